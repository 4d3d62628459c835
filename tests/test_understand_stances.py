"""Positions by how they are told: promised deeds, series, words around the object, who is introduced."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short

SENT = "Statement by the delegation of Finland\n12 March 2024\n\n"
# What a promise or a call does something to; each with a near miss.
DEEDS = [
    ("Norway pledges to promote skills recognition.", ["Commitment: norway | skills recognition"]),
    ("Norway pledges to the end.", []),
    ("Norway commits to mainstreaming skills recognition.", ["Commitment: norway | skills recognition"]),
    ("Norway commits to housing programmes.", ["Commitment: norway | housing"]),
    ("Norway undertakes to phase out throwaway nets.", ["Commitment: norway | throwaway nets"]),
    ("Norway undertakes to phase nets.", []),
    ("Norway undertakes to invest in solar pumps.", ["Commitment: norway | solar pumps"]),
    ("Norway undertakes to act in time.", []),
    ("Norway commits its members to disaster risk reduction.", ["Commitment: norway | disaster-risk-reduction"]),
    ("Norway leads its members to disaster risk reduction.", []),
    ("Norway will double its contribution to the Children's Wells Fund.", ["Commitment: norway | Children's Wells Fund"]),
    ("Norway doubled its contribution to the Children's Wells Fund.", []),
    ("Norway agreed to support media literacy.", ["Commitment: norway | media-literacy"]),
    ("Norway continued to support media literacy.", ["Support: norway | media-literacy"]),
    (SENT + "We would welcome the inclusion of media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "We welcome the inclusion of media literacy.", ["Welcome: finland | media-literacy"]),
    ("Norway underlined the need to protect media literacy.", ["Call: norway | media-literacy"]),
    ("Norway does not believe that a charter on media literacy is needed.", []),
    ("Malta, which had once opposed media literacy, spoke.", []),
    ("Malta, which had long opposed media literacy, spoke.", ["Concern: malta | media-literacy"]),
]  # fmt: skip
# What commas and "and" add.
SERIES = [
    ("Norway is concerned about internet shutdowns during elections, arbitrary detention of editors, and surveillance.",
     ["Concern: norway | arbitrary-detention", "Concern: norway | internet-shutdowns", "Concern: norway | surveillance"]),
    ("Norway is concerned about internet shutdowns, and surveillance rose.", ["Concern: norway | internet-shutdowns"]),
    ("Norway supports media literacy and seaweed farming.", ["Support: norway | media-literacy", "Support: norway | seaweed farming"]),
    ("Norway supports media literacy and lunch.", ["Support: norway | media-literacy"]),
    ("Norway supports media literacy and the work of exiled journalists.", ["Support: norway | media-literacy"]),
    ("Norway supports media literacy for girls.", ["Support: norway | media-literacy"]),
]  # fmt: skip
# How one looks at a thing.
MANNER = [
    (SENT + "We view surveillance with deep concern.", ["Concern: finland | surveillance"]),
    (SENT + "We view surveillance with a telescope.", []),
    ("Norway noted media literacy with satisfaction.", ["Welcome: norway | media-literacy"]),
    ("Norway regards media literacy as essential.", ["Support: norway | media-literacy"]),
    ("Norway does not regard media literacy as essential.", []),
    ("Norway considers media literacy vital.", ["Support: norway | media-literacy"]),
    ("Norway considers the vital parts of media literacy.", []),
    ("Norway considered media literacy in the light of danger.", []),
    ("Norway sees surveillance as a threat.", ["Concern: norway | surveillance"]),
    ("Norway sees surveillance as a whole.", []),
    (SENT + "It is essential to protect media literacy.", ["Call: finland | media-literacy"]),
    (SENT + "Good schools are essential to media literacy.", []),
]  # fmt: skip
# What bears no name and is hardly meant.
FITTING = [
    ("Norway called on all States to keep their harbour promises.", []),
    ("Norway called on all States to keep harbour lamps.", ["Call: norway | harbour lamps"]),
    ("Norway is concerned about the use of criminal law against hecklers.", []),
    ("Norway called for a third round of cuts.", []),
    ("Norway welcomed the offer of Malta to host a technical workshop.", []),
]  # fmt: skip
# Whom a body and a title introduce, and who goes on after a clause put in.
INTRODUCED = [
    ("UNESCO Director-General Ana Kos today welcomed media literacy.", ["Welcome: Ana Kos | media-literacy"]),
    ("Malta, represented by Ana Kos, welcomed media literacy.", ["Welcome: malta | media-literacy"]),
    ("Malta thanked UNESCO, which has offered to help, and calls for media literacy.", ["Call: malta | media-literacy"]),
    ("Malta thanked UNESCO, which offers to help and calls for media literacy.",
     ["Call: united-nations-educational-scientific-and-cultural-organization | media-literacy"]),
]  # fmt: skip
GROUPS = {"deeds": DEEDS, "series": SERIES, "manner": MANNER, "fitting": FITTING, "introduced": INTRODUCED}  # fmt: skip
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=lambda row: short(str(row)[-60:]))
def test_a_sentence_takes_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


def test_the_table_of_stances_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "deeds": 20, "series": 6, "manner": 12, "fitting": 5, "introduced": 4,
    }  # fmt: skip
