"""Where a statement was made, as its header tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.header import Line
from govgraph.extract.find.words.function_words import DASHES
from govgraph.extract.find.words.tokens import is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity


_DATELINE = 10  # words of "Oslo, Norway, Monday, 5 May 2024 –"


def venue(lines: Sequence[Line], opening: Line | None) -> Ref | None:
    """Return the one city that the header names, where it first does: where "here" is.

    Of several it is the one beside the date, unless another stands beside a meeting: an address
    tells where a body has its seat. Above them all is the one with which the text opens: "Oslo,
    5 May – The Board". One that only describes is none: "talks on *Oslo* rules".
    """
    if opening and (dateline := _dateline(opening)):
        return dateline
    told: dict[Entity, Ref] = {}
    beside: dict[Entity, Ref] = {}
    for line in lines:
        shown = bool(line.found.times) or any(r.kind is Kind.MEETING for r in line.refs)
        for ref in () if line.foot else line.refs:
            if _is_city(ref) and ref.entity and not _describes(line, ref):
                told.setdefault(ref.entity, ref)
                if shown:
                    beside.setdefault(ref.entity, ref)
    only = list((beside if len(told) > 1 else told).values())
    return only[0] if len(only) == 1 else None


def opening_line(
    told: tuple[Sequence[Found], Sequence[Sequence[Ref]]], frame: Frame
) -> Line | None:
    """Return the sentence with which the running text begins."""
    found, refs = told
    number = frame.begin
    return Line(found[number], tuple(refs[number]), foot=False) if number < len(found) else None


def _is_city(ref: Ref) -> bool:
    return ref.kind is Kind.PLACE and ref.entity is not None and ref.entity.type != "Country"


def _dateline(line: Line) -> Ref | None:
    """Return the city with which a sentence opens, before a date and a dash: "OSLO, 5 May – "."""
    sentence, times = line.found.sentence, line.found.times
    first = next((ref for ref in line.refs if ref.name.first == 0 and _is_city(ref)), None)
    if first is None or not times:
        return None
    after = sentence.range_of(times[0].span)[1]
    dashed = sentence.words[after : after + 1] and sentence.words[after] in DASHES
    return first if dashed and after <= _DATELINE else None


def _describes(line: Line, ref: Ref) -> bool:
    """Tell whether a place only says what something is about: "talks on *Oslo* rules".

    Also what a post is for: "Minister for *Europe*".
    """
    sentence = line.found.sentence
    if ref.name.first and sentence.lowers[ref.name.first - 1] == "for":
        return True
    following = "".join(sentence.words[ref.name.after : ref.name.after + 1])
    return following.isalpha() and following.islower() and is_plural(following)
