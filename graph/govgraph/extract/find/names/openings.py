"""Where a name begins: with its ordinal, with what "and" joins, behind the kind of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.names.title_words import are_plain
from govgraph.extract.find.words.capitals import (
    ARTICLES,
    COUNTED,
    SUBJECTS,
    is_capital,
    is_ordinal,
    last_head,
    run,
    with_ordinal,
    year_at,
)
from govgraph.extract.find.words.function_words import ANEW, FOREIGN_ARTICLES, OF_TOWNS
from govgraph.extract.find.words.tokens import OWNING
from govgraph.lexicon import is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

_JOINTS = frozenset({"and", "&", "for"})
_OPENING = frozenset({":", "'s", "’s", "revised", "amended", "updated", "draft"})
# What joins where a text's name has it before its head, without and with "the" behind.
_SETTINGS = frozenset({"in", "at", "from", "against", "with"})
_HOLDER = 2  # words of "Lakes 2023"
_TURNING = frozenset({"in", "from", "to"})
_TAKEN_FROM = frozenset(
    (noun, "from")
    for noun in ("recommendations", "highlights", "decisions", "takeaways", "results")
)


def start_of(sentence: Sentence, first: int, head: Head, word: str, lexicon: Lexicon) -> int:
    """Return where a name begins: with its ordinal, and with what "and" joins before it."""
    start = first if _only_counts(sentence, first, head, word) else with_ordinal(sentence, first)
    start = _with_first_part(sentence, start, head, word, lexicon)
    if head.kind in {Kind.INSTRUMENT, Kind.ORGANISATION}:
        law = head.type == "Law"
        start = _with_right(sentence, start, lexicon) if law else start
        start = _with_town(sentence, _with_setting(sentence, start, lexicon), lexicon)
    if head.kind is Kind.MEETING and _counts_year(sentence, start, lexicon):
        start -= 2  # "the *Lakes 2023* Water Conference"
    return with_ordinal(sentence, start) if head.kind is Kind.MEETING else start


def _with_right(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Take in what a law is on before its head: "the *Right to* Information Act".

    So does "a *Status of the* Artist Act"; not "the *Amendment to* Rivers Act", which has a head.
    """
    joint = first - 1 - (sentence.lowers[first - 1 : first] == ("the",))
    if joint < 1 or sentence.lowers[joint] not in {"to", "of"}:
        return first
    start = joint
    while start and is_capital(sentence, start - 1, lexicon):
        start -= 1
    opened = start > 0 and sentence.lowers[start - 1] in ARTICLES
    return (
        first
        if start == joint or not opened or last_head(sentence, start, joint, lexicon)
        else start
    )


