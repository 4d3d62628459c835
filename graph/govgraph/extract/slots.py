"""Find who and what fills the places around a verb: subject, objects, agents after "by"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses import PRONOUNS
from govgraph.model import Kind, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from govgraph.extract.clauses import Clause, Parsed
    from govgraph.extract.context import Context
    from govgraph.extract.discourse import Discourse
    from govgraph.extract.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

AGENTS = (Kind.ORGANISATION, Kind.PERSON)
ADOPTERS = (*AGENTS, Kind.MEETING)  # conferences adopt and decide, too
_JOINTS = frozenset(
    {",", "and", "or", "&", "the", "as", "well", "both", "/", "\t", "of", "on", "to"}
)
_PURE = frozenset({",", "and", "or", "nor", "&", "the", "as", "well", "both", "/", "a", "an"})
_LOOKBACK = 5
_SINGULAR = frozenset({"was", "is", "has"})  # "the Plan and the Framework, which *was* adopted"
_CHAIN = 4  # words between a preposition and an "of" that hangs on it
_EXCEPTING = "except"  # what stands for all words that leave a name out
_POINTING = frozenset({"this", "these", "both", "neither", "none"})
_STATES = frozenset({"country", "government", "state", "nation", "parliament"})
_OPENING = frozenset({"since", "after", "before", "until", "as"})  # before a clause, conjunctions
_FALLBACK = frozenset({"of", "from", "for", "among", "including"})


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


@dataclass(frozen=True, slots=True)
class Filler:
    """The entities that fill a slot and the span of the words that name them (None: implied)."""

    entities: tuple[Entity, ...] = ()
    span: Span | None = None

    def __bool__(self) -> bool:
        """Tell whether anything fills the slot."""
        return bool(self.entities)


EMPTY = Filler()


def phrases(parsed: Parsed, first: int, after: int, lexicon: Lexicon) -> list[Phrase]:
    """Return the names within a word range, joined where they are coordinated."""
    found: list[Phrase] = []
    for ref in parsed.refs_in(first, after):
        last = found[-1] if found else None
        if last and _joined(parsed, last, ref):
            found[-1] = Phrase(last.first, ref.name.after, (*last.refs, ref), last.preposition)
            continue
        found.append(
            Phrase(
                ref.name.first,
                ref.name.after,
                (ref,),
                governing(parsed, ref.name.first, first, lexicon),
            )
        )
    return found


def _joined(parsed: Parsed, last: Phrase, ref: Ref) -> bool:
    between = parsed.sentence.lowers[last.after : ref.name.first]
    if last.preposition == _EXCEPTING or last.refs[-1].kind is not ref.kind:
        return False
    if ref.kind is Kind.INSTRUMENT and _together(between):
        return True
    if not between or not set(between) <= _PURE:
        return False
    return bool(set(between) & {",", "and", "or", "nor", "&", "/"})


def _together(between: Sequence[str]) -> bool:
    """Tell whether words join two instruments: "the Convention, together with Recommendation …"."""
    words = [w for w in between if w not in {",", "the", ")"}]
    return words in (["together", "with"], ["along", "with"], ["as", "well", "as"])


def governing(parsed: Parsed, index: int, first: int, lexicon: Lexicon) -> str:
    """Return the preposition that governs the name at an index, or "" when none does."""
    prepositions = lexicon.words("prepositions")
    words = parsed.sentence.lowers
    step = index - 1
    low = max(first, index - _LOOKBACK, 0)
    closed = lexicon.any_of("coordinators", "relativisers")
    determined = False
    while step >= low:
        word = words[step]
        if word in {"'s", "'"}:
            owner = next((r for r in parsed.refs if r.name.after == step), None)
            if owner is None:
                return ""
            step = low = owner.name.first - 1
            low = max(first, low - _LOOKBACK, 0)
            continue
        if word in prepositions:
            return _EXCEPTING if _excepts(words, step) else word
        if word == "but" and step == index - 1 and step > first:
            return _EXCEPTING  # "all States but Norway"
        # Only adjectives may stand between a preposition and its noun, and before a determiner
        # nothing may: "on 8 April the Committee" is not "on … the Committee".
        if determined or not word[0].isalpha() or (word in closed and word != "that"):
            return ""
        if any(
            ref.name.first <= step < ref.name.after and not ref.described for ref in parsed.refs
        ):
            return ""
        if any(time.first <= step < time.after for time in parsed.times):
            return ""
        determined = word in lexicon.words("determiners")
        step -= 1
    return ""


def _excepts(words: Sequence[str], step: int) -> bool:
    """Tell whether a preposition leaves out what follows: "except for", "with the exception of"."""
    return words[step] in {"unlike", "except", "excluding"} or (
        step > 0 and words[step - 1] in {"except", "exception", "apart", "aside", "other", "rather"}
    )


def entities_of(phrase: Phrase, kinds: Collection[Kind]) -> tuple[Entity, ...]:
    """Return the phrase's entities of the given kinds."""
    return tuple(r.entity for r in phrase.refs if r.entity and r.entity.kind in kinds)


