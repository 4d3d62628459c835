"""Which meetings the parts of a header's lines name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import LINKS, head_of, is_name
from govgraph.extract.document.draft import words_of
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import ARTICLES, DASHES
from govgraph.lexicon import Form
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_MEETING = 20  # words of a meeting's name
_CUTS = frozenset({",", "|", "·", "—", "–", "-", "•", "(", ")", ":", ";", "/", "\t"})
AT = frozenset((word, "the") for word in ("at", "to", "before", "for", "in"))
_OPENS = frozenset({"opening", "closing", "launch", "inauguration"})
_OPENINGS = frozenset((noun, "of", "the") for noun in _OPENS)
_HOST = "IntergovernmentalOrganisation"
_BEFORE = AT | {("of", "the")}
_NUMBERED = re.compile(r"[A-Z]{2,8}-?\d{1,3}")  # "SB62"
CODE = re.compile(r"[A-Z][A-Za-z]{1,9}-?\d{1,3}")
"""A meeting's short name with its number: "AfNOG-24"."""
_FINITE = Form.THIRD | Form.PAST
_CALLED = 2  # words of a body's short name and a number
_ROMAN = re.compile(r"[IVXLC]{2,}")  # "Consultative Meeting XLV"
_OWNING = frozenset({"of", "on", "for"})
_DAY = len("2024-05-17")
_EDITION = re.compile(r"\d{1,3}")


def line_meetings(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, Span]]:
    """Yield the meetings that parts of a line name from their first word to their last.

    "1492nd Meeting of the OSCE Permanent Council", "Eighth substantive session, 8–12 July", "At
    the signing ceremony of the Quiet Rivers Convention", "92nd INTERPOL General Assembly: opening
    address", "ITU Council 2024"; not "Outcome of the meeting", nor a council without a number.
    """
    sentence = line.found.sentence
    if line.foot or sentence.words[-1] in {".", "!", "?"}:
        return
    for first, after in parts(line):
        for start in starts(line, first, after):
            head = _meeting_head(line, start, after, lexicon)
            if head is not None and _is_told(line, start, head, after):
                if _is_known_body(line, start, after) or _acts(line, start, after):
                    break
                label = words_of(line, start, after)
                found = lexicon.heads.get(sentence.lowers[head])
                type_ = found.type if found and found.kind is Kind.MEETING else "Meeting"
                meeting = Entity(Kind.MEETING, label[0].upper() + label[1:], None, type_)
                yield meeting, sentence.span_of(start, after)
                break


def spoken_at(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, Span]]:
    """Yield the occasion at which a line says that something was said, whatever its name.

    "EU Statement at the Trade Policy Review of Chad"; not "Speech at the Royal Palace".
    """
    sentence = line.found.sentence
    lowers = sentence.lowers
    for first, after in parts(line) if not line.foot else ():
        starts = (i for i in range(max(first, 1), after - 3) if lowers[i] == "at")
        at = next((i for i in starts if _is_delivered(line, i, lexicon)), None)
        begin = at + 1 + (lowers[at + 1] == "the") if at is not None else 0
        opened_at = any(lowers[i : i + 3] in _OPENINGS for i in range(begin, begin + 2))
        venue = lexicon.words("venueWords") & set(lowers[begin:after]) and not opened_at
        if at is None or venue:
            continue
        if begin == at + 1 and not sentence.words[begin].isupper():
            continue  # "Statement at *UN* Security Council meeting on …"
        inside = [r for r in line.refs if r.entity and at < r.name.first < after]
        opened = [r for r in inside if (r.name.first, r.name.after) == (begin, after)]
        opened += [r for r in inside if r.name.first == begin == at + 2]
        known = any(
            r.kind in {Kind.ORGANISATION, Kind.PLACE} and r.entity and r.entity.iri for r in opened
        )
        met = any(_is_meeting(word, lexicon) for word in lowers[begin:after])
        named = (sentence.words[begin][0].isupper() and begin == at + 2) or met
        named = named or opened_at
        if known or not named or any(r.kind is Kind.PERSON for r in inside):
            continue
        label = words_of(line, begin, after)
        meeting = Entity(Kind.MEETING, label[0].upper() + label[1:], None, "Meeting")
        yield meeting, sentence.span_of(begin, after)


