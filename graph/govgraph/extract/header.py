"""Which sentences of a statement are its header and footer, and which is its dateline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.model import BlockRole, Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find import Found
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, TimeExpression

_LONG = 30  # words; a longer sentence belongs to the running text
_LONGEST = 70  # words of a line that no full stop ends, as of those who sign
HEAD = 14  # sentences that may be header
_RECORD = 2  # tabs in the row of a table that is no list of keys and values
_DATELINE = 8  # words that may stand before the date of a dateline
_DAY = len("2024-05-17")
_OPENED = 4  # sentences in which a communiqué says when its authors met
_MET = frozenset({"met", "meeting", "gathered", "assembled", "convened"})
_LABEL = 4  # words at the beginning of a line that label it
_FOOT = 8  # sentences that may be footer


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the header or footer with its names; ``foot`` counts from the end of text."""

    found: Found
    refs: tuple[Ref, ...]
    foot: bool


def header_and_footer(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon
) -> Iterator[Line]:
    """Yield the lines before the running text and those after it."""
    head = 0
    while head < min(len(sentences), HEAD) and (
        _is_line(sentences[head], sentences[head + 1 : head + 2])
        or _is_byline(sentences[head], lexicon)
    ):
        yield Line(sentences[head], tuple(refs[head]), foot=False)
        head += 1
    end = len(sentences)
    while end > head and _is_contact(sentences[_opening(sentences, end - 1)], lexicon):
        end = max(head, _opening(sentences, end - 1))
    foot = end
    while foot > max(head, end - _FOOT) and _is_line(sentences[foot - 1], ()):
        foot -= 1
    for number in range(foot, end):
        yield Line(sentences[number], tuple(refs[number]), foot=True)


def _is_line(found: Found, following: Sequence[Found]) -> bool:
    """Tell whether a sentence is a line by itself and not part of running text."""
    sentence = found.sentence
    if sentence.block.role in {BlockRole.HEADING, BlockRole.ROW}:
        return not _is_record(found)
    long = _LONG if sentence.words[-1] in {".", "?", "!", ":", ";", ","} else _LONGEST
    if sentence.block.role is BlockRole.ITEM or len(sentence.words) > long:
        return False
    stopped = sentence.words[-1] in {".", "?", "!"} and "." not in sentence.words[-2:][0]
    prose = stopped and len(sentence.words) > 10
    goes_on = bool(following) and following[0].sentence.block is sentence.block and prose
    return not prose and not goes_on


def _is_record(found: Found) -> bool:
    """Tell whether a row of a table says of something when it happened, not of the statement."""
    sentence = found.sentence
    cells = [i for i, word in enumerate(sentence.words) if word == "\t"]
    return len(cells) >= _RECORD and any(
        time.span.start > sentence.starts[cells[0]] for time in found.times
    )


def _opening(sentences: Sequence[Found], number: int) -> int:
    """Return the sentence that opens the block of a sentence: it says what the block is for."""
    block = sentences[number].sentence.block
    while number and sentences[number - 1].sentence.block is block:
        number -= 1
    return number


