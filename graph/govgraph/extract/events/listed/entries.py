"""Lines of timelines and fact sheets: "8 May 2018 – Opened for signature in Apia", "Adopted: 2018".

Such a line is of the text that the heading above it names, or the title of the whole, and what it
tells came about on the day with which it begins.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.events.status.timing import dated
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.extract.find.words.function_words import DASHES, DENYING, LABEL_MARKS
from govgraph.extract.find.words.tokens import is_title
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span, TimeExpression

_ACTS = {
    "adoption": EventType.ADOPTION,
    "adopted": EventType.ADOPTION,
    "opening for signature": EventType.OPENING,
    "opened for signature": EventType.OPENING,
    "opens for signature": EventType.OPENING,
    "signature": EventType.SIGNATURE,
    "signed": EventType.SIGNATURE,
    "ratified": EventType.RATIFICATION,
    "entry into force": EventType.ENTRY_INTO_FORCE,
    "entered into force": EventType.ENTRY_INTO_FORCE,
    "enters into force": EventType.ENTRY_INTO_FORCE,
    "in force since": EventType.ENTRY_INTO_FORCE,
    "in force": EventType.ENTRY_INTO_FORCE,
}
_ACTS |= {"signatories": EventType.SIGNATURE, "signed by": EventType.SIGNATURE}
_ACTS |= {"ratified by": EventType.RATIFICATION, "acceded to by": EventType.ACCESSION}
_ACTS |= {"ratification": EventType.RATIFICATION, "acceptance": EventType.RATIFICATION}
_ACTS |= {"accession": EventType.ACCESSION, "acceded": EventType.ACCESSION}
_LEADING = frozenset({(":",), ("–",), ("—",), ("-",)})
_LISTING = frozenset({("by",)})
_LISTED = frozenset({"by", "signatories"})
_TEXTS = frozenset({"treaty", "text", "instrument"})
_LONGEST = 3  # words of an act
_OPENINGS = (("date", "of"), ("place", "and", "date", "of"), ("date", "and", "place", "of"), ())
_BESIDE = frozenset({":", "in", "at", "on", "by", "from", "since", "and", "the"})
_BESIDE |= {"(", ")", ",", ".", "\t"}
_LABELLING = frozenset({(":",), ("\t",)})
_OF_ITSELF = frozenset({EventType.ADOPTION, EventType.OPENING})
_UNDONE = frozenset({("not",), ("no",), ("never",), ("pending",), ("tbc",), ("tbd",), ("none",)})
_TOLD = frozenset({Status.OCCURRED, Status.ONGOING})


def entries(parsed: Parsed, events: Sequence[Event], context: Context) -> list[Event]:
    """Return the events of a line with those that its label tells, and its day for all of them.

    "8 May 2018: Opened for signature in Apia; Fiji signs", "Adopted: 8 May 2018, Apia".
    """
    events = _without_denied(parsed, events, context)
    day = day_of_entry(parsed)
    above = _day_above(context) if day is None else None
    opens = parsed.sentence.span.start == parsed.sentence.block.span.start or day is not None
    labelled = list(_labelled(parsed, day, context)) if opens or _is_line(parsed) else []
    told = {(e.type, e.object) for e in labelled}
    kept = [e for e in events if (e.type, e.object) not in told or e.agents]
    meant = {(e.type, e.agents): e.object for e in labelled}  # and not the heading's text
    kept = [e for e in kept if meant.get((e.type, e.agents), e.object) == e.object]
    if when := day.time if day is not None else above:
        kept = [_on_day(parsed, event, when, context) for event in kept]
    return [*kept, *(e for e in labelled if not _is_known(e, kept))]


def _without_denied(parsed: Parsed, events: Sequence[Event], context: Context) -> Sequence[Event]:
    """Read "Adopted: *not yet*" as denied; what is "pending", or left empty, is not told."""
    kind, after = _label(parsed.sentence.lowers, 0, len(parsed.sentence.words))
    answer = parsed.sentence.lowers[after : after + 2]
    empty = set(parsed.sentence.lowers[after + 1 :]) <= DASHES
    if kind is None or answer[:1] not in _LABELLING or not (empty or answer[1:] in _UNDONE):
        return events
    others = [e for e in events if e.type is not kind or e.status is not Status.OCCURRED]
    text = _text(context) if not empty and answer[1] in DENYING and kind in _OF_ITSELF else None
    if text is None or any(e.type is kind for e in others):
        return others
    return [*others, Event(kind, Status.NEGATED, text, evidence=(parsed.sentence.span,))]


def day_of_entry(parsed: Parsed) -> Timed | None:
    """Return the time with which a line of a timeline opens: "*May 2018* – Fiji signs"."""
    time = parsed.times[0] if parsed.times else None
    if time is None or time.first > 1 or (time.first and parsed.sentence.lowers[0] != "on"):
        return None
    following = parsed.sentence.words[time.after : time.after + 2]
    return time if len(following) > 1 and following[0] in LABEL_MARKS else None


def _day_above(context: Context) -> TimeExpression | None:
    """Return the day that stands alone above a line: "8 May 2018", and below it what came then.

    The day of the statement itself is that of all of it.
    """
    above = context.discourse.parsed.get(context.number - 1)
    if above is None or len(above.times) != 1 or above.times[0].first:
        return None
    alone = {*above.sentence.words[above.times[0].after :]} <= {".", ":"}
    time = above.times[0].time
    now = context.discourse.document.when
    return time if alone and now and time.when != now else None


def _is_known(event: Event, events: Sequence[Event]) -> bool:
    return any((e.type, e.object) == (event.type, event.object) for e in events)


def _is_line(parsed: Parsed) -> bool:
    """Tell whether a sentence ends no sentence: a line of its own within a paragraph."""
    return parsed.sentence.words[-1] not in {".", "!", "?"}


def _on_day(parsed: Parsed, event: Event, day: TimeExpression, context: Context) -> Event:
    """Give an event the day of its entry, unless the words give it another or look back."""
    if event.when or event.status not in _TOLD or _looks_back(parsed, event):
        return event
    status = dated(Status.OCCURRED, day.when, context.reference)
    return replace(event, when=day.when, status=status, evidence=(*event.evidence, day.span))


def _looks_back(parsed: Parsed, event: Event) -> bool:
    """Tell whether an event lies before what an entry tells, in a clause that is not its own."""
    first, after = parsed.sentence.range_of(event.evidence[0])
    verbs = [c for c in parsed.clauses if first <= c.verb.first < after]
    if verbs:
        return not any(clause.is_main and not clause.verb.perfect for clause in verbs)
    return any(clause.is_main for clause in parsed.clauses)  # "talks on its *adoption* begin"


# -- labels


def labelled_row(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield what a row of two cells tells of the text of a table: "Adopted | 8 May 2018"."""
    if parsed.sentence.words.count("\t") == 1:
        yield from _act(parsed, (0, len(parsed.sentence.words)), None, context)


