"""Which body a post leaves to be understood: "whose secretary", "our Chair", "its Director"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.facts.holding import state_of
from govgraph.extract.find.people.people import POLITE
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Span

_BODIES = frozenset({Kind.ORGANISATION, Kind.MEETING})
_OF_BODIES = frozenset({"executive", "chair", "chairperson", "chairman", "chairwoman", "co"})
_CONTACTS = frozenset({"contact", "contacts", "enquiries", "inquiries"})
_CONTACT_LABELS = {("media", ":"), ("press", ":")}


def implied_body(
    parsed: Parsed, words: tuple[int, int], person: Span, context: Context
) -> Entity | None:
    """Return the body in which a post is held whose words name none.

    ``words`` are those of the post, ``person`` is where its holder is named.
    """
    first, end = words
    lowers, at = parsed.sentence.lowers, parsed.sentence.starts[first]
    owner = lowers[first - 1] if first else ""
    if lowers[first] in {"its", "our", "their"}:
        owner, first = lowers[first], first + 1
    if owner in {"its", "their"}:
        return _of_its(parsed, (first, end), at, context)
    if owner == "our":
        return _we(at, context)
    if owner == "whose":
        before = [r for r in parsed.refs if r.name.after <= first]
        body = before[-1] if before else None
        return body.entity if body and body.kind is Kind.ORGANISATION else None
    if at > person.end and _is_colleague(parsed, person):
        return _we(at, context)
    if at < person.start and (state := _sending(parsed, end, owner, person, context)):
        return state
    return _of_ours(parsed, (first, end), owner, person, context)


def _we(at: int, context: Context) -> Entity | None:
    """Return the body that "our" means; a person who speaks has no Secretary."""
    we = context.discourse.we(at)
    return we if we and we.kind is Kind.ORGANISATION else None


def _is_colleague(parsed: Parsed, person: Span) -> bool:
    """Tell whether somebody is of those who speak: "*my colleague Ms* Ana Kos, Director"."""
    lowers, first = parsed.sentence.lowers, parsed.sentence.range_of(person)[0]
    while first and lowers[first - 1] in POLITE | {","}:
        first -= 1
    return lowers[max(0, first - 2) : first] in {("my", "colleague"), ("our", "colleague")}


def _of_its(parsed: Parsed, words: tuple[int, int], at: int, context: Context) -> Entity | None:
    """Return whose "its Secretary" is: a State's, a body's that follows, or the one spoken of."""
    first, end = words
    lowers = parsed.sentence.lowers
    states = context.lexicon.words("statePosts") - {"president"}
    if lowers[end - 1] in states and (state := _state_before(parsed, first)):
        return state
    if ahead := _body_ahead(parsed, first, context):
        return ahead
    if any(r.entity is None and r.kind in _BODIES for r in parsed.refs_in(0, first)):
        return None  # "the Conference elected its President"
    meant = context.discourse.pronoun("its", (Kind.ORGANISATION,), context.number, at)
    serves = context.lexicon.any_of("statePosts", "ministers") & set(lowers[first:end])
    return meant if meant and (serves or meant.type != "Government") else None


def _sending(parsed: Parsed, end: int, owner: str, person: Span, context: Context) -> Entity | None:
    """Return the State behind a minister's or an ambassador's name: "Minister Ana Kos of Malta"."""
    if not set(parsed.sentence.lowers[end - 1 : end]) & context.lexicon.words("statePosts"):
        return None
    index = parsed.sentence.range_of(person)[1]
    if owner == "the" or parsed.sentence.lowers[index : index + 1] != ("of",):
        return None
    sent = state_of(parsed, index)
    return sent.entity if sent is not None else None


def _of_ours(
    parsed: Parsed, words: tuple[int, int], owner: str, person: Span, context: Context
) -> Entity | None:
    """Return the statement's own body, where a post can only be one of its own.

    Whom one thanks stands outside: "we thank *the* Secretary-General, Ms Ana Kos, for her report".
    """
    first, end = words
    lowers, at = parsed.sentence.lowers, parsed.sentence.starts[words[0]]
    ours = context.discourse.document.sender
    addressed = lowers[:1] in {("to",), ("dear",), ("cc",), ("copy",)}
    if ours is None or ours.type == "Government" or addressed:
        return None
    thanks = context.lexicon.any_of("gratitude", "thankingVerbs")
    if owner == "the" and not thanks.isdisjoint(lowers[:first]):
        return None
    asked = _CONTACTS & set(lowers[:first]) or lowers[:2] in _CONTACT_LABELS
    if asked and at > person.end:
        return ours  # "For media enquiries: Ana Kos, Public Affairs Adviser"
    title = " ".join(lowers[first:end])
    posts = context.lexicon.words("bodyPosts")
    spoken = owner == "the" or at > person.end
    several = at > person.end and title.removesuffix("s") in posts
    own = (several or title in posts) and not _is_above(title, ours)
    return (_of_like_post(parsed, (first, end)) or ours) if spoken and own else None


def _of_like_post(parsed: Parsed, words: tuple[int, int]) -> Entity | None:
    """Return the body of a like post: "Assistant *Secretary-General of the League* greeted the"."""
    title, size = parsed.sentence.lowers[slice(*words)], words[1] - words[0]
    for ref in parsed.refs:
        end = ref.name.first - 1 - (parsed.sentence.lowers[ref.name.first - 1] == "the")
        like = parsed.sentence.lowers[max(0, end - size) : end + 1] == (*title, "of")
        if like and ref.kind is Kind.ORGANISATION and ref.entity:
            return ref.entity
    return None


def _is_above(title: str, body: Entity) -> bool:
    """Tell whether a post is above a body: a committee's "Secretary General" is its whole's.

    A ministry has directors and secretaries, but no chair and no "Executive Secretary".
    """
    heads = title.removesuffix("s").removeprefix("deputy ").replace("-", " ")
    if "Ministry" in body.label.split() and heads.split()[0] in _OF_BODIES:
        return True
    return heads in {"secretary general", "director general"} and bool(
        {"committee", "section", "unit", "council"} & set(body.label.lower().split())
    )


def _state_before(parsed: Parsed, first: int) -> Entity | None:
    """Return the State whose minister "its" tells: the last one named before in the sentence."""
    states = [r.entity for r in parsed.refs_in(0, first) if r.entity]
    return next((e for e in reversed(states) if e.type == "Government"), None)


def _body_ahead(parsed: Parsed, first: int, context: Context) -> Entity | None:
    """Return the subject that "its" points ahead to: "Led by *its* Secretary, the Board …"."""
    if any(r.kind is Kind.ORGANISATION for r in parsed.refs_in(0, first)):
        return None
    at = parsed.sentence.starts[first]
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.finite and clause.verb.first > first:
            found = context.subject(parsed, number, (Kind.ORGANISATION,))
            ahead = found.span is not None and found.span.start > at
            body = found.entities[0] if found and ahead else None
            return body if body and body.type != "Government" else None
    return None
