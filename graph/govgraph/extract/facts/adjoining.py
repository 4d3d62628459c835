"""Relations that the words between two names tell: "the Board, *now* the Council"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import Filler
from govgraph.extract.facts.noun_relations import related
from govgraph.lexicon import Frame
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.model import Fact

_TEXTS = frozenset({Kind.INSTRUMENT})
_HEIRS = frozenset({Kind.INSTRUMENT, Kind.ORGANISATION, Kind.PROCESS})
_NOW = Frame("renaming", "succeeds", "object", "subject", _HEIRS)
_INSTEAD = Frame("replacing", "succeeds", "subject", "object", _HEIRS)
_AMENDS = Frame("amending", "amends", "subject", "object", _TEXTS)
_AMENDED = Frame("amended", "amends", "object", "subject", _TEXTS)
_CARRIES_OUT = Frame("carryingOut", "implements", "subject", "object", _TEXTS)

_SET_OFF = (",", "(", "–", "—")
_LATER = (
    "now", "today", "now called", "now known as", "renamed", "since renamed", "later renamed",
    "subsequently renamed", "later known as", "since then renamed",
)  # fmt: skip
_TURNED = (
    "was renamed", "was renamed as", "has been renamed", "became", "has become",
    "was later renamed", "later became", "has since become", "has since been renamed",
)  # fmt: skip
_OPEN = frozenset({"if", "whether", "had", "would", "unless", "not", "never"})
_ARTICLES = frozenset({"the", "a", "an", "as"})


def _gaps() -> dict[tuple[str, ...], Frame]:
    gaps = {tuple(words.split()): _NOW for words in _TURNED}
    for mark in _SET_OFF:
        gaps |= {(mark, *words.split()): _NOW for words in _LATER}
        gaps |= {(mark, "replacing"): _INSTEAD, (mark, "amending"): _AMENDS}
        gaps |= {(mark, "implementing"): _CARRIES_OUT}
        gaps |= {(mark, "as", "amended", "by"): _AMENDED, (mark, "amended", "by"): _AMENDED}
    return gaps | {("amending",): _AMENDS, ("implementing",): _CARRIES_OUT}


_GAPS = _gaps()


def adjoining(parsed: Parsed) -> Iterator[Fact]:
    """Yield what the words between two names of a kind tell: "the Act *amending* the Code".

    "The Board *became* the Council" tells that the Council succeeds it; not "if it became".
    """
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    for left, right in pairwise(parsed.refs):
        end = right.name.first - (lowers[right.name.first - 1] in _ARTICLES)
        frame = _GAPS.get(lowers[left.name.after : end]) if end > left.name.after else None
        if frame is None or left.entity is None or right.entity is None:
            continue
        named = words[right.name.first][0].isupper() and not right.described
        if not named or left.kind not in frame.kinds or left.kind is not right.kind:
            continue
        owned = lowers[right.name.after : right.name.after + 1] in {("'s",), ("’s",)}
        if owned or not _OPEN.isdisjoint(lowers[: left.name.after]):
            continue
        told = parsed.sentence.span_of(left.name.after, end)
        one, other = Filler((left.entity,), left.span), Filler((right.entity,), right.span)
        yield from related(frame, one, other, told)
