"""Getting in and getting through: logging in, your details, a person, a format you can use."""

from amexcli.facts.tasks.task import Task, Urgency, Way

ACCESS = (
    Task(
        slug="locked-out",
        title="You can't log in",
        urgency=Urgency.SOON,
        what="The password, the user ID, or the code doesn't work, or the login is locked. Your due"
        " date doesn't move because of that.",
        ways=(
            Way(
                channel="web",
                why='Choose "Forgot" on the login page. {login_reset}',
                cannot="It's no help if the code goes to an old phone.",
            ),
            Way(
                channel="phone",
                why="If no code comes, or the login is locked. Chat needs a login.",
                number="general",
            ),
        ),
        ready=(
            "The phone and email that Amex has on file",
            "Your last payment and your last purchase, to prove who you are",
        ),
        say=(
            "I can't log in. I see [message]. Please unlock my login.",
            "My phone number is now [new number]. Please update it before you send a code.",
        ),
        ask=(
            "Where are my codes sent?",
            "Has anybody changed my phone, email, or password lately?",
        ),
        pitfalls=(
            "Don't read a code to anybody who called you. {amex_never_calls}",
            "{login_mail}",
            "If somebody else changed your details, report fraud: amex route fraud.",
            "Pay on time anyway, through your bank or by phone: amex numbers pay-by-phone."
            " {phone_payment_free}",
            "{login_codes} We found no Amex page for US cards that says how many tries you have, or"
            " how long a lock lasts, so stop guessing and call.",
            "For savings: {savings_passcode}",
        ),
        topic="login",
        summary="Asked for help with the login",
        logged_as="phone",
        menu="website help",
        phrases="cannot log in, can't log in, can't sign in, login problem, forgot password, reset"
        " password, forgot user id, what's my username, account locked after wrong password,"
        " verification code never arrives, not getting the verification code, code goes to old"
        " phone number, two factor not working, online access suspended, cannot register"
        " online account, app will not let me in, password reset link expired, one time code"
        " not received, locked out, locked out of my account, app keeps signing me out, change"
        " password, security question forgotten, email for code is old, too many attempts,"
        " sign in, login, log in, password, username, user id, can't get in the app, app logs"
        " me out, code goes to my old number, code went to my old phone, can't get into my"
        " account, won't take my password, locked me out, won't let me sign in, forgot my"
        " login, can't get the code, lost access to my email, lost my phone and can't get"
        " codes",
    ),
    Task(
        slug="change-details",
        title="Change your address, phone, email, or name",
        urgency=Urgency.CALM,
        what="{contact_duty}",
        ways=(
            Way(
                channel="web",
                why="Log in and edit your contact information, one account at a time.",
            ),
            Way(
                channel="phone",
                why="For a new name, or if the page refuses.",
                number="general",
            ),
            Way(channel="chat", why="To ask which documents a new name takes."),
        ),
        ready=(
            "The old details and the new ones",
            "For a new name: the certificate or court order, and ID in that name",
            "A list of your Amex accounts, savings and loans too",
        ),
        say=(
            "I need to change my [address, phone, email, name] on all of my Amex accounts.",
            "It was [old]. It's now [new].",
        ),
        ask=(
            "Is it changed on every account, for statements and for new cards?",
            "Will my codes go to the new phone starting today?",
        ),
        pitfalls=(
            "Change your phone number before you lose the old one, because codes go to it.",
            "{contact_proof}",
            "{name_proof} We found no Amex page for US cards that says. Send copies, and ask.",
            "{contact_in_writing} So send a letter too if a statement is on its way.",
            "A change that you didn't make is fraud: amex route fraud.",
        ),
        topic="account",
        summary="Changed my details",
        logged_as="phone",
        menu="update my information",
        phrases="change address, change my name, new phone number on file, update email, moved, moved"
        " to a new house, got married new last name, update income, correct spelling of my"
        " name, change billing address, change contact details, update profile, new mailing"
        " address, new address, update address, change my address, date of birth wrong,"
        " seasonal address, legal name change, maiden name, misspelled name, new cell number,"
        " change phone number, change email, we moved, just moved, new apartment, new phone,"
        " got a new number, got married and changed my name, change my last name, my name is"
        " spelled wrong, you have my old address, update my email, switched phone numbers,"
        " tell you my new number, update my income on file, income on my account is old",
    ),
    Task(
        slug="talk-to-a-person",
        title="Talk to a person",
        urgency=Urgency.CALM,
        what="The number on the back of your card comes first. {back_of_card}",
        ways=(
            Way(
                channel="phone",
                why='Say "representative" and what it\'s about, in two words.',
                number="general",
            ),
            Way(channel="chat", why="Log in and ask for a representative. You keep a transcript."),
        ),
        ready=("One sentence that says what you want", "The phone that your codes go to"),
        say=("Representative. It's about [my bill, a charge, my card].",),
        ask=(
            "What's your name, and what's the reference number?",
            "If you transfer me: what's the direct number, and when is it open?",
        ),
        pitfalls=(
            "{calls_recorded}",
            "Don't dial a number from a search result or a forum. Check it first: amex numbers.",
            "We found no source we trust for the best hour to call, or for a callback.",
            "For hardship, points, claims, and applications there are direct lines: amex numbers.",
        ),
        topic="account",
        summary="Asked for a representative",
        menu="representative",
        phrases="talk to a person, talk to a human, real human, live agent, representative, speak to"
        " someone, customer service number, phone number, contact amex, call center, get past"
        " the robot, automated menu, chat with a human, how to reach amex, operator, customer"
        " service phone, what number do i call, real person, live person, agent, robot, speak"
        " to a human, speak to a person, human being, someone to talk to, just let me talk to"
        " someone, let me talk to a real person, how do i call you, is there a number to call,"
        " i want a human, how do i get someone on the phone, stop giving me the robot, human"
        " please",
    ),
    Task(
        slug="accessibility",
        title="TTY, large print, or another language",
        urgency=Urgency.CALM,
        what="Say which format or language you need, and have it noted on your account.",
        ways=(
            Way(channel="phone", why="By text telephone.", number="tty"),
            Way(
                channel="phone",
                why="By voice, or through a relay: dial 711 first.",
                number="general",
            ),
            Way(channel="chat", why="In writing, without a call."),
        ),
        ready=(
            "The format or language that you need",
            "How Amex can best reach you",
        ),
        say=(
            "I need my letters and statements in [large print, braille, Spanish].",
            "Please note on my account that you reach me by [relay, email, mail].",
        ),
        ask=(
            "From which month do I get it, and is it free?",
            "Can you get an interpreter on the line?",
        ),
        pitfalls=(
            "{tty_relay}",
            "A relay call counts as your own. Proving who you are can take longer.",
            "Don't let anybody else use your code.",
            "We found no Amex page about braille, large print, or a Spanish line in the US. Ask.",
            "If Amex refuses, ask for the reason in writing. {occ}",
            "{mla_line}",
        ),
        topic="account",
        summary="Asked for an accessible format",
        menu="representative",
        phrases="deaf, hard of hearing, tty, relay, blind, braille, large print, screen reader,"
        " spanish speaking agent, spanish, interpreter, another language, speech disability,"
        " sign language, visually impaired, help for disabled, disability, en espanol,"
        " espanol, hablo espanol, does not speak english, low vision, text telephone, audio"
        " statement, bigger letters, wheelchair, accessible, i'm deaf, i can't hear on the"
        " phone, hearing impaired, can't see the letters, need big print, habla espanol,"
        " hablar con alguien en espanol, puedo hablar en espanol, someone who speaks spanish,"
        " my mom only speaks chinese",
    ),
)
