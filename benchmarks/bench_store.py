"""Measure the store on generated data shaped like our graphs, beside its peers in the same run.

Promises: each query to JSON within 1.3 times raw pyoxigraph, and on average 50 times faster than
rdflib's in-memory store; loading within 1.3 times pyoxigraph's bulk load; Turtle export 10 times
faster than rdflib's, within 1.1 GB; a look-up in a large store, whole process, within twice that in
a small one. With 0 triples for rdflib, whose queries take minutes, it is left out.

    python -m benchmarks.bench_store [TRIPLES] [TRIPLES FOR RDFLIB'S QUERIES]…
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
from math import prod
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

import pyoxigraph as ox
from benchmarks.limits import finish, verdict

import govgraph
from govgraph import rdfio
from govgraph.queries import Question, bindings, find_question
from govgraph.store import Store, load_knowledge, open_store
from govgraph.store.text import bind

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
MOST_MEMORY = 1100
"""What an export of a million triples may take, in MB."""

QUERIES: list[tuple[str, dict[str, str]]] = [
    ("adopted", {}),
    ("planned", {}),
    ("instrument", {"instrument": "instrument:cets-108"}),
    ("mentions", {"entity": "instrument:cets-5"}),
    ("positions-of", {"holder": "organisation:council-of-europe"}),
    ("events-between", {"first": "2024-05-01", "last": "2024-05-20"}),
    ("vague-dates", {}),
    ("parties", {"instrument": "instrument:cets-108"}),
    ("quotations", {}),
    ("most-mentioned", {}),
    ("unknown", {}),
    ("evidence", {"node": "event:adoption-cets-108"}),
]


def generate(triples: int, file: Path) -> None:
    """Write as many copies of the seed's graph as the size asks for, each on another treaty."""
    graph = govgraph.open("memory:")
    graph.add(ROOT / "seeds")
    (name,) = graph.store.statements()
    lines = rdfio.serialise(graph.store.quads(name), "nquads").decode()
    slug = name.rsplit("/", 1)[1]
    own = re.compile(r"/(event|position)/([a-z]+)-([0-9a-f]{10})>")
    with file.open("w", encoding="utf-8") as stream:
        for copy in range(max(1, triples // lines.count("\n"))):
            text = lines.replace(slug, f"s{copy}").replace("cets-225", f"cets-{1 + copy % 220}")
            stream.write(own.sub(rf"/\1/\2-\3-{copy}>", text))


def seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median time of some work, in seconds."""
    times = []
    for _ in range(runs):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return median(times)


def in_turn(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Return the median processor times of two works, run by turns after a run to warm up."""
    times: list[tuple[float, float]] = []
    for _ in range(RUNS + 1):
        start = process_time()
        one()
        middle = process_time()
        other()
        times.append((middle - start, process_time() - middle))
    return median(time for time, _ in times[1:]), median(time for _, time in times[1:])


def report(what: str, own: float, peer: float, name: str, most: float | None = None) -> None:
    """Print one measure: our time, its ratio to the peer's, and whether it keeps its limit."""
    ratio = own / peer
    words = verdict(f"{what}, as a multiple of {name},", ratio, most=most) if most else ""
    print(f"{what:34} {own:9.4f} s   {ratio:7.3f} × {name}   {words}", flush=True)


def bench_load(file: Path, folder: Path) -> Store:
    """Load a file into a new store, as govgraph and as pyoxigraph do; return ours."""
    stores = [open_store(folder / f"own{run}") for run in range(3)]
    own = seconds(lambda: stores.pop().load_file(file), 2)
    raw = [ox.Store(str(folder / f"raw{run}")) for run in range(2)]
    peer = seconds(lambda: raw.pop().bulk_load(path=str(file), format=ox.RdfFormat.N_QUADS), 2)
    report("load N-Quads", own, peer, "pyoxigraph", 1.3)
    (store,) = stores
    store.load_file(file)
    load_knowledge(store)
    store.optimise()
    return store


def asked(store: Store, question: Question, values: dict[str, str]) -> Callable[[], object]:
    """Return the work of answering a question to JSON."""
    terms = bindings(store, question, values)
    return lambda: store.query(question.sparql, params=terms).write(io.BytesIO(), "json")


def bench_queries(store: Store, folder: Path) -> None:
    """Compare each query to JSON with raw pyoxigraph's, on the same files."""
    store.close()
    own = open_store(folder, read_only=True)
    raw = ox.Store.read_only(str(folder))
    for name, values in QUERIES:
        question = find_question(name)
        text = bind(question.sparql, bindings(own, question, values))

        def direct(text: str = text) -> object:
            answer = raw.query(text, prefixes=own.prefixes, use_default_graph_as_union=True)
            if not isinstance(answer, ox.QuerySolutions):
                raise TypeError
            return answer.serialize(io.BytesIO(), ox.QueryResultsFormat.JSON)

        mine, theirs = in_turn(asked(own, question, values), direct)
        report(f"query {name}", mine, theirs, "pyoxigraph", 1.3)


def bench_rdflib(size: int, folder: Path) -> None:
    """Compare queries with rdflib's own store in memory, on a smaller graph."""
    from rdflib import Dataset

    file = folder / "small.nq"
    generate(size, file)
    store = open_store("memory:")
    store.load_file(file)
    load_knowledge(store)
    (folder / "all.nq").write_bytes(rdfio.serialise(store.quads(), "nquads"))
    other = Dataset(default_union=True)
    other.parse(folder / "all.nq", format="nquads")
    ratios = []
    for name, values in QUERIES:
        question = find_question(name)
        text = bind(question.sparql, bindings(store, question, values))
        start = perf_counter()
        other.query(text, initNs=store.prefixes).serialize(format="json")
        peer = perf_counter() - start
        own = seconds(asked(store, question, values))
        ratios.append(peer / own)
        report(f"query {name} ({size})", own, peer, "rdflib")
    mean = prod(ratios) ** (1 / len(ratios))
    words = verdict(f"how often as long rdflib takes on {size} triples", mean, least=50)
    print(f"rdflib takes {mean:.0f} times as long (geometric mean)   {words}")


LOOK_UP = """
import sys
from govgraph.store import open_store
store = open_store(sys.argv[1], read_only=True)
print(list(store.query("SELECT ?l { instrument:cets-108 rdfs:label ?l } LIMIT 1").texts()))
"""
EXPORT = """
import sys, time
from govgraph.export import export
from govgraph.store import open_store
store = open_store(sys.argv[1], read_only=True)
start = time.perf_counter(), time.process_time()
export(store, sys.argv[2])
print(time.perf_counter() - start[0], time.process_time() - start[1])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) / 1024)
"""
RDFLIB_EXPORT = """
import sys, time
from rdflib import Graph
graph = Graph().parse(sys.argv[1], format="ox-turtle")
start = time.perf_counter(), time.process_time()
graph.serialize(sys.argv[2], format="turtle")
print(time.perf_counter() - start[0], time.process_time() - start[1])
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) / 1024)
"""


def process(code: str, *args: Path) -> str:
    """Run Python code in a process of its own and return what it prints."""
    command = [sys.executable, "-c", code, *map(str, args)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def bench_processes(large: Path, folder: Path) -> None:
    """Measure whole processes: a look-up in a large and a small store."""
    generate(10_000, folder / "tiny.nq")
    with open_store(folder / "tiny") as tiny:
        tiny.load_file(folder / "tiny.nq")
        load_knowledge(tiny)
    own = seconds(lambda: process(LOOK_UP, large))
    peer = seconds(lambda: process(LOOK_UP, folder / "tiny"))
    report("look-up, whole process", own, peer, "in 10,000 triples", 2)


def bench_export(large: Path, folder: Path, *, peer: bool) -> None:
    """Measure a Turtle export of a store on disk, beside rdflib's of the same graph in memory."""
    runs = [process(EXPORT, large, folder / f"{run}.ttl").split() for run in range(3)]
    wall, cpu, memory = (median(float(run[part]) for run in runs) for part in range(3))
    size = (folder / "0.ttl").stat().st_size / 1e6
    if (folder / "0.ttl").read_bytes() != (folder / "2.ttl").read_bytes():
        raise ValueError("Two exports of one store differ.")
    words = verdict("the memory of a Turtle export, in MB,", memory, most=MOST_MEMORY)
    print(f"Turtle export: {wall:.1f} s ({cpu:.1f} s of work), {size:.0f} MB")
    print(f"its peak memory: {memory:.0f} MB   {words}")
    if peer:
        theirs = process(RDFLIB_EXPORT, folder / "0.ttl", folder / "rdflib.ttl").split()
        report("Turtle export", wall, float(theirs[0]), "rdflib", 0.1)
        report("Turtle export, processor time", cpu, float(theirs[1]), "rdflib")


def main(triples: int = 1_000_000, *smaller: int) -> None:
    """Run all measures."""
    sizes = [size for size in smaller or (50_000,) if size]
    with tempfile.TemporaryDirectory() as name:
        print(f"{triples} triples wanted; seconds are medians", flush=True)
        folder = Path(name)
        generate(triples, folder / "big.nq")
        store = bench_load(folder / "big.nq", folder)
        print(f"{len(store)} triples in {len(store.graphs())} graphs")
        bench_queries(store, folder / "own0")
        bench_processes(folder / "own0", folder)
        bench_export(folder / "own0", folder, peer=bool(sizes))
        for size in sizes:
            bench_rdflib(size, folder)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
    finish()
