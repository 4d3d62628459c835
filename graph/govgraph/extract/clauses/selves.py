"""Whom a clause's subject means that names nobody: those who sign the text, or a State."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.states import state_meant
from govgraph.model import Entity, Kind, Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Span

_ROLES = {("the",), ("a",), ("an",), ("chair",), ("current",), ("host",)}
_OPENERS = frozenset({"the", "our", "all"})
_SIGNING = frozenset({"undersigned", "signatory", "signatories", "co-signatories"})
WE_THE = ("we", ",", "the")
_BELOW = frozenset({("signing", "below"), ("signed", "below")})
_TELLING = 8  # words of "digital rights and press freedom organisations"
_COUNTS = frozenset({("two",), ("three",), ("four",), ("five",)})
_COUNTED = 3  # words of "the two organisations"
_OF_OTHERS = frozenset({"member", "affiliated", "partner"})  # "our *member* unions" are not us
_WORDS = 5  # of "the undersigned 42 civil society organisations"


def in_its_role(parsed: Parsed, clause: Clause) -> Ref | None:
    """Read "*Malta* as the chair of the Union is urging": who stands before the role acts."""
    first = clause.left[0]
    if clause.mark != "as" or parsed.sentence.lowers[first + 1 : first + 2] not in _ROLES:
        return None
    acting = {Kind.ORGANISATION, Kind.PERSON}
    named = (r for r in parsed.refs if r.name.after == first and r.kind in acting and r.entity)
    told = any(c.verb.after <= first for c in parsed.clauses)
    return None if told else next(named, None)


def subject_meant(
    parsed: Parsed, clause: Clause, context: Context
) -> tuple[tuple[Entity, ...], Span] | None:
    """Return whom "the undersigned organisations", "our country" means, with its words."""
    if several := _undersigned(parsed, clause, context.discourse):
        return several
    state = state_meant(parsed, clause, context)
    return ((state[0],), state[1]) if state else None


def undersigned(sentence: Sentence, discourse: Discourse) -> Entity | None:
    """Return those of no name who speak: "*We, the undersigned civil society organisations*, …".

    Also "We, the *organisations and academics signing below*, …", "We, *84 organisations* of", and
    "The *undersigned organisations* call on".
    """
    start = _begins(sentence.lowers)
    if not start or discourse.document.organisation in discourse.last:
        return None  # those of "Statement by the Rivers Network" are that network
    told = sentence.lowers[start : start + 1 + _TELLING]
    told = told[: told.index(",")] if "," in told else told
    signing_bodies = discourse.lexicon.words("undersignedBodies")
    bodies = [k for k, word in enumerate(told) if word in signing_bodies]
    plain = told[:1] and (told[0] in _SIGNING or told[0].isdigit())
    after = bodies[0] + 1 if plain and bodies else signing(told)
    if not after or not bodies:
        return None
    label = " ".join(sentence.words[start : start + after])
    us = Entity(Kind.ORGANISATION, label, None, "Organisation")
    discourse.coined.append(Mention(sentence.span_of(start, start + after), us))
    return us


def _begins(lowers: Sequence[str]) -> int:
    """Return where those who sign are told of at the opening of a sentence, or 0."""
    if lowers[:3] == WE_THE:
        return 3
    counted = lowers[:2] == ("we", ",") and "".join(lowers[2:3]).isdigit()
    return 2 if counted else int(lowers[:2] == ("the", "undersigned"))


def signing(told: Sequence[str]) -> int:
    """Return how many words tell who signs: "organisations *signing below*", or 0."""
    return next((k + 2 for k, pair in enumerate(pairwise(told)) if pair in _BELOW), 0)


def _undersigned(
    parsed: Parsed, clause: Clause, discourse: Discourse
) -> tuple[tuple[Entity, ...], Span] | None:
    """Read "*the undersigned organisations* call on", "*our organisations* are alarmed".

    Also "*both organisations*" in a joint statement.
    """
    words = parsed.sentence.lowers[slice(*clause.left)]
    first = next((k for k, word in enumerate(words) if word in _OPENERS), len(words))
    told = words[first + 1 :]
    signed = told[:1] and told[0] in _SIGNING and words[first - 1 : first] != ("of",)
    bodies = discourse.lexicon.words("undersignedBodies")
    ours = words[first : first + 1] == ("our",) and told[-1:] and told[-1] in bodies
    ours = ours and _OF_OTHERS.isdisjoint(told)
    last = not signed or told[-1] in _SIGNING | bodies
    counted = words[:1] == ("both",) or (words[:1] == ("the",) and words[1:2] in _COUNTS)
    if counted and words[-1] in bodies and discourse.document.partners and len(words) <= _COUNTED:
        at = parsed.sentence.starts[clause.left[0]]
        return discourse.ours(at), parsed.sentence.span_of(*clause.left)
    if not (signed or ours) or not last or len(told) > _WORDS:
        return None
    at = clause.left[0] + first
    we = discourse.ours(parsed.sentence.starts[at])
    return (we, parsed.sentence.span_of(at, clause.left[1])) if we else None
