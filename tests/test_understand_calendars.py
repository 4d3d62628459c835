"""Meetings as pages tell them: in calendars, with venues and countries, and the statement's own."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY
from tests.test_understand_notation import events, facts, short, slug, understood

TODAY = f"Statement by Jan Novak\n14 May 2024{BODY}"
BOARD = f"Statement by the Rivers Board\n14 May 2024{BODY}"

TOLD = [
    # A calendar's line, which has no verb.
    (TODAY + "5 June: Lakes Forum, Lima", ["place: Lakes Forum | lima", "when: Lakes Forum | 2024-06-05"]),
    (TODAY + "12-14 June 2024   Third Rivers Congress, Oslo (Norway)", ["place: Third Rivers Congress | oslo", "when: Third Rivers Congress | 2024-06-12/2024-06-14"]),
    (TODAY + "5 June: news from the Lakes Forum, Lima", ["place: Lakes Forum | lima"]),
    (TODAY + "The Third Lakes Summit, 3-5 July, Rome (Italy), will follow.", ["place: Third Lakes Summit | rome", "when: Third Lakes Summit | 2024-07-03/2024-07-05"]),
    # A venue that its city names is there, any other stays what it is.
    (TODAY + "The Third Lakes Summit was held at the Kigali Convention Centre.", ["place: Third Lakes Summit | kigali"]),
    (TODAY + "The Third Lakes Summit was held at the Palace of Dorset.", ["place: Third Lakes Summit | Palace of Dorset"]),
    (BOARD + "The Rivers Board held its Ninth Session at the World Forum in The Hague.", ["organiser: Ninth Session of the Rivers Board | Rivers Board", "place: Ninth Session of the Rivers Board | the-hague"]),
    (TODAY + "The World Forum on Quiet Rivers was held in Oslo.", ["place: World Forum on Quiet Rivers | oslo"]),
    # "Time" counts no meeting.
    (TODAY + "This was the first time the meeting took place in Norway.", []),
    (TODAY + "The first plenary meeting took place in Oslo.", ["place: first plenary meeting | oslo"]),
    # Whose session it is, where several bodies stand before it.
    (TODAY + "The Rivers Panel (RP) of the African Union (AU), at its 42nd meeting held on 3 May 2024, was glad.", ["when: 42nd meeting of the Rivers Panel | 2024-05-03"]),
    (TODAY + "The Rivers Panel (RP) thanked the African Union (AU), at its 42nd meeting held on 3 May 2024.", ["when: 42nd meeting of the African Union | 2024-05-03"]),
    # A title in quotation marks is no meeting that somebody holds.
    (TODAY + "The Lakes Authority held a session on “From Oslo to Habitat III”.", ["organiser: session | Lakes Authority"]),
    (TODAY + "The Lakes Authority held the Third Lakes Summit.", ["organiser: Third Lakes Summit | Lakes Authority"]),
]  # fmt: skip

ROWS = TODAY + "More.\n\n| Date | Event | Place |\n|---|---|---|\n| "
TABLED = [
    ("4-8 March 2024 | Rivers Committee, eleventh session | Lima", ["place: eleventh session of the Rivers Committee | lima", "when: eleventh session of the Rivers Committee | 2024-03-04/2024-03-08"]),
    ("4 March 2024 | Mid-term conference on the Charter (tbc) | Lima", ["place: Mid-term conference on the Charter | lima", "when: Mid-term conference on the Charter | 2024-03-04"]),
    ("4 March 2024 | Report on the Mid-term conference | Lima", []),
]  # fmt: skip

OWN = [
    ("Lakes Forum Secretariat\n\nTHIRTY-FIFTH LAKES FORUM\n\nKoror, 31 July 2014" + BODY, "Thirty-Fifth Lakes Forum"),
    ("Lakes Secretariat\n\nThirty-fifth session\n\nKoror, 31 July 2014" + BODY, "Thirty-fifth session of the Lakes Secretariat"),
    ("Ostrava Na Hory, Czechia, 23-25 October 2009" + BODY, "-"),
    ("Gulf Water Week, Qatar, 12 March 2024" + BODY, "Gulf Water Week"),
    ("2012 Internet Governance Forum Multistakeholder Advisory Group named\n\n27 April 2012" + BODY, "-"),
    ("2012 Internet Governance Forum\n\n27 April 2012" + BODY, "internet-governance-forum-2012"),
    ("Rivers Board Newsletter\n\n14 May 2024\n\n10-13 June   Ninth Lakes Forum, Lima" + BODY, "-"),
    ("Speech by Ana Kos\n\n14 May 2024\n\n14 May 2024, Ninth Lakes Forum, Lima" + BODY, "Ninth Lakes Forum"),
]  # fmt: skip

MINISTERIAL = "Communiqué of the Lakes Ministerial Meeting\n\nMombasa, 14 November 2023\n\n"

DONE = [
    (MINISTERIAL + "We recall the Rivers Ministers' Meeting in Germany last year. At this Meeting we adopted the Mombasa Plan.", "Lakes Ministerial Meeting"),
    (MINISTERIAL + "We recall the Rivers Ministers' Meeting in Germany last year, which adopted the Mombasa Plan.", "Rivers Ministers' Meeting"),
]  # fmt: skip


LETTER = "Newsletter of the Rivers Board\n15 February 2024\n\n"
# What a line lists without a verb is on the day nearest, or where its heading looks.
ENTRIES = [
    (LETTER + "Calendar\n\n- 22 March – Signing of the Suva Protocol, Suva\n- 10 June – Launch of the Lakes Academy (postponed from 2023)", ["Launch planned: Lakes Academy | - | 2024-06-10", "Signature planned: Suva Protocol | - | 2024-03-22"]),
    (LETTER + "What's on\n\n- 4 November – Ratification of the Suva Protocol by Fiji", ["Ratification planned: Suva Protocol | fiji | 2024-11-04"]),
    (LETTER + "- 22 March – Signing of the Suva Protocol", ["Signature planned: Suva Protocol | - | 2024-03-22"]),
    (LETTER + "- 22 March – Fiji signed the Suva Protocol", ["Signature occurred: Suva Protocol | fiji | 2023-03-22"]),
    (LETTER + "2023 in review\n\n- 22 March – Signing of the Suva Protocol by Fiji", ["Signature occurred: Suva Protocol | fiji | 2023-03-22"]),
    (LETTER + "What happened last year\n\n- 22 March: Signing of the Suva Protocol by Fiji", ["Signature occurred: Suva Protocol | fiji | 2023-03-22"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENTRIES, ids=short)
def test_what_a_calendar_lists_is_ahead_of_its_newsletter(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=short)
def test_where_and_when_a_page_says_a_meeting_is(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("row", "expected"), TABLED, ids=short)
def test_a_cell_tells_a_meeting_by_all_its_words(row: str, expected: list[str]) -> None:
    assert facts(f"{ROWS}{row} |") == expected


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_a_page_is_of_a_meeting_only_where_it_says_so(text: str, expected: str) -> None:
    assert slug(understood(text).document.meeting) == expected


# The day on which one speaks at a meeting that is known is one of several; two months are a stretch.
DAYS = [
    ("Statement to the Internet Governance Forum 2025\nLillestrøm, 25 June 2025\n\nWe met.", ()),
    (
        "Internet Governance Forum 2025\nLillestrøm, 23-27 June 2025\n\nWe met.",
        ("2025-06-23/2025-06-27",),
    ),
    ("Statement to the Third Lakes Summit\nOslo, 25 June 2025\n\nWe met.", ("2025-06-25",)),
    (
        TODAY + "The third session of the Lakes Board is scheduled for March and April 2026.",
        ("2026-03/2026-04",),
    ),
    (
        TODAY + "The third session of the Lakes Board will take place in June and July 2026.",
        ("2026-06/2026-07",),
    ),
    (
        TODAY
        + "The third session of the Lakes Board will take place in June 2026, and the fourth in July 2026.",
        ("2026-06",),
    ),
]


@pytest.mark.parametrize(("text", "expected"), DAYS, ids=short)
def test_a_meeting_is_on_the_days_that_are_told(text: str, expected: tuple[str, ...]) -> None:
    told = (fact for fact in facts(text) if fact.startswith("when: "))
    assert tuple(fact.rpartition(" | ")[2] for fact in told) == expected


@pytest.mark.parametrize(("text", "expected"), DONE, ids=short)
def test_this_meeting_is_that_of_the_statement(text: str, expected: str) -> None:
    (adopted,) = (e for e in understood(text).events if str(e.type) == "Adoption")
    assert slug(adopted.meeting) == expected


def test_those_who_met_held_the_meeting_of_their_communique() -> None:
    held = "The Ministers of the African Union held their third meeting in Mombasa on 13-14 November 2023."
    assert "when: Lakes Ministerial Meeting | 2023-11-13/2023-11-14" in facts(MINISTERIAL + held)
    before = held.replace("2023", "2021")
    assert "when: Lakes Ministerial Meeting | 2021-11-13/2021-11-14" not in facts(
        MINISTERIAL + before
    )


def test_what_is_being_hosted_is_planned_before_its_day() -> None:
    text = (
        TODAY
        + "The Third Lakes Summit will take place in Oslo in June 2024. It is being hosted by {}."
    )
    assert any(e.startswith("Participation planned") for e in events(text.format("Norway")))


def test_the_tables_of_calendars_are_whole() -> None:
    assert [len(table) for table in (TOLD, TABLED, OWN, DONE, ENTRIES, DAYS)] == [14, 3, 8, 2, 6, 6]
