"""The document line: when, where, by whom and for whom a statement was made.

Only the header (the lines before the running text) and the footer (those after it) are read.
For each field the sources are asked in order of trust: a labelled line ("Speaker: …"), a byline
("Statement by …"), a signature, a heading; the first answer stands. The body is the one to which
most signs point, these and others.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.document.bodies import behalf
from govgraph.extract.document.bodies.bodies import Page, own_bodies
from govgraph.extract.document.bodies.delegations import (
    is_sent,
    leave_hosts,
    of_whom_sends,
)
from govgraph.extract.document.bodies.forums import leave_own_name
from govgraph.extract.document.bodies.letterheads import with_bodies
from govgraph.extract.document.bodies.ministers import (
    own_ministry,
    own_state,
    tell_ministry,
    tell_states,
)
from govgraph.extract.document.bodies.partners import partners
from govgraph.extract.document.bodies.ranking import IN_TEXT, LOOSE, Sign, likeliest
from govgraph.extract.document.bodies.recurring import with_used
from govgraph.extract.document.bodies.selftold import self_told, voices
from govgraph.extract.document.bodies.sites import site_of
from govgraph.extract.document.bodies.spoken_of import without_helpers
from govgraph.extract.document.bodies.wholes import held_in, of_office, organ
from govgraph.extract.document.dating.dating import own_times, told_times
from govgraph.extract.document.draft import Draft
from govgraph.extract.document.header import Line, frame_of
from govgraph.extract.document.labels import KEYS, is_minutes, labelled, without_reporters
from govgraph.extract.document.meetings.announcing import announces, is_labelled, is_published
from govgraph.extract.document.meetings.day_of_meeting import fits, gives_word, narrowed
from govgraph.extract.document.meetings.meetings import own_meeting
from govgraph.extract.document.meetings.sittings import sittings
from govgraph.extract.document.speakers import (
    authors,
    interviews,
    offices,
    presiding,
    signatures,
    speakers,
    turns,
)
from govgraph.extract.document.speakers.addressees import (
    addressees,
    is_signed_by_many,
    without_addressee,
)
from govgraph.extract.document.speakers.placed import with_people
from govgraph.extract.document.speakers.presiding import chaired, convening
from govgraph.extract.document.speakers.surveys import is_survey
from govgraph.extract.resolve.meetings.convened import own_group
from govgraph.model import BlockRole, DocumentLine, Entity, Kind, When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.bodies.ranking import Told
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span, TimeExpression

    _Told = tuple[Sequence[Found], Sequence[Sequence[Ref]]]

_NEXT = 2  # words of "next Friday"
_LETTERS = 4  # of an acronym
_SMALL = frozenset({"of", "for", "the", "and", "to", "on", "in"})
_OPENING = 8  # sentences of a page among which its title stands
_TOLD_OF = frozenset({Sign.ABOUT, Sign.OPENING})
_SPOKEN_OF = frozenset({Sign.VOICE, Sign.MOST, Sign.OURS})
_SPOKEN = _SPOKEN_OF | {Sign.ABOUT}
_HEADS = frozenset({Sign.HEAD, Sign.LETTERHEAD, Sign.SITE})
_STEPS = (
    speakers.byline,
    behalf.adopted,
    behalf.behalf,
    speakers.titled,
    signatures.signature,
    speakers.bare_person,
)


class Begun(NamedTuple):
    """What header and footer say of speaker and day, with the lines that it was read from.

    ``whole`` are those lines as they are, ``frame`` with more names and without the addressee.
    """

    draft: Draft
    whole: Frame
    frame: Frame
    site: Entity | None
    asked: bool

    @property
    def day(self) -> When | None:
        """The day that the document line will have."""
        when = self.draft.values.get("when")
        return when if isinstance(when, When) else None


def read_document(told: _Told, begun: Begun, title: str = "", text: str = "") -> DocumentLine:
    """Return what the header and footer of a statement say of it, given what ``begin`` returned.

    ``told`` are its sentences and their references.
    """
    sentences, refs = told
    draft, _, frame, site, asked = begun
    if not draft.announces:
        own_meeting(sentences, refs, frame, draft)
    spoken = asked or draft.has("speaker") or is_signed_by_many(frame, sentences)
    page = Page(sentences, refs, frame, site, text)
    bodies = (*own_bodies(page, draft, spoken=spoken), *voices(page, draft, spoken=spoken))
    heard = set(presiding.heard(sentences, frame.lines, draft))
    heard -= {one.body for one in (*draft.bodies, *bodies) if one.sign not in LOOSE}
    bodies = tuple(one for one in bodies if one.body not in heard or one.sign not in LOOSE)
    state = own_state(sentences, refs, frame, draft)
    minister = own_ministry(text, draft) or state
    group = own_group(sentences, refs, draft.authority, draft.lexicon)
    # "We, the Ministers of …" outweighs whom the text only speaks of, or whose meeting it was.
    ours = bool(group and bodies) and all(
        one.sign in IN_TEXT or _holds(one, draft) for one in bodies
    )
    bodies = () if ours else bodies
    if presiding.presides(frame.lines, draft):
        bodies = tuple(one for one in bodies if one.body.type != "Government")
        minister = None
    _body(bodies, frame, draft, minister)
    tell_ministry(draft, state)
    leave_own_name(frame.lines, draft)
    if ours or not draft.has("meeting"):  # of whom one tells who came to it
        draft.put("organisation", *(group or (None, None)))
    near = zip(sentences, refs, strict=True)
    joined = partners(frame.lines, near, draft.entity("organisation"), draft.lexicon)
    return replace(_finished(draft, sentences, title), partners=joined)


def _holds(told: Told, draft: Draft) -> bool:
    """Tell whether a body stands in a header only as who holds the meeting: "*WTO* Conference"."""
    met = draft.entity("meeting")
    loose = told.sign in {Sign.HEAD, Sign.CALLED} and met is not None
    names = [told.body.label, *told.body.aliases] if loose else []
    return any(f" {name} " in f" {met.label} " for name in names if met)


def begin(
    told: _Told,
    lexicon: Lexicon,
    authority: Authority,
    title: str = "",
    text: str = "",
    said: When | None = None,
) -> Begun:
    """Return what the header and footer of a statement say of its speaker and its day.

    ``said`` is the month or year that they have been found to say, when days are read by it.
    """
    sentences, refs = told
    draft = Draft(lexicon, authority)
    site = site_of(title, text, draft)
    whole = frame_of(sentences, refs, lexicon)
    frame = without_addressee(without_helpers(whole, lexicon), sentences, lexicon)
    frame = with_bodies(with_people(frame, site, draft), sentences, lexicon)
    frame = with_used(frame, sentences, refs, title, draft)
    draft.announces = announces(frame.lines, lexicon)
    draft.shared = turns.is_shared(sentences, refs, lexicon)
    speaking = interviews.without_poster(*told, signatures.without_readers(frame, lexicon), lexicon)
    asked = interviews.interviewee(sentences, refs, frame, draft)
    recorded = any(is_minutes(line, lexicon) for line in frame.lines)
    for step in (labelled, *(() if recorded else _STEPS)):
        for number in range(len(speaking.lines)):
            step(speaking.lines, number, draft)
    without_reporters(sentences, draft)
    if not recorded:
        _speaker(sentences, refs, speaking, draft)
    _date(sentences[: frame.end], frame.lines, draft, said)
    return Begun(draft, whole, presiding.leave_chair(frame, draft), site, asked)


def _speaker(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> None:
    """Put who speaks, where no label or signature says it."""
    interviews.in_turns(sentences, draft)
    turns.turn(sentences, refs, frame, draft)
    speakers.in_full(refs, draft)
    speakers.beside(sentences, refs, frame, draft)
    if not is_survey(sentences, refs, frame, draft):
        speakers.opening(sentences, refs, frame, draft)
    speakers.in_full(refs, draft)
    interviews.quoted(sentences, refs, frame, draft)
    draft.take("role", "post")
    presiding.possessed(sentences, frame.lines, draft)
    presiding.chair(refs, sentences, draft)
    authors.author(sentences, refs, draft)
    authors.introduced(sentences, refs, draft)
    authors.names_self(sentences, refs, frame, draft)
    self_told(sentences, refs, frame.begin, draft)
    behalf.spoken_for(sentences, refs, frame, draft)
    offices.office(frame.lines, draft)
    offices.title(frame.lines, draft)


def _body(bodies: Iterable[Told], frame: Frame, draft: Draft, minister: Told | None = None) -> None:
    """Put the body that most signs point to, and the meeting that another one sat as."""
    heard = addressees(frame.lines)
    lines = [line for number, line in enumerate(frame.lines) if number not in heard]
    sat = [sitting for line in lines for sitting in sittings(line, draft.lexicon)]
    report = str(draft.values.get("role", "")).lower().partition(" for ")[0] == "rapporteur"
    if report or any(is_published(line, draft.lexicon) for line in lines):
        sat = [sitting for sitting in sat if sitting[2]]
    met = draft.entity("meeting")
    if met is not None and any(body.label in met.label for body, _, _ in sat):
        sat = [one for one in sat if one[2] or one[0].label in met.label]  # that one sits
    chairs = met is not None and _sums_up(draft)
    envoy = str(draft.values.get("role", "")).lower() in draft.lexicon.words("ambassadors")
    for one in bodies:
        if envoy and one.sign in _SPOKEN and one.body.type != "Government":
            continue  # where a State's ambassador speaks, and of what
        if chairs and one.sign in _SPOKEN_OF and one.strength < 1.0:
            continue  # who took the floor at the meeting that is summed up
        if met is None or one.body.label != met.label:
            draft.tell(one.sign, one.body, one.span, one.strength)
    spoken = draft.has("speaker") or draft.tells(Sign.DELEGATION)
    called = {one.body for one in draft.bodies if one.sign is Sign.OURS}
    own = {one.body for one in draft.bodies if one.sign is Sign.OURS and one.strength == 1.0}
    for body, span, told in sat:
        if told or spoken or body not in called:  # "The Committee calls on" in its own report
            draft.tell(Sign.SITTING, body, span, 1.0 if told else 0.5)
    own |= {one.body for one in draft.bodies if one.sign is Sign.SITE and _leads(draft)}
    for one in tuple(draft.bodies) if met is not None and spoken else ():
        if met is not None and one.body.label in met.label and one.body not in own:
            draft.tell(Sign.SITTING, one.body, one.span)
    tell_states(draft)
    held = presiding.recorded(frame.lines, draft.lexicon)
    for one in (*convening(frame.lines, draft), *offices.of_whole(draft), *held):
        draft.tell(one.sign, one.body, one.span)
    leave_hosts(draft)
    shown = of_whom_sends(_apart(draft), lines, draft)
    best = likeliest(shown) or next(chaired(frame.lines, draft), None)
    if best := best or minister:
        best = organ(best, lines, draft)
        draft.put("organisation", best.body, best.span)
    _sitting(sat, draft)


def _sums_up(draft: Draft) -> bool:
    """Tell whether a chair sums up what others have said."""
    role = str(draft.values.get("role", "")).lower()
    return role.endswith(("chair", "chairs", "chairperson", "chairman"))


def _leads(draft: Draft) -> bool:
    """Tell whether an officer of an organisation speaks, who is at home at its meetings."""
    role = str(draft.values.get("role", "")).lower().replace("-", " ")
    return any(post in role for post in ("secretary general", "director general"))


def _apart(draft: Draft) -> list[Told]:
    """Return the signs without those of organs of which a text of their whole only speaks.

    "The Committee of Ministers adopted it" below "Council of Europe": the header names the Council.
    """
    heads = {one.body.iri for one in draft.bodies if one.sign in _HEADS and one.body.iri}
    shown = {one.body for one in draft.bodies if one.sign not in _SPOKEN_OF}
    kept = []
    for one in _without_subjects(draft):
        record = draft.authority.record(one.body) if one.body not in shown else None
        if record is None or heads.isdisjoint(record.all("partOf")):
            kept.append(one)
    return kept


def _without_subjects(draft: Draft) -> Iterator[Told]:
    """Yield the signs without "Commission on the Vote" where it only is what a body speaks on.

    That is so below a line that names the body whole: "Elections *Commission* of Chad", above
    "Statement of the *Commission* on the Vote".
    """
    heads = [one.body.label.lower() for one in draft.bodies if one.sign is Sign.LETTERHEAD]
    for one in draft.bodies:
        noun, on, _ = one.body.label.lower().partition(" on ")
        short = bool(on) and " " not in noun and one.body.iri is None
        whole = (noun in head.split() and f"{noun} on " not in head for head in heads)
        if not (short and one.sign is Sign.BYLINE and any(whole)):
            yield one


# -- meeting, organisation


def _date(
    sentences: Sequence[Found], lines: Sequence[Line], draft: Draft, said: When | None
) -> None:
    # A chair sums up when all has been said.
    role = str(draft.values.get("role", "")).lower()
    spoken = draft.has("speaker") and not ("chair" in role or "rapporteur" in role)
    spoken = spoken or gives_word(lines, draft)
    if draft.announces:
        lines = [line for line in lines if not is_labelled(line.found.sentence)]
    times = list(own_times(sentences, lines, draft.lexicon, spoken=spoken))
    feet = [line.found for line in lines if line.foot]
    figured = [time for time in times if not _is_weekday(time, feet)]
    for time in figured or times:  # "See you on Friday!" below "15 November"
        if fits(time, said):
            draft.put("when", narrowed(time, lines).when, time.span)
    own = draft.values.get("when")
    for time in told_times(sentences, draft.lexicon):
        if isinstance(own, When) and not own.is_day and time.when.is_day and fits(time, own):
            draft.values["when"], draft.evidence["when"] = time.when, time.span
            return  # "today, 9 May" below "May 2025"
        draft.put("when", time.when, time.span)


def _is_weekday(time: TimeExpression, feet: Sequence[Found]) -> bool:
    """Tell whether a footer only tells the name of a day: "See you on *Friday*!"."""
    own = [found.sentence for found in feet if found.sentence.span.overlaps(time.span)]
    words = [word for one in own for word in one.lowers[slice(*one.range_of(time.span))]]
    return 0 < len(words) <= _NEXT and words[-1].endswith("day") and words[-1] != "today"


def _sitting(sat: Sequence[tuple[Entity, Span, bool]], draft: Draft) -> None:
    """Take the body before which somebody else speaks: "OSCE Permanent Council", on its own."""
    own = draft.entity("organisation")
    office = own is not None and own.iri is None and own.label.startswith("Office of")
    for body, span, told in sat:
        if not told and any(one.body == body and one.sign in _TOLD_OF for one in draft.bodies):
            continue  # "United Nations" above "Security Council", the members of which condemn
        alone = own is None and is_sent(draft)
        if body != own and (told or alone or (own is not None and not office)):
            met = Entity(Kind.MEETING, body.label, None, "Meeting", body.aliases)
            draft.put("meeting", met, span)


def _finished(draft: Draft, sentences: Sequence[Found], title: str) -> DocumentLine:
    when, role = draft.values.get("when"), draft.values.get("role")
    authority = draft.authority
    body = held_in(role, draft.entity("organisation"), authority)
    return DocumentLine(
        title=title or _title(sentences),
        when=when if isinstance(when, When) else None,
        meeting=draft.entity("meeting"),
        speaker=draft.entity("speaker"),
        role=_cased(role) if isinstance(role, str) else None,
        organisation=body and of_office(body, authority),
        ministry=draft.entity("ministry"),
        evidence=tuple(sorted(told for told in draft.evidence.items() if told[0] in KEYS)),
    )


def _cased(role: str) -> str:
    """Return a post without the capitals that only set it off: "MINISTER FOR TRADE", not "CEO"."""
    words = role.split()
    if not role.isupper() or max(map(len, words)) <= _LETTERS:
        return role
    cased = (w.lower() if w.lower() in _SMALL else w.title() for w in words)
    return " ".join(w if len(o) > _LETTERS or w.islower() else o
                    for w, o in zip(cased, words, strict=True))  # fmt: skip


def _title(sentences: Sequence[Found]) -> str:
    """Return a message's subject, the first heading, or the first line, as the title."""
    opening = (found.sentence for found in sentences[:_OPENING])
    subject = next((one for one in opening if one.lowers[:2] == ("subject", ":")), None)
    if subject is not None:
        return subject.written(min(2, len(subject.words) - 1), len(subject.words))
    headings = [f for f in sentences if f.sentence.block.role is BlockRole.HEADING]
    chosen = next((found.sentence for found in headings or sentences), None)
    return chosen.written(0, len(chosen.words)) if chosen else ""
