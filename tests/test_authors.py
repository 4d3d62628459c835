"""Short passages in as many manners as possible, by writers who had not read the rules.

Each line of ``corpus/authors`` is one passage below a head, with all its gold: what a ministry's
speech-writer, a minute-taker, a campaigner or an engineer would write, quirks and traps included.
Those of ``odd.jsonl`` have been looked into, those of ``even.jsonl`` never. F1 may only get better.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from govgraph.build import build
from govgraph.evaluate import load_gold, score, statement_paths
from govgraph.store import open_store

AUTHORS = Path(__file__).resolve().parent / "corpus" / "authors"
COUNT = 200
REACHED = {
    "odd": {
        "entities": 0.752,
        "dates": 0.854,
        "events core": 0.414,
        "events full": 0.226,
        "positions": 0.478,
        "meetings": 0.421,
    },
    "even": {
        "entities": 0.747,
        "dates": 0.838,
        "events core": 0.379,
        "events full": 0.245,
        "positions": 0.275,
        "meetings": 0.356,
    },
}
RIGHT = {"odd": 0.898, "even": 0.85}
FALSE = {"odd": 2, "even": 5}


def laid_out(file: Path, folder: Path) -> Path:
    """Write the passages of a file and their gold into a folder, a file each."""
    for line in file.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        path = folder / f"{passage['id']}.{passage.get('format', 'txt')}"
        path.write_text(passage["text"] + "\n", encoding="utf-8")
        path.with_suffix(".json").write_text(json.dumps(passage["gold"]), encoding="utf-8")
    return folder


@pytest.mark.parametrize("half", REACHED)
def test_as_much_of_each_manner_is_understood_as_ever(half: str, tmp_path: Path) -> None:
    folder = laid_out(AUTHORS / f"{half}.jsonl", tmp_path)
    assert len(load_gold(folder)) == COUNT
    with open_store("memory:") as store:
        assert not build(statement_paths(folder), store).failures
        report = score(store, folder)
    reached = {name: round(report.scores[name].f1, 3) for name in REACHED[half]}
    assert all(reached[name] >= least for name, least in REACHED[half].items()), reached
    right = report.shares["document"].accuracy
    assert right >= RIGHT[half], right
    assert report.false_occurred <= FALSE[half], report.false_occurred
    evidence = report.shares["evidence"]
    assert evidence.right == evidence.total
