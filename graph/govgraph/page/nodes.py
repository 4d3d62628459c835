"""What the page says of one thing: its node, its times, and a statement as a source."""

from __future__ import annotations

import re
from collections import defaultdict
from operator import itemgetter
from typing import TYPE_CHECKING

from govgraph import vocab
from govgraph.page.records import (
    DATE_KIND,
    DATE_PREFIX,
    ENGLISH,
    RECORD,
    Dating,
    Node,
    Property,
    Source,
    Value,
)
from govgraph.page.wording import class_words, date_words
from govgraph.vocab import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govgraph.page.facts import Facts

# Told by the node's own fields, or by the page itself.
NOT_PROPERTIES = {
    vocab.TYPE, vocab.LABEL, vocab.ALT_LABEL, vocab.PREF_LABEL, vocab.EVIDENCE, vocab.MENTIONS,
    vocab.STATUS, vocab.WHEN, vocab.EARLIEST, vocab.LATEST, vocab.TITLE, vocab.TEXT,
}  # fmt: skip
_KEY = itemgetter(0)
_GOVERNMENT = re.compile(r"^Government of (the )?")
_FITS = 60  # letters in a label on the map


def node_of(facts: Facts, iri: str, drawn: set[tuple[str, str, str]]) -> Node:
    """Return the node of a thing; facts that are drawn as edges stay out of its properties."""
    kind, type_ = facts.kind(iri), facts.narrowest(iri)
    label = facts.first(iri, vocab.LABEL) or facts.first(iri, vocab.TITLE)
    aliases = tuple(value.text for value in facts.values(iri, vocab.ALT_LABEL))
    words = class_words(type_, facts.graph.labels) if kind == "Event" else ""
    short = _event_short(facts, iri, words) if words else _short(label, aliases)
    if not label:
        label = _event_label(facts, iri, words) if words else local_name(iri)
    mentions = facts.passages(facts.graph.mentions.get(iri, ()))
    evidence = facts.evidence(iri)
    stated = facts.spoken_of.get(iri, set()) | {
        passage.statement for passage in (*mentions, *evidence)
    }
    return Node(
        iri=iri,
        kind=kind,
        type=type_,
        label=label,
        short=short or label,
        aliases=aliases,
        status=_status(facts, iri),
        datings=tuple(_datings(facts, iri)),
        properties=(*_properties(facts, iri, drawn), *_posts(facts, iri)),
        statements=tuple(sorted(stated)),
        evidence=tuple(evidence),
        mentions=tuple(mentions),
        languages=tuple(_languages(facts, iri)),
    )


def _languages(facts: Facts, iri: str) -> Iterator[tuple[str, str]]:
    """Yield each name of a thing that is not an English text, with its language or datatype."""
    for predicate in (vocab.LABEL, vocab.TITLE, vocab.ALT_LABEL):
        for name in facts.values(iri, predicate):
            if name.datatype != ENGLISH:
                yield name.text, name.datatype


def _short(label: str, aliases: Sequence[str]) -> str:
    """Return the label, or the longest other name that fits a map where the label does not."""
    if len(label) <= _FITS:
        return label
    return max((name for name in aliases if len(name) <= _FITS), key=len, default=label)


def _event_short(facts: Facts, iri: str, type_words: str) -> str:
    """Name an event on the map by its class and who acts: what it is of stands at its line's end.

    A State's name tells as much as that of its government.
    """
    names = [facts.first(agent.text, vocab.LABEL) for agent in facts.values(iri, vocab.AGENT)]
    told = [_GOVERNMENT.sub("", name) for name in names if name]
    if not told:
        return type_words
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    return f"{type_words}: {told[0]}{more}"


def _event_label(facts: Facts, iri: str, type_words: str) -> str:
    """Name an event by its class and by what it is about: its object, meeting, themes or agent."""
    for predicate in (vocab.OBJECT, vocab.AT_MEETING, vocab.ABOUT, vocab.AGENT):
        names = [facts.first(value.text, vocab.LABEL) for value in facts.values(iri, predicate)]
        if any(names):
            return f"{type_words}: {', '.join(filter(None, names))}"
    return type_words


def _status(facts: Facts, iri: str) -> str:
    """Return an event's status; where statements differ, that of the newest statement."""
    found = [
        (facts.first(facts.graph.statements[source], vocab.LATEST), source, local_name(value.text))
        for (predicate, value), sources in facts.sources.get(iri, {}).items()
        if predicate == vocab.STATUS
        for source in sources - {RECORD}
    ]
    return max(found)[2] if found else ""


