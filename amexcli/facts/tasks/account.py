"""The account: changing it, closing it, its limits, and reviews."""

from amexcli.facts.tasks.task import Task, Urgency, Way

ACCOUNT = (
    Task(
        slug="product-change",
        title="Change to another card",
        urgency=Urgency.CALM,
        what="A downgrade or upgrade instead of closing. {change_family} {change_year}",
        ways=(
            Way(
                channel="phone",
                why="A person can answer what it costs you before you agree.",
                number="general",
            ),
            Way(channel="chat", why="{chat_changes}"),
        ),
        ready=(
            "The card you would like instead",
            "When the account was opened, and when the fee last posted",
            "Open credits, certificates and recurring payments on the card",
        ),
        say=(
            "I would like to keep the account, but change it to [card]. Is that possible?",
            "Before I agree: what happens to the fee, the points and the card number?",
        ),
        ask=(
            "Is the annual fee pro-rated, and when does the new one post?",
            "Do the number, recurring payments and pending credits stay?",
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
        " move up to platinum, move from gold to platinum, convert card, lower tier, swap card,"
        " different card same account, trade card, delta gold to blue, keep account different"
        " card",
    ),
    Task(
        slug="close-account",
        title="Close the account",
        urgency=Urgency.CALM,
        what="You do not want the card any more. {close_how} Save the points and move what is charged to"
        " it first.",
        ways=(
            Way(
                channel="phone",
                why="The agreement names calling or writing. Have the person confirm it, with a"
                " reference number.",
                number="general",
            ),
            Way(channel="mail", why="The other way that the agreement names."),
            Way(channel="chat", why="{chat_changes} Insist on a written confirmation."),
        ),
        ready=(
            "Points: which other card earns them, or where they are to go",
            "Subscriptions and AutoPays on the card, each moved elsewhere",
            "The closing date of the statement with the fee, and {fee_refund.days} days after it",
        ),
        say=(
            "I have decided to close my [card]. I am not looking for another offer.",
            "Before you do: what happens to my points, credits and the annual fee?",
        ),
        ask=(
            "Is the annual fee refunded, and on which statement?",
            "What is the last balance, and when is it due?",
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
        ),
        topic="account",
        summary="Closed the account",
        menu="representative",
        phrases="close account, cancel card, cancel my card, cancel my account, get rid of card,"
        " close my amex, terminate account, don't want card, shut down account, shut it down,"
        " stop membership, end card, cancel completely permanently, permanently, done with"
        " card, want out, for good, cancel membership, closing, cancel",
    ),
    Task(
        slug="financial-review",
        title="Financial review",
        urgency=Urgency.TODAY,
        what="People report being asked for tax returns or an IRS form, with their cards stopped meanwhile."
        " First make sure that it is Amex. {review_right}",
        ways=(
            Way(
                channel="phone",
                why="Call the number on your card, not one in the message, and ask to be put through.",
                number="general",
                department="Financial Review",
                cannot="{review_hours}",
            ),
            Way(
                channel="mail",
                why="Send copies, the way the letter says.",
                cannot="Send no originals.",
            ),
        ),
        ready=(
            "The letter: its date, the date to answer by, the case number",
            "Exactly the papers it asks for, with copies kept. {review_papers}",
            "Everything that is charged to an Amex card by itself, to be moved today",
        ),
        say=(
            "I received a letter of [date] about a review. Please confirm that it is from you.",
            "Which papers do you need, by when, and how do I send them safely?",
        ),
        ask=(
            "Which of my cards are affected, and until when?",
            "Who is my specialist, and what is the case number?",
            "Will you tell me the result, and the reasons, in writing?",
        ),
        pitfalls=(
            "{amex_never_calls} {amex_urgency}",
            "{review_all_cards} AutoPays on them will probably fail: move them the same day.",
            "{keep_paying} {late_points}",
            "{form_4506_c} Before you sign, compare line 5a and the years with the letter, leave no"
            " open blanks, and keep a copy.",
            "Invent nothing. {review_truth} {review_refusal}",
            "{review_keep_open} {review_outcomes}",
            "Do not shift spending to another Amex card, or apply for one, meanwhile.",
            "If a card is closed or limited: {adverse_notice} {adverse_reasons}",
        ),
        topic="review",
        summary="Called about a financial review",
        menu="representative",
        phrases="financial review, tax returns, tax return, 4506-c, 4506c, form 4506, income"
        " verification, proof of income, verify income, see my income, account under review,"
        " reviewing finances, review my finances, asked for bank statements, all my cards"
        " suspended, all my cards frozen, cards suspended, irs form, irs, pay stubs, charging"
        " suspended, send them documents",
    ),
    Task(
        slug="closed-by-amex",
        title="Amex closed or stopped the account",
        urgency=Urgency.TODAY,
        what="You did not ask for it. You have a right to know why. {adverse_notice} {adverse_reasons}",
        ways=(
            Way(
                channel="phone", why="Ask what was done, to which cards, and why.", number="general"
            ),
            Way(
                channel="mail",
                why="Ask for the specific reasons in writing, within the {adverse_reasons.days} days.",
            ),
            Way(channel="chat", why="For the answer in writing."),
        ),
        ready=(
            "The notice, with its date",
            "Every AutoPay and subscription on the card, to be moved today",
            "Your points, and which other card of yours earns them",
        ),
        say=(
            "My account was closed (or stopped) on [date]. I did not ask for that.",
            "Please give me the specific reasons in writing, and where they come from.",
        ),
        ask=(
            "Which accounts are affected, and can I appeal or send papers?",
            "What happens to my points, and until when can I redeem them?",
            "What do I still owe, and by when?",
        ),
        pitfalls=(
            "{adverse_specific}",
            "{report_used}",
            "{keep_paying}",
            "Asked for tax papers? amex route financial-review.",
            "A message about it may be false. {amex_never_calls} {amex_urgency}",
        ),
        topic="account",
        summary="Asked why Amex closed the account",
        menu="representative",
        phrases="amex closed my account, account closed by amex, my account was closed, closed"
        " without asking, account suspended, account restricted, why was my account closed,"
        " amex shut me down, amex shut down, adverse action, closed account why, they closed"
        " my card, closed",
    ),
    Task(
        slug="cardholder-died",
        title="A cardholder has died",
        urgency=Urgency.CALM,
        what="Tell Amex, so that the card is stopped. As one guide has it, call the general line if you"
        " do not have the card.",
        ways=(
            Way(channel="phone", why="The number on the card, if you have it.", number="general"),
            Way(channel="mail", why="If they ask for papers."),
        ),
        ready=(
            "The name, and the address on the statements",
            "The death certificate, and papers that show who settles the estate",
            "The last statement, and what is charged to the card by itself",
        ),
        say=(
            "I am calling about the account of [name], who died on [date]. I am [who].",
            "Please stop the card and tell me which papers you need.",
        ),
        ask=(
            "Who may speak with you about the account?",
            "What happens to additional cards, points and recurring charges?",
            "Where do bills go from now on?",
        ),
        pitfalls=(
            "Before you pay a bill of the estate yourself, ask a lawyer whether you have to.",
            "Additional cardholders ask before they use their card again.",
        ),
        topic="account",
        summary="Told Amex of a death",
        menu="representative",
        with_card=False,
        phrases="cardholder died, deceased cardholder, someone died, death, died, passed away, my"
        " husband died, my mother died, estate, funeral, late father's card, widow, executor,"
        " account of deceased, card of my late wife",
    ),
    Task(
        slug="spending-power",
        title="Check spending power before a large purchase",
        urgency=Urgency.CALM,
        what="{spending_power}",
        ways=(
            Way(channel="app", why="Check Spending Power: type the amount, get yes or no."),
            Way(channel="chat", why="If you want to announce the purchase. {chat_can}"),
            Way(channel="phone", why="For a purchase today.", number="general"),
        ),
        ready=("Merchant, amount and day of the purchase",),
        say=("I plan to pay [amount] to [merchant] on [date]. Will that go through?",),
        ask=("Should I pay something off first?", "Can you note the purchase on the account?"),
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
        " buying a car, buy a car, approve amount, amount approved, expensive purchase,"
        " handle purchase, wedding, pay 20k, 10k, tuition, charge 8000, charge large amount,"
        " can I charge amount, check before buying watch, put purchase on my card, put large"
        " purchase on card",
    ),
    Task(
        slug="spending-limit",
        title="A limit on the card, or a higher one",
        urgency=Urgency.SOON,
        what="Amex set or lowered a limit, or you want a higher one. {printed_limit} {assigned_limit}",
        ways=(
            Way(channel="chat", why="{chat_can}"),
            Way(channel="phone", why="To ask for the reasons.", number="general"),
        ),
        ready=("The limit now, and the one you would like", "Your yearly income, as it is"),
        say=(
            "My limit is [amount]. I would like [amount], because [reason].",
            "If it was lowered: what were the specific reasons?",
        ),
        ask=(
            "Do you pull a credit report for this?",
            "From when does it hold, and for which cards?",
        ),
        pitfalls=(
            "{adverse_notice} {adverse_reasons}",
            "{report_used}",
            "Say only what is so about your income. {review_truth}",
        ),
        topic="limit",
        summary="Asked about the limit",
        menu="credit limit",
        phrases="spending limit, credit limit, credit line, raise limit, raise credit line, increase"
        " limit, higher limit, limit lowered, limit cut, cut my limit, limit reduced, limit"
        " in half, credit line decrease, why is there a limit, more credit, limit on"
        " platinum, capped, limit removed, bigger limit, no preset limit capped, ask for"
        " higher limit, spending cap, cap on my spending, cap",
    ),
    Task(
        slug="credit-report-error",
        title="Amex reports something wrong",
        urgency=Urgency.SOON,
        what="A late payment, balance or account that Amex reports to the credit bureaus is not right.",
        ways=(
            Way(channel="mail", why="{bureau_unit}"),
            Way(channel="chat", why="Ask what was reported, and when."),
            Way(
                channel="web",
                why="The bureau's own site: dispute it with each bureau that shows it.",
            ),
        ),
        ready=(
            "The report with the wrong line marked, and which bureau",
            "Proof: statements, payment confirmations, earlier letters",
            "What it should say",
        ),
        say=(
            "You report [what] for [month] to [bureau]. That is wrong, because [reason].",
            "Please correct it with every bureau you report to, and confirm in writing.",
        ),
        ask=("Which bureaus did you report it to?", "When will the correction reach them?"),
        pitfalls=(
            "If the amount is in dispute: {no_bad_report}",
            "Keep copies, and send the letter so that its arrival can be proved.",
        ),
        topic="limit",
        summary="Asked for a correction of what Amex reports",
        phrases="credit report error, wrong on credit report, reported late, credit bureau, credit"
        " bureaus, credit score dropped, incorrect late payment, equifax, experian, transunion,"
        " chargeoff reported, chargeoff, remove late mark, wrong mark, credit file, credit"
        " report wrong, reported wrong, shows me late, says I owe paid, delinquent report,"
        " score",
    ),
    Task(
        slug="member-since",
        title="The Member Since date",
        urgency=Urgency.CALM,
        what="The year on your card. {member_since} {member_since_backdating} The article says that this"
        " stopped years ago; we found no date.",
        ways=(
            Way(channel="chat", why="To have a wrong year corrected."),
            Way(channel="phone", why="The same.", number="general"),
        ),
        ready=("The year on the card, and the year of your first Amex card",),
        say=("My first Amex card was of [year], but my card says [year]. Can you correct that?",),
        ask=("On which of my cards will it show, and from when?",),
        pitfalls=(
            "That it puts you at the front of the line is a story; nothing we read supports it.",
            "A long record is still worth a sentence when you ask for a courtesy.",
        ),
        topic="account",
        summary="Asked about the Member Since date",
        menu="representative",
        phrases="member since, membership year, backdating, backdate, wrong year on card, since date,"
        " tenure, year on card, year printed on card, old date on card, date on card matter,"
        " how long a member, date printed, joined in 1998, joined, 1985, 1990, 1998, 2001,"
        " 2024, member date, first card year",
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
        " annual summary, tax season documents, cancelled debt 1099-c, corrected 1099, spending"
        " report for taxes, old statements, statements from years ago, taxes",
    ),
)
