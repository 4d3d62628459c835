"""Resolve descriptions in reading order: "the Convention", "this landmark protocol"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.extract.resolve.bodies.inner import closing_body
from govgraph.extract.resolve.bodies.organs import organ_of
from govgraph.extract.resolve.bodies.owners import DEFINING, holder_follows, nested_instruments
from govgraph.extract.resolve.bodies.shortened import headline_name
from govgraph.extract.resolve.bodies.undertaken import run_as_process
from govgraph.extract.resolve.meetings.convened import note_convened
from govgraph.extract.resolve.meetings.counted import (
    counted_meeting,
    counted_sitting,
    sitting_body,
    with_owner,
)
from govgraph.extract.resolve.meetings.meetings_apart import is_another, is_beside, row_meeting
from govgraph.extract.resolve.meetings.meetings_of import is_theirs, meeting_of
from govgraph.extract.resolve.meetings.meetings_told import new_meeting, those_who_meet
from govgraph.extract.resolve.memory.definite import describe, fitting, possible
from govgraph.extract.resolve.places import that_city, told_land
from govgraph.extract.resolve.texts.called import (
    make_described,
    named_behind,
    new_of,
    treaty_meant,
    with_adjectives,
)
from govgraph.extract.resolve.texts.created import SET_UP, is_created, is_stage, said_of
from govgraph.extract.resolve.texts.itself import means_itself
from govgraph.extract.resolve.texts.of_year import (
    completed,
    text_of_day,
    text_of_year,
    with_year,
    year_beside,
)
from govgraph.extract.resolve.texts.processes import own_process
from govgraph.extract.resolve.texts.set_beside import is_set_beside
from govgraph.extract.resolve.texts.texts import (
    amendments_to,
    apposed_to,
    fresh_text,
    is_wording,
    its_protocol,
    new_instrument,
    owned_text,
    tells_another,
    told_again,
    upto,
)
from govgraph.extract.resolve.texts.vague import has_article, is_any, is_made_apart, is_on
from govgraph.lexicon import is_a
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage

_OURSELVES = frozenset({("we", ",", "the"), ("we", ",")})
_OPENING = 7  # words of "We, the participants in the"
_TOLD = {("the",), ("'s",), ("’s",)}  # "the Bank's second round of grants"
_OF_THE = 2  # words between a text and what it is of


def resolve_descriptions(passage: Passage) -> list[Ref]:
    """Return the references of a sentence with its descriptions resolved, in reading order."""
    resolver, discourse, sentence = passage.resolver, passage.discourse, passage.sentence
    refs, number = passage.refs, passage.number
    resolved: list[Ref] = []
    note_convened(passage)
    for ref in refs:
        current = ref
        if ref.described and not ref.entity and not is_wording(sentence, ref):
            current = _described(passage, ref)
            if current.entity is None and resolved:
                current = organ_of(passage, current, resolved[-1])
            if current.entity is None and ref.name.head in resolver.lexicon.words("peopleHeads"):
                continue  # "the leaders" of nobody in particular
        post = ref.name.head in resolver.lexicon.words("bodyPosts")
        if post and holder_follows(sentence, current, refs):
            continue  # "the Director-General, Dr Ana Kos"
        if resolved and is_wording(sentence, resolved[-1]) and not resolved[-1].entity:
            near = current.name.first - resolved[-1].name.after <= _OF_THE
            text = current.entity if near and current.kind is Kind.INSTRUMENT else None
            resolved[-1] = replace(resolved[-1], entity=text)
        if resolved and current.described:
            _define(passage, current, resolved[-1])
        opening = sentence.lowers[: ref.name.first]
        if ref.kind is Kind.ORGANISATION and opening in _OURSELVES:
            discourse.selves = current.entity  # "We, the Ministers of the Union, …"
        if current.kind is Kind.MEETING and _are_participants(opening):
            discourse.selves = discourse.selves or current.entity
        if current.entity and not is_beside(sentence, ref):
            discourse.note(current.entity, number, current.span.start)
        # A protocol's own treaty is named with it, and not what is spoken of.
        own = current.kind is Kind.INSTRUMENT
        for span, instrument in () if own else nested_instruments(resolver, current):
            discourse.note(instrument, number, span.start)
        itself = current.described or current.name.head == "office"  # "Office of the Ombudsman"
        whole = None if itself and not own else closing_body(resolver, current)
        if whole and (own or whole[1].iri is None):
            discourse.note(whole[1], number, whole[0].start)
        resolved.append(current)
    return resolved


def _define(passage: Passage, short: Ref, whole: Ref) -> None:
    """Remember what a bracket says that a text will call so: "Lakes Board for Fish (*the Board*)".

    Whatever other boards are named later, "the Board" is that one.
    """
    sentence, first, after = passage.sentence, short.name.first, short.name.after
    gap = {*sentence.words[whole.name.after : first], *sentence.words[after : after + 1]}
    bracket = sentence.words[whole.name.after : whole.name.after + 1] == ("(",)
    same = whole.entity and whole.kind is short.kind and is_named(whole.entity, short.name.head)
    if bracket and gap <= DEFINING and whole.entity and same:
        passage.discourse.defined[short.kind, sentence.lowers[first:after]] = whole.entity


def _are_participants(opening: Sequence[str]) -> bool:
    """Tell whether those speak who came to a meeting: "*We, the participants in* the Forum"."""
    plain = [word for word in opening if word not in {",", "the"}]
    return len(opening) <= _OPENING and plain[:2] == ["we", "participants"] and len(plain) > 1


def _is_weak(ref: Ref, resolved: Ref) -> bool:
    """Tell whether words tell a text only where something is done to it: "its drone policy"."""
    return ref.name.how == "definite" and resolved.name.how == "indefinite"


def _described(passage: Passage, ref: Ref) -> Ref:
    resolver, sentence = passage.resolver, passage.sentence
    if itself := means_itself(passage, ref):
        return replace(ref, entity=itself)
    if ref.name.how == "numbered":
        met = counted_meeting(passage, ref)
        return replace(ref, entity=met, name=with_owner(passage, ref) if met else ref.name)
    if headed := headline_name(passage, ref):
        return headed
    year, after = year_beside(passage, ref)
    if year and ref.name.kind is Kind.INSTRUMENT:
        entity = text_of_year(passage, ref, year, after)
        if entity is None and after == ref.name.after and completed(sentence, after):
            return with_year(resolver, new_instrument(passage, ref), year)
        span = sentence.span_of(ref.name.first, after)
        name = replace(ref.name, how="definite", after=after, span=span)
        return replace(ref, entity=entity, name=name)
    if ref.name.how == "indefinite" and (row := row_meeting(passage, ref)):
        return row
    if ref.name.how == "definite" or sentence.block.role is BlockRole.ROW:
        found = _definite(passage, run_as_process(passage.discourse, ref))
    else:
        found = _indefinite(passage, ref)
    return found if found.entity else text_of_day(passage, found)


def _definite(passage: Passage, ref: Ref) -> Ref:
    if ref.name.kind is Kind.PLACE and passage.sentence.lowers[ref.name.first] == "that":
        return replace(ref, entity=that_city(passage, ref))
    apposed = apposed_to(passage, ref) or told_again(passage, ref) or named_behind(passage, ref)
    entity = apposed or its_protocol(passage, ref) or describe(passage, ref)
    beside = not apposed and entity and is_set_beside(passage, ref, entity)
    entity = None if beside else entity
    made_apart = not apposed and entity and is_made_apart(passage, ref, entity)
    if made_apart or (not apposed and entity and tells_another(passage, ref, entity)):
        told = new_instrument(passage, ref) if ref.name.kind is Kind.INSTRUMENT else None
        if told:  # "the convention on cybercrime that they adopted in 2024" is none of 2001
            return replace(ref, entity=None) if made_apart and told.entity == entity else told
        entity = None
    if ref.name.kind is Kind.MEETING and not (entity and entity.kind is Kind.ORGANISATION):
        apart = entity and is_another(passage, ref, entity)
        return _meeting(passage, ref, None if apart and not apposed else entity)
    if entity is None and ref.name.head in passage.lexicon.words("peopleHeads"):
        return replace(ref, entity=those_who_meet(passage, ref.name.head))
    if entity is None and ref.name.kind is Kind.ORGANISATION:
        return _sitting(passage, ref) or _own_body(passage, ref)
    if entity is None and ref.name.kind is Kind.PROCESS:
        return own_process(passage, ref)
    if entity is None and ref.name.kind is Kind.PLACE:
        return replace(ref, entity=told_land(passage, ref))
    if entity or beside or ref.name.kind is not Kind.INSTRUMENT:
        return replace(ref, entity=entity)
    return _own_text(passage, ref)


def _sitting(passage: Passage, ref: Ref) -> Ref | None:
    """Return a body that sits here, or the counted meeting so called; of no other day."""
    if body := sitting_body(passage, ref):
        return replace(ref, entity=body)
    met = counted_sitting(passage, ref)
    apart = met and is_another(passage, ref, met)  # "the Assembly *in June 2022*"
    return replace(ref, entity=None if apart else met) if met else None


def _own_text(passage: Passage, ref: Ref) -> Ref:
    """Return "the strategy for rivers" as a text of its own where the text has named none."""
    if ref.name.head in passage.lexicon.words("contentNouns") and _is_of_text(passage, ref):
        return ref
    if ref.name.head in {"amendment", "amendments"}:
        told = new_instrument(passage, ref)
        sure = told.entity and not _is_weak(ref, told)
        whole = None if sure else amendments_to(passage, ref)
        return replace(ref, entity=whole) if whole else told
    return ref if fitting(passage.discourse, ref) else new_instrument(passage, ref)


def _is_of_text(passage: Passage, ref: Ref) -> bool:
    """Tell whether words only say what is in a text: "the *principles* of the River Charter"."""
    named = (r for r in passage.refs if r.entity and r.name.how != "definite")
    after = {r.name.first for r in named if r.kind is Kind.INSTRUMENT}
    gap = passage.sentence.lowers[ref.name.after : ref.name.after + 2]
    return gap[:1] == ("of",) and ref.name.after + 1 + (gap[1:] == ("the",)) in after


def _meeting(passage: Passage, ref: Ref, entity: Entity | None) -> Ref:
    """Return a definite meeting: the one that has been named, or one told by who meets."""
    told = meeting_of(passage, ref)
    if told and not (entity and is_theirs(entity, told)):
        return told
    return replace(ref, entity=entity) if entity else new_meeting(passage, ref)


def _own_body(passage: Passage, ref: Ref) -> Ref:
    """Return "the Bureau" as a body of its own where the text has named none that it can mean."""
    sentence = passage.sentence
    head = ref.name.after - len(ref.name.head.split())
    pointing = sentence.lowers[ref.name.first] in {"this", "that", "such"}  # it has been named
    on = sentence.lowers[ref.name.after : ref.name.after + 1] == ("on",)  # "the observatory on"
    end = ref.name.after
    if sentence.lowers[end : end + 1] == ("for",):
        end = passage.extent(ref, replace(ref.name, first=head))[1]  # "fund *for farmers*"
    more = max(head - 1 - ref.name.first, end - ref.name.after) > 0
    # "The *sounding* board that they set up".
    made = more and passage.brings_about(ref.name.first, end, Kind.ORGANISATION)
    on = on or made
    told = on or sentence.words[head][0].isupper()
    capital = head > ref.name.first and told and not pointing
    told_of = sentence.lowers[ref.name.first] == "our"  # no title speaks of "our Council"
    title = sentence.titled and not (sentence.words[-1] == "." and ref.name.first == 0)
    titled = (title and not told_of) or sentence.words[head].isupper()
    if (
        not capital
        or titled
        or ref.name.head in passage.lexicon.words("passingBodies")
        or is_a(ref.name.type, "Office")
        or possible(passage, ref)
    ):
        return ref
    first = head
    while sentence.words[first - 1][0].isupper() and first - 1 > ref.name.first:
        first -= 1
    bare = replace(ref.name, first=first)
    after = bare.after
    if on:
        before, after = passage.extent(ref, bare)
        first = before if sentence.words[head].islower() else first
    if made:
        first = ref.name.first + 1 + (sentence.lowers[ref.name.first + 1] == "new")
        after = max(after, end)
    span = sentence.span_of(first, after)
    short = " ".join(sentence.words[first : ref.name.after])
    kind = (Kind.ORGANISATION, ref.name.type)
    entity = make_described(passage, kind, (first, after), (short,))
    return replace(ref, name=replace(ref.name, span=span), entity=entity)


def _indefinite(passage: Passage, ref: Ref) -> Ref:
    sentence = passage.sentence
    genre = ref.name.head.split()[-1] in passage.lexicon.words("textGenres")
    own = len(ref.name.head.split()) > 1 and not has_article(sentence, ref.name.first)
    apposed = apposed_to(passage, ref) or told_again(passage, ref)
    known = replace(ref, entity=apposed) if apposed else owned_text(passage, ref)
    if known:
        return known
    itself = genre and (own or sentence.block.role is BlockRole.HEADING)
    words = first, after = passage.extent(ref)
    after = passage.completed(ref, words)
    made_here = is_created(passage, ref, first, after)
    vague = is_any(passage, ref, first, after) or not is_on(passage, ref, after)
    if ref.name.kind in SET_UP and (same := said_of(passage, first)):
        return replace(
            ref, name=replace(ref.name, span=sentence.span_of(first, after)), entity=same
        )
    if itself or (not made_here and vague):
        return ref  # "National statement", "OPEN LETTER": the text itself
    first -= made_here and first == ref.name.first and is_stage(sentence, ref.name)  # "a *third*"
    name = replace(ref.name, span=sentence.span_of(first, after))
    if after > ref.name.after and (apposed := apposed_to(passage, upto(ref, after))):
        return replace(ref, name=name, entity=apposed)
    if ref.name.kind is Kind.MEETING and after > ref.name.after:
        short = passage.quoted(first, ref.name.after)
        kind = (Kind.MEETING, ref.name.type)
        made = make_described(passage, kind, (first, after), (short,))
        return replace(ref, name=replace(name, whole=name.span), entity=made)
    if ref.name.kind is Kind.MEETING:
        return _any_meeting(passage, ref, (first, after))
    return _made(passage, replace(ref, name=name), (first, after), made_here=made_here)


def _made(passage: Passage, ref: Ref, words: tuple[int, int], *, made_here: bool) -> Ref:
    """Return what words describe as a new text, body or process, where they tell one."""
    (first, after), sentence = words, passage.sentence
    bare = words == (ref.name.first, ref.name.after)
    distinct = len(ref.name.head.split()) > 1  # "a memorandum of understanding"
    if ref.name.kind in SET_UP and (distinct or made_here or not bare):
        the = ref.name.kind is Kind.PROCESS and (
            sentence.lowers[first - 1 : first] in _TOLD or _is_opened(passage, ref, after)
        )
        if the or made_here or has_article(sentence, first):
            kind = (ref.name.kind, ref.name.type)
            noun = passage.quoted(first, ref.name.after)
            return replace(ref, entity=make_described(passage, kind, words, (noun,)))
    if ref.name.kind is not Kind.INSTRUMENT:
        return ref
    if bare and not distinct:
        return replace(ref, entity=fresh_text(passage, ref))
    if meant := treaty_meant(passage, ref, first, after):
        return replace(ref, entity=meant)
    shorts = (passage.quoted(ref.name.first, after), *with_adjectives(passage, first, after))
    label = passage.quoted(first, after)
    return replace(ref, entity=new_of(passage, label, shorts, ref.name.type, some=True))


def _is_opened(passage: Passage, ref: Ref, after: int) -> bool:
    """Tell whether a plural needs no article: "*talks on fish* were launched"."""
    several = ref.name.head.endswith("s") and after > ref.name.after
    return several and passage.governs(ref.name.first, after, Kind.PROCESS)


def _any_meeting(passage: Passage, ref: Ref, covered: tuple[int, int]) -> Ref:
    """Return "a high-level meeting in Oslo" as what its body, its place or its day tells."""
    whole = replace(ref, name=replace(ref.name, first=covered[0]))
    if told := meeting_of(passage, whole):
        return told
    new = new_meeting(passage, whole)
    name = replace(ref.name, span=passage.sentence.span_of(*covered), whole=new.name.whole)
    return replace(ref, name=name, entity=new.entity)
