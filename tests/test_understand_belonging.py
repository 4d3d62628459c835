"""What belongs to an act: by whom, where, when and at which meeting; each with a near miss."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

# A city that is told by its country, and one behind its noun.
CITIES = [
    ("The Rivers Pledge was adopted in the Kenyan capital on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the capital of Kenya on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the Kenyan capital city on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | nairobi"]),
    ("The Rivers Pledge was adopted in the Kenyan capital region on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03"]),
    ("Companies in the Kenyan capital adopted the Rivers Pledge in 2019.", ["Adoption occurred: Rivers Pledge | - | 2019"]),
    ("The Kenyan capital market adopted the Rivers Pledge in 2019.", ["Adoption occurred: Rivers Pledge | - | 2019"]),
    ("The Rivers Pledge was adopted in the town of Kilwa on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03 | Kilwa"]),
    ("The Rivers Pledge was adopted by the town of Kilwa on 3 May 2019.", ["Adoption occurred: Rivers Pledge | - | 2019-05-03"]),
]  # fmt: skip

# A text between two is signed by them.
PARTIES = [
    ("The Agreement between Norway and Iceland on Fisheries was signed in Oslo in 2019.",
     ["Signature occurred: Agreement between Norway and Iceland on Fisheries | norway | 2019 | oslo",
      "Signature occurred: Agreement between Norway and Iceland on Fisheries | iceland | 2019 | oslo"]),
    ("A memorandum of understanding was signed between the WHO and the Rivers Board in 2019.",
     ["Signature occurred: memorandum of understanding | world-health-organization | 2019",
      "Signature occurred: memorandum of understanding | Rivers Board | 2019"]),
    ("A memorandum of understanding between the WHO and the Rivers Board was signed by Ana Kos in 2019.",
     ["Signature occurred: memorandum of understanding between the WHO and the Rivers Board | Ana Kos | 2019"]),
    ("The Treaty on the border between Chad and Mali was signed in 2014.",
     ["Signature occurred: Treaty on the border between Chad and Mali | - | 2014"]),
    ("The Rivers Pact, negotiated between Chad and Mali, was signed in 2014.",
     ["Preparation occurred: Rivers Pact", "Signature occurred: Rivers Pact | - | 2014"]),
    ("The Convention on trade between rich and poor countries was signed in 2014.",
     ["Signature occurred: Convention on trade between rich and poor countries | - | 2014"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*CITIES, *PARTIES], ids=short)
def test_what_the_words_beside_an_act_tell_belongs_to_it(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


def test_the_tables_of_what_belongs_to_acts_are_whole() -> None:
    assert (len(CITIES), len(PARTIES)) == (8, 6)
