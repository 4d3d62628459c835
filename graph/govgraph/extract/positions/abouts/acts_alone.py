"""What an act is done to that is told alone: "we welcome *this step*", "*Malta's ratification*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.extract.positions.abouts.deeds import tells_more
from govgraph.lexicon import Part, is_a
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Event, Span

JOINING = frozenset({"Ratification", "Accession", "Signature"})
_JOINED = JOINING | {"EntryIntoForce", "Adoption"}
_ACTS = frozenset(EventType) - {EventType.QUOTATION, EventType.PARTICIPATION}
_DECIDING = frozenset({"decide", "announce", "rule", "resolve", "order"})
_THINGS = (Kind.INSTRUMENT, Kind.PROCESS)
_NEAR = 4  # words into a complement within which an act is what it is about
_FAR = 6  # sentences back to an act that a noun takes up
_LINKED = 2  # sentences back where no words tell which act is meant
_DOERS = frozenset({Kind.ORGANISATION, Kind.PLACE})
_AROUND = frozenset({"with", "as", "and", "but"})  # what tells how one welcomes it
_OPENS = 3  # words of "the Lakes Council", of which a sentence may tell something by any verb
_CLOSED = {(), (".",), (",",), (";",), ("and",), ("!",)}


def act_without_object(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the treaty of an act told without it: "welcomes *this step*", "the ratification by".

    "The accession of Malta", "*Malta's ratification*", too. "This opportunity" is no act, and "the
    decision of the Council" has an object of its own.
    """
    lowers, owner = parsed.sentence.lowers, _owner(parsed, span[0])
    start = owner.name.after + 1 if owner else span[0]
    for index in range(start, min(span[1], start + _NEAR)):
        if index in parsed.covered and not (owner and index == start):
            break
        pointing = index > span[0] and lowers[span[0]] in {"this", "that"}
        act = pointing and lowers[index] in context.lexicon.words("actNouns")
        joined = {
            e.frame.evokes: after
            for e, after in parsed.entries[index]
            if e.frame and e.frame.evokes in _JOINED and e.part is Part.NOUN
        }
        if act and of_clause(context):
            break
        alone = joined and _without_more(parsed, index, max(joined.values()))
        words = parsed.sentence.span_of(index, max(joined.values(), default=index + 1))
        if owner and (alone or _takes_up(parsed, index, context.lexicon)):
            done = _told_of(owner, joined.keys(), words.start, context)
            return [(done, words)] if done else []
        if not act and not alone:
            continue
        told = last_told(joined.keys(), words.start, context)
        told = told or (_only_told(context) if alone else None)
        found = context.pronoun("it", (Kind.INSTRUMENT,), words.start)
        return [(entity, words) for entity in ((told,) if told else found.entities)]
    return []


def last_told(acts: Collection[str], at: int, context: Context, reach: int = 0) -> Entity | None:
    """Return what the act told last before an offset was done to: "welcomed *the ratification*".

    Where no words tell which act ("welcomes *this step*"), it is a near one.
    """
    kinds = set(JOINING if JOINING & set(acts) else acts or _ACTS)
    reach = reach or (_FAR if acts else _LINKED)
    for number in range(context.number, max(-1, context.number - reach), -1):
        for event in reversed(context.discourse.acts.get(number, ())):
            before = number < context.number or event.evidence[0].start < at
            if event.type in kinds and event.object and before:
                return event.object
    return None


def _only_told(context: Context) -> Entity | None:
    """Return the one treaty that others were told to join, however long ago."""
    events = (event for acts in context.discourse.acts.values() for event in acts)
    joined = {event.object for event in events if event.type in JOINING}
    joined = {text for text in joined if text and is_a(text.type, "Treaty")}
    return joined.pop() if len(joined) == 1 else None


