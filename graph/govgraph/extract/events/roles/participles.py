"""What a participle is said of: "the Convention, *adopted* in May", "*Adopted* in May, it …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import Phrase, end_of, phrases
from govgraph.extract.clauses.reduced import is_of_longer
from govgraph.extract.clauses.sharing import tells_noun
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.subjects import headed, oblique
from govgraph.extract.events.roles.by_whom import agent_after, shared_agent
from govgraph.extract.events.roles.under_titles import labelled
from govgraph.extract.find.refs import names_of
from govgraph.extract.find.words.function_words import A_OR_AN, CONSENTING, LABEL_MARKS, NOW
from govgraph.extract.find.words.tokens import is_adverb, is_title
from govgraph.folding import fold_name
from govgraph.model import BlockRole, EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context

_CLOSING = frozenset({('"',), ("”",)})
_BESIDE = frozenset({(",",), (")", ","), ("is",), ("was",), (")", "is"), (")", "was")})
_IS = frozenset({("is",), ("was",)})
_OPENING = frozenset({"", ",", ";", "and", "that", "("})  # not "the head of the Board *is*"
_LONG = 12  # words from "a" to the participle behind its noun
_COMPLETING = frozenset({"of", "for", "on", "in", "between", "from"})
_LINKING = frozenset({"of", "for", "into", "on", "against", "by", "from", "to", "about"})
_APART = frozenset({(",", "in"), (",", "on"), (",", "at")})
_FIRST = frozenset({"first", "when", "if", "once", "while", "("})  # before one that opens
_WRITTEN = frozenset({EventType.PREPARATION, EventType.LAUNCH})
_ISSUED = frozenset({"issue", "publish", "release"})
_CELL = 2  # words of what only heads or fills a column
_TITLE = 3  # words of a title that say what kind of text it is
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "this", "these"})
_COUNTING = frozenset({"vote", "votes", "to", "of"})
_BETWEEN = frozenset({",", "(", ")", "as", "also", "unanimously", "first"}) | NOW


def undergone(
    parsed: Parsed,
    trigger: Trigger,
    right: tuple[int, int],
    kinds: tuple[Kind, ...],
    context: Context,
    *,
    by: Filler,
) -> Filler:
    """Return what stands before a participle and undergoes it: "*the Pact*, adopted by Chad"."""
    index = trigger.clause or 0
    clause = parsed.clauses[index]
    around = (parsed.before(clause.verb.first), *parsed.sentence.lowers[right[0] : right[0] + 1])
    named = phrases(parsed, 0, clause.verb.first, context.lexicon)[-1:]  # no "app of X, launched"
    founded = around in _APART and all(p.preposition not in _LINKING for p in named)
    founded = founded or "founding" in clause.verb.classes
    things = kinds if by or founded else tuple(k for k in kinds if k is not Kind.ORGANISATION)
    first = joined_first(parsed, index)
    if trigger.type in _WRITTEN and is_of_longer(parsed, first, context.lexicon):
        return EMPTY
    taken = (
        EMPTY
        if has_object(parsed, trigger, context)
        else just_before(parsed, first, things, context)
    )
    undergoer = taken or opening_participle(parsed, index, things, context)
    if not undergoer and (by or after_passive(parsed, index)):
        things = tuple(kind for kind in kinds if kind is not Kind.ORGANISATION or not by)
        undergoer = context.subject(parsed, index, things)
    return undergoer


def joined_first(parsed: Parsed, index: int) -> int:
    """Return where joined participles begin: "the Pact, *adopted* in 2018 and signed in 2019"."""
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    above = parsed.clauses[clause.shares] if clause.shares is not None else clause
    bare = clause.left[0] == clause.left[1] and above.left[0] == above.left[1]
    reduced = above.verb.participle and above.verb.first == above.verb.main and above is not clause
    joined = clause.mark == "and" and bare and reduced and clause.shares is not None
    first = clause.verb.first - (lowers[clause.verb.first - 1] == "itself")  # ", *itself created*"
    return joined_first(parsed, clause.shares or 0) if joined else first


def just_before(parsed: Parsed, first: int, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return the phrase right before a participle: "the Convention, adopted …"."""
    if (noun := _indefinite(parsed, first, kinds)) is not None:
        return _apposed_to(parsed, noun, kinds)
    if told := _of_bodies(parsed, first, kinds):
        return told
    found = phrases(parsed, max(0, first - 40), first, context.lexicon)
    for phrase in reversed(found):
        if _is_within(parsed, phrase):
            if phrase.after == first and Kind.INSTRUMENT in phrase.kinds:
                return EMPTY  # "a statement on the agreement concluded in May": which of the two?
            continue  # "a resolution on ransomware, put forward by …": the resolution
        end = end_of(parsed, phrase)
        end += parsed.sentence.lowers[end : end + 1] in _CLOSING
        end = _past_date(parsed, end)
        rest = parsed.sentence.lowers[end:first]
        if rest[:1] == ("(",) and ")" in rest:
            end = parsed.sentence.lowers.index(")", end) + 1  # "the Report (Part 1), drafted by"
        if _goes_on_in_bracket(parsed, end, first):
            return slots.filler(parsed, _last_part(parsed, phrase), kinds)
        if first - end > 2 and not headed(parsed, found[-1], context.lexicon):
            break
        between = set(parsed.sentence.lowers[end:first])
        if headed(parsed, phrase, context.lexicon):
            continue
        if between <= _BETWEEN:
            direct = slots.filler(parsed, _last_part(parsed, phrase), kinds)
            return direct or _owned(parsed, found[: found.index(phrase)], phrase, kinds)
    return labelled(parsed, kinds, context)


