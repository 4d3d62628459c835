"""Put base and dataset of the SPARQL protocol into the text of a query or an update."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph import rdfio
from govgraph.errors import QueryError
from govgraph.store.text import form, tokens, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.store.text import Token

_SCHEME = re.compile(r"<[A-Za-z][\w+.-]*:")
_AFTER_PATTERN = ("GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES")


def with_base(sparql: str, base: str) -> str:
    """Return the query or update with the IRI that completes its relative ones, if it has any."""
    if "BASE" in words(sparql):
        return sparql
    relative = (token.kind == "iri" and not _SCHEME.match(token.text) for token in tokens(sparql))
    return f"BASE {rdfio.iri(base)} {sparql}" if any(relative) else sparql


def with_dataset(sparql: str, default: Sequence[str], named: Sequence[str]) -> str:
    """Return the query with FROM and FROM NAMED these graphs, in place of its own.

    Raises:
        QueryError: the query has no place for them.
        DataError: a graph's name is not an IRI.

    """
    if not (default or named):
        return sparql
    clauses = _clauses("FROM", default, named)
    place = _from_place(sparql)
    text = f"{sparql[:place]} {clauses} {sparql[place:]}"
    # What the protocol says counts; from the end, so that places before it stay.
    shift = len(clauses) + 2
    for start, end in reversed(list(_own_clauses(sparql))):
        by = shift if start >= place else 0
        text = f"{text[: start + by]}{' ' * (end - start)}{text[end + by :]}"
    return text


def with_using(update: str, default: Sequence[str], named: Sequence[str]) -> str:
    """Return the update with USING and USING NAMED these graphs in each of its operations.

    Raises:
        QueryError: the update chooses graphs itself, or has a DELETE WHERE, which cannot.
        DataError: a graph's name is not an IRI.

    """
    if not (default or named):
        return update
    clauses = _clauses("USING", default, named)
    outer = [token for token in tokens(update) if token.depth == 0]
    if any(token.says("USING", "WITH") for token in outer):
        raise QueryError("The update has USING or WITH; then the request must name no graphs.")
    places = []
    for before, token in zip([None, *outer], outer, strict=False):
        if token.says("WHERE"):
            if before is not None and before.says("DELETE"):
                raise QueryError("DELETE WHERE cannot use other graphs; write DELETE {…} WHERE.")
            places.append(token.start)
    for place in reversed(places):
        update = f"{update[:place]}{clauses} {update[place:]}"
    return update


def _clauses(word: str, default: Sequence[str], named: Sequence[str]) -> str:
    parts = [f"{word} {rdfio.iri(name)}" for name in default]
    return " ".join(parts + [f"{word} NAMED {rdfio.iri(name)}" for name in named])


def _from_place(sparql: str) -> int:
    """Return where a query's FROM may stand: before WHERE, or before its pattern."""
    outer = [token for token in tokens(sparql) if token.depth == 0]
    seen_template = form(sparql) != "CONSTRUCT"
    # (SELECT expressions are in parentheses and have no braces but in EXISTS.)
    depth = 0
    for token in outer:
        depth += (token.text == "(") - (token.text == ")")
        if depth:
            continue
        if token.says("WHERE", *_AFTER_PATTERN):
            return token.start
        if token.text == "{":
            if seen_template:
                return token.start
            seen_template = True
    if form(sparql) == "DESCRIBE":
        return len(sparql)
    raise QueryError("The query has no pattern in braces, so that its graphs have no place.")


def _own_clauses(sparql: str) -> Iterator[tuple[int, int]]:
    """Yield where a query's own FROM clauses begin and end."""
    start: Token | None = None
    for token in tokens(sparql):
        if token.depth == 0 and token.says("FROM"):
            start = token
        elif start is not None and not token.says("NAMED"):
            yield start.start, token.end
            start = None
