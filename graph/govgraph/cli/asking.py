"""The commands that ask the graph: query, show, stats."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import DEFAULT_STORE, StoreOption, counted, reading, shown

if TYPE_CHECKING:
    from govgraph.store import Results, Store


class Format(StrEnum):
    """How the answer of a query is printed."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    XML = "xml"
    TURTLE = "turtle"
    TRIG = "trig"
    NTRIPLES = "ntriples"
    NQUADS = "nquads"
    RDFXML = "rdfxml"
    JSONLD = "jsonld"


@app.command(
    epilog=notes(
        "govgraph query --list",
        "govgraph query timeline",
        'govgraph query instrument --param instrument="Convention on Cybercrime"',
        "govgraph query my-question.rq --format csv > answer.csv",
        "govgraph query 'SELECT ?s { ?s a gg:Statement }' --format json",
        codes="Exit codes: 0 done, 1 the store failed or the time was over, "
        "2 misuse or a malformed query.",
    )
)
def query(
    question: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME|FILE.rq|SPARQL", help="A question's name, a file, or SPARQL itself."
        ),
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param", "-p", metavar="NAME=VALUE", help="A value for a variable; repeatable."
        ),
    ] = None,
    form: Annotated[
        Format,
        typer.Option(
            "--format", "-f", help="How to print; from turtle on for CONSTRUCT and DESCRIBE."
        ),
    ] = Format.TABLE,
    timeout: Annotated[
        float | None,
        typer.Option(min=0.001, metavar="SECONDS", help="Give up after so long."),
    ] = None,
    limit: Annotated[int | None, typer.Option(min=0, help="The largest number of rows.")] = None,
    store: StoreOption = DEFAULT_STORE,
    listing: Annotated[
        bool, typer.Option("--list", help="Show the named questions and their parameters.")
    ] = False,
) -> None:
    """Ask the graph a named question or any SPARQL query.

    Well-known prefixes (gg: instrument: organisation: …) need no declaration.
    """
    from govgraph import queries
    from govgraph.cli import tables
    from govgraph.errors import UsageError

    if listing:
        tables.show(tables.questions_table(queries.questions()))
        return
    if question is None:
        raise UsageError("Say what to ask: a name from 'govgraph query --list', a file or SPARQL.")
    asked = queries.find_question(question)
    with reading(store) as opened:
        values = _values(param or [])
        answer = queries.ask(opened, asked, values, timeout=timeout, limit=limit)
        _print(answer, form, opened)
        for sentence in queries.why_empty(opened, asked, values):
            typer.echo(f"govgraph: {sentence}", err=True)


@app.command(
    epilog=notes(
        'govgraph show "Council of Europe"', "govgraph show instrument:cets-225 --store my-store"
    )
)
def show(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A thing's or a statement's name, or an IRI.")
    ],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Show all that is said of one thing, and which graph says it.

    Its facts first, then every event that it has a part in, with status and words.
    """
    from govgraph.cli import tables
    from govgraph.queries import find_thing
    from govgraph.summary import describe, part_lines

    with reading(store) as opened:
        iri = find_thing(opened, name)
        rows = describe(opened, iri)
        parts = part_lines(opened, iri)
        base = opened.base
    columns = ("property", "value", "said by")
    facts = tables.Table(iri, columns, [(r.name, r.value, r.graph) for r in rows])
    tables.show(facts, *([tables.parts_table(parts, base)] if parts else []))


@app.command(epilog=notes("govgraph stats", "govgraph stats --store my-store"))
def stats(store: StoreOption = DEFAULT_STORE) -> None:
    """Count what the store holds.

    Statements, triples, entities by kind, events by status, positions by type.
    """
    from govgraph.cli import tables
    from govgraph.summary import summarise, triples_on_record

    with reading(store) as opened:
        summary = summarise(opened)
        known = triples_on_record(opened)
    typer.echo(
        f"{counted(summary.statements, 'statement')}, {summary.triples} triples in {shown(store)}, "
        f"{known} of them of the authority and the ontology."
    )
    tables.show(tables.counts_table(summary))


def _values(params: list[str]) -> dict[str, str]:
    from govgraph.errors import UsageError

    values: dict[str, str] = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals or not name:
            raise UsageError(f"'{param}' is not NAME=VALUE; write, for example, year=2024.")
        if name in values:
            raise UsageError(f"'{name}' is given twice; give it one value.")
        values[name] = value
    return values


def _print(answer: "Results", form: Format, store: "Store") -> None:
    from govgraph import vocab
    from govgraph.cli import tables
    from govgraph.files import standard_output

    if form is not Format.TABLE or answer.kind == "graph":
        name = "turtle" if form is Format.TABLE else form.value
        with standard_output() as stream:
            answer.write(stream, name)
    elif answer.kind == "ask":
        typer.echo("yes" if answer else "no")
    else:
        rows = [[vocab.compact(cell or "", store.base) for cell in row] for row in answer.texts()]
        tables.show(tables.names_last(tables.Table("", answer.variables, rows)))
        typer.echo(counted(len(rows), "row"))
