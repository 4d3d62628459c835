"""Who does it as what stands beside the object tells: "our report was published", "for Spain"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.states import is_own_state, state_of
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.events.roles.topics import noun_reach
from govgraph.extract.events.status.pending import done_then
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity

_FOR_ONE = frozenset(("for", owner, "country") for owner in ("that", "this", "her", "my", "our"))
_FOR_ONE |= {("in", "my", "country"), ("in", "our", "country"), ("for", "the", "country")}
_BINDING_ON = {("binding", "on"), ("binding", "upon")}
_AS_REGARDS = frozenset({("in", "respect", "of"), ("with", "regard", "to")})
_AS_REGARDS |= {("with", "respect", "to"), ("in", "relation", "to"), ("with", "effect", "for")}
_BRINGING = frozenset({"bring", "put"})
_OF_WHICH = 3  # words of ", both of"
_FACTS = frozenset({"fact", "reason", "circumstance"})
_THAT = frozenset({("that",)})
_AS = frozenset({("it", "as"), ("them", "as")})
_OF_WHOM = frozenset({("of",), ("of", "the")})  # "Resolution 5 *of the* Board, adopted in May"
_JOINED = "IntergovernmentalOrganisation"  # which has accessions, too
_TEXTS_OF_BODIES = frozenset({"Resolution", "Recommendation"})
_ISSUED = frozenset({EventType.LAUNCH, EventType.AMENDMENT, EventType.PREPARATION})


def told_by_object(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return who does it by what stands beside its object, where no words say who does it."""
    party = for_party(parsed, trigger, context)
    return party or _whose_text(parsed, trigger, objects, context)


def _whose_text(parsed: Parsed, trigger: Trigger, objects: Filler, context: Context) -> Filler:
    """Return the body whose resolution was adopted: "*the Assembly's* Resolution, adopted in May".

    Also "*UN Security Council* resolution 2347 was adopted", "*our* report was published" and
    "*its* academy, launched in May". A treaty is not adopted by its owner, nor is a State's
    resolution.
    """
    text = objects.entities[0] if len(objects.entities) == 1 else None
    if text is None or not _is_of_owner(parsed, trigger, text):
        return EMPTY
    told = next((ref for ref in parsed.refs if ref.entity == text), None)
    if told is None:
        return EMPTY
    for at in (max(0, told.name.first - 1), told.name.first):
        if parsed.sentence.lowers[at] == "our":
            return context.speaker(parsed, at)
        by = parsed.sentence.lowers[trigger.after : trigger.after + 1]
        if parsed.sentence.lowers[at] == "its" and by != ("by",):
            return _sole_owner(parsed, at, context)
    for ref in parsed.refs if told.name.first else ():
        owner = parsed.sentence.lowers[ref.name.after : told.name.first] in OWNING
        behind = parsed.sentence.lowers[told.name.after : ref.name.first] in _OF_WHOM
        owner = owner or (behind and trigger.type is EventType.ADOPTION)
        if owner and ref.entity is not None and ref.kind is Kind.ORGANISATION:
            tabled = trigger.type is EventType.ADOPTION and ref.entity.type == "Government"
            return EMPTY if tabled else Filler((ref.entity,), ref.span)
    if trigger.type is not EventType.ADOPTION:
        return EMPTY
    for after in range(told.name.after - 1, told.name.first, -1):
        span = parsed.sentence.span_of(told.name.first, after)
        known = context.authority.named(" ".join(parsed.sentence.words[told.name.first : after]))
        bodies = [entity for entity in known if entity.kind is Kind.ORGANISATION]
        if len(bodies) == 1:
            return Filler((bodies[0],), span)
    return EMPTY


