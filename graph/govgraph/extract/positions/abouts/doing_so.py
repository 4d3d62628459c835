"""What is to be done without its object: "urge them *to do so*", "to ratify", "to close that gap".

Meant is the treaty that those asked have not joined, or else what was just told to be done.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.find.words.function_words import BEFORE_TIMES
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.abouts import chosen
from govgraph.extract.positions.abouts.acts_alone import JOINING, last_told
from govgraph.extract.positions.abouts.taken_up import done_before
from govgraph.lexicon import Part
from govgraph.model import EventType, Kind, PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_HAVING_DONE = ("having", "done", "so")
URGING = frozenset({"urge", "encourage", "request", "press"})
"""Verbs that may name what is to be done without saying by whom."""
_SAME = frozenset({"do", "doing", "done", "follow", "take"})  # what any deed may be repeated with
_NAMED = {("it",), ("them",)}
_OWN = {("their",), ("its",)}
_LEADING = frozenset({"to", "will", "shall", "must", "should", "consider"})
_THEM = frozenset({"them", "it", "others", "you", "him", "her"})
_TOPICS = frozenset({Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS})
_ACCEPTING = frozenset({"accept", "acceptance", "acceptances"})
_SIGNED = frozenset({"signatory", "signatories", "outside"})
_UNTIL = frozenset({"before", "without", "soon", "too", "as", "and", "when", "if", "once", "until"})
_INNER = frozenset({"protocols", "protocol", "amendments", "amendment", "annexes"})
_NEAR = 3  # words of "protocols to the"
_REACH = 3  # sentences in which an act is told that others are then asked for
_SEVERAL = 2  # clauses of which the second takes up the first
_TREATIES = (Kind.INSTRUMENT,)


def done_again(
    parsed: Parsed,
    entry: Entry,
    spans: tuple[tuple[int, int], tuple[int, int]],
    abouts: list[tuple[Entity, Span]],
    context: Context,
) -> list[tuple[Entity, Span]]:
    """Return what is to be done, or was, without its object: "urge them *to do so*"."""
    whole, span = spans
    if entry.lemma in context.lexicon.words("thankingVerbs"):
        return praised_for(parsed, whole, entry, context) or abouts
    addressed = entry.frame is not None and entry.frame.complement == "addressee"
    so = "so" in parsed.sentence.lowers[span[0] - 1 : span[0] + 1]
    if addressed and (so or _tells_steps(parsed, whole, context.lexicon)):
        abouts = done_so(parsed, whole, entry, context) or abouts  # "to do so before the review"
    if addressed and not abouts:
        return done_so(parsed, whole, entry, context) or _urged(parsed, entry, whole, context)
    promised = entry.frame is not None and entry.frame.evokes == str(PositionType.COMMITMENT)
    if not abouts and promised and entry.part is not Part.NOUN:
        return done_so(parsed, span, entry, context)
    return abouts


def _urged(
    parsed: Parsed, entry: Entry, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what is urged without saying whom: "urges the swift *adoption of the Pact*".

    "Urges the Parties to the Convention", "urges Malta" name only whom.
    """
    told = any(c.verb.infinitive and span[0] <= c.verb.first <= span[1] for c in parsed.clauses)
    if entry.lemma not in URGING or told:
        return []
    found = chosen(parsed, span, entry, context)
    start = bisect_left(parsed.sentence.starts, found[0][1].start) if found else span[0]
    before = set(parsed.sentence.lowers[span[0] : start])
    people = context.lexicon.any_of("peopleNouns", "pluralSubjects")
    bodies = phrases(parsed, *span, context.lexicon)[:1]
    whom = any(not p.preposition and p.kinds & set(AGENTS) for p in bodies)
    return [] if whom or people & before else found


