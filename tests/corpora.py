"""Random examples, by kind, of what people write down and of what they must not write down.

`BENIGN` are numbers that must pass the guard, `CARDS` are card numbers in every disguise that is
promised to be caught. Each is a name and a function of a `Random` that returns one text.
"""

import string
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random
from urllib.parse import quote

from helpers import with_check_digit

Maker = Callable[[Random], str]

# ---------------------------------------------------------------- what people write down


def _digits(chance: Random, number: int, first: str = string.digits) -> str:
    return chance.choice(first) + "".join(chance.choices(string.digits, k=number - 1))


def _cut(digits: str, *lengths: int) -> list[str]:
    """The digits in groups of these lengths."""
    ends = [0]
    for length in lengths:
        ends.append(ends[-1] + length)
    return [digits[start:end] for start, end in pairwise(ends)]


def _moment(chance: Random) -> datetime:
    return datetime(2019, 1, 1) + timedelta(seconds=chance.randrange(9 * 365 * 86400))


def _imei(chance: Random) -> str:
    number = with_check_digit(chance.choice(["35", "86", "01", "99"]) + _digits(chance, 12))
    separator = chance.choice(["", "", "-", " "])
    return f"IMEI {separator.join(_cut(number, 2, 6, 6, 1))}"


def _mod_10(digits: str) -> str:
    """With the check digit of an EAN or ISBN."""
    total = sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _isbn(chance: Random) -> str:
    def one() -> str:
        number = _mod_10(chance.choice(["978", "979"]) + _digits(chance, 9))
        return "-".join(_cut(number, 3, 1, 4, 4, 1)) if chance.random() < 0.5 else number

    return "ISBN " + ", ".join(one() for _ in range(chance.choice([1, 1, 2])))


def _ean(chance: Random) -> str:
    return f"The item is EAN {_mod_10(_digits(chance, 12))}"


def _fedex(chance: Random) -> str:
    return f"FedEx {_digits(chance, chance.choice([12, 15, 15, 15, 20]))}, arrived Monday"


def _ups(chance: Random) -> str:
    shipper = "".join(chance.choices(string.digits + string.ascii_uppercase, k=6))
    return f"UPS 1Z{shipper}{_digits(chance, 10)}"


def _usps(chance: Random) -> str:
    number = chance.choice(["9400", "9205", "9407", "9303", "9270"]) + _digits(chance, 18)
    return " ".join(_cut(number, 4, 4, 4, 4, 4, 2)) if chance.random() < 0.5 else number


def _amazon(chance: Random) -> str:
    first = chance.choice(["1", "7"])
    orders = [
        "-".join(_cut(first + _digits(chance, 16), 3, 7, 7))
        for _ in range(chance.choice([1, 1, 1, 2, 3]))
    ]
    return "Order " + ", ".join(orders)


def _ticket(chance: Random) -> str:
    airline = chance.choice(["001", "006", "016", "027", "037", "125", "220", "526", "074", "176"])
    number = _digits(chance, 10)
    return f"Ticket {airline}{chance.choice(['', ' ', '-'])}{number} on {_iso_day(chance)}"


def _order(chance: Random) -> str:
    number = _digits(chance, chance.randint(10, 18))
    if chance.random() < 0.5:
        place = chance.randint(0, 4)
        number = number[:place] + chance.choice("ABCDEFGHKMN") + number[place:]
    return f"order {number} was returned"


def _reference(chance: Random) -> str:
    shapes = [
        lambda: "".join(chance.choices(string.ascii_uppercase, k=2)) + _digits(chance, 12),
        lambda: f"{_digits(chance, 8)}-{_digits(chance, 4)}",
        lambda: f"D-{_digits(chance, 8)}",
        lambda: _digits(chance, chance.randint(6, 12)),
        lambda: f"{_digits(chance, 3)}/{_digits(chance, 5)}/{_digits(chance, 2)}",
    ]
    return f"Reference {chance.choice(shapes)()}, case {_digits(chance, 4)}"


def _references(chance: Random) -> str:
    number = chance.randint(2, 5)
    shape = chance.choice([4, 5, 6, 7, 8, 10])
    separator = chance.choice([", ", " and ", "; ", "\n"])
    return "References: " + separator.join(_digits(chance, shape) for _ in range(number))


_DAYS = ("%Y-%m-%d", "%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%d.%m.%Y", "%Y/%m/%d", "%m-%d-%Y")
_TIMES = ("%H:%M", "%H:%M:%S", "%I:%M")


