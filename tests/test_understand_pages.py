"""Whose text a page holds, and when: not of whom it tells, whom it greets, nor a day it only names."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY, document
from tests.test_understand_notation import short, slug, understood

DAY = "\n3 May 2024"
BOARD = "Rhine River Board"
TOLD = " and spoke of clean rivers, of lakes and of all that lives there."

SPEAKERS = [
    # Of whom a headline tells does not speak below it.
    ("Rhine Board appoints Ana Kos to the Lake Panel" + DAY + BODY, "2024-05-03 | - | - | - | Rhine Board"),
    ("Minister Ana Kos urges calm" + DAY + BODY, "2024-05-03 | - | Ana Kos | Minister"),
    ("Visit to Chad by Minister Ana Kos" + DAY + BODY, "2024-05-03"),
    ("Welcome to Chad by Minister Ana Kos" + DAY + BODY, "2024-05-03 | - | Ana Kos | Minister"),
    ("Minister Ana Kos met Director Bob Smith in Oslo" + DAY + BODY, "2024-05-03"),
    ("Clean rivers" + DAY + "\n\nMinister Ana Kos and Minister Bob Smith gathered in Oslo" + TOLD, "2024-05-03"),
    ("Clean rivers" + DAY + "\n\nMinister Ana Kos called for calm in Oslo" + TOLD, "2024-05-03 | - | Ana Kos | Minister"),
    ("Clean rivers" + DAY + BODY + "Ambassador Ana Kos said so.", "2024-05-03"),
    ("Clean rivers" + DAY + BODY + "Ambassador Ana Kos", "2024-05-03 | - | Ana Kos"),
    ("Clean rivers" + DAY + "\n\nMinister Ana Kos will speak of calm in Oslo" + TOLD, "2024-05-03"),
    ("Clean rivers" + DAY + "\n\nMinister Ana Kos leaves for Oslo today" + TOLD, "2024-05-03"),
    ("Clean rivers" + DAY + "\nMinister Ana Kos addressing the Board" + BODY, "2024-05-03"),
    ("Clean rivers" + DAY + "\nMinister Ana Kos, addressing the Board" + BODY, "2024-05-03 | - | Ana Kos | Minister"),
    ("Speech by Minister Hamid I. Diallo" + DAY + BODY, "2024-05-03 | - | Hamid I. Diallo | Minister"),
    ("Ministers and Special Envoys of Member States, Associate Members and guests" + DAY + BODY, "2024-05-03"),
    # Nor who is greeted, or gets a letter.
    ("Opening remarks" + DAY + "\n\nOur Vice-Chairs, Ambassador Kos and Dr Smith,\n\nExcellencies, dear friends," + BODY, "2024-05-03"),
    ("Opening remarks" + DAY + "\n\nAmbassador Ana Kos\n\nExcellencies, dear friends," + BODY, "2024-05-03 | - | Ana Kos"),
    ("Open letter on rivers" + DAY + f"\n\nH.E. Ms Ana Kos\n{BOARD}\n\nYour Excellency,\n\nWe, the undersigned, write to you" + TOLD, "2024-05-03"),
    ("Open letter on rivers" + DAY + f"\n\nH.E. Ms Ana Kos\n{BOARD}\n\nYour Excellencies,\n\nIt is an honour to speak to you" + TOLD, f"2024-05-03 | - | Ana Kos | - | {BOARD}"),
]  # fmt: skip

BODIES = [
    # Of whom a text only speaks most is not whose text it is.
    ("Clean rivers" + DAY + f"\n\nAll of us have read with care the long plan of the {BOARD} for the year. All are glad of what the {BOARD} does. All have read of the {BOARD} before.", "2024-05-03"),
    ("Clean rivers" + DAY + f"\n\nThe {BOARD} welcomes with joy the long plan that all of us have read. All are glad of what the {BOARD} does. We thank the {BOARD} for it.", f"2024-05-03 | - | - | - | {BOARD}"),
    # Nor is it the body that the title says it is a letter to.
    (f"Open Letter to the {BOARD}" + DAY + f"\n\nMap | {BOARD}\n\nThe {BOARD} can act with all its might. All of us are glad of it." + f"\n\n{BOARD}, Basel, Town", "2024-05-03"),
    (f"Open Letter by the {BOARD}" + DAY + f"\n\nMap | {BOARD}\n\nThe {BOARD} can act with all its might. All of us are glad of it." + f"\n\n{BOARD}, Basel, Town", f"2024-05-03 | - | - | - | {BOARD}"),
    # A State's ambassador speaks for none of which the text speaks as ours.
    ("Remarks by Chargé d'Affaires Ana Kos" + DAY + "\n\nWe thank you for all the work of our Alliance. The Rhine Rivers Alliance has done so much, and all of us have seen it.", "2024-05-03 | - | Ana Kos | Chargé d'Affaires"),
    ("Remarks by Director Ana Kos" + DAY + "\n\nWe thank you for all the work of our Alliance. The Rhine Rivers Alliance has done so much, and all of us have seen it.", "2024-05-03 | - | Ana Kos | Director | Rhine Rivers Alliance"),
    # Behind the verb of a headline stands another, and the members are not the body.
    (f"Council urges {BOARD} to act" + DAY + BODY, "2024-05-03"),
    (f"{BOARD} urges Council to act" + DAY + BODY, f"2024-05-03 | - | - | - | {BOARD}"),
    (f"{BOARD} members announced" + DAY + BODY, "2024-05-03"),
    (f"{BOARD} plan announced" + DAY + BODY, f"2024-05-03 | - | - | - | {BOARD}"),
    ("Rivers for all" + DAY + "\n\nWe, the Environment Ministers of the Group of Seven, met in Oslo" + TOLD, "2024-05-03 | - | - | - | group-of-seven"),
    ("Rivers for all" + DAY + "\n\nWe, the Environment Ministers of Norway, met in Oslo" + TOLD, "2024-05-03"),
    (f"{BOARD} thanks Lake Council" + DAY + BODY, f"2024-05-03 | - | - | - | {BOARD}"),
    (f"Minister departs for Oslo to meet {BOARD}" + DAY + BODY, "2024-05-03"),
    (f"Lakes Panel calls for calm on the occasion of the 9th meeting of the {BOARD}" + DAY + BODY, f"2024-05-03 | 9th meeting of the {BOARD} | - | - | Lakes Panel"),
    ("Clean rivers" + DAY + "\n\nThe Minister leaves for the summit of the Rhine Union. She will speak of clean rivers there. The plans of the Union are many.", "2024-05-03"),
    ("Sustainable Use of Rivers" + DAY + BODY, "2024-05-03"),
    ("UNEP Press Division" + DAY + BODY, "2024-05-03 | - | - | - | united-nations-environment-programme"),
    ("UNEP Rivers Division" + DAY + BODY, "2024-05-03 | - | - | - | UNEP Rivers Division"),
    (f"Note to the 9th meeting of the {BOARD}" + DAY + BODY, f"2024-05-03 | 9th meeting of the {BOARD}"),
    (f"COMMUNIQUÉ\n\nAdopted by the {BOARD} in Oslo on 3 May 2024" + BODY, f"2024-05-03 | - | - | - | {BOARD}"),
    (f"COMMUNIQUÉ\n\nRead in the {BOARD} in Oslo on 3 May 2024" + BODY, "2024-05-03"),
    ("UNEP Weekly Update" + DAY + BODY, "2024-05-03 | - | - | - | united-nations-environment-programme"),
    ("Weekly Update" + DAY + BODY, "2024-05-03"),
]  # fmt: skip

MEETINGS = [
    ("Chad bids to host Internet Governance Forum 2025" + DAY + BODY, "2024-05-03 | - | - | - | chad"),
    ("Chad at the Internet Governance Forum 2024" + DAY + BODY, "2024-05-03 | internet-governance-forum-2024 | - | - | chad"),
    ("2024 Internet Governance Forum Multistakeholder Advisory Group members announced" + DAY + BODY, "2024-05-03"),
    ("2024 Internet Governance Forum opens" + DAY + BODY, "2024-05-03 | internet-governance-forum-2024"),
    # A counted meeting is that of the part which held it, and no secretariat's that bears its name.
    ("COMMUNIQUÉ\n\nAdopted by the Lake Panel (LP) of the Rhine Union (RU) at its third session in Oslo on 3 May 2024" + BODY, "2024-05-03 | third session of the Lake Panel | - | - | Lake Panel"),
    ("Lake Forum Secretariat\n\nFifth Lake Forum\n\n3 May 2024" + BODY, "2024-05-03 | Fifth Lake Forum | - | - | Lake Forum Secretariat"),
    ("Lake Union\n\nFifth Forum\n\n3 May 2024" + BODY, "2024-05-03 | Fifth Forum of the Lake Union | - | - | Lake Union"),
    ("3 May 2024\n\nIt is a pleasure to welcome you to Oslo for the Fifth Lake Forum" + TOLD, "2024-05-03 | Fifth Lake Forum"),
    ("3 May 2024\n\nIt is a pleasure to see you in Oslo after the Fifth Lake Forum" + TOLD, "2024-05-03"),
    # What a headline says of a body is no name of its meeting, nor the kind of its text.
    (f"{BOARD} closes fifth regular session" + DAY + BODY, f"2024-05-03 | fifth regular session | - | - | {BOARD}"),
    (f"{BOARD} fifth regular session" + DAY + BODY, f"2024-05-03 | fifth regular session of the {BOARD} | - | - | {BOARD}"),
    ("COMMUNIQUE Fifth Meeting of the Conference of Heads of Government of CARICOM" + DAY + BODY, "2024-05-03 | Fifth Meeting of the Conference of Heads of Government of CARICOM | - | - | caribbean-community"),
    ("Minister to attend Fifth Lake Forum" + DAY + BODY, "2024-05-03"),
    ("Minister at the Fifth Lake Forum" + DAY + BODY, "2024-05-03 | Fifth Lake Forum"),
    # A town before its country is no meeting.
    ("Playa del Carmen, Mexico, 3 May 2024" + BODY, "2024-05-03"),
    ("Playa del Carmen Week, Mexico, 3 May 2024" + BODY, "2024-05-03 | Playa del Carmen Week"),
]  # fmt: skip

DAYS = [
    # The day that is observed is the text's own only where no other stands.
    (f"Statement on World Rivers Day, 3 May 2024\n{BOARD} (4 May 2024)" + BODY, f"2024-05-04 | - | - | - | {BOARD}"),
    ("Statement on World Rivers Day, 3 May 2024" + BODY, "2024-05-03"),
    # A year may only tell which text is meant.
    ("Chad to ratify 2005 Agreement on Lakes" + BODY, "- | - | - | - | chad"),
    ("Clean rivers\nOslo, 2005" + BODY, "2005"),
    # Running text at the foot dates something else.
    ("Clean rivers" + BODY + "The Minister leaves on 3 May 2024.", ""),
    ("Clean rivers" + BODY + "Oslo, 3 May 2024.", "2024-05-03"),
    ("Clean rivers" + BODY + "“The lakes are low, and so they will be, as all of us have known for years, until 3 May 2025.”", ""),
    # Ministers speak on the day on which they met.
    ("Clean rivers\n\nThe Environment Ministers of the North gathered in Oslo on 3 May 2024. They spoke" + TOLD[4:], "2024-05-03 | - | - | - | Environment Ministers of the North"),
    ("Clean rivers\n\nThe anglers of the North gathered in Oslo on 3 May 2024. They spoke" + TOLD[4:], ""),
]  # fmt: skip


POSTS = [
    ("Issued by the Spokesman for UN Secretary-General Ana Kos.", "Ana Kos | Secretary-General | united-nations"),
    ("Issued by Senior Adviser to President Ana Kos.", "Ana Kos | President"),
    ("Issued by the Spokesman for Health, Ana Kos.", "Ana Kos | Spokesman for Health"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS, ids=short)
def test_whose_aide_one_is_is_not_the_aide(text: str, expected: str) -> None:
    """The post before a name is that of who is named, not of whoever serves them."""
    found = [
        " | ".join((p.person.label, p.title, *([slug(p.organisation)] if p.organisation else [])))
        for p in understood(text).posts
    ]
    assert found == [expected]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS + BODIES, ids=short)
def test_who_is_told_of_is_not_who_tells(text: str, expected: str) -> None:
    """Speaker and body are those who speak, and otherwise nobody."""
    assert document(text) == expected


@pytest.mark.parametrize(("text", "expected"), MEETINGS + DAYS, ids=short)
def test_what_is_named_is_not_when_and_where(text: str, expected: str) -> None:
    """Meeting and day are those of the statement, and otherwise none."""
    assert document(text) == expected


def test_the_tables_are_whole() -> None:
    """No row is lost."""
    assert (len(SPEAKERS), len(BODIES), len(MEETINGS), len(DAYS), len(POSTS)) == (19, 24, 16, 9, 3)
