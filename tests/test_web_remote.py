"""A store that another server holds is served like one in a folder."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from tests.conftest import SEEDS
from tests.servers import oxigraph
from tests.web_server import ENDLESS, SECRET, client

from govgraph.build import build
from govgraph.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.testclient import TestClient

ID = "/govgraph/id/"
STATEMENT = f"{ID}statement/coe-igf-2024-mag-meeting"
BEARER = {"Authorization": f"Bearer {SECRET}"}
BROWSER = {"Accept": "text/html"}
SPEECH = "On 3 May 2024 the Council of Europe adopted the Convention on Cybercrime in Vilnius."


@pytest.fixture(scope="module")
def store() -> Iterator[str]:
    """Return the address of Oxigraph's own server with the seed in it."""
    with oxigraph() as address:
        with open_store(address) as store:
            build([SEEDS], store)
        yield address


@pytest.fixture(scope="module")
def web(store: str) -> Iterator[TestClient]:
    with client(store, writable=True, token=SECRET, time_limit=5.0) as browser:
        yield browser


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/", "1 statement,"),
        ("/search?q=cyber", "Convention on Cybercrime"),
        ("/questions/instrument?instrument=AI+Convention", "Opening for signature"),
        ("/query?query=SELECT+*+{+%3Fs+a+gg:Statement+}", "1 row"),
        (f"{ID}instrument/cets-225", "This landmark convention"),
        (STATEMENT, "by Committee of Ministers, 17 May 2024"),
        ("/graph?iri=https://w3id.org/govgraph/id/instrument/cets-225", "Framework Convention"),
        ("/health", '{"status": "ok"}'),
    ],
)
def test_a_page_shows_what_the_other_server_holds(
    web: TestClient, address: str, shown: str
) -> None:
    answer = web.get(address, headers=BROWSER)
    assert answer.status_code == 200
    assert shown in answer.text


@pytest.mark.parametrize("ending", ["ttl", "jsonld", "nt"])
def test_a_thing_says_the_same_as_from_a_folder(
    web: TestClient, seed_store: str, ending: str
) -> None:
    address = f"{ID}instrument/cets-225.{ending}"
    with client(seed_store) as local:
        assert sorted(web.get(address).text.splitlines()) == sorted(
            local.get(address).text.splitlines()
        )


def test_the_endpoint_answers_and_refuses_as_from_a_folder(web: TestClient) -> None:
    count = {"query": "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?g a gg:Statement } }", "format": "csv"}
    assert web.get(f"/sparql?{urlencode(count)}").text.split() == ["n", "1"]
    service = {"query": "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"}
    assert web.get(f"/sparql?{urlencode(service)}").status_code == 400
    assert web.get("/sparql?query=SELECT").status_code == 400


def test_what_is_written_is_on_the_other_server(web: TestClient, store: str) -> None:
    added = web.post("/add", data={"text": SPEECH, "name": "speech"}, headers=BEARER)
    assert added.status_code == 201
    assert "Vilnius" in web.get(f"{ID}statement/speech", headers=BROWSER).text
    with open_store(store) as there:
        assert len(there.statements()) == 2
        there.remove("https://w3id.org/govgraph/id/statement/speech")
    # What others write there is seen, too: by queries at once, by pages within ten seconds.
    asked = {"query": "ASK { GRAPH <https://w3id.org/govgraph/id/statement/speech> { ?s ?p ?o } }"}
    assert web.get(f"/sparql?{urlencode(asked)}").json()["boolean"] is False
    for _ in range(80):
        if "1 statement," in (page := web.get("/", headers=BROWSER).text):
            break
        time.sleep(0.25)
    assert "1 statement," in page


def test_a_server_that_cannot_be_reached_is_said_in_a_sentence() -> None:
    with client("http://127.0.0.1:9/") as web:
        answer = web.get("/sparql?query=ASK{}")
        assert answer.status_code == 503
        assert "127.0.0.1:9" in answer.text
        assert answer.text.count("\n") == 1


def test_a_slow_query_is_ended_here_and_holds_up_nobody(web: TestClient) -> None:
    """The last test of this server, which goes on with the query for ever."""
    answer = web.get(f"/sparql?{urlencode({'query': ENDLESS})}")
    assert answer.status_code == 500
    assert web.get("/sparql?query=ASK{}").json()["boolean"] is True
