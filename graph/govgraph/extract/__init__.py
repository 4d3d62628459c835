"""Understanding: from a statement's text to its entities, times, events, positions and facts."""

from __future__ import annotations

from govgraph.extract.understand import understand

__all__ = ["understand"]
