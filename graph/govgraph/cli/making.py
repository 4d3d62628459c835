"""The commands that make a graph: build, explain."""

import os
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import (
    DEFAULT_STORE,
    PAGES,
    AuthorityOption,
    StoreOption,
    counted,
    expect_output,
    progress_bar,
    shown,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.build import BuildReport
    from govgraph.store import Store

# Starting a process costs as much as reading some forty statements.
_WORTH_A_PROCESS = 40
_MOST_ROWS = 40
_MOST_NAMES = 12


@app.command(
    epilog=notes(
        "govgraph build seeds",
        "govgraph build statement.md speech.pdf --store my-store",
        "govgraph build seeds --store memory: -o graph.ttl -o graph.html",
        codes="Exit codes: 0 done, 1 a file or the store failed (the other files are stored), "
        "2 misuse.",
    )
)
def build(
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH…", help="Files, or folders of files.")
    ],
    store: StoreOption = DEFAULT_STORE,
    output: Annotated[
        list[Path] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Also write the graph here, as export does, or as a page (.html); repeatable.",
        ),
    ] = None,
    authority: AuthorityOption = None,
    workers: Annotated[
        int, typer.Option(min=0, help="Processes to use; 0 chooses by the number of files.")
    ] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print only what failed.")] = False,
) -> None:
    """Read statements, understand them and put them into the store.

    A statement is named by its file; when that name is in the store already, it is replaced.
    Formats: text, Markdown, HTML, PDF, DOCX.
    """
    from govgraph.reading import find_files

    files = find_files(paths)
    for path in output or ():
        expect_output(path)
    processes = workers or min(os.cpu_count() or 1, 1 + len(files) // _WORTH_A_PROCESS)
    with _new_store(store, authority or ()) as opened:
        from govgraph.build import build as build_graph

        with progress_bar(len(files)) as progress:
            report = build_graph(
                files, opened, authority=authority or (), progress=progress, workers=processes
            )
        for path in output or ():
            _write(opened, path)
        if not quiet:
            _account(opened, report, store)
    _tell_failures(report)


@app.command(
    epilog=notes("govgraph explain seeds/statement.md", "govgraph explain speech.pdf --names")
)
def explain(
    statement: Annotated[Path, typer.Argument(metavar="STATEMENT", help="The statement's file.")],
    names: Annotated[
        bool, typer.Option("--names", help="Also show what each name and time was taken to mean.")
    ] = False,
    authority: AuthorityOption = None,
) -> None:
    """Show what is understood of a statement, and what is not.

    Sentence by sentence, each fact stands beneath the words that say it.
    No store is needed or changed.
    """
    from govgraph.build import doubts, understand
    from govgraph.cli.tables import draw
    from govgraph.explain import explain as explain_analysis
    from govgraph.explain import render

    analysis = understand(statement, authority=authority or ())
    _warn(doubts(analysis.statement, str(statement)))
    explained = explain_analysis(analysis, names=names)
    draw(render(explained, analysis.statement.text), width=100)


@contextmanager
def _new_store(where: str, authority: "Sequence[Path]") -> "Iterator[Store]":
    """Open a store to write; a folder made for it goes again if nothing was put into it."""
    from shutil import rmtree

    folder = Path(where)
    is_new = where != "memory:" and not folder.exists()
    # Where it cannot be opened, another process may have made it meanwhile.
    empty = False
    try:
        with _opened_meanwhile(where, authority) as store:
            try:
                yield store
            finally:
                # Whatever failed, such as a pipe that nobody reads: what is in the store stays.
                empty = is_new and not store.statements()
    finally:
        if empty and folder.is_dir():
            rmtree(folder)


def _opened_meanwhile(where: str, authority: "Sequence[Path]") -> "Store":
    """Open a store to write while everything that a build needs is imported.

    The one waits for the disk, outside Python's lock; the other works inside it.
    """
    from concurrent.futures import ThreadPoolExecutor

    from govgraph.authority import expect_sound
    from govgraph.store import make_ready, open_store

    expect_sound(authority)
    make_ready(where, authority)
    with ThreadPoolExecutor(1) as pool:
        opening = pool.submit(open_store, where)
        import_module("govgraph.build")
        return opening.result()


def _write(store: "Store", path: Path) -> None:
    if path.suffix.lower() in PAGES:
        from govgraph.page import write_page

        write_page(store, path)
    else:
        from govgraph.export import export

        export(store, path)


def _account(store: "Store", report: "BuildReport", where: str) -> None:
    from govgraph.cli import tables
    from govgraph.summary import event_lines, position_lines, summarise

    built = [one.statement for one in report.built]
    done = f"{report.changed} changed, {report.triples} triples"
    named = f": {_names(built)}" if built else ""
    typer.echo(
        f"{counted(len(built), 'statement')} ({done}) in {shown(where).removesuffix(':')}{named}"
    )
    if report.replaced:
        typer.echo(
            f"Replaced, as the store had another text by that name: {_names(report.replaced)}"
        )
    if not built:
        return
    found = (
        tables.entities_table(summarise(store, built).entities),
        tables.events_table(event_lines(store, built), _MOST_ROWS),
        tables.positions_table(position_lines(store, built), _MOST_ROWS),
        tables.missed_table(report, _MOST_ROWS),
    )
    tables.show(*(table for table in found if table.rows))


def _names(statements: "Sequence[str]") -> str:
    from govgraph.vocab import local_name

    names = [local_name(one) for one in statements[:_MOST_NAMES]]
    more = len(statements) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def _warn(sentences: "Iterable[str]") -> None:
    for sentence in sentences:
        typer.echo(f"govgraph: {sentence}", err=True)


def _tell_failures(report: "BuildReport") -> None:
    _warn(report.warnings)
    for failure in report.failures:
        typer.echo(f"govgraph: {failure.message}", err=True)
    if report.failures:
        raise typer.Exit(1)
