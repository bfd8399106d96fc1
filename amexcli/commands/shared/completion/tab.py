r"""Answers a shell that asks, at TAB, what can come next.

The script of each shell runs `amex` with `_AMEX_COMPLETE=complete_bash` (or another shell), and in
`_AMEX_COMPLETE_LINE` the line up to the cursor. Each line of the answer is a kind, a word, and what
it means, with a tab between them. The kinds are "plain" and, where the shell is to offer what it
finds itself, "file" and "dir". `_AMEX_COMPLETE=source_bash` prints the script.

A key that somebody presses while typing must not print an error: what goes wrong offers nothing.
"""

from io import StringIO
from typing import Any, NoReturn

from typer._click.shell_completion import CompletionItem, ShellComplete, split_arg_string

from amexcli.commands.shared.completion import ASKED
from amexcli.commands.shared.completion.words import Paths
from amexcli.runtime import Runtime
from amexcli.values.text import brief, visible

_LINE = f"{ASKED}_LINE"
_WORD = f"{ASKED}_WORD"
"""The part of the last word that the shell replaces, perhaps with its quotes. Without it, all."""
_LONGEST = 200
"""Characters of a meaning: shells cut it to fit the window."""
_CURSOR = "|"
"""Any letter: with it, the last word is there even if nothing of it was typed."""
SCRIPTS = {
    "bash": "amex.bash",
    "zsh": "amex.zsh",
    "fish": "amex.fish",
    "powershell": "amex.ps1",
    "pwsh": "amex.ps1",
}
"""The script of each shell, by the name of its program."""


def answer(command: Any, runtime: Runtime) -> int:
    """Print what the shell asks for, and return the exit code."""
    asked, _, shell = runtime.environ[ASKED].partition("_")
    if asked == "source" and shell in SCRIPTS:
        runtime.stdout.write(read_script(shell))
    elif asked == "complete":
        print(_Tab(command, runtime).complete(), file=runtime.stdout)
    else:
        return 1
    return 0


def read_script(shell: str) -> str:
    """Return the script that teaches the shell what to ask."""
    from importlib.resources import files

    return files(__package__).joinpath(SCRIPTS[shell]).read_text(encoding="utf-8")


class _Tab(ShellComplete):
    """One press of the key."""

    def __init__(self, command: Any, runtime: Runtime) -> None:
        self.environ = runtime.environ
        super().__init__(command, {"obj": runtime._replace(stderr=StringIO())}, "amex", ASKED)
        self.lead = ""
        """What precedes the value in the last word, such as "--from="."""
        self.kept = 0
        """How many letters of the last word the shell does not replace."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words of the line, and the one that is not finished."""
        *words, last = split_arg_string(self.environ.get(_LINE, "") + _CURSOR)
        word = last.removesuffix(_CURSOR)
        if _WORD in self.environ:
            typed = self.environ[_WORD]
            plain = split_arg_string(typed + _CURSOR)[-1].removesuffix(_CURSOR)
            replaced = next(filter(word.endswith, (typed, plain)), word)
            self.kept = len(word) - len(replaced)
        if word.startswith("--"):
            option, equals, _ = word.partition("=")
            self.lead = option + equals if equals else ""
        return words[1:], word

    def format_completion(self, item: CompletionItem) -> str:
        """Return the line for the shell."""
        if isinstance(item.value, Paths):
            return f"{item.value.kind}\t{item.value}\t{self.lead}"
        word = f"{self.lead}{item.value}"[self.kept :]
        return f"plain\t{word}\t{visible(brief(item.help or '', _LONGEST))}"

    def complete(self) -> str:
        """Return the lines for the shell, without words that a terminal would obey."""
        try:
            items = self.get_completions(*self.get_completion_args())
        except Exception:
            return ""
        plain = (item for item in items if visible(item.value) == item.value)
        return "\n".join(map(self.format_completion, plain))

    def source_vars(self) -> NoReturn:
        """Do nothing: the scripts are files."""
        raise NotImplementedError
