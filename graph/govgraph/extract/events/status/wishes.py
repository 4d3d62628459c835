"""What a clause only says to be wanted: "we ask that *Norway sign it*", "– that *Japan join*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import WISHED
from govgraph.extract.events.status.infinitives import wanted_so
from govgraph.extract.find.words.tokens import is_plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_ASKED = frozenset({"Call", "Proposal"})
_ASKING = frozenset(
    {"should", "did", "does", "do", "will", "would", "shall", "can", "could", "may"}
)
_ANY = frozenset({"any", "every", "each", "all", "those", "whichever"})
_WHICH = frozenset({"that", "which", "who"})
_INTO_FORCE = 5  # words of "entry into force for"
_ANYONE = 5  # words of "any other African authority that"
_NO_SUBJECT = _ASKING | {"in", "of", "for", "with", "to", "from", "by"}


def is_wish_item(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether an item says what is demanded above it: "– *that Japan sign* the Treaty".

    So below "We ask that:", where the items have no "that" of their own, or "*signs*".
    """
    clause = parsed.clauses[index]
    verb, told = clause.verb, "that" in parsed.sentence.lowers[:2]
    near = index == 0 and verb.main - verb.first <= verb.negated
    plain = verb.finite and verb.tense == "present" and not (verb.modal or verb.infinitive)
    below = context.ahead == WISHED and clause.left[0] < clause.left[1]
    return near and ((told and verb.base) or (below and plain))


def is_wished(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a finite verb or a participle only says what one wants to be done."""
    return (
        wanted_so(parsed, index, lexicon)
        or _is_subjunctive(parsed, index)
        or _is_after(parsed, index, lexicon)
    )


def _is_after(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause says what one is after: "our *request is that Norway signs* it".

    So with "*what we ask* is that"; "the good news is that Norway signs it" tells what it does.
    """
    clause, above = parsed.clauses[index], parsed.clauses[index - 1] if index else None
    plain = clause.verb.tense == "present" and clause.verb.first == clause.verb.main
    if above is None or clause.mark != "that" or not plain:
        return False
    if not above.verb.copula or clause.left[0] != above.verb.after:
        return False
    if above.shares is not None and parsed.sentence.lowers[0] == "what":
        return asks(parsed.clauses[above.shares].verb)
    subject = parsed.sentence.lowers[slice(*above.left)]
    return not lexicon.any_of("aimNouns", "pleaNouns", "wishNouns").isdisjoint(subject)


def _is_subjunctive(parsed: Parsed, index: int) -> bool:
    """Tell whether a State has a bare verb, as only wishes do: "that Norway, at last, *sign* it".

    Also behind what a comma puts in: "ask that Norway, despite all, *sign* it". In "Norway signs
    it" and "Norway and Chad sign it" it does.
    """
    clause = parsed.clauses[index]
    verb, lowers = clause.verb, parsed.sentence.lowers[slice(*clause.left)]
    plain = verb.tense == "present" and verb.first == verb.main
    bare = plain and verb.base
    if plain and verb.finite and is_asked_that(parsed, index):
        return True  # also "we ask that Norway *signs* it"
    if not bare or lowers[:1] == ("may",) or (_ASKING | {"who", "which"}) - {"may"} & set(lowers):
        return False
    if clause.left[0] == clause.left[1] and clause.shares is not None:
        above = parsed.clauses[clause.shares].verb
        return above.after > above.first and parsed.sentence.lowers[above.after - 1] == "that"
    states = (r for r in parsed.refs_in(*clause.left) if r.entity and r.entity.type == "Government")
    state = next(states, None)
    if state is None or parsed.before(state.name.first) in _NO_SUBJECT:
        return False  # "only then *will* Norway sign it", "*in* Norway they sign it"
    return not _is_several(parsed, state.name.after)


def is_asked_that(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause completes a call: "we ask that *Norway and Chad sign* it"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1].verb if index else None
    if above is None:
        return False
    within = parsed.sentence.lowers[above.after - 1] == "that"
    that = clause.mark == "that" and "wanting" in above.classes  # "we expect *that he signs*"
    return (that or (within and asks(above))) and clause.left[0] == above.after


def asks(verb: VerbGroup) -> bool:
    """Tell whether a verb asks for something, or wants it: "we *request*", "we *want*"."""
    wanted = "wanting" in verb.classes
    return wanted or any(e.frame and e.frame.evokes in _ASKED for e, _ in verb.entries)


def _is_several(parsed: Parsed, after: int) -> bool:
    """Tell whether a State is one of those who act, or owns them: "Norway and Chad", "Norway's"."""
    lowers = parsed.sentence.lowers
    if lowers[after] in {"and", "or", "'s"}:
        return True
    return lowers[after] == "," and any(r.name.first == after + 1 for r in parsed.refs)


def for_joining(parsed: Parsed, at: int, lexicon: Lexicon) -> bool:
    """Tell whether it is for whoever joins: "*for States ratifying later* it starts a month after".

    No day of theirs is the treaty's.
    """
    lowers = parsed.sentence.lowers
    parts = [k for k, word in enumerate(lowers) if word == ";"]
    first = max((k + 1 for k in parts if k < at), default=0)
    last = min((k for k in parts if k > at), default=len(lowers)) - 2
    near = {first, *range(at + 1, min(at + _INTO_FORCE, last))}
    whom = (k + 1 for k in near if lowers[k] == "for")
    states = lexicon.words("memberStates")
    unnamed = [k for k in whom if lowers[k] in states and k not in parsed.covered]
    joining = any(lowers[k + 1].endswith("ing") or lowers[k + 1] in _WHICH for k in unnamed)
    return joining and "after" in lowers[first:last]


def is_anyones(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether it is only whoever may want it: "help *any State that wishes* to prepare it".

    Or "*States which wish* to", "a guide for *States wishing* to": some that nobody names.
    """
    lowers = parsed.sentence.lowers[:first]
    wishes = lexicon.words("wishingForms")
    wanted = next((k for k in range(1, first) if _is_wish_of(lowers, k, wishes)), 0)
    last = wanted - (wanted > 0 and lowers[wanted - 1] in _WHICH)  # behind who wishes it
    within = lowers[max(0, last + 1 - _ANYONE) : last]
    owner, whoever = ("", "", *lowers[:last])[-2:]
    counted = lexicon.any_of("determiners", "numberWords")
    plural = is_plural(whoever) and owner not in counted
    return bool(wanted) and (plural or not _ANY.isdisjoint(within))


def _is_wish_of(lowers: Sequence[str], at: int, wishes: frozenset[str]) -> bool:
    """Tell whether a word is what a noun before it wants: "States *which wish*", "*wishing* to".

    The participle wishes only what it governs.
    """
    if lowers[at] not in wishes:
        return False
    governs = lowers[at].endswith("ing") and {",", ";"}.isdisjoint(lowers[at:])
    return lowers[at - 1] in _WHICH or (governs and is_plural(lowers[at - 1]))
