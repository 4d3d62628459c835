"""Binary facts: what builds on what, whether an instrument binds, what it aims at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import cue_before
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.roles.participles import just_before
from govgraph.extract.events.status.assertion import (
    denies_objects,
    is_asserted,
    leaves_open,
    turned,
)
from govgraph.extract.events.status.plans import is_forgone, is_only_planned
from govgraph.extract.facts.adjoining import adjoining
from govgraph.extract.facts.arranging import SUPPOSED
from govgraph.extract.facts.gatherings import find_gatherings
from govgraph.extract.facts.hosting import find_hosts
from govgraph.extract.facts.members import listed_members
from govgraph.extract.facts.moving import find_moved
from govgraph.extract.facts.noun_relations import is_over, noun_relations, related
from govgraph.extract.facts.units import owned_units
from govgraph.lexicon import Frame
from govgraph.model import Entity, Fact, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon

_QUOTES = frozenset({'"', "“", "«", "‘"})
_CLOSING = frozenset({",", "–", "—", "-"})
_TEXTS = frozenset({Kind.INSTRUMENT})
_INSERTS = Frame("inserting", "amends", "subject", "object", _TEXTS)
_ENACTS = Frame("carrying", "implements", "subject", "object", _TEXTS)
_BY_MEANS = frozenset({"amends", "implements", "succeeds"})
_MEANS = frozenset({"by", "with", "through", "via"})
_INTO = frozenset({"into", "to", "in", "from"})
_TOLD = frozenset(
    {"", "will", "shall", "would", "be to"}
)  # "is to replace": a text is made for that
_HOLDING = frozenset({"", "shall"})
_MADE = frozenset({"Adoption", "Preparation", "Proposal", "Launch"})
_ASIDE = frozenset({
    ",", "as", "since", "later", "now", "today", "subsequently", "recently", "then", "meanwhile",
    "eventually", "last", "partly", "which",
})  # fmt: skip
_NEAR = 8  # words after a verb in which it tells what part of a text it changes
_CHANGING = frozenset({"inserting", "carrying"})
_RELATIONS = frozenset({"buildsOn", "amends", "implements", "succeeds", "partOf"})


def find_facts(parsed: Parsed, context: Context) -> list[Fact]:
    """Return the binary facts of a sentence."""
    return [
        *_verb_relations(parsed, context),
        *noun_relations(parsed, context),
        *adjoining(parsed),
        *_properties(parsed, context),
        *_purposes(parsed, context),
        *owned_units(parsed, context.lexicon),
        *listed_members(parsed, context.lexicon),
        *find_gatherings(parsed, context),
        *find_hosts(parsed, context),
        *find_moved(parsed, context),
    ]


def _verb_relations(parsed: Parsed, context: Context) -> Iterator[Fact]:
    for number, clause in enumerate(parsed.clauses):
        classes = clause.verb.classes
        frames = [entry.frame for entry, _ in clause.verb.entries if entry.frame]
        related_by = any(frame.evokes in _RELATIONS for frame in frames)
        if not (related_by or _CHANGING & classes) or not _is_told(parsed, number, context):
            continue
        if "inserting" in classes:
            yield from _inserted(parsed, number, context)
        if "carrying" in classes:
            yield from _carried(parsed, number, context)
        for entry, after in clause.verb.entries:
            if entry.frame is None or entry.frame.evokes not in _RELATIONS:
                continue
            if entry.frame.name == "joiningBody" and not _has_joined(
                parsed, number, context.lexicon
            ):
                continue
            near = {"against", "for"} & {*parsed.sentence.lowers[after : after + 3]}
            if entry.frame.evokes == "partOf" and clause.verb.modal not in _HOLDING:
                continue  # "it *will be* merged into the Board" is not so yet
            loose = entry.frame.name == "comprising" and (near or clause.verb.infinitive)
            if loose or (entry.frame.evokes == "partOf" and is_over(parsed, clause.verb)):
                continue  # "they unite *against* the League", "wants to unite the Clubs"
            left, right = _sides(parsed, number, (entry, after), context)
            if len(entry.words) > 1:
                right = _with_more(parsed, right, entry.words[-1])
            verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
            yield from related(entry.frame, left, right, verb)


def _is_told(parsed: Parsed, number: int, context: Context) -> bool:
    """Tell whether a clause is told for true: not in "it did not repeal *or amend* the Act"."""
    verb = parsed.clauses[number].verb
    denied = turned(parsed, number) or parsed.sentence.lowers[0] == "nor"
    if verb.negated or verb.modal not in _TOLD or denied or denies_objects(parsed, verb.after):
        return False
    if _is_open(parsed, number, context.lexicon) or is_forgone(parsed, number):
        return False
    if is_only_planned(parsed, number, context.lexicon):
        return False  # "it was to have been annexed to the Code"
    over = parsed.clauses[number - 1].verb if verb.infinitive and number else None
    if over and over.after >= verb.first and (over.negated or turned(parsed, number - 1)):
        return False  # "nor was it meant to replace it"
    if verb.infinitive and cue_before(parsed, verb.first, context.lexicon) == str(Status.NEGATED):
        return False  # "fails to implement it"
    shared = parsed.clauses[number].shares
    if parsed.before(verb.first) in {"nor", "without"}:
        return False  # "neither replaces nor amends it", "adopted *without* amending it"
    joined = parsed.before(verb.first) == "or" and verb.first == verb.main
    return not (joined and shared is not None and parsed.clauses[shared].verb.negated)


def _is_open(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause leaves it open: "*whether* it amends the Act", "it *would have*"."""
    clause = parsed.clauses[number]
    unreal = clause.verb.modal == "would" and clause.verb.perfect
    unreal = unreal or leaves_open(parsed, clause, clause.mark)
    return unreal or not (clause.verb.infinitive or is_asserted(parsed, number, lexicon))


