"""People who act without a name: "Leaders adopted it", "the Ministers welcomed it", "they"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.capitals import is_ordinal
from govgraph.extract.find.tokens import is_adverb
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_SAME = {"leaders": "heads", "heads": "leaders"}  # "Heads of State …", later "the leaders"


def unnamed_people(parsed: Parsed, number: int, context: Context) -> tuple[str, Span | None]:
    """Return the noun of people who alone are the subject of a clause, and the words.

    "They" after "Leaders met" are they; "several members" and "leaders of Tonga" are others. The
    noun is "" where nobody of that kind is the subject.
    """
    clause = parsed.clauses[number]
    first, after = clause.left[0] + clause.relative, clause.verb.first
    words = [word for word in parsed.sentence.lowers[first:after] if not is_adverb(word)]
    words = [word for word in words if word not in context.lexicon.words("verbAdverbs")]
    if words == ["they"]:
        return context.discourse.people_act(context.number - 1), None
    alone = words[words[:1] == ["the"] :]
    if len(alone) != 1 or alone[0] not in context.lexicon.words("peopleNouns"):
        return "", None
    return alone[0], parsed.sentence.span_of(first, after)


def acting_together(noun: str, words: Span | None, context: Context) -> Filler:
    """Return the group that the statement has named and its people's noun now means.

    Where it has named none, the name of its meeting may: "5th ASEAN *Digital Ministers*' Meeting".
    """
    groups = context.discourse.groups
    group = groups.get(noun) or groups.get(_SAME.get(noun, ""))
    if group is None:
        meeting = context.discourse.document.meeting
        label = _in_name_of(meeting, noun, context.lexicon) if meeting else ""
        known = [e for e in context.authority.named(label) if e.kind is Kind.ORGANISATION]
        group = known[0] if known else Entity(Kind.ORGANISATION, label, None, "Body")
        group = group if label else None
    if group:
        groups.setdefault(noun, group)
    if group and words:
        context.discourse.coined.append(Mention(words, group))
    return Filler((group,), words) if group else EMPTY


def _in_name_of(meeting: Entity, noun: str, lexicon: Lexicon) -> str:
    """Return whose meeting it is by its name: "Forum Leaders" of "54th Forum Leaders Meeting"."""
    for name in (meeting.label, *meeting.aliases):
        words = name.split()
        counted = next((k for k, word in enumerate(words) if not is_ordinal(word)), 0)
        found = _people(lexicon).search(" ".join(words[counted:]))
        people = (found["people"] or found["group"]) if found else ""
        if found and noun in people.lower().split():
            return found[0]
    return ""


@lru_cache(maxsize=4)
def _people(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a group's name, or of the body that consists of such people.

    "Forum *Leaders*"; "Conference of *Heads of Government* of the Community".
    """
    nouns = sorted(lexicon.words("collectives"), key=lambda noun: (-len(noun), noun))
    people = rf"(?P<people>(?i:{'|'.join(nouns)}))\b"
    return re.compile(
        rf"(?:Conference|Council|Assembly|Committee) of (?:the )?(?:[A-Z][\w&-]*\s)*{people}.*"
        rf"|(?:[A-Z][\w&-]*\s)+{people.replace('people', 'group')}"
    )
