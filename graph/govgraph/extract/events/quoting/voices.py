"""Whose words a quotation is, where a person is named beside it and not as a plain subject.

"“…,” said its director, *Ana Kos*", "“…,” *Ana Kos*, the director, explained", "“…” was the advice
of *Ana Kos*", "*Ana Kos*'s motto was: “…”", "according to *Ana Kos*, “…”", "*Ana Kos*: “…”".
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.find.words.function_words import CLOSING_QUOTES
from govgraph.extract.find.words.tokens import OWNING, is_adverb
from govgraph.model import BlockRole, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_FAR = 14  # words from a verb of speech to who speaks, with a post and a body between them
_ASIDE = 24  # words of what is told of somebody between two commas
_BEFORE_NAME = frozenset({"of", "for", "on", "at", "and", ",", ".", "'s", "’s"})
_BE = frozenset({"is", "was", "were", "are", "remains", "remained", "has", "been"})
_DASHES = frozenset({"—", "–", "-", "―", "--"})
_SIGNING = frozenset({BlockRole.PARAGRAPH, BlockRole.QUOTE, BlockRole.ITEM})
_LEADS = frozenset({("according", "to"), ("to", "quote"), ("quoting",), ("paraphrasing",)})
_QUOTES = frozenset({'"', "“", "”", "«", "»"})
_TITLED = frozenset({Kind.INSTRUMENT, Kind.MEETING})
_PRONOUNS = frozenset({("she",), ("he",)})
_STOPS = frozenset({".", "?", "!", "…"})
_SPEECH = 6  # words of a quotation that stands alone; fewer may be a slogan
_BESIDE = 6  # words between a verb of speech and who speaks
_MISTERS = frozenset({"mr", "ms", "mrs", "dr", ".", "the"})
_LINE = 24  # words of a line that only says whose words stand above it


class Voice(NamedTuple):
    """Who speaks, and the word beside which dates and places of it may stand."""

    filler: Filler
    at: int


def voice(parsed: Parsed, span: Span, lexicon: Lexicon) -> Voice | None:
    """Return the person whose words a quotation is by what stands right beside its marks."""
    opened, closed = _marks(parsed, span)
    found = None
    if opened is not None:
        found = _before(parsed, opened, lexicon)
    if found is None and closed is not None and not _is_taken_up(parsed, opened):
        found = _behind(parsed, closed, lexicon)
    return found


def _marks(parsed: Parsed, span: Span) -> tuple[int | None, int | None]:
    """Return the words that open and close a quotation, where they stand in this sentence."""
    starts = parsed.sentence.starts
    first, last = bisect_left(starts, span.start - 1), bisect_left(starts, span.end)
    opened = first if starts[first : first + 1] == (span.start - 1,) else None
    return opened, last if starts[last : last + 1] == (span.end,) else None


def _is_taken_up(parsed: Parsed, opened: int | None) -> bool:
    """Tell whether words before a quotation introduce it: "She said: “…”, and Ana Kos added"."""
    return bool(opened) and parsed.sentence.lowers[(opened or 1) - 1] in {":", "that", ","}


def _before(parsed: Parsed, opened: int, lexicon: Lexicon) -> Voice | None:
    """Read "*Ana Kos*: “…”", "*Ana Kos*'s motto was: “…”", "according to *Ana Kos*, “…”"."""
    lowers = parsed.sentence.lowers
    end = opened - (lowers[opened - 1 : opened] in {(":",), (",",)})
    people = [r for r in parsed.refs_in(0, end) if r.kind is Kind.PERSON and r.entity]
    for ref in people[-1:]:
        between = lowers[ref.name.after : end]
        alone = end < opened and not between and _opens_line(parsed, ref.name.first)
        owned = between[:1] in OWNING and _says_what(between[1:], lexicon)
        led = any(lowers[ref.name.first - len(lead) - 1 : ref.name.first - 1] == lead
                  or lowers[ref.name.first - len(lead) : ref.name.first] == lead
                  for lead in _LEADS)  # fmt: skip
        led = led and not any(ref.name.after <= c.verb.first < end for c in parsed.clauses)
        spoken = next((c for c in _speech(parsed) if _leads(parsed, ref, c, end, lexicon)), None)
        if ref.entity and spoken:
            return Voice(Filler((ref.entity,), ref.span), spoken.verb.first)
        if ref.entity and (alone or owned or led):
            return Voice(Filler((ref.entity,), ref.span), ref.name.first)
    return None


def _leads(parsed: Parsed, ref: Ref, clause: Clause, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a person's verb leads to a quotation: "as *Ana Kos*, our chair, liked to say:".

    The quotation begins behind the word at index ``end``.
    """
    if not ref.name.after <= clause.verb.first < end:
        return False
    habit = parsed.sentence.lowers[clause.verb.first - 1] in lexicon.words("habitVerbs")
    first = clause.verb.first - habit
    later = parsed.clauses[parsed.clauses.index(clause) + 1 :]
    last = not any(other.verb.first < end for other in later)
    return last and (habit or clause.verb.finite) and _tells(parsed, ref, first)


