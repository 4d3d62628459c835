"""Clauses beside a noun, and the verb that follows them: "the Pact *we signed* binds us"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.reduced import TELLING
from govgraph.extract.find.refs import words_of
from govgraph.extract.find.words.function_words import SINGULAR
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence

_SUBJECTS = frozenset({"we", "i", "they", "he", "she", "it", "you"})
# What no clause hangs on: "*whatever* they say", "why *do* they say it".
_NO_NOUNS = frozenset({
    "what", "whatever", "whoever", "whichever", "wherever", "whenever", "however", "how", "why",
    "than", "not", "only", "so", "do", "does", "did", "have", "has", "had", "is", "are", "was",
    "were", "will", "would", "can", "could", "may", "might", "must", "should", "shall",
})  # fmt: skip
_TOLD = frozenset({"tell", "assure", "inform", "remind", "notify"})  # somebody, that it is so
_ACTING = frozenset({Kind.ORGANISATION, Kind.PERSON})
_TWO = 2
_ANDS = {("and",), ("and", "the")}
_ENDING = frozenset({".", ",", ";", "last", "this", "earlier", "today", "yesterday"})


def contact(scan: Scan, i: int, start: int) -> tuple[int, str] | None:
    """Return where the i-th clause opens beside a noun, and how: "on the day *it* was opened".

    Of "the Pact *we signed* in May" the noun is what is signed, as if "that" stood before "we".
    """
    verb, lowers, lexicon = scan.verbs[i], scan.sentence.lowers, scan.lexicon
    at = verb.first - 1
    while at > start and (is_adverb(lowers[at]) or lowers[at] in lexicon.words("verbAdverbs")):
        at -= 1
    if at <= start or lowers[at] not in _SUBJECTS or not verb.finite:
        return None
    before = lowers[at - 1]
    closed = lexicon.any_of("prepositions", "coordinators", "subordinators", "relativisers")
    if not before[0].isalnum() or before in closed or before in _NO_NOUNS:
        return None
    named = any(ref.name.after == at for ref in scan.refs)
    if _is_fronted(scan, start, at, dated=at - 1 in scan.within and not named):
        return None
    takes = named and not verb.passive and _has_no_object(scan, i)
    if not i and not (takes and _goes_on(scan.verbs)):
        return None  # "in Oslo we met"
    return at, "that" if takes else ""


def second_deed(scan: Scan, i: int) -> int | None:
    """Return where "and" opens the clause of another subject: "Fiji left the Club and *Mali* has".

    What the verb before is done to is no second subject. In "Fiji said the Club and Mali had", it
    is; so where a participle describes both: "Fiji met the Club and Mali, represented by Ana Kos".
    """
    verb, above, lowers = scan.verbs[i], scan.verbs[i - 1], scan.sentence.lowers
    acts = [ref for ref in scan.refs if above.after <= ref.name.first < verb.first]
    acts = [ref for ref in acts if ref.kind in _ACTING]
    plain = above.finite and not above.copula and lowers[above.after - 1] != "that"
    if not plain or len(acts) < _TWO or lowers[above.after] == "by":
        return None
    if not _is_singular(lowers[verb.first], verb) and _takes_clause(scan, above):
        return None
    if above.participle and not (scan.has_object(above) or _acts_itself(scan, above)):
        return None  # "the Board set up with Fiji and Mali has met"
    done, other = acts[0].name, acts[1].name
    joined = lowers[done.after : other.first] in _ANDS
    led = scan.lexicon.any_of("prepositions", "determiners")
    beside = all(lowers[k] in led for k in range(above.after, done.first))
    late = range(acts[-1].name.after, verb.first)
    beside = beside and all(is_adverb(lowers[k]) or k in scan.within for k in late)
    own = other.first == done.after + 2 or _stands_alone(scan, acts)
    return done.after + 1 if joined and beside and own and _is_predicate(scan, verb) else None


def _takes_clause(scan: Scan, above: VerbGroup) -> bool:
    """Tell whether a clause may follow a verb without "that": "*hopes* Fiji and Mali will sign"."""
    telling = above.head in scan.lexicon.words("clauseVerbs")
    return telling or not (TELLING | {"sayingSo"}).isdisjoint(above.classes)


def _is_singular(word: str, verb: VerbGroup) -> bool:
    """Tell whether a verb says that its subject is one: "*has* signed it", "*ratifies* it"."""
    inflected = verb.first == verb.main and verb.tense == "present" and word.endswith("s")
    return word in SINGULAR or inflected


def _acts_itself(scan: Scan, verb: VerbGroup) -> bool:
    """Tell whether a State stands right before a verb: "*Fiji* talked with the Club"."""
    before = (ref.entity for ref in scan.refs if ref.name.after == verb.first)
    return any(entity is not None and entity.type == "Government" for entity in before)


def _stands_alone(scan: Scan, acts: Sequence[Ref]) -> bool:
    """Tell whether a name without "the" is no second half of one: "the *Board and Council* met"."""
    state = acts[1].entity is not None and acts[1].entity.type == "Government"
    first = acts[0].name.first
    return state or scan.sentence.lowers[first - 1] not in scan.lexicon.words("determiners")


def _is_predicate(scan: Scan, verb: VerbGroup) -> bool:
    """Tell whether a verb has a subject for certain: "has signed", "signed the Pact"."""
    helped = verb.main > verb.first or bool(verb.modal)
    timed = verb.after in scan.within - words_of(scan.refs)  # "invited *this week*"
    return verb.finite and (helped or (bool(verb.tense) and scan.has_object(verb) and not timed))


def _is_fronted(scan: Scan, start: int, at: int, *, dated: bool) -> bool:
    """Tell whether where or when it was stands before "we": "and *in Oslo* we signed it"."""
    lowers, closed = scan.sentence.lowers, scan.lexicon.words("coordinators") | {",", ";"}
    opens = next((k for k in range(at - 1, start - 1, -1) if lowers[k] in closed), None)
    led = opens is not None and lowers[opens + 1] in scan.lexicon.words("prepositions")
    return led or (opens is not None and dated)


def _has_no_object(scan: Scan, i: int) -> bool:
    """Tell whether nothing behind a verb can be its object: "the Pact we signed *in May*"."""
    after = scan.verbs[i].after
    word = (*scan.sentence.lowers[after : after + 1], ".")[0]
    ends = i + 1 < len(scan.verbs) and scan.verbs[i + 1].first == after
    return ends or word in _ENDING or word in scan.lexicon.words("prepositions")


def _goes_on(groups: Sequence[VerbGroup]) -> bool:
    """Tell whether another verb tells something of the noun: "the Pact we signed *was* good"."""
    return len(groups) > 1 and _is_plain(groups[1])


def _is_plain(verb: VerbGroup) -> bool:
    """Tell whether a verb is no participle and no infinitive."""
    return verb.finite and not verb.participle


def resumed(scan: Scan, clauses: Sequence[Clause], told: Clause) -> tuple[int, str] | None:
    """Return the clause behind a noun after which the noun's own verb follows, and its mark.

    "The Pact *that Kenya proposed in 2019* was adopted", "the State *that signed it* is Kenya";
    in "*once* the Pact that Kenya proposed is adopted" the first word opens it.
    """
    opening = told.left[0]
    if told.mark or not clauses or not _is_plain(told.verb) or opening != clauses[-1].verb.after:
        return None
    k = len(clauses) - 1
    while k and not clauses[k].verb.finite:
        k -= 1  # "the Pact that Kenya proposed *to sign* was adopted"
    clause = clauses[k]
    if not _hangs_on_noun(clauses, k, scan.sentence):
        return None
    between = scan.sentence.lowers[slice(*told.left)]
    led = not between or between[0] in scan.lexicon.any_of("prepositions", "behindNouns")
    led = led or between[0][0].isdigit() or is_adverb(between[0])  # "that we made *jointly with*"
    speaks = "speech" in clause.verb.classes
    does = clause.relative and clause.left[1] - clause.left[0] == 1  # "that signed the Pact"
    if not (led or does) or speaks or {",", "what"} & set(between):
        return None
    return k, _opened_by(scan, clauses, k)


def _opened_by(scan: Scan, clauses: Sequence[Clause], k: int) -> str:
    """Return what stands before the noun of a clause and opens that noun's own: "once", "if"."""
    first = clauses[k - 1].verb.after if k else 0
    for at in range(clauses[k].left[0] - 1, first - 1, -1):
        word = scan.sentence.lowers[at]
        if word in scan.lexicon.words("subordinators") or word == ",":
            return word.strip(",")
    return ""


def _hangs_on_noun(clauses: Sequence[Clause], k: int, sentence: Sentence) -> bool:
    """Tell whether a clause belongs to the noun before it, with no comma between them.

    Not what that one is told: "*told the Board that* it stands by the Pact".
    """
    clause, at = clauses[k], clauses[k].left[0]
    if k and not clause.relative and clauses[k - 1].verb.lemma in _TOLD:
        return False
    told = clause.relative or clause.mark == "that"
    noun = at > 1 and sentence.words[at - 1][0].isalnum()
    return told and noun and not (k and clauses[k - 1].verb.after == at)


def behind_clause(parsed: Parsed, asked: Clause, index: int) -> bool:
    """Tell whether a clause goes on with the noun on which the clause at an index hangs."""
    at = asked.verb.first
    joined = parsed.sentence.lowers[at - 1] == asked.mark  # "signed it *and* ratified it"
    empty = asked.left == (at, at) and asked.verb.finite and not joined
    hangs = asked.shares == index and _hangs_on_noun(parsed.clauses, index, parsed.sentence)
    return empty and hangs
