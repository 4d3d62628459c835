"""What came of a motion: "That the Board adopt the Riga Code. Moved: Ana Kos. *Carried*."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY
from govgraph.extract.find.words.function_words import DENYING
from govgraph.model import BlockRole, Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_DECIDED = (EventType.ADOPTION, EventType.ENDORSEMENT)
_CARRIED = frozenset({"carried", "passed", "agreed", "adopted", "approved"})
_OPEN = frozenset({"withdrawn", "deferred", "postponed", "adjourned", "tabled", "if", "would"})
_SO, _SO_DONE = ("it", "was", "so"), frozenset({"decided", "agreed", "resolved"})
# "She *took it that* the Board wished to adopt the Code"
_TAKE_IT = frozenset({(verb, "it", "that") for verb in ("take", "took", "takes")})
_LABEL = 4  # words of "Moved by Ana Kos"
_MOVER = 7  # words of "Motion 2 (Ana Kos):"
_RESULT = 12  # words of "The motion was carried by 12 votes to 3, with 2 abstentions."
_REACH = 5  # sentences from a motion to what came of it
_TEXT = (Kind.INSTRUMENT,)
_PROSE = frozenset({BlockRole.PARAGRAPH, BlockRole.ITEM})


def find_motions(sentences: Sequence[Parsed], contexts: Sequence[Context]) -> Iterator[Event]:
    """Yield the adoption of the texts that motions ask for, once these are carried or lost."""
    for number, parsed in enumerate(sentences):
        clause = _asked(parsed) if _may_move(parsed) else None
        if clause is None:
            continue
        context = contexts[number]
        result = result_of(sentences, number, context.lexicon)
        if result is None:
            continue
        status, last = result
        frames = (e.frame for e, _ in clause.verb.entries if e.frame)
        frame = next(frame for frame in frames if _decides(frame.evokes))
        side = clause.left if clause.verb.passive else clause.right
        texts = [r for r in parsed.refs_in(*side) if r.kind in _TEXT and r.entity]
        index = parsed.clauses.index(clause)
        unsaid = clause.verb.passive or clause.verb.infinitive
        agents = EMPTY if unsaid else context.subject(parsed, index, (Kind.ORGANISATION,))
        met = context.discourse.document.meeting
        for text in texts[:1]:
            span = Span(parsed.sentence.span.start, last.sentence.span.end)
            yield Event(
                EventType(frame.evokes), status, text.entity, agents=agents.entities,
                meeting=met if met and met.type != "MeetingSeries" else None, evidence=(span,),
            )  # fmt: skip


def result_of(
    sentences: Sequence[Parsed], number: int, lexicon: Lexicon
) -> tuple[Status, Parsed] | None:
    """Return what came of the motion that a sentence puts, and the line that says so.

    None where it is no motion, or nobody says whether it was carried.
    """
    if not is_motion(sentences, number, lexicon):
        return None
    moving, lost = lexicon.words("motionWords"), lexicon.words("lostForms")
    for later in sentences[number + 1 : number + 1 + _REACH]:
        lowers = later.sentence.lowers
        block = later.sentence.block
        told = block.role is BlockRole.PARAGRAPH or block is sentences[number].sentence.block
        told = told and len(lowers) <= _RESULT
        words = set(lowers) if told else set()
        if lowers[:3] == _SO and words & _SO_DONE:
            return Status.OCCURRED, later
        if _is_put(later) or words & _OPEN:
            return None
        if words & lost or (words & _CARRIED and words & DENYING):
            return Status.NEGATED, later
        if words & _CARRIED:
            return Status.OCCURRED, later
        if not (told or words & moving):
            return None
    return None


def is_motion(sentences: Sequence[Parsed], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence puts a motion: "*Motion 2:* That …", "Ana Kos *moved* that …".

    Also "That the Board adopt it.", with its number or who moved it beside it.
    """
    parsed = sentences[number]
    if not _is_put(parsed):
        return False
    lowers = parsed.sentence.lowers
    if lowers[0] != "that":
        return True
    before = sentences[number - 1].sentence.lowers if number else ()
    behind = [one.sentence.lowers for one in sentences[number + 1 : number + 3]]
    moving = lexicon.words("motionWords")
    moved = any(not moving.isdisjoint(words[:_LABEL]) for words in behind)
    return moved or "motion" in before[:1]


def is_undecided(sentences: Sequence[Parsed], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence is a motion of which nobody says that it was carried."""
    if not is_motion(sentences, number, lexicon):
        return False
    result = result_of(sentences, number, lexicon)
    return result is None or result[0] is not Status.OCCURRED


def _is_put(parsed: Parsed) -> bool:
    """Tell whether a sentence may put a motion: "That …", "Motion 2: that …", "moved that".

    Also "Motion 2: The Board adopts it.", but not "Motion carried: …".
    """
    lowers = parsed.sentence.lowers
    if parsed.sentence.block.role not in _PROSE or not _may_move(parsed):
        return False
    label = lowers[0] == "motion" and ":" in lowers[:_MOVER]
    label = label and _CARRIED.isdisjoint(lowers[: lowers.index(":")])
    moves = any(c.verb.lemma == "move" for c in parsed.clauses)
    moves = moves or not _TAKE_IT.isdisjoint(zip(lowers, lowers[1:], lowers[2:], strict=False))
    moves = moves and _asked(parsed) is not None
    return lowers[0] == "that" or label or moves


def _may_move(parsed: Parsed) -> bool:
    return not {"that", "moved", "motion"}.isdisjoint(parsed.sentence.lowers)


def _asked(parsed: Parsed) -> Clause | None:
    """Return the clause that says what is to be adopted: "that the Code *be adopted*"."""
    for clause in parsed.clauses:
        verb, first = clause.verb, parsed.sentence.lowers[clause.verb.first]
        bare = (verb.base and verb.first == verb.main) or (verb.passive and first == "be")
        bare = bare or verb.infinitive
        if bare and any(e.frame and _decides(e.frame.evokes) for e, _ in verb.entries):
            return clause
    return None


def _decides(evokes: str) -> bool:
    return any(evokes == str(kind) for kind in _DECIDED)
