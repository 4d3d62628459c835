"""Measure the server under load beside ``oxigraph serve`` on the same store in the same run.

Promise: the 99th percentile of look-ups within three times Oxigraph's own server's, no errors,
memory flat, and slow queries hold up none of the quick ones. Everything stays on the loopback
address and ends by itself.

    python -m benchmarks.bench_web [--seconds 10] [--triples 1000000] [--clients 50]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING
from urllib.parse import quote

from benchmarks.bench_store import generate
from benchmarks.limits import finish, verdict

from govgraph.store import load_knowledge, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

RATE = 4.0
"""Requests per second of each client where the rate is fixed."""

ID = "https://w3id.org/govgraph/id/"
GG = "https://w3id.org/govgraph/ontology#"
LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"
LOOK_UPS = (
    f"SELECT ?l {{ GRAPH <{ID}graph/authority> {{ <{ID}instrument/cets-%d> {LABEL} ?l }} }}",
    f"SELECT ?p ?o {{ GRAPH <{ID}graph/authority> {{ <{ID}instrument/cets-%d> ?p ?o }} }}",
    f"SELECT ?e ?when {{ ?e <{GG}object> <{ID}instrument/cets-%d> ; <{GG}when> ?when }} LIMIT 20",
)
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


@dataclass(frozen=True)
class Manner:
    """How clients ask: seconds between requests, and whether none is like another."""

    pause: float = 0.0
    fresh: bool = False


@dataclass
class Load:
    """What clients measured: seconds per request, and what went wrong."""

    times: list[float] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0

    def percentile(self, which: int) -> float:
        """Return a percentile of the times, in seconds."""
        return quantiles(self.times, n=100)[which - 1]

    def line(self, what: str) -> str:
        """Return the measure in words."""
        return (
            f"{what:38} {len(self.times) / self.seconds:7.0f} requests/s   "
            f"p50 {self.percentile(50) * 1000:7.2f} ms   "
            f"p99 {self.percentile(99) * 1000:7.2f} ms   {self.errors} errors"
        )


async def client(host: tuple[str, int], path: str, seed: int, how: Manner, load: Load) -> None:
    """Ask one thing after the other on one connection, until cancelled."""
    pause = how.pause
    chance = random.Random(seed)  # noqa: S311 - which query comes next is no secret
    reader, writer = await asyncio.open_connection(*host)
    await asyncio.sleep(chance.random() * pause)
    due = time.monotonic()
    try:
        while True:
            query = chance.choice(LOOK_UPS) % chance.randint(1, 220)
            query += f" # {chance.random()}" if how.fresh else ""
            # With a fixed rate a late answer does not excuse the next request from its time.
            start = max(due, time.monotonic()) if not pause else due
            writer.write(_request(path, query))
            if await _status(reader) != 200:
                load.errors += 1
            load.times.append(time.monotonic() - start)
            if pause:
                due += pause
                await asyncio.sleep(max(0.0, due - time.monotonic()))
    finally:
        writer.close()


def _request(path: str, query: str) -> bytes:
    return (
        f"GET {path}?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\n"
        "Accept: application/sparql-results+json\r\n\r\n"
    ).encode()


async def _status(reader: asyncio.StreamReader) -> int:
    """Read one answer whole and return its status."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    if length:
        await reader.readexactly(int(length[1]))
    else:
        while size := int(await reader.readline(), 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return int(head.split(b" ", 2)[1])


async def _loaded(
    host: tuple[str, int], path: str, clients: int, seconds: float, how: Manner
) -> Load:
    load = Load()
    tasks = [asyncio.ensure_future(client(host, path, seed, how, load)) for seed in range(clients)]
    # The first second warms caches and is not counted.
    await asyncio.sleep(1)
    load.times.clear()
    start = time.monotonic()
    await asyncio.sleep(seconds)
    load.seconds = time.monotonic() - start
    for task in tasks:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    load.errors += sum(not isinstance(each, asyncio.CancelledError) for each in ended)
    return load


def loaded(port: int, path: str, clients: int, seconds: float, how: Manner) -> Load:
    """Return what a number of clients measure in a number of seconds."""
    return asyncio.run(_loaded(("127.0.0.1", port), path, clients, seconds, how))


def free_port() -> int:
    """Return a port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


@contextmanager
def served(command: list[str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the block ends."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield process
    finally:
        process.terminate()
        process.wait(30)


def memory(pid: int) -> int:
    """Return the memory of a process and its children in MB, shared pages counted once each."""
    total = _own_memory(pid)
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal() and _parent(entry) == pid:
            total += _own_memory(int(entry.name))
    return total


def _parent(entry: Path) -> int:
    try:
        return int((entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
    except OSError:
        return 0


def _own_memory(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    return int(found[1]) // 1024 if found else 0


async def _slow(port: int, count: int, seconds: float, load: Load) -> Load:
    async def one() -> None:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(_request("/sparql", ENDLESS))
        await asyncio.sleep(seconds + 3)
        writer.close()

    held = [asyncio.ensure_future(one()) for _ in range(count)]
    await asyncio.sleep(1.5)
    found = await _loaded(("127.0.0.1", port), "/sparql", 50, seconds, Manner(1 / RATE, fresh=True))
    load.times, load.errors, load.seconds = found.times, found.errors, found.seconds
    for task in held:
        task.cancel()
    return load


def compare(own: Load, peer: Load, what: str) -> None:
    """Print two measures and their ratio."""
    print(own.line(f"govgraph serve, {what}"), flush=True)
    print(peer.line(f"oxigraph serve, {what}"), flush=True)
    ratio = own.percentile(99) / peer.percentile(99)
    words = verdict(f"p99, {what}, as a multiple of oxigraph's", ratio, most=3)
    print(f"  p99 {ratio:.1f} × oxigraph's ({words})", flush=True)


def bench(store: Path, seconds: float, clients: int) -> None:
    """Run all measures on a store."""
    binary = shutil.which(
        "oxigraph", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    if binary is None:
        print("oxigraph is not installed; run 'pip install oxigraph' to compare.")
        return
    one, two = free_port(), free_port()
    start = "from govgraph.cli import main; main()"
    ours = [sys.executable, "-c", start, "serve", "--store", str(store), "--port", str(one), "-q"]
    peer = [binary, "serve-read-only", "--location", str(store), "--bind", f"127.0.0.1:{two}",
            "--union-default-graph"]  # fmt: skip
    with served(ours, one) as process, served(peer, two) as other:
        loaded(one, "/sparql", clients, 1, Manner())
        before = memory(process.pid)
        what = f"{clients} × {RATE:g}/s"
        for words, how in (
            (what, Manner(1 / RATE)),
            (f"{clients} at full speed", Manner()),
            (f"{clients}, none asked twice", Manner(fresh=True)),
        ):
            own = loaded(one, "/sparql", clients, seconds, how)
            compare(own, loaded(two, "/query", clients, seconds, how), words)
        after = memory(process.pid)
        slow = asyncio.run(_slow(one, 3, seconds, Load()))
        print(slow.line(f"govgraph serve, {what}, 3 slow"), flush=True)
        time.sleep(1)
        print(
            f"memory: {before} MB before, {after} MB after the quick, {memory(process.pid)} MB "
            f"after the slow queries; oxigraph {memory(other.pid)} MB"
        )


def main() -> None:
    """Make a store of generated data and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10, help="of each measure, at most 120")
    parser.add_argument("--triples", type=int, default=1_000_000)
    parser.add_argument("--clients", type=int, default=50, help="at most 200")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(asked.triples, folder / "data.nq")
        with open_store(folder / "store") as store:
            store.load_file(folder / "data.nq")
            load_knowledge(store)
            store.optimise()
            print(f"{len(store)} triples, {os.cpu_count()} cores, clients on the same machine")
        bench(folder / "store", min(asked.seconds, 120), min(asked.clients, 200))
    finish()


if __name__ == "__main__":
    main()
