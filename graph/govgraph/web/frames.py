"""What server and workers say to each other: a head of JSON, and bytes."""

from __future__ import annotations

import asyncio
import json
import struct
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeAlias, cast

Head: TypeAlias = dict[str, Any]

_LENGTHS = struct.Struct("!IQ")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a request: the body itself, or a file that holds it and is then removed.

    ``current`` says that the store was seen in the state that the request named.
    """

    body: bytes = b""
    media: str = "text/plain; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    path: str = ""
    current: bool = True


def pack(head: Head, body: bytes = b"") -> bytes:
    """Return a message as bytes."""
    text = json.dumps(head).encode()
    return b"".join((_LENGTHS.pack(len(text), len(body)), text, body))


def receive(stream: BinaryIO) -> tuple[Head, bytes] | None:
    """Return the next message of a stream, or None where it has ended."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head, body = _LENGTHS.unpack(lengths)
    return json.loads(stream.read(head)), stream.read(body)


class Line(asyncio.Protocol):
    """The server's end of the talk with a worker: one message out, one message back."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[tuple[Head, bytes]] | None = None
        self._parts: list[bytes] = []
        self._have = 0
        self._need = _LENGTHS.size
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
        head, body = _LENGTHS.unpack_from(whole)
        middle = _LENGTHS.size + head
        self._need = middle + body
        if self._have < self._need:
            self._parts = [whole]
            return
        self._parts, self._have, self._need = [], 0, _LENGTHS.size
        if self._waiting is not None and not self._waiting.done():
            answer = json.loads(whole[_LENGTHS.size : middle]), whole[middle:]
            self._waiting.set_result(answer)


def reply_of(head: Head, body: bytes) -> Reply:
    """Return the reply that a message holds."""
    return Reply(body, **head)


def pack_reply(reply: Reply) -> bytes:
    """Return a reply as a message."""
    head = {
        "media": reply.media,
        "status": reply.status,
        "headers": reply.headers,
        "path": reply.path,
        "current": reply.current,
    }
    return pack(head, reply.body)
