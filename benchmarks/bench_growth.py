"""Measure how loading and exporting grow with the store, and that a look-up does not.

Promises: ten times the triples take ten times as long to load and to export, within 20 per cent; a
look-up in the large store, whole process, takes at most twice that in one of 10,000 triples; an
export of a million triples takes at most 1.1 GB of memory, and a larger one hardly more. The two
sizes are measured by turns in the same run. Ten million triples need 12 GB of room and most of an
hour.

    python -m benchmarks.bench_growth [SMALL] [LARGE] [RUNS]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.bench_store import (
    EXPORT,
    LOOK_UP,
    MOST_MEMORY,
    generate,
    process,
    report,
    seconds,
)
from benchmarks.limits import finish, verdict

from govgraph.store import load_knowledge, open_store

LOAD = """
import sys, time
from pathlib import Path
from govgraph.store import open_store
store = open_store(sys.argv[2])
start = time.perf_counter(), time.process_time()
store.load_file(Path(sys.argv[1]))
print(time.perf_counter() - start[0], time.process_time() - start[1])
"""


@dataclass
class Measured:
    """One size: where its files are, and the times of each run (wall and processor, seconds)."""

    triples: int
    folder: Path
    load: list[tuple[float, float]] = field(default_factory=list)
    export: list[tuple[float, float]] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    @property
    def store(self) -> Path:
        """The folder of the store that was loaded last."""
        return self.folder / "store"


def load(size: Measured) -> None:
    """Load the file into a new store, in a process of its own."""
    shutil.rmtree(size.store, ignore_errors=True)
    wall, cpu = process(LOAD, size.folder / "all.nq", size.store).split()
    size.load.append((float(wall), float(cpu)))


def export(size: Measured) -> None:
    """Export the store as Turtle, in a process of its own."""
    wall, cpu, memory = map(float, process(EXPORT, size.store, size.folder / "all.ttl").split())
    size.export.append((wall, cpu))
    size.memory.append(memory)


def prepare(triples: int, folder: Path) -> Measured:
    """Generate the data of one size."""
    folder.mkdir()
    start = perf_counter()
    generate(triples, folder / "all.nq")
    print(f"{triples} triples generated in {perf_counter() - start:.0f} s", flush=True)
    return Measured(triples, folder)


def put_in_order(size: Measured) -> None:
    """Bring the store into the state in which it is asked: with the knowledge, and in order."""
    start = perf_counter()
    with open_store(size.store) as store:
        load_knowledge(store)
        store.optimise()
        print(f"{len(store)} triples, put in order in {perf_counter() - start:.0f} s", flush=True)


def look_up(size: Measured) -> None:
    """Look one label up, in a process of its own."""
    process(LOOK_UP, size.store)


def growth(what: str, small: Measured, large: Measured, times: tuple[float, float]) -> None:
    """Print how much longer the large size takes for each of its triples than the small one."""
    per_triple = times[1] / large.triples / (times[0] / small.triples)
    words = verdict(f"{what}, as a multiple for each triple,", per_triple, most=1.2)
    print(
        f"{what:24} {times[0]:8.1f} s {times[1]:8.1f} s   {per_triple:5.2f} × per triple   {words}"
    )


def main(few: int = 200_000, many: int = 2_000_000, runs: int = 2) -> None:
    """Run all measures."""
    with tempfile.TemporaryDirectory() as name:
        small, large = (prepare(size, Path(name) / str(size)) for size in (few, many))
        for work in (load, put_in_order, export):
            for _ in range(1 if work is put_in_order else runs):
                work(small)
                work(large)
        for part, clock in enumerate(("", ", processor")):
            for what in ("load", "export"):
                both = (getattr(size, what) for size in (small, large))
                one, other = (median(run[part] for run in times) for times in both)
                growth(what + clock, small, large, (one, other))
        print(f"export, peak memory: {median(small.memory):.0f} MB, {median(large.memory):.0f} MB")
        if few <= 1_000_000:
            words = verdict(
                "the memory of an export, in MB,", median(small.memory), most=MOST_MEMORY
            )
            print(f"the first, of {few} triples: {words}")
        tiny = prepare(10_000, Path(name) / "tiny")
        load(tiny)
        put_in_order(tiny)
        own, peer = seconds(lambda: look_up(large)), seconds(lambda: look_up(tiny))
        report("look-up, whole process", own, peer, "in 10,000 triples", 2)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
    finish()
