"""Find what a shorter name means: "the Global Convention", "the Fourth Dialogue"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.resolve.editions import ordinal_value
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from govgraph.extract.resolve.resolve import Resolver


_YEAR = re.compile(r"(?:,| of) (?:19|20)\d\d(?:, as amended)?$")


def in_full(resolver: Resolver, label: str) -> Entity | None:
    """Return the instrument that a name without a record means beside those named before."""
    undated = _YEAR.sub("", label)
    known = resolver.authority.named(undated) if undated != label else ()
    if len(known) == 1 and known[0].kind is Kind.INSTRUMENT:
        return known[0]  # "Rome Agreement of 2012"
    return _protocol_of(resolver, label) or _short_of(resolver, label)


def _protocol_of(resolver: Resolver, label: str) -> Entity | None:
    """Return the protocol that a short name means beside the treaty it belongs to.

    "The Second Additional Protocol" in a text on the Convention on Cybercrime is that of it.
    """
    found = {
        entity
        for treaty in resolver.treaties
        for name in (treaty.label, *treaty.aliases)
        for entity in resolver.authority.named(f"{label} to the {name}")
    }
    return found.pop() if len(found) == 1 else None


def _short_of(resolver: Resolver, label: str) -> Entity | None:
    """Return the instrument named before of whose name a short name is an end of its own.

    "The Global Convention" after "the Global Convention on Rivers", "the Design Law Treaty"
    after "the Riyadh Design Law Treaty"; one word alone or two such instruments tell nothing.
    """
    short = f" {fold_name(label)} "
    made = [entity for (kind, _), entity in resolver.made.items() if kind is Kind.INSTRUMENT]
    found = {
        entity
        for entity in (*resolver.treaties, *made)
        for name in (entity.label, *entity.aliases)
        if f" {fold_name(name)} ".startswith(short) or f" {fold_name(name)} ".endswith(short)
    }
    return found.pop() if len(found) == 1 and " " in label else None


def counted_in_full(resolver: Resolver, label: str) -> Entity | None:
    """Return the one meeting named before of whose name a counted name has some of the words.

    "The Eighteenth Summit" after "the Eighteenth River Summit", "the Fourth Dialogue" after "the
    Fourth Dialogue on Rivers".
    """
    rest = fold_name(label).split()[1:]
    number = ordinal_value(label.split(maxsplit=1)[0]) if rest else 0
    made = [entity for (kind, _), entity in resolver.made.items() if kind is Kind.MEETING]
    found = set()
    for entity in made if number else ():
        words = fold_name(entity.label).split()[1:]
        same = ordinal_value(entity.label.split(maxsplit=1)[0]) == number
        if same and set(rest) <= set(words):
            found.add(entity)
    return found.pop() if len(found) == 1 else None
