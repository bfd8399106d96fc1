"""How a case remembers a financial review, and which options give it. Incomes are not kept."""

from collections.abc import Mapping
from datetime import date

from amexcli.guides.base import Field, day, flag, one_of, recall, several, text
from amexcli.guides.review.review import AutoPay, Review, read_autopay
from amexcli.guides.review.words import EMPLOYMENT

KIND = "review"


def from_facts(facts: Mapping[str, object]) -> Review:
    """Return what is known of the review. Raises Refused, naming the key, for what cannot be."""
    return Review(**recall(FIELDS, facts))


def _remembered_autopay(value: object) -> AutoPay:
    return read_autopay(text(value), date.min)


def _as_texts(autopays: tuple[AutoPay, ...]) -> list[str]:
    return [f"{name}={runs}" if runs else name for name, runs in autopays]


FIELDS = {
    "letter_date": Field(
        "--letter-date", "letter_date", "the date of Amex's letter is now {}", day
    ),
    "answer_by": Field("--answer-by", "answer_by", "the last day to answer is now {}", day),
    "employment": Field(
        "--employment", "employment", "your employment is now {}", one_of(*EMPLOYMENT)
    ),
    "is_joint": Field(
        "--joint", "joint_return", "the answer to whether you file a joint return is now {}", flag
    ),
    "has_moved": Field("--moved", "moved", "the answer to whether you moved is now {}", flag),
    "signed": Field("--signed", "form_signed", "the day you signed Form 4506-C is now {}", day),
    "action_date": Field(
        "--action-date", "acted_on", "the day Amex closed or limited a card is now {}", day
    ),
    "autopays": Field(
        "--autopay",
        "autopays",
        "the list of what your card pays automatically is now {}",
        several(_remembered_autopay),
        _as_texts,
    ),
}
"""By the names of the fields of `Review`."""
