"""Which body is itself supported, welcomed or to be joined: "we support *the Court*"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import Phrase, phrases
from govgraph.extract.find.words.function_words import MINE
from govgraph.extract.find.words.tokens import OWNERS, OWNING, is_adverb
from govgraph.extract.positions.abouts.nouns import (
    is_modifier,
    is_unnamed,
    noun_phrase,
)
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Span

_LEADING = frozenset({"of", "on", "to", "with", "for"})
_NO_PLACE = {Kind.THEME, Kind.INSTRUMENT}
_NEAR = 12  # words within which a noun leads to a body
_NEAR_NOUN = 2  # words that describe a body of no name
_DEED = 5  # words of "the full and swift operationalisation"
_LASTING = frozenset({"remain", "stay", "continue"})
_BESIDE = 2  # words between a position's words and a body that "of" joins to them


def direct_body(
    parsed: Parsed,
    span: tuple[int, int],
    context: Context,
    *,
    welcome: bool = False,
    feared: bool = False,
) -> list[tuple[Entity, Span]]:
    """Return the body that is itself supported or welcomed: the first phrase, ungoverned.

    One is concerned about a country, too: "about *Belarus and Georgia*". Of meetings only what is
    to be kept or changed: "call for *the Forum* to be made permanent".
    """
    for phrase in phrases(parsed, *span, context.lexicon)[:1]:
        if _is_part(parsed, span[0], phrase, context):
            break
        if parsed.before(phrase.first) == "(" or parsed.sentence.lowers[phrase.first] in MINE:
            break  # "wheat rust (*UG99*)", "*our* partnership"
        beside = phrase.first - span[0] <= _BESIDE
        if phrase.preposition == "" or (phrase.preposition == "of" and beside):
            states = welcome and phrase.first - span[0] <= 1
            places = feared and phrase.preposition == "" and phrase.first - span[0] <= 1
            met = [(r.entity, r.span) for r in phrase.refs if r.kind is Kind.MEETING and r.entity]
            kept = [one for one in met if to_be_done_to(parsed, one[1])]
            return kept or _bodies(phrase, states=states, places=places)
    return []


def body_done_to(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return the body of which a noun tells what is done to it: "the *renewal of* the Agency"."""
    lowers, deeds = parsed.sentence.lowers, context.lexicon.words("bodyDeedNouns")
    closed = context.lexicon.any_of("prepositions", "coordinators", "relativisers")
    for index in range(span[0], min(span[1], span[0] + _DEED)):
        if index in parsed.covered or lowers[index] in closed | {","}:
            break
        long = " ".join(lowers[index : index + 2]) in deeds
        link = index + 1 + long
        if (long or lowers[index] in deeds) and lowers[link : link + 1] == ("of",):
            return _of_what(parsed, link + 1, span[1], context)
    return []


def _of_what(parsed: Parsed, start: int, end: int, context: Context) -> list[tuple[Entity, Span]]:
    """Return the body that begins at an index, behind its article: "*the River Fund*"."""
    start += parsed.sentence.lowers[start : start + 1] in {("a",), ("an",), ("the",)}
    for ref in parsed.refs_in(max(0, start - 1), end):
        body = ref.entity if ref.kind is Kind.ORGANISATION else None
        led = ref.described and noun_phrase(parsed, start, end, context)[0] == start
        far = _NEAR_NOUN if led else 0  # "a *joint scientific* panel"
        if body is None or body.type == "Government" or ref.name.first - start > far:
            break
        owns = parsed.sentence.lowers[ref.name.after : ref.name.after + 1] in OWNING
        whole = not owns and not is_modifier(parsed, ref.name.after, context.lexicon)
        return [(body, ref.span)] if whole else []
    return []


def whose_work(
    parsed: Parsed, start: int, told: tuple[Entity, Span], context: Context
) -> tuple[Entity, Span]:
    """Return what is told, or whose work on an ill one supports: "the work of *UNODC* on fraud".

    Whoever supports that work supports no fraud.
    """
    about, words = told
    lowers, lexicon = parsed.sentence.lowers, context.lexicon
    ills = about.kind is Kind.THEME and lexicon.words("ills") & set(about.label.lower().split())
    link = parsed.sentence.range_of(words)[0] - 1
    link -= lowers[link] in lexicon.words("determiners")
    if not ills or lowers[link] != "on":
        return told
    for index in range(start + 1, link):
        if lowers[index] in {"of", "by"} and lowers[index - 1] in lexicon.words("effortNouns"):
            return next(iter(_of_what(parsed, index + 1, link, context)), told)
    return told


def is_joined(
    parsed: Parsed,
    start: int,
    body: list[tuple[Entity, Span]],
    entry: Entry | None,
    lexicon: Lexicon,
) -> bool:
    """Tell whether others are called on to do something for a body: "to *join the Network*".

    Or what is to be done to it: "that *the Court be given* more means".

    "Urges the Council", "asks the Court" name whom; "calls for *a fund*" what is to be set up.
    """
    verbs = (c.verb for c in parsed.clauses if c.verb.infinitive)
    verbs = (verb for verb in verbs if start - _past_adverb(parsed, verb.after) in {0, 1})
    addressing = lexicon.words("addressingVerbs")
    acts = any(parsed.sentence.lowers[verb.main] not in addressing for verb in verbs)
    wished = entry is not None and entry.words[-1] == "for" and is_unnamed(body[0][0], lexicon)
    return acts or wished or to_be_done_to(parsed, body[0][1])


