"""The body with which a text opens by telling something: "The W3C announced today …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.forums import is_standing
from govgraph.extract.document.bodies.letterheads import run_of
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import LABEL_MARKS
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Entity, Kind, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_GREETED = 4  # sentences in which a speaker thanks and greets
_DATELINE = 10  # words of a dateline
_NEAR = 8  # words behind a name among which its verb stands
_ACTS = 0.4  # how surely a body is the text's own that does something in its first sentence
_HELD = frozenset(PositionType)
_FIRST = 2  # sentences that say what a body is whose name tells nothing
_APPOSED = 7  # words of ", a small group of"
_ARTICLES = frozenset({"the", "some"})
_OWNING = frozenset({"of", "that", "which", "for"})
_MEMBERS = {("members", "of"), ("friends", "of"), ("board", "of")}
_ISSUING = frozenset({"issue", "issued", "issues", "make", "makes", "adopted", "adopts"})
_TEXT = 3  # words at the end of "issues the following statement:"
_THIS = 2  # words between "this" and the kind of a text
_BRACKET = 4  # words of "(XY)"
_CONCEDED = 0.5  # how surely "we" are who concedes something before it
_CONCEDING = frozenset({"while", "although", "though", "whilst"})
_BE = frozenset({("is",), ("are",)})
_NAMED = 3  # words of "human rights experts"
_SITS = {(",", "at", "its"), (",", "in", "its"), (",", "during", "its")}
_OF_WHOM = 12  # words of "of the Lake Chad Basin Commission (LCBC)"
_REACTED = 3  # sentences in which one says what one thinks of a deed
_STANCE = 3  # words of "expressed deep concern"


def opened(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int, lexicon: Lexicon
) -> Iterator[Told]:
    """Yield the body that opens the text by telling something: "The W3C announced today …".

    In the first sentences of a speech also who thanks or greets: "Norway welcomes the report".
    What a body only does there, "The Board has signed", shows less.
    """
    for at in range(number, min(number + _GREETED, len(sentences))):
        sentence = sentences[at].sentence
        bodies = [r for r in refs[at] if r.kind is Kind.ORGANISATION and r.entity]
        for ref in bodies[:1]:
            near = sentence.lowers[ref.name.after : ref.name.after + _NEAR]
            greets = ref.name.first <= 1 and set(near[:2]) & lexicon.words("greetingVerbs")
            behalf = sentence.lowers[:3] == ("on", "behalf", "of") and ref.name.first <= 4
            first = at == number
            if first and _reacts(sentences[at : at + _REACTED], ref):
                continue
            unnamed = ref.entity and ref.entity.type == "Office" and ref.entity.iri is None
            if ref.entity is None or unnamed or does_to_us(sentence, ref, lexicon):
                continue
            if _is_of_people(sentence, ref, lexicon):
                continue
            if first and _for_another(sentence, ref, lexicon):
                yield Told(Sign.BEHALF, ref.entity, ref.span)
            if _is_ours(sentence, ref, lexicon):
                yield Told(Sign.SELF, ref.entity, ref.span, _CONCEDED)
            behind = ref.name.first <= 1 and _thanked(sentences[number:at])
            if behind and _does(sentence, ref, lexicon, held=True):
                yield Told(Sign.DELEGATION, ref.entity, ref.span)
            if greets or behalf or (first and _tells(sentence, ref, near, lexicon)):
                yield Told(Sign.OPENING, ref.entity, ref.span)
            elif first and not is_state(ref) and _acts(sentence, ref, lexicon):
                yield Told(Sign.OPENING, ref.entity, ref.span, _ACTS)


def _thanked(before: Sequence[Found]) -> bool:
    """Tell whether one has only thanked so far: "*Thank you, Mr Chair.* Norway supports"."""
    return bool(before) and all(f.sentence.lowers[:2] == ("thank", "you") for f in before)


def _reacts(near: Sequence[Found], ref: Ref) -> bool:
    """Tell whether a person goes on with what a State did: "Today *Chad* left. *I* regret it"."""
    opens = near[0].sentence.lowers[: ref.name.first]
    told = {"i", "my"}.isdisjoint(near[0].sentence.lowers) and {"today", "yesterday"} & set(opens)
    state = ref.entity is not None and ref.entity.type == "Government"
    return state and bool(told) and any("i" in found.sentence.lowers for found in near[1:])


def acting_forum(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int, lexicon: Lexicon
) -> Iterator[Told]:
    """Yield what is called as a meeting and opens the text by telling: "*The Nile Forum* urged"."""
    for found, row in zip(sentences[number : number + 1], refs[number:], strict=False):
        for ref in [r for r in row if r.kind is Kind.MEETING and r.entity][:1]:
            near = found.sentence.lowers[ref.name.after : ref.name.after + _NEAR]
            standing = ref.entity is not None and is_standing(ref.entity, lexicon)
            if ref.entity and standing and _tells(found.sentence, ref, near, lexicon):
                own = Entity(Kind.ORGANISATION, ref.entity.label, None, "Organisation")
                yield Told(Sign.OPENING, own, ref.span)


def issuing(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int, lexicon: Lexicon
) -> Iterator[Told]:
    """Yield the body that a sentence says to issue the text: "X issues this statement:"."""
    near = slice(max(0, number - 1), number + 1)
    for found, row in zip(sentences[near], refs[near], strict=True):
        own = next((r for r in row if r.kind is Kind.ORGANISATION and r.entity), None)
        if own is not None and own.entity and _issues(found.sentence, own, lexicon):
            yield Told(Sign.BEHALF, own.entity, own.span)


def enacting(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int
) -> Iterator[Told]:
    """Yield the body that a line of its own names above what it decides: "*The Board,*"."""
    for found, row in zip(sentences[: number + _GREETED], refs, strict=False):
        lowers = found.sentence.lowers
        for ref in row[:1]:
            alone = lowers[: ref.name.first] == ("the",) and lowers[ref.name.after :] == (",",)
            if alone and ref.kind is Kind.ORGANISATION and ref.entity:
                yield Told(Sign.ENACTING, ref.entity, ref.span)


def does_to_us(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body opens the text that does something to those who speak: "*X* asked us".

    Or of which they ask something: "The Committee of Ministers *is invited* to take note".
    """
    near = sentence.lowers[ref.name.after : ref.name.after + _NEAR]
    if near[:1] in _BE and not lexicon.words("invitedWords").isdisjoint(near[1:2]):
        return True
    return ref.name.first <= 1 and "us" in near and "we" not in sentence.lowers


