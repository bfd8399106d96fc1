"""The changes that are made, one at a time.

Of Cosmic Ray's own operators those are taken that make another program out of every place; of the
hundred that put any operator for any other, one or two each. It knows nothing of regular
expressions, tables of text, and things left out. Those are below: they are what the guard, the
sums and the writing of files are made of.
"""

import re
from ast import literal_eval
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import ClassVar

from cosmic_ray.operators.operator import Example, Operator
from cosmic_ray.operators.provider import OperatorProvider
from parso.python.tree import Name
from parso.tree import NodeOrLeaf


class Rewriter(Operator):
    """An operator that replaces a node with other code."""

    def rewritten(self, node: NodeOrLeaf) -> Iterator[str]:
        """Yield each text that can replace the node."""
        raise NotImplementedError

    def mutation_positions(self, node):
        return [(node.start_pos, node.end_pos) for _ in self.rewritten(node)]

    def mutate(self, node, index):
        text = next(islice(self.rewritten(node), index, None))
        return Name(text, node.start_pos, node.get_first_leaf().prefix)

    @classmethod
    def examples(cls):
        return (Example(before, after) for before, after in cls.shown.items())

    shown: ClassVar[dict[str, str]]


def _code(node: NodeOrLeaf) -> str:
    return node.get_code(include_prefix=False)


class Text(Rewriter):
    """Change a key, a number in quotes, or a separator, but not prose, which may always change."""

    shown: ClassVar = {"x = 'mail'": "x = 'mail~'", "x = '0.5'": "x = '0.6'"}

    def rewritten(self, node):
        code = _code(node)
        if node.type == "string" and not _is_pattern(node) and not _is_docstring(node):
            changed = _next_digit(code) or f"{code[:-1]}~{code[-1]}"
            yield from () if _is_prose(str(literal_eval(code))) else (changed,)
        elif node.type == "fstring_string" and node.parent.type == "fstring":
            is_data = not _is_prose(_code(node.parent)) and not _is_raw(node.parent.children[0])
            yield from (f"{code}~",) if is_data else ()


def _is_prose(text: str) -> bool:
    return bool(re.search(r"\w\W* \W*\w|\w[.,;:!?]? | \w", text))


def _next_digit(code: str) -> str | None:
    match = re.fullmatch(r"""(["'][\d.]*)(\d)(["'])""", code)
    return f"{match[1]}{(int(match[2]) + 1) % 10}{match[3]}" if match else None


def _is_docstring(node: NodeOrLeaf) -> bool:
    return node.parent.type in ("simple_stmt", "file_input")


def _is_raw(opening: NodeOrLeaf) -> bool:
    return "r" in re.match(r"\w*", _code(opening))[0].lower()


def _is_pattern(node: NodeOrLeaf) -> bool:
    """Whether this is (part of) a regular expression: a raw string, or an argument of `re`."""
    call = node.search_ancestor("atom_expr", "power")
    return _is_raw(node) or (call is not None and _code(call).startswith("re."))


class Pattern(Rewriter):
    """Change one part of a regular expression."""

    shown: ClassVar = {
        'x = r"a?"': 'x = r"a"',
        'x = r"[a-c]"': 'x = r"[^a-c]"',
    }

    def rewritten(self, node):
        if node.type == "string" and _is_pattern(node) and not _is_docstring(node):
            opening, pattern, closing = re.fullmatch(
                r"""(\w*(?:"{3}|'{3}|["']))(.*?)("{3}|'{3}|["'])""", _code(node), re.DOTALL
            ).groups()
            yield from (opening + changed + closing for changed in changed_patterns(pattern))
        elif node.type == "fstring_string" and _is_raw(node.parent.children[0]):
            yield from changed_patterns(_code(node))


