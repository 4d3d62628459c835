"""Meetings that are only described, who came to them, and what was said there."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY
from tests.test_understand_notation import events, facts, names, short, understood

from govgraph.model import Kind

SEMINAR = "We recall the river seminar in Paris in May 2019. "
OTHER = "river seminar"

TODAY = f"Statement by Jan Novak\n3 May 2024{BODY}"

# Another place, another day, another topic or another kind tell another meeting.
APART = [
    (SEMINAR + "The seminar was large.", {OTHER}),
    (SEMINAR + "The seminar in Paris was large.", {OTHER}),
    (SEMINAR + "The seminar in Oslo was large.", {OTHER, "seminar in Oslo"}),
    (SEMINAR + "The seminar in June 2019 was large.", {OTHER, "seminar in June 2019"}),
    (SEMINAR + "We spoke at the seminar on tariffs in Oslo.", {OTHER, "seminar on tariffs"}),
    (SEMINAR + "We addressed the seminar on tariffs.", {OTHER}),
    # What only a place, a day, a topic with an act, or a time before it tells.
    ("We spoke at the workshop in Moroni.", {"workshop in Moroni"}),
    ("We spoke at this workshop in Moroni.", set()),
    ("We spoke at their workshop in Moroni.", set()),
    ("We spoke at the workshop nobody in Moroni knew.", set()),
    ("The workshop on nets, organised by Norway, was large.", {"workshop on nets"}),
    ("The workshop on nets for which Norway asked is dear.", set()),
    ("The second workshop, held in Oslo on 4 July 2019, was large.", {"second workshop"}),
    ("The second workshop, old in spirit, was large.", set()),
    ("At the ninth meeting of the negotiating committee, Norway spoke.", {"ninth meeting of the negotiating committee"}),
    ("At the ninth meeting of the committee, Norway spoke.", set()),
    ("They will meet at the Zembra meeting.", {"Zembra meeting"}),
    ("They will meet at the Plenary meeting.", set()),
    ("The 12th Forum of Bakers met in Oslo.", {"12th Forum of Bakers"}),
    ("The Forum of Bakers met in Oslo.", set()),
    ("The round table “Nets for All” was large.", {"Nets for All"}),
    ("They turned the table “upside down” on us.", set()),
    ("The founding congress was held in Oslo.", {"founding congress"}),
    ("They met by videoconference in May 2019.", set()),
    (TODAY + "We spoke at the May session.", {"session"}),
    (TODAY + "We spoke at the session.", set()),
    (TODAY + "Last year's budget meeting was postponed.", {"budget meeting"}),
    (TODAY + "Today's meeting was postponed.", set()),
    ("We need a seminar on rivers.", {"seminar on rivers"}),
    ("Every seminar on rivers is good.", set()),
    ("Nobody held a seminar on rivers.", set()),
    ("There was never a seminar on rivers.", set()),
    ("Would a seminar on rivers help?", set()),
    ("The Geneva meeting room is too small.", set()),
    ("The Geneva meeting is too small.", {"Geneva meeting"}),
]  # fmt: skip

WHEN = [
    # A workshop called after a meeting is another.
    ("Chad hosted the Lakes Forum preparatory workshop in Lima in May 2020.",
     ["organiser: preparatory workshop | chad", "place: preparatory workshop | lima", "when: preparatory workshop | 2020-05"]),
    ("Chad hosted the Lakes Forum farewell dinner in Lima in May 2020.", []),
    ("We came for the annual Lakes Meeting, organised jointly by Chad and Peru in Lima.",
     ["organiser: Lakes Meeting | chad", "organiser: Lakes Meeting | peru", "place: Lakes Meeting | lima"]),
    # whoever took part in what was organised was not: the name is a body's here
    ("We took part in the IPU Forum of Young Parliamentarians, organised by Chad in Lima on 12 May.", []),
    ("Chad hosted the Lakes Forum last month in Lima.", ["organiser: Lakes Forum | chad", "place: Lakes Forum | lima"]),
    # What belongs to a meeting is held elsewhere than it; an edition of it is not.
    ("A workshop ahead of the Lakes Forum was held in May 2020.", []),
    ("A lunch among ministers attending the 12th Lakes Forum was held in Lima in May 2020.", []),
    ("A lunch of those who attended the Lakes Forum took place in Lima in May 2020.", []),
    ("The 12th Lakes Forum was held in Lima in May 2020.",
     ["place: 12th Lakes Forum | lima", "when: 12th Lakes Forum | 2020-05"]),
    ("A workshop ahead of the Lakes Forum held in May 2020 is over.", ["when: Lakes Forum | 2020-05"]),
    ("The last edition of the Lakes Forum was held in May 2020.", ["when: Lakes Forum | 2020-05"]),
    ("The Lakes Forum, scheduled for May 2020, was held online in October 2020.", ["when: Lakes Forum | 2020-10"]),
    ("Ana Kos was elected Chair of the Lakes Forum on 3 May 2020.", []),
    (TODAY + "Our gathering in Oslo was large, and so was last year's dialogue in Paris.", ["place: dialogue | paris", "place: gathering | oslo", "when: dialogue | 2023"]),
    (TODAY + "Last year's dialogue was cancelled.", []),
    (TODAY + "Last week's dialogue was large.", []),
    ("The June 2019 workshop was attended by Norway.", ["when: June 2019 workshop | 2019-06"]),
    ("The workshop on nets near Oslo was large.", []),
    ("The Oslo workshop was large.", ["place: Oslo workshop | oslo"]),
    ("The Oslo workshop was cancelled.", []),
    ("The Oslo workshop series was large.", []),
    ("The Oslo conference call was long.", []),
    ("The Oslo hearing by video link was short.", []),
    (TODAY + "Plans for the May conference were shelved.", []),
    (TODAY + "The meeting in Oslo, planned for 3 May, will not be held.", []),
    ("The workshop on nets in Oslo took place in May 2019.", ["place: workshop on nets | oslo", "when: workshop on nets | 2019-05"]),
]  # fmt: skip

SUMMIT = "The Springfield Summit was held in Oslo in May 2019. "
AT = "2019-05 | oslo | Springfield Summit"
# Who came is told of the meeting, of its chair, or of all who came.
CAME = [
    (SUMMIT + "The Summit drew delegates from Chad.", [f"Participation occurred: - | chad | {AT}"]),
    (SUMMIT + "The Summit drew praise.", []),
    (SUMMIT + "The Summit brought together proposals from Chad.", []),
    (SUMMIT + "The Summit brought together delegates from Chad.", [f"Participation occurred: - | chad | {AT}"]),
    (SUMMIT + "The Summit brought together Norway and Chad.", [f"Participation occurred: - | chad, norway | {AT}"]),
    (SUMMIT + "The Summit brought together the laws of Norway.", []),
    (SUMMIT + "The Summit did not draw delegates from Chad.", []),
    ("The Springfield Summit, with Ana Kos in the chair, met in Oslo in May 2019.", [f"Participation occurred: - | Ana Kos | {AT}"]),
    ("The Springfield Summit, with Ana Kos in the lift, met in Oslo in May 2019.", []),
    ("Under the chairmanship of Ana Kos, the Springfield Summit met in Oslo in May 2019.", [f"Participation occurred: - | Ana Kos | {AT}"]),
    ("Over the chairmanship of Ana Kos, the Springfield Summit met in Oslo in May 2019.", []),
    ("The Springfield Summit met with Ana Kos in the chair of the barber.", []),
    ("Under the chairmanship of Ana Kos, a study praised the Springfield Summit.", []),
    ("Under the presidency of Chad the Springfield Summit was planned.", []),
    (SUMMIT + "Among those present were Norway and Chad.", [f"Participation occurred: - | chad, norway | {AT}"]),
    (SUMMIT + "Among those at risk were Norway and Chad.", []),
    (SUMMIT + "Among the guests' favourite topics was the World Bank.", []),
    ("Among the guests at the Springfield Summit was Chad.", ["Participation occurred: - | chad | - | - | Springfield Summit"]),
    ("Norway was among the topics at the Springfield Summit.", []),
    (SUMMIT + "The World Bank was represented.", [f"Participation occurred: - | world-bank | {AT}"]),
    (SUMMIT + "The World Bank was represented by a tree.", []),
    (SUMMIT + "Chad was absent with apologies.", [f"Participation negated: - | chad | {AT}"]),
    (SUMMIT + "Chad was absent in the debate.", []),
    (SUMMIT + "Chad sent observers only.", [f"Participation occurred: - | chad | {AT}"]),
    ("Chad pulled out of the Springfield Summit.", ["Participation negated: - | chad | - | - | Springfield Summit"]),
    ("Chad pulled out of the market.", []),
    ("Chad missed the Springfield Summit.", ["Participation negated: - | chad | - | - | Springfield Summit"]),
    ("Chad missed the point of the Springfield Summit.", []),
    ("Chad withdrew from the Springfield Summit's board.", []),
    ("Ana Kos moderated the Springfield Summit.", ["Participation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    ("Ana Kos moderated her demands.", []),
    ("Chad will not send delegates to the Springfield Summit.", ["Participation negated: - | chad | - | - | Springfield Summit"]),
    ("Ana Kos has accepted to speak at the Springfield Summit.", ["Participation planned: - | Ana Kos | - | - | Springfield Summit"]),
]  # fmt: skip

GOING = [
    ("At the Springfield Summit, Norway spoke of rivers.", ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("After the Springfield Summit, Norway spoke of rivers.", []),
    ("Norway goes to the Springfield Summit.", ["Participation planned: - | norway | - | - | Springfield Summit"]),
    ("Norway goes to the Springfield Summit every year.", []),
    ("Norway went to the Springfield Summit.", ["Participation occurred: - | norway | - | - | Springfield Summit"]),
]  # fmt: skip

# What others have told somebody is a quotation, also without marks.
REPORTED = [
    (TODAY + "Ana Kos told members on 5 May 2019 that the fund was empty.", ["Quotation occurred: - | Ana Kos | 2019-05-05"]),
    (TODAY + "Ana Kos told members a story.", []),
    (TODAY + "Ana Kos told a story that made us laugh.", []),
    (TODAY + "Ana Kos told that story and left.", []),
    (TODAY + "Ana Kos told nobody that the fund was empty.", []),
    (TODAY + "Ana Kos told members that had come a story.", []),
    (TODAY + "Ana Kos told members of a report that Chad had written.", []),
    (TODAY + "Norway answered all questions that were put.", []),
    (TODAY + "Norway argued with those that opposed it.", []),
    (TODAY + "Norway explained to members in Oslo that the fund was empty.", ["Quotation occurred: - | norway | - | oslo"]),
    (TODAY + "Norway replied that the fund was empty.", ["Quotation occurred: - | norway"]),
    (TODAY + "Norway did not reply that the fund was empty.", []),
    (TODAY + "Norway might reply that the fund was empty.", []),
    (TODAY + "The World Bank's envoy, Ana Kos, assured us that the fund was full.", ["Quotation occurred: - | Ana Kos"]),
    (TODAY + "The study explained that the fund was empty.", []),
    (TODAY + "Norway was told that the fund was empty.", []),
    (TODAY + "Norway noted that the fund was empty.", []),
    (TODAY + "Ana Kos told the Springfield Summit that the fund was empty.",
     ["Participation occurred: - | Ana Kos | - | - | Springfield Summit", "Quotation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    (f"Statement by Ana Kos\n3 May 2024{BODY}I told Norway that the fund was empty.", []),
]  # fmt: skip

# A header that names no other body names it behind who speaks, or above all else.
OWN = [
    (f"Ana Kos, Rivers Without Borders\nGeneva, 4 June 2021{BODY}", "Rivers Without Borders"),
    (f"Ana Kos, Speaker of the Springs\nGeneva, 4 June 2021{BODY}", None),
    (f"Ana Kos, Baia Mare\nGeneva, 4 June 2021{BODY}", None),
    (f"Ana Kos, Great Barrier Reef\nGeneva, 4 June 2021{BODY}", None),
    (f"Ana Kos, Quai du Mont Blanc\nGeneva, 4 June 2021{BODY}", None),
    (f"Ana Kos, Harbour View Hotel\nGeneva, 4 June 2021{BODY}", None),
    (f"Ana Kos, Mother of Three\nGeneva, 4 June 2021{BODY}", None),
    (f"Friends of the Marshes\nRemarks by Ana Kos, 4 June 2021{BODY}", "Friends of the Marshes"),
    (f"Clean Water for All\nRemarks by Ana Kos, 4 June 2021{BODY}", None),
    (f"Training of Teachers\nRemarks by Ana Kos, 4 June 2021{BODY}", None),
    (f"Rights of Indigenous Women\nRemarks by Ana Kos, 4 June 2021{BODY}", None),
    (f"Children without Schools\nRemarks by Ana Kos, 4 June 2021{BODY}", None),
    (f"Friends of the Court\nRemarks by Ana Kos, 4 June 2021{BODY}", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), APART, ids=short)
def test_what_tells_a_meeting_from_others(text: str, expected: set[str]) -> None:
    assert names(text, Kind.MEETING) == expected


@pytest.mark.parametrize(("text", "expected"), WHEN, ids=short)
def test_a_time_before_a_meeting_tells_when_it_is(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), CAME + GOING + REPORTED, ids=short)
def test_who_came_and_what_they_said(text: str, expected: list[str]) -> None:
    assert events(text) == expected


MINUTES = [
    (f"Draft minutes, 3 May 2024{BODY}The Chair, Mr Bello, opened the meeting.", None),
    (f"Remarks (3 minutes), 3 May 2024\nAna Kos, Chair{BODY}", "Ana Kos"),
    (f"Minutes of the Water Board{BODY}Ana Kos signed the Charter of Springfield.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MINUTES, ids=short)
def test_nobody_speaks_in_minutes(text: str, expected: str | None) -> None:
    speaker = understood(text).document.speaker
    assert (speaker.label if speaker else None) == expected


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_a_header_without_a_noun_tells_whose_text_it_is(text: str, expected: str | None) -> None:
    own = understood(text).document.organisation
    assert (own.label if own else None) == expected


def test_the_tables_of_gatherings_are_whole() -> None:
    tables = (APART, WHEN, CAME, GOING, REPORTED, OWN, MINUTES)
    assert [len(table) for table in tables] == [35, 26, 33, 5, 19, 13, 3]
