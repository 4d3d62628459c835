"""What one fears of a text: "that the bill allows *mass scanning*", "is silent on *funding*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.positions.abouts.clausal import past_sadly
from govgraph.extract.positions.abouts.deeds import past_particle
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.themes import named_theme
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_LEADING = frozenset({"on", "about", "of", "to"})  # "silent *on*", "no mention *of*"
_NEAR = 4  # words of "makes no mention of"


def left_to_text(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the topic that a text is feared to harm, to allow or to leave out.

    "Regrets that *the draft* is silent on *financing*"; not "that the Pact is not in force".
    So with "Regrettably, *the draft* omits *financing*".
    """
    lowers, modals = parsed.sentence.lowers, context.lexicon.words("modals")
    first = span[0] + (lowers[span[0] : span[0] + 1] == ("that",))
    if lowers[first - 1] != "that" and first != past_sadly(lowers):
        return []
    clause = next((c for c in parsed.clauses if c.verb.finite and c.verb.first > first), None)
    if clause is None or clause.verb.passive:
        return []
    if not _is_text(parsed, first, clause, context.lexicon):
        return []
    start = clause.verb.after
    start += lowers[clause.verb.main] in modals and lowers[start : start + 1] != ("have",)
    inner = (c.verb for c in parsed.clauses if not c.verb.gerund and not c.verb.participle)
    end = min(next((verb.first for verb in inner if verb.first > start), span[1]), span[1])
    told = [] if clause.verb.copula else _known_at(parsed, start, end)
    told = told or ([] if clause.verb.copula else named_theme(parsed, (start, end), context))
    for index in range(start, min(start + _NEAR, end)):
        mentions = lowers[index] != "of" or lowers[index - 1] == "mention"
        if not told and mentions and lowers[index] in _LEADING:
            told = _known_at(parsed, index + 1, end)
            told = told or named_theme(parsed, (index + 1, end), context, alone=True)
    treaty_nouns = context.lexicon.words("treatyNouns")
    return [one for one in told if treaty_nouns.isdisjoint(one[0].label.lower().split())]


def unmet(
    parsed: Parsed, clause: Clause, after: int, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what a text of no name does nothing about: "the draft fails to end *ship noise*".

    ``after`` is the index behind the words that judge it. "Malta fails to" tells of no text.
    """
    text = _is_text(parsed, clause.left[0], clause, context.lexicon)
    if not (text and clause.verb.lemma.startswith("fail")):
        return []
    start = past_particle(parsed, after, len(parsed.sentence.lowers), context)
    return named_theme(parsed, (start, reach(parsed, start)), context)


def _is_text(parsed: Parsed, first: int, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a text alone is the subject of a clause that begins at an index."""
    lowers, end = parsed.sentence.lowers, clause.verb.first
    texts = [r for r in parsed.refs_in(first, end) if r.kind is Kind.INSTRUMENT]
    alone = bool(texts) and texts[0].name.first <= first + 2 and texts[-1].name.after >= end - 1
    return alone or (end - first <= 3 and bool(lexicon.words("textNouns") & set(lowers[first:end])))


def _known_at(parsed: Parsed, start: int, end: int) -> list[tuple[Entity, Span]]:
    """Return the known theme with which a range opens."""
    near = (r for r in parsed.refs_in(start, end) if r.kind is Kind.THEME)
    opens = (r for r in near if r.name.first <= start + 2)
    return [(r.entity, r.span) for r in opens if r.entity][:1]