def _iso_day(chance: Random) -> str:
    return f"{_moment(chance):%Y-%m-%d}"


def _timestamp(chance: Random) -> str:
    moment = _moment(chance)
    seconds = int((moment - datetime(1970, 1, 1)).total_seconds())
    shapes = [
        f"{moment:%Y%m%d%H%M%S}",
        f"{moment:%Y%m%d%H%M%S}{_digits(chance, 3)}",
        f"{seconds}{_digits(chance, 3)}",
        f"{seconds}{_digits(chance, 6)}",
        f"{moment:%Y-%m-%dT%H:%M:%S}.{_digits(chance, 6)}Z",
        f"{moment:%Y-%m-%d %H:%M:%S},{_digits(chance, 3)}",
        f"{moment:%Y%m%d %H%M%S}",
        f"{moment:%m/%d/%Y %H:%M:%S} to {moment:%m/%d/%Y %H:%M:%S}",
    ]
    return f"{chance.choice(shapes)} it was logged"


def _time_range(chance: Random) -> str:
    day, time = chance.choice(_DAYS), chance.choice(_TIMES)
    moments = sorted(_moment(chance) for _ in range(chance.randint(2, 6)))
    separator = chance.choice([" - ", ", ", "\n", " ", "; "])
    return separator.join(f"{moment:{day} {time}}" for moment in moments)


def _years(chance: Random) -> str:
    separator = chance.choice([" ", ", ", "-", "/", "\n", " - "])
    first = chance.randint(1970, 2020)
    return "Years " + separator.join(str(first + n) for n in range(chance.randint(2, 9)))


def _coordinates(chance: Random) -> str:
    places = chance.randint(3, 8)
    north, east = chance.uniform(-60, 70), chance.uniform(-180, 180)
    shapes = [
        f"{north:.{places}f}, {east:.{places}f}",
        f"{north:.{places}f} {east:.{places}f}",
        f"{north:.{places}f},{east:.{places}f}",
        f"{abs(north):.{places}f}° N, {abs(east):.{places}f}° W",
        f"({north:.{places}f}, {east:.{places}f})",
    ]
    return f"The ATM is at {chance.choice(shapes)}"


def _phone(chance: Random) -> list[str]:
    area = _digits(chance, 3, "23456789")
    while area.startswith(("37", "96")) or area.endswith("11"):  # never given out
        area = _digits(chance, 3, "23456789")
    return [area, _digits(chance, 3, "23456789"), _digits(chance, 4)]


def _write_phone(style: str, parts: list[str]) -> str:
    return style.format(*parts)


_PHONE_STYLES = (
    "({}) {}-{}",
    "{}-{}-{}",
    "{}.{}.{}",
    "{} {} {}",
    "{}{}{}",
    "+1 {}-{}-{}",
    "+1{}{}{}",
    "1-{}-{}-{}",
    "1 ({}) {}-{}",
    "+1 ({}) {}-{}",
    "{}\u2011{}\u2011{}",
    "{}/{}-{}",
)


def _phones(chance: Random) -> str:
    style = chance.choice(_PHONE_STYLES)
    separator = chance.choice([", ", "; ", " ", "\n", " / ", " or ", " - ", "\t", " | "])
    return separator.join(_write_phone(style, _phone(chance)) for _ in range(chance.randint(2, 8)))


def _phones_of_people(chance: Random) -> str:
    lines = []
    for _ in range(chance.randint(2, 8)):
        name = chance.choice(["Dana", "Lee", "Robin", "Front desk", "Fax", "Disputes"])
        lines.append(f"{name}: {_write_phone(chance.choice(_PHONE_STYLES), _phone(chance))}")
    return "\n".join(lines)


def _phones_abroad(chance: Random) -> str:
    shapes = [
        lambda: f"+44 20 {_digits(chance, 4)} {_digits(chance, 4)}",
        lambda: f"+39 06 {_digits(chance, 4)} {_digits(chance, 4)}",
        lambda: f"+33 1 {' '.join(_cut(_digits(chance, 8), 2, 2, 2, 2))}",
        lambda: f"+52 55 {_digits(chance, 4)} {_digits(chance, 4)}",
        lambda: f"+61 2 {_digits(chance, 4)} {_digits(chance, 4)}",
        lambda: f"+49 69 {_digits(chance, 8)}",
    ]
    return "Abroad: " + ", ".join(chance.choice(shapes)() for _ in range(chance.randint(1, 3)))


