"""Which letter fits: one that makes no sense for the reason or the state is refused."""

from datetime import date

from amexcli.errors import Refused
from amexcli.guides.dispute.clocks import days
from amexcli.guides.dispute.deadlines import find_missed, find_standing, resolve
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.words import Standing
from amexcli.values.dates import format_day


def require_fitting(letter: str, dispute: Dispute, today: date) -> None:
    """Raise Refused, naming the letter that fits, if this one claims what cannot be so."""
    if problem := _FIND_PROBLEM.get(letter, _find_none)(dispute, today):
        what, instead = problem
        raise Refused(f"--letter {letter}: {what}", instead)


_Problem = tuple[str, str] | None


def _notice(dispute: Dispute, today: date) -> str:
    """Return the letter to Amex about the charge itself."""
    if dispute.is_fraud and not find_standing(dispute, today).holds:
        return "Report the fraud in writing: --letter unauthorized-use"
    if not dispute.is_business:
        received = dispute.notice_received
        if received and _has_notice_of_all(dispute, received):
            return _after(dispute, received, today)
        return "Write the notice: --letter billing-error"
    if _is_unauthorized(dispute) is not False:
        return "If you didn't make the charge: --letter unauthorized-use"
    follow = "Follow the dispute procedures on your business statement."
    if dispute.reason and dispute.reason.is_about_merchant:
        return f"Write to the merchant: --letter merchant. {follow}"
    return follow


def _is_unauthorized(dispute: Dispute) -> bool | None:
    """Whether somebody else used the card; None if no reason is known."""
    return dispute.reason.is_unauthorized if dispute.reason else None


def _find_none(dispute: Dispute, today: date) -> _Problem:  # noqa: ARG001  # others need them
    return None


def _billing_error(dispute: Dispute, today: date) -> _Problem:
    if dispute.is_business:
        return "the law on billing errors doesn't cover a business card.", _notice(dispute, today)
    if dispute.is_fraud and find_standing(dispute, today) is Standing.LATE:
        return "the days for this notice are over, but not for fraud.", _notice(dispute, today)
    received = dispute.notice_received
    if received and _has_notice_of_all(dispute, received):
        what = f"Amex has had your notice since {format_day(received)}."
        return what, _after(dispute, received, today)
    return None


def _has_notice_of_all(dispute: Dispute, received: date) -> bool:
    """Whether nothing happened after the notice that needs another one."""
    again = dispute.reinstated_closing
    days = [*(charge.on for charge in dispute.charges), *([again] if again else [])]
    return all(day <= received for day in days)


def _after(dispute: Dispute, received: date, today: date) -> str:
    """Return the letter to write once Amex has the notice."""
    if find_missed(dispute, today):
        return "Amex is late: --letter overdue"
    if dispute.denied_on:
        return "Amex denied it. Answer: --letter still-disputed, or ask: --letter documents"
    if not find_standing(dispute, today).holds:
        return "Ask Amex what became of it, in chat or by phone. If it's denied: --letter documents"
    return f"Wait for the answer until {resolve(dispute, received).until(format_day)}."


def _unauthorized_use(dispute: Dispute, today: date) -> _Problem:
    if dispute.reason and not dispute.reason.is_unauthorized:
        title = dispute.reason.title
        return f"'{title}' isn't about somebody else using your card.", _notice(dispute, today)
    return None


def _claims(dispute: Dispute, today: date) -> _Problem:
    reason = dispute.reason
    if dispute.is_business:
        return "this right is for consumer cards.", _notice(dispute, today)
    if reason and not reason.may_be_claims:
        return f"'{reason.title}' isn't about something you bought.", _notice(dispute, today)
    if dispute.is_paid:
        return "you have paid the amount, and that ends this right.", _notice(dispute, today)
    return None


def _still_disputed(dispute: Dispute, today: date) -> _Problem:  # noqa: ARG001
    if dispute.is_business:
        what = "the law on billing errors doesn't cover a business card."
        return what, "Ask for the documents it relied on: --letter documents"
    return None


def _overdue(dispute: Dispute, today: date) -> _Problem:
    received = dispute.notice_received
    if dispute.is_business:
        return "the law on billing errors doesn't cover a business card.", _notice(dispute, today)
    if received is None:
        when = "Add --notice-received MM/DD, the day Amex received your written notice."
        return "you haven't said when Amex received your notice.", when
    if find_standing(dispute, today) is Standing.LATE:
        return "your notice came after the deadline, so Amex's own deadlines don't run.", (
            "Ask for the documents: --letter documents"
        )
    if not find_missed(dispute, today):
        if dispute.denied_on:
            return "Amex answered on time.", "If you still dispute it: --letter still-disputed"
        acknowledges = format_day(received + days("acknowledgment"))
        resolves = resolve(dispute, received).until(format_day)
        return (
            f"Amex isn't late yet. It has until {acknowledges} to acknowledge your notice, and"
            f" until {resolves} to decide.",
            "Wait until then.",
        )
    return None


def _merchant(dispute: Dispute, today: date) -> _Problem:
    reason = dispute.reason
    if reason and not reason.is_about_merchant:
        isnt = f"'{reason.title}' isn't a matter between you and the merchant."
        return isnt, _notice(dispute, today)
    return None


def _revoke(dispute: Dispute, today: date) -> _Problem:
    if dispute.reason and not dispute.reason.is_recurring:
        isnt = f"'{dispute.reason.title}' isn't about charges that keep coming."
        if dispute.reason.is_about_merchant:
            return isnt, "Write to the merchant: --letter merchant"
        return isnt, _notice(dispute, today)
    return None


_FIND_PROBLEM = {
    "billing-error": _billing_error,
    "unauthorized-use": _unauthorized_use,
    "claims-and-defenses": _claims,
    "still-disputed": _still_disputed,
    "overdue": _overdue,
    "merchant": _merchant,
    "revoke-authority": _revoke,
}
