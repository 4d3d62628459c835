"""Reports that are told apart by their kind or their State: "the *compliance* report *of Chad*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import ITS
from govgraph.extract.find.words.tokens import OWNING

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.model import Entity

_OF = frozenset({("of",), ("on",), ("of", "the"), ("on", "the"), ("for",)})


def is_other_report(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether a report is none of that kind, or on no such State: "the *interim* report"."""
    if entity.iri is not None or ref.name.head.split()[-1] != "report":
        return False
    kinds = passage.lexicon.words("reportKinds")
    own = kinds & {*passage.sentence.lowers[ref.name.first : ref.name.after]}
    names = " ".join((entity.label, *entity.aliases))
    others = kinds & {*names.lower().split()}
    apart = bool(own and others and own.isdisjoint(others))
    return apart or _is_by_another(passage, ref, names) or _is_on_another(passage, ref, names)


def _is_by_another(passage: Passage, ref: Ref, names: str) -> bool:
    """Tell whether a report is another's: "the report *of the Board*" after one "of the Panel".

    Whose it is stands in capitals: "the report of the second meeting" may be of the same.
    """
    words, at = passage.sentence.words, ref.name.after
    author = names.partition(" report of ")[2] or names.partition("report of ")[2]
    author = author.removeprefix("the ").partition(" on ")[0]
    first = at + 1 + (words[at + 1 : at + 2] == ("the",))
    after = next((n for n in range(first, len(words)) if not words[n][0].isupper()), len(words))
    own = {word.lower() for word in words[first:after]}
    told = words[at : at + 1] == ("of",) and author[:1].isupper() and bool(own)
    return told and own.isdisjoint(author.lower().split())


def _is_on_another(passage: Passage, ref: Ref, names: str) -> bool:
    """Tell whether a report is on another State: "the report *of Chad*" after one "on Malta"."""
    topic = names.rsplit(" on ", maxsplit=1)[-1] if " on " in names else ""
    if not topic[:1].isupper():
        return False
    states = [other for other in passage.refs if is_state(other) and other is not ref]
    sentence, end = passage.sentence, ref.name.after
    behind = [s for s in states if sentence.lowers[end : s.name.first] in _OF]
    owned = sentence.lowers[ref.name.first] in ITS
    owned = owned or sentence.lowers[ref.name.first - 1 : ref.name.first] in OWNING
    before = [s for s in states if owned and s.name.after <= ref.name.first]
    told = behind or before[-1:]
    words = {word for s in told for word in sentence.words[s.name.first : s.name.after]}
    return bool(words) and words.isdisjoint(topic.split())
