"""Who does it that has no name, and is told by what they are: "twelve States signed it"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.clauses.slots import Filler, joined_span
from govgraph.extract.events.roles.agents import for_others, main_behind
from govgraph.extract.events.roles.topics import noun_reach
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.find.described.descriptions import DEFINITE
from govgraph.extract.find.words.function_words import FROM_OR_OF, PUT_IN
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.extract.find.words.tokens import OWNERS, is_adverb, is_plural
from govgraph.extract.resolve.memory.definite import fitting
from govgraph.extract.resolve.memory.leaders import own_leaders
from govgraph.model import Entity, EventType, Kind, Mention, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon
    from govgraph.model import Event, Span

_DONE = frozenset(EventType) - {
    EventType.PARTICIPATION, EventType.QUOTATION, EventType.ENTRY_INTO_FORCE, EventType.DECISION,
}  # fmt: skip
_DETERMINERS = frozenset({"the", "our", "its", "their", "these", "those", "all", "both", "your"})
# Who is only counted as missing has done nothing: "no State", "few members".
_NOBODY = frozenset({"no", "few", "neither", "nobody", "none", "any", "hardly", "not", "every"})
_COUNTED = frozenset({"most", "many", "several", "some", "other"})
_COUNTING = frozenset((noun, "of") for noun in ("number", "handful", "majority", "minority"))
_PEOPLE = ("ers", "ors", "ists", "ians", "ees", "men", "women", "people", "youth")
_NO_FEW = frozenset({"only", "more", "fewer", "hardly", "predecessors", "successors"})
_CHARGED = frozenset({("in", "charge", "of"), ("responsible", "for")})
_BODIES = frozenset({"Body", "Network", "Company", "Organisation"})
_MODIFIERS = 7  # words before the noun
_COMPLEMENT = 14  # words of "of the member States of the Union"
_FAR = 16  # words before a relative pronoun among which its noun begins


def own_chamber(
    parsed: Parsed, found: Filler, context: Context, *, binding: bool = False
) -> Filler:
    """Return the parliament that those who speak call their own: "*our parliament* approved it".

    Where it is ``binding``, as to ratify is, it acts for its State; "our parliament" of a network
    is its State's, and never acts for the network.
    """
    first = parsed.sentence.index_of(found.span)
    owner, *words = parsed.sentence.lowers[first : first + 3] if first is not None else ("",)
    words = words[words[:1] in (["national"], ["own"]) :]
    if owner not in {"our", "my"} or words[:1] != ["parliament"] or found.span is None:
        return found
    we = context.discourse.we(found.span.start)
    states = [e.label.partition(" of ")[2] for e in found.entities if e.type == "Government"]
    if not (states or we in found.entities) or (we and "arliament" in we.label):
        return found
    if binding and states:
        return found
    known = [e for state in states for e in context.authority.named(f"Parliament of {state}")]
    body = known[0] if known else Entity(Kind.ORGANISATION, "Parliament", None, "Body")
    context.discourse.coined.append(Mention(found.span, body))
    return Filler((body,), found.span)


def note_group(
    parsed: Parsed, trigger: Trigger, objects: Span | None, events: list[Event], context: Context
) -> None:
    """Note who does what a verb tells, where words only tell what they are.

    "The *Presidents of the Lake countries* adopted it", "was signed by *twelve States*". "No State
    has signed it" tells of nobody. Whatever else tells who did it counts more: so they become
    agents only in the end.
    """
    unknown = [e for e in events if not e.agents and e.type in _DONE and e.object]
    if not unknown:
        return
    done = any(event.status is not Status.NEGATED for event in unknown)
    words = (
        _who(parsed, trigger, objects, context)
        if trigger.clause is not None
        else _by_whom(parsed, trigger, objects, context)
    )
    if words is None or (done and _only_counts(parsed, trigger, words, context.lexicon)):
        return
    span, at = parsed.sentence.span_of(*words), parsed.sentence.starts[trigger.first]
    alone = parsed.sentence.lowers[words[0]] if words[1] - words[0] == 1 else ""
    leaders = own_leaders(alone, context.discourse)
    group = Mention(span, leaders or _group(parsed, words, context))
    if leaders is None:
        context.discourse.coined.append(group)
    context.discourse.groups |= {(e.type, e.object, at): group for e in unknown}


def acts_unnamed(parsed: Parsed, trigger: Trigger, context: Context) -> bool:
    """Tell whether a past form is what a group does: "*forty States* signed", not "as signed"."""
    clause = parsed.clauses[trigger.clause or 0]
    own = clause.left[0] < clause.left[1] and not clause.relative
    return own and _who(parsed, trigger, None, context) is not None


def by_groups(events: Iterable[Event], discourse: Discourse) -> list[Event]:
    """Return the events that nobody is named to have done with the groups that did them."""
    told = [(type_, thing, at, by) for (type_, thing, at), by in discourse.groups.items()]
    found = []
    for event in events:
        groups = (
            by
            for type_, thing, at, by in told
            if (type_, thing) == (event.type, event.object)
            and any(span.start <= at < span.end for span in event.evidence)
        )
        by = next(groups, None) if not event.agents else None
        found.append(_done_by(event, by) if by else event)
    return found


def _done_by(event: Event, group: Mention) -> Event:
    if group.entity is None:
        return event
    told = joined_span([event.evidence[0], group.span]) or group.span
    return replace(event, agents=(group.entity,), evidence=(told, *event.evidence[1:]))


def _group(parsed: Parsed, words: tuple[int, int], context: Context) -> Entity:
    """Return a group by the words that tell it, "the five registries" also as "registries"."""
    first, after = words
    label = parsed.sentence.written(first, after)
    counted = _past_number(parsed, first, context.lexicon)
    if not first and (counted or parsed.sentence.lowers[0] in _COUNTED | {"a"}):
        label = label[0].lower() + label[1:]
    definite = first > 0 and parsed.sentence.lowers[first - 1] in _DETERMINERS
    short = parsed.sentence.written(counted, after) if counted > first and definite else label
    return Entity(Kind.ORGANISATION, label, None, "Group", () if short == label else (short,))


def _past_number(parsed: Parsed, first: int, lexicon: Lexicon) -> int:
    """Return the word behind a number: "*five* registries", "*122* governments"."""
    words = lexicon.words("numberWords")
    while any(part in words for part in parsed.sentence.lowers[first].split("-")) or (
        parsed.sentence.lowers[first].isdigit()
    ):
        first += 1
    return first


def _only_counts(
    parsed: Parsed, trigger: Trigger, words: tuple[int, int], lexicon: Lexicon
) -> bool:
    """Tell whether it is only said how many are parties: "*122 States have* ratified it".

    "122 States signed it in Oslo" tells what they did.
    """
    verb = parsed.clauses[trigger.clause].verb if trigger.clause is not None else None
    first = words[0]
    definite = first > 0 and parsed.sentence.lowers[first - 1] in _DETERMINERS
    counted = _past_number(parsed, first, lexicon) > first or _some(parsed, first)
    perfect = verb is not None and verb.perfect
    return trigger.type in OF_TREATIES and perfect and counted and not definite


def _some(parsed: Parsed, first: int) -> bool:
    return parsed.sentence.lowers[first] in {"several", "many", "some", "a"}


def _who(
    parsed: Parsed, trigger: Trigger, objects: Span | None, context: Context
) -> tuple[int, int] | None:
    """Return the words of who does what a verb says: its subject, or what stands behind "by"."""
    index, lowers = trigger.clause or 0, parsed.sentence.lowers
    clause = parsed.clauses[index]
    passive = clause.verb.passive or (clause.verb.participle and not clause.verb.perfect)
    if passive and (by := _behind_by(parsed, (trigger.after, clause.right[1]), context)):
        return by
    behind = objects is None or objects.start > parsed.sentence.starts[trigger.first]
    if clause.verb.passive or (
        passive and not (behind or clause.relative or clause.mark == "that")
    ):
        return None  # "where the Fund, *launched* in May, sits"
    if main := main_behind(parsed, index):
        return _ending(parsed, *main.left, context)
    while clause.verb.infinitive or clause.verb.gerund:
        if others := for_others(parsed, index, context.lexicon):
            return _ending(parsed, *others, context)
        if clause.shares is None:
            return None
        index = clause.shares
        clause = parsed.clauses[index]
    for _ in parsed.clauses:
        first, end = clause.left
        first += first < end and lowers[first] == clause.mark
        if clause.relative and first == end:
            end = clause.left[0] - (lowers[clause.left[0] - 1] == ",")
            return _ending(parsed, max(0, end - _FAR), end, context, closed=False)
        end -= first < end and lowers[end - 1] == ","
        if any(word not in PUT_IN and not is_adverb(word) for word in lowers[first:end]):
            return _ending(parsed, first, end, context)
        if clause.shares is None:
            return None
        clause = parsed.clauses[clause.shares]
    return None


def _by_whom(
    parsed: Parsed, trigger: Trigger, objects: Span | None, context: Context
) -> tuple[int, int] | None:
    """Return the group that does what a noun tells: "the adoption of it *by ministers*"."""
    reach, starts = noun_reach(parsed, trigger, context.lexicon), [trigger.after]
    if objects is not None and objects.start > parsed.sentence.starts[trigger.first]:
        starts.append(parsed.sentence.range_of(objects)[1])  # not in "its adoption by ministers"
    found = (_behind_by(parsed, (start, reach), context) for start in starts if start < reach)
    by = next((words for words in found if words), None)
    around = by is not None and objects is not None and parsed.sentence.span_of(*by).covers(objects)
    return None if around else by  # "the adoption by *ministers of* the Charter"


def _behind_by(parsed: Parsed, right: tuple[int, int], context: Context) -> tuple[int, int] | None:
    """Return the group behind "by": "signed in Oslo by *twelve States*"."""
    lowers = parsed.sentence.lowers
    at = next((k for k in range(*right) if lowers[k] == "by"), right[1])
    dated = {k for time in parsed.times for k in range(time.first, time.after)}
    between = (k for k in range(right[0], at) if k not in parsed.covered | dated)
    if at == right[1] or any(lowers[k] not in PUT_IN for k in between):
        return None
    found = _noun(parsed, at + 1, len(lowers), context.lexicon)
    return found or _body(parsed, at + 1, context)


def _body(parsed: Parsed, first: int, context: Context) -> tuple[int, int] | None:
    """Return "the *working group*", "*Kenya's bar association*" or "the *dockers' union*".

    So it is where the text tells of none that it can mean; "the Board" alone tells nothing.
    """
    article = set(parsed.sentence.lowers[first : first + 1])  # none where a sentence breaks off
    plain = first + bool(article & (_DETERMINERS | DEFINITE))
    for ref in parsed.refs:
        told = ref.described and ref.entity is None and ref.name.type in _BODIES
        told = told and ref.name.after - plain > 1
        if told and (ref.name.first == first or _leads(parsed, plain, ref.name.first, context)):
            known = fitting(context.discourse, ref)
            return None if known else (plain, ref.name.after)
    return None


def _leads(parsed: Parsed, first: int, end: int, context: Context) -> bool:
    """Tell whether a noun of a body has whom it is of before it: "the *dockers'* union".

    Which one "the *federation's* congress" is, is told elsewhere.
    """
    words = parsed.sentence.lowers[first:end]
    closed = closed_words(context.lexicon) - OWNERS
    marks = [k for k in range(first + 1, end) if _owns(parsed, k)]
    told = (k - 1 in parsed.named or is_plural(parsed.sentence.lowers[k - 1]) for k in marks)
    owned = bool(marks) and all(told) and end - first <= _MODIFIERS
    named = [r for r in parsed.refs_in(first, end) if not _owns(parsed, r.name.after)]
    return owned and not named and closed.isdisjoint(words) and "," not in words


def _owns(parsed: Parsed, index: int) -> bool:
    return parsed.sentence.lowers[index] in OWNERS


def _ending(
    parsed: Parsed, first: int, end: int, context: Context, *, closed: bool = True
) -> tuple[int, int] | None:
    """Return the group that a range ends in; ``closed`` tells that its clause begins there."""
    lowers = parsed.sentence.lowers
    while end > first and (is_adverb(lowers[end - 1]) or lowers[end - 1] in PUT_IN):
        end -= 1
    for start in _openings(parsed, first, end, context.lexicon, closed=closed):
        found = _noun(parsed, start, end, context.lexicon) or _body(parsed, start, context)
        if found and found[1] == end:
            return found
    return None


def _openings(
    parsed: Parsed, first: int, end: int, lexicon: Lexicon, *, closed: bool
) -> Iterator[int]:
    """Yield where a noun may begin: where the range does, behind a comma or a time.

    Before "who" it must be told apart: "*the* ministers who signed it", no "States that sign it".
    """
    lowers = parsed.sentence.lowers
    behind = {time.after for time in parsed.times} | {first}
    behind |= {index + 1 for index in range(first, end) if lowers[index] == ","}
    known = (_DETERMINERS - {"those", "all"}) | lexicon.words("numberWords")
    for index in range(first, end):
        if (index in behind) if closed else (lowers[index] in known):
            yield index


def _noun(parsed: Parsed, first: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the words of a group that begins at an index, without its article.

    Of "*a number of States*" the words that count are told with it.
    """
    lowers = parsed.sentence.lowers
    if lowers[first : first + 1] == ("a",) and lowers[first + 1 : first + 3] in _COUNTING:
        counted = _noun(parsed, first + 3, end, lexicon)
        return (first, counted[1]) if counted else None
    while first < end and lowers[first] in _DETERMINERS:
        first += 1
    head = _head(parsed, first, end, lexicon)
    if head is None:
        return None
    after = _complement(parsed, head + 1, end, lexicon)
    joint = after
    while joint < end and lowers[joint] in {",", "and"}:
        joint += 1
    if joint > after and (others := _noun(parsed, joint, end, lexicon)):
        after = others[1]
    return first, after


