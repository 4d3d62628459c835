"""What stands over a clause that "that" opens: what one may only say, or would have to be told."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates.words import number
from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.events.status.denial import is_denied, subject_denies, untrue
from govgraph.extract.find.words.function_words import DOUBTING, SPEAKERS, SUPPOSED
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

# Behind other words "that" may be said of them: "if the Charter that Chad proposed is adopted".
_SOME = frozenset({"enough", "several", "more", "most", "any", "some", "sufficient"})
_AMOUNT = 3  # words of "at least forty"
_WHO = frozenset({"it", "you", "we", "they", "i", "one", "he", "she", "somebody", "anybody"})
_FEW = frozenset({"few", "hardly", "scarcely", "barely"})
_SLIGHT = frozenset({"little", "no", "small", "slim", "scant"})
_CHANCES = frozenset({"chance", "prospect", "hope", "likelihood", "possibility"})
_IMPROBABLE = frozenset({"unlikely", "improbable", "doubtful", "inconceivable"})
_TOLD = 6  # words of "if you tell me"

_UNTIL = frozenset({"until", "once", "before", "after", "when", "if", "unless"})
_CASES = frozenset({"provided", "should"})
_THAT = frozenset({"that", "when", "why", "how"})


def under_possible(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause is what somebody may only say, or hoped to: "you may read *that* …".

    "I had hoped to be able to write that it was signed"; not "we may note that it was signed".
    """
    clause = parsed.clauses[number]
    if clause.mark not in {"that", '"', "“"} or not number:
        return False
    step = number - 1
    verb = parsed.clauses[step].verb
    shares = parsed.clauses[step].shares  # "I *could* stand here *and tell* you that"
    over = parsed.clauses[shares].verb if shares is not None and verb.base else verb
    possible = verb.modal in {"may", "might", "could"}
    if over.modal == "could" and over is not verb and "sayingSo" in verb.classes:
        return True
    if possible and (verb.perfect or "still" in _verb_words(parsed, step)):
        return True
    while step and parsed.clauses[step].verb.infinitive:
        step -= 1
    hoped = lexicon.words("doubts") & set(_verb_words(parsed, step))
    over = parsed.clauses[step].verb
    missed = over.modal == "would" and over.perfect  # "*would have liked* to say that"
    return step < number - 1 and (missed or bool(hoped))


