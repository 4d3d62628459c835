"""When a statement was made: its dateline, and the other dates of a header and a footer."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.dates import when
from govgraph.extract.document.dating.chronicles import entries
from govgraph.extract.document.dating.introducing import introduced, is_of_text, is_own_day
from govgraph.extract.document.header import HEAD, is_record, titles_record
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import BEFORE_OR_AFTER, BEFORE_TIMES, DASHES
from govgraph.extract.find.words.tokens import is_item
from govgraph.lexicon import Form, is_a
from govgraph.model import Kind, When

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

    _Told = tuple[int, Found, TimeExpression]

_WITHIN = frozenset({"on", "and", "of", "the", "de", "la", "el"})  # "St Kitts and Nevis, 6 May"
_DATELINE = 8  # words that may stand before the date of a dateline
_YEAR = 4  # characters of a year
_DAY = len("2024-05-17")
_MONTH = len("2024-05")
_SURE = 2  # the trust up to which a time of the header is surely its own
_WEAK = frozenset({3, 5, 6})  # that of times for which only their place speaks
_SINCE = frozenset({"since", "anniversary", "commemorating", "remembering"})
_AGO = frozenset({("years", "after"), ("year", "after"), ("months", "after"), ("years", "from")})
_LINED = 6  # the trust of times that stand in lines, and say no more
_NEAR = 730  # days within which a text tells most of what it tells
_QUARTER = 92  # days of the longest meeting
_ADOPTED = frozenset({"resolution", "decision", "declaration", "recommendation", "text"})
_OF_TREATY = frozenset({"signature", "force", "ratification", "accession", "ratifications"})
_PARTS = frozenset({"|", "·", "•", "—", "–", "-", ";", "(", "\t", "/"})
_JOINING = frozenset({"of", "the", "in", "at", "for", "and", "on", "de", "la"})
_NAMES = 3  # words and marks before the day of a note
_CLOSING = 8  # sentences at the end that may say when the text was made
_NUMBER = re.compile(r"(?:19|20)\d\d(?=/\d+$)")  # "Press release 2026/07"
_AIMED = BEFORE_OR_AFTER | {"by", "towards", "beyond"}
_OPENED = 4  # sentences in which a communiqué says when its authors met
_OBSERVED = frozenset({"international", "world", "european", "global", "national"})
_LABEL = 4  # words at the beginning of a line that label it
_DAYS = 8  # words in which a day's name stands
_LONG = 25  # words of a line that can only be running text, cut off
_MEETERS = frozenset({"ministers", "leaders", "heads", "presidents"})


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


def opening_of(found: Found) -> int:
    """Return where a sentence begins behind its dateline: "HONIARA, Tonga — *The* Meeting …"."""
    words = found.sentence.words[: 2 * _DATELINE]
    dash = next((i for i, word in enumerate(words) if word in DASHES), -1)
    return dash + 1 if not any(word.islower() for word in words[: max(dash, 0)]) else 0


def own_times(
    sentences: Sequence[Found], lines: Sequence[Line], lexicon: Lexicon, *, spoken: bool
) -> Iterator[TimeExpression]:
    """Yield what may be the statement's own date, the likeliest first.

    Days come first, then months and years, and of these such as stand in no running sentence. What
    is ``spoken`` is said on one of several days, and which one is not told; what sums a meeting up,
    on the last.
    """
    others = entries(sentences, lexicon)
    times = (one for one in _told(sentences, lines, lexicon) if not _is_term(one[2].when))
    told = sorted((one for one in times if id(one[1]) not in others), key=lambda told: told[0])
    head = {id(line.found) for line in lines if not line.foot}
    sure = [(found, time.when) for trust, found, time in told if trust <= _SURE]
    months = [m for found, m in sure if id(found) in head and len(m.edtf) == _MONTH]
    told = [one for one in told if not _is_doubted(one, months, sentences)]
    told = [one for one in told if not _is_of_text_told(one, lexicon)]
    titled = {id(line.found) for above, line in pairwise(lines) if _names_text(above)}
    told = [one for one in told if not _is_long_before(one, told, titled)]
    days = [time for _, _, time in told if time.when.is_day]
    apart = [time for _, found, time in told if not _runs_on(found)]
    vague = [t for least in (_DAY, _YEAR) for t in apart if len(t.when.edtf) >= least]
    for time in (*days, *vague):
        yield time if spoken else _last_day(time)


def _told(sentences: Sequence[Found], lines: Sequence[Line], lexicon: Lexicon) -> Iterator[_Told]:
    """Yield the times of the header, the footer and the opening, each with the trust it deserves.

    0 the day beside who speaks, or that a letter's title or the words above the text tell; 1 beside
    the place where the text was given, or on which it was done or adopted; 2 in a line of its own;
    3 elsewhere in the header; 4 in the header, when the text was published; 5 in a dateline that
    opens the text; 6 elsewhere in the footer, or below the name of a day that is observed; 7 in the
    footer, when the text was published; 8 when it was changed, or what is due then. What befell a
    treaty then is not the text's.
    """
    befell = any(_is_of_treaty(line.found) for line in lines)
    # When a meeting was held stands below the title of its record.
    heads = pairwise(line for line in lines if not line.foot)
    held = [line.found for above, line in heads if titles_record(above, lexicon)]
    yield from introduced(sentences[: HEAD + 1], lexicon)
    observed = {id(line.found) for above, line in pairwise(lines) if _is_observed(above, lexicon)}
    for line in lines:
        row = befell and "\t" in line.found.sentence.words  # of a treaty's table
        for time in line.found.times if not (row or _is_of_treaty(line.found)) else ():
            if _is_labelled(line.found, time, lexicon, "laterWords"):
                yield 8, line.found, time
            elif _is_labelled(line.found, time, lexicon, "publicationWords"):
                yield 7 if line.foot else 4, line.found, time
            elif line.found in held or _is_told(line, time, lexicon):
                yield 0, line.found, time
            elif _is_beside_place(line, time) or _is_done(line.found, lexicon):
                yield 1, line.found, time
            elif is_dateline(line.found):
                yield 6 if id(line.found) in observed else 2, line.found, time
            elif _runs_on(line.found):
                continue  # "Ghana ratified it on 3 December 2018."
            elif not line.foot:
                yield 6 if _is_of_day(line, time) else 3, line.found, time
            elif len(line.found.sentence.words) <= _LONG:
                yield 6, line.found, time
    for found in (*sentences[: HEAD + 1], *sentences[-_CLOSING:]):
        trust = is_of_text(found, lexicon) if found.times else None
        yield from ((trust, found, time) for time in found.times[:1] if trust)
    prose = [f for f in sentences[: HEAD + 1] if not (befell and "\t" in f.sentence.words)]
    yield from _opening(prose, lines, observed, lexicon)
    yield from _alone(sentences, {id(line.found) for line in lines if not line.foot})
    for found in sentences[-_CLOSING:]:
        yield from ((1, found, time) for time in found.times if _is_done(found, lexicon))
        yield from ((6, found, time) for time in found.times if _is_noted(found, time))


def _opening(
    prose: Sequence[Found], lines: Sequence[Line], observed: Collection[int], lexicon: Lexicon
) -> Iterator[_Told]:
    """Yield the times of a dateline that opens the text: "GENEVA, 3 May 2023 – The Committee …".

    Not "On 2 March 1992 Chad joined", below "30th anniversary", nor "On 3 May the Board met".
    """
    if any("anniversary" in line.found.sentence.lowers for line in lines if not line.foot):
        return
    later = lexicon.words("laterWords")
    days = {id(ln.found) for ln in lines if any(_is_of_day(ln, t) for t in ln.found.times)}
    days |= {id(ln.found) for ln in lines if ln.found.sentence.lowers[0] in later}
    told = (f for f in prose if not (is_record(f) or id(f) in observed or id(f) in days))
    opening = next((found for found in told if _opens_with_time(found)), None)
    if opening and opening.sentence.lowers[0] not in BEFORE_TIMES:
        yield from ((5, opening, time) for time in opening.times)


def _alone(sentences: Sequence[Found], head: Collection[int]) -> Iterator[_Told]:
    """Yield the one day with nothing beside it that stands near the end: "21 February 2025".

    Where several stand so, they head the entries of a log.
    """
    days = [(f, t) for f in sentences for t in f.times if f.sentence.span == t.span]
    closing = {id(found) for found in sentences[-_CLOSING:]} - {*head}
    if len(days) == 1 and days[0][1].when.is_day and id(days[0][0]) in closing:
        yield 2, *days[0]


def _is_doubted(one: _Told, months: Sequence[When], sentences: Sequence[Found]) -> bool:
    """Tell whether a time can hardly be the text's own, as nothing but its place speaks for it.

    A masthead's month outweighs a day of another month, and what the text dates years later with
    nothing near shows that the time is one that it looks back on.
    """
    trust, _, time = one
    if trust not in _WEAK:
        return False
    if _is_looked_back_on(one):
        return True
    if months and not any(m.earliest <= time.when.earliest <= m.latest for m in months):
        return True
    others = [t.when for found in sentences for t in found.times if t.when.is_day]
    later = [when for when in others if (when.earliest - time.when.latest).days > _NEAR]
    near = [w for w in others if abs((w.earliest - time.when.latest).days) <= _NEAR]
    return len(set(later)) > 1 and {w.edtf for w in near} <= {time.when.edtf}


def _is_term(when: When) -> bool:
    """Tell whether a stretch is too long for a meeting: a project's "May 2021 – May 2024"."""
    return "/" in when.edtf and (when.latest - when.earliest).days > _QUARTER


