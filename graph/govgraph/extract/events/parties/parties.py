"""Parties that a count tells: "became the 34th Party", "brought the number of ratifications to 41".

Also "has now 34 Parties, most recently Togo". Whoever only "is a Party" has done nothing there, but
whoever "is not a Party" has not joined.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.attendance.guests import listed_from
from govgraph.extract.events.ellipsis.repeats import fitting
from govgraph.extract.events.parties.deposits import SUMS, is_deposit, summed
from govgraph.extract.events.parties.ranked import is_rank
from govgraph.extract.events.parties.since_when import parties_since
from govgraph.extract.events.roles.agents import PARTIES
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import COUNTING, LABEL_MARKS
from govgraph.lexicon import is_a
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_COUNTED = {
    "party": EventType.RATIFICATION, "parties": EventType.RATIFICATION,
    "ratification": EventType.RATIFICATION, "ratifications": EventType.RATIFICATION,
    "signatory": EventType.SIGNATURE, "signatories": EventType.SIGNATURE,
    "signature": EventType.SIGNATURE, "signatures": EventType.SIGNATURE,
    "accession": EventType.ACCESSION, "accessions": EventType.ACCESSION,
}  # fmt: skip
_CONSENTS = {w: t for w, t in _COUNTED.items() if w[-3:] in {"ion", "ure"}}
_BESIDE = frozenset({"state", "states", "contracting", "of", "new"})
_RANKS = frozenset({"latest", "newest", "last", "most", "recent"})
_ENDS = frozenset({(".",), (",",), (";",), ("in",), ("on",), ("and",), ("(",), ("–",), ()})
_NUMBERS = frozenset({"number", "total", "tally", "count"})
_NAMING = frozenset({"it", "the", "this", "that"})
_RAISING = frozenset({"bring", "take", "raise"})
_LATEST = (("most", "recently"), ("the", "latest"), ("among", "them"), ("including",))
_BESIDE_LIST = 3  # words from "missing" to the first name
_MISSING = frozenset({"missing", "outstanding", "lacking", "absent"})
_NONE = frozenset({"none", "one"})
_NONE_BEHIND = frozenset({("none",), ("a", "single", "one"), ("one",)})
_SO_FAR = frozenset({
    "so", "far", "yet", "as", "to", "date", "today", "until", "now", "at", "present", ".", ";", ",",
})  # fmt: skip
_HAD = frozenset({"be", "have", "receive", "see", "get"})
_MEMBERSHIP = frozenset({"party", "parties", "non-party", "non-parties"})
_BEFORE_PARTY = frozenset({
    "not", "no", "yet", "as", "a", "an", "at", "present", "currently", "itself", "themselves",
    "state", "states", "contracting", "still", "so", "far", "now", "today", "either", "however",
    ",",
})  # fmt: skip
_BEFORE_LIST = frozenset({"among", "the", "its", "other", "first", "current"})
_LISTED_WITHIN = 12  # words from "signatories" to "include"
_PARTY_WITHIN = 8  # words from "is" to "party"
_NOUN_WITHIN = 5  # words from "the" to "Party"


def _tells_party(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause counts who has joined: "became the 34th Party", not "is a Party"."""
    return bool(_ranked(parsed, clause) or _raised(parsed, clause) or _latest(parsed, clause))


