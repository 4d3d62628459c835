"""Folding: what counts as the same name, and text whose offsets stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govgraph.folding import fold_name, fold_text

SAME = [
    ("Council of Europe", "COUNCIL OF EUROPE"),
    ("the Council of Europe", "Council of Europe"),
    ("Tromsø Convention", "tromsø convention"),
    ("Côte d’Ivoire", "Cote d'Ivoire"),
    ("São Tomé", "Sao Tome"),
    ("São Tomé", "Sa\u0303o Tome\u0301"),
    ("multi-stakeholder", "multi stakeholder"),
    ("Co-operation,  (Ministers)", "co operation ministers"),
    ("WSIS+20", "wsis+20"),
    ("STRASSE", "Straße"),
    ("ﬁnance", "finance"),
]
DIFFERENT = [
    ("Council of Europe", "European Council"),
    ("Convention 108", "Convention 108+"),
    ("The", ""),
    ("A", "The"),
    ("IGF 2023", "IGF 2024"),
    ("Human Rights Council", "Human Rights Committee"),
    ("Anthem", "them"),
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_two_spellings_of_a_name_fold_alike(one: str, two: str) -> None:
    assert fold_name(one) == fold_name(two)


@pytest.mark.parametrize(("one", "two"), DIFFERENT)
def test_two_names_stay_apart(one: str, two: str) -> None:
    assert fold_name(one) != fold_name(two)


PLAIN = [
    ("The Convention’s “aim” – x", 'the convention\'s "aim" - x'),
    ("a\u00a0b\nc\rd", "a b c d"),
    ("İstanbul", "İstanbul"),
    ("«ÉTAT»", '"état"'),
    ("tab\tstays", "tab\tstays"),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_text_is_folded_letter_by_letter(text: str, expected: str) -> None:
    assert fold_text(text) == expected


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_folded_text_is_as_long_as_the_text(text: str) -> None:
    assert len(fold_text(text)) == len(text)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_folding_a_text_twice_changes_nothing_more(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_a_folded_name_has_single_blanks_and_none_at_its_ends(text: str) -> None:
    folded = fold_name(text)
    assert folded == " ".join(folded.split())


def test_the_tables_of_folding_are_whole() -> None:
    assert (len(SAME), len(DIFFERENT), len(PLAIN)) == (11, 7, 5)
