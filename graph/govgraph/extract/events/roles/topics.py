"""What a proposal is about: the themes and texts behind its word, but not what it is made under."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.subjects import is_aside
from govgraph.extract.find.described.governed import SETS
from govgraph.model import Entity, EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_CLOSING = frozenset({",", ":", "for", "in", "on", "a", "an", "that", "with"})  # ends "to whom"
_WHOM = frozenset({"to", "before"})  # end "put to", "lay before"
_BODIES = (Kind.ORGANISATION, Kind.MEETING)
_STANDING = frozenset({"candidate", "candidates", "candidacy", "candidature", "nominee"})
_HELPS = frozenset({"help", "support", "assistance", "aid", "advice", "backing", "funding"})
_TIME = frozenset({"once", "when", "after", "before", "until", "if", "because", "while"})
_AS = frozenset({("as", "soon"), ("as", "long")})
_JOINTS = frozenset({"and", "or", ","})
_LEADING = frozenset({"of", "to", "for", "on", "in", "with", "by", "at", "from", "within"})
_JOINED = 3  # words behind "and the" with the "of" of "and the formal signing of"
_OPENING = frozenset({"of", "on"})
_ABOUT = frozenset({"on", "about", "regarding", "concerning"})
_BESIDE = frozenset({
    ("as", "part", "of"), ("in", "line", "with"), ("in", "accordance", "with"), ("along", "with"),
    ("together", "with"), ("alongside",), ("pursuant", "to"), ("in", "support", "of"),
})  # fmt: skip


def about(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> slots.Filler:
    """Return the themes and things that a proposal is about."""
    end, lowers = noun_reach(parsed, trigger, lexicon), parsed.sentence.lowers
    times = (k for k in range(trigger.after, end) if lowers[k] in _TIME or lowers[k : k + 2] in _AS)
    end = next(times, end)  # "will propose a park *once the Rules are adopted*"
    end = before_others_own(parsed, trigger.after, end)
    found: dict[Entity, Span] = {}
    for ref in parsed.refs_in(trigger.after, end):
        if ref.kind is Kind.INSTRUMENT and (
            _is_frame(parsed, trigger, ref)
            or is_remarked_on(parsed, trigger.after, ref.name.first, lexicon)
        ):
            continue
        topical = ref.kind in {Kind.THEME, Kind.INSTRUMENT} or _to_be_made(parsed, ref)
        if ref.entity and topical:
            found.setdefault(ref.entity, ref.span)
    return slots.Filler(tuple(found), slots.joined_span(found.values()))


def before_others_own(parsed: Parsed, first: int, end: int) -> int:
    """Return where others' own begins: "Fiji's proposal on nets *and Chad's paper*"."""
    lowers = parsed.sentence.lowers
    owners = (r.name for r in parsed.refs_in(first, end) if r.kind in slots.AGENTS)
    joined = (n.first - 1 for n in owners if lowers[n.after : n.after + 1] == ("'s",))
    return next((k for k in joined if k > first and lowers[k] in {"and", ",", "or"}), end)


def is_remarked_on(parsed: Parsed, first: int, text: int, lexicon: Lexicon) -> bool:
    """Tell whether somebody only says something of a text: "submitted *comments on* the draft".

    Both words stand behind an index and before the text.
    """
    lowers = parsed.sentence.lowers
    at = text - 1 - (lowers[text - 1] in lexicon.words("determiners"))
    on = at >= first and lowers[at] in _ABOUT
    return on and not lexicon.words("remarks").isdisjoint(lowers[first:at])


def _to_be_made(parsed: Parsed, ref: Ref) -> bool:
    """Tell whether a body is one that is to come: "proposed that a *Lake Fund be set up*"."""
    lowers, at = parsed.sentence.lowers, ref.name.after
    at += lowers[at : at + 1] == ("should",)
    made = ref.kind is Kind.ORGANISATION and lowers[at : at + 1] == ("be",)
    entries = parsed.entries[at + 1] if made and at + 1 < len(lowers) else ()
    return any(e.frame is not None and e.frame.evokes == "Launch" for e, _ in entries)


def _is_frame(parsed: Parsed, trigger: Trigger, ref: Ref) -> bool:
    """Tell whether a text is only what one acts under, or whose organ one turns to.

    "Submitted its report *under the Convention*", "submitted *to the secretariat of the
    Convention* its offer", "the proposal *as part of the Programme*".
    """
    at = ref.name.first - (parsed.sentence.lowers[ref.name.first - 1] == "the")
    words = parsed.sentence.lowers[trigger.after : at]
    if words[-1:] in _BESIDE or words[-2:] in _BESIDE or words[-3:] in _BESIDE:
        return True
    if trigger.clause is None:
        return False
    before = parsed.before(ref.name.first)
    if before == "in" and is_aside(parsed, parsed.clauses[trigger.clause]):
        return True  # "for a year, *as proposed in* draft resolution 8"
    return before in {"under", "within"} or turns_to(parsed, trigger.after, ref.name.first)


