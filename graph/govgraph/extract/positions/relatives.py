"""Topics that a relative clause goes on from: "*night buses*, which we strongly support"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.positions.nouns import noun_phrase
from govgraph.extract.positions.themes import named_theme

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Entity, Span

_ANYTHING = frozenset({"something"})
_OPENING = 2  # words of "But the"


def topic_led(parsed: Parsed, clause: Clause, context: Context) -> list[tuple[Entity, Span]]:
    """Return the topic of no known name right before a relative pronoun, where it is the subject.

    Also what is said to be "*something* that we support". What leads on to something else is none:
    "the talks with Chad, which we support".
    """
    lowers, end = parsed.sentence.lowers, clause.left[0]
    if lowers[end : end + 1] not in {(clause.mark,), ("whom",)}:
        end -= 1
    end -= lowers[end - 1] == ","
    if lowers[end - 1] in _ANYTHING:
        end = next((c.verb.first for c in parsed.clauses if _is_told(c, end - 1)), 0)
    start = max((c.verb.after for c in parsed.clauses if c.verb.after < end), default=0)
    first = noun_phrase(parsed, start, end, context)[0]
    if end - start < 1 or first - start > _OPENING:
        return []
    found = named_theme(parsed, (start, end), context)
    return [one for one in found if parsed.sentence.range_of(one[1]) == (first, end)]


def _is_told(clause: Clause, index: int) -> bool:
    """Tell whether a clause says what its subject is by the word at an index: "is *something*"."""
    verb = clause.verb
    return verb.copula and verb.after == index and verb.tense == "present" and not verb.negated
