"""The commands that check: validate."""

from pathlib import Path
from typing import Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import DEFAULT_STORE, StoreOption, reading


@app.command(
    epilog=notes(
        "govgraph validate",
        "govgraph validate --shapes my-shapes.ttl",
        codes="Exit codes: 0 the graph conforms, 1 it does not or the store failed, 2 misuse.",
    )
)
def validate(
    shapes: Annotated[
        Path | None,
        typer.Option(metavar="FILE.ttl", help="SHACL shapes; the shipped ones by default."),
    ] = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Check the graph against SHACL shapes: one line per violation."""
    from govgraph.validate import validate as check

    with reading(store) as opened:
        violations = check(opened, shapes)
    for violation in violations:
        typer.echo(" ".join(str(violation).split()))
    if violations:
        raise typer.Exit(1)
    typer.echo(f"The graph in {store} conforms to the shapes.")
