"""What a statement says of itself outside a clean header; each with a near miss beside it."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short

DAY = "3 May 2024"
BOARD = "Springfield River Board"
NIGHTS = "Alliance for Quiet Nights"

# What speakers say of their own post, in any sentence: not what they were, nor what others are.
POSTS = [
    (f"I speak as Director of the {BOARD}, which is not yet a year old.", f" | - | - | Director | {BOARD}"),
    (f"I once spoke as Director of the {BOARD}, which is not yet a year old.", ""),
    (f"As Director of the {BOARD} I have seen many rivers.", f" | - | - | Director | {BOARD}"),
    (f"As a friend of the {BOARD} I have seen many rivers.", ""),
    (f"I've been Governor of the {BOARD} for three years.", f" | - | - | Governor | {BOARD}"),
    (f"When I had been Governor of the {BOARD} for three years, it rained.", ""),
    (f"I chair the {BOARD}, and I am happy to be here.", f" | - | - | Chair | {BOARD}"),
    (f"They chair the {BOARD}, and I am happy to be here.", ""),
    (f"I preside over the {BOARD}, which is a big name for a small body.", f" | - | - | - | {BOARD}"),
    (f"I wrote to the {BOARD}, which is a big name for a small body.", ""),
]  # fmt: skip

# Which body a text calls its own: not one that it only speaks of.
BODIES = [
    (f"We at the {BOARD} have asked for clean rivers.", f" | - | - | - | {BOARD}"),
    (f"You at the {BOARD} have asked for clean rivers.", ""),
    (f"Friends asked the {BOARD} to speak. Our Board will do it.", ""),
    (f"Friends asked the {NIGHTS} to speak. Our Alliance will do it.", f" | - | - | - | {NIGHTS}"),
    (f"Friends asked the {NIGHTS} to speak. Their Alliance will do it.", ""),
    (f"Friends asked for more. The {NIGHTS} is a network of forty towns.", f" | - | - | - | {NIGHTS}"),
    (f"Friends asked for more. The {NIGHTS} is in a network of friends.", ""),
    (f"On behalf of the {BOARD} I thank the {NIGHTS} and its friends.", f" | - | - | - | {BOARD}"),
    (f"Friends came on behalf of the {BOARD} and I thank the {NIGHTS}.", ""),
    ("Our parliament, the Jogorku Kenesh, has asked for clean rivers.", ""),
    (f"Our organisation, the {BOARD}, has asked for clean rivers.", f" | - | - | - | {BOARD}"),
]  # fmt: skip

MEETINGS = [
    ("It is an honour to open the 4th Springfield Conference on Lakes.", " | 4th Springfield Conference on Lakes"),
    ("It is too late to open the 4th Springfield Conference on Lakes.", ""),
    ("Recorded at the 4th Springfield Conference on Lakes in Oslo, for all those who could not come.", " | 4th Springfield Conference on Lakes"),
    ("Praised at the 4th Springfield Conference on Lakes in Oslo, for all those who could not come.", ""),
    ("We, who met at RiverNOG-24 in Oslo, want clean rivers and lakes.", " | RiverNOG-24"),
    ("They, who met at RiverNOG-24 in Oslo, want clean rivers and lakes.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), POSTS + BODIES + MEETINGS, ids=short)
def test_the_text_says_who_speaks_where_and_for_whom(words: str, expected: str) -> None:
    assert document(f"{DAY}{BODY}{words}") == f"2024-05-03{expected}"


NOTES = [
    ("4th Springfield Conference on Lakes, Oslo, 3 May 2024 (text as delivered)", " | 4th Springfield Conference on Lakes"),
    ("Next is the 4th Springfield Conference on Lakes, Oslo, 3 May 2025", ""),
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected"), NOTES, ids=short)
def test_a_note_at_the_end_says_where_a_text_was_given(note: str, expected: str) -> None:
    assert document(f"{DAY}{BODY}\n\n{note}") == f"2024-05-03{expected}"


HEADS = [
    # A header goes on behind a remark in a whole sentence.
    (f"{DAY}\n\nThis is what was said on that day, as it was written down by friends.\n\nAna Kos, Director, {BOARD}", f" | - | Ana Kos | Director | {BOARD}"),
    (f"{DAY}{BODY * 4}\n\nAna Kos, Director, {BOARD}", None),
    # Whose turn it is in a record.
    (f"{DAY}\n\nChad (Ms Ana Kos): Mr Chair, I will be brief.", " | - | Ana Kos | - | chad"),
    (f"{DAY}\n\nChad (Ms Ana Kos) will be brief.", None),
    # What stands whole behind a label is the name.
    (f"{DAY}\nSubmitted by: Internet Society Chapter of Vanuatu", " | - | - | - | Internet Society Chapter of Vanuatu"),
    # A meeting of another year is not where a text was given.
    (f"{DAY}\nOn the road to Springfield\nIGF 2024", " | internet-governance-forum-2024"),
    (f"{DAY}\nOn the road to Springfield\nIGF 2026", ""),
    # Nor is one that another word stands before: a minister's State, whatever its name.
    (f"{DAY}\nStatement by Ms Ana Kos\nPrime Minister of Dravonia", " | - | Ana Kos | Prime Minister of Dravonia | Dravonia"),
    (f"{DAY}\nStatement by Ms Ana Kos\nMinister of Rivers", " | - | Ana Kos | Minister of Rivers"),
    # A post ends before whose it is.
    (f"{DAY}\nMs Ana Kos, Director for Rivers in Norway's Ministry of Rivers", " | - | Ana Kos | Director for Rivers | Ministry of Rivers"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), HEADS, ids=short)
def test_a_header_in_other_styles(header: str, expected: str | None) -> None:
    said = document(header + BODY * 8)
    if expected is None:
        assert f"Ana Kos | Director | {BOARD}" not in said
        assert "chad" not in said.split(" | ")[2:3]
    else:
        assert said == f"2024-05-03{expected}"


def test_the_pronoun_ends_a_name() -> None:
    said = document(f"{DAY}{BODY}On behalf of the African Group I should like to thank the Board.")
    assert said == "2024-05-03 | - | - | - | African Group"


def test_the_tables_of_selves_are_whole() -> None:
    assert [len(rows) for rows in (POSTS, BODIES, MEETINGS, NOTES, HEADS)] == [10, 11, 6, 2, 10]
