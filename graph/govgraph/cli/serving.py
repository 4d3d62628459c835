"""The command that gives the graph to browsers and programs: serve."""

import os
from typing import Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import DEFAULT_STORE, AuthorityOption, StoreOption

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_SELF = ("localhost", "127.0.0.1", "[::1]")


_Origins = Annotated[
    list[str] | None,
    typer.Option(metavar="ORIGIN", help="Let pages from there read; * is anywhere; repeatable."),
]
_Names = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="A host name to answer to, behind a proxy; repeatable."),
]


@app.command(
    epilog=notes(
        "govgraph serve",
        "govgraph serve --store my-store --port 8080",
        "GOVGRAPH_TOKEN=… govgraph serve --writable",
        "govgraph serve --host 0.0.0.0 --cors '*'",
        codes="Exit codes: 0 stopped by SIGTERM or Ctrl-C, 1 the store failed, 2 misuse.",
    )
)
def serve(
    store: StoreOption = DEFAULT_STORE,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port; 0 takes a free one.")
    ] = 8000,
    writable: Annotated[
        bool,
        typer.Option("--writable", help="Let in who knows the token in GOVGRAPH_TOKEN to write."),
    ] = False,
    cors: _Origins = None,
    allow_host: _Names = None,
    time_limit: Annotated[
        float, typer.Option(min=0.1, metavar="SECONDS", help="How long a query may run.")
    ] = 30.0,
    row_limit: Annotated[
        int, typer.Option(min=1, help="The largest number of rows of an answer.")
    ] = 100_000,
    upload_limit: Annotated[
        float, typer.Option(min=0.01, metavar="MB", help="The largest request.")
    ] = 10.0,
    authority: AuthorityOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Log warnings only.")] = False,
) -> None:
    """Serve the graph over HTTP: pages, linked data and SPARQL.

    It only reads, unless it is made writable.
    """
    from govgraph.web.serve import serve as run
    from govgraph.web.settings import TOKEN, Settings

    names = tuple(allow_host or ())
    settings = Settings(
        store=store,
        writable=writable,
        token=os.environ.get(TOKEN, "") if writable else "",
        authority=tuple(authority or ()),
        time_limit=time_limit,
        row_limit=row_limit,
        upload_limit=int(upload_limit * 1_000_000),
        origins=tuple(cors or ()),
        # On this machine alone, only its own names; a page elsewhere could invent others.
        hosts=(*_SELF, *names) if host in _LOOPBACK else names,
    )
    run(settings, host, port, announce=_announce, quiet=quiet)


def _announce(address: str) -> None:
    typer.echo(f"The graph is at {address} (Ctrl-C stops the server).")