def _is_delivered(line: Line, at: int, lexicon: Lexicon) -> bool:
    """Tell whether "at the" follows a kind of text, or who speaks: "Remarks by Ana Kos at the"."""
    lowers = line.found.sentence.lowers
    spoken = lexicon.any_of("deliveryNouns", "givenWords")
    opens = _OPENS.intersection(lowers[at + 1 : at + 5])
    if opens and post_at(line.found.sentence, 0, lexicon) >= at:
        return True  # "Deputy Minister at the opening of …" below her name
    behind = line.found.sentence.words[at - 1] == ","  # "…, Director of the Board, at the Forum"
    people = [r.name.after for r in line.refs if r.kind is Kind.PERSON and r.name.after <= at]
    named = at in people or (behind and bool(people))
    return lowers[at - 1] in spoken or (named and bool(spoken & set(lowers[:at])))


def parts(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line between punctuation marks and times."""
    words = line.found.sentence.words
    dated = [line.found.sentence.range_of(time.span) for time in line.found.times]
    times = {i for first, after in dated if after - first > 1 for i in range(first, after)}
    first = 0
    for after in [*sorted(times | cuts(line)), len(words)]:
        if first < after:
            yield first, _unplaced(line, first, after)
        first = after + 1


def cuts(line: Line) -> set[int]:
    """Return the marks that part a line; those in a text's name do not: "the X – Y Convention"."""
    texts = [r.name for r in line.refs if r.kind is Kind.INSTRUMENT and r.entity]
    inside = {i for name in texts for i in range(name.first, name.after)}
    marks = (i for i, word in enumerate(line.found.sentence.words) if word in _CUTS)
    return {i for i in marks if i not in inside}


def _unplaced(line: Line, first: int, after: int) -> int:
    """Return where a part ends before the place that closes it: "… Council No. 1499 Vienna"."""
    lowers = line.found.sentence.lowers
    places = {r.name.first for r in line.refs if r.kind is Kind.PLACE}
    seats = [r for r in line.refs if r.kind is Kind.PLACE or (r.entity and r.entity.type == _HOST)]
    seats = [r for r in seats if r.kind is Kind.PLACE or after + 1 in places]
    ends = (r.name.first for r in seats if r.name.after == after)  # "Forum United Nations, Geneva"
    return next((end for end in ends if end > first and lowers[end - 1] not in LINKS), after)


def starts(line: Line, first: int, after: int) -> Iterator[int]:
    """Yield where a name may begin: with its part, behind "at the", at a number."""
    lowers = line.found.sentence.lowers
    yield first + (2 if lowers[first : first + 2] in AT else 0)
    for index in range(first + 1, after):
        if lowers[index - 2 : index] in _BEFORE or is_ordinal(lowers[index]):
            yield index


def _meeting_head(line: Line, first: int, after: int, lexicon: Lexicon) -> int | None:
    """Return where the head of a meeting's name stands, or None where the words are no name.

    Of bodies that sit, only such as are counted: "149th IPU Assembly", "ITU Council 2024".
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    if not 2 <= after - first <= _MEETING:
        return None
    last = after - 1 if words[after - 1].isdigit() or _ROMAN.fullmatch(words[after - 1]) else after
    last -= lowers[last - 1] == "no."
    if last <= first or lowers[last - 1] in LINKS:
        return None  # "Hearing on: …", "No. 7"
    head = head_of(lowers[first:last], Kind.MEETING, lexicon)
    if head is None and _is_meeting(lowers[last - 1], lexicon):
        head = last - 1 - first  # "IAEA Board of Governors meeting"
    if head is None and (last < after or is_ordinal(lowers[first])):
        body = head_of(lowers[first:last], Kind.ORGANISATION, lexicon)
        sits = body is not None and lowers[first + body] in lexicon.any_of(
            "sittingBodies", "meetingBodies"
        )
        head = body if sits else None
    if head is None and is_placed(line, after):
        head = _congress(line, first, last, lexicon)
    if head is None and lowers[first : first + 3] in _OPENINGS and is_placed(line, after):
        head = 0  # "Opening of the Judicial Year, Arusha, 3 May"
    if head is None and is_placed(line, after) and lowers[first - 2 : first] != ("of", "the"):
        head = _occasion_head(lowers[first:last], lexicon)
    if head is not None and any(
        r.kind is Kind.ORGANISATION and (r.name.first, r.name.after) == (first, first + head)
        for r in line.refs
    ):
        return first + head  # "IAEA Board of Governors meeting"
    if head is not None and _does(line, first, first + head, lexicon):
        return None
    small = not first or is_ordinal(lowers[first]) or lowers[first - 2 : first] in AT
    if head is None:
        return None
    named = is_name(line, first, last, first + head, lexicon, small=small)
    spoken = lowers[first - 2 : first] in AT and lowers[first - 3] in lexicon.words("deliveryNouns")
    apart = not first or words[first - 1] in DASHES or spoken
    alone = apart and (after == len(words) or is_placed(line, after))
    alone = alone and _is_described(line, first, first + head, after, lexicon)
    return first + head if named or alone else None


def _is_known_body(line: Line, first: int, after: int) -> bool:
    """Tell whether words are the name of a body on record: "*Forum of Small States*, Geneva".

    With days beside it, it has met: "Lakes Forum, Bled, 3-5 May".
    """
    if line.found.times:
        return False
    bodies = (r for r in line.refs if r.entity and r.kind is Kind.ORGANISATION and r.entity.iri)
    return any((r.name.first, r.name.after) == (first, after) for r in bodies)


def _acts(line: Line, first: int, after: int) -> bool:
    """Tell whether a line is only whose deeds follow: "*The Conference of the Parties*"."""
    lowers = line.found.sentence.lowers
    return lowers[first] == "the" and (first, after) == (0, len(lowers))


def _congress(line: Line, first: int, last: int, lexicon: Lexicon) -> int | None:
    """Return where the noun stands of what is a meeting by its topic or by its days.

    "World *Congress* on Rivers, Oslo", "World Parks *Congress*, Sydney, 12-19 May", "Second Oslo
    *Conversations* on Rivers, 21-23 May".
    """
    lowers, words = line.found.sentence.lowers[first:last], line.found.sentence.words[first:last]
    end = next((i for i, word in enumerate(lowers) if i and word in _OWNING), len(lowers))
    lasts = any(time.when.edtf.find("/") == _DAY for time in line.found.times)
    body = lowers[end - 1] in lexicon.words("meetingBodies")
    if body and (lasts or lowers[end : end + 1] == ("on",)):
        return end - 1
    named = all(word[0].isupper() or word in LINKS for word in words)
    known = lowers[end - 1] in lexicon.heads
    return end - 1 if lasts and not (first or known) and named and is_ordinal(lowers[0]) else None


def _does(line: Line, first: int, head: int, lexicon: Lexicon) -> bool:
    """Tell whether a headline says what a body does: "Lakes Committee closes fortieth session"."""
    ends = (
        r.name.after for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first == first
    )
    words = (line.found.sentence.words[end] for end in ends if end < head)
    forms = (e.form for word in words if word.islower() for e in lexicon.entries.get(word, ()))
    return any(form & _FINITE for form in forms)


def _occasion_head(lowers: Sequence[str], lexicon: Lexicon) -> int | None:
    """Return where the noun stands that is an occasion where a place or day follows: "… Week"."""
    closed = lexicon.words("prepositions")
    end = next((i for i, word in enumerate(lowers) if i and word in closed), len(lowers))
    return end - 1 if set(lowers[:end][-1:]) & lexicon.words("occasionNouns") else None


def _is_described(line: Line, first: int, head: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether words are only a meeting in small words: "Informal meeting of ministers for …".

    Not "Meeting of ministers calls for action", which tells what it does.
    """
    words = line.found.sentence.words[first:after]
    rest = words[head + 1 - first :]
    counted = is_ordinal(words[0])
    named = bool(first or counted or words[0][0].isupper()) and not any(
        c.isdigit() for word in words[counted:] for c in word
    )
    closed = lexicon.any_of("determiners", "firstPerson", "beForms", "haveForms") - ARTICLES
    opened = line.found.sentence.lowers[first : head + 1]  # "COMMUNIQUE Fifth Meeting of the …"
    before = lexicon.any_of("textGenres", "prepositions") & set(opened)
    small = {word for word in rest if word.islower()}
    acts = any(e.form & _FINITE for word in small for e in lexicon.entries.get(word, ()))
    told = lexicon.words("headlineVerbs") & {word.lower() for word in rest}
    whole = counted and rest[:2] == ("of", "the") and after == len(line.found.sentence.words)
    acts = bool(told) or (not whole and (acts or bool(closed & small)))
    return bool(named) and rest[:1] in {("of",), ("for",), ("on",)} and not (acts or before)


def _is_told(line: Line, first: int, head: int, after: int) -> bool:
    """Tell whether a name says which meeting: not "Opening Session, see below"."""
    words = line.found.sentence.words
    counted = is_ordinal(words[first]) or words[after - 1][-1].isdigit()
    counted = counted or _ROMAN.fullmatch(words[after - 1]) is not None
    owned = head + 1 < after
    delivered = line.found.sentence.lowers[first - 2 : first] in AT
    dated = is_placed(line, after)
    closes = after == len(words) and (first == 0 or words[first - 1] in DASHES)
    return counted or owned or delivered or dated or closes


def numbered(line: Line, lexicon: Lexicon, authority: Authority) -> Iterator[tuple[Entity, Span]]:
    """Yield the meeting that a line calls by its short name and number: "IETF 122", "SB62 …".

    Before the number stands a known acronym, or behind it the part or the kind of its text.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    taken = {i for ref in line.refs if ref.entity for i in range(ref.name.first, ref.name.after)}
    texts = lexicon.any_of("deliveryNouns", "sittingBodies")
    for first, after in parts(line) if not line.foot else ():
        start, end = first, first
        if _EDITION.fullmatch(words[after - 1]) and after - first > 1:
            named = [e for e in authority.named(words[after - 2]) if e.type != "Government"]
            alone = after - first == 2 and is_placed(line, after)
            alone = alone and words[after - 2].isupper() and "." not in words[after - 2]
            # A line in capitals has been read as a title: "Unpfii 22".
            if alone or Kind.ORGANISATION in {entity.kind for entity in named}:
                start, end = after - 2, after
        elif (
            after - first == 2
            and words[first].isupper()
            and _NUMBERED.fullmatch(words[first + 1].upper())
            and words[first + 1][:2].isupper()
            and first + 1 not in taken
        ):
            start, end = first, after  # "CRPD COSP16"
        elif _NUMBERED.fullmatch(words[first]) and first not in taken:
            behind = lowers[first + 1 : after]
            told = behind or (after == first + 1 and lowers[: first - 1])  # "Intervention, SB60"
            end += any(word in texts or _is_meeting(word, lexicon) for word in told or ())
        if start < end:
            yield _called(line, start, end)
    for ref in line.refs if not line.foot else ():
        end = ref.name.after + 1
        body = ref.kind is Kind.ORGANISATION and end - ref.name.first == _CALLED
        if body and _EDITION.fullmatch("".join(words[end - 1 : end])) and _is_in(line, end):
            yield _called(line, ref.name.first, end)


def _called(line: Line, first: int, after: int) -> tuple[Entity, Span]:
    meeting = Entity(Kind.MEETING, words_of(line, first, after), None, "Meeting")
    return meeting, line.found.sentence.span_of(first, after)


def _is_in(line: Line, at: int) -> bool:
    """Tell whether "in" and a place stand at an index: "agreed at AlpNOG 14 *in Innsbruck*"."""
    places = {ref.name.first for ref in line.refs if ref.kind is Kind.PLACE}
    return line.found.sentence.lowers[at : at + 1] == ("in",) and at + 1 in places


def _is_meeting(word: str, lexicon: Lexicon) -> bool:
    head = lexicon.heads.get(word)
    return head is not None and head.kind is Kind.MEETING


def is_placed(line: Line, after: int) -> bool:
    """Tell whether a place or a time follows what stands before an index."""
    sentence = line.found.sentence
    following = next((i for i in range(after, len(sentence.words)) if i not in cuts(line)), -1)
    if following > 0 and sentence.lowers[following] == "online":
        return True
    spans = [r.span for r in line.refs if r.kind is Kind.PLACE] + [t.span for t in line.found.times]
    return any(
        span.start <= sentence.starts[following] < span.end for span in spans if following > 0
    )
