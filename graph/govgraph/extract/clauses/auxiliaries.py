"""Read the words before a verb: modals, forms of "be", "have" and "do", negations, "to"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.asides import CLOSING
from govgraph.extract.find.words.function_words import DENYING, INTRODUCING, ONLY
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Entry, Form, Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.scan import Scan
    from govgraph.lexicon import Lexicon

SUBJECTS = frozenset({"we", "they", "i"})
"""Pronouns after which an unknown word is a verb."""
_NEAR = 6  # words from "if" to the verb of its clause
_SHORT_FORM = 4  # letters of "need", "seed"
_UNNAMED = frozenset({"nobody", "none", "who", "which", "everybody", "everyone", "others", "some"})
_UNNAMED |= {"state", "member", "party", "delegation", "country", "government", "one"}
_CONTRACTIONS = {"cannot": "can", "can't": "can", "won't": "will"}
_LONGEST = 14  # words put in between commas
_SHORT = 8  # words put in without commas
_STOPS = frozenset({";", ":", ".", "(", "—", "–"})
_OTHER = frozenset({",", "that", "which", "who", "and", "but", "to"})  # what opens other clauses
_OPENING = frozenset({"by", "in", "at", "with", "without", "despite", "under", "together", "so"})
_OPENING |= {"for", "on", "over", "since", "during", "until", "till", "up", "as", "within", "of"}
_OPENING |= {"because", "owing", "due", "thanks", "like", "unlike", "from", "through", "before"}
_OPENING |= {"after", "prior"}
_TO = {("owing", "to"), ("due", "to"), ("thanks", "to"), ("up", "to"), ("prior", "to")}
_BETWEEN = frozenset({"not", "never", "been", "be", "being", "also", "still", "yet", "since"})
_FOLLOWING = frozenset({"it", "them", "by", "for", "on", "upon", "to", "about", "at", "over"})
_FOLLOWING |= {"concern", "support", "regret"}  # "has in Oslo expressed *concern*"
_HELD, _RULED = frozenset({"deemed", "considered"}), frozenset({"is", "are"})
_MARKS = frozenset({"“", '"', "‘", "'", "«"})
_GOING_TO = ("going", "to")
_BUT, _ABLE = frozenset({"but"}), frozenset({"can", "could"})
_CONTRACTED = frozenset({"it", "that", "he", "she", "there", "what", "here", "who"})


@dataclass(slots=True)
class Auxiliaries:
    """What the auxiliaries before a verb have said so far."""

    index: int
    seen: int = 0
    modal: str = ""
    be: str = ""
    have: str = ""
    do: str = ""
    negated: bool = False
    infinitive: bool = False
    yet: bool = False
    nth: bool = False
    last: str = ""


def auxiliaries(scan: Scan, index: int) -> Auxiliaries:
    """Return what the words before a verb say, and the index of the word after them.

    What is put in is passed over: "has *today* adopted", "has not, *despite its promises*,
    ratified", "will *in Oslo* sign".
    """
    aux, sentence, lexicon, matches = Auxiliaries(index), scan.sentence, scan.lexicon, scan.entries
    while aux.index < len(sentence.words):
        if aux.seen and not _is_predicate(matches[aux.index], lexicon):
            ends = (scan.times.get(aux.index, 0), *_ends(scan, aux.index))
            going = (k for k in ends if k and _goes_on(scan, k, aux, k == ends[0]))
            end = next(going, aux.index)
            aux.negated = aux.negated or _never(sentence.lowers[aux.index : end], lexicon)
            aux.index = end
        if scan.covered[aux.index]:
            break
        word = sentence.lowers[aux.index]
        if aux.infinitive and word in _MARKS and _is_base(matches, aux.index + 1):
            aux.index += 1  # "called on all to *“ratify* it”"
            break
        if word in lexicon.words("doForms") and any(
            entry.part is Part.VERB and len(entry.words) > 1 for entry, _ in matches[aux.index]
        ):
            break  # "will do so"
        if word == "'s" and (not aux.index or sentence.lowers[aux.index - 1] not in _CONTRACTED):
            break
        following = "".join(sentence.lowers[aux.index + 1 : aux.index + 2])
        if aux.be and (word, following) == _GOING_TO and _is_base(matches, aux.index + 2):
            aux.modal, aux.index = "be to", aux.index + 2  # "is going to ratify it"
            continue
        if not _take(aux, word, following, lexicon):
            break
        aux.index += 1
    return aux


def _is_base(matches: Sequence[tuple[tuple[Entry, int], ...]], index: int) -> bool:
    """Tell whether a verb in its base form stands at an index: "going to *meet*", not "to Oslo"."""
    found = matches[index] if index < len(matches) else ()
    return any(entry.part is Part.VERB and entry.form & Form.BASE for entry, _ in found)


def _is_predicate(found: Sequence[tuple[Entry, int]], lexicon: Lexicon) -> bool:
    """Tell whether a predicate stands there: "is *in force*"; a preposition may open an aside."""
    prepositions = lexicon.words("prepositions")
    return any(e.part is Part.PREDICATE and e.words[-1] not in prepositions for e, _ in found)


def _ends(scan: Scan, index: int) -> Iterator[int]:
    """Yield where the words may end that are put in between an auxiliary and its verb."""
    lowers, lexicon, covered = scan.sentence.lowers, scan.lexicon, scan.covered
    if closing := CLOSING.get(lowers[index]):
        near = lowers[index + 1 : index + _LONGEST]
        if closing in near and not _STOPS & set(near[: near.index(closing)]):
            end = index + near.index(closing) + 2
            yield end
            # "has, strictly speaking, *at no time* signed it"
            yield from _ends(scan, end) if {*lowers[end : end + 1]} & _OPENING else ()
    if lowers[index] not in _OPENING:
        return
    objects = lexicon.words("determiners") | _FOLLOWING
    index += lowers[index : index + 2] in _TO
    dated = {place for first, after in scan.times.items() for place in range(first, after)}
    for end in range(index + 2, min(index + _SHORT, len(lowers) - 1)):
        closed = lowers[end - 1] in _STOPS | _OTHER or lowers[end - 1] in _forms(lexicon)
        if closed and end - 1 not in dated:
            return
        if lowers[end] in DENYING or lowers[end] == "been":
            yield end  # "has so far *not* signed it", "has in Oslo *been* signed"
            return
        if lowers[end - 1] in INTRODUCING:
            continue  # "is in the process of ratifying *the revised* Pact"
        if not covered[end] and (covered[end + 1] or lowers[end + 1] in objects):
            yield end


def _never(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether what is put in denies the verb: "has *at no time* signed it".

    "By no means reluctantly" denies only what follows it.
    """
    occasions = lexicon.words("occasionsAndWays")
    pairs = enumerate(pairwise(words))
    denied = (k for k, (no, noun) in pairs if no == "no" and noun in occasions)
    return any(not is_adverb("".join(words[k + 2 : k + 3])) for k in denied)


