"""How far a name goes: years, titles in quotation marks, and documents that bear no name."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, names, short

from govgraph.model import Kind

ORG, PLA, INS, MEE, PRO = (
    Kind.ORGANISATION, Kind.PLACE, Kind.INSTRUMENT, Kind.MEETING, Kind.PROCESS,
)  # fmt: skip

YEARS = [
    ("The Springfield River Plan 2021-2025 is short.", INS, {"Springfield River Plan 2021-2025"}),
    ("The board adopted the River Budget for 2026–2027.", INS, {"River Budget for 2026–2027"}),
    ("The board read a River Budget for 2026 in May.", INS, {"River Budget for 2026"}),
    ("The board read the River Budget in 2026.", INS, {"River Budget"}),
    ("The Charter of Springfield for 2026 is short.", INS, {"Charter of Springfield"}),
    ("They approved the Springfield Programme of Work 2020–2025.", INS, {"Springfield Programme of Work 2020–2025"}),
    ("They approved the Springfield Programme for Rivers.", INS, set()),
]  # fmt: skip

QUOTED = [
    ("They adopted the \"Quiet Nights\" Directive in May.", INS, {"Quiet Nights Directive"}),
    ("They adopted the \"quiet nights\" approach in May.", INS, set()),
    ("The bill \"on quiet nights\" is long.", INS, {"bill on quiet nights"}),
    ("The bill \"recognises\" quiet nights.", INS, set()),
    ("The report said \"Rivers die\" again.", INS, set()),
    ("He called the treaty \"A Gift to Rivers\" again.", INS, set()),
    ("They endorsed the declaration known as the “Call for a Springfield Treaty”.", INS, {"Call for a Springfield Treaty"}),
    ("She spoke at the workshop \"Rivers without fear\" in May.", MEE, {"Rivers without fear"}),
    ("She spoke at the workshop on rivers without fear in May.", MEE, set()),
]  # fmt: skip

UNNAMED = [
    ("A bill is to be tabled next year.", INS, {"bill"}),
    ("A treaty is to be tabled next year.", INS, set()),
    ("Norway is preparing a new text.", INS, {"new text"}),
    ("Norway read the River Charter, a new text.", INS, {"River Charter"}),
    ("Norway intends to sign a working arrangement with Nepal.", INS, {"working arrangement"}),
    ("Norway has a working relationship with Nepal.", INS, set()),
    ("It did not endorse the draft code of practice.", INS, {"draft code of practice"}),
    ("It did not endorse the code of practice.", INS, set()),
    ("Norway wants to submit draft guidelines in May.", INS, {"draft guidelines"}),
    ("The group will draft guidelines in May.", INS, set()),
    ("Nine States published an open letter on rivers.", INS, {"open letter on rivers"}),
    ("OPEN LETTER\n\nTo whom it may concern.", INS, set()),
]  # fmt: skip
GROUPS = {"years": YEARS, "quoted": QUOTED, "unnamed": UNNAMED}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "kind", "expected"), ROWS, ids=short)
def test_a_text_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


def test_a_plan_with_its_years_can_be_what_an_event_is_about() -> None:
    told = "The board adopted the River Plan 2021-2025 in May 2020."
    assert events(told) == ["Adoption occurred: River Plan 2021-2025 | - | 2020-05"]


def test_the_tables_are_whole() -> None:
    counts = {name: len(rows) for name, rows in GROUPS.items()}
    assert counts == {"years": 7, "quoted": 9, "unnamed": 12}
