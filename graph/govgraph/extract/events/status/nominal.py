"""How far an event has come that a noun names: "the adoption", "Norway's ratification".

It is done where the words over or under it say so ("welcomed", "took place"), or where it stands
by itself with a date or an agent. What a verb or another noun only has in mind is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import (
    UNASSERTED,
    comes_about,
    cue_before,
    cue_of,
    dealt_with,
    noun_cue,
    only_modifiers,
)
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.clauses.subjects import completes, head_before
from govgraph.extract.events.status import pending
from govgraph.extract.events.status.assertion import is_vain, open_wish, put_in
from govgraph.extract.events.status.bringing import (
    MEANT,
    TOPICAL,
    brought_about,
    from_cue,
    is_judged,
    is_not_made,
    is_only_tried,
    is_to_be_made,
    is_turned_down,
    is_untold,
    lets_pass,
    of_subject,
    only_has_effect,
    past_when,
    under_verb,
    undoes_other,
)
from govgraph.extract.events.status.complements import in_that_clause
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.status.plans import had_in_mind
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.events.status.undone import label_status
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_AIMING = frozenset({"for", "of", "about", "on", "towards", "toward"})
_LINKING = frozenset({"of", "for", "to", "over", "against", "towards", "toward"})
_CONTRARY = frozenset({"despite", "notwithstanding", "since", "after", "at"})
_COUNTED = frozenset({"ratifications", "signatures", "accessions", "acceptances"})
_DATES = frozenset({"date", "dates", "day", "time"})
_NO_ONE = frozenset({"a", "an", "any", "no", "another", "new", "proposal", "proposals"})
_SOUGHT = frozenset({("sought",), ("required",), ("requested",), ("needed",)})
_NEAR = 6  # words from "the date of" to its event
_NO_STEP = frozenset({("no", "step", "towards"), ("no", "steps", "towards")})


def noun_status(
    parsed: Parsed, index: int, lexicon: Lexicon, *, exists: bool = False
) -> tuple[Status | None, bool]:
    """Return the status of an event noun, and whether any words decided it.

    ``exists`` is for what there is as soon as one speaks of it, as a proposal.
    """
    lowers = parsed.sentence.lowers
    asked = parsed.sentence.words[-1] == "?"
    coming = (
        pending.is_foretold(parsed, index)
        or pending.is_pending(parsed, index, lexicon)
        or pending.is_labelled(parsed, index, lexicon)
    )
    labelled = None if asked else label_status(parsed, index, lexicon)
    if not asked and (labelled or coming):
        return labelled or Status.PLANNED, True
    by_mark, told = pending.marked(parsed, index, lexicon)
    if told or asked or open_wish(parsed, index, lexicon) or is_vain(parsed, index, lexicon):
        return None if asked else by_mark, True
    non = lowers[index].startswith("non-") or parsed.before(index) in {"no", "non"}
    if pending.names_other(parsed, index, lexicon):
        return None, True
    sought = lowers[index + 1 : index + 2] in _SOUGHT  # "*Decision sought:* …"
    ahead = sought or pending.is_wished(parsed, index, lexicon) or pending.is_ahead(parsed, index)
    if ahead or pending.is_open(parsed, index):
        return None, True
    above = _verb_over(parsed, index)
    unmade = exists and above is not None and is_not_made(above.verb, lexicon)
    if pending.label_denies(parsed, index, lexicon) or non or unmade:
        return Status.NEGATED, True
    if exists and above is not None and is_to_be_made(parsed, above, index, lexicon):
        return Status.PLANNED, True
    aimed = above is not None and pending.is_aim(parsed, index, above)
    if above and aimed and (not above.verb.copula or not cue_before(parsed, index, lexicon)):
        return Status.PLANNED if pending.still_aims(above.verb) else None, True
    if above is not None and "causing" in above.verb.classes:
        caused = brought_about(parsed, above, lexicon)
        if caused is not Status.OCCURRED:
            return caused, True
    return _by_words(parsed, index, above, lexicon, exists=exists)


def _by_words(
    parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon, *, exists: bool
) -> tuple[Status | None, bool]:
    """Return the status that the words over and under a noun give it."""
    lowers = parsed.sentence.lowers
    before = _cue_before(parsed, index, above, lexicon)
    cue = cue_of(above.verb) if above is not None else ""
    known = exists and _is_known(parsed, index, above, lexicon)
    known = known or lowers[index + 1 : index + 3] == ("force", "since")
    let_pass = before == Status.NEGATED and above is not None and lets_pass(above.verb, lexicon)
    if known or let_pass or _came_about(parsed, index):
        return Status.OCCURRED, True  # "the Convention, in force since 2017, can protect us"
    under = _verb_under(parsed, index)
    if before == Status.PLANNED and pending.is_past(parsed, index, lexicon):
        before = str(Status.OCCURRED)
    elif before == Status.PLANNED and pending.is_swift(parsed, index, under, lexicon):
        before = ""
    untold = cue == Status.OCCURRED and above is not None and is_untold(parsed, above, lexicon)
    untold = untold or (bool(before) and _cannot_be(parsed, index))
    still = lowers[max(0, index - 3) : index] in _NO_STEP  # "took *no steps towards* ratification"
    none = above is not None and "no" in lowers[above.verb.after : index]
    untold = untold or (none and not still)
    untold = untold or (before in MEANT and above is not None and is_only_tried(parsed, above))
    untold = untold or (above is not None and is_judged(parsed, above, index))
    untold = untold or (above is not None and had_in_mind(parsed, above, lexicon))
    if untold or (not before and _is_topic(parsed, index, above, lexicon)):
        return None, True  # "has not recorded any ratification"
    # "We applauded the swift ratification": only without such a verb "swift" is a wish.
    swift = lowers[index - 1] in lexicon.words("hasty")
    hasty = cue == Status.OCCURRED and swift
    if before == Status.PLANNED and (still or _comes_to_nothing(parsed, index, above)):
        return Status.NEGATED, True  # "nobody expects its adoption this year"
    lacked = before == Status.NEGATED and lowers[index - 1] == "of"
    counted = lowers[index] in _COUNTED and (lacked or Status.PLANNED in {before, cue})
    if counted or (swift and cue == UNASSERTED and before == Status.PLANNED):
        return None, True  # "needs twenty ratifications", "campaign for its swift ratification"
    if before and not hasty:
        awaited = before == Status.OCCURRED and _is_awaited(parsed, above, lexicon)
        return Status.PLANNED if awaited else from_cue(before, above), True
    if above is not None and cue:
        return under_verb(above.verb, cue, above), True
    if under is not None and put_in(parsed, under):
        return None, True  # "its adoption, *were it to come*, would please us"
    if not exists and (
        _under_noun(parsed, index, lexicon) or _only_meant(parsed, index, above, under, lexicon)
    ):
        return None, True
    told = (Status.OCCURRED, False) if under is None else _over_verb(parsed, index, under, lexicon)
    return told if under is None or exists else of_subject(parsed, under, *told)


def _cue_before(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> str:
    """Return what the words before a noun say of how far it is."""
    before = noun_cue(parsed, index, above, lexicon)
    if before == Status.OCCURRED and in_that_clause(parsed, index):
        before = ""  # "we note *that its adoption is planned*": the clause says how far it is
    ahead = any(clause.verb.tense == "future" for clause in parsed.clauses)
    if ahead and "within" in parsed.sentence.lowers[max(0, index - _NEAR) : index]:
        return str(Status.PLANNED)  # "it shall lapse unless … within four years of its entry"
    return before


def _is_known(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> bool:
    """Tell whether one speaks of what there is: "we support, examine *the* proposal of Fiji".

    "Withdrew the proposal" says how it ended, and is silent on whether it was made there.
    """
    cue = cue_of(above.verb) if above is not None else ""
    below = _verb_under(parsed, index)
    verb = parsed.clauses[below].verb if below is not None else above and above.verb
    if verb and is_turned_down(verb, index, lexicon) and "no" not in parsed.sentence.lowers[:index]:
        return True
    under = cue_of(verb) if verb and below is not None else ""
    one = parsed.sentence.lowers[_opening(parsed, index, lexicon)] not in _NO_ONE
    return (one or dealt_with(parsed, index, lexicon)) and str(Status.NEGATED) not in {cue, under}


def _came_about(parsed: Parsed, index: int) -> bool:
    """Tell whether a relative clause says so: "before its adoption, *which followed* in May"."""
    return any(
        clause.relative
        and head_before(parsed, clause.left[0]) == index
        and clause.left[1] - clause.left[0] == 1
        and comes_about(clause.verb)
        and clause.verb.tense == "past"
        and not clause.verb.negated
        for clause in parsed.clauses
    )


def _comes_to_nothing(parsed: Parsed, index: int, above: Clause | None) -> bool:
    """Tell whether a plan is denied or dropped: "the planned adoption *was cancelled*"."""
    if above is not None and subject_denies(parsed, above):
        return True
    below = _verb_under(parsed, index)
    verb = parsed.clauses[below].verb if below is not None else None
    if verb is None or verb.modal or verb.tense != "past":
        return False
    dropped = cue_of(verb) == Status.NEGATED and not verb.negated
    return verb.negated if comes_about(verb) else dropped


def _is_awaited(parsed: Parsed, above: Clause | None, lexicon: Lexicon) -> bool:
    """Tell whether one only waits to hear of it: "awaits news of", "hopes to hear of".

    So where it is "announced *for May*".
    """
    if above is None:
        return False
    times = (t for t in parsed.times if above.right[0] <= t.first < above.right[1])
    if any(parsed.before(time.first) == "for" for time in times):
        return True
    over = cue_before(parsed, above.verb.first, lexicon) if above.verb.infinitive else ""
    return Status.PLANNED in {over, cue_of(above.verb)}


def _cannot_be(parsed: Parsed, index: int) -> bool:
    """Tell whether something of an event is denied: "the date of its entry … cannot be told"."""
    below = _verb_under(parsed, index)
    verb = parsed.clauses[below].verb if below is not None else None
    dated = bool(_DATES & set(parsed.sentence.lowers[max(0, index - _NEAR) : index]))
    return verb is not None and verb.negated and (bool(verb.modal) or dated)


def _is_topic(parsed: Parsed, index: int, above: Clause | None, lexicon: Lexicon) -> bool:
    """Tell whether an event is what something is about: "a report on Norway's accession".

    In "we congratulate Norway", or "members on its adoption", the verb takes both.
    """
    first = _opening(parsed, index, lexicon)
    credited = above is not None and cue_of(above.verb) == Status.OCCURRED
    named = any(ref.kind in AGENTS and ref.name.after == first - 1 for ref in parsed.refs)
    named = named or parsed.before(first - 1) in lexicon.any_of("memberStates", "peopleNouns")
    return parsed.before(first) in TOPICAL and not (credited and named)


def _under_noun(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether another noun has an event in mind: "the *chances* of its early adoption"."""
    lowers = parsed.sentence.lowers
    first = _opening(parsed, index, lexicon)
    if first < 2 or lowers[first - 1] not in _LINKING:
        return False
    groups = (range(clause.verb.first, clause.verb.after) for clause in parsed.clauses)
    named = first - 2 in parsed.covered or any(first - 2 in group for group in groups)
    return lowers[first - 2].isalpha() and not (named or lowers[first - 2] in _closed(lexicon))


