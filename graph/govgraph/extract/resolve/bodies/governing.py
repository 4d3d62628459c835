"""Tell governing bodies from their meetings: "the World Health Assembly", "at WHA78"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import is_gone_to, is_held
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import word_before
from govgraph.extract.find.words.capitals import ARTICLES, is_ordinal
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_HELPING = frozenset({("has",), ("have",), ("had",), ("will",), ("also",), ("then",)})
_INTRODUCING = frozenset({("a",), ("an",), ("the",), ("our",), ("its",), ("their",)})
_TOGETHER = (["together", "with"], ["jointly", "with"], ["partnership", "with"])
_OF_TOWNS = frozenset({"Signature", "Accession"})  # no town ratifies
_FOR_OTHERS = frozenset({"behalf", "her", "his"})  # "*Florence* signed it for her mother"
TOWNS = frozenset({"City", "Region"})
"""Places that can act as a State does: "Ghent signed the pledge"."""
_JOINING = frozenset({("and",), (",",), (",", "and")})
_SPEAKING_FOR = {("speak", "for"), ("speaking", "for"), ("speaks", "for")}
_HEADED = frozenset({"president", "chair", "chairperson", "secretary"})
_UNITING = (("represents",), ("unites",), ("brings", "together"), ("gathers", "together"))
_GUESTS = ("peopleNouns", "pluralPeople")  # "brings together 300 *delegates*", a meeting's
_TITLED = 2  # words of "Joint statement"
_FAR = 6  # words of "is a large non-profit network"
_ATTENDED = frozenset({"at", "during", "before", "since", "ahead", "after", "in", "to"})


def is_body(lexicon: Lexicon, found: Found, name: Name, label: str) -> bool:
    """Tell whether a governing body is meant, and not one of its meetings.

    "The decisions of the World Health Assembly", but "at the World Health Assembly", "the World
    Health Assembly in Geneva" and, in a longer heading, "Statement to the World Health Assembly".
    """
    folded = f" {fold_name(label)} "
    governs = any(f" {words} " in folded for words in lexicon.words("governingBodies"))
    whole = name.first == 0 and name.after == len(found.sentence.words)
    header = found.sentence.block.role is BlockRole.HEADING and not whole
    following = (*found.sentence.words[name.after : name.after + 2], "")
    placed = following[0] == "in" and following[1][:1].isupper()
    before = word_before(found.sentence, name)
    attended = before in _ATTENDED or (placed and before != "by")
    return governs and not (header or attended)


def is_attended(found: Found, name: Name) -> bool:
    """Tell whether one is at what a name names: "spoke *at* the Asian Seed Congress"."""
    return word_before(found.sentence, name) in {"at", "during"}


def is_congress(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether a congress is a meeting, and no parliament or body: one attends or holds it.

    "The Asian Seed Congress *took place*", "we *hosted* the Asian Seed Congress".
    """
    sentence, first = found.sentence, max(0, name.first - 1)
    first = first if sentence.lowers[first] in ARTICLES else name.first
    held = is_held(sentence, name.after, lexicon) or is_gone_to(sentence, first, lexicon)
    return name.head == "congress" and (held or is_attended(found, name))


