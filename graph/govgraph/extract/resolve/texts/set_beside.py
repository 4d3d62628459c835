"""Texts set beside another of their kind: "The Pact is longer than *the pact signed in 1998*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.model import Entity

_OPENS = 3  # words before the text with which a sentence opens
_WHICH = {("which", "was"), ("which", "were"), ("that", "was"), ("that", "were")}
_PARTING = frozenset({";", ":", "(", "and", "but", "or", "—", "–"})
_SAME = frozenset({"as", "remain", "remains", "remained", "become", "becomes", "became", "called"})


def is_set_beside(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether a text told by what was done to it is another than the one spoken of.

    In "the Pact *is* the pact signed in 1998" and "the Pact, the pact signed in 1998," it is the
    same one, and "the pact" without more may always be.
    """
    sentence, lexicon, first = passage.sentence, passage.lexicon, ref.name.first
    if entity.kind is not Kind.INSTRUMENT or sentence.lowers[first] != "the":
        return False
    opening = next((r.name for r in passage.refs if r.entity == entity), ref.name)
    between = sentence.lowers[opening.after : first]
    apart = bool(between) and opening.first < _OPENS and _PARTING.isdisjoint(between)
    same = _SAME | lexicon.words("beForms")
    return apart and between[-1] not in same | {","} and _is_told_by_act(passage, ref.name.after)


def _is_told_by_act(passage: Passage, after: int) -> bool:
    """Tell whether words say what was done to a text: "*signed* in 1998", "*which was* signed"."""
    words = passage.sentence.lowers[after : after + 2]
    entries = passage.lexicon.entries.get(words[0], ()) if words else ()
    done = any(e.part is Part.VERB and e.form & Form.PARTICIPLE for e in entries)
    return done or words in _WHICH
