"""Names of associations that no noun heads: branches, "… International", the text's own body."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import ORG, names, positions, short, understood

NAMES = [
    ("It was criticised by Equal Steps International in May.", {"Equal Steps International"}),
    ("It was criticised at Bled International Airport in May.", set()),
    ("Widows' Rights International welcomes it.", {"Widows' Rights International"}),
    ("It is an International of widows.", set()),
    ("Lawyers Without Frontiers Malawi welcomes it.", {"Lawyers Without Frontiers Malawi"}),
    ("It was criticised by Privacy Kenya in May.", {"Privacy Kenya"}),
    ("It was criticised by Lake Chad in May.", set()),
    ("It was criticised by The Gambia in May.", {"the-gambia"}),
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
    ("Privacy Kenya", "We met. Privacy Kenya calls for media literacy. Kenya calls for it, too.", ["Call: Privacy Kenya | media-literacy", "Call: kenya | media-literacy"]),
    ("Doctors for Clean Air", "Doctors for Clean Air condemns child marriage.", ["Concern: Doctors for Clean Air | child-marriage"]),
]  # fmt: skip
# A State that closes or opens a body's name is not whose text it is.
OF_STATES = [
    ("Statement by Privacy Kenya", "Privacy Kenya"),
    ("PRIVACY KENYA\nSTATEMENT ON SALT", "Privacy Kenya"),
    ("Statement by Ana Kos, Director, Privacy Kenya", "Privacy Kenya"),
    ("Statement by Republic Kenya", "kenya"),
    ("CHAD BASIN FISHERS\nSTATEMENT ON SALT", "Chad Basin Fishers"),
    ("CHAD\nSTATEMENT ON SALT", "chad"),
    ("CHAD NATIONAL STATEMENT", "chad"),
    ("UNITED CITIES OF GEORGIA\nSTATEMENT ON SALT", "United Cities of Georgia"),
    ("Statement by Weavers of Georgia", "Weavers of Georgia"),
    ("Statement by Athletes for Ghana", "Athletes for Ghana"),
    ("REPUBLIC OF GEORGIA\nSTATEMENT ON SALT", "georgia"),
    ("Statement by the Ministers of Georgia", "georgia"),
    ("Statement by Amnesty International – Lima Chapter", "Amnesty International – Lima Chapter"),
    ("Statement by Amnesty International (Chad Section)", "Amnesty International (Chad Section)"),
    ("Statement by Amnesty International (Chad)", "amnesty-international"),
    ("Statement by Amnesty International – Chapter Two", "amnesty-international"),
    ("OIL CHANGE ECUADOR\nSTATEMENT ON SALT", "Oil Change Ecuador"),
]  # fmt: skip


@pytest.mark.parametrize(("head", "own"), OF_STATES, ids=lambda row: short(str(row)[-50:]))
def test_a_body_of_a_country_is_not_its_government(head: str, own: str) -> None:
    assert document(f"{head}\nBled, 3 June 2024\n\nWe support a levy.").split(" | ")[4] == own


# Common words are no person's name; a given name, a title or a word of no record is.
NO_PEOPLE = [
    ("Statement by Forest Commons Brasil", "-", "Forest Commons Brasil"),
    ("Written statement submitted by Knowledge Commons Brasil", "-", "Knowledge Commons Brasil"),
    ("Statement by Rainforest Rescue on river dams", "-", "Rainforest Rescue"),
    ("Statement by Ana Forest", "Ana Forest", "Fisheries Committee"),
    ("Statement by Judge Forest", "Forest", "Fisheries Committee"),
    ("Statement by Tashi Lhamo Dorji", "Tashi Lhamo Dorji", "Fisheries Committee"),
]  # fmt: skip


@pytest.mark.parametrize(("byline", "speaker", "body"), NO_PEOPLE, ids=short)
def test_common_words_are_no_person(byline: str, speaker: str, body: str) -> None:
    head = f"Fisheries Committee\nSeventh Session\nRome, 22 July 2024\n{byline}"
    own = document(f"{head}\n\nWe support a levy.").split(" | ")
    assert (own[2], own[-1]) == (speaker, body)


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
    assert (len(NAMES), len(OWN), len(OF_STATES), len(NO_PEOPLE)) == (17, 5, 17, 6)
