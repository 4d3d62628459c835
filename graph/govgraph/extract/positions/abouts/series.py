"""What commas and "and" add to what a position is about: "shutdowns, *arrests* and *spyware*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.positions.abouts.asking import goes_on_bare
from govgraph.extract.positions.abouts.complements import is_abstract, with_complement
from govgraph.extract.positions.abouts.members import parted
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.themes import named_theme
from govgraph.model import Kind, PositionType

POSITIONS = frozenset(map(str, PositionType))
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

    Abouts = list[tuple[Entity, Span]]

_SECOND = 2  # words of "and about"
_BETWEEN = frozenset({"and", ",", ";"})
# Prepositions that may come again before each member of a list.
_AGAIN = frozenset({"for", "to", "about", "at", "over", "by", "of", "against", "on"})
_LED = 3  # words of "loss of the"
_JOINED = 3  # words of "universal access and"
_ADJUNCT = 6  # words of "in times of war" between two members of a series
_JOINERS = frozenset({",", "and", "or", "&"})
_ROW = _JOINERS | {"both", "the"}
_ENDS = _JOINERS | {";", ":"}
_ADJUNCTS = frozenset({"in", "during", "by", "for", "among", "against", "on", "across", "of"})


def joined_before(parsed: Parsed, span: tuple[int, int], found: Abouts, context: Context) -> Abouts:
    """Return what was found, after what "and" joins to it: "*universal access* and media literacy".

    "The draft and the Charter" adds nothing.
    """
    first = parsed.sentence.range_of(found[0][1])[0] if found else 0
    if first - span[0] < _JOINED or found[0][0].kind is not Kind.THEME:
        return found
    if parsed.sentence.lowers[first - 1] != "and":
        return [*_led_before(parsed, span[0], first, context), *found]
    topic = noun_phrase(parsed, span[0], first, context)
    if topic[0] < topic[1] < first - 1:
        topic = with_complement(parsed, topic, first - 1, context)
    if topic[1] != first - 1:
        return found
    return [*named_theme(parsed, (span[0], first - 1), context), *found]


def _led_before(parsed: Parsed, start: int, first: int, context: Context) -> Abouts:
    """Return what is joined before a noun that leads on: "*mould in huts* and the return of"."""
    lowers = parsed.sentence.lowers
    joints = [k for k in range(start, first) if lowers[k] == "and"]
    between = lowers[joints[-1] + 1 : first] if joints else ()
    links = [word for word in between if word in context.lexicon.words("prepositions")]
    if len(links) != 1 or "," in lowers[start:first]:
        return []
    topic = named_theme(parsed, (start, joints[-1]), context)
    whole = bool(topic) and parsed.sentence.range_of(topic[0][1])[1] == joints[-1]
    return topic if whole and " " in topic[0][0].label else []


def series(
    parsed: Parsed,
    end: int,
    found: Abouts,
    read: Callable[[tuple[int, int]], Abouts],
    context: Context,
) -> Iterator[tuple[Entity, Span]]:
    """Yield the themes that go on from the one found last, each read by ``read``.

    "Shutdowns during elections, *arbitrary arrests* and *mass surveillance*"; but "the Pact, and
    Malta signed it", "peace and the work of our staff" and "peace and its support for" add nothing.
    """
    told = {about for about, _ in found}
    last = found[-1] if found else None
    link = _link(parsed, last[1]) if last else ""
    while last and last[0].kind is Kind.THEME:
        after = parsed.sentence.range_of(last[1])[1]
        member = _next_member(parsed, (after, end), link, context)
        more = read(member) if member else []
        again = member is not None and _is_led(parsed, member[0], link, context)
        if member and not more and (again or _is_topic(parsed, member)):
            more = named_theme(parsed, member, context, alone=True)
        again = again or (member is not None and _is_topic(parsed, member))
        if not member or not more or not all(_tells(about, again=again) for about, _ in more):
            return
        if not _opens(parsed, member[0], more[0][1], context):
            return
        yield from (one for one in more if one[0] not in told)
        told |= {about for about, _ in more}
        last = more[-1]


def joined_subjects(
    parsed: Parsed, left: tuple[int, int], found: Abouts, context: Context
) -> Abouts:
    """Return what is told of a subject with what is joined to it: "cycle lanes *and buses* are".

    Where nothing is told of it, the known themes of which it is but a row: "*torture* and *rape*".
    """
    if "and" not in parsed.sentence.lowers[slice(*left)]:
        return found

    def read(member: tuple[int, int]) -> Abouts:
        known = [r for r in parsed.refs_in(*member) if r.kind is Kind.THEME and r.entity]
        whole = [r for r in known if r.name.first == member[0] and r.name.after == member[1]]
        told = [(r.entity, r.span) for r in whole if r.entity]
        return told or named_theme(parsed, member, context)

    if found:
        return [*found, *series(parsed, left[1], found, read, context)]
    known = [r for r in parsed.refs_in(*left) if r.kind is Kind.THEME and r.entity]
    inside = {k for r in known for k in range(r.name.first, r.name.after)}
    row = _ROW.issuperset(parsed.sentence.lowers[k] for k in range(*left) if k not in inside)
    return [(r.entity, r.span) for r in known if r.entity] if row and len(known) > 1 else []


def _link(parsed: Parsed, words: Span) -> str:
    """Return the word before a noun phrase, which may come again before each member."""
    return parsed.before(parsed.sentence.range_of(words)[0])


def _tells(about: Entity, *, again: bool) -> bool:
    """Tell whether a member is a theme: a known one, one of several words, or one led to again."""
    return about.kind is Kind.THEME and (again or about.iri is not None or " " in about.label)


def _opens(parsed: Parsed, start: int, words: Span, context: Context) -> bool:
    """Tell whether a topic opens its member, or its noun leads to it: "the loss *of topsoil*".

    "The work of exiled journalists" is another matter.
    """
    lowers, first = parsed.sentence.lowers, parsed.sentence.range_of(words)[0]
    frames = lowers[start] not in context.lexicon.any_of("emptyHeads", "peopleNouns")
    led = frames and lowers[start + 1 : start + 2] == ("of",) and first - start <= _LED
    return first <= start or led


def _is_topic(parsed: Parsed, member: tuple[int, int]) -> bool:
    """Tell whether one word is a topic in the midst of a list: "hate speech, *disinformation*".

    Of two, "peace and prosperity", the second is not told apart.
    """
    lowers, (first, end) = parsed.sentence.lowers, member
    inner = lowers[first - 1] == "," and lowers[end : end + 1] in {("and",), (",",)}
    return end - first == 1 and inner and (is_abstract(lowers[first]) or is_plural(lowers[first]))


def _is_led(parsed: Parsed, start: int, link: str, context: Context) -> bool:
    """Tell whether a member has the preposition of the first: "on gender *and on* the climate"."""
    lowers, bland = parsed.sentence.lowers, context.lexicon.any_of("determiners", "degreeWords")
    while start and lowers[start - 1] in bland:
        start -= 1
    return link in _AGAIN and lowers[start - 2 : start] in {("and", link), (",", link)}


def _next_member(
    parsed: Parsed, span: tuple[int, int], link: str, context: Context
) -> tuple[int, int] | None:
    """Return the words of the next noun phrase of a series, or None where the series ends."""
    lowers = parsed.sentence.lowers
    start = index = _past_adjunct(parsed, span)
    while index < span[1] and lowers[index] in _JOINERS:
        index += 1
    if index == start:
        return None
    index += index < span[1] and lowers[index] == link
    bland = context.lexicon.any_of("determiners", "degreeWords")
    while index < span[1] and lowers[index] in bland:
        index += 1
    end = _member_end(parsed, (index, span[1]), context)
    return (index, end) if index < end else None


def _past_adjunct(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where an adjunct behind a member ends: "shutdowns *during elections*, arrests"."""
    lowers, start = parsed.sentence.lowers, span[0]
    if lowers[start : start + 1] == ("(",) and lowers[start + 2 : start + 3] == (")",):
        start += 3  # "wheat rust *(UG99)*"
    if lowers[start : start + 1] == () or lowers[start] not in _ADJUNCTS:
        return start
    near = range(start + 1, min(span[1], start + _ADJUNCT))
    return next((index for index in near if lowers[index] in _JOINERS), start)