def _has_joined(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody has become a member: not "*joined* the Union *in calling* for it".

    Who was "*joined by* the Union" is none either, nor who joined "*the board of* the Union".
    """
    verb, right = parsed.clauses[number].verb, parsed.clauses[number].right
    done = (verb.tense == "past" or verb.perfect) and not (verb.modal or verb.passive)
    done = done and parsed.sentence.lowers[verb.after : verb.after + 1] != ("by",)
    bodies = [r for r in parsed.refs_in(*right) if r.kind is Kind.ORGANISATION]
    if bodies and _is_organ(parsed, verb.after, bodies, lexicon):
        return False
    end = bodies[0].name.after if bodies else 0
    dated = any(time.first <= end + 1 < time.after for time in parsed.times)
    aside = parsed.sentence.lowers[end : end + 1] in {("in",), ("to",), ("for",), ("by",)}
    return done and bool(bodies) and (dated or not aside)


def _is_organ(parsed: Parsed, first: int, bodies: Sequence[Ref], lexicon: Lexicon) -> bool:
    """Tell whether a noun before a name is the body meant: "the *steering group* of the Fund"."""
    named = next((r.name.first for r in bodies if r.entity), first)
    gap = [w for w in parsed.sentence.lowers[first:named] if w != "the"]
    head = lexicon.heads.get(gap[-2]) if len(gap) > 1 and gap[-1] == "of" else None
    return head is not None and head.kind is Kind.ORGANISATION


def _with_more(parsed: Parsed, found: Filler, preposition: str) -> Filler:
    """Return some things with what "and" adds: "builds on the Charter *and on the Code*"."""
    if found.span is None:
        return found
    lowers, end = parsed.sentence.lowers, parsed.sentence.range_of(found.span)[1]
    added: list[Entity] = []
    for ref in parsed.refs_in(end, len(lowers)):
        at = ref.name.first - (lowers[ref.name.first - 1] in {"the", "our", "its"})
        joined = lowers[at - 2 : at] == ("and", preposition)
        if joined and ref.entity and ref.kind is found.entities[0].kind:
            added.append(ref.entity)
    return Filler((*found.entities, *added), found.span)


def _both_pronouns(parsed: Parsed, clause: Clause, after: int) -> bool:
    """Tell whether two pronouns stand beside a verb, and no name."""
    before, behind = parsed.sentence.lowers[slice(*clause.left)], parsed.sentence.lowers[after:]
    return before[-1:] == ("it",) and behind[:1] == ("it",)


def _sides(
    parsed: Parsed, number: int, verb: tuple[Entry, int], context: Context
) -> tuple[Filler, Filler]:
    """Return what does, and what is done to, by voice: "is amended by X", "revised it with X"."""
    clause, (entry, after) = parsed.clauses[number], verb
    kinds = tuple(sorted(entry.frame.kinds)) if entry.frame else ()
    left = context.subject(parsed, number, kinds) if _does_it_itself(parsed, number) else EMPTY
    left = left or _named_later(parsed, number, kinds, context)
    left = left or _made_for(parsed, number, kinds, context)
    behind = (after, clause.right[1])
    whole = entry.words[-1] in context.lexicon.words("prepositions")  # "it is based on the Code"
    if not whole and (clause.verb.passive or _is_aside(parsed, clause, left)):
        return _means(parsed, number, kinds, context), left
    if _both_pronouns(parsed, clause, after):
        return EMPTY, EMPTY  # "when *it* succeeded to *it*": which of the two is which?
    right = context.object_after(parsed, behind, kinds, left.entities)
    following = parsed.clauses[number + 1 :][:1]
    if not right and following and following[0].verb.first == after + 1 and _and(parsed, after):
        shared = (following[0].verb.after, following[0].right[1])
        right = context.object_after(parsed, shared, kinds, left.entities)
    if clause.relative and not right:  # "the Charter, *which the Convention replaced*"
        right = slots.antecedent(parsed, clause, kinds, context.lexicon)
    if left or not entry.frame or entry.frame.evokes not in _BY_MEANS or clause.verb.infinitive:
        return left, right
    return _means(parsed, number, kinds, context), right


def _and(parsed: Parsed, index: int) -> bool:
    """Tell whether "and" joins two verbs: "it builds on *and* replaces the Code"."""
    return parsed.sentence.lowers[index : index + 1] in {("and",), ("or",)}


def _does_it_itself(parsed: Parsed, number: int) -> bool:
    """Tell whether what an infinitive tells is the subject's: "the Act *seeks to* implement it".

    Others are "it calls on *States* to implement it" and "it makes it *harder* to implement it".
    """
    clause = parsed.clauses[number]
    shares = clause.shares
    if not clause.verb.infinitive or clause.left[1] > clause.left[0] + 1 or shares is None:
        return True
    chained = parsed.before(clause.verb.first) in {"and", "or", ","}
    return chained or parsed.clauses[shares].verb.after >= clause.verb.first


def _named_later(parsed: Parsed, number: int, kinds: Sequence[Kind], context: Context) -> Filler:
    """Return the subject that stands behind a gerund: "*Drawing on the Charter, the Act* binds"."""
    verb, following = parsed.clauses[number].verb, parsed.clauses[number + 1 :][:1]
    if not (verb.gerund or verb.participle) or verb.first or not following:
        return EMPTY
    main = following[0]
    if main.relative or main.mark != "," or not main.verb.finite:
        return EMPTY
    return context.subject(parsed, number + 1, kinds)


def _made_for(parsed: Parsed, number: int, kinds: Sequence[Kind], context: Context) -> Filler:
    """Return what is made in order to do something: "we enacted *the Act* to implement it"."""
    verb, before = parsed.clauses[number].verb, parsed.clauses[:number][-1:]
    if not verb.infinitive or not before or before[0].verb.negated:
        return EMPTY
    made = any(e.frame and e.frame.evokes in _MADE for e, _ in before[0].verb.entries)
    if not made or before[0].verb.modal in SUPPOSED:
        return EMPTY
    if before[0].verb.passive or before[0].verb.first == 0:  # "*Adopted* to implement it, the Act"
        later = _named_later(parsed, number - 1, kinds, context)
        return later or context.subject(parsed, number - 1, kinds)
    if before[0].verb.participle and parsed.sentence.lowers[before[0].verb.after] == "by":
        return just_before(parsed, before[0].verb.first, tuple(kinds), context)
    return context.object_after(parsed, (before[0].verb.after, verb.first), kinds)


def _is_aside(parsed: Parsed, clause: Clause, left: Filler) -> bool:
    """Tell whether a participle stands right behind its noun: "the Act, *as amended by* it, …".

    Or goes on from a passive: "it was abolished and *replaced by* the Board".
    """
    verb = clause.verb
    if not (left.span and verb.participle and verb.first == verb.main):
        return False
    between = parsed.sentence.lowers[parsed.sentence.range_of(left.span)[1] : verb.first]
    by = parsed.sentence.lowers[verb.after : verb.after + 1] == ("by",)
    goes_on = clause.shares is not None and parsed.clauses[clause.shares].verb.passive
    return by and (goes_on or set(between) <= _ASIDE)


def _means(parsed: Parsed, number: int, kinds: Sequence[Kind], context: Context) -> Filler:
    """Return by what something is done: "revised it *with the Amendment*", "Through the Act, …".

    By nothing in "revised it in line with the Act", "in consultation with the Board".
    """
    clause = parsed.clauses[number]
    lowers = parsed.sentence.lowers[slice(*clause.right)]
    if any(lowers[k] == "in" and lowers[k + 2] == "with" for k in range(len(lowers) - 2)):
        return EMPTY
    behind = slots.governed_by(parsed, clause.right, _MEANS, kinds, context.lexicon)
    front = clause.left if clause.left[0] == 0 and not clause.verb.passive else (0, 0)
    return behind or slots.governed_by(parsed, front, _MEANS - {"by"}, kinds, context.lexicon)


def _inserted(parsed: Parsed, number: int, context: Context) -> Iterator[Fact]:
    """Read "The Protocol adds a new article to the Convention": it amends it."""
    clause, kinds = parsed.clauses[number], (Kind.INSTRUMENT,)
    words = parsed.sentence.lowers[clause.verb.after : clause.right[1]]
    parts = context.lexicon.words("textParts")
    at = next((i for i, word in enumerate(words[:_NEAR]) if word in parts), None)
    if at is None or clause.verb.passive:
        return
    behind = (clause.verb.after + at, clause.right[1])
    text = slots.governed_by(parsed, behind, _INTO, kinds, context.lexicon)
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    yield from related(_INSERTS, context.subject(parsed, number, kinds), text, verb)


def _carried(parsed: Parsed, number: int, context: Context) -> Iterator[Fact]:
    """Read "The Act turns the Convention into law", "it was carried into law by the Act"."""
    clause, kinds = parsed.clauses[number], (Kind.INSTRUMENT,)
    words = parsed.sentence.lowers[clause.verb.after : clause.right[1]]
    at = words.index("into") if "into" in words else len(words)
    if context.lexicon.words("lawNouns").isdisjoint(words[at : at + _NEAR // 2]):
        return
    text = context.subject(parsed, number, kinds)
    if clause.verb.passive:
        act = slots.governed_by(parsed, clause.right, ("by",), kinds, context.lexicon)
    else:
        end = clause.verb.after + at
        act, text = text, context.object_after(parsed, (clause.verb.after, end), kinds)
        act = act or _means(parsed, number, kinds, context)
    verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
    yield from related(_ENACTS, act, text, verb)


def _properties(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "legally binding", "open to countries outside Europe" of the instrument spoken of."""
    for index, entries in enumerate(parsed.entries):
        for entry, after in entries:
            if entry.value is None or _is_in_title(parsed, index):
                continue
            found = _spoken_of(parsed, index, context)
            for entity in found.entities:
                span = slots.joined_span([found.span, parsed.sentence.span_of(index, after)])
                yield Fact(entity, entry.evokes, entry.value, (span,) if span else ())
            break


def _is_in_title(parsed: Parsed, index: int) -> bool:
    """Tell whether a word belongs to a quoted title: "the report *"Why it is not binding"*"."""
    names = (r.name for r in parsed.refs if r.name.first <= index < r.name.after)
    return any(parsed.sentence.words[max(0, n.first - 1)] in _QUOTES for n in names)


def _spoken_of(parsed: Parsed, index: int, context: Context) -> Filler:
    kinds = (Kind.INSTRUMENT,)
    for number, clause in enumerate(parsed.clauses):
        if not clause.left[0] <= index < max(clause.right[1], clause.left[1]):
            continue
        if clause.verb.negated or clause.verb.modal in SUPPOSED - {"be"}:
            return EMPTY
        if _is_open(parsed, number, context.lexicon):
            return EMPTY
        found = context.subject(parsed, number, kinds)
        if found:
            return found
        if clause.relative and number:
            return context.subject(parsed, number - 1, kinds)
    return EMPTY


def _purposes(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "It aims to …": the purpose is everything from the verb on."""
    for number, clause in enumerate(parsed.clauses):
        if "aiming" not in clause.verb.classes or clause.verb.negated:
            continue
        entry = next((e, after) for e, after in clause.verb.entries if "aiming" in e.classes)
        sayer = _is_of_sayer(parsed, number, context) or _is_of_others(parsed, clause)
        if is_forgone(parsed, number + 1) or sayer:
            continue
        for entity in context.subject(parsed, number, (Kind.INSTRUMENT,)).entities[:1]:
            last = _purpose_end(parsed, clause, entry[1])
            if entry[1] < last:
                span = parsed.sentence.span_of(entry[1], last)
                yield Fact(entity, "purpose", _text(parsed, entry[1], last), (span,))


def _purpose_end(parsed: Parsed, clause: Clause, first: int) -> int:
    """Return where a purpose ends that is put in: "the Pact, aiming to end waste*, was signed*"."""
    words = parsed.sentence.words
    if clause.verb.gerund or clause.relative:
        for other in parsed.clauses:
            closes = other.verb.first - 1 > first and words[other.verb.first - 1] in _CLOSING
            over = other.left[0] == other.left[1] or other.left[0] < clause.left[0]
            told = other.verb.finite and not (other.verb.base or other.relative)
            if closes and told and over:
                return other.verb.first - 1
    return len(words) - (words[-1] == ".")


def _is_of_others(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether others aim at something with a text: "the Pact, which *we* aim to conclude"."""
    between = parsed.refs_in(clause.left[0], clause.verb.first)
    people = {"we", "they", "you", "i"} & {*parsed.sentence.lowers[slice(*clause.left)]}
    return clause.relative and (bool(people) or any(r.kind in AGENTS for r in between))


def _is_of_sayer(parsed: Parsed, number: int, context: Context) -> bool:
    """Tell whether "it" is who says so: "Chad said that *it* intended to sign the Charter"."""
    clause = parsed.clauses[number]
    it = parsed.sentence.lowers[clause.verb.first - 1 : clause.verb.first] == ("it",)
    return bool(number and it) and bool(context.subject(parsed, number - 1, AGENTS))


def _text(parsed: Parsed, first: int, after: int) -> str:
    """Return some words as running text."""
    words, text = parsed.sentence, ""
    for index in range(first, after):
        gap = index > first and words.starts[index] > words.ends[index - 1]
        text += (" " if gap else "") + words.words[index]
    return text
