"""Find names that no authority knows: by the noun that heads them, by capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from govgraph.model import BlockRole, Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

# What may join the capitalised parts of one name. "and" is weaker: see _extend.
_JOINERS = frozenset(
    {
        "of",
        "on",
        "for",
        "against",
        "to",
        "concerning",
        "regarding",
        "de",
        "du",
        "des",
        "la",
        "&",
        "del",
        "di",
        "da",
    }
)
_ARTICLES = frozenset({"the", "a", "an", "its", "their"})
ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z0-9][A-Za-z0-9-]{0,8}s?")
_ORDINAL = re.compile(
    r"\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_AFTER_AND = frozenset({("on",), ("of",), ("for",), ("its",), ("their",)})
_LETTERHEAD = 250  # characters from the beginning within which a heading names who publishes
_MAX_NAME = 22  # words; longer runs are titles cut badly, not names


@dataclass(frozen=True, slots=True)
class Name:
    """Words that may name something, before anything is resolved.

    ``kind`` is None for a capitalised name without a head; ``entities`` are what the authority
    offers; ``first`` and ``after`` are word indexes in the sentence; ``whole`` is the longer form
    with the owner ("Steering Committee on Media of the Council of Europe").
    """

    span: Span
    first: int
    after: int
    kind: Kind | None
    type: str = ""
    entities: tuple[Entity, ...] = ()
    head: str = ""
    how: str = "name"
    whole: Span | None = None


def headed_names(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield names such as "Steering Committee on Media", each with the kind of its head."""
    if sentence.block.role is BlockRole.HEADING and sentence.titled:
        yield from _whole_heading(sentence, lexicon)
        return
    end = 0
    for index in sentence.capitals:
        if index < end or not is_capital(sentence, index, lexicon):
            continue
        if " ".join(sentence.lowers[max(0, index - 2) : index + 1]) in lexicon.words("joinedNouns"):
            continue
        end = run(sentence, index, lexicon)
        name = _headed(sentence, index, end, lexicon)
        if name:
            yield name
            end = max(end, name.after)


def capitalised_names(
    sentence: Sentence, lexicon: Lexicon, taken: Sequence[Span]
) -> Iterator[Name]:
    """Yield the capitalised names that no head explains and that nothing else has taken."""
    if sentence.block.role is BlockRole.HEADING:
        return
    covered = {index for span in taken for index in range(*sentence.range_of(span))}
    free = [i for i in sentence.capitals if i not in covered and is_capital(sentence, i, lexicon)]
    for start, after in _stretches(free):
        first = _skip_opening(sentence, start, after, lexicon)
        if first < after:
            yield Name(sentence.span_of(first, after), first, after, None, how="capitals")


