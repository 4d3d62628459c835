"""The store keeps whole statements, in memory, in a folder and on servers."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.analyses import AUTHORITY, DISSENT, ID, SEED, fill, variant
from tests.servers import KINDS, oxigraph, place, script, virtuoso

from govgraph import rdfio, vocab
from govgraph.errors import DataError, QueryError, StoreError, UsageError
from govgraph.store import MEMORY, Store, load_knowledge, open_store
from govgraph.triples import quads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NAME = f"{ID}statement/seed-like"


@pytest.fixture(params=KINDS)
def store(
    request: pytest.FixtureRequest, tmp_path: Path, server: Callable[[str], str]
) -> Iterator[Store]:
    """Give an empty store of each kind."""
    with open_store(place(request.param, tmp_path, server)) as empty:
        yield empty


@pytest.fixture
def filled(store: Store, tmp_path: Path) -> Store:
    """Give a store with the ontology, the tests' authority and two statements."""
    return fill(store, tmp_path)


def texts(store: Store, sparql: str) -> list[tuple[str | None, ...]]:
    """Return the sorted rows of a query as plain texts."""
    return sorted(store.query(sparql).texts(), key=str)


# --- graphs ---------------------------------------------------------------------------------------


def test_a_graph_is_replaced_as_a_whole(store: Store) -> None:
    """After a replacement nothing of the old statement is left."""
    store.replace_graph(NAME, quads(SEED))
    shorter = quads(variant("seed-like", events=(), positions=(), facts=()))
    assert store.replace_graph(NAME, shorter)
    assert set(store.quads(NAME)) == set(shorter)


def test_the_same_statement_again_changes_nothing(store: Store) -> None:
    assert store.replace_graph(NAME, quads(SEED))
    assert not store.replace_graph(NAME, reversed(quads(SEED)))
    assert len(store) == len(quads(SEED))


def test_several_graphs_are_replaced_at_once(store: Store) -> None:
    """Only graphs that differ count as changed; the others keep what they have."""
    other = DISSENT.statement.slug
    graphs = {NAME: quads(SEED), f"{ID}statement/{other}": quads(DISSENT)}
    assert store.replace_graphs(graphs) == 2
    assert store.replace_graphs({**graphs, NAME: quads(SEED)[:50]}) == 1
    assert len(store) == 50 + len(quads(DISSENT))


@pytest.mark.parametrize("kept", ["", "<urn:p> <urn:q> <urn:o> .", "[] <urn:q> [] ."])
def test_only_what_differs_is_written(store: Store, kept: str) -> None:
    """Blank nodes go on meaning what they did, which an update alone cannot keep."""
    first = [*rdfio.parse_bytes(f"_:b <urn:p> 1 ; <urn:p> 2 . {kept}".encode(), "turtle")]
    store.replace_graph(NAME, first)
    assert store.replace_graph(NAME, first[1:])
    count = len({quad.subject for quad in store.quads(NAME)})
    assert (len(store), count) == (len(first) - 1, len({quad.subject for quad in first[1:]}))


def test_removing_a_statement_leaves_the_others(filled: Store) -> None:
    before = set(filled.quads(f"{ID}statement/dissenting"))
    assert filled.remove(NAME)
    assert not filled.remove(NAME)
    assert filled.statements() == [f"{ID}statement/dissenting"]
    assert set(filled.quads(f"{ID}statement/dissenting")) == before
    assert not filled.has_graph(NAME)


def test_graphs_and_statements_are_listed_in_order(filled: Store) -> None:
    statements = [f"{ID}statement/dissenting", f"{ID}statement/seed-like"]
    assert filled.statements() == statements
    assert filled.graphs() == [vocab.authority_graph(), vocab.ontology_graph(), *statements]


