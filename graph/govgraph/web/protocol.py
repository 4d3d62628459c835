"""What a request to the SPARQL endpoint asks for (W3C SPARQL 1.1 Protocol)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Mapping

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
_MOST_FIELDS = 1000


class BadRequestError(Exception):
    """A request that is not one of the protocol's; it carries the status and the sentence."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass(frozen=True, slots=True)
class Operation:
    """A query, an update, or, without a text, the wish for the service's description.

    ``default`` and ``named`` are the IRIs of the graphs that it shall see, where it names any.
    """

    kind: str
    text: str = ""
    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    format: str = ""
    token: str = ""


def operation(method: str, media: str, url_query: bytes, body: bytes) -> Operation:
    """Return what a request asks for; ``media`` is its Content-Type.

    Raises:
        BadRequestError: it is not as the protocol wants it.

    """
    in_url = _fields(url_query)
    if method in {"GET", "HEAD"}:
        if "update" in in_url:
            _refuse("An update is sent by POST, not by GET.")
        if not in_url:
            return Operation("describe")
        return _query(_only(in_url, "query"), in_url)
    kind, _, parameters = media.partition(";")
    kind = kind.strip().lower()
    if kind == FORM:
        return _of_form(_fields(body))
    if kind not in {QUERY, UPDATE}:
        _refuse(f"A request by POST is sent as {FORM}, {QUERY} or {UPDATE}.", 415)
    if "charset" in parameters.lower() and "utf-8" not in parameters.lower():
        _refuse("SPARQL is sent in UTF-8.", 415)
    if "query" in in_url or "update" in in_url:
        _refuse("The operation stands in the body; the address must not hold another.")
    text = _utf8(body)
    return _query(text, in_url) if kind == QUERY else _update(text, in_url)


def _of_form(fields: Mapping[str, list[str]]) -> Operation:
    if ("query" in fields) == ("update" in fields):
        _refuse("Send one query or one update, in the field of that name.")
    if "query" in fields:
        return _query(_only(fields, "query"), fields)
    return _update(_only(fields, "update"), fields)


def _query(text: str, fields: Mapping[str, list[str]]) -> Operation:
    return Operation(
        "query",
        text,
        tuple(fields.get("default-graph-uri", ())),
        tuple(fields.get("named-graph-uri", ())),
        fields.get("format", [""])[0],
    )


def _update(text: str, fields: Mapping[str, list[str]]) -> Operation:
    return Operation(
        "update",
        text,
        tuple(fields.get("using-graph-uri", ())),
        tuple(fields.get("using-named-graph-uri", ())),
        token=fields.get("token", [""])[0],
    )


def _only(fields: Mapping[str, list[str]], name: str) -> str:
    values = fields.get(name, [])
    if len(values) != 1:
        _refuse(f"Send one '{name}', not {len(values)}.")
    return values[0]


def _fields(text: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(
            _utf8(text),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except UnicodeDecodeError:
        _refuse("The request is not in UTF-8.")
    except ValueError:
        _refuse("The request has too many fields.")
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse("The request is not in UTF-8.")


def _refuse(sentence: str, status: int = 400) -> NoReturn:
    raise BadRequestError(sentence, status)
