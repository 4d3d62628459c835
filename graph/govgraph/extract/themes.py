"""Name the theme of a noun phrase: "the growth of online stalking" is about online stalking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.tokens import is_adverb
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context

_LINKS = frozenset({"of", "on", "in", "to", "for", "over", "about", "towards", "against"})
_ADDING = {("of",), ("on",), ("for",), ("against",)}
_ABSTRACT = ("ism", "ity", "tion", "sion", "ance", "ence", "cy", "ness", "ship", "dom")
_SHORT = 6  # letters of words like "action", which tell no topic
_DISTINCT = 2  # words that tell one thing from others of its kind
_LONGEST = 4  # words of a theme


def named_theme(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool = False
) -> list[tuple[Entity, Span]]:
    """Return the theme that the first noun phrase of a range names, with its words.

    A single noun only frames what "of", "on", "in" adds: "cuts in health financing". ``alone``
    tells that any single noun is a theme: "worried about reprisals".
    """
    gerund = parsed.sentence.lowers[span[0]].endswith("ing") if span[0] < span[1] else False
    found = _framed(parsed, (span[0] + gerund, span[1]), context, alone=alone)
    if not 0 < found[1] - found[0] <= _LONGEST or _is_empty(parsed, found, context):
        return []
    if found[1] - found[0] > 1:
        found = found[0], _with_complement(parsed, found[1], span[1], context)
    if parsed.sentence.lowers[found[0]] in context.lexicon.words("numberWords"):
        return []  # "read eleven pages"
    if parsed.sentence.lowers[found[1] : found[1] + 1] in {("'",), ("'s",), ("’",), ("’s",)}:
        return []  # "the use of artists' works": the phrase goes on behind its owner
    if (
        found[1] < span[1]
        and found[1] in parsed.named
        and not parsed.sentence.words[found[1]][0].isupper()
    ):
        return []  # "a special *tribunal*": the phrase goes on in a name
    if found[1] < span[1] and parsed.sentence.words[found[1]][:1].isupper():
        return []  # "the western *Baltic* cod"
    return [_coined(parsed, found, context)]


def _framed(
    parsed: Parsed, span: tuple[int, int], context: Context, *, alone: bool
) -> tuple[int, int]:
    """Return the noun phrase of a range that tells a topic: what an empty head leads to."""
    lowers = parsed.sentence.lowers
    found = outer = _noun_phrase(parsed, span[0], span[1], context)
    while _leads_on(parsed, found, context) and found[1] < span[1] and lowers[found[1]] in _LINKS:
        inner = _noun_phrase(parsed, found[1] + 1, span[1], context)
        if inner[1] <= inner[0] and outer == found:
            return found if alone else (0, 0)
        if inner[1] <= inner[0]:
            break
        outer, found = found, inner
    if found[1] - found[0] != 1:
        return found
    # "the harassment of journalists" is one topic, "the use of spyware" is about spyware.
    frames = context.lexicon.any_of("frameNouns", "emptyHeads")
    framed = lowers[outer[1] - 1] in frames
    if outer == found or framed:
        word = lowers[found[0]]
        topic = _abstract(word) and word not in frames
        alone = alone and word not in frames | context.lexicon.words("pluralSubjects")
        return found if alone or topic else (0, 0)
    return (outer[0], found[1]) if outer[0] < outer[1] else (0, 0)


def _leads_on(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a noun phrase only frames what a preposition adds to it."""
    return found[1] - found[0] <= 1 or _is_empty(parsed, found, context)


def _is_empty(parsed: Parsed, found: tuple[int, int], context: Context) -> bool:
    """Tell whether a phrase ends in a noun that tells nothing alone: "closer *co-operation*"."""
    head = parsed.sentence.lowers[found[1] - 1] if found[1] > found[0] else ""
    return head in context.lexicon.words("emptyHeads")


def _abstract(noun: str) -> bool:
    """Tell whether a noun's ending makes it a topic of its own: "multilateralism"."""
    return noun.endswith(_ABSTRACT) and len(noun) > _SHORT


def _coined(parsed: Parsed, found: tuple[int, int], context: Context) -> tuple[Entity, Span]:
    words = parsed.sentence.span_of(*found)
    label = " ".join(parsed.sentence.words[found[0] : found[1]])
    theme = Entity(Kind.THEME, label, None, "Theme")
    context.discourse.coined.append(Mention(words, theme))
    return theme, words


def described_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a complement describes without naming it: "support *the road map* of"."""
    first = span[0]
    for ref in parsed.refs:
        if ref.name.first not in {first, first + 1} or ref.entity or not ref.described:
            continue
        words = parsed.sentence.words[ref.name.first : ref.name.after]
        plain = words[1:] if words[0].lower() in context.lexicon.words("determiners") else words
        pointing = words[0].lower() in {"this", "that", "these", "those"}
        if ref.kind not in {Kind.INSTRUMENT, Kind.PROCESS} or len(plain) < _DISTINCT or pointing:
            return []
        thing = Entity(ref.kind, " ".join(plain), None, ref.name.type or str(ref.kind))
        context.discourse.coined.append(Mention(ref.span, thing))
        return [(thing, ref.span)]
    return []


def _with_complement(parsed: Parsed, after: int, end: int, context: Context) -> int:
    """Take in what "of" adds in plain words: "a single directory *of contact points*"."""
    if parsed.sentence.lowers[after : after + 1] not in _ADDING:
        return after
    first, stop = _noun_phrase(parsed, after + 1, end, context)
    return stop if first == after + 1 and 0 < stop - first <= 2 else after


def _noun_phrase(parsed: Parsed, first: int, end: int, context: Context) -> tuple[int, int]:
    """Return the words of a plain noun phrase that begins at an index, determiners left out."""
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    times = {i for t in parsed.times for i in range(t.first, t.after)}
    while first < end and (
        lowers[first] in lexicon.words("determiners")
        or lowers[first] in lexicon.words("degreeWords")
    ):
        first += 1
    after = first
    closed = lexicon.any_of(
        "prepositions", "coordinators", "relativisers", "beForms", "modals", "subordinators"
    )
    closed |= lexicon.words("pronouns")
    verbs = {c.verb.main for c in parsed.clauses if not _nominal(parsed, c)}
    while after < end and after not in parsed.covered and after not in times and after not in verbs:
        word = lowers[after]
        if (
            word in closed
            or not word[0].isalpha()
            or is_adverb(word)
            or word in {"rather", "only", "already", "too"}
            or parsed.sentence.words[after][0].isupper()
        ):
            break
        after += 1
    return first, after


def _nominal(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a bare form is a noun after all: "climate transition *plans* that …"."""
    verb = clause.verb
    following = parsed.sentence.lowers[verb.after : verb.after + 1]
    bare = verb.first == verb.main and verb.tense == "present" and not verb.entries[1:2]
    return bare and verb.main > 0 and following in {("that",), ("which",), ("of",)}
