"""Whether a name is of a State or a place, a person, a body or a language, and where it ends.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import names, short

from govgraph.model import Kind

BODY, PLACE, PERSON, MEETING, TEXT = (
    Kind.ORGANISATION,
    Kind.PLACE,
    Kind.PERSON,
    Kind.MEETING,
    Kind.INSTRUMENT,
)
ASEAN = "association-of-southeast-asian-nations"
OSCE = "organization-for-security-and-co-operation-in-europe"
UNESCO = "united-nations-educational-scientific-and-cultural-organization"
ROWS: list[tuple[str, Kind, set[str]]] = [
    ("In Central America, Panama, Chile and Peru are drafting a code.", BODY, {"panama", "chile", "peru"}),
    ("In Oslo, Norway, we are drafting a code.", BODY, set()),
    ("In Norway, which ratified the Faro Convention in 2008, it rains.", BODY, {"norway"}),
    ("In Norway, which saw the Faro Convention in 2008, it rains.", BODY, set()),
    ("The chair was handed over to Malta.", BODY, {"malta"}),
    ("The chair was flown over to Malta.", BODY, set()),
    ("The Vice-Chairs from Malta, Peru and Chile came.", BODY, {"malta", "peru", "chile"}),
    ("The storms from Malta, Peru and Chile came.", BODY, set()),
    ("It was signed by the Board at Kasane, Botswana, in 2023.", PLACE, {"Kasane", "botswana"}),
    ("It was signed by the Board with Kasane, Botswana, in 2023.", PLACE, set()),
    ("It is taught in Vodolu and Makhuwa.", PLACE, set()),
    ("We read Kos v. Togo, which was long.", BODY, set()),
    ("We met Kos. Togo, which was late, signed it.", BODY, {"togo"}),
    ("It can be had in Khmer and Makhuwa.", PLACE, set()),
    ("It can be had in Vodice and Makhuwa.", PLACE, {"Vodice", "Makhuwa"}),
    ("It is mined in Vodolu and Makhuwa.", PLACE, {"Vodolu", "Makhuwa"}),
    ("It is printed in Makhuwa and in sign language.", PLACE, set()),
    ("P.O. Box KS 1401, Kumasi", BODY, set()),
    ("KS signed the Faro Convention.", BODY, {"KS"}),
    ("We thank Ms Ana Kos, Deputy Secretary-General of ASEAN.", BODY, {ASEAN}),
    ("We thank the Secretary-General of ASEAN.", BODY, {ASEAN, "secretary-general-of-asean"}),
    ("ASEAN met. It is good, said the Secretary-General, Dr Ana Kos.", BODY, {ASEAN}),
    ("ASEAN met. It is good, said the Secretary-General.", BODY, {ASEAN, "secretary-general-of-asean"}),
    ("We have heard Grace Achieng Odhiambo, of the Springfield Board.", PERSON, {"Grace Achieng Odhiambo"}),
    ("We have heard with grace Achieng Odhiambo, of the Springfield Board.", PERSON, {"Achieng Odhiambo"}),
    ("The Conference of Deans of Rivers Schools (COREVIP) met. COREVIP was large.", BODY, set()),
    ("The Conference of Deans of Rivers Schools met. COREVIP signed it.", BODY, {"COREVIP"}),
    ("The University of Dar es Salaam signed it.", BODY, {"University of Dar es Salaam"}),
    ("The University of Lima es Salaam signed it.", PLACE, set()),
    ("The Rivers Network of People with Gout signed it.", BODY, {"Rivers Network of People with Gout"}),
    ("The Rivers Network of Ports with Oslo signed it.", BODY, {"Rivers Network of Ports"}),
    ("The Springfield Declaration of May was signed.", TEXT, {"Springfield Declaration"}),
    ("The Springfield Declaration of Rivers was signed.", TEXT, {"Springfield Declaration of Rivers"}),
    ("Malta and Peru signed a declaration of support on nets.", TEXT, {"declaration of support on nets"}),
    ("The European Parliament and the Council adopted it.", BODY, {"european-parliament", "council-of-the-european-union"}),
    ("The European Union and the Council adopted it.", BODY, {"european-union", "Council"}),
    ("The OSCE met. The Permanent Council adopted it.", BODY, {OSCE, "osce-permanent-council"}),
    ("The OSCE met. Rain fell. Rain fell. Rain fell. The Permanent Council adopted it.", BODY, {OSCE, "Permanent Council"}),
    ("Statement by Norway\n12 March 2024\n\nUNESCO and the WHO met. The Executive Board adopted it.", BODY, {"norway", UNESCO, "world-health-organization", "Executive Board"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS, ids=short)
def test_a_name_is_of_this_kind_and_goes_so_far(text: str, kind: Kind, expected: set[str]) -> None:
    assert names(text, kind) == expected
