"""With whom something is done: "launched, *together with UNESCO*, the Fund"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context

_JOINTLY = frozenset({"together", "jointly"})
_IN = frozenset({
    "cooperation", "co-operation", "partnership", "collaboration", "association", "conjunction",
})  # fmt: skip
_REACH = 4  # words of "with our partner the"


def companions(parsed: Parsed, within: tuple[int, int], context: Context) -> Filler:
    """Return those named in a range as doing it, too; "a partnership with UNESCO" tells none."""
    lowers = parsed.sentence.lowers
    if "with" not in lowers[slice(*within)]:
        return EMPTY
    for phrase in phrases(parsed, *within, context.lexicon):
        near = range(phrase.first - 1, max(within[0], phrase.first - _REACH) - 1, -1)
        at = next((k for k in near if lowers[k] == "with"), None)
        put_in = at == within[0] + 1 and lowers[phrase.after : phrase.after + 1] == (",",)
        if phrase.preposition == "with" and at and _jointly(lowers, at, put_in=put_in):
            return slots.filler(parsed, phrase, AGENTS)
    ours = next((k for k in range(*within) if lowers[k - 1 : k + 1] == ("with", "us")), 0)
    return context.speaker(parsed, ours) if _jointly(lowers, ours - 1) else EMPTY


def _jointly(lowers: Sequence[str], at: int, *, put_in: bool = False) -> bool:
    """Tell whether who follows "with" does it, too: "in close *cooperation with*", ", *with*"."""
    before = lowers[at - 1] if at > 0 else ""
    joint = before in _JOINTLY or (before in _IN and "in" in lowers[max(0, at - 3) : at])
    return joint or (put_in and before == ",")
