"""Who stayed away from a meeting, and whom one sent: "they boycotted it", "Fiji sent observers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.excepting import EXCEPTING
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import AGENTS, EMPTY
from govgraph.extract.clauses.wherein import end_of_name
from govgraph.extract.events.attendance.presence import attended
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.triggers.triggers import ENDING
from govgraph.extract.find.words.tokens import OWNING
from govgraph.model import Event, EventType, Kind, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.slots import Filler
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon

_REASON = ENDING | {
    (word,) for word in ("because", "for", "owing", "due", "as", "since", "this", "and", "but")
}
_WITH_US = frozenset({
    ("come",), ("make", "it"), ("join", "us"), ("be", "with", "us"), ("be", "here"), ("travel",),
    ("send", "a", "representative"), ("send", "a", "delegation"), ("send", "anyone"),
})  # fmt: skip
_APOLOGIES = frozenset({"apologies", "regrets"})
_RECEIVED = frozenset({(verb, "from") for verb in ("received", "noted", "recorded", "sent")})
_BESIDE = frozenset({",", ";", "and", "the", "mr", "ms", "mrs", "dr"})
_OPENING = 3  # words in which "apologies" opens a sentence: "the Chair noted apologies"
_PROTEST = ("in", "protest")
_UNABLE = frozenset({"unable", "prevented"})
_AT_ONCE = frozenset({("at", "short"), ("at", "the")})  # "had to cancel *at the last minute*"
_UNTOLD = frozenset({"not", "never", "might", "may", "could", "would", "will", "if", "n't"})
_OPEN = frozenset({"would", "should", "might", "may", "must"})
_TOLD_OF = frozenset({("for",), ("of",), ("from",), ("again",), ("and",), ("only",)}) | ENDING
_SENT = 4  # words of "a high-level delegation"
_MET = (Kind.MEETING,)


def find_absences(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield who was not there, and who sent somebody to a meeting that is left out.

    "Fiji *boycotted* it", "Ana Kos *sent her apologies*", "our friends *could not come*", "*all
    but Fiji* were represented"; "Chad *sent an observer*".
    """
    yield from _excused(parsed, context)
    for number, clause in enumerate(parsed.clauses):
        meeting, status = _told(parsed, clause, context)
        if not meeting or not is_asserted(parsed, number, context.lexicon):
            continue
        agents = context.subject(parsed, number, AGENTS)
        if status is None:
            agents, status = _all_but(parsed, clause, context), Status.NEGATED
        words = parsed.sentence.span_of(clause.verb.first, clause.verb.after)
        span = slots.joined_span([agents.span, words]) or words
        if agents:
            kind, held = EventType.PARTICIPATION, meeting.entities[0]
            yield Event(kind, status, agents=agents.entities, meeting=held, evidence=(span,))


def _excused(parsed: Parsed, context: Context) -> Iterator[Event]:
    """Yield those whose apologies minutes note: "*Apologies were received from* Fiji and Chad"."""
    lowers, met = parsed.sentence.lowers, context.discourse.document.meeting
    if _APOLOGIES.isdisjoint(lowers[:_OPENING]) or met is None or met.type == "MeetingSeries":
        return
    at = next((k for k in range(2, len(lowers)) if lowers[k - 1 : k + 1] in _RECEIVED), 0)
    other = "for" in lowers[:at] and "absence" not in lowers[:at]  # "for the delay"
    absent: list[Ref] = []
    for ref in parsed.refs_in(at + 1, len(lowers)) if at and not other else ():
        last = absent[-1].name.after if absent else at + 1
        country = ref.entity is not None and ref.entity.type == "Country"
        beside = _BESIDE.issuperset(lowers[last : ref.name.first])
        if not ((ref.kind in AGENTS or country) and ref.entity and beside):
            break
        absent.append(ref)
    if absent:
        span = Span(parsed.sentence.span.start, absent[-1].span.end)
        named = dict.fromkeys(r.entity for r in absent if r.entity)
        states = (context.authority.having("ofCountry", e.iri or "")[:1] or [e] for e in named)
        agents = tuple(state for (state,) in states)
        kind = EventType.PARTICIPATION
        yield Event(kind, Status.NEGATED, agents=agents, meeting=met, evidence=(span,))


def _told(parsed: Parsed, clause: Clause, context: Context) -> tuple[Filler, Status | None]:
    """Return the meeting of which a clause says who was not there, or whom one sent.

    The status is None where those are left out whom the subject names: "all but Fiji came".
    """
    verb = clause.verb
    if _cannot_come(parsed, clause):
        return _of_record(clause, context) or context.implied_meeting(), Status.NEGATED
    if _withdraws(parsed, clause):
        return context.implied_meeting(), Status.NEGATED
    if verb.infinitive or verb.modal:
        kept = _has_to(parsed, clause, context.lexicon) and not (verb.negated or verb.passive)
        return _missed(parsed, clause, context) if kept else EMPTY, Status.NEGATED
    if (sent := _sends(parsed, clause, context)) is not None:
        return context.implied_meeting(), sent
    if _all_but(parsed, clause, context) and not verb.negated:
        return _where_they_came(parsed, clause, context), None
    missed = EMPTY if verb.negated or verb.passive else _missed(parsed, clause, context)
    return missed, Status.NEGATED


