"""Tests that the page's words say neither more nor less than the graph."""

from __future__ import annotations

import pytest

from govgraph.page.wording import class_words, date_words, precision, sentences, words_of
from govgraph.vocab import GG


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2024-05-17", "17 May 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("2024~", "about 2024"),
        ("2024?", "2024 (uncertain)"),
        ("2024%", "about 2024 (uncertain)"),
        ("2025-21", "spring 2025"),
        ("2024-12-15/2024-12-19", "15–19 December 2024"),
        ("2024-11-30/2024-12-02", "30 November – 2 December 2024"),
        ("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"),
        ("2023/2024", "2023 – 2024"),
        ("2024-06-26T16:30/2024-06-26T17:45", "26 June 2024, 16:30–17:45"),
        ("2024-06-26T16:30", "26 June 2024, 16:30"),
        ("2024/..", "from 2024"),
        ("../2024", "until 2024"),
        ("201X", "the 2010s"),
        ("no date at all", "no date at all"),
    ],
)
def test_a_date_reads_as_exactly_as_it_is(edtf: str, words: str) -> None:
    assert date_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2024-05-17", "to the day"),
        ("2024-05", "to the month"),
        ("2024", "to the year"),
        ("2024~", "roughly to the year"),
        ("2025-21", "to the part of the year"),
        ("201X", "to the decade or century"),
        ("2024-06-26T16:30", "to the minute"),
        ("2024-12-15/2024-12-19", "a range"),
        ("2024-06-26T16:30/2024-06-26T17:45", "a stretch of hours"),
        ("whenever", "as stated"),
    ],
)
def test_the_precision_of_a_date_is_named(edtf: str, words: str) -> None:
    assert precision(edtf) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We met. They left.", ["We met.", "They left."]),
        ("See No. 5 and Art. 10 of it. Then stop!", ["See No. 5 and Art. 10 of it.", "Then stop!"]),
        ("Mr. Smith spoke.", ["Mr. Smith spoke."]),
        ('He said "Stop." She did.', ['He said "Stop."', "She did."]),
        ("Heading\n\nText", ["Heading", "Text"]),
        ("  padded  \r\n next ", ["padded", "next"]),
        ("v. 2.0 is out", ["v. 2.0 is out"]),
        ("", []),
    ],
)
def test_sentences_end_where_readers_end_them(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == found


def test_a_term_has_its_label_or_else_its_own_words() -> None:
    labels = {GG["cetsNumber"]: "CETS number"}
    assert words_of(GG["cetsNumber"], labels) == "CETS number"
    assert words_of(GG["openToNonMembers"], labels) == "open to non members"
    assert words_of(GG["Support"], labels) == "supports"
    assert words_of(GG["ofCountry"], {GG["ofCountry"]: "of country"}) == "country"
    assert class_words(GG["EntryIntoForce"], labels) == "Entry into force"
