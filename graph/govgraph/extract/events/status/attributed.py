"""What others are said to tell: "*according to the Board*, Fiji signed it", "*or so they say*"."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ACTING
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_TO = ("according", "to")
_OR_SO = (",", "or", "so")
_PARTS = frozenset({";", "but", "whereas"})
_BY = frozenset({"in", "by", "on"})
_SEEING = frozenset((verb, "it", ",") for verb in ("see", "sees", "saw"))
_SET_OFF = frozenset({",", "–", "—", "-", "(", "[", ";"})
_CLOSING = frozenset({",", ".", "–", "—", "-", ")", "]", ";", "!"})
_QUOTES = frozenset({'"', "”"})
_LEAD = 5  # words of "at least that is what"
_FRAME = 7  # words of "by the Board's own account"
_SOURCE = 5  # words of "several reports in the press"


def is_attributed(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause is only what somebody else tells, by words put before or behind it.

    "*According to critics*, Fiji signed it", "Fiji signed it, *or so the Board writes*". Not where
    it was done "according to the Charter" or follows "according to our records".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    first, after = _part(lowers, clause.verb.first)
    for k in range(first, after - 1):
        if lowers[k : k + 2] == _TO and _is_source(parsed, k + 2, lexicon):
            within = _relative_around(parsed, k)
            if within is None or within is clause:
                return True
        if lowers[k : k + 3] == _OR_SO and k >= clause.verb.after:
            return True
    if _is_unsaid(parsed, clause, (first, after), lexicon) or _is_lied(lowers, clause, lexicon):
        return True
    put_in = any(_claims_beside(parsed, clause, other, lexicon) for other in parsed.clauses)
    return put_in or (not first and _by_account(lowers, lexicon))


def _claims_beside(parsed: Parsed, clause: Clause, other: Clause, lexicon: Lexicon) -> bool:
    """Tell whether who claims it is put in: "Fiji, *one member claimed*, signed it".

    Or put behind: "Fiji signed it, *one member claimed*".
    """
    said, lowers = other.verb, parsed.sentence.lowers
    alone = lowers[said.after : said.after + 1] in {(",",), (".",)}
    alone = alone and parsed.before(other.left[0]) == "," and other.left[0] < other.left[1]
    claimed = other.mark == "," and "sayingSo" in said.classes
    forms = {lowers[said.main], f"{said.lemma}d", f"{said.lemma}ed"}  # "the members *assert*"
    claimed = claimed and not forms.isdisjoint(lexicon.words("doubts"))
    within = clause.left[0] < other.left[0] and said.after < clause.verb.first
    return alone and claimed and (within or clause.right[1] == other.left[0])


def _is_unsaid(parsed: Parsed, clause: Clause, part: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether what is set off makes hearsay of it: "Fiji, *it is claimed*, signed it".

    Or takes it back: "Fiji signed it, *or tried to*", "…; *no, it was Chad*". In "Fiji signed it,
    and Chad, *I am told*, will" that is said of Chad.
    """
    lowers = parsed.sentence.lowers
    whole, leads = lexicon.words("hearsayAsides"), lexicon.words("hearsayLeads")
    if openers(lexicon.any_of("hearsayAsides", "hearsayLeads")).isdisjoint(lowers):
        return False
    first, after = part
    for k in range(first, min(after + 2, len(lowers))):
        if k and lowers[k - 1] not in _SET_OFF:
            continue
        end = next((i for i in range(k, len(lowers)) if lowers[i] in _CLOSING), len(lowers))
        told = " ".join((*lowers[k : k + _LEAD], ""))
        aside = k <= after and " ".join(lowers[k:end]) in whole
        aside = aside or any(told.startswith(f"{lead} ") for lead in leads)
        if aside and not _others_between(parsed, clause, k, end):
            return True
    return False


def _others_between(parsed: Parsed, clause: Clause, first: int, after: int) -> bool:
    """Tell whether something else is told between a verb and words that are set off."""
    verb = clause.verb
    span = range(verb.after, first) if verb.first < first else range(after, verb.first)
    words = parsed.sentence.lowers[span.start : span.stop]
    told = any(c.verb.finite and not c.relative and c.verb.first in span for c in parsed.clauses)
    return told or (",", "and") in pairwise(words)


def _is_lied(lowers: Sequence[str], clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a quotation is called a lie or a claim: '"…," *lied* the consul', '"…," he *…*'.

    '"…," the consul said' is told for true.
    """
    lying = lexicon.words("lyingForms")
    if lying.isdisjoint(lowers):
        return False
    closed = next((k for k in range(clause.verb.after, len(lowers)) if lowers[k] in _QUOTES), 0)
    behind = takewhile(lambda word: word[0].isalnum(), lowers[closed + 1 : closed + 1 + _SOURCE])
    return closed > 0 and not lying.isdisjoint(behind)


def _part(lowers: Sequence[str], verb: int) -> tuple[int, int]:
    """Return the part of a sentence around a verb that "but" or a semicolon ends."""
    first = next((k + 1 for k in range(verb - 1, -1, -1) if lowers[k] in _PARTS), 0)
    return first, next((k for k in range(verb, len(lowers)) if lowers[k] in _PARTS), len(lowers))


def _relative_around(parsed: Parsed, index: int) -> Clause | None:
    """Return the relative clause in which a word stands: "*which, according to X, it* signed"."""
    within = (c for c in parsed.clauses if c.relative and c.left[0] <= index < c.right[1])
    return next(within, None)


def _is_source(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody who speaks stands at an index: "*the Board*,", "*some*", "*De Kade*".

    Not "the Board's rules", "the Rivers Charter", "Article 5", "plan".
    """
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    near = takewhile(lambda word: word[0].isalnum(), lowers[first : first + _SOURCE])
    if not lexicon.words("hearsaySources").isdisjoint(near):
        return True
    first += lowers[first] in lexicon.words("determiners")
    named = [ref.name for ref in parsed.refs if ref.name.first == first]
    known = [ref.name for ref in parsed.refs if ref.name.first == first and ref.kind in ACTING]
    if named and not known:
        return False
    after = known[0].after if known else first
    while not known and after < len(words) and words[after][0].isupper():
        after += 1
    part = lowers[first] in lexicon.words("textParts")
    following = "".join(lowers[after : after + 1])
    ends = not following.isalnum() or following in lexicon.words("prepositions")
    return after > first and not part and ends and following != "'s"


def _by_account(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a sentence opens with whose account it gives: "*In the Board's account*, …".

    So without a comma: "*In her view* Fiji signed it"; not "in view *of*", "the eyes *of*".
    """
    if lowers[0] == "as" and {"we", "i"}.isdisjoint(lowers[1:2]) and lowers[2:5] in _SEEING:
        return True  # "*As she saw it*, Fiji signed it"
    nouns = lexicon.words("accountNouns")
    last = next((k for k, word in enumerate(lowers[:_FRAME]) if word in {",", *nouns}), 0)
    if lowers[last] not in nouns or lowers[0] not in _BY or {"our", "my"} & set(lowers[:last]):
        return False
    owned = lowers[last - 1] in POSSESSIVES | OWNERS
    following = lowers[last + 1]
    return following == "," or (owned and following not in lexicon.words("prepositions"))
