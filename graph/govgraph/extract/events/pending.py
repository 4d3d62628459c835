"""What a noun names is said to be on its way: "its ratification is before Parliament"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.tokens import is_adverb

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.lexicon import Lexicon

_WORDS = 6  # of "on the agenda of our parliament"
_BE = frozenset({"be", "remain"})


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
