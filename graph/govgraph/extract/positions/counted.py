"""Things that one sentence counts and others tell: "Two things worry us. First, *high rents*".

Also those that a label numbers: "Recommendation 2: *legal aid for children*".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.slots import AGENTS, EMPTY
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.extract.positions.abouts.straight import plain_entry
from govgraph.extract.positions.avowal import is_asserted, is_told
from govgraph.extract.positions.holders.holders import holder_of, we_speak
from govgraph.extract.positions.positions import other_entries
from govgraph.extract.positions.within import verb_entry
from govgraph.lexicon import Part
from govgraph.model import PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry

# What the nouns say that are counted, where no verb says it: "we have *three concerns*".
_NOUNS = {
    PositionType.CONCERN: frozenset({"concerns", "worries", "fears", "reservations", "objections"}),
    PositionType.CALL: frozenset({
        "requests", "demands", "asks", "appeals", "recommendations", "proposals", "suggestions",
    }),
    PositionType.COMMITMENT: frozenset({"commitments", "pledges", "promises"}),
    PositionType.SUPPORT: frozenset({"priorities"}),
}  # fmt: skip
_LABELS = {
    PositionType.CALL: frozenset({"recommendation", "ask", "demand", "request"}),
    PositionType.COMMITMENT: frozenset({"commitment", "pledge"}),
    PositionType.CONCERN: frozenset({"concern"}),
}
_MANY = frozenset({"several"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "seventh"})
_ORDINALS |= {f"{word}ly" for word in _ORDINALS}
_COUNTS = frozenset({"one", "two", "three", "four", "five", "six"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_LABEL = 7  # words of "what we ask the Council for"
_MOST = 8  # members of "several concerns"
_MARKS = frozenset({":", "–", "—", "-", "."})
_TELLING = frozenset({"is", "concerns", "was", "are"})
_ANNOUNCED = 5  # words from "three points" to the colon of "are also vital:"
_GRADED = 8  # words of "third, and most important of all,"


class Counted(NamedTuple):
    """The position that a sentence takes on the things that it counts."""

    entry: Entry
    holder: Filler
    words: tuple[int, int]
    many: int = 0  # how many members may follow


def counted(parsed: Parsed, context: Context) -> Counted | None:
    """Return the position of a sentence that only counts what it is about, or None.

    "Three things worry us.", "We have two concerns about the draft.", "Three priorities, Chair."
    """
    lowers = parsed.sentence.lowers
    at = counts(parsed, context)
    if not at or not context.lexicon.words("settledParticiples").isdisjoint(lowers):
        return None
    noun, holder, words = lowers[at], we_speak(parsed, context), (at - 1, at + 1)
    many = next((_NUMBERS[word] for word in lowers[at - 2 : at] if word in _NUMBERS), _MOST)
    kind = next((kind for kind, nouns in _NOUNS.items() if noun in nouns), None)
    if kind:
        if FIRST_PERSON.isdisjoint(lowers):
            holder = _their_own(parsed, context, holder)
        entry = plain_entry(kind, context.lexicon)
        return Counted(entry, holder, words, many) if holder else None
    told = None
    if noun in context.lexicon.words("countedThings"):
        told = _by_verdict(parsed, at, context) or _by_words(parsed, context)
    return told._replace(many=many) if told else None


def counted_here(parsed: Parsed, context: Context) -> tuple[Counted, int] | None:
    """Return what a sentence says of things that it counts and lists itself: "two fears: *rents*".

    And where they begin, right behind the noun or its verdict: "three points are vital: …".
    """
    lowers, at = parsed.sentence.lowers, counts(parsed, context)
    near = lowers[at + 1 : at + _ANNOUNCED] if at else ()
    start = at + near.index(":") + 2 if ":" in near else 0
    count = counted(parsed, context) if start and start < len(lowers) else None
    return (count, start) if count else None


def _by_verdict(parsed: Parsed, at: int, context: Context) -> Counted | None:
    """Return what those who speak judge the things counted to be: "three points *are vital*"."""
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    verb = next((c.verb for c in parsed.clauses if c.verb.first == at + 1), None)
    if verb is None or lowers[at + 1] not in {"are", "remain"} or at > 1 + (lowers[0] in _MANY):
        return None
    word = next((w for w in lowers[at + 2 : at + 4] if not is_adverb(w)), "")
    kinds = {
        PositionType.CALL: frozenset({"needed", "required", "missing"}),
        PositionType.SUPPORT: lexicon.words("dearWords"),
        PositionType.CONCERN: lexicon.words("badWords"),
    }
    kind = next((kind for kind, told in kinds.items() if word in told), None)
    holder = we_speak(parsed, context)
    if kind is None or verb.negated or not holder:
        return None
    return Counted(plain_entry(kind, lexicon), holder, (at - 1, at + 3))


def counts(parsed: Parsed, context: Context) -> int:
    """Return where a noun stands that a number counts: "two *concerns*", or 0."""
    lowers = parsed.sentence.lowers
    numbers = context.lexicon.words("numberWords") | _MANY
    nouns = context.lexicon.words("countedThings").union(*_NOUNS.values())
    for index in range(1, len(lowers)):
        graded = index > 1 and lowers[index - 1] in context.lexicon.words("gradingWords")
        if lowers[index] in nouns and lowers[index - 1 - graded] in numbers:
            return index
    return 0


def _their_own(parsed: Parsed, context: Context, ours: Filler) -> Filler:
    """Return who raises what is counted where no "we" is told: "*Norway* raised two concerns"."""
    if any(r.kind in AGENTS for r in parsed.refs_in(0, len(parsed.sentence.words))):
        main = next((n for n, c in enumerate(parsed.clauses) if c.is_main), None)
        return holder_of(parsed, main, context) if main is not None else EMPTY
    return EMPTY if any(c.is_main for c in parsed.clauses) else ours


def _by_words(parsed: Parsed, context: Context) -> Counted | None:
    """Return what a verb or a phrase tells of the things counted: "three things *worry* us"."""
    for number, clause in enumerate(parsed.clauses):
        entry, after = verb_entry(clause)
        told = entry and is_asserted(clause, entry) and is_told(parsed, number, context.lexicon)
        if entry and told and entry.frame and entry.frame.complement != "addressee":
            holder = holder_of(parsed, number, context)
            return Counted(entry, holder, (clause.verb.first, after)) if holder else None
        for entry, after in clause.verb.entries:
            about = entry.frame is not None and entry.frame.subject == "about"
            if about and entry.frame and not clause.verb.negated:
                return _to_us(parsed, entry, (clause.verb.first, after), context)
    for index, entry, after in other_entries(parsed):
        if (
            entry.frame
            and entry.part is not Part.VERB
            and not FIRST_PERSON.isdisjoint(parsed.sentence.lowers)
        ):
            return Counted(entry, we_speak(parsed, context), (index, after))
    return None


def _to_us(
    parsed: Parsed, entry: Entry, words: tuple[int, int], context: Context
) -> Counted | None:
    """Return that things matter or worry those who speak: "three things worry *us*"."""
    us = not {"us", "me", "our", "my"}.isdisjoint(parsed.sentence.lowers)
    kind = next((k for k in PositionType if entry.frame and entry.frame.evokes == str(k)), None)
    if not us or kind is None:
        return None
    plain = plain_entry(kind, context.lexicon)
    return Counted(plain, we_speak(parsed, context), words)


def member_at(parsed: Parsed) -> int:
    """Return where what a sentence adds to a count begins, or 0: "Second, *rising rents*".

    Also behind "One:", "The third is", "Third, and most importantly,".
    """
    lowers = parsed.sentence.lowers
    first, behind, third = (*lowers[:3], "", "", "")[:3]
    if first in _ORDINALS and (third if behind == "," else behind) == "and":
        return lowers.index(",", 2) + 1 if "," in lowers[2:_GRADED] else 2
    if first in _ORDINALS and behind in {",", *_MARKS}:
        return 2
    if first in _COUNTS and behind in {":", "–", "—"}:
        return 2
    if first == "the" and behind in _ORDINALS and third in _TELLING:
        return 3
    return 0


def labelled(parsed: Parsed, context: Context) -> tuple[Counted, int] | None:
    """Return what a label says of the words behind it, and where they begin.

    "*Recommendation 2:* legal aid", "*Our first demand:* a ban", "*What we welcome:* the draft";
    not "Recommendation 2 of the report".
    """
    lowers = parsed.sentence.lowers
    if owned := _by_us(parsed, context):
        return owned
    for kind, nouns in _LABELS.items():
        if lowers[0] not in nouns:
            continue
        numbered = lowers[1:2] and (lowers[1].isdigit() or lowers[1] in _COUNTS)
        end = 1 + bool(numbered)
        holder = we_speak(parsed, context)
        if lowers[end : end + 1] and lowers[end] in _MARKS and holder and end + 2 < len(lowers):
            return Counted(plain_entry(kind, context.lexicon), holder, (0, end)), end + 1
    return None


def _by_us(parsed: Parsed, context: Context) -> tuple[Counted, int] | None:
    """Read "*Our ask:* a ban", "*What worries us:* the gap", "*We welcome:* the new draft"."""
    lowers = parsed.sentence.lowers
    end = lowers.index(":") if ":" in lowers[:_LABEL] else 0
    if (
        not end
        or end + 2 > len(lowers)
        or FIRST_PERSON.isdisjoint(lowers[:end])
        or "not" in lowers[:end]
    ):
        return None
    nouns = (
        kind for kind, told in _LABELS.items() if lowers[0] == "our" and lowers[end - 1] in told
    )
    kind = next(nouns, None)
    entry = plain_entry(kind, context.lexicon) if kind else _ends_label(parsed, end)
    holder = we_speak(parsed, context)
    return (Counted(entry, holder, (0, end)), end + 1) if entry and holder else None


def _ends_label(parsed: Parsed, end: int) -> Entry | None:
    """Return the words of a position that end a label: "what we *ask for*:", "we *support*:"."""
    lowers, kinds = parsed.sentence.lowers, {str(kind) for kind in PositionType}
    us = lowers[end - 1] in FIRST_PERSON
    first = int((us and lowers[0] == "what") or lowers[0] == "we")
    first = first or 2 * (lowers[:2] == ("what", "we"))
    found = parsed.entries[first] if first else ()
    told = (e for e, after in found if after == end - us and e.frame and e.frame.evokes in kinds)
    return next(told, None)
