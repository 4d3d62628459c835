"""What an event's time tells besides when: "until 2019", "since 2019", "with effect from May"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from govgraph.dates import when as edtf_value
from govgraph.extract.clauses.attach import NOTHING, Attached
from govgraph.extract.clauses.cues import comes_about, cue_of
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.words.function_words import BEFORE_OR_AFTER, LATER, POSSESSIVES, UNTIL
from govgraph.model import EventType, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed, Timed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

_AHEAD = frozenset({Status.PLANNED, Status.PROPOSED})
_IN_CASE = frozenset({"if", "unless"})
_NOT = frozenset({"not", "never", "cannot", "nor", "no"})
_OUTSIDE = frozenset({"before", "after"})
_DAY = timedelta(days=1)
_PLAIN = re.compile(r"\d{4}(-\d\d){0,2}")  # a day, a month, a season or a year
_AT_ITS_END = frozenset({"the", "end", "of"})
_SAID_OF = OF_TREATIES | {EventType.ADOPTION}
_OWN = frozenset({"its", "their", "his", "her", "our", "'s"})
_TAKING_BACK = frozenset({"withdraw", "revoke", "rescind", "reverse", "retract", "annul", "cancel"})
_BEGUN = frozenset({EventType.LAUNCH, EventType.ENTRY_INTO_FORCE})
_AIMED = 3  # words of "for adoption in"
_WITH_EFFECT = 5  # words of "with effect as from"
_NEAR = 3  # words of "the formal" before what is moved
_TO = frozenset({"to", "until", "till", "for"})
_THAT = frozenset({("same",), ("very",), ("following",), ("next",), ("previous",)})
_FOR_THE = 2  # words
_AT_MOST, _AT_LEAST = {("at", "the", "latest")}, {("at", "the", "earliest")}
_THAN = 3  # words of "no later than"
_SINCE = 4  # words of "since its adoption in"
_FROM_THEN = frozenset({("since",), ("from",), ("of",)})
_AS_OF = {("as", "of"), ("as", "at")}
_SPAN = 7  # words of "a year and a half later"


def is_effect(parsed: Parsed, trigger: Trigger, when: Attached, lexicon: Lexicon) -> bool:
    """Tell whether what is done only has effect from, or for, a time: "*with effect from* May"."""
    if _is_period(parsed, when, lexicon) or _is_of_verb(parsed, trigger, when):
        return True
    if _is_so_then(parsed, trigger, when) or _is_of_end(parsed, trigger):
        return True
    first = parsed.sentence.index_of(when.span)
    if first is None or trigger.type is EventType.ENTRY_INTO_FORCE:
        return False
    before = parsed.sentence.lowers[max(0, first - _WITH_EFFECT) : first]
    return "effect" in before and before[-1] in {"from", "of"} and "with" in before


def _is_of_end(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether one takes an act of one's own back: "*withdrew its signature* in May".

    What time stands there is not that of the signature; "cancelled the signing in May" told it.
    """
    if trigger.clause is not None or parsed.sentence.lowers[trigger.first - 1] not in _OWN:
        return False
    return any(
        clause.verb.head in _TAKING_BACK and trigger.first in range(*clause.right)
        for clause in parsed.clauses
    )


def _is_so_then(parsed: Parsed, trigger: Trigger, when: Attached) -> bool:
    """Tell whether something only is so today: "*today* it is in force", not "as of today"."""
    at = parsed.sentence.index_of(when.span)
    if at is None or trigger.clause is None or trigger.type not in _BEGUN:
        return False
    verb, lowers = parsed.clauses[trigger.clause].verb, parsed.sentence.lowers
    state = verb.copula and verb.tense == "present" and not (verb.perfect or verb.modal)
    return (
        state and lowers[at] in {"today", "now"} and lowers[max(0, at - 1) : at] not in _FROM_THEN
    )


def _is_of_verb(parsed: Parsed, trigger: Trigger, when: Attached) -> bool:
    """Tell whether a day is that of what is said of an act: "its ratification *was praised in*"."""
    at = parsed.sentence.index_of(when.span)
    if at is None or trigger.clause is not None or trigger.type not in _SAID_OF:
        return False
    under = (c.verb for c in parsed.clauses if c.left[0] <= trigger.first < c.left[1])
    verb = next(under, None)
    if verb is None or at < verb.after or verb.copula or verb.tense == "future":
        return False
    return not (comes_about(verb) or cue_of(verb) or verb.classes & {"depositing", "repeating"})


