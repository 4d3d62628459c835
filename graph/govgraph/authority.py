"""What the authority files know: organisations, instruments, meetings, places and themes.

All names are searched in one pass; a name that several entities share is returned with all of
them, and the caller decides or leaves it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from govgraph.authority_faults import check_authority
from govgraph.cache import Made, Packed, cached, pack, unpack
from govgraph.errors import DataError
from govgraph.folding import fold_name, fold_text
from govgraph.lexicon import kind_of
from govgraph.model import Entity, Kind, Span
from govgraph.rdfio import read_turtle
from govgraph.resources import resource_dir
from govgraph.vocab import ALT_LABEL, GG, LABEL, TYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_LONG = 3  # words of names that some others may bear by chance
_SMALL_HEADS = frozenset({
    "accord", "agreement", "charter", "code", "compact", "consensus", "convention", "declaration",
    "pact", "principles", "protocol", "statement", "statute", "treaty",
})  # fmt: skip
_ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[^a-z\s]+|[A-Z]{2,}.{0,3}")
# A name begins where one of these begins and ends where one ends, so that it is never found inside
# a word.
_TOKEN = re.compile(r"\w+|[^\w\s]")

T = TypeVar("T")
_Spelt: TypeAlias = tuple[list[str], list[list[tuple[int, str]]]]


@dataclass(frozen=True, slots=True)
class Record:
    """An entity of the authority with all that is known of it, property by local name or IRI."""

    entity: Entity
    values: Mapping[str, Sequence[str]]

    def all(self, name: str) -> Sequence[str]:
        """Return the values of a ``gg:`` property, or of any property given by its IRI."""
        return self.values.get(name if "/" in name else GG + name, ())

    def one(self, name: str) -> str | None:
        """Return the first value of a property, or None."""
        return next(iter(self.all(name)), None)


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the authority found in a text, with every entity that bears it."""

    span: Span
    entities: tuple[Entity, ...]


class _Index(NamedTuple):
    """All that an authority looks up, packed, so that only what is asked for is unpacked.

    ``records`` are by IRI, and the others have their numbers. ``named`` has the folded names by
    their first word. ``spelt`` has by their first token the spellings to search for, sorted, and
    for each spelling who is spelt so and the name itself. ``having`` has the values by property.
    """

    properties: list[str]
    records: dict[str, bytes]
    named: dict[str, bytes]
    spelt: dict[str, bytes]
    having: dict[str, bytes]
    vocabulary: frozenset[str]


