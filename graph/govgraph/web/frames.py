"""What server and workers say to each other: a head of JSON, and bytes."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

if TYPE_CHECKING:
    from asyncio import StreamReader

Head: TypeAlias = dict[str, Any]

_LENGTHS = struct.Struct("!IQ")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to a request: the body itself, or a file that holds it and is then removed."""

    body: bytes = b""
    media: str = "text/plain; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    path: str = ""


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


async def receive_async(reader: StreamReader) -> tuple[Head, bytes]:
    """Return the next message.

    Raises:
        EOFError: the other side has gone.
        ConnectionError: the same.

    """
    head, body = _LENGTHS.unpack(await reader.readexactly(_LENGTHS.size))
    text = await reader.readexactly(head)
    return json.loads(text), await reader.readexactly(body) if body else b""


def reply_of(head: Head, body: bytes) -> Reply:
    """Return the reply that a message holds."""
    return Reply(body, head["media"], head["status"], head["headers"], head["path"])


def pack_reply(reply: Reply) -> bytes:
    """Return a reply as a message."""
    head = {
        "media": reply.media,
        "status": reply.status,
        "headers": reply.headers,
        "path": reply.path,
    }
    return pack(head, reply.body)
