"""Where the facts come from. A source is named by its key; every key here is used by a fact."""

from typing import NamedTuple


class Source(NamedTuple):
    """A page or document that was read."""

    title: str
    address: str | None = None
    """None for a statement on a document-sharing site: it is a stranger's mail."""
    date: str | None = None
    """When the source itself was written, as far as it says; None if it does not."""
    checked: str = "2026-11-22"
    """The day we last read it, in a stored copy. No number was dialled."""


SOURCES: dict[str, Source] = {
    # American Express, its partners and claim administrators
    "amex-security-center": Source(
        "American Express, Security Center",
        "https://www.americanexpress.com/us/security-center/",
    ),
    "amex-membership-rewards-terms": Source(
        "American Express, Membership Rewards terms",
        "https://www.americanexpress.com/us/rewards/membership-rewards/terms/",
    ),
    "amex-membership-rewards-faq": Source(
        "American Express, Membership Rewards questions and answers",
        "https://americanexpress.com/us/rewards/membership-rewards/faq/index.html",
        "2020",
    ),
    "amex-declined-faq": Source(
        "American Express, Help Center: application declined",
        "https://www.americanexpress.com/us/customer-service/faq.application-declined-appeal-re-apply.html",
    ),
    "amex-financial-relief": Source(
        "American Express, Financial Relief Program",
        "https://www.americanexpress.com/us/customer-service/financial-relief.html",
    ),
    "amex-financial-struggles-faq": Source(
        "American Express, Help Center: financial struggles",
        "https://americanexpress.com/us/customer-service/faq.financial-struggles-payment-accommodation.html",
    ),
    "amex-purchase-protection": Source(
        "American Express, Credit Intel: purchase protection",
        "https://www.americanexpress.com/en-us/credit-cards/credit-intel/purchase-protection/",
        "2023-11-10",
    ),
    "amex-baggage-plan": Source(
        "Baggage Insurance Plan, plan document BIP-DOC",
        "https://fill.io/Baggage-Insurance-Plan-Plan-Documents",
        "2017-09",
    ),
    "amex-car-rental-plan": Source(
        "Car Rental Loss and Damage Insurance, plan document CRLDI-DOC",
        "https://fill.io/Car-Rental-Loss-and-Damage-Insurance-Plan-Documents-c4946b8c",
        "2017-09",
    ),
    "amex-car-rental-claims": Source(
        "Car rental claim site for American Express",
        "https://yourcarrentalclaim.com/Home/ClaimFilingQuestions",
    ),
    "amex-gift-card-faq": Source(
        "American Express, Help Center: gift card lost or stolen",
        "https://www.americanexpress.com/us/customer-service/faq.gift-card-lost-stolen.html",
    ),
    "amex-gift-card-orders": Source(
        "amexgiftcard.com, frequently asked questions",
        "https://www.amexgiftcard.com/frequently-asked-questions",
        "about 2020",
    ),
    "amex-travelers-cheques": Source(
        "American Express, Travelers Cheques",
        "https://www.americanexpress.com/us/travel/travelers-cheques/index.html",
    ),
    "amex-travelers-cheques-uk": Source(
        "American Express UK, Travellers Cheques",
        "https://americanexpress.com/uk/travel/travellers-cheques",
    ),
    "amex-travel-faq": Source(
        "American Express, travel planning questions and answers",
        "https://americanexpress.com/en-us/travel/faq/covid-19-travel-planning",
        "about 2020",
    ),
    "amex-savings-security": Source(
        "American Express, savings questions and answers: information protection",
        "https://americanexpress.com/en-us/banking/online-savings/faq/information-protection",
    ),
    "amex-savings-faq": Source(
        "American Express, Personal Savings questions and answers",
        "https://www.americanexpress.com/personalsavings/faq.html",
    ),
    "amex-global-dollar": Source(
        "American Express, Global Dollar Card",
        "https://www.americanexpress.com/en-us/business/payment-solutions/global-dollar-card/green-card/index.html",
    ),
    "amex-international-dollar": Source(
        "American Express, International Dollar Card terms",
        "https://www.americanexpress.com/en-idc/welcomecenter/gold/terms-and-conditions.html",
    ),
    "amex-international-dollar-faq": Source(
        "American Express, International Dollar Card questions and answers",
        "http://www.americanexpress.com/lacidc/en/cust_faq_eng.shtml",
    ),
    "amex-merchant-code-10": Source(
        "American Express for merchants, suspected fraud with the card present",
        "https://www.americanexpress.com/us/content/merchant/fraud-prevention/best-practices/card-present-fraud-suspected.html",
    ),
    "amex-tv-app": Source(
        "Wording of an American Express television app by BrightLine iTV",
        "https://github.com/emelleme/lg_amex",
        "2013",
    ),
    "marriott-help": Source(
        "Marriott, help page", "https://www.marriott.com/help/default.mi", "about 2018-19"
    ),
    # Statements: strangers' mail, so no address
    "statement-2014-01-17": Source("Amex statement, closing date 2014-01-17", date="2014-01-17"),
    "statement-2015-12-28": Source("Amex statement, closing date 2015-12-28", date="2015-12-28"),
    "statement-2019-06-21": Source("Amex statement, closing date 2019-06-21", date="2019-06-21"),
    "statement-2019-10-16": Source("Amex statement, closing date 2019-10-16", date="2019-10-16"),
    "statement-2020-08-28": Source("Amex statement, closing date 2020-08-28", date="2020-08-28"),
    # Law and agencies. Regulation Z was read whole in the eCFR snapshot of 2026-03-02
    "reg-z": Source(
        "Regulation Z, 12 CFR part 1026",
        "https://www.ecfr.gov/current/title-12/part-1026",
        "2026-03-02",
    ),
    "reg-z-12": Source(
        "Regulation Z, 12 CFR 1026.12",
        "https://www.ecfr.gov/current/title-12/section-1026.12",
        "2026-03-02",
    ),
    "reg-z-12-comments": Source(
        "Regulation Z, Official Interpretation, comments on 1026.12",
        "https://www.consumerfinance.gov/rules-policy/regulations/1026/interp-12/",
        "2026-03-02",
    ),
    "reg-z-13": Source(
        "Regulation Z, 12 CFR 1026.13",
        "https://www.ecfr.gov/current/title-12/section-1026.13",
        "2026-03-02",
    ),
    "reg-z-13-comments": Source(
        "Regulation Z, Official Interpretation, comments on 1026.13",
        "https://www.consumerfinance.gov/rules-policy/regulations/1026/interp-13/",
        "2026-03-02",
    ),
    "reg-z-other-comments": Source(
        "Regulation Z, Official Interpretation, comment 3(a)-2",
        "https://www.ecfr.gov/current/title-12/part-1026",
        "2026-03-02",
    ),
    "reg-z-forms": Source(
        "Regulation Z, Appendix G, model forms G-3(A) and G-4(A)",
        "https://www.consumerfinance.gov/rules-policy/regulations/1026/g/",
        "2026-03-02",
    ),
    "usc-1666": Source("15 USC 1666", "http://law.justia.com/us/codes/title15/15usc1666.html"),
    "usc-1666i": Source(
        "15 USC 1666i",
        "https://codes.findlaw.com/us/title-15-commerce-and-trade/15-usc-sect-1666i/",
    ),
    "usc-1643": Source("15 USC 1643", "https://www.law.cornell.edu/uscode/text/15/1643"),
    "usc-1640": Source(
        "15 USC 1640",
        "http://laws9.com/uscode/html/uscode15/usc_sec_15_00001640----000-.html",
    ),
    "mail-order-rule": Source(
        "FTC, Mail, Internet or Telephone Order Merchandise Rule, 16 CFR 435",
        "https://www.ftc.gov/enforcement/rules/rulemaking-regulatory-reform-proceedings/mail-internet-or-telephone-order",
    ),
    "cfpb-61": Source(
        "CFPB, How do I dispute a charge on my credit card bill?",
        "https://www.consumerfinance.gov/ask-cfpb/how-do-i-dispute-a-charge-on-my-credit-card-bill-en-61/",
    ),
    "cfpb-process": Source(
        "CFPB, complaint process", "https://www.consumerfinance.gov/complaint/process/"
    ),
    "cfpb-portal-manual": Source(
        "CFPB Company Portal Manual, section 8.1, as quoted by insideARM",
        "http://llt4fun.insidearm.com/news/00043245-what-include-interim-response-cfpb-compla",
    ),
    # Amex on disputes
    "amex-dispute": Source(
        "American Express, dispute a charge",
        "https://www.americanexpress.com/us/help/dispute-a-charge.html",
    ),
    "amex-dispute-business": Source(
        "American Express, business site: disputing a fee",
        "https://www.americanexpress.com/en-us/business/resource-center/program-management/support-category-articles/dispute-fee/index.html",
    ),
    "amex-merchant-disputes": Source(
        "American Express for merchants, manage disputes",
        "https://www.americanexpress.com/us/merchant/manage-disputes.html",
        "about 2021",
    ),
    "amex-lost-card": Source(
        "American Express, lost or stolen card",
        "https://www.americanexpress.com/en-us/support/lost-or-stolen-card/index.html",
    ),
    "amex-fraud-guarantee": Source(
        "American Express, fraud protection (older page)",
        "http://www.americanexpress.com/us/content/fraud-protection-center/purchase-protection.html",
    ),
    "amex-merchant-guide": Source(
        "Amex's guide for merchants on disputes, as noted by others", date="2024"
    ),
    "nerdwallet-freeze": Source(
        "NerdWallet, Freeze Your Card",
        "https://nerdwallet.com/article/credit-cards/amex-debuts-freeze-your-card-feature",
        "about 2018",
    ),
    "creditcards-freeze": Source(
        "CreditCards.com, freezing a card",
        "https://www.creditcards.com/credit-card-news/amex-freeze-your-card.php",
        "about 2018",
    ),
    "amex-spotting-scams": Source(
        "American Express UK, how to identify scams",
        "https://americanexpress.com/uk/security/how-to-identify-scams/index.html",
    ),
    "amex-claim-notice": Source(
        "The agreement's clause on sending a claim notice, as reproduced",
        "https://www.markettransfer.info/clause/sending-a-claim-notice/_1",
    ),
    # Second-hand
    "article": Source(
        "The article this tool grew from",
        "https://jasoncote.co/amex-us-customer-service-what-most-people-get-wrong-about-reaching-a-human-1mtp",
    ),
    "unbiasedcredit": Source("unbiasedcredit.org, support", "https://unbiasedcredit.org/support"),
    "getsnug": Source(
        "Snug, notifying American Express after a death",
        "https://getsnug.com/post/notifying-american-express-credit-card-insurance-after-a-loved-ones-passing",
        "2023-09",
    ),
    "cgaa": Source(
        "cgaa.org, lost card number",
        "https://cgaa.org/article/american-express-lost-credit-card-number",
    ),
    "justcancel": Source(
        "justcancel.io, how to cancel",
        "https://www.justcancel.io/blog/cancel-american-express-2026",
        "2026-03-03",
    ),
    "contact-blog": Source(
        "A blog that lists customer care contacts",
        "https://canadacustomercarecontact.blogspot.com/2026/02/american-express-customer-service.html",
        "2026-02",
    ),
    "efraudprevention": Source(
        "efraudprevention.net, a fraud education site that banks use",
        "https://efraudprevention.net/home/education/?a=240",
    ),
    "underbanked": Source(
        "underbanked.com, reporting a card lost or stolen",
        "https://underbanked.com/credit-cards/lost-or-stolen/how-to-report-your-american-express-credit-card-as-stolen-or-lost/",
    ),
    "creditcardforum": Source(
        "creditcardforum.com, credit card lost overseas",
        "http://creditcardforum.com/blog/lost-credit-card-overseas-what-to-do/",
        "after 2015-08",
    ),
    "uncg": Source(
        "University of North Carolina at Greensboro, travel policy 13",
        "https://sys.uncg.edu/travel-policy-13-american-express-corporate-card/",
    ),
    "allservicehelp": Source(
        "allservicehelp.com, paying the bill",
        "https://allservicehelp.com/american-express-bill/?amp=1",
        "about 2011",
    ),
    "amextravel-terms-copy": Source(
        "A paraphrased copy of the AmexTravel terms", "https://diigo.com/0odtar"
    ),
    "therewardboss": Source(
        "The Reward Boss, application status",
        "https://therewardboss.com/american-express-credit-card-application-status-amex-check-online/",
        "2017-04-05",
    ),
    "rewardstock": Source(
        "RewardStock, reconsideration line", "https://www.rewardstock.com/faq/reconsideration-line/"
    ),
    "doctorofcredit": Source(
        "Doctor of Credit, reconsideration line telephone numbers",
        "https://www.doctorofcredit.com/credit-cards/credit-card-reconsideration-line-telephone-numbers/",
    ),
    "business-insider": Source(
        "Business Insider, cardholder assistance",
        "https://www.businessinsider.com.au/amex-cardholder-assistance-coronavirus-2020-3",
        "2020-03",
    ),
    "corporate-faq-copy": Source(
        "A copy of a corporate card FAQ",
        "https://en.kemunculan.com/post/american-express-corporate-card-customer-service-number",
    ),
    "creditcardcoverage": Source(
        "creditcardcoverage.com, Platinum",
        "https://www.creditcardcoverage.com/card/the_platinum_card_from_american_express_-_us",
        "2026-02-08",
    ),
    "creditshout": Source(
        "CreditShout, filing a rental insurance claim",
        "https://creditshout.com/amex/how-do-i-file-a-rental-insurance-claim-with-american-express/",
    ),
    "wallethub": Source(
        "WalletHub, Platinum benefits", "https://wallethub.com/d/american-express-platinum-219c?p=8"
    ),
    "return-protection-copy": Source(
        "A copy of an American Express benefit page on return protection",
        "https://luke.lol/search/?q=amex+gold+return+protection+reddit",
    ),
    "flyertalk-warranty": Source(
        "FlyerTalk, a moderator quoting the extended warranty FAQ",
        "https://www.flyertalk.com/forum/27253609-post186.html",
        "2016-09-23",
    ),
    "taxact": Source(
        "TaxAct, Serve card lost, stolen or not received",
        "https://www.taxact.com/support/25644/2020/serve-card-lost-stolen-or-not-received",
        "2020",
    ),
    "creditcards-cfpb": Source(
        "CreditCards.com, filing a complaint about a card issuer",
        "http://www.creditcards.com/credit-card-news/file-complaint-about-credit-card-issuer-1282.php",
    ),
    "cfpb-guide-copy": Source(
        "A copy of an older guide to the CFPB", "https://issuhub.com/view/index/4410?pageIndex=277"
    ),
    "tpg-assist": Source(
        "The Points Guy, emergency travel assistance",
        "https://thepointsguy.com/guide/maximizing-amex-post-8-understanding-emergency-travel-assistance-and-travel-accident-insurance/",
    ),
    "lazypoints": Source(
        "Lazy Points, using trip delay insurance",
        "https://lazypoints.com/blog/how-to-use-amex-trip-delay-insurance",
    ),
    "creditcardguy": Source(
        "creditcardguy.com, Hilton Honors Surpass",
        "https://creditcardguy.com/card-details/hilton-honors-american-express-surpass-card",
        "about 2024",
    ),
    "seminarsonly": Source(
        "seminarsonly.com, fraud alert phone number",
        "https://www.seminarsonly.com/news/american-express-fraud-alert-phone-number/",
    ),
    # Weak: shows only that people pass a number on
    "code-repositories": Source("Code repositories that copy the number"),
    "one-code-table": Source("A table of card phone numbers in one code repository"),
    "number-lists": Source("Content farms and old number lists"),
    # Spam
    "fake-travel-advice": Source("Spam on a job board, dressed up as Amex Travel advice"),
}
