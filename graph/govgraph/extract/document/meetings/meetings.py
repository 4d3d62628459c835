"""At which meeting a statement was made: all that the header, the opening and the footer name.

Each is weighed by how its words show it: an edition says more than a series, "at the Forum" more
than "Forum" alone; one of another year, or that a line is only about, is hardly the own one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import LETTERHEAD
from govgraph.extract.document.bodies.opened import acting_forum
from govgraph.extract.document.dating.dating import opening_of
from govgraph.extract.document.draft import words_of
from govgraph.extract.document.header import Line
from govgraph.extract.document.meetings.announcing import announces_next
from govgraph.extract.document.meetings.occasion_lines import (
    CODE,
    line_meetings,
    numbered,
    spoken_at,
)
from govgraph.extract.document.meetings.reported import is_reported
from govgraph.extract.document.meetings.topical import (
    PARTS,
    counted,
    is_bare,
    is_coming,
    is_drawn_up,
    is_network,
    is_of_other_year,
    is_prepared,
    is_presided,
    is_topic,
    may_tell,
    rank,
    was_held,
)
from govgraph.extract.document.speakers import speakers
from govgraph.extract.document.speakers.addressees import addressees
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import A_OR_AN
from govgraph.model import Entity, Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_NEWS, _FRESH = 3, 7  # days after which a meeting, and what it has done, is news no more
_OWN = frozenset({"the", "its", "their", "our", "this"})
_OPENED = 4  # sentences in which a speech says where it is given
_FOOT, _NOTE = 8, 30  # sentences at the end with a note where the text was given, and its words
_CAME = frozenset({"(", "[", ".", ":", "—", "–", "-", "|", "*"})
_ASKING = frozenset({"inviting", "invitation", "having", "welcome", "welcoming"})
_CAME_TO = frozenset({"at", "attended", "during", "addressed", "opened", "closed", "concluded"})
_HOSTING = frozenset({"hosting", "organising", "organizing", "convening", "for"})
_AT = frozenset({"at", "to", "in", "before"})
_ABOVE = 3  # lines from a meeting's number to whose it is
_YEAR, _LONG = 4, 366  # digits; days
_DATING = frozenset({"in", "on", "of", "held", ",", "("})
_PLACED, _GIVEN = 6, 4  # words between a meeting's name and its day, and those that open a note
_OF = (("of", "the"), ("of",), (",",))
_WEIGHTS = 3.0, 2.5, 2.0, 1.9  # of a meeting in the header, by the rank of its name
_OPENING, _NOTED, _SPOKEN_AT, _PRESIDED = 1.8, 1.5, 1.2, 0.75
_TEXTS = (" resolutions", " decisions", " minutes")  # "Board Resolutions | Oslo 3 May"


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting at which a statement may have been made, its words, and the weight of these."""

    meeting: Entity
    span: Span
    weight: float


