"""Claims under the card's protection and insurance."""

from amexcli.facts.tasks.task import Task, Urgency, Way

_ONLINE = Way(channel="web", why="americanexpress.com/onlineclaim, if it takes this kind of claim.")
_COVERED = "{guide_to_benefits}"

PROTECTION = (
    Task(
        slug="purchase-protection",
        title="Something you bought was damaged or stolen",
        urgency=Urgency.SOON,
        what="Purchase protection, if your card has it. {claim_purchase}",
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
            "Receipt, and the statement line that shows the card paid",
            "Day and manner of the damage or theft, with photos",
            "Police report for a theft; repair estimate for damage",
        ),
        say=(
            "I bought [thing] on [date] for [amount] with my [card]; on [date] it was [what].",
            "I would like to open a claim.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "Does my card have this, and up to how much?",
        ),
        pitfalls=(
            "Do not throw the thing away: they may want to see it.",
            _COVERED,
            "It came broken from the seller? Then: amex route dispute.",
        ),
        topic="claim",
        summary="Opened a purchase protection claim",
        phrases="purchase protection, broke after buying, stolen after purchase, damaged item,"
        " dropped new camera, dropped new, laptop stolen, laptop taken, bike stolen, new bike"
        " stolen, new tv broken, broke tv we bought, kid broke, accidental damage, bought and"
        " got stolen, spilled coffee, new purchase broken, stolen from porch, porch pirate,"
        " bought last month broke, new watch stolen, camera, bought broke, headphones,"
        " dropped brand new laptop, smashed new laptop",
    ),
    Task(
        slug="return-protection",
        title="The shop will not take it back",
        urgency=Urgency.SOON,
        what="Return protection, if your card has it. {claim_return}",
        ways=(
            _ONLINE,
            Way(
                channel="phone",
                why="The line for it.",
                number="return-protection",
                department="Claims",
            ),
            Way(
                channel="phone",
                why="Another source gives this one.",
                number="purchase-protection",
                department="Claims",
            ),
        ),
        ready=(
            "Receipt, and the statement line that shows the card paid",
            "The shop's refusal: its return policy, or an e-mail",
            "The thing itself, as it is, with its packaging",
        ),
        say=(
            "I bought [thing] on [date] for [amount]; the shop refuses to take it back.",
            "I would like to use return protection.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "Must I send the thing in, and who pays for that?",
        ),
        pitfalls=(
            "Ask the shop first, in writing.",
            _COVERED,
            "The shop owes you a refund and does not pay: amex route missing-refund.",
        ),
        topic="claim",
        summary="Asked for return protection",
        phrases="return protection, store won't take back, won't take it back, shop won't take back,"
        " cannot return, past return window, return window, return denied, refuses return,"
        " shop refuses return, store refuses return, final sale, won't accept return, no"
        " returns, unworn, unopened, changed my mind, take jacket back, return after days,"
        " too late to return, return policy expired, no receipt return, don't want it"
        " refuses, cannot return, return it, return shirt, want to return",
    ),
    Task(
        slug="extended-warranty",
        title="It broke after the warranty",
        urgency=Urgency.CALM,
        what="Extended warranty, if your card has it. {claim_warranty}",
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
            "Receipt, and the statement line that shows the card paid",
            "The maker's warranty, with its length",
            "Repair estimate, with the cause",
        ),
        say=(
            "I bought [thing] on [date] with my [card]; its warranty ended on [date], it broke on"
            " [date].",
            "I would like to open an extended warranty claim.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "Do you repair, replace or refund, and up to how much?",
        ),
        pitfalls=("Have nothing repaired before they agree.", _COVERED),
        topic="claim",
        summary="Opened an extended warranty claim",
        phrases="extended warranty, broke after warranty, warranty expired, out of warranty,"
        " guarantee ran out, guarantee expired, stopped working, stopped working after a"
        " year, washing machine died, washing machine broke warranty, tv died, tv dead,"
        " manufacturer warranty over, manufacturer won't fix, fridge died, appliance quit,"
        " dishwasher, warranty, guarantee, maker, dead after months, repair refused by"
        " manufacturer, laptop died",
    ),
    Task(
        slug="rental-car-damage",
        title="Rental car damaged or stolen",
        urgency=Urgency.NOW,
        what="Car rental loss and damage, if your card has it. {claim_rental}",
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
            "Rental agreement, and proof that you paid with the card",
            "Photos, the accident report, the police report if there is one",
            "The rental company's bill and repair estimate, as they come",
        ),
        say=(
            "My rental car from [company] was damaged (or stolen) on [date] at [place].",
            "I paid with my [card] and would like to open a claim.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "Do you deal with the rental company, or do I pay it first?",
        ),
        pitfalls=(
            "Sign nothing that says you owe an amount you do not know.",
            _COVERED,
            "You did not damage it, and they charge you: amex dispute-checklist --reason"
            " rental-damage.",
        ),
        topic="claim",
        summary="Opened a rental car claim",
        phrases="rental car damage, rental car, hertz, avis, enterprise, sixt, budget, rental"
        " scratched, scratched rental car, dent, dent rental, hire car, hire car accident,"
        " rental stolen, rental broken into, windshield cracked rental, rental company bill,"
        " crashed rental, car rental insurance, cdw, hit a pole, damaged rental, rented car,"
        " flat tire rental, parking lot rental",
    ),
    Task(
        slug="baggage",
        title="Baggage lost, late or damaged",
        urgency=Urgency.NOW,
        what="Report it to the airline before you leave the airport; then claim. {claim_baggage}",
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
            "Ticket, baggage tags, and proof that the card paid the fare",
            "What was inside, with receipts where you have them",
        ),
        say=(
            "My baggage was lost (or damaged) on [airline] [flight] on [date]; report [number].",
            "I would like to open a claim.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "Does my card pay for what I have to buy meanwhile?",
        ),
        pitfalls=("Claim from the airline too, and keep what it writes.", _COVERED),
        topic="claim",
        summary="Opened a baggage claim",
        phrases="lost luggage, luggage, baggage, suitcase missing, lost suitcase, lost my suitcase,"
        " bag delayed, luggage damaged, luggage smashed, airline lost my bag, bag didn't"
        " arrive, bags didn't arrive, suitcase broken, bags never came, checked bag,"
        " carousel, no clothes airline, airline bag, where is my bag, delayed bags, wheel"
        " suitcase, luggage never showed up, bag never arrived",
    ),
    Task(
        slug="trip-delay",
        title="A trip delayed, cut short or canceled",
        urgency=Urgency.TODAY,
        what="Trip insurance, if your card has it; premium cards do. {claim_trip} {claim_trip_delay}",
        ways=(Way(channel="phone", why="The claims line.", number="trip", department="Claims"),),
        ready=(
            "Tickets, and proof that the card paid for the trip",
            "The airline's statement of the delay, and its cause",
            "Receipts for hotel, meals and what you needed",
        ),
        say=(
            "[Airline] [flight] on [date] was delayed (or canceled) by [hours], because [cause].",
            "I would like to open a claim for what it cost me.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "From how many hours on, and up to how much?",
        ),
        pitfalls=(
            "Ask the airline first what it pays, and keep its answer.",
            "Another source gives {number:purchase-protection} for delays; try it if the line does not help.",
            _COVERED,
        ),
        topic="claim",
        summary="Opened a trip claim",
        phrases="trip delay, flight delayed, delayed flight, flight canceled, cancelled flight,"
        " airline cancelled flight, missed connection, stuck at airport, stuck overnight,"
        " airport, trip interruption, cut short, holiday cut short, trip cancellation"
        " insurance, stranded overnight, snowstorm, storm, had to cancel trip sick, hotel"
        " because of delay, travel insurance, flight delay who pays hotel, hours late flight,"
        " jfk, weather",
    ),
    Task(
        slug="phone-damage",
        title="Cell phone cracked or stolen",
        urgency=Urgency.SOON,
        what="Cell phone protection, if your card has it. {claim_phone}",
        ways=(
            Way(
                channel="phone",
                why="We found no number of its own.",
                number="general",
                department="Claims",
            ),
        ),
        ready=(
            "The phone bill, and proof that the card paid it, as they may ask for",
            "Photos of the damage and a repair estimate; police report for a theft",
            "Make, model and serial number of the phone",
        ),
        say=(
            "My phone was damaged (or stolen) on [date]. I pay its bill with my [card].",
            "I would like to open a cell phone claim.",
        ),
        ask=(
            "What is the claim number, and which papers do you need, by when?",
            "What is the deductible, and how often in a year?",
        ),
        pitfalls=("Have nothing repaired before they agree.", _COVERED),
        topic="claim",
        summary="Opened a cell phone claim",
        menu="cell phone protection",
        phrases="phone cracked, cracked phone, broken phone, broke my phone, cell phone, cell phone"
        " protection, iphone screen, cracked screen, cracked iphone screen, phone stolen,"
        " dropped phone, phone insurance, smashed phone, phone in water, phone toilet, phone"
        " pool, mobile phone, mobile stolen, smashed pixel, pixel, samsung phone screen,"
        " iphone, phone screen repair",
    ),
)
