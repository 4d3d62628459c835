"""Relations that a noun tells: "X, the successor to Y", "X is an organ of Y", "Y and its X"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import groups, phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.refs import is_organisation
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.lexicon import Frame, Part
from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_BODIES = frozenset({Kind.ORGANISATION})
_OWNING = frozenset({Kind.ORGANISATION, Kind.PLACE})
_PART = Frame("unitNouns", "partOf", "subject", "object", _BODIES)
_CHANGE = Frame("changeNouns", "amends", "subject", "object", frozenset({Kind.INSTRUMENT}))
_NO_KINDS: frozenset[Kind] = frozenset()
_HEIRS = {
    "successor": Frame("heirs", "succeeds", "subject", "object", _NO_KINDS),
    "predecessor": Frame("heirs", "succeeds", "object", "subject", _NO_KINDS),
    "annex": Frame("heirs", "partOf", "subject", "object", _NO_KINDS),
    "affiliate": _PART,
    "chapter": _PART,
    "branch": _PART,
    "subsidiary": _PART,
}
_OURS = frozenset({"our", "its"})
_WHOSE = frozenset({"my", "his", "her"}) | _OURS
_OWNED = 3  # words before a name: "its successor,"
_TO = frozenset({("to",), ("to", "the")})
_ONCE = frozenset({"formerly", "once", "previously", "originally"})
_WITHIN = frozenset({"of", "within", "in", "under"})
_APPOSED = frozenset({",", "(", "–", "—"})
_ARTICLES = frozenset({"the", "a", "an", "its", "one"})
_TWO = 2
_COUNTS = frozenset({"two", "three", "four", "five", "six", "both"})
_LONGEST = 6  # words before a noun that describe it: "an associate member"
_WHICH = (",", "of", "which")
_BESIDE = frozenset({("and",), (",", "and"), ("through",), ("with",), ("via",)})


class _Noun(NamedTuple):
    """A noun that relates two things: its words from ``first`` to ``after``, and its frame."""

    first: int
    after: int
    frame: Frame

    @property
    def kinds(self) -> tuple[Kind, ...]:
        return tuple(sorted(self.frame.kinds))


def related(frame: Frame, left: Filler, right: Filler, words: Span) -> Iterator[Fact]:
    """Yield that what stands left of some words is to what stands right of them as they say."""
    if frame.subject == "object":  # "the Board gave way to the Council": the Council succeeds it
        left, right = right, left
    span = slots.joined_span([left.span, words, right.span]) or words
    for subject in left.entities:
        for obj in right.entities:
            types = {obj.type} if frame.evokes == "partOf" else {subject.type, obj.type}
            states = "Government" in types  # who replaces does not succeed
            if subject != obj and subject.kind is obj.kind and not states:
                yield Fact(subject, frame.evokes, obj, (span,))


def noun_relations(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Yield the relations that the nouns of a sentence tell of the things that it names."""
    yield from _owned(parsed, context)
    yield from _heirs(parsed, context)
    if len(parsed.refs) < _TWO and FIRST_PERSON.isdisjoint(parsed.sentence.lowers):
        return
    yield from _fronted(parsed)
    yield from _bracketed(parsed)
    yield from _within(parsed, context.lexicon)
    yield from _of_which(parsed, context)
    yield from _amended(parsed, context)
    for noun in _nouns(parsed, context):
        words = parsed.sentence.span_of(noun.first, noun.after)
        start = _start(parsed, noun)
        own = parsed.sentence.lowers[start] == "itself"  # "the Panel, itself a body of it"
        left = _said_of(parsed, noun, start + own, context)
        if left:
            yield from related(noun.frame, left, _whole(parsed, noun, start, context), words)
        elif start and noun.frame is _PART:
            yield from _possessed(parsed, noun, start, words)


def _nouns(parsed: Parsed, context: Context) -> Iterator[_Noun]:
    units, lowers = context.lexicon.words("unitNouns"), parsed.sentence.lowers
    for index, lower in enumerate(lowers):
        state = lower in {"state", "states"} and lowers[index - 1 : index] == ("member",)
        unit = lower in units or (lower.removesuffix("s") in units and _is_one_of(lowers, index))
        if (unit or state) and index not in parsed.named:
            yield _Noun(index, index + 1, _PART)
        for entry, after in parsed.entries[index]:
            frame = entry.frame
            if entry.part is Part.NOUN and frame and frame.subject in _ROLES:
                yield _Noun(index, after, frame)


_ROLES = frozenset({"subject", "object"})


def _is_one_of(lowers: Sequence[str], noun: int) -> bool:
    """Tell whether a noun in the plural is said of one: "it is *one of the* five *committees* of".

    Also of those that are counted: "two committees of the League".
    """
    before = lowers[max(0, noun - _LONGEST) : noun]
    return ("one", "of") in pairwise(before) or not _COUNTS.isdisjoint(before[-1:])