def to_be_done_to(parsed: Parsed, words: Span) -> bool:
    """Tell whether something is to be done to what words name: "that *the Court* be renewed".

    So in "call for *the Court* to be renewed", "see to it that *the Court* is renewed, stays open".
    """
    first, after = parsed.sentence.range_of(words)
    that = "that" in parsed.sentence.lowers[max(0, first - _BESIDE) : first]
    verbs = [c.verb for c in parsed.clauses if c.verb.first == after]
    now = (v.tense == "present" and (v.passive or v.copula or v.lemma in _LASTING) for v in verbs)
    undergone = any(now) if that else any(v.infinitive and v.passive for v in verbs)
    return parsed.sentence.lowers[after : after + 1] == ("be",) or undergone


def _past_adverb(parsed: Parsed, index: int) -> int:
    """Return where an adverb ends at an index: "cooperate *fully* with"."""
    lowers = parsed.sentence.lowers
    return index + (index < len(lowers) and is_adverb(lowers[index]))


def _is_part(parsed: Parsed, start: int, phrase: Phrase, context: Context) -> bool:
    """Tell whether a name is not the object itself: "the *Council's* decision", "its union and X".

    Nor in "duplication between this house and the *Agency*", "the *museum* definition".
    """
    lowers = parsed.sentence.lowers
    closed = context.lexicon.any_of("prepositions", "coordinators", "pronouns") - {"of"}
    apart = any(word in closed or word == "," for word in lowers[start : phrase.first])
    return apart or _only_describes(parsed, phrase, context)


def _only_describes(parsed: Parsed, phrase: Phrase, context: Context) -> bool:
    """Tell whether a name owns or describes a noun: "all *UN* agencies", "*UN* Country Teams"."""
    following = "".join(parsed.sentence.words[phrase.after : phrase.after + 1])
    named = following[:1].isupper() and phrase.after not in parsed.covered
    owns = following.lower() in OWNERS
    return owns or named or is_modifier(parsed, phrase.after, context.lexicon)


def joined_body(
    parsed: Parsed, span: tuple[int, int], context: Context, *, shared: bool = False
) -> list[tuple[Entity, Span]]:
    """Return the body that a plain noun leads to: "the opening of the Centre", "work with X".

    Where only ``shared`` work counts, that with which one does it: "closer *cooperation with* X",
    or to which one gives: "higher *contributions to* X", "more *support for* X".
    """
    told = phrases(parsed, *span, context.lexicon)
    for place, phrase in enumerate(told):
        between = parsed.sentence.lowers[span[0] : phrase.first]
        led = phrase.preposition in _LEADING and len(between) <= _NEAR
        aside = any(parts(between, i) for i in range(len(between)))
        if not led or aside or carried_to(parsed, phrase, context.lexicon):
            return []
        joint = context.lexicon.any_of("jointWork", "bondNouns")
        gifts = context.lexicon.words("giftNouns")
        done = {"with": joint, "to": gifts, "for": gifts}.get(phrase.preposition, frozenset())
        apart = shared and done.isdisjoint(between)
        if apart or _greets(between, context.lexicon) or _only_describes(parsed, phrase, context):
            return []
        praised = between[-2:-1] and between[-2] in context.lexicon.words("praisedNouns")
        if found := _bodies(phrase, states=bool(praised)):
            joined = ("and", phrase.preposition)
            lowers, others = parsed.sentence.lowers, told[place + 1 :]
            more = [p for p in others if joined in pairwise(lowers[p.first - 3 : p.first])]
            return [*found, *(one for p in more for one in _bodies(p))]
    return []


def _greets(between: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether it is somebody of a body whom one greets: "the *representative of* the Bank".

    So in "the election of Ms Kos as *Chair of* the Board".
    """
    if "of" not in between:
        return False
    last = len(between) - 1 - between[::-1].index("of")
    people = lexicon.any_of("posts", "delegatesAndObservers")
    return bool(last) and between[last - 1] in people


def carried_to(parsed: Parsed, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether something else is brought there: "to *bring this message to* the Summit"."""
    if phrase.preposition not in {"to", "before"} or phrase.kinds & _NO_PLACE:
        return False
    verbs = (c.verb for c in parsed.clauses if c.verb.after < phrase.first - 1)
    verb = max(verbs, key=lambda verb: verb.after, default=None)
    lowers = parsed.sentence.lowers
    carries = verb is not None and lowers[verb.main] in lexicon.words("carryingVerbs")
    between = lowers[verb.after : phrase.first] if verb else ()
    return carries and {",", ";", "and"}.isdisjoint(between)


def is_lasting_body(about: Entity) -> bool:
    """Tell whether a thing is a body with a name, and no State: what one wants kept or renewed."""
    named = about.iri is not None or about.label[:1].isupper()
    return about.kind is Kind.ORGANISATION and about.type != "Government" and named


def _bodies(
    phrase: Phrase, *, states: bool = False, places: bool = False
) -> list[tuple[Entity, Span]]:
    return [
        (r.entity, r.span)
        for r in phrase.refs
        if r.entity
        and (
            (r.kind is Kind.ORGANISATION and (states or r.entity.type != "Government"))
            or (r.kind is Kind.PLACE and places)
        )
    ]


def parts(words: Sequence[str], index: int) -> bool:
    """Tell whether a word is a comma that parts phrases, and not one within "200,000"."""
    digits = index and words[index - 1].isdigit() and words[index + 1 : index + 2]
    return words[index] == "," and not (digits and digits[0].isdigit())
