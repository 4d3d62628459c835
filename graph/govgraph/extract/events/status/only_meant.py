"""What one only had in mind to say, or all but said: "we *had considered* calling on Fiji to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.events.status.plans import of_deed, was_meant
from govgraph.extract.find.words.function_words import NEARLY, WAS
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.lexicon import Lexicon

_ALL_BUT = frozenset({("close", "to"), ("idea", "of"), ("thought", "of"), ("verge", "of")})


def is_only_meant(parsed: Parsed, number: int, lexicon: Lexicon) -> bool:
    """Tell whether one did not come to do it: "we *were going to* urge", "*nearly* supported" it.

    Also "had hoped to support it", "considered supporting it"; not "almost all support it".
    """
    verb, lowers = parsed.clauses[number].verb, parsed.sentence.lowers
    meant = verb.modal == "be to" and lowers[verb.first] in WAS and not verb.passive
    meant = meant and of_deed(parsed, number, lexicon) is not Status.OCCURRED
    if meant or lowers[verb.main - 1] in NEARLY:
        return True
    if not (verb.infinitive or verb.gerund) or not number:
        return False
    above = parsed.clauses[number - 1]
    between = lowers[above.verb.after : verb.first]
    said = lowers[verb.first - 2 : verb.first]
    about = verb.infinitive and between == ("about",) and lowers[above.verb.first] in WAS
    if about or (verb.gerund and said in _ALL_BUT):
        return True
    if not all(is_adverb(word) for word in between):
        return False
    pondered = {above.verb.head, above.verb.lemma} & lexicon.words("ponderingVerbs")
    return (verb.gerund and bool(pondered)) or was_meant(parsed, above, lexicon)
