"""Whose page a statement stands on, by the page's title, its copyright and its addresses."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.document.bodies.letterheads import JOINS, head_of
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from govgraph.extract.document.draft import Draft

_PARTS = re.compile(r"\s+(?:[|–—»·•-]+|::)\s+")
_PATH = re.compile(r"\s+(?:[»›→>]|>>)\s+")
_RIGHTS = re.compile(
    r"(?:©|\bCopyright\b)[\s©]*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by )?(?:the )?"
    r"([^\W\d][^|·.,;:\n©\d–()/]{1,80})"
)
_STREET = re.compile(r"\d.*,|,.*\d|\bwww\.|://|@|\+\d")
_ADDRESS = re.compile(r"(?:@|\bwww\.|://)([\w-]+(?:\.[\w-]+)+)")
_HELD, _AT_HOME = 0.7, 0.5  # how surely a copyright and an address tell whose page it is
_FOOT = 4  # lines at the end of a page
_LONGEST = 8  # words of a name
_IMPRINT = 25  # words of a line that says whose page it is
_KIND_OF_SITE = re.compile(
    r"\s+(?:(?:main|official|web)\s+)*(?:blog|news|newsroom|website|online|portal|home\s?page)$",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\s*\([^()]*\)\s*$")
_KIND = 2  # words behind a colon that tell which kind of text it is
_CODE = 3  # letters of an acronym that can name a body nobody knows


def sites(
    site: Entity | None, text: str, named: Collection[Entity], draft: Draft
) -> Iterator[tuple[Entity, float]]:
    """Yield the bodies whose page it may be, and how surely it is told; ``site`` by its title."""
    if site:
        yield site, 1.0
    if holder := _holder(text, draft):
        yield holder, _HELD
    yield from ((body, _AT_HOME) for body in _at_home(text, named, draft))
    for owner in (_imprint(text, draft), _at_top(text, draft)):
        if owner:
            yield owner, _HELD


def _at_top(text: str, draft: Draft) -> Entity | None:
    """Return the body with which the path of links to a page begins: "River Board » News » May"."""
    lines = [line for line in text.split("\n") if line.strip()][:_FOOT]
    paths = [parts for line in lines if len(parts := _PATH.split(line.strip())) > _KIND]
    names = [parts[0] for parts in paths]
    found = (_headed(n, draft) or _known(n, draft) or _recurring(n, text, draft) for n in names)
    return next((body for body in found if body), None)


def _imprint(text: str, draft: Draft) -> Entity | None:
    """Return the body with whose name a page's last lines open: "River Board (RB) · Oslo · Map".

    Before a comma it needs the noun of a body: "Parliament of Malta, Freedom Square".
    """
    lines = [line for line in text.split("\n") if line.strip()][_FOOT:][-_FOOT:]
    imprint_units = draft.lexicon.words("imprintUnits")
    for line, below in pairwise(lines):
        name = line.partition(", ")[0].strip()
        body = None if ":" in name else _headed(name, draft) or _known(name, draft)
        seat = _STREET.search(below) and len(below.split()) <= _IMPRINT
        short = len(name.split()) <= _LONGEST
        if body and seat and short and name.split()[-1].lower() not in imprint_units:
            return body  # "River Board", and below it "Harbour Street 12, Oslo"
    found = [body for line in lines if (body := _imprinted(line, draft))]
    return found[0] if len(set(found)) == 1 else None  # several only sign


def _imprinted(line: str, draft: Draft) -> Entity | None:
    """Return the body with whose name a line opens, before other parts of an address."""
    if len(line.split()) <= _IMPRINT:
        parts, address = _PARTS.split(line), line.split(", ")
        name = _SHORT.sub("", (parts if parts[1:] else address)[0]).strip()
        told = name[:1].isupper() and ":" not in name and bool(parts[1:] or address[1:])
        told = told and "which" not in line.split()  # a sentence: "The Fund, which I chair, pays"
        body = _headed(name, draft) if told else None
        body = body or (_known(name, draft) if told and parts[1:] else None)
        imprint_units = draft.lexicon.words("imprintUnits")
        if body and len(name.split()) <= _LONGEST and name.split()[-1].lower() not in imprint_units:
            return body
    return None


def site_of(title: str, text: str, draft: Draft) -> Entity | None:
    """Return the body whose name closes or opens a page's title: "Statement on … | UNESCO".

    Also one that is known and is the whole of it, as on pages that all have their owner's title.
    One that is not known has the noun of a body, or stands again in the page's own words.
    """
    parts = (part.strip() for part in _PARTS.split(title))
    first, *others = (_KIND_OF_SITE.sub("", part) for part in parts)
    closing = others[::-1]
    sides = [*closing[:1], first] if closing else []
    heading, _, told = first.partition(": ")
    texts = draft.lexicon.any_of("textGenres", "deliveryNouns")
    if texts & {*told.lower().split()[:_KIND]}:
        closing.append(heading)  # "Quiet Nights: statement on the new rules"
        sides.append(heading)
    found = (
        *(_known(part, draft) for part in (*closing, first) if closing or " " in part),
        *(_headed(part, draft) for part in closing),
        *(_recurring(part, text, draft) for part in sides),
    )
    return next((body for body in found if body), None)


def _holder(text: str, draft: Draft) -> Entity | None:
    """Return the body whose page a copyright says it is: "© 2025 World Meteorological …"."""
    names = (m[1].partition(" All rights")[0].strip() for m in _RIGHTS.finditer(text))
    found = (_known(name, draft) or _recurring(name, text, draft) for name in names)
    return next((body for body in found if body), None)


def _at_home(text: str, named: Collection[Entity], draft: Draft) -> Iterator[Entity]:
    """Yield the bodies whose acronym names the site of an address: "press@who.int"."""
    hosts = {word for site in _ADDRESS.findall(text) for word in site.lower().split(".")[:-1]}
    if not hosts:
        return
    told = [e for e in named if any(name.lower() in hosts for name in (e.label, *e.aliases))]
    yield from told
    known = (_known(host.upper(), draft) for host in sorted(hosts))
    yield from (body for body in known if body and body not in told)


def _known(name: str, draft: Draft) -> Entity | None:
    known = [e for e in draft.authority.named(name) if e.kind is Kind.ORGANISATION]
    return known[0] if len(known) == 1 and known[0].type != "Government" else None


def _headed(name: str, draft: Draft) -> Entity | None:
    """Return the body that a name is by its noun: "Springfield River Board".

    "Circulated by the Secretariat on 20 March" tells what was done with a text.
    """
    words = name.lower().split()
    if "by" in words or not MONTHS.keys().isdisjoint(words):
        return None
    towns = draft.lexicon.any_of("townNouns", "districtNouns")
    if tuple(words[1:2]) == ("of",) and words[0] in towns and words[2:]:
        return Entity(Kind.ORGANISATION, name, None, "Organisation")  # "City of Malmö"
    at = head_of(words, Kind.ORGANISATION, draft.lexicon) if len(words) > 1 else None
    type_ = draft.lexicon.heads[words[at]].type if at is not None else "Government"
    return Entity(Kind.ORGANISATION, name, None, type_) if type_ != "Government" else None


def _recurring(name: str, text: str, draft: Draft) -> Entity | None:
    """Return the body that a page speaks of and is named after: "us at Culture Action Europe"."""
    words = name.split()
    texts = draft.lexicon.any_of("textGenres", "deliveryNouns", "newsGenres")
    named = all(word[0].isupper() or word in JOINS for word in words)
    known = draft.authority.named(name) or texts & set(name.lower().split())
    short = len(words) == 1 and not (name.isupper() and len(name) >= _CODE)
    if not words or not named or known:
        return None
    # A single word may be anything, unless it acts in the text: "Datatilsynet has asked".
    acts = r" (?:has|have|is|was|will|[a-z]{2,}s|[a-z]{2,}ed)\b" if short else r"(?!\w)"
    told = re.search(rf"(?<!\w){re.escape(name)}{acts}", text)
    return Entity(Kind.ORGANISATION, name, None, "Organisation") if told else None
