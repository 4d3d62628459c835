"""What events and positions are called, so that tools which show names show more than IRIs.

A label only names: who does what to what. When, and whether at all, is told by the event itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import EventType, Kind, PositionType
from govgraph.triples.names import meeting_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govgraph.model import Entity, Event, Position

VERBS: Mapping[str, str] = {
    PositionType.SUPPORT: "supports",
    PositionType.COMMITMENT: "is committed to",
    PositionType.CALL: "calls for action on",
    PositionType.CONCERN: "is concerned about",
    PositionType.WELCOME: "welcomes",
}
"""What somebody with a position does, in words."""

_NAMES = {
    EventType.OPENING: "Opening for signature",
    EventType.ENTRY_INTO_FORCE: "Entry into force",
}
_TOWARDS = {
    EventType.ACCESSION: "to",
    EventType.PARTICIPATION: "in",
    EventType.DECISION: "on",
    EventType.QUOTATION: "on",
}
_WHO = {EventType.ENTRY_INTO_FORCE: "for", EventType.QUOTATION: "of"}
# One event in every statement, also in those that do not tell who.
_WHOEVER = (EventType.ADOPTION, EventType.OPENING)
_MOST = 3


def event_label(event: Event) -> str:
    """Return what an event is called: "Ratification of the Lakes Pact by Government of Chad"."""
    words = [_NAMES.get(event.type, event.type.value)]
    meeting = meeting_of(event)
    if event.object is not None:
        words += [_TOWARDS.get(event.type, "of"), event.object.label]
    elif event.type is EventType.PARTICIPATION and meeting is not None:
        words += ["in", meeting.label]
    elif event.about:
        words += ["on", _listed(event.about)]
    shared = event.object is not None and event.object.kind is Kind.INSTRUMENT
    if event.agents and not (shared and event.type in _WHOEVER):
        words += [_WHO.get(event.type, "by"), _listed(event.agents)]
    if len(words) == 1 and meeting is not None:
        words += ["at", meeting.label]
    return " ".join(words)


def position_label(position: Position) -> str:
    """Return what a position is called: "Lakes Network supports media literacy"."""
    return f"{position.holder.label} {VERBS[position.type]} {position.about.label}"


def _listed(entities: Sequence[Entity]) -> str:
    names = sorted({entity.label for entity in entities})
    more = len(names) - _MOST
    return ", ".join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")