_TOKEN = re.compile(
    r"""
      (?P<comment>\s\#[^\n]*)
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<look>\(\?<?[=!])
    | (?P<open>\((?:\?(?:P<\w+>|[:>]|[a-zA-Z-]+:))?)
    | (?P<close>\))
    | (?P<bar>\|)
    | (?P<times>\{+\d+(?:,\d*)?\}+\??)
    | (?P<some>[?*+][?+]?)
    | (?P<anchor>\\[bB]|[$^])
    | (?P<kind>\\[dDsSwW])
    | (?P<digit>\d)
    | (?P<other>\\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)


def changed_patterns(pattern: str) -> Iterator[str]:
    """Yield the pattern with one part of it changed."""
    tokens = list(_TOKEN.finditer(pattern))
    for token in tokens:
        for text in _changed_token(token.lastgroup, token[0]):
            yield pattern[: token.start()] + text + pattern[token.end() :]
    for start, end in _alternatives(tokens, len(pattern)):
        yield pattern[:start] + pattern[end:]


def _changed_token(kind: str, text: str) -> Iterator[str]:
    if kind == "set":
        yield "[" + text[2:] if text[1] == "^" else "[^" + text[1:]
        opening = 2 if text[1] == "^" else 1
        members = re.findall(r"(?:\\[uN]\w{4}|\\.|.)(?:-(?:\\u\w{4}|\\.|[^\]]))?", text[opening:-1])
        if len(members) > 1:
            for place in range(len(members)):
                kept = members[:place] + members[place + 1 :]
                yield text[:opening] + "".join(kept) + "]"
        for digits in re.finditer(r"\d-\d", text):
            low, high = digits[0].split("-")
            for one, other in ((int(low) + 1, high), (low, int(high) - 1)):
                yield text[: digits.start()] + f"{one}-{other}" + text[digits.end() :]
    elif kind == "look":
        yield text.translate(str.maketrans("=!", "!="))
        yield "(?:(?:)|"  # what it looks for need not be there
    elif kind == "times":
        for number in re.finditer(r"\d+", text):
            for near in (int(number[0]) - 1, int(number[0]) + 1):
                if near >= 0:
                    yield text[: number.start()] + str(near) + text[number.end() :]
    elif kind == "some":
        yield from {"?": ["", "*"], "*": ["", "+"], "+": ["", "*"]}.get(text[0], [])
    elif kind == "anchor":
        yield ""
    elif kind == "kind":
        yield text.swapcase()
    elif kind == "digit":
        yield str((int(text) + 1) % 10)


def _alternatives(tokens: list[re.Match[str]], length: int) -> Iterator[tuple[int, int]]:
    """Yield the place of each alternative, with the bar next to it."""
    open_groups: list[list[int]] = [[0]]
    for token in tokens:
        if token.lastgroup in ("open", "look"):
            open_groups.append([token.end()])
        elif token.lastgroup == "bar":
            open_groups[-1].append(token.end())
        elif token.lastgroup == "close" and len(open_groups) > 1:
            yield from _spans(open_groups.pop(), token.start())
    yield from _spans(open_groups[0], length)


def _spans(starts: list[int], end: int) -> Iterator[tuple[int, int]]:
    if len(starts) > 1:
        yield from pairwise(starts)
        yield starts[-1] - 1, end


class Omission(Rewriter):
    """Leave something out: a statement, a condition, an operand, an item, an argument, a call."""

    shown: ClassVar = {
        "f(x)\n": "pass\n",
        "x = a and b": "x = b",
        "x = y.strip()": "x = y",
        "x = 1 if y else 2": "x = 1 if True else 2",
        "x = f(y, z=1)": "x = f(y)",
        "x = (1, 2, 3)": "x = (2, 3)",
    }

    def rewritten(self, node):
        yield from self._statements(node)
        yield from self._conditions(node)
        yield from self._parts(node)

    def _statements(self, node: NodeOrLeaf) -> Iterator[str]:
        if node.type == "return_stmt" and _code(node) != "return None":
            yield "return None"
        if node.parent is None or node.parent.type != "simple_stmt":
            return
        is_call = node.type in ("atom_expr", "power")
        if is_call or node.type in ("yield_expr", "raise_stmt", "del_stmt"):
            yield "pass"
        if node.type == "expr_stmt" and (node.children[0].type != "name" or _is_augmented(node)):
            yield "pass"
        if _code(node) in ("return", "continue", "break"):
            yield "pass"

    def _conditions(self, node: NodeOrLeaf) -> Iterator[str]:
        parent = node.parent
        if parent is None:
            return
        before = node.get_previous_sibling()
        if parent.type in ("if_stmt", "test", "comp_if") and _is_word(before, "if", "elif"):
            yield from ("True", "False")
        if parent.type == "while_stmt" and _is_word(before, "while"):
            yield "False"

    def _parts(self, node: NodeOrLeaf) -> Iterator[str]:
        if node.type in ("and_test", "or_test"):
            for place in range(0, len(node.children), 2):
                first = max(place - 1, 0)
                yield _joined(node.children[:first] + node.children[first + 2 :])
        elif node.type in ("testlist_comp", "dictorsetmaker"):
            ends = [-1, *(i for i, part in enumerate(node.children) if _is_word(part, ","))]
            for before, after in pairwise([*ends, len(node.children)]):
                yield _joined(node.children[: before + 1] + node.children[after + 1 :])
        elif node.type == "arglist":
            for place, part in enumerate(node.children):
                if _is_named_argument(part):
                    yield _joined(node.children[: place - 1] + node.children[place + 1 :])
        elif node.type == "argument" and node.parent.type == "trailer":
            yield ""
        elif node.type in ("atom_expr", "power"):
            yield from self._calls(node.children)

    def _calls(self, parts: list[NodeOrLeaf]) -> Iterator[str]:
        for place in range(1, len(parts) - 1):
            is_method = _code(parts[place])[0] == "." and _code(parts[place + 1])[0] == "("
            if is_method and _code(parts[0]) not in ("os", "re", "self"):
                yield _joined(parts[:place] + parts[place + 2 :])
        if _code(parts[0]) in ("sorted", "reversed", "set", "abs", "int", "str", "tuple"):
            argument = parts[1].children[1]
            first = argument.children[0] if argument.type == "arglist" else argument
            yield _joined([first, *parts[2:]])


def _joined(parts: list[NodeOrLeaf]) -> str:
    return "".join(part.get_code() for part in parts).strip()


def _is_named_argument(node: NodeOrLeaf) -> bool:
    return node.type == "argument" and _code(node.children[0]) not in "**"


def _is_augmented(node: NodeOrLeaf) -> bool:
    return node.children[1].type == "operator" and len(_code(node.children[1])) > 1


def _is_word(node: NodeOrLeaf | None, *words: str) -> bool:
    return node is not None and _code(node) in words


class Twin(Rewriter):
    """Write a word that is easily confused with it."""

    shown: ClassVar = {"x = min(y)": "x = max(y)", "x = y in z": "x = y not in z"}

    _PAIRS = (
        ("min", "max"),
        ("any", "all"),
        ("startswith", "endswith"),
        ("lstrip", "rstrip"),
        ("partition", "rpartition"),
        ("removeprefix", "removesuffix"),
        ("find", "rfind"),
        ("search", "match"),
        ("fullmatch", "match"),
        ("ROUND_CEILING", "ROUND_FLOOR"),
    )
    _WORDS: ClassVar = dict(_PAIRS) | {right: left for left, right in _PAIRS if right != "match"}

    def rewritten(self, node):
        if node.type == "name" and node.value in self._WORDS and not node.is_definition():
            yield self._WORDS[node.value]
        if _code(node) == "in" and node.parent.type == "comparison":
            yield "not in"
        if node.type == "comp_op" and _code(node) == "not in":
            yield "in"


_TAKEN = re.compile(
    r"""NumberReplacer | Replace(?:True|False|And|Or|Break|Continue)With\w+ | ExceptionReplacer
    | RemoveDecorator | ZeroIterationForLoop
    | ReplaceUnaryOperator_(?:Delete_(?:Not|USub|Invert)|USub_UAdd)
    | ReplaceComparisonOperator_(?:Eq_NotEq|NotEq_Eq|Is_IsNot|IsNot_Is|Lt_LtE|Lt_GtE|LtE_Lt|LtE_Gt
        |Gt_GtE|Gt_LtE|GtE_Gt|GtE_Lt)
    | ReplaceBinaryOperator_(?:Add_Sub|Sub_Add|Mul_Div|Div_Mul|FloorDiv_Mul|Mod_Add|Pow_Mul
        |BitOr_BitAnd|BitAnd_BitOr|BitXor_BitOr|LShift_RShift|RShift_LShift)""",
    re.VERBOSE,
)

OPERATORS: tuple[Operator, ...] = (
    *(OperatorProvider()[name]() for name in OperatorProvider() if _TAKEN.fullmatch(name)),
    *(operator() for operator in (Text, Pattern, Omission, Twin)),
)
