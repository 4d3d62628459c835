"""Bodies whose names stand within a longer name: "Treaty Office of the *League*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import Ref, is_organisation
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind, Span

if TYPE_CHECKING:
    from govgraph.extract.resolve.resolve import Resolver

_BEFORE_OF = re.compile(r" (?:of|on|for|against|to) ")
_WHOLE = 8  # words of a body's name
_SHORT = 2  # letters that a short form has more of


def closing_body(resolver: Resolver, ref: Ref) -> tuple[Span, Entity] | None:
    """Return the known body whose name ends another's: "Treaty Office of the *League*".

    So does that of whom a text sets up: "Treaty for the Establishment of the *League*".
    """
    founding = ref.kind is Kind.INSTRUMENT and ref.entity is not None and not ref.entity.iri
    if not (is_organisation(ref) or founding):
        return None
    words = ref.span.of(resolver.text)
    if " of " not in words:
        return None
    part, link, whole = words.partition(" of the ")
    if founding:
        told = link and part.split()[-1].lower() in resolver.lexicon.words("foundingNouns")
        body = _body_called(resolver, whole) if told else None
        return (Span(ref.span.end - len(whole), ref.span.end), body) if body else None
    if not link:
        part, link, whole = words.partition(" of ")
    inner = {"for", "to"} & set(part.split())  # "Committee for the Conference *of the Parties*"
    if inner or not is_unit(resolver, part):
        return None
    body = _body_called(resolver, whole)
    if body is None and link == " of the ":
        body = _new_whole(resolver, part, whole)
    if body is None or body == ref.entity:
        return None
    return Span(ref.span.end - len(whole), ref.span.end), body


def _new_whole(resolver: Resolver, part: str, whole: str) -> Entity | None:
    """Return the body of which a name tells an inner unit: "Bureau of the *Rivers Committee*"."""
    words = _BEFORE_OF.split(whole)[0].split()
    head = resolver.lexicon.heads.get(words[-1].lower()) if words else None
    inner = set(fold_name(part).split()) & resolver.lexicon.words("innerUnits")
    named = head is not None and head.kind is Kind.ORGANISATION and " " in whole
    named = named and whole[0].isupper()
    people = resolver.lexicon.any_of("peopleNouns", "peopleHeads")  # "of the Heads of State"
    named = named and words[-1].lower() not in people
    if not (inner and named and head) or head.type in {"Government", "Office"}:
        return None
    return resolver.make(Kind.ORGANISATION, " ".join(whole.split()), head.type)


def leading_body(resolver: Resolver, ref: Ref) -> tuple[Span, Entity] | None:
    """Return the body whose name opens a longer one: "*OSCE* Ministerial Council"."""
    words = ref.span.of(resolver.text).split(" ")
    if len(words) == 1:
        return None
    short = words[0].isupper() and len(words[0]) > _SHORT
    new = ref.entity is not None and ref.entity.iri is None and is_organisation(ref)
    inner = new and words[-1].lower() in resolver.lexicon.words("innerUnits")
    longest = min(len(words) - 1, _WHOLE) if inner else int(short)
    for count in range(longest, 0, -1):
        whole = " ".join(words[:count])
        body = _body_called(resolver, whole) if words[count].isalpha() else None
        if body is not None and body != ref.entity:
            return Span(ref.span.start, ref.span.start + len(whole)), body
    return None


def is_unit(resolver: Resolver, words: str) -> bool:
    """Tell whether words call a part of a body: "Treaty Office", but not "Fund" or "Network"."""
    return bool(set(fold_name(words).split()) & resolver.lexicon.words("unitNouns"))


def _body_called(resolver: Resolver, name: str) -> Entity | None:
    """Return the one body that a name or the short form that the text gives it means."""
    full = resolver.findings.acronyms.get(name)
    whole = resolver.words(full) if full else name
    known = resolver.authority.named(name) or resolver.authority.named(whole)
    body = known[0] if len(known) == 1 else resolver.made_as(whole)
    is_body = body is not None and body.kind is Kind.ORGANISATION
    return body if body and is_body and body.type not in {"Office", "Government"} else None


def session_body(resolver: Resolver, ref: Ref) -> tuple[Span, Entity] | None:
    """Return the body whose meeting a name counts: "69th session of the *General Conference*"."""
    if ref.kind is not Kind.MEETING:
        return None
    words = ref.span.of(resolver.text)
    _, link, rest = words.partition(" of ")
    if not link or not is_ordinal(words.split()[0]):
        return None
    name = " ".join(rest.removeprefix("the ").split())
    folded = f" {fold_name(name)} "
    known = [e for e in resolver.authority.named(name) if e.kind is Kind.ORGANISATION]
    governs = any(f" {w} " in folded for w in resolver.lexicon.words("governingBodies"))
    if len(known) != 1 and not (governs and name[:1].isupper()):
        return None
    body = known[0] if len(known) == 1 else resolver.make(Kind.ORGANISATION, name, "Body")
    return Span(ref.span.end - len(rest.removeprefix("the ")), ref.span.end), body
