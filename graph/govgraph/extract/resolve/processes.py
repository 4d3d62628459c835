"""Processes that a description tells: "the fish negotiations", "its second round of grants"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.completing import completed_end
from govgraph.extract.find.descriptions import indefinite_span
from govgraph.extract.find.function_words import POSSESSIVES
from govgraph.extract.find.governed import is_brought_about
from govgraph.extract.find.stages import STAGES, is_counted
from govgraph.extract.resolve.called import make_described
from govgraph.extract.resolve.created import is_stage
from govgraph.extract.resolve.texts import is_told_apart
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.tokens import Sentence
    from govgraph.extract.resolve.resolve import Resolver

_TOPICS = frozenset({Kind.THEME, Kind.INSTRUMENT})
_REVIEWED = frozenset({Kind.ORGANISATION, Kind.PLACE})
_ON = frozenset({("on",), ("for",), ("towards",)})
_ARTICLES = frozenset({("a",), ("an",), ("the",)})
_MODIFIED = 3  # words between an article and the noun of a text
_UNDER_WAY = frozenset({"begun", "began", "begin", "started", "start"})  # it has been there
_NEAR = 4  # words from a noun to its verb
_ONE_WORD = 2  # words of a complement with one plain word


def own_process(resolver: Resolver, sentence: Sentence, ref: Ref, refs: Sequence[Ref]) -> Ref:
    """Return "the fisheries negotiations" as a process of its own, told by its topic."""
    bare = replace(ref.name, first=ref.name.after - len(ref.name.head.split()))
    others = [other.name for other in refs if other is not ref]
    first, after = indefinite_span(sentence, bare, others, resolver.lexicon)
    whole = completed_end(sentence, ref.name, (ref.name.first, after), others, resolver.lexicon)
    begun = whole > after and is_brought_about(
        sentence, ref.name.first, whole, resolver.lexicon, Kind.PROCESS
    )  # "the inquiry *into nets* was launched"
    text = _past_text(resolver, sentence, bare.after, others)
    after = whole if begun else max(after, text)
    first -= is_counted(sentence, first)  # "its *first* evaluation round"
    judged = after == bare.after and ref.name.head.endswith(("review", "evaluation"))
    owner = _past_subject(sentence, bare.after, refs) if judged else 0
    after = owner or after
    topics = {o.name.after for o in refs if o.kind in _TOPICS and o.entity}
    beside = {*range(first, bare.first + 1), *range(bare.after, after + 1)}
    told = begun or bool(owner) or not topics.isdisjoint(beside)
    told = told or (first < bare.first and is_told_apart(resolver.lexicon, sentence, ref.name))
    meant = sentence.lowers[bare.after : bare.after + 1] == ("for",) and after > bare.after
    told = told or (
        (is_stage(sentence, bare) or meant)  # "the portal *for teachers* was launched"
        and is_brought_about(sentence, ref.name.first, after, resolver.lexicon, Kind.PROCESS)
    )
    told = told or _is_new(resolver, sentence, ref, after)
    if not told and after - ref.name.after <= _ONE_WORD:
        return ref  # "the negotiations on time"
    span = sentence.span_of(first, after)
    made = make_described(resolver, sentence, (Kind.PROCESS, ref.name.type), (first, after))
    return replace(ref, name=replace(ref.name, span=span), entity=made)


def _past_text(resolver: Resolver, sentence: Sentence, after: int, others: Sequence[Name]) -> int:
    """Return where a topic ends that is a text yet to be: "negotiations *on a pact on noise*"."""
    step = after + 1
    if sentence.lowers[after:step] not in _ON:
        return after
    step += sentence.lowers[step : step + 1] in _ARTICLES
    for other in others:
        told = other.kind is Kind.INSTRUMENT and other.how in {"definite", "indefinite"}
        if told and 0 <= other.first - step <= _MODIFIED:
            first, end = words = indefinite_span(sentence, other, others, resolver.lexicon)
            end = completed_end(sentence, other, words, others, resolver.lexicon)
            return end if first <= step else after
    return after


def _past_subject(sentence: Sentence, after: int, refs: Sequence[Ref]) -> int:
    """Return where the State or body ends that a process is of: "the peer review *of Serbia*"."""
    first = after + 1 + (sentence.lowers[after + 1 : after + 2] == ("the",))
    of = sentence.lowers[after : after + 1] == ("of",)
    named = (r for r in refs if r.name.first == first and r.entity and r.kind in _REVIEWED)
    return next((r.name.after for r in named if of), 0)


def _is_new(resolver: Resolver, sentence: Sentence, ref: Ref, after: int) -> bool:
    """Tell whether a process of which more is said than its noun is brought about here.

    "Launched *its portal*", "the *community* portal went live"; not "the portal went live".
    """
    first = ref.name.first
    more = first + 1 + len(ref.name.head.split()) < ref.name.after
    told = more or sentence.lowers[first] in POSSESSIVES
    told = told and ref.name.head.split()[-1] not in STAGES  # "its evaluation round": which?
    told = told and _UNDER_WAY.isdisjoint(sentence.lowers[after : after + _NEAR])
    return told and is_brought_about(sentence, first, after, resolver.lexicon, Kind.PROCESS)