def span_of(parsed: Parsed, phrase: Phrase) -> Span:
    """Return the span of a phrase's words."""
    return parsed.sentence.span_of(phrase.first, phrase.after)


def filler(parsed: Parsed, phrase: Phrase, kinds: Collection[Kind]) -> Filler:
    """Return a phrase as what fills a slot for some kinds."""
    entities = entities_of(phrase, kinds)
    return Filler(entities, span_of(parsed, phrase)) if entities else EMPTY


def subject(
    parsed: Parsed,
    index: int,
    kinds: Collection[Kind],
    discourse: Discourse,
    number: int,
    lexicon: Lexicon,
) -> Filler:
    """Return the subject of a clause, where it is of one of the kinds.

    A relative clause takes its antecedent, a clause without a subject of its own that of the
    clause it goes on from.
    """
    seen: set[int] = set()
    while index not in seen:
        clause = parsed.clauses[index]
        if seen and clause.relative:
            # What follows a relative clause goes on with the noun before it, not with its subject.
            return antecedent(parsed, clause, kinds, lexicon)
        seen.add(index)
        own = _own_subject(parsed, clause, kinds, discourse, number, lexicon)
        if own:
            return own
        if clause.relative and not _names_left(parsed, clause):
            return antecedent(parsed, clause, kinds, lexicon)
        if clause.shares is None:
            return _label(parsed, clause, kinds, lexicon)
        index = clause.shares
    return EMPTY


def _label(parsed: Parsed, clause: Clause, kinds: Collection[Kind], lexicon: Lexicon) -> Filler:
    """Return what a line is labelled with: "Ukraine: ratified on 20 August"."""
    if clause.mark != ":":
        return EMPTY
    before = phrases(parsed, 0, clause.left[0] - 1, lexicon)
    opens = len(before) == 1 and before[0].first == 0
    return filler(parsed, before[0], kinds) if opens else EMPTY


def own_subject(
    parsed: Parsed, clause: Clause, kinds: Collection[Kind], context: Context
) -> Filler:
    """Return the subject that stands within the clause itself, or nothing."""
    return _own_subject(parsed, clause, kinds, context.discourse, context.number, context.lexicon)


def _names_left(parsed: Parsed, clause: Clause) -> bool:
    return bool(parsed.refs_in(*clause.left))


