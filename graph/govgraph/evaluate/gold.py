"""Load and check gold files, each beside its statement."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from govgraph.errors import DataError
from govgraph.model import EventType, Kind, Status
from govgraph.reading.formats import SUFFIXES

if TYPE_CHECKING:
    from pathlib import Path

# Gold files list no decisions.
EVENT_TYPES = frozenset(EventType) - {EventType.DECISION}
RELATIONS = ("partOf", "hasPost", "buildsOn", "amends", "implements", "succeeds")
POSITIONS = ("supports", "commitsTo", "callsFor", "concernedAbout", "welcomes")
REFERENCES = ("agent", "object", "place", "meeting")
FIELDS = ("date", "meeting", "speaker", "role", "organisation")
_PARTS = {
    "entities": ("id", "type", "names", "form"),
    "dates": ("quote", "value", "alt"),
    "events": ("type", "status", "date", "quote", *REFERENCES),
    "meetings": ("entity", "start", "end", "place", "organiser"),
    "relations": ("type", "subject", "object"),
    "positions": ("type", "holder", "about", "quote"),
}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_Value = TypeVar("_Value", bound=str)


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """Something that the text names; ``form`` is how, where none of the names stands in it."""

    id: str
    kind: Kind
    names: tuple[str, ...]
    form: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldDate:
    """Words that name a time, and the values accepted for them."""

    quote: str
    values: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event; ids point to entities. None among ``dates`` accepts an event without a date.

    ``others`` has the other ids that are accepted for "agent", "object", "place" and "meeting",
    None where the field may be left out; the first of ``types`` is the gold's own.
    """

    types: tuple[EventType, ...]
    statuses: tuple[Status, ...]
    object: str | None
    agents: tuple[str, ...]
    dates: tuple[str | None, ...]
    place: str | None
    meeting: str | None
    quote: str
    others: Mapping[str, tuple[str | None, ...]]
    optional: bool = False

    @property
    def type(self) -> EventType:
        """The gold's own answer; others are accepted, too."""
        return self.types[0]


