"""Who is called on by name to do something: "we call on *Japan* to sign the Treaty"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import ASKED_FOR, cue_before
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.clauses.states import party_words, reviewed
from govgraph.extract.events.roles.agents import PARTIES, is_intended
from govgraph.extract.events.status.bare_plans import is_headline
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.status.infinitives import goes_on_infinitive, goes_on_to
from govgraph.extract.events.status.only_meant import is_only_meant
from govgraph.extract.events.status.plans import is_dropped, is_of_rejected
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.wishes import is_asked_that, is_wish_item
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import FINISHING
from govgraph.extract.find.words.tokens import OWNING, past_adverbs
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.extract.clauses.attach import Attachments
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Event

# What somebody may be called on to do that is told as proposed.
_CALLED_FOR = OF_TREATIES | {
    EventType.PARTICIPATION, EventType.ADOPTION, EventType.PREPARATION, EventType.AMENDMENT,
    EventType.ENDORSEMENT,
}  # fmt: skip
_CALLED = frozenset({"on", "upon"})  # what follows "call" before whom one calls on
_JOINED = (["and"], [","])
_PARTY = ("the", "state", "party")
_DONE = frozenset({"did", "has", "have"})
_AFTER_DONE = frozenset({"done", "already", "so", "recently"})
_CLOSING = frozenset({",", ".", ";", ")", "last", "in", "on", "this"})
_MARK = 3  # words of "(a)" before an item


def _reviewed(parsed: Parsed, within: tuple[int, int], context: Context) -> Filler:
    """Return the State of which a text speaks throughout: "urges *the State party* to sign it"."""
    for index in range(*within):
        after = index + party_words(parsed.sentence.lowers, index)
        if index < after <= within[1] and (state := reviewed(context.discourse)):
            return Filler((state,), parsed.sentence.span_of(index, after))
    return Filler()


def _of_item(parsed: Parsed, trigger: Trigger, index: int, context: Context) -> Filler | None:
    """Return who is to do what an item asks for: "We call on: – *Norway* to sign it".

    Also "We demand: – that *Norway* sign it"; None where no item asks for anything.
    """
    if context.ahead not in ASKED_FOR or trigger.clause is None:
        return None
    if is_headline(parsed, 0, context.lexicon):
        return context.subject(parsed, index, AGENTS)
    clause = parsed.clauses[index]
    if not is_wish_item(parsed, index, context):
        return None
    within = (clause.left[0], clause.verb.first)
    whom = slots.after_verb(parsed, within, AGENTS, context.lexicon, ())
    return EMPTY if clause.verb.negated else whom


def called_on(parsed: Parsed, trigger: Trigger, context: Context) -> Filler | None:
    """Return who is called on by name to do it: "we call on *Japan* to sign the Treaty".

    So is who is to do it in "we ask that *Japan* sign it". None where nobody is; nothing in it
    where a body has no name: "asked *the Bureau* to draft it".
    """
    index = _begun_by(parsed, trigger) if trigger.clause is None else trigger.clause
    if trigger.type not in _CALLED_FOR or _only_ends(parsed, trigger):
        return None
    if context.called and trigger.clause is not None and _opens_item(parsed, index):
        return context.called
    if (told := _of_item(parsed, trigger, index, context)) is not None:
        return told or None
    while index and (goes_on_infinitive(parsed, index) or goes_on_to(parsed, index) is not None):
        index = parsed.clauses[index].shares or 0
    index = _intention(parsed, index)
    others = addressed_too(parsed, index)
    while index and addressed_too(parsed, index):
        index -= 1
    if index and is_asked_that(parsed, index):
        wished = parsed.clauses[index].verb
        plain = wished.tense == "present" and wished.first == wished.main  # "that Japan signs it"
        asked = plain and not parsed.clauses[index - 1].verb.negated
        within = (parsed.clauses[index].left[0], wished.first)
        whom = slots.after_verb(parsed, within, AGENTS, context.lexicon, ())
        return whom if whom and asked else None
    number = _over(parsed, index)
    above = parsed.clauses[number] if index else None
    verb = parsed.clauses[index].verb if above else None
    if above is None or verb is None or not verb.infinitive:
        return None
    if verb.negated or _asks_nothing(parsed, number, context):
        return None  # "asks Japan not to sign it"
    within = (above.verb.after, parsed.clauses[number + 1].left[0])
    within = within if number < index - 1 else (above.verb.after, verb.first)
    if not _calls(above) or others:
        return others if _calls(above) else None
    listed_below = Filler(tuple(item.named for item in context.below))
    if above.verb.passive:  # "*Norway* was urged by Chad to sign it"
        within = above.left
        urged = _urged(parsed, number, trigger, context)
        if urged is None:
            return None
        found = urged
    else:
        found = slots.after_verb(parsed, within, AGENTS, context.lexicon, ()) or listed_below
        found = found or _reviewed(parsed, within, context)
    unnamed = any(r.described and r.kind is Kind.ORGANISATION for r in parsed.refs_in(*within))
    drafts = trigger.type in {EventType.PREPARATION, EventType.AMENDMENT}
    return found if found or (drafts and unnamed) else None


def _asks_nothing(parsed: Parsed, number: int, context: Context) -> bool:
    """Tell whether nobody calls on anybody: "*no State* asked Japan", "we *were going to* ask".

    Nor does who "*declined to* ask Japan".
    """
    above = parsed.clauses[number]
    denied = above.verb.negated or subject_denies(parsed, above)
    denied = denied or cue_before(parsed, above.verb.first, context.lexicon) == Status.NEGATED
    dropped = is_of_rejected(parsed, number) or is_dropped(parsed, number + 1)
    return denied or dropped or is_only_meant(parsed, number, context.lexicon)


def _urged(parsed: Parsed, number: int, trigger: Trigger, context: Context) -> Filler | None:
    """Return who is urged by others, the subject of a passive; None where that calls on nobody."""
    above = parsed.clauses[number]
    told = verb_status(parsed, number, context.lexicon)
    open_ = above.verb.modal in {"could", "may", "might"} or above.verb.infinitive
    if told is None or open_ or trigger.type is EventType.PARTICIPATION:
        return None  # "had been invited to attend" tells only of those who came
    found = context.subject(parsed, number, AGENTS)
    first, after = parsed.sentence.range_of(found.span) if found.span else (0, 0)
    of = [word for word in parsed.sentence.lowers[:first] if word != "the"][-1:] == ["of"]
    owns = parsed.sentence.lowers[after : after + 1] in OWNING
    return None if of or owns else found  # "*friends of* Fiji", "Fiji's *foes*"


def _over(parsed: Parsed, index: int) -> int:
    """Return what governs an infinitive, past what is put in: "ask Fiji, *which left*, to sign"."""
    number = index - 1
    while number > 0 and parsed.clauses[number].relative and not _calls(parsed.clauses[number]):
        number -= 1
    put_in = number >= 0 and parsed.before(parsed.clauses[index].verb.first) == ","
    return number if put_in and _calls(parsed.clauses[number]) else index - 1


def _calls(clause: Clause) -> bool:
    return any(e.frame and e.frame.complement == "addressee" for e, _ in clause.verb.entries)


def _begun_by(parsed: Parsed, trigger: Trigger) -> int:
    """Return the clause that only begins what a noun names: "urge Fiji *to begin work on* it"."""
    for number, clause in enumerate(parsed.clauses):
        starts = "starting" in clause.verb.classes
        if starts and clause.verb.infinitive and clause.verb.after == trigger.first:
            return number
    return 0


def _only_ends(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a verb ends what has long begun: "asks the Secretariat to *finalise* it"."""
    verb = parsed.clauses[trigger.clause].verb if trigger.clause is not None else None
    return verb is not None and verb.lemma.split(" ")[0] in FINISHING


