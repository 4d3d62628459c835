"""Objects that stand not behind their verb: "Tonga *acceded in* 2022", "*the Pact* it signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.status.timing import is_span_of_time
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_OF_MANY = frozenset({"all", "most", "more"})
_JOINTS = {("and",), ("or",), ("nor",), ("but",), (",",), (",", "but")}
_OWN = {("a",), ("an",), ("its",), ("their",), ("his",), ("her",)}
_STRANDED = frozenset({("on",), ("for",), ("upon",), ("about",)})
_TREATY_ACTS = frozenset({"Signature", "Ratification", "Accession"})
_IT = {("it",), ("them",)}
_LONG = 2  # sentences back in which "it" finds what it means


def is_left_out(parsed: Parsed, after: int, context: Context) -> bool:
    """Tell whether a verb has no object of its own: "Tonga acceded in 2022", no "signed a book"."""
    words, lexicon = parsed.sentence.lowers, context.lexicon
    lower = words[after] if after < len(words) else "."
    if not lower[0].isalpha() or is_adverb(lower) or lower == "online":
        return True
    if lower in {"both", "neither"}:
        return False  # of two that are not known
    if lower in _OF_MANY and "of" in words[after + 1 : after + 3]:
        return False  # "signed *all three of its protocols*"
    if any(time.first == after for time in parsed.times):
        return True
    noun = "".join(words[after + 1 : after + 2]) if lower == "that" else ""
    if noun in lexicon.heads or noun in lexicon.works:
        return False  # "did not sign *that undertaking*"
    joined = lexicon.words("coordinators")
    if lower in joined and (verb := _joined_verb(parsed, after, context)):
        return is_left_out(parsed, verb, context)  # "signed but not ratified *Protocols I and II*"
    closed = lexicon.words("prepositions") | joined
    adverbs = lexicon.words("verbAdverbs") | lexicon.words("beForms") | {"too", "either"}
    told = lower in closed | lexicon.words("subordinators") | adverbs
    return told or is_span_of_time(words[after:], context.lexicon)


def _joined_verb(parsed: Parsed, joint: int, context: Context) -> int:
    """Return where a verb of treaties ends that is joined to one right before; 0 where none is.

    Also where its object is "it", which both have.
    """
    words = parsed.sentence.lowers
    adverbs = context.lexicon.any_of("verbAdverbs", "negations")
    first = joint + 1 + (words[joint + 1 : joint + 2] != () and words[joint + 1] in adverbs)
    told = [clause.verb for clause in parsed.clauses if _is_of_treaties(clause.verb)]
    both = any(verb.after == joint for verb in told)
    after = next((verb.after for verb in told if both and verb.first in {joint + 1, first}), 0)
    return 0 if words[after : after + 1] in _IT else after


def _is_of_treaties(verb: VerbGroup) -> bool:
    return any(e.frame is not None and e.frame.evokes in _TREATY_ACTS for e, _ in verb.entries)


def fronted(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return a text that stands before the subject: "*the Salt Convention* it has not signed"."""
    clause = parsed.clauses[trigger.clause or 0]
    active = not clause.verb.passive and is_left_out(parsed, trigger.after, context)
    while clause.left[1] - clause.left[0] <= 1 and clause.shares is not None:
        clause = parsed.clauses[clause.shares]
    if not active or trigger.type not in OF_TREATIES:
        return EMPTY
    named = phrases(parsed, *clause.left, context.lexicon)[:1]
    if not named or named[0].preposition or clause.relative:
        return EMPTY
    beside = parsed.sentence.lowers[named[0].after : clause.left[1]]
    texts = slots.filler(parsed, named[0], (Kind.INSTRUMENT,))
    return texts if beside[:1] in {(word,) for word in PRONOUNS} else EMPTY


def spoken_of(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the treaty that "signed *it*" goes on with, where no text has been named for long."""
    it = parsed.sentence.lowers[trigger.after : trigger.after + 1] == ("it",)
    near = context.discourse.lately(context.number, _LONG) if it else ()
    told = it and trigger.type in OF_TREATIES
    told = told and parsed.clauses[trigger.clause or 0].verb.lemma != "join"  # a body, too
    unnamed = told and not any(seen.entity.kind is Kind.INSTRUMENT for seen in near)
    return context.implied_object(trigger.type, (Kind.INSTRUMENT,)) if unnamed else EMPTY


def shared_object(parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Read "signed, ratified and applied *it*": the last verb's object is that of all before it."""
    adverbs = context.lexicon.words("verbAdverbs")
    for number in range(index + 1, len(parsed.clauses)):
        clause, above = parsed.clauses[number], parsed.clauses[number - 1]
        joined = clause.shares == number - 1
        gap = parsed.sentence.lowers[above.verb.after : clause.verb.first]
        gap = gap[gap[:1] in _STRANDED :]  # "drafted, consulted *on* and adopted it"
        gap = gap[:1] + tuple(word for word in gap[1:] if word not in adverbs)  # "but *still* not"
        denied = parsed.clauses[index].verb.negated and not clause.verb.negated
        own = denied and parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] in _OWN
        if not joined or gap not in _JOINTS or own:
            break  # "has not signed but published *its own* text"
        if found := context.object_after(parsed, clause.right, kinds):
            return found
    return EMPTY
