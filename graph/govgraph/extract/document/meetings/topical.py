"""Which meetings a header's line is only about, or which one is prepared for another."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import LETTERHEAD
from govgraph.extract.document.draft import words_of
from govgraph.extract.document.speakers.headlines import is_object
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.model import BlockRole, Kind, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

PARTS = frozenset({"opening", "closing", "plenary", "inaugural"})
"""What a part of a meeting is called by."""
_INNER = PARTS | {"working", "parallel", "thematic", "breakout", "side"}
_TOPIC = (["on"], ["about"], ["towards"], ["after"], ["host"], ["hosting"], ["attend"], ["skip"])
_THERE = (["to"], ["in"], ["during"])
_GOING = (["part", "in"], ["participate", "in"], ["ahead", "of"], ["departs", "for"])
_SENT = (["letter", "to"], ["appeal", "to"], ["petition", "to"])
_FELT = frozenset({"Welcome", "Concern", "Support"})
_AFTER = (["of"], ["to"], ["for"])
_ASKED = frozenset({"consultation", "consultations", "inquiry", "press", "news"})
_WITH = frozenset({"informal", "virtual", "regional", "interactive", "expert"})  # consultations
_OFF = frozenset({"postponed", "cancelled", "canceled", "rescheduled", "delayed"})
_OUTCOMES = (["outcomes"], ["results"])
_TITLED = 3  # words of "key outcomes of"
_YEAR = 4  # digits
_OPENED = 2  # words of "Before the", with which a line opens
_SAID = 5  # words behind a meeting among which stands what was done with it


def is_topic(line: Line, first: int, after: int, draft: Draft) -> bool:
    """Tell whether a line only speaks of a meeting: "Outcome of the 12th session", "IGF News"."""
    lowers = line.found.sentence.lowers
    before = [w for w in lowers[max(0, first - 3) : first] if w != "the"]
    inner = any(r.name.first == after and r.kind is Kind.ORGANISATION for r in line.refs)
    if inner or _looks_at(line, first, after, draft.lexicon):
        return True  # "Lakes Forum *Advisory Group* named"
    if draft.lexicon.words("newsGenres") & set(lowers[after : after + 2]):
        return True
    alone = after - first == 1 and lowers[first] in draft.lexicon.heads
    if alone and draft.lexicon.words("outcomeTexts") & set(lowers[:first]):
        return True  # "Synthesis of the 2025 *Meeting*" below the name of a forum
    behind = lowers[after : after + _SAID]
    if _OFF & set(behind) and "(" not in behind:  # "(postponed from 2020)" is held now
        return True  # "COP9 and MOP2 postponed to 2021"
    held = any(is_ordinal(word) or word in _WITH for word in lowers[first:after])
    placed = any(r.kind is Kind.PLACE and r.name.first == after + 1 for r in line.refs)
    held = held or placed or behind[1:2] == ("online",)
    # "Response to the consultation on …"
    answered = not draft.lexicon.words("replyTexts").isdisjoint(before[-2:-1])
    held = held or lowers[first + 1 : first + 2] == ("of",)  # "Consultation *of Directors-General*"
    asked = _ASKED & set(lowers[first:after]) and (answered or not held)
    last = next((w for w in lowers[first:after][::-1] if not w.isdigit()), "")
    start = line.found.sentence.starts[first]
    dated = any(time.span.start > start for time in line.found.times)
    if last == "day" and "at" not in before and not dated:
        return True  # "Data Protection Day 2025", "Accra, 28 January 2024 - Data Privacy Day"
    if draft.lexicon.words("spansOfTime") & set(lowers[after : after + 1]) or asked:
        return True  # "World Hearing Day", "Consultation on the White Paper"
    outcome = before[-1:] in _AFTER and set(before[-2:-1]) <= draft.lexicon.words("outcomeNouns")
    outcome = outcome and not _lists_outcomes(line, first, after)
    to = before[-2:] in _GOING or before[-2:] in _SENT
    moods = (e for word in before[-1:] for e in draft.lexicon.entries.get(word, ()))
    moods = (e for e in moods if len(e.words) == 1 and e.frame)
    if any(entry.frame and entry.frame.evokes in _FELT for entry in moods):
        return True  # "Fishers *welcome* the Lakes Summit"
    return before[-1:] in _TOPIC or to or (outcome and len(before) > 1)


def _looks_at(line: Line, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a line looks at a meeting from outside: "*Looking back at* the Summit".

    Also "Rivers Forum 2020: *what happened*", and a sentence that only names it: "The Board funds
    the Summit.".
    """
    lowers = line.found.sentence.lowers
    before = [word for word in lowers[:first] if word != "the"]
    after += lowers[after : after + 1] != () and lowers[after].isdigit()
    views, looks = lexicon.words("viewsOfMeetings"), lexicon.words("looksBack")
    behind = [" ".join(lowers[after + 1 : after + 1 + n]) for n in (2, 3)]
    if lowers[first].isdigit() and not lexicon.words("streets").isdisjoint(lowers[first:after]):
        return True  # "7 Quai Wilson, Geneva" is where a letter comes from
    marked = lowers[after : after + 1] in {(":",), ("–",), ("—",)}
    if (marked and looks & {*behind}) or any(" ".join(before[-n:]) in views for n in (2, 3)):
        return True
    placed = any(r.kind is Kind.PLACE and r.name.first == after + 1 for r in line.refs)
    if before[-1:] == ["before"] and not (placed or _is_spoken(line, first, lexicon)):
        return True  # "Two new Parties *before* COP-6"
    there = before[-1:] in _THERE or not {"at", "on", "today"}.isdisjoint(lowers)
    return is_object(line, first, lexicon) and not there


