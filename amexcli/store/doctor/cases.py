"""The check that cases are known by the name that entries give them."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from amexcli.errors import AmexError
from amexcli.store.doctor.problem import Problem
from amexcli.store.doctor.survey import Survey
from amexcli.store.guard import find_secret
from amexcli.values.text import count, suggest


def unknown_case(survey: Survey) -> Iterator[Problem]:
    """Cases that entries name and that have no file: perhaps a slip of the pen."""
    try:
        known, removed = survey.cases.names(), survey.cases.removed_names()
    except AmexError:
        return  # the folder itself has been named
    named = Counter(stored.entry.case for stored in survey.entries if stored.entry.case)
    for name, number in sorted(named.items()):
        if name not in known:
            near = f" {said}" if (said := suggest(name, known)) else ""
            if name in removed:
                near = f" Its facts are in the trash: amex cases restore {name}"
            what = f"{count(number, 'entry', 'entries')} of a case that has no file.{near}"
            if survey.cases.may_begin(name) and not find_secret(name):
                path = survey.cases.path_of(name)
                yield Problem(path, what, "begin the case", partial(survey.cases.begin, name))
            else:
                yield Problem(survey.cases.folder, f"{what} '{name}' cannot be its name.")
