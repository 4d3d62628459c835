"""What a reader had found told wrongly: whose act, whose day, which text; near misses beside it."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

BY = "Statement by the Delta Network\n12 March 2024\n\n"
OF_STATE = "Statement by Norway\n12 March 2024\n\n"

ACTS = [
    # What our members do, we have not done; what our own people do, we have.
    (OF_STATE + "Our members ratified the Macolin Convention.", ["Ratification occurred: cets-215 | members"]),
    (OF_STATE + "Our government ratified the Macolin Convention.", ["Ratification occurred: cets-215 | norway"]),
    (BY + "Our affiliates endorsed the Nets Charter.", ["Endorsement occurred: Nets Charter"]),
    (BY + "Our member unions endorsed the Nets Charter.", ["Endorsement occurred: Nets Charter | member unions"]),
    (BY + "Our Board endorsed the Nets Charter.", ["Endorsement occurred: Nets Charter | Board"]),
    # "Its" is the body that the sentence has named, if it has.
    (BY + "The Lakes Fund met. The Moss League launched the Moss Plan, which its General Assembly had endorsed.",
     ["Endorsement occurred: Moss Plan | General Assembly of the Moss League", "Launch occurred: Moss Plan | Moss League"]),
    (BY + "The Lakes Fund met. Its General Assembly endorsed the Moss Plan.",
     ["Endorsement occurred: Moss Plan | General Assembly of the Lakes Fund"]),
    # What a proposal is for may stand behind who made it.
    (BY + "Chad tabled a proposal on nets. Fiji blocked the proposal, submitted by Peru, to fill the vacant seats.",
     ["Proposal occurred: proposal on nets | chad"]),
    (BY + "Chad tabled a proposal on nets. Fiji blocked the proposal, submitted in May, and left.",
     ["Proposal occurred: proposal on nets | chad | 2023-05"]),
    # A day beside the name of one is not that of all.
    (BY + "Chad and Fiji have both ratified the Macolin Convention, Fiji in 2018.",
     ["Ratification occurred: cets-215 | chad", "Ratification occurred: cets-215 | fiji | 2018"]),
    (BY + "Chad and Fiji ratified the Macolin Convention, Fiji as late as 2018.",
     ["Ratification occurred: cets-215 | chad", "Ratification occurred: cets-215 | fiji | 2018"]),
    (BY + "Chad and Fiji ratified the Macolin Convention in 2018.",
     ["Ratification occurred: cets-215 | chad | 2018", "Ratification occurred: cets-215 | fiji | 2018"]),
    # Since when one is a member is not when one acts.
    (BY + "Fiji, a member since 1971, signed the Macolin Convention.", ["Signature occurred: cets-215 | fiji"]),
    (BY + "Fiji, a signatory since 2016, ratified the Macolin Convention in 2018.",
     ["Ratification occurred: cets-215 | fiji | 2018", "Signature occurred: cets-215 | fiji | 2016"]),
    # Another body's text is not that of the same name; a chamber passes no law of the Union.
    (BY + "Fiji signed the LSU Digital Economy Framework Agreement.", ["Signature occurred: LSU Digital Economy Framework Agreement | fiji"]),
    (BY + "Fiji signed the Digital Economy Framework Agreement.", ["Signature occurred: asean-defa | fiji"]),
    (BY + "The National Assembly passed the Data Act in 2021.", []),
    (BY + "The European Parliament passed the Data Act in 2023.", ["Adoption occurred: eu-data-act | european-parliament | 2023"]),
    # A text's topic goes on behind "as a"; in which role one joins does not.
    (BY + "Fiji endorsed the Declaration on Noise as a Public Health Issue.", ["Endorsement occurred: Declaration on Noise as a Public Health Issue | fiji"]),
    (BY + "Fiji signed the Treaty on Rivers as an Observer State.", ["Signature occurred: Treaty on Rivers | fiji"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=short)
def test_these_acts_are_told_and_no_other(text: str, expected: list[str]) -> None:
    assert sorted(events(text)) == expected


def test_the_table_of_acts_is_whole() -> None:
    assert len(ACTS) == 20