def _is_spoken(line: Line, first: int, lexicon: Lexicon) -> bool:
    """Tell whether words before a meeting say who speaks or what: "*Remarks by* Ana Kos before"."""
    spoken = lexicon.any_of("deliveryNouns", "textGenres")
    told = not spoken.isdisjoint(line.found.sentence.lowers[:first])
    people = any(r.kind is Kind.PERSON for r in line.refs)
    return told or people or first <= _OPENED


def _lists_outcomes(line: Line, first: int, after: int) -> bool:
    """Tell whether a title is that of the record itself: "*Outcomes of* the 12th Meeting"."""
    words = [w for w in line.found.sentence.lowers[:first] if w != "the"]
    named = is_ordinal(line.found.sentence.lowers[first]) and words[-2:-1] in _OUTCOMES
    whole = line.found.sentence.lowers[after : after + 1] in {(), ("of",), (",",), ("(",)}
    return named and whole and len(words) <= _TITLED


def was_held(found: Found, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a report says when a meeting was, or that: "The Forum *was hosted* by Chad".

    "The Forum was a success" only judges it.
    """
    be, held = lexicon.words("beForms"), lexicon.words("heldWords")
    pairs = pairwise(found.sentence.lowers[ref.name.after :])
    return bool(found.times) or any(one in be and other in held for one, other in pairs)


def is_of_agenda(line: Line) -> bool:
    """Tell whether a line tells only what was on the agenda: "On agenda item 48: UNRWA"."""
    lowers = line.found.sentence.lowers
    first = int(lowers[0] in {"on", "under", "("})
    first += lowers[first : first + 1] == ("agenda",)
    number = "".join(lowers[first + 1 : first + 2])
    return lowers[first : first + 1] == ("item",) and number[:1].isdigit()


def is_drawn_up(found: Found, ref: Ref, lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Tell whether a text opens with the meeting at which it was drawn up itself.

    "The Communiqué was drafted during the 12th Forum" below "Communiqué – Oslo"; not "The
    Declaration was adopted at the Summit" in a statement on it.
    """
    lowers = found.sentence.lowers[: ref.name.first]
    before = [word for word in lowers if word != "the"][-1:]
    texts = lexicon.any_of("textGenres", "deliveryNouns", "outcomeTexts")
    own = {word for line in lines for word in line.found.sentence.lowers if not line.foot}
    said = texts & own & {*lowers[:_SAID]}
    drawn = lexicon.words("drawnUp") & {*lowers} and lowers[:1] in {("the",), ("this",)}
    return bool(said and drawn and before in (["at"], ["during"]))


def is_network(ref: Ref) -> bool:
    """Tell whether a name is a body's, though its noun is also a meeting's: "Trade Union Forum"."""
    new = ref.entity is not None and ref.entity.iri is None and ref.entity.type == "Network"
    named = new and ref.name.how == "name" and ref.name.first <= 1
    named = named and ref.entity is not None and not is_ordinal(ref.entity.label.split()[0].lower())
    return ref.kind is Kind.ORGANISATION and (named or ref.name.how == LETTERHEAD)


def is_prepared(line: Line, span: Span, whole: Sequence[tuple[Entity, Span]]) -> bool:
    """Tell whether a meeting is only what another one is for: "Regional Meeting for the Summit"."""
    first = line.found.sentence.range_of(span)[0]
    before = [w for w in line.found.sentence.lowers[:first] if w != "the"][-1:]
    return before == ["for"] and any(
        around.covers(span) and around.start < span.start for _, around in whole
    )


def counted(line: Line, met: Entity, span: Span) -> tuple[Entity, Span]:
    """Give a conference its session's number: "Ministerial Conference, *Thirteenth Session*"."""
    sentence = line.found.sentence
    first, after = sentence.range_of(span)
    behind = (r for r in line.refs if r.name.first == after + 1 and r.kind is Kind.MEETING)
    number = next(
        (r for r in behind if r.name.after - r.name.first == len(("Third", "Session"))), None
    )
    plain = met.iri is None and not any(map(is_ordinal, sentence.words[first:after]))
    if not plain or number is None or sentence.words[after] != "," or number.entity is None:
        return met, span
    if not is_ordinal(sentence.words[number.name.first]):
        return met, span
    name, nth = met.label, words_of(line, number.name.first, number.name.after)
    whole = f"{nth} of the {name}"
    return replace(met, label=whole, aliases=(f"{name}, {nth}", name)), span


def is_coming(line: Line, draft: Draft) -> bool:
    """Tell whether a line is one of a calendar's: "*10-13 June*: Lakes Forum", weeks before it."""
    own, found = draft.values.get("when"), line.found
    opened = [t for t in found.times if t.span.start == found.sentence.span.start]
    return isinstance(own, When) and any(t.when.earliest > own.latest for t in opened)


def is_of_other_year(meeting: Entity, own: When, draft: Draft) -> bool:
    """Tell whether a meeting was in another year than the statement, by its name or as is known.

    What sums one up may appear in the next year. "Committee for the 2026 Conference" says nothing,
    nor does the year of a text, "Fifth Meeting of the Committee of the MLC, 2006"; "next" does.
    """
    tails = (name.rpartition(" of the ")[2] for name in (meeting.label, *meeting.aliases))
    texts = (entity.kind is Kind.INSTRUMENT for t in tails for entity in draft.authority.named(t))
    if any(texts):
        return False
    names = [name.split() for name in (meeting.label, *meeting.aliases)]
    ends = {word for words in names for word in (words[0], words[-1]) if word.isdigit()}
    years = {int(word) for word in ends if len(word) == _YEAR and word > "1945"}
    record = draft.authority.record(meeting)
    known = (record.one("latest") or "")[:_YEAR] if record else ""
    held = {own.earliest.year, own.latest.year, own.earliest.year - 1}
    if known and int(known) < min(held):
        return True
    return names[0][0] == "next" or (bool(years) and not years & held)


def is_presided(line: Line, span: Span, lexicon: Lexicon) -> bool:
    """Tell whether a meeting only tells a post: "Ana Kos, President of the *75th session*"."""
    sentence = line.found.sentence
    first = sentence.range_of(span)[0]
    before = [w for w in sentence.lowers[:first] if w != "the"][-2:]
    return before[1:] == ["of"] and before[0] in lexicon.words("posts")


def rank(meeting: Entity) -> int:
    """Return 0 for a meeting that is one of several by its name, 1 for others, 2 for a series.

    The second plenary is only a part of what is not said; "Plenary session 5" is a part: 3.
    """
    names = (meeting.label, *meeting.aliases)
    part = meeting.type == "Session" and not any(" of " in name for name in names)
    opens = meeting.label.lower().split()[0] in _INNER
    if part and opens:
        return 3
    if part and not any(c.isdigit() for name in names for c in name):
        return 2
    words = [word for name in names for word in name.split()]
    if not part and any(is_ordinal(word) or word[-1].isdigit() for word in words):
        return 0
    return 2 if meeting.type == "MeetingSeries" else 1


def is_bare(met: Entity, lexicon: Lexicon) -> bool:
    """Tell whether words name only the kinds of a meeting and a text: "SUMMARY OF MEETING"."""
    texts = lexicon.any_of("textGenres", "deliveryNouns", "newsGenres") | {"of", "the"}
    nouns = [word for word in met.label.lower().split() if word not in texts]
    generic = len(nouns) == 1 and nouns[0] in lexicon.words("gatheringNouns")
    return generic and met.iri is None and not met.aliases


def may_tell(line: Line) -> bool:
    """Tell whether a line may name the meeting: at the foot only where it says "at the …".

    In brackets stands what a text goes back to: "[on the report of the Third Committee]".
    """
    delivered = "at" in line.found.sentence.lowers
    aside = line.found.sentence.words[0] == "["
    plain = not (line.foot or aside) or delivered
    return plain and line.found.sentence.block.role is not BlockRole.ITEM
