"""Verbs that take a position of their own, and those that only complete another's.

"Pledged to *promote* it", "urge States to sign it and *support* X" tell no support.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import US
from govgraph.extract.positions.abouts.abouts import POSITIONS
from govgraph.extract.positions.holders.untaken import only_decides
from govgraph.lexicon import Part
from govgraph.model import PositionType, Span

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Entry
    from govgraph.model import Position

_PUT_IN = 8  # words of ", including all of you,"
_OF_SUBJECT = frozenset({"about", "judged"})  # frames whose words tell it of their subject
_AGAIN = {(mark, "to") for mark in (",", ";", "and")}
_JOINTS = frozenset({",", ";", ":", "and", "or", "but"})
_ROWED = frozenset({"and", ",", ";", "or"})


def verb_entry(clause: Clause) -> tuple[Entry | None, int]:
    """Return the longest entry of a position that a verb begins, and where its words end."""
    best: tuple[Entry | None, int] = (None, 0)
    longest = max([after for _, after in clause.verb.entries], default=0)
    for entry, after in clause.verb.entries:
        if after > best[1] and takes_position(entry):
            best = (entry, after)
    # "want to ratify" tells a plan, "want a ban" a call.
    return best if best[1] == longest else (None, 0)


def takes_position(entry: Entry) -> bool:
    """Tell whether words take a position; those told from their object are read apart."""
    frame = entry.frame
    return frame is not None and frame.evokes in POSITIONS and frame.subject not in _OF_SUBJECT


def within_another(parsed: Parsed, number: int) -> bool:
    """Tell whether a verb only completes another position: "pledged to, ready to *promote*"."""
    verb = parsed.clauses[number].verb
    if not verb.infinitive and not verb.gerund:
        return _goes_on_asked(parsed, number)
    over = _past_put_in(parsed, number - 1)
    above = parsed.clauses[over].verb if number else None
    rowed = verb.infinitive and above and above.infinitive and parsed.before(verb.first) in _ROWED
    if rowed and not is_asked(parsed, number):
        return within_another(parsed, over)  # "decides to welcome A *and to urge* B"
    if verb.infinitive and above and verb_entry(parsed.clauses[over])[0] is not None:
        return not only_decides(parsed, over)
    if verb.infinitive and above and "settingUp" in above.classes:
        return True  # "an office set up to support the Commission": what it is for
    if verb.infinitive and above and _makes_others(parsed, above, verb.first):
        return True
    if verb.gerund and parsed.before(verb.first) == "by" and is_asked(parsed, number - 1):
        return True  # "invites States to lead *by committing to* it"
    if verb.gerund and parsed.sentence.lowers[verb.first - 2 : verb.first] in _AGAIN:
        return True  # "commit ourselves to A; to *defending* B"
    if verb.infinitive and is_asked(parsed, number):
        return True
    return any(
        takes_position(entry) and after in {verb.first, verb.first + 1}
        for index in range(max(0, verb.first - 4), verb.first)
        for entry, after in parsed.entries[index]
    )


def _makes_others(parsed: Parsed, over: VerbGroup, first: int) -> bool:
    """Tell whether others are to do it: "*expects Malta to* commit to it"; not "us to commit"."""
    whom = parsed.sentence.lowers[over.after : first]
    if "makingOthers" not in over.classes or over.passive or US.issuperset(whom):
        return False
    return any(r.name.after == first for r in parsed.refs_in(over.after, first))


def _past_put_in(parsed: Parsed, index: int) -> int:
    """Return the clause over one that commas put in: "*urge* all, including you, to support it"."""
    lowers = parsed.sentence.lowers
    while index > 0 and (verb := parsed.clauses[index].verb).gerund:
        if lowers[verb.first - 1] != "," or "," not in lowers[verb.after : verb.after + _PUT_IN]:
            break
        index -= 1
    return index


def _goes_on_asked(parsed: Parsed, number: int) -> bool:
    """Tell whether a bare verb goes on what others are asked: "to sign it, fund it *and back* X".

    Behind ", and" alone it may be the speaker's own again: "We call on States to sign it, *and
    support* the Fund".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    before = lowers[clause.verb.first - 1] if clause.verb.first else ""
    if not _is_bare(clause) or before not in _ROWED:
        return False
    apart = lowers[clause.verb.first - 2 : clause.verb.first] == (",", "and")
    step = number - 1
    while step >= 0 and not parsed.clauses[step].verb.infinitive:
        if not _is_bare(parsed.clauses[step]):
            return False
        step -= 1
    return step >= 0 and is_asked(parsed, step) and (not apart or step < number - 1)


def _is_bare(clause: Clause) -> bool:
    verb = clause.verb
    return verb.base and verb.first == verb.main and clause.left[0] >= clause.left[1]


def is_asked(parsed: Parsed, number: int) -> bool:
    """Tell whether an infinitive is what others are called on to do: "to sign it and to *back* X".

    Whom one calls on may be described: "States that have not done so", "firms *selling filters*".
    """
    if not number:
        return False  # "*to call on* States to sign it": an item of what a body decides
    start = parsed.clauses[number].verb.first
    while number and parsed.clauses[number].verb.infinitive:
        start, number = parsed.clauses[number].verb.first, number - 1
    while number and _describes(parsed.clauses[number]):
        number -= 1
    entry, _ = verb_entry(parsed.clauses[number])
    if entry is None or entry.frame is None:
        return False
    # "We demand *the Board to* act *and* back it"
    calls = (
        entry.frame.evokes == str(PositionType.CALL) and start > parsed.clauses[number].verb.after
    )
    return calls or entry.frame.complement == "addressee"


def _describes(clause: Clause) -> bool:
    """Tell whether a clause says who somebody is: "States *that use* filters", "*selling* them"."""
    verb = clause.verb
    reduced = verb.gerund or (verb.participle and not verb.perfect)
    return clause.relative or verb.infinitive or reduced


def is_mood(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a passive tells a state of mind: "we are *encouraged that* … "."""
    entries = parsed.entries[clause.verb.main]
    return any(e.part is not Part.VERB and after > clause.verb.after for e, after in entries)


def closed(parsed: Parsed, position: Position) -> Position:
    """Return a position without the joints at the end of its words: "must be signed*, and*"."""
    spans = tuple(_closed(parsed.sentence, span) for span in position.evidence)
    return position if spans == position.evidence else replace(position, evidence=spans)


def _closed(sentence: Sentence, span: Span) -> Span:
    first, after = sentence.range_of(span) if sentence.span.covers(span) else (0, 0)
    end = after
    while end - 1 > first and sentence.lowers[end - 1] in _JOINTS:
        end -= 1
    return Span(span.start, sentence.ends[end - 1]) if end < after else span
