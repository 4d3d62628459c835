"""Whom the lines of a letter name one below the other: "Ana Kos", "Director", "Water Board"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.facts.posts import post_of
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_organisation
from govgraph.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Post

_SPOKEN = frozenset({"by", "delivered", "opening", "closing", "keynote", "national", ":"})
_ENDS = frozenset({(), (",",), ("(",)})


def stacked_posts(parsed: Sequence[Parsed], contexts: Sequence[Context]) -> Iterator[Post]:
    """Yield the posts that stand on a line of their own below the name of who holds them.

    Also that on a line with a label, which tells of whom who speaks for others is.
    """
    yield from _labelled(parsed, contexts)
    for number in range(len(parsed) - 1):
        person = _person_alone(parsed[number], contexts[number].lexicon)
        below = parsed[number + 1]
        end = post_at(below.sentence, 0, contexts[number].lexicon) if person else 0
        if person is None or person.entity is None or not end:
            continue
        if _greets(below, contexts[number].lexicon):
            continue
        if any(clause.verb.first >= end for clause in below.clauses):
            continue  # "*Head* of Policy", "*Chair*" are no verbs
        if any(r.kind is Kind.PERSON for r in below.refs):
            continue  # "Ana Kos" above "Director Jan Novak"
        post = post_of(below, (person.entity, person.span), (0, end), contexts[number + 1])
        bare = end == len(below.sentence.words) and "minister" not in below.sentence.lowers
        bare = bare and (post.organisation is None or "of" not in below.sentence.lowers)
        body = _body_line(parsed, number + 2) if bare else None
        if body and not _speaks_before(body, post, contexts[number]):
            span = Span(person.span.start, body.span.end)
            post = replace(post, organisation=body.entity, evidence=(span,))
        yield post


def _greets(below: Parsed, lexicon: Lexicon) -> bool:
    """Tell whether a line only speaks to somebody: "Mr Vice-President," is nobody's post."""
    return below.sentence.lowers[0] in lexicon.any_of("courtesyTitles", "addressWords")


def _speaks_before(body: Ref, post: Post, context: Context) -> bool:
    """Tell whether a State's envoy only speaks in a body: "First Secretary", "Sixth Committee"."""
    missions = context.lexicon.words("missions")
    envoy = post.title.lower() in context.lexicon.any_of("ambassadors", "diplomats")
    sent = body.entity is not None and any(name in body.entity.label.lower() for name in missions)
    return envoy and not sent


def _labelled(parsed: Sequence[Parsed], contexts: Sequence[Context]) -> Iterator[Post]:
    """Yield the speaker's post with its body: "Role: Ambassador *of Chad* to the Union"."""
    for line, context in zip(parsed, contexts, strict=True):
        own, (label, mark) = context.discourse.document, (*line.sentence.lowers, "", "")[:2]
        role = any(name == "role" and line.sentence.span.covers(at) for name, at in own.evidence)
        if not role or mark != ":" or label not in context.lexicon.words("roleKeys"):
            continue
        end = post_at(line.sentence, 2, context.lexicon)
        if own.speaker and own.role and end:
            told = post_of(line, (own.speaker, line.sentence.span_of(2, end)), (2, end), context)
            yield from (replace(told, title=own.role),) if told.organisation else ()
        return


def _person_alone(parsed: Parsed, lexicon: Lexicon) -> Ref | None:
    """Return the person whose name is all of a line: "H.E. Dr Ana Kos", "Statement by Ana Kos"."""
    people = [r for r in parsed.refs if r.kind is Kind.PERSON]
    if len(people) != 1:
        return None
    words, name = parsed.sentence.lowers, people[0].name
    rest = (*words[: name.first], *words[name.after :])
    spoken = lexicon.words("deliveryNouns") | _SPOKEN if "by" in words[: name.first] else set()
    return people[0] if set(rest) <= POLITE | {",", "(", ")", "signed"} | spoken else None


def _body_line(parsed: Sequence[Parsed], number: int) -> Ref | None:
    """Return the body with which a line begins: "Caribbean Community (CARICOM)"."""
    line = parsed[number] if number < len(parsed) else None
    first = line.refs[0] if line and line.refs and not line.clauses else None
    if line is None or first is None or first.name.first or not is_organisation(first):
        return None
    state = first.entity is not None and first.entity.type == "Government"
    ends = line.sentence.words[first.name.after : first.name.after + 1] in _ENDS
    return first if ends and not state else None
