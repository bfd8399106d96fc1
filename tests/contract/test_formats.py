"""What scripts rely on. A change here would break somebody's script, so it must not happen."""

import json
import re

import pytest

NUMBERS_KEYS = [
    *("id", "label", "phone", "display", "cards", "purpose", "hours", "confidence", "note"),
    *("product", "sources", "uri", "toll_free", "dialed", "mobile"),
]
SOURCE_KEYS = ["title", "address", "date", "checked"]
ENTRY_KEYS = [
    *("schema", "id", "at", "channel", "topic", "summary", "number", "department"),
    *("representative", "reference", "card", "case", "promised", "kept", "follow_up", "status"),
    *("hold_minutes", "minutes", "tags", "notes", "attachments", "offer", "path"),
]
OFFER_KEYS = ["kind", "amount", "spend", "months", "outcome", "currency"]
FULL = (
    *("log", "add", "Back\\slash", "--at", "2026-11-20 09:15", "--channel", "phone"),
    *("--topic", "retention", "--number", "1-800-528-4800", "--department", "Customer care"),
    *("--representative", "Dana", "--reference", "4471", "--card", "platinum", "--case", "acme"),
    *("--promised", "a call back", "--follow-up", "2026-12-01", "--status", "open"),
    *("--hold-minutes", "4", "--minutes", "17", "--tag", "fee", "--tag", "late"),
    *("--note", "kind", "--offer", "$150:3000:3", "--outcome", "accepted"),
)


@pytest.fixture
def full(amex):
    result = amex(*FULL)
    assert result.code == 0, result.err
    return result.out.strip()


def test_numbers_json(amex):
    envelope = json.loads(amex("numbers", "--all", "--json").out)
    assert list(envelope) == ["schema", "kind", "data"]
    assert (envelope["schema"], envelope["kind"]) == (1, "numbers")
    for row in envelope["data"]:
        assert list(row) == NUMBERS_KEYS
        assert re.fullmatch(r"\+\d{11,12}", row["phone"])
        assert row["confidence"] in ("primary", "reported", "anecdote", "unconfirmed")
        for key in ("hours", "note"):
            assert row[key] is None or row[key]
        assert row["sources"]
        assert row["uri"] == f"tel:{row['phone']}"
        assert (row["dialed"], type(row["toll_free"])) == (None, bool)
        for source in row["sources"]:
            assert list(source) == SOURCE_KEYS


def test_numbers_tsv(amex):
    lines = amex("numbers", "lost").out.splitlines()
    id, label, display, purpose, hours, confidence = lines[0].split("\t")
    assert (id, display, confidence) == ("general", "1-800-528-4800", "primary")
    assert all((label, purpose, hours))
    assert {line.count("\t") for line in lines} == {5}


def test_numbers_json_names_the_cards_of_a_family_one_by_one(amex):
    by_id = {row["id"]: row for row in json.loads(amex("numbers", "--all", "--json").out)["data"]}
    assert by_id["general"]["cards"] == []
    assert {"business-gold", "plum"} < set(by_id["business"]["cards"])
    assert (by_id["general"]["product"], by_id["gift-card"]["product"]) == (None, "gift-card")


def test_log_list_json(amex, full, store):
    envelope = json.loads(amex("log", "list", "--json").out)
    assert list(envelope) == ["schema", "kind", "data"]
    assert (envelope["schema"], envelope["kind"]) == (1, "log")
    [entry] = envelope["data"]
    assert list(entry) == ENTRY_KEYS
    path = entry.pop("path")
    assert path.startswith(str(store / "log/2026/11/20261120T141500Z-"))
    assert entry == {
        "schema": 1,
        "id": full,
        "at": "2026-11-20T09:15:00-05:00",
        "channel": "phone",
        "topic": "retention",
        "summary": "Back\\slash",
        "number": "+18005284800",
        "department": "Customer care",
        "representative": "Dana",
        "reference": "4471",
        "card": "platinum",
        "case": "acme",
        "promised": "a call back",
        "kept": None,
        "follow_up": "2026-12-01",
        "status": "open",
        "hold_minutes": 4,
        "minutes": 17,
        "tags": ["fee", "late"],
        "notes": "kind",
        "attachments": [],
        "offer": {
            "kind": "credit",
            "amount": "150.00",
            "spend": "3000.00",
            "months": 3,
            "outcome": "accepted",
            "currency": "USD",
        },
    }


