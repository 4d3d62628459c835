"""Which State a clause's subject means that only says so: "her country", "the country"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.function_words import ANY_ONE, MINE, POSSESSIVES
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_STATES = frozenset({"country", "government", "state", "nation", "parliament"})
_PARTY = (("party",), ("under", "review"), ("concerned",))
_LANDS = frozenset({"country", "state", "nation"})
_MINISTRIES = frozenset({"Ministry", "Department"})
_ADJECTIVES = 3  # words before "Ministry": "the Royal Norwegian"
_ANY = ANY_ONE - {"a", "an"}
_SHARING = frozenset({"and", ",", "the", "of", "people", "peoples", "parliament"})
_OPENING = 2  # words of "whenever a"
_OWNING = frozenset({Kind.ORGANISATION, Kind.PLACE})
_NEAR = 2  # sentences back within which "the country" goes on with one that was named


def state_meant(parsed: Parsed, clause: Clause, context: Context) -> tuple[Entity, Span] | None:
    """Read "her country", "my Government": the State spoken of last, or the speaker's own.

    "The country" is the only State spoken of lately, else the one whose statement it is.
    """
    lowers, discourse = parsed.sentence.lowers, context.discourse
    for index in range(clause.left[0], clause.left[1] - 1):
        owner, noun = lowers[index : index + 2]
        if party := party_words(lowers, index):
            meant, after = reviewed(discourse), index + party
        elif owner == "the" and (noun == "country" or _is_state(parsed, index, clause)):
            meant, after = _country(parsed, index, context), index + 2
        elif owner in POSSESSIVES:
            own = noun == "own" and index + 2 < clause.left[1]
            noun = lowers[index + 2] if own else noun
            through = acts_through(lowers, index, discourse.lexicon)
            through = through and lowers[index + 2] not in OWNERS
            through = through or lowers[index : clause.left[1]] == ("my", "colleagues")
            if noun not in _STATES and not through:
                continue
            at, after = parsed.sentence.starts[index], index + 2
            if owner not in MINE and is_any_ones(
                parsed.sentence, parsed.refs, index, discourse.lexicon
            ):
                return None
            last = discourse.last_government(at)
            meant = _own(discourse, at, noun) if owner in MINE else last
        else:
            continue
        if meant:
            return meant, parsed.sentence.span_of(index, after)
    return None


def is_any_ones(sentence: Sentence, refs: Sequence[Ref], index: int, lexicon: Lexicon) -> bool:
    """Tell whether "its" is of no one State: "*every parliament* must ask *its* government".

    So behind "whenever *a State* joins"; not in "every State must know that *Fiji* and its people".
    """
    lowers, words = sentence.lowers, lexicon.any_of("singleMembers", "chambers")
    told = [k for k in range(1, index) if lowers[k] in words and lowers[k - 1] in _ANY]
    opened = lowers[: _OPENING + 1]
    if not told and opened[0] in lexicon.words("subordinators") and opened[1] in ANY_ONE:
        told = [k for k in range(_OPENING, min(index, _OPENING + 2)) if lowers[k] in words]
    named = (r for r in refs if r.entity and r.kind in _OWNING)
    return bool(told) and not any(told[-1] < r.name.first < index for r in named)


def shared_state(sentence: Sentence, refs: Sequence[Ref], after: int) -> Entity | None:
    """Return whose government is meant behind its noun: "the Government *and people of Fiji*"."""
    if sentence.lowers[after : after + 1] not in {("and",), (",",)}:
        return None
    for ref in refs:
        between = sentence.lowers[after : ref.name.first]
        if "of" in between and ref.entity and ref.entity.type == "Government":
            return ref.entity if _SHARING.issuperset(between) else None
    return None


def state_behind(
    parsed: Parsed, phrase: Phrase, later: Sequence[Phrase], lexicon: Lexicon
) -> Phrase | None:
    """Return the State that acts through a description: "*the delegation of Fiji* proposed it"."""
    noun = parsed.sentence.lowers[phrase.after - 1]
    acts = noun == "government" or noun in lexicon.words("missions")
    state = later[0] if later and acts else None
    if state is None or state.preposition not in {"of", "from"}:
        return None
    near = state.first - phrase.after <= len(("of", "the"))
    states = all(ref.entity and ref.entity.type == "Government" for ref in state.refs)
    return state if near and states else None


def party_words(lowers: Sequence[str], index: int) -> int:
    """Return of how many words "the State party", "the State under review" is here, or 0."""
    tails = _PARTY if lowers[index : index + 2] == ("the", "state") else ()
    return next((2 + len(t) for t in tails if lowers[index + 2 : index + 2 + len(t)] == t), 0)


def reviewed(discourse: Discourse) -> Entity | None:
    """Return the State of which a text speaks throughout: "the State party" before a committee."""
    states = [e for e in discourse.last if e.type == "Government"]
    ranked = sorted(states, key=lambda e: -discourse.counts[e])
    clear = len(ranked) == 1 or (
        len(ranked) > 1 and discourse.counts[ranked[0]] >= 2 * discourse.counts[ranked[1]]
    )
    return ranked[0] if clear else None


def acts_through(lowers: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Tell whether "my" at an index is that of a State or a body: "*my* delegation tabled it"."""
    nouns = _STATES | lexicon.words("speakersBodies")
    return lowers[index] == "my" and _noun(lowers, index) in nouns


