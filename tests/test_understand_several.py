"""Texts told in the plural, by the set, by "no" and by number: whose they are and who adopts them.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.test_understand_notation import INS, ORG, PRO, events, names, short

if TYPE_CHECKING:
    from govgraph.model import Kind

SETS = [
    ("A set of guidelines on nets was adopted.", ["Adoption occurred: guidelines on nets"]),
    ("A set of guidelines on nets was useful.", []),
    ("The Harbour Council adopted a new set of guidelines on nets.", ["Adoption occurred: guidelines on nets | Harbour Council"]),
    ("The Harbour Council read a new set of guidelines on nets.", []),
    ("The adoption of a set of guidelines on nets by the Harbour Council in 2019 was a step.",
     ["Adoption occurred: guidelines on nets | Harbour Council | 2019"]),
    ("The adoption of a code on nets by the Harbour Council was a step.", ["Adoption occurred: code on nets | Harbour Council"]),
    ("The talks about a code on nets with the Harbour Council were a step.", []),
    ("Malta and Peru signed joint declarations.", ["Signature occurred: joint declarations | malta", "Signature occurred: joint declarations | peru"]),
    ("Malta and Peru signed declarations.", []),
    ("The Harbour Council adopted a package of measures.", ["Adoption occurred: package of measures | Harbour Council"]),
    ("The Harbour Council adopted measures.", []),
    ("The Harbour Council adopted a common position on nets.", ["Adoption occurred: common position on nets | Harbour Council"]),
    ("The Harbour Council adopted a firm tone.", []),
]  # fmt: skip

DENIED = [
    ("No work plan on nets was adopted.", ["Adoption negated: work plan on nets"]),
    ("No joint statement on nets was adopted.", ["Adoption negated: joint statement on nets"]),
    ("No joint statement on nets is perfect.", []),
    ("The Harbour Council adopted no guidance note on nets.", ["Adoption negated: guidance note on nets | Harbour Council"]),
    ("The Harbour Council adopted no guidelines.", []),
    ("The Harbour Council has no guidance note on nets.", []),
]  # fmt: skip

NUMBERED = [
    ("The Board adopted Decision 12 and Resolution 14 in March 2023.",
     ["Adoption occurred: Decision 12 | Board | 2023-03", "Adoption occurred: Resolution 14 | Board | 2023-03"]),
    ("The Decision 12 boards took in March 2023 was short.", []),
    ("In Oslo in 2022 New Zealand launched the Rivers Atlas.", ["Launch occurred: Rivers Atlas | new-zealand | 2022 | oslo"]),
    ("In Oslo 2022 new atlases were counted.", []),
]  # fmt: skip

TITLED = [
    ("Speakers referred to the Outcome Document on several occasions.", {"Outcome Document"}),
    ("Speakers referred to the Outcome Document on several rivers.", {"Outcome Document on several rivers"}),
]  # fmt: skip
RUN = [
    ("The Board launched the Springfield Nets Initiative in May. The initiative is young.", PRO, {"Springfield Nets Initiative"}),
    ("Training was given under the Springfield Nets Initiative.", PRO, {"Springfield Nets Initiative"}),
    ("The Board launched the Springfield Nets Initiative in May. The Springfield Nets Initiative signed the Rivers Code.", PRO, set()),
    ("The Springfield Nets Initiative has ten members.", ORG, {"Springfield Nets Initiative"}),
    ("The Board launched an initiative on nets in May.", PRO, {"initiative on nets"}),
    ("A pilot project on nets has trained many people.", PRO, {"pilot project on nets"}),
    ("There is no pilot project on nets.", PRO, set()),
    ("A pilot project has trained many people.", PRO, set()),
]  # fmt: skip
GROUPS = {"sets": SETS, "denied": DENIED, "numbered": NUMBERED}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_what_happened_to_several_or_no_texts(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), TITLED, ids=short)
def test_a_text_ends_before_when_it_is_spoken_of(text: str, expected: set[str]) -> None:
    assert names(text, INS) == expected


@pytest.mark.parametrize(("text", "kind", "expected"), RUN, ids=short)
def test_what_is_launched_and_run_is_a_process_unless_it_acts(
    text: str, kind: Kind, expected: set[str]
) -> None:
    assert names(text, kind) == expected


def test_the_tables_are_whole() -> None:
    counts = {name: len(rows) for name, rows in GROUPS.items()}
    assert counts == {"sets": 13, "denied": 6, "numbered": 4}
    assert (len(TITLED), len(RUN)) == (2, 8)
