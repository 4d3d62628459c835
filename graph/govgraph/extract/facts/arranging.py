"""Whether a meeting is told as arranged, and where the words that name it end."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import UNASSERTED, comes_about, cue_of
from govgraph.extract.clauses.reduced import hangs_on_object
from govgraph.extract.events.status.assertion import doubted
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.triggers.triggers import ENDING
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_OBJECTS = frozenset({("its",), ("their",), ("the",), ("a",), ("an",), ("any",), ("all",)})
_DEALT = 2  # words of "decision on"
_NEAR = 6  # words from a verb in which its object is named
SUPPOSED = frozenset({"would", "could", "should", "may", "might", "must", "be"})

_WANTING = frozenset({"Proposal", "Call"})
_SURE = frozenset({str(Status.PLANNED), str(Status.OCCURRED)})
_ARTICLES = {("the",), ("its",), ("our",), ("their",)}
_HOLDING = frozenset({"happening", "organising"})
_TELLING = frozenset({"arranging", "resolving", "confirming", "speech", "telling"})


def end_of(parsed: Parsed, ref: Ref) -> int:
    """Return where all the words of a meeting end, its body and its short form among them.

    "third meeting of the Water Committee (WC-3)" ends behind the bracket.
    """
    sentence, end = parsed.sentence, ref.name.after
    if ref.name.whole:
        end = max(end, sentence.range_of(ref.name.whole)[1])
    end = max(end, _past_owner(parsed, ref, end))
    closing = sentence.words[end + 1 : end + 4]
    letters = sentence.words[end + 1 : end + 2]
    if sentence.words[end : end + 1] == ("(",) and ")" in closing and letters[0].isupper():
        within = [r for r in parsed.refs if r.kind is Kind.PLACE and r.name.first == end + 1]
        return end if within else end + 2 + closing.index(")")
    return end


def _past_owner(parsed: Parsed, ref: Ref, end: int) -> int:
    """Return where the body ends whose meeting one is: "annual meeting *of the League* in Oslo"."""
    lowers, label = parsed.sentence.lowers, ref.entity.label if ref.entity else ""
    first = end + 1 + (lowers[end + 1 : end + 2] == ("the",))
    if lowers[end : end + 1] != ("of",) or " of the " not in label:
        return end
    owner = next((r for r in parsed.refs if r.name.first == first and r.entity), None)
    told = owner and owner.entity and label.endswith(f" of the {owner.entity.label}")
    return owner.name.after if owner and told else end


def arranged(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "to be held" tells what has been arranged: "the Forum, (is) to be held in May".

    After another verb it does not: "we hope for the Forum to be held in May".
    """
    words = parsed.sentence.lowers[clause.verb.first : clause.verb.after]
    if words[:2] in {("is", "to"), ("are", "to")}:
        return True
    before = parsed.sentence.lowers[max(0, clause.verb.first - 1) : clause.verb.first]
    above = parsed.clauses[max(0, parsed.clauses.index(clause) - 1)].verb
    told = above.passive or above.copula
    near = 0 <= above.after - clause.verb.first <= 1
    due = parsed.sentence.lowers[above.after : clause.verb.first] == ("due",)
    if due and above.copula and above.tense == "present" and not above.negated:
        return True  # "is *due* to take place"
    if told and above.tense == "present" and not above.negated and near:
        return cue_of(above) == Status.PLANNED  # "is expected to be held"
    named = [r for r in parsed.refs if r.kind is Kind.MEETING]
    beside = any(end_of(parsed, r) == clause.verb.first for r in named)
    alone = parsed.clauses.index(clause) == 0
    return words[:2] == ("to", "be") and (before == (",",) or (beside and alone))


