"""The words that the rules read, as Python sees ``ontology/lexicon.ttl``.

Every verb is inflected once when the lexicon is loaded; look-up is by the first word of an entry.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from itertools import chain, product
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from govgraph.cache import Made, cached
from govgraph.errors import DataError
from govgraph.model import Kind
from govgraph.phrasing import FARTHEST, PutIn, end_of, may_follow, same_word
from govgraph.rdfio import read_turtle
from govgraph.resources import resource_dir
from govgraph.vocab import GG, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

LEX = "https://w3id.org/govgraph/lexicon#"

_DOUBLING = frozenset(
    ("commit", "submit", "omit", "admit", "permit", "transmit", "refer", "occur", "prefer",
     "regret", "defer", "confer", "cancel")
)  # fmt: skip
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


class Form:
    """Which forms of a verb a word can be: bits of a plain number, which are asked for often."""

    NONE: Final = 0
    BASE: Final = 1
    THIRD: Final = 2
    PAST: Final = 4
    PARTICIPLE: Final = 8
    ING: Final = 16


class Part(Enum):
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
    form: int = Form.NONE
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
    """All words, indexed; ``entries`` by first word, the longest entry first.

    ``works`` are nouns that tell what they describe only where something is done to it: a motion.
    """

    entries: Mapping[str, tuple[Entry, ...]]
    heads: Mapping[str, Head]
    works: Mapping[str, Head]
    classes: Mapping[str, frozenset[str]]
    frames: tuple[Frame, ...] = field(default=())

    def words(self, name: str) -> frozenset[str]:
        """Return the words of one class; an unknown class is a fault of the lexicon file."""
        try:
            return self.classes[name]
        except KeyError:
            message = f"lexicon.ttl has no word class 'lex:{name}'; restore the file."
            raise DataError(message) from None

    def any_of(self, *names: str) -> frozenset[str]:
        """Return the words of several classes."""
        return _joined(self, names)

    def matches(self, lowers: Sequence[str]) -> tuple[tuple[tuple[Entry, int], ...], ...]:
        """Return, for each word, the entries that begin there, each with the index after it."""
        # Most words begin no entry, and asking so is quicker than asking for the entries.
        firsts, alike = self.entries.keys(), list(map(same_word, lowers))
        return tuple(
            [self._at(lowers, alike, i) if w in firsts else () for i, w in enumerate(lowers)]
        )

    def matches_first(self, lowers: Sequence[str]) -> tuple[tuple[Entry, int], ...]:
        """Return the entries that begin with the first of some words, each with the index after."""
        known = lowers and lowers[0] in self.entries
        return self._at(lowers, list(map(same_word, lowers)), 0) if known else ()

    def _at(
        self, lowers: Sequence[str], alike: Sequence[str], index: int
    ) -> tuple[tuple[Entry, int], ...]:
        begun = _begun(self, lowers[index])
        alone = [(entry, index + 1) for entry in begun.alone]
        if begun.seconds.isdisjoint(alike[index + 1 : index + FARTHEST]):
            return tuple(alone)
        found: list[tuple[Entry, int]] = []
        following, between = may_follow(alike, index), _put_in(self)
        for entry in begun.longer:
            near = entry.words[1] in following
            if near and (after := end_of(entry.words, lowers, alike, index, between)):
                found.append((entry, after))
        return tuple(found + alone)


@lru_cache(maxsize=256)
def _joined(lexicon: Lexicon, names: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(lexicon.words, names))


class _Begun(NamedTuple):
    """The entries that begin with a word: those of several words, their second words, the rest."""

    longer: tuple[Entry, ...]
    seconds: frozenset[str]
    alone: tuple[Entry, ...]


@lru_cache(maxsize=16384)
def _begun(lexicon: Lexicon, first: str) -> _Begun:
    entries = lexicon.entries[first]
    longer = tuple(entry for entry in entries if len(entry.words) > 1)
    alone = tuple(entry for entry in entries if len(entry.words) == 1)
    return _Begun(longer, frozenset(entry.words[1] for entry in longer), alone)


@lru_cache(maxsize=4)
def _put_in(lexicon: Lexicon) -> PutIn:
    """Return what may part an entry; one's own lexicon may have none."""
    names = ("betweenWords", "putIn", "putBetweenCommas", "vocatives")
    *anywhere, called = (lexicon.classes.get(name, frozenset()) for name in names)
    return PutIn(frozenset().union(*anywhere), called.union(*anywhere))


def inflect(base: str) -> dict[str, int]:
    """Return each form of a verb; ``base`` may be "base|past|participle" when irregular."""
    lemma, *irregular = base.split("|")
    head, _, rest = lemma.partition(" ")
    past, participle = irregular or [_past(head)] * 2
    forms: dict[str, int] = {}
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


def spelt_out(row: str) -> Iterator[str]:
    """Yield each of the phrases that a row gives: "stress/note the value/role of" is four."""
    yield from map(" ".join, product(*(word.split("/") for word in row.split(" "))))


def _past(head: str) -> str:
    if head.endswith("e"):
        return head + "d"
    if head.endswith("y") and head[-2] not in "aeiou":
        return head[:-1] + "ied"
    return _doubled(head) + "ed"


def _third(head: str) -> str:
    if head in {"be", "have"}:
        return "is" if head == "be" else "has"
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


# Of an entry: words, part, form, lemma, number of its frame, cue, evokes, value, classes.
_Row: TypeAlias = tuple[
    tuple[str, ...], int, int, str, int | None, str, str, bool | None, tuple[str, ...]
]
_FrameRow: TypeAlias = tuple[str, str, str, str, tuple[str, ...]]


