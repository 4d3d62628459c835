"""How far an official title goes over prepositions, lists and articles, and where it ends."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, MEE, ORG, events, names, short

if TYPE_CHECKING:
    from govgraph.model import Kind

WHOLE = [  # titles that the sentence around them leaves whole
    "Protocol to Eliminate Unlawful Logging in Border Forests",
    "European Convention on Crimes relating to Seabed Cables",
    "Convention for the Protection of Fishers with regard to Electronic Monitoring of Vessels",
    "Convention on Assistance in the Case of a Dam Accident or Flood Emergency",
    "Work in Mining Convention",
    "Chemical Hazards in the Port Environment Convention",
    "Transition from the Coal to the Green Economy Recommendation",
    "Nordic Strategy on Reduction of Noise from Ships",
    "Guidelines for Implementation of Article 7 of the Lakes Convention",
    "List of Wetlands in Danger",
    "Framework Convention on Drones and Privacy, Safety and the Rule of Law",
    "Convention on the Conservation of Eels in the Northern and Eastern Baltic Sea",
    "Declaration on Basic Principles and Rights at Sea",
    "Nordic Heritage Strategy for the 22nd Century",
    "Regional Agreement on Access to Data, Public Participation and Redress in Coastal Matters in Southern Africa and the Indian Ocean",
    "Convention for the Protection of the Marine Environment and the Coastal Region of the Aral Sea",
    "Treaty on Access to Music for Persons Who Are Deaf, Hard of Hearing or Blind",
    "Protocol against the Smuggling of Sand by Land, Sea and Air",
    "Convention on the Rights of Fishers and Members of Their Families",
    "Declaration on the Use of Drones by Non-State Actors",
    "Agreement to Promote Compliance with Conservation Measures by Fishing Boats on the High Seas",
    "Declaration on Women in Shipping",
]  # fmt: skip
AROUND = [
    "Norway adopted the {} on 5 May 2023 in Geneva.",
    "The {} entered into force on 5 May 2023.",
    "On 5 May 2023, the {} was adopted in Geneva by the Nordic Council.",
    "Kenya, which ratified the {} in 2021, spoke of its aims.",
]

ENDING = [  # what stands behind the same words and is no part of a title
    ("Norway adopted the Charter on Noise in Springfield on 5 May.", INS, {"Charter on Noise"}),
    ("Chad signed the Convention on Noise in Athens.", INS, {"Convention on Noise"}),
    ("The adoption of the Charter on Noise by Member States took long.", INS, {"Charter on Noise"}),
    ("Chad received the Charter on Noise from Oxfam.", INS, {"Charter on Noise"}),
    ("Chad received the Charter on Noise from Norwegian Ministers.", INS, {"Charter on Noise"}),
    ("Norway adopted the Strategy on Noise with Partners from Africa.", INS, {"Strategy on Noise"}),
    ("Kenya ratified the Charter on Noise and the Indian Ocean Pact.", INS, {"Charter on Noise", "Indian Ocean Pact"}),
    ("Norway adopted the Protocol on Noise at Lima.", INS, {"Protocol on Noise"}),
    ("Norway read the Charter on Noise at Sea Point.", INS, {"Charter on Noise"}),
    ("The Parties to the Springfield Convention met.", INS, {"Springfield Convention"}),
    ("The Secretariat in the Mining Convention is small.", INS, {"Mining Convention"}),
    ("Norway chairs the Committee on Noise in Nairobi.", ORG, {"norway", "Committee on Noise"}),
    ("Norway chairs the Committee on Noise in Schools.", ORG, {"norway", "Committee on Noise in Schools"}),
    ("She spoke at the Forum on Noise in Lyon.", MEE, {"Forum on Noise"}),
    ("She spoke at the Forum on Noise in Cities.", MEE, {"Forum on Noise in Cities"}),
    ("Norway signed the Charter on Noise with regard to the Lima Summit.", INS, {"Charter on Noise"}),
]  # fmt: skip

BODIES = [
    ("Norway joined the Working Group on Women in Fishing.", ORG, {"norway", "Working Group on Women in Fishing"}),
    ("Norway joined the Women in Fishing Network.", ORG, {"norway", "Women in Fishing Network"}),
    ("Norway met the Springfield Network of Anti-Piracy Law Enforcement Authorities.", ORG, {"norway", "Springfield Network of Anti-Piracy Law Enforcement Authorities"}),
    ("Norway met the Secretariat of the Springfield, Ogdenville and Shelbyville Conventions.", ORG, {"norway", "Secretariat of the Springfield, Ogdenville and Shelbyville Conventions"}),
    ("Norway met the Board of the Springfield Fund and Shelbyville Bank.", ORG, {"norway", "Board of the Springfield Fund", "Springfield Fund", "Shelbyville Bank"}),
    ("Norway met the Expert Mechanism on the Rights of Fishers.", ORG, {"norway", "Expert Mechanism on the Rights of Fishers"}),
    ("She spoke at the Second World Assembly on Eels.", MEE, {"Second World Assembly on Eels"}),
    ("She spoke at the Second World Assembly on Monday.", MEE, {"Second World Assembly"}),
    ("She spoke at the Springfield 2023 Water Conference.", MEE, {"Springfield 2023 Water Conference"}),
    ("She spoke in May 2023 at the Water Conference.", MEE, {"Water Conference"}),
    ("She spoke at the Annual Meeting of the Springfield Union.", MEE, {"Annual Meeting of the Springfield Union"}),
    ("She spoke at the Special Summit of the Springfield Union on Eels.", MEE, {"Special Summit of the Springfield Union on Eels"}),
]  # fmt: skip

SMALL = [
    ("Norway adopted a directive on combating violence against fishers in May.", INS, {"directive on combating violence against fishers"}),
    ("Norway adopted a resolution on noise from ships in May.", INS, {"resolution on noise from ships"}),
    ("Norway adopted a resolution on noise from delegates.", INS, {"resolution on noise"}),
    ("Norway adopted an agreement on the transit of goods by rail.", INS, {"agreement on the transit of goods by rail"}),
    ("Norway adopted an agreement on the transit of goods by decree.", INS, {"agreement on the transit of goods"}),
]  # fmt: skip

NUMBERED = [  # "No." counts and denies nothing
    ("The Quiet Nights Convention (No. 214), 2011, was ratified by Chad.", "occurred"),
    ("The Quiet Nights Convention, No. 214, was ratified by Chad.", "occurred"),
    ("Not even the Quiet Nights Convention was ratified by Chad.", "negated"),
]


@pytest.mark.parametrize("title", WHOLE)
@pytest.mark.parametrize("around", AROUND)
def test_a_title_is_told_whole(title: str, around: str) -> None:
    assert title in names(around.format(title), INS)


@pytest.mark.parametrize(("text", "kind", "expected"), [*ENDING, *BODIES, *SMALL], ids=short)
def test_a_title_ends_before_what_stands_beside_it(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


@pytest.mark.parametrize(("text", "status"), NUMBERED)
def test_a_number_denies_nothing(text: str, status: str) -> None:
    assert events(text) == [f"Ratification {status}: Quiet Nights Convention | chad"]


def test_the_tables_are_whole() -> None:
    counts = [len(WHOLE), len(AROUND), len(ENDING), len(BODIES), len(SMALL), len(NUMBERED)]
    assert counts == [22, 4, 16, 12, 5, 3]
