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
    """The day we last read it, in a stored copy. No number was dialed."""


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
    "amex-chat-faq": Source(
        "American Express, Messages chat questions and answers",
        "https://www.americanexpress.com/us/customer-service/digital/chat/ios-messages-app/frequently-asked-questions/",
    ),
    "amex-payment-address": Source(
        "American Express, Help Center: where to mail a payment",
        "https://www.americanexpress.com/us/customer-service/faq.bill-payment-mailing-address.html",
    ),
    "amex-points-forfeiture": Source(
        "American Express, Help Center: forfeited points",
        "https://www.americanexpress.com/us/customer-service/faq.membership-rewards-points-forfeiture.html",
    ),
    "amex-no-preset-limit": Source(
        "American Express, no preset spending limit",
        "https://www.americanexpress.com/en-us/banking/lending/lending-options/no-preset-spending-limit.html",
    ),
    "amex-phishing": Source(
        "American Express, Security Center: phishing",
        "https://www.americanexpress.com/us/security-center/phishing-scam-awareness/",
    ),
    "amex-phishing-singapore": Source(
        "American Express Singapore, phishing",
        "https://americanexpress.com/sg/security/safety-fraud/protecting-yourself/phishing/index.html",
    ),
    "amex-savings-more": Source(
        "American Express, Personal Savings, more questions",
        "https://www.americanexpress.com/personalsavings/morefaq.html",
    ),
    "agreements": Source(
        "American Express, 23 cardmember agreements from the CFPB's collection",
        "https://www.americanexpress.com/us/cardmember-agreements/all-us.html",
        "2025",
    ),
    "amex-travel-benefits": Source(
        "American Express, travel benefits, questions and answers",
        "https://www.americanexpress.com/en-us/travel/faq/travel-benefits/",
        "2025-26",
    ),
    "amex-gold-fee": Source(
        "American Express, Credit Intel: the Gold annual fee",
        "https://www.americanexpress.com/en-us/credit-cards/credit-intel/gold-card-annual-fee/",
        "2024-07-25",
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
    "reg-b": Source(
        "Regulation B, 12 CFR part 1002",
        "https://www.consumerfinance.gov/rules-policy/regulations/1002/9/",
        "2026-03-09",
    ),
    "irs-ives": Source(
        "IRS, Income Verification Express Service, questions and answers",
        date="2022-24",
    ),
    "ftc-identity-theft": Source(
        "FTC, Identity Theft: A Recovery Plan, as copied",
        "https://fallbackstatus.com/identity-theft-a-recovery-plan/",
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
    "milestomemories": Source(
        "milestomemories.com, Amex cards",
        "https://milestomemories.com/american-express-cards-3",
    ),
    "fastcancel": Source(
        "fastcancel.co.uk, calling Amex",
        "http://fastcancel.co.uk/american-express/",
        "2019",
    ),
    "lendedu": Source(
        "LendEDU, canceling a card",
        date="2023-06-14",
    ),
    "cemle": Source(
        "cemle.com, canceling a card",
    ),
    "opencard-guides": Source(
        "opencard, guides to retention offers and downgrades",
        "https://github.com/opencard-ai/opencard",
        "2026-08-09",
    ),
    "askamex": Source(
        "MSN Money and creditcards.com, on @AskAmex",
        date="about 2010",
    ),
    "benefit-terms": Source(
        "resortreporters.com, an archived link to the benefit terms", date="2024-05-10"
    ),
    "howtocallabroad": Source(
        "howtocallabroad.com, toll-free numbers",
        "https://www.howtocallabroad.com/qa/toll-free.html",
    ),
    "areacodelocations": Source(
        "areacodelocations.info, area code 800",
        "https://areacodelocations.info/8/800.html",
    ),
    "globalcallforwarding": Source(
        "globalcallforwarding.com, toll-free numbers",
        "https://www.globalcallforwarding.com/faq/faq-tag/toll-free-numbers/",
    ),
    "wikipedia-collect": Source(
        "Wikipedia, collect call",
        "https://en.wikipedia.org/wiki/Collect_call",
    ),
    "easytechjunkie": Source(
        "easytechjunkie.com, what is a collect call",
        "https://easytechjunkie.com/what-is-a-collect-call.htm",
    ),
    "topcards": Source(
        "Blogs on financial reviews (topcards.com, dcta.boardingarea.com)",
        date="2016-11",
    ),
    "creditpoints": Source(
        "creditpoints.cash, asking for retention offers",
        "https://creditpoints.cash/guides/amex-retention-offers-how-to-ask-2026",
        "2026-06-15",
    ),
    "pointsnerd": Source(
        "pointsnerd, retention offers",
        "https://medium.com/pointsnerd/what-you-need-to-know-about-american-express-retention-offers-7d3f81cde419",
        "about 2016",
    ),
    "asksebby": Source(
        "Ask Sebby, retention offers",
        "https://asksebby.com/articles/how-to-get-a-credit-card-retention-offer",
        "2025-06-18",
    ),
    "uscreditcardguide": Source(
        "US Credit Card Guide, card reviews",
        "https://www.uscreditcardguide.com/amex-platinum/",
        "2026-04",
    ),
    "nerdwallet-change": Source(
        "NerdWallet, how to upgrade or downgrade",
    ),
    "creditcardguy-downgrade": Source(
        "creditcardguy.com, downgrade options",
        "https://creditcardguy.com/articles/downgrade-options-for-amex-cards",
    ),
    "doctorofcredit-prorated": Source(
        "Doctor of Credit, pro-rated annual fees",
        "https://doctorofcredit.com/get-amex-annual-fee-pro-rated-downgrading-card/",
        "2016",
    ),
    "travelletters": Source(
        "Terms of a Hilton Aspire offer, as copied",
        "https://www.travelletters.com/hilton/axel-travel-math-adds-up-earn-170000-bonus-points",
    ),
    "yourmileagemayvary": Source(
        "Your Mileage May Vary, keeping points",
        date="2020-04-23",
    ),
    "frequentmiler": Source(
        "Frequent Miler, once in a lifetime",
        date="2023",
    ),
    "travelinpoints": Source(
        "travelinpoints.com, a financial review",
        "https://travelinpoints.com/my-american-express-financial-review",
    ),
    "milesperday": Source(
        "milesperday.com, a financial review",
        "http://milesperday.com/2016/10/wife-survives-dreaded-amex-financial-review",
        "2016-10",
    ),
    "automod": Source(
        "Rules of the r/amex forum",
        "https://github.com/AICincy/Amex-Automod-Wiki",
        "2026-03-23",
    ),
    "helpmebuildcredit": Source(
        "helpmebuildcredit.com, handling a financial review",
        "https://helpmebuildcredit.com/how-to-handle-an-amex-financial-review-like-a-pro/",
    ),
    "policyrisk": Source(
        "policyrisk.com, on the Fair Credit Reporting Act",
    ),
    "credit-com": Source(
        "credit.com, does the Member Since date matter",
        "https://www.credit.com/blog/does-my-credit-cards-member-since-date-matter-129813/",
        "about 2015-16",
    ),
    "hiepsfinance": Source(
        "hiepsfinance.com and welltraveledmile.com, on backdating",
        date="2012",
    ),
    "opencard-db": Source(
        "opencard-db, card benefits",
        "https://github.com/thedavidweng/opencard-db",
        "2026-07-24",
    ),
    "airambulanceone": Source(
        "airambulanceone.com, terms of Premium Global Assist",
        "http://www.airambulanceone.com/free-medical-transportation-credit-card/",
    ),
    "amex-delta-reserve-business": Source(
        "American Express, campaign page of Delta Reserve Business",
        "https://americanexpress.com/en-us/campaigns/small-business/credit-cards/delta-reserve/request-upgrade-now-2025",
    ),
    "dannydealguru": Source(
        "dannydealguru.com, cell phone protection",
        "https://dannydealguru.com/amex-adds-new-cell-phone-protection-benefit/",
    ),
    "travelspill": Source(
        "travelspill.com, cell phone protection",
        "https://travelspill.com/guides/amex-cell-phone-protection-benefit-process-3761/",
        "2023-07-22",
    ),
    "tpg-review": Source(
        "The Points Guy, understanding financial reviews",
        "https://thepointsguy.com/credit-cards/understanding-american-express-financial-reviews/",
        "2021-06-19",
    ),
    "tpg-retention": Source(
        "The Points Guy, retention offers",
        "https://thepointsguy.com/credit-cards/free-points-retention-offers/",
    ),
    "asksebby-changes": Source(
        "Ask Sebby, on product changes",
        date="2022 or later",
    ),
    "card-maximizer": Source(
        "credit-card-maximizer, a reviewed data set of cards",
        "https://github.com/brian-tse/credit-card-maximizer",
        "2026-09-16",
    ),
    "opencard-cards": Source(
        "opencard, a data set of cards",
        "https://github.com/opencard-ai/opencard",
        "2026-08-11",
    ),
    "hobby-offers": Source(
        "A hobby data set of retention offers",
        date="2026",
    ),
    "milevalue": Source(
        "milevalue.com, on a Platinum offer",
    ),
    "tpg-aspire": Source(
        "The Points Guy, on terms of Hilton Aspire",
        date="2020-03-06",
    ),
    "freequentflyerbook": Source(
        "freequentflyerbook.com, on credits in the pandemic",
        date="2020-06-18",
    ),
    "irs-transcripts": Source(
        "IRS, page on transcripts, as mirrored",
        "https://perfectapplyingmiles.pages.dev/162526.html",
    ),
    "creditshout-review": Source(
        "CreditShout, on financial reviews",
        date="2016-06-04",
    ),
    "tpg-values": Source(
        "The Points Guy, what points are worth",
        date="2025-09",
    ),
    "nerdwallet-values": Source(
        "NerdWallet, what Hilton points are worth, at second hand",
    ),
    "card-catalog": Source(
        "A catalog of cards that cites issuers",
        date="2026-09-29",
    ),
    "creditcardpediem": Source(
        "creditcardpediem.com, on annual fees in Massachusetts",
    ),
    "doctorofcredit-closures": Source(
        "Doctor of Credit, closing within 12 months",
        "https://doctorofcredit.com/american-express-rat-cracking-down-on-closures-within-12-months/amp",
        "about 2018",
    ),
    # Weak: shows only that people pass a number on
    "code-repositories": Source("Code repositories that copy the number"),
    "one-code-table": Source("A table of card phone numbers in one code repository"),
    "number-lists": Source("Content farms and old number lists"),
    # Spam
    "fake-travel-advice": Source("Spam on a job board, dressed up as Amex Travel advice"),
}
