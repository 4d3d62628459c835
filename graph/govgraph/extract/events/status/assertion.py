"""Whether a sentence asserts what a clause of it says, or only asks, supposes, doubts or wishes.

"Has Norway ratified it?", "Had Norway ratified it, …", "Norway denied that it had ratified it",
"Perhaps Norway ratified it", "Ratify it!" and "ratifying it is easy" tell of no ratification.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from govgraph.extract.clauses.bare import opens_item
from govgraph.extract.clauses.contact import behind_clause
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.events.status.complements import (
    in_wished_time,
    is_asked,
    is_by_some,
    told_later,
    under_condition,
    under_plan,
    under_possible,
    under_unheard,
)
from govgraph.extract.events.status.denial import is_wording, subject_start
from govgraph.extract.events.status.imagined import is_imagined
from govgraph.extract.find.words.function_words import DOUBTING, NEARLY
from govgraph.extract.find.words.tokens import past_adverbs
from govgraph.lexicon import Form
from govgraph.model import Kind, Status
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_REACH = 8  # words back within which "doubt", "rumours" or "it is possible" govern a clause
_CLOSE = 5  # words from "not" to "confirmed"
_STOPS = frozenset({";", ":", "and", "but", "—", "–"})
_OPENING = frozenset({"after", "once", "until", "before", "when", "if", "unless", "as"})
_BETWEEN = frozenset({"the", "it", "they", "we", "ever", "not", "one", "day", "also", "still"})
_SUPPOSING = frozenset({"had", "should", "were"})
# "Facts *provided by* Fiji that …", "I am *told by* Fiji that"
_GIVEN = frozenset({("provided", "by"), ("provided", "in"), ("told", "by")})
_DENIALS = frozenset({"not", "cannot", "nobody", "nothing", "never", "nowhere"})
_DOUBT = frozenset({"doubt", "doubts", "doubted"})
_NO_DOUBT = {("no",), ("nobody",), ("beyond",), ("without",), ("one",)}
_ONE = frozenset({Kind.ORGANISATION, Kind.MEETING})
_OPENS = 3  # words of "the recent reports"
_NEARBY = 2  # words of "simply false"
_POINTED = 2  # words of "and this"
_SAID = 5  # words behind "was" that say what it was
_BESIDE = frozenset({"", "that", REDUCED})
HARDLY = frozenset({"hardly", "scarcely", "barely"})
_RARELY = frozenset({"rarely", "seldom"})
_STANDING_IN = frozenset({("it",), ("they",), ("we",), ("both",), ("she",), ("he",)})
_GOING_ON = frozenset({"and", "or", ","})
_OPENERS = frozenset({":", '"', "“"})
_BARE_HELPERS = frozenset({"have", "be"})  # "only then could Norway *have ratified* it"
_PUT_IN = 8  # words from "whether" to what is put in behind whom it asks of


def is_asserted(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether the words around a clause leave it as told for true."""
    clause = parsed.clauses[number]
    imagined = parsed.sentence.lowers[0] in lexicon.words("imagining")
    asked = parsed.sentence.words[-1] == "?" or imagined
    if clause.relative and parsed.before(clause.left[0]) == "," and clause.verb.tense == "past":
        asked = False  # "When will Fiji, *which signed it in May*, ratify it?"
    if asked or supposed(parsed, number) or is_wording(parsed, clause, lexicon):
        return False  # "*Suppose* ministers launched it tomorrow"
    told = clause.verb.tense == "past" or clause.verb.perfect
    before = "".join(parsed.sentence.lowers[clause.left[0] - 1 : clause.left[0]])
    measured = before in lexicon.words("timeMeasures")
    if number and parsed.clauses[number - 1].verb.modal == "would":
        measured = False  # "years would have passed before it was"
    if clause.mark == "before" and told and not (clause.verb.gerund or measured):
        return False  # "talks collapsed before it was adopted"; but "six weeks before it was"
    if clause.verb.participle and parsed.sentence.lowers[:1] == ("even",) and not number:
        return False  # "Even adopted, the Charter would …"
    if clause.mark in {"once", "when", "until"} and opened_by_participle(clause):
        return False  # "once adopted, the Charter will …"
    if is_imagined(parsed, number, lexicon):
        return False
    resumed = _resumes_doubt(parsed, number)
    if resumed or _goes_on_wish(parsed, number) or _is_subjunctive(parsed, number):
        return False
    open_ = under_possible(parsed, number, lexicon) or under_condition(parsed, number, lexicon)
    if (
        open_
        or under_plan(parsed, number, lexicon)
        or in_wished_time(parsed, number, lexicon)
        or told_later(parsed, number, lexicon)
        or under_unheard(parsed, number, lexicon)
    ):
        return False
    hardly = parsed.sentence.lowers[subject_start(parsed, clause)] in HARDLY | _RARELY
    if hardly:
        return False  # "hardly any State has ratified it", "rarely do States ratify it"
    return not (doubted(parsed, clause, lexicon) or is_order(parsed, number, lexicon))