def is_own_state(lowers: Sequence[str], index: int) -> bool:
    """Tell whether words at an index mean the State that speaks: "*our* country", "*my* own"."""
    return lowers[index] in MINE and _noun(lowers, index) in _STATES


def own_state_before(lowers: Sequence[str], clause: Clause) -> int | None:
    """Return where the State that speaks stands before a relative: "to *my country*, which"."""
    end = clause.left[0] - (lowers[clause.left[0] - 1] == ",")
    which = clause.relative and clause.left[1] - clause.left[0] == 1  # nor "which Fiji signed"
    owned = which and end > 1 and lowers[end - 1] in _STATES and lowers[end - 2] in MINE
    return end - 2 if owned else None


def _noun(lowers: Sequence[str], index: int) -> str:
    """Return the noun that "my" or "our" at an index owns, "own" left out; "" for none."""
    noun, after = (*lowers[index + 1 : index + 3], "", "")[:2]
    return after if noun == "own" else noun


def _own(discourse: Discourse, at: int, noun: str) -> Entity | None:
    """Return who speaks where they call themselves so: "our Government" is no association.

    Whose parliament "our parliament" is, ``own_chamber`` tells.
    """
    meant = discourse.we(at)
    meant = meant if noun == "ministry" else state_of(discourse.authority, meant)
    state = meant is not None and meant.type == "Government"
    return meant if state or not (noun in _LANDS or _is_apart(discourse, meant, noun)) else None


def is_apart_from_us(sentence: Sentence, index: int, discourse: Discourse) -> bool:
    """Tell whether "our" at an index leads to a body that we are no part of: "*our mayor* signed".

    Not where a State speaks, or who is called so: "*our Ministry*" is one of Health.
    """
    first = index + 1 + (sentence.lowers[index + 1] in {"own", "national"})
    spans = ((first, 1), (first, 2), (first - 1, 2))
    nouns = {" ".join(sentence.lowers[start : start + size]) for start, size in spans}
    we = discourse.we(sentence.starts[index])
    state = state_of(discourse.authority, we)
    ours = state is not None and state.type == "Government"
    return not ours and any(_is_apart(discourse, we, noun) for noun in nouns)


def _is_apart(discourse: Discourse, body: Entity | None, noun: str) -> bool:
    """Tell whether a noun is of those who are not a body, unless it is called so itself."""
    apart = noun in discourse.lexicon.words("apartFromUs")
    return apart and not (body and is_named(body, noun))


def _is_state(parsed: Parsed, index: int, clause: Clause) -> bool:
    """Tell whether "the State" alone is a subject: "*the State* has jailed them"."""
    return parsed.sentence.words[index + 1] == "State" and index + 2 == clause.left[1]


def _country(parsed: Parsed, index: int, context: Context) -> Entity | None:
    """Return which State "the country" is: one cannot tell after several.

    "The State" is one just spoken of, and not the one whose statement it is.
    """
    if parsed.sentence.lowers[index + 2 : index + 3] in {("of",), ("in",), ("where",), ("that",)}:
        return None
    discourse, at = context.discourse, parsed.sentence.starts[index]
    near = {s.entity for s in discourse.lately(context.number, _NEAR) if s.at < at}
    states = {entity for entity in near if entity.type == "Government"}
    lands = (entity.label for entity in near if entity.type == "Country")
    named = (entity for land in lands for entity in discourse.authority.named(land))
    states |= {entity for entity in named if entity.type == "Government"}
    own = state_of(discourse.authority, discourse.document.organisation)
    if parsed.sentence.lowers[index + 1] == "state":
        states, own = states - {own}, None
    if states:
        return states.pop() if len(states) == 1 else None
    return own if own and own.type == "Government" else None


def state_of(authority: Authority, body: Entity | None) -> Entity | None:
    """Return the State whose ministry a body is: "the Ministry of Justice *of Fiji*", else itself.

    "The *Norwegian* Ministry of Justice" is one of Norway.
    """
    words = body.label.split(" ") if body else []
    ministries = [k for k, word in enumerate(words[:_ADJECTIVES]) if word in _MINISTRIES]
    if not ministries or body is None:
        return body
    tail = body.label.rpartition(" of ")[2].removeprefix("the ")
    named = [*authority.named(tail)]
    for word in words[: ministries[0]]:
        named += (
            state
            for country in authority.having("demonym", word)
            for state in authority.named(country.label)
        )
    states = {entity for entity in named if entity.type == "Government"}
    return states.pop() if len(states) == 1 else body