def is_dealt_with(parsed: Parsed, deed: int, lexicon: Lexicon) -> bool:
    """Tell whether one only deals with a deed: "recalled the decision *on holding* the Forum".

    Also "took up the subject *of holding* it"; who "agreed on holding it" holds it.
    """
    noun, prep = (*parsed.sentence.lowers[max(0, deed - _DEALT) : deed], "", "")[:2]
    if any(clause.verb.after in {deed - 1, deed} for clause in parsed.clauses):
        return False
    matters = lexicon.words("subjectNouns")
    return prep == "on" or (prep == "of" and noun.removesuffix("s") in matters)


def only_thought_of(parsed: Parsed, clause: Clause, context: Context) -> bool:
    """Tell whether a meeting only may be, is proposed or hoped to be: "*if* it is held in Oslo"."""
    foreseen = arranged(parsed, clause) or is_foretold(parsed, clause)
    if clause.verb.modal in SUPPOSED and not foreseen:
        return True
    if on_condition(parsed, clause):
        return True
    # "tentatively scheduled for May"
    set_for = clause.verb.head in context.lexicon.words("planningVerbs")
    unsure = not set_for and doubted(parsed, clause, context.lexicon)
    if not clause.verb.finite:
        return False
    return unsure or clause.mark in {"if", "unless", "whether"} or is_only_wanted(parsed, clause)


