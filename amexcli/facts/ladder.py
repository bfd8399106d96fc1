"""The steps to take, one after the other, when nothing happens. {rule_key} is cited."""

from typing import NamedTuple


class Rung(NamedTuple):
    """One step up."""

    key: str
    title: str
    how: tuple[str, ...]
    signs: tuple[str, ...] = ()
    """Words in the log by which it is seen that this was tried."""
    channel: str = ""
    """A channel whose use alone shows it."""


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
            "That a supervisor may decide more is experience, not a rule of Amex.",
        ),
        signs=("supervisor", "manager"),
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
            "{claim_notice_address}",
            "Certified mail, and a copy for you (our advice).",
            "{mediation}",
        ),
        signs=("claim notice", "notice of claim"),
    ),
    Rung(
        "regulator",
        "A complaint to the CFPB",
        (
            "consumerfinance.gov/complaint, or 1-855-411-2372. {cfpb_asks}",
            "Choose one product and one issue, and add the chronology as it is: --packet prints it.",
            "No account number and no Social Security number in the story. {cfpb_public}",
            "{cfpb_response} {cfpb_feedback}",
        ),
        signs=("cfpb", "regulator", "consumer financial protection"),
    ),
    Rung(
        "court",
        "Small claims court, or arbitration",
        (
            "{small_claims}",
            "{arbitration}",
            "{arbitration_rejection} {arbitration_military}",
        ),
        signs=("small claims", "arbitration", "lawsuit"),
    ),
    Rung(
        "attorney-general",
        "Your state's attorney general",
        (
            "They take complaints too. How, differs by state, and we did not research it: look on"
            " the office's own site.",
        ),
        signs=("attorney general",),
    ),
)