def _owned(
    parsed: Parsed, before: Sequence[Phrase], owner: Phrase, kinds: tuple[Kind, ...]
) -> Filler:
    """Return what is named with its owner: "*Resolution 5* of the Lakes Board, adopted in May"."""
    thing = before[-1] if before else None
    bodies = owner.kinds <= {Kind.ORGANISATION, Kind.MEETING}
    if thing is None or not bodies or Kind.INSTRUMENT not in kinds:
        return slots.EMPTY
    between = parsed.sentence.lowers[thing.after : owner.first]
    beside = between[:1] == ("of",) or (not between and owner.preposition == "of")
    beside = beside and {"of", "the"}.issuperset(between)
    return slots.filler(parsed, thing, (Kind.INSTRUMENT,)) if beside else slots.EMPTY


def _past_date(parsed: Parsed, end: int) -> int:
    """Return where the time ends of which a text is: "the Charter *of 2025*, signed by Malta"."""
    of = parsed.sentence.lowers[end : end + 1] == ("of",)
    return next((time.after for time in parsed.times if of and time.first == end + 1), end)


def _goes_on_in_bracket(parsed: Parsed, opened: int, first: int) -> bool:
    """Tell whether a bracket tells more of the name before: "Pact (signed in May, *ratified*"."""
    lowers = parsed.sentence.lowers
    inside = lowers[opened : opened + 1] == ("(",) and ")" not in lowers[opened:first]
    begun = any(
        clause.verb.first == opened + 1 and clause.verb.participle for clause in parsed.clauses
    )
    return inside and begun and lowers[first - 1] in {",", ";", "and"}


def _indefinite(parsed: Parsed, first: int, kinds: tuple[Kind, ...]) -> int | None:
    """Return where "a" stands in "*a* network set up in 2022", whose noun has no name, or None.

    Nor has one of another kind: nobody founded those of "*a* joint initiative of A and B founded".
    """
    lowers = parsed.sentence.lowers
    opened = next(
        (k for k in range(first - 1, max(first - _LONG, -1), -1) if lowers[k] in A_OR_AN), -1
    )
    words = range(opened + 1, first)
    plain = all(lowers[k].isalpha() or k in parsed.covered for k in words)
    head = next((k for k in words if lowers[k] in _COMPLETING), first) - 1
    verbs = any(opened < clause.verb.first < first for clause in parsed.clauses)
    known = (ref.name for ref in parsed.refs if ref.entity and ref.kind in kinds)
    named = any(name.first <= head < name.after for name in known)
    return opened if opened >= 0 and plain and head > opened and not (verbs or named) else None


