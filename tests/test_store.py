"""The store keeps whole statements, answers SPARQL, and lets nothing out of it."""

from __future__ import annotations

import io
import os
import shutil
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from tests.analyses import AUTHORITY, DISSENT, ID, SEED, fill, variant
from tests.servers import oxigraph, script, virtuoso

from govgraph import rdfio, vocab
from govgraph.errors import DataError, QueryError, StoreError, UsageError
from govgraph.store import MEMORY, Store, load_knowledge, open_store
from govgraph.triples import quads

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = f"{ID}statement/seed-like"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """Give the address of an Oxigraph server of our own."""
    with oxigraph() as address:
        yield address


@pytest.fixture(scope="session")
def virtuoso_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a Virtuoso server of our own."""
    with virtuoso(tmp_path_factory.mktemp("virtuoso")) as address:
        yield address


def opened(kind: str, request: pytest.FixtureRequest, folder: Path) -> Store:
    """Return an empty store of a kind."""
    if kind in {"memory", "disk"}:
        return open_store(MEMORY if kind == "memory" else folder / "store")
    store = open_store(
        request.getfixturevalue("server" if kind == "oxigraph" else "virtuoso_server")
    )
    for name in store.graphs():
        store.remove(name)
    return store


@pytest.fixture(params=["memory", "disk", "oxigraph", "virtuoso"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give an empty store of each kind."""
    with opened(request.param, request, tmp_path) as empty:
        yield empty


@pytest.fixture(params=["memory", "disk"])
def local(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """Give a store of each kind that is in this process, with two statements."""
    with opened(request.param, request, tmp_path) as empty:
        yield fill(empty, tmp_path)


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


def test_the_shipped_knowledge_is_loaded_once(store: Store) -> None:
    assert load_knowledge(store)
    size = len(store)
    assert not load_knowledge(store)
    assert len(store) == size > 1000


# --- queries --------------------------------------------------------------------------------------


def test_a_query_sees_the_union_of_all_graphs(filled: Store) -> None:
    sparql = "SELECT DISTINCT ?w { event:adoption-cets-225 gg:when ?w }"
    assert texts(filled, sparql) == [("2024-05-16",), ("2024-05-17",)]


def test_from_chooses_graphs_of_the_store(filled: Store) -> None:
    sparql = "SELECT DISTINCT ?w FROM statement:dissenting { event:adoption-cets-225 gg:when ?w }"
    assert texts(filled, sparql) == [("2024-05-16",)]


@pytest.mark.parametrize("timeout", [None, 60])
def test_answers_come_in_every_form(filled: Store, timeout: float | None) -> None:
    """Rows, triples and yes or no, with and without a limit on time."""
    select = filled.query("SELECT ?s { ?s a gg:Statement } ORDER BY ?s", timeout=timeout)
    assert select.variables == ("s",)
    assert [rdfio.plain(row["s"]) for row in select] == filled.statements()
    assert filled.query("ASK { ?e a gg:Adoption }", timeout=timeout)
    assert not filled.query("ASK { ?e a gg:Launch }", timeout=timeout)
    graph = filled.query("CONSTRUCT { ?e a gg:Event } WHERE { ?e a gg:Adoption }", timeout=timeout)
    assert {rdfio.plain(quad.subject) for quad in graph.quads()} == {f"{ID}event/adoption-cets-225"}
    described = filled.query("DESCRIBE event:adoption-cets-225", timeout=timeout)
    assert described.kind == "graph"
    assert len(list(described.texts())) > 5


@pytest.mark.parametrize("timeout", [None, 60])
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("csv", b"w\r\n2024-05-16\r\n2024-05-17\r\n"),
        ("tsv", b'?w\n"2024-05-16"^^<http://id.loc.gov/datatypes/edtf/EDTF>\n'),
        ("json", b'"value":"2024-05-17"'),
        ("xml", b'<variable name="w"/>'),
    ],
)
def test_rows_are_written_in_the_w3c_formats(
    filled: Store, name: str, expected: bytes, timeout: float | None
) -> None:
    stream = io.BytesIO()
    sparql = "SELECT DISTINCT ?w { event:adoption-cets-225 gg:when ?w } ORDER BY STR(?w)"
    filled.query(sparql, timeout=timeout).write(stream, name)
    assert expected in stream.getvalue()


def test_triples_are_written_sorted(filled: Store) -> None:
    stream = io.BytesIO()
    filled.query("CONSTRUCT { ?s a ?c } WHERE { ?s a gg:Event, ?c }").write(stream, "ntriples")
    lines = stream.getvalue().splitlines()
    assert lines == sorted(set(lines))
    assert len(lines) > 10


