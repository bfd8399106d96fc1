"""One JSON envelope for scripts: `{"schema": 1, "kind": "numbers", "data": ...}`."""

import json

from amexcli.document import Document, Json
from amexcli.runtime import Runtime
from amexcli.values.citation import spell_out

SCHEMA = 1


def render(document: Document, runtime: Runtime) -> None:
    """Print the envelope, one key per line. Escape non-ASCII, so no terminal obeys it."""
    envelope = {"schema": SCHEMA, "kind": document.kind, "data": _spelled_out(document.data())}
    print(json.dumps(envelope, indent=2), file=runtime.stdout)


def _spelled_out(data: Json) -> Json:
    """Return the data with citations written out in the sentences they support."""
    match data:
        case str():
            return spell_out(data)
        case dict():
            return {key: _spelled_out(value) for key, value in data.items()}
        case list() | tuple():
            return list(map(_spelled_out, data))
        case _:
            return data
