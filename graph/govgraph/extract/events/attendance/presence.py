"""Who was at a meeting, where the verb leaves it out or is no verb of attending."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.attach import NOTHING, Attached
from govgraph.extract.clauses.phrases import phrases, span_of
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.clauses.subjects import oblique
from govgraph.extract.clauses.wherein import meeting_where
from govgraph.extract.events.attendance.going_there import (
    at_moment,
    is_part,
    is_speech,
    is_there,
    joined,
    met_for,
)
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.extract.find.words.function_words import AT_OR_DURING, SPEAKERS
from govgraph.model import EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event, When

_REMOTELY = frozenset({"online", "remotely", "virtually"})
_CLOSED = frozenset({(".",), (",",), (";",), ("and",), ()})
_GOING_ON = frozenset({"as", "and", "too", "but", "together", "along", "via", "through", "by"})
_GATHERING = frozenset({"meet", "gather", "assemble", "convene", "sit"})
_LATELY = timedelta(days=21)  # from the days of a meeting to the text that tells of it
_AS_DID = frozenset({("as", "did"), ("so", "did"), ("as", "were")})
_ALONG = frozenset({("along", "with"), ("together", "with"), ("among", "them")})
_BY_ONE = frozenset({("by", "a"), ("by", "an")})


def at_occasion(
    parsed: Parsed, index: int, trigger: Trigger, context: Context
) -> tuple[Filler, Filler]:
    """Read "we will present it at the Forum": who speaks or gathers there takes part."""
    clause = parsed.clauses[index]
    where = meeting_where(parsed, clause)
    if clause.verb.lemma == "join" and _adds_guests(parsed, index, context):
        by = slots.governed_by(parsed, clause.right, ("by",), AGENTS, context.lexicon)
        return by, context.implied_meeting() if by else EMPTY
    told = where or clause.mark == "who"  # "Ana Kos, *who spoke* by video"
    if clause.verb.passive or (clause.verb.participle and clause.relative and not told):
        return EMPTY, EMPTY
    if clause.verb.lemma not in _GATHERING and _is_put_in(parsed, index):
        return EMPTY, EMPTY
    right = (trigger.after, clause.right[1])
    kinds = object_kinds(trigger)
    meeting = slots.governed_by(parsed, right, ("at", "during"), kinds, context.lexicon)
    if not meeting and clause.verb.lemma in _GATHERING:
        meeting = met_for(parsed, right, context)
    if clause.verb.lemma == "join" and not meeting:
        meeting = joined(parsed, trigger.after)
    if not meeting and _leads_delegation(parsed, clause):
        meeting = slots.governed_by(parsed, right, ("to",), kinds, context.lexicon)
    if not meeting and where and where.entity:
        meeting = Filler((where.entity,), where.span)
    if not meeting and index == 0 and parsed.sentence.lowers[0] in AT_OR_DURING:
        meeting = slots.governed_by(parsed, clause.left, ("at", "during"), kinds, context.lexicon)
    meeting = meeting or at_moment(parsed, right, context.lexicon)
    if not meeting and is_there(parsed, index, right, context.lexicon):
        meeting = context.implied_meeting(own=False)
    if not meeting and _is_on_the_spot(parsed, index, trigger, context):
        meeting = context.implied_meeting()
    return context.subject(parsed, index, AGENTS) if meeting else EMPTY, meeting


def _is_put_in(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle is of the noun before it: "the Fund, *announced at* it, has".

    Not so "Peru, moved by this, *announced* at the Forum that".
    """
    first, following = parsed.clauses[index].verb.first, parsed.clauses[index + 1 : index + 2]
    goes_on = any(c.verb.tense and parsed.before(c.verb.first) == "," for c in following)
    bare = parsed.clauses[index].verb.participle and parsed.before(first) == ","
    return bare and goes_on and parsed.before(first - 1) != ","


