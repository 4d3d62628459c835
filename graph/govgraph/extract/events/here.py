"""What those adopt in these days who meet here: "the Oslo Communiqué, adopted yesterday"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.folding import fold_name
from govgraph.model import Entity, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govgraph.extract.resolve.discourse import Discourse
    from govgraph.model import Event, Fact

_HERE = frozenset({EventType.ADOPTION, EventType.ENDORSEMENT})
_COME = frozenset({Status.OCCURRED, Status.PLANNED})
_DAYS = timedelta(days=5)  # from the day of a statement to another one of its meeting
_LINKS = frozenset({"of", "and", "or", "government"})
# What comes out at the end of a meeting.
_OUTCOMES = frozenset({
    "final declaration", "final document", "outcome document", "final communique", "communique",
    "ministerial declaration", "political declaration", "outcome declaration",
})  # fmt: skip


def at_own_meeting(
    events: Iterable[Event], facts: Iterable[Fact], discourse: Discourse
) -> list[Event]:
    """Return the events with the meeting at which one speaks, where they are its own.

    So are those of these days that nobody who is named does, to what is called after its town, is
    its outcome, or is done by people who meet: "ministers adopted it yesterday". What Chad adopts,
    or what was adopted years ago or elsewhere, is not.
    """
    met = discourse.document.meeting
    if met is None:
        return list(events)
    towns = [f.object for f in facts if f.subject == met and f.predicate == "place"]
    named = [fold_name(t.label) for t in (*towns, discourse.here) if isinstance(t, Entity)]
    return [replace(e, meeting=met) if _is_own(e, named, discourse) else e for e in events]


def _is_own(event: Event, towns: Sequence[str], discourse: Discourse) -> bool:
    now, thing = discourse.document.when, event.object
    if event.type not in _HERE or event.status not in _COME or event.meeting or thing is None:
        return False
    elsewhere = event.place is not None and fold_name(event.place.label) not in towns
    if elsewhere or now is None or event.when is None or not event.when.is_day:
        return False
    if abs(event.when.earliest - now.earliest) > _DAYS:
        return False
    groups = bool(event.agents) and all(_meets(agent, discourse) for agent in event.agents)
    nobody = not event.agents and thing.kind is Kind.INSTRUMENT
    return groups or (nobody and _is_outcome(thing, towns))


def _meets(agent: Entity, discourse: Discourse) -> bool:
    """Tell whether people are those of any meeting: "Ministers", no "Chilean ministers"."""
    lexicon = discourse.lexicon
    people = lexicon.any_of("peopleNouns", "peopleHeads")
    words = agent.label.lower().split()
    told = people | lexicon.words("peopleBesides") | _LINKS
    return agent.type == "Group" and told.issuperset(words) and not people.isdisjoint(words)


def _is_outcome(thing: Entity, towns: Sequence[str]) -> bool:
    name = fold_name(thing.label)
    return name in _OUTCOMES or any(f" {town} " in f" {name} " for town in towns)
