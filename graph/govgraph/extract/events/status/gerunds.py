"""Whether a gerund tells what was done: "by *adopting* it", not "a debate on *adopting* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.clauses.sharing import first_gerund
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.clauses.subjects import ACTING
from govgraph.extract.find.words.function_words import HONOURS
from govgraph.extract.find.words.tokens import is_adverb

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon

# What may stand right before a gerund that tells what was done: "by adopting …, it showed …".
_TELLING = frozenset({"by", "after", "in", "on", "upon", "since", "for", "with", ",", "and", ""})
_TELLING |= {"when", "while", "whilst", "thereby", "thus"}
_TAKEN_UP = frozenset({"on", "for"})  # these only at the beginning, or where a verb takes them up
_TOPICAL = _TAKEN_UP | {"in"}


def tells_gerund(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a gerund that no cue governs may tell what was done."""
    later = (c for c in parsed.clauses[number + 1 :] if not (c.verb.gerund or c.verb.infinitive))
    following = next(later, None)  # "Failing to adopt it *would* be …"
    number = first_gerund(parsed, number)
    first = parsed.clauses[number].verb.first
    before = parsed.sentence.lowers[first - 1] if first else ""
    if before == "of" and _takes_step(parsed, number):
        return True
    if before not in _TELLING and not is_adverb(before):
        return False  # "discussed adopting", "came close to adopting"
    if before in _TAKEN_UP and first > 1 and number:
        above = parsed.clauses[number - 1].verb
        if cue_of(above) != "occurred" and not above.passive:
            return False  # "is keen on adopting", "time for adopting"; not "praised for adopting"
    if before in _TOPICAL and first > 1 and not number and not _is_praise(parsed, first, lexicon):
        return False  # "*Negotiations on* adopting it, which began in May, …"
    finite = following is not None and following.verb.finite and not following.mark
    return bool(before) or not finite  # "Ratifying the Convention is easy": a subject


def is_attendant(parsed: Parsed, index: int) -> bool:
    """Tell whether a sentence opens with what came about: "*With Fiji joining it in May*, …"."""
    clause, lowers = parsed.clauses[0], parsed.sentence.lowers
    named = [r for r in parsed.refs if r.kind in ACTING and r.name.after == clause.verb.first]
    dated = any(t.first >= clause.verb.after for t in parsed.times_in(*clause.right))
    return index == 0 and lowers[0] == "with" and bool(named) and dated


def _takes_step(parsed: Parsed, number: int) -> bool:
    """Tell whether a gerund is the step that somebody takes: "took the bold *step of signing* it".

    A first or a further step "towards adopting" it is none.
    """
    clause, above = parsed.clauses[number], parsed.clauses[number - 1] if number else None
    noun = parsed.before(clause.verb.first - 1)
    if above is not None and above.verb.lemma == "have":  # "had the honour of launching it"
        return noun in HONOURS and above.verb.tense == "past"
    return above is not None and above.verb.lemma == "take" and noun == "step"


def _is_praise(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody is thanked or praised before the sentence's first verb, a gerund.

    "Our *thanks to Norway* for ratifying it", "*Congratulations* on adopting it".
    """
    praised = any(ref.name.after == first - 1 and ref.kind in AGENTS for ref in parsed.refs)
    words = lexicon.any_of("gratitude", "praise")
    return praised or not words.isdisjoint(parsed.sentence.lowers[:first])
