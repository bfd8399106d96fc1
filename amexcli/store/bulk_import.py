"""Imports many items at once. It skips known ones, and publishes all of the others or none."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import fields, replace
from functools import cached_property
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path

from amexcli.errors import AmexError, Refused
from amexcli.store import files
from amexcli.store.arrivals import Arrival, Contact, NewCase, NewFile, NewNumber, Novelty
from amexcli.store.cases import EMPTY, Cases, new_file
from amexcli.store.entry import Entry, as_raw
from amexcli.store.entry_files import Named, Stored, id_in, load, moment_of, name_of
from amexcli.store.ids import new_id
from amexcli.store.inside import FilesInside
from amexcli.store.log import Log
from amexcli.store.own_numbers import OwnNumbers, read_own_numbers, with_numbers
from amexcli.store.regular import hold_the_same
from amexcli.store.staging import publish_staged, stage


class Intake:
    """The items of one import. Nothing of it is in the store before `publish`.

    It holds the names of the log's files but no entries, so their number does not matter.
    """

    def __init__(self, log: Log, config: Path, folder: Path, *, dry_run: bool) -> None:
        """New items wait in `folder`."""
        self.folder, self._dry_run = folder, dry_run
        self._log, self.cases, self._config = log, Cases(log.store), FilesInside(config)
        self._numbers = _Numbers(config / "numbers.toml")
        self._places: dict[str, Path] = {}
        """The places of the staged files, by their names in the folder."""
        self._ids: dict[str, Named | bytes] = {}
        self._by_moment: dict[str, list[Named]] = {}
        self._contents: set[bytes] = set()
        self._absent: dict[str, Novelty] = {}
        """Ids of entries that were left out. Their attachments are left out too."""
        self._new_cases: dict[str, NewCase] = {}
        self._named_cases: set[str] = set()
        self._new_files: list[NewFile] = []
        self._in_the_way: list[Path] = []
        for file in log.all_files():
            self._ids[id_in(file.name)] = file
            self._by_moment.setdefault(file.name.partition("-")[0], []).append(file)

    def new_id(self) -> str:
        """Return an unused random id. In 100,000 entries, some would otherwise get the same one."""
        while (chosen := new_id()) in self._ids:
            pass
        return chosen

    def offer(self, arrival: Arrival) -> Novelty:
        """Take the arrival if it is new, and return whether it is. Raises StoreUnusable.

        The caller has checked that it holds no secret.
        """
        match arrival:
            case Contact():
                return self._offer_contact(arrival)
            case NewCase():
                return self._offer_case(arrival)
            case NewNumber():
                return self._numbers.offer(arrival)
            case NewFile():
                return self._offer_file(arrival)

    def _offer_contact(self, contact: Contact) -> Novelty:
        entry = contact.entry
        novelty = self.find(entry)
        if novelty == "other" or (novelty == "known" and entry.id not in self._ids):
            self._absent[entry.id] = novelty
        if novelty == "new":
            self.take(entry, is_named=contact.is_named, file=contact.file)
        elif contact.file:
            contact.file.unlink()
        return novelty

    def take(self, entry: Entry, *, is_named: bool, file: Path | None = None) -> None:
        """Add an entry, or the staged file that holds it. Raises StoreUnusable."""
        content = _content(entry)
        self._ids[entry.id] = content
        if not is_named:
            self._contents.add(content)
        place = self._log.place_of(name_of(entry))
        if file:
            self._settle(file, place, "new")
        else:
            self._named_cases.add(entry.case or "")
            self._stage(place, as_raw(entry))

    def find(self, entry: Entry) -> Novelty:
        """Return whether the entry is stored or taken already, by its id or else by its content.

        Entries that come with an id are told apart by it, because two may have the same content.
        """
        known = self._ids.get(entry.id)
        if known is not None:
            same = known == _content(entry) if isinstance(known, bytes) else _same(entry, known)
            return "known" if same else "other"
        if _content(entry) in self._contents:
            return "known"
        at_once = self._by_moment.get(moment_of(entry), ())
        return "known" if any(_same(entry, file) for file in at_once) else "new"

    def _offer_case(self, case: NewCase) -> Novelty:
        path = self.cases.path_of(case.name)
        if known := self._new_cases.get(case.name):
            return "known" if known == case else "other"
        if os.path.lexists(path):
            with suppress(AmexError):  # an unreadable file is not the same
                found = self.cases.find(case.name)
                if found and (found.kind, found.facts) == (case.kind, case.facts):
                    return "known"
            if not self._makes_way(path):
                return "other"
        self._new_cases[case.name] = case
        self._stage(path, new_file(case.name, case.kind, case.facts))
        return "new"

    def _offer_file(self, new: NewFile) -> Novelty:
        novelty: Novelty = "new"
        if os.path.lexists(new.target):
            if hold_the_same(new.file, new.target):
                novelty = "known"
            elif not self._makes_way(new.target):
                novelty = "other"
        self._settle(new.file, new.target, novelty)
        if novelty == "new":
            self._new_files.append(new)
        return novelty

    def _makes_way(self, path: Path) -> bool:
        """Whether a case exists that an entry merely began. The arrival may replace it."""
        makes_way = path.parent == self.cases.folder and self.cases.is_begun(path.stem)
        if makes_way:
            self._in_the_way.append(path)
        return makes_way

    @contextmanager
    def _out_of_the_way(self, path: Path) -> Iterator[None]:
        inside = self._log.store.files
        inside.delete(path, EMPTY)
        try:
            yield
        except BaseException:
            with suppress(AmexError):
                inside.publish(path, EMPTY)
            raise

    def begin_cases(self) -> list[str]:
        """Create the missing cases that entries name, and return their names."""
        missing = [
            name
            for name in sorted(self._named_cases - set(self._new_cases))
            if self.cases.may_begin(name)
        ]
        for name in missing:
            self._stage(self.cases.path_of(name), new_file(name, "", {}))
        return missing

    def leave_out_orphans(self) -> Iterator[tuple[NewFile, Novelty]]:
        """Withdraw the attachments of entries that were left out, and yield them."""
        kept = self._log.store.root / "attachments"
        for new in self._new_files:
            folder = new.target.parent
            if folder.parent == kept and folder.name in self._absent:
                novelty = self._absent[folder.name]
                self._settle(new.file, new.target, novelty)
                yield new, novelty

    def publish(self) -> None:
        """Put everything that was taken into the store, all or nothing. Raises StoreUnusable."""
        if self._dry_run:
            return
        for folder in {place.parent for place in self._places.values()}:
            is_config = folder.is_relative_to(self._config.root)
            (self._config if is_config else self._log.store.files).require(folder)
        if self._log.store.marker not in self._places.values():
            self._log.store.prepare_to_write()
        with ExitStack() as whole:
            if self._numbers.new and self._numbers.there.raw is not None:
                whole.enter_context(self._numbers.added())
            elif self._numbers.new:
                self._stage(self._numbers.path, self._numbers.text())
            for path in self._in_the_way:
                whole.enter_context(self._out_of_the_way(path))
            publish_staged(self.folder, self._places.__getitem__)

    def _stage(self, target: Path, data: bytes) -> None:
        """Stage the data for its place."""
        name = target.name if target.name not in self._places else f"{len(self._places)}.toml"
        self._places[name] = target
        if not self._dry_run:
            stage(self.folder / name, [data])

    def _settle(self, staged: Path, target: Path, novelty: Novelty) -> None:
        """Keep a staged file if it is new; delete it if it is not."""
        if novelty == "new" and not self._dry_run:
            self._places[staged.name] = target
        else:
            self._places.pop(staged.name, None)
            staged.unlink(missing_ok=True)


class _Numbers:
    """The file of the user's own numbers, and the numbers to add to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.new: dict[str, Mapping[str, object]] = {}

    @cached_property
    def there(self) -> OwnNumbers:
        """The file's contents. Raises Refused if nothing can be added to it."""
        own = read_own_numbers(self.path)
        if own.mistakes and not own.tables:
            raise Refused(
                f"Your own numbers can't be imported: {self.path} {own.mistakes[0]}.",
                "Fix it first: amex numbers --edit",
            )
        return own

    def offer(self, number: NewNumber) -> Novelty:
        """Take the number if it is new, and return whether it is."""
        tables = {**self.there.tables, **self.new}
        if number.name in tables:
            return "known" if tables[number.name] == number.table else "other"
        self.new[number.name] = number.table
        return "new"

    def text(self) -> bytes:
        """Return the new contents of the file."""
        return with_numbers(self.there.raw or b"", self.new)

    @contextmanager
    def added(self) -> Iterator[None]:
        """Yield with the file extended by the new numbers. Restore it if the body fails."""
        before, after = self.there.raw or b"", self.text()
        files.replace(self.path, before, after)
        try:
            yield
        except BaseException:
            with suppress(AmexError):
                files.replace(self.path, after, before)
            raise


@contextmanager
def intake(log: Log, *, dry_run: bool, config: Path | None = None) -> Iterator[Intake]:
    """Yield an import into the store. What was not published is deleted. Raises StoreUnusable.

    `config` is the folder of the user's own numbers; on some systems it is the store's.
    """
    config = config or log.store.root
    log.store.check_schema()
    if dry_run:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="amex-") as folder:
            yield Intake(log, config, Path(folder), dry_run=True)
        return
    with log.store.files.staging(log.folder) as staged:
        yield Intake(log, config, staged, dry_run=False)


def _content(entry: Entry) -> bytes:
    """Return a fingerprint of everything in the entry except its id."""
    return blake2b(repr(_BUT_ID(entry)).encode(), digest_size=16).digest()


_BUT_ID = attrgetter(*(field.name for field in fields(Entry) if field.name != "id"))


def _same(entry: Entry, file: Named) -> bool:
    found = load(file)
    return isinstance(found, Stored) and replace(found.entry, id=entry.id) == entry
