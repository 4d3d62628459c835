"""SPARQL as text: where its words stand, binding parameters as terms, and a limit on rows."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from govgraph.errors import QueryError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govgraph.rdfio import Term

_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\r\n]*)
  | (?P<string>\"{3}(?:\"{0,2}(?:[^\"\\]|\\.))*\"{3} | '{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
             | \"(?:[^\"\\\r\n]|\\.)*\" | '(?:[^'\\\r\n]|\\.)*')
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<variable>[?$]\w+)
  | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<name>[^\W\d_][\w.-]*:(?:[\w:-]|%[0-9A-Fa-f]{2}|\\.|\.(?=[\w:%\\-]))*
           | :(?:[\w:-]|%[0-9A-Fa-f]{2}|\\.|\.(?=[\w:%\\-]))*)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<mark>\S)
    """,
    re.VERBOSE | re.DOTALL,
)
_VARIABLE_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)
_FORMS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_AT_THE_END = ("LIMIT", "VALUES")
_UPDATES = ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")

# The same questions are asked again and again; what their words say is kept of so many.
_KEPT = 64


class Token(NamedTuple):
    """One word or mark of a query; ``depth`` counts the braces that are open around it."""

    kind: str
    text: str
    start: int
    end: int
    depth: int

    def says(self, *words: str) -> bool:
        """Tell whether this is one of the given keywords (in capitals)."""
        return self.kind == "word" and self.text.upper() in words


@lru_cache(maxsize=_KEPT)
def tokens(sparql: str) -> tuple[Token, ...]:
    """Return the tokens of a query; comments are left out."""
    return tuple(_tokens(sparql))


def _tokens(sparql: str) -> Iterator[Token]:
    depth = 0
    for match in _TOKEN.finditer(sparql):
        kind = match.lastgroup or "mark"
        if kind == "comment":
            continue
        text = match.group()
        depth -= text == "}"
        yield Token(kind, text, match.start(), match.end(), depth)
        depth += text == "{"


@lru_cache(maxsize=_KEPT)
def form(sparql: str) -> str:
    """Return SELECT, ASK, CONSTRUCT or DESCRIBE, UPDATE for any update, or an empty text."""
    for token in tokens(sparql):
        if token.says(*_FORMS):
            return token.text.upper()
        if token.says(*_UPDATES):
            return "UPDATE"
    return ""


@lru_cache(maxsize=_KEPT)
def words(sparql: str) -> frozenset[str]:
    """Return the keywords of a query, and what stands like one, in capitals."""
    return frozenset(token.text.upper() for token in tokens(sparql) if token.kind == "word")


def names_graphs(sparql: str) -> bool:
    """Tell whether the query chooses its own graphs with FROM."""
    return "FROM" in words(sparql)


def bind(sparql: str, params: Mapping[str, Term]) -> str:
    """Return the query with its variables bound to terms, by a VALUES block in its pattern.

    Terms are written by the RDF library, so no value can end its literal or its IRI. The block
    stands on the line of the pattern's opening brace, so line numbers stay.

    Raises:
        QueryError: a name cannot be a variable, or the query has no pattern to bind it in.

    """
    if not params:
        return sparql
    for name in params:
        if not _VARIABLE_NAME.fullmatch(name):
            raise QueryError(f"'{name}' cannot be the name of a parameter; use letters and digits.")
    place = _pattern_start(sparql)
    variables = " ".join(f"?{name}" for name in params)
    terms = " ".join(str(term) for term in params.values())
    return f"{sparql[:place]} VALUES ({variables}) {{ ({terms}) }} {sparql[place:]}"


def undeclared(sparql: str) -> set[str]:
    """Return the prefixes that a query uses and does not declare itself."""
    used: set[str] = set()
    declared: set[str] = set()
    before = None
    for token in tokens(sparql):
        if token.kind == "name":
            prefix = token.text.partition(":")[0]
            (declared if before is not None and before.says("PREFIX") else used).add(prefix)
        before = token
    return used - declared


def with_prefixes(sparql: str, prefixes: Mapping[str, str]) -> str:
    """Return the query with the declarations of the known prefixes that it uses undeclared.

    They stand on its first line, so line numbers stay.
    """
    missing = sorted(undeclared(sparql) & set(prefixes))
    return "".join(f"PREFIX {name}: <{prefixes[name]}> " for name in missing) + sparql


def with_limit(sparql: str, limit: int | None) -> str:
    """Return the query with at most the given number of rows; a lower LIMIT of its own stays.

    Raises:
        QueryError: the limit is negative.

    """
    if limit is None or form(sparql) == "ASK":
        return sparql
    if limit < 0:
        raise QueryError(f"A limit of {limit} rows makes no sense; give 0 or more.")
    if words(sparql).isdisjoint(_AT_THE_END):
        return f"{sparql}\nLIMIT {limit}\n"
    outer = [token for token in tokens(sparql) if token.depth == 0]
    for word, number in pairwise(outer):
        if word.says("LIMIT") and number.text.isdecimal():  # any other number is a mistake
            lower = min(limit, int(number.text))
            return f"{sparql[: number.start]}{lower}{sparql[number.end :]}"
    # A VALUES block after the pattern must stay last.
    end = next((token.start for token in outer if token.says("VALUES")), len(sparql))
    return f"{sparql[:end]}\nLIMIT {limit}\n{sparql[end:]}"


@lru_cache(maxsize=_KEPT)
def _pattern_start(sparql: str) -> int:
    braces: list[Token] = []
    after_where = False
    for token in tokens(sparql):
        if token.text == "{" and token.depth == 0:
            if after_where:
                return token.end
            braces.append(token)
        after_where = token.says("WHERE") and token.depth == 0
    # Without WHERE, a CONSTRUCT's first braces hold its template.
    wanted = 1 if form(sparql) == "CONSTRUCT" and len(braces) > 1 else 0
    if not braces:
        raise QueryError("The query has no pattern in braces, so its parameters have no place.")
    return braces[wanted].end