def _head(parsed: Parsed, first: int, end: int, lexicon: Lexicon) -> int | None:
    """Return where the noun of a group stands, a few plain words at most behind an index."""
    lowers = parsed.sentence.lowers
    closed = closed_words(lexicon) | lexicon.any_of("doForms", "verbAdverbs") | _NOBODY | _NO_FEW
    apart = {k for time in parsed.times for k in range(time.first, time.after)}
    apart |= {clause.verb.first for clause in parsed.clauses}
    for index in range(first, min(end, first + _MODIFIERS)):
        word = lowers[index]
        joint = word == "and" and lowers[index - 1] in OWNERS
        if index > first and (joint or word in OWNERS):
            continue  # "*shipowners' and* seafarers' representatives"
        following = lowers[index + 1 : index + 2]
        goes_on = following and (following[0] in OWNERS or is_group(following[0], lexicon))
        if is_group(word, lexicon) and not goes_on:
            return index
        plain = word not in closed or (index == first and word in _COUNTED)
        if not (plain and word[0].isalnum()) or index in apart:
            return None
    return None


def is_group(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun tells of several who can act: "governments", "mayors", "journalists"."""
    if word in lexicon.any_of("peopleNouns", "peopleHeads"):
        return word != "speaker"
    if not is_plural(word) or word in lexicon.words("noPeople") | _NO_FEW:
        return False
    one = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    head = lexicon.heads.get(one) or lexicon.heads.get(word)
    if head is not None:
        return head.kind is Kind.ORGANISATION or head.type == "City"
    people = word in lexicon.any_of("groupNouns", "peopleBesides") or one in lexicon.words("posts")
    return people or word.endswith(_PEOPLE)


def _complement(parsed: Parsed, first: int, end: int, lexicon: Lexicon) -> int:
    """Return where a group's words end: "ministers *in charge of ports*", "Heads *of State*"."""
    lowers = parsed.sentence.lowers
    linked = lowers[first : first + 3] in _CHARGED or lowers[first : first + 2] in _CHARGED
    if first >= end or not (linked or lowers[first] in FROM_OR_OF):
        return first
    timed = {k for time in parsed.times for k in range(time.first, time.after)}
    verbs = {c.verb.first for c in parsed.clauses}
    apart = lexicon.any_of("relativisers", "subordinators", "haveForms", "beForms", "modals")
    stops = apart | (lexicon.words("prepositions") - FROM_OR_OF) | {"who", "which", "that"}
    after = first + (3 if lowers[first : first + 3] in _CHARGED else 2 if linked else 1)
    while after < min(end, first + _COMPLEMENT) and after not in timed | verbs:
        if after not in parsed.covered and (
            not lowers[after][0].isalnum() or lowers[after] in stops
        ):
            break
        after += 1
    return after
