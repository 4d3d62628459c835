"""Which descriptions speak of no text in particular: "*any* law on rivers", "no treaty on sand"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.refs import is_named, is_organisation
from govgraph.extract.find.words.function_words import TOPICAL
from govgraph.lexicon import Part
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.passage import Passage
    from govgraph.lexicon import Entry
    from govgraph.model import Entity, Span, TimeExpression

_POINTING = frozenset({"the", "this", "that"})
_ANY_ONE = frozenset({"any", "every"})
_ADOPTED = frozenset({EventType.ADOPTION, EventType.SIGNATURE, EventType.ENTRY_INTO_FORCE})
_DRAFTED = frozenset({"text", "draft", "document", "version", "instrument", "paper"})
_WHICH = frozenset({("that",), ("which",)})
_CLAUSE = 9  # words of "that the delegation of Fiji put forward"
_PUT_BY = 3  # words of "put forward by"
_GIVER = 5  # words of "of the Government of the" before who gives it
_FAR = 4  # words between an owner and what hangs on it


def is_on(passage: Passage, ref: Ref, after: int) -> bool:
    """Tell whether words say what a text is on, where only that makes it one: "a standard on".

    So does what is done to it: "the rescue standard was adopted".
    """
    end = ref.name.after
    measure = ref.name.head in passage.lexicon.words("measureTexts")
    topical = after > end and "".join(passage.sentence.lowers[end : end + 1]) in TOPICAL
    return not measure or topical or passage.governs(ref.name.first, end)


def is_any(passage: Passage, ref: Ref, first: int, after: int) -> bool:
    """Tell whether words speak of none that there is: "*any* law on rivers", "a *stronger* text".

    "There was wide agreement" and "without agreement" speak of no text, "a proposal for a fund" of
    the fund; "*no* treaty on sand *was adopted*" of the one that some may have wanted.
    """
    sentence, lexicon = passage.sentence, passage.lexicon
    if is_of_another(sentence, ref):
        return True
    before = "".join(sentence.lowers[first - 1 : first])
    mass = ref.name.head == "agreement" and before in {*lexicon.words("beForms"), "without"}
    none = before == "no" and not _is_undone(passage, ref, after)
    vague = none or (before in _ANY_ONE and ref.name.kind is Kind.INSTRUMENT)
    return mass or vague or sentence.lowers[first] in lexicon.words("comparedAdjectives")


def _is_undone(passage: Passage, ref: Ref, after: int) -> bool:
    """Tell whether a text told by its topic is said to have been brought about by nobody.

    "No plan on seeds *was adopted*", "they *adopted* no plan on seeds".
    """
    lowers = passage.sentence.lowers
    if after == ref.name.after or lowers[ref.name.after] not in TOPICAL:
        return False
    if "".join(lowers[after : after + 1]) in passage.lexicon.any_of("beForms", "haveForms"):
        return passage.governs(ref.name.first, after)
    near = range(max(1, ref.name.first - _FAR), ref.name.first)
    denied = [index for index in near if lowers[index] == "no"]
    return bool(denied) and passage.governs(denied[0], after)


def is_of_another(sentence: Sentence, ref: Ref) -> bool:
    """Tell whether a proposal only tells what it is for: "a *proposal for* a fund"."""
    following, pointing = (*sentence.lowers[ref.name.after : ref.name.after + 2], "", "")[:2]
    aimed = following in {"for", "that", "of"} or (following == "to" and pointing not in _POINTING)
    return ref.name.head == "proposal" and aimed  # not "to that effect"


def is_consent(passage: Passage, ref: Ref) -> bool:
    """Tell whether somebody only consents: "welcome the *agreement* of Chad to host it"."""
    lowers, after = passage.sentence.lowers, ref.name.after
    noun = passage.sentence.words[after - 1]
    given = noun in passage.lexicon.words("consentNouns") and lowers[after : after + 1] == ("of",)
    near = (
        r for r in passage.refs if after < r.name.first <= after + _GIVER and is_organisation(r)
    )
    return given and any(lowers[r.name.after : r.name.after + 1] == ("to",) for r in near)


def has_article(sentence: Sentence, first: int) -> bool:
    """Tell whether "a" or "no" stands before a phrase, at most one adjective between."""
    return bool({"a", "an", "no"} & set(sentence.lowers[max(0, first - 2) : first]))


def puts_another(discourse: Discourse, number: int, at: int) -> bool:
    """Tell whether somebody has just put forward what is no text: "*proposed that* the vote wait".

    "The proposal" after it is that one.
    """
    putting = discourse.lexicon.words("puttingForward")
    for told in map(discourse.parsed.get, (number, number - 1, number - 2)):
        lowers, starts = (told.sentence.lowers, told.sentence.starts) if told else ((), ())
        for index, word in enumerate(lowers[:-1]):
            if word in putting and lowers[index + 1] in {"that", "to"} and starts[index] < at:
                return True
    return False


def year_adopted(authority: Authority, text: Entity) -> int:
    """Return the year in which a known text was adopted or opened for signature, otherwise 0."""
    known = authority.record(text)
    told = (known.one("adoptedOn") or known.one("openedForSignatureOn") or "") if known else ""
    return int(told[:4]) if told[:4].isdigit() else 0


def _is_older(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether a text was adopted years ago: "the *draft* treaty" is none of 1967."""
    words = passage.sentence.lowers[ref.name.first : ref.name.after - 1]
    drafted = "draft" in words and not is_named(found, "draft")
    return drafted and is_long_adopted(passage, found)


