"""Slow, large and broken requests end by themselves, and hold up nobody else."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from tests.web_server import ENDLESS, SECRET, client, command

from govgraph.errors import UsageError
from govgraph.store import open_store
from govgraph.web.settings import Settings

if TYPE_CHECKING:
    from starlette.testclient import TestClient

QUICK = "/sparql?" + urlencode({"query": "SELECT ?l { instrument:cets-185 rdfs:label ?l } LIMIT 1"})
SLOW = "/sparql?" + urlencode({"query": ENDLESS})
HUNGRY = "/sparql?" + urlencode({"query": "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?d ?e"})
BEARER = {"Authorization": f"Bearer {SECRET}"}


def workers(of: int | None = None) -> set[int]:
    """Return the processes that answer for a server."""
    parent = of or os.getpid()
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                words = (entry / "cmdline").read_bytes()
                state = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:
                continue
            if b"govgraph.web.worker" in words and int(state[1]) == parent:
                found.add(int(entry.name))
    return found


def until_gone(pids: set[int], seconds: float = 60) -> bool:
    """Wait until no such process runs any more."""
    for _ in range(int(seconds * 20)):
        if not any(_runs(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


def _runs(pid: int) -> bool:
    """Tell whether a process or, where its first thread has ended, another of its threads runs."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
        threads = len(list(Path(f"/proc/{pid}/task").iterdir()))
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in {"Z", "X"} or threads > 1


def test_a_query_over_its_time_is_ended_and_said_so(seed_store: str) -> None:
    with client(seed_store, time_limit=1.0, slow_after=0.2) as web:
        before = workers()
        answer = web.get(SLOW)
        assert answer.status_code == 500
        assert "longer than 1 seconds" in answer.text
        assert "retry-after" not in answer.headers
        # The work itself has ended, not only the waiting for it.
        (ended,) = before - workers()
        assert until_gone({ended})
        assert web.get(QUICK).status_code == 200


def test_quick_queries_are_answered_while_slow_ones_run(seed_store: str) -> None:
    """More slow queries than there are processes for quick ones hold none of these up."""
    settings = {"workers": 1, "slow": 3, "slow_after": 0.5, "time_limit": 120.0}
    with client(seed_store, **settings) as web, ThreadPoolExecutor() as threads:
        slow = [threads.submit(web.get, SLOW) for _ in range(3)]
        quick = [web.get(QUICK) for _ in range(20)]
        assert [answer.status_code for answer in quick] == [200] * 20
        while len(_busiest(workers())) < 3:
            time.sleep(0.05)
        assert not any(each.done() for each in slow)
        _kill_workers()
        assert [each.result().status_code for each in slow] == [500] * 3


def test_one_slow_query_too_many_is_refused(seed_store: str) -> None:
    settings = {"workers": 1, "slow": 1, "slow_after": 0.1, "time_limit": 4.0}
    with client(seed_store, **settings) as web, ThreadPoolExecutor() as threads:
        answers = [each.result() for each in [threads.submit(web.get, SLOW) for _ in range(2)]]
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.headers["retry-after"] == "5"
    assert sorted(answer.status_code for answer in answers) == [500, 503]


def test_a_query_that_needs_too_much_memory_ends_alone(seed_store: str) -> None:
    # Each thread of a process reserves addresses, on a busy machine more than 800 MB in all.
    with client(seed_store, memory_limit=1_500_000_000) as web:
        answer = web.get(HUNGRY)
        assert answer.status_code == 500
        assert "memory" in answer.text
        assert web.get(QUICK).status_code == 200


def test_a_stream_of_slow_queries_holds_up_no_quick_ones(seed_store: str) -> None:
    """What is known to be slow is refused at once while no more slow ones are taken."""
    settings = {"workers": 1, "slow": 1, "slow_after": 0.3, "time_limit": 120.0}
    ended = threading.Event()

    def insist(web: TestClient) -> None:
        while not ended.is_set():
            assert web.get(SLOW).status_code == 503
            time.sleep(0.1)

    with client(seed_store, **settings) as web, ThreadPoolExecutor(21) as threads:
        threads.submit(web.get, SLOW)
        while not _busiest(workers()):
            time.sleep(0.05)
        streams = [threads.submit(insist, web) for _ in range(20)]
        time.sleep(1)
        # Each is another, so that none is answered from what the server keeps.
        quick = [web.get(f"{QUICK}{number}").status_code for number in range(10)]
        ended.set()
        assert [each.result() for each in streams] == [None] * 20
        for pid in workers():
            os.kill(pid, signal.SIGKILL)
    assert quick == [200] * 10


