"""Resolve descriptions in reading order: "the Convention", "this landmark protocol"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import is_ordinal
from govgraph.extract.find.descriptions import indefinite_span, plain_complement
from govgraph.extract.find.titled import CALLED, OPENING
from govgraph.extract.resolve.counted import counted_meeting, sitting_body
from govgraph.extract.resolve.created import is_created, is_made
from govgraph.extract.resolve.definite import describe, fitting
from govgraph.extract.resolve.meetings_told import new_meeting, those_who_meet
from govgraph.extract.resolve.of_year import dated_name, instrument_of_year, year_beside
from govgraph.extract.resolve.organs import organ_of
from govgraph.extract.resolve.owners import nested_instruments
from govgraph.extract.resolve.places import that_city
from govgraph.folding import fold_name
from govgraph.lexicon import Form, Part, is_a
from govgraph.model import BlockRole, Entity, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.extract.resolve.discourse import Discourse
    from govgraph.extract.resolve.resolve import Resolver
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_CONNECTORS = frozenset({"the", "a", "of", "on", "for", "and", "to", "in", "against"})
_PASSING = frozenset({"presidency", "office", "delegation", "mission", "government", "section"})
_BROUGHT = frozenset({"bill", "resolution", "petition"})
_OURSELVES = frozenset({("we", ",", "the"), ("we", ",")})
_TOPICS = frozenset({Kind.THEME, Kind.INSTRUMENT})
_COMPARED = frozenset(
    {"stronger", "better", "clearer", "broader", "weaker", "stricter", "remaining"}
)
_ONE_WORD = 2  # words of a complement with one plain word
_WHOSE = frozenset({"its", "their", "our"})
_SET_UP = frozenset({Kind.ORGANISATION, Kind.PROCESS})


def resolve_descriptions(
    resolver: Resolver,
    discourse: Discourse,
    sentence: Sentence,
    refs: Sequence[Ref],
    number: int,
    times: Sequence[TimeExpression],
) -> list[Ref]:
    """Return the references of a sentence with its descriptions resolved, in reading order."""
    resolved: list[Ref] = []
    for ref in refs:
        current = ref
        if ref.described and ref.entity is None:
            current = _described(resolver, discourse, sentence, ref, refs, number, times)
            if current.entity is None and resolved:
                current = organ_of(resolver, sentence, current, resolved[-1], refs)
            if current.entity is None and ref.name.head in resolver.lexicon.words("peopleHeads"):
                continue  # "the leaders" of nobody in particular
        if sentence.lowers[: ref.name.first] in _OURSELVES and ref.kind is Kind.ORGANISATION:
            discourse.selves = current.entity  # "We, the Ministers of the Union, …"
        if current.entity and not _beside_it(sentence, ref):
            discourse.note(current.entity, number, current.span.start)
        # A protocol's own treaty is named with it, and not what is spoken of.
        own = current.kind is Kind.INSTRUMENT
        for span, instrument in () if own else nested_instruments(resolver, current):
            discourse.note(instrument, number, span.start)
        resolved.append(current)
    return resolved


def _beside_it(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether people only met beside a meeting: "at the margins of the Forum"."""
    before = sentence.lowers[max(0, ref.name.first - 3) : ref.name.first]
    return bool({"margins", "sidelines", "fringes"} & set(before)) and "of" in before


def _described(
    resolver: Resolver,
    discourse: Discourse,
    sentence: Sentence,
    ref: Ref,
    refs: Sequence[Ref],
    number: int,
    times: Sequence[TimeExpression],
) -> Ref:
    if ref.name.how == "numbered":
        return replace(
            ref, entity=counted_meeting(resolver, discourse, sentence, ref, refs, number)
        )
    year, after = year_beside(sentence, ref, times)
    if year and ref.name.kind is Kind.INSTRUMENT:
        entity = instrument_of_year(resolver, discourse, ref, year)
        entity = entity or dated_name(resolver, sentence, ref, year, after)
        span = sentence.span_of(ref.name.first, after)
        return replace(
            ref, entity=entity, name=replace(ref.name, how="definite", after=after, span=span)
        )
    if ref.name.how == "definite" or sentence.block.role is BlockRole.ROW:
        return _definite(resolver, discourse, sentence, ref, refs, number, times)
    return _indefinite(resolver, sentence, ref, refs, times)


