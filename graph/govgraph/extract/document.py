"""The document line: when, where, by whom and for whom a statement was made.

Only the header (the lines before the running text) and the footer (those after it) are read.
For each field the sources are asked in order of trust: a labelled line ("Speaker: …"), a byline
("Statement by …"), a signature, a heading; the first answer stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.bodies import goes_on, is_unit, own_bodies, selves
from govgraph.extract.header import Line, header_and_footer, own_times
from govgraph.extract.people import POLITE, post_at, post_before
from govgraph.model import BlockRole, DocumentLine, Entity, Kind, Span, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find import Found
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon

_KEYS = {
    "when": "dateKeys",
    "meeting": "meetingKeys",
    "speaker": "speakerKeys",
    "role": "roleKeys",
    "organisation": "organisationKeys",
}
_HEADMOST = 16  # sentences in which the chair of a meeting is named
_ADDRESSES = frozenset({"madam", "madame", "mr", "mr.", "dear", "honourable", "distinguished"})
_CHAIRS = frozenset({"chair", "chairperson", "chairman", "chairwoman", "president"})
_STOPS = frozenset({",", "/", "–", "—", "|", "(", ")", "-", "\t", ";", ".", ":"})
_WITHIN = frozenset({"of", "the", "for", "at", ",", "to", "'s", "in"})


@dataclass(slots=True)
class _Draft:
    """The line as it is put together: the first answer for a field stays."""

    lexicon: Lexicon
    values: dict[str, object] = field(default_factory=dict)
    evidence: dict[str, Span] = field(default_factory=dict)

    def put(self, name: str, value: object, span: Span) -> None:
        if value and name not in self.values:
            self.values[name] = value
            self.evidence[name] = span

    def has(self, name: str) -> bool:
        return name in self.values

    def entity(self, name: str) -> Entity | None:
        value = self.values.get(name)
        return value if isinstance(value, Entity) else None


def read_document(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    lexicon: Lexicon,
    authority: Authority,
    title: str = "",
) -> DocumentLine:
    """Return what the header and footer of a statement say of it."""
    lines = list(header_and_footer(sentences, refs))
    draft = _Draft(lexicon)
    for step in (_labelled, _byline, _behalf, _signature, _bare_person):
        for number in range(len(lines)):
            step(lines, number, draft)
    _beneath(lines, draft)
    _opening(sentences, refs, lines, draft)
    _chair(refs, sentences, draft)
    for time in own_times(sentences, lines):
        draft.put("when", time.when, time.span)
    _meeting(lines, draft)
    if draft.has("employer"):
        draft.put("organisation", draft.values["employer"], draft.evidence["employer"])
    if own := selves(sentences, refs):
        draft.values.pop("organisation", None)
        draft.put("organisation", own.entity, own.span)
    for body, span in own_bodies(refs, lines, title):
        draft.put("organisation", body, span)
    return _finished(draft, sentences, authority, title)


# -- labels, bylines, signatures


def _labelled(lines: Sequence[Line], number: int, draft: _Draft) -> None:
    """Read "Date: …", "Speaker: …", also several on a line: "Speech | Date: … | By: …"."""
    line = lines[number]
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    start = 0
    for index, word in enumerate(words):
        if word in {"|", "·", "•"}:
            start = index + 1
        if word not in {":", "\t"} or index - start > 4:
            continue
        label = " ".join(lowers[start:index]).removeprefix("the ")
        for name, key in _KEYS.items():
            if label in draft.lexicon.words(key):
                _take(name, line, index + 1, draft)
        start = index + 1


def _take(name: str, line: Line, after: int, draft: _Draft) -> None:
    if name == "when":
        for time in line.found.times:
            draft.put("when", time.when, time.span)
    elif name == "speaker":
        _put_speaker(line, after, draft)
    elif name == "role":
        stop = _until_stop(line, after)
        if stop > after:
            draft.put("role", _words(line, after, stop), line.found.sentence.span_of(after, stop))
    else:
        kind = Kind.MEETING if name == "meeting" else Kind.ORGANISATION
        _put_first(name, kind, line, after, draft)


def _byline(lines: Sequence[Line], number: int, draft: _Draft) -> None:
    """Read "Statement by …", "Remarks by the Minister of …", "Statement of the Campaign to …"."""
    line = lines[number]
    lowers = line.found.sentence.lowers
    for index in range(1 if line.foot else len(lowers) - 1):
        pair, triple = " ".join(lowers[index : index + 2]), " ".join(lowers[index : index + 3])
        length = 3 if triple in draft.lexicon.words("deliveries") else 2
        if length == 2 and pair not in draft.lexicon.words("deliveries"):
            continue
        after = index + length
        if not _put_speaker(line, after, draft) and not _put_post(line, after, draft):
            _put_first("organisation", Kind.ORGANISATION, line, after, draft)
        return


def _behalf(lines: Sequence[Line], number: int, draft: _Draft) -> None:
    line = lines[number]
    lowers = line.found.sentence.lowers
    for index in range(len(lowers) - 3):
        if lowers[index : index + 3] == ("on", "behalf", "of") and "also" not in lowers[:index]:
            draft.values.pop("organisation", None)
            _put_first("organisation", Kind.ORGANISATION, line, index + 3, draft)


def _signature(lines: Sequence[Line], number: int, draft: _Draft) -> None:
    """Read "Name / Post / Organisation", or a name alone with post and body on the next lines.

    Several signatures in a row are nobody's in particular, so that none is taken.
    """
    line = lines[number]
    signed = [n for n, other in enumerate(lines) if other.foot and _opens_with_person(other)]
    if not line.foot or draft.has("speaker") or number not in signed or len(signed) > 1:
        return
    if not _put_speaker(line, 0, draft):
        return
    above = lines[number - 1] if number and lines[number - 1].foot else None
    if above and above.found.sentence.lowers[:1] == ("for",):
        _put_first("organisation", Kind.ORGANISATION, above, 1, draft)  # "For the Alliance,"
    for other in lines[number + 1 : number + 4]:
        if not draft.has("role"):
            _put_post(other, 0, draft)
        _put_first("organisation", Kind.ORGANISATION, other, 0, draft)


def _beneath(lines: Sequence[Line], draft: _Draft) -> None:
    """Read the post on the lines below the speaker's name: "Ana Kos / Minister of Justice"."""
    span = draft.evidence.get("speaker")
    for number, line in enumerate(lines):
        if span is None or draft.has("role") or not line.found.sentence.span.covers(span):
            continue
        for other in lines[number + 1 : number + 3]:
            if not draft.has("role") and not _opens_with_person(other):
                _put_post(other, 0, draft)