def _with_setting(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Take in what a preposition joins before: "the *Work in* Mining Convention".

    So does "the *Chemical Hazards in the* Port Convention", not "the Parties to the Convention".
    """
    the = sentence.lowers[first - 1 : first] == ("the",)
    joint = first - 1 - the
    if joint < 1 or sentence.lowers[joint] not in (_TURNING if the else _SETTINGS):
        return first
    start = joint
    while start and sentence.words[start - 1][0].isupper():
        if sentence.lowers[start - 1] in ARTICLES:
            break  # "*The* Work in Mining Convention" opens the sentence
        start -= 1
    if sentence.lowers[joint] == "to":
        before = start - 1 - (sentence.lowers[start - 1 : start] == ("the",))
        whole = before > 0 and sentence.lowers[before] == "from"
        return _with_setting(sentence, start, lexicon) if whole else first
    opened = start > 0 and sentence.lowers[start - 1] in ARTICLES | _OPENING
    plain = start < joint and run(sentence, start, lexicon) == joint
    return start if opened and plain and are_plain(sentence, start, lexicon) else first


def _with_town(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Take in a town of several words: "the *Mar del* Plata Charter", "*Rio de la* Plata"."""
    joint = first - 1 - (sentence.words[first - 1] in FOREIGN_ARTICLES)
    if joint < 1 or sentence.words[joint] not in OF_TOWNS:
        return first
    town = is_capital(sentence, joint - 1, lexicon) and sentence.lowers[joint - 1] not in ARTICLES
    return joint - 1 if town else first


def _counts_year(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a year stands before a meeting's noun, and who holds it before that."""
    opened = sentence.lowers[max(0, first - 3) : first - 2] == ("the",) and first > _HOLDER
    return opened and year_at(sentence, first - 1) and is_capital(sentence, first - 2, lexicon)


def _only_counts(sentence: Sentence, first: int, head: Head, word: str) -> bool:
    """Tell whether an ordinal is no part of the name: "the *first* Code of Ethics".

    It is in "9th Forum" and "Second Committee", and in "the first Rome Treaty" tells it apart.
    """
    ordinal = "".join(sentence.words[max(0, first - 1) : first])
    text = head.kind is Kind.INSTRUMENT and not is_a(head.type, "Treaty") and ordinal == "first"
    body = head.kind is Kind.ORGANISATION and word not in COUNTED
    return ordinal.islower() and ordinal.isalpha() and (text or body)


def _with_first_part(
    sentence: Sentence, first: int, head: Head, word: str, lexicon: Lexicon
) -> int:
    """Take in what "and" joins before: "the Telecommunications and Post Regulatory Authority".

    There can be a list: "the Gender, Equality and Inclusion Branch"; so do "&" and "for" join, and
    "of" in a text's name: "the *Choice of* Bank Convention".
    """
    joints = _JOINTS | ({"of"} if head.kind is Kind.INSTRUMENT else set())
    if first < 2 or sentence.lowers[first - 1] not in joints:
        return first
    start = first - 1
    posts = lexicon.words("posts")
    while start and (is_capital(sentence, start - 1, lexicon) or _lists(sentence, start - 1)):
        if sentence.lowers[start - 2 : start - 1] and sentence.lowers[start - 2] in posts:
            break  # "Head, Treaties and Deposits Section"
        start -= 1
    opening = ARTICLES | _OPENING | lexicon.words("blandAdjectives")
    listed = sentence.lowers[start - 1] == "," and sentence.lowers[start - 2] in posts
    opened = not start or listed or sentence.lowers[start - 1] in opening
    opened = opened or is_ordinal(sentence.words[start - 1]) or year_at(sentence, start - 1)
    other = last_head(sentence, start, first - 1, lexicon)
    # "The *Glacier* and Lakes Fund" is one, and "the *Petitions* and Deposits Section".
    papers = other is not None and other[0].kind is Kind.INSTRUMENT and other[1] == start
    papers = papers and head.kind is Kind.ORGANISATION and sentence.lowers[start].endswith("s")
    own = papers or other is None or other[0].kind is Kind.PLACE
    if other is not None and not own:
        listed = "," in sentence.words[start:first]
        own = other[2] < first - 1 and not listed  # "the *Law Enforcement* and Piracy Plan"
        own = own or _is_pair(sentence, (start, first), (other[0], word), head)
        subject = sentence.lowers[first - 2] in SUBJECTS and head.kind is not Kind.INSTRUMENT
        subject = subject and not (listed or word.startswith(sentence.lowers[first]))
        own = own or subject  # "the *Trade Law* and Customs Conference"; not "Policy and Community"
    whole = start < first - 1 and own
    return _with_people(sentence, start, lexicon) if opened and whole else first


def _with_people(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Take in people as whose a name is told: "the *Young Women's* Land and Water Forum".

    "The Board's Land and Water Forum" is one of that name.
    """
    mark = sentence.lowers[first - 1 : first]
    people = lexicon.any_of("peopleNouns", "pluralPeople", "joiningPeople")
    if mark not in OWNING or sentence.lowers[first - 2] not in people:
        return first
    start = first - 1
    while start and is_capital(sentence, start - 1, lexicon):
        start -= 1
    return start


def _is_pair(
    sentence: Sentence, words: tuple[int, int], heads: tuple[Head, str], own: Head
) -> bool:
    """Tell whether two nouns make one name: "the *Principles and* Guidelines on Toys".

    So do two behind one "a": "a new *Partnership and* Mediation Mechanism"; not "the Partnership
    and Climate Fund", "the Convention and Boundary Protocol".
    """
    (start, first), (other, word) = words, heads
    single = start + 2 == first
    several = word.endswith("s") and sentence.lowers[start].endswith("s")
    texts = several and other.kind is own.kind is Kind.INSTRUMENT
    return single and (texts or (start > 0 and sentence.lowers[start - 1] in ANEW))


def _lists(sentence: Sentence, index: int) -> bool:
    """Tell whether a comma stands between two capitalised words."""
    sides = (*sentence.words[max(0, index - 1) : index], *sentence.words[index + 1 : index + 2])
    return sentence.words[index] == "," and all(word[0].isupper() for word in sides)


def ends_title(sentence: Sentence, first: int) -> bool:
    """Tell whether "and" joins words to a title: "Representative for Rivers and *Sea Policy*"."""
    start = first - 1
    if start < 2 or sentence.lowers[start] != "and" or not sentence.words[start - 1][0].isupper():
        return False
    while start and sentence.words[start - 1][0].isupper():
        start -= 1
    return start > 1 and sentence.lowers[start - 1] == "for" and sentence.words[start - 2].istitle()


def past_genre(sentence: Sentence, head: int, lexicon: Lexicon) -> int:
    """Leave out what kind of text a heading names: "Communiqué of the Eighteenth Summit".

    And what was done with it: "Published by the Rivers Council".
    """
    if sentence.lowers[1:2] == ("by",) and sentence.lowers[0] in lexicon.words("givenWords"):
        return 2 + (sentence.lowers[2:3] == ("the",))
    for index in range(1, head - 1):
        joint = sentence.lowers[index] in {"of", "to", "at", "for", "by", "from"}
        genre = sentence.lowers[index - 1] in lexicon.any_of("textGenres", "outcomeTexts")
        genre = genre or (index == 1 and sentence.lowers[:2] in _TAKEN_FROM)
        if joint and genre and sentence.lowers[index + 1] == "the":
            return index + 2
    return 0
