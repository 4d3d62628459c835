"""Who says what a clause tells: who speaks, the subject of a verb of speech, or nobody named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.positions.holders import holder_of

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.context import Context
    from govgraph.model import Position

_SAYING = frozenset({"speech", "opining"})
_EXPLETIVE = {("it",), ("there",), ("this",), ("that",), ("what",), ("which",)}
_DENYING = frozenset({"myth", "misconception", "fallacy", "illusion", "untrue", "false", "wrong"})
_DENYING |= {"nonsense", "reject", "rejects", "deny", "denies", "dispute", "disputes", "doubt"}
_MINE = frozenset({"i", "my", "me", "i'm"})
_TAIL = 12  # words of ", our critics in the region say"
_OPENING = 8  # words of "in the eyes of the far right,"
_OURS = frozenset({"we", "i", "us", "me", "our", "my"})
_SPEAKERS = frozenset({"he", "she", "they", "it", "others", "some", "many", "who", "those"})
# Who may tell what is so "according to the opposition"; not "according to their needs".
_TELLERS = frozenset({"opposition", "critics", "opponents", "rivals", "some", "many", "others"})
_TELLERS |= {"report", "reports", "study", "studies", "minister", "mayor", "press", "industry"}
_VIEWS = frozenset({"view", "views", "eyes", "opinion", "words", "mind", "minds"})
# What "for …," opens without telling to whom a thing is so: "for *this reason*", "for *decades*".
_NOBODY = frozenset(
    {"this", "that", "these", "those", "example", "instance", "too", "now", "years"}
)
_NOBODY |= {"decades", "centuries", "generations", "many", "most", "all", "both", "them", "it"}


def sayer(parsed: Parsed, number: int, context: Context) -> Filler:
    """Return who says what a clause tells: the subject of a verb of speech over it, or who speaks.

    Nobody in "it was said that …", "we do not believe that …", "it is a myth that …".
    """
    if (apart := _said_apart(parsed, context)) is not None:
        return apart
    above = parsed.clauses[number - 1] if number else None
    if noun_before(parsed, number):
        above = None
    clause = parsed.clauses[number]
    unread = clause.mark == "that" and above is None and clause.left[0]
    if unread or _claimed(parsed, clause.left):
        return EMPTY  # "critics say that X must end", "some claim we will end it"
    says = above is not None and any(_SAYING & set(e.classes) for e, _ in above.verb.entries)
    near = above is not None and above.right[1] >= clause.left[0] - 1
    opens = parsed.sentence.lowers[slice(*above.left)][-1:] if above else ()
    if above and near and (says or clause.mark == "that"):
        first = max(0, clause.left[0] - _OPENING)  # "it would be *wrong* to say that"
        over = parsed.sentence.lowers[first : clause.left[0]]
        if above.verb.negated or not _DENYING.isdisjoint(over):
            return EMPTY
        if says:
            return EMPTY if above.verb.passive else holder_of(parsed, number - 1, context)
        if opens and opens not in _EXPLETIVE:
            # "The Council is of the view that X must end"; "it is clear that" is who speaks.
            return holder_of(parsed, number - 1, context)
    speaker = context.discourse.we(parsed.sentence.span.start)
    return Filler((speaker,)) if speaker else EMPTY


def spoken_for(parsed: Parsed, told: Position, context: Context) -> Position:
    """Return a position with the State for which "I" speaks: an envoy's "*I* welcome the Pact"."""
    line = context.discourse.document
    state = line.organisation if line.speaker and line.speaker == told.holder else None
    if not state or state.type != "Government" or _MINE.isdisjoint(parsed.sentence.lowers):
        return told
    return replace(told, holder=state)


def noun_before(parsed: Parsed, number: int) -> bool:
    """Tell whether the clause before is only the subject's noun: "early *warning* must reach"."""
    above = parsed.clauses[number - 1].verb if number else None
    first = parsed.clauses[number].verb.first
    return above is not None and above.gerund and above.after == first


def to_whom(parsed: Parsed, left: tuple[int, int]) -> Filler | None:
    """Return to whom a thing is so: "*for Malta*, village clinics remain a priority".

    Empty where it is so to others: "to its critics, X", "in the eyes of the far right, X"; None
    where nothing of the kind is told: "for us, X", "for this reason, X".
    """
    lowers, first = parsed.sentence.lowers, left[0]
    if lowers[first] not in {"for", "to", "in"}:
        return None
    comma = next((i for i in range(first, min(left[1], first + _OPENING)) if lowers[i] == ","), 0)
    words = lowers[first + 1 : comma]
    viewed = lowers[first] != "in" or not _VIEWS.isdisjoint(words[:2])
    if not words or not viewed or not _NOBODY.isdisjoint(words) or not _OURS.isdisjoint(words):
        return None
    return _one_of(parsed, first + 1, comma)


def _claimed(parsed: Parsed, left: tuple[int, int]) -> bool:
    """Tell whether others say what "we" do, in words that are no clause: "*some claim* we will"."""
    lowers, first = parsed.sentence.lowers, left[1] - 2
    says = first > left[0] and lowers[first + 1] in {"we", "i"}
    return says and any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[first])


def _said_apart(parsed: Parsed, context: Context) -> Filler | None:
    """Return who says a whole sentence: "…, *our critics say*", "according to *Malta*, …".

    None where nobody but who speaks does: "…, we believe".
    """
    lowers = parsed.sentence.lowers
    end = len(lowers) - 1
    comma = next((i for i in range(end - 1, max(0, end - _TAIL), -1) if lowers[i] == ","), end)
    if lowers[:2] == ("according", "to"):
        after = next((i for i in range(2, min(end, _TAIL)) if lowers[i] == ","), 2)
        told = _one_of(parsed, 2, after)
        return told if told or _tells(parsed, after - 1) else None
    tail = lowers[comma + 1 : end]
    first = context.lexicon.any_of("determiners", "pronouns") | _OURS
    closed = first - _SPEAKERS | context.lexicon.any_of("prepositions", "coordinators")
    opens = _says(parsed, comma + 1)
    inverted = opens and (comma + 2 in parsed.covered or not first.isdisjoint(tail[1:2]))
    behind = len(tail) > 1 and _says(parsed, end - 1) and tail[-2] not in closed
    says = (tail[:2] == ("according", "to") and _tells(parsed, end - 1)) or inverted or behind
    if not says or {"we", "i"} & set(tail):
        return None
    number = next((n for n, c in enumerate(parsed.clauses) if comma < c.verb.first < end), 0)
    told = holder_of(parsed, number, context) if behind and number else EMPTY
    return told or _one_of(parsed, comma + 1, end)


def _tells(parsed: Parsed, index: int) -> bool:
    named = any(r.kind in AGENTS and r.entity for r in parsed.refs_in(index, index + 1))
    return named or parsed.sentence.lowers[index] in _TELLERS


def _says(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb of speech stands at an index: "*say*", not "every *State*"."""
    small = index < len(parsed.sentence.words) and parsed.sentence.words[index].islower()
    return small and any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[index])


def _one_of(parsed: Parsed, first: int, after: int) -> Filler:
    """Return the one that some words name, nobody where they name several or none."""
    named = [r for r in parsed.refs_in(first, after) if r.kind in AGENTS and r.entity]
    return (
        Filler((named[0].entity,), named[0].span) if len(named) == 1 and named[0].entity else EMPTY
    )
