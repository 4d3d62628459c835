"""Whose meeting a count tells: "the Board, at *its second session*", "Council, 32nd session"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.meetings import EDITION
from govgraph.extract.find.refs import is_organisation, is_state, names_of, tells_itself
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.tokens import OWNING
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon

_OWN = frozenset({"its", "their", "whose"})
_SUBJECTS = frozenset({"it", "they"})
_POINTING = frozenset({"this", "our"})
_TOLD = frozenset({"of", "with", "from", "to", "for", "between"})
_FAR = 3  # words of "and decided at"
_JOINED = frozenset({(), ("the",), ("to",), ("for",), ("of",), ("on",), ("with",)})
_AT = frozenset({("at",), ("during",), ("in",)})
_SHORT = 5  # words of a line that only goes on from the line above


def numbered_meeting(
    resolver: Resolver, found: Found, name: Name, before: Sequence[Ref], made: Entity | None
) -> Entity | None:
    """Return "the 32nd session of the Council", also said as "Council, 32nd session".

    What was ``made`` under the same words is another where another body is told: "its second".
    """
    words = found.sentence.written(name.first, name.after)
    owners = () if name.whole else named_owners(resolver, found, name, before)
    if made and _is_of_described(found, name, before):
        return None
    if made and not is_of_others(made, owners):
        return made
    if not name.whole and not owners:
        series = f" {EDITION} of " in words  # "the second edition of this Forum"
        told = not series and tells_itself(found.sentence, name, resolver.lexicon)
        return resolver.make(Kind.MEETING, words, name.type) if told else None
    whole = resolver.calmed(name.whole)
    labels = [whole] if whole else [f"{words} of the {owner}" for owner in owners]
    short = labels[0].rpartition(" of the ")[0]
    if " of " in short and (same := resolver.made_as(short)):
        return same  # "the third session of the Committee *of the Rivers Union*"
    known = {e for x in labels for e in resolver.authority.named(x) if e.kind is Kind.MEETING}
    if len(known) == 1:
        return known.pop()
    return resolver.make(Kind.MEETING, labels[0], name.type, (words, *labels[1:]))


def named_owners(
    resolver: Resolver, found: Found, name: Name, before: Sequence[Ref]
) -> tuple[str, ...]:
    """Return the names of whose meeting "its eighth session" or "Council, 32nd session" is."""
    refs = [
        ref
        for ref in before
        if (is_organisation(ref) and not is_state(ref))
        or (ref.entity and has_sessions(ref.entity, resolver.lexicon))
    ]
    bodies = [ref.entity for ref in refs if ref.entity]  # States hold no sessions
    if is_of_people(found.sentence, name, resolver.lexicon):
        return ()
    own = name.first > 0 and found.sentence.lowers[name.first - 1] in _OWN
    if own and is_of_text(found.sentence, before, name.first - 1):
        return ()
    # "*It* held its second meeting at the invitation of the Council": the Board named before did.
    if own and not bodies and _SUBJECTS.isdisjoint(found.sentence.lowers[: name.first]):
        # "At its eighth session, held in Vilnius, the Committee adopted …"
        after = (n for n in found.names if n.first > name.after)
        told = [n for n in after if _may_be_body(n) and not _only_leads(n, found)]
        if told and found.sentence.lowers[told[0].first] in _POINTING:
            return ()  # what "our Committee" means is known only later
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
        own = own or " of the " in resolver.words(name)  # "Fifth session *of the Parties to the*"
        return () if own else names_of(above)  # "River Council", below "Thirty-second session"
    if not bodies:
        return ()
    if own and before[-1].kind is Kind.MEETING and not is_organisation(before[-1]):
        sits = found.sentence.lowers[before[-1].name.after : name.first - 1] == ("at",)
        if sits and not _meets(before[-1], resolver.lexicon):
            return _of_part(resolver, found.sentence, before[-1])
    last = next(ref for ref in reversed(before) if ref.entity is bodies[-1])
    gap = set(found.sentence.lowers[last.name.after : name.first])
    beside = last is before[-1] and gap <= {",", "–", "-", ":", "(", "'s", ")"}
    body = _whole(refs, found.sentence)
    if own and len(found.sentence.lowers[last.name.after : name.first]) > _FAR:
        body = _who_sits(found.sentence, refs, last, above) or body
    if body is None or f"{called} " in f"{fold_name(body.label)} ":
        return ()
    return names_of(body) if own or beside else ()


def _may_be_body(name: Name) -> bool:
    """Tell whether a name may be a body's, also one called as its meetings are."""
    among = {name.kind, *(entity.kind for entity in name.entities)}
    return Kind.ORGANISATION in among and Kind.PLACE not in among


