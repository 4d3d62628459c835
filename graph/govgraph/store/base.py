"""What every store can do, wherever its triples lie."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import lru_cache
from typing import TYPE_CHECKING, Self

import pyoxigraph as ox

from govgraph import rdfio, vocab
from govgraph.errors import QueryError, StoreError
from govgraph.store.guard import check_query, check_update
from govgraph.store.mistakes import check_syntax
from govgraph.store.results import Answer, Results
from govgraph.store.text import bind, form, names_graphs, with_limit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from rdflib import Dataset

    from govgraph.rdfio import Term

_BATCH = 500
_OUT = "SELECT DISTINCT ?g ?s ?p ?o { VALUES ?s { %s } GRAPH ?g { ?s ?p ?o } }"
_IN = "SELECT DISTINCT ?g ?s ?p ?o { VALUES ?o { %s } GRAPH ?g { ?s ?p ?o } }"
_STATEMENTS = f"SELECT ?s {{ GRAPH ?s {{ ?s a <{vocab.STATEMENT}> }} }} ORDER BY ?s"


class Store(ABC):
    """A set of named graphs that is asked in SPARQL.

    ``where`` is the place as the user wrote it, ``base`` begins the IRIs of the data. A query
    without GRAPH and FROM sees the union of all graphs.
    """

    _is_oxigraph = False
    """Whether what answers is the very library that checks a query for others."""

    def __init__(self, where: str, base: str = vocab.BASE) -> None:
        self.where = where
        self.base = base
        self.prefixes = vocab.prefixes(base)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @abstractmethod
    def __len__(self) -> int:
        """Return the number of triples, counted once per graph that holds them."""

    @abstractmethod
    def close(self) -> None:
        """Let the store go; it cannot be used afterwards."""

    @abstractmethod
    def graphs(self) -> list[str]:
        """Return the IRIs of all named graphs, sorted."""

    @abstractmethod
    def has_graph(self, name: str) -> bool:
        """Tell whether the store has the named graph."""

    @abstractmethod
    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the quads of one named graph, or of all, in no particular order."""

    def blocks(
        self, graphs: Sequence[str] | None = None, *, turtle: bool = False
    ) -> Iterator[rdfio.Block]:
        """Yield the triples of the named graphs, or of all, as blocks in no particular order.

        They are the same as those of ``quads``, without a Python object for every term: as
        N-Triples, or as Turtle with the store's prefixes.

        Raises:
            StoreError: the store cannot be read.

        """
        for name in [None] if graphs is None else graphs:
            yield from rdfio.blocks(self.quads(name), self.prefixes if turtle else None)

    @abstractmethod
    def replace_graphs(self, graphs: Mapping[str, Iterable[ox.Quad]]) -> int:
        """Give the named graphs exactly these quads: all of them, or none after a failure.

        Returns how many graphs changed; a graph that already holds its quads is not written.

        Raises:
            StoreError: the store cannot be written.

        """

    @abstractmethod
    def load_file(self, path: Path, graph: str | None = None) -> None:
        """Add the triples of an RDF file; those without a graph go to the named one.

        In a file with graphs, triples outside them go to the default graph, which only a query
        without GRAPH sees; a server may refuse them.

        Raises:
            DataError: the file is missing or malformed; the store is unchanged.
            StoreError: the store cannot be written.
            UsageError: the file's format has no graphs, and none is named.

        """

    @abstractmethod
    def load_graph(self, name: str, paths: Sequence[Path]) -> bool:
        """Fill a graph from Turtle files, unless it was filled from files with the same content.

        Returns whether anything was loaded.

        Raises:
            DataError: a file is missing or malformed; the graph is unchanged.
            StoreError: the store cannot be written.

        """

    @abstractmethod
    def dataset(self) -> Dataset:
        """Return an rdflib Dataset over the store; give it queries as strings.

        (rdflib answers a *prepared* query with its own engine, which is far slower.)
        """

    @abstractmethod
    def optimise(self) -> None:
        """Put the store's files in order, where it has any, for faster reading."""

    def backup(self, folder: Path) -> None:
        """Copy the store, as it is now, to a new folder; restore it by opening that.

        Raises:
            StoreError: the store has no files of its own, or the folder exists or cannot be
                written.

        """
        raise StoreError(
            f"The store {self.where} cannot be copied to {folder}: it has no files here; "
            "export everything as N-Quads instead."
        )

    @abstractmethod
    def _answer(self, sparql: str, *, union: bool, timeout: float | None) -> Answer:
        """Return the store's answer to a query that has been checked."""

    @abstractmethod
    def _update(self, sparql: str) -> None:
        """Carry out an update that has been checked, wholly or not at all."""

    def replace_graph(self, name: str, quads: Iterable[ox.Quad]) -> bool:
        """Give one named graph exactly these quads; return whether it changed.

        Raises:
            StoreError: the store cannot be written; the graph is unchanged.

        """
        return self.replace_graphs({name: quads}) == 1

    def remove(self, name: str) -> bool:
        """Remove a named graph; return whether the store had it."""
        return self.replace_graph(name, ()) if self.has_graph(name) else False

    def statements(self) -> list[str]:
        """Return the IRIs of all statements, sorted."""
        return [text for (text,) in self.query(_STATEMENTS).texts() if text is not None]

    def quads_about(self, iris: Sequence[str], *, incoming: bool = False) -> Iterator[ox.Quad]:
        """Yield the quads that have one of the IRIs as subject, or also as object."""
        for pattern in (_OUT, _IN) if incoming else (_OUT,):
            for first in range(0, len(iris), _BATCH):
                names = rdfio.listed(iris[first : first + _BATCH])
                answer = self._answer(pattern % names, union=True, timeout=None)
                for graph, subject, predicate, value in Results(answer):
                    yield ox.Quad(subject, predicate, value, graph)

    def query(
        self,
        sparql: str,
        *,
        params: Mapping[str, Term] | None = None,
        timeout: float | None = None,
        limit: int | None = None,
        allow_remote: bool = False,
    ) -> Results:
        """Answer a SPARQL query; well-known prefixes need no declaration.

        ``params`` binds variables to terms; ``timeout`` is in seconds, and when it has passed the
        work has ended; ``limit`` is the largest number of rows. SERVICE, and FROM with what is not
        a graph of the store, are refused unless ``allow_remote``.

        Raises:
            QueryError: the query is malformed (says line and column), refused or an update.
            StoreError: the store cannot be read, or the time is over.

        """
        if form(sparql) == "UPDATE":
            raise QueryError(
                "This is an update, and a query only reads; "
                "build, import and remove change the graph."
            )
        if not allow_remote:
            check_query(sparql, self.has_graph, self.prefixes)
            if not self._is_oxigraph:
                _check_syntax(sparql, self.base)
        text = with_limit(bind(sparql, params or {}), limit)
        try:
            answer = self._answer(text, union=not names_graphs(sparql), timeout=timeout)
        except QueryError:
            # The place of a mistake is to be that in the user's own text.
            if self._is_oxigraph:
                _check_syntax(sparql, self.base)
            raise
        return Results(answer, self.prefixes)

    def update(self, sparql: str) -> None:
        """Carry out a SPARQL update, wholly or not at all; LOAD and SERVICE are refused.

        Raises:
            QueryError: the update is malformed or refused.
            StoreError: the store cannot be written.

        """
        check_update(sparql, self.has_graph, self.prefixes)
        self._update(sparql)

    def with_names(self, dataset: Dataset) -> Dataset:
        """Return an rdflib Dataset with the store's prefixes bound."""
        for prefix, namespace in self.prefixes.items():
            dataset.bind(prefix, namespace)
        return dataset


@lru_cache(maxsize=64)
def _check_syntax(sparql: str, base: str) -> None:
    check_syntax(sparql, vocab.prefixes(base))
