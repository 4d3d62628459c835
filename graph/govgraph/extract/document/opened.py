"""Which body opens a running text by telling, resolving or greeting: it is likely to be its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_state
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_DATELINE = 10  # words of a dateline
_GREETED = 4  # sentences in which a speaker thanks and greets


def opening_speaker(
    sentences: Sequence[Found],
    refs: Sequence[Sequence[Ref]],
    number: int,
    lexicon: Lexicon,
) -> Iterator[tuple[Entity, Span]]:
    """Yield the body that opens the text by telling something: "The W3C announced today …".

    In the first sentences of a speech also who thanks or greets: "Norway welcomes the report".
    """
    for at in range(number, min(number + _GREETED, len(sentences))):
        sentence = sentences[at].sentence
        bodies = [r for r in refs[at] if r.kind is Kind.ORGANISATION and r.entity]
        for ref in bodies[:1]:
            near = sentence.lowers[ref.name.after : ref.name.after + 8]
            greets = ref.name.first <= 1 and set(near[:2]) & lexicon.words("greetingVerbs")
            behalf = sentence.lowers[:3] == ("on", "behalf", "of") and ref.name.first <= 4
            first = at == number and _tells(sentence, ref, near, lexicon)
            unnamed = ref.entity and ref.entity.type == "Office" and ref.entity.iri is None
            if ref.entity and not unnamed and (greets or behalf or first):
                yield ref.entity, ref.span


def _tells(sentence: Sentence, ref: Ref, near: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a body with which a text opens tells something, or resolves it."""
    says = any("speech" in e.classes for w in near for e in lexicon.entries.get(w, ()))
    resolves = ref.name.first <= 1 and sentence.words[-1] in {";", ","}
    opens = ref.name.first <= 2 or _after_dateline(sentence.lowers, ref.name.first)
    # "Djibouti *today* deposited its instrument": a State of which the text of a body tells.
    issues = not is_state(ref) and bool({"today", "issued"} & set(near))
    return opens and (says or resolves or issues)


def _after_dateline(lowers: Sequence[str], first: int) -> bool:
    """Tell whether a name stands right behind a dateline: "GENEVA — The Board said …"."""
    before = [word for word in lowers[max(0, first - 2) : first] if word != "the"]
    return first <= _DATELINE and bool(before) and before[-1] in {"—", "–", "-", ":"}
