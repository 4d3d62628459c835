"""Whose subject a clause shares that has none of its own: "Fiji signed and *ratified* it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.find.refs import is_one
from govgraph.extract.find.words.function_words import BEFORE_TIMES, SINGULAR
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_WAS = frozenset({"was", "were", "is", "are", "has", "have", "had", "will"})
_LET_ALONE = frozenset({("let", "alone"), ("much", "less"), ("still", "less")})
_SEVERAL = frozenset({"we", "they", "i", "you"})
_JOINING = frozenset({"and", "or", ","})
_PLURAL = frozenset({"were", "are", "have"})
_YEAR = 4  # figures
_VERB = 3  # words of "called upon"
_POSITIONS = frozenset({"Call", "Support", "Concern", "Welcome", "Commitment"})
_MANNER = frozenset({"without", "by", "while"})
_STAYING = frozenset({"remain", "stay", "feel"})


def shared(
    scan: Scan, clauses: Sequence[Clause], told: Clause, inserted: Collection[int]
) -> int | None:
    """Return the clause whose subject this one shares: it has none between its mark and verb.

    ``clauses`` are those before it; ``inserted`` are the words that stand in brackets or tell a
    time: "Fiji signed it and *in 2018* ratified it".
    """
    i, sentence, left, mark = len(clauses), scan.sentence, told.left, told.mark
    if told.relative or not i or mark == REDUCED:
        return None
    outside = _outside(scan, clauses[-1], left, inserted)
    count = left[1] - 1  # "looked forward to more: *39* had ratified it"
    own = (
        count in outside and sentence.words[count].isdigit() and len(sentence.words[count]) < _YEAR
    )
    own = own or any(r.name.first in outside for r in scan.refs)
    if own or any(_can_head(sentence.lowers[k], scan.lexicon) for k in outside):
        return None
    if mark == ";" and (above_all := _parted_before(clauses)) is not None:
        return above_all
    previous = _past_reduced(scan, clauses, told) if mark == "and" else i - 1
    comma = left[0] > 1 and sentence.lowers[left[0] - 2] == ","
    previous = _past_hanging(clauses, previous, sentence) if comma else previous
    if mark == "," and (aside := _aside_before(clauses, i, sentence)) is not None:
        return aside
    speaking = _speaking_on(scan, clauses, previous, left[1])
    if mark == "and" and speaking is not None:
        return speaking
    if mark == "and":
        previous = _agreeing(scan, clauses, told.verb, previous)
    if comma and (clauses[previous].relative or tells_noun(clauses, previous, sentence)):
        # ", which the Assembly adopted, and called on": the main clause goes on after the commas.
        main = (k for k in range(previous - 1, -1, -1) if not clauses[k].relative)
        return next((k for k in main if clauses[k].verb.finite), previous)
    return _past_manner(sentence, clauses, told, previous)


def _past_manner(
    sentence: Sentence, clauses: Sequence[Clause], told: Clause, previous: int
) -> int | None:
    """Return the infinitive that another goes on from: "to sign *without waiting*, and to read"."""
    above, verb = clauses[previous], told.verb
    joined = verb.infinitive and sentence.lowers[verb.first - 1] == "and"
    manner = above.verb.gerund and sentence.lowers[above.verb.first - 1] in _MANNER
    over = above.shares if joined and manner else None
    return over if over is not None and clauses[over].verb.infinitive else previous


def _outside(
    scan: Scan, above: Clause, left: tuple[int, int], inserted: Collection[int]
) -> set[int]:
    """Return the words between a clause's mark and verb that may be a subject of its own."""
    lowers = scan.sentence.lowers
    if lowers[left[0]] == lowers[left[1] - 1] == ",":
        return set()  # "Norway signed it and, *four years later*, ratified it"
    put_in = lowers[left[0]] in scan.lexicon.any_of("prepositions", "subordinators")
    if above.verb.lemma in _STAYING and above.verb.after == left[0] and put_in:
        return set()  # "we remain *for that reason* concerned"
    if lowers[slice(*left)] in _LET_ALONE:
        return set()  # "has not been drafted, *let alone* adopted"
    outside = {k for k in range(*left) if k not in inserted}
    timed = (k for k in outside if k + 1 in inserted and lowers[k] in BEFORE_TIMES)
    return outside - {*timed}


