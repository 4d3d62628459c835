"""Passages on one question each, by writers who had not read the rules.

``documents`` tell what happened to which text, most of them called by a common noun; ``references``
tell it of texts, bodies and meetings that pronouns and descriptions mean; ``positions`` tell who
takes which position on what, each below a head. Of each kind the first file has been looked into;
of the second, ``positions-2`` has, too. ``statements`` are whole ones: 36 as they are published,
24 such that have never been looked into, 60 in which most is said in a roundabout way, and 24 with
all that anybody could call a position. F1 may only get better.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.test_authors import laid_out

from govgraph.build import build
from govgraph.evaluate import score, statement_paths
from govgraph.store import open_store

FOCUS = Path(__file__).resolve().parent / "corpus" / "focus"
REACHED = {
    "documents-1": {"entities": 0.837, "events core": 0.759, "events full": 0.605},
    "documents-2": {"entities": 0.84, "events core": 0.73, "events full": 0.493},
    "references-1": {"entities": 0.935, "events core": 0.69, "events full": 0.521},
    "references-2": {"entities": 0.907, "events core": 0.717, "events full": 0.549},
    "positions-1": {"entities": 0.893, "positions": 0.636},
    "positions-2": {"entities": 0.878, "positions": 0.673},
    "statements-1": {"entities": 0.772, "events core": 0.838, "positions": 0.64},
    "statements-2": {"entities": 0.755, "events core": 0.805, "positions": 0.48},
    "statements-3": {"entities": 0.719, "events core": 0.785, "positions": 0.333},
    "statements-4": {"positions": 0.469, "relations": 0.633},
}
FALSE = {"documents-1": 0, "documents-2": 2, "references-1": 1, "references-2": 0}
OWN = {
    "positions-1": 0.9, "positions-2": 0.805, "statements-1": 0.972, "statements-2": 0.958,
    "statements-3": 0.95, "statements-4": 0.942,
}  # fmt: skip


@pytest.mark.parametrize("name", REACHED)
def test_as_much_is_understood_of_each_question_as_ever(name: str, tmp_path: Path) -> None:
    folder = laid_out(FOCUS / f"{name}.jsonl", tmp_path)
    with open_store("memory:") as store:
        assert not build(statement_paths(folder), store).failures
        report = score(store, folder)
    reached = {rate: round(report.scores[rate].f1, 3) for rate in REACHED[name]}
    assert all(reached[rate] >= least for rate, least in REACHED[name].items()), reached
    own = round(report.shares["document"].accuracy, 3)
    assert own >= OWN.get(name, 0.0), own
    assert report.false_occurred <= FALSE.get(name, 0), report.false_occurred
    evidence = report.shares["evidence"]
    assert evidence.right == evidence.total
