"""Texts beside which stands what is done with them: "adopted *guidelines*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import NOW
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Entry, Lexicon

_ACTS = frozenset(map(str, EventType))
_PROPOSER = 7  # words from "proposal" to "for"
_MOVED = "layingBefore"  # verbs that do much else to what is no text
_SUBJECTS = frozenset({"we", "i", "they"})
_TOLD = frozenset({"the", "its", "their", "our", "this", "these", "those"})  # also when denied
SETS = frozenset((noun, "of") for noun in (
    "set", "series", "range", "number", "couple", "pair", "package", "bundle", "batch", "raft",
    "suite", "slate", "collection",
))  # fmt: skip
_RELATIVE = 8  # words of a relative clause up to its verb
_AIM = 9  # words from "to" to the verb
_ADJECTIVES = 3  # words from "a" to a topic
_BEFORE = 4  # words between a verb and the noun that is its object
_PARTNER = 7  # words from "and" to the verb of two nouns
_CALLED = frozenset({("known",), ("called",), ("dubbed",), ("named",)})
_INSERTED = 12  # words between two commas
_WITHIN = 4  # words of a verb of several, "has now been formally adopted"


def is_governed(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon, kind: Kind = Kind.INSTRUMENT
) -> bool:
    """Tell whether somebody does, or has done, to a text what makes it one of its own.

    "Kenya adopted guidelines", "is to publish a study", "a study has been published"; but not
    "had adopted no guidelines", "guidelines matter", "guidelines for adopting".
    """
    return _is_object(sentence, first, lexicon, kind) or _is_subject(sentence, after, lexicon, kind)


def is_brought_about(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon, kind: Kind
) -> bool:
    """Tell whether something is done to what a noun calls, also in the words right behind it.

    "A clause *that we proposed*", "a map *published in May*", "the launch of a website".
    """
    return (
        is_governed(sentence, first, after, lexicon, kind)
        or is_told_behind(sentence, after, lexicon, kind)
        or is_noun_object(sentence, first, lexicon, kind)
    )


def tells_text(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a topic in small letters is a text here: "adopted a national *music policy*"."""
    head = lexicon.heads.get(sentence.lowers[after - 1])
    if head is None or head.kind is not Kind.INSTRUMENT or after - first == 1:
        return False
    if not "".join(sentence.words[first:after]).islower():
        return False
    near = range(max(0, first - _ADJECTIVES), first)
    opened = [i for i in near if sentence.lowers[i] in lexicon.words("determiners")]
    return bool(opened) and is_brought_about(sentence, opened[-1], after, lexicon, head.kind)


def is_told_behind(sentence: Sentence, after: int, lexicon: Lexicon, kind: Kind) -> bool:
    """Tell whether a participle or a relative clause behind a noun tells what is done to it."""
    after = _past_maker(sentence, after)
    index = after + (sentence.lowers[after : after + 1] == (",",))
    if any(_acts(sentence, index, index + size, lexicon, kind) for size in (1, 2, 3)):
        return True
    if sentence.lowers[index : index + 1] not in {("which",), ("that",)}:
        return False
    for step in range(index + 1, min(index + _RELATIVE, len(sentence.words))):
        if not sentence.lowers[step][0].isalnum():
            return False
        if any(_acts(sentence, step, step + size, lexicon, kind) for size in (1, 2, 3)):
            return True
    return False


def _past_maker(sentence: Sentence, after: int) -> int:
    """Return where words go on past who made a text: "a report *by Ana Kos* was adopted"."""
    step = after + 1
    if sentence.lowers[after : after + 1] != ("by",):
        return after
    while sentence.lowers[step : step + 1] == ("the",) or (
        "".join(sentence.words[step : step + 1])[:1].isupper()
    ):
        step += 1
    return step if step > after + 1 else after


def _past_aim(sentence: Sentence, after: int, helping: frozenset[str]) -> int:
    """Return where words go on past what a text is to do: "a motion *to close it* was lost"."""
    if sentence.lowers[after : after + 1] != ("to",):
        return after
    for step in range(after + 2, min(after + _AIM, len(sentence.words))):
        if sentence.lowers[step] in helping:
            return step
        if not sentence.lowers[step][0].isalnum():
            break
    return after


def is_noun_object(sentence: Sentence, first: int, lexicon: Lexicon, kind: Kind) -> bool:
    """Tell whether a noun tells what is done to another: "*launch of* a site", "*work on* it"."""
    index = _past_modifiers(sentence, first, lexicon)
    if index < 1 or sentence.lowers[index] not in {"of", "for", "on"}:
        return False
    if sentence.lowers[index] == "on":
        worked = lexicon.entries.get(sentence.lowers[index - 1], ())
        told = (e for e in worked if e.part is Part.NOUN and e.words[1:] in {(), ("on",)})
        frames = [entry.frame for entry in told if entry.frame and _is_act(entry, kind)]
        return any(frame.evokes == EventType.PREPARATION for frame in frames)
    if sentence.lowers[index] == "for":  # "a *proposal* by Fiji *for* a list"
        near = sentence.lowers[max(0, index - _PROPOSER) : index]
        return kind is Kind.INSTRUMENT and not lexicon.words("thoughtNouns").isdisjoint(near)
    return any(
        entry.part is Part.NOUN and len(entry.words) == 1 and _is_act(entry, kind)
        for entry in lexicon.entries.get(sentence.lowers[index - 1], ())
    )


