"""The corpus is sound, and understanding it is no worse than the baseline says.

``python -m tests.test_corpus``, in the root of the checkout, renews the baseline and the table of
scores in docs/evaluation.md. Of the test split only counts are kept and shown, never its words.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from govgraph.build import build
from govgraph.evaluate import Report, Score, Share, compare, load_gold, score, statement_paths
from govgraph.evaluate.matching import fold
from govgraph.reading import read
from govgraph.store import open_store

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "tests" / "corpus"
BASELINE = CORPUS / "baseline.json"
DOCUMENT = ROOT / "docs" / "evaluation.md"
SPLITS = {"dev": 384, "test": 174}  # at least so many statements
# A rule that helps ten statements may cost one of another kind: less than this is no loss.
TOLERANCE = 0.005
RATES = ("entities", "dates", "events core", "events full", "positions", "relations", "meetings")
TARGETS = {
    "entities": "≥ 0.85",
    "dates": "≥ 0.93",
    "events core": "≥ 0.75",
    "events full": "≥ 0.60",
    "positions": "≥ 0.60",
    "relations": "",
    "meetings": "",
}
TABLE = re.compile(r"(?<=<!-- scores -->\n).*?(?=<!-- end of scores -->)", re.DOTALL)


@cache
def measured(split: str) -> Report:
    """Build a split in memory and score it; what went wrong is counted, not told."""
    folder = CORPUS / split
    with open_store("memory:") as store:
        failures = build(statement_paths(folder), store).failures
        assert not failures
        return replace(score(store, folder), slips=())


def baseline() -> dict[str, Report]:
    """Return the report of each split that the baseline holds."""
    data = json.loads(BASELINE.read_text(encoding="utf-8"))
    return {split: Report.from_json(one) for split, one in data["splits"].items()}


def losses(report: Report, before: Report) -> list[str]:
    """Return what must not happen: a rate well below the baseline, or a graph that invents."""
    pairs = [(name, before.scores[name].f1, report.scores[name].f1) for name in RATES]
    pairs.append(
        ("document", before.shares["document"].accuracy, report.shares["document"].accuracy)
    )
    found = [f"{name} {old:.4f} → {new:.4f}" for name, old, new in pairs if old - new > TOLERANCE]
    if report.false_occurred > before.false_occurred:
        found.append(f"false-occurred {before.false_occurred} → {report.false_occurred}")
    evidence = report.shares["evidence"]
    if evidence.right < evidence.total:
        found.append(f"{evidence.total - evidence.right} spans do not quote their text")
    return found


@pytest.mark.parametrize("split", SPLITS)
def test_nothing_is_understood_worse_than_before(
    split: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Gains and losses are printed in any case; losses above the tolerance fail."""
    report, before = measured(split), baseline()[split]
    with capsys.disabled():
        sys.stdout.writelines(f"\n{split}: {change}" for change in compare(report, before))
    assert losses(report, before) == []


def one_report(
    entities: int = 900, wrong: int = 0, false_occurred: int = 0, inexact: int = 0
) -> Report:
    """Return a report in which so many of 1,000 entities are found, and all else is right."""
    scores = dict.fromkeys(RATES, Score(10, 0, 0))
    scores["entities"] = Score(entities, 1000 - entities, 1000 - entities)
    shares = {"document": Share(100 - wrong, 100), "evidence": Share(50 - inexact, 50)}
    return Report(1, scores, shares, false_occurred, ())


@pytest.mark.parametrize(
    ("report", "lost"),
    [
        (one_report(), 0),
        (one_report(entities=1000), 0),
        (one_report(entities=896), 0),
        (one_report(entities=894), 1),
        (one_report(wrong=1), 1),
        (one_report(false_occurred=1), 1),
        (one_report(inexact=1), 1),
        (one_report(entities=800, false_occurred=2), 2),
    ],
)
def test_a_loss_is_told_from_a_change_that_is_tolerated(report: Report, lost: int) -> None:
    assert len(losses(report, one_report())) == lost


