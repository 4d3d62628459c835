"""Tell whose meeting an ordinal counts: "at its eighth session", "The third meeting took place"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import is_gone_to
from govgraph.extract.find.meetings.meetings import EDITION
from govgraph.extract.find.refs import is_named, names_of
from govgraph.extract.find.words.capitals import COUNTED, is_ordinal
from govgraph.extract.resolve.meetings.counters import (
    body_of,
    has_sessions,
    is_of_others,
    is_of_people,
)
from govgraph.extract.resolve.meetings.editions import names_other, ordinal_value
from govgraph.extract.resolve.meetings.meetings_told import LEADING_TO, is_told_of
from govgraph.extract.resolve.memory.definite import describe, fits
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon

_OWN = frozenset({"its", "their", "whose"})
_POINTING = frozenset({"this", "our"})
_NEAR = 2  # sentences back within which another body of the kind has just been named
_SERIES = 3  # sentences back in which "the twelfth" finds the eleventh
_SITTINGS = frozenset({"congress", "assembly"})
_SITS = 8  # sentences back in which "the Congress" finds the eleventh
_PAIR = 2  # words of "fourth conference", and at least of what a series is called
# What says of what kind another one is: "the fourth conference *on rivers*".
_TELLING = frozenset({("on",), ("of",), ("for",), ("with",), ("between",), ("to",), ("by",)})
_SERIES_NOUNS = frozenset({"series", "cycle", "row"})
_OF_SERIES = 3  # words of "of our series"
_ARTICLES = frozenset({"the", "its", "their", "our"})
_YEAR = re.compile(r" (?:19|20)\d\d$")


def counted_meeting(passage: Passage, ref: Ref) -> Entity | None:
    """Return the meeting that a bare ordinal counts, named by the body whose meeting it is.

    The body is the one that "its" means, or "of this Committee" behind; otherwise the meeting goes
    on with a count that the text has begun. Where several can be meant, nothing is. What only its
    place or day tells, or a verb of holding it, is a meeting of its own.
    """
    resolver, discourse, sentence = passage.resolver, passage.discourse, passage.sentence
    words = " ".join(sentence.words[ref.name.first : ref.name.after])
    edition_adjectives = resolver.lexicon.words("editionAdjectives")
    if ref.name.head == EDITION and sentence.lowers[ref.name.first] in edition_adjectives:
        first = ref.name.first - (sentence.lowers[ref.name.first - 1] in _ARTICLES)
        held = is_told_of(passage, ref) or is_gone_to(sentence, first, resolver.lexicon)
        return _edition(resolver, discourse, words) if held else None
    if ref.name.head == EDITION:
        return _another(passage, words.partition(f" {EDITION}")[0], ref.name.after)
    owners = _owners(passage, ref)
    if (told := _told(discourse, words)) and not is_of_others(told, owners):
        return told
    if is_of_people(sentence, ref.name, resolver.lexicon):
        return _met_now(passage, ref)
    bodies = owners or _counting(discourse, ref.name.head)
    if not bodies:
        alone = sentence.lowers[ref.name.after : ref.name.after + 1] not in _TELLING
        if own := _of_own_series(passage, ref.name, words) if alone else None:
            return own
        after = _past_kind(passage, ref) or ref.name.after * alone
        told_of = after and is_told_of(passage, replace(ref, name=replace(ref.name, after=after)))
        if not (told_of or (after > ref.name.after and _is_gone_to(passage, ref))):
            return None
        topic = () if _SERIES_NOUNS & {*sentence.lowers[ref.name.after : after]} else (words,)
        whole = " ".join(sentence.words[ref.name.first : after]) if topic else words
        return resolver.make(Kind.MEETING, whole, ref.name.type, topic)
    labels = [f"{words} of the {name.removeprefix('the ')}" for name in bodies]
    known = {e for x in labels for e in resolver.authority.named(x) if e.kind is Kind.MEETING}
    if len(known) == 1:
        return known.pop()
    return resolver.make(Kind.MEETING, labels[0], ref.name.type, (words, *labels[1:]))


def _is_gone_to(passage: Passage, ref: Ref) -> bool:
    """Tell whether words lead to a counted meeting: "*at* the second seminar on eels"."""
    sentence = passage.sentence
    first = ref.name.first - (sentence.lowers[ref.name.first - 1] in _ARTICLES)
    leading = LEADING_TO | passage.lexicon.words("visitingForms")
    there = first > 0 and sentence.lowers[first - 1] in leading
    return there or is_gone_to(sentence, first, passage.lexicon)


def _past_kind(passage: Passage, ref: Ref) -> int:
    """Return where the words end that tell what a counted meeting is on: "third webinar *on eels*".

    Or in which row it stands: "the second webinar *of our series*". "The third meeting of
    the Board" is told by its body, and "the third meeting with them" by nothing.
    """
    lowers, after = passage.sentence.lowers, ref.name.after
    end = after + _OF_SERIES
    of, noun = (*lowers[after : after + 1], "")[0], (*lowers[end - 1 : end], "")[0]
    serial = of in {"of", "in"} and noun in _SERIES_NOUNS
    start = end if serial else after
    if lowers[start : start + 1] != ("on",):
        return end if serial else 0
    past = passage.extent(ref, replace(ref.name, first=start - 1, after=start))[1]
    return past if past > after else 0


def _met_now(passage: Passage, ref: Ref) -> Entity | None:
    """Return the statement's own meeting, if those who met held one so called on its day."""
    own, day = passage.discourse.document.meeting, passage.discourse.document.when
    same = own is not None and is_named(own, ref.name.head) and not is_ordinal(own.label.split()[0])
    return own if same and day and any(day.meets(t.when) for t in passage.times) else None


