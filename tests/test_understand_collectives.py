"""Those who act together: "ASEAN Digital Ministers", "Leaders of the Forum", later "Leaders".

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

ADOPTED = "Adoption occurred: Suva Declaration"
ENDORSED = "Endorsement occurred: Rome Plan"
PARTIES = "Contracting Parties to the Barcelona Convention"
SPORT = "Ministers of Sport of the Council of Europe"

ROWS = [
    ("The Pacific Islands Forum Leaders adopted the Suva Declaration.", [f"{ADOPTED} | Pacific Islands Forum Leaders"]),
    ("The Pacific Islands Forum Leaders Meeting adopted the Suva Declaration.", [f"{ADOPTED} | Pacific Islands Forum Leaders Meeting"]),
    ("The Leaders' Lunch took place in Suva. Leaders adopted the Suva Declaration.", [f"{ADOPTED} | Leaders"]),
    ("ASEAN Leaders met. Leaders adopted the Suva Declaration. They endorsed the Rome Plan.",
     [f"{ADOPTED} | ASEAN Leaders", f"{ENDORSED} | ASEAN Leaders"]),
    ("# Pacific Islands Forum Communiqué\n\nApia, 17 January 2025\n\nLeaders endorsed the Rome Plan.", [f"{ENDORSED} | pacific-islands-forum"]),
    ("# Pacific Islands Forum Communiqué\n\nApia, 17 January 2025\n\nMayors endorsed the Rome Plan.", [f"{ENDORSED} | Mayors"]),
    ("ASEAN Leaders met. Several leaders adopted the Suva Declaration.", [f"{ADOPTED} | several leaders"]),
    ("ASEAN Leaders met. The Suva Declaration was adopted by the Leaders.", [f"{ADOPTED} | ASEAN Leaders"]),
    ("ASEAN Leaders met. The Suva Declaration was adopted by mayors.", [f"{ADOPTED} | mayors"]),
    (f"The {SPORT} adopted the Suva Declaration. The Ministers endorsed the Rome Plan.",
     [f"{ADOPTED} | {SPORT}", f"{ENDORSED} | {SPORT}"]),
    ("The Ministers of France and Norway adopted the Suva Declaration.", [f"{ADOPTED} | france, norway"]),
    ("The Council of Heads of Government of Springfield adopted the Suva Declaration.",
     [f"{ADOPTED} | Council of Heads of Government of Springfield"]),
    (f"The {PARTIES} adopted the Suva Declaration. The Parties endorsed the Rome Plan.",
     [f"{ADOPTED} | {PARTIES}", f"{ENDORSED} | {PARTIES}"]),
    ("Some Parties to the Barcelona Convention adopted the Suva Declaration.", [ADOPTED]),
    ("# 5th ASEAN Digital Ministers' Meeting\n\nBangkok, 17 January 2025\n\nThe Ministers endorsed the Rome Plan.",
     [f"{ENDORSED} | asean-digital-ministers-meeting | 2025-01-17 | bangkok | 5th ASEAN Digital Ministers' Meeting"]),
    ("We, the Digital Ministers of the ASEAN, met in Suva. We adopted the Suva Declaration.",
     [f"{ADOPTED} | Digital Ministers of the ASEAN | - | suva"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_who_acts_together_is_one_body(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