def is_hoped(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one only hopes what others will do: "we hope *that Chad will sign* it".

    Also "it is our *hope that*", "in the *hope that* Chad will sign it". That "it will be adopted
    on Friday" is still what is planned, whoever hopes for it.
    """
    clause, above = parsed.clauses[number], parsed.clauses[number - 1] if number else None
    if clause.verb.tense != "future" or clause.verb.passive:
        return False
    hoping, first = lexicon.words("hopingVerbs"), clause.left[0]
    if clause.mark == "that" and hoping & set(parsed.sentence.lowers[max(0, first - 2) : first]):
        return True
    if above is None or above.verb.lemma not in hoping:
        return False
    first, after = max(above.right[1], above.verb.after), above.verb.after
    return after <= clause.left[1] and (first >= clause.verb.first - 1 or clause.left[0] <= after)


def under_unheard(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one is yet to hear it: "we *wait to hear that*, *until we know that* it has".

    So with what others are yet to say, "*once the Board has certified that*", and with what one
    "*needs proof that*". What one "was glad to hear" is so.
    """
    clause = parsed.clauses[number]
    if clause.mark != "that" or not number:
        return False
    step = number - 1
    heard = parsed.clauses[step]
    soon = heard.mark == "as" and parsed.before(heard.left[0]) == "soon"
    until = (heard.mark in _UNTIL or soon) and heard.verb.finite
    if parsed.before(clause.left[0]) in lexicon.words("proofNouns"):
        wanted = "wanting" in heard.verb.classes and not heard.verb.negated
        return wanted or (until and heard.verb.tense == "present")
    told = until and "sayingSo" in heard.verb.classes
    if not told and heard.verb.lemma.split(" ")[0] not in lexicon.words("learningVerbs"):
        return False
    if not (heard.verb.infinitive or heard.verb.gerund):
        return until and heard.verb.tense == "present"
    while step and (parsed.clauses[step].verb.infinitive or parsed.clauses[step].verb.gerund):
        step -= 1
    over = parsed.clauses[step].verb
    waiting = lexicon.words("waitingVerbs")
    waits = over.lemma.split(" ")[0] in waiting or cue_of(over) == Status.PLANNED
    return waits or over.modal in SUPPOSED


def in_wished_time(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether it is of a time that one only awaits: "a year *in which* the Board launches it".

    So behind "we look forward to", "this was to be"; not behind "2019 was".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    first = clause.left[0]
    within = clause.relative and lowers[first - 1] in {"in", "on"} and number > 0
    if not within or lowers[first - 2] not in lexicon.any_of("spansOfTime", "momentNouns"):
        return False
    over = parsed.clauses[number - 1].verb
    meant = over.modal in SUPPOSED or (over.modal == "be to" and not over.negated)
    return meant or cue_of(over) == Status.PLANNED


def told_later(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether others are yet to say or ask it: "they *will ask when* we adopted it".

    What "we will recall" is so.
    """
    clause = parsed.clauses[number]
    if clause.mark not in _THAT or not number:
        return False
    step = number - 1
    if step and parsed.clauses[step].mark == "that" and parsed.clauses[step].verb.copula:
        step -= 1  # "they will write *that it was here* that it was adopted"
    over = parsed.clauses[step]
    asking = lexicon.words("inquiringVerbs")
    said = "sayingSo" in over.verb.classes or over.verb.lemma.split(" ")[0] in asking
    ours = SPEAKERS.isdisjoint(parsed.sentence.lowers[slice(*over.left)])
    return said and over.verb.tense == "future" and ours


def under_condition(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one would have to be told it: "*if you tell me that* Norway has ratified it"."""
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    if clause.mark != "that":
        return False
    over = parsed.clauses[number - 1] if number else clause
    if over.verb.copula and over.verb.after == clause.left[0] and not over.verb.negated:
        terms = lexicon.any_of("suppositionNouns", "conditionNouns")
        return not terms.isdisjoint(lowers[slice(*over.left)])  # "the *condition* is that"
    before = lowers[max(0, clause.left[0] - _TOLD) : clause.left[0]]
    told = any(one in DOUBTING and other in _WHO for one, other in pairwise(before))
    return told and "," not in before and lexicon.words("reckoningWords").isdisjoint(before)


def under_plan(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a present tense is what a plan has in it: "it *foresees that* Fiji signs it".

    Also "the *draft* says that Fiji signs it"; what "the report says that Fiji signs" is so.
    """
    clause = parsed.clauses[number]
    over = parsed.clauses[number - 1].verb if number else None
    plain = clause.verb.tense == "present" and not clause.verb.perfect
    if clause.mark != "that" or not plain:
        return False
    foreseeing = lexicon.words("foreseeingVerbs")
    if parsed.before(clause.left[0]).removesuffix("s") in foreseeing:
        return True
    lowers = parsed.sentence.lowers
    if over is None or not {",", "so"}.isdisjoint(lowers[over.after : clause.left[0]]):
        return False  # "two more are required, *so that* it is not in force"
    plans = lexicon.any_of("draftTexts", "planFrames")
    drafted = "sayingSo" in over.classes and not plans.isdisjoint(lowers[: over.first])
    return drafted or over.head in foreseeing


def under_denial(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether nobody says that it is so: "*no State announced that* it would sign it".

    Or that it is not: "*it is untrue that* it will". "Nobody doubts that it will" tells that.
    """
    clause = parsed.clauses[number]
    if clause.mark != "that" or not number:
        return False
    if untrue(parsed, number, lexicon) or _is_improbable(parsed, clause.left[0]):
        return True
    step = number - 1
    lowers = parsed.sentence.lowers
    said = "sayingSo" in parsed.clauses[step].verb.classes
    if "no" in lowers[parsed.clauses[step].verb.after : clause.left[0]] and not said:
        reports = lexicon.any_of("tidings", "proofNouns")
        return not reports.isdisjoint(lowers[clause.left[0] - 1 : clause.left[0]])
    while step and parsed.clauses[step].verb.infinitive:
        step -= 1  # "is *not* in a position *to confirm* that"
        if cue_of(parsed.clauses[step].verb) == Status.NEGATED:
            return said  # "*declined* to confirm that"
    few = lowers[parsed.clauses[step].left[0]] in _FEW
    return said and (few or is_denied(parsed, parsed.clauses[step]))


def _is_improbable(parsed: Parsed, first: int) -> bool:
    """Tell whether one hardly reckons with it: "it is *unlikely that*", "*little chance* that"."""
    before = parsed.sentence.lowers[max(0, first - 2) : first]
    slight = before[:1] != () and before[0] in _SLIGHT and before[-1] in _CHANCES
    return slight or not _IMPROBABLE.isdisjoint(before[-1:])


def _verb_words(parsed: Parsed, number: int) -> tuple[str, ...]:
    verb = parsed.clauses[number].verb
    return parsed.sentence.lowers[verb.first : verb.after]


def in_that_clause(parsed: Parsed, index: int) -> bool:
    """Tell whether a word stands in the subject of a clause that "that" opens."""
    return any(
        clause.mark == "that" and clause.verb.finite and clause.left[0] <= index < clause.left[1]
        for clause in parsed.clauses
    )


def is_asked(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause is what one asks: "we *ask if* it is in force"."""
    above = parsed.clauses[number - 1].verb if number else None
    asks = above is not None and above.head in lexicon.words("inquiringVerbs")
    return above is not None and asks and above.after == parsed.clauses[number].left[0]


def takes_as_done(parsed: Parsed, above: Clause, verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether one knows it for done: "we *are proud* to have signed it", "it *turns out* to".

    "Is *said* to have signed it" and "nobody is known to" do not.
    """
    over = above.verb
    open_ = over.modal or over.infinitive or over.negated or above.mark in {*_CASES, *DOUBTING}
    if open_ or verb.negated or subject_denies(parsed, above):
        return False
    feelings = lexicon.any_of("prideWords", "feelings")
    found = " ".join(parsed.sentence.lowers[over.main : verb.first])
    felt = over.copula and parsed.before(verb.first) in feelings
    return felt or found in lexicon.words("foundToHave")


def is_by_some(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether so many have to do it, whoever they are: "if it is ratified *by 40 States*"."""
    words = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1 + _AMOUNT]
    counts = any(word.isdigit() or number(word) or word in _SOME for word in words[1:])
    return clause.verb.passive and words[:1] == ("by",) and counts
