"""What is proposed that is no text and no body: "proposed *a common ceiling on tolls*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.find.words.function_words import A_OR_AN, DEALING_WITH
from govgraph.extract.find.words.phrasing import Phrases
from govgraph.model import Entity, EventType, Kind, Mention

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_TWO = 2


def suggested(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the theme that words tell as proposed, where they name no text, body or process.

    It has to be told apart by more than one word: not in "proposed a solution", "proposed a swim".
    """
    clause = parsed.clauses[trigger.clause] if trigger.clause is not None else None
    if clause is None or trigger.type is not EventType.PROPOSAL:
        return EMPTY
    lemma = clause.verb.lemma
    proposing = context.lexicon.words("proposingVerbs")
    puts = lemma in proposing or lemma.endswith(" for")  # "made a proposal *for*"
    if not puts or clause.verb.negated:
        return EMPTY
    start = clause.left[0] if clause.verb.passive else trigger.after
    if start >= len(parsed.sentence.lowers) or parsed.sentence.lowers[start] not in A_OR_AN:
        return EMPTY
    found = _thing(parsed, start + 1, context)
    if found is None or (clause.verb.passive and found != clause.verb.first):
        return EMPTY
    label = parsed.sentence.written(start + 1, found)
    theme = Entity(Kind.THEME, label, None, "Theme")
    span = parsed.sentence.span_of(start + 1, found)
    context.discourse.coined.append(Mention(span, theme))
    return Filler((theme,), span)


def _thing(parsed: Parsed, first: int, context: Context) -> int | None:
    """Return where the words end that tell a thing from others: "*common ceiling on tolls*"."""
    names, lexicon = [ref.name for ref in parsed.refs], context.lexicon
    phrases = Phrases(parsed.sentence, names, lexicon, text=False)
    head = phrases.plain(first, first)
    if head == first or not _is_told(parsed, first, head, context):
        return None
    end = head
    if phrases.lower(head) in DEALING_WITH:
        step = phrases.past_determiner(head + 1)
        named = phrases.named(step)
        if named and named.kind is not Kind.THEME:
            return head if head - first >= _TWO else None
        more = phrases.past_nouns(named.after) if named else phrases.plain(step, head)
        end = head if more <= step or phrases.is_aside(head, more) else more
    return end if end - first >= _TWO else None


def _is_told(parsed: Parsed, first: int, head: int, context: Context) -> bool:
    """Tell whether a noun may be a thing that comes about, and none that has a kind of its own."""
    noun, lexicon = parsed.sentence.lowers[head - 1], context.lexicon
    empty = lexicon.any_of("emptyHeads", "frameNouns", "posts", "peopleNouns", "vagueNouns")
    if parsed.sentence.lowers[first] in lexicon.words("comparingAdjectives"):
        return False  # "proposed a *different* threshold": which one, nobody knows
    known = any(ref.kind is not Kind.THEME for ref in parsed.refs_in(first, head))
    small = parsed.sentence.words[head - 1].islower()
    return small and not known and noun not in empty and noun not in lexicon.heads
