"""Reaching Amex: what each channel can do, calling from abroad, and who is really calling."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_TELEPHONE = Basis.TELEPHONE
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE

REACHING = (
    # Channels
    Rule(
        "chat",
        _PRACTICE,
        "page on its iPhone chat",
        "A virtual assistant answers first; log in to reach a person. It books no travel.",
        ("amex-chat-faq",),
    ),
    Rule(
        "chat-can",
        _PRACTICE,
        "page on its iPhone chat",
        "Chat can replace a card, and answer about a charge, balance, due date, credit line or"
        " benefits.",
        ("amex-chat-faq",),
    ),
    Rule(
        "chat-changes",
        _PRACTICE,
        "milestomemories.com",
        "One blog closed cards by chat, but found upgrades unreliable there and easier by phone.",
        ("milestomemories",),
        _ONE_SOURCE,
    ),
    Rule(
        "no-oral-change",
        _AGREEMENT,
        "consumer cards, 2025",
        "No spoken promise changes the written agreement.",
        ("agreements",),
    ),
    Rule(
        "calls-recorded",
        _AGREEMENT,
        "consumer cards, 2025",
        "Amex may monitor and record calls.",
        ("agreements",),
    ),
    Rule(
        "menu-voice",
        _PRACTICE,
        "a UK site of 2019",
        "The menu listens to your voice, and asks you to say or key in the 15 digits.",
        ("fastcancel",),
        _ONE_SOURCE,
    ),
    Rule(
        "menu-representative",
        _PRACTICE,
        "the article",
        'Saying "representative", or nothing, is said to bring a person.',
        ("article",),
        Confidence.ANECDOTE,
    ),
    Rule(
        "menu-close",
        _PRACTICE,
        "guides of 2023 to 2026",
        'To the menu, "close" or "cancel" can mean a real closing after a single yes. Say what it'
        " is about, or ask for a representative.",
        ("lendedu", "cemle", "opencard-guides"),
        _REPORTED,
    ),
    Rule(
        "askamex",
        _PRACTICE,
        "nothing newer than the 2010s",
        "@AskAmex on X was Amex's own; nobody has shown that it still answers.",
        ("askamex", "article"),
        Confidence.UNCONFIRMED,
    ),
    Rule(
        "guide-to-benefits",
        _PRACTICE,
        "an archive of 2024",
        "What is covered stands in the card's benefit terms"
        " (global.americanexpress.com/card-benefits), not in the cardmember agreement.",
        ("benefit-terms",),
        _REPORTED,
    ),
    # From abroad
    Rule(
        "toll-free",
        _TELEPHONE,
        "guides to calling",
        "US toll-free numbers often cannot be reached from abroad, and if they can, you usually"
        " pay.",
        ("howtocallabroad", "areacodelocations", "globalcallforwarding"),
        _REPORTED,
    ),
    Rule(
        "toll-free-canada",
        _TELEPHONE,
        "guides to calling",
        "US toll-free numbers usually work from Canada.",
        ("howtocallabroad",),
        _REPORTED,
    ),
    Rule(
        "collect",
        _TELEPHONE,
        "encyclopedias",
        "An operator places a collect call, and the called side pays: ask for one from a hotel phone"
        " or landline. Some countries no longer have them.",
        ("wikipedia-collect", "easytechjunkie"),
        _REPORTED,
    ),
    Rule(
        "collect-mobile",
        _TELEPHONE,
        "underbanked.com",
        "From a mobile, dial the number directly: it is an ordinary paid call.",
        ("underbanked",),
        _ONE_SOURCE,
    ),
    # Who is calling
    Rule(
        "amex-never-calls",
        _PRACTICE,
        "Security Center, phishing",
        "Amex never calls you to ask for your information.",
        ("amex-phishing",),
    ),
    Rule(
        "amex-urgency",
        _PRACTICE,
        "Security Center, phishing",
        "Pressure about a suspended or closed account is a red flag.",
        ("amex-phishing",),
    ),
    Rule(
        "amex-never-asks",
        _PRACTICE,
        "its UK site",
        "Amex does not call to ask for codes, passwords or a PIN.",
        ("amex-spotting-scams",),
        _ONE_SOURCE,
    ),
    Rule(
        "amex-code-asked",
        _PRACTICE,
        "its UK site",
        "The only time it asks for a one-time code is when you called.",
        ("amex-spotting-scams",),
        _ONE_SOURCE,
    ),
    Rule(
        "spoof",
        _PRACTICE,
        "its Singapore site",
        "Forward a false message to spoof@americanexpress.com.",
        ("amex-phishing-singapore",),
        _REPORTED,
    ),
)