@pytest.mark.parametrize(
    ("sparql", "name"), [("ASK {}", "turtle"), ("DESCRIBE graph:x", "csv"), ("ASK {}", "pdf")]
)
def test_a_format_must_fit_the_answer(store: Store, sparql: str, name: str) -> None:
    with pytest.raises(UsageError, match=f"'{name}' is not a format for"):
        store.query(sparql).write(io.BytesIO(), name)


def test_rows_may_have_unbound_variables(store: Store) -> None:
    results = store.query("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }")
    assert list(results.rows()) == [{"a": "1", "b": None}]


@pytest.mark.parametrize(
    ("sparql", "message"),
    [
        ("SELECT ?s WHERE {\n  ?s ?p }", "malformed at line 2, column"),
        ("SELECT ?s {\n ?s nope:x ?o }", "line 2, column .* prefix of a name is not declared"),
        ("SELEKT ?s {}", "malformed at line 1, column 1"),
        ("", "malformed at line 1, column 1"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "This is an update"),
        ("PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }", "This is an update"),
        ("# SELECT\nDROP ALL", "This is an update"),
    ],
)
def test_a_wrong_query_says_where(store: Store, sparql: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        store.query(sparql)
    assert len(store) == 0


def test_the_place_of_an_error_is_in_the_users_text(store: Store) -> None:
    """Neither bound parameters nor a limit move it."""
    with pytest.raises(QueryError, match="line 1, column 40"):
        store.query(
            "SELECT * WHERE { ?s ?p ?o . FILTER(?o }", params={"o": rdfio.literal("x")}, limit=3
        )


# --- parameters and limits ------------------------------------------------------------------------

HOSTILE = [
    'x" } ; DROP ALL #',
    "x' OR ''='",
    '"""',
    "\\",
    'a\\" } UNION { ?s ?p ?o } #',
    "line\nbreak\r\n\t",
    "<http://example.org/> . ?s ?p ?o",
    "\u2028 }",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_parameter_is_a_term_whatever_it_holds(filled: Store, value: str) -> None:
    """No value ends its literal: the row has the value itself, and only one row comes."""
    results = filled.query(
        "SELECT ?v WHERE { BIND(?given AS ?v) }", params={"given": rdfio.literal(value)}
    )
    assert list(results.texts()) == [(value,)]
    same = filled.query(
        "ASK { FILTER(?a = ?b) }", params={"a": rdfio.literal(value), "b": rdfio.literal(value)}
    )
    assert same


@pytest.mark.parametrize("value", ["http://x/> . ?s ?p ?o . <http://x/", "http://x/a b", "x"])
def test_an_iri_parameter_cannot_break_out(value: str) -> None:
    with pytest.raises(DataError, match="is not a valid IRI"):
        rdfio.iri(value)


@pytest.mark.parametrize("name", ["a) { } #", "?a", "", "a b", "é"])
def test_a_parameter_has_a_plain_name(store: Store, name: str) -> None:
    with pytest.raises(QueryError, match="cannot be the name of a parameter"):
        store.query("SELECT * { ?s ?p ?o }", params={name: rdfio.literal("x")})


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?s ?w { ?s gg:when ?w }",
        "SELECT ?s ?w WHERE{?s gg:when ?w}",
        "# where {\nSELECT ?s ?w # {\nWHERE { ?s gg:when ?w }",
        "PREFIX x: <http://x/#> SELECT ?s ?w { ?s gg:when ?w FILTER(STR(?w) != '{ where {') }",
        "SELECT ?s (MIN(?w) AS ?first) { ?s gg:when ?w } GROUP BY ?s ORDER BY ?s",
        "CONSTRUCT { ?s gg:when ?w } WHERE { ?s gg:when ?w }",
        "DESCRIBE ?s WHERE { ?s gg:when ?w }",
    ],
)
def test_a_parameter_binds_in_every_form_of_query(filled: Store, sparql: str) -> None:
    event = f"{ID}event/adoption-cets-225"
    rows = list(filled.query(sparql, params={"s": rdfio.iri(event)}).texts())
    assert rows
    assert {row[0] for row in rows} == {event}


