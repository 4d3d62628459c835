"""Short passages by writers who had not read the rules: what has happened, and what has not.

``not_done.txt`` holds a passage a line in which nothing has happened; ``done.tsv`` a passage and,
after a tab, the events that it tells, ``type|object|agent or -|date or -|status`` each, joined by
`` ; ``.
Both counts may only get better.
"""

from __future__ import annotations

from pathlib import Path

from tests.test_understand_notation import understood

from govgraph.folding import fold_name
from govgraph.model import Entity, Event, EventType, Status

PASSAGES = Path(__file__).resolve().parent / "corpus" / "passages"
SPOKEN = "Statement by the delegation of Finland\n12 March 2025\n\n"
OTHERS = {EventType.QUOTATION, EventType.DECISION}  # what the passages do not list
TOLD_AS_DONE = 3  # of 500
FOUND = 455  # of 675


def lines(name: str) -> list[str]:
    """Return the passages of a file."""
    return (PASSAGES / name).read_text(encoding="utf-8").splitlines()


def events(passage: str) -> list[Event]:
    """Return what is understood of a passage, quotations and decisions aside."""
    return [event for event in understood(SPOKEN + passage).events if event.type not in OTHERS]


def is_called(entity: Entity, name: str) -> bool:
    """Tell whether one of an entity's names holds another name, or is held by it."""
    names = [fold_name(one) for one in (entity.label, *entity.aliases)]
    return any(fold_name(name) in one or one in fold_name(name) for one in names)


def is_event(event: Event, told: str) -> bool:
    """Tell whether an event is the one that a writer lists; silence on who did it is no error."""
    kind, thing, agent, _, status = (part.strip() for part in told.split("|"))
    target = event.object or event.meeting
    if (event.type, event.status) != (kind, status) or (target and not is_called(target, thing)):
        return False
    return agent == "-" or not event.agents or any(is_called(one, agent) for one in event.agents)


def test_what_has_not_happened_is_hardly_ever_told_as_done() -> None:
    passages = lines("not_done.txt")
    wrong = [one for one in passages if any(e.status is Status.OCCURRED for e in events(one))]
    assert len(passages) == 500
    assert len(wrong) <= TOLD_AS_DONE, "\n".join(wrong)


def test_as_much_is_found_as_ever() -> None:
    listed = found = 0
    for line in lines("done.tsv"):
        passage, told = line.split("\t")[:2]
        left = events(passage)
        for one in told.split(" ; "):
            listed += 1
            match = next((event for event in left if is_event(event, one)), None)
            if match is not None:
                left.remove(match)
                found += 1
    assert listed == 675
    assert found >= FOUND
