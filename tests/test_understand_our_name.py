"""Who "we" are where the name of those who speak holds another's or a meeting's; with near misses."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, positions, short

DAY = "\n\nLima, 3 May 2024\n\n"
WELCOME = "We welcome the Seed Treaty."

# Whose statement it is: a longer name is another's than the known one with which it opens.
OWN = [
    (f"# Statement by the Amnesty International Alumni Circle{DAY}The Amnesty International Alumni Circle represents us. {WELCOME}", "Amnesty International Alumni Circle"),
    (f"# Statement by the Greenpeace Boat Alliance{DAY}The Greenpeace Boat Alliance unites ten crews. {WELCOME}", "Greenpeace Boat Alliance"),
    (f"# Statement by the Transparency International Fiji Chapter{DAY}{WELCOME} The Transparency International Fiji Chapter was there.", "Transparency International Fiji Chapter"),
    (f"# Statement by Amnesty International{DAY}Amnesty International Secretary General Ana Kos was there. {WELCOME}", "amnesty-international"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), OWN, ids=short)
def test_the_name_of_those_who_speak_is_read_to_its_end(text: str, body: str) -> None:
    assert [*document(text).split(" | "), "-", "-", "-", "-"][4] == body
    assert positions(text) == [f"Welcome: {body} | Seed Treaty"]


# Who acts: a word of its own makes another body of a short name; a post or a noun does not.
ACTS = [
    ("Caritas Nord has signed the Seed Treaty.", ["Signature occurred: Seed Treaty | Caritas Nord"]),
    ("Greenpeace Umbra ratified the Seed Treaty.", ["Ratification occurred: Seed Treaty | Greenpeace Umbra"]),
    ("Greenpeace ratified the Seed Treaty.", ["Ratification occurred: Seed Treaty | greenpeace"]),
    ("Greenpeace Volunteers signed the Seed Treaty.", ["Signature occurred: Seed Treaty | greenpeace"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=short)
def test_who_acts_is_read_to_the_end_of_the_name(text: str, expected: list[str]) -> None:
    assert events(f"# Statement by the Delta Network{DAY}{text}") == expected


# A body whose name ends as a meeting's: "Statement of the Lakes Forum" is its own, and met by none.
FORUMS = [
    (f"# Press statement of the Chad Relief Roundtable{DAY}{WELCOME}", "- | - | - | Chad Relief Roundtable"),
    (f"# Statement of the Northern Lakes Forum{DAY}{WELCOME}", "- | - | - | Northern Lakes Forum"),
    (f"# Statement of the Seventh Northern Lakes Forum{DAY}{WELCOME}", "Seventh Northern Lakes Forum"),
    (f"# Declaration of the Northern Lakes Forum{DAY}{WELCOME}", "Northern Lakes Forum"),
    (f"# Statement of the Lima Conference on Ports{DAY}{WELCOME}", "Lima Conference on Ports"),
    (f"# Position of the Chad Relief Roundtable on ports{DAY}{WELCOME}", "- | - | - | Chad Relief Roundtable"),
    (f"Joint press statement\nNet Access Roundtable for Chad{DAY}{WELCOME}", "- | - | - | Net Access Roundtable for Chad"),
    (f"Net Access Roundtable for Chad\nStatement by Norway{DAY}{WELCOME}", "Net Access Roundtable for Chad | - | - | norway"),
    (f"NORTHERN LAKES FORUM\nStatement of the Standing Bureau{DAY}The Standing Bureau of the Northern Lakes Forum welcomes the Seed Treaty.", "- | - | - | Standing Bureau of the Northern Lakes Forum"),
    (f"COCOA GROWERS' FORUM\nSTATEMENT ON SALT\n3 May 2024\n\n{WELCOME}", "- | - | - | Cocoa Growers' Forum"),
    (f"PACIFIC CONFERENCE OF DOCKWORKERS\nSTATEMENT ON SALT\n3 May 2024\n\n{WELCOME}", "- | - | - | Pacific Conference of Dockworkers"),
    (f"THIRD NILE FORUM\nSTATEMENT ON SALT\n3 May 2024\n\n{WELCOME}", "Third Nile Forum"),
    (f"NILE FORUM\nSTATEMENT BY NORWAY\n3 May 2024\n\n{WELCOME}", "Nile Forum | - | - | norway"),
    (f"Lima, 3 May 2024 – The Nile Forum today called for more seeds. {WELCOME}", "- | - | - | Nile Forum"),
    (f"Lima, 3 May 2024 – The Third Nile Forum today called for more seeds. {WELCOME}", "Third Nile Forum"),
    (f"Statement on salt\n3 May 2024\n\n{WELCOME}\n\nAna Kos\nSecretary-General\nNile Forum", "- | Ana Kos | Secretary-General | Nile Forum"),
    ("We are the Northern Ports Conference. We met in Lima on 3 May 2024.", "- | - | - | Northern Ports Conference"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "own"), FORUMS, ids=short)
def test_a_forum_whose_statement_it_is_is_no_meeting(text: str, own: str) -> None:
    assert document(text).partition(" | ")[2] == own


# Who sits is a body, and what it sits as is the meeting: not so those who come to one.
SITTING = [
    ("The Council of Island Towns, meeting at its 12th session in Horta on 29 May 2024,",
     "2024-05-29 | 12th session of the Council of Island Towns | - | - | Council of Island Towns"),
    ("The Synod of the Lakes Church, meeting in Horta on 29 May 2024,", "2024-05-29 | - | - | - | Synod of the Lakes Church"),
    ("The Conference of Island Rectors, meeting in Horta on 29 May 2024,", "2024-05-29 | - | - | - | Conference of Island Rectors"),
    ("The Pan-Nordic Parliament, sitting in Horta on 29 May 2024 for its 9th Sitting,",
     "2024-05-29 | 9th Sitting of the Pan-Nordic Parliament | - | - | Pan-Nordic Parliament"),
    ("The Third Conference of Island Rectors, meeting in Horta on 29 May 2024,", "2024-05-29 | Third Conference of Island Rectors"),
    ("The participants of the Lakes Forum, meeting in Horta on 29 May 2024,", "2024-05-29 | Lakes Forum"),
    ("Island Towns Forum, Horta, 29 May 2024", "2024-05-29 | Island Towns Forum | - | - | Island Towns Forum"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "own"), SITTING, ids=short)
def test_a_body_that_sits_is_not_its_meeting(text: str, own: str) -> None:
    assert document(f"{text}\n\nRecalling the Seed Treaty,\n\nCalls on States to ratify it.") == own


# A conference of people who last is a body, too: it endorses and signs, and nobody meets at it.
CONFERENCES = [
    ("The Seed Treaty was endorsed by the Conference of Coastal Rabbis.", ["Endorsement occurred: Seed Treaty | Conference of Coastal Rabbis"]),
    ("The Lakes Conference of Churches has signed the Seed Treaty.", ["Signature occurred: Seed Treaty | Lakes Conference of Churches"]),
    ("The Seed Treaty was adopted by the Conference of Coastal Ministers.",
     ["Adoption occurred: Seed Treaty | Conference of Coastal Ministers | - | - | Conference of Coastal Ministers"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CONFERENCES, ids=short)
def test_a_conference_of_people_acts(text: str, expected: list[str]) -> None:
    assert events(f"# Statement by the Delta Network{DAY}{text}") == expected


EXPERTS = "special-procedures-of-the-human-rights-council"

# Experts whose body a text has named go on speaking; those of nobody do not.
GO_ON = [
    ("UN experts* today called for a ban on spyware. The experts are alarmed by hate speech. They welcomed the Seed Treaty.",
     [f"Call: {EXPERTS} | ban on spyware", f"Concern: {EXPERTS} | hate-speech", f"Welcome: {EXPERTS} | Seed Treaty"]),
    ("UN human rights experts supported the Seed Treaty. The experts are alarmed by hate speech.",
     [f"Concern: {EXPERTS} | hate-speech", f"Support: {EXPERTS} | Seed Treaty"]),
    ("The experts are alarmed by hate speech.", []),
    ("Ten experts are alarmed by hate speech. The experts support the Seed Treaty.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GO_ON, ids=short)
def test_experts_of_a_body_go_on_speaking(text: str, expected: list[str]) -> None:
    assert positions(f"# News{DAY}{text}") == expected


# A State of which there is no record: only States ratify; and the one that speaks acts by its name.
UNLISTED = [
    ("Valdoria ratified the Seed Treaty in 2019.", ["Ratification occurred: Seed Treaty | Valdoria | 2019"]),
    ("Valdoria and Kenya have not acceded to the Seed Treaty.",
     ["Accession negated: Seed Treaty | Valdoria", "Accession negated: Seed Treaty | kenya"]),
    ("The Seed Treaty was ratified by Kenya and Valdoria.",
     ["Ratification occurred: Seed Treaty | Valdoria", "Ratification occurred: Seed Treaty | kenya"]),
    ("The Respondent ratified the Seed Treaty.", ["Ratification occurred: Seed Treaty"]),
    ("Everyone ratified the Seed Treaty.", ["Ratification occurred: Seed Treaty"]),
    ("Smith signed the Seed Treaty.", ["Signature occurred: Seed Treaty"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNLISTED, ids=short)
def test_a_state_of_no_record_ratifies(text: str, expected: list[str]) -> None:
    assert events(f"# Statement by the Delta Network{DAY}{text}") == expected


OF_STATES = [
    (f"Statement delivered by Ms Ana Kos\nOn behalf of: Valdoria{DAY}Valdoria supports the Seed Treaty.", "Valdoria"),
    (f"Statement by Ms Ana Kos, Minister of Rivers of Valdoria{DAY}Valdoria supports the Seed Treaty.", "Valdoria"),
    (f"Permanent Mission of Valdoria to the United Nations\nStatement by Ambassador Ana Kos{DAY}Valdoria supports the Seed Treaty.", "Valdoria"),
    (f"Statement by the Delta Network of Valdoria{DAY}Valdoria supports the Seed Treaty.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "holder"), OF_STATES, ids=short)
def test_a_state_of_no_record_holds_what_it_says(text: str, holder: str | None) -> None:
    assert positions(text) == ([f"Support: {holder} | Seed Treaty"] if holder else [])


def test_the_tables_of_own_names_are_whole() -> None:
    tables = (OWN, ACTS, FORUMS, SITTING, CONFERENCES, GO_ON, UNLISTED, OF_STATES)
    assert [len(table) for table in tables] == [4, 4, 17, 7, 3, 4, 6, 4]
