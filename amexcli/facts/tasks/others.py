"""Other products, false messages, and complaints."""

from amexcli.facts.tasks.task import Task, Urgency, Way

OTHER_PRODUCTS = (
    Task(
        slug="gift-card",
        title="Amex gift card",
        urgency=Urgency.TODAY,
        what="It's lost, stolen, not working, or hasn't come. Gift cards have lines of their own.",
        ways=(
            Way(channel="phone", why="For gift cards.", number="gift-card"),
            Way(channel="phone", why="For business gift cards.", number="business-gift-card"),
            Way(channel="phone", why="For an order that hasn't come.", number="gift-card-order"),
        ),
        ready=(
            "The card, or its number from the packaging, and its codes (never type them into amex)",
            "The receipt, with the activation if you bought it in a store",
            "For an order: its number and date",
        ),
        say=("My gift card [doesn't work, was stolen, hasn't come]. What's the balance on it?",),
        ask=("Will you replace it with what's left, and when will it come?",),
        pitfalls=(
            "Only scammers ask you to pay with gift cards. Amex doesn't.",
            "Use the number on the card, not one from a search.",
        ),
        topic="gift-card",
        summary="Asked about a gift card",
        with_card=False,
        phrases="gift card, giftcard, gift card balance, how much left on gift card, gift card not"
        " working, gift card won't work, lost gift card, gift card stolen, activate gift card,"
        " gift card declined, gift card never arrived, prepaid gift card, business gift card,"
        " gift card zero, visa gift card, gift card says zero, never used the gift card, gift"
        " card is empty, check my gift card",
    ),
    Task(
        slug="travelers-cheques",
        title="Travelers Cheques",
        urgency=Urgency.CALM,
        what="Cash old cheques, or report lost or stolen ones. {cheques}",
        ways=(Way(channel="phone", why="The line for cheques.", number="travelers-cheques"),),
        ready=(
            "The cheques, or their serial numbers",
            "The receipt of the purchase, if you have it",
            "A photo ID",
        ),
        say=("I have Travelers Cheques for [amount], with serial numbers from [number].",),
        ask=("How do I cash them, what does it cost, and how long does it take?",),
        pitfalls=(
            "Don't sign them before you're told to.",
            "If they belonged to somebody who died, ask which documents are needed.",
        ),
        topic="gift-card",
        summary="Asked about Travelers Cheques",
        with_card=False,
        phrases="travelers cheques, travelers checks, traveler's checks, travellers cheque,"
        " traveller's cheques, old cheques, old checks, cash cheques, cash travelers checks,"
        " grandma's checks, grandpa's cheques, found in drawer, redeem travelers checks, lost"
        " cheques, uncashed, cheque, found old travelers checks, are travelers checks still"
        " good, grandma's travelers checks",
    ),
    Task(
        slug="savings",
        title="Savings account or CD",
        urgency=Urgency.CALM,
        what="High Yield Savings and certificates of deposit have a line of their own.",
        ways=(
            Way(channel="phone", why="The line for savings.", number="savings"),
            Way(channel="mail", why="{savings_error}"),
        ),
        ready=(
            "The account's name and last digits",
            "The date and amount of the transfer that you're asking about",
        ),
        say=("I have a question about my savings account: [question].",),
        ask=("When will the money be there?", "Is there a hold, and when does it end?"),
        pitfalls=(
            "{savings_passcode}",
            "{bank_error}",
            "Don't type the account number into amex.",
            "For checking or a loan: amex route bank-accounts.",
        ),
        topic="savings",
        summary="Asked about the savings account",
        with_card=False,
        phrases="savings account, savings, hysa, high yield, high yield savings, cd, certificate of"
        " deposit, transfer from savings, savings interest rate, savings rate, rate, withdraw"
        " from savings, withdraw, amex bank, deposit hold, cd maturity, cd matures,"
        " beneficiary savings, link bank to savings, apy, savings login, transfer from savings"
        " is taking forever, get money out of my savings, savings money hasn't come, move my"
        " savings",
    ),
    Task(
        slug="bank-accounts",
        title="Checking, business checking, or a personal loan",
        urgency=Urgency.CALM,
        what="Bank accounts and loans have their own support and their own deadlines.",
        ways=(
            Way(
                channel="app",
                why="Use the account's own chat or the number on your debit card.",
                cannot="We found no Amex phone number for checking or loans.",
            ),
            Way(channel="phone", why="For savings and CDs.", number="savings"),
        ),
        ready=(
            "The type of account and its last digits",
            "The date and amount of the transfer, and the other bank",
        ),
        say=(
            "My transfer of [amount] on [date] hasn't arrived. Please trace it.",
            "(an error) I report an error on my statement of [date]. What's the claim number?",
        ),
        ask=(
            "When does the hold end?",
            "When do I get a provisional credit?",
        ),
        pitfalls=(
            "{debit_loss}",
            "{bank_error} Follow a call with a letter the same day.",
            "{checking}",
            "{checking_code}",
            "{personal_loans}",
            "The ordinary card line may not see these accounts.",
        ),
        topic="savings",
        summary="Asked about a bank account",
        with_card=False,
        phrases="checking account, rewards checking, business checking, debit card, direct deposit,"
        " mobile check deposit, zelle, wire transfer, routing number, overdraft, atm debit,"
        " open checking, order checks, paycheck deposit, bank account at amex, personal loan,"
        " loan, wire, checking, open a business checking, open a checking account, checking"
        " account with you, get a loan from you, borrow money from amex",
    ),
    Task(
        slug="send-money",
        title="Send money or split a bill",
        urgency=Urgency.CALM,
        what="{send}",
        ways=(
            Way(channel="app", why="Open Account, and then Send & Split."),
            Way(channel="chat", why="If a payment is stuck."),
            Way(channel="phone", why="If you didn't send it.", number="general"),
        ),
        ready=(
            "The Venmo or PayPal name",
            "The date and amount that you loaded and that you sent",
        ),
        say=("I sent [amount] to [name] on [date]. What's the status?",),
        ask=("How do I return an unused balance to my card?", "How much of my limit is left?"),
        pitfalls=(
            "{send_who}",
            "{send_cost} {send_limit}",
            "{send_rewards}",
            "For something that you buy, pay with the card itself. {transfer}",
            "Check the name before you send. We found no way to call a payment back.",
        ),
        topic="benefit",
        summary="Asked about sending money",
        phrases="send money to a friend, venmo, paypal send, amex send account, split a bill, send"
        " and split, pay a person, transfer to friend, send account balance, request money,"
        " pay someone back, person to person, send money, split charge, split dinner with a"
        " friend, split a bill with my roommate, pay my friend back, send my sister money with"
        " amex",
    ),
)
TRUST = (
    Task(
        slug="suspicious-contact",
        title="A call, text, or email that may not be Amex",
        urgency=Urgency.NOW,
        what="Hang up. Don't click any links. If you gave away a code, a password, or your card number,"
        " change the password and call now. {amex_never_calls} {amex_urgency}",
        ways=(
            Way(
                channel="app",
                why="See whether your account shows what the message says.",
                cannot="Open it yourself, not through a link.",
            ),
            Way(
                channel="phone",
                why="To report it.",
                number="general",
                is_its_purpose=True,
            ),
            Way(
                channel="mail",
                why="{spoof}",
                cannot="That's an email address. You may not get an answer.",
            ),
        ),
        ready=(
            "The number or address it came from, and what it asked for",
            "What you told them, if anything",
        ),
        say=(
            "On [date] somebody [called, wrote] and claimed to be Amex. Was that you?",
            "I told them [what]. Please do what's needed to make my account safe.",
        ),
        ask=(
            "Is there anything on my account that you'd contact me about?",
            "Do I need a new card number and a new password?",
        ),
        pitfalls=(
            "Caller ID can be faked. To see if a number is known: amex numbers --lookup PHONE.",
            "{amex_never_asks} {amex_code_asked}",
            "Don't take a number from a search result or a forum.",
            "If charges have come in: amex route fraud.",
        ),
        topic="scam",
        summary="Reported a suspicious contact",
        logged_as="phone",
        menu="fraud",
        phrases="is it amex, is it really amex, is this amex, suspicious call, suspicious text,"
        " suspicious email, text from amex, phishing, scam, is this email real, email really"
        " from amex, fake amex, fake email, asked for code, asking for security code,"
        " smishing, caller says amex, caller, weird text, weird voicemail, link in email,"
        " clicked link, click here, is this really amex, one time passcode, passcode, called"
        " about my account, legit, spoof, voicemail, text says account locked, phone call"
        " fraud department, message with logo, text message, scammed, scammer, got scammed,"
        " gave my code, gave code to scammer, told them my code, gave password, someone called"
        " claiming to be amex, claiming to be, pretending, got a text about a charge is it"
        " you, is this text from you, is this call real, somebody called saying they're amex,"
        " got a weird email from you,  i think i got"
        " scammed, somebody asked me for a code, was that really you calling, robocall"
        " offering a lower rate, call about lowering my interest, is this number real, email"
        " saying my account is on hold",
    ),
    Task(
        slug="complaint",
        title="A complaint",
        urgency=Urgency.CALM,
        what="You've asked more than once, and nothing happens. Go one step at a time.",
        ways=(
            Way(
                channel="chat",
                why="Say again, in writing, what was promised and when.",
            ),
            Way(
                channel="phone",
                why="Ask for a supervisor.",
                number="general",
                department="Supervisor",
            ),
            Way(channel="web", why="The CFPB: consumerfinance.gov/complaint. {cfpb_asks}"),
            Way(channel="phone", why="The CFPB by phone.", number="cfpb", department="CFPB"),
            Way(channel="phone", why="The bank's regulator.", number="occ", department="OCC"),
            Way(channel="social", why="A public post. Say only that you're waiting."),
        ),
        ready=(
            "What happened, day by day: amex log list",
            "What would be fair, in one sentence",
            "Names and reference numbers",
        ),
        say=(
            "On [date], [name] promised [what] by [date]. It hasn't happened.",
            "I'd like [what] by [date]. If you can't decide that, who can?",
        ),
        ask=(
            "Who decides this, and when will I hear?",
            "Is this a formal complaint now, and what's its number?",
        ),
        pitfalls=(
            "{cfpb_response} {cfpb_feedback}",
            "{cfpb_screens} {cfpb_overhaul}",
            "{occ}",
            "Leave account numbers and your Social Security number out of your complaint.",
            "A complaint doesn't replace the letter that a dispute needs. {notice} {business}",
            "After that come the claim notice, mediation, and the courts: amex escalate.",
        ),
        topic="complaint",
        summary="Complained",
        menu="complaint",
        phrases="complaint, complain, file complaint, nobody helps, called six times, called five"
        " times, supervisor, escalate, cfpb, file cfpb report, ignore me, broken promise,"
        " terrible service, worst service, customer service, want manager, talk to manager,"
        " executive office, corporate, regulator, getting nowhere, hung up on me, run around,"
        " keep transferring, transferred, small claims, sue, rude, on hold for hours, want to"
        " complain, your rep was rude, rude lady on the phone, nobody will help me, been"
        " transferred all day, keep getting the runaround, fed up with you people, you people"
        " lied to me, nobody calls me back",
    ),
)
