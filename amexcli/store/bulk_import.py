"""Much at once: what is there already is left out, the rest goes in whole."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path

from amexcli.errors import AmexError, Refused
from amexcli.store import files
from amexcli.store.arrivals import Arrival, Contact, NewCase, NewFile, NewNumber, Standing
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
    """What comes into a store in one go. Nothing of it is there before `publish`.

    It holds the names of the log's files, but no entry, so there may be any number of them.
    """

    def __init__(self, log: Log, config: Path, folder: Path, *, dry_run: bool) -> None:
        """What comes waits in `folder`."""
        self.folder, self._dry_run = folder, dry_run
        self._log, self.cases, self._config = log, Cases(log.store), FilesInside(config)
        self._numbers = _Numbers(config / "numbers.toml")
        self._places: dict[str, Path] = {}
        """Where the staged files belong, by their names in the folder."""
        self._ids: dict[str, Named | bytes] = {}
        self._by_moment: dict[str, list[Named]] = {}
        self._contents: set[bytes] = set()
        self._absent: dict[str, Standing] = {}
        """Ids of entries that came and were left out: what is kept with them is left out too."""
        self._new_cases: dict[str, NewCase] = {}
        self._named_cases: set[str] = set()
        self._new_files: list[NewFile] = []
        self._in_the_way: list[Path] = []
        for file in log.all_files():
            self._ids[id_in(file.name)] = file
            self._by_moment.setdefault(file.name.partition("-")[0], []).append(file)

    def new_id(self) -> str:
        """Return a random id that nothing has: of 100,000, some would be the same by chance."""
        while (chosen := new_id()) in self._ids:
            pass
        return chosen

    def offer(self, arrival: Arrival) -> Standing:
        """Take what came if it is new, and return whether it is. Raises StoreUnusable.

        It has been checked: nothing in it is a secret.
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

    def _offer_contact(self, contact: Contact) -> Standing:
        entry = contact.entry
        standing = self.find(entry)
        if standing == "other" or (standing == "known" and entry.id not in self._ids):
            self._absent[entry.id] = standing
        if standing == "new":
            self.take(entry, is_named=contact.is_named, file=contact.file)
        elif contact.file:
            contact.file.unlink()
        return standing

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

    def find(self, entry: Entry) -> Standing:
        """Return whether the log or this intake has the entry: its id, or all else that is in it.

        Entries that come with an id are told apart by it: two may say the same.
        """
        known = self._ids.get(entry.id)
        if known is not None:
            same = known == _content(entry) if isinstance(known, bytes) else _same(entry, known)
            return "known" if same else "other"
        if _content(entry) in self._contents:
            return "known"
        at_once = self._by_moment.get(moment_of(entry), ())
        return "known" if any(_same(entry, file) for file in at_once) else "new"

    def _offer_case(self, case: NewCase) -> Standing:
        path = self.cases.path_of(case.name)
        if known := self._new_cases.get(case.name):
            return "known" if known == case else "other"
        if os.path.lexists(path):
            with suppress(AmexError):  # what cannot be read is not the same
                found = self.cases.find(case.name)
                if found and (found.kind, found.facts) == (case.kind, case.facts):
                    return "known"
            if not self._makes_way(path):
                return "other"
        self._new_cases[case.name] = case
        self._stage(path, new_file(case.name, case.kind, case.facts))
        return "new"

    def _offer_file(self, new: NewFile) -> Standing:
        standing: Standing = "new"
        if os.path.lexists(new.target):
            if hold_the_same(new.file, new.target):
                standing = "known"
            elif not self._makes_way(new.target):
                standing = "other"
        self._settle(new.file, new.target, standing)
        if standing == "new":
            self._new_files.append(new)
        return standing

    def _makes_way(self, path: Path) -> bool:
        """Whether what is there is a case that a contact merely began; then it will make way."""
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
        """Begin the cases that contacts name and that are not there; return their names."""
        missing = [
            name
            for name in sorted(self._named_cases - set(self._new_cases))
            if self.cases.may_begin(name)
        ]
        for name in missing:
            self._stage(self.cases.path_of(name), new_file(name, "", {}))
        return missing

    def leave_out_orphans(self) -> Iterator[tuple[NewFile, Standing]]:
        """Take back the files that are kept with an entry which was left out; yield them."""
        kept = self._log.store.root / "attachments"
        for new in self._new_files:
            folder = new.target.parent
            if folder.parent == kept and folder.name in self._absent:
                standing = self._absent[folder.name]
                self._settle(new.file, new.target, standing)
                yield new, standing

    def publish(self) -> None:
        """Put what was taken into the store, all or nothing. Raises StoreUnusable."""
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
        """Have the data wait for its place."""
        name = target.name if target.name not in self._places else f"{len(self._places)}.toml"
        self._places[name] = target
        if not self._dry_run:
            stage(self.folder / name, [data])

    def _settle(self, staged: Path, target: Path, standing: Standing) -> None:
        """Have a staged file wait for its place if it is new; it is deleted if it is not."""
        if standing == "new" and not self._dry_run:
            self._places[staged.name] = target
        else:
            self._places.pop(staged.name, None)
            staged.unlink(missing_ok=True)


class _Numbers:
    """The file of the user's own numbers, and what is to come into it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.new: dict[str, Mapping[str, object]] = {}

    @cached_property
    def there(self) -> OwnNumbers:
        """What is in the file. Raises Refused if nothing can be added to it."""
        own = read_own_numbers(self.path)
        if own.mistakes and not own.tables:
            raise Refused(
                f"Your own numbers cannot come in: {self.path} {own.mistakes[0]}.",
                "Fix it first: amex numbers --edit",
            )
        return own

    def offer(self, number: NewNumber) -> Standing:
        """Take the number if it is new, and return whether it is."""
        tables = {**self.there.tables, **self.new}
        if number.name in tables:
            return "known" if tables[number.name] == number.table else "other"
        self.new[number.name] = number.table
        return "new"

    def text(self) -> bytes:
        """Return what the file is to hold."""
        return with_numbers(self.there.raw or b"", self.new)

    @contextmanager
    def added(self) -> Iterator[None]:
        """The file with what is new in it; as it was if what is done inside fails."""
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
    """An intake of the store; what was not published is gone afterward. Raises StoreUnusable.

    `config` is the folder of the user's own numbers; on some systems it is that of the store.
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
    """Return a fingerprint of all that is in the entry but its id."""
    return blake2b(repr(replace(entry, id="")).encode(), digest_size=16).digest()


def _same(entry: Entry, file: Named) -> bool:
    found = load(file)
    return isinstance(found, Stored) and replace(found.entry, id=entry.id) == entry
