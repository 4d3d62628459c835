"""Tell whose meeting an ordinal counts: "at its eighth session", "The third meeting took place"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import is_gone_to
from govgraph.extract.find.meetings.meetings import EDITION
from govgraph.extract.find.refs import is_named, is_organisation, is_state, names_of
from govgraph.extract.find.words.capitals import COUNTED, is_ordinal
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.resolve.meetings.editions import ordinal_value
from govgraph.extract.resolve.meetings.meetings_told import LEADING_TO, is_told_of
from govgraph.extract.resolve.memory.definite import describe, fits
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon

_OWN = frozenset({"its", "their", "whose"})
_SUBJECTS = frozenset({"it", "they"})
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
_TOLD = frozenset({"of", "with", "from", "to", "for", "between"})
_FAR = 3  # words of "and decided at"
_SHORT = 5  # words of a line that only goes on from the line above


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
        return _another(passage, words.partition(f" {EDITION}")[0])
    if told := _told(discourse, words):
        return told
    if _is_of_people(sentence, ref.name, resolver.lexicon):
        return _met_now(passage, ref)
    bodies = _owners(passage, ref) or _counting(discourse, ref.name.head)
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


def _another(passage: Passage, count: str) -> Entity | None:
    """Return the meeting that an ordinal counts of the series spoken of: "the *twelfth*"."""
    resolver, discourse = passage.resolver, passage.discourse
    seen = [s for s in discourse.lately(passage.number, _SERIES) if s.entity.kind is Kind.MEETING]
    own = discourse.document.meeting  # "the second edition of this Forum", in a speech at the third
    row = [s.entity for s in sorted(seen, key=lambda s: s.at, reverse=True)]
    for one in (*row, own) if own else row:
        other, *rest = one.label.split()
        if not is_ordinal(other) or not rest:
            continue
        if ordinal_value(other) == ordinal_value(count):
            return one
        label = " ".join((count, *rest))
        known = [e for e in resolver.authority.named(label) if e.kind is Kind.MEETING]
        return known[0] if known else resolver.make(Kind.MEETING, label, one.type)
    return None


def named_owners(
    resolver: Resolver, found: Found, name: Name, before: Sequence[Ref]
) -> tuple[str, ...]:
    """Return the names of whose meeting "its eighth session" or "Council, 32nd session" is."""
    refs = [
        ref
        for ref in before
        if (is_organisation(ref) and not is_state(ref))
        or (ref.entity and _has_sessions(ref.entity, resolver.lexicon))
    ]
    bodies = [ref.entity for ref in refs if ref.entity]  # States hold no sessions
    if _is_of_people(found.sentence, name, resolver.lexicon):
        return ()
    own = name.first > 0 and found.sentence.lowers[name.first - 1] in _OWN
    # "*It* held its second meeting at the invitation of the Council": the Board named before did.
    if own and not bodies and _SUBJECTS.isdisjoint(found.sentence.lowers[: name.first]):
        # "At its eighth session, held in Vilnius, the Committee adopted …"
        after = (n for n in found.names if n.first > name.after)
        told = [n for n in after if n.kind is Kind.ORGANISATION]
        names = [resolver.words(n).removeprefix("the ") for n in told[:1]]
        names += [x for n in told[:1] if len(n.entities) == 1 for x in names_of(n.entities[0])]
        if any(names[0].startswith(f"{name} of ") for name in names[1:2]):
            names = names[1:]  # "the Committee of Ministers *of the Council of Europe*"
        return tuple(dict.fromkeys(names))
    following = found.sentence.words[name.after : name.after + 1]
    opens = name.first == 0 and following in {(), (",",), ("(",), (":",), ("–",)}
    called = fold_name(resolver.words(name).partition(" ")[2])  # "45th Pacific Forum" is its own
    above = resolver.body
    if not bodies and above and (opens or len(found.sentence.words) <= _SHORT):
        own = f"{called} " in f"{fold_name(above.label)} "
        return () if own else names_of(above)  # "River Council", below "Thirty-second session"
    if not bodies:
        return ()
    last = next(ref for ref in reversed(before) if ref.entity is bodies[-1])
    gap = set(found.sentence.lowers[last.name.after : name.first])
    beside = last is before[-1] and gap <= {",", "–", "-", ":", "(", "'s", ")"}
    body = _whole(refs, found.sentence)
    if own and len(found.sentence.lowers[last.name.after : name.first]) > _FAR:
        body = _who_sits(found.sentence, refs, last, above) or body
    if body is None or f"{called} " in f"{fold_name(body.label)} ":
        return ()
    return names_of(body) if own or beside else ()


def _who_sits(
    sentence: Sentence, refs: Sequence[Ref], last: Ref, above: Entity | None
) -> Entity | None:
    """Return who acts in a sentence, if the body named last only tells of something there.

    "*The Council* noted the plea of the Union and decided at its 14th session". In a preamble,
    "Recalling the plea of the Union and what was decided at its session", it is who adopts it.
    """
    first = last.name.first - (sentence.lowers[last.name.first - 1] == "the")
    told = sentence.lowers[first - 1 : first] and sentence.lowers[first - 1] in _TOLD
    owns = sentence.lowers[last.name.after : last.name.after + 1] in OWNING
    if not (told or owns):
        return None
    if sentence.lowers[0].endswith("ing"):
        return above
    opens = refs[0].name.first == int(sentence.lowers[0] == "the") and refs[0] is not last
    return refs[0].entity if opens else None


def _is_of_people(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
    """Tell whether a count is of those who met: "The *Ministers* of the Union held their third"."""
    lowers, people = sentence.lowers, lexicon.words("peopleNouns")
    opened = lowers[0] in people or (lowers[0] in {"the", "we"} and lowers[1] in people)
    return opened and lowers[max(0, name.first - 2) : name.first] == ("held", "their")


def _whole(refs: Sequence[Ref], sentence: Sentence) -> Entity | None:
    """Return the last body before a meeting: "*the Board* of the River Union (RU), at its 3rd"."""
    last = len(refs) - 1
    while last > 0:
        left, right = refs[last - 1 : last + 1]
        gap = [w for w in sentence.lowers[left.name.after : right.name.first] if w != ")"]
        again = left.entity == right.entity and gap == ["("]
        office = left.entity is not None and left.entity.type == "Office"
        inside = right.name.after <= left.name.after  # "the Rivers Council *of the Union*" is one
        if not (again or inside) and (office or gap not in (["of"], ["of", "the"])):
            break
        last -= 1
    return refs[last].entity


def sitting_body(passage: Passage, ref: Ref) -> Entity | None:
    """Return "this Committee" as the body whose counted meeting the statement is made at.

    Where other committees have just been named, "the Committee" may be one of them.
    """
    resolver, discourse = passage.resolver, passage.discourse
    label = _body_of(discourse.document.meeting)
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
        ours = _body_of(discourse.document.meeting)
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
    bodies = [e for e in seen if _has_sessions(e, discourse.lexicon)]
    if not bodies and (sitting := _sitting_of(seen, discourse.lexicon)):
        return sitting
    return names_of(bodies[-1]) if bodies else _told_body(passage, ref)


def _has_sessions(entity: Entity, lexicon: Lexicon) -> bool:
    """Tell whether something can have sessions: a body, or a conference that no count makes one."""
    if entity.kind is Kind.ORGANISATION:
        return entity.type != "Government"
    opening = entity.label.split()[0].lower()
    return entity.kind is Kind.MEETING and opening in lexicon.words("decidingMeetings")


def _told_body(passage: Passage, ref: Ref) -> tuple[str, ...]:
    """Return the words for a body that has no name: "The *working party*, at its ninth session"."""
    told = [r.name for r in passage.refs if r.described and r.kind is Kind.ORGANISATION]
    near = [name for name in told if name.after <= ref.name.first and name.how == "definite"]
    words = passage.sentence.lowers[near[-1].first + 1 : near[-1].after] if near else ()
    return (" ".join(words),) if words else ()


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
    own = _body_of(discourse.document.meeting)
    return (own,) if own in bodies else tuple(bodies) if len(bodies) == 1 else ()


def _bodies(discourse: Discourse, noun: str) -> Iterator[str]:
    for meeting in discourse.last:
        if f" {noun} of " in meeting.label.lower() and (body := _body_of(meeting)):
            yield body


def _body_of(meeting: Entity | None) -> str:
    """Return whose meeting a name counts: "Third session of the *River Board*", or nothing."""
    label = meeting.label if meeting and meeting.kind is Kind.MEETING else ""
    count, _, body = label.partition(" of ")
    return body.removeprefix("the ") if is_ordinal(count.split(" ")[0]) else ""
