"""What goes on after words put in, whom "neither" means, what belongs to a description, and "there".

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

N = "Ratification occurred: cets-215 | norway"
SAID = "Statement by Norway\n12 March 2024\n\n"

RESUMED = [
    ("The Committee said that the Lakes Fund, which helps cities, was launched in May 2020.",
     ["Launch occurred: Lakes Fund | - | 2020-05"]),
    ("The Lakes Fund, whose purpose is to help cities that need it, was launched in May 2020.",
     ["Launch occurred: Lakes Fund | - | 2020-05"]),
    ("The Lakes Fund, which helps those who launched rafts in May 2020, is rich.", []),
    ("Norway, which met Georgia, ratified the Macolin Convention.", [N]),
    ("Norway praised the Macolin Convention, which Georgia signed in 2015, and ratified it.",
     [N, "Signature occurred: cets-215 | georgia | 2015"]),
    ("The Macolin Convention, as everybody knows, was ratified by Norway.", [N]),
    ("Norway, when it joined the talks, ratified the Macolin Convention.", [N]),
    ("The talks, as the Macolin Convention shows, were ratified by Norway.", []),
    ("The resolution on eels, as orally revised, was adopted by Norway.", ["Adoption occurred: resolution on eels | norway"]),
    ("The hall of the resolution on eels, as orally revised, was adopted by Norway.", []),
    ("The Macolin Convention was drafted by a group led by Georgia and was ratified by Norway.",
     ["Preparation occurred: cets-215", N]),
    ("The Macolin Convention, signed by Georgia and ratified by Norway, helps.",
     [N, "Signature occurred: cets-215 | georgia"]),
    ("The Macolin Convention was drafted by a working group led by Georgia.",
     ["Preparation occurred: cets-215 | working group"]),
    ("The Macolin Convention was drafted in groups led by Georgia.", ["Preparation occurred: cets-215"]),
    ("Norway shall, within two years of its election, set up a lakes fund.",
     ["Launch planned: lakes fund | norway"]),
    ("Norway, within two years of its election, set up a lakes fund.",
     ["Launch occurred: lakes fund | norway"]),
    ("The Macolin Convention was opened that day and entered into force in 2019.",
     ["EntryIntoForce occurred: cets-215 | - | 2019", "OpeningForSignature occurred: cets-215"]),
    (SAID + "Norway has today ratified the Macolin Convention.", [N + " | 2024-03-12"]),
    (SAID + "Norway will on Monday ratify the Macolin Convention.",
     ["Ratification planned: cets-215 | norway | 2024-03-18"]),
    (SAID + "Norway did not on Monday ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway | 2024-03-11"]),
    ("The Springfield Charter was in May 2020 adopted by UNESCO.",
     ["Adoption occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization | 2020-05"]),
    ("The Macolin Convention, a text that says how games are kept clean, was ratified by Norway.", [N]),
    ("The Macolin Convention says that a text that says how games are kept clean was ratified by Norway.", []),
    ("Norway signed the Macolin Convention in 2014 and, four years later, ratified it.",
     ["Ratification occurred: cets-215 | norway | 2018", "Signature occurred: cets-215 | norway | 2014"]),
    ("Norway signed the Macolin Convention in 2014 and, four years later, Georgia ratified it.",
     ["Ratification occurred: cets-215 | georgia | 2018", "Signature occurred: cets-215 | norway | 2014"]),
    ("Norway has by decree ratified the Macolin Convention.", [N]),
    ("Norway will in Oslo sign the Macolin Convention.", ["Signature planned: cets-215 | norway | - | oslo"]),
    ("Norway has not, despite its promises, ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway has not so far or at any other time ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("The Macolin Convention has not, in the meantime, been ratified by Norway.",
     ["Ratification negated: cets-215 | norway"]),
    ("The Macolin Convention has, in the meantime, been ratified by Norway.", [N]),
    ("Norway did not at any stage ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Under no circumstances will Norway ratify the Macolin Convention.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway's plan to ratify the Macolin Convention fell through.",
     ["Ratification negated: cets-215 | norway"]),
    ("Norway would today have the Macolin Convention ratified.", []),
    ("Prepared by: Ana Kos, on the Macolin Convention.", []),
    ("Prepared by Ana Kos, the Lakes Declaration helps.", ["Preparation occurred: Lakes Declaration | Ana Kos"]),
]  # fmt: skip

ALL_OF_THEM = [
    ("Norway and Georgia met. Neither State has ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | georgia", "Ratification negated: cets-215 | norway"]),
    ("Norway, Georgia and Italy met. Neither State has ratified the Macolin Convention.",
     ["Ratification negated: cets-215"]),
    ("Norway, Georgia and Italy met, but none of the three has ratified the Macolin Convention.",
     ["Ratification negated: cets-215 | georgia", "Ratification negated: cets-215 | italy", "Ratification negated: cets-215 | norway"]),
    ("Norway and Georgia met, but none of the three has ratified the Macolin Convention.",
     ["Ratification negated: cets-215"]),
    ("Norway and Georgia met. Both countries ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | georgia", N]),
    ("Norway and Georgia met. Both sides praised the Macolin Convention.", []),
    ("The Macolin Convention and the Faro Convention are old. Norway has not ratified either of them.",
     ["Ratification negated: cets-199 | norway", "Ratification negated: cets-215 | norway"]),
    ("The Macolin Convention and the Faro Convention are old. Norway may ratify either of them.", []),
    ("The Macolin Convention is old. Norway has ratified neither it nor the Faro Convention.",
     ["Ratification negated: cets-199 | norway", "Ratification negated: cets-215 | norway"]),
    ("The Macolin Convention is old. Norway likes neither it nor the Faro Convention.", []),
    ("Norway (2016), Georgia (2017) and Italy (3 May 2019) have ratified the Macolin Convention.",
     ["Ratification occurred: cets-215 | georgia | 2017", "Ratification occurred: cets-215 | italy | 2019-05-03", N + " | 2016"]),
    ("Norway (2016) and others have ratified the Macolin Convention.", [N]),
]  # fmt: skip

DESCRIBED = [
    ("The Committee of Ministers adopted guidelines on the use of drones in May 2020.",
     ["Adoption occurred: guidelines on the use of drones | committee-of-ministers | 2020-05"]),
    ("The committee drafted guidelines on the use of drones.", ["Preparation occurred: guidelines on the use of drones"]),
    ("The committee drafted guidelines.", ["Preparation occurred: guidelines"]),
    ("The Committee of Ministers adopted sectoral guidelines on drones. The guidelines were published in May 2020.",
     ["Adoption occurred: sectoral guidelines on drones | committee-of-ministers", "Launch occurred: sectoral guidelines on drones | - | 2020-05"]),
    ("Norway tabled a draft decision on drones.", ["Proposal occurred: draft decision on drones | norway"]),
    ("Norway did not adopt the draft decision on drones.", ["Adoption negated: draft decision on drones | norway"]),
    ("Norway approved the draft decision on drones.", ["Endorsement occurred: draft decision on drones | norway"]),
    ("It has been suggested that Norway left the Lakes Pledge.", []),
    ("Georgia has suggested that the Lakes Pledge be amended.", ["Proposal occurred: Lakes Pledge | georgia"]),
    ("Norway will draft a decision on drones.", ["Preparation planned: decision on drones | norway"]),
    ("The draft declaration on drones was revised in May 2020.", []),
    ("The declaration on drones was revised in May 2020.", ["Amendment occurred: declaration on drones | - | 2020-05"]),
    ("Norway proposed a legally binding instrument on drones.",
     ["Proposal occurred: legally binding instrument on drones | norway"]),
    ("Norway adopted a gender equality strategy in May 2020.",
     ["Adoption occurred: gender equality strategy | norway | 2020-05"]),
    ("Norway adopted gender equality as a goal in May 2020.", []),
    ("Norway adopted a law establishing a national centre in May 2020.",
     ["Adoption occurred: law establishing a national centre | norway | 2020-05"]),
    ("Norway adopted a law, establishing itself in May 2020.", ["Adoption occurred: law | norway"]),
    ("The Committee of Ministers adopted the Unified Budget for 2026 in May 2020.",
     ["Adoption occurred: Unified Budget for 2026 | committee-of-ministers | 2020-05"]),
    ("The Agreement on Deep Rivers (the Rivers Agreement) is old. Norway ratified the Rivers Agreement.",
     ["Ratification occurred: Agreement on Deep Rivers | norway"]),
    ("The Agreement on Deep Rivers (and the Rivers Agreement) is old. Norway ratified the Rivers Agreement.",
     ["Ratification occurred: Rivers Agreement | norway"]),
]  # fmt: skip

THERE = [
    ("The Faro Convention was adopted in Paris and opened for signature there in 2005.",
     ["Adoption occurred: cets-199 | - | - | paris", "OpeningForSignature occurred: cets-199 | - | 2005 | paris"]),
    ("We met in Paris, France. Norway signed the Faro Convention there.",
     ["Signature occurred: cets-199 | norway | - | paris"]),
    ("We went from Paris to Oslo. Norway signed the Faro Convention there.", ["Signature occurred: cets-199 | norway"]),
    ("We met in Paris. Norway signed the Faro Convention; there is a photograph.", ["Signature occurred: cets-199 | norway"]),
    ("We met in Paris. We ate. Norway signed the Faro Convention there.", ["Signature occurred: cets-199 | norway"]),
    (SAID + "Today the Faro Convention enters into force.", ["EntryIntoForce occurred: cets-199 | - | 2024-03-12"]),
    (SAID + "Tomorrow the Faro Convention enters into force.", ["EntryIntoForce planned: cets-199 | - | 2024-03-13"]),
    (SAID + "On 4 April 2024, Chad deposits its instrument of ratification of the Faro Convention.",
     ["Ratification planned: cets-199 | chad | 2024-04-04"]),
    (SAID + "The instrument of ratification of the Faro Convention is deposited by Chad on 4 April 2024.",
     ["Ratification planned: cets-199 | chad | 2024-04-04"]),
    (SAID + "Today, Chad deposits its instrument of ratification of the Faro Convention.",
     ["Ratification occurred: cets-199 | chad | 2024-03-12"]),
]  # fmt: skip

BODIES = [
    ("The Seventy-seventh World Health Assembly adopted the Lakes Plan.",
     ["Adoption occurred: Lakes Plan | world-health-assembly | - | - | seventy-seventh-world-health-assembly"]),
    ("The third meeting of the Conference of the Parties to the Lakes Convention adopted the Lakes Plan.",
     ["Adoption occurred: Lakes Plan | Conference of the Parties to the Lakes Convention | - | - | third meeting of the Conference of the Parties to the Lakes Convention"]),
    ("The third meeting of friends of the lakes adopted a tone.", []),
    ("Norway's Parliament adopted the Lakes Act.", ["Adoption occurred: Lakes Act | Parliament"]),
]  # fmt: skip

# A clause that no word opens hangs on its noun, whose own verb may follow.
CONTACT = [
    (SAID + "The Board adopted the Lakes Charter we proposed in 2019.",
     ["Adoption occurred: Lakes Charter | Board", "Proposal occurred: Lakes Charter | norway | 2019"]),
    (SAID + "The Board adopted the Lakes Charter, we proposed nothing in 2019.",
     ["Adoption occurred: Lakes Charter | Board"]),
    (SAID + "We signed the Macolin Convention on the day it was opened for signature.",
     ["OpeningForSignature occurred: cets-215", "Signature occurred: cets-215 | norway"]),
    (SAID + "The Lakes Charter we adopted in Oslo in 2019 was amended in 2020.",
     ["Adoption occurred: Lakes Charter | norway | 2019 | oslo", "Amendment occurred: Lakes Charter | - | 2020"]),
    (SAID + "In Oslo we adopted the Lakes Charter.", ["Adoption occurred: Lakes Charter | norway | - | oslo"]),
    (SAID + "In Oslo we adopted the Lakes Charter and last year we signed the Lakes Pact.",
     ["Adoption occurred: Lakes Charter | norway | - | oslo", "Signature occurred: Lakes Pact | norway | 2023"]),
    (SAID + "Whatever we adopted in 2019 was amended by the Lakes Charter.", []),
    ("The Lakes Charter that Chad proposed in 2019 was adopted in May 2022.",
     ["Adoption occurred: Lakes Charter | - | 2022-05", "Proposal occurred: Lakes Charter | chad | 2019"]),
    ("The Lakes Charter that Chad proposed in 2019 has not been adopted.",
     ["Adoption negated: Lakes Charter", "Proposal occurred: Lakes Charter | chad | 2019"]),
    ("If the Lakes Charter that Chad proposed is adopted, Norway will leave.",
     ["Proposal occurred: Lakes Charter | chad"]),
    ("Suppose that the Lakes Charter that Chad proposed was adopted.", []),
    ("Those States that signed the Lakes Charter in 2019 have since ratified it.",
     ["Ratification occurred: Lakes Charter", "Signature occurred: Lakes Charter | - | 2019"]),
    ("Where Members have not set up what the Lakes Act requires, fish die.", []),
    ("States that have ratified the Macolin Convention may vote.", []),
    ("Norway read the Lakes Charter, which sixteen countries of the region endorsed in May 2019.",
     ["Endorsement occurred: Lakes Charter | sixteen countries of the region | 2019-05"]),
    ("Norway read the Lakes Charter, which friends of the region endorsed in May 2019.", ["Endorsement occurred: Lakes Charter | - | 2019-05"]),
]  # fmt: skip

GROUPS = {
    "bodies": BODIES,
    "resumed": RESUMED,
    "all of them": ALL_OF_THEM,
    "described": DESCRIBED,
    "there": THERE,
    "contact": CONTACT,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_with_asides_tells_these_events(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_asides_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "bodies": 4,
        "resumed": 37,
        "all of them": 12,
        "described": 20,
        "there": 10,
        "contact": 16,
    }
