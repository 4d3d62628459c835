"""Runs of capitalised words, what joins them into one name, and the noun that heads them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS, WEEKDAYS
from govgraph.lexicon import Form, is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

ARTICLES = frozenset({"the", "a", "an", "its", "their"})
"""Words that open a phrase and are no part of a name."""
# What may join the capitalised parts of one name. "and" is weaker: see extend.
_JOINERS = frozenset({
    "of", "on", "for", "against", "to", "concerning", "regarding", "de", "du", "des", "la", "&",
    "del", "di", "da",
})  # fmt: skip
# Bodies whose ordinal counts their meetings: "149th IPU Assembly".
COUNTED = frozenset({"assembly", "congress", "forum"})
_FOUNDING = frozenset({"establish", "create", "eliminate", "prevent", "combat", "protect"})
_PURPOSES = frozenset(
    {"establishing", "creating", "setting", "governing", "amending", "transforming", "under"}
)
_SENT = frozenset({"mission", "delegation", "office"})  # bodies that are sent to another
_AFTER_AND = frozenset({("on",), ("of",), ("for",), ("its",), ("their",)})
_PEOPLE = frozenset({
    "women", "children", "people", "peoples", "men", "world", "workers", "citizens", "queen",
    "king",
})  # fmt: skip
_SERVING = frozenset({("office",), ("chambers",), ("department",), ("programme",)})
_SUBJECTS = frozenset({"law", "policy"})  # what a body deals with, behind "and"
_ORDINAL = re.compile(
    r"\d{1,4}(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"(?=..)X{0,3}(?:IX|IV|V?I{0,3})")  # from II on: "I" and "V" say too little
_DOINGS = (
    "tion",
    "sion",
    "shment",
    "lopment",
    "gement",
    "cement",
    "ance",
    "ing",
    "sal",
    "use",
    "ery",
)
_LINKED = frozenset({("of",), ("to",), ("for",)})  # "Programme *of* Work", "Call *to* Action"
# Texts that are written to somebody: "Report *to the General Assembly*".
_ADDRESSED = frozenset({"report", "letter", "message", "statement", "recommendation", "appeal"})
_ADDRESSED |= {"recommendations", "submission", "petition", "note", "opinion", "address", "call"}
_ADDRESSED |= {"memorandum", "response", "charter", "amendment", "amendments", "annex"}
_BRACKET = 9  # words of a law's name in brackets, with these
_YEAR = re.compile(r"(?:19|20)\d\d")


_OPENING_MARKS = frozenset({'"', "“", ":", "•", "(", "—", "–", "-", "|", "·"})


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


def run(sentence: Sentence, index: int, lexicon: Lexicon) -> int:
    """Return where a run of capitalised words ends, in a headline before its verb."""
    after, verbs = index + 1, lexicon.words("headlineVerbs")
    while after < len(sentence.words) and sentence.lowers[after] not in verbs:
        if is_capital(sentence, after, lexicon):
            after += 1
        elif past := _past_bracket(sentence, after + _owns(sentence, after, lexicon), lexicon):
            after = past  # "Children's (Amendment) Bill"
        elif (
            (
                _owns(sentence, after, lexicon)
                and after + 1 < len(sentence.words)
                and sentence.words[after + 1][0].isupper()
            )
            or _dashed(sentence, after)
            or _is_initial(sentence, after)
        ):
            after += 2
        else:
            break
    return after


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


def _owns(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether an apostrophe belongs inside a name: "Nurses' Network", "Women's League".

    So it does in what serves a post: "the Ombudsman's Office".
    """
    before, following = sentence.lowers[index - 1], sentence.lowers[index + 1 : index + 2]
    if sentence.lowers[index] == "'":
        return before.endswith("s")
    serves = following in _SERVING and before in lexicon.any_of("posts", "officials")
    return sentence.lowers[index] == "'s" and (before in _PEOPLE or serves)


def _is_initial(sentence: Sentence, index: int) -> bool:
    """Tell whether a full stop only ends an initial: "Eleanor P. Whitcombe"."""
    letter = sentence.words[index - 1]
    following = sentence.words[index + 1 : index + 2]
    named = bool(following) and following[0][0].isupper() and len(following[0]) > 1
    return sentence.words[index] == "." and len(letter) == 1 and letter.isupper() and named


