"""How often the guard is wrong: no card number gets through, and little else is refused.

By default a few hundred texts of each kind are tried, with `-m long` 100,000; the table is printed.
"""

from collections.abc import Mapping
from random import Random

import pytest
from corpora import BENIGN, CARDS, Maker, surrounded

from amexcli.store.guard import FoundSecret, find_secret, locate_secret

FEW, MANY = 200, 100_000
MOST_OF_A_KIND, MOST_OVERALL = 0.03, 0.01


def count_found(kind: str, make: Maker, number: int) -> int:
    chance = Random(kind)
    return sum(find_secret(make(chance)) is not None for _ in range(number))


def count_all(kinds: Mapping[str, Maker], number: int) -> dict[str, int]:
    return {kind: count_found(kind, make, number) for kind, make in kinds.items()}


def among_others(make: Maker) -> Maker:
    return lambda chance: surrounded(chance, make(chance))


HIDDEN = {kind: among_others(make) for kind, make in CARDS.items()}


@pytest.mark.parametrize("kind", HIDDEN)
def test_no_card_number_gets_through(kind):
    assert count_found(kind, HIDDEN[kind], FEW) == FEW


def test_little_is_refused_by_mistake():
    refused = count_all(BENIGN, FEW)
    assert sum(refused.values()) < MOST_OVERALL * FEW * len(BENIGN)


@pytest.mark.long
def test_none_of_many_card_numbers_of_each_kind_gets_through(capsys):
    found = count_all(HIDDEN, MANY)
    with capsys.disabled():
        print(*(f"\n{MANY - number:7,} let through  {kind}" for kind, number in found.items()))
    assert set(found.values()) == {MANY}


@pytest.mark.long
def test_few_of_many_texts_of_each_kind_are_refused(capsys):
    refused = count_all(BENIGN, MANY)
    overall = sum(refused.values()) / MANY / len(refused)
    with capsys.disabled():
        print(*(f"\n{number / MANY:7.2%} refused  {kind}" for kind, number in refused.items()))
        print(f"{overall:7.2%} refused  overall")
    assert overall < MOST_OVERALL
    assert max(refused.values()) < MOST_OF_A_KIND * MANY


def with_a_word_in_it(text: str, found: FoundSecret) -> str:
    digits = [place for place in range(found.start, found.end) if text[place].isdigit()]
    middle = digits[len(digits) // 2]
    return f"{text[:middle]} and {text[middle:]}"


def test_the_message_says_how_to_get_a_mistaken_refusal_accepted():
    chance = Random(1)
    for made in [make(chance) for make in BENIGN.values() for _ in range(FEW)]:
        text, tries = made, 0
        while found := locate_secret(text):
            assert "write a word, such as 'and', in the middle of it" in found.secret.instead
            text, tries = with_a_word_in_it(text, found), tries + 1
            assert tries < 4, made
