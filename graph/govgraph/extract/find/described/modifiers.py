"""Which words before a noun belong to it: "a *joint work* plan", not "they *adopted* rules"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import INTRODUCING, PARTICLES
from govgraph.extract.find.words.phrasing import closed_words, is_verb
from govgraph.extract.find.words.tokens import OWNERS, is_adverb, is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_BEFORE_DEEDS = frozenset({"and", "that", "who", "which"})
_RELATIVES = {("that",), ("which",)}
_HELPING = frozenset({"not", "never", "been", "also", "already", "yet"})
_DRAFTED = 3  # words of "draft harmonised model law"
_LASTLY = frozenset({"first", "last"})
_BINDING = ("legally", "binding")
_ACTING = ("ed", "ing", "s")  # "the tribunal *adopted* rules"
_OLD = frozenset({"ageing", "aging"})
# What bears a topic's name in its own: "the *Ocean Health* Index".
_MEASURING = frozenset({"index", "barometer", "scorecard", "tracker", "dashboard"})
_JOINTLY = frozenset({"joint", "new", "regional", "common"})


def modifies(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the word at an index belongs to the description of the noun behind it."""
    lower = sentence.lowers[index]
    if lower == "draft":
        return _is_adjective(sentence, index, lexicon)
    if _BINDING in {sentence.lowers[index : index + 2], sentence.lowers[index - 1 : index + 1]}:
        return True
    if (
        lower in closed_words(lexicon) | PARTICLES
        or lower in lexicon.any_of("blandAdjectives", "numberWords", "pronouns", "verbAdverbs")
        or not lower[0].isalpha()
        or is_adverb(lower)
    ):
        return False
    helped = index > 0 and sentence.lowers[index - 1] in _HELPING | lexicon.words("haveForms")
    if helped and lower.endswith("ed"):
        return False  # "has not adopted regulations on …"
    behind = sentence.lowers[index - 1 : index] in _RELATIVES
    if behind and is_plural(lower) and sentence.lowers[index - 2] in lexicon.heads:
        return False  # "a text that *copies* rules"
    articled = index > 0 and sentence.lowers[index - 1] in INTRODUCING | {"no"}
    joint = _is_jointly(sentence, index)
    if articled or joint or not is_verb(lower, lexicon):
        return True  # "a *grant* agreement"
    return lower.endswith(("ed", "ing")) and not _is_predicate(sentence, index, lexicon)


def is_drafted(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether words behind "draft" lead to the text it is of: "the draft *model law*"."""
    closed = closed_words(lexicon) | PARTICLES | lexicon.entries.keys()
    for index in range(after, min(after + _DRAFTED, len(sentence.lowers))):
        nouns = sentence.lowers[index : index + 3]
        told = {nouns[0], " ".join(nouns)}
        if not (lexicon.heads.keys().isdisjoint(told) and lexicon.works.keys().isdisjoint(told)):
            return True
        if nouns[0] in closed or not nouns[0].isalpha() or is_verb(nouns[0], lexicon):
            return False
    return False


def _is_jointly(sentence: Sentence, index: int) -> bool:
    """Tell whether a word follows an adjective and its article: "a national *water* plan"."""
    article, adjective = ("", "", *sentence.lowers[:index])[-2:]
    noun = adjective.endswith(("al", "ic")) and not sentence.lowers[index].endswith(_ACTING)
    return article in INTRODUCING and (noun or adjective in _JOINTLY or is_ordinal(adjective))


def _is_predicate(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell "Ministers *adopted* draft guidelines" from "the *revised* guidelines".

    So is what people "are *preparing*", or "began *drafting*".
    """
    before = sentence.lowers[index - 1] if index else "."
    doing = sentence.lowers[index].endswith("ing") and before not in OWNERS
    above = lexicon.entries.get(before, ()) if doing else ()
    goes_on = any("goingOnDoing" in entry.classes for entry in above)
    if goes_on or (doing and before in lexicon.words("beForms")):
        return True
    if _is_deed(sentence.lowers[index], before, lexicon):
        return True
    timed = sentence.lowers[index - 1 - (before == ",")][:1].isdigit()
    if timed and sentence.lowers[index] in lexicon.words("issuedForms"):
        return True  # "drafted and in May 2023 *adopted* rules"
    led = sentence.lowers[index - 2] if index > 1 else "the"
    if before in _LASTLY and led not in lexicon.words("determiners") | OWNERS:
        return True  # "the Board *last adopted* rules in 2010"
    if before == "," and _ends_aside(sentence, index - 1, lexicon):
        return any(e.frame for e in lexicon.entries.get(sentence.lowers[index], ()))
    if not before[0].isalpha() or before in lexicon.words("blandAdjectives"):
        return False
    opens = lexicon.any_of("determiners", "prepositions", "coordinators", "numberWords")
    return before not in opens and not is_verb(before, lexicon)


def _ends_aside(sentence: Sentence, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma closes what another opened: "the Board, in Lima*,* adopted rules".

    Not in "a long, detailed plan".
    """
    opened = sentence.lowers[:comma].count(",") > 0
    near = sentence.lowers[max(0, comma - 2) : comma]
    return opened and lexicon.words("determiners").isdisjoint(near)


def _is_deed(lower: str, before: str, lexicon: Lexicon) -> bool:
    """Tell whether a form of a verb of events is no adjective: "*by publishing* guidelines".

    So "is small *and published* guidelines", "the Board *that drafted* rules"; but "new *and
    revised* guidelines".
    """
    if lower.endswith("ing"):
        links = lexicon.words("prepositions")
    else:
        links = frozenset() if lower in lexicon.words("revisedWords") else _BEFORE_DEEDS
    return before in links and any(e.frame for e in lexicon.entries.get(lower, ()))


def _is_adjective(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell "to submit draft guidelines", "a draft law" from "will draft a law"."""
    before = sentence.lowers[index - 1] if index else ""
    if not index or before in lexicon.any_of("determiners", "blandAdjectives") | {"'s"}:
        return True
    verbal = is_verb(before, lexicon)
    return verbal or (before != "to" and before in lexicon.words("prepositions"))


def only_describes(sentence: Sentence, hit: Name, lexicon: Lexicon) -> bool:
    """Tell whether a topic only names a day or a prize: "International *Human Rights* Day".

    Or whether its word only tells how old things are: "*ageing* ferries", not "ageing workers".
    """
    following = "".join(sentence.words[hit.after : hit.after + 1])
    if hit.kind is not Kind.THEME or not following:
        return False
    if sentence.lowers[hit.first] in _OLD and hit.after == hit.first + 1:
        people = lexicon.any_of("actingNouns", "pluralPeople", "themePeople", "peopleNouns")
        closed = closed_words(lexicon) | people | lexicon.words("agedNouns")
        return following.isalpha() and following.islower() and following not in closed
    named = following[0].isupper() and sentence.words[hit.first][0].isupper()
    after = following.lower() if named else ""
    return after in lexicon.any_of("namedAfter", "spansOfTime") | _MEASURING


def is_only_titled(sentence: Sentence, index: int, phrase: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun only ends names: "the Red List" is one, "the list" describes nothing.

    A capital makes it a body that bears it: "*the Guild* supports it".
    """
    if phrase not in lexicon.words("titleHeads") or phrase in lexicon.works:
        return False
    body = phrase in lexicon.heads and lexicon.heads[phrase].kind is Kind.ORGANISATION
    led = index > 0 and sentence.lowers[index - 1] == "the"
    return not (body and led and sentence.words[index][0].isupper())
