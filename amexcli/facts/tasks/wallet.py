"""More than the card in your hand: other people's cards, wallets on phones, and cash."""

from amexcli.facts.tasks.task import Task, Urgency, Way

WALLET = (
    Task(
        slug="additional-cards",
        title="Add or remove a cardmember",
        urgency=Urgency.CALM,
        what="{additional_owed}",
        ways=(
            Way(channel="web", why="To add. {additional_online}"),
            Way(
                channel="phone",
                why="To remove somebody, or to add a person without a Social Security number or ITIN.",
                number="general",
            ),
            Way(channel="chat", why="To have the removal confirmed in writing."),
        ),
        ready=(
            "To add: their legal name, address, date of birth, and Social Security number or"
            " ITIN{additional_asked.mark}",
            "To remove: the name, the card's last digits, and the charges that you accept",
        ),
        say=(
            "I'd like to [add, remove] [name].",
            "(to remove) Please cancel that card now and confirm the time.",
        ),
        ask=(
            "Do saved cards, wallets, and subscriptions on that card stop too?",
            "Is there a fee, and is it refunded?",
        ),
        pitfalls=(
            "{fraud_family} Taking the plastic back isn't notice. Tell Amex, and confirm it in"
            " writing (our advice).",
            "{additional_removed}",
            "{additional_age} {additional_limit} {additional_credit}",
            "{additional_yours} {additional_told}",
            "Are you the one with the extra card? {additional_not_liable} If a credit report says"
            " that you owe it: {user_wrongly_listed}",
            "The fee for another card is on each card's page: amex cards platinum.",
        ),
        topic="account",
        summary="Asked about an additional card",
        logged_as="phone",
        menu="additional card",
        phrases="add authorized user, remove authorized user, additional card for spouse, card for my"
        " child, supplementary card, employee card, add my husband to my account, add a user,"
        " take someone off my account, extra card family member, second cardholder, additional"
        " platinum cost, minimum age authorized user, cancel additional card, card for my"
        " assistant, joint account holder, authorized user, additional cardmember, companion"
        " card, extra card for my wife, take my ex off, authorized user debt, close authorized"
        " user debt, put my wife on my account, put my son on my card, add my mom, add someone"
        " to my account, get my kid a card, can my teenager have a card, how old to be an"
        " authorized user, get my ex off my card, kick somebody off my card, remove my"
        " husband, my daughter needs her own card on my account, give an employee a card, take"
        " her card away, extra card for the nanny, card for my babysitter, add my in laws, can"
        " an additional cardmember see my bill, what can an authorized user see, card for my"
        " teenager, get a card for my kid who is 16",
    ),
    Task(
        slug="digital-wallet",
        title="Apple Pay, Google Pay, and virtual numbers",
        urgency=Urgency.CALM,
        what="{wallets}",
        ways=(
            Way(channel="app", why="Add the card to the wallet from there, or in the wallet."),
            Way(
                channel="phone",
                why="If the wallet refuses the card, or your phone is lost.",
                number="general",
            ),
            Way(channel="chat", why="If you can't talk."),
        ),
        ready=(
            "Which device it is, and its Apple or Google account",
            "The last payment you recognize",
        ),
        say=(
            "I can't add my [card] to [wallet] on my [phone]. It says [message].",
            "(lost phone) My phone is gone. Please remove my card from it.",
        ),
        ask=(
            "Which devices and wallets hold this card?",
            "Do I need a new card number?",
        ),
        pitfalls=(
            "If the phone is lost: lock it, remove the cards, and then call.",
            "{wallet_apple}",
            "{wallet_google}",
            "{wallet_lost_phone} {wallet_call}",
            "{freeze}",
            "{wallet_new_card}",
            "{virtual_number} We found no Amex page about virtual numbers made in its own app.",
            "A caller who asks for the code to add a card is a thief. {amex_never_calls}",
        ),
        topic="card",
        summary="Asked about a digital wallet",
        logged_as="phone",
        menu="digital wallet",
        phrases="apple pay, google pay, samsung pay, add card to wallet, card not working in apple"
        " pay, apple pay not working, tap with phone, phone wallet, cannot add card to apple"
        " wallet, contactless with phone, watch pay, card in paypal, garmin fitbit pay, mobile"
        " wallet verification, replace card in wallet, digital wallet, virtual card number,"
        " virtual number, wallet setup, add to apple pay, apple watch, gpay, lost phone with"
        " apple pay, won't add to my wallet, contact issuer in apple wallet, set up my card on"
        " my new phone, tap to pay isn't working on my phone, add my card to my watch",
    ),
    Task(
        slug="pin-and-cash",
        title="A PIN, or cash from the card",
        urgency=Urgency.CALM,
        what="{cash_fee} A bank's debit card is nearly always cheaper.",
        ways=(
            Way(
                channel="phone",
                why="Ask whether your account has cash advances, and for a PIN.",
                number="general",
            ),
            Way(channel="chat", why="To ask what your cash limit is."),
        ),
        ready=("Your cash limit, from the statement", "The country and the ATM, if you travel"),
        say=("I'd like a PIN for my [card]. Does my account have cash advances?",),
        ask=(
            "What's my cash limit, and how much is used?",
            "How and when do I get the PIN?",
            "Can you switch cash advances off?",
        ),
        pitfalls=(
            "{cash_limit}",
            "{cash_alike}",
            "Ask for a PIN weeks before a trip. We found no Amex page that says how long it takes.",
            "For emergency cash on a trip: amex route lost-card-abroad.",
        ),
        topic="card",
        summary="Asked about a PIN",
        menu="cash advance",
        phrases="pin, need a pin, forgot pin, change pin, cash advance, withdraw cash, atm cash, get"
        " cash from card, express cash, pin locked, pin for chip reader, cash limit, cash"
        " withdrawal fee, unblock pin, cash from machine, what's my pin, pin number, cash, atm"
        " withdrawal, money from atm, get money out with my card, pull cash out, take money"
        " out of an atm, atm wants a pin, don't have a pin, how do i get a pin, can i get cash"
        " with this card, need cash fast, get some cash from my card",
    ),
)
