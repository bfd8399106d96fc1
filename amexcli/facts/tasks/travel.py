"""Travel, and help far from home."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_GLOBAL_ASSIST = (
    Way(
        channel="phone",
        why="{assist_finds}",
        number="global-assist",
        department="Global Assist",
    ),
    Way(
        channel="phone",
        why="Amex's line for callers outside the US. Ask whether they can put you through to Global"
        " Assist; we found no source that says so.",
        number="abroad",
        department="Global Assist",
    ),
)

TRAVEL = (
    Task(
        slug="booking-change",
        title="Change or cancel a booking",
        urgency=Urgency.TODAY,
        what="For what you booked through Amex Travel. {travel_online}",
        ways=(
            Way(channel="web", why="Manage My Trips: see what it lets you change."),
            Way(
                channel="phone",
                why="For what the page refuses.",
                number="travel",
                department="Amex Travel",
            ),
        ),
        ready=(
            "The trip or confirmation number, and the names as booked",
            "The fare or hotel rules: until when is it free?",
            "What you would take instead",
        ),
        say=(
            "I need to change (or cancel) trip [number], because [reason].",
            "What does it cost, and what do I get back: money, credit or points?",
        ),
        ask=(
            "What do the airline and Amex each charge?",
            "When is the refund posted, and as what?",
        ),
        pitfalls=(
            "Chat does not help here. {chat}",
            "Booked with the airline or hotel itself: call them, not Amex.",
            "If the trip was canceled on you: amex dispute-checklist --reason event-cancelled.",
        ),
        topic="benefit",
        summary="Changed a booking",
        with_card=False,
        phrases="change booking, cancel booking, booking, amex travel, amextravel, cancel flight,"
        " cancel hotel, change hotel dates, change dates, change flight, amex travel"
        " reservation, modify trip, rebook, refund for trip booked, move flight, move trip,"
        " wrong name on ticket, hotel booked through amex, fine hotels, cancel reservation,"
        " change my reservation, airline ticket booked, cancel trip booked, change amex"
        " travel flight, change travel",
    ),
    Task(
        slug="complex-trip",
        title="Plan a trip with many parts",
        urgency=Urgency.CALM,
        what="Several flights, cities or travelers. {travel_desk}",
        ways=(
            Way(
                channel="phone",
                why="Travel agents plan and book.",
                number="travel",
                department="Amex Travel",
            ),
            Way(channel="web", why="AmexTravel.com, for the simple parts."),
        ),
        ready=(
            "Dates with how much they may move, cities, travelers with ages",
            "Budget, and points you want to use",
            "Passports: names as printed, and until when they are valid",
        ),
        say=(
            "I plan [cities] from [date] to [date] for [number] people, about [amount].",
            "Please suggest two versions, with what each costs to change.",
        ),
        ask=(
            "Which fees does the desk charge?",
            "Which benefits of my card come with these hotels or flights?",
        ),
        pitfalls=(
            "Compare the price with the airline's or hotel's own before you agree.",
            "Ask until when each part can be canceled free of charge.",
        ),
        topic="benefit",
        summary="Asked Amex Travel to plan a trip",
        with_card=False,
        phrases="complex itinerary, plan a trip, plan trip, multi city, multi-city trip, travel"
        " agent, honeymoon, round the world, plan vacation, book several flights, travel"
        " planning, family trip, planning trip, itinerary, cruise, safari, multiple stops,"
        " organise trip, organize trip, with kids, several countries, group trip, people"
        " trip, three countries",
    ),
    Task(
        slug="medical-emergency-abroad",
        title="Ill or hurt on a trip",
        urgency=Urgency.NOW,
        what="If a life is in danger, call the local emergency number and get care first. Before you"
        " arrange or pay for a transfer or a flight home, call Global Assist. {assist}",
        ways=_GLOBAL_ASSIST,
        ready=(
            "Where you are: address, room, a phone number there",
            "The patient: name, age, what happened, medicines, allergies",
            "The names of the hospital and the doctor",
            "Passport, and your health and travel insurance",
        ),
        say=(
            "This is a medical emergency in [city, country]. The patient is [name, age].",
            "We are at [place], phone [number]. We need [doctor, hospital, transport].",
            "Does my card have Premium Global Assist, and do you approve this transport?",
        ),
        ask=(
            "What is free, and what will be billed, to whom and how?",
            "Who pays the hospital, and do they want a deposit?",
            "Who calls back, and when?",
        ),
        pitfalls=(
            "{assist_premium} So do not book an evacuation yourself; an ambulance to the hospital does"
            " not wait for approval.",
            "{assist_premium_cards} For Gold the sources disagree.",
            "{assist_conditions}",
            "{guide_to_benefits}",
            "Keep every bill and report, for your health and travel insurance.",
        ),
        topic="benefit",
        summary="Called Global Assist in a medical emergency",
        phrases="medical emergency, medical emergency abroad, sick abroad, sick overseas, hospital"
        " abroad, hospital, doctor, need a doctor, doctor, ill on vacation, ill abroad,"
        " injured, hurt, accident abroad, ambulance, medical evacuation, evacuate, broke my"
        " leg, broken arm, chest pains, heart attack, airlift, global assist, emergency room,"
        " food poisoning, medicine abroad, prescription, fever, stroke, surgery, skiing,"
        " appendicitis, clinic, pain, vomiting",
    ),
    Task(
        slug="legal-help-abroad",
        title="Lawyer, passport or embassy on a trip",
        urgency=Urgency.NOW,
        what="Arrested, in an accident, or without papers. The US embassy or consulate comes first: if you"
        " are held, ask the police to tell it; for a lost passport it issues the new one. {assist}",
        ways=_GLOBAL_ASSIST,
        ready=(
            "Where you are, and a phone number there",
            "A copy or photo of the passport, and the police report",
            "What happened, in three sentences",
        ),
        say=(
            "I am in [city, country]. I need [a lawyer, a passport, an interpreter].",
            "What happened: [three sentences].",
        ),
        ask=(
            "What is free, and what will be billed, to whom and how?",
            "Who calls back, and when?",
        ),
        pitfalls=(
            "The lawyer, the embassy and the bail are yours to pay, as a rule. The premium exception is"
            " for medical transport alone: {assist_premium}",
            "{guide_to_benefits}",
        ),
        topic="benefit",
        summary="Asked Global Assist for legal or passport help",
        phrases="legal help, legal help abroad, lost passport, lost my passport, passport stolen,"
        " passport, arrested, jail, lawyer, lawyer abroad, attorney, embassy, consulate,"
        " bail, police, police holding, police took my passport, visa trouble, detained,"
        " interpreter, translator, court, prison",
    ),
    Task(
        slug="lounge-access",
        title="Airport lounges and guests",
        urgency=Urgency.CALM,
        what="{lounge_guests} {lounge_hours}",
        ways=(
            Way(
                channel="web",
                why="americanexpress.com/findalounge, on the day.",
                cannot="It doesn't promise a seat.",
            ),
            Way(channel="chat", why="To ask whether you're enrolled in Priority Pass."),
            Way(channel="phone", why="If you were turned away.", number="general"),
        ),
        ready=(
            "The card itself, ID, and today's boarding pass",
            "Each guest's boarding pass",
        ),
        say=("I was turned away at [lounge] on [date] with my [card]. Which rule was it?",),
        ask=(
            "How many Sky Club visits do I have left?",
            "Does my spending show as enough for free guests?",
        ),
        pitfalls=(
            "{lounge_cards} {lounge_fee}",
            "{sky_club} {sky_club_guests}",
            "{sky_club_ticket}",
            "{priority_pass}",
            "We found no phone line for lounges.",
            "Sources disagree on whether additional cardmembers have visits of their own. Ask.",
        ),
        topic="benefit",
        summary="Asked about lounge access",
        logged_as="phone",
        menu="lounge access",
        phrases="centurion lounge, priority pass, delta sky club, sky club, bring guests to the"
        " lounge, airport lounge access, lounge guest fee, lounge turned me away, enroll in"
        " priority pass, which lounges can I enter, escape lounge, lounge hours, lounge for"
        " kids, lounge before flight, lounge with additional card, lounge, lounges",
    ),
    Task(
        slug="travel-notice",
        title="Before a trip: do you have to tell Amex?",
        urgency=Urgency.CALM,
        what="No. {travel_notice}",
        ways=(
            Way(channel="app", why="Check that your cell phone number and email are current."),
            Way(
                channel="phone",
                why="If a charge is declined on the trip.",
                number="abroad",
            ),
        ),
        ready=(
            "This number, written down: {number:abroad}",
            "The app, logged in, and a second card of another network",
        ),
        say=("(if declined) I'm in [country]. The charge of [amount] was mine. Please allow it.",),
        ask=("(if declined) Was it a fraud hold, and is it lifted now?",),
        pitfalls=(
            "{decline_suspicion} Answer an alert in the app.",
            "Codes may not reach you if you change your SIM card abroad.",
            "Not every store abroad takes Amex. Test a small charge when you arrive.",
            "For the fee on foreign charges: amex route foreign-fee.",
        ),
        topic="card",
        summary="Asked about using the card on a trip",
        logged_as="phone",
        phrases="tell amex I am traveling, travel notice, travel notification, notify before trip"
        " abroad, going overseas next week, do I have to tell you I travel, set travel alert,"
        " leaving for europe soon, will my card work abroad, trip coming up, before I travel,"
        " vacation next month notify, accepted in other countries, notify, travel alert",
    ),
)
