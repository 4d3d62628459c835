"""What has become of a plan or a proposal: dropped, given up, or still to be carried out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import UNASSERTED, cue_of
from govgraph.extract.clauses.subjects import completes
from govgraph.extract.events.status.assertion import HARDLY, doubted
from govgraph.extract.events.status.marks import broken_off, is_only_asked
from govgraph.extract.find.words.function_words import MINE, WAS
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_FORGONE = re.compile(
    r"(?:(?:it|they|he|she) )?(?:never (?:did|has|had|was)|failed to do"
    r"|(?:did|has|have|had|was|were|could|would|can)(?: ?not|n't))(?: so| done so| do so)?"
    r"|(?:(?:it|they) )?(?:is|are|was|were) not (?:yet )?(?:allowed|able|free) to(?: do so)?"
)
_UNDOING = frozenset({"reversed", "overturned", "annulled", "overruled"})  # of a decision
_UNDOING |= {"fell", "lapsed", "declined"}  # of a motion, and of who was asked
OFFERS = frozenset({"offer", "offers", "invitation"})
"""What a host makes, and those who meet accept."""
_CLOSING = frozenset({".", ",", ";"})
_AGAIN = frozenset({"but", "yet"})
_ITS = frozenset({"its", "their", "our", "his", "her", "my", "your"})
_OWNING = _ITS | {"'s", "’s"}
_VIEWS = frozenset({"Call", "Welcome", "Support", "Concern"})
_MAKING = frozenset({"adopting", "signing", "launching", "enteringIntoForce", "becomingLaw"})
_PURPOSES = frozenset({"mean", "meant", "intend", "aim"})
_BEGINNING = frozenset({"begin", "start", "commence", "resume", "restart"})
_ASKED = frozenset({"must", "should", "ought", "need"})
_POSSIBLE = frozenset({"could", "may", "might", "can"})
_ENDS = frozenset({".", ",", ";", "in", "on", "last", "because", "when"})
_UNDONE = frozenset({"callingOff", "stayingAway"})
_WHAT = frozenset({"what", "all", "thing", "things"})
_BEHIND = 4  # words of "a bill" behind "rejected"
DENIALS = frozenset({"denied", "denies", "deny", "denying"})
"""Forms of a verb after which what one is said to have promised is not so."""
_OTHERS = frozenset({"others", "them", "you", "us", "everybody", "everyone"})
_UNDO = frozenset({"not", "never", "failed", "refused"})


def of_plan(
    parsed: Parsed, index: int, above: Clause | None, cue: Status, lexicon: Lexicon, *, denied: bool
) -> Status | None:
    """Return what has become of a plan or a proposal."""
    if above and cue_of(above.verb) == Status.NEGATED:
        return _given_up(above, cue)
    if above and (is_of_rejected(parsed, index - 1) or _is_not_agreed(parsed, above, lexicon)):
        return None
    if denied and above and (cue_of(above.verb) == UNASSERTED or _is_others(parsed, above, index)):
        return None  # "they did not expect Norway to sign it", "support no plans to sign it"
    if cue is not Status.ONGOING and is_only_asked(parsed, index, above):
        return None
    if cue is Status.PLANNED and above and not denied and was_meant(parsed, above, lexicon):
        return _what_came_of_it(parsed, index, lexicon)
    if cue is Status.PROPOSED and not denied and is_accepted(parsed, above, index):
        return Status.PLANNED
    if cue is Status.ONGOING and above and not denied and above.verb.head in _BEGINNING:
        dropped = above.verb.infinitive and is_dropped(parsed, index)
        return Status.NEGATED if dropped else _to_begin(above)  # "plans to begin it were dropped"
    dropped = is_dropped(parsed, index) or (cue is Status.PLANNED and _never_did(parsed, index))
    if denied or dropped:
        return Status.NEGATED
    verb = above.verb if above else None
    told = verb is not None and (verb.passive or verb.copula or verb.participle)
    past = told and verb is not None and verb.tense == "past"
    return what_came(parsed, index, lexicon) if past and cue is Status.PLANNED else cue


def _is_not_agreed(parsed: Parsed, above: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a plan is none: "*denies* that it agreed to", "*denied* having agreed to".

    So where somebody "*hardly* intends to" sign.
    """
    verb, lowers = above.verb, parsed.sentence.lowers
    having = verb.gerund or lowers[verb.first] == "having"
    if lowers[verb.first - 1] in (HARDLY | DENIALS if having else HARDLY):
        return True
    return above.mark == "that" and doubted(parsed, above, lexicon)