def test_pages_and_what_was_quick_before_pass_by_a_stream_of_unknown_slow_queries(
    seed_store: str,
) -> None:
    """Those that came first are tried first; of those that come later, few get ahead of a page."""
    settings = {"workers": 1, "slow": 1, "slow_after": 0.3, "time_limit": 120.0, "patience": 60.0}
    ended, numbers = threading.Event(), itertools.count()
    known = "/query?" + urlencode({"query": "ASK {}"})

    def insist(web: TestClient) -> None:
        while not ended.is_set():
            web.get("/sparql?" + urlencode({"query": f"{ENDLESS} # {next(numbers)}"}))

    def ahead(web: TestClient, path: str) -> int:
        """Return how many of the stream end while a page is waited for."""
        first = next(numbers)
        assert web.get(path).status_code == 200
        return next(numbers) - first

    with client(seed_store, **settings) as web, ThreadPoolExecutor(12) as threads:
        assert web.get(known).status_code == 200
        streams = [threads.submit(insist, web) for _ in range(12)]
        time.sleep(1)
        assert web.get(known).status_code == 200
        passed = [ahead(web, path) for path in ("/", "/statements", known)]
        assert not any(each.done() for each in streams)
        ended.set()
        while not all(each.done() for each in streams):
            _kill_workers()
            time.sleep(0.05)
    assert max(passed) < 6, passed


def test_a_query_that_was_slow_once_may_be_quick_again(seed_store: str) -> None:
    """It is refused only as long as too many slow ones run."""
    settings = {"workers": 1, "slow": 1, "slow_after": 0.3, "time_limit": 1.0}
    with client(seed_store, **settings) as web:
        assert [web.get(SLOW).status_code for _ in range(2)] == [500, 500]


def test_workers_that_die_are_replaced_before_anybody_meets_them(seed_store: str) -> None:
    with client(seed_store, workers=2) as web:
        _kill_workers()
        for number in range(3):
            assert web.get(f"{QUICK}{number}").status_code == 200


def _kill_workers() -> None:
    dead = workers()
    for pid in dead:
        os.kill(pid, signal.SIGKILL)
    assert until_gone(dead)


def test_the_server_is_down_only_when_no_process_can_be_started(
    seed_store: str, tmp_path: Path
) -> None:
    store = shutil.copytree(seed_store, tmp_path / "store")
    with client(store) as web:
        _kill_workers()
        answer = web.get("/health")
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
        away = store.rename(tmp_path / "away")
        _kill_workers()
        answer = web.get("/health")
        assert (answer.status_code, answer.json()) == (503, {"status": "down"})
        away.rename(store)
        assert web.get("/health").status_code == 200


def test_one_long_drawing_does_not_hold_up_the_next(seed_store: str) -> None:
    """While a process draws, another is started for who comes then."""
    drawing = "/graph?iri=https://w3id.org/govgraph/id/instrument/cets-225"
    with client(seed_store, time_limit=60.0) as web, ThreadPoolExecutor() as threads:
        before = workers()
        halted = _pid_of_drawer(web, drawing)
        os.kill(halted, signal.SIGSTOP)
        held = threads.submit(web.get, drawing)
        time.sleep(0.5)
        assert web.get(drawing).status_code == 200
        assert len(workers()) == len(before) + 1
        assert not held.done()
        os.kill(halted, signal.SIGCONT)
        assert held.result().status_code == 200


def _pid_of_drawer(web: TestClient, drawing: str) -> int:
    """Return the process that draws: the one that spends time on it."""
    before = {pid: _spent(pid) for pid in workers()}
    for _ in range(3):
        assert web.get(drawing).status_code == 200
    return max(before, key=lambda pid: _spent(pid) - before[pid])


def _spent(pid: int) -> int:
    stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return int(stat[11])


