"""What "it" goes on from where no name tells it: "they signed *the new pact*; it …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.states import is_any_ones
from govgraph.extract.clauses.subjects import ACTING
from govgraph.extract.find.words.function_words import ANY_ONE, POSSESSIVES
from govgraph.extract.find.words.tokens import is_plural
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_GOING_ON = frozenset({"and", "but", ";", "that"})
_ONE = frozenset({("a",), ("an",)})
_SOME_ONE = frozenset({("a",), ("an",), ("one",), ("another",), ("no",), ("each",)})
_EACH = ANY_ONE | {"no"}
_THE = frozenset({"the", "a", "an", "this", "these"}) | POSSESSIVES


def is_untold(parsed: Parsed | None, wanted: Collection[Kind], at: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" goes on from what stays untold: "they signed the new pact; it …"."""
    if parsed is None or _some_body(parsed, wanted, at):
        return parsed is not None
    if _some_one_tells(parsed, wanted, at, lexicon):
        return True
    if Kind.INSTRUMENT in wanted and _some_thing_told(parsed, wanted, at, lexicon):
        return True
    before = [r for r in parsed.refs if r.span.end <= at and r.kind in wanted]
    if not before or before[-1].entity or before[-1].name.how != "definite":
        return False
    opening = parsed.sentence.lowers[before[-1].name.first]  # "its programme", not "its Annex 2"
    hangs = before[-1].name.head in lexicon.words("hangingTexts")
    return opening == "the" or (opening in POSSESSIVES and not hangs)


def end_of_told(parsed: Parsed | None, at: int | None) -> int:
    """Return where another main clause begins behind an offset: "Fiji joined *and the Pact* …".

    What a verb leaves out has been told before it, or stands in its own clause, or in one that
    shares its subject or its object: "Fiji signed and Chad ratified *the Pact*".
    """
    if parsed is None or at is None:
        return parsed.sentence.span.end if parsed else 0
    starts = parsed.sentence.starts
    lowers = parsed.sentence.lowers
    ends = (c.verb.after for c in parsed.clauses)
    verbs = {end + 1 + (lowers[end : end + 1] == (",",)) for end in ends}
    opens = (c for c in parsed.clauses if c.mark in _GOING_ON and c.verb.finite)
    opens = (c for c in opens if c.left[0] not in verbs)
    others = (starts[c.left[0]] for c in opens if c.left[0] < c.left[1] and c.shares is None)
    return next((start for start in others if start > at), parsed.sentence.span.end)


