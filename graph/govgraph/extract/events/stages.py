"""How far an event has come by its own word: a verb's tense and kind, a noun's surroundings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import ASKED_FOR, UNASSERTED
from govgraph.extract.events.roles.deeds import is_of_coming, status_of_deed
from govgraph.extract.events.roles.tasks import set_up_for
from govgraph.extract.events.status.bare_plans import in_coming_time, is_headline
from govgraph.extract.events.status.infinitives import ADOPTING, DECIDING, falls_later
from govgraph.extract.events.status.marks import AWAITING
from govgraph.extract.events.status.nominal import noun_status
from govgraph.extract.events.status.pending import is_labelled
from govgraph.extract.events.status.phases import needs_phase, phase, readied
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.timing import lies_ahead, lies_behind
from govgraph.extract.events.status.undone import become_of, label_status
from govgraph.extract.events.status.wishes import for_joining, is_anyones, is_wish_item
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import ANEW, NOW
from govgraph.extract.find.words.tokens import is_adverb, is_item, past_adverbs
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_TRAVELLING = frozenset({"go to", "come to", "travel to"})
_HABITS = frozenset({"every", "always", "often", "usually", "regularly", "annually"})
_FROM = frozenset({("effect", "from"), ("as", "of"), ("as", "from"), ("starting", "from")})
_ITEMS = frozenset({":", ";", ","})
_SAID = 4  # words of "I should also like to"
_SPEAKING = frozenset({"i", "we", "i'd", "we'd", "i’d", "we’d"})
_POLITELY = frozenset({"would", "like", "wish", "'d", "’d", "i'd", "we'd", "i’d", "we’d"})
_DESCRIBING = frozenset({"design", "write", "conceive", "devise", "formulate"})
_WISHED = frozenset({"of", "without", "for", "to", "see"})
_GOING_ON = frozenset({"run", "last", "continue"})
_LABEL = 4  # words of "Signed copies received:"
_NO_NOUN = frozenset({"online", "today", "yesterday", "here", "now", "so", "yet"})
_STATED = frozenset({":", "-", "–", "—"})
_SET_UP = frozenset({Status.OCCURRED, Status.PLANNED})
_COMING_OUT = frozenset({"comingOut", "startingUp"})
_LASTING = frozenset({EventType.AMENDMENT, EventType.PREPARATION})
_PLANS = "layingPlans"


def _planned(parsed: Parsed, trigger: Trigger, status: Status | None) -> Status | None:
    """Return how far what somebody plans is: "*is planned* for May", "they *plan a* campaign".

    What "was planned" may have been dropped, and a programme may be planned day by day.
    """
    verb = parsed.clauses[trigger.clause or 0].verb
    fresh = not ANEW.isdisjoint(parsed.sentence.lowers[trigger.after : trigger.after + 2])
    now = verb.tense == "present" and not (verb.infinitive or verb.modal or verb.perfect)
    if status is None or not now or not (verb.passive or fresh):
        return None
    return Status.NEGATED if status is Status.NEGATED else Status.PLANNED


def stage(parsed: Parsed, trigger: Trigger, context: Context, *, anchored: bool) -> Status | None:
    """Return how far an event has come; None where its words tell none.

    ``anchored`` tells that an agent or a time stands beside it.
    """
    if _labels_noun(parsed, trigger, context) or is_anyones(parsed, trigger.first, context.lexicon):
        return None
    starts = trigger.type is EventType.ENTRY_INTO_FORCE
    if starts and for_joining(parsed, trigger.first, context.lexicon):
        return None
    if trigger.clause is None:
        told = _of_noun(parsed, trigger, context, anchored=anchored)
    else:
        told = _of_verb(parsed, trigger, trigger.clause, context)
    if told is Status.PLANNED and not anchored and _is_some_day(parsed, trigger):
        return None
    return (told and in_brackets(parsed, trigger.after, context.lexicon)) or told


def _is_some_day(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether it is only what whoever may do it waits for: "read it *before they sign* it".

    Nobody has said that they will; "before it *is signed*", "before *Fiji signs* it" foresee it.
    """
    clause = parsed.clauses[trigger.clause] if trigger.clause is not None else None
    awaited = clause is not None and clause.mark in AWAITING and clause.verb.finite
    return bool(awaited and clause and not clause.verb.passive and trigger.type in OF_TREATIES)


