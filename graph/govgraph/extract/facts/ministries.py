"""Which ministry a minister heads, and which State a bare "President Kos" is of, by the text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.folding import fold_name
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Entity, Post, Span

_MINISTRY = re.compile(r"\b(?:ministry|department) (?:of|for) (?:the )?(.+)")
_MINISTER = re.compile(r"\b(?:minister|secretary) (?:of state )?(?:of|for) (?:the )?(.+)")
_REACH = 2  # sentences before one in which the State is named whose President is meant
_MINISTERS = ("minister of", "minister for")
_OBLIQUE = frozenset({"by", "as", "("})
_FREE = frozenset({
    "", ",", ".", ":", ";", "and", "but", "that", "when", "while", "where", "as", "by", "since",
    "because", "until", "after", "before", "then", '"', "“", "”", "—", "–", "(",
})  # fmt: skip


def with_ministries(posts: Sequence[Post], discourse: Discourse) -> list[Post]:
    """Return posts with the ministries that a text names after the fields of its ministers.

    "Ana Kos, Minister of Justice of Iceland" heads "the Ministry of Justice" and serves Iceland.
    Where ministers of two States have one field, only a ministry that names its State is told. A
    post told again without its body tells no more.
    """
    found = [replace(p, organisation=_state_meant(p, discourse) or p.organisation) for p in posts]
    fuller = {(post.person, post.title) for post in found if post.organisation}
    found = [p for p in found if p.organisation or (p.person, p.title) not in fuller]
    ministries = _ministries(discourse)
    told: list[Post] = []
    for post in found:
        field = _field(post.title)
        of_field = {p.organisation for p in found if field and _field(p.title) == field}
        bodies = ministries.get(field, ()) if field else ()
        alone = len(of_field) == 1
        told += [
            replace(post, organisation=b) for b in bodies if _heads(post, field, b, alone=alone)
        ]
    heading = {post.person for post in told}
    return [*told, *(p for p in found if p.organisation or p.person not in heading)]


def _field(title: str) -> str:
    """Return the field of a minister's post, folded: "Minister of *Trade and Industry*", or ""."""
    found = _MINISTER.search(fold_name(title))
    return found[1] if found else ""


def _ministries(discourse: Discourse) -> Mapping[str, Sequence[Entity]]:
    """Return the ministries that a text names by their fields, each also without its State."""
    found: dict[str, list[Entity]] = {}
    for body in discourse.counts:
        named = _MINISTRY.search(fold_name(body.label)) if body.kind is Kind.ORGANISATION else None
        fields = {named[1], *_shorter(named[1])} if named else set()
        for field in sorted(fields):
            found.setdefault(field, []).append(body)
    return found


def _shorter(field: str) -> Iterator[str]:
    """Yield a field without the State behind it: "*justice* of iceland"."""
    parts = field.split(" of ")
    for count in range(1, len(parts)):
        yield " of ".join(parts[:count])


def _heads(post: Post, field: str, body: Entity, *, alone: bool) -> bool:
    """Tell whether a ministry of a minister's field is that of the minister's State."""
    named = fold_name(body.label).partition(field)
    owner = f"{named[0]} {named[2]}".replace("ministry of", "").replace("ministry for", "")
    owner = owner.replace("department of", "").replace("the", "").strip(" of")
    state = post.organisation
    if not owner or state is None or state.type != "Government":
        return alone
    words = {word for name in (state.label, *state.aliases) for word in fold_name(name).split()}
    stem = owner.split()[-1][:4]
    return any(word.startswith(stem) for word in words)


def _state_meant(post: Post, discourse: Discourse) -> Entity | None:
    """Return the State whose President or minister a name is, by what is told around it.

    It is the only one of the sentence, or of those before it: "*Latvia* has left. President Kos
    sent the law back." Whom somebody thanks or meets may be another's.
    """
    title, at = post.title.lower(), post.evidence[0].start
    ours, heads = discourse.document.organisation, discourse.lexicon.words("stateHeads")
    if post.organisation:
        return None
    ministry = discourse.document.sender
    if (
        ministry
        and title in discourse.lexicon.words("ministryPosts")
        and _MINISTRY.search(fold_name(ministry.label))
    ):
        return ministry  # "the Principal Secretary, Ana Kos", in the ministry's own text
    if not (title in heads or title.startswith(_MINISTERS)):
        return None
    state = ours if ours and ours.type == "Government" else None
    if ours and post.person == discourse.document.speaker:
        return state  # of a court or a union, the one who speaks in its text is its own President
    rows = ((n, p) for n, p in discourse.parsed.items() if _holds(p.sentence.span, at))
    number, parsed = next(rows, (0, None))
    before = _before(parsed, at) if parsed and parsed.clauses else "-"
    if before not in _FREE:
        return None
    for near in range(number, max(-1, number - _REACH - 1), -1):
        told = discourse.by_sentence.get(near, ())
        seen = [s for s in told if s.entity.type == "Government" and s.entity.iri]
        if title.endswith("president") and any(_presides(s.entity, discourse) for s in told):
            return None  # "The Parliament and Peru adopted it. President Ana Kos …"
        ahead = [s for s in seen if s.at < at]
        if parsed and any(_sends(parsed, s.at) for s in seen):
            return None  # "The President, Ana Kos (*Mali*)"
        states = {s.entity for s in ahead or (seen if before not in _OBLIQUE else ())}
        if seen:
            return states.pop() if len(states) == 1 else None
    return state


def _presides(body: Entity, discourse: Discourse) -> bool:
    """Tell whether a body is one that has a President of its own: "European *Parliament*"."""
    named = set(fold_name(body.label).split())
    body_like = body.kind is Kind.ORGANISATION and body.type != "Government"
    return body_like and bool(named & (discourse.lexicon.words("postBodies") | {"parliament"}))


def _sends(parsed: Parsed, at: int) -> bool:
    """Tell whether a State stands alone in brackets, as that of somebody named before them."""
    ref = next((r for r in parsed.refs if r.span.start == at), None)
    words = parsed.sentence.words
    return ref is not None and (words[ref.name.first - 1], *words[ref.name.after :][:1]) == (
        "(",
        ")",
    )


def _holds(span: Span, at: int) -> bool:
    return span.start <= at < span.end


def _before(parsed: Parsed, at: int) -> str:
    """Return the word before a post with its name: nothing where it opens the clause.

    Beside another post a comma parts no clauses: "opened by the Chair, *Foreign Minister Kos*".
    """
    first = next((i for i, start in enumerate(parsed.sentence.starts) if start >= at), 0)
    word = parsed.before(first)
    verbs = any(clause.verb.first < first for clause in parsed.clauses)
    joined = word == "and" and any(ref.name.after == first - 1 for ref in parsed.refs)
    return "-" if joined or (word == "," and verbs) else word