def _amount(chance: Random) -> str:
    value = round(chance.lognormvariate(4, 1.5), 2)
    return chance.choice(["${:,.2f}", "{:,.2f}", "${:.0f}", "${:.2f}", "{:.2f}"]).format(value)


def _amounts(chance: Random) -> str:
    separator = chance.choice([", ", " ", "\n", "; ", "\t", " + "])
    return "Charged " + separator.join(_amount(chance) for _ in range(chance.randint(2, 10)))


def _dates_and_amounts(chance: Random) -> str:
    day = chance.choice(_DAYS)
    separator = chance.choice([" ", "  ", "\t", ", ", ","])
    lines = [
        f"{_moment(chance):{day}}{separator}{_amount(chance)}" for _ in range(chance.randint(1, 8))
    ]
    return "\n".join(lines)


def _notes(chance: Random) -> str:
    """Short notes with few words between the numbers."""
    parts: list[Maker] = [
        lambda c: f"{_moment(c):{c.choice(_DAYS)}}",
        lambda c: f"{_moment(c):{c.choice(_TIMES)}}",
        _amount,
        lambda c: _write_phone(c.choice(_PHONE_STYLES), _phone(c)),
        lambda c: f"ref {_digits(c, 4)}",
        lambda c: f"#{_digits(c, c.randint(3, 6))}",
        lambda c: f"{c.randint(1, 59)} min",
        lambda c: f"-4{_digits(c, 4)}",
        lambda c: "called again",
    ]
    separator = chance.choice([", ", "; ", " ", " - ", "\n"])
    return separator.join(chance.choice(parts)(chance) for _ in range(chance.randint(2, 6)))


_SAID = (
    "I was charged {amount} on {day}.",
    "Please call {phone}.",
    "call {phone}, or {phone} from abroad",
    "The credit of {amount} posts by {day}.",
    "{amount}",
    "{day} {amount}",
    "My reference is {reference}",
    "{phone}",
    "It was {amount}, then {amount}.",
    "Card ending in {last}, exp {expiry}",
    "ZIP {zip}, phone {phone}",
)


def _said(chance: Random) -> str:
    return chance.choice(_SAID).format(
        amount=_amount(chance),
        day=f"{_moment(chance):{chance.choice(_DAYS)}}",
        phone=_write_phone(chance.choice(_PHONE_STYLES), _phone(chance)),
        reference=_digits(chance, 8),
        last=_digits(chance, 5),
        expiry=f"{chance.randint(1, 12):02}/{chance.randint(26, 32)}",
        zip=f"{_digits(chance, 5)}-{_digits(chance, 4)}",
    )


def _chat(chance: Random, lines: int = 0) -> str:
    moment = _moment(chance)
    stamp = chance.choice(
        ["{:%Y-%m-%d %H:%M} {}: ", "[{:%H:%M}] {}: ", "{:%I:%M} {}\n", "[{:%m/%d/%Y, %H:%M:%S}] "]
    )
    rows = []
    for _ in range(lines or chance.randint(3, 12)):
        moment += timedelta(seconds=chance.randint(5, 300))
        rows.append(stamp.format(moment, chance.choice(["Dana", "You"])) + _said(chance))
    return "\n".join(rows)