@pytest.mark.parametrize(
    ("sparql", "limit", "rows"),
    [
        ("SELECT ?s { ?s a gg:Event }", 3, 3),
        ("SELECT ?s { ?s a gg:Event } LIMIT 2", 3, 2),
        ("SELECT ?s { ?s a gg:Event } LIMIT 5 OFFSET 1", 3, 3),
        ("SELECT ?s { ?s a gg:Event } ORDER BY ?s # LIMIT 1", 3, 3),
        ("SELECT ?s { { SELECT ?s { ?s a gg:Event } LIMIT 1 } UNION { ?s a gg:Event } }", 3, 3),
        ("SELECT ?c { ?s a ?c } VALUES ?c { gg:Event }", 3, 3),
        ("SELECT ?s { ?s a gg:Event }", 0, 0),
        ("SELECT ('limit 1 }' AS ?x) ?s { ?s a gg:Event }", 3, 3),
        ("CONSTRUCT { ?s a gg:Event } { GRAPH statement:seed-like { ?s a gg:Event } }", 3, 3),
    ],
)
def test_a_limit_on_rows_holds(filled: Store, sparql: str, limit: int, rows: int) -> None:
    """The lower of the user's limit and the query's own."""
    assert len(list(filled.query(sparql, limit=limit).texts())) == rows


def test_a_negative_limit_is_refused(store: Store) -> None:
    with pytest.raises(QueryError, match="-1 rows makes no sense"):
        store.query("SELECT * { ?s ?p ?o }", limit=-1)


def children() -> set[int]:
    """Return the processes that this one has started and that still run."""
    task = Path(f"/proc/{os.getpid()}/task")
    return {int(pid) for file in task.glob("*/children") for pid in file.read_text().split()}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts processes in /proc")
def test_a_time_limit_ends_the_work(local: Store) -> None:
    """An aggregate, which no signal stops, is over when its time is, and its process is gone."""
    before = children()
    with pytest.raises(StoreError, match=r"longer than 0\.5 seconds and was ended"):
        local.query(ENDLESS, timeout=0.5)
    assert children() == before
    assert len(local.statements()) == 2


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux to limit memory")
def test_a_limit_on_memory_ends_the_work(local: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the query's own process is ended; a query that needs little is answered."""
    monkeypatch.setenv("GOVGRAPH_QUERY_MEMORY", "200")
    large = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i"
    with pytest.raises(StoreError, match="more memory than the 200 megabytes"):
        local.query(large, timeout=60)
    assert local.query("ASK { ?e a gg:Adoption }", timeout=60)
    monkeypatch.setenv("GOVGRAPH_QUERY_MEMORY", "much")
    with pytest.raises(UsageError, match="GOVGRAPH_QUERY_MEMORY is 'much'"):
        local.query("ASK { ?e a gg:Adoption }", timeout=60)


def test_a_servers_time_is_limited_too(server: str) -> None:
    """Nobody waits longer, whatever the server goes on doing."""
    store = open_store(server)
    store.update(
        "INSERT { GRAPH statement:x { ?s rdf:value ?n } } WHERE { VALUES ?n { 1 2 3 4 5 6 7 8 9 } "
        "VALUES ?m { 1 2 3 4 5 6 7 8 9 } BIND(IRI(CONCAT('http://x/', STR(?n), STR(?m))) AS ?s) }"
    )
    with pytest.raises(StoreError, match=r"no answer within 0\.3 seconds"):
        store.query(ENDLESS, timeout=0.3)


def test_a_query_in_time_gives_its_answer_or_its_error(filled: Store) -> None:
    count = "SELECT (COUNT(*) AS ?n) { GRAPH statement:seed-like { ?s ?p ?o } }"
    assert list(filled.query(count, timeout=60).texts()) == [(str(len(quads(SEED))),)]
    with pytest.raises(QueryError, match="malformed at line 1"):
        filled.query("SELECT", timeout=60)


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


# --- nothing leaves the store ---------------------------------------------------------------------


class Listener:
    """A socket on this machine that notes whether anybody knocks."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/sparql"
        self.knocks = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self._socket.accept()
            except OSError:
                return
            self.knocks += 1
            caller.close()

    def close(self) -> None:
        """Stop listening."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()


@pytest.fixture
def listener() -> Iterator[Listener]:
    """Give a listening socket."""
    opened = Listener()
    yield opened
    opened.close()


LEAVING = [
    "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
    "SELECT * { service silent <%s> { ?s ?p ?o } }",
    "ASK { SERVICE <%s> { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <%s> { ?s ?q ?r } } }",
    "SELECT * { FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
    "SELECT * { VALUES ?u { <%s> } SERVICE ?u { ?s ?p ?o } }",
    "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
    "PREFIX : <%s> SELECT * { SERVICE : { ?s ?p ?o } }",
    "PREFIX : <%s> SELECT * { SERVICE: { ?s ?p ?o } }",
    # what one parser takes for a comment or a string and another does not
    "SELECT * { BIND(1 AS ?x) # \rSERVICE <%s> { ?s ?p ?o }\n}",
    "SELECT * { BIND(trueAS ?x) SERVICE<%s>{ ?s ?p ?o } }",
    "SELECT * { ?s ?p trueSERVICE<%s>{ ?s ?p ?o } }",
    'SELECT * { ?s ?p ?o FILTER(?s<?b#>"""\n) SERVICE <%s> { ?s ?p ?o } #"""\n}',
    "SELECT * { \\u0053ERVICE <%s> { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
    "SELECT * FROM <%s> { ?s ?p ?o }",
    "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
    "PREFIX x: <%s> SELECT * FROM x: { ?s ?p ?o }",
]


@pytest.mark.parametrize("pattern", LEAVING)
def test_no_query_reaches_the_network(filled: Store, listener: Listener, pattern: str) -> None:
    """SERVICE, and FROM with an address, are refused before anything is asked for."""
    with pytest.raises(QueryError):
        list(filled.query(pattern % listener.url).texts())
    assert listener.knocks == 0


@pytest.mark.parametrize(
    "pattern",
    [
        "LOAD <%s>",
        "load silent <%s> INTO GRAPH <http://x/g>",
        "LOAD<%s>",
        "INSERT DATA { <a:a> <a:b> <a:c> } ; LOAD <%s>",
        "INSERT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "INSERT { ?s ?p ?o } USING <%s> WHERE { ?s ?p ?o }",
        "# \rLOAD <%s>",
    ],
)
def test_no_update_reaches_the_network(store: Store, listener: Listener, pattern: str) -> None:
    with pytest.raises(QueryError):
        store.update(pattern % listener.url)
    assert listener.knocks == 0
    assert len(store) == 0


def test_the_listener_would_hear(local: Store, listener: Listener) -> None:
    """Near miss: with remote access allowed, the same query does go out."""
    with pytest.raises((StoreError, QueryError)):
        list(local.query(LEAVING[0] % listener.url, allow_remote=True).texts())
    assert listener.knocks > 0


@pytest.mark.parametrize("sparql", ["SELECT * FROM <%s> { ?s ?p ?o }", "ASK FROM NAMED <%s> {}"])
def test_no_file_is_read(store: Store, tmp_path: Path, sparql: str) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text("<a:secret> <a:b> <a:c> .", encoding="utf-8")
    with pytest.raises(QueryError, match="is not a graph of this store"):
        store.query(sparql % secret.as_uri())
    with pytest.raises(QueryError, match="LOAD"):
        store.update(f"LOAD <{secret.as_uri()}>")


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service ?from { ?service gg:load ?from }",
        "SELECT * { ?s rdfs:label 'civil SERVICE { from }' }",
        "SELECT * { ?s ?p <http://example.org/service#from> } # SERVICE",
        "SELECT * FROM statement:seed-like FROM NAMED graph:authority { ?s ?p ?o }",
    ],
)
def test_the_words_alone_do_no_harm(filled: Store, sparql: str) -> None:
    """Near misses: variables, strings, IRIs, comments, and graphs that the store has."""
    list(filled.query(sparql).texts())


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
    with pytest.raises(StoreError, match="is a file"):
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


