"""What a worker can be asked to do, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govgraph.store.text import form
from govgraph.web import adding, asking, finding, looking
from govgraph.web.dataset import with_base, with_dataset, with_using
from govgraph.web.description import describe
from govgraph.web.frames import Reply
from govgraph.web.negotiate import ROWS, TRIPLES, refusal, requested

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from govgraph.web.desk import Desk

    Job: TypeAlias = Callable[[Desk, Mapping[str, Any], bytes], Reply]


def query(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Answer a SPARQL query; ``accept`` or ``format`` says in which format."""
    sparql: str = arguments["query"]
    rows = form(sparql) not in {"CONSTRUCT", "DESCRIBE"}
    choice = requested(arguments, ROWS if rows else TRIPLES)
    if choice is None:
        return refusal(arguments, ROWS if rows else TRIPLES)
    text = with_dataset(with_base(sparql, desk.base), arguments["default"], arguments["named"])
    answer = desk.store.query(text, limit=desk.row_limit)
    return desk.reply(lambda stream: answer.write(stream, choice.format), choice.media)


def update(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Carry out a SPARQL update."""
    sparql = with_base(arguments["update"], desk.base)
    text = with_using(sparql, arguments["default"], arguments["named"])
    desk.store.update(text)
    desk.changed()
    return Reply(status=204)


def service(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Describe the SPARQL service."""
    choice = requested(arguments, TRIPLES)
    if choice is None:
        return refusal(arguments, TRIPLES)
    endpoint: str = arguments["endpoint"]
    body = describe(endpoint, desk.base, writable=desk.writable, format_name=choice.format)
    return Reply(body, choice.media)


def nothing(_: Desk, __: Mapping[str, Any], ___: bytes) -> Reply:
    """Answer, to show that there is somebody who can."""
    return Reply()


JOBS: dict[str, Job] = {
    "nothing": nothing,
    "query": query,
    "update": update,
    "service": service,
    "home": looking.home,
    "statements": looking.statements,
    "search": finding.search,
    "names": finding.names,
    "terms": looking.terms,
    "questions": asking.questions,
    "question": asking.question,
    "editor": asking.editor,
    "thing": looking.thing,
    "graph": looking.graph,
    "neighbours": looking.neighbours,
    "form": adding.form,
    "preview": adding.preview,
    "add": adding.add,
}
"""The jobs by name; each gets the worker's desk, its arguments and the request's body."""
