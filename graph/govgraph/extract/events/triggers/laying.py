"""Texts that are put before those who decide on them: "*laid* the bill *before* Parliament"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.lexicon import Entry, Lexicon

_MEANT = frozenset({"it", "them", "this", "both", "these"})
_OPENERS = frozenset({"the", "its", "our", "their", "this", "all", "a", "an"})
_JUDGING = frozenset({"court", "tribunal", "courts", "judge", "judges"})
_DECIDING = frozenset({"us", "you", "members", "delegates", "delegations", "mps", "voters"})
_ON_TABLE = frozenset({"put", "lay", "place"})  # whoever it is put to is to decide on it
_THE_TABLE = ("on", "the", "table")
_SITTING = frozenset({"meeting", "plenary"})  # much is sent to them that they only hear
_REACH = 4  # words from a verb to its object: "sent *its own draft* law"


def lays_before(
    parsed: Parsed, verb: VerbGroup, entry: Entry, after: int, lexicon: Lexicon
) -> bool:
    """Tell whether a verb puts a text before those who decide: "*put it to* the Assembly".

    What is merely sent has to be a draft, or to go to a chamber: "sent the *bill* to the Council",
    "sent it to *Parliament*", not "sent the report to the Council". The verb ends at an index.
    """
    lowers, lemma, found = parsed.sentence.lowers, entry.lemma, None
    if verb.passive:
        drafts = lexicon.words("draftTexts")
        draft = not drafts.isdisjoint(lowers[max(0, verb.first - _REACH) : verb.first])
    elif (found := _past_text(parsed, after, lexicon)) is not None:
        after, draft = found
    if lowers[after : after + 3] == _THE_TABLE and lemma in _ON_TABLE:
        return verb.passive or bool(found)
    link = "".join(lowers[after : after + 1])
    if link not in {"to", "before"} or not (verb.passive or found):
        return False
    sure = draft or link == "before" or lemma in _ON_TABLE
    return _decides(parsed, after + 1, lexicon, sure=sure)


def _past_text(parsed: Parsed, first: int, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Return where the text ends that a verb acts on, and whether it is a draft; None for none."""
    lowers = parsed.sentence.lowers
    if lowers[first : first + 1] and lowers[first] in _MEANT:
        return first + 1, False
    drafts = lexicon.words("draftTexts")
    for ref in parsed.refs_in(first, len(lowers)):
        start, after = parsed.sentence.range_of(ref.span)
        if ref.name.first - first > _REACH or not _OPENERS.isdisjoint(lowers[after : after + 1]):
            break
        if ref.kind is Kind.INSTRUMENT:
            return after, not drafts.isdisjoint(lowers[min(first, start) : after])
    return None


def _decides(parsed: Parsed, index: int, lexicon: Lexicon, *, sure: bool) -> bool:
    """Tell whether a body stands at an index that can decide on a text, and is no court."""
    lowers = parsed.sentence.lowers
    while lowers[index : index + 1] and lowers[index] in _OPENERS:
        index += 1
    near = set(lowers[index : index + _REACH])
    if not _JUDGING.isdisjoint(near):
        return False
    people = _DECIDING | lexicon.words("peopleHeads")
    if lowers[index : index + 1] and lowers[index] in people | {"parliament", "cabinet"}:
        return sure or lowers[index] not in people
    whom = {Kind.ORGANISATION, Kind.MEETING}
    for ref in parsed.refs:
        if ref.name.first <= index < ref.name.after and ref.kind in whom:
            words = set(lowers[ref.name.first : ref.name.after])
            if ref.entity:
                words |= set(ref.entity.label.lower().split())
            chambers = lexicon.any_of("chambers", "votingBodies") - _SITTING
            return sure or not (chambers - lexicon.words("sittingBodies")).isdisjoint(words)
    return False


def only_lies_there(parsed: Parsed, trigger: Trigger, agents: Filler) -> bool:
    """Tell whether nobody in particular brings in a text: "the draft *that was circulated*"."""
    clause = parsed.clauses[trigger.clause] if trigger.clause is not None else None
    sent = clause is not None and clause.verb.lemma.endswith("circulate")
    return sent and bool(clause and clause.relative and clause.verb.passive and not agents)
