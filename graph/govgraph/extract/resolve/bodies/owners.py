"""Bodies and what they belong to: "the General Assembly of the OAS", an office and its holder."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.acronyms.acronyms import initials_fit
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_word
from govgraph.extract.find.refs import Ref, is_organisation
from govgraph.extract.resolve.bodies.inner import closing_body, is_unit, leading_body
from govgraph.folding import fold_name
from govgraph.lexicon import is_a
from govgraph.model import Entity, Fact, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon


_TITLED = frozenset({Kind.INSTRUMENT, Kind.MEETING})
_NUMBER = re.compile(r"(?:,?(?:19|20)\d\d)?\(No\.(\d{1,3})\)")
_LETTERS = 2  # of fewer letters are no acronyms: "(AM)"
_BELOW = frozenset({"deputy", "assistant", "vice", "under", "former"})
_HOLDING = frozenset({Kind.MEETING, Kind.ORGANISATION, Kind.INSTRUMENT})
_TREATY_JOINTS = (
    " to amend the ", " amending the ", " amending ", " to the ", " under the ", " of the ", " of ",
)  # fmt: skip

_MARKS = frozenset({'"', "“", "”", "'", "‘", "’", "«", "»"})
_SETTING_OFF = _MARKS | {"hereinafter", "hereafter", "henceforth", ",", ":", "called"}
DEFINING = _SETTING_OFF | {"(", ")"}
"""What stands about a short name that a bracket gives: "(hereinafter “the Board”)"."""


def called(resolver: Resolver, refs: Sequence[Ref], found: Found) -> list[Ref]:
    """Take a name in brackets for the same: "Agreement on Deep Rivers (the Rivers Agreement)".

    So is a number in brackets, and a name beside a number: "Republic Act No. 9, the River Act".
    """
    kept = list(refs)
    for ref in refs:
        _note_number(resolver, ref, found)
    for index, (left, right) in enumerate(pairwise(refs)):
        gap = found.sentence.lowers[left.name.after : right.name.first]
        alike = left.kind is right.kind and left.kind in _TITLED
        texts = alike and "definite" not in right.name.how
        if not texts and "(" not in gap:
            continue
        end = right.name.after
        after = [w for w in found.sentence.lowers[end : end + 2] if w not in _MARKS]
        closed = after[:1] == [")"]
        gap = tuple(w for w in gap if w not in _SETTING_OFF)
        bracket = closed and gap in {("(",), ("(", "the")}
        told = bracket or _by_number(left, right, found) or is_known_as(gap)
        body = bracket and not _is_of_branch(resolver, left, found)
        told = (told and texts) or (body and _is_acronym(left, right, found))
        if not (told and left.entity and right.entity):
            continue
        inner = {entity for _, entity in nested_instruments(resolver, left)}
        if (left.entity.iri and right.entity.iri) or right.entity in inner:
            continue  # "Protocol to the Paris Convention (PC)"
        whole = right.entity if right.entity.iri else left.entity
        kept[index : index + 2] = [replace(left, entity=whole), replace(right, entity=whole)]
        other = left.entity if whole is right.entity else right.entity
        _take(resolver, other, whole)
    return _short_names(resolver, kept, found)


def _short_names(resolver: Resolver, refs: Sequence[Ref], found: Found) -> list[Ref]:
    """Take a name that quotation marks in brackets give for what it names, a clause before it.

    "The Convention on Dams, which was adopted in 2016 ('the *Maseru Convention*')".
    """
    kept = list(refs)
    words = found.sentence.words
    for index, right in enumerate(refs if "(" in words else ()):
        first = right.name.first
        before = [word for word in words[max(0, first - 3) : first] if word.lower() != "the"]
        if before[-2:-1] != ["("] or before[-1] not in _MARKS or right.name.how != "name":
            continue
        same = (right.kind, right.name.head)
        named = [r.entity for r in refs[:index] if r.entity and (r.kind, r.name.head) == same]
        if named and right.entity and not (named[-1].iri or right.entity.iri):
            _take(resolver, right.entity, named[-1])
            kept[index] = replace(right, entity=named[-1])
    return kept


def _take(resolver: Resolver, short: Entity, whole: Entity) -> None:
    """Let the names of two entities mean one of them, also where the text has said them before."""
    if whole != short and short.iri is None:
        resolver.renamed[short] = whole
    for name in (whole.label, short.label):
        resolver.made[whole.kind, fold_name(name)] = whole
        resolver.labelled[fold_name(name)] = whole


def _is_acronym(left: Ref, right: Ref, found: Found) -> bool:
    """Tell whether capitals in brackets are a body's short name: "River Office (BKA)".

    What the record knows by other letters is another body: "the Delegation (EU)".
    """
    word = found.sentence.words[right.name.first]
    if not (is_organisation(left) and is_organisation(right) and right.entity and left.entity):
        return False
    short = right.name.after == right.name.first + 1 and len(word) > _LETTERS and word[-2].isupper()
    label = left.entity.label.removeprefix("the ")
    state = "Government" in {left.entity.type, right.entity.type}
    return short and not state and (right.entity.iri is None or initials_fit(word, label))


def _is_of_branch(resolver: Resolver, whole: Ref, found: Found) -> bool:
    """Tell whether a bracket names a body's branch: "the Lima section *of UNICEF* (LSU)"."""
    before = list(found.sentence.lowers[max(0, whole.name.first - 3) : whole.name.first])
    before = before[:-1] if before[-1:] == ["the"] else before
    noun = before[-2:-1] if before[-1:] == ["of"] else []
    return not resolver.lexicon.words("branchNouns").isdisjoint(noun)