def _opens_line(parsed: Parsed, first: int) -> bool:
    """Tell whether nothing but a post or a title stands before a name in its sentence."""
    return all(word[0].isupper() or word == "." for word in parsed.sentence.words[:first])


def _says_what(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words name what is said and lead to it: "*'s answer was*", "*'s words*"."""
    nouns = lexicon.words("sayings")
    said = [k for k, word in enumerate(words) if word in nouns]
    return bool(said) and all(w in _BE or is_adverb(w) for w in words[said[0] + 1 :])


def _behind(parsed: Parsed, closed: int, lexicon: Lexicon) -> Voice | None:
    """Return who is named behind the closing mark as the one who says it."""
    lowers = parsed.sentence.lowers
    after = closed + 1
    after += lowers[after : after + 1] == (",",)
    spoken = next((c for c in _speech(parsed) if c.verb.first == after), None)
    if spoken is not None:
        ref = _first_person(parsed, spoken.verb.after)
        return _as_voice(ref, after)
    if lowers[after : after + 1] == ("as",):
        ref = _first_person(parsed, after + 1)
        led = ref and any(_leads(parsed, ref, c, len(lowers), lexicon) for c in _speech(parsed))
        return _as_voice(ref, after) if led else None  # "…,” as *Ana Kos* liked to say"
    if lowers[after : after + 1] and lowers[after] in _BE:
        return _advised(parsed, after, lexicon)
    if lowers[after : after + 1] and lowers[after] in _DASHES:
        signs = not any(c.verb.finite and c.verb.first > after for c in parsed.clauses)
        return _as_voice(_first_person(parsed, after + 1), after) if signs else None
    ref = _first_person(parsed, after)
    told = next((c for c in _speech(parsed) if ref and _tells(parsed, ref, c.verb.first)), None)
    return _as_voice(ref, told.verb.first) if told else None


def _as_voice(ref: Ref | None, at: int) -> Voice | None:
    return Voice(Filler((ref.entity,), ref.span), at) if ref and ref.entity else None


def _speech(parsed: Parsed) -> Iterator[Clause]:
    for clause in parsed.clauses:
        said = "speech" in clause.verb.classes
        if said and not (clause.verb.negated or clause.verb.modal or clause.verb.gerund):
            yield clause


def _first_person(parsed: Parsed, after: int) -> Ref | None:
    """Return the first person behind an index, where only a post stands before the name."""
    for ref in parsed.refs_in(after, min(after + _FAR, len(parsed.sentence.words))):
        if ref.kind is not Kind.PERSON:
            continue
        verbs = any(after <= clause.verb.first < ref.name.first for clause in parsed.clauses)
        between = range(after, ref.name.first)
        loose = (k for k in between if k not in parsed.covered and _is_closed(parsed, k))
        return None if verbs or any(loose) else ref
    return None


def _is_closed(parsed: Parsed, index: int) -> bool:
    """Tell whether a word cannot belong to a post: "said the envoy *to* Ana Kos"."""
    word = parsed.sentence.lowers[index]
    return word in {"to", "in", "by", "with", "from", "about", "as", "when"} or not (
        word[0].isalpha() or word in _BEFORE_NAME
    )


def _tells(parsed: Parsed, ref: Ref, first: int) -> bool:
    """Tell whether a person is the subject of a verb that an aside may part from the name."""
    between = parsed.sentence.lowers[ref.name.after : first]
    if len(between) > _ASIDE or first < ref.name.after:
        return False
    loose = [word for word in between if not is_adverb(word)]
    if not loose or loose[-1] == ")":
        return not loose or loose[0] == "("
    adverbs = {"also", "then", "later", "once", "has", "had"}
    while loose and loose[-1] in adverbs:
        loose.pop()
    apart = len(loose) > 1 and loose[0] == "," and loose[-1] == ","
    return not loose or (apart and not {";", ":", '"', "”"} & set(loose))


def _advised(parsed: Parsed, after: int, lexicon: Lexicon) -> Voice | None:
    """Read "“…” was the advice *of Ana Kos*", "“…” is how *Ana Kos* put it"."""
    lowers, nouns = parsed.sentence.lowers, lexicon.words("sayings")
    end = min(after + _FAR, len(lowers) - 1)
    at = next((k for k in range(after + 1, end) if lowers[k] in nouns), None)
    if at is None:
        return None
    if lowers[at + 1] == "of":
        return _as_voice(_first_person(parsed, at + 2), after)
    owners = [r for r in parsed.refs_in(after + 1, at) if r.kind is Kind.PERSON]
    owned = owners and lowers[owners[-1].name.after : owners[-1].name.after + 1] in OWNING
    return _as_voice(owners[-1], after) if owned else None


def is_speech(text: str) -> bool:
    """Tell whether a block quotation can be somebody's words, and not the line that signs them."""
    return text[:1] not in _DASHES and len(text.split()) >= _SPEECH


def signed_below(sentences: Sequence[Parsed], number: int, span: Span) -> tuple[int, Filler] | None:
    """Return who is named on a line under a quotation: "— *Ana Kos*, Director".

    The sentence at ``number`` is the last one of the quotation.
    """
    last = sentences[number]
    block = last.sentence.block
    for step in (number + 1, number):
        below = sentences[step] if step < len(sentences) else None
        if below is None or below.sentence.span.start < span.end:
            continue
        apart = below.sentence.block is not block or below.sentence.words[0] in _DASHES
        if not apart or below.sentence.block.role not in _SIGNING:
            return None
        following = sentences[step + 1].sentence if step + 1 < len(sentences) else None
        item = below.sentence.block.role is BlockRole.ITEM  # its dash is read as a list's mark
        alone = item and (following is None or following.block.role is not BlockRole.ITEM)
        filler = _signing(below, alone=alone)
        return (step, filler) if filler else None
    return None


def _signing(parsed: Parsed, *, alone: bool) -> Filler:
    """Return whom a line names that only says whose words stand above it."""
    words = parsed.sentence.words
    dashed = words[0] in _DASHES or (alone and words[-1] != ":")
    short = dashed and len(words) <= _LINE and words[-1] not in {".", "?", "!"}
    if not short or any(clause.verb.finite for clause in parsed.clauses):
        return EMPTY
    named = [r for r in parsed.refs if r.kind in {Kind.PERSON, Kind.ORGANISATION} and r.entity]
    first = next((r for r in named if r.kind is Kind.PERSON), None)
    first = first or next((r for r in named if r.name.first <= 2), None)
    return Filler((first.entity,), first.span) if first and first.entity else EMPTY


def introduced(
    text: str, sentences: Sequence[Parsed], first: int, last: int, span: Span
) -> tuple[int, Filler] | None:
    """Return of whom the sentence before a quotation that stands alone tells.

    "*Ana Kos* opened the session. “Clean rivers are good for us.”"
    """
    whole = sentences[first].sentence.span.start >= span.start - 1
    whole = whole and sentences[last].sentence.span.end <= span.end + 1
    whole = whole and is_speech(span.of(text))
    before = sentences[first - 1] if first else None
    if before is None or not whole or text[span.start : span.end].rstrip()[-1:] not in _STOPS:
        return None
    same = before.sentence.block is sentences[first].sentence.block
    if not (same or before.sentence.words[-1] == ":") or _QUOTES & set(before.sentence.words):
        return None
    people = [r for r in before.refs if r.kind is Kind.PERSON and r.entity]
    if len({r.entity for r in people}) != 1 or not _acts(before, people[0]):
        return None
    return first - 1, Filler((people[0].entity,), people[0].span) if people[0].entity else EMPTY


def _acts(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a sentence opens with somebody who does something in it."""
    if not _opens_line(parsed, ref.name.first):
        return False
    told = next((c for c in parsed.clauses if _tells(parsed, ref, c.verb.first)), None)
    return (
        told is not None
        and told.verb.tense in {"past", "present"}
        and not (told.verb.passive or told.verb.copula or told.verb.negated or told.relative)
    )


def titled(parsed: Parsed, index: int, context: Context) -> Filler:
    """Read "the Director-General said" as the person who was named with that post.

    Also "the Minister said" of the only one whose post is that of a minister.
    """
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    holders = context.discourse.holders
    for first, after in (clause.left, clause.right):
        for at in (i for i in range(first, after) if lowers[i] == "the"):
            for end in range(at + 2, min(at + 6, after + 1)):
                holder = holders.get(" ".join(lowers[at + 1 : end]))
                holder = holder or (_short(lowers[at + 1], holders) if end == at + 2 else None)
                if holder:
                    return Filler((holder,), parsed.sentence.span_of(at, end))
    return EMPTY


def _short(word: str, holders: Mapping[str, Entity]) -> Entity | None:
    """Return the only person whose post begins or ends with a word: "the *Expert*"."""
    found = {who for title, who in holders.items() if word in {title.split()[0], title.split()[-1]}}
    return found.pop() if len(found) == 1 else None


def she(parsed: Parsed, clause: Clause, span: Span, context: Context) -> Filler | None:
    """Return whom "she said" means beside a quotation: nobody whom only its own words name.

    None where no such word stands beside the verb.
    """
    near = (clause.verb.first - 1, clause.verb.after)
    at = next((k for k in near if parsed.sentence.lowers[k : k + 1] in _PRONOUNS), None)
    if at is None or span.start > parsed.sentence.starts[at]:
        return None
    return context.pronoun(parsed.sentence.lowers[at], (Kind.PERSON,), span.start)


def is_title(parsed: Parsed, span: Span, lexicon: Lexicon) -> bool:
    """Tell whether quotation marks hold a name: "the draft “Rivers for all of us”".

    So they do behind "theme" and the like: "under the theme of “Rivers for all of us”".
    """
    at = bisect_left(parsed.sentence.starts, span.start - 1)
    called = lexicon.words("titleLabels") & set(parsed.sentence.lowers[max(0, at - 2) : at])
    named = (r for r in parsed.refs if r.kind in _TITLED and r.entity)
    return bool(called) or any(ref.span.covers(span) for ref in named)


def closes(parsed: Parsed, verb: int) -> bool:
    """Tell whether a quotation ends right before a verb: in "“…,” said Ana" it is no subject."""
    before = [word for word in parsed.sentence.words[max(0, verb - 2) : verb] if word != ","]
    return bool(before) and before[-1] in CLOSING_QUOTES


def inverted(parsed: Parsed, index: int, span: Span, context: Context) -> Filler:
    """Read "said Ana Silva": the speaker stands after the verb."""
    after = parsed.clauses[index].verb.after
    if parsed.before(parsed.clauses[index].verb.first) == "and":
        return EMPTY  # "the Pact “condemns it” *and recalls* the Board's resolutions"
    end = bisect_left(parsed.sentence.starts, span.start - 1)  # no name within the quotation
    end = end if end >= after else len(parsed.sentence.words)
    if "that" in (behind := parsed.sentence.lowers[after:end]):
        end = after + behind.index("that")  # "you wrote to us that Malta “will sign”"
    found = phrases(parsed, after, end, context.lexicon)
    for phrase, following in zip_longest(found, found[1:]):
        told = parsed.before(phrase.first, _MISTERS) == "to"  # "said an envoy to Ms Ana Silva"
        if phrase.first - after <= _BESIDE and not (phrase.preposition or told):
            people = slots.filler(parsed, phrase, (Kind.PERSON,))
            gap = parsed.sentence.words[phrase.after : following.first if following else 0]
            beside = len(gap) <= _BESIDE and all(w.islower() for w in gap) and "to" not in gap
            if following and beside and not people:
                # "said UNESCO's envoy Ana Silva", "warned IGF participant Ana Silva"
                people = slots.filler(parsed, following, (Kind.PERSON,))
            return people or slots.filler(parsed, phrase, AGENTS)
    return EMPTY