def _some_thing_told(parsed: Parsed, wanted: Collection[Kind], at: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" is what no name tells: "it promised *a communication*; it never came"."""
    starts, lowers = parsed.sentence.starts, parsed.sentence.lowers
    for above, clause in pairwise(parsed.clauses):
        here = starts[clause.left[0]] <= at < starts[clause.verb.first]
        thing = lowers[above.verb.after : above.verb.after + 1] in _ONE
        if here and thing and above.verb.finite and not above.verb.passive:
            told = parsed.refs_in(above.left[0], clause.left[0])
            return not any(r.kind in wanted for r in told)
        if here and _goes_on_from(parsed, above, wanted, lexicon):
            return True
    return False


def _goes_on_from(
    parsed: Parsed, hoping: Clause, wanted: Collection[Kind], lexicon: Lexicon
) -> bool:
    """Tell whether one hopes for what was only just told: "await *the renewal* and hope that it".

    Not "We thank the Chair and hope that it", nor where that names a text.
    """
    if hoping.shares is None or hoping.right[0] < hoping.right[1]:
        return False
    right = parsed.clauses[hoping.shares].right
    words = parsed.sentence.lowers[slice(*right)]
    thing = words[:1] and words[0] in _THE and lexicon.words("posts").isdisjoint(words)
    return bool(thing) and not any(r.kind in {*ACTING, *wanted} for r in parsed.refs_in(*right))


def _some_body(parsed: Parsed, wanted: Collection[Kind], at: int) -> bool:
    """Tell whether "it" is a body and no meeting: "Chad joined *the Coalition* and chaired it"."""
    if Kind.MEETING not in wanted or not {Kind.ORGANISATION, Kind.INSTRUMENT}.isdisjoint(wanted):
        return False
    before = [r for r in parsed.refs if r.span.end <= at and r.entity]
    objects = {c.right[0] for c in parsed.clauses} | {c.right[0] + 1 for c in parsed.clauses}
    told = [r for r in before if r.name.first in objects and r.kind is Kind.ORGANISATION]
    bodies = [r for r in told if r.entity and r.entity.type != "Government"]
    end = sum(start < at for start in parsed.sentence.starts)
    joined = any("and" in parsed.sentence.lowers[r.name.after : end] for r in bodies)
    return joined and not any(r.kind in wanted for r in before)  # not "thank the Board *for* it"


def _any_party(parsed: Parsed, at: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" is any one of many: "in force for *a new Party* once it has ratified".

    So behind "*each* State".
    """
    lowers, members = parsed.sentence.lowers, lexicon.words("singleMembers")
    end = next((k for k, start in enumerate(parsed.sentence.starts) if start >= at), len(lowers))
    whom = ((k, lowers[max(0, k - 3) : k]) for k in range(2, end) if lowers[k] in members)
    near = [k for k, before in whom if "for" in before and not _EACH.isdisjoint(before)]
    if is_any_ones(parsed.sentence, parsed.refs, end, lexicon):
        return True
    named = (r for r in parsed.refs_in(near[-1], end)) if near else ()
    return bool(near) and not any(r.entity and r.kind in ACTING for r in named)


def _some_one_tells(parsed: Parsed, wanted: Collection[Kind], at: int, lexicon: Lexicon) -> bool:
    """Tell whether "it" is one without a name who says so: "*a member* told us that it signed"."""
    if not ACTING.issuperset(wanted):
        return False
    starts, lowers = parsed.sentence.starts, parsed.sentence.lowers
    if _any_party(parsed, at, lexicon):
        return True
    for above, clause in pairwise(parsed.clauses):
        here = starts[clause.left[0]] <= at < starts[clause.verb.first]
        if here and "sayingSo" in above.verb.classes and _is_unknown(parsed, above, lexicon):
            return True
        if here and clause.mark == "that" and not above.relative:
            opening = lowers[above.left[0] : above.left[0] + 1]
            named = any(ref.entity for ref in parsed.refs_in(*above.left))
            return opening in _SOME_ONE and not named
    return False


def _is_unknown(parsed: Parsed, saying: Clause, lexicon: Lexicon) -> bool:
    """Tell whether one word that names nobody known says it: "*Jedland*, …, says it signed"."""
    first, closed = parsed.sentence.lowers[:2]
    subject = saying.verb.first == 1 or (closed == "," and (saying.relative or saying.mark == ","))
    plain = first in lexicon.any_of("pronouns", "posts") or 0 in parsed.covered
    return subject and first.isalpha() and not plain


def several_told(parsed: Parsed | None, wanted: Collection[Kind], lexicon: Lexicon) -> bool:
    """Tell whether "they" are things without a name: "some proposed *caps*; Chad opposed them".

    So with what is done to some, "new *taxes* were discussed", never with who does it.
    """
    things = Kind.INSTRUMENT in wanted and ACTING.isdisjoint(wanted)
    if parsed is None or not things:
        return False
    told = [clause for clause in parsed.clauses if clause.is_main and not clause.verb.copula]
    return any(
        _plain_several(parsed, clause.left if clause.verb.passive else clause.right, lexicon)
        for clause in told
    )


def _plain_several(parsed: Parsed, span: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a range of words opens with a plural that names nothing: "*limits* on nets"."""
    closing = lexicon.any_of("prepositions", "relativisers", "coordinators")
    words = parsed.sentence.lowers[slice(*span)]
    ends = (k for k, word in enumerate(words) if word in closing or not word[0].isalnum())
    last = span[0] + next(ends, len(words)) - 1
    named = any(r.entity and r.name.first <= last < r.name.after for r in parsed.refs)
    return span[0] <= last and is_plural(parsed.sentence.lowers[last]) and not named
