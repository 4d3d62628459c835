"""What events and positions are about: consultations, texts with adjectives, how far words go."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, understood

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"

# What is open to comments is a process; a consultation to which people go is a meeting.
CONSULTATIONS = [
    ("The Water Board launched a consultation on the price of bread.", ["Process: consultation on the price of bread"]),
    ("The Water Board attended a consultation on the price of bread.", ["Meeting: consultation on the price of bread"]),
    ("On 3 May the Water Board opened a public consultation.", ["Process: public consultation"]),
    ("The public consultation held in Lima was short.", ["Meeting: public consultation"]),
    ("We call for a second public consultation.", ["Process: public consultation"]),
    ("A second consultation was held in Lima on 3 May 2023.", ["Meeting: second consultation"]),
    ("The draft code was put out for public consultation in June.", []),
    ("The code was drawn up in close consultation with farmers.", []),
]  # fmt: skip

# What may be called with or without an adjective bears both names.
CALLED = [
    ("Norway adopted new rules on toys in May 2020.", {"rules on toys", "new rules on toys"}),
    ("Norway adopted rules on toys in May 2020.", {"rules on toys"}),
    ("Norway published common guidelines for ferries.", {"guidelines for ferries", "common guidelines for ferries"}),
    ("Norway published its own guidelines for ferries.", {"guidelines for ferries"}),
    ("Norway published a fourth paper on seeds in 2020.", {"paper on seeds", "fourth paper on seeds"}),
    ("Norway published two papers on seeds in 2020.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), CONSULTATIONS)
def test_a_consultation_is_a_process_or_a_meeting(told: str, expected: list[str]) -> None:
    found = {m.entity for m in understood(BY + told).mentions if m.entity}
    kinds = [f"{e.kind}: {e.label}" for e in found if "onsultation" in e.label]
    assert sorted(kinds) == sorted(expected)


@pytest.mark.parametrize(("told", "expected"), CALLED)
def test_a_text_is_called_with_and_without_its_adjective(told: str, expected: set[str]) -> None:
    objects = [e.object for e in understood(BY + told).events if e.object]
    assert {name for o in objects for name in (o.label, *o.aliases)} == expected


def test_a_consultation_that_is_launched_is_an_event() -> None:
    told = "The Water Board launched a consultation on the price of bread in May 2020."
    about = "consultation on the price of bread"
    assert events(BY + told) == [f"Launch occurred: {about} | Water Board | 2020-05"]


def test_a_position_is_on_a_consultation() -> None:
    about = ["Call: finland | public consultation"]
    assert positions(BY + "We call for a second public consultation.") == about


def test_the_tables_are_whole() -> None:
    assert (len(CONSULTATIONS), len(CALLED)) == (8, 6)