def _names_text(line: Line) -> bool:
    """Tell whether a line is a treaty's title, and so the day below it the treaty's."""
    texts = (ref.entity for ref in line.refs if ref.kind is Kind.INSTRUMENT)
    return any(text is not None and is_a(text.type, "Treaty") for text in texts)


def _is_long_before(one: _Told, told: Sequence[_Told], titled: Collection[int]) -> bool:
    """Tell whether another line holds a day of years later: a title's day is a treaty's.

    "Protocol on Shared Waters / Lima, *25 November 1986*" in a notification of 2 May 2024. Right
    below a ``titled`` line any later day will do.
    """
    trust, found, time = one
    near = 0 if id(found) in titled else _NEAR
    lined = ((at, other) for least, at, other in told if least <= _LINED and other.when.is_day)
    days = (other for at, other in lined if at is not found)  # not "3 May · Last update: 5 May"
    later = any((day.when.earliest - time.when.latest).days > near for day in days)
    return bool(trust) and time.when.is_day and later


def _is_of_text_told(one: _Told, lexicon: Lexicon) -> bool:
    """Tell whether a year is of what is told: "to ratify *2005* Agreement", "No AIDS by *2030*"."""
    _, found, time = one
    first, after = found.sentence.range_of(time.span)
    aimed = not _AIMED.isdisjoint(found.sentence.lowers[max(0, first - 1) : first])
    if not time.when.is_day and (aimed or is_item(found.sentence)):
        return True
    head = lexicon.heads.get("".join(found.sentence.lowers[after : after + 1]))
    return len(time.when.edtf) == _YEAR and head is not None and head.kind is Kind.INSTRUMENT


