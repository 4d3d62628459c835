"""What readers found told that the words do not carry, with near misses: gerunds, its, upon, you."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, facts, positions, posts, short
from tests.test_understand_own_line import BODY

BY = "Statement by the Lake Alliance\nOslo, 4 March 2025\n\n"

# What governs the first of several gerunds governs all of them, and who does it does all.
ROWS = [
    ("We urge States to refrain from signing and ratifying the Faro Convention.", []),
    ("We warn against signing, ratifying and applying the Faro Convention.", []),
    ("Norway spoke of signing and ratifying the Faro Convention.", []),
    ("Norway made history by signing and ratifying the Faro Convention.",
     ["Ratification occurred: cets-199 | norway", "Signature occurred: cets-199 | norway"]),
    ("We thank Norway for signing and ratifying the Faro Convention.",
     ["Ratification occurred: cets-199 | norway", "Signature occurred: cets-199 | norway"]),
    ("We commend Norway on reading it and ratifying the Faro Convention.", ["Ratification occurred: cets-199 | norway"]),
    ("Signing and ratifying the Faro Convention is easy.", []),
]  # fmt: skip

# "Upon" an act somebody did, or will do, something else.
UPON = [
    ("Upon signature of the Faro Convention on 25 October 2024, Norway made a declaration.",
     ["Signature occurred: cets-199 | norway | 2024-10-25"]),
    ("Norway made a reservation upon accession to the Faro Convention in 2011.", ["Accession occurred: cets-199 | norway | 2011"]),
    ("The declaration made by Norway upon ratification of the Faro Convention on 11 May 2021 was examined.",
     ["Ratification occurred: cets-199 | norway | 2021-05-11"]),
    ("Chad has examined the reservation entered by Norway upon accession to the Faro Convention in 2011.",
     ["Accession occurred: cets-199 | norway | 2011"]),
    ("Norway declared war upon ratification of the Faro Convention in 2021.", ["Ratification occurred: cets-199 | norway | 2021"]),
    ("Upon its entry into force in 2020, the Lake Pact bound ten States.", ["EntryIntoForce occurred: Lake Pact | - | 2020"]),
    ("Upon ratification of the Faro Convention, Norway will make a declaration.", []),
]  # fmt: skip

# "Its" is what the clause is about, and the organ of whom it is about.
WHOSE = [
    ("Chad signed the Lake Pact in 2024. The River Board was closed a year after its launch in 2000.",
     ["Signature occurred: Lake Pact | chad | 2024"]),
    ("Chad signed the Lake Pact in 2024. Ten States have joined since its launch in 2000.",
     ["Launch occurred: Lake Pact | - | 2000", "Signature occurred: Lake Pact | chad | 2024"]),
    ("The GNSO Council met. The League of Arab States praised the Lake Plan adopted by its Council.",
     ["Adoption occurred: Lake Plan | council-of-the-league-of-arab-states"]),
    ("The Lakes Council met. The Lake Union praised the Lake Plan adopted by its Council.",
     ["Adoption occurred: Lake Plan | Lakes Council"]),
]  # fmt: skip

# A meeting that is yet to be held has not been closed.
OVER = [
    ("The Fourth Lake Meeting will be held in Lima in 2026. The meeting was closed by Ana Kos.", []),
    ("The Third Lake Meeting was held in Lima in 2024. The meeting was closed by Ana Kos.",
     ["Participation occurred: - | Ana Kos | 2024 | lima | Third Lake Meeting"]),
    ("The Third Lake Meeting was held in Lima in 2024. The Fourth Lake Meeting will be held in 2026. The meeting was closed by Ana Kos.",
     ["Participation occurred: - | Ana Kos | 2024 | lima | Third Lake Meeting"]),
]  # fmt: skip

# "You" are none of those named, and "they" those of whom one speaks.
YOU = [
    ("The delegates heard Chad and Mali. They signed the Faro Convention.", ["Signature occurred: cets-199"]),
    ("Chad and Mali met the delegates. They signed the Faro Convention.",
     ["Signature occurred: cets-199 | chad", "Signature occurred: cets-199 | mali"]),
    ("The Lake Board agrees. We saw the zero draft which you intend to issue in August.", ["Launch planned: zero draft | - | 2025-08"]),
    ("The Lake Board agrees. They intend to issue a zero draft in August.", ["Launch planned: zero draft | Lake Board | 2025-08"]),
]  # fmt: skip

NAMED = [
    ("The Lake Fund called for it to be done at the Lake Forum, to be hosted by Chad in Lima in May.",
     ["Participation planned: - | chad | 2025-05 | lima | Lake Forum"]),
    ("A zero draft of the final report would be circulated. The Lake Board will adopt that report in May.",
     ["Adoption planned: final report | Lake Board | 2025-05", "Preparation planned: final report"]),
    ("Chad signed the present Convention on the understanding that it be published.", []),
    ("Chad signed the present Convention on the protection of rivers.", ["Signature occurred: Convention on the protection of rivers | chad"]),
    ("The Mar de Voda Charter was signed in 2024.", ["Signature occurred: Mar de Voda Charter | - | 2024"]),
    ("The Rio de la Voda Treaty was signed in 2024.", ["Signature occurred: Rio de la Voda Treaty | - | 2024"]),
    ("The Lima Charter, de facto dead, was signed in 2024.", ["Signature occurred: Lima Charter | - | 2024"]),
]  # fmt: skip

WHEN = [
    ("The Lake Board adopted the Lake Plan in support of Chad in February.", ["Adoption occurred: Lake Plan | Lake Board | 2025-02"]),
    ("The Lake Board proposes to adopt the Lake Plan in February.", ["Adoption proposed: Lake Plan | Lake Board | 2026-02"]),
]  # fmt: skip

# A body's letters that open a name are not what something happens to.
OPENED = [
    ("The EU Cyber Shield was launched in 2023.", ["Launch occurred: EU Cyber Shield | - | 2023"]),
    ("The NATO Rapid Bell capability was launched in 2023.", []),
    ("The ASEAN Regional CERT was launched in 2024.", ["Launch occurred: ASEAN Regional CERT | - | 2024"]),
    ("In 2023 the EU signed the Lake Pact.", ["Signature occurred: Lake Pact | european-union | 2023"]),
]  # fmt: skip

# What "and" goes on with behind a relative is not what was done there.
BEHIND = [
    ("The Lake Board heard Chad, which tabled three ideas, and the Lake Office, which spoke.", []),
    ("We thank Chad and Mali, both of which submitted ideas, and the envoys of the Lake Office.", []),
    ("The Lake Board heard Chad, which signed the Lake Pact, and the Lake Office.", ["Signature occurred: Lake Pact | chad"]),
]  # fmt: skip

# What a body owns ends the name of a text on it.
OWNED = [
    ("Chad signed a memorandum on the hosting of the Lake Board's data centre.",
     ["Signature occurred: memorandum on the hosting of the Lake Board's data centre | chad"]),
    ("Chad signed an agreement on the use of the Lake Board's.", ["Signature occurred: agreement on the use of the Lake Board | chad"]),
]  # fmt: skip

# Of which day one only says that something is so is not the day on which it began.
IS_SO = [
    ("Today the Lake Centre is operational.", ["Launch occurred: Lake Centre"]),
    ("Today the Faro Convention is in force.", ["EntryIntoForce occurred: cets-199"]),
    ("The Lake Centre has been operational since 2019.", ["Launch occurred: Lake Centre | - | 2019"]),
    ("The Lake Centre became operational on 3 May 2024.", ["Launch occurred: Lake Centre | - | 2024-05-03"]),
]  # fmt: skip

# A known body is another one where another owner follows; a session is of whose subject "its" is.
OF_OTHERS = [
    ("The Human Rights Council of the Lakes Region adopted the Lake Plan.",
     ["Adoption occurred: Lake Plan | Human Rights Council of the Lakes Region"]),
    ("The Human Rights Council of the United Nations adopted the Lake Plan.",
     ["Adoption occurred: Lake Plan | united-nations-human-rights-council"]),
    ("The Rain Board drew up the Lake Plan, which the Conference of Ministers of Rain adopted at its sixth session in 2021.",
     ["Adoption occurred: Lake Plan | Conference of Ministers of Rain | 2021 | - | sixth session of the Conference of Ministers of Rain",
      "Preparation occurred: Lake Plan | Rain Board"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(*ROWS, *UPON, *WHOSE, *OVER, *YOU, *NAMED, *WHEN, *OPENED, *BEHIND, *OWNED),
        *(*IS_SO, *OF_OTHERS),
    ],
    ids=short,
)
def test_no_more_is_told_than_the_words_carry(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


def test_every_table_is_whole() -> None:
    tables = (ROWS, UPON, WHOSE, OVER, YOU, NAMED, WHEN, OPENED, BEHIND, OWNED, IS_SO)
    assert [len(table) for table in tables] == [7, 7, 4, 3, 4, 7, 2, 4, 3, 2, 4]
    assert len(OF_OTHERS) == 3


LISTED = "{} They:\n\n- support the Faro Convention;\n- welcome the Lisbon Treaty."
THEM = [
    ("The River Board and the Rain Board met in Oslo.", ["Rain Board", "River Board"]),
    ("The River Board adopted the Rain Messages.", []),
    ("All was said.", []),
]


@pytest.mark.parametrize(("before", "holders"), THEM, ids=short)
def test_what_they_do_below_is_of_those_named_before_or_of_nobody(
    before: str, holders: list[str]
) -> None:
    told = [one for one in positions(BY + LISTED.format(before)) if "cets-199" in one]
    assert told == [f"Support: {holder} | cets-199" for holder in holders]


def test_what_something_is_extended_to_is_not_welcomed() -> None:
    assert positions(BY + "We welcome the decision to extend it to media literacy.") == []
    told = positions(BY + "We welcome the decision to promote media literacy.")
    assert told == ["Welcome: Lake Alliance | media-literacy"]


def test_a_call_that_one_only_speaks_of_is_not_ones_own() -> None:
    told = "The Lake Board {} the request for a ban on nets."
    assert positions(BY + told.format("took no action on")) == []
    assert positions(BY + told.format("repeats")) == ["Call: Lake Board | ban on nets"]


def test_a_post_alone_is_of_the_body_whose_like_post_is_told() -> None:
    told = BY + "Ana Kos, Assistant Secretary-General of the {}, spoke for the Secretary-General, "
    told = told.format("River Union") + "Mr Jan Novak."
    assert "Secretary-General: Jan Novak | River Union" in posts(told)


ENDED = [
    ("We call for a moratorium on the export of spyware.", "moratorium on the export of spyware"),
    ("We call for a ban on the use of spyware.", "ban on the use of spyware"),
    ("We call for rules on the export of spyware.", "rules on the export of spyware"),
]


@pytest.mark.parametrize(("text", "about"), ENDED, ids=short)
def test_who_calls_for_a_ban_on_the_use_of_a_thing_does_not_call_for_it(
    text: str, about: str
) -> None:
    assert positions(BY + text) == [f"Call: Lake Alliance | {about}"]


def test_a_meetings_place_is_not_that_of_the_next() -> None:
    told = "We spoke at ARIN 55 in Charlotte, at LACNIC 43 in Lima and, in Rome, at RIPE 90."
    placed = [
        "place: ARIN 55 | Charlotte",
        "place: LACNIC 43 | lima",
        "place: ripe-90-meeting | rome",
    ]
    assert [fact for fact in facts(BY + told) if fact.startswith("place")] == placed


def test_a_count_alone_is_no_meeting_of_those_who_are_not_spoken_of() -> None:
    held = "The Tenth Ministerial Conference was held in Lima in 2024."
    assert "place: Tenth Ministerial Conference | lima" in facts(BY + held)
    told = facts(BY + f"The WTO grows. {held}")
    assert "place: tenth-wto-ministerial-conference | lima" in told


def test_what_all_editions_have_is_of_no_one_year() -> None:
    when = "when: internet-governance-forum"
    assert not any("2024" in f for f in facts(BY + "We await the review of the IGF in 2024."))
    assert any(when in f for f in facts(BY + "We spoke at the IGF in 2024."))


NOTICE = """Reference: C.N.101.2024.TREATIES-XXI.10 (Depositary Notification)

