"""What borrowing costs: interest, the rate, balances moved here, and fees for foreign money."""

from amexcli.facts.tasks.task import Task, Urgency, Way

INTEREST = (
    Task(
        slug="interest-charge",
        title="Interest you didn't expect",
        urgency=Urgency.CALM,
        what="It may be trailing interest. {interest_trailing}",
        ways=(
            Way(channel="chat", why="Ask which balance, which days, and at what rate."),
            Way(channel="phone", why="If chat says no to a credit.", number="general"),
        ),
        ready=(
            "Your last three statements, with what you paid and when",
            "Whether Pay Over Time is on, and any plans",
        ),
        say=(
            "My statement of [date] shows [amount] in interest. I paid in full on [date].",
            "What is it for? Would you credit it this one time?",
        ),
        ask=(
            "Will it come again on the next statement?",
            "What do I have to pay today so that it stops?",
        ),
        pitfalls=(
            "Pay the interest too. Left unpaid, it becomes a late payment.",
            "{interest_waiver}",
            "{interest_free}",
            "{interest_free_pay_over_time}",
            "{pay_over_time} Turning it off doesn't stop interest on what's already there.",
            "{plan_it}",
            "{interest_daily}",
            "{interest_error} {notice}",
            "{consumer_law}",
        ),
        topic="fee",
        summary="Asked about an interest charge",
        menu="interest charge",
        phrases="why was I charged interest, interest charge, residual interest, finance charge, paid"
        " in full but interest, how is interest calculated, pay over time interest, avoid"
        " interest, minimum interest, intro apr ended, grace period, plan it fee, what is my"
        " apr, interest on balance, trailing interest, why interest, interest, interest with"
        " zero balance, pay over time, plan it, why am i getting interest, i paid it off why"
        " is there interest, i always pay in full, why did you charge me interest, what's this"
        " interest, interest after i paid, there's interest on my bill and i don't get why,"
        " interest charge on purchases, what is this interest on my statement, what's my"
        " interest rate, what is this interest, explain this interest, how come there is"
        " interest when i pay the full balance every month, interest even though i paid the"
        " statement balance, line that says interest charge, the whole balance is paid and"
        " interest still shows, plan it charge",
    ),
    Task(
        slug="lower-rate",
        title="Ask for a lower interest rate",
        urgency=Urgency.CALM,
        what="No law gives you a lower rate for asking, but asking costs nothing. Can't you pay"
        " at all? See amex route hardship.",
        ways=(
            Way(channel="phone", why="A person can look at your account.", number="general"),
            Way(channel="chat", why="For a rate or a review in writing."),
        ),
        ready=(
            "Your rates, and the notice if one went up",
            "How long you've paid on time",
            "A better offer from another bank, if you have one",
        ),
        say=(
            "I've paid on time since [date]. Can you lower the rate on my [card]?",
            "(after an increase) When did you last review this rate, and what did you find?",
        ),
        ask=(
            "Is this a penalty rate, and since when?",
            "Is there a promotional rate, and when does it end?",
        ),
        pitfalls=(
            "{rate_notice} {rate_new_charges}",
            "{rate_prime}",
            "{rate_penalty}",
            "{rate_review}",
            "{relief_cost} Ask what a plan costs you before you agree.",
            "A lower rate doesn't undo interest that has been billed.",
            "For active duty there is a legal cap: amex route military-benefits.",
            "{consumer_law}",
        ),
        topic="fee",
        summary="Asked for a lower rate",
        menu="interest rate",
        phrases="lower my apr, lower apr, lower interest rate, lower interest, reduce rate, rate too"
        " high, better apr, negotiate interest rate, interest rate reduction good customer,"
        " rate went up, match lower rate, promotional apr, can you bring my rate down, why is"
        " my rate so high, penalty rate, apr increase, interest rate, apr, interest is insane,"
        " my rate is crazy, percent is robbery, percent is too high, drop my rate, bring down"
        " my interest, can you do better on my rate, my apr is ridiculous, my apr went up, why"
        " did my interest go up, good credit score and still a high rate, rate review, ask for"
        " a lower rate, great score and you still charge me a high rate, this percent is too"
        " much for a good customer, cut my rate",
    ),
    Task(
        slug="balance-transfer",
        title="Move a balance to your Amex card",
        urgency=Urgency.CALM,
        what="You need an offer or a card that takes transfers. {balance_transfer_fee}",
        ways=(
            Way(channel="web", why="{balance_transfer_where}"),
            Way(channel="phone", why="If you see no offer, ask.", number="general"),
        ),
        ready=(
            "The other bank's name, the account number (never typed into amex), and the amount",
            "Your credit line",
        ),
        say=("I'd like to move [amount] from [bank] to my [card]. Do I have an offer?",),
        ask=(
            "What are the fee, the rate, and the day the rate ends?",
            "What rate do new purchases get until it's paid off?",
        ),
        pitfalls=(
            "{balance_transfer_cards}",
            "{balance_transfer_time} Keep paying the old card until the transfer shows.",
            "{balance_transfer_own}",
            "We don't know which offers Amex makes this month.",
            "For a personal loan instead: amex route bank-accounts. If you can't pay: amex route"
            " hardship.",
        ),
        topic="billing",
        summary="Asked about a balance transfer",
        logged_as="phone",
        menu="balance transfer",
        phrases="balance transfer, transfer balance from another card, move debt from other card,"
        " balance transfer fee, zero percent transfer, pay off other card with amex,"
        " consolidate debt, balance transfer check, transfer offer, bring over balance,"
        " transfer balance, move balance from chase, move my balance over here, bring my other"
        " card's balance here, transfer my debt to amex, do you have zero percent, no interest"
        " transfer, move what i owe on discover to amex, moving a few grand from another card,"
        " fee to transfer a balance, bt, bt offer, bt fee, bt denied, balance transfer denied,"
        " transfer fee three percent, cost of moving a balance",
    ),
    Task(
        slug="foreign-fee",
        title="Foreign transaction fee or exchange rate",
        urgency=Urgency.CALM,
        what="{foreign_fee} {foreign_free}",
        ways=(
            Way(channel="app", why="Open the charge to see both amounts and the fee."),
            Way(channel="chat", why="Ask who converted it, on which day, at what rate."),
            Way(channel="phone", why="If chat can't say.", number="general"),
        ),
        ready=(
            "The amount in both currencies, and both dates",
            "The receipt, with the currency that you agreed to",
        ),
        say=("My charge of [date] at [merchant] shows [amount]. Who converted it, and how?",),
        ask=("Which fee is in my agreement?", "If I return it, is the fee refunded?"),
        pitfalls=(
            "Pay in the local currency. {foreign_merchant}",
            "{foreign_rate} It can differ from the rate on the day you bought.",
            "A foreign website that shows dollars may have converted the price itself.",
            "For Gold, plain EveryDay, Blue, and business cards, look at page 1 of your agreement.",
            "If you agreed to another amount: amex dispute-checklist --reason wrong-amount.",
        ),
        topic="fee",
        summary="Asked about a foreign transaction fee",
        logged_as="chat",
        menu="foreign transaction fee",
        phrases="foreign transaction fee, fee for purchase abroad, exchange rate, currency"
        " conversion, no foreign fee card, international transaction fee, charged in euros,"
        " pay in local currency, foreign purchase fee refund, conversion fee, extra percent"
        " abroad, foreign fee, euros, pounds, pesos, currency, fee on purchase from uk"
        " website, charged extra on a foreign website, extra fee for buying from another"
        " country, fee for using my card overseas, does this card charge foreign fees, fee"
        " because it was in euros, charged a percent in canada, why was i charged extra in"
        " mexico",
    ),
)
