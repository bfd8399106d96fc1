"""A card you do not have yet."""

from amexcli.facts.tasks.task import Task, Urgency, Way

APPLYING = (
    Task(
        slug="apply",
        title="Apply for a card",
        urgency=Urgency.CALM,
        what="Online, at americanexpress.com. {welcome_once}",
        ways=(Way(channel="web", why="Offers and terms stand there before you apply."),),
        ready=(
            "Your income, address and Social Security number, at hand and never typed into amex",
        ),
        say=("I would like to apply for [card]. Do I qualify for its welcome offer?",),
        ask=(
            "What do I have to spend, by when, for the welcome offer?",
            "When does the annual fee post?",
        ),
        pitfalls=(
            "The article this tool grew from gives {number:apply} for applications. No other page we"
            " read does: do not use it.",
            "Keep a screenshot of the offer as you saw it.",
        ),
        topic="application",
        summary="Applied for a card",
        with_card=False,
        phrases="apply for card, apply, new card application, want a platinum, get a platinum, get a"
        " card, open an account, sign up, sign up for card, second amex, which card to get,"
        " which card to apply for, add another card, best card for me, how to apply, wife"
        " wants her own, open new card, get approved, first amex, welcome bonus apply, want a"
        " gold, get gold card, want gold card, application for card, apply for business"
        " platinum, apply for business card, apply gold",
    ),
    Task(
        slug="application-status",
        title="Where an application stands",
        urgency=Urgency.CALM,
        what="You applied and have not heard. Look online first; the line for declined applications is"
        " reported to answer about the status too.",
        ways=(
            Way(
                channel="web",
                why="Go to americanexpress.com yourself; do not follow a link in an e-mail.",
            ),
            Way(channel="phone", why="A person can look.", number="reconsideration"),
        ),
        ready=("Day of the application and the card", "The reference in the e-mail or letter"),
        say=(
            "I applied for [card] on [date]. How does it stand, and do you need anything from me?",
        ),
        ask=("By when will you decide?", "Do you need papers from me?"),
        pitfalls=(
            "Do not apply again meanwhile.",
            "A call that asks for your Social Security number may be false. {amex_never_calls}",
        ),
        topic="application",
        summary="Asked about the application",
        with_card=False,
        phrases="application status, applied no answer, applied heard nothing, application pending,"
        " haven't heard, approved or not, approved yet, application approved yet, waiting on"
        " decision, waiting on approval, waiting decision application, still processing,"
        " check my application, how long decision, pending decide, when decide, status of my"
        " application, applied last week, did application go through, new card application"
        " approved yet, is application approved",
    ),
    Task(
        slug="declined-application",
        title="An application was declined",
        urgency=Urgency.SOON,
        what="Ask Amex to review its decision. {application_review}",
        ways=(
            Way(
                channel="phone",
                why="The line that Amex names for it.",
                number="reconsideration",
            ),
            Way(channel="mail", why="Answer the letter if it asks for papers."),
        ),
        ready=(
            "The letter or e-mail with the reasons",
            "What has changed or was misread: income, address, an old account",
            "The credit bureau that it names",
        ),
        say=(
            "My application of [date] for [card] was declined. I would like it to be reviewed.",
            "The letter gives [reason]; here is what I can add.",
        ),
        ask=(
            "What would have to change for a yes?",
            "Will the review mean another credit inquiry?",
        ),
        pitfalls=(
            "{adverse_reasons}",
            "{report_used}",
            "Say only what is so.",
        ),
        topic="application",
        summary="Asked for a review of the declined application",
        with_card=False,
        phrases="declined application, application declined, application denied, denied application,"
        " rejected application, rejection letter application, rejected for card,"
        " reconsideration, recon, turned down, turned me down, not approved, appeal decision,"
        " why was I denied, recon line, second look, another look application, said no to my"
        " application, denied for card, denied delta card, denied, denied new card",
    ),
)
