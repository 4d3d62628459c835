"""Who does what a verb says, and to what: active, passive, participle, relative clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract import slots
from govgraph.extract.assertion import goes_on_infinitive
from govgraph.extract.clauses import PRONOUNS
from govgraph.extract.phrases import end_of, phrases
from govgraph.extract.slots import AGENTS, EMPTY, Filler
from govgraph.extract.status import is_nth
from govgraph.extract.tokens import is_adverb
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context
    from govgraph.extract.phrases import Phrase
    from govgraph.extract.triggers import Trigger
    from govgraph.model import Entity

_ADDRESSED = frozenset({"us", "me", "him", "her", "them", "you", "it", "everybody", "everyone"})
_THAT_IT = 2  # words before the verb of "that it approved"
_NEAR = 2  # sentences back in which "it" finds what it means
_OF_TREATIES = frozenset({EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION})
_UNSIGNED = ("Resolution", "Recommendation", "Strategy", "Agenda", "Report", "Guidelines")


def around_verb(parsed: Parsed, trigger: Trigger, context: Context) -> tuple[Filler, Filler]:
    """Return who does it and what it is done to, by voice."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    verb, kinds = clause.verb, object_kinds(trigger)
    right = (trigger.after, _object_end(parsed, index))
    side = clause.left if verb.passive else right
    if trigger.type is EventType.PROPOSAL and not parsed.refs_in(*side):
        kinds = tuple(kind for kind in kinds if kind is not Kind.ORGANISATION)  # "tabled it"
    if trigger.frame.complement == "occasion":
        return _at_occasion(parsed, index, trigger, context)
    if trigger.frame.subject == "object" or verb.copula:
        return EMPTY, _befallen(parsed, index, right, kinds, context)
    if verb.passive:
        return agent_after(parsed, right, context), _undergoer(parsed, trigger, kinds, context)
    if found := _within_relative(parsed, trigger, right, kinds, context):
        return found
    if verb.participle and not verb.perfect:
        return _participle(parsed, trigger, right, kinds, context)
    agents = _who_acts(parsed, trigger, context)
    return agents, _acted_on(parsed, trigger, right, kinds, context)


