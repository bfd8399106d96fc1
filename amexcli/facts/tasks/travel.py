"""Travel, and help far from home."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_GLOBAL_ASSIST = (
    Way(
        channel="phone",
        why="Ask for Global Assist (we found no source that says they connect you).",
        number="abroad",
        department="Global Assist",
    ),
    Way(
        channel="phone",
        why="{toll_free} {assist_finds}",
        number="global-assist",
        department="Global Assist",
    ),
)

TRAVEL = (
    Task(
        slug="booking-change",
        title="Change or cancel a booking",
        urgency=Urgency.TODAY,
        what="This is for what you booked through Amex Travel. {travel_online}",
        ways=(
            Way(channel="web", why="See what Manage My Trips lets you change."),
            Way(
                channel="phone",
                why="For what the page won't do.",
                number="travel",
                department="Amex Travel",
            ),
        ),
        ready=(
            "The trip or confirmation number, and the names as booked",
            "The fare or hotel rules: when is it still free?",
            "What you'd take instead",
        ),
        say=(
            "I need to [change, cancel] trip [number], because [reason].",
            "What does it cost, and what do I get back: money, credit, or points?",
        ),
        ask=(
            "What do the airline and Amex each charge?",
            "When will the refund post, and as what?",
        ),
        pitfalls=(
            "{chat_cannot}",
            "If you booked with the airline or hotel itself, call them, not Amex.",
            "If the airline canceled on you: amex route airline-refund.",
        ),
        topic="benefit",
        summary="Changed a booking",
        with_card=False,
        phrases="change booking, cancel booking, booking, amex travel, amextravel, cancel flight,"
        " cancel hotel, change hotel dates, change dates, change flight, amex travel"
        " reservation, modify trip, rebook, refund for trip booked, move flight, move trip,"
        " wrong name on ticket, hotel booked through amex, fine hotels, cancel reservation,"
        " change my reservation, airline ticket booked, cancel trip booked, change amex travel"
        " flight, change travel, cancel a hotel i booked through you, cancel the trip i booked"
        " on amex travel, change my flight on the amex site, need to move my trip, booked it"
        " through amex, push my hotel a week, itinerary change on the travel site",
    ),
    Task(
        slug="complex-trip",
        title="Plan a trip with many parts",
        urgency=Urgency.CALM,
        what="This is for several flights, cities, or travelers. {travel_desk}",
        ways=(
            Way(
                channel="phone",
                why="Travel agents plan and book.",
                number="travel",
                department="Amex Travel",
            ),
            Way(channel="web", why="Book the simple parts at AmexTravel.com."),
        ),
        ready=(
            "Dates and how flexible they are, cities, and travelers with ages",
            "Your budget, and any points that you want to use",
            "Passports: the names as printed, and when they expire",
        ),
        say=(
            "I'm planning a trip to [cities] from [date] to [date] for [number] people, about"
            " [amount].",
            "Please suggest two versions, and what each costs to change.",
        ),
        ask=(
            "What fees do you charge?",
            "Which benefits of my card come with these hotels or flights?",
        ),
        pitfalls=(
            "Compare the price with the airline's or hotel's own before you agree.",
            "Ask how long you can cancel each part for free.",
        ),
        topic="benefit",
        summary="Asked Amex Travel to plan a trip",
        with_card=False,
        phrases="complex itinerary, plan a trip, plan trip, multi city, multi-city trip, travel"
        " agent, honeymoon, round the world, plan vacation, book several flights, travel"
        " planning, family trip, planning trip, itinerary, cruise, safari, multiple stops,"
        " organise trip, organize trip, with kids, several countries, group trip, people trip,"
        " three countries, planning a long trip, three week trip, need help planning a"
        " vacation, plan our honeymoon, can you plan a trip for us, trip through europe and"
        " asia",
    ),
    Task(
        slug="medical-emergency-abroad",
        title="Sick or injured on a trip",
        urgency=Urgency.NOW,
        what="If a life is in danger, call the local emergency number and get care first. Call Global"
        " Assist before you arrange or pay for a transfer or a flight home. {assist}",
        ways=_GLOBAL_ASSIST,
        ready=(
            "Where you are: the address, the room, a phone number",
            "The patient: name, age, what happened, medicines, allergies",
            "The names of the hospital and the doctor",
            "Passport, and your health and travel insurance",
        ),
        say=(
            "This is a medical emergency in [city, country]. The patient is [name, age].",
            "We're at [place], phone [number]. We need [a doctor, a hospital, transport].",
            "Does my card have Premium Global Assist, and do you approve this transport?",
        ),
        ask=(
            "What's free, what will be billed, and who gets the bill?",
            "Who pays the hospital, and do they want a deposit?",
            "Who will call back, and when?",
        ),
        pitfalls=(
            "{assist_premium} So don't book an evacuation yourself. An ambulance to the hospital"
            " doesn't have to wait for approval.",
            "{assist_premium_cards} For Gold the sources disagree.",
            "{assist_conditions}",
            "{guide_to_benefits}",
            "Keep every bill and report for your health and travel insurance.",
        ),
        topic="benefit",
        summary="Called Global Assist in a medical emergency",
        phrases="medical emergency, medical emergency abroad, sick abroad, sick overseas, hospital"
        " abroad, hospital, doctor, need a doctor, ill on vacation, ill abroad, injured, hurt,"
        " accident abroad, ambulance, medical evacuation, evacuate, broke my leg, broken arm,"
        " chest pains, heart attack, airlift, global assist, emergency room, food poisoning,"
        " medicine abroad, prescription, fever, stroke, surgery, skiing, appendicitis, clinic,"
        " pain, vomiting, my wife broke her leg abroad, got hurt abroad, in the hospital"
        " abroad, really sick abroad, my husband had a heart attack abroad, need a doctor"
        " abroad, need to get flown home",
    ),
    Task(
        slug="legal-help-abroad",
        title="Lawyer, passport, or embassy on a trip",
        urgency=Urgency.NOW,
        what="The US embassy or consulate comes first. If you're held, ask the police to tell it. If"
        " your passport is lost, it issues a new one. {assist}",
        ways=_GLOBAL_ASSIST,
        ready=(
            "Where you are, and a phone number there",
            "A copy or photo of the passport, and the police report",
            "What happened, in three sentences",
        ),
        say=(
            "I'm in [city, country]. I need [a lawyer, a passport, an interpreter].",
            "Here's what happened: [three sentences].",
        ),
        ask=(
            "What's free, what will be billed, and who gets the bill?",
            "Who will call back, and when?",
        ),
        pitfalls=(
            "You usually pay for the lawyer, the passport, and the bail yourself. The premium"
            " exception is for medical transport only: {assist_premium}",
            "{guide_to_benefits}",
        ),
        topic="benefit",
        summary="Asked Global Assist for legal or passport help",
        phrases="legal help, legal help abroad, lost passport, lost my passport, passport stolen,"
        " passport, arrested, jail, lawyer, lawyer abroad, attorney, embassy, consulate, bail,"
        " police, police holding, police took my passport, visa trouble, detained,"
        " interpreter, translator, court, prison, lost my passport abroad, passport got"
        " stolen, got arrested abroad, need a lawyer abroad, police took me in abroad",
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
        " kids, lounge before flight, lounge with additional card, lounge, lounges, can i"
        " bring my kids in the lounge, get into the lounge, lounge wouldn't let me in, how"
        " many people can i bring to the lounge, sky club visits left",
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
        " vacation next month notify, accepted in other countries, notify, travel alert,"
        " heading abroad next week, going to europe do i tell you, do i gotta tell you i'm"
        " traveling, leaving on a trip, i'll be overseas, let you know i'm traveling, going to"
        " japan will it work, is my card good in other countries",
    ),
)