class Authority:
    """All entities of the authority files, searchable by name and by property.

    ``records`` are by IRI, in the order of the files; ``vocabulary`` holds every word, folded,
    that occurs in a name, but no initials.
    """

    def __init__(self, records: Iterable[Record] = (), *, index: _Index | None = None) -> None:
        index = index or _indexed({r.entity.iri or "": r for r in records})
        properties = index.properties
        self.records: Mapping[str, Record] = Made(
            index.records, lambda iri, packed: _record(iri, packed, properties)
        )
        self.vocabulary = index.vocabulary
        self._iris = list(index.records)
        self._named: Mapping[str, dict[str, list[int]]] = Packed(index.named)
        self._spelt: Mapping[str, _Spelt] = Packed(index.spelt)
        self._having: Mapping[str, dict[str, list[int]]] = Packed(index.having)

    @property
    def entities(self) -> list[Entity]:
        """All entities, in the order of the files."""
        return [record.entity for record in self.records.values()]

    def record(self, entity: Entity) -> Record | None:
        """Return what is known of an entity, or None when the authority doesn't know it."""
        return self.records.get(entity.iri) if entity.iri else None

    def entity(self, iri: str | None) -> Entity | None:
        """Return the entity of an IRI, or None."""
        record = self.records.get(iri or "")
        return record.entity if record else None

    def named(self, name: str) -> tuple[Entity, ...]:
        """Return the entities that bear exactly this name (accents, case, punctuation aside)."""
        folded = fold_name(name)
        same = self._named.get(_first_word(folded), {})
        return tuple(map(self._entity, same.get(folded, ())))

    def having(self, name: str, value: str) -> list[Entity]:
        """Return the entities whose ``gg:`` property (or property IRI) has the value."""
        return list(map(self._entity, self._having.get(name, {}).get(value, ())))

    def beginning(self, names: Iterable[str], value: str) -> list[Entity]:
        """Return the entities with a value of some properties that begins so, in their order."""
        numbers = {
            number
            for name in names
            for whole, bearers in self._having.get(name, {}).items()
            if whole.startswith(value)
            for number in bearers
        }
        return list(map(self._entity, sorted(numbers)))

    def find(self, text: str) -> list[Hit]:
        """Return the names found in a text: longest first at each place, none overlapping."""
        words = _words(text)
        firsts = self._spelt.keys()
        hits: list[Hit] = []
        end = 0
        for place, (start, after) in enumerate(words.spans):
            word = words.folded[start:after]
            if word not in firsts or start < end:
                continue
            if not word[0].isalnum() and _is_of_word(words.folded, start - 1):
                continue
            hit = self._longest(words, place, word)
            if hit is None or (word == "the" and self._goes_beyond(words, place, hit)):
                continue
            if text[start - 1 : start] == "-" and any(e.type == "Office" for e in hit.entities):
                continue  # "Vice-*President of the Council*" is another post
            hits.append(hit)
            end = hit.span.end
        return hits

    def _longest(self, words: _Words, place: int, first: str) -> Hit | None:
        """Return the longest name that stands at a place, whose first word is given."""
        patterns, bearers = self._spelt[first]
        start = words.spans[place][0]
        for index, after in reversed(_matches(patterns, words, place)):
            if found := self._fitting(words.text[start:after], bearers[index]):
                return Hit(Span(start, after), found)
        return None

    def _goes_beyond(self, words: _Words, the: int, hit: Hit) -> bool:
        """Tell whether a longer name begins behind "the": "the *Caribbean Development Bank*"."""
        following = "".join([words.folded[slice(*span)] for span in words.spans[the + 1 : the + 2]])
        if following not in self._spelt:
            return False
        other = self._longest(words, the + 1, following)
        return other is not None and other.span.end > hit.span.end

    def _fitting(self, words: str, bearers: Iterable[tuple[int, str]]) -> tuple[Entity, ...]:
        """Return those of whose names one has capitals where they stand in the text."""
        found: dict[int, Entity] = {}
        for number, alias in bearers:
            entity = self._entity(number)
            if _case_fits(words, entity.kind, alias):
                found[number] = entity
        return tuple(found.values())

    def _entity(self, number: int) -> Entity:
        return self.records[self._iris[number]].entity


class _Words(NamedTuple):
    """A text, as it is and folded, and where each of its words stands."""

    text: str
    folded: str
    spans: list[tuple[int, int]]


def _words(text: str) -> _Words:
    folded = fold_text(text)
    return _Words(text, folded, [match.span() for match in _TOKEN.finditer(folded)])


def _matches(patterns: Sequence[str], words: _Words, place: int) -> list[tuple[int, int]]:
    """Return which patterns begin with a word of a text, each with its end, the shortest first."""
    found: list[tuple[int, int]] = []
    folded, start, index = words.folded, words.spans[place][0], 0
    for number in range(place, len(words.spans)):
        end = words.spans[number][1]
        told = folded[start:end]
        index = bisect_left(patterns, told, index)
        if index == len(patterns) or not patterns[index].startswith(told):
            break
        if len(patterns[index]) == len(told) and not _is_of_word(folded, end):
            found.append((index, end))
    return found


def _indexed(records: Mapping[str, Record]) -> _Index:
    properties = list(dict.fromkeys(prop for record in records.values() for prop in record.values))
    places = {prop: place for place, prop in enumerate(properties)}
    names = _by_name(records)
    return _Index(
        properties,
        {iri: _packed(record, places) for iri, record in records.items()},
        {word: pack(same) for word, same in _grouped(names, _first_word).items()},
        _by_spelling(records),
        {prop: pack(values) for prop, values in _by_value(records).items()},
        _vocabulary(records),
    )


def _vocabulary(records: Mapping[str, Record]) -> frozenset[str]:
    """Return the folded words of all names, initials aside: "Cerf" is no word for all of "CERF"."""
    entities = (record.entity for record in records.values())
    names = {name for entity in entities for name in (entity.label, *entity.aliases)}
    words = {w for name in names if "-" not in name for w in name.split() if not w.isupper()}
    return frozenset(part for word in words for part in fold_name(word).split())


