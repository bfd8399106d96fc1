"""Bills, payments, fees, and not being able to pay."""

from amexcli.facts.tasks.task import Task, Urgency, Way

BILLS = (
    Task(
        slug="statement-question",
        title="A question about the statement or balance",
        urgency=Urgency.CALM,
        what="Where the statement is, what you owe, when it is due, what a line means.",
        ways=(
            Way(channel="app", why="Statements, balance and due date are there at once."),
            Way(channel="chat", why="For what the page does not explain. {chat_can}"),
            Way(channel="phone", why="If you cannot log in.", number="general"),
        ),
        ready=("The closing date of the statement", "The line or amount that you ask about"),
        say=("On the statement that closed on [date] I do not understand [line]. What is it?",),
        ask=("Does this change what I have to pay, and by when?",),
        pitfalls=(
            "A wrong charge is another matter: amex route dispute.",
            "Not having seen the statement does not move the due date; look online.",
        ),
        topic="billing",
        summary="Asked about the statement",
        logged_as="chat",
        menu="balance",
        phrases="statement question, where is my statement, find statement, download statement,"
        " balance, my balance, how much do I owe, bill due, due date, when is payment due,"
        " closing date, minimum due, paper statement, statement not received, what does this"
        " line mean, current balance, statement balance, see my bill, last statement, copy of"
        " statement, pdf, cycle, how much owe, what do I owe, bill",
    ),
    Task(
        slug="payment",
        title="Make a payment, or set up AutoPay",
        urgency=Urgency.TODAY,
        what="Pay online if you can. {payment_online}",
        ways=(
            Way(channel="app", why="Pay, or set AutoPay, and see it confirmed."),
            Way(channel="phone", why="Automated; no person needed.", number="pay-by-phone"),
            Way(
                channel="mail",
                why="{payment_mail} {payment_coupon}",
                cannot="It is slow: mail it a week early (our advice) and keep a copy of the check.",
            ),
            Way(channel="chat", why="If a payment does not show. {chat_can}"),
        ),
        ready=(
            "Your bank's routing and account number, at hand and never typed into amex",
            "The amount and the due date",
            "If a payment is missing: your bank's proof of it",
        ),
        say=("I paid [amount] on [date] from [bank], and it does not show. Where is it?",),
        ask=(
            "When does it post, and is it in time?",
            "Which amount does AutoPay take: minimum, statement balance, or another?",
        ),
        pitfalls=(
            "{payment_courier}",
            "Ask whether AutoPay takes the bill that is already out; if not, pay that one yourself.",
            "For an amount in dispute: {autopay}",
        ),
        topic="billing",
        summary="Asked about a payment",
        phrases="make a payment, pay bill, pay my card, autopay, auto pay, automatic payments, mail a"
        " check, mailed check, send cheque, where to send payment, payment address, change bank"
        " account, different bank account, checking account, pay by phone, pay early, set up"
        " autopay, setup autopay",
    ),
    Task(
        slug="late-fee",
        title="Have a late fee waived",
        urgency=Urgency.SOON,
        what="You paid late, once, and ask for the fee back as a courtesy. Nobody owes you that; asking"
        " kindly costs nothing. {late_fee}",
        ways=(
            Way(
                channel="chat",
                why="The article this tool grew from has late fees waived here; nothing else we read"
                " shows it. What they promise stands in the transcript: save it.",
            ),
            Way(channel="phone", why="If chat says no, ask once more here.", number="general"),
        ),
        ready=(
            "Date and amount of the fee, and of the interest, if any",
            "When you paid, and why it was late, in one honest sentence",
            "How long you have paid on time",
        ),
        say=(
            "I paid late on [date]; it has been paid since. I usually pay on time.",
            "Would you waive the late fee of [amount], and the interest that came with it?",
        ),
        ask=(
            "Does the credit include the interest?",
            "On which statement will it show?",
            "Were points lost for that period, and how do I get them back?",
        ),
        pitfalls=(
            "Pay what is due first; an unpaid bill makes a poor case.",
            "{late_points}",
            "AutoPay for the minimum helps to keep it from happening again.",
        ),
        topic="fee",
        summary="Asked for the late fee to be waived",
        menu="late fee",
        phrases="late fee, waive fee, waive late fee, late payment, late charge, late penalty, take"
        " off penalty, forgot to pay, missed payment, missed due date, missed deadline,"
        " refund late fee, paid late, fee for paying late, interest charge waived, interest"
        " added paid late, reverse interest, one day late, remove fee, remove charge late,"
        " forgive, forgive late, courtesy credit, first time late, days late, late fee"
        " remove, remove late fee, charged late, late charge always pay, late charge unfair",
    ),
    Task(
        slug="annual-fee",
        title="The annual fee: is there an offer to stay?",
        urgency=Urgency.SOON,
        what="The fee has posted and you wonder whether the card is worth it. {fee_refund} {offer_when}",
        ways=(
            Way(channel="chat", why="Any offer then stands in writing."),
            Way(
                channel="phone",
                why="Say what it is about.",
                number="general",
                department="Retention",
            ),
        ),
        ready=(
            "The closing date of the statement with the fee, and {fee_refund.days} days after it",
            "What you use the card for, and which credits",
            "Offers that you accepted before: amex log list --topic retention",
        ),
        say=(
            "I like the card, but I find it hard to justify the annual fee this year.",
            "Are there any offers on my account to help me keep it?",
            "(after a small offer, once) Is that the only offer available to me today?",
        ),
        ask=(
            "How much must I spend, by when, and what counts?",
            "When does it post, and how long must the card stay open?",
            "Does it rule out a change to another card?",
        ),
        pitfalls=(
            "{offers_targeted}",
            "Do not ask to close unless you mean it, and look after your points first. {close_points}"
            " {close_blue_cash} {close_blue_cash_ny}",
            "{fee_earlier}",
            "{fee_massachusetts} {fee_massachusetts_law}",
            "{first_year} {offer_clawback}",
            "Another way is a cheaper card: amex route product-change.",
        ),
        topic="retention",
        summary="Asked for an offer to keep the card",
        menu="annual fee",
        phrases="annual fee, retention offer, retention, fee too high, fee worth it, worth keeping"
        " card, offer to stay, deal to stay, deal to keep card, threaten cancel, renewal fee,"
        " renewal charge, annual fee posted, waive annual fee, lower annual fee, points to"
        " keep card, justify fee, yearly fee, membership fee, negotiate, expensive, platinum"
        " expensive, pay again, hit my account fee, loyalty, 695 fee, 895 fee, 325 fee, 695,"
        " 895, 325, 250, 550",
    ),
    Task(
        slug="hardship",
        title="You cannot pay",
        urgency=Urgency.TODAY,
        what="{relief_offers} Ask before you miss a payment, if you can.",
        ways=(
            Way(channel="phone", why="The program's own line.", number="financial-relief"),
            Way(channel="web", why="{relief}"),
            Way(channel="chat", why="The same, in writing."),
        ),
        ready=(
            "What comes in and what goes out a month, and what you could pay",
            "Why, and for how long, as far as you know",
            "Which Amex accounts, and what is due on each",
        ),
        say=(
            "I cannot pay the minimum because [reason]. I could pay [amount] a month from [date].",
            "What can you offer me, and what does it mean for my card and credit report?",
        ),
        ask=(
            "Can I use the card meanwhile?",
            "How is it reported to the credit bureaus?",
            "What happens if I miss one payment of the plan?",
        ),
        pitfalls=(
            "Say only what is so. {review_truth}",
            "A statement of 2019 names a line for credit counseling: amex numbers credit-counseling.",
            "{late_points}",
        ),
        topic="hardship",
        summary="Asked for a payment plan",
        phrases="hardship, can't pay, cannot pay bill, cannot afford, can't afford bill, can't make"
        " minimum, lost my job, payment plan, financial relief, relief program, struggling,"
        " debt, behind on payments, behind, reduce payments, laid off, medical bills, settle,"
        " collections, unemployed, pay in small bits, pay off slowly, installments, broke, no"
        " money, help paying, cant pay, cant pay bill, cannot pay, cant afford, cant make"
        " minimum",
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
        " paid wrong account, check not credited, payment pending, returned payment fee, cancel"
        " a payment, payment shows as not received, money left my bank, payment went to wrong"
        " card, wrong amount debited, payment rejected, payment disappeared, paid but still past"
        " due, paid not posted, paid twice, two payments, sent two payments, payments by"
        " accident, debited my bank account two times",
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
                cannot="Only a request in writing surely starts the clock (our reading).",
            ),
        ),
        ready=(
            "The amount, and the statement that shows it",
            "How it arose, with your bank's proof of a double payment",
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
        phrases="credit balance, negative balance, amex owes me money, get my credit balance refunded,"
        " overpaid, overpaid and want money back, refund of overpayment, send me a check for the"
        " credit, paid too much, money left on closed account, transfer credit balance to bank,"
        " account in credit, minus balance, refund on closed card, refund to closed card",
    ),
)
