"""Points, statement credits and offers."""

from amexcli.facts.tasks.task import Task, Urgency, Way

REWARDS = (
    Task(
        "membership-rewards",
        "Membership Rewards points",
        Urgency.CALM,
        what="What you have, using or transferring them, points back after a refund.",
        ways=(
            Way("web", "Balance, transfers and history are there."),
            Way("phone", "The line for points.", number="membership-rewards"),
            Way("chat", "In writing. {chat_can}"),
        ),
        ready=(
            "The partner's member number and the name there, as they must match yours",
            "How many points, from which card, and when they posted",
        ),
        say=("I would like to [use, transfer, ask about] [number] points from my [card].",),
        ask=(
            "When do they arrive, and can it be undone?",
            "What does it cost, fees included?",
        ),
        pitfalls=(
            "Ask whether a transfer can be undone before you make it, and be sure of the seat or room.",
            "{points_worth}",
            "{close_points}",
            "{late_points}",
        ),
        topic="points",
        summary="Asked about Membership Rewards points",
        menu="membership rewards",
    ),
    Task(
        "missing-points",
        "Points or a statement credit did not post",
        Urgency.SOON,
        what="You did what the offer or benefit asks, and nothing came. {credits_enroll}",
        ways=(
            Way("chat", "Send the terms and the date; the answer stays in writing."),
            Way("phone", "For points.", number="membership-rewards"),
            Way("phone", "For statement credits.", number="general"),
        ),
        ready=(
            "The terms as you saw them, with a screenshot if you have one",
            "Date, amount and merchant of each purchase that counts",
            "The day on which you enrolled or added the offer",
        ),
        say=(
            "My [benefit] should have given [amount or points] for [merchant], [date]. It has not.",
            "I enrolled on [date]. Please look, and post it.",
        ),
        ask=(
            "What exactly is missing for it to count?",
            "By when will it post?",
        ),
        pitfalls=(
            "Ask how long it may take before you worry; the terms say.",
            "{offers_add}",
            "A refund may undo the credit.",
        ),
        topic="points",
        summary="Asked about missing points or a credit",
        menu="missing credit",
    ),
    Task(
        "amex-offers",
        "Find and use Amex Offers",
        Urgency.CALM,
        what="Money or points back at certain merchants. {offers_add}",
        ways=(
            Way("app", "The Offers tab of each card."),
            Way("web", "The same, on the website."),
            Way("chat", "While you are in touch anyway, ask what is on your account."),
        ),
        ready=("Where you are about to buy something larger",),
        say=("Are there any spending offers on my account?",),
        ask=("Does it count online, in the shop, or both?", "Until when, and how often?"),
        pitfalls=(
            "Add the offer before you buy; afterward it is too late.",
            "Buy with the very card that has the offer.",
        ),
        topic="offer",
        summary="Asked about Amex Offers",
    ),
    Task(
        "offer-attached",
        "Check that an offer is attached to your account",
        Urgency.SOON,
        what="You were promised a promotion, a bonus or a credit, and want to be sure before you spend.",
        ways=(
            Way("chat", "The yes then stands in the transcript, with its terms."),
            Way("app", "Added offers stand in the Offers tab."),
            Way("phone", "If neither shows it.", number="general"),
        ),
        ready=(
            "The offer as you saw it: letter, e-mail, screenshot, code",
            "The day you accepted or added it",
        ),
        say=(
            "I was offered [offer] on [date]. Please confirm that it is attached to my [card].",
            "What exactly do I have to do, and by when?",
        ),
        ask=(
            "Which purchases count, and from which day does the clock run?",
            "When does it post?",
        ),
        pitfalls=(
            "Have it confirmed before you spend. {no_oral_change}",
            "{offers_add}",
        ),
        topic="offer",
        summary="Asked whether an offer is attached",
        menu="representative",
    ),
)
