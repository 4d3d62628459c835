"""Who says a whole sentence, told apart from it: "…, *Malta said*", "according to *Malta*, …"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.cues import UNASSERTED, cue_before
from govgraph.extract.clauses.slots import AGENTS
from govgraph.extract.find.words.function_words import FIRST_PERSON, SEVERAL_OF_US
from govgraph.model import Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_SAYING = frozenset({"speech", "opining", "reporting"})
_TAIL = 12  # words of ", our critics in the region say"
_SPEAKERS = frozenset({"he", "she", "they", "it", "others", "some", "many", "who", "those"})
# Who may tell what is so "according to the opposition"; not "according to their needs".
_TELLERS = frozenset({"opposition", "critics", "opponents", "rivals", "some", "many", "others"})
_TELLERS |= {"report", "reports", "study", "studies", "minister", "mayor", "press", "industry"}
_MARKS = frozenset({"“", "”", '"', "«", "»"})
_HEARING = frozenset({("us",), ("me",)})  # whom others have told it
_AHEAD = frozenset({"will", "shall", "should", "must", "might", "may", "be to"})
_UNSAID = frozenset({Status.PLANNED, Status.PROPOSED, Status.NEGATED, UNASSERTED})
_BESIDE = 24  # characters from a quotation to the verb that says whose it is
_LED = 80  # so many where a colon leads to it: "will tell the Springfield Forum on rivers: “…”"


class Apart(NamedTuple):
    """The words that tell who says a sentence, and whether their verb stands behind its subject."""

    first: int
    after: int
    behind: bool = False

    @property
    def leads(self) -> bool:
        """Tell whether they stand before what is said."""
        return self.first <= len(("according", "to"))


def told_apart(parsed: Parsed, lexicon: Lexicon) -> Apart | None:
    """Return the words that tell who says a whole sentence: "…, *our critics say*".

    None where nobody but who speaks does: "…, we believe".
    """
    lowers = parsed.sentence.lowers
    end = len(lowers) - 1
    if lowers[:2] == ("according", "to"):
        named = next((r.name.after for r in parsed.refs if r.name.first in {2, 3}), 2)
        after = next((i for i in range(2, min(end, _TAIL)) if lowers[i] == ","), named)
        told = one_of(parsed, 2, after) or _tells(parsed, after - 1)
        return Apart(2, after) if told else None
    comma = next((i for i in range(end - 1, max(0, end - _TAIL), -1) if lowers[i] == ","), end)
    tail = lowers[comma + 1 : end]
    if not tail or {"we", "i"} & set(tail):
        return None
    first = lexicon.any_of("determiners", "pronouns") | FIRST_PERSON
    closed = first - _SPEAKERS | lexicon.any_of("prepositions", "coordinators")
    opens = _says(parsed, comma + 1) and tail[1:2] != ("that",)  # "Malta, however, *said that*"
    inverted = opens and (comma + 2 in parsed.covered or not first.isdisjoint(tail[1:2]))
    last = _last_word(parsed, comma + 1, end, lexicon)
    behind = last > comma + 1 and _says(parsed, last) and lowers[last - 1] not in closed
    says = tail[:2] == ("according", "to") and _tells(parsed, end - 1)
    return Apart(comma + 1, end, behind) if says or inverted or behind else None


def _last_word(parsed: Parsed, first: int, end: int, lexicon: Lexicon) -> int:
    """Return the last word of a tail, without "in a statement" behind it."""
    lowers = parsed.sentence.lowers
    stated = lowers[end - 1] in lexicon.words("statedTexts")
    opening = lexicon.any_of("prepositions")
    by = [i for i in range(first, end) if stated and lowers[i] in opening]
    return by[-1] - 1 if by else end - 1


def said_apart(parsed: Parsed | None, at: int, lexicon: Lexicon) -> Entity | tuple[()] | None:
    """Return the body that says the sentence in which an offset lies: "it" may well be that.

    Empty where somebody else says it, None where nobody but who speaks does.
    """
    apart = told_apart(parsed, lexicon) if parsed else None
    if parsed is None or apart is None:
        return None
    index = bisect_left(parsed.sentence.starts, at)
    within = apart.after <= index if apart.leads else index < apart.first
    ref = one_of(parsed, apart.first, apart.after)
    if not within:
        return None
    return ref.entity if ref and ref.entity and ref.kind is Kind.ORGANISATION else ()


def spoken_apart(sentences: Sequence[Parsed], lexicon: Lexicon) -> Iterator[tuple[Span, Entity]]:
    """Yield who says what in the first person without marks: "We support it, *Fiji* said"."""
    for parsed in sentences:
        sentence = parsed.sentence
        if SEVERAL_OF_US.isdisjoint(sentence.lowers) or not (apart := told_apart(parsed, lexicon)):
            continue
        words = (apart.after, len(sentence.words)) if apart.leads else (0, apart.first)
        ref = one_of(parsed, apart.first, apart.after)
        if ref and ref.entity and not _MARKS & set(sentence.lowers):
            yield sentence.span_of(*words), ref.entity


def is_unsaid(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb of speech tells what nobody has said: "never *said*", "will *say*".

    Also "is expected *to say*" and "would have *said*"; not "went on *to say*", "would often say".
    """
    verb = clause.verb
    if verb.infinitive:
        return verb.negated or cue_before(parsed, verb.first, lexicon) in _UNSAID
    return verb.negated or verb.modal in _AHEAD or (bool(verb.modal) and verb.perfect)


