"""The document's own line: titles, posts, letterheads and signatures; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short

HEADS = [
    ("STATEMENT BY\nH.E. JUDGE ANA MONTENEGRO\nPRESIDENT OF THE SPRINGFIELD RIVER BOARD\n3 May 2024",
     "2024-05-03 | - | Ana Montenegro | President | Springfield River Board"),
    ("Statement by Ana Montenegro\n3 May 2024",
     "2024-05-03 | - | - | - | montenegro"),
    ("Address of Msgr. Otto Badini, Apostolic Nuncio\n3 May 2024",
     "2024-05-03 | - | Otto Badini | Apostolic Nuncio"),
    ("Liaison statement\nFor: Action\nSpringfield River Board\n3 May 2024",
     "2024-05-03 | - | - | - | Springfield River Board"),
    ("Liaison statement\nFor: Alliance for Quiet Nights\nSpringfield River Board\n3 May 2024",
     "2024-05-03 | Springfield River Board | - | - | Alliance for Quiet Nights"),
    ("**Basseterre, St Kitts and Nevis, May 3, 2024** — The Caribbean Group of River Boards today concluded a review of the rivers.",
     "2024-05-03"),
    ("SPRINGFIELD COUNCIL * SPRINGFELDER RAT * CONSEIL\nStatement by Ana Kos, Head of the Nets Unit\n3 May 2024",
     "2024-05-03 | - | Ana Kos | Head of the Nets Unit | Springfield Council"),
    ("Statement by Ana Kos, Head of the Nets Unit\n3 May 2024",
     "2024-05-03 | - | Ana Kos | Head of the Nets Unit | Nets Unit"),
    ("Home » News » Rivers Now\nStatement by Ana Kos\n3 May 2024",
     "2024-05-03 | - | Ana Kos"),
    ("Alliance for Quiet Nights\n\nStatement by Ana Kos, Director, at the opening of the Springfield World Congress\n3 May 2024",
     "2024-05-03 | Opening of the Springfield World Congress | Ana Kos | Director | Alliance for Quiet Nights"),
    ("Alliance for Quiet Nights\n\nStatement at UN meeting on the protection of hospitals\n\n3 May 2024",
     "2024-05-03 | UN meeting on the protection of hospitals | - | - | Alliance for Quiet Nights"),
    ("STATEMENT BY\nANA KOS\nAT THE\nGENERAL DEBATE OF THE SEVENTY-EIGHTH SESSION OF THE GENERAL ASSEMBLY\n3 May 2024",
     "2024-05-03 | Seventy-Eighth Session of the General Assembly | ANA KOS"),
    ("Statement of the Glass Frog Specialist Group on Rivers\n3 May 2024",
     "2024-05-03 | - | - | - | Glass Frog Specialist Group on Rivers"),
    ("Entity in official relations: Alliance for Quiet Nights\nSupported by: Springfield River Board\n3 May 2024",
     "2024-05-03 | - | - | - | Alliance for Quiet Nights"),
    ("Statement by Hon. Ana Kos (MP), Alliance for Quiet Nights\n3 May 2024",
     "2024-05-03 | - | Ana Kos | - | Alliance for Quiet Nights"),
    ("SPRINGFIELD RIVER BOARD\nThe Secretary General\n3 May 2024",
     "2024-05-03 | - | - | Secretary General | Springfield River Board"),
    ("SPRINGFIELD RIVER BOARD\nThe rivers\n3 May 2024",
     "2024-05-03 | - | - | - | Springfield River Board"),
    ("SPRINGFIELD RIVER BOARD\nSpeaking notes for the Executive Secretary\n(Amb. Otto Bukar)\n3 May 2024",
     "2024-05-03 | - | Otto Bukar | Executive Secretary | Springfield River Board"),
    ("Statement by Ana Kos\n3 May 2024\n\nChair, we support clean rivers.", "2024-05-03 | - | Ana Kos"),
    ("Statement by Ana Kos\n3 May 2024\n\nChair, River Board", "2024-05-03 | - | Ana Kos | Chair | River Board"),
    ("# Opening statement at SBSTTA-25\n\n3 May 2024", "2024-05-03 | SBSTTA-25"),
    ("# Opening statement at SBSX-25\n\n3 May 2024", "2024-05-03"),
]  # fmt: skip

FEET = [
    ("Alliance for Quiet Nights\n\nRev. Ana Kos, General Secretary\nFr. Otto Chanda, Treasurer",
     "2024-05-03 | - | - | - | Alliance for Quiet Nights"),
    ("Springfield\n\nRev. Ana Kos, General Secretary\nFr. Otto Chanda, Treasurer",
     "2024-05-03"),
    ("Ana Kos\nPeering coordinator\nNAP Andino S.A.S.",
     "2024-05-03 | - | Ana Kos | Peering coordinator | NAP Andino S.A.S."),
    ("Ana Kos\nPeering coordinator\nas of today",
     "2024-05-03 | - | Ana Kos | Peering coordinator"),
    ("For the Board,\n\n(signed)\nAna Kos\nActing Director, Department of Rivers",
     "2024-05-03 | - | Ana Kos | Acting Director | Department of Rivers"),
    ("Ana Kos\nActing Director, Department of Rivers",
     "2024-05-03 | - | Ana Kos | Acting Director | Department of Rivers"),
    ("Ana Kos\nAmbassador and Permanent\nRepresentative",
     "2024-05-03 | - | Ana Kos | Ambassador and Permanent Representative"),
    ("For the Alliance for Quiet Nights, the president:\nMme Ana Kos",
     "2024-05-03 | - | - | - | Alliance for Quiet Nights"),
    ("For the Alliance: Kossiwa Agbekponou, Director",
     "2024-05-03 | - | Kossiwa Agbekponou | Director"),
    ("On behalf of the Rivers Network, Kossiwa Agbekponou",
     "2024-05-03 | - | Kossiwa Agbekponou | - | Rivers Network"),
    ("For the media: Kossiwa Agbekponou",
     "2024-05-03"),
    ("Ana Kos\nDirector of Policy\n\nNotes\n\n1. Rivers are long.\n2. Lakes are deep.",
     "2024-05-03 | - | Ana Kos | Director of Policy"),
    ("Grand Chief Ana Kos",
     "2024-05-03 | - | Ana Kos | Grand Chief"),
    ("Captain D. Olsson's survey is appended.",
     "2024-05-03"),
    ("Quiet Nights Network (QNN) · Oslo · Map",
     "2024-05-03 | - | - | - | Quiet Nights Network"),
    ("Quiet Nights Team · Oslo · Map",
     "2024-05-03"),
    ("City of Malmö, 205 80 Malmö",
     "2024-05-03"),
    ("The minutes will follow.\n\nAna Kos\nDirector of Policy", "2024-05-03 | - | Ana Kos | Director of Policy"),
    ("Ana Kos\nDeputy Director-General, Springfield River Board", "2024-05-03 | - | Ana Kos | Deputy Director-General | Springfield River Board"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), HEADS, ids=short)
def test_a_letterhead_tells_this_and_no_more(header: str, expected: str) -> None:
    assert document(header + BODY) == expected


@pytest.mark.parametrize(("footer", "expected"), FEET, ids=short)
def test_a_signature_tells_this_and_no_more(footer: str, expected: str) -> None:
    assert document("Statement\n3 May 2024" + BODY + footer) == expected


@pytest.mark.parametrize(
    ("signed", "body"),
    [
        ("For the Commission,", "Springfield River Commission"),
        ("For the birds,", "Department of Nets"),
    ],
)
def test_a_short_name_above_a_signature_is_that_of_the_letterhead(signed: str, body: str) -> None:
    head = "Springfield River Commission\n\nDepartment of Nets\n\n3 May 2024"
    foot = f"{signed}\n\n(signed)\n\nAna Kos\n\nDirector, Department of Nets"
    assert document(head + BODY + foot).split(" | ")[-1] == body


@pytest.mark.parametrize(
    ("unit", "body"), [("Planning Division", "Springfield River Board"), ("Net Lab", "Net Lab")]
)
def test_a_section_that_signs_is_one_of_the_body_above(unit: str, body: str) -> None:
    text = "The Springfield River Board is glad. The Springfield River Board thanks you."
    foot = f"(signed) Ana Kos\nDirector, {unit}"
    told = document(f"SPRINGFIELD RIVER BOARD\n3 May 2024{BODY}{text}\n\n{foot}")
    assert told.split(" | ")[-1] == body


def test_the_tables_of_letterheads_are_whole() -> None:
    assert (len(HEADS), len(FEET)) == (22, 19)
