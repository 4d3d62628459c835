"""What circulars, lists of outcomes and notices of bodies tell; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import INS, events, names, short, slug, understood

NOTICE = "Status of the Vodica Protocol\n3 May 2024\n\nFiji ratified the Protocol on the Exchange of Nets ({}) on 2 May 2024.\n\nThe Protocol was opened for signature in Oslo in 2021."
LIST = "# Outcomes of the River Board\n\nThe Board:\n\n- {};\n- Thanked its staff.\n"
NETS = "Protocol on the Exchange of Nets"
FUND = "Proposal occurred: Sea Trust Fund | fiji, kiribati"
FIFTH = "The River Treaty enters into force on the fifth day {} the deposit, {} 5 May 2031."

EVENTS = [
    (NOTICE.format("the Vodica Protocol"), [f"OpeningForSignature occurred: {NETS} | - | 2021 | oslo", f"Ratification occurred: {NETS} | fiji | 2024-05-02"]),
    (LIST.format("Agreed the River Charter"), ["Adoption occurred: River Charter | River Board"]),
    (LIST.format("Agreed that the River Charter, now in its third year, needs no change"), []),
    (LIST.format("Considered a proposal from Fiji and Kiribati for a Sea Trust Fund"), [FUND]),
    (LIST.format("Awaited a proposal from Fiji and Kiribati for a Sea Trust Fund"), [FUND.replace("occurred", "planned")]),
    (FIFTH.format("following", "that is to say on"), ["EntryIntoForce planned: River Treaty | - | 2031-05-05"]),
    (FIFTH.format("following", "as the Board noted on"), ["EntryIntoForce planned: River Treaty"]),
    ("Recalling the principles of the River Charter, signed in Lima in 2019, they met.", ["Signature occurred: River Charter | - | 2019 | lima"]),
    ("Recalling the amendments to the River Charter, signed in Lima in 2019, they met.", ["Signature occurred: amendments to the River Charter | - | 2019 | lima"]),
    ("The Lake Fund, which Togo proposed in 2019, is good.", ["Proposal occurred: Lake Fund | togo | 2019"]),
    ("The Lake Fund, which proposed in 2019 that they meet, is good.", []),
    ("The Board read the River Charter. A revised version was adopted in May 2031.", ["Adoption occurred: River Charter | - | 2031-05"]),
    ("The Board read the River Charter. A revised version of events was adopted in May 2031.", []),
    ("A revised version of the River Charter was adopted in May 2031.", ["Adoption occurred: River Charter | - | 2031-05"]),
    ("The second edition of the River Charter was published in May 2031.", ["Launch occurred: River Charter | - | 2031-05"]),
    ("A critic of a revised version of the River Charter was adopted in May 2031.", []),
    ("In May 2031 the River Board adopted the following resolution:", ["Adoption occurred: resolution | River Board | 2031-05"]),
    ("In May 2031 the River Board issued the following statement:", []),
    ("In May 2031 the River Board read the following resolution:", []),
    ("Ratification of the Paris Agreement by Chad is still outstanding.", []),
    ("Ratification of the Paris Agreement by Chad is still missing.", ["Ratification negated: paris-agreement | chad"]),
    ("# Resolution on the Use of the Reed Law on Nets\n\nOslo, 6 July 2024\n\nThe Reed Law on Nets was adopted in 2021.\n\nAdopted at Oslo on 6 July 2024.", ["Adoption occurred: Reed Law on Nets | - | 2021", "Adoption occurred: Resolution on the Use of the Reed Law on Nets | - | 2024-07-06 | oslo"]),
    ("The River Treaty will not enter into force by speeches, nor without money.", []),
    ("The River Treaty will not enter into force by the end of May 2031.", ["EntryIntoForce negated: River Treaty | - | 2031-05"]),
    ("We will help any State that wishes to prepare its accession to the River Treaty.", []),
    ("We are ready to help members who want to join the River Treaty.", []),
    ("Togo and Fiji, which wish to ratify the River Treaty, came.", ["Ratification planned: River Treaty | fiji", "Ratification planned: River Treaty | togo"]),
    ("Togo, which wishes to ratify the River Treaty, came.", ["Ratification planned: River Treaty | togo"]),
    ("The River Pact was adopted in 2031. It will replace a 1998 convention which was signed in Lima but never entered into force.", ["Adoption occurred: River Pact | - | 2031"]),
    ("The River Pact, which was signed in Lima but never entered into force, is good.", ["EntryIntoForce negated: River Pact", "Signature occurred: River Pact | - | - | lima"]),
    ("The River Board thanked those who met in Lima and adopted the River Pact.", ["Adoption occurred: River Pact | - | - | lima"]),
    ("The River Board, which met in Lima, adopted the River Pact.", ["Adoption occurred: River Pact | River Board | - | lima"]),
    ("Recommendations to governments\n\n1. set up a River Fund;\n\n2. put forward a River Charter.", []),
    ("Five points for governments.\n\n1. Set up a River Fund.\n2. Put forward a River Charter.", []),
    ("The Board\n\ncalls on Parties\n\nRegarding rivers, to\n\n1. set up a River Fund;\n\n2. put forward a River Charter.", []),
    (LIST.format("Set up a Lake Fund"), ["Launch occurred: Lake Fund | River Board"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=short)
def test_a_notice_tells_these_events(text: str, expected: list[str]) -> None:
    assert events(text) == expected


SHORT = [
    (NOTICE.format("the Vodica Protocol"), {NETS}),
    (NOTICE.format("the Springfield Protocol"), {NETS, "Vodica Protocol"}),
]


@pytest.mark.parametrize(("text", "expected"), SHORT, ids=short)
def test_a_short_name_told_in_brackets_is_the_same_in_the_title(
    text: str, expected: set[str]
) -> None:
    assert names(text, INS) == expected


LINES = [
    ("Memo\nFrom: Director General\nDate: 3 May 2024\n\nI write to you.\n\nProf. Ana Kos\nDirector General", "- | Ana Kos | Director General | -"),
    ("River Council\n3 May 2024\n\nI write to you.\n\nAna Kos\nDirector\n\nVodica Road, P.O. Box 5, Oslo", "- | Ana Kos | Director | River Council"),
    ("River Council\n3 May 2024\n\nI write to you.\n\nAna Kos\nDirector\n\nVodica Rivers · Oslo", "River Council | Ana Kos | Director | Vodica Rivers"),
    ("Memo\nFrom: Ana Kos\nDate: 3 May 2024\n\nI write to you.", "- | Ana Kos | - | -"),
    ("River Council\n\nRemarks by the Chair, Ms Ana Kos, to the Committee on Legal Affairs\n3 May 2024\n\nI thank you.", "Committee on Legal Affairs | Ana Kos | Chair | River Council"),
    ("River Council\n\nRemarks by the Chair, Ms Ana Kos, on a letter to the Committee on Legal Affairs\n3 May 2024\n\nI thank you.", "- | Ana Kos | Chair | River Council"),
    ("River Council\n\n# Recommendations from the 2024 Annual Meeting\n3 May 2024\n\nWe met.", "Annual Meeting | - | - | River Council"),
    ("River Council\n\n# Departures from the 2024 River Talks\n3 May 2024\n\nWe met.", "- | - | - | River Council"),
    ("River Council\nOslo, 3 May 2024\n\nDelegates from Fiji and Chad today concluded the Annual Meeting of the River Council.", "Annual Meeting of the River Council | - | - | River Council"),
    ("River Council\nOslo, 3 May 2024\n\nDelegates from Fiji and Chad today missed the Annual Meeting of the River Council.", "- | - | - | River Council"),
    ("Outcomes of the River Board\nNadi, Fiji | 3 May 2024\n\nThe Board met.", "- | - | - | River Board"),
    ("Outcomes of the River Board\nFiji | 3 May 2024\n\nThe Board met.", "- | - | - | fiji"),
    ("Togo ratifies the River Treaty\n3 May 2024\n\nTogo today deposited its instrument of ratification with the River Board. The Board welcomes this step. The Board calls on others to follow.", "- | - | - | River Board"),
    ("Ana Kos, River Commissioner\n\nVodice Cybercity, 3 May 2024\n\nI thank you all.", "- | Ana Kos | River Commissioner | -"),
    ("Rivers: what next\n\nVODICEBEL, 3 May 2024\n\nDelegates met.", "- | - | - | -"),
    ("Rivers: what next\n\nVODRA, 3 May 2024\n\nDelegates met.", "- | - | - | VODRA"),
    ("Rivers: what next\n\nVODICEBEL, 3 May 2024\n\nWe met. Vodicebel calls for clean rivers.", "- | - | - | VODICEBEL"),
    ("REPORT OF THE RIVER COMMITTEE ON NETS (advance copy, excerpt)\n\n3 May 2024\n\nThe Chair spoke.", "- | - | - | River Committee on Nets"),
    ("Speech on rivers\nAna Kos, Workers' delegate, Chad; Vice-President, VODICA\n3 May 2024\n\nI thank you.", "- | Ana Kos | Workers' delegate | VODICA"),
    ("Speech on rivers\nAna Kos, Government delegate, Chad; Vice-President, VODICA\n3 May 2024\n\nI thank you.", "- | Ana Kos | Government delegate | chad"),
    ("Open letter on rivers\n3 May 2024\n\nDear Ministers,\n\nOn behalf of the sixty-odd member cities of the Union of Reed Cities (URC), we write to you about nets.", "- | - | - | Union of Reed Cities"),
    ("Statement of Togo\ndelivered by Ms Ana Kos, Chargée d'affaires a.i.\n3 May 2024\n\nI thank you.", "- | Ana Kos | Chargée d'affaires | togo"),
    ("Workshop on the Entry into Force of the River Convention\nOslo, 3 May 2024\n\nCHAIR'S SUMMARY\n\n1. The workshop met.", "Workshop on the Entry into Force of the River Convention | - | Chair | -"),
    ("The River Treaty\n3 May 2024\n\nTogo today announced a plan. The Board welcomes it.", "- | - | - | togo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES, ids=short)
def test_a_header_tells_meeting_speaker_and_body(text: str, expected: str) -> None:
    line = understood(text).document
    told = (slug(line.meeting), slug(line.speaker), line.role or "-", slug(line.organisation))
    assert " | ".join(told) == expected


def test_the_tables_of_circulars_are_whole() -> None:
    assert (len(EVENTS), len(SHORT), len(LINES)) == (36, 2, 24)