def done_so(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what is to be done that words between two indexes do not name again.

    "Call on all States that have not yet ratified the Convention *to do so*", "*to ratify*",
    "urge them *to consider doing so*", "call on Malta *to deposit its instrument*".
    """
    first, after = _repeats(parsed, span, context.lexicon)
    joins = None if after else _joins_alone(parsed, span, context.lexicon)
    if joins:
        first, after = joins.verb.first, joins.verb.after
    if not after:
        return []
    words = parsed.sentence.span_of(first, after)
    same = parsed.sentence.lowers[first] in _SAME and not joins
    inner = sum(c.is_main and c.verb.after <= first for c in parsed.clauses) >= _SEVERAL
    others: list[Entity] = []
    if same and inner and not _tells_joining(parsed, first):
        others = done_before(parsed, span[0], entry, context, chosen)
        return [(entity, words) for entity in others if entity.kind in _TOPICS]
    meant = _asked_to_join(parsed, first, context)
    if meant is None:
        return []
    told = _tells_joining(parsed, first) or _tells_text(parsed, first, context)
    if not meant and same and not told:
        others = done_before(parsed, span[0], entry, context, chosen)
    if others := [entity for entity in others if entity.kind in _TOPICS]:
        return [(entity, words) for entity in others]
    completing = context.lexicon.words("completingVerbs")
    deposits = parsed.sentence.lowers[first] in completing | {"deposit"}
    same = same and _joined_lately(context)
    if not meant and (joins or same or deposits or _tells_joining(parsed, first)):
        meant = _last_spoken_of(parsed, (first, after), context)
    return [(entity, words) for entity in meant[-1:]]


def _last_spoken_of(parsed: Parsed, span: tuple[int, int], context: Context) -> list[Entity]:
    """Return the treaty that was spoken of last, or else what the text is about.

    One may join a body as well, and "it" has been named: "we intend to *join it*".
    """
    at = parsed.sentence.starts[span[0]]
    if found := context.pronoun("it", _TREATIES, at).entities:
        return list(found)
    following = parsed.sentence.lowers[span[1] : span[1] + 1]
    if following in _NAMED or "join" in parsed.sentence.lowers[span[0] : span[1]]:
        return []
    return list(context.implied_object(EventType.RATIFICATION, _TREATIES, at).entities)


def praised_for(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the treaty that others are praised for joining: "commend Peru *for doing so*"."""
    if not {"doing", "done"} & set(parsed.sentence.lowers[slice(*span)]):
        return []
    found = done_so(parsed, span, entry, context)
    return [one for one in found if one[0].kind is Kind.INSTRUMENT]


def _tells_steps(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether others are asked to go the way to a treaty: "to *complete its procedures*"."""
    end = min(span[1], len(parsed.sentence.lowers))
    return any(_past_formalities(parsed, index, lexicon) for index in range(span[0], end))


@lru_cache(maxsize=4)
def _phrases(lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """Return the words that stand for what was told, the longest first."""
    told = (tuple(phrase.split()) for phrase in lexicon.words("doingSo"))
    return tuple(sorted(told, key=lambda words: (-len(words), words)))


def _repeats(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> tuple[int, int]:
    """Return the words in a range that stand for what was told: "do so"; or (0, 0).

    "To follow the Code" and "to close the gap between them" do not, "we urge them *to*." does.
    """
    lowers, end = parsed.sentence.lowers, min(span[1] + 1, len(parsed.sentence.lowers))
    for index in range(max(1, span[0] - 1), end):
        led = lowers[index - 1] in _LEADING or is_adverb(lowers[index - 1])
        if led and (after := _past_formalities(parsed, index, lexicon)):
            return index, after
        if lowers[index - 1 : index + 2] == _HAVING_DONE:
            return index, index + 2  # "commend Peru for *having done so*"
        for phrase in _phrases(lexicon) if led or lowers[index] == "doing" else ():
            after = index + len(phrase)
            if lowers[index:after] == phrase and (phrase[-1] == "so" or _closes(parsed, after)):
                return index, after
        ends = lowers[index + 1 : index + 2] in {(".",), ("!",), (";",)}
        if lowers[index] == "to" and lowers[index - 1] in _THEM and ends:
            return index, index + 1
    return 0, 0


def _past_formalities(parsed: Parsed, index: int, lexicon: Lexicon) -> int:
    """Return where what one does at home to join a treaty ends: "*complete their procedures*"."""
    lowers = parsed.sentence.lowers
    completing = lexicon.words("completingVerbs")
    if lowers[index] not in completing or lowers[index + 1 : index + 2] not in _OWN:
        return 0
    after = index + 2
    domestic = lexicon.words("domesticAdjectives")
    while lowers[after : after + 1] and lowers[after] in domestic:
        after += 1
    return after + 1 if "".join(lowers[after : after + 1]) in lexicon.words("formalities") else 0


def _closes(parsed: Parsed, index: int) -> bool:
    """Tell whether nothing is done to what follows: "*before May*", "*without delay*", "*soon*"."""
    word = "".join(parsed.sentence.lowers[index : index + 1])
    times = {t.first for t in parsed.times}
    timed = index in times or (index + 1 in times and word in BEFORE_TIMES)
    return not word.isalpha() or word in _UNTIL or is_adverb(word) or timed


def _joins_alone(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> Clause | None:
    """Return the clause of who is to join a treaty that it does not name: "to *ratify* by May"."""
    for clause in parsed.clauses:
        verb = clause.verb
        if (
            (verb.infinitive or verb.tense == "future")
            and _joins(clause)
            and span[0] <= verb.after <= max(span)
        ):
            word = "".join(parsed.sentence.lowers[verb.after : verb.after + 1])
            if (
                _closes(parsed, verb.after)
                or word in {"it", "them"}
                or word in lexicon.any_of("prepositions", "subordinators")
            ):
                return clause
    return None


def _asked_to_join(parsed: Parsed, first: int, context: Context) -> list[Entity] | None:
    """Return the treaty that a sentence names for those whom it asks, or that was told of last.

    "Call on *all Parties to the Charter* that have not ratified it", "Malta has not ratified X".
    None where others have joined one that it is not clear which is.
    """
    at = parsed.sentence.starts[first]
    if told := last_told(JOINING, at, context, reach=1):
        return [told]
    named = [r for r in parsed.refs_in(0, first) if r.kind is Kind.INSTRUMENT]
    named = [r for r in named if r.entity and not r.described] or named
    own = [r for r in named if parsed.before(r.name.first) != "to" or not _of_its(parsed, r)]
    repeats = parsed.sentence.lowers[first] in _SAME and not _tells_joining(parsed, first)
    if named and not repeats:
        return [r.entity for r in own if r.entity] or None
    for back in range(1, _REACH):
        number = context.number - back
        before = context.discourse.parsed.get(number)
        acts = [a for a in context.discourse.acts.get(number, ()) if a.type in JOINING]
        if objects := [act.object for act in acts if act.object]:
            return objects[-1:]
        if before and any(_joins(c) and c.verb.finite for c in before.clauses):
            return None if _tells_another(number, context) else []
    return []


def _of_its(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a treaty only tells whose protocols are meant: "*all protocols to* the Pact"."""
    lowers = parsed.sentence.lowers[: ref.name.first]
    return not _INNER.isdisjoint(lowers[-_NEAR:])


def _tells_another(number: int, context: Context) -> bool:
    """Tell whether some treaty was named before "Fiji signed in 1996", so that it may be another.

    Nothing tells which where two were.
    """
    near = (s.entity for s in context.discourse.lately(number, _REACH))
    return len({entity for entity in near if entity.kind is Kind.INSTRUMENT}) > 1


def _joins(clause: Clause) -> bool:
    """Tell whether a verb tells that somebody joins a treaty."""
    return any(e.frame is not None and e.frame.evokes in JOINING for e, _ in clause.verb.entries)


def _tells_text(parsed: Parsed, first: int, context: Context) -> bool:
    """Tell whether the clause before names a text, which others may be asked to join."""
    if any(r.kind is Kind.INSTRUMENT and r.entity for r in parsed.refs_in(0, first)):
        return True
    before = context.discourse.parsed.get(context.number - 1)
    return before is not None and any(r.kind is Kind.INSTRUMENT and r.entity for r in before.refs)


def _tells_joining(parsed: Parsed, first: int) -> bool:
    """Tell whether words before tell who joins: "those that have *signed* to close that gap"."""
    if not _SIGNED.isdisjoint(parsed.sentence.lowers[:first]):
        return True
    return any(
        entry.frame is not None and (entry.frame.evokes in JOINING or entry.lemma in _ACCEPTING)
        for entries in parsed.entries[:first]
        for entry, _ in entries
    )


def _joined_lately(context: Context) -> bool:
    """Tell whether this sentence or one just before tells who joins something."""
    near = (context.discourse.parsed.get(context.number - k) for k in range(_REACH))
    return any(_tells_joining(one, len(one.sentence.words)) for one in near if one)