class _Words(NamedTuple):
    """The content of a lexicon as plain values, which marshal can keep in a file."""

    entries: dict[str, list[_Row]]
    heads: dict[str, tuple[str, str]]
    works: dict[str, tuple[str, str]]
    classes: dict[str, frozenset[str]]
    frames: list[_FrameRow]


@lru_cache(maxsize=4)
def load_lexicon(path: Path | None = None) -> Lexicon:
    """Read the lexicon (the shipped one by default).

    Raises:
        DataError: the file is not a lexicon.

    """
    folder = resource_dir("ontology")
    names = folder / "givennames.ttl"
    files = [path or folder / "lexicon.ttl", *([names] if names.is_file() else [])]
    # A dictionary, because marshal knows no named tuples.
    sources = [*files, _ontology()]
    words = _Words(**cached("lexicon", sources, lambda: _words(read_turtle(files))._asdict()))
    frames = tuple(
        Frame(name, evokes, subject, complement, frozenset(map(Kind, kinds)))
        for name, evokes, subject, complement, kinds in words.frames
    )
    return Lexicon(
        Made(words.entries, lambda _, rows: tuple(_entry(row, frames) for row in rows)),
        _heads(words.heads),
        _heads(words.works),
        words.classes,
        frames,
    )


def _heads(rows: Mapping[str, tuple[str, str]]) -> dict[str, Head]:
    return {noun: Head(Kind(kind), local) for noun, (kind, local) in rows.items()}


def _words(graph: Mapping[str, Mapping[str, Sequence[str]]]) -> _Words:
    words = _Words({}, {}, {}, {}, [])
    for subject, values in graph.items():
        name = subject.removeprefix(LEX)
        number = None
        if f"{GG}Frame" in values.get(TYPE, ()):
            number = len(words.frames)
            words.frames.append(_frame(name, values))
        for row in _rows(name, values, number):
            words.entries.setdefault(row[0][0], []).append(row)
        if f"{GG}WordClass" in values.get(TYPE, ()):
            words.classes[name] = frozenset(w.lower() for w in values.get(f"{GG}word", ()))
        for noun in values.get(f"{GG}headNoun", ()):
            local = subject.removeprefix(GG)
            words.heads[noun] = (str(_kinds()[local]), local)
        for noun in values.get(f"{GG}workNoun", ()):
            local = subject.removeprefix(GG)
            words.works[noun] = (str(_kinds()[local]), local)
    for rows in words.entries.values():
        rows.sort(key=lambda row: -len(row[0]))
    return words


def _frame(name: str, values: Mapping[str, Sequence[str]]) -> _FrameRow:
    return (
        name,
        values[f"{GG}evokes"][0].removeprefix(GG),
        values.get(f"{GG}subjectRole", ["agent"])[0],
        values.get(f"{GG}complementRole", ["object"])[0],
        tuple(k.removeprefix(GG) for k in values.get(f"{GG}objectKind", ())),
    )


def _rows(name: str, values: Mapping[str, Sequence[str]], frame: int | None) -> Iterator[_Row]:
    cue = values.get(f"{GG}gives", [""])[0].removeprefix(GG)
    classes = (name,) if f"{GG}WordClass" in values.get(TYPE, ()) else ()
    said = values.get(f"{GG}value")
    value = None if said is None else said[0] == "true"
    evokes = values[f"{GG}evokes"][0].removeprefix(GG) if said is not None else ""
    common = (frame, cue, evokes, value, classes)
    for verb in chain.from_iterable(map(spelt_out, values.get(f"{GG}verb", ()))):
        for phrase, form in inflect(verb).items():
            yield (_alike(phrase), Part.VERB.value, form, verb.split("|")[0], *common)
    for part, key in (
        (Part.NOUN, "noun"),
        (Part.PHRASE, "phrase"),
        (Part.PREDICATE, "predicate"),
    ):
        for phrase in chain.from_iterable(map(spelt_out, values.get(f"{GG}{key}", ()))):
            yield (_alike(phrase), part.value, Form.NONE, phrase, *common)


def _alike(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase; behind the first as a sentence's are compared with them."""
    first, *others = phrase.split()
    return (first, *(same_word(word.lower()) for word in others))


def _entry(row: _Row, frames: Sequence[Frame]) -> Entry:
    words, part, form, lemma, frame, cue, evokes, value, classes = row
    return Entry(
        words,
        Part(part),
        form,
        lemma,
        None if frame is None else frames[frame],
        cue,
        evokes,
        value,
        frozenset(classes),
    )


def _ontology() -> Path:
    return resource_dir("ontology") / "govgraph.ttl"


@lru_cache(maxsize=1)
def _parents() -> dict[str, list[str]]:
    """Return the direct superclasses of every class of the ontology, by local names."""
    return cached("classes", [_ontology()], _read_parents)


def _read_parents() -> dict[str, list[str]]:
    graph = read_turtle([_ontology()])
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


@lru_cache(maxsize=1024)
def _ancestors(local: str) -> tuple[str, ...]:
    """Return a class and all above it, nearest first."""
    line = [local]
    for name in line:
        line += [p for p in _parents().get(name, ()) if p not in line]
    return tuple(line)


def is_a(local: str, ancestor: str) -> bool:
    """Tell whether a class of the ontology is, or lies below, another."""
    return ancestor in _ancestors(local)


def kind_of(local: str) -> Kind | None:
    """Return the kind that a class of the ontology belongs to, or None for other classes."""
    return _kinds().get(local)
