"""The commands that give the graph to other tools and to readers: export, view."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import DEFAULT_STORE, PAGES, StoreOption, reading

if TYPE_CHECKING:
    from datetime import date


_Output = Annotated[
    str,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where to write; - is standard output. The ending chooses the format: .ttl .trig "
        ".nt .nq .rdf .jsonld (also .gz), .graphml .gexf.",
    ),
]


@app.command(
    epilog=notes(
        "govgraph export -o graph.ttl",
        "govgraph export -o speech.trig --statement speech",
        'govgraph export -o ai.ttl --about "Convention on Cybercrime" --depth 2',
        "govgraph export -o adoptions.ttl --construct adoptions.rq",
        "govgraph export -o graph.graphml",
        "govgraph export -o - --format ntriples | sort",
    )
)
def export(
    output: _Output,
    form: Annotated[
        str | None,
        typer.Option("--format", "-f", help="The format, where the ending does not say it."),
    ] = None,
    statement: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Only this statement, by its name or its file's."),
    ] = None,
    about: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only what lies around this entity.")
    ] = None,
    depth: Annotated[int, typer.Option(min=0, help="How many steps around the entity.")] = 1,
    since: Annotated[
        str | None, typer.Option(metavar="DAY", help="Only statements from this day on.")
    ] = None,
    construct: Annotated[
        Path | None,
        typer.Option(metavar="FILE.rq", help="Only what this CONSTRUCT or DESCRIBE query gives."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--everything", help="With the whole authority and the ontology.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the graph to a file: all statements, or a part.

    The same graph gives the same bytes, and a file appears whole or not at all.
    """
    from govgraph.export import STDOUT
    from govgraph.export import export as write
    from govgraph.queries import find_entity, read_question
    from govgraph.store import Selection

    with reading(store) as opened:
        selection = Selection(
            statement=statement,
            about=find_entity(opened, about) if about else None,
            since=_day(since),
            construct=read_question(construct).sparql if construct else None,
            everything=everything,
            depth=depth,
        )
        write(opened, output, selection, format_name=form)
    if output != STDOUT:
        typer.echo(f"{output} written.")


@app.command(epilog=notes("govgraph view -o graph.html", "govgraph view -o graph.html --open"))
def view(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE.html", help="Where to write the page.")
    ] = Path("graph.html"),
    show: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    title: Annotated[str, typer.Option(help="The page's title.")] = "Governance graph",
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the page that shows the graph; it needs no network.

    Organisations, instruments, meetings, events, people, places and dates, with a search; a click
    shows the sentences that support what it shows.
    """
    from govgraph.errors import UsageError
    from govgraph.page import write_page

    if output.suffix.lower() not in PAGES:
        raise UsageError(f"{output} does not end like a page; name it .html, or use export.")
    with reading(store) as opened:
        write_page(opened, output, title=title)
    typer.echo(f"{output} written.")
    if show:
        import webbrowser

        webbrowser.open(output.resolve().as_uri())


def _day(text: "str | None") -> "date | None":
    from datetime import date

    from govgraph.errors import UsageError

    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise UsageError(f"'{text}' is not a day; write it as 2024-06-26.") from error
