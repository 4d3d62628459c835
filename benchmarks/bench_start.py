"""Measure how fast govgraph starts, as ratios to what any such program must import.

Promises: ``govgraph --help`` in under 1.5 times ``import typer, rich``; ``govgraph build`` of the
seed, whole process, in under 3 times ``import rdflib, pyoxigraph``. The ratio is between medians of
runs that alternate, so that a busy machine slows both alike; both run from compiled modules, and
govgraph with its cache filled, in a folder of the benchmark's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
GOVGRAPH = (sys.executable, "-c", "from govgraph.cli import main; main()")
RUNS = 15
# As installed: where Python may not write compiled modules, it compiles the project every time.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def seconds(command: tuple[str, ...], folder: str) -> float:
    """Return how long one process takes, in seconds."""
    start = perf_counter()
    subprocess.run(command, cwd=folder, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


def ratio(command: tuple[str, ...], imports: str, folder: str) -> tuple[float, float]:
    """Return the command's median time in seconds, and its ratio to that of the imports."""
    peer = (sys.executable, "-c", f"import {imports}")
    seconds(command, folder)
    pairs = [(seconds(command, folder), seconds(peer, folder)) for _ in range(RUNS)]
    own, other = (median(times) for times in zip(*pairs, strict=True))
    return own, own / other


def main() -> None:
    """Print one line per promise: the time, the ratio and the limit."""
    seeds = str(ROOT / "seeds")
    fresh = (
        *(sys.executable, "-c"),
        (
            "import shutil; shutil.rmtree('fresh', ignore_errors=True);"
            "from govgraph.cli import main; main()"
        ),
    )
    cases = (
        ("--help", (*GOVGRAPH, "--help"), "typer, rich", 1.5),
        ("build, in memory", (*GOVGRAPH, "build", seeds, "-s", "memory:"), "rdflib, pyoxigraph", 3),
        ("build, again", (*GOVGRAPH, "build", seeds, "-s", "again"), "rdflib, pyoxigraph", 3),
        ("build, new store", (*fresh, "build", seeds, "-s", "fresh"), "rdflib, pyoxigraph", 3),
    )
    with tempfile.TemporaryDirectory() as folder:
        ENVIRONMENT["XDG_CACHE_HOME"] = folder
        for name, command, imports, limit in cases:
            own, times = ratio(command, imports, folder)
            verdict = "kept" if times < limit else "MISSED"
            print(
                f"{name:18} {own:6.3f} s  {times:5.2f} × import {imports} (limit {limit}) {verdict}"
            )


if __name__ == "__main__":
    main()
