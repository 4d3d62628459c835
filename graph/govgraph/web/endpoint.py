"""The SPARQL endpoint: an application of its own, so that a look-up passes through little else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from govgraph.web.answers import Answers, key_of
from govgraph.web.handlers import left, refused_to_write, response
from govgraph.web.negotiate import HTML, TRIPLES, choose
from govgraph.web.protocol import BadRequestError, Operation, operation

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from govgraph.web.frames import Reply
    from govgraph.web.site import Site

_METHODS = ("GET", "HEAD", "POST")


class Endpoint:
    """Answers by the SPARQL protocol."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._answers = Answers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            answer = await self._answer(Request(scope, receive))
        except HTTPException as error:
            answer = PlainTextResponse(error.detail, error.status_code)
        except ClientDisconnect:
            return
        # A cache in between must not give one client's format to another.
        answer.headers.add_vary_header("Accept")
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in _METHODS:
            allow = {"Allow": ", ".join(_METHODS)}
            return PlainTextResponse("A query is sent by GET or POST.\n", 405, allow)
        media = request.headers.get("content-type", "")
        body = await request.body() if request.method == "POST" else b""
        try:
            asked = operation(request.method, media, request.scope["query_string"], body)
        except BadRequestError as error:
            return PlainTextResponse(f"{error}\n", error.status)
        if asked.kind == "update":
            return await self._update(request, asked)
        accept = request.headers.get("accept", "")
        if asked.kind == "describe":
            return await self._service(request, accept)
        return await response(await self._query(request, asked, accept))

    async def _query(self, request: Request, asked: Operation, accept: str) -> Reply:
        key, state = key_of(asked, accept), self._site.state()
        # What a remote store holds may change without a sign.
        if not self._site.is_remote and (known := self._answers.find(key, state)) is not None:
            return known
        arguments = {
            "query": asked.text,
            "default": asked.default,
            "named": asked.named,
            "format": asked.format,
            "accept": accept,
        }
        reply = await self._site.readers.run("query", arguments, gone=left(request))
        if not self._site.is_remote:
            self._answers.keep(key, state, reply)
        return reply

    async def _service(self, request: Request, accept: str) -> Response:
        choice = choose(accept, (*TRIPLES, HTML))
        if choice is not None and choice.format == "html":
            return RedirectResponse("/query", 303)
        endpoint = f"{request.url.scheme}://{request.url.netloc}/sparql"
        arguments = {"accept": accept, "endpoint": endpoint}
        return await response(await self._site.readers.run("service", arguments))

    async def _update(self, request: Request, asked: Operation) -> Response:
        if (refused := await refused_to_write(self._site, request, asked.token)) is not None:
            return await response(refused)
        arguments = {"update": asked.text, "default": asked.default, "named": asked.named}
        return await response(await self._site.write("update", arguments))