def _start(parsed: Parsed, noun: _Noun) -> int:
    """Return where the words begin that describe a noun: "*an associate* member"."""
    lowers, start = parsed.sentence.lowers, noun.first
    told = (c.verb for c in parsed.clauses if not c.verb.gerund)  # "a *monitoring* body"
    verbs = {i for verb in told for i in range(verb.first, verb.after)}
    while start and noun.first - start < _LONGEST:
        before = lowers[start - 1]
        free = start - 1 not in parsed.named and start - 1 not in verbs
        if before == "," and lowers[start - 2].isalpha() and start - 2 not in parsed.named:
            start -= 1  # "a principal, autonomous body"
            continue
        if not free or not before[0].isalnum() or before in {"as", "and", "to"}:
            break
        start -= 1
    return start


def _whole(parsed: Parsed, noun: _Noun, start: int, context: Context) -> Filler:
    """Return what a noun is of: "an organ *of the League*", "the successor to *the Board*".

    A comma ends what is put in beside a name: "Oman, a member of the League, and the Bank".
    """
    lowers, after = parsed.sentence.lowers, noun.after
    apposed = lowers[start - 1 : start] == (",",) and "," in lowers[after:]
    end = lowers.index(",", after) if apposed else len(lowers)
    if noun.frame is _PART:
        if lowers[after : after + 1] == () or lowers[after] not in _WITHIN:
            return EMPTY
        after += 1
    for phrase in phrases(parsed, after, end, context.lexicon)[:1]:
        owner = bool(OWNERS & set(lowers[phrase.after : phrase.after + 1]))
        gap = (word for word in lowers[after : phrase.first] if not word.isdigit())
        if set(gap) <= {"the"} and not owner:  # "the successor to the *2012* Action Plan"
            return slots.filler(parsed, phrase, noun.kinds)
    return EMPTY


def _said_of(parsed: Parsed, noun: _Noun, start: int, context: Context) -> Filler:
    """Return what a noun is said of: before its comma, its "is" or its "as"."""
    lowers = parsed.sentence.lowers
    several = lowers[noun.after - 1].endswith("s")  # "both are subsidiary bodies of the League"
    if not _opens(lowers[start]) and start != noun.first and not several:
        return EMPTY
    before = lowers[start - 1] if start else ""
    end = start - 1 - (before == "itself")
    before = lowers[end] if start else ""
    beside = _named_before(parsed, end, noun) if before in _APPOSED | {"as"} else EMPTY
    if (
        beside and several and before == ","
    ):  # none in "by *Fiji*, members of the League, and others"
        joined = (g for g in groups(parsed, context.lexicon) if beside.entities[0] in g)
        return Filler(next(joined, ()), beside.span)
    if beside or before in _APPOSED:
        return beside  # "the Panel, a body of …", "the Panel *as* a body of …"
    if before == "as" and start == 1:
        return _after_comma(parsed, noun, context)
    if start == 0 and _opens(lowers[0]):
        return _after_comma(parsed, noun, context)
    for number, clause in enumerate(parsed.clauses):
        told = not (clause.verb.negated or clause.verb.infinitive or clause.verb.modal)
        told = told and not is_over(parsed, clause.verb)
        is_one = clause.verb.copula and clause.verb.lemma == "be"
        is_one = is_one or "becoming" in clause.verb.classes
        made = "settingUp" in clause.verb.classes
        made = made and clause.verb.passive
        made = made or "serving" in clause.verb.classes
        ends = clause.verb.after == (start if is_one else start - 1)
        if told and ends and (is_one or (made and before == "as")):
            found = context.subject(parsed, number, (*noun.kinds, Kind.PERSON))
            people = any(entity.kind is Kind.PERSON for entity in found.entities)
            return EMPTY if people else found
    return EMPTY


def is_over(parsed: Parsed, verb: VerbGroup) -> bool:
    """Tell whether a verb tells of what is no more: "was *formerly* part of", "*had been* one"."""
    once = _ONCE & set(parsed.sentence.lowers[verb.first : verb.after])
    return bool(once) or (verb.copula and verb.perfect and verb.tense == "past")


def _opens(lower: str) -> bool:
    return lower in _ARTICLES


