"""Articles in which people of several bodies have their say, so that none of them is the author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.header import Line
from govgraph.extract.document.speakers.speakers import leads_off
from govgraph.extract.find.people.people import post_before
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity


def is_survey(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> bool:
    """Tell whether officers of two bodies that no header names each open a sentence of the text.

    "Rivers Board president Ana Kos welcomed it. Lakes Union director Bo Lund rejected it." Below
    the name of the Rivers Board it is that Board's release.
    """
    heads = {ref.entity for line in frame.lines if not line.foot for ref in line.refs}
    told = zip(sentences[frame.begin :], refs[frame.begin :], strict=True)
    found = [
        one for row in told for one in _officers(Line(row[0], tuple(row[1]), foot=False), draft)
    ]
    return len(set(found)) > 1 and heads.isdisjoint(found)


def _officers(line: Line, draft: Draft) -> Iterator[Entity]:
    """Yield the body before the post of who opens a sentence and says something."""
    for person in (r for r in line.refs if r.kind is Kind.PERSON and leads_off(line, r, draft)):
        first, _ = post_before(line.found.sentence, person.name.first, draft.lexicon)
        for ref in line.refs:
            inside = first <= ref.name.first < person.name.first
            if inside and ref.entity and ref.kind is Kind.ORGANISATION:
                yield ref.entity
