"""The errors that users see: one plain sentence each, saying what, where and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class GovgraphError(Exception):
    """Base of every error that govgraph raises on purpose; exit code 1."""

    exit_code = 1


class UsageError(GovgraphError):
    """The request itself cannot be met: wrong name, wrong format, missing file; exit code 2."""

    exit_code = 2


class ReadingError(GovgraphError):
    """A source file cannot be read as a statement."""


class QueryError(UsageError):
    """A SPARQL query is malformed or not allowed."""


class SeveralError(QueryError):
    """A name means several things; ``choices`` are their IRIs."""

    def __init__(self, sentence: str, name: str, choices: Sequence[str]) -> None:
        super().__init__(sentence)
        self.name = name
        self.choices = tuple(choices)


class StoreError(GovgraphError):
    """The store cannot be opened, read or written."""


class NoStoreError(StoreError):
    """There is no store where one is named; exit code 2."""

    exit_code = 2


class OutputError(GovgraphError):
    """A result cannot be written where the user wants it."""


class DataError(GovgraphError):
    """An ontology, lexicon or authority file is not what govgraph expects."""
