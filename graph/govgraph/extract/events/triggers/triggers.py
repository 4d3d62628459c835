"""Find the words of a sentence that evoke events: verbs by their frames, nouns, predicates."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses.cues import cue_of, only_modifiers
from govgraph.extract.clauses.governed import heads_subject
from govgraph.extract.events.parties.deposits import is_deposit, names_instrument, signs_instrument
from govgraph.extract.events.status.phases import readied, tells_work
from govgraph.extract.events.triggers.acts import OF_TREATIES
from govgraph.extract.events.triggers.laying import lays_before
from govgraph.lexicon import Form, Part
from govgraph.model import EventType, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.lexicon import Entry, Frame, Lexicon

_STARTS = ("gettingUnderWay", "openingWork", "openingItself")
_OPENING = frozenset({"open", "close", "reopen"})
_SIGNING = frozenset({"signature", "signatures", "signing", "accession", "ratification"})
_PURPOSE = 8  # words in which a text is said to be opened for signature
_TO_ALL = {("to", "the", "public"), ("for", "the", "public")}
_PROPOSING = frozenset({"propose", "suggest", "co-propose"})
ENDING = frozenset({(".",), (",",), (";",), ()})
"""What stands behind the last word of a phrase."""
_BY_VOTE = frozenset({("by",), ("unanimously",), ("narrowly",)})
_OBJECTS = frozenset({("it",), ("them",), ("the",), ("a",), ("an",), ("this",), ("our",), ("its",)})
_THAT_TIME = frozenset({"year", "same", "day", "month", "week", "spring", "summer", "autumn"})
_LASTING = frozenset({"well", "firmly", "solidly", "long"})
_BOTH = frozenset({("the",), ("both",), ("our",)})
_EVENTS = {str(kind): kind for kind in EventType}


class Trigger(NamedTuple):
    """Words that evoke an event: frame, range, and the clause whose verb they are."""

    frame: Frame
    type: EventType
    first: int
    after: int
    clause: int | None


def telling(parsed: Parsed, lexicon: Lexicon) -> list[Trigger]:
    """Return the event words of a sentence that may tell an event, in the order of the others."""
    found = [t for t in _find_triggers(parsed, lexicon) if not _only_names(parsed, t, lexicon)]
    found = [t for t in found if not (_heads_line(parsed, t) or _is_purpose(parsed, t))]
    work = (t.first for t in found if t.clause is None and t.type is EventType.PREPARATION)
    phases = {tells_work(parsed, first, lexicon) for first in work}
    acts = (t.first for t in found if t.clause is None and t.type in OF_TREATIES)
    phases |= {readied(parsed, first, lexicon) for first in acts}
    return [
        t
        for t in found
        if not (
            _ends_act(parsed, t, found, lexicon) or (t.clause is not None and t.clause in phases)
        )
    ]


def _find_triggers(parsed: Parsed, lexicon: Lexicon) -> Iterator[Trigger]:
    """Yield the event words of a sentence: first its verbs, then its nouns."""
    inside: set[int] = set()
    for number, clause in enumerate(parsed.clauses):
        best: dict[str, tuple[Entry, int]] = {}
        for entry, after in clause.verb.entries:
            frame = entry.frame
            if frame is None or frame.evokes not in _EVENTS:
                continue
            if frame.evokes == str(EventType.AMENDMENT) and _tells_text(parsed, number, lexicon):
                continue  # "the Protocol amending the Convention": a relation, no event
            if _is_other_verb(clause.verb, entry, after):
                continue
            if heads_subject(parsed, number) or _is_noun(parsed, clause, after):
                continue
            opens = entry.lemma == "open" and frame.evokes == str(EventType.OPENING)
            if opens and _opens_door(parsed, clause, lexicon):
                continue
            put = frame.evokes == str(EventType.PROPOSAL) and puts_forward(clause.verb)
            if frame.kinds and _leads(parsed, number, after, lexicon) and not put:
                continue  # but who "*proposed* to set up a fund" put that forward
            if _is_of_other_use(parsed, clause, entry, frame, after, lexicon):
                continue
            longest = best.get(frame.evokes, (entry, 0))[1]
            if after + (frame.complement == "agent") > longest:
                best[frame.evokes] = (entry, after)
        for entry, after in best.values():
            inside |= set(range(clause.verb.first, after))
            if entry.frame:
                kind = _EVENTS[entry.frame.evokes]
                yield Trigger(entry.frame, kind, clause.verb.first, after, number)
    yield from _noun_triggers(parsed, inside)


def _tells_text(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a gerund says what a text does: "a decision *revising* the Rules".

    One does something "*by* amending it", and where one "*finished* revising it".
    """
    verb = parsed.clauses[number].verb
    begun = number > 0 and parsed.clauses[number - 1].verb.after == verb.first
    governed = parsed.before(verb.first) in lexicon.words("prepositions")
    return verb.gerund and not (begun or governed)


