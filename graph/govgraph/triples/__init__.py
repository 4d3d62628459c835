"""From what was understood of a statement to the quads of its named graph."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.errors import DataError
from govgraph.model import (
    Analysis,
    DocumentLine,
    Entity,
    Event,
    EventType,
    Fact,
    Kind,
    Position,
    Post,
    Span,
    Status,
    When,
)
from govgraph.rdfio import Term, iri, literal, quad_key
from govgraph.triples.graph import StatementGraph
from govgraph.triples.labels import event_label, position_label
from govgraph.triples.names import (
    entity_iri,
    event_iris,
    meeting_of,
    normalise,
    position_iri,
    post_iri,
    slug,
    statement_iri,
)
from govgraph.vocab import BASE, GG

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyoxigraph as ox

    from govgraph.authority import Authority

__all__ = ["entity_iri", "normalise", "quads", "slug", "statement_iri"]

_SHORTCUT_BY = {
    EventType.ADOPTION: vocab.ADOPTED_BY,
    EventType.SIGNATURE: vocab.SIGNED_BY,
    EventType.RATIFICATION: vocab.RATIFIED_BY,
}
_SHORTCUT_ON = {
    EventType.ADOPTION: vocab.ADOPTED_ON,
    EventType.OPENING: vocab.OPENED_FOR_SIGNATURE_ON,
    EventType.ENTRY_INTO_FORCE: vocab.ENTERED_INTO_FORCE_ON,
}
_PREDICATES = {"superEvent": vocab.SUPER_EVENT, "broader": vocab.BROADER}


def quads(
    analysis: Analysis, base: str = BASE, authority: Authority | None = None
) -> list[ox.Quad]:
    """Return all that one statement asserts, as sorted quads of the graph named by its IRI.

    What is new gets no name under which the ``authority`` knows another thing.

    Raises:
        DataError: an entity's IRI is not a valid IRI.

    """
    graph = StatementGraph(analysis.statement, base, authority)
    _map_document(graph, analysis)
    for mention in analysis.mentions:
        span = graph.span(mention.span)
        if mention.entity is not None:
            graph.link(span, vocab.REFERS_TO, graph.entity(mention.entity))
            graph.link(graph.iri, vocab.MENTIONS, graph.entity(mention.entity))
    for time in analysis.times:
        span = graph.span(time.span)
        graph.link(span, vocab.TYPE, vocab.TIME_EXPRESSION)
        graph.when(span, time.when)
    for event in analysis.events:
        _map_event(graph, event)
    for position in analysis.positions:
        _map_position(graph, position)
    for fact in analysis.facts:
        _map_fact(graph, fact)
    for post in analysis.posts:
        _map_post(graph, post)
    return sorted(graph.quads(), key=quad_key)


def _map_document(graph: StatementGraph, analysis: Analysis) -> None:
    statement, line = analysis.statement, analysis.document
    graph.link(graph.iri, vocab.TYPE, vocab.STATEMENT)
    title = line.title or statement.title or statement.slug
    evidence: dict[str, list[Span]] = {}
    for name, span in line.evidence:
        evidence.setdefault(name, []).append(span)
    graph.state(graph.iri, vocab.TITLE, literal(title), evidence.get("title", ()))
    graph.name(graph.iri, title, statement.language)
    for predicate, value in (
        (vocab.IN_LANGUAGE, statement.language),
        (vocab.SHA256, statement.sha256),
        (vocab.TEXT, statement.text),
    ):
        graph.add(graph.iri, predicate, literal(value))
    graph.add(graph.iri, vocab.SOURCE, _source(statement.source))
    _map_line(graph, line, evidence, analysis.posts)


def _map_line(
    graph: StatementGraph,
    line: DocumentLine,
    evidence: dict[str, list[Span]],
    posts: Sequence[Post],
) -> None:
    if line.when is not None:
        graph.when(graph.iri, line.when, evidence.get("when", ()))
    for name, predicate, entity in (
        ("meeting", vocab.DELIVERED_AT, line.meeting),
        ("speaker", vocab.SPEAKER, line.speaker),
        ("organisation", vocab.ON_BEHALF_OF, line.organisation),
    ):
        if entity is not None:
            value = iri(graph.entity(entity))
            graph.state(graph.iri, predicate, value, evidence.get(name, ()))
    for partner in line.partners:
        if partner.entity is not None:
            value = iri(graph.entity(partner.entity))
            graph.state(graph.iri, vocab.ON_BEHALF_OF, value, [partner.span])
    if line.role and (post := _map_own_post(graph, line, evidence.get("role", ()), posts)):
        graph.state(graph.iri, vocab.SPEAKER_POST, iri(post), evidence.get("role", ()))


def _map_own_post(
    graph: StatementGraph, line: DocumentLine, evidence: Sequence[Span], posts: Sequence[Post]
) -> str | None:
    """Map the speaker's post, also where only its body is told: "Statement by the Chair"."""
    role, body = line.role or "", line.organisation
    if line.speaker is not None:
        own = Post(role, line.speaker, body, tuple(evidence))
        return _map_post(graph, _told_beside(own, posts) or own)
    return None if body is None else _map_title(graph, role, body, body, evidence)


