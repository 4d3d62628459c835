"""What only its place shows: who speaks, which body, which meeting; each with a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short

from govgraph import understand

if TYPE_CHECKING:
    from pathlib import Path

DAY = "\n3 May 2024"
WHO = "2024-05-03 | - | Ubrani van Kelthuva"
BOARD = "Springfield River Board"

PEOPLE = [
    ("By Ubrani van Kelthuva" + DAY, WHO),
    ("Of Ubrani van Kelthuva" + DAY, "2024-05-03"),
    ("Posted by Ubrani van Kelthuva | May" + DAY, WHO),
    ("Speaker: Ubrani van Kelthuva (Chad), Focal Point." + DAY, WHO + " | Focal Point"),
    ("River: Ubrani van Kelthuva" + DAY, "2024-05-03"),
    ("Statement by Keep Rivers Clean" + DAY, "2024-05-03 | - | - | - | Keep Rivers Clean"),
    ("Ubrani van Kelthuva\nDirector" + DAY, WHO + " | Director"),
    ("Ubrani van Kelthuva\nRivers" + DAY, "2024-05-03"),
    ("UNESCO condemns the killing of reporter Ana Kos" + DAY, "2024-05-03 | - | - | - | united-nations-educational-scientific-and-cultural-organization"),
    ("Statement by Special Envoy on the right to rest, Ana Kos" + DAY, "2024-05-03 | - | Ana Kos | Special Envoy on the right to rest"),
    # A remark in whole sentences does not end a header that goes on with a label.
    ("Clean rivers\n3 May 2024\nOrdered by the House to be printed as soon as may be on a working day.\nSpeaker: Ana Kos", "2024-05-03 | - | Ana Kos"),
    ("Clean rivers\n3 May 2024\nOrdered by the House to be printed as soon as may be on a working day.\nSparkle: Ana Kos", "2024-05-03"),
]  # fmt: skip

BODIES = [
    ("Statement by Girls not Fish" + DAY, "2024-05-03 | - | - | - | Girls not Fish"),
    ("Statement by Girls eat Fish" + DAY, "2024-05-03"),
    ("Clean rivers, HC 550" + DAY, "2024-05-03"),
    ("Clean rivers, HCK 550" + DAY, "2024-05-03 | - | - | - | HCK"),
    ("# Testimony of Ana Kos\n\n## Vice Chair, Springfield River Board\n" + DAY, f"2024-05-03 | - | Ana Kos | Vice Chair | {BOARD}"),
]  # fmt: skip

MEETINGS = [
    ("Remarks by Ana Kos at the Quiet Rivers Review of Chad" + DAY, "2024-05-03 | Quiet Rivers Review of Chad | Ana Kos"),
    ("Remarks on fish at the Network Layer" + DAY, "2024-05-03"),
    ("Statement\nQuiet Rivers Fund meeting, 3 May 2024", "2024-05-03 | Quiet Rivers Fund meeting"),
    ("Clean rivers\nTags: IGF 2024" + DAY, "2024-05-03"),
    ("Clean rivers\nTogs: IGF 2024" + DAY, "2024-05-03 | internet-governance-forum-2024"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "expected"), PEOPLE + BODIES + MEETINGS, ids=short)
def test_the_place_of_a_name_shows_whose_it_is(header: str, expected: str) -> None:
    assert document(header + BODY) == expected


FOOT = [
    ("Yours sincerely,\nUbrani van Kelthuva", WHO),
    ("Rivers run sincerely\nUbrani van Kelthuva", "2024-05-03"),
    ("The Chairperson\nUbrani van Kelthuva", WHO + " | Chairperson"),
]


@pytest.mark.parametrize(("footer", "expected"), FOOT, ids=short)
def test_a_signature_stands_below_its_closing_or_its_post(footer: str, expected: str) -> None:
    assert document(f"3 May 2024{BODY}\n{footer}") == expected


LONG = "GENEVA — On the day of clean rivers and of clean lakes, which is kept each year by all those who live on them, and by all who like to swim in them, Ana Kos, Special Envoy for Rivers,"
OPENINGS = [
    ("I am Ubrani van Kelthuva, and I have come a long way to be with all of you here today.", WHO),
    ("I saw Ubrani van Kelthuva, and I have come a long way to be with all of you here today.", "2024-05-03"),
    ("We, who met at the 23rd Meeting of the Springfield River Board, say this to all of you here.", "2024-05-03 | 23rd Meeting of the Springfield River Board"),
    ("They, who met at the 23rd Meeting of the Springfield River Board, say this to all of you.", "2024-05-03"),
    (f"{LONG} today made the following statement:", "2024-05-03 | - | Ana Kos | Special Envoy for Rivers"),
    (f"{LONG} today told us once more of rivers and of lakes:", "2024-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("opening", "expected"), OPENINGS, ids=short)
def test_the_opening_says_who_speaks_and_where(opening: str, expected: str) -> None:
    told = document(f"3 May 2024\n\n{opening}\n\n“Rivers are for all.”{BODY}")
    assert told.removesuffix(f" | - | - | {BOARD}") == expected


@pytest.mark.parametrize(
    ("words", "said"),
    [("This article first appeared", True), ("That other article first appeared", False)],
)
def test_a_sentence_says_when_the_text_came(words: str, said: bool) -> None:
    text = f"Clean rivers\n\n{words} in a paper that we like very much on 3 May 2024.{BODY}"
    assert document(text).startswith("2024-05-03") is said


def test_a_header_may_stand_below_its_text() -> None:
    below = "Statement by Ana Kos\n1492nd Meeting of the Springfield River Board, Oslo, 3 May 2024"
    assert "Ana Kos" in document(f"Mr President,\n{BODY * 4}\n{below}")
    assert "1492nd" in document(f"Mr President,\n{BODY * 4}\n{below}")
    next_time = below.replace("1492nd Meeting", "Next is the 1492nd Meeting")
    assert "1492nd" not in document(f"Clean rivers{BODY * 4}\n{next_time}")


@pytest.mark.parametrize(
    ("told", "body"), [("at Mayors for Fish", "Mayors for Fish"), ("at home", None)]
)
def test_a_site_is_a_body_where_its_page_names_it_again(
    told: str, body: str | None, tmp_path: Path
) -> None:
    page = f"<title>What now? | Mayors for Fish</title><h1>What now?</h1><p>For us {told} it is plain that there is much to do.</p>"
    (tmp_path / "page.html").write_text(page)
    found = understand(tmp_path / "page.html").document.organisation
    assert (found.label if found else None) == body