def supposed(parsed: Parsed, number: int) -> bool:
    """Tell whether an inversion only supposes a clause: "Had Norway ratified it, …"."""
    if _fronted(parsed, number) in _SUPPOSING or not number:
        return bool(number)
    if parsed.sentence.lowers[0] == "should":  # "*should it not* have been adopted, …"
        return "," not in parsed.sentence.lowers[: parsed.clauses[number].verb.first]
    modal = (k for k, c in enumerate(parsed.clauses) if k and c.verb.modal and c.mark == ",")
    return parsed.sentence.lowers[0] in _SUPPOSING and number < next(modal, 0)


def put_in(parsed: Parsed, number: int) -> bool:
    """Tell whether an inversion that supposes stands between commas: ", *were it to come*,"."""
    verb = parsed.clauses[number].verb
    words = parsed.sentence.lowers[verb.first - 1 : verb.first + 1]
    return words[:1] == (",",) and words[1:] in {("were",), ("should",), ("had",)}


def leaves_open(parsed: Parsed, clause: Clause, mark: str) -> bool:
    """Tell whether a clause only asks: "we ask *whether* Fiji will sign"; not "if so, it will"."""
    parted = "," in parsed.sentence.lowers[clause.left[0] : clause.verb.first]
    return mark in DOUBTING and not parted


def left_open(parsed: Parsed, number: int, mark: str, lexicon: Lexicon) -> Status | None:
    """Return how far that is which a clause supposes and may yet be done, None where it does not.

    "If Fiji signs it", "if adopted", "should it be adopted": proposed; "once adopted": planned.
    "If Norway had ratified it" supposes what was not; "if a State", "if ten" do, is nobody's act.
    """
    clause = parsed.clauses[number]
    verb = clause.verb
    if mark in {"if", "once"} and opened_by_participle(clause):
        return Status.PROPOSED if mark == "if" else Status.PLANNED
    past = verb.tense == "past" or verb.perfect
    if past or verb.gerund or parsed.sentence.words[-1] == "?" or is_by_some(parsed, clause):
        return None
    standing_in = parsed.sentence.lowers[clause.left[1] - 1 : clause.left[1]] in _STANDING_IN
    if not (standing_in or parsed.refs_in(*clause.left)):
        return None
    supposes = mark == "if" and not (verb.modal or is_asked(parsed, number, lexicon))
    supposes = supposes or _fronted(parsed, number) == "should"
    return Status.PROPOSED if supposes else None


def opened_by_participle(clause: Clause) -> bool:
    """Tell whether a participle stands alone behind what opens it: "*once adopted*, it …"."""
    return clause.verb.participle and clause.left[1] - clause.left[0] <= 1


def _resumes_doubt(parsed: Parsed, number: int) -> bool:
    """Tell whether a verb goes on behind what is put in: "asked *if* Fiji, which …, *signed*"."""
    lowers, clause = parsed.sentence.lowers, parsed.clauses[number]
    if not number or clause.mark != "," or clause.left[0] < clause.left[1]:
        return False
    inner = parsed.clauses[number - 1]
    opens = inner.left[0] if inner.relative else inner.verb.first
    if lowers[opens - 1] != ",":
        return False
    before = lowers[max(0, opens - 1 - _PUT_IN) : opens - 1]
    return not DOUBTING.isdisjoint(takewhile(lambda word: word != ",", reversed(before)))


