"""What a noun names is said to be on its way: "its ratification is before Parliament"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.tokens import is_adverb

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

MISSING = frozenset({"missing", "pending", "outstanding", "lacking", "awaited"})
"""Words for an act that is still to come."""
_WORDS = 6  # of "on the agenda of our parliament"
_BE = frozenset({"be", "remain"})
_STANDING = _BE | {"seem", "look", "appear", "lie", "stay", "become"}


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


def is_unreached(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether a clause says of its subject that it is, or was, yet to come: "was in doubt"."""
    verb, lowers = parsed.clauses[number].verb, parsed.sentence.lowers
    group = range(verb.first, verb.after)  # which may hold the predicate: "was pending"
    being = [k for k in group if lowers[k] in lexicon.words("beForms")]
    if not being and verb.lemma not in _STANDING:
        return False
    words = lowers[(being or [verb.main])[-1] + 1 : verb.after + _WORDS]
    bare = [word for word in words if word not in lexicon.words("determiners")]
    sure = [w for w in bare if not is_adverb(w) and w not in lexicon.words("verbAdverbs")]
    texts = [f"{' '.join(told)} " for told in (bare, sure)]
    unreached = lexicon.words("unreachedPredicates")
    return any(text.startswith(f"{told} ") for text in texts for told in unreached)


def is_open(parsed: Parsed, index: int) -> bool:
    """Tell whether a noun is said to be open: "with ratification by Fiji *still pending*, …"."""
    lowers = parsed.sentence.lowers
    end = lowers.index(",", index) if "," in lowers[index:] else 0
    return end > index and lowers[end - 1] in MISSING and lowers[0] in {"with", "given"}
