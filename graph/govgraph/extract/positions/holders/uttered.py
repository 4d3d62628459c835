"""What is voiced by nobody named before: "*concern was expressed about* the delay", "by Chad"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.roles.by_whom import agent_after
from govgraph.extract.positions.forms.passives import all_present
from govgraph.extract.positions.within import takes_position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry

_LINKS = frozenset({"about", "at", "over", "for", "on", "to", "that", "regarding", "with", "by"})
_NEAR = 8  # words of "by the Republic of the Marshall Islands about"
_GRADED = 3  # words of "broad support"
_DENYING = frozenset({"no", "little", "scant", "neither"})


class Uttered(NamedTuple):
    """A position whose noun is the subject of a verb of utterance."""

    entry: Entry
    holder: Filler
    after: int  # where what it is about begins
    first: int


def uttered(parsed: Parsed, context: Context) -> Iterator[Uttered]:
    """Yield what "*support* was voiced *for* X" tells: of who stands behind "by", or of all.

    Not "no concern was expressed".
    """
    for clause in parsed.clauses:
        verb, noun = clause.verb, clause.verb.first - 1
        uttering = context.lexicon.any_of("utteringVerbs", "voicingVerbs")
        plain = verb.passive and verb.finite and verb.lemma in uttering and noun >= 0
        if not plain or verb.negated or verb.modal:
            continue
        if not _DENYING.isdisjoint(parsed.sentence.lowers[max(0, noun - 2) : noun]):
            continue
        link = _link(parsed, clause)
        words = parsed.sentence.lowers[noun], parsed.sentence.lowers[link]
        found = context.lexicon.matches(words)[0] if link else ()
        entry = next((e for e, after in found if after > 1 and takes_position(e)), None)
        holder = _holder(parsed, clause, link, context) if entry else EMPTY
        if entry and holder:
            yield Uttered(entry, holder, link + 1, noun)


def _link(parsed: Parsed, clause: Clause) -> int:
    """Return where the word stands that leads to what it is about, past whose it is; or 0."""
    start, lowers = clause.verb.after, parsed.sentence.lowers
    if lowers[start : start + 1] != ("by",):
        return start if lowers[start : start + 1] and lowers[start] in _LINKS else 0
    near = range(start + 1, min(len(lowers), start + _NEAR))
    free = (k for k in near if k not in parsed.covered)
    return next((k for k in free if lowers[k] in _LINKS - {"by"}), 0)


def _holder(parsed: Parsed, clause: Clause, link: int, context: Context) -> Filler:
    """Return who voices it: the one behind "by", or all at the meeting of a record."""
    if parsed.sentence.lowers[clause.verb.after] == "by":
        return agent_after(parsed, (clause.verb.after, link), context)
    before = parsed.sentence.lowers[max(0, clause.verb.first - _GRADED) : clause.verb.first]
    general = context.lexicon.words("generalAdjectives")
    return all_present(parsed, clause, context, shared=not general.isdisjoint(before))