def _goes_on_wish(parsed: Parsed, number: int) -> bool:
    """Tell whether a bare verb cannot go on from "demands": "demands that it pay and *sign*"."""
    clause = parsed.clauses[number]
    if clause.mark not in {"and", "or"} or clause.shares is None or clause.verb.infinitive:
        return False
    above, verb = parsed.clauses[clause.shares].verb, clause.verb
    third = any(entry.form & Form.THIRD for entry, _ in above.entries)
    bare = verb.first == verb.main and above.first == above.main
    return verb.base and bare and third and above.tense == "present"


def _is_subjunctive(parsed: Parsed, number: int) -> bool:
    """Tell whether a base form follows one State or body: "asked that Belgium *sign* it"."""
    clause = parsed.clauses[number]
    verb = clause.verb
    opening = parsed.sentence.lowers[max(0, clause.left[0] - 1) : clause.left[0] + 1]
    told = "that" in {clause.mark, *opening}  # also an item: "(a) *that* the Board adopt it"
    if not told or not verb.base or verb.first != verb.main or verb.tense != "present":
        return False
    named = [r for r in parsed.refs_in(*clause.left) if r.kind in _ONE]
    one = len(named) == 1 and named[0].name.after == verb.first
    return one and not parsed.sentence.lowers[verb.first - 1].endswith("s")


def denies_objects(parsed: Parsed, after: int) -> bool:
    """Tell whether what follows a verb denies its objects: "replaces *neither* the Act nor it"."""
    return parsed.sentence.lowers[after : after + 1] in {("neither",), ("none",)}


def turned(parsed: Parsed, number: int) -> bool:
    """Tell whether an inversion denies a clause: "Nor has Norway ratified it"."""
    if not _fronted(parsed, number):
        return False
    above = parsed.clauses[number - 1]
    above = parsed.clauses[number - 2] if above.relative and number > 1 else above
    return bool({"nor", "neither", "never"} & {above.mark, *_left(parsed, above)})


def inverted_modal(parsed: Parsed, number: int) -> str:
    """Return the modal of an inverted clause: "only then *will* Norway ratify it", else ""."""
    above, clause = parsed.clauses[number - 1], parsed.clauses[number]
    beside = number and above.verb.copula and above.verb.after == clause.left[0]
    bare = clause.verb.base and clause.verb.first == clause.verb.main
    bare = bare or parsed.sentence.lowers[clause.verb.first] in _BARE_HELPERS
    subject = beside and above.verb.modal and bare and not clause.mark
    return above.verb.modal if subject and parsed.refs_in(*clause.left) else ""


def interrupted(parsed: Parsed, number: int) -> str:
    """Return what opens a clause cut in two: "after five States, Malta among them, have signed"."""
    clause = parsed.clauses[number]
    empty = clause.left[0] == clause.left[1]
    if not number or clause.mark != "," or not empty or clause.verb.participle:
        return ""
    step = number - 1  # "once eight States, of which six must be members, have ratified it"
    while step and parsed.clauses[step].relative:
        step -= 1
    words = parsed.sentence.lowers[parsed.clauses[step].verb.after : clause.left[0]]
    opened = [word for word in words if word in _OPENING]
    return opened[-1] if opened and words.count(",") > 1 else ""


