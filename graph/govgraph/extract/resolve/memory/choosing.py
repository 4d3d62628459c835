"""Which of several candidates a definite description means: one that stands out, or none."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.extract.resolve.texts.vague import year_adopted
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.resolve.memory.discourse import Discourse, Seen
    from govgraph.model import Entity

_PASSING = ("Resolution", "Agenda")  # what a text only mentions on its way
_DRAFTS = frozenset({"text", "document", "draft"})
_TOP = 6  # sentences among which the headline stands
_LEAD = 3  # sentences from a headline to its lead, past a dateline


def latest(candidates: Sequence[Seen], number: int) -> Entity | None:
    """Return the only candidate of the sentence before: "the text" goes on from it.

    Resolutions and goals that are mentioned on the way are no text that one works on.
    """
    here = [s.entity for s in candidates if 0 <= number - s.sentence <= 1]
    near = {e for e in here if e.type != "Instrument" or is_named(e, "draft") or _is_title(e)}
    near = {e for e in near if not _is_passing(e)}
    return near.pop() if len(near) == 1 else None


def _is_title(entity: Entity) -> bool:
    """Tell whether a text has a name of its own: "Fifth Strategic Plan", and no "draft note"."""
    words = entity.label.split()
    return sum(word[0].isupper() for word in words) > 1 and "Goal" not in words


def _is_passing(entity: Entity) -> bool:
    return any(is_a(entity.type, name) for name in _PASSING)


def pointed_at(candidates: Sequence[Seen], words: Sequence[str], number: int) -> Entity | None:
    """Return the only thing of the sentence before that "*that* Agreement" can point back at.

    So with "*such* a treaty".
    """
    before = {s.entity for s in candidates if number - s.sentence <= 1}
    return before.pop() if words[0] in {"that", "such"} and len(before) == 1 else None


def newest(discourse: Discourse, candidates: Sequence[Seen], words: Sequence[str]) -> Entity | None:
    """Return the text that was adopted last, where "the *new* Convention" is one of several.

    None where the year of one of them is not known; "the new *text*" may be no treaty yet.
    """
    texts = dict.fromkeys(s.entity for s in candidates if s.entity.kind is Kind.INSTRUMENT)
    if "new" not in words or words[-1] in _DRAFTS or len(texts) == 1:
        return None
    years = {text: _year_of(discourse, text) for text in texts}
    last = max(years.values(), default=0)
    told = [text for text, year in years.items() if year == last]
    return told[0] if all(years.values()) and len(told) == 1 else None


def _year_of(discourse: Discourse, text: Entity) -> int:
    """Return the year in which a text was adopted, as the authority or the text tells; or 0."""
    acts = (act for told in discourse.acts.values() for act in told if act.object == text)
    done = (act.when for act in acts if act.type is EventType.ADOPTION and act.when)
    told = max((when.earliest.year for when in done), default=0)
    return year_adopted(discourse.authority, text) or told


def choose(discourse: Discourse, candidates: Sequence[Seen], number: int) -> Entity | None:
    """Return the candidate that stands out: by the headline, as known, as near, as often named.

    None where none does.
    """
    candidates = [s for s in candidates if not _is_aside(discourse, s)] or candidates
    headed = {s.entity for s in candidates if s.entity in discourse.topics}
    if len(headed) == 1:
        topic = headed.pop()
        return _in_lead(discourse, topic, candidates) or topic
    entities = list(dict.fromkeys(s.entity for s in reversed(candidates)))
    here = {s.entity for s in candidates if s.sentence == number}
    if len(here) == 1 and (one := here.pop()).label[:1].isupper():
        return one  # "ratified the Salt Protocol in 2008; *the Protocol* took effect"
    known = [e for e in entities if e.iri and not _is_passing(e)]
    if len(known) == 1:
        return known[0]  # what the authority knows beats what was only described
    if len(entities) <= 1:
        return entities[0] if entities else None
    for reach in (0, 1, 2):
        near = list(dict.fromkeys(s.entity for s in candidates if number - s.sentence <= reach))
        if len(near) == 1:
            return near[0]
        if near:
            break
    leading = [e for e in entities if e in discourse.leading]
    if len(leading) == 1:
        return leading[0]
    ranked = sorted(entities, key=lambda e: -discourse.counts[e])
    if discourse.counts[ranked[0]] >= 2 * discourse.counts[ranked[1]]:
        return ranked[0]
    return None


def _is_aside(discourse: Discourse, seen: Seen) -> bool:
    """Tell whether a text is only set beside another: "*unlike the Salt Pact*, it has a fund".

    Also where it was taken for another, or said of it what is not so.
    """
    parsed = discourse.parsed.get(seen.sentence) if seen.entity.kind is Kind.INSTRUMENT else None
    if parsed is None:
        return False
    first = bisect_left(parsed.sentence.starts, seen.at)
    before = parsed.sentence.lowers[:first]
    beside = discourse.lexicon.words("comparingWords") & {w for w in before[-2:] if w != "the"}
    return bool(beside) or not discourse.lexicon.words("mistakenWords").isdisjoint(before)


def _in_lead(discourse: Discourse, topic: Entity, candidates: Sequence[Seen]) -> Entity | None:
    """Return the one thing that a lead names in full, and its headline in words of its own.

    "States adopt plan on nets", and below it "endorsed the Rivers Action Plan on Fishing Gear".
    """
    title = min(seen.sentence for seen in candidates if seen.entity == topic)
    if title > _TOP or topic.iri or discourse.counts[topic] > 1:
        return None
    later = [s.sentence for s in candidates if title < s.sentence <= title + _LEAD]
    lead = {s.entity for s in candidates if s.sentence == min(later, default=0)}
    return lead.pop() if len(lead) == 1 and topic not in lead else None
