"""To which body somebody belongs whose post is not told: "Ana Kos of the Internet Association"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_organisation
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.resolve.bodies.owners import past_bracket
from govgraph.model import BlockRole, Kind, Post, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

AFFILIATION = "Affiliation"  # the title of a post of which only its body is told
_BEFORE_NAME = frozenset({":", ";", "(", "\t", "by", "–", "•", "·", "|"})
_AFTER_BODY = frozenset({")", ";", "\t", ".", "(", "·", "|"})
_LEADING = frozenset({"for", "the", "on", "behalf", "of"})
_PARTING = frozenset({"—", "–", "-", "|", ":"})
_FOR = (
    ("speaking", "for"), ("speaking", "on", "behalf", "of"), ("representing",),
    ("works", "for"), ("works", "at"), ("works", "with"), ("represents",),
)  # fmt: skip
_ASIDE = frozenset({(",",), (",", "who")})
_NOUNS = 3  # words before a body's name that say what it is: "of the Mapuche network Red Libre"


class _Belonging(NamedTuple):
    person: Entity
    body: Entity
    span: Span


def with_affiliations(parsed: Parsed, told: Sequence[Post], lexicon: Lexicon) -> Iterator[Post]:
    """Yield the posts of a sentence, with the bodies to which the people in it are said to belong.

    "Director Ana Kos of the Board" is its Director; without a title only the body is told.
    """
    found = list(_belongings(parsed, lexicon))
    bodies = {one.person: one for one in found}
    filled = [_filled(post, bodies.get(post.person)) for post in told]
    yield from filled
    held = {(post.person, post.organisation) for post in filled}
    for one in found:
        if (one.person, one.body) not in held:
            yield Post(AFFILIATION, one.person, one.body, (one.span,))


def _filled(post: Post, belonging: _Belonging | None) -> Post:
    """Return a post, one without a body with that to which its holder belongs."""
    if post.organisation or belonging is None:
        return post
    spans = (*post.evidence, belonging.span)
    whole = Span(min(s.start for s in spans), max(s.end for s in spans))
    return replace(post, organisation=belonging.body, evidence=(whole,))


def _belongings(parsed: Parsed, lexicon: Lexicon) -> Iterator[_Belonging]:
    """Yield whom a sentence says to be of which body."""
    yield from _in_row(parsed)
    yield from _speaking_for(parsed)
    for ref in parsed.refs:
        if ref.kind is not Kind.PERSON or ref.entity is None:
            continue
        body = next((r for r in parsed.refs if _belongs(parsed, ref, r, lexicon)), None)
        body = body or _owning(parsed, ref)
        if body and body.entity:
            first, last = sorted((ref.span, body.span))  # "*the Board's* Ana Kos"
            yield _Belonging(ref.entity, body.entity, Span(first.start, last.end))


def _belongs(parsed: Parsed, person: Ref, body: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body stands behind a name as whose somebody is; where from is no body."""
    if body.name.first <= person.name.after or not is_organisation(body):
        return False
    lowers = parsed.sentence.lowers
    gap, following = lowers[person.name.after : body.name.first], lowers[body.name.after :][:1]
    if _is_state(body) or set(following) & OWNERS:
        return False
    gap = gap[1:] if gap[:1] == (",",) and len(gap) > 1 else gap
    if gap[:1] == ("of",):
        return _is_plain(gap[1:], lexicon)
    if gap[:1] == ("from",):
        return _is_plain(gap[1:], lexicon) and not _is_acted_on(parsed, person)
    if gap[:1] == ("(",):
        return set(gap[1:]) <= INTRODUCING and following in {(")",), (",",), (";",)}
    return gap == (",",) and _is_entry(parsed, person, body, lexicon)


def _owning(parsed: Parsed, person: Ref) -> Ref | None:
    """Return the body whose somebody is: "*the Board's* Ana Kos told us"; a State sends many."""
    bodies = (r for r in parsed.refs if is_organisation(r) and not _is_state(r))
    gaps = ((r, parsed.sentence.lowers[r.name.after : person.name.first]) for r in bodies)
    return next((r for r, gap in gaps if gap and gap[0] in OWNERS and {*gap[1:]} <= POLITE), None)


