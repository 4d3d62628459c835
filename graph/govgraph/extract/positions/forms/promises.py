"""What those who speak say that they will do: "we *will digitise* transit procedures"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.abouts import chosen
from govgraph.extract.positions.abouts.deeds import deed_told, done_to, past_particle
from govgraph.extract.positions.abouts.doing_so import done_so
from govgraph.extract.positions.abouts.nouns import is_unnamed
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.straight import is_deed, is_meant, plain_entry
from govgraph.extract.positions.holders.holders import holder_of, is_persons_body, we_speak
from govgraph.extract.positions.holders.sayers import sayer, to_whom
from govgraph.lexicon import Form, inflect
from govgraph.model import Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_COMMITMENT = PositionType.COMMITMENT
_ABOUT = (Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS)
_TEXTS = (Kind.INSTRUMENT,)  # "publish our first scorecard" promises no topic
_OWN = {("that", "it"), ("that", "they"), ("it",), ("they",)}
_PLANNING = frozenset({"intend", "plan"})
_SETTLING = frozenset({"decide", "agree", "resolve"})
_ANNOUNCING = frozenset({"announce", "confirm"})
_GIVING = frozenset({"contribute", "contributing"})
_SERVING = frozenset({"help", "assist", "support", "consult", "work"})
_ON = frozenset({"continue", "keep"})
_ONCE = frozenset({"once", "when", "until", "after"})
_CONDITIONS = frozenset({"if", "unless", "provided"})


def promises(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what "we will fund school meals" promises: one's own deeds, or those one announces.

    "We will meet in May" and "I will be brief" promise nothing that governs, nor does what one
    will do "if elected". What one "intends to" do is promised, too.
    """
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        said = _said(parsed, number, context.lexicon)
        meant = _intended(parsed, number) or _is_going_to(parsed, number)
        announced = said or meant or (verb.tense == "future" and clause.is_main)
        if not announced or verb.negated or verb.passive:
            continue
        after = _past_deed(parsed, number, context)
        if parsed.sentence.words[-1] == "?":
            continue
        entry = plain_entry(_COMMITMENT, context.lexicon)
        open_ = after or not _ONCE.isdisjoint(parsed.sentence.lowers)
        open_ = open_ or (said and parsed.clauses[number - 1].verb.lemma in _ANNOUNCING)
        repeated = [] if open_ else done_so(parsed, (verb.first, clause.right[1]), entry, context)
        if not after and not repeated:
            continue
        holder = holder_of(parsed, number, context)
        if not holder or not (said or _is_ours(parsed, number, holder, context)):
            continue
        for about, named in repeated:
            evidence = slots.joined_span([holder.span, named])
            yield from (
                Position(_COMMITMENT, who, about, (evidence,) if evidence else ())
                for who in holder.entities
            )
        if repeated:
            continue
        span = past_particle(parsed, after, reach(parsed, after), context), reach(parsed, after)
        words, lone = parsed.sentence.span_of(verb.first, after), parsed.sentence.lowers[after - 1]
        told = chosen(parsed, span, entry, context) or _deed(parsed, after, span, context)
        for about, named in told:
            if not is_meant(parsed, after - 1, after, (about, named), context):
                continue
            evidence = slots.joined_span([holder.span, words, named])
            for who in holder.entities:
                if _is_promised(lone, about, context.lexicon):
                    yield Position(_COMMITMENT, who, about, (evidence,) if evidence else ())


def _is_promised(deed: str, about: Entity, lexicon: Lexicon) -> bool:
    """Tell whether a deed for a thing is a promise: "fund *moss schools*", "contribute to *X*".

    Of bodies one only to be set up, or to which one contributes: "we will assist *the Board*".
    """
    if about.kind is Kind.ORGANISATION:
        return deed in _GIVING or (deed not in _SERVING and is_unnamed(about, lexicon))
    stated = deed == "deliver" and about.kind is Kind.INSTRUMENT  # a statement, no promise
    return about.kind in (_TEXTS if deed == "publish" else _ABOUT) and not stated


def _deed(
    parsed: Parsed, after: int, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the deed where those whom it is for tell no topic: "will *train sixty midwives*"."""
    start = done_to(parsed, span, None, context)
    return deed_told(parsed, after - 1, (start, span[1]), context)


def _said(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody announced a deed of their own: "Malta said *that it would fund X*"."""
    clause = parsed.clauses[number]
    own = parsed.sentence.lowers[slice(*clause.left)] in _OWN
    own = own or is_persons_body(clause, parsed, lexicon)
    above = parsed.clauses[number - 1].verb if number else None
    saying = _ANNOUNCING | lexicon.words("promisingVerbs")
    says = above is not None and above.lemma in saying and not (above.negated or above.passive)
    return own and says and (clause.verb.tense == "future" or clause.verb.modal == "would")


def _intended(parsed: Parsed, number: int) -> bool:
    """Tell whether somebody has a deed in mind: "Malta *intends to fund* X", "*decided to*"."""
    above = parsed.clauses[number - 1].verb if number else None
    if above is None or not parsed.clauses[number].verb.infinitive:
        return False
    plans = above.head in _PLANNING and above.tense == "present"
    plans = plans or (above.head in _SETTLING and not above.modal)
    return plans and not (above.negated or above.passive or above.infinitive)


def _is_going_to(parsed: Parsed, number: int) -> bool:
    """Tell whether a deed is as good as begun: "we *are going to map* vacant houses"."""
    verb = parsed.clauses[number].verb
    going = parsed.sentence.lowers[verb.main : verb.main + 2] == ("going", "to")
    return going and verb.tense == "present" and parsed.clauses[number].is_main


def _past_deed(parsed: Parsed, number: int, context: Context) -> int:
    """Return where the verb of a promised deed ends, or 0: "will *continue to fund*"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    index = clause.verb.main
    if lowers[index] in {"will", "shall", "'ll", "would"}:
        index = clause.verb.after
    index += 2 * (lowers[index : index + 2] == ("going", "to"))
    while lowers[index : index + 1] and is_adverb(lowers[index]):
        index += 1
    deeds = context.lexicon.words("promisedDeeds")
    goes_on = lowers[index : index + 2] == ("go", "on")
    if lowers[index : index + 1] and (goes_on or lowers[index] in _ON):
        index += 1 + goes_on
        index += lowers[index : index + 1] == ("to",)
        backs = (
            (e.frame for e, _ in parsed.entries[index] if e.frame) if index < len(lowers) else ()
        )
        if any(frame.evokes == str(PositionType.SUPPORT) for frame in backs):
            return 0  # "will go on *supporting* it" tells support
        deeds = deeds | _doing(deeds)  # "will keep *funding*"
    return index + 1 if is_deed(parsed, index, deeds) else 0


@lru_cache(maxsize=4)
def _doing(deeds: frozenset[str]) -> frozenset[str]:
    """Return the gerunds of some verbs."""
    return frozenset(
        form for verb in deeds for form, number in inflect(verb).items() if number & Form.ING
    )


def _is_ours(parsed: Parsed, number: int, holder: Filler, context: Context) -> bool:
    """Tell whether those who speak promise their own: not "*some claim* we will", "if asked we"."""
    ours, says = set(we_speak(parsed, context).entities), sayer(parsed, number, context)
    if not _CONDITIONS.isdisjoint(parsed.sentence.lowers):
        return False
    others = to_whom(parsed, (0, parsed.clauses[number].verb.first), context.lexicon)
    by_us = bool(says) and set(says.entities) <= ours and (others is None or bool(others))
    return by_us and set(holder.entities) <= ours
