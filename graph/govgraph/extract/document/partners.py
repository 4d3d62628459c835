"""Find who else makes a statement: "Joint statement by the Rivers Board *and the Lakes Union*"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity

_TEXTS = frozenset({"statement", "declaration", "communiqué", "communique", "letter", "appeal"})
_TEXTS |= {"submission", "intervention", "contribution", "message", "position", "response", "call"}
_TEXTS |= {"release", "paper", "comments", "note", "remarks", "address"}
_LINKS = frozenset({"and", ",", "the", "&", "its", "by", "of"})
_JOINS = frozenset({"and", ",", "&"})
_ABOVE = 2  # lines from "JOINT STATEMENT" to who makes it


def partners(lines: Sequence[Line], own: Entity | None) -> tuple[Mention, ...]:
    """Return the bodies that a header joins to the statement's own, where it calls it joint."""
    head = [line for line in lines if not line.foot]
    for number, line in enumerate(head):
        above = head[max(0, number - _ABOVE) : number + 1]
        joint = any(_is_joint(one) for one in above)
        for group in _groups(line) if joint else ():
            if own in {ref.entity for ref in group}:
                others = (ref for ref in group if ref.entity != own)
                return tuple(Mention(ref.span, ref.entity) for ref in others)
    return ()


def _is_joint(line: Line) -> bool:
    """Tell whether a line calls a text joint: "Joint press statement", "issued jointly by"."""
    lowers = line.found.sentence.lowers
    if "jointly" in lowers:
        return True
    made = (set(lowers[k + 1 : k + 3]) for k, word in enumerate(lowers) if word == "joint")
    return any(not _TEXTS.isdisjoint(words) for words in made)


def _groups(line: Line) -> Iterator[list[Ref]]:
    """Yield the bodies of a line that "and" and commas join, two of them or more."""
    lowers = line.found.sentence.lowers
    bodies = [r for r in line.refs if r.entity and r.kind is Kind.ORGANISATION]
    bodies = [r for r in bodies if "to" not in lowers[max(0, r.name.first - 2) : r.name.first]]
    group = bodies[:1]
    for before, ref in pairwise(bodies):
        between = set(lowers[before.name.after : ref.name.first])
        if between <= _LINKS and between & _JOINS:
            group.append(ref)
        else:
            yield from [group] if len(group) > 1 else []
            group = [ref]
    yield from [group] if len(group) > 1 else []
