"""`amex log sync` never sends card numbers, and names those that come in."""

import pytest
from helpers import AMEX_TEST_NUMBER
from machines import Machine, git, new_hub, sync_all

_CARD = "3782 822463 10005"


def write_entry(machine, data):
    [path] = machine.entries()
    path.write_bytes(path.read_bytes() + b"# " + data + b"\n")


def write_attachment(machine, data):
    [path] = machine.entries()
    folder = machine.store / "attachments" / path.stem[-6:]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "chat.txt").write_bytes(b"You: my card is " + data + b"\n")


def write_utf16_attachment(machine, data):
    [path] = machine.entries()
    folder = machine.store / "attachments" / path.stem[-6:]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "chat.txt").write_bytes(f"You: my card is {data.decode()}\r\n".encode("utf-16"))


def write_case(machine, data):
    (machine.store / "cases").mkdir(exist_ok=True)
    (machine.store / "cases/acme.toml").write_bytes(b"schema = 1\n# " + data + b"\n")


def write_marker(machine, data):
    path = machine.store / "store.toml"
    path.write_bytes(path.read_bytes() + b"# " + data + b"\n")


def write_second_version(machine, data):
    [path] = machine.entries()
    path.with_name(f"{path.stem}.sync-conflict-1.toml").write_bytes(
        path.read_bytes() + b"# " + data
    )


_PLACES = [
    write_entry,
    write_attachment,
    write_utf16_attachment,
    write_case,
    write_marker,
    write_second_version,
]


def contains(machine, text):
    everything = b"".join((*machine.files().values(), (machine.store / "store.toml").read_bytes()))
    return text.encode() in everything.replace(b"\0", b"")


@pytest.mark.parametrize("write", _PLACES)
def test_nothing_with_a_card_number_is_sent(both, hub, write):
    here, there = both
    known = git("rev-parse", "main", cwd=hub)
    write(here, _CARD.encode())
    result = here("log", "sync")
    assert (result.code, "Nothing was sent" in result.err) == (2, True)
    assert "10005" not in result.err
    assert git("rev-parse", "main", cwd=hub) == known
    # it isn't in the history here either, which couldn't be purged
    written = git("cat-file", "--batch-all-objects", "--batch", cwd=here.store)
    assert _CARD not in written.replace("\0", "")
    here("log", "check", "--fix", "--keep", "both")
    sync_all(here, there)
    assert contains(there, "10005")
    assert not contains(there, _CARD)


@pytest.mark.parametrize("write", [write_entry, write_utf16_attachment, write_marker])
def test_an_incoming_card_number_is_accepted_and_named_and_blocks_nothing(
    both, hub, write, monkeypatch
):
    """Another machine may run a version that knows fewer numbers, or somebody may push by hand."""
    here, there = both
    write(there, _CARD.encode())
    with monkeypatch.context() as patched:
        patched.setattr("amexcli.store.sync.exchange.refuse_to_send", lambda path, data: None)
        there.sync()
    result = here("log", "sync")
    assert (result.code, result.err.count("Something that came in looks like a card number")) == (
        0,
        1,
    )
    assert "10005" not in result.err
    assert contains(here, _CARD)
    assert any(str(here.store / path) in result.err for path in (*here.files(), "store.toml"))
    here.add("Another")
    here.sync()
    checked = here("log", "check")
    assert "secret-in-file" in checked.out
    here("log", "check", "--fix", "--keep", "both")
    sync_all(here, there)
    assert not contains(there, _CARD)


@pytest.mark.parametrize("number", [_CARD, AMEX_TEST_NUMBER, r"3782\u00382246\U0000003310005"])
@pytest.mark.parametrize("is_case", [False, True])
def test_a_card_number_in_a_file_too_large_to_be_an_entry_is_not_sent(both, hub, number, is_case):
    """`amex log check` only names the file. Sync looks inside."""
    here, _ = both
    known = git("rev-parse", "main", cwd=hub)
    if is_case:
        write_case(here, b"no number")
    [path] = (here.store / "cases").glob("*.toml") if is_case else here.entries()
    chat = "You: thank you for waiting.\n" * 40_000
    written = f'{path.read_text()}notes = """\n{chat}My card is {number}.\n{chat}"""\n'
    path.write_text(written)
    assert "is larger than 1 MiB" in here("log", "check").out
    result = here("log", "sync")
    assert (result.code, "Nothing was sent" in result.err) == (2, True)
    assert "Open the file in an editor" in result.err
    assert "10005" not in result.err
    assert git("rev-parse", "main", cwd=hub) == known
    path.write_text(written.replace(number, "a secret"))
    here("log", "sync")
    assert git("rev-parse", "main", cwd=hub) != known


def test_a_card_number_in_a_name_is_not_sent_either(both):
    here, _ = both
    write_attachment(here, b"no number")
    [path] = (here.store / "attachments").rglob("chat.txt")
    named = path.rename(path.with_name(f"{AMEX_TEST_NUMBER}.txt"))
    result = here("log", "sync")
    assert (result.code, "Nothing was sent" in result.err) == (2, True)
    assert AMEX_TEST_NUMBER not in result.err
    assert "has a name that looks" in here("log", "check").out
    named.rename(path)
    here.sync()


def test_a_history_with_a_card_number_is_not_sent_to_another_repository(
    both, tmp_path, monkeypatch
):
    """Older versions still hold a number that came in and was masked here."""
    here, there = both
    write_entry(there, _CARD.encode())
    with monkeypatch.context() as patched:
        patched.setattr("amexcli.store.sync.exchange.refuse_to_send", lambda path, data: None)
        there.sync()
    here.sync()
    assert here("log", "check", "--fix").code == 0
    here.sync()
    other = new_hub(tmp_path / "other.git")
    result = here("log", "sync", other)
    assert (result.code, "An earlier version of" in result.err) == (2, True)
    assert git("for-each-ref", cwd=other) == ""
    here.sync()  # with the number in the version before


def test_a_sync_that_was_cut_off_does_not_take_what_came_in_for_its_own(both, monkeypatch):
    here, there = both
    write_case(there, _CARD.encode())
    with monkeypatch.context() as patched:
        patched.setattr("amexcli.store.sync.exchange.refuse_to_send", lambda path, data: None)
        there.sync()
    with monkeypatch.context() as patched:
        patched.setattr("amexcli.store.sync.apply.move_branch", interrupt)
        assert here("log", "sync").code == 130
    assert contains(here, _CARD)
    assert "Something that came in looks like a card number" in here.sync()


def interrupt(*_):
    raise KeyboardInterrupt


def test_an_image_is_not_checked(both):
    here, there = both
    [path] = here.entries()
    folder = here.store / "attachments" / path.stem[-6:]
    folder.mkdir(parents=True)
    (folder / "shot.png").write_bytes(bytes(range(256)) * 9 + _CARD.encode())
    sync_all(here, there)
    assert Machine(there.store).files() == here.files()
