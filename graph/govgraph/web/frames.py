"""What server and workers say to each other: a head of JSON, and bytes."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from typing import Any, BinaryIO, TypeAlias

Head: TypeAlias = dict[str, Any]

LENGTHS = struct.Struct("!IQ")
"""How a message begins: how long its head is, and its body."""


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
    return b"".join((LENGTHS.pack(len(text), len(body)), text, body))


def receive(stream: BinaryIO) -> tuple[Head, bytes] | None:
    """Return the next message of a stream, or None where it has ended."""
    lengths = stream.read(LENGTHS.size)
    if len(lengths) < LENGTHS.size:
        return None
    head, body = LENGTHS.unpack(lengths)
    return json.loads(stream.read(head)), stream.read(body)


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
