"""Cues: the words that govern an event word and say how far it has come: "plans to", "pending"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import BY_OR_OF, ONCE_MORE
from govgraph.lexicon import Part
from govgraph.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

UNASSERTED = "unasserted"
WISHED = "wished"  # of the clauses below "We ask that:"
ASKED_FOR = frozenset({UNASSERTED, WISHED})
"""What stands over a list whose items are only asked for."""
"""The cue of what is only called for, supposed or mentioned; the others are statuses."""

_LAST = frozenset({"the", "very"})
_TRIES = frozenset({"step", "steps", "attempt", "attempts", "effort", "efforts", "try", "bid"})
_TRIES |= {"chance", "opportunity", "occasion", "move", "task", "duty", "call", "proposal", "plan"}
_AT = frozenset({"at", "in", "during", "on", "after", "since", "before"})
_OPEN = frozenset({"planned", "proposed"})
_WANTING = {("lack", "of"), ("absence", "of")}
_NO_VERB = frozenset({"the", "no", "any", "other", "legal"})  # words before a noun
_ITS = frozenset({"its", "their", "our", "his", "her", "at", "in"})
_ORDINAL = re.compile(
    r"last|latest|only|\d+(?:st|nd|rd|th)|[a-z-]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|tenth|eleventh|twelfth|[a-z]+(?:ieth|teenth)|(?:one-)?hundredth"
)
_REACH = 7  # words back within which a cue governs an infinitive or a noun


def cue_before(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return the cue of the nearest governing words that end right before an index.

    Determiners and adjectives may stand between ("pending its early ratification").
    """
    lowers = parsed.sentence.lowers
    best, best_end = "", -1
    for start in range(max(0, index - _REACH), min(index + 1, len(lowers))):
        the = start > 0 and lowers[start - 1] == "the"
        if (the or start in parsed.named) and parsed.sentence.words[start][0].isupper():
            continue  # "asked the *Steering* Committee to adopt it", "the *Commission to* adopt it"
        if lowers[start : start + 2] in ONCE_MORE:
            continue
        for entry, after in parsed.entries[start]:
            if not entry.cue or after > index + 1 or after <= best_end:
                continue
            if after == index + 1 and lowers[index] != "to":
                continue
            noun = entry.words[0] == "means" and lowers[max(0, start - 1)] in _NO_VERB
            if entry.part is Part.VERB and (start >= index or noun):
                continue  # "lacks *the means to* ratify it"
            if only_modifiers(parsed, after, index, lexicon):
                none = "no" in lowers[max(0, start - 1) : after] or _is_wanting(lowers, start)
                none = none and entry.cue in _OPEN  # "took *no* steps to"
                best, best_end = "negated" if none else entry.cue, after
    return best


def _is_wanting(lowers: Sequence[str], start: int) -> bool:
    """Tell whether what begins at an index is not there: "the *lack of* readiness to ratify"."""
    return lowers[max(0, start - 2) : start] in _WANTING


