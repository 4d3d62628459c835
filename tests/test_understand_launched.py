"""What is launched where words only describe it: rounds, phases, consultations, openings."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

# A count tells which round it is, where it is launched.
STAGES = [
    ("The second round of small grants was launched in May 2019.", ["Launch occurred: second round of small grants | - | 2019-05"]),
    ("The second round of small grants was large.", []),
    ("The third round, launched in 2018, has ended.", ["Launch occurred: third round | - | 2018"]),
    ("A second phase of the programme will begin in 2025.", ["Launch planned: second phase of the programme | - | 2025"]),
    ("The second phase of the war will begin in 2025.", []),
    ("Norway decided not to open a third round.", ["Launch negated: third round | norway"]),
    ("Norway decided not to open a third eye.", []),
    ("A fifth round of negotiations is expected to open in Geneva in May 2019.", ["Launch planned: fifth round of negotiations | - | 2019-05 | geneva"]),
    ("The Rivers Programme began in Geneva in May 2019.", ["Launch occurred: Rivers Programme | - | 2019-05 | geneva"]),
    ("Norway began in Geneva the Rivers Programme.", []),
]  # fmt: skip

# A consultation on which all may comment is launched; one to which people go is held.
CONSULTATIONS = [
    ("Norway launched a targeted consultation on the evaluation of nets in May 2019.", ["Launch occurred: targeted consultation on the evaluation of nets | norway | 2019-05"]),
    ("Norway held a targeted consultation on the evaluation of nets in May 2019.", []),
    ("A consultation on nets was opened on 3 May 2019.", ["Launch occurred: consultation on nets | - | 2019-05-03"]),
    ("A consultation on nets took place on 3 May 2019.", []),
    ("A second consultation, on nets, will be opened in May 2029.", ["Launch planned: consultation | - | 2029-05"]),
    ("The Norwegian regulator UKE opened a public consultation on nets.", ["Launch occurred: public consultation on nets | UKE"]),
]  # fmt: skip

# Houses open for the first time; assemblies open again and again.
OPENINGS = [
    ("We welcome the opening of the Springfield Laboratory in Oslo last month.", ["Launch occurred: Springfield Laboratory | - | - | oslo"]),
    ("We welcome the opening of the Springfield Assembly in Oslo.", []),
    ("The start of the Rivers Campaign is planned for May 2029.", ["Launch planned: Rivers Campaign | - | 2029-05"]),
    ("Since the start of the war the Springfield Laboratory has slept.", []),
    ("The creation of a centre for nets is not planned.", ["Launch negated: centre for nets"]),
    ("The creation of a centre for nets is not painted.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STAGES + CONSULTATIONS + OPENINGS, ids=short)
def test_what_is_launched_is_told(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_tables_of_what_is_launched_are_whole() -> None:
    assert [len(table) for table in (STAGES, CONSULTATIONS, OPENINGS)] == [10, 6, 6]