def _own_subject(
    parsed: Parsed,
    clause: Clause,
    kinds: Collection[Kind],
    discourse: Discourse,
    number: int,
    lexicon: Lexicon,
) -> Filler:
    found = [
        replace(p, preposition="") if p.preposition in _OPENING and clause.verb.finite else p
        for p in phrases(parsed, *clause.left, lexicon)
    ]
    for phrase in found:
        if not phrase.preposition and (got := filler(parsed, phrase, kinds)):
            return got
        vague = any(ref.name.how == "definite" for ref in phrase.refs)
        if not phrase.preposition and vague and phrase.kinds & set(kinds):
            return EMPTY  # a description that stays unresolved fills the place
    pronoun = _pronoun(parsed, clause, lexicon)
    if pronoun is not None:
        word = parsed.sentence.lowers[pronoun]
        at = parsed.sentence.starts[pronoun]
        if word == "they" and (several := _several(parsed, pronoun, kinds, lexicon)):
            return several
        meant = discourse.pronoun(word, kinds, number, at)
        if meant and word in {"it", "they", "he", "she"}:
            discourse.note(meant, number, at)
        if meant and meant.kind in set(kinds) | {discourse_kind(meant, word)}:
            return Filler((meant,), parsed.sentence.span_of(pronoun, pronoun + 1))
        return EMPTY
    if Kind.ORGANISATION not in kinds or Kind.INSTRUMENT in kinds:
        return EMPTY
    if state := _state(parsed, clause, discourse):
        return state
    for phrase in found:
        # "the members of the Coalition", "a delegation from Japan".
        if phrase.preposition in _FALLBACK and (got := filler(parsed, phrase, kinds)):
            return got
    return EMPTY


def discourse_kind(entity: Entity, word: str) -> Kind | None:
    """Return the kind of the entity that "we" speaks for, which is always fitting."""
    return entity.kind if word in {"we", "i"} else None


def _several(parsed: Parsed, pronoun: int, kinds: Collection[Kind], lexicon: Lexicon) -> Filler:
    """Return what "they" stands for in its own sentence: "Italy and Malta say that they will"."""
    for phrase in reversed(phrases(parsed, 0, pronoun, lexicon)):
        if len(phrase.refs) > 1 and (got := filler(parsed, phrase, kinds)):
            return got
    return EMPTY


def _state(parsed: Parsed, clause: Clause, discourse: Discourse) -> Filler:
    """Read "her country", "my Government": the State spoken of last, or the speaker's own."""
    for index in range(clause.left[0], clause.left[1] - 1):
        owner, noun = parsed.sentence.lowers[index : index + 2]
        if noun == "own" and index + 2 < clause.left[1]:
            noun = parsed.sentence.lowers[index + 2]
        if noun not in _STATES or owner not in {"my", "our", "her", "his", "its", "their"}:
            continue
        span = parsed.sentence.span_of(index, index + 2)
        meant = (
            discourse.we(span.start)
            if owner in {"my", "our"}
            else discourse.last_of_type("Government", span.start)
        )
        if meant:
            return Filler((meant,), span)
    return EMPTY


