"""How far a text shows that words of its header name a body: who acts, is led, is called by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.letterheads import JOINS
from govgraph.extract.find.people.people import is_given
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.function_words import DASHES
from govgraph.folding import fold_name
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

LETTERS = 3
"""Letters of initials, and words of a name that is surely no person's."""
ACTS = 1.5
"""How far "X has filed a complaint" shows that X is a body."""
OF_FIELDS = frozenset({"minister", "secretary", "commissioner", "ombudsman"})
"""Posts whose "of" tells a field, and no body."""
_INITIALS = 1.0  # "XYZ" stands in the text
_CALLED = 1.5  # "the Circle"
_POSTED = 1.5  # "is the director of X"
_LED = 10  # words of a dateline
_AGENTS = ("ers", "ors", "ists")  # endings of those who do something: "Turtle *Watchers*"
_PARTING = "|–—»·•-:"
_ITS = frozenset({"the", "our", "this"})
_OPENING = 5  # sentences in which those who speak name themselves
_APPOSED = 6  # words of ", a small group of"
_SPEAKING_FOR = {("speak", "for"), ("speaking", "for"), ("behalf", "of"), ("we", ",")}
_AUXILIARY = ("haveForms", "modals", "greetingVerbs")


def is_no_body(line: Line, first: int, after: int) -> bool:
    """Tell whether words are two bodies' names, or where one signs: "*Las Palmas*, 30 April"."""
    return _are_two(line, first, after) or _is_where_signed(line, first, after)


def _is_where_signed(line: Line, first: int, after: int) -> bool:
    """Tell whether a line of the foot holds but words and a day."""
    sentence = line.found.sentence
    days = [sentence.range_of(time.span) for time in line.found.times]
    alone = first == 0 and sentence.words[after : after + 1] == (",",)
    return line.foot and alone and (after + 1, len(sentence.words)) in days


def _are_two(line: Line, first: int, after: int) -> bool:
    """Tell whether words name two bodies that "and" joins: "*Rivers Union and Lakes Fund*: ..."."""
    bodies = (r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity)
    ends = [r.name.after for r in bodies if first <= r.name.first < after]
    return len(ends) > 1 and line.found.sentence.lowers[ends[0]] == "and"


