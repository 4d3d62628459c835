"""Bodies that are called as meetings are: "Statement of the Lakes Forum", "Relief Roundtable"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.find.meetings.occasions import sits
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_STANDING = frozenset({"forum", "conference", "congress", "roundtable"})  # also bodies that meet
LASTING = frozenset({"forum", "roundtable"})
"""Nouns of those who may speak themselves, and not only those who came to them."""
_PRESS = frozenset({"press", "media", "news"})
_NEWS = _PRESS | {"joint", "statement", "release"}
_MEETING = frozenset({"annual", "parties", "regional", "review"})  # "Conference of the Parties"
_OF = frozenset({"of", "on", "for"})
_JOINING = frozenset({",", ";", "and", "the", "&"})
_SHORT = 2  # words of a name
# Texts that only who speaks in them gives out, and no meeting.
_ISSUED = frozenset({"statement", "release", "submission"})


def stands(words: Sequence[str], standing: frozenset[str] = _STANDING) -> bool:
    """Tell whether a meeting's name may be a body's: "X Forum", "Conference of the Americas"."""
    lowers = [word.lower() for word in words]
    heads = {*lowers[-1:], *(noun for noun, of in pairwise(lowers) if of in _OF)}
    return len(lowers) > 1 and not heads.isdisjoint(standing) and _MEETING.isdisjoint(lowers)


def lasts(met: Entity, lexicon: Lexicon) -> bool:
    """Tell whether what only its noun shows as a meeting may speak: "Lakes Forum", no "7th" one."""
    words = met.label.lower().split()
    counted = any(map(str.isdigit, met.label)) or is_ordinal(words[0])
    sitting = lexicon.any_of("sessionWords", "editionAdjectives") & set(words)
    return met.iri is None and stands(words, LASTING) and not (counted or sitting)


def forum_bodies(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, int, int]]:
    """Yield what only its noun shows as a meeting, where a text is its own.

    So it is beside bodies: "Joint declaration of the *Conference of European Rabbis* and the
    Council of Churches"; alone a forum's is, "Statement of the *Lakes Forum*", but not that of
    "the Chair of the Lakes Forum", nor "Declaration of the Lakes Forum", which those adopt who met.
    """
    lowers = line.found.sentence.lowers
    texts = lexicon.any_of("textGenres", "deliveryNouns", "outcomeTexts")
    at = next(
        (i for i, w in enumerate(lowers) if w in {"of", "by"} and i and lowers[i - 1] in texts), 0
    )
    row: list[Ref] = []
    after = at + 1
    for ref in (r for r in line.refs if at and r.entity and r.name.first > at):
        if not _JOINING.issuperset(lowers[after : ref.name.first]):
            break
        row, after = [*row, ref], ref.name.after
    beside = len(row) > 1 and any(ref.kind is Kind.ORGANISATION for ref in row)
    for ref in row:
        new = ref.entity is not None and ref.entity.iri is None and ref.name.how == "name"
        if ref.kind is not Kind.MEETING or ref.entity is None or not new:
            continue
        alone = len(row) == 1 and lowers[at - 1] in _ISSUED and lasts(ref.entity, lexicon)
        if beside or alone:
            body = Entity(Kind.ORGANISATION, ref.entity.label, None, "Organisation")
            yield body, ref.name.first, ref.name.after


def press_body(
    lines: Sequence[Line], number: int, lexicon: Lexicon
) -> tuple[Entity, int, int] | None:
    """Return the forum that is a whole line beside "Press statement": those who met issue none."""
    line = lines[number]
    words = line.found.sentence.words
    met = next((r for r in line.refs if r.kind is Kind.MEETING and r.entity), None)
    beside = lines[max(0, number - 1) : number + 2]
    told = ({*one.found.sentence.lowers} for one in beside if one is not line)
    issued = any(one <= _NEWS and one & _PRESS for one in told)
    if met is None or met.entity is None or not issued or line.foot:
        return None
    whole = met.name.first == (words[0].lower() == "the") and met.name.after == len(words)
    if not whole or not lasts(met.entity, lexicon):
        return None
    body = Entity(Kind.ORGANISATION, met.entity.label, None, "Organisation")
    return body, met.name.first, met.name.after


def lettered_body(
    lines: Sequence[Line], number: int, lexicon: Lexicon
) -> tuple[Entity, int, int] | None:
    """Return the forum whose whole name stands above "Statement on salt", with nobody else's.

    Those who met at "the Lakes Forum, Bled, 3-5 May" may have made that statement; and at "Lakes
    Conference on Dams" and the "Third Lakes Forum" one meets. A conference of people is a body.
    """
    if number or lines[number].foot or len(lines) < _SHORT or _is_placed(lines):
        return None
    body = whole_forum(lines[number], lexicon)
    below = lines[1].found.sentence.lowers
    titled = below[0] in _ISSUED and below[1:2] in {(), ("on",), ("about",), ("regarding",)}
    others = (r for one in lines[1:] if not one.foot for r in one.refs if r.entity)
    if not (body and titled) or any(r.kind in {Kind.ORGANISATION, Kind.PERSON} for r in others):
        return None
    words = lines[number].found.sentence.words
    return body, int(words[0].lower() == "the"), len(words)


def whole_forum(line: Line, lexicon: Lexicon) -> Entity | None:
    """Return the body that a line names whole as meetings are: "Nile Forum", no "Third" one."""
    sentence, first = line.found.sentence, int(line.found.sentence.lowers[0] == "the")
    name = sentence.written(first, len(sentence.words))
    body = Entity(Kind.ORGANISATION, name, None, "Organisation")
    known = any(r.entity and r.entity.iri and r.kind is Kind.MEETING for r in line.refs)
    capital = all(w[0].isupper() or w in _OF | _JOINING | OWNERS for w in sentence.words[first:])
    return body if capital and not known and is_standing(body, lexicon) else None


def is_standing(met: Entity, lexicon: Lexicon) -> bool:
    """Tell whether what only its noun shows as a meeting may be a body: "Bishops' Conference"."""
    words = met.label.lower().replace("’", "'").split()
    people = words[-1].endswith("s") and words[-2:-1] == ["of"]
    people = people or any(word.endswith(("'", "'s")) for word in words) or "standing" in words
    counted = any(map(str.isdigit, met.label)) or is_ordinal(words[0])
    lasting = people and stands(words) and met.iri is None and not counted
    return lasts(met, lexicon) or lasting


def _is_placed(lines: Sequence[Line]) -> bool:
    """Tell whether the header tells where one met, or several days on which one did."""
    for line in (line for line in lines if not line.foot):
        days = [time for time in line.found.times if not time.when.is_day]
        placed = line.found.times and any(r.kind is Kind.PLACE for r in line.refs)
        if days or placed:
            return True
    return False


def sitting_body(line: Line, lexicon: Lexicon) -> tuple[Entity, int, int] | None:
    """Return the body that a line tells to sit: "*The Council of Island Towns*, meeting in Horta".

    Also "The Congress of Weavers, at its 12th session,"; those who come to "the Third Congress,
    meeting in Horta" meet at it, and so do its participants.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    first = 2 if lowers[:2] == ("we", ",") else 0
    first += lowers[first : first + 1] == ("the",)
    after = next((i for i, word in enumerate(words) if word == "," and i > first), 0)
    sitting = first > 0 and after > 0 and sits(line.found.sentence, after, lexicon)
    if line.foot or not sitting or after - first < _SHORT or is_ordinal(lowers[first]):
        return None
    told = lexicon.heads.get(_noun(lowers[first:after]))
    body = told is not None and told.kind is Kind.ORGANISATION
    known = any(r.entity and r.entity.iri and r.name.first == first for r in line.refs)
    capital = all(w[0].isupper() or w in _OF | _JOINING | OWNERS for w in words[first:after])
    if known or not capital or not (body or stands(words[first:after])):
        return None
    name = line.found.sentence.written(first, after)
    return Entity(Kind.ORGANISATION, name, None, "Organisation"), first, after