def _pronoun(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> int | None:
    lowers = parsed.sentence.lowers
    for index in range(clause.left[1] - 1, clause.left[0] - 1, -1):
        if index in parsed.covered:
            continue
        word = lowers[index]
        governed = index - 1 > clause.left[0] or not clause.mark
        if index and governed and lowers[index - 1] in lexicon.words("prepositions"):
            continue
        if word in _POINTING and index + 1 < clause.left[1] and lowers[index + 1][0].isalpha():
            if not lowers[index + 1].endswith("ly"):
                continue  # "this approach", "both sides": no pronoun
        elif word in PRONOUNS and word not in {"which", "who", "that", "all"}:
            return index
        if word == "our" and index + 1 < clause.left[1] and index + 1 not in parsed.covered:
            return index  # "our delegation", "our members"
    return None


def antecedent(parsed: Parsed, clause: Clause, kinds: Collection[Kind], lexicon: Lexicon) -> Filler:
    """Return what a relative pronoun stands for: the nearest phrase of a fitting kind before it."""
    number = parsed.clauses.index(clause)
    previous = parsed.clauses[number - 1] if number else None
    if previous and previous.relative and _goes_on(parsed, previous, clause):
        return antecedent(parsed, previous, kinds, lexicon)
    before = phrases(parsed, 0, clause.left[0], lexicon)
    for phrase in reversed(before):
        if clause.left[0] - phrase.after > 8:
            break
        if headed(parsed, phrase):
            continue  # "the second amendment to the Convention, which …": the amendment
        if phrase.kinds & set(kinds):
            one = parsed.sentence.lowers[clause.verb.first] in _SINGULAR
            last = Phrase(phrase.first, phrase.after, phrase.refs[-1:], phrase.preposition)
            return filler(parsed, last if one else phrase, kinds)
    return EMPTY


def end_of(parsed: Parsed, phrase: Phrase) -> int:
    """Return the word index after a phrase, with what a description's complement adds."""
    end = max(ref.span.end for ref in phrase.refs)
    after = phrase.after
    while after < len(parsed.sentence.ends) and parsed.sentence.ends[after] <= end:
        after += 1
    return after


def headed(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether a phrase completes a noun of its own kind: "amendment *to the Convention*"."""
    if phrase.preposition not in {"to", "of"}:
        return False
    for ref in parsed.refs:
        gap = parsed.sentence.lowers[ref.name.after : phrase.first]
        if gap[:1] == (phrase.preposition,) and len(gap) <= 3 and ref.kind in phrase.kinds:
            return True
    return False


def _goes_on(parsed: Parsed, previous: Clause, clause: Clause) -> bool:
    """Tell whether a relative clause follows another on the same noun: "… and which …"."""
    return (
        parsed.sentence.lowers[clause.left[0] - 1] == "and" and previous.right[1] <= clause.left[0]
    )


def after_verb(
    parsed: Parsed,
    span: tuple[int, int],
    kinds: Collection[Kind],
    lexicon: Lexicon,
    barred: Collection[str] = (
        "by",
        "in",
        "at",
        "during",
        "on",
        "with",
        "under",
        "within",
        "alongside",
        "from",
        "through",
        "since",
        "after",
        "before",
        "following",
        "until",
    ),
) -> Filler:
    """Return the first phrase in a range whose kind fits and that no barred word governs."""
    first, after = span
    if ";" in parsed.sentence.words[first:after]:
        after = parsed.sentence.words.index(";", first)
    for phrase in phrases(parsed, first, after, lexicon):
        if phrase.preposition in barred or _within(parsed, phrase, first, barred):
            continue
        if got := filler(parsed, phrase, kinds):
            return got
    return EMPTY


def _within(parsed: Parsed, phrase: Phrase, first: int, barred: Collection[str]) -> bool:
    """Tell whether "of" joins a phrase to an adjunct: "adopted *under article 19* of the X"."""
    if phrase.preposition != "of":
        return False
    lowers = parsed.sentence.lowers[first : phrase.first]
    words = lowers[: len(lowers) - lowers[::-1].index("of") - 1] if "of" in lowers else ()
    for word in reversed(words[-_CHAIN:]):
        if word in barred:
            return True
        if not word[0].isalnum() or word in {"the", "a", "an"}:
            return False
    return False


def governed_by(
    parsed: Parsed,
    span: tuple[int, int],
    preposition: Collection[str],
    kinds: Collection[Kind],
    lexicon: Lexicon,
) -> Filler:
    """Return the first phrase in a range that one of the prepositions governs."""
    for phrase in phrases(parsed, *span, lexicon):
        if phrase.preposition in preposition and (got := filler(parsed, phrase, kinds)):
            return got
    return EMPTY


def joined_span(text_spans: Iterable[Span | None]) -> Span | None:
    """Return the span from the first to the last of some spans, or None when all are missing."""
    spans: Sequence[Span] = [s for s in text_spans if s is not None]
    return Span(min(s.start for s in spans), max(s.end for s in spans)) if spans else None
