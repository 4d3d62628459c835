"""Does a sentence hold a position? Not where it denies, supposes, asks or only allows one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import cue_before
from govgraph.extract.events.status.assertion import HARDLY, denies_objects, doubted, supposed
from govgraph.extract.events.status.complements import is_hoped
from govgraph.extract.events.status.denial import is_denied_with, subject_start
from govgraph.extract.events.status.imagined import is_only_put
from govgraph.extract.events.status.only_meant import is_only_meant
from govgraph.extract.events.status.plans import DENIALS
from govgraph.extract.events.status.wishes import is_asked_that
from govgraph.extract.find.words.function_words import DOUBTING, NEARLY, NOBODY
from govgraph.extract.find.words.tokens import is_adverb, is_plural
from govgraph.model import PositionType, Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Entry, Lexicon

OPEN = frozenset({"may", "might", "could", "should"})
"""Modals that leave open whether anybody does it."""
_OTHERS = frozenset({"some", "many", "others"})
_SAYING = frozenset({"speech", "opining"})
_PAIR = 2  # words of "critics say"
_NEAR = 6  # words in which "accused the Government of Malta of" tells of whom
_ACTS = frozenset({"endorse"})
_EXPECTED = frozenset({"expect", "expect to", "schedule", "suppose", "believe", "tell"})
_HOPING = frozenset({"hope", "wish", "want", "expect"})
_VOTING = frozenset({("vote", "for"), ("vote", "in"), ("voting", "for")})
_INVERTED = frozenset({"had", "were"})
_INVERTING = {("nor",), ("neither",), ("never",), ("nowhere",), ("rarely",), ("seldom",)}
_ONCE = frozenset({"once", "formerly", "previously", "initially", "originally"})
_TO_NOBODY = {("nobody",), ("none",)}
_CONDITIONS = frozenset({"if", "unless", "should", "provided", "were"})
_POLITE = frozenset({"grateful", "appreciate", "appreciated", "welcome", "glad", "pleased", "even"})
_POLITE |= {"as", "and", "helpful", "thankful", "obliged", "ask", "asked", "wonder", "know"}
_ONLY_IF = {("only", "if"), ("only", "when"), ("provided", "that")}
_IN_THE_PAST = ("in", "the", "past")
_OPENED = frozenset({"used", "whether"})
_NOBODY = NOBODY | {"nor", "few", "hardly"}


def modal_of(parsed: Parsed, number: int) -> str:
    """Return the modal of a verb or of what it goes on from: "*should* sign and back it"."""
    clause = parsed.clauses[number]
    while not clause.verb.modal and clause.verb.base and clause.shares is not None:
        if clause.left[0] < clause.left[1] or clause.shares >= number:
            break
        number, clause = clause.shares, parsed.clauses[clause.shares]
    return clause.verb.modal


def is_asserted(clause: Clause, entry: Entry) -> bool:
    """Tell whether a position is asserted: not denied, not put as a mere possibility."""
    verb = clause.verb
    if verb.negated or verb.modal in OPEN:
        return False
    if entry.frame and entry.frame.name == "giving" and verb.tense != "future":
        return False
    if entry.lemma in _ACTS and (verb.tense != "present" or verb.passive or verb.perfect):
        return False  # "the Council endorsed it" tells an act, "Fiji endorses it" what it holds
    if verb.perfect and verb.tense == "past" and entry.lemma.split()[0] in _HOPING:
        return False  # "we had *hoped* for more on it" and did not get it
    if verb.modal == "would" and verb.perfect:
        return False  # "we would have supported it"; "we would support it" is what one holds
    if verb.tense == "future" and entry.frame and entry.frame.evokes == "Welcome":
        return False  # "we will welcome our guests", "we shall celebrate its anniversary"
    if verb.passive and len(entry.words) > 1:
        # "is committed to", "are alarmed by" tell a state of mind, "is stood behind" does not.
        if entry.frame is not None and entry.frame.complement == "addressee":
            return True  # "are called upon to" may be who speaks calling
        return entry.frame is not None and entry.frame.evokes in {"Commitment", "Concern"}
    return not (verb.participle and not verb.perfect and not verb.tense)


def is_told(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether the sentence holds a position, and does not ask, suppose or deny it."""
    clause = parsed.clauses[number]
    opening = parsed.sentence.lowers[subject_start(parsed, clause)]
    start = clause.left[0]
    if clause.mark == "that" and _NOBODY & set(parsed.sentence.lowers[max(0, start - 3) : start]):
        return False  # "let nobody say that we support it"
    if supposed(parsed, number) or (parsed.sentence.lowers[0] in _INVERTED and start <= 1):
        return False  # "had we supported it, …"
    if clause.verb.finite and (clause.mark in DOUBTING or opening in _NOBODY):
        return False
    if number and parsed.sentence.lowers[slice(*parsed.clauses[number - 1].left)] in _INVERTING:
        return False  # "*nor can* we support it"
    wished = clause.mark == "that" and parsed.before(start) in lexicon.words("needfulAdjectives")
    wished = wished or is_asked_that(parsed, number)
    if clause.verb.tense == "present" and wished:
        return False  # "recommended that the Board *support* it", "it is vital that it *backs* it"
    if (
        _is_wished(parsed, clause, lexicon)
        or _is_hedged(parsed, clause, lexicon)
        or _kept_from(parsed, number, lexicon)
        or is_only_meant(parsed, number, lexicon)
        or _gone(parsed, clause)
        or is_hoped(parsed, number, lexicon)
        or _is_claimed(parsed, number)
        or denies_objects(parsed, clause.verb.after)
        or _is_denied_alike(parsed, clause)
        or is_only_put(parsed, clause.verb.first, lexicon)
    ):
        return False
    put = not clause.relative and parsed.before(start) in lexicon.words("openLabels")
    if clause.mark == "that" and (put or doubted(parsed, clause, lexicon)):
        return False  # "denied that it supports", "lost a *motion that* the Board supports it"
    if parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] in _TO_NOBODY:
        return False  # "we call on nobody to do so"
    return parsed.sentence.words[-1] != "?" or not clause.verb.finite


