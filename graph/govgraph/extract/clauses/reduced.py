"""Participles that only describe a noun of the clause before: "signed the Pact *drafted* by Fiji".

Their form is often that of the past; a verb that already has its object tells them apart.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.scan import Scan
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

REDUCED = "ed"
"""The mark of a clause that such a participle makes, as "ing" is that of a gerund."""
TELLING = frozenset({"speech", "sayings", "opining", "affirming", "seeing", "wanting"})
"""The classes of verbs that a clause may follow."""
_ACTING = frozenset({Kind.ORGANISATION, Kind.PERSON, Kind.MEETING})
_PUT_IN = frozenset({(",", "which"), (",", "who")})
_LED = 3  # words of "on the draft"
_PLAIN = 3  # words without a name behind a preposition: "by all parties"
_PLACED = {("in",), ("at",), ("on",), ("from",), ("by",), ("under",), ("during",), ("between",)}
_PARTING = frozenset({",", ";", ":", "(", ")", "and", "or", "that", "which", "."})
_ON = frozenset({"on", "of", "by", "about", "for", "to", "in", "from"})
_WORDINGS = frozenset({"text", "draft", "version"})  # of a text: the text itself
_HELD = frozenset({"hold", "convene"})
_SUBJECTS = frozenset({"it", "they", "he", "she", "we", "i", "this", "who", "which", "that"})


def is_reduced(scan: Scan, above: VerbGroup, verb: VerbGroup) -> bool:
    """Tell whether a verb describes what the verb before it is done to, or a noun behind that.

    "Norway signed the Pact at a meeting *held* in Oslo"; not "Norway said Chile *signed* it", nor
    "once it had adopted the Pact Chile *left*".
    """
    by = scan.sentence.lowers[verb.after : verb.after + 1] == ("by",)
    bare = (verb.participle or (by and verb.tense == "past")) and verb.first == verb.main
    if bare and above.finite and _is_held_there(scan, above, verb):
        return True
    told = above.finite and not (above.passive or above.copula)
    told = told and bool(above.tense or (above.modal and by))  # "will save reefs *damaged by* it"
    if not (bare and told) or _tells(scan.sentence, above):
        return False
    return scan.has_object(above) and not _has_subject(scan, above, verb)


def _is_held_there(scan: Scan, above: VerbGroup, verb: VerbGroup) -> bool:
    """Tell whether a verb describes a meeting: "noted the results of the Forum *held in* Oslo".

    A meeting holds nothing in a place; "noted that the Forum held in Oslo" goes on with a clause.
    """
    holding, lowers = scan.lexicon.words("organisingVerbs"), scan.sentence.lowers
    placed = verb.lemma in holding and lowers[verb.after : verb.after + 1] in _PLACED
    beside = any(ref.name.after == verb.first and ref.kind is Kind.MEETING for ref in scan.refs)
    return placed and beside and "that" not in lowers[above.after - 1 : verb.first]


def _tells(sentence: Sentence, verb: VerbGroup) -> bool:
    """Tell whether a clause may follow a verb: "said", "hoped", "hoped that Fiji *signed* it"."""
    classes = verb.classes
    only = any(e.cue for e, _ in verb.entries) and not any(e.frame for e, _ in verb.entries)
    return only or sentence.lowers[verb.after - 1] == "that" or not TELLING.isdisjoint(classes)


def _has_subject(scan: Scan, above: VerbGroup, verb: VerbGroup) -> bool:
    """Tell whether a subject of its own stands before a verb, and is no object of the other."""
    sentence, lexicon = scan.sentence, scan.lexicon
    if sentence.lowers[verb.first - 1] in _SUBJECTS:
        return verb.first - 1 > above.after
    for ref in scan.refs:
        if ref.name.after != verb.first or ref.kind not in _ACTING:
            continue
        before = sentence.lowers[above.after : ref.name.first]
        while before and before[-1] in lexicon.words("determiners"):
            before = before[:-1]
        joined = lexicon.any_of("prepositions", "coordinators") | {",", "'s", "’s"}
        return bool(before) and before[-1] not in joined
    return False


def is_main(scan: Scan, above: VerbGroup, verb: VerbGroup) -> bool:
    """Tell whether the verb before only describes a subject: "the Pact *drafted* by Fiji was".

    Then that noun is the subject of both, and what stands between them belongs to the first.
    """
    sentence = scan.sentence
    described = above.participle and above.first == above.main and not above.negated
    noun = above.first and sentence.words[above.first - 1][0].isalnum()
    told = verb.finite and verb.tense and sentence.lowers[verb.first] != "having"
    told = told and not _tells(sentence, above)
    if not (described and noun and told):
        return False
    if sentence.lowers[above.first - 1] in _SUBJECTS or scan.has_object(above):
        return False
    if not _is_one_phrase(scan, above.after, verb.first):
        return False
    helped = verb.first != verb.main or verb.copula
    return helped or _is_told_past(scan, above, verb)


def _is_told_past(scan: Scan, above: VerbGroup, verb: VerbGroup) -> bool:
    """Tell whether a bare past is no participle itself: "the Pact *signed by* Fiji *entered* …"."""
    words, refs = scan.sentence.lowers, scan.refs
    if words[verb.after : verb.after + 1] == ("by",):
        return False
    taken = any(ref.name.first - verb.after in {0, 1} for ref in refs)
    text = any(ref.name.after == above.first and ref.kind is Kind.INSTRUMENT for ref in refs)
    done = any(e.frame and e.frame.complement == "object" for e, _ in above.entries)
    return taken or words[above.after : above.after + 1] == ("by",) or (text and done)


def _is_one_phrase(scan: Scan, first: int, after: int) -> bool:
    """Tell whether all between two verbs hangs on the first: no new subject begins there."""
    sentence, refs, covered = scan.sentence, scan.refs, scan.within
    prepositions = scan.lexicon.words("prepositions")
    opened = [k for k in range(first, after) if sentence.lowers[k] in prepositions]
    if not opened:  # "the Pact adopted *last year* will be"
        timed = all(k in covered for k in range(first, after))
        return timed and not any(_begins(refs, k) for k in range(first, after))
    rest = range(opened[-1] + 1, after)
    if "," in sentence.words[first:after]:
        return False
    if not any(k in covered for k in rest):
        return len(rest) <= _PLAIN
    starts = [k for k in rest if k in covered and (k - 1 not in covered or _begins(refs, k))]
    joined = [k for k in starts[1:] if sentence.lowers[k - 1] in {"and", ","}]
    return after - 1 in covered and len(starts) - len(joined) == 1


def _begins(refs: Sequence[Ref], index: int) -> bool:
    return any(ref.name.first == index for ref in refs)


def is_put_in(scan: Scan, i: int) -> bool:
    """Tell whether commas set a participle off: "the Body*, made up of A and B,* will be"."""
    verb, above, lowers = scan.verbs[i], scan.verbs[i - 1], scan.sentence.lowers
    bare = above.participle and above.first == above.main > 0
    helped = verb.finite and verb.main > verb.first
    return bare and helped and lowers[above.first - 1] == lowers[verb.first - 1] == ","


def before_gerund(parsed: Parsed, index: int, lexicon: Lexicon) -> tuple[Ref | None] | None:
    """Return the noun that a gerund only tells more of: "*the Act* approving the Pact was signed".

    Without a name it is one of None; and None where no gerund stands right before the clause.
    """
    clause = parsed.clauses[index]
    above = parsed.clauses[index - 1] if index else None
    if above is None or clause.mark or not above.verb.gerund or not clause.verb.finite:
        return None
    first = above.verb.first
    before = parsed.before(first)
    opens = lexicon.any_of("prepositions", "coordinators", "subordinators", "beForms")
    apart = not before[:1].isalnum() or before in opens or is_adverb(before) or not first
    own = clause.left[0] == above.verb.after < clause.left[1]
    named = [ref for ref in parsed.refs if ref.name.after == first]
    noun = bool(named) or lexicon.heads.get(before) is not None
    loose = "," in parsed.sentence.lowers[slice(*clause.left)]
    if apart or loose or not (own and noun):
        return None
    start = named[0].name.first if named else first - 1
    led = not opens.isdisjoint(parsed.sentence.lowers[max(0, start - _LED) : start])
    return (None if led or not named else named[0],)  # "talks *on the Act* approving the Pact"


def is_of_longer(parsed: Parsed, first: int, lexicon: Lexicon) -> bool:
    """Tell whether the name before a participle only tells what a text without a name is on.

    "*A report on* the use *of* the Pact, published in May": the report is out, not the Pact.
    """
    apart = first - (parsed.before(first) == ",")
    name = next((ref.name for ref in parsed.refs if ref.name.after == apart), None)
    if name is None or apart == first:
        return False
    lowers, held = parsed.sentence.lowers, {c.verb.first for c in parsed.clauses}
    known = {at for r in parsed.refs if r.entity for at in range(r.name.first, r.name.after)}
    for at in range(name.first - 1, 0, -1):
        if at in held or lowers[at] in _PARTING:
            return False
        head = lexicon.heads.get(lowers[at])
        text = head is not None and head.kind is Kind.INSTRUMENT and at not in known
        if text and lowers[at + 1] in _ON and lowers[at] not in _WORDINGS:
            return True
    return False


def aside_opens(sentence: Sentence, after: int) -> bool:
    """Tell whether ", which" opens an aside before an index."""
    lowers = sentence.lowers[:after]
    return any(pair in _PUT_IN for pair in pairwise(lowers))


def hangs_on_object(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a participle is said of what another verb has: "it followed *talks*, held"."""
    verb = clause.verb
    above = parsed.clauses[clause.shares] if clause.shares is not None else None
    if above is None or above.verb.copula or parsed.before(verb.first) != ",":
        return False
    return verb.lemma in _HELD and verb.after - verb.first == 1 and above.right[0] < above.right[1]
