"""Positions of others that somebody tells or joins: "we echo the call made by Malta for X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler, joined_span
from govgraph.extract.find.words.function_words import BY_OR_OF, FINITE_BE
from govgraph.extract.positions.abouts.abouts import POSITIONS
from govgraph.extract.positions.holders.holders import holder_of
from govgraph.lexicon import Part
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry

_POINTING = frozenset({"this", "that", "these", "those", "their", "his", "her", "its"})
_OBJECT = 4  # words of "we share the deep and lasting concerns"
_OWNER = 8  # words of "made by the delegations of several coastal States"
_CONCERN = PositionType.CONCERN
_ALIKE = frozenset({"so", "as"})
_LINKS = frozenset({",", ";", "and", "—", "–"})
_TOO = frozenset({"too", "likewise"})
_MOODS = frozenset({PositionType.CONCERN, PositionType.COMMITMENT, PositionType.WELCOME})
_CLOSED = frozenset({(), (".",), ("!",), (",",), (";",)})
_ENDS = frozenset({".", ",", ";", "and", ""})


def owned(parsed: Parsed, context: Context) -> Iterator[tuple[Filler, Entry, int, int]]:
    """Yield nouns whose owner parts them from what they are about: "a call *by Malta* for peace".

    Each with its holder and the indexes of the noun and behind the preposition. "The concerns
    *raised by many* about X" are held by who shares them. "A letter by Malta for the Council" has
    no noun of a position.
    """
    lowers = parsed.sentence.lowers
    uttered, known = context.lexicon.words("uttered"), context.lexicon.entries.keys()
    for index, noun in enumerate(lowers[:-2]):
        link = index + 1 + (lowers[index + 1] in uttered)
        if lowers[link] not in BY_OR_OF or noun not in known:
            continue
        told = [e for e in context.lexicon.entries[noun] if e.part is Part.NOUN and _evokes(e)]
        told = [e for e in told if e.words[0] == noun and len(e.words) == len(("call", "for"))]
        owner, after = _owner(parsed, link + 1, {e.words[1] for e in told}, context)
        entry = next((e for e in told if lowers[after : after + 1] == e.words[1:]), None)
        sharers = _sharers(parsed, index, context)
        span = joined_span([sharers.span, owner.span])
        holder = Filler((*sharers.entities, *owner.entities), span)
        if entry and holder:
            yield holder, entry, index, after + 1


def of_their_own(parsed: Parsed, context: Context) -> Iterator[tuple[Filler, Entry, int, int]]:
    """Yield what others call theirs as one would "our": "*Fiji's top priority is* the ocean".

    Each with its holder and the indexes of the first word behind the name and behind the phrase.
    """
    lowers = parsed.sentence.lowers
    ours = [e for e in context.lexicon.entries.get("our", ()) if _evokes(e)]
    for ref in parsed.refs:
        first = ref.name.after
        if ref.kind not in AGENTS or not ref.entity or lowers[first : first + 1] != ("'s",):
            continue
        told = (e for e in ours if lowers[first + 1 : first + len(e.words)] == e.words[1:])
        if entry := max(told, key=lambda e: len(e.words), default=None):
            yield Filler((ref.entity,), ref.span), entry, first, first + len(entry.words)


def _owner(parsed: Parsed, first: int, links: set[str], context: Context) -> tuple[Filler, int]:
    """Return whose a noun is, and where the words that tell it end."""
    lowers = parsed.sentence.lowers
    start = first
    bland = context.lexicon.any_of("determiners", "missions") | {"of"}
    while lowers[start : start + 1] and lowers[start] in bland:
        start += 1
    for ref in parsed.refs:
        if ref.kind in AGENTS and ref.entity and ref.name.first == start:
            return Filler((ref.entity,), ref.span), ref.name.after
        beside = lowers[ref.name.after : ref.name.after + 1]
        named = ref.kind in AGENTS and ref.described and ref.name.first in {first, start}
        if named and beside and beside[0] in links:
            return EMPTY, ref.name.after  # "of the High Commissioner", whoever holds the office
    if lowers[first - 1] != "by":
        return EMPTY, 0
    reach = lowers[first : first + _OWNER]
    return EMPTY, next((first + i for i, word in enumerate(reach) if word in links), 0)


def _sharers(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who joins in what a noun tells: "*we echo* the call of the Union for"."""
    for number, clause in enumerate(parsed.clauses):
        inside = 0 <= index - clause.verb.after <= _OBJECT
        sharing_verbs = context.lexicon.words("sharingVerbs")
        if clause.verb.lemma in sharing_verbs and inside and not clause.verb.negated:
            return holder_of(parsed, number, context)
    return EMPTY


