"""Themes that stand in other names: "the Working Group on *Submarine Cables*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon

_OPENING = frozenset({"the", "new", "a", "an"})
_ABOUT = frozenset({Kind.INSTRUMENT, Kind.MEETING, Kind.ORGANISATION})
_GOING_ON = frozenset({("of",), ("to",), ("for",), ("at",), ("in",), ("and",), ("'s",)})
_QUOTES = frozenset({'"', "“", "«", "‘"})
_SMALL = frozenset({"and", "of"})
_LONGEST = 5  # words of a topic


def named_topic(resolver: Resolver, parsed: Parsed, ref: Ref) -> Mention | None:
    """Return the theme that a name tells after "on", if nothing else is named there.

    "A law on *saltwater intrusion*"; of what is on record only a theme on record is told, and
    "a report on the Charter", "a bill on ratification" tell none.
    """
    sentence, lexicon = parsed.sentence, resolver.lexicon
    first, after = words = _complement(sentence, ref)
    if ref.entity is None or ref.kind not in _ABOUT or not 0 < after - first <= _LONGEST:
        return None
    if any(r is not ref and r.name.first < after and first < r.name.after for r in parsed.refs):
        return None
    following = sentence.lowers[after : after + 1]
    if following in _GOING_ON or _QUOTES & set(sentence.words[max(0, first - 3) : first]):
        return None  # "the right *to*"; 'the bill "on public life"' only bears a title
    label, span = sentence.written(first, after), sentence.span_of(first, after)
    known = [e for e in resolver.authority.named(label) if e.kind is Kind.THEME]
    if len(known) == 1 and not ("of" in sentence.lowers[first:after] and ref.entity.iri):
        return Mention(span, known[0])
    if known or ref.entity.iri or not _is_topic(sentence, ref, words, lexicon):
        return None
    return Mention(span, Entity(Kind.THEME, label, None, "Theme"))


def _complement(sentence: Sentence, ref: Ref) -> tuple[int, int]:
    """Return the words after the "on" of a name, without an article."""
    start, end = sentence.range_of(ref.span)
    at = next((i for i in range(start, end) if sentence.lowers[i] == "on"), end)
    first = min(at + 1, end)
    while first < end and sentence.lowers[first] in _OPENING:
        first += 1
    return first, end


def _is_topic(sentence: Sentence, ref: Ref, at: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether some words tell a topic: two at least, none of them empty or counting."""
    words, lowers = sentence.words[slice(*at)], sentence.lowers[slice(*at)]
    empty = lexicon.any_of("emptyHeads", "frameNouns", "textParts", "determiners", "actNouns")
    empty |= lexicon.words("blandAdjectives")
    plain = len(words) > 1 and all(word.replace("-", "").isalpha() for word in words)
    small = all(w.islower() or w.isupper() for w in words)
    body = ref.kind is Kind.ORGANISATION and all(w[0].isupper() or w in _SMALL for w in words)
    text = lowers[-1] in lexicon.heads and lexicon.heads[lowers[-1]].kind is Kind.INSTRUMENT
    told = empty.isdisjoint({lowers[0], lowers[-1]}) and not text and not is_ordinal(lowers[0])
    return plain and told and (small or body)
