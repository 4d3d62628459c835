"""The page in a notebook: HTML that shows itself below a cell, apart from the notebook's own."""

from __future__ import annotations

import html

_FRAME = (
    '<iframe title="Governance graph" width="100%" height="640" style="border: 1px solid #ccc"'
    ' sandbox="allow-scripts allow-downloads allow-popups" srcdoc="{page}"></iframe>'
)


class InlinePage(str):
    """The page as text, which a notebook shows in a frame."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return what a prompt shows of it, in which a whole page would be lost."""
        return f"<page of {len(self)} characters>"

    def _repr_html_(self) -> str:
        """Return the frame; the page in it cannot reach the notebook."""
        return _FRAME.format(page=html.escape(self))
