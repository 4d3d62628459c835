"""What is told within a story, of any text at all, by others later on or of a year to come.

A near miss stands beside each.
"""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, short

R = "Ratification occurred: cets-215 | norway"
S = "Signature occurred: cets-215 | norway"
A = "Adoption occurred: Springfield Declaration"
AHEAD = "Adoption planned: Springfield Declaration"

HEAD = "# Delta Network\n\n12 March 2024\n\n"

IMAGINED = [
    ("In the novel, Norway signs the Macolin Convention.", []),
    ("In the spring, Norway signed the Macolin Convention.", [S]),
    ("In the counterfactual scenario, Norway ratifies the Macolin Convention in 2015.", []),
    ("The students adopted a mock Springfield Declaration.", []),
    ("Norway never was a mock State: it signed the Macolin Convention.", [S]),
    ("The Springfield Declaration is as good as adopted.", []),
    ("The Springfield Declaration, good as it is, was adopted.", [A]),
    ("Any Springfield Declaration adopted here must be read by all.", []),
    ("A Springfield Declaration adopted by the Assembly would help.", []),
    ("The Springfield Declaration adopted by the Assembly would help.", ["Adoption occurred: Springfield Declaration | Assembly"]),
    ('The page showed "Springfield Declaration adopted" for an hour.', []),
    ("The page showed the Springfield Declaration adopted in May.", ["Adoption occurred: Springfield Declaration"]),
    ("A letter, according to which Norway had signed the Macolin Convention, was read.", []),
    ("A letter, which Norway had read, was old.", []),
    ('The Springfield Declaration will be "adopted by acclamation".', [AHEAD]),
    ('The Springfield Declaration was "adopted by acclamation".', [A]),
    ("He rejected the argument that Norway had signed the Macolin Convention.", []),
    ("To those who say that Norway signed the Macolin Convention, I reply: read on.", []),
]  # fmt: skip

LATER = [
    ("They will ask when Norway ratified the Macolin Convention.", []),
    ("Historians will write that it was here that the Springfield Declaration was adopted.", []),
    ("We will recall that Norway ratified the Macolin Convention.", [R]),
    ("I would have liked to announce that Norway has signed the Macolin Convention.", []),
    ("I am glad to announce that Norway has signed the Macolin Convention.", [S]),
    ("Norway's ratification of the Macolin Convention, which we expect in May, matters.", ["Ratification planned: cets-215 | norway"]),
    ("With the ratification of the Macolin Convention by Norway, it would enter into force.", ["EntryIntoForce planned: cets-215"]),
    ("Whoever accedes to the Macolin Convention after its entry into force pays more.", ["EntryIntoForce planned: cets-215", "Accession planned: cets-215"]),
    ("Never before has the Springfield Declaration been adopted.", ["Adoption negated: Springfield Declaration"]),
    ("Only after two years did Norway ratify the Macolin Convention.", [R]),
    ("There is no doubt that Norway ratified the Macolin Convention.", [R]),
    ("There is some doubt that Norway ratified the Macolin Convention.", []),
    ("The Springfield Declaration will be read in 2030, adopted in 2031 and in force in 2032.", ["Adoption planned: Springfield Declaration | - | 2031"]),
]  # fmt: skip

BROUGHT_OFF = [
    ("The task was to help Norway ratify the Macolin Convention.", []),
    ("The Bank helped Norway ratify the Macolin Convention.", [R]),
    ("The Bank will help Norway ratify the Macolin Convention.", []),
    ("It took Norway until 2018 to ratify the Macolin Convention.", ["Ratification occurred: cets-215 | - | 2018"]),
    ("Norway was able to ratify the Macolin Convention.", [R]),
    ("Norway was unable to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway kept its promise to ratify the Macolin Convention.", [R]),
    ("Norway has honoured its commitment to ratify the Macolin Convention.", [R]),
    ("Norway renewed its promise to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway must honour its commitment to ratify the Macolin Convention.", []),
]  # fmt: skip

