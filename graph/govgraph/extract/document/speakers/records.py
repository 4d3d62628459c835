"""Who speaks where in the record of a meeting: "The MINISTER (Dr A. Kos): … Dr KOS: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.behalf import TURN
from govgraph.extract.document.speakers.turns import Turn, stands_alone, turn_of
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.function_words import ARTICLES, SEVERAL_OF_US
from govgraph.folding import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_NAMED = 3  # words in capitals with which a turn calls who speaks: "Dr KOS", "The CHAIR"
_SEVERAL = 2  # who take the floor in a record


def said_in_turns(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], discourse: Discourse
) -> Iterator[tuple[Span, Entity | None]]:
    """Yield the sentences that others say than the one whose statement it is, each with who does.

    "We" is the body for which they speak, and nobody where it is not told: a member of a chamber
    speaks neither for it nor for a State, nor does the minister whom it hears speak for it.
    """
    turns = _turns(sentences, refs, discourse.lexicon)
    own, speaking = discourse.document, None
    floor = {turn.person or turn.words for turn in turns.values()}
    if len(floor) < _SEVERAL and own.speaker not in floor:
        return
    chamber = own.organisation is not None and _is_chamber(own.organisation, discourse.lexicon)
    heard = own.organisation is not None and own.organisation.type != "Government"
    for number, found in enumerate(sentences):
        speaking = turns.get(number, speaking)
        if speaking is None:
            continue
        others = speaking.person is None or speaking.person != own.speaker
        served = heard and not discourse.lexicon.words("statePosts").isdisjoint(speaking.words)
        if not SEVERAL_OF_US.isdisjoint(found.sentence.lowers) and (others or served):
            body = discourse.bodies.get(speaking.person) if speaking.person else None
            body = speaking.body or body
            state = body is not None and body.type == "Government"
            yield found.sentence.span, None if state and chamber else body
        elif others:
            yield found.sentence.span, speaking.person


def _is_chamber(body: Entity, lexicon: Lexicon) -> bool:
    """Tell whether members sit in a body who do not speak for their State: "Parliamentary"."""
    chambers = lexicon.words("chambers") | {"parliamentary"}
    return not chambers.isdisjoint(body.label.lower().split())


def _turns(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon
) -> Mapping[int, Turn]:
    """Return the turns of a record by the sentences with which they begin."""
    found: dict[int, Turn] = {}
    alone = [stands_alone(one.sentence) for one in sentences]
    for number, (one, row) in enumerate(zip(sentences, refs, strict=True)):
        if all(alone[number : number + 2]):
            continue  # a list of those who came
        if turn := turn_of(one, row, lexicon) or _called(one, lexicon, list(found.values())):
            found[number] = turn
    return found


def _called(found: Found, lexicon: Lexicon, before: Sequence[Turn]) -> Turn | None:
    """Return a turn that calls somebody by a surname or a post in capitals: "Dr KOS:"."""
    words, lowers = found.sentence.words, found.sentence.lowers
    colon = words.index(":") if ":" in words[:TURN] else 0
    own = [k for k in range(colon) if lowers[k] not in POLITE and len(words[k]) > 1]
    led = bool(own) and own[0] > 0
    if not led or len(own) > _NAMED or not all(words[k].isupper() for k in own):
        return None
    posted = lowers[own[-1]] in lexicon.words("posts")
    if posted != (lowers[0] in ARTICLES):
        return None  # "The RESULT: …"
    called = tuple(lowers[k] for k in own)
    for turn in reversed(before):
        surname = fold_name(turn.person.label).split()[-1:] if turn.person else []
        if (posted and called[-1] in turn.words) or surname == [fold_name(called[-1])]:
            return turn
    return Turn(called, None, None)
