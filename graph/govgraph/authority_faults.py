"""What is wrong with a user's own authority file, said before anything is made of it.

The shipped files are held to the same by the tests and the shapes.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from govgraph.errors import DataError, UsageError
from govgraph.lexicon import kind_of
from govgraph.rdfio import parse_file, plain
from govgraph.terms import terms, unknown_term
from govgraph.vocab import ALT_LABEL, EDTF, GG, LABEL, TYPE, compact

if TYPE_CHECKING:
    from collections.abc import Container, Mapping, Sequence

    import pyoxigraph as ox

_TURTLE = {".ttl", ".turtle", ".nt"}
_NAMES = (LABEL, ALT_LABEL)
# As far as it is needed to tell a date from words: years, months, seasons, days, ranges, marks.
_DATE = re.compile(r"(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2}(?:T[\d:.Z+-]+)?)?)?[~?%]?)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def check_authority(paths: Sequence[Path], shipped: Container[str]) -> None:
    """Refuse files of one's own that say what is not understood; ``shipped`` are known IRIs.

    Raises:
        UsageError: a file's name and content are those of another format than Turtle.
        DataError: a file is missing or malformed, holds no triples, uses a term that the ontology
            does not have, or describes a thing without kind, label or language.

    """
    files = {path: _quads(path) for path in paths}
    labelled = {
        plain(q.subject) for quads in files.values() for q in quads if q.predicate.value == LABEL
    }
    for path, quads in files.items():
        if not quads:
            raise DataError(f"{path} holds no triples; describe what is to be known in it.")
        kinds: dict[str, set[str]] = {}
        for quad in quads:
            _check(quad, path)
            value = plain(quad.object)
            if quad.predicate.value == TYPE and (kind := kind_of(value.removeprefix(GG))):
                kinds.setdefault(plain(quad.subject), set()).add(kind.value)
        _check_things(kinds, {iri for iri in kinds if iri in labelled or iri in shipped}, path)


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