def _befallen(
    parsed: Parsed, index: int, right: tuple[int, int], kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what something happens to that nobody does: "*the Treaty* entered into force"."""
    verb = parsed.clauses[index].verb
    reduced = verb.participle and not verb.perfect  # "the Treaty, opened for signature in May"
    found = just_before(parsed, verb.first, kinds, context) if reduced else EMPTY
    found = found or context.subject(parsed, index, kinds)
    found = found or _opening_participle(parsed, index, kinds, context)
    return found or context.object_after(parsed, right, kinds)


def _undergoer(
    parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return what a passive is done to: "*the Treaty* was adopted"."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    infinitive = clause.verb.infinitive
    nearest = just_before(parsed, clause.verb.first, kinds, context) if infinitive else EMPTY
    found = nearest or context.subject(parsed, index, kinds)
    if not found and trigger.type is EventType.PROPOSAL:  # "a proposal for a law was tabled"
        found = slots.governed_by(parsed, clause.left, ("for", "on"), kinds, context.lexicon)
    return found


def _within_relative(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> tuple[Filler, Filler] | None:
    """Read "the resolution which the Assembly adopted": the pronoun stands for the object."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    own = clause.relative and not slots.oblique(parsed, clause)
    bare = clause.mark == "that" and not slots.after_verb(parsed, right, kinds, context.lexicon)
    if not (own or bare):
        return None
    agents = slots.own_subject(parsed, clause, _agents(trigger), context)
    pronoun = parsed.sentence.lowers[clause.left[0] + 1] in PRONOUNS
    pronoun = pronoun and clause.left[1] - clause.left[0] == _THAT_IT
    if not (own and agents) and not ((agents or pronoun) and _after_noun(parsed, index)):
        return None
    return agents, slots.antecedent(parsed, clause, kinds, context.lexicon)


def _who_acts(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return who does what an active verb says."""
    index = trigger.clause or 0
    if offers := _who_offers(parsed, index, context):
        return offers
    agents = _nth(parsed, index, context) or credited(parsed, index, context)
    if others := _for_others(parsed, index):
        agents = agents or slots.after_verb(parsed, others, AGENTS, context.lexicon, ())
    else:
        agents = agents or context.subject(parsed, index, _agents(trigger))
    agents = agents or _of_main_clause(parsed, index, context) or _listed(parsed, trigger)
    return agents or _among_them(parsed, trigger, context)


def _acted_on(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> Filler:
    """Return what an active verb does something to, also where the sentence leaves it out."""
    index = trigger.clause or 0
    verb = parsed.clauses[index].verb
    objects = context.object_after(parsed, right, kinds, _no_treaties(trigger, context))
    objects = objects or _shared_object(parsed, index, kinds, context)
    above = parsed.clauses[index - 1] if index else None
    led = verb.infinitive and above is not None and above.relative
    if not objects and led and above and not parsed.refs_in(*above.left):
        # "which we intend to launch": the pronoun stands for the object here, too.
        objects = slots.antecedent(parsed, above, kinds, context.lexicon)
    if objects or not _left_out(parsed, trigger.after, context):
        return objects
    attends = any("attending" in entry.classes for entry, _ in verb.entries)
    implied = context.implied_meeting() if attends else EMPTY
    return implied or context.implied_object(trigger.type, kinds)


def _after_noun(parsed: Parsed, index: int) -> bool:
    """Tell whether "that" or "which" follows a noun: "the rules *that it approved*"."""
    before = parsed.clauses[index].left[0] - 1
    word = parsed.sentence.lowers[before] if before >= 0 else "."
    if not word[0].isalpha() or word in _ADDRESSED:
        return False  # "they told us that they will ratify"
    return not any(c.verb.first <= before < c.verb.after for c in parsed.clauses)


def _for_others(parsed: Parsed, index: int) -> tuple[int, int] | None:
    """Return where those stand who shall do it: "we expect *the registries* to endorse it"."""
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index and clause.verb.infinitive else None
    if above is None or above.verb.passive or above.verb.after >= clause.verb.first:
        return None
    told = any("makingOthers" in entry.classes for entry, _ in above.verb.entries)
    return (above.verb.after, clause.verb.first) if told else None


def credited(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "we thank Norway for ratifying it": whom one thanks has done it."""
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    taken_up = parsed.before(clause.verb.first) in {"for", "on"}
    if above is None or not (clause.verb.gerund and taken_up) or above.verb.passive:
        return EMPTY
    named = phrases(parsed, above.verb.after, clause.verb.first - 1, context.lexicon)
    beside = bool(named) and named[-1].after == clause.verb.first - 1 and not named[-1].preposition
    return slots.filler(parsed, named[-1], AGENTS) if beside else EMPTY


def _among_them(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Read "Six States signed it, Malta among them", "ten States, including Malta, signed it"."""
    words = parsed.sentence.lowers
    if trigger.type not in _OF_TREATIES:
        return EMPTY
    end = words.index(";", trigger.after) if ";" in words[trigger.after :] else len(words)
    first = parsed.clauses[max(0, (trigger.clause or 0) - 1)].left[0]
    for phrase in phrases(parsed, first, end, context.lexicon):
        if phrase.first < trigger.first and trigger.first - phrase.after > 1:
            continue  # "… for many, including Malta, and ten States signed it"
        named = words[phrase.after : phrase.after + 2] == ("among", "them")
        listed = words[max(0, phrase.first - 2) : phrase.first] == ("among", "them")
        named = named or words[phrase.after : phrase.after + 1] == ("included",)
        if named or listed or phrase.preposition == "including":
            states = tuple(r.entity for r in phrase.refs if r.entity and r.kind in AGENTS)
            return Filler(states, slots.joined_span([r.span for r in phrase.refs]))
    return EMPTY


def _shared_object(parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Read "has neither signed nor ratified *it*": the next verb's object is this one's, too."""
    following = parsed.clauses[index + 1 : index + 2]
    for clause in following:
        joined = clause.mark in {"and", "or", "nor"} and clause.shares == index
        if joined and clause.verb.first - parsed.clauses[index].verb.after <= 1:
            return context.object_after(parsed, clause.right, kinds)
    return EMPTY


def _who_offers(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the offer of Mozambique to host the Forum": who offers it would do it."""
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    if above is None or not clause.verb.infinitive:
        return EMPTY
    named = phrases(parsed, above.verb.after, clause.verb.first, context.lexicon)[-1:]
    last = next((p for p in named if p.preposition in {"of", "by"}), None)
    offers = context.lexicon.words("offers") & set(
        parsed.sentence.lowers[: last.first if last else 0]
    )
    beside = last is not None and last.after == clause.verb.first
    return slots.filler(parsed, last, AGENTS) if last and offers and beside else EMPTY


def _at_occasion(
    parsed: Parsed, index: int, trigger: Trigger, context: Context
) -> tuple[Filler, Filler]:
    """Read "we will present it at the Forum": who speaks or gathers there takes part."""
    clause = parsed.clauses[index]
    if clause.verb.passive or (clause.verb.participle and clause.relative):
        return EMPTY, EMPTY
    right = (trigger.after, clause.right[1])
    kinds = object_kinds(trigger)
    meeting = slots.governed_by(parsed, right, ("at", "during"), kinds, context.lexicon)
    return context.subject(parsed, index, AGENTS) if meeting else EMPTY, meeting


def _no_treaties(trigger: Trigger, context: Context) -> list[Entity]:
    """Return what nobody signs or ratifies among what "it" could mean: reports, resolutions."""
    if trigger.type not in _OF_TREATIES:
        return []
    near = context.discourse.lately(context.number, _NEAR)
    return [s.entity for s in near if any(is_a(s.entity.type, t) for t in _UNSIGNED)]


def _left_out(parsed: Parsed, after: int, context: Context) -> bool:
    """Tell whether a verb has no object of its own: "Tonga acceded in 2022", no "signed a book"."""
    words, lexicon = parsed.sentence.lowers, context.lexicon
    lower = words[after] if after < len(words) else "."
    if not lower[0].isalpha() or is_adverb(lower):
        return True
    if any(time.first == after for time in parsed.times):
        return True
    closed = lexicon.words("prepositions") | lexicon.words("coordinators")
    adverbs = lexicon.words("verbAdverbs") | lexicon.words("beForms") | {"too", "either"}
    return lower in closed | lexicon.words("subordinators") | adverbs


def _object_end(parsed: Parsed, index: int) -> int:
    """Return where the object of a verb may end: "the failure to ratify *the Convention* is …"."""
    clause = parsed.clauses[index]
    following = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else None
    empty = clause.right[0] == clause.right[1] and not clause.verb.finite
    return following.verb.first if following and empty and not following.mark else clause.right[1]


def _of_main_clause(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "After ratifying the Convention, Norway …": who the main clause is about does it."""
    clause = parsed.clauses[index]
    opens = index == 0 and clause.verb.gerund and clause.verb.first <= 1
    if not opens or len(parsed.clauses) < 2 or parsed.clauses[1].mark != ",":
        return EMPTY
    return slots.own_subject(parsed, parsed.clauses[1], AGENTS, context)


def _agents(trigger: Trigger) -> tuple[Kind, ...]:
    adopts = trigger.type in {EventType.ADOPTION, EventType.ENDORSEMENT, EventType.LAUNCH}
    return slots.ADOPTERS if adopts else AGENTS


def _nth(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the first State to ratify was Senegal": the agent stands behind "was"."""
    verb = parsed.clauses[index].verb
    if not verb.infinitive or index + 1 >= len(parsed.clauses):
        return EMPTY
    following = parsed.clauses[index + 1]
    if not following.verb.copula or following.mark or not is_nth(parsed, verb.first):
        return EMPTY
    return slots.after_verb(parsed, following.right, AGENTS, context.lexicon)


def _participle(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
) -> tuple[Filler, Filler]:
    """Read "X adopted Y" and "Y adopted by X" apart by what stands on either side."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    if party := _bracketed_party(parsed, trigger):
        return party, context.implied_object(trigger.type, kinds)
    objects = context.object_after(parsed, right, kinds, _no_treaties(trigger, context))
    if objects and not _set_off(parsed, trigger, kinds):
        agents = _nth(parsed, index, context) or context.subject(parsed, index, _agents(trigger))
        return agents or _listed(parsed, trigger) or _among_them(parsed, trigger, context), objects
    by = agent_after(parsed, right, context)
    founded = any("founding" in entry.classes for entry, _ in clause.verb.entries)
    things = kinds if by or founded else tuple(k for k in kinds if k is not Kind.ORGANISATION)
    undergoer = just_before(parsed, clause.verb.first, things, context) or _opening_participle(
        parsed, index, things, context
    )
    if not undergoer and (by or _after_passive(parsed, index)):
        things = tuple(kind for kind in kinds if kind is not Kind.ORGANISATION or not by)
        undergoer = context.subject(parsed, index, things)
    if undergoer:
        return by, undergoer
    agents = EMPTY if by else context.subject(parsed, index, AGENTS) or _listed(parsed, trigger)
    agents = agents or (EMPTY if by else _among_them(parsed, trigger, context))
    if agents:
        left_out = _left_out(parsed, trigger.after, context)
        return agents, context.implied_object(trigger.type, kinds) if left_out else EMPTY
    return by, EMPTY if Kind.ORGANISATION in kinds else context.subject(parsed, index, kinds)


def _set_off(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...]) -> bool:
    """Tell whether a comma sets a participle off: "the Treaty, adopted in Rome, and its Annex"."""
    lowers = parsed.sentence.lowers
    named = any(ref.kind in kinds and ref.name.after == trigger.first - 1 for ref in parsed.refs)
    apart = lowers[trigger.first - 1 : trigger.first] == (",",)
    return named and apart and lowers[trigger.after] in {"in", "on", "at", "by", "during", "under"}


def _bracketed_party(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "Ghana (ratified 2016), Togo (acceded 2017)": who stands before the bracket did it."""
    words = parsed.sentence.words
    opened = next((k for k in range(trigger.first - 1, -1, -1) if words[k] in {"(", ")", ";"}), 0)
    if words[opened] != "(" or ")" not in words or trigger.type not in _OF_TREATIES:
        return EMPTY
    apart = words[trigger.first - 1] in {"(", ",", "and"}  # "(signed 2016, ratified 2017)"
    named = (r for r in parsed.refs if apart and r.name.after == opened and r.entity)
    return next(
        (Filler((r.entity,), r.span) for r in named if r.entity and r.kind in AGENTS), EMPTY
    )


def called_on(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return who is called on by name to do it: "we call on *Japan* to sign the Treaty"."""
    index = trigger.clause or 0
    if trigger.type not in _OF_TREATIES:
        return EMPTY
    while index and goes_on_infinitive(parsed, index):
        index = parsed.clauses[index].shares or 0
    above = parsed.clauses[index - 1] if index else None
    if above is None or not parsed.clauses[index].verb.infinitive or above.verb.negated:
        return EMPTY
    calls = any(e.frame and e.frame.complement == "addressee" for e, _ in above.verb.entries)
    within = (above.verb.after, parsed.clauses[index].verb.first)
    return slots.after_verb(parsed, within, AGENTS, context.lexicon, ()) if calls else EMPTY


def _listed(parsed: Parsed, trigger: Trigger) -> Filler:
    """Read "The following States signed (the Convention): Mexico, Panama and Peru"."""
    words = parsed.sentence.words
    announced = "following" in parsed.sentence.lowers[: trigger.first]
    end = len(words) if announced else trigger.after + 2
    if ":" not in words[trigger.after : end]:
        return EMPTY
    colon = words.index(":", trigger.after)
    refs = [
        ref
        for ref in parsed.refs_in(colon, len(words))
        if ref.entity and ref.entity.type == "Government"
    ]
    told = any(clause.verb.first > colon and clause.verb.finite for clause in parsed.clauses)
    if not announced and (told or not refs or refs[0].name.first > colon + 2):
        return EMPTY  # "… let alone signed: its review has begun"
    agents = tuple(dict.fromkeys(ref.entity for ref in refs if ref.entity))
    return Filler(agents, slots.joined_span([ref.span for ref in refs]))


def _after_passive(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause goes on from a passive: "was proposed in 2022, adopted in 2024"."""
    shares = parsed.clauses[index].shares
    return shares is not None and parsed.clauses[shares].verb.passive


def _opening_participle(
    parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Read "Adopted in Banjul in 2019, the Declaration …": the main clause names the object."""
    while index and _joins_participle(parsed, index):
        index -= 1  # "Adopted in Escazú and opened for signature in May, the Agreement …"
    clause = parsed.clauses[index]
    if index or not clause.verb.participle or clause.verb.first > 1:
        return EMPTY
    if parsed.refs_in(*clause.left):
        return EMPTY
    for later in range(1, len(parsed.clauses)):
        if _joins_participle(parsed, later):
            continue
        verb, named = parsed.clauses[later].verb, parsed.refs_in(*parsed.clauses[later].left)
        if verb.finite and (named or not verb.participle):
            first = (Kind.INSTRUMENT,) if Kind.INSTRUMENT in kinds else kinds
            return context.subject(parsed, later, first) or context.subject(parsed, later, kinds)
    return context.pronoun("it", kinds, parsed.sentence.starts[0])


def _joins_participle(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle goes on from the one before it: "Adopted in May and signed …"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    joined = clause.mark in {"and", ","} and clause.shares == index - 1
    return joined and clause.verb.participle and above.verb.participle


def just_before(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return the phrase right before a participle: "the Convention, adopted …"."""
    found = phrases(parsed, max(0, first - 40), first, context.lexicon)
    for phrase in reversed(found):
        if _is_within(parsed, phrase):
            continue  # "a resolution on ransomware, put forward by …": the resolution
        end = end_of(parsed, phrase)
        if first - end > 2 and not slots.headed(parsed, found[-1], context.lexicon):
            break
        between = set(parsed.sentence.lowers[end:first])
        if slots.headed(parsed, phrase, context.lexicon):
            continue
        if between <= {",", "(", ")", "as", "also", "unanimously", "first"}:
            return slots.filler(parsed, phrase, kinds)
    return EMPTY


def _is_within(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether a phrase is part of a longer description."""
    span = phrase.refs[-1].span
    return any(ref.span != span and ref.span.covers(span) for ref in parsed.refs)


def agent_after(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return who stands behind "by" in a range."""
    return slots.governed_by(parsed, right, ("by",), slots.ADOPTERS, context.lexicon)


def object_kinds(trigger: Trigger) -> tuple[Kind, ...]:
    """Return the kinds of thing that the event can happen to."""
    return tuple(sorted(trigger.frame.kinds)) or (Kind.INSTRUMENT,)
