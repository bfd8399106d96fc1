"""Names of companies and agencies whose own business people ask about, by what they are.

Which of them is named tells nothing more. Names of stores, hotels, and airlines are among the kinds
in `language` instead, because cards, credits, and disputes are about them by name.
"""

COMPANIES = {
    "bank": """
        chase, citi, citibank, citi bank, capital one, capitol one, capitalone, discover, wells
        fargo, wellsfargo, wells, bofa, boa, bank of america, bankofamerica, barclays, barclay,
        us bank, usbank, pnc, td bank, truist, suntrust, usaa, navy federal, nfcu, synchrony,
        comenity, bread financial, sofi, ally, hsbc, rbc, citizens bank, fifth third, regions
        bank, keybank, key bank, huntington bank, m and t bank, santander, goldman sachs,
        marcus, fidelity, vanguard, robinhood, etrade, merrill lynch, edward jones, ameritrade,
        acorns, webull, chime, varo, credit karma, upstart, lending club, lendingclub, credit
        one, first premier, onemain, one main, rocket mortgage, quicken, navient, nelnet,
        mohela, sallie mae, apple card, mastercard, master card, visa card, visa gift, brex,
        ramp card, bilt, credit union, federal reserve""",
    "payer": """
        paypal, pay pal, venmo, zelle, cashapp, cash app, coinbase, binance, kraken, crypto com,
        metamask, klarna, affirm, afterpay, sezzle, western union, moneygram, money gram,
        remitly, xoom, greendot, green dot, netspend""",
    "service": """
        aol, gmail, hotmail, outlook, yahoo, icloud, facebook, instagram, twitter, tiktok,
        snapchat, whatsapp, linkedin, reddit, discord, telegram, zoom, microsoft,
        windows, xbox, playstation, nintendo, roblox, fortnite, minecraft, xfinity, comcast,
        verizon, sprint, t mobile, tmobile, at and t, at t, att, mint mobile, cricket wireless,
        us cellular, spectrum, directv, dish network, starlink, hbo, prime video, amazon prime,
        apple id, apple music, apple tv, siri, alexa, dropbox, tinder, hinge,
        bumble, peloton, planet fitness, la fitness, ring camera, adt""",
    "insurer": """
        geico, state farm, allstate, liberty mutual, farmers insurance, nationwide insurance,
        aaa, blue cross, bluecross, kaiser, aetna, cigna, humana, united healthcare,
        unitedhealthcare, medicare, medicaid, obamacare""",
    "agency": """
        irs, dmv, uscis, fafsa, social security office, turbotax, turbo tax, h and r block, food
        stamps, ebt, unemployment office""",
}
"""Between commas, as people type them."""
