"""Find descriptions: "this landmark convention", "our Organisation", "a new declaration on …"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.extract.find.described.consulting import OPENED, as_process, is_consulting
from govgraph.extract.find.described.governed import is_brought_about
from govgraph.extract.find.described.modifiers import is_drafted, is_only_titled, modifies
from govgraph.extract.find.described.tails import tail_end
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.post_words import opens_post
from govgraph.extract.find.words.function_words import CONSENTS, GATHERINGS, INSTRUMENTS
from govgraph.extract.find.words.phrasing import closed_words, is_theme, is_verb
from govgraph.extract.find.words.tokens import OWNERS, is_adverb
from govgraph.lexicon import Form, Part
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

DEFINITE = frozenset(
    {"the", "this", "that", "these", "those", "our", "its", "their", "such", "said", "both"}
)
_WHO_MEET = frozenset({Kind.MEETING, Kind.ORGANISATION})
_SUBJECTS = frozenset({"i", "we", "you", "they"})
_WHERE = frozenset({("in",), ("at",), ("on",), ("here",), ("under",), ("for",), ("this",)})
_OBJECTS = frozenset({("a",), ("an",), ("the",), ("its",), ("their",)})
_CALLS = frozenset({"video", "press", "telephone"})  # "by video conference"
_VIA = frozenset({"by", "via"})
_PARTED = frozenset({(":",), ("–",), ("—",), ("-",), ("|",), ()})
_BEFORE_LAW, _OPENS = ("before", "the", "law"), 2
_REMOTE = frozenset({"videoconference", "teleconference"})
_BETWEEN = frozenset({"not", "now", "also", "then", "soon"})
_BE = frozenset({"are", "were", "is", "been"})
_OPENING = frozenset({",", ";", "that", "which", "and"})
_ABSTRACT = frozenset({"foundation", "institution", "movement"})
_PAIR = 2  # words of "signature and"
OF_DEEDS = ("tion", "sion", "ment", "ance", "ence")
"""How nouns of deeds end."""
_REACH = 6  # words between determiner and head


_JOINING = CONSENTS | {"adherence", "succession", "denunciation", "withdrawal"}
_DEPOSITING = 3  # words from "deposited" to its object
_HEADS_OF = ("state", "and")


def find_descriptions(
    sentence: Sentence, names: Sequence[Name], lexicon: Lexicon
) -> Iterator[Name]:
    """Yield what a determiner and a head noun describe without naming it.

    ``how`` is "definite" ("the Convention"), or "indefinite" ("a declaration on …"), whose span
    then runs over its modifiers and its complement.
    """
    inside = [False] * len(sentence.words)
    for name in names:
        inside[name.first : name.after] = [True] * (name.after - name.first)
    meetings = {name.after for name in names if name.kind is Kind.MEETING or _meets(name)}
    firsts = _first_words(lexicon)
    end = 0
    for index, lower in enumerate(sentence.lowers):
        if lower == "version" and not inside[index] and _is_revised(sentence, index, lexicon):
            end, head = index + 1, lexicon.heads["text"]
            span = sentence.span_of(index - 1, end)
            yield Name(span, index - 1, end, head.kind, head.type, head="text", how="definite")
        if lower not in firsts or inside[index] or index in meetings:
            continue  # "the IGF meeting" has been named already
        if lower == "government" and sentence.lowers[max(0, index - 2) : index] == _HEADS_OF:
            continue  # "what the Heads of State and Government decided"
        found = _head_at(sentence, index, inside, lexicon)
        if found and not _is_named(sentence, index, lexicon):
            after, phrase = found
            name = _described(sentence, (index, after), phrase, end, names, lexicon)
            vague = name.how == "indefinite" or index - name.first > 1
            if vague and phrase in lexicon.words("peopleHeads"):
                continue  # "Health Ministers informal conference", "the other leaders"
            if phrase in lexicon.words("processNouns") and _tells_title(sentence, name, names):
                continue
            if phrase in lexicon.works and not _is_work(sentence, name, names, lexicon):
                continue
            words = indefinite_span(sentence, name, names, lexicon) if phrase in OPENED else None
            yield as_process(sentence, name, lexicon, words)
            end = after


def _tells_title(sentence: Sentence, name: Name, names: Sequence[Name]) -> bool:
    """Tell whether a noun only says what a title is that is no body: 'the *initiative* "Beds"'."""
    marked = sentence.lowers[name.after : name.after + 1] in {('"',), ("“",), ("«",)}
    return marked and any(
        other.first == name.after + 1 and other.kind is Kind.PROCESS is not name.kind
        for other in names
    )


def _is_work(sentence: Sentence, name: Name, names: Sequence[Name], lexicon: Lexicon) -> bool:
    """Tell whether somebody brings about what a noun calls: "tabled *a motion* on housing"."""
    told = name.how == "definite"
    first, after = indefinite_span(sentence, name, names, lexicon)
    first = name.first if told else first
    near = sentence.lowers[max(0, first - 3) : first]
    plain = name.after - first - len(name.head.split()) <= told  # at most its determiner
    bare = after == name.after and plain
    if bare and name.head in lexicon.words("emptyWorks"):
        return False  # "they took measures", "its successor": nobody knows which
    if name.head in lexicon.words("passageNouns") and _is_of_text(sentence, name, names):
        return False  # "the provisions *of the Pact*": the Pact is what was adopted
    before = sentence.lowers[first - 1] if first else "."
    several = name.head.endswith(("s", "criteria")) and before not in lexicon.words("prepositions")
    one = told or several or not lexicon.words("determiners").isdisjoint(near)
    kind = lexicon.works[name.head].kind
    return one and is_brought_about(sentence, first, after, lexicon, kind)


def _is_of_text(sentence: Sentence, name: Name, names: Sequence[Name]) -> bool:
    """Tell whether "of" and a text stand behind a noun: "the aims *of the Pact*"."""
    texts = (n for n in names if n.first > name.after and n.kind is Kind.INSTRUMENT)
    gap = next((sentence.lowers[name.after : n.first] for n in texts), ())
    return gap in {("of",), ("of", "the"), ("of", "this")}


def _is_revised(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a version is of the text just spoken of: "a *revised* version was adopted"."""
    if index < len(("a", "revised")):
        return False
    article, adjective, _, following = (*sentence.lowers[index - 2 : index + 2], "")[:4]
    revised_words = lexicon.words("revisedWords")
    return article in {"a", "an", "the"} and adjective in revised_words and following != "of"


