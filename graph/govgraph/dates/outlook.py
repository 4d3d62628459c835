"""Headings that look ahead or back: below "Dates for your diary", "5 June" is the next one.

Below "2023 in review" or "Recent events" it is the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govgraph.dates.context import Tense
from govgraph.dates.patterns import rule

if TYPE_CHECKING:
    from govgraph.dates.forms import Piece

_LONG: Final = 60  # characters; longer ones are no headings
_AHEAD: Final = rule(
    r"(?:[\W\d]|\bQ:)*(?:(?:the|our|your|please)\s+)?(?:"
    r"(?:dates?|days?)\s+(?:for|in)\s+(?:your|the)\s+(?:diary|diaries|calendar)"
    r"|(?:save\s+the|key|important|coming|diary|note\s+the\s+following)\s+dates?|diary"
    r"|agenda\s+ahead|calendar(?:\s+of\s+(?:coming\s+)?events)?|coming\s+up|what(?:['’]s|\s+is)\s+on"
    r"|upcoming\b.{0,40}|forthcoming\b.{0,40}|next\s+(?:steps?|meetings?|sessions?|events?|dates?)"
    r"|what(?:['’]s|\s+(?:is|comes|happens))\s+next|looking\s+ahead|the\s+(?:road|way)\s+ahead"
    r"|(?:date\s+and\s+place|dates?)\s+of\s+(?:the\s+)?next\s+(?:meeting|session)"
    r"|deadlines?|due(?:\s+date)?|timeline|follow-up|future\s+(?:work|meetings)"
    r")\W*\Z"
)
_BACK: Final = rule(
    r"(?:[\W\d]|\bQ:)*(?:(?:the|our|a)\s+)?(?:"
    r"(?:year\s+)?(?:in\s+)?(?:review|retrospect)|last\s+year|looking\s+back|look\s+back"
    r"|(?:recent|past|previous)\s+(?:events|meetings|activities|developments|news)"
    r"|what\s+(?:happened|we\s+did)"
    r")\b.{0,30}\Z"
)


def outlook(piece: Piece, *, before: Tense) -> Tense:
    """Tell whether what follows a piece looks ahead or back; ``before`` is for what stands above.

    Another heading ends it: a few words that close with no mark.
    """
    if piece.end - piece.start > _LONG:
        return before
    text = piece.text[piece.start : piece.end].strip()
    if _AHEAD.match(text) or _BACK.match(text):
        return Tense.FUTURE if _AHEAD.match(text) else Tense.PAST
    goes_on = not text[-1:].isalpha() or "\t" in text or any(c.isdigit() for c in text)
    return before if goes_on else Tense.OPEN
