"""What a noun names is said to be on its way: "its ratification is before Parliament"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import cue_of
from govgraph.extract.clauses.subjects import head_before
from govgraph.extract.events.status.undone import UNDER_WAY, become_of
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import EventType, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.events.triggers.triggers import Trigger
    from govgraph.lexicon import Lexicon

_CALLED_OFF = frozenset({"cancelled", "canceled", "none", "rejected", "refused", "no", "never"})
MISSING = frozenset({"missing", "pending", "outstanding", "lacking", "awaited"})
"""Words for an act that is still to come."""
_MARKS = frozenset({"(", ":", "–", "—", "-"})
_GOING = frozenset({"go", "come", "proceed", "return", "move"})  # "goes to us for adoption"
_IN_WHICH_WAY = frozenset({"formal", "final", "joint", "possible", "early"})
_BRINGING = frozenset({EventType.PROPOSAL, EventType.LAUNCH})
_WORDS = 6  # of "on the agenda of our parliament"
_BE = frozenset({"be", "remain"})
_MOVING = frozenset({"move", "moved", "moves"})
_OPENING = frozenset({"following", "after", "upon", "with"})
_LABEL = 6  # words at the end of a label
_SAID = 5  # words of "did not take place"


def is_pending(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the noun at an index is said to be dealt with: "is under consideration".

    Not where that is denied or over: "is not under consideration", "was under consideration".
    """
    for clause in parsed.clauses:
        if clause.left[0] <= index < clause.left[1] and _still_is(clause):
            return _tells(parsed, clause, lexicon)
    return False


def _still_is(clause: Clause) -> bool:
    verb = clause.verb
    open_ = verb.negated or verb.modal or verb.infinitive or verb.tense != "present"
    return verb.lemma in _BE and not open_ and clause.mark not in {"if", "unless", "whether"}


