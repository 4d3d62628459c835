"""Every case of the W3C's test suite for the SPARQL 1.1 protocol, by its name.

The suite's cases are https://w3c.github.io/rdf-tests/sparql/sparql11/protocol/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

import pytest
from lxml import etree  # type: ignore[import-untyped]
from tests.web_server import SECRET, client

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx2
    from starlette.testclient import TestClient

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
XML = "application/sparql-results+xml"
DATA = "http://kasei.us/2009/09/sparql/data/data%d.rdf"
ONE, TWO, THREE = (DATA % number for number in (1, 2, 3))
MADE = "http://example.org/protocol-test/"
_DOCUMENTS = (f"GRAPH <{iri}> {{ <{iri}> a foaf:Document }}" for iri in (ONE, TWO, THREE))
FILL = f"CLEAR ALL; INSERT DATA {{ {' '.join(_DOCUMENTS)} }};"
PREFIXES = "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX dc: <http://purl.org/dc/terms/> "


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    store = tmp_path_factory.mktemp("w3c") / "store"
    with client(store, writable=True, token=SECRET) as browser:
        yield browser


@pytest.fixture
def web(server: TestClient) -> TestClient:
    """Return a client of a server with the three documents of the suite, and no more."""
    sent = post(server, "", UPDATE, PREFIXES + FILL)
    assert sent.status_code == 204
    return server


def address(fields: Mapping[str, str | list[str]]) -> str:
    return f"/sparql?{urlencode(fields, doseq=True)}" if fields else "/sparql"


def post(
    web: TestClient,
    path: str,
    media: str,
    body: str | bytes,
    accept: str = "",
) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {SECRET}"}
    headers |= {"Content-Type": media} if media else {}
    headers |= {"Accept": accept} if accept else {}
    return web.request("POST", path or "/sparql", content=body, headers=headers)


def is_true(answer: httpx2.Response) -> bool:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/sparql-results+json"
    return answer.json()["boolean"] is True


@pytest.mark.parametrize(
    ("method", "path", "media", "body"),
    [
        pytest.param("PUT", "/sparql?query=ASK%20%7B%7D", "", "", id="bad_query_method"),
        pytest.param("GET", "/sparql?query=ASK%20%7B%7D&query=SELECT%20%2A%20%7B%7D", "", "",
                     id="bad_multiple_queries"),
        pytest.param("POST", "/sparql", "text/plain", "ASK {}", id="bad_query_wrong_media_type"),
        pytest.param("POST", "/sparql", "", "query=ASK%20%7B%7D", id="bad_query_missing_form_type"),
        pytest.param("POST", "/sparql", "", "ASK {}", id="bad_query_missing_direct_type"),
        pytest.param("POST", "/sparql", f"{QUERY}; charset=UTF-16", "ASK {}".encode("utf-16"),
                     id="bad_query_non_utf8"),
        pytest.param("GET", "/sparql?query=ASK%20%7B", "", "", id="bad_query_syntax"),
        pytest.param("GET", "/sparql?update=CLEAR%20ALL", "", "", id="bad_update_get"),
        pytest.param("POST", "/sparql", FORM, "update=CLEAR%20NAMED&update=CLEAR%20DEFAULT",
                     id="bad_multiple_updates"),
        pytest.param("POST", "/sparql", "text/plain", "CLEAR NAMED",
                     id="bad_update_wrong_media_type"),
        pytest.param("POST", "/sparql", "", "update=CLEAR%20NAMED",
                     id="bad_update_missing_form_type"),
        pytest.param("POST", "/sparql", f"{UPDATE}; charset=UTF-16",
                     "CLEAR NAMED".encode("utf-16"), id="bad_update_non_utf8"),
        pytest.param("POST", "/sparql", FORM, "update=CLEAR%20XYZ", id="bad_update_syntax"),
        pytest.param("POST", "/sparql", FORM,
                     f"using-named-graph-uri={quote(ONE, safe='')}&update=" + quote(
                         f"WITH <{TWO}> DELETE {{ ?s a ?t }} WHERE {{ ?s a ?t }}"),
                     id="bad_update_dataset_conflict"),
    ],
)  # fmt: skip
def test_bad(web: TestClient, method: str, path: str, media: str, body: str | bytes) -> None:
    headers = {"Authorization": f"Bearer {SECRET}", **({"Content-Type": media} if media else {})}
    answer = web.request(method, path, content=body, headers=headers)
    assert 400 <= answer.status_code < 500
    assert is_true(web.get(address({"query": f"ASK {{ GRAPH <{TWO}> {{ <{TWO}> ?p ?o }} }}"})))


def test_query_get(web: TestClient) -> None:
    assert is_true(web.get("/sparql?query=ASK%20%7B%7D"))


def test_query_post_form(web: TestClient) -> None:
    assert is_true(post(web, "", FORM, "query=ASK%20%7B%7D"))


def test_query_post_direct(web: TestClient) -> None:
    assert is_true(post(web, "", QUERY, "ASK {}"))


def test_query_dataset_default_graph(web: TestClient) -> None:
    path = address({"default-graph-uri": ONE})
    assert is_true(post(web, path, QUERY, f"ASK {{ <{ONE}> ?p ?o }}"))
    assert not is_true(post(web, path, QUERY, f"ASK {{ <{TWO}> ?p ?o }}"))


BOTH = f"ASK {{ <{ONE}> a ?type . <{TWO}> a ?type }}"
BOTH_NAMED = f"ASK {{ GRAPH ?g1 {{ <{ONE}> a ?t }} GRAPH ?g2 {{ <{TWO}> a ?t }} }}"
THIRD_NAMED = f"ASK {{ GRAPH ?g {{ <{THREE}> a ?t }} }}"


def test_query_dataset_default_graphs_get(web: TestClient) -> None:
    assert is_true(web.get(address({"query": BOTH, "default-graph-uri": [ONE, TWO]})))


def test_query_dataset_default_graphs_post(web: TestClient) -> None:
    assert is_true(post(web, address({"default-graph-uri": [ONE, TWO]}), QUERY, BOTH))


def test_query_dataset_named_graphs_get(web: TestClient) -> None:
    assert is_true(web.get(address({"query": BOTH_NAMED, "named-graph-uri": [ONE, TWO]})))
    assert not is_true(web.get(address({"query": THIRD_NAMED, "named-graph-uri": [ONE, TWO]})))


def test_query_dataset_named_graphs_post(web: TestClient) -> None:
    path = address({"named-graph-uri": [ONE, TWO]})
    assert is_true(post(web, path, QUERY, "ASK { GRAPH ?g { ?s ?p ?o } }"))
    assert not is_true(post(web, path, QUERY, THIRD_NAMED))


def test_query_dataset_full(web: TestClient) -> None:
    path = address({"default-graph-uri": THREE, "named-graph-uri": [ONE, TWO]})
    answer = post(web, path, QUERY, "SELECT ?g ?x ?s { ?x ?y ?o GRAPH ?g { ?s ?p ?o } }")
    found = {tuple(row[name]["value"] for name in ("g", "x", "s")) for row in rows(answer)}
    assert found == {(ONE, THREE, ONE), (TWO, THREE, TWO)}


def rows(answer: httpx2.Response) -> list[dict[str, dict[str, str]]]:
    assert answer.status_code == 200, answer.text
    found: list[dict[str, dict[str, str]]] = answer.json()["results"]["bindings"]
    return found


def test_query_multiple_dataset(web: TestClient) -> None:
    """What the request says counts; what the query says does not."""
    path = address({"default-graph-uri": TWO})
    assert is_true(post(web, path, QUERY, f"ASK FROM <{ONE}> {{ <{TWO}> ?p ?o }}"))
    assert not is_true(post(web, path, QUERY, f"ASK FROM <{ONE}> {{ <{ONE}> ?p ?o }}"))


@pytest.mark.parametrize(
    ("query", "media"),
    [
        pytest.param("SELECT (1 AS ?value) {}", "application/sparql-results+json",
                     id="query_content_type_select"),
        pytest.param("ASK {}", "application/sparql-results+json", id="query_content_type_ask"),
        pytest.param("DESCRIBE <http://example.org/>", "text/turtle",
                     id="query_content_type_describe"),
        pytest.param("CONSTRUCT { <s> <p> 1 } WHERE {}", "text/turtle",
                     id="query_content_type_construct"),
    ],
)  # fmt: skip
def test_content_type(web: TestClient, query: str, media: str) -> None:
    answer = post(web, "", QUERY, query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].partition(";")[0] == media


def copied(web: TestClient, fields: Mapping[str, str | list[str]], where: str) -> set[str]:
    """Copy what an update sees under a dataset, and return what it has copied."""
    update = f"INSERT {{ GRAPH <{MADE}> {{ ?s a dc:BibliographicResource }} }} WHERE {{ {where} }}"
    sent = post(web, address(fields), UPDATE, f"{PREFIXES}{FILL}{update}")
    assert sent.status_code == 204, sent.text
    return {row["s"]["value"] for row in rows(made(web))}


def made(web: TestClient) -> httpx2.Response:
    return post(web, "", QUERY, f"SELECT ?s ?p ?o {{ GRAPH <{MADE}> {{ ?s ?p ?o }} }}")


def test_update_dataset_default_graph(web: TestClient) -> None:
    assert copied(web, {"using-graph-uri": ONE}, "?s a foaf:Document") == {ONE}


def test_update_dataset_default_graphs(web: TestClient) -> None:
    fields: dict[str, str | list[str]] = {"using-graph-uri": [ONE, TWO]}
    assert copied(web, fields, "?s a foaf:Document") == {ONE, TWO}


def test_update_dataset_named_graphs(web: TestClient) -> None:
    fields: dict[str, str | list[str]] = {"using-named-graph-uri": [ONE, TWO]}
    assert copied(web, fields, "GRAPH ?g { ?s a foaf:Document }") == {ONE, TWO}


def test_update_dataset_full(web: TestClient) -> None:
    where = """{ GRAPH ?g { ?s a foaf:Document } BIND(?g AS ?in) }
        UNION { ?s a foaf:Document . BIND("default" AS ?in) }"""
    update = f"INSERT {{ GRAPH <{MADE}> {{ ?s <http://example.org/in> ?in }} }} WHERE {{ {where} }}"
    path = address({"using-graph-uri": ONE, "using-named-graph-uri": TWO})
    assert post(web, path, UPDATE, f"{PREFIXES}{FILL}{update}").status_code == 204
    found = {(row["s"]["value"], row["o"]["value"]) for row in rows(made(web))}
    assert found == {(ONE, "default"), (TWO, TWO)}


def test_update_post_form(web: TestClient) -> None:
    assert post(web, "", FORM, "update=CLEAR%20ALL").status_code == 204
    assert not is_true(web.get(address({"query": "ASK { ?s ?p ?o }"})))


def test_update_post_direct(web: TestClient) -> None:
    assert post(web, "", UPDATE, "CLEAR ALL").status_code == 204
    assert not is_true(web.get(address({"query": "ASK { ?s ?p ?o }"})))


def test_update_base_uri(web: TestClient) -> None:
    """A relative IRI is completed by what the data's IRIs begin with, unless there is a BASE."""
    insert = f"INSERT DATA {{ GRAPH <{MADE}> {{ <http://example.org/s> <urn:p> <test> }} }}"
    assert post(web, "", UPDATE, insert).status_code == 204
    answer = post(web, "", QUERY, f"SELECT ?o {{ GRAPH <{MADE}> {{ ?s ?p ?o }} }}", XML)
    assert answer.headers["content-type"] == XML
    (iri,) = (found.text for found in etree.fromstring(answer.content).iter("{*}uri"))
    assert iri == "https://w3id.org/govgraph/id/test"
    own = f"BASE <urn:own:> ASK {{ GRAPH <{MADE}> {{ ?s ?p <test> }} }}"
    assert not is_true(post(web, "", QUERY, own))
    assert is_true(post(web, "", QUERY, f"ASK {{ GRAPH <{MADE}> {{ ?s ?p <test> }} }}"))
