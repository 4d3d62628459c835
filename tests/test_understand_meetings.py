"""Meetings and the bodies that hold them: told apart, told by date or place, and what is said of them."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY
from tests.test_understand_notation import facts, names, short, understood

from govgraph.model import Kind

QUIET = "Springfield Conference on Quiet Nights"

# What a name means: a meeting or a body.
BODIES = [
    ("The decisions of the World Health Assembly are old.", "body world-health-assembly"),
    ("We met at the World Health Assembly.", "meeting world-health-assembly"),
    ("The World Health Assembly in Geneva was large.", "meeting world-health-assembly"),
    ("The World Health Assembly in its wisdom was large.", "body world-health-assembly"),
    ("The Charter of Springfield, adopted by the World Health Assembly in Geneva, is old.", "body world-health-assembly"),
    ("The General Conference is our body.", "body General Conference"),
    ("They met at the General Conference.", "meeting General Conference"),
    ("The Meeting of the Parties to the Faro Convention is glad.", "body Meeting of the Parties to the Faro Convention"),
    ("We came to the Meeting of the Parties to the Faro Convention.", "meeting Meeting of the Parties to the Faro Convention"),
    ("The decisions of the Springfield Conference on Quiet Nights are old.", f"meeting {QUIET}"),
    # An ordinal counts meetings, in digits and in Roman numerals.
    ("The 149th Springfield Assembly was large.", "meeting 149th Springfield Assembly"),
    ("The XII Springfield Assembly was large.", "meeting XII Springfield Assembly"),
    ("The XL Springfield Assembly was large.", "body XL Springfield Assembly"),
    ("The Springfield Assembly was large.", "body Springfield Assembly"),
    ("The 149th Springfield Alliance was large.", "body 149th Springfield Alliance"),
    # The session of a body, and the body.
    ("The 69th session of the General Conference was large.", "body General Conference, meeting 69th session of the General Conference"),
    ("The 69th session of the General Party was large.", "meeting 69th session of the General Party"),
    ("The session of the General Conference was large.", "body General Conference"),
]  # fmt: skip

# A meeting without a name is told by its date, its place or whose it is.
DESCRIBED = [
    ("We spoke at a workshop in Moroni.", {"workshop"}),
    ("We spoke at a workshop of friends.", set()),
    ("We spoke at this workshop in Moroni.", set()),
    ("We spoke at a meeting in May 2019.", {"meeting"}),
    ("We spoke at this meeting in May 2019.", set()),
    ("The Springfield River Board, at its meeting in Mumbai, was glad.", {"meeting"}),
    ("The people, at their meeting in Mumbai, were glad.", set()),
]  # fmt: skip

FACTS = [
    ("The Lakes Board backs the Lake Plan and its Fourth Review Conference in Lima.", ["place: Fourth Review Conference | lima"]),
    ("The Lakes Board adopted the Lake Plan and held its Fourth Review Conference in Lima.",
     ["organiser: Fourth Review Conference of the Lakes Board | Lakes Board", "place: Fourth Review Conference of the Lakes Board | lima"]),
    ("The Fourth Lake Forum was short. The Forum followed the Third Reed Forum, held in Lima.", ["place: Third Reed Forum | lima"]),
    ("The Fourth Lake Forum was short. The Forum followed talks of experts, held in Lima.", []),
    ("The Fourth Lake Forum was short. The Forum, held in Lima, was a success.", ["place: Fourth Lake Forum | lima"]),
    ("The Springfield River Board held the Springfield Conference on Quiet Nights.", [f"organiser: {QUIET} | Springfield River Board"]),
    ("The Springfield River Board knew the Springfield Conference on Quiet Nights.", []),
    ("The Springfield Conference on Quiet Nights was hosted by the Springfield River Board in Oslo in May 2019.",
     [f"organiser: {QUIET} | Springfield River Board", f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05"]),
    ("The Springfield Conference on Quiet Nights was read by the Springfield River Board in Oslo in May 2019.", []),
    ("The 69th session of the General Party was large.", []),
    ("We spoke at a workshop in Moroni.", ["place: workshop | moroni"]),
    ("We spoke at a workshop near Moroni.", []),
    # A header tells where and when its meeting is: the days that hold the statement's own, or stand beside the place.
    (f"{QUIET}\nOslo, 5-7 May 2024\nStatement by Ana Kos\n6 May 2024{BODY}", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2024-05-05/2024-05-07"]),
    (f"{QUIET}\nOslo, 5-7 May 2024\nReport by Ana Kos\n9 May 2024{BODY}", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2024-05-05/2024-05-07"]),
    (f"{QUIET}\nOslo\nReport on 1 January to 3 May 2024\n9 May 2024{BODY}", [f"place: {QUIET} | oslo"]),
    (f"{QUIET}\nOslo, 6 May 2024, 10:00{BODY}", [f"place: {QUIET} | oslo"]),
    (f"{QUIET}\nOslo and Paris, 6 May 2024{BODY}", [f"when: {QUIET} | 2024-05-06"]),
    (f"The IGF\nOslo, 6 May 2024{BODY}", []),
    (f"The Assembly of Springfield, 5th Session\nOslo, 6 May 2024{BODY}",
     ["organiser: 5th Session of the Assembly of Springfield | Assembly of Springfield", "place: 5th Session of the Assembly of Springfield | oslo"]),
    (f"The 5th {QUIET}\nOslo, 6 May 2024{BODY}", [f"place: 5th {QUIET} | oslo", f"when: 5th {QUIET} | 2024-05-06"]),
    ("The next meeting of the Heads of State and Government will be held in Paris in May 2031.", ["place: next meeting of the Heads of State and Government | paris", "when: next meeting of the Heads of State and Government | 2031-05"]),
    ("The next meeting of minds will be nice in Paris in May 2031.", []),
    ("Ministers agreed to convene their next meeting in Paris in May 2031.", ["place: next meeting | paris", "when: next meeting | 2031-05"]),
    ("Ministers failed to convene their next meeting in Paris in May 2031.", []),
    # Who thanks for it is not moved.
    ("We thank the Council for postponing the deadline to 30 June 2025.", []),
    ("We thank the Council for moving its session to 30 June 2025.", []),
    ("The 5th Rivers Forum was moved to 30 June 2025.", ["when: 5th Rivers Forum | 2025-06-30"]),
]  # fmt: skip

WATER = "third meeting of the Springfield Water Committee"
SAID = [
    # A bracketed short form, a body and a country may stand between a meeting and its place.
    (f"At the {WATER} (WC-3), held in Oslo in May 2019, we spoke.", [f"place: {WATER} | oslo", f"when: {WATER} | 2019-05"]),
    (f"At the {WATER} (in our view), heard in Oslo in May 2019, we spoke.", []),
    (f"We met at the {QUIET} in Oslo, Norway, from 5 to 7 May 2019.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05-05/2019-05-07"]),
    # What is arranged stands, what is hoped for or called off does not.
    (f"The {QUIET}, to be held in May 2029, is ours.", [f"when: {QUIET} | 2029-05"]),
    (f"We ask for the {QUIET} to be held in May 2029.", []),
    (f"We know that the {QUIET} was to open in May 2029 but was postponed.", []),
    (f"We know that the {QUIET} opens in Oslo in May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05"]),
    (f"The Faro Convention was read at the {QUIET}; it was opened for signature in Faro in 2005.", []),
    (f"The {QUIET} will be in Oslo in May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05"]),
    (f"The {QUIET} could be in Oslo in May 2029.", []),
    # Nor does what is asked for, proposed or held by nobody.
    ("We requested a river conference in Oslo in May 2029.", []),
    ("We propose that the Water Board hold a river conference in Oslo in May 2029.", []),
    ("Members suggested that Norway convene a river conference in Oslo in May 2029.", []),
    ("Nobody convened a river conference in Oslo in May 2019.", []),
    (f"Norway was to host the {QUIET} in Oslo in May 2019, but withdrew.", []),
    ("We announced that the Water Board will hold a river conference in Oslo in May 2029.",
     ["organiser: river conference | Water Board", "place: river conference | oslo", "when: river conference | 2029-05"]),
    # Where people meet for it, it is; whom one thanks for hosting it has hosted it.
    (f"The ministers met in Oslo in May 2019 for the {QUIET}.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05"]),
    (f"The ministers could meet in Oslo in May 2019 for the {QUIET}.", []),
    (f"We thank Norway for hosting the {QUIET}.", [f"organiser: {QUIET} | norway"]),
    (f"We recall the {QUIET} that Norway hosted.", [f"organiser: {QUIET} | norway"]),
    (f"Chad told the {QUIET} that Norway hosted.", []),
    (f"We asked Norway about hosting the {QUIET}.", []),
    # A session of a conference is the conference itself.
    ("The 134th Session of the Committee of Ministers was large.",
     ["organiser: 134th-session-of-the-committee-of-ministers-of-the-council-of-europe | committee-of-ministers"]),
    ("The 69th session of the General Conference was large.", []),
    ("The Springfield River Board was glad at its 5th session.",
     ["organiser: 5th session of the Springfield River Board | Springfield River Board"]),
    ("The Springfield River Network was glad at its 5th session.",
     ["organiser: 5th session of the Springfield River Network | Springfield River Network"]),
    ("The Springfield River Network was glad at the Board's 5th session.", []),
    ("The Springfield River Network has grown. At its annual meeting in Oslo in May 2019, members spoke.",
     ["organiser: annual meeting | Springfield River Network", "place: annual meeting | oslo", "when: annual meeting | 2019-05"]),
    ("The Springfield River Network has grown. At our annual meeting in Oslo, members spoke.", ["place: annual meeting | oslo"]),
    ("Norway has grown. At its annual seminar in Oslo, members spoke.", ["place: annual seminar | oslo"]),
    # What opens a sentence tells when and where a meeting did it; a day is only one of its days.
    ("In May 2019 in Oslo, the Third River Forum called for action.", ["place: Third River Forum | oslo", "when: Third River Forum | 2019-05"]),
    ("On 5 May 2019 in Oslo, the Third River Forum called for action.", ["place: Third River Forum | oslo"]),
    ("In May 2019 in Oslo, the Third River Forum's chair called for action.", []),
    ("They will go on at the next River Forum, to be held in Oslo in May 2029, after the Third River Forum in Paris.",
     ["place: Third River Forum | paris", "place: next River Forum | oslo", "when: next River Forum | 2029-05"]),
    ("The Springfield River Board, whose 5th session will open in Oslo on 7 May 2029, is glad.",
     ["place: 5th session of the Springfield River Board | oslo", "when: 5th session of the Springfield River Board | 2029-05-07"]),
    (f"They came to the {QUIET}, held in Oslo in May 2019 and hosted by Norway.",
     [f"organiser: {QUIET} | norway", f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05"]),
    ("Ana Kos will speak at our seminar in Oslo.", ["place: seminar | oslo"]),
    ("Ana Kos will speak at this seminar in Oslo.", []),
    (f"We know of the {QUIET}. They resume in Oslo in May 2029.", []),
    # Where and when it is moved to, and comes to; what hangs on a condition is not told.
    (f"The {QUIET} has been moved from Paris to Oslo, for May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05"]),
    (f"The {QUIET} may be moved to Oslo, for May 2029.", []),
    (f"The {QUIET} was postponed to May 2029.", [f"when: {QUIET} | 2029-05"]),
    (f"The {QUIET} returns to Oslo in May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05"]),
    (f"The {QUIET} came to an end in Oslo.", []),
    (f"If we are ready, the {QUIET} will be held in Oslo.", []),
    (f"If the {QUIET}, to be held in Oslo, is large, we will be glad.", [f"place: {QUIET} | oslo"]),
    (f"The {QUIET}, held in this city on 5 and 6 May 2019, was large.", [f"when: {QUIET} | 2019-05-05/2019-05-06"]),
    # What "not" leaves out, what was once planned, and what another meeting is like are none of its own.
    (f"The {QUIET} was held not in Oslo but in Paris, not in May 2019 but in June 2019.", [f"place: {QUIET} | paris", f"when: {QUIET} | 2019-06"]),
    (f"The {QUIET}, due in May 2029 in Oslo, will instead be held in Paris.", [f"place: {QUIET} | paris"]),
    (f"The {QUIET} was larger than the second, which took place in Oslo.", []),
    (f"Three days before the {QUIET}, on 5 May 2019, we met the President in Oslo, and it will meet again in May 2029.", []),
    # No meeting is in two cities; of one that is moved the last words count.
    (f"The {QUIET} was held in Oslo in May 2019. The conference will be held in Paris in May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05"]),
    (f"The {QUIET} will be held in Oslo in May 2029. The conference has been moved to Paris.", [f"place: {QUIET} | paris", f"when: {QUIET} | 2029-05"]),
    # Whose companies or authorities hold it does not hold it.
    (f"The railway companies of Norway held the {QUIET}.", []),
    (f"The ministers of Norway held the {QUIET}.", [f"organiser: {QUIET} | norway"]),
    # Who is called its host.
    (f"Norway will be the host of the {QUIET}.", [f"organiser: {QUIET} | norway"]),
    (f"Norway would be the host of the {QUIET}.", []),
    (f"We heard of the {QUIET} in Oslo, hosted by Norway.", [f"organiser: {QUIET} | norway", f"place: {QUIET} | oslo"]),
    # Who is only there, who is told of before "its", and where something is lost tell nothing of it.
    (f"The {QUIET} was held, with Norway absent.", []),
    (f"The {QUIET} was held, together with Norway's foes.", []),
    (f"Norway showed at the {QUIET} that it can host big events.", []),
    (f"In Syria, the {QUIET} lost its licence.", []),
    (f"In May 2019 in Oslo, the {QUIET} adopted a plan.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-05"]),
    ("UNESCO spoke about the Springfield River Network at its annual congress in Oslo.", ["place: annual congress | oslo"]),
    ("The Springfield River Network cancelled its annual congress.", []),
    # What takes place is a meeting, whatever it is called.
    ("The Biennial Talanoa was held in Oslo.", ["place: Biennial Talanoa | oslo"]),
    ("The Biennial Talanoa was held back by dams in Oslo.", []),
    ("FEXM will take place in Oslo.", ["place: FEXM | oslo"]),
    ("FEXM will be placed in Oslo.", []),
    ("The Amble Bridge was opened in Oslo on 3 May 2023.", []),
    ("The Blue Door was opened in Oslo by Norway in 2023.", []),
    ("The Biennial Talanoa opened in Oslo.", ["place: Biennial Talanoa | oslo"]),
]  # fmt: skip


def told(text: str) -> str:
    """Return the bodies and the meetings that a text names."""
    bodies = [f"body {name}" for name in sorted(names(text, Kind.ORGANISATION))]
    return ", ".join(bodies + [f"meeting {name}" for name in sorted(names(text, Kind.MEETING))])


@pytest.mark.parametrize(("text", "expected"), BODIES, ids=short)
def test_a_governing_body_is_told_from_its_meetings(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DESCRIBED, ids=short)
def test_a_date_a_place_or_an_owner_tells_a_meeting(text: str, expected: set[str]) -> None:
    assert names(text, Kind.MEETING) == expected


@pytest.mark.parametrize(("text", "expected"), FACTS + SAID, ids=short)
def test_this_is_said_of_a_meeting_and_no_more(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


def test_a_meeting_is_called_by_its_place_later() -> None:
    text = "The Springfield River Board, at its meeting in Mumbai, was glad."
    (meeting,) = {f.subject for f in understood(text).facts if f.predicate == "place"}
    assert {"meeting in Mumbai", "Mumbai meeting", "Springfield River Board meeting"} <= set(
        meeting.aliases
    )


def test_the_tables_of_meetings_are_whole() -> None:
    assert (len(BODIES), len(DESCRIBED), len(FACTS), len(SAID)) == (18, 7, 27, 72)
