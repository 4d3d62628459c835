"""Posts that people hold: "Ana Kos, Minister of Justice", "Secretary General Berset"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.facts.belonging import with_affiliations
from govgraph.extract.facts.elections import elected, presiding
from govgraph.extract.facts.holding import (
    before_body,
    body_meant,
    chosen_posts,
    done_posts,
    joined_people,
    led_body,
    named_as,
    state_of,
    state_post,
    with_field,
)
from govgraph.extract.facts.implied import implied_body
from govgraph.extract.facts.post_bodies import (
    BARE,
    organisation_of,
    past_fields,
    past_noun,
    plain_post,
    title_of,
)
from govgraph.extract.find.people.people import POLITE, post_before
from govgraph.extract.find.people.post_words import is_of_several, post_at
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.resolve.bodies.owners import past_bracket
from govgraph.model import Kind, Post, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_HE = frozenset({"he", "she", "who", "i"})
_OPENERS = frozenset({",", "/", "–", "(", "—", "|", "-"})
_BETWEEN = BARE | POSSESSIVES | {"and", ",", "with"}  # "Secretary *of its* Board"
_OF_FIELDS = frozenset({"of", "for"})
_OWNERS = {("'s",), ("’s",)}
_FEW = 2  # people who make no list
_FIELDS = 16  # words of a minister's post with its fields


def find_posts(parsed: Parsed, context: Context) -> Iterator[Post]:
    """Yield the posts that a sentence gives to the people it names."""
    yield from with_affiliations(parsed, list(_told(parsed, context)), context.lexicon)


def _told(parsed: Parsed, context: Context) -> Iterator[Post]:
    """Yield the posts that have a title."""
    for ref in parsed.refs:
        if ref.kind is Kind.PERSON and ref.entity:
            yield from _beside_name(parsed, ref, (ref.entity, ref.span), context)
    named = any(ref.kind is Kind.PERSON for ref in parsed.refs)
    if not named and _HE.isdisjoint(parsed.sentence.lowers):
        return
    yield from _shared(parsed, context)
    for chosen, words in elected(parsed, context.lexicon):
        yield from _each(parsed, chosen, words, context)
    for index in range(len(parsed.clauses)):
        yield from (*done_posts(parsed, index, context), *chosen_posts(parsed, index, context))
        yield from presiding(parsed, index, context)
        people, words = named_as(parsed, index, context)
        for person in people.entities:
            post = post_of(parsed, (person, people.span or parsed.sentence.span), words, context)
            if post.organisation and person.kind is Kind.PERSON:
                yield post


def _beside_name(
    parsed: Parsed, ref: Ref, holder: tuple[Entity, Span], context: Context
) -> Iterator[Post]:
    """Yield the posts on both sides of a name, and those that go on behind the first one."""
    behind, before = _after(parsed, ref, context.lexicon), _before(parsed, ref, context.lexicon)
    if before and is_of_several(parsed.sentence, before[0], context.lexicon):
        before = None
    listed = before is not None or _lists_posts(parsed, context.lexicon)
    other = parsed.sentence.lowers[ref.name.after :][:2] == (",", "the") and before is not None
    if behind and listed and (other or _leads_to_another(parsed, behind)):
        behind = None  # "the Chair, Ana Kos, *the Director*, Jan Novak, and …"
    for words in (behind, before):
        for part in _parts(parsed, words, context.lexicon) if words else ():
            yield post_of(parsed, holder, part, context)
    words = behind
    while words and (words := _next_post(parsed, words, context.lexicon)):
        post = post_of(parsed, holder, words, context)
        if post.organisation:
            yield post


def _parts(parsed: Parsed, words: tuple[int, int], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the two posts that "and" joins, each of a body: "*FIFA Chair* and Mayor of X".

    Also "*President of the Forum* and Ghana's Minister for Water", "*Mayor of X* and Chair of it".
    "President and Founder of the Forum" is one.
    """
    (first, end), lowers = words, parsed.sentence.lowers
    posts = lexicon.words("posts")
    for index in (n for n in range(first + 1, end - 1) if lowers[n] == "and"):
        owners = (r.name.after for r in parsed.refs if r.name.first == index + 1)
        owned = next((n + 1 for n in owners if lowers[n : n + 1] in _OWNERS), 0)
        before = lowers[first:index]
        # "Head of Ports *and the Chair of*", "*and Chair of* the Board, Mr Novak" are two people.
        one = owned > 0 or not _is_anothers(parsed, index + 1, end)
        fielded = owned > 0 or not _OF_FIELDS.isdisjoint(before)
        apart = one and fielded and lowers[index + 1] != "the" and not posts.isdisjoint(before)
        joins = apart or lowers[index - 1] in posts
        if not (joins and post_at(parsed.sentence, owned or index + 1, lexicon)):
            continue
        bodies = organisation_of(parsed, first, index), organisation_of(parsed, index + 1, end)
        if (all(bodies) or (apart and bodies[1])) and bodies[0] is not bodies[1]:
            return [(first, index), (index + 1, end)]
    return [words]