def _meets_body(parsed: Parsed, after: int) -> bool:
    """Tell whether a verb leads straight to a body: "the bill passed *the Senate*"."""
    step = after + (parsed.sentence.lowers[after : after + 1] in _BOTH)
    return any(ref.kind is Kind.ORGANISATION and ref.name.first == step for ref in parsed.refs)


def _opens_door(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether somebody opens something, or it opens, but not for signature.

    "The Convention was opened on 5 May" tells what "the President opened it" does not.
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    subject = lowers[slice(*clause.left)]
    if subject[-1:] and subject[-1] in (lexicon.words("openedThings") | {"none", "nothing", "one"}):
        return True
    purpose = lowers[verb.after : verb.after + _PURPOSE]
    if purpose[:1] == ("for",) and not any(word.startswith("sign") for word in purpose):
        return True  # "the Declaration was opened *for endorsement*"
    if verb.passive or "signature" in lowers[verb.after : clause.right[1]]:
        return False
    subjects = {ref.kind for ref in parsed.refs_in(*clause.left)}
    if subjects and (Kind.INSTRUMENT not in subjects or Kind.MEETING in subjects):
        return True  # "the Forum opened with a call for ratification of it", "RC COP 5 opened"
    if len(parsed.clauses) == 1 and parsed.before(verb.first) != ",":
        return True  # "the Conference of the Parties to the Pact *opened* in Oslo"
    following = verb.after in parsed.covered or lowers[verb.after : verb.after + 1] in _OBJECTS
    return following or verb.infinitive or verb.perfect or not verb.participle


def _is_of_other_use(
    parsed: Parsed, clause: Clause, entry: Entry, frame: Frame, after: int, lexicon: Lexicon
) -> bool:
    """Tell whether a verb has another frame where it stands so."""
    found_out = frame.evokes == "Launch" and _finds_out(parsed, clause, after)
    signs = frame.evokes != str(EventType.OPENING) and _is_for_signing(parsed, clause)
    letter = frame.evokes == str(EventType.PREPARATION) and _writes_on(parsed, clause, lexicon)
    if found_out or signs or letter or _is_of_other_voice(frame, passive=clause.verb.passive):
        return True
    if frame.name.endswith("layingBefore"):
        return not lays_before(parsed, clause.verb, entry, after, lexicon)
    if frame.evokes == "Proposal" and is_deposit(parsed, clause, lexicon):
        return True  # "submitted its instrument of ratification"
    alone = clause.verb.copula and parsed.sentence.lowers[slice(*clause.left)] == ("it",)
    if alone and frame.complement == "meeting":
        return True  # "*It was at* the Forum that Fiji signed it"
    if frame.evokes == "Signature" and signs_instrument(parsed, clause):
        return True
    if entry.words[-1] == "public" and _describes_noun(parsed, after, lexicon):
        return True
    itself = entry.lemma == "fail" or (entry.lemma == "carry" and not clause.verb.passive)
    lost = itself and not _was_voted_on(parsed, clause, after, lexicon)
    if lost or (frame.complement == "agent" and not _meets_body(parsed, after)):
        return True
    if clause.verb.lemma == "appear" and frame.name.endswith("comingOut"):
        today = parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("today",)
        return not (today or _starts_itself(parsed, clause))  # "it *appeared* weak", "in a novel"
    starts = frame.name.endswith(_STARTS) or entry.lemma == "kick off"
    return starts and _is_of_other_start(parsed, clause, frame)


def _is_for_signing(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a treaty is opened or closed, and no meeting: "we will open it *for signature*".

    In "open the Forum for a week" and "open it with the signature of the Code" none is.
    """
    pairs = pairwise(parsed.sentence.lowers[clause.verb.after : clause.right[1]])
    return clause.verb.head in _OPENING and any(
        link == "for" and purpose in _SIGNING for link, purpose in pairs
    )


def _writes_on(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether one writes to somebody, and no text: "we *write on* its behalf *about* it".

    Who "wrote the Pact in Lima" or "wrote in 2019 the Pact" did.
    """
    verb, after = clause.verb, clause.verb.after
    letter = verb.head == "write" and parsed.sentence.lowers[verb.main] != "written"
    timed = any(time.first - after in {0, 1} for time in parsed.times)
    link = "".join(parsed.sentence.lowers[after : after + 1])
    return letter and not timed and link in lexicon.words("prepositions")


def _finds_out(parsed: Parsed, clause: Clause, after: int) -> bool:
    """Tell whether nothing is founded: "it *established that* nets leak", "is *well established*".

    "The Fund which it established *that year*" was.
    """
    that, noun = (*parsed.sentence.lowers[after : after + 2], "", "")[:2]
    return (that == "that" and noun not in _THAT_TIME) or parsed.before(
        clause.verb.main
    ) in _LASTING


def _was_voted_on(parsed: Parsed, clause: Clause, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a vote ends so: "the *motion* carried by ten votes", "failed", no strategy."""
    said = set(parsed.sentence.lowers[slice(*clause.left)])
    ended = parsed.sentence.lowers[after : after + 1] in ENDING | _BY_VOTE
    return ended and not lexicon.words("votedTexts").isdisjoint(said)


def _describes_noun(parsed: Parsed, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a word before an index is of a noun: "made *public commitments* to cut it"."""
    closed = lexicon.any_of("determiners", "prepositions", "coordinators", "relativisers")
    word = "".join(parsed.sentence.words[after : after + 1])
    timed = any(time.first == after for time in parsed.times)
    return word.isalpha() and word.islower() and word not in closed and not timed


def _is_of_other_voice(frame: Frame, *, passive: bool) -> bool:
    """Tell whether a frame does not go with the voice: who "*represents* it" is not sent to it.

    "The Session was opened by": the session is opened, and no occasion.
    """
    return frame.complement == ("occasion" if passive else "sending")


def _is_noun(parsed: Parsed, clause: Clause, after: int) -> bool:
    """Tell whether a bare form is a noun that opens a line: "*Launch of* the Fund: May"."""
    lowers, verb = parsed.sentence.lowers, clause.verb
    opens = verb.first <= 1 or parsed.before(verb.first) == ":"  # "May 2021: *launch of* the Fund"
    if not opens or lowers[after : after + 1] != ("of",) or not verb.base:
        return False
    return any(entry.part is Part.NOUN for entry, _ in parsed.entries[verb.first])


def _is_of_other_start(parsed: Parsed, clause: Clause, frame: Frame) -> bool:
    """Tell apart "the Programme *starts* in May" and "Fiji *starts* the Programme in May"."""
    itself = frame.complement == "none"
    return itself != _starts_itself(parsed, clause)


def _starts_itself(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether nothing but a time or a place follows a verb: "the Programme *began in 2019*".

    Not in "the scheme *which the Fund* launched in 2019".
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    if clause.relative and clause.mark in {"which", "that"} and parsed.refs_in(*clause.left):
        return False
    after = _past_place(parsed, verb.after)
    near = range(after, after + 3)
    timed = any(time.first in near for time in parsed.times)
    timed = timed and not parsed.refs_in(after, after + 2)
    ends = lowers[after : after + 1] in ENDING
    return not verb.passive and (timed or ends)


def _past_place(parsed: Parsed, after: int) -> int:
    """Return where words go on behind the place that follows a verb: "began *in Accra* in May".

    So behind those for whom a house opens: "opened *to the public* in May".
    """
    after += 3 * (parsed.sentence.lowers[after : after + 3] in _TO_ALL)
    led = parsed.sentence.lowers[after : after + 1] in {("in",), ("at",)}
    places = (r for r in parsed.refs if r.kind is Kind.PLACE and led)
    return next((r.name.after for r in places if r.name.first == after + 1), after)


def puts_forward(verb: VerbGroup) -> bool:
    """Tell whether "proposed to do it" tells what was put forward; "we propose to" only plans."""
    told = verb.tense in {"past", "future"} or verb.perfect
    return told and not verb.passive and verb.head in _PROPOSING


def _leads(parsed: Parsed, number: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb only leads to another: "they *agreed* to ratify it" agrees no text.

    The other may be any: "they agreed *to spearhead the* work on it".
    """
    to, verb, opening = (*parsed.sentence.lowers[after : after + 3], "", "", "")[:3]
    small = lexicon.any_of("determiners", "numberWords")
    acts = to == "to" and verb.isalpha() and verb not in small and opening in small
    if acts and after + 1 not in parsed.covered and parsed.sentence.words[after + 1].islower():
        return any(e.cue and until > after for e, until in parsed.clauses[number].verb.entries)
    following = parsed.clauses[number + 1 : number + 2]
    if not following or not following[0].verb.infinitive or following[0].verb.first > after:
        return False
    return any(e.cue and until > after for e, until in parsed.clauses[number].verb.entries)


def _is_other_verb(verb: VerbGroup, entry: Entry, after: int) -> bool:
    """Tell whether a form is rather another verb's: "found" of "find", not of "to found".

    "Lay" alone may be one of "lie", but not "will lay". "Put to the vote" is not "put to", which
    proposes, and who joins in accedes to nothing.
    """
    entries = verb.entries
    if any("otherwise" in other.classes and until > after for other, until in entries):
        return True
    signing = any(other.lemma.startswith("open ") and until > after for other, until in entries)
    if entry.lemma == "open" and signing:
        return True  # "the text was *opened for signature*": no work began
    base = not (verb.modal or verb.infinitive) and not entry.form & (
        Form.PAST | Form.PARTICIPLE | Form.ING | Form.THIRD
    )
    return base and any(
        other.form & Form.PAST and other.lemma != entry.lemma for other, _ in entries
    )


def _noun_triggers(parsed: Parsed, inside: set[int]) -> Iterator[Trigger]:
    end = 0
    for index, entries in enumerate(parsed.entries):
        if not entries or index in inside or index in parsed.named or index < end:
            continue  # "the opening for *signature of* the Pact" is one
        for entry, after in entries:
            frame = entry.frame
            if not frame or frame.evokes not in _EVENTS:
                continue
            following = parsed.sentence.lowers[after : after + 1]
            since = following in {("since",), ("from",)}
            since = since or (following == (":",) and not index)  # "In force: 24 March 2011"
            if entry.part is Part.NOUN or (entry.part is Part.PREDICATE and since):
                yield Trigger(frame, _EVENTS[frame.evokes], index, after, None)
                end = after
                break


def _only_names(parsed: Parsed, trigger: Trigger, lexicon: Lexicon) -> bool:
    """Tell whether an event noun only names what is deposited or proposed."""
    if trigger.clause is not None:
        return False
    proposed = trigger.type is EventType.AMENDMENT and any(
        clause.right[0] <= trigger.first < clause.right[1]
        and any(e.frame and e.frame.evokes == "Proposal" for e, _ in clause.verb.entries)
        for clause in parsed.clauses
    )
    shot = parsed.before(trigger.first) in lexicon.words("missiles")
    named = (trigger.type is EventType.LAUNCH and shot) or _is_put(parsed, trigger)
    return proposed or named or names_instrument(parsed, trigger.first, lexicon)


def _is_put(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a draft is what is adopted: "*the draft of* the Pact is to be adopted"."""
    if (
        trigger.type is not EventType.PREPARATION
        or parsed.sentence.lowers[trigger.first] != "draft"
    ):
        return False
    return any(
        clause.left[0] <= trigger.first < clause.left[1]
        and any(e.frame and e.frame.evokes == "Adoption" for e, _ in clause.verb.entries)
        for clause in parsed.clauses
    )


def _heads_line(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a participle only labels who is named behind it: "Prepared by: Ana Kos"."""
    words = parsed.sentence.lowers[trigger.first : trigger.after + 2]
    labels = words[-1] == ":" and words[-2] in {"by", "to", "for"}
    return trigger.first == 0 and (labels or _titles(parsed, trigger))


def _titles(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a title says of what kind something is: "*Proposed* amendments"."""
    sentence, clause = parsed.sentence, trigger.clause
    alone = sentence.span.end == sentence.block.span.end and sentence.words[-1][-1].isalnum()
    if clause is None or not alone or not parsed.clauses[clause].verb.participle:
        return False
    kinds = parsed.refs_in(trigger.after, len(sentence.words))
    return len(kinds) == 1 and kinds[0].name.how == "indefinite"


def _is_purpose(parsed: Parsed, trigger: Trigger) -> bool:
    """Tell whether a gerund belongs to a description: "a law *establishing* a centre"."""
    start = parsed.sentence.starts[trigger.first]
    gerund = trigger.clause is not None and parsed.clauses[trigger.clause].verb.gerund
    texts = [ref.span for ref in parsed.refs if ref.kind is Kind.INSTRUMENT] if gerund else []
    return any(span.start < start < span.end for span in texts)


def _ends_act(
    parsed: Parsed, trigger: Trigger, triggers: Sequence[Trigger], lexicon: Lexicon
) -> bool:
    """Tell whether a verb only ends what a noun names: "Norway finalised its ratification"."""
    if trigger.clause is None or cue_of(parsed.clauses[trigger.clause].verb) != Status.OCCURRED:
        return False
    return any(
        other.clause is None
        and other.first >= trigger.after
        and only_modifiers(parsed, trigger.after, other.first, lexicon)
        for other in triggers
    )


def object_kinds(trigger: Trigger) -> tuple[Kind, ...]:
    """Return the kinds of thing that the event can happen to."""
    return tuple(sorted(trigger.frame.kinds)) or (Kind.INSTRUMENT,)
