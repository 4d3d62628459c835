"""Lists of parties and texts, and acts that pages tell in other ways than plain sentences."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

LISTED = [
    ("The Rivers Council adopted the following documents in Lima:\na. the Lake Pact;\nb. the Dam Charter; and\nc. its budget.",
     ["Adoption occurred: Dam Charter | Rivers Council | - | lima", "Adoption occurred: Lake Pact | Rivers Council | - | lima"]),
    ("The Rivers Council adopted decisions on:\na. the Lake Pact;\nb. the Dam Charter.", []),
    ("The following texts were signed:\n(a) the Lake Pact; and\n(b) the Dam Charter.",
     ["Signature occurred: Dam Charter", "Signature occurred: Lake Pact"]),
    ("The Lake Pact was signed in the presence of:\n- the Dam Charter's friends\n- the Lake Declaration's friends",
     ["Signature occurred: Lake Pact"]),
    ("Chile deposited its instruments of ratification of the Lake Convention and of the Dam Protocol.",
     ["Ratification occurred: Dam Protocol | chile", "Ratification occurred: Lake Convention | chile"]),
    ("Chile deposited its instrument of ratification of the Dam Protocol to the Lake Convention.",
     ["Ratification occurred: Dam Protocol to the Lake Convention | chile"]),
    ("Chile has delivered the ratification of two Conventions: the Lake Convention and the Dam Convention.",
     ["Ratification occurred: Dam Convention | chile", "Ratification occurred: Lake Convention | chile"]),
    ("Chile has delivered the guests of two Conventions: the Lake Convention and the Dam Convention.", []),
    ("The ratification of the Lake Convention by Chile was deposited in May 2020.",
     ["Ratification occurred: Lake Convention | chile | 2020-05"]),
    ("We welcome the deposit of Chile's instrument of ratification of the Lake Convention.",
     ["Ratification occurred: Lake Convention | chile"]),
    ("In 2015, two States joined the Lake Convention: Chile and Peru, bringing the total to 40.",
     ["Accession occurred: Lake Convention | chile | 2015", "Accession occurred: Lake Convention | peru | 2015"]),
    ("Three States have ratified the Lake Pact: Chile in 2017, Peru in 2019 and Fiji in 2020.",
     ["Ratification occurred: Lake Pact | chile | 2017", "Ratification occurred: Lake Pact | fiji | 2020", "Ratification occurred: Lake Pact | peru | 2019"]),
    ("Chile ratified the Lake Pact in 2017, and Peru in 2019 left.",
     ["Ratification occurred: Lake Pact | chile | 2017"]),
    ("The Lake Pact was ratified by Chile and Peru (2018), Fiji (2020) and Malta (2021).",
     ["Ratification occurred: Lake Pact | chile | 2018", "Ratification occurred: Lake Pact | fiji | 2020", "Ratification occurred: Lake Pact | malta | 2021", "Ratification occurred: Lake Pact | peru | 2018"]),
    ("The Lake Pact was ratified by Chile, Peru (2018) and Fiji (2020).",
     ["Ratification occurred: Lake Pact | chile", "Ratification occurred: Lake Pact | fiji | 2020", "Ratification occurred: Lake Pact | peru | 2018"]),
    ("The Lake Convention is old. Two States have signed (Chile and Peru) and one has ratified (Fiji).",
     ["Ratification occurred: Lake Convention | fiji", "Signature occurred: Lake Convention | chile", "Signature occurred: Lake Convention | peru"]),
    ("The Lake Convention is old. Two States have signed (after talks with Chile and Peru).", []),
]  # fmt: skip

TOLD = [
    ("Since 2003, ten States have signed the Lake Pact.", ["Signature occurred: Lake Pact"]),
    ("In 2003, ten States signed the Lake Pact.", ["Signature occurred: Lake Pact | ten States | 2003"]),
    ("With Chile and Peru joining the Lake Convention in March 2016, it has ten Parties.",
     ["Accession occurred: Lake Convention | chile | 2016-03", "Accession occurred: Lake Convention | peru | 2016-03"]),
    ("With Chile joining the Lake Convention, it would have ten Parties.", []),
    ("With Chile considering the Lake Convention in 2016, Fiji signed it.",
     ["Signature occurred: Lake Convention | fiji"]),
    ("Hosted by UNEP's Co-President Ana Kos, the Lake Forum met in Lima.",
     ["Participation occurred: - | Ana Kos | - | lima | Lake Forum"]),
    ("Hosted by UNEP's office in Lima and Ana Kos, the Lake Forum met.",
     ["Participation occurred: - | united-nations-environment-programme | - | lima | Lake Forum"]),
    ("Chile proposed for the Rivers Council and the Lakes Board to meet.", []),
    ("Chile proposed for adoption the Lake Pact.", ["Proposal occurred: Lake Pact | chile"]),
    ('He called "upon those States that are no party to the Lake Convention to accede to it at once".', []),
    ("Those States that are not ready to accede to the Lake Convention left.", ["Accession negated: Lake Convention"]),
    ("The Lake Pact entered into force in 2019. Its speedy entry into force makes us proud.",
     ["EntryIntoForce occurred: Lake Pact | - | 2019"]),
    ("The speedy entry into force of the Lake Pact makes us proud.", ["EntryIntoForce planned: Lake Pact"]),
    ("We ask the Commission to adopt the Lake Pact.", ["Adoption proposed: Lake Pact | Commission"]),
    ("Chile was commissioned to draft the Lake Pact.", ["Preparation planned: Lake Pact | chile"]),
    ("The Ad Hoc Committee to Elaborate a Convention on Dams met.", []),
    ("The Ad Hoc Committee is to elaborate a Convention on Dams.",
     ["Preparation planned: Convention on Dams | Ad Hoc Committee"]),
    ("The Rivers Council adopted the mandate for negotiating the Lake Pact.", ["Preparation planned: Lake Pact"]),
    ("Chile has a mandate for negotiating the Lake Pact.", ["Preparation planned: Lake Pact | chile"]),
    ("The Lake Guidelines will be put to public consultation.", []),
    ("The Lake Guidelines will be put to the Council.", ["Proposal planned: Lake Guidelines"]),
    ("Fifty States stand in Annex 2 to the Lake Convention. They have signed it.", []),
    ("Annex VI of the Lake Convention was adopted in 2003. It entered into force in 2005.",
     ["Adoption occurred: Annex VI | - | 2003", "EntryIntoForce occurred: Annex VI | - | 2005"]),
    ("The Lake Charter was adopted.\n\nUpdated on 30 October 2020\n\nWe like it.", ["Adoption occurred: Lake Charter"]),
    ("The Lake Charter was adopted. Updated in October 2020, it is in force.",
     ["Adoption occurred: Lake Charter", "EntryIntoForce occurred: Lake Charter"]),
    ("Chile attended the Lake Forum. It was a talk in which Peru would participate.",
     ["Participation occurred: - | chile | - | - | Lake Forum"]),
    ("Chile attended the Lake Forum. Peru participated.",
     ["Participation occurred: - | chile | - | - | Lake Forum", "Participation occurred: - | peru | - | - | Lake Forum"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTED, ids=short)
def test_a_list_tells_who_did_it_and_to_what(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_a_page_tells_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_tables_of_lists_are_whole() -> None:
    assert (len(LISTED), len(TOLD)) == (17, 27)
