"""The dispute checklist: what to do now, by when, with what in hand, and what comes after."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from amexcli.document import (
    Block,
    Cell,
    Checklist,
    Column,
    Deadline,
    Deadlines,
    Document,
    Item,
    Points,
    Say,
    Section,
    Steps,
    Table,
    Text,
    blocks_as_json,
    deadline_as_json,
)
from amexcli.facts.reasons import BASE_EVIDENCE, REASONS, Evidence, Reason, reasons_with
from amexcli.facts.rules import RULES
from amexcli.guides.citing import cite, cite_rule, cited_sources, sources_section
from amexcli.guides.dispute.deadlines import (
    closed_charges,
    find_deadlines,
    find_standing,
)
from amexcli.guides.dispute.now import merchant_reply_by, steps_now
from amexcli.guides.dispute.record import Dispute
from amexcli.guides.dispute.screen import screen_of
from amexcli.guides.dispute.words import (
    AGAINST_AMEX,
    AGAINST_MERCHANT,
    ASSUMED_CONSUMER,
    FILING,
    FILING_QUALITY,
    FRAUD_DENIED,
    IF_DENIED,
    NEVER,
    NEVER_QUALITY,
    NEXT,
    NEXT_DENIED,
    PAYING,
    PAYING_DENIED,
    PAYING_FRAUD,
    PAYING_FRAUD_DENIED,
    PAYING_FRAUD_PAID,
    PAYING_PAID,
    PAYING_QUALITY,
    PAYING_QUALITY_PAID,
    SAYING,
    Standing,
)
from amexcli.store.entry import Entry
from amexcli.values.dates import format_day

COMMAND = "amex dispute-checklist"

REASON_COLUMNS = (
    Column("key", "Key", nowrap=True),
    Column("title", "What happened"),
    Column("when", "When to use it"),
)


def reasons_document(word: str) -> Document:
    """Return the table of the reasons that have this word."""
    found = reasons_with(word)
    return Document(
        kind="dispute-reasons",
        blocks=(_reasons_table(found),) if found else (),
        data=lambda: [
            {"key": r.key, "title": r.title, "when": r.when, "basis": r.basis} for r in found
        ],
        is_listing=True,
    )


def _reasons_table(reasons: Iterable[Reason]) -> Table:
    rows = ((Cell(r.key), Cell(r.title), Cell(r.when)) for r in reasons)
    return Table(REASON_COLUMNS, tuple(rows))


def checklist_document(
    dispute: Dispute,
    history: Sequence[Entry],
    today: date,
    *,
    case: str = "",
    with_sources: bool = False,
) -> Document:
    """Return the checklist for what is known; `history` is the case's log, oldest first."""
    deadlines = find_deadlines(dispute, today)
    title = _title(dispute)
    blocks = tuple(_sections(dispute, deadlines, history, today, case or "NAME"))
    if with_sources:
        blocks += (sources_section(cited_sources(blocks)),)
    return Document(
        kind="dispute-checklist",
        title=title,
        blocks=blocks,
        data=lambda: {
            "title": title,
            "reason": dispute.reason_key,
            "deadlines": [deadline_as_json(deadline) for deadline in deadlines],
            "blocks": blocks_as_json(blocks),
        },
        screen=screen_of(dispute, find_standing(dispute, today), deadlines, today),
        subject=case or " ".join(map(str, (dispute.merchant, *_what_it_is(dispute)))),
    )


def _what_it_is(dispute: Dispute) -> tuple[object, ...]:
    """Return what tells this dispute from another, where there is no case to name it."""
    return dispute.transaction_date, dispute.reason_key, dispute.amount, dispute.charges


def _title(dispute: Dispute) -> str:
    what = dispute.reason.title if dispute.reason else "a charge on your statement"
    about = [dispute.merchant, f"${dispute.disputed}" if dispute.disputed else None]
    return f"Dispute: {', '.join(filter(None, (what, *about)))}"


