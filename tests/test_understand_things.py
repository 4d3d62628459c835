"""Which things a position is about: each of several that are joined, and the whole of each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short

BY = "Statement by the delegation of Finland\n12 March 2024\n\n"
JOINED = [
    ("We welcome the new office in Bridgetown and the Paris Agreement.", ["Welcome: finland | new office in Bridgetown", "Welcome: finland | paris-agreement"]),
    ("We welcome the Paris Agreement and the new office in Bridgetown.", ["Welcome: finland | new office in Bridgetown", "Welcome: finland | paris-agreement"]),
    ("We welcome the help of the Lima Fund and its network of nurses.", ["Welcome: finland | Lima Fund"]),
    ("We are concerned about rising rents and child labour.", ["Concern: finland | child-labour", "Concern: finland | rents"]),
    ("We are concerned about the arrears and child labour.", ["Concern: finland | arrears", "Concern: finland | child-labour"]),
    ("We condemn the suspension of radio stations and the intimidation of journalists.", ["Concern: finland | safety-of-journalists", "Concern: finland | suspension of radio stations"]),
    ("We thank the Chair and the new office in Lima.", []),
    ("We welcome the talks between the unions and the owners.", []),
    ("Cycle lanes and safer roads are vital.", ["Support: finland | Cycle lanes", "Support: finland | safer roads"]),
    ("We call for cycle lanes, and safer roads are vital.", ["Call: finland | cycle lanes", "Support: finland | safer roads"]),
]  # fmt: skip
BUT = [
    ("We support the Paris Agreement but reject deep-sea mining.", ["Concern: finland | deep-sea-mining", "Support: finland | paris-agreement"]),
    ("We support the Paris Agreement, but reject deep-sea mining.", ["Concern: finland | deep-sea-mining", "Support: finland | paris-agreement"]),
    ("We have nothing but support for the Paris Agreement.", ["Support: finland | paris-agreement"]),
    ("States support all but plans to widen the road.", []),
]  # fmt: skip
GROUPS = {"joined": JOINED, "but": BUT}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_which_things_a_position_is_about(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {"joined": 10, "but": 4}
