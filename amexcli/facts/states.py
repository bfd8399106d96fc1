"""The states and their attorneys general, according to Open States.

If an office or a site is missing here, Open States doesn't have it. The rule
attorney-general-office says how sure we are.
"""

from typing import NamedTuple


class State(NamedTuple):
    """A state, district, or territory."""

    name: str
    office: str = ""
    """The mailing address of the attorney general."""
    site: str = ""


STATES: dict[str, State] = {
    "AL": State(
        name="Alabama",
        office="501 Washington Avenue, Montgomery, AL 36104",
        site="alabamaag.gov",
    ),
    "AK": State(
        name="Alaska",
        office="1031 West 4th Avenue, Suite 200, Anchorage, AK 99501-1994",
        site="law.alaska.gov",
    ),
    "AZ": State(
        name="Arizona",
        office="2005 N Central Ave, Phoenix, AZ 85004",
        site="azag.gov",
    ),
    "AR": State(
        name="Arkansas",
        office="101 West Capitol Avenue, Little Rock, AR 72201",
        site="arkansasag.gov",
    ),
    "CA": State(
        name="California",
        office="P.O. Box 944255, Sacramento, CA 94244-2550",
        site="oag.ca.gov",
    ),
    "CO": State(
        name="Colorado",
        office="Ralph L. Carr Judicial Building, 1300 Broadway, 10th Floor, Denver, CO 80203",
        site="coag.gov",
    ),
    "CT": State(
        name="Connecticut",
        office="165 Capitol Avenue, Hartford, CT 06106",
        site="portal.ct.gov/ag",
    ),
    "DE": State(
        name="Delaware",
        office="Carvel State Building, 820 N. French St., Wilmington, DE 19801",
        site="attorneygeneral.delaware.gov",
    ),
    "DC": State(name="the District of Columbia"),
    "FL": State(
        name="Florida",
        office="The Capitol, PL 01, Tallahassee, FL 32399-1050",
        site="myfloridalegal.com",
    ),
    "GA": State(
        name="Georgia",
        office="40 Capitol Square, SW, Atlanta, GA 30334-1300",
        site="law.georgia.gov",
    ),
    "HI": State(
        name="Hawaii",
        office="425 Queen Street, Honolulu, HI 96813",
        site="ag.hawaii.gov",
    ),
    "ID": State(
        name="Idaho",
        office="700 W. Jefferson Street, Suite 210, Boise, ID 83720-0010",
        site="ag.idaho.gov",
    ),
    "IL": State(
        name="Illinois",
        office="500 S. 2nd St., Springfield, IL 62701",
        site="illinoisattorneygeneral.gov",
    ),
    "IN": State(
        name="Indiana",
        office="302 W. Washington St., 5th Floor, Indianapolis, IN 46204",
        site="in.gov/attorneygeneral",
    ),
    "IA": State(
        name="Iowa",
        office="Hoover State Office Bldg., 1305 E. Walnut, Des Moines, IA 50319",
        site="iowaattorneygeneral.gov",
    ),
    "KS": State(
        name="Kansas",
        office="120 S.W. 10th Ave., 2nd Fl., Topeka, KS 66612-1597",
        site="ag.ks.gov",
    ),
    "KY": State(
        name="Kentucky",
        office="1024 Capital Center Drive, Suite 200, Frankfort, KY 40601",
        site="ag.ky.gov",
    ),
    "LA": State(
        name="Louisiana",
        office="1885 North Third Street, Baton Rouge, LA 70802",
        site="aglizmurrill.com",
    ),
    "ME": State(
        name="Maine",
        office="State House Station 6, Augusta, ME 04333",
        site="maine.gov/ag",
    ),
    "MD": State(
        name="Maryland",
        office="200 St. Paul Place, Baltimore, MD 21202",
        site="oag.maryland.gov",
    ),
    "MA": State(
        name="Massachusetts",
        site="mass.gov/orgs/office-of-the-attorney-general",
    ),
    "MI": State(
        name="Michigan",
        office="525 W. Ottawa St., Lansing, MI 48909-0212",
        site="michigan.gov/ag",
    ),
    "MN": State(
        name="Minnesota",
        office="Suite 102, State Capitol, 75 Dr. Martin Luther King, Jr. Blvd., Saint Paul, MN 55155",
        site="ag.state.mn.us",
    ),
    "MS": State(
        name="Mississippi",
        office="P.O. Box 220, Jackson, MS 39205",
        site="ago.state.ms.us",
    ),
    "MO": State(
        name="Missouri",
        office="Supreme Court Building, 207 W. High St., Jefferson City, MO 65102",
        site="ago.mo.gov",
    ),
    "MT": State(
        name="Montana",
        office="Justice Bldg., 215 N. Sanders, Helena, MT 59620-1401",
        site="dojmt.gov",
    ),
    "NE": State(
        name="Nebraska",
        office="State Capitol, P.O. Box 98920, Lincoln, NE 68509-8920",
        site="ago.nebraska.gov",
    ),
    "NV": State(
        name="Nevada",
        office="Old Supreme Ct. Bldg., 100 N. Carson St., Carson City, NV 89701",
        site="ag.nv.gov",
    ),
    "NH": State(
        name="New Hampshire",
        office="1 Granite Place South, Concord, NH 03301",
        site="doj.nh.gov",
    ),
    "NJ": State(
        name="New Jersey",
        office="Richard J. Hughes Justice Complex, 25 Market Street, P.O. Box 080, Trenton, NJ 08625",
        site="njoag.gov",
    ),
    "NM": State(
        name="New Mexico",
        office="408 Galisteo Street, Villagra Building, Santa Fe, NM 87501",
        site="nmdoj.gov",
    ),
    "NY": State(
        name="New York",
        office="Dept. of Law, The Capitol, 2nd fl., Albany, NY 12224",
        site="ag.ny.gov",
    ),
    "NC": State(
        name="North Carolina",
        office="Dept. of Justice, P.O. Box 629, Raleigh, NC 27602-0629",
        site="ncdoj.gov",
    ),
    "ND": State(
        name="North Dakota",
        office="State Capitol, 600 E. Boulevard Ave., Bismarck, ND 58505-0040",
        site="attorneygeneral.nd.gov",
    ),
    "OH": State(
        name="Ohio",
        office="State Office Tower, 30 E. Broad St., Columbus, OH 43266-0410",
        site="ohioattorneygeneral.gov",
    ),
    "OK": State(
        name="Oklahoma",
        office="313 NE 21st Street, Oklahoma City, OK 73105",
        site="oklahoma.gov/oag.html",
    ),
    "OR": State(
        name="Oregon",
        office="Justice Bldg., 1162 Court St., NE, Salem, OR 97301",
        site="doj.state.or.us",
    ),
    "PA": State(
        name="Pennsylvania",
        office="Strawberry Square, Harrisburg, PA 17120",
        site="attorneygeneral.gov",
    ),
    "RI": State(
        name="Rhode Island",
        office="150 S. Main St., Providence, RI 02903",
        site="riag.ri.gov",
    ),
    "SC": State(
        name="South Carolina",
        office="Rembert C. Dennis Office Bldg., P.O. Box 11549, Columbia, SC 29211-1549",
        site="scag.gov",
    ),
    "SD": State(
        name="South Dakota",
        office="1302 East Highway 14, Suite 1, Pierre, SD 57501-8501",
        site="atg.sd.gov",
    ),
    "TN": State(
        name="Tennessee",
        office="P.O. Box 20207, Nashville, TN 37202",
        site="tn.gov/attorneygeneral.html",
    ),
    "TX": State(
        name="Texas",
        office="Capitol Station, P.O. Box 12548, Austin, TX 78711-2548",
        site="texasattorneygeneral.gov",
    ),
    "UT": State(
        name="Utah",
        office="State Capitol, Rm. 236, Salt Lake City, UT 84114-0810",
        site="attorneygeneral.utah.gov",
    ),
    "VT": State(
        name="Vermont",
        office="109 State St., Montpelier, VT 05609-1001",
        site="ago.vermont.gov",
    ),
    "VA": State(
        name="Virginia",
        office="202 North Ninth Street, Richmond, VA 23219",
        site="oag.state.va.us",
    ),
    "WA": State(
        name="Washington",
        office="1125 Washington St. SE, P.O. Box 40100, Olympia, WA 98504-0100",
        site="atg.wa.gov",
    ),
    "WV": State(
        name="West Virginia",
        office="State Capitol, 1900 Kanawha Blvd., E., Charleston, WV 25305",
        site="ago.wv.gov",
    ),
    "WI": State(
        name="Wisconsin",
        office="State Capitol, Room 114 East, P.O. Box 7857, Madison, WI 53707-7857",
        site="wisdoj.gov",
    ),
    "WY": State(
        name="Wyoming",
        office="State Capitol Building, Cheyenne, WY 82002",
        site="ag.wyo.gov",
    ),
    "AS": State(name="American Samoa"),
    "GU": State(name="Guam"),
    "MP": State(name="the Northern Mariana Islands"),
    "PR": State(name="Puerto Rico"),
    "VI": State(name="the US Virgin Islands"),
}
"""The states by their two-letter postal codes."""
