"""Where a topic ends: at words of time, manner or extent, "river monitoring *for decades*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_adverb

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon

# Prepositions behind which a unit of time tells when, or how long.
_WHEN = frozenset({"for", "in", "within", "over", "by", "from", "at", "on", "during", "throughout"})
_WHEN |= {"until", "since", "after", "before", "of"}
_MEASURING = frozenset(
    {"least", "most", "more", "than", "less", "half", "almost", "about", "to", "at"}
)
_FAR = 7  # words of "for at least the next two years"
_EACH = frozenset({"every", "each"})


def is_adverbial(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether words at an index tell when, how or how far a thing is done.

    "*For decades*", "*in good faith*", "*on an equal footing*", "*every quarter*"; but "a decade
    *for mountain peoples*", "a fund *for future generations*", "courts *on time limits*".
    """
    lowers = parsed.sentence.lowers
    link = "".join(lowers[index : index + 1])
    if link in _EACH:
        return "".join(lowers[index + 1 : index + 2]) in lexicon.words("timeUnits")
    whole, any_way = lexicon.words("adverbialPhrases"), lexicon.words("adverbialHeads")
    counted = True  # whether only such words stand before the head as count or place in time
    for head in range(index + 1, min(len(lowers), index + _FAR)):
        word = lowers[head]
        if _ends(parsed, head, lexicon):
            told = f"{link} {word}"
            timed = link in _WHEN and link != "of" and word in lexicon.words("timeUnits")
            against = f"{told} of" in lexicon.words("goingAgainst")  # "*in clear breach* of it"
            return (counted and (timed or told in whole)) or told in any_way or against
        if not (word[0].isalnum() and (word[0].isdigit() or word not in _closed(lexicon))):
            return False
        counted = counted and _counts(word, lexicon)
    return False


def _closed(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.any_of("prepositions", "coordinators", "relativisers", "pronouns") - _MEASURING


def _ends(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun phrase ends at a word: "on *time*", not "on *time* limits"."""
    following = "".join(parsed.sentence.lowers[index + 1 : index + 2])
    loose = lexicon.any_of("subordinators", "determiners", "modals", "beForms", "pronouns")
    loose |= lexicon.any_of("prepositions", "coordinators", "relativisers")
    plain = following[:1].isalpha() and following not in loose and not is_adverb(following)
    return not plain


def _counts(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word only counts or places a time: "the *next two* years", "*good* time"."""
    counting = lexicon.any_of("determiners", "numberWords", "timeAdjectives", "orderWords")
    return word in counting or word in _MEASURING or word[0].isdigit()