def is_known_as(gap: Sequence[str]) -> bool:
    """Tell whether the words between two names make them one: "better known as the"."""
    words = [word for word in gap if word not in {",", "the", '"', "“", "better", "also"}]
    return words == ["known", "as"]


def _by_number(left: Ref, right: Ref, found: Found) -> bool:
    """Tell whether a comma parts a law's number from its name: no list, since both are one kind."""
    words, after = found.sentence.lowers, right.name.after
    gap = words[left.name.after : right.name.first]
    ends = words[after : after + 1] in {(",",), (".",), (";",), ()}
    numbered = (left.name.how == "citation") != (right.name.how == "citation")
    types = {ref.entity.type if ref.entity else "" for ref in (left, right)}
    alike = len(types) == 1
    return alike and gap in {(",", "the"), (",",)} and ends and numbered and alike


def _note_number(resolver: Resolver, ref: Ref, found: Found) -> None:
    """Remember that "Rivers Convention, 2025 (No. 192)" is "Convention No. 192" from now on."""
    if ref.entity is None or ref.kind is not Kind.INSTRUMENT:
        return
    following = "".join(found.sentence.words[ref.name.after : ref.name.after + 8])
    head = found.sentence.words[ref.name.after - 1]
    if number := _NUMBER.match(following):
        resolver.labelled[fold_name(f"ILO {head} No. {number[1]}")] = ref.entity


def held(resolver: Resolver, refs: Sequence[Ref], found: Found) -> list[Ref]:
    """Leave out an office whose holder is named; the body that its name holds stays."""
    kept: list[Ref] = []
    for ref in refs:
        if ref.entity is None or ref.entity.type != "Office":
            kept.append(ref)
            continue
        if _is_post_line(ref, found):
            continue
        before = kept[-1] if kept else None
        comma = found.sentence.lowers[before.name.after : ref.name.first] if before else ()
        held = before is not None and before.kind is Kind.PERSON and comma in {(",",), (",", "the")}
        if held or _is_ranked(ref, found) or holder_follows(found.sentence, ref, refs):
            body = _body_in(resolver, ref, found)
            kept += body or [ref] * _is_authority(ref, found, resolver.lexicon)
        else:
            kept.append(ref)
    return kept


def _is_ranked(ref: Ref, found: Found) -> bool:
    """Tell whether words are another's post: "*Deputy* Secretary-General of the League"."""
    return "".join(found.sentence.lowers[ref.name.first - 1 : ref.name.first]) in _BELOW


def _is_post_line(ref: Ref, found: Found) -> bool:
    """Tell whether a line is a post that a name stands above: "Deputy Director-General, FAO"."""
    words, name = found.sentence.words, ref.name
    new = ref.entity is not None and not ref.entity.iri and "of" not in words
    return new and not name.first and words[name.after : name.after + 1] in {(), (",",)}


def _is_authority(ref: Ref, found: Found, lexicon: Lexicon) -> bool:
    """Tell whether an office is a body of its own: "the *Data Protection Commissioner* of Chad"."""
    words = found.sentence.lowers[ref.name.first : ref.name.after]
    known = ref.entity is None or ref.entity.iri is not None
    ranked = not lexicon.words("commissionerRanks").isdisjoint(words)
    return not known and "commissioner" in words[2:] and not ranked


