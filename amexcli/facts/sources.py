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
        title="American Express, Security Center",
        address="https://www.americanexpress.com/us/security-center/",
    ),
    "amex-membership-rewards-terms": Source(
        title="American Express, Membership Rewards terms",
        address="https://www.americanexpress.com/us/rewards/membership-rewards/terms/",
    ),
    "amex-membership-rewards-faq": Source(
        title="American Express, Membership Rewards questions and answers",
        address="https://americanexpress.com/us/rewards/membership-rewards/faq/index.html",
        date="2020",
    ),
    "amex-declined-faq": Source(
        title="American Express, Help Center: application declined",
        address="https://www.americanexpress.com/us/customer-service/faq.application-declined-appeal-re-apply.html",
    ),
    "amex-financial-relief": Source(
        title="American Express, Financial Relief Program",
        address="https://www.americanexpress.com/us/customer-service/financial-relief.html",
    ),
    "amex-financial-struggles-faq": Source(
        title="American Express, Help Center: financial struggles",
        address="https://americanexpress.com/us/customer-service/faq.financial-struggles-payment-accommodation.html",
    ),
    "amex-purchase-protection": Source(
        title="American Express, Credit Intel: purchase protection",
        address="https://www.americanexpress.com/en-us/credit-cards/credit-intel/purchase-protection/",
        date="2023-11-10",
    ),
    "amex-baggage-plan": Source(
        title="Baggage Insurance Plan, plan document BIP-DOC",
        address="https://fill.io/Baggage-Insurance-Plan-Plan-Documents",
        date="2017-09",
    ),
    "amex-car-rental-plan": Source(
        title="Car Rental Loss and Damage Insurance, plan document CRLDI-DOC",
        address="https://fill.io/Car-Rental-Loss-and-Damage-Insurance-Plan-Documents-c4946b8c",
        date="2017-09",
    ),
    "amex-car-rental-claims": Source(
        title="Car rental claim site for American Express",
        address="https://yourcarrentalclaim.com/Home/ClaimFilingQuestions",
    ),
    "amex-gift-card-faq": Source(
        title="American Express, Help Center: gift card lost or stolen",
        address="https://www.americanexpress.com/us/customer-service/faq.gift-card-lost-stolen.html",
    ),
    "amex-gift-card-orders": Source(
        title="amexgiftcard.com, frequently asked questions",
        address="https://www.amexgiftcard.com/frequently-asked-questions",
        date="about 2020",
    ),
    "amex-travelers-cheques": Source(
        title="American Express, Travelers Cheques",
        address="https://www.americanexpress.com/us/travel/travelers-cheques/index.html",
    ),
    "amex-travelers-cheques-uk": Source(
        title="American Express UK, Travellers Cheques",
        address="https://americanexpress.com/uk/travel/travellers-cheques",
    ),
    "amex-travel-faq": Source(
        title="American Express, travel planning questions and answers",
        address="https://americanexpress.com/en-us/travel/faq/covid-19-travel-planning",
        date="about 2020",
    ),
    "amex-savings-security": Source(
        title="American Express, savings questions and answers: information protection",
        address="https://americanexpress.com/en-us/banking/online-savings/faq/information-protection",
    ),
    "amex-savings-faq": Source(
        title="American Express, Personal Savings questions and answers",
        address="https://www.americanexpress.com/personalsavings/faq.html",
    ),
    "amex-global-dollar": Source(
        title="American Express, Global Dollar Card",
        address="https://www.americanexpress.com/en-us/business/payment-solutions/global-dollar-card/green-card/index.html",
    ),
    "amex-international-dollar": Source(
        title="American Express, International Dollar Card terms",
        address="https://www.americanexpress.com/en-idc/welcomecenter/gold/terms-and-conditions.html",
    ),
    "amex-international-dollar-faq": Source(
        title="American Express, International Dollar Card questions and answers",
        address="http://www.americanexpress.com/lacidc/en/cust_faq_eng.shtml",
    ),
    "amex-merchant-code-10": Source(
        title="American Express for merchants, suspected fraud with the card present",
        address="https://www.americanexpress.com/us/content/merchant/fraud-prevention/best-practices/card-present-fraud-suspected.html",
    ),
    "amex-chat-faq": Source(
        title="American Express, Messages chat questions and answers",
        address="https://www.americanexpress.com/us/customer-service/digital/chat/ios-messages-app/frequently-asked-questions/",
    ),
    "amex-payment-address": Source(
        title="American Express, Help Center: where to mail a payment",
        address="https://www.americanexpress.com/us/customer-service/faq.bill-payment-mailing-address.html",
    ),
    "amex-points-forfeiture": Source(
        title="American Express, Help Center: forfeited points",
        address="https://www.americanexpress.com/us/customer-service/faq.membership-rewards-points-forfeiture.html",
    ),
    "amex-no-preset-limit": Source(
        title="American Express, no preset spending limit",
        address="https://www.americanexpress.com/en-us/banking/lending/lending-options/no-preset-spending-limit.html",
    ),
    "amex-phishing": Source(
        title="American Express, Security Center: phishing",
        address="https://www.americanexpress.com/us/security-center/phishing-scam-awareness/",
    ),
    "amex-phishing-singapore": Source(
        title="American Express Singapore, phishing",
        address="https://americanexpress.com/sg/security/safety-fraud/protecting-yourself/phishing/index.html",
    ),
    "amex-savings-more": Source(
        title="American Express, Personal Savings, more questions",
        address="https://www.americanexpress.com/personalsavings/morefaq.html",
    ),
    "agreements": Source(
        title="American Express, 23 cardmember agreements from the CFPB's collection",
        address="https://www.americanexpress.com/us/cardmember-agreements/all-us.html",
        date="2025",
    ),
    "amex-travel-benefits": Source(
        title="American Express, travel benefits, questions and answers",
        address="https://www.americanexpress.com/en-us/travel/faq/travel-benefits/",
        date="2025-26",
    ),
    "amex-gold-fee": Source(
        title="American Express, Credit Intel: the Gold annual fee",
        address="https://www.americanexpress.com/en-us/credit-cards/credit-intel/gold-card-annual-fee/",
        date="2024-07-25",
    ),
    "amex-tv-app": Source(
        title="Wording of an American Express television app by BrightLine iTV",
        address="https://github.com/emelleme/lg_amex",
        date="2013",
    ),
    "marriott-help": Source(
        title="Marriott, help page",
        address="https://www.marriott.com/help/default.mi",
        date="about 2018-19",
    ),
    # Statements: strangers' mail, so no address
    "statement-2014-01-17": Source(
        title="Amex statement, closing date 2014-01-17", date="2014-01-17"
    ),
    "statement-2015-12-28": Source(
        title="Amex statement, closing date 2015-12-28", date="2015-12-28"
    ),
    "statement-2019-06-21": Source(
        title="Amex statement, closing date 2019-06-21", date="2019-06-21"
    ),
    "statement-2019-10-16": Source(
        title="Amex statement, closing date 2019-10-16", date="2019-10-16"
    ),
    "statement-2020-08-28": Source(
        title="Amex statement, closing date 2020-08-28", date="2020-08-28"
    ),
    # Law and agencies. Regulation Z was read whole in the eCFR snapshot of 2026-03-02
    "reg-z": Source(
        title="Regulation Z, 12 CFR part 1026",
        address="https://www.ecfr.gov/current/title-12/part-1026",
        date="2026-03-02",
    ),
    "reg-z-12": Source(
        title="Regulation Z, 12 CFR 1026.12",
        address="https://www.ecfr.gov/current/title-12/section-1026.12",
        date="2026-03-02",
    ),
    "reg-z-12-comments": Source(
        title="Regulation Z, Official Interpretation, comments on 1026.12",
        address="https://www.consumerfinance.gov/rules-policy/regulations/1026/interp-12/",
        date="2026-03-02",
    ),
    "reg-z-13": Source(
        title="Regulation Z, 12 CFR 1026.13",
        address="https://www.ecfr.gov/current/title-12/section-1026.13",
        date="2026-03-02",
    ),
    "reg-z-13-comments": Source(
        title="Regulation Z, Official Interpretation, comments on 1026.13",
        address="https://www.consumerfinance.gov/rules-policy/regulations/1026/interp-13/",
        date="2026-03-02",
    ),
    "reg-z-other-comments": Source(
        title="Regulation Z, Official Interpretation, comment 3(a)-2",
        address="https://www.ecfr.gov/current/title-12/part-1026",
        date="2026-03-02",
    ),
    "reg-z-forms": Source(
        title="Regulation Z, Appendix G, model forms G-3(A) and G-4(A)",
        address="https://www.consumerfinance.gov/rules-policy/regulations/1026/g/",
        date="2026-03-02",
    ),
    "reg-b": Source(
        title="Regulation B, 12 CFR part 1002",
        address="https://www.consumerfinance.gov/rules-policy/regulations/1002/9/",
        date="2026-03-09",
    ),
    "irs-ives": Source(
        title="IRS, Income Verification Express Service, questions and answers",
        date="2022-24",
    ),
    "ftc-identity-theft": Source(
        title="FTC, Identity Theft: A Recovery Plan, as copied",
        address="https://fallbackstatus.com/identity-theft-a-recovery-plan/",
    ),
    "usc-1666": Source(
        title="15 USC 1666", address="http://law.justia.com/us/codes/title15/15usc1666.html"
    ),
    "usc-1666i": Source(
        title="15 USC 1666i",
        address="https://codes.findlaw.com/us/title-15-commerce-and-trade/15-usc-sect-1666i/",
    ),
    "usc-1643": Source(
        title="15 USC 1643", address="https://www.law.cornell.edu/uscode/text/15/1643"
    ),
    "usc-1640": Source(
        title="15 USC 1640",
        address="http://laws9.com/uscode/html/uscode15/usc_sec_15_00001640----000-.html",
    ),
    "mail-order-rule": Source(
        title="FTC, Mail, Internet or Telephone Order Merchandise Rule, 16 CFR 435",
        address="https://www.ftc.gov/enforcement/rules/rulemaking-regulatory-reform-proceedings/mail-internet-or-telephone-order",
    ),
    "cfpb-61": Source(
        title="CFPB, How do I dispute a charge on my credit card bill?",
        address="https://www.consumerfinance.gov/ask-cfpb/how-do-i-dispute-a-charge-on-my-credit-card-bill-en-61/",
    ),
    "cfpb-process": Source(
        title="CFPB, complaint process",
        address="https://www.consumerfinance.gov/complaint/process/",
    ),
    "cfpb-portal-manual": Source(
        title="CFPB Company Portal Manual, section 8.1, as quoted by insideARM",
        address="http://llt4fun.insidearm.com/news/00043245-what-include-interim-response-cfpb-compla",
    ),
    # Amex on disputes
    "amex-dispute": Source(
        title="American Express, dispute a charge",
        address="https://www.americanexpress.com/us/help/dispute-a-charge.html",
    ),
    "amex-dispute-business": Source(
        title="American Express, business site: disputing a fee",
        address="https://www.americanexpress.com/en-us/business/resource-center/program-management/support-category-articles/dispute-fee/index.html",
    ),
    "amex-merchant-disputes": Source(
        title="American Express for merchants, manage disputes",
        address="https://www.americanexpress.com/us/merchant/manage-disputes.html",
        date="about 2021",
    ),
    "amex-lost-card": Source(
        title="American Express, lost or stolen card",
        address="https://www.americanexpress.com/en-us/support/lost-or-stolen-card/index.html",
    ),
    "amex-fraud-guarantee": Source(
        title="American Express, fraud protection (older page)",
        address="http://www.americanexpress.com/us/content/fraud-protection-center/purchase-protection.html",
    ),
    "amex-merchant-guide": Source(
        title="Amex's guide for merchants on disputes, as noted by others", date="2024"
    ),
    "nerdwallet-freeze": Source(
        title="NerdWallet, Freeze Your Card",
        address="https://nerdwallet.com/article/credit-cards/amex-debuts-freeze-your-card-feature",
        date="about 2018",
    ),
    "creditcards-freeze": Source(
        title="CreditCards.com, freezing a card",
        address="https://www.creditcards.com/credit-card-news/amex-freeze-your-card.php",
        date="about 2018",
    ),
    "amex-spotting-scams": Source(
        title="American Express UK, how to identify scams",
        address="https://americanexpress.com/uk/security/how-to-identify-scams/index.html",
    ),
    "amex-claim-notice": Source(
        title="The agreement's clause on sending a claim notice, as reproduced",
        address="https://www.markettransfer.info/clause/sending-a-claim-notice/_1",
    ),
    # Second-hand
    "article": Source(
        title="The article this tool grew from",
        address="https://jasoncote.co/amex-us-customer-service-what-most-people-get-wrong-about-reaching-a-human-1mtp",
    ),
    "unbiasedcredit": Source(
        title="unbiasedcredit.org, support", address="https://unbiasedcredit.org/support"
    ),
    "getsnug": Source(
        title="Snug, notifying American Express after a death",
        address="https://getsnug.com/post/notifying-american-express-credit-card-insurance-after-a-loved-ones-passing",
        date="2023-09",
    ),
    "cgaa": Source(
        title="cgaa.org, lost card number",
        address="https://cgaa.org/article/american-express-lost-credit-card-number",
    ),
    "justcancel": Source(
        title="justcancel.io, how to cancel",
        address="https://www.justcancel.io/blog/cancel-american-express-2026",
        date="2026-03-03",
    ),
    "contact-blog": Source(
        title="A blog that lists customer care contacts",
        address="https://canadacustomercarecontact.blogspot.com/2026/02/american-express-customer-service.html",
        date="2026-02",
    ),
    "efraudprevention": Source(
        title="efraudprevention.net, a fraud education site that banks use",
        address="https://efraudprevention.net/home/education/?a=240",
    ),
    "underbanked": Source(
        title="underbanked.com, reporting a card lost or stolen",
        address="https://underbanked.com/credit-cards/lost-or-stolen/how-to-report-your-american-express-credit-card-as-stolen-or-lost/",
    ),
    "creditcardforum": Source(
        title="creditcardforum.com, credit card lost overseas",
        address="http://creditcardforum.com/blog/lost-credit-card-overseas-what-to-do/",
        date="after 2015-08",
    ),
    "uncg": Source(
        title="University of North Carolina at Greensboro, travel policy 13",
        address="https://sys.uncg.edu/travel-policy-13-american-express-corporate-card/",
    ),
    "allservicehelp": Source(
        title="allservicehelp.com, paying the bill",
        address="https://allservicehelp.com/american-express-bill/?amp=1",
        date="about 2011",
    ),
    "amextravel-terms-copy": Source(
        title="A paraphrased copy of the AmexTravel terms", address="https://diigo.com/0odtar"
    ),
    "therewardboss": Source(
        title="The Reward Boss, application status",
        address="https://therewardboss.com/american-express-credit-card-application-status-amex-check-online/",
        date="2017-04-05",
    ),
    "rewardstock": Source(
        title="RewardStock, reconsideration line",
        address="https://www.rewardstock.com/faq/reconsideration-line/",
    ),
    "doctorofcredit": Source(
        title="Doctor of Credit, reconsideration line telephone numbers",
        address="https://www.doctorofcredit.com/credit-cards/credit-card-reconsideration-line-telephone-numbers/",
    ),
    "business-insider": Source(
        title="Business Insider, cardholder assistance",
        address="https://www.businessinsider.com.au/amex-cardholder-assistance-coronavirus-2020-3",
        date="2020-03",
    ),
    "corporate-faq-copy": Source(
        title="A copy of a corporate card FAQ",
        address="https://en.kemunculan.com/post/american-express-corporate-card-customer-service-number",
    ),
    "creditcardcoverage": Source(
        title="creditcardcoverage.com, Platinum",
        address="https://www.creditcardcoverage.com/card/the_platinum_card_from_american_express_-_us",
        date="2026-02-08",
    ),
    "creditshout": Source(
        title="CreditShout, filing a rental insurance claim",
        address="https://creditshout.com/amex/how-do-i-file-a-rental-insurance-claim-with-american-express/",
    ),
    "wallethub": Source(
        title="WalletHub, Platinum benefits",
        address="https://wallethub.com/d/american-express-platinum-219c?p=8",
    ),
    "return-protection-copy": Source(
        title="A copy of an American Express benefit page on return protection",
        address="https://luke.lol/search/?q=amex+gold+return+protection+reddit",
    ),
    "flyertalk-warranty": Source(
        title="FlyerTalk, a moderator quoting the extended warranty FAQ",
        address="https://www.flyertalk.com/forum/27253609-post186.html",
        date="2016-09-23",
    ),
    "taxact": Source(
        title="TaxAct, Serve card lost, stolen or not received",
        address="https://www.taxact.com/support/25644/2020/serve-card-lost-stolen-or-not-received",
        date="2020",
    ),
    "creditcards-cfpb": Source(
        title="CreditCards.com, filing a complaint about a card issuer",
        address="http://www.creditcards.com/credit-card-news/file-complaint-about-credit-card-issuer-1282.php",
    ),
    "cfpb-guide-copy": Source(
        title="A copy of an older guide to the CFPB",
        address="https://issuhub.com/view/index/4410?pageIndex=277",
    ),
    "tpg-assist": Source(
        title="The Points Guy, emergency travel assistance",
        address="https://thepointsguy.com/guide/maximizing-amex-post-8-understanding-emergency-travel-assistance-and-travel-accident-insurance/",
    ),
    "lazypoints": Source(
        title="Lazy Points, using trip delay insurance",
        address="https://lazypoints.com/blog/how-to-use-amex-trip-delay-insurance",
    ),
    "creditcardguy": Source(
        title="creditcardguy.com, Hilton Honors Surpass",
        address="https://creditcardguy.com/card-details/hilton-honors-american-express-surpass-card",
        date="about 2024",
    ),
    "seminarsonly": Source(
        title="seminarsonly.com, fraud alert phone number",
        address="https://www.seminarsonly.com/news/american-express-fraud-alert-phone-number/",
    ),
    "milestomemories": Source(
        title="milestomemories.com, Amex cards",
        address="https://milestomemories.com/american-express-cards-3",
    ),
    "fastcancel": Source(
        title="fastcancel.co.uk, calling Amex",
        address="http://fastcancel.co.uk/american-express/",
        date="2019",
    ),
    "lendedu": Source(
        title="LendEDU, canceling a card",
        date="2023-06-14",
    ),
    "cemle": Source(
        title="cemle.com, canceling a card",
    ),
    "opencard-guides": Source(
        title="opencard, guides to retention offers and downgrades",
        address="https://github.com/opencard-ai/opencard",
        date="2026-08-09",
    ),
    "askamex": Source(
        title="MSN Money and creditcards.com, on @AskAmex",
        date="about 2010",
    ),
    "benefit-terms": Source(
        title="resortreporters.com, an archived link to the benefit terms", date="2024-05-10"
    ),
    "howtocallabroad": Source(
        title="howtocallabroad.com, toll-free numbers",
        address="https://www.howtocallabroad.com/qa/toll-free.html",
    ),
    "areacodelocations": Source(
        title="areacodelocations.info, area code 800",
        address="https://areacodelocations.info/8/800.html",
    ),
    "globalcallforwarding": Source(
        title="globalcallforwarding.com, toll-free numbers",
        address="https://www.globalcallforwarding.com/faq/faq-tag/toll-free-numbers/",
    ),
    "wikipedia-collect": Source(
        title="Wikipedia, collect call",
        address="https://en.wikipedia.org/wiki/Collect_call",
    ),
    "easytechjunkie": Source(
        title="easytechjunkie.com, what is a collect call",
        address="https://easytechjunkie.com/what-is-a-collect-call.htm",
    ),
    "topcards": Source(
        title="Blogs on financial reviews (topcards.com, dcta.boardingarea.com)",
        date="2016-11",
    ),
    "creditpoints": Source(
        title="creditpoints.cash, asking for retention offers",
        address="https://creditpoints.cash/guides/amex-retention-offers-how-to-ask-2026",
        date="2026-06-15",
    ),
    "pointsnerd": Source(
        title="pointsnerd, retention offers",
        address="https://medium.com/pointsnerd/what-you-need-to-know-about-american-express-retention-offers-7d3f81cde419",
        date="about 2016",
    ),
    "asksebby": Source(
        title="Ask Sebby, retention offers",
        address="https://asksebby.com/articles/how-to-get-a-credit-card-retention-offer",
        date="2025-06-18",
    ),
    "uscreditcardguide": Source(
        title="US Credit Card Guide, card reviews",
        address="https://www.uscreditcardguide.com/amex-platinum/",
        date="2026-04",
    ),
    "nerdwallet-change": Source(
        title="NerdWallet, how to upgrade or downgrade",
    ),
    "creditcardguy-downgrade": Source(
        title="creditcardguy.com, downgrade options",
        address="https://creditcardguy.com/articles/downgrade-options-for-amex-cards",
    ),
    "doctorofcredit-prorated": Source(
        title="Doctor of Credit, pro-rated annual fees",
        address="https://doctorofcredit.com/get-amex-annual-fee-pro-rated-downgrading-card/",
        date="2016",
    ),
    "travelletters": Source(
        title="Terms of a Hilton Aspire offer, as copied",
        address="https://www.travelletters.com/hilton/axel-travel-math-adds-up-earn-170000-bonus-points",
    ),
    "yourmileagemayvary": Source(
        title="Your Mileage May Vary, keeping points",
        date="2020-04-23",
    ),
    "frequentmiler": Source(
        title="Frequent Miler, once in a lifetime",
        date="2023",
    ),
    "travelinpoints": Source(
        title="travelinpoints.com, a financial review",
        address="https://travelinpoints.com/my-american-express-financial-review",
    ),
    "milesperday": Source(
        title="milesperday.com, a financial review",
        address="http://milesperday.com/2016/10/wife-survives-dreaded-amex-financial-review",
        date="2016-10",
    ),
    "automod": Source(
        title="Rules of the r/amex forum",
        address="https://github.com/AICincy/Amex-Automod-Wiki",
        date="2026-03-23",
    ),
    "helpmebuildcredit": Source(
        title="helpmebuildcredit.com, handling a financial review",
        address="https://helpmebuildcredit.com/how-to-handle-an-amex-financial-review-like-a-pro/",
    ),
    "policyrisk": Source(
        title="policyrisk.com, on the Fair Credit Reporting Act",
    ),
    "credit-com": Source(
        title="credit.com, does the Member Since date matter",
        address="https://www.credit.com/blog/does-my-credit-cards-member-since-date-matter-129813/",
        date="about 2015-16",
    ),
    "hiepsfinance": Source(
        title="hiepsfinance.com and welltraveledmile.com, on backdating",
        date="2012",
    ),
    "opencard-db": Source(
        title="opencard-db, card benefits",
        address="https://github.com/thedavidweng/opencard-db",
        date="2026-07-24",
    ),
    "airambulanceone": Source(
        title="airambulanceone.com, terms of Premium Global Assist",
        address="http://www.airambulanceone.com/free-medical-transportation-credit-card/",
    ),
    "amex-delta-reserve-business": Source(
        title="American Express, campaign page of Delta Reserve Business",
        address="https://americanexpress.com/en-us/campaigns/small-business/credit-cards/delta-reserve/request-upgrade-now-2025",
    ),
    "dannydealguru": Source(
        title="dannydealguru.com, cell phone protection",
        address="https://dannydealguru.com/amex-adds-new-cell-phone-protection-benefit/",
    ),
    "travelspill": Source(
        title="travelspill.com, cell phone protection",
        address="https://travelspill.com/guides/amex-cell-phone-protection-benefit-process-3761/",
        date="2023-07-22",
    ),
    "tpg-review": Source(
        title="The Points Guy, understanding financial reviews",
        address="https://thepointsguy.com/credit-cards/understanding-american-express-financial-reviews/",
        date="2021-06-19",
    ),
    "tpg-retention": Source(
        title="The Points Guy, retention offers",
        address="https://thepointsguy.com/credit-cards/free-points-retention-offers/",
    ),
    "asksebby-changes": Source(
        title="Ask Sebby, on product changes",
        date="2022 or later",
    ),
    "card-maximizer": Source(
        title="credit-card-maximizer, a reviewed data set of cards",
        address="https://github.com/brian-tse/credit-card-maximizer",
        date="2026-09-16",
    ),
    "opencard-cards": Source(
        title="opencard, a data set of cards",
        address="https://github.com/opencard-ai/opencard",
        date="2026-08-11",
    ),
    "hobby-offers": Source(
        title="A hobby data set of retention offers",
        date="2026",
    ),
    "milevalue": Source(
        title="milevalue.com, on a Platinum offer",
    ),
    "tpg-aspire": Source(
        title="The Points Guy, on terms of Hilton Aspire",
        date="2020-03-06",
    ),
    "freequentflyerbook": Source(
        title="freequentflyerbook.com, on credits in the pandemic",
        date="2020-06-18",
    ),
    "irs-transcripts": Source(
        title="IRS, page on transcripts, as mirrored",
        address="https://perfectapplyingmiles.pages.dev/162526.html",
    ),
    "creditshout-review": Source(
        title="CreditShout, on financial reviews",
        date="2016-06-04",
    ),
    "tpg-values": Source(
        title="The Points Guy, what points are worth",
        date="2025-09",
    ),
    "nerdwallet-values": Source(
        title="NerdWallet, what Hilton points are worth, at second hand",
    ),
    "card-catalog": Source(
        title="A catalog of cards that cites issuers",
        date="2026-09-29",
    ),
    "creditcardpediem": Source(
        title="creditcardpediem.com, on annual fees in Massachusetts",
    ),
    "doctorofcredit-closures": Source(
        title="Doctor of Credit, closing within 12 months",
        address="https://doctorofcredit.com/american-express-rat-cracking-down-on-closures-within-12-months/amp",
        date="about 2018",
    ),
    # Weak: shows only that people pass a number on
    "code-repositories": Source(title="Code repositories that copy the number"),
    "one-code-table": Source(title="A table of card phone numbers in one code repository"),
    "number-lists": Source(title="Content farms and old number lists"),
    # Spam
    "fake-travel-advice": Source(title="Spam on a job board, dressed up as Amex Travel advice"),
}
