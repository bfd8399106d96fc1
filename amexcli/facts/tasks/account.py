"""The account: changing it, closing it, its limits, and reviews."""

from amexcli.facts.tasks.task import Task, Urgency, Way

ACCOUNT = (
    Task(
        slug="product-change",
        title="Change to another card",
        urgency=Urgency.CALM,
        what="Upgrade or downgrade instead of closing. {change_family} {change_year}",
        ways=(
            Way(
                channel="phone",
                why="A person can tell you what it costs before you agree.",
                number="general",
            ),
            Way(channel="chat", why="{chat_changes}"),
        ),
        ready=(
            "The card you'd like instead",
            "When you opened the account, and when the fee last posted",
            "Unused credits, certificates, and recurring payments on the card",
        ),
        say=(
            "I'd like to keep my account but change it to [card]. Is that possible?",
            "Before I agree: what happens to the fee, my points, and my card number?",
        ),
        ask=(
            "Is the annual fee prorated, and when does the new one post?",
            "Do my number, recurring payments, and pending credits stay?",
            "Do I give up a welcome bonus on the new card?",
        ),
        pitfalls=(
            "{change_fee}",
            "{change_points}",
            "{change_welcome}",
            "{first_year}",
        ),
        topic="account",
        summary="Asked to change to another card",
        menu="change card",
        phrases="product change, downgrade, upgrade, switch card, switch platinum to green, change to"
        " green, change to gold, no fee card, no fee version, cheaper card, go down to gold,"
        " move up to platinum, move from gold to platinum, convert card, lower tier, swap"
        " card, different card same account, trade card, delta gold to blue, keep account"
        " different card, swap my platinum for a gold, trade my platinum for a gold, change my"
        " platinum to gold, go from gold to green, want the cheaper version, can i switch"
        " cards",
    ),
    Task(
        slug="close-account",
        title="Close the account",
        urgency=Urgency.CALM,
        what="Save your points and move automatic payments first. {close_how}",
        ways=(
            Way(
                channel="phone",
                why="Have it confirmed, with a reference number.",
                number="general",
            ),
            Way(channel="mail", why="The agreement allows this too."),
            Way(channel="chat", why="{chat_changes} Insist on a written confirmation."),
        ),
        ready=(
            "Points: which other card earns them, or where they should go",
            "Subscriptions and AutoPays on the card, each moved elsewhere",
            "The closing date of the statement with the fee, and {fee_refund.days} days after it",
        ),
        say=(
            "I've decided to close my [card]. I'm not looking for another offer.",
            "Before you do: what happens to my points, my credits, and the annual fee?",
        ),
        ask=(
            "Is the annual fee refunded, and on which statement?",
            "What's my last balance, and when is it due?",
            "Will you confirm the closing in writing?",
        ),
        pitfalls=(
            "{close_points} {close_blue_cash} {close_blue_cash_ny}",
            "{close_partner_points}",
            "{fee_refund}",
            "{fee_earlier} {fee_massachusetts} {fee_massachusetts_law}",
            "{keep_paying}",
            "{close_reopen}",
            "{first_year}",
            "If money is left on it: amex route credit-balance.",
        ),
        topic="account",
        summary="Closed the account",
        menu="representative",
        phrases="close account, cancel card, cancel my card, cancel my account, get rid of card,"
        " close my amex, terminate account, don't want card, shut down account, shut it down,"
        " stop membership, end card, cancel completely permanently, permanently, done with"
        " card, want out, for good, cancel membership, closing, cancel, close my card, does"
        " closing hurt my credit, how do i close it without hurting my score, just cancel it,"
        " get rid of this card, i'm done cancel it, want to close one of my cards, cancel this"
        " thing, cancel before the annual fee, close it before the fee posts, do i get my fee"
        " back if i cancel, shut down my card, shut down my account, close it and send me"
        " confirmation, how do i shut it down",
    ),
    Task(
        slug="financial-review",
        title="Financial review",
        urgency=Urgency.TODAY,
        what="First make sure that it's really Amex. People report being asked for tax documents while"
        " their cards were stopped. {review_right}",
        ways=(
            Way(
                channel="phone",
                why="Call the number on your card, not one in the message.",
                number="general",
                department="Financial Review",
                cannot="{review_hours}",
            ),
            Way(
                channel="mail",
                why="Send copies, the way the letter says.",
                cannot="Don't send originals.",
            ),
        ),
        ready=(
            "The letter: its date, the date to answer by, the case number",
            "Copies of the documents that it asks for, and only those. {review_papers}",
            "Every automatic charge on an Amex card, to be moved today",
        ),
        say=(
            "I got a letter dated [date] about a review. Please confirm that it's from you.",
            "Which documents do you need, what's the deadline, and how do I send them safely?",
        ),
        ask=(
            "Which of my cards are affected, and for how long?",
            "Who is my specialist, and what's the case number?",
            "Will you tell me the result and the reasons in writing?",
        ),
        pitfalls=(
            "{amex_never_calls} {amex_urgency}",
            "{review_all_cards} AutoPays on them will probably fail, so move them the same day.",
            "{keep_paying} {late_points}",
            "{form_4506_c} Before you sign, compare line 5a and the years with the letter, leave no"
            " blanks, and keep a copy.",
            "Don't make anything up. {review_truth} {review_refusal}",
            "{review_keep_open} {review_outcomes}",
            "Don't move your spending to another Amex card or apply for one during the review.",
            "If a card is closed or limited: {adverse_notice} {adverse_reasons}",
            "For the dates and documents: amex fr-prep.",
        ),
        topic="review",
        summary="Called about a financial review",
        menu="representative",
        phrases="financial review, tax returns, tax return, 4506-c, 4506c, form 4506, income"
        " verification, proof of income, verify income, see my income, account under review,"
        " reviewing finances, review my finances, asked for bank statements, all my cards"
        " suspended, all my cards frozen, cards suspended, irs form, irs, pay stubs, charging"
        " suspended, send them documents, letter about my income, amex wants my income, asking"
        " how much i make, amex asking for bank statements, wants proof i make that much,"
        " wants my tax returns, they froze everything till i send documents, why does amex"
        " need my taxes, asked for a 4506-c, you asked me to sign a tax form",
    ),
    Task(
        slug="closed-by-amex",
        title="Amex closed or stopped the account",
        urgency=Urgency.TODAY,
        what="You have a right to know why. {adverse_notice} {adverse_reasons}",
        ways=(
            Way(
                channel="phone",
                why="Ask what was done, to which cards, and why.",
                number="general",
            ),
            Way(
                channel="mail",
                why="Ask for the specific reasons in writing, within {adverse_reasons.days} days.",
            ),
            Way(channel="chat", why="To get an answer in writing."),
        ),
        ready=(
            "The notice, with its date",
            "Every automatic charge on the card, to be moved today",
            "Your points balance, your state, and your other cards that earn points",
        ),
        say=(
            "My account was [closed, stopped] on [date]. I didn't ask for that.",
            "Please give me the specific reasons in writing, and where they come from.",
        ),
        ask=(
            "Which accounts are affected, and can I appeal or send documents?",
            "What's the last day to use my points?",
            "What do I still owe, and when is it due?",
        ),
        pitfalls=(
            "{adverse_specific}",
            "{report_used}",
            "{keep_paying}",
            "{close_points} {close_blue_cash} {close_partner_points}",
            "{points_new_york} {close_blue_cash_ny}",
            "Did Amex ask for tax documents? Then: amex route financial-review.",
            "A message about it may be fake. {amex_never_calls} {amex_urgency}",
        ),
        topic="account",
        summary="Asked why Amex closed the account",
        menu="representative",
        phrases="amex closed my account, account closed by amex, my account was closed, closed"
        " without asking, account suspended, account restricted, why was my account closed,"
        " amex shut me down, amex shut down, adverse action, closed account why, they closed"
        " my card, closed, all my cards are shut off, you shut off my card, you closed my"
        " account for no reason, my cards stopped working and says canceled, amex dropped me,"
        " why'd you close my account, my account is canceled out of nowhere, you canceled my"
        " account, closed my cards because a payment was returned, amex wiped me out",
    ),
    Task(
        slug="cardholder-died",
        title="A cardholder has died",
        urgency=Urgency.CALM,
        what="Tell Amex, so that the card is stopped. {estate_balance}",
        ways=(
            Way(channel="phone", why="Any hour is fine.", number="general"),
            Way(channel="mail", why="If Amex asks for documents."),
        ),
        ready=(
            "The name, and the address on the statements",
            "The death certificate, and the document that names the executor or administrator",
            "The most recent statement, and a list of automatic charges",
        ),
        say=(
            "I'm calling about the account of [name], who died on [date]. I'm [who].",
            "Please stop the card and tell me which documents you need.",
        ),
        ask=(
            "Who may talk with you about the account?",
            "What happens to additional cards, points, and recurring charges?",
            "Where do bills go from now on?",
        ),
        pitfalls=(
            "Before you pay a bill of the estate yourself, ask a lawyer if you have to.",
            "Additional cardmembers should ask Amex before they use their cards again.",
        ),
        topic="account",
        summary="Told Amex about a death",
        menu="representative",
        with_card=False,
        phrases="cardholder died, deceased cardholder, someone died, death, died, passed away, my"
        " husband died, my mother died, estate, funeral, late father's card, widow, executor,"
        " account of deceased, card of my late wife, my dad passed away, my mom died, bills"
        " for someone who died, my wife died what about her card, close my late husband's"
        " card, grandma died, i'm a widow and had a card on his account, do we have to pay her"
        " bill she died",
    ),
    Task(
        slug="spending-power",
        title="Check spending power before a large purchase",
        urgency=Urgency.CALM,
        what="{spending_power}",
        ways=(
            Way(channel="app", why="In Check Spending Power, type the amount."),
            Way(channel="chat", why="If you want to announce the purchase."),
            Way(channel="phone", why="For a purchase today.", number="general"),
        ),
        ready=("The merchant, amount, and day of the purchase",),
        say=("I'm planning a purchase of [amount] at [merchant] on [date]. Will it be approved?",),
        ask=("Should I pay something off first?", "Can you note the purchase on my account?"),
        pitfalls=(
            "{each_charge}",
            "{spending_power_use}",
        ),
        topic="limit",
        summary="Asked whether a large purchase goes through",
        menu="spending power",
        phrases="check spending power, spending power, big purchase, large purchase, huge purchase,"
        " will it go through, will amount go through, how much can I spend, how large an"
        " amount, charge large amount, check before buying, pre-approve purchase, preapprove,"
        " buying a car, buy a car, approve amount, amount approved, expensive purchase, handle"
        " purchase, wedding, pay 20k, 10k, tuition, charge 8000, can I charge amount, check"
        " before buying watch, put purchase on my card, put large purchase on card, will a big"
        " charge go through, can i put a car on this, can i charge a couch, put a down payment"
        " on my card, will it approve that much, buying something really expensive, how high"
        " can i go, will a ring clear, about to spend thousands will it clear",
    ),
    Task(
        slug="spending-limit",
        title="A limit on the card, or a higher one",
        urgency=Urgency.SOON,
        what="Amex set or lowered a limit, or you want a higher one. {printed_limit} {assigned_limit}",
        ways=(
            Way(channel="chat", why="Ask what your limit is, and for a higher one."),
            Way(channel="phone", why="To ask for the reasons.", number="general"),
        ),
        ready=(
            "Your limit now, and the one you'd like",
            "Your yearly income and housing cost, as they are",
        ),
        say=(
            "My limit is [amount]. I'd like [amount], because [reason].",
            "(if it was lowered) What were the specific reasons?",
        ),
        ask=(
            "Do you pull my credit report for this, and is it a soft or a hard pull?",
            "When does it start, and for which cards?",
        ),
        pitfalls=(
            "{limit_first} {limit_most}",
            "{limit_ability}",
            "{adverse_notice} {adverse_reasons}",
            "{report_used}",
            "Tell the truth about your income. {review_truth} A figure that you can't show can start"
            " a review (our advice).",
        ),
        topic="limit",
        summary="Asked about the limit",
        menu="credit limit",
        phrases="spending limit, credit limit, credit line, raise limit, raise credit line, increase"
        " limit, higher limit, limit lowered, limit cut, cut my limit, limit reduced, limit in"
        " half, credit line decrease, why is there a limit, more credit, limit on platinum,"
        " capped, limit removed, bigger limit, no preset limit capped, ask for higher limit,"
        " spending cap, cap on my spending, cap, raise my limit, limit what my kid can spend,"
        " why'd you cut my limit, give me more credit, limit is too low, limit on an employee"
        " card, limit what my employee can spend, why is my pay over time limit low, my line"
        " got cut",
    ),
    Task(
        slug="credit-report-error",
        title="Amex reports something wrong",
        urgency=Urgency.SOON,
        what="{direct_dispute}",
        ways=(
            Way(channel="mail", why="{direct_dispute_address}"),
            Way(channel="web", why="Dispute it with each credit bureau that shows it, too."),
            Way(channel="chat", why="Ask what was reported, and when."),
        ),
        ready=(
            "The report with the wrong line marked, and which bureau it's from",
            "Proof: statements, payment confirmations, earlier letters",
            "What it should say",
        ),
        say=(
            "You reported [what] for [month] to [bureau]. That's wrong, because [reason].",
            "Please correct it with every bureau, and confirm it in writing.",
        ),
        ask=("Which bureaus did you report it to?", "When will the correction reach them?"),
        pitfalls=(
            "{direct_dispute_content} {direct_dispute_limits}",
            "If the amount is in dispute: {no_bad_report}",
            "Keep copies, and send the letter so that you can prove it arrived.",
            "If the account isn't yours at all: amex route identity-theft.",
            "For the letter: amex dispute-checklist --letter direct-dispute.",
        ),
        topic="limit",
        summary="Asked for a correction of what Amex reports",
        phrases="credit report error, wrong on credit report, reported late, credit bureau, credit"
        " bureaus, credit score dropped, incorrect late payment, equifax, experian,"
        " transunion, chargeoff reported, chargeoff, remove late mark, wrong mark, credit"
        " file, credit report wrong, reported wrong, shows me late, says I owe paid,"
        " delinquent report, score, you reported me late, amex says i was late on my credit"
        " report, credit report says charge off, fix my credit report, wrong on credit karma,"
        " my credit score dropped because of you, remove a late from my credit file, late mark"
        " on my file, take a late payment off my report, settled it and it still says charge"
        " off",
    ),
    Task(
        slug="member-since",
        title="The Member Since date",
        urgency=Urgency.CALM,
        what="It's the year on your card. {member_since} {member_since_backdating} People say that it"
        " stopped years ago. We found no date.",
        ways=(
            Way(channel="chat", why="To have a wrong year corrected."),
            Way(channel="phone", why="If chat can't correct it.", number="general"),
        ),
        ready=("The year on the card, and the year of your first Amex card",),
        say=("I got my first Amex card in [year], but my card says [year]. Can you correct that?",),
        ask=("Which of my cards will show it, and starting when?",),
        pitfalls=(
            "Nothing we read supports the story that it puts you at the front of the line.",
            "When you ask for a courtesy, say how long you've had a card.",
        ),
        topic="account",
        summary="Asked about the Member Since date",
        menu="representative",
        phrases="member since, membership year, backdating, backdate, wrong year on card, since date,"
        " tenure, year on card, year printed on card, old date on card, date on card matter,"
        " how long a member, date printed, joined in 1998, joined, 1985, 1990, 1998, 2001,"
        " 2024, member date, first card year, wrong member since, card says the wrong year,"
        " been a member longer than that",
    ),
    Task(
        slug="tax-documents",
        title="Tax forms and old statements",
        urgency=Urgency.CALM,
        what="{year_end_summary} Download what you need before you close a card.",
        ways=(
            Way(channel="web", why="Look under statements, documents, or tax forms."),
            Way(channel="chat", why="For a year that isn't there."),
            Way(channel="phone", why="If a form is wrong.", number="general"),
        ),
        ready=(
            "The tax year, and the last five digits of each card",
            "Your mailing address in January of that year",
        ),
        say=("I need the [form, summary, statements] for [year] for my [card].",),
        ask=(
            "Was a form issued, for which card, and at what value per point?",
            "How far back do statements go, and is there a fee?",
        ),
        pitfalls=(
            "{form_1099_int} For savings interest, call the savings line: amex numbers savings.",
            "{form_1099_misc} {form_threshold}",
            "No form doesn't mean no tax. Ask a tax preparer.",
            "We found no Amex page for US cards that says how many years of statements it keeps, or"
            " who corrects a wrong form.",
        ),
        topic="billing",
        summary="Asked for tax documents",
        logged_as="chat",
        menu="tax documents",
        phrases="1099, 1099-int, 1099-misc, tax form, tax document, year end summary, year-end"
        " report, interest earned for taxes, form for my accountant, tax form referral bonus,"
        " annual summary, tax season documents, cancelled debt 1099-c, corrected 1099,"
        " spending report for taxes, old statements, statements from years ago, taxes, old"
        " statements for taxes, statements from years back, need last year's statements,"
        " summary of what i spent last year, 1099 for referring a friend, 1099 for a referral"
        " bonus, got a tax form for points, 1099 from my savings, 1099 for amex savings",
    ),
)
