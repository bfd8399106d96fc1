"""How people put it: for each task the words and phrases that they type, between commas.

A phrase is matched whole or in part, in any order; endings and small typos do not matter.
"""

PHRASES: dict[str, str] = {
    "activate-card": "activate card, activation, new card arrived, new card came in the mail, just got my"
    " new card, new plastic, turn on card, start using card, brand new card, replacement arrived, confirm"
    " card received, set up new card, card not active, activate, activate card, apple pay not working, add to apple pay, google pay, wallet setup",
    "freeze-card": "freeze card, unfreeze, lock card, unlock card, pause card, block temporarily, temporary"
    " hold on card, card on hold until I find it, turn off card for a while, switch off card, mislaid card,"
    " might be at home, found it couch, turned up, stop card for now, misplaced but probably home, freeze, unlock card I froze, froze card",
    "lost-card": "lost card, stolen card, lost wallet, wallet stolen, purse stolen, purse snatched, handbag"
    " nicked, pickpocketed, pickpocket, took my card, took my wallet, cannot find my card anywhere, report"
    " lost, report stolen, left my card, left wallet, mugged, robbed, replacement card, emergency card,"
    " missing card, dropped card, dropped wallet, card gone, car broken into wallet, misplaced card send"
    " another, taxi, uber, bar, gym, subway, metro, bus, train, dropped card at store, my wallet, lost, stole my wallet, lost it, dropped gold card",
    "lost-card-abroad": "lost card abroad, stolen card abroad, lost wallet abroad, wallet stolen abroad,"
    " wallet stolen on vacation, purse stolen abroad, handbag nicked, pickpocketed overseas, pickpocket,"
    " took my card, took my wallet, lost card on holiday, stranded without card, no cards left, left card"
    " hotel, left my card taxi, replacement card, emergency card, robbed, mugged, missing card, dropped"
    " card, dropped wallet, card gone, uber, metro, subway, bus, train, bar",
    "declined-at-home": "card declined, card refused, payment refused, payment declined, transaction denied,"
    " transaction declined, card not working, card doesn't work, won't go through, payment not going"
    " through, rejected at store, card rejected, blocked, terminal says no, checkout error, cashier said"
    " no, couldn't run card, gas station, supermarket, store, restaurant declined, machine, swipe, tap, refused, denied at store, declined at grocery, declined, rejected at whole foods, wouldnt go through at store, refused amex, card not working at costco, not working at store, card won't go thru",
    "declined-abroad": "card declined abroad, card refused abroad, card not working abroad, card doesn't work"
    " abroad, payment declined abroad, transaction denied, declined on vacation, atm rejects, atm not"
    " working, hotel refuses card, restaurant couldn't run card, waiter brought card back, cannot pay,"
    " blocked while traveling, rejected, won't go through, payment not going through, terminal says no,"
    " cashier said no, machine, shop, card won't go thru",
    "unknown-charge": "unknown charge, don't recognize charge, not recognise charge, weird charge, strange"
    " charge, mystery charge, what is this charge, never heard of merchant, unfamiliar charge, random"
    " charge, weird name on statement, who charged me, who is this merchant, don't remember buying this,"
    " don't remember charge, no idea what charge, pending transaction strange, suspicious charge, is this"
    " charge mine, small charge every month, charge from paypal, charge I can't place, husband, wife, some shop, merchant on my bill, name on bill, what is charge, merchant, shop",
    "fraud": "fraud, fraudulent charges, used my card, using my card, hacked, account hacked, unauthorized"
    " charges, unauthorised purchases, wasn't me, fraud charges, card number stolen, cloned card,"
    " compromised, identity theft, thief, charges keep coming, bought with my card, buying with my card,"
    " breach, stole my info, purchases I did not make, alerts for purchases, spending on my account, stole"
    " my card number, shopping spree, opened in my name, someone is using my card, somebody is buying, buying things, bought, online, gone, spending, it was not me, wasnt me, iphones bought, hacked gone, cloned, fake purchases, need card stopped, stop card fraud",
    "dispute": "dispute charge, wrong amount, billed wrong amount, charged twice, double charged, charged"
    " double, overcharged, never arrived, not delivered, order not received, seller never sent order, never"
    " sent, defective, fake, counterfeit, canceled but still charged, cancelled keep charging, free trial"
    " charged, free trial turned into charge, subscription keeps charging, chargeback, merchant refuses,"
    " store ignores me, hotel no show charge, receipt differs from bill, contractor, gym, fighting charge,"
    " cheated by seller, not as described, broken on arrival, package empty, dispute, charged 80 for 50, restaurant charged more, charged more than receipt",
    "missing-refund": "missing refund, refund not received, refund never came, waiting for refund, still no"
    " refund, returned item no refund, sent back no credit, returned no credit, merchant promised refund,"
    " airline promised refund, credit not posted, where is my refund, merchant says refunded, store says"
    " refunded, money back, refund not showing, refund pending, refund took long, where is refund, refund",
    "statement-question": "statement question, where is my statement, find statement, download statement,"
    " balance, my balance, how much do I owe, bill due, due date, when is payment due, closing date,"
    " minimum due, paper statement, statement not received, what does this line mean, current balance,"
    " statement balance, see my bill, last statement, copy of statement, pdf, cycle, how much owe, what do I owe, bill, change my address, new address, update address, moved",
    "payment": "make a payment, pay bill, pay my card, autopay, auto pay, automatic payments, payment not"
    " posted, payment not credited, payment missing, payment not showing, mail a check, mailed check, send"
    " cheque, where to send payment, returned payment, bank returned payment, payment address, change bank"
    " account, different bank account, checking account, pay by phone, overpaid, paid twice, two payments,"
    " payment pending, paid not posted, autopay failed, autopay didn't go through, pay early, sent two payments, payments by accident, set up autopay, setup autopay",
    "late-fee": "late fee, waive fee, waive late fee, late payment, late charge, late penalty, take off"
    " penalty, forgot to pay, missed payment, missed due date, missed deadline, refund late fee, paid late,"
    " fee for paying late, interest charge waived, interest added paid late, reverse interest, one day late,"
    " remove fee, remove charge late, forgive, forgive late, courtesy credit, first time late, days late, late fee remove, remove late fee, charged late, late charge always pay, late charge unfair",
    "annual-fee": "annual fee, retention offer, retention, fee too high, fee worth it, worth keeping card,"
    " offer to stay, deal to stay, deal to keep card, threaten cancel, renewal fee, renewal charge, annual"
    " fee posted, waive annual fee, lower annual fee, points to keep card, justify fee, yearly fee,"
    " membership fee, negotiate, expensive, platinum expensive, pay again, hit my account fee, loyalty,"
    " 695 fee, 895 fee, 325 fee, 695, 895, 325, 250, 550",
    "hardship": "hardship, can't pay, cannot pay bill, cannot afford, can't afford bill, can't make minimum,"
    " lost my job, payment plan, lower interest, lower interest rate, financial relief, relief program,"
    " struggling, debt, behind on payments, behind, reduce payments, lower apr, laid off, medical bills,"
    " settle, collections, unemployed, pay in small bits, pay off slowly, installments, broke, no money,"
    " help paying, cant pay, cant pay bill, cannot pay, cant afford, cant make minimum",
    "product-change": "product change, downgrade, upgrade, switch card, switch platinum to green, change to"
    " green, change to gold, no fee card, no fee version, cheaper card, go down to gold, move up to platinum,"
    " move from gold to platinum, convert card, lower tier, swap card, different card same account, trade"
    " card, delta gold to blue, keep account different card, add authorized user, additional card, extra card for my wife",
    "close-account": "close account, cancel card, cancel my card, cancel my account, get rid of card, close my"
    " amex, terminate account, don't want card, shut down account, shut it down, stop membership, end"
    " card, cancel completely permanently, permanently, done with card, want out, for good, cancel"
    " membership, closing, cancel",
    "financial-review": "financial review, tax returns, tax return, 4506-c, 4506c, form 4506, income"
    " verification, proof of income, verify income, see my income, account under review, reviewing"
    " finances, review my finances, asked for bank statements, all my cards suspended, all my cards frozen,"
    " cards suspended, irs form, irs, pay stubs, charging suspended, send them documents",
    "closed-by-amex": "amex closed my account, account closed by amex, my account was closed, closed without"
    " asking, account suspended, account restricted, why was my account closed, amex shut me down, amex"
    " shut down, adverse action, closed account why, they closed my card, closed",
    "cardholder-died": "cardholder died, deceased cardholder, someone died, death, died, passed away, my"
    " husband died, my mother died, estate, funeral, late father's card, widow, executor, account of"
    " deceased, card of my late wife",
    "spending-power": "check spending power, spending power, big purchase, large purchase, huge purchase, will"
    " it go through, will amount go through, how much can I spend, how large an amount, charge large amount,"
    " check before buying, pre-approve purchase, preapprove, buying a car, buy a car, approve amount, amount"
    " approved, expensive purchase, handle purchase, wedding, pay 20k, 10k, tuition, charge 8000, charge large amount, can I charge amount, check before buying watch, put purchase on my card, put large purchase on card",
    "spending-limit": "spending limit, credit limit, credit line, raise limit, raise credit line, increase"
    " limit, higher limit, limit lowered, limit cut, cut my limit, limit reduced, limit in half, credit line"
    " decrease, why is there a limit, more credit, limit on platinum, capped, limit removed, bigger limit,"
    " no preset limit capped, ask for higher limit, spending cap, cap on my spending, cap",
    "credit-report-error": "credit report error, wrong on credit report, reported late, credit bureau, credit"
    " bureaus, credit score dropped, incorrect late payment, equifax, experian, transunion, not my account"
    " on report, chargeoff reported, chargeoff, remove late mark, wrong mark, credit file, credit report"
    " wrong, reported wrong, shows me late, says I owe paid, delinquent report, score",
    "member-since": "member since, membership year, backdating, backdate, wrong year on card, since date,"
    " tenure, year on card, year printed on card, old date on card, date on card matter, how long a member,"
    " date printed, joined in 1998, joined, 1985, 1990, 1998, 2001, 2024, member date, first card year",
    "apply": "apply for card, apply, new card application, want a platinum, get a platinum, get a card, open"
    " an account, sign up, sign up for card, second amex, which card to get, which card to apply for, add"
    " another card, best card for me, how to apply, wife wants her own, open new card, get approved, first"
    " amex, welcome bonus apply, want a gold, get gold card, want gold card, application for card, apply for business platinum, apply for business card, apply gold",
    "application-status": "application status, applied no answer, applied heard nothing, application"
    " pending, haven't heard, approved or not, approved yet, application approved yet, waiting on decision,"
    " waiting on approval, waiting decision application, still processing, check my application, how long"
    " decision, pending decide, when decide, status of my application, applied last week, did application go through, new card application approved yet, is application approved",
    "declined-application": "declined application, application declined, application denied, denied"
    " application, rejected application, rejection letter application, rejected for card, reconsideration,"
    " recon, turned down, turned me down, not approved, appeal decision, why was I denied, recon line, second"
    " look, another look application, said no to my application, denied for card, denied delta card, denied, denied new card",
    "booking-change": "change booking, cancel booking, booking, amex travel, amextravel, cancel flight,"
    " cancel hotel, change hotel dates, change dates, change flight, amex travel reservation, modify trip,"
    " rebook, refund for trip booked, move flight, move trip, wrong name on ticket, hotel booked through"
    " amex, fine hotels, cancel reservation, change my reservation, airline ticket booked, cancel trip"
    " booked, change amex travel flight, change travel",
    "complex-trip": "complex itinerary, plan a trip, plan trip, multi city, multi-city trip, travel agent,"
    " honeymoon, round the world, plan vacation, book several flights, travel planning, family trip,"
    " planning trip, itinerary, cruise, safari, multiple stops, organise trip, organize trip, with kids,"
    " several countries, group trip, people trip, three countries",
    "medical-emergency-abroad": "medical emergency, medical emergency abroad, sick abroad, sick overseas,"
    " hospital abroad, hospital, doctor, need a doctor, doctor, ill on vacation, ill"
    " abroad, injured, hurt, accident abroad, ambulance, medical evacuation, evacuate, broke my leg, broken"
    " arm, chest pains, heart attack, airlift, global assist, emergency room, food poisoning, medicine"
    " abroad, prescription, fever, stroke, surgery, skiing, appendicitis, clinic, pain, vomiting",
    "legal-help-abroad": "legal help, legal help abroad, lost passport, lost my passport, passport stolen,"
    " passport, arrested, jail, lawyer, lawyer abroad, attorney, embassy, consulate, bail, police, police"
    " holding, police took my passport, visa trouble, detained, interpreter, translator, court, prison",
    "restaurant-table": "restaurant table, dinner reservation, dinner, book a table, get a table, table for"
    " two, table for four, fully booked, restaurant fully booked, reservation, get reservation, opentable,"
    " resy, anniversary dinner, michelin, get us into restaurant, brunch, lunch, nice place to eat, eat,"
    " somewhere to eat, nobu, carbone, sushi, steakhouse, chef",
    "event-tickets": "event tickets, concert tickets, concert, broadway, show tickets, game tickets, tickets,"
    " sold out, presale, presale code, super bowl, theater, theatre, festival, seats, sports match, front"
    " row, opera, musical, hamilton, wimbledon, final, world cup, playoffs, tour, tickets, band tickets, rock band, singer, gig",
    "find-gift": "find a gift, gift idea, source gift, sourcing, present, birthday present, birthday, hard to"
    " find item, track down, anniversary gift, rare, rare sneakers, send flowers, flowers, champagne,"
    " limited edition, christmas present, personal shopper, locate item, wedding gift, special for wife,"
    " out of ideas, hermes bag, whisky, handbag gift, chocolates, present for dad, present for mom, toy",
    "not-for-concierge": "concierge groceries, groceries, grocery shopping, errands, pick up dry cleaning, dry"
    " cleaning, homework, essay, walk my dog, stand in line, personal assistant, concierge refused, clean"
    " house, do my shopping, research project, wait for plumber, plumber, laundry, babysitter, concierge,"
    " what can concierge do, can concierge, chores, house cleaner, wait home",
    "purchase-protection": "purchase protection, broke after buying, stolen after purchase, damaged item,"
    " dropped new camera, dropped new, laptop stolen, laptop taken, bike stolen, new bike stolen, new tv"
    " broken, broke tv we bought, kid broke, accidental damage, bought and got stolen, spilled coffee, new"
    " purchase broken, stolen from porch, porch pirate, bought last month broke, new watch stolen, camera,"
    " bought broke, headphones, dropped brand new laptop, smashed new laptop",
    "return-protection": "return protection, store won't take back, won't take it back, shop won't take back,"
    " cannot return, past return window, return window, return denied, refuses return, shop refuses return,"
    " store refuses return, final sale, won't accept return, no returns, unworn, unopened, changed my mind,"
    " take jacket back, return after days, too late to return, return policy expired, no receipt return,"
    " don't want it refuses, cannot return, return it, return shirt, want to return",
    "extended-warranty": "extended warranty, broke after warranty, warranty expired, out of warranty,"
    " guarantee ran out, guarantee expired, stopped working, stopped working after a year, washing machine"
    " died, washing machine broke warranty, tv died, tv dead, manufacturer warranty over, manufacturer won't"
    " fix, fridge died, appliance quit, dishwasher, warranty, guarantee, maker, dead after months, repair"
    " refused by manufacturer, laptop died",
    "rental-car-damage": "rental car damage, rental car, hertz, avis, enterprise, sixt, budget, rental"
    " scratched, scratched rental car, dent, dent rental, hire car, hire car accident, rental stolen, rental"
    " broken into, windshield cracked rental, rental company bill, crashed rental, car rental insurance, cdw,"
    " hit a pole, damaged rental, rented car, flat tire rental, parking lot rental",
    "baggage": "lost luggage, luggage, baggage, suitcase missing, lost suitcase, lost my suitcase, bag"
    " delayed, luggage damaged, luggage smashed, airline lost my bag, bag didn't arrive, bags didn't arrive,"
    " suitcase broken, bags never came, checked bag, carousel, no clothes airline, airline bag, where is my"
    " bag, delayed bags, wheel suitcase, luggage never showed up, bag never arrived",
    "trip-delay": "trip delay, flight delayed, delayed flight, flight canceled, cancelled flight, airline"
    " cancelled flight, missed connection, stuck at airport, stuck overnight, airport, trip interruption,"
    " cut short, holiday cut short, trip cancellation insurance, stranded overnight, snowstorm, storm, had"
    " to cancel trip sick, hotel because of delay, travel insurance, flight delay who pays hotel, hours"
    " late flight, jfk, weather",
    "phone-damage": "phone cracked, cracked phone, broken phone, broke my phone, cell phone, cell phone"
    " protection, iphone screen, cracked screen, cracked iphone screen, phone stolen, dropped phone, phone"
    " insurance, smashed phone, phone in water, phone toilet, phone pool, mobile phone, mobile stolen,"
    " smashed pixel, pixel, samsung phone screen, iphone, phone screen repair",
    "membership-rewards": "membership rewards, transfer points, use points, redeem points, redeem, points"
    " balance, points to delta, send points, pay with points, points expire, do points expire, how many"
    " points, points worth, how much points worth, refund to points, transfer partner, airline miles"
    " transfer, miles, spend points, best way points, lose my points, hilton points, points value, points, use points, best use points",
    "missing-points": "missing points, points not posted, points didn't post, statement credit missing,"
    " statement credit, credit didn't post, credit never showed up, uber cash missing, uber credit, welcome"
    " bonus not posted, never got welcome bonus, welcome bonus, airline credit, credit not showing, resy"
    " credit, saks credit, dining credit, bonus never came, hotel credit missing, where are my points, where"
    " bonus points, walmart credit, clear credit, bonus points, didn't get points, referral bonus, global entry credit, precheck credit, tsa credit, no points from dinner, no points from last purchases",
    "amex-offers": "amex offers, add offer, add offers, find offers, offers, get back deal, discounts,"
    " discounts at merchants, cash back offers, cashback deals, where are my offers, offers tab, deals, deals"
    " to add, shopping deals, load deals on card, promotions for my card, coupons, discount on card, save at"
    " stores, any amex offers, offers for hotels, discounts for hotels",
    "offer-attached": "offer attached, confirm promotion, confirm offer, confirm bonus, is the bonus on my"
    " account, bonus linked, linked to account, promo not showing, promo on account, promo, welcome offer"
    " attached, verify offer, verify noted, make sure offer applied, does my account have offer, upgrade"
    " offer confirmed, enrolled in promotion, enrolled, am I enrolled, offer linked, rep"
    " promised bonus, bonus offer enrolled, offer registered",
    "gift-card": "gift card, giftcard, gift card balance, how much left on gift card, gift card not working,"
    " gift card won't work, lost gift card, gift card stolen, activate gift card, gift card declined, gift"
    " card never arrived, prepaid gift card, business gift card, gift card zero, visa gift card",
    "travelers-cheques": "travelers cheques, travelers checks, traveler's checks, travellers cheque,"
    " traveller's cheques, old cheques, old checks, cash cheques, cash travelers checks, grandma's checks,"
    " grandpa's cheques, found in drawer, redeem travelers checks, lost cheques, uncashed, cheque",
    "savings": "savings account, savings, hysa, high yield, high yield savings, cd, certificate of deposit,"
    " transfer from savings, savings interest rate, savings rate, rate, withdraw from savings, withdraw,"
    " amex bank, deposit hold, cd maturity, cd matures, beneficiary savings, link bank to savings, apy,"
    " savings login",
    "suspicious-contact": "suspicious call, suspicious text, suspicious email, text from amex, phishing, scam,"
    " is this email real, email really from amex, fake amex, fake email, asked for code, asking for security"
    " code, smishing, caller says amex, caller, weird text, weird voicemail, link in email, clicked link,"
    " click here, is this really amex, one time passcode, passcode, called about my account, legit, spoof,"
    " voicemail, text says account locked, phone call fraud department, message with logo, text message, scammed, scammer, got scammed, gave my code, gave code to scammer, told them my code, gave password, someone called claiming to be amex, claiming to be, pretending",
    "complaint": "complaint, complain, file complaint, nobody helps, called six times, called five times,"
    " supervisor, escalate, cfpb, file cfpb report, ignore me, broken promise, terrible service, worst"
    " service, customer service, want manager, talk to manager, executive office, corporate, regulator,"
    " getting nowhere, hung up on me, run around, keep transferring, transferred, small claims, sue, rude,"
    " on hold for hours",
}
