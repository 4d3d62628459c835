"""Names behind a preposition that are a clause's subject all the same: "*before* Malta signed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ITSELF, OPENING
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase

_VERSION_OF = frozenset({"a", "an", "the", "this", "that", "its", "their", "our", "one"})


def is_subject(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether a name behind a preposition is a subject: "a version *of it* was adopted"."""
    return _opens_clause(parsed, clause, phrase) or _is_version(parsed, clause, phrase)


def _opens_clause(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether what governs a name opens a clause: "*before* Malta signed it".

    In "Before the Forum, ministers met" the Forum does nothing.
    """
    apart = parsed.sentence.lowers[phrase.after : phrase.after + 1] == (",",)
    return phrase.preposition in OPENING and clause.verb.finite and not apart


def _is_version(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether a text is told by one state of it: "a revised version *of it* was adopted".

    "In the final version of it, fish are named" tells where, and "a critic of the text of it" who.
    """
    before = parsed.sentence.lowers[clause.left[0] : phrase.first]
    before = before if before[-1:] == ("of",) else before[:-1]  # "of *the* Pact"
    noun = before[-2:-1] if before[-1:] == ("of",) else ()
    plain = not _VERSION_OF.isdisjoint(before[:1]) and before.count("of") == 1
    return plain and bool(ITSELF & set(noun)) and phrase.kinds == {Kind.INSTRUMENT}
