"""Laws, plans, drafts and guidelines that no list knows: how far their names go, what befalls them."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events

# How far a text is told.
EXTENTS = [
    ("The board adopted guidelines for the handling of human remains.", ["Adoption occurred: guidelines for the handling of human remains"]),
    ("The board saw that the human remains calm.", []),
    ("The board adopted guidelines regulating night work.", ["Adoption occurred: guidelines regulating night work"]),
    ("The board adopted guidelines to end forced evictions.", ["Adoption occurred: guidelines to end forced evictions"]),
    ("The board sent guidelines to members.", []),
    ("The board adopted two implementing decrees on nets.", ["Adoption occurred: implementing decrees on nets"]),
    ("The board adopts decrees.", []),
    ("The board approved three revised regulations.", ["Adoption occurred: revised regulations"]),
    ("The board adopted a national water policy.", ["Adoption occurred: national water policy"]),
    ("The tribunal adopted guidelines on nets.", ["Adoption occurred: guidelines on nets"]),
    ("The board approved the national employment policy.", ["Adoption occurred: national employment policy"]),
    ("The board debated the national employment policy.", []),
    ("The board adopted the Anti-Doping Rules.", ["Adoption occurred: Anti-Doping Rules"]),
    ("The board explained the Anti-Doping Rules.", []),
    ("The board adopted an opinion on the draft Convention on Ferries.", ["Adoption occurred: opinion on the draft Convention on Ferries"]),
    ("The board adopted the Gender Strategy and Action Plan on Bees.", ["Adoption occurred: Gender Strategy and Action Plan on Bees"]),
    ("The board adopted the Gender Strategy and the Action Plan on Bees.", ["Adoption occurred: Action Plan on Bees", "Adoption occurred: Gender Strategy"]),
    ("The board adopted the Roadmap towards Quiet Seas.", ["Adoption occurred: Roadmap towards Quiet Seas"]),
    ("The board approved the Data Protection Act, 2024.", ["Adoption occurred: Data Protection Act, 2024"]),
    ("The Data Protection Act, 2024 was adopted in May 2023.", ["Adoption occurred: Data Protection Act, 2024 | - | 2023-05"]),
    ("Under the Data Protection Act, 2024 was a year of change.", []),
    ("A justice strategy for 2025 to 2030 was adopted.", ["Adoption occurred: justice strategy for 2025 to 2030"]),
    ("The board approved the budget of the Fund for the financial year 2025.", ["Adoption occurred: budget of the Fund"]),
    ("The board approved the budget of the Fund in 2025.", ["Adoption occurred: budget of the Fund | - | 2025"]),
    ("The assembly amended the Statutes.", ["Amendment occurred: Statutes"]),
    ("The Statutes are long.", []),
    ("The board approved the budget for 2025 and the revised bylaws.", ["Adoption occurred: budget for 2025", "Adoption occurred: revised bylaws"]),
    ("The board approved the budget for 2025 and read the revised bylaws.", ["Adoption occurred: budget for 2025"]),
]  # fmt: skip

# Which text an act is of, and whose it is.
ACTS = [
    ("The board approved a charter for the group. Work on a threat model has begun.", ["Adoption occurred: charter for the group"]),
    ("The board drafted a charter for the group. Work has begun.", ["Preparation occurred: charter for the group"]),
    ("The board adopted the River Policy. Norway published the second draft of the Eel Plan.", ["Adoption occurred: River Policy", "Launch occurred: draft of the Eel Plan | norway"]),
    ("The draft of the Eel Plan is to be adopted in June 2030.", ["Adoption planned: draft of the Eel Plan | - | 2030-06"]),
    ("The drafting of the Eel Plan is to be finished in June 2030.", ["Preparation planned: Eel Plan | - | 2030-06"]),
    ("The proposal on eels failed to reach consensus.", ["Adoption negated: proposal on eels"]),
    ("The board failed to reach consensus.", []),
    ("The River Rules were gazetted in May 2020.", ["Launch occurred: River Rules | - | 2020-05"]),
    ("The city council of Ghent adopted the Eel Plan.", ["Adoption occurred: Eel Plan | city council of Ghent"]),
    ("The council of Ghent's bakers adopted a firm tone.", []),
    ("Norway signed the River Pact and the Eel Code. Both texts enter into force in May 2031.", ["EntryIntoForce planned: Eel Code | - | 2031-05", "EntryIntoForce planned: River Pact | - | 2031-05", "Signature occurred: Eel Code | norway", "Signature occurred: River Pact | norway"]),
    ("Norway signed the River Pact, the Bat Plan and the Eel Code. Both texts were adopted in 2020.", ["Signature occurred: Bat Plan | norway", "Signature occurred: Eel Code | norway", "Signature occurred: River Pact | norway"]),
    ("The draft terms of reference of the task force were not adopted.", ["Adoption negated: draft terms of reference of the task force"]),
    ("Norway is now preparing a handbook to accompany it.", ["Preparation ongoing: handbook | norway"]),
    ("Norway has now a handbook to accompany it.", []),
    ("Our accounts for 2023 and the budget for 2024 were approved on 2 March 2024.", ["Adoption occurred: budget for 2024 | - | 2024-03-02"]),
    ("The governing board adopted a bat policy in June 2020 and a seed policy in October 2020.", ["Adoption occurred: bat policy | governing board | 2020-06", "Adoption occurred: seed policy | - | 2020-10"]),
    ("The River Rules come into force upon publication.", ["EntryIntoForce planned: River Rules"]),
    ("The River Rules have come into force.", ["EntryIntoForce occurred: River Rules"]),
    ("Norway prepared a revised text. It will be opened for signature in Oslo.", ["OpeningForSignature planned: revised text | - | - | oslo", "Preparation occurred: revised text | norway"]),
    ("The assembly amended Article 14 of the Statutes.", ["Amendment occurred: Statutes"]),
    ("The assembly read Article 14 of the Statutes.", []),
    ("Articles 14 and 15 of the River Charter were amended in 2020.", ["Amendment occurred: River Charter | - | 2020"]),
    ("The reading of the River Charter was amended in 2020.", []),
    ("Norway signed the Protocol to the Treaty relating to the Parliament.", ["Signature occurred: Protocol to the Treaty relating to the Parliament | norway"]),
    ("A motion to readmit the federation was withdrawn.", ["Proposal negated: motion"]),
    ("A motion to readmit the federation was long.", []),
    ("They read a report by Ana Kos, which Norway had endorsed.", ["Endorsement occurred: report | norway"]),
    ("They read a report, which was long.", []),
]  # fmt: skip

# What should be adopted on a day that is set is planned; what should be so by then is asked for.
SHOULD = [
    ("The Eel Plan should be adopted at the River Forum in Oslo.", ["Adoption planned: Eel Plan | - | - | oslo | River Forum"]),
    ("The Eel Plan should be adopted in June 2030.", ["Adoption planned: Eel Plan | - | 2030-06"]),
    ("The Eel Plan should be adopted by June 2030.", []),
    ("We say that the Eel Plan should be adopted in June 2030.", []),
    ("The Eel Plan should be amended in June 2030.", []),
]  # fmt: skip


# A State's law with the name of a known one of another body, from there on.
LIKE_NAMED = [
    ("Kenya's Data Act was adopted in 2019. The Data Act was amended in 2021.",
     ["Adoption occurred: Data Act of Kenya | - | 2019", "Amendment occurred: Data Act of Kenya | - | 2021"]),
    ("The Kenyan Data Act was adopted in 2019.", ["Adoption occurred: Data Act of Kenya | - | 2019"]),
    ("Kenya adopted its Data Act in 2019.", ["Adoption occurred: Data Act of Kenya | kenya | 2019"]),
    ("Kenya welcomed the Data Act, which was adopted in 2023.", ["Adoption occurred: eu-data-act | - | 2023"]),
    ("The EU's Data Act was adopted in 2023.", ["Adoption occurred: eu-data-act | - | 2023"]),
    ("The European Data Act was adopted in 2023.", ["Adoption occurred: eu-data-act | - | 2023"]),
    # A noun behind a text's name is what was done, and not the text.
    ("The Paris Agreement target was adopted in 2020.", []),
    ("The Paris Agreement alone was adopted in 2015.", ["Adoption occurred: paris-agreement | - | 2015"]),
    # A State's resolution is adopted by others, a body's by the body.
    ("Kenya's resolution on nets was adopted in 2019.", ["Adoption occurred: resolution on nets | - | 2019"]),
    ("The Rivers Council's resolution on nets was adopted in 2019.", ["Adoption occurred: resolution on nets | Rivers Council | 2019"]),
    ("Kenya's Data Act envoy said that it was adopted.", ["Adoption occurred: eu-data-act"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*EXTENTS, *ACTS, *SHOULD, *LIKE_NAMED])
def test_texts_and_their_acts(text: str, expected: list[str]) -> None:
    assert events(text) == expected


def test_the_tables_are_whole() -> None:
    assert [len(rows) for rows in (EXTENTS, ACTS, SHOULD, LIKE_NAMED)] == [28, 29, 5, 11]
