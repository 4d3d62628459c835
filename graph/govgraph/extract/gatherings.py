"""What a sentence says of a meeting: where and when it is, and who holds it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.refs import is_building
from govgraph.model import Entity, Fact, Kind, Span, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses import Clause, Parsed, Timed
    from govgraph.extract.context import Context
    from govgraph.extract.refs import Ref

SUPPOSED = frozenset({"would", "could", "should", "may", "might", "must", "be"})
# Words that may stand between a meeting's name and its place or date, or between those two.
_GAP = frozenset(
    [
        "in",
        "at",
        "on",
        "from",
        ",",
        "(",
        "held",
        "of",
        "meeting",
        "forum",
        "conference",
        "session",
        "the",
        "event",
        "to",
        "be",
        "annual",
        "summit",
        "–",
        "-",
        "/",
        "this",
        "next",
        "last",
        "taking",
        "place",
        "due",
        "scheduled",
        "planned",
        "for",
        "later",
        "early",
        "both",
        "which",
        "was",
        "is",
        "will",
        "that",
        "took",
        "takes",
        "has",
        "been",
    ]
)
_FRONT = 6  # words that open a sentence before the meeting is named: "In Rome, on 5 May, …"
_IN = frozenset({"in", "at", "to"})
_ON = frozenset({"in", "on", "from"})
_OCCASION = frozenset({"at", "during", "for"})
_LONGEST = 6  # words between a meeting's name and its place or date


def find_gatherings(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Yield what a sentence says of the meetings that it names."""
    placed = any(ref.kind is Kind.PLACE for ref in parsed.refs)
    if not (placed or parsed.times or "here" in parsed.sentence.lowers):
        return
    yield from _beside(parsed, context)
    yield from _happening(parsed, context)
    yield from _met_for(parsed, context)
    yield from _at_meeting(parsed)


