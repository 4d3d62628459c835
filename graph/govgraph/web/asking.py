"""The jobs behind the questions, the SPARQL editor and their answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from govgraph import rdfio
from govgraph.errors import GovgraphError, QueryError, SeveralError
from govgraph.queries import Question, ask, bindings, find_question, why_empty
from govgraph.queries import questions as all_questions
from govgraph.store.text import bind, form
from govgraph.web.dataset import with_base
from govgraph.web.facts import Cell, cell_of, is_iri
from govgraph.web.looking import missing
from govgraph.web.naming import names_of
from govgraph.web.negotiate import HTML, ROWS, refusal, requested

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govgraph.store import Results
    from govgraph.web.desk import Desk
    from govgraph.web.frames import Reply

_FORMATS = (HTML, *ROWS)
_ROWS_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Table:
    """An answer as a page shows it; ``more`` says that rows were left out."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    text: str = ""
    more: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What a page says to a query: a table, and why it is empty, or why there is none.

    ``choices`` are things that a value may mean, each with the address that asks for it.
    """

    sparql: str
    table: Table = Table()
    hints: tuple[str, ...] = ()
    fault: str = ""
    choices: tuple[tuple[str, str], ...] = ()


def questions(desk: Desk, _: Mapping[str, Any], __: bytes) -> Reply:
    """Show the named questions."""
    return desk.pages.page("questions", questions=all_questions())


def question(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Show a named question, and its answer where its values are given, or give that alone."""
    name: str = arguments["name"]
    if not re.fullmatch(r"[a-z0-9-]+", name):
        return missing(f"There is no question named '{name}'.")
    try:
        asked = find_question(name)
    except QueryError as error:
        return missing(str(error))
    choice = requested(arguments, _FORMATS)
    if choice is None:
        return refusal(arguments, _FORMATS)
    known = {parameter.name for parameter in asked.parameters}
    given = {key: value for key, value in arguments["values"].items() if value and key in known}
    if choice.format != "html":
        answer = ask(desk.store, asked, given, limit=desk.row_limit)
        return desk.reply(lambda stream: answer.write(stream, choice.format), choice.media)
    ready = all(each.optional or each.name in given for each in asked.parameters)
    found = _answer(desk, asked, given) if ready else Answer(asked.sparql)
    status = 400 if found.fault else 200
    address = f"?{urlencode({**given, 'format': ''})}"
    values = {"question": asked, "values": given, "answer": found, "address": address}
    return desk.pages.page("question", status=status, **values)


def editor(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Show the SPARQL editor, and the answer of the query in it."""
    sparql: str = arguments["query"]
    asked = Question("query", with_base(sparql, desk.base))
    found = _answer(desk, asked, {}) if sparql.strip() else Answer("")
    rows = form(sparql) in {"SELECT", "ASK"}
    values = {"sparql": sparql, "answer": found, "questions": all_questions(), "is_rows": rows}
    return desk.pages.page("editor", status=400 if found.fault else 200, **values)


def _answer(desk: Desk, asked: Question, given: Mapping[str, str]) -> Answer:
    try:
        sparql = bind(asked.sparql, bindings(desk.store, asked, given))
        limit = _ROWS_SHOWN + 1 if form(sparql) == "SELECT" else desk.row_limit
        table = _table(desk, desk.store.query(sparql, limit=limit))
        hints = () if table.rows else why_empty(desk.store, asked, given)
        return Answer(sparql, table, tuple(hints))
    except SeveralError as error:
        return Answer(asked.sparql, fault=str(error), choices=_choices(desk, given, error))
    except GovgraphError as error:
        return Answer(asked.sparql, fault=str(error))


def _choices(
    desk: Desk, given: Mapping[str, str], error: SeveralError
) -> tuple[tuple[str, str], ...]:
    names = names_of(desk, error.choices)
    key = next(key for key, value in given.items() if value == error.name)
    shorts = [(iri, desk.pages.short(iri)) for iri in error.choices]
    return tuple(
        (f"{names.get(iri, short)} ({short})", f"?{urlencode({**given, key: short})}")
        for iri, short in shorts
    )


def _table(desk: Desk, answer: Results) -> Table:
    if answer.kind == "ask":
        return Table(text="yes" if answer else "no")
    if answer.kind == "graph":
        return Table(text=rdfio.serialise(answer.quads(), "turtle", desk.store.prefixes).decode())
    rows = [[row[name] for name in answer.variables] for row in answer]
    shown = rows[:_ROWS_SHOWN]
    things = {rdfio.plain(term) for row in shown for term in row if is_iri(term)}
    names = names_of(desk, things) if things else {}
    cells = tuple(tuple(cell_of(term, names, desk) for term in row) for row in shown)
    return Table(answer.variables, cells, more=len(rows) > _ROWS_SHOWN)
