"""What records tell of votes, decisions, action points and attendance; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, facts, positions, short, slug, understood

MET = "Fifth Meeting of the Delta Board"
HEAD = f"# {MET}\n\nLima, 12 March 2024\n\n"
AT = f"2024-03-12 | lima | {MET}"

# What was put to the vote, by its letter or number, and what came of it.
VOTED = [
    ("The Riga Pact was debated and rejected by 20 votes to 11.", [f"Adoption negated: Riga Pact | Delta Board | {AT}"]),
    ("The Riga Pact was rejected by a large majority.", [f"Adoption negated: Riga Pact | Delta Board | {AT}"]),
    ("The Riga Pact was rejected by readers.", []),
    ("The delegates were consulted and rejected the Riga Pact.", [f"Adoption negated: Riga Pact | Delta Board | {AT}"]),
    ("Draft resolution A on nets was not adopted.", [f"Adoption negated: Draft resolution A | Delta Board | {AT}"]),
    ("Draft resolution II was adopted by 45 votes to 3.", [f"Adoption occurred: Draft resolution II | Delta Board | {AT}"]),
    ("The draft resolution I have in mind was adopted.", []),
    ("Motion 14 (Sea levels) was carried.", [f"Adoption occurred: Motion 14 | Delta Board | {AT}"]),
    ("In motion 14 horses ran.", []),
    ("A draft resolution on nets did not obtain the required majority.", [f"Adoption negated: draft resolution on nets | Delta Board | {AT}"]),
    ("The Riga Pact obtained a majority of its words from Chad.", []),
    ("The Chair took it that the Board wished to adopt the Riga Pact. It was so decided.", [f"Adoption occurred: Riga Pact | - | {AT}", "Adoption planned: Riga Pact | Delta Board"]),
    ("The General Assembly of the Commission for Nets adopted the Riga Pact.", ["Adoption occurred: Riga Pact | General Assembly of the Commission"]),
    ("12. The Board:\n\n(a) noted the weather;\n\n(b) endorsed the Riga Pact;", [f"Endorsement occurred: Riga Pact | Delta Board | {AT}"]),
    ("12. Rain:\n\n(a) noted the weather;\n\n(b) endorsed the Riga Pact;", [f"Endorsement occurred: Riga Pact | - | {AT}"]),
    ("The Riga Pact was approved subject to confirmation by the Lakes Assembly.", []),
    ("The Riga Pact was approved with joy by the Lakes Assembly.", ["Adoption occurred: Riga Pact | Lakes Assembly"]),
]  # fmt: skip

# What stands below the title of a text: it was adopted, or not.
TITLED = [
    ("**Item 2. Lakes Code.** Adopted by consensus.", [f"Adoption occurred: Lakes Code | Delta Board | {AT}"]),
    ("## 2. Lakes Code on Dams\n\nApproved as amended.", [f"Adoption occurred: Lakes Code on Dams | Delta Board | {AT}"]),
    ("## 2. Lakes Code on Dams\n\nNot adopted.", [f"Adoption negated: Lakes Code on Dams | Delta Board | {AT}"]),
    ("## 2. Lakes Code on Dams\n\nRejected by 12 votes to 3.", [f"Adoption negated: Lakes Code on Dams | Delta Board | {AT}"]),
    ("## 2. Lakes Code on Dams\n\nDeferred to the next meeting.", []),
    ("## 2. Report on the Lakes Code on Dams\n\nAdopted by consensus.", []),
    ("The Board read the Lakes Code.\n\nAdopted by consensus.", []),
]  # fmt: skip

# What heads a text tells of itself, where one text is cited there.
HEADING = [
    ("Lakes Board\n\nDecision 12 (2019)\n\nAdopted by the Lakes Board on 28 April 2019\n\nThe Lakes Board,\n\n1. Decides to meet;", ["Adoption occurred: Decision 12 (2019) | Lakes Board | 2019-04-28"]),
    ("Lakes Board\n\nStatement on Decision 12 (2019)\n\nAdopted by the Lakes Board on 28 April 2019\n\nThe Board met.", []),
    ("United Nations A/RES/69/2\n\nResolution adopted by the General Assembly on 22 September 2014\n\nThe General Assembly,\n\n1. Decides to meet;", ["Adoption occurred: outcome-document-of-the-world-conference-on-indigenous-peoples | united-nations-general-assembly | 2014-09-22"]),
    ("General Assembly\n\nResolution adopted by the General Assembly on 22 September 2014\n\nThe General Assembly,\n\n1. Decides to meet;", []),
    ("United Nations A/RES/69/2\n\nThe Lakes Board met.\n\nResolution adopted by the General Assembly on 22 September 2014", []),
]  # fmt: skip

# Who is to do what: a line without a main verb.
CHARGED = [
    ("Action: The Secretariat to sign the Riga Pact by 30 June 2025.", ["Signature planned: Riga Pact | Secretariat | 2025-06-30"]),
    ("Action 3: Norway to ratify the Riga Convention.", ["Ratification planned: Riga Convention | norway"]),
    ("- Norway to launch the Riga Fund in June 2025.", ["Launch planned: Riga Fund | norway | 2025-06"]),
    ("Norway to launch the Riga Fund in June 2025.", []),
    ("Proposal 3: Norway to ratify the Riga Convention.", []),
    ("A call by Norway to ratify the Riga Convention.", []),
    ("Norway, to launch the Riga Fund, came to Lima.", []),
    ("We call on:\n\n- Norway to ratify the Riga Convention;\n- Malta to do so.",
     ["Ratification proposed: Riga Convention | malta", "Ratification proposed: Riga Convention | norway"]),
]  # fmt: skip

# Who was there, and who had sent apologies.
ATTENDED = [
    ("Present: Jan Kos (Poland), Estonia, Helsinki Commission", [f"Participation occurred: - | Jan Kos, estonia, helsinki-commission | {AT}"]),
    ("Present: Jan Kos, Poland; Ana Novak, Helsinki Commission", [f"Participation occurred: - | Ana Novak, Jan Kos | {AT}"]),
    ("Delegations present: Estonia, Latvia", [f"Participation occurred: - | estonia, latvia | {AT}"]),
    ("The following States were represented: Estonia, Latvia.", [f"Participation occurred: - | estonia | {AT}", f"Participation occurred: - | latvia | {AT}"]),
    ("Apologies for absence were received from Latvia, the World Bank and Ms Ana Kos.", [f"Participation negated: - | Ana Kos, latvia, world-bank | {AT}"]),
    ("Apologies for the delay were received from Latvia.", []),
]  # fmt: skip

# Who joins a body, and whose assembly it is.
JOINED = [
    ("Estonia was admitted to the Delta Union in 2019.", ["Accession occurred: Delta Union | estonia | 2019"]),
    ("Estonia was not admitted as a full member of the Delta Union.", ["Accession negated: Delta Union | estonia"]),
    ("Journalists were admitted to the Delta Union in 2019.", []),
    ("The Delta Network held its General Assembly in Riga. The General Assembly adopted the Riga Pact.",
     ["Adoption occurred: Riga Pact | General Assembly of the Delta Network"]),
    ("The General Assembly of the Delta Network met in Riga. The General Assembly adopted the Riga Pact.",
     [f"Adoption occurred: Riga Pact | General Assembly of the Delta Network | {AT}"]),
    ("The Delta Network praised its United Nations friends at its General Assembly. The General Assembly adopted the Riga Pact.",
     ["Adoption occurred: Riga Pact | united-nations-general-assembly"]),
    ("The General Assembly adopted the Riga Pact.", ["Adoption occurred: Riga Pact | united-nations-general-assembly"]),
    ("The Delta Network met. The General Assembly adopts the Riga Pact.",
     ["Adoption occurred: Riga Pact | General Assembly of the Delta Network"]),
    ("The Delta Network praised its United Nations friends. The General Assembly adopts the Riga Pact.",
     ["Adoption occurred: Riga Pact | united-nations-general-assembly"]),
]  # fmt: skip

# What came of a motion, and the rows of tables of action points.
MOVED = [
    ("**Motion 1.** That the Board adopt the Riga Pact.\n\nMoved: Ana Kos. Seconded: Jan Novak. Carried unanimously.",
     [f"Adoption occurred: Riga Pact | Delta Board | {AT}"]),
    ("**Motion 1.** That the Board adopt the Riga Pact.\n\nMoved: Ana Kos. Seconded: Jan Novak. Lost, 14 votes to 22.",
     [f"Adoption negated: Riga Pact | Delta Board | {AT}"]),
    ("**Motion 1.** That the Board adopt the Riga Pact.\n\nMoved: Ana Kos. Seconded: Jan Novak. Deferred to the next meeting.", []),
    ("It was moved by Ana Kos that the Riga Pact be adopted. The motion was carried.", [f"Adoption occurred: Riga Pact | - | {AT}"]),
    ("It was moved by Ana Kos that the Riga Pact be adopted. The motion was long.", []),
    ("Ana Kos moved that the Board approve the Riga Pact. Motion carried (5-0).", [f"Adoption occurred: Riga Pact | Delta Board | {AT}"]),
    ("| Action | Responsible | Deadline |\n|---|---|---|\n| Sign the Riga Pact | Norway | 30 June 2026 |", ["Signature planned: Riga Pact | norway | 2026-06-30"]),
    ("| Action | Responsible | Status |\n|---|---|---|\n| Sign the Riga Pact | Norway | Done |\n| Launch the Riga Fund | Malta | Dropped |",
     ["Signature occurred: Riga Pact | norway"]),
    ("| Action | Reaction | Deadline |\n|---|---|---|\n| Sign the Riga Pact | Norway | 30 June 2026 |", []),
]  # fmt: skip

OFFER = "The offer of Poland to host the 6th Meeting of the Delta Board in Riga was {}."
NEXT = "6th Meeting of the Delta Board"
# Whose offer to host the next meeting was accepted.
OFFERED = [
    ("accepted", [f"organiser: {NEXT} | poland", f"place: {NEXT} | riga"]),
    ("not accepted", []),
    ("noted", []),
]

# What a resolution does, and what it only promises.
RESOLVED = [
    (
        "The Board resolved to call on Norway to end corruption.",
        ["Call: Delta Board | anti-corruption"],
    ),
    ("The Board resolved to combat corruption.", ["Commitment: Delta Board | anti-corruption"]),
    ("The Board resolved to adopt the Riga Pact.", []),
    ("The Board resolved to welcome the Riga Pact.", ["Welcome: Delta Board | Riga Pact"]),
    (
        "The Board decided to welcome the Riga Pact and to call for media freedom.",
        ["Call: Delta Board | media-freedom", "Welcome: Delta Board | Riga Pact"],
    ),
    (
        "It is time to end corruption and to support media freedom.",
        ["Call: Delta Board | anti-corruption", "Call: Delta Board | media-freedom"],
    ),
    (
        "The Board urged Norway to end corruption and to welcome the Riga Pact.",
        ["Call: Delta Board | Riga Pact", "Call: Delta Board | anti-corruption"],
    ),
    # So do the points of a list below what one does.
    (
        "Decides:\n\n1. to call on all States to end corruption;\n2. to welcome the Riga Pact, adopted in May.",
        ["Call: Delta Board | anti-corruption", "Welcome: Delta Board | Riga Pact"],
    ),
    (
        "RESOLVES\n\n1.1 to welcome the Riga Pact, signed in Oslo;\n\n1.2 to urge those States which have not done so to end corruption;",
        ["Call: Delta Board | anti-corruption", "Welcome: Delta Board | Riga Pact"],
    ),
    (
        "We urge Norway:\n\n1. to call on all States to end corruption;",
        ["Call: Delta Board | anti-corruption"],
    ),
]

TABLE = (
    "\n\n| {} | For | Against | Result |\n|---|---|---|---|\n| Riga Pact | 3 | 5 | Not adopted |\n"
)
# What the rows of a table are: no labels of the statement, and dates of something else.
OWN = [
    ("# Outcomes of the " + MET + "\n\nLima, 12 March 2024\n\nThe Board met.", f"2024-03-12 | {MET} | Delta Board"),
    ("# Outcome of the " + MET + "\n\nLima, 12 March 2024\n\nThe Board met.", "2024-03-12 | - | Delta Board"),
    ("# Delta Board\n\nVoting record\n\n3 May 2024" + TABLE.format("Member"), "2024-05-03 | - | Delta Board"),
    ("# Resolution on nets\n\nThe Lakes Union,\n\nNoting that Chad signed the Riga Pact on 3 March 2020,\n\n1. Urges Chad to ratify it;", "- | - | Lakes Union"),
    ("# Resolution on nets\n\nThe Lakes Union, meeting on 5 May 2024,\n\n1. Urges Chad to ratify the Riga Pact;\n\n2. Is glad.", "2024-05-05 | - | Lakes Union"),
    ("# Action list\n\nDelta Board, 3 May 2024\n\n| Action | Who | Deadline |\n|---|---|---|\n| Sign the Riga Pact | Norway | 31 December 2026 |\n", "2024-05-03 | - | Delta Board"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*VOTED, *TITLED, *CHARGED, *ATTENDED, *JOINED, *MOVED], ids=short
)
def test_a_record_tells_what_was_decided(text: str, expected: list[str]) -> None:
    assert events(HEAD + text) == expected


@pytest.mark.parametrize(("word", "expected"), OFFERED, ids=short)
def test_an_accepted_offer_tells_where_the_next_one_will_be(word: str, expected: list[str]) -> None:
    assert [f for f in facts(HEAD + OFFER.format(word)) if MET not in f] == expected


@pytest.mark.parametrize(("text", "expected"), RESOLVED, ids=short)
def test_what_one_resolves_to_do_is_done(text: str, expected: list[str]) -> None:
    assert positions(HEAD + text) == expected


@pytest.mark.parametrize(("text", "expected"), OWN, ids=short)
def test_a_table_is_no_header(text: str, expected: str) -> None:
    own = understood(text).document
    when = own.when.edtf if own.when else "-"
    assert f"{when} | {slug(own.meeting)} | {slug(own.organisation)}" == expected


def test_the_chair_of_a_summary_record_does_not_speak() -> None:
    text = "# {} of the Fifth Meeting of the Delta Board\n\nChair: Ana Kos (Norway)\n\nThe Board met.\n"
    assert understood(text.format("Summary record")).document.speaker is None
    assert understood(text.format("Statement")).document.speaker is not None


def test_a_table_tells_results_where_it_says_so() -> None:
    text = "# Delta Board\n\nVoting record\n\n3 May 2024" + TABLE.format("Motion")
    assert events(text) == ["Adoption negated: Riga Pact"]
    assert events(text.replace("Result", "Remark")) == []


def test_a_motion_is_a_position_once_it_is_carried() -> None:
    text = "**Motion 1.** That the Board endorse the Riga Pact.\n\nMoved: Ana Kos. {}."
    assert positions(HEAD + text.format("Carried")) == ["Support: Delta Board | Riga Pact"]
    assert positions(HEAD + text.format("Lost, 3 votes to 5")) == []


@pytest.mark.parametrize(("text", "expected"), HEADING, ids=short)
def test_the_head_of_a_text_tells_who_adopted_it(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_tables_of_decisions_are_whole() -> None:
    tables = (VOTED, TITLED, HEADING, CHARGED, ATTENDED, JOINED, OFFERED, RESOLVED, OWN, MOVED)
    assert [len(table) for table in tables] == [17, 7, 5, 8, 6, 9, 3, 10, 6, 9]