def _is_hedged(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a word beside a verb leaves it open: "*reportedly* opposes", "will *probably*".

    So "is *unlikely* to", "*denied* having promised", "*would have* voted for it"; not in "*nearly*
    all oppose it".
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    within = lowers[verb.first + 1 : verb.main]
    unlikely = verb.modal == "be to" and not lexicon.words("hardlyDone").isdisjoint(within)
    missed = verb.modal == "would" and verb.perfect
    if unlikely or missed or parsed.before(verb.first) in DENIALS:
        return True
    beside = {lowers[clause.left[0]], *lowers[max(0, verb.first - 1) : verb.after + 1]}
    return not (lexicon.words("hedges") - NEARLY).isdisjoint(beside)


def _is_wished(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb after "that" is no indicative: "three requests: that Chad *support* it".

    "That Chad supports it" and "that States support it" tell what they do.
    """
    first, after = clause.left
    lowers, verb = parsed.sentence.lowers, clause.verb
    that = clause.mark == "that" or lowers[max(0, first - 1) : first] == ("that",)
    bare = verb.base and verb.tense == "present" and verb.first == verb.main
    words = [word for word in lowers[first:after] if not is_adverb(word)]
    if not (that and bare and words and after == verb.first) or clause.relative:
        return False
    last = words[-1]
    several = is_plural(last) or last in lexicon.any_of("pluralSubjects", "pluralPeople")
    return not (several or "and" in lowers[first:after])


def _is_denied_alike(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb is denied with another: "neither endorsed *nor condemned*" it.

    Also "has not endorsed *or condemned* it".
    """
    alike = parsed.before(clause.verb.first) in {"neither", "nor"} or is_denied_with(parsed, clause)
    return alike and not clause.verb.negated


def is_conditional(parsed: Parsed, number: int) -> bool:
    """Tell whether what one will do hangs on a condition: "*if it passes*, we will support it".

    Also "we will support it *only if* it passes"; not "even if it fails, we will".
    """
    lowers, verb = parsed.sentence.lowers, parsed.clauses[number].verb
    if verb.tense != "future" and verb.modal not in {"would", "can"}:
        return False
    only = "only" in lowers[verb.first : verb.main] and any(c.mark == "if" for c in parsed.clauses)
    return only or is_supposed(parsed, number) or not _ONLY_IF.isdisjoint(pairwise(lowers))


def is_supposed(parsed: Parsed, number: int) -> bool:
    """Tell whether a sentence tells what must come first: "*were it to pass*, we would".

    Also behind it: "would oppose it *if it came to a vote*"; "would be grateful if" only asks.
    """
    lowers, verb = parsed.sentence.lowers, parsed.clauses[number].verb
    if verb.modal == "would" and not verb.perfect:
        behind = [k for k in range(verb.after, len(lowers)) if lowers[k] == "if"]
        if any(_POLITE.isdisjoint(lowers[k - 2 : k]) for k in behind):
            return True
    may = verb.tense == "future" or verb.modal in {"would", "can"}
    return may and lowers[0] in _CONDITIONS and "," in lowers[: verb.first]


def _is_claimed(parsed: Parsed, number: int) -> bool:
    """Tell whether others without a name say it of us: "*critics say that we* support it".

    So of anybody where they open the sentence: "*Many believe* Fiji blocked it by opposing it".
    """
    lowers, (that, after) = parsed.sentence.lowers, parsed.clauses[number].left
    first = parsed.clauses[number].verb.first
    if lowers[0] in _OTHERS and first > 1 and {";", "but"}.isdisjoint(lowers[:first]):
        return any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[1])
    if that < _PAIR or lowers[that:after] != ("that", "we"):
        return False
    says = any(_SAYING & set(entry.classes) for entry, _ in parsed.entries[that - 1])
    who = lowers[that - 2]
    others = who in _OTHERS or (is_plural(who) and who.isalpha())
    return says and others and not any(r.name.after == that - 1 for r in parsed.refs)


def _kept_from(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether what governs a verb denies it: "*refused to* support", "sees *no* reason to".

    Also where the verb above is denied: "is *not* in a position to support"; but "does not
    hesitate, and goes on to support".
    """
    verb = parsed.clauses[number].verb
    if not verb.infinitive and not verb.gerund:
        return False
    if cue_before(parsed, verb.first, lexicon) == str(Status.NEGATED):
        return True
    if verb.infinitive and _hardly(parsed, verb.first, lexicon):
        return True
    above = parsed.clauses[number - 1] if number else None
    if above is not None and above.verb.passive and above.verb.lemma in _EXPECTED:
        return True  # "was expected to welcome it"
    hoped = above is not None and above.verb.tense == "past" and above.verb.progressive
    if hoped and above is not None and above.verb.lemma.split()[0] in _HOPING:
        return True  # "we *were hoping to* welcome it"
    if above is not None and above.verb.modal == "would" and above.verb.perfect:
        return True  # "would have expected you to support it"
    charged = parsed.sentence.lowers[max(0, verb.first - _NEAR) : verb.first]
    if verb.gerund and charged[-1:] != () and charged[-1] in DENIALS:
        return True  # "denied having promised it"
    if verb.gerund and charged[-1:] == ("of",) and lexicon.words("doubts") & set(charged):
        return True  # "accused Malta of supporting it"
    return (
        above is not None
        and above.verb.negated
        and above.right[1] >= verb.first
        and not ({",", ";"} & set(parsed.sentence.lowers[above.verb.after : verb.first]))
    )


def _hardly(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether words before "to" keep from a deed: "it is *too early* to support it".

    Also "would not *go so far as* to support it"; not "so kind as to".
    """
    lowers = parsed.sentence.lowers
    if lowers[first - 1] == "as":
        return lowers[first - 3 : first - 1] == ("so", "far")
    return first > 0 and lowers[first - 1] in lexicon.any_of("untimely", "hardlyDone")


_MERELY = {("only",), ("just",), ("merely",)}


def denied_within(parsed: Parsed, entry: Entry, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether what stands between the words of a position denies it: "see *no* merit in".

    Or behind them, that what is promised is left undone: "pledge *not to* use it".
    """
    lowers = parsed.sentence.lowers
    if entry.frame and entry.frame.evokes == str(PositionType.COMMITMENT):
        first = words[1] + (lowers[words[1] : words[1] + 1] == ("to",))
        undone = not lexicon.words("forgoingWords").isdisjoint(lowers[first : first + 1])
        if undone and lowers[first + 1 : first + 2] not in _MERELY:
            return True
    return "no" in lowers[slice(*words)] and "no" not in entry.words


def _gone(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether words before a verb take it back: "*no longer* supports", "*used to* support".

    Not in "uses every occasion to support".
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    before = lowers[max(0, verb.first - 2) : verb.main]
    if verb.infinitive and parsed.before(verb.first) in _OPENED:
        return True  # "will decide *whether to* support it"
    again = {"again", "more"} & set(before)  # "*once* opposed it", not "once again concerned"
    ended = verb.tense == "past" and not (verb.perfect or verb.negated) and _is_over(parsed, clause)
    past = ended or (verb.tense == "past" and bool(_ONCE & set(before)) and not again)
    return past or ("no", "longer") in pairwise(before) or bool(HARDLY & set(before))


def _is_over(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a time is told that is over: "supported it *until 2020*", "*in the past*"."""
    lowers, first = parsed.sentence.lowers, clause.left[0]
    before = lowers[first : first + 3] == _IN_THE_PAST
    after = (c for c in parsed.clauses if c.mark == "until" and c.left[0] >= clause.verb.after)
    before |= any(c.verb.tense == "past" for c in after)  # "*until it was* amended"
    return before or any(parsed.before(t.first) == "until" for t in parsed.times_in(*clause.right))


def told_kind(parsed: Parsed, kind: PositionType, first: int, lexicon: Lexicon) -> PositionType:
    """Return what kind of position a verb tells as it stands: "*will* support" is a promise.

    So is "*agreed to* support", not "will continue to support" or "will vote for"; "*would*
    welcome" asks for a thing.
    """
    for number, clause in enumerate(parsed.clauses):
        wished = clause.verb.lemma == "be" and clause.verb.modal == "would"
        if wished and kind is PositionType.WELCOME and 0 < first - clause.verb.first <= _NEAR:
            return PositionType.CALL  # "we would be grateful for it"
        if clause.verb.first != first:
            continue
        verb, above = clause.verb, parsed.clauses[number - 1].verb if number else None
        planning = lexicon.words("intendingVerbs")
        planned = verb.infinitive and above and above.head in planning
        votes = parsed.sentence.lowers[verb.main : verb.main + 2] in _VOTING
        if kind is PositionType.SUPPORT and not votes and (verb.tense == "future" or planned):
            return PositionType.COMMITMENT
        if kind is PositionType.WELCOME and verb.modal == "would":
            return PositionType.CALL
    return kind
