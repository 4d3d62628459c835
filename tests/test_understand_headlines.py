"""What a title, or the head of an announcement, says beside the text below it."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, mentions, short, slug, understood

DATED = "\n\nSuva, 5 May 2024\n\n"

TITLES = [
    (f"# Seven States sign Lautoka Compact{DATED}Fiji signed the Lautoka Compact on Medical Ships.",
     ["Signature occurred: Lautoka Compact on Medical Ships | fiji"]),
    (f"# Fiji ratifies Seed Treaty{DATED}Fiji ratified the Treaty on Seed Exchange.",
     ["Ratification occurred: Treaty on Seed Exchange | fiji"]),
    (f"# Fiji ratifies Seed Treaty{DATED}Fiji ratified the Protocol on Seed Exchange.",
     ["Ratification occurred: Protocol on Seed Exchange | fiji", "Ratification occurred: Seed Treaty | fiji"]),
    (f"# Fiji signs the Rivers Convention{DATED}Fiji signed the Convention on Rivers, not the Convention on Rivers and Lakes.",
     ["Signature occurred: Convention on Rivers | fiji"]),
    (f"# Ocean Pact enters into force{DATED}The Southern Ocean Pact entered into force today.",
     ["EntryIntoForce occurred: Southern Ocean Pact | - | 2024-05-05"]),
    (f"# Ocean Pact enters into force{DATED}The Southern Ocean Pact will help.",
     ["EntryIntoForce planned: Southern Ocean Pact"]),
    # The capitals of a title hide no verb.
    (f"# Fiji Ratifies Seed Treaty{DATED}It is a treaty of ten pages.", ["Ratification occurred: Seed Treaty | fiji"]),
    (f"Rivers Board Adopts Historic New Pact on Eels{DATED}It is a pact of ten pages.", ["Adoption occurred: Pact on Eels | Rivers Board"]),
    (f"Rivers Board Member States Adopt Historic New Pact on Eels{DATED}It is a pact of ten pages.", ["Adoption occurred: Pact on Eels | Rivers Board Member States"]),
    (f"Vital Signs Pact on Eels{DATED}It is a pact of ten pages.", []),
    (f"Rivers Board Heads of Pacts on Eels{DATED}It is a group of ten people.", []),
    # A text that is only new, in small letters, is not the known one of that name.
    (f"UNESCO adopts landmark convention on cybercrime{DATED}It has ten pages.", ["Adoption occurred: convention on cybercrime | united-nations-educational-scientific-and-cultural-organization"]),
    (f"UNESCO adopts landmark convention on cybercrime{DATED}UNESCO adopted the United Nations Convention against Cybercrime.", ["Adoption occurred: un-cybercrime-convention | united-nations-educational-scientific-and-cultural-organization"]),
    (f"Fiji ratifies the convention on cybercrime{DATED}It has ten pages.", ["Ratification occurred: cets-185 | fiji"]),
    (f"# Proposed amendment{DATED}Fiji knows the Lake Pact.", []),
    (f"# Proposed by Fiji{DATED}Fiji has not ratified the Lake Pact.", ["Ratification negated: Lake Pact | fiji"]),
    (f"# Media advisory{DATED}What: Launch of the Rivers Fund\n\nAll are welcome.", ["Launch planned: Rivers Fund"]),
]  # fmt: skip

ADVISORY = "Media advisory\n\nRivers Council\n\n{}\n\nEvent: Lakes Forum\n\nWhen: Friday, 22 March 2030\n\nThe Forum will meet in Lima."
OWN = [
    (ADVISORY.format("14 March 2030"), "2030-03-14 | - | Rivers Council"),
    (ADVISORY.format("14 March 2030").replace("Media advisory", "Statement"), "2030-03-22 | Lakes Forum | Rivers Council"),
    ("# Ministers to meet in Lima on 22 March 2030\n\nCaracas, 14 March 2030\n\nThe Forum will meet.", "2030-03-14 | - | -"),
    ("# Talks go on\n\n14 March 2030\n\nWater is dear to the Lakes Board and the Rivers Council.\n\n## About the Rivers Council\n\nIt has ten members.", "2030-03-14 | - | Rivers Council"),
    ("Lake Pact\n\n3 May 2023\n\nOpened for signature: Lima, 5 May 2012\n\nIt has 34 Parties.", "2023-05-03 | - | -"),
    ("Lake Pact\n\nDone at: Lima, 5 May 2012\n\nThe Parties agree as follows.", "2012-05-05 | - | -"),
    ("# Talks go on\n\n14 March 2030\n\nWater is dear to the Lakes Board and the Rivers Council.\n\n## About us\n\nIt has ten members.", "2030-03-14 | - | -"),
]  # fmt: skip

BODIES = [
    (
        "Peru joined the Andean Glacier and Highland Water Fund.",
        "Andean Glacier and Highland Water Fund",
    ),
    ("The Rhine River and the Lakes Commission are known.", "Lakes Commission"),
    ("(Lima, 5 May 2012) The Lakes Commission met.", "Lakes Commission"),
    (f"# Alliance for Free Movement{DATED}It met.", "Alliance for Free Movement"),
]


def test_a_headline_that_says_what_people_do_names_no_body() -> None:
    text = f"# Heads of Government Agree on Timetable for Free Movement{DATED}They met."
    assert not any("Movement" in mention for mention in mentions(text))


@pytest.mark.parametrize(("text", "expected"), TITLES, ids=short)
def test_a_title_tells_no_more_than_its_text(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_an_announcement_and_a_headline_date_what_is_to_come(text: str, expected: str) -> None:
    own = understood(text).document
    when = own.when.edtf if own.when else "-"
    assert " | ".join((when, slug(own.meeting), slug(own.organisation))) == expected


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=short)
def test_a_place_opens_the_name_of_a_body_that_and_goes_on(text: str, expected: str) -> None:
    assert f"{expected} = {expected}" in mentions(text)


def test_the_tables_of_headlines_are_whole() -> None:
    assert (len(TITLES), len(OWN), len(BODIES)) == (17, 7, 4)
