"""Output longer than the screen goes through the user's pager, and nothing else does."""

import os
import sys

import pexpect
import pytest
from pseudo_terminal import show


@pytest.fixture
def pager(tmp_path):
    """A pager that only saves what it gets."""
    script = tmp_path / "pager"
    script.write_text(f'#!/bin/sh\ncat > "{tmp_path}/paged"\n')
    script.chmod(0o755)
    return script


def test_a_long_list_goes_through_the_pager_whole(pager, tmp_path):
    shown = show("route", PAGER=str(pager))
    assert shown.text == ""
    paged = (tmp_path / "paged").read_text()
    assert paged == show("route", PAGER="").raw
    assert "\x1b[1m" in paged  # in bold, like git's


@pytest.mark.parametrize(
    ("arguments", "environ"),
    [
        (("numbers",), {}),
        (("route", "late-fee"), {}),
        (("cards", "--format", "tsv"), {}),
        (("route",), {"TERM": "dumb"}),
    ],
    ids=["a screen", "a sheet", "for scripts", "a dumb terminal"],
)
def test_what_fits_or_is_for_scripts_is_not_paged(pager, tmp_path, arguments, environ):
    height = 24 if environ or "tsv" not in arguments else 5
    assert show(*arguments, PAGER=str(pager), height=height, **environ).text
    assert not (tmp_path / "paged").exists()


def test_a_pipe_is_never_paged(amex, pager, tmp_path, monkeypatch):
    monkeypatch.setenv("PAGER", str(pager))
    assert amex("dispute-checklist", "--full").out
    assert not (tmp_path / "paged").exists()


@pytest.mark.parametrize("named", ["", "no-such-pager-anywhere", "/"])
def test_without_a_pager_everything_is_printed(named):
    assert "late-fee" in show("route", PAGER=named).text


def test_quitting_the_pager_at_once_is_not_an_error():
    shown = show("route", PAGER="true")
    assert (shown.code, shown.text) == (0, "")


def test_less_shows_the_first_screen_and_q_leaves_it(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("PAGER")
    command = [sys.executable, "-m", "amexcli", "cards"]
    child = pexpect.spawn(
        command[0], command[1:], dimensions=(24, 80), encoding="utf-8", env={**os.environ}
    )
    child.expect("platinum-schwab")
    child.sendintr()  # stops what less is doing, but neither less nor amex
    child.send("G")
    child.expect("marriott-business")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
