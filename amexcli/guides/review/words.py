"""A financial review: the documents, the form, what to move, what not to do. {rule_key} is cited."""

VERIFY = (
    "Don't call a number from the letter, text, or email yet. {amex_never_calls} {amex_urgency}",
    "Call the number on your card and ask for Financial Review. {review_hours}",
    (
        "Ask them for the date of the letter, the case number, and what it asks for. Compare that"
        " with your letter."
    ),
)
PAPERS = ("What the letter lists. Send that and nothing else. {review_papers}",)
IN_CASE = ("The last three bank statements", "Proof of your address")
ONLY_IF_ASKED = "Keep these on hand, and send them only if the letter asks for them (our advice):"
EMPLOYMENT: dict[str, tuple[str, ...]] = {
    "employed": ("Your latest pay stubs", "Last year's tax return, with its W-2"),
    "self-employed": (
        "Tax returns for the last two years, with Schedule C",
        "A profit-and-loss statement for this year, and the bank statements that show it",
    ),
    "retired": (
        "Social Security, pension, or annuity statements",
        "Statements for the accounts you draw from",
    ),
    "student": (
        "Pay stubs, if you work",
        "Documents on grants, support, or savings that you listed as income",
    ),
    "business-owner": (
        "The business tax return and statements, if the card or the letter is about the business",
        "Documents that show what the business paid you",
    ),
}
"""Proof of income by kind of employment (our advice; the letter decides)."""
JOINT = "The joint return, and the signature of each person the form lists"
MOVED = "The address on your last return (line 4 of the form), and proof of the new one"

FORM = (
    "Line 1a: your first name as on the return, and your taxpayer number",
    "Line 2a: a spouse only if the spouse's transcript is asked for, and the spouse signs",
    "Line 3: your current address. Line 4: the one before it",
    "Line 5a: the company that gets the transcripts. Check that it's the one in the letter",
    "Line 5d: the client it's asking for",
    "Line 6: one tax form number only",
    "Line 7: wage and income. Line 7a: up to three forms, or blank for all. Don't write N/A",
    "The years: only those the letter asks for",
    (
        "Signature: check the box above it, and add the date and your phone number. Everyone listed"
        " signs"
    ),
    "Don't leave a blank that somebody could fill in later, and keep a copy",
)
FORM_NOTES = (
    "{form_4506_c} The lines are those of the October 2022 form. Compare them with yours.",
    "A year without a return will show up. File it or settle it first (our advice).",
    "A joint return alone doesn't mean that both of you have to be listed (our reading).",
)
MOVE_TODAY = (
    "Rent or mortgage, utilities, phone and internet",
    "Insurance: health, car, home",
    "Taxes, tuition, child care",
    "Subscriptions and memberships",
    "Tolls, transit, and ride accounts",
)
"""The usual ones, which fail silently if the card stops working."""
MEANWHILE = (
    "{keep_paying} {late_points}",
    "{review_points} {close_points}",
    "{review_keep_open} {review_months}",
    "{review_outcomes} {assigned_limit}",
)
RIGHTS = (
    "{adverse_notice}",
    "{adverse_reasons} {adverse_specific} {adverse_answer}",
    "{report_used}",
    "{adverse_business}",
    "{adverse_records} {adverse_agency}",
    "{decline_no_letter}",
)
WHY_MOVE = "{review_all_cards} So payments on those cards will probably fail (our reading)."
ASK = (
    "Which accounts are affected, and why?",
    "Where did the information come from: a bureau, a tax transcript, or Amex's own records?",
    "Can I appeal, or send more documents?",
    "What happens to my points, and how long do I have to redeem them?",
)
"""What to ask if a card is limited or closed."""
LATE = "The deadline has passed. Call today, and ask for more time in writing."
NEVER = (
    "Don't make up reasons for your spending or income, and don't alter documents. {review_truth}",
    "Don't send documents to somebody who called you.",
    "Don't shift your spending to another Amex card, and don't apply for one.",
    "Don't close accounts in a hurry.",
    "Don't miss the deadline in the letter. {review_refusal}",
)
SAY = (
    "I received a letter about a financial review. What are its date and case number, and what"
    " does it ask for?",
    "How do I send the documents safely, and who is my specialist?",
    "Will you tell me the result, and the reasons, in writing?",
)
NO_DATE = "Add --answer-by MM/DD (the deadline in your letter)."
IN_SHORT = (
    "In short: confirm that it's really Amex. Send exactly what the letter asks for, truthfully and on"
    " time. Move automatic payments off the card. Then wait."
)

SECTIONS = (
    *("amex", "dates", "documents", "4506-c", "figures", "move", "say", "while", "never"),
    *("rights", "ask", "know", "log"),
)
"""What `--section` takes."""
ASK_FOR_REVIEW = (
    "Ask for Financial Review. Don't use a number from the letter, text or email yet. Compare the"
    " letter's date and case number with what they tell you{amex_never_calls.mark}."
)
NO_ANSWER_DATE = "By the deadline in your letter. Add it: --answer-by MM/DD"
NO_LETTER_DATE = "Add --letter-date MM/DD, from the letter."
SEND = (
    "Only what the letter lists, on time, and nothing that isn't true{review_truth.mark}. Keep a"
    " copy of everything."
)
MOVE = (
    "Move automatic payments off every Amex card today, because a review can stop all of your Amex"
    " cards{review_all_cards.mark}:"
)
THE_USUAL = "rent, insurance, phone, tolls, subscriptions"
DO_NOT = (
    "Don't invent a reason or change a document. Don't apply for another Amex card. Keep paying"
    " what you charged{keep_paying.mark}."
)
