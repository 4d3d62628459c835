"""Find who and what fills the places around a verb: subject, objects, agents after "by"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.contact import behind_clause
from govgraph.extract.clauses.counting import counted_group, counted_texts, not_meant
from govgraph.extract.clauses.excepting import EXCEPTING, only_these
from govgraph.extract.clauses.governed import describes_next, is_subject
from govgraph.extract.clauses.interrupted import joined_before
from govgraph.extract.clauses.nameless import is_nobody
from govgraph.extract.clauses.of_others import are_its_people, is_of_another, named_of
from govgraph.extract.clauses.officers import names_officer
from govgraph.extract.clauses.phrases import (
    Phrase,
    end_of,
    entities_of,
    phrases,
    prior,
    span_of,
    within_adjunct,
)
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.clauses.selves import in_its_role, subject_meant
from govgraph.extract.clauses.sharing import goes_on, joins_relative, keeps_subject, main_before
from govgraph.extract.clauses.states import is_apart_from_us, own_state_before, state_behind
from govgraph.extract.clauses.subjects import (
    OPENING,
    acts_for_it,
    before_aside,
    beside,
    follows_unknown,
    headed,
    is_aside,
    is_of_others,
    named_beside,
    oblique,
    one_of_them,
    owned_by,
    owns_noun,
    participle_opens,
    stands_in,
    tells_several,
)
from govgraph.extract.find.words.function_words import PLACING, SINGULAR, SPEAKERS
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

AGENTS = (Kind.ORGANISATION, Kind.PERSON)
ADOPTERS = (*AGENTS, Kind.MEETING)  # conferences adopt and decide, too
BARRED = frozenset({
    "by", "in", "into", "at", "during", "on", "with", "under", "within", "alongside", "from",
    "through", "since", "after", "before", "following", "until", EXCEPTING,
})  # fmt: skip
_FAR = 12  # words between a noun and its relative clause, for what completes the noun
_SEVERAL = frozenset({"they", "neither", "both", "none"})
_POINTING = frozenset({"this", "these", "both", "neither", "none", "former", "latter"})
_FRONTING = frozenset({"in", "with", "through", "by", "under"})
_FRONTED = (OPENING - {"until"}) | {"when", "once", "while", "although", "though"}
_FALLBACK = frozenset({"of", "from", "for", "among", "including"})


@dataclass(frozen=True, slots=True)
class Filler:
    """The entities that fill a slot and the span of the words that name them (None: implied)."""

    entities: tuple[Entity, ...] = ()
    span: Span | None = None

    def __bool__(self) -> bool:
        """Tell whether anything fills the slot."""
        return bool(self.entities)


EMPTY = Filler()


def filler(parsed: Parsed, phrase: Phrase, kinds: Collection[Kind]) -> Filler:
    """Return a phrase as what fills a slot for some kinds."""
    entities = entities_of(phrase, kinds)
    return Filler(entities, span_of(parsed, phrase)) if entities else EMPTY


def subject(parsed: Parsed, index: int, kinds: Collection[Kind], context: Context) -> Filler:
    """Return the subject of a clause, of one of the kinds: its own, its antecedent or a shared."""
    seen: set[int] = set()
    asked, lexicon = parsed.clauses[index], context.lexicon

    def own_of(clause: Clause) -> Filler:
        if (actor := in_its_role(parsed, clause)) and actor.entity and actor.kind in kinds:
            return Filler((actor.entity,), actor.span)
        own = own_subject(parsed, clause, kinds, context)
        return _with_joined(parsed, clause, own, kinds, lexicon)

    while index not in seen:
        clause = parsed.clauses[index]
        own = own_of(clause)
        if clause.mark == "whose" and (clause is asked or asked.mark == "and"):
            # "The Pact, whose *annexes* were adopted and took effect": not the Pact.
            acts = acts_for_it(parsed, clause, lexicon)
            return own or (antecedent(parsed, clause, kinds, lexicon) if acts else EMPTY)
        behind = bool(seen) and behind_clause(parsed, asked, index)
        if seen and (clause.relative or behind):
            kept = own if keeps_subject(parsed, asked, index, next_to=len(seen) == 1) else EMPTY
            found = kept or antecedent(parsed, clause, kinds, lexicon, unlike=False)
            within = behind or joins_relative(parsed, asked, index)
            main = None if within else main_before(parsed, index)
            if found or main is None or main in seen:
                return found
            index = main
            continue
        seen.add(index)
        if own or (clause.relative and oblique(parsed, clause)):
            return own
        if (named := one_of_them(parsed, index)) is not None:
            return own_of(named)
        if (clause.relative or is_aside(parsed, clause)) and not parsed.refs_in(*clause.left):
            told = EMPTY if clause.mark in PLACING else antecedent(parsed, clause, kinds, lexicon)
            ours = None if told else own_state_before(parsed.sentence.lowers, clause)
            return told if ours is None else context.speaker(parsed, ours)
        if participle_opens(parsed, index):
            return own_of(parsed.clauses[1])
        if (nouns := before_aside(parsed, index, lexicon)) is not None:
            return filler(parsed, nouns[0], kinds) if nouns else EMPTY
        if clause.mark == REDUCED or clause.shares is None:
            return filler(parsed, p, kinds) if (p := beside(parsed, clause, lexicon)) else EMPTY
        index = clause.shares
    return EMPTY


def _with_joined(
    parsed: Parsed, clause: Clause, own: Filler, kinds: Collection[Kind], lexicon: Lexicon
) -> Filler:
    """Add who is told before an aside: "*Italy*, which hosts it, and Malta have signed"."""
    first = joined_before(parsed, clause, lexicon) if own.span else None
    more = filler(parsed, first, kinds) if first else EMPTY
    everyone = dict.fromkeys((*more.entities, *own.entities))
    return Filler(tuple(everyone), joined_span([more.span, own.span])) if more else own


def own_subject(
    parsed: Parsed, clause: Clause, kinds: Collection[Kind], context: Context
) -> Filler:
    """Return the subject that stands within the clause itself, or nothing."""
    lexicon = context.lexicon
    found = [
        replace(p, preposition="") if is_subject(parsed, clause, p, lexicon) else p
        for p in phrases(parsed, *clause.left, lexicon)
    ]
    if len(found) > 1 and "," in parsed.sentence.lowers[found[0].after : found[-1].first]:
        found = phrases(parsed, *clause.left, lexicon)  # "before Fiji's accession, Chad signed it"
    found = only_these(parsed.sentence.lowers, found)
    for place, phrase in enumerate(found):
        rest = found[place + 1 :]
        owned = any(filler(parsed, p, kinds) for p in owned_by(parsed, phrase, rest))
        if owned or (Kind.PERSON in kinds and names_officer(parsed, phrase, rest, lexicon)):
            continue  # "Norway's Parliament adopted it", "UEFA President Ana Kos signed it"
        if Kind.PERSON in phrase.kinds and parsed.sentence.lowers[phrase.after :][:1] in OWNING:
            continue  # "Ana Kos's husband, Jan Novak, adopted it"
        if not phrase.preposition and (got := filler(parsed, phrase, kinds)):
            return _itself(parsed, clause, phrase, lexicon, got)
        vague = phrase.kinds & set(kinds) and any(r.name.how == "definite" for r in phrase.refs)
        if not phrase.preposition and vague and not stands_in(parsed, phrase.first, lexicon):
            who = named_beside(parsed, rest) or state_behind(parsed, phrase, rest, lexicon)
            return filler(parsed, who, kinds) if who else EMPTY  # it fills the place, unresolved
    if several := _all_of_them(parsed, clause, kinds, context):
        return several
    pronoun = _pronoun(parsed, clause, context)
    if pronoun is not None and (ahead := _ahead(parsed, clause, pronoun, kinds, lexicon)):
        return ahead
    party = Kind.ORGANISATION in kinds and Kind.INSTRUMENT not in kinds
    own = pronoun is None or parsed.sentence.lowers[pronoun] == "our"  # "our country"
    if own and party and (told := subject_meant(parsed, clause, context)):
        return Filler(*told)
    if pronoun is not None:
        nobody = is_nobody(parsed, clause, pronoun, lexicon)
        return EMPTY if nobody else _meant(parsed, pronoun, kinds, context)
    noun = clause.left[1] - 2
    if clause.left[0] <= noun <= clause.left[0] + 1 and stands_in(parsed, noun, lexicon):
        meant = context.pronoun("proposal", kinds, parsed.sentence.starts[noun])
        return replace(meant, span=parsed.sentence.span_of(noun, noun + 2)) if meant else EMPTY
    if not party:
        return EMPTY
    # "the members of the Coalition", "a delegation from Japan"
    behind = (p for p in found if p.preposition in _FALLBACK)
    acting = (p for p in behind if not is_of_another(parsed, clause, p, lexicon))
    return next((got for p in acting if (got := filler(parsed, p, kinds))), EMPTY)


def _itself(
    parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon, named: Filler
) -> Filler:
    """Return who is named, unless that says whose people act: "Fiji's regulator *Rivercom*"."""
    if not are_its_people(parsed, clause, phrase, lexicon):
        return named
    own = named_of(parsed, clause, phrase, lexicon)
    return Filler((own.entity,), own.span) if own and own.entity else EMPTY


def _ahead(
    parsed: Parsed, clause: Clause, pronoun: int, kinds: Collection[Kind], lexicon: Lexicon
) -> Filler:
    """Return the subject that follows: "Ten years after *it* was adopted, the Charter …".

    Also "In Resolution 5, which *it* adopted in May, the Board …".
    """
    main = parsed.clauses[1] if len(parsed.clauses) > 1 else clause
    within = clause.relative and not main.verb.passive and parsed.sentence.lowers[0] in _FRONTING
    fronted = clause is parsed.clauses[0] and (clause.mark in _FRONTED or within)
    if not (fronted and main.mark == "," and main.verb.finite):
        return EMPTY
    named = phrases(parsed, *main.left, lexicon)[:1]
    opens = bool(named) and not named[0].preposition and named[0].first - main.left[0] <= 1
    opens = opens and parsed.sentence.lowers[pronoun] in {"it", "they"}
    return filler(parsed, named[0], kinds) if opens else EMPTY


def _all_of_them(
    parsed: Parsed, clause: Clause, kinds: Collection[Kind], context: Context
) -> Filler:
    """Return those whom "neither State" or "none of the three" means: all that were named.

    Also what "the first two of these" means.
    """
    discourse, number = context.discourse, context.number
    chosen, after = discourse.nth_of_them(parsed, clause.left[0], kinds, number)
    if chosen and after <= clause.left[1]:
        return Filler(chosen, parsed.sentence.span_of(clause.left[0], after))
    counted = Kind.ORGANISATION in kinds and counted_group(parsed, clause, context.lexicon)
    counted = counted or (Kind.INSTRUMENT in kinds and counted_texts(parsed, clause))
    if not counted:
        return EMPTY
    index, size, type_ = counted
    kinds = (Kind.ORGANISATION,) if type_ else kinds
    type_, others = not_meant(type_, discourse.last)
    here = [r.entity for r in parsed.refs_in(0, index) if r.entity and r.kind in kinds]
    named = tuple(dict.fromkeys(e for e in here if type_ in {"", e.type} and e not in others))
    group = named if len(named) == size else ()
    group = group if named else discourse.group("both", kinds, number, size, type_, others)
    return Filler(group, parsed.sentence.span_of(index, index + 2)) if group else EMPTY


def _meant(parsed: Parsed, pronoun: int, kinds: Collection[Kind], context: Context) -> Filler:
    """Return what a pronoun that is a clause's subject stands for."""
    discourse, number = context.discourse, context.number
    word, at = parsed.sentence.lowers[pronoun], parsed.sentence.starts[pronoun]
    span = parsed.sentence.span_of(pronoun, pronoun + 1)
    if word in _SEVERAL:
        if several := _several(parsed, pronoun, kinds, context.lexicon):
            return several
        fresh = not any(ref.kind in kinds for ref in parsed.refs_in(0, pronoun))
        wanted = "they" if word == "none" else word  # "None has ratified it": none of them
        group = discourse.group(wanted, kinds, number) if fresh else ()
        nobody = word == "none" and Kind.INSTRUMENT not in kinds
        if group or nobody or word == "both":
            return Filler(group, span if group else None)
    meant = next(iter(context.pronoun(word, kinds, at).entities), None)
    if word in {"it", "they"} and SPEAKERS & set(parsed.sentence.lowers[:pronoun]):
        meant = None if meant == discourse.we(at) else meant  # "we hear that *they* do"
    if meant and word in {"it", "they", "he", "she", "former", "latter"}:
        discourse.note(meant, number, at)
    acts = Kind.INSTRUMENT not in kinds  # "we opened for signature": we are not what is opened
    fits = meant is not None and (meant.kind in set(kinds) or (acts and word in {"we", "i"}))
    joint = discourse.ours(at)[1:] if word in {"we", "our"} else ()
    return Filler((meant, *joint), span) if meant and fits else EMPTY