def chat_text(seed: int, size: int) -> str:
    """A chat of `size` letters. Every line has times, amounts, and phone numbers."""
    chance = Random(seed)
    some = "\n".join(_chat(chance, 100) for _ in range(20)) + "\n"
    return (some * (size // len(some) + 1))[:size]


def _iban(chance: Random) -> str:
    country, length = chance.choice([("DE", 18), ("FR", 23), ("ES", 20), ("GB", 18), ("IT", 23)])
    check = _digits(chance, 2)
    bank = "".join(chance.choices(string.ascii_uppercase, k=4)) if country == "GB" else ""
    number = f"{country}{check}{bank}{_digits(chance, length - len(bank))}"
    spaced = " ".join(number[place : place + 4] for place in range(0, len(number), 4))
    return f"IBAN {chance.choice([number, spaced])}"


def _bank(chance: Random) -> str:
    routing = _digits(chance, 9, "0123")
    return f"routing {routing}, account {_digits(chance, chance.randint(8, 12))}"


def _address(chance: Random) -> str:
    zip_code = chance.choice([_digits(chance, 5), f"{_digits(chance, 5)}-{_digits(chance, 4)}"])
    phone = _write_phone(chance.choice(_PHONE_STYLES), _phone(chance))
    return f"P.O. Box {_digits(chance, 6)}, El Paso, TX {zip_code}\nphone {phone}"


def _last_digits(chance: Random) -> str:
    return "Cards " + chance.choice([", ", " / ", " "]).join(
        chance.choice("12349") + _digits(chance, 4) for _ in range(chance.randint(1, 4))
    )


_HEAD = {
    3: "Date,Description,Amount",
    5: "Date,Description,Card Member,Account #,Amount",
    13: "Date,Description,Card Member,Account #,Amount,Extended Details,Appears On Your Statement"
    " As,Address,City/State,Zip Code,Country,Reference,Category",
}


def _activity(chance: Random, rows: int = 0, columns: int = 0) -> str:
    """An activity download of Amex, as `formats.md` of its importers describes it."""
    columns = columns or chance.choice(list(_HEAD))
    day = chance.choice(["%m/%d/%Y", "%m/%d/%y"])
    lines = [_HEAD[columns]]
    for _ in range(rows or chance.randint(1, 10)):
        moment = _moment(chance)
        shop = f"ACME {chance.choice('ABCDEFG')}OODS {'-'.join(_phone(chance))}   TX"
        amount = f"{chance.choice([1, 1, 1, -1]) * chance.lognormvariate(4, 1.5):.2f}"
        reference = f"'32{moment:%Y%j}{_digits(chance, 9)}'"
        fields = {
            3: [f"{moment:{day}}", shop, amount],
            5: [f"{moment:{day}}", shop, "JANE EXAMPLE", "-41007", amount],
            13: [
                *(f"{moment:{day}}", shop, "JANE EXAMPLE", "-41007", amount),
                *(shop, shop, f"{_digits(chance, 4)} MAIN ST", '"EL PASO\nTX"', _digits(chance, 5)),
                *("UNITED STATES", reference, "Merchandise & Supplies-Groceries"),
            ],
        }
        lines.append(",".join(fields[columns]))
    return "\r\n".join(lines) + "\r\n"


def activity_csv(chance: Random, rows: int, columns: int = 13) -> str:
    """A whole download, for the tests of attachments."""
    return _activity(chance, rows, columns)


BENIGN: Mapping[str, Maker] = {
    "IMEI": _imei,
    "ISBN-13": _isbn,
    "EAN": _ean,
    "FedEx": _fedex,
    "UPS": _ups,
    "USPS": _usps,
    "Amazon orders": _amazon,
    "airline tickets": _ticket,
    "order numbers": _order,
    "reference numbers": _reference,
    "lists of references": _references,
    "timestamps": _timestamp,
    "lists of times": _time_range,
    "lists of years": _years,
    "coordinates": _coordinates,
    "phone lists": _phones,
    "phones of people": _phones_of_people,
    "phones abroad": _phones_abroad,
    "amounts": _amounts,
    "dates and amounts": _dates_and_amounts,
    "notes": _notes,
    "chats": _chat,
    "IBAN": _iban,
    "bank accounts": _bank,
    "addresses": _address,
    "last digits": _last_digits,
    "activity CSV": _activity,
}

# ---------------------------------------------------------------- card numbers

# By network: first digits, lengths, groups as they are printed on the card.
NETWORKS: tuple[tuple[tuple[str, ...], tuple[int, ...]], ...] = (
    (("34", "37"), (15,)),
    (("34", "37"), (15,)),
    (("34", "37"), (15,)),
    (("4",), (13, 16, 16, 16, 19)),
    (("51", "52", "53", "54", "55", "2221", "2222", "2345", "2699", "2720"), (16,)),
    (("6011", "644", "645", "646", "647", "648", "649", "65"), (16, 19)),
    (("62",), (16, 17, 18, 19)),
    (("3528", "3530", "3566", "3589"), (16,)),
    (("300", "301", "302", "303", "304", "305", "36", "38", "39"), (14,)),
)
_GROUPS = {
    13: ((4, 3, 3, 3), (4, 4, 4, 1), (1, 4, 4, 4)),
    14: ((4, 6, 4), (4, 4, 4, 2)),
    15: ((4, 6, 5), (4, 6, 5), (4, 4, 4, 3), (5, 5, 5)),
    16: ((4, 4, 4, 4), (4, 4, 4, 4), (8, 8), (2,) * 8),
    17: ((4, 4, 4, 4, 1), (6, 11)),
    18: ((4, 4, 4, 4, 2), (6, 12)),
    19: ((4, 4, 4, 4, 3), (6, 13)),
}
SEPARATORS = (
    *("", " ", "-", ".", "/", "_", ",", ":", ";", "|", "+", "*", "#", "~", "\\", "=", "\n", "\t"),
    *("\r\n", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2010", "\u2011", "\u2013", "\u2014"),
    *(
        "\u2212",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "  ",
        "      ",
        " - ",
        ", ",
        " . ",
        "...",
        "--",
    ),
    *(") ", " (", "\n        ", " / ", '", "', "' '", "][", "\u00b7", " \u2022 "),
)


def card(chance: Random) -> str:
    """The digits of a card number, of any network."""
    prefixes, lengths = chance.choice(NETWORKS)
    prefix, length = chance.choice(prefixes), chance.choice(lengths)
    return with_check_digit(prefix + _digits(chance, length - len(prefix) - 1))


def _printed(chance: Random) -> list[str]:
    digits = card(chance)
    return _cut(digits, *chance.choice(_GROUPS[len(digits)]))


def _bare(chance: Random) -> str:
    return card(chance)


def _separated(chance: Random) -> str:
    return chance.choice(SEPARATORS).join(_printed(chance))


def _cut_anywhere(chance: Random) -> str:
    digits = card(chance)
    cuts = sorted(chance.sample(range(1, len(digits)), chance.randint(0, 6)))
    separator = chance.choice(SEPARATORS)
    return separator.join(digits[a:b] for a, b in pairwise([0, *cuts, len(digits)]))


def _mixed(chance: Random) -> str:
    parts = _printed(chance)
    return "".join(part + chance.choice(SEPARATORS) for part in parts[:-1]) + parts[-1]


def _mixed_anywhere(chance: Random) -> str:
    digits = card(chance)
    cuts = sorted(chance.sample(range(1, len(digits)), chance.randint(1, len(digits) - 1)))
    parts = [digits[a:b] for a, b in pairwise([0, *cuts, len(digits)])]
    return "".join(part + chance.choice(SEPARATORS) for part in parts[:-1]) + parts[-1]


def _digit_by_digit(chance: Random) -> str:
    return chance.choice(SEPARATORS[1:]).join(card(chance))


def _like_a_phone(chance: Random) -> str:
    digits = card(chance)
    rest = digits[10:]
    style = chance.choice(["({}) {}-{}", "{}-{}-{}", "{}.{}.{}", "{} {} {}", "+1 ({}) {}-{}"])
    return (
        style.format(digits[:3], digits[3:6], digits[6:10]) + chance.choice([" ", "-", ""]) + rest
    )


def _like_an_amount(chance: Random) -> str:
    digits = card(chance)
    groups = f"{int(digits):,}"
    return chance.choice(["${}", "${}.00", "{}", "USD {}", "\u20ac{}"]).format(groups)


def _url_encoded(chance: Random) -> str:
    separator = chance.choice([" ", "-", "+", "\u00a0", ".", "\u2013"])
    coded = "".join(f"%{ord(c):02X}" if ord(c) < 128 else quote(c) for c in separator)
    if chance.random() < 0.2:
        coded = coded.replace("%", "%25")
    return f"?card={coded.join(_printed(chance))}&zip=10285"


def _html(chance: Random) -> str:
    separators = ["&nbsp;", "&#160;", "&#xA0;", "</td><td>", "<br>", "&ndash;", " <b> ", "<br/>\n"]
    separator = chance.choice([*separators, "&amp;nbsp;", '<span class="digits 4">'])
    return f"<td>{separator.join(_printed(chance))}</td>"


def _entities(chance: Random) -> str:
    shape = chance.choice(["&#{};", "&#x{:x};", "%{:02x}", "\\u{:04x}"])
    return "".join(shape.format(ord(digit)) for digit in card(chance))


def _escaped(chance: Random) -> str:
    separator = chance.choice(["\\n", "\\t", "\\u00a0", "\\xa0", "\\u2013", "=20", "=\n", "=C2=A0"])
    return f'{{"card": "{separator.join(_printed(chance))}"}}'


def _look_alike(chance: Random) -> str:
    zero, one = chance.choice(["O", "o", "\u041e", "0"]), chance.choice(["l", "I", "|", "1"])
    separator = "" if one == "|" else chance.choice(["", "", " ", "-", "."])
    some = separator.join(_printed(chance))
    return "".join({"0": zero, "1": one}.get(c, c) if chance.random() < 0.8 else c for c in some)


_SCRIPTS = (
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079",  # superscript
    "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089",  # subscript
    "\u24ea\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468",  # circled
    "\u24ff\u2776\u2777\u2778\u2779\u277a\u277b\u277c\u277d\u277e",  # circled, black
    "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19",  # full width
    "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",  # Arabic
    "\u0966\u0967\u0968\u0969\u096a\u096b\u096c\u096d\u096e\u096f",  # Devanagari
    "".join(chr(0x1D7CE + n) for n in range(10)),  # mathematical bold
    "".join(chr(0x1D7F6 + n) for n in range(10)),  # mathematical monospace
)


def _other_script(chance: Random) -> str:
    script = str.maketrans(string.digits, chance.choice(_SCRIPTS))
    text = chance.choice(["", " ", "-"]).join(_printed(chance))
    if chance.random() < 0.3:  # only some of the digits
        return "".join(c.translate(script) if chance.random() < 0.5 else c for c in text)
    return text.translate(script)


def _keycaps(chance: Random) -> str:
    return "".join(
        digit + chance.choice(["\ufe0f\u20e3", "\u0304", "\u0332"]) for digit in card(chance)
    )


def _with_expiry(chance: Random) -> str:
    month, year = chance.randint(1, 12), chance.randint(26, 34)
    code = chance.choice(["", f"{chance.randint(0, 9999):04}", f"{chance.randint(0, 999):03}"])
    return f"{card(chance)}{month:02}{chance.choice(['', '20'])}{year}{code}"


def _amex_with_code(chance: Random) -> str:
    return with_check_digit(chance.choice(["34", "37"]) + _digits(chance, 12)) + _digits(chance, 4)


def _split_lines(chance: Random) -> str:
    return ("\n" + " " * chance.randint(0, 20)).join(_printed(chance))


CARDS: Mapping[str, Maker] = {
    "bare": _bare,
    "one separator": _separated,
    "cut anywhere": _cut_anywhere,
    "mixed separators": _mixed,
    "mixed and cut anywhere": _mixed_anywhere,
    "digit by digit": _digit_by_digit,
    "like a phone": _like_a_phone,
    "like an amount": _like_an_amount,
    "URL": _url_encoded,
    "HTML": _html,
    "entities": _entities,
    "escapes": _escaped,
    "look-alikes": _look_alike,
    "other scripts": _other_script,
    "key caps": _keycaps,
    "expiry stuck to it": _with_expiry,
    "code stuck to it": _amex_with_code,
    "over lines": _split_lines,
}

_BEFORE = (
    *(
        "",
        "",
        "$",
        "(",
        "+1 ",
        "+1",
        "#",
        "card:",
        "Card ",
        "x",
        "No.",
        "ID",
        '"',
        "'",
        "<",
        "=",
        "-",
    ),
    *("$40.00 ", "$1,250.00, ", "call (800) 528-4800, ", "800-528-4800 ", "+1 800-528-4800: "),
    *(
        "2026-11-22 ",
        "11/22/2026 ",
        "11/22/26, ",
        "12/27 ",
        "10:02 ",
        "2026-11-22 10:02:05 ",
        "[10:02] ",
    ),
    *(
        "4471, ",
        "4471 ",
        "CVV 123 ",
        "exp 12/27; ",
        "1. ",
        "10285 ",
        "Amex ",
        "\u20ac",
        "**",
        "1Z",
        "USD",
    ),
    *(
        "40.00,",
        "4471; ",
        "12 ",
        "1,",
        "-41007,",
        "'322026329000000045',",
        "5 ",
        "99 ",
        "ref 12345678 ",
    ),
)
_AFTER = (
    *(
        "",
        "",
        ".",
        ")",
        ", code 1234",
        " was charged $40.00",
        " $40.00",
        "; 1234",
        " 12/27",
        " 1227",
    ),
    *(
        " 12/27 123",
        ", 2026-11-22",
        " 2026-11-22 10:02",
        ": call +1 800-528-4800",
        ", (800) 528-4800",
    ),
    *(
        " 800-528-4800",
        " 800 528 4800",
        "\n800.528.4800",
        " 10285",
        " 10285-0001",
        " x2",
        "USD",
        "a",
    ),
    *(
        '"',
        "'",
        ">",
        "**",
        "%",
        " 100%",
        " 4471",
        ",40.00",
        " 1",
        "-1",
        "/12/27",
        " 11/22/2026",
        " 40.00",
    ),
)


def surrounded(chance: Random, text: str) -> str:
    """The text with what people write before and after a card number."""
    before, after = chance.choice(_BEFORE), chance.choice(_AFTER)
    if before[-1:].isdigit() and text[:1].isdigit():
        before += " "
    return before + text + after
