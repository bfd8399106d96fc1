"""One JSON envelope for scripts: `{"schema": 1, "kind": "numbers", "data": ...}`."""

import json

from amexcli.document import Document
from amexcli.runtime import Runtime

SCHEMA = 1


def render(document: Document, runtime: Runtime) -> None:
    """Print the envelope, one key per line. Non-ASCII is escaped, so no terminal obeys it."""
    envelope = {"schema": SCHEMA, "kind": document.kind, "data": document.data()}
    print(json.dumps(envelope, indent=2), file=runtime.stdout)
