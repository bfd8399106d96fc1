"""The words that TAB offers for a value, each with what it means.

Typer calls a function of this module for the option or argument that names it. Nothing is loaded
and nothing is read before that.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, TypeAlias

import typer

from amexcli.runtime import Runtime

Completer: TypeAlias = Callable[[typer.Context, str], list[tuple[str, str]]]
_MOST_RECORDS = 10
"""Records that are offered, the newest ones: each is a file to read."""
_MOST_NAMES = 2_000
"""The newest records, whose ids are looked at. A key must not wait for a very long log."""
_LOOKED_THROUGH = 100
"""The newest records, in which names and tags are looked for."""


class Paths(str):
    """Stands for the files that begin so. The shell knows which they are."""

    __slots__ = ()
    kind = "file"


class Folders(Paths):
    """Stands for the folders that begin so."""

    __slots__ = ()
    kind = "dir"


def complete_file(incomplete: str) -> list[str]:
    """Have the shell offer its files."""
    return [Paths(incomplete)]


def complete_folder(incomplete: str) -> list[str]:
    """Have the shell offer its folders."""
    return [Folders(incomplete)]


def offering(words: Mapping[str, str] | Iterable[str]) -> Completer:
    """Return what offers these words."""
    known = words if isinstance(words, Mapping) else dict.fromkeys(words, "")
    return completing(lambda _: known)


def completing(
    words: Callable[[typer.Context], Mapping[str, str]], *, folds: bool = True
) -> Completer:
    """Return what offers those of the words that begin with what was typed.

    If it `folds`, a word may be typed in small letters, and is then offered in small letters.
    """

    def complete(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        return list(_iter_begun(words(ctx), incomplete, folds=folds))

    return complete


def _iter_begun(
    words: Mapping[str, str], incomplete: str, *, folds: bool = True
) -> Iterator[tuple[str, str]]:
    for word, meaning in words.items():
        # A shell drops a word that does not begin with the very letters that were typed.
        if word.startswith(incomplete):
            yield word, meaning
        elif folds and word.casefold().startswith(incomplete):
            yield word.casefold(), meaning


def _cards(_: typer.Context) -> Mapping[str, str]:
    from amexcli.facts.cards import CARD_NAMES

    return CARD_NAMES


def _credits(ctx: typer.Context) -> Mapping[str, str]:
    """Return the credits of the card that was named, or of the one in me.toml."""
    from amexcli.commands.shared.me_file import find_me
    from amexcli.commands.shared.parsing import read_card
    from amexcli.facts.cards import CARDS

    # While the last option waits for its value, arguments before it are in `args`.
    named = ctx.params.get("card") or next(iter(ctx.args), "") or find_me(ctx.obj).card
    card = CARDS[read_card("", named)]
    return {one.key: f"{one.name}, ${one.yearly:,.2f} a year" for one in card.credits}


def _places(_: typer.Context) -> Mapping[str, str]:
    from amexcli.values.countries import places

    return places()


def _cases(ctx: typer.Context) -> Mapping[str, str]:
    from amexcli.errors import AmexError
    from amexcli.store.cases import Cases

    cases = Cases(_store_of(ctx))

    def title(name: str) -> str:
        try:
            case = cases.find(name)
        except AmexError:  # its name is right all the same
            return ""
        return case.title if case and case.title != name else ""

    names = cases.names()
    return {**dict.fromkeys(names, ""), **{name: title(name) for name in names[:_MOST_RECORDS]}}


def _removed_cases(ctx: typer.Context) -> Mapping[str, str]:
    from amexcli.store.cases import Cases

    return dict.fromkeys(Cases(_store_of(ctx)).removed_names(), "")


def _tags(ctx: typer.Context) -> Mapping[str, str]:
    return _said(ctx, lambda entry: entry.tags)


def _representatives(ctx: typer.Context) -> Mapping[str, str]:
    return _said(ctx, lambda entry: [entry.representative])


def _departments(ctx: typer.Context) -> Mapping[str, str]:
    return _said(ctx, lambda entry: [entry.department])


def _said(ctx: typer.Context, pick: Callable[[Any], Iterable[str | None]]) -> Mapping[str, str]:
    """Return what the newest records say, the latest first."""
    from amexcli.store.entry_files import Stored, load

    found = map(load, islice(_log_of(ctx).files(), _LOOKED_THROUGH))
    entries = (one.entry for one in found if isinstance(one, Stored))
    return dict.fromkeys(filter(None, (word for entry in entries for word in pick(entry))), "")


def complete_record(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of the newest records, and `last`, each with its summary."""
    return _offer_ids(_log_of(ctx).files(), ctx, incomplete)


def complete_removed(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Offer the ids of what is in the trash, and `last`, each with its summary."""
    return _offer_ids(_log_of(ctx).trashed_files(), ctx, incomplete)


def _offer_ids(files: Iterable[Any], ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    from amexcli.store.entry_files import Stored, id_in, load
    from amexcli.store.log import LATEST

    typed = ctx.params.get("entry_ids") or ()
    files = islice(files, _MOST_NAMES)
    newest = next(files, None)
    if newest is None:
        return []
    begun = (file for file in chain((newest,), files) if id_in(file.name).startswith(incomplete))
    found = [load(newest), *map(load, islice(begun, _MOST_RECORDS))]
    entries = [one.entry for one in found if isinstance(one, Stored)]
    words = {LATEST: entries[0].summary, **{entry.id: entry.summary for entry in entries}}
    return [word for word in _iter_begun(words, incomplete) if word[0] not in typed]


def _attachments(ctx: typer.Context) -> Mapping[str, str]:
    return dict.fromkeys(_log_of(ctx).find(ctx.params["entry_id"]).entry.attachments, "")


def _tasks(ctx: typer.Context) -> Mapping[str, str]:
    """Return the tasks for the first word; those after it are one's own."""
    if ctx.params.get("words"):
        return {}
    if ctx.params.get("resume"):
        return _unfinished_calls(ctx)
    from amexcli.facts.tasks import TASKS

    return {slug: task.title for slug, task in TASKS.items()}


def _unfinished_calls(ctx: typer.Context) -> Mapping[str, str]:
    from amexcli.store.calls import Calls

    calls = Calls(_store_of(ctx)).unfinished()
    return {call.id: str(call.about["summary"]) for call in calls}


def _sources(_: typer.Context) -> Mapping[str, str]:
    from amexcli.facts.sources import SOURCES

    return {key: source.title for key, source in SOURCES.items()}


def _facts(_: typer.Context) -> Mapping[str, str]:
    from amexcli.guides.facts.ledger import iter_facts

    return {fact.key: "" for fact in iter_facts()}


def _moments(ctx: typer.Context) -> Mapping[str, str]:
    from amexcli.values.kinds import day

    return day("past").examples_on(ctx.obj.today)


def _store_of(ctx: typer.Context) -> Any:
    from amexcli.store.store import Store

    runtime: Runtime = ctx.obj
    return Store.locate(ctx.find_root().params.get("store"), runtime.environ)


def _log_of(ctx: typer.Context) -> Any:
    from amexcli.store.log import Log

    return Log(_store_of(ctx))


complete_attachment = completing(_attachments)
complete_card = completing(_cards)
complete_case = completing(_cases)
complete_credit = completing(_credits)
complete_department = completing(_departments, folds=False)
complete_fact = completing(_facts)
complete_moment = completing(_moments)
complete_place = completing(_places)
complete_removed_case = completing(_removed_cases)
complete_representative = completing(_representatives, folds=False)
complete_source = completing(_sources)
complete_tag = completing(_tags)
complete_task = completing(_tasks)