def _of_verb(parsed: Parsed, trigger: Trigger, number: int, context: Context) -> Status | None:
    """Return how far that has come which the verb of a clause tells."""
    status = verb_status(parsed, number, context.lexicon)
    verb = parsed.clauses[number].verb
    called = is_headline(parsed, 0, context.lexicon)  # "We call on: – Norway *to sign* it;"
    open_ = context.ahead == UNASSERTED or not context.intro
    asked = (verb.infinitive and called) or is_wish_item(parsed, number, context)
    if (asked and context.ahead in ASKED_FOR) or (open_ and _may_be_base(parsed, verb)):
        status = None
    plans = trigger.frame.name.endswith(_PLANS)
    if _is_bound(parsed, number, context):  # "We agree: – *to draft* it;"
        return Status.OCCURRED if _is_decided(parsed, verb, context) else Status.PLANNED
    if plans or status is None:
        untold = None if plans else _untold(parsed, trigger, number, context)
        return _planned(parsed, trigger, status) if plans else untold
    if verb.lemma in _TRAVELLING and (
        status is Status.ONGOING
        or (status is Status.OCCURRED and verb.tense == "present" and not verb.perfect)
    ):
        often = not _HABITS.isdisjoint(parsed.sentence.lowers)
        return None if often else Status.PLANNED  # "is going to the Forum", "goes to the Forum"
    if status is Status.PLANNED and _proposes_now(parsed, trigger):
        return Status.PROPOSED
    if status is not Status.OCCURRED:
        return status
    if to_come := _of_item_ahead(parsed, trigger, context):
        return to_come
    described = verb.passive and verb.tense == "present" and not (verb.perfect or verb.progressive)
    aimed = verb.first == verb.main and parsed.sentence.lowers[verb.after : verb.after + 1] == (
        "to",
    )
    if (described or (aimed and verb.participle)) and verb.lemma in _DESCRIBING:
        return None  # "it, *designed* to help, …", "it *is written* in plain words"
    hosts = trigger.type is EventType.PARTICIPATION and "organising" in verb.classes
    lasts = _lasts(parsed, trigger, verb) or (hosts and (described or _still_runs(parsed, trigger)))
    if lasts or (trigger.type is EventType.OPENING and _stays_open(verb)):
        return Status.ONGOING
    ahead = _lies_ahead(parsed, trigger, verb) and not _is_dated_back(parsed, trigger, context)
    coming = in_coming_time(parsed, parsed.clauses[number], context.lexicon)
    ahead = ahead or (coming and trigger.type is not EventType.PARTICIPATION)
    ahead = ahead or _takes_effect_later(parsed, trigger, verb, context)
    ahead = ahead or (hosts and is_of_coming(parsed, number, context.lexicon))
    return Status.PLANNED if ahead else status


def _may_be_base(parsed: Parsed, verb: VerbGroup) -> bool:
    """Tell whether the verb that opens an item looks the same in the past: "– *Set up* a fund".

    Or is plainly none of the past behind how it is to be done: "– swiftly *ratify* it".
    """
    lowers = parsed.sentence.lowers
    opens = verb.first == 0 or (verb.base and verb.first == past_adverbs(lowers))
    opens = opens and is_item(parsed.sentence) and not verb.passive
    return opens and lowers[verb.main] == verb.head