def _is_period(parsed: Parsed, when: Attached, lexicon: Lexicon) -> bool:
    """Tell whether a text is for a time: "approved the budget *for the financial year 2025*"."""
    first = parsed.sentence.index_of(when.span)
    step = first or 0
    periods = lexicon.words("periodWords")
    while step and parsed.sentence.lowers[step - 1] in periods:
        step -= 1
    before = parsed.sentence.lowers[max(0, step - _FOR_THE) : step]
    if before[-1:] == ("for",) and before[0] in lexicon.words("yearlyNouns"):
        return True  # "our *accounts for* 2023 were approved"
    named = periods.isdisjoint(parsed.sentence.lowers[step : (first or 0) + 1])
    return first is not None and not named and before == ("for", "the")


def waited(
    parsed: Parsed, trigger: Trigger, status: Status, told: Attached
) -> tuple[Status, Attached]:
    """Read "did not ratify it *until 2019*" as done then; no date is told in "not before 2019".

    In "has not ratified it until today" and "until 2019 had not" it is still not done, and "the
    preparation of it since 2019" goes on; "*since* 2019 ten States have signed it" at times of
    their own.
    """
    first = parsed.sentence.index_of(told.span)
    if trigger.clause is not None and trigger.type in OF_TREATIES and first:
        verb = parsed.clauses[trigger.clause].verb
        since = _is_since(parsed, first, verb) and not verb.copula
        if since and (verb.perfect or (verb.tense == "past" and not verb.progressive)):
            return status, NOTHING  # "Chad, a member since 2015, signed it"
    work = trigger.type is EventType.PREPARATION and trigger.clause is None
    if work and status is Status.OCCURRED and first and parsed.before(first) == "since":
        ended = any(cue_of(c.verb) == Status.NEGATED for c in parsed.clauses)  # "has stalled since"
        return (status, NOTHING) if ended else (Status.ONGOING, told)
    if status is not Status.NEGATED or trigger.clause is None or first is None:
        return status, told
    before = parsed.before(first)
    verb = parsed.clauses[trigger.clause].verb
    if before in UNTIL and first < verb.first and parsed.before(first - 1) != "not":
        return status, NOTHING  # "*until* May it *had not* signed it"
    ahead = before == "before" and verb.tense == "future"  # "will *not* enter into force *before*"
    if (before in UNTIL or ahead) and verb.negated and verb.tense != "present":
        return Status.PLANNED if verb.tense == "future" else Status.OCCURRED, told
    return status, NOTHING if before in {"before", "than", *UNTIL} else told


def _is_since(parsed: Parsed, first: int, verb: VerbGroup) -> bool:
    """Tell whether a time is one since which: "*since* 2019", "*since its adoption in* 1985"."""
    if first > verb.first:
        return parsed.before(first) == "since"
    before = parsed.sentence.lowers[max(0, first - _SINCE) : first]
    if before[-1:] in {("in",), ("on",)} and len(before) == _SINCE:
        return before[0] == "since" and before[1] in POSSESSIVES
    return before[-1:] == ("since",)


def lies_behind(when: When | None, reference: When | None) -> bool:
    """Tell whether a time had passed when the statement was made."""
    return when is not None and reference is not None and when.latest < reference.earliest


def lies_ahead(when: When | None, reference: When | None) -> bool:
    """Tell whether a time had not begun when the statement was made."""
    return when is not None and reference is not None and when.earliest > reference.latest


def is_due(parsed: Parsed, verb: VerbGroup, when: Attached) -> bool:
    """Tell whether a time only ends what a participle leaves open: "a Pact adopted *by* 2027"."""
    first = parsed.sentence.index_of(when.span)
    bare = verb.participle and verb.first == verb.main
    return bare and first is not None and parsed.before(first) == "by"


def is_aim(parsed: Parsed, trigger: Trigger, when: Attached) -> bool:
    """Tell whether a time is of what is proposed: "was submitted *for adoption in June*"."""
    first = parsed.sentence.index_of(when.span)
    if trigger.type is not EventType.PROPOSAL or first is None or first < trigger.after:
        return False
    before = parsed.sentence.lowers[max(trigger.after, first - _AIMED) : first]
    return "for" in before and "adoption" in before


