"""Who stands behind "by": "adopted *by the Board*", not "endorsed for adoption *by the Diet*"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import comes_about
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.states import is_own_state
from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.words.function_words import POSSESSIVES, PUT_IN
from govgraph.lexicon import Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_FOR = frozenset({"for", "to", "its", "their", "possible", "final", "formal", "and", "or"})
_AROUND = frozenset({"after", "before", "following", "since", "upon", "pending", "until"})
_THE = frozenset({"the", "a", "an", "this", "that", "of", "and", "in", "on", "at"})
_SENT_AT = 3  # words behind "by" up to "ministers": "the foreign ministers"
_SENT_WITHIN = 4  # words from "by" to them
_SOME = frozenset({"our", "its", "their", "two", "three", "four"})  # "two of our members, X and Y"
_COUNTERPART = "counterpart"
_INITIATIVE = frozenset({("on", "the", "initiative"), ("at", "the", "initiative")})
_COUNTED = 9  # words of "by 20 Council of Europe member states –"
_PARTING = frozenset({"–", "—", "-", "(", ")"})
_GIVING = frozenset({"give", "grant"})
_PAIR = 2
_LATER = frozenset({("of",), ("by",)})


def agent_after(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return who stands behind "by" in a range.

    Of "by the Board in May and by Norway in July" never only Norway, where the Board is not known.
    """
    if told := _officer(parsed, right, context) or _counted(parsed, right, context):
        return told
    by = slots.governed_by(parsed, right, ("by",), slots.ADOPTERS, context.lexicon)
    first = parsed.sentence.index_of(by.span) or 0
    dated = any(right[0] <= t.first < first for t in parsed.times)
    again = dated and ("and", "by") in pairwise(parsed.sentence.lowers[max(first - 3, 0) : first])
    other = by and _belongs_to_other(parsed, right[0], first, context.lexicon)
    if again or other:
        return EMPTY
    by = by or _by_us(parsed, right[0], context) or _sent(parsed, right, context)
    return by or _on_initiative(parsed, right, context)


def given_by(parsed: Parsed, first: int, context: Context) -> Filler:
    """Return by whom an act comes about that a noun names: "its approval was given *by Fiji*"."""
    for clause in parsed.clauses:
        verb = clause.verb
        given = verb.passive and comes_about(verb) and verb.head in _GIVING
        over = given and clause.left[0] <= first < clause.left[1]  # not "was *attended by* Fiji"
        if over and "by" in parsed.sentence.lowers[verb.after - 1 : verb.after + 1]:
            return agent_after(parsed, (verb.main + 1, clause.right[1]), context)
    return EMPTY