def is_long_adopted(passage: Passage, found: Entity) -> bool:
    """Tell whether a text was adopted two years or more before the statement was made."""
    when = passage.discourse.document.when
    year = year_adopted(passage.discourse.authority, found)
    return when is not None and 0 < year < when.earliest.year - 1


def is_another_draft(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether a draft turned down is meant: "the text *that Fiji tabled* was rejected".

    So is "the text *tabled by Fiji*". It is no text that is known or was told to be adopted, unless
    that one's proposal was told, too. Nor is "the *draft* treaty" one that is long adopted.
    """
    if _is_older(passage, ref, found) or _is_of_other_stage(passage, ref, found):
        return True
    if _is_of_nearer(passage, ref, found) or _was_just_adopted(passage, ref, found):
        return True
    words, after = passage.sentence.lowers, ref.name.after
    by = "by" in words[after + 1 : after + _PUT_BY]
    opened = ref.name.head in _DRAFTED and (by or words[after : after + 1] in _WHICH)
    clause = words[after : after + (_PUT_BY if by else _CLAUSE)] if opened else ()
    clause = clause[: clause.index(",")] if "," in clause else clause
    put = [entry.frame for entry in _verbs(passage, clause) if entry.frame]
    if not any(frame.evokes == "Proposal" for frame in put):
        return False
    if not any(entry.cue == Status.NEGATED for entry in _verbs(passage, words)):
        return False
    acts = [act for told in passage.discourse.acts.values() for act in told]
    told = {act.type for act in acts if act.object == found and act.status is Status.OCCURRED}
    there = found.iri is not None or not _ADOPTED.isdisjoint(told)
    return there and EventType.PROPOSAL not in told


def _was_just_adopted(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether what a draft could be has been adopted: "they did not adopt *the draft*"."""
    denied = not passage.lexicon.words("negations").isdisjoint(passage.sentence.lowers)
    if ref.name.head != "draft" or is_named(found, "draft") or not denied:
        return False
    acts = (act for told in passage.discourse.acts.values() for act in told if act.object == found)
    return any(act.status is Status.OCCURRED and act.type in _ADOPTED for act in acts)


def is_made_apart(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether one adopted another year is meant: "the convention *that they adopted in 2024*".

    So behind what it is on: "the convention on cybercrime that". One of 2001 is no such text.
    """
    sentence, after = passage.sentence, ref.name.after
    words = sentence.lowers[after : after + _FAR + _CLAUSE]
    words = words[: words.index(",")] if "," in words else words
    opened = next((k for k, word in enumerate(words[:_FAR]) if (word,) in _WHICH), None)
    contact = words[:1] in {("the",), ("we",)}  # "the resolution *the Council adopted*"
    opened = 0 if opened is None and contact else opened
    made = opened is not None and any(
        entry.frame and entry.frame.evokes == "Adoption"
        for entry in _verbs(passage, words[opened:])
    )
    ends = sentence.span_of(after, after + len(words)) if made else None
    years = {t.when.earliest.year for t in passage.times if ends and _within(t, ends)}
    adopted = _years_of(passage, found) if len(years) == 1 else set()
    return bool(adopted) and years.isdisjoint(adopted)


def _within(time: TimeExpression, words: Span) -> bool:
    return words.start <= time.span.start < words.end


def _years_of(passage: Passage, text: Entity) -> set[int]:
    """Return the year in which a text was adopted, as the authority or this text tells."""
    if year := year_adopted(passage.discourse.authority, text):
        return {year}
    acts = (act for told in passage.discourse.acts.values() for act in told if act.object == text)
    done = (act.when for act in acts if act.type is EventType.ADOPTION and act.when)
    return {when.earliest.year for when in done}


def _is_of_nearer(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether one to come was told since: "it will take the form of *a Convention*".

    What it is on stays untold; "the Convention" is then no other that was named before.
    """
    seen, discourse = passage.discourse.last.get(found), passage.discourse
    word = passage.sentence.words[ref.name.after - 1]
    if seen is None or found.kind is not Kind.INSTRUMENT or not word[0].isupper():
        return False
    same = passage.lexicon.words("beForms") | {"as"}  # "it *is* a Convention for all"
    rows = (discourse.parsed.get(n) for n in range(seen.sentence + 1, passage.number))
    return any(
        parsed.sentence.words[k] == word
        and parsed.sentence.lowers[k - 1] == "a"
        and parsed.sentence.lowers[max(0, k - 2)] not in same
        for parsed in rows
        if parsed is not None
        for k in range(1, len(parsed.sentence.words))
    )


def _is_of_other_stage(passage: Passage, ref: Ref, found: Entity) -> bool:
    """Tell whether a draft comes before or after the one named: "the *second* draft", "*zero*"."""
    said = passage.sentence.lowers[ref.name.first : ref.name.after]
    stages = passage.lexicon.words("draftStages")
    here, there = stages.intersection(said), stages.intersection(found.label.lower().split())
    return "draft" in said and bool(here and there) and here != there


def _verbs(passage: Passage, words: Sequence[str]) -> Iterator[Entry]:
    """Yield the verbs of the lexicon that may stand among words."""
    for entries in passage.lexicon.matches(words):
        yield from (entry for entry, _ in entries if entry.part is Part.VERB)
