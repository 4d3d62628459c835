"""The words that the rules read, as Python sees ``ontology/lexicon.ttl``.

Every verb is inflected once when the lexicon is loaded; look-up is by the first word of an entry.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Flag, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.errors import DataError
from govgraph.model import Kind
from govgraph.rdfio import read_turtle
from govgraph.resources import resource_dir
from govgraph.vocab import GG, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

LEX = "https://w3id.org/govgraph/lexicon#"

# Reflexives and possessives stand for one another in an entry: "align itself with" is also
# "align ourselves with".
_SAME_WORD = {
    **dict.fromkeys(("themselves", "ourselves", "himself", "herself", "myself"), "itself"),
    **dict.fromkeys(("their", "our", "his", "her", "my"), "its"),
}
_DOUBLING = frozenset(
    [
        "commit",
        "submit",
        "omit",
        "admit",
        "permit",
        "transmit",
        "refer",
        "occur",
        "prefer",
        "regret",
        "defer",
        "confer",
        "cancel",
    ]
)
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


class Form(Flag):
    """Which forms of a verb a word can be."""

    NONE = 0
    BASE = auto()
    THIRD = auto()
    PAST = auto()
    PARTICIPLE = auto()
    ING = auto()


class Part(Flag):
    """Which part of speech an entry stands as."""

    VERB = auto()
    NOUN = auto()
    PHRASE = auto()
    PREDICATE = auto()  # after a form of "be": "in force", "open for signature"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a group of trigger words evokes, and what stands before and after them.

    ``evokes`` is the local name of an event class, a position class or a property.
    """

    name: str
    evokes: str
    subject: str = "agent"
    complement: str = "object"
    kinds: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """One word or phrase of the lexicon in one of its forms.

    ``frame`` is set for triggers, ``cue`` (a status) for words that govern an event's status,
    ``evokes`` and ``value`` for words that give a property ("legally binding").
    """

    words: tuple[str, ...]
    part: Part
    form: Form = Form.NONE
    lemma: str = ""
    frame: Frame | None = None
    cue: str = ""
    evokes: str = ""
    value: bool | None = None
    classes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that heads names: "committee" makes a name an Organisation, a Body."""

    kind: Kind
    type: str


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All words, indexed; ``entries`` by first word, the longest entry first."""

    entries: Mapping[str, tuple[Entry, ...]]
    heads: Mapping[str, Head]
    classes: Mapping[str, frozenset[str]]
    frames: tuple[Frame, ...] = field(default=())

    def words(self, name: str) -> frozenset[str]:
        """Return the words of one class; an unknown class is a fault of the lexicon file."""
        if name not in self.classes:
            raise DataError(f"lexicon.ttl has no word class 'lex:{name}'; restore the file.")
        return self.classes[name]

    def matches(self, lowers: Sequence[str]) -> tuple[tuple[tuple[Entry, int], ...], ...]:
        """Return, for each word, the entries that begin there, each with the index after it."""
        return tuple(self._at(lowers, index) for index in range(len(lowers)))

    def _at(self, lowers: Sequence[str], index: int) -> tuple[tuple[Entry, int], ...]:
        entries = self.entries.get(lowers[index])
        if not entries:
            return ()
        found = []
        for entry in entries:
            after = index + 1 if len(entry.words) == 1 else _match(entry.words, lowers, index)
            if after is not None:
                found.append((entry, after))
        return tuple(found)


def same_word(word: str) -> str:
    """Return the word that stands for all reflexives, or for all possessives, else the word."""
    return _SAME_WORD.get(word, word)


def _match(words: tuple[str, ...], lowers: Sequence[str], index: int) -> int | None:
    position = index + 1
    for word in words[1:]:
        # One adverb may part a verb from its particle: "opened solemnly for signature".
        if position < len(lowers) and lowers[position] != word and _skippable(lowers[position]):
            position += 1
        if position >= len(lowers) or same_word(lowers[position]) != word:
            return None
        position += 1
    return position


def _skippable(lower: str) -> bool:
    return lower.endswith("ly") or lower in {"own", "also", "respective", "no"}


def inflect(base: str) -> dict[str, Form]:
    """Return each form of a verb; ``base`` may be "base|past|participle" when irregular."""
    lemma, *irregular = base.split("|")
    head, _, rest = lemma.partition(" ")
    past, participle = irregular or [_past(head)] * 2
    forms: dict[str, Form] = {}
    for word, form in (
        (head, Form.BASE),
        (_third(head), Form.THIRD),
        (past.partition(" ")[0], Form.PAST),
        (participle.partition(" ")[0], Form.PARTICIPLE),
        (_ing(head), Form.ING),
    ):
        phrase = f"{word} {rest}".strip()
        forms[phrase] = forms.get(phrase, Form.NONE) | form
    return forms


def _past(head: str) -> str:
    if head.endswith("e"):
        return head + "d"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ied"
    return _doubled(head) + "ed"


