"""Around every request: known hosts, bodies of bounded size, security headers, one line of log."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from govgraph.web.settings import Settings

log = logging.getLogger("govgraph.web")

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""What our pages may load: scripts, styles and frames of this server, and nothing else."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
"""Sent with every answer that does not set its own."""

_STOPPING = PlainTextResponse(
    "The server is being stopped; try again later.\n", 503, {"Retry-After": "5"}
)
_RAW = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]


class Guard:
    """Lets requests through to the application that may come, and its answers out with headers."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._most = settings.upload_limit
        self._hosts = frozenset(name.lower() for name in settings.hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.monotonic()
        status, begun = 500, False

        async def sent(message: Message) -> None:
            nonlocal status, begun
            if message["type"] == "http.response.start":
                status, begun = message["status"], True
                given = {name for name, _ in message["headers"]}
                extra = [pair for pair in _RAW if pair[0] not in given]
                message["headers"] = [*message["headers"], *extra]
            await send(message)

        try:
            if (refused := self._refused(Headers(scope=scope))) is not None:
                await refused(scope, receive, sent)
            else:
                length = Headers(scope=scope).get("content-length", "0")
                await self._app(scope, self._limited(receive, length), sent)
        except asyncio.CancelledError:
            # The server is told to end, and the time that requests then have is over.
            if not begun:
                await _STOPPING(scope, receive, sent)
        finally:
            if log.isEnabledFor(logging.INFO):
                # The path alone: a query may be confidential, and is long.
                taken = (time.monotonic() - started) * 1000
                log.info("%s %s %d %.0f ms", scope["method"], quote(scope["path"]), status, taken)

    def _refused(self, headers: Headers) -> PlainTextResponse | None:
        if self._hosts and _name(headers.get("host", "")) not in self._hosts:
            # A page elsewhere can make a browser come here under a name of its own.
            return PlainTextResponse("This server does not answer to that host name.\n", 421)
        return None

    def _limited(self, receive: Receive, length: str) -> Receive:
        """Let no more be received than may be sent; what says that it is more, not at all."""
        too_large = HTTPException(413, f"At most {self._most:,} bytes can be sent.")
        read = 0

        async def received() -> Message:
            nonlocal read
            if not length.isdecimal() or int(length) > self._most:
                raise too_large
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._most:
                raise too_large
            return message

        return received


def _name(host: str) -> str:
    """Return a Host header's name without its port."""
    if host.startswith("["):
        return host.partition("]")[0].lower() + "]"
    return host.partition(":")[0].lower()
