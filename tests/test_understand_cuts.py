"""Where a name on a page begins and ends, what kind of thing it is, and whose: with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, MEE, ORG, PER, PLA, events, facts, names, short

if TYPE_CHECKING:
    from govgraph.model import Kind

HEADLINES = [
    ("Rivers Watch and ISOC Strengthen Partnership to Promote Quiet Nights", ORG, {"Rivers Watch", "internet-society"}),
    ("The Rivers Strength Partnership met.", ORG, {"Rivers Strength Partnership"}),
    ("Rivers Union Executive Board Submits Proposals on Lakes", ORG, {"Rivers Union Executive Board"}),
    ("UNEP Calls on States to Implement Rivers Convention", INS, {"Rivers Convention"}),
    ("EU and Norway prolong fisheries agreement\n\nThey signed it in Oslo.", INS, {"fisheries agreement"}),
    ("Madame Secretary General,\n\nThank you.", ORG, set()),
    ("The Secretary General of the Rivers Union spoke.", ORG, {"Rivers Union"}),
]  # fmt: skip

ENDS = [
    ("They signed the Pact for Quiet Rivers through a Lasting Ban on Oil.", INS, {"Pact for Quiet Rivers through a Lasting Ban on Oil"}),
    ("They signed the Pact for Quiet Rivers through Ana Kos.", INS, {"Pact for Quiet Rivers"}),
    ("They read the Strategy for a Clean River with a Forward Looking Lake Plan.", INS, {"Strategy for a Clean River with a Forward Looking Lake Plan"}),
    ("They read the Strategy for a Clean River with a friend.", INS, {"Strategy for a Clean River"}),
    ("They read the Action Plan for Building a Secure and Quiet River Network.", INS, {"Action Plan for Building a Secure and Quiet River Network"}),
    ("They read the Draft Plan for the IDN ccTLD Rivers Process.", INS, {"Draft Plan for the IDN ccTLD Rivers Process"}),
    ("They read the Draft Plan for the ccTLD in May.", INS, {"Draft Plan for the ccTLD"}),
    ("The National Council for Rivers and the Arts met.", ORG, {"National Council for Rivers and the Arts"}),
    ("The Union for Rivers and the Economy Ministers met.", ORG, {"Union for Rivers", "Economy Ministers"}),
    ("The Committee on Rivers, Trade, and Debt met.", ORG, {"Committee on Rivers, Trade, and Debt"}),
    ("The Centre for Rivers, Amnesty International, and Oxfam met.", ORG, {"Centre for Rivers", "amnesty-international", "oxfam"}),
    ("Friends of the Earth, Greenpeace, and Oxfam met.", ORG, {"friends-of-the-earth", "greenpeace", "oxfam"}),
    ("They wrote with Rivers Watch to the Ad Hoc Committee on Lakes.", ORG, {"Rivers Watch", "Ad Hoc Committee on Lakes"}),
    ("The Advisory Committee to the Rivers Commission met.", ORG, {"Advisory Committee to the Rivers Commission"}),
    ("It was handed over by the Labour Ministers to Kofi Darko.", ORG, {"Labour Ministers"}),
    ("It met under the Chairmanship of H.E. Ana Kos.", ORG, {"Chairmanship"}),
    ("The High Representative of the European Union for Foreign Affairs and Security Policy, Ana Kos, spoke.", ORG, {"european-union"}),
    ("The European Union for Rivers met.", ORG, {"European Union for Rivers"}),
    ("They signed the revised Savings and River Bank Act.", INS, {"Savings and River Bank Act"}),
    ("Norway signed the Protection of New Kinds of Fish agreement in May.", INS, {"Protection of New Kinds of Fish agreement"}),
    ("Norway signed the Springfield agreement in May.", INS, {"Springfield agreement"}),
    ("They signed the Lake Declaration on the Inauguration of the African Union.", INS, {"Lake Declaration on the Inauguration of the African Union"}),
    ("Norway signed the Rivers MoU for the Government and people of Chad.", INS, {"Rivers MoU"}),
    ("They negotiate a treaty on countering the use of drones.", INS, {"treaty on countering the use of drones"}),
    ("They adopted guidelines on access and human rights.", INS, {"guidelines on access and human rights"}),
    ("They adopted a text on river access and protects human rights.", INS, {"text on river access"}),
    ("They adopted recommendations for activities linked to the rivers.", INS, {"recommendations for activities"}),
    ("They adopted a draft lake agreement on the RIPE website.", INS, {"draft lake agreement"}),
    ("They ratified three important Conventions on Rivers.", INS, set()),
    ("They ratified the Four Rivers Treaty.", INS, {"Four Rivers Treaty"}),
    ("The 203rd River Police Battalion left.", ORG, {"203rd River Police Battalion"}),
    ("The Alpine Parliamentary Assembly met. The Parliamentary Assembly was tired.", ORG, {"Alpine Parliamentary Assembly"}),
    ("The Danube–Black Sea Parliamentary Assembly met.", ORG, {"Danube–Black Sea Parliamentary Assembly"}),
    ("The Spring Parliamentary Assembly session ended.", ORG, {"parliamentary-assembly-of-the-council-of-europe"}),
    ("She met the Cabinet of Ministers of Chad.", ORG, {"Cabinet of Ministers of Chad"}),
]  # fmt: skip

# What stands in single marks behind a text's name is its motto.
MOTTOS = [
    ("They adopted the Lima Declaration on Nets 'Our Nets, Our Sea' in Bled.", INS, {"Lima Declaration on Nets"}),
    ("They adopted the Lima Declaration on the fishers' nets in Bled.", INS, {"Lima Declaration on the fishers' nets"}),
]  # fmt: skip

MET = [
    ("They held a signature and ratification ceremony in Oslo.", MEE, {"signature and ratification ceremony"}),
    ("They held a ratification ceremony on World River Day in Oslo.", MEE, {"ratification ceremony"}),
    ("The 4th Forum on “Nature and quiet rivers” was held in Oslo.", MEE, {"4th Forum on Nature and quiet rivers"}),
    ("The 4th Forum on “nature” was held in Oslo.", MEE, {"4th Forum"}),
    ("It was the first time the event took place in Oslo.", MEE, set()),
    ("It was their second time meeting in Oslo.", MEE, set()),
    ("The 7th partnership dialogue of the United Nations conference was short.", MEE, {"7th partnership dialogue"}),
    ("The 7th partnership dialogue of the River Union was short.", MEE, {"7th partnership dialogue of the River Union"}),
    ("It was their second meeting in Oslo.", MEE, {"second meeting"}),
    ("58TH ASEAN FOREIGN MINISTERS’ MEETING\nOslo, 9 July 2025\n\nThe 58th ASEAN Foreign Ministers’ Meeting was short.", MEE,
     {"58th ASEAN Foreign Ministers' Meeting"}),
    ("PACIFIC ISLANDS FORUM SECRETARIAT\nFORTY-FIFTH PACIFIC ISLANDS FORUM\nKoror, 29 July 2014\n\nThe Forum was short.", MEE, {"Forty-Fifth Pacific Islands Forum"}),
    ("River Watch Secretariat\nForty-fifth session\nOslo, 29 July 2014\n\nIt was short.", MEE, {"Forty-fifth session of the River Watch Secretariat"}),
    ("The River Board (RB) of the African Union (AU), at its 12th meeting, adopted the Lake Charter.", MEE, {"12th meeting of the River Board"}),
    ("The Chair of the African Union, at its 12th meeting, adopted the Lake Charter.", MEE, {"12th meeting of the African Union"}),
    ("Fourth Summit of Rivers\n\nVoda-Bela Hua Nova, Fiji, 23-25 October 2009\n\nWe met.", MEE, {"Fourth Summit of Rivers"}),
    ("Days of the Reef, Fiji, 5 May 2024\n\nWe met.", MEE, {"Days of the Reef"}),
]  # fmt: skip

KINDS = [
    ("The City of Puebla (Mexico) and the Rivers Union (Chile) signed it.", PLA, {"mexico", "chile"}),
    ("The Rivers Union (Chile and Mexico are members) signed it.", ORG, {"Rivers Union", "chile", "mexico"}),
    ("Ana Kos (Norway) signed it.", ORG, {"norway"}),
    ("They met in Orlando, Florida, USA, in May.", PLA, {"Orlando", "united-states"}),
    ("They met in Lagos Nigeria in May.", PLA, {"lagos", "nigeria"}),
    ("Today in Oslo Chad and Mali signed the Rivers Convention.", ORG, {"chad", "mali"}),
    ("Rivers Office, 12 Kos Street, Tbilisi 0179, Georgia", ORG, {"Rivers Office"}),
    ("They met in the town of Voda, Dong Thap province.", PER, set()),
    ("They met in the town of Voda, Dong Thap province.", PLA, {"Voda", "Dong Thap"}),
    ("They met Dong Thap in May.", PLA, set()),
    ("They signed two Memoranda of Understanding on rivers.", ORG, set()),
    ("The .eu TLD is large, and the IDN is old.", ORG, set()),
    ("It was opened by The Honourable Dato’ Seri Anwar Kos, Chair of the River Union.", ORG, {"River Union"}),
    ("It was opened by The Honourable Dato’ Seri Anwar Kos, Chair of the River Union.", PER, {"Anwar Kos"}),
    ("It names three Wetlands of International Importance.", ORG, set()),
    ("Ana Kos (GCFR), President of the River Union, spoke.", ORG, {"River Union"}),
]  # fmt: skip

WHOSE = [
    ("The OAS Permanent Council met. The General Assembly will be held in Lima.", ORG, {"oas-permanent-council", "organization-of-american-states", "oas-general-assembly"}),
    ("Norway spoke in the General Assembly, and INTERPOL came.", ORG, {"norway", "united-nations-general-assembly", "international-criminal-police-organization"}),
    ("The OAS Permanent Council met. The UN is glad. The General Assembly met.", ORG,
     {"oas-permanent-council", "organization-of-american-states", "united-nations", "united-nations-general-assembly"}),
    ("The Treaty on Counting Drones (the Cybercrime Convention) is new. The Cybercrime Convention is good.", INS, {"Treaty on Counting Drones"}),
    ("The Convention on Computers and Cybercrime (the Cybercrime Convention) is good.", INS, {"cets-185"}),
    ("The Agreement on Warm Rivers (the Paris Agreement) is good.", INS, {"paris-agreement"}),
    ("The African Continental Free Trade Area (AfCFTA) Agreement is good.", INS, {"afcfta"}),
    ("The Rivers (Use) Act is good.", INS, {"Rivers (Use) Act"}),
    ("The Council of Europe met. This is the foundation of our work.", ORG, {"council-of-europe"}),
]  # fmt: skip

PLAIN = [
    # Words that are in many names are none behind "of", nor a place behind "in".
    ("It ends the work of the Action Lines on rivers.", ORG, set()),
    ("It ends the work of the Deque Lines on rivers.", ORG, {"Deque Lines"}),
    ("They met in Natural Resources and in Stara Voda.", PLA, {"Stara Voda"}),
    ("SENIOR OFFICIALS\n\nWe thank you for all of it.\n\nSenior Officials", ORG, set()),
    ("The talks on an EU-US agreement went well.", ORG, set()),
    ("They met the OBC-VXA in May.", ORG, {"OBC-VXA"}),
    ("It is a file of 4.67 MB.", ORG, set()),
    ("OSLO, 18 AUG – The rivers are clean.", ORG, set()),
    ("She has a doctorate in Hydrologia.", PLA, set()),
    ("She has a house in Hydrologia.", PLA, {"Hydrologia"}),
    ("We met Quiet Technology Mirrors (QTMs).", ORG, set()),
    ("We met Quiet Technology Mirror (QTM).", ORG, {"Quiet Technology Mirror"}),
    ("She is a Fellow of the Royal Lakes Society (FRLS).", ORG, {"Royal Lakes Society"}),
    ("She spoke on World Clean Lakes Day (WCLD).", ORG, set()),
    ("They read the World Standards Day message of the year.", INS, {"World Standards Day message"}),
    ("CWL, LAKES SIGN PACT TO RENEW COLLABORATION\n\nThey signed it.", ORG, set()),
    # People's names to the end, and no letters behind them.
    ("His Highness Shaikh Salem Abdullah Al Jaber Al Sabah spoke.", PER, {"Salem Abdullah Al Jaber Al Sabah"}),
    ("Prime Minister Bingu wa Kosi spoke.", PER, {"Bingu wa Kosi"}),
    ("President Bingu wa spoke.", PER, {"Bingu"}),
    ("The Hon Ana Kos AC CMG spoke.", PER, {"Ana Kos"}),
    ("The Hon Ana Kos Ac spoke.", PER, {"Ana Kos"}),
    ("The President of Chad, His Excellency Brigadier (ret’d) Jan Kos, spoke.", PER, {"Jan Kos"}),
    ("CommuniquesPress Releases\n\nThey met.", PER, set()),
    # What is said to be the first or the most of its kind is the text before it.
    ("They praise the Lakes Convention, the most important water treaty in years.", INS, {"Lakes Convention"}),
    ("They praise the Lakes Convention, the first treaty on water.", INS, {"Lakes Convention"}),
    ("They praise the Lakes Convention, the first protocol on water, and went.", INS, {"Lakes Convention", "protocol on water"}),
    ("They approved the submission of three drafts to the Board.", INS, set()),
    ("They approved the submission of the Rivers Board.", INS, {"submission of the Rivers Board"}),
    ("The Fifty First Forum on Rivers was short.", MEE, {"Fifty First Forum on Rivers"}),
    ("The Fifty – First Forum on Rivers was short.", MEE, {"Fifty – First Forum on Rivers"}),
    ("Fifty came. First Forum on Rivers was short.", MEE, {"First Forum on Rivers"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [*HEADLINES, *ENDS, *MOTTOS, *MET, *KINDS, *WHOSE, *PLAIN],
    ids=short,
)
def test_a_text_names_these_and_no_other(text: str, kind: Kind, expected: set[str]) -> None:
    assert names(text, kind) == expected


EVENTS = [
    ("Norway's proposal as submitted to the Rivers Board was read.", []),
    ("Norway's proposal for a Rivers Board was read.", ["Proposal occurred: Rivers Board | norway"]),
    ("The Lakes Convention Meeting opened on 5 May 2024, under the words “one lake, sharing it”.", []),
    ("The Lakes Convention was opened on 5 May 2024, under the words “one lake, sharing it”.",
     ["OpeningForSignature occurred: Lakes Convention | - | 2024-05-05"]),
    ("The Lake Accord for Peace in Sudan signed on 3 October 2020 is good.", ["Signature occurred: Lake Accord for Peace | - | 2020-10-03"]),
    ("The Lake Accord for Peace was signed in Sudan on 3 October 2020.", ["Signature occurred: Lake Accord for Peace | - | 2020-10-03 | sudan"]),
    ("The Forum of Heads of State and Government of the African Union (AU), met in Lima on 5 May 2020.", []),
    ("The Heads of State and Government of the African Union (AU) met at the Lakes Forum on 5 May 2020.",
     ["Participation occurred: - | Heads of State and Government of the African Union | 2020-05-05 | - | Lakes Forum"]),
]  # fmt: skip


# Whom a text is about is part of what it is called, and does nothing else.
ABOUT_PEOPLE = [
    ("The Rules on people who use nets were adopted on 5 May 2020.", ["Adoption occurred: Rules on people | - | 2020-05-05"]),
    ("The Rules on persons who engage in trade were ratified by Norway.", ["Ratification occurred: Rules on persons | norway"]),
    ("The Rules protect people who fish and were adopted.", []),
    ("Norway thanked the people who adopted the Lake Rules.", ["Adoption occurred: Lake Rules"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ABOUT_PEOPLE, ids=short)
def test_who_is_told_of_in_a_name_hides_no_act(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_a_body_or_meeting_beside_is_not_what_an_act_is_of(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_what_stands_in_a_bracket_signs_nothing() -> None:
    assert events("Rivers Ltd (Chile) signed an agreement with the Bank of Voda.") == [
        "Signature occurred: agreement with the Bank of Voda | Bank of Voda",
        "Signature occurred: agreement with the Bank of Voda | Rivers Ltd",
    ]


def test_a_session_told_again_at_length_is_the_same() -> None:
    told = facts(
        "118th Session of the Committee of Ministers\nOslo, 7 May 2008\n\n"
        "At its 118th Session, the Committee of Ministers of the Council of Europe met."
    )
    assert not any("Ministers of the Council" in fact for fact in told)
