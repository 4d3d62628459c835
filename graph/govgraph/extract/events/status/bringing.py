"""What a verb makes of the act that its subject or its object names: "led to its adoption"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import (
    UNASSERTED,
    comes_about,
    cue_before,
    cue_of,
    only_modifiers,
)
from govgraph.extract.events.status.denial import subject_denies
from govgraph.extract.events.status.status import verb_status
from govgraph.extract.find.words.tokens import past_adverbs
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Lexicon

_OPEN = frozenset(map(str, (Status.PLANNED, Status.PROPOSED, Status.NEGATED, Status.ONGOING)))
MEANT = frozenset({str(Status.NEGATED), str(Status.PLANNED)})
"""Cues of what has not come about."""
TOPICAL = frozenset({"on", "about", "regarding", "concerning"})
_TABLING = frozenset({"Proposal", "Launch"})


def is_turned_down(verb: VerbGroup, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what a noun names was there to be refused: "Fiji's proposal *was rejected*".

    Also "was not accepted"; "was not tabled" denies it itself. ``index`` is the noun's.
    """
    if verb.modal or verb.infinitive or verb.gerund:
        return False
    if verb.negated:
        made = any(e.frame and e.frame.evokes == "Proposal" for e, _ in verb.entries)
        making = lexicon.words("lightVerbs")
        return verb.passive and index < verb.first and not made and verb.lemma not in making
    return verb.lemma in lexicon.words("turningDown") and (verb.passive or verb.tense == "past")


def is_not_made(verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether what one proposes has not been brought: "has *not published* its proposal"."""
    frames = {e.frame.evokes for e, _ in verb.entries if e.frame}
    return verb.negated and (bool(frames & _TABLING) or verb.lemma in lexicon.words("lightVerbs"))


def is_to_be_made(parsed: Parsed, above: Clause, index: int, lexicon: Lexicon) -> bool:
    """Tell whether what one proposes is yet to be brought: "we *will table* proposals on it".

    ``index`` is the noun's, which a verb takes: not in "will table a report on its proposal".
    """
    frames = {e.frame.evokes for e, _ in above.verb.entries if e.frame}
    if not (frames & _TABLING or above.verb.lemma in lexicon.words("lightVerbs")):
        return False
    taken = only_modifiers(parsed, above.verb.after, index, lexicon)
    return taken and verb_status(parsed, parsed.clauses.index(above), lexicon) is Status.PLANNED


def brought_about(parsed: Parsed, above: Clause, lexicon: Lexicon) -> Status | None:
    """Return how far that is which a verb brings about: "we work *to achieve* its adoption".

    "The tenth deposit triggers its entry into force" tells a rule.
    """
    verb = above.verb
    rule = verb.tense == "present" and verb.finite and not (verb.perfect or verb.progressive)
    status = verb_status(parsed, parsed.clauses.index(above), lexicon)
    return None if rule and status is Status.OCCURRED else status


def of_subject(
    parsed: Parsed, number: int, status: Status | None, decides: bool
) -> tuple[Status | None, bool]:
    """Return the status of the act that is a verb's subject, where the verb denies something else.

    "Its adoption *in 2019* did not end the dispute", "its signature was never followed by its
    ratification"; but "its adoption in 2019 was not achieved", "did not take place".
    """
    clause = parsed.clauses[number]
    verb = clause.verb
    followed = verb.passive and verb.lemma == "follow"
    bringing = comes_about(verb) or "causing" in verb.classes or cue_of(verb) in _OPEN
    if status is not Status.NEGATED or not verb.negated or (bringing and not followed):
        return status, decides
    timed = any(True for _ in parsed.times_in(*clause.left))
    past = verb.tense == "past" and not verb.modal
    return (Status.OCCURRED, False) if followed or (timed and past) else (None, True)


def only_has_effect(verb: VerbGroup) -> bool:
    """Tell whether a verb says what an act will do, and not that it will be: "*will help* us"."""
    led = cue_of(verb) not in {"", UNASSERTED, str(Status.NEGATED)}
    told = comes_about(verb) or led or verb.classes & {"depositing", "repeating"}
    return not (told or verb.passive or verb.copula)


def undoes_other(parsed: Parsed, verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether a verb denies what it is done to, not its subject: "its entry *prevented* war".

    In "its adoption *failed*", "was prevented", "cancelled" the subject itself has come to nothing.
    """
    behind = "".join(parsed.sentence.lowers[verb.after : verb.after + 1])
    alone = not behind[:1].isalnum() or behind in lexicon.words("prepositions")
    own = verb.passive or alone or verb.head in lexicon.words("comingToNothing")
    return cue_of(verb) == Status.NEGATED and not own


def past_when(parsed: Parsed, first: int) -> int:
    """Return where what tells how and when ends: "voted *overwhelmingly on 3 May* for it"."""
    first = past_adverbs(parsed.sentence.lowers, first)
    ends = (t.after for t in parsed.times if first <= t.first <= first + 1)
    return max(ends, default=first)


def lets_pass(verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether somebody could not keep an act from coming about: "did *not prevent* it"."""
    past = verb.modal == "could" or (verb.tense == "past" and not verb.modal)
    return verb.negated and past and verb.lemma.split(" ")[0] in lexicon.words("preventingVerbs")


def under_verb(verb: VerbGroup, cue: str, above: Clause) -> Status | None:
    """Return the status of a noun among the complements of a verb that gives a cue."""
    if verb.negated:
        return None
    if verb.tense == "future" and cue == "occurred":
        return Status.PLANNED
    return from_cue(cue, above)


def from_cue(cue: str, above: Clause | None) -> Status | None:
    """Return the status that a cue over a noun gives it."""
    if cue == UNASSERTED:
        return None
    if cue == "occurred" and above is not None and above.verb.modal:
        return Status.PLANNED
    return Status(cue)


def is_untold(parsed: Parsed, above: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a verb of telling tells nothing: "has not recorded", "is unable to record".

    So in "it would be *premature to announce* it".
    """
    barred = above.verb.infinitive and cue_before(parsed, above.verb.first, lexicon)
    early = above.verb.infinitive and parsed.before(above.verb.first) in lexicon.words("untimely")
    return above.verb.negated or early or barred in {str(Status.NEGATED), UNASSERTED}


def is_only_tried(parsed: Parsed, above: Clause) -> bool:
    """Tell whether nobody has prevented it: "did not, tried to, may *block* the adoption".

    So with "*no* State has withdrawn its signature". Nor is it awaited where one "did not wait
    for" it, or is "*not to* take a step towards" it.
    """
    verb, cue = above.verb, cue_of(above.verb)
    work = verb.gerund and parsed.before(verb.first) in TOPICAL and cue != Status.NEGATED
    if work or (verb.negated and verb.infinitive):
        return True  # "a workshop *on speeding* its ratification"
    tried = verb.infinitive or bool(verb.modal) or subject_denies(parsed, above)
    return (cue in MEANT and verb.negated) or (cue == Status.NEGATED and tried)


def is_judged(parsed: Parsed, above: Clause, index: int) -> bool:
    """Tell whether one only says what an act is: "*considers* its ratification *as* a sign of it".

    Who "considers its ratification" without more may do it.
    """
    behind = parsed.sentence.lowers[index : above.right[1]]
    said = "as" in behind or any(behind[k : k + 2] == ("to", "be") for k in range(len(behind)))
    return above.verb.head == "consider" and said
