"""On which of a meeting's days a text was given: "(Friday afternoon)", "Day 2"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign
from govgraph.model import When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.model import TimeExpression

_SPEAKING = frozenset({Sign.BYLINE, Sign.DELEGATION, Sign.BEHALF})
_ENDS = frozenset({"closing", "concluding", "final", "joint", "adopted"})
_FORTNIGHT = 14  # days
_NTH = ("first", "second", "third", "fourth", "fifth")


def fits(time: TimeExpression, said: When | None) -> bool:
    """Tell whether a time may be the day of a text of which only the month or year is known."""
    if said is None or (said.latest - said.earliest).days <= _FORTNIGHT:
        return True
    return said.earliest <= time.when.earliest and time.when.latest <= said.latest


def gives_word(lines: Sequence[Line], draft: Draft) -> bool:
    """Tell whether a title says which body speaks at a meeting: "Opening statement by the Fund".

    What closes a meeting is said on its last day, and so is what sums it up.
    """
    said = {one.span for one in draft.bodies if one.span and one.sign in _SPEAKING}
    texts, ends = draft.lexicon.words("spokenTexts"), draft.lexicon.words("outcomeTexts") | _ENDS
    for line in lines if said else ():
        lowers = line.found.sentence.lowers
        told = any(line.found.sentence.span.overlaps(span) for span in said)
        if told and not line.foot and not texts.isdisjoint(lowers) and ends.isdisjoint(lowers):
            return True
    return False


def narrowed(time: TimeExpression, lines: Sequence[Line]) -> TimeExpression:
    """Return the day of a meeting that a line of its own tells: "(Friday afternoon)", "Day 2"."""
    first, last = time.when.earliest, time.when.latest
    span = (last - first).days
    if not 0 < span < _FORTNIGHT:
        return time
    days = [day for line in lines if not line.foot for day in _days_told(line.found, first, span)]
    if len(set(days)) != 1:
        return time
    return replace(time, when=When(days[0].isoformat(), days[0], days[0]))


def _days_told(found: Found, first: date, span: int) -> Iterator[date]:
    """Yield the day of a meeting that a part of a line names by weekday or number."""
    parts = " ".join(w if w.isalnum() else "|" for w in found.sentence.lowers).split("|")
    for offset in range(span + 1):
        day = first + timedelta(days=offset)
        nth = _NTH[offset] if offset < len(_NTH) else ""
        told = {f"{day:%A}".lower(), f"day {offset + 1}", f"{nth} day"}
        told |= {f"{one} {part}" for one in told for part in ("morning", "afternoon", "evening")}
        if any(part.strip() in told for part in parts):
            yield day