def _is_object(sentence: Sentence, first: int, lexicon: Lexicon, kind: Kind) -> bool:
    index = _past_modifiers(sentence, first, lexicon)
    for start in (index, index - 1, index - 2):
        if start >= 0 and _acts(sentence, start, index + 1, lexicon, kind):
            told = sentence.lowers[first] in _TOLD
            return told or not _is_denied(sentence, start, lexicon)
    return False


def _past_modifiers(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where the word stands before a noun's article and its bland adjectives."""
    passed = lexicon.any_of("blandAdjectives", "numberWords") | {"a", "an"}
    index = first - 1
    numbered_parts = lexicon.words("textParts")
    if (
        index > 2
        and sentence.lowers[index] == "of"
        and sentence.lowers[index - 2] in numbered_parts
    ):
        index -= 3  # "amended *Article 14 of* the Statutes"
    index -= 2 * (sentence.lowers[max(0, index - 1) : first] in SETS)  # "adopted *a set of* rules"
    while index >= max(0, first - _BEFORE) and _is_passed(sentence.lowers[index], passed):
        index -= 1
    return index


def _is_passed(lower: str, passed: frozenset[str]) -> bool:
    return lower in passed or is_adverb(lower) or is_ordinal(lower)


def _acts(sentence: Sentence, first: int, after: int, lexicon: Lexicon, kind: Kind) -> bool:
    """Tell whether words are a verb in the past, or behind "will" and "to", of an act on texts."""
    lowers = sentence.lowers
    start = first
    while start and (is_adverb(lowers[start - 1]) or lowers[start - 1] in NOW):
        start -= 1
    before = "".join(lowers[start - 1 : start])
    led = before == "to" or before in lexicon.any_of("modals", "doForms") or start < first
    led = led or before in _SUBJECTS
    forms = Form.PAST | Form.PARTICIPLE | (Form.BASE if led else Form.NONE)
    forms |= Form.ING if before in lexicon.words("beForms") else Form.NONE
    return any(
        entry.part is Part.VERB
        and entry.words == lowers[first:after]
        and entry.form & forms
        and _is_act(entry, kind)
        for entry in lexicon.entries.get("".join(lowers[first : first + 1]), ())
    )


def _is_act(entry: Entry, kind: Kind) -> bool:
    frame = entry.frame
    moved = frame is not None and frame.name.endswith(_MOVED)  # "sent *a list* to members"
    return frame is not None and frame.evokes in _ACTS and kind in frame.kinds and not moved


def _is_subject(sentence: Sentence, after: int, lexicon: Lexicon, kind: Kind) -> bool:
    helping = lexicon.any_of("beForms", "haveForms", "modals")
    passed = helping | lexicon.any_of("verbAdverbs", "negations") | {"to", "yet"}
    after = _past_aim(sentence, _past_maker(sentence, after), helping)
    inserted = past_inserted(sentence, _past_year(sentence, after))
    after = _past_partner(sentence, inserted, helping, lexicon)
    if "".join(sentence.lowers[after : after + 1]) not in helping:
        return _went(sentence, after, lexicon, kind)
    index = after
    while index < after + _WITHIN + 1 and (
        "".join(sentence.lowers[index : index + 1]) in passed
        or is_adverb("".join(sentence.lowers[index : index + 1]))
        or _is_awaited(sentence, index, lexicon)
    ):
        index += 1
    past = index > after and index < len(sentence.words)
    return past and any(_acts(sentence, index, index + size, lexicon, kind) for size in (1, 2))


def _went(sentence: Sentence, after: int, lexicon: Lexicon, kind: Kind) -> bool:
    """Tell whether a thing came about by itself: "the hotline *went live*", "took effect"."""
    return any(
        entry.part is Part.VERB
        and entry.form & Form.PAST
        and len(entry.words) > 1
        and entry.frame is not None
        and entry.frame.subject == "object"
        and _is_act(entry, kind)
        for entry, _ in lexicon.matches_first(sentence.lowers[after : after + _WITHIN])
    )


def _is_awaited(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word only tells that something is to come: "is *expected* to be issued"."""
    awaited, to = (*sentence.lowers[index : index + 2], "", "")[:2]
    return awaited in lexicon.words("awaitedWords") and to == "to"


def _past_year(sentence: Sentence, after: int) -> int:
    """Return where words go on past the year that a text is for: "a list *for 2025* was"."""
    link, year = (*sentence.lowers[after : after + 2], "", "")[:2]
    dated = link in {"for", "of", "to"} and year[:4].isdigit()
    return after + 2 if dated else after


def past_inserted(sentence: Sentence, after: int) -> int:
    """Return where words go on that commas part: "the study, promised for May, *has* appeared"."""
    called = sentence.lowers[after + 1 : after + 2] in _CALLED  # the name tells what it is
    if sentence.lowers[after : after + 1] != (",",) or called:
        return after
    for index in range(after + 1, min(after + _INSERTED, len(sentence.words))):
        if sentence.lowers[index] == ",":
            return index + 1
    return after


def _past_partner(sentence: Sentence, after: int, helping: frozenset[str], lexicon: Lexicon) -> int:
    """Return where the verb of two nouns begins: "a map and a list *were* published"."""
    if sentence.lowers[after : after + 1] != ("and",):
        return after
    barred = lexicon.any_of("prepositions", "relativisers")
    for index in range(after + 1, min(after + _PARTNER, len(sentence.words))):
        lower = sentence.lowers[index]
        if lower in helping:
            return index if index > after + 1 else after
        if lower in barred or not lower[0].isalpha():
            break
    return after


def _is_denied(sentence: Sentence, verb: int, lexicon: Lexicon) -> bool:
    before = sentence.lowers[max(0, verb - _WITHIN) : verb]
    return not lexicon.words("negations").isdisjoint(before)
