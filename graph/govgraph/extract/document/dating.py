"""When a statement was made: its dateline, and the other dates of a header and a footer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document.header import HEAD
from govgraph.model import Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_DATELINE = 8  # words that may stand before the date of a dateline
_YEAR = 4  # characters of a year
_DAY = len("2024-05-17")
_DONE = frozenset(
    {("done", "at"), ("done", "in"), ("given", "at"), ("signed", "in"), ("signed", "at")}
)
_PARTS = frozenset({"|", "·", "•", "—", "–", ";", "(", "\t", "/"})
_CLOSING = 8  # sentences at the end that may say when the text was made
_OPENED = 4  # sentences in which a communiqué says when its authors met
MET = frozenset({"met", "meeting", "gathered", "assembled", "convened"})
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

    Days come first, then months and years, and of these such as stand in no running sentence. What
    is ``spoken`` is said on one of several days, and which one is not told; what sums a meeting up,
    on the last.
    """
    told = sorted(_told(sentences, lines, lexicon), key=lambda told: told[0])
    days = [time for _, _, time in told if time.when.is_day]
    apart = [time for _, found, time in told if not _runs_on(found)]
    vague = [t for least in (_DAY, _YEAR) for t in apart if len(t.when.edtf) >= least]
    for time in (*days, *vague):
        yield time if spoken else _last_day(time)


def _told(
    sentences: Sequence[Found], lines: Sequence[Line], lexicon: Lexicon
) -> Iterator[tuple[int, Found, TimeExpression]]:
    """Yield the times of the header, the footer and the opening, each with the trust it deserves.

    0 the day beside who speaks; 1 beside the place where the text was given, or on which it was
    done or adopted; 2 in a line of its own; 3 elsewhere in the header; 4 in the header, when
    the text was published; 5 in a dateline that opens the text; 6 elsewhere in the footer; 7 in
    the footer, when the text was published.
    """
    for line in lines:
        for time in line.found.times:
            if _is_published(line.found, time, lexicon):
                yield 7 if line.foot else 4, line.found, time
            elif not line.foot and _is_delivered(line, lexicon):
                yield 0, line.found, time
            elif _is_beside_place(line, time) or _is_done(line.found):
                yield 1, line.found, time
            elif is_dateline(line.found):
                yield 2, line.found, time
            else:
                yield 6 if line.foot else 3, line.found, time
    for found in (*sentences[: HEAD + 1], *sentences[-_CLOSING:]):
        yield from ((3, found, t) for t in found.times[:1] if _is_of_text(found, lexicon))
    opening = [found for found in sentences[: HEAD + 1] if _opens_with_time(found)]
    yield from ((5, found, time) for found in opening[:1] for time in found.times)
    for found in sentences[-_CLOSING:]:
        yield from ((1, found, time) for time in found.times if _is_done(found))


def _is_beside_place(line: Line, time: TimeExpression) -> bool:
    """Tell whether a place stands right before a time: "Paris, 14 October 2008"."""
    words = line.found.sentence.words
    first = line.found.sentence.range_of(time.span)[0]
    places = {ref.name.after for ref in line.refs if ref.kind is Kind.PLACE}
    return bool(places & set(range(first - 2, first + 1))) and words[first - 1 : first] != ("(",)


def _is_done(found: Found) -> bool:
    """Tell whether a line says when a text was made: "Done at Vilnius", "(Adopted … on 7 May"."""
    words = [word for word in found.sentence.lowers[:_LABEL] if word.isalpha()]
    return words[:1] == ["adopted"] or tuple(words[:2]) in _DONE


def _is_of_text(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence says when its text came: "This article first appeared on 3 May"."""
    lowers = found.sentence.lowers
    texts = lexicon.any_of("deliveryNouns", "textGenres") & set(lowers[1:_LABEL])
    given = lexicon.any_of("givenWords", "publicationWords") & set(lowers[2 : _LABEL * 2])
    return lowers[0] == "this" and bool(texts and given)


def _is_published(found: Found, time: TimeExpression, lexicon: Lexicon) -> bool:
    """Tell whether a time is only when a text appeared: "Posted on: 19 August 2024".

    Only its own part of the line counts: "16 October 2024 | Updated 5 November 2024".
    """
    words, first = found.sentence.lowers, found.sentence.range_of(time.span)[0]
    ends = [found.sentence.range_of(t.span)[1] for t in found.times if t.span < time.span]
    cuts = [n + 1 for n in range(first) if words[n] in _PARTS]
    own = [w for w in words[max([0, *ends, *cuts]) : first] if w[0].isalpha()]
    return bool({*own[:2], *own[-2:]} & lexicon.words("publicationWords"))


def _is_delivered(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line says who speaks: "Statement by Mr Echandi, on 1 July 2024"."""
    person = any(ref.kind is Kind.PERSON for ref in line.refs)
    lowers = set(line.found.sentence.lowers)
    return person and "occasion" not in lowers and bool(lexicon.words("textGenres") & lowers)


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
        for time in found.times if words & MET and words & {"we", "having"} else ():
            if time.when.is_day:
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
