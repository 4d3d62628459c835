"""What tells of the text itself: when it was given or came out, and who gave it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.header import QUOTES
from govgraph.extract.find.words.tokens import is_adverb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.find import Found
    from govgraph.lexicon import Lexicon
    from govgraph.model import TimeExpression

_LABEL = 4  # words at the beginning of a line that label it
_SHORT = 12  # words of a note on a text
_EARLY = frozenset({"first", "earlier"})  # "First published in the Courier on 5 June"
_THIS = frozenset({("this", "is", "what"), ("here", "is", "what"), ("below", "is", "what")})
_TOLD = 8  # words before a colon that say that somebody's words follow
_TOLD_SO = frozenset({"statement", "remarks", "declaration", "said", "attributable"})
_COMMENTING = frozenset({("comments", "on"), ("responds", "to"), ("reacts", "to")})
_POINTING = frozenset({"this", "following", "below"})
_NEAR = 4  # words behind them among which the text is called
_GAVE = frozenset({"gave", "delivers", "delivering"})
_WHOSE = frozenset({"her", "his", "their", "the", "here", "below"})
_SHOWN = frozenset({":", "reproduced", "follow", "follows", "below", "here"})
_AS_AT = frozenset({("as", "at"), ("as", "of"), ("as", "on")})
_DATED = 5  # words before the day of a letter


def introduction(sentences: Sequence[Found], lexicon: Lexicon) -> int | None:
    """Return which sentence tells who gave the text that follows, and when.

    "This speech was given by Ana Kos on 3 May", "Ana Kos gave the following statement in Oslo",
    and the one before "This is what she said.", "Her remarks are reproduced below."; not "We gave
    them this on 3 May", nor what a paragraph tells further on.
    """
    for number, found in enumerate(sentences):
        told = number if _tells_who(found, lexicon) else -1
        told = number - 1 if told < 0 and _points(found, lexicon) else told
        if told >= 0 and _opens_block(sentences[told]):
            return told
    return None


def _opens_block(found: Found) -> bool:
    return found.sentence.span.start == found.sentence.block.span.start


def introduced(
    sentences: Sequence[Found], lexicon: Lexicon
) -> Iterator[tuple[int, Found, TimeExpression]]:
    """Yield the days of the sentence above the text, which deserve the most trust."""
    number = introduction(sentences, lexicon)
    if number is not None:
        yield from ((0, sentences[number], time) for time in sentences[number].times)


def _tells_who(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence says of the text that follows that it was given."""
    lowers = found.sentence.lowers
    given = lexicon.words("givenWords") | _GAVE
    if given.isdisjoint(lowers) or _POINTING.isdisjoint(lowers) or "we" in lowers:
        return False
    nouns = lexicon.words("spokenTexts")
    return any(
        word in _POINTING and not nouns.isdisjoint(lowers[at + 1 : at + 1 + _NEAR])
        for at, word in enumerate(lowers)
    )


def _points(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a short sentence only points to somebody's words: "Here is her speech."."""
    lowers = found.sentence.lowers
    if len(lowers) > _SHORT or not (_WHOSE & {lowers[0]} or lowers[:3] in _THIS):
        return False
    if lowers[:3] in _THIS:
        return "said" in lowers
    return not (lexicon.words("spokenTexts").isdisjoint(lowers) or _SHOWN.isdisjoint(lowers))


def introduces(found: Sequence[Found]) -> bool:
    """Tell whether a sentence only introduces whose words follow: "X made this statement:".

    Also "Ana Kos has issued *the following statement.*", "Ana Kos *comments on* it." above "“…”",
    "The following is *attributable to* X:".
    """
    words = found[0].sentence.lowers
    if " ".join(words).endswith("the following statement ."):
        return True
    if words[:3] in _THIS and words[-1] == ":" and "said" in words:
        return True
    following = found[1].sentence.words[0] if len(found) > 1 else ""
    if following in QUOTES and not _COMMENTING.isdisjoint(pairwise(words)):
        return _opens_block(found[0])
    leads = "following" in (words if following in QUOTES else words[:2])
    told = _TOLD_SO & set(words[0 if leads else -_TOLD :])
    return words[-1] == ":" and bool(told) and (following in QUOTES or "following" in words)


def is_own_day(found: Found, time: TimeExpression, lexicon: Lexicon) -> bool:
    """Tell whether a title says of which day a text is: "Identical letters *dated* 3 May 2024".

    Or up to which day a list holds: "Position *as at* 30 September 2024". Not so "Reply to the
    letter dated 3 May", nor "We refer to your letter dated 3 May".
    """
    lowers, first = found.sentence.lowers, found.sentence.range_of(time.span)[0]
    if lowers[max(0, first - 2) : first] in _AS_AT:
        return True
    if not 1 < first <= _DATED or lowers[first - 1] != "dated":
        return False
    what = {word.removesuffix("s") for word in lowers[: first - 1]} - {"verbale"}
    texts = lexicon.words("textGenres") | {"communication"}
    return not texts.isdisjoint(what) and texts | {"identical", "joint", "open"} >= what


def is_of_text(found: Found, lexicon: Lexicon) -> int:
    """Return how far a sentence says when its text came, or 0.

    3 when it was given: "This speech was delivered on 3 May"; 4 when it came out: "This first
    appeared on", "Originally published in the Courier on".
    """
    lowers = found.sentence.lowers
    kinds = lexicon.any_of("deliveryNouns", "textGenres")
    given = lexicon.words("givenWords") & set(lowers[1 : _LABEL * 2])
    if lowers[0] == "this":
        came = given or lexicon.words("publicationWords") & set(lowers[2 : _LABEL * 2])
        return (3 if given else 4) * bool(came and kinds & set(lowers[1:_LABEL]))
    if lowers[0] in kinds:
        return 3 * (bool(given) and len(lowers) < _SHORT)
    first = int(lowers[0] in _EARLY or is_adverb(lowers[0]))
    came = lexicon.words("publicationWords") - lexicon.words("laterWords")
    return 4 * (len(lowers) < 2 * _SHORT and not came.isdisjoint(lowers[first : first + 1]))
