"""Whether a verb is denied: by itself, by its neighbour or by who is said to do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import number
from govgraph.extract.clauses.excepting import EXCEPTING
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.find.words.function_words import NOBODY, ONE_AMONG
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_DENIED_OBJECT = NOBODY | {"nothing"}
_DENYING = NOBODY | {"not", "nothing", "hardly", "scarcely", "barely"}
_NO_DENIAL = frozenset({"but", "except", "earlier", "later", "sooner"})
"""What makes "no" and "none" deny nothing: "in force *no later* than 2029"."""
_PLACED = frozenset({"in", "on", "at", "by", "during", "under", "between"})
_JOINING = frozenset({"and", "but", "yet", "or", "so", "still", "that"})
_SUBJECTS = frozenset({
    "the", "a", "an", "its", "their", "our", "my", "his", "her", "this", "these", "those", "some",
    "many", "most", "all", "both", "each", "every", "it", "they", "we", "i", "he", "she", "you",
})  # fmt: skip
# What "not" leaves out before a verb, and no subject: "and *not in Geneva*, adopted it".
_LEFT_OUT = frozenset({"only", "in", "at", "on", "to", "by", "for", "from", "with"})
_RESTRICTING = frozenset({"that", "who"})
_NO_SUBJECT = frozenset({"without", "least", "long", "unlike", "until"})
_ALL = frozenset({"all", "every", "everybody", "enough"})
_TOO_FEW = frozenset({("too", "few"), ("fewer", "than")})
_NO_LESS = (["fewer"], ["less"], ["sooner"])
_STILL_TO = frozenset({("still", "has"), ("still", "have")})


_WAYS = frozenset({"by", "without", "through"})
_DATED = 3  # words of "by the end of May" before its noun
_COMING = frozenset({"will", "shall", "'ll"})
_NOT_ONE = frozenset(
    (by, *none) for by in ("by", "for") for none in (("no", "one"), ("not", "one"), ("not", "a"))
)
_LABELLED_NO = frozenset((":", word) for word in ("no", "none", "never"))  # "adopted: *no*"
_TRUE = frozenset({("true",), ("correct",), ("so",), ("the", "case"), ("accurate",)})
_MARKS = frozenset({'"', "“", "«", "„"})


def contrasts(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether only how or where it is done is denied: "not signed in May *but in* June".

    So is that one reckons with it: "is *unlikely* to sign it". What has been done is then told,
    but not by the words that the verb governs first.
    """
    lowers = parsed.sentence.lowers
    last = clause is parsed.clauses[-1]  # "did not sign it, but in June it ratified it"
    buts = [i for i in range(clause.verb.after, len(lowers) - 1) if last and lowers[i] == "but"]
    if _is_unlikely(parsed, clause):
        return True
    if _denies_some(parsed, clause) or _denies_manner(parsed, clause, lexicon):
        return True
    return clause.verb.negated and any(lowers[i + 1] in _LEFT_OUT - {"only"} for i in buts)


def _is_unlikely(parsed: Parsed, clause: Clause) -> bool:
    verb = clause.verb
    return verb.modal == "be to" and "unlikely" in parsed.sentence.lowers[verb.first : verb.main]


