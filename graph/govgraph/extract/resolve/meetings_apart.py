"""Which meeting words mean that tell another place, day or kind than the one spoken of has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.descriptions import DEFINITE, indefinite_span
from govgraph.extract.find.refs import is_named
from govgraph.extract.resolve.discourse import plain_words
from govgraph.extract.resolve.meetings_told import GAP, beside
from govgraph.model import Entity, When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.extract.resolve.discourse import Discourse
    from govgraph.model import TimeExpression

_BEYOND = frozenset({"follow-up", "preparatory", "subsequent"})  # none is the meeting itself
_FRINGES = frozenset({"margins", "sidelines", "fringes"})


def is_another(
    discourse: Discourse,
    sentence: Sentence,
    ref: Ref,
    refs: Sequence[Ref],
    times: Sequence[TimeExpression],
    entity: Entity,
) -> bool:
    """Tell whether the words beside a description part it from the meeting that it could mean.

    After a hearing in Lima "the hearing in Vienna" is another one, and "the launch event in Rabat"
    is no dialogue. "The two-day meeting in Lima" may well be it.
    """
    told = beside(sentence, ref.name.after, refs, times)
    first = ref.name.first + (sentence.lowers[ref.name.first] in DEFINITE)
    own = sentence.words[first : ref.name.after - len(ref.name.head.split())]
    beyond = (word for word in own if word in _BEYOND and not is_named(entity, word))
    if any(beyond) or _is_on_another(discourse, sentence, ref, refs, entity):
        return True
    if not told or not GAP.issuperset(sentence.lowers[ref.name.after : told.first]):
        return False
    held = discourse.held.get(entity, ())
    places = {fact.object for fact in held if fact.predicate == "place"}
    days = [fact.object for fact in held if isinstance(fact.object, When)]
    if places and told.places and not places & {*told.places}:
        return True
    if days and told.times and not any(_meet(day, t.when) for day in days for t in told.times):
        return True
    bland = discourse.lexicon.any_of("blandAdjectives", "sessionWords")
    kinds = [word for word in own if word.islower() and word.isalpha() and word not in bland]
    return not (places or days) and bool(kinds) and not any(is_named(entity, k) for k in kinds)


def _is_on_another(
    discourse: Discourse, sentence: Sentence, ref: Ref, refs: Sequence[Ref], entity: Entity
) -> bool:
    """Tell whether a meeting has another topic: "the session *on tariffs*".

    Not "addressed the meeting *on tariffs*".
    """
    before = sentence.lowers[ref.name.first - 1] if ref.name.first else ""
    governed = before in discourse.lexicon.words("prepositions") or not before[:1].isalpha()
    if not governed or sentence.lowers[ref.name.after : ref.name.after + 1] != ("on",):
        return False
    names = [other.name for other in refs if other is not ref]
    after = indefinite_span(sentence, ref.name, names, discourse.lexicon)[1]
    topic = plain_words(" ".join(sentence.words[ref.name.after + 1 : after]))
    topic -= discourse.lexicon.words("emptyTitleWords")
    return bool(topic) and topic.isdisjoint(plain_words(" ".join((entity.label, *entity.aliases))))


def _meet(one: When, other: When) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def is_beside(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether people only met beside a meeting: "at the margins of the Forum"."""
    before = sentence.lowers[max(0, ref.name.first - 3) : ref.name.first]
    return "of" in before and not _FRINGES.isdisjoint(before)
