"""Positions told around their object: "we view filters *with concern*", "call it *a milestone*".

Or before it: "we note *with unease* that filters spread", "it is *with unease* that we note".
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.abouts import POSITIONS, chosen
from govgraph.extract.positions.abouts.clausal import past_sadly
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.relatives import topic_led
from govgraph.extract.positions.avowal import is_told
from govgraph.extract.positions.forms.duties import topic_before
from govgraph.extract.positions.forms.verdicts import Verdict, of_our_time, verdicts
from govgraph.extract.positions.holders.holders import holder_of
from govgraph.extract.positions.holders.sayers import sayer
from govgraph.extract.positions.within import verb_entry
from govgraph.lexicon import Entry, Part
from govgraph.model import Position, PositionType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_PLACING = frozenset({"place", "put", "keep"})
_ONE = frozenset({"a", "an", "one", "the"})
_QUOTED = frozenset({'"', "“", "”", "‘", "’", "'"})
_UNSURE = frozenset({"not", "hardly", "less", "neither", "no", "only", "never", "nor", "than"})
_RAISING = frozenset({"make", "consider", "declare"})
_GRADING = frozenset(
    {"a", "the", "our", "its", "their", "my", "one", "of", "two", "three", "four", "five", "six"}
)
_NEAR = 4  # words of "with deep and growing concern", "as an absolute priority"
_BEHIND = {(), (".",), (",",), (";",), ("to",), ("for",), ("in",), ("and",)}
_BEHIND |= {("that",), *((mark,) for mark in _QUOTED)}
_NONE = frozenset({"no", "none", "neither", "nobody", "not", "hardly", "nothing", "few"})
_OPEN = frozenset({"as", "with"})
_MORE = {("growing",), ("mounting",), ("increasing",), ("deepening",)}
# What each class of words tells: the frame by which the object is read.
_FEELINGS = {"fearNouns": "beingConcerned", "joyNouns": "welcoming"}
_JUDGEMENTS = {
    "dearWords": "supporting",
    "badWords": "beingConcerned",
    "gladWords": "welcoming",
}
_FRAMES = {
    "Support": "supporting",
    "Concern": "beingConcerned",
    "Welcome": "welcoming",
    "Call": "callingFor",
}
_CALLED = frozenset({"for", "on", "upon", "to", "attention"})
_LEADING = frozenset({"of", "for", "on", "to", "with", "about", "by", ",", "in", "as", "and"})
_WEIGHT = frozenset({"importance", "value", "relevance", "significance"})


def by_manner(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what somebody views "with concern" or regards "as essential"."""
    for number, clause in enumerate(parsed.clauses):
        if not _is_view(clause, context.lexicon) or not is_told(parsed, number, context.lexicon):
            continue
        frame, end, after = _put_first(parsed, number, context) or _verdict(parsed, clause, context)
        if not frame or end < clause.verb.after:
            continue
        while end > clause.verb.after + 1 and is_adverb(parsed.sentence.lowers[end - 1]):
            end -= 1  # "find this *deeply* troubling"
        span = (clause.verb.after, end)
        if parsed.sentence.lowers[slice(*span)] == ("them",):
            continue  # whom or what others "called *them*" dangerous: nothing tells
        heralds = _heralds(parsed, span, after)
        if heralds and frame == "supporting":
            continue  # "considers *it* vital *that* X be done" asks for it
        if end == clause.verb.after or heralds:
            span = _past_feeling(parsed, after)
        entry = entry_for(clause.verb.lemma, frame, context)
        holder = holder_of(parsed, number, context)
        words = parsed.sentence.span_of(clause.verb.first, after)
        first = None if end > clause.verb.after else _feeling_before(parsed, number)
        abouts = _told_before(parsed, number, (clause.verb.after, end), context)
        for about, named in abouts or chosen(parsed, span, entry, context):
            told = None if abouts else named
            evidence = slots.joined_span([holder.span, first, words, told])
            kind = POSITIONS[entry.frame.evokes] if entry.frame else None
            yield from (
                Position(kind, who, about, (evidence,) if evidence else ())
                for who in holder.entities
                if kind and who != about
            )


def _put_first(parsed: Parsed, number: int, context: Context) -> tuple[str, int, int] | None:
    """Return the frame of a feeling that stands first: "it is *with regret* that we note X"."""
    clause, above = parsed.clauses[number], parsed.clauses[number - 1] if number else None
    if above is None or clause.mark != "that" or not leads_with(parsed, above):
        return None
    noun = parsed.sentence.lowers[above.right[1] - 1]
    named = (frame for name, frame in _FEELINGS.items() if noun in context.lexicon.words(name))
    frame = next(named, "")
    after = clause.verb.after
    viewing = context.lexicon.words("viewingVerbs")
    return (frame, after, after) if frame and _lemma(clause) in viewing else None