def with_owner(passage: Passage, ref: Ref) -> Name:
    """Return a counted meeting's name whose whole has the body described behind it."""
    sentence = passage.sentence
    owner = next((r.name for r in passage.refs if r.name.first == ref.name.after + 1), None)
    if owner is None or owner.how != "definite" or owner.kind is not Kind.ORGANISATION:
        return ref.name
    if sentence.lowers[ref.name.after] != "of" or ref.name.whole:
        return ref.name
    return replace(ref.name, whole=sentence.span_of(ref.name.first, owner.after))


def _of_own_series(passage: Passage, name: Name, words: str) -> Entity | None:
    """Return another meeting of the series of the statement's own: "at your *fourth conference*".

    At the "Third Lake Conference" it is the fourth Lake Conference.
    """
    resolver, own = passage.resolver, passage.discourse.document.meeting
    count, *rest = own.label.split() if own else [""]
    if not rest or rest[-1].lower() != name.head or not is_ordinal(count) or len(rest) < _PAIR:
        return None
    ordinal = words.split(maxsplit=1)[0]
    if len(words.split()) != _PAIR or ordinal_value(ordinal) == ordinal_value(count):
        return None
    label = " ".join((ordinal, *rest))
    known = [e for e in resolver.authority.named(label) if e.kind is Kind.MEETING]
    return known[0] if known else resolver.make(Kind.MEETING, label, name.type, (words,))


def _edition(resolver: Resolver, discourse: Discourse, words: str) -> Entity:
    """Return "the next edition" of the only meeting that a text has told of."""
    own = discourse.document.meeting
    met = {e for e in (*discourse.last, own) if e and e.kind is Kind.MEETING}
    one = met.pop() if len(met) == 1 else None
    count, _, rest = one.label.partition(" ") if one else ("", "", "")
    series = rest if is_ordinal(count) else _YEAR.sub("", one.label) if one else ""
    label = f"{words.partition(' ')[0]} {series}"
    return resolver.make(Kind.MEETING, label if series else words, "Meeting", (words,))


def _another(passage: Passage, count: str, after: int) -> Entity | None:
    """Return the meeting that an ordinal counts of the series spoken of: "the *twelfth*".

    Not of one that goes by another name: "the second edition *of the Film Days*".
    """
    resolver, discourse = passage.resolver, passage.discourse
    seen = [s for s in discourse.lately(passage.number, _SERIES) if s.entity.kind is Kind.MEETING]
    own = discourse.document.meeting  # "the second edition of this Forum", in a speech at the third
    row = [s.entity for s in sorted(seen, key=lambda s: s.at, reverse=True)]
    for one in (*row, own) if own else row:
        other, *rest = one.label.split()
        if not is_ordinal(other) or not rest or names_other(passage.sentence, after, one):
            continue
        if ordinal_value(other) == ordinal_value(count):
            return one
        label = " ".join((count, *rest))
        known = [e for e in resolver.authority.named(label) if e.kind is Kind.MEETING]
        return known[0] if known else resolver.make(Kind.MEETING, label, one.type)
    return None


def sitting_body(passage: Passage, ref: Ref) -> Entity | None:
    """Return "this Committee" as the body whose counted meeting the statement is made at.

    Where other committees have just been named, "the Committee" may be one of them.
    """
    resolver, discourse = passage.resolver, passage.discourse
    label = body_of(discourse.document.meeting)
    if not label or ref.name.head not in fold_name(label).split():
        return None
    known = [e for e in resolver.authority.named(label) if e.kind is Kind.ORGANISATION]
    if len(known) > 1:
        return None
    body = known[0] if known else resolver.make(Kind.ORGANISATION, label, "Body")
    near = {s.entity for s in discourse.lately(passage.number, _NEAR)}
    here = passage.sentence.lowers[ref.name.first] == "this"
    return body if here or not any(fits(discourse, e, ref) for e in near - {body}) else None


def counted_sitting(passage: Passage, ref: Ref) -> Entity | None:
    """Return the counted meeting that "the Congress", "the Assembly" goes on from.

    "The ninth General Assembly was short. *The Assembly* was opened by Ana Kos." Not "the
    *previous* Assembly".
    """
    words = passage.sentence.lowers[ref.name.first : ref.name.after]
    if ref.name.head not in _SITTINGS or not passage.lexicon.words("otherWords").isdisjoint(words):
        return None
    seen = dict.fromkeys(s.entity for s in passage.discourse.lately(passage.number, _SITS))
    told = [e for e in seen if e.kind is Kind.MEETING and is_ordinal(e.label.split(maxsplit=1)[0])]
    found = [e for e in told if e.iri is None and ref.name.head in e.label.lower().split()]
    return found[0] if len(found) == 1 else None