def _third(head: str) -> str:
    if head == "be":
        return "is"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ies"
    return head + ("es" if head.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing(head: str) -> str:
    if head.endswith("e") and not head.endswith(("ee", "oe")) and head != "be":
        return head[:-1] + "ing"
    return _doubled(head) + "ing"


def _doubled(head: str) -> str:
    if head in _DOUBLING or (_SHORT.fullmatch(head) and len(head) > 2):
        return head + head[-1]
    return head


@lru_cache(maxsize=4)
def load_lexicon(path: Path | None = None) -> Lexicon:
    """Read the lexicon (the shipped one by default).

    Raises:
        DataError: the file is not a lexicon.

    """
    folder = resource_dir("ontology")
    names = folder / "givennames.ttl"
    graph = read_turtle([path or folder / "lexicon.ttl", *([names] if names.is_file() else [])])
    entries: dict[str, list[Entry]] = {}
    heads: dict[str, Head] = {}
    classes: dict[str, frozenset[str]] = {}
    frames: list[Frame] = []
    kinds = _kinds()
    for subject, values in graph.items():
        name = subject.removeprefix(LEX)
        frame = _frame(name, values)
        if frame:
            frames.append(frame)
        for entry in _entries(name, values, frame):
            entries.setdefault(entry.words[0], []).append(entry)
        if f"{GG}WordClass" in values.get(TYPE, ()):
            classes[name] = frozenset(w.lower() for w in values.get(f"{GG}word", ()))
        for noun in values.get(f"{GG}headNoun", ()):
            local = subject.removeprefix(GG)
            heads[noun] = Head(kinds[local], local)
    index = {k: tuple(sorted(v, key=lambda e: -len(e.words))) for k, v in entries.items()}
    return Lexicon(index, heads, classes, tuple(frames))


def _frame(name: str, values: Mapping[str, Sequence[str]]) -> Frame | None:
    if f"{GG}Frame" not in values.get(TYPE, ()):
        return None
    return Frame(
        name=name,
        evokes=values[f"{GG}evokes"][0].removeprefix(GG),
        subject=values.get(f"{GG}subjectRole", ["agent"])[0],
        complement=values.get(f"{GG}complementRole", ["object"])[0],
        kinds=frozenset(Kind(k.removeprefix(GG)) for k in values.get(f"{GG}objectKind", ())),
    )


def _entries(
    name: str, values: Mapping[str, Sequence[str]], frame: Frame | None
) -> Iterator[Entry]:
    cue = values.get(f"{GG}gives", [""])[0].removeprefix(GG)
    classes = frozenset({name}) if f"{GG}WordClass" in values.get(TYPE, ()) else frozenset()
    said = values.get(f"{GG}value")
    value = None if said is None else said[0] == "true"
    evokes = values[f"{GG}evokes"][0].removeprefix(GG) if said is not None else ""
    for verb in values.get(f"{GG}verb", ()):
        for phrase, form in inflect(verb).items():
            words = tuple(phrase.split())
            yield Entry(
                words, Part.VERB, form, verb.split("|")[0], frame, cue, evokes, value, classes
            )
    for part, key in (
        (Part.NOUN, "noun"),
        (Part.PHRASE, "phrase"),
        (Part.PREDICATE, "predicate"),
    ):
        for phrase in values.get(f"{GG}{key}", ()):
            words = tuple(phrase.split())
            yield Entry(words, part, Form.NONE, phrase, frame, cue, evokes, value, classes)


@lru_cache(maxsize=1)
def _parents() -> dict[str, list[str]]:
    """Return the direct superclasses of every class of the ontology, by local names."""
    graph = read_turtle([resource_dir("ontology") / "govgraph.ttl"])
    sub = "http://www.w3.org/2000/01/rdf-schema#subClassOf"
    return {
        s.removeprefix(GG): [p.removeprefix(GG) for p in v.get(sub, ()) if p.startswith(GG)]
        for s, v in graph.items()
        if s.startswith(GG)
    }


@lru_cache(maxsize=1)
def _kinds() -> dict[str, Kind]:
    """Return the kind of every class that is one of the seven kinds or lies below one."""
    kinds = {str(kind): kind for kind in Kind}
    found: dict[str, Kind] = {}
    for name in _parents():
        above = [kinds[a] for a in _ancestors(name) if a in kinds]
        if above:
            found[name] = above[0]
    return found


def _ancestors(local: str) -> list[str]:
    """Return a class and all above it, nearest first."""
    line = [local]
    for name in line:
        line += [p for p in _parents().get(name, ()) if p not in line]
    return line


def is_a(local: str, ancestor: str) -> bool:
    """Tell whether a class of the ontology is, or lies below, another."""
    return ancestor in _ancestors(local)


def kind_of(local: str) -> Kind | None:
    """Return the kind that a class of the ontology belongs to, or None for other classes."""
    return _kinds().get(local)
