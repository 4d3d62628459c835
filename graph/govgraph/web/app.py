"""The application: which address is answered by which job."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from govgraph import vocab
from govgraph.web.endpoint import Endpoint
from govgraph.web.guard import Guard
from govgraph.web.handlers import Handlers
from govgraph.web.site import Site

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import ASGIApp, Receive, Scope, Send

    from govgraph.web.settings import Settings

_ENDPOINT = "/sparql"
_ONTOLOGY = urlsplit(vocab.ONTOLOGY).path
_SHOWN_TO_SCRIPTS = ("Govgraph-Row-Limit", "Retry-After", "Location")


def create_app(settings: Settings) -> ASGIApp:
    """Return the application of a server; its processes live as long as its lifespan."""
    site = Site(settings)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with site.running():
            yield

    on = Handlers(site)
    inner = Starlette(
        routes=_routes(on, settings.data_path),
        lifespan=lifespan,
        exception_handlers={HTTPException: on.refused},
    )
    return Guard(_Front(inner, Endpoint(site), settings), settings)


def _routes(on: Handlers, data_path: str) -> list[Route | Mount]:
    get, post = ["GET"], ["POST"]
    return [
        Route("/", on.home, methods=get),
        Route("/health", on.health, methods=get),
        Route("/query", on.editor, methods=get),
        Route("/search", on.search, methods=get),
        Route("/names.json", on.names, methods=get),
        Route("/terms.json", on.terms, methods=get),
        Route("/statements", on.statements, methods=get),
        Route("/questions", on.questions, methods=get),
        Route("/questions/{name}", on.question, methods=get),
        Route("/thing", on.thing_by_iri, methods=get),
        Route("/graph", on.graph, methods=get),
        Route("/graph.json", on.neighbours, methods=get),
        Route("/add", on.form, methods=get),
        Route("/add", on.add, methods=post),
        Route("/preview", on.new_preview, methods=post),
        Route("/preview/{name}", on.preview, methods=get),
        Route("/preview/{name}/graph", on.preview_graph, methods=get),
        Mount("/static", StaticFiles(packages=[("govgraph.web", "static")])),
        Route(_ONTOLOGY, on.ontology, methods=get),
        Route(f"{_ONTOLOGY}.{{ending}}", on.ontology, methods=get),
        Route(f"{data_path}{{name:path}}", on.thing, methods=get),
    ]


class _Front:
    """Leads queries past all that pages need; lets pages of the named origins read data alone."""

    def __init__(self, pages: ASGIApp, endpoint: ASGIApp, settings: Settings) -> None:
        self._pages = pages
        self._endpoint = endpoint
        self._shared = CORSMiddleware(
            self._plain,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Accept", "Authorization", "Content-Type"],
            expose_headers=_SHOWN_TO_SCRIPTS,
        )
        self._any = bool(settings.origins)
        self._paths = (_ENDPOINT, _ONTOLOGY, settings.data_path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        shared = self._any and scope.get("path", "").startswith(self._paths)
        await (self._shared if shared else self._plain)(scope, receive, send)

    async def _plain(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = scope.get("path") == _ENDPOINT
        await (self._endpoint if asked else self._pages)(scope, receive, send)
