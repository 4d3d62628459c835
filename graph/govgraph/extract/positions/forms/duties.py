"""Calls told as a duty: "disinformation must be addressed", "X should remain", "Y needs to"."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import DOUBTING, NOBODY
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.backing import is_lasting_body
from govgraph.extract.positions.abouts.clausal import is_conviction
from govgraph.extract.positions.abouts.complements import is_abstract
from govgraph.extract.positions.abouts.deeds import past_particle
from govgraph.extract.positions.abouts.doing_so import done_so
from govgraph.extract.positions.abouts.nouns import noun_phrase
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.straight import is_change, is_deed, is_meant, plain_entry
from govgraph.extract.positions.abouts.themes import coined_theme, named_theme
from govgraph.extract.positions.forms.binding import (
    bound_to,
    by_number,
    is_duty,
    is_forbidden_all,
    is_needed,
    only_heralds,
    parted_subject,
    passive_follows,
)
from govgraph.extract.positions.holders.sayers import noun_before, sayer
from govgraph.model import Kind, Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_NONE = frozenset({"no", "nothing", "one", "what", "none", "little"})
POINTING = {("it",), ("this",), ("that",), ("and", "it"), ("and", "this"), ("and", "that")}
PEOPLE = ("peopleNouns", "pluralSubjects", "orderWords")
"""Classes of words that head no topic."""
_NAMED = 2  # words of what is needed, at least
_UPHOLDING = frozenset({"uphold", "support", "apply", "universalise", "comply"})
_DONE = {("done",), ("invested",)}
_FOR_WHAT = {("for",), ("on",), ("about",), ("in",)}
_FRONTING = frozenset({"for", "to", "in", "on", "from", "finally", "today", "here", "again"})
_FRONTING |= {"according"}
_THIRD = 2  # clauses back: "*says* that reef watching is"
_ONE = {("a",), ("an",)}
_PREDICATE = 5  # words of "an integral part of"
_IN = frozenset({"in", "across", "within", "around", "at", "on", "for", "among", "during", "under"})
_BEFORE_TO = frozenset({"to", "need", "needs", "ought"})
_INTO = frozenset({"in", "into", "to"})
_WRITTEN = 4  # words of "in the new Code"
_TEXTS = (Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING)
_PLAIN = frozenset({"", "that", "and", "but", ","})
_BY_MANY = frozenset({"two-thirds", "thirds", "majority", "unanimously", "then", "depositary"})
_DOING_MORE = ("do", "more", "to")


def duties(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield the calls in "Disinformation must be addressed", "X needs to …": the speaker's.

    Or of whoever is said to say it: "Norway stressed that disinformation must be addressed".
    """
    for number, clause in enumerate(parsed.clauses):
        if not is_duty(parsed, number) or clause.verb.negated or _is_told(parsed, number):
            continue
        if clause.mark in DOUBTING or is_forbidden_all(parsed, clause):
            continue
        holder = sayer(parsed, number, context)
        if not holder or _guesses(parsed, clause, context):
            continue
        none = parsed.sentence.lowers[clause.left[0]] == "no"  # "no child should be denied *meals*"
        end = clause.verb.first if none else reach(parsed, clause.verb.after)
        abouts = _told_by_subject(parsed, number, context)
        abouts = abouts or _known(parsed, (clause.verb.first, end), context)
        abouts = abouts or _to_be_joined(parsed, clause, end, context)
        acting = context.lexicon.any_of("actingNouns", *PEOPLE)
        topic = [] if is_needed(clause) else subject_topic(parsed, number, acting, context)
        abouts = abouts or topic or _asked_of(parsed, number, end, acting, context)
        call = plain_entry(PositionType.CALL, context.lexicon)
        abouts = abouts or done_so(parsed, (clause.verb.first, end), call, context)
        verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        last = end - (parsed.sentence.words[end - 1] == ".")
        rest = parsed.sentence.span_of(clause.verb.first, max(last, clause.verb.after))
        for speaker, (about, told) in product(holder.entities, abouts):
            # What must be done to the subject stands behind the verb: "need *to be addressed*".
            words = rest if told and told.start < verb.start else verb
            if about != speaker:
                evidence = slots.joined_span([holder.span, words, told])
                yield Position(PositionType.CALL, speaker, about, (evidence,) if evidence else ())


