"""Texts in the making: who lays, circulates, withdraws and drafts them, and what else is proposed."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events

SENT = "# Report of the Delta Network\n\n12 March 2024\n\n"

# A text that is put before those who decide on it is proposed; who takes it back no longer does.
LAID = [
    ("The Minister laid the Housing Bill before Parliament in May 2023.", ["Proposal occurred: Housing Bill | - | 2023-05"]),
    ("A party brought the Housing Bill before the Constitutional Court.", []),
    ("We intend to put the Rivers Code to the Board in May.", ["Proposal planned: Rivers Code | Delta Network | 2024-05"]),
    ("We intend to put the Rivers Code to good use in May.", []),
    ("The Rivers Charter is ready. We will put it to the Board.", ["Proposal planned: Rivers Charter | Delta Network"]),
    ("The Rivers Charter was sent to Congress in May 2023.", ["Proposal occurred: Rivers Charter | - | 2023-05"]),
    ("The Rivers Charter was sent to the printer in May 2023.", []),
    ("The Secretariat forwarded the draft decision to the Council.", ["Proposal occurred: draft decision | Secretariat"]),
    ("The Secretariat forwarded the annual report to the Council.", []),
    ("The Government has not laid the Rivers Charter before Parliament.", ["Proposal negated: Rivers Charter"]),
    ("The Bureau circulated a draft declaration on tolls.", ["Proposal occurred: draft declaration on tolls | Bureau"]),
    ("The Bureau circulated the minutes.", []),
    ("The sponsors have withdrawn the draft resolution on tolls.", ["Proposal negated: draft resolution on tolls"]),
    ("We will not withdraw the draft resolution on tolls.", []),
    ("Chad has withdrawn from the Tolls Convention.", []),
]  # fmt: skip

# Who is set up for a task is going to do it.
TASKS = [
    ("The Board set up a working group to draft a code on tolls.",
     ["Launch occurred: working group | Board", "Preparation planned: code on tolls | working group"]),
    ("The Board should set up a working group to draft a code on tolls.", []),
    ("We call for a working group to draft a code on tolls.", []),
    ("A working group was set up in May 2023 to draft a code on tolls.",
     ["Launch occurred: working group | - | 2023-05", "Preparation planned: code on tolls | working group"]),
]  # fmt: skip

# What is proposed needs no name where more than one word tells what it is.
SUGGESTED = [
    ("Norway has proposed a common ceiling on tolls.", ["Proposal occurred: common ceiling on tolls | norway"]),
    ("Norway has proposed a different ceiling.", []),
    ("Norway has proposed a break.", []),
    ("A global target for clean rivers was proposed by Norway.", ["Proposal occurred: global target for clean rivers | norway"]),
    ("Norway has proposed a new chair.", []),
    ("Ministers considered a proposal by Norway for a common position on tolls.", ["Proposal occurred: common position on tolls | norway"]),
    ("Ministers considered a plan by Norway for a common position on tolls.", []),
]  # fmt: skip

# Texts that no name tells, and what stands between them and their verb.
PLAIN = [
    ("A law on abandoned ships was passed in May 2023.", ["Adoption occurred: law on abandoned ships | - | 2023-05"]),
    ("A law on ships abandoned in May 2023 was lost.", []),
    ("A workplan for 2025 was approved on 3 May 2023.", ["Adoption occurred: workplan | - | 2023-05-03"]),
    ("The minutes of the 111th meeting were approved.", ["Adoption occurred: minutes of the 111th meeting"]),
    ("The minutes of the 111th meeting were long.", []),
    ("Peru endorsed the recommendations of the working party.", ["Endorsement occurred: recommendations of the working party | peru"]),
    ("The Assembly adopted, on third reading, the bill on tolls.", ["Adoption occurred: bill on tolls | Assembly"]),
    ("The Assembly read, on 3 May 2023, the bill on tolls.", []),
    ("The Assembly passed amendments to the Electricity Act.",
     ["Adoption occurred: amendments to the Electricity Act | Assembly", "Amendment occurred: Electricity Act | Assembly"]),
    ("The Assembly passed the Electricity Act to the Board.", []),
    ("The Assembly passed a bill to ban plastic bags.", ["Adoption occurred: bill to ban plastic bags | Assembly"]),
    ("The code on tolls, which a committee of five had worked out, is short.", ["Preparation occurred: code on tolls"]),
    ("The code on tolls, about which a committee of five had worked out a view, is short.", []),
    ("The code on tolls has changed nothing.", []),
    ("The charter of the working group on tolls has been revised.", ["Amendment occurred: charter of the working group on tolls"]),
    ("The draft law on tolls fell short of the required majority.", ["Adoption negated: draft law on tolls"]),
    ("The zero draft was issued in May 2023. The final draft will be issued in May 2030.", ["Launch occurred: zero draft | - | 2023-05"]),
    ("The zero draft was issued in May 2023. It was welcomed, and the zero draft was adopted.",
     ["Adoption occurred: zero draft", "Launch occurred: zero draft | - | 2023-05"]),
    ("The rapporteur proposes that the Rivers Board:", []),
    ("Chad proposes that it host a regional observatory.", ["Proposal occurred: regional observatory | chad"]),
    ("The Board adopted most of the Lake Code in 2021.", []),
    ("The Board, most of it, adopted the Lake Code in 2021.", ["Adoption occurred: Lake Code | Board | 2021"]),
    ("The rapporteur proposes a Rivers Board.", ["Proposal occurred: Rivers Board"]),
    ("The draft law on tolls fell short of our hopes.", []),
    ("The Tolls Code had been in the making since the accident.", ["Preparation occurred: Tolls Code"]),
    ("The Tolls Code has been in the making since the accident.", ["Preparation ongoing: Tolls Code"]),
    ("A committee draws up rules on tolls.", ["Preparation ongoing: rules on tolls"]),
]  # fmt: skip

TABLES = {"laid": LAID, "tasks": TASKS, "suggested": SUGGESTED, "plain": PLAIN}
ROWS = [(name, *row) for name, rows in TABLES.items() for row in rows]


@pytest.mark.parametrize(("name", "told", "expected"), ROWS, ids=lambda value: str(value)[:60])
def test_a_draft_goes_its_way(name: str, told: str, expected: list[str]) -> None:
    assert events(SENT + told) == expected, name


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in TABLES.items()} == {
        "laid": 15, "tasks": 4, "suggested": 7, "plain": 27,
    }  # fmt: skip
