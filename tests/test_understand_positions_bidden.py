"""Positions told in what others are asked, invited or hoped to do, and in lists of clauses.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions

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


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_others_are_bidden_to_do_is_called_for(text: str, expected: list[str]) -> None:
    assert positions(text) == expected


def test_the_table_of_what_is_bidden_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {"bidden": 21}
