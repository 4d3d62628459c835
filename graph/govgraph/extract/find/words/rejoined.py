"""Lines of a header that a name goes over: "Convention on Cluster" above "Munitions, Geneva"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import BlockRole, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.lexicon import Lexicon
    from govgraph.model import Block, Statement

_HEAD = 16  # blocks among which a header stands
_LONGEST = 240  # characters of a line of it
_WORDS = 2  # words of a name that a line's end can cut
_PLAIN = frozenset({BlockRole.HEADING, BlockRole.PARAGRAPH})
_BEGUN, _ENDED = 4, 5  # words of a meeting's name above the end of a line, and below it
_TO = frozenset({"at", "to", "of", "for", "during", "before"})
_STOPS = (".", ":", ";", "!", "?", ",")


def rejoined(statement: Statement, authority: Authority, lexicon: Lexicon) -> Statement:
    """Return a statement whose header's lines are one where a name goes over their end.

    It is one that is known, or a meeting's that "the" opens: "at the World" above "Leaders Summit".
    Not "United Nations" above "General Assembly", each of which is a name.
    """
    blocks = list(statement.blocks)
    text = statement.text
    for first, second in pairwise(statement.blocks[:_HEAD]):
        if _is_cut(text, first, second, authority, lexicon):
            before = next(b for b in blocks if b.span.end == first.span.end)
            at = blocks.index(before)
            whole = Span(before.span.start, second.span.end)
            blocks[at : at + 2] = [replace(before, span=whole)]
            gap = " " * (second.span.start - first.span.end)
            text = text[: first.span.end] + gap + text[second.span.start :]
    if len(blocks) == len(statement.blocks):
        return statement
    return replace(statement, text=text, blocks=tuple(blocks))


def _is_cut(text: str, first: Block, second: Block, authority: Authority, lexicon: Lexicon) -> bool:
    if not {first.role, second.role} <= _PLAIN or text[first.span.end : second.span.start].strip():
        return False
    above, below = first.span.of(text), second.span.of(text)
    if above.endswith(_STOPS) or max(len(above), len(below)) > _LONGEST:
        return False
    whole = authority.find(f"{above} {below}")
    end = len(above)
    over = next((hit.span for hit in whole if hit.span.start < end < hit.span.end), None)
    if over is None or above[over.start :].count(" ") + 1 < _WORDS:
        return _is_begun(above, below, authority, lexicon)
    return not any(
        hit.span.start == over.start and hit.span.end == end for hit in authority.find(above)
    )


def _is_begun(above: str, below: str, authority: Authority, lexicon: Lexicon) -> bool:
    """Tell whether a line ends within a meeting's name: "at the World" above "Leaders Summit".

    What it ends with has no noun of its own: not "to the Ministry", "at the United Nations".
    """
    words = above.split()
    first = len(words) - len(_capitals(words[::-1], _BEGUN))
    begun = [word.lower() for word in words[first:]]
    to, the = (*(word.lower() for word in words[:first][-2:]), "", "")[:2]
    ended = _capitals(below.partition(",")[0].split(), _ENDED)
    head = lexicon.heads.get(ended[-1].lower()) if ended else None
    if not begun or the != "the" or to not in _TO:
        return False
    if head is None or head.kind is not Kind.MEETING:
        return False
    other = lexicon.any_of("posts", "titles", "peopleNouns", "stateNouns", "deliveryNouns")
    heads = (lexicon.heads.get(word) for word in begun)
    if other & {*begun} or any(head and head.kind is not Kind.PLACE for head in heads):
        return False
    ends = (hit for hit in authority.find(above) if hit.span.end == len(above))
    return not any(one.kind is Kind.ORGANISATION for hit in ends for one in hit.entities)


def _capitals(words: Sequence[str], most: int) -> Sequence[str]:
    """Return the words with a capital that open a row, if they are not too many."""
    end = next((i for i, word in enumerate(words) if not word[0].isupper()), len(words))
    return words[:end] if end <= most else ()