def _meets(ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether what a meeting's name tells has sessions: "the *Conference* at its 5th"."""
    return ref.entity is not None and has_sessions(ref.entity, lexicon)


def _of_part(resolver: Resolver, sentence: Sentence, part: Ref) -> tuple[str, ...]:
    """Return the names of the body whose meeting's part is told: "*SBSTA* Opening at its 40th"."""
    words = sentence.words[part.name.first : part.name.after]
    for after in range(len(words) - 1, 0, -1):
        named = resolver.authority.named(" ".join(words[:after]))
        bodies = [e for e in named if e.kind is Kind.ORGANISATION]
        if bodies:
            return names_of(bodies[0]) if len(bodies) == 1 else ()
    return ()


def is_of_text(sentence: Sentence, before: Sequence[Ref], its: int) -> bool:
    """Tell whether "its" at an index is of a text: "support the Programme and *its* Third Review".

    Not "adopted the Programme and *held its* third session", nor "and the budget *at its* third".
    """
    refs = [ref for ref in before if ref.name.after <= its]
    gap = sentence.lowers[refs[-1].name.after : its] if refs else ()
    tail = gap[gap.index("and") + 1 :] if "and" in gap else ("at",)
    joined = tail[:1] in _JOINED and tail[-1:] not in _AT
    return joined and refs[-1].kind is Kind.INSTRUMENT


def _only_leads(name: Name, found: Found) -> bool:
    """Tell whether a body only leads what others hold: "*under the presidency* of Chad"."""
    return "under" in found.sentence.lowers[max(0, name.first - 2) : name.first]


def _is_of_described(found: Found, name: Name, before: Sequence[Ref]) -> bool:
    """Tell whether "its" is of a body without a name: "*the Board*, at its second meeting"."""
    bodies = [ref for ref in before if ref.kind is Kind.ORGANISATION]
    own = found.sentence.lowers[name.first - 1 : name.first]
    return bool(own) and own[0] in _OWN and bool(bodies) and bodies[-1].entity is None


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


def is_of_people(sentence: Sentence, name: Name, lexicon: Lexicon) -> bool:
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


def is_of_others(meeting: Entity, owners: Sequence[str]) -> bool:
    """Tell whether a meeting that is called so is another body's: "the Board, at *its second*"."""
    body, names = fold_name(body_of(meeting)), [fold_name(name) for name in owners]
    return bool(body and names) and not any(name in body or body in name for name in names)


def has_sessions(entity: Entity, lexicon: Lexicon) -> bool:
    """Tell whether something can have sessions: a body, or a conference that no count makes one."""
    if entity.kind is Kind.ORGANISATION:
        return entity.type != "Government"
    opening = entity.label.split()[0].lower()
    return entity.kind is Kind.MEETING and opening in lexicon.words("decidingMeetings")


def body_of(meeting: Entity | None) -> str:
    """Return whose meeting a name counts: "Third session of the *River Board*", or nothing."""
    label = meeting.label if meeting and meeting.kind is Kind.MEETING else ""
    count, _, body = label.partition(" of ")
    return body.removeprefix("the ") if is_ordinal(count.split(" ")[0]) else ""
