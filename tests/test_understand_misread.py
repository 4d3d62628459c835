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

TEXTS = [
    # What a text is only set beside, or taken for, is not the one that is spoken of.
    ("The Lakes Convention was adopted in 2017. Unlike the Rivers Convention, it has a fund. Chad has ratified the Convention.",
     ["Adoption occurred: Lakes Convention | - | 2017", "Ratification occurred: Lakes Convention | chad"]),
    ("The Lakes Convention was adopted in 2017. Some confuse it with the Rivers Convention. Chad will not sign the Convention.",
     ["Adoption occurred: Lakes Convention | - | 2017", "Signature negated: Lakes Convention | chad"]),
    ("Chad signed the Lakes Convention. Many believed, mistakenly, that it had ratified the Rivers Convention. Fiji will not sign the Convention.",
     ["Signature negated: Lakes Convention | fiji", "Signature occurred: Lakes Convention | chad"]),
    ("The Lakes Convention was adopted in 2017. The Rivers Convention has a fund. Chad has ratified the Convention.",
     ["Adoption occurred: Lakes Convention | - | 2017", "Ratification occurred: Rivers Convention | chad"]),
    # "This" and "that" before a noun or a time stand for nothing.
    ("The Lakes Convention was adopted in 2020. Fiji has not submitted its first report. Chad has pledged to ratify this year.",
     ["Adoption occurred: Lakes Convention | - | 2020", "Proposal negated: report | fiji", "Ratification planned: Lakes Convention | chad | 2024"]),
    ("Fiji endorsed the Salt Plan and signed the Lakes Convention. Chad hopes to sign this week.",
     ["Endorsement occurred: Salt Plan | fiji", "Signature occurred: Lakes Convention | fiji", "Signature planned: Lakes Convention | chad | 2024-03-11/2024-03-17"]),
    ("Fiji signed the Lakes Convention. Chad hopes to sign this text.", ["Signature occurred: Lakes Convention | fiji", "Signature planned: Lakes Convention | chad"]),
    ("Fiji signed the Lakes Convention. The Board met. Chad did not sign that undertaking.", ["Signature occurred: Lakes Convention | fiji"]),
    ("Fiji signed the Lakes Convention in 2018. Chad did not sign that year.",
     ["Signature negated: Lakes Convention | chad | 2018", "Signature occurred: Lakes Convention | fiji | 2018"]),
    # A clause with a subject of its own does not stand beside what is before the colon.
    ("The Salt Pact was adopted in 1999. Convention No. 138 has fared less well: many countries have not ratified it.",
     ["Adoption occurred: Salt Pact | - | 1999", "Ratification negated: ilo-c138 | many countries"]),
    ("The Salt Pact was adopted in 1999. Resolution 1325 is newer: some groups have not endorsed it.",
     ["Adoption occurred: Salt Pact | - | 1999", "Endorsement negated: unscr-1325 | some groups"]),
    ("Fiji signed the Salt Pact. Chad: ratified it in 2019.", ["Ratification occurred: Salt Pact | chad | 2019", "Signature occurred: Salt Pact | fiji"]),
    # What is to be done with a text that is there does not put it forward.
    ("Chad suggested that the Salt Charter be translated.", []),
    ("Chad proposed that the Board discuss the Salt Charter.", []),
    ("Chad proposed that the Salt Charter be adopted.", ["Proposal occurred: Salt Charter | chad"]),
    ("Chad proposed that the Salt Charter be amended.", ["Proposal occurred: Salt Charter | chad"]),
    # Who gives up a refusal has not refused; what should not have happened by a day is only a case.
    ("Fiji gave up its refusal to sign the Lakes Convention.", []),
    ("Fiji announced that it would reverse its refusal to ratify the Lakes Convention in 2019.", []),
    ("Fiji maintained its refusal to sign the Lakes Convention.", ["Signature negated: Lakes Convention | fiji"]),
    ("Chad opposed Fiji's refusal to sign the Lakes Convention.", ["Signature negated: Lakes Convention | fiji"]),
    ("Fiji reversed its decision to sign the Lakes Convention.", ["Signature negated: Lakes Convention | fiji"]),
    ("Should the Lakes Convention not have been ratified by then, the Board will meet.", []),
    ("Should the Lakes Pact not have been adopted by May, we will write to Chad.", []),
    ("Should the Lakes Convention be ratified by Chad in May, the Board will meet.", ["Ratification proposed: Lakes Convention | chad | 2024-05"]),
    ("Should there be a vote, we will say that Chad has not ratified the Lakes Convention.", ["Ratification negated: Lakes Convention | chad"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TEXTS, ids=short)
def test_these_acts_are_told_of_the_text_that_is_meant(text: str, expected: list[str]) -> None:
    assert sorted(events(BY + text)) == expected


@pytest.mark.parametrize(("text", "expected"), ACTS, ids=short)
def test_these_acts_are_told_and_no_other(text: str, expected: list[str]) -> None:
    assert sorted(events(text)) == expected


def test_the_tables_are_whole() -> None:
    assert [len(ACTS), len(TEXTS)] == [20, 25]
