"""Whose organ a possessive tells: "*our* Council", "*its* Assembly"; which bodies can be that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.states import is_apart_from_us
from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.function_words import ITS, SEVERAL_OF_US
from govgraph.extract.resolve.bodies.organs import is_named_first, organ_called
from govgraph.folding import fold_name
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage

_OWNERS = frozenset({Kind.ORGANISATION, Kind.PLACE})


def owner_of(passage: Passage, ref: Ref) -> Entity | None:
    """Return whose "*our* Council" or "*its* Council" is, if that is told.

    "Its" is of the body last named in the sentence, else of the one that "it" means there; a
    State or a treaty may have to do with the bodies of others.
    """
    if ref.name.kind is not Kind.ORGANISATION or ref.name.type == "Government":
        return None
    word, discourse = passage.sentence.lowers[ref.name.first], passage.discourse
    if word in SEVERAL_OF_US:
        return discourse.document.sender
    if word not in ITS:
        return None
    told = [s.entity for s in discourse.by_sentence.get(passage.number, ())]
    bodies = [e for e in told if e.kind is Kind.ORGANISATION or is_a(e.type, "Treaty")]
    called = [e for e in discourse.last if is_named_first(e.label, ref.name.head)]
    named = [e for e in bodies if e not in called]  # no Council is of a Council
    at, kinds = ref.span.start, {Kind.ORGANISATION, Kind.INSTRUMENT}
    found = named[-1] if named else discourse.pronoun("it", kinds, passage.number, at, called)
    body = found is not None and found.kind is Kind.ORGANISATION
    return found if body and found and found.type != "Government" else None


def possible_organs(
    discourse: Discourse, bodies: Sequence[Entity], owner: Entity | None
) -> list[Entity]:
    """Return the bodies that can be organs of one: those named as its own, where there are such.

    "The Council of Europe helped us. *Our Council* met" tells a Council of ours, not that one.
    """
    if owner is None:
        return list(bodies)
    possible = [e for e in bodies if not is_of_another(discourse, e, owner)]
    return [e for e in possible if _is_named_after(e, owner)] or possible


def is_of_another(discourse: Discourse, organ: Entity, owner: Entity) -> bool:
    """Tell whether a body is no organ of the one that owns it here, as far as one knows.

    A known body is only where it is known to be: no "Council of Europe" of the Rivers Alliance.
    """
    if organ == owner:
        return False
    if organ.iri:
        return not _is_known_part(discourse, organ, owner)
    _, _, whole = organ.label.partition(" of the ")
    whole = whole or organ.label.partition(" of ")[2]
    if not whole or _is_named_after(organ, owner):
        return False
    bodies = [*discourse.authority.named(whole), *discourse.last]
    named = {fold_name(n) for e in bodies if e.kind in _OWNERS for n in (e.label, *e.aliases)}
    return fold_name(whole) in named


def _is_known_part(discourse: Discourse, organ: Entity, owner: Entity) -> bool:
    """Tell whether a body is known as another's, or as a part of one that is."""
    wholes = [organ]
    for one in wholes:
        record = discourse.authority.record(one)
        iris = (*record.all("partOf"), *record.all("ofCountry")) if record else ()
        found = map(discourse.authority.entity, iris)
        wholes += [other for other in found if other and other not in wholes]
    record = discourse.authority.record(owner)
    land = {discourse.authority.entity(iri) for iri in record.all("ofCountry")} if record else set()
    return owner in wholes or not land.isdisjoint(wholes)


def _is_named_after(organ: Entity, owner: Entity) -> bool:
    """Tell whether a body's name holds its owner's: "Council of the *Union of River Cities*"."""
    names = {owner.label.removeprefix("Government of ").removeprefix("the "), *owner.aliases}
    label = f" {fold_name(organ.label)} "
    return organ != owner and any(f" {fold_name(name)} " in label for name in names)


def organ_of_owner(passage: Passage, owner: Entity, ref: Ref) -> Entity | None:
    """Return the organ that a body's people call so: "the European Union … its *Council*"."""
    noun = " ".join(passage.sentence.words[ref.name.first + 1 : ref.name.after])
    return organ_called(passage.discourse.authority, [owner.iri], noun) if owner.iri else None


def is_not_us(passage: Passage, ref: Ref) -> bool:
    """Tell whether "our" is said of another body: "*our sister organisation*", "*our ministry*"."""
    words = passage.sentence.lowers[ref.name.first : ref.name.after]
    fellow = not passage.lexicon.words("fellowWords").isdisjoint(words)
    return fellow or is_apart_from_us(passage.sentence, ref.name.first, passage.discourse)


def is_own_organ(passage: Passage, ref: Ref) -> bool:
    """Tell whether "our *Council*" is only an organ of those who speak, and not what they are.

    No State is a council, whether that is written with a capital or not; its offices act for it.
    """
    own, noun = passage.discourse.document.sender, passage.sentence.words[ref.name.after - 1]
    if own is None or is_named(own, ref.name.head):
        return False
    if own.type == "Government":
        return ref.name.head in passage.lexicon.words("sittingBodies")
    return ref.name.head in passage.lexicon.any_of("innerUnits", "sittingBodies") and noun.istitle()