def _member_end(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where a member ends; 0 where a name, a clause or another position stands there."""
    lowers, start = parsed.sentence.lowers, span[0]
    if start >= span[1] or any(
        e.frame and e.frame.evokes in POSITIONS for e, _ in parsed.entries[start]
    ):
        return 0
    known = next((r for r in parsed.refs if r.name.first == start and r.entity), None)
    stop = known.name.after if known else noun_phrase(parsed, start, span[1], context)[1]
    near = range(stop, min(stop + 2, span[1]))  # "cycle lanes and *safer roads* are vital"
    told = any(c.verb.finite and c.verb.first in near for c in parsed.clauses)
    if stop <= start or told or (known and known.kind is not Kind.THEME):
        return 0
    return next((i for i in range(stop, span[1]) if lowers[i] in _ENDS), span[1])


def members(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[int, int]]:
    """Return the ranges of the complements that are joined in a range."""
    if second := _again(parsed, span, entry):
        return [(span[0], second - _SECOND), (second, span[1])]
    deeds = _bare_deeds(parsed, span, entry, context)
    if deeds:
        ends = [*(first - 1 for first in deeds), span[1]]
        return list(zip([span[0], *deeds], ends, strict=True))
    return parted(parsed, span, context)


def _bare_deeds(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[int]:
    """Return where further deeds begin: "commits to end child marriage *and fund* shelters"."""
    if entry is None or entry.words[-1] != "to":
        return []
    inside = (n for n, c in enumerate(parsed.clauses) if span[0] < c.verb.first < span[1])
    return [
        parsed.clauses[number].verb.first
        for number in inside
        if goes_on_bare(parsed, number, span[1], context)
    ]


def lone(parsed: Parsed, member: tuple[int, int], context: Context) -> Abouts:
    """Return the topic that one word in the midst of a list is: "arrests, *disinformation* and"."""
    return named_theme(parsed, member, context, alone=True) if _is_topic(parsed, member) else []


def past_both(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where the first of two begins: "*both* the Pact and a ban"; not "both sides"."""
    lowers = parsed.sentence.lowers
    pair = lowers[span[0] : span[0] + 1] == ("both",) and "and" in lowers[slice(*span)]
    named = span[0] + 1 in parsed.named
    return span[0] + 1 if pair and not named and lowers[span[0] + 1] != "and" else span[0]


def _again(parsed: Parsed, span: tuple[int, int], entry: Entry | None) -> int:
    """Return where a second complement begins: "about reprisals, *and about* transfers".

    Of a list each has the preposition: "for wages, *for* an end to fees and for schools".
    """
    link = entry.words[-1] if entry and len(entry.words) > 1 else ""
    lowers = parsed.sentence.lowers
    found = [
        index
        for index in range(span[0] + 1, span[1] - 1)
        if lowers[index] == link and lowers[index - 1] in _BETWEEN
    ]
    closed = any(lowers[index - 1] in {"and", ";"} for index in found)
    return found[0] + 1 if closed and (link in _AGAIN or lowers[found[0] - 1] == "and") else 0
