"""The document line: when, where, by whom and for whom a statement was made.

Header and footer are read as evidence of several ranks: a labelled line ("Speaker: …") outranks a
signature, a signature a byline, a byline a bare name in the heading.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govgraph.extract.people import post_at
from govgraph.model import BlockRole, DocumentLine, Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find import Found
    from govgraph.extract.resolve import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

_LONG = 28  # words; a longer sentence belongs to the body
_FOOT = 6  # sentences at the end that may be a signature
_HEAD = 12
_KEYS = {"when": "dateKeys", "meeting": "meetingKeys", "speaker": "speakerKeys", "role": "roleKeys", "organisation": "organisationKeys"}
_STOPS = frozenset({",", "/", "–", "—", "|", "(", ")", "-", "\t", ";", "."})


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the header or footer with its names."""

    found: Found
    refs: tuple[Ref, ...]
    foot: bool


@dataclass(slots=True)
class _Draft:
    """The line as it is being put together: the first good answer for a field stays."""

    values: dict[str, object] = field(default_factory=dict)
    evidence: dict[str, Span] = field(default_factory=dict)

    def put(self, name: str, value: object, span: Span) -> None:
        if value and name not in self.values:
            self.values[name] = value
            self.evidence[name] = span


def read_document(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon, title: str = ""
) -> DocumentLine:
    """Return what the header and footer of a statement say of it."""
    lines = list(_lines(sentences, refs))
    draft = _Draft()
    for line in lines:
        _labelled(line, draft, lexicon)
    for line in sorted(lines, key=lambda line: not line.foot):
        _signature(line, lines, draft, lexicon)
    for line in lines:
        _byline(line, draft, lexicon)
    _dates(lines, draft)
    _meeting(lines, draft)
    _organisation(sentences, refs, lines, draft)
    return _finished(draft, sentences, title)


def _lines(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]]) -> Iterator[Line]:
    count = len(sentences)
    head = 0
    while head < min(count, _HEAD) and len(sentences[head].sentence.words) <= _LONG and not _prose(sentences[head]):
        head += 1
    for number in range(head):
        yield Line(sentences[number], tuple(refs[number]), foot=False)
    for number in range(max(head, count - _FOOT), count):
        if len(sentences[number].sentence.words) <= _LONG and not _prose(sentences[number]):
            yield Line(sentences[number], tuple(refs[number]), foot=True)


def _prose(found: Found) -> bool:
    """Tell whether a sentence is running text: it ends like one and is no heading."""
    words = found.sentence.words
    role = found.sentence.block.role
    return role is BlockRole.PARAGRAPH and words[-1] in {".", "?", "!"} and len(words) > 8


def _labelled(line: Line, draft: _Draft, lexicon: Lexicon) -> None:
    """Read "Date: …", "Speaker: …"; several words may label ("Delivered by:")."""
    sentence = line.found.sentence
    marks = [i for i, w in enumerate(sentence.words[:6]) if w in {":", "\t"}]
    label = " ".join(sentence.lowers[: marks[0]]) if marks else ""
    after = marks[0] + 1 if marks else 0
    if not label:
        return
    for name, key in _KEYS.items():
        if label in lexicon.words(key) or label.removeprefix("the ") in lexicon.words(key):
            _take(name, line, after, draft, lexicon)


def _take(name: str, line: Line, after: int, draft: _Draft, lexicon: Lexicon) -> None:
    refs = [r for r in line.refs if r.name.first >= after and r.entity]
    if name == "when":
        _put_times(line, draft)
    elif name == "meeting":
        for ref in refs:
            if ref.kind is Kind.MEETING:
                draft.put("meeting", ref.entity, ref.span)
    elif name == "organisation":
        for ref in refs:
            if ref.kind is Kind.ORGANISATION:
                draft.put("organisation", ref.entity, ref.span)
    elif name == "speaker":
        _put_speaker(line, after, draft, lexicon)
    elif name == "role" and after < len(line.found.sentence.words):
        stop = _until_stop(line, after)
        if stop > after:
            draft.put("role", _words(line, after, stop), line.found.sentence.span_of(after, stop))


