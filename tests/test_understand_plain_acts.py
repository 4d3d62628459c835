"""Acts said in plain words, as communiqués and minutes have them; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

DECIDED = [
    ("The Executive Bureau decides:\n1. To approve the interim budget for 2023;\n2. To urge Chad to wait.",
     ["Endorsement occurred: interim budget for 2023 | Executive Bureau"]),
    ("The Rivers Board decided:\n– to adopt the Lake Code;\n– to draft a Charter on Seeds.",
     ["Adoption occurred: Lake Code | Rivers Board", "Preparation planned: Charter on Seeds | Rivers Board"]),
    ("The Rivers Board decides:\n– to adopt the Lake Code at its next session.", ["Adoption planned: Lake Code | Rivers Board"]),
    ("Norway decides:\n– to adopt the Lake Code.", ["Adoption planned: Lake Code | norway"]),
    ("The Rivers Board intends:\n– to adopt the Lake Code.", ["Adoption planned: Lake Code | Rivers Board"]),
    ("The Rivers Board resolved to adopt the budget for 2100.", ["Adoption occurred: budget | Rivers Board"]),
    ("The Rivers Board resolved to adopt the Lake Code in 2100.", ["Adoption planned: Lake Code | Rivers Board | 2100"]),
    ("Noting that Fiji and Chad have ratified the Lake Pact; the Rivers Board decides:\n1. To urge States which have not done so to wait.",
     ["Ratification occurred: Lake Pact | chad", "Ratification occurred: Lake Pact | fiji"]),
    ("None of the signatories has ratified the Lake Pact.", ["Ratification negated: Lake Pact"]),
    ("The proposal that Fiji join the Lake Pact was adopted.", []),
    ("Fiji asks that Chad sign the Lake Pact, which was adopted in May 2020.",
     ["Adoption occurred: Lake Pact | - | 2020-05", "Signature proposed: Lake Pact | chad"]),
]  # fmt: skip

NOT_THERE = [
    ("The Danube Fund, announced at the Rivers Forum, has paid out a million.", []),
    ("The Rivers Union, discussed at length at the Rivers Forum, is new.", []),
    ("Fiji, moved by this, announced at the Rivers Forum that it will pay.", ["Participation occurred: - | fiji | - | - | Rivers Forum"]),
    ("The Rivers Union, gathered at the Rivers Forum, was glad.", ["Participation occurred: - | Rivers Union | - | - | Rivers Forum"]),
    ("Fiji put forward Ambassador Ana Kos for the Executive Committee.", []),
    ("Fiji has put forward a candidate for the Rivers Bureau.", []),
    ("Fiji put forward the Rivers Fund at the Forum.", ["Proposal occurred: Rivers Fund | fiji"]),
    ("The Rivers Council met in May. In Chad none has been tabled.", []),
]  # fmt: skip

GROUPS = {"decided": DECIDED, "not there": NOT_THERE}
ROWS = [(text, expected) for group in GROUPS.values() for text, expected in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_plain_words_tell_these_acts_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