def _by_name(records: Mapping[str, Record]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, record in enumerate(records.values()):
        names = (record.entity.label, *record.entity.aliases)
        for name in dict.fromkeys(map(fold_name, names)):
            found.setdefault(name, []).append(number)
    return found


def _by_spelling(records: Mapping[str, Record]) -> dict[str, bytes]:
    bearers: dict[str, list[tuple[int, str]]] = {}
    for number, record in enumerate(records.values()):
        for alias in (record.entity.label, *record.entity.aliases):
            name = alias.removesuffix("*")  # a text's own star points to a note: "Kosovo*"
            for spelling in spellings(name, record.entity.kind):
                bearers.setdefault(spelling, []).append((number, alias))
    groups = _grouped({spelling: bearers[spelling] for spelling in sorted(bearers)}, _first_token)
    return {token: pack((list(same), list(same.values()))) for token, same in groups.items()}


def _by_value(records: Mapping[str, Record]) -> dict[str, dict[str, list[int]]]:
    found: dict[str, dict[str, list[int]]] = {}
    for number, record in enumerate(records.values()):
        for prop, values in record.values.items():
            bearers = found.setdefault(prop.removeprefix(GG), {})
            for value in values:
                bearers.setdefault(value, []).append(number)
    return found


def _grouped(names: Mapping[str, T], start: Callable[[str], str]) -> dict[str, dict[str, T]]:
    groups: dict[str, dict[str, T]] = {}
    for name, value in names.items():
        groups.setdefault(start(name), {})[name] = value
    return groups


def _first_word(name: str) -> str:
    return name.partition(" ")[0]


def _first_token(pattern: str) -> str:
    match = _TOKEN.match(pattern)
    return match[0] if match else ""


def _packed(record: Record, places: Mapping[str, int]) -> bytes:
    entity = record.entity
    values = [(places[prop], list(values)) for prop, values in record.values.items()]
    return pack((str(entity.kind), entity.label, entity.type, entity.aliases, values))


def _record(iri: str, packed: bytes, properties: Sequence[str]) -> Record:
    kind, label, narrower, aliases, values = unpack(packed)
    entity = Entity(Kind(kind), label, iri or None, narrower, aliases)
    return Record(entity, {properties[place]: one for place, one in values})


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


def _is_of_word(text: str, index: int) -> bool:
    return 0 <= index < len(text) and (text[index].isalnum() or text[index] == "_")


def _case_fits(words: str, kind: Kind, alias: str) -> bool:
    """Tell whether capitals stand where an entity's name has them."""
    if _ACRONYM.fullmatch(alias):
        return words == alias or words == alias.replace("-", " ")
    if words.isupper() and len(words) > 3:
        return True
    if kind is Kind.THEME:
        return True
    parts, models = words.split(), alias.split()
    if len(parts) != len(models):
        return words[:1].isupper()
    named = kind is Kind.INSTRUMENT and not parts[0].isupper()  # "a WTO agreement" may be any
    if named and len(parts) > 1 and parts[-1] in _SMALL_HEADS:
        parts, models = parts[:-1], models[:-1]  # "the Windhoek *declaration*"
    pairs = zip(parts, models, strict=True)
    capital = [part[:1].isupper() for part, model in pairs if model[:1].isupper()]
    # "On the Elimination of *all* Forms of": of a long name most capitals do.
    if all(capital) or kind is Kind.MEETING or len(parts) <= _LONG:
        return all(capital)
    return capital[0] and 2 * sum(capital) > len(capital)


def load_authority(extra: Sequence[Path] = ()) -> Authority:
    """Read the shipped authority files, and the user's own beside them.

    Raises:
        DataError: a file is not Turtle, uses a term that the ontology does not have, or has an
            entity without one kind and one label.

    """
    return _load(tuple(extra))


def expect_sound(extra: Sequence[Path]) -> None:
    """Check the user's own authority files, before anything is made of them.

    Raises:
        DataError: as for ``load_authority``.

    """
    if extra:
        check_authority(tuple(extra), _load(()).records)


@lru_cache(maxsize=4)
def _load(extra: tuple[Path, ...]) -> Authority:
    expect_sound(extra)
    folder = resource_dir("ontology")
    files = [*sorted((folder / "authority").glob("*.ttl")), *extra]
    sources = [*files, folder / "govgraph.ttl"]
    return Authority(index=_Index(**cached("authority", sources, lambda: _read(files))))


def _read(files: Sequence[Path]) -> dict[str, Any]:
    records = _records(read_turtle(files))
    # A dictionary, because marshal knows no named tuples.
    return _indexed({r.entity.iri or "": r for r in records})._asdict()


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
