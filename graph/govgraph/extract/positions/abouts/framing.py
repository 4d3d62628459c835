"""Nouns that only frame what is meant: "the decision of Chad *to open X*", "reports *of X*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.find.words.function_words import A_OR_AN, BY_OR_OF, NOBODY
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.positions.abouts.asking import past_whom
from govgraph.extract.positions.abouts.deeds import past_aside, past_particle
from govgraph.extract.positions.abouts.nouns import (
    closed_words,
    noun_phrase,
)
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry

_NEAR = 5  # words into a complement within which the noun that frames it stands
_AIMED = {("aimed", "at"), ("aiming", "at"), ("designed", "to"), ("intended", "to")}
_FAR = 8  # words of "that the second draft of the text gives to"
_JOINING = frozenset({"and", ","})
_DEALING = frozenset({"with", "to", "on"})  # "that *deal with*", "that *refer to*"
_TOLD = frozenset({"of", "about", "on"})
_OF_WHOM = {("of",), ("by",), ("from",)}
_MADE = {("made",), ("tabled",), ("presented",), ("submitted",)}
_POINTING = {("it",), ("them",), ("this",), ("that",), ("so",)}


def past_frame(parsed: Parsed, start: int, entry: Entry, context: Context) -> int:
    """Return where what a framing noun leads to begins, in a complement; or 0.

    "Welcome the place that the draft gives to *X*", "the passages that recognise *X*", "the offer
    of Ghana to host *X*", "alarmed by the reports that we receive of *X*".
    """
    evokes = entry.frame.evokes if entry.frame else ""
    if evokes == str(PositionType.CONCERN):
        return _past_tidings(parsed, start, context)
    return (
        _past_weight(parsed, start, context)
        or _past_passage(parsed, start, context)
        or _past_resolve(parsed, start, context)
        or _past_plea(parsed, start, context)
    )


def _noun_of(parsed: Parsed, start: int, class_: str, context: Context) -> int:
    """Return where a noun of a class stands that opens a complement, or -1.

    Owners and adjectives may stand before it: "the Council's *decision*"; no preposition.
    """
    lowers, nouns = parsed.sentence.lowers, context.lexicon.words(class_)
    closed = closed_words(context.lexicon) - OWNERS
    for index in range(start, min(len(lowers), start + _NEAR)):
        if lowers[index] in nouns:
            return index
        apart = lowers[index] in closed and lowers[index] != "that"
        if apart or not (lowers[index][0].isalpha() or lowers[index] in OWNERS):
            return -1
    return -1


def _past_weight(parsed: Parsed, start: int, context: Context) -> int:
    """Follow "the place *that the draft gives to*", "the attention *paid to*"."""
    noun, lowers = _noun_of(parsed, start, "weightNouns", context), parsed.sentence.lowers
    if noun < 0:
        return 0
    done, link = (*lowers[noun + 1 : noun + 3], "", "")[:2]
    if done in context.lexicon.words("weightGiven") and link in {"to", "on"}:
        return noun + 3
    for clause in parsed.clauses:
        verb = clause.verb
        if (
            noun < verb.first <= noun + _FAR
            and verb.lemma in context.lexicon.words("weightGiving")
            and not verb.negated
        ):
            given = lowers[verb.after : verb.after + 1] in {("to",), ("on",)}
            return verb.after + 1 if given else 0
    return 0


def _past_passage(parsed: Parsed, start: int, context: Context) -> int:
    """Follow "the paragraphs *of the paper that recognise*"."""
    noun, lowers = _noun_of(parsed, start, "passageNouns", context), parsed.sentence.lowers
    if noun < 0 or lowers[start] in A_OR_AN:
        return 0  # "an annex that guarantees X" is asked for itself
    if lowers[noun + 1 : noun + 2] == ("on",):
        return noun + 2  # "the chapters *on seeds*"
    for clause in parsed.clauses:
        verb = clause.verb
        near = noun < verb.first <= noun + _FAR and lowers[verb.first - 1] in context.lexicon.words(
            "relativisers"
        )
        if near and verb.finite and not (verb.passive or verb.negated or verb.copula):
            following = "".join(lowers[verb.after : verb.after + 1])
            return 0 if following in NOBODY else verb.after + (following in _DEALING)
    return 0


def _past_resolve(parsed: Parsed, start: int, context: Context) -> int:
    """Follow "the decision *of Chad and Mali to begin*"; not where the deed undoes something."""
    noun, lowers = _noun_of(parsed, start, "resolves", context), parsed.sentence.lowers
    index = noun + 1
    if noun < 0:
        return 0
    if lowers[index : index + 1] != () and lowers[index] in BY_OR_OF:
        index = _past_names(parsed, index + 1, context)
    index = past_aside(parsed, index)
    if lowers[index : index + 2] in _AIMED:
        return _past_aim(parsed, index + 2, context)
    willing = context.lexicon.words("willingnessNouns")
    if lowers[noun] in willing and _body_between(parsed, noun, index):
        return 0  # "the readiness of the Fund to host a fair" praises the Fund
    following = (*lowers[index : index + 2], "", "")[:2]
    deeds = context.lexicon.words("promisedDeeds") - context.lexicon.words("undoingDeeds")
    if following[0] != "to" or following[1] not in deeds | context.lexicon.words("willingDeeds"):
        return 0
    if lowers[index + 2 : index + 3] in _POINTING:
        return 0  # "the readiness of Chile to host *it*"
    verb = next((c.verb for c in parsed.clauses if c.verb.first == index), None)
    if verb and "organising" in verb.classes:
        return 0  # "the offer to host a workshop"
    after = verb.after if verb else index + 2
    end = len(lowers)
    if after >= end:
        return 0
    whom = past_whom(parsed, after, end, context.lexicon)
    return past_particle(parsed, after, end, context) if whom == after else whom


def _past_plea(parsed: Parsed, start: int, context: Context) -> int:
    """Follow "the call *of the unions for*", "the proposal *made by Chad for*" to what it is for.

    Nothing stands between in "a call for X", which is told elsewhere; "the proposal for X" may.
    """
    noun, lowers = _noun_of(parsed, start, "pleaNouns", context), parsed.sentence.lowers
    offered = noun < 0
    noun = _noun_of(parsed, start, "offeredNouns", context) if offered else noun
    if noun < 0:
        return 0
    index = noun + 1 + (lowers[noun + 1 : noun + 2] in _MADE)
    if lowers[index : index + 1] in _OF_WHOM:
        index = _past_names(parsed, index + 1, context)
    elif not offered:
        return 0
    return index + 1 if lowers[index : index + 1] == ("for",) and index + 1 < len(lowers) else 0


def _past_aim(parsed: Parsed, index: int, context: Context) -> int:
    """Return where what efforts are for begins: "measures aimed at *restoring* peat bogs"."""
    lowers = parsed.sentence.lowers
    undoing = context.lexicon.words("undoingDeeds")
    doing = "".join(lowers[index : index + 1])
    stem = doing.removesuffix("ing")
    if doing in undoing or {stem, f"{stem}e", stem[:-1]} & undoing or index + 1 >= len(lowers):
        return 0
    return past_particle(parsed, index + 1, len(lowers), context)


def _body_between(parsed: Parsed, first: int, after: int) -> bool:
    """Tell whether a body that is no State stands between two indexes."""
    bodies = (r.entity for r in parsed.refs_in(first, after) if r.kind is Kind.ORGANISATION)
    return any(body is not None and body.type != "Government" for body in bodies)


def _past_names(parsed: Parsed, index: int, context: Context) -> int:
    """Return where a row of those who act ends: "*Chad, Mali and the donors*"."""
    lowers, end = parsed.sentence.lowers, len(parsed.sentence.lowers)
    while index < end:
        first, after = noun_phrase(parsed, index, end, context)
        starts = {index, first}
        named = next((r.name.after for r in parsed.refs if r.name.first in starts), after)
        if named <= index:
            return index
        index = named
        step = index
        while step < end and lowers[step] in _JOINING:
            step += 1
        if step == index or step >= end or not _is_name(parsed, step, context):
            return index
        index = step
    return index


def _is_name(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether a name begins at an index, past its article."""
    index += parsed.sentence.lowers[index] in context.lexicon.words("determiners")
    return any(
        r.name.first == index and r.kind in {Kind.ORGANISATION, Kind.PLACE} for r in parsed.refs
    )


def _past_tidings(parsed: Parsed, start: int, context: Context) -> int:
    """Follow "the reports *we continue to receive of*"."""
    noun, lowers = _noun_of(parsed, start, "tidings", context), parsed.sentence.lowers
    if noun < 0:
        return 0
    near = range(noun + 1, min(len(lowers) - 1, noun + _FAR))
    link = next((k for k in near if lowers[k] in _TOLD), 0)
    if any(r.name.first in {link + 1, link + 2} for r in parsed.refs if r.kind in AGENTS):
        return 0  # "the report *of the Board*" is a text
    told = set(lowers[noun + 1 : link])
    opens = told & (context.lexicon.words("firstPerson") | {"that", "which", "made", "received"})
    return link + 1 if link == noun + 1 or (link and opens) else 0
