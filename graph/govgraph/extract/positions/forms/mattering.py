"""Positions told from their object: "privacy is a priority for Malta", "it has our support"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.status.assertion import HARDLY
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.function_words import DOUBTING, MINE, US
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.clausal import said_of
from govgraph.extract.positions.abouts.governed import ABOUT
from govgraph.extract.positions.abouts.pointing import heralded
from govgraph.extract.positions.abouts.reaches import cleft, reach
from govgraph.extract.positions.abouts.relatives import clause_told, something_told
from govgraph.extract.positions.forms.binding import is_warning
from govgraph.extract.positions.forms.duties import POINTING, topic_before
from govgraph.extract.positions.holders.holders import we_speak
from govgraph.lexicon import Part
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

_WORTHY = ("deserve", "merit")  # what one says of a thing oneself
_BEING = frozenset({"is", "remains", "was"})  # "it *is* our priority to"
_MEMBERS = {("members",), ("membership",), ("affiliates",), ("unions",), ("community",)}
_PAIR = 2  # words of "gives us"
_EVERY = frozenset({"the", "every", "each", "all"})
_FELT_BY = frozenset({"to", "for"})
_NOT_TOLD = HARDLY | {"what", "longer"}  # "now to *what* keeps us awake"


def mattering(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what is said to matter to somebody: "media literacy is a priority for Finland".

    "The lake is a priority area" names nobody to whom it matters, and gives nothing.
    """
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        before = parsed.sentence.lowers[verb.first - 1] if verb.first else ""
        if verb.negated or before in _NOT_TOLD or clause.mark in DOUBTING:
            continue
        for entry, first, after in _entries(parsed, clause):
            warned = is_warning(clause) and entry.part is Part.VERB
            if verb.modal not in {"", entry.words[0]} and not warned:
                continue  # "it *could* have our support"; but "it *can* count on us"
            judged = warned or (entry.words[0].startswith(_WORTHY) and "its" not in entry.words)
            holder = we_speak(parsed, context) if judged else EMPTY  # "deserves *the* support of"
            holder = holder or _to_whom(parsed, first, after, context)
            if holder and entry.frame:
                fronted = first < verb.first
                words = parsed.sentence.span_of(min(first, verb.first), max(after, verb.after))
                yield from _told(parsed, number, (entry, holder, words), context, fronted=fronted)
        if verb.finite and not (verb.modal or verb.passive):
            for felt in _felt_by(parsed, clause, context):
                words = parsed.sentence.span_of(verb.first, verb.after)
                yield from _told(parsed, number, (*felt, words), context, fronted=False)


def _felt_by(parsed: Parsed, clause: Clause, context: Context) -> Iterator[tuple[Entry, Filler]]:
    """Yield what somebody with a name is made to feel: "gives *Malta* cause for concern".

    The words are those for "us": "gives us cause for concern". Also "a source of anguish *to
    Malta*".
    """
    lowers, main = parsed.sentence.lowers, clause.verb.main
    for ref in parsed.refs_in(*clause.right):
        if ref.kind not in AGENTS or ref.entity is None:
            continue
        holder, start = Filler((ref.entity,), ref.span), ref.name.first
        if POLITE.issuperset(lowers[main + 1 : start]):  # "saddens *Dr* Kos"
            words = (lowers[main], "us", *lowers[ref.name.after :])
            for entry, after in context.lexicon.matches_first(words):
                if entry.frame and entry.words[1:2] == ("us",) and after > _PAIR:
                    yield entry, holder
        start -= lowers[start - 1] in _EVERY
        for index in range(clause.verb.after, start) if lowers[start - 1] in _FELT_BY else ():
            for entry, after in parsed.entries[index]:
                judged = entry.frame is not None and entry.frame.subject == "judged"
                sources = context.lexicon.words("sourceNouns")
                if judged and after == start - 1 and entry.words[0] in sources:
                    yield entry, holder


