"""What a noun takes up that was just told: "Norway proposed a fund. We welcome *this initiative*".

Meant is what the clause before does something to: that alone, unless the words tell of several.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.extract.positions.abouts.asking import after_addressee
from govgraph.extract.positions.abouts.clausal import opens_clause
from govgraph.extract.positions.abouts.deeds import another_deed, past_particle, tells_more
from govgraph.extract.positions.abouts.pointing import goes_on
from govgraph.extract.positions.abouts.reaches import reach
from govgraph.extract.positions.abouts.straight import plain_entry
from govgraph.model import BlockRole, EventType, Kind, PositionType, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Entry, Lexicon
    from govgraph.model import Entity, Event, Span

    # Reads what a range of a sentence is about, as the object of some words of a position.
    Read = Callable[[Parsed, tuple[int, int], Entry | None, Context], Sequence[tuple[Entity, Span]]]

_POINTING = frozenset({"this", "that", "these", "those"})
_ALONE = frozenset({"this", "that"})
_BETWEEN = 2  # words of "this *historic first* step"
_ENDS = frozenset({".", ",", ";", "!", "and", "but", "as", "—", "–", "which", "taken", "with"})
_LEADING = frozenset({"in", "on", "of", "from", "by"})
_GOING_ON = frozenset({"it", "this", "they", "that"})
_REACH = 2  # sentences back, over one that only goes on with "it"
_ABOUT = frozenset({Kind.THEME, Kind.INSTRUMENT, Kind.PROCESS, Kind.MEETING, Kind.ORGANISATION})
_NO_DEEDS = frozenset({EventType.QUOTATION, EventType.PARTICIPATION})
_AWAY = frozenset({"down", "back", "aside", "away", "off", "against"})
_MEANT = frozenset({"next", "same", "first", "second", "last", "other", "own"})
_BESIDE = frozenset({"while", "whereas", ":"})
_LONGEST = 5  # words of "a first binding global target"


class _Told(NamedTuple):
    """A clause that may tell what is taken up, with all that it governs, and its sentence."""

    parsed: Parsed
    clauses: tuple[Clause, ...]
    number: int


def taken_up(
    parsed: Parsed, span: tuple[int, int], entry: Entry | None, context: Context, read: Read
) -> list[tuple[Entity, Span]] | None:
    """Return what "this offer", "that decision" or "this" alone means; None: no such words.

    "Norway has offered to fund the dam, and we welcome *that offer*" is about the dam.
    """
    after, several = _pointing(parsed, span, context)
    if not after:
        return None
    words, kind = parsed.sentence.span_of(span[0], after), _kind(entry)
    noun, pleas = parsed.sentence.lowers[after - 1], context.lexicon.words("pleaNouns")
    if kind is PositionType.SUPPORT and noun in pleas:
        return None  # who supports "that appeal" joins in it
    if kind is PositionType.CALL and noun in _ALONE:
        return None  # "had asked for this"
    undoing_verbs = context.lexicon.words("undoingVerbs")
    if kind is PositionType.CALL and parsed.before(span[0], frozenset()) in undoing_verbs:
        return []  # "to *reverse* this decision"
    if (again := _named_before(parsed, span[0], noun, context)) is not None:
        same = _read_again(again, kind, context, read)
        return [(entity, words) for entity in same] if same else None
    for told in _before(parsed, span[0], context):
        meant = _meant(told, kind, context, read)
        if not meant and parsed.sentence.lowers[after - 1] in context.lexicon.words("effortNouns"):
            meant = _worker(told)
        if meant is None or len(meant) > 1 + several:
            return []  # of two things none is meant
        if meant:
            return [(entity, words) for entity in meant]
    return [] if noun in context.lexicon.words("actNouns") and another_deed(context) else None


def _named_before(
    parsed: Parsed, at: int, noun: str, context: Context
) -> tuple[Parsed, tuple[int, int], int] | None:
    """Return where a thing was told that a noun names again: "*a global target for* … this target".

    Nouns of acts ("this step") go on with the nearest act, and name nothing.
    """
    if noun in context.lexicon.any_of("actNouns", "effortNouns") | _ALONE:
        return None
    for number in range(context.number, context.number - 1 - _REACH, -1):
        told = parsed if number == context.number else context.discourse.parsed.get(number)
        if told is None or number < context.barrier:
            return None
        verbs = {clause.verb.main for clause in told.clauses}
        lowers = told.sentence.lowers[:at] if told is parsed else told.sentence.lowers
        for index in range(len(lowers) - 1, 0, -1):
            if lowers[index] != noun or index in verbs:
                continue
            opens = context.lexicon.words("determiners")
            near = range(index - 1, max(-1, index - 1 - _LONGEST), -1)
            start = next((k for k in near if lowers[k] in opens), index)
            return told, (start, min(len(lowers), reach(told, start))), number
    return None


def _read_again(
    told: tuple[Parsed, tuple[int, int], int], kind: PositionType, context: Context, read: Read
) -> list[Entity]:
    """Return what the words tell that a noun repeats, where that is one thing."""
    parsed, span, number = told
    there = replace(context, number=number)
    found = read(parsed, span, plain_entry(kind, context.lexicon), there)
    meant = list(dict.fromkeys(entity for entity, _ in found))
    return meant if len(meant) == 1 else []


def done_before(
    parsed: Parsed, at: int, entry: Entry | None, context: Context, read: Read
) -> list[Entity]:
    """Return what was done to in the clause before: "Fiji banned lead shot; we *do the same*"."""
    for told in _before(parsed, at, context):
        meant = _meant(told, _kind(entry), context, read)
        if meant is None or meant:
            return list(meant or ())[:1] if len(meant or ()) == 1 else []
    return []


def _kind(entry: Entry | None) -> PositionType:
    evokes = entry.frame.evokes if entry and entry.frame else ""
    return next((k for k in PositionType if str(k) == evokes), PositionType.WELCOME)


def _pointing(parsed: Parsed, span: tuple[int, int], context: Context) -> tuple[int, bool]:
    """Return where words end that only point at what was told, or 0, and if at several things.

    "This decision of the Council" and "this plan for rivers" tell it themselves.
    """
    lowers, first = parsed.sentence.lowers, span[0]
    word = lowers[first] if first < len(lowers) else ""
    if word in _ALONE and _closes(parsed, first + 1):
        return (0, False) if opens_clause(lowers, first) else (first + 1, False)
    if any(r.entity and r.name.first in {first, first + 1} for r in parsed.refs):
        return 0, False  # "this Plan", which has been named
    nouns = context.lexicon.words("takingUp")
    if word not in _POINTING and not (word == "the" and _closes(parsed, first + 2)):
        return 0, False
    for index in range(first + 1, min(first + 2 + _BETWEEN * (word != "the"), len(lowers))):
        if index in parsed.named:
            break
        if lowers[index] in nouns and _closes(parsed, index + 1):
            several = word in _POINTING - _ALONE and is_plural(lowers[index])
            the = word == "the" and lowers[index] not in context.lexicon.words("takingUpAny")
            return (0, False) if the else (index + 1, several)
    return 0, False


def _closes(parsed: Parsed, index: int) -> bool:
    """Tell whether a noun phrase ends before an index: "this step*,*", "this move *today*"."""
    word = (*parsed.sentence.lowers[index : index + 1], ".")[0]
    timed = {t.first for t in parsed.times}
    led = index + 1 in timed and word in _LEADING  # "this move *in May*"
    return word in _ENDS or is_adverb(word) or index in timed or led


def _before(parsed: Parsed, at: int, context: Context) -> list[_Told]:
    """Return the clauses that a noun may take up, the nearest first.

    The clause before in its own sentence; otherwise those of the sentence before, and where that
    only goes on with "it" the one before that.
    """
    told = (n for n, c in enumerate(parsed.clauses) if c.is_main or c.mark == ":")
    main = [n for n in told if parsed.clauses[n].verb.after <= at]
    if len(main) > 1:
        return [_Told(parsed, parsed.clauses[main[-2] : main[-1]], context.number)]
    found: list[_Told] = []
    for number in range(context.number - 1, context.number - 1 - _REACH, -1):
        before = context.discourse.parsed.get(number)
        if before is None or number < context.barrier or not _may_tell(before):
            break
        found.append(_Told(before, before.clauses, number))
        first = before.clauses[0].left[0] if before.clauses else 0
        if before.sentence.lowers[first] not in _GOING_ON or tells_more(before):
            break
    return found


def _may_tell(before: Parsed) -> bool:
    """Tell whether a sentence tells something that words behind it may take up."""
    plain = before.sentence.block.role in {BlockRole.PARAGRAPH, BlockRole.ITEM}
    return plain and before.sentence.words[-1] not in {"?", ":"}


def _meant(
    told: _Told, kind: PositionType, context: Context, read: Read
) -> tuple[Entity, ...] | None:
    """Return what the clauses of a sentence do something to, and None where that is open."""
    there = replace(context, number=told.number)
    mains = [n for n, c in enumerate(told.clauses) if c.is_main or c.mark in _BESIDE]
    found: list[Entity] = []
    for place, number in enumerate(mains):
        end = (*mains[place + 1 :], len(told.clauses))[0]
        objects = _object(told, number, end, kind, there, read)
        if objects is None:
            return None
        found += objects
    return tuple(dict.fromkeys(found))


def _object(
    told: _Told, number: int, end: int, kind: PositionType, context: Context, read: Read
) -> list[Entity] | None:
    """Return what a clause does something to: what an act is done to, or its plain object.

    None tells that what it does is against that, and that nobody welcomes it.
    """
    parsed, clause = told.parsed, told.clauses[number]
    deepest = _governed(told.clauses[number:end])
    if clause.verb.copula and deepest is clause:
        return []
    acts = _acts(parsed, (clause.left[0], told.clauses[end - 1].right[1]), context)
    objects = [e for act in acts for e in ((act.object,) if act.object else act.about)]
    negated = any(act.status is Status.NEGATED for act in acts if act.object)
    turned = _turns(
        parsed, (clause, deepest), kind, context.lexicon, acted=bool(objects), negated=negated
    )
    if objects:
        return None if turned or goes_on(parsed, objects[-1]) else objects
    span = _side(parsed, deepest, told.clauses[end - 1].right[1], context)
    than = (k for k in range(*span) if parsed.sentence.lowers[k] == "than")
    span = span[0], next(than, span[1])  # "grows faster *than X*"
    if span[0] >= span[1]:
        return []
    abouts = read(parsed, span, plain_entry(kind, context.lexicon), context)
    # "Wetlands vanish faster *than forests*" tells of no forests.
    abouts = [one for one in abouts if parsed.before(parsed.sentence.range_of(one[1])[0]) != "than"]
    objects = [e for e, _ in abouts if _is_object(e, (clause, deepest), kind)]
    return None if objects and (turned or goes_on(parsed, objects[-1])) else objects


def _governed(clauses: Sequence[Clause]) -> Clause:
    """Return the last of the clauses that one governs: "decided *to fund* it", "said *that it*"."""
    deepest = clauses[0]
    for inner in clauses[1:]:
        governs = inner.verb.infinitive or inner.mark == "that"
        if not governs or inner.relative or inner.left[0] > deepest.right[1]:
            break
        deepest = inner
    return deepest


def _side(parsed: Parsed, clause: Clause, last: int, context: Context) -> tuple[int, int]:
    """Return where what a verb is done to stands, past verbs that no lexicon has."""
    if clause.verb.passive:
        return clause.left
    start = clause.verb.after
    span = start, min(last, reach(parsed, start))
    if parsed.sentence.lowers[start - 1] == "to" and start not in parsed.covered:
        return past_particle(parsed, start + 1, span[1], context), span[1]  # "plans to *cut*"
    if "makingOthers" in clause.verb.classes:
        done = after_addressee(parsed, span, context)
        return done if done[0] < done[1] else span  # "allow the police *to scan* messages"
    return span


def _is_object(about: Entity, clauses: Sequence[Clause], kind: PositionType) -> bool:
    """Tell whether a deed is done to a thing: a body with a name may only be whom one asked.

    One may regret that "the Board *closed the River Office*", though.
    """
    plain = about.label.split()[0] not in _MEANT  # "the next edition"
    plain = plain and (" " in about.label or is_plural(about.label))  # no "final"
    opens = about.kind is Kind.THEME and about.label.istitle()  # "*Patience* was rewarded"
    named = about.iri is not None or (about.label[:1].isupper() and not opens)
    undone = any("revoking" in clause.verb.classes for clause in clauses)
    body = about.kind is Kind.ORGANISATION and named
    return (
        about.kind in _ABOUT
        and (named or plain)
        and (not body or (undone and kind is PositionType.CONCERN))
    )


def _acts(parsed: Parsed, span: tuple[int, int], context: Context) -> list[Event]:
    """Return the acts that a range of a sentence tells."""
    acts = context.discourse.acts.get(context.number, ())
    first = parsed.sentence.starts[span[0]]
    last = parsed.sentence.ends[min(span[1], len(parsed.sentence.ends)) - 1]
    within = (a for a in acts if first <= a.evidence[0].start and a.evidence[0].end <= last)
    return [act for act in within if act.type not in _NO_DEEDS]


def _turns(
    parsed: Parsed,
    clauses: Sequence[Clause],
    kind: PositionType,
    lexicon: Lexicon,
    *,
    acted: bool,
    negated: bool,
) -> bool:
    """Tell whether a deed is against its object, so that who welcomes it does not welcome that.

    Whoever deplores that "the Board *suspended* the scheme" is worried about the scheme, but not
    about what is banned, nor about a treaty that somebody has left or not signed.
    """
    verbs = [clause.verb for clause in clauses]
    denied = negated or any(v.negated or cue_of(v) == Status.NEGATED for v in verbs)
    undone = any("revoking" in verb.classes for verb in verbs)
    behind = {
        parsed.sentence.lowers[v.main + 1] for v in verbs if v.after < len(parsed.sentence.words)
    }
    undone = undone or not _AWAY.isdisjoint(behind)  # "*struck down* the Act"
    banning = lexicon.words("banningVerbs")
    banned = any(v.lemma in banning or parsed.sentence.lowers[v.main] in banning for v in verbs)
    if kind is PositionType.CONCERN:
        left = any("partingWith" in verb.classes for verb in verbs)
        return (denied and not undone) or left or (banned and not acted)
    return denied or undone or (banned and kind is PositionType.WELCOME)


def _worker(told: _Told) -> tuple[Entity, ...]:
    """Return the body whose effort is meant, where what it did bears no name."""
    for clause in reversed(told.clauses):
        if clause.is_main:
            refs = [r for r in told.parsed.refs_in(*clause.left) if r.entity]
            sole = refs[0].entity if len(refs) == 1 else None
            named = sole and sole.kind is Kind.ORGANISATION and sole.type != "Government"
            named = named and sole is not None and not sole.label[:1].islower()
            return (sole,) if sole and named and not clause.verb.negated else ()
    return ()
