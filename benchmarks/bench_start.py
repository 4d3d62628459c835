"""Measure how fast govgraph starts, as ratios to what any such program must import.

Promises: ``govgraph --help`` in under 1.5 times ``import typer, rich``; ``govgraph build`` of the
seed, whole process, in under 3 times ``import rdflib, pyoxigraph``, with the cache filled, as it is
after the first run. The first run ever has no limit and is shown beside them. The ratio is between
medians of runs that alternate, so that a busy machine slows both alike; both run from compiled
modules, and govgraph's cache and stores lie in a folder of the benchmark's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.limits import finish, verdict

ROOT = Path(__file__).resolve().parents[1]
GOVGRAPH = (sys.executable, "-c", "from govgraph.cli import main; main()")
RUNS = 15
# As installed: where Python may not write compiled modules, it compiles the project every time.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: tuple[str, ...], folder: str, *gone: str) -> float:
    """Return how long one process takes, in seconds, after some folders were removed."""
    for name in gone:
        shutil.rmtree(Path(folder) / name, ignore_errors=True)
    start = perf_counter()
    subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


def ratio(
    command: tuple[str, ...], imports: str, folder: str, gone: tuple[str, ...]
) -> tuple[float, float]:
    """Return the command's median time in seconds, and its ratio to that of the imports."""
    peer = (sys.executable, "-c", f"import {imports}")
    seconds(command, folder)
    pairs = [(seconds(command, folder, *gone), seconds(peer, folder)) for _ in range(RUNS)]
    own, other = (median(times) for times in zip(*pairs, strict=True))
    return own, own / other


def main() -> None:
    """Print one line per promise: the time, the ratio and the limit."""
    build = (*GOVGRAPH, "build", str(ROOT / "seeds"), "-s")
    store = "rdflib, pyoxigraph"
    cases = (
        ("--help", (*GOVGRAPH, "--help"), "typer, rich", 1.5, ()),
        ("build, in memory", (*build, "memory:"), store, 3, ()),
        ("build, again", (*build, "again"), store, 3, ()),
        ("build, new store", (*build, "new"), store, 3, ("new",)),
        ("first run ever", (*build, "first"), store, None, ("first", "govgraph")),
    )
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["XDG_CACHE_HOME"] = folder
        for name, command, imports, limit, gone in cases:
            own, times = ratio(command, imports, folder, gone)
            words = verdict(name, times, most=limit) if limit else "no limit"
            print(f"{name:18} {own:6.3f} s  {times:5.2f} × import {imports} ({words})")
    finish()


if __name__ == "__main__":
    main()