def _put_speaker(line: Line, after: int, draft: _Draft, lexicon: Lexicon) -> bool:
    for ref in line.refs:
        if ref.kind is Kind.PERSON and ref.name.first >= after:
            if "speaker" in draft.values:
                return False
            draft.put("speaker", ref.entity, ref.span)
            _put_role(line, ref, draft, lexicon)
            for other in line.refs:
                if other.kind is Kind.ORGANISATION and other.name.first >= ref.name.after:
                    draft.put("organisation", other.entity, other.span)
                    break
            return True
    return False


def _put_role(line: Line, person: Ref, draft: _Draft, lexicon: Lexicon) -> None:
    """Take the post beside a name: after a comma or dash, or right before the name."""
    sentence = line.found.sentence
    first = person.name.after
    while first < len(sentence.words) and sentence.words[first] in _STOPS:
        first += 1
    if first < len(sentence.words) and sentence.lowers[first] in {"the", "a", "an"}:
        first += 1
    end = post_at(sentence, first, lexicon) if first > person.name.after else 0
    if end:
        end = _trim_role(line, first, end)
        draft.put("role", _words(line, first, end), sentence.span_of(first, end))
        return
    before = post_before(line, person, lexicon)
    if before is not None:
        draft.put("role", _words(line, before, person.name.first), sentence.span_of(before, person.name.first))


def _trim_role(line: Line, first: int, end: int) -> int:
    """End a post before the organisation it belongs to: "Director of the X" is "Director"."""
    sentence = line.found.sentence
    for ref in line.refs:
        if ref.kind is Kind.ORGANISATION and first < ref.name.first < end:
            end = ref.name.first
            while end > first and sentence.lowers[end - 1] in {"of", "the", "for", "at", ",", "to", "'s"}:
                end -= 1
            break
    return end


def post_before(line: Line, person: Ref, lexicon: Lexicon) -> int | None:
    """Return where a post right before a person's name begins ("Minister of Justice Ana Kos")."""
    sentence = line.found.sentence
    polite = {"mr", "mrs", "ms", "dr", "h.e", "prof", "sir", "dame", "professor", "by", "madam"}
    for first in range(max(0, person.name.first - 8), person.name.first):
        if sentence.words[first][0].isupper() and sentence.lowers[first] not in polite:
            end = post_at(sentence, first, lexicon)
            if end and end >= person.name.first and post_starts(sentence.lowers[first:person.name.first], lexicon):
                return first
    return None