@pytest.mark.parametrize(("split", "least"), SPLITS.items())
def test_each_split_has_its_statements(split: str, least: int) -> None:
    assert len(load_gold(CORPUS / split)) >= least


def test_the_gold_is_named_after_its_statements() -> None:
    """Each id is its file's name and no entity's id stands twice in a file."""
    load_gold(CORPUS)  # raises where two files have one id or an id points nowhere
    for path, data in gold_files():
        assert data["id"] == path.stem
        ids = [entity["id"] for entity in data["entities"]]
        assert len(ids) == len(set(ids)), path.stem


def test_what_the_gold_quotes_stands_in_the_text() -> None:
    """Every quote, and of every entity a name or the form, occurs in the text as it is read."""
    faults = []
    for path, data in gold_files():
        [statement] = (p for p in path.parent.glob(f"{path.stem}.*") if p.suffix != ".json")
        text = read(statement).text
        for part in ("dates", "events", "positions"):
            for number, item in enumerate(data.get(part, [])):
                if not stands(item.get("quote"), text):
                    faults.append(f"{path.stem} {part}[{number}]")
        for entity in data["entities"]:
            forms = (*entity["names"], entity.get("form"))
            if not any(stands(form, text) for form in forms):
                faults.append(f"{path.stem} entities {entity['id']}")
    assert faults == []


def stands(words: str | None, text: str) -> bool:
    """Tell whether words stand in a text, whatever its line ends, case and articles."""
    if not words:
        return False
    folded = fold(words)
    return words in text or (bool(folded) and f" {folded} " in f" {fold(text)} ")


def gold_files() -> list[tuple[Path, dict[str, Any]]]:
    """Return every gold file of the corpus with its contents."""
    paths = sorted(path for split in SPLITS for path in (CORPUS / split).glob("*.json"))
    return [(path, json.loads(path.read_text(encoding="utf-8"))) for path in paths]


def test_the_documents_scores_are_the_baselines() -> None:
    """docs/evaluation.md shows the numbers of baseline.json, and says when they were measured."""
    document = DOCUMENT.read_text(encoding="utf-8")
    data = json.loads(BASELINE.read_text(encoding="utf-8"))
    assert TABLE.findall(document) == [table(baseline(), data["measured"])]


def table(reports: dict[str, Report], day: str) -> str:
    """Return the scores of both splits beside the targets as Markdown."""
    dev, test = (reports[split] for split in SPLITS)
    rows = [
        (f"{name}, F1", target, f"{dev.scores[name].f1:.3f}", f"{test.scores[name].f1:.3f}")
        for name, target in TARGETS.items()
    ]
    false = (str(dev.false_occurred), str(test.false_occurred))
    rows.append(("stated as occurred though they had not", "0", *false))
    for name, label, target in (
        ("document", "the statement's own line", "≥ 0.95"),
        ("evidence", "evidence exact", "1"),
    ):
        right = [f"{one.shares[name].accuracy:.3f}" for one in (dev, test)]
        rows.append((label, target, right[0], right[1]))
    count = f"dev ({dev.statements} statements) | test ({test.statements})"
    head = [f"Measured on {day}.", "", f"| measure | target | {count} |", "|---|---|---|---|"]
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    beside = path.with_name(f"{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


def renew() -> None:
    """Write the baseline from what is understood now, and its table into the documentation."""
    reports = {split: measured(split) for split in SPLITS}
    day = datetime.now(UTC).date().isoformat()
    data = {
        "measured": day,
        "splits": {split: report.to_json() for split, report in reports.items()},
    }
    replace_file(BASELINE, json.dumps(data, indent=1) + "\n")
    rows = table(reports, day)
    document = DOCUMENT.read_text(encoding="utf-8")
    replace_file(DOCUMENT, TABLE.sub(lambda _: rows, document))
    sys.stdout.write(rows)


if __name__ == "__main__":
    renew()
