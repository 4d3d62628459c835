"""The names and times of a statement, read with the date that its header and footer tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from govgraph.dates import TimeReader
from govgraph.extract.document.dating.dating import headed_year
from govgraph.extract.document.document import begin, read_document
from govgraph.extract.find.find import Finder, known_names
from govgraph.extract.find.names.selfnamed import own_initials, own_names
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.emphasis import without_emphasis, without_title_case
from govgraph.extract.find.words.tokens import sentences
from govgraph.extract.resolve.resolve import Resolver
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.document import Begun
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Findings, Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import DocumentLine, Statement, TimeExpression, When

    _Known = tuple[Authority, Lexicon]

_ACTING = frozenset({Kind.ORGANISATION, Kind.PLACE})  # "Chad Signs Pact"
_AGAIN = 2  # times a body is named: where it tells of itself, and in the text
_HEADER, _FOOTER = 16, 8  # sentences in which a statement tells of itself


@dataclass(frozen=True, slots=True)
class Named:
    """The names of some lines of a statement, resolved, and what its document line says."""

    findings: Findings
    resolver: Resolver
    refs: Sequence[Sequence[Ref]]
    frame: Frame
    document: DocumentLine

    @property
    def told(self) -> tuple[Sequence[Found], Sequence[Sequence[Ref]]]:
        """The lines with their names."""
        return self.findings.sentences, self.refs


class _Resolved(NamedTuple):
    """The names of some lines, resolved, and what these say of speaker and day."""

    findings: Findings
    resolver: Resolver
    refs: Sequence[Sequence[Ref]]
    begun: Begun


def _resolved(
    statement: Statement, findings: Findings, known: _Known, said: When | None
) -> _Resolved:
    resolver = Resolver(statement.text, findings, *known)
    refs = resolver.resolve()
    authority, lexicon = known
    told = findings.sentences, refs
    begun = begin(told, lexicon, authority, statement.title, statement.text, said)
    return _Resolved(findings, resolver, refs, begun)


def _named(statement: Statement, resolved: _Resolved) -> Named:
    findings, resolver, refs, begun = resolved
    told = findings.sentences, refs
    document = read_document(told, begun, statement.title, statement.text)
    return Named(findings, resolver, refs, begun.whole, document)


def read_named(
    statement: Statement, authority: Authority, lexicon: Lexicon
) -> tuple[Named, Sequence[TimeExpression]]:
    """Return the names of a statement and its times."""
    known = authority, lexicon
    names = known_names(statement.text, authority)
    bodies = {n.span.end for n in names if any(e.kind in _ACTING for e in n.entities)}
    lines = [
        without_title_case(without_emphasis(line, lexicon), bodies, lexicon)
        for line in sentences(statement)
    ]
    finder = Finder(lines, names, authority, lexicon)
    ends = lines if len(lines) <= _HEADER + _FOOTER else [*lines[:_HEADER], *lines[-_FOOTER:]]
    # Without the statement's own date "17 May" has no year, and only header and footer can say it.
    reader = TimeReader(statement.text)
    times = reader.find(None, [line.span for line in ends])
    read = _resolved(statement, finder.find(ends, times), known, None)
    said = read.begun.day or headed_year(read.begun.whole.lines)
    dated = reader.find(said, [line.span for line in lines])
    if ends is not lines or dated != times:
        read = _resolved(statement, finder.find(lines, dated), known, said)
    named = _named(statement, read)
    if named.document.when not in {said, None}:  # "Day 2, 15 April" below "13-17 April 2025"
        dated = reader.find(named.document.when, [line.span for line in lines])
        read = _resolved(statement, finder.find(lines, dated), known, None)
        named = _named(statement, read)
    if missed := _missed(named, lines):
        finder.know(missed)
        read = _resolved(statement, finder.find(lines, dated), known, named.document.when)
        named = _named(statement, read)
    return named, dated


def _missed(named: Named, lines: Sequence[Sentence]) -> list[Name]:
    """Return where the statement's own body is named and nothing but its header shows that.

    Its initials mean it. Where a longer name holds it, or it names a meeting, nothing is missed.
    """
    own = named.document.organisation
    if own is None or own.iri is not None:
        return []
    single = " " not in own.label
    if single and fold_name(own.label) in named.resolver.authority.vocabulary:
        return []  # "Town"; a State of no record has a name of its own
    told = list(own_names(lines, own))
    refs = [ref for row in named.refs for ref in row if ref.entity]
    held = [ref.span for ref in refs if ref.entity and own.label in ref.entity.label]
    known = [ref.span for ref in refs if ref.entity and ref.entity.iri]
    short = [n for n in own_initials(lines, own) if not any(n.span.overlaps(s) for s in known)]
    # Its header, "Minister of Valdoria", is not counted; "Privacy *Kenya* welcomes" is no State's.
    states = [ref.span for row in named.refs for ref in row if is_state(ref)]
    mistaken = any(name.span.covers(state) for name in told for state in states)
    whole = told if single or mistaken or len(told) >= _AGAIN else []
    names = [*whole, *short]
    return [name for name in names if not any(name.span.overlaps(span) for span in held)]