def _denies_some(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether only all are denied to have done it: "*not all* members have ratified it".

    Also "*not enough* States have", "*too few* have", "*fewer than* six States have".
    """
    lowers, (first, after) = parsed.sentence.lowers, clause.left
    first += first < after and lowers[first] == clause.mark
    words = lowers[first : first + 2]
    few = words in _TOO_FEW and not any(ref.entity for ref in parsed.refs_in(first, after))
    return few or (words[:1] == ("not",) and not _ALL.isdisjoint(words[1:]))


def _denies_manner(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether only the way is denied: "was not adopted *unanimously*", "*by consensus*".

    So with what is still to come: "will not enter into force *by speeches*", "*without* money".
    """
    verb, lowers = clause.verb, parsed.sentence.lowers
    if not verb.negated or (verb.modal and verb.modal not in _COMING):
        return False
    way = "".join(lowers[verb.after : verb.after + 1])
    dated = any(verb.after < time.first <= verb.after + _DATED for time in parsed.times)
    how = way in _WAYS and not (dated or (way == "by" and verb.passive))
    if verb.modal and (how or "without" in lowers[verb.after : clause.right[1]]):
        return True
    beside = {lowers[verb.after : verb.after + size] for size in (1, 2, 3)}
    end = clause.right[1] - (lowers[clause.right[1] - 1 : clause.right[1]] == (".",))
    last = {lowers[max(verb.after, end - size) : end] for size in (1, 2, 3)}
    manners = lexicon.words("mannerPhrases")
    return not manners.isdisjoint(" ".join(words) for words in beside | last)


def is_denied(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb is denied, by itself or by what stands beside it."""
    verb, lowers = clause.verb, parsed.sentence.lowers
    following = [*lowers[verb.after : verb.after + 2], ""]
    by_none = following[following[0] in {"by", "for"}] in _DENIED_OBJECT  # "ratified by neither"
    by_none = by_none and following[1] not in _NO_DENIAL
    return (
        verb.negated
        or _is_unlikely(parsed, clause)
        or (lowers[verb.after : verb.after + 2] in _LABELLED_NO and _ends(lowers, verb.after + 2))
        or lowers[verb.first - 1 : verb.first + 1] in _STILL_TO
        or by_none
        or lowers[verb.after : verb.after + 3] in _NOT_ONE
        or (lowers[clause.right[1] - 2 : clause.right[1]] == ("never", "."))
        or clause.mark in {"nor", "neither"}
        or parsed.before(verb.first) == "without"  # "left without having signed it"
        or subject_denies(parsed, clause)
        or _denies_some(parsed, clause)
        or _at_neither_time(parsed, clause)
        or lowers[clause.left[0] + 1 : clause.left[0] + 3] == ("less", "did")
        or is_denied_with(parsed, clause)
        or lowers[max(0, verb.first - 2) : verb.first] == ("let", "alone")
    )


def _at_neither_time(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb is denied for each time: "signed it *neither in 2009 nor* since"."""
    words = parsed.sentence.lowers[slice(*clause.right)]
    at = words.index("neither") if "neither" in words and "nor" in words else -1
    return at >= 0 and words[at + 1] in _PLACED | {"then", "before"}


def _ends(lowers: Sequence[str], index: int) -> bool:
    """Tell whether nothing goes on at an index: the end, or a mark."""
    return not any(word[0].isalnum() for word in lowers[index : index + 1])


def is_denied_with(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a verb is denied together with its neighbour: "did not sign or ratify"."""
    if parsed.before(clause.verb.first) == "neither":
        return True
    if clause.mark not in {"or", "nor"} or clause.shares is None:
        return False
    other = parsed.clauses[clause.shares].verb
    return other.negated and clause.verb.first - other.after <= 1


def subject_start(parsed: Parsed, clause: Clause) -> int:
    """Return where a subject without a name begins behind what is put first.

    "*At this stage*, none had signed", "*on 5 May* nobody had"; where a name or an article opens
    the clause it begins there: "Norway, no member of the Union, signed".
    """
    first, after = clause.left
    if _DENYING.isdisjoint(parsed.sentence.lowers[first:after]):
        return first
    lowers, times = parsed.sentence.lowers, [t for t in parsed.times if first <= t.first < after]
    dated = any(t.first <= first + 1 for t in times)
    subject = any(ref.name.first == first for ref in parsed.refs_in(first, after))
    if not dated and (subject or _counts(lowers[first]) or lowers[first] in _SUBJECTS):
        return first
    behind = _behind_front(parsed, clause)
    named = _named_subjects(parsed, clause)
    for at in (at for at in behind if lowers[at] in _DENYING):
        said = lowers[at + 1 : at + 2] == (",",)  # "in force since, *no, correction*, due to"
        if not said and max(k for k in [first, *behind] if k < at) not in named:
            return at  # nor "in May Norway, *no friend of haste*, signed"
    return first


def _counts(word: str) -> bool:
    """Tell whether a word counts: "*fourteen* States, none of them in Africa, signed it"."""
    return bool(number(word)) or word.isdigit()


def _behind_front(parsed: Parsed, clause: Clause) -> list[int]:
    """Return where a subject may begin: behind commas, times and what joins sentences."""
    (first, after), lowers = clause.left, parsed.sentence.lowers
    behind = [i + 1 for i in range(first, after - 1) if lowers[i] == ","]
    behind += [t.after for t in parsed.times if first <= t.first and t.after < after]
    return behind + [first + 1] * (lowers[first] in _JOINING and first + 1 < after)


def _named_subjects(parsed: Parsed, clause: Clause) -> dict[int, int]:
    """Return where the names begin and end with which a subject may begin."""
    lowers, starts = parsed.sentence.lowers, {clause.left[0], *_behind_front(parsed, clause)}
    refs = [ref.name for ref in parsed.refs_in(*clause.left) if ref.kind is not Kind.PLACE]
    found = {name.first - (lowers[name.first - 1] == "the"): name.after for name in refs}
    return {first: after for first, after in found.items() if first in starts}


def subject_denies(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether "no State", "none of which" or "neither" is the subject, also a shared one."""
    if _DENYING.isdisjoint(parsed.sentence.lowers) or _is_presupposed(parsed, clause):
        return False
    return _denies(parsed, clause)


def _is_presupposed(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a subject that denies another verb only holds this one.

    "Neither of the codes *tabled by Chad* was adopted", "no State that *signed it* has left".
    """
    number = parsed.clauses.index(clause)
    later = parsed.clauses[number + 1 :]
    goes_on = any(c.shares == number and not (c.relative or c.mark) for c in later)
    goes_on = goes_on or any(c.mark == "nor" for c in later[:1])
    words = parsed.sentence.lowers[slice(*clause.left)]
    named = any(ref.entity for ref in parsed.refs_in(*clause.left))
    told = clause.verb.participle and clause.verb.first == clause.verb.main
    of_some = told and (named or words[1:2] == ("of",))
    return goes_on and (of_some or (clause.relative and clause.mark in _RESTRICTING))


def _head_denies(parsed: Parsed, relative: Clause) -> bool:
    """Tell whether nobody is whom a relative clause describes: "*none of those* who signed it"."""
    number = parsed.clauses.index(relative)
    first = parsed.clauses[number - 1].right[1] if number else 0
    words = parsed.sentence.lowers[first : relative.left[0]]
    words = words[words[:1] in {(",",), ("and",), ("but",)} :]
    return words[:1] != () and words[0] in NOBODY


def _denies(parsed: Parsed, clause: Clause) -> bool:
    first = max(0, clause.left[0] - 2) if clause.relative else subject_start(parsed, clause)
    lowers = parsed.sentence.lowers
    ends = (end for end in _named_subjects(parsed, clause).values() if lowers[end] == ",")
    end = min((end for end in ends if end > first), default=clause.left[1])
    if _counts(lowers[first]) and "," in lowers[first:end]:
        end = lowers.index(",", first)
    words = [lowers[i] for i in range(first, end) if i not in parsed.named]
    denied = [k for k, word in enumerate(words[:4]) if word in NOBODY]
    adjunct = words[:1] == ["with"] and "," in words  # "*with no objections*, the Board adopted it"
    if denied and not adjunct and words[denied[0] + 1 : denied[0] + 2] not in _NO_LESS:
        return True  # not "no fewer than 81 States signed it", "no sooner did Kenya sign it"
    words = words[words[:1] == ["that"] :]
    if words[:1] == ["nothing"] and any(entry.frame for entry, _ in clause.verb.entries):
        return True  # "nothing in it amends the Pact"; but "nothing prevents Fiji from joining"
    aside = {*_LEFT_OUT, *_NO_SUBJECT, *filter(is_adverb, words[1:2])} & set(words[1:2])
    if words[:1] == ["not"] and not aside and "but" not in words:
        return True  # "not a single State"; but "not Norway but Georgia" did it
    shared = parsed.clauses[clause.shares] if clause.shares is not None else None
    if shared is None or (shared.relative and clause.mark == ","):
        return False  # "Germany, which no treaty binds, attended it"
    if _describes_object(parsed, clause, shared):
        return False
    return _denies(parsed, shared) or (shared.relative and _head_denies(parsed, shared))


def _describes_object(parsed: Parsed, clause: Clause, above: Clause) -> bool:
    """Tell whether a participle is said of another verb's object: "none reads it*, signed* in May".

    In "no text was adopted in Rome, signed in Oslo or ratified" it goes on, as before an object.
    """
    verb, last = clause.verb, clause.left[0] - 2
    bare = clause.mark == "," and verb.participle and verb.first == verb.main == clause.left[0]
    placed = "".join(parsed.sentence.lowers[verb.after : verb.after + 1]) in _PLACED
    timed = placed or any(time.first == verb.after for time in parsed.times)
    return bare and timed and not above.verb.passive and above.verb.after <= last


def ruled_out(parsed: Parsed, number: int) -> bool:
    """Tell whether the words before deny a clause: "*In no country*, *never* has it been adopted".

    So does "signed it *rather than* ratified it".
    """
    first = parsed.clauses[number].verb.first
    if parsed.sentence.lowers[max(0, first - 2) : first] == ("rather", "than"):
        return not parsed.clauses[number].verb.gerund
    if not number:
        return False
    above, clause = parsed.clauses[number - 1], parsed.clauses[number]
    words = parsed.sentence.lowers[slice(*above.left)]
    been = parsed.sentence.lowers[clause.verb.first] == "been" or clause.verb.participle
    fronted = above.verb.copula and above.verb.after == clause.left[0]
    denied = ("no" in words[:2] and "sooner" not in words) or words[:1] == ("nowhere",)
    first = above.verb.first  # "*Never before* has a text on it been adopted"
    denied = denied or "never" in parsed.sentence.lowers[max(0, first - 2) : first]
    return fronted and (clause.verb.base or been) and denied and not parsed.refs_in(*above.left)


def not_among(parsed: Parsed, index: int) -> bool:
    """Tell whether somebody is left out: "Kenya was not among those who signed"."""
    above = parsed.clauses[index - 1] if index else None
    if above is None or not parsed.clauses[index].relative or not above.verb.copula:
        return False
    right = parsed.sentence.lowers[slice(*above.right)]
    return above.verb.negated and bool(ONE_AMONG & set(right[:2]))


def is_another(parsed: Parsed, index: int, lexicon: Lexicon) -> bool:
    """Tell whether it was not that text: "*what* Fiji signed *was not the Code*".

    Also "it was a letter, *not the Code, that* Fiji signed".
    """
    being = _said_of(parsed, index)
    if being is None or any(
        r.kind is Kind.INSTRUMENT for r in parsed.refs_in(*parsed.clauses[index].right)
    ):
        return False
    texts = [p for p in phrases(parsed, *being.right, lexicon) if Kind.INSTRUMENT in p.kinds]
    texts = [p for p in texts if any(r.entity and r.entity.iri for r in p.refs)]
    beside = bool(texts) and texts[0].first - being.verb.after <= 1
    left_out = bool(texts) and all(p.preposition == EXCEPTING for p in texts)
    return left_out or (being.verb.negated and beside)


def _said_of(parsed: Parsed, index: int) -> Clause | None:
    """Return the clause that says what an object is: "*it was* the Code that Fiji signed"."""
    clause, lowers = parsed.clauses[index], parsed.sentence.lowers
    if index and clause.mark in {"that", "which"}:
        before = parsed.clauses[index - 1]
        own = clause.left[1] - clause.left[0] > 1  # whose subject it is not
        it = before.verb.copula and lowers[slice(*before.left)] == ("it",)
        return before if it and own else None
    if index or lowers[clause.left[0]] not in {"what", "the"} or len(parsed.clauses) == 1:
        return None
    after = parsed.clauses[1]
    return (
        after if after.verb.copula and not after.mark and after.left[0] == after.left[1] else None
    )


def untrue(parsed: Parsed, number: int, lexicon: Lexicon) -> Status | None:
    """Deny what is said not to be so: "*it is not correct that* Fiji signed it"."""
    step = number - 1
    saying = step > 0 and parsed.clauses[step].verb.infinitive  # "it is wrong *to say* that"
    step -= saying and "sayingSo" in parsed.clauses[step].verb.classes
    above, lowers = parsed.clauses[step], parsed.sentence.lowers
    told = parsed.clauses[number].mark == "that" and not parsed.clauses[number].verb.negated
    told = told and above.verb.copula and lowers[-1] != "?"
    if step < 0 or not told or parsed.before(above.verb.first) != "it":
        return None
    said = lowers[above.verb.after : parsed.clauses[step + 1].left[0]]
    judged = lexicon.words("falsePredicates") - (set() if saying else {"wrong"})
    false = said[:1] != () and said[-1] in judged
    denied = said in _TRUE if above.verb.negated else false
    return Status.NEGATED if denied else None


def is_wording(parsed: Parsed, clause: Clause, lexicon: Lexicon) -> bool:
    """Tell whether words are only shown: '*for* "adopted it" *read* "noted it"', "*Myth:* …"."""
    words = parsed.sentence.words[: clause.verb.first]
    labels = lexicon.words("wordingLabels")
    if ":" in words[1:4] and " ".join(words[: words.index(":")]).lower() in labels:
        return True
    opened = next((k for k in range(len(words) - 1, 0, -1) if words[k] in _MARKS), 0)
    if not opened:
        return False
    before = opened - 1 - (words[opened - 1] == ":")  # 'it shall read: "…"'
    return words[before].lower() in (lexicon.words("editingWords") | {"for"})
