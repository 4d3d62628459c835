"""Positions told in what others are asked, invited or hoped to do, and in lists of clauses.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"
BIDDEN = [
    ("States are requested to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("Governments are called upon to protect press freedom.", ["Call: finland | media-freedom"]),
    ("Donors are asked to fund village clinics.", ["Call: finland | village clinics"]),
    ("Malta is invited to ratify the Faro Convention.", ["Call: finland | cets-199"]),
    ("States are invited to consider ratifying the Faro Convention.", ["Call: finland | cets-199"]),
    ("Those that have not ratified the Faro Convention are therefore called upon to do so.", ["Call: finland | cets-199"]),
    ("States were requested to ratify the Faro Convention.", []),
    ("States have been invited to ratify the Faro Convention.", []),
    ("States are often asked to ratify the Faro Convention.", []),
    ("States are being asked to ratify the Faro Convention.", []),
    ("States are not asked to ratify the Faro Convention.", []),
    ("States are requested by Malta to ratify the Faro Convention.", []),
    ("We are called upon to ratify the Faro Convention.", []),
    ("Finland is requested to ratify the Faro Convention.", []),
    ("You are asked to read the Faro Convention.", []),
    ("Under the Faro Convention, States are requested to protect press freedom.", []),
    ("The Board is invited to note the Faro Convention.", []),
    ("Governments are requested to send their comments on the Faro Convention.", []),
    ("The Secretariat is requested to report on village clinics.", []),
    ("The Board is requested to prepare a report.", []),
    ("Delegates are invited to attend the debate on village clinics.", []),
]  # fmt: skip

GROUPS = {"bidden": BIDDEN}
ROWS = [(BY + text, expected) for rows in GROUPS.values() for text, expected in rows]

# What one asks, wants or is after is not done, also where the verb would tell it: "that Malta signs it".
WANTED = [
    ("We ask that Malta ratifies the Faro Convention.", ["Ratification proposed: cets-199 | malta"]),
    ("The petition requests that Malta ratifies the Faro Convention.", ["Ratification proposed: cets-199 | malta"]),
    ("We expect that Malta ratifies the Faro Convention.", ["Ratification proposed: cets-199 | malta"]),
    ("Our main request is that Malta ratifies the Faro Convention.", []),
    ("What we ask is that Malta ratifies the Faro Convention.", []),
    ("The plan is that Malta ratifies the Faro Convention.", []),
    ("The good news is that Malta ratifies the Faro Convention.", ["Ratification occurred: cets-199 | malta"]),
    ("We are pleased that Malta ratifies the Faro Convention.", ["Ratification occurred: cets-199 | malta"]),
    ("We ask that:\n\n- States ratify the Faro Convention;\n- Malta ratifies the Lanzarote Convention.", ["Ratification proposed: cets-201 | malta"]),
    ("We also urge that\n\n(a) Malta ratify the Faro Convention;\n(b) the Board adopts the Lake Code.", ["Adoption proposed: Lake Code | Board", "Ratification proposed: cets-199 | malta"]),
    ("We hope that:\n\n- Malta ratifies the Faro Convention;\n- spyware is banned.", ["Ratification proposed: cets-199 | malta"]),
    ("We note that:\n\n- Malta ratified the Faro Convention;\n- spyware was banned.", ["Ratification occurred: cets-199 | malta"]),
    ("We note that:\n\n- Malta ratifies the Faro Convention;\n- spyware is banned.", ["Ratification occurred: cets-199 | malta"]),
]  # fmt: skip

# Nor is what they ought to hold what they do hold.
OUGHT = [
    ("We insist that Malta fully abides by the Faro Convention.", []),
    ("We ask that Malta abides by the Faro Convention.", []),
    ("We know that Malta abides by the Faro Convention.", ["Commitment: malta | cets-199"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_others_are_bidden_to_do_is_called_for(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


@pytest.mark.parametrize(("text", "expected"), WANTED)
def test_what_is_only_wanted_has_not_come_about(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), OUGHT)
def test_what_others_ought_to_do_is_no_promise_of_theirs(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


def test_the_table_of_what_is_bidden_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {"bidden": 21}
    assert (len(WANTED), len(OUGHT)) == (13, 3)
