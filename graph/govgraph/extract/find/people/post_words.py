"""The words of a post: "Deputy Minister of Justice", "its policy director"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.dates.words import NAMES
from govgraph.extract.find.words.capitals import is_pronoun
from govgraph.extract.find.words.function_words import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_WHEN = frozenset({"in", "on", "of"})  # "in *May*", "on *Friday*", "of *June*"
_PAST = frozenset({"ex", "non", "former"})  # "Ex-Mayor" holds no post
_OWNERS = frozenset({"our", "its", "their", "'s", "’s"})
_BEFORE_FIELDS = frozenset({",", "am", "as"})
_POST_JOINERS = frozenset(
    {"of", "for", "to", "on", "and", "the", "in", "at", "&", "de", "with", "'s", "'", "’"}
)
NO_MORE = frozenset({
    "former", "formerly", "previously", "past", "retired", "erstwhile", "late", "onetime",
    "one-time", "sometime",
})  # fmt: skip
"""Before a post that somebody holds no more: "*previously* Chair of the Board"."""
# Also before one that is not held yet: "if elected President, Ana Kos will …".
NOT_NOW = NO_MORE | {"if", "once", "founding", "first", "then", "next", "soon", "incoming", "twice"}
OF_POST = frozenset({"chairs", "leads", "heads", "directs", "runs"})
"""Verbs that say what somebody has a post in: "Dr Kos *leads* the Rivers Fund"."""
HONOURS = frozenset({"MP", "MEP", "MSP", "MLA", "MS", "TD", "QC", "KC", "OBE", "CBE", "PhD"})
"""Letters behind a person's name."""

_FIELDING = (("of",), ("for",), ("and",), ("&",), ("the",))
_LISTING = frozenset({"of", "for"})
_LISTED = frozenset({",", "and", "&"})
_SERVED = frozenset({"for", "of", "to"})  # between two posts