def _is_of_people(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body only says who people are: "*UN* human rights experts today urged"."""
    near = sentence.lowers[ref.name.after : ref.name.after + _NAMED]
    people = lexicon.any_of("memberNouns", "speakingPeople")
    at = next((n for n, word in enumerate(near) if word in people), None)
    return at is not None and all(w.isalpha() and w not in lexicon.entries for w in near[:at])


def _for_another(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body speaks for one it leads: "*X* on behalf of the Y network welcomes"."""
    lowers, at = sentence.lowers, ref.name.after
    if ref.name.first > 1 or lowers[at : at + 3] != ("on", "behalf", "of"):
        return False
    near = lowers[at + 3 : at + 3 + _NEAR]
    entries = (e for word in near for e in lexicon.entries.get(word, ()))
    return any(e.form & Form.THIRD and e.frame and e.frame.evokes in _HELD for e in entries)


def _issues(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a text of a body follows: "*X*, with the embassies, issues this statement:"."""
    lowers, texts = sentence.lowers, lexicon.any_of("deliveryNouns", "outcomeTexts")
    given = (i for i in range(ref.name.after, len(lowers)) if lowers[i] in _ISSUING)
    told = [i for i in given if {"this", "following"} & {*lowers[i + 1 : i + 3]}]
    near = [lowers[-_TEXT:], *(lowers[i + 2 : i + 2 + _TEXT] for i in told)]
    ends = lowers[-1] == ":" and any(not texts.isdisjoint(words) for words in near)
    ends = ends or not texts.isdisjoint(near[0])
    return bool(told) and ref.name.first <= 1 and ends


def _is_ours(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether "we" goes on for a body: "While *Norway* joins consensus, *we* regret"."""
    lowers, at = sentence.lowers, ref.name.after
    verb = lexicon.entries.get("".join(lowers[at : at + 1]), ())
    acts = any(entry.form & Form.THIRD for entry in verb)
    conceding = ref.name.first <= 2 and lowers[0] in _CONCEDING
    return acts and conceding and (",", "we") in pairwise(lowers)


def described(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], number: int, lexicon: Lexicon
) -> Iterator[Told]:
    """Yield the body, whatever its name, that the first sentences say to be one.

    "*Jarigani*, a group of weavers, has …", "The members of *Quiet Coast Pacific* learnt …"; not
    "Oslo, the host of the group".
    """
    for found, row in zip(sentences[number:][:_FIRST], refs[number:], strict=False):
        sentence, lowers = found.sentence, found.sentence.lowers
        first = int(lowers[0] in _ARTICLES)
        joined = lowers[first : first + 2] in _MEMBERS
        first += 2 * joined
        first += joined and lowers[first : first + 1] == ("the",)
        after = run_of(sentence, first, len(lowers))
        whole = next((r for r in row if (r.name.first, r.name.after) == (first, after)), None)
        if joined and whole and whole.entity and whole.kind is Kind.ORGANISATION:
            yield Told(Sign.ABOUT, whole.entity, whole.span)
        other = whole is not None and not (joined and whole.kind is Kind.PERSON)
        other = other or after - first < 1 + joined or not sentence.words[first][0].isupper()
        if other or sentence.block.role is not BlockRole.PARAGRAPH:
            continue
        kind = (*lowers[after + 1 : after + _APPOSED], "", "")
        told = next(
            (k for k, word in enumerate(kind[:-1]) if word in lexicon.words("bodyNouns")), 0
        )
        plain = told and "of" not in kind[:told]
        owning = kind[0] == "the" and kind[told + 1] in _OWNING
        appositive = (
            lowers[after : after + 1] == (",",) and plain and (kind[0] in {"a", "an"} or owning)
        )
        # "On World Day, the Ministry", "We, an alliance of farmers"
        led = lowers[first] in lexicon.any_of("prepositions", "firstPerson", "salutations")
        if joined or (appositive and not led):
            body = Entity(Kind.ORGANISATION, sentence.written(first, after), None, "Organisation")
            yield Told(Sign.ABOUT, body, sentence.span_of(first, after))


def about(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon
) -> Iterator[Told]:
    """Yield the one body, whatever its name, with its own part: "About *Rivers Now*".

    What it says must open with the name; of several such parts one may be about a partner.
    """
    named = [
        (n, name)
        for n, found in enumerate(sentences[:-1])
        if (name := _about(sentences, n, lexicon))
    ]
    if len(named) != 1:
        return
    number, (first, after) = named[0]
    whole = (r for r in refs[number] if (r.name.first, r.name.after) == (first, after))
    own = next((r.entity for r in whole if r.kind is Kind.ORGANISATION and r.entity), None)
    sentence = sentences[number].sentence
    new = Entity(Kind.ORGANISATION, sentence.written(first, after), None, "Organisation")
    yield Told(Sign.ABOUT, own or new, sentence.span_of(first, after))


def _about(sentences: Sequence[Found], number: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the words of a name above what says more of it: no person's, no text's."""
    sentence, below = sentences[number].sentence, sentences[number + 1].sentence
    lowers, after = sentence.lowers, len(sentence.words) - (sentence.words[-1] == ":")
    first = 1 + (lowers[1:2] == ("the",))
    if lowers[0] != "about" or not first < after or below.block is sentence.block:
        return None
    head = lexicon.heads.get(lowers[after - 1])
    other = head is not None and head.kind is not Kind.ORGANISATION
    opens = int(below.lowers[0] == "the")
    told = below.lowers[opens : opens + after - first] == lowers[first:after]
    return (
        (first, after) if told and not other and run_of(sentence, first, after) == after else None
    )


def _tells(sentence: Sentence, ref: Ref, near: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a body with which a text opens tells something, or resolves it."""
    entries = (e for word in near for e in lexicon.entries.get(word, ()))
    # Not "The Board closed its public *comment*", "the Forum's *report*".
    said = (e for e in entries if e.part is Part.VERB and e.form & (Form.THIRD | Form.PAST))
    says = any("speech" in e.classes for e in said)
    alone = not set(sentence.lowers[: ref.name.first]) - {
        "the"
    }  # not "1. Urges *Chad* to sign it;"
    resolves = alone and sentence.words[-1] in {";", ","}
    # "Djibouti *today* deposited its instrument": a State of which the text of a body tells.
    issues = not is_state(ref) and bool({"today", "issued"} & set(near))
    held = not is_state(ref) and _does(sentence, ref, lexicon, held=True)
    floor = " ".join(sentence.lowers[ref.name.after :][:3]) in lexicon.words("speakingPhrases")
    return _opens(sentence, ref) and (says or resolves or issues or held or floor)


def _acts(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body is what the text's first sentence tells of that it does something."""
    return _opens(sentence, ref) and _does(sentence, ref, lexicon, held=False)


def _opens(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether a name opens a sentence, or what stands behind its dateline."""
    before = [w for w in sentence.lowers[max(0, ref.name.first - 2) : ref.name.first] if w != "the"]
    dateline = ref.name.first <= _DATELINE and bool(before) and before[-1] in LABEL_MARKS
    return ref.name.first <= 2 or dateline


def _does(sentence: Sentence, ref: Ref, lexicon: Lexicon, *, held: bool) -> bool:
    """Tell whether a finite verb stands behind a name; ``held``, one that takes a stance.

    A name in brackets, an adverb or an auxiliary may part them: "X (XY) has also welcomed".
    """
    lowers, at = sentence.lowers, _past_sitting(sentence.lowers, ref.name.after)
    helping = lexicon.any_of("haveForms", "beForms", "modals")
    between = helping | lexicon.words("verbAdverbs")
    first = at
    while at < len(lowers) and (lowers[at] in between or is_adverb(lowers[at])):
        at += 1
    if held:
        rows = lexicon.matches(lowers[at : at + _STANCE])
        frames = (entry.frame for row in rows for entry, _ in row)
        return any(frame is not None and frame.evokes in _HELD for frame in frames)
    entries = lexicon.entries.get("".join(lowers[at : at + 1]), ())
    finite = any(e.part is Part.VERB and e.form & (Form.THIRD | Form.PAST) for e in entries)
    return finite or not helping.isdisjoint(lowers[first:at])


def _past_sitting(lowers: Sequence[str], at: int) -> int:
    """Return where a verb may stand behind a name, its letters and where it sits.

    "X (XY), *at its 5th session held on 4 May 2023 in Oslo*, welcomes"
    """
    if lowers[at : at + 1] == ("(",) and ")" in lowers[at : at + _BRACKET]:
        at = lowers.index(")", at) + 1
    if lowers[at : at + 1] == ("of",):  # "Council of Ministers *of the League*, at its"
        near = range(at, at + _OF_WHOM)
        at = next((k for k in near if lowers[k : k + 3] in _SITS), at)
    if lowers[at : at + 3] not in _SITS:
        return at
    commas = [k for k in range(at + 1, len(lowers) - 1) if lowers[k] == ","]
    return commas[0] + 1 if commas else at


def is_author(found: Found, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether the text says that it is a body's: "This brief by *the Fund* sets out".

    Also "This paper was prepared by the Fund".
    """
    before = [word for word in found.sentence.lowers[: ref.name.first] if word != "the"]
    texts = lexicon.any_of("textGenres", "deliveryNouns")
    given = lexicon.any_of("givenWords", "publicationWords", "beForms", "haveForms")
    at = len(before) - 2
    while at > 0 and before[at] in given - texts:
        at -= 1
    noun = before[at] if at > 0 and before[-1] == "by" else ""
    head = lexicon.heads.get(noun)
    text = noun in texts or (head is not None and head.kind is Kind.INSTRUMENT)
    return text and "this" in before[max(0, at - _THIS) : at]
