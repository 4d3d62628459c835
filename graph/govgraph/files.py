"""Write a file whole or not at all, beside its place first; and all of standard output."""

from __future__ import annotations

import gzip
import io
import os
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from govgraph.errors import OutputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a file that appears at its place only when it is complete; ``.gz`` compresses it.

    A link goes on leading to its file, and a pipe or a device, which has no place to be replaced
    at, is written to.

    Raises:
        UsageError: there is no such folder.
        OutputError: the file cannot be written; what stood there before is untouched.

    """
    expect_folder(path)
    target = Path(os.path.realpath(path))  # unlike resolve, no error for links in a circle
    try:
        stays = target.exists() and not target.is_file()
        place = target.open("wb") if stays else _replaced(target)
        with place as stream, _packed(stream, path) as packed:
            yield packed
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror or error}; choose another place."
        ) from error


@contextmanager
def _replaced(path: Path) -> Iterator[IO[bytes]]:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _set_mode(Path(name), path)
        Path(name).replace(path)
    finally:
        with suppress(OSError):
            Path(name).unlink()


@contextmanager
def _packed(stream: IO[bytes], path: Path) -> Iterator[IO[bytes]]:
    if path.suffix != ".gz":
        yield stream
        return
    # No name and no time in the header: the same graph, the same bytes.
    with gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as packed:
        yield cast("IO[bytes]", packed)


def expect_folder(path: Path) -> None:
    """Check that there is a folder for a file that is to be written.

    Raises:
        UsageError: there is none.

    """
    if not path.parent.is_dir():
        raise UsageError(
            f"{path} cannot be written: there is no folder {path.parent}; make it, or name another."
        )


@contextmanager
def standard_output() -> Iterator[IO[bytes]]:
    """Open standard output for bytes, of which none is lost without a word.

    Raises:
        OutputError: it cannot be written, for instance because the disk is full.
        BrokenPipeError: nobody reads it any more.

    """
    try:
        descriptor = sys.stdout.fileno()
    except io.UnsupportedOperation:
        yield sys.stdout.buffer
        return
    try:
        sys.stdout.flush()
        # Where Python is told not to buffer, its own stream may write a part and not say so.
        with open(descriptor, "wb", closefd=False) as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"Standard output cannot be written: {error.strerror}.") from error


def _set_mode(temporary: Path, path: Path) -> None:
    # Temporary files are for their owner only; the result is as open as any new file would be.
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)
