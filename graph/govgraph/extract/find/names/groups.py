"""Bodies called by their people or numbers: "Leaders of the Rivers Forum", "Working Group 2"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.find.names.extending import extend
from govgraph.extract.find.words.capitals import is_ordinal, last_head, run
from govgraph.extract.find.words.tokens import OWNING
from govgraph.lexicon import Form
from govgraph.model import Kind

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

_ROMAN = re.compile(r"[VX]|[IVX]{2,4}")  # "I" may speak
_LETTERS = frozenset({"A", "B", "C", "D", "E", "F"})
_NUMBER = re.compile(r"\d{1,3}")
_AGAIN = frozenset({("bis",), ("ter",), ("quater",)})  # "Protocol No. 3 *bis*"
_OWN = frozenset({"of", "state", "and", "or", "government", "the"})
_MEMBERSHIPS = frozenset({"association", "union", "federation", "confederation", "league"})


def head_of(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon
) -> tuple[Head, int, int] | None:
    """Return the noun that heads a run of capitals, also of people who are a body."""
    found = last_head(sentence, first, after, lexicon, people=True)
    if found and _is_no_group(sentence, first, found[1:], lexicon):
        return last_head(sentence, first, after, lexicon)
    return found


def _is_no_group(sentence: Sentence, first: int, head: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals ends in people who are no body of their own.

    "Honourable Ministers", "Ministers of France and Malta", "Finance Ministers meeting"; but
    "Leaders of the Rivers Forum" and "Digital Ministers" are one.
    """
    if sentence.lowers[head[0]] not in lexicon.words("peopleHeads") or head[1] - head[0] > 1:
        return False
    before = [w for w in sentence.lowers[max(0, first - 3) : first] if w != "the"][-2:]
    if before[1:] == ["of"] and before[0] in lexicon.heads:
        return True  # "the meeting of Education Ministers"
    if sentence.lowers[head[0]] == "parties" and not _opens(sentence, first):
        return True  # "binding on the Contracting Parties to the Convention"
    if any(is_ordinal(word) for word in sentence.words[max(0, first - 1) : head[0]]):
        return True  # "the 9th Education Ministers Meeting on Rivers" counts meetings
    end = extend(sentence, head[1], lexicon)
    apart = sentence.lowers[end : end + 1] == (",",)  # "Heads of Government, *meeting* there"
    following = set() if apart else set(sentence.lowers[end : end + 2])
    if following & lexicon.heads.keys() or sentence.lowers[end : end + 1] in OWNING:
        return True  # "the Transport Ministers' meeting", "Ministers informal conference"
    courtesy = lexicon.any_of(
        "posts", "stateNouns", "neverNames", "salutations", "peopleBesides", "numberWords"
    )
    told = set(sentence.lowers[first : head[0]]) - courtesy
    return not told and not _is_of_body(sentence, first, head[1], end, lexicon)


def _is_of_body(sentence: Sentence, first: int, head: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether people are those of a body: "Leaders *of the Rivers Forum*".

    Or "Heads of State and Government" who open a sentence, as those who met do, also before
    what is put in: "Heads of Government, *meeting* in Lima, adopted it".
    """
    inner = head
    while inner < end and sentence.lowers[inner] in _OWN:
        inner += 1
    if inner == end:
        return (
            end - head > 1
            and _opens(sentence, first)
            and "".join(sentence.words[end + _put_in(sentence, end) :][:1]).islower()
        )
    own = last_head(sentence, inner, run(sentence, inner, lexicon), lexicon)
    found = own or last_head(sentence, inner, end, lexicon)
    named = found is not None and (found[1] > inner or found[2] < end)
    place = own is not None and own[0].kind is Kind.PLACE
    joined = sentence.lowers[head] in {"of", "to"} and not place
    return joined and (named or sentence.words[inner].isupper())


def _put_in(sentence: Sentence, end: int) -> bool:
    """Tell whether a comma sets off what people do at a name's end: "*, meeting* in Lima,"."""
    following = "".join(sentence.words[end + 1 : end + 2])
    return sentence.words[end : end + 1] == (",",) and following.endswith("ing")


def _opens(sentence: Sentence, first: int) -> bool:
    return all(word == "the" or not word[0].isalpha() for word in sentence.lowers[:first])


def past_number(sentence: Sentence, head: Head, noun: str, end: int, lexicon: Lexicon) -> int:
    """Take in a number or letter: "Protocol No. 16", "Committee A", "Working Group *2*".

    Not in "the Working Group 12 times asked" nor "the Committee, 4 May".
    """
    number = "".join(sentence.words[end : end + 1])
    if head.type == "Body" and number in _LETTERS and sentence.words[end - 1].istitle():
        initial = sentence.words[end + 1 : end + 2] == (".",) and end + 2 < len(sentence.words)
        return end + (not initial)
    if head.type == "Protocol":
        return _past_protocol(sentence, end)
    if not number or noun.rsplit(maxsplit=1)[-1] not in lexicon.words("numberedBodies"):
        return end
    if _ROMAN.fullmatch(number):
        return end + 1
    told = _NUMBER.fullmatch(number) and _goes_on(sentence, end + 1, lexicon)
    return end + 1 if told else end


def _past_protocol(sentence: Sentence, end: int) -> int:
    counted = sentence.lowers[end : end + 1] in {("no",), ("no.",)}
    if not (counted and "".join(sentence.words[end + 1 : end + 2]).isdigit()):
        return end
    return end + 2 + (sentence.lowers[end + 2 : end + 3] in _AGAIN)


def _goes_on(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a number counts nothing that follows: a verb, a joint or a noun of the body."""
    word = "".join(sentence.lowers[index : index + 1])
    if not word[:1].isalnum() or word in MONTHS:
        return word not in MONTHS
    closed = lexicon.any_of("prepositions", "coordinators", "relativisers", "firstPerson")
    closed |= lexicon.any_of("beForms", "haveForms", "modals")
    forms = [entry.form for entry in lexicon.entries.get(word, ())]
    told = any(form & (Form.PAST | Form.THIRD) for form in forms)
    return told or word in closed or word in lexicon.heads


def before_text(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> int:
    """Return where a name ends before the text it speaks on: "the *River Council* on the Act"."""
    on = sentence.lowers.index("on", first) if "on" in sentence.lowers[first:after] else after
    found = last_head(sentence, on + 1, after, lexicon) if on < after else None
    return on if found and found[0].kind is Kind.INSTRUMENT else after


def holds_view(
    sentence: Sentence, head: Head, word: str, first: int, after: int, lexicon: Lexicon
) -> bool:
    """Tell whether "on" tells what a body speaks on: "POSITION OF THE ALLIANCE *ON* RIVERS".

    "Committee on Rivers" is a name, and "Network on Rivers" elsewhere.
    """
    if sentence.lowers[after : after + 1] != ("on",):
        return False
    told = {*sentence.lowers[max(0, first - 3) : first - 2]}
    view = not told.isdisjoint(lexicon.any_of("replyTexts", "ownViews") | {"statement"})
    spoken = view and sentence.lowers[max(0, first - 2) : first] == ("of", "the")
    return word in _MEMBERSHIPS or (spoken and head.type == "Network")
