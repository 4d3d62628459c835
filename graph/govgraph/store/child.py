"""Answer a query in a process of its own, which can be ended when its time is over.

Oxigraph cannot cancel a query, nor limit the memory that it takes. A store on disk is opened again,
read-only; a store in memory is seen through a fork. The answer comes back in a file.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph as ox

from govgraph.errors import QueryError, StoreError, UsageError
from govgraph.store.text import form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govgraph.store.results import Answer

MEMORY = "GOVGRAPH_QUERY_MEMORY"
"""The environment variable that says how many megabytes a query with a time limit may take, beside
those that the store itself takes. Where it is not set, nothing limits them."""

_FAILED, _UNREADABLE = 3, 4
_MAIN = "from govgraph.store.child import main; main()"


def answer_from_disk(
    folder: Path, sparql: str, prefixes: Mapping[str, str], *, union: bool, timeout: float
) -> Answer:
    """Answer a query on a store's folder within a number of seconds.

    Raises:
        StoreError: the time is over (the work has ended), or the store cannot be read.
        QueryError: the query fails.

    """
    with _answer_file() as out:
        request = {
            "folder": str(folder),
            "sparql": sparql,
            "prefixes": dict(prefixes),
            "union": union,
            "out": str(out),
            "memory": _allowed_memory(),
        }
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        try:
            done = subprocess.run(  # noqa: S603 - our own interpreter; the query goes by pipe
                [sys.executable, "-c", _MAIN],
                input=json.dumps(request).encode(),
                stderr=subprocess.PIPE,
                env=environment,
                timeout=timeout,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise _too_slow(timeout) from error
        return _read(out, sparql, done.returncode)


def answer_from_memory(
    store: ox.Store, sparql: str, prefixes: Mapping[str, str], *, union: bool, timeout: float
) -> Answer:
    """Answer a query on a store in this process's memory within a number of seconds.

    Raises:
        StoreError: the time is over (the work has ended), or the system cannot fork.
        QueryError: the query fails.

    """
    import multiprocessing
    import warnings

    if "fork" not in multiprocessing.get_all_start_methods():
        raise StoreError("This system cannot limit the time of a query on a store in memory.")
    with _answer_file() as out:
        process = multiprocessing.get_context("fork").Process(
            target=_work,
            args=(store, sparql, prefixes, out),
            kwargs={"union": union, "memory": _allowed_memory()},
        )
        with warnings.catch_warnings():
            # Python warns of forking beside threads; the child only reads and leaves.
            warnings.simplefilter("ignore", DeprecationWarning)
            process.start()
        process.join(timeout)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise _too_slow(timeout)
        return _read(out, sparql, process.exitcode)


def main() -> None:
    """Answer the one request that stands on standard input (the child's side)."""
    from govgraph.store.embedded import open_to_read

    request = json.loads(sys.stdin.buffer.read())
    out = Path(request["out"])
    try:
        store = open_to_read(Path(request["folder"]))
    except (OSError, RuntimeError) as error:
        out.write_text(str(error), encoding="utf-8")
        os._exit(_UNREADABLE)
    union, memory = request["union"], request["memory"]
    _work(store, request["sparql"], request["prefixes"], out, union=union, memory=memory)


def _work(
    store: ox.Store,
    sparql: str,
    prefixes: Mapping[str, str],
    out: Path,
    *,
    union: bool,
    memory: int | None,
) -> None:
    if memory is not None:
        _limit_memory(memory)
    try:
        answer = store.query(sparql, prefixes=dict(prefixes), use_default_graph_as_union=union)
        if isinstance(answer, ox.QueryTriples):
            ox.serialize(answer, str(out), ox.RdfFormat.N_TRIPLES)
        else:
            answer.serialize(str(out), ox.QueryResultsFormat.JSON)
    except (SyntaxError, OSError, RuntimeError, ValueError) as error:
        out.write_text(str(error), encoding="utf-8")
        os._exit(_FAILED)
    # Nothing of the parent's (buffers, exit handlers, the store's lock) is the child's to tidy.
    os._exit(0)


def _allowed_memory() -> int | None:
    allowed = os.environ.get(MEMORY)
    if not allowed:
        return None
    if not allowed.isdecimal():
        raise UsageError(f"{MEMORY} is '{allowed}'; give a whole number of megabytes.")
    return int(allowed)


def _limit_memory(megabytes: int) -> None:
    # Only Linux tells how much address space is taken, and only Unix can limit it.
    with suppress(ImportError, OSError):
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + (megabytes << 20)
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


@contextmanager
def _answer_file() -> Iterator[Path]:
    handle, name = tempfile.mkstemp(prefix="govgraph-answer-")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        # The parser holds the file open and goes on reading it.
        with suppress(PermissionError):
            Path(name).unlink()


def _read(out: Path, sparql: str, code: int) -> Answer:
    if code == _FAILED:
        raise QueryError(f"The query failed: {out.read_text(encoding='utf-8')}.")
    if code == _UNREADABLE:
        raise StoreError(f"The store cannot be read: {out.read_text(encoding='utf-8')}.")
    if code < 0 and os.environ.get(MEMORY):
        raise StoreError(
            f"The query was ended: it needed more memory than the {os.environ[MEMORY]} megabytes "
            f"that {MEMORY} allows; narrow it or allow more."
        )
    if code != 0:
        raise StoreError(f"The process that answered the query ended with code {code}.")
    if form(sparql) in {"SELECT", "ASK"}:
        return ox.parse_query_results(path=str(out), format=ox.QueryResultsFormat.JSON)
    return ox.parse(path=str(out), format=ox.RdfFormat.N_TRIPLES)


def _too_slow(timeout: float) -> StoreError:
    return StoreError(
        f"The query took longer than {timeout:g} seconds and was ended; narrow it or allow more."
    )
