"""What those who speak judge a thing to be: "wage theft *is unacceptable*", "it *falls short*"."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.cues import cue_before
from govgraph.extract.events.status.assertion import HARDLY
from govgraph.extract.find.words.function_words import DOUBTING
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.leaving_out import unmet
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.relatives import clause_told
from govgraph.extract.positions.abouts.series import joined_subjects
from govgraph.extract.positions.abouts.straight import plain_entry
from govgraph.extract.positions.abouts.themes import coined_theme
from govgraph.extract.positions.forms.duties import (
    PEOPLE,
    past_fronted,
    subject_topic,
    topic_before,
)
from govgraph.extract.positions.forms.verdicts import (
    foresees,
    is_viewed,
    of_our_time,
    past_view,
    said_of,
    verdicts,
)
from govgraph.extract.positions.holders.sayers import reported, sayer, to_whom
from govgraph.model import Kind, Position, PositionType, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_THINGS = (Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING)
_GOING_ON = frozenset({"that", "to", "if", "when"})
_THIS = {("this",), ("that",)}
_BEING = frozenset({"be", "remain", "become", "stay"})
_DEGREES = frozenset({"more", "most", "even", "no", "less", "just", "as", "also", "still", "very"})
# What one counts something among: "among our *concerns* is light pollution".
_LISTED = {
    **dict.fromkeys(("concerns", "fears", "worries"), PositionType.CONCERN),
    **dict.fromkeys(("priorities", "aims", "goals"), PositionType.SUPPORT),
    **dict.fromkeys(("asks", "demands", "requests", "recommendations"), PositionType.CALL),
}
_REACH = 5  # words of "one of the greatest threats"
_ENDS = frozenset({".", ",", ";", "!", "and", "for", "in", "if", "on", "–", "—", "because"})
_ENDS |= {"that", "which", "who", ":", '"', "”"}
_TO_US = {("us",), ("me",), ("all",), ("everyone",)}
_HELD = frozenset({"concern", "worry", "fear", "priority"})
# Words that take a verdict back, or leave it to others: "*far from* vital", "*called* a scandal".
_UNSURE = HARDLY | {"no", "not", "less", "only", "anything", "nothing", "rarely", "seldom", "never"}
_UNSURE |= {"sometimes", "often", "supposedly", "allegedly", "reportedly", "once", "almost"}
_UNSURE |= {"called", "considered", "deemed", "seen", "regarded", "viewed", "thought", "held"}
_UNSURE |= {"their", "his", "her"}  # "remains *their* greatest concern"
_UNSURE |= {"branded", "labelled", "labeled", "termed", "said", "believed", "nearly"}
_DEED = 2  # words of "to weaken"
_LEFT_OPEN = DOUBTING | {"when", "where", "while", "until", "because", "as", "although", "though"}


def judged(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what a clause says of its topic: "village clinics are vital", "X is a scourge".

    Of whoever is said to say it, to whom it is so ("for Malta, X is vital") or who speaks. "If
    filters are essential" and "is hardly a threat" judge nothing.
    """
    lexicon, kinds = context.lexicon, _kinds(context.lexicon)
    lowers, told = parsed.sentence.lowers, verdicts(parsed)
    if not told and kinds.keys().isdisjoint(lowers) and _LISTED.keys().isdisjoint(lowers):
        return
    if lowers[-1] == "?":
        return
    for number, clause in enumerate(parsed.clauses):
        verb = clause.verb
        now = verb.tense == "present" or reported(parsed, number)
        now = now or is_viewed(parsed, number, lexicon)
        foreseen = foresees(parsed, number)
        is_so = verb.lemma in _BEING or verb.progressive
        is_so = is_so and (foreseen or (now and not verb.modal))
        plain = is_so and not (verb.negated or clause.relative or clause.mark in _LEFT_OPEN)
        first = _put_first(parsed, number, kinds) if not clause.relative else None
        if first:
            yield from _of_what_follows(parsed, number, first, context)
            continue
        start = verb.main if verb.progressive else past_view(parsed, verb.after, lexicon)
        hedged = any(_is_unsure(parsed, index) for index in range(verb.first, start))
        found = _verdict(parsed, start, kinds, lexicon) if plain and not hedged else None
        found = None if found and foreseen and found[0] is not PositionType.CONCERN else found
        found = found or (said_of(parsed, number, told, lexicon) if told else None)
        if found is None or _is_left_undone(parsed, number, lexicon):
            continue
        kind, after = found
        others = to_whom(parsed, clause.left, lexicon)
        holder = sayer(parsed, number, context) if others is None else others
        words = parsed.sentence.span_of(verb.first, max(verb.after, after))
        abouts = _of_subject(parsed, number, kind, context)
        if not abouts and verb.main in told:
            abouts = unmet(parsed, clause, told[verb.main].after, context)
        if kind is PositionType.CONCERN:
            abouts = [_with_deed(parsed, one, context) for one in abouts]
        if _is_without(parsed, clause.left, lexicon):
            abouts = [_with_want(parsed, clause.left, one, context) for one in abouts]
        for who, (about, span) in product(holder.entities, abouts):
            evidence = slots.joined_span([holder.span, words, span])
            if who != about:
                yield Position(kind, who, about, (evidence,) if evidence else ())


