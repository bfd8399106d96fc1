"""`amex cases edit|restore`, cases that records begin, and the remarks on what changed."""

import pytest
from helpers import AMEX_TEST_NUMBER, entry_files

DISPUTE = ("dispute-checklist", "--case", "acme", "--merchant", "Acme", "--amount", "40")
REVIEW = ("fr-prep", "--case", "acme", "--answer-by", "2026-12-04", "--employment", "retired")
FEE = ("retention-script", "--case", "acme", "--card", "gold", "--closing-date", "2026-11-14")
LADDER = ("escalate", "--case", "acme", "--notice-sent", "2026-11-10", "--remedy", "A refund")


@pytest.fixture
def case(amex, store):
    """A case's file, with a comment and a key of the user's own."""
    assert amex(*DISPUTE).code == 0
    path = store / "cases/acme.toml"
    path.write_text(f"# mine\n{path.read_text()}mood = 'calm'\n")
    return path


# --- changes ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (DISPUTE, ("--amount", "50"), "you now dispute $50.00. It was $40.00."),
        (DISPUTE, ("--merchant", "Acne"), "the merchant is now Acne. It was Acme."),
        (
            (*DISPUTE, "--have", "tracking"),
            ("--have", "delivery"),
            "the evidence you have is now tracking, delivery. It was tracking.",
        ),
        (
            (*DISPUTE, "--charge", "2026-09-20:9.99"),
            ("--charge", "2026-10-20:9.99"),
            "$9.99 on Tue, Oct 20, 2026. It was $9.99 on Sun, Sep 20, 2026.",
        ),
        ((*DISPUTE, "--paid"), ("--unpaid",), "is now no. It was yes."),
        (
            REVIEW,
            ("--answer-by", "2026-12-05"),
            "the last day to answer is now Sat, Dec 5, 2026. It was Fri, Dec 4, 2026.",
        ),
        (FEE, ("--card", "platinum"), "the card is now platinum. It was gold."),
        (LADDER, ("--remedy", "Two refunds"), "is now Two refunds. It was A refund."),
        (
            LADDER,
            ("--notice-sent", "2026-11-11"),
            "you sent the claim notice is now Wed, Nov 11, 2026",
        ),
    ],
)
def test_what_a_case_no_more_remembers_is_said_by_every_guide(amex, first, then, said):
    assert "is now" not in amex(*first).err
    again = amex(*first)
    assert (again.code, "It was" in again.err) == (0, False)
    changed = amex(*first[:3], *then)
    assert (changed.code, "acme: " in changed.err) == (0, True)
    assert said in changed.err


def test_each_fact_that_changes_has_a_sentence_and_no_other(amex):
    amex(*DISPUTE, "--place", "online")
    said = amex(*DISPUTE[:3], "--amount", "50", "--place", "farther", "--card", "gold").err
    assert said.count("It was") == 2


# --- edit -------------------------------------------------------------------------------------


def edited(amex, change, name="acme"):
    return amex("cases", "edit", name, environ={"EDITOR": f"sed -i {change}"})


def test_a_case_is_edited_whole_and_what_changed_is_said(amex, case):
    result = edited(amex, "s/40.00/60/")
    assert (result.code, "acme: you now dispute $60.00. It was $40.00." in result.err) == (0, True)
    assert case.read_text().startswith("# mine\n")
    assert "mood = 'calm'" in case.read_text()
    assert "mood is now blue. It was calm." in edited(amex, "s/calm/blue/").err
    assert "mood is no longer saved" in edited(amex, "/mood/d").err
    assert "Nothing changed." in edited(amex, "s/x/x/").err


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("s/40.00/soon/", "Its amount: 'soon' isn't an amount."),
        ("s/^merchant.*/merchant/", "That isn't a case"),
        ("s/^schema.*/schema=2/", "schema 2"),
        ("s/^merchant.*/closed=1/", "instead of true or false"),
        (r"s/^merchant.*/merchant=\"\\\\u001b\"/", "control character"),
    ],
)
def test_what_no_guide_could_use_is_not_saved_and_the_text_is_kept(
    amex, case, tmp_path, change, said
):
    before = case.read_bytes()
    result = edited(amex, change)
    assert result.code in (2, 4)
    assert said in result.err
    assert case.read_bytes() == before
    [draft] = tmp_path.glob("amex-acme-*")
    assert str(draft) in result.err


@pytest.mark.parametrize("change", ["s/Acme/{}/", "s/mine/{}/", "s/mood/x{}/", "s/calm/{}/"])
def test_a_card_number_typed_into_a_case_is_refused_and_kept_nowhere(amex, case, tmp_path, change):
    before = case.read_bytes()
    result = edited(amex, change.format(AMEX_TEST_NUMBER))
    assert (result.code, AMEX_TEST_NUMBER in result.err) == (2, False)
    assert case.read_bytes() == before
    assert list(tmp_path.glob("amex-acme-*")) == []