def moved_to(parsed: Parsed, trigger: Trigger, when: Attached) -> Attached:
    """Return the time to which an act is moved: "its adoption was postponed *to 2026*".

    Also "had hoped to adopt it in 2025, but moved *it* to 2026".
    """
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        moves = "callingOff" in verb.classes and not (verb.negated or verb.infinitive or verb.modal)
        first, after = clause.left
        if first == after and number:
            first, after = parsed.clauses[number - 1].left  # "its adoption, planned for May, was"
        told = first <= trigger.first < after or _is_moved(clause, trigger)
        it = parsed.sentence.lowers[verb.after : verb.after + 1] in {("it",), ("this",)}
        if not moves or not (told or (it and trigger.first < verb.first)):
            continue
        if time := new_time(parsed, clause):
            return Attached(None, time.time.when, time.time.span)
    return when


def _is_moved(clause: Clause, trigger: Trigger) -> bool:
    """Tell whether a verb has an act for its object: "postponed *its adoption* to 2026"."""
    between = trigger.first - clause.verb.after
    return trigger.clause is None and not clause.verb.passive and 0 <= between <= _NEAR


def new_time(parsed: Parsed, clause: Clause) -> Timed | None:
    """Return the time to which a clause moves something: "postponed *until May*"."""
    times = parsed.times_in(*clause.right)
    return next((t for t in times if parsed.before(t.first) in _TO), None)


def lasting(
    parsed: Parsed, trigger: Trigger, status: Status, told: Attached, reference: When | None
) -> When | None:
    """Return an event's time, open at one end for what goes on since or until then.

    So for what was done before or after a time: "signed it *before 2019*", "*by 2019* had signed".
    What has come about did not by a time ahead: "they proposed a cut in catches *by 2040*".
    """
    first = parsed.sentence.index_of(told.span)
    if told.time is None or first is None:
        return told.time
    before = parsed.before(first)
    aimed = before in {"by", *UNTIL} and lies_behind(reference, told.time)
    if (status is Status.OCCURRED and aimed) or _is_counted_from_case(parsed, first, status):
        return None
    up_to = "to" if _is_done_by(parsed, trigger, first) else ""
    if status is Status.OCCURRED and (side := up_to or _bound(parsed, first)):
        return _from_or_to(side, parsed, first, told.time)
    if status is Status.OCCURRED and before in (BEFORE_OR_AFTER | {"to"}) - UNTIL:
        return _outside(parsed, first, told.time)
    if status is Status.PLANNED and before in _OUTSIDE and not _is_deadline(parsed, first):
        return _outside(parsed, first, told.time)  # "will sign it *before 2026*": not in it
    if before == "since" and status in {Status.PLANNED, Status.PROPOSED}:
        return None  # "has been considering since 2019 to sign it"
    if status is not Status.ONGOING or not told.time.edtf[-1].isdigit() or "/" in told.time.edtf:
        return told.time
    if before == "since":
        return edtf_value(f"{told.time.edtf}/..")
    return edtf_value(f"../{told.time.edtf}") if before in UNTIL else told.time


def _is_counted_from_case(parsed: Parsed, first: int, status: Status) -> bool:
    """Tell whether a time is counted from a mere case: "if Fiji did, it would *a year later*"."""
    last = next((parsed.sentence.lowers[t.after - 1] for t in parsed.times if t.first == first), "")
    return status in _AHEAD and last == "later" and not _IN_CASE.isdisjoint(parsed.sentence.lowers)


def _is_done_by(parsed: Parsed, trigger: Trigger, first: int) -> bool:
    """Tell whether a time only ends the one in which it was: "*by May* it *had* signed it"."""
    if trigger.clause is None or not parsed.clauses[trigger.clause].verb.perfect:
        return False
    before = parsed.sentence.lowers[max(0, first - 2) : first]
    return before[-1:] == ("by",) or before in _AS_OF


def _is_deadline(parsed: Parsed, first: int) -> bool:
    """Tell whether "before" sets when it is due: "*before the end of* May", "*not* … before"."""
    lowers = parsed.sentence.lowers
    denied = not _NOT.isdisjoint(lowers[:first]) or any(w.endswith("n't") for w in lowers[:first])
    return "end" in lowers[first : first + 2] or denied