def _is_contact(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence at the end only says whom to ask: "For more information call …"."""
    opening = " ".join(found.sentence.lowers[:_LABEL])
    told = any(opening.startswith(words) for words in lexicon.words("askingWords"))
    return told and found.sentence.block.role is not BlockRole.HEADING


def _is_byline(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence only says whose words follow: "Speech by Ana Kos, Lomé, 3 May."."""
    words = found.sentence.lowers[:_LABEL]
    nouns = lexicon.words("deliveryNouns")
    by = words.index("by") if "by" in words else 0
    return by > 0 and words[by - 1] in nouns and len(found.sentence.words) <= _LONGEST


def venue(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon
) -> Entity | None:
    """Return the one city that the header names: where "here" is."""
    head = (line for line in header_and_footer(sentences, refs, lexicon) if not line.foot)
    places = [r.entity for line in head for r in line.refs if r.kind is Kind.PLACE and r.entity]
    cities = {place for place in places if place.type != "Country"}
    return cities.pop() if len(cities) == 1 else None


def is_dateline(found: Found) -> bool:
    """Tell whether a line holds little but a date: "Paris, 14 October 2008"."""
    told = [t.span for t in found.times]
    sentence = found.sentence
    rest = [
        word
        for word, start in zip(sentence.words, sentence.starts, strict=True)
        if word[0].isalpha() and not any(span.start <= start < span.end for span in told)
    ]
    return bool(told) and len(rest) <= 3


def own_times(
    sentences: Sequence[Found], lines: Sequence[Line], lexicon: Lexicon, *, spoken: bool
) -> Iterator[TimeExpression]:
    """Yield what may be the statement's own date, the likeliest first.

    One full day comes first: beside who speaks, in a dateline, the header, the opening, the
    footer; then any time there that stands in no running sentence. The day on which a text was
    published or distributed counts where there is no other. What is ``spoken`` is said on one of
    several days, and which one is not told; what sums a meeting up, on the last.
    """
    opening = [found for found in sentences[: HEAD + 1] if _opens_with_time(found)]
    told = [line for line in lines if not _is_published(line, lexicon)]
    datelines = [line for line in told if is_dateline(line.found)]
    rows = [
        *(line.found for line in told if not line.foot and _is_delivered(line, lexicon)),
        *(line.found for line in datelines if line.refs),
        *(line.found for line in datelines),
        *(line.found for line in told if not line.foot),
        *(line.found for line in lines if not line.foot and _is_published(line, lexicon)),
        *opening[:1],
        *(line.found for line in told if line.foot),
        *(line.found for line in lines if line.foot and _is_published(line, lexicon)),
    ]
    for fits in (_is_day, lambda when: len(when.edtf) >= 10, lambda when: len(when.edtf) >= 4):
        for found in rows if fits is _is_day else [f for f in rows if not _runs_on(f)]:
            for time in found.times:
                if fits(time.when):
                    yield time if spoken else _last_day(time)


def _is_published(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line only says when a text appeared: "Posted on: 19 August 2024"."""
    words, times = line.found.sentence.lowers, line.found.times
    if not times:
        return False
    dated = line.found.sentence.range_of(times[0].span)[0]
    near = [w for w in words[:_LABEL] if w[0].isalpha()][:2]
    if dated > 1 and not words[dated - 2][0].isalnum():
        near.append(words[dated - 1])  # "SPEECH | Brussels | Publication 17 November"
    return bool(set(near) & lexicon.words("publicationWords"))


def _is_delivered(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line says who speaks: "Statement by Mr Echandi, on 1 July 2024"."""
    person = any(ref.kind is Kind.PERSON for ref in line.refs)
    return person and bool(lexicon.words("textGenres") & set(line.found.sentence.lowers))


def _last_day(time: TimeExpression) -> TimeExpression:
    """Return the last of several days: what sums a meeting up is not said before its end."""
    first, _, last = time.when.edtf.partition("/")
    several = len(first) == len(last) == _DAY
    day = When(last, time.when.latest, time.when.latest)
    return replace(time, when=day) if several else time


def met_times(sentences: Sequence[Found]) -> Iterator[TimeExpression]:
    """Yield the day on which those who speak met: "We, the Ministers, having met on 20 May"."""
    for found in sentences[:_OPENED]:
        words = set(found.sentence.lowers)
        for time in found.times if words & _MET and words & {"we", "having"} else ():
            if _is_day(time.when):
                yield time


def _runs_on(found: Found) -> bool:
    return found.sentence.words[-1] == "."


def _opens_with_time(found: Found) -> bool:
    """Tell whether running text opens with its date: "GENEVA, 3 May 2023 – The Committee …"."""
    if not found.times:
        return False
    sentence, at = found.sentence, found.times[0].span.start
    before = [w for w, start in zip(sentence.words, sentence.starts, strict=True) if start < at]
    return len(before) <= _DATELINE and not any(w[0].islower() and w != "on" for w in before)


def _is_day(when: When) -> bool:
    return when.earliest == when.latest