def shared(parsed: Parsed, context: Context, before: Sequence[Position]) -> Iterator[Position]:
    """Yield what one joins in that has just been told: "we share *their concern*", "*that goal*".

    ``before`` holds the positions told last; of concerns only a concern goes on.
    """
    for number, clause in enumerate(parsed.clauses):
        first = clause.verb.after
        words = parsed.sentence.lowers[first : first + 3]
        kind = _kind(words, context)
        sharing_verbs = context.lexicon.words("sharingVerbs")
        if clause.verb.lemma not in sharing_verbs or clause.verb.negated or kind is None:
            continue
        holder = holder_of(parsed, number, context)
        told = parsed.sentence.span_of(clause.verb.first, first + 2)
        fitting = [one for one in before if (one.type is _CONCERN) == (kind is _CONCERN)]
        for who in holder.entities:
            abouts = dict.fromkeys(one.about for one in fitting if one.holder != who)
            yield from (Position(kind, who, about, (told,)) for about in abouts)


def joined_in(parsed: Parsed, context: Context, before: Sequence[Position]) -> Iterator[Position]:
    """Yield what one holds as those do who were told of just before: "*so do we*", "as does Fiji".

    Also "Estonia *does too*". One who "is" so goes on in a state of mind, as in "so are we".
    """
    lowers = parsed.sentence.lowers
    for index in range(len(lowers) - 2):
        linked = lowers[index] in _ALIKE and (not index or lowers[index - 1] in _LINKS)
        does = context.lexicon.words("doForms")
        too = lowers[index + 1] in _TOO and lowers[index] in does
        if not too and not (linked and lowers[index + 1] in does | FINITE_BE):
            continue
        who = _named_at(parsed, index + 2, context) if linked else _named_before(parsed, index)
        kinds = _MOODS if lowers[index + 1] in FINITE_BE else frozenset(PositionType)
        words = parsed.sentence.span_of(index, index + 2)
        for one in (one for one in before if one.type in kinds):
            yield from (
                Position(one.type, holder, one.about, (words,))
                for holder in who.entities
                if holder not in {one.holder, one.about}
            )


def _named_at(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who is named at an index with nothing behind: "so does *Peru*", "so do *we*"."""
    lowers = parsed.sentence.lowers
    if lowers[index] == "we" and lowers[index + 1 : index + 2] in _CLOSED:
        return context.speaker(parsed, index)
    refs = (r for r in parsed.refs if r.name.first in {index, index + 1} and r.kind in AGENTS)
    ends = (r for r in refs if r.entity and lowers[r.name.after : r.name.after + 1] in _CLOSED)
    return next((Filler((r.entity,), r.span) for r in ends if r.entity), EMPTY)


def _named_before(parsed: Parsed, index: int) -> Filler:
    """Return who is named right before an index: "*Estonia* does too"."""
    refs = (r for r in parsed.refs if r.name.after == index and r.kind in AGENTS and r.entity)
    return next((Filler((r.entity,), r.span) for r in refs if r.entity), EMPTY)


def _kind(words: Sequence[str], context: Context) -> PositionType | None:
    """Return of which kind a position is that "their concern", "this call" or "that goal" tells."""
    owner, noun, end = (*words, "", "", "")[:3]
    meant = owner in _POINTING or (owner == "the" and noun in context.lexicon.words("thoughtNouns"))
    if not meant or end not in _ENDS:
        return None
    nouns = {
        "fearNouns": _CONCERN,
        "pleaNouns": PositionType.CALL,
        "aimNouns": PositionType.SUPPORT,
    }
    return next((k for name, k in nouns.items() if noun in context.lexicon.words(name)), None)


def _evokes(entry: Entry) -> bool:
    return entry.frame is not None and entry.frame.evokes in POSITIONS
