"""The law at the door: court papers, stolen identities, bankruptcy, divorce, active duty."""

from amexcli.facts.tasks.task import Task, Urgency, Way

LEGAL = (
    Task(
        slug="sued",
        title="You're being sued, or a debt collector writes",
        urgency=Urgency.TODAY,
        what="{sued_answer} {sued_default}",
        ways=(
            Way(
                channel="mail",
                why="Answer the court by the date on your summons, in the way that it says.",
                cannot="A letter to Amex, a call, or a payment plan doesn't replace that.",
            ),
            Way(
                channel="web",
                why="Get legal help today, while there's time. {sued_legal_aid}",
            ),
        ),
        ready=(
            "Every page, and how and when you got it",
            "The court, the case number, and the date to answer by",
            "Statements, the agreement, and the date of your last payment",
        ),
        say=(
            "(to the court clerk) What do I file in case [number], and by what date?",
            "(to the law firm, in writing) Please send an itemized balance and the agreement.",
        ),
        ask=(
            "(the clerk) What does it cost, and can the fee be waived?",
            "(legal aid) Do I have a defense? Is the debt too old?",
        ),
        pitfalls=(
            "The days to answer differ by state and court. Count only on the date in your papers.",
            "Check that the case is real. Call the court at a number that you found yourself.",
            "{sued_refusing}",
            "Don't say on the phone that you owe the debt, and don't pay a little on an old one. In"
            " some states that starts the time again.",
            "{collector_old} You have to say so in your answer.",
            "A settlement doesn't end the case until a dismissal is filed.",
            "{collector_who}",
            "{collector_proof} {collector_silence} None of this moves the court's date (our reading).",
            "{sued_arbitration} Ask a lawyer first.",
            "{collection_costs}",
            "{military_court} If you're in the military: amex route military-benefits.",
            "Don't pay by gift card, crypto, or wire, and don't give a caller your bank details.",
        ),
        topic="legal",
        summary="Got court papers about the debt",
        logged_as="mail",
        with_card=False,
        phrases="amex sued me, sued by amex, lawsuit, served with court papers, summons, law firm for"
        " amex, judgment, wage garnishment, court hearing, debt lawyer, answer the complaint"
        " in court, bank levy, settle lawsuit, process server, default judgment, collection"
        " lawsuit, suing me, debt collector, collection agency, zwicker, garnish my wages,"
        " court date, collections, amex is suing me, got served, got served papers, court"
        " papers from amex, collection agency keeps calling, debt collector keeps calling, a"
        " law firm wrote me about my amex, sheriff gave me papers, lawyer letter about my"
        " debt, lawyer says i'm being sued, sued over my amex balance, lawyer called about my"
        " amex debt",
    ),
    Task(
        slug="identity-theft",
        title="An account in your name that isn't yours",
        urgency=Urgency.NOW,
        what="Have Amex close it, and then report it to the FTC. {identity_theft}",
        ways=(
            Way(
                channel="phone",
                why="Ask for Fraud.",
                number="general",
                department="Fraud",
                is_its_purpose=True,
            ),
            Way(channel="web", why="IdentityTheft.gov, for the report that you'll need."),
            Way(channel="mail", why="{bureau_unit}"),
        ),
        ready=(
            "The letter, card, or credit report that gave it away",
            "Your ID and proof of your address",
            "The IdentityTheft.gov report, and the police report if you have one",
        ),
        say=(
            "An account was opened in my name. I didn't apply for it.",
            "Please close it, and send me a letter that says it isn't mine.",
        ),
        ask=(
            "Will you delete it at all three bureaus?",
            "Was it sold or sent to a collector?",
            "Where do I send a request for the application records?",
        ),
        pitfalls=(
            "Don't activate, use, or pay anything on that account.",
            "{theft_alert} {theft_freeze}",
            "{theft_bureaus}",
            "{theft_block}",
            "{theft_records}",
            "Dispute it at each bureau. One doesn't tell the others about a dispute.",
            "Put only the truth in the report. It's a statement to the government.",
            "If somebody is using your own card: amex route fraud.",
        ),
        topic="fraud",
        summary="Reported an account that isn't mine",
        menu="fraud",
        with_card=False,
        phrases="account opened in my name, identity stolen, identity theft, card I never applied"
        " for, someone applied with my social security number, fraudulent application,"
        " identity theft report, letter about account I did not open, new account not mine, my"
        " ssn used, police report identity, impostor opened account, welcome letter not mine,"
        " opened in my name, not my account on report, social security number, someone opened"
        " a card in my name, card i never opened, got a card i never asked for, somebody used"
        " my social to get a card, never applied for this, card on my credit report i never"
        " opened, account on my report that i didn't open",
    ),
    Task(
        slug="military-benefits",
        title="Active duty: SCRA, MLA, and fees",
        urgency=Urgency.CALM,
        what="{scra} {mla}",
        ways=(
            Way(
                channel="web",
                why="americanexpress.com/us/help-support/service-members-civil-relief.",
            ),
            Way(channel="phone", why="Ask whether SCRA or MLA is on.", number="general"),
            Way(channel="chat", why="For the request in writing."),
        ),
        ready=(
            "Your orders (and extensions), with the day duty began",
            "When each account was opened",
        ),
        say=(
            "I've been on active duty since [date]. Please apply SCRA to my accounts from then.",
            "Which of my accounts are under SCRA or MLA, and for which dates?",
        ),
        ask=(
            "Which fees are waived, and are past ones credited?",
            "What starts again when my duty ends, and when?",
        ),
        pitfalls=(
            "{scra_law} {scra_back}",
            "{military_fee} We found no Amex page that promises it.",
            "A card opened on active duty is refused for SCRA. Then ask whether MLA is on.",
            "Don't send a court order to an address from a web search. Ask Amex where to send it.",
            "Decide before you separate which cards to keep. A fee may post after that.",
            "{arbitration_military}",
            "{mla_line}",
        ),
        topic="fee",
        summary="Asked about SCRA",
        logged_as="phone",
        menu="military benefits",
        phrases="active duty military, active duty fee waiver, annual fee waived military, scra, mla,"
        " servicemember, military spouse, army navy air force marines, deployment orders,"
        " national guard reserve, soldier fee waiver, veteran, on active orders, military"
        " lending act, interest cap for military, military, deployed, deployment, i'm"
        " deploying, in the army and want the fee waived, my husband is active duty, military"
        " fee waiver, joining the navy",
    ),
    Task(
        slug="bankruptcy",
        title="Bankruptcy",
        urgency=Urgency.TODAY,
        what="See a bankruptcy lawyer before you use the card again. {bankruptcy_default}",
        ways=(
            Way(
                channel="mail",
                why="Your lawyer lists Amex, and the court sends the notice.",
                cannot="We found no Amex address for it. Ask your lawyer.",
            ),
            Way(
                channel="phone",
                why="If you've filed: give the case number and your lawyer's name.",
                number="general",
            ),
        ),
        ready=("The case number and the date of filing", "Your lawyer's name and phone number"),
        say=("I filed for bankruptcy on [date], case [number]. Please contact my lawyer, [name].",),
        ask=("Is the account closed, and have collection calls stopped?",),
        pitfalls=(
            "{bankruptcy_charges} Ask your lawyer for the amounts.",
            "Filing generally stops collection (our reading). Your lawyer knows the exceptions.",
            "Don't pay one creditor ahead of the others without asking your lawyer.",
            "Keep your statements. Your lawyer needs them.",
            "If court papers came already: amex route sued.",
        ),
        topic="legal",
        summary="Told Amex about the bankruptcy",
        logged_as="phone",
        menu="representative",
        with_card=False,
        phrases="bankruptcy, chapter 7, chapter 13, filed bankruptcy, discharged in bankruptcy,"
        " bankruptcy attorney, trustee, automatic stay, new card after bankruptcy, debt"
        " included in bankruptcy, creditors meeting, bankrupt, filing bankruptcy, filing"
        " chapter 7 what about my card, going bankrupt, about to file bankruptcy",
    ),
    Task(
        slug="divorce",
        title="Divorce or separation",
        urgency=Urgency.SOON,
        what="The account belongs to the person who opened it. Find out which of you that is."
        " {additional_owed}",
        ways=(
            Way(
                channel="phone",
                why="If it's your account: have the other card canceled.",
                number="general",
            ),
            Way(channel="chat", why="To have the removal confirmed in writing."),
        ),
        ready=(
            "Whose account it is, and who has an additional card",
            "The date of the separation, and what each of you charged",
        ),
        say=(
            "Am I the main cardmember on this account, or an additional one?",
            "Please cancel the card of [name] as of now, and confirm it in writing.",
        ),
        ask=(
            "Do wallets and saved cards on that card stop too?",
            "Is the account still reported on my credit file?",
        ),
        pitfalls=(
            "{divorce_decree} {community_property}",
            "Late payments hurt the account holder's credit, whatever the decree says.",
            "Removing a card stops new charges only. Old ones stay on the bill.",
            "{additional_not_liable} {user_wrongly_listed}",
            "More on removing a card: amex route additional-cards.",
        ),
        topic="legal",
        summary="Asked about cards in a divorce",
        menu="representative",
        phrases="divorce, divorced, separation, separated from husband, ex wife, ex husband, my ex,"
        " divorce decree, getting divorced, split accounts after divorce, spouse ran up debt,"
        " getting a divorce and he's on the card, husband left and he's on my card, my soon to"
        " be ex, splitting up with my wife",
    ),
)
