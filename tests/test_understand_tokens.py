"""Sentences and words: where they end, and what stays in one piece."""

from __future__ import annotations

import pytest

from govgraph.extract.find.words.tokens import sentences
from govgraph.model import BlockRole
from govgraph.reading import read_text

SENTENCES = [
    ("It rains. We stay.", ["It rains.", "We stay."]),
    ("It rains and. we stay.", ["It rains and. we stay."]),
    ("Mr. Smith stays. He reads.", ["Mr. Smith stays.", "He reads."]),
    ("See No. 5 and Art. 3 of it. Read.", ["See No. 5 and Art. 3 of it.", "Read."]),
    ("See application no. 1234/22 of it. Read.", ["See application no. 1234/22 of it.", "Read."]),
    ("They said no. Read.", ["They said no.", "Read."]),
    ("J. K. Smith stays.", ["J. K. Smith stays."]),
    ("She said: “It rains.” We stay.", ["She said: “It rains.”", "We stay."]),
    ("Why? Because! So…", ["Why?", "Because!", "So…"]),
    ("It costs 3.5 euros. We pay.", ["It costs 3.5 euros.", "We pay."]),
    ("One block\n\nAnother block", ["One block", "Another block"]),
    ("- one\n- two", ["one", "two"]),
    ("one\ntwo\n", ["one two"]),
    ("No. We stay.", ["No.", "We stay."]),
    ("Law No. Two is old.", ["Law No. Two is old."]),
    ("On 17. 6. 2025 it rained. We stay.", ["On 17. 6. 2025 it rained.", "We stay."]),
    ("There were 6. 2025 was dry.", ["There were 6.", "2025 was dry."]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_text_is_cut_into_these_sentences(text: str, expected: list[str]) -> None:
    statement = read_text(text, slug="row")
    assert [s.span.of(statement.text) for s in sentences(statement)] == expected


WORDS = [
    ("Serbia*, Chad*[1] and Fiji", ["Serbia", ",", "Chad", "and", "Fiji"]),
    ("the *Mare Nostrum* report", ["the", "*", "Mare", "Nostrum", "*", "report"]),
    ("decision [2] of the Board", ["decision", "[", "2", "]", "of", "the", "Board"]),
    ("Norway's view", ["Norway", "'s", "view"]),
    ("Norway’s view", ["Norway", "’s", "view"]),
    ("didn't go", ["didn't", "go"]),
    ("multi-stakeholder A/RES/60/252", ["multi-stakeholder", "A/RES/60/252"]),
    ("WSIS+20 and Convention 108+", ["WSIS+20", "and", "Convention", "108+"]),
    ("the U.S. view", ["the", "U.S.", "view"]),
    ("one, two; three", ["one", ",", "two", ";", "three"]),
    ("(ETS No. 5)", ["(", "ETS", "No.", "5", ")"]),
    ("Tromsø and São Tomé", ["Tromsø", "and", "São", "Tomé"]),
    ("R&D and AT&T", ["R&D", "and", "AT&T"]),
    ("yes – no", ["yes", "–", "no"]),
    ("its one hundred and fourteenth day", ["its", "one hundred and fourteenth", "day"]),
    ("its one hundred and two days", ["its", "one", "hundred", "and", "two", "days"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_a_sentence_is_cut_into_these_words(text: str, expected: list[str]) -> None:
    (sentence,) = sentences(read_text(text, slug="row"))
    assert list(sentence.words) == expected


CLOSED = [
    ("H. E. Ana Kos", ["H.E.", "Ana", "Kos"]),
    ("H. B. Kos", ["H", ".", "B", ".", "Kos"]),
    ("the Fifty First session", ["the", "Fifty-First", "session"]),
    ("the FIFTY – FIRST session", ["the", "FIFTY-FIRST", "session"]),
    ("fifty first-graders", ["fifty", "first-graders"]),
    ("the fifty and first", ["the", "fifty", "and", "first"]),
]


@pytest.mark.parametrize(("text", "expected"), CLOSED)
def test_a_word_that_blanks_part_is_one(text: str, expected: list[str]) -> None:
    (sentence,) = sentences(read_text(text, slug="row"))
    assert list(sentence.words) == expected


TITLED = [
    ("Statement On Clean Rivers And Lakes", True),
    ("Statement on the state of clean rivers", False),
    ("Rivers", False),
]


@pytest.mark.parametrize(("text", "titled"), TITLED)
def test_a_line_in_capitals_is_told_from_a_sentence(text: str, *, titled: bool) -> None:
    (sentence,) = sentences(read_text(text, slug="row"))
    assert sentence.titled is titled


@pytest.mark.parametrize("text", [text for text, _ in (*SENTENCES, *WORDS)])
def test_every_word_is_the_slice_of_the_text_that_it_says(text: str) -> None:
    statement = read_text(text, slug="row")
    for sentence in sentences(statement):
        assert sentence.block.role is not BlockRole.FURNITURE
        for word, start, end in zip(sentence.words, sentence.starts, sentence.ends, strict=True):
            assert statement.text[start:end] == word
            assert sentence.span.start <= start < end <= sentence.span.end


def test_the_tables_of_words_are_whole() -> None:
    assert (len(SENTENCES), len(WORDS), len(TITLED)) == (17, 16, 3)
