"""Tell what is undertaken from who undertakes it: "the Wells Initiative", launched, or a body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.described.governed import is_brought_about
from govgraph.extract.find.refs import word_before
from govgraph.extract.resolve.bodies.governing import is_acting, is_led
from govgraph.extract.resolve.memory.definite import fitting
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.resolve import Resolver

_WITHIN = frozenset({"under", "through", "within"})


def as_undertaking(resolver: Resolver, name: Name) -> Name:
    """Return what the text says is launched and run, and which nowhere acts, as a process.

    "The Wells Initiative was launched in May" tells of one; where "the Wells Initiative signed it",
    or has members, it is a body in the whole text.
    """
    noun = name.kind is Kind.ORGANISATION and name.how == "name" and not name.entities
    if not noun or name.head not in resolver.lexicon.words("undertakings"):
        return name
    words = resolver.words(name)
    told = [
        _is_run(resolver, found, other)
        for found in resolver.findings.sentences
        for other in found.names
        if other.head == name.head and resolver.words(other) == words
    ]
    run = any(told) and None not in told
    return replace(name, kind=Kind.PROCESS, type="Process") if run else name


def run_as_process(discourse: Discourse, ref: Ref) -> Ref:
    """Return "the initiative" as a process where no body is called so, but what was launched."""
    if ref.name.head not in discourse.lexicon.words("undertakings") or fitting(discourse, ref):
        return ref
    run = replace(ref, name=replace(ref.name, kind=Kind.PROCESS, type="Process"))
    return run if fitting(discourse, run) else ref


def _is_run(resolver: Resolver, found: Found, name: Name) -> bool | None:
    """Tell whether something is undertaken there; None where it can only be a body."""
    lexicon, before = resolver.lexicon, word_before(found.sentence, name)
    near = set(found.sentence.lowers[max(0, name.first - 3) : name.first])
    bodily = before == "of" and not near.isdisjoint(resolver.lexicon.words("bodyParts"))
    if bodily or is_acting(lexicon, found, name) or is_led(lexicon, found, name):
        return None
    of = before == "of" and not near.isdisjoint(resolver.lexicon.words("stageNouns"))
    first = name.first - (found.sentence.lowers[name.first - 1 : name.first] == ("the",))
    done = is_brought_about(found.sentence, first, name.after, lexicon, Kind.PROCESS)
    return before in _WITHIN or of or done
