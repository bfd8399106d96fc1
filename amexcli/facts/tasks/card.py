"""The card in your hand, or no longer in it."""

from amexcli.facts.tasks.task import Task, Urgency, Way

CARD = (
    Task(
        slug="activate-card",
        title="Activate a card",
        urgency=Urgency.CALM,
        what="Activate a card only in the app, at the address on its sticker, or by the number on the"
        " card.",
        ways=(
            Way(channel="app", why="Log in, and you don't have to call anybody."),
            Way(
                channel="chat",
                why="If the app doesn't offer it. Some people say that chat does it (not confirmed).",
            ),
            Way(channel="phone", why="If neither works, a person can.", number="general"),
        ),
        ready=("The new card and the letter it came in",),
        say=("I got my new card and I'd like to activate it.",),
        ask=(
            "Is the old card canceled, and since when?",
            "Do I have to update saved cards and subscriptions?",
        ),
        pitfalls=(
            "{fake_activation} Don't search for an activation site.",
            "Don't text or email your card's code to anybody. {amex_never_calls}",
            "Cut up the old card only after the new one works.",
            "If no card has come: amex route card-not-received.",
        ),
        topic="card",
        summary="Activated the new card",
        menu="activate card",
        phrases="activate card, activation, new card arrived, new card came in the mail, just got my"
        " new card, new plastic, turn on card, start using card, brand new card, replacement"
        " arrived, confirm card received, set up new card, card not active, activate, turn on"
        " my new card, new card won't activate, says call to activate, is my new card ready to"
        " use, what do i do with the new card, new card is here, my new card is here what do i"
        " do, activate an additional card, activate the card for my daughter, new gold card is"
        " here, does the second card need activating",
    ),
    Task(
        slug="freeze-card",
        title="Freeze a card for now",
        urgency=Urgency.NOW,
        what="You can't find the card, but you think it will turn up.",
        ways=(
            Way(
                channel="app",
                why="Turn on the freeze there or on the website.",
                cannot="{freeze}",
            ),
            Way(
                channel="phone",
                why="If you can't log in, ask if they can freeze it. If not, report it lost.",
                number="general",
            ),
        ),
        ready=("Which cards to freeze: yours, and any additional ones",),
        say=("I've misplaced my card. Please freeze it. I don't think it was stolen.",),
        ask=("When does the freeze end?", "Which charges still go through?"),
        pitfalls=(
            "{freeze_each}",
            "If it may be stolen, or there's a charge you didn't make, report it instead: amex route"
            " lost-card.",
        ),
        topic="card",
        summary="Froze the card",
        menu="freeze card",
        phrases="freeze card, unfreeze, lock card, unlock card, pause card, block temporarily,"
        " temporary hold on card, card on hold until I find it, turn off card for a while,"
        " switch off card, mislaid card, might be at home, found it couch, turned up, stop"
        " card for now, misplaced but probably home, freeze, unlock card I froze, froze card,"
        " pause my card, put my card on pause, stop my card till i find it, lock it until i"
        " find it, temporarily turn off my kid's card, disable a card for now, think i left it"
        " at home, probably in my other jacket, freeze my son's card, lock my daughter's card,"
        " pause an employee's card, freeze an additional card, don't cancel it just lock it",
    ),
    Task(
        slug="lost-card",
        title="Card lost or stolen",
        urgency=Urgency.NOW,
        what="Report it. Amex cancels the number and sends a new card. {fraud_guarantee} {fraud_limit}",
        ways=(
            Way(
                channel="phone",
                why="First, if it was stolen or charges are coming in.",
                number="general",
            ),
            Way(
                channel="web",
                why="First, if it's only lost. {replacement_online} {replacement_shipping}",
            ),
            Way(channel="phone", why="Another line for it.", number="lost-stolen"),
            Way(channel="chat", why="{chat_can}"),
        ),
        ready=(
            "Your card number, if it's on a statement (never type it into amex)",
            "Your name and billing ZIP code, and maybe the last four digits of your Social Security"
            " number",
            "When and where you last used it",
            "The charges since then that aren't yours",
            "The address for the new card",
        ),
        say=(
            "My card was [lost, stolen] on [date]. Please cancel it and send a new one.",
            "The last charge I made was [amount] at [merchant] on [date].",
        ),
        ask=(
            "Is the old number canceled as of now?",
            "When will the new card come? Can it come tomorrow?",
            "Which charges do you see since then?",
        ),
        pitfalls=(
            "{freeze}",
            "{replacement_keeps} Check the important ones yourself. If your phone is gone too, say"
            " so.",
            "Report each charge that isn't yours: amex dispute-checklist --reason fraud.",
        ),
        topic="lost-card",
        summary="Reported the card lost",
        menu="lost card",
        with_card=False,
        when_abroad="lost-card-abroad",
        phrases="lost card, lost my card, stolen card, lost wallet, wallet stolen, purse stolen,"
        " purse snatched, handbag nicked, pickpocketed, pickpocket, took my card, took my"
        " wallet, cannot find my card anywhere, report lost, report stolen, left my card, left"
        " wallet, mugged, robbed, replacement card, emergency card, missing card, dropped"
        " card, dropped wallet, card gone, car broken into wallet, misplaced card send"
        " another, taxi, uber, bar, gym, subway, metro, bus, train, dropped card at store, my"
        " wallet, lost, stole my wallet, lost it, dropped gold card, stolen, it was stolen,"
        " got stolen, somebody stole my purse, my bag got stolen, swiped my wallet, wallet is"
        " gone, my card is missing, can't find my amex, don't know where my card is, somebody"
        " took my purse, fell out of my pocket, i got robbed, left it at the store, some guy"
        " took my bag, grabbed my purse and ran, looked everywhere for my card, lost my card"
        " in chicago, lost my amex in boston",
    ),
    Task(
        slug="lost-card-abroad",
        title="Card lost or stolen abroad",
        urgency=Urgency.NOW,
        what="Report it, and ask how to get cash and a new card where you are. {fraud_guarantee}"
        " {fraud_limit}",
        ways=(
            Way(
                channel="phone",
                why="The line for callers outside the US.",
                number="abroad",
                is_its_purpose=True,
            ),
            Way(channel="web", why="{replacement_online}"),
            Way(channel="chat", why="There's no call to pay for. {chat_can}"),
            Way(
                channel="phone",
                why="For cash, documents, or other help on a trip. {assist}",
                number="global-assist",
                department="Global Assist",
            ),
        ),
        ready=(
            "Your card number, if it's on a statement (never type it into amex)",
            "Your name and billing ZIP code, and maybe the last four digits of your Social Security"
            " number",
            "When and where you last used it",
            "Where you're staying, until what date, and a phone number there",
            "The police report number, if it was stolen",
        ),
        say=(
            "I'm in [country], and my card was [lost, stolen] on [date]. Please cancel it.",
            "I'm staying at [address] until [date]. How can I get a new card or cash here?",
        ),
        ask=(
            "When will a card reach me here, and who has to sign for it?",
            "Can I get emergency cash? What does it cost?",
            "Does my digital wallet still work?",
        ),
        pitfalls=(
            "{replacement_keeps} You may still be able to pay with your phone.",
            "Ask what's free before you accept help. You usually pay for what Global Assist"
            " arranges.",
        ),
        topic="lost-card",
        summary="Reported the card lost abroad",
        menu="lost card",
        with_card=False,
        phrases="lost card abroad, stolen card abroad, lost wallet abroad, wallet stolen abroad,"
        " wallet stolen on vacation, purse stolen abroad, handbag nicked, pickpocketed"
        " overseas, pickpocket, took my card, took my wallet, lost card on holiday, stranded"
        " without card, no cards left, left card hotel, left my card taxi, replacement card,"
        " emergency card, robbed, mugged, missing card, dropped card, dropped wallet, card"
        " gone, uber, metro, subway, bus, train, bar, stolen abroad, robbed abroad, my bag was"
        " stolen on vacation, lost my amex abroad, left it in a taxi abroad, they took my amex"
        " abroad, got pickpocketed abroad, cards and phone got stolen abroad",
    ),
    Task(
        slug="declined-at-home",
        title="Card declined in the US",
        urgency=Urgency.TODAY,
        what="Only Amex can tell you why a charge was declined. {each_charge}",
        ways=(
            Way(channel="app", why="Look for an alert that asks if it was you."),
            Way(channel="phone", why="Ask why, and if it can go through.", number="general"),
            Way(channel="chat", why="If you can't talk."),
        ),
        ready=(
            "The merchant, amount, and time of the charge",
            "When and how you last paid the bill",
        ),
        say=(
            "My card was declined at [merchant] for [amount] at [time]. Why?",
            "It was me. Please allow it. I'll try again now.",
        ),
        ask=(
            "Will it work if I try again now?",
            "Is my account under review, or is there a limit on it?",
        ),
        pitfalls=(
            "{review_declined} If they transfer you: amex route financial-review.",
            "{decline_no_letter}",
            "Answer an alert in the app, not a link in a text. {amex_never_calls}",
        ),
        topic="card",
        summary="Asked why the card was declined",
        logged_as="phone",
        menu="declined charge",
        when_abroad="declined-abroad",
        phrases="card declined, card refused, payment refused, payment declined, transaction denied,"
        " transaction declined, card not working, card doesn't work, won't go through, payment"
        " not going through, rejected at store, card rejected, blocked, terminal says no,"
        " checkout error, cashier said no, couldn't run card, gas station, supermarket, store,"
        " restaurant declined, machine, swipe, tap, refused, denied at store, declined at"
        " grocery, declined, rejected at whole foods, wouldnt go through at store, refused"
        " amex, card not working at costco, not working at store, card won't go thru, you"
        " declined me, why did you decline my charge, my charge got declined, amex won't go"
        " through here, card got turned down at the register, nobody will take my card, keeps"
        " saying declined, my card got rejected, card was rejected at dinner, machine won't"
        " take my card, self checkout won't accept my card",
    ),
    Task(
        slug="declined-abroad",
        title="Card declined abroad",
        urgency=Urgency.NOW,
        what="Have a second way to pay while you find out why. {each_charge}",
        ways=(
            Way(channel="app", why="Look for an alert that asks if it was you."),
            Way(channel="phone", why="The line for callers outside the US.", number="abroad"),
            Way(channel="chat", why="There's no call to pay for."),
        ),
        ready=(
            "The merchant, amount, currency, and time of the charge",
            "Where you are, and until what date",
        ),
        say=(
            "I'm in [country]. My card was declined at [merchant] for [amount]. It was me.",
            "Please allow it, and note that I'm here until [date].",
        ),
        ask=(
            "Will it work if I try again now?",
            "Did Amex decline it, or does the merchant not take Amex?",
        ),
        pitfalls=(
            "Ask the store if it takes Amex, and if the machine asked for a PIN.",
            "{review_declined}",
        ),
        topic="card",
        summary="Asked why the card was declined abroad",
        logged_as="phone",
        menu="declined charge",
        phrases="card declined abroad, card refused abroad, card not working abroad, card doesn't"
        " work abroad, payment declined abroad, transaction denied, declined on vacation, atm"
        " rejects, atm not working, hotel refuses card, restaurant couldn't run card, waiter"
        " brought card back, cannot pay, blocked while traveling, rejected, won't go through,"
        " payment not going through, terminal says no, cashier said no, machine, shop, card"
        " won't go thru, nobody can run my card abroad, can't pay abroad, they can't charge my"
        " card here abroad, hotel abroad won't take my card, train machine abroad won't take"
        " my card, ticket machine abroad rejects my card",
    ),
    Task(
        slug="card-not-received",
        title="A card that hasn't come",
        urgency=Urgency.TODAY,
        what="It may still be in the mail, or somebody may have it. {never_received}",
        ways=(
            Way(
                channel="phone",
                why="Ask when it was sent, and whether it has been used.",
                number="general",
            ),
            Way(channel="chat", why="{chat_can}"),
            Way(channel="app", why="See whether a digital card is there, and check the charges."),
        ),
        ready=(
            "The day you were approved or ordered the card",
            "Your mailing address with the unit number, and any mail hold or forwarding",
        ),
        say=(
            "My new [card] hasn't come. I ordered it on [date]. Where was it sent?",
            "Please cancel it and send another one by next-day delivery, free.",
        ),
        ask=(
            "Which address was used, and is there a tracking number?",
            "Has it been activated or used?",
            "Can I pay with a wallet or an Instant Card Number until it comes?",
        ),
        pitfalls=(
            "{delivery_time}",
            "{replacement_shipping}",
            "{damaged_works_on} So update what's charged to it.",
            "{instant_number} {replacement_keeps}",
            "Activate the card only in the app, at the address on its sticker, or by the number on"
            " the card.",
            "{welcome_start}",
            "A charge that you didn't make: amex route fraud.",
        ),
        topic="card",
        summary="Asked where the new card is",
        menu="card not received",
        with_card=False,
        phrases="card never arrived, card not received, where is my card, where is my new card, new"
        " card has not come in the mail, replacement card still not here, track card delivery,"
        " card lost in the mail, card sent to wrong address, waiting for my card, how long"
        " does delivery take, when will my card arrive, card not delivered, rush delivery of"
        " card, approved but no card yet, package with card stolen, card hasn't come, card"
        " delivery, expedite card, it's been weeks where is my card, still no card, still"
        " waiting on my card, card never showed up, says delivered but no card, never got my"
        " new card, never got my card in the mail, my card is late, it's been two weeks and no"
        " card, wife's card never came, additional card never came, mailman lost my card,"
        " approved weeks ago and no card, ordered a new one after fraud and the mailbox is"
        " still empty, the card for my wife never came",
    ),
    Task(
        slug="damaged-card",
        title="A damaged card, or a chip that fails",
        urgency=Urgency.CALM,
        what="Ask for a new one, and say that it's damaged, not lost. {damaged_works_on}",
        ways=(
            Way(channel="web", why="{replacement_free} {replacement_shipping}"),
            Way(
                channel="phone",
                why="If you need it by a certain day, or the card is metal.",
                number="general",
            ),
            Way(channel="chat", why="{chat_can}"),
        ),
        ready=("The card in your hand", "The address, and the day that you need it"),
        say=("My card is damaged, but I still have it. Please send a new one.",),
        ask=(
            "Does the number stay the same, and the 4-digit code?",
            "Can it come the next day, free?",
            "What do I do with the old one?",
        ),
        pitfalls=(
            "Don't choose lost or stolen. That stops the number at once.",
            "We found no Amex page for US cards that says whether the number stays. If the code or"
            " the date changes, update saved cards.",
            "{replacement_keeps}",
            "Don't put a metal card through a shredder.",
        ),
        topic="card",
        summary="Asked for a new card for a damaged one",
        logged_as="phone",
        menu="replace card",
        phrases="card damaged, damaged card, chip does not work, chip not working, card cracked, card"
        " bent, card broke in half, magnetic stripe worn, card will not swipe or insert, tap"
        " no longer works, number faded, replace worn card, metal card damaged, card"
        " demagnetized, dog chewed card, reader cannot read chip, broken card, worn out card,"
        " chip read error, card is bent, card is cracked, card snapped in half, dog chewed my"
        " card, chip doesn't work, have to swipe every time, tap doesn't work anymore, strip"
        " worn out, card melted, card went through the washer, name rubbed off my card, chip"
        " fell off, a piece came off my card, card is peeling, card won't scan, card won't"
        " read, metal card is coming apart, my card broke, card is broken",
    ),
)
