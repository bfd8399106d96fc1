"""Bills, payments, fees, and not being able to pay."""

from amexcli.facts.tasks.task import Task, Urgency, Way

BILLS = (
    Task(
        slug="statement-question",
        title="A question about the statement or balance",
        urgency=Urgency.CALM,
        what="Find the statement, what you owe, when it's due, and what a line means.",
        ways=(
            Way(channel="app", why="See your statements, balance, and due date right away."),
            Way(channel="chat", why="If the page doesn't explain it."),
            Way(channel="phone", why="If you can't log in.", number="general"),
        ),
        ready=("The closing date of the statement", "The line or amount that you're asking about"),
        say=("I don't understand [line] on my statement that closed on [date]. What is it?",),
        ask=("Does this change what I owe, or when it's due?",),
        pitfalls=(
            "For a charge that's wrong: amex route dispute.",
            "A hold at a gas station or hotel is pending. It isn't a charge yet. {amex_posted}",
            "For interest: amex route interest-charge.",
            "Your due date doesn't move because you haven't seen the statement. Look online.",
        ),
        topic="billing",
        summary="Asked about the statement",
        logged_as="chat",
        menu="balance",
        phrases="statement question, where is my statement, find statement, download statement,"
        " balance, my balance, how much do I owe, bill due, due date, when is payment due,"
        " closing date, minimum due, paper statement, statement not received, what does this"
        " line mean, current balance, statement balance, see my bill, last statement, copy of"
        " statement, pdf, cycle, how much owe, what do I owe, bill, why is my bill so high,"
        " what do i owe this month, bill doesn't add up, balance looks wrong, when's it due,"
        " pending hold, gas station hold, hold from a gas pump, hotel hold, hotel deposit"
        " still pending, hold on my card after checkout, pending charge won't go away,"
        " authorization hold, when does a hold drop off, rental car hold, what's a statement"
        " credit line, see an old bill, can't find my bill, look at my last bills",
    ),
    Task(
        slug="payment",
        title="Make a payment, or set up AutoPay",
        urgency=Urgency.TODAY,
        what="Pay online if you can. {payment_online}",
        ways=(
            Way(channel="app", why="Pay or set up AutoPay, and see it confirmed."),
            Way(
                channel="phone",
                why="Automated. You don't need to talk to anybody.",
                number="pay-by-phone",
            ),
            Way(
                channel="mail",
                why="{payment_mail} {payment_coupon}",
                cannot="Mail it a week early (our advice), and keep a copy of the check.",
            ),
            Way(channel="chat", why="If a payment doesn't show."),
        ),
        ready=(
            "Your bank's routing and account numbers (never type them into amex)",
            "The amount and the due date",
        ),
        say=("I'd like to set up AutoPay from [bank]. Please confirm the date and the amount.",),
        ask=(
            "When will it post, and is that in time?",
            "What does AutoPay take: the minimum, the statement balance, or another amount?",
        ),
        pitfalls=(
            "{payment_courier}",
            "Ask if AutoPay takes the bill that's already out. If not, pay that one yourself.",
            "For an amount in dispute: {autopay}",
            "A payment that failed, doubled, or doesn't show: amex route payment-problem.",
        ),
        topic="billing",
        summary="Asked about a payment",
        phrases="make a payment, pay bill, pay my card, autopay, auto pay, automatic payments, mail a"
        " check, mailed check, send cheque, where to send payment, payment address, change"
        " bank account, different bank account, checking account, pay by phone, pay early, set"
        " up autopay, setup autopay, how do i pay, how do i pay this, how to pay it, pay it,"
        " pay online, where do i pay, want to pay my bill, pay automatically every month, pay"
        " itself each month, turn on autopay, pay with my bank account, switch autopay back"
        " on, autopay is off",
    ),
    Task(
        slug="late-fee",
        title="Have a late fee waived",
        urgency=Urgency.SOON,
        what="Ask for the fee back as a courtesy. Nobody owes you that, but asking politely costs"
        " nothing. {late_fee}",
        ways=(
            Way(
                channel="chat",
                why="Some people got late fees waived here (not confirmed). Save the transcript.",
            ),
            Way(channel="phone", why="If chat says no, ask once more.", number="general"),
        ),
        ready=(
            "The date and amount of the fee, and of any interest",
            "When you paid, and why it was late, in one honest sentence",
            "How long you've paid on time",
        ),
        say=(
            "I paid late on [date]. It's paid now, and I usually pay on time.",
            "Could you waive the late fee of [amount] and the interest that came with it?",
        ),
        ask=(
            "Does the credit include the interest?",
            "Which statement will it be on?",
            "Did I lose points for that period, and how do I get them back?",
        ),
        pitfalls=(
            "Pay what's due first. An unpaid bill hurts your case.",
            "{late_points}",
            "AutoPay for the minimum helps keep it from happening again.",
            "If Amex posted your payment late: amex route payment-problem.",
        ),
        topic="fee",
        summary="Asked for the late fee to be waived",
        menu="late fee",
        phrases="late fee, waive fee, waive late fee, late payment, late charge, late penalty, take"
        " off penalty, forgot to pay, missed payment, missed due date, missed deadline, refund"
        " late fee, paid late, fee for paying late, interest charge waived, interest added"
        " paid late, reverse interest, one day late, remove fee, remove charge late, forgive,"
        " forgive late, courtesy credit, first time late, days late, late fee remove, remove"
        " late fee, charged late, late charge always pay, late charge unfair, dinged for being"
        " late, got a fee for paying late, take the late fee off, one day late and you charged"
        " me, i forgot to pay, never late before, i paid on sunday and got a penalty",
    ),
    Task(
        slug="annual-fee",
        title="The annual fee: is there an offer to stay?",
        urgency=Urgency.SOON,
        what="The fee has posted, and you wonder if the card is worth it. {fee_refund} {offer_when}",
        ways=(
            Way(channel="chat", why="You get any offer in writing."),
            Way(
                channel="phone",
                why='Say "annual fee", not "cancel".',
                number="general",
                department="Retention",
            ),
        ),
        ready=(
            "The closing date of the statement with the fee, and {fee_refund.days} days after it",
            "What you use the card for, and which credits",
            "Offers that you took before: amex log list --topic retention",
        ),
        say=(
            "I like the card, but it's hard to justify the annual fee this year.",
            "Are there any offers on my account to help me keep it?",
            "(after a small offer, once) Is that the only offer available to me today?",
        ),
        ask=(
            "How much do I have to spend, how soon, and what counts?",
            "When does it post, and how long do I have to keep the card?",
            "Can I still change to another card?",
        ),
        pitfalls=(
            "{offers_targeted}",
            "Don't ask to close the account unless you mean it, and take care of your points first."
            " {close_points} {close_blue_cash} {close_blue_cash_ny}",
            "{fee_earlier}",
            "{fee_massachusetts} {fee_massachusetts_law}",
            "{first_year} {offer_clawback}",
            "You can also ask for a cheaper card: amex route product-change.",
            "For the math and the dates: amex retention-script --card gold.",
        ),
        topic="retention",
        summary="Asked for an offer to keep the card",
        menu="annual fee",
        phrases="annual fee, retention offer, retention, fee too high, fee worth it, worth keeping"
        " card, offer to stay, deal to stay, deal to keep card, threaten cancel, renewal fee,"
        " renewal charge, annual fee posted, waive annual fee, lower annual fee, points to"
        " keep card, justify fee, yearly fee, membership fee, negotiate, expensive, platinum"
        " expensive, pay again, hit my account fee, loyalty, 695 fee, 895 fee, 325 fee, 695,"
        " 895, 325, 250, 550, fee is too high, a year is nuts, that much a year is crazy,"
        " hundreds a year, why am i paying so much a year, the fee hit, any deals if i stay,"
        " what can you do for me about the fee, not worth the fee, can you waive my annual"
        " fee, is this card still worth it, get the yearly fee knocked down, not paying that"
        " fee again, does the annual fee go down, my options on the annual fee",
    ),
    Task(
        slug="hardship",
        title="You can't make your payment",
        urgency=Urgency.TODAY,
        what="{relief_offers} Ask before you miss a payment, if you can.",
        ways=(
            Way(channel="phone", why="The program's own line.", number="financial-relief"),
            Way(channel="web", why="{relief}"),
            Way(channel="chat", why="To get the plan in writing."),
        ),
        ready=(
            "What you earn and spend a month, and what you could pay",
            "Why, and for how long, as far as you know",
            "Your Amex accounts, and what's due on each",
        ),
        say=(
            "I can't pay the minimum because [reason]. I could pay [amount] a month from [date].",
            "What can you offer, and what does it mean for my card and my credit report?",
        ),
        ask=(
            "Can I use the card while I'm on the plan?",
            "How do you report it to the credit bureaus?",
            "What happens if I miss a payment on the plan?",
        ),
        pitfalls=(
            "{relief_cost}",
            "Tell the truth. {review_truth}",
            "A statement from 2019 names a line for credit counseling: amex numbers"
            " credit-counseling.",
            "{late_points}",
            "If a court or a collector wrote: amex route sued.",
        ),
        topic="hardship",
        summary="Asked for a payment plan",
        phrases="hardship, can't pay, cannot pay bill, cannot afford, can't afford bill, can't make"
        " minimum, lost my job, payment plan, financial relief, relief program, struggling,"
        " debt, behind on payments, behind, reduce payments, laid off, medical bills, settle,"
        " collections, unemployed, pay in small bits, pay off slowly, installments, broke, no"
        " money, help paying, cant pay, cant pay bill, cannot pay, cant afford, cant make"
        " minimum, drowning in debt, can't keep up, lost my job and can't pay, out of work,"
        " can't pay you right now, need some kind of plan, need help with my bill, in over my"
        " head, can't afford the minimum, money is tight, got laid off, can't pay my bill,"
        " can't pay this month, can't pay it all, need lower payments",
    ),
    Task(
        slug="payment-problem",
        title="A payment that failed, doubled, or doesn't show",
        urgency=Urgency.TODAY,
        what="If it's due soon and you aren't sure, pay again. {payment_credited}",
        ways=(
            Way(channel="app", why="See what posted, and whether AutoPay is on."),
            Way(channel="chat", why="Send your proof, and get the answer in writing."),
            Way(channel="phone", why="If a fee or a late mark is near.", number="general"),
        ),
        ready=(
            "Your bank's proof: date, amount, trace number",
            "The account that you paid, and the confirmation number",
        ),
        say=(
            "I paid [amount] on [date] from [bank]. It [doesn't show, was returned, was taken twice].",
            "Please credit it as of [date], and take off the fee and the interest.",
        ),
        ask=(
            "When was it received, and is AutoPay still on?",
            "Were points lost, and was I reported late?",
        ),
        pitfalls=(
            "A double payment can be refunded: amex route credit-balance. A late one can't be undone.",
            "{payment_error} {notice} {business}",
            "{payment_cutoff} {payment_no_mail}",
            "{returned_fee} {one_fee}",
            "{bank_stop} Turning AutoPay off at Amex is a separate step.",
            "{late_points}",
            "{payment_online}",
            "If the late fee was your mistake: amex route late-fee.",
            "{consumer_law}",
        ),
        topic="billing",
        summary="Asked about a payment problem",
        logged_as="chat",
        menu="payment",
        phrases="payment not posted, payment not credited, payment missing, payment not showing,"
        " payment returned, returned payment, bank returned payment, payment taken twice,"
        " duplicate payment, autopay did not work, autopay failed, autopay didn't go through,"
        " paid wrong account, check not credited, payment pending, returned payment fee,"
        " cancel a payment, payment shows as not received, money left my bank, payment went to"
        " wrong card, wrong amount debited, payment rejected, payment disappeared, paid but"
        " still past due, paid not posted, paid twice, two payments, sent two payments,"
        " payments by accident, debited my bank account two times, payment isn't showing, paid"
        " but still says i owe, paid last week and it's still due, payment never posted,"
        " payment didn't go through, autopay didn't work, autopay didn't take it, paid twice"
        " by accident, you took my payment twice, payment bounced, bank returned my payment,"
        " check never posted, mailed check not posted, payment got rejected, you took out too"
        " much, paid the wrong amount, where did my payment go, wrong bank account and it got"
        " returned, autopay pulled it twice, bank says it went out and you say it didn't, bill"
        " pay from my bank got lost",
    ),
    Task(
        slug="credit-balance",
        title="Amex owes you: a credit balance",
        urgency=Urgency.CALM,
        what="You overpaid, or a refund came, perhaps to a closed card. {credit_balance}",
        ways=(
            Way(channel="chat", why="Ask for the refund, and keep the transcript."),
            Way(channel="phone", why="The same.", number="general"),
            Way(
                channel="mail",
                why="If they refuse. {notice_address}",
                cannot="Only a written request is sure to start the clock (our reading).",
            ),
        ),
        ready=(
            "The amount, and the statement that shows it",
            "Why you have a credit, and your bank's proof if you paid twice",
            "Your address or deposit account, and a closed card's last digits",
        ),
        say=(
            "My account has a credit of [amount]. Please refund all of it.",
            "Where do I send the request in writing?",
        ),
        ask=(
            "By deposit or by check, and on what day?",
            "Are there pending charges that come off first?",
        ),
        pitfalls=(
            "{credit_balance_sooner} {credit_balance_unasked}",
            "{credit_balance_charges}",
            "{credit_balance_online}",
            "A check goes to the address on file. Check that first.",
            "If you also dispute the charge, say so. You can't keep both refunds.",
            "{consumer_law}",
        ),
        topic="billing",
        summary="Asked for a credit balance to be refunded",
        menu="credit balance",
        phrases="credit balance, negative balance, amex owes me money, get my credit balance"
        " refunded, overpaid, overpaid and want money back, refund of overpayment, send me a"
        " check for the credit, paid too much, money left on closed account, transfer credit"
        " balance to bank, account in credit, minus balance, refund on closed card, refund to"
        " closed card, i overpaid, paid you too much, you owe me money, how do i get my extra"
        " money back, negative balance send me a check, mail me a check for my credit, money"
        " sitting on my card, refund on a card i paid off, paid my bill twice and want the"
        " extra back, sent too much and want it back, move my credit balance to another card,"
        " minus on my statement",
    ),
)