def _has_to(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether one does what one chooses or has to: "*had to* miss it", "*chose to* skip it".

    Who "did not choose to", or "would have to", is not said to have stayed away.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    first = verb.first - (lowers[verb.first - 1 : verb.first + 1] == ("had", "to"))
    if lowers[first : first + 2] == ("had", "to"):
        return lowers[max(0, first - 1) : first] not in {("if",), ("not",)}
    near = lowers[max(0, verb.first - 4) : verb.first]
    return bool(near) and near[-1] in lexicon.words("choosingOrForced") and _UNTOLD.isdisjoint(near)


def _of_record(clause: Clause, context: Context) -> Filler:
    """Return the meeting of minutes or a communiqué, at which those who could not come were not."""
    document = context.discourse.document
    held = None if document.speaker or clause.verb.modal else document.meeting
    return slots.Filler((held,)) if held and held.type != "MeetingSeries" else EMPTY


def _missed(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return the meeting at which a clause says that somebody was not."""
    lowers, after, held = parsed.sentence.lowers, clause.verb.after, (Kind.MEETING,)
    classes = clause.verb.classes
    if clause.verb.copula and lowers[after : after + 1] == ("absent",):
        if lowers[after + 1 : after + 2] == ("from",):
            return slots.governed_by(parsed, clause.right, ("from",), held, context.lexicon)
        alone = lowers[after + 1 : after + 2] in ENDING
        alone = alone or lowers[after + 1 : after + 3] == ("with", "apologies")
        told = clause.verb.tense == "past" and alone
        return context.implied_meeting() if told else EMPTY
    if "stayingAway" in classes:
        found = _itself(parsed, clause, context.object_after(parsed, clause.right, held))
        alone = lowers[after : after + 1] in _REASON or lowers[after : after + 2] == _PROTEST
        alone = clause.verb.lemma == "stay away" and alone
        return found or (context.implied_meeting() if alone else EMPTY)
    near = [word in _APOLOGIES for word in lowers[after : after + 3]]
    if "excusing" in classes and True in near:
        behind = lowers[after + near.index(True) + 1 :][:2]
        other = behind[:1] == ("for",) and behind != ("for", "absence")  # "for the delay"
        other = other or behind[:1] == ("that",) or "but" in lowers[after:]  # "but still came"
        return EMPTY if other else context.implied_meeting()
    return EMPTY


def _itself(parsed: Parsed, clause: Clause, found: Filler) -> Filler:
    """Return a meeting where it is all that is missed: not "the point of it", "its chair"."""
    met = [r for r in parsed.refs_in(*clause.right) if r.kind is Kind.MEETING]
    first, end = (met[0].name.first, end_of_name(parsed, met[0])) if met else clause.right
    lowers = parsed.sentence.lowers
    of = "of" in lowers[clause.verb.after : first] if met else False
    return EMPTY if of or (met and lowers[end : end + 1] in OWNING) else found


def _cannot_come(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody is kept away: "could not *make it*", "is unable to *be with us*".

    In "could not come to an agreement" nobody is.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    unable = verb.infinitive and parsed.before(verb.first) in _UNABLE
    if verb.modal in _OPEN or not (verb.negated or unable):
        return False
    for words in _WITH_US:
        after = verb.main + len(words)
        if lowers[verb.main : after] == words and lowers[after : after + 1] in _REASON:
            return True
    return False


def _withdraws(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether somebody who was to come does not: "*had to cancel*", "*pulled out*"."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    if verb.passive or verb.negated or verb.infinitive:
        return False
    word, following = lowers[verb.main], lowers[verb.main + 1 : verb.main + 4]
    if word == "cancel":
        had = lowers[verb.first : verb.first + 2] == ("had", "to")
        return had and (following[:1] in ENDING or following[:2] in _AT_ONCE)
    if word == "pulled":
        return following[:1] == ("out",) and following[1:2] in ENDING
    return word in {"withdrew", "cancelled"} and following == ("at", "the", "last")


def _sends(parsed: Parsed, clause: Clause, context: Context) -> Status | None:
    """Return whether one sent somebody, where nothing says to what: "Chad *sent an observer*"."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    earlier = lowers[verb.first] == "had"  # to another meeting
    if verb.lemma != "send" or verb.tense != "past" or verb.passive or earlier:
        return None
    nouns = context.lexicon.words("envoys")
    for index in range(verb.after, min(verb.after + _SENT, clause.right[1])):
        following = "".join(lowers[index + 1 : index + 2])
        if lowers[index] in nouns and following not in nouns:  # "an *observer* delegation"
            none = "no" in lowers[verb.after : index] or verb.negated
            told = lowers[index + 1 : index + 2] in _TOLD_OF
            return (Status.NEGATED if none else Status.OCCURRED) if told else None
        if not lowers[index].replace("-", "").isalpha() or lowers[index] == "to":
            return None
    return None


def _all_but(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return whom a subject leaves out: "all Parties *except Fiji and Chad* attended"."""
    if "all" not in parsed.sentence.lowers[slice(*clause.left)]:
        return EMPTY
    named = phrases(parsed, *clause.left, context.lexicon)
    left_out = (slots.filler(parsed, p, AGENTS) for p in named if p.preposition == EXCEPTING)
    return next((found for found in left_out if found), EMPTY)


def _where_they_came(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return the meeting at which all but some were: named, or the one that is told of."""
    verb = clause.verb
    classes = verb.classes
    came = "attending" in classes or (verb.passive and verb.lemma == "represent")
    return attended(parsed, clause.right, _MET, context) if came else EMPTY