def _definite(
    resolver: Resolver,
    discourse: Discourse,
    sentence: Sentence,
    ref: Ref,
    refs: Sequence[Ref],
    number: int,
    times: Sequence[TimeExpression],
) -> Ref:
    if ref.name.kind is Kind.PLACE and sentence.lowers[ref.name.first] == "that":
        return replace(ref, entity=that_city(resolver, discourse, ref, refs, number))
    entity = _apposed(sentence, ref, refs) or describe(discourse, ref, sentence, number)
    if entity is None and ref.name.kind is Kind.MEETING:
        entity = new_meeting(resolver, sentence, ref, refs, times)
    if entity is None and ref.name.head in resolver.lexicon.words("peopleHeads"):
        return replace(ref, entity=those_who_meet(resolver, discourse, ref.name.head))
    if entity is None and ref.name.kind is Kind.ORGANISATION:
        if body := sitting_body(resolver, discourse, sentence, ref, number):
            return replace(ref, entity=body)
        return _own_body(resolver, discourse, sentence, ref, refs)
    if entity is None and ref.name.kind is Kind.PROCESS:
        return _own_process(resolver, sentence, ref, refs)
    if entity is None and ref.name.kind is Kind.PLACE:
        return replace(ref, entity=_land(resolver, sentence, ref))
    if entity or ref.name.kind is not Kind.INSTRUMENT:
        return replace(ref, entity=entity)
    if ref.name.head in {"amendment", "amendments"}:
        told = _new_instrument(resolver, sentence, ref, refs)
        whole = None if told.entity else _amendments(resolver, discourse, sentence, ref, number)
        return replace(ref, entity=whole) if whole else told
    return ref if fitting(discourse, ref) else _new_instrument(resolver, sentence, ref, refs)


def _land(resolver: Resolver, sentence: Sentence, ref: Ref) -> Entity | None:
    """Return the land that a small noun behind a name tells: "the *Polochic valley*"."""
    article, name, *noun = (*sentence.words[ref.name.first : ref.name.after], "")
    told = article.lower() == "the" and name[:1].isupper() and len(noun) > 1
    if not told or resolver.authority.having("demonym", name):
        return None  # "the Norwegian coast"
    return resolver.make(Kind.PLACE, " ".join((name, *noun)).strip(), "Place", (name,))


def _own_process(resolver: Resolver, sentence: Sentence, ref: Ref, refs: Sequence[Ref]) -> Ref:
    """Return "the fisheries negotiations" as a process of its own, told by its topic."""
    bare = replace(ref.name, first=ref.name.after - len(ref.name.head.split()))
    others = [other.name for other in refs if other is not ref]
    first, after = indefinite_span(sentence, bare, others, resolver.lexicon)
    topics = {o.name.after for o in refs if o.kind in _TOPICS and o.entity}
    beside = {*range(first, bare.first + 1), *range(bare.after, after + 1)}
    told = not topics.isdisjoint(beside)
    told = told or (first < bare.first and _is_told_apart(resolver.lexicon, sentence, bare))
    if not told and after - ref.name.after <= _ONE_WORD:
        return ref  # "the negotiations on time"
    span = sentence.span_of(first, after)
    made = resolver.make(Kind.PROCESS, " ".join(span.of(resolver.text).split()), ref.name.type)
    return replace(ref, name=replace(ref.name, span=span), entity=made)


def _own_body(
    resolver: Resolver, discourse: Discourse, sentence: Sentence, ref: Ref, refs: Sequence[Ref]
) -> Ref:
    """Return "the Bureau" as a body of its own where the text has named none that it can mean."""
    head = ref.name.after - len(ref.name.head.split())
    pointing = sentence.lowers[ref.name.first] in {"this", "that", "such"}  # it has been named
    on = sentence.lowers[ref.name.after : ref.name.after + 1] == ("on",)  # "the observatory on"
    told = on or sentence.words[head][0].isupper()
    capital = head > ref.name.first and told and not pointing
    titled = sentence.titled or sentence.words[head].isupper()
    if (
        not capital
        or titled
        or ref.name.head in _PASSING
        or is_a(ref.name.type, "Office")
        or fitting(discourse, ref)
    ):
        return ref
    first = head
    while sentence.words[first - 1][0].isupper() and first - 1 > ref.name.first:
        first -= 1
    bare = replace(ref.name, first=first)
    after = bare.after
    if on:
        names = [r.name for r in refs if r is not ref]
        before, after = indefinite_span(sentence, bare, names, resolver.lexicon)
        first = before if sentence.words[head].islower() else first
    span = sentence.span_of(first, after)
    label = " ".join(span.of(resolver.text).split())
    short = " ".join(sentence.words[first : ref.name.after])
    aliases = (short,) if short != label else ()
    entity = resolver.make(Kind.ORGANISATION, label, ref.name.type, aliases)
    return replace(ref, name=replace(ref.name, span=span), entity=entity)


