"""At which meeting news tells that somebody spoke: "said Ana Kos, at the Forum on Rivers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form, Part
from govgraph.model import Kind, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_SAYING = frozenset({"speech", "sayingSo", "opining", "reporting"})
_HEARD = frozenset({"told", "addressed", "addressing"})  # before those who hear
_SPOKE = frozenset({"spoke", "speaking"})  # before "at" them
_THEY = frozenset({"he", "she", "i", "we"})
_FRESH = 7  # days after which a meeting is news no more
_POSTED = 12  # words between who speaks and where
_GROUP = 8  # words of "spoke for the Union at"
_NOW = frozenset({("this", "week"), ("these", "days")})
_OTHERS = frozenset({"that", "which", "who", "and", "but", "as", "because", "to"})


def is_reported(found: Found, ref: Ref, row: Sequence[Ref], draft: Draft, *, first: bool) -> bool:
    """Tell whether news says of a meeting that the text is from it; ``first``: where it opens."""
    if ref.name.how == "definite":
        return False
    told, own = _told_at(found, ref, row, draft), draft.values.get("when")
    if told < 0 and not (first and _is_told_from(found, ref, draft)):
        return False
    since = found.sentence.starts[max(0, told)]
    times = [t.when for t in found.times if t.span.start >= since]  # not those of what was said
    return isinstance(own, When) and all(
        (own.earliest - when.latest).days <= _FRESH and when.earliest <= own.latest
        for when in times
    )


def _told_at(found: Found, ref: Ref, row: Sequence[Ref], draft: Draft) -> int:
    """Return where the words begin that say who spoke at a meeting, or -1.

    "…", said Ana Kos, Director, *at the Forum*; she was addressing the Forum; Kos told the Forum
    that; "I spoke at the Forum". Not what she said of it: "said that the rules made at the Forum".
    """
    lowers, lexicon, own = found.sentence.lowers, draft.lexicon, draft.entity("speaker")
    at = _opening(found, ref)
    people = [r for r in row if r.kind is Kind.PERSON and r.entity and r.name.after <= at]
    told = [r for r in people if own is not None and r.entity == own]
    if at > 0 and lowers[at - 1] == "at":
        said = (r.name.first for r in told if _is_said_by(lowers, r, at - 1, lexicon))
        if (first := next(said, -1)) >= 0:
            return first
    verb = subject = _verb(lowers, at) if at > 0 else -1
    while subject > 0 and lowers[subject - 1] in lexicon.any_of("beForms", "relativeTimes"):
        subject -= 1
    if subject <= 0 or "had" in lowers[:verb]:
        return -1
    who = lowers[subject - 1] in _THEY or any(r.name.after == subject for r in told)
    return 0 if who else -1


def _opening(found: Found, ref: Ref) -> int:
    """Return where a meeting's name opens with what counts it: "*the Third Regular* Forum"."""
    words, at = found.sentence.words, ref.name.first
    while at > 1 and words[at - 1][0].isupper():
        at -= 1
    return at - (found.sentence.lowers[at - 1 : at] == ("the",))


def _verb(lowers: Sequence[str], at: int) -> int:
    """Return where it stands that somebody speaks to those who meet, or -1."""
    if lowers[at - 1] in _HEARD:
        return at - 1
    near = range(at - 2, max(-1, at - 2 - _GROUP), -1) if lowers[at - 1] == "at" else ()
    verb = next((n for n in near if lowers[n] in _SPOKE), -1)
    between = lowers[verb + 1 : at - 1] if verb >= 0 else ()
    return verb if between[:1] in {(), ("for",), ("yesterday",), ("today",)} else -1


def _is_said_by(lowers: Sequence[str], person: Ref, at: int, lexicon: Lexicon) -> bool:
    """Tell whether words before a name say that it is who spoke, and only its post stands behind.

    "*said Ana Kos*, Director of the Fund, at"; not "said Ana Kos, who chaired it at".
    """
    first, behind = person.name.first, lowers[person.name.after : at]
    before = lowers[max(0, first - 6) : first]
    says = any(
        e.part is Part.VERB and e.form & Form.PAST and e.classes & _SAYING
        for word in before
        for e in lexicon.entries.get(word, ())
    )
    posted = len(behind) <= _POSTED and _OTHERS.isdisjoint(behind)
    return says and posted and (not behind or behind[0] == ",")


def _is_told_from(found: Found, ref: Ref, draft: Draft) -> bool:
    """Tell whether news opens with what happened at a meeting of these days.

    "At the Forum in Oslo, which closed *yesterday*, the mayors signed …", "Our members are in Oslo
    *this week for* the Forum".
    """
    lowers, first, at = found.sentence.lowers, ref.name.first, _opening(found, ref)
    days = [found.sentence.range_of(time.span)[0] for time in found.times]
    if lowers[:at] == ("at",):
        comma = lowers.index(",", at) if "," in lowers[at:] else 0
        behind = next((i for i in range(comma + 1, len(lowers)) if lowers[i] == ","), len(lowers))
        return bool(comma) and any(first < day < behind for day in days)
    here = lowers[at - 1 : at] == ("for",) and lowers[at - 3 : at - 1] in _NOW
    return here and not draft.lexicon.words("beForms").isdisjoint(lowers[:at])
