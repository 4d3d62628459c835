"""Names that only tell what another thing is: "an *OECD* act", "the *EU* Cyber Shield"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.capitals import plain_run
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_ARTICLES = frozenset({("the",), ("a",), ("an",)})


def is_attribute(parsed: Parsed, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether a text's name only tells of which another is: "the *Rivers Pact* rulebook"."""
    words = parsed.sentence.words[ref.name.after : ref.name.after + 2]
    if ref.kind is not Kind.INSTRUMENT or ref.described or not all(map(str.islower, words)):
        return False
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "modals", "beForms")
    if not lexicon.words("ofTexts").isdisjoint(words[:1]):
        return True
    noun = lexicon.heads.get(" ".join(words)) or lexicon.heads.get(words[0] if words else "")
    if noun is None and words and words[0].isalpha() and words[0] not in closed:
        noun = lexicon.heads.get(words[-1])  # "the Rivers Pact *guidance note*"
    return noun is not None and noun.kind is Kind.INSTRUMENT


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
