"""The names and times of a statement, read with the date that its header and footer tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.dates import TimeReader
from govgraph.extract.document.dating import headed_year
from govgraph.extract.document.document import read_day, read_document
from govgraph.extract.document.header import frame_of
from govgraph.extract.find.emphasis import without_emphasis
from govgraph.extract.find.find import Finder, known_names
from govgraph.extract.find.selfnamed import own_names
from govgraph.extract.find.tokens import sentences
from govgraph.extract.resolve.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Findings, Found
    from govgraph.extract.find.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import DocumentLine, Statement, TimeExpression, When

    _Known = tuple[Authority, Lexicon]

_AGAIN = 2  # times a body is named: where it tells of itself, and in the text
_HEADER, _FOOTER = 16, 8  # sentences in which a statement tells of itself


@dataclass(frozen=True, slots=True)
class Named:
    """The names of some lines of a statement, resolved, and what its document line says."""

    findings: Findings
    resolver: Resolver
    refs: Sequence[Sequence[Ref]]
    document: DocumentLine

    @property
    def told(self) -> tuple[Sequence[Found], Sequence[Sequence[Ref]]]:
        """The lines with their names."""
        return self.findings.sentences, self.refs


def _named(statement: Statement, findings: Findings, known: _Known, said: When | None) -> Named:
    authority, lexicon = known
    resolver = Resolver(statement.text, findings, authority, lexicon)
    told = findings.sentences, resolver.resolve()
    document = read_document(told, lexicon, authority, statement.title, statement.text, said)
    return Named(findings, resolver, told[1], document)


def read_named(
    statement: Statement, authority: Authority, lexicon: Lexicon
) -> tuple[Named, Sequence[TimeExpression]]:
    """Return the names of a statement and its times."""
    lines = [without_emphasis(line, lexicon) for line in sentences(statement)]
    known = authority, lexicon
    finder = Finder(lines, known_names(statement.text, authority), authority, lexicon)
    ends = lines if len(lines) <= _HEADER + _FOOTER else [*lines[:_HEADER], *lines[-_FOOTER:]]
    # Without the statement's own date "17 May" has no year, and only header and footer can say it.
    reader = TimeReader(statement.text)
    times = reader.find(None, [line.span for line in ends])
    headed = finder.find(ends, times)
    told = headed.sentences, Resolver(statement.text, headed, *known).resolve()
    day = read_day(told, lexicon, authority, statement.title, statement.text)
    said = day or headed_year(frame_of(*told, lexicon).lines)
    dated = reader.find(said, [line.span for line in lines])
    again = ends is not lines or dated != times
    named = _named(statement, finder.find(lines, dated), known, said if again else None)
    if named.document.when not in {said, None}:  # "Day 2, 15 April" below "13-17 April 2025"
        dated = reader.find(named.document.when, [line.span for line in lines])
        named = _named(statement, finder.find(lines, dated), known, None)
    if missed := _missed(named, lines):
        finder.know(missed)
        named = _named(statement, finder.find(lines, dated), known, named.document.when)
    return named, dated


def _missed(named: Named, lines: Sequence[Sentence]) -> list[Name]:
    """Return where the statement's own body is named and nothing but its header shows that.

    Where a longer name holds it, or it names a meeting, too, nothing is missed.
    """
    own = named.document.organisation
    if own is None or own.iri is not None or " " not in own.label:
        return []
    told = list(own_names(lines, own))
    if len(told) < _AGAIN:
        return []
    refs = [ref for row in named.refs for ref in row if ref.entity] if told else []
    held = [ref.span for ref in refs if ref.entity and own.label in ref.entity.label]
    return [name for name in told if not any(name.span.overlaps(span) for span in held)]
