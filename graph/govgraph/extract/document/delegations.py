"""The State whose delegation speaks, or whose minister or envoy does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.addressees import is_addressed
from govgraph.extract.document.ranking import Sign, Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.model import Entity

_BEFORE = 4  # words of "delegation of the"
_LABEL = 4  # words behind a State's name that tell that its text follows
_OF_STATES = frozenset({"minister", "ambassador", "counsellor"})
_HELD = frozenset({Sign.EMPLOYER, Sign.POST, Sign.HELD, Sign.BEHALF, Sign.LABEL, Sign.BYLINE})
_BESIDE = 0.5  # how surely a minister speaks for the State that the header tells as well


def delegations(lines: Sequence[Line], draft: Draft) -> Iterator[Told]:
    """Yield the State whose delegation a header says to speak: "by the delegation of Chad".

    Also where its name labels the text: "Chad: intervention at the Forum".
    """
    for line in (line for line in lines if not line.foot):
        for ref in line.refs:
            state = _state(ref, draft)
            if state and _is_delegated(line, ref, draft) and not is_addressed(line, ref):
                yield Told(Sign.DELEGATION, state, ref.span)


def _state(ref: Ref, draft: Draft) -> Entity | None:
    """Return the State that a name means, also where it stands as a place: "of Albania"."""
    if ref.entity is None or ref.entity.type == "Government":
        return ref.entity
    named = draft.authority.named(ref.entity.label)
    return next((entity for entity in named if entity.type == "Government"), None)


def _is_delegated(line: Line, ref: Ref, draft: Draft) -> bool:
    lowers, first, after = line.found.sentence.lowers, ref.name.first, ref.name.after
    before = [word for word in lowers[max(0, first - _BEFORE) : first] if word != "the"]
    told = lowers[after + 1 : after + 1 + _LABEL]
    labelled = first == 0 and lowers[after : after + 1] == (":",)
    labelled = labelled and not draft.lexicon.words("deliveryNouns").isdisjoint(told)
    return labelled or before[-2:] == ["delegation", "of"]


def tell_states(draft: Draft) -> None:
    """Note that a minister's State speaks, and not who heads the page: the host, the forum."""
    role = str(draft.values.get("role", "")).lower()
    if not draft.has("speaker") or _OF_STATES.isdisjoint(role.replace("-", " ").split()):
        return
    held = any(one.sign in _HELD for one in draft.bodies)
    for one in [one for one in draft.bodies if one.body.type == "Government"]:
        if one.sign in _HELD or not held:
            draft.tell(Sign.POST, one.body, one.span, _BESIDE if held else one.strength)
