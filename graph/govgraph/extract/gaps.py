"""The words of an event or a position of which no fact tells in the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.spans import Spans

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.model import Event, Gap, Position, Span


def untold(gaps: Iterable[Gap], facts: Sequence[Event | Position]) -> Iterator[Gap]:
    """Yield the gaps that no fact fills, those of the same words once.

    "Reject" may be the word of an event and of a position.
    """
    cited = Spans(span for fact in facts for span in fact.evidence)
    kept: dict[Span, list[Span]] = {}
    for gap in gaps:
        within = kept.setdefault(gap.sentence, [])
        if not (cited.overlap(gap.trigger) or any(map(gap.trigger.overlaps, within))):
            within.append(gap.trigger)
            yield gap
