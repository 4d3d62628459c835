"""Named questions: SPARQL files with a title and parameters, whose values are bound as terms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.errors import DataError, QueryError, SeveralError, UsageError
from govgraph.folding import closest, fold_name
from govgraph.model import Kind
from govgraph.resources import resource_dir
from govgraph.store import find_statement
from govgraph.store.text import tokens
from govgraph.terms import terms, unknown_term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.rdfio import Term
    from govgraph.store import Results, Store

ENTITY = "entity"
_KINDS = tuple(kind.value for kind in Kind)
TYPES = ("iri", "text", "name", "date", "number", ENTITY, *_KINDS)
"""What a parameter may be: an IRI, a plain text, an English name, a day, a whole number, or an
entity (of any kind, or of those named: ``Organisation or Person``), given by its name or IRI."""

_ANY = "any"
_OR = " or "
_HEADER = re.compile(r"#\s*(title|description|param):\s*(.*)")
_PARAMETER = re.compile(
    r"(?P<name>\w+)\s*\((?P<type>\w+(?: or \w+)*)\)\s*[–-]\s*"
    r"(?P<description>.*?)(?:\s*\[(?P<default>.*)\])?"
)
# DESCRIBE needs no braces.
_BEGINS_A_QUERY = re.compile(
    r"\s*(?:SELECT|ASK|CONSTRUCT|DESCRIBE|PREFIX|BASE|INSERT|DELETE|DROP|CLEAR)\s", re.IGNORECASE
)
_NAMED = f"<{vocab.LABEL}>|<{vocab.ALT_LABEL}>"
# Statements, events and positions have labels too, and are no entities.
_OTHERS = "gg:Statement", "gg:Event", "gg:Position"
_ENTITIES = " ".join(f"FILTER NOT EXISTS {{ GRAPH ?g {{ ?entity a {kind} }} }}" for kind in _OTHERS)
_EXACTLY = f"""SELECT DISTINCT ?entity {{
  VALUES ?n {{ %s }} GRAPH ?g {{ ?entity {_NAMED} ?n }} {_ENTITIES}
}} ORDER BY ?entity"""
_IN_ANY_CASE = f"""SELECT DISTINCT ?entity {{
  GRAPH ?g {{ ?entity {_NAMED} ?name }} FILTER(LCASE(STR(?name)) = %s)
}}"""
# Asked only of the few that bear a name: of all names it takes seconds.
_THINGS = f"SELECT DISTINCT ?entity {{ VALUES ?entity {{ %s }} {_ENTITIES} }} ORDER BY ?entity"
_NAMES = f"""SELECT DISTINCT ?name ?entity {{
  VALUES ?kind {{ %s }} GRAPH ?g {{ ?entity {_NAMED} ?name ; a ?kind }}
}}"""
_IS_OF_KIND = "ASK { VALUES ?kind { %s } GRAPH ?g { ?entity a ?kind } }"
_ALL_NAMES = f"""SELECT DISTINCT ?name ?entity {{
  GRAPH ?g {{ ?entity {_NAMED} ?name }} FILTER(?g != graph:ontology)
}}"""
_IRI = re.compile(r"[A-Za-z][\w+.-]*:[^\s<>\"{}|\\^`]+")
_KNOWN = "ASK { { ?node ?p ?o } UNION { ?s ?q ?node } }"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a question asks for; ``default`` is None where the user must give one."""

    name: str
    type: str
    description: str
    default: str | None = None

    @property
    def optional(self) -> bool:
        """Tell whether the question can be asked without this value."""
        return self.default is not None


@dataclass(frozen=True, slots=True)
class Question:
    """A SPARQL query with a name, a title and parameters."""

    name: str
    sparql: str
    title: str = ""
    description: str = ""
    parameters: tuple[Parameter, ...] = ()


def questions(folder: Path | None = None) -> list[Question]:
    """Return the questions of a folder (those shipped with govgraph by default), by name.

    Raises:
        DataError: a header is malformed.

    """
    where = folder or resource_dir("queries")
    return [read_question(path) for path in sorted(where.glob("*.rq"))]


