"""What to do now: the first lines of the checklist, for somebody who reads no further."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from amexcli.dates import format_day
from amexcli.document import Block, Caution, Deadline, Points, Steps, Text
from amexcli.facts.reasons import Clock, Reason
from amexcli.guides.citing import cite
from amexcli.guides.dispute.dispute import Dispute
from amexcli.guides.dispute.words import Standing

_CALL = (
    "Call the number on the back of your card, or 1-800-528-4800, or log in and chat. From abroad:"
    " +1-336-393-1111, collect."
)
_SMALL_CLAIM = 50
_A_WEEK = timedelta(days=7)
_TIME_TO_MAIL = timedelta(days=14)


def steps_now(
    dispute: Dispute, standing: Standing, deadlines: Sequence[Deadline], today: date
) -> Iterator[Block]:
    """Yield what to do first, by the facts of the dispute."""
    notices = [deadline for deadline in deadlines if deadline.key.startswith("notice")]
    if dispute.reason_key == "fraud":
        yield Steps((*_stop_fraud(), *_write(dispute, deadlines, today)))
        yield _about_fraud()
    elif dispute.notice_received and standing is not Standing.BUSINESS:
        yield _wait(dispute, deadlines)
    elif standing is Standing.LATE:
        last_day = format_day(max(notice.last_day for notice in notices))
        yield Caution(
            f"The formal billing-error route looks closed since {last_day}. What is left:"
        )
        yield Steps(tuple(_when_late(dispute, deadlines)))
    else:
        ask = _ask_merchant(dispute, notices, today)
        yield Steps((*ask, *_write(dispute, deadlines, today), *_file(deadlines)))
    if standing is Standing.BUSINESS:
        yield Caution(cite("This is a business card. {business}"))
    elif dispute.reason is not None and dispute.reason.is_quality:
        yield from _about_quality(dispute)


def _stop_fraud() -> Iterator[str]:
    yield cite(f"{_CALL} Do it now, before anything else ({{amex_fraud.cited}}).")
    yield (
        "Say that you did not make this charge. Ask for the case number, a new card, and what they"
        " need from you."
    )


def _about_fraud() -> Points:
    return Points(
        (
            cite("The call gets the card stopped and the charge looked into. {fraud_limit}"),
            cite("{fraud_remote}"),
            "Freezing the card in the app is not a report: recurring bills, digital wallets and"
            " some saved cards still go through, and it is reported to lift after 7 days.",
            cite("{amex_replacement} Overnight is an option, not a promise."),
        )
    )


def _ask_merchant(dispute: Dispute, notices: Sequence[Deadline], today: date) -> Iterator[str]:
    if dispute.reason is not None and not dispute.reason.ask_merchant:
        return
    reply_by = today + _A_WEEK
    if notices:
        latest = min(notice.last_day for notice in notices) - _TIME_TO_MAIL
        if latest <= today:
            yield "Do not wait for the merchant any more: write to them and to Amex today."
            return
        reply_by = min(reply_by, latest)
    yield (
        f"Ask the merchant in writing, today, and give them until {format_day(reply_by)} to answer"
        " (our advice)."
    )


def _write(dispute: Dispute, deadlines: Sequence[Deadline], today: date) -> Iterator[str]:
    """Yield the step of the written notice, which is what the law counts."""
    if dispute.is_business:
        return
    by_key = {deadline.key: deadline for deadline in reversed(deadlines)}
    notice = next((d for d in deadlines if d.key.startswith("notice")), None)
    if notice is None:
        if not dispute.notice_received:
            yield (
                "Send Amex a written notice. It must arrive within 60 days after the first"
                f" statement that shows the charge was sent ({cite('{notice.cited}')})."
            )
        return
    mail = by_key["mail"]
    if notice.last_day < today:
        return
    if mail.by < today:
        how = "Send it today by the fastest mail that gives you proof of delivery (our advice)"
    else:
        how = f"Mail it by {format_day(mail.by)} (our advice)"
    yield (
        f"Send Amex the written notice. Amex must have it by {format_day(notice.by)}"
        f" ({notice.rule}). {how}."
    )
    if autopay := by_key.get("autopay"):
        yield (
            f"If AutoPay pays your card: Amex must have the notice by {format_day(autopay.by)}, or"
            " ask them to stop it."
        )


def _file(deadlines: Sequence[Deadline]) -> Iterator[str]:
    window = next((d for d in deadlines if d.key.startswith("amex")), None)
    by = f", at the latest on {format_day(window.by)}" if window else ""
    yield f"File it online or by phone as well{by}: faster, but it starts no legal clock."


def _wait(dispute: Dispute, deadlines: Sequence[Deadline]) -> Steps:
    by_key = {deadline.key: deadline for deadline in deadlines}
    lines = [f"Amex received your notice on {dispute.notice_received}. Keep the proof."]
    if letter := by_key.get("second-letter"):
        lines.append(
            f"Amex denied it. If you still dispute it, Amex must have your letter by"
            f" {format_day(letter.by)} ({letter.rule})."
        )
    else:
        acknowledged, resolved = by_key["acknowledgment"], by_key["resolution"]
        lines.append(
            f"Expect an answer in writing by {format_day(acknowledged.last_day)}, and the result by"
            f" {format_day(resolved.last_day)} ({resolved.rule})."
        )
        lines.append("If either day passes without word, see the end of this list.")
    return Steps(tuple(lines))


def _when_late(dispute: Dispute, deadlines: Sequence[Deadline]) -> Iterator[str]:
    """Yield what is left once the 60 days are over, the strongest first."""
    yield ("Look for other charges of the same kind on later statements: each has its own 60 days.")
    if dispute.reason is None or Clock.CREDIT in dispute.reason.clocks:
        yield cite("{notice_credit}")
    yield cite("If you did not make the charge, report it as fraud. {fraud_no_deadline}")
    if not dispute.is_paid and (dispute.reason is None or _is_about_goods(dispute.reason)):
        yield cite("If it is still unpaid, without a 60-day limit: {claims_and_defenses}")
    windows = (d for d in deadlines if d.key.startswith("amex") and d.days_left >= 0)
    if window := next(windows, None):
        yield f"File with Amex online or by phone by {format_day(window.by)} ({window.rule})."
    yield "Ask the merchant, small claims court, or your state's attorney general."


def _is_about_goods(reason: Reason) -> bool:
    """Whether there is a merchant to hold claims against, and it is not said already."""
    return reason.ask_merchant and not reason.is_quality


def _about_quality(dispute: Dispute) -> Iterator[Block]:
    """Say what claims and defenses ask for, and which of it is met."""
    yield Text(
        cite(
            "Did you keep it? Then it is not a billing error, but claims and defenses may cover it."
            " {claims_and_defenses}"
        )
    )
    yield Points(tuple(_quality_conditions(dispute)))


_PLACES = {
    "same-state": "yes, in your state.",
    "within-100-miles": "yes, within 100 miles.",
    "farther": "no, unless the merchant is tied to Amex.",
    "online": "uncertain. {claims_online}",
    None: "unknown; give --place.",
}


def _quality_conditions(dispute: Dispute) -> Iterator[str]:
    if dispute.amount is not None:
        is_over = dispute.amount > _SMALL_CLAIM
        yield f"Over $50: {'yes' if is_over else 'no'}, it is ${dispute.amount}."
    yield cite(f"In your state or within 100 miles: {_PLACES[dispute.place]}")
    paid = "no, you have paid it." if dispute.is_paid else "keep it so until you have told Amex."
    yield cite(f"Still unpaid: {paid} {{claims_unpaid}}")
