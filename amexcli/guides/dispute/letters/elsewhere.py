"""The letters that are no notice about a charge: to the merchant, the claim, the credit report."""

from collections.abc import Iterator

from amexcli.guides.dispute.deadlines import find_deadlines
from amexcli.guides.dispute.letters.parts import (
    DEAR_AMEX,
    Writing,
    charges,
    contacts,
    day,
    disputed,
    enclosures,
    merchant,
    plain,
    subject,
)
from amexcli.guides.dispute.now import merchant_reply_by

_TO_MERCHANT = "[Their email or address]"
_REFUND = "Please refund what you charged without my agreement:"
_CLAIMS = "American Express ADR\nc/o CT Corporation System\n28 Liberty Street\nNew York, NY 10005"
"""As the agreements print it: the rule claim-notice-address."""


def to_merchant(writing: Writing) -> Iterator[str]:
    """Yield the message to the merchant; it says of the dispute only what has been done."""
    dispute = writing.dispute
    reply_by = merchant_reply_by(find_deadlines(dispute, writing.today), writing.today)
    reason = dispute.reason
    wrong = (reason.to_merchant or reason.error) if reason else "[what is wrong]"
    yield f"{merchant(dispute)}\n{_TO_MERCHANT}"
    yield "Re: order [order number]"
    yield f"Dear {merchant(dispute)}:"
    yield f"You charged my American Express card:\n{charges(dispute)}"
    yield f"The problem is {wrong}. [What happened, in two or three sentences]"
    if dispute.notice_received or dispute.denied_on:
        yield "Please [deliver, refund, or correct it: what you want] now."
        yield "I have disputed the charge with American Express, and will tell them if you do."
    elif reply_by is None:
        yield "Please [deliver, refund, or correct it: what you want] now."
        yield (
            "I am also writing to American Express today, because my time to dispute the charge is"
            " running out. I will tell them if you settle this."
        )
    else:
        yield (
            f"Please [deliver, refund, or correct it: what you want] by {day(reply_by, '')}. If I"
            " do not hear from you by then, I will dispute the charge with American Express."
        )


def revoke_authority(writing: Writing) -> Iterator[str]:
    """Yield the end of a merchant's authority to charge the card, with a copy for Amex."""
    dispute = writing.dispute
    refund = dispute.reason.refund if dispute.reason else _REFUND
    yield f"{merchant(dispute)}\n{_TO_MERCHANT}"
    yield "Re: my subscription, [account or email that you signed up with]"
    yield f"Dear {merchant(dispute)}:"
    yield (
        "If my subscription is not already canceled, I am canceling it now. As of today, I no"
        " longer authorize you to charge my American Express card. Please delete the card from my"
        " account."
    )
    yield f"{refund}\n{charges(dispute)}"
    yield (
        "Please confirm in writing that it is canceled, that the card is deleted, and that no"
        " further charge will be made."
    )
    yield "Copy: American Express, the address for billing inquiries on my statement"


def claim_notice(writing: Writing) -> Iterator[str]:
    """Yield the notice that the agreement wants before a lawsuit, mediation or arbitration."""
    dispute = writing.dispute
    yield _CLAIMS
    yield subject(writing, "Claim notice")
    yield DEAR_AMEX
    yield f"This is a claim notice under my cardmember agreement, about this:\n{charges(dispute)}"
    yield (
        "My claim: [what American Express did or did not do, with the dates, and the rule or the"
        " part of the agreement that it broke]"
    )
    yield from contacts(writing.history)
    asked = plain(writing.remedy) or f"that you credit {disputed(dispute)} to my account"
    yield f"The specific relief that I demand: {asked.rstrip('.')}."
    yield from enclosures(dispute)


def direct_dispute(writing: Writing) -> Iterator[str]:
    """Yield the dispute of what Amex reports about you, of 12 CFR 1022.43."""
    yield "American Express\n[The address for disputes that your credit report gives]"
    yield subject(writing, "Direct dispute of information in my credit report, 12 CFR 1022.43")
    yield DEAR_AMEX
    yield (
        "You have furnished information about this account to [Equifax, Experian, or TransUnion]"
        " that is wrong. The information that I dispute: [the one line, as the report shows it,"
        " and the date of the report]"
    )
    yield "Why it is wrong: [two or three sentences, with dates and amounts]"
    yield (
        "Please investigate, review what I enclose, and send me the result within the time limits"
        " of 12 CFR 1022.43(e)(3) and 15 USC 1681i(a)(1). If the information is wrong, please"
        " correct or delete it at every credit bureau to which you furnished it."
    )
    yield from contacts(writing.history)
    yield (
        "Enclosures (copies):\n(1) The page of the credit report\n"
        "(2) [what shows that it is wrong: statements, a police report, a court order]"
    )
