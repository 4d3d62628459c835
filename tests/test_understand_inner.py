"""What stands within something else: a list within a list, a body within a meeting's name.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short, understood

BY = "Statement by Bled Rivers Network\n12 March 2024\n\n"
CALL = "Call: Bled Rivers Network | "
FARO = "cets-199"
LISTS = [
    (BY + "1. We thank the Board.\n\n2. We recommend that States:\n   - ratify the Faro Convention;\n   - protect whistleblowers.\n\n3. We support the Arms Trade Treaty.",
     [CALL + FARO, CALL + "whistleblower-protection", "Support: Bled Rivers Network | arms-trade-treaty"]),
    (BY + "1. We thank the Board.\n\n2. We recall that States:\n   - ratify the Faro Convention;\n   - protect whistleblowers.\n\n3. We support the Arms Trade Treaty.",
     ["Support: Bled Rivers Network | arms-trade-treaty"]),
    (BY + "Press release by the Rivers Board\n\nWe call on Chad to protect whistleblowers.", [CALL + "whistleblower-protection"]),
]  # fmt: skip
ACTS = [
    ("The Faro Convention rulebook was adopted in 2018.", []),
    ("The Faro Convention was adopted in 2005.", ["Adoption occurred: cets-199 | - | 2005"]),
    ("Malta has signed the Faro Convention petition.", []),
    ("Malta joined the Springfield Pact working group in 2022.", []),
    ("Malta joined the Springfield Pact last week.", ["Accession occurred: Springfield Pact | malta"]),
    ("The Springfield Act became law in May 2023.", ["EntryIntoForce occurred: Springfield Act | - | 2023-05"]),
    ("Malta launched the Springfield Plan dashboard in 2022.", []),
    ("Malta attended the Lakes Summit planning retreat.", []),
    ("Malta attended the Lakes Summit plenary.", ["Participation occurred: - | malta | - | - | Lakes Summit"]),
    ("Malta signed the Springfield Pact at a Lakes Forum event.", ["Signature occurred: Springfield Pact | malta"]),
    ("Malta signed the Springfield Pact at the Lakes Forum.", ["Signature occurred: Springfield Pact | malta | - | - | Lakes Forum"]),
    ("The Faro Convention assessment of Malta was published in 2018.", []),
    ("The Faro Convention, done at Faro on 27 October 2005, was ratified by Malta.", ["Adoption occurred: cets-199 | - | 2005-10-27 | faro", "Ratification occurred: cets-199 | malta"]),
    ("The Faro Convention has done in years what Malta had hoped for.", []),
    ("Malta had presented the proposal in June 2023 as part of the Springfield Plan.", []),
    ("Malta proposed the Springfield Plan in June 2023 as part of the Faro Convention.", ["Proposal occurred: Springfield Plan | malta | 2023-06"]),
    ("Talks with the European Parliament began, and the Parliament adopted the Springfield Plan.", ["Adoption occurred: Springfield Plan | european-parliament"]),
    ("We see the Springfield Plan of 2025, signed by Malta.", ["Signature occurred: Springfield Plan | malta"]),
    ("We see the Springfield Plan in a room of 2025, signed by Malta.", []),
    ("We see the proposal by Malta for a UNESCO convention on nets.", ["Proposal occurred: UNESCO convention on nets | malta"]),
    ("Peru passed the Springfield Act. Malta amended its Law on Fish Nets.", ["Adoption occurred: Springfield Act | peru", "Amendment occurred: Law on Fish Nets | malta"]),
    ("Peru passed the Springfield Act. Malta amended its Law on Monday.", ["Adoption occurred: Springfield Act | peru", "Amendment occurred: Springfield Act | malta"]),
    ("The Springfield Board adopted guidelines on the use of nets by Malta.", ["Adoption occurred: guidelines on the use of nets | Springfield Board"]),
    ("The guidelines on the use of nets were adopted by Malta.", ["Adoption occurred: guidelines on the use of nets | malta"]),
    ("Malta and Peru, which signed the Faro Convention in 2018 and 2016, have not ratified it.", ["Ratification negated: cets-199 | malta", "Ratification negated: cets-199 | peru", "Signature occurred: cets-199 | malta | 2018", "Signature occurred: cets-199 | peru | 2016"]),
    ("Malta and Peru signed the Faro Convention in 2018 and 2016.", ["Signature occurred: cets-199 | malta | 2018", "Signature occurred: cets-199 | peru | 2016"]),
    ("Peru issued the sixth report. Malta issued its first report in 2020.", ["Launch occurred: report | malta | 2020", "Launch occurred: sixth report | peru"]),
    ("Peru issued the sixth report. Malta issued its sixth report in 2020.", ["Launch occurred: sixth report | malta | 2020", "Launch occurred: sixth report | peru"]),
    ("The Springfield Plan was drafted by Malta together with Norway.", ["Preparation occurred: Springfield Plan | malta, norway"]),
    ("The Springfield Plan was drafted by Malta together with a poem by Norway.", ["Preparation occurred: Springfield Plan | malta"]),
]  # fmt: skip
NORWAY = "Statement by Norway\n12 March 2024\n\n"
OURS = [
    (NORWAY + "The Faro Convention, ratified by my country in 2008, is good.", ["Ratification occurred: cets-199 | norway | 2008"]),
    (NORWAY + "The Faro Convention, ratified by your country in 2008, is good.", ["Ratification occurred: cets-199 | - | 2008"]),
    (NORWAY + "The Springfield Plan was drafted by us in 2008.", ["Preparation occurred: Springfield Plan | norway | 2008"]),
]  # fmt: skip
BRACKETS = [
    ("The Green Board (GB) and the Blue Agency (BA) signed the Faro Convention.", ["Signature occurred: cets-199 | Blue Agency", "Signature occurred: cets-199 | Green Board"]),
    ("The Green Board (GB), and with it the Blue Agency (BA), saw that Malta signed the Faro Convention.", ["Signature occurred: cets-199 | malta"]),
]  # fmt: skip
LEAD = """Springfield Board

