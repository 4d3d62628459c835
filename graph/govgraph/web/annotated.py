"""A statement as a page to read: its paragraphs, their marked words, and the facts they support."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.page.records import DATE_PREFIX
from govgraph.page.wording import STATUS_WORDS, words_of
from govgraph.web.naming import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.page.records import Edge, Node, Passage, Value, View

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_PARTS = {"agent": "by", "at meeting": "at", "place": "in", "when": "", "about": "on"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is marked in one way.

    ``anchors`` are the fragments of the spans that begin here.
    """

    text: str
    is_evidence: bool
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring pieces that name one thing, or, without an IRI, none."""

    iri: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A fact in words; ``iri`` is its event or position, ``anchor`` where its words stand."""

    words: str
    status: str
    iri: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, where it begins, and the facts whose last words begin in it."""

    start: int
    runs: tuple[Run, ...]
    told: tuple[Told, ...]


def paragraphs(view: View, number: int = 0) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the numbered statement of a view."""
    if number >= len(view.statements):
        return ()
    text = view.statements[number].text
    evidence = _spans(_evidence(view), number)
    names = {
        (p.start, p.end): node.iri
        for node in view.nodes
        if not node.iri.startswith(DATE_PREFIX)
        for p in node.mentions
        if p.statement == number
    }
    told = sorted(_told(view, number), key=lambda each: (each[0], each[1].words))
    return tuple(
        Paragraph(
            line.start(),
            tuple(_runs(_pieces(text, line.start(), line.end(), evidence, names))),
            tuple(fact for place, fact in told if line.start() <= place[0] < line.end()),
        )
        for line in _LINE.finditer(text)
    )


def links_in(paragraphs: Iterable[Paragraph]) -> set[str]:
    """Return the things that some paragraphs name or tell of."""
    return {
        iri
        for each in paragraphs
        for iri in (*(run.iri for run in each.runs), *(fact.iri for fact in each.told))
        if iri
    }


def _evidence(view: View) -> Iterator[Passage]:
    for node in view.nodes:
        yield from node.evidence
        for fact in node.properties:
            yield from fact.evidence
    for edge in view.edges:
        # That something is named is shown by its link.
        if edge.label != "mentions":
            yield from edge.evidence


def _spans(passages: Iterable[Passage], number: int) -> set[tuple[int, int]]:
    return {(each.start, each.end) for each in passages if each.statement == number}


def _runs(pieces: Iterable[tuple[str, Piece]]) -> Iterator[Run]:
    for iri, group in itertools.groupby(pieces, itemgetter(0)):
        found = tuple(piece for _, piece in group)
        blank = not "".join(piece.text for piece in found).strip()
        yield Run("" if blank else iri, found)


def _pieces(
    text: str,
    start: int,
    end: int,
    evidence: set[tuple[int, int]],
    names: dict[tuple[int, int], str],
) -> Iterator[tuple[str, Piece]]:
    """Yield each piece of a line, with the thing that it names or an empty text."""
    inside = [span for span in (*evidence, *names) if span[0] < end and span[1] > start]
    cuts = {start, end} | {cut for span in inside for cut in span if start < cut < end}
    places = sorted(cuts)
    for first, last in itertools.pairwise(places):
        covering = [span for span in names if span[0] <= first and last <= span[1]]
        # A name within a name can be clicked, and so can what remains of the outer one.
        tightest = min(covering, key=lambda span: (span[1] - span[0], span), default=None)
        begun = sorted({span for span in inside if max(span[0], start) == first})
        piece = Piece(
            text[first:last],
            any(span[0] <= first and last <= span[1] for span in evidence),
            tuple(f"char={a},{b}" for a, b in begun if a == first),
        )
        yield names[tightest] if tightest else "", piece


def _told(view: View, number: int) -> Iterator[tuple[tuple[int, int], Told]]:
    """Yield each fact with the place of its last words."""
    nodes = {node.iri: node for node in view.nodes}
    parts: dict[str, list[str]] = {}
    for edge in view.edges:
        source = nodes[edge.source]
        if source.kind == "Event":
            target = nodes[edge.target]
            told = _is_told(target.label, source.label)
            if edge.label in _PARTS and number in edge.sources and not told:
                words = f"{_PARTS[edge.label]} {target.short}".strip()
                parts.setdefault(source.iri, []).append(words)
        elif edge.label != "mentions" and (last := _last(edge.evidence, number)):
            yield last, _edge_told(edge, nodes, last)
    for node in view.nodes:
        if node.evidence and (last := _last(node.evidence, number)):
            words = ", ".join([node.label, *parts.get(node.iri, ())])
            status = STATUS_WORDS.get(node.status, "")
            yield last, Told(words, status, node.iri, _anchor(last))
        for fact in node.properties:
            if last := _last(fact.evidence, number):
                value = _value_words(fact.value, nodes, view.labels)
                words = f"{node.short}: {words_of(fact.predicate, view.labels)} {value}"
                yield last, Told(words, "", node.iri, _anchor(last))


def _is_told(part: str, label: str) -> bool:
    """Tell whether an event's label names one of its parts, as far as another word goes."""
    named = rf"(?:: |, | (?:at|by|for|in|of) ){re.escape(part)}(?=,|$| and \d| by )"
    return re.search(named, label) is not None


def _value_words(value: Value, nodes: dict[str, Node], labels: dict[str, str]) -> str:
    if not value.is_iri:
        return value_words(value.text, value.datatype)
    # What is drawn is named by its node alone.
    drawn = nodes.get(value.text)
    return drawn.short if drawn else labels.get(value.text) or vocab.local_name(value.text)


def _edge_told(edge: Edge, nodes: dict[str, Node], last: tuple[int, int]) -> Told:
    subject = nodes[edge.source]
    if edge.predicate == vocab.POST:
        words = f"{subject.short}: {edge.label}, {nodes[edge.target].short}"
        return Told(words, "", edge.iri, _anchor(last))
    # On its own page a statement need not be named.
    # Only a position is named by a verb.
    name = subject.short if edge.iri else f"{subject.short}:"
    who = f"{edge.label}:" if subject.kind == "Statement" else f"{name} {edge.label}"
    words = f"{who} {nodes[edge.target].short}"
    return Told(words, "", edge.iri or edge.source, _anchor(last))


def _last(evidence: Iterable[Passage], number: int) -> tuple[int, int] | None:
    """Return the words that say it; those before them tell of whom, and when and where."""
    return max(_spans(evidence, number), default=None)


def _anchor(span: tuple[int, int]) -> str:
    return f"char={span[0]},{span[1]}"
