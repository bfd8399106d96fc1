"""How a case remembers a financial review, and which options give it. Incomes are not kept."""

from collections.abc import Mapping
from datetime import date

from amexcli.facts.review import EMPLOYMENT
from amexcli.guides.memory import Field, day, flag, one_of, recall, several, text
from amexcli.guides.review.review import AutoPay, Review, read_autopay

KIND = "review"


def from_facts(facts: Mapping[str, object]) -> Review:
    """Return what is known of the review. Raises Refused, naming the key, for what cannot be."""
    return Review(**recall(FIELDS, facts))


def _remembered_autopay(value: object) -> AutoPay:
    return read_autopay(text(value), date.min)


def _as_texts(autopays: tuple[AutoPay, ...]) -> list[str]:
    return [f"{name}={runs}" if runs else name for name, runs in autopays]


FIELDS = {
    "letter_date": Field("--letter-date", "letter_date", day),
    "answer_by": Field("--answer-by", "answer_by", day),
    "employment": Field("--employment", "employment", one_of(*EMPLOYMENT)),
    "is_joint": Field("--joint", "joint_return", flag),
    "has_moved": Field("--moved", "moved", flag),
    "signed": Field("--signed", "form_signed", day),
    "action_date": Field("--action-date", "acted_on", day),
    "autopays": Field("--autopay", "autopays", several(_remembered_autopay), _as_texts),
}
"""By the names of the fields of `Review`."""
