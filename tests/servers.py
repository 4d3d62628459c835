"""Processes that the store's tests start: SPARQL servers with their own ports, and scripts."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from govgraph.errors import StoreError
from govgraph.store import MEMORY, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KINDS = ("memory", "disk", "oxigraph", "virtuoso")
"""The kinds of store that do the same."""

_VIRTUOSO = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
TempStorage = TempDatabase
[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
DirsAllowed = .
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = .
[SPARQL]
ResultSetMaxRows = 1000000
MaxConstructTriples = 1000000
"""


def program(name: str) -> str | None:
    """Return the path of a program, also of one in this Python's environment."""
    return shutil.which(name, path=f"{os.path.dirname(sys.executable)}:{os.environ['PATH']}")  # noqa: PTH120


def script(code: str, *args: str | Path) -> subprocess.Popen[str]:
    """Start a Python process that can import govgraph and the tests.

    It writes no bytecode, which a limit on the size of files would cut short for all that follow.
    """
    return subprocess.Popen(
        [sys.executable, "-B", "-c", code, *map(str, args)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def place(kind: str, folder: Path, server: Callable[[str], str]) -> str:
    """Return where an empty store of a kind is: in memory, in a folder, or where a server runs."""
    places = {"memory": MEMORY, "disk": str(folder / "store")}
    return places.get(kind) or server(kind)


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def oxigraph() -> Iterator[str]:
    """Run Oxigraph's server, which keeps its data in memory; give its address."""
    command = program("oxigraph")
    if command is None:
        pytest.skip("the package oxigraph, which has the server, is not installed")
    place = f"127.0.0.1:{free_port()}"
    with _running([command, "serve", "--bind", place], f"http://{place}") as address:
        yield address


@contextmanager
def virtuoso(folder: Path) -> Iterator[str]:
    """Run Virtuoso with its data in a folder; give the address of its administrator's endpoint."""
    command = program("virtuoso-t")
    if command is None:
        pytest.skip("Virtuoso is not installed; run 'make server'")
    http, sql = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(_VIRTUOSO.format(http=http, sql=sql), encoding="utf-8")
    address = f"http://dba:dba@127.0.0.1:{http}/sparql-auth"
    with _running([command, "+foreground", "+configfile", "virtuoso.ini"], address, folder):
        yield address


@contextmanager
def _running(command: list[str], address: str, folder: Path | None = None) -> Iterator[str]:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, cwd=folder, stdout=quiet, stderr=quiet) as process:
        try:
            _wait(process, address)
            yield address
        finally:
            # What it holds is thrown away, so it need not write it out.
            process.kill()


def _wait(process: subprocess.Popen[bytes], address: str) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with code {process.returncode}.")
        with suppress(StoreError):
            open_store(address).graphs()
            return
        time.sleep(0.05)
    raise RuntimeError(f"{process.args!r} does not answer.")
