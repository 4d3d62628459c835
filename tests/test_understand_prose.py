"""What running prose tells in the shapes of press releases and speeches: steps, decisions, ceremonies."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
ADOPTED = "Adoption occurred: Lake Charter | Lake Board"
PLANNED = "Adoption planned: Lake Charter | Lake Board"
NOT = "Adoption negated: Lake Charter | Lake Board"
SIGNED = "Signature occurred: Lake Charter | norway"
REVISED = "Ratification ongoing: Lake Charter | norway"

# What a step or a decision brings about is no further than the step itself.
STEPS = [
    ("The Lake Board took the bold step of adopting the Lake Charter.", [ADOPTED]),
    ("The Lake Board will take the bold step of adopting the Lake Charter.", [PLANNED]),
    ("The Lake Board spoke of the bold step of adopting the Lake Charter.", []),
    ("The Lake Board could not agree to adopt the Lake Charter.", [NOT]),
    ("The Lake Board could agree to adopt the Lake Charter.", []),
    ("The Lake Board reached agreement to adopt the Lake Charter.", [PLANNED]),
    ("The Lake Board may reach a decision to adopt the Lake Charter.", ["Adoption proposed: Lake Charter | Lake Board"]),
    ("The Lake Board failed to take a decision to adopt the Lake Charter.", [NOT]),
    ("The Lake Board should take a decision to adopt the Lake Charter.", []),
    ("We call for a decision to adopt the Lake Charter.", []),
    ("We urge the Lake Board to take a decision to adopt the Lake Charter.", []),
    ("If there is a decision to adopt the Lake Charter, we will stay.", []),
]  # fmt: skip

# Who only has a view on a plan has not made it.
VIEWS = [
    ("We welcome the decision to adopt the Lake Charter.", ["Adoption planned: Lake Charter"]),
    ("We welcome plans to adopt the Lake Charter.", ["Adoption planned: Lake Charter"]),
    ("We hope for a plan to adopt the Lake Charter.", []),
    ("We welcome our decision to adopt the Lake Charter.", ["Adoption planned: Lake Charter | Bled Rivers Network"]),
    ("The Lake Board announced the decision to adopt the Lake Charter.", [PLANNED]),
]  # fmt: skip

# Verbs that share an object behind the last of them, and objects with a participle before them.
OBJECTS = [
    ("Norway signed and ratified the Lake Charter.", [SIGNED, "Ratification occurred: Lake Charter | norway"]),
    ("Norway has signed, but not ratified, the Lake Charter.", [SIGNED, "Ratification negated: Lake Charter | norway"]),
    ("Norway has signed but Fiji has not ratified the Lake Charter.", ["Ratification negated: Lake Charter | fiji"]),
    ("The Lake Board drafted and adopted the Lake Charter.", [ADOPTED, "Preparation occurred: Lake Charter | Lake Board"]),
    ("The Lake Board met and adopted the Lake Charter.", [ADOPTED]),
    ("Norway is in the process of ratifying the revised Lake Charter.", [REVISED]),
    ("Norway is in the process of revising the Lake Charter.", ["Amendment ongoing: Lake Charter | norway"]),
    ("Norway deposited its instrument of ratification of the Lake Charter in May 2023.",
     ["Ratification occurred: Lake Charter | norway | 2023-05"]),
    ("Norway deposited its report on the Lake Charter in May 2023.", []),
    ("The Lake Board asked the Executive Secretary to update the Lake Charter.", ["Amendment proposed: Lake Charter"]),
    ("The Lake Board asked the Executive Secretary to read the Lake Charter.", []),
]  # fmt: skip

# "Its" before the subject that follows, also where adjectives open that.
AHEAD = [
    ("Since its adoption in 2021, the newly revised Lake Charter has guided us.", ["Adoption occurred: Lake Charter | - | 2021"]),
    ("Since its adoption in 2021, many people left the Lake Charter.", []),
    ("Since its launch in 2021, the Blue Coast Programme has grown.", ["Launch occurred: Blue Coast Programme | - | 2021"]),
    ("Since our launch in 2021, the Blue Coast Programme has grown.", []),
]  # fmt: skip

# What people meet for, and what "to which" stands for.
MET = [
    ("The ceremony to sign the Lake Charter was postponed.", ["Signature planned: Lake Charter"]),
    ("The ceremony to sign the Lake Charter was held in May.", ["Signature occurred: Lake Charter"]),
    ("The ceremony to sign the Lake Charter was moving.", []),
    ("The meeting to adopt the Lake Charter was cancelled.", ["Adoption negated: Lake Charter"]),
    ("The meeting to adopt the Lake Charter was not cancelled.", []),
    ("The meeting to adopt the Lake Charter was held in May.", []),
    ("The Lake Charter, to which Norway acceded in 2021, is our guide.", ["Accession occurred: Lake Charter | norway | 2021"]),
    ("The Lake Charter, for which Norway signed in 2021, is our guide.", []),
]  # fmt: skip

# Lines with a label below the title of a text.
TITLE = "# Lake Charter\n\n"
LABELS = [
    ("Signature: 8 May 2018", ["Signature occurred: Lake Charter | - | 2018-05-08"]),
    ("Signature: 8 May 2018 (failed)", ["Signature negated: Lake Charter | - | 2018-05-08"]),
    ("Signature: 8 May 2018 (postponed)", ["Signature planned: Lake Charter | - | 2018-05-08"]),
    ("Signed: 8 May 2018", ["Signature occurred: Lake Charter | - | 2018-05-08"]),
    ("Signed copies: 8 May 2018", []),
    ("Adopted version: 8 May 2018", []),
    ("Adopted unanimously: 8 May 2018", ["Adoption occurred: Lake Charter | - | 2018-05-08"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*STEPS, *VIEWS, *OBJECTS, *AHEAD, *MET], ids=short)
def test_prose_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


@pytest.mark.parametrize(("line", "expected"), LABELS, ids=short)
def test_a_line_below_a_title_tells_no_more_than_its_label(line: str, expected: list[str]) -> None:
    assert events(TITLE + line) == expected


def test_each_table_holds_its_rows() -> None:
    tables = (STEPS, VIEWS, OBJECTS, AHEAD, MET, LABELS)
    assert [len(table) for table in tables] == [12, 5, 11, 4, 8, 7]
