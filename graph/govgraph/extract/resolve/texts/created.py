"""Things that come into being in the words that tell of them: "they set up *a working group*"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.described.governed import past_inserted
from govgraph.extract.find.described.stages import STAGES, is_counted
from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.function_words import A_OR_AN, FINITE_BE
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity

_CREATING = frozenset(map(str, (EventType.LAUNCH, EventType.PREPARATION)))
SET_UP = frozenset({Kind.ORGANISATION, Kind.PROCESS})
_LONGEST = 3  # words of a verb: "draw up", "put in place"
_NEAR = 5  # words from a noun to the verb behind it: "has not yet been set up"
_BETWEEN = frozenset(
    {"be", "been", "being", "not", "ever", "never", "now", "yet", "also", "to", "already"}
)
_ANOTHER = frozenset({("new",), ("further",)})
_SAYING_MORE = frozenset({("that",), ("which",)})
_OPENERS = frozenset({",", ";", "and", "that", "("})


def is_created(passage: Passage, ref: Ref, first: int, after: int) -> bool:
    """Tell whether a verb beside a body or a process brings it into being, or is said not to.

    Only "a" or "no" and "new" or an ordinal may stand before the words from ``first`` to the one
    at ``after``: "*no voluntary fund* has been created".
    """
    if ref.name.kind not in SET_UP:
        return False
    sentence, lexicon, article = passage.sentence, passage.lexicon, first - 1
    counted = is_counted(sentence, article + 1)
    article -= counted or sentence.lowers[article : article + 1] in _ANOTHER
    word = sentence.lowers[article] if article >= 0 else ""
    made = _verb_before(sentence, article, lexicon) or _verb_behind(sentence, after, lexicon)
    return word in A_OR_AN | {"no"} and made


def is_ours_new(passage: Passage, ref: Ref) -> bool:
    """Tell whether those who speak bring about a body of theirs: "launched *our climate fund*".

    "We founded our network in 1990" tells of themselves.
    """
    name, own = ref.name, passage.discourse.document.organisation
    more = name.after - name.first > 1 + len(name.head.split())
    other = more and not (own and is_named(own, name.head))
    return other and passage.brings_about(name.first, name.after, Kind.ORGANISATION)


def said_of(passage: Passage, first: int) -> Entity | None:
    """Return the body or process of which a description is said: "*RIVNET* is a network set up …".

    The description's words begin at ``first``.
    """
    sentence, article = passage.sentence, first - 1
    if article < 1 or sentence.lowers[article] not in A_OR_AN:
        return None
    end = article - 1
    if sentence.lowers[end] == ",":
        return _apposed_body(passage, end)
    if sentence.lowers[end] not in FINITE_BE:
        return None
    end -= sentence.lowers[end - 1] == ")"
    for ref in passage.refs:
        if ref.name.after == end and ref.entity and ref.entity.kind in SET_UP:
            told = not ref.described and ref.entity.type != "Government"
            opened = ref.name.first - (sentence.lowers[ref.name.first - 1] == "the")
            alone = opened <= 0 or sentence.lowers[opened - 1] in _OPENERS
            return ref.entity if told and alone else None
    return None


def _apposed_body(passage: Passage, comma: int) -> Entity | None:
    """Return the body that a comma parts from what it is: "UNESCO, *an agency that* helps".

    Not where the comma goes on with a list: "UNESCO, a network and two unions".
    """
    sentence = passage.sentence
    closed = sentence.lowers[comma - 1] == ")"
    ends = {comma, comma - len(("(", "EDF", ")"))} if closed else {comma}
    near = range(comma + 1, comma + 1 + _NEAR)
    told = next((r.name for r in passage.refs if r.described and r.name.first in near), None)
    said = told is not None and sentence.lowers[told.after : told.after + 1] in _SAYING_MORE
    before = (r for r in passage.refs if r.name.after in ends and not r.described and r.entity)
    ref = next(before, None) if said else None
    body = ref.entity if ref and not _is_set_off(passage, ref.name.first) else None
    own = body is not None and body.kind is Kind.ORGANISATION and body.type != "Government"
    return body if own else None


def _is_set_off(passage: Passage, first: int) -> bool:
    """Tell whether commas set a body off with what leads to it: "launch, *with UNESCO*, a fund"."""
    before = [w for w in passage.sentence.lowers[max(0, first - _LONGEST) : first] if w != "the"]
    prepositions = passage.lexicon.words("prepositions") | {"within"}
    return any(a == "," and b in prepositions for a, b in pairwise(before))


def is_stage(sentence: Sentence, name: Name) -> bool:
    """Tell whether an ordinal counts what a noun calls: "its *second round* of grants"."""
    first = name.after - len(name.head.split())
    return name.head in STAGES and is_counted(sentence, first)


def _verb_before(sentence: Sentence, article: int, lexicon: Lexicon) -> bool:
    for start in range(article - 1, max(article - 1 - _LONGEST, -1), -1):
        entries = lexicon.matches_first(sentence.lowers[start:article])
        if any(_creates(entry) and after == article - start for entry, after in entries):
            return True
    return False


def _verb_behind(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    helping = lexicon.any_of("beForms", "haveForms", "modals")
    after = past_inserted(sentence, after)  # "a second phase, on nets, *will be* launched"
    words = sentence.lowers[after : after + _NEAR + _LONGEST]
    if not words or words[0] not in helping:
        return _starts_itself(words, lexicon)
    for k, word in enumerate(words[:_NEAR]):
        if word in helping | _BETWEEN or is_adverb(word):
            continue
        return any(_creates(entry) for entry, _ in lexicon.matches_first(words[k:]))
    return False


def _starts_itself(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether what a verb tells comes about by itself: "a hotline *went live* in May"."""
    places = lexicon.words("prepositions") | {"."}
    return any(
        _creates(entry)
        and entry.frame is not None
        and entry.frame.subject == "object"
        and (end > 1 or "".join(words[end : end + 1]) in places)
        for entry, end in lexicon.matches_first(words)
    )


def _creates(entry: Entry) -> bool:
    frame = entry.frame
    rule = bool(entry.form & Form.THIRD)  # "the Convention *creates* a Committee"
    return entry.part is Part.VERB and not rule and frame is not None and frame.evokes in _CREATING
