"""Texts, bodies and meetings that no name tells: put forward, taken up again, brought about."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events

SENT = "# Report of the Delta Network\n\n12 March 2024\n\n"

# What has no name is proposed in any tense, by a noun, or by nobody in particular.
PROPOSED = [
    ("Norway proposed a joint vaccine reserve.", ["Proposal occurred: joint vaccine reserve | norway"]),
    ("Norway proposed a different reserve.", []),
    ("The tax proposed a decade ago was dropped.", ["Proposal occurred: tax"]),
    ("Norway made a proposal for a common exam for pilots.", ["Proposal occurred: common exam for pilots | norway"]),
    ("Norway made a proposal for consideration.", []),
    ("A proposal for a register of ships was made by Norway in May 2023.", ["Proposal occurred: register of ships | norway | 2023-05"]),
    ("It was proposed that a register of brokers be set up.", ["Proposal occurred: register of brokers"]),
    ("It was never proposed that a register of brokers be set up.", ["Proposal negated: register of brokers"]),
    ("It was suggested that the guidelines on tolls be revised.", ["Proposal occurred: guidelines on tolls"]),
    ("It was proposed that the guidelines on tolls be rejected.", []),
    ("Some delegations suggested that the third meeting of the Board be cancelled.", []),
]  # fmt: skip

# "The proposal", "the package" is what was put forward last.
TAKEN_UP = [
    ("Norway proposed a register of ships. The proposal was rejected by the Board.", ["Adoption negated: register of ships | Board", "Proposal occurred: register of ships | norway"]),
    ("Norway proposed a register of ships. Its proposal was rejected by the Board.", ["Adoption negated: register of ships | Board", "Proposal occurred: register of ships | norway"]),
    ("The Board discussed the code on tolls. Norway proposed a joint vaccine reserve. The proposal was rejected.", ["Proposal occurred: joint vaccine reserve | norway"]),
    ("Norway tabled guidelines on tolls. The Board adopted the proposal in May 2023.", ["Adoption occurred: guidelines on tolls | Board | 2023-05", "Proposal occurred: guidelines on tolls | norway"]),
    ("The Union put forward its proposal.", []),
    ("Norway tabled a package of amendments. The package was adopted in May 2023.", ["Adoption occurred: amendments | - | 2023-05", "Proposal occurred: amendments | norway"]),
    ("The Board met. The package was rejected.", []),
]  # fmt: skip

# Texts told by their topic, their owner or their row.
TEXTS = [
    ("Delegates discussed a package of three draft decisions on tolls, which the Secretariat had circulated in January.", ["Proposal occurred: draft decisions on tolls | Secretariat | 2024-01"]),
    ("The draft decisions were long.", []),
    ("The Board's third strategy was adopted in May 2023.", ["Adoption occurred: third strategy | - | 2023-05"]),
    ("The Board's third strategy is long.", []),
    ("The Council's second strategy entered into force in May 2023.", ["EntryIntoForce occurred: second strategy | - | 2023-05"]),
    ("The Board adopted a code on tolls, guidelines on nets and a plan on boats.", ["Adoption occurred: code on tolls | Board", "Adoption occurred: guidelines on nets | Board", "Adoption occurred: plan on boats | Board"]),
    ("The Board adopted a code on tolls, discussed guidelines on nets and rejected a plan on boats.", ["Adoption negated: plan on boats | Board", "Adoption occurred: code on tolls | Board"]),
    ("The guidelines on tolls were endorsed by the Rivers Union and by the Lakes Union.", ["Endorsement occurred: guidelines on tolls | Lakes Union, Rivers Union"]),
    ("The guidelines on tolls were drafted by the Rivers Union in May 2022 and by the Lakes Union in June 2022.", ["Preparation occurred: guidelines on tolls | Lakes Union | 2022-06", "Preparation occurred: guidelines on tolls | Rivers Union | 2022-05"]),
    ("The Rivers Union drafted, consulted on and adopted rules on tolls.", ["Adoption occurred: rules on tolls | Rivers Union", "Preparation occurred: rules on tolls | Rivers Union"]),
    ("The Rivers Union drafted and, in May 2023, adopted rules on tolls.", ["Adoption occurred: rules on tolls | Rivers Union | 2023-05"]),
    ("A law implementing the Rivers Plan was drafted in 2022 and adopted in 2023.", ["Adoption occurred: law implementing the Rivers Plan | - | 2023", "Preparation occurred: law implementing the Rivers Plan | - | 2022"]),
    ("A decree implementing the Rivers Plan is being drafted and is to be signed in May.", ["Preparation ongoing: decree implementing the Rivers Plan", "Signature planned: decree implementing the Rivers Plan | - | 2024-05"]),
]  # fmt: skip

# Bodies and processes told by for whom they are, and what "it" is that went live.
BROUGHT_ABOUT = [
    ("The fund for fishers has still not been set up.", ["Launch negated: fund for fishers"]),
    ("The fund for fishers is useful.", []),
    ("The portal for teachers, launched in May 2023, has 9,000 users.", ["Launch occurred: portal for teachers | - | 2023-05"]),
    ("The portal for teachers is useful.", []),
    ("The Rivers Union launched a helpline for crews; it has taken 400 calls since it went live on 18 April.", ["Launch occurred: helpline for crews | Rivers Union | 2023-04-18"]),
    ("The Rivers Union adopted a code on tolls. It was founded in 2001.", ["Adoption occurred: code on tolls | Rivers Union", "Launch occurred: Rivers Union | - | 2001"]),
    ("The Board adopted the code on tolls in February, and we launch it today.", ["Adoption occurred: code on tolls | Board | 2024-02", "Launch occurred: code on tolls | Delta Network | 2024-03-12"]),
]  # fmt: skip

# How far it is: no majority, plural rules in the present, dates of a later clause.
STATUS = [
    ("The guidelines on tolls did not find consensus.", ["Adoption negated: guidelines on tolls"]),
    ("The guidelines on tolls failed to gather the necessary majority.", ["Adoption negated: guidelines on tolls"]),
    ("The guidelines on tolls failed to gather dust.", []),
    ("The motion to ban nets was lost by 12 votes to 9.", ["Adoption negated: motion to ban nets"]),
    ("The motion to ban nets was lost in the post.", []),
    ("The guidelines on tolls await adoption by the Board.", ["Adoption planned: guidelines on tolls | Board"]),
    ("The rules on tolls enter into force on 1 May 2024.", ["EntryIntoForce planned: rules on tolls | - | 2024-05-01"]),
    ("The Board adopted a law on goods transport.", ["Adoption occurred: law on goods transport | Board"]),
    ("The handbook for rapporteurs has been updated and will be available in Albanian from January.", ["Amendment occurred: handbook for rapporteurs"]),
    ("The code on tolls was adopted and will be on sale in Oslo in May.", ["Adoption occurred: code on tolls"]),
    ("The first State to ratify the Rivers Charter was Fiji, in 2016.", ["Ratification occurred: Rivers Charter | fiji | 2016"]),
]  # fmt: skip

# Who was at a counted meeting, was to be there, or sent somebody.
THERE = [
    ("Ana Kos spoke at the second conference on tolls.", ["Participation occurred: - | Ana Kos | - | - | second conference on tolls"]),
    ("Ana Kos opened the second conference on tolls.", ["Participation occurred: - | Ana Kos | - | - | second conference on tolls"]),
    ("Ana Kos praised the second conference on tolls.", []),
    ("The Rivers Union was unable to attend the conference on tolls.", ["Participation negated: - | Rivers Union | - | - | conference on tolls"]),
    ("Norway boycotted the conference on tolls.", ["Participation negated: - | norway | - | - | conference on tolls"]),
    ("Chad and Mali sent delegations to the conference on tolls.", ["Participation occurred: - | chad | - | - | conference on tolls", "Participation occurred: - | mali | - | - | conference on tolls"]),
    ("A training course on tolls in Oslo was attended by 40 officials from Chad and Mali.", ["Participation occurred: - | chad | - | oslo | training course on tolls", "Participation occurred: - | mali | - | oslo | training course on tolls"]),
    ("Ana Kos will be a keynote speaker at the Rivers Congress in Oslo in May.", ["Participation planned: - | Ana Kos | 2024-05 | oslo | Rivers Congress"]),
    ("Our executive director, Ana Kos, proposed a code on tolls.", ["Proposal occurred: code on tolls | Ana Kos"]),
    ("Our executive director proposed a code on tolls.", ["Proposal occurred: code on tolls | Delta Network"]),
]  # fmt: skip

TABLES = {
    "proposed": PROPOSED,
    "taken_up": TAKEN_UP,
    "texts": TEXTS,
    "brought_about": BROUGHT_ABOUT,
    "status": STATUS,
    "there": THERE,
}
ROWS = [(name, *row) for name, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(("name", "told", "expected"), ROWS, ids=lambda value: str(value)[:60])
def test_what_has_no_name_is_told(name: str, told: str, expected: list[str]) -> None:
    assert events(SENT + told) == expected, name


def test_the_tables_are_whole() -> None:
    assert [len(rows) for rows in TABLES.values()] == [11, 7, 13, 7, 11, 10]
