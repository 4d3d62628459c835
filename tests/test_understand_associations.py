"""Names of associations that no noun heads: branches, "… International", the text's own body."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import ORG, names, positions, short, understood

NAMES = [
    ("It was criticised by Equal Steps International in May.", {"Equal Steps International"}),
    ("It was criticised at Bled International Airport in May.", set()),
    ("Widows' Rights International welcomes it.", {"Widows' Rights International"}),
    ("It is an International of widows.", set()),
    ("Lawyers Without Frontiers Malawi welcomes it.", {"Lawyers Without Frontiers Malawi"}),
    ("Lawyers Without Frontiers, Malawi and others welcome it.", {"malawi"}),
    ("It was criticised by Association Malienne des Droits de l'Enfant in May.", {"Association Malienne des Droits de l'Enfant"}),
    ("It is endorsed by the Kanak Women's Assembly.", {"Kanak Women's Assembly"}),
    ("It is endorsed by Kanak Desai's assembly.", set()),
    ("We thank the Centre for Rural Justice and Norway.", {"Centre for Rural Justice", "norway"}),
    ("Boats sank off Lampedusa.", set()),
    ("POSITION OF THE ALLIANCE ON FISHERIES SUBSIDIES\n\nWe met.", set()),
    ("THE RIVERS ALLIANCE ON FISHERIES SUBSIDIES\n\nWe met.", {"Rivers Alliance on Fisheries Subsidies"}),
    ("We thank the State Union of Serbia and Montenegro.", {"State Union of Serbia and Montenegro"}),
]  # fmt: skip
# What header or signature shows to be the body whose text it is, is so throughout.
HEAD = "Oral statement\n\nDelivered by Ana Kos on behalf of {}\n\nGeneva, 12 March 2024\n\nMadam Chair,\n\nWe thank you for the floor.\n\n"
OWN = [
    ("Women in Fisheries", "Women in Fisheries welcomes the Faro Convention.", ["Welcome: Women in Fisheries | cets-199"]),
    ("Stop Toxic Trade", "We met. Stop Toxic Trade calls for media literacy.", ["Call: Stop Toxic Trade | media-literacy"]),
    ("Stop Toxic Trade", "We met. The Stop Toxic Trade Fund calls for media literacy.", ["Call: Stop Toxic Trade Fund | media-literacy"]),
    ("Doctors for Clean Air", "Doctors for Clean Air condemns child marriage.", ["Concern: Doctors for Clean Air | child-marriage"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    NAMES,
    ids=lambda row: short(row[-60:]) if isinstance(row, str) else None,
)
def test_a_sentence_names_these_bodies_and_no_other(text: str, expected: set[str]) -> None:
    assert names(text, ORG) == expected


@pytest.mark.parametrize(("own", "text", "expected"), OWN, ids=lambda row: short(str(row)[-50:]))
def test_a_text_knows_its_own_body_again(own: str, text: str, expected: list[str]) -> None:
    whole = HEAD.format(own) + text
    body = understood(whole).document.organisation
    assert body is not None
    assert body.label == own
    assert positions(whole) == expected


def test_the_tables_of_associations_are_whole() -> None:
    assert (len(NAMES), len(OWN)) == (14, 4)
