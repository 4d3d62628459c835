"""Check the store against the SHACL shapes: one readable line per violation."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from govgraph import rdfio, vocab
from govgraph.collector import without_collector
from govgraph.errors import DataError
from govgraph.folding import close_names
from govgraph.resources import resource_dir
from govgraph.store import quads_not_shipped
from govgraph.terms import terms, unknown_term

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib import Graph
    from rdflib.term import Node, URIRef

    from govgraph.store import Store


_LONGEST_VALUE = 80
# Terms of SHACL's advanced features, which rdflib does not list.
_ADVANCED = frozenset({
    "count", "desc", "distinct", "else", "exists", "groupConcat", "if", "limit", "max", "min",
    "minus", "offset", "orderBy", "separator", "sum", "then", "values",
})  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """What is wrong with one node: where, with which value, and the shape's message.

    ``node``, ``path`` and ``value`` are prefixed names or plain values; empty where the shape
    gives none. ``severity`` is Violation, Warning or Info.
    """

    node: str
    path: str
    message: str
    value: str = ""
    severity: str = "Violation"

    def __str__(self) -> str:
        """Return the violation as one line."""
        where = f"{self.node} {self.path}".strip()
        value = f" (value: {self.value})" if self.value else ""
        return f"{self.severity}: {where}: {self.message}{value}"


def validate(store: Store, shapes: str | Path | None = None) -> list[Violation]:
    """Return what in the store breaks the shapes, sorted; an empty list if all is well.

    ``shapes`` is a Turtle file, by default the one shipped with govgraph. By that the shipped
    knowledge has been checked, and only what is new is asked; by others the whole store.

    Raises:
        DataError: the shapes are missing, malformed or not SHACL, or have a term that SHACL or
            the ontology does not have.

    """
    from pyshacl import validate as check
    from pyshacl.errors import ReportableRuntimeError
    from rdflib import Graph

    path = Path(shapes) if shapes else resource_dir("ontology") / "shapes.ttl"
    # rdflib's reader ends in all kinds of errors, and some without a place.
    rules = rdfio.to_rdflib(rdfio.parse_file(path, "turtle"))
    _expect_targets(rules, path)
    _expect_terms(rules, path)
    try:
        with without_collector():
            data = rdfio.to_rdflib(store.quads() if shapes else quads_not_shipped(store))
            _, report, _ = check(data, shacl_graph=_apart(rules), advanced=True, inplace=True)
    except ReportableRuntimeError as error:
        raise DataError(f"The shapes in {path} are not valid SHACL: {error}.") from error
    if not isinstance(report, Graph):
        raise DataError(f"The shapes in {path} cannot be applied: {report!r}.")
    return sorted(_violations(report, store.base))


def _targets() -> tuple[URIRef, ...]:
    from rdflib import SH

    return SH.target, SH.targetClass, SH.targetNode, SH.targetObjectsOf, SH.targetSubjectsOf


def _expect_targets(rules: Graph, path: Path) -> None:
    """Refuse shapes that say of nothing how it must be: the graph would conform to them."""
    from rdflib import OWL, RDF, RDFS, SH

    classes = {*rules.subjects(RDF.type, RDFS.Class), *rules.subjects(RDF.type, OWL.Class)}
    shapes = {*rules.subjects(RDF.type, SH.NodeShape), *rules.subjects(RDF.type, SH.PropertyShape)}
    if not classes & shapes and not any((None, kind, None) in rules for kind in _targets()):
        raise DataError(
            f"{path} has no SHACL shape with a target, so nothing would be checked; "
            "say what is meant with sh:targetClass."
        )


def _expect_terms(rules: Graph, path: Path) -> None:
    """Refuse a misspelt term of SHACL or of the ontology: nothing would be checked by it."""
    from rdflib import SH, URIRef

    named = {str(term) for triple in rules for term in triple if isinstance(term, URIRef)}
    for local in sorted(term.removeprefix(vocab.GG) for term in named if vocab.GG in term):
        if local not in terms():
            raise DataError(f"In {path}, {unknown_term(local)}.")
    known = [vocab.local_name(str(name)) for name in dir(SH)]
    for name in sorted({*map(str, rules.predicates())}):
        local = vocab.local_name(name)
        if str(SH) not in name or URIRef(name) in SH or local in _ADVANCED:
            continue
        close = "".join(f"; the closest is sh:{name}" for name in close_names(local, known, 1))
        raise DataError(f"In {path}, sh:{local} is no term of SHACL{close}.")


def _apart(rules: Graph) -> Graph:
    """Give the property shapes of a node shape its targets, and take them out of it.

    That means the same, but pySHACL asks a property shape that stands in another once for each
    node, and one that has targets once for all of these. A shape that is more than its targets and
    parts stays whole: one that is closed, switched off, a property's, a class or used elsewhere.
    """
    from rdflib import RDF, RDFS, SH

    kinds = _targets()
    whole = {
        shape for kind in (SH.closed, SH.deactivated, SH.path) for shape in rules.subjects(kind)
    }
    whole |= {*rules.subjects(RDF.type, RDFS.Class), *rules.objects()}
    for shape in set(rules.subjects(SH.property)) - whole:
        targets = [(kind, target) for kind in kinds for target in rules.objects(shape, kind)]
        for part in list(rules.objects(shape, SH.property)) if targets else ():
            rules.remove((shape, SH.property, part))
            for kind, target in targets:
                rules.add((part, kind, target))
    return rules


def _violations(report: Graph, base: str) -> Iterator[Violation]:
    from rdflib import SH, Literal

    for result in report.objects(None, SH.result):
        messages = sorted(str(text) for text in report.objects(result, SH.resultMessage))
        found = {
            name: report.value(result, name)
            for name in (SH.focusNode, SH.resultPath, SH.value, SH.resultSeverity)
        }
        value = found[SH.value]
        text = _shown(value, base)
        yield Violation(
            node=_shown(found[SH.focusNode], base),
            path=_shown(found[SH.resultPath], base),
            message=messages[0] if messages else "the shape is not met",
            value=f'"{_short(text)}"' if isinstance(value, Literal) else text,
            severity=vocab.local_name(str(found[SH.resultSeverity] or SH.Violation)),
        )


def _shown(term: Node | None, base: str) -> str:
    return "" if term is None else vocab.compact(str(term), base)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"
