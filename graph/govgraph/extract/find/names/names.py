"""Find names that no authority knows: by the noun that heads them, by capitals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.find.names.chambers import is_chamber, is_conferring, is_edition, is_week
from govgraph.extract.find.names.extending import extend
from govgraph.extract.find.names.groups import head_of, holds_view, past_number
from govgraph.extract.find.names.openings import ends_title, start_of
from govgraph.extract.find.names.spoken_on import before_topic
from govgraph.extract.find.people.people import is_given
from govgraph.extract.find.words.capitals import (
    ARTICLES,
    COUNTED,
    is_capital,
    is_ordinal,
    last_head,
    past_deed,
    run,
    year_at,
)
from govgraph.extract.find.words.tokens import OWNING
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind, Span

if TYPE_CHECKING:
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

LETTERHEAD = 250  # characters from the beginning within which a heading names who publishes
_TEXTS = frozenset({"rules", "standards", "principles", "code", "law"})
_BEFORE_PROCESS = ARTICLES | {"our", "'s"}
_SMALL = frozenset({"unit", "section", "school", "library", "hospital"})
_TWO = 2


@dataclass(frozen=True, slots=True)
class Name:
    """Words that may name something, before anything is resolved.

    ``kind`` is None for a capitalised name without a head; ``entities`` are what the authority
    offers; ``first`` and ``after`` are word indexes in the sentence; ``whole`` is the longer form
    with the owner ("Steering Committee on Media of the Council of Europe"), ``short`` the name
    without what completes it in small letters ("River Plan on quiet nights").
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
    short: Span | None = None