def past_addressee(
    parsed: Parsed, trigger: Trigger, right: tuple[int, int], lexicon: Lexicon
) -> tuple[int, int]:
    """Return where what is proposed can stand, past whom it is put to: "*to its Chair* a plan".

    A text may tell whose organ that is: "submitted to the secretariat of the Convention".
    """
    lowers = parsed.sentence.lowers
    if trigger.type is not EventType.PROPOSAL:
        return right
    if lowers[right[0] - 1] in _WHOM:  # "Chad put before *the Board* a plan", "… put to it"
        whom = next(iter(phrases(parsed, *right, lexicon)), None)
        return (whom.after if whom else right[0] + 1), right[1]
    if lowers[right[0] : right[0] + 1] == ("to",):  # "submitted *to the Lakes Review*"
        whom = next(iter(phrases(parsed, *right, lexicon)), None)
        if whom and Kind.PROCESS in whom.kinds and turns_straight(lowers, right[0], whom.first):
            return whom.after, right[1]
    if "to" not in lowers[: right[0] + 1]:
        return right
    named = (p for p in phrases(parsed, *right, lexicon) if Kind.INSTRUMENT in p.kinds)
    first = next(named, None)
    turned = first is not None and turns_to(parsed, trigger.after, first.first)
    return (first.after, right[1]) if first and turned else right


def turns_straight(lowers: Sequence[str], to: int, first: int) -> bool:
    """Tell whether nothing but an article parts "to" from a name."""
    return set(lowers[to + 1 : first]) <= {"the", "its", "this", "our"}


def turns_to(parsed: Parsed, after: int, first: int) -> bool:
    """Tell whether a name only tells whom one turns to: "submitted *to the Chair of the Pact*".

    The verb ends and the name begins at an index.
    """
    words = parsed.sentence.lowers[after - 1 : first]
    turned = "to" in words[:2] and words.count("to") == 1
    return parsed.before(first) == "of" and turned and _CLOSING.isdisjoint(words)


def noun_reach(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> int:
    """Return where the complements of an event noun end: at the next verb, semicolon or the end."""
    end = len(parsed.sentence.lowers)
    for clause in parsed.clauses:
        if clause.verb.first >= trigger.after and not clause.verb.participle:
            end = min(end, clause.verb.first)
    for index in range(trigger.after, end):
        if parsed.sentence.lowers[index] in {";", ":", "—", "–"}:
            return index
    return _end_of_unnamed(parsed, trigger.after, end, lexicon)


def past_comma(parsed: Parsed, right: tuple[int, int], found: Filler) -> bool:
    """Tell whether a comma parts what is found: "its adoption*, thanks to* the work of Fiji"."""
    first = parsed.sentence.range_of(found.span)[0] if found.span else right[0]
    return any(
        parsed.sentence.lowers[k] == "," and k not in parsed.covered for k in range(right[0], first)
    )


def is_apart(parsed: Parsed, right: tuple[int, int], found: Filler, lexicon: Lexicon) -> bool:
    """Tell whether another noun owns what is found, or a comma parts it: "with *help of* Fiji"."""
    first = parsed.sentence.range_of(found.span)[0] if found.span else right[0]
    first -= parsed.sentence.lowers[first - 1] in lexicon.words("determiners")
    helped = first - 2 >= right[0] and parsed.sentence.lowers[first - 2] in _HELPS
    return helped or past_comma(parsed, right, found)


def _end_of_unnamed(parsed: Parsed, after: int, end: int, lexicon: Lexicon) -> int:
    """Return where an object without a name ends: "adoption of the budget *and* the signing of X".

    Also "launch of the translation *of* X"; in "the adoption of and support for X" it has none of
    its own, and "the text of X" is X.
    """
    lowers = parsed.sentence.lowers
    first = after - (lowers[after - 1] in _OPENING)
    if first >= end or lowers[first] not in _OPENING:
        return end
    refs = [ref.name for ref in parsed.refs if ref.entity]  # "a *code of conduct* on nets"
    told = {index for name in refs for index in range(name.first, name.after)}
    carrying = lexicon.words("carryingNouns")
    for index in range(first + 1, end):
        word, before = lowers[index], lowers[index - 1]
        if index in parsed.named or index in told:
            return end
        if word in _JOINTS and before not in _LEADING and "of" in lowers[index + 2 :][:_JOINED]:
            return index
        if word in _LEADING:
            inner = word in _OPENING and index > first + 2 and before.isalpha()
            carries = before in carrying or (before, word) in SETS
            return index if inner and not carries else end
    return end


def names_no_object(
    parsed: Parsed, index: int, right: tuple[int, int], side: tuple[int, int], context: Context
) -> bool:
    """Tell whether what is proposed has no name there: "tabled it", "submit it *to the Forum*".

    It stands before "which" in "the Fund, which Fiji proposed"; in "proposed *for the Board* to
    meet" the Board is to do something.
    """
    words = parsed.sentence.lowers[slice(*right)]
    stands = any(r.name.first - right[0] in {0, 1, 2} for r in _people(parsed, right))
    if words[:1] == ("for",) or stands or not _STANDING.isdisjoint(words):
        return True  # "put forward *Ana Kos* for the Bureau", "as *candidate* for it"
    addressed = slots.governed_by(parsed, right, ("to",), _BODIES, context.lexicon)
    named = any(ref.kind is not Kind.PLACE for ref in parsed.refs_in(*side))
    return bool(addressed) or not (parsed.clauses[index].relative or named)


def _people(parsed: Parsed, within: tuple[int, int]) -> list[Ref]:
    return [ref for ref in parsed.refs_in(*within) if ref.kind is Kind.PERSON]