def test_log_show_json_is_one_entry_with_the_same_keys(amex, full):
    envelope = json.loads(amex("log", "show", full, "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "entry")
    assert list(envelope["data"]) == ENTRY_KEYS
    assert list(envelope["data"]["offer"]) == OFFER_KEYS


def test_what_is_not_known_is_null_and_no_list_is_null(amex):
    amex("log", "add", "Called")
    entry = json.loads(amex("log", "show", "last", "--json").out)["data"]
    assert (entry["tags"], entry["attachments"]) == ([], [])
    known = {"schema", "id", "at", "summary", "status", "path", "tags", "attachments"}
    assert {key for key, value in entry.items() if value is not None} == known


@pytest.mark.parametrize(
    ("offer", "amounts"),
    [
        ("40000:4000:3", ("points", "40000", "4000.00")),
        ("0", ("points", "0", None)),
        ("none", ("none", None, None)),
    ],
)
def test_points_are_whole_and_dollars_have_cents(amex, offer, amounts):
    amex("log", "add", "Called", "--offer", offer)
    record = json.loads(amex("log", "show", "last", "--json").out)["data"]["offer"]
    assert (record["kind"], record["amount"], record["spend"]) == amounts


def test_log_list_tsv(amex, full):
    assert amex("log", "list").out.split("\n")[0].split("\t") == [
        full,
        "2026-11-20T09:15:00-05:00",
        "phone",
        "retention",
        "Back\\\\slash",
        "Dana",
        "4471",
        "2026-12-01",
        "open",
        "acme",
    ]


def test_an_empty_answer_is_still_an_envelope(amex):
    assert json.loads(amex("log", "list", "--json").out)["data"] == []
    assert json.loads(amex("numbers", "nothing-like-it", "--json").out)["data"] == []
    assert amex("log", "list").out == ""


ROUTE_KEYS = [
    *("slug", "title", "group", "topic", "urgency", "what", "channels", "own_numbers", "remarks"),
    *("have_ready", "menu", "say", "ask", "pitfalls", "if_it_fails", "log", "sources"),
]


def test_route_json(amex):
    envelope = json.loads(amex("route", "lost-card", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "route")
    assert list(envelope["data"]) == ROUTE_KEYS
    for way in envelope["data"]["channels"]:
        assert list(way) == ["channel", "department", "number", "why", "limits"]
        assert way["number"] is None or list(way["number"]) == NUMBERS_KEYS


def test_routes_json_and_tsv(amex):
    envelope = json.loads(amex("route", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "routes")
    keys = ["slug", "title", "channel", "group"]
    assert all(list(row) == keys for row in envelope["data"])
    lines = amex("route").out.splitlines()
    assert [line.split("\t") for line in lines] == [list(row.values()) for row in envelope["data"]]


def test_numbers_tsv_from_a_country_has_two_more_columns(amex):
    for line in amex("numbers", "--from", "IT").out.splitlines():
        *_, dialed, toll_free = line.split("\t")
        assert len(_) == 6
        assert dialed.startswith("00 1 ")
        assert toll_free in ("yes", "no")


def test_escalate_json(amex):
    amex("log", "add", "Called", "--case", "acme", "--promised", "x", "--follow-up", "2026-11-23")
    data = json.loads(amex("escalate", "--case", "acme", "--json").out)["data"]
    assert list(data) == ["case", "next", "ladder", "overdue", "deadlines"]
    assert all(list(rung) == ["key", "title", "how", "tried"] for rung in data["ladder"])
    packet = json.loads(amex("escalate", "--case", "acme", "--packet", "--json").out)["data"]
    assert list(packet) == [
        *("case", "facts", "currency", "chronology", "remedy", "missed", "enclosures"),
    ]
    assert list(packet["chronology"][0]) == [
        *("entry", "at", "channel", "department", "representative", "reference"),
        *("summary", "promised", "promise"),
    ]


CARD_KEYS = [
    *("key", "name", "family", "fee", "currency", "fee_confidence", "fee_date"),
    *("fee_confirmed", "points", "credits_yearly"),
]
MORE_CARD_KEYS = [
    *("credits", "changes_to", "additional_fee", "global_assist", "certificate"),
    *("after_spending", "notes", "sources"),
]
CREDIT_KEYS = [
    *("key", "name", "amount", "per_year", "yearly", "used", "currency", "period_ends"),
    *("enrollment", "confidence", "date"),
]


def test_cards_json_and_tsv(amex):
    envelope = json.loads(amex("cards", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "cards")
    assert all(list(card) == CARD_KEYS for card in envelope["data"])
    assert {line.count("\t") for line in amex("cards").out.splitlines()} == {6}


def test_card_json(amex):
    envelope = json.loads(amex("cards", "platinum", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "card")
    assert list(envelope["data"]) == [*CARD_KEYS, *MORE_CARD_KEYS]
    assert all(list(credit) == CREDIT_KEYS for credit in envelope["data"]["credits"])


def test_retention_script_json(amex):
    envelope = json.loads(amex("retention-script", "--card", "gold", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "retention-script")
    assert list(envelope["data"]) == [
        *("card", "deadlines", "standing", "verdict", "currency", "fee", "credits", "certificate"),
        *("points", "gain", "gain_with_offer", "values", "say", "ask", "not", "seen", "log"),
    ]
    for value in envelope["data"]["values"]:
        assert list(value) == ["cents", "break_even", "break_even_points", "offer_worth"]


def test_due_json_and_tsv(amex):
    amex("log", "add", "Called", "--case", "acme", "--follow-up", "2026-12-01")
    envelope = json.loads(amex("due", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "due")
    [item] = envelope["data"]
    assert list(item) == [
        *("on", "what", "days_left", "kind", "counted_from", "rule", "certainty", "case"),
        *("entry", "command"),
    ]
    columns = ["on", "days_left", "kind", "what", "case", "entry", "command"]
    assert amex("due").out.rstrip("\n").split("\t") == [str(item[column]) for column in columns]


def test_cases_json_and_tsv(amex):
    amex("log", "add", "Called", "--case", "acme", "--follow-up", "2026-12-01")
    envelope = json.loads(amex("cases", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "cases")
    assert envelope["data"] == [
        {
            "name": "acme",
            "kind": None,
            "closed": False,
            "open": 1,
            "next_on": "2026-12-01",
            "next": "Called",
        }
    ]
    assert amex("cases").out == "acme\t\topen\t1\t2026-12-01\tCalled\n"
    case = json.loads(amex("cases", "show", "acme", "--json").out)["data"]
    assert list(case) == [*envelope["data"][0], "facts", "entries", "due"]


def test_fr_prep_json(amex):
    envelope = json.loads(amex("fr-prep", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "fr-prep")
    assert list(envelope["data"]) == [
        *(
            "deadlines",
            "verify",
            "papers",
            "at_hand",
            "form",
            "figures",
            "move",
            "say",
            "meanwhile",
        ),
        *("never", "rights", "ask", "log"),
    ]


def test_log_check_json_and_tsv(amex, full, store):
    [path] = store.glob("log/**/*.toml")
    wrong = path.rename(path.with_name("call.toml"))
    envelope = json.loads(amex("log", "check", "--json").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "check")
    rows = [tuple(row.values()) for row in envelope["data"]]
    assert [list(row) for row in envelope["data"]] == [["check", "path", "what", "fix"]] * len(rows)
    assert rows[0][:2] == ("wrong-name", str(wrong))
    tsv = [tuple(line.split("\t")) for line in amex("log", "check").out.splitlines()]
    assert tsv == [tuple(cell or "" for cell in row) for row in rows]


def test_log_export_json(amex, full):
    envelope = json.loads(amex("log", "export").out)
    assert (envelope["schema"], envelope["kind"]) == (1, "log-export")
    [entry] = envelope["data"]
    assert list(entry) == [key for key in ENTRY_KEYS if key not in ("path", "kept", "attachments")]
    assert entry["offer"] == {
        "kind": "credit",
        "amount": 150,
        "spend": 3000,
        "months": 3,
        "outcome": "accepted",
    }


def test_log_export_csv(amex, full):
    header = amex("log", "export", "--format", "csv").out.splitlines()[0]
    keys = [key for key in ENTRY_KEYS if key not in ("schema", "path", "offer")]
    assert header.split(",") == [*keys, *(f"offer_{key}" for key in OFFER_KEYS[:-1])]