def _stretches(indexes: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield where indexes that follow one another begin, and the index after them."""
    start = 0
    for place, index in enumerate(indexes, 1):
        if place == len(indexes) or indexes[place] != index + 1:
            yield indexes[start], index + 1
            start = place


def _skip_opening(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> int:
    """Leave out an ordinary word that is capitalised only because it opens the sentence."""
    never = lexicon.words("neverNames")
    while first < after and sentence.lowers[first].rstrip(".") in never:
        first += 1
    if " ".join(sentence.lowers[first:after]) in never:
        return after
    if first == 0 and after - first == 1 and not ACRONYM.fullmatch(sentence.words[0]):
        return after
    return first


def is_capital(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is capitalised, and not only because it opens the sentence."""
    word = sentence.words[index]
    if not word[0].isupper():
        return False
    if index == 0 or sentence.words[index - 1] in {'"', "“", ":", "•", "("}:
        return sentence.lowers[index] not in _opening_words(lexicon)
    return True


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
    """Return where a run of capitalised words ends."""
    after = index + 1
    while after < len(sentence.words):
        if is_capital(sentence, after, lexicon):
            after += 1
        elif (
            _owns(sentence, after)
            and after + 1 < len(sentence.words)
            and sentence.words[after + 1][0].isupper()
        ) or _dashed(sentence, after):
            after += 2
        else:
            break
    return after


def _dashed(sentence: Sentence, index: int) -> bool:
    """Tell whether a dash without blanks joins two names: "Ljubljana–The Hague Convention"."""
    joined = sentence.starts[index : index + 2] == sentence.ends[index - 1 : index + 1]
    return joined and sentence.words[index] in {"–", "-"} and sentence.words[index + 1][0].isupper()


def _owns(sentence: Sentence, index: int) -> bool:
    """Tell whether an apostrophe belongs inside a name: "Nurses' Network", "Women's League"."""
    before = sentence.lowers[index - 1]
    if sentence.lowers[index] == "'":
        return before.endswith("s")
    return sentence.lowers[index] == "'s" and before in _PEOPLE


_PEOPLE = frozenset(
    {"women", "children", "people", "peoples", "men", "world", "workers", "citizens"}
)


def _headed(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    found = _last_head(sentence, first, after, lexicon)
    if not found:
        small = _process(sentence, first, after, lexicon)
        return small or _chamber(sentence, first, after, lexicon)
    head, head_first, head_after = found
    if head_after < after and sentence.lowers[after - 1] in lexicon.words("posts"):
        return None  # "Plastics Policy Coordinator"
    end = extend(sentence, head_after, lexicon)
    start = _with_ordinal(sentence, first)
    word = " ".join(sentence.lowers[head_first:head_after])
    start = _with_first_part(sentence, start, lexicon)
    if start == head_first and (
        (word in lexicon.words("plainHeads") and not _of_parties(sentence, head_after))
        or (end == head_after and not _year_at(sentence, end))
    ):
        # "the Committee" is a description, "Statement of …" a heading, "Parliament" a name.
        return _chamber(sentence, first, after, lexicon) if start == first else None
    if _year_at(sentence, end):
        end += 1
    if head.type == "Office" and (body := _body_of_office(sentence, head_after, end, lexicon)):
        return body
    if head.kind is Kind.MEETING and (cut := before_owner(sentence, head_after, end, lexicon)):
        whole = sentence.span_of(start, end)
        return Name(
            sentence.span_of(start, cut), start, cut, head.kind, head.type, head=word, whole=whole
        )
    if head.kind is Kind.PLACE and (last := _last_head(sentence, head_after, end, lexicon)):
        head, word = last[0], " ".join(sentence.lowers[last[1] : last[2]])
    bare = head.kind is Kind.MEETING and start == head_first - 1 and end == head_after
    how = "numbered" if bare and is_ordinal(sentence.words[start]) else "name"
    return Name(sentence.span_of(start, end), start, end, head.kind, head.type, head=word, how=how)


def _process(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Rays of Hope initiative": a name that a small noun heads."""
    end = extend(sentence, after, lexicon)
    noun = sentence.lowers[end] if end < len(sentence.words) else ""
    told = first > 0 and sentence.lowers[first - 1] in _ARTICLES | {"our", "'s"}
    if not told or noun not in lexicon.words("processNouns") or not sentence.words[end].islower():
        return None
    span = sentence.span_of(first, end + 1)
    return Name(span, first, end + 1, Kind.PROCESS, "Process", head=noun)


def _chamber(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Parliament", "Cabinet": what a State calls so without more words."""
    word = sentence.lowers[first]
    alone = after == first + 1 and first > 0
    if not alone or word not in lexicon.words("chambers"):
        return None
    return Name(sentence.span_of(first, after), first, after, Kind.ORGANISATION, "Body", head=word)


def _body_of_office(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> Name | None:
    """Return the body in "Executive Director of the Springfield Rivers Institute"."""
    first = after
    while first < end and sentence.lowers[first] in {"of", "at", "for", "the"}:
        first += 1
    within = run(sentence, first, lexicon) if after < first < end else first
    found = _last_head(sentence, first, within, lexicon) if first < within else None
    if found is None or found[0].kind is not Kind.ORGANISATION or found[0].type == "Office":
        return None
    return _headed(sentence, first, within, lexicon)


def before_owner(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> int:
    """Return where "Annual Meeting" ends before the body that holds it, or 0."""
    found = owner(sentence, after, lexicon) if after < end else None
    return after if found and found.after == end else 0


def owner(sentence: Sentence, after: int, lexicon: Lexicon) -> Name | None:
    """Return the body after "of the" that a meeting is of."""
    first = after
    while sentence.lowers[first : first + 1] in {("of",), ("the",)}:
        first += 1
    if not after < first < len(sentence.words) or not is_capital(sentence, first, lexicon):
        return None
    found = _headed(sentence, first, run(sentence, first, lexicon), lexicon)
    return found if found and found.kind is Kind.ORGANISATION else None


def _of_parties(sentence: Sentence, after: int) -> bool:
    """Tell whether "of the Parties" follows: a "Meeting of the Parties" is a name."""
    words = sentence.lowers[after : after + 4]
    return words[:1] == ("of",) and "parties" in words


def _with_first_part(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Take in what "and" joins before: "the Telecommunications and Post Regulatory Authority"."""
    if first < 2 or sentence.lowers[first - 1] != "and":
        return first
    start = first - 1
    while start and is_capital(sentence, start - 1, lexicon):
        start -= 1
    opened = not start or sentence.lowers[start - 1] in _ARTICLES | {":"}
    whole = start < first - 1 and not _last_head(sentence, start, first - 1, lexicon)
    return start if opened and whole else first


@lru_cache(maxsize=8192)
def is_ordinal(word: str) -> bool:
    """Tell whether a word counts editions: "9th", "Seventh", "Twenty-second"."""
    return bool(_ORDINAL.fullmatch(word))


def _with_ordinal(sentence: Sentence, first: int) -> int:
    """Take in an ordinal before the name: "9th Ministerial Conference"."""
    if first and is_ordinal(sentence.words[first - 1]):
        return first - 1
    return first


def _year_at(sentence: Sentence, index: int) -> bool:
    return index < len(sentence.words) and bool(_YEAR.fullmatch(sentence.words[index]))


def _last_head(
    sentence: Sentence, first: int, after: int, lexicon: Lexicon
) -> tuple[Head, int, int] | None:
    """Return the head noun that ends the run (or stands last in it), longest first."""
    for stop in range(after, first, -1):
        for start in range(max(first, stop - 3), stop):
            phrase = " ".join(sentence.lowers[start:stop])
            of = f"{phrase} of" if sentence.lowers[stop : stop + 1] == ("of",) else phrase
            head = lexicon.heads.get(of) or lexicon.heads.get(phrase) or _plural(phrase, lexicon)
            if head:
                return head, start, stop
    return None


def _plural(phrase: str, lexicon: Lexicon) -> Head | None:
    """Return the head of an instrument in the plural: "Maastricht Recommendations"."""
    head = lexicon.heads.get(phrase.removesuffix("s"))
    return head if head and head.kind is Kind.INSTRUMENT else None


def extend(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Follow "of", "on", "for" … to further capitalised parts of the same name."""
    joined, verb = False, False
    while after < len(sentence.words):
        step = after + 1
        word = sentence.lowers[after]
        strong = word in _JOINERS
        if joined and word == "and" and sentence.lowers[step : step + 1] in _AFTER_AND:
            strong, step = True, step + 1
        # "and" goes on only inside a complement: "Committee on Culture and Education", but not
        # "the Council and the Commission"; a comma only inside a list that "and" closes.
        weak = (joined and word in {"and", "or"}) or (
            joined and word == "," and _list_goes_on(sentence, after, lexicon)
        )
        # "Agreement to Establish the Facility", "Protocol on Women and Youth in Trade".
        acting = verb or sentence.lowers[after - 1].endswith("ing")
        object_ = (acting and word in _ARTICLES) or (joined and word == "in")
        if not (strong or weak or object_):
            break
        verb = word == "to" and sentence.lowers[step] not in _ARTICLES
        if step < len(sentence.words) and sentence.lowers[step] in _ARTICLES and strong:
            step += 1
        if _year_at(sentence, step) and strong:
            step += 1  # "Preparatory Committee for the 2026 Review Conference"
        if step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
            break
        stop = run(sentence, step, lexicon)
        if word == "to" and stop == step + 1 and sentence.lowers[step] in lexicon.words("chambers"):
            break  # "put the Convention to Parliament"
        pair = f"{sentence.lowers[after - 1]} {word} {sentence.lowers[step]}"
        if word == "or" and pair not in lexicon.words("joinedNouns"):
            break
        if (
            weak
            and _last_head(sentence, step, stop, lexicon)
            and pair not in lexicon.words("joinedNouns")
        ):
            break
        after, joined = stop, True
    return after


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


def _whole_heading(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield the meeting, or the body of a letterhead, that a whole heading in capitals names."""
    words = [w for w in sentence.lowers if w[0].isalpha()]
    if not 3 <= len(words) <= _MAX_NAME:
        return
    found = _last_head(sentence, 0, len(sentence.words), lexicon)
    if not found or found[2] < len(sentence.words) - 1:
        return
    head, start, after = found
    letterhead = head.type == "Body" and sentence.span.start < _LETTERHEAD
    if head.kind is Kind.MEETING or (letterhead and after == len(sentence.words)):
        word = " ".join(sentence.lowers[start:after])
        first = _past_genre(sentence, start, lexicon)
        yield Name(sentence.span_of(first, after), first, after, head.kind, head.type, head=word)


def _past_genre(sentence: Sentence, head: int, lexicon: Lexicon) -> int:
    """Leave out what kind of text a heading names: "Communiqué of the Eighteenth Summit"."""
    for index in range(1, head - 1):
        joint = sentence.lowers[index] in {"of", "to", "at", "for"}
        genre = sentence.lowers[index - 1] in lexicon.words("textGenres")
        if joint and genre and sentence.lowers[index + 1] == "the":
            return index + 2
    return 0
