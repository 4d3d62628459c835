"""Processes that a description tells: "the fish negotiations", "its second round of grants"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.described.stages import STAGES, is_counted
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.resolve.texts.called import make_described
from govgraph.extract.resolve.texts.created import is_stage
from govgraph.extract.resolve.texts.texts import is_told_apart
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.passage import Passage

_TOPICS = frozenset({Kind.THEME, Kind.INSTRUMENT})
_REVIEWED = frozenset({Kind.ORGANISATION, Kind.PLACE})
_ON = frozenset({("on",), ("for",), ("towards",)})
_ARTICLES = frozenset({("a",), ("an",), ("the",)})
_MODIFIED = 3  # words between an article and the noun of a text
_UNDER_WAY = frozenset({"begun", "began", "begin", "started", "start"})  # it has been there
_NEAR = 4  # words from a noun to its verb
_ONE_WORD = 2  # words of a complement with one plain word


def own_process(passage: Passage, ref: Ref) -> Ref:
    """Return "the fisheries negotiations" as a process of its own, told by its topic."""
    sentence = passage.sentence
    bare = replace(ref.name, first=ref.name.after - len(ref.name.head.split()))
    first, after = passage.extent(ref, bare)
    whole = passage.completed(ref, (ref.name.first, after))
    # "The inquiry *into nets* was launched".
    begun = whole > after and passage.brings_about(ref.name.first, whole, Kind.PROCESS)
    text = _past_text(passage, ref)
    after = whole if begun else max(after, text)
    first -= is_counted(sentence, first)  # "its *first* evaluation round"
    judged = after == bare.after and ref.name.head.endswith(("review", "evaluation"))
    owner = _past_subject(passage, bare.after) if judged else 0
    after = owner or after
    topics = {o.name.after for o in passage.refs if o.kind in _TOPICS and o.entity}
    beside = {*range(first, bare.first + 1), *range(bare.after, after + 1)}
    told = begun or bool(owner) or not topics.isdisjoint(beside)
    told = told or (first < bare.first and is_told_apart(passage, ref))
    meant = sentence.lowers[bare.after : bare.after + 1] == ("for",) and after > bare.after
    told = told or (
        (is_stage(sentence, bare) or meant)  # "the portal *for teachers* was launched"
        and passage.brings_about(ref.name.first, after, Kind.PROCESS)
    )
    told = told or _is_new(passage, ref, after)
    if not told and after - ref.name.after <= _ONE_WORD:
        return ref  # "the negotiations on time"
    span = sentence.span_of(first, after)
    made = make_described(passage, (Kind.PROCESS, ref.name.type), (first, after))
    return replace(ref, name=replace(ref.name, span=span), entity=made)


def _past_text(passage: Passage, ref: Ref) -> int:
    """Return where a topic ends that is a text yet to be: "negotiations *on a pact on noise*"."""
    lowers, after = passage.sentence.lowers, ref.name.after
    if lowers[after : after + 1] not in _ON:
        return after
    step = after + 1 + (lowers[after + 1 : after + 2] in _ARTICLES)
    for other in passage.others(ref):
        told = other.kind is Kind.INSTRUMENT and other.how in {"definite", "indefinite"}
        if told and 0 <= other.first - step <= _MODIFIED:
            words = passage.extent(ref, other)
            return passage.completed(ref, words, other) if words[0] <= step else after
    return after


def _past_subject(passage: Passage, after: int) -> int:
    """Return where the State or body ends that a process is of: "the peer review *of Serbia*"."""
    lowers = passage.sentence.lowers
    first = after + 1 + (lowers[after + 1 : after + 2] == ("the",))
    of = lowers[after : after + 1] == ("of",)
    named = (r for r in passage.refs if r.name.first == first and r.entity and r.kind in _REVIEWED)
    return next((r.name.after for r in named if of), 0)


def _is_new(passage: Passage, ref: Ref, after: int) -> bool:
    """Tell whether a process of which more is said than its noun is brought about here.

    "Launched *its portal*", "the *community* portal went live"; not "the portal went live".
    """
    first, lowers = ref.name.first, passage.sentence.lowers
    more = first + 1 + len(ref.name.head.split()) < ref.name.after
    told = more or lowers[first] in POSSESSIVES
    told = told and ref.name.head.split()[-1] not in STAGES  # "its evaluation round": which?
    told = told and _UNDER_WAY.isdisjoint(lowers[after : after + _NEAR])
    return told and passage.brings_about(first, after, Kind.PROCESS)
