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

# How far the name of a text, a process or a body goes.
WIDE = [
    ("Norway launched a guide on robots in public hospitals.", ["guide on robots in public hospitals"]),
    ("Norway launched a guide on robots in public.", ["guide on robots"]),
    ("The Declaration on Fish between the Lake Countries was signed in Lima.", ["Declaration on Fish between the Lake Countries"]),
    ("The Declaration on Fish was signed between May and June.", ["Declaration on Fish"]),
    ("Norway signed a declaration on fish trade between the Lake Countries.", ["declaration on fish trade between the Lake Countries"]),
    ("The Agreement transforming the Lakes Forum into a Parliament was signed in Lima.", ["Agreement transforming the Lakes Forum into a Parliament"]),
    ("The Agreement transforming the Lakes Forum was signed into law.", ["Agreement transforming the Lakes Forum"]),
    ("Norway adopted a decision on coastal tobacco control measures.", ["decision on coastal tobacco control measures"]),
    ("Norway adopted a decision on coastal tobacco control yesterday.", ["decision on coastal tobacco control"]),
    ("Norway adopted the Amendments to the Rules under the Whaling Treaty.", ["Amendments to the Rules under the Whaling Treaty"]),
    ("Norway adopted rules under pressure.", ["rules"]),
    ("Norway endorsed the Review of the River Plan 2020-2030.", ["Review of the River Plan 2020-2030"]),
    ("Norway launched a campaign against bullying in schools.", ["campaign against bullying in schools"]),
    ("Norway launched a campaign against bullying in time.", ["campaign against bullying"]),
    ("Norway launched a campaign against bullying on the same day.", ["campaign against bullying"]),
    ("A network for nurses in rural clinics was set up in May.", ["network for nurses in rural clinics"]),
    ("A network for nurses in the meantime was set up in May.", ["network for nurses"]),
]  # fmt: skip

# What "and" joins within one name, and where a name ends before those who get something.
JOINED = [
    ("Norway adopted the Principles and Guidelines on Rural Schools.", ["Principles and Guidelines on Rural Schools"]),
    ("Norway ratified the Convention and Protocol on Rural Schools.", ["Protocol on Rural Schools"]),
    ("Norway adopted the Law Enforcement and Piracy Strategy.", ["Law Enforcement and Piracy Strategy"]),
    ("A new Partnership and Mediation Mechanism was launched in Lima.", ["Partnership and Mediation Mechanism"]),
    ("Norway published draft National Peat and Moor Plans.", ["National Peat and Moor Plans"]),
    ("Norway submitted the National Moor Plans to the Lakes Secretariat.", ["National Moor Plans"]),
    ("Norway adopted the River Report to the Lakes Assembly.", ["River Report to the Lakes Assembly"]),
]  # fmt: skip

# Titles: in quotation marks or without, what they are may stand behind or before them.
TITLES = [
    ('Norway published "Bread for All", a guide to canteens, in May.', ["Bread for All"]),
    ('Norway said "Bread for All", a guide to canteens, in May.', []),
    ("Norway published Bread for All, a guide to canteens, in May.", ["Bread for All"]),
    ("Norway launched Voz sin miedo, a three-year programme against bullying.", ["Voz sin miedo"]),
    ("Norway launched Lima, a three-year programme against bullying.", ["three-year programme against bullying"]),
    ("Norway launched its campaign Mothers Matter in May.", ["Mothers Matter"]),
    ("Norway launched its campaign Rivers Watch joined.", []),
]  # fmt: skip

# Stages of what goes on, texts of a day, and nouns of texts.
STAGES = [
    ("The second phase of the Clean Wells Programme started in May.", ["second phase of the Clean Wells Programme"]),
    ("The second phase of the war started in May.", []),
    ("Norway published a FAQ on bush meat.", ["FAQ on bush meat"]),
    ("Norway read a FAQ on bush meat.", []),
    ("A department order on heat is expected to be issued in May 2030.", ["department order on heat"]),
    ("A department order on heat is expected to help in May 2030.", []),
    ("Training materials are being prepared by Norway.", ["Training materials"]),
    ("Training materials are scarce in Norway.", []),
]  # fmt: skip


@pytest.mark.parametrize(("told", "expected"), [*WIDE, *JOINED, *TITLES, *STAGES])
def test_how_far_a_name_goes(told: str, expected: list[str]) -> None:
    found = [e.object.label for e in understood(BY + told).events if e.object]
    assert found == expected


def test_a_text_of_a_day_is_called_by_it() -> None:
    told = "The Lakes Assembly, in its resolution of 14 June 2023, spoke of fish."
    labels = {m.entity.label for m in understood(BY + told).mentions if m.entity}
    assert "resolution of 14 June 2023" in labels
    other = "The Lakes Assembly, in its resolution of last June, spoke of fish."
    assert not any(
        "resolution" in m.entity.label for m in understood(BY + other).mentions if m.entity
    )


def test_a_bank_is_not_called_by_what_it_gives_to() -> None:
    told = "We thank the Lakes Development Bank and the Coast Bank for aid to the Roads Programme."
    given = "We thank the Lakes Development Bank for its support of the Coast Bank to the Roads Programme."
    for text in (told, given):
        labels = {m.entity.label for m in understood(BY + text).mentions if m.entity}
        assert {"Lakes Development Bank", "Coast Bank", "Roads Programme"} <= labels


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
    counts = [len(rows) for rows in (CONSULTATIONS, CALLED, WIDE, JOINED, TITLES, STAGES)]
    assert counts == [8, 6, 17, 7, 7, 8]