def _tells(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether words behind "is" say that something is dealt with, perhaps by a parliament."""
    words = [
        word
        for word in parsed.sentence.lowers[clause.verb.after : clause.verb.after + _WORDS]
        if not is_adverb(word) and word not in lexicon.words("verbAdverbs")
    ]
    text = " ".join(words)
    if any(f"{text} ".startswith(f"{told} ") for told in lexicon.words("pendingPredicates")):
        return True
    rest = [word for word in words[1:] if word not in lexicon.words("determiners")]
    whole = " ".join(rest)
    chambers = lexicon.words("chambers")
    return words[:1] == ["before"] and any(whole.startswith(chamber) for chamber in chambers)


def names_other(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an act only tells which other thing is meant: "its accession *talks* began".

    So in "its *founding* president" and "our *founding* members", but not in "its founding".
    """
    following = parsed.sentence.lowers[index + 1 : index + 2]
    if not lexicon.words("actCompounds").isdisjoint(following):
        return True
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers")
    verb = any(clause.verb.first == index + 1 for clause in parsed.clauses)
    noun = "".join(following).isalpha() and closed.isdisjoint(following) and not verb
    return parsed.sentence.lowers[index] == "founding" and noun


def is_aim(parsed: Parsed, index: int, clause: Clause) -> bool:
    """Tell whether an event is what a text is brought up for: "it was sent *for adoption*"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    own = lowers[index + 1 : index + 2] == ("of",) or lowers[index] == "accession"
    basis = bool({"a", "an"} & set(lowers[verb.after : index]))  # "is a basis for negotiation"
    goes = verb.passive or verb.lemma.split(" ")[0] in _GOING or brings_up(clause)
    told = (verb.finite or verb.infinitive) and (goes or (verb.copula and not basis))
    for_ = index - 1 - (lowers[index - 1] in _IN_WHICH_WAY)
    return lowers[for_] == "for" and told and not own


def brings_up(clause: Clause) -> bool:
    """Tell whether a verb hands something on to those who decide: "will submit it to them"."""
    frames = (entry.frame for entry, _ in clause.verb.entries if entry.frame)
    return not clause.verb.passive and any(frame.evokes == "Proposal" for frame in frames)


def still_aims(verb: VerbGroup) -> bool:
    """Tell whether a verb's aim is still to come; how "it was sent for adoption" ended is open."""
    over = not verb.copula and verb.tense == "past" and not verb.perfect
    wanted = verb.modal and verb.tense != "future" and verb.modal != "would"
    open_ = over or verb.negated or wanted or (verb.infinitive and not verb.passive)
    return not open_ and cue_of(verb) != Status.NEGATED


def without_bringing_up(parsed: Parsed, triggers: Sequence[Trigger]) -> Sequence[Trigger]:
    """Leave out what only brings a text before those who adopt it: "*to be submitted* for it"."""
    nouns = [t.first for t in triggers if t.clause is None]

    def is_only_aim(trigger: Trigger) -> bool:
        clause = parsed.clauses[trigger.clause or 0]
        only = trigger.type in _BRINGING and clause.verb.passive and still_aims(clause.verb)
        within = (n for n in nouns if clause.verb.after < n < clause.right[1])
        return only and any(is_aim(parsed, n, clause) for n in within)

    if not nouns or "for" not in parsed.sentence.lowers:
        return triggers
    return [t for t in triggers if t.clause is None or not is_only_aim(t)]


def is_unreached(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause says of its subject that it is, or was, yet to come: "was in doubt"."""
    verb, lowers = parsed.clauses[number].verb, parsed.sentence.lowers
    group = range(verb.first, verb.after)  # which may hold the predicate: "was pending"
    being = [k for k in group if lowers[k] in lexicon.words("beForms")]
    if not being and verb.lemma not in (_BE | lexicon.words("copularVerbs")):
        return False
    words = lowers[(being or [verb.main])[-1] + 1 : verb.after + _WORDS]
    bare = [word for word in words if word not in lexicon.words("determiners")]
    sure = [w for w in bare if not is_adverb(w) and w not in lexicon.words("verbAdverbs")]
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "subordinators")
    end = next((k for k, word in enumerate(bare) if word in closed or word[0] in ".,;:()!–—"), None)
    noun = bare[:end][-1:]  # "remained a distant *hope*"
    texts = [f"{' '.join(told)} " for told in (bare, sure, noun)]
    unreached = lexicon.words("unreachedPredicates")
    return any(text.startswith(f"{told} ") for text in texts for told in unreached)


def is_swift(parsed: Parsed, index: int, below: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a past verb says how a quick act went: "*swift* ratification *in 2020 helped*".

    Without one it is a wish: "swift ratification would help", "we urge swift ratification".
    """
    if below is None or parsed.before(index) not in lexicon.words("hasty"):
        return False
    verb = parsed.clauses[below].verb
    dated = any(index < time.first < verb.first for time in parsed.times)
    return dated and verb.tense == "past" and not verb.modal


def is_labelled(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a label says that a noun is to come: "*Next steps:* adoption of the Pact"."""
    label = " ".join(_label(parsed, index))
    return any(words in label for words in lexicon.words("aheadWords"))


def marked(parsed: Parsed, index: int, lexicon: Lexicon) -> tuple[Status | None, bool]:
    """Return what a mark behind an entry says of its noun, and whether one says anything.

    "Ratification by Fiji *(expected in 2030)*", "… *– under way*", "… *– for discussion*".
    """
    lowers = parsed.sentence.lowers
    at = next((k for k in range(index + 1, len(lowers)) if lowers[k] in _MARKS), 0)
    if not at or any(c.verb.finite and c.verb.first not in {index, at + 1} for c in parsed.clauses):
        return None, False
    word, following = (*lowers[at + 1 : at + 3], "", "")[:2]
    if word in lexicon.words("foreseenWords") or (word in MISSING and lowers[at] != ":"):
        return Status.PLANNED, True
    if not UNDER_WAY.isdisjoint({word, f"{word} {following}"}):
        return Status.ONGOING, True
    closed = lowers.index(")", at) if lowers[at] == "(" and ")" in lowers[at:] else at
    if told := become_of(lowers[at + 1 : closed], lexicon, whole=True):
        return told, True
    return None, word == "for" and following in lexicon.words("agendaPurposes")


def is_wished(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun stands in a list of wishes: "our *demands: ratification* by Norway".

    So in a motion: "I beg to *move, That* this House approve the ratification by Norway".
    """
    lowers = parsed.sentence.lowers
    marks = (k for k in range(1, index - 1) if lowers[k] in {",", ":"})
    moved = any(lowers[k - 1] in _MOVING and lowers[k + 1] == "that" for k in marks)
    return moved or bool(lexicon.words("wishNouns") & set(_label(parsed, index)[-_LABEL:]))


def _label(parsed: Parsed, index: int) -> tuple[str, ...]:
    """Return the words before the colon that stands before an index; none without one."""
    before = parsed.sentence.lowers[:index]
    return before[: before.index(":")] if ":" in before else ()


def is_open(parsed: Parsed, index: int) -> bool:
    """Tell whether a noun is said to be open: "with ratification by Fiji *still pending*, …"."""
    lowers = parsed.sentence.lowers
    end = lowers.index(",", index) if "," in lowers[index:] else 0
    return end > index and lowers[end - 1] in MISSING and lowers[0] in {"with", "given"}


def is_rule(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence tells what is, or will be, done: "after its adoption it *goes* out".

    "It *was amended* after its adoption" does not.
    """
    if any(clause.verb.modal for clause in parsed.clauses):
        return True
    if parsed.sentence.lowers[max(0, index - 3)].rstrip("s") in lexicon.words("spansOfTime"):
        return False  # "it has been open for *a year after its adoption*"
    around = (c for c in parsed.clauses if c.left[0] <= index < max(c.left[1], c.right[1]))
    verb = next((clause.verb for clause in around), None)
    return verb is not None and verb.tense == "present" and not (verb.perfect or verb.copula)


def done_then(parsed: Parsed, index: int) -> int | None:
    """Return the clause that tells what one did with an act: "*upon* signature, Fiji *declared*".

    The act has then come about, also in "the declaration *made* by Fiji *upon* signature". "Upon
    signature, Fiji will declare" leaves it open.
    """
    before = parsed.sentence.lowers[max(0, index - 2) : index]
    if before[-1:] != ("upon",) and before not in {("upon", "its"), ("upon", "the")}:
        return None
    for number, clause in enumerate(parsed.clauses):
        if clause.verb.participle and clause.right[0] <= index < clause.right[1]:
            return number
    main = next((k for k, c in enumerate(parsed.clauses) if c.verb.finite and not c.relative), None)
    verb = parsed.clauses[main].verb if main is not None else None
    return main if verb and verb.tense == "past" and not verb.modal else None


def is_ahead(parsed: Parsed, index: int) -> bool:
    """Tell whether an event opens what is to come: "*following* signature by Fiji, it will …".

    It may be over or still to come; only a date tells.
    """
    lowers = parsed.sentence.lowers
    if lowers[0] not in _OPENING or "," not in lowers[index:]:
        return False
    end = lowers.index(",", index)
    dated = any(index < time.first < end for time in parsed.times)
    main = next((clause.verb for clause in parsed.clauses if clause.verb.first > end), None)
    ahead = main is not None and (main.tense == "future" or main.modal == "would")
    return ahead and not dated


def is_foretold(parsed: Parsed, index: int) -> bool:
    """Tell whether words behind say that it is to come: "its adoption, *which we await*"."""
    return any(
        clause.relative
        and cue_of(clause.verb) == Status.PLANNED
        and clause.verb.tense == "present"
        and head_before(parsed, clause.left[0]) == index
        for clause in parsed.clauses
    )


def label_denies(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a label lists who has not done it: "Ratifications missing: Norway".

    Or whether words behind a colon deny it: "Adoption of the Pact: *not achieved*", "…: *failed*".
    """
    lowers = parsed.sentence.lowers
    words = lowers[index : index + 6]
    label = words[: words.index(":")] if index <= 2 and ":" in words else ()
    said = lowers[lowers.index(":", index) + 1 :] if ":" in lowers[index:] else ()
    said = said[: -1 if said[-1:] == (".",) else None]
    if MISSING & set(label) or (len(said) == 1 and said[0] in _CALLED_OFF | MISSING):
        return True
    return len(said) <= _SAID and become_of(said, lexicon) is Status.NEGATED


def is_past(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "after its adoption" tells of what was done, and no rule for what may be."""
    after = parsed.sentence.lowers[index - 2 : index] == ("after", "its")
    done = after and not is_rule(parsed, index, lexicon)
    return done or done_then(parsed, index) is not None