def _labelled(parsed: Parsed, day: Timed | None, context: Context) -> Iterator[Event]:
    """Yield the acts that labels tell, each of them between semicolons."""
    words = parsed.sentence.words
    for first, end in between_semicolons(parsed):
        time = next((t for t in parsed.times if t.first == first), day)
        start = first
        if time is not None and time.first == first:
            start = time.after + 1 if words[time.after : time.after + 1] else end
            if not LABEL_MARKS.issuperset(words[time.after : time.after + 1]):
                continue
        yield from _act(parsed, (start, end), time, context)


def between_semicolons(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Yield the word ranges of the parts of a line."""
    words = parsed.sentence.words
    ends = [k for k, word in enumerate(words) if word == ";"]
    yield from zip([0, *(k + 1 for k in ends)], [*ends, len(words)], strict=True)


def _act(
    parsed: Parsed, within: tuple[int, int], day: Timed | None, context: Context
) -> Iterator[Event]:
    lowers, lead = parsed.sentence.lowers, leading(parsed, within[0])
    own = lead.entity if lead and lead.kind is Kind.INSTRUMENT else None
    text, first = own or _text(context), lead.name.after + 1 if lead else within[0]
    first += text is not None and _means(lowers[first : first + 1], text)
    kind, after = _label(lowers, first, within[1])
    if kind is None or text is None:
        return
    behind = (after, within[1])
    refs = [r for r in parsed.refs_in(*behind) if r.entity]
    by = lowers[after : after + 1] in _LISTING or lowers[after - 1] in _LISTED
    parties = [r for r in refs if by and r.entity and r.entity.type == "Government"]
    if not own and (lead or leading(parsed, 0)) and kind not in PER_PARTY:
        return  # "Fiji: … entry into force, 3 May 2024", for itself
    parties = [lead] if lead and not own else parties
    places = [r for r in refs if r.kind is Kind.PLACE]
    planned = _rest(parsed, behind, [*places, *parties], context.lexicon)
    if planned is None or (kind is EventType.RATIFICATION and not parties):
        return
    colon = lowers[after : after + 1] in _LABELLING
    past = lowers[after - 1].endswith("ed") or "entered" in lowers[first:after]
    for party, time in _dates(parsed, behind, parties, None if colon else day):
        if time is None and (party is None or not colon):
            continue
        when = time.time.when if time else None
        status = Status.PLANNED if planned else Status.OCCURRED
        if not past:
            status = dated(status, when, context.reference)
        yield Event(
            kind,
            status,
            text,
            agents=(party.entity,) if party and party.entity else (),
            when=when,
            place=places[0].entity if places else None,
            evidence=(_span(parsed, within, time),),
        )


def leading(parsed: Parsed, first: int) -> Ref | None:
    """Return the text or the State that a line is on: "*Bat Protocol*: signed by Fiji"."""
    ref = next((r for r in parsed.refs if r.name.first - first in {0, 1} and r.entity), None)
    if ref is None or ref.entity is None or ref.described:
        return None
    parted = parsed.sentence.words[ref.name.after : ref.name.after + 1]
    told = ref.kind is Kind.INSTRUMENT or ref.entity.type == "Government"
    return ref if told and parted in _LEADING else None


def _span(parsed: Parsed, within: tuple[int, int], time: Timed | None) -> Span:
    return parsed.sentence.span_of(min(time.first if time else within[0], within[0]), within[1])


def _means(words: Sequence[str], text: Entity) -> bool:
    """Tell whether a bare noun before a label is the text: "*treaty* adopted in Apia"."""
    return not _TEXTS.isdisjoint(words) or bool({*words} & {*text.label.lower().split()} - _BESIDE)


def _dates(
    parsed: Parsed, within: tuple[int, int], parties: Sequence[Ref], day: Timed | None
) -> Iterator[tuple[Ref | None, Timed | None]]:
    """Yield parties with their days: "by Fiji (3 June 2020), Samoa"; one day may be that of all."""
    times = parsed.times_in(*within)
    if len(times) <= 1 and (not parties or len(parties) == 1 or day):
        time = times[0] if times else day
        yield from ((party, time) for party in parties)
        if not parties:
            yield None, time
        return
    for party, following in zip(parties, [*parties[1:], None], strict=False):
        end = following.name.first if following else within[1]
        own = parsed.times_in(party.name.after, end)
        if len(own) <= 1:
            yield party, own[0] if own else day


def _label(lowers: Sequence[str], first: int, end: int) -> tuple[EventType | None, int]:
    """Return the act that a label names, and where its words end."""
    opening = next(o for o in _OPENINGS if tuple(lowers[first : first + len(o)]) == o)
    first += len(opening)
    for size in range(_LONGEST, 0, -1):
        kind = _ACTS.get(" ".join(lowers[first : first + size])) if first + size <= end else None
        if kind is not None:
            return kind, first + size
    return None, first


def _rest(
    parsed: Parsed, within: tuple[int, int], refs: Sequence[Ref], lexicon: Lexicon
) -> bool | None:
    """Tell whether a label's line says that it is still to come; None where it says more."""
    covered = {k for ref in refs for k in range(ref.name.first, ref.name.after)}
    covered |= {k for t in parsed.times_in(*within) for k in range(t.first, t.after)}
    rest = {parsed.sentence.lowers[k] for k in range(*within) if k not in covered} - _BESIDE
    return None if rest - lexicon.words("plannedWords") else bool(rest)


def _text(context: Context) -> Entity | None:
    """Return the one text that the heading above names, or else the title of the whole.

    "Comments on the Pact" are another text.
    """
    titles = [p for n in (0, context.number) if (p := _title(context, n))]
    for title in reversed(titles):
        named = [r for r in title.refs if r.entity and r.kind is Kind.INSTRUMENT]
        if named:
            before = title.sentence.lowers[: named[0].name.first]
            one = {r.entity for r in named}
            spoken = context.lexicon.any_of("deliveryNouns", "textGenres")
            return one.pop() if len(one) == 1 and spoken.isdisjoint(before) else None
    return None


def _title(context: Context, number: int) -> Parsed | None:
    """Return the heading above a sentence, or the one at which a text begins."""
    parsed = context.discourse.parsed
    while number and not (number in parsed and is_title(parsed[number].sentence)):
        number -= 1
    found = parsed.get(number)
    return found if found and is_title(found.sentence) else None
