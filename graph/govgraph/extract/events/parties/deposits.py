"""Deposits: who deposits an instrument of ratification or accession becomes a party."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import number as number_of
from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.attendance.occasion import pointed_at
from govgraph.extract.events.roles.agents import PARTIES, main_behind
from govgraph.extract.events.roles.by_whom import agent_after, state_of_envoy
from govgraph.extract.events.roles.deeds import credited
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.timing import dated
from govgraph.extract.events.triggers.another import none_more
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import CONSENTS, INSTRUMENTS
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.lexicon import is_a
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

SUMS = {
    "ratifications": EventType.RATIFICATION, "accessions": EventType.ACCESSION,
    "signatures": EventType.SIGNATURE, "instruments": EventType.RATIFICATION,
    "instrument": EventType.RATIFICATION,
}  # fmt: skip
"""Nouns that count acts, with their act."""
_NOT_ONE = frozenset({("none",), ("not", "one"), ("not", "a", "single", "one")})
_BUT = frozenset({"but", "except", "without"})
_NOUNS = frozenset({"deposit", "handover", "receipt"})
_NOTIFYING = frozenset({"notify", "communicate"})
_ARRIVING = frozenset({"reach", "arrive"})
_JOINING = frozenset({EventType.RATIFICATION, EventType.ACCESSION})
_SIGNING = frozenset({"sign", "put its signature to"})
_BEFORE = frozenset({"its", "their", "our", "my", "the", "whose"})
_STATES = frozenset({"states", "countries", "governments", "members", "parties"})
_PAIR = 2  # words from "its" to "signed instrument"
_NEAR = 4  # words of "the sixty-first instrument"
_FAR = 16  # words from "deposit" to the instrument
_NEXT_TREATY = frozenset({",", ";", "and", "of", "to", "the", "its", "(", ")", "no", "no.", "."})
_BODIES = (Kind.ORGANISATION,)


def is_deposit(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause says that an instrument of consent was deposited, and no luggage.

    Who signs an instrument of ratification ratifies, too; who deposits one of withdrawal does not.
    """
    if signs_instrument(parsed, clause):
        return True
    if clause.verb.lemma in _NOTIFYING:
        return _consent(parsed, clause)
    if _arrives(parsed, clause):
        return not _of_else(parsed, clause, lexicon)
    received = clause.verb.lemma == "receive"
    deposits = received or "depositing" in clause.verb.classes
    if not deposits or _of_else(parsed, clause, lexicon):
        return False
    told = bool(INSTRUMENTS & _words(parsed, clause)) or _consent(parsed, clause)
    return told or _none_of_them(parsed, clause)


