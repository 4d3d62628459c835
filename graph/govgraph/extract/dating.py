"""When a statement was made: its dateline, and the other dates of a header and a footer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.header import HEAD
from govgraph.model import Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find import Found
    from govgraph.extract.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_DATELINE = 8  # words that may stand before the date of a dateline
_DAY = len("2024-05-17")
_OPENED = 4  # sentences in which a communiqué says when its authors met
_MET = frozenset({"met", "meeting", "gathered", "assembled", "convened"})
_LABEL = 4  # words at the beginning of a line that label it


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
