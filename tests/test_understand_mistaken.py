"""What was taken for done, for another's act or for what one wants; near misses beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, facts, positions, short
from tests.test_understand_own_line import BODY

BY = "Statement by the Coastal Alliance\nBergen, 4 March 2024\n\n"
EVENTS = [
    ("The recast of the Lakes Code was never adopted.", []),
    ("The Council recast the Lakes Code in 2019.", ["Amendment occurred: Lakes Code | Council | 2019"]),
    ("Norway recalled that the Lakes Code, which it signed in 2003, was under revision.",
     ["Amendment ongoing: Lakes Code", "Signature occurred: Lakes Code | norway | 2003"]),
    ("Schedule 3 to the Lakes Act entered into force in 2019.", ["EntryIntoForce occurred: Schedule 3 | - | 2019"]),
    ("The Board rejected a request by the Reform Party to open stations in Oslo, where only twelve were established.", []),
    ("The ministers met in Oslo, where the Lakes Fund was established.", ["Launch occurred: Lakes Fund | - | - | oslo"]),
    ("The Lakes Board presented two new schemes for divers, which were launched in 2020.", []),
    ("We know the Lakes Fund and the Rivers Fund, which were set up in 2019.",
     ["Launch occurred: Lakes Fund | - | 2019", "Launch occurred: Rivers Fund | - | 2019"]),
    ("Norway ratified the Lakes Charter last month, which was adopted in 2019.",
     ["Adoption occurred: Lakes Charter | - | 2019", "Ratification occurred: Lakes Charter | norway | 2024-02"]),
    ("We ask you to withdraw the plan for a lake, to present an amended text before May.", []),
    ("Fiji withdrew its objection and submitted a new plan in May 2023.", ["Proposal occurred: new plan | fiji | 2023-05"]),
    ("The Lakes Charter came into force ten years after its adoption, thanks to the work of Chad and Fiji.",
     ["Adoption occurred: Lakes Charter", "EntryIntoForce occurred: Lakes Charter"]),
]  # fmt: skip

POSITIONS = [
    ("The Rivers Council demanded that the Lakes Act not be repealed.", []),
    (
        "The Rivers Council demanded that the Lakes Act be repealed.",
        ["Call: Rivers Council | Lakes Act"],
    ),
    ("We ask that the Lakes Fund not close its office.", []),
    ("We ask that the Lakes Fund be kept.", ["Call: Coastal Alliance | Lakes Fund"]),
    ("Welcome to the fifth session of the Lakes Council.", []),
    (
        "We welcome the fifth session of the Lakes Council.",
        ["Welcome: Coastal Alliance | fifth session of the Lakes Council"],
    ),
    ("I welcome the letter of support which the Lakes Institute sent to us.", []),
    (
        "I welcome the support of the Lakes Institute.",
        ["Welcome: Coastal Alliance | Lakes Institute"],
    ),
]

PARTS = [
    ("The Lakes Board's Deputy Secretary for Rivers spoke.", []),
    ("UNESCO's Assistant Director-General for Sciences spoke.", []),
    ("The Lakes Board's Secretariat spoke.", ["partOf: Lakes Board Secretariat | Lakes Board"]),
]

PAGES = [
    ("LETTER\n\nTo: Ms Ana Kos, President of the Lakes Council\nMr Jan Novak, Chair of the Sand Board\n\nOslo, 3 September 2025\n\nDear President Kos,\n" + BODY, "2025-09-03"),
    ("LETTER\n\nTo: Ms Ana Kos, President of the Lakes Council\n\nFrom: Mr Jan Novak, Chair of the Sand Board\n\nOslo, 3 September 2025\n\nDear President Kos,\n" + BODY,
     "2025-09-03 | - | Jan Novak | Chair | Sand Board"),
    ("# Floods\n\n*Sand Audit Committee, Sixth Report of Session 2024, LB 12.*\n" + BODY, "- | - | - | - | Sand Audit Committee"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_only_what_was_done_is_told(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), POSITIONS, ids=short)
def test_only_what_one_wants_is_a_position(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=short)
def test_a_post_is_no_part_of_a_body(text: str, expected: list[str]) -> None:
    assert facts(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), PAGES, ids=short)
def test_only_its_own_people_speak(text: str, expected: str) -> None:
    assert document(text) == expected
