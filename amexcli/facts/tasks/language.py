"""What words mean beside the phrases of tasks: kinds of names, places, and what fits nothing."""

KINDS = {
    "family": "husband wife spouse partner son daughter kid child children teen teenager mom mother "
    "dad father parent brother sister nephew niece aunt uncle grandma grandmother grandpa "
    "cousin fiance boyfriend girlfriend roommate family",
    "airline": "delta united southwest jetblue lufthansa emirates spirit frontier alaska ryanair "
    "easyjet iberia qantas avianca airline airlines airways klm aeromexico volaris swiss",
    "hotel": "hilton marriott hyatt sheraton westin hampton airbnb vrbo hotel hotels motel resort "
    "fairmont expedia booking hostel inn suite",
    "store": "walmart target costco amazon kroger safeway publix ikea nike macys nordstrom sephora "
    "ebay etsy aldi walgreens cvs starbucks shell chevron exxon lowes store shop "
    "supermarket grocery pharmacy restaurant cafe merchant seller vendor bestbuy doordash "
    "uber lyft temu shein wayfair apple dealership gym netflix hulu spotify peacock "
    "paramount disney",
    "device": "laptop wifi router printer",
    "card": "platinum plat gold green everyday preferred aspire surpass brilliant bevy reserve "
    "centurion optima",
}
"""Names that do not matter by themselves, as people type them, by what they are."""

FILLERS = "damn dang freaking hey heck lol omg please pls plz smh tf ugh wtf wth yall"
"""Words that say how somebody feels, not what it is about."""

SPELLINGS = {
    "acct": "account",
    "aint": "isnt",
    "cuz": "because",
    "pmt": "payment",
    "pymt": "payment",
    "pw": "password",
    "stmt": "statement",
    "thru": "through",
    "tix": "tickets",
    "u": "you",
    "ur": "your",
}
"""What people type on a phone, and the words that it stands for."""

MORE_PLACES = "africa asia eu europe caribbean iguazu overseas patagonia"
"""Where people go, beyond countries and cities."""

NO_PLACES = "center chad christmas easter guinea male nome reunion wake"
"""Places that are more often something else."""

PLACES_AFTER_IN = "como cork jersey jordan nice reading rhodes split"
"""Places abroad that are more often something else, unless "in" comes before."""

STATES = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, wisconsin,
wyoming, california, queens, brooklyn, venice beach, cape cod, cape may, granada hills, rome ny
"""
"""What says that a place is in the US."""

AT_HOME = """
    new england, new orleans, brooklyn, manhattan, nyc, dc, chicago, portland, saint louis,
    usa
