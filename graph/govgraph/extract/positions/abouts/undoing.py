"""What one opposes because it undoes a thing: "any *move to replace the Code*", "*cuts to* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import only_modifiers
from govgraph.extract.positions.abouts.themes import coined_theme
from govgraph.extract.positions.abouts.wholes import described_to

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_PLANNED = 9  # words of "decision of the United States of America to"
_LINKS = frozenset({"of", "to", "in", "from", "on", "for"})
_TOGETHER = frozenset({"to", "with"})


def planned_end(
    parsed: Parsed, found: Sequence[tuple[Entity, Span]], context: Context, *, opposed: bool
) -> list[tuple[Entity, Span]]:
    """Return the plan or the deed that ends or weakens things: "any *move to replace the Code*".

    So where one ``opposed`` it; whoever else is concerned by "the *decision of Chad to leave the
    Court*" is concerned about that.
    """
    if not found:
        return []
    spans = [parsed.sentence.range_of(words) for _, words in found]
    lowers, lexicon, first = parsed.sentence.lowers, context.lexicon, spans[0][0]
    before = range(first - 1, 0, -1)
    undone = (k for k in before if _undoes(parsed, k, first, lexicon, opposed=opposed))
    to = next(undone, 0)
    nouns = lexicon.any_of("plansOfOthers", "tryingNouns")
    start = next((k for k in range(to, max(-1, to - _PLANNED), -1) if lowers[k] in nouns), None)
    start = None if not to else start
    if start is None and opposed:
        start = next((k for k in before if _weakens(parsed, k, first, lexicon)), None)
    if start is None:
        return []
    end = described_to(parsed, max(after for _, after in spans), context)
    return [coined_theme(parsed, (start, end), context)]


def _undoes(parsed: Parsed, index: int, first: int, lexicon: Lexicon, *, opposed: bool) -> bool:
    """Tell whether "to" at an index leads to what undoes a thing: "*to weaken* the Code".

    Or to what it is to be tied to: "*to link* this issue *to market access*".
    """
    lowers = parsed.sentence.lowers
    if lowers[index] != "to":
        return False
    verbs = {"partingWith", "revoking"} if opposed else {"partingWith"}
    ends = [after for e, after in parsed.entries[index + 1] if not e.classes.isdisjoint(verbs)]
    unmaking = lowers[index + 1] in lexicon.words("unmakingVerbs")
    ends += [index + 2] if opposed and unmaking else []
    if opposed and lowers[index + 1] in lexicon.words("tyingVerbs"):
        near = range(index + 2, min(first, index + _PLANNED))
        ends += [k + 1 for k in near if lowers[k] in _TOGETHER]
    return any(end <= first and only_modifiers(parsed, end, first, lexicon) for end in ends)


def _weakens(parsed: Parsed, index: int, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun at an index weakens a thing: "*cuts to* school meals".

    So with words on it: "the *deletion of the reference to* migrant workers".
    """
    lowers = parsed.sentence.lowers
    if lowers[index] not in lexicon.words("weakeningNouns") or lowers[index + 1] not in _LINKS:
        return False
    start = index + 2
    start += start < first and lowers[start] in lexicon.words("determiners")
    if start + 1 < first and lowers[start] in lexicon.words("mentionNouns"):
        start += 1 + (lowers[start + 1] in _LINKS)
    return start <= first and only_modifiers(parsed, start, first, lexicon)
