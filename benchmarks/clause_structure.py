"""Compare two ways of finding clause structure: the token rules, and spaCy's dependency parse.

The alternative takes subject, object and agent of every event verb, and the verb or noun to which
a date, place or meeting belongs, from the tree of spaCy's small English model. All else (names,
references, event words, status) stays the same, so that only the structure is compared. Where the
tree has a name's phrase without a name for its head ("a delegation from Japan"), the first fitting
name below the head is taken; pronouns are resolved by the project's own resolver.

    python -m benchmarks.clause_structure [PYTHON OF THE PEERS]
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.ablation import CORPUS, without
from benchmarks.bench_understand import Peers, on_one_core, seconds, start_peers, words

from govgraph.evaluate import statement_paths
from govgraph.extract.clauses.attach import Attachments
from govgraph.extract.clauses.clauses import PRONOUNS
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler, joined_span
from govgraph.extract.events.roles.verb_roles import around_verb
from govgraph.extract.events.triggers.triggers import object_kinds
from govgraph.extract.find.words.tokens import sentences
from govgraph.reading import read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence
    from pathlib import Path

    from govgraph.evaluate import Report
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Kind, Statement

Roles = tuple[Filler, Filler]
_OWNER = Attachments._owner  # noqa: SLF001 - the method that the alternative stands in for
_PASSIVE = ("nsubjpass", "csubjpass")
_OBJECTS = ("dobj", "obj", "attr", "dative", "oprd")


@dataclass(frozen=True, slots=True)
class Token:
    """A token of the tree: its span, its dependency and tag, and the number of its head."""

    start: int
    end: int
    dependency: str
    tag: str
    head: int


class Tree:
    """The dependency tree of one text."""

    def __init__(self, rows: Sequence[Sequence[object]]) -> None:
        self.tokens = [
            Token(int(str(r[0])), int(str(r[1])), str(r[2]), str(r[3]), int(str(r[4])))
            for r in rows
        ]
        self._at = {token.start: number for number, token in enumerate(self.tokens)}
        self._below: dict[int, list[int]] = {}
        for number, token in enumerate(self.tokens):
            if token.head != number:
                self._below.setdefault(token.head, []).append(number)

    def at(self, offset: int) -> int | None:
        """Return the token that starts at an offset."""
        return self._at.get(offset)

    def children(self, number: int, *dependencies: str) -> list[int]:
        """Return the tokens that hang on one by some dependencies, or by any."""
        below = self._below.get(number, [])
        return [n for n in below if not dependencies or self.tokens[n].dependency in dependencies]

    def above(self, number: int) -> Iterator[int]:
        """Yield a token and all above it."""
        while True:
            yield number
            if self.tokens[number].head == number:
                return
            number = self.tokens[number].head

    def subtree(self, number: int) -> list[int]:
        """Return a token and all below it, in the order of the text."""
        found = [number]
        for one in found:
            found += self.children(one)
        return sorted(found)

    def joined(self, number: int) -> list[int]:
        """Return a token and what "and" joins to it."""
        found = [number]
        for one in found:
            found += self.children(one, "conj")
        return found

    def subjects(self, verb: int) -> list[int]:
        """Return the subjects of a verb: its own, else of the verb it is joined to or hangs on."""
        for number in self.above(verb):
            found = self.children(number, "nsubj", *_PASSIVE)
            if found:
                return found
            if self.tokens[number].dependency not in {"conj", "xcomp", "advcl", "pcomp"}:
                return []
        return []


class Forest:
    """The trees of the corpus, found again by the text, and the roles that they give."""

    def __init__(self, statements: Sequence[Statement], peers: Peers) -> None:
        texts = [statement.text for statement in statements]
        self._trees = [Tree(rows) for rows in peers.ask("trees", texts)]
        self._texts = texts
        self._current = self._trees[0]

    def choose(self, text: str) -> None:
        """Make the tree of a text the one that is asked from now on."""
        self._current = self._trees[self._texts.index(text)]

    def around(self, parsed: Parsed, trigger: Trigger, context: Context) -> Roles:
        """Return agents and objects of a verb from the tree."""
        tree = self._current
        verb = parsed.clauses[trigger.clause or 0].verb
        number = tree.at(parsed.sentence.starts[verb.main])
        if number is None:
            return EMPTY, EMPTY
        kinds = object_kinds(trigger)
        subjects = tree.subjects(number)
        if trigger.frame.subject == "object" or verb.copula:
            return EMPTY, self._filler(parsed, subjects, kinds, context)
        agents = [p for by in tree.children(number, "agent") for p in tree.children(by, "pobj")]
        token = tree.tokens[number]
        if token.dependency == "acl" and token.tag == "VBN":
            undergoers = [token.head]
        elif tree.children(number, *_PASSIVE, "auxpass"):
            undergoers = subjects
        else:
            objects = tree.children(number, *_OBJECTS)
            prepositions = tree.children(number, "prep") if not objects else []
            objects += [p for one in prepositions for p in tree.children(one, "pobj")]
            found = self._filler(parsed, objects, kinds, context)
            implied = context.implied_object(trigger.type, kinds)
            return self._filler(parsed, subjects, AGENTS, context), found or implied
        return (
            self._filler(parsed, agents, AGENTS, context),
            self._filler(parsed, undergoers, kinds, context),
        )

    def _filler(
        self, parsed: Parsed, numbers: Sequence[int], kinds: Collection[Kind], context: Context
    ) -> Filler:
        """Return the entities of some noun phrases, by their heads."""
        parts = [
            self._named(parsed, joined, kinds, context)
            for number in numbers
            for joined in self._current.joined(self._meant(number))
        ]
        entities = tuple(dict.fromkeys(entity for part in parts for entity in part.entities))
        return Filler(entities, joined_span([part.span for part in parts]))

    def _meant(self, number: int) -> int:
        """Return what a relative pronoun stands for: the noun on which its clause hangs."""
        token = self._current.tokens[number]
        if token.tag not in {"WDT", "WP"}:
            return number
        for above in self._current.above(number):
            if self._current.tokens[above].dependency == "relcl":
                return self._current.tokens[above].head
        return number

    def _named(
        self, parsed: Parsed, number: int, kinds: Collection[Kind], context: Context
    ) -> Filler:
        for below in (number, *self._current.subtree(number)):
            start = self._current.tokens[below].start
            for ref in parsed.refs:
                if (
                    ref.entity
                    and ref.entity.kind in kinds
                    and ref.span.start <= start < ref.span.end
                ):
                    return Filler((ref.entity,), ref.span)
        start = self._current.tokens[number].start
        if start in parsed.sentence.starts:
            word = parsed.sentence.lowers[parsed.sentence.starts.index(start)]
            return context.pronoun(word, kinds, start) if word in PRONOUNS else EMPTY
        return EMPTY

    def owner(self, attachments: Attachments, index: int) -> int | None:
        """Return the event word above a date, place or meeting in the tree."""
        parsed = attachments._parsed  # noqa: SLF001 - this stands in for a method
        number = self._current.at(parsed.sentence.starts[index])
        if number is None:
            return None
        firsts = {
            place: first
            for first, after in attachments._triggers  # noqa: SLF001 - as above
            for step in range(first, after)
            if (place := self._current.at(parsed.sentence.starts[step])) is not None
        }
        return next((firsts[one] for one in self._current.above(number) if one in firsts), None)


def scores(
    forest: Forest, folder: Path, around: Callable[..., Roles], owner: Callable[..., object]
) -> Report:
    """Return the scores of a split with other functions for the roles and for the attachment."""

    def chosen(statement: Statement) -> object:
        forest.choose(statement.text)
        return sentences(statement)

    replacements: dict[str, object] = {
        "govgraph.extract.analyse.sentences": chosen,
        "govgraph.extract.events.events.around_verb": around,
        "govgraph.extract.clauses.attach.Attachments._owner": owner,
    }
    return without(replacements, folder)


def row(name: str, reports: Sequence[Report]) -> str:
    """Return a row of the table: core and full F1 of each split, and the worst error's count."""
    rates = [
        f"{one.scores[f'events {what}'].f1:.3f}" for one in reports for what in ("core", "full")
    ]
    return f"| {name} | {' | '.join(rates)} | {sum(one.false_occurred for one in reports)} |"


