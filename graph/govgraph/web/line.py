"""How the server speaks with a worker; apart from what both know, which needs no event loop."""

from __future__ import annotations

import asyncio
import json
from typing import cast

from govgraph.web.frames import LENGTHS, Head


class Line(asyncio.Protocol):
    """The server's end of the talk with a worker: one message out, one message back."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[tuple[Head, bytes]] | None = None
        self._parts: list[bytes] = []
        self._have = 0
        self._need = LENGTHS.size
        self._lost = False

    async def ask(self, message: bytes) -> tuple[Head, bytes]:
        """Send a message and return the answer.

        Raises:
            EOFError: the other side has gone.

        """
        if self._lost or self._transport is None:
            raise EOFError
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(message)
        return await self._waiting

    def close(self) -> None:
        """End the talk."""
        if self._transport is not None:
            self._transport.close()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what messages go out by."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, _: Exception | None) -> None:
        """Tell who waits that no answer will come."""
        self._lost = True
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(EOFError())

    def data_received(self, data: bytes) -> None:
        """Take up a part of an answer, and give the answer when it is whole."""
        self._parts.append(data)
        self._have += len(data)
        if self._have < self._need:
            return
        whole = b"".join(self._parts)
        head, body = LENGTHS.unpack_from(whole)
        middle = LENGTHS.size + head
        self._need = middle + body
        if self._have < self._need:
            self._parts = [whole]
            return
        self._parts, self._have, self._need = [], 0, LENGTHS.size
        if self._waiting is not None and not self._waiting.done():
            answer = json.loads(whole[LENGTHS.size : middle]), whole[middle:]
            self._waiting.set_result(answer)
