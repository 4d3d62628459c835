"""From requests to jobs, and from replies to responses."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response, StreamingResponse

from govgraph import vocab
from govgraph.web.frames import Reply
from govgraph.web.site import Preview, Site

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from starlette.requests import Request

    from govgraph.web.pool import Pool

_CHUNK = 1 << 18
_PAUSE_AFTER_WRONG_TOKEN = 0.5
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_ENDINGS = {
    ".ttl": "turtle",
    ".jsonld": "jsonld",
    ".nt": "ntriples",
    ".rdf": "rdfxml",
    ".trig": "trig",
    ".nq": "nquads",
}
_TITLES = {404: "Not found", 400: "This cannot be answered", 413: "Too large", 503: "Busy"}


class Handlers:
    """The answers to each address, made by the processes of a site."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def home(self, request: Request) -> Response:
        """Show the start page."""
        return await self._page(request, "home", {})

    async def statements(self, request: Request) -> Response:
        """Show the list of statements."""
        page = request.query_params.get("page", "0")
        number = int(page) if page.isascii() and page.isdecimal() and len(page) < 7 else 0
        return await self._page(request, "statements", {"page": number})

    async def search(self, request: Request) -> Response:
        """Show what has a name."""
        return await self._page(request, "search", {"q": request.query_params.get("q", "")})

    async def names(self, request: Request) -> Response:
        """Return what has a name, as JSON."""
        return await self._page(request, "names", {"q": request.query_params.get("q", "")})

    async def terms(self, request: Request) -> Response:
        """Return the prefixes and terms, as JSON."""
        return await self._page(request, "terms", {})

    async def questions(self, request: Request) -> Response:
        """Show the named questions."""
        return await self._page(request, "questions", {})

    async def question(self, request: Request) -> Response:
        """Show a named question and its answer, or give that in the wanted format."""
        values = dict(request.query_params)
        name = request.path_params["name"]
        return await self._chosen(
            request, "question", values.get("format", ""), {"name": name, "values": values}
        )

    async def editor(self, request: Request) -> Response:
        """Show the editor and the answer of its query."""
        query = request.query_params.get("query", "")
        return await self._page(request, "editor", {"query": query})

    async def form(self, request: Request) -> Response:
        """Show the form for a new statement."""
        return await self._page(request, "form", {})

    async def thing(self, request: Request) -> Response:
        """Show or describe the thing with the IRI that the path says."""
        path: str = request.path_params["name"]
        stem, dot, ending = path.rpartition(".")
        name = _ENDINGS.get(f".{ending}") if dot else None
        iri = f"{self._site.settings.base}{stem if name else path}"
        return await self._thing(request, iri, name or request.query_params.get("format", ""))

    async def thing_by_iri(self, request: Request) -> Response:
        """Show or describe the thing with the given IRI."""
        iri = request.query_params.get("iri", "")
        return await self._thing(request, iri, request.query_params.get("format", ""))

    async def ontology(self, request: Request) -> Response:
        """Show or describe the ontology, whose terms are fragments of its IRI."""
        name = request.path_params.get("ending") or request.query_params.get("format", "")
        return await self._thing(request, vocab.ONTOLOGY, name)

    async def refused(self, request: Request, error: Exception) -> Response:
        """Tell why a request is not answered: there is nothing at its address, it is too large."""
        if not isinstance(error, HTTPException):
            raise error
        sentence = error.detail
        if error.status_code == 404:
            sentence = f"This server has nothing at {request.url.path}."
        body = f"{sentence}\n".encode("utf-8", "replace")
        headers = dict(error.headers or {})
        return self._failure(request, Reply(body, status=error.status_code, headers=headers))

    async def graph(self, request: Request) -> Response:
        """Draw what lies around a thing."""
        arguments = {"iri": request.query_params.get("iri", "")}
        return await self._page(request, "graph", arguments, self._site.drawers)

    async def neighbours(self, request: Request) -> Response:
        """Return what lies around a thing, as JSON."""
        arguments = {"iri": request.query_params.get("iri", "")}
        return await self._page(request, "neighbours", arguments, self._site.drawers)

    async def health(self, _: Request) -> Response:
        """Tell whether the server can answer: a process runs, or can be started."""
        readers = self._site.readers
        alive = readers.is_alive or (await readers.run("nothing", {})).status == 200
        word = "ok" if alive else "down"
        return Response(f'{{"status": "{word}"}}', 200 if alive else 503,
                        media_type="application/json")  # fmt: skip

    async def new_preview(self, request: Request) -> Response:
        """Keep a statement and lead to what it would add."""
        preview = await _sent_statement(request)
        return RedirectResponse(f"/preview/{self._site.keep(preview)}", 303)

    async def preview(self, request: Request) -> Response:
        """Show what a statement would add."""
        return await self._preview(request, "page")

    async def preview_graph(self, request: Request) -> Response:
        """Draw what a statement would add."""
        return await self._preview(request, "graph")

    async def add(self, request: Request) -> Response:
        """Add a statement that is sent along, or that was looked at."""
        async with request.form(max_files=1, max_fields=10) as sent:
            token, name = str(sent.get("token", "")), str(sent.get("preview", ""))
            preview = self._site.kept(name) if name else await _sent_statement(request)
        if (refused := await refused_to_write(self._site, request, token)) is not None:
            return self._failure(
                request, refused, back=f"/preview/{name}" if preview and name else ""
            )
        if preview is None:
            return self._failure(request, _gone())
        reply = await self._site.write("add", preview.arguments, preview.body)
        if reply.status == 201 and _wants_html(request):
            return RedirectResponse(reply.headers["Location"], 303)
        return await self._answer(request, reply)

    async def _preview(self, request: Request, part: str) -> Response:
        name = request.path_params["name"]
        preview = self._site.kept(name)
        if preview is None:
            return self._failure(request, _gone())
        arguments = {**preview.arguments, "part": part, "preview": name}
        reply = await self._site.drawers.run("preview", arguments, preview.body)
        return await self._answer(request, reply)

    async def _thing(self, request: Request, iri: str, name: str) -> Response:
        return await self._chosen(request, "thing", name, {"iri": iri})

    async def _chosen(
        self, request: Request, job: str, name: str, arguments: Mapping[str, Any]
    ) -> Response:
        """Return what comes in the format of that name or, without one, as the client accepts."""
        accept = request.headers.get("accept", "")
        asked = {**arguments, "accept": accept, "format": _ENDINGS.get(f".{name}", name)}
        answer = await self._page(request, job, asked)
        answer.headers["Vary"] = "Accept"
        return answer

    async def _page(
        self, request: Request, job: str, arguments: Mapping[str, Any], pool: Pool | None = None
    ) -> Response:
        reply = await (pool or self._site.readers).run(job, arguments, gone=left(request))
        return await self._answer(request, reply)

    async def _answer(self, request: Request, reply: Reply) -> Response:
        return self._failure(request, reply) if reply.status >= 400 else await response(reply)

    def _failure(self, request: Request, reply: Reply, back: str = "") -> Response:
        """Return a failure as a page to who reads pages, else as a sentence.

        ``back`` is where the page leads back to, beside the start page.
        """
        if _wants_html(request) and reply.media.startswith("text/plain"):
            title = _TITLES.get(reply.status, "This failed")
            sentence = reply.body.decode().strip()
            page = self._site.pages.page("failure", title=title, sentence=sentence, back=back)
            reply = replace(reply, body=page.body, media=page.media)
        return Response(reply.body, reply.status, {**reply.headers, "Content-Type": reply.media})


