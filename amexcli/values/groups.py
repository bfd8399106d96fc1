"""The groups in which a help page lists the options of a command that has many."""

from enum import StrEnum


class Group(StrEnum):
    """In the order of the page. An option without a group is about the output."""

    WHAT = "What happened"
    SITUATION = "Your situation"
    WORTH = "What it's worth to you"
    WHICH = "Which ones"
    WHO = "Who helped you"
    DATES = "Dates"
    RECORDS = "Your records"
    OUTPUT = "Output"
    RARE = "Rarely needed"
