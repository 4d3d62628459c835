"""When and where a meeting is by what stands before it: "last year's talks", "the Oslo forum"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates import when
from govgraph.extract.facts.arranging import calls_off
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Fact, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

RELATIVE = frozenset({"next", "last", "this"})
"""What a time begins with that is told from the statement: "at the Forum *next May*"."""
_REMOTE = 3  # words of "by video link"
_MONTH = len("2026-03")
_FRONT = 12  # words before the comma that ends what opens a sentence
_AROUND = frozenset({"in", "at", ",", "the", "and", "on"})


def fronted_times(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield when a meeting is of which a time is the first word or the owner.

    "Last week's meeting" tells no day, and of what is called off nothing is told.
    """
    if calls_off(parsed):
        return
    yield from _of_towns(parsed, lexicon)
    yield from _opened(parsed, lexicon)
    for ref in parsed.refs:
        if ref.kind is not Kind.MEETING or ref.entity is None or ref.entity.iri:
            continue
        for time in parsed.times if ref.entity.type != "MeetingSeries" else ():
            if _is_of(parsed, time, ref, lexicon):
                span = Span(min(time.time.span.start, ref.span.start), ref.span.end)
                yield Fact(ref.entity, "when", time.time.when, (span,))


def _opened(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield when and where a meeting did what it did: "*Last year in Baku*, the Forum called on".

    A day is only one of its days. What it lost or saw somewhere tells not where it met.
    """
    lowers, clause = parsed.sentence.lowers, next(iter(parsed.clauses), None)
    if clause is None or not clause.is_main or clause.verb.perfect or "," not in lowers[:_FRONT]:
        return
    first = lowers.index(",") + 1
    first += lowers[first : first + 1] == ("the",)
    acts = (r for r in parsed.refs if (r.name.first, r.name.after) == (first, clause.verb.first))
    met = next((r.entity for r in acts if r.kind is Kind.MEETING), None)
    told = [(t.first, t.after, t.time) for t in parsed.times if t.after < first][:2]
    places = [r for r in parsed.refs if r.name.after < first and r.kind is Kind.PLACE]
    taken = [*told, *((r.name.first, r.name.after, r) for r in places)]
    words = {k for start, after, _ in taken for k in range(start, after)}
    gathering_verbs = lexicon.words("gatheringVerbs")
    done = clause.verb.lemma in gathering_verbs or any(e.frame for e, _ in clause.verb.entries)
    done = done and clause.verb.tense == "past"
    done = done and {lowers[k] for k in range(first) if k not in words} <= _AROUND
    if not done or met is None or met.type == "MeetingSeries":
        return
    for _, _, time in told:
        if len(told) == 1 and not time.when.is_day:
            yield Fact(met, "when", time.when, (time.span,))
    for place in places:
        if place.entity and lowers[place.name.first - 1] != "on":
            yield Fact(met, "place", place.entity, (place.span,))


def _of_towns(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Yield where meetings are that are called by their town: "the *Oslo* workshop".

    A call, and what is held by video link, is in no town.
    """
    towns = {r.name.after: r for r in parsed.refs if r.entity and r.entity.type == "City"}
    for ref in parsed.refs if towns else ():
        town = towns.get(ref.name.first)
        if (
            ref.kind is not Kind.MEETING
            or ref.entity is None
            or town is None
            or town.entity is None
        ):
            continue
        named = ref.described and ref.entity.label.startswith(town.entity.label + " ")
        near = {*parsed.sentence.lowers[ref.name.after - 1 : ref.name.after + _REMOTE]}
        remote = "call" in near or not lexicon.words("remoteWords").isdisjoint(near)
        if named and not remote and ref.entity.type != "MeetingSeries":
            span = Span(town.span.start, ref.span.end)
            yield Fact(ref.entity, "place", town.entity, (span,))


def _is_of(parsed: Parsed, time: Timed, ref: Ref, lexicon: Lexicon) -> bool:
    lowers = parsed.sentence.lowers
    if lexicon.words("looseTimes") & set(lowers[time.first : time.after]):
        return False
    owner = time.after == ref.name.first - 1 and lowers[time.after : time.after + 1] in OWNING
    inside = ref.described and ref.name.first <= time.first and time.after < ref.name.after
    beside = ref.described and time.after == ref.name.first and not inside
    return (
        owner or inside or (beside and lowers[time.first - 1 : time.first] in {("the",), ("our",)})
    )


def is_coming_first(parsed: Parsed, time: Timed) -> bool:
    """Tell whether a time opens its sentence with no preposition: "*Last December* the Board …"."""
    lowers = parsed.sentence.lowers
    opens = time.first == 0 and lowers[0] in RELATIVE and not time.time.when.is_day
    return opens and (
        lowers[time.after : time.after + 1] in {(",",), ("the",), ("we",), ("our",)}
        or parsed.sentence.words[time.after : time.after + 1] != lowers[time.after : time.after + 1]
    )


def over_months(parsed: Parsed, time: Timed) -> tuple[When, Span]:
    """Return how long a meeting is and its words: "in *March and April 2026*" from March on."""
    lowers, own = parsed.sentence.lowers, time.time
    behind = (t for t in parsed.times if t.first == time.after + 1)
    other = next((t.time for t in behind if lowers[time.after] == "and"), None)
    months = other is not None and {len(own.when.edtf), len(other.when.edtf)} == {_MONTH}
    if other is None or not months or own.when.latest >= other.when.earliest:
        return own.when, own.span
    return when(f"{own.when.edtf}/{other.when.edtf}"), Span(own.span.start, other.span.end)
