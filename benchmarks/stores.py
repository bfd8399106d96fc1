"""Stores of any size, written directly, because only reading them is measured."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from amexcli.store.entry import CHANNELS, Entry, as_toml
from amexcli.store.ids import ALPHABET

NEEDLE = "zebra crossing"
HITS = 10
OPEN = 30
"""How many of the newest entries are open. The others are settled, as in a real log."""
_NEWEST = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
_YEARS = 10
_SENTENCES = (
    "They said the credit posts within two statements.",
    "Transferred twice before somebody could help.",
    "The representative read the notes of the earlier call and confirmed the reference.",
    "Asked for it in writing; they will send a message.",
)


def make_store(root: Path, size: int) -> Path:
    """Write `size` entries, spread over ten years. `HITS` of them mention `NEEDLE`."""
    chance = random.Random(size)
    hits = set(chance.sample(range(size), min(HITS, size)))
    root.mkdir(parents=True)
    (root / "store.toml").write_text("schema = 1\n")
    for number in range(size):
        at = _NEWEST - timedelta(days=365 * _YEARS) * (number / size)
        entry = _make_entry(chance, number, at.replace(microsecond=0), is_hit=number in hits)
        folder = root / f"log/{at:%Y/%m}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{at:%Y%m%dT%H%M%SZ}-{entry.id}.toml").write_text(as_toml(entry))
    return root


def _make_entry(chance: random.Random, number: int, at: datetime, *, is_hit: bool) -> Entry:
    notes = " ".join(chance.choices(_SENTENCES, k=4))
    return Entry(
        id="".join(ALPHABET[number >> 5 * place & 31] for place in range(6)),
        at=at,
        channel=chance.choice(CHANNELS),
        topic=chance.choice(("dispute", "fee", "retention", "travel")),
        summary=f"Contact number {number}",
        department="Customer care",
        representative=chance.choice(("Dana", "Robin", "Lee")),
        reference=f"R-{number}",
        promised="credit within two statements" if number % 3 == 0 else None,
        follow_up=at.date() + timedelta(days=30) if number % 3 == 0 else None,
        status="open" if number < OPEN else "done",
        hold_minutes=chance.randrange(30),
        minutes=chance.randrange(60),
        notes=f"{notes} {NEEDLE.title()}" if is_hit else notes,
    )