def main() -> None:
    """Print scores and speed of both ways, and of the rules with the tree where they give none."""
    peers = start_peers(sys.argv[1:])
    if peers is None:
        return
    on_one_core()
    folders = (CORPUS, CORPUS.with_name("test"))
    statements = [read(path) for folder in folders for path in statement_paths(folder)]
    forest = Forest(statements, peers)

    def both(parsed: Parsed, trigger: Trigger, context: Context) -> Roles:
        agents, objects = around_verb(parsed, trigger, context)
        return (agents, objects) if objects else forest.around(parsed, trigger, context)

    def tree_owner(attachments: Attachments, index: int) -> int | None:
        return forest.owner(attachments, index)

    ways: dict[str, tuple[Callable[..., Roles], Callable[..., object]]] = {
        "token rules": (around_verb, _OWNER),
        "dependency tree": (forest.around, tree_owner),
        "tree for roles, rules for attachment": (forest.around, _OWNER),
        "rules, the tree where they find no object": (both, _OWNER),
    }
    print("| structure by | dev core | dev full | test core | test full | false-occurred |")
    print("|---|---|---|---|---|---|")
    for name, way in ways.items():
        print(row(name, [scores(forest, folder, *way) for folder in folders]), flush=True)
    texts = [statement.text for statement in statements]
    own, other = seconds(statements), peers.ask("seconds", texts)
    peers.end()
    count = words(texts)
    print(f"\nAll of understand(): {count / own:,.0f} words/s; the parse: {count / other:,.0f}")


if __name__ == "__main__":
    main()
