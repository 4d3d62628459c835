"""Where a clause says that something is: "in Rome", "at the Palace, The Hague", "there"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.excepting import rejects
from govgraph.extract.clauses.wherein import befalls, is_there
from govgraph.extract.facts.arranging import SUPPOSED
from govgraph.extract.find.refs import is_building
from govgraph.model import Entity, Fact, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

IN = frozenset({"in", "at", "to"})
_ELSEWHERE = frozenset({"instead", "rather"})
_LONGEST = 6  # words between a verb or a venue and what they stand with
_HERE = 9  # words from a verb to "here": "holds its fourth session (MOP4) here"
_TOWNS = ("city", "town", "capital")
_THIS_CITY = frozenset(
    {("in", "this", noun) for noun in _TOWNS} | {("this", "very", noun) for noun in _TOWNS}
)
_SITES = frozenset({"venue", "setting", "seat", "site", "host"})
_LYING = frozenset({",", "("})
_JOINED = frozenset({"of", "de", "des", "la", "du", "'s"})  # within a venue's name


def place_told(
    parsed: Parsed, clause: Clause, sides: Sequence[tuple[int, int]], context: Context
) -> tuple[Entity, Span | None] | None:
    """Return the first place that a clause tells on some of its sides, and its words."""
    places = [place for side in sides for place in _places(parsed, side, context.lexicon)]
    for ref in places or _where(parsed, clause):
        if ref.entity:
            return city_of(ref.entity, context), ref.span
    after = clause.verb.after
    words = parsed.sentence.lowers[after : min(after + _HERE, clause.right[1])]
    if context.discourse.here and ("here" in words or _in_this_city(words)):
        return context.discourse.here, None
    same = next((k for k in range(len(words)) if is_there(parsed.sentence, after + k)), 0)
    if words[:1] == ("there",) or same:
        after += same
        at = parsed.sentence.starts[after]
        numbers = (context.number, context.number - 1)  # where the meeting itself is no "there"
        found = (context.discourse.there(Kind.PLACE, number, at) for number in numbers)
        there = next((place for place in found if place), None)
        return (there, parsed.sentence.span_of(after, after + 1)) if there else None
    return _at_venue(parsed, clause, context)


def _in_this_city(words: Sequence[str]) -> bool:
    """Tell whether words tell the town where the text was written: "held *in this city*"."""
    return any(words[i : i + 3] in _THIS_CITY for i in range(len(words)))


def _at_venue(
    parsed: Parsed, clause: Clause, context: Context
) -> tuple[Entity, Span | None] | None:
    """Return a venue by its own name, where no city is told: "at *the Grand Hotel* on 5 May"."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    for index in range(clause.verb.after, clause.right[1] - 1):
        if lowers[index] != "at":
            continue
        first = index + 1 + (lowers[index + 1] == "the")
        end = first
        while end < clause.right[1] and (words[end][0].isupper() or lowers[end] in _JOINED):
            end += 1
        end += lowers[end : end + 1] == ("headquarters",)
        if end - first > 1 and context.lexicon.words("venueWords") & set(lowers[first:end]):
            span = parsed.sentence.span_of(first, end)
            label = parsed.sentence.written(first, end)
            known = [e for e in context.authority.named(label) if e.kind is Kind.PLACE]
            venue = known[0] if known else Entity(Kind.PLACE, label, None, "Place")
            context.discourse.coined.append(Mention(span, venue))
            return city_of(venue, context), span
    return None


def city_of(venue: Entity, context: Context) -> Entity:
    """Return the city that a venue's name opens or ends with: "*Lima* Conference Centre"."""
    words = venue.label.split() if venue.iri is None else []
    if context.lexicon.words("venueWords").isdisjoint(word.lower() for word in words):
        return venue
    ends = (words[:1], words[-1:], words[:2], words[-2:])
    known = (e for part in ends for e in context.authority.named(" ".join(part)))
    return next((e for e in known if e.type == "City"), venue)


def _where(parsed: Parsed, clause: Clause) -> list[Ref]:
    """Return the place that "where" stands for: "they left *Busan, where* the session had met"."""
    lowers, start = parsed.sentence.lowers, max(0, clause.left[0] - 1)
    at = next((i for i in range(start, clause.verb.first) if lowers[i] == "where"), 0)
    before = at - (lowers[at - 1 : at] == (",",))
    places = (r for r in parsed.refs if r.kind is Kind.PLACE and r.entity and at)
    return [r for r in places if before in {r.name.after, past_country(parsed, r.name.after)}][:1]