def _goes_on(scan: Scan, index: int, aux: Auxiliaries, timed: bool) -> bool:
    """Tell whether what an auxiliary belongs to stands at an index: "adopted", "been adopted".

    After a time that may be a gerund: "is *at present* revising it", not "is for cities building".
    """
    lowers = scan.sentence.lowers
    set_off, adverbs = lowers[index - 1] in CLOSING.values(), scan.lexicon.words("verbAdverbs")
    while index < len(lowers) and (
        lowers[index] in _BETWEEN
        or (set_off and (lowers[index] in adverbs or is_adverb(lowers[index])))
    ):
        index += 1  # "is, however, *deeply* concerned"
    forms = Form.PARTICIPLE if aux.have or aux.be else Form.BASE
    if aux.be and (timed or set_off):
        forms |= Form.ING  # "is, in fact, *preparing* it", not "is in charge of preparing it"
    return index < len(lowers) and any(
        entry.part is Part.VERB and entry.form & forms for entry, _ in scan.entries[index]
    )


def _take(aux: Auxiliaries, word: str, following: str, lexicon: Lexicon) -> bool:
    """Take one word into the auxiliaries; False when it isn't one."""
    plain = word
    if word.endswith("n't") or word == "cannot":
        aux.negated = following not in ONLY | _BUT
        plain = _CONTRACTIONS.get(word, word[:-3])
    taken = _take_form(aux, plain, _forms(lexicon).get(plain, "")) or _take_particle(
        aux, word, following
    )
    if taken:
        aux.seen += 1
        return True
    adverb = word in lexicon.words("verbAdverbs") or is_adverb(word)
    if word == "last" and aux.be:  # "was *last* amended in 2023", not "was last in force"
        adverb = any(e.form & Form.PARTICIPLE for e in lexicon.entries.get(following, ()))
    aux.nth = aux.nth or word in {"first", "last"}
    return bool((aux.have and word == "since") or (aux.seen and adverb and word != "july"))


