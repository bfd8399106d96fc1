"""What every call sheet says, whatever the task. {rule_key} is cited."""

READY_CARD = (
    "Your 15-digit card number and the 4-digit code on its front: at hand, never typed into amex",
    "Your billing ZIP code",
)
READY_LOGIN = "Your login for the app or americanexpress.com"
ASK_ALWAYS = (
    "What is the reference number, and with whom did I speak?",
    "What happens next, and by when?",
    "Can I have that in writing, or in this chat?",
)
ASK_OFFERS = "Are there any offers on my account? (The Offers tab is the sure way to see them.)"
IN_CHAT = "Say it once more in chat, so that the promise stands in a transcript. {no_oral_change}"
IF_IT_FAILS = (
    "Ask for a supervisor, kindly, and give the earlier reference numbers.",
    "Go higher, a step at a time: amex escalate",
)