def _is_prose(found: Found) -> bool:
    return found.sentence.words[-1] == "."


def _opens_with_person(line: Line) -> bool:
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    if not people:
        return False
    before = line.found.sentence.lowers[: people[0].name.first]
    return all(word in POLITE or not word[0].isalnum() for word in before)


def _bare_person(lines: Sequence[Line], number: int, draft: _Draft) -> None:
    """Take a person named in the header, unless the line is addressed to them."""
    line = lines[number]
    addressed = line.found.sentence.lowers[:1] in {
        ("to",),
        ("dear",),
        ("cc",),
        ("copy",),
        ("your",),
    }
    if not line.foot and not draft.has("speaker") and not addressed:
        _put_speaker(line, 0, draft)


def _put_speaker(line: Line, after: int, draft: _Draft) -> bool:
    """Take the first person of a line with the post and the organisation beside the name."""
    person = next((r for r in line.refs if r.kind is Kind.PERSON and r.name.first >= after), None)
    if person is None:
        return False
    if draft.has("speaker"):
        return True
    draft.put("speaker", person.entity, person.span)
    _put_role(line, person, draft)
    named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    bodies = [r for r in named if r.name.first >= after and not goes_on(line, r)]
    main = [r for r in bodies if not is_unit(r)] or bodies
    if main:
        draft.put("employer", main[0].entity, main[0].span)
    return True


def _put_role(line: Line, person: Ref, draft: _Draft) -> None:
    sentence = line.found.sentence
    first = person.name.after
    while first < len(sentence.words) and (
        sentence.words[first] in _STOPS or sentence.lowers[first] in {"the", "a", "an"}
    ):
        first += 1
    apart = first > person.name.after or line.foot
    end = post_at(sentence, first, draft.lexicon) if apart else 0
    if not end:
        first, end = post_before(sentence, person.name.first, draft.lexicon)
    if end:
        end = _trimmed(line, first, end)
        for ref in line.refs:
            if ref.kind is Kind.ORGANISATION and ref.name.first <= first < ref.name.after < end:
                first = ref.name.after  # "Council of Europe Secretary General"
        draft.put("role", _words(line, first, end), sentence.span_of(first, end))


def _put_post(line: Line, first: int, draft: _Draft) -> bool:
    """Take a post without a person: "Address by the Norwegian Minister of Research"."""
    sentence = line.found.sentence
    while first < len(sentence.words) and sentence.lowers[first] in {"the", "a", "an"}:
        first += 1
    if sentence.lowers[first : first + 1] and sentence.lowers[first] in _ADDRESSES:
        return False
    bodies = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first >= first]
    if bodies and bodies[0].name.first == first and bodies[0].name.how == "demonym":
        draft.put("organisation", bodies[0].entity, bodies[0].span)
        first = bodies[0].name.after
    end = post_at(sentence, first, draft.lexicon)
    if not end:
        return False
    end = _trimmed(line, first, end)
    draft.put("role", _words(line, first, end), sentence.span_of(first, end))
    _put_first("organisation", Kind.ORGANISATION, line, first, draft)
    return True