def post_at(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a post that begins at ``first`` ends ("Digital Governance Advisor"), or 0.

    The post runs from its first word over its head ("Advisor", "Minister") and what "of" and "for"
    add in capitals, up to a comma, a bracket, a verb or the end.
    """
    index, end, headed = first, 0, False
    if sentence.lowers[first : first + 1] and sentence.lowers[first] in _POST_JOINERS - {"the"}:
        return 0  # "…, and the Secretary General"
    while index < len(sentence.words) and index - first < 16:
        lower = sentence.lowers[index]
        if length := post_word(sentence, index, lexicon):
            headed = True
            index += length - 1  # "Chargé d'affaires"
        elif _ends_post(sentence, index, lexicon, headed=headed):
            break
        index += 1
        if lower not in _POST_JOINERS and lower not in DASHES:
            end = index
    spans = lexicon.words("spansOfTime")
    if sentence.lowers[end - 1] in spans and "on" in sentence.lowers[first:end]:
        # "Message from the Director *on World Rivers Day*"
        end = sentence.lowers.index("on", first)
    return end if headed else 0


def post_until(sentence: Sentence, first: int, end: int, lexicon: Lexicon) -> int:
    """Return where a post ends that may list what it is for: "Minister of Trade, Labour and Ports".

    Only a list that "and" closes right before ``end`` is one: not "Chair of the Board, Oslo".
    """
    after, lowers = post_at(sentence, first, lexicon), sentence.lowers
    if not after < end or lowers[after] != "," or _LISTING.isdisjoint(lowers[first:after]):
        return after
    words = sentence.words[after:end]
    named = all(word[0].isupper() or word in _LISTED for word in words)
    last = max((i for i, word in enumerate(words) if word in {"and", "&"}), default=0)
    other = lexicon.words("posts").intersection(lowers[after:end])
    return end if named and last > 1 and "," not in words[last:] and not other else after


def before_titles(sentence: Sentence, person: int, polite: frozenset[str], lexicon: Lexicon) -> int:
    """Return where the titles before a name begin: "Minister of Health, *Sheikha* Noura".

    Not a post's field, "Minister of *Justice*", nor the end of a post: "Deputy *Ambassador*".
    """
    lowers, posts = sentence.lowers, lexicon.words("posts")
    titles, end = lexicon.words("titles") - posts | polite | {","}, person
    while end and lowers[end - 1] in titles:
        if " ".join(lowers[max(0, end - 2) : end]) in posts:
            break
        other = lowers[end - 1] not in polite | {","}
        if other and lowers[end - 2 : end - 1] in _FIELDING:
            break
        end -= 1
    return end


def _ends_post(sentence: Sentence, index: int, lexicon: Lexicon, *, headed: bool) -> bool:
    """Tell whether a word is none of a post's: no capital, nothing that joins its words."""
    word, lower = sentence.words[index], sentence.lowers[index]
    joins = lower in _POST_JOINERS or (headed and lower == "-")  # "Deputy Director – Policy"
    if word == "I":
        return is_pronoun(sentence, index, lexicon)
    if headed and lower in NAMES and sentence.lowers[index - 1] in _WHEN:
        return True  # "Chair of the Board *in May*"
    if headed and lower in lexicon.words("courtesyTitles"):
        return True  # "as Chair and *Mr.* Kos as"
    return not (joins or word[0].isupper() or is_its(sentence, index, lexicon))


def post_word(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return how many words the noun of a post has that begins here ("Secretary General": 2)."""
    posts, lowers = lexicon.words("posts"), sentence.lowers
    kind, _, noun = "".join(lowers[index : index + 1]).partition("-")
    if noun in posts and kind.isalpha() and kind not in _PAST:
        return 1  # "Vice-Mayor", "Under-Secretary"
    parts = [part.rpartition("-")[2] for part in lowers[index].split("/")] if noun or kind else []
    if len(parts) > 1 and posts.issuperset(parts):
        return 1  # "High Representative/Vice-President"
    lengths = range(min(3, len(lowers) - index), 0, -1)
    return next((n for n in lengths if " ".join(lowers[index : index + n]) in posts), 0)


def opens_post(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun in capitals before an index is a post's first word: "*Network* Engineer".

    One more word may stand between: "*Network* Operations Manager".
    """
    behind = sentence.words[after - 1 : after + 2]
    titled = [word[0].isupper() for word in behind]
    posts = (after + k for k in range(len(behind) - 1) if all(titled[: k + 2]))
    return any(post_word(sentence, at, lexicon) for at in posts)


def is_its(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word in small letters opens a body's post: "its *policy* director".

    Or the field of a post: "Ana Kos, *policy* lead", "I am *policy* lead".
    """
    lower, before = sentence.lowers[index], sentence.lowers[index - 1] if index else ""
    owned = before in _OWNERS and lower not in NOT_NOW
    owned = owned or (before in _BEFORE_FIELDS and lower in lexicon.words("portfolios"))
    return owned and bool(post_word(sentence, index + 1, lexicon))


def is_of_several(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a post in the plural is no one's: "the *Presidents* of the States, Ana Kos"."""
    one = sentence.lowers[first].removesuffix("s")
    return one != sentence.lowers[first] and one in lexicon.words("posts")


def says_of(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a headline goes on behind a post: "Minister *Pays* Visit", "*Uneasy about*"."""
    lowers = sentence.lowers
    told = [entry.words for entry in lexicon.entries.get(lowers[at], ())]
    whole = any(words[1:] and lowers[at : at + len(words)] == words for words in told)
    return whole or (bool(told) and lowers[at][-1] == "s")


def nearest_post(
    sentence: Sentence, post: tuple[int, int], heads: Sequence[int], *, beside: bool
) -> int:
    """Return where the post begins that is the person's: "Spokesman for *Minister* Ana Kos"."""
    lowers = sentence.lowers
    for index in range(post[0], heads[-1]) if beside else ():
        office = lowers[index : index + 2] in {("of", "the"), ("to", "the")}  # whoever has it
        serves = lowers[index] in _SERVED and index - 1 in heads and not office
        if serves and "and" not in lowers[index : heads[-1]]:
            return index + 1 + (lowers[index + 1] == "the")
    return post[0]
