"""Name the theme of a noun phrase: "the growth of online stalking" is about online stalking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.tokens import is_adverb
from govgraph.model import Entity, Kind, Mention, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context

_LINKS = frozenset({"of", "on", "in", "to", "for", "over", "about"})
_ADDING = {("of",), ("on",), ("for",), ("against",)}
_DISTINCT = 2  # words that tell one thing from others of its kind
_LONGEST = 4  # words of a theme
# Words of a clause or of an address, which no topic has.
_SPEAKING = frozenset(
    {"we", "you", "they", "he", "she", "it", "i", "us", "them", "your", "why", "how", "what", "me",
     "there", "here", "have", "has", "had", "do", "does", "did", "not", "himself", "themselves"}
)  # fmt: skip


def named_theme(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the theme that the first noun phrase of a range names, with its words.

    A single noun only frames what "of", "on", "in" adds: "cuts in health financing".
    """
    gerund = parsed.sentence.lowers[span[0]].endswith("ing") if span[0] < span[1] else False
    found = _noun_phrase(parsed, span[0] + gerund, span[1], context)
    lowers = parsed.sentence.lowers
    outer = found
    while found[1] - found[0] <= 1 and found[1] < span[1] and lowers[found[1]] in _LINKS:
        inner = _noun_phrase(parsed, found[1] + 1, span[1], context)
        if inner[1] <= inner[0]:
            return []
        outer, found = found, inner
    if found[1] - found[0] == 1:
        # "the harassment of journalists" is one topic, "the use of spyware" is about spyware.
        if outer == found or lowers[outer[0]] in context.lexicon.words("frameNouns"):
            return []
        found = (outer[0], found[1])
    if not 0 < found[1] - found[0] <= _LONGEST:
        return []
    found = found[0], _with_complement(parsed, found[1], span[1], context)
    if lowers[found[0]] in context.lexicon.words("numberWords"):
        return []  # "read eleven pages"
    if not _SPEAKING.isdisjoint(lowers[found[0] : found[1]]):
        return []  # "that we have seen", "your ministers why"
    words = parsed.sentence.span_of(*found)
    label = " ".join(parsed.sentence.words[found[0] : found[1]])
    theme = Entity(Kind.THEME, label, None, "Theme")
    context.discourse.coined.append(Mention(words, theme))
    return [(theme, words)]


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
    verbs = {c.verb.main for c in parsed.clauses}
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
