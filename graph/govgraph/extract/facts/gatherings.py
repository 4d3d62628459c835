"""What a sentence says of a meeting: where and when it is, and who holds it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attributes import is_attribute
from govgraph.extract.clauses.clauses import is_inside
from govgraph.extract.clauses.excepting import rejects
from govgraph.extract.events.attendance.presence import gathers_here
from govgraph.extract.facts.agendas import calendar_line
from govgraph.extract.facts.arranging import (
    arranged,
    calls_off,
    end_of,
    is_cleft,
    is_elsewhere,
    is_of_another,
    is_wanting,
    only_thought_of,
    planned_once,
)
from govgraph.extract.facts.fronted import RELATIVE, fronted_times, is_coming_first, over_months
from govgraph.extract.facts.venues import (
    IN,
    cities,
    city_of,
    is_behind_meeting,
    is_country,
    past_country,
    place_told,
    venue_of,
)
from govgraph.extract.find.words.function_words import BEFORE_OR_AFTER, NEARLY, WAS
from govgraph.extract.resolve.meetings.editions import is_of_series
from govgraph.model import Entity, Fact, Kind, Span, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

# Words that may stand between a meeting's name and its place or date, or between those two.
_GAP = frozenset({
    "in", "at", "on", "from", ",", "(", ":", "of", "the", "to", "be", "–", "-", "/", "this", "next",
    "last", "for", "both", "which", "was", "is", "will", "that", "has", "been",
})  # fmt: skip
_HELD = ("arrangedForms", "editionNouns", "takingPlace")
_ROWED = (",", "the")  # "the Ports Forum, *the Central Asia* Media Conferences"
_FRONT = 6  # words that open a sentence before the meeting is named: "In Rome, on 5 May, …"
_OFFICES = frozenset({"presidency", "chairmanship", "chair", "chairpersonship"})
_DRAWING = frozenset({"gather", "attract", "draw", "assemble"})
_ON = frozenset({"in", "on", "from"})
_OCCASION = frozenset({"at", "during", "for"})
_INTRODUCED = frozenset({",", "the", "its", "our", "their", "a", "an"})
_NEW = 5  # words of "a special emergency session"
_LONGEST = 6  # words between a meeting's name and its place or date
_FAR = 24  # words, numbers among them, from a meeting to its place or time


def find_gatherings(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Yield what a sentence says of the meetings that it names."""
    placed = any(ref.kind is Kind.PLACE for ref in parsed.refs)
    if not (placed or parsed.times or "here" in parsed.sentence.lowers):
        return
    yield from calendar_line(parsed)
    yield from _beside(parsed, context)
    yield from _happening(parsed, context)
    yield from _met_for(parsed, context)
    yield from _at_meeting(parsed)
    yield from _in_month(parsed, context)
    yield from fronted_times(parsed, context.lexicon)
    yield from venue_of(parsed, context)


