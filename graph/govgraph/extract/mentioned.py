"""The mentions of a statement: its names, names within names, and descriptions that refer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.resolve.bodies.inner import closing_body, leading_body, session_body
from govgraph.extract.resolve.bodies.owners import nested_instruments, nested_span
from govgraph.extract.resolve.topics import named_topic
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event, Fact, Position

_ANY = frozenset({"every", "each", "any", "no"})
_NEVER = frozenset({"nobody", "never", "none", "no-one"})
_ASKING = frozenset({"would", "will", "could", "should", "can", "may", "is", "do", "does", "did"})
_TOPICAL = frozenset({"on", "for", "to", "against"})
_MODIFIERS = 3  # words between a determiner and a noun


def mentions(
    sentences: Iterable[Parsed], discourse: Discourse, resolver: Resolver, used: Collection[Entity]
) -> Iterator[Mention]:
    """Yield the mentions of the sentences; descriptions count where they refer to what is known.

    An entity that words only describe ("a working group") counts where some fact has ``used`` it,
    a meeting also where they tell it from others ("a seminar on nets").
    """
    ambiguous = {ref.span for ref in discourse.ambiguous}
    for parsed in sentences:
        for ref in parsed.refs:
            told = (
                ref.name.how != "indefinite"
                or ref.entity in used
                or _is_apart(parsed, ref, resolver.lexicon)
            )
            if ref.entity and told:
                yield Mention(ref.span, ref.entity)
                yield from _nested(resolver, ref)
                if topic := named_topic(resolver, parsed, ref):
                    yield topic
            elif ref.span in ambiguous:
                yield Mention(ref.span, None)
    yield from (m for m in dict.fromkeys(discourse.coined) if m.entity in used)


def _is_apart(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether words tell a meeting from others: not "every hearing on nets", "a meeting".

    What nobody held, and what one asks for, is none.
    """
    joint = parsed.sentence.lowers[ref.name.after : ref.name.after + 1]
    run_undertakings = lexicon.words("runUndertakings")
    process = ref.kind is Kind.PROCESS and ref.name.head.split()[-1] in run_undertakings
    process = process and joint != () and joint[0] in _TOPICAL
    if not (process or ref.kind is Kind.MEETING) or ref.entity is None:
        return False
    if " " not in ref.entity.label:
        return False
    lowers, first = parsed.sentence.lowers, ref.name.first
    if lowers[-1] == "?" and lowers[0] in _ASKING:
        return False  # "would a seminar on nets help?"
    denied = any(c.verb.negated and c.right[0] <= first < c.right[1] for c in parsed.clauses)
    denied = denied or not _NEVER.isdisjoint(lowers[:first])
    return not denied and _ANY.isdisjoint(lowers[max(0, first - _MODIFIERS) : first])


def _nested(resolver: Resolver, ref: Ref) -> Iterator[Mention]:
    """Yield what is named within a name: bodies, treaties, the organisation of an organ.

    Also what the text's own title says it is about: "Kisumu Declaration on *Artificial
    Intelligence*".
    """
    if ref.name.how == "citation":
        yield from _within(resolver, ref, Kind.ORGANISATION)
    if ref.span == resolver.findings.itself:
        yield from _within(resolver, ref, Kind.THEME)
    for body_of in (leading_body, closing_body, session_body):
        if body := body_of(resolver, ref):
            yield Mention(*body)
    for inner, instrument in nested_instruments(resolver, ref):
        yield Mention(inner, instrument)
    record = resolver.authority.record(ref.entity) if ref.entity else None
    office = ref.entity is not None and ref.entity.type == "Office"
    for iri in record.all("partOf") if record and ref.kind is Kind.ORGANISATION else ():
        whole = resolver.authority.entity(iri)
        if whole is None:
            continue
        span = nested_span(resolver.text, ref.span, whole, resolver.lexicon, office=office)
        if span:
            yield Mention(span, whole)


def _within(resolver: Resolver, ref: Ref, kind: Kind) -> Iterator[Mention]:
    """Yield what a name holds of what is known: "*Security Council* Resolution 2178"."""
    for hit in resolver.authority.find(ref.span.of(resolver.text)):
        for entity in hit.entities[:1]:
            if entity.kind is kind:
                start = ref.span.start + hit.span.start
                yield Mention(Span(start, ref.span.start + hit.span.end), entity)


def used_by(
    events: Iterable[Event], positions: Iterable[Position], facts: Iterable[Fact]
) -> set[Entity]:
    """Return the entities of which some event, position or fact tells."""
    used: set[Entity | None] = set()
    for event in events:
        used |= {event.object, event.meeting, event.place, *event.agents, *event.about}
    for position in positions:
        used |= {position.holder, position.about}
    for fact in facts:
        used |= {fact.subject}
        if isinstance(fact.object, Entity):
            used.add(fact.object)
    return {entity for entity in used if entity}
