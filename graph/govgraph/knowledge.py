"""One object for the whole work in Python: add statements, ask, export, view, check."""

from __future__ import annotations

import html
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from govgraph import vocab
from govgraph.build import BuildReport, Progress, add_statement, build, statement_of
from govgraph.errors import QueryError, UsageError
from govgraph.queries import Question, ask, find_question, questions
from govgraph.store import MEMORY, Results, Selection, Store, find_statement, make_ready, open_store
from govgraph.summary import Summary, spaced, summarise, triples_on_record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    import networkx as nx
    from rdflib import Dataset

    from govgraph.page import InlinePage
    from govgraph.validate import Violation

__all__ = ["KnowledgeGraph", "open_graph"]


class KnowledgeGraph:
    """A store of statements, with everything that can be done with it.

    Use it as a context manager, or close it, so that another process can write to the store.
    """

    def __init__(self, store: Store, *, authority: str | Path | Sequence[str | Path] = ()) -> None:
        self.store = store
        self.authority = _paths(authority)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        """Return the number of triples, counted once per graph that holds them."""
        return len(self.store)

    def __repr__(self) -> str:
        return f"KnowledgeGraph({self.store.where!r})"

    def close(self) -> None:
        """Let the store go; the graph cannot be used afterwards."""
        self.store.close()

    def add(
        self,
        source: str | Path | Sequence[str | Path] | None,
        *,
        name: str = "",
        workers: int = 1,
        progress: Progress | None = None,
    ) -> BuildReport:
        """Add statements: a file, a folder, several of them, or a text when ``name`` is given.

        A statement that is there already is replaced. Files that cannot be read are listed in the
        report's ``failures``; everything else is stored.

        Raises:
            UsageError: nothing is given, a path is missing or cannot hold a statement, or a text
                has no name.
            ReadingError: a text is empty or too large.
            StoreError: the store cannot be written.

        """
        if source is None:
            raise UsageError("There is nothing to add; give a path, or a text with its name.")
        if isinstance(source, str) and (name or "\n" in source):
            statement = statement_of(source, name)
            return add_statement(statement, self.store, authority=self.authority)
        if name:
            raise UsageError("A name is for a text; a file names its statement itself.")
        paths = [source] if isinstance(source, str | Path) else source
        return build(
            paths, self.store, authority=self.authority, progress=progress, workers=workers
        )

    def query(
        self,
        question: str | Path,
        *,
        params: Mapping[str, object] | None = None,
        timeout: float | None = None,
        limit: int | None = None,
        **values: object,
    ) -> Results:
        """Ask by a question's name, a ``.rq`` file or SPARQL itself; keyword values bind variables.

        ``params`` does the same for variables named like an argument; None is no value.
        ``timeout`` is in seconds.

        Raises:
            QueryError: the question is unknown or malformed, or a value is missing or unfit.
            StoreError: the store cannot be read, or the time is over.

        """
        given = {**(params or {}), **values}
        bound = {key: _text(value) for key, value in given.items() if value is not None}
        return ask(self.store, find_question(str(question)), bound, timeout=timeout, limit=limit)

    def questions(self) -> list[Question]:
        """Return the questions that ``query`` knows by name."""
        return questions()

    def export(
        self,
        path: str | Path,
        selection: Selection | None = None,
        *,
        format: str | None = None,  # noqa: A002
    ) -> Path:
        """Write the statements, or a selection, to a file; its ending chooses the format.

        Raises:
            UsageError: the format is unknown.
            OutputError: the file cannot be written; what stood there before is untouched.

        """
        from govgraph.export import export

        export(self.store, path, selection, format_name=format)
        return Path(path)

    def view(
        self, path: str | Path | None = None, *, title: str = "Governance graph"
    ) -> InlinePage:
        """Return the page that shows the graph, as HTML; write it to a file if one is named.

        A notebook shows the page itself where this is the last line of a cell.

        Raises:
            OutputError: the file cannot be written.

        """
        from govgraph.page import InlinePage, read_view, render, write_page

        if path is None:
            return InlinePage(render(read_view(self.store), title=title))
        write_page(self.store, Path(path), title=title)
        return InlinePage(Path(path).read_text(encoding="utf-8"))

    def to_networkx(self, selection: Selection | None = None) -> nx.MultiDiGraph[str]:
        """Return entities, events, positions and statements as a networkx graph."""
        from govgraph.network import to_networkx

        return to_networkx(self.store, selection)

    @property
    def dataset(self) -> Dataset:
        """Return an rdflib Dataset over the store; give it queries as strings, not prepared."""
        return self.store.dataset()

    def validate(self, shapes: str | Path | None = None) -> list[Violation]:
        """Return what breaks the SHACL shapes, one record per violation; empty if all is well."""
        from govgraph.validate import validate

        return validate(self.store, shapes)

    def stats(self) -> Summary:
        """Count statements, triples, entities by kind, events by status, positions by type."""
        return summarise(self.store)

    def remove(self, statement: str) -> bool:
        """Remove a statement by its name, its file's or its IRI; return whether there was one."""
        with suppress(QueryError):
            return self.store.remove(find_statement(self.store, statement))
        return False

    def _repr_html_(self) -> str:
        """Return the account of the graph that a notebook shows."""
        summary = self.stats()
        counts = [("statements", summary.statements), ("triples", summary.triples)]
        counts += [("of the authority and the ontology", triples_on_record(self.store))]
        counts += [(one.type, one.count) for one in summary.entities]
        counts += [(f"{spaced(one.type)}, {one.status}", one.count) for one in summary.events]
        counts += [(one.type, one.count) for one in summary.positions]
        rows = "".join(f"<tr><th>{html.escape(k)}</th><td>{n}</td></tr>" for k, n in counts)
        return f"<table><caption>{html.escape(repr(self))}</caption>{rows}</table>"


def open_graph(
    where: str | Path = MEMORY,
    *,
    read_only: bool = False,
    authority: str | Path | Sequence[str | Path] = (),
    base: str = vocab.BASE,
) -> KnowledgeGraph:
    """Open the graph in a folder, made if missing, or in memory (``memory:``).

    A folder that is made holds the ontology and the authority at once. ``authority`` names Turtle
    files to know beside the shipped ones; ``base`` begins the IRIs of new things.

    Raises:
        StoreError: there is no store to read, another process is writing to it, or the place
            cannot be a store.
        DataError: a file of the authority is missing or malformed.

    """
    if not read_only:
        make_ready(where, _paths(authority), base=base)
    return KnowledgeGraph(open_store(where, read_only=read_only, base=base), authority=authority)


def _paths(named: str | Path | Sequence[str | Path]) -> tuple[Path, ...]:
    return tuple(map(Path, [named] if isinstance(named, str | Path) else named))


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
