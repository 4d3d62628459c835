"""Whose post a bare title is, which only the whole text tells: "Director-General Ana Kos"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Entity, Post

_SPANS = frozenset({"years", "months", "decades", "terms"})
_LONG = 4  # words of "for more than ten"
_SPOKEN_OF = 2  # times that a text names the body whose posts it may leave bare


def with_bodies(posts: Sequence[Post], discourse: Discourse) -> list[Post]:
    """Return the posts of a text, each bare one with the body whose office it is known to be.

    "Director-General Ana Kos" is UNESCO's where the text is UNESCO's, or names no other body as
    often that has an office of this name; "President Ana Kos" may be a State's.
    """
    authority, states = discourse.authority, discourse.lexicon.words("statePosts")
    own, counts = discourse.document.sender, discourse.counts
    bodies = {entity: n for entity, n in counts.items() if entity.kind is Kind.ORGANISATION}
    near = [*_wholes(own, authority)] if own else []
    nouns = discourse.lexicon.words("postBodies")
    return [
        post
        if post.organisation or post.title.lower() in states
        else replace(
            post,
            organisation=_named_short(post.title, near, bodies, nouns)
            or _of_office(post.title, near, _telling(post.title, bodies, discourse), authority)
            or _mission(post.title, bodies, discourse),
        )
        for post in posts
    ]


def _telling(
    title: str, bodies: Mapping[Entity, int], discourse: Discourse
) -> Mapping[Entity, int]:
    """Return the bodies that a text may mean by a bare post: "INTERPOL was present" tells of none.

    One named once is meant where the first line names it, or the name of the text's own body or
    meeting ("*UNESCO* Regional Office"), or where the post is called after it ("Commissioner").
    """
    own = (discourse.document.sender, discourse.document.meeting)
    words = {word for e in own if e for name in (e.label, *e.aliases) for word in name.split()}
    first = {seen.entity for seen in discourse.by_sentence.get(0, ())}
    return {
        body: n
        for body, n in bodies.items()
        if n >= _SPOKEN_OF
        or body in first
        or not words.isdisjoint(body.aliases)
        or title.lower().startswith(body.label.split()[-1].lower())
    }


def _mission(title: str, named: Mapping[Entity, int], discourse: Discourse) -> Entity | None:
    """Return the mission that an envoy is of who speaks for others: "Permanent Mission of X"."""
    own = discourse.document.sender
    state = own is None or own.type == "Government"
    if state or title.lower() not in discourse.lexicon.words("ambassadors"):
        return None
    kinds = discourse.lexicon.words("missions")
    sent = [body for body in named if body.label.partition(" of ")[0].lower() in kinds]
    return sent[0] if len(sent) == 1 else None


def _named_short(
    title: str, near: Sequence[Entity], named: Mapping[Entity, int], nouns: frozenset[str]
) -> Entity | None:
    """Return the only body meant by a post's first word: "*Forum* Secretary General Ana Kos"."""
    noun = title.partition(" ")[0]
    if noun.lower() not in nouns:
        return None
    own = [body for body in near if _is_headed(body, noun)]
    having = own or [body for body in named if _is_headed(body, noun)]
    return having[0] if len(having) == 1 else None


def _is_headed(body: Entity, noun: str) -> bool:
    """Tell whether a noun is the main one of a body's name: "Islands *Forum*", "*Bank* of …"."""
    words = body.label.split()
    last = words[-1] == noun and "of" not in words  # not "Leaders of the Islands Forum"
    return len(words) > 1 and (last or words[:2] == [noun, "of"])


def _of_office(
    title: str, near: Sequence[Entity], named: Mapping[Entity, int], authority: Authority
) -> Entity | None:
    """Return the nearest body, or the one that stands out, that has an office so called."""
    told = next((body for body in near if _has(body, title, authority)), None)
    if told:
        return told
    having = (body for body in named if _has(body, title, authority))
    ranked = sorted(having, key=lambda body: -named[body])
    alone = len(ranked) == 1 or (ranked and named[ranked[0]] >= 2 * named[ranked[1]])
    return ranked[0] if alone else None


def _has(body: Entity, title: str, authority: Authority) -> bool:
    """Tell whether a body has an office: "Secretary-General *of the OECD*", its field aside."""
    post = title.partition(" for ")[0].removeprefix("Deputy ").removeprefix("Assistant ")
    names = (body.label, *body.aliases)
    calls = (f"{post} of {the}{name}" for name in names for the in ("", "the "))
    known = (entity for call in calls for entity in authority.named(call))
    return body.iri is not None and any(entity.type == "Office" for entity in known)


def _wholes(body: Entity, authority: Authority) -> Iterator[Entity]:
    """Yield a body and what it is known to be part of."""
    yield body
    record = authority.record(body)
    for iri in record.all("partOf") if record else ():
        if whole := authority.entity(iri):
            yield whole


def led_no_more(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody led a body until some time only: "who chaired it *until* 2020".

    So did who "led it *for ten years*", and has not led it since.
    """
    words = parsed.sentence.lowers[slice(*clause.right)]
    spans = (k for k, word in enumerate(words) if word in _SPANS)
    past = clause.verb.tense == "past" and not clause.verb.perfect
    lasted = past and any("for" in words[max(0, k - _LONG) : k] for k in spans)
    return lasted or any(parsed.before(t.first) == "until" for t in parsed.times_in(*clause.right))
