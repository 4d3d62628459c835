"""Which meeting words mean that tell another place, day or kind than the one spoken of has."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from govgraph.extract.find.described.consulting import ASKING
from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.described.modifiers import modifies
from govgraph.extract.find.refs import is_named
from govgraph.extract.resolve.meetings.meetings_told import beside, leads_on
from govgraph.folding import plain_words
from govgraph.model import BlockRole, Entity, Kind, Status, When

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.passage import Passage

_BEYOND = frozenset({"follow-up", "preparatory", "subsequent"})  # none is the meeting itself
_CELL_ENDS = frozenset({"\t", "(", ",", ";", "–", "to", "hosted", "organised", "held"})
_TOPICAL = frozenset({("on",), ("for",), ("with",)})
_AROUND = timedelta(days=60)  # from an act at a meeting to another day of it
_FRINGES = frozenset({"margins", "sidelines", "fringes"})


def is_another(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether the words beside a description part it from the meeting that it could mean.

    After a hearing in Lima "the hearing in Vienna" is another one, and "the launch event in Rabat"
    is no dialogue. "The two-day meeting in Lima" may well be it. So is "the Conference in June"
    after what was done at one years ago.
    """
    sentence, lexicon, told = passage.sentence, passage.lexicon, beside(passage, ref.name.after)
    first = ref.name.first + (sentence.lowers[ref.name.first] in DEFINITE)
    own = sentence.words[first : ref.name.after - len(ref.name.head.split())]
    beyond = (word for word in own if word in _BEYOND and not is_named(entity, word))
    if any(beyond) or _is_on_another(passage, ref, entity):
        return True
    between = sentence.lowers[ref.name.after : told.first] if told else ()
    if not told or not leads_on(between, lexicon):
        return False
    held = passage.discourse.held.get(entity, ())
    places = {fact.object for fact in held if fact.predicate == "place"}
    days = [fact.object for fact in held if isinstance(fact.object, When)]
    if places and told.places and not places & {*told.places}:
        return True
    if days and told.times and not any(day.meets(t.when) for day in days for t in told.times):
        return True
    acts = [day for day in _days_of_acts(passage, entity) if told.times]
    if acts and not any(_is_near(day, time.when) for day in acts for time in told.times):
        return True
    bland = lexicon.any_of("blandAdjectives", "sessionWords")
    kinds = [word for word in own if word.islower() and word.isalpha() and word not in bland]
    return not (places or days) and bool(kinds) and not any(is_named(entity, k) for k in kinds)


def _days_of_acts(passage: Passage, meeting: Entity) -> list[When]:
    """Return the times of what was done at a meeting: what is told, and the statement itself."""
    document = passage.discourse.document
    own = [document.when] if meeting == document.meeting and document.when else []
    told = (event for events in passage.discourse.acts.values() for event in events)
    done = (e for e in told if e.meeting == meeting and e.status is Status.OCCURRED)
    return own + [event.when for event in done if event.when]


def _is_near(one: When, two: When) -> bool:
    return max(one.earliest - two.latest, two.earliest - one.latest) <= _AROUND


def _is_on_another(passage: Passage, ref: Ref, entity: Entity) -> bool:
    """Tell whether a meeting has another topic: "the session *on tariffs*".

    Not "addressed the meeting *on tariffs*".
    """
    sentence, lexicon = passage.sentence, passage.lexicon
    before = sentence.lowers[ref.name.first - 1] if ref.name.first else ""
    governed = before in lexicon.words("prepositions") or not before[:1].isalpha()
    if not governed or sentence.lowers[ref.name.after : ref.name.after + 1] != ("on",):
        return False
    words = sentence.words[ref.name.after + 1 : passage.extent(ref)[1]]
    topic = plain_words(" ".join(words)) - lexicon.words("emptyTitleWords")
    return bool(topic) and topic.isdisjoint(plain_words(" ".join((entity.label, *entity.aliases))))


def is_beside(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether people only met beside a meeting: "at the margins of the Forum"."""
    before = sentence.lowers[max(0, ref.name.first - 3) : ref.name.first]
    return "of" in before and not _FRINGES.isdisjoint(before)


def row_meeting(passage: Passage, ref: Ref) -> Ref | None:
    """Return the meeting that a cell of a dated row calls by more than a noun.

    "Mid-term *conference* on the Strategy" is its name, to the end of the cell or to a bracket.
    """
    sentence, words, noun = passage.sentence, passage.sentence.words, ref.name.first
    row = sentence.block.role is BlockRole.ROW and bool(passage.times)
    if not row or ref.kind is not Kind.MEETING:
        return None
    first = max((k + 1 for k in range(noun) if words[k] == "\t"), default=0)
    after = next((k for k in range(noun, len(words)) if words[k] in _CELL_ENDS), len(words))
    topical = sentence.lowers[ref.name.after : ref.name.after + 1] in _TOPICAL
    topical = topical and ref.name.head not in ASKING  # "Consultation on X" may be open to comments
    modified = all(modifies(sentence, k, passage.lexicon) for k in range(first, noun))
    if not words[first][0].isupper() or not modified or not (topical or first < noun):
        return None
    whole = sentence.span_of(first, after)
    short = (" ".join(words[first : ref.name.after]),) if first < noun else ()
    made = passage.resolver.make(Kind.MEETING, passage.quoted(first, after), ref.name.type, short)
    return replace(ref, name=replace(ref.name, whole=whole), entity=made)
