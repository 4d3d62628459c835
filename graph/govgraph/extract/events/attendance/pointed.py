"""At which meeting an act was done, by words that point to it: "at it", "the Forum ended with"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.lexicon import Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Event

# Words that point back to the meeting of which the sentence before told.
_THERE = frozenset({
    ("at", "it"), ("during", "it"), ("on", "that", "occasion"), ("on", "this", "occasion"),
    ("on", "the", "same", "occasion"), ("in", "its", "margins"), ("on", "its", "margins"),
    ("on", "its", "sidelines"), ("at", "its", "margins"),
})  # fmt: skip
_AT = frozenset({"at", "during", "in"})
_TOLD = frozenset({"past", "present"})
_LEADING = frozenset({"with", "in", "the", "by", "at", "on", "from", ",", "also", "formal"})
_JOINTS = frozenset({",", "in", "at", "on", "of", "to", "for", "after", "before", "since", "by"})
_LONG = 4  # words of "its final plenary session"


def pointed_at(
    parsed: Parsed, event: Event, clause: Clause | None, told: Entity | None, context: Context
) -> Entity | None:
    """Return the meeting of which one told last, where words point to it: "*at it* Fiji signed".

    So do "on that occasion" and "at its closing session". ``told`` is the meeting that is being
    told of.
    """
    if event.meeting or event.type is EventType.PARTICIPATION:
        return None
    words = parsed.sentence.lowers[slice(*_whole(clause))] if clause else ()
    if not _points_back(words, context.lexicon):
        return None
    seen = {s.entity for s in context.discourse.lately(context.number, 1)}
    met = {e for e in seen if e.kind is Kind.MEETING and e.type != "MeetingSeries"}
    if told in met:
        return told
    return met.pop() if len(met) == 1 and event.object not in met else None


def _whole(clause: Clause) -> tuple[int, int]:
    return clause.left[0], clause.right[1]


def _points_back(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words of a clause point back to a meeting: "at its close", not "of it"."""
    for first, word in enumerate(words):
        if word not in _AT and word != "on":
            continue
        for after in range(first + 2, min(first + 2 + _LONG, len(words) + 1)):
            if tuple(words[first:after]) in _THERE or _is_part(words[first:after], lexicon):
                return words[after : after + 1] != ("of",)
    return False


def _is_part(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words are "at its closing session", "at the end", but not "at the session".

    "Its *last* session" may be that of the year before.
    """
    at, its, *told, noun = words if len(words) > 2 else ("", "", "")
    if at not in _AT or its not in {"its", "the", "that"}:
        return False
    if not told:
        of_its_time = lexicon.words("momentsOfMeetings") | {"margins"}
        return noun in of_its_time or (its == "its" and noun in lexicon.words("sittingNouns"))
    days = lexicon.words("meetingDays") - (frozenset() if noun == "day" else {"last"})
    return noun in lexicon.words("sittingNouns") and not days.isdisjoint(told)


def ends_with(parsed: Parsed, event: Event, lexicon: Lexicon) -> Event | None:
    """Return an act with the meeting that it crowned: "the Summit *ended with* its adoption".

    So on the day on which it "ended in Oslo *on 5 May* with" it.
    """
    if event.meeting or event.type is EventType.PARTICIPATION:
        return None
    first, after = parsed.sentence.range_of(event.evidence[0])
    ending = lexicon.words("crowningVerbs")
    for clause in parsed.clauses:
        crowns = clause.verb.head in ending and clause.verb.tense in _TOLD
        if not crowns or clause.verb.negated or clause.verb.passive:
            continue
        at = next((k for k in range(*clause.right) if _is_noun_of(parsed, k, event)), -1)
        if first <= at < after and _is_led(parsed, clause.verb.after, at):
            met, days = meeting_as_subject(parsed, clause), parsed.times_in(clause.verb.after, at)
            when = event.when or (days[0].time.when if len(days) == 1 else None)
            return replace(event, meeting=met, when=when) if met else None
    return None


def meeting_as_subject(parsed: Parsed, clause: Clause) -> Entity | None:
    """Return the meeting that a clause tells something of: "*the Forum in Oslo* ended with"."""
    first = next(iter(parsed.refs_in(*clause.left)), None)
    if first is None or first.kind is not Kind.MEETING:
        return None
    before = parsed.sentence.lowers[clause.left[0] : first.name.first]
    return first.entity if _JOINTS.isdisjoint(before) else None


def _is_noun_of(parsed: Parsed, index: int, event: Event) -> bool:
    """Tell whether a noun at an index is a word for an act: "adoption"."""
    nouns = (entry for entry, _ in parsed.entries[index] if entry.part is Part.NOUN)
    return any(entry.frame and entry.frame.evokes == event.type.value for entry in nouns)


def _is_led(parsed: Parsed, first: int, after: int) -> bool:
    """Tell whether only places and times stand between a verb and the noun that it leads to."""
    told = {k for t in parsed.times for k in range(t.first, t.after)}
    told |= {k for r in parsed.refs_in(first, after) for k in range(r.name.first, r.name.after)}
    return all(k in told or parsed.sentence.lowers[k] in _LEADING for k in range(first, after))