def _leads_delegation(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody heads those whom one sends: "*led the delegation* of Chad to it"."""
    near = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 4]
    return clause.verb.lemma in {"lead", "head"} and "delegation" in near


def _adds_guests(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether others came, too: "Fiji and Chad took part, *joined by* the World Bank"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1] if index else None
    beside = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("by",)
    if above is None or not beside or (clause.verb.finite and not clause.verb.participle):
        return False
    attends = "attending" in above.verb.classes
    done = above.verb.tense == "past" and not (above.verb.negated or above.verb.modal)
    return (attends and done) or gathers_here(parsed, above, context)


def _is_on_the_spot(parsed: Parsed, index: int, trigger: Trigger, context: Context) -> bool:
    """Tell whether words only make sense at a meeting: "Ana Kos presided", "spoke by video link".

    In "she presided over the court" she did not.
    """
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    if clause.verb.tense != "past" or clause.verb.perfect or clause.verb.modal:
        return False
    if clause.verb.lemma in _GATHERING:
        return gathers_here(parsed, clause, context)
    if clause.verb.lemma == "preside":
        return lowers[trigger.after : trigger.after + 1] in _CLOSED
    words = lowers[trigger.after : clause.right[1]]
    if words[:1] and words[0] in _REMOTELY:
        return True
    if words[:2] == ("at", "the") and is_part(words[2:], context.lexicon):
        return True  # "spoke *at the closing plenary*"
    if clause.verb.head in {"give", "deliver", "make"}:
        return is_speech(lowers[trigger.after : trigger.after + 4], context.lexicon)
    return bool(context.lexicon.words("remoteWords") & set(words)) and bool(
        {"by", "via"} & set(words)
    )


def gathers_here(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether people met where and when the statement was made: "met in Apia *today*".

    So do those who say "We, the Ministers, *meeting in Apia*, …". Whom one "met with" there is
    another matter, and so is a day long past.
    """
    verb, own = clause.verb, context.discourse.document.meeting
    ours = parsed.sentence.lowers[:2] == ("we", ",") and clause is parsed.clauses[0]
    told = (ours and (verb.gerund or verb.participle)) or verb.tense == "past"
    told = told and verb.lemma in _GATHERING and not (verb.perfect or verb.modal)
    if not told or verb.negated or verb.passive or own is None or own.type == "MeetingSeries":
        return False
    named = parsed.refs_in(*clause.right)
    around = [*parsed.refs_in(*clause.left), *named]
    whom = verb.after in {r.name.first for r in named} or parsed.before(verb.after + 1) == "with"
    guests = slots.governed_by(parsed, clause.right, ("with",), AGENTS, context.lexicon)
    if whom or guests or any(r.kind is Kind.MEETING and r.entity != own for r in around):
        return False
    if not ours and _tells_of_us(parsed, clause, context):
        return False
    places = {r.entity for r in named if parsed.before(r.name.first) == "in"}
    here = context.discourse.here
    days = [t.time.when for t in parsed.times_in(*clause.right)]
    there = bool(days) or ours if here is None else here in places
    lasted = (
        not clause.relative
        and not any(r.kind is Kind.PLACE for r in named)
        and any("/" in d.edtf for d in days)
    )
    return (lasted or (bool(places) and there)) and ((ours and not days) or _lately(days, context))


def _tells_of_us(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether a speaker, or a State, says "we met": that may have been anywhere.

    "We met from 5 to 7 May" is said of the meeting.
    """
    if any("/" in time.time.when.edtf for time in parsed.times_in(*clause.right)):
        return False
    document = context.discourse.document
    state = document.organisation is not None and document.organisation.type == "Government"
    said = set(parsed.sentence.lowers[slice(*clause.left)])
    return (state or document.speaker is not None) and not said.isdisjoint(SPEAKERS)


def _lately(days: Sequence[When], context: Context) -> bool:
    """Tell whether days are those of the statement, or shortly before."""
    today = context.reference
    return today is not None and all(
        timedelta(0) <= today.latest - day.latest < _LATELY for day in days
    )


def came_too(parsed: Parsed, events: Sequence[Event]) -> Iterator[Event]:
    """Read "Delegates from Fiji attended, *as did* observers from *the Bank and UNEP*"."""
    lowers = parsed.sentence.lowers
    told = [e for e in events if e.type is EventType.PARTICIPATION and e.meeting]
    places = range(1, len(lowers)) if told else range(0)
    at = next((k for k in places if lowers[k - 1 : k + 1] in _AS_DID), 0)
    told = [e for e in told if e.evidence[0].start < parsed.sentence.starts[at]] if at else []
    if not told or told[-1].status is not Status.OCCURRED:
        return
    ends = (k for k in range(at, len(lowers)) if lowers[k] in {";", "who", "which", "that"})
    refs = parsed.refs_in(at, next(ends, len(lowers)))
    agents = tuple(dict.fromkeys(r.entity for r in refs if r.entity and r.kind in AGENTS))
    known = {agent for event in events for agent in event.agents}
    if agents and known.isdisjoint(agents):
        span = Span(told[-1].evidence[0].start, refs[-1].span.end)
        yield replace(told[-1], agents=agents, evidence=(span,))


def sent_there(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> Filler:
    """Return who else was at a meeting, by whom they sent: "*along with observers from* the Bank".

    "Thirty delegations took part, *among them* Fiji", "*experts from* Fiji and Chad attended"; but
    "farmers from Chad attended" sends nobody.
    """
    clause, lowers = parsed.clauses[trigger.clause or 0], parsed.sentence.lowers
    if trigger.type is not EventType.PARTICIPATION or clause.verb.passive:
        return agents
    if "attending" not in clause.verb.classes or clause.verb.negated:
        return agents
    found = agents
    for phrase in phrases(parsed, *clause.left, context.lexicon) if not agents else ():
        at = phrase.first - 1 - (lowers[phrase.first - 1] == "the")
        if (
            phrase.preposition == "from"
            and lowers[at - 1] in context.lexicon.words("attendants")
            and lowers[at] == "from"
        ):
            found = _governments(parsed, phrase, context)
    sent = context.lexicon.words("delegatesAndObservers") | {"from", "of", "the", "a", "an"}
    for at in range(trigger.after, clause.right[1] - 1):
        if lowers[at : at + 2] not in _ALONG:
            continue
        named = phrases(parsed, at + 2, clause.right[1], context.lexicon)
        beside = (p for p in named if set(lowers[at + 2 : p.first]) <= sent)
        for phrase in [p for p in beside if lowers[p.first] not in sent][:1]:
            guests = slots.filler(parsed, phrase, AGENTS)
            everyone = dict.fromkeys((*found.entities, *guests.entities))
            found = Filler(tuple(everyone), slots.joined_span([found.span, guests.span]))
    return found


def _governments(parsed: Parsed, phrase: Phrase, context: Context) -> Filler:
    """Return who sends experts "from Fiji and Chad", where only the countries are named."""
    named = [ref.entity for ref in phrase.refs if ref.entity]
    of = (context.authority.having("ofCountry", e.iri or "") or [e] for e in named)
    states = tuple(found[0] for found in of if found[0].kind is Kind.ORGANISATION)
    return Filler(states, span_of(parsed, phrase)) if states else EMPTY


def set_for(parsed: Parsed, trigger: Trigger) -> Attached:
    """Return the day for which one calls a meeting: "has convened the Forum *for 18 May*"."""
    if trigger.clause is None:
        return NOTHING
    clause = parsed.clauses[trigger.clause]
    hosts = "organising" in clause.verb.classes
    for time in parsed.times_in(*clause.right) if hosts else ():
        if parsed.before(time.first) == "for" and time.time.when.is_day:
            return Attached(None, time.time.when, time.time.span)
    return NOTHING


def hosts_us(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether one hosts those who meet: "we thank Peru for *hosting us*"."""
    verb = parsed.clauses[trigger.clause or 0].verb
    hosts = "organising" in verb.classes
    return hosts and parsed.sentence.lowers[trigger.after : trigger.after + 1] == ("us",)


def is_represented(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether the subject of a passive takes part: "Norway was *represented at* the Forum"."""
    lowers, after = parsed.sentence.lowers, trigger.after
    if trigger.frame.complement != "sending":
        return lowers[after - 1] == "at" and trigger.frame.complement == "meeting"
    sent = lexicon.any_of("posts", "missions", "ministers") | {"senior", "high-level"}
    thing = lowers[after : after + 2] in _BY_ONE and lowers[after + 2] not in sent
    return not thing  # "by a tree"


def attended(
    parsed: Parsed, right: tuple[int, int], kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Return the meeting at which somebody is represented; left out, it is the one told of."""
    named = context.object_after(parsed, right, kinds)
    named = named or slots.governed_by(parsed, right, ("in", "at"), kinds, context.lexicon)
    there = "there" in parsed.sentence.lowers[slice(*right)]
    return named or context.implied_meeting(own=not there)


def implied_by(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
    *,
    left_out: bool,
) -> Filler:
    """Return the meeting or the treaty that a verb leaves out: "UNESCO attended", "it acceded".

    Where something else is named, the meeting at which it was: "moderated a panel *at the Forum*".
    """
    if not left_out and trigger.frame.complement != "meeting":
        return EMPTY
    if trigger.clause is not None and parsed.clauses[trigger.clause].mark == "whose":
        return EMPTY  # "the Board, *whose treaty* Chad signed"
    if not left_out:
        at = slots.governed_by(parsed, right, ("at", "during"), kinds, context.lexicon)
        at = at or at_moment(parsed, right, context.lexicon)
        beside = at or not in_its_debate(parsed, trigger, context.lexicon)
        met = EMPTY if beside else context.implied_meeting()
        behind = parsed.refs_in(trigger.after, len(parsed.sentence.lowers))
        # "Togo opened the debate and recalled the *Forum*": of something else.
        return at or (EMPTY if any(ref.entity in met.entities for ref in behind) else met)
    clause = parsed.clauses[trigger.clause or 0]
    verb = clause.verb
    attends = "attending" in verb.classes
    there = any(entry.lemma == "there" for entry, _ in verb.entries)
    if there and verb.tense == "present":
        return EMPTY  # "sixty are needed, and we are not there yet"
    if attends and (at := slots.governed_by(parsed, right, ("in", "at"), kinds, context.lexicon)):
        return at  # "to take part, as an observer, in the Meeting"
    # "Had attended in 2024", "attended in Vienna": another one.
    other = parsed.sentence.lowers[verb.first] == "had"
    other = other or any(ref.kind is Kind.PLACE for ref in parsed.refs_in(*right))
    # "A process in which Chad would take part" is no meeting.
    other = other or (bool(verb.modal) and oblique(parsed, clause)) or _met_aside(parsed, trigger)
    if trigger.type is EventType.ACCESSION and "to" in parsed.sentence.lowers[slice(*right)]:
        return EMPTY  # "Norway acceded in 2019 to the Union": to something else
    joined = context.discourse.told[-1:] if verb.lemma == "join" else []
    if joined and context.number - joined[0][0] <= 1:  # "Ten joined the Alliance. We did not join."
        text = joined[0][2].object if joined[0][2] else None
        return Filler((text,)) if text and text.kind in kinds else EMPTY
    past = verb.tense == "past"
    implied = context.implied_meeting(own=not there, past=past) if attends and not other else EMPTY
    start = parsed.sentence.starts[trigger.first]
    return implied or context.implied_object(trigger.type, kinds, start)


def _met_aside(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether an aside names a meeting: "Fiji, *which joined at the Forum*, attended"."""
    index = trigger.clause or 0
    aside, clause = parsed.clauses[index - 1], parsed.clauses[index]
    put_in = index and aside.relative and clause.left[0] == clause.left[1] and clause.mark == ","
    return bool(put_in) and any(r.kind is Kind.MEETING for r in parsed.refs_in(*aside.right))


def in_its_debate(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether one took part in no more than "*the session*", "*the opening segment*".

    That is what was named before; not "the session on dams", "the discussions of the Board".
    So where one "addressed *the delegates*".
    """
    lowers, first = parsed.sentence.lowers, trigger.after
    verb = parsed.clauses[trigger.clause or 0].verb
    attends = "attending" in verb.classes or (
        trigger.type is EventType.PARTICIPATION and verb.lemma in lexicon.words("leadingDebates")
    )
    article = "".join(lowers[first : first + 1])
    part, whole = (*lowers[first + 1 : first + 3], "", "")[:2]
    parts = lexicon.any_of("meetingDays", "debateAdjectives")
    first += part in parts and whole in lexicon.words("debateNouns")
    noun, following = (*lowers[first + 1 : first + 3], "", "")[:2]
    ends = not following[:1].isalnum() or following in _GOING_ON
    hearers = lexicon.words("hearers")
    told = noun in lexicon.words("debateNouns") or (verb.lemma == "address" and noun in hearers)
    return attends and article == "the" and told and ends


def here_or_ahead(meetings: Filler, context: Context) -> Status:
    """Tell whether one is "proud to host" the statement's own meeting, or one to come."""
    here = context.discourse.document.meeting in meetings.entities
    return Status.ONGOING if here else Status.PLANNED


def note_meetings(events: Sequence[Event], parsed: Parsed, context: Context) -> None:
    """Keep in mind the meeting at which people were, that a sentence leaves unnamed."""
    here = {seen.entity for seen in context.discourse.lately(context.number, 0)}
    for event in events:
        if event.type is EventType.PARTICIPATION and event.meeting and event.meeting not in here:
            context.discourse.note(event.meeting, context.number, parsed.sentence.span.start)


def is_whose(parsed: Parsed, agents: Filler) -> bool:
    """Tell whether a subject is only whose meeting it is: "the Summit *of the Union*, met".

    "The meeting was attended by ministers *of Chad*" tells who came.
    """
    if agents.span is None:
        return False
    lowers, first = parsed.sentence.lowers, parsed.sentence.range_of(agents.span)[0]
    at = first - 1 - (lowers[first - 1 : first] == ("the",))
    meetings = (r.name.after for r in parsed.refs_in(0, first) if r.kind is Kind.MEETING)
    verbs = [clause.verb.first for clause in parsed.clauses if clause.verb.first < at]
    beside = (m for m in meetings if "," not in lowers[m:at] and all(v < m for v in verbs))
    return at > 0 and lowers[at] == "of" and any(beside)
