"""Whose page a source is by the logo at its top, which a reader sees and no text says."""

from __future__ import annotations

import re

_LOGO = re.compile(
    r"\b(?:the |official )*(?:logo(?:type)?|coat of arms|crest|emblem|insignia)(?: of(?: the)?)?\b",
    re.IGNORECASE,
)


def signed(title: str, image: str, source: str) -> str:
    """Return a page's title with the body whose logo it bears: "Clean rivers | River Board".

    ``image`` is what stands for an image in words, ``source`` where it comes from; nothing is
    added to an empty title.
    """
    name = _LOGO.sub(" ", image).strip(" -–:")
    logo = bool(name) and (name != image.strip() or "logo" in source.lower())
    return f"{title} | {name}" if title and logo and name not in title else title
