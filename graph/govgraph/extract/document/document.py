"""The document line: when, where, by whom and for whom a statement was made.

Only the header (the lines before the running text) and the footer (those after it) are read.
For each field the sources are asked in order of trust: a labelled line ("Speaker: …"), a byline
("Statement by …"), a signature, a heading; the first answer stands. The body is the one to which
most signs point, these and others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document import interviews, presiding, signatures, speakers
from govgraph.extract.document.bodies import Page, addressees, own_bodies
from govgraph.extract.document.dating import MET, fits, narrowed, opening_of, own_times, told_times
from govgraph.extract.document.draft import Draft
from govgraph.extract.document.header import Line, frame_of, without_addressee
from govgraph.extract.document.labels import KEYS, labelled
from govgraph.extract.document.letterheads import with_bodies
from govgraph.extract.document.occasion_lines import line_meetings, numbered, sittings, spoken_at
from govgraph.extract.document.placed import with_people
from govgraph.extract.document.presiding import chaired, convening
from govgraph.extract.document.ranking import Sign, likeliest
from govgraph.extract.document.sites import site_of
from govgraph.extract.find.capitals import is_ordinal
from govgraph.model import BlockRole, DocumentLine, Entity, Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.header import Frame
    from govgraph.extract.document.ranking import Told
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_MISSIONS = ("permanent mission", "permanent representation", "mission of", "embassy of")
_FRESH = 3  # days after which a meeting is news no more
_TOPIC = (["on"], ["about"], ["towards"], ["after"])
_AFTER = (["of"], ["to"], ["for"])
_OBSERVED = frozenset({"day", "week", "month", "year", "decade"})
_ASKED = frozenset({"consultation", "consultations", "inquiry", "press", "news"})
_OWN = frozenset({"the", "its", "their", "our", "this"})
_OPENED = 4  # sentences in which a speech says where it is given
_STEPS = (
    speakers.byline,
    speakers.behalf,
    speakers.titled,
    signatures.signature,
    speakers.bare_person,
)


def read_document(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    lexicon: Lexicon,
    authority: Authority,
    title: str = "",
    text: str = "",
    said: When | None = None,
) -> DocumentLine:
    """Return what the header and footer of a statement say of it.

    ``said`` is the month or year that they have been found to say, when days are read by it.
    """
    draft = Draft(lexicon, authority)
    site = site_of(title, text, draft)
    frame = without_addressee(frame_of(sentences, refs, lexicon), sentences)
    frame = with_bodies(with_people(frame, site, draft), sentences, lexicon)
    asked = interviews.interviewee(sentences, refs, frame, draft)
    for step in (labelled, *_STEPS):
        for number in range(len(frame.lines)):
            step(frame.lines, number, draft)
    _speaker(sentences, refs, frame, draft)
    _date(sentences[: frame.end], frame.lines, draft, said)
    _meeting(frame.lines, draft)
    _opening_meeting(sentences, refs, frame, draft)
    for line in frame.lines:
        for entity, span in spoken_at(line, lexicon):
            draft.put("meeting", entity, span)
    spoken = asked or draft.has("speaker")
    _body(own_bodies(Page(sentences, refs, frame, site, text), draft, spoken=spoken), frame, draft)
    return _finished(draft, sentences, authority, title)


def _speaker(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Put who speaks, where no label or signature says it."""
    interviews.in_turns(sentences, draft)
    speakers.in_full(refs, draft)
    speakers.beside(sentences, refs, frame, draft)
    speakers.opening(sentences, refs, frame, draft)
    speakers.in_full(refs, draft)
    interviews.quoted(sentences, refs, frame, draft)
    draft.take("role", "post")
    presiding.possessed(sentences, frame.lines, draft)
    presiding.chair(refs, sentences, draft)
    speakers.introduced(sentences, refs, draft)
    speakers.names_self(sentences, refs, frame, draft)
    speakers.spoken_for(sentences, refs, frame, draft)


def _body(bodies: Iterable[Told], frame: Frame, draft: Draft) -> None:
    """Put the body that most signs point to, and the meeting that another one sat as."""
    sent = addressees(frame.lines)
    lines = [line for number, line in enumerate(frame.lines) if number not in sent]
    sat = [sitting for line in lines for sitting in sittings(line, draft.lexicon)]
    if str(draft.values.get("role", "")).lower() == "rapporteur":
        sat = [sitting for sitting in sat if sitting[2]]  # the committee's own report
    met = draft.entity("meeting")
    if met is not None and any(body.label in met.label for body, _, _ in sat):
        sat = [one for one in sat if one[2] or one[0].label in met.label]  # that one sits
    for one in bodies:
        if met is None or one.body.label != met.label:
            draft.tell(one.sign, one.body, one.span, one.strength)
    for body, span, told in sat:
        draft.tell(Sign.SITTING, body, span, 1.0 if told else 0.5)
    for one in tuple(draft.bodies) if met is not None and draft.has("speaker") else ():
        if met is not None and one.body.label in met.label:
            draft.tell(Sign.SITTING, one.body, one.span)
    for one in convening(frame.lines, draft):
        draft.tell(one.sign, one.body, one.span)
    best = likeliest(draft.bodies) or next(chaired(frame.lines, draft), None)
    if best:
        draft.put("organisation", best.body, best.span)
    _sitting(sat, draft)