@lru_cache(maxsize=4)
def _forms(lexicon: Lexicon) -> dict[str, str]:
    """Return the class of each modal and each form of "be", "have" and "do"."""
    classes = ("doForms", "haveForms", "beForms", "modals")
    return {word: name for name in classes for word in lexicon.words(name)}


def _take_form(aux: Auxiliaries, plain: str, form: str) -> bool:
    """Take a modal or a form of "be", "have" or "do"."""
    if form == "modals":
        aux.modal = plain
    elif form == "beForms":
        if plain == "be" and not aux.seen:
            aux.modal = "be"  # a subjunctive: "that the Statute be amended"
        aux.be, aux.last = plain, plain
    elif form == "haveForms":
        aux.have, aux.last = plain, plain
    elif form == "doForms":
        aux.do = plain
    return bool(form)


def _take_particle(aux: Auxiliaries, word: str, following: str) -> bool:
    """Take "to", a negation, or what denies in "has yet to ratify" and "has still to ratify"."""
    if word == "to" and aux.yet:
        aux.negated = True
    elif word == "to" and aux.be and aux.nth:
        return False  # "was first to ratify it" has done so
    elif word == "to" and (aux.be or aux.have):
        aux.modal = "be to" if aux.be else "must"
    elif word == "to" and (not aux.seen or (aux.seen == 1 and aux.negated)):
        aux.infinitive = True
    elif word == "not" and following in ONLY | (_BUT if aux.modal in _ABLE else frozenset()):
        return True  # "did not only sign it but ratified it", "cannot but welcome it"
    elif word in _BUT and aux.modal in _ABLE:
        aux.do, aux.modal = "did" if aux.modal == "could" else "do", ""
    elif word in {"never", "not"} or (aux.seen and word in {"neither", "hardly"}):
        aux.negated = True
    elif aux.be and word in _HELD and following.endswith("ed"):
        # "Will be deemed adopted"; "is deemed adopted" only says when it would be so.
        aux.modal = aux.modal or ("be" if aux.be in _RULED else "")
    elif (aux.seen and word == "yet") or (aux.have and word == "still"):
        aux.yet = True
    else:
        return False
    return True


def follows_pronoun(scan: Scan, index: int) -> bool:
    """Tell whether a word that no list knows is a verb: "the goods that they *sell*, and"."""
    lower = scan.sentence.words[index]
    if index == 0 or scan.previous(index) not in SUBJECTS:
        return False
    plain = lower.isalpha() and lower.islower() and not is_adverb(lower)
    noun = lower.endswith("s") and not lower.endswith("ss")
    return plain and not noun and lower not in _closed(scan.lexicon)


def is_unknown_finite(scan: Scan, index: int) -> bool:
    """Tell whether a word that no list knows is a verb: "as Malta *dithered*, the Board …".

    So is one in -s before the comma that ends a clause: "if Malta *dithers*, the Board …".
    """
    word, lowers, lexicon = scan.sentence.words[index], scan.sentence.lowers, scan.lexicon
    if not index or word[-1] not in "ds" or len(word) <= _SHORT_FORM or not word.islower():
        return False
    following = "".join(lowers[index + 1 : index + 2])
    named = scan.covered[index - 1] or lowers[index - 1] in _UNNAMED
    if not named or not word.isalpha() or word in _closed(lexicon):
        return False
    if word.endswith("ed") and not word.endswith("eed") and word not in lexicon.words("neverPast"):
        closed = lexicon.any_of("prepositions", "determiners", "coordinators")
        return not following[:1].isalnum() or following in closed
    near = lowers[max(0, index - _NEAR) : index]
    opened = not lexicon.words("subordinators").isdisjoint(near)
    return word[-1] == "s" and opened and following == ","


def is_unknown_verb(scan: Scan, index: int) -> bool:
    """Tell whether a word that no list knows can be the verb behind "does not".

    No plural: "rarely do *countries* sign it".
    """
    word = scan.sentence.words[index]
    plural = word.endswith("s") and not word.endswith(("ss", "us", "as"))
    plain = word.isalpha() and word.islower() and not (plural or is_adverb(word))
    return plain and word not in _closed(scan.lexicon)


@lru_cache(maxsize=4)
def _closed(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that are no verbs."""
    names = (
        "prepositions", "coordinators", "determiners", "pronouns", "subordinators",
        "relativisers", "negations", "verbAdverbs", "peopleNouns",
    )  # fmt: skip
    return lexicon.any_of(*names)
