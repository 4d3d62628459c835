"""A process that holds the store and answers one request at a time (the worker's side).

The server can end it at any moment: that is how a query is stopped when its time is over.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from govgraph.errors import DataError, GovgraphError, StoreError, UsageError
from govgraph.web.desk import Desk
from govgraph.web.frames import Head, Reply, pack, pack_reply, receive
from govgraph.web.jobs import JOBS

if TYPE_CHECKING:
    from collections.abc import Mapping


def main() -> None:
    """Answer the requests that come through the socket on standard input, until it is closed."""
    _let_others_finish()
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    with socket.socket(fileno=0) as line, line.makefile("rwb") as stream:
        talk = cast("BinaryIO", stream)
        opening = receive(talk)
        if opening is None:
            return
        config, _ = opening
        _limit_memory(config["memory"])
        try:
            desk = Desk(config)
        except GovgraphError as error:
            _say(talk, pack({"error": str(error)}))
            return
        _say(talk, pack({}))
        while (request := receive(talk)) is not None:
            _say(talk, pack_reply(_answer(desk, *request)))


def _say(stream: BinaryIO, message: bytes) -> None:
    stream.write(message)
    stream.flush()


def _answer(desk: Desk, head: Head, body: bytes) -> Reply:
    try:
        desk.see(head["state"])
        arguments: Mapping[str, Any] = head["arguments"]
        reply = JOBS[head["job"]](desk, arguments, body)
        return reply if desk.is_current(head["state"]) else replace(reply, current=False)
    except GovgraphError as error:
        return Reply(f"{error}\n".encode(), status=_status(error))


def _status(error: GovgraphError) -> int:
    if isinstance(error, UsageError | DataError):
        return 400
    return 503 if isinstance(error, StoreError) else 422


def _let_others_finish() -> None:
    """Begin a request when the server has done what it is at, for it has others to serve too."""
    with suppress(OSError, AttributeError):  # where the system knows no such thing
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard == resource.RLIM_INFINITY or most < hard:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _end_with(parent: int) -> None:
    """End this process when the server has ended without a word, even amid a query."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