def _several(parsed: Parsed, pronoun: int, kinds: Collection[Kind], lexicon: Lexicon) -> Filler:
    """Return what "they" stands for in its own sentence: "Italy and Malta say that they will"."""
    for phrase in reversed(phrases(parsed, 0, pronoun, lexicon)):
        if len(phrase.refs) > 1 and (got := filler(parsed, phrase, kinds)):
            return got
    return EMPTY


_STAFF = {("of", "our", noun) for noun in ("staff", "colleagues", "experts", "researchers")}
_OURS = 4  # words from "our" to its noun


def _pronoun(parsed: Parsed, clause: Clause, context: Context) -> int | None:
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    for index in range(clause.left[1] - 1, clause.left[0] - 1, -1):
        if index in parsed.covered:
            continue
        word = lowers[index]
        first = clause.left[0]
        ours = index - 2 <= first and lowers[index - 1 : index + 2] in _STAFF
        governed = (index - 1 > first or not clause.mark) and not ours  # "eleven *of our staff*"
        if index and governed and lowers[index - 1] in lexicon.words("prepositions"):
            continue
        if word in _POINTING and index + 1 < clause.left[1] and lowers[index + 1][0].isalpha():
            if not is_adverb(lowers[index + 1]):
                continue  # "this approach", "both sides", "the former Chair": no pronoun
        elif word in PRONOUNS and word not in {"which", "who", "that", "all"}:
            return index
        if word == "our" and index + 1 < clause.left[1] and index + 1 not in parsed.covered:
            own = lowers[index + 1 : min(index + _OURS, clause.left[1])]
            ours_alone = {"colleagues"} if own == ("colleagues",) else frozenset()
            others = lexicon.words("otherPeople") - ours_alone  # "our colleagues *in Oslo*"
            if not lexicon.words("sisterNouns").isdisjoint(own) or not others.isdisjoint(own):
                return None  # "our (Nordic) host has not ratified it"
            if is_apart_from_us(parsed.sentence, index, context.discourse):
                return None
            if any(r.kind is Kind.PERSON for r in parsed.refs_in(index, clause.left[1])):
                return None  # "our late chairman Ana Kos liked to say"
            return index  # "our delegation", "our members"
    return None


