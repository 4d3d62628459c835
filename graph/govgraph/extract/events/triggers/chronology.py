"""What a text's age rules out: nobody signed in 1996 a treaty that was adopted in 2017.

Where a sentence only points at a treaty, or leaves it out, such a date shows that another one is
meant. Where it names the treaty, its words stand, whatever the authority file says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.resolve.texts.vague import year_adopted
from govgraph.lexicon import is_a
from govgraph.model import EventType, Gap, Reason, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Event

_OF_A_TEXT = frozenset({EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION})
_OF_A_TEXT |= {EventType.ADOPTION, EventType.OPENING, EventType.ENTRY_INTO_FORCE}
_BEFORE_FORCE = frozenset({EventType.ADOPTION, EventType.PROPOSAL})
_NOW = frozenset({"now", "again"})
_AHEAD = frozenset({Status.PLANNED, Status.PROPOSED})


def timely(parsed: Parsed, events: list[Event], context: Context) -> tuple[list[Event], list[Gap]]:
    """Return the events without those that are untimely, and these as gaps."""
    early = _too_early(parsed, events, context) if events else {}
    gone = [event for event, rest in early.items() if rest is None]
    if gone:  # they were done to something else, and so was what others "did, too"
        acts = context.discourse.told
        context.discourse.told = [(n, at, None if act in gone else act) for n, at, act in acts]
    kept = (early.get(event, event) for event in events)
    gaps = [Gap(parsed.sentence.span, event.evidence[0], _reason(event)) for event in gone]
    return [event for event in kept if event], gaps


def _reason(event: Event) -> Reason:
    """Return why an event is none: another's law was not made at another time."""
    treaty = event.object is not None and not is_a(event.object.type, "Law")
    return Reason.UNTIMELY if treaty else Reason.UNCLEAR


def _too_early(parsed: Parsed, events: list[Event], context: Context) -> dict[Event, Event | None]:
    """Return the events that a treaty is too young or too old for, with what is left of each.

    A year in the sentence shows that another treaty is meant, and nothing is left. Where only "in
    December of that year" gave the time, that is what may be wrong.
    """
    early = [event for event in events if _is_too_early(parsed, event, context)]
    gone = [event for event in early if _tells_year(parsed, event)]
    others = {event.object for event in gone}  # "signed in 1996 and *has not ratified*"
    early += [event for event in events if _is_ahead(parsed, event, context)]
    late = [event for event in events if _is_long_adopted(parsed, event, context)]
    late += [event for event in events if _is_of_other_makers(parsed, event, context)]
    return {event: replace(event, when=None) for event in early} | {
        event: None
        for event in events
        if event in late or (event.object in others and event.type in _OF_A_TEXT)
    }


def _tells_year(parsed: Parsed, event: Event) -> bool:
    return event.when is not None and str(event.when.latest.year) in parsed.sentence.words


def _is_too_early(parsed: Parsed, event: Event, context: Context) -> bool:
    """Tell whether an event is dated more than a year before its treaty was adopted."""
    if event.when is None or event.object is None:
        return False
    told = event.type in _OF_A_TEXT and event.status is Status.OCCURRED
    if not told or not is_a(event.object.type, "Treaty"):
        return False
    adopted = _year_adopted(event, context)
    return bool(adopted) and event.when.latest.year + 1 < adopted and not _is_named(parsed, event)


def _is_ahead(parsed: Parsed, event: Event, context: Context) -> bool:
    """Tell whether what has come about is dated ahead: "on the *same day*" as what is planned.

    Where the sentence tells the year itself, the statement's own day may be what is wrong.
    """
    if event.when is None or context.reference is None or event.status is not Status.OCCURRED:
        return False
    ahead = event.when.earliest > context.reference.latest
    return ahead and not _tells_year(parsed, event)


def _is_long_adopted(parsed: Parsed, event: Event, context: Context) -> bool:
    """Tell whether an adoption still to come is of a text that was adopted years ago.

    So with what one "has *now* tabled *again*", and with what was proposed long after that.
    """
    now = event.when is None and not _NOW.isdisjoint(parsed.sentence.lowers)
    put = event.type is EventType.PROPOSAL and (now or event.when is not None)
    if event.type not in _BEFORE_FORCE or not context.reference:
        return False
    if event.status not in _AHEAD and not put:
        return False
    adopted, then = _year_adopted(event, context), (put and event.when) or context.reference
    return 0 < adopted < then.earliest.year - 1 and not _is_named(parsed, event)


def _is_of_other_makers(parsed: Parsed, event: Event, context: Context) -> bool:
    """Tell whether a State or its parliament adopts a law that others have made and named.

    "*The National Assembly* passed the Data Act" is not the "EU Data Act": it has its own.
    "Parliament" alone may be that of the Union.
    """
    law = event.object
    if law is None or not is_a(law.type, "Law") or event.type is not EventType.ADOPTION:
        return False
    known = context.authority.record(law)
    makers = known.all("adoptedBy") if known else ()
    called = [parsed.sentence.written(r.name.first, r.name.after) for r in parsed.refs
              if r.entity == law]  # fmt: skip
    names = (law.label, *law.aliases)
    owned = any(name.endswith(f" {short}") for short in called for name in names)
    chambers = context.lexicon.words("chambers") - {"parliament"}
    return owned and any(
        agent.iri not in makers
        and (agent.type == "Government" or (not agent.iri and agent.label.lower() in chambers))
        for agent in event.agents
    )


def _year_adopted(event: Event, context: Context) -> int:
    return year_adopted(context.authority, event.object) if event.object else 0


def _is_named(parsed: Parsed, event: Event) -> bool:
    """Tell whether a sentence names a text, and does not only point at it."""
    return any(ref.entity == event.object and not ref.described for ref in parsed.refs)