def main_before(parsed: Parsed, index: int) -> int | None:
    """Return the clause before some relatives: "Fiji signed it, which …, and left".

    None in "Fiji said that *any State* that has signed it may ratify it": Fiji is not who may; nor
    is it in "Fiji read the text which *you* plan to sign".
    """
    if parsed.sentence.lowers[parsed.clauses[index].left[1] - 1] == "you":
        return None
    main = next((k for k in range(index, -1, -1) if not parsed.clauses[k].relative), None)
    told = parsed.sentence.lowers[slice(*parsed.clauses[main or 0].right)]
    return None if told[:1] == ("that",) and told[-1] != "," else main


def _speaking_on(scan: Scan, clauses: Sequence[Clause], k: int, first: int) -> int | None:
    """Return the clause whose subject goes on taking positions, or None.

    "*The Forum* regretted that Chad had left and *called on* it to return": Chad calls nobody.
    """
    while k and (clauses[k].verb.infinitive or clauses[k].verb.gerund):
        k -= 1
    told = clauses[k].verb
    if not k or clauses[k].mark != "that" or not told.perfect:
        return None
    lexicon, words = scan.lexicon, scan.sentence.lowers[first : first + _VERB]
    takes = any(
        e.part is Part.VERB and e.form & Form.PAST and e.frame and e.frame.evokes in _POSITIONS
        for e, _ in lexicon.matches_first(words)
    )
    main = next((n for n in range(k - 1, -1, -1) if clauses[n].verb.finite), None)
    if main is None or not takes or clauses[main].verb.tense != "past":
        return None
    above = clauses[main].verb
    feels = any(e.frame and e.frame.evokes in _POSITIONS for e, _ in above.entries)
    return main if feels or above.lemma in lexicon.words("utteringVerbs") else None


def _agreeing(scan: Scan, clauses: Sequence[Clause], verb: VerbGroup, k: int) -> int:
    """Return the clause whose subject agrees with a verb that goes on, over what "that" opens.

    "*We* regret that the Board was late and *urge* it to meet": a Board urges in the singular.
    "*Chad* regrets that Fiji left and *reiterates* its support": who left would have reiterated.
    """
    told, lowers = k, scan.sentence.lowers
    while told and (clauses[told].verb.infinitive or clauses[told].verb.gerund):
        told -= 1
    over = (n for n in range(told - 1, -1, -1) if clauses[n].verb.finite)
    main = next((n for n in over if clauses[n].mark != "that" and not clauses[n].relative), None)
    if clauses[told].mark != "that" or main is None or clauses[main].verb.tense != "present":
        return k
    several = bool(_SEVERAL & set(lowers[slice(*clauses[main].left)]))
    if verb.first == verb.main and lowers[verb.first].endswith("s"):
        past = told == k and _is_past(clauses[told].verb, clauses[main].verb)
        return main if past and not several else k
    bare = lowers[verb.first].isalpha() and not lowers[verb.first].endswith(("s", "ed", "ing"))
    # Not "that it has failed *to sign and ratify* it", "ask *that it sign and ratify* it".
    above, comma = clauses[told].verb, lowers[verb.first - 2] == ","
    agrees = told == k and not above.modal
    agrees = agrees and (above.tense == "past" or lowers[above.first].endswith("s"))
    ends = comma or agrees or lowers[verb.main + 1 : verb.main + 2] == ("our",)
    return main if several and bare and ends and _is_of_one(scan, clauses[told]) else k


def _is_past(verb: VerbGroup, main: VerbGroup) -> bool:
    """Tell whether no present verb goes on from one: "left", or "has left" where one regrets it."""
    regrets = any(e.frame and e.frame.evokes == "Concern" for e, _ in main.entries)
    return verb.tense == "past" or (verb.perfect and regrets)


