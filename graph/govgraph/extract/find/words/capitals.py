"""Runs of capitalised words and the noun that heads them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from govgraph.extract.find.words.function_words import CONSENTS, INSTRUMENTS
from govgraph.extract.find.words.tokens import NTH
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

ARTICLES = frozenset({"the", "a", "an", "its", "their"})
"""Words that open a phrase and are no part of a name."""
COMPANIES = frozenset({"plc", "llc", "gmbh", "ehf", "asbl", "aisbl", "e.V"})
"""What closes a company's name, also in small letters: "Tidewater Cables *plc*"."""
_MISTERS = frozenset({"mr", "ms", "mrs", "miss", "dr"})
_CALLING = frozenset({"Dr", "Mr", "Mrs", "Ms", "Mme", "H.E", "H.E."})
_PARTED = frozenset({(), (",",), ("(",), (":",), ("|",)})
_HEADS = 3  # words of "Annual Leaders Meeting"
_NAME = 5  # words of a name
PERIODICALS = frozenset({"newsletter", "bulletin", "blog"})
"""What a body issues under its name, and no name of a body ends with."""
SUBJECTS = frozenset({"law", "policy"})
"""What a body or a meeting deals with, beside "and": "Trade *Law* and Customs Conference"."""
# Bodies whose ordinal counts their meetings: "149th IPU Assembly".
COUNTED = frozenset({"assembly", "congress", "forum"})
_PARTICLES = frozenset({"es", "el", "al", "ul", "bin", "ibn"})
_SERVING = frozenset({("office",), ("chambers",), ("department",), ("programme",)})
_ORDINAL = re.compile(
    r"\d{1,4}(?:st|nd|rd|th)|" + NTH,
    re.IGNORECASE,
)
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_COUNTING = frozenset("tdhTDHIVX")  # the last letters of words that count
_ROMAN = re.compile(r"(?=..)X{0,3}(?:IX|IV|V?I{0,3})")  # from II on: "I" and "V" say too little
_ASKING = frozenset({("on",), ("upon",), ("centre",), ("center",)})
_LINKED = frozenset({("of",), ("to",), ("for",)})  # "Programme *of* Work", "Call *to* Action"
_BRACKET = 9  # words of a law's name in brackets, with these
_CODE = re.compile(r"[a-z]{1,2}[A-Z]{2,5}")
_YEAR = re.compile(r"(?:19|20)\d\d")


_OPENING_MARKS = frozenset({")", '"', "“", ":", "•", "(", "—", "–", "-", "|", "·"})


