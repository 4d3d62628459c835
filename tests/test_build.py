"""Building: the same statements give the same bytes, however and in whatever order they come."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govgraph import build as building
from govgraph.build import build, understand
from govgraph.errors import DataError, UsageError
from govgraph.export import export
from govgraph.extract import understand as understand_statement
from govgraph.page import read_view, render
from govgraph.store import MEMORY, Selection, open_store
from govgraph.vocab import authority_graph

if TYPE_CHECKING:
    from tests.conftest import Govgraph

    from govgraph.authority import Authority
    from govgraph.lexicon import Lexicon
    from govgraph.model import Analysis, Statement

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"
CORPUS = ROOT / "tests" / "corpus" / "dev"
FILES = sorted(path for path in CORPUS.iterdir() if path.suffix in {".md", ".txt", ".html"})[:4]
TEXT = "The Committee of Ministers adopted the Convention on Cybercrime on 8 November 2001.\n"


def outputs(folder: Path, paths: list[Path], workers: int = 1) -> tuple[bytes, bytes, str]:
    """Return Turtle, TriG and page of the paths built in memory."""
    with open_store(MEMORY) as store:
        build(paths, store, workers=workers)
        export(store, folder / "out.ttl")
        export(store, folder / "out.trig")
        page = render(read_view(store))
    return (folder / "out.ttl").read_bytes(), (folder / "out.trig").read_bytes(), page


def test_another_order_and_several_processes_give_the_same_bytes(tmp_path: Path) -> None:
    first = outputs(tmp_path, [SEEDS, *FILES])
    assert outputs(tmp_path, [*reversed(FILES), SEEDS], workers=2) == first
    assert outputs(tmp_path, [SEEDS]) != first


def test_another_hash_seed_gives_the_same_bytes(govgraph: Govgraph, tmp_path: Path) -> None:
    """Turtle, TriG, page and GraphML do not depend on the order of Python's sets."""
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        names = ["g.ttl", "g.trig", "g.html", "g.graphml"]
        targets = [part for name in names for part in ("-o", folder / name)]
        process = govgraph("build", SEEDS, FILES[0], "-s", "memory:", *targets, hash_seed=seed)
        assert process.returncode == 0, process.stderr
        made.append([process.stdout, *((folder / name).read_bytes() for name in names)])
    assert made[0] == made[1]


def test_building_again_changes_nothing(tmp_path: Path) -> None:
    source = tmp_path / "speech.txt"
    source.write_text(TEXT, encoding="utf-8")
    with open_store(MEMORY) as store:
        first = build([source], store)
        triples = len(store)
        again = build([source], store)
        assert (first.changed, again.changed) == (1, 0)
        assert first.built == again.built
        assert len(store) == triples


def test_an_edited_statement_replaces_its_own_graph_only(tmp_path: Path) -> None:
    source, other = tmp_path / "speech.txt", tmp_path / "other.txt"
    source.write_text(TEXT, encoding="utf-8")
    other.write_text(TEXT, encoding="utf-8")
    question = "SELECT ?s { GRAPH ?s { ?event a gg:Adoption } } ORDER BY ?s"
    with open_store(MEMORY) as store:
        build([source, other], store)
        assert len(list(store.query(question))) == 2
        source.write_text("Nothing was decided.\n", encoding="utf-8")
        assert build([source], store).changed == 1
        assert [row[0].value.rpartition("/")[2] for row in store.query(question)] == ["other"]
        assert len(store.statements()) == 2


def test_files_of_one_name_keep_apart(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "speech.txt").write_text(TEXT, encoding="utf-8")
    with open_store(MEMORY) as store:
        report = build([tmp_path], store)
    assert len({one.statement for one in report.built}) == 2


def test_a_bad_file_is_reported_and_passed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("", encoding="utf-8")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    with open_store(MEMORY) as store:
        report = build([tmp_path], store)
        assert [Path(one.path).name for one in report.built] == ["b.txt"]
        assert [Path(one.path).name for one in report.failures] == ["a.txt"]
        assert "is empty" in report.failures[0].message
        assert len(store.statements()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="has no pipes in folders")
