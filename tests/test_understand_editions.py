"""Editions of a series of meetings: told by year, place, date or ordinal; else the series."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import facts, names, short

from govgraph.model import Kind

IGF = "internet-governance-forum"
BY_YEAR = [
    ("The IGF 2024 was large.", f"{IGF}-2024"),
    ("The 2023 IGF was large.", f"{IGF}-2023"),
    ("The IGF was large.", IGF),
    ("The IGF had 2024 guests.", IGF),
    ("EuroDIG 2017 was large.", "european-dialogue-on-internet-governance-2017"),
    ("The Internet Governance Forum 2019 was large.", f"{IGF}-2019"),
    ("COP26 was large.", "26th-conference-of-the-parties-to-the-unfccc"),
    ("The African IGF in 2019 was large.", "african-internet-governance-forum-2019"),
    ("The African IGF has met since 2019.", "african-internet-governance-forum"),
    ("The IGF that Ethiopia hosted there in 2022 was large.", f"{IGF}-2022"),
    ("The IGF that Ethiopia praised there in 2022 was large.", IGF),
    ("The next IGF will be hosted by Norway in Oslo in 2024.", f"{IGF}-2024"),
    ("The IGF will be praised by Norway in Oslo in 2024.", IGF),
]
BY_PLACE = [
    ("The Internet Governance Forum in Berlin was large.", f"{IGF}-2019"),
    ("The Internet Governance Forum held in Addis Ababa was large.", f"{IGF}-2022"),
    ("The Internet Governance Forum in Springfield was large.", IGF),
    ("The Internet Governance Forum was praised in Berlin.", IGF),
]
BY_DATE = [
    ("The Internet Governance Forum in December 2024 was large.", f"{IGF}-2024"),
    ("The Internet Governance Forum in October 2023 was large.", f"{IGF}-2023"),
    ("The Internet Governance Forum in March 2023 was large.", IGF),
]
BY_ORDINAL = [
    ("The 17th Internet Governance Forum was large.", f"{IGF}-2022"),
    ("The Seventeenth Internet Governance Forum was large.", f"{IGF}-2022"),
    ("The 14th IGF was large.", f"{IGF}-2019"),
    ("The fourteenth annual IGF was large.", f"{IGF}-2019"),
    ("The annual IGF was large.", IGF),
    ("The XVII Internet Governance Forum was large.", f"{IGF}-2022"),
    ("The XIV Internet Governance Forum was large.", f"{IGF}-2019"),
    (
        "The one hundred and seventeenth Internet Governance Forum was large.",
        "one hundred and seventeenth Internet Governance Forum",
    ),
    ("The XXX Internet Governance Forum was large.", "XXX Internet Governance Forum"),
    ("The 17 friends of the Internet Governance Forum are glad.", IGF),
]
GROUPS = {"year": BY_YEAR, "place": BY_PLACE, "date": BY_DATE, "ordinal": BY_ORDINAL}
ROWS = [row for group in GROUPS.values() for row in group]


def edition(text: str) -> str:
    """Return the meetings that a text names, joined (one is expected)."""
    return " & ".join(sorted(names(text, Kind.MEETING) or names(text, Kind.ORGANISATION)))


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_the_words_beside_a_series_tell_its_edition(text: str, expected: str) -> None:
    assert edition(text) == expected


NEW = [
    ("EuroDIG 2031 will be large.", "superEvent: European Dialogue on Internet Governance 2031 | european-dialogue-on-internet-governance"),
    ("Statement at the Third Lake Forum\nOslo, 5 May 2024\n\nPeru hosted the second edition of this Forum in Lima.", "place: second Lake Forum | lima"),
    ("Statement at the Third Lake Forum\nOslo, 5 May 2024\n\nPeru hosted the second friends of this Forum in Lima.", "place: Third Lake Forum | lima"),
    ("The IGF 2044 will be large.", f"superEvent: Internet Governance Forum 2044 | {IGF}"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEW, ids=short)
def test_an_edition_that_nobody_listed_belongs_to_its_series(text: str, expected: str) -> None:
    assert expected in facts(text)


def test_the_table_of_editions_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "year": 13,
        "place": 4,
        "date": 3,
        "ordinal": 10,
    }
    assert len(NEW) == 4


def test_the_next_edition_is_not_the_one_that_was_told_of() -> None:
    told = facts(
        "The 18th annual Internet Governance Forum was held in Kyoto in 2023. The next IGF will be hosted by Norway."
    )
    assert "organiser: next IGF | norway" in told
    again = facts(
        "The 18th annual Internet Governance Forum was held in Kyoto in 2023. The IGF was hosted by Norway."
    )
    assert f"organiser: {IGF}-2023 | norway" in again


# "Its second meeting" is of the body that it is said of, whatever second meeting was told before.
HELD = "The Reef Board adopted the Reef Code at its second meeting."
COUNTERS = [
    (f"At its second meeting, the Lake Council adopted the Lake Pact. {HELD}", "Lake Council", "Reef Board"),
    (f"The second meeting of the Lake Council was short. {HELD}", "Lake Council", "Reef Board"),
    (f"The second meeting of the Reef Board was short. {HELD}", "Reef Board", ""),
    ("The Lake Council adopted the Lake Pact at its second meeting. The Board adopted the Reef Code at its second meeting.", "Lake Council", "Board"),
    ("The second meeting of the Lake Council was short. The Council adopted the Lake Pact at its second meeting.", "Lake Council", ""),
    ("The second meeting of the Lake Council was short. It adopted the Lake Pact. The second meeting was glad.", "Lake Council", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second"), COUNTERS, ids=short)
def test_a_counted_meeting_is_of_the_body_that_holds_it(text: str, first: str, second: str) -> None:
    told = [line for line in facts(text) if line.startswith("organiser: ")]
    bodies = filter(None, (first, second))
    assert told == sorted(f"organiser: second meeting of the {body} | {body}" for body in bodies)


# A count told twice, a day whose letters stand apart, and whose session "its" is.
COUNTED = [
    ("The Lake Council held its Tenth (10th) Extraordinary Session on 7 th July 2024.",
     ["organiser: Tenth Extraordinary Session of the Lake Council | Lake Council", "when: Tenth Extraordinary Session of the Lake Council | 2024-07-07"]),
    ("The Lake Council held its Sixty-Fifth (65 TH) Session on 7 July 2024.",
     ["organiser: Sixty-Fifth Session of the Lake Council | Lake Council", "when: Sixty-Fifth Session of the Lake Council | 2024-07-07"]),
    ("The Lake Council held its tenth session (10 days) on 7 July 2024.",
     ["organiser: tenth session of the Lake Council | Lake Council", "when: tenth session of the Lake Council | 2024-07-07"]),
    ("The Lake Council addressed the SBSTA Opening Plenary at its 40th session.",
     ["organiser: 40th session of the Subsidiary Body for Scientific and Technological Advice | subsidiary-body-for-scientific-and-technological-advice"]),
    ("The Lake Council recalled the decision on holding the Tarn Forum.", []),
    ("The Lake Council agreed on holding the Tarn Forum.", ["organiser: Tarn Forum | Lake Council"]),
    ("The Lake Council took up the question of holding the Tarn Forum.", []),
    ("The Lake Council is holding the Tarn Forum.", ["organiser: Tarn Forum | Lake Council"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTED, ids=short)
def test_a_session_is_counted_dated_and_owned_once(text: str, expected: list[str]) -> None:
    told = [line for line in facts(text) if line.startswith(("organiser: ", "when: "))]
    assert told == sorted(expected)
