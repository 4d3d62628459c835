"""What communiqués, minutes and reports tell of their meeting and of the next; near misses too."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, names, positions, short, slug, understood

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
    ("The World Bank met in Lomé today with Togo.", []),
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
    (f"# {RIVERS}\n\nKosara Korinthala, 3 May 2024\n", {"Kosara Korinthala"}),
    (f"# {RIVERS}\n\nAna Korinthala, 3 May 2024\n", set()),
    (f"# {RIVERS}\n\nSANTA KORINTHALA, 3 May 2024 – The rivers are clean.\n", {"Santa Korinthala"}),
    (f"# {RIVERS}\n\nSANTA KORINTHALA, 3 May 2024. The rivers are clean.\n", set()),
    (f"# {RIVERS}\n\nVenue: Town Hall, Korinthal\n", {"Korinthal"}),
    (f"# {RIVERS}\n\nTopic: Town Hall, Korinthal\n", set()),
]  # fmt: skip

BOARD = "31st Meeting of the Springfield River Board"
MINUTES = f"MINUTES OF THE {BOARD.upper()}\n\n"
DAY = f"2024-06-12 | oslo | {BOARD}"
# What the labels in the head of minutes tell of their meeting.
LABELLED = [
    ("Date: 12 June 2024\nVenue: Oslo", [f"place: {BOARD} | oslo", f"when: {BOARD} | 2024-06-12"]),
    ("Date: 12 June 2024\nTopic: Oslo", [f"place: {BOARD} | oslo", f"when: {BOARD} | 2024-06-12"]),
    ("Date: 12 June 2024, 09.30-16.15\nVenue: Oslo (hosted by World Bank)",
     [f"organiser: {BOARD} | world-bank", f"place: {BOARD} | oslo", f"when: {BOARD} | 2024-06-12"]),
    ("Venue: Oslo (as told by World Bank)", [f"place: {BOARD} | oslo"]),
    ("Venue: Oslo\nHost: World Bank", [f"organiser: {BOARD} | world-bank", f"place: {BOARD} | oslo"]),
    ("Venue: Oslo\nHoast: World Bank", [f"place: {BOARD} | oslo"]),
]  # fmt: skip
# Initials and brackets tell people and bodies in a list of who was there, over several lines.
PRESENT = [
    ("Date: 12 June 2024\nVenue: Oslo\nPresent: J. Kranjc (World Bank), A. Lindqvist\n         (Consorzio Segnali)\nApologies: World Bank",
     [f"Participation negated: - | world-bank | {DAY}", f"Participation occurred: - | A. Lindqvist, J. Kranjc | {DAY}"]),
    ("Date: 12 June 2024\nVenue: Oslo\nPresents: J. Kranjc (World Bank), A. Lindqvist\n         (Consorzio Segnali)", []),
]  # fmt: skip

# Who is asked by name to prepare or to adopt something.
ASKED = [
    ("They asked the World Bank to draft the Springfield Charter.", ["Preparation proposed: Springfield Charter | world-bank"]),
    ("They did not ask the World Bank to draft the Springfield Charter.", []),
    ("Nobody asked the World Bank to draft the Springfield Charter.", []),
    ("They urged the World Bank to begin work on the Springfield Charter.", ["Preparation proposed: Springfield Charter | world-bank"]),
    ("They urged the World Bank to admire work on the Springfield Charter.", []),
    ("They requested the secretariat to prepare a guide on rivers.", ["Preparation proposed: guide on rivers"]),
    ("They requested money to prepare a guide on rivers.", []),
    ("They noted the information provided by Ghana that the Springfield Charter had been signed in Accra.", ["Signature occurred: Springfield Charter | - | - | accra"]),
    ("They would meet provided that the Springfield Charter had been signed in Accra.", []),
]  # fmt: skip

FORUM = "West Springfield Forum on Rivers and Democracy"
OURS = f"# {FORUM} (WSFRD 2025)\n\n"
PARTICIPANTS = [
    ("We, the participants of WSFRD 2025, meeting in Oslo, adopt the Springfield Charter.", [f"Adoption occurred: Springfield Charter | {FORUM} | - | oslo | {FORUM}"]),
    ("They, the participants of WSFRD 2025, meeting in Oslo, adopt the Springfield Charter.", []),
    ("We, the participants of WSFRD 2025, gathered in Oslo, thank the World Bank for hosting us.", [f"Participation occurred: - | world-bank | - | oslo | {FORUM}"]),
]  # fmt: skip
NAMED = [
    (f"The {FORUM} (WSFRD 2025) was large. WSFRD 2026 will be in Oslo.", {FORUM, "WSFRD 2026"}),
    (f"The {FORUM} (WSFRD) was large. Democracy 2026 will be in Oslo.", {FORUM}),
]  # fmt: skip
NUMBERED = [
    ("Study Group 17 adopted the Springfield Charter.", {"Study Group 17"}),
    ("Study Group 17 members adopted the Springfield Charter.", {"Study Group"}),
    ("Technical Committee IV met in Oslo.", {"Technical Committee IV"}),
    ("Technical Committee Chairs met in Oslo.", {"Technical Committee"}),
]  # fmt: skip

SALMON = "Seventeenth Springfield Salmon Meeting"
SEEDS = "Governing Body of the Springfield Seeds Treaty"
SESSION = f"Fourth session of the {SEEDS}"
SAT = f"2021-10-05/2021-10-08 | oslo | {SESSION}"
RECORD = f"# {SEEDS}\n\nFourth session, Oslo, 5-8 October 2021\n\n"
# A body's session: who came as well, who did not, what it decides there, and its treaty.
SITTING = [
    ("The Governing Body met from 5 to 8 October 2021.", [f"Participation occurred: - | {SEEDS} | {SAT}"]),
    ("The Governing Body met from 5 to 8 May 2021.", []),
    ("Fiji attended, as did observers from the World Bank and UNICEF.",
     [f"Participation occurred: - | fiji | {SAT}", f"Participation occurred: - | united-nations-childrens-fund, world-bank | {SAT}"]),
    ("Fiji attended, as did delegates who like the World Bank.", [f"Participation occurred: - | fiji | {SAT}"]),
    ("Ana Kos was in the chair.", [f"Participation occurred: - | Ana Kos | {SAT}"]),
    ("Ana Kos was in the garden.", []),
    ("Chad stayed away in protest.", [f"Participation negated: - | chad | {SAT}"]),
    ("Chad stayed away in luxury.", []),
    ("Ana Kos, who was unable to travel, sent flowers.", [f"Participation negated: - | Ana Kos | {SAT}"]),
    ("Ana Kos, who was unable to travel light, sent flowers.", []),
    ("The Governing Body adopts the Springfield Charter.", [f"Adoption occurred: Springfield Charter | {SEEDS} | {SAT}"]),
    ("The World Bank adopts the Springfield Charter.", ["Adoption occurred: Springfield Charter | world-bank"]),
    ("Chad signed the Treaty in 2016.", ["Signature occurred: Springfield Seeds Treaty | chad | 2016"]),
    ("Chad signed the Protocol in 2016.", []),
    ("The Governing Body\n\n- endorsed the Springfield Charter;\n- was glad.", [f"Endorsement occurred: Springfield Charter | {SEEDS} | {SAT}"]),
    ("Rivers\n\n- endorsed the Springfield Charter;\n- was glad.", [f"Endorsement occurred: Springfield Charter | - | {SAT}"]),
    ("| Text | Outcome |\n|---|---|\n| Springfield Charter | adopted unanimously |\n| Springfield Compact | rejected |\n| Springfield Code | agreed in principle |",
     [f"Adoption negated: Springfield Compact | - | {SAT}", f"Adoption occurred: Springfield Charter | - | {SAT}"]),
    ("| State | Text | Status |\n|---|---|---|\n| Chad | Springfield Compact | rejected |", []),
]  # fmt: skip
# The next of a counted series, and where it will be unless something else is decided.
SERIES = [
    (f"# {SALMON}\n\nNuuk, 29 August 2022\n\n", "The eighteenth meeting will be hosted by Norway.", ["organiser: eighteenth Springfield Salmon Meeting | norway"]),
    (f"# {SALMON}\n\nNuuk, 29 August 2022\n\n", "The eighteenth session will be hosted by Norway.", ["organiser: eighteenth session | norway"]),
    (f"# {SALMON}\n\nNuuk, 29 August 2022\n\n", "The eighteenth meeting of the day will be hosted by Norway.", []),
    (f"# {SALMON}\n\nNuuk, 29 August 2022\n\n", "The eighteenth meeting will be held in Oslo unless the Chair decides otherwise.", ["place: eighteenth Springfield Salmon Meeting | oslo"]),
    (f"# {SALMON}\n\nNuuk, 29 August 2022\n\n", "The eighteenth meeting will be held in Oslo unless Chad signs the Springfield Charter.", []),
    ("Statement by the Springfield League\n3 May 2024\n\n", "Our General Assembly will be held in Oslo in May 2025.", ["place: General Assembly | oslo", "when: General Assembly | 2025-05"]),
    ("Statement by the Springfield League\n3 May 2024\n\n", "Our general mood will be better in Oslo in May 2025.", []),
]  # fmt: skip
BRANCHES = [
    ("PEX Mali asked for rivers.", {"PEX Mali"}),
    ("Pex Mali asked for rivers.", {"mali"}),
    ("Observers from Klarvoda International came.", {"Klarvoda International"}),
    ("Observers came to Klarvoda.", set()),
    ("We endorsed the Caribbean Rivers Compact of the World Bank.", {"world-bank"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SITTING, ids=short)
def test_a_report_tells_what_was_done_at_its_session(text: str, expected: list[str]) -> None:
    assert events(RECORD + text) == expected


@pytest.mark.parametrize(("head", "text", "expected"), SERIES, ids=short)
def test_one_of_a_series_tells_the_next(head: str, text: str, expected: list[str]) -> None:
    assert [fact for fact in facts(head + text) if SALMON not in fact] == expected


@pytest.mark.parametrize(("text", "expected"), BRANCHES, ids=short)
def test_a_country_or_a_word_ends_a_body(text: str, expected: set[str]) -> None:
    assert names(text, Kind.ORGANISATION) == expected


def test_a_compact_begins_with_its_region() -> None:
    text = "We endorsed the Caribbean Rivers Compact."
    assert names(text, Kind.INSTRUMENT) == {"Caribbean Rivers Compact"}
    assert names(text.replace("Rivers Compact", "rivers"), Kind.INSTRUMENT) == set()


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=short)
def test_who_is_asked_by_name_is_told(text: str, expected: list[str]) -> None:
    assert events(HEAD + text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTICIPANTS, ids=short)
def test_we_are_those_who_came(text: str, expected: list[str]) -> None:
    assert events(OURS + text) == expected


def test_the_participants_hold_what_we_hold() -> None:
    text = "We, the participants of WSFRD 2025, meeting in Oslo, are glad.\n\nWe support the Springfield Charter."
    assert positions(OURS + text) == [f"Support: {FORUM} | Springfield Charter"]
    friends = positions(OURS + text.replace("participants", "friends"))
    assert friends == ["Support: friends of WSFRD 2025 | Springfield Charter"]


@pytest.mark.parametrize(("head", "expected"), LABELLED, ids=short)
def test_labels_tell_when_and_where_it_was(head: str, expected: list[str]) -> None:
    own = f"organiser: {BOARD} | Springfield River Board"
    told = facts(MINUTES + head + "\n\nThe Chair welcomed members.\n")
    assert [fact for fact in told if fact != own] == expected


@pytest.mark.parametrize(("head", "expected"), PRESENT, ids=short)
def test_labels_tell_who_was_there(head: str, expected: list[str]) -> None:
    assert events(f"{MINUTES}{head}\n\nThe Chair welcomed members.\n") == expected


@pytest.mark.parametrize(("text", "expected"), NAMED, ids=short)
def test_a_year_tells_one_of_a_series(text: str, expected: set[str]) -> None:
    assert names(text, Kind.MEETING) == expected


@pytest.mark.parametrize(("text", "expected"), NUMBERED, ids=short)
def test_a_number_tells_one_of_several_bodies(text: str, expected: set[str]) -> None:
    assert names(text, Kind.ORGANISATION) == expected


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


def test_a_post_is_held_in_the_body_that_its_title_means() -> None:
    text = "The Deputy Secretary of the Commission, Ms Ana Kos, spoke of rivers."
    told = "Statement by Norway\n22 May 2025\n\nThe Rivers Commission met in Paris. "
    assert [slug(p.organisation) for p in understood(told + text).posts] == ["Rivers Commission"]
    other = told.replace("met", "and the Lakes Commission met")
    assert [slug(p.organisation) for p in understood(other + text).posts] == ["-"]


def test_the_tables_of_records_are_whole() -> None:
    tables = (
        GATHERED,
        CHARGED,
        COMING,
        TOWNS,
        LABELLED,
        PRESENT,
        ASKED,
        PARTICIPANTS,
        NAMED,
        NUMBERED,
    )
    assert [len(table) for table in tables] == [13, 8, 8, 10, 6, 2, 9, 3, 2, 4]
    assert [len(table) for table in (SITTING, SERIES, BRANCHES)] == [18, 7, 5]
