"""Who says what a clause tells: who speaks, the subject of a verb of speech, or nobody named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.words.function_words import FIRST_PERSON, POSSESSIVES
from govgraph.extract.find.words.tokens import OWNERS, is_plural
from govgraph.extract.positions.holders.holders import holder_of
from govgraph.extract.positions.holders.people_told import agreed_that
from govgraph.extract.resolve.memory.apart import one_of, told_apart

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Position

_SAYING = frozenset({"speech", "opining"})
_EXPLETIVE = {("it",), ("there",), ("this",), ("that",), ("what",), ("which",)}
_OPENS = frozenset({"the", "a", "an", "this", "these", "it", "that"})
_ME = {(word,) for word in FIRST_PERSON | POSSESSIVES | {"the", "a", "this"}}
_MINE = frozenset({"i", "my", "me", "i'm"})
_OPENING = 8  # words of "in the eyes of the far right,"
# What "for …," opens without telling to whom a thing is so: "for *this reason*", "for *decades*".
_NOBODY = frozenset(
    {"this", "that", "these", "those", "example", "instance", "too", "now", "years"}
)
_NOBODY |= {"decades", "centuries", "generations", "many", "most", "all", "both", "them", "it"}


def sayer(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who says what a clause tells: the subject of a verb of speech over it, or who speaks.

    Nobody in "it was said that …", "we do not believe that …", "it is a myth that …".
    """
    if (apart := _said_apart(parsed, context)) is not None:
        return apart
    number -= noun_before(parsed, number)
    above = parsed.clauses[number - 1] if number else None
    clause = parsed.clauses[number]
    if (theirs := _of_noun(parsed, number, context.lexicon)) is not None:
        return theirs
    unread = clause.mark == "that" and above is None and clause.left[0]
    if unread or _claimed(parsed, clause.left):
        return EMPTY  # "critics say that X must end", "some claim we will end it"
    says = above is not None and not above.verb.classes.isdisjoint(_SAYING)
    if says and above and above.verb.infinitive and "goingOn" in above.verb.classes:
        says = False  # "talks need *to continue*, and X must end"
    near = above is not None and above.right[1] >= clause.left[0] - 1
    opens = parsed.sentence.lowers[slice(*above.left)][-1:] if above else ()
    if above and near and (common := agreed_that(parsed, number - 1, context)):
        return common
    if above and near and (says or clause.mark == "that"):
        first = max(0, clause.left[0] - _OPENING)  # "it would be *wrong* to say that"
        over = parsed.sentence.lowers[first : clause.left[0]]
        if above.verb.negated or not context.lexicon.words("falsehoods").isdisjoint(over):
            return EMPTY
        if says:
            return EMPTY if above.verb.passive else holder_of(parsed, number - 1, context)
        if opens and opens not in _EXPLETIVE:
            # "The Council is of the view that X must end"; "it is clear that" is who speaks.
            return holder_of(parsed, number - 1, context)
    viewed = parsed.sentence.lowers[clause.left[0]] == "in"  # "*in Malta's view*, X must end"
    if viewed and (whose := to_whom(parsed, clause.left, context.lexicon)) is not None:
        return whose
    speaker = _speaker(parsed.sentence.starts[clause.verb.first], context)
    return Filler((speaker,)) if speaker else EMPTY


def _of_noun(parsed: Parsed, number: int, lexicon: Lexicon) -> Filler | None:
    """Return whose a thought is: "heard the suggestion *by Malta* that tests should end".

    Empty for that of somebody without a name; None where no such noun governs the clause.
    """
    lowers, start = parsed.sentence.lowers, parsed.clauses[number].left[0]
    that = start if lowers[start] == "that" else start - 1
    if that < 1 or lowers[that] != "that":
        return None
    for index in range(that - 1, max(-1, that - _OPENING), -1):
        opinions = lexicon.words("opinionNouns")
        if lowers[index] in opinions and lowers[index + 1] in {"of", "by", "from"}:
            return _filler(one_of(parsed, index + 1, that))
        if any(index == clause.verb.main for clause in parsed.clauses):
            return None
    return None


