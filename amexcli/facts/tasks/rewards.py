"""Points, statement credits and offers."""

from amexcli.facts.tasks.task import Task, Urgency, Way

REWARDS = (
    Task(
        slug="membership-rewards",
        title="Membership Rewards points",
        urgency=Urgency.CALM,
        what="See what you have, use points, transfer them, or get them back after a refund.",
        ways=(
            Way(channel="web", why="See your balance, transfers, and history."),
            Way(channel="phone", why="The line for points.", number="membership-rewards"),
            Way(channel="chat", why="To ask in writing."),
        ),
        ready=(
            "Your partner account number. The name on it has to match yours",
            "How many points, from which card, and when they posted",
        ),
        say=("I'd like to [use, transfer, ask about] [number] points from my [card].",),
        ask=(
            "When will they arrive, and can it be undone?",
            "What does it cost, with fees?",
            "Are there any offers on my account?",
        ),
        pitfalls=(
            "Be sure of the seat or room before you transfer. {points_one_way} {points_whose}",
            "{points_worth}",
            "{points_in_dollars}",
            "{close_points}",
            "{late_points}",
            "If points were frozen, taken, or misplaced: amex route points-problem.",
        ),
        topic="points",
        summary="Asked about Membership Rewards points",
        menu="membership rewards",
        phrases="membership rewards, transfer points, use points, redeem points, redeem, points"
        " balance, points to delta, send points, pay with points, points expire, do points"
        " expire, how many points, points worth, how much points worth, refund to points,"
        " transfer partner, airline miles transfer, miles, spend points, best way points, lose"
        " my points, hilton points, points value, points, best use points, how do i use my"
        " points, what can i do with points, use points for flights, points for a hotel, how"
        " many points do i have, are my points any good",
    ),
    Task(
        slug="missing-points",
        title="Points or a statement credit didn't post",
        urgency=Urgency.SOON,
        what="You did what the offer or benefit asks, and nothing came. {credits_enroll}",
        ways=(
            Way(channel="chat", why="Give the terms and the date. You get the answer in writing."),
            Way(channel="phone", why="For points.", number="membership-rewards"),
            Way(channel="phone", why="For statement credits.", number="general"),
        ),
        ready=(
            "The terms as you saw them, with a screenshot if you have one",
            "The date, amount, and merchant of each purchase that counts",
            "The day you enrolled or added the offer",
        ),
        say=(
            "My [benefit] should have given me [amount, points] for [merchant] on [date]. It hasn't.",
            "I enrolled on [date]. Please look into it and post it.",
        ),
        ask=(
            "What exactly is missing for it to count?",
            "When will it post?",
        ),
        pitfalls=(
            "Ask how long it can take before you worry. The terms say.",
            "{offers_add}",
            "A refund may undo the credit.",
            "For a welcome offer: amex route welcome-offer.",
        ),
        topic="points",
        summary="Asked about missing points or a credit",
        menu="missing credit",
        phrases="missing points, points not posted, points didn't post, statement credit missing,"
        " statement credit, credit didn't post, credit never showed up, uber cash missing,"
        " uber credit, airline credit, credit not showing, resy credit, saks credit, dining"
        " credit, bonus never came, hotel credit missing, where are my points, where bonus"
        " points, walmart credit, clear credit, bonus points, didn't get points, global entry"
        " credit, precheck credit, tsa credit, no points from dinner, no points from last"
        " purchases, didn't get my points, didn't get my credit, credit never came, never got"
        " the statement credit, points are missing from a purchase, uber credit isn't there,"
        " offer didn't pay me",
    ),
    Task(
        slug="amex-offers",
        title="Find and use Amex Offers",
        urgency=Urgency.CALM,
        what="Get money or points back at certain merchants. {offers_add}",
        ways=(
            Way(channel="app", why="Open the Offers tab of each card."),
            Way(channel="web", why="The website has the same offers."),
            Way(channel="chat", why="If you're chatting anyway, ask what's on your account."),
        ),
        ready=("Where you're about to buy something bigger",),
        say=("Are there any spending offers on my account?",),
        ask=("Does it count online, in the store, or both?", "When does it end, and how often?"),
        pitfalls=(
            "Add the offer before you buy. Afterward it's too late.",
            "Pay with the same card that has the offer.",
        ),
        topic="offer",
        summary="Asked about Amex Offers",
        phrases="amex offers, add offer, add offers, find offers, offers, get back deal, discounts,"
        " discounts at merchants, cash back offers, cashback deals, where are my offers,"
        " offers tab, deals, deals to add, shopping deals, load deals on card, promotions for"
        " my card, coupons, discount on card, save at stores, any amex offers, offers for"
        " hotels, discounts for hotels, where are the offers, where do i find offers, any"
        " deals right now, how do the offers work, cash back deals",
    ),
    Task(
        slug="offer-attached",
        title="Check that an offer is attached to your account",
        urgency=Urgency.SOON,
        what="You were promised a promotion, a bonus, or a credit. Be sure of it before you spend.",
        ways=(
            Way(channel="chat", why="You have the yes and its terms in a transcript."),
            Way(channel="app", why="Look for it in the Offers tab."),
            Way(channel="phone", why="If neither shows it.", number="general"),
        ),
        ready=(
            "The offer as you saw it: letter, email, screenshot, code",
            "The day you accepted or added it",
        ),
        say=(
            "I was offered [offer] on [date]. Please confirm that it's attached to my [card].",
            "What exactly do I have to do, and what's the deadline?",
        ),
        ask=(
            "Which purchases count, and on which day does the time start?",
            "When will it post?",
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
        " offer registered, is my offer on there, make sure i get the bonus, was i signed up"
        " for that offer, did the offer go on my card, which bonus am i signed up for, was my"
        " retention offer applied",
    ),
    Task(
        slug="welcome-offer",
        title="Welcome offers, pop-ups, and missing bonuses",
        urgency=Urgency.SOON,
        what="{welcome_start} {welcome_counted}",
        ways=(
            Way(channel="chat", why="Ask what counts so far, and keep the transcript."),
            Way(channel="phone", why="For points that didn't post.", number="membership-rewards"),
            Way(channel="phone", why="For any other card.", number="general"),
        ),
        ready=(
            "The offer as you saw it: screenshot or email, with the date",
            "The approval date, and your purchases less refunds",
        ),
        say=(
            "Which welcome offer is on my [card], how much counts so far, and what's the last day?",
            "(if refused) Which purchases were left out, and under which term?",
        ),
        ask=(
            "When will it post?",
            "Will you open an inquiry with the rewards team?",
        ),
        pitfalls=(
            "{welcome_once}",
            "{welcome_popup}",
            "{welcome_posting}",
            "Leave room for refunds. {welcome_refunds}",
            "{welcome_taken_back}",
            "No law gives you a right to an offer, as we read it. What Amex promised you in writing"
            " helps a complaint: amex route complaint.",
        ),
        topic="offer",
        summary="Asked about the welcome offer",
        menu="welcome offer",
        phrases="welcome offer, welcome offer eligible, sign up bonus, sign up bonus eligibility, not"
        " eligible pop up, pop up, popup, once per lifetime, minimum spend, spend deadline for"
        " bonus, progress toward bonus, how long to meet spend, had the card before bonus"
        " again, higher welcome offer, which purchases count for bonus, does fee count toward"
        " spending, intro bonus terms, earn welcome bonus, welcome bonus not posted, never got"
        " welcome bonus, bonus denied, bonus clawed back, spent enough and still no bonus, hit"
        " the minimum spend no bonus, met the spend where's my bonus, never got my bonus for"
        " signing up, says i'm not eligible for the bonus, bonus never posted, new card bonus,"
        " how much more do i have to spend, bonus didn't hit, spent the money and bonus didn't"
        " come, where are my bonus points for the new card, does the fee count toward the"
        " bonus, welcome bonus never showed up, where are my bonus points, spent the amount"
        " and no bonus points, is the welcome bonus tied to my application",
    ),
    Task(
        slug="points-problem",
        title="Points frozen, taken back, or in the wrong place",
        urgency=Urgency.SOON,
        what="Find out what was taken and why. {points_good_standing}",
        ways=(
            Way(channel="phone", why="The line for points.", number="membership-rewards"),
            Way(channel="chat", why="Have your objection put on file."),
            Way(channel="mail", why="Answer a letter at the address that it gives."),
        ),
        ready=(
            "The balance before and after, with screenshots",
            "Any letter, and your partner account number",
        ),
        say=(
            "On [date], [number] points were [taken, frozen, sent to the wrong account]. Why?",
            "I object to that. Please put it on file and have it reviewed.",
        ),
        ask=(
            "Which account, period, charge, or offer is it about?",
            "Which term do you rely on, who decides, and when?",
        ),
        pitfalls=(
            "If a payment is due, pay at least the minimum first. {late_points}",
            "{points_taken}",
            "{points_letter}",
            "{points_one_way} {points_whose}",
            "{points_combined}",
            "{points_in_dollars}",
            "If the account is closed: {close_points} {close_blue_cash} {close_blue_cash_ny}"
            " {points_new_york}",
            "Don't redeem in a hurry during a review.",
            "If somebody else used your points: amex route fraud.",
        ),
        topic="points",
        summary="Asked about points that were taken",
        menu="membership rewards",
        phrases="points taken away, points disappeared, points clawed back, points forfeited, points"
        " stolen, points transfer not arrived, transferred to wrong account, negative points,"
        " reinstate points, points frozen, lost points when account closed, wrong points"
        " deducted, miles not received after transfer, rewards account suspended, undo points"
        " transfer, combine points, points gone, can't redeem my points, you took my points,"
        " you took away my points, points are gone, my points vanished, lost all my points,"
        " points got taken, sent points to the wrong place, can't use my points, points wiped"
        " out, you wiped out my points, took my bonus points away, amex took my bonus away,"
        " points gone after i closed the card, miles never arrived at the airline after i"
        " transferred points",
    ),
    Task(
        slug="referral",
        title="Refer a friend",
        urgency=Urgency.CALM,
        what="{refer_link} {refer_posting}",
        ways=(
            Way(channel="app", why="Your link and your limit are there."),
            Way(channel="chat", why="To ask about a bonus that didn't come."),
            Way(channel="phone", why="The line for points.", number="membership-rewards"),
        ),
        ready=(
            "Which card's link it was, and your friend's approval date",
            "What you've earned this way this year",
        ),
        say=("A friend was approved through my link on [date]. When does my bonus post?",),
        ask=(
            "Is the approval linked to my card?",
            "What's my limit this year, and how much is used?",
        ),
        pitfalls=(
            "{refer_limit}",
            "{refer_not_eligible}",
            "Don't refer yourself. {refer_yourself}",
            "{form_1099_misc}",
            "Amex can't talk with you about your friend's application.",
            "Compare the public offer first. Your friend may do better there.",
        ),
        topic="offer",
        summary="Asked about a bonus for referring a friend",
        logged_as="chat",
        menu="membership rewards",
        phrases="refer a friend, referral link, referral bonus, friend got approved no points, invite"
        " a friend, referral not posted, how many referrals, referring my wife, my link,"
        " referred someone, refer bonus limit, no referral offer, referral, refer link, friend"
        " signed up with my link, friend used my link, buddy got the card with my link, no"
        " points for my friend signing up, got nothing for referring, refer my brother, points"
        " for referring someone, how much do i get for referring, referral went to the wrong"
        " card",
    ),
)