def test_no_process_and_no_file_is_left_when_the_server_ends(
    seed_store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    # How long the large answer takes is another test's matter.
    with client(seed_store, workers=3, time_limit=120.0, slow_after=120.0) as web:
        everything = urlencode({"query": "SELECT * { GRAPH ?g { ?s ?p ?o } }"})
        assert len(web.get(f"/sparql?{everything}").content) > 2_000_000
        (folder,) = tmp_path.iterdir()
        assert list(folder.iterdir()) == []
        running = workers()
        assert len(running) == 4
    assert until_gone(running)
    assert list(tmp_path.iterdir()) == []


def test_a_query_ends_when_its_client_has_gone(seed_store: str) -> None:
    import http.client

    with command("--store", seed_store, "--time-limit", "600") as (process, address):
        line = http.client.HTTPConnection(address.removeprefix("http://"))
        line.request("GET", SLOW)
        while not (slow := _busiest(workers(process.pid))):
            time.sleep(0.05)
        line.close()
        assert until_gone(slow)


def _busiest(pids: set[int]) -> set[int]:
    """Return the processes that are less urgent than the others: those with slow queries."""
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    return {pid for pid in pids if os.getpriority(os.PRIO_PROCESS, pid) > usual}


def test_what_another_process_writes_is_seen(tmp_path: Path) -> None:
    where = tmp_path / "store"
    update = "INSERT DATA { GRAPH <http://example/g> { <http://example/%s> a gg:Theme } }"
    count = "/sparql?" + urlencode(
        {"query": "SELECT (COUNT(*) AS ?n) { ?s a gg:Theme }", "format": "csv"}
    )
    with open_store(where) as store:
        store.update(update % "a")
    with client(where) as web:
        assert web.get(count).text.split() == ["n", "1"]
        with open_store(where) as store:
            store.update(update % "b")
        for _ in range(200):
            if web.get(count).text.split() == ["n", "2"]:
                break
            time.sleep(0.05)
        assert web.get(count).text.split() == ["n", "2"]


def test_an_update_over_its_time_changes_nothing(tmp_path: Path) -> None:
    """The writer is ended and started again, and the store is as it was."""
    slow = f"INSERT {{ GRAPH <urn:x> {{ <urn:s> <urn:p> ?n }} }} WHERE {{ {{ {ENDLESS} }} }}"
    data = " . ".join(f"<urn:{n}> <urn:p> {n}" for n in range(3000))
    data = f"INSERT DATA {{ GRAPH <urn:y> {{ {data} }} }}"
    # Without GRAPH an update reads the default graph alone.
    slow = slow.replace("?a ?b ?c . ?d ?e ?f . ?g ?h ?i",
                        "GRAPH <urn:y> { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")  # fmt: skip
    with client(tmp_path / "store", writable=True, token=SECRET, time_limit=2.0) as web:
        assert web.post("/sparql", data={"update": data}, headers=BEARER).status_code == 204
        answer = web.post("/sparql", data={"update": slow}, headers=BEARER)
        assert answer.status_code == 500
        assert "longer than 2 seconds" in answer.text
        assert _asks(web, "GRAPH <urn:y> { ?s ?p ?o }")
        assert not _asks(web, "GRAPH <urn:x> { ?s ?p ?o }")
        again = "INSERT DATA { GRAPH <urn:x> { <urn:s> <urn:p> 1 } }"
        assert web.post("/sparql", data={"update": again}, headers=BEARER).status_code == 204
        assert _asks(web, "GRAPH <urn:x> { ?s ?p ?o }")


def _asks(web: TestClient, pattern: str) -> bool:
    answer = web.get("/sparql?" + urlencode({"query": f"ASK {{ {pattern} }}"}))
    assert answer.status_code == 200, answer.text
    return bool(answer.json()["boolean"])


@pytest.mark.parametrize("token", ["", "short", "fifteen-letters"])
def test_a_writable_server_needs_a_token_that_cannot_be_guessed(token: str) -> None:
    with pytest.raises(UsageError, match="GOVGRAPH_TOKEN"):
        Settings(store="store", writable=True, token=token)
    assert SECRET not in repr(Settings(store="store", writable=True, token=SECRET))


def test_a_store_in_memory_cannot_be_served() -> None:
    with pytest.raises(UsageError, match="folder"):
        Settings(store="memory:")