def test_a_graph_is_loaded_only_when_its_files_changed(store: Store, tmp_path: Path) -> None:
    name, file = vocab.authority_graph(), tmp_path / "authority.ttl"
    file.write_text(AUTHORITY, encoding="utf-8")
    assert store.load_graph(name, [file])
    assert not store.load_graph(name, [file])
    file.write_text(AUTHORITY.replace('"CoE"', '"C of E"'), encoding="utf-8")
    assert store.load_graph(name, [file])
    names = texts(store, "SELECT ?n { organisation:council-of-europe skos:altLabel ?n }")
    assert names == [("C of E",)]


def test_a_malformed_file_leaves_the_graph_as_it_was(store: Store, tmp_path: Path) -> None:
    """The error says file, line and column."""
    name, file = vocab.authority_graph(), tmp_path / "authority.ttl"
    file.write_text(AUTHORITY, encoding="utf-8")
    store.load_graph(name, [file])
    before = set(store.quads(name))
    file.write_text(f"{AUTHORITY}\n<a> <b> nonsense .", encoding="utf-8")
    line = AUTHORITY.count("\n") + 2
    with pytest.raises(DataError, match=rf"authority\.ttl is malformed at line {line}, column"):
        store.load_graph(name, [file])
    assert set(store.quads(name)) == before


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_knowledge_is_loaded_once(kind: str, tmp_path: Path) -> None:
    """A server has it alone, since emptying one takes longer than starting another."""
    servers = {"oxigraph": oxigraph(), "virtuoso": virtuoso(tmp_path)}
    with ExitStack() as running:

        def started(kind: str) -> str:
            return running.enter_context(servers[kind])

        with open_store(place(kind, tmp_path, started)) as store:
            assert load_knowledge(store)
            size = len(store)
            assert not load_knowledge(store)
            assert len(store) == size > 1000


# --- updates --------------------------------------------------------------------------------------


def test_an_update_changes_the_store(store: Store) -> None:
    store.update("INSERT DATA { GRAPH statement:x { statement:x a gg:Statement } }")
    assert store.statements() == [f"{ID}statement/x"]


def test_an_update_happens_wholly_or_not_at_all(filled: Store) -> None:
    """A second operation that fails takes the first one back."""
    before = set(filled.quads())
    with pytest.raises(StoreError):
        filled.update("DROP GRAPH statement:seed-like ; CREATE GRAPH statement:dissenting")
    assert set(filled.quads()) == before


def test_a_malformed_update_says_where(store: Store) -> None:
    with pytest.raises(QueryError, match="line 2, column"):
        store.update("INSERT DATA {\n nonsense }")


# --- places ---------------------------------------------------------------------------------------


def test_a_store_on_disk_is_found_again(tmp_path: Path) -> None:
    with open_store(tmp_path / "new" / "store") as store:
        store.replace_graph(NAME, quads(SEED))
    with open_store(tmp_path / "new" / "store") as store:
        assert set(store.quads(NAME)) == set(quads(SEED))


