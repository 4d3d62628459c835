"""What is asked about one thing looks it up: how much is read does not depend on all the rest."""

from __future__ import annotations

import json
import re
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from tests.analyses import ID, fill
from tests.servers import program

from govgraph import rdfio
from govgraph.evaluate.found import find
from govgraph.queries import bindings, find_question
from govgraph.store import MEMORY, open_store
from govgraph.store.text import bind, with_prefixes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govgraph.store import Results

COPIES = 20
ABOUT_ONE: list[tuple[str, dict[str, str]]] = [
    ("adopted", {"instrument": "instrument:cets-225"}),
    ("evidence", {"node": "event:adoption-cets-225"}),
    ("instrument", {"instrument": "instrument:cets-225"}),
    ("mentions", {"entity": "instrument:cets-225"}),
    ("parties", {"instrument": "instrument:cets-108"}),
    ("participants", {"meeting": "meeting:eurodig-2024"}),
    ("positions-by-theme", {"about": "theme:privacy"}),
    ("positions-of", {"holder": "organisation:council-of-europe"}),
]
ABOUT_ALL: list[tuple[str, dict[str, str]]] = [
    ("adopted", {}),
    ("timeline", {}),
    ("most-mentioned", {}),
]


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the folder of a store with two statements, and of one with others beside them."""
    if program("oxigraph") is None:
        pytest.skip("the package oxigraph, which tells how a query is answered, is not installed")
    folder = tmp_path_factory.mktemp("reading")
    for name, copies in (("few", 0), ("many", COPIES)):
        with open_store(folder / name) as store:
            fill(store, folder)
            first = rdfio.serialise(store.quads(f"{ID}statement/seed-like"), "nquads").decode()
            for copy in range(copies):
                # The same facts of other things.
                text = re.sub(rf"<{ID}([a-z]+)/", rf"<{ID}\1/copy{copy}-", first)
                (folder / "copy.nq").write_text(text, encoding="utf-8")
                store.load_file(folder / "copy.nq")
    return folder / "few", folder / "many"


def read(folder: Path, name: str, values: dict[str, str], out: Path) -> int:
    """Return how many triples Oxigraph reads to answer a question."""
    question = find_question(name)
    with open_store(MEMORY) as store:
        text = bind(question.sparql, bindings(store, question, values))
        return triples_read(folder, with_prefixes(text, store.prefixes), out)


def triples_read(folder: Path, text: str, out: Path) -> int:
    """Return how many triples Oxigraph reads to answer a query without short names."""
    command = [program("oxigraph") or "", "query", "--location", str(folder), "--query", text]
    told = ["--explain-file", str(out / "plan.json"), "--stats", "--union-default-graph"]
    answer = ["--results-file", str(out / "answer.csv"), "--results-format", "csv"]
    subprocess.run([*command, *told, *answer], check=True, capture_output=True)
    plan = json.loads((out / "plan.json").read_text(encoding="utf-8"))["plan"]
    return sum(node["number of results"] for node in nodes(plan) if "Pattern(" in node["name"])


def nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a node of a plan and all below it."""
    yield node
    for child in node.get("children", ()):
        yield from nodes(child)


@pytest.mark.parametrize(("name", "values"), ABOUT_ONE, ids=[name for name, _ in ABOUT_ONE])
def test_a_question_about_one_thing_reads_only_of_it(
    stores: tuple[Path, Path], tmp_path: Path, name: str, values: dict[str, str]
) -> None:
    few, many = (read(folder, name, values, tmp_path) for folder in stores)
    assert 0 < many == few


@pytest.mark.parametrize(("name", "values"), ABOUT_ALL, ids=[name for name, _ in ABOUT_ALL])
def test_a_question_about_all_reads_more_where_there_is_more(
    stores: tuple[Path, Path], tmp_path: Path, name: str, values: dict[str, str]
) -> None:
    """Near miss: what is counted does grow with the store."""
    few, many = (read(folder, name, values, tmp_path) for folder in stores)
    assert many > 3 * few


def test_a_search_by_date_looks_only_at_dates(stores: tuple[Path, Path], tmp_path: Path) -> None:
    """Of events that are outside the days, nothing but the days is read: four triples each."""
    values = {"first": "1999-01-01", "last": "1999-01-02"}
    few, many = (read(folder, "events-between", values, tmp_path) for folder in stores)
    dated = len(
        list(
            open_store(stores[0], read_only=True)
            .query("SELECT ?e { GRAPH statement:seed-like { ?e a gg:Event } }")
            .texts()
        )
    )
    assert many - few <= COPIES * dated * 4


def test_a_statement_is_evaluated_by_what_is_said_of_its_things(
    stores: tuple[Path, Path], tmp_path: Path
) -> None:
    """Its graph, and the names and kinds of what that tells of, wherever they stand."""
    few, many = (
        [triples_read(folder, query, tmp_path) for query in asked_to_evaluate(folder)]
        for folder in stores
    )
    assert min(few) > 0
    assert many == few


def asked_to_evaluate(folder: Path) -> list[str]:
    """Return the queries by which a statement's graph is read to be scored."""
    asked = []
    with open_store(folder, read_only=True) as store:

        class Listening:
            base = store.base

            def query(self, sparql: str, /) -> Results:
                asked.append(sparql)
                return store.query(sparql)

        find(Listening(), f"{ID}statement/seed-like")
    return asked