def _is_bound(parsed: Parsed, number: int, context: Context) -> bool:
    """Tell whether a bare verb opens an item of what people have said that they will do."""
    verb, left = parsed.clauses[number].verb, parsed.clauses[number].left
    bare = verb.infinitive or (verb.base and verb.tense == "present" and left[0] == left[1])
    ahead = context.ahead == Status.PLANNED and not (verb.negated or verb.passive)
    return ahead and bare and verb.first <= 1


def _is_decided(parsed: Parsed, verb: VerbGroup, context: Context) -> bool:
    """Tell whether a body does it by deciding so: "The Board decides: – *to adopt* the Code"."""
    if verb.lemma not in ADOPTING or any(e.type == "Government" for e in context.intro.entities):
        return False
    before = (context.discourse.parsed.get(k) for k in range(context.number - 1, -1, -1))
    over = next((one for one in before if one and one.sentence.words[-1] == ":"), None)
    decides = over is not None and bool(over.clauses) and over.clauses[-1].verb.lemma in DECIDING
    return decides and not falls_later(parsed, verb.after, context.lexicon)


def _labels_noun(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether a label names a thing, not an act: "*Signed copies*: 8 May", no "Signed on:"."""
    words = parsed.sentence.lowers
    if trigger.clause is None or trigger.first or ":" not in words[: _LABEL + 2]:
        return False
    noun = words[trigger.after : words.index(":")]
    closed = context.lexicon.any_of("prepositions", "verbAdverbs", "coordinators", "determiners")
    told = closed | _NO_NOUN
    timed = any(time.first == trigger.after for time in parsed.times)
    plain = bool(noun) and not timed and trigger.after not in parsed.covered
    return (
        plain
        and all(word.isalpha() and word not in told for word in noun[:1])
        and not (is_adverb(noun[0]))
    )


def in_brackets(parsed: Parsed, after: int, lexicon: Lexicon) -> Status | None:
    """Return what a bracket at the end says of an act: "Signature: 8 May 2018 *(failed)*".

    Or what stands behind a colon or dash: "Pact ratified by Fiji – *not achieved*".
    """
    words = [word for word in parsed.sentence.lowers[after:] if word not in {".", ";"}]
    marks = {"("} if words[-1:] == [")"] else _STATED
    at = next((k for k in range(len(words) - 1, -1, -1) if words[k] in marks), None)
    return None if at is None else become_of(words[at + 1 :], lexicon, whole=True)


def _takes_effect_later(
    parsed: Parsed, trigger: Trigger, verb: VerbGroup, context: Context
) -> bool:
    """Tell whether a present tells of a later day: "accedes *with effect from 2030*"."""
    if verb.tense != "present" or verb.perfect:
        return False
    behind = parsed.times_in(*parsed.clauses[trigger.clause or 0].right)
    from_ = (t for t in behind if parsed.sentence.lowers[t.first - 2 : t.first] in _FROM)
    return any(lies_ahead(t.time.when, context.reference) for t in from_)


def _of_item_ahead(parsed: Parsed, trigger: Trigger, context: Context) -> Status | None:
    """Return how far an item is under what says that it is to come: "Goals: *a Pact adopted*"."""
    clause = parsed.clauses[trigger.clause or 0]
    bare = clause.verb.first == clause.verb.main and (
        clause.verb.participle or clause.verb.tense == "present"
    )
    item = (
        bare and clause.left[0] < clause.left[1] and (not trigger.clause or clause.mark in _ITEMS)
    )
    if not item or _is_dated_back(parsed, trigger, context):
        return None
    if undone := label_status(parsed, trigger.first, context.lexicon):
        return undone
    if is_labelled(parsed, trigger.first, context.lexicon):
        return Status.PLANNED
    over = {Status.PLANNED, Status.NEGATED}  # "Goals", "Not achieved"
    return Status(context.ahead) if context.ahead in over else None


def _is_dated_back(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether a present tells what is over: "*7 June 2019*: the Pact *enters* into force"."""
    first, after = parsed.clauses[trigger.clause or 0].right
    beside = (t for t in parsed.times if t.first <= 1 or first <= t.first < after)
    return any(lies_behind(time.time.when, context.reference) for time in beside)


def _untold(parsed: Parsed, trigger: Trigger, number: int, context: Context) -> Status | None:
    """Return how far that has come whose verb alone tells nothing."""
    verb = parsed.clauses[number].verb
    if trigger.type is EventType.PREPARATION and _is_in_work(parsed, verb):
        return Status.ONGOING
    if done := status_of_deed(parsed, trigger, number, context):
        return done
    if trigger.type is EventType.PREPARATION and _is_task(parsed, number, context):
        return Status.PLANNED
    due = verb.modal == "should" and verb.copula and not verb.negated  # "should be online"
    return Status.PLANNED if due and trigger.type is EventType.LAUNCH else None


def _is_task(parsed: Parsed, number: int, context: Context) -> bool:
    """Tell whether a body was or will be set up for it, and not only should be."""
    body = set_up_for(parsed, number)
    return bool(body) and verb_status(parsed, number - 1, context.lexicon) in _SET_UP


def _proposes_now(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether one proposes something by saying so: "I *would propose*, *wish to propose* it".

    Not what one would propose if something came about.
    """
    if trigger.type is not EventType.PROPOSAL or "if" in parsed.sentence.lowers:
        return False
    words = parsed.sentence.lowers[max(0, trigger.first - _SAID) : trigger.after]
    return bool(_SPEAKING & set(words)) and bool(_POLITELY & set(words))


def _is_in_work(parsed: Parsed, verb: VerbGroup) -> bool:
    """Tell whether a name is followed by what is done to it: "the Treaty *now being negotiated*".

    So it is, whatever else the sentence wants; "in favour of the Treaty being drafted" tells none.
    """
    first = verb.first
    if not (verb.gerund and verb.passive) or parsed.sentence.lowers[first] != "being":
        return False
    now = parsed.before(first) in NOW
    named = [r for r in parsed.refs if r.name.after == first - now and r.kind is Kind.INSTRUMENT]
    before = parsed.before(named[0].name.first) if named else ""
    before = parsed.before(named[0].name.first - 1) if before == "the" else before
    return bool(named) and (now or before not in _WISHED)


def _lasts(parsed: Parsed, trigger: Trigger, verb: VerbGroup) -> bool:
    """Tell whether it is being done: "the Secretariat drafts it", "was undergoing revision"."""
    clause = parsed.clauses[trigger.clause or 0]
    reported = verb.copula and verb.tense == "past" and not parsed.times_in(*clause.right)
    reported = (
        reported and clause.mark == "that" and trigger.type is EventType.PREPARATION
    )  # "he said *that it was under negotiation*"
    if (verb.progressive or reported) and trigger.type in _LASTING and not verb.perfect:
        return True
    if trigger.type is EventType.AMENDMENT and not verb.copula:
        return False  # but "is under revision"
    if trigger.type is EventType.AMENDMENT and verb.tense == "past":
        return True  # "it *was under revision*": nobody says that it was revised
    since = verb.perfect and verb.tense == "present"  # "*had* been in the making since May"
    since = since and "since" in parsed.sentence.lowers[trigger.after :]
    going_on = verb.tense == "present" and not (verb.perfect or verb.infinitive)
    return trigger.type in _LASTING and (going_on or (since and not verb.passive))


def _still_runs(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether what somebody hosts goes on: "the Forum, *hosted* by Peru, *runs until* May"."""
    number = trigger.clause or 0
    own, following = parsed.clauses[number], parsed.clauses[number + 1 : number + 2]
    put_in = own.verb.participle and parsed.before(own.verb.first) == ","
    return put_in and any(
        clause.verb.head in _GOING_ON and clause.verb.tense == "present"
        for clause in following
        if clause.left[0] == clause.left[1]
    )


def _stays_open(verb: VerbGroup) -> bool:
    """Tell whether a treaty can still be signed: "It remains open for signature until May"."""
    still = verb.tense == "present" and not verb.perfect and not verb.modal
    return still and (verb.copula or verb.lemma.startswith(("remain", "stay")))


def _lies_ahead(parsed: Parsed, trigger: Trigger, verb: VerbGroup) -> bool:
    """Tell whether a present says what is to come: "enters into force 120 days after".

    So does that of what comes out: "the register goes online on 1 March".
    """
    if verb.copula and "due" in parsed.sentence.lowers[trigger.first : trigger.after]:
        return True  # "is due out in May"
    plain = verb.tense == "present" and not (verb.copula or verb.perfect or verb.modal)
    plain = plain and not verb.infinitive  # "the first treaty *to enter into force*"
    entering = trigger.type is EventType.ENTRY_INTO_FORCE or trigger.frame.name in _COMING_OUT
    form = not verb.participle or parsed.sentence.lowers[verb.main] == "come"  # "rules *come* into"
    return plain and entering and form and "today" not in parsed.sentence.lowers


def _of_noun(
    parsed: Parsed, trigger: Trigger, context: Context, *, anchored: bool
) -> Status | None:
    if trigger.type is EventType.PREPARATION:
        if told := phase(parsed, trigger.first, context.lexicon):
            return told.status
        needs = needs_phase(parsed, trigger.first, trigger.after, context.lexicon)
        if needs or _goes_on(parsed, trigger, context):
            return None if needs else Status.ONGOING
    number = readied(parsed, trigger.first, context.lexicon)
    if number is not None and trigger.type in OF_TREATIES:
        done = verb_status(parsed, number, context.lexicon)
        return None if done in {None, Status.NEGATED} else Status.PLANNED
    status, decided = noun_status(
        parsed, trigger.first, context.lexicon, exists=trigger.type is EventType.PROPOSAL
    )
    if context.ahead and status is Status.OCCURRED and not decided:
        return None if context.ahead in ASKED_FOR else Status(context.ahead)
    if status is None and _lies_back(parsed, trigger, context):
        return Status.OCCURRED
    if not decided and not anchored:
        return None
    denied = context.lexicon.words("negations") & set(parsed.sentence.lowers)
    if trigger.type is EventType.PREPARATION and status is Status.NEGATED and not denied:
        return None  # "the negotiations collapsed": they were held
    if trigger.type is EventType.PREPARATION and status is Status.OCCURRED:
        return status if decided or _is_over(parsed, trigger) else Status.ONGOING
    return status


def _goes_on(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether work is told to be going on: "the *ongoing negotiations* on it are hard"."""
    lowers, words = parsed.sentence.lowers, context.lexicon.words("ongoing")
    told = parsed.before(trigger.first) in words and lowers[-1] != "?"
    return told and context.lexicon.words("negations").isdisjoint(lowers[: trigger.first])


def _lies_back(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether an act is judged that a past date tells: "its adoption *in 2019 is* a success".

    Without such a date it may be wished for: "its adoption is essential".
    """
    for clause in parsed.clauses:
        verb = clause.verb
        judged = verb.copula and verb.tense == "present" and not (verb.negated or verb.modal)
        if judged and clause.is_main and clause.left[0] <= trigger.first < clause.left[1]:
            dated = parsed.times_in(trigger.after, clause.left[1])
            return any(lies_behind(time.time.when, context.reference) for time in dated)
    return False


def _is_over(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether work is judged as past: "the *drafting* of it by Chad *was* hard"."""
    within = (c for c in parsed.clauses if c.left[0] <= trigger.first < c.left[1])
    verb = next((c.verb for c in within if c.verb.finite), None)
    return verb is not None and verb.copula and verb.tense == "past" and not verb.perfect
