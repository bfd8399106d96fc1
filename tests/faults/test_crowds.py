"""Many processes at once in one store: no acknowledged write is lost or undone by another."""

import tomllib

import pytest
from faults.promises import must_be_mendable
from faults.running import Ended, new_script, read_script
from faults.site import Site, new_synced_site

_SOME, _ALL = (6, 5), (40, 25)
"""How many processes add, and how often each."""
_HANGING = 300
"""Seconds. Dozens of processes share a few processors."""
_MOVED = "rm0000"
"""An entry with an attachment."""


@pytest.fixture
def site(folder) -> Site:
    made = new_synced_site(folder / "site")
    made.do("log sync {hub.git}", "log check --fix --keep both", "log list", "log export")
    return made


def test_a_crowd_loses_nothing_tears_nothing_and_undoes_nothing(site, is_long, tally):
    processes, times = _ALL if is_long else _SOME
    scripts = [
        [f"log add 'Contact {n} {nth}' --reference {n}" for nth in range(times)]
        for n in range(processes)
    ]
    # Two processes change one entry: each may be told to try again, neither may undo the other.
    scripts += [[f"log edit ed0000 --minutes {nth}" for nth in range(times)]]
    scripts += [[f"log edit ed0000 --hold-minutes {nth}" for nth in range(times)]]
    scripts += [[f"log remove {_MOVED} --yes", f"log restore {_MOVED}"] * (times // 2)]
    scripts += [["log add Doomed", "log remove last --yes"] * times]
    scripts += [[f"dispute-checklist --case acme --amount {nth + 1}" for nth in range(times)]]
    scripts += [["log list --limit 1000"] * times, ["log export"] * times, ["log stats"] * times]
    scripts += [["log check"] * times, ["log check --fix --keep both"] * times]
    scripts += [["log sync {hub.git}"] * (times // 2)]
    children = [(new_script(site, script, hanging=_HANGING), script) for script in scripts]
    for child, _ in children:
        child.start()
    ended = [
        one for child, script in children for one in read_script(child.end(2 * _HANGING), script)
    ]
    tally["commands in a crowd"] += len(ended)
    assert not (bad := [one for one in ended if not _is_allowed(one)]), "\n".join(map(str, bad))

    there = {path.name[-11:-5]: path for path in site.store.glob("log/*/*/*.toml")}
    removed = {path.name[-11:-5]: path for path in site.store.glob("trash/*.toml")}
    added = [one for one in ended if one.line.startswith("log add") and one.code == 0]
    assert len(added) == (processes + 1) * times
    for one in added:
        entry_id = one.out.strip()
        entry = tomllib.loads((there | removed)[entry_id].read_text())
        assert entry["summary"] in one.line
    edited = tomllib.loads(there["ed0000"].read_text())
    case = tomllib.loads((site.store / "cases/acme.toml").read_text())
    assert edited.get("minutes") == _last_acknowledged(ended, "--minutes")
    assert edited.get("hold_minutes") == _last_acknowledged(ended, "--hold-minutes")
    assert int(case["amount"].removesuffix(".00")) == (_last_acknowledged(ended, "--amount") or 40)
    must_be_mendable(site)
    assert (site.store / "attachments" / _MOVED / "letter.txt").exists()

    site.do("log sync {hub.git}", "log sync {hub.git}")
    other = Site(site.folder / "other")
    (other.folder / "tmp").mkdir(parents=True)
    other.do(f"log sync {site.folder / 'hub.git'}")
    names = {path.name for path in other.store.glob("log/*/*/*.toml")}
    assert names == {path.name for path in site.store.glob("log/*/*/*.toml")}


def _is_allowed(ended: Ended) -> bool:
    """Whether a command in a crowd may end this way: done, or told to try again.

    A check may look at the one that is taken away and brought back while it is on its way.
    """
    if ended.line.startswith(("log add", "log list", "log export", "log stats")):
        return ended.code == 0
    if ended.line.startswith("log check") and ended.code == 1:
        return all(_MOVED in row for row in ended.out.splitlines())
    return ended.code in (0, 5)


def _last_acknowledged(ended: list[Ended], option: str) -> int | None:
    """Return the last number that was accepted, or None if all of them had to try again."""
    done = [one.line for one in ended if f" {option} " in one.line and one.code == 0]
    return int(done[-1].rpartition(" ")[2]) if done else None