def _named_before(parsed: Parsed, end: int, noun: _Noun) -> Filler:
    """Return what is named right before an index, also with its short form in brackets."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs:
        if ref.entity is None or ref.kind not in noun.frame.kinds or ref.described:
            continue
        gap = lowers[ref.name.after : end]
        gap = gap[:-1] if gap[-1:] == (",",) and lowers[end : end + 1] == ("as",) else gap
        if ref.name.after <= end and (
            not gap or (gap[0] == "(" and gap[-1] == ")" and gap.count(")") == 1)
        ):  # "Oman, *as* a member of the League, …"
            return Filler((ref.entity,), ref.span)
    return EMPTY


def _after_comma(parsed: Parsed, noun: _Noun, context: Context) -> Filler:
    """Return who is meant in "(As) a committee of the Assembly, *the Panel* advises it"."""
    lowers = parsed.sentence.lowers
    if "," not in lowers[noun.after :]:
        return EMPTY
    comma = lowers.index(",", noun.after)
    if any(noun.first < clause.verb.first < comma for clause in parsed.clauses):
        return EMPTY  # "A committee of the Assembly met, the Panel said"
    for phrase in phrases(parsed, comma, len(lowers), context.lexicon)[:1]:
        if set(lowers[comma + 1 : phrase.first]) <= {"the"}:
            return slots.filler(parsed, phrase, noun.kinds)
    return EMPTY


def _possessed(parsed: Parsed, noun: _Noun, start: int, words: Span) -> Iterator[Fact]:
    """Read "the Commission, *the League's advisory body*", "…, *a League body*"."""
    lowers = parsed.sentence.lowers
    owners = {start - 1} if lowers[start - 1] in OWNERS else {start}
    owner = next((r for r in parsed.refs if r.name.after in owners), None)
    if owner is None or owner.entity is None or owner.kind not in noun.frame.kinds:
        return
    article = lowers[owner.name.first - 1 : owner.name.first]
    if start in owners and article not in {("a",), ("an",)}:
        return  # "the League body" may be any
    first = owner.name.first - (article in {("the",), ("a",), ("an",)})
    if first and lowers[first - 1] in _APPOSED:
        whole = Filler((owner.entity,), owner.span)
        yield from related(noun.frame, _named_before(parsed, first - 1, noun), whole, words)


def _owned(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the Commission and *its Special Rapporteurship*", "*our Legal Department*"."""
    for ref in parsed.refs:
        if ref.kind is not Kind.ORGANISATION or ref.entity is None:
            continue
        coined = ref.described and _is_inner(parsed, ref, context)  # "its Bureau"
        word = parsed.before(ref.name.first + coined, frozenset())
        if (ref.described and not coined) or (word, ref.name.head) == ("our", "ministry"):
            continue  # a ministry is their State's
        if word in {"its", "our"} and (owner := _owner(parsed, ref, word, context)):
            yield from related(_PART, Filler((ref.entity,), ref.span), owner, ref.span)


def _is_inner(parsed: Parsed, ref: Ref, context: Context) -> bool:
    """Tell whether words are a unit's own name behind "its": "its Bureau", "our Secretariat"."""
    words = parsed.sentence.words[ref.name.first + 1 : ref.name.after]
    inner = bool(words) and words[-1].lower() in context.lexicon.words("innerUnits")
    return inner and all(word[0].isupper() for word in words) and is_organisation(ref)


def _owner(parsed: Parsed, ref: Ref, word: str, context: Context) -> Filler:
    """Return whom "its" or "our" before a body means: its sentence's last body, or who speaks.

    Where a State or a place is named last, "its Parliament" is that State's, and no body's part.
    "Our Board" may be that of all who meet where a ministry speaks at a meeting.
    """
    if word == "our":
        we, own = context.discourse.we(ref.span.start), context.discourse.document
        met, we = own.meeting, own.sender if we == own.organisation else we
        guest = met and we and "Ministry" in we.label.split()
        return Filler((we,)) if we and we.kind is Kind.ORGANISATION and not guest else EMPTY
    near = [r for r in parsed.refs if r.name.after < ref.name.first and r.kind in _OWNING]
    named = ref.name.first - (not ref.described)
    gap = parsed.sentence.lowers[near[-1].name.after : named] if near else ()
    one = len({r.entity for r in near}) == 1 and "it" not in parsed.sentence.lowers
    states = context.lexicon.words("stateNouns") & set(
        parsed.sentence.lowers[ref.name.first : ref.name.after]
    )
    if not near or states or near[-1].kind is Kind.PLACE or not (one or gap in _BESIDE):
        return EMPTY
    owner = near[-1].entity
    return Filler((owner,), near[-1].span) if owner else EMPTY


