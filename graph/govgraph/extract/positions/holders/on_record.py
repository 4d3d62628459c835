"""Whose a position is in a record: who is named with a State, for whom one speaks, who joins in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.sharing import chain_start
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.capitals import ARTICLES
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_TITLE = 2  # words of "Ambassador Dr"
_FOR_OTHERS = {("behalf", "of"), ("speaking", "for"), (",", "for")}


def as_recorded(parsed: Parsed, number: int, found: Filler, context: Context) -> Filler:
    """Return those whose position it is where the subject of a clause is found.

    "Ms Kos (*Malta*)", "speaking on behalf of *the Union*, Malta", "Malta, supported by *Chad*".
    """
    found = _of_state(parsed, number, found, context)
    person = found.entities[0].kind is Kind.PERSON
    body = EMPTY if person else _for_whom(parsed, number)
    return body or _seconded(parsed, number, found, context.lexicon)


def _for_whom(parsed: Parsed, number: int) -> Filler:
    """Return the body for which a State or body speaks: "speaking *on behalf of the Union*, Malta".

    A person with a name holds what they say themselves.
    """
    lowers, end = parsed.sentence.lowers, parsed.clauses[number].verb.first
    told = next((c.verb.main for c in parsed.clauses if c.verb.finite), end)
    for index in range(min(told, end)):
        if lowers[index : index + 2] in _FOR_OTHERS:
            first = index + 2 + (lowers[index + 2 : index + 3] == ("the",))
            refs = [r for r in parsed.refs_in(first, end) if r.name.first == first and r.entity]
            body = refs[0].entity if refs and refs[0].kind is Kind.ORGANISATION else None
            return Filler((body,), refs[0].span) if body else EMPTY
    return EMPTY


def _of_state(parsed: Parsed, number: int, found: Filler, context: Context) -> Filler:
    """Return the State behind whom a record names: "*Ms Kos (Malta)* asked for".

    "The Chair, Ms Kos (Malta), asked" and "Ana Kos (Malta, Greens) asked" speak for no State, nor
    does "Ana Kos (Malta)" where no meeting is recorded.
    """
    first, lowers = parsed.clauses[chain_start(parsed, number)].left[0], parsed.sentence.lowers
    if [entity.kind for entity in found.entities] != [Kind.PERSON]:
        return found
    refs = parsed.refs_in(first, parsed.clauses[number].verb.first)
    for who, state in pairwise(r for r in refs if r.entity):
        near = who.entity == found.entities[0] and state.name.first == who.name.after + 1
        bracket = lowers[who.name.after], lowers[state.name.after : state.name.after + 1]
        alone = "," not in lowers[: who.name.first] and bracket == ("(", (")",))
        sent = near and alone and _is_delegate(parsed, who, context)
        if sent and state.entity and state.entity.type == "Government":
            return Filler((state.entity,), found.span)
    return found


def _is_delegate(parsed: Parsed, who: Ref, context: Context) -> bool:
    """Tell whether somebody is named as in a record: "Ms Kos", "ANA KOS", at a meeting."""
    name = parsed.sentence.words[who.name.first : who.name.after]
    before = parsed.sentence.lowers[max(0, who.name.first - _TITLE) : who.name.first]
    titles = (POLITE - ARTICLES) | context.lexicon.words("ambassadors")
    titled = any(word[0].isalpha() and word in titles for word in before)
    met = context.discourse.document.meeting is not None
    return met or titled or name[-1].isupper()


def _seconded(parsed: Parsed, number: int, found: Filler, lexicon: Lexicon) -> Filler:
    """Return those who hold something with those put in behind them as who takes it up."""
    lowers, end = parsed.sentence.lowers, parsed.clauses[number].verb.first - 1
    if end < 1 or lowers[end] != ",":
        return found
    for index in range(end - 1, 1, -1):
        seconded = lexicon.words("secondedParticiples")
        if lowers[index] == "by" and lowers[index - 1] in seconded and lowers[index - 2] == ",":
            refs = [r for r in parsed.refs_in(index, end) if r.kind in AGENTS and r.entity]
            more = tuple(r.entity for r in refs if r.entity)
            return Filler(tuple(dict.fromkeys((*found.entities, *more))), found.span)
        if any(index == clause.verb.main and clause.verb.finite for clause in parsed.clauses):
            break
    return found
