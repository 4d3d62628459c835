"""Names joined by "and", and the prepositions that govern them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.clauses.attributes import body_before, is_attribute, opens_name
from govgraph.extract.clauses.excepting import (
    EXCEPTING,
    EXCEPTING_WORDS,
    excepts,
    leaves_out,
    rejects,
    saves,
)
from govgraph.extract.clauses.text_lists import (
    AND,
    are_alike,
    are_told,
    before_numbers,
    gap_between,
    list_goes_on,
)
from govgraph.extract.find.described.governed import SETS
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.words.function_words import BY_OR_OF
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity, Span

_LISTING = frozenset({("and",), (",",), ("or",)})
_QUOTED = frozenset({('"',), ("“",), (",", '"'), (",", "“")})
_ALONG = frozenset({("together",), ("along",), ("jointly",)})
_PURE = frozenset({",", "and", "or", "nor", "&", "the", "as", "well", "both", "/", "a", "an"})
_PURE |= {'"', "“", "”"}
_TEXTS = frozenset({"protocols", "annexes", "amendments", "appendices", "supplements"})
_LOOKBACK = 5
_OF_PEOPLE = frozenset({"of", "from", "at", "with", "for"})
_NEAR_PERSON = 5  # words between somebody and the body of which they are
_NEXT = 4  # words of ", and the" before another name
_ASIDE = {("aside",), ("excepted",), ("excluded",), ("apart",)}  # "Fiji aside, all signed it"
_FRONTING = frozenset({"in", "with", "for", "at", "on", "under", "before", "after"})
_ENVOYS = frozenset({"ministers", "representatives", "leaders", "presidents", "ambassadors"})
_FINITE = {("was",), ("were",), ("is",), ("are",), ("has",), ("have",), ("will",)}
_ANEW = {(",", "a"), (",", "an")}
_NUMBER = 3  # words of "(3)"
_CHAIN = 4  # words between a preposition and an "of" that hangs on it


@dataclass(frozen=True, slots=True)
class Phrase:
    """One or more names joined by "and", with the preposition that governs them ("" for none)."""

    first: int
    after: int
    refs: tuple[Ref, ...]
    preposition: str

    @property
    def kinds(self) -> set[Kind | None]:
        """The kinds of the names."""
        return {ref.kind for ref in self.refs}


def phrases(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> list[Phrase]:
    """Return the names within a word range, joined where they are coordinated."""
    found: list[Phrase] = []
    for ref in parsed.refs_in(first, after):
        following = parsed.sentence.lowers[ref.name.after : ref.name.after + 2]
        aside = following[:1] in _ASIDE or following == ("not", "among")
        last = found[-1] if found else None
        if last and _only_tells(parsed, last, ref):
            found[-1] = Phrase(last.first, ref.name.after + 1, last.refs, last.preposition)
            continue
        if last and _repeats(parsed, last, ref):
            end = ref.name.after + (following[:1] == (")",))  # "the Board (RB) *and the Agency*"
            found[-1] = Phrase(last.first, end, last.refs, last.preposition)
            continue
        if last and _joined(parsed, last, ref):
            found[-1] = Phrase(last.first, ref.name.after, (*last.refs, ref), last.preposition)
            continue
        if last and _owns_last(parsed, last, ref):
            refs = (*last.refs[:-1], ref)
            found[-1] = Phrase(last.first, ref.name.after, refs, last.preposition)
            continue
        outer = _around(found)
        if last and _joins_text(parsed, found[outer], ref, lexicon):
            whole, refs = found[outer], (*found[outer].refs, ref)
            found[outer] = Phrase(whole.first, ref.name.after, refs, whole.preposition)
            continue
        found.append(
            Phrase(
                ref.name.first,
                ref.name.after,
                (ref,),
                EXCEPTING if aside else _link(parsed, ref, first, lexicon),
            )
        )
    return found


def _owns_last(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    """Tell whether the last of a list only tells whose one is: "Fiji, Chad and *Mali's* Senate"."""
    beside = parsed.sentence.lowers[last.after : ref.name.first] in {("'s",), ("’s",)}
    bodies = last.refs[-1].kind is ref.kind is Kind.ORGANISATION and not ref.described
    return beside and bodies and len(last.refs) > 1


def _link(parsed: Parsed, ref: Ref, start: int, lexicon: Lexicon) -> str:
    """Return what governs a name: "within" where it only says what several texts are to.

    Who "signed two *protocols to* the Pact" has not signed the Pact.
    """
    lowers = parsed.sentence.lowers
    joint = ref.name.first - 1 - (lowers[ref.name.first - 1] == "the")
    end = before_numbers(parsed, joint)
    told = any(r.entity and r.name.first < joint <= r.name.after for r in parsed.refs)
    texts = joint > 0 and lowers[end - 1] in _TEXTS and not told
    within = (texts and lowers[joint] in {"to", "of"}) or is_attribute(parsed, ref, lexicon)
    within = within or opens_name(parsed, ref, lexicon)
    within = within or body_before(parsed, ref.name.after) is ref
    first = _opening(parsed, ref)
    return "within" if within else governing(parsed, first, start, lexicon)


def _opening(parsed: Parsed, ref: Ref) -> int:
    """Return where a name begins with a theme: "talks on a *fisheries agreement*"."""
    first = parsed.sentence.index_of(ref.span)
    opened = first is not None and first < ref.name.first and ref.kind is Kind.INSTRUMENT
    themes = (r for r in parsed.refs if opened and r.kind is Kind.THEME)
    return min((r.name.first for r in themes if r.name.first == first), default=ref.name.first)


def groups(parsed: Parsed, lexicon: Lexicon) -> list[tuple[Entity, ...]]:
    """Return the things that a sentence joins by "and", those that "they" can mean later on."""
    joined = (p.refs for p in phrases(parsed, 0, len(parsed.sentence.lowers), lexicon))
    named = (tuple(r.entity for r in refs if r.entity) for refs in joined if len(refs) > 1)
    return [entities for entities in named if len(entities) > 1]


def _repeats(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    """Tell whether a name in brackets only belongs to the one before: "the Agency (IAEA)".

    It may repeat an inner name: "the Protocol to the Agreement on Goods (ATIGA)".
    """
    lowers = parsed.sentence.lowers
    between = lowers[last.after : ref.name.first]
    if between in _QUOTED and ref.entity is not None:
        return last.refs[-1].entity == ref.entity  # 'the logo "Clean Rivers"'
    if between != ("(",) or ref.entity is None:
        return False
    closed = lowers[ref.name.after : ref.name.after + 1] == (")",)
    texts = last.refs[-1].kind is ref.kind is Kind.INSTRUMENT
    return last.refs[-1].entity == ref.entity or (closed and texts)


def _only_tells(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    """Tell whether a name only tells what the one before is: "the Fund, an *IPI* partner,"."""
    lowers, after = parsed.sentence.lowers, ref.name.after
    put_in = lowers[last.after : ref.name.first] in {(",", "a"), (",", "an")}
    return put_in and after not in parsed.covered and lowers[after + 1 : after + 2] == (",",)


def _are_left_out(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    """Tell whether a name is left out like the one before: "all except Norway *and Chad*".

    Of "Apart from Norway, Chad and Fiji signed it" only Norway is.
    """
    lowers = parsed.sentence.lowers
    between = lowers[last.after : ref.name.first]
    fronted = lowers[0] in {*EXCEPTING_WORDS, "with", "apart"}
    goes_on = lowers[ref.name.after : ref.name.after + 1] in _LISTING
    fronted = fronted and "others" not in lowers[ref.name.after : ref.name.after + _NEXT]
    listed = between in {(",",), (",", "and")} and not fronted and (goes_on or len(last.refs) > 1)
    return between in {("and",), ("or",)} or listed


def _joined(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    between = parsed.sentence.lowers[last.after : ref.name.first]
    if last.preposition == EXCEPTING and not _are_left_out(parsed, last, ref):
        return False
    if not are_alike(last.refs[-1], ref):
        return False
    if last.preposition in BY_OR_OF and last.preposition in between[-2:]:
        # "The ministers of Chad *and of* Mali", "adopted by Chad *and by* Mali"; no text is so.
        between = tuple(word for word in between if word != last.preposition)
    if ref.kind is Kind.INSTRUMENT and _together(between):
        return True
    if [w for w in between if w not in _PURE] in (["but"], ["but", "also"]):
        return "only" in parsed.sentence.lowers[: last.first]  # "not only Norway but also Georgia"
    loose = POLITE if ref.kind is Kind.PERSON else {"also"} if between[:1] == ("and",) else set()
    if loose:  # "Ms Gill and *Mr* Vuki", "Fiji and, *belatedly*, Chad", no "and *only* Chad"
        between = tuple(w for w in between if w not in loose and (w == "only" or not is_adverb(w)))
    if not between or not set(between) <= _PURE or _opens_clause(parsed, last, ref):
        return False
    if between in _ANEW and len(last.refs) == 1 and _is_subject(parsed, ref):
        return False  # "On the initiative of Belgium, *a task force* on eels was set up"
    end, lowers = ref.name.after, parsed.sentence.lowers
    more = any(0 < other.name.first - end < _NEXT for other in parsed.refs)  # nor "…, and we met"
    more = more or "others" in lowers[end : end + _NEXT]
    goes_on = more and lowers[end : end + 1] in _LISTING
    if between[0] == "," and "and" not in between and not goes_on and _put_in(parsed, last):
        return False
    if between == (",",) and len(last.refs) > 1:
        # "together with Palau and Vanuatu, Fiji supports": the list ended with "and".
        apart = parsed.sentence.lowers[last.refs[-2].name.after : last.refs[-1].name.first]
        if "and" in apart:
            return False
    return bool(set(between) & {",", "and", "or", "nor", "&", "/"}) or "well" in between


def _is_subject(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether "was", "has" or "will" follows a name with all that completes it."""
    end = parsed.sentence.range_of(ref.span)[1]
    return parsed.sentence.lowers[end : end + 1] in _FINITE


