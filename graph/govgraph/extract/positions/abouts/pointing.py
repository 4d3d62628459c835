"""What a complement only points at: "urge all States to accede to it", "we welcome both"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.sharing import sharers
from govgraph.extract.clauses.slots import Filler
from govgraph.extract.find.words.function_words import BEFORE_TIMES, NOBODY, US
from govgraph.extract.positions.abouts.acts_alone import of_clause
from govgraph.extract.positions.abouts.both import both
from govgraph.extract.positions.abouts.clausal import opens_clause
from govgraph.extract.positions.abouts.deeds import another_deed, past_aside
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span

_NEAR = 4  # words into a complement within which a pronoun is its object
_THINGS = (Kind.INSTRUMENT, Kind.PROCESS)
_FAR = 6  # sentences back to an act that a noun takes up
_ACTS = frozenset(EventType) - {EventType.QUOTATION, EventType.PARTICIPATION}
_LINKED = 2  # words from an act to who did it: "announcement *by* the Bank"
_PRAISED = frozenset({Kind.ORGANISATION, Kind.PLACE})
_PARTING = frozenset({",", ";", "and", "but", "or"})
_ALONE = {("that",), ("this",)}
_CLOSED = {(), (".",), (",",), (";",), ("and",), ("!",)}
_STATE = "Government"
_ANOTHER = frozenset({("a",), ("an",), ("the",), ("its",), ("their",)})
_PAIR = 2
_ONE_OF_THEM = frozenset(
    ("the", word) for word in ("former", "latter", "first", "second", "third", "last")
)
_WHAT_FOLLOWS = frozenset({"that", "to", "when", "how"})
_HERALDING = 6  # words of "it saddens us deeply that"
_WITH_PEOPLE = {(word, by) for word in ("solidarity", "stand", "sympathy") for by in ("with", "by")}


def pointed_at(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what "it", "its", "them", "both" or "the latter" means in a complement."""
    lowers = parsed.sentence.lowers
    following = "".join(lowers[span[0] + 2 : span[0] + 3])
    alone = not following or following == "of" or not following[0].isalnum()
    if alone and lowers[span[0] : span[0] + 2] in _ONE_OF_THEM:
        one = context.object_after(parsed, span, _THINGS)
        return [(entity, one.span) for entity in one.entities if one.span]
    alone = lowers[span[0] : span[0] + 1] in _ALONE
    if alone and lowers[span[0] + 1 : span[0] + 2] in _CLOSED and not opens_clause(lowers, span[0]):
        words = parsed.sentence.span_of(span[0], span[0] + 1)
        meant = context.discourse.pronoun("it", _THINGS, context.number, words.start)
        meant = None if _is_lacking(parsed, span[0], context) else meant
        return [(meant, words)] if meant else []  # "It entered into force, and we welcome *that*"
    for index in range(span[0], min(span[1], span[0] + _NEAR)):
        words = parsed.sentence.span_of(index, index + 1)
        if lowers[index] == "it" and parsed.before(index) == "what":
            return []  # "finish what *it* began"
        if lowers[index] == "it" and heralded(lowers, index):
            return []
        if lowers[index] in {"it", "its"}:
            if lowers[index] == "its" and not _acted_on(parsed, index + 1, context):
                return []  # "its Protocols", "pay its share"
            asked = _whom(parsed, index, context)
            it = context.discourse.pronoun("it", _THINGS, context.number, words.start, asked)
            it = None if it and _is_of_nearer(parsed, index, it, context) else it
            it = _topic_of_clause(parsed, index) or it or _theme_meant(parsed, index, context)
            if lowers[index] == "it":
                it = it or _set_up(parsed, index, context) or _told_of(context)
            return [(it, words)] if it else []
        if (pair := both(parsed, index, context)) is not None:
            return pair
        if lowers[index] == "them":
            return [(entity, words) for entity in _them(parsed, index, context)]
    return []


