"""The status calculus: how far an event has come, from its verb and from what governs it.

One question, asked in order: is it denied, supposed, planned, going on, or done? What governs an
event word ("plans to", "failed to", "following the", "calls for") outweighs its own form. None
means that the words do not assert the event at all, so no fact is made.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.assertion import (
    goes_on_infinitive,
    interrupted,
    is_asserted,
    open_wish,
    supposed,
    tells_gerund,
    turned,
)
from govgraph.lexicon import Part
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.verbs import VerbGroup
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

UNASSERTED = "unasserted"
_ORDINAL = re.compile(
    r"first|second|third|fourth|fifth|last|latest|only|\d+(?:st|nd|rd|th)|[a-z-]+(?:ieth|teenth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
)
_DENIED_SUBJECT = frozenset({"no", "none", "neither", "nobody"})
_REACH = 7  # words back within which a cue governs an infinitive or a noun
_HAPPENS = frozenset({"take place", "occur", "follow", "mark", "come"})
_SUPPOSING = frozenset({"if", "unless", "whether", "provided", "should"})
_AIMING = frozenset({"for", "of", "about", "on", "towards", "toward"})
_TOPICAL = frozenset({"on", "about", "regarding", "concerning"})
_AWAITING = frozenset({"once", "until", "before", "when", "as", "after"})


def verb_status(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of the event that the verb of a clause names."""
    clause = parsed.clauses[index]
    verb = clause.verb
    if verb.infinitive or verb.gerund:
        return _governed(parsed, index, lexicon)
    if goes_on_infinitive(parsed, index):
        return verb_status(parsed, clause.shares or 0, lexicon)
    mark = interrupted(parsed, index) or clause.mark or _opener(parsed, clause)
    own = Status.NEGATED if turned(parsed, index) else _own(parsed, clause)
    if not is_asserted(parsed, index, lexicon) and own is not Status.PLANNED:
        return None
    if own is Status.OCCURRED and mark in _SUPPOSING:
        return None
    if mark in _AWAITING and verb.tense != "past" and own is Status.OCCURRED:
        # "after two States have ratified it" supposes; "when it enters into force" foresees.
        return None if verb.perfect else Status.PLANNED
    if own is Status.OCCURRED and verb.tense == "present" and _awaits(parsed, index):
        return Status.PLANNED
    return own


def _opener(parsed: Parsed, clause: Clause) -> str:
    """Return "until" in "it won't be *until its annex is agreed*", where no clause ends before."""
    words = parsed.sentence.lowers[clause.left[0] : clause.left[0] + 1]
    return words[0] if words and words[0] in _AWAITING | _SUPPOSING else ""


def _awaits(parsed: Parsed, index: int) -> bool:
    """Tell whether a present waits for another: "enters into force when five have ratified it"."""
    verb = parsed.clauses[index].verb
    following = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else None
    awaited = following is not None and following.mark in {"once", "when", "until", "after", "if"}
    return awaited and not (verb.perfect or verb.progressive or verb.copula or verb.passive)


def _own(parsed: Parsed, clause: Clause) -> Status | None:
    verb = clause.verb
    following = [*parsed.sentence.lowers[verb.after : verb.after + 2], ""]
    denied = following[following[0] == "by"] in _DENIED_SUBJECT  # "ratified by neither"
    if (
        verb.negated
        or denied
        or clause.mark in {"nor", "neither"}
        or _subject_denies(parsed, clause)
        or _denied_with(parsed, clause)
        or parsed.sentence.lowers[max(0, verb.first - 2) : verb.first] == ("let", "alone")
    ):
        return Status.NEGATED
    if verb.modal in {"must", "be", "should", "ought", "could", "can"}:
        return None
    if verb.modal:
        return Status.PLANNED
    if verb.progressive and verb.tense == "present":
        return Status.ONGOING
    return Status.OCCURRED


