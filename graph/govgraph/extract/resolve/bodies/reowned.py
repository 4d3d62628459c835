"""Whose organ a name means that the authority gives to another: "its General Assembly"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import Ref, is_organisation
from govgraph.extract.find.words.function_words import ITS
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.resolve.bodies.organs import OF_ALL
from govgraph.folding import fold_name
from govgraph.model import Entity, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.resolve.resolve import Resolver

_OF = frozenset({("of", "the"), ("of",)})
_NAMED = 2  # capitals
_ASSEMBLY = "General Assembly"
# What shows that a text speaks of the assembly of another body than the United Nations.
_OWN_ONE = re.compile(
    r"(?:\b(?:[Ii]ts|[Tt]heir|[Oo]ur)|['’]s)\s+(?:\w+\s+){0,2}General Assembly\b"
    r"|\b(?:\d+(?:st|nd|rd|th)|[Aa]nnual|[Oo]rdinary|[Ee]xtraordinary)\s+General Assembly\b"
    r"|General Assembly 20\d\d\b"
)
# So where the assembly of a body that has been named speaks.
_SPEAKS = re.compile(
    r"\bThe General Assembly (?!was\b|has\b|is\b)\w+s\b"
    r"|\b[Aa]dopted by the General Assembly (?:at|in)\b"
)


def reowned(resolver: Resolver, refs: Sequence[Ref], found: Found) -> list[Ref]:
    """Correct "the General Assembly of the OAS", "of the Andes": not another organisation's body.

    So with "the OAS's General Assembly", with "its General Assembly", and then with "the General
    Assembly" alone, where the text names no other body that has one.
    """
    kept = list(refs)
    lowers = found.sentence.lowers
    for index, ref in enumerate(refs):
        owners = _owners(resolver, ref)
        if not owners or ref.entity is None:
            continue
        before = refs[index - 1] if index else None
        after = refs[index + 1] if index + 1 < len(refs) else None
        owner = None
        between = lowers[ref.name.after : after.name.first] if after else ()
        if after and between in _OF and (after.kind is not Kind.PLACE or len(between) > 1):
            owner = after
        elif before and lowers[before.name.after : ref.name.first] in OWNING:
            owner = before
        if owner is after and after and after.entity is None and _names(resolver, after):
            whole = resolver.words(after.name).removeprefix("the ")
            kept[index + 1] = owner = replace(
                after, entity=resolver.make(Kind.ORGANISATION, whole, after.name.type)
            )
        if owner is not None:
            if _is_other(owner, owners):
                kept[index] = replace(ref, entity=_body_named(resolver, ref, owner.entity))
            elif owner is after and owner.entity is None and owner.kind is Kind.ORGANISATION:
                whole = resolver.words(owner.name).removeprefix("the ")  # "the Commission for …"
                name = f"{resolver.words(ref.name)} of the {whole}"
                kept[index] = replace(ref, entity=resolver.make(Kind.ORGANISATION, name, "Body"))
        elif other := _others(
            resolver, ref, owners, lowers[max(0, ref.name.first - 1)], _body_before(refs[:index])
        ):
            kept[index] = replace(ref, entity=other)
    return kept


def with_acronym(resolver: Resolver, before: Sequence[Ref], ref: Ref, found: Found) -> list[Ref]:
    """Add a name, joined to the letters of the body right before it that open it.

    They are of the body whose organ it is ("the *RLN* General Assembly"), or only open a name that
    no noun heads ("the *EU* Cyber Shield").
    """
    owner = before[-1] if before else None
    if owner is None or not _are_letters(owner, ref, found):
        return [*before, ref]
    span = found.sentence.span_of(owner.name.first, ref.name.after)
    name, short = replace(ref.name, first=owner.name.first, span=span), resolver.words(ref.name)
    if (coined := ref.entity) and _is_coined(resolver, owner, ref, found):
        whole = resolver.make(coined.kind, resolver.words(name), coined.type, (short,))
        return [*before[:-1], Ref(name, whole)]
    if owner.entity is None or not _is_organ(resolver, owner, ref):
        return [*before, ref]
    name = replace(name, entities=(), how="name")
    aliases = (f"{short} of the {owner.entity.label}", short)
    body = resolver.make(Kind.ORGANISATION, resolver.words(name), "Body", aliases)
    resolver.facts.append(Fact(body, "partOf", owner.entity, (span,)))
    return [*before[:-1], Ref(name, body)]


def _are_letters(before: Ref, ref: Ref, found: Found) -> bool:
    """Tell whether one word in capitals stands right before a name."""
    word, first = found.sentence.words[before.name.first], before.name.first
    beside = before.name.after == ref.name.first == first + 1
    return beside and word.isupper() and len(word) > 1


def _is_coined(resolver: Resolver, before: Ref, ref: Ref, found: Found) -> bool:
    """Tell whether a body's letters open a name that no noun heads, and no person's."""
    known = fold_name(resolver.words(ref.name)) in resolver.people
    coined = ref.name.how == "capitals" and not found.sentence.titled
    return coined and is_organisation(before) and not known


def _is_organ(resolver: Resolver, before: Ref, ref: Ref) -> bool:
    """Tell whether letters are of another body than that of which a short name tells an organ.

    Or of the body of a committee that has a number: "IEC *TC 80*".
    """
    counted = resolver.words(ref.name).split()[0].lower() in resolver.lexicon.words("countedBodies")
    numbered = counted and ref.entity is not None and ref.entity.type == "Body"
    owners = _owners(resolver, ref)
    return (numbered and is_organisation(before)) or (bool(owners) and _is_other(before, owners))


def _owners(resolver: Resolver, ref: Ref) -> tuple[str, ...]:
    """Return of what the authority says that a body is a part."""
    record = resolver.authority.record(ref.entity) if ref.entity and is_organisation(ref) else None
    return tuple(record.all("partOf")) if record else ()


def _is_other(owner: Ref, owners: Sequence[str]) -> bool:
    """Tell whether a body or a region is not what an organ is of: "of the *Black Sea*"."""
    if owner.kind is Kind.PLACE and owner.entity is not None:
        return owner.entity.type != "Country"
    entity = owner.entity if is_organisation(owner) else None
    return entity is not None and entity.iri not in owners and entity.type != "Government"


def _names(resolver: Resolver, ref: Ref) -> bool:
    """Tell whether a description names a body: "the Deaf Federation", not "the Organization"."""
    capitals = sum(word[:1].isupper() for word in resolver.words(ref.name).split())
    return ref.name.kind is Kind.ORGANISATION and capitals >= _NAMED


def _body_before(refs: Sequence[Ref]) -> Entity | None:
    """Return the only body that a sentence has named so far, which "its" means then."""
    bodies = {ref.entity for ref in refs if ref.entity and is_organisation(ref)}
    bodies = {body for body in bodies if body.type not in {"Government", "Office"}}
    return bodies.pop() if len(bodies) == 1 else None


def _others(
    resolver: Resolver, ref: Ref, owners: Sequence[str], word: str, before: Entity | None
) -> Entity | None:
    """Return the body of another that a short name means: "its General Assembly".

    ``before`` is the body that the sentence has named before it.
    """
    name = resolver.words(ref.name)
    if ref.entity is None or fold_name(name) == fold_name(ref.entity.label):
        return None
    if ref.name.entities and ref.entity not in ref.name.entities:
        return None  # whose it is has been told by other organs
    if word == "our":  # not of the body that has just been named
        return resolver.make(Kind.ORGANISATION, name, "Body")
    if word in ITS and (body := before or resolver.body) is not None:
        other = body.iri not in owners and body.type != "Government"
        return _body_named(resolver, ref, body) if other else None
    if not resolver.told.isdisjoint(owners):
        return None
    ending = resolver.endings.get(name)  # after "the *Alpine* Steering Board"
    if ending and ending.iri is None and " " in name:
        return ending
    start = f"{fold_name(name)} of "
    bodies = (e for (kind, label), e in resolver.made.items() if label.startswith(start) and kind)
    found = [body for body in bodies if body.kind is Kind.ORGANISATION]
    if len(found) == 1:
        return found[0]
    return _of_other_text(resolver, ref) if name == _ASSEMBLY else None


def _of_other_text(resolver: Resolver, ref: Ref) -> Entity | None:
    """Return the assembly of a text whose members meet at "*our* General Assembly", "the *12th*".

    So of one whose assembly speaks: "The General Assembly *calls for*", "*adopted by* the … in".

    Its body is the one named last before; nothing where the United Nations are spoken of.
    """
    if OF_ALL.search(resolver.text):
        return None
    own = _OWN_ONE.search(resolver.text)
    shown = own or _SPEAKS.search(resolver.text)
    if shown is None:
        return None
    owner: Entity | None = None
    for found in resolver.findings.sentences:
        for name in (n for n in found.names if n.span.start < shown.start()):
            words = resolver.words(name)
            known = name.entities[0] if len(name.entities) == 1 else None
            body = known or resolver.made.get((Kind.ORGANISATION, fold_name(words)))
            if body and body.kind is Kind.ORGANISATION and words != _ASSEMBLY:
                owner = None if body.type == "Government" else body
    if owner is not None:
        return _body_named(resolver, ref, owner)
    return resolver.make(Kind.ORGANISATION, _ASSEMBLY, "Body") if own else None


def _body_named(resolver: Resolver, left: Ref, owner: Entity | None) -> Entity | None:
    if owner is None:
        return left.entity
    name = resolver.words(left.name)
    for whole in (owner.label, *owner.aliases):
        for joint in ("of the", "of"):
            known = resolver.authority.named(f"{name} {joint} {whole}")
            if len(known) == 1:
                return known[0]
    for part in resolver.authority.having("partOf", owner.iri or ""):
        if fold_name(part.label).endswith(fold_name(name)):
            return part
    type_ = left.entity.type if left.entity and left.entity.type == "Office" else "Body"
    return resolver.make(Kind.ORGANISATION, f"{name} of the {owner.label}", type_, (name,))