def _is_of_one(scan: Scan, clause: Clause) -> bool:
    """Tell whether a clause's subject is one: "the Board", "Belarus", not "Fiji and Chad"."""
    subject = scan.sentence.lowers[slice(*clause.left)]
    if scan.sentence.lowers[clause.verb.first] in SINGULAR:
        return True
    if not subject or {"and", "they", "we", "you"} & set(subject):
        return False
    last = [r for r in scan.refs if r.name.after == clause.left[1] and r.entity]
    return not subject[-1].endswith("s") or any(is_one(r.entity) for r in last if r.entity)


def _past_hanging(clauses: Sequence[Clause], k: int, sentence: Sentence) -> int:
    """Return the relative clause put in that an infinitive ends: ", which offered *to help*,"."""
    above = k
    while above and (clauses[above].verb.infinitive or clauses[above].verb.gerund):
        above -= 1
    put_in = clauses[above].relative and sentence.lowers[clauses[above].left[0] - 1] == ","
    return above if put_in else k


def tells_noun(clauses: Sequence[Clause], k: int, sentence: Sentence) -> bool:
    """Tell whether "that" takes up a noun: "goods *that they sell*", not "noted that they sell"."""
    at = clauses[k].left[0]
    apart = clauses[k - 1].verb.after < at if k else at > 0
    noun = apart and sentence.words[at - 1].isalpha()
    return noun and clauses[k].mark == "that"


def _aside_before(clauses: Sequence[Clause], i: int, sentence: Sentence) -> int | None:
    """Return the relative clause that a comma closes, whatever hangs on it.

    ", which helps cities that need it to build, was launched": the noun before "which" was.
    """
    for k in range(i - 1, -1, -1):
        clause, before = clauses[k], sentence.lowers[max(0, clauses[k].left[0] - 1)]
        if clause.relative and before == ",":
            return k
        hangs = clause.relative or clause.verb.infinitive or clause.verb.gerund
        if not hangs and not (clause.mark == "that" and before[0].isalpha()):
            return None
    return None


def _parted_before(clauses: Sequence[Clause]) -> int | None:
    """Return the main clause that one behind a semicolon goes on from, over what hangs on it.

    "*Reiterates* that X is a right; *rejects* Y" is one subject's.
    """
    mains = (k for k in range(len(clauses) - 1, -1, -1) if clauses[k].verb.finite)
    return next((k for k in mains if not k or clauses[k].mark == ";"), None)


def _past_reduced(scan: Scan, clauses: Sequence[Clause], told: Clause) -> int:
    """Return what "was drafted by a group *led by Chile* and *was adopted*" goes on from.

    A participle beside a noun is no clause that a verb with its own auxiliary, one of the present
    or one with an object could go on from: "noted the fears *raised by Chile* and *supports* it".
    So with what befalls a text: "adopted at a forum *held in Oslo* and *entered into force*"; in
    "signed by Malta and ratified by Chad" the second participle is beside that noun, too.
    """
    previous, lowers = len(clauses) - 1, scan.sentence.lowers
    verb = told.verb
    follows = range(verb.after, min(verb.after + 1, len(lowers)))
    acts = any(scan.covered[k] or lowers[k] in scan.lexicon.words("determiners") for k in follows)
    befalls = any(e.frame and e.frame.subject == "object" for e, _ in verb.entries)
    befalls = befalls or lowers[told.left[1]] in _WAS
    active = befalls or (verb.finite and (acts or not verb.participle))
    while previous and active:
        above = clauses[previous].verb
        beside = lowers[above.after : above.after + 1] == ("by",)
        beside = beside or (befalls and clauses[previous].mark == REDUCED)
        if not (beside and above.participle and above.first == above.main):
            break
        previous -= 1
    return previous


def _can_head(lower: str, lexicon: Lexicon) -> bool:
    """Tell whether a word can be a subject, so that the clause shares none."""
    return (
        lower[0].isalpha() and not is_adverb(lower) and lower not in lexicon.words("neverSubjects")
    )