def _of_subject(
    parsed: Parsed, number: int, kind: PositionType, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the subject: a topic, a text by name or as "it", or what an act is done to."""
    left = parsed.clauses[number].left
    words = parsed.sentence.lowers[slice(*left)]
    if told := clause_told(parsed, number):
        return chosen(parsed, told, plain_entry(kind, context.lexicon), context)
    if kind is PositionType.CONCERN and words in _THIS:
        return topic_before(parsed, number, context)  # the fact, and not a text named in it
    acting = context.lexicon.any_of(*PEOPLE)
    found = subject_topic(parsed, number, acting, context, judged=True)
    if found := joined_subjects(parsed, left, found, context):
        people = context.lexicon.any_of("otherPeople", "pluralPeople")
        # "*The protection of* seasonal workers", "night trains *in* small towns"
        alone = {"of", "for", "in", "on", "at", "to", "among", "against"}.isdisjoint(words)
        # "*Platform workers* cannot wait" judges no theme.
        return [] if alone and not people.isdisjoint(words[-1:]) else found
    held = (
        entry for index in range(max(0, left[0] - 1), left[1]) for entry, _ in parsed.entries[index]
    )
    if any(entry.frame and entry.frame.evokes in POSITIONS for entry in held):
        return []  # "*support for* the Pact is welcome" is others'
    if words == ("it",) and not _GOING_ON.isdisjoint(parsed.sentence.lowers):
        return []  # "*it* is spyware *that* we fear", "*it* is regrettable *that*"
    entry = plain_entry(kind, context.lexicon)
    within = past_fronted(parsed, left[0], parsed.clauses[number]), left[1]
    new = words[:1] in {("a",), ("an",)}  # "*a compensation fund* is vital"
    kinds = (*_THINGS, Kind.THEME) if new else _THINGS
    found = [one for one in chosen(parsed, within, entry, context) if one[0].kind in kinds]
    if found or left[1] - left[0] > 1:
        return found
    subject = context.subject(parsed, number, _THINGS)
    return [(entity, subject.span) for entity in subject.entities if subject.span]


def _is_left_undone(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether not doing it is judged: "*failing to adopt* the Code, *not adopting* it is bad".

    "Adopting the Code is bad" judges the Code.
    """
    over = parsed.clauses[number - 1].verb if number else None
    if over is None or over.after != parsed.clauses[number].left[0]:
        return False
    done = over.infinitive or parsed.sentence.lowers[over.main].endswith("ing")
    refused = cue_before(parsed, over.first, lexicon) == Status.NEGATED
    return done and (over.negated or refused)


def _is_without(parsed: Parsed, left: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether it is the want or the end of a thing that is judged: "the *lack* of X is"."""
    words = parsed.sentence.lowers[slice(*left)]
    return "of" in words and not lexicon.any_of("lackNouns", "wantNouns").isdisjoint(
        words[: words.index("of")]
    )


def _with_want(
    parsed: Parsed, left: tuple[int, int], told: tuple[Entity, Span], context: Context
) -> tuple[Entity, Span]:
    """Return a topic with the noun that tells its want or its end: "*the absence of* appeals"."""
    about, words = told
    if about.label.split()[0].lower() in context.lexicon.any_of("lackNouns", "wantNouns"):
        return told
    lowers, after = parsed.sentence.lowers, parsed.sentence.range_of(words)[1]
    lacking = context.lexicon.any_of("lackNouns", "wantNouns")
    noun = next(k for k in range(*left) if lowers[k] in lacking)
    return coined_theme(parsed, (noun, after), context) if noun < after else told


def _with_deed(parsed: Parsed, told: tuple[Entity, Span], context: Context) -> tuple[Entity, Span]:
    """Return a theme with the deed that is judged: "a *duty to weaken* encryption is wrong"."""
    about, words = told
    first, after = parsed.sentence.range_of(words)
    lowers, deed = parsed.sentence.lowers, first - _DEED
    plain = context.lexicon.any_of("determiners", "prepositions", "modals", "beForms")
    acts = about.kind is Kind.THEME and deed > 0 and lowers[deed] == "to"
    acts = acts and plain.isdisjoint((lowers[deed - 1], lowers[deed + 1]))
    return coined_theme(parsed, (deed - 1, after), context) if acts else told


def _of_what_follows(
    parsed: Parsed, number: int, kind: PositionType, context: Context
) -> Iterator[Position]:
    """Yield what a verdict that stands first is about: "equally worrying is *the spread of X*"."""
    verb = parsed.clauses[number].verb
    told = plain_entry(kind, context.lexicon)
    span = verb.after, reach(parsed, verb.after)
    words = parsed.sentence.span_of(0, verb.after)
    for who, (about, span_) in product(
        sayer(parsed, number, context).entities, chosen(parsed, span, told, context)
    ):
        evidence = slots.joined_span([words, span_])
        if who != about:
            yield Position(kind, who, about, (evidence,) if evidence else ())


@lru_cache(maxsize=4)
def _kinds(lexicon: Lexicon) -> dict[str, PositionType]:
    words = lexicon.words
    return {
        **dict.fromkeys(words("dearWords"), PositionType.SUPPORT),
        **dict.fromkeys(words("badWords"), PositionType.CONCERN),
        **dict.fromkeys(words("gladWords"), PositionType.WELCOME),
    }


def _put_first(parsed: Parsed, number: int, kinds: dict[str, PositionType]) -> PositionType | None:
    """Return what words before their verb judge: "equally *worrying* is X", "*among our asks* is".

    Not "more worrying is to come".
    """
    verb, lowers = parsed.clauses[number].verb, parsed.sentence.lowers
    before = lowers[: verb.first]
    if not (verb.copula and before) or len(before) > _REACH or verb.negated or verb.modal:
        return None
    if "among" in before[:2] and "our" in before:
        return _LISTED.get(before[-1])
    adverbs = all(is_adverb(word) or word in _DEGREES for word in before[:-1])
    return kinds.get(before[-1]) if adverbs and verb.tense == "present" else None


def _verdict(
    parsed: Parsed, start: int, verdicts: dict[str, PositionType], lexicon: Lexicon
) -> tuple[PositionType, int] | None:
    """Return what a word judges and where it ends: "is a *scourge*", "remain *vital* to us"."""
    lowers = parsed.sentence.lowers
    for index in range(start, min(start + _REACH, len(lowers))):
        if _is_unsure(parsed, index):
            return None
        following = lowers[index + 1 : index + 2]
        # "Good schools are essential *to* literacy" is a means, "a threat *to* all" is feared.
        feared = verdicts.get(lowers[index]) is PositionType.CONCERN and following == ("to",)
        theirs = feared and lowers[index + 2 : index + 3] not in _TO_US
        if lowers[index] in _HELD and (theirs or _is_somebodys(parsed, index + 1)):
            return None  # "a concern *to Malta*"
        ends = not following or following[0] in _ENDS or feared
        ends = ends or (lowers[index] in lexicon.words("bearingNouns") and following == ("of",))
        ends = ends or of_our_time(parsed, index + 1, lexicon)
        ends = ends and not _is_elsewhere(parsed, index + 1)
        if lowers[index] in verdicts and ends:
            return verdicts[lowers[index]], index + 1
        if lowers[index] in _ENDS and not is_adverb(lowers[index]):
            return None
    return None


def _is_somebodys(parsed: Parsed, index: int) -> bool:
    """Tell whether it is a name's: "a concern *for Malta*", not "for many"."""
    bodies = (Kind.ORGANISATION, Kind.PERSON, Kind.PLACE)
    named = (r for r in parsed.refs if r.entity and r.kind in bodies)
    return parsed.sentence.lowers[index : index + 1] == ("for",) and any(
        r.name.first == index + 1 for r in named
    )


def _is_unsure(parsed: Parsed, index: int) -> bool:
    """Tell whether a word takes a verdict back: "*far* from vital", not "by far the most vital"."""
    word = parsed.sentence.lowers[index]
    return word in _UNSURE or (word == "far" and parsed.sentence.lowers[index - 1] != "by")


def _is_elsewhere(parsed: Parsed, index: int) -> bool:
    """Tell whether a verdict holds but somewhere: "a priority *in China*", "key *in name* only"."""
    link, where = (*parsed.sentence.words[index : index + 2], "", "")[:2]
    return link == "in" and (where == "name" or where[:1].isupper())
