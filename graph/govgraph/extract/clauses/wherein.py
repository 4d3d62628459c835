"""What "where" and "at which" stand for, and where only the text itself was written."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import comes_about, cue_of, is_nth
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.clauses.undated import of_other_meeting
from govgraph.extract.find.words.function_words import AT_OR_DURING, BEFORE_OR_AFTER, UNTIL
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from govgraph.extract.clauses.attach import Attached
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import When

_DEGREES = frozenset({"better", "also", "best", "first", "once"})  # "better known as"
_GAP = frozenset({",", "in", "on", "at", "from", "held", "(", ")", "the"})
_HOLDING = frozenset({"happening", "organising"})
_HELD_BY = frozenset({"by", "and", "with", "to"})
_SURROUNDING = BEFORE_OR_AFTER | {"preceding"}
_JOINTS = frozenset({",", ";", ":", "and", "but"})
_TOWNS = frozenset({"city", "town", "capital", "place"})
_SET_APART = frozenset({(",", "on"), (",", "in")})
_BESIDE = frozenset({"as", "like", "unlike", "because", "owing", "despite", "though"})


def opening(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> int:
    """Return where a name's words begin, with a place's noun: "in the *town of* Escazú"."""
    first = parsed.opening(ref)
    noun, link = ("", "", *parsed.sentence.lowers[:first])[-2:]
    told = link == "of" and noun in lexicon.words("placeNouns")
    return first - 2 if told and ref.kind is Kind.PLACE else first


def settings(parsed: Parsed, lexicon: Lexicon) -> Iterator[tuple[Clause, Ref]]:
    """Yield each relative clause with the meeting and with the place for which it stands."""
    for clause in parsed.clauses:
        if meeting := meeting_where(parsed, clause) or _that_acted(parsed, clause, lexicon):
            yield clause, meeting
        if place := _place_where(parsed, clause):
            yield clause, place


def going_on(parsed: Parsed, index: int) -> int | None:
    """Return the clause that goes on behind what only describes the subject of a fronted phrase.

    "*In 2021* the Pact, drafted by experts, entered into force", "*today* a conference convened by
    Italy adopted it"; but "in 2021 Fiji signed it, ratified the Code" tells two acts.
    """
    lowers = parsed.sentence.lowers
    for number, (above, clause) in enumerate(pairwise(parsed.clauses), 1):
        first = above.verb.first
        if not above.left[0] <= index < first:
            continue
        bare = above.verb.participle and first == above.verb.main
        beside = first - 1 - (is_adverb(lowers[first - 1]) or lowers[first - 1] in _DEGREES)
        mark = "," if lowers[beside] == "," else ""
        goes_on = clause.mark == mark and clause.left[0] == clause.left[1]
        if bare and goes_on and clause.shares == number - 1 and clause.verb.finite:
            return number
    return None


def what_came_about(parsed: Parsed, triggers: list[int]) -> list[int]:
    """Leave out the verb that only says when its subject was: "*its adoption* dates from 2014"."""
    verbs = {clause.verb.first: clause for clause in parsed.clauses}
    clause = verbs.get(triggers[-1]) if triggers[1:] else None
    named = clause and any(clause.left[0] <= first < clause.left[1] for first in triggers[:-1])
    return triggers[:-1] if clause and named and comes_about(clause.verb) else triggers


def is_beside(parsed: Parsed, first: int, index: int) -> bool:
    """Tell whether words put in tell of something else: "has, *as agreed in May*, signed it".

    ``first`` is where the verb begins, ``index`` where a time or a place does. "As of May" is its.
    """
    lowers = parsed.sentence.lowers
    opened = [k for k in range(first, index) if lowers[k] in _BESIDE]
    opened = [k for k in opened if lowers[k + 1] not in {"of", "from", "at"}]
    return bool(opened) and "," not in lowers[opened[-1] : index]


def meeting_where(parsed: Parsed, clause: Clause) -> Ref | None:
    """Return the meeting for which "at which" or "where" stands: "the Forum in Oslo, *where*"."""
    end = _opening(parsed, clause)
    held = [r for r in parsed.refs_in(0, end) if r.kind is Kind.MEETING] if end else []
    told = (
        held
        and held[-1].entity
        and (_is_beside(parsed, held[-1], end) or _is_told_of(parsed, held[-1], end))
    )
    return held[-1] if told else None


def _is_told_of(parsed: Parsed, ref: Ref, end: int) -> bool:
    """Tell whether all before "at which" says where a meeting was held: "the Forum *met in* Rome".

    "A report on the Forum was adopted in Rome, where …" speaks of the town.
    """
    above = next((c for c in reversed(parsed.clauses) if c.verb.after <= end), None)
    if above is None or not above.is_main or _HOLDING.isdisjoint(above.verb.classes):
        return False
    opens = above.left[0] <= ref.name.first and end_of_name(parsed, ref) == above.verb.first
    refs = parsed.refs_in(above.verb.after, end)
    told = {i for r in refs for i in range(r.name.first, r.name.after)}
    told |= {i for time in parsed.times for i in range(time.first, time.after)}
    rest = {parsed.sentence.lowers[i] for i in range(above.verb.after, end) if i not in told}
    return opens and parsed.sentence.lowers[end] != "where" and rest <= _GAP | _HELD_BY


def _that_acted(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> Ref | None:
    """Return the meeting that adopts something: "the Forum in Lima in May, *which adopted* it"."""
    end = clause.left[0]
    adopting = lexicon.words("adoptingVerbs")
    acts = clause.relative and clause.mark == "which" and clause.verb.lemma in adopting
    if not acts or clause.verb.passive or parsed.refs_in(*clause.left):
        return None
    held = [r for r in parsed.refs_in(0, end) if r.kind is Kind.MEETING]
    return held[-1] if held and held[-1].entity and _is_beside(parsed, held[-1], end) else None


def _place_where(parsed: Parsed, clause: Clause) -> Ref | None:
    """Return the place for which "where" stands; of "Oslo, Norway, where" the town."""
    end = _opening(parsed, clause)
    if not end or parsed.sentence.lowers[end] != "where":
        return None
    found = None
    for ref in reversed(parsed.refs_in(0, end)):
        if ref.kind is not Kind.PLACE or ref.entity is None or not _is_beside(parsed, ref, end):
            break
        found, end = ref, ref.name.first
        if parsed.sentence.lowers[end - 1 : end] != (",",):
            break
    return found


def _opening(parsed: Parsed, clause: Clause) -> int:
    """Return where a clause of "at which" or "where" begins; 0 for any other one."""
    lowers = parsed.sentence.lowers
    for index in range(max(1, clause.left[0] - 1), clause.verb.first):
        if lowers[index] == "where":
            return index
        if lowers[index] == "which":
            return index - 1 if lowers[index - 1] in AT_OR_DURING else 0
    return 0


def _is_beside(parsed: Parsed, ref: Ref, end: int) -> bool:
    """Tell whether only places and times stand between a name and what goes on from it.

    And whose it is: "the annual forum *of the Board* in Oslo, where".
    """
    first, lowers = end_of_name(parsed, ref), parsed.sentence.lowers
    told: set[int] = set()
    for other in parsed.refs_in(first, end):
        owner = other.kind is Kind.ORGANISATION and other.name.first - first in {1, 2}
        if owner and lowers[first] == "of":
            told.update(range(first, other.name.after))
        elif other.kind is Kind.PLACE:
            told.update(range(other.name.first, other.name.after))
    told |= {i for time in parsed.times for i in range(time.first, time.after)}
    return all(i in told or lowers[i] in _GAP for i in range(first, end))


def end_of_name(parsed: Parsed, ref: Ref) -> int:
    """Return where all the words of a name end, with what it is on."""
    span = ref.name.whole or ref.span
    return max(ref.name.after, parsed.sentence.range_of(span)[1])


def is_there(sentence: Sentence, index: int) -> bool:
    """Tell whether a word means the place named last: "there", "in the same *city*"."""
    lowers = sentence.lowers
    same = lowers[index] in _TOWNS and lowers[max(0, index - 3) : index] == ("in", "the", "same")
    return lowers[index] == "there" or same


def exists(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "there" only opens a clause: "there is", "there will be"."""
    following = "".join(sentence.lowers[index + 1 : index + 2])
    return following in lexicon.any_of("beForms", "haveForms", "modals")


