"""What people see first: one screen, with the number to call on top and what it leaves out."""

import re

import pytest
from pseudo_terminal import show

from amexcli.facts.cards import CARDS
from amexcli.facts.numbers import BY_ID
from amexcli.facts.reasons import REASONS
from amexcli.facts.tasks import TASKS
from amexcli.guides.registry import load_guides

SCREEN = 22
OLD, NEW = "2026-07-14", "2026-11-14"
DISPUTES = {
    "nothing known": (),
    "in time": ("--closing-date", NEW, "--amount", "40", "--card", "gold"),
    "all days": (
        *("--transaction-date", "2026-11-02", "--closing-date", NEW, "--amount", "1040.50"),
        *("--charged", "2080", "--merchant", "The Long Name of a Merchant, Incorporated"),
        *("--payment-date", "2026-12-09", "--return-accepted", "2026-11-12"),
    ),
    "late": ("--closing-date", OLD),
    "business": ("--closing-date", NEW, "--card", "business-gold"),
    "paid": ("--closing-date", NEW, "--paid"),
    "received": ("--closing-date", OLD, "--notice-received", "2026-08-20"),
    "denied": (
        *("--closing-date", "2026-10-14", "--notice-received", "2026-11-01"),
        *("--denied-on", "2026-11-20"),
    ),
    "complained": ("--closing-date", NEW, "--complained-on", "2026-11-20"),
    "several": tuple(
        f"--charge=2026-{month:02}-03:9.99:2026-{month:02}-14" for month in range(2, 11)
    ),
}
GUIDE_SCREENS = {
    "fr-prep": ("fr-prep",),
    "fr-prep dated": (
        *("fr-prep", "--letter-date", "11/10", "--answer-by", "12/4", "--signed", "11/12"),
        *("--action-date", "11/18", "--joint", "--moved", "--employment", "retired"),
        *(f"--autopay=bill {n}=2026-12-{n:02}" for n in range(1, 12)),
    ),
    "fr-prep missed": ("fr-prep", "--answer-by", "2026-11-01"),
    "escalate": ("escalate",),
    "escalate dated": (
        *("escalate", "--notice-sent", "11/10", "--complained-on", "11/12"),
        *("--answered-on", "11/20", "--first-purchase", "11/1"),
    ),
    "retention dated": (
        *("retention-script", "--card", "platinum", "--closing-date", NEW),
        *("--fee-date", "11/10", "--use", "resy=200", "--points", "40000"),
        *("--offer", "20000:2000:3", "--opened", "2020-01-01"),
    ),
    "retention late": ("retention-script", "--card", "platinum", "--closing-date", OLD),
    "retention chat": ("retention-script", "--card", "gold", "--channel", "chat", "--state", "MA"),
}


def assert_fits(shown):
    assert shown.code == 0
    assert len(shown.lines) <= SCREEN
    assert max(map(len, shown.lines)) <= 80
    assert "--full" in shown.text  # the page says how to see what it leaves out


@pytest.mark.parametrize("slug", TASKS)
@pytest.mark.parametrize("options", [(), ("--from", "Italy")], ids=["", "abroad"])
def test_a_sheet_fits_and_the_number_to_call_is_among_its_first_lines(slug, options):
    shown = show("route", slug, *options)
    assert_fits(shown)
    first = TASKS[slug].ways[0]
    if first.number and not options:
        assert BY_ID[first.number].display in "".join(shown.lines[:3])


@pytest.mark.parametrize("state", DISPUTES)
@pytest.mark.parametrize("reason", [None, *REASONS])
def test_a_dispute_fits_on_a_screen_wherever_it_stands(reason, state):
    given = ("--reason", reason) if reason else ()
    shown = show("dispute-checklist", *given, *DISPUTES[state])
    assert_fits(shown)
    if reason and REASONS[reason].is_unauthorized:  # after a title of two lines, and the card
        assert BY_ID["general"].display in "".join(shown.lines[:4])


@pytest.mark.parametrize("arguments", GUIDE_SCREENS.values(), ids=GUIDE_SCREENS)
def test_a_guide_fits_on_a_screen(arguments):
    assert_fits(show(*arguments))


@pytest.mark.parametrize("card", CARDS)
def test_a_card_and_its_fee_fit_on_a_screen(card):
    assert_fits(show("cards", card))
    if CARDS[card].fee is not None:
        shown = show("retention-script", "--card", card)
        assert_fits(shown)
        assert BY_ID["general"].display in "".join(shown.lines[:3])


@pytest.mark.parametrize("guide", load_guides(), ids=lambda guide: guide.command)
def test_a_section_that_a_screen_names_is_one_that_can_be_asked_for(guide):
    card = ("--card", "gold") if guide.command == "retention-script" else ()
    named = re.search(r"Sections \(--section NAME\): (.+?)\s+Everything", _joined(guide, card))
    assert named
    for part in named[1].split():
        assert part in guide.sections
        shown = show(guide.command, *card, "--section", part)
        assert shown.code == 0
        assert len(shown.lines) > 1
        assert "Everything: --full" not in shown.text


def _joined(guide, card):
    return " ".join(show(guide.command, *card).lines)


def test_a_section_that_is_not_there_is_named_with_those_that_are(amex):
    result = amex("dispute-checklist", "--section", "evidnce")
    assert (result.code, result.out) == (2, "")
    assert "evidence" in result.err


def test_in_a_pipe_the_whole_document_comes_as_before(amex):
    piped = amex("dispute-checklist").out
    assert piped == amex("dispute-checklist", "--full").out
    assert "## Evidence" in piped
    assert amex("dispute-checklist", "--section", "evidence").out in piped.replace(
        piped[: piped.index("## Evidence")], "# Dispute: a charge on your statement\n\n"
    )


def test_a_claim_on_a_page_carries_the_number_of_its_citation(amex):
    for out in (amex("dispute-checklist").out, show("dispute-checklist").text):
        numbers = set(re.findall(r"(?<!-) \[(\d+)\]", out))
        listed = dict(re.findall(r"\[(\d+)\] ([A-Z][^:]*: \S+)", out))
        assert numbers == set(listed)
    assert any(line.startswith("Law: ") for line in listed.values())


def test_json_still_gives_the_citation_inside_the_sentence(amex):
    out = amex("dispute-checklist", "--closing-date", NEW, "--json").out
    assert "law, 12 CFR 1026.13(b)(1)" in out
    assert "[1]" not in out
    assert not re.search(r"\\ue00", out)


def test_the_number_to_dial_is_what_stands_out():
    assert re.search(r"\x1b\[1m(\x1b\]8;[^\x1b]*\x1b\\)?(\x1b\[1m)?\+?1-", show("numbers").raw)


@pytest.mark.parametrize("width", [60, 80])
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("start", ()),
        ("numbers", ("numbers",)),
        ("tasks", ("route",)),
        ("sheet", ("route", "lost-card-abroad", "--from", "Italy")),
        ("cards", ("cards",)),
        ("card", ("cards", "platinum")),
        ("dispute", ("dispute-checklist", "--reason", "wrong-amount", *DISPUTES["in time"])),
        ("retention", GUIDE_SCREENS["retention dated"]),
        ("review", ("fr-prep", "--letter-date", "11/20", "--answer-by", "12/4")),
        ("escalate", ("escalate",)),
    ],
)
def test_a_screen_reads_as_it_was_read_by_eye(golden, name, arguments, width):
    shown = show(*arguments, width=width, PAGER="")
    golden(f"screens/{name}-{width}.txt", "".join(f"{line}\n" for line in shown.lines))