def antecedent(
    parsed: Parsed,
    clause: Clause,
    kinds: Collection[Kind],
    lexicon: Lexicon,
    *,
    unlike: bool = True,
) -> Filler:
    """Return what a relative pronoun stands for: the nearest phrase of a fitting kind before it.

    It can be one left out where ``unlike``: "unlike *Norway, which*"; not in "of *people who*".
    """
    number = parsed.clauses.index(clause)
    if number and goes_on(parsed, previous := parsed.clauses[number - 1], clause):
        return antecedent(parsed, previous, kinds, lexicon)
    if follows_unknown(parsed, clause):
        return EMPTY
    for phrase in reversed(prior(parsed, clause.left[0], lexicon)):
        if clause.left[0] - phrase.after > _FAR:
            break
        if phrase.preposition == EXCEPTING and (clause.mark == "that" or not unlike):
            continue  # "it was Georgia, not Norway, that signed it"
        if headed(parsed, phrase, lexicon) or tells_several(parsed, clause, phrase):
            continue  # "the second amendment to the Convention, which …": the amendment
        called = not unlike and clause.mark == "who" and end_of(parsed, phrase) == clause.left[0]
        if not called and is_of_others(parsed, phrase, clause, lexicon):
            return EMPTY
        if phrase.kinds & set(kinds):
            one = parsed.sentence.lowers[clause.verb.first] in SINGULAR
            one = one and parsed.before(clause.left[0]) != "of"  # "both, neither of which is …"
            return filler(parsed, replace(phrase, refs=phrase.refs[-1:]) if one else phrase, kinds)
    return EMPTY


