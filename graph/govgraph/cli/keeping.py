"""The commands that keep a store: import, remove, backup, restore."""

from pathlib import Path
from typing import Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import (
    DEFAULT_STORE,
    StoreOption,
    changing,
    copy_store,
    counted,
    expect_file,
    shown,
    writing,
)


@app.command(
    name="import",
    epilog=notes(
        "govgraph import graph.trig",
        "govgraph import register.ttl --graph graph:register",
    ),
)
def import_(
    path: Annotated[Path, typer.Argument(metavar="FILE", help="An RDF file, also .gz.")],
    graph: Annotated[
        str | None,
        typer.Option(metavar="IRI", help="The graph for triples that are in none."),
    ] = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Add an RDF file to the store, whole or not at all.

    The ontology and the authority come with it.
    """
    from govgraph import vocab
    from govgraph.store import complete_knowledge

    expect_file(path)
    with writing(store) as opened:
        before = len(opened)
        opened.load_file(path, vocab.expand(graph, opened.base) if graph else None)
        added = len(opened) - before
        # Without it, kinds and statuses have no names.
        complete_knowledge(opened)
    typer.echo(f"{counted(added, 'triple')} added to {shown(store)}.")


@app.command(epilog=notes("govgraph remove speech", "govgraph remove speech --store my-store"))
def remove(
    statement: Annotated[
        str, typer.Argument(metavar="STATEMENT", help="A statement's name, or that of its file.")
    ],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Remove a statement and everything that only it says."""
    from govgraph.store import find_statement
    from govgraph.vocab import local_name

    with changing(store) as opened:
        iri = find_statement(opened, statement)
        opened.remove(iri)
    typer.echo(f"{local_name(iri)} removed from {shown(store)}.")


@app.command(epilog=notes("govgraph backup copies/monday", "govgraph backup /mnt/copy -s my-store"))
def backup(
    target: Annotated[str, typer.Argument(metavar="DIR", help="A folder that does not exist.")],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Copy the store, as it is now, to a new folder."""
    # As it was written: a path would take a slash out of an address, which is no folder.
    copy_store(store, target)
    typer.echo(f"{store} copied to {target}.")


@app.command(epilog=notes("govgraph restore copies/monday", "govgraph restore copy -s new-store"))
def restore(
    source: Annotated[Path, typer.Argument(metavar="DIR", help="What backup has written.")],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Make a store from a backup.

    A store that is there already is never overwritten.
    """
    from govgraph.errors import UsageError
    from govgraph.store import is_store

    if not is_store(source):
        raise UsageError(f"There is no backup at {source}; name a folder that 'backup' has made.")
    copy_store(str(source), store)
    typer.echo(f"{store} made from {source}.")
