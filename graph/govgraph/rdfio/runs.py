"""Put in order what is more than memory should hold: sorted runs in files, merged when read."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from heapq import merge
from itertools import islice
from typing import IO, TYPE_CHECKING, Self

from govgraph.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MEMORY = "GOVGRAPH_EXPORT_MEMORY"
"""The environment variable that says how many megabytes of RDF, as text, an export may hold in
memory before it goes on in files. Python takes two to three times as much for them."""

BETWEEN = b"\x01"
"""What parts of a record are joined with: it stands in no RDF as Oxigraph writes it, and sorts
before all that does, so that records are in the order of their parts."""

_DEFAULT = 256
_END = b"\0"
_BATCH = 1_000
_CHUNK = 1 << 18


def allowed_memory() -> int:
    """Return how many bytes of text may be held in memory.

    Raises:
        UsageError: the environment does not give a number.

    """
    allowed = os.environ.get(MEMORY) or str(_DEFAULT)
    if not allowed.isdecimal():
        raise UsageError(f"{MEMORY} is '{allowed}'; give a whole number of megabytes.")
    return int(allowed) << 20


class Runs:
    """Sorted runs of records in files without a name, which vanish with the process."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._files: list[IO[bytes]] = []
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def __bool__(self) -> bool:
        """Tell whether anything was put into files."""
        return bool(self._files)

    def add(self, records: Iterable[bytes]) -> None:
        """Keep sorted records as a run of its own.

        Raises:
            OutputError: there is no room for it.

        """
        rows = iter(records)
        try:
            file = self._open.enter_context(_quietly_closed(self._folder))
            while batch := list(islice(rows, _BATCH)):
                file.write(_END.join(batch) + _END)
            file.flush()
        except OSError as error:
            place = self._folder or tempfile.gettempdir()
            raise OutputError(
                f"The export is sorted in {place}, where no file can be written "
                f"({error.strerror}); make room there, or allow more memory with {MEMORY}."
            ) from error
        self._files.append(file)

    def merged(self, last: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the records of all runs and of a last one, in order."""
        return merge(*map(_records, self._files), last)


@contextmanager
def _quietly_closed(folder: Path | None) -> Iterator[IO[bytes]]:
    file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed below
    try:
        yield file
    finally:
        # On a full disk, what is left unwritten fails once more.
        with suppress(OSError):
            file.close()


def _records(file: IO[bytes]) -> Iterator[bytes]:
    file.seek(0)
    rest = b""
    while chunk := file.read(_CHUNK):
        *whole, rest = (rest + chunk).split(_END)
        yield from whole