def post_starts(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether some words hold the head of a post."""
    posts = lexicon.words("posts")
    return any(word in posts for word in words) or " ".join(words) in posts


def _until_stop(line: Line, after: int) -> int:
    words = line.found.sentence.words
    stop = after
    while stop < len(words) and words[stop] not in {",", ";", "|", "\t", "("}:
        stop += 1
    return stop


def _words(line: Line, first: int, after: int) -> str:
    return " ".join(line.found.sentence.words[first:after]).replace(" 's", "'s").replace(" ,", ",")


def _signature(line: Line, lines: Sequence[Line], draft: _Draft, lexicon: Lexicon) -> None:
    """Read "Name / Post / Organisation", or a name alone with the post on the next line."""
    if not line.foot or "speaker" in draft.values:
        return
    people = [r for r in line.refs if r.kind is Kind.PERSON]
    opens = people and people[0].name.first <= 4
    if not opens or not _put_speaker(line, 0, draft, lexicon):
        return
    following = lines[lines.index(line) + 1 : lines.index(line) + 4]
    for other in following:
        if "role" not in draft.values:
            sentence = other.found.sentence
            end = post_at(sentence, 0, lexicon)
            if end:
                end = _trim_role(other, 0, end)
                draft.put("role", _words(other, 0, end), sentence.span_of(0, end))
        for ref in other.refs:
            if ref.kind is Kind.ORGANISATION:
                draft.put("organisation", ref.entity, ref.span)
                break


def _byline(line: Line, draft: _Draft, lexicon: Lexicon) -> None:
    """Read "Statement by …", "Remarks delivered by …", "on behalf of …" and bare names in heads."""
    sentence = line.found.sentence
    for index in range(len(sentence.lowers) - 1):
        pair = " ".join(sentence.lowers[index : index + 2])
        triple = " ".join(sentence.lowers[index : index + 3])
        if pair in lexicon.words("deliveries") or triple in lexicon.words("deliveries"):
            if not _put_speaker(line, index + 1, draft, lexicon):
                _put_organisation(line, index + 2, draft)
        if triple == "on behalf of":
            draft.values.pop("organisation", None)
            _put_organisation(line, index + 3, draft)
    if not line.foot and "speaker" not in draft.values:
        _put_speaker(line, 0, draft, lexicon)


def _put_organisation(line: Line, after: int, draft: _Draft) -> None:
    for ref in line.refs:
        if ref.kind is Kind.ORGANISATION and ref.name.first >= after:
            draft.put("organisation", ref.entity, ref.span)
            return


def _dates(lines: Sequence[Line], draft: _Draft) -> None:
    """Prefer a full day in the header, then one in the footer, then anything in the header."""
    for precise in (True, False):
        for line in lines:
            if line.found.times and (not precise or len(line.found.times[0].when.edtf) >= 10):
                _put_times(line, draft)


def _put_times(line: Line, draft: _Draft) -> None:
    for time in line.found.times:
        draft.put("when", time.when, time.span)


def _meeting(lines: Sequence[Line], draft: _Draft) -> None:
    for line in lines:
        for ref in line.refs:
            if ref.kind is Kind.MEETING and ref.entity:
                draft.put("meeting", ref.entity, ref.span)


def _organisation(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    lines: Sequence[Line],
    draft: _Draft,
) -> None:
    """Fall back on the header's organisation, then on the one that the text speaks of most."""
    for line in lines:
        for ref in line.refs:
            if ref.kind is Kind.ORGANISATION and not line.foot:
                draft.put("organisation", ref.entity, ref.span)
    counts: Counter[Entity] = Counter()
    first: dict[Entity, Span] = {}
    for row in refs:
        for ref in row:
            if ref.kind is Kind.ORGANISATION and ref.entity:
                counts[ref.entity] += 1
                first.setdefault(ref.entity, ref.span)
    if counts:
        best = max(counts, key=lambda e: (counts[e], -first[e].start))
        if counts[best] >= 2:
            draft.put("organisation", best, first[best])


def _finished(draft: _Draft, sentences: Sequence[Found], title: str) -> DocumentLine:
    values = draft.values
    when, role = values.get("when"), values.get("role")

    def entity(name: str) -> Entity | None:
        value = values.get(name)
        return value if isinstance(value, Entity) else None

    return DocumentLine(
        title=title or _title(sentences),
        when=_as_when(when),
        meeting=entity("meeting"),
        speaker=entity("speaker"),
        role=role if isinstance(role, str) else None,
        organisation=entity("organisation"),
        evidence=tuple(sorted(draft.evidence.items())),
    )


def _as_when(value: object) -> When | None:
    from govgraph.model import When as Record  # noqa: PLC0415 (only needed to narrow the type)

    return value if isinstance(value, Record) else None


def _title(sentences: Sequence[Found]) -> str:
    """Return the first heading, or the first line, as the statement's title."""
    for found in sentences:
        if found.sentence.block.role is BlockRole.HEADING:
            return " ".join(found.sentence.words)
    return " ".join(sentences[0].sentence.words) if sentences else ""