def noun_cue(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> str:
    """Return the cue of what stands before an event noun: "charged Fiji *with* its preparation"."""
    near = parsed.sentence.lowers[max(0, index - _REACH) : index]
    if above is not None and "with" in near:
        first = index - 1 - near[::-1].index("with")
        charged = _cue_with(parsed, above.verb, "with", lexicon)
        beside = only_modifiers(parsed, first + 1, index, lexicon)
        if charged and beside:
            return charged
        if beside and above.verb.negated and first - above.verb.after in {-1, 0}:
            told = cue_before(parsed, index, lexicon)
            return str(Status.NEGATED) if told == Status.OCCURRED else told  # "did *not* end with"
    told = cue_before(parsed, index, lexicon)
    called = told == Status.PLANNED and cue_before(parsed, index - 1, lexicon) == UNASSERTED
    return UNASSERTED if called else told  # "its *call for universal* ratification"


def only_modifiers(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but determiners, adjectives and owners stands in a range."""
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers")
    for index in range(first, after):
        word = parsed.sentence.lowers[index]
        if index in parsed.covered or word in {"'s", "that", "’s"}:
            continue
        if word in closed or not word[0].isalnum() or index in _verbs(parsed):
            return False
    return True


def _verbs(parsed: Parsed) -> set[int]:
    return {clause.verb.main for clause in parsed.clauses}


def cue_of(verb: VerbGroup) -> str:
    """Return the cue that a verb gives to what it governs, the longest entry first."""
    cues = [(entry.cue, after) for entry, after in verb.entries if entry.cue]
    return max(cues, key=lambda pair: pair[1])[0] if cues else ""


def parted_cue(parsed: Parsed, verb: VerbGroup, first: int, lexicon: Lexicon) -> str:
    """Return the cue of a verb that a time or a place parts from "to": "promised *in May* to".

    Or somebody from "from" and "with": "prevented *Fiji* from", "tasked *a group of ten* with".
    ``first`` is where the governed verb begins. In "told us to" nothing parts them.
    """
    if parsed.before(first) == "with":
        return _cue_with(parsed, verb, "with", lexicon)
    kept = parsed.before(first) == "from"
    between = range(verb.after, first - kept)
    closed = lexicon.any_of("prepositions", "determiners")
    timed = {k for time in parsed.times for k in range(time.first, time.after)}
    aside = timed | {k for k in between if parsed.sentence.lowers[k] in closed}
    opened = len(between) > 0 and (kept or between[0] in aside or parsed.before(first) == ",")
    told = all(k in parsed.covered | aside for k in between) or _tells_how(parsed, between)
    if not (opened and told) or verb.entries == () or verb.main != verb.after - 1:
        return ""
    return _cue_with(parsed, verb, "from" if kept else "to", lexicon)


_HOW = frozenset(
    {("by",), (",", "by"), ("without",), ("in", "writing"), ("on", "behalf"), ("with",)}
)
_HOW_LONG = 9  # words of "by ten votes to two with one abstention"


def _tells_how(parsed: Parsed, between: range) -> bool:
    """Tell whether words only tell how or with whom: "agreed *by a show of hands* to set it up"."""
    words = tuple(parsed.sentence.lowers[k] for k in between)
    led = words[:1] in _HOW or words[:2] in _HOW
    return led and len(words) <= _HOW_LONG


_JOINING = frozenset({"and", ",", "(", ")"})  # "the offer of Chad *and* Fiji to host it"


def owned_cue(parsed: Parsed, first: int, lexicon: Lexicon, link: str = "to") -> str:
    """Return the cue of a noun that its owner parts from "to": "a proposal *by Fiji* to amend".

    ``first`` is where the governed verb begins, or another link: "progress made *by Fiji* in".
    """
    lowers, determiners = parsed.sentence.lowers, lexicon.words("determiners")
    index = first - 1
    while index > 0 and (
        index in parsed.covered or lowers[index] in determiners or lowers[index] in _JOINING
    ):
        index -= 1
    if index in {0, first - 1} or lowers[index] not in BY_OR_OF:
        return ""
    if parsed.before(index - 1) == "no":
        return UNASSERTED  # "supports *no plan* by Fiji to sign it"
    made = link != "to"
    words = (*lowers[max(0, index - 1 - made) : index], link)
    matches = [*lexicon.matches(words)[0], *(lexicon.matches(words[1:])[0] if made else ())]
    return next((e.cue for e, after in matches if e.cue and after > 1), "")


def _cue_with(parsed: Parsed, verb: VerbGroup, link: str, lexicon: Lexicon) -> str:
    """Return the cue that a verb gives together with a word that stands apart from it."""
    words = (parsed.sentence.lowers[verb.main], link)
    return next((e.cue for e, after in lexicon.matches(words)[0] if e.cue and after > 1), "")


def is_others_to_do(parsed: Parsed, above: VerbGroup, first: int) -> bool:
    """Tell whether words that are no verb known here ask it of others: "declined *to order Fiji*".

    ``first`` is where the governed verb begins. In "refused *to go to Paris*" nobody is asked.
    """
    name = next((r.name.first for r in parsed.refs if r.name.after == first), first - 1)
    between = parsed.sentence.lowers[above.after : name]
    named = parsed.sentence.words[name][0].isupper() and above.after < name < first
    place = "".join(between[-1:]) in {"to", "in", "at", "for", "of", "with"}
    return named and parsed.before(above.after) == "to" and not place


def comes_about(verb: VerbGroup) -> bool:
    """Tell whether a verb only says that its subject came about: "its entry *followed* in May"."""
    return "comingAbout" in verb.classes


def is_nth(parsed: Parsed, first: int) -> bool:
    """Tell whether "the first State to ratify" stands before an infinitive.

    In "promised last June to ratify" it is a time, in "decided at its sixth session to" a meeting.
    """
    words = parsed.sentence.lowers[:first]
    first = len(words)
    start = max(0, first - 6)
    start = max((k + 1 for k in range(start, first) if words[k] == ","), default=start)
    if not any(map(_ORDINAL.fullmatch, words[start:])):
        return False
    timed = {k for k in range(start, first) if words[k] == "last" and words[k - 1] not in _LAST}
    timed |= {k for time in parsed.times for k in range(time.first, time.after)}
    if words[-1] in _TRIES:
        return False  # "took the first *step* to ratify it"
    timed |= parsed.named  # "persuaded the Sixth Committee to adopt it"
    ranks = [k for k in range(start, first) if k not in timed and _ORDINAL.fullmatch(words[k])]
    before = ((words[max(0, k - 2) : max(0, k - 1)], words[max(0, k - 1) : k]) for k in ranks)
    return any(not (_AT & set(two) or _ITS & set(one)) for two, one in before)


def dealt_with(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether people had before them what is named: "considered a proposal *from* Fiji"."""
    lowers = parsed.sentence.lowers
    put = lowers[index + 1 : index + 2] in {("from",), ("by",)}
    return put and not lexicon.words("dealtWith").isdisjoint(lowers[:index])