AWAITED = [
    ("We look forward to a year in which the Board launches the Cable Fund.", []),
    ("This was to be the year in which the Board launched the Cable Fund.", []),
    ("2019 was the year in which the Board launched the Cable Fund.", ["Launch occurred: Cable Fund | Board"]),
    ("After launching the Cable Fund, the Board ran out of money.", ["Launch occurred: Cable Fund"]),
    ("The Board had the courage to launch the Cable Fund.", ["Launch occurred: Cable Fund | Board"]),
    ("The Board had the chance to launch the Cable Fund.", []),
]  # fmt: skip

DRAFTED = [
    ("Draft decision: Norway ratifies the Macolin Convention.", []),
    ("Decision: Norway ratifies the Macolin Convention.", ["Decision occurred: - | norway", R]),
    ("The draft was ready: the Board adopted the Springfield Declaration.", ["Adoption occurred: Springfield Declaration | Board"]),
    ("Decision sought: the Board is asked to adopt the Springfield Declaration.", ["Adoption proposed: Springfield Declaration | Board"]),
    ("Option A: the Board adopts the Springfield Declaration.", []),
    ("Desired outcome: the Springfield Declaration adopted, the rules read.", []),
    ("Outcome: the Springfield Declaration adopted, the rules read.", [A]),
    ('In line 2, replace "adopts the Springfield Declaration" by "reads it".', []),
    ("Our expectations: the Springfield Declaration is adopted, the rules are read.", []),
]  # fmt: skip

TRIED = [
    ("Norway took the first step to ratify the Macolin Convention.", []),
    ("It was the first attempt to ratify the Macolin Convention.", []),
    ("Norway was the first to ratify the Macolin Convention.", [R]),
    ("Several speakers wished the Springfield Declaration had been adopted.", []),
    (HEAD + "We signed the Macolin Convention. They had not.", ["Signature occurred: cets-215 | Delta Network"]),
    (HEAD + "We hoped that Norway would sign the Macolin Convention. It did not.", ["Signature negated: cets-215 | norway"]),
]  # fmt: skip

SWAYED = [
    ("The strike led Norway to ratify the Macolin Convention.", [R]),
    ("The strike forced Norway to ratify the Macolin Convention.", [R]),
    ("The strike could force Norway to ratify the Macolin Convention.", []),
    ("Chad persuaded Norway to sign the Macolin Convention.", [S]),
    ("Chad tried to persuade Norway to sign the Macolin Convention.", []),
    ("Norway is proud to have ratified the Macolin Convention.", [R]),
    ("Norway would be proud to have ratified the Macolin Convention.", []),
    ("Chad hosted the signing of the Macolin Convention.", ["Signature occurred: cets-215"]),
    ("Chad offered to host the signing of the Macolin Convention.", ["Signature proposed: cets-215"]),
    ("The day Norway ratifies the Macolin Convention, we will dance.", ["Ratification planned: cets-215 | norway"]),
    ("The sooner Norway ratifies the Macolin Convention, the better.", []),
    ("However often Norway ratifies the Macolin Convention, nothing moves.", []),
    ("However, Norway ratified the Macolin Convention.", [R]),
]  # fmt: skip