def _is_named(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether capitals before a small noun name the body: "the *Čistá Voda* foundation"."""
    capitals = [word[0].isupper() for word in sentence.words[max(0, index - 2) : index]]
    named = capitals == [True, True] and sentence.lowers[index - 2] not in DEFINITE
    return named and sentence.lowers[index] in lexicon.words("bodyNouns")


def _meets(name: Name) -> bool:
    return any(entity.kind is Kind.MEETING for entity in name.entities)


def _head_at(
    sentence: Sentence, index: int, inside: Sequence[bool], lexicon: Lexicon
) -> tuple[int, str] | None:
    information_texts = lexicon.words("informationTexts")
    for length in (3, 2, 1):
        after = index + length
        if after > len(sentence.words) or any(inside[index:after]):
            continue
        phrase = " ".join(sentence.lowers[index:after])
        if not head_of(phrase, lexicon):
            continue
        titled = is_only_titled(sentence, index, phrase, lexicon)
        if titled or _is_doing(sentence, index, lexicon) or _is_willed(sentence, index, lexicon):
            continue
        if phrase in lexicon.words("companyForms"):
            continue  # "should be *limited* to a day"; a firm's form stands only in its name
        if phrase in information_texts and _calls_itself(sentence, index, after):
            continue
        if is_consulting(sentence, index, lexicon):
            continue
        if not _goes_on(sentence, after, phrase, inside, lexicon):
            return after, phrase
    return None


def _calls_itself(sentence: Sentence, first: int, after: int) -> bool:
    """Tell whether a title says what itself is: "*Fact sheet*: Rivers Pact", "Pact – *a guide*"."""
    opens, ends = first == 0, after == len(sentence.words)
    parted = sentence.words[after : after + 1] if opens else sentence.words[first - 1 : first]
    return sentence.block.role is BlockRole.HEADING and (opens or ends) and parted in _PARTED


def _is_doing(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is a verb here: "the Congress, *meeting in* Geneva", "I *pledge* to".

    Or whether it is nobody's: "civil society", "the foundation of our work".
    """
    before = sentence.lowers[index - 1] if index else ""
    if sentence.lowers[index] == "conference" and before in _CALLS:
        return True
    following = sentence.lowers[index + 1 : index + 2]
    if sentence.lowers[max(0, index - 2) : index + 1] == _BEFORE_LAW and index > _OPENS:
        return following[0] not in lexicon.any_of("beForms", "haveForms")  # "equal before the law"
    remote = before in _VIA and sentence.lowers[index] in _REMOTE  # "held by videoconference"
    if remote or (sentence.lowers[index] in _ABSTRACT and following == ("of",)):
        return True  # "the foundation of our work", "the free movement of herders"
    plain = all(word.islower() for word in sentence.words[index + 2 : index + 4])
    heads = [lexicon.heads.get(word) for word in sentence.lowers[index + 2 : index + 6]]
    plain = plain or any(head is not None and head.kind is Kind.INSTRUMENT for head in heads)
    plain = plain and sentence.lowers[index] == "submission" and following == ("of",)
    if plain or (sentence.lowers[index] in INSTRUMENTS and _is_deposited(sentence, index)):
        return True  # "approved the *submission of* a draft resolution", "… of the Pact"
    if sentence.lowers[index] == "society" and before in lexicon.words("socialAdjectives"):
        return True  # "the undersigned civil society organisations", "create a just society"
    drafts = sentence.lowers[index] == "draft" and before not in lexicon.words("determiners")
    if drafts and sentence.lowers[index + 1 : index + 2] in _OBJECTS:
        return True  # "that the Committee *draft an* annex"
    if before in {"time", "times"} and sentence.lowers[index] in GATHERINGS:
        return True  # "their second time *meeting* in Fiji"
    opens = not index and following == ("to",)  # "*Pledges to* fund clinics"
    if opens or before in _SUBJECTS or (sentence.lowers[index] in GATHERINGS and before in _BE):
        return True
    placed = sentence.lowers[index + 1 : index + 2] in _WHERE
    people = before.endswith("s") and "a" not in sentence.lowers[max(0, index - 3) : index]
    told = sentence.words[index - 1] == "," or (people and index in {1, 2})
    return sentence.lowers[index] in GATHERINGS and placed and told


def _is_willed(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a modal governs a word, also over an adverb: "*will* now *act*"."""
    start = index - 1 if sentence.words[index].islower() else -1
    while start > 0 and (is_adverb(sentence.lowers[start]) or sentence.lowers[start] in _BETWEEN):
        start -= 1
    # The words as they stand: "the *May* session".
    return start >= 0 and sentence.words[start] in lexicon.words("modals")


def _is_deposited(sentence: Sentence, index: int) -> bool:
    """Tell whether a paper only tells that one joins a treaty: "its *instrument* of acceptance"."""
    of, act = (*sentence.lowers[index + 1 : index + 3], "", "")[:2]
    near = sentence.lowers[max(0, index - _DEPOSITING) : index]
    return (of == "of" and act in _JOINING) or any(w.startswith("deposit") for w in near)


@lru_cache(maxsize=4)
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in (*lexicon.heads, *lexicon.works))


def head_of(phrase: str, lexicon: Lexicon) -> Head | None:
    """Return what a noun tells of what it describes, or None."""
    return lexicon.heads.get(phrase) or lexicon.works.get(phrase)


def _goes_on(
    sentence: Sentence, after: int, phrase: str, inside: Sequence[bool], lexicon: Lexicon
) -> bool:
    """Tell whether the next word is the real head ("convention committee", "policy adviser").

    Or whether the last word opens a longer one: "national *plan of action*".
    """
    if " " in phrase and head_of(" ".join(sentence.lowers[after - 1 : after + 2]), lexicon):
        return True
    following = sentence.lowers[after] if after < len(sentence.words) else ""
    head = head_of(phrase, lexicon)
    if phrase == "draft" and is_drafted(sentence, after, lexicon):
        return True  # "the *draft* terms of reference"
    text = head is not None and head.kind is Kind.INSTRUMENT
    known = following in lexicon.heads or (text and following in lexicon.words("posts"))
    known = known or (following in lexicon.works and not is_verb(following, lexicon))
    known = known or (text and following in lexicon.words("behindTexts"))
    if not following or known or inside[after]:
        return bool(following)
    named = sentence.words[after][0].isupper() and following in lexicon.words("namedAfter")
    return named or opens_post(sentence, after, lexicon)  # "River Standards *Day*"


def _described(
    sentence: Sentence,
    words: tuple[int, int],
    phrase: str,
    end: int,
    names: Sequence[Name],
    lexicon: Lexicon,
) -> Name:
    index, after = words
    head = lexicon.heads.get(phrase) or lexicon.works[phrase]
    first, definite = _determiner(sentence, index, end, names, lexicon)
    if definite or (head.kind in _WHO_MEET and _is_bare(sentence, index, after, lexicon)):
        return Name(
            sentence.span_of(first, after), first, after, head.kind, head.type,
            head=phrase, how="definite",
        )  # fmt: skip
    return Name(
        sentence.span_of(index, after), index, after, head.kind, head.type,
        head=phrase, how="indefinite",
    )  # fmt: skip


def _is_bare(sentence: Sentence, index: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun needs no article where a clause opens: "In May *Summit* endorsed".

    So communiqués call the meeting or body that they are of; "Summit fever" is none.
    """
    opens = all(not word[0].isalpha() for word in sentence.words[:index])
    opens = opens or sentence.lowers[index - 1] in _OPENING
    if not opens or not sentence.words[index][0].isupper() or sentence.words[index].isupper():
        return False
    adverb = "".join(sentence.lowers[after : after + 1])
    after += is_adverb(adverb) or adverb in lexicon.words("verbAdverbs")
    following = sentence.lowers[after : after + 1]
    if not following or following[0] in lexicon.any_of("haveForms", "beForms", "modals", "doForms"):
        return bool(following)
    forms = [e.form for e in lexicon.entries.get(following[0], ()) if e.part is Part.VERB]
    return any(form & (Form.PAST | Form.THIRD) for form in forms)


def _determiner(
    sentence: Sentence, index: int, end: int, names: Sequence[Name], lexicon: Lexicon
) -> tuple[int, bool]:
    """Return where the phrase begins and whether its determiner makes it definite.

    In "the Committee drafted guidelines" the article is that of the description before, which
    ends where the words at ``end`` begin.
    """
    stops = _stops(lexicon)
    for first in range(index - 1, max(end - 1, index - 1 - _REACH), -1):
        if any(name.first <= first < name.after for name in names):
            return index, False
        lower = sentence.lowers[first]
        if lower in DEFINITE:
            told = lower == "said" and not _points(sentence, first, lexicon)
            # '", said Federation president', "the Board *that* drafted guidelines"
            relative = lower == "that" and sentence.lowers[index].endswith("s")
            return (index, False) if told or relative else (first, True)
        if lower in stops or not lower[0].isalnum():
            return index, False
        head = head_of(sentence.lowers[index], lexicon)
        if head and head.kind is Kind.INSTRUMENT and _acts(sentence, first, lexicon):
            return index, False
    return index, False


@lru_cache(maxsize=4)
def _stops(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that stand in no description between its determiner and its head."""
    return closed_words(lexicon) | lexicon.any_of("doForms", "pronouns")


def _points(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "said" is no verb: "under *said* Act", not "Norway *said* amendments"."""
    before = sentence.lowers[index - 1] if index else "the"
    return before in lexicon.any_of("prepositions", "coordinators", "determiners")


def _acts(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a past is what people did: "the experts *drafted* guidelines"."""
    before = sentence.lowers[index - 1] if index else ""
    people = before in lexicon.any_of("peopleNouns", "peopleHeads") or (
        before.endswith("s") and not before.endswith("ss")
    )
    word = sentence.lowers[index]
    return people and word.endswith("ed") and is_verb(word, lexicon)


def indefinite_span(
    sentence: Sentence, name: Name, names: Sequence[Name], lexicon: Lexicon
) -> tuple[int, int]:
    """Return the words of an indefinite description with its modifiers and its complement.

    "a new Committee of Ministers declaration on the WSIS + 20 review" gives all but "a new".
    """
    first = name.first
    for other in names:
        town = other.kind is Kind.PLACE and name.kind is Kind.INSTRUMENT
        town = town and sentence.words[first][0].isupper()  # a title: "*Lima* Protocol on Bats"
        told = other.kind is Kind.ORGANISATION or is_theme(other) or town
        if other.after == first and told:
            first = other.first
    named = {i for other in names if other is not name for i in range(other.first, other.after)}
    ends = {other.after for other in names}
    while first and first > name.first - 3 and first - 1 not in named:
        if first - 1 in ends and sentence.lowers[first - 1].endswith("ed"):
            break  # "Kenya adopted guidelines"
        if _is_whose(sentence, first, lexicon):  # "a *donors'* conference"
            first -= _PAIR
            continue
        drafted = first < name.first and sentence.lowers[first] == "draft"
        if drafted or not modifies(sentence, first - 1, lexicon):
            break
        first -= 1
    first -= _PAIR * _is_pair(sentence, first, named, lexicon)
    return first, tail_end(sentence, name, names, lexicon)


def _is_whose(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a plural and its apostrophe stand before a word: "whistleblowers' advisers"."""
    word, mark = ("", "", *sentence.lowers[:first])[-2:]
    plural = word.endswith("s") and sentence.words[max(0, first - 2)].islower()
    return mark in {"'", "’"} and plural and word not in closed_words(lexicon)


def _is_pair(sentence: Sentence, first: int, named: Collection[int], lexicon: Lexicon) -> bool:
    """Tell whether one article is of two words for one thing: "a *signature and* ratification".

    So is one owner, or "the", before a noun of a deed: "its *conservation and* management measure".
    """
    article, word, joint = ("", "", "", *sentence.lowers[:first])[-3:]
    plain = word.isalpha() and word not in lexicon.heads and first - _PAIR not in named
    plain = plain and word not in closed_words(lexicon)
    plain = plain and (word.endswith("ing") or not is_verb(word, lexicon))
    deeds = sentence.lowers[first].endswith(OF_DEEDS) and not word.endswith("s")
    one = article in {"a", "an"} or (deeds and (article in DEFINITE or article in OWNERS))
    return joint == "and" and one and plain