def test_a_dead_link_and_a_pipe_are_bad_files_like_others(tmp_path: Path) -> None:
    """Who read the pipe would wait for ever."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "dead.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    with open_store(MEMORY) as store:
        report = build([tmp_path], store)
    assert len(report.built) == 1
    assert [one.message.partition(" is ")[2] for one in report.failures] == [
        "a link to a file that is not there.",
        "no file but a pipe or a device; name a file.",
    ]


def test_a_fault_of_our_own_loses_no_other_statement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(statement: Statement, authority: Authority, lexicon: Lexicon) -> Analysis:
        if "never" in statement.text:
            raise IndexError("string index out of range")
        return understand_statement(statement, authority, lexicon)

    monkeypatch.setattr(building, "understand_statement", fail)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "odd.txt").write_text(TEXT.replace("adopted", "never adopted"), encoding="utf-8")
    with open_store(MEMORY) as store:
        report = build([tmp_path], store)
    assert [Path(one.path).name for one in report.built] == ["good.txt"]
    assert "'odd' cannot be understood" in report.failures[0].message
    assert "IndexError" in report.failures[0].message


def test_a_fault_with_a_sentence_of_its_own_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> Analysis:
        raise DataError("lexicon.ttl has no word class 'lex:planning'; restore the file.")

    monkeypatch.setattr(building, "understand_statement", fail)
    with pytest.raises(DataError, match="restore the file"):
        understand(TEXT, name="a")


def test_a_missing_path_stops_before_the_store_changes(tmp_path: Path) -> None:
    with open_store(MEMORY) as store:
        with pytest.raises(UsageError, match="no file or folder"):
            build([SEEDS, tmp_path / "missing"], store)
        assert len(store) == 0


def test_progress_is_told_after_each_file() -> None:
    told: list[tuple[int, int, str]] = []
    with open_store(MEMORY) as store:
        build(FILES, store, progress=lambda *step: told.append(step))
    assert told == [(n, len(FILES), str(path)) for n, path in enumerate(FILES, 1)]


def test_many_files_are_stored_in_more_than_one_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "_BATCH", 2)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(TEXT, encoding="utf-8")
    with open_store(MEMORY) as store:
        report = build([tmp_path], store)
        assert report.changed == len(report.built) == len(store.statements()) == 5
        assert report.triples == sum(len(list(store.quads(name))) for name in store.statements())


def test_the_users_own_authority_is_known(tmp_path: Path) -> None:
    """A treaty that only the user's Turtle knows keeps the IRI that the Turtle gives it."""
    own, source = tmp_path / "own.ttl", tmp_path / "speech.txt"
    own.write_text(
        "@prefix gg: <https://w3id.org/govgraph/ontology#> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "<urn:own:1> a gg:Instrument, gg:Convention ; rdfs:label 'Zembla Convention'@en .\n",
        encoding="utf-8",
    )
    source.write_text("We signed the Zembla Convention on 3 May 2024.\n", encoding="utf-8")
    question = "ASK { ?statement gg:mentions <urn:own:1> }"
    with open_store(MEMORY) as store:
        build([source], store)
        assert not store.query(question)
        build([source], store, authority=[own])
        assert store.query(question)
        assert any("urn:own:1" in str(quad) for quad in store.quads(authority_graph()))
        [warning] = build([source], store).warnings
        assert warning.startswith("What own.ttl says stays")
        assert any("urn:own:1" in str(quad) for quad in store.quads(authority_graph()))


def test_a_malformed_authority_stops_the_build(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text("<urn:own:1> a\n gg:Nothing .\n", encoding="utf-8")
    with open_store(MEMORY) as store, pytest.raises(DataError, match=r"own\.ttl.*line 2"):
        build([SEEDS], store, authority=[own])


def test_the_base_of_new_iris_can_be_chosen(tmp_path: Path) -> None:
    with open_store(MEMORY, base="https://example.org/data/") as store:
        [built] = build([SEEDS], store).built
        assert built.statement == f"https://example.org/data/statement/{next(SEEDS.iterdir()).stem}"
        export(store, tmp_path / "g.nq", Selection(statement=built.statement))


def test_understand_takes_a_file_or_a_named_text(tmp_path: Path) -> None:
    source = tmp_path / "speech.txt"
    source.write_text(TEXT, encoding="utf-8")
    from_file, from_text = understand(source), understand(TEXT, name="speech")
    assert from_file.events == from_text.events
    assert [event.type.value for event in from_file.events] == ["Adoption"]
    with pytest.raises(UsageError, match="needs a name"):
        understand(TEXT)


def test_every_sentence_that_gave_nothing_is_told_with_its_words() -> None:
    analysis = understand(FILES[0])
    told = building.missed(analysis)
    assert len(told) == len(analysis.gaps)
    for one in told:
        assert one.reason
        assert one.trigger in one.sentence
