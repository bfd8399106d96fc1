"""A charge on the statement, or one that is missing."""

from amexcli.facts.tasks.task import Task, Urgency, Way

CHARGES = (
    Task(
        slug="unknown-charge",
        title="A charge you don't recognize",
        urgency=Urgency.TODAY,
        what="It may be a store under another name, a subscription, a family member, or fraud. Check"
        " those first. If you still don't recognize it, report it.",
        ways=(
            Way(
                channel="app",
                why="Open the charge. It may show the merchant's full name and location.",
            ),
            Way(channel="chat", why="{chat_can}"),
            Way(
                channel="phone",
                why="If you didn't make it, call at once, pending or posted.",
                number="general",
                is_its_purpose=True,
            ),
        ),
        ready=(
            "The date, amount, and name of the charge, as the statement shows it",
            "Who else can use the card, and your subscriptions",
            "Your receipts and email from around that day",
        ),
        say=(
            "I don't recognize a charge of [amount] from [merchant] on [date].",
            "What can you tell me about the merchant?",
        ),
        ask=(
            "What are the merchant's full name, location, and phone number?",
            "If it isn't mine: is my card canceled, and is the amount taken off for now?",
        ),
        pitfalls=(
            "If you didn't make it, report it now: amex route fraud. Only a dispute with a merchant"
            " has to wait. {amex_posted}",
            "Don't call a number that you found by searching for the name on the statement.",
            "If you can't tell: amex dispute-checklist --reason unrecognized. {notice} {business}",
        ),
        topic="dispute",
        summary="Asked about a charge I don't recognize",
        logged_as="chat",
        menu="unknown charge",
        phrases="unknown charge, don't recognize charge, not recognise charge, weird charge, strange"
        " charge, mystery charge, what is this charge, never heard of merchant, unfamiliar"
        " charge, random charge, weird name on statement, who charged me, who is this"
        " merchant, don't remember buying this, don't remember charge, no idea what charge,"
        " pending transaction strange, suspicious charge, is this charge mine, small charge"
        " every month, charge from paypal, charge I can't place, husband, wife, some shop,"
        " merchant on my bill, name on bill, what is charge, merchant, shop, what's this"
        " charge, never heard of this company, don't know what this is, who is this company,"
        " what did i buy, charge i don't remember",
    ),
    Task(
        slug="fraud",
        title="Someone used your card without permission",
        urgency=Urgency.NOW,
        what="Report charges that you didn't make. {fraud_guarantee} {fraud_limit} {fraud_remote}",
        ways=(
            Way(channel="phone", why="{amex_fraud}", number="general", is_its_purpose=True),
            Way(channel="phone", why="From outside the US.", number="abroad"),
            Way(channel="chat", why="To report it in writing."),
        ),
        ready=(
            "Every charge that isn't yours: date, amount, merchant",
            "Whether you still have the card",
            "Who else has a card on the account",
        ),
        say=(
            "There are charges on my account that I didn't make. Please cancel this card number.",
            "They are: [date], [merchant], [amount].",
        ),
        ask=(
            "Is the number canceled as of now?",
            "Are these charges taken off while you investigate?",
            "When will the new card come?",
        ),
        pitfalls=(
            "{fraud_report} Follow it with a letter: amex dispute-checklist --reason fraud.",
            "{freeze}",
            "{fraud_family}",
            "If an account was opened in your name: amex route identity-theft.",
            "The person who calls you about it may be the thief. {amex_never_calls}",
        ),
        topic="fraud",
        summary="Reported charges that I did not make",
        menu="fraud",
        phrases="fraud, fraudulent charges, used my card, using my card, hacked, account hacked,"
        " unauthorized charges, unauthorised purchases, wasn't me, fraud charges, card number"
        " stolen, cloned card, compromised, thief, charges keep coming, bought with my card,"
        " buying with my card, breach, stole my info, purchases I did not make, alerts for"
        " purchases, spending on my account, stole my card number, shopping spree, someone is"
        " using my card, somebody is buying, buying things, bought, online, gone, spending, it"
        " was not me, wasnt me, iphones bought, hacked gone, cloned, fake purchases, need card"
        " stopped, stop card fraud, charges that aren't mine, these aren't my charges, i"
        " didn't make these charges, i got hacked, somebody has my card number, someone bought"
        " gift cards with my card, somebody in another state is using my card, that wasn't me,"
        " someone is spending on my card, someone ran up my card, somebody bought plane"
        " tickets with my card, texts about purchases i didn't make, my card info got leaked",
    ),
    Task(
        slug="dispute",
        title="Dispute a charge",
        urgency=Urgency.SOON,
        what="You know the merchant, but the charge is wrong. {notice} {notice_by_phone} {business}",
        ways=(
            Way(channel="web", why="{amex_online}"),
            Way(
                channel="mail",
                why="{notice_address}",
                cannot="Get proof of mailing, and keep a copy. {mail_early}",
            ),
            Way(channel="chat", why="To ask about its status."),
            Way(channel="phone", why="To ask about its status.", number="general"),
        ),
        ready=(
            "The date, amount, and merchant, and which statement shows it",
            "Proof: order, receipt, tracking, cancellation, messages",
            "What you asked the merchant, when, and the answer",
        ),
        say=(
            "I dispute [amount] of the charge from [merchant] on [date], because [reason].",
            "I asked the merchant on [date]. They said [answer].",
        ),
        ask=(
            "Is the amount taken off my payment due while you investigate?",
            "When will you decide, and how will I hear?",
        ),
        pitfalls=(
            "{amex_posted} {amex_window}",
            "{withholding}",
            "{quality} Then: {claims_and_defenses}",
            "{amex_twice}",
            "{withdrawing}",
            "For a flight that the airline canceled: amex route airline-refund.",
            "For the evidence, dates, and letter: amex dispute-checklist --reasons.",
        ),
        topic="dispute",
        summary="Opened a dispute",
        menu="dispute",
        phrases="dispute charge, wrong amount, billed wrong amount, charged twice, double charged,"
        " charged double, overcharged, never arrived, not delivered, order not received,"
        " seller never sent order, never sent, defective, fake, counterfeit, canceled but"
        " still charged, cancelled keep charging, free trial charged, free trial turned into"
        " charge, subscription keeps charging, chargeback, merchant refuses, store ignores me,"
        " hotel no show charge, receipt differs from bill, contractor, gym, fighting charge,"
        " cheated by seller, not as described, broken on arrival, package empty, dispute,"
        " charged 80 for 50, restaurant charged more, charged more than receipt, keeps billing"
        " me after i quit, won't stop charging me, they took my deposit and disappeared,"
        " ghosted me, contractor never showed up, nothing like the pictures, not what i"
        " ordered, wrong item and they won't fix it, charged me twice, charged me two times,"
        " they won't give me my money back, seller won't refund me, scammed by a store, paid"
        " for something i never got, charged after i canceled, host won't refund, tickets i"
        " bought were fake, rental owner scammed me, billed for nights i didn't stay,"
        " challenge a charge, fight a charge, walmart charged me twice, a store charged me"
        " twice, uber double charged me, dispute with target, dispute with a store that"
        " charged twice",
    ),
    Task(
        slug="missing-refund",
        title="A refund hasn't arrived",
        urgency=Urgency.SOON,
        what="The merchant agreed to refund you, and nothing has posted. {refund}",
        ways=(
            Way(
                channel="app",
                why="Check every card on the account. It may have gone to another number.",
            ),
            Way(channel="chat", why="Ask if a credit is pending."),
            Way(channel="web", why="If it still doesn't come, dispute it. {amex_online}"),
        ),
        ready=(
            "Proof of the refund: an email, credit slip, or return receipt with its date",
            "The day the merchant got the return",
        ),
        say=(
            "[Merchant] agreed on [date] to refund [amount]. Has a credit reached my account?",
            "If not, I dispute the amount as a credit not processed.",
        ),
        ask=("Is a credit pending, and when will it post?",),
        pitfalls=(
            "{notice} {notice_credit} {business}",
            "From an airline: amex route airline-refund.",
            "For the dates and the letter: amex dispute-checklist --reason credit-missing.",
        ),
        topic="dispute",
        summary="Asked about a refund that has not come",
        logged_as="chat",
        phrases="missing refund, refund not received, refund never came, waiting for refund, still no"
        " refund, returned item no refund, sent back no credit, returned no credit, merchant"
        " promised refund, credit not posted, where is my refund, merchant says refunded,"
        " store says refunded, money back, refund not showing, refund pending, refund took"
        " long, where is refund, refund, returned it and no credit yet, sent it back and never"
        " got my money, they said they refunded me, store says it refunded me but i don't see"
        " it, refund still isn't on my card, told me a week for my refund and it's been a"
        " month, still hasn't refunded my return",
    ),
    Task(
        slug="dispute-status",
        title="A dispute that is open, lost, or came back",
        urgency=Urgency.SOON,
        what="Still open? Amex has two full billing cycles after it receives your written notice, and"
        " at most {resolution.days} days.{resolution.mark} Did you lose? To be safe, your letter"
        " that you still dispute it should reach Amex within {second_letter.days} days of its"
        " answer.{second_letter.mark}",
        ways=(
            Way(
                channel="web",
                why="Inquiry and Dispute Center, Manage My Disputes. Don't press Cancel.",
            ),
            Way(channel="chat", why="To ask what's new, in writing."),
            Way(channel="phone", why="If neither says.", number="general"),
        ),
        ready=(
            "The case number, and the day and way you opened it",
            "The statements that show the credit and the charge that came back",
            "What's new since you filed",
        ),
        say=(
            "My dispute [number] was opened on [date]. What's its status?",
            "(if lost) Please send me the reasons and copies of the merchant's documents.",
        ),
        ask=(
            "When will it be decided?",
            "If the charge is back: what do I owe, and when is it due?",
        ),
        pitfalls=(
            "{acknowledgment} {amex_month}",
            "{second_letter}",
            "{amex_silence}",
            "{explanation} {amount_owed}",
            "Did the charge come back? One federal appeals court has ruled on that. {reinstated}",
            "{late_denial} {finality}",
            "{provisional}",
            "{reasserted} So bring something new. {amex_twice}",
            "{withdrawing}",
            "A call or a click isn't the written notice. {notice} {business}",
            "For your dates and letters: amex dispute-checklist.",
        ),
        topic="dispute",
        summary="Asked about an open dispute",
        logged_as="chat",
        menu="dispute",
        phrases="status of my dispute, dispute status, dispute decided against me, dispute closed,"
        " reopen dispute, appeal dispute decision, upload evidence for dispute, provisional"
        " credit reversed, temporary credit removed, how long does a dispute take, update on"
        " my dispute, merchant won dispute, withdraw dispute, no answer on my dispute, claim"
        " denied charge put back, open dispute, filed a dispute weeks ago, charge back on my"
        " account after investigation, dispute denied, lost my dispute, lost dispute, credit"
        " taken back, where is my dispute, dispute pending, what happened to my dispute, amex"
        " gave me the credit and took it back, took back the credit you gave me, you sided"
        " with the store, i lost and have new proof, how long until you decide my dispute,"
        " anything new on my claim, cancel my dispute, drop my dispute, you ruled for the"
        " merchant, fight your decision on my dispute, disputed it in spring and now it's back"
        " on my bill",
    ),
    Task(
        slug="airline-refund",
        title="The airline won't refund you",
        urgency=Urgency.SOON,
        what="{flight_refund}",
        ways=(
            Way(
                channel="web",
                why="Ask the airline in writing, and name the federal refund rule{flight_refund.mark}.",
                cannot="Don't take a voucher if you want money.",
            ),
            Way(channel="web", why="If it refuses, dispute the charge. {amex_online}"),
            Way(channel="mail", why="{notice_address}"),
        ),
        ready=(
            "The ticket number, and the name on your statement",
            "The old and new times, and what was offered",
            "The day that you said no to it",
        ),
        say=(
            "You canceled flight [number] on [date]. I don't accept [the new flight, a voucher].",
            "Please refund [amount] to my card, as the federal rule on airline refunds says.",
        ),
        ask=(
            "When will it post, and with taxes and extras?",
            "(Amex) Has a credit posted? If not, I'd like to dispute this as a credit not processed.",
        ),
        pitfalls=(
            "Taking the voucher or the new flight ends this right.",
            "{flight_change}",
            "{flight_merchant} If an agency charged it, ask the agency.",
            "A nonrefundable ticket that you canceled yourself isn't covered.",
            "A promise doesn't stop the clock: {notice} {business}",
            "{flight_answer} {flight_complaint}",
            "For your dates and the letter: amex dispute-checklist --reason flight-canceled.",
        ),
        topic="dispute",
        summary="Asked the airline for a refund",
        with_card=False,
        phrases="airline refuses refund, airline only gives voucher, airline cancelled flight want"
        " money back, flight schedule change refund, ticket refund denied, refund of plane"
        " ticket, airline bankrupt, dot complaint, airline will not pay back, travel credit"
        " instead of cash, refund for cancelled flight, airline ignores refund request,"
        " nonrefundable ticket, airline won't refund, airline refund, flight refund, airline"
        " canceled and won't give me my money, they only gave me a voucher, airline canceled"
        " my flight and wants to give me credit, want cash not a flight credit, airline won't"
        " give money back, airline owes me for a canceled flight, airline only gives travel"
        " credit, airline won't refund my ticket only bank credit",
    ),
)