def _owner(parsed: Parsed, start: int) -> Ref | None:
    """Return whose act it is: "*Malta's* ratification", "the *Council's* decision"."""
    lowers = parsed.sentence.lowers
    near = (
        r
        for r in parsed.refs
        if r.name.first in {start, start + (lowers[start : start + 1] == ("the",))}
    )
    owns = (r for r in near if lowers[r.name.after : r.name.after + 1] in OWNING)
    return next((r for r in owns if r.entity and r.kind in _DOERS), None)


def _takes_up(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun only takes up what its owner has done: "the Council's *decision*."."""
    nouns = lexicon.any_of("takingUp", "actNouns") - lexicon.words("effortNouns")
    return parsed.sentence.lowers[index] in nouns and _ends(parsed, index + 1)


def _told_of(owner: Ref, acts: Collection[str], at: int, context: Context) -> Entity | None:
    """Return what the owner of an act has been told to do it to, where that is one thing.

    "The Council's decision" may be any of its acts, but only of the sentence that tells the last.
    """
    kinds = set(JOINING if JOINING & set(acts) else acts or _ACTS)
    for number in range(context.number, max(-1, context.number - _FAR), -1):
        told = context.discourse.acts.get(number, ())
        told = [e for e in told if number < context.number or e.evidence[0].end <= at]
        own = [e for e in told if owner.entity in e.agents]
        done = [e for e in own if e.object and e.type in kinds]
        if done and not any(e.status is Status.NEGATED for e in done):
            objects = {e.object for e in done if e.type is EventType.ADOPTION}
            objects = objects if len(objects) == 1 else {e.object for e in done}
            return objects.pop() if len(objects) == 1 else None
        before = context.discourse.parsed.get(number)
        if done or number < context.barrier or (before and not acts and _does(before, owner, own)):
            return None
    return None


def _does(parsed: Parsed, owner: Ref, acts: Sequence[Event]) -> bool:
    """Tell whether a sentence tells something else of an owner: "*Malta also* cut its tax"."""
    mains = [c.left for c in parsed.clauses if c.is_main and not c.verb.passive]
    named = any(r.entity == owner.entity for left in mains for r in parsed.refs_in(*left))
    again = owner.name.head in parsed.sentence.lowers[:_OPENS]
    return bool(acts) or named or again or bool(tells_more(parsed))


def _without_more(parsed: Parsed, index: int, after: int) -> bool:
    """Tell whether an act is told alone, or with who joins: "welcomed *the ratification*."."""
    before = parsed.sentence.lowers[index - 1]
    alone = before == "the" or (before,) in OWNING
    return _by_whom(parsed, after) or (alone and _ends(parsed, after))


def _ends(parsed: Parsed, after: int) -> bool:
    """Tell whether nothing tells what an act is done to: "the ratification*, with joy*"."""
    lowers = parsed.sentence.lowers
    word = "".join(lowers[after : after + 1])
    timed = any(time.first in {after, after + 1} for time in parsed.times)
    more = word in _AROUND or is_adverb(word) or timed
    return lowers[after : after + 1] in _CLOSED or (more and "of" not in lowers[after:])


def of_clause(context: Context) -> bool:
    """Tell whether the sentence before tells an act of its own: "decided *that imports end*".

    "This decision" is then no treaty's that was named before.
    """
    before = context.discourse.parsed.get(context.number - 1)
    if before is None or any(r.kind in _THINGS and r.entity for r in before.refs):
        return False
    says = (c.verb for c in before.clauses if c.verb.finite and c.verb.head in _DECIDING)
    return any(before.sentence.lowers[v.after - 1 : v.after + 1].count("that") for v in says)


def _by_whom(parsed: Parsed, index: int) -> bool:
    """Tell whether words only add who joins a treaty: "by Malta", "of Malta and Italy"."""
    link = parsed.sentence.lowers[index : index + 1]
    near = [r for r in parsed.refs if r.name.first in {index + 1, index + 2}]
    if any(parsed.sentence.lowers[r.name.after : r.name.after + 1] == ("to",) for r in near):
        return False  # "the accession of Malta to the Network"
    return link == ("by",) or (link == ("of",) and any(r.kind is Kind.ORGANISATION for r in near))