def _sole_owner(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return whose "its" is: the one body named here, or in the sentence before.

    In "referred Hungary to the Court over its Office" that is not sure.
    """
    at, joints = parsed.sentence.starts[index], context.lexicon.words("prepositions")
    oblique = [r.entity for r in parsed.refs if parsed.before(r.name.first) in joints]
    for reach in (0, 1):
        near = {s.entity for s in context.discourse.lately(context.number, reach) if s.at < at}
        bodies = [e for e in near if e.kind is Kind.ORGANISATION]
        if bodies:
            sure = len(bodies) == 1 and all(entity.type != "Country" for entity in near)
            sure = sure and bodies[0] not in oblique
            return Filler((bodies[0],)) if sure else EMPTY
    return EMPTY


def for_party(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the State that a treaty starts to bind: "it entered into force *for Spain*".

    Also "its entry into force *in respect of Spain*". In "entered into force for the first time"
    it is the treaty itself.
    """
    if trigger.type is not EventType.ENTRY_INTO_FORCE:
        return EMPTY
    clause = parsed.clauses[trigger.clause] if trigger.clause is not None else None
    first, end = (
        (clause.left[0], clause.right[1])
        if clause
        else (trigger.after, noun_reach(parsed, trigger, context.lexicon))
    )
    for phrase in phrases(parsed, first, end, context.lexicon):
        states = tuple(r.entity for r in phrase.refs if r.entity and r.entity.type in PARTIES)
        if states and _binds(parsed, phrase):
            return Filler(states, slots.joined_span([r.span for r in phrase.refs]))
    if clause is None:
        return EMPTY
    if acted := _whose_act(parsed, clause) or _who_brings(parsed, clause, context):
        return acted
    behind, last = parsed.sentence.lowers[clause.verb.after : clause.right[1]], clause.right[1]
    last = clause.verb.after + behind.index(",") if "," in behind else last
    parties = (_unnamed_party(parsed, at, context) for at in range(clause.left[0], last))
    return next((party for party in parties if party is not None), EMPTY)


def _unnamed_party(parsed: Parsed, index: int, context: Context) -> Filler | None:
    """Return the State that words at an index mean as one that a treaty binds; None without such.

    "For us", "for that country", "in our country", "binding on the country", "*here*", "*there*".
    """
    words = parsed.sentence.lowers[index : index + 3]
    pair = parsed.sentence.lowers[max(0, index - 1) : index + 1]
    if words in _FOR_ONE or (pair in _BINDING_ON and words[1:] == ("the", "country")):
        return _that_country(parsed, index, 3, context)
    if words[:2] == ("for", "it"):
        told = {r.entity for r in parsed.refs_in(0, index) if r.entity and r.entity.type in PARTIES}
        span = parsed.sentence.span_of(index, index + 2)
        return (
            Filler((*told,), span) if len(told) == 1 else _that_country(parsed, index, 2, context)
        )
    if words[:2] == ("for", "us"):
        return _that_country(parsed, index, 2, context)
    placed = words[:1] == ("here",) or (words[:1] == ("there",) and index > 0)
    return _that_country(parsed, index, 1, context) if placed else None


def _whose_act(parsed: Parsed, clause: Clause) -> Filler:
    """Return the one State whose act took effect: "Chad accepted it on 5 May, *which took effect*".

    There the day stands before "which", and not the treaty.
    """
    at = clause.left[0] - 1
    effect = clause.relative and parsed.before(clause.verb.after) == "effect"
    beside = parsed.sentence.lowers[at] == "," and any(time.after == at for time in parsed.times)
    if not effect or not beside:
        return EMPTY
    told = [ref for ref in parsed.refs_in(0, at) if ref.entity and ref.entity.type in PARTIES]
    return Filler((told[0].entity,), told[0].span) if len(told) == 1 and told[0].entity else EMPTY


def _who_brings(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return the States that bring a text into force: "*Chad* brought into force X".

    A body that does so is bound by nothing.
    """
    verb = clause.verb
    if verb.passive or verb.head not in _BRINGING or not verb.lemma.endswith("into force"):
        return EMPTY
    told = slots.own_subject(parsed, clause, slots.AGENTS, context)
    states = all(entity.type in PARTIES for entity in told.entities)
    return told if states else EMPTY


def _that_country(parsed: Parsed, index: int, size: int, context: Context) -> Filler:
    """Return the State of "for that country", "for my country": spoken of last, or who speaks."""
    span, words = parsed.sentence.span_of(index, index + size), parsed.sentence.lowers
    own = {"my", "our", "us", "here"} & set(words[index : index + size])
    we = context.discourse.we(span.start) if own else None
    meant = state_of(context.discourse.authority, we) if we else None
    meant = meant if meant is not None and meant.type in PARTIES else None
    if meant is None and "us" not in own:
        meant = context.discourse.last_government(span.start)
    return Filler((meant,), span) if meant else EMPTY


def _binds(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether words say whom a treaty binds: "*for* Spain", "*with regard to the* Union"."""
    before = [w for w in parsed.sentence.lowers[: phrase.first] if w != "the"][-3:]
    bound = tuple(before[-2:]) in _BINDING_ON  # "became binding *on Malta*"
    return phrase.preposition == "for" or bound or tuple(before) in _AS_REGARDS


def _is_of_owner(parsed: Parsed, trigger: Trigger, text: Entity) -> bool:
    """Tell whether whose text it is adopts or issues it: resolutions, and what is no treaty."""
    if trigger.type is EventType.ADOPTION:
        return text.type in _TEXTS_OF_BODIES
    verb = parsed.clauses[trigger.clause or 0].verb
    if not (verb.passive or verb.participle):
        return False  # "the Conference amended our Declaration"
    binding = is_a(text.type, "Treaty") or is_a(text.type, "Law")
    begun = trigger.type is EventType.LAUNCH and text.kind is not Kind.INSTRUMENT
    return begun or (trigger.type in _ISSUED and text.kind is Kind.INSTRUMENT and not binding)


def announced(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return who launches what they announce: "*I* am pleased to announce the launch of it"."""
    if trigger.type is not EventType.LAUNCH or "announce" not in parsed.sentence.lowers:
        return EMPTY
    for clause in parsed.clauses:
        within = clause.verb.lemma == "announce" and clause.right[0] <= trigger.first
        within = within and trigger.first < clause.right[1] and not clause.verb.negated
        said = [k for k in range(clause.verb.first) if parsed.sentence.lowers[k] in FIRST_PERSON]
        if within and said and not parsed.refs_in(0, clause.verb.first):
            we = context.discourse.we(parsed.sentence.starts[said[-1]])
            return Filler((we,), parsed.sentence.span_of(said[-1], said[-1] + 1)) if we else EMPTY
    return EMPTY


def of_speaker(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return the State that speaks in "the accession *of my country* to the Charter"."""
    lowers = parsed.sentence.lowers
    for index in range(right[0] + 1, right[1] - 1):
        if lowers[index - 1] in {"of", "by"} and is_own_state(lowers, index):
            return context.speaker(parsed, index)
    return EMPTY


def behind_colon(parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return what a colon lists: "Two texts were adopted: *the Code and the Plan*"."""
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    if ":" not in lowers[clause.verb.after :]:
        return EMPTY
    counted = context.lexicon.words("numberWords") | {"following", "several", "these", "both"}
    subject = lowers[slice(*clause.left)]
    told = any(word in counted or word.isdigit() for word in subject)
    if not told or any(ref.entity for ref in parsed.refs_in(*clause.left)):
        return EMPTY
    colon = lowers.index(":", clause.verb.after)
    found = slots.after_verb(parsed, (colon + 1, len(lowers)), kinds, context.lexicon, ())
    start = parsed.sentence.index_of(found.span)
    straight = start is not None and context.lexicon.words("determiners").issuperset(
        lowers[colon + 1 : start]
    )
    return found if straight and _leads_on(parsed, index, colon, context) else EMPTY


def _leads_on(parsed: Parsed, index: int, colon: int, context: Context) -> bool:
    """Tell whether a colon lists what the verb before it is said of, nothing else between.

    Not so in "all were signed with one exception: the Code", "some were signed; others fell: …".
    """
    after = parsed.clauses[index].verb.after
    if any(c.verb.first >= after and not c.relative and c.verb.finite for c in parsed.clauses):
        return False
    plain = context.lexicon.any_of("prepositions", "determiners") - {"despite", "except"}
    plain |= {"together", "consensus", "unanimity", "acclamation", "vote"}
    words = enumerate(parsed.sentence.lowers[after:colon], after)
    timed = {k for time in parsed.times for k in range(time.first, time.after)}
    return all(k in parsed.covered | timed or w in plain or is_adverb(w) for k, w in words)


def object_end(parsed: Parsed, index: int) -> int:
    """Return where the object of a verb may end: "the failure to ratify *the Convention* is …".

    "Adopted *it* as a working document" has one, and "the fact that Chad left *the Convention* is".
    """
    clause = parsed.clauses[index]
    after = clause.verb.after
    if parsed.sentence.lowers[after : after + 2] in _AS and not clause.verb.passive:
        return after + 1
    if past := _past_relative(parsed, clause):
        return past
    following = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else None
    empty = clause.right[0] == clause.right[1] and not clause.verb.finite
    empty = empty or (clause.right[0] == clause.right[1] and _is_fact(parsed, index))
    # "was drafted *by a group* led by Chile": the group stands before the participle beside it.
    empty = empty or (clause.verb.passive and following is not None and following.verb.participle)
    if following is None or not empty or following.mark:
        return clause.right[1]
    opens = clause.left[1] - clause.left[0] <= 1 and clause.verb.gerund
    between = parsed.sentence.lowers[after : following.verb.first]
    if opens and "," in between:  # "after launching *the Fund*, the Board met"
        return following.verb.first - 1 - between[::-1].index(",")
    return following.verb.first


def _past_relative(parsed: Parsed, clause: Clause) -> int:
    """Return where "and" goes on behind a relative: "Chad, which tabled ideas*, and the Board*"."""
    after, first = clause.verb.after, clause.left[0]
    lowers = parsed.sentence.lowers
    pairs = pairwise(lowers[after : clause.right[1]])
    end = next((after + k for k, pair in enumerate(pairs) if pair == (",", "and")), after)
    set_off = clause.relative and "," in lowers[max(0, first - _OF_WHICH) : first + 1]
    own = end > after and lowers[after].isalpha() and not parsed.refs_in(after, end)
    return end if set_off and own else 0


def _is_fact(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause is the subject of the next: "*the fact that Chad left* it is sad".

    Not "*the rules that Chad left* are sad", nor "the claim that", which need not be true.
    """
    first = parsed.clauses[index].left[0]
    over = parsed.sentence.lowers[first : first + 1] in _THAT
    return over and parsed.before(first) in _FACTS


def who_then(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the State that acts with a treaty act: "upon signature of it, *Fiji* declared …".

    Also "the declaration made *by Fiji* upon signature of it".
    """
    number = done_then(parsed, trigger.first)
    if number is None or trigger.type not in OF_TREATIES:
        return EMPTY
    clause = parsed.clauses[number]
    found = agent_after(parsed, (clause.verb.after, trigger.first), context)
    if not (found or clause.verb.passive):
        found = slots.own_subject(parsed, clause, slots.AGENTS, context)
    return found if all(entity.type in PARTIES for entity in found.entities) else EMPTY


def has_body_subject(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause is about a body: "*the Fund* was closed a year after its launch"."""
    around = (c for c in parsed.clauses if c.right[0] <= index < c.right[1])
    named = [r.entity for c in around for r in parsed.refs_in(*c.left) if r.entity]
    return any(e.kind is Kind.ORGANISATION and e.type not in PARTIES for e in named)


def of_state(parsed: Parsed, trigger: Trigger, owner: Ref | None) -> bool:
    """Tell whether a State's act leaves out its treaty: "we welcome *Fiji's accession*".

    "The accession of Fiji in May" does so, too; none is "its accession to the Union", and where a
    body is spoken of, a State may have joined that.
    """
    lowers, first = parsed.sentence.lowers, trigger.after
    if owner is None and lowers[first : first + 1] == ("of",):
        first += 1 + (lowers[first + 1 : first + 2] == ("the",))
        states = [r for r in parsed.refs if r.entity and r.entity.type == "Government"]
        owner = next((r for r in states if r.name.first == first), None)
        first = owner.name.after if owner else first
    end = next((c.verb.first for c in parsed.clauses if c.verb.first >= first), len(lowers))
    joined = any(r.entity and r.entity.type == _JOINED for r in parsed.refs) or "union" in lowers
    joined = joined and trigger.type is EventType.ACCESSION
    if owner is None or parsed.before(owner.name.first) == "before":
        return False
    return not joined and {"to", "of", "from"}.isdisjoint(lowers[first:end])
