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
        wording="A virtual assistant answers first. Log in to reach a person.",
        sources=("amex-chat-faq",),
    ),
    Rule(
        key="chat-can",
        basis=_PRACTICE,
        citation="page on its iPhone chat",
        wording="Chat can replace a card, and answer questions about a charge.",
        sources=("amex-chat-faq",),
    ),
    Rule(
        key="chat-cannot",
        basis=_PRACTICE,
        citation="page on its iPhone chat",
        wording="Chat can't book travel.",
        sources=("amex-chat-faq",),
    ),
    Rule(
        key="chat-changes",
        basis=_PRACTICE,
        citation="milestomemories.com",
        wording="One blogger closed cards by chat, but found that upgrades were easier by phone.",
        sources=("milestomemories",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="no-oral-change",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="A spoken promise doesn't change your written agreement.",
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
        citation="a UK site from 2019",
        wording="The phone menu understands speech. It asks you to say or enter your 15-digit"
        " card number.",
        sources=("fastcancel",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="menu-representative",
        basis=_PRACTICE,
        citation="users, not confirmed",
        wording='Some people say that saying "representative", or staying silent, gets you to a'
        " person.",
        sources=("article",),
        confidence=Confidence.ANECDOTE,
    ),
    Rule(
        key="menu-close",
        basis=_PRACTICE,
        citation="guides from 2023 to 2026",
        wording='Careful: if you tell the phone menu "close" or "cancel", one "yes" may really'
        " close your account. Say what it's about, or ask for a representative.",
        sources=("lendedu", "cemle", "opencard-guides"),
        confidence=_REPORTED,
    ),
    Rule(
        key="askamex",
        basis=_PRACTICE,
        citation="nothing newer than the 2010s",
        wording="@AskAmex on X was Amex's own. Nobody has shown that it still answers.",
        sources=("askamex", "article"),
        confidence=Confidence.UNCONFIRMED,
    ),
    Rule(
        key="guide-to-benefits",
        basis=_PRACTICE,
        citation="an archive from 2024",
        wording="Your card's benefit terms (global.americanexpress.com/card-benefits) say what's"
        " covered. The cardmember agreement doesn't.",
        sources=("benefit-terms",),
        confidence=_REPORTED,
    ),
    # From abroad
    Rule(
        key="toll-free",
        basis=_TELEPHONE,
        citation="guides to calling",
        wording="You often can't reach US toll-free numbers from abroad, and if you can, you"
        " usually pay.",
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
        wording="An operator places a collect call, and the person you call pays. Ask for one"
        " from a hotel phone or landline. Some countries no longer have them.",
        sources=("wikipedia-collect", "easytechjunkie"),
        confidence=_REPORTED,
    ),
    Rule(
        key="collect-mobile",
        basis=_TELEPHONE,
        citation="underbanked.com",
        wording="From a cell phone, dial the number directly. It's an ordinary paid call.",
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
        wording="Amex doesn't call to ask for codes, passwords, or a PIN.",
        sources=("amex-spotting-scams",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="amex-code-asked",
        basis=_PRACTICE,
        citation="its UK site",
        wording="Amex asks for a one-time code only when you've called it.",
        sources=("amex-spotting-scams",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="spoof",
        basis=_PRACTICE,
        citation="its Singapore site",
        wording="Forward a fake message to spoof@americanexpress.com.",
        sources=("amex-phishing-singapore",),
        confidence=_REPORTED,
    ),
)
