"""What is in force: "*the Treaty*, in force since 2017", "In force since May, *it* …".

Also what others bring into force, and what is denied to be in force by an inversion or an aside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import NOTHING
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.participles import just_before
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.timing import dated
from govgraph.lexicon import is_a
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_FORCE = frozenset({"force", "effect", "operation"})
_BROUGHT = frozenset(("into", noun) for noun in _FORCE)
_STANDING = frozenset({("in", "force"), ("yet", "in")})
_NOT_IN_FORCE = frozenset(
    ("not", *yet, into, noun)
    for yet in ((), ("yet",))
    for into in ("in", "into")
    for noun in _FORCE
)
_ENTRY = frozenset({("entry", "into"), ("entered", "into"), ("in",)})
_LABELLED = frozenset({(":", "not"), (":", "no"), (":", "none"), (":", "pending")})
_CLOSED = frozenset({(".",), (";",), (",",), (":",), ("(",), ()})
_THOUGH = frozenset({"although", "though", "while", "if"})


def in_force(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what is "in force since 2017", or whose "entry into force" is spoken of."""
    objects = just_before(parsed, trigger.first, kinds, context)
    if not objects and parsed.sentence.lowers[trigger.after : trigger.after + 1] == ("since",):
        objects = _last_named(parsed, trigger.first, kinds)
    opens = trigger.first <= 1
    if (
        not objects
        and opens
        and parsed.clauses
        and "," in parsed.sentence.lowers[: parsed.clauses[0].left[1]]
    ):
        objects = context.subject(parsed, 0, kinds)  # "In force since May, it succeeds the Code"
    if not objects and opens:
        objects = context.implied_object(trigger.type, kinds)
    opening = phrases(parsed, 0, trigger.first, context.lexicon)[:1]
    if not objects and opening and not opening[0].preposition:
        objects = slots.filler(parsed, opening[0], kinds)
    return objects


def _last_named(parsed: Parsed, first: int, kinds: tuple[Kind, ...]) -> Filler:
    """Return the last thing named before "in force since": "the Treaty, signed in 2019 and …"."""
    named = [r for r in parsed.refs if r.entity and r.kind in kinds and r.name.after <= first]
    last = named[-1] if named else None
    return Filler((last.entity,), last.span) if last and last.entity else EMPTY


def brought_in(parsed: Parsed, attachments: Attachments, context: Context) -> Iterator[Event]:
    """Read "its accession *brought* the Treaty *into force*", "*nor is* the Treaty *in force*"."""
    lowers = parsed.sentence.lowers
    if _FORCE.isdisjoint(lowers):
        return
    for number, clause in enumerate(parsed.clauses):
        first, after = clause.verb.first, clause.verb.after
        bringing = clause.verb.lemma == "bring" and not clause.verb.passive
        turned = clause.verb.copula and lowers[first - 1 : first] in {("nor",), ("neither",)}
        named = parsed.refs_in(after, clause.right[1])[:1] if bringing or turned else []
        for ref in named:
            behind = lowers[ref.name.after : ref.name.after + 2]
            beside = ref.name.first - after <= (lowers[after : after + 1] == ("the",))
            told = behind in (_BROUGHT if bringing else _STANDING) and beside
            status = verb_status(parsed, number, context.lexicon) if bringing else Status.NEGATED
            if ref.entity is None or ref.kind is not Kind.INSTRUMENT or not told or status is None:
                continue
            place, _, when = attachments.of(first) if bringing else (NOTHING, NOTHING, NOTHING)
            span = parsed.sentence.span_of(first, ref.name.after + 2)
            yield Event(
                EventType.ENTRY_INTO_FORCE, dated(status, when.time, context.reference), ref.entity,
                when=when.time, place=place.entity, evidence=(span,),
            )  # fmt: skip
    yield from _not_yet(parsed)
    yield from _alone(parsed, context)


def in_states(events: Sequence[Event], context: Context) -> list[Event]:
    """Tell for whom a treaty starts that "entered into force *in Chile*"; a law starts there."""
    authority = context.discourse.authority
    found = list(events)
    for number, event in enumerate(events):
        text, land = event.object, event.place
        treaty = text is not None and is_a(text.type, "Treaty") and not event.agents
        if treaty and land and land.iri and event.type is EventType.ENTRY_INTO_FORCE:
            state = tuple(authority.having("ofCountry", land.iri))[:1]
            found[number] = replace(event, agents=state, place=None) if state else event
    return found


def _not_yet(parsed: Parsed) -> Iterator[Event]:
    """Read "the Treaty, *although not yet in force*, …"."""
    lowers = parsed.sentence.lowers
    for at in range(2, len(lowers) - 2):
        if lowers[at : at + 2] != ("in", "force") or lowers[at - 1] not in {"not", "yet"}:
            continue
        first = at - 1 - (lowers[at - 1] == "yet")
        first -= lowers[first - 1] in _THOUGH
        named = [r for r in parsed.refs if r.name.after == first - 1 and lowers[first - 1] == ","]
        for ref in named if "not" in lowers[first:at] else ():
            if ref.entity is not None and ref.kind is Kind.INSTRUMENT:
                span = parsed.sentence.span_of(first, at + 2)
                yield Event(
                    EventType.ENTRY_INTO_FORCE, Status.NEGATED, ref.entity, evidence=(span,)
                )


def _alone(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "*Not yet in force.*" as a line on a treaty, "Entry into force: *not yet*" too."""
    words = parsed.sentence.lowers
    end = next((k for k, word in enumerate(words) if word in _FORCE), -1)
    told = words[: end + 1] in _NOT_IN_FORCE and words[end + 1 : end + 2] in _CLOSED
    told = told or (words[end + 1 : end + 3] in _LABELLED and words[:end] in _ENTRY)
    treaty = (
        context.implied_object(EventType.ENTRY_INTO_FORCE, (Kind.INSTRUMENT,)) if told else EMPTY
    )
    for text in treaty.entities:
        span = parsed.sentence.span_of(0, len(words))
        yield Event(EventType.ENTRY_INTO_FORCE, Status.NEGATED, text, evidence=(span,))