# --- rdflib ---------------------------------------------------------------------------------------


def test_rdflib_sees_the_same_graph(filled: Store) -> None:
    # rdflib knows no digest; Virtuoso's address for everybody needs none.
    open_to_all = filled.where.replace("/sparql-auth", "/sparql")
    dataset = (open_store(open_to_all) if open_to_all != filled.where else filled).dataset()
    sparql = "SELECT DISTINCT ?w { GRAPH ?g { event:adoption-cets-225 gg:when ?w } } ORDER BY ?g"
    rows = dataset.query(sparql).serialize(format="csv") or b""
    assert rows.splitlines()[1:] == [b"2024-05-16", b"2024-05-17"]


def test_pandas_gets_the_rows(filled: Store) -> None:
    pandas = pytest.importorskip("pandas")
    frame = filled.query("SELECT ?s { ?s a gg:Statement } ORDER BY ?s").to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["s"]) == filled.statements()


def test_terms_keep_their_kind(filled: Store) -> None:
    """A row's terms are IRIs and typed literals, not only their texts."""
    (row,) = filled.query(
        "SELECT ?o ?t { GRAPH statement:seed-like "
        "{ instrument:cets-225 gg:adoptedBy ?o ; gg:adoptedOn ?t } }"
    )
    assert isinstance(row["o"], ox.NamedNode)
    assert row["t"].datatype.value == vocab.EDTF
