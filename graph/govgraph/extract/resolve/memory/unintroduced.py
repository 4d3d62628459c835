"""What a text need not introduce: the body whose session it is of, an organ beside another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_organisation
from govgraph.extract.resolve.bodies.organs import WHOLE, is_named_first, organ_called
from govgraph.extract.resolve.meetings.editions import SUPER_EVENT
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse, Seen
    from govgraph.extract.resolve.memory.passage import Passage

_COMMITTEE = "Committee "
_WATCHED = frozenset({"convention", "covenant"})
_NEAR = 2  # sentences within which another body of the kind has just been named


def body_in_session(passage: Passage, ref: Ref) -> Entity | None:
    """Return the body whose session the statement is of: "*the Assembly* adopted" at its 78th.

    Known is the body that is called as its sessions are.
    """
    discourse, met = passage.discourse, passage.discourse.document.meeting
    sits = ref.name.head in passage.lexicon.words("sittingBodies")
    if met is None or not sits or ref.name.kind is not Kind.ORGANISATION:
        return None
    record = discourse.authority.record(met)
    above = (*record.all(SUPER_EVENT), *record.all("organiser")) if record else ()
    names = [one.label for one in map(discourse.authority.entity, above) if one]
    bodies = {e for n in names for e in discourse.authority.named(n) if _sits(e)}
    told = {e for e in discourse.last if _sits(e) and met.label.endswith(f" of the {e.label}")}
    found = {e for e in bodies | told if is_named_first(e.label, ref.name.head)}
    return found.pop() if len(found) == 1 else None


def _sits(entity: Entity) -> bool:
    return entity.kind is Kind.ORGANISATION and entity.type == "Body"


def rival_organ(passage: Passage, ref: Ref, candidates: Sequence[Seen]) -> tuple[Entity, ...]:
    """Return which organ "the *Council*" can mean, where only a whole body is called so, too.

    Beside the European Parliament that is the Council of the European Union, no Council of Europe.
    Empty where none can; two, and so neither, where the body has only been named before.
    """
    discourse, words = passage.discourse, passage.sentence.words[ref.name.first : ref.name.after]
    bodies = {seen.entity for seen in candidates}
    if len(words) != 2 or not words[1].istitle() or {e.type for e in bodies} != {WHOLE}:
        return ()
    beside = {r.entity.iri for r in passage.refs if is_organisation(r) and r.entity}
    organ = organ_called(discourse.authority, [iri for iri in beside if iri], words[1])
    if organ:
        return (organ,)
    known = [e.iri for e in discourse.last if e.iri and e.kind is Kind.ORGANISATION]
    other = organ_called(discourse.authority, known, words[1])
    return (other, *bodies) if other else ()


def organ_beside(passage: Passage, ref: Ref) -> Entity | None:
    """Return the organ of a body named near: "the European Parliament and the *Council*".

    A single noun is of so many that another organ of the body must have been named, too.
    """
    discourse, sentence = passage.discourse, passage.sentence
    words = sentence.words[ref.name.first + 1 : ref.name.after]
    if ref.name.kind is not Kind.ORGANISATION or not words or not words[-1].istitle():
        return None
    seen = {s.entity for s in discourse.lately(passage.number, _NEAR)}
    named = seen | {discourse.document.organisation}
    bodies = [e for e in named if e and e.iri and e.kind is Kind.ORGANISATION]
    if len(words) == 1:
        records = (discourse.authority.record(body) for body in bodies)
        bodies = [record.entity for record in records if record and record.all("partOf")]
    near = [body.iri for body in bodies if body.iri]
    if organ := organ_called(discourse.authority, near, " ".join(words)):
        discourse.defined[ref.name.kind, sentence.lowers[ref.name.first : ref.name.after]] = organ
    return organ


def body_called(passage: Passage, ref: Ref) -> Entity | None:
    """Return the one body whose name has the noun of a meeting or a text: "the *Forum* urges".

    So where no such meeting or text has been named, but a "Ports Forum" that is a body.
    """
    noun = passage.sentence.words[ref.name.after - 1]
    if ref.name.kind is Kind.ORGANISATION or not noun.istitle():
        return None
    bodies = [e for e in passage.discourse.last if e.kind is Kind.ORGANISATION]
    named = [e for e in bodies if is_named_first(e.label, ref.name.head)]
    return named[0] if len(named) == 1 else None


def of_its_committee(discourse: Discourse, ref: Ref) -> Entity | None:
    """Return the convention over which the one committee spoken of watches.

    Before the Committee on the Rights of the Child "the Convention" needs no introduction.
    """
    if ref.name.head not in _WATCHED:
        return None
    noun = ref.name.head.capitalize() + " "
    watched = {
        named
        for body in discourse.last
        if body.label.startswith(_COMMITTEE)
        for named in discourse.authority.named(body.label.replace(_COMMITTEE, noun, 1))
        if is_a(named.type, "Treaty")
    }
    return watched.pop() if len(watched) == 1 else None
