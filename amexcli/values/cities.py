"""Cities and resorts that travelers go to, by country (ISO code), besides those of time zones.

From Euromonitor's Top 100 City Destinations of 2019, as iol.co.za printed it, with more that
Americans name on a trip. `zone.tab` has Rome, London and the others that name a time zone.
"""

CITIES = {
    "AE": "Abu Dhabi, Sharjah",
    "AR": "Mendoza, Bariloche",
    "AT": "Salzburg, Innsbruck, Hallstatt",
    "AU": "Cairns, Gold Coast, Great Barrier Reef",
    "BE": "Bruges, Antwerp, Ghent",
    "BR": "Rio, Rio de Janeiro, Iguazu",
    "CA": "Montreal, Calgary, Banff, Whistler, Ottawa, Quebec",
    "CH": "Geneva, Lucerne, Zermatt, Interlaken, Bern, Basel",
    "CL": "Patagonia, Valparaiso",
    "CN": "Beijing, Guangzhou, Guilin, Shenzhen, Zhuhai, Xian, Chengdu",
    "CO": "Cartagena, Medellin",
    "CU": "Varadero",
    "CZ": "Cesky Krumlov, Brno",
    "DE": "Cologne, Dresden, Dusseldorf, Frankfurt, Hamburg, Heidelberg, Munich, Stuttgart",
    "DO": "Punta Cana",
    "EC": "Quito",
    "EG": "Hurghada, Luxor, Sharm el Sheikh, Giza",
    "ES": "Barcelona, Bilbao, Granada, Ibiza, Malaga, Mallorca, Majorca, "
    "Marbella, Palma, San Sebastian, Seville, Tenerife, Valencia",
    "FR": "Aix en Provence, Avignon, Bordeaux, Cannes, Lyon, Marseille, Nice, Normandy, Provence, "
    "Strasbourg, Toulouse",
    "GB": "Belfast, Edinburgh, Gatwick, Glasgow, Heathrow, Liverpool",
    "GR": "Corfu, Crete, Heraklion, Mykonos, Rhodes, Santorini, Thessaloniki",
    "HR": "Dubrovnik",
    "ID": "Bali, Batam, Denpasar, Lombok, Ubud",
    "IE": "Cork, Galway, Killarney, Limerick",
    "IL": "Eilat, Haifa, Tel Aviv",
    "IN": "Agra, Bangalore, Bengaluru, Chennai, Delhi, Goa, Hyderabad, Jaipur, Mumbai, New Delhi",
    "IT": "Amalfi, Bologna, Capri, Cinque Terre, Como, Florence, Genoa, Lake Como, Milan, Naples, "
    "Palermo, Pisa, Positano, Sardinia, Siena, Sicily, Sorrento, Turin, Tuscany, Venice, Verona",
    "JM": "Montego Bay, Negril, Ocho Rios",
    "JP": "Chiba, Fukuoka, Haneda, Hiroshima, Kyoto, Nagoya, Nara, Narita, Okinawa, Osaka, "
    "Sapporo, Yokohama",
    "KH": "Angkor Wat, Siem Reap",
    "KR": "Busan, Incheon, Jeju",
    "KY": "Grand Cayman",
    "LK": "Kandy",
    "MA": "Fes, Fez, Marrakech, Marrakesh, Tangier",
    "MT": "Valletta",
    "MX": "Acapulco, Cabo, Cabo San Lucas, Cozumel, Guadalajara, Los Cabos, Oaxaca, "
    "Playa del Carmen, Puebla, Puerto Vallarta, San Miguel de Allende, Tulum",
    "MY": "Johor Bahru, Langkawi, Penang",
    "NL": "Rotterdam, Schiphol, The Hague, Utrecht",
    "NO": "Bergen, Tromso",
    "NZ": "Christchurch, Queenstown",
    "PE": "Cusco, Cuzco, Machu Picchu",
    "PF": "Bora Bora",
    "PH": "Boracay, Cebu, Palawan",
    "PL": "Gdansk, Krakow, Wroclaw",
    "PT": "Algarve, Faro, Porto",
    "RU": "Saint Petersburg",
    "SA": "Dammam, Jeddah, Mecca, Medina",
    "SE": "Gothenburg, Malmo",
    "TH": "Chiang Mai, Koh Samui, Krabi, Pattaya, Phuket",
    "TR": "Ankara, Antalya, Bodrum, Cappadocia, Izmir, Mugla",
    "TW": "Kaohsiung, Taichung",
    "TZ": "Kilimanjaro, Serengeti, Zanzibar",
    "US": "Atlanta, Austin, Boston, Dallas, Houston, Las Vegas, Miami, Orlando, Philadelphia, "
    "San Diego, San Francisco, Seattle, Washington DC",
    "VN": "Da Nang, Danang, Ha Long, Hanoi, Ho Chi Minh City, Hoi An, Saigon",
    "ZA": "Cape Town, Durban, Kruger",
}
"""Names between commas."""
