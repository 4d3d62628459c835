"""A store answers SPARQL within its limits, and lets nothing out; asking leaves it as it was."""

from __future__ import annotations

import io
import os
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pytest
from tests.analyses import ID, SEED, fill
from tests.servers import KINDS, oxigraph, place

from govgraph import rdfio, vocab
from govgraph.errors import DataError, QueryError, StoreError, UsageError
from govgraph.page import read_view
from govgraph.store import MEMORY, Store, open_store
from govgraph.triples import quads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
IN_THIS_PROCESS = pytest.mark.parametrize("store", ["memory", "disk"], indirect=True)


@pytest.fixture(scope="module", params=KINDS)
def store(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    server: Callable[[str], str],
) -> Iterator[Store]:
    """Give a store of each kind with two statements, which tests only read."""
    folder = tmp_path_factory.mktemp("asking")
    with open_store(place(request.param, folder, server)) as empty:
        yield fill(empty, folder)


def texts(store: Store, sparql: str) -> list[tuple[str | None, ...]]:
    """Return the sorted rows of a query as plain texts."""
    return sorted(store.query(sparql).texts(), key=str)


# --- queries --------------------------------------------------------------------------------------


def test_a_query_sees_the_union_of_all_graphs(store: Store) -> None:
    sparql = "SELECT DISTINCT ?w { event:adoption-cets-225 gg:when ?w }"
    assert texts(store, sparql) == [("2024-05-16",), ("2024-05-17",)]


def test_every_store_shows_the_same_page(store: Store, tmp_path: Path) -> None:
    """Its nodes and links; Virtuoso writes a Boolean as a number."""
    with open_store("memory:") as other:
        view, expected = read_view(store), read_view(fill(other, tmp_path))
    assert [node.iri for node in view.nodes] == [node.iri for node in expected.nodes]
    assert view.edges == expected.edges
    assert view.statements == expected.statements


def test_from_chooses_graphs_of_the_store(store: Store) -> None:
    sparql = "SELECT DISTINCT ?w FROM statement:dissenting { event:adoption-cets-225 gg:when ?w }"
    assert texts(store, sparql) == [("2024-05-16",)]


@pytest.mark.parametrize("timeout", [None, 60])
def test_answers_come_in_every_form(store: Store, timeout: float | None) -> None:
    """Rows, triples and yes or no, with and without a limit on time."""
    select = store.query("SELECT ?s { ?s a gg:Statement } ORDER BY ?s", timeout=timeout)
    assert select.variables == ("s",)
    assert [rdfio.plain(row["s"]) for row in select] == store.statements()
    assert store.query("ASK { ?e a gg:Adoption }", timeout=timeout)
    assert not store.query("ASK { ?e a gg:Launch }", timeout=timeout)
    graph = store.query("CONSTRUCT { ?e a gg:Event } WHERE { ?e a gg:Adoption }", timeout=timeout)
    assert {rdfio.plain(quad.subject) for quad in graph.quads()} == {f"{ID}event/adoption-cets-225"}
    described = store.query("DESCRIBE event:adoption-cets-225", timeout=timeout)
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
    store: Store, name: str, expected: bytes, timeout: float | None
) -> None:
    stream = io.BytesIO()
    sparql = "SELECT DISTINCT ?w { event:adoption-cets-225 gg:when ?w } ORDER BY STR(?w)"
    store.query(sparql, timeout=timeout).write(stream, name)
    assert expected in stream.getvalue()


def test_triples_are_written_sorted(store: Store) -> None:
    stream = io.BytesIO()
    store.query("CONSTRUCT { ?s a ?c } WHERE { ?s a gg:Event, ?c }").write(stream, "ntriples")
    lines = stream.getvalue().splitlines()
    assert lines == sorted(set(lines))
    assert len(lines) > 10


@pytest.mark.parametrize(
    ("sparql", "name"), [("ASK {}", "turtle"), ("DESCRIBE graph:x", "csv"), ("ASK {}", "pdf")]
)
def test_a_format_must_fit_the_answer(store: Store, sparql: str, name: str) -> None:
    with pytest.raises(UsageError, match=f"'{name}' is not a format for"):
        store.query(sparql).write(io.BytesIO(), name)


def test_a_function_that_there_is_not_is_the_querys_mistake() -> None:
    with open_store(MEMORY) as store, pytest.raises(QueryError, match="foo> is not supported"):
        store.query("SELECT * { BIND(gg:foo(1) AS ?x) }")


def test_rows_may_have_unbound_variables(store: Store) -> None:
    results = store.query("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }")
    assert list(results.rows()) == [{"a": "1", "b": None}]


