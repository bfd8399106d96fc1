"""Points and offers: what is promised, when it comes, and when it can be taken away."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_PRACTICE = Basis.PRACTICE
_REPORTED = Confidence.REPORTED

REWARDS = (
    # Welcome offers
    Rule(
        key="welcome-counted",
        basis=_PRACTICE,
        citation="offer terms from 2017, as quoted",
        wording="Fees, interest, cash advances, prepaid loads, gift cards, and money sent to people"
        " don't count toward an offer.",
        sources=("asksebby-welcome", "doctorofcredit-welcome"),
        confidence=_REPORTED,
    ),
    Rule(
        key="welcome-start",
        basis=_PRACTICE,
        citation="offer terms from 2017, as quoted",
        wording="The time to spend runs from the day the account is approved, not from the day the"
        " card comes.",
        sources=("doctorofcredit-welcome",),
        confidence=_REPORTED,
    ),
    Rule(
        key="welcome-refunds",
        basis=_PRACTICE,
        citation="a guide from 2025",
        wording="A refund comes off the total on the day it posts, even after the points came.",
        sources=("pointspath",),
        confidence=Confidence.ONE_SOURCE,
    ),
    Rule(
        key="welcome-posting",
        basis=_PRACTICE,
        citation="offer terms from 2017, as quoted",
        wording="The terms allowed 8 to 12 weeks for points to post. Often it takes days.",
        sources=("doctorofcredit-welcome", "asksebby-welcome"),
        confidence=_REPORTED,
    ),
    Rule(
        key="welcome-popup",
        basis=_PRACTICE,
        citation="guides from 2018 to 2026",
        wording="A pop-up saying that you can't get the offer comes before the credit check. If you"
        " cancel, nothing is pulled. If you go on, you get the card without the offer.",
        sources=("thriftytraveler-popup", "popup-524tracker"),
        confidence=_REPORTED,
    ),
    Rule(
        key="welcome-taken-back",
        basis=_PRACTICE,
        citation="offer terms from 2017, as quoted",
        wording="Amex can hold, refuse, or take back an offer for what it calls abuse, for returned"
        " purchases, or if you cancel or downgrade within {months} months.",
        sources=("doctorofcredit-welcome", "asksebby-welcome"),
        confidence=_REPORTED,
        months=12,
    ),
    # Points
    Rule(
        key="points-good-standing",
        basis=_PRACTICE,
        citation="Membership Rewards terms, older copy",
        wording="You can't redeem points while a linked card is past due, canceled, or has a"
        " returned payment.",
        sources=("amex-membership-rewards-terms",),
    ),
    Rule(
        key="points-taken",
        basis=_PRACTICE,
        citation="terms from 2017, as quoted",
        wording="Since 2017 the terms let Amex take points, or stop you from earning or redeeming"
        " them, for what it calls abuse or gaming.",
        sources=("travelwithgrant", "doctorofcredit-suspend"),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-letter",
        basis=_PRACTICE,
        citation="letters from 2016 and 2017, as quoted",
        wording="Letters about points that were taken back named {number:membership-rewards} for"
        " questions.",
        sources=("frequentmiler-clawback",),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-one-way",
        basis=_PRACTICE,
        citation="Membership Rewards questions, 2020",
        wording="Points that went to a partner can't be brought back.",
        sources=("amex-membership-rewards-faq",),
    ),
    Rule(
        key="points-whose",
        basis=_PRACTICE,
        citation="terms from 2019, as quoted",
        wording="Points go only to your own partner account, or to that of an additional cardmember"
        " whose card is {days} days old.",
        sources=("travelsort", "flyertalk-transfers"),
        confidence=_REPORTED,
        days=90,
    ),
    Rule(
        key="points-combined",
        basis=_PRACTICE,
        citation="blogs from 2019 and 2023",
        wording="Your own cards share one points account. If you have two by mistake, the Membership"
        " Rewards team can combine them.",
        sources=("omaat-points", "milesearnandburn"),
        confidence=_REPORTED,
    ),
    Rule(
        key="points-in-dollars",
        basis=_PRACTICE,
        citation="Membership Rewards questions, 2020",
        wording="If a trip paid with points is canceled, the refund comes as dollars. Ask"
        " {number:membership-rewards} to turn it back into points.",
        sources=("amex-membership-rewards-faq",),
    ),
    Rule(
        key="points-new-york",
        basis=Basis.LAW,
        citation="New York General Business Law 520-e",
        wording="In New York, you have {days} days from the notice of a closing to use your points,"
        " unless it was for fraud or misuse.",
        sources=("new-york-520-e",),
        days=90,
    ),
    # Referring a friend
    Rule(
        key="refer-posting",
        basis=_PRACTICE,
        citation="a guide from 2024",
        wording="The bonus posts 8 to 12 weeks after your friend is approved.",
        sources=("wtop-refer",),
        confidence=Confidence.ONE_SOURCE,
    ),
    Rule(
        key="refer-link",
        basis=_PRACTICE,
        citation="guides from 2021 to 2023",
        wording="You get the bonus only if your friend applies through your link and is approved.",
        sources=("awardwallet-refer", "bankrate-refer"),
        confidence=_REPORTED,
    ),
    Rule(
        key="refer-not-eligible",
        basis=_PRACTICE,
        citation="Bankrate, 2021",
        wording="You get no bonus while you're behind on payments or at your limit.",
        sources=("bankrate-refer",),
        confidence=Confidence.ONE_SOURCE,
    ),
    Rule(
        key="refer-yourself",
        basis=_PRACTICE,
        citation="reports from 2019 and 2020",
        wording="Amex took points back from people who referred themselves, and closed accounts.",
        sources=("tpg-self-referrals", "nerdwallet-shutdowns"),
        confidence=_REPORTED,
    ),
    Rule(
        key="refer-limit",
        basis=_PRACTICE,
        citation="guides from 2023",
        wording="There's a yearly limit on bonuses for each card. Yours is on your offer page.",
        sources=("frequentmiler-refer", "dannydealguru-refer"),
        confidence=_REPORTED,
    ),
)