def are_common(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether what looks like a person's name is made of common words: "Forest Commons".

    Not where a given name or a title shows a person: "Hana Forest", "Judge Forest".
    """
    sentence, (first, after) = line.found.sentence, (person.name.first, person.name.after)
    words = [word for word in sentence.lowers[first:after] if word not in JOINS]
    titles = draft.lexicon.any_of("titles", "posts") & {sentence.lowers[first - 1], *words}
    known = draft.authority.vocabulary.issuperset(map(fold_name, words))
    return len(words) > 1 and known and not (titles or is_given(sentence, first, draft.lexicon))


def initials(lowers: Sequence[str]) -> str:
    """Return the initials of a name, without what joins its parts."""
    return "".join(word[0].upper() for word in lowers if word not in JOINS)


def shown_by_use(words: tuple[str, ...], text: Sequence[Sentence], lexicon: Lexicon) -> float:
    """Return how far the text shows that words name a body."""
    states = lexicon.words("stateTitles")
    tail = words[words.index("of") + 1 :] if words[0] in states and "of" in words else words
    letters = initials(words)
    told = 0.0
    if any(_acts(sentence, tail, lexicon) for sentence in text):
        told += ACTS
    if len(letters) >= LETTERS and any(letters in sentence.words for sentence in text):
        told += _INITIALS
    if any(is_led(sentence, words, lexicon) for sentence in text):
        told += _POSTED
    if len(words) > 1 and any(_is_called(sentence, words) for sentence in text):
        told += _CALLED
    if any(_is_told(sentence, words, lexicon) for sentence in text[:_OPENING]):
        told += ACTS
    return told


def _is_told(sentence: Sentence, name: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether those who speak call themselves so, or words say what kind of body it is.

    "I speak for Marea Viva", "We, the Marea Viva", "Marea Viva, a group of shellfish gatherers".
    """
    lowers = sentence.lowers
    for at in (i for i in sentence.capitals if lowers[i : i + len(name)] == name):
        before = lowers[max(0, at - 3) : at - (lowers[at - 1 : at] == ("the",))][-2:]
        comma, *kind = (*lowers[at + len(name) : at + len(name) + _APPOSED], "")
        article = kind[:1] in (["a"], ["an"], ["the"])
        grouped = comma == "," and article and bool(lexicon.words("bodyNouns") & set(kind))
        if before in _SPEAKING_FOR or grouped:
            return True
    return False


def _acts(sentence: Sentence, name: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether a name is what a sentence opens with that says what it does.

    Who only "said" something may be a person.
    """
    first = next((i + 1 for i, word in enumerate(sentence.words[:_LED]) if word in DASHES), 0)
    first += sentence.lowers[first : first + 1] == ("the",)
    after = first + len(name)
    if sentence.lowers[first:after] != name or after >= len(sentence.words):
        return False
    if sentence.words[after] == "(" and ")" in sentence.words[after : after + 4]:
        after = sentence.words.index(")", after) + 1
    which = sentence.lowers[after : after + 2] == (",", "which")
    after += 2 * which  # "Cities Cool Together, which was founded in Athens, helps"
    after += sentence.lowers[after : after + 1] in {("today",), ("also",), ("now",)}
    verb = "".join(sentence.lowers[after : after + 1])
    entries = lexicon.entries.get(verb, ())
    if verb in lexicon.words("interviewLeads"):
        return False  # "Data Weekly asked Ana Kos"
    says = any("speech" in entry.classes for entry in entries)
    acts = any(entry.form & (Form.THIRD | Form.PAST) for entry in entries)
    acts = acts or verb in lexicon.any_of(*_AUXILIARY)
    acts = acts or (which and verb in lexicon.words("beForms"))
    return acts and sentence.words[first][0].isupper() and not (says and len(name) < LETTERS)


def is_led(sentence: Sentence, name: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Tell whether somebody has a post in what a name names: "is the director of Rivers Now"."""
    lowers = sentence.lowers
    if len(name) == 1 or name[0] not in lowers:
        return False
    starts = (i for i in range(2, len(lowers)) if lowers[i : i + len(name)] == name)
    for at in starts:
        of = at - 1 - (lowers[at - 1] == "the")
        posts = lexicon.words("posts") - (OF_FIELDS if len(name) < LETTERS else frozenset())
        if lowers[of] in {"of", "at"} and lowers[of - 1] in posts:
            return True
    return False


def _is_called(sentence: Sentence, name: tuple[str, ...]) -> bool:
    """Tell whether a text calls a body by its noun alone: "*the Circle* has 38 members"."""
    words, lowers = sentence.words, sentence.lowers
    of = next((i for i, word in enumerate(name) if i and word in JOINS), len(name))
    nouns = {name[of - 1], name[-1]}
    return not nouns.isdisjoint(lowers) and any(
        lowers[at] in nouns
        and words[at][0].isupper()
        and lowers[at - 1] in _ITS
        and not "".join(words[at + 1 : at + 2])[:1].isupper()
        for at in range(1, len(words))
    )


def is_of_state(line: Line, after: int) -> bool:
    """Tell whether only a State in brackets follows: "Rivers Table *(Chad)*" above who speaks."""
    words = line.found.sentence.words
    states = (r for r in line.refs if is_state(r) and r.name.first == after + 1)
    ends = any(r.name.after + 1 == len(words) for r in states)
    return words[after : after + 1] == ("(",) and words[-1] == ")" and ends


def are_people(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a noun is of people who may join: "Sorters of Accra", no "Migrant Workers"."""
    joining = lexicon.words("joiningPeople")
    agents = word.endswith(_AGENTS) and word not in lexicon.heads
    return word in joining or (agents and word not in lexicon.words("pluralPeople"))


def is_titled(name: str, title: str) -> bool:
    """Tell whether a page's title opens or closes with a name and says more: "Rivers Now » …"."""
    opens = title.startswith(name) and title[len(name) :].strip()[:1] in set(_PARTING)
    closes = title.endswith(name) and title[: -len(name)].strip()[-1:] in set(_PARTING)
    return opens or closes


def is_abbreviated(sentence: Sentence, first: int, after: int) -> bool:
    """Tell whether initials stand beside a name: "Judges for Judges (JJ)", "WP – Waste Pickers"."""
    letters = initials(sentence.lowers[first:after])
    beside = {*sentence.words[first - 2 : first - 1], *sentence.words[after + 1 : after + 2]}
    return len(letters) >= LETTERS - 1 and letters in beside


def is_officer(line: Line, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a given name opens a part behind a post: "by the Vice-Chair, *Luis Silva*"."""
    sentence = line.found.sentence
    person = any(r.kind is Kind.PERSON and r.name.first == first for r in line.refs)
    return person and is_given(sentence, first, lexicon) and "the" in sentence.lowers[:first]
