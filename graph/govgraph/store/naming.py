"""Which statement a user means: by its name, by that of its file, or by its IRI."""

from __future__ import annotations

from contextlib import suppress
from pathlib import PurePath
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.errors import DataError, QueryError
from govgraph.folding import closest
from govgraph.triples import statement_iri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.store.base import Store

_IS_STATEMENT = f"ASK {{ GRAPH ?statement {{ ?statement a <{vocab.STATEMENT}> }} }}"


def find_statement(store: Store, name: str) -> str:
    """Return the IRI of the statement that is meant: ``japan`` and ``Japan.html`` are the same.

    Raises:
        QueryError: the store has no such statement; the message gives the closest names.

    """
    found = next((iri for iri in _candidates(name, store.base) if _is_statement(store, iri)), None)
    if found is None:
        known = [vocab.local_name(iri) for iri in store.statements()]
        raise QueryError(f"The store has no statement '{name}'. {closest(name, known)}")
    return found


def _is_statement(store: Store, iri: str) -> bool:
    """Tell a statement from the other graphs, such as the authority's."""
    return bool(store.query(_IS_STATEMENT, params={"statement": rdfio.iri(iri)}))


def _candidates(name: str, base: str) -> Iterator[str]:
    # Few commands need the readers of files.
    from govgraph.reading import slug_of
    from govgraph.reading.formats import SUFFIXES

    plain = name.removeprefix("statement:")
    if ":" in plain:
        with suppress(DataError):
            yield rdfio.iri(vocab.expand(plain, base)).value
    yield statement_iri(plain, base)
    path = PurePath(plain)
    stem = path.stem if path.suffix.lower() in SUFFIXES else path.name
    # Of files that share a name, each has its folders' names in front, or its suffix behind.
    for text in (str(path.with_name(stem)) if stem else plain, stem, plain):
        yield statement_iri(slug_of(text), base)
