"""Initials put into a longer name: "the African Union *(AU)* Commission"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.authority import Authority
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span, Statement

# What a text must hold for any of it: "*(AU) C*ommission"; else it need not be searched for names.
_INSERTED = re.compile(r"\(\s*[A-Z][A-Za-z]{1,8}\)\s+[A-Z]")
_OPENED = re.compile(r"\s*\(\s*")
_GOES_ON = re.compile(r"\)(?:[^\S\n]|\n(?!\s*\n))+((?:[A-Z][\w’'-]*[^\S\n]?){1,5})")
_SHORT = re.compile(r"[A-Z][A-Za-z]{1,8}")
_HEADED = frozenset({Kind.ORGANISATION, Kind.MEETING})


def without_initials(statement: Statement, authority: Authority, lexicon: Lexicon) -> Statement:
    """Return a statement with blanks where a name goes on behind its owner's initials.

    "The African Union (AU) Commission" is its Commission, and "(AU)" no end of its name. All else
    stays where it stands.
    """
    text = statement.text
    hits = authority.find(text) if _INSERTED.search(text) else []
    for name, short in pairwise(hits):
        opened = _OPENED.fullmatch(text, name.span.end, short.span.start)
        goes_on = _GOES_ON.match(text, short.span.end)
        same = set(name.entities) & set(short.entities)
        if not (opened and goes_on and same and _SHORT.fullmatch(short.span.of(text))):
            continue
        heads = [lexicon.heads.get(word.lower()) for word in goes_on[1].split()]
        if any(head and head.kind in _HEADED for head in heads):
            text = _closed_up(text, name.span, short.span, goes_on[1], authority)
    return statement if text == statement.text else replace(statement, text=text)


def _closed_up(text: str, name: Span, short: Span, more: str, authority: Authority) -> str:
    """Leave out the bracket, or all but the initials where only with them the name is known."""
    whole, initials = name.of(text), short.of(text)
    told = f"{whole} {more.split(maxsplit=1)[0]}" in text or _goes_further(whole, more, authority)
    alone = not told and _goes_further(initials, more, authority)
    gaps = [(name.start, short.start), (short.end, short.end + 1)]
    for start, end in gaps if alone else [(name.end, short.end + 1)]:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _goes_further(name: str, more: str, authority: Authority) -> bool:
    """Tell whether a name is known that goes on with the next words: "AU Commission"."""
    known = authority.find(f"{name} {more}")
    return bool(known) and not known[0].span.start and known[0].span.end > len(name)