def addressed_too(parsed: Parsed, index: int) -> Filler:
    """Return who else is called on in a sentence: "urge Fiji to sign it *and on Malta* to pay"."""
    if not index:
        return EMPTY
    above, verb = parsed.clauses[index - 1].verb, parsed.clauses[index].verb
    if not (verb.infinitive and above.infinitive):
        return EMPTY
    named = [r for r in parsed.refs_in(above.after, verb.first) if r.entity and r.kind in AGENTS]
    if not named or named[-1].name.after != verb.first:
        return EMPTY
    lowers, first = parsed.sentence.lowers, len(named) - 1
    while first and _beside(lowers[named[first - 1].name.after : named[first].name.first]):
        first -= 1
    before = [word for word in lowers[above.after : named[first].name.first] if word != "the"]
    if (before[:-1] if before[-1:] and before[-1] in _CALLED else before)[-1:] not in _JOINED:
        return EMPTY
    span = slots.joined_span([named[first].span, named[-1].span])
    return Filler(tuple(r.entity for r in named[first:] if r.entity), span)


def _beside(words: tuple[str, ...]) -> bool:
    """Tell whether nothing but a comma, "and" or an article stands between two names."""
    return bool(words) and set(words) <= {",", "and", "the"}


def called_before_list(parsed: Parsed, discourse: Discourse) -> Filler:
    """Return who shall do what a list holds: "We urge *Norway* to:", "To *the State party*"."""
    end = len(parsed.sentence.words)
    end -= parsed.sentence.words[-1] == ":"
    end -= parsed.sentence.lowers[end - 1 : end] == ("to",)
    named = [r.entity for r in parsed.refs if r.kind in AGENTS and r.name.after == end]
    if not any(named) and parsed.sentence.lowers[max(0, end - 3) : end] == _PARTY:
        named = [reviewed(discourse)]
    return Filler(tuple(e for e in named[:1] if e))