def test_reading_needs_a_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="There is no store at"):
        open_store(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_a_reader_does_not_write(tmp_path: Path) -> None:
    open_store(tmp_path / "store").close()
    with (
        open_store(tmp_path / "store", read_only=True) as store,
        pytest.raises(StoreError, match="opened to read only"),
    ):
        store.replace_graph(NAME, quads(SEED))


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(StoreError, match="holds other files"):
        open_store(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(UsageError, match="is a file"):
        open_store(tmp_path / "file")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "file" / "below")


def test_a_closed_store_says_so() -> None:
    store = open_store(MEMORY)
    store.close()
    with pytest.raises(StoreError, match="is closed"):
        len(store)


_HOLD = """
import sys
from govgraph.store import open_store
store = open_store(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_writer_is_told_and_readers_read_on(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        store.replace_graph(NAME, quads(SEED))
    with script(_HOLD, tmp_path / "store") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(StoreError, match="another process is writing"):
            open_store(tmp_path / "store")
        with open_store(tmp_path / "store", read_only=True) as reader:
            assert reader.statements() == [NAME]
        other.communicate("")
    open_store(tmp_path / "store").close()


def test_a_full_disk_is_reported_and_loses_nothing(tmp_path: Path) -> None:
    """A limit on the size of files stands in for the disk."""
    code = """
import resource, sys, signal
from govgraph.errors import StoreError
from govgraph.store import open_store
from govgraph.triples import quads
from tests.analyses import SEED, variant
store = open_store(sys.argv[1])
store.replace_graph("https://w3id.org/govgraph/id/statement/seed-like", quads(SEED))
store.close()
store = open_store(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for i in range(200):
        graph = quads(variant(f"s{i}"))
        store.replace_graph(graph[0].graph_name.value, graph)
        print(graph[0].graph_name.value)
except StoreError as error:
    print(error)
"""
    with script(code, tmp_path / "store") as writer:
        output, _ = writer.communicate("")
    *reported, message = output.splitlines()
    assert "cannot be written" in message
    with open_store(tmp_path / "store") as store:
        assert set(store.quads(NAME)) == set(quads(SEED))
        assert set(store.statements()) == {NAME, *reported}


def test_a_load_on_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    """The same for a file in bulk, and for a copy of the store."""
    code = """
import resource, sys, signal
from pathlib import Path
from govgraph.errors import StoreError
from govgraph.store import open_store
from govgraph.triples import quads
from tests.analyses import SEED
folder = Path(sys.argv[1])
lines = (f'<http://x/{i}> <http://x/p> "{hash(str(i))}" <http://x/g> .\\n' for i in range(50_000))
(folder / "many.nq").write_text("".join(lines))
store = open_store(folder / "store")
store.replace_graph("https://w3id.org/govgraph/id/statement/seed-like", quads(SEED))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    store.load_file(folder / "many.nq")
except StoreError as error:
    print(error)
"""
    with script(code, tmp_path) as writer:
        output, _ = writer.communicate("")
    assert "cannot be written" in output
    with open_store(tmp_path / "store") as store:
        assert set(store.quads()) == set(quads(SEED))


# --- files ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["nq", "trig", "jsonld", "nq.gz"])
def test_a_file_with_graphs_is_loaded(store: Store, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"graph.{ending}"
    data = rdfio.serialise(quads(SEED), rdfio.format_of(file.name))
    if ending.endswith(".gz"):
        import gzip

        data = gzip.compress(data)
    file.write_bytes(data)
    store.load_file(file)
    assert set(store.quads()) == set(quads(SEED))
    store.load_file(file)
    assert len(store) == len(quads(SEED))


def test_a_file_without_graphs_needs_one(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "graph.ttl"
    file.write_bytes(rdfio.serialise(quads(SEED), "turtle"))
    with pytest.raises(UsageError, match="name the graph"):
        store.load_file(file)
    store.load_file(file, NAME)
    assert set(store.quads()) == set(quads(SEED))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<a:a> <a:b> <a:c> <a:g> .\n<a:a> nonsense", "malformed at line 2"),
        (b"\xff\xfe\x00", "graph.nq"),
    ],
)
def test_a_malformed_file_changes_nothing(
    store: Store, tmp_path: Path, content: bytes, message: str
) -> None:
    file = tmp_path / "graph.nq"
    file.write_bytes(content)
    with pytest.raises(DataError, match=message):
        store.load_file(file)
    assert len(store) == 0


@pytest.mark.parametrize("name", ["missing.nq", "broken.nq.gz"])
def test_an_unreadable_file_is_named(store: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.nq.gz").write_bytes(b"not gzip")
    with pytest.raises(DataError, match=name):
        store.load_file(tmp_path / name)


def test_a_backup_is_the_store_as_it_was(tmp_path: Path) -> None:
    """Later changes do not touch it, and it opens as a store."""
    with open_store(tmp_path / "store") as store:
        store.replace_graph(NAME, quads(SEED))
        store.backup(tmp_path / "copies" / "one")
        store.remove(NAME)
        with pytest.raises(StoreError, match="exists already"):
            store.backup(tmp_path / "copies" / "one")
    shutil.rmtree(tmp_path / "store")
    with open_store(tmp_path / "copies" / "one") as copy:
        assert set(copy.quads()) == set(quads(SEED))
