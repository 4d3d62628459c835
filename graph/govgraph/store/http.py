"""Talk to a SPARQL server: credentials from the environment, retries with growing pauses."""

from __future__ import annotations

import base64
import os
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, cast
from urllib.parse import urlencode, urlsplit, urlunsplit

from govgraph.errors import QueryError, StoreError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

USER, PASSWORD, TOKEN = "GOVGRAPH_STORE_USER", "GOVGRAPH_STORE_PASSWORD", "GOVGRAPH_STORE_TOKEN"
"""The environment variables that hold a user's name and password, or a bearer token."""

_ATTEMPTS = 5
_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 30.0
_BUSY = (429, 502, 503, 504)
_IDLE = 300.0
_CHUNK = 1 << 20
_LONGEST_MESSAGE = 300
# Without the address, in which a password may stand.
_MALFORMED = "The address of the store is malformed; write it as https://host:port/path."


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent; ``repeatable`` tells whether sending it twice does no harm."""

    url: str
    method: str = "POST"
    form: Mapping[str, str] | None = None
    body: bytes | None = None
    headers: tuple[tuple[str, str], ...] = ()
    repeatable: bool = True


class Client:
    """Sends requests to one server; its credentials appear in no message."""

    def __init__(self, credentials: tuple[str, str] | None = None) -> None:
        user, password = credentials or (os.environ.get(USER, ""), os.environ.get(PASSWORD, ""))
        self._token = os.environ.get(TOKEN)
        self._digest = _Digest()
        self._basic = ""
        handlers: list[urllib.request.BaseHandler] = [_NoRedirectOfWrites()]
        self._user, self._password = user, password
        if user:
            self._basic = base64.b64encode(f"{user}:{password}".encode()).decode()
            handlers.append(self._digest)
        self._opener = urllib.request.build_opener(*handlers)

    def authorization(self) -> dict[str, str]:
        """Return the header that carries a token or a plain password; empty where neither does."""
        if self._token:
            return {"Authorization": f"Bearer {self._token}"}
        return {"Authorization": f"Basic {self._basic}"} if self._basic else {}

    def send(self, request: Request, timeout: float | None = None) -> bytes:
        """Send a request and return the whole answer.

        Raises:
            QueryError: the server finds the request malformed.
            StoreError: the server cannot be reached, refuses, fails, or the time is over.

        """
        deadline = None if timeout is None else time.monotonic() + timeout
        for attempt in range(_ATTEMPTS):
            try:
                return self._once(request, deadline)
            except urllib.error.HTTPError as error:
                with error:
                    if error.code == 401 and self._wants_digest(request, deadline):
                        return self.send(request, None if deadline is None else _left(deadline))
                    if error.code not in _BUSY or attempt == _ATTEMPTS - 1:
                        raise _refused(request, error) from error
                    pause = _pause(attempt, error.headers.get("Retry-After"))
            except TimeoutError as error:
                raise _too_slow(request, timeout) from error
            except (OSError, HTTPException) as error:
                if isinstance(getattr(error, "reason", None), TimeoutError):
                    raise _too_slow(request, timeout) from error
                # A connection that broke may have carried a change; only refusal is sure.
                unsent = isinstance(getattr(error, "reason", None), ConnectionRefusedError)
                if attempt == _ATTEMPTS - 1 or not (request.repeatable or unsent):
                    raise _unreachable(request, error) from error
                if not unsent:
                    self._wants_digest(request, deadline)
                pause = _pause(attempt, None)
            if deadline is not None and time.monotonic() + pause > deadline:
                raise _too_slow(request, timeout)
            time.sleep(pause)
        raise AssertionError

    def _wants_digest(self, request: Request, deadline: float | None) -> bool:
        """Ask a server that has refused a plain password whether and how it wants a digest.

        Virtuoso says so only where no password has come plainly, and closes the connection on a
        large request that it has not yet let in.
        """
        if not self._basic:
            return False
        empty = urllib.request.Request(request.url)  # noqa: S310 - as below
        self._digest.passwords.add_password(None, request.url, self._user, self._password)
        with suppress(OSError), self._opener.open(empty, timeout=_left(deadline)):
            pass
        if self._digest.is_wanted(request.url):
            self._basic = ""
        return not self._basic

    def _once(self, request: Request, deadline: float | None) -> bytes:
        body = urlencode(request.form).encode() if request.form is not None else request.body
        message = urllib.request.Request(  # noqa: S310 - open_store lets only http(s) through
            request.url,
            data=body,
            method=request.method,
            headers={**dict(request.headers), **self.authorization()},
        )
        if self._user and not message.has_header("Authorization"):
            self._digest.passwords.add_password(None, request.url, self._user, self._password)
            self._digest.sign(message)
        with cast("HTTPResponse", self._opener.open(message, timeout=_left(deadline))) as answer:
            chunks = []
            while chunk := answer.read1(_CHUNK):
                chunks.append(chunk)
                _left(deadline)
            if answer.length:
                raise HTTPException("the answer was cut short")
            return b"".join(chunks)


class _Digest(urllib.request.HTTPDigestAuthHandler):
    """Answers a server's challenge, and the next time before it is made."""

    def __init__(self) -> None:
        self.passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        super().__init__(self.passwords)
        self._challenges: dict[str, dict[str, str]] = {}

    def is_wanted(self, url: str) -> bool:
        """Tell whether the address has asked for a digest."""
        return _place(url) in self._challenges

    def sign(self, request: urllib.request.Request) -> None:
        """Answer the challenge that the request's address made last, if any."""
        challenge = self._challenges.get(_place(request.full_url))
        if challenge is not None:
            answer = self.get_authorization(request, challenge)
            request.add_unredirected_header(self.auth_header, f"Digest {answer}")

    def retry_http_digest_auth(self, req: urllib.request.Request, auth: str) -> HTTPResponse | None:
        """Remember the challenge, and answer it."""
        fields = urllib.request.parse_http_list(auth.partition(" ")[2])
        self._challenges[_place(req.full_url)] = urllib.request.parse_keqv_list(fields)
        return cast("HTTPResponse | None", super().retry_http_digest_auth(req, auth))