def _is_looked_back_on(one: _Told) -> bool:
    """Tell whether words say so of a time: "Ten years after 3 May 2004", "… since May 2004"."""
    _, found, time = one
    before = found.sentence.lowers[: found.sentence.range_of(time.span)[0]]
    return bool(_SINCE & set(before)) or any(pair in _AGO for pair in pairwise(before))


def _is_observed(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line names a day that comes every year: "World Rivers Day".

    "International Conference, Day 2" and "Opening Day" are days of a meeting.
    """
    words = ("", *line.found.sentence.lowers, "")
    if "day" not in words:
        return False
    before, after = words[words.index("day") - 1], words[words.index("day") + 1]
    of_meeting = before in lexicon.words("meetingDays") or is_ordinal(before) or after[:1].isdigit()
    return not of_meeting and before != "," and (words[1] in _OBSERVED or words[-2] == "day")


def _is_of_day(line: Line, time: TimeExpression) -> bool:
    """Tell whether a time says when a day is that comes every year: "World Rivers Day, 3 May"."""
    first = line.found.sentence.range_of(time.span)[0]
    before = line.found.sentence.lowers[max(0, first - 2) : first]
    named = not _OBSERVED.isdisjoint(line.found.sentence.lowers[max(0, first - _DAYS) : first])
    return named and before in {("day", ","), ("day", "(")}


def _is_beside_place(line: Line, time: TimeExpression) -> bool:
    """Tell whether a place stands right before a time: "Paris, 14 October 2008"."""
    words = line.found.sentence.words
    first = line.found.sentence.range_of(time.span)[0]
    places = {ref.name.after for ref in line.refs if ref.kind is Kind.PLACE}
    near = bool(places & set(range(first - 2, first + 1)))
    # "Ministers to meet in Paris on 14 October" is a headline.
    parted = words[first - 1 : first] in {("(",), ("on",)}
    return near and not parted


def _is_of_treaty(found: Found) -> bool:
    """Tell whether a label says what befell a treaty: "Opened for signature: Lima, 5 May 2012"."""
    words = found.sentence.lowers
    marks = (i for i, word in enumerate(words[:_DATELINE]) if word in {":", "\t"})
    colon = next(marks, 0)
    return colon >= 1 and not _OF_TREATY.isdisjoint(words[:colon])


def _is_done(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line says when a text was made: "Done at Vilnius", "(Adopted … on 7 May"."""
    if _goes_on(found, lexicon) or "\t" in found.sentence.words:
        return False  # "Adopted [tab] Lima, 2019" in a fact sheet
    words = [word for word in found.sentence.lowers[:_LABEL] if word.isalpha()]
    made = (
        words[1:2] == ["adopted"] and words[0] in _ADOPTED
    )  # "Resolution adopted by the Board on"
    return words[:1] == ["adopted"] or made or " ".join(words[:2]) in lexicon.words("donePhrases")


def _goes_on(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a text is only the subject of what follows: "Signed in 2019, *it entered* …"."""
    lowers = found.sentence.lowers
    comma = lowers.index(",") if "," in lowers else len(lowers)
    for at in range(comma + 2, len(lowers) - 1):
        entries = (e for e in lexicon.entries.get(lowers[at], ()) if e.frame and e.frame.evokes)
        acts = any(entry.form & Form.PAST for entry in entries)
        if acts and lowers[at + 1] not in BEFORE_TIMES | {"by"} and lowers[at - 1] != ",":
            return _runs_on(found)
    return False


def _is_noted(found: Found, time: TimeExpression) -> bool:
    """Tell whether a note ends in the day of what its capitals name: "7th Forum, Oslo, 3 May 2024".

    A label tells of something else: "Deadline: …", and so does the row of a table.
    """
    sentence = found.sentence
    if is_record(found):
        return False
    first, after = sentence.range_of(time.span)
    between = [word for word in sentence.words[:first] if word not in _JOINING]
    named = all(not word[0].islower() for word in between)
    ends = not any(word[0].isalnum() for word in sentence.words[after:])
    return time.when.is_day and len(between) > _NAMES and named and ends and ":" not in between


def _is_labelled(found: Found, time: TimeExpression, lexicon: Lexicon, label: str) -> bool:
    """Tell whether a time is only when a text appeared, or changed: "Posted on: 19 August 2024".

    Only its own part of the line counts: "16 October 2024 | Updated 5 November 2024".
    """
    words, first = found.sentence.lowers, found.sentence.range_of(time.span)[0]
    ends = [found.sentence.range_of(t.span)[1] for t in found.times if t.span < time.span]
    cuts = [n + 1 for n in range(first) if words[n] in _PARTS]
    own = [w for w in words[max([0, *ends, *cuts]) : first] if w[0].isalpha()]
    return bool({*own[:2], *own[-2:]} & lexicon.words(label))


def _is_told(line: Line, time: TimeExpression, lexicon: Lexicon) -> bool:
    """Tell whether a line says who speaks, or a letter's day: "Statement by Ana Kos, on 1 July"."""
    if is_own_day(line.found, time, lexicon):
        return True
    person = any(ref.kind is Kind.PERSON for ref in line.refs) and not line.foot
    lowers = set(line.found.sentence.lowers)
    return person and "occasion" not in lowers and bool(lexicon.words("textGenres") & lowers)


def _last_day(time: TimeExpression) -> TimeExpression:
    """Return the last of several days: what sums a meeting up is not said before its end."""
    first, _, last = time.when.edtf.partition("/")
    several = len(first) == len(last) == _DAY
    day = When(last, time.when.latest, time.when.latest)
    return replace(time, when=day) if several else time


def told_times(sentences: Sequence[Found], lexicon: Lexicon) -> Iterator[TimeExpression]:
    """Yield the day that the opening calls today, then that on which those who speak met.

    "It is an honour to open this conference today, 9 September 2024"; "We, the Ministers, having
    met on 20 May", "The Ministers of Chad and Mali met on 20 May".
    """
    opening = sentences[: HEAD + 1]
    yield from (time for found in opening for time in found.times if _is_today(found, time))
    met = lexicon.words("metWords")
    for found in sentences[:_OPENED]:
        words = set(found.sentence.lowers)
        told = words & {"we", "having"} or _MEETERS & set(found.sentence.lowers[:_DATELINE])
        for time in found.times if words & ({"held"} | met) and told else ():
            if _last_day(time).when.is_day:
                yield _last_day(time)


def _is_today(found: Found, time: TimeExpression) -> bool:
    first = found.sentence.range_of(time.span)[0]
    return time.when.is_day and "today" in found.sentence.lowers[max(0, first - 3) : first]


def headed_year(lines: Sequence[Line]) -> When | None:
    """Return the one year that a header names: it is that of "10 September" below "Summit 2024".

    Also that of a number: "Press release 2024/17".
    """
    words = {word for line in lines if not line.foot for word in line.found.sentence.words}
    words |= {number[0] for word in words if (number := _NUMBER.match(word))}
    years = {word for word in words if len(word) == _YEAR and word.isdigit() and word > "1945"}
    return when(years.pop()) if len(years) == 1 else None


def _runs_on(found: Found) -> bool:
    """Tell whether a sentence is running text: not "Skopje, April 2022.", "… at 10 a.m."."""
    words = found.sentence.words
    stopped = words[-1] == "." and "." not in "".join(words[-2:-1])
    return stopped and any(word[0].islower() for word in words)


def _opens_with_time(found: Found) -> bool:
    """Tell whether running text opens with its date: "GENEVA, 3 May 2023 – The Committee …".

    Marks are no words: "Vienna (Austria)/New York (USA), 24 December 2024 —".
    """
    if not found.times:
        return False
    sentence, at = found.sentence, found.times[0].span.start
    first, after = sentence.range_of(found.times[0].span)
    if "ago" in sentence.lowers[first:after]:
        return False
    before = [w for w, start in zip(sentence.words, sentence.starts, strict=True) if start < at]
    before = [word for word in before if word[0].isalnum()]
    return len(before) <= _DATELINE and not any(w[0].islower() and w not in _WITHIN for w in before)