"""
"""Other places in the US, some with a word in their names that would count."""

NOTHING = """
    reset my gmail password, reset my laptop password, forgot my wifi password, log in to my
    work email, log in to windows, work account locked, school account locked, netflix login,
    forgot my apple id, hulu will not load, cancel my disney plus, cancel my subscription to the
    newspaper, at and t customer service, xfinity bill, sprint phone plan, my laptop is slow, my
    phone screen is frozen, how to take a screenshot, update windows, install python, docker
    will not start, javascript error, excel formula, convert pdf to word, format a hard drive,
    internet is down, router keeps dropping, best laptop for school, how to boil eggs, chicken
    soup recipe, substitute for butter, how long to cook rice, meal plan for a week, calories in
    an apple, vegan dinner ideas, how to make coffee, wine with steak, weather tomorrow, will it
    rain today, temperature in chicago, sunset time, time in london, time zone of denver, how
    far is the moon, capital of france, who wrote hamlet, when was the civil war, population of
    brazil, meaning of a word, spell necessary, translate good morning to spanish, how do you
    say cat in german, what is 20 percent of 50, convert feet to meters, pounds to kilos,
    distance to mars, who won the super bowl, score of the lakers game, world cup schedule,
    baseball standings, movie times near me, best movies of the year, tv shows to watch, song
    lyrics, sing a song, write a poem, write an essay about dogs, birthday wishes for a friend,
    wedding speech, baby names, names for a cat, my dog is limping, cat will not eat, fish tank
    cleaning, how to train a puppy, dead plant, when to plant tomatoes, mow the lawn, unclog a
    sink, leaking faucet, paint a bedroom, fix a hole in drywall, change a tire, oil change,
    check engine light, used cars for sale, car insurance quote, driving test, register to vote,
    speeding fine, when is tax day, social security benefits, medicare enrollment, fafsa,
    mortgage payment calculator, home equity loan, apartments for rent, rent is too high,
    property tax, buy bitcoin, ethereum wallet, robinhood account, open a brokerage, index
    funds, retirement plan, life insurance, doctor near me, headache, sore throat, back pain,
    flu symptoms, workout plan, yoga class, meditation, how to sleep better, i am sad, are you
    human, what can you do, good night, see you later, no thanks, maybe, okay then, nothing,
    never mind, lol, testing one two, foo bar, qwerty, xyz, job openings, resume template,
    interview tips, salary negotiation, quit my job, working from home, meeting notes, calendar
    for next week, remind me to call mom, add milk to the list, timer ten minutes, directions
    home, traffic on the highway, gas prices, bus schedule, train times, nearest airport, cheap
    hostels, things to do in boston, museums in paris, visa for india, renew a passport,
    passport photo, lost luggage tag design, pack a suitcase, learn french, online courses,
    homework help, college admission, scholarship, library hours, post office hours, mail a
    package, track my fedex package, stamps price, ups store, return a package to amazon,
    walmart pickup, target coupon, coupon codes for shoes, buy a tv, best headphones, iphone
    deals, new xbox, fortnite skins, minecraft server, chess opening, crossword clue, sudoku,
    card games for two, deck of cards, pokemon cards, business cards printing, greeting card
    ideas, graphics card, memory card full, insurance card, id card renewal, chase account
    locked, chase sapphire bonus, capital one login, capital one dispute, citi costco card,
    citibank customer service, discover card activation, bank of america zelle limit, wells
    fargo routing, us bank hours, ally savings rate, visa gift card balance, mastercard
    complaint, synchrony bank late fee, paypal dispute, paypal hold, venmo limit, cash app card
    lost, zelle scam at my bank, coinbase withdrawal, western union fees, how to start a
    business, payment processing for my shop, what merchants pay to take cards, square reader
    setup, american express stock dividend, american express ceo, amex headquarters address, who
    founded american express, american express history, delta flight status, united check in,
    southwest baggage rules, hilton points login, marriott customer service, hyatt status match,
    uber driver pay, lyft promo, airbnb host fees, doordash refund, instacart shopper, ebay
    account suspended, etsy shop fees, netflix price, spotify student, facebook login, instagram
    followers, twitter account locked, tiktok ban, snapchat score, linkedin premium, whatsapp
    backup, zoom meeting link, teams not working, outlook calendar, dropbox full, google maps,
    chatgpt, my chase card got declined, my citi card is locked, my wells fargo card was stolen,
    visa card declined, lost my debit card from my bank, target card late fee, walmart card
    payment, costco citi card, paypal took my money, venmo account locked, venmo sent to the
    wrong person, venmo won't let me in, zelle payment pending, zelle sent to the wrong number,
    cash app account closed, coinbase locked, robinhood won't let me in, facebook hacked,
    instagram hacked, email hacked, gmail locked me out, can't log in to netflix, forgot my
    icloud password, verizon bill is too high, t mobile bill, electric bill, water bill, rent is
    late, car payment, student loan payment, mortgage is late, irs refund, tax refund status,
    ebt balance, food stamps, speeding ticket, parking ticket, jury duty, insurance claim on my
    car, dishwasher leaking, wifi is out, tv won't turn on, airpods won't connect, phone won't
    charge, cat is throwing up, dog ate chocolate, my back hurts, what time does the store
    close, when does costco close, is it going to snow, what day is it, movie times tonight,
    meaning of life, how old is the president, cheap hotels in miami, need a plumber, find an
    electrician, cheap car rental, should i buy stock, unsubscribe from these emails, amazon
    package never came call amazon, amazon prime renewal, gym membership cost, date ideas, why
    is the sky blue, statement jewelry, bonus episode, points on my license, credit hours for
    college, balance beam, charge my laptop, charge my car, card trick, score of the game, miles
    to kilometers, dispute with my neighbor, late for work, fraud movie, help, help me, i need
    help, you suck, water got shut off, power got shut off, get rid of mice, get rid of a cold,
    green card renewal, ira limits, roof leaks, my landlord kept my deposit, lost my headphones,
    delete my facebook, my driver was rude to me, haircut price, my kid has a fever, what does a
    word mean, new tires, holiday tomorrow, halloween costume, citi card late fee, chase charged
    me twice, my bank froze my account, apple card due date, discover balance transfer, disney
    tickets price, sent a scammer money through zelle, raise my credit score, improve my credit
    score, why did my credit score drop, check my credit score for free, build credit from
    nothing, dispute an error with equifax, freeze my credit at all three bureaus, walmart
    return policy, ikea return policy, return policy of amazon, how do i return shoes to nike,
    sams club membership, costco hours, membership card at the zoo, kohls rewards, store credit
    card payment, macys card late fee, lowes card balance, sephora gift card balance,
    playstation gift card, itunes gift card scam, gift card from target not working, best buy
    order status, warranty on my couch from wayfair, washer warranty claim with lg, starbucks
    rewards, dunkin app not working, chipotle points, hilton points transfer, hertz points,
    united miles expire, jetblue points pooling, southwest companion pass, alaska airlines miles
    missing, delta skymiles login, marriott elite status, avis status, refer a friend to my
    phone company, gym guest pass, verification code for my email, pin for my debit card, pin
    for my phone, cash advance from my bank, payday loan, credit limit on my store card, late
    payment on my loan, late fee from the landlord, library late fee, annual fee of my club, hoa
    fees, transfer money to my sister through my bank, wire to canada from my bank, check did
    not clear at my bank, savings bond, cd player, roth conversion, stock transfer to another
    broker, crypto wallet locked, seed phrase, passport expired, lost my keys, lost cat, stolen
    bike, found a wallet on the street, cancel my gym membership, cancel my magazine, cancel a
    doctor's appointment, cancel my insurance policy, change my address with the post office,
    change my name after marriage with the dmv, new driver's license not in the mail,
    replacement title for my car, replacement birth certificate, travel insurance for my cruise,
    travel visa requirements, cruise deals, best time to visit japan, campsite reservation, park
    pass, concert near me, gift for a teacher, gifts under 20 dollars, restaurant open late,
    pizza coupon, interest in art, interest groups, statement earrings, artist statement, freeze
    soup, freeze dried fruit, block a number on my phone, blocked drain, account of the battle,
    points of interest, charge my watch, balance my tires, balance exercises, bonus room,
    transfer photos to my laptop, transfer to another school, dating app subscription, exchange
    rate chart, dollar to peso, credit for solar panels, child tax credit, earned income credit,
    limited edition sneakers, speed limit, statute of limitations for a bike theft, jury
    summons, sue my neighbor, small claims against my roommate, divorce rate, power bank, river
    bank, bank holiday, blood bank, food bank, unemployment claim denied, disability benefits
    appeal, visa application denied, college application status, passport application status,
    job application denied, loan application declined, apartment application declined, green
    card status, bus pass, train pass, tap in with my phone on the subway, transit card balance,
    airport parking, bus company lost my bag, cruise line refund, video game refund, refund for
    an app, refund from my landlord, tuition refund, security deposit refund, refund on my
    taxes, audiobook credits, college credits, store credit from a return, mechanic overcharged
    me, dentist bill, doctor bill too high, hospital bill, medical bill in collections,
    ambulance bill, vet bill, who is the mayor, who is my senator, who owns twitter, car loan
    late fee, car lease, truck payment, boat loan, toll fee, parking fee, overdraft fee, atm fee
    at my bank, my bank card expired, travel points of other banks, hotel points expire, airline
    miles expire, frequent flyer status, rewards of the grocery store, fuel points, loyalty card
"""
"""What people type that no task is for, between commas."""