def _around(found: Sequence[Phrase]) -> int:
    """Return which phrase is that of a text in whose name those behind it stand, or the last."""
    index = len(found) - 1
    while index > 0 and found[index - 1].refs[-1].span.covers(found[index].refs[0].span):
        index -= 1
    return index


def _joins_text(parsed: Parsed, last: Phrase, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether "and" joins two texts that are told at length: "a law on oil *and a code*".

    "The Rivers Charter, a code for boats" is one; with a last one behind "and" it is one of three.
    """
    told = are_told(last.refs[-1], ref) and last.preposition != EXCEPTING
    start = parsed.sentence.index_of(ref.span) if told else None
    end = end_of(parsed, last)
    if start is None or end > start:
        return False
    between = gap_between(parsed, end, start, lexicon)
    return between in AND or (between == [","] and list_goes_on(parsed, ref, lexicon))


def _opens_clause(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    """Tell whether a comma parts what is fronted from the subject: "for Fiji, Chad signed it".

    "In the presence of Norway, Georgia and Malta" is a list; so is "In Oslo, *the ministers of*".
    """
    lowers, end = parsed.sentence.lowers, ref.name.after
    comma = next((k for k in range(last.first - 1, 0, -1) if lowers[k] == ","), 0)
    sent = lowers[comma + 1] == "the" and _ENVOYS & set(lowers[comma : comma + _NEXT])
    apart = "and" not in lowers[last.after : ref.name.first] and len(last.refs) == 1 and not sent
    if not (last.preposition and apart):
        return False
    for other in parsed.refs_in(end, len(lowers))[:1] if lowers[0] in _FRONTING else ():
        if set(lowers[end : other.name.first]) <= {"and", "the"}:
            end = other.name.after  # "in the presence of Chad, *Fiji and Malta* signed it"
    end += end < len(lowers) and is_adverb(lowers[end])  # "the Board *unanimously* adopted"
    return end in {c.verb.first for c in parsed.clauses if c.verb.finite and not c.relative}


def _put_in(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether commas put a phrase in: "launched, *with the Lakes Trust*, the Lake Fund"."""
    lowers, at = parsed.sentence.lowers, phrase.first - 1
    while at > 0 and lowers[at] != phrase.preposition and phrase.first - at < _LOOKBACK:
        at -= 1
    at -= lowers[at - 1 : at] in _ALONG
    return len(phrase.refs) == 1 and bool(phrase.preposition) and lowers[at - 1 : at] == (",",)


def _together(between: Sequence[str]) -> bool:
    """Tell whether words join two instruments: "the Convention, together with Recommendation …"."""
    words = [w for w in between if w not in {",", "the", ")"}]
    return words in (["together", "with"], ["along", "with"], ["as", "well", "as"])


def governing(parsed: Parsed, index: int, first: int, lexicon: Lexicon) -> str:
    """Return the preposition that governs the name at an index, or "" when none does."""
    words, prepositions = parsed.sentence.lowers, lexicon.words("prepositions")
    body = body_before(parsed, index)
    index = body.name.first if body else index
    step = index - 1 - (index > 1 and words[index - 1].isdigit() and words[index - 2] == "the")
    low = max(first, index - _LOOKBACK, 0)
    closed = lexicon.any_of("coordinators", "relativisers")
    determiners = lexicon.words("determiners")
    determined = words[index] in determiners and step in parsed.covered  # "last May *the* Board"
    while step >= low:
        word = words[step]
        if word == "." and step > low and words[step - 1] in POLITE:
            step, low = step - 2, max(first, low - 2, 0)  # "signed by *Mr.* Kos"
            continue
        if word in {"'s", "'"}:
            owner = next((r for r in parsed.refs if r.name.after == step), None)
            if owner is None and word == "'" and words[step - 1] in lexicon.words("peopleNouns"):
                step, low = step - 2, max(first, low - 2, 0)
                continue  # "at the maritime ministers' meeting"
            if owner is None:
                return ""
            step = low = owner.name.first - 1
            low = max(first, low - _LOOKBACK, 0)
            continue
        if words[step - 1 : step + 1] in SETS and step > low:
            step -= 2  # "a set of *guidelines* was adopted"
            continue
        if word in prepositions and words[step - 1 : step + 1] != ("the", "following"):
            return EXCEPTING if excepts(words, step) or rejects(words, step - 1) else word
        if rejects(words, step) or leaves_out(words[first : step + 1], determined=determined):
            return EXCEPTING
        if first < step == index - 1 and saves(words, step):
            return EXCEPTING  # "all States but Norway"
        # Only adjectives may stand between a preposition and its noun, and before a determiner
        # nothing may: "on 8 April the Committee" is not "on … the Committee".
        if determined or not word[0].isalpha() or (word in closed and word != "that"):
            return ""
        if _is_told(parsed, step) or _acts(parsed, step):
            return ""
        determined = word in determiners
        if (
            determined
            and step < index - 1
            and words[step - 1] != "unlike"
            and _is_state(parsed, index)
        ):
            return ""  # "in this connection Finland commits itself": a new phrase begins
        step -= 1
    return ""


def _is_told(parsed: Parsed, index: int) -> bool:
    """Tell whether a word belongs to another name or to a time."""
    return index in parsed.named or any(time.first <= index < time.after for time in parsed.times)


def _acts(parsed: Parsed, index: int) -> bool:
    """Tell whether a word is a verb that takes what follows: "every State in Asia *ratify* it"."""
    return any(c.verb.main == index and c.verb.base and c.verb.finite for c in parsed.clauses)


def _is_state(parsed: Parsed, index: int) -> bool:
    """Tell whether a State's own name begins at an index, which needs no article."""
    named = (ref.entity for ref in parsed.refs if ref.name.first == index)
    return any(entity is not None and entity.type == "Government" for entity in named)


def is_corrected(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether others than those named did it: "not *Norway* but fishers, who signed it"."""
    lowers, step = parsed.sentence.lowers, phrase.first - 1
    step -= lowers[step : step + 1] == ("the",)
    return lowers[phrase.after : phrase.after + 1] == ("but",) and rejects(lowers, step)


def entities_of(phrase: Phrase, kinds: Collection[Kind]) -> tuple[Entity, ...]:
    """Return the phrase's entities of the given kinds."""
    return tuple(r.entity for r in phrase.refs if r.entity and r.entity.kind in kinds)


def span_of(parsed: Parsed, phrase: Phrase) -> Span:
    """Return the span of a phrase's words."""
    return parsed.sentence.span_of(phrase.first, phrase.after)


def end_of(parsed: Parsed, phrase: Phrase) -> int:
    """Return the word index after a phrase, with what a description's complement adds."""
    end = max(ref.span.end for ref in phrase.refs)
    after = phrase.after
    while after < len(parsed.sentence.ends) and parsed.sentence.ends[after] <= end:
        after += 1
    return after


def prior(parsed: Parsed, relative: int, lexicon: Lexicon) -> list[Phrase]:
    """Return the names that a relative pronoun may go on from.

    "Who" goes on from a person, and no body of theirs: "Ana Kos *of the Network, who* called for".
    """
    found = phrases(parsed, 0, relative, lexicon)
    people = [p.after for p in found if Kind.PERSON in p.kinds]
    if parsed.sentence.lowers[relative : relative + 1] != ("who",) or not people:
        return found
    near = range(people[-1] + 1, people[-1] + _NEAR_PERSON)
    return [p for p in found if p.first not in near or p.preposition not in _OF_PEOPLE]


def within_adjunct(parsed: Parsed, phrase: Phrase, first: int, barred: Collection[str]) -> bool:
    """Tell whether "of" joins a phrase to an adjunct: "adopted *under article 19 (3)* of the X"."""
    if phrase.preposition != "of":
        return False
    lowers = parsed.sentence.lowers[first : phrase.first]
    words = lowers[: len(lowers) - lowers[::-1].index("of") - 1] if "of" in lowers else ()
    numbered = words[-1:] == (")",) and words[-3:-2] == ("(",)
    for word in reversed(words[: -_NUMBER if numbered else None][-_CHAIN:]):
        if word in barred:
            return True
        if not word[0].isalnum():
            return False
    return False