def line_body(parsed: Parsed, first: int) -> Ref | None:
    """Return the body that opens a line before a dash: "*Academy of Kosovo* — Ana Kos, Head".

    It can stand behind "For the"; a sentence with a verb is no such line.
    """
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    for body in parsed.refs[:1] if not parsed.clauses else ():
        after = past_bracket(words, body.name.after)
        opens = set(lowers[: body.name.first]) <= _LEADING
        parted = after < first and words[after] in _PARTING
        people = [r for r in parsed.refs_in(after, len(words)) if r.kind is Kind.PERSON]
        if opens and parted and len(people) == 1 and is_organisation(body) and not _is_state(body):
            return body
    return None


def _is_state(body: Ref) -> bool:
    """Tell whether a State or an office is named, and no body to which one belongs."""
    return body.entity is not None and body.entity.type in {"Government", "Office"}


def _is_plain(gap: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether only an article stands in a gap, or what a body is: "the Mapuche network"."""
    rest = gap[1:] if gap and gap[0] in INTRODUCING else gap
    head = lexicon.heads.get(rest[-1]) if rest else None
    noun = head is not None and head.kind is Kind.ORGANISATION
    return not rest or (noun and len(rest) <= _NOUNS and all(map(str.isalpha, rest)))


def _is_acted_on(parsed: Parsed, person: Ref) -> bool:
    """Tell whether something is done to somebody: "they removed *Ana Kos* from the Board"."""
    return any(
        clause.verb.after <= person.name.first < clause.right[1] and not clause.verb.copula
        for clause in parsed.clauses
    )


def _is_entry(parsed: Parsed, person: Ref, body: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a name and a body are an entry of a list: "Present: Ana Kos, UNESCO; …".

    What follows the body can be its whole, or the post: "Ana Kos, ICANN, Vice-President".
    """
    words, low, end = parsed.sentence.words, person.name.first, body.name.after
    while low and parsed.sentence.lowers[low - 1] in POLITE:
        low -= 1
    opens = low == 0 or words[low - 1] in _BEFORE_NAME
    whole = [r.name.after for r in parsed.refs if r.name.first == end + 1 and is_organisation(r)]
    goes_on = words[end : end + 1] == (",",) and post_at(parsed.sentence, end + 1, lexicon)
    end = whole[0] if whole and words[end] == "," else end
    ends = set(words[end : end + 1]) <= _AFTER_BODY or bool(goes_on)
    return opens and ends and not parsed.clauses


def _speaking_for(parsed: Parsed) -> Iterator[_Belonging]:
    """Read "*Speaking for the Board*, Ana Kos asked …", "Ana Kos, *representing the Board*"."""
    lowers = parsed.sentence.lowers
    for body in (r for r in parsed.refs if is_organisation(r) and not _is_state(r)):
        first = body.name.first - (lowers[body.name.first - 1 : body.name.first] == ("the",))
        said = next((w for w in _FOR if w == lowers[max(0, first - len(w)) : first]), ())
        if not said:
            continue
        first -= len(said)
        for person in (r for r in parsed.refs if r.kind is Kind.PERSON and r.entity):
            before = lowers[person.name.after : first]
            behind = tuple(
                w for w in lowers[body.name.after : person.name.first] if w not in POLITE
            )
            if (before in _ASIDE or behind == (",",)) and person.entity and body.entity:
                spans = sorted((person.span, body.span))
                yield _Belonging(person.entity, body.entity, Span(spans[0].start, spans[1].end))


def _in_row(parsed: Parsed) -> Iterator[_Belonging]:
    """Yield who stands in a table's row beside a body: "Water Board | Ana Kos"."""
    if parsed.sentence.block.role is not BlockRole.ROW:
        return
    cells = [r for r in parsed.refs if _is_cell(parsed, r) and r.entity]
    for one, two in pairwise(cells):
        for person, body in ((one, two), (two, one)):
            stands = person.kind is Kind.PERSON and is_organisation(body) and not _is_state(body)
            if stands and person.entity and body.entity:
                spans = sorted((person.span, body.span))
                yield _Belonging(person.entity, body.entity, Span(spans[0].start, spans[1].end))


def _is_cell(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a name, with its short form in brackets, is all of a table's cell."""
    words = parsed.sentence.words
    end = past_bracket(words, ref.name.after)
    opens = ref.name.first == 0 or words[ref.name.first - 1] == "\t"
    return opens and set(words[end : end + 1]) <= {"\t"}
