"""Preparing for a financial review, in the order in which you need things."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from amexcli.document import (
    Block,
    Checklist,
    Command,
    Deadline,
    Deadlines,
    Document,
    Item,
    Json,
    Points,
    Say,
    Section,
    Steps,
    Text,
    deadline_as_json,
)
from amexcli.facts.numbers import BACK_OF_CARD
from amexcli.guides.citing import cite, cited_sources, sources_section
from amexcli.guides.log_line import log_line
from amexcli.guides.review.deadlines import find_deadlines
from amexcli.guides.review.record import Review
from amexcli.guides.review.screen import screen_of
from amexcli.guides.review.words import (
    ASK,
    EMPLOYMENT,
    FORM,
    FORM_NOTES,
    IN_CASE,
    IN_SHORT,
    JOINT,
    LATE,
    MEANWHILE,
    MOVE_TODAY,
    MOVED,
    NEVER,
    NO_DATE,
    ONLY_IF_ASKED,
    PAPERS,
    RIGHTS,
    SAY,
    VERIFY,
    WHY_MOVE,
)


def prep_document(
    review: Review, today: date, *, case: str = "", with_sources: bool = False
) -> Document:
    """Return the guide for the known answers."""
    deadlines = find_deadlines(review, today)
    blocks = (
        *_blocks(review, deadlines, today),
        Section("Log it", (_log_command(case),), key="log"),
    )
    if with_sources:
        blocks += (sources_section(cited_sources(blocks)),)
    return Document(
        kind="fr-prep",
        title="Financial review",
        blocks=blocks,
        data=lambda: _as_json(review, deadlines, case),
        subject=case or "financial review",
        screen=screen_of(review, deadlines),
    )


def _blocks(review: Review, deadlines: tuple[Deadline, ...], today: date) -> Iterator[Block]:
    yield Text(IN_SHORT)
    yield Section(
        "First: is it really Amex?", (Steps(_cited(VERIFY)), Text(BACK_OF_CARD)), key="amex"
    )
    dates: tuple[Block, ...] = (Deadlines(deadlines),) if deadlines else ()
    yield Section("Your dates", (*dates, *map(Text, _on_dates(review, today))), key="dates")
    yield Section(
        "Documents to gather",
        (_checklist(_papers()), Text(ONLY_IF_ASKED), _checklist(_at_hand(review))),
        key="documents",
    )
    yield Section("Form 4506-C, line by line, before you sign", tuple(_form()), key="4506-c")
    if figures := tuple(_figures(review)):
        yield Section("Do the numbers match?", (Points(figures),), key="figures")
    move = (Text(cite(WHY_MOVE)), _checklist(_to_move(review)))
    yield Section("Move these off every Amex card today", move, key="move")
    yield Section("What to say", (Say(SAY),), key="say")
    yield Section("While Amex reviews", (Points(_cited(MEANWHILE)),), key="while")
    yield Section("Don't", (Points(_cited(NEVER)),), key="never")
    rights = Points(_cited(RIGHTS))
    yield Section("If a card is limited or closed: your rights", (rights,), key="rights")
    yield Section("If a card is limited or closed: ask", (Points(ASK),), key="ask")
    known = Points(_cited(("{review_triggers}", "{review_right}")))
    yield Section("Good to know", (known,), key="know")


def _on_dates(review: Review, today: date) -> Iterator[str]:
    if review.answer_by is None:
        yield NO_DATE
    elif review.answer_by < today:
        yield LATE


def _cited(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(cite, texts))


def _checklist(texts: Iterator[str]) -> Checklist:
    return Checklist(tuple(map(Item, texts)))


def _papers() -> Iterator[str]:
    yield from _cited(PAPERS)
    yield "A copy of everything you send, and the receipt of the upload or the mailing"


def _at_hand(review: Review) -> Iterator[str]:
    shown = EMPLOYMENT[review.employment] if review.employment else ()
    joint = (JOINT,) if review.is_joint else ()
    moved = (MOVED,) if review.has_moved else ()
    yield from (*IN_CASE, *shown, *joint, *moved)


def _form() -> Iterator[Block]:
    yield Checklist(tuple(map(Item, FORM)))
    yield Points(_cited((*FORM_NOTES, "First, look at what Amex will see. {transcripts}")))


def _figures(review: Review) -> Iterator[str]:
    on_file, on_return, spend = review.income_on_file, review.income_on_return, review.monthly_spend
    if not (on_file or on_return or spend):
        return
    if on_file:
        yield f"Income on file: ${on_file:,.0f}."
    if on_return:
        compared = (
            f" The income on file is {_percent(on_file, on_return)} of it." if on_file else ""
        )
        yield f"Income on the return: ${on_return:,.0f}.{compared}"
    if spend:
        income = on_return or on_file
        compared = f", {_percent(spend * 12, income)} of ${income:,.0f}" if income else ""
        yield f"Your spending of ${spend:,.0f} a month is ${spend * 12:,.0f} a year{compared}."
    yield cite(
        "If the income on file isn't right, say so. Tell Amex the true figure, and how you got"
        " it. {review_truth}"
    )


def _percent(part: Decimal, whole: Decimal) -> str:
    return f"{part / whole:.0%}"


def _to_move(review: Review) -> Iterator[str]:
    yield from map(str, review.autopays)
    yield from MOVE_TODAY


def _log_command(case: str) -> Command:
    return log_line(
        "Called about the financial review",
        '--topic review --channel phone --department "Financial Review"'
        + (f" --case {case}" if case else ""),
    )


def _as_json(review: Review, deadlines: tuple[Deadline, ...], case: str) -> Json:
    return {
        "deadlines": [deadline_as_json(deadline) for deadline in deadlines],
        "verify": _cited(VERIFY),
        "papers": list(_papers()),
        "at_hand": list(_at_hand(review)),
        "form": FORM,
        "figures": list(_figures(review)),
        "move": list(_to_move(review)),
        "say": SAY,
        "meanwhile": _cited(MEANWHILE),
        "never": _cited(NEVER),
        "rights": _cited(RIGHTS),
        "ask": ASK,
        "log": _log_command(case).line,
    }
