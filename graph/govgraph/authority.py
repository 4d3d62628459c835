"""What the authority files know: organisations, instruments, meetings, places and themes.

All names are searched in one pass; a name that several entities share is returned with all of
them, and the caller decides or leaves it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from govgraph.errors import DataError
from govgraph.folding import fold_name, fold_text
from govgraph.lexicon import kind_of
from govgraph.model import Entity, Kind, Span
from govgraph.rdfio import read_turtle
from govgraph.resources import resource_dir
from govgraph.vocab import ALT_LABEL, GG, LABEL, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ahocorasick_rs import AhoCorasick

_ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[^a-z\s]+|[A-Z]{2,}.{0,3}")


@dataclass(frozen=True, slots=True)
class Record:
    """An entity of the authority with all that is known of it, property by local name or IRI."""

    entity: Entity
    values: Mapping[str, Sequence[str]]

    def all(self, name: str) -> Sequence[str]:
        """Return the values of a ``gg:`` property, or of any property given by its IRI."""
        return self.values.get(name if "/" in name else f"{GG}{name}", ())

    def one(self, name: str) -> str | None:
        """Return the first value of a property, or None."""
        return next(iter(self.all(name)), None)


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the authority found in a text, with every entity that bears it."""

    span: Span
    entities: tuple[Entity, ...]


class Authority:
    """All entities of the authority files, searchable by name and by property.

    ``vocabulary`` holds every word, folded, that occurs in a name.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self.records = {r.entity.iri or "": r for r in records}
        self._by_name: dict[str, list[Entity]] = {}
        names: dict[str, dict[Entity, list[str]]] = {}
        for record in self.records.values():
            for alias in (record.entity.label, *record.entity.aliases):
                same = self._by_name.setdefault(fold_name(alias), [])
                if record.entity not in same:
                    same.append(record.entity)
                for pattern in spellings(alias, record.entity.kind):
                    names.setdefault(pattern, {}).setdefault(record.entity, []).append(alias)
        self._names = names
        self._patterns = sorted(names)
        self.vocabulary = frozenset(
            word for name in self._by_name if "-" not in name for word in name.split()
        )
        self._children: dict[tuple[str, str], list[Entity]] = {}

    @property
    def entities(self) -> list[Entity]:
        """All entities, in the order of the files."""
        return [record.entity for record in self.records.values()]

    def record(self, entity: Entity) -> Record | None:
        """Return what is known of an entity, or None when the authority doesn't know it."""
        return self.records.get(entity.iri or "")

    def entity(self, iri: str | None) -> Entity | None:
        """Return the entity of an IRI, or None."""
        record = self.records.get(iri or "")
        return record.entity if record else None

    def named(self, name: str) -> tuple[Entity, ...]:
        """Return the entities that bear exactly this name (accents, case, punctuation aside)."""
        return tuple(self._by_name.get(fold_name(name), ()))

    def having(self, name: str, value: str) -> list[Entity]:
        """Return the entities whose ``gg:`` property (or property IRI) has the value."""
        key = (name, value)
        if not self._children:
            for record in self.records.values():
                for prop, values in record.values.items():
                    for one in values:
                        place = (prop.removeprefix(GG), one)
                        self._children.setdefault(place, []).append(record.entity)
        return self._children.get(key, [])

    def find(self, text: str) -> list[Hit]:
        """Return the names found in a text: longest first at each place, none overlapping."""
        folded = fold_text(text)
        hits: list[Hit] = []
        end = 0
        for start, group in groupby(self._matches(text, folded), key=lambda m: m[0]):
            if start < end:
                continue
            for _, stop, entities in sorted(group, key=lambda m: -m[1]):
                hits.append(Hit(Span(start, stop), entities))
                end = stop
                break
        return hits

    def _matches(self, text: str, folded: str) -> Iterator[tuple[int, int, tuple[Entity, ...]]]:
        found = []
        for index, start, end in self._automaton().find_matches_as_indexes(
            folded, overlapping=True
        ):
            if _inside_word(folded, start, end):
                continue
            bearers = self._names[self._patterns[index]]
            words = text[start:end]
            entities = tuple(e for e, aliases in bearers.items() if _case_fits(words, e, aliases))
            if entities:
                found.append((start, end, entities))
        return iter(sorted(found, key=lambda m: (m[0], -m[1])))

    @lru_cache(maxsize=1)  # noqa: B019 (one automaton per authority, built on first use)
    def _automaton(self) -> AhoCorasick:
        from ahocorasick_rs import AhoCorasick, Implementation

        return AhoCorasick(self._patterns, implementation=Implementation.ContiguousNFA)


def spellings(alias: str, kind: Kind) -> set[str]:
    """Return the folded spellings under which a name is searched."""
    folded = " ".join(fold_text(alias).split())
    found = {folded, folded.replace("+", " + ").replace("  ", " "), folded.replace(" and ", " & ")}
    if kind is Kind.THEME:
        found |= {folded.replace("-", " "), folded.replace("-", "")}
    if kind is Kind.THEME and folded[-1].isalpha() and not folded.endswith("s"):
        found.add(f"{folded}s")
    for spelling in tuple(found):
        found.add(spelling.replace("organisation", "organization"))
        found.add(spelling.replace("organization", "organisation"))
    return {spelling.strip() for spelling in found if len(spelling) > 1}


def _inside_word(text: str, start: int, end: int) -> bool:
    before = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
    after = end < len(text) and (text[end].isalnum() or text[end] == "_")
    # "Article 19-bis", "EU-wide": a hyphen binds a short name to what follows.
    return before or after


def _case_fits(words: str, entity: Entity, aliases: Sequence[str]) -> bool:
    """Tell whether capitals stand where one of the entity's names has them."""
    return any(_alias_case_fits(words, entity.kind, alias) for alias in aliases)


def _alias_case_fits(words: str, kind: Kind, alias: str) -> bool:
    if _ACRONYM.fullmatch(alias):
        return words == alias or words == alias.replace("-", " ")
    if words.isupper() and len(words) > 3:
        return True
    if kind is Kind.THEME:
        return True
    parts, models = words.split(), alias.split()
    if len(parts) != len(models):
        return words[:1].isupper()
    return all(
        part[:1].isupper() or not model[:1].isupper()
        for part, model in zip(parts, models, strict=True)
    )


def load_authority(extra: Sequence[Path] = ()) -> Authority:
    """Read the shipped authority files, and the user's own beside them.

    Raises:
        DataError: a file is not Turtle, or an entity has no kind or no label.

    """
    return _load(tuple(extra))


@lru_cache(maxsize=4)
def _load(extra: tuple[Path, ...]) -> Authority:
    folder = resource_dir("ontology") / "authority"
    graph = read_turtle([*sorted(folder.glob("*.ttl")), *extra])
    return Authority(_records(graph))


def _records(graph: Mapping[str, Mapping[str, Sequence[str]]]) -> Iterator[Record]:
    for iri, values in graph.items():
        types = [t.removeprefix(GG) for t in values.get(TYPE, ()) if t.startswith(GG)]
        kinds = {kind for t in types if (kind := kind_of(t))}
        if not kinds:
            continue  # the scheme of themes and the like
        if len(kinds) > 1 or LABEL not in values:
            raise DataError(
                f"The authority's {iri} needs one kind and one rdfs:label; mend its file."
            )
        kind = kinds.pop()
        narrower = [t for t in types if t != kind]
        yield Record(
            Entity(
                kind=kind,
                label=values[LABEL][0],
                iri=iri,
                type=narrower[-1] if narrower else str(kind),
                aliases=tuple(values.get(ALT_LABEL, ())),
            ),
            values,
        )