def _arrives(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether an instrument gets to its depositary: "*its instrument* reached New York"."""
    if clause.verb.lemma not in _ARRIVING:
        return False
    lowers = parsed.sentence.lowers
    places = [k for k in range(*clause.left) if lowers[k] in INSTRUMENTS]
    return any(  # no "musical instruments"
        lowers[k - 1] in _BEFORE
        or lowers[k - 1] in OWNERS
        or lowers[k + 2] in CONSENTS
        or is_ordinal(lowers[k - 1])
        for k in places
    )


def _none_of_them(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether none of what is needed came: "ten ratifications are needed; *none* has been"."""
    lowers, first = parsed.sentence.lowers, clause.verb.first
    alone = any(lowers[first - len(words) : first] == words for words in _NOT_ONE)
    return (
        alone and clause.verb.passive and summed(parsed, parsed.clauses.index(clause)) is not None
    )


def summed(parsed: Parsed, number: int) -> int | None:
    """Return the clause just before that counts acts: "*ten ratifications* are needed"."""
    while number and parsed.clauses[number - 1].verb.infinitive:  # "needed for it *to enter* …"
        number -= 1
    above = parsed.clauses[number - 1] if number else None
    words = parsed.sentence.lowers[above.left[0] : above.right[1]] if above else ()
    return None if SUMS.keys().isdisjoint(words) else number - 1


def _of_else(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether an instrument brings no consent: "of denunciation", "withdrawing from it"."""
    lowers = parsed.sentence.lowers
    places = (k for k in range(clause.left[0], clause.right[1]) if lowers[k] in INSTRUMENTS)
    leaving = lexicon.words("instrumentsOfLeaving")
    return any(not leaving.isdisjoint(lowers[k + 1 : k + 3]) for k in places)


def signs_instrument(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether no treaty is signed but what brings consent: "signed *the instrument of* …"."""
    if clause.verb.lemma not in _SIGNING:
        return False
    side = clause.left if clause.verb.passive else clause.right
    words = parsed.sentence.lowers[slice(*side)]
    named = (words[k + 1 : k + 3] for k, word in enumerate(words) if word in INSTRUMENTS)
    return any(pair[:1] == ("of",) and bool(CONSENTS & set(pair[1:])) for pair in named)


def _consent(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a ratification itself is deposited: "Norway deposited its ratification"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    if verb.passive:
        return bool(CONSENTS & set(lowers[clause.left[0] : clause.left[1]]))
    rest = lowers[verb.after : verb.after + _NEAR]  # "handed over *the sixtieth* ratification"
    if verb.lemma in _NOTIFYING and "of" in rest[1:-1] and CONSENTS.isdisjoint(rest):
        rest = lowers[verb.after + rest.index("of") + 1 :][:_PAIR]  # "*of its acceptance*"
        rest = rest if rest[0] in _BEFORE else ()
    if any(map(number_of, rest[:1])) and rest[1:2] != () and rest[1] in SUMS:
        return ":" in lowers[slice(*clause.right)]  # "deposited *two ratifications*: A and B"
    noun = next((word for word in rest if not (word in _BEFORE or is_ordinal(word))), "")
    return noun in CONSENTS


def names_instrument(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an event noun only says what was deposited: "instrument *of ratification*"."""
    lowers = parsed.sentence.lowers
    kind = index > 1 and lowers[index - 1] == "of" and lowers[index - 2] in INSTRUMENTS
    return (kind or lowers[index] in CONSENTS) and any(
        is_deposit(parsed, clause, lexicon) and clause.left[0] <= index < clause.right[1]
        for clause in parsed.clauses
    )


def find_deposits(parsed: Parsed, attachments: Attachments, context: Context) -> Iterator[Event]:
    """Yield "Malta deposited its instrument of ratification", also in the passive."""
    for number, clause in enumerate(parsed.clauses):
        if not is_deposit(parsed, clause, context.lexicon):
            continue
        none = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("no",)
        status = verb_status(parsed, number, context.lexicon)
        status = Status.NEGATED if none and status is Status.OCCURRED else status
        more = none_more(parsed, clause.left[0], context.lexicon)
        if status is None or more or _tells_act(parsed, number):
            continue
        gapped = _gapped(parsed, clause)
        own = parsed.sentence.lowers[clause.left[0] : gapped.name.first] if gapped else ()
        said = CONSENTS & set(own) or CONSENTS & _words(parsed, clause)
        said = said or CONSENTS & set(parsed.sentence.lowers)
        sole = CONSENTS & _words(parsed, clause) and "ratification" not in said
        acceding = "accession" in said and (sole or len(said) == 1)
        acceding = acceding and ("the", "accession") not in pairwise(parsed.sentence.lowers)
        kind = EventType.ACCESSION if acceding else EventType.RATIFICATION
        counts = summed(parsed, number) if _none_of_them(parsed, clause) else None
        treaty = EMPTY if counts is None else context.subject(parsed, counts, (Kind.INSTRUMENT,))
        treaty = _treaty(parsed, clause) or _joined_by(parsed, number) or treaty
        treaty = treaty or context.implied_object(kind, (Kind.INSTRUMENT,))
        place, _, when = attachments.of(clause.verb.first)
        place, when = pointed_at(parsed, clause, place, when)
        if clause.verb.tense == "present" and not clause.verb.perfect:
            status = dated(status, when.time, context.reference)
        parties = _parties(parsed, number, context)
        verb = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([parties.span, verb, treaty.span, when.span]) or verb
        nobody = status is Status.NEGATED and (none or subject_denies(parsed, clause))
        nobody = nobody and _BUT.isdisjoint(_words(parsed, clause))  # "no State *but Chad*"
        counted = any(map(is_ordinal, parsed.sentence.lowers[slice(*clause.left)]))
        came = clause.verb.passive or _arrives(parsed, clause)
        counted = (counted and came and when.time is not None) or _some_states(parsed, clause)
        signed = nobody or counted or signs_instrument(parsed, clause)
        agents: list[tuple[Entity, ...]] = [(party,) for party in parties.entities]
        agents = agents or ([()] if signed else [])
        if not treaty:
            continue
        event = Event(
            type=kind, status=status, object=treaty.entities[0], agents=(),
            when=when.time, place=place.entity, evidence=(span,),
        )  # fmt: skip
        each = _each(parsed, clause, treaty.entities, kind)
        yield from (replace(event, type=t, object=o, agents=a) for o, t in each for a in agents)
        if gapped and gapped.entity:
            others = parsed.sentence.lowers[gapped.name.after : clause.right[1]]
            joins = EventType.ACCESSION if "accession" in others else EventType.RATIFICATION
            words = slots.joined_span([span, gapped.span]) or span
            yield replace(event, type=joins, agents=(gapped.entity,), evidence=(words,))


def _each(
    parsed: Parsed, clause: Clause, treaties: Sequence[Entity], kind: EventType
) -> list[tuple[Entity, EventType]]:
    """Return each treaty with its act: "of ratification *of it* and of accession *to the Pact*".

    All have the one that is told of them together unless a noun before each tells its own.
    """
    start, acts = clause.left[0], dict.fromkeys(treaties, "")
    for ref in parsed.refs_in(clause.left[0], clause.right[1]):
        if ref.entity in acts and not acts[ref.entity]:
            words = parsed.sentence.lowers[start : ref.name.first]
            acts[ref.entity] = next((w for w in reversed(words) if w in CONSENTS), "")
            start = ref.name.after
    if not all(acts.values()) or len(acts) == 1:
        return [(treaty, kind) for treaty in treaties]
    joined = {"accession": EventType.ACCESSION}
    return [(treaty, joined.get(acts[treaty], EventType.RATIFICATION)) for treaty in treaties]


def _gapped(parsed: Parsed, clause: Clause) -> Ref | None:
    """Return who else deposited, the verb left out: "and *Peru* its instrument of accession"."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs_in(*clause.right):
        owned = lowers[ref.name.after : ref.name.after + 2]
        party = ref.entity is not None and ref.entity.type in PARTIES
        joined = lowers[ref.name.first - 1] in {"and", ","}
        if party and joined and owned[:1] in {("its",), ("their",)} and owned[-1] in INSTRUMENTS:
            return ref
    return None


def _tells_act(parsed: Parsed, number: int) -> bool:
    """Tell whether another verb tells the act: "the instrument *by which it accedes* to it"."""
    following = parsed.clauses[number + 1 : number + 2]
    through = bool(following) and following[0].relative
    return through and parsed.before(following[0].left[0]) in {"by", "through", "with"}


def _words(parsed: Parsed, clause: Clause) -> set[str]:
    return set(parsed.sentence.lowers[clause.left[0] : clause.right[1]])


def _treaty(parsed: Parsed, clause: Clause) -> Filler:
    """Return the treaties whose instruments of ratification they are, where the clause names them.

    Also "of *the Convention, 1974, and its Protocol*"; not "of the Protocol to the Convention".
    """
    found: list[Ref] = []
    for ref in parsed.refs_in(clause.left[0], clause.right[1]):
        treaty = ref.entity and (is_a(ref.entity.type, "Treaty") or ref.entity.type == "Charter")
        if not treaty or ref.name.head in INSTRUMENTS:
            continue
        between = parsed.sentence.lowers[found[-1].name.after : ref.name.first] if found else ()
        listed = bool({",", ";", "and"} & set(between)) and all(
            w in _NEXT_TREATY or w in CONSENTS or w.isdigit() for w in between
        )
        if not found or listed:
            found.append(ref)
    texts = tuple(dict.fromkeys(ref.entity for ref in found if ref.entity))
    return Filler(texts, slots.joined_span([ref.span for ref in found]))


def _joined_by(parsed: Parsed, number: int) -> Filler:
    """Return what one joins by it: "By depositing it, Fiji became a Party to *the Pact*"."""
    main = main_behind(parsed, number)
    return _treaty(parsed, main) if main else EMPTY


def without_joining(events: Sequence[Event], deposits: Sequence[Event]) -> list[Event]:
    """Leave out the ratification that a deposited instrument of accession brought about."""
    acceded = {(e.object, e.agents) for e in deposits if e.type is EventType.ACCESSION}
    return [
        event
        for event in events
        if event.type is not EventType.RATIFICATION or (event.object, event.agents) not in acceded
    ]


def _parties(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return the States: who deposits, or whose instrument is deposited."""
    clause = parsed.clauses[number]
    end = len(parsed.sentence.words)
    found = EMPTY
    if clause.verb.lemma == "receive" and not clause.verb.passive:
        found = slots.governed_by(parsed, clause.right, ("from", "by"), _BODIES, context.lexicon)
        found = found or _owners(parsed, clause.right, context)
    elif not (clause.verb.passive or _arrives(parsed, clause)):
        main = main_behind(parsed, number)
        found = credited(parsed, number, context) or context.subject(parsed, number, _BODIES)
        found = found or (slots.own_subject(parsed, main, _BODIES, context) if main else EMPTY)
    else:
        found = _owners(parsed, clause.left, context)
        if clause.verb.lemma == "receive":  # "no instrument has been received *from Fiji*"
            sent = slots.governed_by(parsed, clause.right, ("from",), _BODIES, context.lexicon)
            found = found or sent
        else:  # not "it was received *by Fiji* as depositary"
            found = found or agent_after(parsed, (clause.right[0], end), context)
            found = state_of_envoy(parsed, found) or found
            found = found or _of_told(parsed, clause, context)
    states = tuple(e for e in found.entities if e.type in PARTIES)
    return Filler(states, found.span) if states else EMPTY


def _owners(parsed: Parsed, side: tuple[int, int], context: Context) -> Filler:
    """Return whose instrument it is: "the instruments of acceptance *of Tonga and Kenya*".

    Also "the ratification of the Pact *by Tonga*", "its tenth ratification, that *of Tonga*"; not
    "receiving the instrument, *UNESCO* said".
    """
    lowers, told = parsed.sentence.lowers, INSTRUMENTS | CONSENTS
    last = max((k for k in range(*side) if lowers[k] in told), default=side[1])
    owned = [
        phrase
        for phrase in phrases(parsed, *side, context.lexicon)
        if phrase.preposition in {"of", "by", ""}
        and phrase.kinds == set(_BODIES)
        and (phrase.preposition or "," not in lowers[last : phrase.first])
    ]
    return slots.filler(parsed, owned[-1], _BODIES) if owned else EMPTY


def _some_states(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether it is States by their number that deposit: "*nineteen more States* did so"."""
    subject = parsed.sentence.lowers[slice(*clause.left)]
    some = any(number_of(word) or word.isdigit() for word in subject[-_PAIR - 1 : -1])
    return not clause.verb.passive and some and subject[-1] in _STATES


def _of_told(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return the one State whose "its instrument" or "the instrument" is, as the text goes on.

    "*Fiji* signed it in 2019; *its instrument* was lodged in 2020". Two States leave that open,
    and whose "the tenth instrument" is nobody tells.
    """
    lowers = parsed.sentence.lowers
    nouns = [k for k in range(*clause.left) if lowers[k] in INSTRUMENTS]
    before = range(max(clause.left[0], nouns[0] - _PAIR), nouns[0]) if nouns else ()
    at = next((k for k in before if lowers[k] in _BEFORE), -1)
    nth = at >= 0 and lowers[at] == "the" and any(map(is_ordinal, lowers[at : nouns[0]]))
    if at < 0 or nth or lowers[at] == "their":
        return EMPTY
    if lowers[at] == "whose":  # "*Fiji*, whose instrument was lodged in May, …"
        named = [r for r in parsed.refs if r.name.after == at - (lowers[at - 1] == ",")]
        return next((Filler((r.entity,), r.span) for r in named if r.entity), EMPTY)
    if lowers[at] in {"our", "my"}:
        return context.speaker(parsed, at)
    start = parsed.sentence.starts[at]
    for reach in range(_PAIR + 1):
        seen = {s.entity for s in context.discourse.lately(context.number, reach) if s.at < start}
        states = [entity for entity in seen if entity.type == "Government"]
        if states:
            span = parsed.sentence.span_of(at, nouns[0] + 1)
            return Filler(tuple(states), span) if len(states) == 1 else EMPTY
    return EMPTY


def with_depositors(parsed: Parsed, events: Sequence[Event]) -> list[Event]:
    """Tell whose consent it is: "the deposit *by Fiji, on 9 May*, of its instrument of …"."""
    lowers = parsed.sentence.lowers
    if _NOUNS.isdisjoint(lowers) or INSTRUMENTS.isdisjoint(lowers):
        return list(events)
    at = next(i for i, word in enumerate(lowers) if word in _NOUNS)
    end = next((i for i in range(at, min(at + _FAR, len(lowers))) if lowers[i] in INSTRUMENTS), 0)
    ref = next((r for r in parsed.refs if _deposits(lowers, at, r)), None)
    time = next((t for t in parsed.times if at < t.first < end), None)
    found = list(events)
    for number, event in enumerate(events):
        told = event.type in _JOINING and not event.agents and end
        if told and ref and ref.entity and event.evidence[0].end > ref.span.end:
            when = event.when or (time.time.when if time else None)
            span = ref.span if time is None else slots.joined_span([ref.span, time.time.span])
            evidence = (*event.evidence, span or ref.span)
            found[number] = replace(event, agents=(ref.entity,), when=when, evidence=evidence)
    return found


def _deposits(lowers: Sequence[str], at: int, ref: Ref) -> bool:
    """Tell whether a State beside a noun deposits: "*Fiji's* deposit", "deposit by *Fiji*".

    Also "the deposit of *Fiji's* instrument".
    """
    state = ref.entity is not None and ref.entity.type in PARTIES
    owns = ref.name.after == at - 1 and lowers[at - 1] in OWNERS
    between = lowers[at + 1 : ref.name.first] if ref.name.first > at else ()
    its = between in {("of",), ("of", "the")} and "".join(lowers[ref.name.after :][:1]) in OWNERS
    return state and (owns or its or between in {("by",), ("by", "the")})
