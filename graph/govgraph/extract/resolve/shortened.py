"""Find what a shorter name means: "the Global Convention", "the Fourth Dialogue"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.resolve.editions import ordinal_value
from govgraph.folding import fold_name
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names import Name
    from govgraph.extract.find.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver


_HEADLINED = frozenset({Kind.INSTRUMENT, Kind.ORGANISATION})
_TOLD = frozenset({"definite", "indefinite"})
_WORDS = 5  # of a headline's short name
_TOP = 6  # sentences among which headlines stand
_SMALL = frozenset({"of", "the", "on", "for", "and", "in", "to", "a", "an", "against"})
_YEAR = re.compile(r"(?:,| of) (?:19|20)\d\d(?:, as amended)?$")


def headlined(resolver: Resolver) -> dict[str, tuple[Found, Name]]:
    """Return, by the short names of headlines, the one name of the text that each stands for.

    "Glacier Fund" above "the Glacier and Highland Water Fund", "Seed Treaty" above "the Treaty on
    Seed Exchange": the same noun, and all other words among those of the longer name.
    """
    told = resolver.findings.sentences
    short = [one for found in told[:_TOP] if _is_headline(found) for one in _short(found)]
    if not short:
        return {}
    full = [(found, name) for found in told if not _is_headline(found) for name in _new(found)]
    meant: dict[str, tuple[Found, Name]] = {}
    for name, label in short:
        own = _content(label)
        longer = {
            fold_name(resolver.words(other)): (found, other)
            for found, other in full
            if (other.kind, other.head) == (name.kind, name.head)
            and own <= _content(resolver.words(other))
            and fold_name(label) != fold_name(resolver.words(other))
        }
        same = {key: one for key, one in longer.items() if _content(key) == own}
        longer = same or longer
        if len(longer) == 1 and len(own) > 1:
            meant[fold_name(label)] = longer.popitem()[1]
    return meant


def headline_name(resolver: Resolver, sentence: Sentence, name: Name) -> tuple[int, Entity] | None:
    """Return where a short name begins in a title whose capitals tell none, and what it means."""
    for first in range(max(0, name.after - _WORDS), name.after - 1):
        label = fold_name(" ".join(sentence.words[first : name.after]))
        if full := resolver.headed.get(label):
            entity = resolver.named_so(*full)
            return (first, entity) if entity else None
    return None


def _short(found: Found) -> Iterator[tuple[Name, str]]:
    """Yield what may be short names in a headline; where all is in capitals, of any length."""
    words = found.sentence.words
    for name in found.names:
        if name.kind not in _HEADLINED or name.entities:
            continue
        if name.how == "name":
            yield name, " ".join(words[name.first : name.after])
        elif name.how in _TOLD and words[name.after - 1][0].isupper():
            for first in range(max(0, name.after - _WORDS), name.after - 1):
                yield name, " ".join(words[first : name.after])


def _is_headline(found: Found) -> bool:
    """Tell whether a sentence is a heading, or a line of its own that no full stop ends."""
    sentence = found.sentence
    alone = sentence.span == sentence.block.span and sentence.words[-1][-1].isalnum()
    return alone and sentence.block.role in {BlockRole.HEADING, BlockRole.PARAGRAPH}


def _new(found: Found) -> Iterator[Name]:
    """Yield the names of texts and bodies that no authority knows."""
    return (n for n in found.names if n.how == "name" and not n.entities and n.kind in _HEADLINED)


def _content(label: str) -> frozenset[str]:
    """Return the words of a name that carry its sense, without their plural."""
    words = fold_name(label).split()
    return frozenset(word.removesuffix("s") for word in words if word not in _SMALL)


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