def venue_of(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "*Lima is the venue of* the Third Summit", "Lima was the setting for it"."""
    lowers = parsed.sentence.lowers
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        nouns = [
            i for i in range(verb.after, min(verb.after + 3, len(lowers))) if lowers[i] in _SITES
        ]
        told = verb.copula and not (verb.negated or verb.infinitive) and verb.modal not in SUPPOSED
        if not told or not nouns or lowers[nouns[0] + 1 : nouns[0] + 2] not in {("of",), ("for",)}:
            continue
        city = context.subject(parsed, number, (Kind.PLACE,))
        behind = (nouns[0], clause.right[1])
        meeting = slots.governed_by(parsed, behind, ("of", "for"), (Kind.MEETING,), context.lexicon)
        span = slots.joined_span([city.span, meeting.span])
        for place in city.entities[:1] if meeting and span else ():
            yield Fact(meeting.entities[0], "place", place, (span,) if span else ())


def is_behind_meeting(parsed: Parsed, place: Ref) -> bool:
    """Tell whether a place is that of the meeting before it: "at the Lake Forum *in Rome*, at"."""
    behind = place.kind is Kind.PLACE and parsed.before(place.name.first) == "in"
    met = (r.name.after for r in parsed.refs if r.kind is Kind.MEETING)
    return behind and place.name.first - 1 in met


def _places(parsed: Parsed, side: tuple[int, int], lexicon: Lexicon) -> list[Ref]:
    """Return the places of a range that are told as such: "in Rome", "at the Palace, The Hague"."""
    refs = [r for r in parsed.refs_in(*side) if r.kind is Kind.PLACE and r.entity]
    towns = cities(refs)
    there = [r for r in towns if _is_there(parsed, r, side[0], lexicon)]
    fronted = len(towns) < len(refs) and any(_is_there(parsed, r, side[0], lexicon) for r in refs)
    return there or [*towns] * fronted


def cities(places: Sequence[Ref]) -> Sequence[Ref]:
    """Leave out the buildings where a city is named too: "at the Peace Palace, The Hague"."""
    return [ref for ref in places if not is_building(ref.entity)] or places


def _is_there(parsed: Parsed, ref: Ref, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a place is where something is: "in Rome", "in the Italian city of Rome"."""
    before = parsed.before(ref.name.first)
    if befalls(parsed, ref, lexicon):
        return False
    if rejects(parsed.sentence.lowers, ref.name.first - 2):
        return False  # "was held *not in Lima* but in Rome"
    if _ELSEWHERE & set(parsed.sentence.lowers[max(first, ref.name.first - 3) : ref.name.first]):
        return False  # "was held online *instead of* in Rome"
    town = before == "of" and IN & set(parsed.sentence.lowers[ref.name.first - 5 : ref.name.first])
    return before in IN or bool(town) or _venue(parsed, ref, first)


def _venue(parsed: Parsed, ref: Ref, first: int) -> bool:
    """Tell whether a place stands behind its venue: "*at the Peace Palace*, The Hague"."""
    words = parsed.sentence.lowers[max(first, ref.name.first - _LONGEST) : ref.name.first]
    if words[-1:] != (",",) or not IN & set(words) - {"to"}:
        return False
    start = ref.name.first - 1 - max(i for i, w in enumerate(reversed(words)) if w in {"in", "at"})
    apart = [r for r in parsed.refs_in(start, ref.name.first) if r.kind is Kind.PLACE]
    return not apart and not parsed.times_in(start, ref.name.first) and "," not in words[:-1]


def is_country(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a place only says where another one lies: "Lillestrøm, *Norway*"."""
    before = (r for r in parsed.refs if r.kind is Kind.PLACE and r.name.after == ref.name.first - 1)
    apart = parsed.sentence.words[ref.name.first - 1] in _LYING if ref.name.first else False
    return ref.kind is Kind.PLACE and apart and any(before)


def past_country(parsed: Parsed, after: int) -> int:
    """Return where a place ends with its country: "Lillestrøm, *Norway*", "Lima *(Peru)*"."""
    words = parsed.sentence.words
    for other in parsed.refs if words[after : after + 1] in {(",",), ("(",)} else ():
        if other.kind is Kind.PLACE and other.name.first == after + 1:
            return other.name.after + (words[other.name.after : other.name.after + 1] == (")",))
    return after
