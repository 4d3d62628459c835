"""What a position is about: the first fitting names of its complement, or the theme it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.phrases import Phrase, phrases
from govgraph.extract.themes import described_thing, named_theme
from govgraph.model import Kind, PositionType

if TYPE_CHECKING:
    from govgraph.extract.clauses import Parsed
    from govgraph.extract.context import Context
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

ABOUT = (Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING)
_OCCASIONS = frozenset({"at", "in", "during", "until", "before", "after", "since", "by"})
_BESIDE = 2  # words between a position's words and a body that "of" joins to them
_PARTICLES = frozenset({"aside", "up", "out", "down", "off", "forward", "back", "away"})


def chosen(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return what the complement is about: its first fitting phrase and what is joined to it.

    Where no known thing stands there, the noun phrase itself names a theme.
    """
    evokes = entry.frame.evokes if entry and entry.frame else str(PositionType.WELCOME)
    link = entry.words[-1] if entry else ""
    found: list[Phrase] = []
    for phrase in phrases(parsed, *span, context.lexicon):
        if not any(_fits(ref, phrase) for ref in phrase.refs):
            continue
        if found and not _goes_on(parsed, found[-1], phrase, link):
            break
        apart = parsed.sentence.words[span[0] : phrase.first]
        if not found and apart.count(",") % 2:
            break  # "the resumption of talks, with help for small States": not what it is about
        found.append(phrase)
    abouts = [(r.entity, r.span) for p in found for r in p.refs if r.entity and _fits(r, p)]
    if abouts:
        return abouts
    if pronoun := _pronoun(parsed, span, context):
        return pronoun
    if evokes != str(PositionType.CALL) and (body := _direct_body(parsed, span, context)):
        return body
    if thing := described_thing(parsed, span, context):
        return thing
    if evokes == str(PositionType.WELCOME):
        return []
    return named_theme(parsed, span, context)


def after_addressee(parsed: Parsed, span: tuple[int, int]) -> tuple[int, int]:
    """Return what one is called on to do: "call on all States *to ratify the Convention*"."""
    for clause in parsed.clauses:
        if clause.verb.infinitive and span[0] <= clause.verb.first < span[1]:
            return _past_particle(parsed, clause.verb.after), span[1]
    for index in range(span[0], span[1] - 1):
        # A verb that the lexicon doesn't know: "to preserve press freedom".
        lowers = parsed.sentence.lowers[index : index + 2]
        if lowers[0] == "to" and parsed.sentence.words[index + 1].islower():
            return _past_particle(parsed, index + 2), span[1]
    return span[1], span[1]


def _past_particle(parsed: Parsed, after: int) -> int:
    """Return where a verb ends that may have a particle: "to set *aside* a grant"."""
    particle = parsed.sentence.lowers[after : after + 1]
    return after + (bool(particle) and particle[0] in _PARTICLES)


def _fits(ref: Ref, phrase: Phrase) -> bool:
    """Adjuncts of place and time are not what a position is about."""
    occasion = ref.kind is Kind.MEETING and phrase.preposition in _OCCASIONS
    return (
        ref.entity is not None and ref.kind in ABOUT and not occasion and phrase.preposition != "by"
    )


def _pronoun(parsed: Parsed, span: tuple[int, int], context: Context) -> list[tuple[Entity, Span]]:
    """Return what "it" means in a complement: "urge all States to accede to it"."""
    for index in range(span[0], min(span[1], span[0] + 4)):
        if parsed.sentence.lowers[index] == "it":
            kinds = (Kind.INSTRUMENT, Kind.PROCESS)
            found = context.pronoun("it", kinds, parsed.sentence.starts[index])
            words = parsed.sentence.span_of(index, index + 1)
            return [(entity, words) for entity in found.entities]
    return []


def _goes_on(parsed: Parsed, last: Phrase, phrase: Phrase, link: str) -> bool:
    """Tell whether a phrase is joined to the one before: "for X and for a ban on Y"."""
    between = parsed.sentence.lowers[last.after : phrase.first]
    joined = bool(set(between) & {"and", ",", "or"})
    again = "and" in between and between[between.index("and") + 1 :][:1] == (link,)
    return joined and len(between) <= 6 and (again or phrase.preposition in {"", last.preposition})


def _direct_body(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the body that is itself supported or welcomed: the first phrase, ungoverned."""
    for phrase in phrases(parsed, *span, context.lexicon)[:1]:
        beside = phrase.first - span[0] <= _BESIDE
        if phrase.preposition == "" or (phrase.preposition == "of" and beside):
            bodies = [r for r in phrase.refs if r.entity and r.kind is Kind.ORGANISATION]
            return [
                (r.entity, r.span) for r in bodies if r.entity and r.entity.type != "Government"
            ]
    return []
