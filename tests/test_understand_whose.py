"""Whose statement it is and who holds what it tells; each with a near miss beside it."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_document import document
from tests.test_understand_notation import events, positions, short

from govgraph.build import understand

if TYPE_CHECKING:
    from pathlib import Path

DAY = "3 May 2024"
TEXT = "\n\nThe rivers are dirty, and nobody knows why. They were clean once."

LONG = TEXT * 16
WRAPPED = (
    "\n\nThe rivers are dirty, and nobody of those who live there can tell\nus why that is so or who has to see to it that they are not."
    * 8
)

# A State's delegation or minister speaks for it, whoever heads the page.
STATES = [
    (f"River Committee, 82nd session\nIntroduction by the delegation of Chad, {DAY}", "chad"),
    (f"River Committee, 82nd session\nIntroduction by the friends of Chad, {DAY}", "River Committee"),
    (f"Chad: intervention at the Forum, delivered by Ms Ana Kos (Survey Department)\n{DAY}", "chad"),
    (f"Chad: rivers at the Forum, delivered by Ms Ana Kos (Survey Department)\n{DAY}", "Survey Department"),
    (f"SPRINGFIELD RIVER BOARD\n{DAY}\n\nCHAD\n\nStatement by Ms Ana Kos, Minister of Rivers", "chad"),
    (f"SPRINGFIELD RIVER BOARD\n{DAY}\n\nStatement by Ms Ana Kos, Minister of Rivers", "Springfield River Board"),
    (f"Ministry of Rivers of Norway\nRivers Conference\nStatement by the Minister of Rivers of Chad, Ms Ana Kos\n{DAY}", "chad"),
    (f"SPRINGFIELD RIVER BOARD\nStatement by Ana Kos on behalf of the Director for the Lakes Commission\n{DAY}", "Springfield River Board"),
    (f"SPRINGFIELD RIVER BOARD\nStatement by Ana Kos on behalf of the Lakes Commission\n{DAY}", "Lakes Commission"),
]  # fmt: skip

COLUMNS = (
    "\nMinistry of Rivers,    |   Ministry of Rivers and\nLakes and Bogs         |   Quiet Lakes"
)

# A body whose name tells nothing: above the kind of a text, in the title of a page, or said to be one.
NAMES = [
    (f"Statement by the Seed Network on the Rivers Pact\n{DAY}", "Seed Network"),
    (f"STATEMENT BY THE SEED NETWORK ON THE RIVERS PACT\n{DAY}", "Seed Network"),
    (f"Statement by the Working Group on the Rivers Pact\n{DAY}", "Working Group on the Rivers Pact"),
    (f"Statement by the Seed Network on Rivers\n{DAY}", "Seed Network on Rivers"),
    (f"Response of the Seed Network to the Rivers Review\n{DAY}", "Seed Network"),
    (f"Statement by the Seed Delegation to Chad\n{DAY}", "Seed Delegation to Chad"),
    (f"Cities for Night Trains\nNewsletter no. 9, {DAY}", "Cities for Night Trains"),
    (f"Cities for Night Trains\nStatement by Ana Kos, {DAY}", "-"),
    (f"Clean Cups Southern Asia — thread posted by the coordinator\n{DAY}", "Clean Cups Southern Asia"),
    (f"Clean Cups Southern Asia, a thread posted by the coordinator\n{DAY}", "-"),
    (f"{DAY}\n\nMarea Viva, a group of forty gatherers, has written to the Minister.", "Marea Viva"),
    (f"{DAY}\n\nMarea Viva, a friend of forty gatherers, has written to the Minister.", "-"),
    (f"{DAY}\n\nOn World Day of Rivers, the association was glad.", "-"),
    (f"{DAY}\n\nThe members of Marea Viva learnt of it with grief.", "Marea Viva"),
    (f"{DAY}\n\nThe friends near Marea Viva learnt of it with grief.", "-"),
    (f"Office of the Mayor\nCity of Springfield\n{DAY}", "City of Springfield"),
    (f"Office of the Ombudsman\n{DAY}", "Office of the Ombudsman"),
    (f"FIRST DESK ON MINING\n{DAY}", "First Desk on Mining"),
    # A noun that takes "to", or an exclamation mark, may stand in a body's name.
    (f"Access to Seeds Coalition\n{DAY}", "Access to Seeds Coalition"),
    (f"Access to the Seeds Coalition\n{DAY}", "-"),
    (f"Rain Seeds Now! Coalition\n{DAY}", "Rain Seeds Now! Coalition"),
    (f"Rain seeds now! Coalition\n{DAY}", "-"),
    (f"# Committee on Bioethics and Quiet Rivers (XQ-BU)\n{DAY}", "Committee on Bioethics and Quiet Rivers"),
    (f"# Committee on Bioethics (XQ-BU)\n{DAY}", "committee-on-bioethics"),
    # Letterheads in columns; a short name stands for the one that a header has whole.
    (f"GOVERNMENT OF CHAD     |   GOVERNMENT OF MALI{COLUMNS}\n\n{DAY}", "chad"),
    (f"Lakes and rivers       |   Government of Mali{COLUMNS}\n\n{DAY}", "-"),
    (f"| Lakes | Expert Group on Rivers |\n|:--|:--|\n| Document | XQ/7 |\n\n# Summary, fifth meeting of the Expert Group\n\n{DAY}", "Expert Group on Rivers"),
    (f"| Lakes | Expert Panel on Rivers |\n|:--|:--|\n| Document | XQ/7 |\n\n# Summary, fifth meeting of the Expert Group\n\n{DAY}", "Expert Group"),
    # What a text is on, and who is greeted, are not whose it is.
    (f"SPRINGFIELD RIVER BOARD\n{DAY}\nSubject: Outcome of the Springfield Lakes Assembly", "Springfield River Board"),
    (f"SPRINGFIELD RIVER BOARD\n{DAY}\nOutcome of the Springfield Lakes Assembly", "Springfield Lakes Assembly"),
    (f"Remarks by Ms Ana Kos\n{DAY}\n\nMaster of ceremonies, colleagues from the Springfield River Board,", "-"),
    (f"Remarks by Ms Ana Kos\n{DAY}\n\nMaster of ceremonies, Springfield River Board", "Springfield River Board"),
]  # fmt: skip

# A chair's summary is not the chair's own body's; posts of several are none; nor is where or to whom one signs.
SUMMARIES = [
    (f"Chair's Summary\nForum on Rivers\n{DAY}\nChair: Ana Kos, Ministry of Rivers of Chad", "-"),
    (f"Chair's Statement\nForum on Rivers\n{DAY}\nChair: Ana Kos, Ministry of Rivers of Chad", "Ministry of Rivers of Chad"),
    (f"SUMMARY OF THE CHAIR\nForum on Rivers\n{DAY}\nPrepared by the Chair, Ana Kos (Seed Network)", "-"),
    (f"SUMMARY OF THE CHAIR'S VISIT\n{DAY}\nPrepared by the Chair, Ana Kos (Seed Network)", "Seed Network"),
    (f"RIVER COMMITTEE ON DAMS\n{DAY}\nComments by the Committee's Bureau on the Rivers Pact", "River Committee on Dams"),
    (f"EURO-PACIFIC CONFERENCE ON REEFS\n\nCo-Chairs' Statement\n\n{DAY}", "Euro-Pacific Conference on Reefs"),
    (f"THE CONFERENCE ON REEFS\n\nCo-Chairs' Statement\n\n{DAY}", "Conference on Reefs"),
    (f"{DAY}\nRemarks by DG Ana Kos", "-"),
    (f"{DAY}\nRemarks by OSF, Ana Kos", "OSF"),
    (f"RIVER COMMITTEE ON DAMS\n{DAY}\nComments by the Women's Bureau on the Rivers Pact", "Women's Bureau"),
    (f"Joint Statement by the Secretaries General of the Seed Network and the Lake Network\n{DAY}", "Seed Network"),
    (f"Joint Statement by the Executive Heads of the Seed Fund and the Lake Network\n{DAY}", "Seed Fund"),
    (f"Joint Statement by the Foreign Ministers of the Seed Fund\n{DAY}", "Foreign Ministers of the Seed Fund"),
    (f"Seed Network\nForeword{LONG}\n\nAna Kos\nChair of the Board\nLas Palmas, {DAY}", "Seed Network"),
    (f"Seed Network\nForeword{WRAPPED}\n\nAna Kos\nHead of Liaison\ncc: Permanent Mission of Chad to the EU", "Seed Network"),
    (f"Foreword{TEXT}\n\nAna Kos\nHead of Liaison\nPermanent Mission of Chad to the EU", "chad"),
]  # fmt: skip

# What a body does in the first sentence shows it, where nothing else does: not what is done to it.
OPENINGS = [
    (f"{DAY}\n\nThe Springfield River Board expressed concern on Friday about dams.", "Springfield River Board"),
    (f"{DAY}\n\nWe sent the Springfield River Board a letter on Friday about dams.", "-"),
    (f"{DAY}\n\nThe Springfield River Board (SRB) holds one last boat. We will keep it.", "Springfield River Board"),
    (f"{DAY}\n\nIn one last boat we came to the Springfield River Board. We will keep it.", "-"),
    (f"House of Representatives\nStanding Committee on Rivers\n{DAY}\n\nOur inquiry ends. The Committee calls on the Government to act. The Committee will watch.", "Standing Committee on Rivers"),
]  # fmt: skip

# The organ of a letterhead, below its whole or behind it.
ORGAN_HEADS = [
    (f"Council of Europe, Parliamentary Assembly\nReport, {DAY}", "parliamentary-assembly-of-the-council-of-europe"),
    (f"Council of Europe\nCommittee of Ministers\nReport, {DAY}", "committee-of-ministers"),
    (f"United Nations\nEconomic and Social Council\nCommission on the Status of Women\nReport, {DAY}", "commission-on-the-status-of-women"),
    (f"Council of Europe\nReport to the Committee of Ministers, {DAY}", "council-of-europe"),
    (f"NATO, Committee of Ministers\nReport, {DAY}", "north-atlantic-treaty-organization"),
]  # fmt: skip

# A forum or a conference that bears no number is a body, too, where it heads a text.
FORUMS = [
    (f"Gulf of Springfield Prosecutors Forum\nChair's conclusions, Oslo, {DAY}", "Gulf of Springfield Prosecutors Forum"),
    (f"3rd Gulf of Springfield Prosecutors Meeting\nChair's conclusions, Oslo, {DAY}", "-"),
    (f"Annual Springfield Ports Forum\nReport, Oslo, {DAY}", "-"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "body"), STATES + NAMES + SUMMARIES + OPENINGS + ORGAN_HEADS + FORUMS, ids=short
)
def test_the_body_is_who_speaks(head: str, body: str) -> None:
    said = document(head + ("" if "\n\n" in head and head[: len(DAY)] == DAY else TEXT))
    assert (said.split(" | ") + ["-"] * 5)[4] == body


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # Without any head, who did something is told of, and speaks not.
        ("Chad rejected the Springfield River Board's resolution on 12 June 2025.", None),
        ("Norway ratified the River Charter on 3 May 2020.", None),
        ("The Springfield River Board welcomes the River Charter.", "Springfield River Board"),
        ("Adopted by the Springfield River Board on 3 May 2020.", "Springfield River Board"),
    ],
)
def test_one_sentence_that_tells_what_others_did_is_nobodys(text: str, body: str | None) -> None:
    own = understand(text, name="x.md").document.organisation
    assert (own.label if own else None) == body


TITLES = [
    ("Quiet Nights Alm: Statement on rules", "Quiet Nights Alm"),
    ("Quiet Nights Alm: Rivers and lakes", None),
    ("Amnesty International", "Amnesty International"),
    ("What Amnesty International asks", None),
]


@pytest.mark.parametrize(("title", "body"), TITLES)
def test_a_title_opens_with_whose_statement_it_is(
    title: str, body: str | None, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    page = f"<html><head><title>{title}</title></head><body><h1>On the rules</h1><p>{DAY}</p><p>The rules go on. They hear Quiet Nights Alm. They go on.</p></body></html>"
    file.write_text(page, encoding="utf-8")
    said = understand(file).document.organisation
    assert (said.label if said else None) == body


HOLDERS = [
    ("The Lakes Union supports the Pact. It is alarmed by raids on the River Court, and it calls on all States to protect journalists.",
     "Call Lakes Union"),
    ("The Lakes Union supports the Pact. It is clear to the River Court, and it calls on all States to protect journalists.",
     "Call River Court"),
    ("“We leave,” said Ana Kos of the network Lakes Now, who called for a ban on plastic bags.", "Call Ana Kos"),
    ("“We leave,” said Ana Kos of the network Lakes Now, which called for a ban on plastic bags.", "Call Lakes Now"),
]  # fmt: skip


INITIALS = [
    ("Global Alliance of Street Vendors\n3 May 2024\n\nGASV calls on States to ban plastic bags. We sell soup.", "Call Global Alliance of Street Vendors"),
    ("Global Alliance of Street Vendors\n3 May 2024\n\nGASP calls on States to ban plastic bags. We sell soup.", "Call GASP"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "holder"), INITIALS, ids=short)
def test_a_bodys_initials_mean_it(text: str, holder: str) -> None:
    found = understand(text, name="x.txt").positions
    assert {f"{one.type} {one.holder.label}" for one in found} == {holder}


@pytest.mark.parametrize(("words", "holder"), HOLDERS, ids=short)
def test_who_holds_a_position(words: str, holder: str) -> None:
    found = understand(f"# Report of the Rivers Network\n\n{DAY}\n\n{words}", name="x.md").positions
    assert holder in {f"{one.type} {one.holder.label}" for one in found}


ROLES = [
    ("Spokesperson's answer to a question", "Spokesperson"),
    ("Ombudsman's answer, Chair's opening of the Forum", "Ombudsman"),
    ("River Board, Chair's opening", "Chair"),
    ("River Board, the Chair's opening of the Forum", None),
    ("Report of the Secretary, Oslo", "Secretary"),
    ("Report of the rivers, Oslo", None),
    ("Message from the Executive Secretary on World Rivers Day", "Executive Secretary"),
    ("Message from the Executive Secretary on Rivers", "Executive Secretary"),
    ("Message from the Rapporteur on Rivers", "Rapporteur on Rivers"),
]


@pytest.mark.parametrize(("title", "role"), ROLES)
def test_a_title_tells_in_which_post_one_speaks(title: str, role: str | None) -> None:
    assert understand(f"{title}\n{DAY}{TEXT}", name="x.txt").document.role == role


HEADLINES = [
    ("Third Committee Hears Calls for Moratorium, as Debate Goes on", "Hears Calls for Moratorium"),
    ("Chad: UN Rights Chief Should Raise Concerns", "Should Raise Concerns"),
]


@pytest.mark.parametrize(("title", "name"), HEADLINES)
def test_a_headline_names_nobody_by_its_verb(title: str, name: str) -> None:
    told = understand(f"{title}\n\n{DAY}{TEXT}", name="x.txt")
    assert name not in {m.entity.label for m in told.mentions if m.entity}
    assert told.document.speaker is None


# Below a ministry's letterhead "we" is the minister's State, and "I" the minister alone.
WELCOME = "We welcome the Paris Agreement. I support media freedom."
MINISTERS = [
    (f"REPUBLIC OF CHAD\nMINISTRY OF RIVERS\nStatement by Ms Ana Kos, Minister of Rivers\n{DAY}\n\n{WELCOME}",
     "Ministry of Rivers", ["Support: Ana Kos | media-freedom", "Welcome: chad | paris-agreement"]),
    (f"REPUBLIC OF CHAD\nMINISTRY OF RIVERS\nStatement by Ms Ana Kos, Minister of Rivers of Chad\n{DAY}\n\n{WELCOME}",
     "chad", ["Support: chad | media-freedom", "Welcome: chad | paris-agreement"]),
    (f"MINISTRY OF RIVERS\nStatement by Ms Ana Kos, Minister of Rivers\n{DAY}\n\nChad signed it. {WELCOME}",
     "Ministry of Rivers", ["Support: Ana Kos | media-freedom", "Welcome: chad | paris-agreement"]),
    (f"MINISTRY OF RIVERS\nStatement by Ms Ana Kos, Minister of Rivers\n{DAY}\n\nChad signed it. Mali signed it. {WELCOME}",
     "Ministry of Rivers", ["Support: Ana Kos | media-freedom", "Welcome: Ministry of Rivers | paris-agreement"]),
    (f"MINISTRY OF RIVERS OF CHAD\nStatement by Ms Ana Kos, Director of Lakes\n{DAY}\n\n{WELCOME}",
     "Ministry of Rivers of Chad", ["Support: Ana Kos | media-freedom", "Welcome: chad | paris-agreement"]),
    (f"MINISTRY OF RIVERS OF CHAD\nPress statement\n{DAY}\n\nWe welcome the Paris Agreement.",
     "Ministry of Rivers of Chad", ["Welcome: Ministry of Rivers of Chad | paris-agreement"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body", "expected"), MINISTERS, ids=short)
def test_a_minister_speaks_for_the_state(text: str, body: str, expected: list[str]) -> None:
    assert document(text).endswith(f"| {body}")
    assert positions(text) == expected


def test_the_tables_of_owners_are_whole() -> None:
    rows = (STATES, NAMES, SUMMARIES, OPENINGS, FORUMS, TITLES, INITIALS, HOLDERS, ROLES, HEADLINES)
    assert [len(table) for table in (*rows, MINISTERS, ORGAN_HEADS)] == [
        9,
        32,
        16,
        5,
        3,
        4,
        2,
        4,
        9,
        2,
        6,
        5,
    ]


# "Our Council" and "its Council" are organs of those who say so: no known body of others.
LIMA = "Union of River Cities\nStatement by the Secretary\n3 May 2024\n\n"
NORTH = "Statement by Norway\n3 May 2024\n\n"
PACT = "Adoption occurred: River Pact"
ORGANS = [
    (f"{LIMA}We thank the Council of Europe. Our Council adopted the River Pact.", f"{PACT} | Council"),
    (f"{LIMA}We thank the Council of Europe. The Council adopted the River Pact.", f"{PACT} | council-of-europe"),
    (f"{LIMA}The Council of the Union of River Cities met. We thank the Council of Europe. Our Council adopted the River Pact.", f"{PACT} | Council of the Union of River Cities"),
    (f"{LIMA}The Council of the Reef League met. Our Council adopted the River Pact.", f"{PACT} | Council"),
    (f"{LIMA}The Executive Council met. Our Council adopted the River Pact.", f"{PACT} | Executive Council"),
    ("League of Archivists\nStatement\n3 May 2024\n\nUNECE met. Our Commission adopted the River Pact.", f"{PACT} | Commission"),
    ("Statement by UNESCO\n3 May 2024\n\nThe World Heritage Committee met. Our Committee adopted the River Pact.", f"{PACT} | world-heritage-committee"),
    ("Statement by the European Union\n3 May 2024\n\nThe European Commission met the Council of Europe. Our Commission adopted the River Pact.", f"{PACT} | european-commission"),
    (f"{NORTH}Our Council adopted the River Pact.", f"{PACT} | Council"),
    (f"{NORTH}Our council adopted the River Pact.", PACT),
    (f"{NORTH}Our Government adopted the River Pact.", f"{PACT} | norway"),
    (f"{NORTH}Our Office adopted the River Pact.", f"{PACT} | norway"),
    (f"{NORTH}The Council of Europe met the Lake Union. Its Council adopted the River Pact.", f"{PACT} | Council"),
    (f"{NORTH}The Lake Union is glad that the UN General Assembly met. Its Assembly adopted the River Pact.", f"{PACT} | Assembly"),
    (f"{NORTH}The Council of Europe thanked its Committee of Ministers. Its Committee adopted the River Pact.", f"{PACT} | committee-of-ministers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ORGANS, ids=short)
def test_an_organ_is_of_the_body_that_owns_it(text: str, expected: str) -> None:
    assert events(text) == [expected]
