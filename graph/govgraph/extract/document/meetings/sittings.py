"""Bodies before which a statement may be made: "OSCE Permanent Council", "the Board, 16 May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import head_of, is_name
from govgraph.extract.document.draft import words_of
from govgraph.extract.document.meetings.occasion_lines import AT, is_placed, parts, starts
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.document.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_SEGMENTS = frozenset(
    (kind, part, ",") for kind in ("high-level", "ministerial") for part in ("segment", "session")
)


def sittings(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, Span, bool]]:
    """Yield the bodies before which a statement may be made, and whether the words say so.

    "OSCE Permanent Council", "General Council, 16–17 December 2024" may also head a text of their
    own; "Remarks to the Security Council" says that it is made there.
    """
    for first, after in parts(line) if not line.foot else ():
        for start in starts(line, first, after):
            told = _is_before(line, start, lexicon)
            if not (told or start == 0 or _is_segment(line, start)):
                continue
            known = [r for r in line.refs if r.name.first == start and r.name.after <= after]
            end = known[0].name.after if known and told else after
            body = _sitting(line, start, end, lexicon)
            named = bool(known) and known[0].name.after >= after and _is_all(line, after)
            met = any(r.kind is Kind.MEETING and r.name.first == after + 1 for r in line.refs)
            met = met and not known  # "General Assembly, 79th session" is its own
            if body and (told or named or met or is_placed(line, after)):
                yield body, line.found.sentence.span_of(start, end), told


def _is_segment(line: Line, start: int) -> bool:
    """Tell whether only a part of its sitting stands before a body: "*High-level segment*, the"."""
    return line.found.sentence.lowers[:start] in _SEGMENTS


def _is_before(line: Line, start: int, lexicon: Lexicon) -> bool:
    """Tell whether words say before whom: "At the …", "Remarks to the …"; not "Letter to the"."""
    lowers = line.found.sentence.lowers
    if start < 2 or lowers[start - 2 : start] not in AT:
        return False
    speech = lexicon.words("deliveryNouns") - lexicon.words("sentTexts")
    spoken = speech & set(lowers[: start - 2])
    to = lowers[start - 2] == "to"
    at = start - 2 - (lowers[start - 3] == ",")  # "Remarks by Ana Kos, Chair, *to the* Board"
    who = any(r.kind is Kind.PERSON and r.name.after <= at for r in line.refs)
    who = who or any(r.kind is Kind.ORGANISATION and r.name.after == at for r in line.refs)
    said = lowers[start - 3] in speech or (who and lowers[0] in speech and "on" not in lowers[:at])
    return start == 2 or bool(spoken and (not to or said))


def _sitting(line: Line, first: int, after: int, lexicon: Lexicon) -> Entity | None:
    """Return the body that words name whole, where it is one that sits."""
    lowers, sits = line.found.sentence.lowers, lexicon.words("sittingBodies")
    inside = [r for r in line.refs if r.entity and first <= r.name.first < after]
    whole = [r.entity for r in inside if r.name.first == first and r.name.after >= after]
    if whole and whole[0]:
        label = whole[0].label.lower().split()
        end = next((i for i, word in enumerate(label) if word in {"of", "on", "for"}), len(label))
        sitting = whole[0].type == "Body" and label[end - 1] in sits
        return whole[0] if sitting and whole[0].kind is Kind.ORGANISATION else None
    head = head_of(lowers[first:after], Kind.ORGANISATION, lexicon)
    if head is None or lowers[first + head] not in sits or after - first < 2:
        return None
    plain = all(r.kind in {Kind.ORGANISATION, Kind.THEME} for r in inside)
    if not plain or not is_name(line, first, after, first + head, lexicon):
        return None
    return Entity(Kind.ORGANISATION, words_of(line, first, after), None, "Body")


def _is_all(line: Line, after: int) -> bool:
    return after >= len(line.found.sentence.words) - 1
