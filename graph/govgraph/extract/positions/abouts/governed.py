"""The names that words of a position govern, and which of them it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import Phrase, phrases
from govgraph.extract.find.words.function_words import POSSESSIVES
from govgraph.extract.find.words.tokens import OWNING
from govgraph.extract.positions.abouts.backing import carried_to, parts
from govgraph.extract.positions.abouts.clausal import tells_clause
from govgraph.extract.positions.abouts.deeds import past_aside
from govgraph.extract.positions.abouts.rows import row_end, tells_how
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span

ABOUT = (Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING)
_OCCASIONS = frozenset({"at", "in", "during", "until", "before", "after", "since", "by"})
_ADJUNCTS = frozenset({"by", "within", "after", "before", "since", "until", "during"})
_ALL_OF = frozenset({"all", "each", "every", "of"})
_BESIDE_GUESTS = {("to",), ("from",), ("at",), ("in",), ("and",), (",",)}
_AMID = frozenset({"between", "among"})
_NO_VERDICTS = frozenset({"well", "part", "host", "hosts", "soon", "regards", "to", "for"})
_ONE = frozenset({("a",), ("an",)})
_MET = (Kind.MEETING, Kind.PROCESS)
_LEADING = 4  # words of "in the run-up to"
_OWNED = 2  # words of "of the" before who has a role
_JOINED = 2  # words of "bias or", and of "breach of"
_WHOSE = frozenset((word,) for word in POSSESSIVES)
_INTO = frozenset({"in", "actively", "fully"})


def governed(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context
) -> list[tuple[Entity, Span]]:
    """Return the names that words of a position govern: "supports *X and Y*", "call for *X*"."""
    link = entry.words[-1] if entry else ""
    found: list[Phrase] = []
    if _greets_people(parsed, span[0], entry, context):
        return []
    there = _is_gone_to(parsed, span[0])
    for phrase in phrases(parsed, *span, context.lexicon):
        if phrase.kinds == {Kind.PERSON} and not phrase.preposition and not found:
            break  # "congratulates Ms Kos on her leadership of the Forum"
        # "Asks *the Conference* to"; but "asks all to attend *the Conference*"
        held = _asks(entry) and phrase.kinds == {Kind.MEETING} and not there
        # "Ask that *the Forum* be kept", "that the Forum, which Chad will host, be kept".
        held = held and "be" not in {*parsed.sentence.lowers[phrase.after : phrase.after + 1]}
        held = held and parsed.sentence.lowers[span[1] : span[1] + 1] != ("be",)
        if (
            held
            or not any(_fits(r, phrase) or (there and r.kind in _MET) for r in phrase.refs)
            or _said_in(parsed, phrase, entry)
            or carried_to(parsed, phrase, context.lexicon)
            or _only_comes(parsed, phrase, context)
            or _only_broken(parsed, phrase, context)
            or _only_grounds(parsed, phrase, entry)
            or _only_helped(parsed, phrase, context)
        ):
            continue
        if found and not _goes_on(parsed, found[-1], phrase, link):
            break
        apart = parsed.sentence.lowers[_past_row(parsed, span) : phrase.first]
        commas = sum(parts(apart, index) for index in range(len(apart)))
        amid = not _AMID.isdisjoint(apart) or _as_what(parsed, span, apart)
        if not found and (commas % 2 or amid):
            break  # "a link between the Fund and the Plan", "talks, with help for small States"
        found.append(phrase)
    fitting = ((r, p) for p in found for r in p.refs if _fits(r, p) or (there and r.kind in _MET))
    return [(r.entity, r.span) for r, _ in fitting if r.entity]


def _is_gone_to(parsed: Parsed, start: int) -> bool:
    """Tell whether what begins at an index is taken part in: "asks all to *attend* the Forum"."""
    verbs = (c.verb for c in parsed.clauses if c.verb.infinitive and "attending" in c.verb.classes)
    ends = (past_aside(parsed, verb.after) for verb in verbs)
    return any(end <= start and set(parsed.sentence.lowers[end:start]) <= _INTO for end in ends)


def _as_what(parsed: Parsed, span: tuple[int, int], words: Sequence[str]) -> bool:
    """Tell whether words end what is praised or feared: "hails *the ruling as* a step towards X".

    Not "such as", "as well as", "as host of", nor within a clause.
    """
    if tells_clause(parsed, span[0]):
        return False
    at = next((k for k, word in enumerate(words) if word == "as" and k), 0)
    plain = _NO_VERDICTS.isdisjoint(words[at + 1 : at + 2])
    return bool(at) and words[at - 1] not in {"such", ","} and plain


def _past_row(parsed: Parsed, span: tuple[int, int]) -> int:
    """Return where a row of adjectives that opens a range ends: "*full, equal and free* access".

    It may have an owner: "*Malta's illegal, brutal and needless* war".
    """
    lowers = parsed.sentence.lowers
    start = span[0] + (lowers[span[0] : span[0] + 1] in _ONE | {("the",)})
    owner = next((r.name.after for r in parsed.refs if r.name.first == start), start)
    start = owner + 1 if owner > start and lowers[owner : owner + 1] in OWNING else start
    start += lowers[start : start + 1] in _WHOSE
    return max(span[0], row_end(parsed, start, span[1]))


def _said_in(parsed: Parsed, phrase: Phrase, entry: Entry | None) -> bool:
    """Tell whether a numbered text is where one says it: "called *in Resolution 12* for a ban".

    "Supports the aims in Resolution 12" is about the resolution.
    """
    words = parsed.sentence.words[phrase.first : phrase.after]
    numbered = any(word[0].isdigit() for word in words)
    return _asks(entry) and phrase.preposition == "in" and numbered


def _only_comes(parsed: Parsed, phrase: Phrase, context: Context) -> bool:
    """Tell whether a meeting only says when: "to end it *in time for* COP 30", "*ahead of* it"."""
    words = parsed.sentence.lowers[: phrase.first]
    words = words[: len(words) - (words[-1:] == ("the",))]
    leads = context.lexicon.words("leadingUpTo")
    told = (" ".join(words[-size:]) in leads for size in range(2, _LEADING + 1))
    return phrase.kinds == {Kind.MEETING} and any(told)


def _only_broken(parsed: Parsed, phrase: Phrase, context: Context) -> bool:
    """Tell whether a name only says what a deed goes against: "a war *in breach of* the Pact".

    Also what it is done without: "*without any* bias or fear". "Breaches of the Pact" are about it.
    """
    words = parsed.sentence.lowers[: phrase.first]
    words = words[: len(words) - (words[-1:] == ("the",))]
    words = words[:-_JOINED] if words[-1:] == ("or",) else words
    leads = context.lexicon.words("goingAgainst")
    if any(" ".join(words[-size:]) in leads for size in range(1, _LEADING)):
        return True
    row = words[:-_JOINED]
    while row and (tells_how(row[-1]) or row[-1] == "and"):
        row = row[:-1]
    return row[-1:] == ("in",) and " ".join((*row[-1:], *words[-_JOINED:])) in leads


def _only_grounds(parsed: Parsed, phrase: Phrase, entry: Entry | None) -> bool:
    """Tell whether others do a thing under a text: "backs the plan to sue *under the Pact*".

    "Obligations under the Pact" are about it, and so is what is asked for or promised.
    """
    before = [c.verb for c in parsed.clauses if c.verb.first < phrase.first]
    evokes = entry.frame.evokes if entry and entry.frame else "Call"
    if phrase.preposition != "under" or not before or evokes in {"Call", "Commitment"}:
        return False
    return before[-1].infinitive and all(e is not entry for e, _ in before[-1].entries)


def _only_helped(parsed: Parsed, phrase: Phrase, context: Context) -> bool:
    """Tell whether one backs people who draft a text: "support Fiji *in the drafting of the Pact*".

    "The role of Fiji in the drafting of the Pact" is about that.
    """
    lowers = parsed.sentence.lowers
    start = phrase.first - (lowers[phrase.first - 1] == "the")
    noun, link = "".join(lowers[start - 2 : start - 1]), lowers[max(0, start - 4) : start - 2]
    drafts = any(
        e.frame and e.frame.evokes == "Preparation" for e in context.lexicon.entries.get(noun, ())
    )
    people = context.lexicon.any_of("peopleNouns", "otherPeople", "actingNouns", "pluralPeople")
    who = start - 5
    bodies = {r.name.after - 1 for r in parsed.refs if r.kind is Kind.ORGANISATION}
    backed = who > 0 and (who in bodies or lowers[who] in people)
    owned = "of" in lowers[max(0, who - _OWNED) : who]
    return drafts and link == ("in", "the") and backed and not owned


def _asks(entry: Entry | None) -> bool:
    return entry is not None and entry.frame is not None and entry.frame.evokes == "Call"


def _greets_people(parsed: Parsed, start: int, entry: Entry | None, context: Context) -> bool:
    """Tell whether people are welcomed, and not what they do: "welcomed *delegates* to the Forum".

    "Welcomed ministers' support for the Pact" and "welcomed that States signed it" are about more.
    """
    lowers = parsed.sentence.lowers
    if tells_clause(parsed, start):
        return False
    bland = context.lexicon.any_of("determiners", "blandAdjectives")
    while start < len(lowers) and lowers[start] in bland | _ALL_OF:
        start += 1
    people = lowers[start : start + 1]
    start += lowers[start + 1 : start + 2] in {("all",), ("both",)}  # "welcome you *all* to"
    start += lowers[start + 1 : start + 2] in {("parties",), ("members",)}  # "States *Parties* to"
    greeting = entry is not None and entry.lemma in {"welcome", "greet", "thank"}
    guests = context.lexicon.words("peopleNouns") | context.lexicon.words("greetedPeople")
    beside = lowers[start + 1 : start + 2] in _BESIDE_GUESTS
    return greeting and bool(guests & set(people)) and beside


def _fits(ref: Ref, phrase: Phrase) -> bool:
    """Adjuncts of place and time are not what a position is about."""
    occasion = ref.kind is Kind.MEETING and phrase.preposition in _OCCASIONS
    known = ref.entity is not None and ref.kind in ABOUT
    return known and not occasion and phrase.preposition not in _ADJUNCTS


def _goes_on(parsed: Parsed, last: Phrase, phrase: Phrase, link: str) -> bool:
    """Tell whether a phrase is joined to the one before: "for X and for a ban on Y"."""
    between = parsed.sentence.lowers[last.after : phrase.first]
    joined = bool(set(between) & {"and", ",", "or"})
    again = "and" in between and between[between.index("and") + 1 :][:1] == (link,)
    return joined and len(between) <= 6 and (again or phrase.preposition in {"", last.preposition})
