"""Topics beside which a known name stands: "*cooperation with* the Bank", "a draft's *gaps*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.positions.abouts.clausal import tells_clause
from govgraph.extract.positions.abouts.complements import past_partner, with_complement
from govgraph.extract.positions.abouts.nouns import (
    is_modifier,
    noun_phrase,
)
from govgraph.extract.positions.abouts.themes import coined_theme, named_theme, topic_over
from govgraph.lexicon import Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span

_ACTS = frozenset(EventType) - {EventType.QUOTATION, EventType.PARTICIPATION}
_OWNER = 9  # words of "the African Continental Qualifications Framework's"
_DEALING = {("of",), ("on",), ("for",), ("to",), ("against",)}
_PARTNERS = frozenset({("with",), ("between",), ("among",)})
_HAVING = frozenset({Kind.ORGANISATION, Kind.MEETING, Kind.PROCESS})
_FROM = {("of",), ("by",), ("from",)}
_APART = frozenset({"in", "on", "by", "under", "across", "at", "within", "through"})
_WITHIN = frozenset({"in", "under", "at"})  # prepositions of where a topic is told or done
_PRACTISED = 8  # words of "of deducting its rent straight from wages"
_NEAR_OBJECT = 4  # words to a text that may stand behind the object
_BARE = frozenset({"a", "an", "the", "our", "their", "its", "all"})


def past_text_owner(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where what a text's owned noun tells begins: "the draft's *safeguards for* X"; or 0.

    "The Code's adoption" and "the Pact's importance" are about the text itself.
    """
    lowers, end = parsed.sentence.lowers, span[1]
    near = range(span[0] + 1, min(end - 1, span[0] + _OWNER))
    owner = next((k for k in near if lowers[k] in OWNERS), 0)
    if not owner or not _is_text(parsed, owner, context):
        return 0
    first, after = noun_phrase(parsed, owner + 1, end, context)
    entries = (e for e, _ in parsed.entries[after - 1] if e.part is Part.NOUN)
    acts = any(e.frame and e.frame.evokes in _ACTS for e in entries)
    if after <= first or acts:
        return 0
    bland = lowers[after - 1] in context.lexicon.any_of("frameNouns", "emptyHeads", "doingNouns")
    return 0 if bland and lowers[after : after + 1] not in _DEALING else owner + 1


def _is_text(parsed: Parsed, after: int, context: Context) -> bool:
    """Tell whether words up to an index name a text: "the Pact", "the new law"."""
    named = next((r.kind for r in parsed.refs if r.name.after == after), None)
    if named is not None:
        return named is Kind.INSTRUMENT
    head = parsed.sentence.lowers[after - 1]
    text = context.lexicon.heads.get(head)
    text_nouns = context.lexicon.words("textNouns")
    return head in text_nouns or (text is not None and text.kind is Kind.INSTRUMENT)


