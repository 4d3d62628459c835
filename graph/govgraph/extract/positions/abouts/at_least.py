"""What a position is about at least: its plain object, where no better topic is known.

"We welcome *the growing number of ratifications*", "the steps taken by Chad".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.positions.abouts.adverbials import is_adverbial
from govgraph.extract.positions.abouts.clausal import tells_clause
from govgraph.extract.positions.abouts.complements import past_done
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.series import lone
from govgraph.extract.positions.abouts.themes import coined_theme
from govgraph.lexicon import Part
from govgraph.model import Kind, Mention

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

_LINKS = frozenset({"of", "on", "for", "in", "to", "from", "by", "between", "against", "with"})
_POINTING = frozenset(
    {"this", "that", "these", "those", "such", "it", "them", "his", "her", "your"}
)
_COUNTED = frozenset({"number", "numbers"})
_LONGEST = 5  # words of a plain object
_FELT = frozenset({"Welcome", "Concern"})  # what one feels of a plain object


def least(
    parsed: Parsed, member: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what one of several members is where no better topic is told in it.

    "We welcome *the new office in Lima* and the Pact", "arrests, *disinformation* and spyware".
    """
    if topic := lone(parsed, member, context):
        return topic
    owned = parsed.sentence.lowers[member[0]] in POSSESSIVES  # "the help of UNDP and *its* staff"
    return at_least(parsed, entry, member, context) if entry and not owned else []


def at_least(
    parsed: Parsed, entry: Entry, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the plain object where no better topic is told: "welcome *the growing number of*".

    What one feels something about, and whom one stands with: "*the mothers* who search for them".
    """
    frame = entry.frame
    if frame is None or frame.kinds or tells_clause(parsed, span[0]):
        return []
    # One praises somebody, more often.
    praises = entry.lemma in context.lexicon.words("praisingVerbs")
    if praises or frame.evokes not in {*_FELT, "Support"}:
        return []
    found = plain_object(parsed, span, context)
    if frame.evokes in _FELT or not found:
        return found
    after = parsed.sentence.range_of(found[0][1])[1]
    return found if parsed.sentence.lowers[after : after + 1] == ("who",) else []


def plain_object(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the object itself as a topic, with what completes it: "the *pace of the talks*".

    Not people, not what only points at something, and no noun that tells nothing alone.
    """
    lowers, (start, end) = parsed.sentence.lowers, span
    if start >= end or lowers[start] in _POINTING or not lowers[start][0].isalpha():
        return []
    first, after = _noun(parsed, span, context)
    if not 0 < after - first <= _LONGEST or first - start > _LONGEST:
        return []
    if lowers[after : after + 1] in OWNING:
        return []  # "the *Chair's* announcement" is no Chair
    head = lowers[after - 1]
    people = context.lexicon.any_of(
        "pluralSubjects", "peopleNouns", "otherPeople", "posts", "missions"
    )
    counts = context.lexicon.any_of("numberWords", "orderWords")  # "the *two* treaties"
    if head in people or not head.isalpha() or lowers[first] in counts:
        return []
    stop = _completed(parsed, after, end, context)
    bland = context.lexicon.any_of("emptyHeads", "frameNouns", "takingUp", "bodyTexts", "actNouns")
    known = context.lexicon.heads.get(head.removesuffix("s"))
    text = known is not None and known.kind in {Kind.INSTRUMENT, Kind.MEETING}
    told = head not in bland or (head in _COUNTED and stop > after) or _joins(parsed, after)
    relative = lowers[after : after + 1] == ("who",)  # "the *mothers* who search for them"
    if not told or text or (stop - first == 1 and not relative):
        return []
    if any(r.entity and r.kind is Kind.INSTRUMENT for r in parsed.refs_in(first, stop)):
        return []  # "criticism of the Pact" welcomes no Pact
    theme, words = coined_theme(parsed, (first, stop), context)
    if stop > after:
        shorter = parsed.sentence.span_of(first, after)
        context.discourse.coined.append(Mention(shorter, theme))
    return [(theme, words)]


def _joins(parsed: Parsed, after: int) -> bool:
    """Tell whether a noun tells who joins a treaty that nobody names: "*accession* of Chad"."""
    entries = (e for e, _ in parsed.entries[after - 1] if e.frame and e.part is Part.NOUN)
    return any(entry.frame and entry.frame.evokes in OF_TREATIES for entry in entries)


def _noun(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, int]:
    """Return the noun phrase of a range: a description that means nothing known, or plain words."""
    for ref in parsed.refs_in(*span):
        opens = ref.name.first - span[0] <= 1
        if opens and ref.described and ref.entity is None:
            first = ref.name.first
            determined = parsed.sentence.lowers[first] in context.lexicon.words("determiners")
            return first + determined, ref.name.after
    return noun_phrase(parsed, *span, context)


def _completed(parsed: Parsed, after: int, end: int, context: Context) -> int:
    """Return where what completes a noun ends: "steps *taken by Chad*", or where the noun does."""
    lowers = parsed.sentence.lowers
    link = past_done(parsed, after, context.lexicon) if after < end else after
    if link >= end or lowers[link] not in _LINKS or is_adverbial(parsed, link, context.lexicon):
        return after
    first = link + 1 + (link + 1 < end and lowers[link + 1] in context.lexicon.words("determiners"))
    named = next((r.name.after for r in parsed.refs if r.name.first in {first, link + 1}), 0)
    inner = noun_phrase(parsed, first, end, context)
    stop = named or (inner[1] if inner[0] == first else 0)
    return stop if first < stop <= end else after
