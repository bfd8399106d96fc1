"""Claims under the card's protection and insurance."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_ONLINE = Way(channel="web", why="americanexpress.com/onlineclaim, if it takes this kind of claim.")
_COVERED = "{guide_to_benefits}"

PROTECTION = (
    Task(
        slug="purchase-protection",
        title="Something you bought was damaged or stolen",
        urgency=Urgency.SOON,
        what="Purchase protection may pay, if your card has it. {claim_purchase}",
        ways=(
            _ONLINE,
            Way(
                channel="phone",
                why="The claims line.",
                number="purchase-protection",
                department="Claims",
                is_its_purpose=True,
            ),
            Way(channel="mail", why="{claim_mail}"),
        ),
        ready=(
            "The receipt, and the statement line that shows that the card paid",
            "When and how it was damaged or stolen, with photos",
            "The police report for a theft, or a repair estimate for damage",
        ),
        say=(
            "I bought [item] on [date] for [amount] with my [card]. On [date] it was [what].",
            "I'd like to open a claim.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "Does my card have this, and up to how much?",
        ),
        pitfalls=(
            "{claim_purchase_limits}",
            "Don't throw the item away. They may want to inspect it.",
            _COVERED,
            "If it came broken from the seller: amex route dispute.",
        ),
        topic="claim",
        summary="Opened a purchase protection claim",
        phrases="purchase protection, broke after buying, stolen after purchase, damaged item,"
        " dropped new camera, dropped new, laptop stolen, laptop taken, bike stolen, new bike"
        " stolen, new tv broken, broke tv we bought, kid broke, accidental damage, bought and"
        " got stolen, spilled coffee, new purchase broken, stolen from porch, porch pirate,"
        " bought last month broke, new watch stolen, camera, bought broke, headphones, dropped"
        " brand new laptop, smashed new laptop, dropped my brand new one, just bought it and"
        " it broke, bought it and it got stolen, new one shattered, my new bike got stolen,"
        " package got stolen off my porch, broke it the first week, spilled something on my"
        " new laptop, kid ruined my new tablet",
    ),
    Task(
        slug="return-protection",
        title="The store won't accept a return",
        urgency=Urgency.SOON,
        what="Return protection may pay, if your card has it. {claim_return}",
        ways=(
            _ONLINE,
            Way(
                channel="phone",
                why="The claims line.",
                number="purchase-protection",
                department="Claims",
            ),
        ),
        ready=(
            "The receipt, and the statement line that shows that the card paid",
            "The store's refusal: its return policy, or an email",
            "The item as it is, with its packaging",
        ),
        say=(
            "I bought [item] on [date] for [amount], and the store won't take it back.",
            "I'd like to use return protection.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "Do I have to send the item in, and who pays for that?",
        ),
        pitfalls=(
            "{claim_return_limits}",
            "Another number for it is passed on: amex numbers return-protection. It's older.",
            "Ask the store first, in writing.",
            _COVERED,
            "If the store owes you a refund and doesn't pay: amex route missing-refund.",
        ),
        topic="claim",
        summary="Asked for return protection",
        phrases="return protection, store won't take back, won't take it back, shop won't take back,"
        " cannot return, past return window, return window, return denied, refuses return,"
        " shop refuses return, store refuses return, final sale, won't accept return, no"
        " returns, unworn, unopened, changed my mind, take jacket back, return after days, too"
        " late to return, return policy expired, no receipt return, don't want it refuses,"
        " return it, return shirt, want to return, store won't take it back, won't let me"
        " return it, past the return window, won't take back my headphones, missed the return"
        " deadline, past the return date, store doesn't do returns",
    ),
    Task(
        slug="extended-warranty",
        title="It broke after the warranty",
        urgency=Urgency.CALM,
        what="An extended warranty may pay, if your card has it. {claim_warranty}",
        ways=(
            _ONLINE,
            Way(
                channel="phone",
                why="The newer line.",
                number="purchase-protection",
                department="Claims",
            ),
            Way(
                channel="phone",
                why="The older line.",
                number="extended-warranty",
                department="Claims",
            ),
        ),
        ready=(
            "The receipt, and the statement line that shows that the card paid",
            "The maker's warranty, and how long it ran",
            "A repair estimate, with the cause",
        ),
        say=(
            "I bought [item] on [date] with my [card]. Its warranty ended on [date], and it broke on"
            " [date].",
            "I'd like to open an extended warranty claim.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "Do you repair, replace, or refund it, and up to how much?",
        ),
        pitfalls=("Don't have anything repaired before they agree.", _COVERED),
        topic="claim",
        summary="Opened an extended warranty claim",
        phrases="extended warranty, broke after warranty, warranty expired, out of warranty,"
        " guarantee ran out, guarantee expired, stopped working, stopped working after a year,"
        " washing machine died, washing machine broke warranty, tv died, tv dead, manufacturer"
        " warranty over, manufacturer won't fix, fridge died, appliance quit, dishwasher,"
        " warranty, guarantee, maker, dead after months, repair refused by manufacturer,"
        " laptop died, died right after the warranty ran out, warranty is up and it broke,"
        " washer quit after the warranty, quit a year in, fridge died after a year, stopped"
        " working right after a year",
    ),
    Task(
        slug="rental-car-damage",
        title="Rental car damaged or stolen",
        urgency=Urgency.NOW,
        what="Car rental coverage may pay, if your card has it. {claim_rental}",
        ways=(
            Way(channel="web", why="{rental_claim_site}"),
            Way(channel="phone", why="From the US.", number="car-rental", department="Claims"),
            Way(
                channel="phone",
                why="From abroad, collect.",
                number="car-rental-abroad",
                department="Claims",
            ),
            Way(channel="mail", why="{claim_rental_mail}"),
        ),
        ready=(
            "The rental agreement, and proof that you paid with the card",
            "Photos, the accident report, and the police report if there is one",
            "The rental company's bill and repair estimate, as they come",
        ),
        say=(
            "My rental car from [company] was [damaged, stolen] on [date] at [place].",
            "I paid with my [card], and I'd like to open a claim.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "Do you deal with the rental company, or do I pay it first?",
        ),
        pitfalls=(
            "Don't sign anything that says you owe an amount you don't know.",
            _COVERED,
            "If you didn't damage it and they charge you: amex dispute-checklist --reason"
            " rental-damage.",
        ),
        topic="claim",
        summary="Opened a rental car claim",
        phrases="rental car damage, rental car, hertz, avis, enterprise, sixt, budget, rental"
        " scratched, scratched rental car, dent, dent rental, hire car, hire car accident,"
        " rental stolen, rental broken into, windshield cracked rental, rental company bill,"
        " crashed rental, car rental insurance, cdw, hit a pole, damaged rental, rented car,"
        " flat tire rental, parking lot rental, hit something in the rental, scratched the"
        " rental, rental company says i damaged it, dinged the rental car, somebody hit my"
        " rental, rental got stolen, somebody backed into my rental, does amex cover a rental"
        " car, do i need the rental insurance, insurance on a rental car",
    ),
    Task(
        slug="baggage",
        title="Baggage lost, late, or damaged",
        urgency=Urgency.NOW,
        what="Report it to the airline before you leave the airport. Then file a claim."
        " {claim_baggage}",
        ways=(
            _ONLINE,
            Way(
                channel="phone",
                why="From the US.",
                number="purchase-protection",
                department="Claims",
            ),
            Way(
                channel="phone",
                why="From abroad, collect.",
                number="purchase-protection-abroad",
                department="Claims",
            ),
            Way(channel="mail", why="{claim_mail}"),
        ),
        ready=(
            "The airline's baggage report, with its number",
            "The ticket, baggage tags, and proof that the card paid the fare",
            "What was inside, with receipts where you have them",
        ),
        say=(
            "My baggage was [lost, damaged] on [airline] [flight] on [date], report [number].",
            "I'd like to open a claim.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "Does my card pay for what I have to buy until it comes?",
        ),
        pitfalls=("File a claim with the airline too, and keep its answers.", _COVERED),
        topic="claim",
        summary="Opened a baggage claim",
        phrases="lost luggage, luggage, baggage, suitcase missing, lost suitcase, lost my suitcase,"
        " bag delayed, luggage damaged, luggage smashed, airline lost my bag, bag didn't"
        " arrive, bags didn't arrive, suitcase broken, bags never came, checked bag, carousel,"
        " no clothes airline, airline bag, where is my bag, delayed bags, wheel suitcase,"
        " luggage never showed up, bag never arrived, airline lost my suitcase, they lost my"
        " bag, bag never showed up, suitcase came back broken, bag is two days late, my bags"
        " didn't make it, bags went to the wrong city",
    ),
    Task(
        slug="trip-delay",
        title="A trip delayed, cut short, or canceled",
        urgency=Urgency.TODAY,
        what="Trip insurance may pay, if your card has it. Premium cards do. {claim_trip}",
        ways=(
            Way(channel="phone", why="The claims line.", number="trip", department="Claims"),
            _ONLINE,
        ),
        ready=(
            "The tickets, and proof that the card paid for the trip",
            "The airline's statement of the delay and its cause",
            "Receipts for the hotel, meals, and what you needed",
        ),
        say=(
            "[Airline] [flight] on [date] was [delayed, canceled] by [hours], because [cause].",
            "I'd like to open a claim for what it cost me.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "From how many hours, and up to how much, does my card pay?",
        ),
        pitfalls=(
            "{claim_trip_delay}",
            "Ask the airline first what it pays, and keep its answer. If it owes a refund: amex route"
            " airline-refund.",
            "Another source gives {number:purchase-protection} for delays. Try it if the line doesn't"
            " help.",
            _COVERED,
        ),
        topic="claim",
        summary="Opened a trip claim",
        phrases="trip delay, flight delayed, delayed flight, flight canceled, cancelled flight,"
        " airline cancelled flight, missed connection, stuck at airport, stuck overnight,"
        " airport, trip interruption, cut short, holiday cut short, trip cancellation"
        " insurance, stranded overnight, snowstorm, storm, had to cancel trip sick, hotel"
        " because of delay, travel insurance, flight delay who pays hotel, hours late flight,"
        " jfk, weather, flight got canceled need a hotel, flight got delayed who pays, stuck"
        " in the airport, missed my connection, had to cancel our trip, had to come home"
        " early, slept at the airport, missed my cruise because the flight was late",
    ),
    Task(
        slug="phone-damage",
        title="Cell phone cracked or stolen",
        urgency=Urgency.SOON,
        what="Cell phone protection may pay, if your card has it. {claim_phone}",
        ways=(
            Way(
                channel="phone",
                why="We found no number of its own.",
                number="general",
                department="Claims",
            ),
        ),
        ready=(
            "The phone bill, and proof that the card paid it",
            "Photos and a repair estimate, or the police report for a theft",
            "The make, model, and serial number of the phone",
        ),
        say=(
            "My phone was [damaged, stolen] on [date]. I pay its bill with my [card].",
            "I'd like to open a cell phone claim.",
        ),
        ask=(
            "What's the claim number? Which documents do you need, and when?",
            "What's the deductible, and how many claims can I make a year?",
        ),
        pitfalls=(
            "{claim_phone_limits}",
            "Don't have anything repaired before they agree.",
            _COVERED,
        ),
        topic="claim",
        summary="Opened a cell phone claim",
        menu="cell phone protection",
        phrases="phone cracked, cracked phone, broken phone, broke my phone, cell phone, cell phone"
        " protection, iphone screen, cracked screen, cracked iphone screen, phone stolen,"
        " dropped phone, phone insurance, smashed phone, phone in water, phone toilet, phone"
        " pool, mobile phone, mobile stolen, smashed pixel, pixel, samsung phone screen,"
        " iphone, phone screen repair, cracked my screen, cracked my phone, dropped my phone,"
        " phone got stolen, is my phone covered",
    ),
)
