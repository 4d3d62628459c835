"""Judge which elements of a web page frame the statement rather than belong to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.reading.characters import words

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

_TAGS = words("nav aside dialog menu button select input textarea noscript datalist output")
_ROLES = words(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "tablist tooltip button form alert"
)
_WORDS = words(
    "nav navbar navigation menu menus submenu breadcrumb breadcrumbs cookie cookies consent gdpr "
    "share sharing sharebar addthis addtoany sidebar footer pagination pager skip skiplink "
    "newsletter subscribe related advert advertisement ads login signin search toolbar popup "
    "tooltip sitemap masthead switcher"
)
# 'social' alone may name a topic, as in 'social affairs'.
_PAIRS = (
    frozenset({"social", "media"}),
    frozenset({"social", "links"}),
    frozenset({"social", "icons"}),
    frozenset({"social", "buttons"}),
    frozenset({"social", "bar"}),
    frozenset({"social", "list"}),
    frozenset({"back", "top"}),
    frozenset({"site", "header"}),
)
_UNSEEN = frozenset({"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"})
_NEGATIONS = frozenset({"no", "has", "with", "without", "is", "not"})
_NEVER = frozenset({"html", "body", "main", "article", "h1"})
_HIDING_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CONTENT = ".//main | .//article | .//h1 | .//*[@role='main' or @role='article']"
_WITHIN = (
    "ancestor::article | ancestor::main | ancestor::section | ancestor::blockquote"
    " | ancestor::*[@role='main']"
)
_VISIBLE = ".//text()[not(ancestor::script or ancestor::style or ancestor::head)]"


def visible_length(element: _Element) -> int:
    """Return the number of characters of an element that are no script or style."""
    return sum(map(len, element.xpath(_VISIBLE)))


def is_furniture(element: _Element, page: int) -> bool:
    """Tell whether an element is navigation, a banner, a form, a page footer, or not shown.

    ``page`` is the visible length of the whole page.
    """
    if _is_hidden(element) or element.tag in _TAGS:
        return True
    if element.tag in _NEVER:
        return False
    role = (element.get("role") or "").lower()
    if element.tag in {"footer", "header"} or role in {"banner", "contentinfo"}:
        # The header and the footer of an article are its own: there its author signs.
        return not element.xpath(_WITHIN) and not _holds_content(element, page)
    if role in _ROLES or element.tag == "form" or _is_named_so(element):
        return not _holds_content(element, page)
    return False


def _is_hidden(element: _Element) -> bool:
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    classes = (element.get("class") or "").lower().split()
    return (
        hidden
        or not _UNSEEN.isdisjoint(classes)
        or _HIDING_STYLE.search(element.get("style") or "") is not None
    )


def _is_named_so(element: _Element) -> bool:
    for name in f"{element.get('class') or ''} {element.get('id') or ''}".split():
        parts = re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", name).lower())
        if not parts or parts[0] in _NEGATIONS:
            continue
        found = _WORDS.intersection(parts)
        if found and not (found == {"footer"} and element.xpath(_WITHIN)):
            return True
        if any(pair.issubset(parts) for pair in _PAIRS):
            return True
    return False


def _holds_content(element: _Element, page: int) -> bool:
    """Tell whether an element that looks like a frame holds the statement all the same."""
    if element.xpath(_CONTENT):
        return True
    own = visible_length(element)
    return own > 400 and 2 * own > page