def _indefinite(
    resolver: Resolver,
    sentence: Sentence,
    ref: Ref,
    refs: Sequence[Ref],
    times: Sequence[TimeExpression],
) -> Ref:
    genre = ref.name.head.split()[-1] in resolver.lexicon.words("textGenres")
    own = len(ref.name.head.split()) > 1 and not _is_one(sentence, ref.name.first)
    if apposed := _apposed(sentence, ref, refs):
        return replace(ref, entity=apposed)
    made_here = is_made(ref.name.kind, ref.name.head) and is_created(
        sentence, ref.name.first, ref.name.after, resolver.lexicon
    )
    itself = genre and (own or sentence.block.role is BlockRole.HEADING)
    first, after = indefinite_span(sentence, ref.name, [r.name for r in refs], resolver.lexicon)
    if itself or (not made_here and _is_any(resolver.lexicon, sentence, ref, first)):
        return ref  # "National statement", "OPEN LETTER": the text itself
    counted = sentence.lowers[after + 1 : after + 2]
    plain = counted == () or counted[0] not in resolver.lexicon.words("numberWords")
    of = sentence.lowers[after : after + 1] == ("of",) and plain
    if of and ref.name.kind in _SET_UP and not _is_apposed(sentence, first, refs):
        names = [r.name for r in refs]  # "a network *of women drillers*"
        after = plain_complement(sentence, after + 1, after, names, resolver.lexicon)
    name = replace(ref.name, span=sentence.span_of(first, after))
    if after > ref.name.after and (apposed := _apposed(sentence, _upto(ref, after), refs)):
        return replace(ref, name=name, entity=apposed)
    label = " ".join(name.span.of(resolver.text).split())
    if ref.name.kind is Kind.MEETING and after > ref.name.after:
        return replace(ref, name=name, entity=resolver.make(Kind.MEETING, label, ref.name.type))
    if ref.name.kind is Kind.MEETING:
        whole = replace(ref, name=replace(ref.name, first=first))
        return replace(ref, name=name, entity=new_meeting(resolver, sentence, whole, refs, times))
    bare = (first, after) == (ref.name.first, ref.name.after)
    distinct = len(ref.name.head.split()) > 1  # "a memorandum of understanding"
    the = ref.name.kind is Kind.PROCESS and sentence.lowers[first - 1 : first] == ("the",)
    one = the or made_here or _is_one(sentence, first)
    if ref.name.kind in _SET_UP and (distinct or made_here or not bare) and one:
        made = resolver.make(ref.name.kind, label, ref.name.type)
        return replace(ref, name=name, entity=made)
    if ref.name.kind is Kind.INSTRUMENT and bare and not (distinct or made_here):
        return replace(ref, name=name, entity=_fresh(resolver, sentence, ref))
    if ref.name.kind is not Kind.INSTRUMENT:
        return replace(ref, name=name)
    short = " ".join(sentence.span_of(ref.name.first, after).of(resolver.text).split())
    return replace(ref, name=name, entity=_new_of(resolver, label, short, ref.name.type))


def _is_apposed(sentence: Sentence, first: int, refs: Sequence[Ref]) -> bool:
    """Tell whether a name stands before: "*Parliamentarians for Action*, a network of members"."""
    comma = first - 2 - (sentence.lowers[first - 1] not in {"a", "an"})
    ends = {ref.name.after for ref in refs}
    return sentence.lowers[comma : comma + 1] == (",",) and bool({comma, comma - 1} & ends)


def _fresh(resolver: Resolver, sentence: Sentence, ref: Ref) -> Entity | None:
    """Return "a bill", "a new text" as an instrument that the words bring up for the first time.

    "ICP-2, a new policy" only tells what has been named, and "a treaty" may be any.
    """
    first = ref.name.first
    new = sentence.lowers[first - 1 : first] == ("new",)
    article = first - 1 - new
    apposed = sentence.lowers[article - 1 : article] == (",",)
    one = article >= 0 and sentence.lowers[article] in {"a", "an"}
    if not one or apposed or not (new or ref.name.head in _BROUGHT):
        return None
    label = f"new {ref.name.head}" if new else ref.name.head
    return resolver.make(Kind.INSTRUMENT, label, ref.name.type, (ref.name.head,) if new else ())


def _is_any(lexicon: Lexicon, sentence: Sentence, ref: Ref, first: int) -> bool:
    """Tell whether words speak of none that there is: "*no* law on rivers", "a *stronger* text".

    "There was wide agreement" speaks of no text at all.
    """
    before = "".join(sentence.lowers[first - 1 : first])
    mass = ref.name.head == "agreement" and before in lexicon.words("beForms")
    return mass or before == "no" or sentence.lowers[first] in _COMPARED


def _is_one(sentence: Sentence, first: int) -> bool:
    """Tell whether "a" stands before a phrase, at most one adjective between."""
    return bool({"a", "an"} & set(sentence.lowers[max(0, first - 2) : first]))


