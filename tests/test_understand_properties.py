"""Properties of instruments, relations between things, meetings' own facts, and gaps."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import facts, short, understood

PROPERTIES = [
    ("The Faro Convention is legally binding.", ["legallyBinding: cets-199 | True"]),
    ("The Faro Convention is a long text.", []),
    ("The Charter of Springfield is non-binding.", ["legallyBinding: Charter of Springfield | False"]),
    ("The Charter of Springfield has a green binding.", []),
    ("The Istanbul Convention is open to all States.", ["openToNonMembers: cets-210 | True"]),
    ("The Istanbul Convention is open on the table.", []),
    ("The Istanbul Convention is the first legally binding treaty in this field.", ["legallyBinding: cets-210 | True"]),
]  # fmt: skip

RELATIONS = [
    ("The Charter of Springfield builds on the Faro Convention.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield lies on the Faro Convention.", []),
    ("The Protocol amending the Charter of Springfield is short.", []),
    ("The Springfield Act implements the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act mentions the Faro Convention.", []),
    ("The Charter of Springfield replaced the Accord of Shelbyville.", ["succeeds: Charter of Springfield | Accord of Shelbyville"]),
    ("The Charter of Springfield was replaced by the Accord of Shelbyville.", ["succeeds: Accord of Shelbyville | Charter of Springfield"]),
    ("The Charter of Springfield resembles the Accord of Shelbyville.", []),
    ("The Springfield Protocol amends the Accord of Shelbyville.", ["amends: Springfield Protocol | Accord of Shelbyville"]),
    ("The Charter of Springfield does not build on the Faro Convention.", []),
    ("The Committee of Ministers of the Council of Europe is glad.", ["partOf: committee-of-ministers | council-of-europe"]),
    ("The Committee of Ministers and the Council of Europe are glad.", []),
    ("The Springfield River Board of the African Union is glad.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board thanked the African Union.", []),
]  # fmt: skip

MEETINGS = [
    ("The Oslo Summit on Clean Oceans took place in Bergen on 4 May 2019.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans was praised in Bergen on 4 May 2019.", []),
    ("The Oslo Summit on Clean Oceans was organised by Norway.", ["organiser: Oslo Summit on Clean Oceans | norway"]),
    ("The Oslo Summit on Clean Oceans was praised by Norway.", []),
    ("Norway will host the Oslo Summit on Clean Oceans.", ["organiser: Oslo Summit on Clean Oceans | norway"]),
]  # fmt: skip

SUBTLE = [
    ("The African Union's Springfield River Board met.",
     ["partOf: Springfield River Board | african-union"]),
    ("The Charter of Springfield, based on the Faro Convention, is new.",
     ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield complements the Faro Convention.",
     ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Springfield Act, which implements the Faro Convention, is new.",
     ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act gives effect to the Faro Convention.",
     ["implements: Springfield Act | cets-199"]),
    ("We must implement the Faro Convention.", []),
    ("The Charter of Springfield was not replaced by the Accord of Shelbyville.", []),
    ("The Charter of Springfield, a non-binding text, is new.",
     ["legallyBinding: Charter of Springfield | False"]),
    ("We want a legally binding treaty.", []),
    ("If it were legally binding, the Charter of Springfield would help.", []),
    ("The Faro Convention is open for accession by non-member States.",
     ["openToNonMembers: cets-199 | True"]),
    ("The Oslo Summit on Clean Oceans will be held in Bergen on 4 May 2031.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2031-05-04"]),
    ("The Oslo Summit on Clean Oceans, held in Bergen on 4 May 2019, was large.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans (Bergen, 4 May 2019) was large.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans was cancelled.", []),
    ("The Oslo Summit on Clean Oceans did not take place in Bergen.", []),
    ("The Oslo Summit on Clean Oceans, organised by Norway and Georgia, was large.",
     ["organiser: Oslo Summit on Clean Oceans | georgia", "organiser: Oslo Summit on Clean Oceans | norway"]),
]  # fmt: skip

GROUPS = {"properties": PROPERTIES, "relations": RELATIONS, "meetings": MEETINGS, "subtle": SUBTLE}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_sentence_tells_these_binary_facts_and_no_other(text: str, expected: list[str]) -> None:
    assert facts(text) == sorted(expected)


GAPS = [
    ("The Convention was adopted.", ["adopted: it is not clear which one is meant"]),
    ("The weather was adopted.", ["adopted: no object is named"]),
    ("We call on all States to ratify the Faro Convention.", ["ratify: only called for, supposed or mentioned"]),
    ("Norway ratified the Faro Convention.", []),
    ("The Faro Convention and the Macolin Convention are read. The Convention was adopted in 2005.",
     ["adopted: it is not clear which one is meant"]),
    ("The weather is fine.", []),
]  # fmt: skip


def gaps(text: str) -> list[str]:
    """Return the words that gave no fact, with the reason."""
    found = understood(text)
    return [f"{g.trigger.of(found.statement.text).split()[-1]}: {g.reason}" for g in found.gaps]


@pytest.mark.parametrize(("text", "expected"), GAPS, ids=short)
def test_words_of_an_event_that_gave_none_are_reported_with_the_reason(
    text: str, expected: list[str]
) -> None:
    assert gaps(text) == expected


def test_a_gap_lies_in_its_sentence() -> None:
    found = understood("The weather is fine. The weather was adopted. It rains.")
    (gap,) = found.gaps
    assert gap.sentence.covers(gap.trigger)
    assert gap.sentence.of(found.statement.text) == "The weather was adopted."


def test_the_table_of_facts_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "properties": 7,
        "relations": 14,
        "meetings": 5,
        "subtle": 17,
    }
    assert len(GAPS) == 6
