"""What is told as if it were so, but is only left out, planned, heard, taken back or to come."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
NORWAY = "Statement by Norway\n12 March 2024\n\n"

# Who is left out of all that a body has: they have not done it.
EXCEPTED = [
    (BY + "All Springfield Union members but Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All EU members other than Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All EU members apart from Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Every EU member except Malta has ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Each EU delegation except Malta has ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "Every NATO ally but Malta had ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All save Malta have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215"]),
    (BY + "All States save money, and Malta has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Apart from Malta, all members have ratified the Macolin Convention.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215 | members"]),
    (BY + "All members have ratified the Macolin Convention, with the exception of Malta.", ["Ratification negated: cets-215 | malta", "Ratification occurred: cets-215 | members"]),
    (BY + "All members, including Malta, have ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Fiji's regulator Rivercom adopted the Lake Code.", ["Adoption occurred: Lake Code | Rivercom"]),
]  # fmt: skip

# "It took Malta ten years" opens a measure: what "it" then did Malta did. A stranger's "it" is not who speaks.
IT_TOOK = [
    (NORWAY + "It took Malta ten years, but in 2019 it ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta | 2019"]),
    (NORWAY + "It cost Malta dear; it ratified the Macolin Convention in 2019.", ["Ratification occurred: cets-215 | malta | 2019"]),
    (NORWAY + "It took Malta to court, and it ratified the Macolin Convention in 2019.", ["Ratification occurred: cets-215 | norway | 2019"]),
    (NORWAY + "Jedland, which few know, says it has ratified the Macolin Convention.", ["Ratification occurred: cets-215"]),
    (NORWAY + "Malta, which few know, says it has ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
]  # fmt: skip

# What a plan, a bill or a draft has in it is not done; what a report says is.
FORESEEN = [
    (BY + "The plan foresees that the Water Board adopts the Lake Code.", []),
    (BY + "The pact provides that Malta ratifies the Macolin Convention.", []),
    (BY + "The draft says that the Water Board endorses the Lake Code.", []),
    (BY + "The communiqué says that the Water Board endorses the Lake Code.", ["Endorsement occurred: Lake Code | Water Board"]),
    (BY + "The draft says that the Water Board endorsed the Lake Code.", ["Endorsement occurred: Lake Code | Water Board"]),
    (BY + "Ten instruments are required, so that the Macolin Convention is not in force.", ["EntryIntoForce negated: cets-215"]),
    (BY + "The record shows that the Water Board adopted the Lake Code.", ["Adoption occurred: Lake Code | Water Board"]),
    (BY + "Under the bill, Malta ratifies the Macolin Convention and amends its Noise Act.", []),
    (BY + "In the draft decision, the Water Board adopts the Lake Code.", []),
    (BY + "Under a bill of 2015, Malta ratified the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
    (BY + "Under its new President, Malta ratifies the Macolin Convention.", ["Ratification occurred: cets-215 | malta"]),
]  # fmt: skip

# The paper for an act is not the act.
PAPERS = [
    (BY + "The draft accession agreement of Malta to the Macolin Convention was finalised in March 2023.", []),
    (BY + "The ratification dossier of Malta for the Macolin Convention was completed in 2023.", []),
    (BY + "The accession of Malta to the Macolin Convention was completed in March 2023.", ["Accession occurred: cets-215 | malta | 2023-03"]),
]  # fmt: skip

GROUPS = {
    "excepted": EXCEPTED,
    "it took": IT_TOOK,
    "foreseen": FORESEEN,
    "papers": PAPERS,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_no_row_is_lost() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "excepted": 12,
        "it took": 5,
        "foreseen": 11,
        "papers": 3,
    }
