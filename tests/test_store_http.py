"""The store's HTTP client: credentials stay secret, failures are retried where that is safe."""

from __future__ import annotations

import base64
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from govgraph.errors import QueryError, StoreError, UsageError
from govgraph.store import http, open_store
from govgraph.store.http import Client, Request
from govgraph.store.remote import Endpoints, endpoints

if TYPE_CHECKING:
    from collections.abc import Iterator


class Server(ThreadingHTTPServer):
    """A server that answers from a list and remembers what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.answers: list[tuple[int, dict[str, str], bytes]] = []
        self.asked: list[tuple[str, str, str | None, bytes]] = []


class Handler(BaseHTTPRequestHandler):
    """Takes the next answer from the server's list; the last one stays."""

    server: Server

    def _handle(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        given = self.headers.get("Authorization")
        self.server.asked.append((self.command, self.path, given, body))
        answers = self.server.answers
        code, headers, data = answers.pop(0) if len(answers) > 1 else answers[0]
        if code == 0:
            self.connection.close()
            return
        self.send_response(code)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_DELETE = _handle  # noqa: N815 - names of the standard library

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make pauses short and the environment empty."""
    monkeypatch.setattr(http, "_FIRST_PAUSE", 0.001)
    monkeypatch.setattr(http, "_LONGEST_PAUSE", 0.01)
    for name in (http.USER, http.PASSWORD, http.TOKEN):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """Give a running server."""
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


OK: tuple[int, dict[str, str], bytes] = (200, {}, b"fine")


@pytest.mark.parametrize("code", [429, 502, 503, 504])
def test_a_busy_server_is_asked_again(server: Server, code: int) -> None:
    server.answers = [(code, {"Retry-After": "1"}, b""), (code, {"Retry-After": "²"}, b""), OK]
    assert Client().send(Request(server.url, form={"query": "ASK {}"})) == b"fine"
    assert len(server.asked) == 3
    assert len(set(server.asked)) == 1


def test_a_server_that_stays_busy_is_given_up(server: Server) -> None:
    server.answers = [(503, {}, b"later")]
    with pytest.raises(StoreError, match=r"answered 503 .*: later"):
        Client().send(Request(server.url, form={}))
    assert len(server.asked) == 5


@pytest.mark.parametrize("code", [400, 404, 500])
def test_other_faults_are_not_repeated(server: Server, code: int) -> None:
    server.answers = [(code, {}, b"no")]
    with pytest.raises((StoreError, QueryError)):
        Client().send(Request(server.url, form={}))
    assert len(server.asked) == 1


@pytest.mark.parametrize(("repeatable", "asked"), [(True, 2), (False, 1)])
def test_a_broken_connection_is_retried_only_where_that_is_safe(
    server: Server, repeatable: bool, asked: int
) -> None:
    """A user's update may have been carried out before the connection broke."""
    server.answers = [(0, {}, b""), OK]
    request = Request(server.url, form={}, repeatable=repeatable)
    if repeatable:
        assert Client().send(request) == b"fine"
    else:
        with pytest.raises(StoreError, match="cannot be reached"):
            Client().send(request)
    assert len(server.asked) == asked


def test_an_answer_cut_short_is_no_answer(server: Server) -> None:
    server.answers = [(200, {"Content-Length": "99"}, b"half"), OK]
    assert Client().send(Request(server.url, form={})) == b"fine"


def test_nobody_there_is_said_plainly(server: Server) -> None:
    server.server_close()
    with pytest.raises(StoreError, match=r"cannot be reached: .*refused"):
        Client().send(Request(server.url, form={}))


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({http.TOKEN: "t0ken"}, "Bearer t0ken"),
        (
            {http.USER: "ann", http.PASSWORD: "päss"},
            "Basic " + base64.b64encode("ann:päss".encode()).decode(),
        ),
    ],
)
def test_credentials_come_from_the_environment(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    expected: str | None,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    server.answers = [OK]
    Client().send(Request(server.url, form={}))
    assert [given for _, _, given, _ in server.asked] == [expected]


def test_a_digest_is_given_where_it_is_wanted(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Virtuoso wants it for updates."""
    monkeypatch.setenv(http.USER, "dba")
    monkeypatch.setenv(http.PASSWORD, "secret")
    challenge = (
        'Digest realm="SPARQL", domain="/", qop="auth", algorithm=MD5, nonce="n", opaque="o"'
    )
    server.answers = [(401, {"WWW-Authenticate": challenge}, b""), OK]
    assert Client().send(Request(server.url, form={"update": "DROP ALL"})) == b"fine"
    given = server.asked[-1][2] or ""
    assert given.startswith('Digest username="dba"')
    assert "secret" not in given


CHALLENGE = 'Digest realm="SPARQL", qop="auth", algorithm=MD5, nonce="n", opaque="o"'


@pytest.mark.parametrize("first", [401, 0])
def test_a_server_that_says_nothing_to_a_plain_password_is_asked_again(
    server: Server, monkeypatch: pytest.MonkeyPatch, first: int
) -> None:
    """Virtuoso refuses it without a challenge, and hangs up where the request is large."""
    monkeypatch.setenv(http.USER, "dba")
    monkeypatch.setenv(http.PASSWORD, "secret")
    client = Client()
    challenged = (401, {"WWW-Authenticate": CHALLENGE}, b"")
    server.answers = [(first, {}, b""), challenged, OK]
    assert client.send(Request(server.url, form={"update": "DROP ALL"})) == b"fine"
    assert [(given or "none").split()[0] for _, _, given, _ in server.asked] == [
        "Basic",
        "none",
        "Digest",
        "Digest",
    ]
    client.send(Request(server.url, form={"update": "DROP ALL"}))
    assert "nc=00000003" in (server.asked[-1][2] or "")
    assert len(server.asked) == 5


def test_a_wrong_password_ends_it(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(http.USER, "dba")
    monkeypatch.setenv(http.PASSWORD, "wrong")
    server.answers = [(401, {"WWW-Authenticate": CHALLENGE}, b"")]
    with pytest.raises(StoreError, match="refuses access"):
        Client().send(Request(server.url, form={}))
    assert len(server.asked) < 10


def test_credentials_in_the_address_are_used_and_shown_nowhere(server: Server) -> None:
    server.answers = [(500, {}, b"broken")]
    store = open_store(server.url.replace("http://", "http://ann:secret@"))
    with pytest.raises(StoreError) as raised:
        store.graphs()
    assert (server.asked[0][2] or "").startswith("Basic ")
    for shown in (store.where, str(raised.value), repr(store.__dict__["endpoints"])):
        assert "secret" not in shown


def test_a_refusal_names_the_variables(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(http.TOKEN, "s3cret")
    server.answers = [(403, {}, b"")]
    with pytest.raises(StoreError, match=r"refuses access .*GOVGRAPH_STORE_USER") as raised:
        Client().send(Request(server.url, form={}))
    assert "s3cret" not in str(raised.value)


def test_no_redirect_is_followed(server: Server) -> None:
    """A token is for the server that was named."""
    server.answers = [(302, {"Location": f"{server.url}/elsewhere"}, b""), OK]
    with pytest.raises(StoreError, match="answered 302"):
        Client().send(Request(server.url, form={}))
    assert len(server.asked) == 1


@pytest.mark.parametrize("data", [b"", b"{", b"<html>", b'{"head":{"vars":["g"]},"results":{"bin'])
def test_a_broken_answer_is_reported(server: Server, data: bytes) -> None:
    """Servers under a time limit answer 200 with half a document."""
    server.answers = [(200, {}, data)]
    with pytest.raises(StoreError, match="cannot be"):
        open_store(server.url).graphs()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "http://h:7878",
            Endpoints("http://h:7878/query", "http://h:7878/update", "http://h:7878/store"),
        ),
        ("http://h/ds/query", Endpoints("http://h/ds/query", "http://h/ds/update")),
        ("https://h/sparql", Endpoints("https://h/sparql", "https://h/sparql")),
        (
            "http://h:8890/sparql-auth",
            Endpoints(
                "http://h:8890/sparql-auth",
                "http://h:8890/sparql-auth",
                "http://h:8890/sparql-graph-crud-auth",
            ),
        ),
        (
            "http://h/repositories/r",
            Endpoints(
                "http://h/repositories/r",
                "http://h/repositories/r/statements",
                "http://h/repositories/r/rdf-graphs/service",
            ),
        ),
    ],
)
def test_a_servers_other_addresses_follow_from_its_first(url: str, expected: Endpoints) -> None:
    assert endpoints(url) == expected


def test_a_servers_other_addresses_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVGRAPH_STORE_UPDATE_URL", "http://h/u")
    monkeypatch.setenv("GOVGRAPH_STORE_GRAPHS_URL", "http://h/g")
    assert endpoints("http://h/sparql") == Endpoints("http://h/sparql", "http://h/u", "http://h/g")


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://h:port/",
        "http://[::1/",
        "https:///path",
        "http://ann:secret",
        "http://secret@",
    ],
)
def test_a_malformed_address_is_refused(url: str) -> None:
    """And not repeated, because it may hold a password."""
    with pytest.raises(UsageError, match="address of the store is malformed") as raised:
        open_store(url)
    assert "secret" not in str(raised.value)
