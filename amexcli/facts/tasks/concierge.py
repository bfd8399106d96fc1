"""The concierge: what it is good for, and what it is not."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_CONCIERGE = "Ask for the concierge; we found no number of its own."
_NO_DESK = "Before you agree, ask what will be charged to your card."

CONCIERGE = (
    Task(
        slug="restaurant-table",
        title="A table at a restaurant",
        urgency=Urgency.CALM,
        what="You can ask the concierge for a table. The article this tool grew from says that it can work"
        " where the booking site is full; nothing else we read shows it. {concierge}",
        ways=(
            Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),
            Way(channel="app", why="Card benefits there may include reservations of their own."),
        ),
        ready=(
            "Restaurant, city, day, time with how much it may move, number of people",
            "Two other restaurants that would do",
            "Allergies, and what you celebrate",
        ),
        say=(
            "I would like a table at [restaurant] on [day], [time], for [number].",
            "Earlier or later by an hour is fine. If not there, then [second], [third].",
        ),
        ask=(
            "By when will you know, and how do I hear?",
            "Is there a deposit, and until when can I cancel?",
        ),
        pitfalls=(
            "That Amex holds back tables is in the article alone; we could not verify it.",
            "Not showing up can cost: look at the restaurant's rules.",
        ),
        topic="benefit",
        summary="Asked the concierge for a table",
        menu="concierge",
        phrases="restaurant table, dinner reservation, dinner, book a table, get a table, table for"
        " two, table for four, fully booked, restaurant fully booked, reservation, get"
        " reservation, opentable, resy, anniversary dinner, michelin, get us into restaurant,"
        " brunch, lunch, nice place to eat, eat, somewhere to eat, nobu, carbone, sushi,"
        " steakhouse, chef",
    ),
    Task(
        slug="event-tickets",
        title="Tickets for an event",
        urgency=Urgency.SOON,
        what="You can ask the concierge to look for tickets. {concierge}",
        ways=(
            Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),
            Way(channel="web", why="Look for a presale on the ticket seller's own site."),
        ),
        ready=(
            "Event, city, day, and other days that would do",
            "Number of seats, where, and the most you would pay for one",
        ),
        say=(
            "I am looking for [number] tickets for [event] on [day], up to [amount] each.",
            "Other days that work: [days].",
        ),
        ask=(
            "What is the price with all fees, and is it above the printed price?",
            "Can they be returned or passed on?",
        ),
        pitfalls=(
            _NO_DESK,
            "If the event is canceled: amex dispute-checklist --reason event-cancelled.",
        ),
        topic="benefit",
        summary="Asked the concierge for tickets",
        menu="concierge",
        phrases="event tickets, concert tickets, concert, broadway, show tickets, game tickets,"
        " tickets, sold out, presale, presale code, super bowl, theater, theatre, festival,"
        " seats, sports match, front row, opera, musical, hamilton, wimbledon, final, world"
        " cup, playoffs, tour, tickets, band tickets, rock band, singer, gig",
    ),
    Task(
        slug="find-gift",
        title="Have a gift found",
        urgency=Urgency.CALM,
        what="The article this tool grew from says that the concierge is good at finding a certain gift."
        " {concierge}",
        ways=(Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),),
        ready=(
            "What it is: brand, model, size, color, or whom it is for",
            "The most it may cost, and by which day, at which address",
        ),
        say=(
            "I am looking for [thing] for [person], up to [amount], by [day].",
            "If you cannot find it, please suggest two others.",
        ),
        ask=("What does it cost with shipping and duty?", "Can it be returned?"),
        pitfalls=(
            _NO_DESK,
            "It may be protected when bought with the card: amex route purchase-protection.",
        ),
        topic="benefit",
        summary="Asked the concierge for a gift",
        menu="concierge",
        phrases="find a gift, gift idea, source gift, sourcing, present, birthday present, birthday,"
        " hard to find item, track down, anniversary gift, rare, rare sneakers, send flowers,"
        " flowers, champagne, limited edition, christmas present, personal shopper, locate"
        " item, wedding gift, special for wife, out of ideas, hermes bag, whisky, handbag"
        " gift, chocolates, present for dad, present for mom, toy",
    ),
    Task(
        slug="not-for-concierge",
        title="What the concierge does not do",
        urgency=Urgency.CALM,
        what="The article this tool grew from names groceries, homework, and anything that needs somebody"
        " to be there. We found no published rule. {concierge}",
        ways=(
            Way(
                channel="phone",
                why="If you are not sure, ask: a no costs nothing.",
                number="general",
                department="Concierge",
            ),
            Way(
                channel="web",
                why="A delivery or errand service of your town.",
                cannot="It is not Amex's.",
            ),
            Way(
                channel="phone",
                why="For a trip with many parts. {travel_desk}",
                number="travel",
                department="Amex Travel",
            ),
        ),
        ready=("What has to be done, where, and by when",),
        say=("Is this something you do? If not, whom would you ask?",),
        ask=("What would you do instead?",),
        pitfalls=(
            "Billing, disputes and credits are customer service, not the concierge: amex route.",
        ),
        topic="benefit",
        summary="Asked what the concierge does",
        with_card=False,
        phrases="concierge groceries, groceries, grocery shopping, errands, pick up dry cleaning, dry"
        " cleaning, homework, essay, walk my dog, stand in line, personal assistant,"
        " concierge refused, clean house, do my shopping, research project, wait for plumber,"
        " plumber, laundry, babysitter, concierge, what can concierge do, can concierge,"
        " chores, house cleaner, wait home",
    ),
)
