"""What could be taken for something named, and is not: another's edition, an organ, a lack.

Each row has its near miss beside it.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, positions, posts, short

BY = "Statement by Finland\n12 March 2024\n\n"
AT = "Statement at the Third Lake Forum\nOslo, 5 May 2024\n\n"

# "The second edition" is of the series spoken of, unless another name stands behind it.
EDITIONS = [
    ("Peru will host the second edition of the Film Days in Lima in May 2025.", False),
    ("We praise the second edition of CARIFESTA, which Peru hosted in Lima in May 2023.", False),
    ("Peru hosted the second edition in Lima in May 2023.", True),
    ("Peru hosted the second edition of this Forum in Lima in May 2023.", True),
    ("Peru hosted the second edition of the Lake Forum in Lima in May 2023.", True),
]

# Whose session it is: "our Committee" and "this Council" are the ones that the header tells.
CHAIR = "Statement by the Chair of the River Committee\n12 March 2024\n\n"
RIGHTS = "Statement by Finland\n57th session of the Human Rights Council\n13 September 2024\n\n"
SESSIONS = [
    (CHAIR + "At its third session, our Committee adopted the Water Plan.",
     ["Adoption occurred: Water Plan | River Committee | - | - | third session of the River Committee"]),
    (RIGHTS + "At its 49th session, this Council adopted the Water Plan.",
     ["Adoption occurred: Water Plan | united-nations-human-rights-council | - | - | forty-ninth-session-of-the-united-nations-human-rights-council"]),
    (BY + "At its third session, the Water Committee adopted the Water Plan.",
     ["Adoption occurred: Water Plan | Water Committee | - | - | third session of the Water Committee"]),
    # What was joined in the same sentence is no meeting, and not that of the header.
    (RIGHTS + "Finland joined the River Coalition in 2012 and chaired it in 2021.",
     ["Accession occurred: River Coalition | finland | 2012"]),
    (BY + "The Lake Forum met in Oslo in May 2023. Norway hosted it.",
     ["Participation occurred: - | norway | 2023-05 | oslo | Lake Forum"]),
    # "That very day" opens no clause.
    ("The Faro Convention was opened for signature in 2005. Finland signed it that very day and ratified it in 2007.",
     ["OpeningForSignature occurred: cets-199 | - | 2005", "Ratification occurred: cets-199 | finland | 2007", "Signature occurred: cets-199 | finland | 2005"]),
    ("We thank Kenya. The Government and people of Fiji signed the Faro Convention.", ["Signature occurred: cets-199 | fiji"]),
    # An act for which another waits is not done.
    ("The Pact will be opened for signature only after the annex on pathogen access and benefit sharing has been adopted.",
     ["Adoption planned: annex on pathogen access and benefit sharing"]),
    # What each has is nobody's in particular.
    ("Fiji has joined. Each country should ask its government to sign the Faro Convention.", []),
    ("Fiji has joined. We urge every parliament to ask its government to sign the Faro Convention.", []),
    ("Fiji has joined the Union. Whenever a State accedes, its government is invited to sign the Faro Convention.",
     ["Accession occurred: Union | fiji"]),
    ("Fiji asked each State whether it has ratified the Faro Convention.", []),
    ("Fiji has joined. Its government signed the Faro Convention in 2012.", ["Signature occurred: cets-199 | fiji | 2012"]),
    ("Every State knows that Fiji and its government signed the Faro Convention.", ["Signature occurred: cets-199 | fiji"]),
]  # fmt: skip

# In an item whose subject stands above the list, "it" is that subject, too.
LIST = "The Lake Assembly:\n\n- adopted a resolution on {}, in which it {};\n- closed.\n"
MEANT = [
    (LIST.format("Haiti", "welcomed the Water Pact"), ["Welcome: Lake Assembly | Water Pact"]),
    (LIST.format("Georgia", "urged all States to ratify the Faro Convention"), ["Call: Lake Assembly | cets-199"]),
    ("The Lake Assembly:\n\n- heard that Haiti met, and it welcomed the Water Pact;\n- closed.\n", ["Welcome: haiti | Water Pact"]),
    ("The Lake Assembly adopted a resolution on Haiti, in which it welcomed the Water Pact.", ["Welcome: Lake Assembly | Water Pact"]),
    # Who regrets a lack, or that somebody has left, does not regret what there is.
    (BY + "The Council has not adopted the Water Pact. We regret this.", []),
    (BY + "Parliament has not yet approved the Water Pact; we regret this.", []),
    (BY + "No State has ratified the Water Pact. We deplore that.", []),
    (BY + "Malta has left the Water Pact. We regret this.", []),
    (BY + "The Water Pact is late. The Council has not concluded its work. We regret this.", []),
    (BY + "Parliament adopted the Water Act. We regret this.", ["Concern: finland | Water Act"]),
    (BY + "The Board suspended the Water Scheme. We regret this.", ["Concern: finland | Water Scheme"]),
    (BY + "The Council adopted the Water Pact. We welcome this.", ["Welcome: finland | Water Pact"]),
    # An agreement to do something is consent, and no text.
    (BY + "We ratified the Paris Agreement in 2016. We welcome the agreement of Kenya to host the office.", []),
    (BY + "We ratified the Paris Agreement in 2016. We welcome the agreement of the Government of Chad to the visit.", []),
    (BY + "We ratified the Paris Agreement in 2016. We urge all States to join the Agreement.", ["Call: finland | paris-agreement"]),
    # Who supports the work on an ill supports no ill; what befalls somebody is no word on them.
    (BY + "We value the work of ODIHR on hate crime.", ["Support: finland | osce-office-for-democratic-institutions-and-human-rights"]),
    (BY + "We value the work of UNESCO on media literacy.", ["Support: finland | media-literacy"]),
    (BY + "We are concerned that many children are out of school.", []),
    (BY + "We regret that the world is not on track.", []),
    (BY + "We are concerned that coastal forests are cut.", ["Concern: finland | forests"]),
    (BY + "We call for faster action on the ground.", []),
    (BY + "We had hoped for more on the Lake Pact.", []),
    (BY + "We were hoping to support the Lake Pact.", []),
    (BY + "We are told to support the Lake Pact.", []),
    (BY + "We were proud to support the Lake Pact.", ["Support: finland | Lake Pact"]),
    # A State in brackets behind a name is who speaks only at a meeting that is recorded.
    ("News\n12 March 2024\n\nPetra Bayr (Austria) welcomed the Lake Pact.", ["Welcome: Petra Bayr | Lake Pact"]),
    ("News\n12 March 2024\n\nThe rapporteur, Petra Bayr (Austria, SOC), welcomed the Lake Pact.", ["Welcome: Petra Bayr | Lake Pact"]),
    ("Meeting of the Lake Board\nOslo, 12 March 2024\n\nMs Bayr (Austria) welcomed the Lake Pact.", ["Welcome: austria | Lake Pact"]),
    # Of a subject that is a row each member is judged.
    (BY + "Torture and child labour are unacceptable.", ["Concern: finland | child-labour", "Concern: finland | prevention-of-torture"]),
    (BY + "Cycle lanes, street lighting and safer roads are vital.", ["Support: finland | Cycle lanes", "Support: finland | safer roads", "Support: finland | street lighting"]),
    (BY + "Education and torture are long words.", []),
    # A body's people are not the body; the agenda of a meeting is no Agenda.
    (BY + "We welcome the representative of the Lake Bank.", []),
    (BY + "We welcome the election of Ms Ana Kos as Chair of the Lake Board.", ["Welcome: finland | election of Ms Ana Kos"]),
    (BY + "We welcome the establishment of the Lake Board.", ["Welcome: finland | Lake Board"]),
    (BY + "We recall the 2030 Agenda. We support the agenda item on rivers.", []),
    (BY + "We recall the 2030 Agenda. We support the Agenda.", ["Support: finland | agenda-2030"]),
    (BY + "We support independent media.", ["Support: finland | media-freedom"]),
    (BY + "We support support for independent media.", ["Support: finland | media-development"]),
]  # fmt: skip

# Whose something is; what an organ of a body is joined for; who aims at something.
FACTS = [
    ("The Lake Forum was nearly held in Oslo in May 2023.", []),
    ("The Lake Forum was held in Oslo nearly a year ago.", ["place: Lake Forum | oslo"]),
    ("Gavi's Pandemic Fund proposal is long.", []),
    ("WHO's Pandemic Fund team is large.", []),
    ("The World Bank's Pandemic Fund is large.", ["partOf: pandemic-fund | world-bank"]),
    ("The Lake Union's Audit Committee report is long.", ["partOf: Audit Committee | Lake Union"]),
    (BY + "Last year Norway joined the board of the Lake Coalition.", []),
    (BY + "Norway joined the steering committee of the Lake Coalition in 2021.", []),
    (BY + "Norway joined the Lake Coalition in 2021.", ["partOf: norway | Lake Coalition"]),
    (BY + "The Water Pact, which we aim to conclude in 2025, is long.", []),
    (BY + "The Water Pact, which aims to end pollution, is long.", ["purpose: Water Pact | end pollution"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ours"), EDITIONS)
def test_an_edition_of_another_series_is_not_counted_with_the_own(text: str, *, ours: bool) -> None:
    told = [*events(AT + text), *facts(AT + text), *positions(AT + text)]
    assert any("second Lake Forum" in fact for fact in told) == ours


@pytest.mark.parametrize(("text", "expected"), SESSIONS, ids=short)
def test_whose_meeting_it_is_and_who_acts(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), MEANT, ids=short)
def test_what_is_meant_and_by_whom(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=short)
def test_whose_a_thing_is(text: str, expected: list[str]) -> None:
    assert facts(text) == sorted(expected)


def test_who_is_addressed_holds_only_the_post() -> None:
    told = posts(
        "Your Excellency Prime Minister Ana Kos, Honourable Minister Jan Novak,\n\nWe met."
    )
    assert [post.partition(":")[0] for post in told] == ["Minister", "Prime Minister"]
