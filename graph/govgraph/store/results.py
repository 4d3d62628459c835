"""The answer of a query: rows that stream, or triples, or yes or no."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, TypeAlias, TypeVar

import pyoxigraph as ox

from govgraph import rdfio
from govgraph.errors import OutputError, StoreError, UsageError
from govgraph.vocab import PREFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd  # type: ignore[import-untyped]

_T = TypeVar("_T")
Answer: TypeAlias = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples | ox.QuadParser

ROW_FORMATS = {
    "json": ox.QueryResultsFormat.JSON,
    "csv": ox.QueryResultsFormat.CSV,
    "tsv": ox.QueryResultsFormat.TSV,
    "xml": ox.QueryResultsFormat.XML,
}
"""The formats of rows and of yes or no."""


class Results:
    """What a query gave; read it once, by rows or into a stream.

    ``kind`` is ``select``, ``ask`` or ``graph``; ``variables`` names the columns of ``select``.
    """

    def __init__(self, answer: Answer, prefixes: Mapping[str, str] = PREFIXES) -> None:
        self._answer = answer
        self._prefixes = prefixes
        self.variables: tuple[str, ...] = ()
        if isinstance(answer, ox.QuerySolutions):
            self.kind = "select"
            self.variables = tuple(variable.value for variable in answer.variables)
        else:
            self.kind = "ask" if isinstance(answer, ox.QueryBoolean) else "graph"

    def __bool__(self) -> bool:
        """Return the answer of an ASK query; any other result is true."""
        return bool(self._answer) if isinstance(self._answer, ox.QueryBoolean) else True

    def __iter__(self) -> Iterator[ox.QuerySolution]:
        """Yield each row; its terms are had by variable or by position, None where unbound."""
        if not isinstance(self._answer, ox.QuerySolutions):
            raise UsageError("Only SELECT gives rows; this query gives triples or yes or no.")
        yield from _reading(self._answer)

    def texts(self) -> Iterator[tuple[str | None, ...]]:
        """Yield each row, or each triple, as plain texts; None where a variable is unbound."""
        if isinstance(self._answer, ox.QuerySolutions):
            for solution in self:
                yield tuple(rdfio.plain(term) if term else None for term in solution)
        elif isinstance(self._answer, ox.QueryBoolean):
            yield ("true" if self else "false",)
        else:
            for quad in self.quads():
                yield tuple(rdfio.plain(term) for term in (*quad,)[:3])

    def rows(self) -> Iterator[dict[str, str | None]]:
        """Yield each row as variable → plain text."""
        for row in self:
            texts = (rdfio.plain(term) if term else None for term in row)
            yield dict(zip(self.variables, texts, strict=True))

    def quads(self) -> Iterator[ox.Quad]:
        """Yield the triples of a CONSTRUCT or DESCRIBE as quads of the default graph."""
        if isinstance(self._answer, ox.QuerySolutions | ox.QueryBoolean):
            raise UsageError("Only CONSTRUCT and DESCRIBE give triples; this query gives rows.")
        for triple in _reading(self._answer):
            yield ox.Quad(triple.subject, triple.predicate, triple.object)

    def write(self, stream: IO[bytes], format_name: str) -> None:
        """Write the answer to a binary stream, without a detour through Python values.

        Rows stream in the store's order as ``json``, ``csv``, ``tsv`` or ``xml`` (the W3C result
        formats); triples are sorted and written in any format of ``rdfio.FORMATS``.

        Raises:
            UsageError: the format does not fit the kind of answer.
            OutputError: the stream cannot be written.

        """
        try:
            if isinstance(self._answer, ox.QuerySolutions | ox.QueryBoolean):
                _expect(format_name, tuple(ROW_FORMATS), "rows")
                self._answer.serialize(stream, ROW_FORMATS[format_name])
            else:
                _expect(format_name, tuple(rdfio.FORMATS), "triples")
                rdfio.write(self.quads(), stream, format_name, self._prefixes)
        except OSError as error:
            raise OutputError(f"The results cannot be written: {error}.") from error

    def to_pandas(self) -> pd.DataFrame:
        """Return the rows as a pandas table; pandas must be installed."""
        try:
            import pandas as pd
        except ImportError as error:
            raise UsageError("pandas is not installed; run 'pip install pandas'.") from error
        return pd.DataFrame(list(self.texts()), columns=list(self.variables) or None)


def _reading(rows: Iterable[_T]) -> Iterator[_T]:
    try:
        yield from rows
    except (OSError, RuntimeError, SyntaxError) as error:
        raise StoreError(f"The answer cannot be read to its end: {error}.") from error


def _expect(format_name: str, known: tuple[str, ...], what: str) -> None:
    if format_name not in known:
        names = ", ".join(known)
        raise UsageError(f"'{format_name}' is not a format for {what}; choose one of {names}.")