def _denied_with(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb is denied together with its neighbour: "did not sign or ratify"."""
    if parsed.before(clause.verb.first) == "neither":
        return True
    if clause.mark not in {"or", "nor"} or clause.shares is None:
        return False
    other = parsed.clauses[clause.shares].verb
    return other.negated and clause.verb.first - other.after <= 1


def _subject_denies(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "no State", "none of which" or "neither" is the subject, also a shared one."""
    first = max(0, clause.left[0] - 2) if clause.relative else clause.left[0]
    words = [
        parsed.sentence.lowers[i] for i in range(first, clause.left[1]) if i not in parsed.named
    ]
    if any(word in _DENIED_SUBJECT for word in words[:4]):
        return True
    if words[:1] == ["not"] and words[1:2] != ["only"]:
        return True  # "not a single State"
    return clause.shares is not None and _subject_denies(parsed, parsed.clauses[clause.shares])


def _governed(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of an infinitive or a gerund from what stands over it."""
    verb = parsed.clauses[index].verb
    above = parsed.clauses[index - 1] if index else None
    cue = cue_before(parsed, verb.first, lexicon)
    cut = verb.gerund and parsed.clauses[index].mark == ":"
    cue = cue or (cue_of(above.verb) if above and not cut else "")
    if above and (supposed(parsed, index - 1) or supposed(parsed, index)):
        cue = UNASSERTED  # "Should the Assembly decide to endorse the Charter, …"
    denied = bool(above and above.verb.negated)
    if cue == "negated":
        return None if denied else Status.NEGATED
    if cue == UNASSERTED:
        return None
    if cue in {"planned", "proposed", "ongoing"}:
        dropped = _is_dropped(parsed, index)
        return Status.NEGATED if denied or dropped else Status(cue)
    if verb.infinitive and verb.negated:
        return Status.NEGATED
    if verb.infinitive and verb.passive and cue in {"", "occurred"}:
        return Status.PLANNED  # "the Communiqué, to be adopted tomorrow"
    if verb.infinitive:
        if is_nth(parsed, verb.first) or (above and _moves(above.verb)):
            return Status.OCCURRED
        return Status.NEGATED if denied else None
    if denied or not tells_gerund(parsed, index):
        return None
    return _above_status(parsed, index, lexicon)


def _is_dropped(parsed: Parsed, index: int) -> bool:
    """Tell whether a plan is given up: "plans to adopt it have been dropped"."""
    for clause in parsed.clauses[index + 1 : index + 2]:
        own = clause.left[1] > clause.left[0] and clause.mark not in {"", "to"}
        return not own and clause.verb.passive and cue_of(clause.verb) == "negated"
    return False


def _moves(verb: VerbGroup) -> bool:
    """Tell whether people came together in the past for what follows: "came to Ottawa to sign"."""
    return (
        verb.tense == "past"
        and not verb.negated
        and any("moving" in e.classes for e, _ in verb.entries)
    )


def _above_status(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return the status of the clause that a gerund hangs on: "by adopting …, it showed …"."""
    others = range(index - 1, -1, -1) if index else range(1, len(parsed.clauses))
    for other in others:
        if not (parsed.clauses[other].verb.gerund or parsed.clauses[other].verb.infinitive):
            status = verb_status(parsed, other, lexicon)
            return status if status is not Status.NEGATED else None
    return None


def is_nth(parsed: Parsed, first: int) -> bool:
    """Tell whether "the first State to ratify" stands before an infinitive."""
    words = parsed.sentence.lowers[max(0, first - 6) : first]
    words = words[len(words) - [*reversed(words), ","].index(",") :]
    return any(_ORDINAL.fullmatch(word) for word in words)


def cue_before(parsed: Parsed, index: int, lexicon: Lexicon) -> str:
    """Return the cue of the nearest governing words that end right before an index.

    Determiners and adjectives may stand between ("pending its early ratification").
    """
    lowers = parsed.sentence.lowers
    best, best_end = "", -1
    for start in range(max(0, index - _REACH), min(index + 1, len(lowers))):
        for entry, after in parsed.entries[start]:
            if not entry.cue or after > index + 1 or after <= best_end:
                continue
            if after == index + 1 and lowers[index] != "to":
                continue
            if entry.part is Part.VERB and start >= index:
                continue
            if _only_modifiers(parsed, after, index, lexicon):
                best, best_end = entry.cue, after
    return best


def _only_modifiers(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether nothing but determiners, adjectives and owners stands in a range."""
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers")
    for index in range(first, after):
        word = parsed.sentence.lowers[index]
        if index in parsed.covered or word in {"'s", "that", "’s"}:
            continue
        if word in closed or not word[0].isalnum() or index in _verbs(parsed):
            return False
    return True


def _verbs(parsed: Parsed) -> set[int]:
    return {clause.verb.main for clause in parsed.clauses}


def cue_of(verb: VerbGroup) -> str:
    """Return the cue that a verb gives to what it governs, the longest entry first."""
    for entry, _ in sorted(verb.entries, key=lambda pair: -pair[1]):
        if entry.cue:
            return entry.cue
    return ""


def noun_status(
    parsed: Parsed, index: int, lexicon: Lexicon, *, exists: bool = False
) -> tuple[Status | None, bool]:
    """Return the status of an event noun, and whether any words decided it.

    ``exists`` is for what there is as soon as one speaks of it, as a proposal.
    """
    lowers = parsed.sentence.lowers
    if parsed.sentence.words[-1] == "?" or open_wish(parsed, index):
        return None, True
    if _label_denies(parsed, index) or parsed.before(index) in {"no", "non"}:
        return Status.NEGATED, True
    if lowers[index + 1 : index + 3] == ("force", "since"):
        return Status.OCCURRED, True  # "the Convention, in force since 2017, can protect us"
    before = cue_before(parsed, index, lexicon)
    if not before and _only_spoken_of(parsed, index):
        return None, True
    above = _verb_over(parsed, index)
    if before:
        return _from_cue(before, above), True
    if above is not None and (cue := cue_of(above.verb)):
        return _under_verb(above.verb, cue, above), True
    below = _verb_under(parsed, index)
    if not exists and _only_meant(parsed, index, above, below, lexicon):
        return None, True
    return (Status.OCCURRED, False) if below is None else _over_verb(parsed, below, lexicon)


def _only_spoken_of(parsed: Parsed, index: int) -> bool:
    """Tell whether an event noun is only a topic: "a report on Norway's accession"."""
    owners = [r for r in parsed.refs if r.name.after < index and index - r.name.after <= 2]
    owned = owners and parsed.sentence.lowers[owners[-1].name.after] in {"'s", "'"}
    first = owners[-1].name.first if owned else index
    return parsed.before(first) in _TOPICAL


def _only_meant(
    parsed: Parsed, index: int, above: Clause | None, below: int | None, lexicon: Lexicon
) -> bool:
    """Tell whether a verb has an event in mind that need not have come about."""
    if above is not None and _takes(parsed, above.verb, index, lexicon):
        return True
    if below is None:
        return above is None and _after_unknown(parsed, index, lexicon)
    verb = parsed.clauses[below].verb
    telling = verb.lemma in _HAPPENS or cue_of(verb) not in {"", UNASSERTED}
    return verb.passive and not telling  # "the adoption was sought"


def _takes(parsed: Parsed, verb: VerbGroup, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is what a verb is done to or aims at: "we *discussed* its adoption".

    Only some verbs tell by themselves that it came about; the lexicon marks them.
    """
    if verb.copula and not _is_bare(parsed, verb, lexicon):
        return False
    aimed = parsed.sentence.lowers[verb.after] in _AIMING
    return _only_modifiers(parsed, verb.after + aimed, index, lexicon)


def _is_bare(parsed: Parsed, verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether a modal has a verb after it that the lexicon lacks: "they *will* explore it"."""
    return parsed.sentence.lowers[verb.after - 1] in lexicon.words("modals")


def _after_unknown(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an unknown word governs a noun: "the ministers *explored* its adoption"."""
    lowers = parsed.sentence.lowers
    first = _opening(parsed, index, lexicon)
    before = lowers[first - 1] if 0 < first <= index - 1 else ""
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "subordinators")
    return before.isalpha() and before not in closed and first - 1 not in parsed.covered


def _opening(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where the determiner or the owner of a noun begins; the noun's place without one."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs:
        after = ref.name.after
        owns = after < index and lowers[after] in {"'s", "’s", "'"}
        if owns and _only_modifiers(parsed, after, index, lexicon):
            return ref.name.first
    near = range(index - 1, max(index - 4, -1), -1)
    return next((k for k in near if lowers[k] in lexicon.words("determiners")), index)


def _under_verb(verb: VerbGroup, cue: str, above: Clause) -> Status | None:
    """Return the status of a noun among the complements of a verb that gives a cue."""
    if verb.negated:
        return None
    if verb.tense == "future" and cue == "occurred":
        return Status.PLANNED
    return _from_cue(cue, above)


def _over_verb(parsed: Parsed, number: int, lexicon: Lexicon) -> tuple[Status | None, bool]:
    """Return the status of a noun that is the subject of a clause, and whether that decides it."""
    verb = parsed.clauses[number].verb
    cue = cue_of(verb)
    if cue in {"planned", "negated", "proposed", "ongoing"}:
        return Status(cue), True
    status = verb_status(parsed, number, lexicon)
    return status, verb.lemma in _HAPPENS or status is not Status.OCCURRED


def _label_denies(parsed: Parsed, index: int) -> bool:
    """Tell whether a label lists who has not done it: "Ratifications missing: Norway"."""
    words = parsed.sentence.lowers[index : index + 6]
    label = words[: words.index(":")] if index <= 2 and ":" in words else ()
    return bool({"missing", "pending", "outstanding", "lacking", "awaited"} & set(label))


def _from_cue(cue: str, above: Clause | None) -> Status | None:
    if cue == UNASSERTED:
        return None
    if cue == "occurred" and above is not None and above.verb.modal:
        return Status.PLANNED
    return Status(cue)


def _verb_over(parsed: Parsed, index: int) -> Clause | None:
    """Return the clause within whose complements a word stands."""
    for clause in parsed.clauses:
        if clause.right[0] <= index < clause.right[1]:
            return None if ":" in parsed.sentence.lowers[clause.right[0] : index] else clause
    return None


def _verb_under(parsed: Parsed, index: int) -> int | None:
    """Return the clause within whose subject a word stands."""
    for number, clause in enumerate(parsed.clauses):
        if clause.left[0] <= index < clause.left[1]:
            main = _main_after(parsed, number)
            return main if parsed.clauses[main].verb.finite else None
    return None


def _main_after(parsed: Parsed, number: int) -> int:
    """Return the verb of "The endorsement, sought since 2019, was refused": not the participle."""
    later = range(number + 1, len(parsed.clauses))
    aside = parsed.clauses[number].verb.participle and parsed.clauses[number].mark != "and"
    shared = (k for k in later if parsed.clauses[k].shares == number and aside)
    return next((k for k in shared if parsed.clauses[k].verb.tense), number)


def dated(status: Status, when: When | None, reference: When | None) -> Status:
    """Correct a status by its date: what lies ahead of the statement has not occurred."""
    if status is Status.OCCURRED and when and reference and when.earliest > reference.latest:
        return Status.PLANNED
    return status
