"""What a point of a list is: a sentence of its own, a thing that is wanted, an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_plural, past_adverbs
from govgraph.extract.positions.abouts.complements import is_abstract
from govgraph.extract.positions.abouts.rows import tells_how
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context

_WANTED = frozenset({"a", "an", "more", "stronger", "better", "greater"})  # "a ban on filters"
_PARTICLES = {("up",), ("out",), ("down",), ("off",), ("aside",)}


def is_whole(parsed: Parsed) -> bool:
    """Tell whether an item is a sentence of its own: "We call on Japan to sign the Treaty"."""
    opening = parsed.clauses[0] if parsed.clauses else None
    if parsed.sentence.lowers[0] == "that" or _opens_bare(parsed):
        return False  # "We ask: – that every State sign it", "– swiftly sign it"
    told = opening is not None and opening.is_main and not opening.verb.participle
    return opening is not None and told and opening.verb.first > 0 and opening.left != (0, 0)


def _opens_bare(parsed: Parsed) -> bool:
    """Tell whether an item opens with a verb, or with how it is done: "– *swiftly* ratify it"."""
    verb = parsed.clauses[0].verb if parsed.clauses else None
    return verb is not None and verb.first == past_adverbs(parsed.sentence.lowers) and verb.base


def is_thing(parsed: Parsed, context: Context) -> bool:
    """Tell whether an item names what is wanted: "*Legal aid for children*", "longer deadlines"."""
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    first, following = (*lowers[:2], "", "")[:2]
    if first in _WANTED or first in lexicon.any_of("determiners", "degreeWords"):
        return True
    orders = lexicon.any_of("orderedDeeds", "promisedDeeds", "verbsLikeAdjectives")
    acts = any(e.part is Part.VERB and e.form & Form.BASE for e, _ in parsed.entries[0])
    if acts or first in orders or any(c.verb.first == 0 for c in parsed.clauses):
        return False
    named = any(r.name.first == 0 and r.kind is Kind.THEME for r in parsed.refs)
    linked = following in {"of", "for", "against"} and (is_plural(first) or is_abstract(first))
    return named or linked or tells_how(first)


def unknown_order(parsed: Parsed, verb: int, context: Context) -> int:
    """Return where the object of a verb that no lexicon has begins: "*speed up* the switch-off"."""
    lowers, closed = parsed.sentence.lowers, context.lexicon.any_of("prepositions", "determiners")
    first = verb + 1 + (lowers[verb + 1 : verb + 2] in _PARTICLES)
    object_ = lowers[first : first + 1] and lowers[first] in context.lexicon.words("determiners")
    plain = object_ and lowers[verb] not in closed and verb not in parsed.covered
    return first if plain else 0
