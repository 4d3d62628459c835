"""Words put in anywhere turn no denial, plan or wish into an act, and hide no act and no stance."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import events, positions, short

# What words put in is asked here; "Springfield" is in no authority file.
SAID = "Statement of the Springfield Union\n5 May 2024\n\n"

PUT_IN = [
    "", "so far", ", so far,", "– so far –", ", as you know,", ", we regret to say,", "in the end", "for its part",
    "despite its promises", ", despite its promises,", "in spite of everything", "for reasons of its own",
    "under the circumstances", "over the past decade", "at the time of writing", "since then", "strictly speaking",
    "as of today", "by the deadline of 1 May 2024", "of its own accord", ", unlike Chad,", "because of a dispute",
    "owing to a strike", "thus far", "formally", ", however,", "in 2023", "together with Chad", "up to now", "in fact",
]  # fmt: skip

DENIED = [
    "Norway has {} not ratified the Faro Convention.",
    "Norway has not {} ratified the Faro Convention.",
    "Norway did {} not sign the Faro Convention.",
    "Norway did not {} sign the Faro Convention.",
    "Norway has {} never adopted the Faro Convention.",
    "Norway has {} failed to approve the Faro Convention.",
    "Norway {} refused to endorse the Faro Convention.",
    "Norway could {} not accept the Faro Convention.",
    "The Faro Convention has {} not been ratified by Norway.",
    "No State {} has ratified the Faro Convention.",
    "Norway, which has {} not ratified the Faro Convention, agrees.",
    "Norway has {} yet to ratify the Faro Convention.",
]

WANTED = [
    "Norway plans {} to ratify the Faro Convention.",
    "Norway will {} ratify the Faro Convention.",
    "Norway has {} promised to sign the Faro Convention.",
    "If Norway {} ratified the Faro Convention, we would rejoice.",
    "We urge Norway {} to ratify the Faro Convention.",
    "We ask that Norway {} ratify the Faro Convention.",
    "The Faro Convention should {} be ratified by Norway.",
    "Norway considered {} ratifying the Faro Convention.",
    "Has Norway {} ratified the Faro Convention?",
]

DONE = [
    "Norway has {} ratified the Faro Convention.",
    "The Faro Convention has {} been ratified by Norway.",
    "The Faro Convention was {} ratified by Norway.",
    "Norway ratified the Faro Convention {}.",
    "Norway, which has {} ratified the Faro Convention, agrees.",
]

BY = "Springfield Union | "
HELD = [
    ("We {} welcome the Faro Convention.", f"Welcome: {BY}cets-199"),
    ("We {} support the Faro Convention.", f"Support: {BY}cets-199"),
    ("We are {} concerned about media literacy.", f"Concern: {BY}media-literacy"),
    ("We remain {} concerned about media literacy.", f"Concern: {BY}media-literacy"),
    ("We call {} for media literacy.", f"Call: {BY}media-literacy"),
    ("We call {} on States to support the Faro Convention.", f"Call: {BY}cets-199"),
    ("We express {} our support for the Faro Convention.", f"Support: {BY}cets-199"),
    ("The Springfield Union has {} expressed concern about media literacy.", f"Concern: {BY}media-literacy"),
]  # fmt: skip

# What we may put between "we" and a verb that could be a noun.
PLACED = [
    "", "in Paris", "at the Fund", "from the outset", "on behalf of our members", "as ever", ", as you know,", "once again",
]  # fmt: skip


def put(row: str, words: str) -> str:
    """Return a text with words put into a sentence, its spaces and commas as one writes them."""
    sentence = " ".join(row.format(words).split())
    return SAID + sentence.replace(" ,", ",").replace(",,", ",").replace(",.", ".")


@pytest.mark.parametrize("row", DENIED + WANTED, ids=short)
def test_no_words_put_in_make_it_done(row: str) -> None:
    told = {words: events(put(row, words)) for words in PUT_IN}
    assert not {words: found for words, found in told.items() if " occurred: " in str(found)}


@pytest.mark.parametrize("row", DONE, ids=short)
def test_no_words_put_in_hide_what_was_done(row: str) -> None:
    told = {words: events(put(row, words)) for words in PUT_IN}
    act = "Ratification occurred: cets-199 | "
    assert not {
        words: f for words, f in told.items() if not any(act in e and "norway" in e for e in f)
    }


@pytest.mark.parametrize(("row", "expected"), HELD, ids=short)
def test_no_words_put_in_hide_what_one_holds(row: str, expected: str) -> None:
    told = {words: positions(put(row, words)) for words in PLACED}
    assert not {words: found for words, found in told.items() if expected not in found}


def test_the_tables_are_whole() -> None:
    tables = (PUT_IN, DENIED, WANTED, DONE, HELD, PLACED)
    assert [len(table) for table in tables] == [30, 12, 9, 5, 8, 8]