def _told_beside(own: Post, posts: Sequence[Post]) -> Post | None:
    """Return the speaker's post as the words beside the name tell it, with its body.

    The Director-General may speak to the General Council, whose Director-General she is not; and
    the "President *of the Assembly*" for its Bureau.
    """
    same = (p for p in posts if p.person == own.person and p.organisation)
    titles = {own.title, own.title.partition(" of the ")[0]}
    return next((p for p in same if p.title in titles), None)


def _source(source: str) -> Term:
    # A web address is a resource; a file's name, or an address with a blank, is only text.
    if source.startswith(("https://", "http://")):
        with suppress(DataError):
            return iri(source)
    return literal(source)


def _map_event(graph: StatementGraph, event: Event) -> None:
    for name, single in event_iris(event, graph.naming):
        graph.link(name, vocab.TYPE, vocab.EVENT)
        graph.link(name, vocab.TYPE, GG[event.type.value])
        graph.link(name, vocab.STATUS, GG[event.status.value])
        graph.name(name, event_label(single))
        _map_event_parts(graph, name, single)
        if event.status is Status.OCCURRED:
            _map_shortcuts(graph, single)


def _map_event_parts(graph: StatementGraph, name: str, event: Event) -> None:
    parts: list[tuple[str, Entity | None]] = [
        (vocab.OBJECT, event.object),
        (vocab.PLACE, event.place),
        (vocab.AT_MEETING, meeting_of(event)),
    ]
    parts += [(vocab.AGENT, agent) for agent in event.agents]
    parts += [(vocab.ABOUT, theme) for theme in event.about]
    for predicate, entity in parts:
        if entity is not None:
            graph.link(name, predicate, graph.entity(entity))
    if event.when is not None:
        graph.when(name, event.when)
    for words in event.quoted:
        graph.add(name, vocab.QUOTED_TEXT, literal(words))
    graph.cite(name, event.evidence)


def _map_shortcuts(graph: StatementGraph, event: Event) -> None:
    meeting = meeting_of(event)
    if event.type is EventType.PARTICIPATION and meeting is not None:
        for agent in event.agents:
            graph.link(graph.entity(agent), vocab.PARTICIPATED_IN, graph.entity(meeting))
    if event.object is None or event.object.kind is not Kind.INSTRUMENT:
        return
    target = graph.entity(event.object)
    by = _SHORTCUT_BY.get(event.type)
    if by is not None:
        for agent in event.agents:
            graph.link(target, by, graph.entity(agent))
    on = _SHORTCUT_ON.get(event.type)
    # A treaty that starts to bind one more State has long been in force.
    for_party = event.type is EventType.ENTRY_INTO_FORCE and event.agents
    if on is not None and event.when is not None and not for_party:
        graph.add(target, on, literal(event.when.edtf, datatype=vocab.EDTF))


def _map_position(graph: StatementGraph, position: Position) -> None:
    name = position_iri(position, graph.naming)
    graph.link(name, vocab.TYPE, vocab.POSITION)
    graph.link(name, vocab.TYPE, GG[position.type.value])
    graph.name(name, position_label(position))
    graph.link(name, vocab.HOLDER, graph.entity(position.holder))
    graph.link(name, vocab.ABOUT, graph.entity(position.about))
    graph.cite(name, position.evidence)


def _map_fact(graph: StatementGraph, fact: Fact) -> None:
    subject = graph.entity(fact.subject)
    predicate = _PREDICATES.get(fact.predicate, GG[fact.predicate])
    if isinstance(fact.object, When) and predicate == vocab.WHEN:
        graph.when(subject, fact.object, fact.evidence)
    else:
        graph.state(subject, predicate, _value(graph, fact.object), fact.evidence)


def _value(graph: StatementGraph, value: Entity | bool | str | When) -> Term:
    if isinstance(value, Entity):
        return iri(graph.entity(value))
    if isinstance(value, bool):
        return literal(str(value).lower(), datatype=vocab.BOOLEAN)
    if isinstance(value, When):
        return literal(value.edtf, datatype=vocab.EDTF)
    return literal(value)


def _map_post(graph: StatementGraph, post: Post) -> str:
    where = post.organisation or post.person
    name = _map_title(graph, post.title, where, post.organisation, post.evidence)
    graph.state(name, vocab.HELD_BY, iri(graph.entity(post.person)), post.evidence)
    return name


def _map_title(
    graph: StatementGraph,
    title: str,
    where: Entity,
    organisation: Entity | None,
    evidence: Sequence[Span],
) -> str:
    name = post_iri(title, where, graph.naming)
    graph.link(name, vocab.TYPE, vocab.POST)
    graph.label(name, title)
    if organisation is not None:
        graph.state(name, vocab.POST_IN, iri(graph.entity(organisation)), evidence)
    return name
