"""The list of guides. They load only on request."""

from collections.abc import Iterator
from importlib import import_module

from amexcli.guides.base import Guide
from amexcli.values.field import Field

_PACKAGES = ("dispute", "escalate", "retention", "review")


def load_guides() -> tuple[Guide, ...]:
    """Return all guides."""
    return tuple(import_module(f"amexcli.guides.{package}.guide").GUIDE for package in _PACKAGES)


def iter_fields() -> Iterator[Field]:
    """Yield every field of every guide."""
    for guide in load_guides():
        yield from guide.fields
