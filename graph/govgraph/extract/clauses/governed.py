"""Names that are a subject though they do not look it, and such as only describe a noun.

"*Before* Malta signed", "*Article 5 of* it was amended"; "a *UN* office".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses.subjects import ITSELF, OPENING
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.phrases import Phrase
    from govgraph.lexicon import Lexicon

_VERSION_OF = frozenset({"a", "an", "the", "this", "that", "its", "their", "our", "one"})

_STAGED = frozenset({"starting", "resuming", "ending"})
_OF = {("of",), ("to",)}
_ANOTHER = frozenset({(",",), ("no",), ("the",), ("a",), ("an",)})
_IN_PART = frozenset(
    {"of", "to", "the", "its", "and", "ii", "iii", "iv", "vi", "vii", "viii", "ix"}
)


def is_subject(parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a name behind a preposition is a subject: "a version *of it* was adopted"."""
    opens = _opens_clause(parsed, clause, phrase)
    version = opens or _is_version(parsed, clause, phrase)
    return version or _is_changed(parsed, clause, phrase, lexicon)


def _opens_clause(parsed: Parsed, clause: Clause, phrase: Phrase) -> bool:
    """Tell whether what governs a name opens a clause: "*before* Malta signed it".

    In "Before the Forum, ministers met" the Forum does nothing, nor in "a year after the Forum no
    text had come".
    """
    apart = parsed.sentence.lowers[phrase.after : phrase.after + 1] in _ANOTHER
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


def _is_changed(parsed: Parsed, clause: Clause, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Tell whether a text is changed with a part of it: "*Article 5 of* the Pact was amended"."""
    if clause.verb.lemma not in lexicon.words("changingVerbs") or phrase.kinds != {Kind.INSTRUMENT}:
        return False
    before = parsed.sentence.lowers[clause.left[0] : phrase.first]
    before = before if before[-1:] in _OF else before[:-1]  # "of *the* Pact"
    parts = lexicon.words("textParts")
    words = [w for w in before if w not in _IN_PART and not w[0].isdigit() and len(w) > 1]
    return bool(words) and parts.issuperset(words)


def heads_subject(parsed: Parsed, number: int) -> bool:
    """Tell whether what looks like a verb is the noun of a subject: "*Work on* it has begun"."""
    verb, following = parsed.clauses[number].verb, parsed.clauses[number + 1 : number + 2]
    word = parsed.sentence.lowers[verb.first]
    opens = number == 0 and verb.first == 0 and word == "work"
    opens = opens or (verb.gerund and word in {"reading", "drafting"})
    if opens and word == "work" and len(parsed.clauses) == 2:
        only = following[0].verb  # "*Work on* it *started* in May": nothing else can be the verb
        if only.participle and only.first == only.main and not _STAGED.isdisjoint(only.classes):
            return True
    return opens and any(one.verb.finite and one.left[0] == verb.after for one in following)


def describes_next(parsed: Parsed, phrase: Phrase) -> bool:
    """Tell whether a name only describes the noun behind it: "set up a *UN* office for eels"."""
    span = phrase.refs[-1].span
    after = (ref for ref in parsed.refs if ref.name.first == phrase.after and ref.entity)
    return any(
        ref.span.start <= phrase.refs[0].span.start and ref.span.covers(span) for ref in after
    )
