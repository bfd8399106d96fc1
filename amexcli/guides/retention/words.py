"""What to say, what to ask, and what not to say about the annual fee. {rule_key} is cited."""

CHANGE = "{change_year} {change_points} {change_fee} {change_welcome}"
OPENING = {
    "phone": (
        "Hello. I'm calling about the annual fee on my {card}.",
        "I like the card, but it's hard to justify the fee this year.",
        "Are there any offers on my account to help me keep it?",
    ),
    "chat": (
        "Hello. I have a question about the annual fee on my {card}.",
        "I like the card, but it's hard to justify the fee this year. Are there any offers on my"
        " account to help me keep it?",
    ),
}
MENU = (
    'Say "annual fee", or "speak to a representative". {menu_voice}',
    "{menu_close}",
    "{ask_for}",
)
IF_SMALL = "Thank you. Is that the only offer available to me today?"
ASK = (
    "How much is it, in dollars or points?",
    "How much do I have to spend, and within how many months?",
    "What day does the clock start?",
    "Which purchases count, and which don't?",
    "When will it post?",
    "Do I have to keep the card open, and for how long?",
    "Can I still change to another card?",
    "Can I have that in writing, with a reference number?",
)
THEN = (
    ("To accept", "Thank you, I accept. Please confirm the terms here, with a reference number."),
    ("To take time", "Thank you. I'd like to think about it. How long is the offer good for?"),
    ("To decline", "Thank you, that doesn't work for me. Please make a note that I asked."),
    (
        "To change the card",
        "Could I change to {target}? Is the fee prorated? What happens to my card number, points,"
        " and credits?",
    ),
    (
        "To close, only if you mean it",
        "I've decided to close it. Please confirm the date, and that the fee will be refunded.",
    ),
)
NOT_TO_SAY = (
    "Don't threaten, and don't demand a number of points: nobody has a right to an offer."
    " {offers_targeted}",
    "Don't invent a hardship. {review_truth}",
    "Don't close the card on the spot. Make sure your points are safe first.",
    "Don't ask again and again. Once by phone and once by chat is enough (our advice).",
)
IN_WRITING = "{no_oral_change} So ask for it in chat or a message."

SECTIONS = ("dates", "math", "menu", "say", "ask", "answer", "never", "reports", "log")
"""The sections that `--section` takes."""
AT_THE_MENU = 'Tell the menu "annual fee", never "cancel"{menu_close.mark}.'
BY_CHAT = "Log in at americanexpress.com or in the app, and ask for a person."
NO_CLOSING_DATE = (
    "Add --closing-date MM/DD, from the statement that shows the fee. Close the account within"
    " {fee_refund.days} days after it, and Amex refunds the fee{fee_refund.mark}."
)
SHORT_ASK = (
    "How much is it? How much do I have to spend, and how soon? Which purchases count? Do I have to"
    " keep the card, and how long? Can I have that in writing?"
)
NOT_ON_SCREEN = (
    "Don't threaten, and don't close the account on the spot: many accounts get no"
    " offer{offers_targeted.mark}, and your points may be at risk."
)
