"""People without a name, whom "they" may mean: "*leaders* welcomed it", "many *States* signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING

if TYPE_CHECKING:
    from collections.abc import Collection

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon
    from govgraph.model import Kind

_OPENS = 5  # words of "more than 120 ministers"


def people_act(parsed: Parsed | None, lexicon: Lexicon) -> str:
    """Return who acts in a sentence of people without a name: "*Leaders* welcomed it"."""
    if parsed is None or any(ref.entity and ref.name.first <= 1 for ref in parsed.refs):
        return ""
    counting = lexicon.any_of("determiners", "numberWords", "pluralCounts")
    opening = (w for w in parsed.sentence.lowers[:_OPENS] if w not in counting and w.isalpha())
    first = next(opening, "")
    return first if first in lexicon.words("peopleNouns") else ""


def people_between(
    parsed: Parsed | None, wanted: Collection[Kind], at: int, lexicon: Lexicon
) -> bool:
    """Tell whether they stand nearer than any name: "UNESCO helps *States* when they sign".

    "They" of whom a name tells none then is nobody with a name.
    """
    if parsed is None or not ACTING.issuperset(wanted):
        return False
    named = [r.span.end for r in parsed.refs if r.entity and r.kind in wanted]
    near = max((end for end in named if end <= at), default=parsed.sentence.span.start)
    people = lexicon.words("peopleNouns")
    tokens = zip(parsed.sentence.starts, parsed.sentence.lowers, strict=True)
    return any(near <= start < at and lower in people for start, lower in tokens)
