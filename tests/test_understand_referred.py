"""Who and what words go back to: the second subject, "it" after a text, "the same treaty"."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import events, positions, short

if TYPE_CHECKING:
    from collections.abc import Sized

BY = "Statement by the Coastal Fishers Alliance\n12 March 2024\n\n"
CHAD = "Ratification occurred: Rivers Pact | chad"
# What the first one did something to is not who does what the second clause says.
JOINED = [
    (BY + "Peru left the Lakes Club and Chad ratified the Rivers Pact.", [CHAD]),
    (BY + "Norway has rejoined UNESCO and Chad has ratified the Rivers Pact.", [CHAD]),
    (BY + "Kenya thanked the Lakes Board and Chad ratified the Rivers Pact.", [CHAD]),
    (BY + "Kenya talked with the Lakes Board and Chad proposed the Rivers Pact.", ["Proposal occurred: Rivers Pact | chad"]),
    (BY + "Kenya said Mali and Chad ratified the Rivers Pact.", [CHAD, "Ratification occurred: Rivers Pact | mali"]),
    (BY + "Kenya hopes Mali and Chad will ratify the Rivers Pact.", ["Ratification proposed: Rivers Pact | chad", "Ratification proposed: Rivers Pact | mali"]),
    (BY + "The Board set up with Mali and Chad has adopted the Rivers Pact.", ["Adoption occurred: Rivers Pact | Board", "Launch occurred: Board"]),
    (BY + "Norway thanked Mali and Chad, which had ratified the Rivers Pact.", [CHAD, "Ratification occurred: Rivers Pact | mali"]),
]  # fmt: skip

# A text is who "it" goes on from, and holds nothing itself; no more does the body it names.
HELD = [
    (BY + "The report mentions the Lakes Bank. It welcomes the Rivers Pact.", []),
    (BY + "The joint letter to the Lakes Bank was published in May. It calls for a moratorium on coal.", []),
    (BY + "The resolution recalls the Lakes Bank. It is short. It calls for the ratification of the Rivers Pact.", []),
    (BY + "Ana Kos of Peru chaired Committee 4. It regrets the delay of the Rivers Pact.", []),
    (BY + "The Lakes Bank published a report. It welcomes the Rivers Pact.", ["Welcome: Lakes Bank | Rivers Pact"]),
    (BY + "The Lakes Bank, which drafted the report, met. It welcomes the Rivers Pact.", ["Welcome: Lakes Bank | Rivers Pact"]),
    (BY + "The Lakes Bank's report was published. It welcomes the Rivers Pact.", ["Welcome: Lakes Bank | Rivers Pact"]),
    (BY + "Ministers met in Lima. They welcomed the Rivers Pact and hoped that the Riksdag would approve it soon.", []),
    (BY + "Leaders welcomed the Rivers Pact and hoped that Chad would ratify it.", []),
    (BY + "Deeply concerned at the delay of the Rivers Pact, Peru asked that the Lakes Bank meet.", ["Concern: peru | Rivers Pact"]),
]  # fmt: skip

# Another text of the same kind, told by what was done to it.
BESIDE = [
    (BY + "The Rivers Treaty goes further than the treaty signed in 1998.", []),
    (BY + "The second Suva Declaration replaces the declaration adopted in 2018.", []),
    (BY + "The Rivers Agreement replaces the agreement which was signed in Oslo in 1999.", []),
    (BY + "The Rivers Treaty is the treaty signed in Oslo in 1998.", ["Signature occurred: Rivers Treaty | - | 1998 | oslo"]),
    (BY + "The Rivers Treaty, the treaty signed in Oslo in 1998, has three Parties.", ["Signature occurred: Rivers Treaty | - | 1998 | oslo"]),
    (BY + "The Rivers Treaty is old. The treaty signed in Oslo in 1998 has three Parties.", ["Signature occurred: Rivers Treaty | - | 1998 | oslo"]),
]  # fmt: skip
# A quotation whose verb stands behind an aside.
MEANT = [
    (BY + "Ana Kos announced that Peru, which hosted us, \"has ratified the Rivers Treaty\".",
     ["Quotation occurred: - | Ana Kos", "Ratification occurred: Rivers Treaty | peru"]),
    (BY + "Jan Novak said that Chad, which signed the Rivers Treaty, \"hopes to ratify it in 2025\".",
     ["Quotation occurred: - | Jan Novak", "Ratification planned: Rivers Treaty | chad | 2025", "Signature occurred: Rivers Treaty | chad"]),
    (BY + "Ana Kos announced that Peru \"has ratified the Rivers Treaty\".",
     ["Quotation occurred: - | Ana Kos", "Ratification occurred: Rivers Treaty | peru"]),
]  # fmt: skip

# What a Body is made up of is only put in.
SET_APART = [
    (BY + "The System of Review, made up of the Data Forum and the Lima Centre, will be launched in May 2025.",
     ["Launch planned: System of Review | - | 2025-05"]),
    (BY + "The Rivers Agency, composed of a bureau and the Lima Centre, was established in May 2023.",
     ["Launch occurred: Rivers Agency | - | 2023-05"]),
]  # fmt: skip

# A text on something else is no text named before; nor is one of which more was told since.
ANOTHER = [
    (BY + "The Board adopted the Lakes Guidelines. We welcome the guidelines on nets.", ["Welcome: Coastal Fishers Alliance | guidelines on nets"]),
    (BY + "The Board adopted the Lakes Guidelines. We welcome the guidelines on lakes.", ["Welcome: Coastal Fishers Alliance | Lakes Guidelines"]),
    (BY + "The Board adopted the Lakes Guidelines. We welcome the guidelines.", ["Welcome: Coastal Fishers Alliance | Lakes Guidelines"]),
    (BY + "The Board adopted the Rivers Convention. New rules on nets will take the form of a Convention. We support the Convention.", []),
    (BY + "The Board adopted the Rivers Convention. It is a Convention for all of us. We support the Convention.", ["Support: Coastal Fishers Alliance | Rivers Convention"]),
]  # fmt: skip

GROUPS: dict[str, Sized] = {
    "joined": JOINED,
    "held": HELD,
    "beside": BESIDE,
    "meant": MEANT,
    "set apart": SET_APART,
    "another": ANOTHER,
}


@pytest.mark.parametrize(("text", "expected"), [*JOINED, *BESIDE, *MEANT, *SET_APART], ids=short)
def test_an_act_is_of_who_and_what_the_words_mean(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), [*HELD, *ANOTHER], ids=short)
def test_a_position_is_of_who_the_words_mean(text: str, expected: list[str]) -> None:
    assert positions(text) == sorted(expected)


def test_the_tables_are_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "joined": 8,
        "held": 10,
        "beside": 6,
        "meant": 3,
        "set apart": 2,
        "another": 5,
    }