@pytest.mark.parametrize(
    ("sparql", "message"),
    [
        ("SELECT ?s WHERE {\n  ?s ?p }", "malformed at line 2, column 9: something is missing"),
        ("SELECT ?s {\n ?s nope:x ?o }", "line 2, column 5: the prefix nope: is not declared"),
        ("SELECT * { nope:x ?p ?o }", "line 1, column 12: the prefix nope: is not declared"),
        ("SELECT * { ?s a gg:Event ?s ?p 1 }", "column 26: what begins with .s .* missing ; or"),
        ("SELECT * { ?s a gg:Event gg:when 1 }", "column 26: what begins with gg:when"),
        ("SELECT * {\n ?s ?p ?o", "line 2, column 10: a } is missing at the end"),
        ("SELECT * { ?s ?p ?o }}", "column 22: this } closes nothing"),
        ("SELECT * { ?s ?p 'o }", "column 18: the text that ' opens has no end"),
        ("SELEKT ?s {}", "line 1, column 1: what begins with SELEKT .* a query begins with SELECT"),
        ("SELECT ?x { ?x a ?y FILTER ?x = 1 }", "column 28: the condition of FILTER stands in br"),
        ("SELECT ?x ?y { ?x a ?y } GROUP BY ?x", "contains a variable that is unbound; of grouped"),
        ("SELECT * FROM <http://x/> { ?s ?p }", "line 1, column 35: something is missing"),
        ("", "malformed at line 1, column 1: it is empty"),
        ("INSERT DATA { <a:a> <a:b> <a:c> }", "This is an update"),
        ("PREFIX x: <http://x/> DELETE WHERE { ?s ?p ?o }", "This is an update"),
        ("# SELECT\nDROP ALL", "This is an update"),
    ],
)
def test_a_wrong_query_says_where(store: Store, sparql: str, message: str) -> None:
    size = len(store)
    with pytest.raises(QueryError, match=message):
        store.query(sparql)
    assert len(store) == size > 0


def test_a_wrong_update_says_where(store: Store) -> None:
    """Also where it would first be checked for what it takes from elsewhere."""
    size = len(store)
    for taken in ("", "USING <http://x/> "):
        with pytest.raises(QueryError, match=r"line 1, column \d+: a } is missing at the end"):
            store.update(f"DELETE {{ ?s ?p ?o }} {taken}WHERE {{ ?s ?p ?o")
    assert len(store) == size > 0


