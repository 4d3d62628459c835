"""Gerunds that tell no act: "the Council, *meeting in Turin*, voted", "an accord on *training*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import TOPICAL
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon


_PLACING = frozenset({"in", "on", "at", "the"})


def names_topic(parsed: Parsed, number: int) -> bool:
    """Tell whether a gerund is in a subject: "in May an accord *on training* was signed"."""
    clause, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    goes_on = bool(following) and not following[0].mark and following[0].verb.finite
    return clause.verb.gerund and goes_on and parsed.before(clause.verb.first) in TOPICAL


def is_sitting(parsed: Parsed, number: int) -> bool:
    """Tell whether words only say where one sits who then acts.

    "The Council, *meeting in Turin on 5 May*, adopted …", "*Meeting in Turin*, they adopted …",
    "at a meeting *held in Turin*, it …", "the ministers *gathered in Turin* adopted …", "the
    Council, *which met in Turin*, adopted …"; not "they gathered in Turin".
    """
    clause, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    verb = clause.verb
    if not following or following[0].relative or verb.first != verb.main:
        return False
    if clause.relative and verb.finite:
        return _sat(parsed, number)
    loose = verb.gerund or (verb.participle and not verb.perfect)
    sits = loose and "sitting" in verb.classes
    told = (ref for ref in parsed.refs if ref.kind is Kind.MEETING and not verb.gerund)
    aside = not verb.first or parsed.sentence.lowers[verb.first - 1] == ","
    aside = aside or any(ref.name.after == verb.first for ref in told)
    runs_on = not following[0].mark and not following[0].verb.infinitive
    return sits and (runs_on or (aside and following[0].mark == ","))


def _sat(parsed: Parsed, number: int) -> bool:
    """Tell whether a relative clause says where those sat who then acted, at no time of its own."""
    clause, following = parsed.clauses[number], parsed.clauses[number + 1]
    verb, act = clause.verb, following.verb
    once = verb.tense == act.tense == "past" and not (verb.negated or verb.modal or verb.perfect)
    alone = act.finite and not (act.perfect or parsed.times_in(*following.right))
    first = "first" in parsed.sentence.lowers[slice(*clause.right)]  # "met for the first time"
    goes_on = following.left[0] == following.left[1] and not following.relative
    return "sitting" in verb.classes and once and alone and goes_on and not first


def tells_of_text(parsed: Parsed, number: int) -> bool:
    """Tell whether an act befalls a meeting's text: "the *report of* the Forum, held in May, was".

    Where the meeting was held says nothing of that.
    """
    first = parsed.clauses[number].verb.first
    first -= parsed.before(first) == ","
    met = next((r for r in parsed.refs if r.name.after == first and r.kind is Kind.MEETING), None)
    following = parsed.clauses[number + 1 : number + 2]
    if met is None or not following:
        return False
    before = parsed.sentence.lowers[max(0, met.name.first - 2) : met.name.first]
    own = following[0].left[0] < following[0].left[1]
    return "of" in before and following[0].verb.passive and not own


def is_speaking(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether opening words say where one speaks: "*Speaking in Turin on 5 May*, she said"."""
    clause, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    opens = clause.verb.gerund and clause.verb.first == 0 and bool(following)
    speaking = lexicon.words("speakingParticiples")
    return opens and following[0].mark == "," and parsed.sentence.lowers[0] in speaking


def describes(parsed: Parsed, index: int) -> bool:
    """Tell whether an unknown participle has what follows: "a book *printed in Turin*"."""
    lowers, dated = parsed.sentence.lowers, {t.first: t.after for t in parsed.times}
    inside = {k for first, after in dated.items() for k in range(first, after)} | parsed.covered
    step = index - 1
    while step > 0 and (step in inside or lowers[step] in _PLACING):
        step -= 1
    told = any(clause.verb.first <= step < clause.verb.after for clause in parsed.clauses)
    noun = step > 0 and lowers[step - 1].isalpha() and lowers[step - 1] not in _PLACING
    return noun and not told and step not in inside and lowers[step].endswith("ed")
