"""Who has signed: "Ana Kos / Head of Policy / Alliance", and whose text several sign."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.forums import whole_forum
from govgraph.extract.document.bodies.letterheads import run_of
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.document.bodies.spoken_of import READING
from govgraph.extract.document.draft import tell_first, tell_named
from govgraph.extract.document.header import is_listed, tells_of_others
from govgraph.extract.document.speakers.addressees import COPIED
from govgraph.extract.document.speakers.offices import as_signed, put_cut
from govgraph.extract.document.speakers.placed import is_post, signs_for
from govgraph.extract.document.speakers.postings import put_post, put_speaker, whole
from govgraph.extract.find.people.people import POLITE, is_given
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_APART = frozenset({"\t", "–", "—", "-", "|", "·", "/"})
_TONGUES = frozenset({"/", "|", "·"})
_STOPS = frozenset({".", "!"})
_TITLE = 4  # words of "A Special Message"
_READ_OUT = 6  # words of "read out on her behalf by"
_NAME = 4  # words of a person's name
_FOR = frozenset({"on", "for"})
_AIDED = frozenset({"by", "with", "from"})
_STYLED = frozenset({"honourable", "honorable", "hon", "excellency", "distinguished"})
_HONOURING = frozenset({"mr", "mrs", "ms", "h.e", "h.e.", "his", "her", "excellency"})
_NAMING = POLITE | {"brother", "general", "grand", "mother", "s", "signed", "sri", "tan"}


def signature(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Read "Name / Post / Organisation", or a name alone with post and body on the next lines.

    Several signatures in a row are nobody's in particular, so that none is taken.
    """
    line = lines[number]
    if line.foot and _is_seat(lines, number, draft.lexicon):
        _tell_for(lines, lines[number - 1], draft)
        return
    feet = [n for n, other in enumerate(lines) if other.foot]
    behind = {n: at for n in feet if (at := signs_for(lines[n].found.sentence, draft))}
    signed = [n for n in feet if opens_with_person(lines[n], draft.lexicon)] or list(behind)
    signed = [n for n in signed if not _is_farewell(lines[n:], draft.lexicon)]
    signed = [n for n in signed if not _is_seat(lines, n, draft.lexicon)]
    signed = [n for n in signed if not _signs_again(lines[n], [lines[m] for m in signed if m > n])]
    plain = [n for n in signed if lines[n].found.sentence.lowers[0] not in _HONOURING]
    signed = plain if len(plain) == 1 else signed  # beside it, whom the letter is sent to
    listed = any(_lists_signatories(other) for other in lines)
    if not line.foot or number not in signed:
        return
    _tell_above(lines, number, draft)
    if number in behind:
        _tell_for(lines, line, draft)
    if draft.has("speaker") and draft.entity("speaker") in {r.entity for r in line.refs}:
        _put_beside(lines, number, draft)  # "From: Ana Kos" above, and signed below
    if draft.has("speaker") or is_listed(lines, number, draft.lexicon):
        return
    if len(signed) > 1 or listed or _is_shared(line):
        _tell_common([lines[n] for n in signed], draft)
    elif put_speaker(line, behind.get(number, 0), draft):
        styled = _as_styled(line, lines[number + 1 : number + 2], draft)
        _put_beside(lines, number, draft)
        draft.put("role", *styled)


def _as_styled(line: Line, below: Sequence[Line], draft: Draft) -> tuple[str, Span | None]:
    """Take away a post that only honours who signs, and return it: "Honourable *Commissioner* Kos".

    The line below may say in which post it is signed; one held in a body is another post.
    """
    role, span = str(draft.values.get("role", "")), draft.evidence.get("role")
    at = line.found.sentence.index_of(span)
    if at is None or line.found.sentence.lowers[max(0, at - 1)] not in _STYLED:
        return "", None
    if any(r.kind is Kind.ORGANISATION and r.entity for other in below for r in other.refs):
        return "", None
    del draft.values["role"], draft.evidence["role"]
    return role, span


def _signs_again(line: Line, below: Sequence[Line]) -> bool:
    """Tell whether a name stands again below: "/s/ Ana Kos" above "Ana Kos"."""
    own = {r.entity for r in line.refs if r.kind is Kind.PERSON and r.entity}
    return any(r.entity in own for other in below for r in other.refs)


