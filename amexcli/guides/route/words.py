"""What every call sheet says, whatever the task. {rule_key} becomes a citation."""

from amexcli.facts.tasks.task import Urgency

SECTIONS = ("reach", "have", "say", "ask", "careful", "always", "log")
"""What `--section` takes."""
DO_IT = {
    Urgency.NOW: "do this now",
    Urgency.TODAY: "do this today",
    Urgency.SOON: "do this within a week",
}
READY_CARD = (
    (
        "Your 15-digit card number and the 4-digit code on its front (have them ready, but never"
        " type them into amex)"
    ),
    "Your billing ZIP code",
)
READY_LOGIN = "Your login for the app or americanexpress.com"
ASK_ALWAYS = (
    "What is the reference number, and who am I speaking with?",
    "What happens next, and when will I hear from you?",
    "Can I have that in writing, or in this chat?",
)
IN_CHAT = "Ask for the same promise in chat, so that you have it in writing. {no_oral_change}"
IF_IT_FAILS = (
    "Ask politely for a supervisor, and give your earlier reference numbers.",
    "Escalate one step at a time: amex escalate",
)
AT_THE_MENU = ("{menu_voice}", "{menu_representative}")
EVERY_TIME = (
    "Have your card, ZIP code, and login ready. Never type a card number into amex.",
    "The number on the back of your card comes first. We haven't dialed the others to check.",
    'At the menu, "representative" may get you to a person{menu_representative.mark}.',
    "Get a name and a reference number, in writing if you can{no_oral_change.mark}.",
    "No luck? Ask for a supervisor. Then: amex escalate",
)
ALWAYS_IN_SHORT = "Get a name, a reference number and a date. If it fails: amex escalate"
