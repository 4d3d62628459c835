"""Who holds a position: the subject of its verb, the owner of its noun, or who speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.sharing import chain_start
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.events.parties.unnamed import own_chamber
from govgraph.extract.find.people.people import is_given
from govgraph.extract.find.words.function_words import MUST, RELATIVES
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.extract.positions.abouts.nouns import is_object
from govgraph.extract.positions.avowal import modal_of
from govgraph.extract.positions.holders.by_post import by_post
from govgraph.extract.positions.holders.going_on import goes_on_with_thing, is_lone
from govgraph.extract.positions.holders.on_record import as_recorded
from govgraph.extract.positions.holders.people_told import included, people_in
from govgraph.extract.positions.holders.untaken import who_joins
from govgraph.extract.resolve.memory.people import delegation_meant, is_delegation
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_JOINED = frozenset({"", "and", "but", ","})  # what opens a main clause
_OF_US = {(word, "of", "us") for word in ("both", "all", "each")} | {("we", "both"), ("we", "all")}
_ALL_OF = frozenset({("both", "of"), ("all", "of")})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = 3  # words of "the three Members"
_PAIR = 2  # a body and a person
_BIDDING = {(word, "me") for word in ("let", "allow", "permit")}
_LINKING = frozenset({"and", "but", "so"})
_THAT_ONE = {("that", "it"), ("that", "they"), ("that", "she"), ("that", "he")}
"""Verbs by which one takes up what others hold."""


def holder_of(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who holds what the verb of a clause tells: its subject, or who speaks.

    With who takes it up: "Malta, *supported by Norway*, asked for".
    """
    found = own_chamber(parsed, _holder(parsed, number, context), context)
    return as_recorded(parsed, number, found, context) if found else found


