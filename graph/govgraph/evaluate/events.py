"""Score events: core, full, and those stated as occurred that did not occur."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.evaluate.matching import Cost, overlaps
from govgraph.evaluate.report import Score
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.evaluate.found import FoundEvent
    from govgraph.evaluate.gold import GoldEvent
    from govgraph.evaluate.judge import Judge, Tally

CORE, FULL, FALSE_OCCURRED = "events core", "events full", "false-occurred"


def score_events(judge: Judge) -> int:
    """Score all events of a statement; return how many are falsely stated as occurred."""
    found, gold = judge.found.events, judge.gold.events

    def cost(one: FoundEvent, other: GoldEvent) -> Cost | None:
        if not _is_core(judge, one, other):
            return None
        wrong = _mismatches(judge, one, other)
        # The agent tells most surely which of two like events is meant.
        return ("agent" in wrong, len(wrong), other.optional)

    tally = judge.tally(CORE, found, gold, cost, optional=lambda event: event.optional)
    tally = _without_parts(judge, tally)
    shown = [_found_words(judge, event) for event in found]
    judge.count(tally, shown, [_gold_words(judge, event) for event in gold])
    _score_full(judge, tally, shown)
    false = [i for i, event in enumerate(found) if _is_false(judge, event)]
    for i in false:
        judge.slip(CORE, FALSE_OCCURRED, shown[i])
    return len(false)


def _score_full(judge: Judge, tally: Tally, shown: list[str]) -> None:
    found, gold = judge.found.events, judge.gold.events
    full = 0
    for i, j in tally.hits.items():
        wrong = _mismatches(judge, found[i], gold[j])
        full += not wrong
        if wrong:
            expected = _gold_words(judge, gold[j])
            words = f"{shown[i]}: not the gold's {', '.join(wrong)} ({expected})"
            judge.slip(FULL, "false positive", words)
    part = len(tally.hits) - full
    judge.scores[FULL] += Score(full, len(tally.wrong) + part, len(tally.misses) + part)


def _without_parts(judge: Judge, tally: Tally) -> Tally:
    """Forgive further events, one per agent, where the gold has one event of several agents."""
    joint = [event for event in judge.gold.events if len(event.agents) > 1]

    def is_part(event: FoundEvent) -> bool:
        return bool(event.agents) and any(
            _is_core(judge, event, other)
            and all(judge.same([agent], other.agents) for agent in event.agents)
            for other in joint
        )

    return replace(tally, wrong=[i for i in tally.wrong if not is_part(judge.found.events[i])])


def _is_core(judge: Judge, found: FoundEvent, gold: GoldEvent) -> bool:
    if found.type not in gold.types:
        return False
    if gold.type is EventType.QUOTATION:
        speaks = not gold.agents or _agrees(judge, found.agents, gold, "agent", *gold.agents)
        return speaks and _quotes_overlap(found, gold)
    return bool({*found.statuses} & {*gold.statuses}) and _same_target(judge, found, gold)


def _same_target(judge: Judge, found: FoundEvent, gold: GoldEvent) -> bool:
    objects = (gold.object, *gold.others["object"])
    meetings = (gold.meeting, *gold.others["meeting"])
    if gold.type is EventType.PARTICIPATION and (gold.object or gold.meeting):
        return judge.same((*found.objects, *found.meetings), (*objects, *meetings))
    if gold.object:
        # A gold file has no other field for the themes that a proposal is about.
        themed = judge.gold.entities[gold.object].kind is Kind.THEME
        themes = found.themes if themed and gold.type is EventType.PROPOSAL else ()
        return judge.same((*found.objects, *themes), objects)
    if gold.meeting:
        return judge.same((*found.meetings, *found.objects), meetings)
    return _quotes_overlap(found, gold)


def _quotes_overlap(found: FoundEvent, gold: GoldEvent) -> bool:
    return any(overlaps(quote, gold.quote) for quote in found.quotes)


def _mismatches(judge: Judge, found: FoundEvent, gold: GoldEvent) -> list[str]:
    """Return which of agent, date, place and meeting the gold gives and the finding has not."""
    meetings = found.meetings
    if gold.type is EventType.PARTICIPATION:
        meetings = (*meetings, *found.objects)
    checks = {
        "agent": not gold.agents or _agrees(judge, found.agents, gold, "agent", *gold.agents),
        "date": _same_date(found, gold),
        "place": not gold.place or _agrees(judge, found.places, gold, "place", gold.place),
        "meeting": not gold.meeting or _agrees(judge, meetings, gold, "meeting", gold.meeting),
    }
    return [name for name, agrees in checks.items() if not agrees]


def _agrees(judge: Judge, found: Sequence[str], gold: GoldEvent, name: str, *own: str) -> bool:
    """Tell whether what was found for a field is the gold's own answer or another accepted one."""
    others = gold.others[name]
    return judge.same(found, (*own, *others)) or (None in others and not found)


def _same_date(found: FoundEvent, gold: GoldEvent) -> bool:
    if gold.dates[0] is None:
        return True
    return any(date in gold.dates for date in found.dates or (None,))


def _is_false(judge: Judge, found: FoundEvent) -> bool:
    if Status.OCCURRED not in found.statuses or found.type == EventType.QUOTATION:
        return False
    rivals = [
        event
        for event in judge.gold.events
        if found.type in event.types and _same_target(judge, found, event)
    ]
    of_agent = [event for event in rivals if judge.same(found.agents, event.agents)]
    of_nobody = [event for event in rivals if not (event.agents and found.agents)]
    judged = of_agent or of_nobody
    return bool(judged) and all(Status.OCCURRED not in event.statuses for event in judged)


def _found_words(judge: Judge, event: FoundEvent) -> str:
    return _words(
        event.type,
        event.quotes[0] if event.quotes else "",
        [*event.statuses, *event.dates],
        of=[judge.label(iri) for iri in event.objects],
        by=[judge.label(iri) for iri in event.agents],
        at=[judge.label(iri) for iri in (*event.places, *event.meetings)],
    )


def _gold_words(judge: Judge, event: GoldEvent) -> str:
    return _words(
        event.type,
        event.quote,
        [*event.statuses[:1], *(date for date in event.dates[:1] if date)],
        of=[judge.name(event.object)] if event.object else [],
        by=[judge.name(agent) for agent in event.agents],
        at=[judge.name(where) for where in (event.place, event.meeting) if where],
    )


def _words(type_: str, quote: str, facts: list[str], **entities: list[str]) -> str:
    """Return an event as words; each key of ``entities`` is the preposition before its values."""
    parts = [f" {word} {' and '.join(labels)}" for word, labels in entities.items() if labels]
    text = "".join((type_, *parts, *(f", {fact}" for fact in facts)))
    return f"{text} – “{' '.join(quote.split())}”" if quote else text
