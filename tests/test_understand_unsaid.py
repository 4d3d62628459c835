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

LIST = "The Water Board is {}:\n\n(a) support the Lake Code;\n\n(b) urge members to sign the Macolin Convention."

# Which one is meant, where another one cannot be: by its age, by its topic, by who was heard.
ANOTHER = [
    ("We value the Outer Space Treaty. The draft treaty was submitted by Norway in 2008.", []),
    ("The Aarhus Convention is old. The draft convention was tabled by Chad in 2021.", []),
    ("The Basel Convention has annexes. Tyres were discussed. It has been proposed since 2006.", []),
    ("The Lake Charter is in work. The draft charter was tabled by Chad in 2021.", ["Proposal occurred: Lake Charter | chad | 2021"]),
    ("The Water Board heard from Norway that it had ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    ("Fiji reminded Norway that it had pledged to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("The Water Board told the mayors that it had adopted the Lake Code.", ["Adoption occurred: Lake Code | Water Board", "Quotation occurred: - | Water Board"]),
    ("Chad ratified the Macolin Convention in 2015. In 2020, Fiji withdrew from it. Norway had done so in 2016.",
     ["Ratification occurred: cets-215 | chad | 2015"]),
    ("Chad signed the Macolin Convention in 2015. Fiji left it in 2020. Norway did so in 2016.", ["Signature occurred: cets-215 | chad | 2015"]),
    ("Chad ratified the Macolin Convention in 2015. Norway had done so in 2014.",
     ["Ratification occurred: cets-215 | chad | 2015", "Ratification occurred: cets-215 | norway | 2014"]),
]  # fmt: skip

# A time counted from what may never be is none.
DATED = [
    ("If Norway ratified the Lake Pact, it would enter into force two months later.", ["EntryIntoForce planned: Lake Pact"]),
    ("If Norway were to ratify the Lake Pact, it would enter into force 90 days later.", ["EntryIntoForce planned: Lake Pact"]),
    ("The Lake Pact would enter into force in May 2025.", ["EntryIntoForce planned: Lake Pact | - | 2025-05"]),
]  # fmt: skip

# Nobody holds what is only said in words to come.
HELD = [
    ("The minister, Ms Ana Kos, is expected to say: “We support the Macolin Convention.”", []),
    ("“We support the Macolin Convention,” Ms Ana Kos never said.", []),
    ("“We support the Macolin Convention,” Ms Ana Kos should have said.", []),
    ("“We support the Macolin Convention,” Ms Ana Kos said.", ["Support: Ana Kos | cets-215"]),
    ("We told them: “We support the Macolin Convention.”", [OURS]),
    ("We will say: “We support the Macolin Convention.”", [OURS]),
    # Nor what a list invites them to hold; "its" is of what stands nearer.
    (LIST.format("invited to"), []),
    (LIST.format("asked to"), []),
    (LIST.format("pleased to"), ["Call: Water Board | cets-215", "Support: Water Board | Lake Code"]),
    ("The Macolin Convention is short. We support the net ban and call for its extension.", ["Support: Bled Rivers Network | net ban"]),
    ("We support the Macolin Convention and call for its extension.", ["Call: Bled Rivers Network | cets-215", OURS]),
    ("The Lake Code is to be adopted at the Fourth Lake Meeting in May. The Meeting voiced its concern about hate speech.", []),
    ("The Fourth Lake Meeting was held in Lima in May 2023. The Meeting voiced its concern about hate speech.",
     ["Concern: Fourth Lake Meeting | hate-speech"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*WORDS, *BIDDEN, *ANOTHER, *DATED], ids=short)
def test_a_statement_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(BY + text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), HELD, ids=short)
def test_a_statement_tells_these_positions_and_no_other(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == sorted(expected)


def test_each_table_holds_its_rows() -> None:
    assert [len(table) for table in (WORDS, BIDDEN, ANOTHER, DATED, HELD)] == [10, 11, 10, 3, 13]
