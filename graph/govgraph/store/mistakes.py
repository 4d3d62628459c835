"""Say what is wrong with a query, and where: Oxigraph's own complaints lead astray.

Its parser names the farthest place that it looked at, and what it tried last there.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pyoxigraph as ox

from govgraph.errors import QueryError
from govgraph.store.text import tokens, undeclared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from govgraph.store.text import Token

_PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
_KEYWORD = re.compile(r"[A-Za-z_]+")
_BEGINS = "a query begins with SELECT, ASK, CONSTRUCT or DESCRIBE"
_GROUPED = "; of grouped rows only what they are grouped by can be had as it is"
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def malformed(error: SyntaxError, sparql: str, known: Iterable[str]) -> QueryError:
    """Return Oxigraph's complaint about a query as one sentence with line and column.

    ``known`` are the prefixes that need no declaration.
    """
    message = str(error.args[0] if error.args else error)
    place = _PLACE.match(message)
    if place is None:
        return QueryError(f"The query is malformed: {message}.")
    if not sparql.strip():
        return QueryError("The query is malformed at line 1, column 1: it is empty.")
    found = next(_mistakes(sparql, known), None)
    if found is None:
        line, column = int(place[1]), int(place[2])
        return _sentence(line, *_unfit(sparql, line, column, place[3].split(", ")))
    start, reason = found
    before = sparql[:start]
    return _sentence(before.count("\n") + 1, start - before.rfind("\n"), reason)


def check_syntax(sparql: str, prefixes: Mapping[str, str], *, update: bool = False) -> None:
    """Ask an empty store, which answers at once and names the place in the user's own text.

    Raises:
        QueryError: the query, or the update, is malformed.

    """
    empty = ox.Store()
    try:
        (empty.update if update else empty.query)(sparql, prefixes=dict(prefixes))
    except SyntaxError as error:
        raise malformed(error, sparql, prefixes) from error
    except (OSError, RuntimeError):
        pass  # It is well formed; whether it can be carried out, who answers it says.


def _sentence(line: int, column: int, reason: str) -> QueryError:
    return QueryError(f"The query is malformed at line {line}, column {column}: {reason}.")


def _mistakes(sparql: str, known: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield where a query has what no query may have, and what that is: the surest first."""
    words = tokens(sparql)
    for token in words:
        if token.kind == "mark" and token.text in "\"'":
            yield token.start, f"the text that {token.text} opens has no end"
    unknown = undeclared(sparql) - set(known)
    for token in words:
        if token.kind == "name" and (prefix := token.text.partition(":")[0]) in unknown:
            reason = f"the prefix {prefix}: is not declared; begin with PREFIX and its address"
            yield token.start, reason
    yield from _unpaired(sparql, words)
    for token, after in pairwise(words):
        if token.says("FILTER", "HAVING") and after.kind == "variable":
            yield after.start, f"the condition of {token.text} stands in brackets"


def _unpaired(sparql: str, words: tuple[Token, ...]) -> Iterator[tuple[int, str]]:
    expected: list[str] = []
    for token in words:
        if token.kind != "mark":
            continue
        if token.text in _CLOSING:
            expected.append(_CLOSING[token.text])
        elif token.text in _CLOSING.values() and (not expected or expected.pop() != token.text):
            yield token.start, f"this {token.text} closes nothing that is open here"
    if expected:
        yield len(sparql), f"a {expected[-1]} is missing at the end"


def _unfit(sparql: str, line: int, column: int, tried: list[str]) -> tuple[int, str]:
    """Return the column and the beginning of what the parser could not read."""
    if said := next((text for text in tried if text.startswith("The ")), ""):
        # Well written, but without sense.
        return column, f"t{said[1:]}" + (_GROUPED if "unbound" in said else "")
    if all(map(_KEYWORD.fullmatch, tried)):
        # Where a keyword was looked for, the parser names the place behind it.
        column = max(column - len(tried[0]), 1)
    told = sparql.splitlines()[line - 1]
    begins = next((token.text for token in tokens(told[column - 1 :])), "")
    if not begins:
        # The parser names the place behind the mark before which it looked for more.
        return max(len(told[: column - 1].rstrip()), 1), "something is missing before it"
    is_first = not "".join(sparql.splitlines(keepends=True)[: line - 1]).strip() and column == 1
    hint = _BEGINS if is_first else "look for a missing ; or . before it"
    return column, f"what begins with {begins} cannot be read; {hint}"