def is_only_wanted(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether nobody holds a meeting, or somebody only wants it: "*propose that* we hold it".

    "*Nobody* convened it" tells of none; "suggested *that Fiji host* it" only of a wish.
    """
    if subject_denies(parsed, clause):
        return True
    number = parsed.clauses.index(clause)
    above = parsed.clauses[number - 1].verb if number else None
    that = above is not None and "that" in parsed.sentence.lowers[above.main : clause.left[0] + 1]
    return above is not None and that and is_wanting(above)


def is_wanting(verb: VerbGroup) -> bool:
    """Tell whether a verb only wants or proposes what it governs: "request", "propose that"."""
    views = {entry.frame.evokes for entry, _ in verb.entries if entry.frame}
    return cue_of(verb) in {Status.PROPOSED, UNASSERTED} or not _WANTING.isdisjoint(views)


def is_foretold(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "would" is what somebody said will be: "agreed *that it would* be held in May".

    In "proposed that it would be held in May" it is not.
    """
    number = parsed.clauses.index(clause)
    above = parsed.clauses[number - 1].verb if number else None
    if above is None or clause.verb.modal != "would" or clause.verb.perfect or above.negated:
        return False
    that = "that" in parsed.sentence.lowers[above.after : clause.verb.first]
    classes = above.classes
    sure = cue_of(above) in {"", *_SURE} and not (above.modal or above.infinitive)
    return that and sure and above.tense == "past" and not _TELLING.isdisjoint(classes)


def on_condition(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether what will be hangs on something: "*Should that fail*, it will be in Oslo".

    Not so what is put in: "If the Forum, to be held in Oslo, fails, …".
    """
    if clause.verb.tense == "past" or clause.verb.infinitive:
        return False
    opened = parsed.sentence.lowers[0] in {"if", "unless", "should", "were", "provided"}
    later = parsed.clauses[parsed.clauses.index(clause) + 1 :][:1]
    if "otherwise" in parsed.sentence.lowers[clause.verb.after :]:
        later = ()  # "unless the Bureau decides otherwise" is only a clause of form
    return opened or any(other.mark in {"if", "unless"} for other in later)


def calls_off(parsed: Parsed, number: int = 0) -> bool:
    """Tell whether a clause from the given one on calls something off: "… has been postponed".

    "It postponed its *recommendation*" calls off no meeting.
    """
    for clause in parsed.clauses[number:]:
        classes = clause.verb.classes
        off = "callingOff" in classes
        if not (off or clause.verb.negated):
            continue
        ends = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] in ENDING
        if clause.verb.negated and ends and not _HOLDING.isdisjoint(classes):
            return True  # "the Forum, planned for May, will not be held"
        after = clause.right[0]
        object_ = not clause.verb.passive and parsed.sentence.lowers[after : after + 1] in _OBJECTS
        meets = any(r.kind is Kind.MEETING for r in parsed.refs_in(after, after + _NEAR))
        if off and (not object_ or meets):
            return True
    return False


def is_elsewhere(parsed: Parsed, clause: Clause, found: Filler) -> bool:
    """Tell whether a clause has a subject of its own, which is not the meeting that was found.

    "The Forum will go back to Oslo, *where the first edition* was held", "it will be taken up at
    *the next Forum*, to be held in Oslo", "it followed *talks*, held in Oslo".
    """
    span = parsed.sentence.range_of(found.span) if found.span else (0, 0)
    outside = found.span is not None and span[0] < clause.left[0]
    end = clause.verb.first - (parsed.before(clause.verb.first) == ",")
    met = (r.entity for r in parsed.refs if r.name.after == end and r.kind is Kind.MEETING)
    other = any(entity not in found.entities for entity in met)
    if clause.verb.infinitive and (other or calls_off(parsed)):
        return True
    if found.span and _is_attended(parsed, span[0], clause):
        return True
    if outside and hangs_on_object(parsed, clause):
        return True
    return outside and "where" in parsed.sentence.lowers[span[1] : clause.verb.first]


def _is_attended(parsed: Parsed, first: int, clause: Clause) -> bool:
    """Tell whether a verb tells of what others do there: "a dinner of those *attending* it".

    Also "of those *who attend* it was held"; "all who attended met" has another subject.
    """
    first -= parsed.sentence.lowers[first - 1 : first] in _ARTICLES
    near = (c for c in parsed.clauses if c.verb.after == first and c is not clause)
    described = (c.verb.gerund or c.verb.participle or c.relative for c in near if _attends(c))
    return first > 0 and any(described)


def _attends(clause: Clause) -> bool:
    return "attending" in clause.verb.classes or clause.verb.head == "attend"


def is_cleft(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "it" is nothing: "*it was in Rome*, on 5 May, *that* they adopted the Pact"."""
    empty = parsed.sentence.lowers[clause.verb.first - 1] == "it"
    return empty and any(c.mark == "that" for c in parsed.clauses if c.left[0] > clause.verb.first)


def is_of_another(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a verb tells of what a meeting only belongs to: "*a side event of* it was held".

    Of an edition or a part of it is told what is told of the meeting.
    """
    end, first = end_of(parsed, ref), ref.name.first
    first -= parsed.sentence.lowers[first - 1 : first] in _ARTICLES
    clause = next((c for c in parsed.clauses if c.verb.first == end and c.verb.finite), None)
    if clause is not None and _is_attended(parsed, first, clause):
        return True
    if clause is None or first - 1 <= clause.left[0] or clause.verb.after - end == 1:
        return False  # "the hall of the Forum *held* in Oslo" tells of the Forum
    before = parsed.sentence.lowers[first - 1]
    near = parsed.sentence.lowers[max(0, first - 3) : first - 1]  # "*Part II* of the Forum"
    part = before == "of" and not lexicon.words("partsOfMeetings").isdisjoint(near)
    return before in lexicon.words("prepositions") and not part


def planned_once(parsed: Parsed, between: Sequence[str]) -> bool:
    """Tell whether words tell what was only meant to be: "the Forum *was to be* held in Oslo".

    So does "the Forum, *scheduled for* May, will *instead* be in June". Or of what a clause tells,
    whose subject may be another: "part of the session *will open*".
    """
    moved = "instead" in parsed.sentence.lowers or any(_came_later(c) for c in parsed.clauses)
    if moved and {"scheduled", "planned", "due"} & set(between):
        return True
    once = {("was", "to"), ("were", "to"), ("will", "open"), ("will", "meet")}
    return any(pair in once for pair in pairwise(between))


def _came_later(clause: Clause) -> bool:
    """Tell whether a clause tells what came of a plan: "the Forum, due in May, *was held*"."""
    verb = clause.verb
    return comes_about(verb) and verb.finite and verb.tense == "past" and not verb.negated
