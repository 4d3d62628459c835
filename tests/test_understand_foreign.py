"""Names that no list knows: in other languages, places in several words, acronyms of elsewhere."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, MEE, ORG, PER, PLA, PRO, events, facts, names, short

if TYPE_CHECKING:
    from collections.abc import Sized

    from govgraph.model import Kind

TEXTS = [
    ("They signed the Carta de San Vodico in May.", INS, {"Carta de San Vodico"}),
    ("They sold the Carta in May.", INS, set()),
    ("The Estrategia Regional de Ríos was approved.", INS, {"Estrategia Regional de Ríos"}),
    ("The Estrategia was approved.", INS, set()),
    ("The Charte de l'eau du bassin was signed.", INS, {"Charte de l'eau du bassin"}),
    ("The Charte was signed.", INS, set()),
    ("They approved the Plan Maestro de Movilidad 2035 in May.", INS, {"Plan Maestro de Movilidad 2035"}),
    ("We met Marco Rossi and Lei Jun.", INS, set()),
    ("It met at the XXI Cumbre Vodiqueña in May.", MEE, {"XXI Cumbre Vodiqueña"}),
    ("It met at the XXI Vodiqueña in May.", MEE, set()),
    ("The Organisation pour la mise en valeur des rivières replied.", ORG, {"Organisation pour la mise en valeur des rivières"}),
    ("They praised organisation pour la mise en vodica.", ORG, set()),
]  # fmt: skip

ACRONYMS = [
    ("They adopted the Lake Agreement (ALA). The ALA is long.", INS, {"Lake Agreement"}),
    ("They adopted the Lake Agreement (SADC).", ORG, {"southern-african-development-community"}),
    ("They met the National Water Agency (ANEAS).", ORG, {"National Water Agency"}),
    ("They met the National Water Agency (Springfield).", ORG, {"National Water Agency"}),
    ("They adopted the Regional Health Policy (PRS).", ORG, set()),
]  # fmt: skip

PLACES = [
    ("They met in Port Vodica in May.", PLA, {"Port Vodica"}),
    ("They praised Port State control.", PLA, set()),
    ("They met in Cartagena de Vodica in May.", PLA, {"Cartagena de Vodica"}),
    ("They met in Cartagena in May.", PLA, {"cartagena"}),
    ("They met in Ras al-Vodiqah in May.", PLA, {"Ras al-Vodiqah"}),
    ("They met in San Pedro de Vodica in May.", PLA, {"San Pedro de Vodica"}),
    ("They sailed on Lake Vodica in May.", PLA, {"Lake Vodica"}),
    ("They signed the Lake Protocol in May.", PLA, set()),
    ("The meeting takes place on Vodiquey in August 2024.", PLA, {"Vodiquey"}),
    ("The meeting takes place on Zoom in August 2024.", PLA, set()),
    ("It ruled in Application No. 3/2021 and in Case No. 5.", PLA, set()),
]  # fmt: skip

WHOLE = [
    ("The Central Nordic Council replied.", ORG, {"Central Nordic Council"}),
    ("The Lower Nordic Council replied.", ORG, {"Lower Nordic Council"}),
    ("The esteemed Nordic Council replied.", ORG, {"nordic-council"}),
    ("They adopted the Vodica Call for Action in May.", INS, {"Vodica Call for Action"}),
    ("They made a call for action in May.", INS, set()),
    ("They signed the Vodica Commitment on Rivers.", INS, {"Vodica Commitment on Rivers"}),
    ("Their commitment on rivers was signed.", INS, set()),
    ("The Treaty on the Conservation of Birds and the Sharing of Waters is long.", INS, {"Treaty on the Conservation of Birds and the Sharing of Waters"}),
    ("The Treaty on the Conservation of Birds and the Norway of Waters is long.", INS, {"Treaty on the Conservation of Birds"}),
    ("Chad deposited its instrument of accession to the River Protocol with the Board.", INS, {"River Protocol"}),
    ("Children's and Young People's River Prize was set up.", ORG, set()),
]  # fmt: skip

COINED = [
    ("We thank the platform, known as VODICA, for it.", PRO, {"VODICA"}),
    ("We thank the portal, SkyVodica, for it.", PRO, {"SkyVodica"}),
    ("The portal, UNESCO said, is short.", PRO, set()),
    ("The portal, VODICA told us, is short.", PRO, set()),
    ("The portal, named after Ana Kos, is short.", PRO, set()),
    ("We thank Judge Rose St. Vodic for it.", PER, {"Rose St. Vodic"}),
    ("We thank Judge Rose Kos. Vodic is near.", PER, {"Rose Kos"}),
]  # fmt: skip

GROUPS: dict[str, Sized] = {
    "texts": TEXTS,
    "acronyms": ACRONYMS,
    "places": PLACES,
    "whole": WHOLE,
    "coined": COINED,
}


@pytest.mark.parametrize(
    ("text", "kind", "expected"), [*TEXTS, *ACRONYMS, *PLACES, *WHOLE, *COINED], ids=short
)
def test_a_name_goes_as_far_as_its_language_lets_it(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


FORERUNNERS = [
    ("Togo was the third State to ratify the River Treaty after Fiji (2019) and Chad.", {"togo", "fiji | 2019", "chad"}),
    ("Togo was the third State to ratify the River Treaty after Fiji left it.", {"togo"}),
    ("Togo ratified the River Treaty after Fiji and Chad.", {"togo"}),
    ("Togo hopes to be the third State to ratify the River Treaty after Fiji.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORERUNNERS, ids=short)
def test_who_came_before_has_done_it_too(text: str, expected: set[str]) -> None:
    done = {line for line in events(text) if "occurred" in line}
    assert done == {f"Ratification occurred: River Treaty | {one}" for one in expected}


HEAD = "Statement by Ms Ana Kos, Director of the River Board\n\n"
OWN = [
    ("Secretariat - Montevideo\n" + HEAD + "Regional Workshop on Quiet Rivers\nAsunción, 3 May 2024\n\nI thank you.", {"place: Regional Workshop on Quiet Rivers | asuncion", "when: Regional Workshop on Quiet Rivers | 2024-05-03"}),
    (HEAD + "Regional Workshop on Quiet Rivers, Montevideo\nAsunción, 3 May 2024\n\nI thank you.", {"place: Regional Workshop on Quiet Rivers | montevideo", "when: Regional Workshop on Quiet Rivers | 2024-05-03"}),
    (HEAD + "Regional Workshop on Quiet Rivers\n3 May 2024\n\nI thank the Lake Board and its Director, Ms Lea Novak, for hosting this workshop.", {"organiser: Regional Workshop on Quiet Rivers | Lake Board", "when: Regional Workshop on Quiet Rivers | 2024-05-03"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_a_header_tells_where_its_meeting_is_beside_an_address(
    text: str, expected: set[str]
) -> None:
    assert set(facts(text)) == expected


def test_the_tables_of_foreign_names_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "texts": 12,
        "acronyms": 5,
        "places": 11,
        "whole": 11,
        "coined": 7,
    }
    assert (len(FORERUNNERS), len(OWN)) == (4, 3)