def holds_so(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who holds a thing so: "*Malta* considers it vital to"; nobody "made it vital to"."""
    holds = parsed.clauses[number].verb.lemma in context.lexicon.words("holdingVerbs")
    return holder_of(parsed, number, context) if holds else EMPTY


def _speaker(at: int, context: Context) -> Entity | None:
    """Return who says what neither "I" nor "we" claims: in a quotation its own speaker."""
    for span, who in context.discourse.quoted:
        if span.start <= at < span.end:
            return who
    return context.discourse.we(at)


def reported(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause in the past tells what somebody said then: "said that X *was* vital".

    Not "said that X had been vital", nor what others are said to say of old.
    """
    verb = parsed.clauses[number].verb
    number -= noun_before(parsed, number)
    above = parsed.clauses[number - 1].verb if number else None
    left = parsed.clauses[number].left
    if above is None or above.tense != "past" or verb.tense != "past" or verb.perfect:
        return False
    near = parsed.clauses[number - 1].right[1] >= left[0] - 1
    return near and above.finite and not above.classes.isdisjoint(_SAYING)


def spoken_for(parsed: Parsed, told: Position, context: Context) -> Position:
    """Return a position with the State for which "I" speaks: an envoy's "*I* welcome the Pact".

    A minister in a text of the ministry's says it as a person.
    """
    line = context.discourse.document
    state = line.organisation if line.speaker and line.speaker == told.holder else None
    if not state or state.type != "Government" or line.ministry:
        return told
    if _MINE.isdisjoint(parsed.sentence.lowers):
        return told
    return replace(told, holder=state)


def is_anothers_word(parsed: Parsed, holder: Entity, lexicon: Lexicon) -> bool:
    """Tell whether one State says it of another: "*according to Chad*, Malta opposes it".

    Also "*in Chad's view*, Malta opposes it".
    """
    opening = parsed.sentence.lowers[0]
    if opening not in {"according", "in"} or holder.type != "Government":
        return False
    if opening == "in":
        whose = to_whom(parsed, (0, len(parsed.sentence.lowers)), lexicon)
        tellers = whose.entities if whose else ()
    else:
        apart = told_apart(parsed, lexicon)
        ref = one_of(parsed, apart.first, apart.after) if apart else None
        tellers = (ref.entity,) if ref and ref.entity else ()
    return any(one != holder and one.type == "Government" for one in tellers)


def noun_before(parsed: Parsed, number: int) -> bool:
    """Tell whether the clause before is only the subject's noun: "early *warning* must reach"."""
    above = parsed.clauses[number - 1].verb if number else None
    first = parsed.clauses[number].verb.first
    return above is not None and above.gerund and above.after == first


def to_whom(parsed: Parsed, left: tuple[int, int], lexicon: Lexicon) -> Filler | None:
    """Return to whom a thing is so: "*for Malta*, village clinics remain a priority".

    Empty where it is so to others: "to its critics, X", "in the eyes of the far right, X"; None
    where nothing of the kind is told: "for us, X", "for this reason, X".
    """
    lowers, first = parsed.sentence.lowers, left[0]
    if lowers[first] not in {"for", "to", "in"}:
        return None
    near = range(first, min(left[1], first + _OPENING))
    views = lexicon.words("viewNouns")
    comma = next((i for i in near if lowers[i] == ","), 0)
    if not comma and lowers[first] == "in":  # "in Malta's *view* the Pact is a mistake"
        owners = OWNERS | POSSESSIVES
        comma = next((i + 1 for i in near if lowers[i] in views and lowers[i - 1] in owners), 0)
    words = lowers[first + 1 : comma]
    viewed = lowers[first] != "in" or not views.isdisjoint((*words[:2], *words[-1:]))
    viewed &= words[:2] != ("view", "of")  # "*in view of* the Pact, X must end"
    nobody = _NOBODY if lowers[first] != "in" else _NOBODY - {"many", "most", "all"}
    if not words or not viewed or not (nobody | FIRST_PERSON).isdisjoint(words):
        return None
    return _filler(one_of(parsed, first + 1, comma))


def _claimed(parsed: Parsed, left: tuple[int, int]) -> bool:
    """Tell whether others say it in words that are no clause: "*some claim* we will end it".

    Also "*critics say* the Pact is a mistake"; not "the *report* we wrote".
    """
    lowers, end = parsed.sentence.lowers, left[1] - 1
    if lowers[end] in {"we", "i"} and end - 1 > left[0] and _says(parsed, end - 1):
        return True
    teller = lowers[
        end - 2 : end - 1
    ]  # "the Pact*, critics say,* is a mistake", not ", our report,"
    aside = "," in lowers[left[0] : end - 1] and teller not in _ME
    if lowers[end] == "," and aside and _says(parsed, end - 1):
        return True
    second = left[0] + 1
    said = second < end and lowers[second + 1] in _OPENS
    return said and is_plural(lowers[left[0]]) and _says(parsed, second)


def _says(parsed: Parsed, index: int) -> bool:
    return any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[index])


def _said_apart(parsed: Parsed, context: Context) -> Filler | None:
    """Return who says a whole sentence: "…, *our critics say*", "according to *Malta*, …".

    None where nobody but who speaks does: "…, we believe".
    """
    apart = told_apart(parsed, context.lexicon)
    if apart is None:
        return None
    within = range(apart.first, apart.after)
    number = next((n for n, c in enumerate(parsed.clauses) if c.verb.first in within), 0)
    told = holder_of(parsed, number, context) if apart.behind and number else EMPTY
    return told or _filler(one_of(parsed, apart.first, apart.after))


def _filler(ref: Ref | None) -> Filler:
    return Filler((ref.entity,), ref.span) if ref and ref.entity else EMPTY
