"""What a thing that words only describe is called: with its adjectives and without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.resolve.texts.vague import is_long_adopted
from govgraph.folding import fold_name
from govgraph.lexicon import is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.model import Entity

_PUBLIC = frozenset({"joint", "open", "public", "written", "official"})
_ANY_TREATY = frozenset({"treaty", "pact", "accord"})
_CONNECTORS = frozenset({"the", "a", "of", "on", "for", "and", "to", "in", "against"})


def named_behind(passage: Passage, ref: Ref) -> Entity | None:
    """Return the body whose name stands right behind what it is: "the Polish regulator *UKE*".

    "The committee Norway chairs" is not Norway.
    """
    if ref.name.kind is not Kind.ORGANISATION or ref.name.how != "definite":
        return None
    behind = (r for r in passage.refs if r.name.first == ref.name.after)
    beside = (r.entity for r in behind if not r.described)
    bodies = (e for e in beside if e and e.kind is Kind.ORGANISATION and e.type != "Government")
    return next(bodies, None)


def make_described(
    passage: Passage, told: tuple[Kind, str], words: tuple[int, int], shorts: Sequence[str] = ()
) -> Entity:
    """Return the thing of a kind and type that some words describe, with its other names."""
    kind, type_, label = *told, passage.quoted(*words)
    names = dict.fromkeys((*shorts, *with_adjectives(passage, *words)))
    return passage.resolver.make(kind, label, type_, tuple(n for n in names if n != label))


def with_adjectives(passage: Passage, first: int, after: int) -> tuple[str, ...]:
    """Return a description with what stands before it: "*new* rules on toys", "*second* draft"."""
    start, lowers = first, passage.sentence.lowers
    telling = passage.lexicon.words("tellingAdjectives")
    while start and (lowers[start - 1] in telling or is_ordinal(lowers[start - 1])):
        start -= 1
    return (passage.quoted(start, after),) if start < first else ()


def new_of(
    passage: Passage, label: str, shorts: tuple[str, ...], type_: str, *, some: bool
) -> Entity:
    """Return a new instrument known only by its description, under its long and short forms.

    Where it is only ``some`` text, small letters tell a known one only if it is named elsewhere: "a
    convention on cybercrime" may be anybody's. "The *draft* convention" is none adopted long ago.
    """
    resolver, short = passage.resolver, shorts[0]
    drafted = "draft" in label.lower().split()
    for name in (label, short):
        known = [e for e in resolver.authority.named(name) if e.kind is Kind.INSTRUMENT]
        sure = not some or any(map(_is_name_letter, name))
        known = [e for e in known if sure or e.iri in resolver.told]
        known = [e for e in known if not (drafted and is_long_adopted(passage, e))]
        if len(known) == 1:
            return known[0]
    if named := _named_in_full(resolver, short, type_):
        return named
    alone = label.partition(" with ")[0]  # "a memorandum on nets *with the League*"
    aliases = tuple(
        dict.fromkeys(n for n in (*shorts, alone) if n != label and (" " in n or n == short))
    )
    return resolver.make(Kind.INSTRUMENT, label, type_, aliases)


def _is_name_letter(letter: str) -> bool:
    return letter.isupper() or letter.isdigit()


def treaty_meant(passage: Passage, ref: Ref, first: int, after: int) -> Entity | None:
    """Return the treaty that the text names with another noun: "*the mercury treaty*".

    Only the one whose name has all else that the words say, and only behind "the" or in a title.
    """
    opened = first == 0 or passage.sentence.lowers[first - 1] == "the"
    if not opened or ref.name.head not in _ANY_TREATY or after != ref.name.after:
        return None
    resolver, told = passage.resolver, passage.quoted(first, after)
    words = set(fold_name(told).split()) - _CONNECTORS - {ref.name.head}
    plain = _PUBLIC | resolver.lexicon.any_of("blandAdjectives", "tellingAdjectives")
    if words <= plain | resolver.lexicon.heads.keys():
        return None
    made = [e for (kind, _), e in resolver.made.items() if kind is Kind.INSTRUMENT]
    found = {
        entity
        for entity in (*resolver.treaties, *made)
        if is_a(entity.type, "Treaty")
        and words <= set(fold_name(" ".join((entity.label, *entity.aliases))).split())
    }
    return next((entity for entity in found if entity.iri and len(found) == 1), None)


def _named_in_full(resolver: Resolver, short: str, type_: str) -> Entity | None:
    """Return the instrument that the text names elsewhere with all of a description's words.

    "A joint statement", "an open letter" may be any: they say what kind of text it is, not on what.
    """
    words = set(fold_name(short).split()) - _CONNECTORS
    plain = _PUBLIC | resolver.lexicon.any_of("blandAdjectives", "tellingAdjectives")
    if short.lower() in resolver.lexicon.heads or words <= plain | resolver.lexicon.heads.keys():
        return None
    made = [e for (kind, _), e in resolver.made.items() if kind is Kind.INSTRUMENT]
    found = {
        entity
        for entity in (*resolver.treaties, *made)
        if is_a(entity.type, type_)
        and len(words) > 1
        and words <= set(fold_name(" ".join((entity.label, *entity.aliases))).split())
    }
    return found.pop() if len(found) == 1 else None
