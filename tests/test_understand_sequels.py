"""Texts that share another's lot, texts meant by no name, and who came beside others.

A near miss beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

FOLLOWED = [
    ("The Lagos Convention was adopted in 2004. The Accra Protocol followed in Accra in 2012.",
     ["Adoption occurred: Accra Protocol | - | 2012 | accra", "Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Lagos Convention was adopted in 2004. The Accra Protocol followed the same logic.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Lagos Convention was adopted in 2004. The Accra Protocol followed from it.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Charter on Rivers was adopted in 1999; the Charter on Lakes followed two years later.",
     ["Adoption occurred: Charter on Lakes | - | 2001", "Adoption occurred: Charter on Rivers | - | 1999"]),
    ("The Charter on Rivers was adopted in 1999; a debate on the Charter on Lakes followed two years later.",
     ["Adoption occurred: Charter on Rivers | - | 1999"]),
    ("The Assembly adopted the Lagos Convention in 2004. Norway followed with its own Water Act in 2006.",
     ["Adoption occurred: Lagos Convention | Assembly | 2004", "Adoption occurred: Water Act | norway | 2006"]),
    ("The Assembly adopted the Lagos Convention in 2004. Norway followed its work with interest in 2006.",
     ["Adoption occurred: Lagos Convention | Assembly | 2004"]),
    ("The Lagos Convention was adopted in 2004. The Accra Protocol will follow in 2026.",
     ["Adoption occurred: Lagos Convention | - | 2004", "Adoption planned: Accra Protocol | - | 2026"]),
    ("The Lagos Convention was adopted in 2004. It would follow that the Accra Protocol is void.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Rivers Guide came out in 2004; the Lakes Guide followed in 2008.",
     ["Launch occurred: Lakes Guide | - | 2008", "Launch occurred: Rivers Guide | - | 2004"]),
    ("The Lagos Convention was adopted in 2004. A report followed in 2005.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
    ("Resolution 24/01 was adopted in 2023. We note Resolution 24/02, which followed a year later in Bangkok.",
     ["Adoption occurred: Resolution 24/01 | - | 2023", "Adoption occurred: Resolution 24/02 | - | 2024 | bangkok"]),
]  # fmt: skip

NOR_IT = [
    ("The Lagos Convention did not come into force, and neither did the Accra Protocol.",
     ["EntryIntoForce negated: Accra Protocol", "EntryIntoForce negated: Lagos Convention"]),
    ("The Lagos Convention did not come into force, and neither did the Accra Protocol help.",
     ["EntryIntoForce negated: Lagos Convention"]),
    ("The Lagos Convention is in force; the Accra Protocol is not.",
     ["EntryIntoForce negated: Accra Protocol", "EntryIntoForce occurred: Lagos Convention"]),
    ("The Lagos Convention is binding; the Accra Protocol is not.",
     []),
    ("The Lagos Convention has not been amended, nor has the Accra Protocol.",
     ["Amendment negated: Accra Protocol", "Amendment negated: Lagos Convention"]),
    ("The Lagos Convention was adopted in 2004. Neither is the Accra Protocol a mere detail.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Lagos Convention was adopted in 2004; the Accra Protocol was not.",
     ["Adoption negated: Accra Protocol", "Adoption occurred: Lagos Convention | - | 2004"]),
    ("The Lagos Convention was adopted in 2004. The Accra Protocol was not, to our regret, an easy text.",
     ["Adoption occurred: Lagos Convention | - | 2004"]),
]  # fmt: skip

NONE_YET = [
    ("The Lagos Convention requires ten ratifications; none has been deposited.",
     ["Ratification negated: Lagos Convention"]),
    ("The Lagos Convention requires ten ratifications; five have been deposited.",
     []),
    ("The Lagos Convention requires ten ratifications; it asked for objections, and none has been received.",
     []),
    ("The Lagos Convention requires ten ratifications, and so far there has not been a single one.",
     ["Ratification negated: Lagos Convention"]),
    ("The Lagos Convention requires ten ratifications; so far there are none.",
     ["Ratification negated: Lagos Convention"]),
    ("The Lagos Convention requires ten ratifications. There is none of the usual delay.",
     []),
    ("The Lagos Convention needs ten ratifications and has received none.",
     ["Ratification negated: Lagos Convention"]),
    ("The Lagos Convention has ten ratifications. We looked for reservations; there were none.",
     []),
]  # fmt: skip

SUPPOSED = [
    ("The Lagos Convention is a fine text. Should it be signed in May 2030, it would be the first of its kind.",
     ["Signature proposed: Lagos Convention | - | 2030-05"]),
    ("The Lagos Convention is a fine text. If it enters into force, we will be glad.",
     ["EntryIntoForce proposed: Lagos Convention"]),
    ("The Lagos Convention is a fine text. If it were signed, we would be glad.",
     []),
    ("The Lagos Convention is a fine text. We ask if it is in force.",
     []),
]  # fmt: skip

MEANT = [
    ("The Rivers Code matters to all. The Harbour Council is now drafting a second version.",
     ["Preparation ongoing: Rivers Code | Harbour Council"]),
    ("The Rivers Code matters to all. The Harbour Council wrote a first draft.", []),
    ("The Rivers Code matters to all. The Harbour Council is now drafting a second version of its website.",
     []),
    ("The Rivers Code and the Lakes Code matter to all. The Harbour Council is now drafting a second version.",
     []),
    ("A treaty on sand might be useful, but nobody has tabled one.",
     ["Proposal negated: treaty on sand"]),
    ("A treaty on sand might be useful, but nobody has signed one.",
     []),
    ("A treaty on sand might be useful. Nothing has been drafted so far.",
     ["Preparation negated: treaty on sand"]),
    ("A treaty on sand might be useful. Nothing had been agreed on pebbles.",
     []),
    ("No treaty on sand has been adopted yet.",
     ["Adoption negated: treaty on sand"]),
    ("No treaty on sand is perfect.",
     []),
    ("We adopted a package of amendments to the Rivers Code.",
     ["Adoption occurred: amendments to the Rivers Code", "Amendment occurred: Rivers Code"]),
    ("We adopted a package of measures after the Rivers Code.",
     ["Adoption occurred: package of measures"]),
    ("As many of you know, the Rivers Code, the basis of our work, was adopted in 2001.",
     ["Adoption occurred: Rivers Code | - | 2001"]),
    ("As many of you know that the Rivers Code, the basis of our work, matters, I will be brief.",
     []),
]  # fmt: skip

CAME = [
    ("More than 200 people attended the Lakes Forum, among them experts of the River Fund and of the Lake Bank.",
     ["Participation occurred: - | Lake Bank | - | - | Lakes Forum", "Participation occurred: - | River Fund | - | - | Lakes Forum"]),
    ("More than 200 people attended the Lakes Forum, among them three winners of the prize of the River Fund.",
     []),
    ("More than 200 people attended the Lakes Forum, including its opening by the River Fund.",
     []),
    ("Forty States, including Peru and Chad, attended the Lakes Forum.",
     ["Participation occurred: - | chad | - | - | Lakes Forum", "Participation occurred: - | peru | - | - | Lakes Forum"]),
    ("Forty States, including Peru and Chad, did not attend the Lakes Forum.",
     []),
    ("Forty States took part in the Lakes Forum, as did the River Fund.",
     ["Participation occurred: - | River Fund | - | - | Lakes Forum"]),
    ("Forty States took part in the Lakes Forum, as the River Fund had hoped.",
     []),
    ("Together with the River Fund, Peru took part in the Lakes Forum.",
     ["Participation occurred: - | River Fund | - | - | Lakes Forum", "Participation occurred: - | peru | - | - | Lakes Forum"]),
    ("Peru took part in the Lakes Forum in a hall built together with the River Fund's help.",
     ["Participation occurred: - | peru | - | - | Lakes Forum"]),
    ("The Springfield Summit was held in Oslo in May 2019. The River Fund took part in the discussions.",
     ["Participation occurred: - | River Fund | 2019-05 | oslo | Springfield Summit"]),
    ("The Springfield Summit was held in Oslo in May 2019. The River Fund took part in the discussions on a treaty.",
     []),
]  # fmt: skip

SNIPPETS = [
    ('Ana Kos said that the Rivers Act "is a disgrace".',
     ["Quotation occurred: - | Ana Kos"]),
    ('Ana Kos said that the "digital divide" must be closed.',
     []),
    ('The River Fund says that it "remains fully committed" to the plan.',
     ["Quotation occurred: - | River Fund"]),
    ('The River Fund says that "full commitment" is needed.',
     []),
    ('Ana Kos called the vote "a devastating setback".',
     ["Quotation occurred: - | Ana Kos"]),
    ('Ana Kos called on States to sign "an open letter".',
     []),
    ('Ana Kos did not say that the Rivers Act "is a disgrace".',
     []),
    ('Ana Kos explained that the Act, known as "the Rivers Act", was old.',
     []),
]  # fmt: skip

IN_FORCE = [
    ("Norway's accession brought the Lagos Convention into force in 2004.",
     ["Accession occurred: Lagos Convention | norway", "EntryIntoForce occurred: Lagos Convention | - | 2004"]),
    ("Norway's accession brought the Lagos Convention into disrepute in 2004.",
     ["Accession occurred: Lagos Convention | norway"]),
    ("Nor is the Lagos Convention in force.",
     ["EntryIntoForce negated: Lagos Convention"]),
    ("Nor is the Lagos Convention a mere detail.",
     []),
    ("The Lagos Convention, although not yet in force, sets out rules.",
     ["EntryIntoForce negated: Lagos Convention"]),
    ("The Lagos Convention, although not very long, sets out rules.",
     []),
    ("Norway must ratify the Lagos Convention before it can enter into force.",
     ["EntryIntoForce planned: Lagos Convention"]),
    ("The Lagos Convention can enter into force at any time.",
     []),
    ("We hope that the Lagos Convention can enter into force in 2030.",
     ["EntryIntoForce planned: Lagos Convention | - | 2030"]),
    ("We doubt that the Lagos Convention can enter into force in 2030.",
     []),
]  # fmt: skip

AGREED = [
    ("No agreement was reached on the Rivers Resolution.",
     ["Adoption negated: Rivers Resolution"]),
    ("No agreement was reached on a date for the Rivers Resolution.",
     []),
    ("Agreement was reached on the Rivers Resolution in May 2019.",
     ["Adoption occurred: Rivers Resolution | - | 2019-05"]),
    ("Agreement must be reached on the Rivers Resolution in May 2019.",
     []),
    ("There was no consensus on the Rivers Resolution.",
     ["Adoption negated: Rivers Resolution"]),
    ("There is no consensus on rivers.",
     []),
]  # fmt: skip

ALONE = [
    ("The Rivers Charter has not been drafted, let alone adopted.",
     ["Adoption negated: Rivers Charter", "Preparation negated: Rivers Charter"]),
    ("The Rivers Charter has been drafted; let us adopt it alone.",
     ["Preparation occurred: Rivers Charter"]),
    ("The Lagos Convention, which Norway signed in 2001 but has never ratified, is old.",
     ["Ratification negated: Lagos Convention | norway", "Signature occurred: Lagos Convention | norway | 2001"]),
    ("The Lagos Convention, which Norway signed in 2001 but Chad likes, is old.",
     ["Signature occurred: Lagos Convention | norway | 2001"]),
    ("The Ports Act builds on the Rivers Act but did not amend it.",
     ["Amendment negated: Rivers Act"]),
    ("The Ports Act builds on the Rivers Act but did not amend a word.",
     []),
    ("The Lakes Alliance was formed in 2015.",
     ["Launch occurred: Lakes Alliance | - | 2015"]),
    ("The Lakes Alliance formed a view in 2015.",
     []),
    ("The plan formed part of the Lakes Alliance in 2015.",
     []),
]  # fmt: skip

GROUPS = {
    "followed": FOLLOWED,
    "nor it": NOR_IT,
    "none yet": NONE_YET,
    "supposed": SUPPOSED,
    "meant": MEANT,
    "came": CAME,
    "snippets": SNIPPETS,
    "in force": IN_FORCE,
    "agreed": AGREED,
    "alone": ALONE,
}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_text_tells_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_table_of_sequels_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "followed": 12,
        "nor it": 8,
        "none yet": 8,
        "supposed": 4,
        "meant": 14,
        "came": 11,
        "snippets": 8,
        "in force": 10,
        "agreed": 6,
        "alone": 9,
    }