@dataclass(frozen=True, slots=True)
class GoldMeeting:
    """When and where a meeting takes place and who holds it: what is accepted, its own first.

    Of ``whens``, in EDTF, and ``places`` one is right, and one of ``organisers`` is enough.
    """

    entity: str
    whens: tuple[str, ...]
    places: tuple[str, ...]
    organisers: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """A relation of two entities; of a position, subject is the holder and object the topic.

    Of each all accepted ids, the first the gold's own; None accepts any.
    """

    type: str
    subjects: tuple[str | None, ...]
    objects: tuple[str | None, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gold:
    """All that one gold file says; ``document`` maps each field to the texts accepted for it."""

    id: str
    statement: Path
    document: dict[str, tuple[str | None, ...]]
    entities: dict[str, GoldEntity]
    dates: tuple[GoldDate, ...]
    events: tuple[GoldEvent, ...]
    meetings: tuple[GoldMeeting, ...]
    relations: tuple[GoldRelation, ...]
    positions: tuple[GoldRelation, ...]


def statement_paths(gold_dir: Path) -> list[Path]:
    """Return the statement of each gold file of a folder and its subfolders, sorted.

    Raises:
        DataError: a gold file is malformed or has no statement beside it, or there is none.

    """
    return [_statement(path) for path, _ in _files(gold_dir)]


def load_gold(gold_dir: Path) -> list[Gold]:
    """Return the gold files of a folder and its subfolders, sorted by path.

    Raises:
        DataError: a file is malformed, names what it does not list, or has no statement.

    """
    gold = [_Parser(path, data).gold() for path, data in _files(gold_dir)]
    seen: dict[str, Path] = {}
    for one in gold:
        if one.id in seen:
            raise DataError(
                f"{one.statement} and {seen[one.id]} have gold with the same id '{one.id}'; "
                "give each its own."
            )
        seen[one.id] = one.statement
    return gold


def _files(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    found: list[tuple[Path, dict[str, Any]]] = []
    for path in sorted(folder.rglob("*.json"), key=lambda path: path.as_posix()):
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise DataError(f"The gold file {path} cannot be read as JSON: {error}.") from error
        if isinstance(data, dict) and "id" in data:
            found.append((path, data))
    if not found:
        raise DataError(f"There is no gold file in {folder}; name a folder that holds some.")
    return found


def _statement(path: Path) -> Path:
    for suffix in SUFFIXES:
        candidate = path.with_suffix(suffix)
        if candidate.is_file():
            return candidate
    raise DataError(f"The gold file {path} has no statement of the same name beside it.")


class _Parser:
    """Reads one gold file; every fault names the file and the part that is wrong."""

    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self._path = path
        self._data = data
        self._ids: frozenset[str] = frozenset()

    def gold(self) -> Gold:
        """Return the checked contents of the file."""
        self._expect(self._data, ("id", "document", *_PARTS))
        entities = [self._entity(item) for item in self._items("entities")]
        self._ids = frozenset(entity.id for entity in entities)
        if len(self._ids) < len(entities):
            raise self._fault("two entities have one id")
        return Gold(
            id=self._text(self._data, "id"),
            statement=_statement(self._path),
            document=self._document(),
            entities={entity.id: entity for entity in entities},
            dates=tuple(self._date(item) for item in self._items("dates")),
            events=tuple(self._event(item) for item in self._items("events")),
            meetings=tuple(self._meeting(item) for item in self._items("meetings")),
            relations=tuple(
                self._relation(item, RELATIONS, "subject", "object")
                for item in self._items("relations")
            ),
            positions=tuple(
                self._relation(item, POSITIONS, "holder", "about")
                for item in self._items("positions")
            ),
        )

    def _document(self) -> dict[str, tuple[str | None, ...]]:
        line = self._data.get("document", {})
        if not isinstance(line, dict):
            raise self._fault("'document' is no object")
        self._expect(line, FIELDS)
        return {name: (line.get(name), *self._list(line, f"{name}Alt")) for name in FIELDS}

    def _entity(self, item: Mapping[str, Any]) -> GoldEntity:
        names = tuple(map(str, self._list(item, "names")))
        if not names:
            raise self._fault(f"the entity '{item.get('id')}' has no names")
        kind = self._choice(item, "type", tuple(Kind))
        form = item.get("form") or ""
        return GoldEntity(self._text(item, "id"), kind, names, form, self._optional(item))

    def _date(self, item: Mapping[str, Any]) -> GoldDate:
        self._text(item, "value")
        values = (self._time(item["value"]), *map(self._time, self._list(item, "alt")))
        return GoldDate(self._text(item, "quote"), values, self._optional(item))

    def _event(self, item: Mapping[str, Any]) -> GoldEvent:
        statuses = [item.get("status"), *self._list(item, "statusAlt")]
        types = [item.get("type"), *self._list(item, "typeAlt")]
        return GoldEvent(
            types=tuple(
                self._choice({"type": type_}, "type", tuple(sorted(EVENT_TYPES))) for type_ in types
            ),
            statuses=tuple(
                self._choice({"status": status}, "status", tuple(Status)) for status in statuses
            ),
            object=self._reference(item, "object"),
            agents=self._references(item, "agent"),
            dates=tuple(
                time and self._time(time)
                for time in (item.get("date"), *self._list(item, "dateAlt"))
            ),
            place=self._reference(item, "place"),
            meeting=self._reference(item, "meeting"),
            quote=self._text(item, "quote"),
            others={name: self._others(item, name) for name in REFERENCES},
            optional=self._optional(item),
        )

    def _meeting(self, item: Mapping[str, Any]) -> GoldMeeting:
        entity = self._reference(item, "entity")
        if entity is None:
            raise self._fault("a meeting has no 'entity'")
        return GoldMeeting(
            entity,
            tuple(_whens(*(self._times(item, name) for name in ("start", "end")))),
            self._accepted(item, "place"),
            self._accepted(item, "organiser"),
            self._optional(item),
        )

    def _times(self, item: Mapping[str, Any], name: str) -> list[str]:
        times = (item.get(name), *self._list(item, f"{name}Alt"))
        return [self._time(time) for time in times if time]

    def _time(self, value: object) -> str:
        """Return a value in EDTF or, of a span of time that is no date, as ISO 8601 has it."""
        text = str(value)
        if " " in text or not all(map(_is_day, text.split("/"))):
            raise self._fault(f"'{text}' is no time; write it as 2024-06-26")
        return text

    def _relation(
        self, item: Mapping[str, Any], types: tuple[str, ...], subject: str, object_: str
    ) -> GoldRelation:
        return GoldRelation(
            self._choice(item, "type", types),
            (self._reference(item, subject), *self._others(item, subject)),
            (self._reference(item, object_), *self._others(item, object_)),
            self._optional(item),
        )

    def _items(self, name: str) -> list[Mapping[str, Any]]:
        items = self._list(self._data, name)
        if not all(isinstance(item, Mapping) for item in items):
            raise self._fault(f"'{name}' holds something else than objects")
        for item in items:
            self._expect(item, (*_PARTS[name], "optional"))
        return items

    def _expect(self, item: Mapping[str, Any], known: Sequence[str]) -> None:
        """Refuse what is misspelt, as it would count as left out."""
        for name in item:
            if name.removesuffix("Alt") not in known:
                raise self._fault(f"'{name}' is none of {', '.join(known)}")

    def _list(self, item: Mapping[str, Any], name: str) -> list[Any]:
        values = item.get(name) or []
        if not isinstance(values, list):
            raise self._fault(f"'{name}' is no list")
        return values

    def _text(self, item: Mapping[str, Any], name: str) -> str:
        value = item.get(name)
        if not isinstance(value, str) or not value:
            raise self._fault(f"'{name}' is missing or no text in {json.dumps(item)[:80]}")
        return value

    def _optional(self, item: Mapping[str, Any]) -> bool:
        value = item.get("optional", False)
        if not isinstance(value, bool):
            raise self._fault(f"'optional' is '{value}' and neither true nor false")
        return value

    def _choice(self, item: Mapping[str, Any], name: str, known: tuple[_Value, ...]) -> _Value:
        for value in known:
            if value == item.get(name):
                return value
        choices = ", ".join(map(str, known))
        raise self._fault(f"'{item.get(name)}' is no {name}, which is one of {choices}")

    def _references(self, item: Mapping[str, Any], name: str) -> tuple[str, ...]:
        value = item.get(name)
        values = value if isinstance(value, list) else [value]
        for one in values:
            if one is not None and one not in self._ids:
                raise self._fault(f"{name} '{one}' is the id of no entity that the file lists")
        return tuple(one for one in values if one is not None)

    def _others(self, item: Mapping[str, Any], name: str) -> tuple[str | None, ...]:
        """Return the other ids that are accepted for a field; of joint ones each will do."""
        values = self._list(item, f"{name}Alt")
        ids = tuple(id_ for one in values for id_ in self._references({name: one}, name))
        return (*ids, None) if None in values else ids

    def _accepted(self, item: Mapping[str, Any], name: str) -> tuple[str, ...]:
        """Return the ids accepted for a field, its own first; none where it has none of its own."""
        own = self._references(item, name)
        others = (id_ for id_ in self._others(item, name) if id_ is not None)
        return (*own, *others) if own else ()

    def _reference(self, item: Mapping[str, Any], name: str) -> str | None:
        found = self._references(item, name)
        if len(found) > 1:
            raise self._fault(f"'{name}' names more than one entity")
        return found[0] if found else None

    def _fault(self, what: str) -> DataError:
        return DataError(f"The gold file {self._path} is wrong: {what}.")


def _is_day(text: str) -> bool:
    """Tell whether what looks like a day is one."""
    try:
        return not _DAY.fullmatch(text) or bool(date.fromisoformat(text))
    except ValueError:
        return False


def _whens(starts: Sequence[str], ends: Sequence[str]) -> Iterator[str]:
    """Yield the times in EDTF that some starts and ends make, the first pair's first."""
    for start in starts:
        yield from (f"{start}/{end}" for end in ends if end != start)
        if not ends or start in ends:
            yield start
