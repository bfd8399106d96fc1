"""What is typed during a call, and the sentences that the record has for it."""

from enum import StrEnum


class Kind(StrEnum):
    """What an event is. Those with a value of the record have its name."""

    BEGIN = "begin"
    HOLD = "hold"
    TALK = "talk"
    WHO = "representative"
    REFERENCE = "reference"
    PROMISE = "promised"
    NOTE = "note"
    TRANSFER = "department"
    FOLLOW_UP = "follow_up"
    END = "end"
    RESUME = "resume"
    """Another command took the call up, or somebody went on after its end."""
    SHOW = "show"
    HELP = "help"


LETTERS = {
    "h": Kind.HOLD,
    "w": Kind.WHO,
    "r": Kind.REFERENCE,
    "p": Kind.PROMISE,
    "n": Kind.NOTE,
    "t": Kind.TRANSFER,
    "s": Kind.SHOW,
    "e": Kind.END,
    "?": Kind.HELP,
}
TAKES_WORDS = (Kind.WHO, Kind.REFERENCE, Kind.PROMISE, Kind.NOTE, Kind.TRANSFER)
IN_SHORT = """\
h hold/talking · w who · r reference · p promise · n note
t transferred · s say/ask again · e end · ? help"""
EXPLAINED = """\
Type a letter, then what you want to keep. Words without a letter are a note.
  h  You're on hold, or you're talking again.
  w  Who you're talking to: w Dana, Customer care
  r  The reference number: r D-4471. If they won't give one: r refused
  p  What they promise, and the date: p $40 credit by friday
  n  A note: n she sees two charges
  t  They transfer you, and you're on hold again: t Disputes
  s  Show what to say, to ask, and to have at hand.
  e  The call is over. amex asks for what's missing, then saves the record.
Each line is on your disk before the next prompt.
amex records no sound. State law decides whether you may record a call."""

QUESTIONS = {
    Kind.WHO: "Who did you talk to (or: refused)",
    Kind.REFERENCE: "Reference number (or: refused)",
    Kind.PROMISE: "What did they promise, and for what date (or: refused)",
    Kind.FOLLOW_UP: "When to ask again (such as +7d or friday)",
}
"""What is asked at the end, if it was not typed."""
IS_THIS_THE_DAY = "Follow up on {}? Press Enter, or type another day, or no"
SENTENCES = {
    Kind.BEGIN: "The {noun} began.",
    Kind.HOLD: "On hold.",
    Kind.TALK: "Talking to someone.",
    Kind.WHO: "Spoke with {text}.",
    Kind.REFERENCE: "Reference number: {text}",
    Kind.PROMISE: "They promised: {text}",
    Kind.NOTE: "{text}",
    Kind.TRANSFER: "Transferred to {text}.",
    Kind.FOLLOW_UP: "Follow up: {text}",
    Kind.END: "The {noun} ended.",
    Kind.RESUME: "Went on with these notes.",
}
REFUSALS = {
    Kind.WHO: "They refused to give a name.",
    Kind.REFERENCE: "They refused to give a reference number.",
    Kind.PROMISE: "They refused to promise anything.",
}