def after_verb(
    parsed: Parsed,
    span: tuple[int, int],
    kinds: Collection[Kind],
    lexicon: Lexicon,
    barred: Collection[str] = BARRED,
) -> Filler:
    """Return the first phrase in a range whose kind fits and that no barred word governs."""
    first, after = span
    if ";" in parsed.sentence.words[first:after]:
        after = parsed.sentence.words.index(";", first)
    for phrase in phrases(parsed, first, after, lexicon):
        owner = phrase.kinds == {Kind.ORGANISATION} or owns_noun(parsed, phrase, lexicon)
        owner = owner and parsed.sentence.lowers[phrase.after : phrase.after + 1] in OWNING
        owner = owner or describes_next(parsed, phrase)
        if owner or phrase.preposition in barred or within_adjunct(parsed, phrase, first, barred):
            continue  # "is part of *the Union's* plan"
        if got := filler(parsed, phrase, kinds):
            return got
    return EMPTY


def governed_by(
    parsed: Parsed,
    span: tuple[int, int],
    preposition: Collection[str],
    kinds: Collection[Kind],
    lexicon: Lexicon,
) -> Filler:
    """Return the first phrase in a range that one of the prepositions governs."""
    named = (p for p in phrases(parsed, *span, lexicon) if p.preposition in preposition)
    return next(filter(None, (filler(parsed, phrase, kinds) for phrase in named)), EMPTY)


def joined_span(text_spans: Iterable[Span | None]) -> Span | None:
    """Return the span from the first to the last of some spans, or None when all are missing."""
    spans: Sequence[Span] = [s for s in text_spans if s is not None]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None
