"""A few words of somebody's in marks: "said that it was *“unsound”*", "called it *“a setback”*".

So few may be a term or a name; only behind a verb of speech, and where they say something of what
stands before them, they are somebody's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.quoting.quotes import quotation, who_says
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.find.words.function_words import A_OR_AN, FINITE_BE, FIRST_PERSON
from govgraph.model import Event, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context

_MARKS = {'"': '"', "“": "”", "«": "»"}
_LEAST = 3  # marks around two words; one alone is a term
_LONGEST = 24  # words that somebody calls a thing
_LED = 20  # words from a verb of speech to the marks
_LEADING = frozenset(
    {"that", ":", ",", "it", "they", "he", "she", "is", "are", "was", "were", "be"}
)
_LEADING |= {"been", "remains", "seems", "as"}
_JUDGING = frozenset({"call", "describe", "label", "brand", "dub"})
_STOPS = frozenset({";", "–", "—", "(", ")"})


def find_snippets(
    text: str, sentences: Sequence[Parsed], contexts: Sequence[Context], told: Sequence[Event]
) -> Iterator[Event]:
    """Yield the quotations of few words; those ``told`` are quotations already."""
    for number, (parsed, context) in enumerate(zip(sentences, contexts, strict=True)):
        for opened, closed in _pairs(parsed):
            starts = parsed.sentence.starts
            span = Span(starts[opened] + 1, starts[closed])
            index = _led_by(parsed, opened, closed)
            if index is None or any(event.evidence[0].overlaps(span) for event in told):
                continue
            agents = who_says(parsed, index, context)
            at = parsed.sentence.index_of(agents.span) if agents.span else None
            ours = at is not None and parsed.sentence.lowers[at] in FIRST_PERSON
            if agents and not ours and is_asserted(parsed, index, context.lexicon):
                verb = parsed.clauses[index].verb.first
                yield quotation(text, span, parsed, verb, agents, sentences, number, context)


def _pairs(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Yield where words in marks begin and end, by the marks."""
    words, at = parsed.sentence.words, 0
    while at < len(words):
        closing = _MARKS.get(words[at])
        ends = range(at + _LEAST, min(at + _LONGEST, len(words))) if closing else range(0)
        end = next((k for k in ends if words[k] == closing), None)
        if end is not None:
            yield at, end
        at = at + 1 if end is None else end + 1


def _led_by(parsed: Parsed, opened: int, closed: int) -> int | None:
    """Return the clause whose verb of speech leads to words in marks, or None."""
    for index in range(len(parsed.clauses) - 1, -1, -1):
        clause = parsed.clauses[index]
        if clause.verb.after > opened:
            continue
        if _says(clause) and _leads(parsed, clause, opened, closed):
            return index
        if _judges(parsed, clause, opened):
            return index
        if clause.verb.finite and clause.verb.first < opened and not _carries(clause, opened):
            return None
    return None


def _says(clause: Clause) -> bool:
    verb = clause.verb
    loose = verb.negated or verb.modal or verb.infinitive or verb.gerund or verb.passive
    return "speech" in verb.classes and not loose


def _carries(clause: Clause, opened: int) -> bool:
    """Tell whether a verb only leads on to the marks: "said that it *is* “unsound”"."""
    return clause.verb.after == opened or (clause.verb.copula and opened - clause.verb.after < 2)


def _leads(parsed: Parsed, clause: Clause, opened: int, closed: int) -> bool:
    """Tell whether words in marks are what a verb of speech tells, and no term or name in it."""
    lowers = parsed.sentence.lowers
    between = lowers[clause.verb.after : opened]
    if len(between) > _LED or not _STOPS.isdisjoint(between):
        return False
    told = "that" in between or between[-1:] in {(":",), (",",)} or not between
    told = told or between[-1] in FINITE_BE  # "said the law *was* “unsound”"
    acts = any(c.verb.first in {opened + 1, opened + 2} and c.verb.finite for c in parsed.clauses)
    says = acts or lowers[opened - 1] in _LEADING
    subject = any(c.verb.first == closed + 1 and c.verb.finite for c in parsed.clauses)
    return told and says and not subject


def _judges(parsed: Parsed, clause: Clause, opened: int) -> bool:
    """Tell whether somebody calls something what the marks hold: "called the vote “a setback”"."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    loose = verb.negated or verb.modal or verb.infinitive or verb.gerund or verb.passive
    if loose or verb.lemma not in _JUDGING or verb.tense != "past":
        return False
    between = lowers[verb.after : opened]
    named = bool(between) and _STOPS.isdisjoint(between) and not {"for", "on"} & set(between[:1])
    as_what = verb.lemma != "describe" or between[-1:] == ("as",)
    return named and as_what and lowers[opened + 1] in A_OR_AN
