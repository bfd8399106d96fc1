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
        key="chat",
        basis=_PRACTICE,
        citation="page on its iPhone chat",
        wording="A virtual assistant answers first; log in to reach a person. It books no travel.",
        sources=("amex-chat-faq",),
    ),
    Rule(
        key="chat-can",
        basis=_PRACTICE,
        citation="page on its iPhone chat",
        wording="Chat can replace a card, and answer about a charge, balance, due date, credit line or"
        " benefits.",
        sources=("amex-chat-faq",),
    ),
    Rule(
        key="chat-changes",
        basis=_PRACTICE,
        citation="milestomemories.com",
        wording="One blog closed cards by chat, but found upgrades unreliable there and easier by phone.",
        sources=("milestomemories",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="no-oral-change",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="No spoken promise changes the written agreement.",
        sources=("agreements",),
    ),
    Rule(
        key="calls-recorded",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex may monitor and record calls.",
        sources=("agreements",),
    ),
    Rule(
        key="menu-voice",
        basis=_PRACTICE,
        citation="a UK site of 2019",
        wording="The menu listens to your voice, and asks you to say or key in the 15 digits.",
        sources=("fastcancel",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="menu-representative",
        basis=_PRACTICE,
        citation="the article",
        wording='Saying "representative", or nothing, is said to bring a person.',
        sources=("article",),
        confidence=Confidence.ANECDOTE,
    ),
    Rule(
        key="menu-close",
        basis=_PRACTICE,
        citation="guides of 2023 to 2026",
        wording='To the menu, "close" or "cancel" can mean a real closing after a single yes. Say what it'
        " is about, or ask for a representative.",
        sources=("lendedu", "cemle", "opencard-guides"),
        confidence=_REPORTED,
    ),
    Rule(
        key="askamex",
        basis=_PRACTICE,
        citation="nothing newer than the 2010s",
        wording="@AskAmex on X was Amex's own; nobody has shown that it still answers.",
        sources=("askamex", "article"),
        confidence=Confidence.UNCONFIRMED,
    ),
    Rule(
        key="guide-to-benefits",
        basis=_PRACTICE,
        citation="an archive of 2024",
        wording="What is covered stands in the card's benefit terms"
        " (global.americanexpress.com/card-benefits), not in the cardmember agreement.",
        sources=("benefit-terms",),
        confidence=_REPORTED,
    ),
    # From abroad
    Rule(
        key="toll-free",
        basis=_TELEPHONE,
        citation="guides to calling",
        wording="US toll-free numbers often cannot be reached from abroad, and if they can, you usually"
        " pay.",
        sources=("howtocallabroad", "areacodelocations", "globalcallforwarding"),
        confidence=_REPORTED,
    ),
    Rule(
        key="toll-free-canada",
        basis=_TELEPHONE,
        citation="guides to calling",
        wording="US toll-free numbers usually work from Canada.",
        sources=("howtocallabroad",),
        confidence=_REPORTED,
    ),
    Rule(
        key="collect",
        basis=_TELEPHONE,
        citation="encyclopedias",
        wording="An operator places a collect call, and the called side pays: ask for one from a hotel phone"
        " or landline. Some countries no longer have them.",
        sources=("wikipedia-collect", "easytechjunkie"),
        confidence=_REPORTED,
    ),
    Rule(
        key="collect-mobile",
        basis=_TELEPHONE,
        citation="underbanked.com",
        wording="From a mobile, dial the number directly: it is an ordinary paid call.",
        sources=("underbanked",),
        confidence=_ONE_SOURCE,
    ),
    # Who is calling
    Rule(
        key="amex-never-calls",
        basis=_PRACTICE,
        citation="Security Center, phishing",
        wording="Amex never calls you to ask for your information.",
        sources=("amex-phishing",),
    ),
    Rule(
        key="amex-urgency",
        basis=_PRACTICE,
        citation="Security Center, phishing",
        wording="Pressure about a suspended or closed account is a red flag.",
        sources=("amex-phishing",),
    ),
    Rule(
        key="amex-never-asks",
        basis=_PRACTICE,
        citation="its UK site",
        wording="Amex does not call to ask for codes, passwords or a PIN.",
        sources=("amex-spotting-scams",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="amex-code-asked",
        basis=_PRACTICE,
        citation="its UK site",
        wording="The only time it asks for a one-time code is when you called.",
        sources=("amex-spotting-scams",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="spoof",
        basis=_PRACTICE,
        citation="its Singapore site",
        wording="Forward a false message to spoof@americanexpress.com.",
        sources=("amex-phishing-singapore",),
        confidence=_REPORTED,
    ),
)
