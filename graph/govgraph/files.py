"""Write a file whole or not at all: beside its place first, then moved there."""

from __future__ import annotations

import gzip
import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from govgraph.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that appears at its place only when it is complete; ``.gz`` compresses it.

    Raises:
        OutputError: the file cannot be written; what stood there before is untouched.

    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}; choose another place."
        ) from error
    try:
        with os.fdopen(handle, "wb") as stream:
            if path.suffix == ".gz":
                # No name and no time in the header: the same graph, the same bytes.
                with gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as packed:
                    yield cast("IO[bytes]", packed)
            else:
                yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _set_mode(Path(name), path)
        Path(name).replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror or error}; choose another place."
        ) from error
    finally:
        with suppress(OSError):
            Path(name).unlink()


def _set_mode(temporary: Path, path: Path) -> None:
    # Temporary files are for their owner only; the result is as open as any new file would be.
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)