def _trimmed(line: Line, first: int, end: int) -> int:
    """End a post before the body it is held in; a unit or ministry is part of the post's name."""
    lowers = line.found.sentence.lowers
    for ref in line.refs:
        office = ref.entity is not None and ref.entity.type == "Office"
        if office and ref.name.first <= first < ref.name.after and "of" in lowers[first:end]:
            return lowers.index("of", first)  # "Director-General of UNESCO"
        inside = ref.kind is Kind.ORGANISATION and first < ref.name.first < end
        if inside and ref.entity and not is_unit(ref) and not goes_on(line, ref):
            end = ref.name.first
            while end > first + 1 and line.found.sentence.lowers[end - 1] in _WITHIN:
                end -= 1
            break
    return end


def _until_stop(line: Line, after: int) -> int:
    words = line.found.sentence.words
    stop = after
    while stop < len(words) and words[stop] not in {",", ";", "|", "\t", "("}:
        stop += 1
    return stop


def _words(line: Line, first: int, after: int) -> str:
    words = " ".join(line.found.sentence.words[first:after])
    return words.replace(" 's", "'s").replace(" ’s", "’s").replace(" ,", ",")


def _put_first(name: str, kind: Kind, line: Line, after: int, draft: _Draft) -> None:
    for ref in line.refs:
        if ref.kind is kind and ref.entity and ref.name.first >= after:
            draft.put(name, ref.entity, ref.span)
            return


def _chair(refs: Sequence[Sequence[Ref]], sentences: Sequence[Found], draft: _Draft) -> None:
    """Find who chaired, where the text is the chair's: "It was chaired by Ambassador Silva"."""
    for found in sentences[:1]:
        for index, lower in enumerate(found.sentence.lowers[:-1]):
            if lower in _CHAIRS and found.sentence.lowers[index + 1] in {"'s", "’s"}:
                span = found.sentence.span_of(index, index + 1)
                draft.put("role", found.sentence.words[index], span)  # "Chair's summary"
    role = str(draft.values.get("role") or "").lower()
    if "chair" not in role or draft.has("speaker"):
        return
    for found, row in zip(sentences[:_HEADMOST], refs, strict=False):
        for ref in row:
            before = found.sentence.lowers[max(0, ref.name.first - 6) : ref.name.first]
            after = found.sentence.lowers[ref.name.after :]
            chaired = any(word.startswith("chair") for word in before)
            chaired = chaired or any(pair == ("who", "chaired") for pair in pairwise(after))
            if ref.kind is Kind.PERSON and chaired:
                draft.put("speaker", ref.entity, ref.span)
                return


def _opening(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    lines: Sequence[Line],
    draft: _Draft,
) -> None:
    """Take who opens a press statement with post and name: "Secretary General Ana Kos today …"."""
    number = sum(not line.foot for line in lines)
    if draft.has("speaker") or number >= len(sentences):
        return
    line = Line(sentences[number], tuple(refs[number]), foot=False)
    for person in line.refs:
        first, end = post_before(line.found.sentence, person.name.first, draft.lexicon)
        if person.kind is Kind.PERSON and end and first <= 8:
            _put_speaker(line, first, draft)
            return


# -- meeting, organisation


def _meeting(lines: Sequence[Line], draft: _Draft) -> None:
    for line in lines:
        if line.found.sentence.block.role is not BlockRole.ITEM:
            _put_first("meeting", Kind.MEETING, line, 0, draft)


def _finished(
    draft: _Draft, sentences: Sequence[Found], authority: Authority, title: str
) -> DocumentLine:
    when, role = draft.values.get("when"), draft.values.get("role")
    return DocumentLine(
        title=title or _title(sentences),
        when=when if isinstance(when, When) else None,
        meeting=draft.entity("meeting"),
        speaker=draft.entity("speaker"),
        role=role if isinstance(role, str) else None,
        organisation=_whole(draft.entity("organisation"), authority),
        evidence=tuple(sorted(told for told in draft.evidence.items() if told[0] != "employer")),
    )


def _whole(organisation: Entity | None, authority: Authority) -> Entity | None:
    """Return the body of an office: a Director-General speaks for the organisation."""
    record = authority.record(organisation) if organisation else None
    if record is None or organisation is None or organisation.type != "Office":
        return organisation
    wholes = [e for iri in record.all("partOf") if (e := authority.entity(iri))]
    return wholes[0] if len(wholes) == 1 else organisation


def _title(sentences: Sequence[Found]) -> str:
    """Return the first heading, or the first line, as the statement's title."""
    headings = [f for f in sentences if f.sentence.block.role is BlockRole.HEADING]
    chosen = headings or sentences
    return " ".join(chosen[0].sentence.words) if chosen else ""
