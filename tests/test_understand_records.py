"""What communiqués, minutes and reports tell of their meeting and of the next; near misses too."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, names, short

from govgraph.model import Kind

RIVERS = "Fifth Conference of the Ministers of Springfield Rivers"
HEAD = f"# {RIVERS}\n\nLomé, 3-4 May 2024\n\n"
AT = f"2024-05-03/2024-05-04 | lome | {RIVERS}"
NEXT = "seventh session of the Conference of the Ministers of Springfield Rivers"
GHANA = "- | ghana | 2026-08 | accra | Sixth Conference"

# Who met where and when the communiqué was issued was at its meeting.
GATHERED = [
    ("Ministers from Benin and Togo took part.", [f"Participation occurred: - | benin | {AT}", f"Participation occurred: - | togo | {AT}"]),
    ("Teachers from Benin and Togo took part.", []),
    ("Delegates from Benin met in Lomé on 3 May.", [f"Participation occurred: - | benin | {AT}"]),
    ("Delegates from Benin met in Lomé in 2019.", []),
    ("The World Bank met in Lomé today.", [f"Participation occurred: - | world-bank | {AT}"]),
    ("The World Bank met with Togo in Lomé today.", []),
    ("The World Bank had met in Lomé.", []),
    ("Benin and Togo took part, joined by the World Bank.",
     [f"Participation occurred: - | {who} | {AT}" for who in ("benin", "togo", "world-bank")]),
    ("Benin and Togo were glad, joined by the World Bank.", []),
    ("Ministers accepted the offer of Ghana to host the Sixth Conference in Accra in August 2026.", [f"Participation planned: {GHANA}"]),
    ("Ministers noted the offer of Ghana to host the Sixth Conference in Accra in August 2026.", [f"Participation proposed: {GHANA}"]),
    ("Ministers welcomed Ghana's offer to host the Sixth Conference in Accra in August 2026.", [f"Participation planned: {GHANA}"]),
]  # fmt: skip

# Whom a meeting charges with something has not done it yet.
CHARGED = [
    ("They entrusted the Springfield Office with preparing the Springfield Charter.", ["Preparation planned: Springfield Charter | Springfield Office"]),
    ("They thanked the Springfield Office for preparing the Springfield Charter.", ["Preparation occurred: Springfield Charter | Springfield Office"]),
    ("They tasked a group of ten experts from five States with drafting the Springfield Charter.", ["Preparation planned: Springfield Charter"]),
    ("They charged the Springfield Office with the drafting of the Springfield Charter.", ["Preparation planned: Springfield Charter"]),
    ("They helped the Springfield Office with the drafting of the Springfield Charter.", []),
    ("They entrusted the drafting of the Springfield Charter to it.", ["Preparation planned: Springfield Charter"]),
    ("They directed the Springfield Office to launch the Springfield Atlas.", ["Launch planned: Springfield Atlas | Springfield Office"]),
    ("They directed the Springfield Office to the Springfield Atlas.", []),
]  # fmt: skip

# Where and when the next one will be, and not this one.
COMING = [
    ("The Conference decided to hold its seventh session in Accra in May 2026.", [f"place: {NEXT} | accra", f"when: {NEXT} | 2026-05"]),
    ("The Conference hoped to hold its seventh session in Accra in May 2026.", []),
    ("The Conference will hold its next session in Accra in May 2026.", ["place: next session | accra", "when: next session | 2026-05"]),
    ("The next session of the Conference will be held in Accra in May 2026.", ["place: next session | accra", "when: next session | 2026-05"]),
    ("It was agreed that the Sixth Conference would be held in Accra in May 2026.", ["place: Sixth Conference | accra", "when: Sixth Conference | 2026-05"]),
    ("It was proposed that the Sixth Conference would be held in Accra in May 2026.", []),
    ("Ministers welcomed Ghana's kind offer to host the Sixth Conference.", ["organiser: Sixth Conference | ghana"]),
    ("Ministers welcomed Ghana's kind letter to the Sixth Conference.", []),
]  # fmt: skip

# Towns that no record holds, beside a day, before a country or behind a label.
TOWNS = [
    (f"# {RIVERS}\n\nKorinthal, 3 May 2024\n", {"Korinthal"}),
    (f"# {RIVERS}\n\nPlenary, 3 May 2024\n", set()),
    (f"# {RIVERS}\n\nKorinthal | 3 May 2024\n", set()),
    (f"# {RIVERS}\n\nSanta Korinthala, Panama | 3 May 2024\n", {"Santa Korinthala", "panama"}),
    (f"# {RIVERS}\n\nKosara Korinthala, 3 May 2024\n", set()),
    (f"# {RIVERS}\n\nVenue: Town Hall, Korinthal\n", {"Korinthal"}),
    (f"# {RIVERS}\n\nTopic: Town Hall, Korinthal\n", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GATHERED + CHARGED, ids=short)
def test_a_record_tells_who_was_there_and_who_is_to_act(text: str, expected: list[str]) -> None:
    assert events(HEAD + text) == expected


@pytest.mark.parametrize(("text", "expected"), COMING, ids=short)
def test_a_record_tells_where_the_next_one_will_be(text: str, expected: list[str]) -> None:
    own = {f"when: {RIVERS} | 2024-05-03/2024-05-04", f"place: {RIVERS} | lome"}
    assert [fact for fact in facts(HEAD + text) if fact not in own] == expected


@pytest.mark.parametrize(("head", "expected"), TOWNS, ids=short)
def test_the_head_shows_a_town_that_no_record_holds(head: str, expected: set[str]) -> None:
    assert names(head, Kind.PLACE) == expected


def test_the_tables_of_records_are_whole() -> None:
    assert [len(table) for table in (GATHERED, CHARGED, COMING, TOWNS)] == [12, 8, 8, 7]