def _beside(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the Forum in Vilnius on 5 May": place and time right behind a meeting's name."""
    for ref in parsed.refs:
        if ref.kind is not Kind.MEETING or ref.entity is None or not _stands(parsed, ref, context):
            continue
        shortened = _is_short_form(parsed, ref) or _is_held_in_parts(parsed, ref, context)
        if shortened or is_of_another(parsed, ref, context.lexicon):
            continue
        end = end_of(parsed, ref)
        for first, after, fact in _behind(parsed, ref, ref.entity, context):
            if first - end > _FAR:
                break
            between = tuple(w for w in parsed.sentence.lowers[end:first] if not w.isdigit())
            placed = end > end_of(parsed, ref) or _is_coming(parsed, first, fact)
            apart = between or (fact.predicate == "when" and placed)
            if between == (",", "on") and parsed.before(_start_of(parsed, ref)) in BEFORE_OR_AFTER:
                break  # "three days *before the session*, on 5 May, she resigned"
            told = set(between) <= _GAP | context.lexicon.any_of(*_HELD)
            loose = between == _ROWED or not told or len(between) > _LONGEST
            if first < end or loose or not apart:
                continue
            dated = fact.predicate == "when"
            if dated and (_closes(parsed, ref) or _is_office(parsed, ref, context)):
                continue
            if planned_once(parsed, between):
                continue
            loose = fact.predicate == "when" and _is_loose(parsed, first, after)
            if not loose and (parsed.clauses or fact.object != context.reference):
                yield fact  # in a header, the day of the statement is not all of its meeting
            end = past_country(parsed, after) if fact.predicate == "place" else after


def _start_of(parsed: Parsed, ref: Ref) -> int:
    """Return where a meeting's words begin, with their article."""
    return ref.name.first - (parsed.before(ref.name.first) in {"the", "its", "our", "their"})


def _is_coming(parsed: Parsed, first: int, fact: Fact) -> bool:
    """Tell whether a time needs no preposition: "at the Forum *next May*", not "this morning"."""
    coarse = isinstance(fact.object, When) and not fact.object.is_day
    return coarse and parsed.sentence.lowers[first] in RELATIVE


def _is_short_form(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a name only repeats a meeting in brackets: "the third meeting … (COP 3)"."""
    bracket = parsed.sentence.words[ref.name.first - 1 : ref.name.first] == ("(",)
    before = [r for r in parsed.refs if r.name.after <= ref.name.first and r.kind is ref.kind]
    return bracket and bool(before) and end_of(parsed, before[-1]) > ref.name.first


def _is_held_in_parts(parsed: Parsed, ref: Ref, context: Context) -> bool:
    """Tell whether a name only says whose meeting it is: "the 20th annual meeting *of the IGF*"."""
    words, first = parsed.sentence.lowers, ref.name.first
    if ref.described:  # "the next session *of the Conference*"
        ends = {r.name.after for r in parsed.refs if r.kind is Kind.MEETING and r is not ref}
        return words[first - 1 : first] == ("of",) and first - 1 in ends
    if ref.entity is None or ref.entity.type != "MeetingSeries":
        return False
    of_all = is_of_series(parsed.sentence, first, context.lexicon)
    of = first - 1 - (words[first - 1 : first] == ("the",))
    head = context.lexicon.heads.get(words[of - 1]) if words[of] == "of" and of > 0 else None
    return of_all or (head is not None and head.kind is Kind.MEETING)


def _is_office(parsed: Parsed, ref: Ref, context: Context) -> bool:
    """Tell whether a meeting only says what one chairs: "elected *Chair of* the Forum on 3 May"."""
    before = [w for w in parsed.sentence.lowers[: ref.name.first] if w != "the"][-2:]
    return before[1:] == ["of"] and before[0] in context.lexicon.words("posts") | _OFFICES


def _closes(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a sentence tells when a meeting ends: "concluded its third session on 9 May"."""
    for clause in parsed.clauses:
        ends = "closing" in clause.verb.classes
        between = parsed.sentence.lowers[clause.verb.after : ref.name.first]
        told = clause.verb.after <= ref.name.first and set(between) <= {"its", "the", "their"}
        if ends and (told or end_of(parsed, ref) == clause.verb.first):
            return True
    return False


def _stands(parsed: Parsed, ref: Ref, context: Context) -> bool:
    """Tell whether the words around a meeting let its date and place stand.

    What was hoped for, denied, cancelled or put off says nothing of when or where it is, and a
    meeting that only tells of which another is ("a *Lakes Summit* workshop") is elsewhere.
    """
    if is_attribute(parsed, ref, context.lexicon):
        return False
    for clause in parsed.clauses:
        verb = clause.verb
        subject = clause.left[0] <= ref.name.first < clause.left[1]
        subject = subject or end_of(parsed, ref) == verb.first  # "hope for the Forum to be held"
        held = not verb.classes.isdisjoint({"organising", "happening"})
        inside = subject or (held and clause.right[0] <= ref.name.first < clause.right[1])
        inside = inside or (held and verb.after <= ref.name.first <= verb.after + 1)
        loose = verb.infinitive and not arranged(parsed, clause)
        loose = loose or only_thought_of(parsed, clause, context)
        loose = loose or (verb.modal == "be to" and parsed.sentence.lowers[verb.first] in WAS)
        if (inside and (verb.negated or loose)) or _asks_for(parsed, clause, ref):
            return False
    return not calls_off(parsed)


def _asks_for(parsed: Parsed, clause: Clause, ref: Ref) -> bool:
    """Tell whether somebody only wants that there be a meeting: "*requested a conference* in"."""
    words = parsed.sentence.lowers[clause.verb.after : ref.name.first + 1]
    new = words[:1] in {("a",), ("an",), ("another",)} and len(words) <= _NEW
    return new and is_wanting(clause.verb) and not clause.verb.passive


def _behind(
    parsed: Parsed, ref: Ref, meeting: Entity, context: Context
) -> list[tuple[int, int, Fact]]:
    found = []
    places = [r for r in parsed.refs if r.kind is Kind.PLACE and r.name.first >= ref.name.after]
    for other in cities(places):
        if other.entity:
            span = Span(ref.span.start, other.span.end)
            fact = Fact(meeting, "place", city_of(other.entity, context), (span,))
            found.append((other.name.first, other.name.after, fact))
    texts = [r for r in parsed.refs if r.kind is Kind.INSTRUMENT and r.entity]
    for time in parsed.times:
        if any(is_inside(time, text) or time.after == text.name.first for text in texts):
            continue  # "the Committee of the *Labour Convention, 2006*", "the *2013* Plan"
        if time.first >= ref.name.after:
            days, words = over_months(parsed, time)
            fact = Fact(meeting, "when", days, (Span(ref.span.start, words.end),))
            found.append((time.first, time.after, fact))
    return sorted(found, key=lambda item: item[0])


def _happening(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "The Conference will take place in Rome on 5 May", "opens in Rome", "is in Rome"."""
    told: dict[tuple[Entity, str], Fact] = {}
    for number, clause in enumerate(parsed.clauses):
        closes = "closing" in clause.verb.classes
        happens = closes or _happens(parsed, clause, context.lexicon)
        if not happens or clause.verb.negated or calls_off(parsed, number):
            continue
        if only_thought_of(parsed, clause, context):
            continue
        if clause.verb.infinitive and not (arranged(parsed, clause) or closes):
            continue
        found = context.subject(parsed, number, (Kind.MEETING,))
        if is_elsewhere(parsed, clause, found):
            continue
        short = any(r.span == found.span and _is_short_form(parsed, r) for r in parsed.refs)
        past = clause.verb.tense == "past"
        for entity in () if short else found.entities[:1]:
            if entity.kind is not Kind.MEETING:
                continue  # "we were in Rome"
            if (past and entity.type == "MeetingSeries") or _is_another(parsed, clause, entity):
                continue
            for fact in said_of(parsed, clause, entity, found.span, context):
                key = (entity, fact.predicate)
                if closes and fact.predicate == "when":
                    if days := _until(told.get(key), fact):
                        told[key] = days
                else:
                    told.setdefault(key, fact)
    yield from told.values()


def _is_another(parsed: Parsed, clause: Clause, meeting: Entity) -> bool:
    """Tell whether a verb tells of another time or of other people than the meeting spoken of.

    "It *met first* in Paris", "it will *meet again* in May", "*they* met the President in Paris";
    "the Forum" may well meet again.
    """
    lowers, verb = parsed.sentence.lowers, clause.verb
    named = set(meeting.label.lower().split())
    several = named & {"consultations", "hearings", "meetings", "sessions"}
    people = "they" in lowers[clause.left[0] : clause.left[1]] and not several
    other = lowers[verb.after : verb.after + 1] in {("first",), ("again",)}
    return people or (other and meeting.type != "MeetingSeries")


def _until(opened: Fact | None, closed: Fact) -> Fact | None:
    """Return the days of what "opened on 5 May and closed on 9 May"; its end alone tells none."""
    if opened is None or not isinstance(opened.object, When) or not isinstance(closed.object, When):
        return None
    start, end = opened.object, closed.object
    if not start.earliest == start.latest < end.earliest == end.latest:
        return None
    days = When(f"{start.edtf}/{end.edtf}", start.earliest, end.latest)
    return Fact(closed.subject, "when", days, (*opened.evidence, *closed.evidence))


def _happens(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb says that its subject takes place: but not "opened for signature"."""
    verb, words = clause.verb, parsed.sentence.lowers
    if verb.main in parsed.covered:
        return False  # "preceded by the Finance Committee (FC) *meeting* on 13 April"
    if verb.copula:
        following = words[verb.after : verb.after + 1]
        placed = following in {("in",), ("at",)} and verb.modal in {"", "will", "shall"}
        return placed and not is_cleft(parsed, clause)
    if words[verb.first : verb.first + 2] in {("was", "to"), ("were", "to")}:
        return False
    named = parsed.refs_in(*clause.right) if verb.lemma == "hold" and not verb.passive else []
    if any(r.kind is Kind.MEETING for r in named):
        return False  # "the Conference *will hold* its next session in Rome"
    if verb.lemma == "bring" and "together" in words[verb.after : verb.after + 2 * _LONGEST]:
        return True  # "it brought hundreds of people together in Rome"
    if verb.lemma in _DRAWING and verb.tense == "past" and not verb.passive:
        return words[verb.after : verb.after + 1] != ("from",)  # "it gathered 300 people in Rome"
    if verb.lemma in {"return to", "come to", "go to"}:
        return _goes_to_place(parsed, clause)
    planned = verb.head in lexicon.words("planningVerbs")
    if planned and not (verb.passive and words[verb.first] != "had"):
        return False  # "they planned for it", "it had been planned for May"
    signed = {"signature", "signatures"} & set(words[verb.first : verb.after + _LONGEST])
    return not signed and "happening" in verb.classes


def _goes_to_place(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a meeting comes to a place: "to Rome"; not "to an end", "for its session"."""
    named = parsed.refs_in(*clause.right)
    placed = any(r.name.first == clause.verb.after and r.kind is Kind.PLACE for r in named)
    return placed and not any(r.kind is Kind.MEETING for r in named)


def _at_meeting(parsed: Parsed) -> Iterator[Fact]:
    """Read "elected in Rome, at the third session": the place named right before a meeting."""
    lowers = parsed.sentence.lowers
    inner = [r for r in parsed.refs if not (is_country(parsed, r) or is_behind_meeting(parsed, r))]
    for place, ref in pairwise(inner):
        if place.kind is not Kind.PLACE or ref.kind is not Kind.MEETING or ref.described:
            continue
        end = past_country(parsed, place.name.after)
        gap = [w for w in lowers[end : ref.name.first] if w not in {",", "the"}]
        within = gap[:1] and set(gap) <= _OCCASION and parsed.before(place.name.first) in IN
        if within and place.entity and ref.entity and ref.entity.type != "MeetingSeries":
            span = Span(place.span.start, ref.span.end)
            yield Fact(ref.entity, "place", place.entity, (span,))


def _in_month(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "in June *at the third session*", "next month at the Forum"; a day is only one of it."""
    for time in parsed.times:
        for ref in parsed.refs_in(time.after, len(parsed.sentence.words)):
            gap = parsed.sentence.lowers[time.after : ref.name.first]
            within = _OCCASION & set(gap[:2]) and set(gap) <= _OCCASION | _INTRODUCED
            held = ref.entity if ref.kind is Kind.MEETING else None
            coarse = not (time.time.when.is_day or _is_loose(parsed, time.first, time.after))
            told = within and coarse and _stands(parsed, ref, context)
            if told and held and held.type != "MeetingSeries":
                span = Span(time.time.span.start, ref.span.end)
                yield Fact(held, "when", time.time.when, (span,))


def _met_for(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "The ministers met in Rome on 5 May for the 134th Session of the Committee".

    Whoever met where and when a communiqué was issued was at the meeting that it tells of.
    """
    for clause in parsed.clauses:
        met = not clause.verb.classes.isdisjoint({"moving", "sitting"})
        unreal = clause.verb.modal not in {"", "will", "shall"} or clause.verb.infinitive
        if not met or clause.verb.negated or unreal:
            continue
        meeting = slots.governed_by(
            parsed, clause.right, ("for", "at", "during"), (Kind.MEETING,), context.lexicon
        )
        if not meeting and gathers_here(parsed, clause, context):
            meeting = context.implied_meeting()
        for entity in meeting.entities[:1]:
            told = list(said_of(parsed, clause, entity, meeting.span, context))
            yield from told or _when_they(parsed, clause, entity, meeting.span, context)


def _when_they(
    parsed: Parsed, clause: Clause, meeting: Entity, start: Span | None, context: Context
) -> Iterator[Fact]:
    """Read "I was in Rome in May, *when* ministers met for the Summit": the clause before."""
    number = parsed.clauses.index(clause)
    opened = parsed.sentence.lowers[max(0, clause.left[0] - 1) : clause.left[0] + 1]
    before = parsed.clauses[number - 1] if number else None
    if before and "when" in opened and not before.verb.negated:
        yield from said_of(parsed, before, meeting, start, context)


def said_of(
    parsed: Parsed, clause: Clause, meeting: Entity, start: Span | None, context: Context
) -> Iterator[Fact]:
    """Yield where and when a meeting is, by what stands behind a verb or opens its sentence."""
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    if not NEARLY.isdisjoint(parsed.sentence.lowers[clause.verb.first - 1 : clause.verb.main]):
        return
    sides = [clause.right]
    if clause.left[0] == 0:
        sides.append((0, min(_FRONT, clause.verb.first)))
    if place := place_told(parsed, clause, sides, context):
        span = slots.joined_span([start, verb, place[1]]) or verb
        yield Fact(meeting, "place", place[0], (span,))
    behind = parsed.times_in(*clause.right)
    behind = [t for t in behind if not rejects(parsed.sentence.lowers, t.first - 2)]
    named = {r.name.first for r in parsed.refs if r.kind is Kind.INSTRUMENT and r.entity}
    times = [t for t in behind if t.after not in named]  # no "the *2013* Plan"
    fronted = [t for t in parsed.times_in(0, clause.verb.first) if t.first < _FRONT and sides[1:]]
    times += [t for t in fronted if parsed.before(t.first) in _ON or is_coming_first(parsed, t)]
    for days, words in (over_months(parsed, time) for time in _exactest(parsed, times)):
        span = slots.joined_span([start, verb, words]) or verb
        yield Fact(meeting, "when", days, (span,))


def _exactest(parsed: Parsed, times: Sequence[Timed]) -> list[Timed]:
    """Return the time that counts: of "next week, from 24 to 26 November" the days.

    A week alone ("last week") says of no meeting how long it is.
    """
    return [t for t in times if not _is_loose(parsed, t.first, t.after)][:1]


def _is_loose(parsed: Parsed, first: int, after: int) -> bool:
    """Tell whether a time only says about when something is: "last week", no "week of 20 to 24"."""
    words = parsed.sentence.lowers[first:after]
    counted = any(word[0].isdigit() for word in words)
    return not counted and bool({"week", "weeks", "fortnight"} & set(words))
