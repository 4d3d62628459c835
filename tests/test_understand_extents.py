"""How far a name goes: years, titles in quotation marks, and documents that bear no name."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, MEE, ORG, PER, PLA, PRO, events, names, short

if TYPE_CHECKING:
    from govgraph.model import Kind

YEARS = [
    ("The Springfield River Plan 2021-2025 is short.", INS, {"Springfield River Plan 2021-2025"}),
    ("The board adopted the River Budget for 2026–2027.", INS, {"River Budget for 2026–2027"}),
    ("The board read a River Budget for 2026 in May.", INS, {"River Budget for 2026"}),
    ("The board read the River Budget in 2026.", INS, {"River Budget"}),
    ("The Charter of Springfield for 2026 is short.", INS, {"Charter of Springfield"}),
    ("They approved the Springfield Programme of Work 2020–2025.", INS, {"Springfield Programme of Work 2020–2025"}),
    ("They approved the Springfield Programme for Rivers.", INS, set()),
]  # fmt: skip

QUOTED = [
    ("They adopted the \"Quiet Nights\" Directive in May.", INS, {"Quiet Nights Directive"}),
    ("They adopted the \"quiet nights\" approach in May.", INS, set()),
    ("The bill \"on quiet nights\" is long.", INS, {"bill on quiet nights"}),
    ("The bill \"recognises\" quiet nights.", INS, set()),
    ("The report said \"Rivers die\" again.", INS, set()),
    ("It builds on the first, \"United for Clean Rivers\", adopted in May.", INS, {"United for Clean Rivers"}),
    ("She said \"United for Clean Rivers\", adopted a name and left.", INS, set()),
    ("The second set of rules, known in the house as \"River Two\", is long.", INS, {"River Two"}),
    ("He is known in the house as \"River Two\" again.", INS, set()),
    ("He called the treaty \"A Gift to Rivers\" again.", INS, set()),
    ("They endorsed the declaration known as the “Call for a Springfield Treaty”.", INS, {"Call for a Springfield Treaty"}),
    ("She spoke at the workshop \"Rivers without fear\" in May.", MEE, {"Rivers without fear"}),
    ("She spoke at the workshop on rivers without fear in May.", MEE, {"workshop on rivers"}),
    ("The workshop on rivers without fear was loud.", MEE, set()),
]  # fmt: skip

UNNAMED = [
    ("A bill is to be tabled next year.", INS, {"bill"}),
    ("A treaty is to be tabled next year.", INS, {"treaty"}),
    ("A treaty is good.", INS, set()),
    ("Norway is preparing a new text.", INS, {"new text"}),
    ("Norway read the River Charter, a new text.", INS, {"River Charter"}),
    ("Norway intends to sign a working arrangement with Nepal.", INS, {"working arrangement with Nepal"}),
    ("Norway has a working relationship with Nepal.", INS, set()),
    ("It did not endorse the draft code of practice.", INS, {"draft code of practice"}),
    ("It did not endorse the code.", INS, set()),
    ("Norway wants to submit draft guidelines in May.", INS, {"draft guidelines"}),
    ("The group will draft guidelines in May.", INS, {"guidelines"}),
    ("The group will read guidelines in May.", INS, set()),
    ("Nine States published an open letter on rivers.", INS, {"open letter on rivers"}),
    ("OPEN LETTER\n\nTo whom it may concern.", INS, set()),
]  # fmt: skip
COUNTED = [
    ("The first Springfield Code of Rivers is long.", INS, {"Springfield Code of Rivers"}),
    ("The first Springfield Convention is long.", INS, {"first Springfield Convention"}),
    ("They elected the first Springfield Committee on Rivers.", ORG, {"Springfield Committee on Rivers"}),
    ("The 10th General Conference adopted the River Charter.", MEE, {"10th General Conference"}),
    ("The General Conference adopted the River Charter.", MEE, set()),
    ("The River Board approved it at its eighth session.", MEE, {"eighth session of the River Board"}),
    ("The River Board approved it at the eighth session.", MEE, set()),
    ("Fiji thanks the Chair for its Fourth Review Conference, held in Oslo under the presidency of Chad.", MEE, {"Fourth Review Conference"}),
    ("At its eighth session, held in Oslo under the presidency of Chad, the River Board approved it.", MEE, {"eighth session of the River Board"}),
    ("The third meeting of the River Board was short. The fourth meeting took place in Oslo.", MEE,
     {"third meeting of the River Board", "fourth meeting of the River Board"}),
    ("The third meeting of the River Board was short. The fourth session took place in Oslo.", MEE,
     {"third meeting of the River Board", "fourth session"}),
    ("The next River Summit will be short.", MEE, {"next River Summit"}),
    ("The next River Committee will be short.", MEE, set()),
    ("They will elect her at our next Congress.", MEE, {"next Congress"}),
    ("It was adopted at the 14th ADGMIN again.", MEE, {"14th ADGMIN"}),
    ("It was adopted at the ADGMIN again.", MEE, set()),
    ("The special meeting of the River Board was short.", MEE, {"special meeting of the River Board"}),
    ("The meeting of the River Board was short.", MEE, set()),
    ("Norway signed the Springfield Charter on the right to vote in local elections.", INS, {"Springfield Charter on the right to vote in local elections"}),
    ("Norway used the Springfield Charter on the way to vote in local elections.", INS, {"Springfield Charter"}),
    ("We go on: ZIPE 91 in Bucharest, then home.", MEE, {"ZIPE 91"}),
    ("We sent ZIPE 91 letters in May.", MEE, set()),
    ("Statement by Norway\nThird Lake Conference, Oslo, 3 May 2024\n\nWe come back to it at your fourth conference.", MEE,
     {"Third Lake Conference", "fourth Lake Conference"}),
    ("Statement by Norway\nThird Lake Conference, Oslo, 3 May 2024\n\nWe come back to it at the fourth conference on rivers.", MEE,
     {"Third Lake Conference", "fourth conference on rivers"}),
]  # fmt: skip

CITED = [
    ("Norway ratified Convention No. 189 in 2020.", INS, {"ilo-c189"}),
    ("They adopted the River Workers Convention, 2025 (No. 995). Convention No. 995 is new.", INS, {"River Workers Convention"}),
    ("They adopted the River Workers Convention. Convention No. 995 is old.", INS,
     {"River Workers Convention", "ILO Convention No. 995"}),
    ("It is Republic Act No. 9993, the Quiet Nights Act.", INS, {"Republic Act No. 9993"}),
    ("We recall resolution 65/289, the Rome Convention, and more.", INS, {"A/RES/65/289", "Rome Convention"}),
    ("The committee adopted draft resolution A/C.2/79/L.8/Rev.1.", INS, {"A/C.2/79/L.8/Rev.1"}),
    ("It is published as RFC 9421 again.", INS, {"RFC 9421"}),
]  # fmt: skip
TITLED = [
    ("We met with the Springfield Board and Mayors for Quiet.", ORG, {"Springfield Board", "Mayors for Quiet"}),
    ("We met with the mayors for quiet.", ORG, set()),
    ("It supports the State Secretary for Digital Affairs.", ORG, set()),
    ("They launched the River Passport for Fishers again.", INS, {"River Passport for Fishers"}),
    ("They launched the passport for fishers again.", INS, set()),
    ("They launched the Red List of Quiet Rivers at Risk again.", INS, {"Red List of Quiet Rivers at Risk"}),
    ("They launched the River Atlas on World River Day.", INS, {"River Atlas"}),
    ("They launched a Global River Almanac in May.", PER, set()),
    ("They thank all behind Operation Quiet Dawn for it.", PRO, {"Operation Quiet Dawn"}),
    ("They read the Expanded ASEAN Guide on AI Governance and Ethics.", INS,
     {"Expanded ASEAN Guide on AI Governance and Ethics"}),
    ("They thank the Regional River Response Team.", ORG, {"Regional River Response Team"}),
    ("They thank the team.", ORG, set()),
    ("They hold the Prize of Quiet Rivers and keep it.", ORG, set()),
]  # fmt: skip
ONE_THING = [
    ("They adopted the River Vision, known as the Blue Vision.", INS, {"River Vision"}),
    ("They adopted the River Vision, unlike the Blue Vision.", INS, {"River Vision", "Blue Vision"}),
    ("They left the Treaty on Quiet Rivers (Quiet Treaty).", INS, {"Treaty on Quiet Rivers"}),
    ("They left the Treaty on Quiet Rivers and the Quiet Treaty.", INS, {"Treaty on Quiet Rivers", "Quiet Treaty"}),
    ("The Global Rivers Convention on Oil is old. The Global Rivers Convention is good.", INS,
     {"Global Rivers Convention on Oil"}),
    ("The Global Rivers Convention on Oil is old. The Oil Rivers Convention is good.", INS,
     {"Global Rivers Convention on Oil", "Oil Rivers Convention"}),
    ("It settled its annex on quiet rivers, the Quiet Annex.", INS, {"Quiet Annex"}),
    ("A second agreement, the Rivers MoU, was signed by Norway.", INS, {"Rivers MoU"}),
]  # fmt: skip

SHORT = [
    ("The River Police Office (BKA) met. The BKA is glad.", ORG, {"River Police Office"}),
    ("The River Police Office (EU) met.", ORG, {"River Police Office", "european-union"}),
    ("The River Police Office met, and so did the BKA.", ORG, {"River Police Office", "BKA"}),
    ("The Food and Agriculture Organization (FAO) met.", ORG,
     {"food-and-agriculture-organization-of-the-united-nations"}),
    ("A new Regional Internet Registry is recognised.", ORG, {"regional-internet-registries"}),
    ("Ms Ana Soler Vidal met them. \"No,\" Ms Soler Vidal added.", PER, {"Ana Soler Vidal"}),
    ("Ms Ana Soler Vidal met them. \"No,\" Ms Soler Kos added.", PER,
     {"Ana Soler Vidal", "Soler Kos"}),
]  # fmt: skip

TOLD = [
    ("The informal meeting of river ministers in Oslo was short.", MEE, {"informal meeting of river ministers"}),
    ("The informal meeting of river ministers was short.", MEE, set()),
    ("The high-level meeting on quiet rivers in Oslo was short.", MEE, {"high-level meeting on quiet rivers"}),
    ("The resumed session in Oslo was short. The closing session was long.", MEE, {"resumed session"}),
    ("They launched the fisheries subsidies negotiations.", PRO, {"fisheries subsidies negotiations"}),
    ("They launched the negotiations.", PRO, set()),
    ("They conclude the negotiations on the care economy.", PRO, {"negotiations on the care economy"}),
    ("They conclude the negotiations on time.", PRO, set()),
    ("They conclude the negotiations on a pact on eels.", PRO, {"negotiations on a pact on eels"}),
    ("They took part in the peer review of Norway.", PRO, {"peer review of Norway"}),
    ("They took part in the peer review of late.", PRO, set()),
    ("They launched a public consultation on the draft Springfield River Plan.", PRO, {"public consultation on the draft Springfield River Plan"}),
    ("They launched the evaluation of the Springfield River Plan.", PRO, {"evaluation of the Springfield River Plan"}),
]  # fmt: skip

BRACKETED = [
    ("They read the Regional River Plan for Africa (RRPA) again.", INS, {"Regional River Plan for Africa"}),
    ("They read the Regional River Office for Africa (RROA) again.", ORG, {"Regional River Office for Africa"}),
    ("They read the Cape Town Agreement of 2012 (CTA) again.", INS, {"cape-town-agreement"}),
]  # fmt: skip

BODIES = [
    ("The African Union of Rivers and Lakes met again.", ORG, {"African Union of Rivers and Lakes"}),
    ("The African Union of the 1960s met again.", ORG, {"african-union"}),
    ("The Petitions and Inquiries Section met again.", ORG, {"Petitions and Inquiries Section"}),
    ("The Petitions and the Inquiries Section are new.", ORG, {"Inquiries Section"}),
    ("It was approved in Committee A again.", ORG, {"Committee A"}),
    ("It was approved in Committee again.", ORG, set()),
    ("It was written by the AMA Task Team again.", PER, set()),
    ("In Oslo, Norway and Nepal proposed it.", ORG, {"norway", "nepal"}),
    ("In Oslo, Norway, and in Nepal it was proposed.", ORG, set()),
    ("The Gender, Equality and Inclusion Branch published it.", ORG, {"Gender, Equality and Inclusion Branch"}),
    ("Ana Kos, Head, Equality and Inclusion Branch", ORG, {"Equality and Inclusion Branch"}),
    ("The High Representative for Rivers and Security Policy spoke.", INS, set()),
    ("The Office of the River Counsel met again.", ORG, {"Office of the River Counsel"}),
    ("They handed the Presidency to Malta.", ORG, {"malta"}),
    ("They joined the Committee to Support Implementation.", ORG, {"Committee to Support Implementation"}),
    ("The Committee on Quiet Nights in the River Economy met again.", ORG,
     {"Committee on Quiet Nights in the River Economy"}),
    ("The Conference of the States Parties met again.", ORG, {"Conference of the States Parties"}),
    ("In the General Assembly of States Parties we met.", ORG, {"General Assembly of States Parties"}),
    ("In the General Assembly of the United Nations we met.", ORG, {"united-nations-general-assembly", "united-nations"}),
    ("Norway signed the Protocols on Rivers, on Deep Lakes and on Seas.", INS,
     {"Protocol on Rivers", "Protocol on Deep Lakes", "Protocol on Seas"}),
    ("Norway signed the Protocols on Rivers and on Lakes in Trade.", INS, {"Protocol on Rivers", "Protocol on Lakes in Trade"}),
    ("Norway signed the Protocols on Rivers and Lakes.", INS, {"Protocols on Rivers and Lakes"}),
    ("Norway signed the Protocol on Rivers on Monday.", INS, {"Protocol on Rivers"}),
]  # fmt: skip

PARTS = [
    ("It builds on Principle 10 of the Rio Declaration.", INS, {"Principle 10", "rio-declaration"}),
    ("It names principle 10 times.", INS, set()),
    ("It meets target 14.6 of the SDGs.", INS, {"Target 14.6", "sustainable-development-goals"}),
    ("It meets the target of 14.6 million.", INS, set()),
    ("They adopted an amendment to Annex 1 of the Lake Pact.", INS, {"amendment to Annex 1 of the Lake Pact", "Annex 1", "Lake Pact"}),
    ("They adopted amendments to Articles II and III of the Lake Pact.", INS, {"amendments to Articles II and III of the Lake Pact", "Lake Pact"}),
    ("They rejected the amendments to Annex B again.", INS, {"amendments to Annex B"}),
]  # fmt: skip

TAILS = [
    ("They published a report on oil in the rivers of the basin.", INS, {"report on oil in the rivers of the basin"}),
    ("They published a report on oil in response to it.", INS, {"report on oil"}),
    ("They published a guide on the same subject.", INS, {"guide"}),
    ("They published a guide on the subject of oil.", INS, {"guide on the subject of oil"}),
    ("They published a study on quiet nights in small towns.", INS, {"study on quiet nights in small towns"}),
    ("They published a study on quiet nights in several languages.", INS, {"study on quiet nights"}),
    ("They adopted a draft resolution on a Protocol on tolls.", INS, {"draft resolution on a Protocol on tolls"}),
    ("They published a toolkit for mayors on keeping rivers clean.", INS, {"toolkit for mayors on keeping rivers clean"}),
    ("They published a toolkit for mayors on Monday.", INS, {"toolkit for mayors"}),
    ("They published a toolkit for comments on rivers.", INS, {"toolkit"}),
    ("They adopted guidelines for the sale of boats.", INS, {"guidelines for the sale of boats"}),
    ("They adopted guidelines for the attention of the mayors.", INS, {"guidelines"}),
    ("They adopted a code of practice for boats.", INS, {"code of practice for boats"}),
    ("They adopted a charter of good practice in May.", INS, {"charter of good practice"}),
    ("They adopted a plan of good practice in May.", INS, {"plan"}),
    ("They adopted a national plan of action against noise.", INS, {"national plan of action against noise"}),
    ("They rejected the amendment to Article 30 again.", INS, {"amendment to Article 30"}),
    ("They rejected the amendment to 30 articles again.", INS, set()),
    ("They published a report on birds, fish and trees.", INS, {"report on birds, fish and trees"}),
    ("They published a report on birds, elected a chair and left.", INS, {"report on birds"}),
    ("They published a report on birds and elected a chair.", INS, {"report on birds"}),
    ("They adopted guidelines on birds and rules for boats.", INS, {"guidelines on birds", "rules for boats"}),
    ("They adopted guidelines on birds and ministers left.", INS, {"guidelines on birds"}),
    ("They published a factsheet on children's boats.", INS, {"factsheet on children's boats"}),
    ("They adopted the Recommendations Relating to Clean Kitchens.", INS, {"Recommendations Relating to Clean Kitchens"}),
    ("They adopted the Springfield Guidelines relating to noise.", INS, {"Springfield Guidelines"}),
    ("The Committee last adopted guidelines on rivers in 2010.", INS, {"guidelines on rivers"}),
    ("The Committee adopted its last revised guidelines on rivers in 2010.", INS, {"revised guidelines on rivers"}),
    ("They submitted the Springfield Guidelines to the Council of Ministers.", INS, {"Springfield Guidelines"}),
    ("They submitted the Springfield Report to the General Assembly.", INS, {"Springfield Report to the General Assembly"}),
    ("They approved seven amendments to the Springfield Code.", INS,
     {"amendments to the Springfield Code", "Springfield Code"}),
]  # fmt: skip
AGREED = [
    ("Kenya signed a memorandum of understanding with the Rivers Office on tolls.", INS,
     {"memorandum of understanding with the Rivers Office on tolls"}),
    ("Kenya signed a memorandum of understanding with pride.", INS, {"memorandum of understanding"}),
    ("They signed an agreement between the two banks on tolls.", INS, {"agreement between the two banks on tolls"}),
    ("They signed an agreement between two meals.", INS, {"agreement between two meals"}),
    ("They adopted guidelines with Norway.", INS, {"guidelines"}),
    ("They signed an agreement with the Dutch agency KLARNET/CC on tolls.", INS,
     {"agreement with the Dutch agency KLARNET/CC on tolls"}),
]  # fmt: skip
PURPOSES = [
    ("A bill to ban plastic boats was tabled.", INS, {"bill to ban plastic boats"}),
    ("A bill is to ban plastic boats.", INS, set()),
    ("They passed a law banning plastic boats.", INS, {"law banning plastic boats"}),
    ("They passed a report banning plastic boats.", INS, {"report"}),
    ("They proposed a Regulation to prevent and combat noise.", INS, {"Regulation to prevent and combat noise"}),
    ("They proposed a strategy to win.", INS, {"strategy"}),
    ("They proposed a framework for drawing up and testing river rules.", INS, {"framework for drawing up and testing river rules"}),
    ("They proposed a framework for setting up the river fund.", INS, {"framework for setting up the river fund"}),
]  # fmt: skip
COMPLETED = [
    ("They adopted the Springfield Plan on quiet nights again.", INS, {"Springfield Plan on quiet nights"}),
    ("They adopted the Springfield Plan on Monday.", INS, {"Springfield Plan"}),
    ("They put the Springfield Plan on the agenda.", INS, {"Springfield Plan"}),
    ("They signed the Springfield Plan on the first day.", INS, {"Springfield Plan"}),
    ("They praised the Springfield Plan for its aims.", INS, {"Springfield Plan"}),
    ("They praised the Springfield Plan for saving birds.", INS, {"Springfield Plan"}),
    ("They kept the Springfield Plan for more than a year.", INS, {"Springfield Plan"}),
    ("They signed the Springfield Treaty for the mayors.", INS, {"Springfield Treaty"}),
    ("They adopted the Springfield Plan on quiet nights. The Springfield Plan is short.", INS,
     {"Springfield Plan on quiet nights"}),
    ("The Springfield Plan is short. They adopted the Springfield Plan on quiet nights.", INS, {"Springfield Plan"}),
]  # fmt: skip
DONE = [
    ("They published a study in May.", INS, {"study"}),
    ("They published no study in May.", INS, set()),
    ("They have never published a study.", INS, set()),
    ("A study has been published.", INS, {"study"}),
    ("A study is needed.", INS, set()),
    ("They have adopted regulations.", INS, {"regulations"}),
    ("They need regulations.", INS, set()),
    ("They have adopted a text.", INS, set()),
    ("The Board adopted the accession bill.", INS, {"accession bill"}),
    ("The Board waits for the accession bill.", INS, set()),
    ("They never adopted the lake rules.", INS, {"lake rules"}),
    ("They never adopted rules.", INS, set()),
    ("The lake decree, promised for May, has yet to be drafted.", INS, {"lake decree"}),
    ("The lake decree, promised for May, is long.", INS, set()),
    ("The Board did issue a circular on boats.", INS, {"circular on boats"}),
    ("The Board amended its statutes.", INS, {"statutes"}),
    ("The Board knows its statutes.", INS, set()),
    ("They signed the host agreement.", INS, {"host agreement"}),
    ("A motion to ban boats was tabled.", INS, {"motion to ban boats"}),
    ("The Board is preparing guidelines on boats.", INS, {"guidelines on boats"}),
    ("The Board is glad of guidelines on boats.", INS, {"guidelines on boats"}),
    ("Norway and Peru adopted a joint work plan.", INS, {"joint work plan"}),
    ("Norway and Peru work plan by plan.", INS, set()),
    ("They will draft a new legally binding treaty on boats.", INS, {"legally binding treaty on boats"}),
    ("The Senate passed the bill in May.", INS, {"bill"}),
    ("The Senate paid the bill in May.", INS, set()),
    ("They published the zero draft in May.", INS, {"zero draft"}),
    ("They published the draft in May.", INS, set()),
    ("They signed a memorandum of understanding on boats with the Tide Board. The memorandum of understanding on boats was adopted.", INS, {"memorandum of understanding on boats with the Tide Board"}),
]  # fmt: skip
OTHERS = [
    ("They adopted the draft protocol on oil. Norway ratified the protocol on birds.", INS,
     {"draft protocol on oil", "protocol on birds"}),
    ("They adopted the draft protocol on oil. Norway ratified the protocol on Monday.", INS, {"draft protocol on oil"}),
    ("They adopted the draft protocol on oil. Norway signed an annex to the protocol on tolls.", INS,
     {"draft protocol on oil", "annex to the protocol"}),
    ("They adopted the draft protocol on oil. Norway ratified the protocol on the oil.", INS, {"draft protocol on oil"}),
]  # fmt: skip
OWNED = [
    ("They adopted the terms of reference of Working Group 4 again.", INS, {"terms of reference of Working Group 4"}),
    ("They adopted the report of the River Board on tolls.", INS, {"report of the River Board on tolls"}),
    ("They adopted the policy of the River Board.", INS, set()),
    ("They adopted the guidelines of the River Board on tolls.", INS, {"guidelines of the River Board on tolls"}),
    ("They published the standards of the River Board.", INS, {"standards of the River Board"}),
    ("They adopted the principles of the River Board.", INS, set()),
    ("They adopted the 2019 rules on tolls.", INS, {"2019 rules on tolls"}),
    ("They adopted the Rules of Navigation on the Silt.", INS, {"Rules of Navigation on the Silt"}),
    ("They adopted the Rules of the River Charter.", INS, {"River Charter"}),
    ("They adopted the Springfield Call for Clean Rivers.", INS, {"Springfield Call for Clean Rivers"}),
    ("In Springfield Ministers Call on all to act.", INS, set()),
    ("They adopted the 2019 rules in Oslo.", INS, set()),
    ("They read the report of the River Board.", INS, set()),
    ("Kenya adopted its noise policy.", INS, {"noise policy"}),
    ("Kenya likes its noise policy.", INS, set()),
    ("They approved the work programme for 2024 again.", INS, {"work programme for 2024"}),
    ("They approved the work programme in 2024 again.", INS, {"work programme"}),
    ("The Board's budget for 2022 was approved.", INS, {"budget for 2022"}),
    ("The Board's budget for boats was tight.", INS, set()),
    ("They adopted the Programme and Budget for 2026-27.", INS, {"Programme and Budget for 2026-27"}),
    ("Norway signed the Treaty for the Establishment of the World Bank.", INS,
     {"Treaty for the Establishment of the World Bank"}),
    ("Norway signed the Treaty for the Establishment of the World Bank.", ORG, {"norway", "world-bank"}),
    ("Norway adopted the Guidelines on Rivers of the African Medicines Agency.", INS, {"Guidelines on Rivers"}),
    ("Norway ratified the Third Protocol to the Hague Convention of 1954.", INS,
     {"Third Protocol to the Hague Convention of 1954", "hague-convention-1954"}),
    ("Norway ratified the Second Optional Protocol to the International Covenant on Civil and Political Rights.", INS, {"iccpr-op2", "iccpr"}),
    ("Norway ratified the First Optional Protocol to the International Covenant on Civil and Political Rights.", INS, {"iccpr-op1", "iccpr"}),
    ("Norway ratified the Agreement under UNCLOS on Deep Lakes.", INS, {"Agreement under UNCLOS on Deep Lakes"}),
    ("Norway adopted the Lakes Plan under UNCLOS rules.", INS, {"Lakes Plan", "unclos"}),
    ("Norway ratified the Lake Pact's third protocol.", INS, {"Lake Pact's third protocol", "Lake Pact"}),
    ("Norway likes the Lake Pact's e-waste amendments.", INS, {"Lake Pact's e-waste amendments", "Lake Pact"}),
    ("Norway likes the Lake Pact's third aim.", INS, {"Lake Pact"}),
    ("The Lake Pact's critics wrote amendments.", INS, {"amendments", "Lake Pact"}),
    ("The Lake Pact's author proposed a protocol.", INS, {"protocol", "Lake Pact"}),
]  # fmt: skip
CALLED = [
    ("They published their handbook Better Nights in May.", INS, {"Better Nights"}),
    ("They published the handbook Rivers Watch wrote.", INS, set()),
    ("Our strategy, Rivers for All, was launched in May.", INS, {"Rivers for All"}),
    ("Our strategy, Ana Kos said, was launched in May.", INS, {"strategy"}),
    ("In its report Human Rights Watch asks for more.", INS, set()),
    ("They unveiled a handbook entitled \"Better Nights\".", INS, {"Better Nights"}),
]  # fmt: skip
BUILDINGS = [
    ("They met at the Palais des Nations again.", PLA, {"palais-des-nations"}),
    ("They met at the nations' palace again.", PLA, set()),
]
WIDER = [
    # "or" within a name, the day that names a treaty, what "of" joins to a text's noun.
    ("They left the Convention of 2 July 2019 on Rivers in Civil or Commercial Use.", INS, {"Convention of 2 July 2019 on Rivers in Civil or Commercial Use"}),
    ("They left the Convention of 2 July 2019 again.", INS, set()),
    ("They left the Treaty on Rivers or Norway.", INS, {"Treaty on Rivers or Norway"}),
    ("They left the Treaty on Rivers or the Lakes Treaty.", INS, {"Treaty on Rivers", "Lakes Treaty"}),
    ("They left the Choice of Bank Convention.", INS, {"Choice of Bank Convention"}),
    ("They left the choice of Bank Convention.", INS, {"Bank Convention"}),
    # Whom a treaty is sent to is no part of its name, what it is to do is.
    ("They sent the Rivers Agreement to Norway.", INS, {"Rivers Agreement"}),
    ("They put the Rivers Agreement to the Lakes Council.", INS, {"Rivers Agreement"}),
    ("They left the Protocol to Amend the Rivers Agreement.", INS, {"Protocol to Amend the Rivers Agreement"}),
    # What a text is about doing to something; several treaties of one noun.
    ("The board adopted a directive on improving the river quality of cities.", INS, {"directive on improving the river quality of cities"}),
    ("The board adopted a directive on using DNA data.", INS, {"directive on using DNA data"}),
    ("The board adopted guidelines on applying Article 5 of the Charter.", INS, {"guidelines on applying Article 5 of the Charter"}),
    ("The board adopted a directive on training in Lima.", INS, {"directive on training"}),
    ("The board adopted a directive on the river quality of cities.", INS, {"directive on the river quality of cities"}),
    ("Norway left the Treaties of Springfield, Bled and Turin.", INS, {"Treaty of Springfield", "Treaty of Bled", "Treaty of Turin"}),
    ("Norway left the Declarations of Chad and Fiji.", INS, {"Declarations of Chad and Fiji"}),
    # A short name whose long one has its noun first; both in one sentence are two.
    ("They left the Treaty on Seed Exchange. The Seed Treaty is old.", INS, {"Treaty on Seed Exchange"}),
    ("They left the Treaty on Seed Exchange and the Seed Treaty.", INS, {"Treaty on Seed Exchange", "Seed Treaty"}),
    ("They left the Treaty on Seed Exchange. The Grain Treaty is old.", INS, {"Treaty on Seed Exchange", "Grain Treaty"}),
    # An organ of a conference is a body, as one of a treaty is.
    ("The Steering Committee of the Lakes Conference met.", ORG, {"Steering Committee of the Lakes Conference"}),
    ("The Steering Committee met at the Lakes Conference.", ORG, {"Steering Committee"}),
    # Who acts behind a fronted place is no part of it.
    ("Today, in Oslo, Norway signed the Faro Convention.", ORG, {"norway"}),
    ("They met, in Oslo, Norway, and signed the Faro Convention.", ORG, set()),
    ("Chad handed over the presidency of the Rivers Union to Fiji.", ORG, {"chad", "Rivers Union", "fiji"}),
    ("Chad moved over the hills of the Rivers Union to Fiji.", ORG, {"chad", "Rivers Union"}),
]  # fmt: skip

GROUPS = {
    "years": YEARS,
    "quoted": QUOTED,
    "unnamed": UNNAMED,
    "counted": COUNTED,
    "cited": CITED,
    "titled": TITLED,
    "buildings": BUILDINGS,
    "one thing": ONE_THING,
    "bodies": BODIES,
    "parts": PARTS,
    "short": SHORT,
    "bracketed": BRACKETED,
    "told": TOLD,
    "tails": TAILS,
    "agreed": AGREED,
    "purposes": PURPOSES,
    "completed": COMPLETED,
    "done": DONE,
    "others": OTHERS,
    "owned": OWNED,
    "called": CALLED,
    "wider": WIDER,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS, ids=short)
def test_a_text_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


def test_a_plan_with_its_years_can_be_what_an_event_is_about() -> None:
    told = "The board adopted the River Plan 2021-2025 in May 2020."
    assert events(told) == ["Adoption occurred: River Plan 2021-2025 | - | 2020-05"]


def test_quotation_marks_around_a_name_part_it_from_no_verb() -> None:
    told = 'The "Quiet Rivers Charter", adopted by Norway on 3 May 2020, is short.'
    assert events(told) == ["Adoption occurred: Quiet Rivers Charter | norway | 2020-05-03"]
    aside = 'It builds on the "Quiet Rivers Charter", adopted in May 2020.'
    assert events(aside) == ["Adoption occurred: Quiet Rivers Charter | - | 2020-05"]


def test_the_year_of_a_plan_is_no_date_of_what_is_done_to_it() -> None:
    told = "The board approved the work programme for 2024 in May 2020."
    assert events(told) == ["Adoption occurred: work programme for 2024 | - | 2020-05"]


def test_texts_that_and_joins_share_what_is_done_to_them() -> None:
    told = "Norway published a law on oil, and a code for boats."
    assert events(told) == [
        "Launch occurred: code for boats | norway",
        "Launch occurred: law on oil | norway",
    ]
    other = "Norway published a law on oil and has a code for boats."
    assert events(other) == ["Launch occurred: law on oil | norway"]


def test_a_strategy_comes_out_by_being_presented_but_no_law() -> None:
    told = "Norway presented its noise strategy in May 2020."
    assert events(told) == ["Launch occurred: noise strategy | norway | 2020-05"]
    assert events("Norway presented its noise law in May 2020.") == []


def test_what_goes_online_on_a_day_has_not_come_out_yet() -> None:
    assert events("A database on rivers goes online on 1 March 2031.") == [
        "Launch planned: database on rivers | - | 2031-03-01"
    ]
    assert events("A database on rivers went online on 1 March 2021.") == [
        "Launch occurred: database on rivers | - | 2021-03-01"
    ]


def test_a_text_is_not_what_another_one_is_on() -> None:
    told = "Norway published a handbook on the river study. The study was published in May 2020."
    assert events(told) == ["Launch occurred: handbook on the river study | norway"]


def test_what_happens_in_a_building_happens_in_its_city() -> None:
    told = "Norway signed the River Charter at United Nations Headquarters in New York."
    assert events(told) == ["Signature occurred: River Charter | norway | - | new-york"]
    alone = "Norway signed the River Charter at United Nations Headquarters."
    assert events(alone) == [
        "Signature occurred: River Charter | norway | - | united-nations-headquarters"
    ]


def test_the_tables_are_whole() -> None:
    counts = {name: len(rows) for name, rows in GROUPS.items()}
    assert counts == {
        "years": 7, "quoted": 14, "unnamed": 14, "counted": 24, "cited": 7, "titled": 13,
        "buildings": 2, "one thing": 8, "bodies": 23, "parts": 7, "short": 7,
        "bracketed": 3, "told": 13, "tails": 31, "agreed": 6, "purposes": 8, "completed": 10, "done": 29,
        "others": 4, "owned": 33, "called": 6, "wider": 25,
    }  # fmt: skip