def tells_joining(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause says without an event word that somebody has joined a treaty."""
    told = is_deposit(parsed, clause, lexicon) or is_rank(parsed, clause, lexicon)
    return told or _tells_party(parsed, clause)


def find_parties(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Yield the act of each State that a count names, where no other words tell it."""
    yield from _missing(parsed, context)
    yield from _none_yet(parsed, context)
    yield from _outside(parsed, context)
    yield from _signatories(parsed, context)
    yield from parties_since(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        kind, agents = _told(parsed, number, context)
        status = verb_status(parsed, number, context.lexicon) if kind and agents else None
        if kind is None or status is None:
            continue
        treaty = _treaty(parsed, number, kind, context)
        place, _, when = attachments.of(clause.verb.first)
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([words, agents.span, treaty.span, when.span]) or words
        done = {(e.object, agent) for e in events if e.type in OF_TREATIES for agent in e.agents}
        for party in agents.entities if treaty else ():
            if party.type in PARTIES and (treaty.entities[0], party) not in done:
                yield Event(
                    type=kind, status=status, object=treaty.entities[0], agents=(party,),
                    when=when.time, place=place.entity, evidence=(span,),
                )  # fmt: skip


def _told(parsed: Parsed, number: int, context: Context) -> tuple[EventType | None, Filler]:
    """Return what the States of a clause have done by being counted, and which they are."""
    clause = parsed.clauses[number]
    if kind := _ranked(parsed, clause):
        return kind, context.subject(parsed, number, (Kind.ORGANISATION,))
    if kind := _raised(parsed, clause):
        owner = _owner(parsed, clause, context)
        return kind, owner or context.subject(parsed, number, (Kind.ORGANISATION,))
    if latest := _latest(parsed, clause):
        kind, first = latest
        named = phrases(parsed, first, clause.right[1], context.lexicon)[:1]
        beside = bool(named) and named[0].first - first <= 1 + (
            parsed.before(named[0].first) == "being"
        )
        return kind, slots.filler(parsed, named[0], (Kind.ORGANISATION,)) if beside else EMPTY
    return None, EMPTY


def _ranked(parsed: Parsed, clause: Clause) -> EventType | None:
    """Read "became *the 34th Party*", "is the latest signatory"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    if not (verb.copula or verb.lemma == "become") or lowers[verb.after : verb.after + 1] not in (
        ("the",),
        ("its",),
    ):
        return None
    words = lowers[verb.after + 1 : verb.after + 1 + _NOUN_WITHIN]
    noun = next((k for k, word in enumerate(words) if word in _COUNTED), 0)
    before = set(words[:noun]) - _BESIDE
    ranks = noun and all(word in _RANKS or is_ordinal(word) or word[0].isdigit() for word in before)
    after = verb.after + 2 + noun
    joined = lowers[after : after + 1] in (("to",), ("of",)) and (
        set(lowers[after + 1 : after + 2]) & _NAMING
        or "".join(parsed.sentence.words[after + 1 : after + 2]).istitle()
    )
    ends = joined or lowers[after : after + 1] in _ENDS
    told = ranks and before and ends and words[noun] not in _CONSENTS
    return _COUNTED[words[noun]] if told else None


def _raised(parsed: Parsed, clause: Clause) -> EventType | None:
    """Read "*brought the number of ratifications* to 41"; whose ratification it was tells more."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    if verb.lemma not in _RAISING:
        return None
    words = lowers[verb.after : verb.after + _NOUN_WITHIN + 2]
    if "down" in words or not _NUMBERS & set(words[:3]) or "of" not in words:
        return None
    subject = [w for w in lowers[slice(*clause.left)] if w in _CONSENTS]
    counted = [w for w in words[words.index("of") :] if w in _COUNTED]
    told = subject or counted
    return _COUNTED[told[0]] if counted else None


def _owner(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return whose act raises the number: "*Togo's* ratification brings …", "that of Togo"."""
    lowers = parsed.sentence.lowers
    if not set(lowers[slice(*clause.left)]) & _CONSENTS.keys():
        return EMPTY
    named = phrases(parsed, *clause.left, context.lexicon)
    owns = (
        p
        for p in named
        if p.preposition in {"by", "of"} or lowers[p.after : p.after + 1] == ("'s",)
    )
    fits = (slots.filler(parsed, p, (Kind.ORGANISATION,)) for p in owns)
    return next((filler for filler in fits if filler), EMPTY)


def _latest(parsed: Parsed, clause: Clause) -> tuple[EventType, int] | None:
    """Return what "has 34 Parties, *most recently* Togo" counts, and where the names begin."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    if verb.lemma not in COUNTING or not verb.finite or verb.negated:
        return None
    right = lowers[verb.after : clause.right[1]]
    noun = next((k for k, word in enumerate(right[: _NOUN_WITHIN + 1]) if word in _COUNTED), -1)
    if noun < 0 or right[noun + 1 : noun + 2] != (",",):
        return None
    for words in _LATEST:
        if right[noun + 2 : noun + 2 + len(words)] == words:
            return _COUNTED[right[noun]], verb.after + noun + 2 + len(words)
    return None


def _treaty(parsed: Parsed, number: int, kind: EventType, context: Context) -> Filler:
    """Return what they have joined: named in the clause, what it speaks of, or left out."""
    clause = parsed.clauses[number]
    for ref in parsed.refs_in(clause.left[0], clause.right[1]):
        if ref.entity and is_a(ref.entity.type, "Treaty"):
            return Filler((ref.entity,), ref.span)
    spoken = _latest(parsed, clause) is not None
    subject = context.subject(parsed, number, (Kind.INSTRUMENT,)) if spoken else EMPTY
    return subject or context.implied_object(kind, (Kind.INSTRUMENT,))


def _missing(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "Two are missing: Denmark and China" after what the others have done."""
    lowers = parsed.sentence.lowers
    starts = [k for k in range(len(lowers) - 2) if lowers[k] in _MISSING and lowers[k + 1] == ":"]
    if not starts:
        return
    told = context.discourse.told_lately(context.number, parsed.sentence.span.end)
    for start in starts if told and told.type in OF_TREATIES else ():
        listed = phrases(parsed, start + 2, len(lowers), context.lexicon)[:1]
        beside = bool(listed) and listed[0].first - start <= _BESIDE_LIST
        agents = slots.filler(parsed, listed[0], (Kind.ORGANISATION,)) if beside else EMPTY
        span = slots.joined_span([parsed.sentence.span_of(start, start + 1), agents.span])
        for party in fitting(agents.entities):
            if told and span:
                yield replace(
                    told, agents=party, status=Status.NEGATED, when=None, place=None,
                    evidence=(span,),
                )  # fmt: skip


def _none_yet(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "ten ratifications are needed, and *so far there are none*"."""
    lowers = parsed.sentence.lowers
    for number, clause in enumerate(parsed.clauses) if not _NONE.isdisjoint(lowers) else ():
        verb, end = clause.verb, clause.right[1]
        while lowers[end - 1] in _SO_FAR:
            end -= 1
        behind = lowers[verb.after : end]
        none = behind == ("none",) or (verb.negated and behind in _NONE_BEHIND)
        had = none and verb.lemma in _HAD and not (verb.modal or verb.infinitive)
        counts = summed(parsed, number) if had else None
        if counts is None or context.lexicon.words("needingWords").isdisjoint(
            lowers[: clause.left[0]]
        ):
            continue
        kind = [SUMS[word] for word in lowers[: clause.left[0]] if word in SUMS][-1]
        treaty = context.subject(parsed, counts, (Kind.INSTRUMENT,))
        for text in (treaty or context.implied_object(kind, (Kind.INSTRUMENT,))).entities:
            span = parsed.sentence.span_of(verb.first, end)
            yield Event(type=kind, status=Status.NEGATED, object=text, evidence=(span,))


def _outside(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "Chad *is not yet a Party* to it", "is *party to neither* the Pact nor the Accord".

    Whoever has signed it has not ratified it, anybody else has not acceded to it.
    """
    if _MEMBERSHIP.isdisjoint(parsed.sentence.lowers) or parsed.sentence.lowers[-1] == "?":
        return
    yield from _outside_line(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        noun = _outside_noun(parsed, clause)
        if noun is None or verb_status(parsed, number, context.lexicon) is None:
            continue
        agents = _turned_to(parsed, clause) or context.subject(parsed, number, (Kind.ORGANISATION,))
        to = parsed.sentence.lowers[noun + 1 : noun + 2] in {("to",), ("of",)}
        treaty = (
            context.object_after(parsed, (noun + 2, clause.right[1]), (Kind.INSTRUMENT,))
            if to
            else context.implied_object(EventType.RATIFICATION, (Kind.INSTRUMENT,))
        )
        plural = parsed.sentence.lowers[noun] in {"parties", "non-parties"}
        if plural and len(agents.entities) == 1 and agents.entities[0].type != "Government":
            continue  # "the *members of the Union* are not parties"
        words = parsed.sentence.span_of(clause.verb.first, noun + 1)
        span = slots.joined_span([words, agents.span, treaty.span]) or words
        found = [
            Event(
                _missing_act(party[0], text, context), Status.NEGATED, text, party, evidence=(span,)
            )
            for text in treaty.entities
            if is_a(text.type, "Treaty")
            for party in fitting(agents.entities)
        ]
        # "Chad is not a party. *Mali is not*, either."
        context.discourse.acts.setdefault(context.number, []).extend(found)
        yield from found


def _outside_line(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read the line "*Chad, Mali: not yet party*" of a list on a treaty."""
    lowers = parsed.sentence.lowers
    lead = next((k for k, word in enumerate(lowers) if word in LABEL_MARKS), 0)
    noun = next((k for k, word in enumerate(lowers) if word in _MEMBERSHIP), 0)
    words = lowers[lead + 1 : noun]
    denied = words[:1] == ("not",) and _BEFORE_PARTY.issuperset(words)
    ends = lowers[noun + 1 : noun + 2] in _ENDS
    named = [r for r in parsed.refs_in(0, lead) if r.entity and r.entity.type in PARTIES]
    only = all(k in parsed.covered or lowers[k] in {",", "and", "the"} for k in range(lead))
    if not (lead and named and only and denied and ends):
        return
    treaty = context.implied_object(EventType.RATIFICATION, (Kind.INSTRUMENT,))
    for text in (e for e in treaty.entities if is_a(e.type, "Treaty")):
        for party in (r.entity for r in named if r.entity):
            yield Event(
                _missing_act(party, text, context), Status.NEGATED, text, (party,),
                evidence=(parsed.sentence.span_of(0, noun + 1),),
            )  # fmt: skip


def _outside_noun(parsed: Parsed, clause: Clause) -> int | None:
    """Return where "party" stands in "is *not* yet a party", "is *no* party", "party to *neither*".

    "Is not only a party", "is not the only party" and "is not a party that breaks its word" tell of
    parties.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    if not verb.copula or verb.infinitive or verb.modal or verb.lemma == "have":
        return None
    behind = lowers[verb.after : verb.after + _PARTY_WITHIN]
    at = next((k for k, word in enumerate(behind) if word in _MEMBERSHIP), None)
    turned = bool(_turned_to(parsed, clause))
    before = [w for k, w in enumerate(behind[:at], verb.after) if k not in parsed.covered]
    if at is None or not _BEFORE_PARTY.issuperset(before if turned else behind[:at]):
        return None
    noun = verb.after + at
    following = lowers[noun + 1 : noun + 3]
    denied = verb.negated or "no" in behind[:at] or following == ("to", "neither")
    denied = denied or subject_denies(parsed, clause) or behind[at].startswith("non-") or turned
    ends = following[:1] in {("to",), ("of",), ("yet",), ("either",), *_ENDS}
    return noun if denied and ends else None


def _turned_to(parsed: Parsed, clause: Clause) -> Filler:
    """Return of whom an inverted verb is said: "nor is *Mongolia* a party to it"."""
    first, after = clause.verb.first, clause.verb.after
    turned = parsed.sentence.lowers[first - 1 : first] in {("nor",), ("neither",)}
    after += parsed.sentence.lowers[after : after + 1] == ("the",)
    named = [r for r in parsed.refs if turned and r.name.first == after]
    return next((Filler((r.entity,), r.span) for r in named if r.entity), EMPTY)


def _missing_act(party: Entity, text: Entity, context: Context) -> EventType:
    """Return what a State has not done that is no party: one that has signed has not ratified."""
    signed = any(
        event.type is EventType.SIGNATURE and event.object == text and party in event.agents
        for acts in context.discourse.acts.values()
        for event in acts
    )
    return EventType.RATIFICATION if signed else EventType.ACCESSION


def _signatories(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Read "*signatories of it include* Chad and Mali", "*among its signatories are* Chad"."""
    lowers = parsed.sentence.lowers
    noun = lowers.index("signatories") if "signatories" in lowers[:_NOUN_WITHIN] else None
    led = noun is not None and set(lowers[:noun]) <= _BEFORE_LIST
    clause = next((c for c in parsed.clauses if noun is not None and c.verb.first > noun), None)
    if noun is None or clause is None or not led or clause.verb.first - noun > _LISTED_WITHIN:
        return
    verb = clause.verb
    lists = verb.copula if lowers[0] == "among" else verb.lemma == "include"
    if not lists or verb.negated or verb.modal or verb.infinitive or "?" in lowers:
        return
    listed = listed_from(parsed, verb.after, context)
    named = lowers[noun + 1 : noun + 2] in {("of",), ("to",)}
    right, texts = (noun + 2, verb.first), (Kind.INSTRUMENT,)
    treaty = (
        context.object_after(parsed, right, texts)
        if named
        else context.implied_object(EventType.SIGNATURE, texts)
    )
    words = parsed.sentence.span_of(noun, verb.after)
    span = slots.joined_span([words, *(ref.span for ref in listed)]) or words
    for text in treaty.entities[:1]:
        for party in (ref.entity for ref in listed if ref.entity):
            yield Event(EventType.SIGNATURE, Status.OCCURRED, text, (party,), evidence=(span,))
