"""Who is set against those that did it: "twelve States have signed it, *but not Chad*"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.events.ellipsis.repeats import fitting
from govgraph.extract.events.triggers.acts import PER_PARTY
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Event

_BODIES = (Kind.ORGANISATION,)
_ONE_BY_ONE = PER_PARTY | {EventType.ENDORSEMENT}
_BUT = frozenset({"but", "though", "although", "albeit"})
_AMONG = frozenset({("among", "them"), ("among", "these"), ("among", "those")})
_FILLING = frozenset({"yet", "by", "so", "the"})
_CLOSED = frozenset({(".",), (";",), (",",), ("!",), (")",), (":",), ("–",), ("—",), ()})
_DATING = frozenset({("in",), ("on",), ("yet",), ("until",), ("before",), ("or",)})


def contrasted(parsed: Parsed, events: Sequence[Event], context: Context) -> Iterator[Event]:
    """Yield that those have not done an act who are set against those that did.

    Read "ratified by Fiji and Tonga, among others, but *not by Samoa*", "Fiji has signed it, *but
    not yet Samoa*", "twelve States, *Samoa not among them*, have", "Five have signed it. *Not so
    Samoa*." In "signed it, but not in Samoa" and "signed the Pact, but not the Protocol" nobody is.
    """
    lowers = parsed.sentence.lowers
    for index in (k for k, word in enumerate(lowers) if word == "not"):
        phrase = _set_against(parsed, index, context)
        done = _done(parsed, events, index, context) if phrase else None
        if phrase is None or done is None:
            continue
        span = parsed.sentence.span_of(min(index, phrase.first), max(index + 1, phrase.after))
        within = parsed.sentence.span.covers(done.evidence[0])
        for party in fitting(slots.filler(parsed, phrase, _BODIES).entities, told=done):
            yield replace(
                done, agents=party, status=Status.NEGATED, when=None, place=None,
                evidence=(done.evidence[0], span) if within else (span,),
            )  # fmt: skip


def _set_against(parsed: Parsed, index: int, context: Context) -> Phrase | None:
    """Return those whom "not" at an index sets against others, or None."""
    lowers = parsed.sentence.lowers
    if lowers[index + 1 : index + 3] in _AMONG:
        before = phrases(parsed, 0, index, context.lexicon)[-1:]
        return before[0] if before and before[0].after == index else None
    after = index + 1
    while after < len(lowers) and lowers[after] in _FILLING:
        after += 1
    by, alone = "by" in lowers[index + 1 : after], index == 0 and not parsed.clauses
    if not (by or alone or lowers[index - 1] in _BUT):
        return None
    found = phrases(parsed, after, len(lowers), context.lexicon)[:1]
    near = found and found[0].first in {after, after + by}
    ends = near and (by or lowers[found[0].after : found[0].after + 1] in _CLOSED | _DATING)
    return found[0] if ends else None


def _done(parsed: Parsed, events: Sequence[Event], index: int, context: Context) -> Event | None:
    """Return the act of others that a sentence tells, or, where it tells none, the one before."""
    alone = index == 0 and not parsed.clauses
    at = parsed.sentence.starts[index]
    among = parsed.sentence.lowers[index + 1 : index + 3] in _AMONG
    here = [e for e in events if among or e.evidence[0].start < at]
    told = context.discourse.told_lately(context.number, at) if alone else None
    done = [e for e in (told, *here) if e and e.type in _ONE_BY_ONE]
    return done[-1] if done and done[-1].status is Status.OCCURRED else None
