"""JSON: what goes in comes out, and a terminal obeys nothing in it."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from amexcli.document import Document
from amexcli.render import render
from amexcli.runtime import Runtime

texts = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_data_round_trips_in_one_envelope_of_ascii(data):
    out = io.StringIO()
    runtime = Runtime(stdin=io.StringIO(), stdout=out, stderr=io.StringIO(), environ={})
    render(Document(kind="test", blocks=(), data=lambda: data), "json", runtime)
    assert json.loads(out.getvalue()) == {"schema": 1, "kind": "test", "data": data}
    assert out.getvalue().isascii()
    assert out.getvalue().replace("\n", "").isprintable()