def read_question(path: Path) -> Question:
    """Return the question in a ``.rq`` file; a file without a header is a question too.

    Raises:
        UsageError: the file cannot be read.
        DataError: a header line is malformed (names the line).

    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path} cannot be read as a query: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path} cannot be read as a query: it is not UTF-8.") from error
    header: dict[str, str] = {}
    parameters: list[Parameter] = []
    for number, line in enumerate(text.splitlines(), 1):
        match = _HEADER.fullmatch(line.strip())
        if match is None:
            continue
        if match[1] == "param":
            parameters.append(_parameter(match[2], f"{path}, line {number}"))
        else:
            header[match[1]] = match[2]
    return Question(
        name=path.stem,
        sparql=text,
        title=header.get("title", ""),
        description=header.get("description", ""),
        parameters=tuple(parameters),
    )


def find_question(asked: str, folder: Path | None = None) -> Question:
    """Return the question that a user means by a name, by a ``.rq`` file or by SPARQL itself.

    Raises:
        UsageError: there is no such file.
        QueryError: there is no such question; the message gives the closest names.

    """
    if "{" in asked or _BEGINS_A_QUERY.match(asked):
        return Question("query", asked)
    if asked.endswith(".rq"):
        return read_question(Path(asked))
    if Path(asked).is_file():
        raise UsageError(f"{asked} is a file whose name does not end in .rq; rename it to ask it.")
    known = {question.name: question for question in questions(folder)}
    if asked in known:
        return known[asked]
    raise QueryError(f"There is no question named '{asked}'. {closest(asked, list(known))}")


def ask(
    store: Store,
    question: Question,
    values: Mapping[str, str] | None = None,
    *,
    timeout: float | None = None,
    limit: int | None = None,
) -> Results:
    """Ask the store a question, its parameters bound to the values.

    Raises:
        QueryError: a value is missing, unknown or of the wrong type, or the query is malformed.
        StoreError: the store cannot be read, or the time is over.

    """
    return store.query(
        question.sparql,
        params=bindings(store, question, values or {}),
        timeout=timeout,
        limit=limit,
    )


def bindings(store: Store, question: Question, values: Mapping[str, str]) -> dict[str, Term]:
    """Return the question's parameters as terms, defaults filled in.

    A value for a variable that the question does not declare becomes an IRI if it looks like one
    (``<…>`` or a prefixed name), else a text.

    Raises:
        QueryError: a value is missing, or is not of its parameter's type.

    """
    terms: dict[str, Term] = {}
    declared = {parameter.name: parameter for parameter in question.parameters}
    if declared and (unknown := sorted(set(values) - set(declared))):
        close = closest(unknown[0], list(declared))
        raise QueryError(f"'{question.name}' has no parameter '{unknown[0]}'. {close}")
    for parameter in question.parameters:
        value = values.get(parameter.name, parameter.default)
        if value is None:
            raise QueryError(
                f"'{question.name}' needs a value for '{parameter.name}': {parameter.description}."
            )
        if parameter.name in values or value != _ANY:
            terms[parameter.name] = _term(store, parameter, value)
    for name in sorted(set(values) - set(declared)):
        terms[name] = _guess(store, values[name])
    return terms


def find_entity(store: Store, name: str, kind: str = ENTITY) -> str:
    """Return the IRI of the entity that a name, a prefixed name or an IRI means.

    Capitals, accents and marks matter only where two entities differ in nothing else. ``kind`` is
    a kind of entity, or several: ``Organisation or Person``.

    Raises:
        QueryError: no entity has the name; the message gives the closest.
        SeveralError: more than one has it; the message says what to give instead.

    """
    if iri := _as_iri(store, name):
        return iri
    text = rdfio.literal(name)
    exact = _EXACTLY % f"{text} {text}@en"
    found = _of_kind(store, _firsts(store.query(exact)), kind)
    if not found:
        alike = _firsts(store.query(_IN_ANY_CASE % rdfio.literal(name.lower())))
        found = _of_kind(store, _things(store, alike), kind)
    names = [] if found else _names(store, kind)
    if not found:
        found = _things(store, _alike(name, names))
    if len(found) == 1:
        return found[0]
    what = "entity" if kind == ENTITY else kind.lower()
    if not found:
        close = closest(name, [known for known, _ in names])
        raise QueryError(f"The graph knows no {what} named '{name}'. {close}")
    choices = ", ".join(vocab.compact(iri, store.base) for iri in found)
    sentence = f"More than one {what} is named '{name}'; give one of {choices}."
    raise SeveralError(sentence, name, found)


def find_thing(store: Store, name: str) -> str:
    """Return the IRI of the entity that a name means, or of the statement that is named so.

    Raises:
        QueryError: there is neither, or more than one entity has the name.

    """
    try:
        return find_entity(store, name)
    except QueryError as error:
        try:
            return find_statement(store, name)
        except QueryError as other:
            # That no statement is like it says nothing of a thing that was meant.
            raise (QueryError(f"{error} {other}") if "Closest" in str(other) else error) from other


def why_empty(store: Store, question: Question, values: Mapping[str, str]) -> list[str]:
    """Return a sentence for each thing in a question, or in its values, that leaves no answer.

    A term that the ontology does not have, a node that the graph does not know, a first day after
    the last; nothing if there is an answer, as a user's graph may have terms of its own.

    >>> why_empty(store, Question("query", "SELECT ?s { ?s a gg:" + "Convetion }"), {})[0][13:]
    'is no term of the ontology; the closest is gg:Convention.'
    """
    found = [f"{unknown_term(local)}." for local in _unknown_terms(question, values)]
    found += _at_fault(store, question, values)
    if not found:
        return []
    answer = ask(store, question, values, limit=1)
    has_answer = bool(answer) if answer.kind == "ask" else any(True for _ in answer.texts())
    return [] if has_answer else found


def _unknown_terms(question: Question, values: Mapping[str, str]) -> list[str]:
    named = [token.text for token in tokens(question.sparql) if token.kind == "name"]
    locals_ = [name[3:] for name in (*named, *values.values()) if name.startswith("gg:")]
    return [local for local in dict.fromkeys(locals_) if local and local not in terms()]


def _at_fault(store: Store, question: Question, values: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with values that are well formed."""
    days = [p.name for p in question.parameters if p.type == "date" and p.name in values]
    for first, last in pairwise(days):
        if values[first] > values[last]:
            yield f"'{first}' ({values[first]}) is after '{last}' ({values[last]})."
    for parameter in question.parameters:
        value = values.get(parameter.name, "")
        # What was given by its name has been found.
        if ":" not in value or not (parameter.type == "iri" or _is_entity(parameter.type)):
            continue
        if not store.query(_KNOWN, params={"node": _term(store, parameter, value)}):
            yield f"The graph does not know {value}."


