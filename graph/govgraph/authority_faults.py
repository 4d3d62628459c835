"""What is wrong with a user's own authority file, said before anything is made of it.

The shipped files are held to the same by the tests and the shapes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from govgraph.errors import DataError, UsageError
from govgraph.folding import fold_name
from govgraph.lexicon import kind_of
from govgraph.model import Kind
from govgraph.rdfio import parse_file, plain
from govgraph.terms import terms, unknown_term
from govgraph.vocab import ALT_LABEL, EDTF, GG, LABEL, TYPE, XSD, compact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import pyoxigraph as ox

    from govgraph.model import Entity

_TURTLE = {".ttl", ".turtle", ".nt"}
_NAMES = (LABEL, ALT_LABEL)
_KINDS = frozenset(kind.value for kind in Kind)
_BOOLEAN = XSD["boolean"]
# As far as it is needed to tell a date from words: years, months, seasons, days, ranges, marks.
_DATE = re.compile(r"(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T[\d:.Z+-]+)?)?)?[~?%]?)")
_YES_OR_NO = frozenset(f'"{text}"^^<{_BOOLEAN}>' for text in ("true", "false", "1", "0"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Known(Protocol):
    """What a shipped file tells of a thing."""

    @property
    def entity(self) -> Entity:
        """The thing."""


def check_authority(paths: Sequence[Path], shipped: Mapping[str, Known]) -> None:
    """Refuse files of one's own that say what is not understood; ``shipped`` is known by IRI.

    Raises:
        UsageError: a file's name and content are those of another format than Turtle.
        DataError: a file is missing or malformed, holds no triples, uses a term that the ontology
            does not have or that is no value of its property, or describes a thing without IRI,
            kind, label or language, or by another's label.

    """
    files = {path: _quads(path) for path in paths}
    labelled = {
        plain(q.subject) for quads in files.values() for q in quads if q.predicate.value == LABEL
    }
    known: dict[str, str] = {}
    for path, quads in files.items():
        if not quads:
            raise DataError(f"{path} holds no triples; describe what is to be known in it.")
        classes: dict[str, set[str]] = defaultdict(set)
        for quad in quads:
            _check(quad, path)
            value = plain(quad.object)
            if quad.predicate.value == TYPE and kind_of(value.removeprefix(GG)):
                classes[plain(quad.subject)].add(value.removeprefix(GG))
        kinds = {iri: {str(kind_of(one)) for one in found} for iri, found in classes.items()}
        _check_things(kinds, {iri for iri in kinds if iri in labelled or iri in shipped}, path)
        for iri, found in classes.items():
            if iri not in shipped and not found & _KINDS:
                raise _fault(path, iri, f"needs its kind, too: a gg:{min(kinds[iri])}")
        known |= {iri: min(found) for iri, found in kinds.items()}
    for path, quads in files.items():
        _check_values(quads, known, shipped, path)
    _check_labels(files, known, shipped)


def _quads(path: Path) -> list[ox.Quad]:
    try:
        return list(parse_file(path, "turtle"))
    except DataError as error:
        ending = Path(path.name.removesuffix(".gz")).suffix
        if not ending or ending.lower() in _TURTLE:
            raise
        # Not the place of a mistake helps, but that another format was meant.
        raise UsageError(f"{path} is no Turtle; an authority is a Turtle file (.ttl).") from error


def _check(quad: ox.Quad, path: Path) -> None:
    """Check one triple of a file: its terms, and the form of its value."""
    name, value = quad.predicate.value, plain(quad.object)
    for term in (name, value if name == TYPE else ""):
        if term.startswith(GG) and term.removeprefix(GG) not in terms():
            raise DataError(f"In {path}, {unknown_term(term.removeprefix(GG))}.")
    thing = compact(plain(quad.subject))
    if name in _NAMES and not getattr(quad.object, "language", None):
        raise DataError(
            f'In {path}, the name of {thing} has no language; write it as "{value}"@en.'
        )
    if name == TYPE and value.startswith(GG) and not kind_of(value.removeprefix(GG)):
        raise _fault(path, plain(quad.subject), f"is a {compact(value)}, which is no kind of thing")
    if EDTF in terms().get(name.removeprefix(GG), ()) and not _is_date(quad.object):
        raise DataError(
            f"In {path}, {compact(name)} of {thing} is '{value}' and no date; "
            'write it as "2024-06-26"^^edtf:EDTF.'
        )


def _check_things(kinds: Mapping[str, set[str]], named: set[str], path: Path) -> None:
    for iri, found in kinds.items():
        if len(found) > 1:
            both = " and ".join(sorted(found))
            raise DataError(f"In {path}, {compact(iri)} is {both}; give it one kind.")
        if iri not in named:
            raise DataError(
                f"In {path}, {compact(iri)} has no rdfs:label; write its name there, with its "
                "language."
            )


def _check_values(
    quads: Iterable[ox.Quad], known: Mapping[str, str], shipped: Mapping[str, Known], path: Path
) -> None:
    """Check what properties point to, each a thing that somebody describes, and yes and no."""
    for quad in quads:
        name, value = quad.predicate.value, plain(quad.object)
        ranges = terms().get(name.removeprefix(GG), ()) if name.startswith(GG) else ()
        said = f"{compact(name)} {compact(value)}"
        if _BOOLEAN in ranges and str(quad.object) not in _YES_OR_NO:
            raise _fault(path, plain(quad.subject), f"has {said}; write true or false")
        wanted = {_kind_of_range(one) for one in ranges}
        if None in wanted or not wanted:
            continue
        if hasattr(quad.object, "datatype"):
            raise _fault(path, plain(quad.subject), f"has {said}; give the IRI of what is meant")
        kind = known.get(value) or (shipped[value].entity.kind if value in shipped else None)
        if kind is None:
            raise _fault(path, plain(quad.subject), f"has {said}, which nothing describes")
        if kind not in wanted and "" not in wanted:
            raise _fault(path, plain(quad.subject), f"has {said}, a {kind}: not what it takes")


def _kind_of_range(iri: str) -> str | None:
    """Return the kind of thing that a range means, "" for one of several, None for no thing."""
    return kind_of(iri.removeprefix(GG)) if ":" in iri else ""


def _check_labels(
    files: Mapping[Path, list[ox.Quad]], known: Mapping[str, str], shipped: Mapping[str, Known]
) -> None:
    """Check that each thing that has a name is one, with one label that no other has."""
    one_of: dict[tuple[str, str], str] = {}
    other_of: dict[tuple[str, str], str] = {}
    for path, iri, quad in _names(files):
        label, kind = plain(quad.object), known.get(iri, "")
        language = getattr(quad.object, "language", "")
        if iri not in shipped and not kind:
            raise _fault(path, iri, f"({label}) has no kind; write, for example, a gg:Instrument")
        if kind and ":" not in iri:
            raise DataError(f"In {path}, '{label}' has no IRI; give it one.")
        if fold_name(label) in {"", "a", "an", "the"}:
            raise _fault(path, iri, f"has the name '{label}', which is none")
        if quad.predicate.value != LABEL:
            continue
        first = shipped[iri].entity.label if iri in shipped and language == "en" else label
        if one_of.setdefault((iri, language), first) != label:
            raise _fault(path, iri, f"has two labels; write '{label}' as skos:altLabel")
        other = other_of.setdefault((kind, fold_name(label)), iri)
        if other != iri:
            raise _fault(path, iri, f"has the label of {compact(other)}; give each its own")


def _names(files: Mapping[Path, list[ox.Quad]]) -> Iterator[tuple[Path, str, ox.Quad]]:
    for path, quads in files.items():
        for quad in quads:
            if quad.predicate.value in _NAMES:
                yield path, plain(quad.subject), quad


def _fault(path: Path, iri: str, what: str) -> DataError:
    return DataError(f"In {path}, {compact(iri)} {what}.")


def _is_date(value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> bool:
    datatype = getattr(value, "datatype", None)
    text = plain(value)
    if datatype is None or datatype.value != EDTF:
        return False
    return all(map(_DATE.fullmatch, text.split("/"))) and all(map(_is_day, _DAY.findall(text)))


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
