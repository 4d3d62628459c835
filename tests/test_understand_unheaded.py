"""Bodies without a noun that shows them: only their place and their use do, with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short

DAY = "3 May 2024"
WHO = "2024-05-03 | - | Ana Kos"

SHOWN = [
    # What acts in the text.
    (f"Minga de Voces takes the floor\n{DAY}{BODY}Minga de Voces will have its say.", "2024-05-03 | - | - | - | Minga de Voces"),
    (f"Minga de Voces\n{DAY}{BODY}Minga de Voces will have its say.", "2024-05-03 | - | - | - | Minga de Voces"),
    (f"Minga de Voces\n{DAY}{BODY}Friends of ours will have their say.", "2024-05-03"),
    # What has initials beside it, or that the text uses.
    (f"Judges for Judges Caucasus (JJC)\n{DAY}{BODY}", "2024-05-03 | - | - | - | Judges for Judges Caucasus"),
    (f"Judges for Judges Caucasus (old)\n{DAY}{BODY}", "2024-05-03"),
    # What the text calls by its noun.
    (f"Kazakh Fintech Ring\n{DAY}{BODY}For the Ring this is new.", "2024-05-03 | - | - | - | Kazakh Fintech Ring"),
    (f"Kazakh Fintech Ring\n{DAY}{BODY}For the ring this is new.", "2024-05-03"),
    # What stands behind a post, not what the post is for.
    (f"Ana Kos, Director, Code for Villages\n{DAY}{BODY}", f"{WHO} | Director | Code for Villages"),
    (f"Ana Kos, Director, Legal Affairs\n{DAY}{BODY}", f"{WHO} | Director"),
    (f"Ana Kos of Schools That Float\n{DAY}{BODY}", f"{WHO} | - | Schools That Float"),
    # Beside the kind of its text.
    (f"Schools That Float — press release — {DAY}{BODY}", "2024-05-03 | - | - | - | Schools That Float"),
    (f"Schools That Float — another day — {DAY}{BODY}", "2024-05-03"),
    # What is said to be a body, or spoken for; joined in another language.
    (f"Marea sin Fin\n{DAY}{BODY}We, the Marea sin Fin, gather shellfish.", "2024-05-03 | - | - | - | Marea sin Fin"),
    (f"Marea sin Fin\n{DAY}{BODY}They saw Marea sin Fin gathering shellfish.", "2024-05-03"),
    (f"Marea sin Fin\n{DAY}{BODY}Marea sin Fin, a group of shellfish gatherers, is tired.", "2024-05-03 | - | - | - | Marea sin Fin"),
    (f"Marea sin Fin\n{DAY}{BODY}It is like Marea sin Fin, a song of shellfish gatherers.", "2024-05-03"),
    # Behind a label, though its first name is one that people have, too.
    (f"Presented by: Springfield River Board (Oslo)\n{DAY}{BODY}", "2024-05-03 | - | - | - | Springfield River Board"),
    (f"Presented to: Springfield River Board (Oslo)\n{DAY}{BODY}", "2024-05-03"),
    # The town of a mayor, and of nobody else.
    (f"Ana Kos, Mayor of Korinthal\n{DAY}{BODY}", f"{WHO} | Mayor | Korinthal"),
    (f"Ana Kos, Director of Korinthal\n{DAY}{BODY}", f"{WHO} | Director of Korinthal"),
    # A title is none, also where it comes again.
    (f"# One road, many bridges\n\n{DAY}{BODY}They call it one road too many.", "2024-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SHOWN, ids=short)
def test_a_name_is_a_bodys_by_its_place_and_use(text: str, expected: str) -> None:
    assert document(text) == expected


TOLD = [
    ("At Fibre Commons we run forty masts.", "Fibre Commons"),
    ("At Fibre Commons we met on a rainy day.", ""),
    ("My organisation, Fibre Commons, runs forty masts.", "Fibre Commons"),
    ("Their organisation, Fibre Commons, runs forty masts.", ""),
    ("With four friends I have founded Veterans for Clean Water.", "Veterans for Clean Water"),
    ("With four friends I have praised Veterans for Clean Water.", ""),
]


@pytest.mark.parametrize(("words", "body"), TOLD)
def test_speakers_say_of_which_body_they_are(words: str, body: str) -> None:
    said = document(f"{DAY}{BODY}{words}{BODY}")
    assert said == (f"2024-05-03 | - | - | - | {body}" if body else "2024-05-03")


def test_a_turn_names_its_speaker_in_capitals() -> None:
    turn = "THANDIWE CARSTENS, CEO, Mzansi Fibre: Three percent is what you say in this town."
    said = document(f"{DAY}\n\n{turn}{BODY}").lower()
    assert said == "2024-05-03 | - | thandiwe carstens | ceo | mzansi fibre"


def test_the_tables_of_unheaded_bodies_are_whole() -> None:
    assert [len(SHOWN), len(TOLD), len(SIGNED)] == [21, 6, 2]


SIGNED = [
    (f"CHAIR'S SUMMARY\n{DAY}{BODY}Captain Ubrani Kelthuva, Chair", "2024-05-03 | - | Ubrani Kelthuva | Chair"),
    (f"CHAIR'S SUMMER\n{DAY}{BODY}Captain of Rivers, Chair", "2024-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED, ids=short)
def test_a_title_and_a_rank_show_who_signs(text: str, expected: str) -> None:
    assert document(text) == expected
