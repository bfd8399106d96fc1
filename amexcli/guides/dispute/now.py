"""What to do now: the first lines of the checklist, for somebody who reads no further."""

from collections.abc import Iterator
from datetime import date, timedelta

from amexcli.dates import format_day
from amexcli.document import Block, Caution, Deadline, Points, Steps
from amexcli.facts.reasons import Clock
from amexcli.guides.citing import cite
from amexcli.guides.dispute.deadlines import open_notices
from amexcli.guides.dispute.dispute import Dispute
from amexcli.guides.dispute.words import Standing

_CALL = (
    "Call now: the number on the back of your card, or 1-800-528-4800, or log in and chat. From"
    " abroad: +1-336-393-1111, collect. Nobody needs to ask the merchant ({amex_fraud.cited})."
)
_SMALL_CLAIM = 50
_A_WEEK = timedelta(days=7)
_TIME_TO_MAIL = timedelta(days=14)

Deadlines = tuple[Deadline, ...]


def steps_now(
    dispute: Dispute, standing: Standing, deadlines: Deadlines, today: date
) -> Iterator[Block]:
    """Yield what to do first, by the facts of the dispute."""
    if _is_under_way(dispute, standing):
        yield Steps(tuple(_wait(dispute, standing, deadlines)))
    elif dispute.reason_key == "fraud":
        yield Steps((*_stop_fraud(), *_write(dispute, standing, deadlines)))
        yield Points(tuple(map(cite, _about_fraud(standing))))
    elif standing is Standing.LATE:
        yield Caution("The formal billing-error route looks closed. What is left, in this order:")
        yield Steps(tuple(_when_late(dispute, deadlines)))
    else:
        yield Steps(
            (
                *_look_first(dispute),
                *_ask_merchant(dispute, deadlines, today),
                *_write(dispute, standing, deadlines),
                *_file(standing, deadlines),
            )
        )
        yield from _past_their_day(dispute, deadlines)
    if standing is Standing.BUSINESS:
        yield Caution(cite("This is a business card. {business}"))
    elif dispute.is_quality:
        yield Points(tuple(map(cite, _keep_or_return(dispute))))


def _is_under_way(dispute: Dispute, standing: Standing) -> bool:
    """Whether Amex has the notice or has decided, so that what is left is to watch and answer."""
    is_known = dispute.notice_received is not None or dispute.denied_on is not None
    return is_known and standing is not Standing.BUSINESS


def _wait(dispute: Dispute, standing: Standing, deadlines: Deadlines) -> Iterator[str]:
    by_key = {deadline.key: deadline for deadline in deadlines}
    if dispute.notice_received:
        yield f"Amex received your notice on {dispute.notice_received}. Keep the proof."
    if standing is Standing.LATE:
        yield (
            "It seems to have arrived after the 60 days, so Amex may not be bound by the rules on"
            " billing errors. Go on all the same; the end of this page says how."
        )
    if letter := by_key.get("second-letter"):
        yield cite(_answer_denial(letter))
        if dispute.notice_received is None:
            yield from _write(dispute, standing, deadlines)
        return
    for key in ("acknowledgment", "resolution"):
        if key in by_key:
            yield _expect(by_key[key])


def _answer_denial(letter: Deadline) -> str:
    if letter.days_left < 0:
        return (
            f"The day for your second letter, {format_day(letter.last_day)}, has passed. Write all"
            ' the same, and see "If it is denied, or nobody answers".'
        )
    return (
        "Amex denied it. If you still dispute it, Amex must have your letter by"
        f" {format_day(letter.by)} (--letter still-disputed). {{second_letter}}"
    )


def _expect(deadline: Deadline) -> str:
    if deadline.days_left < 0:
        return (
            f"{deadline.what} The day was {format_day(deadline.last_day)} ({deadline.rule}). If it"
            " has not: write again with proof of delivery, and complain to the CFPB."
        )
    return f"{deadline.what} Watch for it until {format_day(deadline.last_day)} ({deadline.rule})."


def _stop_fraud() -> Iterator[str]:
    yield cite(_CALL)
    yield (
        "Say that you did not make this charge. Ask for the case number, a new card, and that they"
        " confirm that you do not owe it."
    )
    yield cite("{freeze}")


def _about_fraud(standing: Standing) -> Iterator[str]:
    yield "The call gets the card stopped and the charge looked into. {fraud_report}"
    yield "{fraud_guarantee}"
    yield "{fraud_limit} {fraud_remote}"
    yield "{amex_replacement}"
    if standing is Standing.LATE:
        yield "It is not too late to report it. {fraud_no_deadline}"
    if standing is Standing.BUSINESS:
        yield "{fraud_employees}"


def _look_first(dispute: Dispute) -> Iterator[str]:
    if dispute.reason_key == "unrecognized":
        yield (
            "Search the web and your e-mail for the name, and ask everyone who uses your card. Not"
            " yours? Then call now: --reason fraud."
        )


def _ask_merchant(dispute: Dispute, deadlines: Deadlines, today: date) -> Iterator[str]:
    reply_by = merchant_reply_by(dispute, deadlines, today)
    if reply_by is None:
        return
    if reply_by <= today:
        yield "Do not wait for the merchant any more: write to them and to Amex today."
    else:
        yield (
            f"Ask the merchant in writing, today, and give them until {format_day(reply_by)} to"
            " answer (our advice)."
        )


