"""Preparing for a financial review, in the order in which things are needed."""

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
from amexcli.facts.review import (
    EMPLOYMENT,
    FORM,
    FORM_NOTES,
    JOINT,
    MEANWHILE,
    MOVE_TODAY,
    MOVED,
    NEVER,
    PAPERS,
    RIGHTS,
    SAY,
    VERIFY,
)
from amexcli.guides.citing import cite, cited_sources, sources_section
from amexcli.guides.log_line import log_line
from amexcli.guides.review.review import Review, find_deadlines

_NO_DATE = "Give --answer-by: the last day to answer stands in your letter, and nowhere else."
_IN_SHORT = "In short: make sure that it is Amex, send what the letter asks for, true and in time,\
 and move what the card pays by itself."


def prep_document(review: Review, today: date, *, with_sources: bool = False) -> Document:
    """Return the guide for what is known."""
    deadlines = find_deadlines(review, today)
    blocks = tuple(_blocks(review, deadlines))
    if with_sources:
        blocks += (sources_section(cited_sources(blocks)),)
    return Document(
        kind="fr-prep",
        title="Financial review",
        blocks=blocks,
        data=lambda: _as_json(review, deadlines),
        subject="financial review",
    )


def _blocks(review: Review, deadlines: tuple[Deadline, ...]) -> Iterator[Block]:
    yield Text(_IN_SHORT)
    yield Section("First: is it really Amex?", (Steps(_cited(VERIFY)), Text(BACK_OF_CARD)))
    dates: tuple[Block, ...] = (Deadlines(deadlines),) if deadlines else ()
    missing = () if review.answer_by else (Text(_NO_DATE),)
    if dates or missing:
        yield Section("Your dates", (*dates, *missing))
    yield Section("Papers to gather", (_checklist(_papers(review)),))
    yield Section("Form 4506-C, line by line, before you sign", tuple(_form()))
    if review.income_on_file or review.income_on_return or review.monthly_spend:
        yield Section("Do the figures fit?", (Points(tuple(_figures(review))),))
    yield Section("Move today, from every Amex card", (_checklist(_to_move(review)),))
    yield Section("Say", (Say(_say(review)),))
    yield Section("Meanwhile", (Points(_cited(MEANWHILE)),))
    yield Section("Never", (Points(_cited(NEVER)),))
    yield Section("If a card is limited or closed: your rights", (Points(_cited(RIGHTS)),))
    yield Section("Good to know", (Points(_cited(("{review_triggers}", "{review_right}"))),))
    yield Section("Log it", (_log_command(),))


def _cited(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(cite, texts))


def _checklist(texts: Iterator[str]) -> Checklist:
    return Checklist(tuple(map(Item, texts)))


def _papers(review: Review) -> Iterator[str]:
    yield from _cited(PAPERS)
    if review.employment:
        yield from EMPLOYMENT[review.employment]
    if review.is_joint:
        yield JOINT
    if review.has_moved:
        yield MOVED
    yield "A copy of everything you send, and the receipt of the upload or the post"


def _form() -> Iterator[Block]:
    yield Checklist(tuple(map(Item, FORM)))
    yield Points(_cited((*FORM_NOTES, "Look first at what they will see. {transcripts}")))


def _figures(review: Review) -> Iterator[str]:
    on_file, on_return = review.income_on_file, review.income_on_return
    if on_file and on_return:
        yield (
            f"Income on file ${on_file:,.0f}, on the return ${on_return:,.0f}: the first is"
            f" {_percent(on_file, on_return)} of the second."
        )
    income = on_return or on_file
    if review.monthly_spend and income:
        yearly = review.monthly_spend * 12
        yield (
            f"${review.monthly_spend:,.0f} a month is ${yearly:,.0f} a year,"
            f" {_percent(yearly, income)} of ${income:,.0f}."
        )
    yield cite(
        "If the income on file is not right, say so and give the true one, and how you count it."
        " {review_truth}"
    )


def _percent(part: Decimal, whole: Decimal) -> str:
    return f"{part / whole:.0%}"


def _to_move(review: Review) -> Iterator[str]:
    for autopay in review.autopays:
        yield f"{autopay.name}{f', runs {autopay.runs}' if autopay.runs else ''}"
    yield from MOVE_TODAY


def _say(review: Review) -> tuple[str, ...]:
    letter = str(review.letter_date) if review.letter_date else "[date]"
    return tuple(line.format(letter=letter) for line in SAY)


def _log_command() -> Command:
    return log_line(
        "Called about the financial review",
        '--topic review --channel phone --department "Financial Review"',
    )


def _as_json(review: Review, deadlines: tuple[Deadline, ...]) -> Json:
    return {
        "deadlines": [deadline_as_json(deadline) for deadline in deadlines],
        "verify": _cited(VERIFY),
        "papers": list(_papers(review)),
        "form": FORM,
        "figures": list(_figures(review)),
        "move": list(_to_move(review)),
        "say": _say(review),
        "meanwhile": _cited(MEANWHILE),
        "never": _cited(NEVER),
        "rights": _cited(RIGHTS),
        "log": _log_command().line,
    }
