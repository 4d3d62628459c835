"""Who was at a meeting, by its minutes, and who was not: "Present: Ana Kos", "they stayed away"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.function_words import WAS
from govgraph.model import Event, EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_LABELS = (
    ("attendanceLabels", Status.OCCURRED, True),
    ("absenceLabels", Status.NEGATED, True),
    ("participantLabels", Status.OCCURRED, False),
)
_PRESENT = frozenset({"attendance", "present", "attending"})
_OPENING = 12  # words of "other Heads of Government in attendance were"
_LABEL = 4  # words of a label
_PARTS = frozenset({";", "·", "•", "\t", "|"})
_SENT = frozenset({"delegation", "delegations", "representatives", "observers"})
_LED = POLITE | _SENT | {"of", "from", "and", ","}


def find_attendance(
    parsed: Sequence[Parsed], meeting: Entity | None, lexicon: Lexicon
) -> Iterator[Event]:
    """Yield who was and who was not at the meeting of which a text is the minutes."""
    labels = [_label(one, lexicon) for one in parsed] if meeting else []
    if meeting is None or not any(told for _, _, told in labels):
        return  # who the participants are, a programme tells, too
    for one, (label, status, _) in zip(parsed, labels, strict=True):
        people = [r for r in _named(one, label) if r.entity] if label else []
        agents = tuple(dict.fromkeys(r.entity for r in people if r.entity))
        if agents:
            span = one.sentence.span_of(0, people[-1].name.after)
            kind = EventType.PARTICIPATION
            yield Event(kind, status, agents=agents, meeting=meeting, evidence=(span,))


def _label(parsed: Parsed, lexicon: Lexicon) -> tuple[int, Status, bool]:
    """Return where the list behind a label begins, or 0, and what the label says.

    The last tells whether it is one that only minutes have.
    """
    lowers = parsed.sentence.lowers
    end = next((i for i in range(min(_LABEL, len(lowers))) if lowers[i] in {":", "\t"}), 0)
    label = " ".join(lowers[:end])
    for name, status, told in _LABELS:
        if end and label in lexicon.words(name):
            return end + 1, status, told
    first = _past_were(parsed.sentence, lexicon)
    return first, Status.OCCURRED, bool(first)


def _past_were(sentence: Sentence, lexicon: Lexicon) -> int:
    """Return where a list begins that a sentence opens: "Others *in attendance were:* …", or 0.

    "Those present were *asked* by Chad" tells what others did.
    """
    lowers = sentence.lowers
    at = next((k for k in range(min(_OPENING, len(lowers) - 1)) if lowers[k] in WAS), 0)
    denied = lexicon.words("negations") | {"none", "few"}
    if not at or lowers[at - 1] not in _PRESENT or not denied.isdisjoint(lowers[:at]):
        return 0
    listed = lowers[at + 1] in {":", "the"} or sentence.words[at + 1][0].isupper()
    return at + 1 + (lowers[at + 1] == ":") if listed else 0


def _named(parsed: Parsed, first: int) -> Iterator[Ref]:
    """Yield those whom a list names: of "Ana Kos (Water Board)" the person, else the bodies.

    Of "Ana Kos (Chad), Water Board" both: where brackets tell whose people they are, no comma does.
    """
    words = parsed.sentence.words
    ends = [i for i in range(first, len(words)) if words[i] in _PARTS]
    for low, high in zip([first, *(i + 1 for i in ends)], [*ends, len(words)], strict=True):
        refs = parsed.refs_in(low, high)
        people = [r for r in refs if r.kind is Kind.PERSON]
        bodies = [r for r in refs if r.kind is Kind.ORGANISATION and _is_listed(parsed, r, low)]
        bracketed = any(words[r.name.after : r.name.after + 1] == ("(",) for r in people)
        beside = [r for r in refs if r.kind is Kind.ORGANISATION and _stands_alone(parsed, r, low)]
        yield from (*people, *(beside if bracketed else ())) if people else bodies


def _stands_alone(parsed: Parsed, ref: Ref, low: int) -> bool:
    """Tell whether a name stands between commas and in no bracket: "Ana Kos (Chad), *UNESCO*"."""
    words = parsed.sentence.words
    open_ = words[low : ref.name.first].count("(") > words[low : ref.name.first].count(")")
    before = words[ref.name.first - 1 - (parsed.before(ref.name.first) == "the")]
    following = words[ref.name.after : ref.name.after + 1]
    return not open_ and before in {",", "and", ":"} and following in {(",",), ("and",), (".",), ()}


def _is_listed(parsed: Parsed, ref: Ref, low: int) -> bool:
    """Tell whether only names, commas and "delegations of" stand before a name in its part."""
    taken = {
        i for r in parsed.refs_in(low, ref.name.first) for i in range(r.name.first, r.name.after)
    }
    rest = (i for i in range(low, ref.name.first) if i not in taken)
    return all(parsed.sentence.lowers[i] in _LED for i in rest)
