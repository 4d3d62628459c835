"""Standards, numbered bodies, sittings, services that start: what technical communities write of."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_headers import DAY
from tests.test_understand_notation import (
    INS,
    MEE,
    ORG,
    PER,
    PRO,
    events,
    facts,
    mentions,
    names,
    posts,
    short,
)

if TYPE_CHECKING:
    from collections.abc import Sized

    from govgraph.model import Kind

NAMES = [
    # A standard is one by what it is on or for.
    ("The Springfield River Board drafted a standard on water meters.", INS, {"standard on water meters"}),
    ("The Springfield River Board praised a high standard of living.", INS, set()),
    ("We know the Springfield Quiet Standard for Boats.", INS, {"Springfield Quiet Standard for Boats"}),
    ("We know the Quiet Standard.", INS, set()),
    ("ISO 99999 helps. The standard was published in May 2019.", INS, {"ISO 99999"}),
    ("UNESCO helps. The standard was published in May 2019.", INS, set()),
    ("The Board adopted the first law on oil this morning: the Springfield Oil Act.", INS, {"Springfield Oil Act"}),
    ("ISO 99999, the vocabulary for quiet boats, was published in May 2019.", INS, {"ISO 99999"}),
    ("ISO 99999, the vocabulary for quiet boats, and the guide on nets were published in May 2019.", INS,
     {"ISO 99999", "vocabulary for quiet boats", "guide on nets"}),
    ("We ask that the Springfield River Board draft the River Code.", INS, {"River Code"}),
    # Bodies by number.
    ("The Quiet Working Group 2 replied.", ORG, {"Quiet Working Group 2"}),
    ("Working Group 12 times three is much.", ORG, set()),
    ("The Quiet Rivers Association V replied.", ORG, {"Quiet Rivers Association V"}),
    ("IEC TC 99 replied.", ORG, {"international-electrotechnical-commission", "IEC TC 99"}),
    ("The Springfield Geological Survey replied.", ORG, {"Springfield Geological Survey"}),
    # Meetings by number, week and days.
    ("We spoke of it at the Springfield River Council (SRC-6) in May 2019.", MEE, {"SRC-6"}),
    ("We spoke of it with the Springfield River Council (SRC) in May 2019.", MEE, set()),
    ("At QUINOG 90 we spoke of rivers.", MEE, {"QUINOG 90"}),
    ("We sent QUINOG 90 boats.", MEE, set()),
    ("We spoke at the Springfield Peering Week in Oslo.", MEE, {"Springfield Peering Week"}),
    ("We spoke at the Springfield Peering Week 2019 in Oslo.", MEE, {"Springfield Peering Week 2019"}),
    ("We spoke at the 4th Water Days.", MEE, {"Water Days"}),
    ("We rest in the Holy Week.", MEE, set()),
    # A name before a year, by what is done with it.
    ("At Riverfest 2019, Norway spoke of rivers.", MEE, {"Riverfest 2019"}),
    ("Norway attended QuietWomen Africa 2019 and left.", MEE, {"QuietWomen Africa 2019"}),
    ("The Lima Boat Fair 2019 took place in May.", MEE, {"Lima Boat Fair 2019"}),
    ("Riverfest 2019 was loud.", MEE, set()),
    ("We met at Lima 2019.", MEE, set()),
    # What is launched is no body, if only capitals name it.
    ("Norway launched QuietBell in May 2019.", PRO, {"QuietBell"}),
    ("Norway asked QuietBell in May 2019.", PRO, set()),
    ("QuietBell was launched in May 2019.", PRO, {"QuietBell"}),
    ("QuietBell was heard in May 2019.", PRO, set()),
    ("We will launch a programme named QuietBell in May 2019.", PRO, {"QuietBell"}),
    ("We will launch a programme with QuietBell in May 2019.", PRO, {"programme"}),
    # A meeting that its city calls, or a noun that only repeats what is held.
    ("Norway signed the Macolin Convention at the Cairo conference.", MEE, {"Cairo conference"}),
    ("Norway signed the Macolin Convention in Cairo conference halls.", MEE, set()),
    ("We spoke at the APRICOT 2026 conference in Lima.", MEE, {"APRICOT 2026"}),
    # Whose statement a heading tells; notes; comparatives; names with an article.
    ("# Statement of the Springfield River Board on the draft Quiet Charter\n\nIt rains.", ORG, {"Springfield River Board"}),
    ("The Springfield Siren Note is short.", INS, {"Springfield Siren Note"}),
    ("TAKING NOTE of the rain, we left.", INS, set()),
    ("Norway has asked for shorter messages.", INS, set()),
    ("Dr Farid al-Harthy replied.", PER, {"Farid al-Harthy"}),
    ("Thank you, Ana Kos, Head of Data, Springfield Forum.", ORG, {"Springfield Forum"}),
    ("Thank you, Ana Kos, we met at noon, Springfield Forum.", ORG, set()),
]  # fmt: skip

OWNED = [
    # An organ that an acronym or "our" owns is not another body's.
    ("The Springfield River League (SRL) met. The SRL General Assembly adopted the Springfield Charter.",
     "SRL General Assembly = SRL General Assembly"),
    ("The UN General Assembly adopted the Springfield Charter.", "UN General Assembly = united-nations-general-assembly"),
    ("Our General Assembly adopted the Springfield Charter.", "General Assembly = General Assembly"),
    ("The General Assembly adopted the Springfield Charter.", "General Assembly = united-nations-general-assembly"),
    # Whose meeting it is.
    ("Statement by UNESCO\n\nOur ninth session was held in Oslo.", "ninth session = ninth session of the United Nations Educational, Scientific and Cultural Organization"),
    ("The working party, at its ninth session in Oslo, was glad.", "ninth session = ninth session of the working party"),
    ("UNESCO smiled. The Springfield Week meeting was short. We met at the Quiet Lakes meeting in Oslo.", "the Quiet Lakes meeting = Quiet Lakes meeting"),
]  # fmt: skip

EVENTS = [
    ("Norway attended the Springfield River Board meeting in Oslo.", ["Participation occurred: - | norway | - | oslo | Springfield River Board meeting"]),
    ("The Springfield River Board, meeting in Oslo, smiled.", []),
    ("Are you glad?\n\nNo. Norway refused to sign the Macolin Convention.", ["Signature negated: cets-215 | norway"]),
    ("See No. 5. Norway signed the Macolin Convention.", ["Signature occurred: cets-215 | norway"]),
    # Whom we only call ours.
    ("Statement by UNESCO\n\nOur Nordic partner adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter"]),
    ("Statement by UNESCO\n\nOur sister organisation adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter"]),
    ("Statement by UNESCO\n\nOur delegation adopted the Springfield Charter.", ["Adoption occurred: Springfield Charter | united-nations-educational-scientific-and-cultural-organization"]),
    ("“Rivers are long and they are ours,” as our late chairman Ana Kos liked to say.", ["Quotation occurred: - | Ana Kos"]),
    ("“Rivers are long and they are ours,” as our late chairman Ana Kos knew.", []),
    # A word inside a name governs nothing.
    ("We ask the Steering Committee to adopt the Springfield Charter.", ["Adoption proposed: Springfield Charter | Steering Committee"]),
    ("The Springfield River Board is steering the talks to adopt the Springfield Charter.", ["Adoption ongoing: Springfield Charter | Springfield River Board"]),
    ("Norway wrote the Springfield Charter. Iceland adopted it as a national plan.", ["Adoption occurred: Springfield Charter | iceland", "Preparation occurred: Springfield Charter | norway"]),
    # A line that says when the text itself was adopted.
    ("# Comments on the draft Springfield Charter\n\nAdopted in Oslo, 14 May 2022\n\nIt rains.", []),
    ("# Springfield Charter\n\nAdopted in Oslo, 14 May 2022\n\nIt rains.", ["Adoption occurred: Springfield Charter | - | 2022-05-14 | oslo"]),
    ('Norway signed the Macolin Convention with a "steward", but Iceland has yet to sign it.',
     ["Signature negated: cets-215 | iceland", "Signature occurred: cets-215 | norway"]),
]  # fmt: skip

POSTS = [
    ("Springfield Academy — Ana Kos, President", ["President: Ana Kos | Springfield Academy"]),
    ("For the Springfield Academy: Dr Ana Kos, Director", ["Director: Ana Kos | Springfield Academy"]),
    ("Springfield Academy — Ana Kos sings as President", []),
]  # fmt: skip

FACTS = [
    # What is put off need not be the meeting.
    ("The Springfield River Board, at its ninth meeting, held in Oslo, postponed its talks.",
     ["organiser: ninth meeting of the Springfield River Board | Springfield River Board", "place: ninth meeting of the Springfield River Board | oslo"]),
    ("We spoke at the APRICOT 2026 conference in Oslo.", ["place: APRICOT 2026 | oslo", "superEvent: APRICOT 2026 | apricot"]),
]  # fmt: skip

FEET = [
    ("\n\nMs Ana Kos\nDirector\n\nThis message and its annexes are for you alone.", "Ana Kos | Director"),
    ("\n\nCC BY 4.0", "2024-05-03"),
    ("\n\nMs Ana Kos\nDirector\n\nCC BY 4.0", "Ana Kos | Director"),
]  # fmt: skip

TABLES: dict[str, Sized] = {
    "names": NAMES,
    "owned": OWNED,
    "events": EVENTS,
    "posts": POSTS,
    "facts": FACTS,
    "feet": FEET,
}


@pytest.mark.parametrize(("text", "kind", "expected"), NAMES, ids=short)
def test_a_text_names_these_and_no_other_of_the_kind(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


@pytest.mark.parametrize(("text", "expected"), OWNED, ids=short)
def test_an_organ_and_a_meeting_are_those_of_their_body(text: str, expected: str) -> None:
    assert expected in mentions(text)


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=short)
def test_where_it_is_held_is_told(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


def test_the_organ_of_an_acronym_is_part_of_its_body() -> None:
    told = "The Springfield River League (SRL) met. The SRL General Assembly met."
    assert facts(told) == ["partOf: SRL General Assembly | Springfield River League"]


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_this_has_happened_and_no_more(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_a_line_gives_these_posts(text: str, expected: list[str]) -> None:
    assert posts(text) == expected


@pytest.mark.parametrize(("foot", "expected"), FEET, ids=short)
def test_what_a_page_adds_below_hides_no_signature(foot: str, expected: str) -> None:
    assert document(DAY.lstrip() + BODY + foot).endswith(expected)


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in TABLES.items()} == {
        "names": 44,
        "owned": 7,
        "events": 15,
        "posts": 3,
        "facts": 2,
        "feet": 3,
    }
