"""Known themes within new ones: "a ban on commercial *spyware*" is narrower than spyware."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import ALTERNATIVES
from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.model import Mention, Position, Span


def broader_themes(
    positions: Iterable[Position], mentions: Iterable[Mention], text: str
) -> Iterator[Fact]:
    """Yield which known theme is broader than each new one that a position is about.

    So whoever asks for spyware finds the ban on it, too.
    """
    themes = [m for m in mentions if m.entity and m.entity.kind is Kind.THEME]
    new = {p.about for p in positions if p.about.kind is Kind.THEME and p.about.iri is None}
    known = sorted((m for m in themes if m.entity and m.entity.iri), key=lambda m: m.span.start)
    for whole in themes:
        if whole.entity is None or whole.entity not in new:
            continue
        for part in known:
            if part.span.start >= whole.span.end:
                break
            if part.entity is None or not whole.span.covers(part.span):
                continue
            if not _is_beside(whole.entity.label, whole.span, part.span, text):
                yield Fact(whole.entity, "broader", part.entity, (part.span,))


def _is_beside(label: str, whole: Span, part: Span, text: str) -> bool:
    """Tell whether "and" joins the words of a known theme to those of a new one.

    "Bicycle lanes and *spyware*" makes neither narrower; "reprisals against users of *spyware*" is.
    """
    head = label.lower().split()[-1]
    told = whole.of(text).lower().find(head)
    after = whole.start + told + len(head)
    between = text[after : part.start].lower().split()
    return told >= 0 and not ALTERNATIVES.isdisjoint(between)
