"""The State for which a minister speaks, and the ministry whose text that is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.states import state_of
from govgraph.extract.document.bodies.delegations import OF_STATES, has_post, state_meant
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.lexicon import Form
from govgraph.model import Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.model import DocumentLine

_PORTFOLIO = re.compile(r"(?<=\bMinister )(?:of|for) \w.*")
_HELD = frozenset({Sign.EMPLOYER, Sign.POST, Sign.HELD, Sign.BEHALF, Sign.LABEL, Sign.BYLINE})
_SENDING = frozenset({Sign.LETTERHEAD, Sign.SITE, Sign.LABEL})
_OTHERS = 2  # times that others may act for one time of the State that speaks
_BESIDE = 0.5  # how surely a minister speaks for the State that the header tells as well


def tell_states(draft: Draft) -> None:
    """Note that a minister's State speaks, and not who heads the page: the host, the forum."""
    if not has_post(draft, OF_STATES):
        return
    held = draft.of_state = any(one.sign in _HELD for one in draft.bodies)
    for one in [one for one in draft.bodies if one.body.type == "Government"]:
        if one.sign in _HELD or not held:
            draft.tell(Sign.POST, one.body, one.span, _BESIDE if held else one.strength)


def tell_ministry(draft: Draft, acting: Told | None) -> None:
    """Note the ministry whose text a minister's speech is, and that "we" is the State.

    That is so below the letterhead of the "Ministry of Fisheries", or on its page; whoever speaks
    as "Minister of Fisheries *of Ghana*" speaks in the State's name alone. ``acting`` is the State
    of which the speech tells what it does.
    """
    own = draft.entity("organisation")
    if own is None or not draft.has("speaker"):
        return
    named = state_of(draft.authority, own)
    minister = _is_minister(draft)
    if own.type == "Government" and minister:
        sent = [one for one in draft.bodies if one.sign in _SENDING and _is_ministry(one.body)]
        if sent and not draft.of_state:
            draft.put("ministry", sent[0].body, None)
            if sent[0].span:
                draft.evidence["organisation"] = sent[0].span
    elif _is_ministry(own) and (minister or named != own):
        states = {one.body: one for one in draft.bodies if one.body.type == "Government"}
        states |= {acting.body: acting} if acting else {}
        if named != own or len(states) == 1:
            draft.put("ministry", own, None)
            draft.values["organisation"] = named if named != own else next(iter(states))


def _is_minister(draft: Draft) -> bool:
    """Tell whether who speaks has the post of a minister, or of who stands in for one."""
    role = str(draft.values.get("role", "")).lower()
    return any(post in role for post in draft.lexicon.words("ministryPosts"))


def _is_ministry(body: Entity) -> bool:
    return body.type != "Government" and "ministry" in body.label.lower()


def as_sent(line: DocumentLine) -> DocumentLine:
    """Return the document line of a minister's speech with the ministry whose text it is."""
    return replace(line, organisation=line.sender, ministry=None)


def own_ministry(text: str, draft: Draft) -> Told | None:
    """Return the ministry of the minister who speaks, where the page names it: "Ministry of X"."""
    role = str(draft.values.get("role", ""))
    found = _PORTFOLIO.search(role) if draft.has("speaker") else None
    name = found and re.search(rf"\bMinistry {re.escape(found[0])}\b", text, re.IGNORECASE)
    if not name:
        return None
    body = Entity(Kind.ORGANISATION, name[0], None, "Body")
    return Told(Sign.SITE, body, Span(*name.span()))


def _is_home(lowers: Sequence[str], first: int) -> bool:
    """Tell whether who speaks receives others there: "I welcome you all to *Chad*"."""
    before = [word for word in lowers[max(0, first - 5) : first] if word not in {"all", "the"}]
    return before[-3:] == ["welcome", "you", "to"]


def own_state(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], frame: Frame, draft: Draft
) -> Told | None:
    """Return the one State of which a minister's speech tells what it does, if no other speaks.

    "*Norway* supports the Forum" in the words of the "Minister of Digitalisation".
    """
    if not has_post(draft, OF_STATES):
        return None
    text = slice(frame.begin, frame.end)
    told = [
        Told(Sign.VOICE, state, ref.span)
        for found, row in zip(sentences[text], refs[text], strict=True)
        for ref in row
        if (state := _speaking(found, ref, draft))
    ]
    counts = Counter(one.body for one in told).most_common(2)
    others = counts[1][1] if counts[1:] else 0
    main = counts and counts[0][1] > _OTHERS * others
    return next(one for one in told if one.body == counts[0][0]) if main else None


def _speaking(found: Found, ref: Ref, draft: Draft) -> Entity | None:
    """Return the State that a sentence opens with and that acts in it, or that bids welcome."""
    lowers = found.sentence.lowers
    if ref.entity and _is_home(lowers, ref.name.first):
        return state_meant(ref, draft)
    if ref.entity is None or ref.name.first > 1 or ref.entity.type != "Government":
        return None
    verb = "".join(lowers[ref.name.after : ref.name.after + 1])
    entries = draft.lexicon.entries.get(verb, ())
    acts = any(entry.form & (Form.THIRD | Form.PAST) for entry in entries)
    return ref.entity if acts or verb in draft.lexicon.words("modals") else None
