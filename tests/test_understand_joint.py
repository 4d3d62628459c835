"""Joint statements, and acronyms of which a text spells out another body than the known one."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import positions, short, slug, understood

from govgraph.model import EventType

SAID = "\n\n3 May 2024\n\nWe are worried about hate speech.\n"
LAKES = "the Lakes Board and the Rivers Commission"

# The header of a statement, and for whom it speaks.
JOINT = [
    (f"JOINT STATEMENT\nby {LAKES}", {"Lakes Board", "Rivers Commission"}),
    (f"# Joint statement by {LAKES}", {"Lakes Board", "Rivers Commission"}),
    ("# Joint statement of the Lakes Board, the Rivers Commission and the Nets Union",
     {"Lakes Board", "Rivers Commission", "Nets Union"}),
    # Whatever their names, also in the text.
    ("# Joint statement of the Lakes Board, Reed Voices and Quiet Otter Friends", {"Lakes Board", "Reed Voices", "Quiet Otter Friends"}),
    ("OPEN LETTER\n\nWe, the Lakes Board, Reed Voices and the Nets Union, write ahead of your visit.", {"Lakes Board", "Reed Voices", "Nets Union"}),
    ("OPEN LETTER\n\nWe, the Lakes Board, write to Reed Voices and the Nets Union ahead of your visit.", {"Lakes Board"}),
    ("# Joint statement by the Lakes Board and the President of the Nets Union", {"Lakes Board"}),
    (f"Common position of {LAKES}", {"Lakes Board", "Rivers Commission"}),
    ("The Lakes Board and the Rivers Commission: joint statement on nets", {"Lakes Board", "Rivers Commission"}),
    # A known body, or letters behind one, ends no other's name.
    ("Joint statement by the Alliance of Nurses and Amnesty International", {"Alliance of Nurses", "amnesty-international"}),
    ("Joint statement by the Alliance of Nurses and Amnesty", {"Alliance of Nurses and Amnesty"}),
    ("Joint statement by the Alliance of Nurses and Midwives", {"Alliance of Nurses and Midwives"}),
    # Nothing calls it joint, but it is of both; with their short names; those who sign it.
    (f"Statement by {LAKES}", {"Lakes Board", "Rivers Commission"}),
    ("Statement of the Lakes Board (LB), the Rivers Commission (RC) and the Nets Union (NU)", {"Lakes Board", "Rivers Commission", "Nets Union"}),
    # Two groups whose names end with the same noun; also spoken for in the text, with their letters.
    ("# Joint statement by the African Group and the Arab Group", {"African Group", "Arab Group"}),
    ("# Joint statement by the European Union and the United States", {"european-union", "the-united-states"}),
    ("Remarks\n\nI speak jointly on behalf of the Alliance of Small Island States (AOSIS) and the African Group.",
     {"alliance-of-small-island-states", "African Group"}),
    ("Remarks\n\nI speak on behalf of the African Group and the Arab Group.", {"African Group"}),
    ("Remarks\n\nI speak on behalf of the European Union and its Member States.", {"european-union"}),
    ("Statement by the Committee on the Child and the Family", {"Committee on the Child and the Family"}),
    # Two that are known make no longer name.
    ("Joint statement by the Economic Commission for Africa and Smart Africa", {"united-nations-economic-commission-for-africa", "smart-africa"}),
    # One only is named; the other one gets it.
    ("Statement by the Lakes Board to the Rivers Commission and the Nets Union", {"Lakes Board"}),
    ("Statement of the Lakes Board and the President of the Nets Union", {"Lakes Board"}),
    ("# Joint statement by the Lakes Board", {"Lakes Board"}),
    ("Remarks to the Joint Inspection Unit\nStatement by UNDP to UNICEF and UNDP", {"united-nations-development-programme"}),
    ("# Joint statement by the Lakes Board, Bled. Copy: the Rivers Commission", {"Lakes Board"}),
]  # fmt: skip

COURT = "international-criminal-court"
# What a text on "the ICC" says of it: the authority knows the court by these letters.
SPELLED = [
    ("The ICC welcomed the Istanbul Convention.", {COURT}),
    ("The Inland Carriers Conference met. The ICC welcomed the Istanbul Convention.", {COURT}),
    ("The Inland Carriers Council met. The ICC welcomed the Istanbul Convention.", {"Inland Carriers Council"}),
    ("The ICC welcomed the Istanbul Convention. So did the Inland Carriers Council.", {"Inland Carriers Council"}),
    ("The Inland Carriers Council met. The International Criminal Court came. The ICC welcomed the Istanbul Convention.", {COURT}),
    # The other has letters of its own.
    ("The African Development Bank met. The ADB welcomed the Istanbul Convention.", {"asian-development-bank"}),
    ("The Inland Waters Council met. The ICC welcomed the Istanbul Convention.", {COURT}),
]  # fmt: skip


@pytest.mark.parametrize(("header", "bodies"), JOINT, ids=short)
def test_a_joint_statement_speaks_for_all_who_make_it(header: str, bodies: set[str]) -> None:
    line = understood(header + SAID).document
    own = {line.organisation, *(partner.entity for partner in line.partners)}
    assert {slug(body) for body in own if body} >= bodies
    assert len(own) == len(bodies)
    held = {row.split(": ")[1].split(" | ")[0] for row in positions(header + SAID)}
    assert held == {slug(body) for body in own if body}


@pytest.mark.parametrize(("text", "holders"), SPELLED, ids=short)
def test_an_acronym_means_the_body_that_the_text_spells_out(text: str, holders: set[str]) -> None:
    assert {row.split(": ")[1].split(" | ")[0] for row in positions(text)} >= holders
    assert not any(COURT in row for row in positions(text)) or COURT in holders


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Both of us are proud of media literacy.", "Welcome"),
        ("Both of them are proud of media literacy.", ""),
        ("The two bodies are proud of media literacy.", "Welcome"),
        ("The three bodies are proud of media literacy.", ""),
    ],
)
def test_those_who_speak_together_are_told_by_their_number(words: str, kind: str) -> None:
    head = f"# Joint statement by {LAKES}\n\n3 May 2024\n\n"
    both = [f"{kind}: Lakes Board | media-literacy", f"{kind}: Rivers Commission | media-literacy"]
    assert positions(head + words) == (both if kind else [])


@pytest.mark.parametrize(
    ("lead", "holders"),
    [
        ("The ministers of justice of Norway and Finland:", {"finland", "norway"}),
        ("The Lakes Board and the Rivers Commission:", {"Lakes Board", "Rivers Commission"}),
        ("The neighbours of Norway and Finland:", {"Nets Union"}),
    ],
)
def test_several_bodies_over_a_list_hold_what_it_tells(lead: str, holders: set[str]) -> None:
    head = "# Statement by the Nets Union\n\n3 May 2024\n\n"
    told = positions(f"{head}{lead}\n\n- are worried about hate speech;\n- support press freedom.")
    assert {row.split(": ")[1].split(" | ")[0] for row in told} == holders


def test_the_tables_are_whole() -> None:
    assert (len(JOINT), len(SPELLED)) == (26, 7)


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            "We welcome the Istanbul Convention on Sand. Chad signed the Istanbul Convention.",
            "Istanbul Convention on Sand",
        ),
        (
            "We welcome the Paris Agreement on Sand. Chad signed the Istanbul Convention.",
            "cets-210",
        ),
        # What the known one is about, in other words.
        (
            "We welcome the Istanbul Convention on violence. Chad signed the Istanbul Convention.",
            "cets-210",
        ),
    ],
    ids=short,
)
def test_the_begin_of_a_name_means_what_the_text_calls_so(text: str, signed: str) -> None:
    (event,) = (e for e in understood(text).events if e.type is EventType.SIGNATURE)
    assert event.object
    assert slug(event.object) == signed
