"""The concierge: what it is good for, and what it is not."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_CONCIERGE = "Ask for the concierge; we found no number of its own."
_NO_DESK = "Before you agree, ask what will be charged to your card."

CONCIERGE = (
    Task(
        "restaurant-table",
        "A table at a restaurant",
        Urgency.CALM,
        "You can ask the concierge for a table. The article this tool grew from says that it can work"
        " where the booking site is full; nothing else we read shows it. {concierge}",
        (
            Way("phone", _CONCIERGE, number="general", department="Concierge"),
            Way("app", "Card benefits there may include reservations of their own."),
        ),
        (
            "Restaurant, city, day, time with how much it may move, number of people",
            "Two other restaurants that would do",
            "Allergies, and what you celebrate",
        ),
        (
            "I would like a table at [restaurant] on [day], [time], for [number].",
            "Earlier or later by an hour is fine. If not there, then [second], [third].",
        ),
        (
            "By when will you know, and how do I hear?",
            "Is there a deposit, and until when can I cancel?",
        ),
        (
            "That Amex holds back tables is in the article alone; we could not verify it.",
            "Not showing up can cost: look at the restaurant's rules.",
        ),
        "benefit",
        "Asked the concierge for a table",
        menu="concierge",
    ),
    Task(
        "event-tickets",
        "Tickets for an event",
        Urgency.SOON,
        "You can ask the concierge to look for tickets. {concierge}",
        (
            Way("phone", _CONCIERGE, number="general", department="Concierge"),
            Way("web", "Look for a presale on the ticket seller's own site."),
        ),
        (
            "Event, city, day, and other days that would do",
            "Number of seats, where, and the most you would pay for one",
        ),
        (
            "I am looking for [number] tickets for [event] on [day], up to [amount] each.",
            "Other days that work: [days].",
        ),
        (
            "What is the price with all fees, and is it above the printed price?",
            "Can they be returned or passed on?",
        ),
        (
            _NO_DESK,
            "If the event is canceled: amex dispute-checklist --reason event-cancelled.",
        ),
        "benefit",
        "Asked the concierge for tickets",
        menu="concierge",
    ),
    Task(
        "find-gift",
        "Have a gift found",
        Urgency.CALM,
        "The article this tool grew from says that the concierge is good at finding a certain gift."
        " {concierge}",
        (Way("phone", _CONCIERGE, number="general", department="Concierge"),),
        (
            "What it is: brand, model, size, color, or whom it is for",
            "The most it may cost, and by which day, at which address",
        ),
        (
            "I am looking for [thing] for [person], up to [amount], by [day].",
            "If you cannot find it, please suggest two others.",
        ),
        ("What does it cost with shipping and duty?", "Can it be returned?"),
        (
            _NO_DESK,
            "It may be protected when bought with the card: amex route purchase-protection.",
        ),
        "benefit",
        "Asked the concierge for a gift",
        menu="concierge",
    ),
    Task(
        "not-for-concierge",
        "What the concierge does not do",
        Urgency.CALM,
        "The article this tool grew from names groceries, homework, and anything that needs somebody"
        " to be there. We found no published rule. {concierge}",
        (
            Way(
                "phone",
                "If you are not sure, ask: a no costs nothing.",
                number="general",
                department="Concierge",
            ),
            Way("web", "A delivery or errand service of your town.", cannot="It is not Amex's."),
            Way(
                "phone",
                "For a trip with many parts. {travel_desk}",
                number="travel",
                department="Amex Travel",
            ),
        ),
        ("What has to be done, where, and by when",),
        ("Is this something you do? If not, whom would you ask?",),
        ("What would you do instead?",),
        ("Billing, disputes and credits are customer service, not the concierge: amex route.",),
        "benefit",
        "Asked what the concierge does",
        with_card=False,
    ),
)
