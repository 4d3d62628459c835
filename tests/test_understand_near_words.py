"""Words that stand for what they are near, not for what they look like; a near miss beside each."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions

BY = "Statement by the Bled Rivers Network\n12 March 2024\n\n"
US = "Bled Rivers Network"

# What others call their own is theirs, as "our" is ours.
OWN = [
    ("Malta's top priority is press freedom.", ["Support: malta | media-freedom"]),
    ("Malta's top priority was press freedom.", []),
    ("Malta's aim is to end child marriage.", ["Commitment: malta | child-marriage"]),
    ("Malta's main concern is the spread of spyware.", ["Concern: malta | spyware"]),
    ("Malta's main office is in the Spyware Street.", []),
    ("One concern is the spread of spyware.", [f"Concern: {US} | spyware"]),
    ("A further concern is the spread of spyware.", [f"Concern: {US} | spyware"]),
    ("One concern was the spread of spyware.", []),
]  # fmt: skip

# "It" is nobody, a code before a sum is money.
NOBODY = [
    ("It is encouraging that Malta has joined the Faro Convention.", [f"Welcome: {US} | cets-199"]),
    ("UNESCO met. It is urging that Malta join the Faro Convention.", ["Call: united-nations-educational-scientific-and-cultural-organization | cets-199"]),
    ("Malta has pledged NOK 50 million to the Adaptation Fund.", ["Commitment: malta | adaptation-fund"]),
    ("Malta has pledged its support to the NOK Fund.", ["Support: malta | NOK Fund"]),
]  # fmt: skip

# A draft is none that was adopted long ago.
DRAFTS = [
    ("We support the draft convention on cybercrime.", [f"Support: {US} | draft convention on cybercrime"]),
    ("We support the Convention on Cybercrime.", [f"Support: {US} | cets-185"]),
]  # fmt: skip

# Of two that are joined each has its own; "its" ratification is of whoever speaks of it.
EACH = [
    ("We read Fiji's proposal for a gender fund and Chad's draft resolution on whales.", ["Proposal occurred: gender fund | fiji"]),
    ("We read Fiji's proposal for a gender fund and a draft resolution on whales.", ["Proposal occurred: gender fund | fiji"]),
    ("Norway ratified the Faro Convention, while Malta said that its ratification was under way.", ["Ratification occurred: cets-199 | norway", "Ratification ongoing: cets-199 | malta"]),
    ("Malta said of the Faro Convention that its ratification was under way.", ["Ratification ongoing: cets-199"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*OWN, *NOBODY, *DRAFTS])
def test_a_stance_is_of_whoever_takes_it_on_what_is_meant(text: str, expected: list[str]) -> None:
    assert positions(BY + text) == expected


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_an_act_is_of_whoever_it_is_told_of(text: str, expected: list[str]) -> None:
    assert events(BY + text) == expected


def test_the_tables_are_whole() -> None:
    assert [len(rows) for rows in (OWN, NOBODY, DRAFTS, EACH)] == [8, 4, 2, 4]