# -- meeting, organisation


def _date(
    sentences: Sequence[Found], lines: Sequence[Line], draft: Draft, said: When | None
) -> None:
    # A chair sums up when all has been said.
    spoken = draft.has("speaker") and "chair" not in str(draft.values.get("role", "")).lower()
    for time in own_times(sentences, lines, draft.lexicon, spoken=spoken):
        if fits(time, said):
            draft.put("when", narrowed(time, lines).when, time.span)
    for time in told_times(sentences):
        draft.put("when", time.when, time.span)


def _meeting(lines: Sequence[Line], draft: Draft) -> None:
    """Take the header's first meeting, an edition rather than only the series.

    One that a line is only about is none, nor whose news a letter brings.
    """
    sent = addressees(lines)
    told = [line for n, line in enumerate(lines) if _may_tell(line) and n not in sent]
    found = (met for line in told for met in _named_meetings(line, draft))
    for entity, span in sorted(found, key=lambda met: _rank(met[0])):
        draft.put("meeting", entity, span)


def _named_meetings(line: Line, draft: Draft) -> Iterator[tuple[Entity, Span]]:
    """Yield the meetings that a line names, and those that it names whole in words not known."""
    named = [(r.entity, r.span) for r in line.refs if r.kind is Kind.MEETING and r.entity]
    whole = list(line_meetings(line, draft.lexicon))
    named = [(e, span) for e, span in named if not _is_prepared(line, span, whole)]
    whole += numbered(line, draft.lexicon, draft.authority)
    known = [_in_full(entity, span, whole) for entity, span in named]
    longer = [span for entity, span in known if entity.aliases and entity.iri is None]
    taken = [span for entity, span in known if _rank(entity) == 0] + longer
    held = [span for entity, span in known if entity.iri]
    for met in whole:
        told = any(span.overlaps(met[1]) for span in taken)
        if not told and not any(span.covers(met[1]) for span in held):
            known.append(met)
    for entity, span in known:
        if not _is_topic(line, *line.found.sentence.range_of(span), draft):
            yield entity, span


def _is_prepared(line: Line, span: Span, whole: Sequence[tuple[Entity, Span]]) -> bool:
    """Tell whether a meeting is only what another one is for: "Regional Meeting for the Summit"."""
    first = line.found.sentence.range_of(span)[0]
    before = [w for w in line.found.sentence.lowers[:first] if w != "the"][-1:]
    return before == ["for"] and any(
        around.covers(span) and around.start < span.start for _, around in whole
    )


def _in_full(
    entity: Entity, span: Span, whole: Sequence[tuple[Entity, Span]]
) -> tuple[Entity, Span]:
    """Give a meeting that is not known the longer name that holds its name, as another name."""
    for longer, around in whole if entity.iri is None else ():
        if around.covers(span) and around != span:
            return replace(entity, aliases=(*entity.aliases, longer.label)), span
    return entity, span


def _rank(meeting: Entity) -> int:
    """Return 0 for a meeting that is one of several by its name, 1 for others, 2 for a series.

    The second plenary is only a part of what is not said.
    """
    names = (meeting.label, *meeting.aliases)
    part = meeting.type == "Session" and not any(" of " in name for name in names)
    if part and not any(c.isdigit() for name in names for c in name):
        return 2
    words = [word for name in names for word in name.split()]
    if not part and any(is_ordinal(word) or word[-1].isdigit() for word in words):
        return 0
    return 2 if meeting.type == "MeetingSeries" else 1


def _may_tell(line: Line) -> bool:
    """Tell whether a line may name the meeting: at the foot only where it says "at the …"."""
    delivered = not line.foot or "at" in line.found.sentence.lowers
    return delivered and line.found.sentence.block.role is not BlockRole.ITEM


def _is_topic(line: Line, first: int, after: int, draft: Draft) -> bool:
    """Tell whether a line only speaks of a meeting: "Outcome of the 12th session", "IGF News"."""
    lowers = line.found.sentence.lowers
    before = [w for w in lowers[max(0, first - 3) : first] if w != "the"]
    if draft.lexicon.words("newsGenres") & set(lowers[after : after + 2]):
        return True
    counted = any(map(is_ordinal, lowers[first:after]))  # "Second Open Consultations" are held
    if _OBSERVED & set(lowers[after : after + 1]) or (
        _ASKED & set(lowers[first:after]) and not counted
    ):
        return True  # "World Hearing Day", "Consultation on the White Paper"
    outcome = before[-1:] in _AFTER and set(before[-2:-1]) <= draft.lexicon.words("outcomeNouns")
    return before[-1:] in _TOPIC or (outcome and len(before) > 1)


