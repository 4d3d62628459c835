"""Positions of lists, whose introduction tells them: "We call on all Parties: – to ban …".

Also of requests that sentences of their own tell: "We ask three things. First, ban filters."
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.slots import EMPTY
from govgraph.extract.events.listed.motions import is_undecided
from govgraph.extract.find.words.tokens import leads_items, opens_items, past_adverbs
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.asking import after_addressee, past_whom, wished_for
from govgraph.extract.positions.abouts.deeds import past_particle
from govgraph.extract.positions.abouts.reaches import rows_apart
from govgraph.extract.positions.abouts.straight import is_deed, is_meant, plain_entry
from govgraph.extract.positions.avowal import is_asserted, is_told
from govgraph.extract.positions.counted import (
    Counted,
    counted,
    counted_here,
    counts,
    labelled,
    member_at,
)
from govgraph.extract.positions.headings import (
    asked_of,
    asks_below,
    feared_below,
    names_addressee,
    obliges,
    promised_by,
)
from govgraph.extract.positions.holders.holders import holder_of, we_speak
from govgraph.extract.positions.holders.noun_holders import noun_holder
from govgraph.extract.positions.holders.sharing import joined_in, shared
from govgraph.extract.positions.points import is_thing, is_whole, unknown_order
from govgraph.extract.positions.positions import find_positions, other_entries
from govgraph.extract.positions.within import verb_entry, within_another
from govgraph.folding import plain_words
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Span

# What may stand between a position and the colon: "We call for the following:".
_OPENERS = frozenset(
    {":", "the", "following", "points", "steps", "measures", "things", "in", "particular", "that"}
    | {"two", "three", "four", "five", "six", "seven", "therefore", "to", "also", "actions", "an"}
)
_POLITE = frozenset({"thank", "see", "note", "contact"})  # "thank you" asks for nothing
_WILL = frozenset({"will", "shall"})
_THINGS = frozenset({Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS})
_BY = ("by", ":")
_STOPS = frozenset({";", "–", "—", ":"})
_LATELY = 2  # sentences back to what "that goal" means


class Over(NamedTuple):
    """The position that an introduction tells of all items of its list."""

    entry: Entry
    holder: Filler
    words: Span
    acts: bool  # each item is what is to be done: "to ban filters"
    ours: bool = False  # each item is what those who speak will do: "fund village clinics"
    title: bool = False  # it is a title, under which an item of several sentences tells its own


def all_positions(parsed: Sequence[Parsed], contexts: Sequence[Context]) -> Iterator[Position]:
    """Yield the positions of a whole statement, in the order of its sentences."""
    over: Over | None = None
    count: Counted | None = None  # what the last sentence that counts tells of its things
    outer: tuple[int, Over | None] | None = None  # the level of an item with a list of its own
    lately: tuple[list[Position], ...] = ()
    for number, (one, context) in enumerate(zip(parsed, contexts, strict=True)):
        block = one.sentence.block
        if block.role is BlockRole.ROW or is_undecided(parsed, number, context.lexicon):
            continue
        context.resume()
        following = parsed[number + 1].sentence if number + 1 < len(parsed) else None
        if outer and (block.role is not BlockRole.ITEM or block.level <= outer[0]):
            over, outer = outer[1], None
        asks = over and over.acts and _imperative(one, context)
        if block.role is not BlockRole.ITEM and not asks:
            over = _over(one, context, following) or _kept(one, over)
        count = counted(one, context) if counts(one, context) else count
        leads = leads_items(one.sentence, following) and _over(one, context)
        opens = not number or parsed[number - 1].sentence.block is not block
        item = opens and block.role is BlockRole.ITEM and not is_whole(one)
        item = item and not (over and over.title and one.sentence.span != block.span)
        if over and asks and block.role is not BlockRole.ITEM:
            found = list(_about(one, over, (asks, _first_stop(one)), context))
        elif over and item:
            found = list(_of_item(one, over, context))
        elif told := labelled(one, context):
            found = list(_of_count(one, *told, context))
        elif count and count.many and (start := member_at(one)):
            found = list(_of_count(one, count, start, context))
            count = count._replace(many=count.many - 1)
        elif _tells_whom(one, leads or over) or obliges(one, context):
            found = []  # "recommends that the Forum:", "States must:" tell whom
        else:
            point = over if opens and block.role is BlockRole.ITEM else None
            found = find_positions(one, context) or _feared(one, point, context)
            if not found and (told := counted_here(one, context)):
                found = list(_of_count(one, *told, context))
            found += shared(one, context, next((told for told in (found, *lately) if told), ()))
            found += joined_in(one, context, found or next(iter(lately), ()))
        if leads:
            over, outer = leads, (block.level, over)
        lately = (found, *lately)[:_LATELY]
        yield from found


def _of_count(parsed: Parsed, count: Counted, start: int, context: Context) -> Iterator[Position]:
    """Yield what one of the things counted adds: "First, *rising rents*", "Ask 2: ban *filters*".

    A sentence that says more is read as any other; what it says something of may be the concern.
    """
    calls = count.entry.frame is not None and count.entry.frame.evokes == str(PositionType.CALL)
    words = parsed.sentence.span_of(*count.words) if member_at(parsed) == 0 else None
    over = Over(count.entry, count.holder, words or parsed.sentence.span_of(0, start), acts=calls)
    end = min((k for k in _stops(parsed) if k > start), default=len(parsed.sentence.words))
    main = next(
        (c.verb for c in parsed.clauses if c.verb.finite and start < c.verb.first < end), None
    )
    wished = wished_for(parsed, (start, end), context) if calls else None
    if calls and (done := _imperative(parsed, context, start)):
        yield from _about(parsed, over, (done, end), context)
    elif wished:
        yield from _about(parsed, over, wished, context)
    elif main is None:
        yield from _about(parsed, over, (start, end), context)
    elif told := find_positions(parsed, context):
        yield from told
    elif count.entry.frame and count.entry.frame.evokes == str(PositionType.CONCERN):
        found = _about(parsed, over, (start, main.first), context)
        yield from (one for one in found if one.about.kind is Kind.THEME)
    for row in rows_apart(parsed, (start, end))[1:] if main is None else ():
        yield from _about(parsed, over, wished_for(parsed, row, context) or row, context)


def _over(parsed: Parsed, context: Context, following: Sentence | None = None) -> Over | None:
    """Return the position that a sentence takes on what the list after it holds.

    The list may stand under a heading ("We call on the Assembly"), or in sentences of its own
    ("So three requests."); the line over it may end without a mark ("We call on governments to").
    """
    if parsed.sentence.words[-1] == ":":
        over = _over_list(parsed, context) or _headed(parsed, context)
        return over or _counting(parsed, context)
    if opens_items(parsed.sentence, following) and parsed.sentence.lowers.count("what") <= 1:
        told = _over_list(parsed, context)
        return told._replace(title=not told.acts) if told else _headed(parsed, context)
    headed = parsed.sentence.block.role is BlockRole.HEADING or _counts_requests(parsed, context)
    found = _over_list(parsed, context) if headed else None
    return found if found and found.acts else _headed(parsed, context)


def _headed(parsed: Parsed, context: Context) -> Over | None:
    """Return the call that a heading makes of its list: "Recommendations"."""
    words = parsed.sentence.span_of(0, len(parsed.sentence.words))
    if feared_below(parsed.sentence, context.lexicon):
        fear = plain_entry(PositionType.CONCERN, context.lexicon)
        ours = we_speak(parsed, context)
        return Over(fear, ours, words, acts=False, title=True) if ours else None
    if _promises_below(parsed, context):
        pledge = plain_entry(PositionType.COMMITMENT, context.lexicon)
        return Over(pledge, we_speak(parsed, context), words, acts=True, ours=True)
    asks = asks_below(parsed.sentence, context.lexicon) or asked_of(parsed.sentence)
    if not asks and not obliges(parsed, context):
        return None
    holder, entries = we_speak(parsed, context), context.lexicon.matches(("call", "on"))[0]
    calls = (e for e, after in entries if after > 1 and e.frame)
    return next((Over(entry, holder, words, acts=True) for entry in calls if holder), None)


def _counting(parsed: Parsed, context: Context) -> Over | None:
    """Return what a line tells of the things that it counts: "*Two points trouble us:*".

    Not "Two points trouble others:", "Two concerns were met:".
    """
    told = counted(parsed, context) if counts(parsed, context) else None
    if told is None or told.entry.frame is None:
        return None
    acts = told.entry.frame.evokes in {str(PositionType.CALL), str(PositionType.COMMITMENT)}
    return Over(told.entry, told.holder, parsed.sentence.span_of(*told.words), acts=acts)


def _promises_below(parsed: Parsed, context: Context) -> bool:
    """Tell whether those who speak say what they will do: "What the Alliance will do", "We will:".

    The Alliance is theirs where its noun is in their name.
    """
    ours = we_speak(parsed, context).entities
    if parsed.sentence.words[-1] not in {".", "!", "?"} and parsed.clauses:
        verb, ends = parsed.clauses[-1].verb, parsed.sentence.words[-1] == ":"
        lone = verb.after == len(parsed.sentence.words) - ends and not verb.negated
        if lone and parsed.sentence.lowers[verb.main] in _WILL:
            holder = holder_of(parsed, len(parsed.clauses) - 1, context)
            return bool(holder) and set(holder.entities) <= set(ours)
    told = [word for word in promised_by(parsed.sentence, context.lexicon) if word != "the"]
    named = {word for who in ours for word in plain_words(who.label)}
    return bool(told and ours) and (told == ["we"] or named.issuperset(told))


def _tells_whom(parsed: Parsed, over: Over | None) -> bool:
    """Tell whether an introduction ends with whom it asks: "We recommend *that the Forum:*"."""
    item = parsed.sentence.block.role is BlockRole.ITEM and parsed.sentence.words[-1] != ":"
    return over is not None and over.acts and not item and over.entry.words[-1] == "that"


def _kept(parsed: Parsed, over: Over | None) -> Over | None:
    """Return a call that goes on under a line that only says of whom: "To governments:"."""
    return over if over and over.acts and names_addressee(parsed.sentence) else None


def _over_list(parsed: Parsed, context: Context) -> Over | None:
    by = parsed.sentence.lowers[-2:] == _BY
    for number in reversed(range(len(parsed.clauses))):
        clause = parsed.clauses[number]
        entry, after = verb_entry(clause)
        if (
            entry is None
            or (clause.verb.passive and len(entry.words) == 1)
            or (by and within_another(parsed, number))
            or not (is_asserted(clause, entry) and is_told(parsed, number, context.lexicon))
        ):
            continue
        words = parsed.sentence.span_of(clause.verb.first, max(after, clause.verb.after))
        return _opened(parsed, (entry, after), holder_of(parsed, number, context), words, context)
    for index, entry, after in reversed(list(other_entries(parsed))):
        last = len(parsed.clauses) - 1
        told = noun_holder(parsed, index, last, context) if parsed.clauses else EMPTY
        holder = told or we_speak(parsed, context)
        return _opened(
            parsed, (entry, after), holder, parsed.sentence.span_of(index, after), context
        )
    return None


def _counts_requests(parsed: Parsed, context: Context) -> bool:
    """Tell whether a sentence tells how much is asked for: "we ask *three things* of you"."""
    numbers, nouns = map(context.lexicon.words, ("numberWords", "requestNouns"))
    if nouns.isdisjoint(parsed.sentence.lowers):
        return False
    words = pairwise(parsed.sentence.lowers)
    return any(number in numbers and noun in nouns for number, noun in words)


def _imperative(parsed: Parsed, context: Context, first: int = 0) -> int:
    """Return where what a sentence tells others to do begins: "Second, *ban facial recognition*".

    0 where it tells them nothing.
    """
    lowers = parsed.sentence.lowers
    while lowers[first : first + 1] and lowers[first] in context.lexicon.words("orderWords"):
        first += 1
    if first + 1 >= len(lowers) or first in parsed.named or lowers[first] in _POLITE:
        return 0
    base = any(e.part is Part.VERB and e.form & Form.BASE for e, _ in parsed.entries[first])
    base = base or lowers[first] in context.lexicon.words("orderedDeeds")
    closed = context.lexicon.any_of("determiners", "pronouns", "prepositions", "subordinators")
    # A verb that the lexicon doesn't know: "Second, *teach* media literacy".
    unknown = first > 0 and lowers[first] not in closed and first + 1 in parsed.named
    return first + 1 if base or unknown else 0


def _opened(
    parsed: Parsed, told: tuple[Entry, int], holder: Filler, words: Span, context: Context
) -> Over | None:
    """Return a position whose object the list is, unless the sentence names one itself.

    "We recommend that Chad:" goes on with what Chad is to do.
    """
    entry, after = told
    rest = parsed.sentence.lowers[after:]
    if not holder or not entry.frame:
        return None
    if entry.words[-1] == "that" and entry.frame.evokes == str(PositionType.CALL):
        acts = not any(c.verb.finite and c.verb.first >= after for c in parsed.clauses)
        return Over(entry, holder, words, acts=True) if acts else None
    if entry.frame.complement != "addressee":
        return Over(entry, holder, words, acts=False) if set(rest) <= _OPENERS else None
    end = len(parsed.sentence.lowers) - (rest[-1:] in {(":",), (".",), ("to",)})
    done = after_addressee(parsed, (after, end), context)
    by = rest[-2:] == _BY  # as in "called on Chad to defend the courts by:"
    return Over(entry, holder, words, acts=by or done[0] >= done[1])


def _of_item(parsed: Parsed, over: Over, context: Context) -> Iterator[Position]:
    """Yield the positions that an item adds: "to ban filters", "an end to impunity"."""
    if over.entry.frame is None:
        return
    end = _first_stop(parsed)
    span = (0, end)
    if over.ours:
        yield from _promised(parsed, over, end, context)
        return
    named = parsed.sentence.lowers[0] in context.lexicon.words("determiners")
    if over.acts and not (named and not any(c.verb.finite for c in parsed.clauses)):
        first = past_adverbs(parsed.sentence.lowers)
        bare = bool(parsed.clauses) and parsed.clauses[0].verb.first == first
        to = parsed.sentence.lowers[0] == "to"
        unknown = 0 if bare or to else unknown_order(parsed, first, context)
        span = (first + 1, end) if bare and not to else after_addressee(parsed, span, context)
        span = (unknown, end) if unknown and span[0] == span[1] else span
        span = wished_for(parsed, (0, end), context) or span
        thing = span[0] >= span[1] and is_thing(parsed, context)
        span = (0, end) if thing else span
        span = past_whom(parsed, span[0], span[1], context.lexicon), span[1]
    yield from _about(parsed, over, span, context)


def _feared(parsed: Parsed, over: Over | None, context: Context) -> list[Position]:
    """Return what a point tells of that troubles one: "two things: – *Hate speech* has doubled".

    Only a known topic: in "– Small firms cannot pay" those who suffer trouble nobody.
    """
    main = next((c for c in parsed.clauses if c.is_main and c.verb.finite), None)
    told = str(over.entry.frame.evokes) if over and over.entry.frame else ""
    if over is None or main is None or told != str(PositionType.CONCERN):
        return []
    found = _about(parsed, over, (0, main.verb.first), context)
    return [one for one in found if one.about.kind is Kind.THEME and one.about.iri]


def _promised(parsed: Parsed, over: Over, end: int, context: Context) -> Iterator[Position]:
    """Yield what an item of what those who speak will do promises: "fund *village clinics*".

    "Meet in Oslo" and "hold a seminar" promise nothing that governs.
    """
    first = int(parsed.sentence.lowers[0] in _WILL | {"to"})
    if not is_deed(parsed, first, context.lexicon.words("promisedDeeds")):
        return
    start = past_particle(parsed, first + 1, end, context)
    for position in _about(parsed, over, (start, end), context):
        told = position.about, position.evidence[-1]
        if position.about.kind in _THINGS and is_meant(parsed, first, first + 1, told, context):
            yield position


def _about(
    parsed: Parsed, over: Over, span: tuple[int, int], context: Context
) -> Iterator[Position]:
    for who, (about, words) in product(
        over.holder.entities, chosen(parsed, span, over.entry, context)
    ):
        if about != who and over.entry.frame:
            yield Position(POSITIONS[over.entry.frame.evokes], who, about, (over.words, words))


def _first_stop(parsed: Parsed) -> int:
    """Return where what an item asks for ends: before a relative clause or what follows it."""
    return min(_stops(parsed), default=len(parsed.sentence.words))


def _stops(parsed: Parsed) -> list[int]:
    stops = [c.left[0] for c in parsed.clauses if c.relative and c.left[0]]
    return stops + [i for i, word in enumerate(parsed.sentence.words) if word in _STOPS]
