"""The office that a title alone means in a text of its body: "*the Secretary-General* welcomes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.model import Entity


def office_titled(title: str, discourse: Discourse) -> Entity | None:
    """Return the one office of that title in the bodies whose text it is."""
    named = discourse.authority.named
    offices = {
        office
        for body in _bodies(discourse)
        for whole in (body.label, *body.aliases)
        for office in (*named(f"{title} of the {whole}"), *named(f"{title} of {whole}"))
        if office.type == "Office"
    }
    return offices.pop() if title and len(offices) == 1 else None


def _bodies(discourse: Discourse) -> Iterator[Entity]:
    """Yield whose posts a text may tell of by their titles alone.

    They are those of the body that speaks and of its whole, which its name may tell: "Treaty
    Office *of the League*", "*League* Regional Office".
    """
    own = discourse.document.organisation
    if own is None or own.type == "Government":
        return
    if record := discourse.authority.record(own):
        wholes = (discourse.authority.entity(iri) for iri in record.all("partOf"))
        yield from (own, *(whole for whole in wholes if whole))
        return
    words = own.label.split(" ")
    for cut in range(1, len(words)):
        for name in (" ".join(words[:cut]), " ".join(words[cut:]).removeprefix("the ")):
            yield from (e for e in discourse.authority.named(name) if e.kind is Kind.ORGANISATION)