def _of_bodies(parsed: Parsed, first: int, kinds: tuple[Kind, ...]) -> Filler:
    """Return what "a" opens and bodies only have: "*a joint initiative* of A and B, founded in"."""
    first -= parsed.sentence.lowers[first - 1] == ","
    near = [ref for ref in parsed.refs if ref.entity and ref.name.after <= first]
    told = next((r for r in reversed(near) if r.kind is not Kind.ORGANISATION), None)
    after = told.name.after if told else 0
    of = parsed.sentence.lowers[after : after + 1] == ("of",)
    new = told is not None and parsed.sentence.lowers[told.name.first - 1] in A_OR_AN
    new = new or (told is not None and told.name.how == "indefinite")
    bodies = [r.name for r in near if r.name.first > after]
    beside = bool(bodies) and bodies[-1].after == first
    if told is None or told.entity is None or not (of and new and beside and told.kind in kinds):
        return EMPTY
    return Filler((told.entity,), told.span)


def _apposed_to(parsed: Parsed, noun: int, kinds: tuple[Kind, ...]) -> Filler:
    """Return the name that a noun stands beside: "*YOUthDIG*, a network set up in 2022".

    Or of which it is said: "*YOUthDIG* is a network set up in 2022".
    """
    for ref in parsed.refs:
        between = parsed.sentence.lowers[ref.name.after : noun]
        said = between[-1:] in _IS and parsed.before(ref.name.first) not in _OPENING
        if ref.entity and ref.kind in kinds and between in _BESIDE and not said:
            return Filler((ref.entity,), ref.span)
    return EMPTY


def _last_part(parsed: Parsed, phrase: Phrase) -> Phrase:
    """Return the last of two names that a comma parts: "they read the Code, *and the Charter*"."""
    if len(phrase.refs) != 2:
        return phrase
    first, last = phrase.refs
    between = parsed.sentence.lowers[first.name.after : last.name.first]
    apart = between[:2] == (",", "and")
    return Phrase(last.name.first, phrase.after, (last,), phrase.preposition) if apart else phrase