def _closed(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.any_of("prepositions", "coordinators", "relativisers", "subordinators")


def _only_meant(
    parsed: Parsed, index: int, above: Clause | None, below: int | None, lexicon: Lexicon
) -> bool:
    """Tell whether a verb has an event in mind that need not have come about."""
    if parsed.before(_opening(parsed, index, lexicon)) == "as":
        return True  # "should not be read *as an endorsement* of the Charter"
    if above is not None and _takes(parsed, above.verb, index, lexicon):
        return True
    if below is None:
        return above is None and _after_unknown(parsed, index, lexicon)
    verb = parsed.clauses[below].verb
    telling = comes_about(verb) or cue_of(verb) not in {"", UNASSERTED}
    return verb.passive and not telling  # "the adoption was sought"


def _takes(parsed: Parsed, verb: VerbGroup, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is what a verb is done to or aims at: "we *discussed* its adoption".

    Only some verbs tell by themselves that it came about; the lexicon marks them.
    """
    lowers = parsed.sentence.lowers
    unknown = lowers[verb.after - 1] in lexicon.words("modals")  # "they *will* explore it"
    if verb.copula and not unknown:
        return False
    first = past_when(parsed, verb.after)
    consents = lowers[first] == "to" and "resolving" in verb.classes
    aimed = lowers[first] in _AIMING or consents
    return only_modifiers(parsed, first + aimed, index, lexicon)


def _after_unknown(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an unknown word governs a noun: "the ministers *explored* its adoption"."""
    lowers = parsed.sentence.lowers
    first = _opening(parsed, index, lexicon)
    before = lowers[first - 1] if 0 < first <= index - 1 else ""
    return before.isalpha() and before not in _closed(lexicon) and first - 1 not in parsed.covered


def _opening(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where the determiner or the owner of a noun begins; the noun's place without one."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs:
        after = ref.name.after
        owns = after < index and lowers[after] in {"'s", "’s", "'"}
        if owns and only_modifiers(parsed, after, index, lexicon):
            return ref.name.first - (lowers[ref.name.first - 1 : ref.name.first] == ("the",))
    near = range(index - 1, max(index - 4, -1), -1)
    opened = (k for k in near if lowers[k] in lexicon.words("determiners"))
    return next((k for k in opened if only_modifiers(parsed, k + 1, index, lexicon)), index)


def _is_fronted(parsed: Parsed, index: int, number: int) -> bool:
    """Tell whether a noun is in what stands before the subject: "*despite its signature*, …"."""
    opening, end = parsed.clauses[number].left
    lowers = parsed.sentence.lowers
    return lowers[opening] in _CONTRARY and "," in lowers[index:end]


def _over_verb(
    parsed: Parsed, index: int, number: int, lexicon: Lexicon
) -> tuple[Status | None, bool]:
    """Return the status of a noun that is the subject of a clause, and whether that decides it."""
    verb = parsed.clauses[number].verb
    cue = "" if undoes_other(parsed, verb, lexicon) else cue_of(verb)
    later = (t.first for t in parsed.times if t.first > verb.after)
    if verb.passive and cue == Status.OCCURRED and any(parsed.before(k) == "for" for k in later):
        return Status.PLANNED, True  # "its ratification was announced *for May*"
    bound = parsed.sentence.lowers[verb.after : verb.after + 1] == ("before",)
    if cue in {"planned", "ongoing"} and verb.negated and not bound:
        return (
            Status.NEGATED,
            True,
        )  # "is *not planned*", "*has not begun*"; "*not* foreseen *before* 2030"
    if cue in {"planned", "negated", "proposed", "ongoing"}:
        to_begin = cue == Status.ONGOING and verb.tense == "future"  # "*will begin* at noon"
        return Status.PLANNED if to_begin else Status(cue), True
    if parsed.sentence.lowers[verb.after - 2 : verb.after] == ("under", "way"):
        return None if verb.negated or verb.modal else Status.ONGOING, True
    if pending.is_unreached(parsed, number, lexicon):
        return None, True
    status = verb_status(parsed, number, lexicon)
    said = parsed.sentence.lowers[verb.after : verb.after + _NEAR]
    if verb.copula and not pending.MISSING.isdisjoint(said):
        return None if verb.negated else Status.NEGATED, True  # "is the only one missing"
    if status is Status.NEGATED and _is_fronted(parsed, index, number):
        return Status.OCCURRED, False  # "despite its signature, Fiji has not ratified it"
    if status is Status.PLANNED and only_has_effect(verb):
        return None, True  # "its adoption *will make* life easier"
    return status, comes_about(verb) or status is not Status.OCCURRED


def _verb_over(parsed: Parsed, index: int) -> Clause | None:
    """Return the clause within whose complements a word stands."""
    for number, clause in enumerate(parsed.clauses):
        if clause.left[0] <= index < clause.left[1] and completes(parsed, number):
            return parsed.clauses[number - 1]
        if clause.right[0] <= index < clause.right[1]:
            return None if ":" in parsed.sentence.lowers[clause.right[0] : index] else clause
    return None


def _verb_under(parsed: Parsed, index: int) -> int | None:
    """Return the clause within whose subject a word stands."""
    for number, clause in enumerate(parsed.clauses):
        before = parsed.clauses[number - 1].verb if number else clause.verb
        opens = before.first == index and clause.left[0] == before.after  # "*Launch* of it is off"
        own = clause.left[0] <= index < clause.left[1] and not completes(parsed, number)
        described = clause.relative and head_before(parsed, clause.left[0]) == index
        if opens or own or described:
            main = _main_after(parsed, number, described=described)
            told = main != number or not described
            return main if told and parsed.clauses[main].verb.finite else None
    return None


def _main_after(parsed: Parsed, number: int, *, described: bool) -> int:
    """Return the verb of "The endorsement, sought since 2019, was refused": not the participle.

    So in "The endorsement, *which was sought*, was refused", where a clause only described it.
    """
    later = range(number + 1, len(parsed.clauses))
    aside = parsed.clauses[number].verb.participle and parsed.clauses[number].mark != "and"
    aside |= described
    shared = (k for k in later if parsed.clauses[k].shares == number and aside)
    return next((k for k in shared if parsed.clauses[k].verb.tense), number)
