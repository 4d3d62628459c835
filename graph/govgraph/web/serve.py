"""Run the server until it is told to stop."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from typing import TYPE_CHECKING

from govgraph.errors import UsageError
from govgraph.store import load_knowledge, make_ready, open_store
from govgraph.web.app import create_app

if TYPE_CHECKING:
    from collections.abc import Callable

    from govgraph.web.settings import Settings

_GRACE = 5
_IDLE = 30


def serve(
    settings: Settings,
    host: str,
    port: int,
    *,
    announce: Callable[[str], None],
    quiet: bool = False,
) -> None:
    """Serve until SIGTERM, Ctrl-C or the terminal's end; open requests have some seconds more.

    ``port`` 0 takes any that is free. ``announce`` is told the address.

    Raises:
        UsageError: the address cannot be listened on.
        StoreError: the store cannot be opened.

    """
    import uvicorn

    _check(settings)
    listening = _listen(host, port)
    _log(quiet=quiet)
    config = uvicorn.Config(
        create_app(settings),
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="on",
        ws="none",
        timeout_keep_alive=_IDLE,
        timeout_graceful_shutdown=_GRACE,
    )
    # uvicorn stops tidily at either signal, and then raises it again: a stop that was asked for
    # is no failure.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _leave)
    _end_with_terminal()
    shown = f"[{host}]" if ":" in host else host
    announce(f"http://{shown}:{listening.getsockname()[1]}/")
    with listening:
        uvicorn.Server(config).run(sockets=[listening])


def _leave(*_: object) -> None:
    raise SystemExit(0)


def _end_with_terminal() -> None:
    """Stop as tidily when the terminal is closed, unless started to outlive it (``nohup``)."""
    hang_up = getattr(signal, "SIGHUP", None)  # Windows has none
    if hang_up is not None and signal.getsignal(hang_up) is signal.SIG_DFL:
        signal.signal(hang_up, lambda *_: signal.raise_signal(signal.SIGTERM))


def _check(settings: Settings) -> None:
    """Open the store once, so that what is wrong with it is said before anything is started."""
    if settings.store.startswith(("http://", "https://")):
        return
    if settings.writable:
        make_ready(settings.store, settings.authority, base=settings.base)
    with open_store(settings.store, read_only=not settings.writable, base=settings.base) as store:
        if settings.writable:
            load_knowledge(store, settings.authority)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError(
            f"{host} port {port} cannot be listened on ({reason}); choose another."
        ) from error


def _log(*, quiet: bool) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    for name in ("govgraph.web", "uvicorn"):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(logging.WARNING if quiet or name == "uvicorn" else logging.INFO)
