"""Who else was at a meeting than a verb's subject: "200 people attended, *among them* Ana Kos"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.slots import AGENTS, Filler
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context

# What leads to some of those who came, and to others beside them.
_SOME = (("among", "them"), ("including",), ("among", "whom"))
_OTHERS = (("together", "with"), ("along", "with"), ("as", "well", "as"))
_AS_DID = (("as", "did"), ("as", "were"))  # behind a subject that is named: see ``came_too``
_ENDS = frozenset({";", "who", "which", "that", "whose", "(", "–", "—", "to", "in", "at", "on"})
_LISTING = frozenset({",", "and", "by", "as", "well", "both", "also"})
_OF = frozenset({"of", "from", "for", "at"})


def with_guests(parsed: Parsed, trigger: Trigger, agents: Filler, context: Context) -> Filler:
    """Add those whom the words behind or before a verb of attending name beside its subject."""
    if trigger.clause is None:
        return agents
    clause = parsed.clauses[trigger.clause]
    attends = "attending" in clause.verb.classes or (
        clause.verb.passive and clause.verb.lemma == "represent"
    )
    if not attends or clause.verb.negated or clause.verb.infinitive or clause.verb.gerund:
        return agents
    found = list(_named_behind(parsed, trigger, context, bool(agents)))
    if clause.verb.passive:  # "attended by forty people, *by Interpol and* …"
        found += listed_from(parsed, _behind_by(parsed, trigger.after), context)
    if not found:
        return agents
    entities = dict.fromkeys([*agents.entities, *(ref.entity for ref in found if ref.entity)])
    return Filler(tuple(entities), slots.joined_span([agents.span, *(ref.span for ref in found)]))


def _named_behind(parsed: Parsed, trigger: Trigger, context: Context, known: bool) -> Iterator[Ref]:
    """Yield who stands behind "among them" or "together with", that also in front."""
    lowers, first = parsed.sentence.lowers, trigger.after
    clause = parsed.clauses[trigger.clause or 0]
    for words in _OTHERS if known else _SOME + _OTHERS + _AS_DID:
        size = len(words)
        end = clause.right[1] if words in _OTHERS else len(lowers)
        places = [k for k in range(first, end - size) if lowers[k : k + size] == words]
        if words[-1] == "with" and lowers[:size] == words:
            places.append(0)
        # "*Forty States, including* Fiji, attended": there it opens a clause.
        opened = parsed.clauses[clause.shares].left[0] if clause.shares is not None else None
        opened = clause.left[0] if opened is None else opened
        ahead = range(opened, trigger.first) if words in _SOME + _OTHERS else range(0)
        # "Fiji, *along with* Chad, attended"
        inside = [k for k in ahead if words in _SOME or lowers[k - 1] == ","]
        places += [k for k in inside if lowers[k : k + size] == words]
        for at in places[:1]:
            yield from listed_from(parsed, at + size, context)


def _behind_by(parsed: Parsed, first: int) -> int:
    """Return where a second "by" of a list stands: "by 40 delegations, *by* Interpol"."""
    lowers = parsed.sentence.lowers
    places = [k + 1 for k in range(first + 1, len(lowers)) if lowers[k] == "by"]
    return next((k for k in places if lowers[k - 2] in {",", "and"}), len(lowers))


def listed_from(parsed: Parsed, first: int, context: Context) -> list[Ref]:
    """Return the names of a list that begins at an index, also behind "representatives of".

    Of "Ana Kos of the World Bank", "Ana Kos, its President" the person.
    """
    lowers = parsed.sentence.lowers
    stops = [c.verb.first for c in parsed.clauses if c.verb.first >= first and c.verb.finite]
    stops += [
        k for k in range(first, len(lowers)) if lowers[k] in _ENDS and k not in parsed.covered
    ]
    near = parsed.refs_in(first, min(stops, default=len(lowers)))
    named = [ref for ref in near if ref.kind in AGENTS and ref.entity is not None]
    named = [ref for ref in named if lowers[ref.name.after : ref.name.after + 1] not in OWNING]
    if people := [ref for ref in named if ref.kind is Kind.PERSON]:
        return people
    return [ref for ref in named if _is_item(parsed, ref, first, context)]


def _is_item(parsed: Parsed, ref: Ref, first: int, context: Context) -> bool:
    """Tell whether a body came or sent somebody: "*Interpol*", "experts of *the Bank*".

    "The head of the Bank" is somebody else.
    """
    lowers, at = parsed.sentence.lowers, ref.name.first - 1
    at -= lowers[at] in {"the", "its", "our"}
    if at < first or lowers[at] in _LISTING:
        return lowers[at] != "by" or lowers[at - 1] in {",", "and"}
    sent = context.lexicon.any_of("peopleNouns", "missions", "attendants")
    return lowers[at] in _OF and (lowers[at - 1] in sent or lowers[at - 1] in _LISTING)