def _feeling_before(parsed: Parsed, number: int) -> Span | None:
    """Return the words that put a feeling before a clause: "*it is with regret* that we note X"."""
    above = parsed.clauses[number - 1] if number else None
    leads = above is not None and leads_with(parsed, above)
    return parsed.sentence.span_of(above.left[0], above.right[1]) if above and leads else None


def leads_with(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a clause only puts a feeling first: "*it is with regret* that we note X"."""
    lowers = parsed.sentence.lowers
    it = lowers[slice(*clause.left)] == ("it",) and clause.verb.copula
    return it and lowers[clause.verb.after : clause.verb.after + 1] == ("with",)


def _told_before(
    parsed: Parsed, number: int, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what was told of before: "gas flaring goes on, and we find *that* worrying".

    Also with "*which* we find worrying".
    """
    clause = parsed.clauses[number]
    if clause.mark == "which" and span[0] == span[1]:
        return topic_led(parsed, clause, context) or topic_before(parsed, number, context)
    points = parsed.sentence.lowers[slice(*span)] in {("that",), ("this",)}
    return topic_before(parsed, number, context) if points else []


def lamented(parsed: Parsed, context: Context) -> Iterator[Position]:
    """Yield what a whole sentence laments: "*Regrettably,* the draft omits ship noise"."""
    lowers = parsed.sentence.lowers
    start = past_sadly(lowers)
    number = next((n for n, c in enumerate(parsed.clauses) if c.verb.finite), None)
    if not start or number is None or lowers[-1] == "?":
        return
    if not _NONE.isdisjoint(lowers[start : start + 1]):
        return  # "regrettably, *no* State has signed it" tells of the States
    if verb_entry(parsed.clauses[number])[0]:
        return  # "To our regret, no State *supports* it"
    entry = entry_for("regret", "beingConcerned", context)
    words = parsed.sentence.span_of(0, 1)
    for who, (about, told) in product(
        sayer(parsed, number, context).entities,
        chosen(parsed, (start, reach(parsed, start)), entry, context),
    ):
        evidence = slots.joined_span([words, told])
        if who != about:
            yield Position(PositionType.CONCERN, who, about, (evidence,) if evidence else ())


def _past_feeling(parsed: Parsed, after: int) -> tuple[int, int]:
    """Return where what is felt about stands behind its feeling: "learned with dismay *of* it"."""
    start = after + (parsed.sentence.lowers[after : after + 1] in {("of",), ("about",)})
    return start, reach(parsed, start)


def _heralds(parsed: Parsed, span: tuple[int, int], after: int) -> bool:
    """Tell whether "it" only stands for what follows: "finds *it* hard to accept *that* X"."""
    lowers = parsed.sentence.lowers
    return lowers[slice(*span)] == ("it",) and lowers[after : after + 1] == ("that",)


def _is_view(clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a clause tells how somebody looks at something now or then."""
    verb = clause.verb
    looking = lexicon.any_of("viewingVerbs", "judgingVerbs", "judgingAsVerbs")
    looks = _lemma(clause) in looking | _PLACING | _RAISING and verb.tense in {"present", "past"}
    return looks and verb.finite and not (verb.negated or verb.passive or verb.modal)


def _lemma(clause: Clause) -> str:
    """Return the verb in its base form; "found" is of "find" here, as nobody founds a thing bad."""
    return "find" if clause.verb.lemma == "found" else clause.verb.lemma


def _verdict(parsed: Parsed, clause: Clause, context: Context) -> tuple[str, int, int]:
    """Return the frame of the words that judge, where they begin, and where they end."""
    lowers, lemma = parsed.sentence.lowers, _lemma(clause)
    if lemma in _PLACING:
        return _placed(parsed, clause, context.lexicon)
    if lemma in _RAISING and (raised := _raised(parsed, clause, context.lexicon))[0]:
        return raised
    told = verdicts(parsed)
    for index in range(clause.verb.after, _end(parsed, clause)):
        opener, classes = _opener(parsed, clause, index, context.lexicon)
        one = told.get(index)
        if one and (words := _of_words(parsed, clause, index, opener, one, context.lexicon)):
            return words
        if lowers[index] in _WEIGHT and opener >= 0 and "of" in lowers[opener:index]:
            return "supporting", opener, index + 1  # "to be *of key importance*"
        named = (name for name in classes if lowers[index] in context.lexicon.words(name))
        found = next(named, "")
        if not found or (opener < 0 and lemma not in context.lexicon.words("judgingVerbs")):
            continue
        if opener < 0 and not _stands_alone(parsed, index, context):
            continue
        among = max(0, index - _NEAR), index
        start = next((k for k in range(*among) if lowers[k : k + 2] == ("one", "of")), index)
        return classes[found], opener if opener >= 0 else start, index + 1
    return "", 0, 0


def _end(parsed: Parsed, clause: Clause) -> int:
    """Return where the words that judge end: of "found it *worrying*", "held it *to be one*"."""
    lowers, end = parsed.sentence.lowers, clause.right[1]
    if lowers[end - 1] == "with" and lowers[end : end + 1] in _MORE:
        end += 1  # "follow with *growing* alarm"
    while end > clause.verb.after and lowers[end - 1] == "to":
        end -= 1
    inner = next((c for c in parsed.clauses if c.verb.first in {end, end + 1}), None)
    if inner and lowers[end : end + 2] == ("to", "be"):
        return inner.right[1]
    return min(end + 1, len(lowers))


def _of_words(
    parsed: Parsed, clause: Clause, index: int, opener: int, told: Verdict, lexicon: Lexicon
) -> tuple[str, int, int] | None:
    """Return a verdict of several words: "described it *as a milestone*", "called it *a threat*".

    Not "called for a milestone", nor "as less than a milestone".
    """
    lowers, start = parsed.sentence.lowers, index
    frame = _FRAMES.get(told.entry.frame.evokes) if told.entry.frame else None
    near = range(index - 1, max(clause.verb.after, index - 1 - _NEAR), -1)
    plain = opener >= 0 or _lemma(clause) in lexicon.words("judgingVerbs")
    start = index if plain else -1  # "finds it *hard to accept*"
    start = opener if opener >= 0 else next((i for i in near if lowers[i] in _ONE), start)
    alone = start == clause.verb.after and clause.mark != "which"  # "*which* it finds hard to"
    if frame is None or start < clause.verb.after or alone or not plain:
        return None
    if not _UNSURE.isdisjoint(lowers[start:index]) or lowers[clause.verb.after] in _CALLED:
        return None
    start -= lowers[start - 1] in _QUOTED
    return (frame, start, told.after) if lowers[start - 1] not in _LEADING else None


def _placed(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> tuple[str, int, int]:
    """Return where "at the heart of" stands behind what somebody places there."""
    lowers = parsed.sentence.lowers
    for index in range(clause.verb.after + 1, clause.right[1] - 2):
        central_places = lexicon.words("centralPlaces")
        if lowers[index : index + 2] == ("at", "the") and lowers[index + 2] in central_places:
            return "supporting", index, index + 3
    return "", 0, 0


def _raised(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> tuple[str, int, int]:
    """Return where "one of our priorities" stands behind what somebody makes it."""
    lowers = parsed.sentence.lowers
    for index in range(clause.verb.after + 1, clause.right[1]):
        priorities = lexicon.words("priorityNouns")
        if lowers[index] in priorities and lowers[index + 1 : index + 2] in _BEHIND | {("of",)}:
            start, grading = index, _GRADING | lexicon.words("rankingAdjectives")
            while start > clause.verb.after and lowers[start - 1] in grading:
                start -= 1
            return ("supporting", start, index + 1) if start < index else ("", 0, 0)
    return "", 0, 0


def _opener(
    parsed: Parsed, clause: Clause, index: int, lexicon: Lexicon
) -> tuple[int, dict[str, str]]:
    """Return where "with" or "as" stands near before a word, and what may be told behind it."""
    lowers = parsed.sentence.lowers
    for step in range(index - 1, max(clause.verb.after - 1, index - 1 - _NEAR), -1):
        if lowers[step] in _OPEN:
            feels = lowers[step] == "with" and _lemma(clause) in lexicon.words("viewingVerbs")
            return step, _FEELINGS if feels else _JUDGEMENTS if lowers[step] == "as" else {}
        if lowers[step - 1 : step + 1] == ("to", "be"):
            return step - 1, _JUDGEMENTS
    return -1, _JUDGEMENTS


def _stands_alone(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether a word judges what stands before it: "deems it *vital* to"; not "of danger"."""
    lowers = parsed.sentence.lowers
    governed = context.lexicon.any_of("prepositions", "determiners") - {"this", "that"}
    ends = lowers[index + 1 : index + 2] in _BEHIND
    ends = ends or of_our_time(parsed, index + 1, context.lexicon)
    return lowers[index - 1] not in governed and ends


def entry_for(lemma: str, name: str, context: Context) -> Entry:
    """Return an entry for a verb that takes a position only together with its manner."""
    frame = next(frame for frame in context.lexicon.frames if frame.name == name)
    return Entry((lemma,), Part.VERB, lemma=lemma, frame=frame)