def _heirs(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "my *predecessor*, Ana Kos", "its *successor*, the Code", "its *annex*, the List"."""
    lowers = parsed.sentence.lowers
    for ref in parsed.refs:
        at = ref.name.first - (lowers[ref.name.first - 1 : ref.name.first] == ("the",))
        owner, noun, comma = lowers[at - 3 : at] if at >= _OWNED else ("", "", "")
        frame = _HEIRS.get(noun)
        if frame is _PART:  # "our *Swedish* affiliate, Rivers Aid"
            owner = owner if owner in _OURS else "".join(lowers[at - 4 : at - 3])
        if frame and comma == "," and owner in _WHOSE and ref.entity and ref.kind:
            whose = context.pronoun(owner, (ref.kind,), parsed.sentence.starts[at - 3])
            yield from related(frame, Filler((ref.entity,), ref.span), whose, ref.span)


def _fronted(parsed: Parsed) -> Iterator[Fact]:
    """Read "*Within the OECD*, the Working Group monitors …"."""
    lowers, refs = parsed.sentence.lowers, parsed.refs[:2]
    if (
        lowers[0] not in {"within", "inside"}
        or len(refs) < 2
        or not all(map(is_organisation, refs))
    ):
        return
    whole, part = (Filler((ref.entity,), ref.span) for ref in refs if ref.entity)
    between = lowers[refs[0].name.after : refs[1].name.first]
    if set(lowers[1 : refs[0].name.first]) <= {"the"} and between in {(",",), (",", "the")}:
        yield from related(_PART, part, whole, refs[0].span)


def _bracketed(parsed: Parsed) -> Iterator[Fact]:
    """Read "the Rivers Agency *(African Union)*": a known whole, and no other name of the same."""
    words = parsed.sentence.words
    for part, whole in pairwise(parsed.refs):
        inside = words[part.name.after : whole.name.first] == ("(",)
        closed = words[whole.name.after : whole.name.after + 1] == (")",)
        long = whole.name.after - whole.name.first >= _TWO
        bodies = is_organisation(part) and is_organisation(whole)
        if not (inside and closed and long and bodies and part.entity and whole.entity):
            continue
        if whole.entity.type == "IntergovernmentalOrganisation" != part.entity.type:
            left, right = Filler((part.entity,), part.span), Filler((whole.entity,), whole.span)
            yield from related(_PART, left, right, whole.span)


def _within(parsed: Parsed, lexicon: Lexicon) -> Iterator[Fact]:
    """Read "the Rivers Group *within the League*" and "…, *set up under the League*, …"."""
    lowers = parsed.sentence.lowers
    inside_phrases = lexicon.words("insidePhrases")
    for part, whole in pairwise(parsed.refs):
        gap = lowers[part.name.after : whole.name.first]
        gap = gap[:-1] if gap[-1:] == ("the",) else gap
        bodies = is_organisation(part) and is_organisation(whole)
        if not (" ".join(gap) in inside_phrases and bodies and part.entity and whole.entity):
            continue
        # "RIVIR, *an institute* within the League" is told of RIVIR.
        if part.entity.type not in {"Government", "Office"} and part.name.how != "indefinite":
            left, right = Filler((part.entity,), part.span), Filler((whole.entity,), whole.span)
            yield from related(_PART, left, right, whole.span)


def _of_which(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the League, *of which* Oman *is a member*", also where "my country" is one."""
    lowers = parsed.sentence.lowers
    for whole in (r for r in parsed.refs if is_organisation(r) and r.entity):
        if lowers[whole.name.after :][: len(_WHICH)] != _WHICH:
            continue
        for number, clause in enumerate(parsed.clauses):
            verb, first = clause.verb, whole.name.after + len(_WHICH)
            told = verb.copula and not (verb.negated or verb.modal) and not is_over(parsed, verb)
            said = {*lowers[verb.after : verb.after + _OWNED]}
            member = {"member", "members"} & said and "no" not in said
            if told and member and clause.left[0] <= first <= verb.first and whole.entity:
                one = context.subject(parsed, number, (Kind.ORGANISATION,))
                one = one or _we_in(parsed, first, context)
                yield from related(_PART, one, Filler((whole.entity,), whole.span), whole.span)
                break


def _we_in(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return who says "my country", "we" or "our network" at an index."""
    ours = parsed.sentence.lowers[first] in {"we", "our", "my", "i"}
    we = context.discourse.we(parsed.sentence.starts[first]) if ours else None
    country = "country" in parsed.sentence.lowers[first : first + _TWO]
    fits = we and (we.type == "Government" if country else we.kind is Kind.ORGANISATION)
    return Filler((we,)) if we and fits else EMPTY


def _amended(parsed: Parsed, context: Context) -> Iterator[Fact]:
    """Read "the 2024 amendments to the Regulations"; "an amendment to it" may be none yet."""
    lowers, changes = parsed.sentence.lowers, context.lexicon.words("changeNouns")
    for left, right in pairwise(parsed.refs):
        gap = lowers[left.name.after : right.name.first]
        vague = parsed.before(left.name.first, frozenset()) in {"a", "an", "any", "no", "further"}
        if lowers[left.name.after - 1] not in changes or gap not in _TO or vague:
            continue
        if left.entity and right.entity:
            text = Filler((left.entity,), left.span)
            yield from related(_CHANGE, text, Filler((right.entity,), right.span), right.span)
