"""What a paragraph lists in one run: "The Board: 1. Notes it; 2. WELCOMES X; CONDEMNS Y"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.model import BlockRole, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.model import Block

# "…: 1. Notes", "…; 2. Welcomes": the number of an item behind what ends the one before.
_ITEM = re.compile(r"(?<=[:;,.])\s+(?:and\s+)?(?P<number>\d{1,2})[.)]\s+(?=[A-Z][A-Za-z])")
_OPENS, _PARTS = ":,", ";"
# The verbs of an item in capitals: "WELCOMES it; in this regard, ONCE AGAIN CONDEMNS".
_VERB = r"(?:[A-Z]{4,}\s+){0,3}[A-Z]{4,}S\b"
_SHOUTED = re.compile(rf"\W*(?:\d{{1,2}}[.)]\s+)?{_VERB}")
_AGAIN = re.compile(rf"(?:;|,\s+and,)\s+(?:(?:and|in this regard),?\s+)*(?={_VERB})")


def parted(text: str, block: Block) -> Iterator[Block]:
    """Yield a block's opening and each of its items, and each act of an item, or it alone."""
    for item in _numbered(text, block):
        start = item.span.start
        acts = item.role is BlockRole.ITEM and _SHOUTED.match(text, start, item.span.end)
        for match in _AGAIN.finditer(text, start, item.span.end) if acts else ():
            yield replace(item, span=Span(start, match.start() + 1))
            start = match.end()
        yield replace(item, span=Span(start, item.span.end))


def _numbered(text: str, block: Block) -> Iterator[Block]:
    """Yield a paragraph's opening and its items as blocks of their own, or the block alone.

    So from a "1." behind a colon or a comma on, where a semicolon ends each item but the last.
    """
    starts = _items(text, block) if block.role is BlockRole.PARAGRAPH else []
    if not starts:
        yield block
        return
    ends = [*starts[1:], block.span.end]
    yield replace(block, span=Span(block.span.start, starts[0]))
    for start, end in zip(starts, ends, strict=True):
        item = Span(start, start + len(text[start:end].rstrip()))
        yield replace(block, span=item, role=BlockRole.ITEM, level=1)


def _items(text: str, block: Block) -> list[int]:
    """Return where the items of a list within a paragraph begin, two or more."""
    found: list[int] = []
    for match in _ITEM.finditer(text, block.span.start, block.span.end):
        mark = _PARTS if found else _OPENS
        if int(match["number"]) == len(found) + 1 and text[match.start() - 1] in mark:
            found.append(match.start("number"))
    return found if len(found) > 1 else []
