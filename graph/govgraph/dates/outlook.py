"""Headings that look ahead: below "Dates for your diary", "5 June" is the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govgraph.dates.patterns import rule

if TYPE_CHECKING:
    from govgraph.dates.forms import Piece

_LONG: Final = 60  # characters; longer ones are no headings
_AHEAD: Final = rule(
    r"(?:[\W\d]|\bQ:)*(?:(?:the|our|your)\s+)?(?:"
    r"(?:dates?|days?)\s+(?:for|in)\s+(?:your|the)\s+(?:diary|diaries|calendar)"
    r"|(?:save\s+the|key|important|coming)\s+dates?|diary|agenda\s+ahead|calendar|coming\s+up"
    r"|upcoming\b.{0,40}|forthcoming\b.{0,40}|next\s+(?:steps?|meetings?|sessions?|events?|dates?)"
    r"|what(?:['’]s|\s+(?:is|comes|happens))\s+next|looking\s+ahead|the\s+(?:road|way)\s+ahead"
    r"|(?:date\s+and\s+place|dates?)\s+of\s+(?:the\s+)?next\s+(?:meeting|session)"
    r"|deadlines?|due(?:\s+date)?|timeline|follow-up|future\s+(?:work|meetings)"
    r")\W*\Z"
)


def looks_ahead(piece: Piece, *, before: bool) -> bool:
    """Tell whether what follows a piece looks ahead; ``before`` tells it of what stands above.

    Another heading ends it: a few words that close with no mark.
    """
    if piece.end - piece.start > _LONG:
        return before
    text = piece.text[piece.start : piece.end].strip()
    if _AHEAD.match(text):
        return True
    if not before:
        return False
    return not text[-1:].isalpha() or "\t" in text or any(c.isdigit() for c in text)