def holder_follows(sentence: Sentence, office: Ref, refs: Sequence[Ref]) -> bool:
    """Tell whether an office's holder is named at once: "the Director-General, *Dr Ana Kos*".

    "Our executive director, Ana Kos", is not us all.
    """
    ours = sentence.lowers[office.name.first] == "our"
    if office.entity is None or not (ours or office.entity.type == "Office"):
        return False
    end = past_bracket(sentence.words, office.name.after)
    following = next((ref for ref in refs if ref.name.first >= end), None)
    gap = sentence.lowers[end : following.name.first] if following else ()
    named = following is not None and following.kind is Kind.PERSON
    return named and set(gap) <= POLITE | {","}


def past_bracket(words: Sequence[str], end: int) -> int:
    """Return where a name ends with its short form: "the League of Rivers *(LR)*"."""
    closed = words[end : end + 1] == ("(",) and words[end + 2 : end + 3] == (")",)
    return end + 3 if closed else end


def _body_in(resolver: Resolver, ref: Ref, found: Found) -> list[Ref]:
    """Return the body of an office that its name holds: "Secretary-General of the *League*"."""
    for whole in _wholes(resolver, ref.entity):
        span = nested_span(resolver.text, ref.span, whole, resolver.lexicon, office=True)
        if span and span.start in found.sentence.starts and span.end in found.sentence.ends:
            first = found.sentence.starts.index(span.start)
            after = found.sentence.ends.index(span.end) + 1
            name = Name(
                span, first, after, Kind.ORGANISATION, whole.type, (whole,), how="authority"
            )
            return [Ref(name, whole)]
    return []


def _wholes(resolver: Resolver, part: Entity | None) -> Iterator[Entity]:
    """Yield what a body is part of, and what that is part of, the nearest first."""
    record = resolver.authority.record(part) if part else None
    for iri in record.all("partOf") if record else ():
        if whole := resolver.authority.entity(iri):
            yield whole
            yield from _wholes(resolver, whole)


def owned(resolver: Resolver, refs: Sequence[Ref], found: Found) -> Iterator[Fact]:
    """Yield that X is part of Y for "X of the Y" and "the Y's X"; what a State has is none."""
    beside = {ref.entity for ref in refs if _is_other_office(resolver, ref, found)}
    for fact in _parts(resolver, refs, found):
        state = isinstance(fact.object, Entity) and fact.object.type == "Government"
        if not state and fact.subject not in beside:
            yield fact


def _is_other_office(resolver: Resolver, ref: Ref, found: Found) -> bool:
    """Tell whether words are no office as such: "*Deputy* Director of X", "Presidency of X"."""
    if ref.entity is None or ref.entity.type != "Office":
        return False
    words = found.sentence.lowers[ref.name.first : ref.name.after]
    posts = resolver.lexicon.words("posts")
    titles = {*words, *map(" ".join, pairwise(words))}
    named = posts.isdisjoint(titles)
    interim = found.sentence.lowers[ref.name.after : ref.name.after + 1] in {
        ("ad",),
        ("designate",),
    }
    return named or interim or _is_ranked(ref, found)


def _parts(resolver: Resolver, refs: Sequence[Ref], found: Found) -> Iterator[Fact]:
    for ref in refs:
        yield from _nested(resolver, ref)
        for body in (leading_body(resolver, ref), closing_body(resolver, ref)):
            rest = ref.span.of(resolver.text).replace(body[0].of(resolver.text), "") if body else ""
            if body and is_organisation(ref) and ref.entity and is_unit(resolver, rest):
                yield Fact(ref.entity, "partOf", body[1], (ref.span,))
    for left, right in pairwise(refs):
        if not (is_organisation(left) and is_organisation(right)):
            continue
        between = found.sentence.lowers[left.name.after : right.name.first]
        span = Span(left.span.start, right.span.end)
        if right.name.head == "parties":
            continue  # "the Committee *of the Parties to* the Pact"
        if left.entity and right.entity and between in {("of", "the"), ("of",)}:
            yield Fact(left.entity, "partOf", right.entity, (span,))
        elif (
            left.entity
            and right.entity
            and between == ("'s",)
            and not _is_post(right, found, resolver)
            and not _is_before_noun(resolver, right, found)
        ):
            yield Fact(right.entity, "partOf", left.entity, (span,))


def _is_before_noun(resolver: Resolver, ref: Ref, found: Found) -> bool:
    """Tell whether a body's name only says what of: "the Board's *River Fund* proposal".

    The Board has the proposal. An organ stays its own: "the Board's *Audit Committee* report".
    """
    nouns = resolver.lexicon.heads.keys() | resolver.lexicon.words("unitNouns")
    before = not nouns.isdisjoint(found.sentence.lowers[ref.name.after : ref.name.after + 1])
    return before and not is_unit(resolver, ref.span.of(resolver.text))


