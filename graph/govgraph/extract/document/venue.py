"""Where a statement was made, as its header tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity


def venue(lines: Sequence[Line]) -> Ref | None:
    """Return the one city that the header names, where it first does: where "here" is.

    Of several it is the one beside the date, unless another stands beside a meeting: an address
    tells where a body has its seat.
    """
    told: dict[Entity, Ref] = {}
    beside: dict[Entity, Ref] = {}
    for line in lines:
        shown = bool(line.found.times) or any(r.kind is Kind.MEETING for r in line.refs)
        for ref in () if line.foot else line.refs:
            if ref.kind is Kind.PLACE and ref.entity and ref.entity.type != "Country":
                told.setdefault(ref.entity, ref)
                if shown:
                    beside.setdefault(ref.entity, ref)
    only = list((beside if len(told) > 1 else told).values())
    return only[0] if len(only) == 1 else None
