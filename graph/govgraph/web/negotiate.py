"""Choose the format of an answer by what the client accepts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from govgraph.web.frames import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

ROWS = (
    ("application/sparql-results+json", "json"),
    ("application/sparql-results+xml", "xml"),
    ("text/csv", "csv"),
    ("text/tab-separated-values", "tsv"),
    ("application/json", "json"),
    ("application/xml", "xml"),
    ("text/xml", "xml"),
)
"""Media types for rows and for yes or no, the most wanted first, with the format of each."""

TRIPLES = (
    ("text/turtle", "turtle"),
    ("application/ld+json", "jsonld"),
    ("application/n-triples", "ntriples"),
    ("application/rdf+xml", "rdfxml"),
    ("application/trig", "trig"),
    ("application/n-quads", "nquads"),
    ("application/x-turtle", "turtle"),
    ("application/json", "jsonld"),
    ("application/xml", "rdfxml"),
    ("text/xml", "rdfxml"),
)
"""Media types for triples, the most wanted first, with the format of each."""

HTML = ("text/html", "html")
PAGE = (HTML, *TRIPLES, ("application/xhtml+xml", "html"))
"""Media types for a page about a thing, which is also to be had as triples."""


class Choice(NamedTuple):
    """A media type, as a Content-Type says it, and the format that it means."""

    media: str
    format: str


class _Range(NamedTuple):
    kind: str
    subtype: str
    quality: float


@lru_cache(maxsize=256)
def choose(accept: str, offers: tuple[tuple[str, str], ...]) -> Choice | None:
    """Return what the client wants most among the offers, or None where it wants none of them.

    Of several that it wants alike, the first offer is taken. An Accept header that says nothing
    accepts everything.
    """
    ranges = [found for part in accept.split(",") if (found := _range(part)) is not None]
    if not ranges:
        return _content_type(*offers[0])
    best, most = None, 0.0
    for media, name in offers:
        quality = _quality(media, ranges)
        if quality > most:
            best, most = _content_type(media, name), quality
    return best


def requested(arguments: Mapping[str, Any], offers: tuple[tuple[str, str], ...]) -> Choice | None:
    """Return the choice that a request's ``format`` names or, without one, its ``accept``."""
    name = arguments.get("format")
    if not name:
        return choose(arguments["accept"], offers)
    return next((_content_type(media, each) for media, each in offers if each == name), None)


def refusal(arguments: Mapping[str, Any], offers: tuple[tuple[str, str], ...]) -> Reply:
    """Return the answer to a client that names or accepts none of the offers."""
    if name := arguments.get("format"):
        known = ", ".join(dict.fromkeys(each for _, each in offers))
        sentence = f"There is no format '{name}' of this; use one of {known}.\n"
    else:
        known = ", ".join(dict.fromkeys(media for media, _ in offers))
        sentence = f"None of the accepted formats is offered; accept one of {known}.\n"
    return Reply(sentence.encode("utf-8", "replace"), status=406)


def _content_type(media: str, name: str) -> Choice:
    return Choice(f"{media}; charset=utf-8" if media.startswith("text/") else media, name)


def _range(part: str) -> _Range | None:
    media, *parameters = (piece.strip() for piece in part.split(";"))
    kind, slash, subtype = media.lower().partition("/")
    if not slash:
        return None
    quality = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "q":
            quality = _number(value)
    return _Range(kind, subtype, quality)


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return 0.0
    return min(max(value, 0.0), 1.0) if value == value else 0.0  # noqa: PLR0124 - not a number


def _quality(media: str, ranges: list[_Range]) -> float:
    """Return how much a media type is wanted: what names it most exactly decides."""
    kind, _, subtype = media.partition("/")
    fits = [
        (each.kind != "*", each.subtype != "*", each.quality)
        for each in ranges
        if each.kind in {kind, "*"} and each.subtype in {subtype, "*"}
    ]
    return max(fits)[2] if fits else 0.0
