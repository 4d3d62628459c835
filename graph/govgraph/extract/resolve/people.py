"""People without a name, whom "they" may mean: "*leaders* welcomed it", "many *States* signed"."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING
from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_SOME_ONE = frozenset({("a",), ("an",), ("one",), ("another",), ("no",), ("each",)})
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


def is_untold(parsed: Parsed | None, wanted: Collection[Kind], at: int) -> bool:
    """Tell whether "it" goes on from what stays untold: "they signed the new pact; it …"."""
    if parsed is None or _some_one_tells(parsed, wanted, at):
        return parsed is not None
    before = [r for r in parsed.refs if r.span.end <= at and r.kind in wanted]
    if not before or before[-1].entity or before[-1].name.how != "definite":
        return False
    return parsed.sentence.lowers[before[-1].name.first] == "the"  # nor "its Annex 2"


def _some_one_tells(parsed: Parsed, wanted: Collection[Kind], at: int) -> bool:
    """Tell whether "it" is one without a name who says so: "*a member* told us that it signed"."""
    if not ACTING.issuperset(wanted):
        return False
    starts, lowers = parsed.sentence.starts, parsed.sentence.lowers
    for above, clause in pairwise(parsed.clauses):
        here = starts[clause.left[0]] <= at < starts[clause.verb.first]
        if here and clause.mark == "that" and not above.relative:
            opening = lowers[above.left[0] : above.left[0] + 1]
            named = any(ref.entity for ref in parsed.refs_in(*above.left))
            return opening in _SOME_ONE and not named
    return False


def is_several(parsed: Parsed, at: int) -> bool:
    """Tell whether a word at an offset stands for more than one, whom no "it" goes on from."""
    index = bisect_left(parsed.sentence.starts, at)
    return parsed.sentence.lowers[index : index + 1] in {("they",), ("we",), ("both",)}


def body_of_meeting(meeting: Entity | None, told: Iterable[Entity]) -> Entity | None:
    """Return the body that a meeting's name tells: "9th Session of the *Committee of Elders*"."""
    title = fold_name(meeting.label) if meeting else ""
    bodies = [e for e in told if e.kind is Kind.ORGANISATION]
    named = [(len(n), e) for e in bodies for n in (fold_name(e.label),) if n and n in title]
    return max(named, key=lambda pair: pair[0])[1] if named else None
