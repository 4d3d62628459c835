"""Whom the server answers, how much it takes, and what its log keeps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.web_server import SECRET, client

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.testclient import TestClient

CONVENTION = "/govgraph/id/instrument/cets-225"
BEARER = {"Authorization": f"Bearer {SECRET}"}
SPEECH = "On 3 May 2024 the Council of Europe adopted the Convention on Cybercrime in Vilnius."


@pytest.fixture(scope="module")
def named(seed_store: str) -> Iterator[TestClient]:
    """Return a client of a server that has names."""
    with client(seed_store, hosts=("localhost", "[::1]")) as browser:
        yield browser


@pytest.fixture(scope="module")
def shared(seed_store: str) -> Iterator[TestClient]:
    """Return a client of a server that another site's pages may ask."""
    with client(seed_store, origins=("https://a.example",)) as browser:
        yield browser


def test_too_much_is_refused_before_it_is_read(seed_store: str) -> None:
    with client(seed_store, upload_limit=10_000) as web:
        large = b"x" * 20_000
        form = {"Content-Type": "multipart/form-data; boundary=x"}
        for path in ("/preview", "/sparql", "/add"):
            # Without a length it is counted as it comes.
            for content in (large, iter([large])):
                answer = web.post(path, content=content, headers=form)
                assert answer.status_code == 413, path
                assert answer.text.startswith("At most 10,000 bytes can be sent.")
        shown = web.post("/preview", content=large, headers={**form, "Accept": "text/html"})
        assert "<h1>Too large</h1>" in shown.text
        assert web.post("/preview", data={"text": SPEECH}).status_code == 303


@pytest.mark.parametrize(
    ("origins", "origin", "allowed"),
    [
        ((), "https://a.example", None),
        (("https://a.example",), "https://a.example", "https://a.example"),
        (("https://a.example",), "https://b.example", None),
        (("*",), "https://b.example", "*"),
    ],
)
def test_pages_elsewhere_read_only_where_they_are_let(
    seed_store: str, origins: tuple[str, ...], origin: str, allowed: str | None
) -> None:
    with client(seed_store, origins=origins) as web:
        for address in ("/sparql?query=ASK{}", f"{CONVENTION}.ttl"):
            answer = web.get(address, headers={"Origin": origin})
            assert answer.headers.get("access-control-allow-origin") == allowed
        asked = {"Origin": origin, "Access-Control-Request-Method": "POST"}
        answer = web.options("/sparql", headers=asked)
        assert answer.headers.get("access-control-allow-origin") == allowed
        # What is for people is never shared.
        answer = web.get("/add", headers={"Origin": origin})
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:8000", 200),
        ("[::1]:8000", 200),
        ("graph.example", 421),
        ("localhost.graph.example", 421),
        ("", 421),
    ],
)
def test_a_server_answers_only_to_its_names(named: TestClient, host: str, status: int) -> None:
    assert named.get("/health", headers={"Host": host}).status_code == status


def test_the_log_has_neither_queries_nor_tokens(
    tmp_path_factory: pytest.TempPathFactory, caplog: pytest.LogCaptureFixture
) -> None:
    store = tmp_path_factory.mktemp("log") / "store"
    caplog.set_level("DEBUG")
    with client(store, writable=True, token=SECRET) as web:
        web.get("/sparql?query=ASK{ <urn:confidential> ?p ?o }")
        web.post("/sparql", data={"update": "CLEAR ALL", "token": SECRET})
        web.get("/health%0aforged", headers=BEARER)
    own = [record for record in caplog.records if record.name.startswith(("govgraph", "uvicorn"))]
    lines = "\n".join(record.getMessage() for record in own)
    assert re.search(r"^GET /sparql 200 \d+ ms$", lines, re.MULTILINE)
    assert "confidential" not in lines
    assert SECRET not in lines
    assert "/health%0Aforged" in lines


@pytest.mark.parametrize("accept", ["text/csv", "application/json", "image/png"])
def test_caches_are_told_that_the_endpoint_answers_as_accept_says(
    shared: TestClient, accept: str
) -> None:
    """Also for pages elsewhere, whose origin counts beside it; kept answers are no others."""
    for query in ("?query=ASK{}", "?query=ASK{}", "?query=DESCRIBE <urn:x>", "", "?query="):
        wanted = {"Accept": accept, "Origin": "https://a.example"}
        answer = shared.get(f"/sparql{query}", headers=wanted)
        assert {"Accept", "Origin"} <= set(answer.headers["vary"].split(", "))
        assert answer.headers["access-control-allow-origin"] == "https://a.example"
