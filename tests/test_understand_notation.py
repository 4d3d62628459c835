"""One line per fact, as the tables of the other test_understand files write it, and its own tests.

``Ratification occurred: cets-185 | norway | 2024-05 | paris | a meeting`` is an event: its object,
agents, time, place and meeting; what is missing at the end is left out. What the authority knows
goes by the end of its IRI, anything else by its label, in its own letters.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from govgraph.authority import load_authority
from govgraph.extract import understand
from govgraph.folding import fold_name
from govgraph.lexicon import load_lexicon
from govgraph.model import Entity, Event, EventType, Kind, Status, When
from govgraph.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govgraph.model import Analysis

ORG, PER, PLA, INS, MEE, PRO, THE = (
    Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.INSTRUMENT, Kind.MEETING, Kind.PROCESS,
    Kind.THEME,
)  # fmt: skip


@cache
def understood(text: str) -> Analysis:
    """Return what the rules find in a text, each text read once; marks make it Markdown."""
    marked = text.startswith("#") or any(mark in text for mark in ("\n- ", "\n1. ", "|---", "**"))
    kind = "text/markdown" if marked else "text/plain"
    statement = read_text(text, slug="row", media_type=kind)
    return understand(statement, load_authority(), load_lexicon())


def slug(entity: Entity | None) -> str:
    """Return the short name of an entity; "-" for none."""
    if entity is None:
        return "-"
    if entity.iri is None:
        return entity.label
    return entity.iri.rsplit("/", 1)[-1].removeprefix("government-of-")


def line(head: str, parts: Iterable[str]) -> str:
    """Join the parts of a fact, without the empty ones at its end."""
    kept = list(parts)
    while kept and kept[-1] in {"-", ""}:
        kept.pop()
    return f"{head}: {' | '.join(kept)}" if kept else head


def event_line(event: Event) -> str:
    """Return one event as a row of a table writes it."""
    agents = ", ".join(sorted(map(slug, event.agents))) or "-"
    when = event.when.edtf if event.when else "-"
    parts = (slug(event.object), agents, when, slug(event.place), slug(event.meeting))
    return line(f"{event.type} {event.status}", parts)


def events(text: str) -> list[str]:
    """Return the events of a text, sorted."""
    return sorted(map(event_line, understood(text).events))


def positions(text: str) -> list[str]:
    """Return the positions of a text as "Support: holder | about", sorted."""
    found = understood(text).positions
    return sorted(line(str(p.type), (slug(p.holder), slug(p.about))) for p in found)


def value(thing: Entity | bool | str | When) -> str:
    """Return what a fact says, as a row of a table writes it."""
    if isinstance(thing, Entity):
        return slug(thing)
    return thing.edtf if isinstance(thing, When) else str(thing)


def facts(text: str) -> list[str]:
    """Return the binary facts of a text as "partOf: subject | object", sorted."""
    found = understood(text).facts
    return sorted(line(f.predicate, (slug(f.subject), value(f.object))) for f in found)


def posts(text: str) -> list[str]:
    """Return the posts of a text as "title: person | organisation", sorted."""
    found = understood(text).posts
    return sorted(line(p.title, (slug(p.person), slug(p.organisation))) for p in found)


def mentions(text: str, kind: Kind | None = None) -> list[str]:
    """Return each mention of a text, of one kind where it is given, as "words = entity"."""
    found = [
        f"{' '.join(m.span.of(understood(text).statement.text).split())} = {slug(m.entity)}"
        for m in understood(text).mentions
        if kind is None or m.entity is None or m.entity.kind is kind
    ]
    return list(dict.fromkeys(found))


def names(text: str, kind: Kind) -> set[str]:
    """Return the short names of the entities of one kind that a text mentions."""
    found = (m.entity for m in understood(text).mentions)
    return {slug(entity) for entity in found if entity and entity.kind is kind}


def short(row: object) -> str:
    """Return a test's identifier: the beginning of a row's text."""
    words = row if isinstance(row, str) else ""
    return " ".join(words.split())[:56] if words else "="


KNOWN = Entity(
    Kind.ORGANISATION, "Government of Norway", "https://x/organisation/government-of-norway"
)
UNKNOWN = Entity(Kind.INSTRUMENT, "Charter of Springfield")
LINES = [
    (Event(EventType.SIGNATURE, Status.OCCURRED), "Signature occurred"),
    (
        Event(EventType.SIGNATURE, Status.NEGATED, UNKNOWN),
        "Signature negated: Charter of Springfield",
    ),
    (Event(EventType.DECISION, Status.PLANNED, None, (KNOWN,)), "Decision planned: - | norway"),
]


@pytest.mark.parametrize(("event", "expected"), LINES, ids=short)
def test_a_line_names_what_is_there_and_marks_what_is_missing_before_it(
    event: Event, expected: str
) -> None:
    assert event_line(event) == expected


def test_the_table_of_lines_is_whole() -> None:
    assert len(LINES) == 3


def is_called(entity: Entity, name: str) -> bool:
    """Tell whether one of an entity's names holds another name, or is held by it."""
    names = [fold_name(one) for one in (entity.label, *entity.aliases)]
    return any(fold_name(name) in one or one in fold_name(name) for one in names)