def joint_work(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what several do together, by the names of partners: "*cooperation with* the Bank"."""
    first, after = noun_phrase(parsed, *span, context)
    lowers = parsed.sentence.lowers
    if (
        after <= first
        or lowers[after - 1] not in context.lexicon.words("jointWork")
        or lowers[after : after + 1] not in _PARTNERS
    ):
        return []
    start = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
    partners = (Kind.ORGANISATION, Kind.INSTRUMENT, Kind.PLACE, Kind.MEETING)
    named = (r.name.after for r in parsed.refs if r.name.first == start and r.kind in partners)
    end = next(named, span[1] + 1)
    if is_modifier(parsed, end, context.lexicon):
        return []  # "cooperation between *coast* guards"
    if lowers[after] == "between" and end <= span[1]:
        end = past_partner(parsed, end)
    return [coined_theme(parsed, (first, end), context)] if end <= span[1] else []


def given_by(parsed: Parsed, span: tuple[int, int], context: Context) -> list[tuple[Entity, Span]]:
    """Return what somebody gives to something: "the *contribution of Chad* to dam safety".

    "The support of the Bank" alone is about the Bank.
    """
    lowers = parsed.sentence.lowers
    first, after = noun_phrase(parsed, *span, context)
    if (
        after <= first
        or lowers[after - 1] not in context.lexicon.words("giftNouns")
        or lowers[after : after + 1] not in _FROM
    ):
        return []
    start = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
    givers = (Kind.ORGANISATION, Kind.PLACE)
    end = next((r.name.after for r in parsed.refs if r.name.first == start and r.kind in givers), 0)
    more = lowers[end : end + 1] in {("to",), ("for",)} and end < span[1]
    return [coined_theme(parsed, (first, end), context)] if end and more else []


def owned_matter(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a body or a meeting has: "the renewal of *the Forum's mandate*"."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs_in(*span):
        owner = ref.name.after
        if (
            ref.kind not in _HAVING
            or lowers[owner : owner + 1] == ()
            or lowers[owner] not in OWNERS
        ):
            continue
        first, after = noun_phrase(parsed, owner + 1, span[1], context)
        matters = context.lexicon.words("mattersOfBodies")
        if first < after and lowers[after - 1] in matters and ref.name.first - span[0] <= _OWNER:
            start = ref.name.first + (lowers[ref.name.first] == "the")
            return [coined_theme(parsed, (start, after), context)]
    return []


def _topic_before(
    parsed: Parsed,
    span: tuple[int, int],
    found: Sequence[tuple[Entity, Span]],
    context: Context,
) -> list[tuple[Entity, Span]]:
    """Return the topic of which a known theme only tells where: "*trade in relics* on the web".

    What it is of must be told before: "the gap in financing" is about financing.
    """
    lowers, (theme, words) = parsed.sentence.lowers, found[0]
    if len(found) > 1 or theme.kind is not Kind.THEME or theme.iri is None:
        return []
    index = parsed.sentence.range_of(words)[0] - 1
    while index > span[0] and index not in parsed.covered and lowers[index] not in _APART:
        if not (lowers[index] in _BARE or lowers[index].isalpha()) or lowers[index] in {
            "of",
            "for",
        }:
            return []
        index -= 1
    topic = named_theme(parsed, (span[0], index), context) if index > span[0] else []
    ends = bool(topic) and parsed.sentence.range_of(topic[0][1])[1] == index
    label = topic[0][0].label.split() if topic else []
    return topic if ends and {"of", "in", "for", "against"} & set(label) else []


def direct_topic(
    parsed: Parsed, span: tuple[int, int], found: list[tuple[Entity, Span]], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the topic that stands as the object before a text of no name that was found.

    "Make *the transport of nurdles* subject to binding rules".
    """
    named = any(one.iri is not None or not one.label[:1].islower() for one, _ in found)
    first = parsed.sentence.range_of(found[0][1])[0] if found else 0
    if named and (topic := _topic_within(parsed, (span[0], first), found, context)):
        return topic
    apart = "," in parsed.sentence.lowers[span[0] : first]  # "*automatic recognition*, free for"
    if (named and not apart) or first - span[0] < _NEAR_OBJECT:
        return []
    topic = named_theme(parsed, (span[0], first), context)
    end = parsed.sentence.range_of(topic[0][1])[1] if topic else first
    return topic if end < first - 1 and " " in topic[0][0].label else []


def _topic_within(
    parsed: Parsed, span: tuple[int, int], found: list[tuple[Entity, Span]], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the topic that a named text or meeting only holds: "*shorter hours* under the Pact".

    What leads to a text is none: "the gaps in the Pact", "the work under the Pact".
    """
    if span[1] - span[0] < _NEAR_OBJECT - 1 or found[0][0].kind is Kind.THEME:
        return []
    topic = topic_over(parsed, span, context, linked=_WITHIN)
    end = parsed.sentence.range_of(topic[0][1])[1] if topic else 0
    within = set(parsed.sentence.lowers[end : end + 1]) & _WITHIN and span[1] - end <= _NEAR_OBJECT
    return topic if topic and within and " " in topic[0][0].label else []


def _owned_by_theme(
    parsed: Parsed, found: Sequence[tuple[Entity, Span]], end: int, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what people have of whom a known theme tells: "safe *seafarers' housing*".

    "Children's needs" are a matter of children.
    """
    first, after = parsed.sentence.range_of(found[0][1])
    if len(found) > 1 or found[0][0].kind is not Kind.THEME:
        return []
    if parsed.sentence.lowers[after : after + 1] not in {(mark,) for mark in OWNERS}:
        return []
    start, stop = noun_phrase(parsed, after + 1, end, context)
    named = (r.name.after for r in parsed.refs if r.name.first == after + 1)
    stop = next(named, stop)
    bland = context.lexicon.any_of("frameNouns", "emptyHeads")
    if start != after + 1 or stop <= start or parsed.sentence.lowers[stop - 1] in bland:
        return []
    return [coined_theme(parsed, with_complement(parsed, (first, stop), end, context), context)]


def _practised(
    parsed: Parsed, span: tuple[int, int], words: Span, context: Context
) -> list[tuple[Entity, Span]]:
    """Return a practice, told by what is done: "*the practice of taking rent from wages*"."""
    lowers, (first, after) = parsed.sentence.lowers, noun_phrase(parsed, *span, context)
    of, deed = (*lowers[after : after + 2], "", "")[:2]
    end = parsed.sentence.range_of(words)[1]
    near = after < end <= after + _PRACTISED and {",", ";", "and"}.isdisjoint(lowers[after:end])
    practices = context.lexicon.words("practiceNouns")
    told = first < after and lowers[after - 1] in practices and of == "of" and near
    return [coined_theme(parsed, (first, end), context)] if told and deed.endswith("ing") else []


def head_over(
    parsed: Parsed,
    span: tuple[int, int],
    found: list[tuple[Entity, Span]],
    context: Context,
) -> list[tuple[Entity, Span]]:
    """Return the theme whose noun a known theme only describes: "an *early warning system* for".

    "The fight against hate speech" and "the use of spyware" are about hate speech and spyware.
    """
    over = any(
        c.verb.infinitive
        and span[0] < c.verb.first
        and parsed.sentence.starts[c.verb.first] < found[0][1].start
        for c in parsed.clauses
    )
    if not over and any(entity.kind not in {Kind.THEME, Kind.MEETING} for entity, _ in found):
        return []
    if owned := _owned_by_theme(parsed, found, span[1], context):
        return owned
    if practised := _practised(parsed, span, found[0][1], context):
        return practised
    named = topic_over(parsed, span, context) or _topic_before(parsed, span, found, context)
    first = parsed.sentence.range_of(found[0][1])[0]
    if not named and tells_clause(parsed, span[0]):  # "that Chad set up *a court for fraud*"
        verbs = (c.verb.after for c in parsed.clauses if span[0] < c.verb.first and c.verb.finite)
        deed = max((after for after in verbs if after < first), default=first)
        named = topic_over(parsed, (deed, span[1]), context)
    if named and _reaches(parsed, named[0][1], first, context):
        return []
    return named if named and named[0][1].start < found[0][1].start else []


def _reaches(parsed: Parsed, topic: Span, first: int, context: Context) -> bool:
    """Tell whether a topic only leads to what stands right behind: "*fair access to* finance"."""
    after = parsed.sentence.range_of(topic)[1]
    lowers = parsed.sentence.lowers
    reaching = lowers[after - 1] in context.lexicon.words("reachingNouns")
    return reaching and lowers[after:first] in {("to",), ("to", "the")}
