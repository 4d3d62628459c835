"""What a worker works with: the store as it is now, and what was made of it once."""

from __future__ import annotations

import io
import os
import time
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar, cast

from govgraph.cache import kept
from govgraph.errors import StoreError
from govgraph.store import MEMORY, Store, load_knowledge, make_ready, open_store
from govgraph.web.frames import Head, Reply
from govgraph.web.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import ReadableBuffer

_T = TypeVar("_T")
_IN_MEMORY = 1 << 20
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)


class Desk:
    """The store of one worker, opened again when it has changed.

    Raises:
        StoreError: the store cannot be opened.

    """

    def __init__(self, config: Head) -> None:
        self.base: str = config["base"]
        self.data_path: str = config["data_path"]
        self.row_limit: int = config["row_limit"]
        self.time_limit: float = config["time_limit"]
        self.writable: bool = config["writable"]
        self.pages = Pages(self.base, self.data_path, writable=self.writable)
        self.authority = tuple(Path(path) for path in config["authority"])
        self._where: str = config["store"]
        self._folder: str = config["folder"]
        self._writes: bool = config["writes"]
        self._state: object = config["state"]
        self._made: dict[str, Any] = {}
        self._answers = 0
        if self._writes:
            make_ready(self._where, self.authority, base=self.base)
        self.store = self._open()
        if self._writes:
            load_knowledge(self.store, self.authority)

    def see(self, state: object) -> None:
        """Look at the store anew if its state is another than when it was opened."""
        if self._writes or state == self._state:
            return
        # Where that fails, the view that is there still holds; the next request tries again.
        with suppress(StoreError):
            self.store = self._open()
            self._state = state
            self._made.clear()

    def is_current(self, state: object) -> bool:
        """Tell whether the store was last looked at in this state."""
        return self._writes or state == self._state

    def once(self, what: str, make: Callable[[], _T]) -> _T:
        """Return what is made once for each state of the store."""
        if what not in self._made:
            self._made[what] = make()
        return cast("_T", self._made[what])

    def shared(self, what: str, make: Callable[[], _T]) -> _T:
        """Return what one process makes for all of them, once for each state of the store.

        It takes so long that the process may count as slow and be ended, and with it what it made.
        The value consists of what marshal can hold.
        """
        if self._writes:
            return self.once(what, make)
        state = sha256(str(self._state).encode()).hexdigest()[:16]
        file = Path(self._folder, "kept", f"{what}-{state}")
        return self.once(what, lambda: kept(file, make))

    def changed(self) -> None:
        """Forget what was made of the store, which has been written to."""
        self._made.clear()

    @cached_property
    def bench(self) -> Store:
        """Return a store in memory that knows the authority, to try statements in."""
        bench = open_store(MEMORY, base=self.base)
        load_knowledge(bench, self.authority)
        return bench

    def reply(self, write: Callable[[IO[bytes]], None], media: str) -> Reply:
        """Return what a function writes, in a file where it is large."""
        # The server may still be sending the answer before.
        self._answers += 1
        place = f"{self._folder}/answer-{os.getpid()}-{self._answers}"
        with _Spool(place) as spool:
            write(cast("IO[bytes]", spool))
            headers = {"Govgraph-Row-Limit": str(self.row_limit)}
            if spool.on_disk:
                return Reply(media=media, headers=headers, path=place)
            return Reply(spool.content(), media, headers=headers)

    def _open(self) -> Store:
        """Open the store; while its writer puts its files in order, that can take some tries."""
        for pause in _PAUSES:
            try:
                return open_store(self._where, read_only=not self._writes, base=self.base)
            except StoreError:
                time.sleep(pause)
        return open_store(self._where, read_only=not self._writes, base=self.base)


class _Spool(io.RawIOBase):
    """A stream that is in memory while it is small, then in a file."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._memory = io.BytesIO()
        self._file: IO[bytes] | None = None

    @property
    def on_disk(self) -> bool:
        return self._file is not None

    def content(self) -> bytes:
        return self._memory.getvalue()

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer) -> int:
        if self._file is None:
            if self._memory.tell() + len(memoryview(data)) <= _IN_MEMORY:
                return self._memory.write(data)
            place = Path(self._place)
            self._file = place.open("wb")
            self._file.write(self._memory.getvalue())
        return self._file.write(data)

    def flush(self) -> None:
        if self._file is not None and not self._file.closed:
            self._file.flush()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()