def _beside(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the Forum in Vilnius on 5 May": place and time right behind a meeting's name."""
    for ref in parsed.refs:
        if ref.kind is not Kind.MEETING or ref.entity is None or not _stands(parsed, ref):
            continue
        if _is_short_form(parsed, ref) or _is_held_in_parts(parsed, ref, context):
            continue
        end = _end(parsed, ref)
        for first, after, fact in _behind(parsed, ref, ref.entity):
            between = parsed.sentence.lowers[end:first]
            if first < end or not set(between) <= _GAP or len(between) > _LONGEST or not between:
                continue
            if _planned_once(between) or (fact.predicate == "when" and _closes(parsed, ref)):
                continue
            if parsed.clauses or fact.object != context.reference:
                yield fact  # in a header, the day of the statement is not all of its meeting
            end = _past_country(parsed, after)


def _is_short_form(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a name only repeats a meeting in brackets: "the third meeting … (COP 3)"."""
    bracket = parsed.sentence.words[ref.name.first - 1 : ref.name.first] == ("(",)
    before = [r for r in parsed.refs if r.name.after <= ref.name.first]
    return bracket and bool(before) and _end(parsed, before[-1]) > ref.name.first


def _is_held_in_parts(parsed: Parsed, ref: Ref, context: Context) -> bool:
    """Tell whether a name only says whose meeting it is: "the 20th annual meeting *of the IGF*"."""
    words, first = parsed.sentence.lowers, ref.name.first
    if ref.entity is None or ref.entity.type != "MeetingSeries":
        return False
    first -= words[first - 1 : first] == ("the",)
    head = context.lexicon.heads.get(words[first - 2]) if first > 1 else None
    return words[first - 1 : first] == ("of",) and head is not None and head.kind is Kind.MEETING


def _planned_once(between: Sequence[str]) -> bool:
    """Tell whether words tell what was only meant to be: "the Forum *was to be* held in Oslo"."""
    return any(pair in {("was", "to"), ("were", "to")} for pair in pairwise(between))


def _closes(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a sentence tells when a meeting ends: "concluded its third session on 9 May"."""
    for clause in parsed.clauses:
        ends = any("closing" in entry.classes for entry, _ in clause.verb.entries)
        between = parsed.sentence.lowers[clause.verb.after : ref.name.first]
        told = clause.verb.after <= ref.name.first and set(between) <= {"its", "the", "their"}
        if ends and (told or _end(parsed, ref) == clause.verb.first):
            return True
    return False


def _end(parsed: Parsed, ref: Ref) -> int:
    """Return where all the words of a meeting end, its body and its short form among them.

    "third meeting of the Water Committee (WC-3)" ends behind the bracket.
    """
    sentence, end = parsed.sentence, ref.name.after
    if ref.name.whole:
        end = max(end, sentence.range_of(ref.name.whole)[1])
    closing = sentence.words[end + 1 : end + 4]
    letters = sentence.words[end + 1 : end + 2]
    if sentence.words[end : end + 1] == ("(",) and ")" in closing and letters[0].isupper():
        within = [r for r in parsed.refs if r.kind is Kind.PLACE and r.name.first == end + 1]
        return end if within else end + 2 + closing.index(")")
    return end


def _past_country(parsed: Parsed, after: int) -> int:
    """Return where a place ends with its country: "Lillestrøm, *Norway*"."""
    for other in parsed.refs:
        if other.kind is Kind.PLACE and other.name.first == after + 1:
            return other.name.after if parsed.sentence.words[after] == "," else after
    return after


def _stands(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether the words around a meeting let its date and place stand.

    What was hoped for, denied, cancelled or put off says nothing of when or where it is.
    """
    for clause in parsed.clauses:
        verb = clause.verb
        subject = clause.left[0] <= ref.name.first < clause.left[1]
        subject = subject or _end(parsed, ref) == verb.first  # "hope for the Forum to be held"
        held = any({"organising", "happening"} & entry.classes for entry, _ in verb.entries)
        inside = subject or (held and clause.right[0] <= ref.name.first < clause.right[1])
        inside = inside or (held and verb.after <= ref.name.first <= verb.after + 1)
        supposed = verb.modal in SUPPOSED and not _arranged(parsed, clause)
        loose = verb.infinitive and not _arranged(parsed, clause)
        if inside and (verb.negated or loose or supposed):
            return False
    return not _called_off(parsed)


def _called_off(parsed: Parsed, number: int = 0) -> bool:
    """Tell whether a clause from the given one on calls something off: "… has been postponed"."""
    entries = [entry for clause in parsed.clauses[number:] for entry, _ in clause.verb.entries]
    return any("callingOff" in entry.classes for entry in entries)


def _arranged(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "to be held" tells what has been arranged: "the Forum, (is) to be held in May".

    After another verb it does not: "we hope for the Forum to be held in May".
    """
    words = parsed.sentence.lowers[clause.verb.first : clause.verb.after]
    if words[:2] in {("is", "to"), ("are", "to")}:
        return True
    before = parsed.sentence.lowers[max(0, clause.verb.first - 1) : clause.verb.first]
    named = [r for r in parsed.refs if r.kind is Kind.MEETING]
    beside = any(_end(parsed, r) == clause.verb.first for r in named)
    alone = parsed.clauses.index(clause) == 0
    return words[:2] == ("to", "be") and (before == (",",) or (beside and alone))


def _behind(parsed: Parsed, ref: Ref, meeting: Entity) -> list[tuple[int, int, Fact]]:
    found = []
    places = [r for r in parsed.refs if r.kind is Kind.PLACE and r.name.first >= ref.name.after]
    for other in _cities(places):
        if other.entity:
            span = Span(ref.span.start, other.span.end)
            found.append(
                (other.name.first, other.name.after, Fact(meeting, "place", other.entity, (span,)))
            )
    for time in parsed.times:
        if time.first >= ref.name.after:
            span = Span(ref.span.start, time.time.span.end)
            found.append((time.first, time.after, Fact(meeting, "when", time.time.when, (span,))))
    return sorted(found, key=lambda item: item[0])


def _happening(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "The Conference will take place in Rome on 5 May", "opens in Rome", "is in Rome"."""
    told: dict[tuple[Entity, str], Fact] = {}
    for number, clause in enumerate(parsed.clauses):
        closes = any("closing" in entry.classes for entry, _ in clause.verb.entries)
        happens = closes or _happens(parsed, clause)
        if not happens or clause.verb.negated or _called_off(parsed, number):
            continue
        if clause.verb.infinitive and not (_arranged(parsed, clause) or closes):
            continue
        found = context.subject(parsed, number, (Kind.MEETING,))
        short = any(r.span == found.span and _is_short_form(parsed, r) for r in parsed.refs)
        past = clause.verb.tense == "past"
        for entity in () if short else found.entities[:1]:
            if past and (entity.type == "MeetingSeries" or _is_first(parsed, clause)):
                continue
            for fact in said_of(parsed, clause, entity, found.span, context):
                key = (entity, fact.predicate)
                if closes and fact.predicate == "when":
                    if days := _until(told.get(key), fact):
                        told[key] = days
                else:
                    told.setdefault(key, fact)
    yield from told.values()


def _is_first(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb tells only of the first of several times: "it *met first* in Paris"."""
    return parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("first",)


def _until(opened: Fact | None, closed: Fact) -> Fact | None:
    """Return the days of what "opened on 5 May and closed on 9 May"; its end alone tells none."""
    if opened is None or not isinstance(opened.object, When) or not isinstance(closed.object, When):
        return None
    start, end = opened.object, closed.object
    if not start.earliest == start.latest < end.earliest == end.latest:
        return None
    days = When(f"{start.edtf}/{end.edtf}", start.earliest, end.latest)
    return Fact(closed.subject, "when", days, (*opened.evidence, *closed.evidence))


def _happens(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb says that its subject takes place: but not "opened for signature"."""
    verb, words = clause.verb, parsed.sentence.lowers
    if verb.copula:
        following = words[verb.after : verb.after + 1]
        return following in {("in",), ("at",)} and verb.modal in {"", "will", "shall"}
    if words[verb.first : verb.first + 2] in {("was", "to"), ("were", "to")}:
        return False
    signed = {"signature", "signatures"} & set(words[verb.first : verb.after + _LONGEST])
    return not signed and any("happening" in entry.classes for entry, _ in verb.entries)


def _at_meeting(parsed: Parsed) -> Iterator[Fact]:
    """Read "elected in Rome, at the third session": the place named right before a meeting."""
    lowers = parsed.sentence.lowers
    for place, ref in pairwise(parsed.refs):
        if place.kind is not Kind.PLACE or ref.kind is not Kind.MEETING or ref.described:
            continue
        gap = [w for w in lowers[place.name.after : ref.name.first] if w not in {",", "the"}]
        within = gap[:1] and set(gap) <= _OCCASION and parsed.before(place.name.first) in _IN
        if within and place.entity and ref.entity and ref.entity.type != "MeetingSeries":
            span = Span(place.span.start, ref.span.end)
            yield Fact(ref.entity, "place", place.entity, (span,))


def _met_for(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "The ministers met in Rome on 5 May for the 134th Session of the Committee"."""
    for clause in parsed.clauses:
        met = any("moving" in entry.classes for entry, _ in clause.verb.entries)
        unreal = clause.verb.modal not in {"", "will", "shall"} or clause.verb.infinitive
        if not met or clause.verb.negated or unreal:
            continue
        meeting = slots.governed_by(
            parsed, clause.right, ("for", "at", "during"), (Kind.MEETING,), context.lexicon
        )
        for entity in meeting.entities[:1]:
            yield from said_of(parsed, clause, entity, meeting.span, context)


def said_of(
    parsed: Parsed, clause: Clause, meeting: Entity, start: Span | None, context: Context
) -> Iterator[Fact]:
    """Yield where and when a meeting is, by what stands behind a verb or opens its sentence."""
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    sides = [clause.right]
    if clause.left[0] == 0:
        sides.append((0, min(_FRONT, clause.verb.first)))
    places = [place for side in sides for place in _places(parsed, side)]
    for place in places[:1]:
        span = slots.joined_span([start, verb, place.span]) or verb
        if place.entity:
            yield Fact(meeting, "place", place.entity, (span,))
    words = parsed.sentence.lowers[clause.verb.after : clause.verb.after + _LONGEST]
    if not places and context.discourse.here and "here" in words:
        span = slots.joined_span([start, verb]) or verb
        yield Fact(meeting, "place", context.discourse.here, (span,))
    times = parsed.times_in(*clause.right)
    fronted = [time for side in sides[1:] for time in parsed.times_in(*side)]
    times += [t for t in fronted if parsed.before(t.first) in _ON]
    for time in _exactest(parsed, times):
        span = slots.joined_span([start, verb, time.time.span]) or verb
        yield Fact(meeting, "when", time.time.when, (span,))


def _places(parsed: Parsed, side: tuple[int, int]) -> list[Ref]:
    """Return the places of a range that are told as such: "in Rome", "at the Palace, The Hague"."""
    refs = [r for r in parsed.refs_in(*side) if r.kind is Kind.PLACE and r.entity]
    cities = _cities(refs)
    there = [r for r in cities if _is_there(parsed, r, side[0])]
    fronted = len(cities) < len(refs) and any(_is_there(parsed, r, side[0]) for r in refs)
    return there or [*cities] * fronted


def _cities(places: Sequence[Ref]) -> Sequence[Ref]:
    """Leave out the buildings where a city is named too: "at the Peace Palace, The Hague"."""
    return [ref for ref in places if not is_building(ref.entity)] or places


def _is_there(parsed: Parsed, ref: Ref, first: int) -> bool:
    """Tell whether a place is where something is: "in Rome", "in the Italian city of Rome"."""
    before = parsed.before(ref.name.first)
    town = before == "of" and _IN & set(parsed.sentence.lowers[ref.name.first - 5 : ref.name.first])
    return before in _IN or bool(town) or _venue(parsed, ref, first)


def _venue(parsed: Parsed, ref: Ref, first: int) -> bool:
    """Tell whether a place stands behind its venue: "*at the Peace Palace*, The Hague"."""
    words = parsed.sentence.lowers[max(first, ref.name.first - _LONGEST) : ref.name.first]
    if words[-1:] != (",",) or not _IN & set(words) - {"to"}:
        return False
    start = ref.name.first - 1 - max(i for i, w in enumerate(reversed(words)) if w in {"in", "at"})
    apart = [r for r in parsed.refs_in(start, ref.name.first) if r.kind is Kind.PLACE]
    return not apart and not parsed.times_in(start, ref.name.first) and "," not in words[:-1]


def _exactest(parsed: Parsed, times: Sequence[Timed]) -> list[Timed]:
    """Return the time that counts: of "next week, from 24 to 26 November" the days.

    A week alone ("last week") says of no meeting how long it is.
    """
    weeks = [t for t in times if "week" in parsed.sentence.lowers[t.first : t.after]]
    return [t for t in times if t not in weeks][:1]
