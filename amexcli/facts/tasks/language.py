"""Words that say little, and places that say a lot, for telling which task is meant."""

IGNORED = """
    a about after again bit bits home human nice person speak talk ago all already also always am amex american an and another any anymore
    anything are around as ask at away be because been before being but by can card cards
    could day days did didnt do does doesnt dont even ever every express for from get gets
    getting give go goes going gone got had has hasnt have havent hello help her here hers him
    his how i id if ill im in into is isnt it its ive just keep keeps kind know last left let
    like look made make many me mine month months more most much my myself need needs never next
    nor not now of off ok old on once one only or other our out over own please put really right
    said same saturday say says see she should show showing since so some somebody someone
    something soon still such sunday take tell than thank that thats the their them then there
    these they theyre thing things think this those till to today tomorrow tonight too try
    trying until up us very via want wanted wants was wasnt way we week weeks
    well went were what whats when where wheres which while who whos why will with without wont
    would wouldnt year years yesterday yet you your
"""
"""Words that every question may have."""

MORE_PLACES = """
    africa asia eu bali barcelona beijing bordeaux cabo caribbean crete delhi edinburgh europe
    florence frankfurt geneva greece hamburg ibiza krakow kyoto london lyon mallorca marbella
    marrakech marseille milan mumbai munich mykonos naples osaka phuket porto rio santorini
    seville sicily tulum tuscany venice zanzibar overseas foreign
"""
"""Where people go, beyond the countries and the cities that name a time zone."""

NO_PLACES = """
    center chad christmas easter georgia guinea jersey jordan male nome reunion wake
"""
"""Places abroad that are more often something else."""

SHORT_PLACES = "uk uae usa eu"
"""As short as an ISO code, and still meant as a place."""

STATES = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, wisconsin,
wyoming, california, queens, brooklyn, venice beach, cape cod, cape may, granada hills, rome ny
"""
"""What says that a place is in the US."""


UNCUT = frozenset({"closed"})
"""Words whose ending matters: "close it" is a wish, "closed" what somebody else did."""

PLACES_AT_HOME = (
    "new england",
    "new hampshire",
    "new jersey",
    "new mexico",
    "new orleans",
    "new york",
)
"""Places in the US in whose names is another word that counts."""
