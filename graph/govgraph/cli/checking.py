"""The commands that check: validate the graph, evaluate the understanding."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govgraph.cli.app import app, notes
from govgraph.cli.options import (
    DEFAULT_STORE,
    AuthorityOption,
    StoreOption,
    counted,
    expect_file,
    expect_folder_of,
    progress_bar,
    reading,
    shown,
)

if TYPE_CHECKING:
    from govgraph.evaluate import Report


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

    if shapes is not None:
        expect_file(shapes)
    with reading(store) as opened:
        violations = check(opened, shapes)
    for violation in violations:
        typer.echo(" ".join(str(violation).split()))
    if violations:
        raise typer.Exit(1)
    typer.echo(f"The graph in {shown(store)} conforms to the shapes.")


@app.command(
    epilog=notes(
        "govgraph evaluate tests/corpus/dev",
        "govgraph evaluate tests/corpus/dev --show",
        "govgraph evaluate tests/corpus/dev --json > before.json",
        "govgraph evaluate tests/corpus/dev --baseline before.json",
    )
)
def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Statements, each with a gold file (.json).")
    ],
    show: Annotated[bool, typer.Option("--show", help="Also list every slip.")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the whole report as JSON.")
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE.json", help="An earlier report: show gains and losses."),
    ] = None,
    authority: AuthorityOption = None,
) -> None:
    """Score what is understood against what careful readers found.

    The statements are built in memory; no store is needed or changed.
    """
    from govgraph.build import build
    from govgraph.evaluate import score, statement_paths
    from govgraph.store import open_store

    expect_folder_of(gold, "gold files")
    before = _report(baseline) if baseline else None
    paths = statement_paths(gold)
    with open_store("memory:") as store:
        with progress_bar(len(paths)) as progress:
            report = build(paths, store, authority=authority or (), progress=progress)
        for failure in report.failures:
            typer.echo(f"govgraph: {failure.message}", err=True)
        result = score(store, gold)
    if as_json:
        typer.echo(json.dumps(result.to_json(), ensure_ascii=False, indent=1))
    else:
        _print(result, before, show=show)


def _report(path: Path) -> "Report":
    from govgraph.errors import UsageError
    from govgraph.evaluate import Report

    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read as a report: {error}.") from error
    return Report.from_json(data)


def _print(result: "Report", before: "Report | None", *, show: bool) -> None:
    from govgraph.cli import tables
    from govgraph.evaluate import compare

    rows = [
        (name, f"{one.precision:.3f}", f"{one.recall:.3f}", f"{one.f1:.3f}", str(one.tp + one.fn))
        for name, one in result.scores.items()
    ]
    rows += [
        (name, "", "", f"{one.accuracy:.3f}", str(one.total)) for name, one in result.shares.items()
    ]
    columns = ("category", "precision", "recall", "F1 or accuracy", "cases")
    tables.show(tables.Table(counted(result.statements, "statement"), columns, rows))
    typer.echo(f"Stated as occurred though they had not: {result.false_occurred}")
    if show:
        for slip in result.slips:
            typer.echo(str(slip))
    if before is not None:
        changes = compare(result, before)
        for change in changes:
            typer.echo(str(change))
        typer.echo(
            f"{sum(c.gain for c in changes)} gains, {sum(not c.gain for c in changes)} losses"
        )