def _noun(lowers: Sequence[str]) -> str:
    """Return the noun that heads a name: before "of" or "for", otherwise at its end."""
    return next((noun for noun, of in pairwise(lowers) if of in _OF), lowers[-1])


def leave_own_name(lines: Sequence[Line], draft: Draft) -> None:
    """Take away a meeting that is only the name of whose text it is: "Lakes Parliamentary Forum".

    One that is not known may well be both, and so may one with its days: "Lakes Forum, 3-5 May".
    A forum whose board speaks is what that is of: "Statement of the Bureau of the *Lakes Forum*".
    """
    met, own = draft.entity("meeting"), draft.entity("organisation")
    if met is None or own is None or met.iri or any(map(str.isdigit, met.label)):
        return
    organ = own.label.endswith(f" of the {met.label}") and lasts(met, draft.lexicon)
    serves = any(one.sign is Sign.EMPLOYER and one.body == own for one in draft.bodies)
    body = organ or (serves and own.label == met.label)  # "Ana Kos, Director at the *Lakes Forum*"
    if own.iri is None and not body:
        return
    at = draft.evidence.get("meeting")
    if any(line.found.times and at and line.found.sentence.span.covers(at) for line in lines):
        return
    name = f"{fold_name(met.label)} "
    if body or any(f"{fold_name(one)} ".startswith(name) for one in (own.label, *own.aliases)):
        del draft.values["meeting"]
        draft.evidence.pop("meeting", None)
