"""The status calculus: how far an event has come, from its verb and from what governs it.

One question, asked in order: is it denied, supposed, planned, going on, or done? What governs an
event word ("plans to", "failed to", "following the", "calls for") outweighs its own form. None
means that the words do not assert the event at all, so no fact is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import (
    UNASSERTED,
    cue_before,
    cue_of,
    is_nth,
    is_others_to_do,
    owned_cue,
    parted_cue,
)
from govgraph.extract.clauses.gratitude import pride
from govgraph.extract.events.status.assertion import (
    inverted_modal,
    is_asserted,
    is_order,
    leaves_open,
    left_open,
    supposed,
    turned,
)
from govgraph.extract.events.status.bare_plans import is_asked_of, is_headline
from govgraph.extract.events.status.complements import is_hoped, under_denial
from govgraph.extract.events.status.denial import (
    contrasts,
    is_another,
    is_denied,
    not_among,
    ruled_out,
    subject_denies,
    untrue,
)
from govgraph.extract.events.status.gerunds import is_attendant, tells_gerund
from govgraph.extract.events.status.infinitives import (
    SUPPOSING,
    brings_off,
    goes_on_to,
    infinitive_over,
    is_foreseen,
    is_helped,
    is_left_open,
    is_unreal,
    looks_back,
    nth_told,
    of_infinitive,
    wanted_so,
)
from govgraph.extract.events.status.marks import (
    AWAITING,
    asks_when,
    awaits,
    came_then,
    hangs_on,
    holds_back,
    opening,
    waits,
)
from govgraph.extract.events.status.plans import (
    is_called_for,
    is_dropped,
    is_resolved,
    of_ceremony,
    of_decision,
    of_plan,
    what_came,
)
from govgraph.extract.events.status.refusals import (
    given_up,
    of_refusal,
    refused_in_case,
    told_others,
)
from govgraph.extract.events.status.wishes import is_wished
from govgraph.extract.find.words.function_words import MUST, WAS
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_ASKING = frozenset({"must", "should", "ought", "need", "may", "might"})
_ENDING = frozenset({"stop", "cease", "quit"})
_QUOTES = frozenset({'"', "“"})
_FUTURE = frozenset({"will", "shall", "'ll"})
_POSSIBLE = frozenset({"could", "may", "might"})
_AHEAD = frozenset({str(Status.PLANNED), str(Status.PROPOSED)})
_OPEN_CUES = _AHEAD | {UNASSERTED}
_DONE = "done"  # what one hastened to do
_OF_TREATIES = frozenset({"Signature", "Ratification", "Accession", "Amendment"})
_AT_ONCE = frozenset({"when", "upon", "while", "whilst"})


def verb_status(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of the event that the verb of a clause names."""
    while (before := goes_on_to(parsed, index)) is not None:
        index = before
    clause = parsed.clauses[index]
    verb = clause.verb
    if verb.infinitive or verb.gerund or is_helped(parsed, index):
        told = _governed(parsed, index, lexicon)
        asked = parsed.sentence.words[-1] == "?"  # "*Did* Fiji *refuse to sign* it?"
        return None if asked and told is Status.NEGATED else told
    if (over := infinitive_over(parsed, index)) is not None or _under_same(parsed, index, lexicon):
        return verb_status(parsed, over or clause.shares or 0, lexicon)
    mark = opening(parsed, index, lexicon)
    own = _turned(parsed, index) if inverted_modal(parsed, index) else _own(parsed, clause, lexicon)
    missing = not_among(parsed, index) or is_another(parsed, index, lexicon)
    missing = missing and own is Status.OCCURRED
    if missing or turned(parsed, index) or ruled_out(parsed, index):
        own = Status.NEGATED
    elif verb.modal == "be" and is_resolved(parsed, index):
        own = Status.PLANNED
    untold = own is not Status.NEGATED and (
        is_wished(parsed, index, lexicon)
        or is_unreal(parsed, verb.first)
        or asks_when(parsed, index, lexicon)
    )
    if untold or under_denial(parsed, index, lexicon):
        return untrue(parsed, index, lexicon)
    if own is not Status.NEGATED and (left := left_open(parsed, index, mark, lexicon)):
        return left
    if not is_asserted(parsed, index, lexicon) and own is not Status.PLANNED:
        return None
    open_ = mark in SUPPOSING and (own is Status.OCCURRED or leaves_open(parsed, clause, mark))
    if open_ or (mark == "until" and verb.perfect and holds_back(parsed, index)):
        return None
    if mark in AWAITING and own is Status.OCCURRED and _is_still_ahead(parsed, index, lexicon):
        return _awaited(parsed, clause, mark)
    if own is Status.OCCURRED and verb.tense == "present" and awaits(parsed, index):
        return Status.PLANNED
    hoped = own is Status.PLANNED and is_hoped(parsed, index, lexicon)
    return Status.PROPOSED if hoped else own  # nobody plans what others hope for


