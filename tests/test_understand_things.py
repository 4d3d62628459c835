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
UNDONE = [
    ("We object to the deletion of the reference to migrant workers.", ["Concern: finland | deletion of the reference to migrant workers"]),
    ("We reject the removal of the reference to indigenous peoples.", ["Concern: finland | removal of the reference to indigenous peoples"]),
    ("We oppose the weakening of the rules on child labour.", ["Concern: finland | weakening of the rules on child labour"]),
    ("We oppose cuts to school meals.", ["Concern: finland | cuts to school meals"]),
    ("We oppose any attempt to link this issue to market access.", ["Concern: finland | attempt to link this issue to market access"]),
    ("We object to provisions on child labour.", ["Concern: finland | child-labour"]),
    ("We are concerned about cuts to school meals.", ["Concern: finland | school-meals"]),
    ("We support cuts to fossil fuel subsidies.", ["Support: finland | fossil-fuel-subsidies"]),
]  # fmt: skip
COMPOUND = [
    ("We will develop national clean air plans.", ["Commitment: finland | clean air plans"]),
    ("We welcome the opening of a regional clean air programme.", ["Welcome: finland | clean air programme"]),
    ("We support clean air.", ["Support: finland | clean air"]),
    ("We support a ban on spyware sales.", ["Support: finland | ban on spyware sales"]),
    ("We support a ban on spyware worldwide.", ["Support: finland | ban on spyware"]),
    ("We support a ban on spyware adopted in Lima.", ["Support: finland | ban on spyware"]),
]  # fmt: skip
NEEDED = [
    ("We need closer cooperation between customs services.", ["Call: finland | cooperation between customs services"]),
    ("We need a dialogue between the parties.", ["Call: finland | dialogue between the parties"]),
    ("We need joint patrols.", ["Call: finland | joint patrols"]),
    ("We need a chat between friends.", []),
    ("We need more time.", []),
    ("We need a quorum.", []),
]  # fmt: skip
ACTING = [  # who must do something is not what one calls for; to whom it must be done is
    ("Online platforms must publish their rules.", []),
    ("Online platforms must remove offers of looted objects.", ["Call: finland | looted objects"]),
    ("Online platforms must be held accountable.", ["Call: finland | online-platforms"]),
]  # fmt: skip
GROUPS = {
    "joined": JOINED,
    "but": BUT,
    "undone": UNDONE,
    "compound": COMPOUND,
    "needed": NEEDED,
    "acting": ACTING,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_which_things_a_position_is_about(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "joined": 10,
        "but": 4,
        "undone": 8,
        "compound": 6,
        "needed": 6,
        "acting": 3,
    }
