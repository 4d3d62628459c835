"""Keep what was worked out from files, so that the next process need not work it out again.

A kept value is a matter of time only: whatever is wrong with its file, the value is made anew.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Iterable, Iterator, KeysView, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Generic, TypeVar, cast
from zlib import crc32

T = TypeVar("T")
R = TypeVar("R")

# Files of one's own give a cache file each; more than these are seldom in use at once.
_MOST_FILES = 16
_CHECK = 4
_PACKAGE = Path(__file__).resolve().parent
_MODULES = ("*.py", "rdfio/*.py", "store/*.py")


class Made(Mapping[str, T], Generic[R, T]):
    """A mapping whose values are made from plain rows, each when it is first asked for."""

    __slots__ = ("_made", "_make", "_rows")

    def __init__(self, rows: Mapping[str, R], make: Callable[[str, R], T]) -> None:
        self._rows = rows
        self._make = make
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        try:
            return self._made[key]
        except KeyError:
            return self._made.setdefault(key, self._make(key, self._rows[key]))

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def get(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 (as a mapping has it)
        """Return the value of a key, or another one where there is none."""
        return self[key] if key in self._rows else default

    def keys(self) -> KeysView[str]:
        """Return the keys; asking them is quicker than asking the mapping."""
        return self._rows.keys()

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class Packed(Made[bytes, T]):
    """A mapping of what ``pack`` returned, each value unpacked when it is first asked for."""

    def __init__(self, rows: Mapping[str, bytes]) -> None:
        super().__init__(rows, lambda _, packed: unpack(packed))


def pack(value: object) -> bytes:
    """Return plain values as bytes, which a cache reads faster than the values themselves."""
    return marshal.dumps(cast("Any", value))


def unpack(packed: bytes | memoryview) -> Any:  # noqa: ANN401 (whatever was packed)
    """Return what was packed."""
    return marshal.loads(packed)  # noqa: S302 (only what this package packed, and checked)


def is_on() -> bool:
    """Tell whether values are kept."""
    return os.environ.get("GOVGRAPH_NO_CACHE", "0") in {"", "0"}


def cached(
    name: str, sources: Sequence[Path], make: Callable[[], T], *, settings: Sequence[str] = ()
) -> T:
    """Return what ``make`` returns, from the cache when no source has changed since.

    The value consists of what marshal can hold, and depends on ``settings``, on the bytes of
    ``sources`` and on the modules of ``_MODULES`` alone. The cache is a folder of the user's:
    ``$XDG_CACHE_HOME/govgraph``, or ``~/.cache/govgraph``; ``GOVGRAPH_NO_CACHE=1`` switches it off.
    """
    if not is_on():
        return make()
    try:
        key = _key(sources)
        file = _folder() / f"{name}-{_digest([*settings, *map(str, sources)]).hex()[:16]}"
    except (OSError, RuntimeError):
        return make()  # a source is missing, which is for make to tell; or there is no home
    return kept(file, make, key)


def kept(file: Path, make: Callable[[], T], key: bytes = b"") -> T:
    """Return what ``make`` returns, from the file when it holds that already, for this key."""
    found = _read(file, key)
    if found is not None:
        return cast("T", found)
    value = make()
    _write(file, key, value)
    return value


def _folder() -> Path:
    named = os.environ.get("XDG_CACHE_HOME", "")
    # The specification of these folders has relative ones ignored.
    root = Path(named) if named and Path(named).is_absolute() else Path.home() / ".cache"
    return root / "govgraph"


def _key(sources: Sequence[Path]) -> bytes:
    digest = sha256(f"{sys.version} {marshal.version}".encode())
    digest.update(_code())
    for path in sources:
        digest.update(_sized(path))
    return digest.digest()


@lru_cache(maxsize=1)
def _code() -> bytes:
    """Return a digest of the modules that make what is kept; they don't change under a process."""
    digest = sha256()
    for pattern in _MODULES:
        for path in sorted(_PACKAGE.glob(pattern)):
            digest.update(_sized(path))
    return digest.digest()


def _sized(path: Path) -> bytes:
    data = path.read_bytes()
    return b"%d " % len(data) + data


def _digest(words: Iterable[str]) -> bytes:
    return sha256("\0".join(words).encode("utf-8", "surrogateescape")).digest()


def _read(file: Path, key: bytes) -> object:
    """Return the value that is kept for a key, or None; marshal is never given damaged bytes."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    start = len(key) + _CHECK
    body = memoryview(data)[start:]
    if data[: len(key)] != key or data[len(key) : start] != _check(body):
        return None
    with suppress(OSError):
        os.utime(file)  # what is in use is cleared last
    return cast("object", unpack(body))


def _write(file: Path, key: bytes, value: object) -> None:
    import tempfile

    body = pack(value)
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    except OSError:
        return  # a folder that cannot be written leaves all as it is without a cache
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(b"".join((key, _check(body), body)))
        Path(name).replace(file)
        _clear(file.parent)
    except OSError:
        _remove(Path(name))


def _check(body: bytes | memoryview) -> bytes:
    return crc32(body).to_bytes(_CHECK, "big")


def _clear(folder: Path) -> None:
    """Remove the files that were used longest ago, beyond the number that is kept."""
    files = sorted(folder.iterdir(), key=lambda file: -file.stat().st_mtime_ns)
    for file in files[_MOST_FILES:]:
        _remove(file)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
