"""Quotations: whose words stand between the marks, whole, and marks that hold no speech."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_notation import short, slug, understood

SPOKEN = [
    ("Ms Ana Kos said: “Clean rivers are everybody's business.”",
     ["Ana Kos: Clean rivers are everybody's business."]),
    ("Ms Ana Kos wrote: “Clean rivers are everybody's business.”",
     ["Ana Kos: Clean rivers are everybody's business."]),
    ("Ms Ana Kos heard: “Clean rivers are everybody's business.”", []),
    ('Ms Ana Kos said: "Clean rivers are good."', ["Ana Kos: Clean rivers are good."]),
    ("Ms Ana Kos said: «Clean rivers are good.»", ["Ana Kos: Clean rivers are good."]),
    ("“Clean rivers are good,” said Ms Ana Kos.", ["Ana Kos: Clean rivers are good,"]),
    ("“Clean rivers are good,” Ms Ana Kos said.", ["Ana Kos: Clean rivers are good,"]),
    ("“Clean rivers are good.” That is our motto.", []),
    ("Ms Ana Kos said: “Clean rivers are good. We need them – all of us.” She smiled.",
     ["Ana Kos: Clean rivers are good. We need them – all of us."]),
    ("The African Union stated: “Clean rivers are good.”", ["african-union: Clean rivers are good."]),
    ("Ms Ana Kos spoke of so-called “clean rivers”.", []),
    ("Ms Ana Kos did not say: “Clean rivers are good.”", []),
    ("The film “Clean rivers are very good” was shown to Ms Ana Kos.", []),
    ("One side found that “clean rivers are very good”; Ms Ana Kos said that she had to go.", []),
    ("Ms Ana Kos stressed that “clean rivers are a right of every child”.",
     ["Ana Kos: clean rivers are a right of every child"]),
    ("“Clean rivers are good,” the Secretary General of the Council of Europe said.",
     ["secretary-general-of-the-council-of-europe: Clean rivers are good,"]),
    ("Ms Ana Kos told us: “Clean rivers are good for us.” Mr Bob Smith replied: “They are not good at all.”",
     ["Ana Kos: Clean rivers are good for us.", "Bob Smith: They are not good at all."]),
    ("She said: “Clean rivers are good for us.”", []),
    ("Ms Ana Kos spoke. She said: “Clean rivers are good for us.”",
     ["Ana Kos: Clean rivers are good for us."]),
    ("A young participant, Ms Ana Kos of UNESCO, told me: “Clean rivers are good for us.”",
     ["Ana Kos: Clean rivers are good for us."]),
    ("“Clean rivers are good,” said Ms Ana Kos. “We all need them every day.” She smiled.",
     ["Ana Kos: Clean rivers are good, … We all need them every day."]),
    ("“Clean rivers are good,” said Ms Ana Kos. She smiled. A poster read “We all need them every day”.",
     ["Ana Kos: Clean rivers are good,"]),
    ("Ms Ana Kos has put it this way: “Clean rivers are good for us.”",
     ["Ana Kos: Clean rivers are good for us."]),
    ("Mr Bob Smith recalled the words of Ms Ana Kos: “Clean rivers are good for us.”",
     ["Ana Kos: Clean rivers are good for us."]),
    ("Mr Bob Smith recalled the works of Ms Ana Kos and said: “Clean rivers are good for us.”",
     ["Bob Smith: Clean rivers are good for us."]),
    ("Ms Ana Kos put up a poster: “Clean rivers are good for us.”", []),
    ("I end with the words of Ms Ana Kos, who died in 2023: “Clean rivers are good for us.”",
     ["Ana Kos: Clean rivers are good for us."]),
    # Whose words they are stands around them.
    ("In the words of the judge who leads our board, Ms Ana Kos, “clean rivers are good for us”.",
     ["Ana Kos: clean rivers are good for us"]),
    ("Ms Ana Kos spoke. In her words, “clean rivers are good for us”.", ["Ana Kos: clean rivers are good for us"]),
    ("Ms Ana Kos spoke. In other words, “clean rivers are good for us”.", []),
    ("UNESCO quoted the judge, Ms Ana Kos, as saying that Malta “needs its clean rivers”.",
     ["Ana Kos: needs its clean rivers"]),
    ("UNESCO saw the judge, Ms Ana Kos, as saying that Malta “needs its clean rivers”.", []),
    ("Malta noted the book of Ms Ana Kos, of the Springfield Institute, who said that “clean rivers are good”.",
     ["Ana Kos: clean rivers are good"]),
    ("It is said that Malta “needs its clean rivers”.", []),
    ("I think of Ms Ana Kos, who died in 2023: “Clean rivers are good for us.”", []),
    ("Ms Ana Kos, Executive Director of the Springfield Rivers Institute, opened the session. “Clean rivers are good,” the Executive Director said.",
     ["Ana Kos: Clean rivers are good,"]),
    ("Ms Ana Kos, Executive Director of the Springfield Rivers Institute, opened the session. “Clean rivers are good,” the Rapporteur said.", []),
    # A person stands beside the marks, and no plain subject.
    ("“Clean rivers are good for us,” said its Executive Secretary, Dr. Ana Kos.", ["Ana Kos: Clean rivers are good for us,"]),
    ("“Clean rivers are good for us,” said the Danube Commission to Ms Ana Kos.", ["danube-commission: Clean rivers are good for us,"]),
    ("“Clean rivers are good for us,” Ana Kos, the director of a fund, explained.", ["Ana Kos: Clean rivers are good for us,"]),
    ("“Clean rivers are good for us” was the advice of the late Ana Kos.", ["Ana Kos: Clean rivers are good for us"]),
    ("“Clean rivers are good for us” was a gift of the late Ana Kos.", []),
    ("Ana Kos's answer was: “We will pay for the rivers.”", ["Ana Kos: We will pay for the rivers."]),
    ("According to Ms Ana Kos, “the rivers of the world are dying”.", ["Ana Kos: the rivers of the world are dying"]),
    ("Ms Ana Kos: “The rivers of the world are dying.”", ["Ana Kos: The rivers of the world are dying."]),
    ("I recall what Ms Ana Kos, our late chair, liked to say: “The rivers of the world are dying.”",
     ["Ana Kos: The rivers of the world are dying."]),
    # A quotation alone is whose the sentence before it tells of, or who signs it.
    ("Ms Ana Kos opened the session. “The rivers of the world are dying fast.”", ["Ana Kos: The rivers of the world are dying fast."]),
    ("Ms Ana Kos was elected. “The rivers of the world are dying fast.”", []),
    ("Ms Ana Kos met Mr Jan Bor. “The rivers of the world are dying fast.”", []),
    ("Ms Ana Kos showed the slogan. “Clean rivers for all!”", []),
    ("“The rivers of the world are dying fast.”\n\n— Ana Kos, Chair", ["Ana Kos: The rivers of the world are dying fast."]),
    ("“The rivers of the world are dying fast” – Ana Kos, Chair", ["Ana Kos: The rivers of the world are dying fast"]),
    ("“The rivers of the world are dying fast.”\n\n— Ana Kos opened the session.", []),
    ("Ms Ana Kos, Independent Expert on rivers, spoke. “The rivers of the world are dying,” the expert said.",
     ["Ana Kos: The rivers of the world are dying,"]),
    ("Ms Ana Kos, Independent Expert on rivers, spoke with Mr Jan Bor, Senior Expert on lakes. “The rivers of the world are dying,” the expert said.", []),
    # What a footer or a list below says of others is nobody's "she" above.
    ("Ms Ana Kos met Mr Jan Bor. “The rivers of the world are dying,” she said.\n\nENDS\n\nContact: Bo Lund, Press Officer",
     ["Ana Kos: The rivers of the world are dying,"]),
    ("It rained. “The rivers of the world are dying,” she said.\n\nENDS\n\nContact: Bo Lund, Press Officer", []),
]  # fmt: skip


def quotations(text: str) -> list[str]:
    """Return each quotation as "speaker: words"."""
    found = understood(text).events
    return [f"{', '.join(map(slug, e.agents))}: {' … '.join(e.quoted)}" for e in found if e.quoted]


@pytest.mark.parametrize(("text", "expected"), SPOKEN, ids=short)
def test_a_quotation_is_whole_and_has_its_speaker(text: str, expected: list[str]) -> None:
    assert quotations(text) == expected


def test_what_is_quoted_is_cited_first() -> None:
    found = understood("Ms Ana Kos said: “Clean rivers are good.” She smiled.")
    (event,) = found.events
    assert event.evidence[0].of(found.statement.text) == "Clean rivers are good."


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("said Ms Ana Kos in 2022.", "2022"),
        ("said Ms Ana Kos, who was elected in 2022.", None),
        ("said Ms Ana Kos, Chair of the Rivers Board since 2022.", None),
        ("said Ms Ana Kos, who leads the Rivers Board, on 5 May 2022.", "2022-05-05"),
    ],
)
def test_what_tells_of_the_speaker_dates_no_quotation(told: str, day: str | None) -> None:
    (event,) = [
        e for e in understood(f"“Clean rivers are good,” {told}").events if e.type == "Quotation"
    ]
    assert (event.when.edtf if event.when else None) == day


def test_the_table_of_quotations_is_whole() -> None:
    assert len(SPOKEN) == 57
