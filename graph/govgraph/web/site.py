"""What a running server holds: its processes, the state of its store, and previews."""

from __future__ import annotations

import hmac
import os
import secrets
import tempfile
import time
from collections import OrderedDict
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from govgraph.web.frames import Reply
from govgraph.web.pages import Pages
from govgraph.web.pool import Pool, Rules

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from govgraph.web.settings import Settings

_MOST_PREVIEWS = 8
_DRAWERS = 2
# A query may take any time.
_ANYTHING = frozenset({"query", "editor", "question"})
_LOOK_EVERY = 1.0
_REMOTE_EVERY = 10.0
# Of RocksDB's files, those that change with the data; its log does with every opening.
_DATA_ENDINGS = (".log", ".sst")


@dataclass(frozen=True, slots=True)
class Preview:
    """A statement that somebody looks at before it is added."""

    file: str
    name: str
    body: bytes

    @property
    def arguments(self) -> dict[str, str]:
        """Return what a job needs to know beside the body."""
        return {"file": self.file, "name": self.name}


class Site:
    """The processes of one server.

    ``readers`` answer what is quick; ``drawers`` do what is known to take long; ``writer``, in a
    writable server, holds the store to write.
    """

    readers: Pool
    drawers: Pool
    writer: Pool | None = None

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._previews: OrderedDict[str, Preview] = OrderedDict()
        self._writes = 0
        self._looked = 0.0
        self._seen = 0

    @cached_property
    def pages(self) -> Pages:
        """Return the templates of what the server says itself: that something failed."""
        own = self.settings
        return Pages(own.base, own.data_path, writable=own.writable)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Start the processes, and end them.

        Raises:
            StoreError: the store cannot be opened.

        """
        with tempfile.TemporaryDirectory(prefix="govgraph-serve-") as folder:
            pools = self._pools(folder)
            try:
                for pool in pools:
                    await pool.open()
                yield
            finally:
                for pool in pools:
                    await pool.close()

    def _pools(self, folder: str) -> list[Pool]:
        own = self.settings
        most, limit = own.workers, own.time_limit
        quick = Rules(most, most, limit, own.patience, own.slow, own.slow_after, _ANYTHING)
        # What one drawing takes long for shall not keep others waiting.
        lasting = Rules(_DRAWERS, 1, limit, limit)
        self.readers = Pool(quick, self._config(folder), self.state)
        self.drawers = Pool(lasting, self._config(folder), self.state)
        if not own.writable:
            return [self.readers, self.drawers]
        self.writer = Pool(Rules(1, 1, limit, limit), self._config(folder, writes=True), self.state)
        # The writer first: it makes a store that is not there yet.
        return [self.writer, self.readers, self.drawers]

    def _config(self, folder: str, *, writes: bool = False) -> dict[str, Any]:
        own = self.settings
        return {
            "store": own.store,
            "base": own.base,
            "data_path": own.data_path,
            "row_limit": own.row_limit,
            "time_limit": own.time_limit,
            "memory": own.memory_limit,
            "writable": own.writable,
            "authority": [str(path) for path in own.authority],
            "folder": folder,
            "writes": writes,
        }

    @property
    def is_remote(self) -> bool:
        """Tell whether another server holds the store."""
        return self.settings.store.startswith(("http://", "https://"))

    def state(self) -> str:
        """Return a text that changes when the store does, at the latest a second after.

        For a remote store it changes every ten seconds.
        """
        now = time.monotonic()
        if self.is_remote:
            # Another server does not tell when it changes.
            return f"{self._writes} {now // _REMOTE_EVERY}"
        if now - self._looked > _LOOK_EVERY:
            self._looked = now
            self._seen = _newest(self.settings.store)
        return f"{self._writes} {self._seen}"

    async def write(self, job: str, arguments: Mapping[str, Any], body: bytes = b"") -> Reply:
        """Have a job done that writes; requests that come later see what it wrote."""
        if self.writer is None:
            return Reply(b"This server only reads.\n", status=403)
        reply = await self.writer.run(job, arguments, body)
        self._writes += 1
        return reply

    def may_write(self, token: str) -> bool:
        """Tell whether a token permits writing, in a time that tells nothing about it."""
        own = self.settings
        if not own.writable:
            return False
        return hmac.compare_digest(token.encode("utf-8", "replace"), own.token.encode())

    def keep(self, preview: Preview) -> str:
        """Keep a statement for a while under a name that cannot be guessed."""
        name = secrets.token_urlsafe(16)
        self._previews[name] = preview
        while len(self._previews) > _MOST_PREVIEWS:
            self._previews.popitem(last=False)
        return name

    def kept(self, name: str) -> Preview | None:
        """Return the statement that is kept under a name, if it still is."""
        return self._previews.get(name)


def _newest(where: str) -> int:
    newest = 0
    with suppress(OSError), os.scandir(where) as entries:
        for entry in entries:
            if entry.name.endswith(_DATA_ENDINGS) or entry.name == "CURRENT":
                # A file can vanish between being listed and being looked at.
                with suppress(OSError):
                    newest = max(newest, entry.stat().st_mtime_ns)
    return newest
