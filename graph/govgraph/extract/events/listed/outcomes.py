"""Tables of what a meeting decided: "R2 | Resolution on Exiled Writers | adopted unanimously"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.listed.action_lists import find_actions
from govgraph.extract.events.listed.motions import find_motions
from govgraph.extract.find.words.function_words import DENYING
from govgraph.model import BlockRole, Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_ACTS = {
    "adopted": EventType.ADOPTION, "approved": EventType.ADOPTION, "agreed": EventType.ADOPTION,
    "passed": EventType.ADOPTION, "carried": EventType.ADOPTION, "endorsed": EventType.ENDORSEMENT,
}  # fmt: skip
_PARTLY = frozenset({"principle", "provisionally", "tentatively", "referendum", "partly"})
_RESULTS = frozenset({"result", "outcome", "decision", "results", "outcomes"})
_LINKS = frozenset({"of", "to", "from", "on"})
_DECIDED = frozenset({"Adoption", "Endorsement"})


def find_decided(
    sentences: Sequence[Parsed],
    contexts: Sequence[Context],
    meeting: Entity | None,
) -> Iterator[Event]:
    """Yield what the tables and motions of a record decided, and what they give to whom to do."""
    yield from find_outcomes(sentences, contexts, meeting)
    yield from find_motions(sentences, contexts)
    if contexts:
        yield from find_actions(sentences, contexts[0].lexicon)


def find_outcomes(
    sentences: Sequence[Parsed], contexts: Sequence[Context], meeting: Entity | None
) -> Iterator[Event]:
    """Yield what became of the text that each row names, at the meeting whose record it is.

    Where no meeting is told, the table's first row must say that it tells outcomes: "Result".
    """
    held = None if meeting is None or meeting.type == "MeetingSeries" else meeting
    results: set[Span] = set()  # the first rows that say so
    for parsed, context in zip(sentences, contexts, strict=True):
        block = parsed.sentence.block
        if block.role is not BlockRole.ROW:
            continue
        if not _RESULTS.isdisjoint(parsed.sentence.lowers):
            results.add(block.span)
        if (held or block.header in results) and not (parsed.times or context.ahead):
            yield from _outcome(parsed, held, context.lexicon)


def _outcome(parsed: Parsed, meeting: Entity | None, lexicon: Lexicon) -> Iterator[Event]:
    texts = [r for r in parsed.refs if r.kind is Kind.INSTRUMENT and r.entity]
    told = [cell for cell in _cells(parsed) if _act(parsed, cell, lexicon)]
    others = any(r.kind is Kind.ORGANISATION and r.entity for r in parsed.refs)  # whose texts are
    if others or len({r.entity for r in texts}) != 1 or len(told) != 1:
        return
    if _covers(told[0], texts[0]) or _is_other_act(parsed, texts[0], lexicon):
        return
    kind, status = _act(parsed, told[0], lexicon) or (EventType.ADOPTION, Status.OCCURRED)
    end = parsed.sentence.span_of(*told[0]).end
    first = min(texts[0].span.start, parsed.sentence.starts[told[0][0]])
    span = Span(first, max(end, texts[0].span.end))
    yield Event(kind, status, texts[0].entity, meeting=meeting, evidence=(span,))


def _is_other_act(parsed: Parsed, text: Ref, lexicon: Lexicon) -> bool:
    """Tell whether something else is decided than its adoption: "*withdrawal of* ISO 9 | lost"."""
    colon, matter = (*parsed.sentence.words[text.name.after :][:2], "", "")[:2]
    if colon == ":" and matter.islower():
        return True  # "Rivers Charter: *proposal for a review* | adopted"
    lowers, first = parsed.sentence.lowers, text.name.first
    first -= lowers[first - 1 : first] == ("the",)
    noun, link = ("", "", *lowers[:first])[-2:]
    frames = {e.frame.evokes for e in lexicon.entries.get(noun, ()) if e.frame}
    return link in _LINKS and noun.isalpha() and frames.isdisjoint(_DECIDED)


def _cells(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the words of a row's cells."""
    first = 0
    for index, word in enumerate((*parsed.sentence.words, "\t")):
        if word == "\t":
            if index > first:
                yield first, index
            first = index + 1


def _covers(cell: tuple[int, int], ref: Ref) -> bool:
    return cell[0] <= ref.name.first < cell[1]


def _act(
    parsed: Parsed, cell: tuple[int, int], lexicon: Lexicon
) -> tuple[EventType, Status] | None:
    """Return what a cell that opens with an outcome says: "adopted, 33 votes to 6", "rejected"."""
    words = parsed.sentence.lowers[cell[0] : cell[1]]
    denied = words[0] in DENYING
    word = "".join(words[denied : denied + 1])
    if word in lexicon.words("lostForms"):
        return EventType.ADOPTION, Status.NEGATED
    kind = None if _PARTLY & set(words) else _ACTS.get(word)
    return (kind, Status.NEGATED if denied else Status.OCCURRED) if kind else None