def headed_at(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return the name that a noun heads in a run of capitalised words, or None."""
    found = head_of(sentence, first, after, lexicon)
    if not found:
        small = _process(sentence, first, after, lexicon)
        return small or _chamber(sentence, first, after, lexicon)
    head, head_first, head_after = found
    if text := past_deed(sentence, head_first):
        return headed_at(sentence, text, max(after, text + 1), lexicon)
    other = lexicon.any_of("posts", "namedAfter")
    named = head_after < after and sentence.lowers[after - 1] in other
    if named or (head.kind is Kind.INSTRUMENT and _is_field(sentence, head_first, lexicon)):
        # "Plastics Policy Coordinator", "Head of *Policy* of the Rivers Council"
        posts = named and _has_posts(sentence, head, (first, head_first), lexicon)
        return headed_at(sentence, first, head_after, lexicon) if posts else None
    posted = not lexicon.words("posts").isdisjoint(sentence.lowers[max(0, first - 4) : first])
    own = not posted and _goes_on(sentence, head, head_after, after, lexicon)
    end = after if own else extend(sentence, head_after, lexicon)
    if head.kind is Kind.PLACE and sentence.lowers[head_after : head_after + 1] == ("for",):
        end = head_after  # "the Lake Islands *for* a River Fund"
    if head.kind is Kind.ORGANISATION and end > head_after:
        end = before_topic(sentence, first, (head_after, end), lexicon)
    if head.kind is Kind.ORGANISATION and end > head_after and _does(sentence, first, lexicon):
        end = _before_text(sentence, head_after, end, lexicon)
    if inner := _after_body(sentence, head, head_after, end, lexicon):
        head, head_first, head_after = inner
    word = " ".join(sentence.lowers[head_first:head_after])
    end = past_number(sentence, head, word, end, lexicon)
    letters = head_first > first and all(len(w) == 1 for w in sentence.words[first:head_first])
    bare = word in lexicon.words("measureTexts") and end == head_after and head_first - first < _TWO
    if head.kind is Kind.INSTRUMENT and (letters or bare or ends_title(sentence, first)):
        return None  # "B. Proposals", "an International Standard"
    start = start_of(sentence, first, head, word, lexicon)
    if is_a(head.type, "Treaty") and _are_counted(sentence, start, word, lexicon):
        return None  # "the *two* important Conventions on Rivers: …"
    if start == head_first and (
        (word in lexicon.words("plainHeads") and not _is_of(sentence, word, head_after))
        or holds_view(sentence, head, word, head_first, head_after, lexicon)
        or (end == head_after and not year_at(sentence, end) and not _is_joined(word, lexicon))
    ):
        # "the Committee" is a description, "Statement of …" a heading, "Parliament" a name.
        return _chamber(sentence, first, after, lexicon) if start == first else None
    end += year_at(sentence, end) or 2 * _has_year(sentence, end, word, lexicon)
    genre = word in lexicon.words("textGenres") and sentence.span.start < LETTERHEAD
    if genre and start == 0 and end >= len(sentence.words) - 1:
        return None  # "European Union Statement", a title of the text itself
    if genre and start == 0 and (inner := last_head(sentence, 0, head_first, lexicon)):
        # "Indian Ocean Council Press Statement on …"
        own = inner[0].kind is Kind.ORGANISATION and inner[2] < after
        return headed_at(sentence, 0, inner[2], lexicon) if own else None
    return _named(sentence, (head, head_first, head_after), word, (start, end), lexicon)


def _has_year(sentence: Sentence, end: int, word: str, lexicon: Lexicon) -> bool:
    """Tell whether the year of a law stands behind a comma: "the River Rules*, 2024*"."""
    law = word in lexicon.words("lawHeads") and sentence.words[end : end + 1] == (",",)
    told = law and year_at(sentence, end + 1)
    opens = sentence.lowers[0] in lexicon.words("prepositions")  # "Under the Act, 2024 *was*"
    following = "".join(sentence.lowers[end + 2 : end + 3])
    return told and not (opens and following in lexicon.any_of("beForms", "haveForms"))


def _named(
    sentence: Sentence,
    found: tuple[Head, int, int],
    word: str,
    reach: tuple[int, int],
    lexicon: Lexicon,
) -> Name | None:
    """Return a name as what it is: the body of an office, a meeting before whose it is, a place."""
    (head, head_first, head_after), (start, end) = found, reach
    body = _body_of_office(sentence, head_after, end, lexicon) if head.type == "Office" else None
    if body or (head.type == "Office" and head_after < end and _ends_in_acronym(sentence, end)):
        return body  # "Executive Director of the SRB": the body matters more
    if head.type == "Office" and _owns_body(sentence, end, lexicon):
        return None
    if head.kind is Kind.MEETING and is_conferring(sentence, head_after, end, lexicon):
        head = lexicon.heads["organisation"]
    met = before_owner(sentence, head_after, end, lexicon) if head.kind is Kind.MEETING else 0
    # The treaty of "Contracting Parties to the Rivers Convention" has a name of its own.
    if cut := met or (head_after if word == "parties" and end > head_after else 0):
        whole = sentence.span_of(start, end)
        return Name(
            sentence.span_of(start, cut), start, cut, head.kind, head.type, head=word, whole=whole
        )
    if head.kind is Kind.PLACE and (last := last_head(sentence, head_after, end, lexicon)):
        head, word = last[0], " ".join(sentence.lowers[last[1] : last[2]])
    alone = head.kind is Kind.MEETING and end == head_after
    counted = alone and _is_counted(sentence, start, head_first, lexicon)
    how = "numbered" if counted else "name"
    of = sentence.lowers[end : end + 1] == ("of",) and year_at(sentence, end + 1)
    dated = sentence.span_of(start, end + 2) if of and head.kind is Kind.INSTRUMENT else None
    return Name(
        sentence.span_of(start, end), start, end, head.kind, head.type, head=word, how=how,
        whole=dated,
    )  # fmt: skip


def _has_posts(sentence: Sentence, head: Head, words: tuple[int, int], lexicon: Lexicon) -> bool:
    """Tell whether a body's name stands before a post in it: "*Harbour Cities Network* Director".

    Not "Senior Press Office Manager", whose words tell of what one is the manager.
    """
    (first, head_first), lowers = words, sentence.lowers
    named = head.kind is Kind.ORGANISATION and head.type != "Office" and head_first - first >= _TWO
    ranked = lowers[first] in lexicon.any_of("ranks", "posts") or lowers[first] in _SMALL
    return named and not ranked and lowers[head_first] not in lexicon.words("fieldUnits")


def _is_field(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun only says what somebody's post is for: "the Director for *Standards*"."""
    owned = sentence.lowers[first - 1 : first] in {("of",), ("for",)}
    return owned and sentence.lowers[first - 2] in lexicon.words("posts") - {"parties"}


def _are_counted(sentence: Sentence, start: int, word: str, lexicon: Lexicon) -> bool:
    """Tell whether a number before a noun in the plural counts several of a kind."""
    before = sentence.lowers[max(0, start - 2) : start]
    return word.endswith("s") and not lexicon.words("numberWords").isdisjoint(before)


def _is_joined(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a hyphen joins a head to a name, which needs no more: "the *Linden-Museum*"."""
    return "-" in word and word not in lexicon.heads


def _goes_on(sentence: Sentence, head: Head, first: int, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a body's own name stands behind its noun: "the Hospital *Ana Kos*".

    Its people and what it has do not: "the Foundation *Members*", "the Foundation *Staff*".
    """
    rest = sentence.lowers[first:after]
    if not rest or head.kind is not Kind.ORGANISATION or head.type == "Office":
        return False
    others = lexicon.any_of("posts", "neverNames", "titles", "belongings")
    known = any(word in others or word in lexicon.entries for word in rest)
    return not known and (
        is_given(sentence, first, lexicon) or (len(rest) > 1 and not rest[-1].endswith("s"))
    )


def _is_counted(sentence: Sentence, start: int, head_first: int, lexicon: Lexicon) -> bool:
    """Tell whether only an ordinal tells which meeting: "the *14th plenary* meeting"."""
    plain = set(sentence.lowers[start + 1 : head_first])
    bare = start == head_first - 1 or plain <= lexicon.words("sessionWords")
    return bare and is_ordinal(sentence.words[start])


def _does(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a run of capitals is who does an act: "the adoption by the *Lakes Board* of"."""
    by = first - 1 - (sentence.lowers[first - 1] in ARTICLES) if first > 1 else 0
    act = by > 0 and sentence.lowers[by - 1] in lexicon.words("treatyActs")
    return act and sentence.lowers[by] == "by"


def _before_text(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> int:
    """Return where a name ends before the text that is acted upon: "… *of the Rivers Charter*"."""
    for index in (k for k in range(after, end) if sentence.lowers[k] == "of"):
        first = index + 1 + (sentence.lowers[index + 1 : index + 2] == ("the",))
        stop = run(sentence, first, lexicon) if first < end else first
        found = last_head(sentence, first, stop, lexicon) if first < stop else None
        if found and found[0].kind is Kind.INSTRUMENT:
            return index
    return end


def _after_body(
    sentence: Sentence, head: Head, after: int, end: int, lexicon: Lexicon
) -> tuple[Head, int, int] | None:
    """Return the head of what a body's name opens: "Council of Europe *Strategy* on Rivers"."""
    if head.kind is not Kind.ORGANISATION or sentence.lowers[after : after + 1] != ("of",):
        return None
    first = after + 1 + any(word in ARTICLES for word in sentence.lowers[after + 1 : after + 2])
    stop = run(sentence, first, lexicon) if first < end else first
    found = last_head(sentence, first, stop, lexicon) if first < stop else None
    if found is None or found[1] == first or found[2] < stop:
        return None  # "Executive Secretary of the Convention", "Network of Law Enforcers"
    met = found[0].kind is Kind.MEETING and sentence.lowers[after - 1] not in COUNTED
    text = found[0].kind is Kind.INSTRUMENT and sentence.lowers[after - 1] != "ministry"
    if first > after + 1 and (met or text):
        return None  # "Secretariat *of the* Rivers Convention", "of the Lakes Conference": an organ
    return found if found[0].kind in {Kind.INSTRUMENT, Kind.MEETING} else None


def _process(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Rays of Hope initiative": a name that a small noun heads.

    So does "the Prevention of Cruelty to Animals agreement".
    """
    if first == 0 or sentence.lowers[first - 1] not in _BEFORE_PROCESS:
        return None
    end = extend(sentence, after, lexicon)
    noun = sentence.lowers[end] if end < len(sentence.words) else ""
    if not sentence.words[end : end + 1] or not sentence.words[end].islower():
        return None
    span, treaty = sentence.span_of(first, end + 1), lexicon.heads.get(noun)
    if noun in lexicon.words("processNouns"):
        return Name(span, first, end + 1, Kind.PROCESS, "Process", head=noun)
    if end > after and treaty and is_a(treaty.type, "Treaty"):
        return Name(span, first, end + 1, Kind.INSTRUMENT, treaty.type, head=noun)
    return None


def _chamber(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return "Parliament", "Cabinet", which need no more words, and "Lagos Peering Week"."""
    if is_week(sentence, first, after, lexicon) or is_edition(sentence, first, after, lexicon):
        noun, end = sentence.lowers[after - 1], after + year_at(sentence, after)
        span = sentence.span_of(first, end)
        return Name(span, first, end, Kind.MEETING, "Meeting", head=noun)
    span, head = sentence.span_of(first, after), sentence.lowers[first]
    found = is_chamber(sentence, first, after, lexicon)
    return Name(span, first, after, Kind.ORGANISATION, "Body", head=head) if found else None


def _body_of_office(sentence: Sentence, after: int, end: int, lexicon: Lexicon) -> Name | None:
    """Return the body in "Executive Director of the Springfield Rivers Institute".

    So with names of meetings and texts that show to be a body's, "… of the Ports Forum".
    """
    first = after
    while first < end and sentence.lowers[first] in {"of", "at", "for", "the"}:
        first += 1
    within = run(sentence, first, lexicon) if after < first < end else first
    found = last_head(sentence, first, within, lexicon) if first < within else None
    if found is None or found[0].type == "Office":
        return None
    led = sentence.lowers[found[1]] in lexicon.words("ledNames")
    if found[0].kind is not Kind.ORGANISATION and not led:
        return None
    return headed_at(sentence, first, within, lexicon)


def _owns_body(sentence: Sentence, end: int, lexicon: Lexicon) -> bool:
    """Tell whether a State behind an office only owns its body: "Director of *Chad's* Board"."""
    if sentence.lowers[end : end + 1] not in OWNING or end + 1 == len(sentence.words):
        return False
    first = end + 1
    found = last_head(sentence, first, run(sentence, first, lexicon), lexicon)
    return found is not None and found[0].kind is Kind.ORGANISATION and found[0].type != "Office"


def _ends_in_acronym(sentence: Sentence, end: int) -> bool:
    last = sentence.words[end - 1]
    return last.isupper() and len(last) > 1 and sentence.lowers[end - 2] in {"of", "the", "at"}


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
    found = headed_at(sentence, first, run(sentence, first, lexicon), lexicon)
    return found if found and found.kind is Kind.ORGANISATION else None


def _is_of(sentence: Sentence, word: str, after: int) -> bool:
    """Tell whether "of" makes a plain head a name: "Meeting of the Parties", "Group of States".

    So it does with "Office of the Ombudsman", but not with "Office of Norway", and two words
    do with "Unit for Quiet Nights"; texts need a capital behind it: "Rules of Navigation".
    """
    words = sentence.lowers[after : after + 4]
    if word in _TEXTS:
        return words[:1] == ("of",) and "".join(sentence.words[after + 1 : after + 2])[:1].isupper()
    for_ = word == "office" and words[:1] == ("for",)
    if for_ or (word in _SMALL and words[:1] in {("of",), ("for",)}):
        return all(w[0].isupper() or w == "," for w in sentence.words[after + 1 : after + 3])
    if word == "office":
        return words[:2] == ("of", "the")
    if word in {"mission", "delegation"}:
        return words[:1] == ("to",)
    return words[:1] == ("of",) and ("parties" in words or word == "group")
