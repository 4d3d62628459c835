"""Words that stand for what they are near, not for what they look like; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import MEE, events, positions, slug, understood

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
US = "Bled Rivers Network"

# What others call their own is theirs, as "our" is ours.
OWN = [
    ("Malta's top priority is press freedom.", ["Support: malta | media-freedom"]),
    ("Malta's top priority was press freedom.", []),
    ("Malta's aim is to end child marriage.", ["Commitment: malta | child-marriage"]),
    ("Malta's main concern is the spread of spyware.", ["Concern: malta | spyware"]),
    ("Malta's main office is in the Spyware Street.", []),
    ("One concern is the spread of spyware.", [f"Concern: {US} | spyware"]),
    ("A further concern is the spread of spyware.", [f"Concern: {US} | spyware"]),
    ("One concern was the spread of spyware.", []),
]  # fmt: skip

# "It" is nobody, a code before a sum is money.
NOBODY = [
    ("It is encouraging that Malta has joined the Faro Convention.", [f"Welcome: {US} | cets-199"]),
    ("UNESCO met. It is urging that Malta join the Faro Convention.", ["Call: united-nations-educational-scientific-and-cultural-organization | cets-199"]),
    ("Malta has pledged NOK 50 million to the Adaptation Fund.", ["Commitment: malta | adaptation-fund"]),
    ("Malta has pledged its support to the NOK Fund.", ["Support: malta | NOK Fund"]),
]  # fmt: skip

# A draft is none that was adopted long ago.
DRAFTS = [
    ("We support the draft convention on cybercrime.", [f"Support: {US} | draft convention on cybercrime"]),
    ("We support the Convention on Cybercrime.", [f"Support: {US} | cets-185"]),
]  # fmt: skip

# Of two that are joined each has its own; "its" ratification is of whoever speaks of it.
EACH = [
    ("We read Fiji's proposal for a gender fund and Chad's draft resolution on whales.", ["Proposal occurred: gender fund | fiji"]),
    ("We read Fiji's proposal for a gender fund and a draft resolution on whales.", ["Proposal occurred: gender fund | fiji"]),
    ("Norway ratified the Faro Convention, while Malta said that its ratification was under way.", ["Ratification occurred: cets-199 | norway", "Ratification ongoing: cets-199 | malta"]),
    ("Malta said of the Faro Convention that its ratification was under way.", ["Ratification ongoing: cets-199"]),
]  # fmt: skip

# What a text says of a draft, of the first time, of a body beside its name.
LONGER = [
    ("UNESCO adopted the Bled Guidelines. It did not adopt the draft model law on spyware.", ["Adoption negated: model law on spyware | united-nations-educational-scientific-and-cultural-organization", "Adoption occurred: Bled Guidelines | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO adopted the Bled Guidelines. It did not adopt the draft.", ["Adoption occurred: Bled Guidelines | united-nations-educational-scientific-and-cultural-organization"]),
    ("At its 113th session, the International Labour Conference adopted Convention No. 192.", ["Adoption occurred: ilo-c192 | international-labour-conference | - | - | 113th-session-of-the-international-labour-conference"]),
    ("The European Union concluded the Aarhus Convention in 2005.", ["Ratification occurred: aarhus-convention | european-union | 2005"]),
    ("The United Nations General Assembly approved the CRPD in 2006.", ["Adoption occurred: crpd | united-nations-general-assembly | 2006"]),
    ("Malta signed Protocol No. 16. Iceland ratified Protocol No. 16 to the European Convention on Human Rights.", ["Ratification occurred: cets-214 | iceland", "Signature occurred: cets-214 | malta"]),
    ("Malta signed Protocol No. 15. Iceland ratified Protocol No. 16 to the European Convention on Human Rights.", ["Ratification occurred: cets-214 | iceland", "Signature occurred: Protocol No. 15 | malta"]),
]  # fmt: skip

BESIDE = [
    ("The Bled Lakes Union (BLU), an umbrella organisation that supports press freedom, met.", ["Support: Bled Lakes Union | media-freedom"]),
    ("Fiji will launch, with UNESCO, a fund that supports press freedom.", []),
    ("It was the first time that States ratified the Faro Convention.", []),
    ("It is time that States ratified the Faro Convention.", [f"Call: {US} | cets-199"]),
]  # fmt: skip

# What denies each time, what goes on past an aside, whose country it is.
GOES_ON = [
    ("Malta signed the Faro Convention neither in 2009 nor since.", ["Signature negated: cets-199 | malta | 2009"]),
    ("Malta signed the Faro Convention, which neither Chad nor Fiji knows.", ["Signature occurred: cets-199 | malta"]),
    ("We urge Malta to sign the Faro Convention without waiting for Chad, and to ratify the Aarhus Convention.", ["Ratification proposed: aarhus-convention | malta", "Signature proposed: cets-199 | malta"]),
    ("We urged Malta to sign the Faro Convention after hearing Chad, and ratified the Aarhus Convention.", ["Ratification occurred: aarhus-convention", "Signature proposed: cets-199 | malta"]),
]  # fmt: skip

STANCES = [
    ("UNESCO adopted a resolution on press freedom. We welcome this vote.", [f"Welcome: {US} | resolution on press freedom"]),
    ("UNESCO read the guidelines on press freedom. We heard of attacks. We reiterate our solidarity with them.", []),
    ("UNESCO wrote the guidelines on press freedom. We support them.", [f"Support: {US} | guidelines on press freedom"]),
    ("We are alarmed by reports that spyware was used.", [f"Concern: {US} | spyware"]),
    ("We are alarmed by reports on how spyware is sold.", [f"Concern: {US} | spyware"]),
    ("We support the one by Fiji and Chad.", []),
    ("The Bled Guidelines are a good basis.", [f"Welcome: {US} | Bled Guidelines"]),
    ("The Bled Guidelines have no good basis.", []),
    ("We support one rule for all.", [f"Support: {US} | one rule"]),
]  # fmt: skip

# Whose act it is that somebody helps with, for which years a plan is, what a question asks.
HELPED = [
    ("Chad is preparing its accession to the Aarhus Convention with the help of UNESCO.", ["Accession planned: aarhus-convention | chad"]),
    ("We read the Faro Convention. We thank the Bled Fund, whose treaty Chad signed in 2022.", []),
    ("The Faro Convention establishes a review mechanism and a reporting process.", []),
    ("UNESCO established a review mechanism.", ["Launch occurred: review mechanism | united-nations-educational-scientific-and-cultural-organization"]),
    ("Chad regrets the decision to leave the Faro Convention, which took effect on 2 May 2023.", []),
    ("Chad welcomes the Faro Convention, which took effect on 1 June 2011.", ["EntryIntoForce occurred: cets-199 | - | 2011-06-01"]),
    ("A declaration on spyware was adopted, condemning the attacks in Malta in May.", ["Adoption occurred: declaration on spyware"]),
    ("A declaration on spyware was adopted, condemning the attacks, in Malta in May 2023.", ["Adoption occurred: declaration on spyware | - | 2023-05 | malta"]),
    ("A declaration on spyware was adopted in Malta in May, condemning the attacks.", ["Adoption occurred: declaration on spyware | - | 2023-05 | malta"]),
    ("The Faro Convention was signed by Malta and Chad as well as Fiji.", ["Signature occurred: cets-199 | chad", "Signature occurred: cets-199 | fiji", "Signature occurred: cets-199 | malta"]),
    ("The Bled Board, meeting in Lima, approved conclusions on press freedom.", ["Adoption occurred: conclusions on press freedom | Bled Board | - | lima"]),
    ("We noted the accession to the Aarhus Convention of Chad.", ["Accession occurred: aarhus-convention | chad"]),
    ("UNESCO adopted the Bled Declaration and workplans for 2021-2023.", ["Adoption occurred: Bled Declaration | united-nations-educational-scientific-and-cultural-organization"]),
    ("UNESCO adopted the Bled Declaration and workplans in 2021.", ["Adoption occurred: Bled Declaration | united-nations-educational-scientific-and-cultural-organization | 2021"]),
]  # fmt: skip

ASKED = [
    ("UNESCO asked the Commission how it protects press freedom.", []),
    ("UNESCO asked the Commission to protect press freedom.", ["Call: united-nations-educational-scientific-and-cultural-organization | media-freedom"]),
    ("The Lakes Union thanked the delegates for their support of the Faro Convention.", []),
    ("The Lakes Union reaffirmed its support of the Faro Convention.", ["Support: Lakes Union | cets-199"]),
    ("We look forward to UNESCO publishing the plan.", []),
    ("We look forward to welcoming UNESCO.", []),
    ("We support the proposed Cybercrime Convention.", [f"Support: {US} | proposed Cybercrime Convention"]),
    ("UNESCO adopted findings on canals and a plan on dams. The two treaties have never been more relevant.", []),
    ("We are concerned about the Bled Memorandum on a close partnership between Chad and Fiji.", [f"Concern: {US} | Bled Memorandum on a close partnership between Chad and Fiji"]),
]  # fmt: skip

# Who held an office no longer speaks for it.
FORMER = [
    ("A former judge of the International Court of Justice supports press freedom.", []),
    ("The former President of Malta supports press freedom.", []),
    ("The President of Malta supports press freedom.", ["Support: malta | media-freedom"]),
    ("In its former seat, the delegation of Malta supports press freedom.", ["Support: malta | media-freedom"]),
]  # fmt: skip

# A line that only calls an organ is that of the body above it.
ORGANS = [
    ("UNESCO\n\nExecutive Board\n\n219th session", "219th session of the Executive Board of UNESCO"),
    ("UNESCO\n\nEXECUTIVE BOARD\n\n219th session", "219th session of the Executive Board of UNESCO"),
    ("FAO\n\nCouncil\n\n174th session", "174th session of the FAO Council"),
    ("Statement by the Bled Network\n\nSixth session of the Parties to the Faro Convention", "Sixth session of the Parties to the Faro Convention"),
    ("MEETING OF SADC MINISTERS RESPONSIBLE FOR WATER\n\nThe SADC Ministers met. SADC Rules bind them.", "Meeting of SADC Ministers Responsible for Water"),
    ("FAO\n\nCouncil of Elders\n\n174th session", "174th session of the Council of Elders"),
]  # fmt: skip

# What a post is for is no part of the body's name.
POSTS = [
    ("Vice-President of the European Commission for Values", "European Commission"),
    ("Under-Secretary-General of the United Nations for Legal Affairs", "United Nations"),
    ("Commissioner of the African Union for Infrastructure", "African Union"),
    ("Director of the European Commission for Lakes", "European Commission for Lakes"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*OWN, *NOBODY, *DRAFTS, *BESIDE, *STANCES, *ASKED, *FORMER]
)
def test_a_stance_is_of_whoever_takes_it_on_what_is_meant(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), [*EACH, *LONGER, *GOES_ON, *HELPED])
def test_an_act_is_of_whoever_it_is_told_of(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


@pytest.mark.parametrize(("head", "meeting"), ORGANS)
def test_a_session_is_of_the_organ_that_its_lines_tell(head: str, meeting: str) -> None:
    told = understood(f"{head}\n\nRome, 3 March 2024\n\nStatement by Japan\n\nWe agree.")
    assert told.document.meeting is not None
    assert told.document.meeting.label == meeting


@pytest.mark.parametrize(("post", "body"), POSTS)
def test_a_body_ends_before_what_the_post_is_for(post: str, body: str) -> None:
    told = understood(f"Speech\n\nAna Kos, {post}\n\nRome, 3 March 2024\n\nWe agree.")
    assert told.document.organisation is not None
    assert told.document.organisation.label == body


def test_the_tables_are_whole() -> None:
    told = (EACH, LONGER, GOES_ON, HELPED)
    held = (OWN, NOBODY, DRAFTS, BESIDE, STANCES, ASKED, FORMER)
    assert [len(rows) for rows in told] == [4, 7, 4, 14]
    assert [len(rows) for rows in held] == [8, 4, 2, 4, 9, 9, 4]
    assert [len(rows) for rows in (ORGANS, POSTS)] == [6, 4]


def test_a_region_before_a_meeting_makes_it_another_and_each_count_is_one() -> None:
    text = "Summary of the 13th Africa Internet Governance Forum\n\nAddis Ababa, 22 November 2024\n\nThe thirteenth Africa Internet Governance Forum met. The Forum was opened by Ana Kos."
    told = understood(text)
    met = {e.label for m in told.mentions if (e := m.entity) and e.kind is MEE}
    assert met == {"13th Africa Internet Governance Forum"}


def test_the_country_of_who_speaks_does_what_which_tells() -> None:
    text = "Statement by Norway\n12 March 2024\n\nIt matters to my country, which ratified the Aarhus Convention in 2003."
    assert events(text) == ["Ratification occurred: aarhus-convention | norway | 2003"]


# Who led a body for some years leads it no more; who is told beside members is none of them.
PARTS = [
    ("Ana Kos, who led UNESCO for ten years, spoke.", []),
    ("Ana Kos, who leads UNESCO, spoke.", ["Head"]),
    ("Ana Kos, who has led UNESCO for ten years, spoke.", ["Head"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "titles"), PARTS)
def test_who_led_a_body_holds_no_post(text: str, titles: list[str]) -> None:
    assert [post.title for post in understood(BY + text).posts] == titles


def test_who_stands_beside_members_is_none() -> None:
    text = "All members of the Council of Europe, as well as Tunisia and Chad, are Parties to it."
    assert [f for f in understood(BY + text).facts if f.predicate == "partOf"] == []
    text = "The members of the Council of Europe are Malta and Cyprus."
    assert len([f for f in understood(BY + text).facts if f.predicate == "partOf"]) == 2


def test_a_table_tells_an_accession_in_the_column_of_ratifications() -> None:
    rows = "| State | Ratification |\n|---|---|\n| Chad | 15/10/2019 (accession) |\n| Malta | 14/04/2009 |\n"
    assert events(f"# Parties to the Faro Convention\n\n{rows}") == [
        "Accession occurred: cets-199 | chad | 2019-10-15",
        "Ratification occurred: cets-199 | malta | 2009-04-14",
    ]


# "The State" is the one just spoken of, never the one that speaks.
THE_STATE = [
    ("In Kenya editors were jailed. The State has ratified the Aarhus Convention.", ["Ratification occurred: aarhus-convention | kenya"]),
    ("In Kenya and Chad editors were jailed. The State has ratified the Aarhus Convention.", ["Ratification occurred: aarhus-convention"]),
    ("The State has not ratified the Aarhus Convention.", []),
    ("The country has not ratified the Aarhus Convention.", ["Ratification negated: aarhus-convention | norway"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), THE_STATE)
def test_the_state_is_one_spoken_of(text: str, expected: list[str]) -> None:
    assert events("Statement by Norway\n12 March 2024\n\n" + text) == expected


def test_ministers_who_say_we_speak_for_themselves_at_anothers_meeting() -> None:
    head = "# Joint Statement\n\nWTO Fourteenth Ministerial Conference\n\nRome, 28 March 2026\n\n"
    told = understood(head + "We, the Ministers of Trade of Fiji and Peru, call for press freedom.")
    assert told.document.organisation is not None
    assert told.document.organisation.label == "Ministers of Trade of Fiji and Peru"
    assert [p.holder.label for p in told.positions] == ["Ministers of Trade of Fiji and Peru"]


def test_the_cited_words_end_with_no_joint() -> None:
    text = "The Faro Convention must be ratified, and the Board will meet."
    told = understood(BY + text)
    assert [s.of(told.statement.text) for p in told.positions for s in p.evidence] == [
        "Faro Convention must be ratified"
    ]


def test_two_pronouns_tell_no_succession() -> None:
    told = understood(BY + "Chad is a Party to the Faro Convention, since it succeeded to it.")
    assert [fact for fact in told.facts if fact.predicate == "succeeds"] == []
    told = understood(BY + "The Bled Charter replaced the Bled Convention.")
    assert [fact.predicate for fact in told.facts] == ["succeeds"]


def test_a_state_secretary_speaks_for_the_state_that_acts() -> None:
    head = "Speech\n\nAna Kos, State Secretary\n\nRome, 3 March 2024\n\n"
    told = understood(head + "Malta ratified the Aarhus Convention. We support press freedom.")
    assert told.document.role == "State Secretary"
    assert [slug(p.holder) for p in told.positions] == ["malta"]


def test_a_post_told_again_without_its_body_is_no_other() -> None:
    text = "Open letter\n\nTo: Ms Ana Kos, President of UNESCO\n\nDear President Kos,\n\nWe write to you."
    assert [(p.title, p.organisation is None) for p in understood(text).posts] == [
        ("President", False)
    ]


# What a forum or a text shall be made is wanted, not what it is to be given; "it" shall be kept, or come by itself.
WANTED = [
    ("The IGF must be made permanent.", [f"Call: {US} | internet-governance-forum"]),
    ("The IGF was made permanent.", []),
    ("The IGF should be anchored in the Code.", [f"Call: {US} | internet-governance-forum"]),
    ("The ICANN Board must be given 30 days' notice.", []),
    ("The IGF should receive the reports of all sessions.", []),
    ("Migrants should get the form by Monday.", []),
    ("The Faro Convention is in force. We call for it to be implemented.", [f"Call: {US} | cets-199"]),
    ("The Faro Convention is in force. We want it to come to Bled.", []),
    ("Norway will maintain its contributions to the Adaptation Fund.", ["Commitment: norway | adaptation-fund"]),
    ("Norway maintained its contributions to the Adaptation Fund.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WANTED)
def test_what_is_wanted_for_a_forum_or_a_text(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


# A dash and a number end what comes before a group's name and behind it.
GROUPS = [
    ("I speak on behalf of the Nordic countries - Denmark, Iceland and my own country.", "Nordic countries"),
    ("I speak on behalf of the five Nordic countries.", "Nordic countries"),
    ("I speak on behalf of five countries.", "Government of Norway"),
    ("I speak on behalf of the Core Group on Older Persons - Chile and Malta.", "Core Group on Older Persons"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_a_group_is_told_by_its_name_not_by_its_members(text: str, expected: str) -> None:
    told = understood("Statement by Norway\n12 March 2024\n\n" + text).document.organisation
    assert told is not None
    assert told.label == expected


def test_these_tables_are_whole() -> None:
    assert [len(table) for table in (WANTED, GROUPS)] == [10, 4]
