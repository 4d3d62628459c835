"""Measure how loading and exporting grow with the store, and that a look-up does not.

Promises: ten times the triples take ten times as long to load and to export, within 20 per cent; a
look-up in the large store, whole process, takes at most twice that in one of 10,000 triples; an
export of a million triples takes at most 1.1 GB of memory, and a larger one hardly more. The two
sizes are measured by turns in the same run. Ten million triples need 12 GB of room and most of an
hour.

    python benchmarks/bench_growth.py [SMALL] [LARGE] [RUNS]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from bench_store import (  # type: ignore[import-not-found]
    EXPORT,
    LOOK_UP,
    generate,
    process,
    report,
    seconds,
)

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


def finish(size: Measured) -> None:
    """Bring the store into the state in which it is asked: with the knowledge, and in order."""
    start = perf_counter()
    with open_store(size.store) as store:
        load_knowledge(store)
        store.optimise()
        print(f"{len(store)} triples, put in order in {perf_counter() - start:.0f} s", flush=True)


def growth(what: str, small: Measured, large: Measured, times: tuple[float, float]) -> None:
    """Print how much longer the large size takes for each of its triples than the small one."""
    per_triple = times[1] / large.triples / (times[0] / small.triples)
    print(f"{what:24} {times[0]:8.1f} s {times[1]:8.1f} s   {per_triple:5.2f} × per triple (≤ 1.2)")


def main(few: int = 200_000, many: int = 2_000_000, runs: int = 2) -> None:
    """Run all measures."""
    with tempfile.TemporaryDirectory() as name:
        small, large = (prepare(size, Path(name) / str(size)) for size in (few, many))
        for work in (load, finish, export):
            for _ in range(1 if work is finish else runs):
                work(small)
                work(large)
        for part, clock in enumerate(("", ", processor")):
            for what in ("load", "export"):
                both = (getattr(size, what) for size in (small, large))
                one, other = (median(run[part] for run in times) for times in both)
                growth(what + clock, small, large, (one, other))
        print(f"export, peak memory: {median(small.memory):.0f} MB, {median(large.memory):.0f} MB")
        tiny = prepare(10_000, Path(name) / "tiny")
        load(tiny)
        finish(tiny)
        look_ups = [
            seconds(lambda size=size: process(LOOK_UP, size.store)) for size in (large, tiny)
        ]
        report("look-up, whole process", *look_ups, "≤ 2 × in 10,000 triples")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
