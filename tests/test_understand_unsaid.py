"""What is not said yet, only bidden or denied; and which one is meant, where it can be no other."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
OURS = "Support: Bled Rivers Network | cets-215"
ANA = "Quotation occurred: - | Ana Kos"

# Words that somebody will say, should have said or never said are no quotation, nor "we" in them.
WORDS = [
    ("“The Macolin Convention must be saved,” Ms Ana Kos is expected to say.", []),
    ("Ms Ana Kos will tell the Lake Forum: “We will ratify the Macolin Convention.”",
     ["Participation planned: - | Ana Kos | 2024-03-12 | - | Lake Forum", "Ratification planned: cets-215"]),
    ("“The Macolin Convention must be saved,” Ms Ana Kos should have said.", []),
    ("“The Macolin Convention must be saved,” Ms Ana Kos would have said, had she been asked.", []),
    ("“The Macolin Convention must be saved,” Ms Ana Kos never said.", []),
    ("“The Macolin Convention must be saved,” Ms Ana Kos went on to say.", [ANA]),
    ("“The Macolin Convention must be saved,” Ms Ana Kos liked to say.", [ANA]),
    ("“The Macolin Convention must be saved,” said Ms Ana Kos, but she was expected to say more.", [ANA]),
    ("You wrote to us that Norway “has ratified the Macolin Convention”.", ["Ratification occurred: cets-215 | norway"]),
    ("A reader wrote to us that Norway “will not join the Macolin Convention”.", ["Accession negated: cets-215 | norway"]),
]  # fmt: skip

# What one is told to do by a text is no plan of theirs; what was never carried out was not done.
BIDDEN = [
    ("The motion instructs the Water Board to launch the Lake Atlas.", ["Launch proposed: Lake Atlas | Water Board"]),
    ("The motion, which instructs Norway to ratify the Macolin Convention, was not implemented.", []),
    ("The house rejected a motion instructing Norway to ratify the Macolin Convention.", []),
    ("The reform, under which Norway would ratify the Macolin Convention, was rejected.", []),
    ("The reform, under which Norway would ratify the Macolin Convention, was welcomed.", ["Ratification planned: cets-215 | norway"]),
    ("Norway's plan to ratify the Macolin Convention was never carried out.", ["Ratification negated: cets-215 | norway"]),
    ("Norway's plan to ratify the Macolin Convention was never a secret.", ["Ratification planned: cets-215 | norway"]),
    ("The Lake Code is deemed to have been adopted in May 2023.", []),
    ("The Lake Code is to be adopted in May 2025.", ["Adoption planned: Lake Code | - | 2025-05"]),
    ("The deadline for signing the Macolin Convention passed in 2023.", []),
    ("The deadline for adopting the Lake Code expired.", []),
]  # fmt: skip

# Nobody holds what is only said in words to come.
HELD = [
    ("The minister, Ms Ana Kos, is expected to say: “We support the Macolin Convention.”", []),
    ("“We support the Macolin Convention,” Ms Ana Kos never said.", []),
    ("“We support the Macolin Convention,” Ms Ana Kos should have said.", []),
    ("“We support the Macolin Convention,” Ms Ana Kos said.", ["Support: Ana Kos | cets-215"]),
    ("We told them: “We support the Macolin Convention.”", [OURS]),
    ("We will say: “We support the Macolin Convention.”", [OURS]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*WORDS, *BIDDEN], ids=short)
def test_a_statement_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), HELD, ids=short)
def test_a_statement_tells_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


def test_each_table_holds_its_rows() -> None:
    assert [len(table) for table in (WORDS, BIDDEN, HELD)] == [10, 11, 6]
