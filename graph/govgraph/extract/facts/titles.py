"""What a text's own title says of another: "Protocol amending the Lakes Pact", "Annex to it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.folding import fold_name
from govgraph.model import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.model import Entity, Span

_VAGUE = frozenset({"a", "an", "any", "no", "further"})  # "an amendment to it" may be none yet
# What a title says of the text whose name follows, by folded names.
_TITLES = (
    (re.compile(r"\bamending (?:the )?(?P<text>.+)"), "amends"),
    (re.compile(r"\bamendments? (?:to|of) (?:the )?(?P<text>.+)"), "amends"),
    (re.compile(r"\bprotocol (?:\w{1,5} )?(?:to|of) (?:the )?(?P<text>.+)"), "buildsOn"),
    (re.compile(r"\bannex (?:\w{1,4} )?(?:to|of) (?:the )?(?P<text>.+)"), "partOf"),
    (re.compile(r"\bregulations? under (?:the )?(?P<text>.+)"), "implements"),
)


def title_relations(parsed: Sequence[Parsed]) -> Iterator[Fact]:
    """Yield what titles of texts say of other texts that a statement names, too.

    "The Protocol amending the Lakes Pact" amends the Lakes Pact, and a protocol to a convention
    builds on it. What has a name of its own tells less: "the Kyoto Protocol" only goes by it, and
    of "the Ban Amendment" the full name tells what it amends.
    """
    titles: dict[Entity, dict[str, Span]] = {}
    for sentence in parsed:
        for ref in sentence.refs:
            vague = sentence.before(ref.name.first, frozenset()) in _VAGUE
            if ref.kind is Kind.INSTRUMENT and ref.entity and not (vague and ref.described):
                words = sentence.sentence.written(ref.name.first, ref.name.after)
                titles.setdefault(ref.entity, {}).setdefault(fold_name(words), ref.span)
    named = {fold_name(name): text for text in titles for name in (text.label, *text.aliases)}
    for entity, written in titles.items():
        first = next(iter(written.values()))
        full = {fold_name(name): first for name in (entity.label, *entity.aliases)}
        for title, span in (*written.items(), *full.items()):
            told = _told(entity, title, named)
            if told and (title in written or told[0] == "amends"):
                yield Fact(entity, *told, (span,))
                break


def _told(entity: Entity, title: str, named: Mapping[str, Entity]) -> tuple[str, Entity] | None:
    """Return what a folded title says that a text is to another one."""
    for pattern, predicate in _TITLES:
        if found := pattern.search(title):
            other = _longest(found["text"], named)
            titled = predicate == "amends" or entity.label[0].isupper()
            return (predicate, other) if other and other != entity and titled else None
    return None


def _longest(words: str, named: Mapping[str, Entity]) -> Entity | None:
    """Return the text whose name is all of some words, or the most that they begin with."""
    parts = words.split()
    for count in range(len(parts), 1, -1):
        if other := named.get(" ".join(parts[:count])):
            return other
    return None
