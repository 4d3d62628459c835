"""Tell a body's name from what a title says it speaks on: "by the Seed Network *on the Pact*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.words.capitals import ARTICLES
from govgraph.extract.find.words.function_words import BY_OR_FOR
from govgraph.lexicon import is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_TITLE = 4  # words of "Joint press statement by"


def before_topic(sentence: Sentence, first: int, rest: tuple[int, int], lexicon: Lexicon) -> int:
    """Return where a body's name ends before what a title says it speaks on, or to whom.

    "Statement by the *Seed Network* on the Pact", "Reply of the *Seed Network* to the Draft".
    Committees and panels are called by what they are on, missions by where they are; who leads a
    body is not, as a rapporteur is: "Statement of the *Secretary-General* on Chad".
    """
    after, end = rest
    leader = lexicon.heads.get(post := sentence.lowers[after - 1])
    if leader and leader.type == "Office" and post in lexicon.words("leadingPosts"):
        end = after if sentence.lowers[after : after + 1] == ("on",) else end
    before = [w for w in sentence.lowers[:first] if w != "the"]
    texts = lexicon.any_of("textGenres", "deliveryNouns", "newsGenres", "replies")
    titled = before[-1:] and before[-1] in BY_OR_FOR and not texts.isdisjoint(before[:_TITLE])
    posts = lexicon.words("leadingPosts") if titled else frozenset[str]()
    for k in range(after + 1, end):
        if sentence.lowers[k] == "on" and sentence.lowers[k - 1] in posts:
            return k  # "Statement of the *Lakes Committee's Chair* on the Pact"
    held = _holds(before, lexicon)  # "Special Summit of the *Lakes Union* on Eels"
    called = set(sentence.lowers[first:after])
    bare = titled and after == first + 1 and is_on_law(sentence, after, end, lexicon)
    bare = bare or bool(titled and _is_on_treaty(sentence, after, end, lexicon))
    parting = {"on"} if bare or called.isdisjoint(lexicon.words("bodiesOn")) else set()
    parting |= {"to"} if called.isdisjoint(lexicon.words("missions")) else set()
    cut = (k for k in range(after, end) if sentence.lowers[k] in parting)
    at = next(cut, end) if titled or held else end
    on, article = (*sentence.lowers[at : at + 2], "", "")[:2]
    numbered = (k for k in range(after, end - 1) if sentence.lowers[k] == "on")
    numbered = (k for k in numbered if _is_numbered(sentence, k + 1, lexicon))
    if titled and (cut_at := next(numbered, 0)):
        return cut_at  # "by the Frogs Group *on Proposal 40*"
    topic = bare or held or on != "on" or article in ARTICLES
    return at if topic else end  # "by the Seed Network *on Rivers*" may be its name


def is_on_law(sentence: Sentence, on: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether "on" leads from a body's noun to a law: "the Commission *on the Seed Bill*".

    So it does over what stands in brackets: "… *on the Seeds (Amendment) Bill*".
    """
    inside = sentence.words[end : end + 3 : 2] == ("(", ")")
    last = sentence.lowers[end + 3 * inside : end + 1 + 3 * inside] if inside else ()
    laws = lexicon.words("lawHeads")
    return sentence.lowers[on] == "on" and not laws.isdisjoint((sentence.lowers[end - 1], *last))


def _is_on_treaty(sentence: Sentence, on: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a treaty's title stands behind "on": "the Committee *on the Agreement on* Eels".

    Working groups are called by it.
    """
    the, noun, for_ = (*sentence.lowers[on + 1 : min(end, on + 4)], "", "", "")[:3]
    head = lexicon.heads.get(noun)
    treaty = the == "the" and for_ == "on" and head is not None and is_a(head.type, "Treaty")
    return treaty and sentence.lowers[on - 1] != "group"


def _holds(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether words lead from a meeting to the body that holds it: "Special Summit of"."""
    head = lexicon.heads.get(before[-2]) if before[-1:] == ["of"] and len(before) > 1 else None
    return head is not None and head.kind is Kind.MEETING


def _is_numbered(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a text with its number stands at an index: "Proposal 40"."""
    head = lexicon.heads.get(sentence.lowers[index])
    number = "".join(sentence.words[index + 1 : index + 2])
    return head is not None and head.kind is Kind.INSTRUMENT and number.isdigit()