def test_a_case_that_was_changed_meanwhile_is_left_and_the_text_kept(amex, case, tmp_path):
    both = f"echo x=1 >> {case}; sed -i s/40/60/"
    result = amex("cases", "edit", "acme", environ={"EDITOR": f'sh -c "{both} $1" sh'})
    assert result.code == 5
    assert "40.00" in case.read_text()
    assert "60.00" in next(tmp_path.glob("amex-acme-*")).read_text()


def test_a_broken_case_can_be_put_right_in_the_editor(amex, case):
    case.write_text("merchant = ")
    assert edited(amex, "'s/$/4/;s/merchant/amount/'").code == 0
    assert "Amount: $4.00" in amex("cases", "show", "acme").out


def test_a_case_that_is_not_there_cannot_be_edited(amex, case):
    result = edited(amex, "s/x/x/", "acne")
    assert (result.code, "Did you mean acme?" in result.err) == (3, True)


# --- remove and restore -----------------------------------------------------------------------


def test_a_removed_case_comes_back_as_it_was(amex, case):
    before = case.read_bytes()
    assert "amex cases restore acme" in amex("cases", "remove", "acme", "--yes").err
    unknown = amex("cases", "restore", "acne")
    assert (unknown.code, "acme" in unknown.err) == (3, True)
    assert amex("cases", "restore", "acme").code == 0
    assert case.read_bytes() == before
    assert amex("cases", "restore", "acme").code == 3


def test_a_case_of_the_same_name_is_not_replaced_by_one_from_the_trash(amex, case, store):
    amex("cases", "remove", "acme", "--yes")
    amex(*DISPUTE)
    now, removed = case.read_bytes(), (store / "trash/cases/acme.toml").read_bytes()
    result = amex("cases", "restore", "acme")
    assert (result.code, "already" in result.err) == (2, True)
    assert (case.read_bytes(), (store / "trash/cases/acme.toml").read_bytes()) == (now, removed)


def test_a_contact_after_the_removal_does_not_keep_the_case_from_coming_back(amex, case, store):
    before = case.read_bytes()
    amex("cases", "remove", "acme", "--yes")
    amex("log", "add", "Called again", "--case", "acme")
    assert amex("cases", "restore", "acme").code == 0
    assert case.read_bytes() == before
    assert list((store / "trash/cases").iterdir()) == []


def test_check_says_that_a_case_is_in_the_trash(amex, case):
    amex("log", "add", "Called", "--case", "acme")
    amex("cases", "remove", "acme", "--yes")
    assert "amex cases restore acme" in amex("log", "check").out


# --- begun by records -------------------------------------------------------------------------


def test_a_contact_with_a_new_case_begins_it(amex, store):
    first = amex("log", "add", "Called", "--case", "Acme Shoes")
    assert (first.code, "a new case: acme-shoes" in first.err) == (0, True)
    assert amex("log", "check").code == 0
    assert "new case" not in amex("log", "add", "Called", "--case", "acme-shoes").err
    other = amex("log", "add", "Called", "--case", "acme-shoe")
    assert "Did you mean acme-shoes?" in other.err
    amex("log", "edit", "last", "--case", "beta")
    amex("log", "edit", "last", environ={"EDITOR": "sed -i s/beta/gamma/"})
    assert amex("log", "check").code == 0
    names = {path.stem for path in (store / "cases").iterdir()}
    assert names == {"acme-shoes", "acme-shoe", "beta", "gamma"}


def test_what_is_remembered_later_goes_into_the_case_that_a_contact_began(amex):
    amex("log", "add", "Called", "--case", "acme")
    assert amex(*DISPUTE).code == 0
    assert amex("cases").out.split("\t")[:2] == ["acme", "dispute"]


def test_a_contact_is_not_lost_because_its_case_cannot_be_begun(amex, store):
    amex("log", "add", "Before")
    (store / "cases").write_text("not a folder")
    result = amex("log", "add", "Called", "--case", "acme")
    assert (result.code, "is saved" in result.err) == (0, True)
    assert len(entry_files(store)) == 2
    assert result.out.strip() in amex("log", "list").out


def test_a_case_named_in_the_editor_begins_nothing_outside_of_the_store(amex, store, tmp_path):
    amex("log", "add", "Called", "--case", "acme")
    change = "sed -i s/acme/..\\\\/..\\\\/x/"
    assert amex("log", "edit", "last", environ={"EDITOR": change}).code == 0
    assert "../../x" in entry_files(store)[0].read_text()
    assert list(tmp_path.rglob("x.toml")) == []


def test_a_restore_that_was_cut_off_is_finished_when_it_is_repeated(amex, case, store):
    amex("cases", "remove", "acme", "--yes")
    removed = store / "trash/cases/acme.toml"
    case.hardlink_to(removed)  # as a power cut between the two steps leaves it
    assert amex("cases", "restore", "acme").code == 0
    assert (case.exists(), removed.exists()) == (True, False)
    assert amex("log", "check").code == 0