def _firsts(results: Results) -> list[str]:
    return [row[0] for row in results.texts() if row[0] is not None]


def _names(store: Store, kind: str) -> list[tuple[str, str]]:
    """Return each name of a thing of the kind, with the thing's IRI."""
    found = store.query(_ALL_NAMES if kind == ENTITY else _NAMES % _classes(kind))
    return [(name or "", entity or "") for name, entity in found.texts()]


def _as_iri(store: Store, name: str) -> str:
    """Return the IRI that is given: in full, with a prefix, or one of the graph (``urn:own:1``)."""
    bare = name.removeprefix("<").removesuffix(">")
    iri = vocab.expand(bare, store.base)
    if "://" in iri:
        return iri
    is_one = _IRI.fullmatch(iri) and (
        bare != name or store.query(_KNOWN, params={"node": rdfio.iri(iri)})
    )
    return iri if is_one else ""


def _alike(wanted: str, names: Sequence[tuple[str, str]]) -> list[str]:
    """Return what has a name, or an IRI's end, of the same letters: ``CETS-185``, ``reseau x``."""
    folded = fold_name(wanted)
    return [
        entity
        for name, entity in names
        if folded and folded in {fold_name(name), fold_name(vocab.local_name(entity))}
    ]


def _things(store: Store, iris: Sequence[str]) -> list[str]:
    """Return those that are entities, and no statements, events or positions."""
    values = rdfio.listed(iri for iri in dict.fromkeys(iris) if _IRI.fullmatch(iri))
    return _firsts(store.query(_THINGS % values)) if values else []


def _of_kind(store: Store, iris: Sequence[str], kind: str) -> list[str]:
    if kind == ENTITY:
        return list(iris)
    check = _IS_OF_KIND % _classes(kind)
    return [iri for iri in iris if store.query(check, params={"entity": rdfio.iri(iri)})]


def _classes(kind: str) -> str:
    return rdfio.listed(vocab.GG[each] for each in kind.split(_OR))


def _is_entity(kind: str) -> bool:
    return kind == ENTITY or set(kind.split(_OR)) <= set(_KINDS)


def _term(store: Store, parameter: Parameter, value: str) -> Term:
    if _is_entity(parameter.type):
        return rdfio.iri(find_entity(store, value, parameter.type))
    if parameter.type == "iri":
        return _iri(store, parameter.name, value)
    if parameter.type == "date":
        try:
            date.fromisoformat(value)
        except ValueError as error:
            raise QueryError(
                f"'{value}' is not a day for '{parameter.name}'; write it as 2024-06-26."
            ) from error
        return rdfio.literal(value, datatype=vocab.DATE)
    if parameter.type == "number":
        if not re.fullmatch(r"[+-]?[0-9]+", value):
            raise QueryError(f"'{value}' is not a whole number for '{parameter.name}'.")
        return rdfio.literal(value, datatype=vocab.INTEGER)
    return rdfio.literal(value, language="en" if parameter.type == "name" else None)


def _iri(store: Store, name: str, value: str) -> Term:
    if value in terms():  # "occurred"
        return rdfio.iri(vocab.GG[value])
    try:
        return rdfio.iri(vocab.expand(value.removeprefix("<").removesuffix(">"), store.base))
    except DataError as error:
        raise QueryError(
            f"'{value}' is not an IRI for '{name}'; write it whole, as prefix:name or as the name "
            f"of a term. {closest(value, list(terms()))}"
        ) from error


def _guess(store: Store, value: str) -> Term:
    looks_like_iri = re.fullmatch(r"<[^<>\s]+>", value)
    if looks_like_iri or vocab.expand(value, store.base) != value:
        return _iri(store, "the parameter", value)
    return rdfio.literal(value)


def _parameter(text: str, place: str) -> Parameter:
    match = _PARAMETER.fullmatch(text)
    if match is None:
        raise DataError(f"{place}: a parameter is written 'name (type) – description [default]'.")
    if match["type"] not in TYPES and not _is_entity(match["type"]):
        types = ", ".join(TYPES)
        raise DataError(
            f"{place}: '{match['type']}' is not a type of parameter; use one of {types}."
        )
    return Parameter(match["name"], match["type"], match["description"], match["default"])
