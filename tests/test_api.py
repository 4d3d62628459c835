"""The Python interface: one object that adds, asks, exports, shows and checks."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import govgraph
from govgraph.errors import DataError, QueryError, StoreError, UsageError
from govgraph.store import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "coe-igf-2024-mag-meeting.md"
TEXT = "The Committee of Ministers adopted the Convention on Cybercrime on 8 November 2001.\n"


@pytest.fixture(scope="module")
def kg() -> Iterator[govgraph.KnowledgeGraph]:
    """Give a graph in memory that holds the seed; tests only read it."""
    with govgraph.open("memory:") as graph:
        graph.add(SEED)
        yield graph


def test_import_costs_nothing() -> None:
    """``import govgraph`` loads nothing but itself; what is asked for is loaded then."""
    script = (
        "import sys; before = set(sys.modules); import govgraph\n"
        "print(sorted(set(sys.modules) - before - {'typing', 're'}))"
    )
    process = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = {name for name in eval(process.stdout) if name.startswith(("govgraph", "rdf", "pyox"))}  # noqa: S307
    assert loaded == {"govgraph"}


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        _ = govgraph.opne


def test_a_graph_on_disk_is_there_the_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with govgraph.open(folder) as graph:
        assert graph.add(str(SEED)).changed == 1
    with govgraph.open(folder, read_only=True) as graph:
        assert graph.stats().statements == 1
        with pytest.raises(StoreError, match="read only"):
            graph.add(SEED)


def test_a_new_folder_holds_the_authority_at_once(tmp_path: Path) -> None:
    with govgraph.open(tmp_path / "store") as graph:
        assert graph.query("ASK { instrument:cets-225 rdfs:label ?name }")
    with pytest.raises(DataError, match="cannot be read"):
        govgraph.open(tmp_path / "other", authority="nowhere.ttl")
    assert not (tmp_path / "other").exists()


def test_a_text_is_added_under_its_name() -> None:
    with govgraph.open() as graph:
        report = graph.add(TEXT, name="My speech")
        assert report.built[0].statement.endswith("/statement/my-speech")
        assert graph.query("ASK { ?e a gg:Adoption }")
        assert graph.remove("my-speech")
        assert not graph.remove("my-speech")
        assert graph.stats().statements == 0


@pytest.mark.parametrize(
    ("source", "name", "words"),
    [
        (TEXT, "", "needs a name"),
        (SEED, "mine", "name is for a text"),
        ("", "", "path is empty"),
    ],
)
def test_texts_have_names_and_files_have_their_own(
    source: str | Path, name: str, words: str
) -> None:
    with govgraph.open() as graph, pytest.raises(UsageError, match=words):
        graph.add(source, name=name)


def test_several_sources_are_added_at_once(tmp_path: Path) -> None:
    (tmp_path / "speech.txt").write_text(TEXT, encoding="utf-8")
    with govgraph.open() as graph:
        assert len(graph.add([SEED, tmp_path]).built) == 2


def test_a_named_question_takes_keywords(kg: govgraph.KnowledgeGraph) -> None:
    days = list(kg.query("events-between", first=date(2024, 5, 1), last=date(2024, 5, 31)).rows())
    assert days
    assert all(str(row["when"]).startswith("2024-05") for row in days)
    assert len(kg.questions()) >= 15


def test_what_is_written_in_python_is_taken_or_refused_in_words(
    kg: govgraph.KnowledgeGraph, tmp_path: Path
) -> None:
    """A file is given by its path or its name, a day with its time, nothing as None."""
    (tmp_path / "x.rq").write_text("\ufeffSELECT ?s { ?s a gg:Statement }", encoding="utf-8")
    assert len(list(kg.query(tmp_path / "x.rq").rows())) == 1
    first = datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert list(kg.query("events-between", first=first, last="2024-05-31", limit=1).rows())
    with pytest.raises(QueryError, match="needs a value for 'instrument'"):
        kg.query("instrument", instrument=None)
    with pytest.raises(UsageError, match="Only SELECT gives rows"):
        list(kg.query("ASK {}").rows())
    with pytest.raises(UsageError, match="nothing to add"):
        kg.add(None)
    with pytest.raises(DataError, match=r"none\.ttl cannot be read"):
        kg.validate(str(tmp_path / "none.ttl"))
    with govgraph.open(authority="own.ttl") as graph:
        assert graph.authority == (Path("own.ttl"),)


def test_a_variable_may_be_called_like_an_argument(kg: govgraph.KnowledgeGraph) -> None:
    sparql = "SELECT ?limit { VALUES ?limit { 'a' 'b' } }"
    assert [row[0].value for row in kg.query(sparql, params={"limit": "a"}, limit=5)] == ["a"]
    with pytest.raises(QueryError, match="no question named"):
        kg.query("no-such-question")


def test_the_dataset_is_rdflib_over_the_same_store(kg: govgraph.KnowledgeGraph) -> None:
    from rdflib import Dataset, Variable

    dataset = kg.dataset
    assert isinstance(dataset, Dataset)
    answer = dataset.query("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }")
    assert [str(row[Variable("n")]) for row in answer.bindings] == [str(len(kg))]


def test_networkx_holds_events_and_entities(kg: govgraph.KnowledgeGraph) -> None:
    graph = kg.to_networkx()
    kinds = {kind for _, kind in graph.nodes(data="kind")}
    assert {"Event", "Organisation", "Instrument", "Statement"} <= kinds
    assert graph.number_of_edges() > 20


def test_export_and_view_write_whole_files(kg: govgraph.KnowledgeGraph, tmp_path: Path) -> None:
    turtle = kg.export(tmp_path / "graph.ttl")
    assert turtle.read_text(encoding="utf-8").startswith("@prefix")
    part = kg.export(
        tmp_path / "part.ttl",
        Selection(construct="CONSTRUCT { ?p a gg:Person } { ?p a gg:Person }"),
    )
    assert part.stat().st_size < turtle.stat().st_size
    page = kg.view(tmp_path / "graph.html", title="Mine")
    assert page == (tmp_path / "graph.html").read_text(encoding="utf-8") == kg.view(title="Mine")
    assert len(repr(page)) < 100


def test_stats_count_what_the_statements_say(kg: govgraph.KnowledgeGraph) -> None:
    """Entities that only the authority knows are not counted."""
    summary = kg.stats()
    entities = {one.type: one.count for one in summary.entities}
    assert entities["Person"] == 1
    assert entities["Instrument"] < 10
    adoptions = [one for one in summary.events if one.type == "Adoption"]
    assert [(one.status, one.count) for one in adoptions] == [("occurred", 1)]
    assert summary.triples == len(kg)


def test_a_notebook_shows_counts_and_no_markup_of_a_name(tmp_path: Path) -> None:
    with govgraph.open(tmp_path / "<b>store") as graph:
        graph.add(SEED)
        shown = graph._repr_html_()
    assert "<td>1</td>" in shown
    assert "&lt;b&gt;store" in shown
    assert "<b>" not in shown
