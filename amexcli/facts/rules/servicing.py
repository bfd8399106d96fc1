"""The account day by day: logging in, more cardmembers, new cards, wallets, cash, trips."""

from amexcli.facts.confidence import Confidence
from amexcli.facts.rules.rule import Basis, Rule

_LAW = Basis.LAW
_AGREEMENT = Basis.AGREEMENT
_PRACTICE = Basis.PRACTICE
_COMPANIES = Basis.COMPANIES
_REPORTED = Confidence.REPORTED
_ONE_SOURCE = Confidence.ONE_SOURCE
_ANECDOTE = Confidence.ANECDOTE

SERVICING = (
    # Logging in, and what Amex knows about you
    Rule(
        key="login-reset",
        basis=_PRACTICE,
        citation="a guide to resetting the password",
        wording="To reset a password, the login page asks for your card number, the 4-digit code,"
        " and a one-time code sent to your phone.",
        sources=("walletdesk",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="login-codes",
        basis=_PRACTICE,
        citation="a list of login methods, 2021",
        wording="Codes for the card login came by text or email in 2021.",
        sources=("twofactorauth",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="login-mail",
        basis=_PRACTICE,
        citation="an older fraud protection page",
        wording="Amex writes to you when somebody tries to recover your password. If that wasn't"
        " you, call the number on your card.",
        sources=("amex-how-we-protect",),
    ),
    Rule(
        key="phone-payment-free",
        basis=_LAW,
        citation="12 CFR 1026.10(e)",
        wording="Amex may not charge you for paying by phone, except when a live agent speeds up"
        " the payment.",
        sources=("reg-z", "reg-z-10-comments"),
    ),
    Rule(
        key="contact-duty",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="You agreed to tell Amex right away about a new mailing address, email, or phone"
        " number, for each account separately.",
        sources=("agreements",),
    ),
    Rule(
        key="contact-proof",
        basis=_PRACTICE,
        citation="a notice from 2020",
        wording="Your current phone number and email also help Amex confirm who you are when you"
        " call.",
        sources=("amex-notice-2020",),
    ),
    Rule(
        key="contact-in-writing",
        basis=_LAW,
        citation="12 CFR 1026.13(a)(7)",
        wording="A statement sent to an old address is a billing error only if Amex got the new"
        " address in writing at least {days} days before the billing cycle ended.",
        sources=("reg-z-13",),
        days=20,
    ),
    Rule(
        key="name-proof",
        basis=_PRACTICE,
        citation="guides to changing a name",
        wording="Guides say that Amex wants a signed form and a copy of a marriage certificate,"
        " divorce decree, or court order. They disagree about copies and originals.",
        sources=("formspal", "joingerald"),
        confidence=_REPORTED,
    ),
    Rule(
        key="tty-relay",
        basis=Basis.TELEPHONE,
        citation="a fraud education site",
        wording="Anybody can dial 711 to reach a number through a relay operator.",
        sources=("seminarsonly",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="back-of-card",
        basis=_AGREEMENT,
        citation="claims resolution, 2025",
        wording="The agreements say that most concerns can be settled by calling the number on the"
        " back of your card.",
        sources=("agreements",),
    ),
    # Additional cardmembers
    Rule(
        key="additional-owed",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="You owe everything that additional cardmembers charge, and anyone they let use the"
        " card.",
        sources=("agreements",),
    ),
    Rule(
        key="additional-yours",
        basis=_PRACTICE,
        citation="additional cards page",
        wording="Additional cardmembers don't have an account with Amex. They use yours.",
        sources=("amex-additional-faq",),
    ),
    Rule(
        key="additional-age",
        basis=_PRACTICE,
        citation="additional cards pages",
        wording="Additional cardmembers must be 13 or older. (One Amex page says over 13.)",
        sources=("amex-additional-faq", "amex-additional-benefit"),
    ),
    Rule(
        key="additional-asked",
        basis=_PRACTICE,
        citation="additional cards page",
        wording="Amex asks for the person's legal name, address, date of birth, and Social Security"
        " number or ITIN. If they have neither number, call.",
        sources=("amex-additional-faq",),
    ),
    Rule(
        key="additional-online",
        basis=_PRACTICE,
        citation="additional cards page",
        wording='In Account Services, choose "Add Someone to Your Account".',
        sources=("amex-additional-learn",),
    ),
    Rule(
        key="additional-limit",
        basis=_PRACTICE,
        citation="additional cards page",
        wording="You can set a spending limit for each additional card, from $200.",
        sources=("amex-additional-benefit", "amex-additional-learn"),
    ),
    Rule(
        key="additional-told",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="You allow Amex to give additional cardmembers information about the account, and"
        " to talk with them about it.",
        sources=("agreements",),
    ),
    Rule(
        key="additional-removed",
        basis=_AGREEMENT,
        citation="Platinum, 2025",
        wording="To remove somebody, contact Amex. The agreement names no form and no channel.",
        sources=("agreements",),
    ),
    Rule(
        key="additional-credit",
        basis=_PRACTICE,
        citation="additional cards page",
        wording="Additional cardmembers build credit only from age 18.",
        sources=("amex-additional-learn",),
    ),
    Rule(
        key="additional-not-liable",
        basis=Basis.ADVICE,
        citation="legal guides",
        wording="An authorized user generally doesn't owe the debt. The account holder does.",
        sources=("legalclarity-users", "langel"),
        confidence=_REPORTED,
    ),
    # The limit
    Rule(
        key="limit-first",
        basis=_PRACTICE,
        citation="guides to higher limits",
        wording="Guides say to wait {days} days after opening before you first ask, {months} months"
        " after a yes, and {then_days} days after a no.",
        sources=("doctorofcredit-limits", "fundarchitecture"),
        confidence=_REPORTED,
        days=60,
        then_days=90,
        months=6,
    ),
    Rule(
        key="limit-most",
        basis=_PRACTICE,
        citation="guides to higher limits",
        wording="They say that up to about three times your limit is possible, with a soft pull.",
        sources=("doctorofcredit-limits", "fundarchitecture"),
        confidence=_REPORTED,
    ),
    Rule(
        key="limit-ability",
        basis=_LAW,
        citation="12 CFR 1026.51(a)(1)(i)",
        wording="Amex must consider whether you can pay before it raises a limit.",
        sources=("reg-z",),
    ),
    # A card that doesn't come, or doesn't work
    Rule(
        key="delivery-time",
        basis=_PRACTICE,
        citation="guides from 2023 to 2025",
        wording="Guides say that a new card takes 3 to 10 business days by ordinary mail.",
        sources=("privacy-instant", "tacpluscloud"),
        confidence=_REPORTED,
    ),
    Rule(
        key="instant-number",
        basis=_PRACTICE,
        citation="a guide from 2023",
        wording="After an approval, some people can get an Instant Card Number to use before the"
        " card comes.",
        sources=("privacy-instant",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="never-received",
        basis=_LAW,
        citation="12 CFR 1026.12(b)(2)(i), comment 12-2",
        wording="You're liable for a thief's charges only on a card that you accepted. A card that"
        " never reached you isn't accepted, and that goes for renewals too.",
        sources=("reg-z-12", "reg-z-12-comments"),
        holds_for_business=True,
    ),
    Rule(
        key="replacement-free",
        basis=_PRACTICE,
        citation="lost card page",
        wording="You can order a replacement free at americanexpress.com/cardreplacement.",
        sources=("amex-lost-card",),
    ),
    Rule(
        key="damaged-works-on",
        basis=_PRACTICE,
        citation="copies of an Amex help text",
        wording="You can keep using a damaged card until the new one comes. A card reported lost,"
        " stolen, or not received is canceled at once.",
        sources=("benjaminsquare", "gethuman"),
        confidence=_REPORTED,
    ),
    Rule(
        key="fake-activation",
        basis=Basis.ADVICE,
        citation="a page seen in 2026",
        wording="A fake page on sites.google.com poses as Amex card confirmation.",
        sources=("fake-activation",),
    ),
    # Wallets
    Rule(
        key="wallets",
        basis=_PRACTICE,
        citation="mobile wallet page",
        wording="Amex cards work in Apple Pay, Google Pay, and Samsung Pay. The phone doesn't store"
        " your card number.",
        sources=("amex-mobile-wallet",),
    ),
    Rule(
        key="wallet-new-card",
        basis=_PRACTICE,
        citation="mobile wallet page",
        wording="When a lost card is replaced, Amex updates the card in your wallet automatically.",
        sources=("amex-mobile-wallet",),
    ),
    Rule(
        key="wallet-lost-phone",
        basis=_PRACTICE,
        citation="mobile wallet page",
        wording="If the phone is lost, Amex says to ask Apple, Samsung, or Android to erase it from"
        " afar.",
        sources=("amex-mobile-wallet",),
    ),
    Rule(
        key="wallet-call",
        basis=_PRACTICE,
        citation="its Australian site",
        wording="Amex Australia says to call at once if a phone with your card may be lost.",
        sources=("amex-apple-pay-australia",),
        confidence=_ONE_SOURCE,
    ),
    Rule(
        key="wallet-apple",
        basis=_COMPANIES,
        citation="help pages of other banks",
        wording="For an iPhone, use Find My or iCloud.com/find: marking it as lost suspends its"
        " cards. Your plastic card keeps working.",
        sources=("bnz-apple-pay",),
        confidence=_REPORTED,
    ),
    Rule(
        key="wallet-google",
        basis=_COMPANIES,
        citation="Google help",
        wording="For Google Pay, go to wallet.google.com, open Payment methods, and remove the card.",
        sources=("google-virtual",),
    ),
    Rule(
        key="virtual-number",
        basis=_COMPANIES,
        citation="Google help",
        wording="For an eligible US card, Chrome and Android can pay with a virtual number instead"
        " of your own. Some stores refuse it.",
        sources=("google-virtual",),
    ),
    # Cash
    Rule(
        key="cash-fee",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="On nearly all consumer cards, a cash advance costs 5% of the amount, at least $10."
        " Interest starts that day, at the Prime Rate plus 21.99%.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="cash-limit",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Not every account has cash advances. A credit card's cash limit is on page 1 of"
        " Part 1 of the agreement and on each statement.",
        sources=("agreements",),
    ),
    Rule(
        key="cash-alike",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Money orders, foreign currency, digital currency, casino chips, and online bets are"
        " charged as cash advances too.",
        sources=("agreements",),
    ),
    # Trips
    Rule(
        key="travel-notice",
        basis=_PRACTICE,
        citation="a spokesperson, about 2018",
        wording='About 2018, Amex told CreditCards.com that members "never need to notify us before'
        ' they travel".',
        sources=("creditcards-travel",),
        confidence=_REPORTED,
    ),
    Rule(
        key="decline-suspicion",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex may decline a charge because it suspects fraud.",
        sources=("agreements",),
    ),
    Rule(
        key="foreign-fee",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="The foreign transaction fee is 2.7% on Blue Cash Preferred (Morgan Stanley's too),"
        " Blue Cash Everyday, Cash Magnet, EveryDay Preferred, Optima, and Schwab Investor.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="foreign-free",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Platinum, Centurion, Green, and consumer Delta, Hilton, and Marriott cards have no"
        " foreign transaction fee.",
        sources=("agreements",),
        is_fee=True,
    ),
    Rule(
        key="foreign-rate",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="Amex converts a charge on the day that it processes it. Its rate is at most the"
        " highest official or interbank rate of that day or the business day before.",
        sources=("agreements",),
    ),
    Rule(
        key="foreign-merchant",
        basis=_AGREEMENT,
        citation="consumer cards, 2025",
        wording="If the merchant converts the charge, you're billed at the merchant's rate.",
        sources=("agreements",),
    ),
    # Lounges
    Rule(
        key="lounge-guests",
        basis=_PRACTICE,
        citation="travel sites, January 2026",
        wording="Since July 8, 2026, your guests in a Centurion Lounge must be on your own flight.",
        sources=("tpg-lounges", "omaat-lounges", "wtop-lounges"),
        confidence=_REPORTED,
    ),
    Rule(
        key="lounge-hours",
        basis=_PRACTICE,
        citation="travel sites, January 2026",
        wording="You can enter a Centurion Lounge at most 3 hours before your flight, or on a layover"
        " at most 5 hours before the next one.",
        sources=("tpg-lounges", "wtop-lounges"),
        confidence=_REPORTED,
    ),
    Rule(
        key="lounge-cards",
        basis=_PRACTICE,
        citation="travel sites, January 2026",
        wording="Centurion Lounges take Platinum, Business Platinum, Corporate Platinum, and both"
        " Delta Reserve cards.",
        sources=("tpg-lounges", "wtop-lounges"),
        confidence=_REPORTED,
    ),
    Rule(
        key="lounge-fee",
        basis=_PRACTICE,
        citation="guides since 2023",
        wording="A guest in a Centurion Lounge costs $50 and a child $30, at most two guests. Guests"
        " are free after you've spent $75,000. Sources disagree about children's ages.",
        sources=("awardwallet-lounges",),
        confidence=_REPORTED,
        is_fee=True,
    ),
    Rule(
        key="sky-club",
        basis=_PRACTICE,
        citation="guides from 2024 and 2025",
        wording="Platinum includes 10 Sky Club visits and Delta Reserve 15, from February through"
        " January. A visit covers 24 hours. After that each one costs $50.",
        sources=("thriftytraveler-sky-club", "yourmileagemayvary-sky-club"),
        confidence=_REPORTED,
        is_fee=True,
    ),
    Rule(
        key="sky-club-guests",
        basis=_PRACTICE,
        citation="a guide from 2024",
        wording="Sky Club guests aren't included: $50 each, at every club.",
        sources=("yourmileagemayvary-sky-club",),
        confidence=_ONE_SOURCE,
        is_fee=True,
    ),
    Rule(
        key="sky-club-ticket",
        basis=_COMPANIES,
        citation="Delta",
        wording="Delta wants a same-day Delta ticket that isn't Basic Economy, and lets you in 3"
        " hours before departure or on a layover.",
        sources=("delta-sky-club",),
    ),
    Rule(
        key="priority-pass",
        basis=_PRACTICE,
        citation="a review from 2026",
        wording="You have to enroll in Priority Pass first. Two companions are free, and restaurants"
        " aren't included.",
        sources=("uscreditcardguide",),
        confidence=_REPORTED,
    ),
)
