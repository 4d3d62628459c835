"""Bodies whose names a State closes or opens: "Digital Rights Chad", "Chad Basin Fishers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.longer import is_for_state
from govgraph.extract.find.refs import is_state
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

CUTS = frozenset({",", "/", "–", "—", "|", "(", ")", "-", "\t", ";", ".", ":", "·"})
"""What parts names in a line."""
TITLES = frozenset({"republic", "kingdom", "commonwealth", "government", "of", "the"})
"""What stands before the name of a State that is its own."""
_LEADING = frozenset({"at", "by", "from"})
_OTHERS = (
    "posts", "titles", "textGenres", "deliveryNouns", "newsGenres", "peopleNouns", "missions",
    "determiners", "prepositions", "neverNames", "headlineVerbs",
)  # fmt: skip
_INNER = frozenset({"for", "of", "without", "against"})


def branches(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, int, int]]:
    """Yield the bodies whose names a State closes or opens: "*Digital Rights Chad*".

    Also behind "at", and "*Chad Basin Fishers*", "*Weavers of Chad*"; not "Voluntary National
    Review Chad", "Ambassador Kos Chad", "Chad Report", nor what a headline tells.
    """
    sentence = line.found.sentence
    words, lowers = sentence.words, sentence.lowers
    closed = lexicon.any_of(*_OTHERS, "directions") | TITLES
    for state in filter(is_state, line.refs):
        first, after = _around(words, state, lexicon)
        begins = first == 0 or words[first - 1] in CUTS or lowers[first - 1] in _LEADING
        ends = after == len(words) or words[after] in CUTS
        named = [r for r in line.refs if r.entity and first <= r.name.first < state.name.first]
        around = (*lowers[first : state.name.first], *lowers[state.name.after : after])
        own = [word for word in around if word not in _INNER]
        heads = [lexicon.heads.get(word) for word in own]
        inner = {Kind.PLACE, Kind.ORGANISATION}  # "Chad *Basin* Fishers"
        other = any(head and head.kind not in inner for head in heads)
        other = other or bool(heads and heads[-1] and heads[-1].kind is Kind.PLACE)
        other = other or any(r.kind is not Kind.THEME for r in named)
        if begins and ends and own and not other and closed.isdisjoint(own):
            name = sentence.written(first, after)
            yield Entity(Kind.ORGANISATION, name, None, "Organisation"), first, after


def _around(words: Sequence[str], state: Ref, lexicon: Lexicon) -> tuple[int, int]:
    """Return where the capitals begin and end in which a State stands."""
    first, after = state.name.first, state.name.after
    joint = first - 1 if words[first - 1] in {"of", "for"} else first
    start = joint
    while start and words[start - 1][0].isupper():
        start -= 1
        joins = start > 1 and words[start - 1] in _INNER and words[start - 2][0].isupper()
        start -= joins  # "Lawyers *for* Change Malawi"
    if joint == first or (start < joint and is_for_state(words[start:first], lexicon)):
        first = start
    while after < len(words) and words[after][0].isupper():
        after += 1
    return first, after