def _counted(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return who is listed behind how many they are: "signed by two States – *Chad and Fiji*".

    So "ratified by 13: *Angola, …*"; and who did it as well: "by two States (Chad and Fiji) *and by
    the Union*".
    """
    lowers = parsed.sentence.lowers
    first = next((k for k in range(*right) if lowers[k] == "by"), right[1])
    near = range(first + 1, min(first + _COUNTED, right[1]))
    mark = next((k for k in near if lowers[k] in _PARTING or lowers[k] == ":"), 0)
    counted = lowers[first + 1 : mark] if mark - 1 not in parsed.named else ()
    several = not context.lexicon.any_of("pluralSubjects", "attendants").isdisjoint(counted)
    if not (several or (len(counted) == 1 and counted[0].isdigit())):
        return EMPTY
    close = next((k for k in range(mark + 1, right[1]) if lowers[k] in _PARTING), right[1])
    listed = [r for r in parsed.refs_in(mark, close) if r.kind is Kind.ORGANISATION and r.entity]
    if len(listed) < _PAIR:
        return EMPTY
    behind = (close, right[1])
    more = slots.governed_by(parsed, behind, ("by",), slots.ADOPTERS, context.lexicon)
    named = [one.entity for one in listed if one.entity]
    span = slots.joined_span([listed[0].span, listed[-1].span, more.span])
    return Filler(tuple(dict.fromkeys((*named, *more.entities))), span)


def _on_initiative(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return whose idea a foundation was: "was founded *on the initiative of UNESCO*".

    What is only adopted or signed so is another's deed.
    """
    lowers = parsed.sentence.lowers
    opened = [k for k in range(*right) if lowers[k : k + 3] in _INITIATIVE]
    verbs = (c.verb for c in parsed.clauses if c.verb.after == right[0])
    founds = any(e.frame and e.frame.evokes == "Launch" for v in verbs for e, _ in v.entries)
    if not (opened and founds):
        return EMPTY
    behind = (opened[0] + 2, right[1])
    return slots.governed_by(parsed, behind, ("of",), slots.ADOPTERS, context.lexicon)


def _by_us(parsed: Parsed, after: int, context: Context) -> Filler:
    """Return who speaks in "was ratified *by my country*", "was drafted *by us*"."""
    lowers = parsed.sentence.lowers
    if lowers[after : after + 1] != ("by",) or len(lowers) <= after + 2:
        return EMPTY
    ours = lowers[after + 1] == "us" or is_own_state(lowers, after + 1)
    return context.speaker(parsed, after + 1) if ours else EMPTY


def _belongs_to_other(parsed: Parsed, after: int, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a participle or another deed stands before "by".

    "Launched it in a hall *owned by Chile*", "signed it after *its approval by the Diet*",
    "endorsed it for *adoption by the Diet*".
    """
    lowers = parsed.sentence.lowers
    at = next((k for k in range(first - 1, after, -1) if lowers[k] == "by"), after)
    if at <= after:
        return False
    done = at - 1 not in parsed.covered and lowers[at - 1].endswith("ed")
    return done or _is_deed(parsed, at - 1, lexicon) or _is_around(parsed, after, at)


def _is_deed(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun of an act, which a small word governs, stands at an index."""
    entries = parsed.entries[index] if index < len(parsed.entries) else ()
    noun = any(e.part is Part.NOUN and end == index + 1 for e, end in entries)
    deeds = lexicon.words("bodiesDeeds")
    return (noun or parsed.sentence.lowers[index] in deeds) and parsed.before(index) in _FOR


def _is_around(parsed: Parsed, after: int, at: int) -> bool:
    """Tell whether what stands before "by" says when: "signed after *talks* by the Board"."""
    lowers = parsed.sentence.lowers
    opens = next((k for k in range(at - 1, after - 1, -1) if lowers[k] in _AROUND), at)
    told = {k for t in parsed.times for k in range(t.first, t.after)} | parsed.covered
    deed = (lowers[k] for k in range(opens + 1, at) if k not in told)
    timed = any(opens < t.first < at for t in parsed.times)
    return not timed and any(word.isalpha() and word not in _THE for word in deed)


def _sent(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return whose people stand behind "by": "signed by the ministers of *Fiji and Chad*".

    Who is named beside them does it, too: "by delegates from ten States, *the Bank* and others".
    """
    lowers, first = parsed.sentence.lowers, _next_by(parsed, right)
    if first is None:
        return EMPTY
    posts = context.lexicon.any_of("stateHeads", "statePosts", "ambassadors")
    for phrase in phrases(parsed, first, right[1], context.lexicon)[:1]:
        words = lowers[first + 1 : phrase.first]
        sent = phrase.preposition in {"of", "from"} and "," not in words
        sent = sent and bool(set(words[:_SENT_AT]) & context.lexicon.words("attendants"))
        last = [word for word in words if word not in DEFINITE][-1:]
        beside = last in ([","], ["and"]) and set(words[:_SENT_WITHIN]) & (
            context.lexicon.words("attendants") | _SOME
        )
        several = (word.removesuffix("s") for word in words if words.count("of") == 1)
        held = posts & {*words, *several}  # not "the presidents *of the chambers* of Fiji"
        post = phrase.preposition == "of" and words[-2:-1] != (",",) and held
        if sent or beside or post:
            return slots.filler(parsed, phrase, (Kind.ORGANISATION,))
    return EMPTY


def _next_by(parsed: Parsed, right: tuple[int, int]) -> int | None:
    """Return where "by" stands behind a verb: "signed in Oslo on 5 May *by* the ministers"."""
    lowers = parsed.sentence.lowers
    first = next((k for k in range(*right) if lowers[k] == "by"), right[1])
    dated = {k for time in parsed.times for k in range(time.first, time.after)}
    between = (k for k in range(right[0], first) if k not in parsed.covered | dated)
    return first if first < right[1] and all(lowers[k] in PUT_IN for k in between) else None


def _officer(parsed: Parsed, right: tuple[int, int], context: Context) -> Filler:
    """Return who is named behind a post: "opened by the *Minister of Health, Ana Kos*"."""
    first = _next_by(parsed, right)
    if first is None:
        return EMPTY
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    owned = "".join(lowers[first + 1 : first + 2]) in POSSESSIVES
    end = post_at(parsed.sentence, first + 1 + owned, lexicon)
    if _COUNTERPART in lowers[first + 1 : first + 4]:
        end = lowers.index(_COUNTERPART, first) + 1  # "by *his Nigerian counterpart*, Jo Ude"
    if not end or lowers[end : end + 1] != (",",):
        return EMPTY
    end += 1
    while lowers[end : end + 1] and lowers[end] in POLITE:
        end += 1
    beside = (r for r in parsed.refs if r.name.first == end and r.kind is Kind.PERSON)
    return next((Filler((r.entity,), r.span) for r in beside if r.entity), EMPTY)


def of_other_act(
    parsed: Parsed, right: tuple[int, int], objects: Filler, agents: Filler, lexicon: Lexicon
) -> bool:
    """Tell whether "by" belongs to another word than the noun of the act.

    "Adoption of A, *ratification of* B by Malta", "approval of A crowns talks *hosted by* Malta".
    """
    first = parsed.sentence.index_of(agents.span)
    if first is None:
        return False
    later = _of_later_act(parsed, objects, agents)
    return later or _belongs_to_other(parsed, right[0], first, lexicon)


def _of_later_act(parsed: Parsed, objects: Filler, agents: Filler) -> bool:
    """Tell whether "by" belongs to another act: "adoption of A, *ratification of* B by Malta"."""
    if objects.span is None or agents.span is None or agents.span.start < objects.span.end:
        return False
    first, after = (
        parsed.sentence.range_of(objects.span)[1],
        parsed.sentence.range_of(agents.span)[0],
    )
    nouns = (k for k in range(first, after - 1) if k not in parsed.named)
    return any(
        entry.part is Part.NOUN and entry.frame and parsed.sentence.lowers[end : end + 1] in _LATER
        for k in nouns
        for entry, end in parsed.entries[k]
    )


def shared_agent(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "was signed or ratified *by Norway*": who stands behind the last verb did both.

    Also "was signed, but not yet ratified, *by Norway*"; not "was signed, but rejected by Norway".
    """
    clause = parsed.clauses[index]
    following = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else None
    if following is None or following.shares != index or not following.verb.participle:
        return EMPTY
    joined = following.mark in {"and", "or", "nor", "but"}
    lowers, verb = parsed.sentence.lowers, following.verb
    put_in = "," in lowers[clause.verb.after : verb.first] and lowers[
        verb.after : verb.after + 1
    ] == (",",)
    beside = joined and (verb.first - clause.verb.after <= 1 or put_in)
    return agent_after(parsed, following.right, context) if beside else EMPTY


def by_text(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a text does it, which is nobody: "the Group, which *Resolution 7* set up"."""
    texts = (r for r in parsed.refs_in(*clause.left) if r.kind is Kind.INSTRUMENT)
    return any(text.name.after == clause.verb.first for text in texts)


def state_of_envoy(parsed: Parsed, found: Filler) -> Filler:
    """Return the State whose envoy hands it in: "by Ana Kos, Representative *of Chad*"."""
    end = parsed.sentence.range_of(found.span)[1] if found.span else 0
    lowers, person = parsed.sentence.lowers, found.entities[:1]
    if not person or person[0].kind is not Kind.PERSON or lowers[end : end + 1] != (",",):
        return EMPTY
    first = end + 1
    while first < len(lowers) and lowers[first] != "of" and lowers[first].isalpha():
        first += 1
    first += 1 + (lowers[first + 1 : first + 2] == ("the",))
    named = (r for r in parsed.refs if r.name.first == first and lowers[first - 1] in {"of", "the"})
    return next((Filler((r.entity,), r.span) for r in named if r.entity), EMPTY)
