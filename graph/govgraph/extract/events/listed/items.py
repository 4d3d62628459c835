"""What a list below a sentence says: who "signed it: – Fiji (May) – Tonga", what was adopted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.triggers.acts import OF_TREATIES, PER_PARTY
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.listed import Item
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event


_MET = EventType.PARTICIPATION
_GOVERNING = frozenset({
    "on", "to", "of", "about", "for", "concerning", "regarding", "with", "from", "against", "under",
    "relating", "based", "implementing", "amending", "including", "into",
})  # fmt: skip
_LISTED = frozenset({",", "and", "the", ".", "in", "on", "(", ")"})

_JOINED = frozenset({"but", "and", "or", "not", "yet", "neither", "nor", "only", ","})


def texts_of(parsed: Parsed, trigger: Trigger, objects: Filler, items: Sequence[Item]) -> Filler:
    """Return the texts that a list names to which is done what the last verb before it says.

    Unless the sentence names an object of its own.
    """
    if not items or objects.span is not None:
        return objects
    clause = parsed.clauses[trigger.clause or 0]
    last = clause is parsed.clauses[-1] and Kind.INSTRUMENT in trigger.frame.kinds
    told = last and trigger.type is not _MET and _is_open(parsed, trigger.after, clause.right[1])
    return Filler(tuple(item.named for item in items)) if told else objects


def _is_open(parsed: Parsed, first: int, end: int) -> bool:
    """Tell whether a verb waits for what is listed: not "adopted *a decision on*:"."""
    dates = {k for t in parsed.times for k in range(t.first - 1, t.after)}
    plain = (k for k in range(first, end) if k not in parsed.covered and k not in dates)
    texts = any(ref.kind is Kind.INSTRUMENT for ref in parsed.refs_in(first, end))
    return not texts and _GOVERNING.isdisjoint(parsed.sentence.lowers[k] for k in plain)


def below(parsed: Parsed, trigger: Trigger, items: Sequence[Item]) -> Filler:
    """Return those whom a list names who do what the last verb before it says."""
    index = trigger.clause or 0
    if not items or trigger.clause is None or index != len(parsed.clauses) - 1:
        return EMPTY
    clause = parsed.clauses[index]
    by = "by" in parsed.sentence.lowers[slice(*clause.right)]
    each = trigger.type in PER_PARTY
    return Filler(tuple(item.named for item in items)) if each or by else EMPTY


def told_by_items(events: Sequence[Event], items: Sequence[Item]) -> list[Event]:
    """Return events with the dates and the words of the items that name who did it, or to what."""
    return [_with_items(event, items) for event in events] if items else list(events)


def _with_items(event: Event, items: Sequence[Item]) -> Event:
    own = [item for item in items if item.named in {event.object, *event.agents}]
    spans = tuple(item.span for item in own)
    when = own[0].when if len(own) == 1 else None
    return replace(event, when=when or event.when, evidence=(*event.evidence, *spans))


def labelled(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "Signed but not ratified: *Mexico, Peru*": both verbs of the label are of all these."""
    lowers = parsed.sentence.lowers
    colon = lowers.index(":") if ":" in lowers[trigger.after :] else 0
    if trigger.after > colon or trigger.type not in OF_TREATIES or parsed.refs_in(0, colon):
        return EMPTY
    verbs = {k for c in parsed.clauses for k in range(c.verb.first, c.verb.after)}
    joined = [lowers[k] for k in range(colon) if k not in verbs]
    if not joined or not _JOINED.issuperset(joined):
        return EMPTY
    return _all_listed(parsed, colon + 1, len(lowers) - (lowers[-1] in {".", ";"}))


def listed(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Read "The following States signed (the Convention): Mexico, Panama and Peru".

    Also "ten States have ratified *(Mexico, Panama, …)*".
    """
    words = parsed.sentence.words
    if words[trigger.after : trigger.after + 1] == ("(",) and ")" in words[trigger.after :]:
        return _all_listed(parsed, trigger.after + 1, words.index(")", trigger.after))
    announced = "following" in parsed.sentence.lowers[: trigger.first]
    announced = announced or (
        trigger.type in OF_TREATIES and _is_counted(parsed, trigger, context.lexicon)
    )
    end = len(words) if announced else trigger.after + 2
    if ":" not in words[trigger.after : end]:
        return EMPTY
    colon = words.index(":", trigger.after)
    refs = [
        ref
        for ref in parsed.refs_in(colon, len(words))
        if ref.entity and ref.entity.type == "Government"
    ]
    told = any(clause.verb.first > colon and clause.verb.finite for clause in parsed.clauses)
    if _another_lists(parsed, trigger, colon, context.lexicon):
        return EMPTY  # "twelve *have signed* but only three *have ratified* it: A, B and C"
    if not announced and (told or not refs or refs[0].name.first > colon + 2):
        return EMPTY  # "… let alone signed: its review has begun"
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, slots.joined_span([ref.span for ref in refs]))


def _another_lists(parsed: Parsed, trigger: Trigger, colon: int, lexicon: Lexicon) -> bool:
    """Tell whether another verb with a subject of its own stands nearer to a list."""
    later = (c for c in parsed.clauses if trigger.after <= c.verb.first < colon)
    return any(_counts(parsed, clause, lexicon) for clause in later if clause.verb.finite)


def _counts(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause has a number as its subject: "but *only three* have ratified it"."""
    words = parsed.sentence.words[slice(*clause.left)]
    numbers = lexicon.words("numberWords") | {"one"}
    return any(word.isdigit() or word.lower() in numbers for word in words)


def _is_counted(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether States are counted before a verb and listed last: "Two signed it: A and B"."""
    words, left = parsed.sentence.words, parsed.sentence.lowers[: trigger.first]
    if ":" not in words[trigger.after :] or not lexicon.words("memberStates") & set(left):
        return False
    colon = words.index(":", trigger.after)
    later = (c.verb.first for c in parsed.clauses if c.verb.gerund and c.verb.first > colon)
    end = next(later, len(words))  # "Two joined: A and B, *bringing* the number to ten"
    return bool(_all_listed(parsed, colon + 1, end))


def _all_listed(parsed: Parsed, first: int, end: int) -> Filler:
    """Return the bodies of a range, where nothing else but dates stands there."""
    bodies = [r for r in parsed.refs_in(first, end) if r.kind is Kind.ORGANISATION and r.entity]
    covered = {k for ref in bodies for k in range(ref.name.first, ref.name.after)}
    covered |= {k for t in parsed.times for k in range(t.first, t.after)}
    rest = (parsed.sentence.lowers[k] for k in range(first, end) if k not in covered)
    if not bodies or any(word not in _LISTED and not word.isdigit() for word in rest):
        return EMPTY
    named = tuple(dict.fromkeys(ref.entity for ref in bodies if ref.entity))
    return Filler(named, slots.joined_span([ref.span for ref in bodies]))
