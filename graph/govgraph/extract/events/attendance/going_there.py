"""At which meeting somebody speaks, by the words behind a verb: "at the close of the Forum"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.wherein import end_of_name
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_OWN = frozenset({"its", "their", "our", "his", "her"})
_KEYNOTES = frozenset({"keynote", "keynotes"})
_INTRODUCED = frozenset({("the",), ("a",), ("an",), ("our",), ("this",)})


def met_for(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return the meeting for which people come together: "met in Quito *for the Fifth Forum*"."""
    for phrase in phrases(parsed, *right, context.lexicon):
        own = parsed.sentence.lowers[phrase.first - 1] in _OWN  # "met for *its* tenth session"
        if phrase.preposition == "for" and phrase.kinds == {Kind.MEETING} and not own:
            return slots.filler(parsed, phrase, (Kind.MEETING,))
    return EMPTY


def joined(parsed: Parsed, first: int) -> Filler:
    """Return the meeting that a verb leads straight to: "joined *the Fifth Forum* online"."""
    led = parsed.sentence.lowers[first : first + 1] in _INTRODUCED
    near = (r for r in parsed.refs if r.kind is Kind.MEETING and r.entity)
    ref = next((r for r in near if r.name.first in {first, first + led}), None)
    after = end_of_name(parsed, ref) if ref else 0
    if ref is None or ref.entity is None or parsed.sentence.lowers[after : after + 1] in OWNING:
        return EMPTY
    return Filler((ref.entity,), ref.span)


def at_moment(parsed: Parsed, right: tuple[int, int], lexicon: Lexicon) -> Filler:
    """Return the meeting at some moment of which one speaks: "*at the close of* the Forum"."""
    lowers = parsed.sentence.lowers
    moments = lexicon.words("momentsOfMeetings")
    for ref in parsed.refs_in(*right):
        first = ref.name.first - (lowers[ref.name.first - 1] == "the")
        at, _, moment, of = ("", "", "", "", *lowers[max(0, first - 4) : first])[-4:]
        led = at in {"at", "during"} and moment in moments and of == "of"
        if led and ref.kind is Kind.MEETING and ref.entity:
            return Filler((ref.entity,), ref.span)
    return EMPTY


def is_there(parsed: Parsed, index: int, right: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether somebody speaks where one has just told of: "Fiji *spoke there*"."""
    verb, lowers = parsed.clauses[index].verb, parsed.sentence.lowers
    told = verb.lemma in lexicon.words("speakingVerbs") and not (verb.negated or verb.perfect)
    return told and lowers[right[0] : right[0] + 1] == ("there",)


def is_part(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words are no more than a part of a meeting: "closing plenary", no "of"."""
    part, whole, following = (*words, "", "", "")[:3]
    told = part in lexicon.any_of("meetingDays", "debateAdjectives")
    return told and whole in lexicon.words("debateNouns") and following != "of"


def is_speech(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words are of a speech that is only given at a meeting: "the *opening address*".

    A statement may be made anywhere.
    """
    opening = lexicon.words("speechAdjectives")
    speeches = lexicon.words("speechNouns")
    opens = any(word in opening and {*words[k + 1 :]} & speeches for k, word in enumerate(words))
    return opens or not _KEYNOTES.isdisjoint(words[:3])