def test_the_place_of_an_error_is_in_the_users_text(store: Store) -> None:
    """Neither bound parameters nor a limit move it."""
    with pytest.raises(QueryError, match="line 1, column 39: this }"):
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
def test_a_parameter_is_a_term_whatever_it_holds(store: Store, value: str) -> None:
    """No value ends its literal: the row has the value itself, and only one row comes."""
    results = store.query(
        "SELECT ?v WHERE { BIND(?given AS ?v) }", params={"given": rdfio.literal(value)}
    )
    assert list(results.texts()) == [(value,)]
    same = store.query(
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
def test_a_parameter_binds_in_every_form_of_query(store: Store, sparql: str) -> None:
    event = f"{ID}event/adoption-cets-225"
    rows = list(store.query(sparql, params={"s": rdfio.iri(event)}).texts())
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
def test_a_limit_on_rows_holds(store: Store, sparql: str, limit: int, rows: int) -> None:
    """The lower of the user's limit and the query's own."""
    assert len(list(store.query(sparql, limit=limit).texts())) == rows


@pytest.mark.parametrize("number", ["1.5", "1e2", "-1"])
def test_a_limit_that_is_no_count_is_a_mistake(store: Store, number: str) -> None:
    with pytest.raises(QueryError, match="malformed"):
        store.query(f"SELECT * {{ ?s ?p ?o }} LIMIT {number}", limit=3)


def test_a_negative_limit_is_refused(store: Store) -> None:
    with pytest.raises(QueryError, match="-1 rows makes no sense"):
        store.query("SELECT * { ?s ?p ?o }", limit=-1)


def children() -> set[int]:
    """Return the processes that this one has started and that still run."""
    task = Path(f"/proc/{os.getpid()}/task")
    return {int(pid) for file in task.glob("*/children") for pid in file.read_text().split()}


@IN_THIS_PROCESS
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts processes in /proc")
def test_a_time_limit_ends_the_work(store: Store) -> None:
    """An aggregate, which no signal stops, is over when its time is, and its process is gone."""
    before = children()
    with pytest.raises(StoreError, match=r"longer than 0\.5 seconds and was ended"):
        store.query(ENDLESS, timeout=0.5)
    assert children() == before
    assert len(store.statements()) == 2


@IN_THIS_PROCESS
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux to limit memory")
def test_a_limit_on_memory_ends_the_work(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the query's own process is ended; a query that needs little is answered."""
    monkeypatch.setenv("GOVGRAPH_QUERY_MEMORY", "200")
    large = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i"
    with pytest.raises(StoreError, match="more memory than the 200 megabytes"):
        store.query(large, timeout=60)
    assert store.query("ASK { ?e a gg:Adoption }", timeout=60)
    monkeypatch.setenv("GOVGRAPH_QUERY_MEMORY", "much")
    with pytest.raises(UsageError, match="GOVGRAPH_QUERY_MEMORY is 'much'"):
        store.query("ASK { ?e a gg:Adoption }", timeout=60)


def test_a_servers_time_is_limited_too() -> None:
    """Nobody waits longer, whatever the server goes on doing."""
    with oxigraph() as address:
        store = open_store(address)
        store.update(
            "INSERT { GRAPH statement:x { ?s rdf:value ?n } } "
            "WHERE { VALUES ?n { 1 2 3 4 5 6 7 8 9 } VALUES ?m { 1 2 3 4 5 6 7 8 9 } "
            "BIND(IRI(CONCAT('http://x/', STR(?n), STR(?m))) AS ?s) }"
        )
        with pytest.raises(StoreError, match=r"no answer within 0\.3 seconds"):
            store.query(ENDLESS, timeout=0.3)


def test_a_store_that_is_gone_is_no_fault_of_the_query(tmp_path: Path) -> None:
    with open_store(tmp_path / "store"):
        pass
    with open_store(tmp_path / "store", read_only=True) as store:
        (tmp_path / "store").rename(tmp_path / "moved")
        with pytest.raises(StoreError, match="cannot be read"):
            store.query("ASK {}", timeout=60)


def test_a_query_in_time_gives_its_answer_or_its_error(store: Store) -> None:
    count = "SELECT (COUNT(*) AS ?n) { GRAPH statement:seed-like { ?s ?p ?o } }"
    assert list(store.query(count, timeout=60).texts()) == [(str(len(quads(SEED))),)]
    with pytest.raises(QueryError, match="malformed at line 1"):
        store.query("SELECT", timeout=60)


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
def test_no_query_reaches_the_network(store: Store, listener: Listener, pattern: str) -> None:
    """SERVICE, and FROM with an address, are refused before anything is asked for."""
    with pytest.raises(QueryError):
        list(store.query(pattern % listener.url).texts())
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
    size = len(store)
    with pytest.raises(QueryError):
        store.update(pattern % listener.url)
    assert listener.knocks == 0
    assert len(store) == size > 0


@IN_THIS_PROCESS
def test_the_listener_would_hear(store: Store, listener: Listener) -> None:
    """Near miss: with remote access allowed, the same query does go out."""
    with pytest.raises((StoreError, QueryError)):
        list(store.query(LEAVING[0] % listener.url, allow_remote=True).texts())
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
def test_the_words_alone_do_no_harm(store: Store, sparql: str) -> None:
    """Near misses: variables, strings, IRIs, comments, and graphs that the store has."""
    list(store.query(sparql).texts())


# --- rdflib ---------------------------------------------------------------------------------------


def test_rdflib_sees_the_same_graph(store: Store) -> None:
    # rdflib knows no digest; Virtuoso's address for everybody needs none.
    open_to_all = store.where.replace("/sparql-auth", "/sparql")
    dataset = (open_store(open_to_all) if open_to_all != store.where else store).dataset()
    sparql = "SELECT DISTINCT ?w { GRAPH ?g { event:adoption-cets-225 gg:when ?w } } ORDER BY ?g"
    rows = dataset.query(sparql).serialize(format="csv") or b""
    assert rows.splitlines()[1:] == [b"2024-05-16", b"2024-05-17"]


def test_pandas_gets_the_rows(store: Store) -> None:
    pandas = pytest.importorskip("pandas")
    frame = store.query("SELECT ?s { ?s a gg:Statement } ORDER BY ?s").to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["s"]) == store.statements()


def test_terms_keep_their_kind(store: Store) -> None:
    """A row's terms are IRIs and typed literals, not only their texts."""
    (row,) = store.query(
        "SELECT ?o ?t { GRAPH statement:seed-like "
        "{ instrument:cets-225 gg:adoptedBy ?o ; gg:adoptedOn ?t } }"
    )
    assert isinstance(row["o"], ox.NamedNode)
    assert row["t"].datatype.value == vocab.EDTF
