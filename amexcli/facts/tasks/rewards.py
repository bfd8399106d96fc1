"""Points, statement credits and offers."""

from amexcli.facts.tasks.task import Task, Urgency, Way

REWARDS = (
    Task(
        "membership-rewards",
        "Membership Rewards points",
        Urgency.CALM,
        "What you have, using or transferring them, points back after a refund.",
        (
            Way("web", "Balance, transfers and history are there."),
            Way("phone", "The line for points.", number="membership-rewards"),
            Way("chat", "In writing. {chat_can}"),
        ),
        (
            "The partner's member number and the name there, as they must match yours",
            "How many points, from which card, and when they posted",
        ),
        ("I would like to [use, transfer, ask about] [number] points from my [card].",),
        (
            "When do they arrive, and can it be undone?",
            "What does it cost, fees included?",
        ),
        (
            "Ask whether a transfer can be undone before you make it, and be sure of the seat or room.",
            "{points_worth}",
            "{close_points}",
            "{late_points}",
        ),
        "points",
        "Asked about Membership Rewards points",
        menu="membership rewards",
    ),
    Task(
        "missing-points",
        "Points or a statement credit did not post",
        Urgency.SOON,
        "You did what the offer or benefit asks, and nothing came. {credits_enroll}",
        (
            Way("chat", "Send the terms and the date; the answer stays in writing."),
            Way("phone", "For points.", number="membership-rewards"),
            Way("phone", "For statement credits.", number="general"),
        ),
        (
            "The terms as you saw them, with a screenshot if you have one",
            "Date, amount and merchant of each purchase that counts",
            "The day on which you enrolled or added the offer",
        ),
        (
            "My [benefit] should have given [amount or points] for [merchant], [date]. It has not.",
            "I enrolled on [date]. Please look, and post it.",
        ),
        (
            "What exactly is missing for it to count?",
            "By when will it post?",
        ),
        (
            "Ask how long it may take before you worry; the terms say.",
            "{offers_add}",
            "A refund may undo the credit.",
        ),
        "points",
        "Asked about missing points or a credit",
        menu="missing credit",
    ),
    Task(
        "amex-offers",
        "Find and use Amex Offers",
        Urgency.CALM,
        "Money or points back at certain merchants. {offers_add}",
        (
            Way("app", "The Offers tab of each card."),
            Way("web", "The same, on the website."),
            Way("chat", "While you are in touch anyway, ask what is on your account."),
        ),
        ("Where you are about to buy something larger",),
        ("Are there any spending offers on my account?",),
        ("Does it count online, in the shop, or both?", "Until when, and how often?"),
        (
            "Add the offer before you buy; afterwards it is too late.",
            "Buy with the very card that has the offer.",
        ),
        "offer",
        "Asked about Amex Offers",
    ),
    Task(
        "offer-attached",
        "Check that an offer is attached to your account",
        Urgency.SOON,
        "You were promised a promotion, a bonus or a credit, and want to be sure before you spend.",
        (
            Way("chat", "The yes then stands in the transcript, with its terms."),
            Way("app", "Added offers stand in the Offers tab."),
            Way("phone", "If neither shows it.", number="general"),
        ),
        (
            "The offer as you saw it: letter, e-mail, screenshot, code",
            "The day you accepted or added it",
        ),
        (
            "I was offered [offer] on [date]. Please confirm that it is attached to my [card].",
            "What exactly do I have to do, and by when?",
        ),
        (
            "Which purchases count, and from which day does the clock run?",
            "When does it post?",
        ),
        (
            "Have it confirmed before you spend. {no_oral_change}",
            "{offers_add}",
        ),
        "offer",
        "Asked whether an offer is attached",
        menu="representative",
    ),
)
