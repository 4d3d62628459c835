"""Who is told by a post alone: a person who holds it, or the office of a body's own text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.clauses.sharing import chain_start
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.resolve.memory.offices import office_titled

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_FIELD = re.compile(r" (?:of|on|for|to|in) |,")


def by_post(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return the person whose post alone is told: "*the Director-General* urged", "the expert".

    "The former Director-General" and "the Director-General of UNICEF" are others.
    """
    clause = parsed.clauses[chain_start(parsed, number)]
    first, after = clause.left
    commas = [i for i in range(first, after) if parsed.sentence.lowers[i] == ","]
    first = max([first, *(i + 1 for i in commas)])  # "In closing, the Chair welcomed it"
    lowers = [word for word in parsed.sentence.lowers[first:after] if not is_adverb(word)]
    if lowers[:1] != ["the"] or clause.relative:
        return EMPTY
    title = " ".join(lowers[1:])
    told = context.discourse.document
    held = [*context.discourse.holders.items(), (told.role or "", told.speaker)]
    people = {who for post, who in held if who and post and _is_short_for(title, post)}
    words, own = parsed.sentence.span_of(first, after), context.discourse.document
    spoken_for = f" for the {title}" in (own.role or "").lower() and not own.speaker
    if spoken_for and title and own.organisation:
        return Filler((own.organisation,), words)  # "the Spokesperson for the Secretary-General"
    if not people and (office := office_titled(title, context.discourse)):
        return Filler((office,), words)
    return Filler((people.pop(),), words) if len(people) == 1 else EMPTY


def _is_short_for(title: str, post: str) -> bool:
    """Tell whether a title is a post's head: "expert" of "Independent Expert on older persons"."""
    head = _FIELD.split(post.lower(), maxsplit=1)[0]
    return bool(title) and (head == title or head.endswith(f" {title}"))
