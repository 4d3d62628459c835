"""Names that only tell what another thing is: "an *OECD* act", "the *EU* Cyber Shield"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import plain_run
from govgraph.extract.find.words.function_words import A_OR_AN
from govgraph.extract.find.words.phrasing import closed_words
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_NOT_THE_TEXT = frozenset({Kind.INSTRUMENT, Kind.ORGANISATION, Kind.MEETING, Kind.PROCESS})
_LONGEST = 4  # words of "open-ended technical working group"
_ARTICLES = frozenset({("the",), ("a",), ("an",)})


def is_attribute(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a name only tells of which another thing is: "the *Rivers Pact* rulebook".

    So does that of a meeting before another gathering: "the *Lakes Summit* preparatory workshop",
    not "the Lakes Summit plenary".
    """
    after = ref.name.after
    if ref.described or ref.kind not in {Kind.INSTRUMENT, Kind.MEETING}:
        return False
    end = _noun_end(parsed, after, lexicon)
    words = set(parsed.sentence.lowers[after:end])
    if ref.kind is Kind.MEETING:
        one = parsed.before(ref.name.first, frozenset()) in A_OR_AN  # "*a* Lakes Summit event"
        return bool(words) and (one or not lexicon.words("besideMeetings").isdisjoint(words))
    if not lexicon.words("ofTexts").isdisjoint(parsed.sentence.words[after : after + 1]):
        return True
    noun = lexicon.heads.get(parsed.sentence.lowers[end - 1]) if words else None
    return noun is not None and noun.kind in _NOT_THE_TEXT


def _noun_end(parsed: Parsed, after: int, lexicon: Lexicon) -> int:
    """Return where the noun ends that words in small letters behind a name make, or its start."""
    closed = closed_words(lexicon) | lexicon.words("determiners")
    verbs = {c.verb.first for c in parsed.clauses if not c.verb.gerund}  # "*planning* meeting"
    times = {time.first for time in parsed.times}
    end = after
    for index in range(after, min(after + _LONGEST, len(parsed.sentence.words))):
        word = parsed.sentence.words[index]
        if not (word[0].isalpha() and word.islower()) or index in verbs | times:
            break
        if word in closed or is_adverb(word):
            break
        if word in lexicon.heads or word in lexicon.words("besideMeetings"):
            end = index + 1
    return end


def opens_name(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a body's letters only open a name: "the *EU* Cyber Shield was launched".

    Not those of a body whose people act: "the *OSCE* Representative", "NATO Allies".
    """
    sentence, (first, after) = parsed.sentence, (ref.name.first, ref.name.after)
    letters = after - first == 1 and sentence.words[first].isupper()
    if ref.kind is not Kind.ORGANISATION or not letters or after in parsed.covered:
        return False
    named = {sentence.lowers[index] for index in plain_run(sentence, after)}
    led = sentence.lowers[first - 1 : first] in _ARTICLES and not sentence.titled
    people = lexicon.any_of("posts", "titleAgents", "peopleNouns", "peopleHeads")
    return led and bool(named) and people.isdisjoint(named)


def body_before(parsed: Parsed, index: int) -> Ref | None:
    """Return the body that only tells whose text is described behind an index: "an *OECD* act"."""
    text = next((r for r in parsed.refs if r.name.first == index), None)
    told = text is not None and text.described and text.kind is Kind.INSTRUMENT
    bodies = (r for r in parsed.refs if r.kind is Kind.ORGANISATION and not r.described)
    return next((body for body in bodies if body.name.after == index), None) if told else None