def _is_anothers(parsed: Parsed, first: int, end: int) -> bool:
    """Tell whether a post with its body leads to a name: "and *Chair of the Board*, Mr Novak"."""
    body = organisation_of(parsed, first, end)
    after = max(end, body.name.after if body else end)
    return any(_is_beside(parsed, after, ref) for ref in parsed.refs_in(after, len(parsed.entries)))


def _is_beside(parsed: Parsed, after: int, ref: Ref) -> bool:
    """Tell whether a person's name follows, titles and a comma aside: "Chair, *Mr Jan Novak*"."""
    gap = set(parsed.sentence.lowers[after : ref.name.first])
    return ref.kind is Kind.PERSON and gap <= POLITE | {","}


def _next_post(parsed: Parsed, words: tuple[int, int], lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the post that goes on behind another: "Mayor of Oslo *and President of the League*".

    "Ana Kos, Director of the Board, and *the* Chair of the League" are two people.
    """
    lowers, (first, end) = parsed.sentence.lowers, words
    body = organisation_of(parsed, first, end)
    at = past_bracket(
        parsed.sentence.words, body.name.after if body and body.name.first > first else end
    )
    joint = lowers[at : at + 2] if lowers[at : at + 2] == (",", "and") else lowers[at : at + 1]
    if joint not in {(",",), ("and",), (",", "and"), ("&",)}:
        return None
    start = at + len(joint)
    start += lowers[start : start + 1] in {("a",), ("an",)}
    own = start < len(lowers) and not (lowers[start] == "the" and "and" in joint)
    after = post_at(parsed.sentence, start, lexicon) if own else 0
    near = (parsed.refs_in(at, len(lowers))[:1] for at in (start, after))
    whose = any(_is_beside(parsed, after, ref) for refs in near for ref in refs)
    return (start, after) if after and not whose else None


def _shared(parsed: Parsed, context: Context) -> Iterator[Post]:
    """Read "Co-Chairs Ana Kos (Slovenia) and Luis Silva (Brazil)", "…, Co-Chairs"."""
    posts, lowers = context.lexicon.words("posts"), parsed.sentence.lowers
    for people in joined_people(parsed):
        low, high = people[0].name.first, people[-1].name.after
        if (sent := state_of(parsed, high)) is not None:
            high = sent.name.after + (lowers[sent.name.after : sent.name.after + 1] == (")",))
        while low and lowers[low - 1] in POLITE | {","}:
            low -= 1
        if words := before_body(parsed, people[0].name.first, context.lexicon, 0, shared=True):
            yield from _each(parsed, people, words, context)
            continue
        at = low - 1 if lowers[high : high + 1] != (",",) else high + 1
        at = low - 1 if low and lowers[low - 1].removesuffix("s") in posts else at
        if not 0 <= at < len(lowers) or lowers[at].removesuffix("s") not in posts:
            continue
        body = at < low < people[0].name.first and lowers[at - 1 : at] == ("of",)
        if lowers[at].endswith("s") and not body:  # "the Union of *Judges*, Ana Kos"
            led = led_body(parsed, high, context)
            yield from _each(parsed, people, (at, at + 1), context, led)


def _each(
    parsed: Parsed,
    people: Sequence[Ref],
    words: tuple[int, int],
    context: Context,
    led: Entity | None = None,
) -> Iterator[Post]:
    """Yield the post that several people share for each of them: "Co-Chairs" is "Co-Chair"."""
    for ref in people:
        if ref.entity:
            post = post_of(parsed, (ref.entity, ref.span), words, context)
            title = post.title.removesuffix("s")
            yield Post(title, post.person, post.organisation or led, post.evidence)


def _after(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> tuple[int, int] | None:
    sentence = parsed.sentence
    first = _past_country(parsed, ref.name.after)
    if first + 1 >= len(sentence.words) or sentence.words[first] not in _OPENERS:
        return None
    first += 1
    if sentence.lowers[first] in {"the", "a", "an", "our", "its"} and first + 1 < len(
        sentence.words
    ):
        first += 1
    sitting = lexicon.words("sittingWords")
    while first + 1 < len(sentence.words) and sentence.lowers[first] in sitting:
        first += 1  # "Ana Kos, the *newly elected* Chair"
    bodies = (r for r in parsed.refs if r.name.first == first and r.kind is Kind.ORGANISATION)
    for body in bodies:  # "Ana Kos, *Rivers Fund (RF) Director*, and"
        behind = past_bracket(sentence.words, body.name.after)
        if after := post_at(sentence, behind, lexicon) if behind < len(sentence.words) else 0:
            return first, past_fields(parsed, behind, after)
    end = post_at(sentence, first, lexicon)
    goes_on = sentence.lowers[end : end + 1] in {("of",), ("for",)}  # "head *of policy at*"
    if (goes_on or not end) and (plain := plain_post(parsed, first, lexicon)):
        return plain
    if end:
        return first, past_noun(parsed, past_fields(parsed, first, end), lexicon)
    return state_post(parsed, first, lexicon)


def _past_country(parsed: Parsed, after: int) -> int:
    """Return where words go on behind the country of a name: "Ana Kos *(Sri Lanka)*, Chair of"."""
    words = parsed.sentence.words
    for ref in parsed.refs:
        state = ref.entity is not None and ref.entity.type in {"Government", "Country"}
        bracketed = words[after : after + 1] == ("(",) and ref.name.first == after + 1
        if state and bracketed and words[ref.name.after : ref.name.after + 1] == (")",):
            return ref.name.after + 1
    return after


def _before(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> tuple[int, int] | None:
    low = _past_others(parsed, ref, lexicon)
    first, end = post_before(parsed.sentence, ref.name.first, lexicon, low)
    if end:
        return with_field(parsed, first), end
    fields = _with_fields(parsed, ref.name.first, lexicon, low)
    return fields or before_body(parsed, ref.name.first, lexicon, low)


def _with_fields(parsed: Parsed, person: int, lexicon: Lexicon, low: int) -> tuple[int, int] | None:
    """Return a post with several fields: "*Minister of Trade, Labour and X*, Ana Kos"."""
    lowers, end = parsed.sentence.lowers, person
    while end > low and lowers[end - 1] in POLITE | {","}:
        end -= 1
    for first in range(max(low, end - _FIELDS), end):
        after = post_at(parsed.sentence, first, lexicon) if lowers[first] == "minister" else 0
        if after and past_fields(parsed, first, after) == end:
            return first, end
    return None


def _lists_posts(parsed: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a list gives each post before its name: "the Chair, *Ana Kos*, the …"."""
    people = [r for r in parsed.refs if r.kind is Kind.PERSON]
    before = _before(parsed, people[0], lexicon) if len(people) > _FEW else None
    return before is not None and "," in parsed.sentence.lowers[before[1] : people[0].name.first]


def _leads_to_another(parsed: Parsed, words: tuple[int, int]) -> bool:
    """Tell whether a post stands before somebody's name, and not only behind another's."""
    body = organisation_of(parsed, *words)
    end = body.name.after if body and body.name.first > words[0] else words[1]
    people = [
        r.name.first for r in parsed.refs if r.kind is Kind.PERSON and r.name.first > words[0]
    ]
    if any(first < end for first in people):
        return True
    gaps = (parsed.sentence.words[end:first] for first in people[:1])
    closed = POLITE | {",", "and", "of"}
    return any(
        gap[-1:] != ("and",) and all(w.lower() in closed or w[0].isupper() for w in gap)
        for gap in gaps
    )


def _past_others(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> int:
    """Return from where on words can be of a person's post: after other people and their posts.

    In "President Kos of Slovenia and King Tupou" no President's words are the King's.
    """
    before = [r for r in parsed.refs if r.kind is Kind.PERSON and r.name.after <= ref.name.first]
    if not before:
        return 0
    low = before[-1].name.after
    if post := _after(parsed, before[-1], lexicon):
        if _before(parsed, before[-1], lexicon) and _leads_to_another(parsed, post):
            return low  # "the Chair, Ana Kos, the *Director*, Jan Novak, and …"
        body = organisation_of(parsed, *post)
        behind = body is not None and post[0] < body.name.first
        low = body.name.after if body and behind else post[1]
    elif sent := state_of(parsed, low):
        low = sent.name.after
    return low + (parsed.sentence.lowers[low : low + 1] == ("and",))


def post_of(
    parsed: Parsed, holder: tuple[Entity, Span], words: tuple[int, int], context: Context
) -> Post:
    """Return the post that some words name, with the body in which somebody holds it."""
    sentence, (first, end), (person, named) = parsed.sentence, words, holder
    people = (r.name.first for r in parsed.refs_in(first, end) if r.kind is Kind.PERSON)
    if other := next(people, 0):  # "as Chair *and Jan Novak* as Vice-Chair"
        end = other - (sentence.lowers[other - 1] == "and")
    organisation = organisation_of(parsed, first, end)
    sent = organisation is not None and _is_sent(parsed, organisation, words, context.lexicon)
    title_end = end
    if organisation and first < organisation.name.first < end:
        title_end = organisation.name.first
        while title_end > first + 1 and sentence.lowers[title_end - 1] in _BETWEEN:
            title_end -= 1
    if organisation and organisation.name.first <= first < organisation.name.after < end:
        first = past_bracket(
            sentence.words, organisation.name.after
        )  # "Council of Europe Secretary General Ana Kos"
        first += sentence.lowers[first : first + 1] == ("'s",)
        first -= sentence.lowers[first] in BARE  # "African Union *Commissioner* for Trade"
    title = title_of(sentence, first, title_end)
    spans = [named, sentence.span_of(first, end)]
    if organisation:
        spans.append(organisation.span)
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    entity = organisation.entity if organisation and not sent else None
    if entity and organisation and entity.type == "Office":
        entity = _body_of(entity, sentence.written(first, end), context.authority)
    if entity is None:
        entity = body_meant(title, context)
        title = title.rpartition(" of the ")[0] if entity else title
    if entity is None and not sent:
        entity = implied_body(parsed, (first, title_end), named, context)
    return Post(title, person, entity, (whole,))


def _is_sent(parsed: Parsed, state: Ref, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a State only sends an officer of others: "Treasurer *(Norway)*"."""
    lowers, (first, end) = parsed.sentence.lowers, words
    officers = lexicon.any_of("postsForAll", "meetingChairs", "boardPosts")
    between = lowers[end : state.name.first] or lowers[state.name.first - 1 : state.name.first]
    government = state.entity is not None and state.entity.type == "Government"
    joined = state.name.first > first and set(between) <= {"(", ","}
    return government and joined and not officers.isdisjoint(lowers[first:end])


def _body_of(office: Entity, words: str, authority: Authority) -> Entity:
    """Return the body that an office is named after: "Executive Director of UNEP" is in UNEP.

    "The Secretary-General", too, where the text makes clear whose.
    """
    record = authority.record(office)
    for iri in record.all("partOf") if record else ():
        body = authority.entity(iri)
        names = (body.label, *body.aliases) if body else ()
        if body and any(name in text for name in names for text in (words, office.label)):
            return body
    return office