def _opens_item(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb opens an item of a list, or goes on from one that does: "sign and …".

    So does "consider *signing*".
    """
    verb = parsed.clauses[index].verb
    while index and (_goes_on(parsed, index) or is_intended(parsed, index)):
        index -= 1
    opening = parsed.clauses[index].left
    first = max(_MARK, past_adverbs(parsed.sentence.lowers))  # "– *swiftly and fully* sign it"
    opens = opening[1] <= first and not parsed.refs_in(*opening) and not index
    asked = verb.base or verb.infinitive or verb.gerund
    return opens and asked and not verb.negated


def _goes_on(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb shares its subject with the one before: "sign and *ratify* it".

    "Request the Chair *to report*" tells what another shall do.
    """
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    return clause.shares == index - 1 and not (clause.verb.infinitive and _calls(above))


def _intention(parsed: Parsed, index: int) -> int:
    """Return the verb that leads to another: "*consider* signing it"."""
    while index and is_intended(parsed, index):
        index -= 1
    return index


def asked_to_do_so(
    parsed: Parsed, events: Sequence[Event], attachments: Attachments, context: Context
) -> Iterator[Event]:
    """Read "called on Mali, which has not ratified it, *to do so*": the act told last, by Mali."""
    if "so" not in parsed.sentence.lowers:
        return
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        again = (verb.infinitive or verb.gerund) and "repeating" in verb.classes
        asked = _asked(parsed, number, context) if again and not verb.negated else EMPTY
        start = parsed.sentence.starts[verb.first]
        told = [e for e in events if e.type in OF_TREATIES and e.evidence[0].end <= start]
        last = told[-1] if told else context.discourse.told_lately(context.number, start)
        when = attachments.of(verb.first)[2]
        words = parsed.sentence.span_of(verb.first, verb.after)
        span = slots.joined_span([asked.span, words, when.span]) or words
        for party in asked.entities if last and last.type in OF_TREATIES else ():
            if last and party.type in PARTIES:
                yield replace(
                    last, agents=(party,), status=Status.PROPOSED, when=when.time, place=None,
                    meeting=None, evidence=(span,),
                )  # fmt: skip


def _asked(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who is called on in the clause over an infinitive, past what tells of them."""
    above = _intention(parsed, number) - 1
    while above > 0 and parsed.clauses[above].relative:
        above -= 1
    verb = parsed.clauses[above].verb if above >= 0 else None
    if verb is None or not _calls(parsed.clauses[above]) or verb.negated:
        return EMPTY
    end = parsed.clauses[above + 1].left[0] if above + 1 < number else 0
    within = (verb.after, end or parsed.clauses[number].verb.first)
    return slots.after_verb(parsed, within, AGENTS, context.lexicon, ())


def as_others_did(parsed: Parsed, triggers: Sequence[Trigger], context: Context) -> Iterator[Event]:
    """Read "we call on all to ratify it, *as Fiji did* last month": the act asked for, by Fiji.

    The last verb before tells the act: "we ask it to recognise rivers, as Fiji did".
    """
    lowers = parsed.sentence.lowers
    acts = {t.first for t in triggers if t.type in OF_TREATIES}
    if "as" not in lowers or not acts:
        return
    told = context.discourse.told_lately(context.number, parsed.sentence.span.end)
    if told is None or told.type not in OF_TREATIES:
        return
    for ref in parsed.refs:
        before = [w for w in lowers[max(0, ref.name.first - 2) : ref.name.first] if w != "the"]
        verbs = [c.verb.first for c in parsed.clauses if c.verb.first < ref.name.first]
        state = ref.entity is not None and ref.entity.type in PARTIES and verbs[-1:] != []
        after = ref.name.after
        if (
            not state
            or verbs[-1] not in acts
            or before[-1:] != ["as"]
            or not _DONE & set(lowers[after : after + 1])
        ):
            continue
        after += 1
        while after < len(lowers) and lowers[after] in _AFTER_DONE:
            after += 1
        time = next((t for t in parsed.times if after <= t.first <= after + 1), None)
        if ref.entity and (time or lowers[after : after + 1] == () or lowers[after] in _CLOSING):
            span = parsed.sentence.span_of(ref.name.first, time.after if time else after)
            yield replace(
                told, agents=(ref.entity,), status=Status.OCCURRED, place=None, meeting=None,
                when=time.time.when if time else None, evidence=(span,),
            )  # fmt: skip


def with_others(events: Sequence[Event], others: Iterable[Event]) -> list[Event]:
    """Return events with those of others, whose day is only theirs: "as Fiji did in May"."""
    found = list(events)
    for other in others:
        same = (event.when is not None and event.when == other.when for event in found)
        found = [replace(e, when=None) if s else e for e, s in zip(found, list(same), strict=True)]
        found.append(other)
    return found