def own_meeting(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Take the meeting for which most speaks, if anything does; a label has told it before."""
    if draft.has("meeting"):
        return
    sources = (
        tuple(_in_header(frame.lines, draft)),
        tuple(_in_opening(sentences, refs, frame, draft)),
        tuple(_in_notes(sentences, refs, frame, draft)),
        tuple(_spoken(frame.lines, draft)),
    )
    weights = _weights(sources, draft)
    likely = [one for told in sources for one in told if weights[one.meeting.label] > 0]
    best = max(likely, key=lambda one: weights[one.meeting.label], default=None)
    if best:
        draft.put("meeting", _of_header(best, frame.lines), best.span)


def _of_header(best: Met, lines: Sequence[Line]) -> Entity:
    """Give "19th meeting" below a body's name also the name with whose it is."""
    met = best.meeting
    number, _, noun = met.label.partition(" ")
    if met.iri or met.aliases or not is_ordinal(number) or " " in noun:
        return met
    above = [line for line in lines if line.found.sentence.span.start <= best.span.start]
    bodies = (r for line in above[::-1][:_ABOVE] for r in line.refs if r.kind is Kind.ORGANISATION)
    own = next((r.entity for r in bodies if r.entity and r.name.first <= 1), None)
    if own is None or own.type == "Government":
        return met
    return replace(met, aliases=(*met.aliases, f"{met.label} of the {own.label}"))


def _weights(sources: Sequence[Sequence[Met]], draft: Draft) -> dict[str, float]:
    """Return the weight of all sources of each meeting; what one names again counts once."""
    own, led = draft.values.get("when"), draft.led()
    weights: dict[str, float] = {}
    for told in sources:
        shown: dict[str, float] = {}
        for one in told:
            label = one.meeting.label
            shown[label] = max(shown.get(label, 0.0), one.weight)
            other = isinstance(own, When) and is_of_other_year(one.meeting, own, draft)
            other = other or label in led
            shown[label] = 0.0 if other or label.lower().endswith(_TEXTS) else shown[label]
        for label, weight in shown.items():
            weights[label] = weights.get(label, 0.0) + weight
    return weights


def _in_header(lines: Sequence[Line], draft: Draft) -> Iterator[Met]:
    """Yield the meetings that the header names.

    One that a line is only about is none, nor whose news a letter brings.
    """
    sent = addressees(lines)
    for line in (line for n, line in enumerate(lines) if may_tell(line) and n not in sent):
        if is_coming(line, draft):
            continue
        for entity, span in _named_meetings(line, draft):
            share = _PRESIDED if is_presided(line, span, draft.lexicon) else 1.0
            yield Met(entity, span, share * _WEIGHTS[rank(entity)])


def _spoken(lines: Sequence[Line], draft: Draft) -> Iterator[Met]:
    for line in lines:
        for entity, span in spoken_at(line, draft.lexicon):
            yield Met(entity, span, _SPOKEN_AT)


def _named_meetings(line: Line, draft: Draft) -> Iterator[tuple[Entity, Span]]:
    """Yield the meetings that a line names, and those that it names whole in words not known."""
    named = [(r.entity, r.span) for r in line.refs if r.kind is Kind.MEETING and r.entity]
    words, behind = line.found.sentence.words, [r for r in line.refs if r.name.first and r.entity]
    behind = [r for r in behind if words[r.name.first - 1] == ","]
    bodies = {r.span for r in behind if r.kind is Kind.ORGANISATION}  # "…, Head, River Forum"
    bodies |= {r.span for r in line.refs if r.entity and is_network(r)}
    heads = [r.span for r in line.refs if r.name.how == LETTERHEAD]
    whole = [m for m in line_meetings(line, draft.lexicon) if m[1] not in bodies]
    whole = [m for m in whole if not any(m[1].covers(span) for span in heads)]
    named = [(e, span) for e, span in named if not is_prepared(line, span, whole)]
    whole += numbered(line, draft.lexicon, draft.authority)
    known = [_in_full(entity, span, whole) for entity, span in named]
    longer = [span for entity, span in known if entity.aliases and entity.iri is None]
    taken = [span for entity, span in known if rank(entity) == 0] + longer
    held = [span for entity, span in known if entity.iri]
    for met in whole:
        told = any(span.overlaps(met[1]) for span in taken)
        if not told and not any(span.covers(met[1]) for span in held):
            known.append(met)
    told_by = {ref.span: ref for ref in line.refs}
    known = [counted(line, *met) for met in known]
    for entity, span in (met for met in known if not is_bare(met[0], draft.lexicon)):
        if not is_topic(line, *line.found.sentence.range_of(span), draft):
            ref = told_by.get(span)
            yield (_owned(line.found, line.refs, ref, entity) if ref else entity), span


def _in_full(
    entity: Entity, span: Span, whole: Sequence[tuple[Entity, Span]]
) -> tuple[Entity, Span]:
    """Give a meeting that is not known the longer name that holds its name, as another name."""
    for longer, around in whole if entity.iri is None else ():
        if around.covers(span) and around != span:
            return replace(entity, aliases=(*entity.aliases, longer.label)), span
    return entity, span


def _in_opening(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> Iterator[Met]:
    """Yield the meeting that a report opens with: "The 12th session …", "… today at the Summit".

    One that was long ago or is yet to come is not where the text belongs. A speech may say in its
    first sentences where it is given: "at this sixth session", "I welcome you to the Forum".
    """
    own = draft.values.get("when")
    heads = (r for line in frame.lines for r in line.refs if r.name.how == LETTERHEAD)
    bodies = {ref.entity.label for ref in heads if ref.entity}
    bodies |= {t.body.label for t in acting_forum(sentences, refs, frame.begin, draft.lexicon)}
    for at in range(frame.begin, min(frame.begin + _OPENED, len(sentences))):
        for ref in refs[at]:
            if ref.kind is Kind.MEETING and ref.entity and ref.entity.label not in bodies:
                first = at == frame.begin
                told = first and is_drawn_up(sentences[at], ref, frame.lines, draft.lexicon)
                if told or _is_told(sentences[at], ref, refs[at], own, draft, first=first):
                    met = _owned(sentences[at], refs[at], ref, ref.entity)
                    yield Met(met, ref.span, _OPENING)
        yield from _in_other_words(sentences[at], refs[at], own, draft)


def _is_told(
    found: Found, ref: Ref, row: Sequence[Ref], own: object, draft: Draft, *, first: bool
) -> bool:
    """Tell whether a sentence of the opening says that the statement belongs to a meeting."""
    lowers = found.sentence.lowers
    if "will" in lowers[ref.name.after : ref.name.after + 4]:
        return False  # "the first session, which will be held in May"
    low = max(opening_of(found), ref.name.first - 6)
    before = [w for w in lowers[low : ref.name.first] if w != "the"]
    here = ref.name.how != "definite" and before[-1:] == ["this"]
    here = here or ({"welcome", "you"} <= set(before) and before[-1] in {"to", "for"})
    here = here or is_reported(found, ref, row, draft, first=first)
    if here or (_is_where(found, ref, draft) and not _is_past(found, ref, own)):
        return ref.name.how != "definite"
    held = _are_met(lowers, ref, draft.lexicon) and _is_ours(found, own, draft.lexicon)
    if ref.entity is None or (ref.entity.type == "MeetingSeries" and not (held and found.times)):
        return False
    people = lowers[0] in draft.lexicon.any_of("peopleNouns", "peopleHeads")
    today = "today" in lowers and before[-1:] != [] and before[-1] in _CAME_TO
    today = today or lowers[0] in speakers.ADDRESSING
    opens = not before and was_held(found, ref, draft.lexicon) and _is_fresh(found, own, _NEWS)
    opens = opens or _is_held(found, ref, row, own, draft.lexicon, people=people)
    return held or (first and (today or opens)) or (today and before[-2:] == ["today", "at"])


def _is_past(found: Found, ref: Ref, own: object) -> bool:
    """Tell whether a meeting's own day was long ago: "issued at the Forum in Oslo in *2017*"."""
    for time in (t for t in found.times if t.span.start >= ref.span.end):
        gap = found.sentence.words[ref.name.after : found.sentence.range_of(time.span)[0]]
        if all(word[0].isupper() or word in _DATING for word in gap):
            return isinstance(own, When) and (own.earliest - time.when.latest).days > _LONG
    return False


def _is_where(found: Found, ref: Ref, draft: Draft) -> bool:
    """Tell whether a sentence says where one speaks: "It is an honour to open the Forum"."""
    lowers = found.sentence.lowers
    before = [w for w in lowers[: ref.name.first] if w not in _OWN and not w.isdigit()]
    said = set(before)
    if before[-1:] == ["of"] and before[-3:-2] != [] and before[-3] in PARTS:
        before = before[:-3]  # "at the closing ceremony of the Assembly"
    here = _AT | _HOSTING | draft.lexicon.words("joiningForms")
    if before[-1:] == [] or before[-1] not in here or "not" in said:
        return False
    hosted = before[-1] in _HOSTING - {"for"} or (before[-1] == "for" and "arrangements" in said)
    if hosted and not draft.lexicon.words("gratitude").isdisjoint(said):
        return True  # "We thank Kenya for hosting the Forum"
    own = draft.lexicon.words("firstPerson") & set(lowers) or before[:1] == ["it"]
    proud = draft.lexicon.words("prideWords")
    glad = own and (proud & said or ("thank" in said and _ASKING & said))
    came = draft.lexicon.words("givenWords")
    if before == ["at"] and lowers[0] == "at" and _is_made_at(lowers[ref.name.after :], draft):
        return True  # "At the 5th meeting of the Board the President *made this statement*"
    given = lowers[0] in came or (said & came and said & draft.lexicon.words("deliveryNouns"))
    return bool(glad or (given and before[-1] in {"at", "to", "before"}))


def _is_made_at(after: Sequence[str], draft: Draft) -> bool:
    """Tell whether a text is what was made at a meeting: "the Board issued *this statement*"."""
    made, texts = draft.lexicon.words("givenWords"), draft.lexicon.words("deliveryNouns")
    own = any({"this", "following"} & {*pair} for pair in pairwise(after))
    return own and not made.isdisjoint(after) and not texts.isdisjoint(after)


def _in_other_words(found: Found, row: Sequence[Ref], own: object, draft: Draft) -> Iterator[Met]:
    """Yield what is only here a meeting's name: "The X held its *General Assembly* in Oslo".

    Also its short name with a number behind who met: "We, who met at *AfNOG-24*".
    """
    words, lowers = found.sentence.words, found.sentence.lowers
    bodies = [r for r in row if r.kind is Kind.ORGANISATION and r.entity and r.name.first <= 1]
    holds, meets = draft.lexicon.words("heldWords"), draft.lexicon.words("metWords")
    for held in (i for i, word in enumerate(lowers[:-2]) if word in holds and bodies):
        first = held + 2
        after = next((i for i in range(first, len(words)) if not words[i][0].isupper()), first)
        head = draft.lexicon.heads.get(lowers[after - 1])
        sits = lowers[after - 1] in draft.lexicon.words("sittingBodies")
        met = sits or (head is not None and head.kind is Kind.MEETING)
        if lowers[held + 1] in _OWN and after > first + 1 and met and _is_fresh(found, own):
            label = " ".join(words[first:after])
            names = (f"{label} of the {bodies[0].entity.label}",) if bodies[0].entity else ()
            meeting = Entity(Kind.MEETING, label, None, "Meeting", names)
            yield Met(meeting, found.sentence.span_of(first, after), _OPENING)
    for at in (i for i, word in enumerate(lowers[:-1]) if word == "at" and meets & {*lowers[:i]}):
        if CODE.fullmatch(words[at + 1]) and _is_ours(found, own, draft.lexicon):
            meeting = Entity(Kind.MEETING, words[at + 1], None, "Meeting")
            yield Met(meeting, found.sentence.span_of(at + 1, at + 2), _OPENING)


def _is_held(
    found: Found, ref: Ref, row: Sequence[Ref], own: object, lexicon: Lexicon, *, people: bool
) -> bool:
    """Tell whether a text opens with who held a meeting: "The Network held its Assembly"."""
    lowers = found.sentence.lowers
    near, skipped = lowers[max(0, ref.name.first - 3) : ref.name.first], _OWN | A_OR_AN
    before = [w for w in near if not (w in skipped or w.endswith("-day"))]  # "a *three-day* Forum"
    opened = people or any(r.name.first <= 1 and r.kind is Kind.ORGANISATION for r in row)
    opened = opened or ("here", "today") in pairwise(lowers)
    held = lexicon.words("heldWords")
    return before[-1:] != [] and before[-1] in held and opened and _is_fresh(found, own)


def _in_notes(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> Iterator[Met]:
    """Yield the meeting with whose place and day a note ends the text: "7th Forum, Oslo, 3 May"."""
    own = draft.values.get("when")
    first = max(frame.begin, len(sentences) - _FOOT)
    for found, row in zip(sentences[first:], refs[first:], strict=True):
        words = found.sentence.words
        dated = own is None or any(
            isinstance(own, When)
            and time.when.earliest <= own.latest
            and own.earliest <= time.when.latest
            for time in found.times
        )
        if not dated or len(words) > _NOTE or announces_next(found.sentence, draft.lexicon):
            continue
        for ref in row:
            at = ref.name.first
            at -= bool(at) and words[at - 1].isdigit() and len(words[at - 1]) == _YEAR
            opens = at == 0 or words[at - 1] in _CAME or _is_given_at(found, at, draft)
            edition = ref.entity is not None and rank(ref.entity) == 0
            told = ref.kind is Kind.MEETING and edition and opens
            if ref.entity and told and _is_dated(found, ref.name.after):
                yield Met(_owned(found, row, ref, ref.entity), ref.span, _NOTED)


def _is_given_at(found: Found, at: int, draft: Draft) -> bool:
    """Tell whether words say that a text was given there: "Delivered at the"."""
    before = found.sentence.lowers[:at]
    given = draft.lexicon.any_of("givenWords", "deliveryNouns") & set(before[:_GIVEN])
    return bool(given) and "at" in before[-2:]


def _is_dated(found: Found, at: int) -> bool:
    """Tell whether a day follows, with nothing but a place before it: ", Nadi, 18 March".

    "Earlier this month" is none.
    """
    sentence = found.sentence
    told = (sentence.range_of(time.span) for time in found.times)
    days = [i for i, end in told if any(word[0].isdigit() for word in sentence.words[i:end])]
    day = next((day for day in days if at <= day <= at + _PLACED), -1)
    return day >= 0 and not any(
        word[0].islower() and word != "in" for word in sentence.words[at:day]
    )


def _owned(found: Found, row: Sequence[Ref], ref: Ref, met: Entity) -> Entity:
    """Give a meeting that is not known also the name with whose it is: "56th Meeting *of the X*".

    A body that is known keeps its own name there.
    """
    sentence = found.sentence
    first = ref.name.after
    of = next((n for n in (2, 1) if sentence.lowers[first : first + n] in _OF), 0)
    own = next((r for r in row if of and r.name.first == first + of), None)
    if met.iri or own is None or own.kind is not Kind.ORGANISATION:
        return met
    line = Line(found, tuple(row), foot=False)
    name = words_of(line, ref.name.first, ref.name.after)
    whole = f"{name} of the {words_of(line, own.name.first, own.name.after)}"
    return replace(met, aliases=(*met.aliases, whole))


def _are_met(lowers: Sequence[str], ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether words say where somebody met: "meeting in Oslo at their 23rd Meeting"."""
    before = [w for w in lowers[max(0, ref.name.first - 3) : ref.name.first] if w not in _OWN]
    at = before[-1:] in (["at"], ["for"]) or before[-2:] == ["occasion", "of"]
    return at and bool(lexicon.words("metWords") & set(lowers[: ref.name.first]))


def _is_ours(found: Found, own: object, lexicon: Lexicon) -> bool:
    """Tell whether a sentence is of those who speak, or of the statement's own days."""
    ours = found.sentence.lowers[0] in lexicon.words("metWords") | {"we", "having"}
    return ours or (bool(found.times) and _is_fresh(found, own))


def _is_fresh(found: Found, own: object, days: int = _FRESH) -> bool:
    """Tell whether what a sentence tells is of the statement's own days, as far as it dates it."""
    if not isinstance(own, When):
        return False
    told = [(own.earliest - time.when.latest).days for time in found.times]
    return all(0 <= ago <= days for ago in told)