def _sections(
    dispute: Dispute,
    deadlines: tuple[Deadline, ...],
    history: Sequence[Entry],
    today: date,
    case: str,
) -> Iterator[Block]:
    standing = find_standing(dispute, today)
    if dispute.card is None:
        yield Text(cite(ASSUMED_CONSUMER))
    yield Section("Do this now", tuple(steps_now(dispute, standing, deadlines, today)), key="now")
    if deadlines:
        yield Section("Deadlines", (Deadlines(deadlines),), key="dates")
    else:
        yield Text(
            "For exact deadlines, add --transaction-date MM/DD and --closing-date MM/DD (from the"
            " first statement that shows the charge)."
        )
    if dispute.reason is None:
        yield Section(
            f"Which reason is it? {COMMAND} --reason KEY",
            (_reasons_table(REASONS.values()),),
            key="reasons",
        )
    if dispute.notice_received is None or standing is Standing.BUSINESS:
        yield from _filing_sections(dispute, standing, deadlines, today, case)
    paying = Points(tuple(_paying(dispute, standing, today)))
    yield Section("What to pay while Amex investigates", (paying,), key="pay")
    never = (*NEVER, NEVER_QUALITY) if dispute.is_quality and not dispute.is_paid else NEVER
    never = (*(dispute.reason.never if dispute.reason else ()), *never)
    yield Section("Don't", (Points(_cited(never)),), key="never")
    is_denied = dispute.denied_on is not None and standing.holds
    following = NEXT_DENIED if is_denied else NEXT[standing]
    yield Section("What happens next", (Points(_cited(following)),), key="next")
    denied = Steps(_cited(_if_denied(dispute, standing)))
    yield Section("If Amex denies it, or doesn't answer", (denied,), key="denied")
    if history:
        yield Section("References so far", (_references(history),), key="references")
    if dispute.reason:
        yield Section("Good to know", (Points(tuple(_notes(dispute.reason, standing))),), key="law")


def _filing_sections(
    dispute: Dispute, standing: Standing, deadlines: tuple[Deadline, ...], today: date, case: str
) -> Iterator[Block]:
    if dispute.reason is None or not dispute.reason.is_unauthorized:
        tasks = _before(dispute, standing, merchant_reply_by(deadlines, today))
        yield Section("Before you file", (Checklist(tuple(tasks)),), key="before")
    yield Section(
        "Evidence: copies, never originals", tuple(_evidence(dispute, case)), key="evidence"
    )
    yield Section("How to file", (Steps(tuple(_filing(dispute, standing))),), key="file")
    yield Section("What to say", tuple(_saying(dispute, standing, case)), key="say")


def _cited(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(cite, texts))


def _if_denied(dispute: Dispute, standing: Standing) -> Iterator[str]:
    yield from FRAUD_DENIED[standing] if dispute.is_fraud else IF_DENIED[standing]
    if dispute.reason is None or dispute.reason.is_about_merchant:
        yield AGAINST_MERCHANT
    yield AGAINST_AMEX


def _before(dispute: Dispute, standing: Standing, reply_by: date | None) -> Iterator[Item]:
    yield Item(cite("The charge has posted. {amex_posted}"))
    yield Item("You know the transaction date, and the statement's closing and due dates.")
    if dispute.reason is None or dispute.reason.ask_merchant:
        if dispute.is_quality:
            why = "For claims and defenses you must{claims_and_defenses.mark}."
        elif standing.holds:
            why = "{merchant_optional}"
        else:
            why = "{amex_merchant_first}"
        answer_by = f", an answer by {format_day(reply_by)}" if reply_by else ""
        yield Item(
            f"You asked the merchant in writing: order, problem, what you want{answer_by} (our"
            f" advice; --letter merchant). {cite(why)}"
        )
    if dispute.reason:
        yield from map(Item, map(cite, dispute.reason.before))


def _evidence(dispute: Dispute, case: str) -> Iterator[Block]:
    own = dispute.reason.evidence if dispute.reason else ()
    yield Checklist(tuple(_task(item, dispute) for item in (*own, *BASE_EVIDENCE)))
    if any(item.is_recorded for item in own):
        yield Text(
            "\u2020 Amex records it or asks the merchant about it (reported). The rest is our"
            " advice."
        )
    yield Text(
        f"Check one off for good: {COMMAND} --case {case} --have KEY (the word before the colon)."
    )