UNHEARD = [
    ("We wait to hear that Norway has ratified the Macolin Convention.", []),
    ("We were glad to hear that Norway has ratified the Macolin Convention.", [R]),
    ("We would be glad to learn that Norway has ratified the Macolin Convention.", []),
    ("We will not pay until we know that Norway has ratified the Macolin Convention.", []),
    ("We know that Norway has ratified the Macolin Convention.", [R]),
    ("We are not aware that Norway has ratified the Macolin Convention.", []),
    ("We will act on the day that Norway has ratified the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("We would regard the Springfield Declaration as adopted only after a vote.", []),
    ("Three things must happen: the Springfield Declaration is adopted, read and kept.", []),
    ("Three things have happened: the Springfield Declaration has been adopted, read and kept.", [A]),
    ("Assumptions: Norway has ratified the Macolin Convention; the donors pay.", []),
    ("Conditions met: Norway has ratified the Macolin Convention; the donors pay.", [R]),
    ("Subject to: Norway having ratified the Macolin Convention.", []),
    ('Paragraph 4 shall read: "Norway ratified the Macolin Convention".', []),
    ("Signed at ____ on ____: the Springfield Declaration.", []),
    ("We very nearly had the Springfield Declaration adopted.", []),
    ("Norway was kind enough to sign the Macolin Convention.", [S]),
    ("Norway was old enough to sign the Macolin Convention.", []),
    ("Norway ended up signing the Macolin Convention.", [S]),
    ("Norway never got around to signing the Macolin Convention.", []),
    ("Norway came to Oslo to sign the Macolin Convention and left with an empty page.", []),
    ("A motion asking Norway to sign the Macolin Convention was read, amended twice and lost.", ["Signature proposed: cets-215 | norway"]),
]  # fmt: skip

OPEN = [
    ("The Springfield Declaration — adopted: no; read: yes.", ["Adoption negated: Springfield Declaration"]),
    ("Norway has signed the Macolin Convention in all but name.", []),
    ("Norway has signed the Macolin Convention in its own name.", [S]),
    ("It won't be until May that Norway signs the Macolin Convention.", ["Signature planned: cets-215 | norway"]),
    ("It was not until May that Norway signed the Macolin Convention.", [S]),
    ("I could stand here and tell you that Norway signed the Macolin Convention.", []),
    ("I can stand here and tell you that Norway signed the Macolin Convention.", [S]),
    ("The delegates could not prevent the adoption of the Springfield Declaration.", [A]),
    ("The delegates prevented the adoption of the Springfield Declaration.", ["Adoption negated: Springfield Declaration"]),
    ("The Springfield Declaration is the first text to be adopted here.", [A]),
    ("The Springfield Declaration will be the first text to be adopted here.", [AHEAD]),
    ("Photo opportunity: ministers adopt the Springfield Declaration.", ["Adoption planned: Springfield Declaration | ministers"]),
]  # fmt: skip

LISTS = [
    (HEAD + "Milestones for 2025:\n\n- the Springfield Declaration adopted\n", [AHEAD]),
    (HEAD + "Milestones of 2023:\n\n- the Springfield Declaration adopted\n", [A]),
    (HEAD + "Expected results: a desk staffed; the Springfield Declaration adopted.", [AHEAD]),
    (HEAD + "Results: a desk staffed; the Springfield Declaration adopted.", [A]),
    (HEAD + "**Was the Springfield Declaration adopted?** The Board has put that off.", []),
    (HEAD + "**The Springfield Declaration was adopted.** The Board has read it.", [A]),
    (HEAD + "| Text | Target date for adoption |\n|---|---|\n| Springfield Declaration | 2021 |", ["Adoption planned: Springfield Declaration | - | 2021"]),
    (HEAD + "| Text | Date of adoption |\n|---|---|\n| Springfield Declaration | 2021 |", ["Adoption occurred: Springfield Declaration | - | 2021"]),
    (HEAD + 'Footnote 9 ("Springfield Declaration adopted 3 May") goes.', []),
    (HEAD + "Norway ratifies the Macolin Convention with effect from 2030.", ["Ratification planned: cets-215 | norway"]),
    (HEAD + "Norway ratified the Macolin Convention with effect from 2020.", [R]),
    (HEAD + "Template: Norway ratified the Macolin Convention.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*IMAGINED, *LATER, *BROUGHT_OFF, *AWAITED, *DRAFTED, *TRIED, *SWAYED, *UNHEARD, *OPEN, *LISTS],
    ids=short,
)
def test_a_sentence_tells_these_events_and_no_other(text: str, expected: list[str]) -> None:
    assert events(text) == sorted(expected)
