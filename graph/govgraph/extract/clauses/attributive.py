"""Verb forms that are none: "the *proposed* declaration", "an informal *meeting* in Rome"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_LAST = frozenset({"final", "last"})
_OPENING = frozenset({"'s", "'", "draft"})  # "the *draft* revised Rules"
_JOINTS = frozenset({"on", "of", "for", "against", "concerning", "regarding", "about", "with"})
_JOINTS |= {"under", "within", "beyond", "despite", "from", "across"}
_NOUN_LINKS = frozenset({"of", "by"})
_CLOSING = frozenset({",", ".", ";", ":", ")", "nor"})


def is_attributive(scan: Scan, index: int, form: int, previous: str) -> bool:
    """Tell whether a participle only describes the noun after it: "the proposed declaration".

    So it does behind a preposition: "a law on *abandoned* ships", "the search for *missing* crews".
    """
    sentence, lexicon = scan.sentence, scan.lexicon
    following = "".join(sentence.lowers[index + 1 : index + 2])
    if sentence.lowers[index] == "binding" and previous not in lexicon.words("beForms"):
        return True  # "a new legally binding treaty"
    taken = form & Form.ING and (previous == "," or previous.isdigit())  # "in 2004, participating"
    if sentence.lowers[index] in lexicon.words("attributiveParticiples") and (
        taken
        or previous in {"", "that"}
        or sentence.lowers[max(0, index - 2) : index - 1] == ("to",)
    ):
        small = lexicon.any_of("prepositions", "determiners", "pronouns", "coordinators")
        return following.isalpha() and following not in small
    opened = previous in lexicon.words("determiners") or previous in _OPENING
    several = following.removesuffix("s") in lexicon.heads and following.endswith("s")
    # "Three *revised* regulations"; not "three ratified it".
    opened = opened or (several and previous in lexicon.words("numberWords"))
    if form & Form.ING and (opened or _is_counted_noun(sentence, index, lexicon)):
        return True
    if form & Form.ING and following in _NOUN_LINKS and _is_described(scan, index):
        return True  # "the recent *signing of* the Pact"
    described = form & Form.PARTICIPLE and not form & Form.ING
    lasting = lexicon.words("lastingParticiples")
    if (described or sentence.lowers[index] in lasting) and previous in _JOINTS:
        small = lexicon.any_of("prepositions", "determiners", "pronouns", "coordinators")
        return following.isalpha() and following not in small and not is_adverb(following)
    before = sentence.lowers[index - 1] if index else ""
    counted = form & Form.ING and (is_ordinal(before) or before in _LAST)
    if counted and following not in lexicon.words("determiners"):
        return True  # "adopted it on third *reading*", not "after first *signing the* Pact"
    # "Adopted *a set of* rules", "*the recast of* the Code": the form is the noun's, too.
    noun = following == "of" and (previous in {"a", "an"} or form & Form.BASE)
    if not opened or (noun and previous not in {"that", "all", "both"}):
        return opened
    closed = following in lexicon.words("prepositions") or following in _CLOSING
    return bool(following) and not closed and previous not in {"that", "all", "both"}


def _is_described(scan: Scan, index: int) -> bool:
    """Tell whether one adjective stands between "the" and a word: "*the recent* signing"."""
    lowers, lexicon = scan.sentence.lowers, scan.lexicon
    opened = lowers[max(0, index - 2)] in lexicon.words("determiners")
    return index > 1 and opened and lowers[index - 1] in lexicon.words("blandAdjectives")


def _is_counted_noun(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "a" makes a noun of a form: "*an informal meeting* in Rome"; no "a group"."""
    if sentence.lowers[index] not in lexicon.heads:
        return False
    step = index - 1
    while step > index - 3 and sentence.words[step].islower() and sentence.words[step][0].isalpha():
        if sentence.lowers[step] in lexicon.heads:
            return False
        if sentence.lowers[step - 1] in {"a", "an"}:
            return step > 0
        step -= 1
    return False


def is_noun(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether an indefinite description is no verb: "attended the River Board *meeting*".

    "Members of the River Board *meeting* in Oslo" may meet there.
    """
    if ref.name.after - ref.name.first > 1:
        return True
    if ref.kind is not Kind.MEETING or ref.entity is None or ref.span.start not in sentence.starts:
        return False
    first = sentence.starts.index(ref.span.start)
    word = next((word for word in reversed(sentence.words[:first]) if word != "the"), "")
    placed = sentence.lowers[ref.name.after : ref.name.after + 1] in {("in",), ("on",)}
    governed = word != "of" and (placed or word not in lexicon.words("prepositions"))
    return first < ref.name.first and word.islower() and governed


def names_gerund(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether a gerund belongs to a name: "drafted *implementing* guidelines".

    So with a word before it: "held a regional *training* workshop".
    """
    before = sentence.lowers[ref.name.first - 1] if ref.name.first else ""
    if not before.endswith("ing") or ref.entity is None:
        return False
    label = ref.entity.label.lower()
    return label.startswith(before) or f" {before} {sentence.lowers[ref.name.first]}" in label
