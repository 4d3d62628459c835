"""Understanding: from a statement's text to its entities, times, events, positions and facts."""

from __future__ import annotations

from govgraph.extract.analyse import understand

__all__ = ["understand"]