def _datings(facts: Facts, iri: str) -> Iterator[Dating]:
    """Yield each time given for a node with the statements (or the record) that give it."""
    by_source: dict[int, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (predicate, value), sources in facts.sources.get(iri, {}).items():
        if predicate in (vocab.WHEN, vocab.EARLIEST, vocab.LATEST):
            for source in sources:
                by_source[source][predicate].add(value.text)
    found: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for source, told in by_source.items():
        for edtf in told[vocab.WHEN]:
            found[edtf, *_days(edtf, told)].add(source)
    for (edtf, earliest, latest), given in sorted(found.items()):
        yield Dating(edtf, earliest, latest, tuple(sorted(given)))


def _days(edtf: str, told: defaultdict[str, set[str]]) -> tuple[str, str]:
    """Return the first and the last day of a time: the told ones, where there is just one time.

    Of several times of one thing, a graph doesn't say which day is whose; the times themselves do.
    """
    if len(told[vocab.WHEN]) == 1 and told[vocab.EARLIEST] and told[vocab.LATEST]:
        return min(told[vocab.EARLIEST]), max(told[vocab.LATEST])
    # All that reads dates comes with it, and hardly a graph needs it here.
    from govgraph.dates import DateError, when

    try:
        time = when(edtf)
    except DateError:
        return "", ""
    return time.earliest.isoformat(), time.latest.isoformat()


def _properties(facts: Facts, iri: str, drawn: set[tuple[str, str, str]]) -> Iterator[Property]:
    """Yield the facts of a node that are told and not drawn, with their evidence."""
    for (predicate, value), sources in sorted(facts.sources.get(iri, {}).items(), key=_KEY):
        told = predicate not in NOT_PROPERTIES or predicate == vocab.STATUS
        if told and (iri, predicate, value.text) not in drawn:
            evidence = tuple(sorted(facts.cited(iri, predicate, value)))
            reified = tuple(sorted(facts.reified.get((iri, predicate, value), ())))
            yield Property(predicate, value, tuple(sorted(sources)), evidence, reified)


def _posts(facts: Facts, iri: str) -> Iterator[Property]:
    """Yield the posts of a person of which no organisation is told: no edge can show them."""
    held = (vocab.HELD_BY, Value(iri))
    for post in sorted(facts.posts.get(iri, ())):
        if not facts.values(post, vocab.POST_IN):
            sources = tuple(sorted(facts.sources[post][held]))
            evidence = tuple(sorted(facts.cited(post, *held)))
            reified = tuple(sorted(facts.reified.get((post, *held), ())))
            yield Property(vocab.HOLDS, Value(post), sources, evidence, reified)


def date_nodes(facts: Facts, nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield one node for each time that a shown node has or that a statement names."""
    days: dict[str, tuple[str, str]] = {}
    spans: dict[str, set[str]] = defaultdict(set)
    given: dict[str, set[int]] = defaultdict(set)
    for node in nodes:
        for dating in node.datings:
            days.setdefault(dating.edtf, (dating.earliest, dating.latest))
            given[dating.edtf].update(dating.sources)
    for span, edtf, earliest, latest in facts.graph.times:
        days.setdefault(edtf, (earliest, latest))
        spans[edtf].add(span)
    for edtf, (earliest, latest) in sorted(days.items()):
        passages = facts.passages(spans[edtf])
        stated = {*given[edtf], *(p.statement for p in passages)} - {RECORD}
        yield Node(
            iri=f"{DATE_PREFIX}{edtf}",
            kind=DATE_KIND,
            type="",
            label=date_words(edtf),
            short=date_words(edtf),
            datings=(Dating(edtf, earliest, latest, tuple(sorted(given[edtf]))),),
            statements=tuple(sorted(stated)),
            mentions=tuple(passages),
        )


def source_of(facts: Facts, iri: str) -> Source:
    """Return a statement as a source: its text, and who said it where and when."""

    def named(predicate: str) -> str:
        thing = facts.first(iri, predicate)
        return facts.first(thing, vocab.LABEL) or thing

    return Source(
        iri=iri,
        title=facts.first(iri, vocab.TITLE) or local_name(iri),
        text=facts.first(iri, vocab.TEXT),
        when=facts.first(iri, vocab.WHEN),
        speaker=named(vocab.SPEAKER),
        post=named(vocab.SPEAKER_POST),
        organisation=named(vocab.ON_BEHALF_OF),
        meeting=named(vocab.DELIVERED_AT),
        language=facts.first(iri, vocab.IN_LANGUAGE) or "en",
        document=facts.first(iri, vocab.SOURCE),
    )