AGREEMENT UNDER THE UNITED NATIONS CONVENTION ON THE LAW OF THE SEA
ON THE CONSERVATION AND SUSTAINABLE USE OF MARINE BIOLOGICAL
DIVERSITY OF AREAS BEYOND NATIONAL JURISDICTION
NEW YORK, 19 JUNE 2023

{}

The Secretary-General, acting in his capacity as depositary, communicates the following:

The above action {}was effected on 22 January 2024.

24 January 2024

Attention: Treaty Services of Ministries of Foreign Affairs.
"""
NOTIFIED = [
    ("TONGA: ACCESSION", "", ["Accession occurred: bbnj-agreement | tonga | 2024-01-22"]),
    ("TONGA: ACCESSION; PERU: COMMUNICATION", "by Tonga ", ["Accession occurred: bbnj-agreement | tonga | 2024-01-22"]),
    ("PERU: DECLARATION UPON SIGNATURE; TONGA: RATIFICATION", "by Tonga ",
     ["Ratification occurred: bbnj-agreement | tonga | 2024-01-22"]),
    ("TONGA: OBJECTION TO A RESERVATION", "", []),
    ("TONGA: RATIFICATION; PERU: RATIFICATION", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "whose", "expected"), NOTIFIED, ids=short)
def test_a_depositary_notifies_what_a_state_has_done(
    heading: str, whose: str, expected: list[str]
) -> None:
    text = NOTICE.format(heading, whose)
    assert events(text) == expected
    assert document(text).startswith("2024-01-24")


OWN = [
    (("# Statement by the Minister of Fisheries\n\n**Fifth session of the Lake Negotiating Committee**\nLima, 12 August 2025\n\n"
     "Our Committee has work to do. We support the Lake Plan."), "-"),
    (("# Statement by the Chair\n\n**Fifth session of the Lake Negotiating Committee**\nLima, 12 August 2025\n\n"
     "Our Committee has work to do. We support the Lake Plan."), "Lake Negotiating Committee"),
    (("**PERMANENT MISSION OF FIJI TO THE UNITED NATIONS**\n\n# Statement by the Permanent Representative\n\nGeneva, 3 November 2025\n\n"
     "I have the honour to speak on behalf of the Pacific Island Member States of the World Health Organization."), "fiji"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), OWN, ids=short)
def test_a_minister_speaks_for_no_committee_and_members_are_not_the_body(
    text: str, body: str
) -> None:
    assert (document(text).split(" | ") + ["-"] * 5)[4] == body


def test_a_greeting_is_no_speaker() -> None:
    told = "# Statement of the Lake Alliance\n\nLima, 3 May 2024\n\nSeñora Presidenta,\n\nWe thank you."
    assert document(told) == "2024-05-03 | - | - | - | Lake Alliance"


COASTAL = "Statement by the Coastal Alliance\nBergen, 4 March 2024\n\n"
DONE = [
    ("The recast of the Lakes Code was never adopted.", []),
    ("The Council recast the Lakes Code in 2019.", ["Amendment occurred: Lakes Code | Council | 2019"]),
    ("Norway recalled that the Lakes Code, which it signed in 2003, was under revision.",
     ["Amendment ongoing: Lakes Code", "Signature occurred: Lakes Code | norway | 2003"]),
    ("Schedule 3 to the Lakes Act entered into force in 2019.", ["EntryIntoForce occurred: Schedule 3 | - | 2019"]),
    ("The Board rejected a request by the Reform Party to open stations in Oslo, where only twelve were established.", []),
    ("The ministers met in Oslo, where the Lakes Fund was established.", ["Launch occurred: Lakes Fund | - | - | oslo"]),
    ("The Lakes Board presented two new schemes for divers, which were launched in 2020.", []),
    ("We know the Lakes Fund and the Rivers Fund, which were set up in 2019.",
     ["Launch occurred: Lakes Fund | - | 2019", "Launch occurred: Rivers Fund | - | 2019"]),
    ("Norway ratified the Lakes Charter last month, which was adopted in 2019.",
     ["Adoption occurred: Lakes Charter | - | 2019", "Ratification occurred: Lakes Charter | norway | 2024-02"]),
    ("We ask you to withdraw the plan for a lake, to present an amended text before May.", []),
    ("Fiji withdrew its objection and submitted a new plan in May 2023.", ["Proposal occurred: new plan | fiji | 2023-05"]),
    ("The Lakes Charter came into force ten years after its adoption, thanks to the work of Chad and Fiji.",
     ["Adoption occurred: Lakes Charter", "EntryIntoForce occurred: Lakes Charter"]),
]  # fmt: skip

WANTED = [
    ("The Rivers Council demanded that the Lakes Act not be repealed.", []),
    (
        "The Rivers Council demanded that the Lakes Act be repealed.",
        ["Call: Rivers Council | Lakes Act"],
    ),
    ("We ask that the Lakes Fund not close its office.", []),
    ("We ask that the Lakes Fund be kept.", ["Call: Coastal Alliance | Lakes Fund"]),
    ("Welcome to the fifth session of the Lakes Council.", []),
    (
        "We welcome the fifth session of the Lakes Council.",
        ["Welcome: Coastal Alliance | fifth session of the Lakes Council"],
    ),
    ("I welcome the letter of support which the Lakes Institute sent to us.", []),
    (
        "I welcome the support of the Lakes Institute.",
        ["Welcome: Coastal Alliance | Lakes Institute"],
    ),
]

POSTS = [
    ("The Lakes Board's Deputy Secretary for Rivers spoke.", []),
    ("UNESCO's Assistant Director-General for Sciences spoke.", []),
    ("The Lakes Board's Secretariat spoke.", ["partOf: Lakes Board Secretariat | Lakes Board"]),
]

SPEAKING = [
    ("LETTER\n\nTo: Ms Ana Kos, President of the Lakes Council\nMr Jan Novak, Chair of the Sand Board\n\nOslo, 3 September 2025\n\nDear President Kos,\n" + BODY, "2025-09-03"),
    ("LETTER\n\nTo: Ms Ana Kos, President of the Lakes Council\n\nFrom: Mr Jan Novak, Chair of the Sand Board\n\nOslo, 3 September 2025\n\nDear President Kos,\n" + BODY,
     "2025-09-03 | - | Jan Novak | Chair | Sand Board"),
    ("# Floods\n\n*Sand Audit Committee, Sixth Report of Session 2024, LB 12.*\n" + BODY, "- | - | - | - | Sand Audit Committee"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DONE, ids=short)
def test_only_what_was_done_is_told(text: str, expected: list[str]) -> None:
    assert events(COASTAL + text) == expected


@pytest.mark.parametrize(("text", "expected"), WANTED, ids=short)
def test_only_what_one_wants_is_a_position(text: str, expected: list[str]) -> None:
    assert positions(COASTAL + text) == expected


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_a_post_is_no_part_of_a_body(text: str, expected: list[str]) -> None:
    assert facts(COASTAL + text) == expected


@pytest.mark.parametrize(("text", "expected"), SPEAKING, ids=short)
def test_only_its_own_people_speak(text: str, expected: str) -> None:
    assert document(text) == expected