def _is_still_ahead(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what another clause waits for is ahead, also told in the past.

    "It would sign it *once it was* open" tells what somebody plans; a day shows that it came about.
    """
    clause = parsed.clauses[index]
    if clause.verb.tense != "past":
        return True
    if not index or any(True for _ in parsed.times_in(*clause.right)):
        return False
    above = parsed.clauses[over := waits(parsed, index - 1)].verb
    shifted = above.modal == "would" or (above.infinitive and not above.modal)
    return shifted and verb_status(parsed, over, lexicon) is Status.PLANNED


def _awaited(parsed: Parsed, clause: Clause, mark: str) -> Status | None:
    """Return how far that is which another clause waits for, told in the present.

    "After two States have ratified it" supposes; "when it enters into force" foresees. "As the
    House adopts the Act" tells nobody whether it has.
    """
    verb = clause.verb
    some = verb.perfect and not verb.passive and not _is_by_one(parsed, clause)
    lowers = parsed.sentence.lowers
    if mark == "as" and {"soon", "until"}.isdisjoint(lowers):
        told = verb.perfect and not some and parsed.before(clause.left[0]) in {"", ",", "so"}
        return Status.OCCURRED if told and "," not in lowers[slice(*clause.left)] else None
    return None if some else Status.PLANNED


def _is_by_one(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody known does it: "until *France* has", not "five States of ASEAN"."""
    known = (ref for ref in parsed.refs_in(*clause.left) if ref.entity is not None)
    return any(parsed.before(ref.name.first) != "of" for ref in known)


def _turned(parsed: Parsed, index: int) -> Status | None:
    """Return the status of "only then *will* Norway ratify it"; "… would Norway …" has none."""
    asked = parsed.sentence.words[-1] == "?"
    return Status.PLANNED if inverted_modal(parsed, index) in _FUTURE and not asked else None


def _under_same(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb stands under the word that opens the one before it.

    "When it has been adopted by all and *accepted* by some", "if a State signs or *ratifies* it",
    "States should sign, *ratify* and apply it"; not "Norway should sign and has ratified it".
    """
    clause = parsed.clauses[index]
    above = parsed.clauses[clause.shares] if clause.shares is not None else clause
    if clause.mark in _QUOTES and above.verb.after == clause.verb.first - 1:
        return bool(above.verb.modal or above.verb.negated)  # 'will be "*adopted* by acclamation"'
    joined = clause.mark in {"and", "or", ","} and clause.left[0] == clause.left[1]
    bare = clause.verb.first == clause.verb.main and not above.verb.infinitive
    opened = above.mark in (AWAITING | SUPPOSING) - {"as", "after"}
    if joined and bare and above is not clause and clause.verb.base:
        opened = opened or bool(above.verb.modal)
        return opened or _under_same(parsed, clause.shares or 0, lexicon)
    if joined and clause.verb.participle and clause.verb.first == clause.verb.main:
        if above.verb.passive and (above.verb.modal or above.verb.infinitive):
            return clause.mark == "or" or _is_listed(parsed, index)
        if clause.mark == "or" and above.verb.passive and above.verb.negated:
            return True  # "has not been signed by Fiji or *ratified* by Chad"
        if above is not clause and wanted_so(parsed, clause.shares or 0, lexicon):
            return True  # "we want it signed by Fiji and *ratified* by Chad"
    same = clause.verb.tense == above.verb.tense or above.verb.perfect or above.verb.passive
    if not (joined and bare and same) or clause is above:
        return False
    return opened or _under_same(parsed, clause.shares or 0, lexicon)


def _is_listed(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle is one of a list: "will be drafted by Fiji, *adopted* and signed".

    In "will be read in Oslo, hosted by Norway" it is none.
    """
    lowers, first = parsed.sentence.lowers, parsed.clauses[index].verb.after
    if any(lowers[k : k + 3] == ("and", "in", "force") for k in range(first, len(lowers))):
        return True  # "will be signed in May, *ratified* in June *and in force* in July"
    return any(
        clause.mark == "and" and clause.verb.participle and clause.left[0] == clause.left[1]
        for clause in parsed.clauses[index:]
    )


def _own(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> Status | None:
    """Return the status that the verb itself gives."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    if verb.modal in {"would", "could"} and verb.perfect:
        # "Had it been adopted, it would have entered into force" denies what it says.
        denied = verb.negated or subject_denies(parsed, clause)
        return None if denied else Status.NEGATED
    if verb.modal == "be to" and verb.perfect and lowers[verb.first] in WAS:
        return None if verb.negated else Status.NEGATED  # "was to have been launched in May"
    asked = verb.modal in _ASKING or parsed.before(verb.first) in _ASKING
    if asked and (verb.negated or lowers[verb.after : verb.after + 1] == ("no",)):
        return None  # "States must not sign it", "may not sign it after all", "should sign no pact"
    if is_denied(parsed, clause):
        untold = contrasts(parsed, clause, lexicon) or came_then(parsed, clause)
        untold = untold or hangs_on(parsed, clause)
        return None if untold else Status.NEGATED
    if verb.modal in _POSSIBLE and not verb.perfect:
        return None if clause.mark == "before" else Status.PROPOSED  # "before it could take effect"
    if verb.modal in {"must", "be", "should", "ought", "can", *_POSSIBLE}:
        asked_of = Status.PROPOSED if is_asked_of(parsed, clause) else None
        return Status.PLANNED if is_foreseen(parsed, clause) else asked_of
    if verb.modal:
        meant = verb.modal == "be to" and lowers[verb.first] in WAS
        number = parsed.clauses.index(clause)
        # "The reform, under which Fiji *would sign* it, was rejected"
        off = clause.relative and verb.modal == "would" and is_dropped(parsed, number)
        return what_came(parsed, number, lexicon) if meant else None if off else Status.PLANNED
    if verb.progressive and verb.tense == "present":
        return Status.ONGOING
    return Status.OCCURRED


def _cue(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> str:
    """Return the cue of what stands over an infinitive or a gerund."""
    verb = parsed.clauses[index].verb
    if above and verb.infinitive and is_others_to_do(parsed, above.verb, verb.first):
        return UNASSERTED
    cue = cue_before(parsed, verb.first, lexicon)
    if verb.gerund and not cue and parsed.before(verb.first) == "in":
        cue = owned_cue(parsed, verb.first - 1, lexicon, "in")  # "progress made by Fiji *in*"
    cut = verb.gerund and parsed.clauses[index].mark == ":"
    if verb.gerund and parsed.before(verb.first) in _AT_ONCE:
        cue = "" if looks_back(parsed, index) else UNASSERTED
    if not cue and any(e.frame and e.frame.evokes in _OF_TREATIES for e, _ in verb.entries):
        cue = owned_cue(parsed, verb.first, lexicon)  # "its decision to host" plans no more
        cue = "" if cue == Status.PLANNED and verb.negated else cue
    if not cue and "organising" in verb.classes:
        offered = owned_cue(parsed, verb.first, lexicon)
        cue = offered if offered == Status.PROPOSED else ""
    cue = cue or (cue_of(above.verb) if above and not cut else "")
    if above and not cue:
        cue = parted_cue(parsed, above.verb, verb.first, lexicon)
        cue = "" if cue == Status.PLANNED and verb.negated else cue  # "decided in May not to"
    if parsed.before(verb.first) == "whether":  # "is considering whether to join"
        return str(Status.PROPOSED) if cue in _AHEAD else UNASSERTED
    ordered = above and is_order(parsed, index - 1, lexicon)  # "Consider acceding to it"
    if above and (ordered or supposed(parsed, index - 1) or supposed(parsed, index)):
        return UNASSERTED  # "Should the Assembly decide to endorse the Charter, …"
    if above and above.verb.modal in MUST and cue in _AHEAD:
        return UNASSERTED  # "they should consider *Fiji* signing it"
    if above and above.verb.after >= verb.first and cue in {*_OPEN_CUES, "ongoing", "negated"}:
        over = _governor(parsed, index - 1) if above.verb.infinitive or above.verb.gerund else None
        ended = above.verb.gerund and over is not None and over.verb.head in _ENDING
        led = _cue(parsed, index - 1, over, lexicon) if over and above.verb.infinitive else ""
        # "Urge them to consider *signing* it", "should plan to *sign* it", "refused to plan to"
        open_ = led in {UNASSERTED, "negated"} or above.verb.modal in MUST
        unable = above.verb.modal == "could" and above.verb.negated  # "could not agree to adopt"
        possible = above.verb.modal in _POSSIBLE and not unable
        thought = cue == Status.PLANNED or above.verb.head == "consider"
        open_ = open_ or (thought and possible)
        open_ = (open_ and cue != "negated") or led == UNASSERTED
        cue = UNASSERTED if open_ or ended else cue
    cue = _brought(parsed, index, lexicon) if cue == Status.PLANNED else cue
    done = brings_off(parsed, index, lexicon) and not verb.negated
    if done and is_asserted(parsed, index - 1, lexicon):
        return _DONE
    return UNASSERTED if is_helped(parsed, index) else cue


def _brought(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return the cue of a plan that has to come about first: "*failed to reach* agreement to"."""
    over = of_decision(parsed, index, lexicon)
    if over is None or over.verb.negated:
        return str(Status.PLANNED)
    if over.mark in SUPPOSING or is_called_for(over.verb):  # who opposes plans knows of them
        return UNASSERTED
    told = verb_status(parsed, index - 1, lexicon)
    open_ = told in {None, Status.PROPOSED, Status.NEGATED}
    return (str(told) if told else UNASSERTED) if open_ else str(Status.PLANNED)


def _governed(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of an infinitive or a gerund from what stands over it."""
    verb = parsed.clauses[index].verb
    above, felt = _governor(parsed, index), pride(parsed, index, lexicon)
    # Whether who is "proud to be the first to sign it" has, a deed tells.
    cue = UNASSERTED if felt and felt.nth else _cue(parsed, index, above, lexicon)
    nothing = above and parsed.sentence.lowers[above.left[0]] == "nothing"  # "*Nothing* kept it"
    denied = bool(above and (nothing or above.verb.negated or subject_denies(parsed, above)))
    none = above and "no" in parsed.sentence.lowers[above.verb.after : verb.first]
    if cue in {UNASSERTED, _DONE} or (none and above and cue_of(above.verb) == UNASSERTED):
        return Status.OCCURRED if cue == _DONE else None  # "support *no plans* to sign it"
    denied = denied or (index > 1 and turned(parsed, index - 1))  # "nor is it meant to amend it"
    if cue == "negated":
        told = not given_up(parsed, index, lexicon) and _is_refused(parsed, index, above, lexicon)
        return of_refusal(verb, above, denied=denied) if told else None
    if cue in {"planned", "proposed", "ongoing"}:
        return of_plan(parsed, index, above, Status(cue), lexicon, denied=denied)
    if verb.infinitive and verb.negated:
        open_ = is_left_open(parsed, index, lexicon) or told_others(parsed, index)
        told = not open_ and _is_refused(parsed, index, above, lexicon)
        return Status.NEGATED if told else None
    nth = nth_told(parsed, index) if is_nth(parsed, verb.first) else None
    ahead = verb.passive and not verb.perfect  # "is deemed *to have been adopted*" plans nothing
    told = verb.infinitive and ahead and cue in {"", "occurred"} and nth is None
    if told or (verb.infinitive and is_headline(parsed, index, lexicon)):
        return Status.PLANNED  # "the Communiqué, to be adopted tomorrow"
    if verb.infinitive:
        if nth and nth.verb.infinitive:  # "hopes to become the first State to ratify it"
            return _governed(parsed, parsed.clauses.index(nth), lexicon)
        return of_ceremony(parsed, index, lexicon) or of_infinitive(parsed, index, above, lexicon)
    ended = above is not None and cue == Status.OCCURRED and above.verb.after == verb.first
    told = ended or tells_gerund(parsed, index, lexicon) or is_attendant(parsed, index)
    if denied or not told:
        return None
    return _above_status(parsed, index, lexicon)


def _is_refused(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> bool:
    """Tell whether it is so that somebody fails to do what an infinitive says, or decides not to.

    In "*if* Fiji fails to sign it", "*failing* to sign it would harm us" and "Fiji *may* decline to
    sign it" nobody has failed.
    """
    beside = above is not None and above.verb.after >= parsed.clauses[index].verb.first
    if above is None or not (beside or cue_of(above.verb) in {Status.NEGATED, Status.PLANNED}):
        return not refused_in_case(parsed, index)
    over = parsed.clauses.index(above)
    told = verb_status(parsed, over, lexicon)
    if told is Status.PLANNED and above.verb.finite:  # not "we fear that it will", "when States"
        return bool(above.verb.modal) and is_asserted(parsed, over, lexicon)
    return told not in {None, Status.PROPOSED}


def _governor(parsed: Parsed, index: int) -> Clause | None:
    """Return what governs an infinitive: in "*urge* States that have not done so to sign it"."""
    number = index - 1
    while number > 0 and parsed.clauses[number].relative:
        above = number - 1
        above -= above > 0 and parsed.clauses[above].verb.infinitive  # "… dealers *to act*, and …"
        if cue_of(parsed.clauses[number].verb) or not cue_of(parsed.clauses[above].verb):
            break
        number = above
    return parsed.clauses[number] if index else None


def _above_status(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of the clause that a gerund hangs on: "by adopting …, it showed …"."""
    if is_attendant(parsed, index):
        return Status.OCCURRED
    others = range(index - 1, -1, -1) if index else range(1, len(parsed.clauses))
    above = parsed.clauses[index - 1].verb if index > 1 else None
    if above and (above.infinitive or above.gerund):
        over = _governor(parsed, index - 1)
        cue = cue_before(parsed, above.first, lexicon) or (cue_of(over.verb) if over else "")
        if cue in _OPEN_CUES and cue_of(above) == Status.OCCURRED:
            return None  # "we look forward to thanking Fiji for *ratifying* it"
    for other in others:
        if not (parsed.clauses[other].verb.gerund or parsed.clauses[other].verb.infinitive):
            status = verb_status(parsed, other, lexicon)
            return status if status is not Status.NEGATED else None
    return None
