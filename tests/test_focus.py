"""Passages on one question each, by writers who had not read the rules.

``documents`` tell what happened to which text, most of them called by a common noun; ``references``
tell it of texts, bodies and meetings that pronouns and descriptions mean; ``positions`` tell who
takes which position on what, each below a head. Of each kind the first file has been looked into;
of the second, ``positions-2`` has, too. F1 may only get better.
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
    "documents-1": {"entities": 0.817, "events core": 0.717, "events full": 0.565},
    "documents-2": {"entities": 0.819, "events core": 0.703, "events full": 0.441},
    "references-1": {"entities": 0.931, "events core": 0.67, "events full": 0.498},
    "references-2": {"entities": 0.907, "events core": 0.707, "events full": 0.53},
    "positions-1": {"entities": 0.883, "positions": 0.561},
    "positions-2": {"entities": 0.874, "positions": 0.542},
}
FALSE = {"documents-1": 0, "documents-2": 2, "references-1": 1, "references-2": 1}
OWN = {"positions-1": 0.885, "positions-2": 0.765}


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
