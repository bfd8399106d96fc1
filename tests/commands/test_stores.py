"""A store's folder that was named but doesn't exist: no command passes it off as empty."""

import pytest

LOOKING = (
    ("log", "list"),
    ("log", "show", "last"),
    ("log", "export"),
    ("log", "stats"),
    ("log", "check"),
    ("log", "trash"),
    ("log", "done", "last"),
    ("due",),
    ("due", "--format", "ics"),
    ("cases",),
    ("cases", "show", "acme"),
    ("escalate", "--case", "acme"),
    ("dispute-checklist", "--case", "acme"),
    ("fr-prep", "--case", "acme"),
    ("retention-script", "--case", "acme"),
    ("route", "late-fee", "--case", "acme"),
)


@pytest.mark.parametrize("arguments", LOOKING)
def test_what_only_looks_names_the_folder_and_where_the_name_came_from(amex, store, arguments):
    missing = str(store.parent / "stroe")
    before = amex(*arguments, environ={"AMEX_DATA_DIR": ""})
    for options, environ, source in (
        (("--store", missing), {}, "--store names that folder"),
        ((), {"AMEX_DATA_DIR": missing}, "AMEX_DATA_DIR names that folder"),
    ):
        result = amex(*options, *arguments, environ=environ)
        assert f"Warning: the folder {missing} doesn't exist" in result.err
        assert source in result.err
        assert (result.code, result.out) == (before.code, before.out)
    assert "Warning" not in before.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("log", "add", "Called"),
        ("log", "add", "4111 1111 1111 1111"),
        ("log", "import", "-"),
        ("log", "path"),
        ("numbers", "lost"),
        ("cards",),
        ("route", "late-fee"),
        ("dispute-checklist", "--case", "acme", "--merchant", "Acme"),
        ("fr-prep",),
    ],
)
def test_what_makes_the_folder_or_reads_none_does_not_warn(amex, store, arguments):
    table = b"at,summary\n2026-11-20,Called\n"
    assert "doesn't exist" not in amex(*arguments, stdin=table).err


def test_a_folder_that_is_there_is_not_warned_about(amex, store):
    store.mkdir()
    assert "doesn't exist" not in amex("due").err