def said_by_others(
    quotes: Sequence[Span], sentences: Sequence[Parsed]
) -> Iterator[tuple[Span, None]]:
    """Yield the quotations beside which others than those who speak say so: '"…," *one said*'.

    Nobody knows for whom "we" speaks there, but it is not for the statement's own body.
    """
    for span in quotes:
        around = (
            p for p in sentences if p.sentence.span.overlaps(Span(span.start - 1, span.end + 1))
        )
        if any(_said_beside(parsed, span) for parsed in around):
            yield span, None


def _said_beside(parsed: Parsed, span: Span) -> bool:
    """Tell whether a verb of speech close to a quotation is not of those who speak.

    "Critics say: “…”", "“…,” *a farmer told* us"; not "we told them: “…”".
    """
    told = {c.verb.first for c in parsed.clauses if "speech" in c.verb.classes}
    opens = bisect_left(parsed.sentence.starts, span.start - 1) - 1
    leads = opens > 1 and parsed.sentence.lowers[opens] in {":", ","} and _says(parsed, opens - 1)
    if leads:
        told.add(opens - 1)  # "*Critics say*:"
    far = _LED if parsed.sentence.lowers[opens : opens + 1] == (":",) else _BESIDE
    for first in sorted(told):
        at = parsed.sentence.starts[first]
        behind, before = at - span.end, span.start - at
        near = 0 < behind <= _BESIDE or 0 < before <= far
        if near and not _is_ours(parsed, first):
            return True
    return False


def _is_ours(parsed: Parsed, first: int) -> bool:
    """Tell whether those who speak say it: "*we* also *said*", "said *our* chair"; no "told us"."""
    lowers = parsed.sentence.lowers
    near = (*lowers[max(0, first - 3) : first], *lowers[first + 1 : first + 2])
    heard = lowers[first + 1 : first + 2] in _HEARING
    return not FIRST_PERSON.isdisjoint(near[:-1] if heard else near)


def _tells(parsed: Parsed, index: int) -> bool:
    named = any(r.kind in AGENTS and r.entity for r in parsed.refs_in(index, index + 1))
    return named or parsed.sentence.lowers[index] in _TELLERS


def _says(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb of speech stands at an index: "*say*", not "every *State*"."""
    small = index < len(parsed.sentence.words) and parsed.sentence.words[index].islower()
    return small and any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[index])


def one_of(parsed: Parsed, first: int, after: int) -> Ref | None:
    """Return the one that some words name; None where they name several or nobody."""
    named = [r for r in parsed.refs_in(first, after) if r.kind in AGENTS and r.entity]
    return named[0] if len(named) == 1 else None
