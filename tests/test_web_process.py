"""The command ``govgraph serve`` as a process: it starts, answers, and ends tidily."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import httpx2
import pytest
from tests.test_web_limits import until_gone, workers
from tests.web_server import ENDLESS, SECRET, command

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Govgraph


def get(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - our own server
        body: bytes = answer.read()
        return body


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_starts_answers_and_ends_when_told(
    seed_store: str, how: signal.Signals, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with command("--store", seed_store) as (process, address):
        assert json.loads(get(f"{address}/sparql?query=ASK%7B%7D"))["boolean"] is True
        running = workers(process.pid)
        assert len(running) == 4
        process.send_signal(how)
        out, complaints = process.communicate(timeout=60)
        assert (process.returncode, out) == (0, "")
        assert "Traceback" not in complaints
        assert "GET /sparql 200" in complaints
        assert "ASK" not in complaints
        assert until_gone(running)
        assert not list(tmp_path.rglob("govgraph-serve-*"))


def test_started_to_outlive_its_terminal_it_does(seed_store: str) -> None:
    with command("--store", seed_store, nohup=True) as (process, address):
        process.send_signal(signal.SIGHUP)
        time.sleep(0.5)
        assert json.loads(get(f"{address}/sparql?query=ASK%7B%7D"))["boolean"] is True
        assert process.poll() is None


def test_a_request_that_runs_is_answered_before_the_server_ends(seed_store: str) -> None:
    """One that takes longer than the grace of five seconds is told so, and holds nothing up."""
    endless = f"/sparql?{urlencode({'query': ENDLESS})}"
    quick = f"/sparql?{urlencode({'query': 'SELECT * { ?s a gg:Statement }', 'format': 'csv'})}"
    options = ("--store", seed_store, "--time-limit", "60")
    with command(*options) as (process, address):
        get(f"{address}/health")
        running = workers(process.pid)
        # Halted, so that both run for certain when the server is told to end.
        _signal(running, signal.SIGSTOP)
        cut, answered = _asked(address, endless), _asked(address, quick)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        time.sleep(0.2)
        _signal(running, signal.SIGCONT)
        answer = answered.getresponse()
        assert (answer.status, b"coe-igf-2024-mag-meeting" in answer.read()) == (200, True)
        _, complaints = process.communicate(timeout=20)
        assert process.returncode == 0
        assert "Traceback" not in complaints
        assert until_gone(running)
        answer = cut.getresponse()
        assert (answer.status, b"being stopped" in answer.read()) == (503, True)


def _asked(address: str, path: str) -> http.client.HTTPConnection:
    """Return a connection on which something was asked, and not yet answered."""
    line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=60)
    line.request("GET", path)
    return line


def _signal(pids: set[int], which: signal.Signals) -> None:
    for pid in pids:
        os.kill(pid, which)


def test_its_processes_end_with_it_even_if_it_is_killed(seed_store: str) -> None:
    with command("--store", seed_store, "--quiet") as (process, address):
        get(f"{address}/health")
        while len(running := workers(process.pid)) < 4:
            time.sleep(0.05)
        process.kill()
        process.communicate()
        assert until_gone(running)


def test_the_token_is_not_handed_on(tmp_path: Path) -> None:
    """The processes that read what people send do not know what permits writing."""
    options = ("--store", tmp_path / "store", "--writable")
    with command(*options, token=SECRET) as (process, address):
        get(f"{address}/health")
        running = workers(process.pid)
        assert running
        for pid in running:
            with open(f"/proc/{pid}/environ", "rb") as stream:  # noqa: PTH123
                assert SECRET.encode() not in stream.read()


def test_its_options_reach_the_server(seed_store: str) -> None:
    options = ("--cors", "https://a.example", "--allow-host", "graph.example",
               "--row-limit", "3", "--upload-limit", "0.01")  # fmt: skip
    rows = "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D"
    with command("--store", seed_store, "--quiet", *options) as (_, address):
        answer = httpx2.get(address + rows, headers={"Origin": "https://a.example"})
        assert answer.headers["access-control-allow-origin"] == "https://a.example"
        assert answer.headers["govgraph-row-limit"] == "3"
        assert len(answer.json()["results"]["bindings"]) == 3
        answer = httpx2.get(address + rows, headers={"Origin": "https://b.example"})
        assert "access-control-allow-origin" not in answer.headers
        for host, status in (("graph.example", 200), ("localhost", 200), ("b.example", 421)):
            assert httpx2.get(f"{address}/health", headers={"Host": host}).status_code == status
        for size, status in ((20_000, 413), (5_000, 415)):
            assert httpx2.post(f"{address}/sparql", content=b"x" * size).status_code == status


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--store", "nowhere"], "There is no store at nowhere"),
        (["--store", "memory:"], "needs a store in a folder"),
        (["--writable"], "GOVGRAPH_TOKEN"),
    ],
)
def test_what_cannot_be_served_is_said_in_a_sentence(
    govgraph: Govgraph, tmp_path: Path, options: list[str], sentence: str
) -> None:
    process = govgraph("serve", "--port", "0", *options, cwd=tmp_path)
    assert process.returncode in {1, 2}
    assert process.stdout == ""
    assert process.stderr.startswith("govgraph: ")
    assert sentence in process.stderr
    assert process.stderr.count("\n") == 1


def test_a_port_that_is_taken_is_said_in_a_sentence(govgraph: Govgraph, seed_store: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        process = govgraph("serve", "--port", str(port), "--store", seed_store)
    assert process.returncode == 2
    assert "cannot be listened on" in process.stderr


def test_help_loads_nothing_of_the_server(govgraph: Govgraph) -> None:
    code = "from govgraph.cli import main; main()"
    process = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code, "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "serve" in process.stdout
    assert "starlette" not in process.stderr
    assert govgraph("serve", "--help").stdout.count("--") > 10


def test_a_process_that_answers_loads_no_server_and_no_rules_of_understanding() -> None:
    """A server starts several, and another for each slow query."""
    code = "import sys, govgraph.web.worker; print(*sys.modules)"
    process = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = set(process.stdout.split())
    assert "govgraph.web.jobs" in loaded
    assert not loaded & {"asyncio", "starlette", "uvicorn", "govgraph.extract", "rdflib", "numpy"}
