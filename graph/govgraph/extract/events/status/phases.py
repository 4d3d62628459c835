"""How far the work on a text has come that a verb tells of the work: "talks on it have begun"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.cues import cue_of, only_modifiers
from govgraph.extract.clauses.governed import heads_subject
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.timing import lies_behind
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

_LASTS = 6  # words from "took" to "years"
_READY = frozenset({"ready", "available", "due", "complete", "finished"})
_LATER = frozenset({str(Status.PLANNED)})
_READYING = frozenset({"prepare", "negotiate"})
_OVER = frozenset({("over",), ("complete",), ("finished",)})
_GOVERNING = frozenset({"of", "on", "in", "for", "to", "by", "at", "with", "from"})
_AHEAD = frozenset({"will", "shall", "should", "be to"})


class Phase(NamedTuple):
    """The status that a verb gives to work on a text; None where it asserts nothing."""

    status: Status | None


def phase(parsed: Parsed, index: int, lexicon: Lexicon) -> Phase | None:
    """Return how far the work has come that a noun names; None where no verb tells it of the work.

    "*Work* on it has begun", "Norway opened *negotiations* on it", "a *draft* of it is expected".
    """
    word = parsed.sentence.lowers[index]
    found = _over(parsed, index, lexicon) or _under(parsed, index)
    if found is None:
        return None
    number, clause = _led_to(parsed, *found)
    before = set(parsed.sentence.lowers[max(0, index - 2) : index])
    if word.startswith("reading") and not any(map(is_ordinal, before - {"a", "the"})):
        return None  # "a reading of it in the library"
    draft = word in lexicon.words("draftNouns")
    status = verb_status(parsed, number, lexicon)
    if draft:
        return _of_draft(parsed, clause, status)
    kind = _kind(parsed, clause, lexicon)
    return Phase(_of_work(clause, kind, status)) if kind else None


def readied(parsed: Parsed, index: int, lexicon: Lexicon) -> int | None:
    """Return the clause that only prepares what a noun names: "Libya *prepares* its accession"."""
    found = _over(parsed, index, lexicon)
    return found[0] if found and found[1].verb.lemma in _READYING else None


def needs_phase(parsed: Parsed, index: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun tells of an event only where a verb says how far it has come."""
    word = parsed.sentence.lowers[index]
    weak = lexicon.words("draftNouns") | {"work", "talks", "discussions", "deliberations"}
    return after > index + 1 and word in weak


def _over(parsed: Parsed, index: int, lexicon: Lexicon) -> tuple[int, Clause] | None:
    """Return the verb whose object the noun is: "Norway *began* work on it"."""
    for number, clause in enumerate(parsed.clauses):
        inside = clause.right[0] <= index < clause.right[1] and not clause.verb.passive
        if inside and only_modifiers(parsed, clause.verb.after, index, lexicon):
            return number, clause
    return None


def _under(parsed: Parsed, index: int) -> tuple[int, Clause] | None:
    """Return the verb whose subject the noun is: "work on it *has begun*"."""
    for number, clause in enumerate(parsed.clauses):
        opens = number > 0 and parsed.clauses[number - 1].verb.first == index
        if opens and heads_subject(parsed, number - 1):
            return number, clause
        if clause.left[0] <= index < clause.left[1]:
            before = parsed.sentence.lowers[clause.left[0] : index]
            return (number, clause) if _GOVERNING.isdisjoint(before) else None
    return None


def _led_to(parsed: Parsed, number: int, clause: Clause) -> tuple[int, Clause]:
    """Return the verb to which another only leads: "talks on it are due *to resume* in May"."""
    led = parsed.clauses[number + 1 : number + 2]
    first = clause.verb.after
    if led and led[0].verb.infinitive and clause.verb.copula and led[0].verb.first <= first + 1:
        return number + 1, led[0]
    return number, clause


def tells_work(parsed: Parsed, index: int, lexicon: Lexicon) -> int | None:
    """Return the clause whose verb tells how far the work has come that a noun names, or None."""
    found = _over(parsed, index, lexicon) or _under(parsed, index)
    if found is None:
        return None
    told = phase(parsed, index, lexicon) is not None
    return found[0] if told else None


def started(
    parsed: Parsed, index: int, status: Status, when: When | None, context: Context
) -> Status:
    """Return a status as a past day corrects it: "12 May 2019: *talks* on the Pact *begin*"."""
    if status is not Status.PLANNED or not lies_behind(when, context.reference):
        return status
    number = tells_work(parsed, index, context.lexicon)
    verb = parsed.clauses[number].verb if number is not None else None
    if verb is None or verb.tense != "present" or verb.infinitive or verb.copula:
        return status
    return Status.ONGOING


def _kind(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> str:
    """Return whether a verb starts, resumes, goes on with or ends what it takes; "" for none.

    "sharing" is what one does who leads it or takes part in it.
    """
    names = ("starting", "resuming", "goingOn", "ending")
    classes = clause.verb.classes
    if found := next((name for name in names if name in classes), ""):
        return found
    lowers, after = parsed.sentence.lowers, clause.verb.after
    if "leading" in classes or clause.verb.lemma in lexicon.words("takingPart"):
        return "sharing"
    spans = lexicon.any_of("spansOfTime", "spansInPlural")
    if clause.verb.lemma == "take" and spans & set(lowers[after : after + _LASTS]):
        return "ending"  # "the drafting took two years"
    if clause.verb.copula and "under way" in " ".join(lowers[clause.verb.first : after + 2]):
        return "goingOn"
    return "ending" if clause.verb.copula and lowers[after : after + 1] in _OVER else ""


def _of_work(clause: Clause, kind: str, status: Status | None) -> Status | None:
    """Return how far work has come of which a verb tells; what "has *not ended*" goes on."""
    verb = clause.verb
    if kind == "ending" and status is Status.NEGATED:
        return None if verb.modal else Status.ONGOING
    if status in {None, Status.NEGATED, Status.PROPOSED}:
        return status
    if kind == "goingOn":
        told = verb.tense == "past" and not verb.perfect
        return Status.OCCURRED if told else Status.ONGOING
    if status is Status.PLANNED:
        return status
    simple = verb.tense == "present" and not (verb.perfect or verb.progressive or verb.passive)
    if kind == "sharing":
        return Status.ONGOING if simple or verb.progressive else Status.OCCURRED
    if kind == "ending":
        return Status.ONGOING if simple or verb.progressive else Status.OCCURRED
    if simple:
        return Status.PLANNED  # "drafting starts in the spring"
    return Status.OCCURRED if verb.perfect and verb.tense == "past" else Status.ONGOING


def _of_draft(parsed: Parsed, clause: Clause, status: Status | None) -> Phase | None:
    """Return how far a text has come whose draft "is expected", "was circulated", "is ready"."""
    verb = clause.verb
    classes = verb.classes
    told = {entry.frame.evokes for entry, _ in verb.entries if entry.frame}
    if "Launch" in told or ("Preparation" in told and "appearingDrafts" not in classes):
        return None  # "a draft was published", "Fiji prepared a draft": that is told of the draft
    if cue_of(verb) in _LATER and status is Status.OCCURRED:
        return Phase(Status.PLANNED)  # "a first draft is expected in May"
    ready = verb.copula and bool(_READY & set(parsed.sentence.lowers[verb.after : verb.after + 2]))
    if ready and verb.modal in _AHEAD and not verb.negated:
        return Phase(Status.PLANNED)
    if ready or "appearingDrafts" in classes or status is Status.PLANNED:
        return Phase(status)
    return None