def merchant_reply_by(dispute: Dispute, deadlines: Deadlines, today: date) -> date | None:
    """Return how long to wait for the merchant, never past what leaves time for the notice."""
    if dispute.reason is not None and not dispute.reason.ask_merchant:
        return None
    notices = open_notices(deadlines)
    latest = min((n.last_day - _TIME_TO_MAIL for n in notices), default=today + _A_WEEK)
    return min(today + _A_WEEK, latest)


def _write(dispute: Dispute, standing: Standing, deadlines: Deadlines) -> Iterator[str]:
    """Yield the step of the written notice, which is what the law counts."""
    if standing is not Standing.IN_TIME:
        return
    if_refused = "If you refused or returned it: send" if dispute.is_quality else "Send"
    notices = open_notices(deadlines)
    if not notices:
        yield cite(
            f"{if_refused} Amex a written notice, today if the charge is old. It may still be in"
            " time: the 60 days run from the first statement that shows it, so find its closing"
            " date and give --closing-date ({notice.cited})."
        )
        return
    first = notices[0]
    or_later = "" if dispute.transmitted_date else " or a little later"
    yield (
        f"{if_refused} Amex the written notice, to arrive by {format_day(first.by)}: the law's 60"
        f" days end on {first.last_day}{or_later} ({first.rule}). {_mail(deadlines)}."
    )
    for deadline in deadlines:
        if deadline.key == "autopay" and deadline.days_left < 0:
            yield "Ask Amex today to leave the amount out of AutoPay: the day for that has passed."
        elif deadline.key == "autopay":
            yield f"If AutoPay pays your card, the notice must arrive by {format_day(deadline.by)}."


def _mail(deadlines: Deadlines) -> str:
    mail = next(deadline for deadline in deadlines if deadline.key == "mail")
    if mail.days_left < 0:
        return "Send it today by the fastest mail that gives you proof of delivery (our advice)"
    return f"Mail it by {format_day(mail.by)} (our advice)"


def _file(standing: Standing, deadlines: Deadlines) -> Iterator[str]:
    windows = (d for d in deadlines if d.key.startswith("amex") and d.days_left >= 0)
    window = next(windows, None)
    by = f", best by {format_day(window.by)}" if window else ""
    if standing is Standing.BUSINESS:
        yield f"File it online or by phone{by}."
    else:
        yield f"File it online or by phone as well{by}: faster, but no substitute for the notice."


def _past_their_day(dispute: Dispute, deadlines: Deadlines) -> Iterator[Block]:
    past = [d for d in deadlines if d.key.startswith("notice") and d.last_day < d.today]
    if past and dispute.charges:
        days = ", ".join(deadline.key.removeprefix("notice-")[:10] for deadline in past)
        yield Caution(f"For the charges of {days} the formal route looks closed; ask all the same.")


def _when_late(dispute: Dispute, deadlines: Deadlines) -> Iterator[str]:
    """Yield what is left once the 60 days are over, the strongest first."""
    if dispute.reason_key == "unrecognized":
        yield cite("If it is not yours, report it as fraud, now. {fraud_no_deadline}")
    yield "Look for later statements with a charge of the same kind: each has its own 60 days."
    if dispute.reason is None or Clock.CREDIT in dispute.reason.clocks:
        yield cite("{notice_credit}")
    if dispute.reason_key == "issuer-error":
        yield cite("{notice_never_sent}")
    elif dispute.reason_key != "unrecognized":
        yield cite("If you did not make the charge, report it as fraud. {fraud_no_deadline}")
    if not dispute.is_paid and not dispute.is_quality and _may_be_claims(dispute):
        yield cite("If it is not paid yet: {claims_and_defenses} {claims_no_deadline}")
    windows = [d for d in deadlines if d.key.startswith("amex") and d.days_left >= 0]
    if windows:
        window = windows[0]
        yield f"File with Amex online or by phone by {format_day(window.by)} ({window.rule})."
    else:
        yield "File with Amex online or by phone all the same: exceptions are reported."
    if dispute.reason_key not in ("issuer-error", "cash-atm"):
        yield "Ask the merchant, small claims court, or your state's attorney general."


def _may_be_claims(dispute: Dispute) -> bool:
    return dispute.reason_key not in ("issuer-error", "cash-atm", "unrecognized")


_PLACES = {
    "same-state": "yes, in your state.",
    "within-100-miles": "yes, within 100 miles.",
    "farther": "no, unless the merchant is tied to Amex.",
    "online": "uncertain. {claims_online}",
    None: "unknown; give --place.",
}


def _keep_or_return(dispute: Dispute) -> Iterator[str]:
    """Yield what claims and defenses ask for, and which of it is met."""
    yield "If you kept it, that is no billing error. {claims_and_defenses}"
    price = dispute.charged or dispute.disputed
    if price is not None:
        is_over = "yes" if price > _SMALL_CLAIM else "no, unless the merchant is tied to Amex"
        yield f"Price over $50: {is_over}; it is ${price}."
    yield f"In your state or within 100 miles: {_PLACES[dispute.place]}"
    yield "Still unpaid: " + ("no, you have paid it." if dispute.is_paid else "keep it so for now.")
