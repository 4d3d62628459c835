"""Deeds for which one is thanked or of which one is proud: "grateful to Norway for hosting it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.cues import is_nth
from govgraph.extract.find.words.function_words import DOUBTING

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_TOLD = frozenset({"", "will", "shall"})
_DETERMINED = frozenset({"the", "its", "their"})
_FAR = 14  # words from "grateful" to the deed that one is thanked for
_GOES = 3  # words of "our thanks go to"


class Pride(NamedTuple):
    """The clause that says it is an honour to do it, also first, and where those stand who do."""

    above: Clause
    doers: tuple[int, int] | None = None
    nth: bool = False


def pride(parsed: Parsed, index: int, lexicon: Lexicon) -> Pride | None:
    """Read "it is *an honour for Norway* to host it", "we *were proud* to sign it".

    Who "would be proud to" may not do it; who is proud "to be *the first to sign* it" has.
    """
    verb = parsed.clauses[index].verb
    if _is_of_first(parsed, index):
        felt = pride(parsed, index - 1, lexicon)
        return felt._replace(nth=True) if felt else None
    above = parsed.clauses[index - 1] if index else None
    if above is None or not (verb.infinitive or verb.gerund) or verb.negated:
        return None
    plain = above.verb.modal in _TOLD and not (above.verb.negated or above.verb.infinitive)
    plain = plain and above.mark not in DOUBTING
    if not plain or not (above.verb.copula or above.verb.passive):
        return None
    lowers, words = parsed.sentence.lowers, lexicon.words("prideWords")
    at = [k for k in range(above.verb.first, verb.first) if lowers[k] in words]
    rest = lowers[at[0] + 1 : verb.first] if len(at) == 1 else ("-",)
    if rest in {(), ("of",)}:
        return Pride(above)
    return Pride(above, (at[0] + 2, verb.first)) if rest[0] == "for" and verb.infinitive else None


def _is_of_first(parsed: Parsed, index: int) -> bool:
    """Tell whether an infinitive says who somebody is: "to be the first State *to sign* it"."""
    verb, above = parsed.clauses[index].verb, parsed.clauses[index - 1].verb if index else None
    being = above is not None and above.copula and above.infinitive
    return being and verb.infinitive and is_nth(parsed, verb.first)


def deed_start(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return where a deed opens that is told as a noun: "for *the successful* hosting of it"."""
    lowers, at = parsed.sentence.lowers, first
    praising = lexicon.words("praisingAdjectives")
    while at and lowers[at - 1] in praising:
        at -= 1
    return at - 1 if at and lowers[at - 1] in _DETERMINED else first


def thanked(parsed: Parsed, first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return where those stand to whom one is grateful for a deed: "grateful to *Fiji* for it".

    ``first`` is where the deed's verb begins. So does who is joined to them: "to Fiji for hosting
    it and to *Chad* for chairing it".
    """
    lowers, first = parsed.sentence.lowers, deed_start(parsed, first, lexicon)
    if parsed.before(first) != "for" or not lexicon.words("gratitude") & set(lowers[:first]):
        return None
    for index in range(first - 2, max(0, first - _FAR), -1):
        if lowers[index] in {".", ";", ":"}:
            return None
        if lowers[index] == "to":
            before = set(lowers[max(0, index - _GOES) : index])
            joined = lowers[index - 1] in {"and", ","}
            told = joined or lexicon.words("gratitude") & before
            return (index + 1, first - 1) if told else None
    return None