def _is_farewell(lines: Sequence[Line], lexicon: Lexicon) -> bool:
    """Tell whether words of another language only take leave: "Tashi Delek." ends a text.

    A name has a given one, a title or a post beside it: "Ana Kos.", "Mr Delek.".
    """
    words = lines[0].found.sentence.words
    stopped = len(lines) == 1 and words[-1] in _STOPS
    return stopped and _is_surname(lines[0], len(words) - 1, lexicon)


def _is_seat(lines: Sequence[Line], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a name ends a text below a body's: "Delta Union / *Can Tho*", a town.

    A person has a given name, a title or a post: "Delta Union / Tioti Rabwa / Chair".
    """
    line = lines[number]
    alone = len(lines) == number + 1 and number > 0 and _is_body(lines[number - 1])
    return alone and _is_surname(line, len(line.found.sentence.words), lexicon)


def _is_surname(line: Line, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a person's name fills a line up to a word and has no given name."""
    named = any(
        r.kind is Kind.PERSON and (r.name.first, r.name.after) == (0, after) for r in line.refs
    )
    return named and not is_given(line.found.sentence, 0, lexicon)


def _put_beside(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Take the post and the body that stand above and below the name of who signs."""
    above = lines[number - 1] if number and lines[number - 1].foot else None
    if above and not draft.has("role") and is_post(above.found.sentence, draft):
        put_post(above, 0, draft)  # "The Chairperson" above the name
    for other in lines[number + 1 : number + 4]:
        sent = other.found.sentence.lowers[:1] in COPIED or opens_with_person(other, draft.lexicon)
        if sent or tells_of_others(other, draft.lexicon):
            break
        following = lines[lines.index(other) + 1 :][:1]
        if not draft.has("role") and not (following and put_cut(other, following[0], draft)):
            words = other.found.sentence.words
            for first in (0, *(i + 1 for i, word in enumerate(words[:-1]) if word in _TONGUES)):
                if not draft.has("role"):
                    put_post(other, first, draft)  # "Présidente / President"
        post = as_signed(other, 0, draft)
        bodies = [r.name.first for r in other.refs if r.kind is Kind.ORGANISATION and r.entity]
        bodies = [first for first in bodies if first >= post]
        if bodies and not _AIDED.isdisjoint(other.found.sentence.lowers[: bodies[0]]):
            continue  # "Funded by the Lakes Fund"
        if bodies:
            tell_first(Sign.SIGNATURE, other, post, draft, lambda body: whole(body, draft.lexicon))
        elif own := None if post else whole_forum(other, draft.lexicon):
            draft.tell(Sign.SIGNATURE, own, other.found.sentence.span)
        else:
            tell_named(Sign.SIGNATURE, other, draft)


def _tell_above(lines: Sequence[Line], number: int, draft: Draft) -> None:
    """Note the body for which one signs: "For the Alliance,", or its name above one's own."""
    rows = [line for line in lines[:number] if line.foot and line.found.sentence.words[0] != "("]
    above = rows[-1] if rows else None
    if above and (above.found.sentence.lowers[:1] == ("for",) or _is_body(above)):
        _tell_for(lines, above, draft)


def _tell_for(lines: Sequence[Line], line: Line, draft: Draft) -> None:
    """Note the body that a line names, for which one signs."""
    tell_first(Sign.SIGNATURE, line, 0, draft)
    for body in _called_short(lines, line, draft):
        draft.tell(Sign.BEHALF, body, line.found.sentence.span)


def _called_short(lines: Sequence[Line], above: Line, draft: Draft) -> Sequence[Entity]:
    """Return the one body of the header that "For the *Commission*," calls by its last words.

    "For the Legal Counsel" one signs in a post.
    """
    lowers = above.found.sentence.lowers
    words = [w for w in lowers[2:] if w[0].isalpha()] if lowers[:2] == ("for", "the") else []
    name = f" {' '.join(words)}"
    named = (ref.entity for line in lines if not line.foot for ref in line.refs)
    bodies = {e for e in named if e and e.kind is Kind.ORGANISATION and words}
    found = [e for e in bodies if e.label.lower().endswith(name)]
    post = draft.lexicon.words("posts") & set(words)
    return found if len(found) == 1 and not post else ()


def _is_body(line: Line) -> bool:
    """Tell whether a line is nothing but a body's name."""
    words = line.found.sentence.words
    return any(
        ref.kind is Kind.ORGANISATION
        and ref.entity is not None
        and ref.name.first == (words[0].lower() == "the")
        and ref.name.after == len(words)
        for ref in line.refs
    )


def _tell_common(lines: Sequence[Line], draft: Draft) -> None:
    """Note the one body that those who sign together are of: "…, President of MedCities"."""
    named = [r for line in lines for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    bodies = {r.entity for r in named if r.entity and not draft.is_post(r.entity)}
    if len(bodies) == 1:
        draft.tell(Sign.EMPLOYER, named[0].entity, named[0].span, 0.5)


def _is_shared(line: Line) -> bool:
    """Tell whether several sign beside each other: "Ana Kos [tab] Jan Novak", "… – Jan Novak"."""
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    if people and line.found.sentence.block.role is BlockRole.ROW:
        cells = " ".join(line.found.sentence.words).split(" \t ")
        return len(cells) > 1 and all(map(_may_name, cells))
    return len(people) > 1 and not _APART.isdisjoint(line.found.sentence.words)


def _may_name(cell: str) -> bool:
    """Tell whether a cell can be a person's name: two to four capitalised words."""
    words = cell.split()
    return 1 < len(words) <= _NAME and all(w[0].isupper() or w in {".", "-"} for w in words)


def _lists_signatories(line: Line) -> bool:
    """Tell whether a line heads the list of those who sign: "Signatories:".

    "On behalf of the signatories" one signs.
    """
    words = [word for word in line.found.sentence.lowers if word.isalpha()]
    headed = words[-1:] == ["signatories"] and not _FOR.issuperset(words[:1])
    return headed or words == ["signed", "by"]


def opens_with_person(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line is a name, or a title and a name: no "Ana Kos: I cannot say"."""
    people = [ref for ref in line.refs if ref.kind is Kind.PERSON]
    if not people:
        return False
    before = line.found.sentence.lowers[: people[0].name.first]
    following = line.found.sentence.words[people[0].name.after :][:1]
    if following and following[0].islower() and line.found.sentence.words[-1] == ".":
        return False  # "Rana Kos collapsed in May."
    if following in {(":",), ("'s",), ("’s",), ("said",), ("told",), ("added",), ("noted",)}:
        return False  # "Ambassador Falkenrath: I can't say.", "Ambassador Kos said so."
    titles = lexicon.words("titles") - lexicon.words("leadingPosts")  # "President, Rivers Club"
    naming = _NAMING | titles
    return all(word in naming or not word[0].isalnum() for word in before)


def signed_for(line: Line) -> Iterator[Told]:
    """Yield for whom a text is signed: "For Rivers Now: Ana Kos", "On behalf of Rivers Now,"."""
    sentence, lowers = line.found.sentence, line.found.sentence.lowers
    first = 1 if lowers[0] == "for" else 3 * (lowers[:3] == ("on", "behalf", "of"))
    first += lowers[first : first + 1] == ("the",)
    after = run_of(sentence, first, len(sentence.words)) if first else 0
    if after - first > 1 and sentence.words[after : after + 1] in {(":",), (",",), ()}:
        known = next((r for r in line.refs if r.entity and r.name.first == first), None)
        name = sentence.written(first, after)
        body = Entity(Kind.ORGANISATION, name, None, "Organisation")
        if known is None:
            yield Told(Sign.SIGNATURE, body, sentence.span_of(first, after))
        elif known.entity and known.kind is Kind.ORGANISATION:
            yield Told(Sign.SIGNATURE, known.entity, known.span)


def without_readers(frame: Frame, lexicon: Lexicon) -> Frame:
    """Leave out who only reads a message of another one: "read out by *Ana Kos*".

    Where nobody else is named, who reads it is the only one.
    """
    heads = [line for line in frame.lines if not line.foot]
    if not any("message" in line.found.sentence.lowers[:_TITLE] for line in heads):
        return frame
    lines = tuple(_without_reader(line) for line in frame.lines)
    read = {id(kept) for kept in lines} - {id(line) for line in frame.lines}
    signed = any(line.foot and opens_with_person(line, lexicon) for line in lines)
    others = (line for line in lines if not line.foot and id(line) not in read)
    people = (r for line in others for r in line.refs if r.kind is Kind.PERSON)
    return replace(frame, lines=lines) if read and (signed or any(people)) else frame


def _without_reader(line: Line) -> Line:
    """Return a line of a header without those named behind "read out on her behalf by"."""
    lowers = line.found.sentence.lowers
    read = next((i for i, word in enumerate(lowers) if word in READING), len(lowers))
    if line.foot or "by" not in lowers[read : read + _READ_OUT]:
        return line
    kept = (r for r in line.refs if r.name.first < read or r.kind is not Kind.PERSON)
    return replace(line, refs=tuple(kept))