def _opening_meeting(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    frame: Frame,
    draft: Draft,
) -> None:
    """Take the meeting that a report opens with: "The 12th session …", "… today at the Summit".

    One that was long ago or is yet to come is not where the text belongs. A speech may say in its
    first sentences where it is given: "at this sixth session", "I welcome you to the Forum".
    """
    number = frame.begin
    if draft.has("meeting") or number >= len(sentences):
        return
    own = draft.values.get("when")
    for at in range(number, min(number + _OPENED, len(sentences))):
        lowers = sentences[at].sentence.lowers
        begin = opening_of(sentences[at])
        for ref in refs[at]:
            low = max(begin, ref.name.first - 6)
            before = [w for w in lowers[low : ref.name.first] if w != "the"]
            edition = ref.entity is not None and ref.entity.type != "MeetingSeries"
            today = "today" in lowers and before[-1:] == ["at"]
            today = today or lowers[0] in speakers.ADDRESSING
            opens = not before and _is_fresh(sentences[at], own)
            here = ref.name.how != "definite" and before[-1:] == ["this"]
            here = here or ({"welcome", "you"} <= set(before) and before[-1:] == ["to"])
            held = _are_met(lowers, ref) and _is_ours(sentences[at], own)
            told = edition and (here or held or (at == number and (today or opens)))
            if ref.kind is Kind.MEETING and told:
                draft.put("meeting", ref.entity, ref.span)
                return


def _are_met(lowers: Sequence[str], ref: Ref) -> bool:
    """Tell whether words say where somebody met: "meeting in Oslo at their 23rd Meeting"."""
    before = [w for w in lowers[max(0, ref.name.first - 3) : ref.name.first] if w not in _OWN]
    at = before[-1:] in (["at"], ["for"]) or before[-2:] == ["occasion", "of"]
    return at and bool(MET & set(lowers[: ref.name.first]))


def _is_ours(found: Found, own: object) -> bool:
    """Tell whether a sentence is of those who speak, or of the statement's own days."""
    ours = found.sentence.lowers[0] in MET | {"we", "having"}
    return ours or (bool(found.times) and _is_fresh(found, own))


def _is_fresh(found: Found, own: object) -> bool:
    """Tell whether what a sentence tells is of the statement's own days, as far as it dates it."""
    if not isinstance(own, When):
        return False
    told = [(own.earliest - time.when.latest).days for time in found.times]
    return all(0 <= days <= _FRESH for days in told)


def _sitting(sat: Sequence[tuple[Entity, Span, bool]], draft: Draft) -> None:
    """Take the body before which somebody else speaks: "OSCE Permanent Council", on its own."""
    own = draft.entity("organisation")
    office = own is not None and own.iri is None and own.label.startswith("Office of")
    for body, span, told in sat:
        if body != own and (told or (own is not None and not office)):
            met = Entity(Kind.MEETING, body.label, None, "Meeting", body.aliases)
            draft.put("meeting", met, span)


def _finished(
    draft: Draft, sentences: Sequence[Found], authority: Authority, title: str
) -> DocumentLine:
    when, role = draft.values.get("when"), draft.values.get("role")
    return DocumentLine(
        title=title or _title(sentences),
        when=when if isinstance(when, When) else None,
        meeting=draft.entity("meeting"),
        speaker=draft.entity("speaker"),
        role=role if isinstance(role, str) else None,
        organisation=_whole(draft.entity("organisation") or _held_in(role, authority), authority),
        evidence=tuple(sorted(told for told in draft.evidence.items() if told[0] in KEYS)),
    )


def _held_in(role: object, authority: Authority) -> Entity | None:
    """Return the office that a post is by its name: "UN High Commissioner for Human Rights"."""
    named = authority.named(role) if isinstance(role, str) else ()
    return named[0] if len(named) == 1 and named[0].type == "Office" else None


def _whole(organisation: Entity | None, authority: Authority) -> Entity | None:
    """Return the body of an office: a Director-General speaks for the organisation."""
    if organisation and (state := _sending(organisation, authority)):
        return state
    record = authority.record(organisation) if organisation else None
    if record is None or organisation is None or organisation.type != "Office":
        return organisation
    wholes = [e for iri in record.all("partOf") if (e := authority.entity(iri))]
    return wholes[0] if len(wholes) == 1 else organisation


def _sending(organisation: Entity, authority: Authority) -> Entity | None:
    """Return the State that a mission speaks for: "Permanent Mission of Costa Rica"."""
    if not organisation.label.lower().startswith(_MISSIONS):
        return None
    named = (entity for hit in authority.find(organisation.label) for entity in hit.entities)
    return next((entity for entity in named if entity.type == "Government"), None)


def _title(sentences: Sequence[Found]) -> str:
    """Return the first heading, or the first line, as the statement's title."""
    headings = [f for f in sentences if f.sentence.block.role is BlockRole.HEADING]
    chosen = headings or sentences
    return " ".join(chosen[0].sentence.words) if chosen else ""
