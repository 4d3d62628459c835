"""Verbs that bind somebody: "must", "should", "needs to", "have a duty to", "is needed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import MUST, NOBODY

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_BEHIND = frozenset({"in", "by", "under", "at", "for", "with", "on", "since"})
_HERALDED = 3  # words of "it should be quite possible" behind the verb
_AT_LEAST = {"at": 2, "a": 3}  # words of "at least", "a minimum of"
_BY_WITHIN = 6  # words from "needs" to "by" in "needs to be ratified by"
_BEARING = frozenset({"have", "hold", "bear", "carry"})
_DUTY = frozenset({"duty", "obligation", "responsibility"})


def is_duty(parsed: Parsed, number: int) -> bool:
    """Tell whether a clause tells a duty: "X *must* stay", "we *have a duty to* end it"."""
    verb = parsed.clauses[number].verb
    if is_needed(parsed.clauses[number]):
        return not verb.modal and not parsed.clauses[number].relative
    told = parsed.clauses[number].mark == "that"  # "said that it *had to* stop"
    if not told and "had" in parsed.sentence.lowers[verb.first : verb.after]:
        return False  # "the Group *had to* cancel a visit" tells what it did
    first = parsed.clauses[number].left[0]
    supposes = parsed.sentence.lowers[first] == "should"
    # "Those that have not done so *should* join it"; but "should it confirm the link".
    supposes = supposes and not (number and parsed.clauses[number - 1].relative)
    if bound_to(parsed, parsed.clauses[number]) and not verb.modal and verb.tense == "present":
        return not supposes
    if verb.modal in MUST:
        warns = is_warning(parsed.clauses[number])
        return not (supposes or warns)  # "should it confirm the link, …"
    following = parsed.sentence.lowers[verb.after : verb.after + 1]
    return verb.lemma == "need" and following == ("to",) and not verb.infinitive


def is_forbidden_all(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether nobody shall do it: "*no State should* be able to claim decent work"."""
    return parsed.sentence.lowers[clause.left[0]] in NOBODY and not clause.verb.passive


def is_warning(clause: Clause) -> bool:
    """Tell whether who speaks says what others should fear: "it *should alarm* every State"."""
    frames = (entry.frame for entry, _ in clause.verb.entries if entry.frame)
    return clause.verb.modal in MUST and any(frame.name == "worrying" for frame in frames)


def bound_to(parsed: Parsed, clause: Clause) -> int:
    """Return where a deed stands that somebody is bound to: "have a duty to *protect*"; or 0."""
    lowers, start = parsed.sentence.lowers, clause.verb.after
    if clause.verb.lemma not in _BEARING or lowers[start : start + 1] not in {
        ("a",),
        ("an",),
        ("the",),
    }:
        return 0
    noun = next((k for k in (start + 1, start + 2) if lowers[k : k + 1] and lowers[k] in _DUTY), 0)
    return noun + 2 if noun and lowers[noun + 1 : noun + 3][:1] == ("to",) else 0


def is_needed(clause: Clause) -> bool:
    """Tell whether a clause says that its subject is missing: "a dedicated fund *is needed*"."""
    verb = clause.verb
    return verb.passive and verb.lemma in {"need", "require"} and verb.tense == "present"


def passive_follows(parsed: Parsed, number: int) -> bool:
    """Tell whether the next verb is what must be done to a subject: "needs to *be funded*"."""
    return number + 1 < len(parsed.clauses) and parsed.clauses[number + 1].verb.passive


def only_heralds(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "it" only heralds what follows: "*it* should be possible *to apply it*"."""
    if parsed.sentence.lowers[clause.verb.first - 1 : clause.verb.first] != ("it",):
        return False
    told = range(clause.verb.after, clause.verb.after + _HERALDED)
    return any(c.verb.infinitive and c.verb.first in told for c in parsed.clauses)


def parted_subject(parsed: Parsed, number: int) -> tuple[int, int] | None:
    """Return the subject that something parts from its verb: "*lead shot*, wherever used, must go".

    Only one that opens the sentence: "*the transit* guaranteed by Article 5 must be honoured".
    """
    lowers, (first, end) = parsed.sentence.lowers, parsed.clauses[number].left
    above = parsed.clauses[0] if number == 1 else None
    closes = lowers[end - 1 : end] == (",",)
    comma = next((k for k in range(1, end - 1) if lowers[k] == ","), 0)
    if above and first == end and above.left[0] and lowers[above.left[0]] in {"that", "which"}:
        whole = above.verb.finite and not closes and lowers[above.left[0] - 1] != ","
        if whole and above.left[0] > 1:  # "*the sale of shot* that we see is a disgrace"
            return 0, above.left[0]
    if above and first == end and above.relative and closes:
        return (0, above.left[0] - 1) if lowers[above.left[0] - 1] == "," else None
    behind = first == end or lowers[first] in _BEHIND
    reduced = above and above.verb.participle and above.verb.main == above.verb.first
    if above and reduced and behind:
        return above.left if above.left[1] - above.left[0] > 1 else None
    inserted = closes and number == 0 and comma and comma + 1 < end - 1
    joins = inserted and "and" in lowers[comma + 1 : comma + 2]
    return (first, comma) if inserted and not joins and first == 0 else None


def by_number(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether so many must do it, as a text lays down: "be ratified *by at least ten States*".

    Not "must be ratified by all States", "by the ten States", "should be ratified by ten States".
    """
    lowers = (*parsed.sentence.lowers, "", "", "", "")
    main = clause.verb.main
    by = next((k for k in range(main, main + _BY_WITHIN) if lowers[k : k + 1] == ("by",)), None)
    if by is None or clause.verb.modal in {"should", "ought"}:
        return False
    first = by + 1 + _AT_LEAST.get(lowers[by + 1], 0)
    return lowers[first] in lexicon.words("numberWords") or lowers[first].isdigit()