def is_capital(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is capitalised, and not only because it opens the sentence.

    So is a brand's second letter: "the League's *eHealth* Hub".
    """
    word = sentence.words[index]
    if not (word[0].isupper() or word[1:2].isupper()) or word.endswith("-based"):
        return False  # "the Springfield-based River Watch"
    if word == "I" and is_pronoun(sentence, index, lexicon):
        return False
    numbered = index == 1 and sentence.words[0][0].isdigit()  # "3.1 The Board"
    if index == 0 or numbered or sentence.words[index - 1] in _OPENING_MARKS:
        return sentence.lowers[index] not in _opening_words(lexicon)
    return True


def is_pronoun(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "I" speaks and counts nothing: "As Ombudsman I have", not "Annex I has"."""
    following = "".join(sentence.lowers[index + 1 : index + 2])
    before = lexicon.heads.get(sentence.lowers[index - 1]) if index else None
    text = before is not None and before.kind is Kind.INSTRUMENT
    text = text or sentence.lowers[max(0, index - 1)] in lexicon.words("textParts")
    acts = any(entry.form == Form.BASE for entry in lexicon.entries.get(following, ()))
    said = following in {"am", "have", "'m", "'ve"} or acts
    return said or (not text and following in lexicon.any_of("modals", "haveForms", "beForms"))


@lru_cache(maxsize=4)
def _opening_words(lexicon: Lexicon) -> frozenset[str]:
    closed = (
        "determiners",
        "prepositions",
        "subordinators",
        "coordinators",
        "firstPerson",
        "relativisers",
    )
    return frozenset().union(*(lexicon.words(name) for name in closed))


_NEXT_LINE = {("agenda", "item"), ("agenda", "items"), ("agenda", "point"), ("agenda", "no")}


def plain_run(sentence: Sentence, first: int) -> range:
    """Return the words from an index on that begin with a capital, with nothing between them."""
    after, capitals = first, set(sentence.capitals)
    while after in capitals:
        after += 1
    return range(first, after)


def run(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where a run of capitalised words ends, in a headline before its verb."""
    after, verbs = index + 1, lexicon.words("headlineVerbs")
    while after < len(sentence.words) and sentence.lowers[after] not in verbs:
        words = sentence.lowers[after : after + 2]
        if words in _NEXT_LINE or (words[0] == "item" and words[-1].isdigit()):
            break  # "Global Forum on Roads / *Agenda item* 7", "Rivers Council *Item* 3"
        if sentence.words[after] in _CALLING:
            break  # "the Group on Rivers *Dr* Ana Kos chairs"
        small = sentence.words[after] in COMPANIES
        if small or is_capital(sentence, after, lexicon) or _is_coded(sentence, after):
            after += 1
        elif past := _past_bracket(sentence, after + _owns(sentence, after, lexicon), lexicon):
            after = past  # "Children's (Amendment) Bill"
        elif past := _past_initials(sentence, index, after, lexicon):
            after = past
        elif (
            (
                _owns(sentence, after, lexicon)
                and after + 1 < len(sentence.words)
                and sentence.words[after + 1][0].isupper()
            )
            or _dashed(sentence, after)
            or is_initial(sentence, after)
            or _is_particle(sentence, after)
        ):
            after += 2
        else:
            break
    return after


def _is_coded(sentence: Sentence, index: int) -> bool:
    """Tell whether a code in small letters stands within a name: "the IDN *ccTLD* Plan"."""
    word = sentence.words[index]
    inner = not word.islower() and _CODE.fullmatch(word) is not None
    return inner and "".join(sentence.words[index + 1 : index + 2])[:1].isupper()


def _past_bracket(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where the law ends whose name goes on behind a bracket: "Data *(Use) Act*", or 0."""
    if (
        "".join(sentence.words[index : index + 1]) != "("
        or ")" not in sentence.words[index : index + _BRACKET]
    ):
        return 0
    after = sentence.words.index(")", index) + 1
    head = lexicon.heads.get("".join(sentence.lowers[after : after + 1]).removesuffix("s"))
    law = head is not None and head.kind is Kind.INSTRUMENT and sentence.words[after][0].isupper()
    return after + 1 if law and sentence.words[index + 1][0].isupper() else 0


def _past_initials(sentence: Sentence, first: int, index: int, lexicon: Lexicon) -> int:
    """Return where a name goes on behind its owner's initials, or 0.

    "Lake Chad Trust *(LCT) Secretariat* opened", "Rivers League *(RL) Annual Assembly*".
    """
    mark, short, end, *more = (*sentence.words[index : index + 7], "", "", "")
    named = (mark, end) == ("(", ")") and short.isupper() and short.isalpha() and len(short) > 1
    if not named or index - first < len(short) - 1 or short[0] != sentence.words[first][0]:
        return 0
    own = list(takewhile(lambda word: word[:1].isupper(), more))
    heads = [lexicon.heads.get(word.lower()) for word in own[:_HEADS]]
    told = any(head and head.kind in {Kind.ORGANISATION, Kind.MEETING} for head in heads)
    return index + 3 if told else 0


def _owns(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an apostrophe belongs inside a name: "Nurses' Network", "Women's League".

    So it does in what serves a post: "the Ombudsman's Office".
    """
    mark, before = sentence.lowers[index], sentence.lowers[index - 1]
    if mark != "'s":
        return mark == "'" and before.endswith("s")
    serves = sentence.lowers[index + 1 : index + 2] in _SERVING
    return before in lexicon.words("titlePeople") or (
        serves and before in lexicon.any_of("posts", "officials")
    )


def is_initial(sentence: Sentence, index: int) -> bool:
    """Tell whether a full stop only ends an initial: "Eleanor P. Whitcombe"."""
    if sentence.words[index] != ".":
        return False
    letter = sentence.words[index - 1]
    following = sentence.words[index + 1 : index + 2]
    named = bool(following) and following[0][0].isupper() and len(following[0]) > 1
    return len(letter) == 1 and letter.isupper() and named


def _is_particle(sentence: Sentence, index: int) -> bool:
    """Tell whether a small word stands within a name: "University of Dar *es* Salaam"."""
    particle = sentence.words[index] in _PARTICLES
    return particle and "".join(sentence.words[index + 1 : index + 2])[:1].isupper()


def _dashed(sentence: Sentence, index: int) -> bool:
    """Tell whether a dash without blanks joins two names: "Ljubljana–The Hague Convention"."""
    if sentence.words[index] not in {"–", "-"}:
        return False
    joined = sentence.starts[index : index + 2] == sentence.ends[index - 1 : index + 1]
    broken = sentence.words[index] == "-" and sentence.starts[index] == sentence.ends[index - 1]
    joined = joined or (broken and index + 1 < len(sentence.words))  # a line ends in "Ibero-"
    return joined and sentence.words[index + 1][0].isupper()


@lru_cache(maxsize=8192)
def is_ordinal(word: str) -> bool:
    """Tell whether a word counts editions: "9th", "Seventh", "Twenty-second", "XII"."""
    if word[-2:].lower() in _ORDINAL_ENDINGS and _ORDINAL.fullmatch(word):
        return True
    return word.isupper() and _ROMAN.fullmatch(word) is not None


def only_counts(word: str) -> bool:
    """Tell whether a word can be no name since it counts: "*Sixty-Sixth* Series", not "Judith"."""
    return not word.isalpha() and is_ordinal(word)


def ordinals_in(words: Sequence[str]) -> list[int]:
    """Return the indexes of the words that count editions."""
    return [i for i, word in enumerate(words) if word[-1] in _COUNTING and is_ordinal(word)]


def with_ordinal(sentence: Sentence, first: int) -> int:
    """Take in an ordinal before the name: "9th Ministerial Conference"."""
    if first and is_ordinal(sentence.words[first - 1]):
        return first - 1
    return first


def year_at(sentence: Sentence, index: int) -> bool:
    """Tell whether a word is a year, and not the first of a plan's: "2020–2025"."""
    whole = sentence.words[index + 1 : index + 2] != ("–",)
    return index < len(sentence.words) and whole and bool(_YEAR.fullmatch(sentence.words[index]))


def last_head(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon, *, people: bool = False
) -> tuple[Head, int, int] | None:
    """Return the head noun that ends the run (or stands last in it), longest first.

    That of an instrument may be longer than the run: "European *Programme of Work*". People head
    a body only where asked for, and not in "Conference of Ministers".
    """
    no_heads = frozenset() if people else lexicon.words("peopleHeads")
    for stop in range(after, first, -1):
        link = sentence.lowers[stop : stop + 1]
        for start in range(max(first, stop - 3), stop):
            phrase = " ".join(sentence.lowers[start:stop])
            text = _text_of(sentence, start, stop, lexicon) if link in _LINKED else None
            if text:
                return text, start, stop + 2
            of = f"{phrase} of" if link == ("of",) else phrase
            head = lexicon.heads.get(of) or lexicon.heads.get(phrase) or _plural(phrase, lexicon)
            if head is None and start == stop - 1 and "-" in phrase:
                head = _joined_head(sentence.words[start], lexicon)
            if phrase == "call" and start > first and _is_call(sentence, start, stop):
                head = lexicon.heads["call to action"]
            if head and phrase not in no_heads:
                return head, start, stop
    return None


def _is_call(sentence: Sentence, start: int, stop: int) -> bool:
    """Tell whether a text is called by its town: "the Kampala *Call*", no "Ministers Call on"."""
    named = sentence.words[start] == "Call" and not sentence.words[start - 1].endswith("s")
    return named and not sentence.titled and sentence.lowers[stop : stop + 1] not in _ASKING


def _text_of(sentence: Sentence, start: int, stop: int, lexicon: Lexicon) -> Head | None:
    head = lexicon.heads.get(" ".join(sentence.lowers[start : stop + 2]))
    return head if head and head.kind is Kind.INSTRUMENT else None


def _joined_head(word: str, lexicon: Lexicon) -> Head | None:
    """Return the head that a hyphen joins to a name: "*Linden-Museum*"."""
    parts = word.split("-")
    named = all(part[:1].isupper() for part in parts)  # no "Chairperson-in-Office"
    head = lexicon.heads.get(parts[-1].lower()) if named else None
    return head if head and head.kind is Kind.ORGANISATION else None


def _plural(phrase: str, lexicon: Lexicon) -> Head | None:
    """Return the head of an instrument in the plural: "Maastricht Recommendations"."""
    head = lexicon.heads.get(phrase[:-1]) if phrase[-1] == "s" else None
    return head if head and head.kind is Kind.INSTRUMENT else None


def shouted_end(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a name all in capitals ends behind a title: "Mr *BUI QUANG HAI*, delegate".

    In the record of a debate a surname alone is one: "Ms *STEGGALL* asked".
    """
    after = first
    while after < len(sentence.words) and sentence.words[after].replace("-", "").isalpha():
        if not sentence.words[after].isupper() or sentence.lowers[after] in lexicon.heads:
            break
        initial = len(sentence.words[after]) == 1
        stopped = sentence.words[after + 1 : after + 2] == (".",)
        if initial and not (stopped and after > first):
            return 0
        after += 1 + (initial and stopped)  # "ANTONIO *M.* LAGDAMEO"
    named = 2 <= after - first < _NAME and sentence.words[after : after + 1] in _PARTED
    title = sentence.lowers[first - 1 - (sentence.words[first - 1] == ".")]
    debated = title in _MISTERS and any(word.islower() for word in sentence.words[after:])
    if after - first == 1 and len(sentence.words[first]) > 2 and debated:
        return after
    return after if named else 0


def past_deed(sentence: Sentence, first: int) -> int:
    """Return where the text is named that a deed is on: "Instrument of Accession to the *Pact*".

    It is no text of its own, and the letters behind it are the treaty's; or 0.
    """
    deed, of, act, to, the = (*sentence.lowers[first : first + 5], *[""] * 5)[:5]
    named = deed in INSTRUMENTS and of == "of" and act in CONSENTS and to in {"to", "of"}
    return first + 4 + (the == "the") if named else 0