def keeps_subject(parsed: Parsed, asked: Clause, relative: int, *, next_to: bool) -> bool:
    """Tell whether a clause has the subject of the relative clause that it goes on from.

    "Which *Norway* signed in 2014 and ratified", "which *Togo* hopes to sign"; what follows a
    comma goes on with the noun before "which". ``next_to`` tells that no clause lies between.
    """
    joined = asked.mark == "and" and joins_relative(parsed, asked, relative)
    return joined or (asked.verb.infinitive and next_to)


def joins_relative(parsed: Parsed, asked: Clause, relative: int) -> bool:
    """Tell whether a clause goes on within a relative one: "those who met *and adopted* it".

    What follows a comma goes on with the clause over that.
    """
    beside = parsed.sentence.words[asked.left[0] - 2] != ","
    return beside and asked.mark in {"and", "but", "or"} and asked.shares == relative


def goes_on(parsed: Parsed, previous: Clause, clause: Clause) -> bool:
    """Tell whether a relative clause follows another on the same noun: "… and which …"."""
    joined = parsed.sentence.lowers[clause.left[0] - 1] == "and"
    return previous.relative and joined and previous.right[1] <= clause.left[0]


def first_gerund(parsed: Parsed, number: int) -> int:
    """Return the gerund that one goes on from: "refrain from *signing* and ratifying it"."""
    while number:
        clause, above = parsed.clauses[number], parsed.clauses[number - 1]
        joined = parsed.sentence.lowers[clause.verb.first - 1] in _JOINING
        if not (joined and clause.verb.gerund and above.verb.gerund):
            break
        number -= 1
    return number


def is_too_few(parsed: Parsed, phrase: Phrase, clause: Clause) -> bool:
    """Tell whether a name is one and "that" several: "steps under *the Pact that were* taken".

    So a body to which it is done: "*the Board* presented two schemes, *which were* launched".
    """
    several = parsed.sentence.lowers[clause.verb.first] in _PLURAL
    several = several and clause.left[1] - clause.left[0] == 1  # nor "that they have signed"
    kinds = {Kind.INSTRUMENT, Kind.ORGANISATION} if clause.verb.passive else {Kind.INSTRUMENT}
    named = [r.entity for r in phrase.refs if r.kind in kinds and r.entity]
    return several and len(phrase.refs) == len(named) == 1 and is_one(named[0])


def is_set_off_from_other(parsed: Parsed, phrase: Phrase, clause: Clause) -> bool:
    """Tell whether "which" goes on from a noun without a name: "Fiji opened *a school, which*"."""
    comma = clause.left[0] - 1
    noun, lowers = comma - 1, parsed.sentence.lowers
    if clause.mark != "which" or lowers[comma] != "," or noun in parsed.covered:
        return False
    timed = any(time.first <= noun < time.after for time in parsed.times)
    plain = lowers[noun].isalpha() and parsed.sentence.words[noun].islower() and not timed
    verbs = (c.verb for c in parsed.clauses if phrase.after <= c.verb.first < noun)
    told = (v for v in verbs if v.finite and not v.copula)
    # "The Guidelines on boats *held in* port, which": a participle belongs to what is before it.
    acts = any(not v.participle or lowers[v.after] not in BEFORE_TIMES for v in told)
    return plain and not is_adverb(lowers[noun]) and acts


def chain_start(parsed: Parsed, number: int) -> int:
    """Return the first of the clauses whose subject a clause shares."""
    while (shares := parsed.clauses[number].shares) is not None and shares < number:
        number = shares
    return number


def sharers(parsed: Parsed, index: int) -> list[Entity]:
    """Return who goes on acting before a word: "*Fiji's Fund* welcomed fish but regretted *it*"."""
    told = [k for k, c in enumerate(parsed.clauses) if c.verb.first < index and c.verb.finite]
    before = [k for k in told if parsed.clauses[k].mark != "that"]
    if not before or parsed.clauses[before[-1]].shares is None:
        return []
    left = parsed.clauses[chain_start(parsed, before[-1])].left
    return [ref.entity for ref in parsed.refs_in(*left) if ref.entity]
