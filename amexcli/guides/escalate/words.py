"""The steps to take, one after the other, when nothing happens. {rule_key} is cited."""

from typing import NamedTuple

from amexcli.facts.states import STATES
from amexcli.guides.citing import cite_rule


class Rung(NamedTuple):
    """One step up."""

    key: str
    title: str
    how: tuple[str, ...]
    channel: str = ""
    """A channel whose use alone shows that this was tried; else a tag that is its key does."""
    is_aside: bool = False
    """Whether it stands beside the step before, and is never the next one to take."""


LADDER: tuple[Rung, ...] = (
    Rung(
        "representative",
        "The representative",
        (
            "Say what went wrong, what you want, and by what date. Ask for a reference number.",
            "{calls_recorded} Before you record a call yourself, look up your state's law.",
        ),
        channel="phone",
    ),
    Rung(
        "supervisor",
        "A supervisor",
        (
            'Ask on the same call: "May I speak with a supervisor, please?" Give the earlier'
            " reference numbers.",
            "We found no source that says what more a supervisor can decide. Asking is ordinary.",
        ),
    ),
    Rung(
        "chat",
        "Chat or a secure message, with a transcript",
        (
            "Say what Amex promised, who promised it, and when. Ask Amex to confirm it in"
            " writing. {no_oral_change}",
            "Save the transcript.",
        ),
        channel="chat",
    ),
    Rung(
        "public",
        "A public post on X (unconfirmed)",
        (
            "If you try it, write one polite sentence to @AskAmex: what you're waiting for, and"
            " how long you've waited. {askamex}",
            "Never write a card number, reference number, or amount in public.",
        ),
        channel="social",
        is_aside=True,
    ),
    Rung(
        "written-notice",
        "A written notice",
        (
            "For a billing error, only a written notice starts Amex's duties, and it has a"
            " deadline: amex dispute-checklist --letter billing-error. {notice}",
            "For anything else, write a letter with the dates, the names, and what you want (our"
            " advice). Keep a copy, and proof that it arrived.",
        ),
    ),
    Rung(
        "regulator",
        "A complaint to the CFPB",
        (
            "consumerfinance.gov/complaint, or {number:cfpb}. {cfpb_asks}",
            "{cfpb_screens} {cfpb_overhaul}",
            "Choose one product and one issue, and add what happened, in order: --packet prints it.",
            (
                "Don't put an account number or a Social Security number in your description."
                " {cfpb_public}"
            ),
            "{cfpb_response} {cfpb_feedback}",
        ),
    ),
    Rung(
        "occ",
        "The OCC, along with the CFPB",
        ("{occ} {occ_passes}",),
        is_aside=True,
    ),
    Rung(
        "claim-notice",
        "A formal claim notice",
        (
            "Send it before you go to court or arbitration: amex dispute-checklist --letter"
            " claim-notice. {claim_notice}",
            "{claim_notice_address}",
            "Keep a copy, and proof that it arrived (our advice).",
            "{mediation}",
        ),
    ),
    Rung(
        "court",
        "Small claims court, or arbitration",
        (
            "First send the claim notice. {small_claims}",
            "You can't sue the merchant for what Amex has credited. {assignment}",
            "{arbitration} {arbitration_choice} {arbitration_appeal}",
            "{arbitration_rejection} {arbitration_rejection_reach} {arbitration_military}",
        ),
    ),
    Rung(
        "attorney-general",
        "Your state's attorney general",
        ("{attorney_general}",),
    ),
)
CLOCKS_RUN_ON = (
    "None of these steps extends the {notice.days} days for a written billing-error notice."
    " {notice}"
)
TAGS = (
    "amex knows that you took a step by the channel, or by a tag on the record: amex log add"
    " ... --tag "
)
LOOK_FOR_IT = "Look on the CFPB's site, and tell the CFPB if there's no answer."
AT_THE_TOP = "You've taken every step. Ask a lawyer or a legal aid office which one to pursue."


def attorney_general(code: str | None) -> str:
    """Return where the office of that state's attorney general is, as far as we know."""
    if code is None:
        return "Add --state XX to see where your state's office is."
    state = STATES[code]
    where = ", ".join(filter(None, (state.office, state.site)))
    if not where:
        return f"We don't have the address of the office for {state.name}. Look for it at naag.org."
    missing = "" if state.office else " We don't have its mailing address."
    return f"The office for {state.name}: {where}.{missing} {cite_rule('attorney-general-office')}"


MISSED = {
    "acknowledgment": "acknowledge my written notice. I have received no acknowledgment",
    "resolution": "resolve my written notice. I have received no decision",
    "denial": "mail its explanation. Its denial came later",
}
"""What the packet says of a duty that was missed, after the day; see `find_missed`."""
DUTIES = {"acknowledgment": "acknowledgment", "resolution": "resolution", "denial": "resolution"}
"""The rules that set these days."""

SECTIONS = ("now", "dates", "steps")
"""What `--section` takes."""
WRITE_IT_DOWN = "Or chat: it leaves a transcript. Get a name, a reference number and a date."
DO_NOT_WAIT = (
    "Amex should have your written notice by this day, whatever was promised (amex"
    " dispute-checklist --letter billing-error)"
)