def is_acting(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether words make a conference act as a body: "the World Health Assembly adopted"."""
    lowers = found.sentence.lowers
    if word_before(found.sentence, name) == "by" or _is_partner(found, name):
        return True
    if is_introduced(lexicon, found, name):
        return True
    after = name.after
    if lowers[after : after + 1] == ("(",) and lowers[after + 2 : after + 3] == (")",):
        after += 3  # "the United Nations Environment Assembly (UNEA) adopted"
    doing = lowers[after : after + 1] in {("is",), ("are",)}  # "is preparing a shadow report"
    after += doing or lowers[after : after + 1] in _HELPING
    verbs = lexicon.matches_first(lowers[after : after + 5])
    frames = (e.frame for e, _ in verbs if e.form and (e.form == Form.ING) is doing)
    acting = (f for f in frames if f and not f.name.endswith("layingBefore"))  # "brought together"
    return any(f.subject == "agent" and f.complement != "occasion" for f in acting)


def is_acting_town(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether a town does something, also with others: "*Ghent* and Malmö signed it".

    What is done in a town, or in a State's capital, is done by others: "the Forum in Ghent signed".
    """
    names, lowers = found.names, found.sentence.lowers
    first = last = names.index(name)
    while first and _joins_towns(found, names[first - 1], names[first]):
        first -= 1
    while last + 1 < len(names) and _joins_towns(found, names[last], names[last + 1]):
        last += 1
    before = word_before(found.sentence, names[first])
    at = names[last].after
    at += lowers[at : at + 1] in _HELPING
    verbs = lexicon.matches_first(lowers[at : at + 5])
    frames = [e.frame for e, _ in verbs if e.form and e.form != Form.ING]
    texts = any(f and f.evokes in _OF_TOWNS for f in frames)
    texts = texts and _FOR_OTHERS.isdisjoint(lowers[at:])
    seats = lexicon.words("seatsOfPower")
    free = not before or not before[0].isalnum() or before in lexicon.words("subordinators")
    texts = texts and found.sentence.words[at].islower()  # no "Ghent Institute for Rivers"
    return texts and free and seats.isdisjoint(lowers[name.first : name.after])


def _joins_towns(found: Found, left: Name, right: Name) -> bool:
    gap = found.sentence.lowers[left.after : right.first]
    return gap in _JOINING and _is_town(left) and _is_town(right)


def _is_town(name: Name) -> bool:
    return any(e.kind is Kind.PLACE and e.type in TOWNS for e in name.entities)


def is_led(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether somebody leads it as one leads a body: "Secretary General, *River Forum*".

    Or speaks for it: "on behalf of the River Forum". A meeting, too, has its president.
    """
    before = found.sentence.lowers[max(0, name.first - 3) : name.first]
    plain = [word for word in before if word not in {"the", "of", ","}]
    if tuple(plain[-2:]) in _SPEAKING_FOR:
        return True
    joined = before[-1:] in {(",",), ("of",)} or before[-2:] == ("of", "the")
    people = lexicon.words("convening") | {"members"}
    if name.kind is Kind.INSTRUMENT and joined and not people.isdisjoint(plain[-1:]):
        return True  # "we, the *mayors of* the River Pact"
    if _follows_post(lexicon, found, name) or _is_told(lexicon, found, name):
        return True
    leads = lexicon.any_of("chiefs", "spokenFor")
    leads |= _HEADED if name.kind is not Kind.MEETING else frozenset()
    return joined and plain[-1:] != [] and plain[-1] in leads


def _is_told(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether words say of a name what is said of bodies only.

    "*Response by* the River Forum", "the River Forum *unites 60 libraries*", "*is a network*", "was
    *founded*"; not "the River Forum brings together 300 delegates".
    """
    lowers = found.sentence.lowers
    texts = lexicon.words("submittedTexts")
    sent = texts.intersection(lowers[:2]) and lowers[name.first - 1] in {
        "of",
        "by",
        "from",
        "the",
    }
    if sent and name.first <= 1 + _FAR // 2:
        return True
    behind = lowers[name.after : name.after + _FAR]
    if behind[:2] == ("was", "founded") or behind[:2] == ("is", "made"):
        return True
    if behind[:1] == ("is",) and behind[1:2] in _INTRODUCING:
        return not lexicon.words("bodyNouns").isdisjoint(behind[2:])
    uniting = any(behind[: len(verb)] == verb for verb in _UNITING)
    return uniting and lexicon.any_of(*_GUESTS).isdisjoint(behind)


def may_be_led(lexicon: Lexicon, name: Name) -> bool:
    """Tell whether a name tells a meeting or a text, and can yet be a body's: "Rivers Compact"."""
    text = name.how == "name" and name.head in lexicon.words("ledNames")
    return name.kind is Kind.MEETING or text


def heads_letter(sentences: Sequence[Found], lexicon: Lexicon) -> bool:
    """Tell whether a line tells whose text it is: "River Pact" above "Joint statement".

    Above "Statement by the Delta Network" it is what they speak of; at a "Third Forum" one met.
    """
    if len(sentences) < _TITLED or sentences[1].sentence.block.role is not BlockRole.HEADING:
        return False
    first, below = sentences[0].sentence, sentences[1]
    lowers = below.sentence.lowers
    texts = lexicon.any_of("textGenres", "deliveryNouns") & set(lowers[:_TITLED])
    others = [n for n in below.names if n.kind in {Kind.ORGANISATION, Kind.PERSON}]
    named = first.lowers[-1] in lexicon.words("ledNames") and len(first.words) > 1
    named = named and not is_ordinal(first.lowers[0])
    return named and bool(texts) and not others and "by" not in lowers


def _follows_post(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether a post between commas stands before: "Ana Kos, Head of Data, *River Forum*"."""
    lowers, comma = found.sentence.lowers, name.first - 1
    if comma < 1 or lowers[comma] != "," or "," not in lowers[:comma]:
        return False
    first = comma - lowers[:comma][::-1].index(",")
    if not lexicon.words("meetingChairs").isdisjoint(lowers[first:comma]):
        return False  # of a meeting, too
    return post_at(found.sentence, first, lexicon) == comma


def _is_partner(found: Found, name: Name) -> bool:
    """Tell whether something is done "together with the River Forum", which then is a body."""
    lowers = found.sentence.lowers
    before = [word for word in lowers[max(0, name.first - 3) : name.first] if word != "the"]
    return before[-2:] in _TOGETHER


def is_introduced(lexicon: Lexicon, found: Found, name: Name) -> bool:
    """Tell whether words behind a name say that it is a body: "Klarnet, *a regional operator*".

    "Ana Kos, a network engineer" is none.
    """
    lowers = found.sentence.lowers
    if lowers[name.after : name.after + 1] != (",",):
        return False
    if lowers[name.after + 1 : name.after + 2] not in _INTRODUCING:
        return False
    goes_on = lexicon.any_of("prepositions", "relativisers") | {"based", "set", "run", "founded"}
    for at in range(name.after + 2, min(name.after + 5, len(lowers))):
        if lowers[at] in lexicon.words("bodyNouns") and found.sentence.words[at].islower():
            following = "".join(lowers[at + 1 : at + 2])
            return not following[:1].isalnum() or following in goes_on
    return False


def is_of_body(authority: Authority, found: Found, name: Name) -> bool:
    """Tell whether a body's acronym opens a name: "the FAO Conference" governs the FAO."""
    first = found.sentence.words[name.first]
    known = authority.named(first) if first.isupper() and len(first) > 2 else ()
    return name.after - name.first == 2 and len(known) == 1


def is_forum(ref: Ref) -> bool:
    """Tell whether a new meeting's name has no number, so that its sessions are counted."""
    entity = ref.entity
    return entity is not None and entity.kind is Kind.MEETING and ref.name.head == "forum"


def same_organisation(authority: Authority, entities: Sequence[Entity]) -> Entity | None:
    """Return the whole of a body and its parts that bear one name."""
    for entity in entities:
        others = [other for other in entities if other != entity]
        if authority.record(entity) and all(_is_part(authority, o, entity) for o in others):
            return entity
    return None


def _is_part(authority: Authority, part: Entity, whole: Entity) -> bool:
    record = authority.record(part)
    return record is not None and whole.iri in record.all("partOf")
