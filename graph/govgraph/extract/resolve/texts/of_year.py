"""Find the instrument that a year tells: "the 2015 declaration", "the Act of 1960"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.resolve.memory.definite import fits
from govgraph.folding import plain_words
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.extract.resolve.resolve import Resolver

_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_PAIR = 2  # words of a year and a noun
_GOING_ON = frozenset({"to", "amending", "on", "for", "against", "concerning", "between"})
_AHEAD = re.compile(r"20\d\d(?:[-–]20\d\d)?")  # no date: "the *2030* Strategy"


def text_of_year(passage: Passage, ref: Ref, year: str, after: int) -> Entity | None:
    """Return the text that a year tells: a known one, or a new one called by it, or None."""
    known = _known(passage.discourse, ref, year) or _told_of(passage.discourse, ref, year)
    return known or _dated_name(passage, ref, year, after) or _yearly(passage, ref, year)


def _told_of(discourse: Discourse, ref: Ref, year: str) -> Entity | None:
    """Return the one text of a year: "the *2026 budget*" after "the budget for 2026"."""
    told = [
        e
        for e in discourse.last
        if e.kind is Kind.INSTRUMENT and e.iri is None and year in e.label.split()
    ]
    found = [e for e in told if is_named(e, ref.name.head)]
    return found[0] if len(found) == 1 else None


def _yearly(passage: Passage, ref: Ref, year: str) -> Entity | None:
    """Return a plan or a report that comes every year: "its *2026 work programme*".

    "The 2019 plan" may be any.
    """
    words = passage.sentence.words[ref.name.first : ref.name.after]
    if year not in words or words[-1].lower() not in passage.lexicon.words("yearlyTexts"):
        return None
    own = words[words.index(year) :]
    owned = words[0].lower() in POSSESSIVES and words[1] == year
    told = len(own) > _PAIR or (owned or words[-1].lower() == "budget")
    if not (told and own[1].islower() and passage.governs(ref.name.first, ref.name.after)):
        return None
    label, short = " ".join(own), " ".join(own[1:])
    return passage.resolver.make(Kind.INSTRUMENT, label, ref.name.type, (short,))


def completed(sentence: Sentence, after: int) -> bool:
    """Tell whether a text goes on to say which it is: "the 2021 amendment *to* the Charter"."""
    return not _GOING_ON.isdisjoint(sentence.lowers[after : after + 1])


def with_year(resolver: Resolver, ref: Ref, year: str) -> Ref:
    """Call a new text by its year, too: the "*2021* amendment to the Charter"."""
    text = ref.entity
    if text is None or text.iri is not None or year in text.label:
        return ref
    label = f"{year} {text.label}"
    return replace(ref, entity=resolver.make(text.kind, label, text.type, (text.label,)))


def _dated_name(passage: Passage, ref: Ref, year: str, after: int) -> Entity | None:
    """Return a new instrument named only by its year: "the 1970 Convention", "the 1960 Act"."""
    resolver, sentence = passage.resolver, passage.sentence
    head = sentence.words[ref.name.after - 1]
    if not head[0].isupper() or head.isupper() or is_a(ref.name.type, "Report"):
        return None
    words = sentence.words[ref.name.first : ref.name.after]
    whole = words[words.index(year) + 1 :] if year in words else (head,)
    if all(word[0].isupper() for word in whole):
        head = " ".join(whole)  # "its 2023 *Annual Report*"
    label = f"{year} {head}" if after == ref.name.after else f"{head} of {year}"
    owner = sentence.words[max(0, ref.name.after - 3)]  # "UNEP 2030 Strategy"
    if after == ref.name.after and owner.isupper() and owner.isalpha():
        return resolver.make(Kind.INSTRUMENT, f"{owner} {label}", ref.name.type, (label,))
    return resolver.make(Kind.INSTRUMENT, label, ref.name.type)


def year_beside(passage: Passage, ref: Ref) -> tuple[str, int]:
    """Return the year that tells which one is meant ("the 2015 declaration"), and its end."""
    sentence = passage.sentence
    for time in passage.times:
        year = time.when.edtf[:4]
        if time.when.edtf != year:
            continue
        before = (
            sentence.starts[ref.name.first] <= time.span.start and time.span.end <= ref.span.end
        )
        gap = sentence.lowers[ref.name.after : ref.name.after + 1]
        at = sentence.ends[ref.name.after] + 1 if ref.name.after < len(sentence.ends) else -1
        if before:
            return year, ref.name.after
        if gap in {("from",), ("of",)} and time.span.start == at:
            return year, ref.name.after + 2
    ahead = sentence.words[ref.name.after - 2] if ref.name.after > 1 else ""
    return (ahead, ref.name.after) if _AHEAD.fullmatch(ahead) else ("", 0)


def text_of_day(passage: Passage, ref: Ref) -> Ref:
    """Return a text that only its day tells, and who made it: "its *resolution of 14 June 2023*".

    "The report of last week", "the text of 5 May" of nobody are none.
    """
    sentence, head, after = passage.sentence, ref.name.head, ref.name.after
    owned = sentence.lowers[ref.name.first] in POSSESSIVES
    owned = owned or sentence.lowers[ref.name.first - 1 : ref.name.first] in OWNING
    text = ref.name.kind is Kind.INSTRUMENT and ref.name.type != "Instrument"
    if not (owned and text) or sentence.lowers[after : after + 1] != ("of",):
        return ref
    at = sentence.starts[after + 1] if after + 1 < len(sentence.starts) else -1
    dated = [t.span for t in passage.times if t.span.start == at and _DAY.fullmatch(t.when.edtf)]
    if not dated or not "".join(sentence.words[after + 1 : after + 2]).isdigit():
        return ref
    first, end = after - len(head.split()), sentence.range_of(dated[0])[1]
    span = sentence.span_of(first, end)
    made = passage.resolver.make(Kind.INSTRUMENT, passage.quoted(first, end), ref.name.type)
    return replace(ref, name=replace(ref.name, first=first, after=end, span=span), entity=made)


def _known(discourse: Discourse, ref: Ref, year: str) -> Entity | None:
    """Return the one instrument of the year whose title and adopter fit what is being spoken of."""
    authority = discourse.authority
    scored: list[tuple[int, Entity]] = []
    topic = _topic(discourse)
    for entity in authority.beginning(("adoptedOn", "openedForSignatureOn"), year):
        record = authority.record(entity)
        # "The 2024 *interim report*" is no declaration of that year.
        if record and is_a(entity.type, ref.name.type) and fits(discourse, entity, ref):
            words = plain_words(" ".join((entity.label, *entity.aliases)))
            adopters = [authority.entity(iri) for iri in record.all("adoptedBy")]
            near = any(a and a in topic[1] for a in adopters)
            scored.append((len(words & topic[0]) + (2 if near else 0), entity))
    scored.sort(key=lambda pair: (-pair[0], pair[1].label))
    if not scored or scored[0][0] < 2 or (len(scored) > 1 and scored[1][0] == scored[0][0]):
        return None
    return scored[0][1]


def _topic(discourse: Discourse) -> tuple[set[str], set[Entity]]:
    """Return the words and the bodies of what the last sentences speak of."""
    near = [s.entity for s in discourse.lately(max(discourse.by_sentence, default=0), 1)]
    words = {word for e in near for word in plain_words(e.label)} - discourse.lexicon.words(
        "emptyTitleWords"
    )
    return words, {e for e in near if e.kind is Kind.ORGANISATION}
