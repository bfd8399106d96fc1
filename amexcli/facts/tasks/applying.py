"""A card you do not have yet."""

from amexcli.facts.tasks.task import Task, Urgency, Way

APPLYING = (
    Task(
        slug="apply",
        title="Apply for a card",
        urgency=Urgency.CALM,
        what="Apply online, at americanexpress.com. {welcome_once}",
        ways=(Way(channel="web", why="See the offers and terms before you apply."),),
        ready=("Your income, address, and Social Security number (never type that into amex)",),
        say=("I'd like to apply for [card]. Do I qualify for its welcome offer?",),
        ask=(
            "How much do I have to spend for the welcome offer, and how soon?",
            "When does the annual fee post?",
        ),
        pitfalls=(
            "Don't use {number:apply}. People pass it on for applications, but we found no page that"
            " confirms it.",
            "{welcome_popup}",
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
        " platinum, apply for business card, apply gold, i want a card, want to get the"
        " platinum, wanna get a card, can i get approved, how do i sign up, looking for a card"
        " with good rewards, which card is best, what score do i need, can i apply with bad"
        " credit, credit score to apply",
    ),
    Task(
        slug="application-status",
        title="Where an application stands",
        urgency=Urgency.CALM,
        what="Look online first. People report that the line for declined applications also"
        " answers questions about the status.",
        ways=(
            Way(
                channel="web",
                why="Go to americanexpress.com yourself. Don't follow a link in an email.",
            ),
            Way(channel="phone", why="A person can look it up.", number="reconsideration"),
        ),
        ready=("The day of the application and the card", "The reference in the email or letter"),
        say=("I applied for [card] on [date]. What's its status? Do you need anything from me?",),
        ask=("When will you decide?", "Do you need documents from me?"),
        pitfalls=(
            "Don't apply again while you wait.",
            "A call that asks for your Social Security number may be fake. {amex_never_calls}",
        ),
        topic="application",
        summary="Asked about the application",
        with_card=False,
        phrases="application status, applied no answer, applied heard nothing, application pending,"
        " haven't heard, approved or not, approved yet, application approved yet, waiting on"
        " decision, waiting on approval, waiting decision application, still processing, check"
        " my application, how long decision, pending decide, when decide, status of my"
        " application, applied last week, did application go through, new card application"
        " approved yet, is application approved, applied and heard nothing, applied a week"
        " ago, did i get approved, what's going on with my application, still under review my"
        " application, was my card approved, is it approved, still pending on my card, is my"
        " card approved, has my card been approved, is my application approved or denied",
    ),
    Task(
        slug="declined-application",
        title="An application was declined",
        urgency=Urgency.SOON,
        what="Ask Amex to review its decision. {application_review}",
        ways=(
            Way(channel="phone", why="The number Amex lists for this.", number="reconsideration"),
            Way(channel="mail", why="Answer the letter if it asks for documents."),
        ),
        ready=(
            "The letter or email with the reasons",
            "What has changed or was misread: income, address, an old account",
            "The credit bureau that it names",
        ),
        say=(
            "My application for [card] on [date] was declined. I'd like you to review it.",
            "The letter gives [reason]. Here's what I can add.",
        ),
        ask=(
            "What would have to change for a yes?",
            "Will the review mean another credit inquiry?",
        ),
        pitfalls=(
            "{adverse_reasons}",
            "{report_used}",
            "Tell the truth.",
        ),
        topic="application",
        summary="Asked for a review of the declined application",
        with_card=False,
        phrases="declined application, application declined, application denied, denied application,"
        " rejected application, rejection letter application, rejected for card,"
        " reconsideration, recon, turned down, turned me down, not approved, appeal decision,"
        " why was I denied, recon line, second look, another look application, said no to my"
        " application, denied for card, denied delta card, denied, denied new card, why did i"
        " get denied, denied for the gold, you turned me down, why won't you approve me, got a"
        " denial letter, denied even with good credit, my application was rejected, rejected"
        " twice, rejected for the gold, rejected again, denied twice, declined for business"
        " card, declined because of insufficient history, not enough credit history",
    ),
)