def _entries(parsed: Parsed, clause: Clause) -> Iterator[tuple[Entry, int, int]]:
    """Yield the words of a clause that tell to whom its subject matters, and where they stand."""
    for entry, after in clause.verb.entries:
        if entry.frame and entry.frame.subject == "about":
            yield entry, clause.verb.main, after
    for index in range(clause.left[0], clause.right[1]):
        for entry, after in parsed.entries[index]:
            about = entry.frame is not None and entry.frame.subject == "about"
            if about and entry.part is not Part.VERB:
                yield entry, index, after


def _to_whom(parsed: Parsed, first: int, after: int, context: Context) -> Filler:
    """Return whom a thing matters to: the name or "us" right behind the words, or "our" in them.

    "It has *our* full support".
    """
    for index in range(first, after):
        lone = parsed.sentence.lowers[first - 1] == "it" and parsed.sentence.lowers[first] in _BEING
        if parsed.sentence.lowers[index] in MINE | US and not lone:
            return context.speaker(parsed, index)
    word = parsed.sentence.lowers[after : after + 1]
    if word and word[0] in US:
        return context.speaker(parsed, after)
    if word == ("our",) and parsed.sentence.lowers[after + 1 : after + 2] in _MEMBERS:
        return context.speaker(parsed, after)
    near = phrases(parsed, after, len(parsed.sentence.lowers), context.lexicon)[:1]
    beside = [p for p in near if POLITE.issuperset(parsed.sentence.lowers[after : p.first])]
    return slots.filler(parsed, beside[0], AGENTS) if beside else EMPTY


def _told(
    parsed: Parsed,
    number: int,
    what: tuple[Entry, Filler, Span],
    context: Context,
    *,
    fronted: bool,
) -> Iterator[Position]:
    entry, holder, words = what
    if entry.frame is None:
        return
    kind = POSITIONS[entry.frame.evokes]
    ends = [parsed.sentence.range_of(span)[1] for span in (words, holder.span) if span]
    for about, told in _matters(parsed, number, (entry, max(ends)), context, fronted=fronted):
        said = said_of(parsed, (max(ends) + 1, len(parsed.sentence.lowers)), told)
        evidence = slots.joined_span([holder.span, words, told, said])
        for who in holder.entities:
            if who != about:
                yield Position(kind, who, about, (evidence,) if evidence else ())


def _matters(
    parsed: Parsed, number: int, told_by: tuple[Entry, int], context: Context, *, fronted: bool
) -> list[tuple[Entity, Span | None]]:
    """Return what matters: the subject, or what follows "of concern to us is", "it is vital to".

    One does not support the harm that is "at the heart of our work".
    """
    (entry, after), clause = told_by, parsed.clauses[number]
    if fronted and clause.verb.copula:
        return list(chosen(parsed, clause.right, entry, context))
    harms = context.lexicon.words("harmNouns")
    backs = entry.frame is not None and entry.frame.evokes == str(PositionType.SUPPORT)
    if backs and not harms.isdisjoint(parsed.sentence.lowers[slice(*clause.left)]):
        return []
    told = cleft(parsed, number) or clause_told(parsed, number) or something_told(parsed, clause)
    if told:
        return list(chosen(parsed, told, entry, context))
    first, lowers = clause.left[0], parsed.sentence.lowers
    if lowers[first : first + 1] == ("it",) and (follows := heralded(lowers, first, after)):
        return list(chosen(parsed, (follows, reach(parsed, follows)), entry, context))
    if entry.frame and entry.frame.evokes == str(PositionType.CONCERN):
        words = parsed.sentence.lowers[slice(*clause.left)]
        before = topic_before(parsed, number, context) if words in POINTING else []
        if before or words[-1:] == ("this",) or (words in POINTING and is_warning(clause)):
            return [(about, None) for about, _ in before]
    subject = context.subject(parsed, number, ABOUT)
    found = [(entity, subject.span) for entity in subject.entities]
    return (
        found
        or list(chosen(parsed, clause.left, entry, context))
        or (list(chosen(parsed, clause.right, None, context)) if clause.verb.copula else [])
    )
