"""Known themes within new ones: "a ban on commercial *spyware*" is narrower than spyware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.model import Mention, Position


def broader_themes(positions: Iterable[Position], mentions: Iterable[Mention]) -> Iterator[Fact]:
    """Yield which known theme is broader than each new one that a position is about.

    So whoever asks for spyware finds the ban on it, too.
    """
    themes = [m for m in mentions if m.entity and m.entity.kind is Kind.THEME]
    new = {p.about for p in positions if p.about.kind is Kind.THEME and p.about.iri is None}
    known = sorted((m for m in themes if m.entity and m.entity.iri), key=lambda m: m.span.start)
    for whole in themes:
        if whole.entity not in new:
            continue
        for part in known:
            if part.span.start >= whole.span.end:
                break
            if part.entity and whole.span.covers(part.span):
                yield Fact(whole.entity, "broader", part.entity, (part.span,))
