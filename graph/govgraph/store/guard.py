"""Refuse queries that would leave the store: SERVICE, LOAD, and FROM what is not a graph of it.

Oxigraph cannot switch SERVICE off, and rdflib opens files and addresses that FROM and LOAD name.
The decision is made on the parsed query; where the parser and a plain reading of the words
disagree, or the parser gives up, the query is refused.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.errors import QueryError
from govgraph.store.mistakes import check_syntax
from govgraph.store.text import tokens, with_prefixes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from rdflib.plugins.sparql.parserutils import CompValue

_FETCHING = ("SERVICE", "LOAD")
_WORDS = (*_FETCHING, "FROM", "USING")
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_INSTEAD = "import what it would ask for, and ask the store"


def check_query(sparql: str, is_graph: Callable[[str], bool], prefixes: Mapping[str, str]) -> None:
    """Refuse a query that has SERVICE, or FROM with anything but a graph of the store.

    Raises:
        QueryError: the query is refused, or cannot be checked.

    """
    if not _may_leave(sparql):
        return
    _check_words(sparql, "service")
    from rdflib.plugins.sparql.algebra import translateQuery
    from rdflib.plugins.sparql.parser import parseQuery

    def parse(text: str) -> list[CompValue]:
        tree = parseQuery(text)
        return [*_nodes(tree), *_nodes(translateQuery(tree).algebra)]

    _check_nodes(_parsed(parse, sparql, prefixes), is_graph)


def check_update(sparql: str, is_graph: Callable[[str], bool], prefixes: Mapping[str, str]) -> None:
    """Refuse an update that has LOAD or SERVICE, or USING with what is not a graph of the store.

    Raises:
        QueryError: the update is refused, or cannot be checked.

    """
    if not _may_leave(sparql):
        return
    _check_words(sparql, "service", "load")
    from rdflib.plugins.sparql.algebra import translateUpdate
    from rdflib.plugins.sparql.parser import parseUpdate

    def parse(text: str) -> list[CompValue]:
        tree = parseUpdate(text)
        update = translateUpdate(tree)
        return [*_nodes(tree), *(node for part in update.algebra for node in _nodes(part))]

    _check_nodes(_parsed(parse, sparql, prefixes, update=True), is_graph)


@lru_cache(maxsize=64)
def _may_leave(sparql: str, words: tuple[str, ...] = _WORDS) -> bool:
    text = _unescaped(sparql).upper()
    return any(word in text for word in words)


def _unescaped(sparql: str) -> str:
    def character(match: re.Match[str]) -> str:
        code = int(match[1] or match[2], 16)
        return chr(code) if code < 0x110000 else ""

    return _ESCAPE.sub(character, sparql)


def _check_words(sparql: str, *refused: str) -> None:
    # Oxigraph's grammar asks for no blank after a keyword: `trueSERVICE<x>`, `SERVICE:x`.
    for token in tokens(sparql):
        word = token.text.lower()
        if token.kind == "name":
            word = word.partition(":")[0]
        elif token.kind != "word":
            continue
        for keyword in refused:
            if keyword in word:
                place = sparql.count("\n", 0, token.start) + 1
                raise QueryError(
                    f"{keyword.upper()} (line {place}) would leave the store and is refused; "
                    f"{_INSTEAD}."
                )


def _parsed(
    parse: Callable[[str], list[CompValue]],
    sparql: str,
    prefixes: Mapping[str, str],
    *,
    update: bool = False,
) -> list[CompValue]:
    from pyparsing.exceptions import ParseBaseException

    # The parser ends a comment only at a line feed, Oxigraph at a carriage return too. Declared in
    # the text, a prefix takes nothing from another one of the same namespace in a later operation.
    plain = sparql.replace("\r\n", "\n").replace("\r", "\n")
    text = with_prefixes(plain, prefixes)
    # The SPARQL translator raises bare Exception subclasses of many kinds; none may let a query by.
    try:
        return parse(text)
    except Exception as error:
        # What is malformed is told so; but the look at it must not itself fetch anything.
        if not _may_leave(sparql, _FETCHING):
            check_syntax(sparql, prefixes, update=update)
        where = f": {error}"
        if isinstance(error, ParseBaseException):
            shift = len(text) - len(plain) if error.lineno == 1 else 0
            where = f" (line {error.lineno}, column {error.column - shift})."
        raise QueryError(f"The query cannot be checked for remote access{where}") from error


def _nodes(part: object) -> Iterator[CompValue]:
    from pyparsing import ParseResults
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(part, CompValue):
        yield part
        for value in part.values():
            yield from _nodes(value)
    elif isinstance(part, list | tuple | ParseResults):
        for value in part:
            yield from _nodes(value)


def _check_nodes(nodes: list[CompValue], is_graph: Callable[[str], bool]) -> None:
    from rdflib import URIRef

    for node in nodes:
        if node.name in {"ServiceGraphPattern", "Load"}:
            keyword = "LOAD" if node.name == "Load" else "SERVICE"
            raise QueryError(f"{keyword} would leave the store and is refused; {_INSTEAD}.")
        if node.name in {"DatasetClause", "UsingClause"}:
            for key in ("default", "named"):
                graph = node.get(key)
                # Before translation a prefixed name is still a name; its IRI is checked after.
                if isinstance(graph, URIRef) and not is_graph(str(graph)):
                    raise QueryError(
                        f"<{graph}> is not a graph of this store, and nothing outside the store "
                        f"is read; {_INSTEAD}."
                    )