def is_coming(sentence: Sentence, name: Name) -> bool:
    """Tell whether a name means a meeting yet to come: "our next Congress", "the next Forum".

    "The next Committee" is a body.
    """
    meets = name.kind is Kind.MEETING or (name.kind is Kind.ORGANISATION and name.head in COUNTED)
    told = name.how == "name" and not name.entities
    return meets and told and sentence.lowers[name.first - 1 : name.first] == ("next",)


def _told(discourse: Discourse, words: str) -> Entity | None:
    """Return the one meeting that the text has named and that is called so."""
    wanted = fold_name(words)
    meetings = (entity for entity in discourse.last if entity.kind is Kind.MEETING)
    found = [m for m in meetings if wanted in map(fold_name, (m.label, *m.aliases))]
    return found[0] if len(found) == 1 else None


def _owners(passage: Passage, ref: Ref) -> tuple[str, ...]:
    """Return the names of the body of "its eighth session", "the eighth session of this Board".

    A statement made at the ninth session of a board calls that board so.
    """
    discourse, sentence = passage.discourse, passage.sentence
    behind = [r for r in passage.refs if r.name.first >= ref.name.after]
    beside = behind and sentence.lowers[ref.name.after : behind[0].name.first] == ("of",)
    if beside and behind[0].described:
        ours = body_of(discourse.document.meeting)
        if behind[0].name.head in ours.lower().split():
            return (ours,)
        body = describe(passage, behind[0])
        words = sentence.words[behind[0].name.first + 1 : behind[0].name.after]
        told = behind[0].kind is Kind.ORGANISATION and len(words) > 1 and words[-1].islower()
        return names_of(body) if body else (" ".join(words),) * told
    before = sentence.lowers[max(0, ref.name.first - 2) : ref.name.first]
    kinds = discourse.lexicon.words("sessionWords")
    owner = [word for word in before if word not in kinds][-1:]  # "its *resumed* second session"
    if owner == ["our"] and discourse.document.organisation:
        return names_of(discourse.document.organisation)
    if not _OWN.intersection(owner):
        return ()
    seen = [s.entity for s in discourse.lately(passage.number, 0) if s.at < ref.span.start]
    bodies = [e for e in seen if has_sessions(e, discourse.lexicon)]
    if not bodies and (sitting := _sitting_of(seen, discourse.lexicon)):
        return sitting
    return names_of(bodies[-1]) if bodies else _told_body(passage, ref)


def _told_body(passage: Passage, ref: Ref) -> tuple[str, ...]:
    """Return the words for a body that has no name: "The *working party*, at its ninth session"."""
    told = [r.name for r in passage.refs if r.described and r.kind is Kind.ORGANISATION]
    near = [name for name in told if name.after <= ref.name.first and name.how == "definite"]
    words = passage.sentence.lowers[near[-1].first + 1 : near[-1].after] if near else ()
    return (" ".join(words),) if words else _body_behind(passage, ref)


def _body_behind(passage: Passage, ref: Ref) -> tuple[str, ...]:
    """Return the names of the body behind: "At its third session, *our Committee* adopted"."""
    lowers, after = passage.sentence.lowers, ref.name.after
    behind = (r for r in passage.refs if r.described and r.kind is Kind.ORGANISATION)
    led = [r for r in behind if r.name.first > after and lowers[r.name.first] in _POINTING]
    ours = led[:1]
    body = (sitting_body(passage, ours[0]) or describe(passage, ours[0])) if ours else None
    if body is None or body.type == "Government":
        return tuple(" ".join(lowers[r.name.first + 1 : r.name.after]) for r in ours)
    return names_of(body)


def _sitting_of(seen: Sequence[Entity], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the conference of which a counted one was a sitting: "*The Conference*, at its third".

    Of "the Sixth Conference of Ministers" that is the "Conference of Ministers".
    """
    labels = [e.label.split(" ", 1) for e in seen if e.kind is Kind.MEETING]
    counted = [rest[0] for count, *rest in labels if is_ordinal(count) and rest]
    met = lexicon.words("decidingMeetings")
    sitting = [name for name in counted if name.lower().split()[0] in met]
    return (sitting[-1],) if sitting else ()


def _counting(discourse: Discourse, noun: str) -> tuple[str, ...]:
    """Return the one body of which the text has counted meetings of a kind before.

    Of several it is the one at whose meeting the statement was made.
    """
    bodies = dict.fromkeys(_bodies(discourse, noun))
    own = body_of(discourse.document.meeting)
    return (own,) if own in bodies else tuple(bodies) if len(bodies) == 1 else ()


def _bodies(discourse: Discourse, noun: str) -> Iterator[str]:
    for meeting in discourse.last:
        if f" {noun} of " in meeting.label.lower() and (body := body_of(meeting)):
            yield body