Oslo, 3 May 2020

STATES LAUNCH ACTION PLAN ON NETS

Ministers today endorsed the {name}.

The Action Plan was drafted by UNICEF.
"""
SUMMIT = """# Communiqué of the 17th Summit of Heads of State and Government of the Lake Chad Basin Commission

3 December 2023

The 17th Summit of Heads of State and Government of the Lake Chad Basin Commission (LCBC) took place in N'Djamena on 29 November 2023.
"""


@pytest.mark.parametrize(("text", "expected"), LISTS, ids=short)
def test_a_list_within_a_list_is_asked_for_and_no_more(text: str, expected: list[str]) -> None:
    assert sorted(positions(text)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), BRACKETS, ids=short)
def test_an_acronym_in_brackets_parts_nobody(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Board adopted the Springfield Charter. Norway said that it aims to protect rivers.", []),
        ("The Board adopted the Springfield Charter. It aims to protect rivers.", ["Springfield Charter"]),
    ],
    ids=["who says so", "the text"],
)  # fmt: skip
def test_what_somebody_says_to_aim_at_is_no_texts_purpose(text: str, told: list[str]) -> None:
    found = [f.subject.label for f in understood(text).facts if f.predicate == "purpose"]
    assert found == told


@pytest.mark.parametrize(
    ("opening", "meant"),
    [
        ("We met at the General Assembly of the Lakes Network. ", "General Assembly of the Lakes Network"),
        ("We met at the Annual Conference of the Lakes Network. ", "United Nations General Assembly"),
    ],
    ids=["named in full", "not named"],
)  # fmt: skip
def test_the_general_assembly_is_the_one_named_in_full(opening: str, meant: str) -> None:
    text = f"The United Nations helps. {opening}The General Assembly adopted a code."
    agents = [a.label for e in understood(text).events if e.type == "Adoption" for a in e.agents]
    assert agents == [meant]


@pytest.mark.parametrize(
    ("title", "adopted"),
    [("Common position of the Green Alliance", []), ("Green Declaration", ["Green Declaration"])],
    ids=["a position", "a declaration"],
)
def test_a_line_that_dates_the_statement_adopts_no_text_that_it_names(
    title: str, adopted: list[str]
) -> None:
    text = f"# {title}\n\nWe oppose the Springfield Code.\n\nAdopted in Oslo on 2 May 2020\n"
    told = [e for e in understood(text).events if e.type == "Adoption"]
    assert [e.object.label for e in told if e.object] == adopted


@pytest.mark.parametrize(("text", "expected"), OURS, ids=short)
def test_what_is_done_by_us_is_done_by_who_speaks(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Closing Remarks at the 3rd Rivers Conference on Youth Work", "3rd Rivers Conference on Youth Work"),
        ("Closing Remarks on Youth Work at the 3rd Rivers Conference", "3rd Rivers Conference"),
    ],
    ids=["its topic", "that of the remarks"],
)  # fmt: skip
def test_a_counted_conference_in_a_heading_keeps_what_it_is_on(title: str, meant: str) -> None:
    own = understood(f"# {title}\n\nOslo, 9 June 2023\n\nWe thank Malta.").document.meeting
    assert own is not None
    assert own.label == meant


@pytest.mark.parametrize(
    "text",
    ["We are worried, all of us, about child labour.", "We are all of us worried about child labour."],
    ids=["put in", "beside"],
)  # fmt: skip
def test_what_one_puts_in_hides_no_position(text: str) -> None:
    assert positions(BY + text) == ["Concern: Bled Rivers Network | child-labour"]


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=short)
def test_a_name_before_a_noun_is_not_what_is_done(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("Springfield Action Plan on Fishing", "Springfield Action Plan on Fishing"), ("Springfield Code", "Action Plan on Nets")],
    ids=["the same noun", "another noun"],
)  # fmt: skip
def test_a_description_goes_with_the_lead_before_the_headline(name: str, meant: str) -> None:
    drafted = [e for e in understood(LEAD.format(name=name)).events if e.type == "Preparation"]
    assert [e.object.label.title() for e in drafted if e.object] == [meant.title()]


def test_a_counted_meeting_with_its_body_is_one_thing_in_heading_and_text() -> None:
    told = understood(SUMMIT)
    assert told.document.meeting is not None
    place = [f for f in told.facts if f.predicate == "place"]
    assert [f.subject for f in place] == [told.document.meeting]


@pytest.mark.parametrize(
    ("subject", "held"),
    [("The Springfield Board", ["Springfield Board"]), ("The Conference", [])],
    ids=["a body", "a conference"],
)
def test_only_its_own_subject_holds_its_next_session(subject: str, held: list[str]) -> None:
    text = (
        f"Malta met the Springfield Agency. {subject} will hold its next session in Oslo in 2025."
    )
    told = [f for f in understood(text).facts if f.predicate == "organiser"]
    assert [getattr(f.object, "label", "") for f in told] == held


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The 3rd Summit of the Green Rivers Board (GRB) met in Oslo. GRB adopted a code.", "Green Rivers Board"),
        ("The Green Rivers Board (GRB) met in Oslo. GRB adopted a code.", "Green Rivers Board"),
    ],
    ids=["within a meeting", "alone"],
)  # fmt: skip
def test_an_acronym_behind_a_meeting_may_be_its_bodys(text: str, meant: str) -> None:
    agents = [a.label for e in understood(text).events if e.type == "Adoption" for a in e.agents]
    assert agents == [meant]
