"""Whose text a title says it is by the name of the text: "*Rivers League* Leaders' Declaration"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_PEOPLE = frozenset(
    {"heads", "of", "state", "and", "government", "governments", "joint", "foreign"}
)
_LONGEST = 6  # words of a body's name


def outcomes(lines: Sequence[Line], draft: Draft) -> Iterator[Told]:
    """Yield the body that is known and made what a line of the header is the name of.

    Only its people and their meeting may stand between: "Commonwealth Foreign Ministers'
    Statement". A text that is known says by its own record whose it is.
    """
    for line in lines:
        sentence = line.found.sentence
        first = int(sentence.lowers[0] in {"the", "joint", "final"})
        texts = (r for r in line.refs if r.kind is Kind.INSTRUMENT and r.name.first <= first)
        known = any(text.entity and text.entity.iri for text in texts)
        if line.foot or known or sentence.words[-1] == ".":
            continue
        for after in range(first + _LONGEST, first, -1):
            body = _known(" ".join(sentence.words[first:after]), draft)
            if body and _makes(sentence.lowers[after:], draft.lexicon):
                yield Told(Sign.LETTERHEAD, body, sentence.span_of(first, after))
                break


def _known(name: str, draft: Draft) -> Entity | None:
    """Return the body that alone bears a name, or bears it behind an article: "Commonwealth"."""
    named = draft.authority.named(name) or draft.authority.named(f"the {name}")
    bodies = [e for e in named if e.kind is Kind.ORGANISATION and e.type != "Government"]
    return bodies[0] if len(named) == len(bodies) == 1 else None


def _makes(behind: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a text of a body's stands behind its name: "*Summit Declaration* on water"."""
    people = lexicon.any_of("peopleHeads", "portfolios") | _PEOPLE | OWNERS
    people |= {"summit", "ministerial"}
    at = next((k for k, word in enumerate(behind) if word not in people), len(behind))
    made = lexicon.words("outcomeTexts") | {"statement"}
    return not made.isdisjoint(behind[at : at + 1])
