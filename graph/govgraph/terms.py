"""The terms of the ontology: which there are, what their values are, and which one is meant."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.folding import close_names
from govgraph.rdfio import read_turtle
from govgraph.resources import resource_dir
from govgraph.vocab import GG, RDFS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_RANGE = RDFS["range"]


@lru_cache(maxsize=1)
def terms() -> Mapping[str, Sequence[str]]:
    """Return the local names of all ``gg:`` terms, each with the IRIs of its range.

    Raises:
        DataError: the ontology is missing or malformed.

    """
    graph = read_turtle([resource_dir("ontology") / "govgraph.ttl"])
    return {
        iri.removeprefix(GG): record.get(_RANGE, ())
        for iri, record in graph.items()
        if iri.startswith(GG)
    }


def unknown_term(local: str) -> str:
    """Return a clause that says that the ontology has no such term, and which is the closest.

    >>> unknown_term("ratifedBy")[13:]
    'is no term of the ontology; the closest is gg:ratifiedBy'
    """
    said = f"gg:{local} is no term of the ontology"
    close = close_names(local, terms(), count=1)
    return f"{said}; the closest is gg:{close[0]}" if close else said