def _is_post(ref: Ref, found: Found, resolver: Resolver) -> bool:
    """Tell whether a name is somebody's post: "the Fund's *Deputy Secretary for Rivers*"."""
    words, small = found.sentence.lowers, resolver.lexicon.words("prepositions")
    office = ref.entity is not None and ref.entity.type == "Office"
    if office and words[ref.name.first] not in _BELOW:
        return False  # "the Council's Commissioner for Human Rights" is an office
    span = range(ref.name.first, ref.name.after)
    end = next((k for k in span if words[k] in small), ref.name.after)
    return any(
        k + post_word(found.sentence, k, resolver.lexicon) == end > k for k in span if k < end
    )


def amended(resolver: Resolver, refs: Sequence[Ref], found: Found) -> Iterator[Fact]:
    """Yield what an instrument amends by its name: "Kigali Amendment to the Montreal Protocol"."""
    changes = resolver.lexicon.any_of("changeNouns", "amendingWords")
    for ref in refs:
        if ref.kind is not Kind.INSTRUMENT or ref.entity is None:
            continue
        if changes.isdisjoint(found.sentence.lowers[ref.name.first : ref.name.after]):
            continue
        for span, whole in nested_instruments(resolver, ref):
            if whole != ref.entity:
                yield Fact(ref.entity, "amends", whole, (Span(ref.span.start, span.end),))


def nested_instruments(resolver: Resolver, ref: Ref) -> list[tuple[Span, Entity]]:
    """Return the treaties named within a name: "Conference of the Parties to the …"."""
    if ref.kind not in _HOLDING:
        return []
    words = ref.span.of(resolver.text).lower()
    joint = next((joint for joint in _TREATY_JOINTS if joint in words), "")
    if not joint:
        return []
    start = ref.span.start + words.index(joint) + len(joint)
    hits = resolver.authority.find(resolver.text[start : ref.span.end])
    known = [
        (Span(start + hit.span.start, start + hit.span.end), hit.entities[0])
        for hit in hits
        if len(hit.entities) == 1 and hit.entities[0].kind is Kind.INSTRUMENT
    ]
    new = None if known or ref.kind is Kind.INSTRUMENT else _new_treaty(resolver, ref, start)
    return [(Span(start, ref.span.end), new)] if new else known


def _new_treaty(resolver: Resolver, ref: Ref, start: int) -> Entity | None:
    """Return the treaty of which a name tells an organ: "Governing Body of the *Seeds Treaty*"."""
    words = resolver.text[start : ref.span.end].split()
    head = resolver.lexicon.heads.get(words[-1].lower()) if len(words) > 1 else None
    organ = ref.entity is not None and ref.entity.iri is None and head is not None
    capital = all(word[0].isupper() for word in words)
    if not (organ and head and capital) or not is_a(head.type, "Treaty"):
        return None
    return resolver.make(Kind.INSTRUMENT, resolver.calmed(Span(start, ref.span.end)), head.type)


def _nested(resolver: Resolver, ref: Ref) -> Iterator[Fact]:
    """Yield that "X of the Y" is part of the Y, and an office of its organisation."""
    record = resolver.authority.record(ref.entity) if ref.entity else None
    for iri in record.all("partOf") if record else ():
        whole = resolver.authority.entity(iri)
        if whole and ref.entity and _stands_in(resolver, ref, whole):
            yield Fact(ref.entity, "partOf", whole, (ref.span,))


def _stands_in(resolver: Resolver, ref: Ref, whole: Entity) -> bool:
    """Tell whether the name of a whole stands inside that of its part."""
    office = ref.entity is not None and ref.entity.type == "Office"
    return bool(nested_span(resolver.text, ref.span, whole, resolver.lexicon, office=office))


def nested_span(
    text: str, span: Span, whole: Entity, lexicon: Lexicon, *, office: bool
) -> Span | None:
    """Return where the name of the whole stands inside the name of its part, if it does.

    "Court *of the League*", "*League* Commission"; not "*League* Fund", which may stand alone.
    """
    words = span.of(text)
    for alias in (whole.label, *whole.aliases):
        at = words.find(alias.upper() if words.isupper() else alias)
        owner = words[:at].endswith((" of ", " of the ")) or (office and at >= 0)
        rest = words[len(alias) :].lower().split() if at == 0 else []
        owner = owner or (len(rest) == 1 and rest[0] in lexicon.words("innerUnits"))
        if at >= 0 and owner and len(alias) < len(words):
            return Span(span.start + at, span.start + at + len(alias))
    return None
