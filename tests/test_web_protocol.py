"""The SPARQL endpoint keeps the W3C SPARQL 1.1 Protocol; the cases follow its test suite's."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from lxml import etree  # type: ignore[import-untyped]
from rdflib import Graph
from tests.web_server import SECRET, client

from govgraph.store import open_store
from govgraph.web.negotiate import ROWS, TRIPLES, choose

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from starlette.testclient import TestClient

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
BEARER = {"Authorization": f"Bearer {SECRET}"}
DATA = "".join(
    f"<http://example/data{n}> a <http://example/Doc> <http://example/data{n}> .\n".replace(
        " a ", " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
    )
    for n in range(4)
)
COUNT = "SELECT (COUNT(*) AS ?n) { ?s a <http://example/Doc> }"
GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s a <http://example/Doc> } } ORDER BY ?g"


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """Return a client of a writable server; tests leave its four documents as they are."""
    folder = tmp_path_factory.mktemp("protocol")
    data = folder / "data.nq"
    data.write_text(DATA, encoding="utf-8")
    with open_store(folder / "store") as store:
        store.load_file(data)
    with client(folder / "store", writable=True, token=SECRET) as browser:
        yield browser


def url(**fields: str | list[str]) -> str:
    return (
        f"/sparql?{urlencode({key.replace('_', '-'): v for key, v in fields.items()}, doseq=True)}"
    )


def ask(web: TestClient, pattern: str) -> bool:
    answer = web.get(url(query=f"ASK {{ {pattern} }}")).json()["boolean"]
    assert isinstance(answer, bool)
    return answer


def number(web: TestClient, address: str) -> int:
    answer = web.get(address)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


def test_a_query_comes_in_three_ways(web: TestClient) -> None:
    """By GET, by a form, and as it is (query_get, query_post_form, query_post_direct)."""
    answers = [
        web.get(url(query=COUNT)),
        web.post("/sparql", data={"query": COUNT}),
        web.post("/sparql", content=COUNT, headers={"Content-Type": QUERY}),
        web.post("/sparql", content=COUNT, headers={"Content-Type": f"{QUERY}; charset=UTF-8"}),
    ]
    for answer in answers:
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "application/sparql-results+json"
        assert answer.json()["results"]["bindings"][0]["n"]["value"] == "4"


@pytest.mark.parametrize(
    ("method", "address", "media", "body", "status"),
    [
        pytest.param("GET", url(query=["ASK {}", "ASK {}"]), "", "", 400, id="multiple_queries"),
        pytest.param("PUT", url(query="ASK {}"), "", "", 405, id="query_method"),
        pytest.param("POST", url(query="ASK {}"), "text/plain", "ASK {}", 415, id="media_type"),
        pytest.param("POST", "/sparql", "", "ASK {}", 415, id="missing_type"),
        pytest.param("POST", "/sparql", QUERY, "ASK {}".encode("utf-16"), 400, id="non_utf8"),
        pytest.param("POST", "/sparql", f"{QUERY}; charset=UTF-16", "A", 415, id="charset"),
        pytest.param("POST", "/sparql", FORM, "query=%FF", 400, id="non_utf8_form"),
        pytest.param("GET", url(query="ASK {"), "", "", 400, id="query_syntax"),
        pytest.param("GET", url(query=""), "", "", 400, id="empty_query"),
        pytest.param("GET", url(other="1"), "", "", 400, id="no_query"),
        pytest.param("POST", "/sparql", FORM, "", 400, id="empty_form"),
        pytest.param("GET", url(update="CLEAR ALL"), "", "", 400, id="update_get"),
        pytest.param("POST", "/sparql", FORM, "update=A&update=B", 400, id="multiple_updates"),
        pytest.param("POST", "/sparql", FORM, "update=A&query=B", 400, id="query_and_update"),
        pytest.param("POST", "/sparql", UPDATE, "INSERT DATA {", 400, id="update_syntax"),
        pytest.param("POST", "/sparql", UPDATE, b"\xff", 400, id="update_non_utf8"),
        pytest.param("POST", url(update="A"), UPDATE, "CLEAR ALL", 400, id="two_places"),
        pytest.param("POST", "/sparql", QUERY, "CLEAR ALL", 400, id="update_as_query"),
        pytest.param("GET", url(query="CLEAR ALL"), "", "", 400, id="update_as_get_query"),
        pytest.param(
            "POST",
            url(using_graph_uri="http://example/data1"),
            UPDATE,
            "WITH <http://example/data2> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
            400,
            id="update_dataset_conflict",
        ),
    ],
)  # fmt: skip
def test_what_the_protocol_forbids_is_refused(
    web: TestClient, method: str, address: str, media: str, body: str | bytes, status: int
) -> None:
    headers = {**BEARER, **({"Content-Type": media} if media else {})}
    answer = web.request(method, address, content=body, headers=headers)
    assert answer.status_code == status
    assert number(web, url(query=COUNT)) == 4


def test_a_malformed_query_is_answered_with_its_place(web: TestClient) -> None:
    answer = web.get(url(query="SELECT ?s\nWHERE { ?s }"))
    assert answer.status_code == 400
    assert "line 2, column 12" in answer.text
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


ONE = "http://example/data1"
TWO = "http://example/data2"


@pytest.mark.parametrize(
    ("fields", "query", "expected"),
    [
        ({}, COUNT, "4"),
        ({"default-graph-uri": ONE}, COUNT, "1"),
        ({"default-graph-uri": [ONE, TWO]}, COUNT, "2"),
        ({"named-graph-uri": [ONE, TWO]}, COUNT, "0"),
        ({"named-graph-uri": [ONE, TWO]}, COUNT.replace("{ ?s", "{ GRAPH ?g { ?s") + "}", "2"),
        ({"default-graph-uri": ONE, "named-graph-uri": TWO},
         "SELECT (COUNT(*) AS ?n) { ?s a ?t . GRAPH ?g { ?x a ?t } }", "1"),
        # What the request says counts, not what the query says.
        ({"default-graph-uri": [ONE, TWO]}, COUNT.replace("{", f"FROM <{ONE}> {{"), "2"),
        ({}, COUNT.replace("{", f"FROM <{ONE}> {{"), "1"),
    ],
)  # fmt: skip
def test_the_dataset_of_the_request_is_the_one_that_is_asked(
    web: TestClient, fields: dict[str, str | list[str]], query: str, expected: str
) -> None:
    for answer in (
        web.get(f"/sparql?{urlencode({'query': query, **fields}, doseq=True)}"),
        web.post("/sparql", data={"query": query, **fields}),
        web.post(
            f"/sparql?{urlencode(fields, doseq=True)}",
            content=query,
            headers={"Content-Type": QUERY},
        ),
    ):
        assert answer.status_code == 200, answer.text
        assert answer.json()["results"]["bindings"][0]["n"]["value"] == expected


@pytest.mark.parametrize(
    "query",
    [
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 10",
        f"DESCRIBE <{ONE}> <{TWO}>",
        "DESCRIBE ?s { ?s ?p ?o } ORDER BY ?s",
    ],
)  # fmt: skip
def test_every_form_of_query_takes_a_dataset(web: TestClient, query: str) -> None:
    answer = web.get(url(query=query, default_graph_uri=ONE))
    assert len(Graph().parse(data=answer.text, format="turtle")) == 1


@pytest.mark.parametrize("query", [
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * FROM <http://127.0.0.1:9/x> { ?s ?p ?o }",
    "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
])  # fmt: skip
def test_nothing_outside_the_store_is_asked(web: TestClient, query: str) -> None:
    answer = web.get(url(query=query))
    assert answer.status_code == 400
    assert "store" in answer.text


def test_a_dataset_outside_the_store_is_refused(web: TestClient) -> None:
    answer = web.get(url(query="ASK {}", default_graph_uri="http://127.0.0.1:9/x"))
    assert answer.status_code == 400
    answer = web.get(url(query="ASK {}", default_graph_uri="no iri"))
    assert answer.status_code == 400


def rows_of(body: str, media: str) -> list[str]:
    if "json" in media:
        return [row["g"]["value"] for row in json.loads(body)["results"]["bindings"]]
    if "xml" in media:
        return [
            found.text or ""
            for found in etree.fromstring(body.encode()).iter()
            if found.tag.endswith("uri")
        ]
    rows = list(csv.reader(io.StringIO(body), delimiter="\t" if "tab" in media else ","))
    return [row[0].strip("<>") for row in rows[1:]]


@pytest.mark.parametrize("media", [media for media, _ in ROWS])
def test_rows_come_in_every_format(web: TestClient, media: str) -> None:
    answer = web.get(url(query=GRAPHS), headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    assert rows_of(answer.text, media) == [f"http://example/data{n}" for n in range(4)]


@pytest.mark.parametrize("media", ["application/sparql-results+json", "text/csv"])
def test_yes_or_no_comes_in_the_formats_of_rows(web: TestClient, media: str) -> None:
    answer = web.get(url(query="ASK { ?s a <http://example/Doc> }"), headers={"Accept": media})
    assert answer.status_code == 200
    assert "true" in answer.text


@pytest.mark.parametrize(("media", "name"), TRIPLES)
def test_triples_come_in_every_format(web: TestClient, media: str, name: str) -> None:
    query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ?s a <http://example/Doc> }"
    answer = web.get(url(query=query), headers={"Accept": media})
    assert answer.headers["content-type"].partition(";")[0] == media
    parser = {"jsonld": "json-ld", "rdfxml": "xml", "ntriples": "nt"}.get(name, name)
    if name in {"trig", "nquads"}:
        assert answer.text.count("http://example/data") >= 4
    else:
        assert len(Graph().parse(data=answer.text, format=parser)) == 4


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        ("", "json"),
        ("*/*", "json"),
        ("text/*", "csv"),
        ("text/csv;q=0.5, application/sparql-results+xml", "xml"),
        ("text/csv, application/sparql-results+xml", "xml"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "xml"),
        ("application/sparql-results+json;q=0, */*", "xml"),
        ("*/*;q=0.1, text/tab-separated-values;q=0.2", "tsv"),
        ("TEXT/CSV", "csv"),
        ("nonsense", "json"),
        ("text/csv;q=high, text/tab-separated-values;q=0.1", "tsv"),
        ("image/png", None),
        ("*/*;q=0", None),
    ],
)
def test_the_format_is_what_is_wanted_most(accept: str, chosen: str | None) -> None:
    choice = choose(accept, ROWS)
    assert (choice.format if choice else None) == chosen


def test_a_client_that_accepts_nothing_on_offer_is_told_what_is(web: TestClient) -> None:
    answer = web.get(url(query="ASK {}"), headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert "text/csv" in answer.text
    answer = web.get(url(query="CONSTRUCT WHERE { ?s ?p ?o }"), headers={"Accept": "text/csv"})
    assert answer.status_code == 406


def test_a_link_can_name_the_format(web: TestClient) -> None:
    answer = web.get(url(query=GRAPHS, format="csv"), headers={"Accept": "text/html"})
    assert answer.text.splitlines()[0] == "g"
    answer = web.get(url(query=GRAPHS, format="turtle"))
    assert answer.status_code == 406
    assert answer.text == "There is no format 'turtle' of this; use one of json, xml, csv, tsv.\n"


def test_the_service_describes_itself(web: TestClient) -> None:
    graph = Graph().parse(data=web.get("/sparql").text, format="turtle")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    said = {(str(p), str(o)) for _, p, o in graph}
    assert (f"{sd}endpoint", "http://testserver/sparql") in said
    assert (f"{sd}supportedLanguage", f"{sd}SPARQL11Update") in said
    assert (f"{sd}feature", f"{sd}UnionDefaultGraph") in said
    xml = web.get("/sparql", headers={"Accept": "application/rdf+xml"})
    assert len(Graph().parse(data=xml.text, format="xml")) == len(graph)
    assert web.get("/sparql", headers={"Accept": "image/png"}).status_code == 406


def test_a_person_at_the_endpoint_is_led_to_the_editor(web: TestClient) -> None:
    answer = web.get("/sparql", headers={"Accept": "text/html,*/*;q=0.8"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/query")


INSERT = "INSERT DATA { GRAPH <http://example/new> { <http://example/x> <http://example/p> 1 } }"
DROP = "DROP GRAPH <http://example/new>"
NEW = "GRAPH <http://example/new> { ?s ?p ?o }"


def test_an_update_comes_in_two_ways_and_is_seen_at_once(web: TestClient) -> None:
    """As it is and by a form (update_post_direct, update_post_form)."""
    direct = {**BEARER, "Content-Type": UPDATE}
    assert web.post("/sparql", content=INSERT, headers=direct).status_code == 204
    assert ask(web, NEW)
    assert web.post("/sparql", data={"update": DROP}, headers=BEARER).status_code == 204
    assert not ask(web, NEW)


@pytest.mark.parametrize("headers", [
    {},
    {"Authorization": "Bearer another-token-of-some-length"},
    {"Authorization": f"Basic {SECRET}"},
    {"Authorization": f"Bearer {SECRET}x"},
    {"Authorization": f"Bearer {SECRET[:-1]}"},
])  # fmt: skip
def test_an_update_without_the_token_is_refused(web: TestClient, headers: dict[str, str]) -> None:
    answer = web.post("/sparql", data={"update": INSERT}, headers=headers)
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert not ask(web, NEW)


@pytest.mark.parametrize("update", [
    "LOAD <http://127.0.0.1:9/x>",
    "LOAD <file:///etc/passwd> INTO GRAPH <http://example/new>",
    "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
])  # fmt: skip
def test_no_update_reads_outside_the_store(web: TestClient, update: str) -> None:
    answer = web.post("/sparql", data={"update": update}, headers=BEARER)
    assert answer.status_code == 400
    assert "leave the store" in answer.text


@pytest.mark.parametrize(
    ("fields", "where", "copied"),
    [
        ({"using-graph-uri": ONE}, "{ ?s ?p ?o }", 1),
        ({"using-graph-uri": [ONE, TWO]}, "{ ?s ?p ?o }", 2),
        ({"using-named-graph-uri": [ONE, TWO]}, "{ GRAPH ?g { ?s ?p ?o } }", 2),
        ({"using-graph-uri": ONE, "using-named-graph-uri": TWO},
         "{ ?a ?p ?b . GRAPH ?g { ?s ?p ?o } }", 1),
    ],
)  # fmt: skip
def test_an_update_uses_the_dataset_of_the_request(
    web: TestClient, fields: dict[str, str | list[str]], where: str, copied: int
) -> None:
    update = f"INSERT {{ GRAPH <http://example/new> {{ ?s ?p ?o }} }} WHERE {where}"
    answer = web.post("/sparql", data={"update": update, **fields}, headers=BEARER)
    count = number(web, url(query=COUNT.replace("?s a", "GRAPH <http://example/new> { ?s a") + "}"))
    web.post("/sparql", data={"update": DROP}, headers=BEARER)
    assert (answer.status_code, count) == (204, copied)


def test_a_server_that_only_reads_refuses_updates_even_with_a_token(seed_store: str) -> None:
    with client(seed_store) as web:
        answer = web.post("/sparql", data={"update": INSERT}, headers=BEARER)
        assert answer.status_code == 403
        assert "Update" not in web.get("/sparql").text


def test_rows_are_limited_and_the_limit_is_told(seed_store: str) -> None:
    with client(seed_store, row_limit=7) as web:
        answer = web.get(url(query="SELECT * { ?s ?p ?o }"))
        assert len(answer.json()["results"]["bindings"]) == 7
        assert answer.headers["govgraph-row-limit"] == "7"
        lower = web.get(url(query="SELECT * { ?s ?p ?o } LIMIT 3")).json()
        assert len(lower["results"]["bindings"]) == 3


def test_a_large_answer_is_whole(seed_store: str, tmp_path: Path) -> None:
    """Beyond a megabyte it goes through a file, byte for byte what the store itself writes."""
    query = "SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 50000"
    with open_store(seed_store, read_only=True) as store, (tmp_path / "all.csv").open("wb") as out:
        store.query(query).write(out, "csv")
    with client(seed_store) as web:
        answer = web.get(url(query=query, format="csv"))
    assert len(answer.content) > 2_000_000
    assert answer.content == (tmp_path / "all.csv").read_bytes()