def modifies(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a time is part of a noun's words: "the *2015* declaration".

    In "on the same *day* Chad signed it" it is not.
    """
    word = "".join(sentence.lowers[after : after + 1])
    closed = lexicon.any_of("prepositions", "coordinators", "determiners")
    counted = sentence.lowers[after - 1] in lexicon.any_of("spansOfTime", "dayParts")
    return word[:1].isalpha() and word not in closed and not counted


def is_of_verb(parsed: Parsed, first: int, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what stands behind a verb is its own: "will read *in May* the Act signed by".

    So is what stands before an infinitive that was only promised: "*in 2018* they undertook to".
    """
    lowers = parsed.sentence.lowers
    for above, clause in pairwise(parsed.clauses):
        promised = clause.verb.infinitive and cue_of(above.verb) == Status.PLANNED
        promised = promised and not _does_by_deciding(parsed, above, clause, lexicon)
        if promised and clause.verb.first == first and above.verb.tense == "past":
            return True
        bare = clause.mark in {"", REDUCED} and clause.verb.first == clause.verb.main == first
        bare = bare and lowers[clause.verb.after : clause.verb.after + 1] == ("by",)
        bare = bare and _JOINTS.isdisjoint(lowers[above.verb.after : first])
        own = above.verb.finite and above.verb.after <= index < clause.verb.first
        noun = any(ref.name.after == first and ref.name.first > index for ref in parsed.refs)
        if bare and own and noun:
            return not (above.verb.copula or above.verb.participle)
    return False


def _does_by_deciding(parsed: Parsed, above: Clause, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a decision itself does a thing: "*in May* the Board decided to adopt it".

    So a body adopts and founds; not what is for later, nor "decided to sign it, to write it".
    """
    frames = {entry.frame.evokes for entry, _ in clause.verb.entries if entry.frame}
    founds = "Launch" in frames and "OpeningForSignature" not in frames
    does = founds or clause.verb.lemma in lexicon.words("adoptingVerbs")
    behind = parsed.sentence.lowers[clause.verb.after :]
    later = not lexicon.words("postponingWords").isdisjoint(behind)
    later = later or any(time.first >= clause.verb.after for time in parsed.times)
    return does and not later and above.verb.head in lexicon.words("decidingVerbs")


def opens_when(parsed: Parsed, index: int) -> bool:
    """Tell whether "when" follows the time that begins at an index."""
    after = next((time.after for time in parsed.times if time.first == index), index)
    words = parsed.sentence.lowers[after : after + 2]
    return words[words[:1] == (",",) :][:1] == ("when",)


def is_aimed_at(
    parsed: Parsed, triggers: Sequence[tuple[int, int]], ref: Ref, lexicon: Lexicon
) -> bool:
    """Tell whether a place only tells what a text is for: "a pact *to build a dam in* Mexico"."""
    other = befalls(parsed, ref, lexicon) or of_other_meeting(parsed, ref.name.first, lexicon)
    if ref.kind is Kind.PLACE and (other or _is_seat(parsed, ref, lexicon)):
        return True
    firsts = {first for first, _ in triggers}
    for above, clause in pairwise(parsed.clauses):
        if not (clause.verb.infinitive and ref.name.first in range(*clause.right)):
            continue
        acts = above.verb.first in firsts and clause.verb.first not in firsts
        noun = above.right[0] < clause.verb.first and clause.right[0] < ref.name.first - 1
        return acts and noun and ref.kind is Kind.PLACE
    return False


def befalls(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a place tells what something is on: "the session on *the situation in Chad*"."""
    before = parsed.sentence.lowers[max(0, ref.name.first - 2) : ref.name.first]
    return before[:1] != () and before[0] in lexicon.words("troubles") and before[1:] == ("in",)


def _is_seat(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a town is only an office's: "the *Office in Venice* signed it in Oslo"."""
    at = ref.name.first - 1
    body = next((r for r in parsed.refs if r.name.after == at), None)
    runs_on = any(clause.verb.first == ref.name.after for clause in parsed.clauses)
    office = body is not None and body.kind is Kind.ORGANISATION
    offices = lexicon.any_of("missions", "officeNouns")
    return office and runs_on and parsed.sentence.lowers[at - 1] in offices


def within_subject(parsed: Parsed, number: int, first: int) -> bool:
    """Tell whether an event only describes the subject of a clause, so that it has no date there.

    "The talks *after its adoption* ended in 2014", "the meeting *marking its signature* took
    place in Bern", "the talks *that led to its adoption* began in 2009"; but "its adoption by the
    Board followed in May", "the ceremony of its signature took place in Bern".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    above = parsed.clauses[number - 1] if number else clause
    beside = clause.left[0] == above.verb.after and not clause.mark and clause.verb.finite
    if beside and (above.verb.gerund or above.relative):
        return True
    before = "".join(lowers[clause.left[0] - 1 : clause.left[0]])  # "*the talks* after its …"
    low = clause.left[0] + (not before.isalpha())
    within = not _SURROUNDING.isdisjoint(lowers[low:first])
    return within and "," not in lowers[low:first]


def narrows(when: When, known: When | None) -> bool:
    """Tell whether a time only makes one told before it more precise: "last week, on 17 June"."""
    if known is None or when == known:
        return False
    return known.earliest <= when.earliest and when.latest <= known.latest


def leads_to(clause: Clause, following: Clause) -> bool:
    """Tell whether a verb only tells how far another is: "in May they *finished drafting* it"."""
    beside = following.verb.first <= clause.verb.after
    phase = cue_of(clause.verb) in {Status.OCCURRED, Status.ONGOING}
    return beside and following.verb.gerund and phase and not clause.verb.negated


def without_aside(parsed: Parsed, acts: list[int], index: int) -> list[int]:
    """Leave out the nouns of an opening aside that a comma ends before an index.

    "A month after its *ratification* by Chad, *on 1 August*, the Pact entered into force" dates
    the entry; in "after its ratification in Oslo on 1 August" no comma parts the day from it.
    """
    lowers = parsed.sentence.lowers
    clause = next((c for c in parsed.clauses if c.left[0] <= index < c.verb.first), None)
    if not acts or clause is None or not is_set_apart(parsed, index):
        return acts
    opened = any(lowers[k] in BEFORE_OR_AFTER for k in range(clause.left[0], acts[0]))
    comma = next((k for k in range(index, clause.verb.first) if lowers[k] == ","), 0)
    closes = comma and lowers[comma + 1] != "by"  # the aside goes on
    verbs = {c.verb.first for c in parsed.clauses}
    return [first for first in acts if first in verbs] if opened and closes else acts


def is_set_apart(parsed: Parsed, index: int) -> bool:
    """Tell whether a comma parts a date from what stands before it: "its adoption*, on 5 May*"."""
    return parsed.sentence.lowers[max(0, index - 2) : index] in _SET_APART


def sharing_time(
    parsed: Parsed,
    triggers: Sequence[tuple[int, int]],
    times: Mapping[int, Attached],
    lexicon: Lexicon,
) -> dict[int, int]:
    """Return each verb that shares the time with which a sentence opens, and whose time it is.

    "*In 2023* Togo signed it and Chad *acceded* to it"; not "but Chad has not signed it".
    """
    firsts = {first for first, _ in triggers}
    shared: dict[int, int] = {}
    for above, clause in pairwise(parsed.clauses):
        one, two = above.verb, clause.verb
        whose = shared.get(one.first, one.first)
        told = times.get(whose)
        if told is None or told.span is None or two.first in times or clause.mark != "and":
            continue
        fronted = parsed.sentence.range_of(told.span)[0] <= 1 < one.first
        own = bool(parsed.times_in(clause.left[0], clause.right[1]))
        time_adverbs = lexicon.words("timeAdverbs")
        own = own or not time_adverbs.isdisjoint(parsed.sentence.lowers[one.after : two.after])
        acts = {one.first, two.first} <= firsts
        if fronted and acts and not own and _is_plain_past(one) and _is_plain_past(two):
            shared[two.first] = whose
    return shared


def _is_plain_past(verb: VerbGroup) -> bool:
    return verb.tense == "past" and not (verb.perfect or verb.negated or verb.modal)


def is_told_with(place: Ref, refs: Sequence[Ref]) -> bool:
    """Tell whether a place only tells what a text is on: "a decision on the fishers *in Chad*"."""
    texts = (ref for ref in refs if ref.kind is Kind.INSTRUMENT)
    return any(ref.span.covers(place.span) for ref in texts)


def ends_inner(parsed: Parsed, first: int, index: int) -> bool:
    """Tell whether a time ends what a noun is to do: "the decision to put it off *until May*"."""
    inner = any(c.verb.infinitive and first < c.verb.first < index for c in parsed.clauses)
    return inner and not UNTIL.isdisjoint(parsed.sentence.lowers[max(0, index - 2) : index])


def nth(parsed: Parsed, triggers: Collection[int], index: int) -> int | None:
    """Return "to ratify" for what stands behind "was": "the first to ratify was X, in 2016".

    Not in "it was revised and will be available in May"; "that is in May" says when it was.
    """
    for number in range(1, len(parsed.clauses)):
        above, clause = parsed.clauses[number - 1 : number + 1]
        told = above.verb.infinitive or above.relative
        told = told or parsed.sentence.lowers[clause.verb.first - 1] == "that"
        inside = clause.right[0] <= index < clause.right[1]
        if inside and told and clause.verb.copula and above.verb.first in triggers:
            return above.verb.first
        # "On 16 September Malta became the fortieth State to ratify", "became, in May, the …".
        end = above.verb.after + 3 if is_nth(parsed, clause.verb.first) else above.left[1]
        led = above.left[0] <= index < end and clause.verb.infinitive
        if led and above.verb.lemma in {"become", "be"} and clause.verb.first in triggers:
            return clause.verb.first
    return None
