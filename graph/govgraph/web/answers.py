"""Answers to queries that were asked before, kept while the store stays as it is."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from govgraph.web.frames import Reply
    from govgraph.web.protocol import Operation

    Key: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...], str, str]

_LARGEST = 1 << 16
_MOST = 1 << 24
_OWN_ROOM = 500
# Another answer each time; an escape may hide the word.
_CHANGING = ("now", "rand", "uuid", "bnode", "\\u")


class Answers:
    """Small answers by what was asked, at most 16 MB of them; the longest unasked goes first."""

    def __init__(self) -> None:
        self._state = ""
        self._room = 0
        self._kept: OrderedDict[Key, Reply] = OrderedDict()

    def find(self, key: Key, state: str) -> Reply | None:
        """Return the answer to what was asked before in this state of the store."""
        if state != self._state:
            self._kept.clear()
            self._room, self._state = 0, state
        reply = self._kept.get(key)
        if reply is not None:
            self._kept.move_to_end(key)
        return reply

    def keep(self, key: Key, state: str, reply: Reply) -> None:
        """Keep an answer, unless it is large, a failure, of another state, or never the same."""
        fit = reply.status == 200 and not reply.path and _room(key, reply) <= _LARGEST
        if not fit or not reply.current or state != self._state or _changes(key[0]):
            return
        if key not in self._kept:
            self._kept[key] = reply
            self._room += _room(key, reply)
        while self._room > _MOST:
            self._room -= _room(*self._kept.popitem(last=False))


def key_of(asked: Operation, accept: str) -> Key:
    """Return what an answer depends on beside the store."""
    return (asked.text, asked.default, asked.named, asked.format, accept)


def _changes(sparql: str) -> bool:
    text = sparql.lower()
    return any(word in text for word in _CHANGING)


def _room(key: Key, reply: Reply) -> int:
    graphs = sum(map(len, (*key[1], *key[2])))
    return _OWN_ROOM + 2 * (len(key[0]) + len(key[4]) + graphs) + len(reply.body)