def is_vain(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an event noun is said to be none: "its ratification *was a pipe dream*".

    Or that one waits for it "*in vain*".
    """
    if "vain" in parsed.sentence.lowers:
        return True
    seeming = lexicon.words("copularVerbs")
    for clause in parsed.clauses:
        verb = clause.verb
        be = (verb.copula and verb.lemma == "be") or verb.lemma in seeming
        said = parsed.sentence.lowers[verb.after : verb.after + _SAID]
        ends = next((k for k, word in enumerate(said) if not word[0].isalnum()), _SAID)
        about = clause.left[0] <= index < clause.left[1]
        if about and be and not verb.negated and lexicon.words("vainPredicates") & set(said[:ends]):
            return True
    return False


def open_wish(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an event noun is only said to be wanted: "… is overdue", "our goal is the …"."""
    wishes = lexicon.words("wishedPredicates")
    for clause in parsed.clauses:
        verb = clause.verb
        still = verb.tense == "present" and not verb.perfect
        be = verb.copula and verb.lemma == "be" and not verb.entries
        remains = verb.lemma == "remain"
        if not still or not (be or remains):
            continue
        due = parsed.sentence.lowers[index - 1] == "for"  # "the Charter is ready for signature"
        near = 0 <= index - verb.after <= 2 and not due
        pointing = parsed.before(verb.first) in {"there", "this", "that"}
        if near and not (pointing and clause.left[1] - clause.left[0] <= _POINTED):
            return True  # "a condition for *this* is its ratification"
        following = parsed.sentence.lowers[verb.after : verb.after + 1]
        subject = parsed.sentence.lowers[index : clause.left[1]]
        if clause.left[0] <= index < clause.left[1] and "," not in subject:
            wished = set(parsed.sentence.lowers[verb.after + 1 : verb.after + 3]) & wishes
            plain = following not in {("a",), ("an",), ("the",), ("now",)}
            return remains or plain or bool(wished)
    return False


def _fronted(parsed: Parsed, number: int) -> str:
    """Return the auxiliary that opens an inverted clause: "Had Norway ratified …", else ""."""
    if not number:
        return ""
    above, clause = parsed.clauses[number - 1], parsed.clauses[number]
    end = clause.verb.first
    if above.relative and clause.mark == "," and clause.left[0] == clause.left[1] and number > 1:
        end, above = above.left[0] - 1, parsed.clauses[number - 2]  # "nor has Fiji, *which …*, …"
    between = set(range(above.verb.after, end)) - parsed.covered
    loose = [i for i in between if parsed.sentence.lowers[i] not in _BETWEEN]
    opens = above.left[1] - above.left[0] <= 1 or parsed.before(above.verb.first) in {",", "that"}
    been = parsed.sentence.lowers[clause.verb.first] in {"been", "be"}
    plain = clause.verb.finite and (clause.verb.first == clause.verb.main or been)
    if above.verb.copula and opens and plain and not loose:
        return parsed.sentence.lowers[above.verb.first]
    return ""


def _left(parsed: Parsed, clause: Clause) -> set[str]:
    return set(parsed.sentence.lowers[clause.left[0] : clause.left[1]])


def _unrounded(words: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """Leave out what only rounds a time: "*nearly* forty years ago"."""
    spans = lexicon.any_of("spansOfTime", "spansInPlural")
    timed = {k - 2 for k, word in enumerate(words) if word in spans}
    return [word for k, word in enumerate(words) if not (k in timed and word in NEARLY)]


def doubted(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether words of doubt, wish or supposition stand over a clause or within it."""
    doubtful, hedges = lexicon.words("doubts"), lexicon.words("hedges")
    lowers = parsed.sentence.lowers
    start = 0 if lowers[0] == "according" else clause.left[0]  # "to unconfirmed reports"
    words = _unrounded(lowers[start : clause.verb.after + 1], lexicon)
    hedged = not openers(hedges).isdisjoint(words)
    hedged = hedged and not hedges.isdisjoint([*words, *map(" ".join, pairwise(words))])
    if hedged or _opens_doubt(parsed, clause, lexicon):
        return True
    governed = clause.mark in {"that", "", '"', "“"}
    above = parsed.clauses[clause.shares] if clause.shares is not None else None
    having = lowers[clause.verb.first] == "having"  # "denied *having signed* it"
    described = above is not None and above.verb.participle and not having
    described = described and not clause.mark and clause.left[0] == clause.left[1]
    if clause.mark == "that" and lowers[clause.left[0] - 1] == "and":
        told = (one for one in parsed.clauses if one.mark == "that" and one.left < clause.left)
        above = next(told, None)  # "alleges that Fiji left *and that* it signed"
        described = above is not None
    if above and (clause.mark in {"and", "or"} or described):
        return doubted(parsed, above, lexicon)  # "the Pact *proposed* by Fiji was adopted"
    if not governed or clause.relative:
        return False
    if clause.mark == "that" and (lowers[0] == "nothing" or _is_false(parsed, clause, lexicon)):
        return True  # "nothing in this text means that it was adopted"
    # "Suppose Norway had ratified it", "it is high time Norway ratified it"
    we = clause.left[1] - (lowers[clause.left[1] - 1] in {"we", "it", "they"})  # "some say *we* …"
    we = we if we < clause.left[1] else clause.left[0]
    first = min((ref.name.first for ref in parsed.refs_in(*clause.left)), default=we)
    first += first == clause.left[0] and lowers[first] == "that"
    if clause.shares is not None and behind_clause(parsed, clause, clause.shares):
        # In "the Pact that Chad proposed was adopted" the proposing doesn't govern the adopting.
        end = parsed.clauses[clause.shares].left[0]
        first = next((ref.name.first for ref in parsed.refs if ref.name.after == end), end)
    certain, determiners = lexicon.words("certainties"), lexicon.words("determiners")
    for index in range(first - 1, max(-1, clause.left[0] - 1 - _REACH), -1):
        if index >= clause.left[0] and lowers[index - 1] in determiners - {"some"}:
            continue  # "the necessary Charter was adopted"
        if lowers[index : index + 2] in _GIVEN:
            continue
        if lowers[index] in _DOUBT and lowers[index - 1 : index] in _NO_DOUBT:
            continue  # "there is *no doubt* that it was adopted"
        sure = lowers[index] in certain
        denied = sure and not _DENIALS.isdisjoint(lowers[max(0, index - _CLOSE) : index])
        pair = " ".join(lowers[max(0, index - 1) : index + 1])
        if lowers[index] in doubtful or pair in doubtful or denied:
            return True
        if lowers[index] in _STOPS or (lowers[index] == "," and index >= clause.left[0]):
            return False
    return False


def _opens_doubt(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether the first words doubt what follows: "*Many believe* the Swiss ratified it"."""
    beside = clause.mark in _BESIDE and clause in parsed.clauses[:2]
    opening = " ".join(parsed.sentence.lowers[:2])
    said = clause.mark == "" and opening in lexicon.words("hearsayAsides")
    return beside and (said or opening in lexicon.words("doubts"))


def _is_false(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether a sentence's opening is false: "Reports *that it was adopted are untrue*"."""
    behind = [c.verb for c in parsed.clauses if c.verb.first > clause.verb.after and c.verb.copula]
    said = parsed.sentence.lowers[behind[0].after : behind[0].after + _NEARBY] if behind else ()
    told = bool(behind) and not behind[0].negated and clause.left[0] <= _OPENS
    return told and not lexicon.words("falsePredicates").isdisjoint(said)


def is_order(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence, or what a colon opens, begins with a verb that nobody does.

    "Ratify it!", "we have one message: please ratify it", "protect them and *ratify it*".
    """
    clause, lowers = parsed.clauses[number], parsed.sentence.lowers
    verb, first = clause.verb, clause.left[0]
    bare = verb.first == verb.main or lowers[verb.first] == "do"
    bare = bare and bool(verb.entries) and verb.tense == "present" and verb.base
    if parsed.ours or not bare:
        return False  # an item of "We, the Ministers, … adopt …"
    if lowers[first] == "let" or lowers[verb.first - 1 : verb.first] == ("please",):
        return True  # "let Kenya ratify it", "Ministers, please ratify it"
    while first < verb.first and lowers[first] in lexicon.words("orderWords"):
        first += 1
    empty = past_adverbs(lowers, first) == verb.first
    if empty and clause.shares is not None and clause.mark in _GOING_ON:
        return is_order(parsed, clause.shares, lexicon)
    opens = not number or clause.mark in _OPENERS
    return opens and (empty or opens_item(parsed.sentence, verb.first))
