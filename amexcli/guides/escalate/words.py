"""The steps to take, one after the other, when nothing happens. {rule_key} is cited."""

from typing import NamedTuple


class Rung(NamedTuple):
    """One step up."""

    key: str
    title: str
    how: tuple[str, ...]
    channel: str = ""
    """A channel whose use alone shows that this was tried; else a tag that is its key does."""


LADDER: tuple[Rung, ...] = (
    Rung(
        "representative",
        "The representative",
        (
            "Say what went wrong, what you want and by when, and ask for a reference number.",
            "{calls_recorded} Before you record one yourself, look up your state's law.",
        ),
        channel="phone",
    ),
    Rung(
        "supervisor",
        "A supervisor",
        (
            'Ask on the same call: "May I speak with a supervisor, please?" Give the earlier'
            " reference numbers.",
            "Whether a supervisor can decide more, no source shows; asking is ordinary.",
        ),
    ),
    Rung(
        "chat",
        "Chat, with a transcript",
        (
            "Repeat what was promised, by whom and when, and ask for a yes in writing."
            " {no_oral_change}",
            "Save the transcript.",
        ),
        channel="chat",
    ),
    Rung(
        "public",
        "A public line on X",
        (
            "One kind sentence to @AskAmex: that you wait for an answer, and since when. {askamex}",
            "Never a card number, reference number or amount in public.",
        ),
        channel="social",
    ),
    Rung(
        "claim-notice",
        "A formal claim notice",
        (
            "Required first: {claim_notice}",
            "{claim_notice_address}",
            "Certified mail, and a copy for you (our advice).",
            "{mediation}",
        ),
    ),
    Rung(
        "regulator",
        "A complaint to the CFPB",
        (
            "consumerfinance.gov/complaint, or {number:cfpb}. {cfpb_asks}",
            "Choose one product and one issue, and add the chronology as it is: --packet prints it.",
            "No account number and no Social Security number in the story. {cfpb_public}",
            "{cfpb_response} {cfpb_feedback}",
        ),
    ),
    Rung(
        "court",
        "Small claims court, or arbitration",
        (
            "First send the claim notice of step 5. {small_claims}",
            "{arbitration}",
            "{arbitration_rejection} {arbitration_military}",
        ),
    ),
    Rung(
        "attorney-general",
        "Your state's attorney general",
        ("Whether and how it takes such complaints we did not research: look on its own site.",),
    ),
)
CLOCKS_RUN_ON = (
    "None of this extends the {notice.days} days for a written billing-error notice. {notice}"
)
TAGS = "It knows a step by the channel, or by a tag on the contact: amex log add ... --tag "
LOOK_FOR_IT = "Look on the CFPB's site, and tell it if there is none."
AT_THE_TOP = "You have been on every rung. Ask a lawyer or a legal aid office which one to press."

SECTIONS = ("now", "dates", "steps")
"""What `--section` takes."""
WRITE_IT_DOWN = "Or chat: it leaves a transcript. Get a name, a reference number and a date."