def _bound(parsed: Parsed, first: int) -> str:
    """Tell from or to when something was: "*not before* 2019", "*no later than* 2016"."""
    lowers = parsed.sentence.lowers
    if lowers[max(0, first - 2) : first] in {("not", "before"), ("never", "before")}:
        return "from"
    if lowers[max(0, first - 2) : first] == ("not", "after"):
        return "to"
    if lowers[max(0, first - 3) : first - 1] == ("on", "or"):
        return {"before": "to", "after": "from"}.get(lowers[first - 1], "")
    named = next((t.after for t in parsed.times if t.first == first), first)
    at_most = {lowers[named : named + 3], lowers[max(0, first - 4) : max(0, first - 1)]}
    if not at_most.isdisjoint(_AT_MOST):
        return "to"
    if not at_most.isdisjoint(_AT_LEAST):
        return "from"
    no, side, than = lowers[first - 3 : first] if first >= _THAN else ("", "", "")
    bounded = no in {"no", "not"} and than == "than"
    return {"earlier": "from", "sooner": "from", "later": "to"}.get(side, "") if bounded else ""


def _from_or_to(side: str, parsed: Parsed, first: int, time: When) -> When | None:
    """Return what lies from a time on, or up to it; nothing for one that is vague."""
    if _is_vague(parsed, first, time):
        return None
    return edtf_value(f"{time.edtf}/.." if side == "from" else f"../{time.edtf}")


def _is_vague(parsed: Parsed, first: int, time: When) -> bool:
    """Tell whether a time is only roughly told: "early 2018"."""
    named = next((t for t in parsed.times if t.first == first), None)
    words = parsed.sentence.words[first : named.after] if named else ()
    vague = any(word[0].islower() and word not in _AT_ITS_END for word in words)
    return vague or not _PLAIN.fullmatch(time.edtf)


def _outside(parsed: Parsed, first: int, time: When) -> When | None:
    """Return what lies before or after a time; nothing for one that is vague: "early 2018"."""
    lowers = parsed.sentence.lowers
    side = lowers[first - 1]
    if (side == "to" and lowers[first - 2 : first - 1] != ("prior",)) or side == "since":
        return time
    if _is_vague(parsed, first, time):
        return None
    size, after = len(time.edtf), side in {"after", "following"}
    if (time.latest if after else time.earliest) in {date.min, date.max}:
        return None  # no calendar goes on from there
    if after:
        return edtf_value(f"{str(time.latest + _DAY)[:size]}/..")
    within = "end" in lowers[first : first + 2]  # "before *the end* of 2019" may be in 2019
    return edtf_value(f"../{str(time.latest if within else time.earliest - _DAY)[:size]}")


def is_made(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a past verb says that a proposal is there: "*made a proposal* for a fund"."""
    if trigger.clause is not None or trigger.type is not EventType.PROPOSAL:
        return False
    verbs = (c.verb for c in parsed.clauses if c.right[0] <= trigger.first < c.right[1])
    return any(verb.tense == "past" and not verb.modal for verb in verbs)


def is_span_of_time(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words open with how much later something was: "*sixteen months later*"."""
    spans = lexicon.any_of("spansOfTime", "spansInPlural")
    if words[:1] == ("the",) and words[1:2] in _THAT and not spans.isdisjoint(words[2:3]):
        return True  # "*the same year*"
    words = words[:_SPAN]
    end = next((k for k, word in enumerate(words) if word in LATER), 0)
    return bool(end) and words[end - 1] in spans | {"half"} and not {",", "."} & set(words[:end])


def dated(status: Status, when: When | None, reference: When | None) -> Status:
    """Correct a status by its date: what lies ahead of the statement has not occurred."""
    ahead = status is Status.OCCURRED and lies_ahead(when, reference)
    return Status.PLANNED if ahead else status


def is_only_ahead(parsed: Parsed, clause: Clause, reference: When | None) -> bool:
    """Tell whether a present tense tells what is to come: "*elects* Ana Kos on 5 June"."""
    if clause.verb.tense != "present" or clause.verb.perfect:
        return False
    around = parsed.times_in(clause.left[0], clause.right[1])
    return any(lies_ahead(time.time.when, reference) for time in around)