def _holder(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who alone holds what the verb of a clause tells."""
    if own := _told_apart(parsed, number, context) or _we_behind(parsed, number, context):
        return own
    if doer := named_doer(parsed, number) or _titled(parsed, number, context):
        return doer
    found = context.subject(parsed, number, slots.ADOPTERS)
    if not found or all(entity.type == "Office" for entity in found.entities):
        found = by_post(parsed, number, context) or found or _that_one(parsed, number, context)
    if (main := _over_put_in(parsed, number, found=bool(found))) is not None:
        found = holder_of(parsed, main, context) or found
    clause = parsed.clauses[number]
    if _is_asked(parsed, clause, found, context) or _is_of_nearer(parsed, clause, found):
        return EMPTY
    if found:
        lone = is_lone(parsed, number, found) or _is_a_fact(parsed, number)
        return EMPTY if lone or goes_on_with_thing(parsed, number, found, context) else found
    if clause.verb.gerund and _preambles(parsed, number):
        ours = context.intro or we_speak(parsed, context)
        if ours:
            return ours
    if clause.verb.gerund or clause.verb.infinitive:
        others = [*range(number - 1, -1, -1), *range(number + 1, len(parsed.clauses))]
        told = [n for n in others if (c := parsed.clauses[n]).verb.finite and not c.relative]
        told = [n for n in told if not _only_tells(parsed, number, n)]
        joins = who_joins(parsed, number)
        if told:
            main = told[0] if joins is None else joins
            return context.subject(parsed, main, slots.ADOPTERS)
    first = number if not number else chain_start(parsed, number)
    opening = parsed.clauses[first]
    if ahead := _fronted(parsed, first, context):
        return ahead
    if first == 0 and _begins(parsed, opening, context):
        # A bullet: "condemn any use of …", "Welcomed the progress of …", not below "They:".
        unknown = context.intro.span is not None and not context.intro
        finite = opening.verb.tense in {"present", "past"}
        return we_speak(parsed, context) if finite and not unknown else EMPTY
    return EMPTY


def _only_tells(parsed: Parsed, number: int, other: int) -> bool:
    """Tell whether a participle only says more of a thing: "to welcome it, *adopted* in May"."""
    clause = parsed.clauses[other]
    if other < number or not parsed.clauses[number].verb.infinitive:
        return False
    alone = clause.left[0] == clause.left[1] and clause.verb.first == clause.verb.main
    return alone and clause.verb.participle and clause.mark in {"", ","}


def _is_of_nearer(parsed: Parsed, clause: Clause, found: Filler) -> bool:
    """Tell whether "which" stands for somebody nearer: "Malta heard *the unions, which* oppose it".

    Not in "the Council (CE), which".
    """
    if not clause.relative or clause.mark not in RELATIVES or found.span is None:
        return False
    if clause.mark == "who" and found.entities[0].kind is Kind.PERSON:
        return False  # "said Ana Kos of the Lakes Network, who"
    first = clause.left[0]
    if parsed.sentence.lowers[first - 2 : first] in _ALL_OF and len(found.entities) >= _PAIR:
        return False  # "Malta and Chad met in Oslo, *both of which* oppose it"
    after = parsed.sentence.range_of(found.span)[1]
    between = list(parsed.sentence.lowers[after:first])
    if "(" in between and ")" in between:
        del between[between.index("(") : between.index(")") + 1]
    return after <= first and any(word[0].isalpha() for word in between)


def _is_a_fact(parsed: Parsed, number: int) -> bool:
    """Tell whether what was told before is the subject: "*This* underlines the need for it"."""
    clause = parsed.clauses[number]
    told = [w for w in parsed.sentence.lowers[slice(*clause.left)] if not is_adverb(w)]
    return clause.verb.finite and not clause.relative and told in (["this"], ["all", "this"])


def _shown(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who says what a fact shows, which is who speaks."""
    told = parsed.clauses[number].is_main and _is_a_fact(parsed, number)
    return we_speak(parsed, context) if told else EMPTY


def _over_put_in(parsed: Parsed, number: int, *, found: bool) -> int | None:
    """Return the clause that a joined verb goes on from, over what hangs on that, or None.

    "*Malta noted* that the Fund held little, and *called for* X", "*Malta welcomed* it, while
    noting the delay, and *urged*"; without a comma only where nobody else can be meant.
    """
    clause = parsed.clauses[number]
    joined = clause.mark in {"and", "but"} and clause.left[0] == clause.left[1]
    if not joined or clause.shares is None or not clause.verb.finite or clause.relative:
        return None
    over = chain_start(parsed, clause.shares)
    made = over and parsed.clauses[over - 1].verb.gerund and parsed.clauses[over].verb.participle
    apart = parsed.sentence.lowers[clause.left[0] - 2] == ","
    if not (made or not parsed.clauses[over].is_main) or (found and not apart):
        return None
    for index in range(over - 1, -1, -1):
        main = parsed.clauses[index]
        if main.is_main and main.mark in _JOINED:
            return index if main.verb.tense == clause.verb.tense else None
    return None


def _told_apart(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who is told without a name of their own: "leaders", "my delegation", "her union"."""
    first = parsed.clauses[chain_start(parsed, number)].left[0]
    owner = first + (parsed.sentence.lowers[first] == "that")
    return (
        _each_of_us(parsed, number, context)
        or people_in(parsed, number, context)
        or included(parsed, number, context)
        or _bidden(parsed, number, context)
        or _shown(parsed, number, context)
        or _mine(parsed, number, context)
        or _sent_by(parsed, number, context)
        or of_person(parsed, owner, context)
    )


def _each_of_us(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return those who speak together: "*both of us* support it", "*the three Members* express"."""
    clause = parsed.clauses[chain_start(parsed, number)]
    words = parsed.sentence.lowers[slice(*clause.left)]
    ours = context.discourse.ours(parsed.sentence.starts[clause.left[0]])
    counted = len(words) == _COUNTED and words[0] == "the" and is_plural(words[2])
    several = counted and _NUMBERS.get(words[1]) == len(ours)
    if not (several or words in _OF_US) or clause.relative:
        return EMPTY
    return Filler(ours, parsed.sentence.span_of(*clause.left))


def _that_one(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return whom "it" means behind what they say: "*Malta* told us *that it* was uneasy about"."""
    left = parsed.sentence.lowers[slice(*parsed.clauses[number].left)]
    above = chain_start(parsed, number - 1) if number else 0
    return holder_of(parsed, above, context) if number and left in _THAT_ONE else EMPTY


def _we_behind(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who speaks where "we" stands behind a comma: "As an organisation of nurses, *we*"."""
    first, after = parsed.clauses[chain_start(parsed, number)].left
    lowers = parsed.sentence.lowers
    while after > first and is_adverb(lowers[after - 1]):
        after -= 1
    behind = after - first > _PAIR and lowers[after - 1] == "we"
    parted = behind and (lowers[after - 2] == "," or (number and lowers[after - 2] in _LINKING))
    return context.speaker(parsed, after - 1) if parted else EMPTY


def _bidden(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who says "*let me* stress", "*allow me* to welcome", "*let me* begin by thanking"."""
    first, lowers = parsed.clauses[number].verb.first, parsed.sentence.lowers
    start = first - 2
    begins = not context.lexicon.words("openingVerbs").isdisjoint(lowers[first - 2 : first - 1])
    if begins and lowers[first - 1 : first] == ("by",):
        start = first - 4
    bids = start >= 0 and lowers[start : start + 2] in _BIDDING
    bids = bids and "you" not in lowers[first + 1 : first + 3]  # "let me congratulate you"
    return context.speaker(parsed, start + 1) if bids else EMPTY


def _titled(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return whom a body and a title only introduce: "UNESCO Director-General *Ana Kos* urged".

    "Malta and Ana Kos" are two, and "the Fund led by Ana Kos" is the Fund.
    """
    clause = parsed.clauses[number]
    if clause.relative:
        return EMPTY
    refs = [r for r in parsed.refs_in(*clause.left) if r.kind in AGENTS and r.entity]
    if len(refs) != _PAIR or refs[1].kind is not Kind.PERSON or refs[0].kind is Kind.PERSON:
        return EMPTY
    lowers, (body, person) = parsed.sentence.lowers, (refs[0].name, refs[1].name)
    between = set(lowers[body.after : person.first]) - {"of", "for"}
    closed = context.lexicon.any_of("prepositions", "coordinators", "relativisers")
    opens = not set(lowers[clause.left[0] : body.first]) - {"the", "today", ",", "yesterday"}
    title = any(word[0].isalpha() for word in between) and not closed & between
    if (
        not title
        or not opens
        or any(c.verb.main in range(body.after, person.first) for c in parsed.clauses)
    ):
        return EMPTY
    return Filler((refs[1].entity,), refs[1].span) if refs[1].entity else EMPTY


def named_doer(parsed: Parsed, number: int) -> Filler:
    """Return who is praised or blamed for holding it: "thanked *Chad* for supporting the Pact".

    Also "congratulate *Chad* on supporting it", "on their news that *they* support it".
    """
    verb, praised = parsed.clauses[number].verb, _is_praised(parsed, number)
    if praised and parsed.sentence.lowers[slice(*parsed.clauses[number].left)] in _THAT_ONE:
        first = parsed.clauses[number - 1].verb.after
        whom = (r for r in parsed.refs if r.name.first == first and r.entity and r.kind in AGENTS)
        return next((Filler((r.entity,), r.span) for r in whom if r.entity), EMPTY)
    links = {"for", "of", "on"} if praised else {"for", "of"}
    if not verb.gerund or parsed.sentence.lowers[verb.first - 1] not in links:
        return EMPTY
    after = parsed.clauses[number - 1].verb.after if number else 1
    end = verb.first - 1 - (parsed.sentence.lowers[verb.first - 2] == ",")  # "Chad, for backing it"
    beside = (r for r in parsed.refs_in(after, verb.first) if r.name.after == end)
    return next(
        (Filler((r.entity,), r.span) for r in beside if r.entity and r.kind in AGENTS), EMPTY
    )


def _is_praised(parsed: Parsed, number: int) -> bool:
    entries = parsed.clauses[number - 1].verb.entries if number else ()
    return any(e.frame and e.frame.evokes == "Welcome" for e, _ in entries)


def _mine(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return for whom "my delegation", "our authorities" or "my office" speaks: who speaks."""
    clause = parsed.clauses[chain_start(parsed, number)]
    first, after = clause.left
    words = parsed.sentence.lowers[first:after]
    ours = words[:1] in {("my",), ("our",)} or words[:2] == ("this", "government")
    nouns = context.lexicon.words("homeBodies")
    nouns |= context.lexicon.words("joinedBodies") if words[:1] == ("my",) else frozenset()
    if not ours or nouns.isdisjoint(words[1:2]) or clause.relative:
        return EMPTY
    rest = parsed.sentence.lowers[first + 2 : after]
    if any(
        not is_adverb(word) and word not in context.lexicon.words("verbAdverbs") for word in rest
    ):
        return EMPTY
    we = context.discourse.we(parsed.sentence.starts[first])
    return Filler((we,), parsed.sentence.span_of(first, first + 2)) if we else EMPTY


def _sent_by(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return the State whose delegation alone is the subject: "*the delegation of Peru* asked"."""
    clause = parsed.clauses[chain_start(parsed, number)]
    lowers, first = parsed.sentence.lowers, clause.left[0]
    if is_delegation(lowers[first : clause.left[1]], context.lexicon):
        sent = delegation_meant(context.discourse, context.number)
        words = parsed.sentence.span_of(*clause.left)
        return Filler((sent,), words) if sent else EMPTY
    the, noun, of = (*lowers[first : first + 3], "", "", "")[:3]
    if (the, of) != ("the", "of") or noun not in context.lexicon.words("missions"):
        return EMPTY
    states = [r for r in parsed.refs_in(first + 3, clause.left[1]) if r.kind is Kind.ORGANISATION]
    return Filler((states[0].entity,), states[0].span) if states and states[0].entity else EMPTY


def is_persons_body(clause: Clause, parsed: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a subject is what a person told of belongs to: "that *his department* will"."""
    words = parsed.sentence.lowers[slice(*clause.left)]
    words = words[words[:1] == ("that",) :]
    bodies = lexicon.any_of("homeBodies", "joinedBodies")
    return words[:1] in {("his",), ("her",)} and len(words) == 2 and words[1] in bodies


def of_person(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return the body of whom "his" or "her" means: "*her union* welcomed", "*his country*'s"."""
    owner, noun = parsed.sentence.lowers[index : index + 1], parsed.sentence.lowers[index + 1 :][:1]
    bodies = context.lexicon.any_of("homeBodies", "joinedBodies")
    if owner not in {("his",), ("her",)} or bodies.isdisjoint(noun):
        return EMPTY
    at = parsed.sentence.starts[index]
    who = context.discourse.pronoun(owner[0], (Kind.PERSON,), context.number, at)
    body = context.discourse.bodies.get(who) if who else None
    home = not context.lexicon.words("homeBodies").isdisjoint(noun)
    if body is None or (body.type == "Government" and not home):
        return EMPTY
    state = body.type == "Government" or noun not in {("government",), ("country",)}
    return Filler((body,), parsed.sentence.span_of(index, index + 2)) if state else EMPTY


def _fronted(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return who holds what a sentence opens with: "Concerned at the delay, *Norway* asked …"."""
    opening = parsed.clauses[first].verb
    if first or not opening.entries or opening.main > 1:
        return EMPTY
    people = PRONOUNS | context.lexicon.words("peopleNouns")
    if opening.first and parsed.sentence.lowers[0] in people:
        return EMPTY  # "*Leaders* welcomed it and hoped that Norway would sign"
    if not any(entry.form & Form.PARTICIPLE for entry, _ in opening.entries):
        return EMPTY
    for number, clause in enumerate(parsed.clauses[1:], 1):
        if clause.verb.finite and not clause.relative and clause.mark in {",", ""}:
            return context.subject(parsed, number, slots.ADOPTERS)
    return EMPTY


def _begins(parsed: Parsed, opening: Clause, context: Context) -> bool:
    """Tell whether a verb begins its line, so that who speaks holds it: not "Leaders welcomed".

    Nor "Emily welcomed"; but "Warmly welcomed".
    """
    if opening.verb.first != 1 or parsed.refs_in(*opening.left):
        return opening.verb.first == 0
    word = parsed.sentence.lowers[0]
    named = is_given(parsed.sentence, 0, context.lexicon)
    adverb = (is_adverb(word) and not named) or word in context.lexicon.words("verbAdverbs")
    return adverb or not word[0].isalpha() or len(word) == 1 or word in {"and", "or", "to"}


def is_of_us(parsed: Parsed, holder: Filler, context: Context) -> bool:
    """Tell whether those who hold something are those who speak, or some of them."""
    return not set(we_speak(parsed, context).entities).isdisjoint(holder.entities)


def _is_asked(parsed: Parsed, clause: Clause, doer: Filler, context: Context) -> bool:
    """Tell whether others are asked to do it, or say it: "*must join us* in seeking X".

    So do people without a name behind the verb: "…, *said ministers*, asking for it".
    """
    if not clause.verb.gerund or clause.shares is None:
        return False
    if modal_of(parsed, clause.shares) in MUST and not is_of_us(parsed, doer, context):
        return True
    verb, lowers = parsed.clauses[clause.shares].verb, parsed.sentence.lowers
    said = "speech" in verb.classes and lowers[verb.first - 1 : verb.first] == (",",)
    people = context.lexicon.words("peopleNouns")
    return said and not people.isdisjoint(lowers[verb.after :][:1])


def we_speak(parsed: Parsed, context: Context) -> Filler:
    """Return who speaks in a sentence."""
    return Filler(context.discourse.ours(parsed.sentence.span.start))


def _preambles(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause belongs to a preamble: "Welcoming the Charter, … and noting that"."""
    words = parsed.sentence.words
    opening = parsed.clauses[chain_start(parsed, number)]
    opens = opening.verb.gerund and opening.verb.first <= 1 and not parsed.refs_in(*opening.left)
    return opens and (words[-1] in {",", ";"} or words[-2:] == (",", "and"))


def clause_of(parsed: Parsed, index: int) -> int | None:
    """Return the clause that a word stands in: "rejected *calls for*" is one clause."""
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.main == index and is_object(parsed, number):
            return number - 1
        if clause.left[0] <= index < clause.right[1]:
            return number
    return None