def _place(url: str) -> str:
    return url.partition("?")[0]


class _NoRedirectOfWrites(urllib.request.HTTPRedirectHandler):
    """Follow no redirect: a change would become a reading, and credentials would go elsewhere."""

    def redirect_request(self, *_: object) -> None:
        """Refuse."""
        return


def split_credentials(url: str) -> tuple[str, tuple[str, str] | None]:
    """Return an address without the user and password in it, and these.

    Raises:
        UsageError: the address is malformed.

    """
    try:
        parts = urlsplit(url)
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        place = f"{host}:{parts.port}" if parts.port else host
    except ValueError as error:
        raise UsageError(_MALFORMED) from error
    if parts.scheme not in {"http", "https"} or not place:
        raise UsageError(_MALFORMED)
    bare = urlunsplit((parts.scheme, place, parts.path, parts.query, ""))
    return bare, (parts.username, parts.password or "") if parts.username else None


def _left(deadline: float | None) -> float:
    if deadline is None:
        return _IDLE
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _pause(attempt: int, asked: str | None) -> float:
    if asked and asked.isdecimal():
        return min(float(asked), _LONGEST_PAUSE)
    return float(min(_FIRST_PAUSE * 2**attempt, _LONGEST_PAUSE))


def _refused(request: Request, error: urllib.error.HTTPError) -> StoreError | QueryError:
    said = error.read(_CHUNK).decode("utf-8", "replace").strip()[:_LONGEST_MESSAGE]
    if error.code == 400:
        return QueryError(f"The server finds the query malformed: {said}.")
    if error.code in {401, 403}:
        return StoreError(
            f"{request.url} refuses access ({error.code}); set {USER} and {PASSWORD}, or {TOKEN}."
        )
    return StoreError(f"{request.url} answered {error.code} {error.reason}: {said}.")


def _too_slow(request: Request, timeout: float | None) -> StoreError:
    seconds = _IDLE if timeout is None else timeout
    return StoreError(f"{request.url} gave no answer within {seconds:g} seconds.")


def _unreachable(request: Request, error: Exception) -> StoreError:
    reason = getattr(error, "reason", None) or error
    return StoreError(f"{request.url} cannot be reached: {reason}.")
