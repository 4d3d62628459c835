"""Lines of a header that a name goes over: "Convention on Cluster" above "Munitions, Geneva"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import BlockRole, Span

if TYPE_CHECKING:
    from govgraph.authority import Authority
    from govgraph.model import Block, Statement

_HEAD = 16  # blocks among which a header stands
_LONGEST = 240  # characters of a line of it
_WORDS = 2  # words of a name that a line's end can cut
_PLAIN = frozenset({BlockRole.HEADING, BlockRole.PARAGRAPH})
_STOPS = (".", ":", ";", "!", "?", ",")


def rejoined(statement: Statement, authority: Authority) -> Statement:
    """Return a statement whose header's lines are one where a known name goes over their end.

    Not "United Nations" above "General Assembly", each of which is a name.
    """
    blocks = list(statement.blocks)
    text = statement.text
    for first, second in pairwise(statement.blocks[:_HEAD]):
        if _is_cut(text, first, second, authority):
            before = next(b for b in blocks if b.span.end == first.span.end)
            at = blocks.index(before)
            whole = Span(before.span.start, second.span.end)
            blocks[at : at + 2] = [replace(before, span=whole)]
            gap = " " * (second.span.start - first.span.end)
            text = text[: first.span.end] + gap + text[second.span.start :]
    if len(blocks) == len(statement.blocks):
        return statement
    return replace(statement, text=text, blocks=tuple(blocks))


def _is_cut(text: str, first: Block, second: Block, authority: Authority) -> bool:
    if not {first.role, second.role} <= _PLAIN or text[first.span.end : second.span.start].strip():
        return False
    above, below = first.span.of(text), second.span.of(text)
    if above.endswith(_STOPS) or max(len(above), len(below)) > _LONGEST:
        return False
    whole = authority.find(f"{above} {below}")
    end = len(above)
    over = next((hit.span for hit in whole if hit.span.start < end < hit.span.end), None)
    if over is None or above[over.start :].count(" ") + 1 < _WORDS:
        return False
    return not any(
        hit.span.start == over.start and hit.span.end == end for hit in authority.find(above)
    )