def _them(parsed: Parsed, index: int, context: Context) -> tuple[Entity, ...]:
    """Return the texts, or the topic, that "them" means; none in "our solidarity *with them*"."""
    if parsed.sentence.lowers[index - 2 : index] in _WITH_PEOPLE:
        return ()
    several = context.discourse.group("they", (Kind.INSTRUMENT,), context.number)
    start = parsed.sentence.starts[index]
    plural = Filler(several) or context.pronoun("they", (Kind.INSTRUMENT,), start)
    theme = None if plural else _theme_meant(parsed, index, context)
    return (*plural.entities, *([theme] if theme else ()))


def _is_lacking(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether "this" is that something is not so: "Chad has not signed it. We regret *this*".

    Or that it is no more: "Chad *has left* the Convention". What is regretted is not the text.
    """
    here = [c for c in parsed.clauses if c.verb.finite and c.verb.after <= index][:-1]
    told = parsed if here else context.discourse.parsed.get(context.number - 1)
    over = [c for c in (here or (told.clauses if told else ())) if c.verb.finite and c.is_main]
    if told is None or not over:
        return False
    verb, lowers = over[-1].verb, told.sentence.lowers
    none = NOBODY & {*lowers[slice(*over[-1].left)], *lowers[verb.after : verb.after + 1]}
    return verb.negated or bool(none) or "revoking" in verb.classes


def heralded(lowers: Sequence[str], index: int, after: int = 0) -> int:
    """Return where what "it" only stands for begins: "*it* saddens us that *herders* go"; or 0.

    So right behind the words that judge it, where they end ``after`` a name: "vital to Fiji that".
    """
    if after and after < len(lowers) - 1 and lowers[after] in _WHAT_FOLLOWS:
        return after + 1
    near = range(index + 1, min(index + _HERALDING, len(lowers) - 1))
    return next((k + 2 for k in near if lowers[k] in US and lowers[k + 1] in _WHAT_FOLLOWS), 0)


def _topic_of_clause(parsed: Parsed, index: int) -> Entity | None:
    """Return the theme that "it" goes on from: "*Net neutrality* works, and we support it"."""
    before = [c for c in parsed.clauses if c.is_main and c.verb.after <= index][:-1]
    if not before or parsed.sentence.lowers[index] != "it":
        return None
    named = [r for r in parsed.refs_in(0, index) if r.entity and r.kind in (Kind.THEME, *_THINGS)]
    opens = named[:1] if before[-1].left[0] == 0 and named and not named[0].name.first else []
    sole = len(named) == 1 and bool(opens)
    return named[0].entity if sole and named[0].kind is Kind.THEME else None


def _set_up(parsed: Parsed, index: int, context: Context) -> Entity | None:
    """Return the body that was just set up: "Norway launched *the River Fund*; we welcome it".

    In "the League launched the River Fund" it may be the League.
    """
    at = parsed.sentence.starts[index]
    for number in (context.number, context.number - 1):
        acts = [a for a in context.discourse.acts.get(number, ()) if a.type is EventType.LAUNCH]
        acts = [a for a in acts if a.object and a.evidence[0].start < at]
        told = context.discourse.parsed.get(number)
        if not acts or told is None or number < context.barrier:
            continue
        bodies = (r for r in told.refs if r.kind is Kind.ORGANISATION and r.span.start < at)
        acting = {r.entity for r in bodies if r.entity and r.entity.type != _STATE}
        objects = {act.object for act in acts}
        body = objects.pop() if len(objects) == 1 and acting <= objects else None
        sole = body is not None and body.kind is Kind.ORGANISATION and not goes_on(told, body)
        return body if sole else None
    return None


def _told_of(context: Context) -> Entity | None:
    """Return the body that the sentence before tells of: "*The River Fund* is empty. Fill *it*".

    Only one that is there for others, like a fund; another may have said what "it" means.
    """
    told = context.discourse.parsed.get(context.number - 1)
    if told is None or context.number - 1 < context.barrier:
        return None
    bodies = [r for r in told.refs if r.kind is Kind.ORGANISATION and r.entity]
    first = bodies[0] if bodies and bodies[0].name.first <= 1 else None
    sole = first is not None and {r.entity for r in bodies} == {first.entity}
    heads = context.lexicon.words("servingBodies")
    return first.entity if first and sole and first.name.head in heads else None


def goes_on(parsed: Parsed, thing: Entity) -> bool:
    """Tell whether something without a name is joined to a thing: "the Fund *and a prize*"."""
    lowers = parsed.sentence.lowers
    ends = [r.name.after for r in parsed.refs if r.entity == thing]
    after = ends[-1] if ends else len(lowers)
    return lowers[after : after + 1] == ("and",) and lowers[after + 1 : after + 2] in _ANOTHER


def _theme_meant(parsed: Parsed, index: int, context: Context) -> Entity | None:
    """Return the one theme that "them" goes on from: "*Deepfakes* do harm. We fear *them*".

    The nearest sentence that names a theme must name one only, plural for "them"; what else the
    pronoun's own sentence has told before it could be meant as well.
    """
    lowers = parsed.sentence.lowers
    subject = any(c.left[0] <= index < c.left[1] for c in parsed.clauses)
    if lowers[index] == "its" or subject or _PARTING & set(lowers[:index]):
        return None
    before = context.discourse.parsed.get(context.number - 1)
    for told, end in ((parsed, index), (before, None)):
        refs = (
            told.refs_in(0, end if end is not None else len(told.sentence.lowers)) if told else []
        )
        themes = {r.entity: r.name.after for r in refs if r.kind is Kind.THEME and r.entity}
        themes = themes or (_coined(told, end, context) if told else {})
        if told is None or len(themes) > 1:
            return None
        for theme, after in themes.items():
            plural = told.sentence.lowers[after - 1].endswith("s")
            return theme if plural == (lowers[index] == "them") else None
    return None


def _coined(parsed: Parsed, end: int | None, context: Context) -> dict[Entity, int]:
    """Return the topics of no known name that a sentence has told, with where their nouns end."""
    span, stop = parsed.sentence.span, parsed.sentence.starts[end] if end is not None else None
    found: dict[Entity, int] = {}
    for mention in context.discourse.coined:
        inside = span.covers(mention.span) and (stop is None or mention.span.end <= stop)
        if inside and mention.entity and mention.entity.kind is Kind.THEME:
            own = mention.entity.label.split(" of ")[0].split()
            at = parsed.sentence.range_of(mention.span)[0] + len(own)
            found.setdefault(mention.entity, min(at, len(parsed.sentence.lowers)))
    return found


def pointed_theme(parsed: Parsed, start: int, context: Context) -> list[tuple[Entity, Span]]:
    """Return the topic that "these attacks", "this practice" goes on from by its own noun."""
    lowers = parsed.sentence.lowers
    pointing, noun = (*lowers[start : start + 2], "", "")[:2]
    if pointing not in {"this", "these", "such", "those"} or not noun[:1].isalpha():
        return []
    for number in range(context.number - 1, max(-1, context.number - 1 - _FAR), -1):
        told = context.discourse.parsed.get(number)
        themes = [r.entity for r in told.refs if r.kind is Kind.THEME and r.entity] if told else []
        themes += _coined(told, None, context) if told else []
        stem = noun.removesuffix("s")
        same = [e for e in themes if stem in {w.removesuffix("s") for w in e.label.lower().split()}]
        if same:
            return [(same[0], parsed.sentence.span_of(start, start + 2))]
    return []


def _whom(parsed: Parsed, index: int, context: Context) -> list[Entity]:
    """Return what names those who are to do it: "urge *Annex 2* States to ratify *it*".

    In "urge the Parties to the Convention to implement it" it may be the Convention.
    """
    for number, clause in enumerate(parsed.clauses[1:], 1):
        above = parsed.clauses[number - 1]
        if clause.verb.infinitive and clause.verb.after == index and not above.relative:
            asked = phrases(parsed, *above.right, context.lexicon)[:1]
            named = [ref for phrase in asked if not phrase.preposition for ref in phrase.refs]
            return [ref.entity for ref in named if ref.entity]
    return sharers(parsed, index)


def _is_of_nearer(parsed: Parsed, index: int, meant: Entity, context: Context) -> bool:
    """Tell whether "its" is of something nearer: "we back *the net ban* and ask for *its* end".

    Not where that only takes up what was told before: "we welcome the *decision* and call for".
    """
    lowers = parsed.sentence.lowers
    named = any(r.name.first < index and r.kind in _THINGS for r in parsed.refs)
    if lowers[index] == "it" and not named and another_deed(context, one=True):
        return True  # "The Board *opened a fund*. We welcome *it*"
    number = next((n for n, c in enumerate(parsed.clauses) if c.right[0] <= index < c.right[1]), 0)
    if not number or any(r.entity == meant for r in parsed.refs_in(0, index)):
        return False
    clause, above = parsed.clauses[number], parsed.clauses[number - 1]
    if clause.mark != "and" or clause.left[0] != clause.left[1]:
        return False
    words = lowers[above.verb.after : clause.verb.first - 1]
    again = context.lexicon.words("takingUp") | {"it", "its", "them", "their", "this", "that"}
    return words[:1] == ("the",) and len(words) > _PAIR and again.isdisjoint(words)


def _acted_on(parsed: Parsed, index: int, context: Context) -> bool:
    """Tell whether something is done to what "its" means: "its swift *ratification*"."""
    for step in range(index, min(index + _NEAR, len(parsed.entries))):
        if step in parsed.covered:
            return False
        acts = any(e.frame and e.frame.evokes in _ACTS for e, _ in parsed.entries[step])
        if acts or parsed.sentence.lowers[step] in context.lexicon.words("doingNouns"):
            return True
    return False


def pointed_thing(
    parsed: Parsed, span: tuple[int, int], context: Context
) -> list[tuple[Entity, Span]]:
    """Return what "this initiative", "that target" means: the one thing just spoken of.

    "The initiative" may be any, and "this report of the Board" tells its own name.
    """
    for ref in parsed.refs:
        pointing = parsed.sentence.lowers[ref.name.first] in {"this", "that"}
        if ref.name.first != span[0] or not pointing or ref.entity or ref.kind not in _THINGS:
            continue
        if parsed.sentence.lowers[ref.name.after : ref.name.after + 1] == ("of",):
            return []
        if ref.name.head in context.lexicon.words("ownTexts") or of_clause(context):
            return []  # "I ask that this statement be put on record"
        found = context.pronoun("it", (ref.kind,), ref.span.start)
        return [(entity, ref.span) for entity in found.entities]
    return []


def past_owner(parsed: Parsed, span: tuple[int, int], context: Context) -> int:
    """Return where a body's act tells what it is about: "the decision of the Council to *open X*".

    "The announcement by the Bank of *a fund*"; 0 for "the report of the Board".
    """
    lowers = parsed.sentence.lowers
    acts = context.lexicon.any_of("bodyTexts", "actNouns")
    for ref in parsed.refs_in(*span):
        first, after = ref.name.first, ref.name.after
        first -= lowers[first - 1] == "the"
        if first < _LINKED:
            continue  # nothing stands before it
        noun, link = lowers[first - 2], lowers[first - 1]
        behind = past_aside(parsed, after) if link in BEFORE_TIMES else after
        following = lowers[behind : behind + 1]
        making, near = context.lexicon.words("makingNouns"), first - span[0] <= _NEAR
        if near and link in BEFORE_TIMES and noun in making and following == ("of",):
            return behind + 1  # "the creation in Lima *of a river office*"
        made = link == "by" and noun in making | context.lexicon.words("hostingNouns")
        if near and made and ref.kind in _PRAISED and following == ("of",):
            return after + 1  # "the hosting by Qatar *of a regional centre*"
        proposing = context.lexicon.words("proposingNouns")
        if first - span[0] > _NEAR or ref.kind not in _PRAISED or noun not in acts | proposing:
            continue
        if link == "by" and following == ("of",):
            return after + 1
        if noun in context.lexicon.words("proposingNouns") and following in {("on",), ("for",)}:
            return after + 1  # "the initiative of Chad *on cloud seeding*"
        closes = lowers[after : after + 1] == ("(",) and lowers[after + 2 : after + 3] == (")",)
        after += 3 * closes  # "the decision of the Rivers Board *(RB)* to"
        deeds = (c.verb for c in parsed.clauses if c.verb.infinitive and c.verb.first == after)
        return next((verb.after for verb in deeds if link in {"of", "by"}), 0)
    return 0