async def refused_to_write(site: Site, request: Request, token: str) -> Reply | None:
    """Return the answer to who may not write."""
    if site.writer is None:
        return Reply(b"This server only reads.\n", status=403)
    scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
    given = credentials.strip() if scheme.lower() == "bearer" else token
    if site.may_write(given):
        return None
    await asyncio.sleep(_PAUSE_AFTER_WRONG_TOKEN)
    sentence = (
        b"That is not the server's token.\n" if given else b"Writing needs the server's token.\n"
    )
    return Reply(sentence, status=401, headers={"WWW-Authenticate": "Bearer"})


def left(request: Request) -> Callable[[], Awaitable[None]]:
    """Return what waits until the client has gone."""

    async def gone() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    return gone


async def response(reply: Reply) -> Response:
    """Return a reply as a response; a large one streams from its file, which is removed."""
    if not reply.path:
        return Response(reply.body, reply.status, {**reply.headers, "Content-Type": reply.media})
    size, chunks = await run_in_threadpool(_taken, Path(reply.path))
    headers = {**reply.headers, "Content-Type": reply.media, "Content-Length": str(size)}
    return StreamingResponse(chunks, reply.status, headers)


def _taken(path: Path) -> tuple[int, Iterator[bytes]]:
    """Return a file's size and content; its name is gone, its content goes when it is sent."""
    stream = path.open("rb")
    path.unlink()

    def chunks() -> Iterator[bytes]:
        with stream:
            while chunk := stream.read(_CHUNK):
                yield chunk

    return os.fstat(stream.fileno()).st_size, chunks()


async def _sent_statement(request: Request) -> Preview:
    """Return the statement in a form: a text, or a file where one is chosen.

    Raises:
        HTTPException: there is neither, or both.

    """
    if not request.headers.get("content-type", "").startswith(_FORMS):
        raise HTTPException(415, f"A statement is sent as a form ({' or '.join(_FORMS)}).")
    async with request.form(max_files=1, max_fields=10) as sent:
        name, text, file = str(sent.get("name", "")), str(sent.get("text", "")), sent.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            if not text.strip():
                raise HTTPException(400, "Paste a text or choose a file.")
            return Preview("", name, text.encode("utf-8", "replace"))
        if text.strip():
            raise HTTPException(400, "Paste a text or choose a file, not both: only one is read.")
        body = await file.read()
        if not body.strip():
            raise HTTPException(400, f"'{file.filename}' is empty.")
        return Preview(file.filename, name, body)


def _wants_html(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def _gone() -> Reply:
    return Reply(b"That preview is no longer kept; send the statement again.\n", status=404)