def _amendments(
    resolver: Resolver, discourse: Discourse, sentence: Sentence, ref: Ref, number: int
) -> Entity | None:
    """Return "its latest amendments" as those to the one treaty or law just spoken of."""
    own = sentence.lowers[ref.name.first] in {"its", "their"}
    near = dict.fromkeys(s.entity for s in discourse.lately(number, 1) if s.at < ref.span.start)
    treaties = [e for e in near if is_a(e.type, "Treaty") or is_a(e.type, "Law")]
    whole = treaties[0] if len(treaties) == 1 else None
    if own and whole is None:
        whole = discourse.pronoun("its", (Kind.INSTRUMENT,), number, ref.span.start)
    if whole is None:
        return None
    names = [f"amendments to the {name}" for name in (whole.label, *whole.aliases)]
    made = resolver.make(Kind.INSTRUMENT, names[0], ref.name.type, tuple(names[1:]))
    resolver.facts.append(Fact(made, "amends", whole, (ref.span,)))
    return made


def _apposed(sentence: Sentence, ref: Ref, refs: Sequence[Ref]) -> Entity | None:
    """Return what names a description right behind it: "the protocol (CETS No. 223)"."""
    for other in refs:
        gap = sentence.lowers[ref.name.after : other.name.first]
        if other.name.first < ref.name.after or other.kind is not ref.kind or not other.entity:
            continue
        bracket = len(gap) <= 4 and gap[-1:] == ("(",)
        comma = len(gap) <= 4 and gap[-2:] in {(",", "the"), (",", "called")}
        titled = gap[-1:] and gap[-1] in OPENING and CALLED.issuperset(gap[:-1])
        return other.entity if bracket or comma or titled else None
    return None


def _upto(ref: Ref, after: int) -> Ref:
    """Return a description with its complement: "annex *on the sharing of pathogens*"."""
    return replace(ref, name=replace(ref.name, after=after))


def _new_instrument(resolver: Resolver, sentence: Sentence, ref: Ref, refs: Sequence[Ref]) -> Ref:
    """Return "the strategy for resource mobilization" as a new instrument, told by its topic."""
    head = len(ref.name.head.split())
    bare = replace(ref.name, first=ref.name.after - head)
    others = [other.name for other in refs if other is not ref]
    first, after = indefinite_span(sentence, bare, others, resolver.lexicon)
    before = sentence.words[first : ref.name.after - head]
    never = resolver.lexicon.words("neverNames")  # "the European text"
    told = "draft" in before or any(w[0].isupper() and w.lower() not in never for w in before)
    told = told or (head > 1 and "draft" not in ref.name.head)
    told = told or (bool(before) and _is_told_apart(resolver.lexicon, sentence, ref.name))
    if after == ref.name.after and not told:
        return replace(ref, entity=None)
    span = sentence.span_of(first, after)
    if after > ref.name.after and (apposed := _apposed(sentence, _upto(ref, after), refs)):
        return replace(ref, name=replace(ref.name, span=span), entity=apposed)
    label = " ".join(span.of(resolver.text).split())
    short = " ".join(sentence.span_of(ref.name.after - head, after).of(resolver.text).split())
    entity = _new_of(resolver, label, short, ref.name.type)
    return replace(ref, name=replace(ref.name, span=span), entity=entity)


def _is_told_apart(lexicon: Lexicon, sentence: Sentence, name: Name) -> bool:
    """Tell whether words beside a text say which one: "the advisory opinion *that Chad sought*".

    So does whose first or joint one it is: "its first monitoring report", not "its law".
    """
    after = name.after
    following = "".join(sentence.lowers[after : after + 1])
    owner, *more = sentence.lowers[name.first : name.first + 2]
    if owner in _WHOSE and any(word in {"joint", "new"} or is_ordinal(word) for word in more):
        return True
    forms = [e.form for e in lexicon.entries.get(following, ()) if e.part is Part.VERB]
    done = any(form & Form.PAST for form in forms) and sentence.words[after - 1].islower()
    return done or following in {"which", "that"}


def _new_of(resolver: Resolver, label: str, short: str, type_: str) -> Entity:
    """Return a new instrument known only by its description, under its long and short form."""
    for name in (label, short):
        known = [e for e in resolver.authority.named(name) if e.kind is Kind.INSTRUMENT]
        if len(known) == 1:
            return known[0]
    if named := _named_in_full(resolver, short, type_):
        return named
    aliases = (short,) if short != label else ()
    return resolver.make(Kind.INSTRUMENT, label, type_, aliases)


def _named_in_full(resolver: Resolver, short: str, type_: str) -> Entity | None:
    """Return the instrument that the text names elsewhere with all of a description's words."""
    words = set(fold_name(short).split()) - _CONNECTORS
    made = [e for (kind, _), e in resolver.made.items() if kind is Kind.INSTRUMENT]
    found = {
        entity
        for entity in (*resolver.treaties, *made)
        if is_a(entity.type, type_)
        and len(words) > 1
        and words <= set(fold_name(" ".join((entity.label, *entity.aliases))).split())
    }
    return found.pop() if len(found) == 1 else None