def _task(item: Evidence, dispute: Dispute) -> Item:
    mark = " \u2020" if item.is_recorded else ""
    return Item(f"{item.key}: {item.what} ({item.where}){mark}", item.key in dispute.have)


def _filing(dispute: Dispute, standing: Standing) -> Iterator[str]:
    yield from map(cite, FILING[standing])
    if dispute.is_quality and not dispute.is_paid:
        yield FILING_QUALITY


def _paying(dispute: Dispute, standing: Standing, today: date) -> Iterator[str]:
    if dispute.is_quality:
        yield cite(PAYING_QUALITY_PAID if dispute.is_paid else PAYING_QUALITY)
    if dispute.is_fraud and dispute.is_paid and not standing.holds:
        yield cite(PAYING_FRAUD_PAID)
    elif dispute.is_fraud and dispute.denied_on and not dispute.is_paid:
        yield cite(PAYING_FRAUD_DENIED)
    elif dispute.is_fraud and not standing.holds:
        yield from map(cite, PAYING_FRAUD[standing])
    elif not standing.holds:
        yield from map(cite, PAYING[standing])
    elif dispute.is_paid:
        yield from map(cite, PAYING_PAID)
    elif dispute.denied_on:
        yield from map(cite, PAYING_DENIED)
    else:
        yield from map(cite, PAYING[standing])
        for charge in closed_charges(dispute, today):
            about = f"the charge of {format_day(charge.on)}, ${charge.amount}"
            yield f"Pay {about} on time, and keep disputing it (our advice)."
    if dispute.undisputed and not dispute.is_paid:
        yield f"Pay the ${dispute.undisputed} that you don't dispute."


def _saying(dispute: Dispute, standing: Standing, case: str) -> Iterator[Block]:
    merchant = (dispute.merchant or "[merchant]") if dispute.has_merchant else ""
    amount = f"${dispute.disputed}" if dispute.disputed else "$[amount]"
    days = [charge.on for charge in dispute.charges]
    if not days and dispute.transaction_date:
        days = [dispute.transaction_date]
    on = "; ".join(map(format_day, days)) or "[date]"
    error = dispute.reason.error if dispute.reason else "[the reason]"
    about = ", ".join(filter(None, (merchant, amount)))
    yield Say(
        (
            f"I'm reporting an error on my statement: {about}, from {on}.",
            f"It's {error}.",
            *SAYING[standing],
            "What's the case number, how do I send documents, and when will I hear from you?",
            "Have you taken this amount out of my payment due, and what happens to AutoPay?",
            "Can you confirm that in writing?",
        )
    )
    yield Text(
        f'Then write it down: amex log add "Opened a dispute" --topic dispute --case {case}'
        " --channel phone --representative NAME --reference NUMBER"
    )


def _references(history: Sequence[Entry]) -> Table:
    columns = (
        Column("at", "Date", nowrap=True),
        Column("channel", "How", nowrap=True),
        Column("representative", "Who"),
        Column("reference", "Reference"),
        Column("promised", "Promised"),
    )
    return Table(columns, tuple(_reference(entry) for entry in history))


def _reference(entry: Entry) -> tuple[Cell, ...]:
    values = (entry.channel, entry.representative, entry.reference, entry.promised)
    day = entry.at.date()
    return (Cell(day.isoformat(), page=format_day(day)), *(Cell(value or "") for value in values))


def _notes(reason: Reason, standing: Standing) -> Iterator[str]:
    if standing is not Standing.BUSINESS:
        yield f"Legal basis: {reason.basis}."
        yield from map(cite, reason.notes)
    for key in reason.rules:
        if standing is not Standing.BUSINESS or RULES[key].holds_for_business:
            yield cite_rule(key)
    codes = " or ".join(reason.codes)
    inquiries = f"inquiry {' or '.join(reason.inquiries)}" if reason.inquiries else ""
    if known := ", ".join(filter(None, (codes, inquiries))):
        yield f"The code Amex uses with the merchant for this: {known}. You don't need to name one."