def _dashed(sentence: Sentence, index: int) -> bool:
    """Tell whether a dash without blanks joins two names: "Ljubljana–The Hague Convention"."""
    joined = sentence.starts[index : index + 2] == sentence.ends[index - 1 : index + 1]
    broken = sentence.words[index] == "-" and sentence.starts[index] == sentence.ends[index - 1]
    joined = joined or (broken and index + 1 < len(sentence.words))  # a line ends in "Ibero-"
    return joined and sentence.words[index] in {"–", "-"} and sentence.words[index + 1][0].isupper()


@lru_cache(maxsize=8192)
def is_ordinal(word: str) -> bool:
    """Tell whether a word counts editions: "9th", "Seventh", "Twenty-second", "XII"."""
    return bool(_ORDINAL.fullmatch(word) or _ROMAN.fullmatch(word))


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
            if head and phrase not in no_heads:
                return head, start, stop
    return None


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
    head = lexicon.heads.get(phrase.removesuffix("s"))
    return head if head and head.kind is Kind.INSTRUMENT else None


def extend(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow "of", "on", "for" … to further capitalised parts of the same name."""
    after = _past_purpose(sentence, after, lexicon)
    joined, verb = False, False
    while after < len(sentence.words):
        word = sentence.lowers[after]
        strong, step = _joint(sentence, after, joined=joined)
        # "and" goes on only inside a complement: "Committee on Culture and Education", but not
        # "the Council and the Commission"; a comma only inside a list that "and" closes.
        weak = (joined and word in {"and", "or"}) or (
            joined and word == "," and _list_goes_on(sentence, after, lexicon)
        )
        # "Agreement to Establish the Facility", "Protocol on Women and Youth in Trade".
        acting = verb or sentence.lowers[after - 1].endswith("ing")
        object_ = (acting and word in ARTICLES) or (joined and word == "in")
        if not (strong or weak or object_):
            break
        if step >= len(sentence.words):
            break
        verb = word == "to" and sentence.lowers[step] not in ARTICLES
        if word == "of" and sentence.lowers[step] in {"its", "their"}:
            break  # "Rivers Committee of its Congress"
        if word == "in" and sentence.lowers[step] in MONTHS:
            break  # "the Summit of SICA in December"
        articled = step < len(sentence.words) and sentence.lowers[step] in ARTICLES
        step += articled and (strong or (joined and word == "in"))
        if year_at(sentence, step) and strong:
            step += 1  # "Preparatory Committee for the 2026 Review Conference"
        if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
            break
        stop = run(sentence, step, lexicon)
        if _is_beside(sentence, after, (step, stop), lexicon):
            break
        pair = f"{sentence.lowers[after - 1]} {word} {sentence.lowers[step]}"
        another = weak and last_head(sentence, step, stop, lexicon)
        subject = sentence.lowers[stop - 1] in _SUBJECTS  # "on Rivers and *International Law*"
        if another and not subject and pair not in lexicon.words("joinedNouns"):
            break
        after, joined = stop, True
    return after


def _joint(sentence: Sentence, after: int, *, joined: bool) -> tuple[bool, int]:
    """Tell whether the words at an index surely go on with a name, and where they end."""
    word, following = sentence.lowers[after], sentence.lowers[after + 1 : after + 2]
    if word == "and" and joined and following in _AFTER_AND:
        return True, after + 2
    if word == "and" and joined and following == ("the",) and _is_doing(sentence, after + 2):
        return True, after + 1  # "on the Conservation of Birds *and the Establishment of* …"
    if word == "from":  # "Convention for the Protection of Rivers from Oil"
        return joined and "protection" in sentence.lowers[max(0, after - 9) : after], after + 1
    if word == "responsible" and following == ("for",):
        return sentence.lowers[after - 1] == "ministers", after + 2
    if (word, *following) == ("relating", "to") and not joined:
        return True, after + 2  # "Recommendations Relating to Minimum Standards"
    if word in {"among", "along"}:  # "on Complementarities *among* ASEAN Initiatives"
        return joined, after + 1
    risk = joined and word == "at" and following == ("risk",)  # "Red List of Objects at Risk"
    return risk or word in _JOINERS, after + 1


def _is_doing(sentence: Sentence, index: int) -> bool:
    """Tell whether a capital noun tells what is done, with "of": "the *Establishment of*"."""
    noun, of = (*sentence.words[index : index + 2], "", "")[:2]
    return of == "of" and noun[:1].isupper() and noun.lower().endswith(_DOINGS)


def _is_beside(sentence: Sentence, joint: int, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether words only stand beside a name: "put the Convention *to Parliament*".

    So do the days of "launched the Atlas *on World Wetlands Day*", and who gets "the Presidency".
    ``joint`` is where the word stands that could join them.
    """
    (step, stop), word = words, sentence.lowers[joint]
    noun = sentence.lowers[joint - 1]
    head = lexicon.heads.get(noun)
    body = head is not None and head.kind is Kind.ORGANISATION and head.type != "Office"
    given = body and noun not in _SENT
    treaty = head is not None and is_a(head.type, "Treaty")
    single = stop == step + 1 == joint + 2 and sentence.words[step].istitle()
    acts = any(e.form & Form.BASE for e in lexicon.entries.get(sentence.lowers[step], ()))
    if word == "to" and single and (given or (treaty and not acts)):
        return True  # "handed the Presidency to Malta", "sent the Convention to Malta"
    text = head is not None and head.kind is Kind.INSTRUMENT and noun not in _ADDRESSED
    spoken = given and noun != "parties"  # "Committee of the Parties *to the Rivers Convention*"
    other = last_head(sentence, step, stop, lexicon) if word == "to" and (text or spoken) else None
    if other and (other[0].kind is Kind.ORGANISATION or (spoken and other[0].kind is Kind.MEETING)):
        # "submitted the Guidelines to the General Council", "Statement of the League to the Forum"
        return True
    chamber = stop == step + 1 and sentence.lowers[step] in lexicon.words("chambers")
    day = sentence.lowers[stop - 1] == "day" or sentence.lowers[step] in WEEKDAYS
    return (word == "to" and chamber) or (word == "on" and day)


def _past_purpose(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow an instrument's head to what it does: "Treaty *establishing the* River Fund".

    Returns where what is established, or the treaty that it is made under, ends in the name.
    """
    head = lexicon.heads.get(sentence.lowers[after - 1])
    following = (*sentence.lowers[after : after + 2], "", "")
    if head is None or head.kind is not Kind.INSTRUMENT:
        return after
    if dated := _past_day(sentence, after):
        return dated
    step = after + 2 if following[0] == "to" and following[1] in _FOUNDING else after + 1
    if step == after + 1 and following[0] not in _PURPOSES:
        return after
    step += sentence.lowers[step : step + 1] == ("up",)
    step += "".join(sentence.lowers[step : step + 1]) in ARTICLES
    if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
        return after
    stop = run(sentence, step, lexicon)
    if following[0] == "under":
        made_under = last_head(sentence, step, stop, lexicon)
        short = stop == step + 1 and sentence.words[step].isupper()  # "under UNCLOS on Fishing"
        text = made_under and made_under[0].kind is Kind.INSTRUMENT
        return stop if text or (short and sentence.lowers[stop : stop + 1] == ("on",)) else after
    return stop


def _past_day(sentence: Sentence, after: int) -> int:
    """Return where the day ends by which a treaty is named: "Convention *of 2 July 2019* on", or 0.

    Where nothing tells behind it what the treaty is on, the day is when it was made.
    """
    of, day, month, _, on = (*sentence.lowers[after : after + 5], "", "", "", "", "")[:5]
    dated = of == "of" and day.isdigit() and month in MONTHS and year_at(sentence, after + 3)
    return after + 4 if dated and on in {"on", "concerning", "relating", "for"} else 0


def _list_goes_on(sentence: Sentence, comma: int, lexicon: Lexicon) -> bool:
    """Tell whether a comma within a name is followed by "X and Y", all capitalised."""
    step = comma + 1
    while step < len(sentence.words) and is_capital(sentence, step, lexicon):
        stop = run(sentence, step, lexicon)
        following = sentence.lowers[stop] if stop + 1 < len(sentence.words) else ""
        if following == "and":
            return sentence.words[stop + 1][0].isupper()
        if following != ",":
            return False
        step = stop + 1
    return False
