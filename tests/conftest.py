"""What several test files share: the seed's store, and the command as a process of its own."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# As in the command itself; numpy reads it when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ROOT / "seeds"


class Govgraph(Protocol):
    """Runs the command in a process of its own."""

    def __call__(
        self, *args: str | Path, cwd: Path | None = None, hash_seed: str = "random"
    ) -> subprocess.CompletedProcess[str]:
        """Return the finished process with its output as text."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes long first, so that the processes end together, the quick tables last.

    The browser comes after whatever runs an event loop, since Playwright's own goes on to the end.
    """
    items.sort(
        key=lambda item: (item.path.name.startswith("test_understand"), "browser" in item.keywords)
    )


def pytest_collection_finish() -> None:
    """Leave what stays to the end, thousands of tests among it, out of later collections."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(200_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def cache_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests' cache out of the user's own; the processes of one run share it."""
    with pytest.MonkeyPatch.context() as patch:
        shared = tmp_path_factory.getbasetemp()
        folder = (shared.parent if "PYTEST_XDIST_WORKER" in os.environ else shared) / "cache"
        folder.mkdir(exist_ok=True)
        patch.setenv("XDG_CACHE_HOME", str(folder))
        patch.delenv("COLUMNS", raising=False)  # it would set the width of tables
        if "PYTEST_XDIST_WORKER" in os.environ:
            _fill_cache(folder / "lock")
        if os.environ.get("PYTHONDONTWRITEBYTECODE"):
            # Else the many processes that tests start compile the same modules again and again.
            patch.delenv("PYTHONDONTWRITEBYTECODE")
            patch.setenv("PYTHONPYCACHEPREFIX", str(folder))
        yield


def _fill_cache(lock: Path) -> None:
    """Have one process work out what nearly all tests read, which the others wait for."""
    import fcntl

    from govgraph.authority import load_authority
    from govgraph.lexicon import load_lexicon
    from govgraph.store import MEMORY, load_knowledge, open_store

    with lock.open("w") as file, open_store(MEMORY) as store:
        fcntl.flock(file, fcntl.LOCK_EX)
        load_authority()
        load_lexicon()
        load_knowledge(store)


@pytest.fixture(scope="session")
def seed_store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the folder of a store that holds the seed; tests only read it."""
    from govgraph.build import build
    from govgraph.store import make_ready, open_store

    folder = tmp_path_factory.mktemp("seed") / "store"
    make_ready(folder)
    with open_store(folder) as store:
        build([SEEDS], store)
    return str(folder)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], str]]:
    """Return what empties a server, "oxigraph" or "virtuoso", and gives its address.

    One of each runs for all tests that ask for it; what it holds is one module's or one test's.
    """
    from tests.servers import oxigraph, virtuoso

    from govgraph.store import open_store

    with ExitStack() as running:

        @cache
        def started(kind: str) -> str:
            if kind == "oxigraph":
                return running.enter_context(oxigraph())
            return running.enter_context(virtuoso(tmp_path_factory.mktemp("virtuoso")))

        def emptied(kind: str) -> str:
            with open_store(started(kind)) as store:
                for name in store.graphs():
                    store.remove(name)
            return started(kind)

        yield emptied


@pytest.fixture(scope="session")
def govgraph() -> Govgraph:
    """Return a function that runs the command in a process of its own."""

    def run(
        *args: str | Path, cwd: Path | None = None, hash_seed: str = "random"
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", "from govgraph.cli import main; main()", *map(str, args)],
            cwd=cwd,
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run