def is_of_rejected(parsed: Parsed, number: int) -> bool:
    """Tell whether a text that was rejected bids it: "*rejected* bills *obliging* Fiji to sign"."""
    over = parsed.clauses[number - 1].verb if number > 0 else None
    if over is None or not parsed.clauses[number].verb.gerund:
        return False
    beside = parsed.clauses[number].verb.first <= over.after + _BEHIND
    return beside and cue_of(over) == Status.NEGATED and not over.negated


def what_came(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return what became of a plan of the past that a sentence goes on from.

    "It was to sign it *but withdrew*": it did not. "Fiji, which was to sign it, *cancelled its
    trip*", "*has not done so*": nothing is told by the plan. Else it is still one, but where "was
    to" only tells a deed.
    """
    if told := of_deed(parsed, index, lexicon):
        return told
    if _never_did(parsed, index):
        return Status.NEGATED
    later = [one for one in parsed.clauses[index + 1 :] if one.verb.finite]
    if any(_calls_off(parsed, one, lexicon) for one in later):
        return Status.NEGATED
    on = next((one for one in later if not (one.relative or one.left[0] < one.left[1])), None)
    if on is None or on.verb.modal:
        return None if broken_off(parsed, index) else Status.PLANNED
    verb, lowers = on.verb, parsed.sentence.lowers
    if "repeating" in verb.classes:
        return None
    undone = cue_of(verb) == Status.NEGATED or not _UNDONE.isdisjoint(verb.classes)
    if not undone or verb.negated:
        return Status.PLANNED
    alone = "".join(lowers[verb.after : verb.after + 1]) in _ENDS | {"at"}
    return Status.NEGATED if alone and not verb.passive else None


def _calls_off(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether that was dropped at which it was to be: "… but *the ceremony was cancelled*"."""
    verb, subject = clause.verb, parsed.sentence.lowers[slice(*clause.left)]
    off = "callingOff" in verb.classes and verb.lemma not in lexicon.words("postponingVerbs")
    if subject[-1:] and subject[-1] in lexicon.words("dueNouns"):  # "the deadline *came and went*"
        return verb.lemma in lexicon.words("passingVerbs") and verb.tense == "past"
    done = verb.passive and not (verb.negated or verb.modal or clause.relative)
    return off and done and not lexicon.words("gatheringNouns").isdisjoint(subject[-1:])


def of_deed(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return what "was to" says of a deed: "*what Fiji did* in May was to sign it".

    So with "our *answer* was to open it"; denied in "what it *did not do* was to"; None where it
    is a plan: "its aim was to", "what it had to do was to", "its next move was to".
    """
    verb, lowers = parsed.clauses[index].verb, parsed.sentence.lowers
    timed = {k for t in parsed.times for k in range(t.first - 1, t.after)}
    start = max((k + 1 for k in range(verb.first) if lowers[k] in _CLOSING), default=0)
    words = [k for k in range(start, verb.first) if k not in timed]
    said = [lowers[k] for k in words]
    if said[-1:] in (["did"], ["done"], ["do"]) and not _WHAT.isdisjoint(said):
        if not _UNDO.isdisjoint(said):
            return Status.NEGATED
        return None if said[-1] == "do" else Status.OCCURRED
    of = next((n for n, word in enumerate(said) if word in lexicon.words("prepositions")), None)
    owned = not _OWNING.isdisjoint(said[:of]) or (of and said[of] == "of")
    head = parsed.sentence.words[words[:of][-1]] if words[:of] else ""
    deed = head in lexicon.words("deedsDone")  # no "Reed *Act*"
    deed = deed and bool(owned) and not verb.passive
    befalls = any(e.frame and e.frame.evokes == "EntryIntoForce" for e, _ in verb.entries)
    return Status.OCCURRED if deed and "next" not in said and not befalls else None


def is_others_plan(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether one only has a view on a plan: "we *welcome the decision* to adopt it".

    Also on what was not done: "we *regret the failure* to adopt it", and on what may be: "we
    *recommend* adopting it". In "we welcome our decision to adopt it" and "Chad regrets its failure
    to adopt it" it is one's own.
    """
    first = parsed.clauses[index].verb.first
    above = parsed.clauses[index - 1].verb if index else None
    if above is not None and above.head in lexicon.words("adviceVerbs") and above.after <= first:
        own = parsed.clauses[index].verb
        return (own.gerund or own.infinitive) and not parsed.refs_in(above.after, first)
    if above is None or above.after >= first or not _views(above):
        return False
    said = parsed.sentence.lowers[above.after : first]
    if said[-1] in lexicon.words("resolves"):
        return MINE.isdisjoint(said)
    return said[-1] in lexicon.words("stances") and _ITS.isdisjoint(said)


def of_ceremony(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return how far that is for which people meet: "the *ceremony to sign* it was postponed".

    What a meeting is held for it may not reach; at a ceremony it is done.
    """
    noun = parsed.before(parsed.clauses[index].verb.first)
    meetings = lexicon.words("gatheringNouns")
    if noun not in meetings or index + 1 == len(parsed.clauses) or not completes(parsed, index + 1):
        return None
    verb = parsed.clauses[index + 1].verb
    if verb.negated or verb.modal not in {"", "will", "be to"}:
        return None
    if "callingOff" in verb.classes and verb.passive and not verb.modal:
        return Status.PLANNED if verb.lemma in lexicon.words("postponingVerbs") else Status.NEGATED
    if verb.modal or cue_of(verb) == Status.PLANNED:
        return Status.PLANNED
    held = "happening" in verb.classes or verb.lemma == "hold"
    return Status.OCCURRED if held and noun == "ceremony" and verb.tense == "past" else None


def _views(verb: VerbGroup) -> bool:
    return any(e.frame and e.frame.evokes in _VIEWS for e, _ in verb.entries)


def is_resolved(parsed: Parsed, index: int) -> bool:
    """Tell whether it is decided that it be done: "it was agreed *that a fund be set up*"."""
    above = parsed.clauses[index - 1] if index else None
    if above is None or parsed.clauses[index].mark != "that" or parsed.clauses[index].verb.negated:
        return False
    open_ = above.verb.negated or above.verb.modal or above.verb.infinitive
    return not open_ and "resolving" in above.verb.classes


def is_called_for(verb: VerbGroup) -> bool:
    """Tell whether a verb only calls for a plan: "we *hope for* a decision to sign it"."""
    return any(e.frame and e.frame.evokes == "Call" for e, _ in verb.entries)


def of_decision(parsed: Parsed, index: int, lexicon: Lexicon) -> Clause | None:
    """Return what must first bring a plan about: "*may reach* agreement to sign it".

    Also what only asks for one: "we *call for* a decision to sign it". "The decision to sign it"
    is there.
    """
    first = parsed.clauses[index].verb.first
    above = parsed.clauses[index - 1] if index else None
    plans = lexicon.words("resolves")
    if above is None or above.verb.after >= first or parsed.before(first) not in plans:
        return None
    words = parsed.sentence.lowers[above.verb.after : first - 1]
    brings = above.verb.lemma.split(" ")[0] in lexicon.words("reachingVerbs")
    new = not ({"the", *_OWNING} & set(words))
    there = parsed.sentence.lowers[slice(*above.left)][-1:] == ("there",)
    return above if brings or (new and (there or not above.verb.copula)) else None


def _to_begin(above: Clause) -> Status | None:
    """Return how far that is which one begins to do: "*will begin* drafting it" is a plan."""
    verb = above.verb
    if verb.modal in _ASKED:
        return None
    if verb.modal in _POSSIBLE and not verb.perfect:
        return Status.PROPOSED
    ahead = bool(verb.modal) or verb.infinitive or verb.tense == "future"
    return Status.PLANNED if ahead else Status.ONGOING


def was_meant(parsed: Parsed, above: Clause, lexicon: Lexicon) -> bool:
    """Tell whether one had something in mind that one has no more: "*had hoped* to sign it"."""
    verb = above.verb
    words = {*verb.lemma.split(), *parsed.sentence.lowers[verb.first + 1 : verb.after]}
    had = parsed.sentence.lowers[verb.first] == "had" and verb.perfect and not verb.modal
    return had and not lexicon.words("intendingWords").isdisjoint(words)


def had_in_mind(parsed: Parsed, above: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb over a noun tells a hope of the past: "*had hoped to celebrate* it"."""
    over = parsed.clauses[above.shares] if above.shares is not None else above
    return was_meant(parsed, over if above.verb.infinitive else above, lexicon)


def _what_came_of_it(parsed: Parsed, index: int, lexicon: Lexicon) -> Status | None:
    """Return what a plan of the past came to: "had hoped to attend, *but* her visa came late".

    It is still one where it was moved; "but *signed* in June", "did so later" tell it themselves.
    """
    verb, later = parsed.clauses[index].verb, parsed.clauses[index + 1 :]
    if _AGAIN.isdisjoint(parsed.sentence.lowers[verb.after :]):
        return None
    moving = lexicon.words("postponingVerbs")
    if any(clause.verb.lemma in moving for clause in later):
        return Status.PLANNED
    same = verb.head
    done = any(
        not clause.verb.negated and (clause.verb.head == same or "repeating" in clause.verb.classes)
        for clause in later
    )
    return None if done else Status.NEGATED


def _is_others(parsed: Parsed, above: Clause, index: int) -> bool:
    """Tell whether others shall do it: "wait for *Norway* to sign it", "for *others* to"."""
    first = parsed.clauses[index].verb.first
    named = parsed.refs_in(above.verb.after, first)
    return parsed.before(first) in _OTHERS or any(
        ref.kind in {Kind.ORGANISATION, Kind.PERSON} for ref in named
    )


def is_accepted(parsed: Parsed, above: Clause | None, index: int) -> bool:
    """Tell whether an offer is taken up: "*accepted the offer* of Peru to host it".

    Also "*the offer* of Peru to host it *was accepted*".
    """
    offers, first = parsed.sentence.lowers, parsed.clauses[index].verb.first
    if above is None:
        above = next(iter(parsed.clauses[index + 1 : index + 2]), None)
        taken = above is not None and above.verb.passive and not above.verb.negated
        offers = offers[:first]
    else:
        taken, offers = True, offers[above.verb.after : first]
    if above is None or not taken or not accepts(parsed, above):
        return False
    return not (above.verb.modal or above.verb.infinitive) and bool(OFFERS & set(offers))


def accepts(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb takes up an offer: "accepted it", "Ministers *welcomed* it".

    One State alone, or a person, that welcomes it is only glad of it: "*Chad* welcomed it".
    """
    single = parsed.refs_in(*clause.left)[-1:]
    alone = any(
        r.kind is Kind.PERSON or (r.entity and r.entity.type == "Government") for r in single
    )
    return "accepting" in clause.verb.classes and not (alone and clause.verb.head == "welcome")


def _given_up(above: Clause, cue: Status) -> Status | None:
    """Return what becomes of a plan that one drops: "dropped its plan to ratify it".

    Who "has not dropped" it still has it, and who "may drop" it is not there yet.
    """
    verb = above.verb
    if verb.negated:
        return cue
    return Status.NEGATED if verb.tense == "past" or verb.perfect or verb.gerund else None


def is_forgone(parsed: Parsed, index: int) -> bool:
    """Tell whether a plan of the past came to nothing: "meant to replace it *but never did*".

    Also "was to replace it, *but it was never signed*"; not "was to replace it and did".
    """
    clause = parsed.clauses[index] if index < len(parsed.clauses) else None
    if clause is None or not (clause.verb.infinitive or clause.verb.modal == "be to"):
        return False
    after = parsed.clauses[index + 1] if index + 1 < len(parsed.clauses) else clause
    unnamed = not parsed.refs_in(*after.left)
    undone = after is not clause and after.mark in _AGAIN and after.verb.negated and unnamed
    return _never_did(parsed, index) or undone


def is_only_planned(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether it was a plan of the past, and no more: "it *was (due) to* replace the Code".

    Not where the sentence tells that the text was made: "was to replace it, but *was adopted*
    late". What "*was to have* replaced it" never did, whatever was made. What a text "was meant
    to" do is its purpose.
    """
    verb, lowers = parsed.clauses[index].verb, parsed.sentence.lowers
    if verb.modal == "be to":
        return lowers[verb.first] in WAS and (verb.perfect or not _was_made(parsed, {index}))
    above = parsed.clauses[index - 1].verb if index and verb.infinitive else None
    if above is None or above.after < verb.first or above.modal:
        return False
    words = lowers[above.first : above.main + 1]
    planned = not (lexicon.words("intendingWords") - _PURPOSES).isdisjoint({above.head, words[-1]})
    past = not WAS.isdisjoint(words) or (above.perfect and above.tense == "past")
    return planned and past and not _was_made(parsed, {index, index - 1})


def _was_made(parsed: Parsed, apart: set[int]) -> bool:
    """Tell whether a clause but some tells that a text is there: "… *was adopted* in May"."""
    others = (one.verb for k, one in enumerate(parsed.clauses) if k not in apart)
    return any(
        (verb.tense == "past" or verb.perfect or verb.participle)
        and not (verb.negated or verb.modal or verb.infinitive)
        and any(entry.frame and entry.frame.name in _MAKING for entry, _ in verb.entries)
        for verb in others
    )


def _never_did(parsed: Parsed, index: int) -> bool:
    """Tell whether words without a verb of their own deny it: "… *but never did*".

    So "Fiji, which was due to sign it, *did not*".
    """
    lowers = parsed.sentence.lowers
    for first in range(parsed.clauses[index].verb.after, len(lowers) - 1):
        if lowers[first] in _AGAIN or lowers[first] == ",":
            ends = (k for k in range(first + 1, len(lowers)) if lowers[k] in _CLOSING)
            words = " ".join(lowers[first + 1 : next(ends, len(lowers))])
            if _FORGONE.fullmatch(words):
                return True
    return False


def is_dropped(parsed: Parsed, index: int) -> bool:
    """Tell whether a plan is given up: "plans to adopt it have been dropped", "… fell through".

    So is one that was "never carried out".
    """
    for clause in parsed.clauses[index + 1 : index + 2]:
        own = clause.left[1] > clause.left[0] and clause.mark not in {"", "to"}
        following = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1]
        alone = clause.verb.passive or not following or following[0] in _ENDS
        undone = parsed.sentence.lowers[clause.verb.main] in _UNDOING
        undone = undone or cue_of(clause.verb) == "negated"
        undone = undone or (clause.verb.negated and "carryingOut" in clause.verb.classes)
        return not own and alone and undone
    return False