def _is_within(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether a phrase is part of a longer description."""
    span = phrase.refs[-1].span
    return any(ref.span != span and ref.span.covers(span) for ref in parsed.refs)


def opening_participle(
    parsed: Parsed, index: int, kinds: tuple[Kind, ...], context: Context
) -> Filler:
    """Read "Adopted in Banjul in 2019, the Declaration …": the main clause names the object."""
    while index and _joins_participle(parsed, index):
        index -= 1  # "Adopted in Escazú and opened for signature in May, the Agreement …"
    clause = parsed.clauses[index]
    if index or not clause.verb.participle or not _opens(parsed, clause.verb.first, context):
        return EMPTY
    if parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("that",):
        return EMPTY  # "Agreed that the Declaration remains valid", an item of a list
    for later in range(1, len(parsed.clauses)):
        under = parsed.clauses[later].mark in context.lexicon.words("subordinators")
        if _joins_participle(parsed, later) or under:
            continue  # "Adopted in 2019 *after States had agreed*, the Declaration …"
        verb, named = parsed.clauses[later].verb, parsed.refs_in(*parsed.clauses[later].left)
        if verb.finite and (named or not verb.participle):
            first = (Kind.INSTRUMENT,) if Kind.INSTRUMENT in kinds else kinds
            return context.subject(parsed, later, first) or context.subject(parsed, later, kinds)
    if itself := _itself(parsed, clause, kinds, context):
        return itself
    if clause.verb.lemma in _ISSUED or not parsed.times:
        return EMPTY  # "Issued on 17 July", "Adopted by acclamation": the statement itself
    if any(timed.time.when == context.reference for timed in parsed.times):
        return _titled(kinds, context)
    return context.pronoun("it", kinds, parsed.sentence.starts[0])


def in_fragment(parsed: Parsed, trigger: Trigger, context: Context) -> Filler:
    """Return the treaty of which a line tells without naming it: "*Ratified by 25 States.*".

    Also "Signed but not ratified by Chad", "Entered into force on 5 May 2019, after Chad had …".
    """
    index = trigger.clause or 0
    while index and _goes_on(parsed, index):
        index -= 1
    clause = parsed.clauses[index]
    past = clause.verb.participle or clause.verb.tense == "past"
    alone = past and _opens_line(parsed, clause)
    others = (c for c in parsed.clauses[index + 1 :] if c.is_main and c.left[0] < c.left[1])
    told = alone and not any(parsed.refs_in(*c.left) for c in others)
    # Not the cell of a table ("Signed"), nor "signed copies".
    told = told and len(parsed.sentence.words) > _CELL and _goes_on_alone(parsed, clause, context)
    told = told and not is_title(parsed.sentence)
    kind = EventType.RATIFICATION if clause.verb.lemma in CONSENTING else trigger.type
    return context.implied_object(kind, (Kind.INSTRUMENT,)) if told else EMPTY


def _opens_line(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb opens a line, alone or behind whom the line is on: "Fiji – *Signed*"."""
    lead = clause.verb.first - 1
    led = lead > 0 and parsed.sentence.lowers[lead] in LABEL_MARKS
    return not clause.verb.first or (led and parsed.covered.issuperset(range(lead)))


def _goes_on_alone(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether a verb that opens a line has no noun behind it: "Signed *on* 5 May"."""
    after = clause.verb.after
    word = parsed.sentence.lowers[after] if after < len(parsed.sentence.lowers) else "."
    timed = any(time.first == after for time in parsed.times)
    linking = context.lexicon.any_of("prepositions", "coordinators", "subordinators")
    return timed or not word[0].isalnum() or word in linking or is_adverb(word)


def _goes_on(parsed: Parsed, index: int) -> bool:
    """Tell whether a verb goes on from a participle: "Signed in 2001*; not yet ratified*"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    joined = clause.mark in {"and", "but", ",", ";"} and clause.shares == index - 1
    return joined and clause.left[0] == clause.left[1] and above.verb.participle


def by_in_fragment(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who does what a line tells beside another act: "*Signed* but not ratified *by Chad*".

    Also "Signed by Chad in 2001*; ratified in 2004*" and "*Chad* – Signed 2001. *Not ratified.*".
    """
    if behind := shared_agent(parsed, index, context):
        return behind
    if before := by_line(parsed, index, context):
        return before
    lead = context.leading()
    return lead if all(entity.type == "Government" for entity in lead.entities) else EMPTY


def by_line(parsed: Parsed, index: int, context: Context) -> Filler:
    """Return who did what a participle goes on from: "Signed *by Chad* in 2001; not ratified"."""
    if not index or not _goes_on(parsed, index) or not _opens_line(parsed, parsed.clauses[0]):
        return EMPTY
    return agent_after(parsed, parsed.clauses[index - 1].right, context)


def _itself(parsed: Parsed, clause: Clause, kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return the text itself, whose title names it: "*Adopted by acclamation*" below or behind it.

    Not in a list, which may be about something else.
    """
    text = context.discourse.itself
    plain = parsed.sentence.block.role in {BlockRole.PARAGRAPH, BlockRole.HEADING}
    told = text and text.kind in kinds and plain and not parsed.refs_in(0, clause.verb.first)
    return Filler((text,)) if told and text else EMPTY


def _titled(kinds: tuple[Kind, ...], context: Context) -> Filler:
    """Return the text that a statement's title names, which "Adopted on 2 May" below it dates."""
    title = f" {fold_name(context.discourse.document.title)} "
    texts = (entity for entity in context.discourse.last if entity.kind in kinds)
    named = [e for e in texts if any(f" {fold_name(n)} " in title for n in names_of(e))]
    return Filler((named[0],)) if len(named) == 1 else EMPTY


def _opens(parsed: Parsed, first: int, context: Context) -> bool:
    """Tell whether a participle opens a sentence: "*First adopted* in 2019", not "we adopted"."""
    if not first:
        return True
    word, lexicon = parsed.sentence.lowers[0], context.lexicon
    closed = lexicon.any_of("verbAdverbs", "subordinators", "prepositions")
    return first == 1 and (word in closed or word in _FIRST or is_adverb(word))


def _joins_participle(parsed: Parsed, index: int) -> bool:
    """Tell whether a participle goes on from the one before it: "Adopted in May and signed …"."""
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    joined = clause.mark in {"and", ","} and clause.shares == index - 1
    return joined and clause.verb.participle and above.verb.participle


def set_off(parsed: Parsed, trigger: Trigger, kinds: tuple[Kind, ...]) -> bool:
    """Tell whether a comma sets a participle off: "the Treaty, adopted in Rome, and its Annex".

    A text that adopts nothing needs none: "recalls the *Treaty adopted in* 2019, the Charter and".
    """
    lowers = parsed.sentence.lowers
    apart = lowers[trigger.first - 1 : trigger.first] == (",",)
    end = trigger.first - apart
    end -= lowers[end - 1 : end] in _CLOSING  # 'the "River Charter", adopted in Rome'
    what = kinds if apart else (Kind.INSTRUMENT,)
    named = any(ref.kind in what and ref.name.after == end for ref in parsed.refs)
    return named and lowers[trigger.after] in {"in", "on", "at", "by", "during", "under"}


def after_passive(parsed: Parsed, index: int) -> bool:
    """Tell whether a clause goes on from a passive: "was proposed in 2022, adopted in 2024"."""
    shares = parsed.clauses[index].shares
    return shares is not None and parsed.clauses[shares].verb.passive


def tells_of_itself(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether a line says when the text itself was adopted, and not what it comments on.

    So does "Adopted in Oslo, 14 May 2022" below "Comments on the draft Charter".
    """
    document, lexicon = context.discourse.document, context.lexicon
    if parsed.sentence.lowers[: clause.verb.first] == ("as",):
        return True  # "As submitted to the Review"
    if clause.verb.first or len(parsed.clauses) > 1 or context.discourse.itself:
        return False
    dated = any(timed.time.when == document.when for timed in parsed.times)
    words = document.title.lower().split()
    genre = not lexicon.any_of("textGenres", "replyTexts").isdisjoint(words[:_TITLE])
    return dated and genre and not {"on", "to"}.isdisjoint(words)


def has_object(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether a noun without a name is what a verb acts on: "the Board set up *a desk*".

    Also several: "created *two funds*"; not "adopted *ten votes* to two".
    """
    article, noun = (*parsed.sentence.lowers[trigger.after : trigger.after + 2], "", "")[:2]
    counted = article in context.lexicon.words("numberWords") and noun not in _COUNTING
    counted = counted and noun not in context.lexicon.words("timeUnits")
    timed = any(time.first == trigger.after for time in parsed.times)
    return (counted or article in _ARTICLES) and not timed


def shares_pronoun(parsed: Parsed, index: int) -> bool:
    """Tell whether "which" is the object here, too: "which Fiji signed and Chad *ratified*".

    Also of the same subject: "which Fiji signed but *has never ratified*".
    """
    clause, above = parsed.clauses[index], parsed.clauses[index - 1]
    if clause.mark in {"and", "but"} and clause.shares == index - 1 and above.relative:
        told = above.mark in {"which", "that"} and bool(parsed.refs_in(*above.left))
        return told and not (above.verb.passive or clause.verb.passive or oblique(parsed, above))
    joined = bool(index) and clause.mark == "and" and clause.shares is None
    if joined and not above.relative:
        joined = tells_noun(parsed.clauses, index - 1, parsed.sentence)
    both = joined and parsed.refs_in(*above.left) and parsed.refs_in(*clause.left)
    return bool(both) and not (above.verb.passive or clause.verb.passive or oblique(parsed, above))
