"""Points, statement credits and offers."""

from amexcli.facts.tasks.task import Task, Urgency, Way

REWARDS = (
    Task(
        slug="membership-rewards",
        title="Membership Rewards points",
        urgency=Urgency.CALM,
        what="What you have, using or transferring them, points back after a refund.",
        ways=(
            Way(channel="web", why="Balance, transfers and history are there."),
            Way(channel="phone", why="The line for points.", number="membership-rewards"),
            Way(channel="chat", why="In writing. {chat_can}"),
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
        phrases="membership rewards, transfer points, use points, redeem points, redeem, points"
        " balance, points to delta, send points, pay with points, points expire, do points"
        " expire, how many points, points worth, how much points worth, refund to points,"
        " transfer partner, airline miles transfer, miles, spend points, best way points,"
        " lose my points, hilton points, points value, points, use points, best use points",
    ),
    Task(
        slug="missing-points",
        title="Points or a statement credit did not post",
        urgency=Urgency.SOON,
        what="You did what the offer or benefit asks, and nothing came. {credits_enroll}",
        ways=(
            Way(channel="chat", why="Send the terms and the date; the answer stays in writing."),
            Way(channel="phone", why="For points.", number="membership-rewards"),
            Way(channel="phone", why="For statement credits.", number="general"),
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
        phrases="missing points, points not posted, points didn't post, statement credit missing,"
        " statement credit, credit didn't post, credit never showed up, uber cash missing,"
        " uber credit, welcome bonus not posted, never got welcome bonus, welcome bonus,"
        " airline credit, credit not showing, resy credit, saks credit, dining credit, bonus"
        " never came, hotel credit missing, where are my points, where bonus points, walmart"
        " credit, clear credit, bonus points, didn't get points, referral bonus, global entry"
        " credit, precheck credit, tsa credit, no points from dinner, no points from last"
        " purchases",
    ),
    Task(
        slug="amex-offers",
        title="Find and use Amex Offers",
        urgency=Urgency.CALM,
        what="Money or points back at certain merchants. {offers_add}",
        ways=(
            Way(channel="app", why="The Offers tab of each card."),
            Way(channel="web", why="The same, on the website."),
            Way(channel="chat", why="While you are in touch anyway, ask what is on your account."),
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
        phrases="amex offers, add offer, add offers, find offers, offers, get back deal, discounts,"
        " discounts at merchants, cash back offers, cashback deals, where are my offers,"
        " offers tab, deals, deals to add, shopping deals, load deals on card, promotions for"
        " my card, coupons, discount on card, save at stores, any amex offers, offers for"
        " hotels, discounts for hotels",
    ),
    Task(
        slug="offer-attached",
        title="Check that an offer is attached to your account",
        urgency=Urgency.SOON,
        what="You were promised a promotion, a bonus or a credit, and want to be sure before you spend.",
        ways=(
            Way(channel="chat", why="The yes then stands in the transcript, with its terms."),
            Way(channel="app", why="Added offers stand in the Offers tab."),
            Way(channel="phone", why="If neither shows it.", number="general"),
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
        phrases="offer attached, confirm promotion, confirm offer, confirm bonus, is the bonus on my"
        " account, bonus linked, linked to account, promo not showing, promo on account,"
        " promo, welcome offer attached, verify offer, verify noted, make sure offer applied,"
        " does my account have offer, upgrade offer confirmed, enrolled in promotion,"
        " enrolled, am I enrolled, offer linked, rep promised bonus, bonus offer enrolled,"
        " offer registered",
    ),
)
