"""A body and its parts: the organ below its whole in a letterhead, the body of an office."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity

_PARTING = frozenset({",", "-", "–", "—", "|", "·", "/", ":", "•", "\t"})


def organ(told: Told, lines: Sequence[Line], draft: Draft) -> Told:
    """Return the organ whose letterhead it is where its whole is told, the lowest that is named.

    It stands behind its whole in one line, or alone in the next: "United Nations", "Economic and
    Social Council". Where somebody speaks, the organ may be whom that is said to.
    """
    for above, part in () if draft.has("speaker") else _pairs(lines):
        record = draft.authority.record(part.entity) if part.entity else None
        wholes = record.all("partOf") if record else ()
        if part.entity and above.entity == told.body and told.body.iri in wholes:
            told = Told(told.sign, part.entity, part.span, told.strength)
    return told


def held_in(role: object, body: Entity | None, authority: Authority) -> Entity | None:
    """Return the office that a post is by its name, else the body that it is held in.

    "UN High Commissioner for Human Rights", also where the United Nations stand for the body: a
    body of its own is called after that office.
    """
    if not isinstance(role, str):
        return body
    names = [f"{name} {role}" for name in (body.label, *body.aliases)] if body else [role]
    found = (authority.named(name) for name in names)
    office = next((e for e in found if len(e) == 1 and e[0].type == "Office"), None)
    record = authority.record(office[0]) if office else None
    wholes = map(authority.entity, record.all("partOf")) if record else ()
    called = any(one and role.lower() in one.label.lower() for one in wholes)
    return office[0] if office and (called or body is None) else body


def of_office(body: Entity, authority: Authority) -> Entity:
    """Return the body of an office that is known: a Director-General speaks for the organisation.

    Any other body is itself.
    """
    record = authority.record(body) if body.type == "Office" else None
    wholes = [e for iri in record.all("partOf") if (e := authority.entity(iri))] if record else []
    return wholes[0] if len(wholes) == 1 else body


def _pairs(lines: Sequence[Line]) -> Iterator[tuple[Ref, Ref]]:
    """Yield the bodies that follow each other in a letterhead, with nothing else between."""
    rows = [_alone(line) for line in lines if not line.foot]
    for row in rows:
        yield from pairwise(row)
    for above, below in pairwise(rows):
        if above and len(below) == 1:
            yield above[-1], below[0]


def _alone(line: Line) -> list[Ref]:
    """Return the bodies of a line of nothing else: "Council of Europe, Committee of Ministers"."""
    lowers = line.found.sentence.lowers
    named = [ref for ref in line.refs if ref.entity]
    covered = {k for ref in named for k in range(ref.name.first, ref.name.after)}
    rest = {lowers[k] for k in range(len(lowers)) if k not in covered}
    return named if rest <= _PARTING | {"the"} else []
