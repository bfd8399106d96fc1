"""The concierge: what it is good for, and what it is not."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_CONCIERGE = "Ask for the concierge. We found no number of its own."
_NO_DESK = "Before you agree, ask what will be charged to your card."

CONCIERGE = (
    Task(
        slug="restaurant-table",
        title="A table at a restaurant",
        urgency=Urgency.CALM,
        what="Ask the concierge for a table. Some people say that it works when the booking site is"
        " full (not confirmed). {concierge}",
        ways=(
            Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),
            Way(channel="app", why="Your card's benefits may include reservations."),
        ),
        ready=(
            "The restaurant, city, day, time, and number of people",
            "Two other restaurants that would do",
            "Allergies, and what you're celebrating",
        ),
        say=(
            "I'd like a table at [restaurant] on [day] at [time] for [number].",
            "An hour earlier or later is fine. If not there, then [second] or [third].",
        ),
        ask=(
            "When will you know, and how will I hear?",
            "Is there a deposit, and how late can I cancel?",
        ),
        pitfalls=(
            "We couldn't confirm that Amex holds back tables.",
            "Not showing up can cost money. Check the restaurant's rules.",
        ),
        topic="benefit",
        summary="Asked the concierge for a table",
        menu="concierge",
        phrases="restaurant table, dinner reservation, dinner, book a table, get a table, table for"
        " two, table for four, fully booked, restaurant fully booked, reservation, get"
        " reservation, opentable, resy, anniversary dinner, michelin, get us into restaurant,"
        " brunch, lunch, nice place to eat, eat, somewhere to eat, nobu, carbone, sushi,"
        " steakhouse, chef, get me a table, need a reservation friday, book us dinner, get us"
        " into a restaurant, dinner for my birthday, hard to get reservation, restaurant is"
        " booked out, dinner for six saturday",
    ),
    Task(
        slug="event-tickets",
        title="Tickets for an event",
        urgency=Urgency.SOON,
        what="Ask the concierge to look for tickets. {concierge}",
        ways=(
            Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),
            Way(channel="web", why="Look for a presale on the ticket seller's own site."),
        ),
        ready=(
            "The event, city, and day, and other days that would do",
            "How many seats, where, and the most you'd pay for one",
        ),
        say=(
            "I'm looking for [number] tickets for [event] on [day], up to [amount] each.",
            "Other days that work: [days].",
        ),
        ask=(
            "What's the price with all fees, and is it above the printed price?",
            "Can they be returned or passed on?",
        ),
        pitfalls=(
            _NO_DESK,
            "{fees_shown}",
            "If the event is canceled: amex dispute-checklist --reason event-cancelled.",
        ),
        topic="benefit",
        summary="Asked the concierge for tickets",
        menu="concierge",
        phrases="event tickets, concert tickets, concert, broadway, show tickets, game tickets,"
        " tickets, sold out, presale, presale code, super bowl, theater, theatre, festival,"
        " seats, sports match, front row, opera, musical, hamilton, wimbledon, final, world"
        " cup, playoffs, tour, band tickets, rock band, singer, gig, looking for tickets, get"
        " me tickets, concert is sold out, want to see the show, front row seats",
    ),
    Task(
        slug="find-gift",
        title="Ask the concierge to find a gift",
        urgency=Urgency.CALM,
        what="Some people say that the concierge is good at finding a certain gift (not confirmed)."
        " {concierge}",
        ways=(Way(channel="phone", why=_CONCIERGE, number="general", department="Concierge"),),
        ready=(
            "What it is: brand, model, size, color, or who it's for",
            "The most it may cost, the day you need it, and the address",
        ),
        say=(
            "I'm looking for [item] for [person], up to [amount], by [day].",
            "If you can't find it, please suggest two others.",
        ),
        ask=("What does it cost with shipping and duty?", "Can it be returned?"),
        pitfalls=(
            _NO_DESK,
            "It may be protected when you buy it with the card: amex route purchase-protection.",
        ),
        topic="benefit",
        summary="Asked the concierge for a gift",
        menu="concierge",
        phrases="find a gift, gift idea, source gift, sourcing, present, birthday present, birthday,"
        " hard to find item, track down, anniversary gift, rare, rare sneakers, send flowers,"
        " flowers, champagne, limited edition, christmas present, personal shopper, locate"
        " item, wedding gift, special for wife, out of ideas, hermes bag, whisky, handbag"
        " gift, chocolates, present for dad, present for mom, toy, help me find a gift, gift"
        " for my wife, find me a present, can you track down a toy, find a signed ball for my"
        " dad, find rare sneakers for my son",
    ),
    Task(
        slug="not-for-concierge",
        title="What the concierge doesn't do",
        urgency=Urgency.CALM,
        what="People name groceries, homework, and errands (not confirmed). We found no published rule."
        " {concierge}",
        ways=(
            Way(
                channel="phone",
                why="If you aren't sure, ask. A no costs nothing.",
                number="general",
                department="Concierge",
            ),
            Way(
                channel="web",
                why="Try a local delivery or errand service.",
                cannot="It isn't part of Amex.",
            ),
            Way(
                channel="phone",
                why="For a trip with many parts. {travel_desk}",
                number="travel",
                department="Amex Travel",
            ),
        ),
        ready=("What has to be done, where, and the deadline",),
        say=("Is this something you do? If not, who would you ask?",),
        ask=("Can you recommend somebody near me?",),
        pitfalls=(
            "For bills, disputes, and credits, ask customer service, not the concierge: amex route.",
        ),
        topic="benefit",
        summary="Asked what the concierge does",
        with_card=False,
        phrases="concierge groceries, groceries, grocery shopping, errands, pick up dry cleaning, dry"
        " cleaning, homework, essay, walk my dog, stand in line, personal assistant, concierge"
        " refused, clean house, do my shopping, research project, wait for plumber, plumber,"
        " laundry, babysitter, concierge, what can concierge do, can concierge, chores, house"
        " cleaner, wait home, can the concierge get my groceries, will the concierge run"
        " errands, concierge do my taxes",
    ),
)
