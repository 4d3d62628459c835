"""Texts and undertakings that nouns in small letters tell, and who brings them about."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, ORG, PLA, PRO, events, names, short

if TYPE_CHECKING:
    from govgraph.model import Kind

WORKS = [
    ("Norway tabled a motion on quiet nights in May 2020.", ["Proposal occurred: motion on quiet nights | norway | 2020-05"]),
    ("Norway likes the motion of the boats.", []),
    ("The motion on quiet nights was carried in May 2020.", ["Adoption occurred: motion on quiet nights | - | 2020-05"]),
    ("The River Charter carries a seal.", []),
    ("The River Bill carries a fine.", []),
    ("The motion on quiet nights was carried over to the next session.", []),
    ("The safety clause that Norway proposed in 2015 is short.", ["Proposal occurred: safety clause | norway | 2015"]),
    ("The safety clause is short.", []),
    ("Norway set up a help desk for fishers in May 2020.", ["Launch occurred: help desk for fishers | norway | 2020-05"]),
    ("Norway set up its tents in May 2020.", []),
    ("Norway launched a website for fishers in 2020.", ["Launch occurred: website for fishers | norway | 2020"]),
    ("Norway has a website for fishers.", []),
    ("The launch of a website for fishers by Norway took place in 2020.", ["Launch occurred: website for fishers | norway | 2020"]),
    ("Norway endorsed the draft position on tolls.", ["Endorsement occurred: draft position on tolls | norway"]),
    ("Norway endorsed the position of its chair.", []),
    ("Norway is drafting a model clause on tolls.", ["Preparation ongoing: model clause on tolls | norway"]),
    ("A map of flood zones was published in 2020.", ["Launch occurred: map of flood zones | - | 2020"]),
    ("A map of flood zones hangs here.", []),
    ("Norway adopted measures against noise in May 2020.", ["Adoption occurred: measures against noise | norway | 2020-05"]),
    ("Norway adopted measures in May 2020.", []),
]  # fmt: skip

STARTED = [
    ("Norway opened a small register in May 2020.", ["Launch occurred: small register | norway | 2020-05"]),
    ("A register of boats was opened in May 2020.", ["Launch occurred: register of boats | - | 2020-05"]),
    ("The River Charter was opened in May 2020.", ["OpeningForSignature occurred: River Charter | - | 2020-05"]),
    ("Norway opened an office in Lima in May 2020.", ["Launch occurred: office | norway | 2020-05 | lima"]),
    ("Norway opened the River Assembly in May 2020.", []),
    ("Norway introduced a complaints mechanism in 2020.", ["Launch occurred: complaints mechanism | norway | 2020"]),
    ("The Act introduced a complaints mechanism in 2020.", []),
    ("Norway introduced a complaints mechanism to its guests.", []),
    ("Norway opened a bank account.", []),
    ("Norway opened an office drawer.", []),
    ("UNESCO, which opened a bank account, is here.", []),
    ("The River Handbook appeared weak.", []),
    ("The River Handbook appeared in 2020.", ["Launch occurred: River Handbook | - | 2020"]),
    ("Norway opened a River Fund account.", []),
    ("Norway opened an office online.", ["Launch occurred: office | norway"]),
    ("Norway piloted a scheme's van.", []),
    ("The police opened a list of suspects.", []),
    ("Norway launched the River Fund subject to review.", ["Launch occurred: River Fund | norway"]),
    ("The River Observatory opened its doors in May 2020.", ["Launch occurred: River Observatory | - | 2020-05"]),
    ("The River Observatory opened its doors again in May 2020.", []),
    ("The River Observatory opened its doors to refugees.", []),
    ("The River Observatory opened its doors to the public in May 2020.", ["Launch occurred: River Observatory | - | 2020-05"]),
    ("The River Observatory began operations in May 2020.", ["Launch occurred: River Observatory | - | 2020-05"]),
    ("The River Observatory began operations in Chad.", []),
    ("The River Observatory began its work on Monday.", []),
    ("The River Handbook is available online.", ["Launch occurred: River Handbook"]),
    ("The River Handbook is available nowhere.", []),
]  # fmt: skip

REVISED = [
    ("Norway adopted revised guidelines in May 2020.", ["Adoption occurred: revised guidelines | norway | 2020-05"]),
    ("Norway published updated guidelines in May 2020.", ["Launch occurred: updated guidelines | norway | 2020-05"]),
    ("Norway revised guidelines in May 2020.", ["Amendment occurred: guidelines | norway | 2020-05"]),
    ("Statement by the River League\n3 May 2024\n\nOur statutes were revised in 2021.", ["Amendment occurred: statutes | River League | 2021"]),
    ("Statement by the River League\n3 May 2024\n\nOur statutes are good.", []),
    ("The River Code is still in draft.", ["Preparation ongoing: River Code"]),
    ("Norway lent its support to the River Code.", ["Endorsement occurred: River Code | norway"]),
    ("Norway lent its boats to the River Board.", []),
    ("Norway lent its support to the River Code's victims.", []),
    ("Norway refreshed the River Code page.", []),
    ("Norway refreshed the River Code yesterday morning.", ["Amendment occurred: River Code | norway"]),
    ("Norway consolidated two copies of the River Code.", []),
    ("Norway sketched out objections to the River Code.", []),
    ("Norway sketched out the River Code.", ["Preparation occurred: River Code | norway"]),
    ("Norway put a River Code on the table.", ["Proposal occurred: River Code | norway"]),
    ("Norway floated a River Code in May 2020.", ["Proposal occurred: River Code | norway | 2020-05"]),
    ("The boats float on the River Code.", []),
]  # fmt: skip

REJECTED = [
    ("The Senate rejected the River Bill in June 2020.", ["Adoption negated: River Bill | Senate | 2020-06"]),
    ("The River Bill was thrown out in June 2020.", ["Adoption negated: River Bill | - | 2020-06"]),
    ("The River Bill was not rejected in June 2020.", []),
    ("The Senate may reject the River Bill.", []),
    ("Norway rejected the River Bill in June 2020.", []),
    ("The River Bill got through its third reading in June 2020.", ["Adoption occurred: River Bill | - | 2020-06"]),
    ("The River Bill got through its second reading in June 2020.", []),
    ("The River Bill has not received approval.", ["Adoption negated: River Bill"]),
    ("The River Bill won approval from the Senate in June 2020.", ["Adoption occurred: River Bill | - | 2020-06"]),
    ("The River Bill gained approval as a film script.", []),
    ("The River Bill received final approval from the printer.", []),
    ("The River Bill was rejected by the press.", []),
    ("The River Bill was defeated in court.", []),
    ("The Assembly rejected criticism of the River Bill.", []),
    ("The Assembly sanctioned the River Act's author.", []),
    ("The Assembly settled on Lima as the seat of the River Pact.", []),
    ("The success sealed the River Pact.", []),
]  # fmt: skip

FALLEN = [
    ("The River Bill fell by two votes in May 2020.", ["Adoption negated: River Bill | - | 2020-05"]),
    ("Prices for the River Code fell by two euros.", []),
    ("The River Code failed by a single vote.", ["Adoption negated: River Code"]),
    ("The River Agreement lapses in May.", []),
    ("The River Bill fell by two votes in the polls.", []),
    ("The River Bill did not fall by two votes.", []),
]  # fmt: skip

VERSIONS = [
    ("Version 3.1 of the River Licence was released in May 2020.", ["Launch occurred: Version 3.1 of the River Licence | - | 2020-05"]),
    ("Version 2, released in May 2020, is short.", ["Launch occurred: Version 2 | - | 2020-05"]),
    ("Version 2 of the story was released in May 2020.", []),
    ("The standard, SFS 6110, was adopted in May 2020.", ["Adoption occurred: SFS 6110 | - | 2020-05"]),
    ("prEN 17922 passed the enquiry in May 2020.", []),
    ("A successor to the River Code is being drafted.", ["Preparation ongoing: successor to the River Code"]),
    ("The River Code is old. Its successor is being drafted.", []),
]  # fmt: skip

SAID = [
    ("The River Plan, which many cite as approved, is a draft.", []),
    ("The River Rules as approved in May 2020 are short.", ["Adoption occurred: River Rules | - | 2020-05"]),
    ("The text speaks of \"the River Code adopted by Norway\".", []),
    ("The text speaks of the River Code adopted by Norway.", ["Adoption occurred: River Code | norway"]),
    ("It was not UNESCO but the readers of Lviv who set up the River Register in 2020.", ["Launch occurred: River Register | readers of Lviv | 2020"]),
    ("It was not UNESCO but Norway that set up the River Register in 2020.", ["Launch occurred: River Register | norway | 2020"]),
    ("Norway is pleased to launch the River Code.", ["Launch occurred: River Code | norway"]),
    ("Norway would be pleased to launch the River Code.", []),
    ("The publication of the River Guide in May 2020 was a relief.", ["Launch occurred: River Guide | - | 2020-05"]),
    ("The publication tells of the River Guide.", []),
    ("Norway is waiting in vain for the publication of the River Guide.", []),
    ("Norway made a proposal for a River Code in May 2020.", ["Proposal occurred: River Code | norway | 2020-05"]),
]  # fmt: skip

JOINED = [
    ("Two texts were adopted in May 2020: the River Charter and the Lake Code.",
     ["Adoption occurred: Lake Code | - | 2020-05", "Adoption occurred: River Charter | - | 2020-05"]),
    ("Two members were there: they read the River Charter.", []),
    ("Several texts were signed; others were rejected: the River Charter and the Lake Code.", []),
    ("Several texts were adopted with one exception: the Lake Code.", []),
    ("Both texts were adopted by consensus: the River Charter and the Lake Code.",
     ["Adoption occurred: Lake Code", "Adoption occurred: River Charter"]),
    ("Two texts were adopted: nothing on the Lake Code.", []),
    ("The boat standard and the noise guidance were adopted in May 2020.",
     ["Adoption occurred: boat standard | - | 2020-05", "Adoption occurred: noise guidance | - | 2020-05"]),
    ("The boat standard and the noise are high.", []),
]  # fmt: skip

TOWNS = [
    ("Ghent and Malmö signed the River Pact in May 2020.", ["Signature occurred: River Pact | Ghent | 2020-05", "Signature occurred: River Pact | Malmö | 2020-05"]),
    ("The forum in Ghent adopted the River Pact in May 2020.", ["Adoption occurred: River Pact | forum in Ghent | 2020-05 | ghent | forum in Ghent"]),
    ("Florence signed the River Pact for her mother.", ["Signature occurred: River Pact"]),
    ("Bratislava signed the River Pact.", ["Signature occurred: River Pact"]),
    ("Minsk ratified the River Pact.", ["Ratification occurred: River Pact"]),
    ("Copenhagen adopted the River Pact.", ["Adoption occurred: River Pact"]),
    ("Brussels adopted the River Pact in May 2020.", ["Adoption occurred: River Pact | - | 2020-05"]),
    ("The City of Ghent signed the River Pact in May 2020.", ["Signature occurred: River Pact | City of Ghent | 2020-05"]),
    ("Norway signed the River Pact in the City of Ghent.", ["Signature occurred: River Pact | norway | - | ghent"]),
]  # fmt: skip

TITLES = [
    ("The \"Quiet Nights\" campaign was launched in May.", PRO, {"Quiet Nights"}),
    ("The \"quiet nights\" campaign was launched in May.", PRO, set()),
    ("The initiative \"Clean Beds\" was launched in May.", PRO, {"Clean Beds"}),
    ("Our first study, \"Who Owns the River?\", follows.", INS, {"Who Owns the River?"}),
    ("As the study says, \"Rivers Die\", and so on.", INS, set()),
    ("In May they published their guide, \"A Quiet River\", for mayors.", INS, {"A Quiet River"}),
    ("They launched the website rivers.org in May.", PRO, {"rivers.org"}),
    ("They launched it at rivers.org in May.", PRO, set()),
    ("They approved the charter \"Quiet Nights\" and its user manual.", INS, {"Quiet Nights", "user manual"}),
]  # fmt: skip

TOLD = [
    ("They published a guide on how to report leaks.", INS, {"guide on how to report leaks"}),
    ("They published a guide on Monday.", INS, {"guide"}),
    ("They published a guide to good practice.", INS, {"guide to good practice"}),
    ("They published a guide to help mayors.", INS, {"guide"}),
    ("They published a register of beneficial owners.", INS, {"register of beneficial owners"}),
    ("They published a list of banned boats.", INS, {"list of banned boats"}),
    ("They keep a list of banned boats.", INS, set()),
    # A clause tells which one is meant, and a year that is no date.
    ("It draws on the guidelines that the Rivers Union adopted.", INS, {"guidelines"}),
    ("It draws on the guidelines that nobody reads.", INS, set()),
    ("It draws on the rules that the Rivers Union adopted.", INS, set()),
    ("Norway signed the agreement by which it joins.", INS, {"agreement"}),
    ("Norway broke the agreement by which it joins.", INS, set()),
    ("The UNEP 2030 Strategy was adopted.", INS, {"UNEP 2030 Strategy"}),
    ("The 2030 Strategy was adopted.", INS, {"2030 Strategy"}),
    ("By 2030 strategy will matter.", INS, set()),
    ("They endorsed a roadmap for a UNESCO Quiet River Space in 2017.", INS, {"roadmap for a UNESCO Quiet River Space"}),
    ("They published the Springfield River Outlook 2025.", INS, {"Springfield River Outlook 2025"}),
    ("They know that the outlook is bleak.", INS, set()),
]  # fmt: skip

BODIES = [
    ("The European Council of River Rowers' Unions met again.", ORG, {"European Council of River Rowers' Unions"}),
    ("The European Council of Norway met again.", ORG, {"european-council", "norway"}),
    ("The Quiet Rivers Foundation Chile has met.", ORG, {"Quiet Rivers Foundation Chile"}),
    ("In the Quiet Rivers Foundation Chile has met friends.", ORG, {"Quiet Rivers Foundation", "chile"}),
    ("The Dockers' International has met.", ORG, {"Dockers' International"}),
    ("The City of Ghent has met.", ORG, {"City of Ghent"}),
    ("In the City of Ghent they met.", PLA, {"ghent"}),
    ("In May the River Commission set up a tent.", ORG, {"River Commission"}),
    ("We thank the informal sounding board that they set up.", ORG, {"informal sounding board"}),
    ("We thank the informal sounding board that they like.", ORG, set()),
]  # fmt: skip

EVENTS = {
    "works": WORKS,
    "started": STARTED,
    "revised": REVISED,
    "rejected": REJECTED,
    "towns": TOWNS,
    "fallen": FALLEN,
    "versions": VERSIONS,
    "said": SAID,
    "joined": JOINED,
}
NAMES = {"titles": TITLES, "told": TOLD, "bodies": BODIES}


@pytest.mark.parametrize(
    ("text", "expected"), [row for rows in EVENTS.values() for row in rows], ids=short
)
def test_a_sentence_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"), [row for rows in NAMES.values() for row in rows], ids=short
)
def test_a_sentence_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in (EVENTS | NAMES).items()} == {
        "works": 20, "started": 27, "revised": 17, "rejected": 17, "towns": 9,
        "fallen": 6, "versions": 7, "said": 12, "joined": 8, "titles": 9, "told": 18, "bodies": 10,
    }  # fmt: skip