def _guesses(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether one only infers: "it *must have* stopped", "it must be *a lucrative business*".

    "It must be a priority", "an integral part of our work" is a duty.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    if verb.modal not in {"must", "should", "ought"}:
        return False
    near = lowers[verb.after : verb.after + _PREDICATE]
    aims = context.lexicon.any_of("dearWords", "dutyNouns")
    inferred = "have" in lowers[verb.first + 1 : verb.main]  # not "has to", "have to"
    inferred = inferred or lowers[0] == "under" or "competent" in lowers  # what a law says
    return inferred or (verb.copula and near[:1] in _ONE and aims.isdisjoint(near))


def _told_by_subject(parsed: Parsed, number: int, context: Context) -> list[tuple[Entity, Span]]:
    """Return what must be, or what must be done to it: the subject, where nothing else is told."""
    clause = parsed.clauses[number]
    span = past_fronted(parsed, _past_order(parsed, clause, context), clause), clause.left[1]
    if is_needed(clause):
        first = span[0] + (clause.mark == "that")
        opening = parsed.sentence.lowers[first]
        counted = "-" in opening or opening[0].isdigit()  # "twenty-eight ratifications"
        none = opening in _NONE | context.lexicon.words("numberWords") or counted
        none = none or span[1] - first < _NAMED
        found = [] if none else chosen(parsed, (first, span[1]), None, context)
        return found or ([] if none else named_theme(parsed, (first, span[1]), context))
    being = context.lexicon.words("beingVerbs")
    told = clause.verb.copula or clause.verb.lemma in being or passive_follows(parsed, number)
    if not (clause.verb.passive or told):
        return []
    return _known(parsed, span, context) or _text(parsed, number, span, context)


def _text(
    parsed: Parsed, number: int, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the text or forum of which one wants more: "*the Pact* must be strengthened".

    "It must be ratified by thirty States", "must be adopted by May" only tell how that is done.
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    deed, end = _deed_of(parsed, number, context), clause.right[1]
    being = context.lexicon.words("beingVerbs")
    wanted = deed in context.lexicon.words("wishedDeeds") or clause.verb.lemma in being
    timed = any(clause.verb.first < t.first <= end for t in parsed.times)
    plain = clause.mark in _PLAIN and _BY_MANY.isdisjoint(lowers[clause.verb.first : end])
    plain = plain and not by_number(parsed, clause, context.lexicon)
    if not (wanted or clause.verb.copula) or timed or not plain or only_heralds(parsed, clause):
        return []
    found = chosen(parsed, span, None, context)
    bodies = deed in context.lexicon.words("wishedDeeds")  # "*the Court* must be respected"
    return [one for one in found if one[0].kind in _TEXTS or (bodies and is_lasting_body(one[0]))]


def subject_topic(
    parsed: Parsed,
    number: int,
    acting: frozenset[str],
    context: Context,
    *,
    judged: bool = False,
) -> list[tuple[Entity, Span]]:
    """Return the subject as the topic: "*gas flaring* must stop", "*early warning* must reach all".

    Not "the list must be submitted", nor what ``acting`` holds: "oil companies must pay". Of what
    is ``judged`` one noun with what it is of will do: "the *closure of village clinics* is wrong".
    """
    clause = parsed.clauses[number - noun_before(parsed, number)]
    first = past_fronted(parsed, _past_order(parsed, clause, context), clause)
    first = _past_that(parsed, number) or first
    first += parsed.sentence.lowers[first] in {"that", "and", "but"}
    first += parsed.sentence.lowers[first] in {'"', "“"}
    end = parsed.clauses[number].left[1]
    first, end = parted_subject(parsed, number) or (first, end)
    lowers = parsed.sentence.lowers
    leads = context.lexicon.any_of("frameNouns", "emptyHeads", "harmNouns")
    whole = noun_phrase(parsed, first, end, context)
    led = whole[1] > whole[0] and lowers[whole[1] - 1] in leads and lowers[whole[1]] == "of"
    passage = judged and lowers[whole[1]] == "on" and whole[1] > whole[0]
    led = led or (passage and lowers[whole[1] - 1] in context.lexicon.words("passageNouns"))
    themes = (r for r in parsed.refs_in(first, end) if r.kind is Kind.THEME)
    known = [r for r in themes if r.name.after == end or _is_where(parsed, r.name.after, end)]
    start = whole[1] + 1 if led else first
    if known and known[0].entity and known[0].name.first <= start + 1:
        verb = parsed.clauses[number].verb  # "*online platforms* must publish their rules"
        acts = lowers[known[0].name.after - 1] in acting and not (judged or verb.passive)
        return [] if acts else [(known[0].entity, known[0].span)]
    words, the_text = lowers[slice(*whole)], judged and _is_the_text(parsed, whole, context)
    idea = lowers[whole[0] - 1] in {"a", "an"} if whole[0] else False
    acting -= {"fund", "mechanism", "authority", "agency"} if idea else set()
    routine = _deed_of(parsed, number, context) in context.lexicon.words("routineDeeds")
    routine = routine and not _is_written_in(parsed, number, context.lexicon)
    if the_text or not words or {words[0], words[-1]} & acting or routine:
        return []
    found = named_theme(parsed, (first, end), context, alone=judged and led)
    links = context.lexicon.words("prepositions")
    stops = _deed_of(parsed, number, context) in context.lexicon.words("stoppingVerbs")
    judged, alone = judged or stops, len(words) < _NAMED and not led
    if alone and stops and is_abstract(words[0]) and whole == (first, end):
        return [coined_theme(parsed, whole, context)]  # "*Impunity* must end"
    if alone and not (judged and found and links & set(found[0][0].label.split()[1:2])):
        return []
    start = max(start, whole[0]) if judged or _is_matter(parsed, number, whole, context) else start
    return found if found and parsed.sentence.range_of(found[0][1])[0] <= start else []


def _is_matter(parsed: Parsed, number: int, whole: tuple[int, int], context: Context) -> bool:
    """Tell whether a definite noun is a matter, of which more is wanted: "the *port fee* should".

    Not one word ("the list"), a text, nor what is only handled: "the forms must be uploaded".
    """
    lowers, (first, after) = parsed.sentence.lowers, whole
    wanted = is_change(_deed_of(parsed, number, context), context.lexicon)
    several = after - first >= _NAMED or lowers[after : after + 1] in _FOR_WHAT
    head = context.lexicon.heads.get(lowers[after - 1]) if after > first else None
    return wanted and several and after > first and head is None


def _is_where(parsed: Parsed, after: int, end: int) -> bool:
    """Tell whether only where, when or for whom stands between: "press freedom *in the region* is".

    Also "discrimination *at work* remains", "night trains *for students*".
    """
    between = parsed.sentence.lowers[after:end]
    verbs = {clause.verb.main for clause in parsed.clauses}
    plain = {",", "of", "and", "that", "who", "which"}.isdisjoint(between)
    return between[:1] != () and between[0] in _IN and plain and verbs.isdisjoint(range(after, end))


def _is_the_text(parsed: Parsed, whole: tuple[int, int], context: Context) -> bool:
    """Tell whether a noun phrase is a text that has been told of: "*the draft treaty* is weak"."""
    lowers, (first, after) = parsed.sentence.lowers, whole
    head = context.lexicon.heads.get(lowers[after - 1]) if after > first else None
    pointed = lowers[first - 1 : first] in {("the",), ("this",)}
    return pointed and head is not None and head.kind is Kind.INSTRUMENT and after - first <= _NAMED


def _is_written_in(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a text shall hold a thing, or what it be made: "should be included *in it*".

    Also "should be made *mandatory*"; not "should be made by May".
    """
    lowers = parsed.sentence.lowers
    verb = next((c.verb for c in parsed.clauses[number : number + 2] if c.verb.passive), None)
    if verb is None:
        return False
    deed, link = (*lowers[verb.after - 1 : verb.after + 1], "", "")[:2]
    made = deed == "made" and link in lexicon.words("madeSoAdjectives")
    near = parsed.refs_in(verb.after, verb.after + _WRITTEN)
    written = lexicon.words("writingParticiples")
    return made or (
        deed in written and link in _INTO and any(r.kind is Kind.INSTRUMENT for r in near)
    )


def topic_before(parsed: Parsed, number: int, context: Context) -> list[tuple[Entity, Span]]:
    """Return what the clause or sentence before tells of: "*ship noise* grows. This alarms us".

    Nothing where it tells of people or of a text.
    """
    above = number - 1
    if above < 0:
        told = context.discourse.parsed.get(context.number - 1)
        if told is None or context.number - 1 < context.barrier or not told.clauses:
            return []
        parsed, above = told, len(told.clauses) - 1
    while above >= 0 and not (parsed.clauses[above].is_main or parsed.clauses[above].mark == ":"):
        above -= 1
    if above < 0 or not parsed.clauses[above].verb.finite:
        return []
    acting = context.lexicon.any_of("actingNouns", "pluralPeople", "otherPeople", *PEOPLE)
    found = subject_topic(parsed, above, acting, context, judged=True)
    numbers = context.lexicon.words("numberWords") | {"thousands", "millions", "many"}
    return [one for one in found if one[0].label.split()[0].lower() not in numbers]


def _asked_of(
    parsed: Parsed, number: int, end: int, acting: frozenset[str], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what somebody must do something about: "governments should *fund village clinics*".

    Or what must be given more: "more attention must be paid *to village clinics*".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    subject = lowers[slice(*clause.left)]
    index = bound_to(parsed, clause) or clause.verb.main
    if lowers[index] in context.lexicon.words("modals") | _BEFORE_TO:
        index = clause.verb.after
    index += lowers[index : index + 1] == ("to",)  # "need *to* fund", "ought *to* fund"
    if parsed.clauses[number + 1 : number + 2] and passive_follows(parsed, number):
        index = parsed.clauses[number + 1].verb.main
    weights = context.lexicon.words("weightNouns") | {"support"}
    paid = subject and subject[-1] in weights and lowers[index + 1 : index + 2] == ("to",)
    more = subject[-1:] == ("more",) and lowers[index + 1 : index + 2] in _DONE
    if more and lowers[index + 2 : index + 3] in _FOR_WHAT:
        return named_theme(parsed, (index + 3, end), context)  # "more must be done *for* X"
    if more and lowers[index + 2 : index + 3] == ("to",):  # "more must be done *to protect X*"
        return named_theme(parsed, (past_particle(parsed, index + 4, end, context), end), context)
    if paid:
        return named_theme(parsed, (index + 2, end), context)
    index = next((k + 3 for k in (index, index - 1) if lowers[k : k + 3] == _DOING_MORE), index)
    acts = (subject and subject[-1] in acting) or clause.left[1] - 1 in parsed.covered
    deeds = context.lexicon.any_of("promisedDeeds", "orderedDeeds")
    if not (acts and is_deed(parsed, index, deeds)):
        return []
    start = past_particle(parsed, index + 1, end, context)
    if texts := _text_wanted(parsed, index, (start, end), context):
        return texts
    if not (found := named_theme(parsed, (start, end), context)):
        call = plain_entry(PositionType.CALL, context.lexicon)
        found = [t for t in chosen(parsed, (start, end), call, context) if t[0].kind is Kind.THEME]
    return [one for one in found if is_meant(parsed, index, index + 1, one, context)]


def _text_wanted(
    parsed: Parsed, index: int, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the text or process of which somebody should make more: "should strengthen *X*".

    "The Board should adopt the Code by May" tells a step of how it comes about.
    """
    deed = parsed.sentence.lowers[index]
    wished = {deed + "ed", deed + "d"} & context.lexicon.words("wishedDeeds")
    timed = any(index < t.first <= span[1] for t in parsed.times)
    if timed or not (wished or deed in _UPHOLDING):
        return []
    return [one for one in chosen(parsed, span, None, context) if one[0].kind in _TEXTS]


def _past_that(parsed: Parsed, number: int) -> int:
    """Return where a subject begins whose noun looks like a verb: "that *reef watching* is"."""
    noun = parsed.clauses[number - 1] if noun_before(parsed, number) else None
    if noun is None or number < _THIRD or noun.left[0] < noun.left[1]:
        return 0
    first, after = parsed.clauses[number - _THIRD].right
    words = parsed.sentence.lowers[first:after]
    return first + words.index("that") + 1 if "that" in words else 0


def past_fronted(parsed: Parsed, first: int, clause: Clause) -> int:
    """Return where the subject begins behind what is put first: "*For us,* X is vital"."""
    lowers = parsed.sentence.lowers
    commas = [i for i in range(first, clause.left[1]) if lowers[i] == ","]
    return commas[0] + 1 if len(commas) == 1 and lowers[first] in _FRONTING else first


def _deed_of(parsed: Parsed, number: int, context: Context) -> str:
    """Return the verb of what must be done: "must be *sent*", "must *cost* more"."""
    clauses = [c for c in parsed.clauses[number : number + 2] if c.verb.passive]
    verb = (clauses or parsed.clauses[number:])[0].verb
    modal = parsed.sentence.lowers[verb.main] in context.lexicon.words("modals")
    return "".join(parsed.sentence.lowers[verb.after if modal else verb.main :][:1])


def _is_told(parsed: Parsed, number: int) -> bool:
    """Tell whether a position governs a clause: "supports the principle *that X must remain Y*".

    Also "concerned by suggestions *that X should*", which somebody else wants.
    """
    first = parsed.clauses[number].left[0]
    if parsed.clauses[number].mark != "that" or not first:
        return False
    above = parsed.clauses[number - 1].left[0] if number else 0
    over = (entry for entries in parsed.entries[above:first] for entry, _ in entries)
    # "Convinced that X should end" tells of the duty alone.
    return any(e.frame and e.frame.evokes in POSITIONS and not is_conviction(e) for e in over)


def _past_order(parsed: Parsed, clause: Clause, context: Context) -> int:
    """Return where a clause begins behind what only counts it: "*Third,* encryption must stay"."""
    lowers, first = parsed.sentence.lowers, clause.left[0]
    counted = lowers[first] in context.lexicon.words("orderWords")
    return first + 2 if counted and lowers[first + 1] == "," else first


def _known(parsed: Parsed, span: tuple[int, int], context: Context) -> list[tuple[Entity, Span]]:
    """Return the known themes of a range; what must be done to an instrument is no position."""
    found = chosen(parsed, span, None, context)
    return [(entity, words) for entity, words in found if entity.kind is Kind.THEME]


def _to_be_joined(
    parsed: Parsed, clause: Clause, end: int, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the text that somebody must join: "all States should ratify *the Treaty*".

    "It must then be ratified" only tells how a treaty comes into force.
    """
    deed = clause.verb.after + (
        parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("to",)
    )
    entries = [*clause.verb.entries, *(parsed.entries[deed] if deed < len(parsed.entries) else ())]
    joins = any(e.frame and e.frame.evokes in OF_TREATIES for e, _ in entries)
    nobody = NOBODY & set(parsed.sentence.lowers[slice(*clause.left)])
    if not joins or clause.verb.passive or nobody:
        return []
    span = clause.verb.after, end
    found = chosen(parsed, span, None, context)
    return [(entity, words) for entity, words in found if entity.kind is Kind.INSTRUMENT]
