"""Find numbered meetings: "32nd session", "seventy-ninth session of the General Assembly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.find.meetings.happening import happens, is_gone_to
from govgraph.extract.find.names.extending import extend
from govgraph.extract.find.names.names import Name, before_owner, headed_at, owner
from govgraph.extract.find.words.capitals import is_capital, last_head, ordinals_in, run
from govgraph.model import BlockRole, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Head, Lexicon

EDITION = "edition"
_THIS, _OF_THIS = frozenset({"this", "our", "your"}), 3
"""The head of a name that only counts what has been named before."""
_BODY = 2  # words of a counted sitting are more than these: "Second Assembly" may be a chamber
_SHORT, _TOPIC = 3, 8  # letters of a word that only joins, words of what a body is on


def numbered_meetings(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield "32nd session", "seventy-ninth session of the General Assembly" in small letters.

    In a heading, where capitals say little, also in capitals.
    """
    yield from _editions(sentence, lexicon)
    ordinals = ordinals_in(sentence.words)
    title = bool(ordinals) and sentence.block.role is BlockRole.HEADING and sentence.titled
    for first in ordinals:
        if after := _sitting(sentence, first, lexicon):
            span = sentence.span_of(first, after)
            noun = sentence.lowers[after - 1]
            yield Name(span, first, after, Kind.MEETING, "Meeting", head=noun, how="numbered")
            continue
        found = _numbered_head(sentence, first, lexicon, title=title)
        if not found and (after := _elided(sentence, first, lexicon)):
            span = sentence.span_of(first, after)
            yield Name(span, first, after, Kind.MEETING, "Meeting", head=EDITION, how="numbered")
        if title and found and (whole := _with_topic(sentence, first, found[1], lexicon)):
            yield whole
        elif found:
            head, after = found
            end = _owner_end(sentence, after, lexicon)
            cut = before_owner(sentence, after, end, lexicon)
            yield Name(
                sentence.span_of(first, cut or end), first, cut or end, head.kind, head.type,
                head=sentence.lowers[after - 1], how="numbered",
                whole=sentence.span_of(first, end) if cut else None,
            )  # fmt: skip
            if cut and title and (body := owner(sentence, after, lexicon)):
                yield body


def sitting_groups(sentence: Sentence, counted: Sequence[Name], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the body whose meeting a line counts, with its topic in small letters.

    "*Expert Group on spam*, 7th meeting"; one in capitals is found by them.
    """
    for comma in (name.first - 1 for name in counted if name.first > _BODY):
        after = run(sentence, 0, lexicon) if is_capital(sentence, 0, lexicon) else 0
        found = last_head(sentence, 0, after, lexicon) if 0 < after < comma else None
        if sentence.words[comma] != "," or found is None or found[0].kind is not Kind.ORGANISATION:
            continue
        topic = sentence.words[after + 1 : comma]
        small = any(word.islower() and len(word) > _SHORT for word in topic)
        plain = all(word[0].isalpha() for word in topic) and len(topic) <= _TOPIC
        if found[2] == after and sentence.lowers[after] == "on" and small and plain:
            span, (head, start, end) = sentence.span_of(0, comma), found
            noun = " ".join(sentence.lowers[start:end])
            yield Name(span, 0, comma, head.kind, head.type, head=noun)


def _editions(sentence: Sentence, lexicon: Lexicon) -> Iterator[Name]:
    """Yield "the *next edition*", "its *previous edition*": another meeting of a series."""
    edition_adjectives = lexicon.words("editionAdjectives")
    for at in range(1, len(sentence.words)):
        if sentence.lowers[at] == EDITION and sentence.lowers[at - 1] in edition_adjectives:
            span = sentence.span_of(at - 1, at + 1)
            yield Name(span, at - 1, at + 1, Kind.MEETING, "Meeting", head=EDITION, how="numbered")


def _with_topic(sentence: Sentence, first: int, after: int, lexicon: Lexicon) -> Name | None:
    """Return a counted meeting with what it is on: "3rd *Rivers Conference on Youth Work*"."""
    topical = sentence.lowers[after : after + 1] == ("on",)
    if not topical or not is_capital(sentence, min(after + 1, len(sentence.words) - 1), lexicon):
        return None
    name = headed_at(sentence, first, run(sentence, first, lexicon), lexicon)
    whole = name is not None and name.kind is Kind.MEETING and name.first == first
    return name if name and whole and name.after > after else None


def _sitting(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where a counted sitting of a body ends: "93rd INTERPOL General Assembly", or 0.

    The "Second Committee" is a body, and "seventh session of the Assembly" is told by its noun.
    """
    after = first + 1
    while after < len(sentence.words) and is_capital(sentence, after, lexicon):
        after += 1
    words = sentence.lowers[first:after]
    sits = words[-1] == "assembly" or (words[-1] == "council" and "ministerial" in words)
    if not sits or len(words) <= _BODY:
        return 0
    topical = sentence.lowers[after : after + 1] == ("on",)  # "Second World Assembly *on Eels*"
    return extend(sentence, after, lexicon) if topical else after


def _elided(sentence: Sentence, first: int, lexicon: Lexicon) -> int:
    """Return where an ordinal ends that counts what has been named: "*The twelfth* will be held".

    So does "the eighth *edition*"; "the second to sign" counts no meeting.
    """
    after, article = first + 1, first - 1
    if sentence.lowers[after : after + 1] == (EDITION,):
        return after + 1 + _OF_THIS * _is_of_this(sentence, after + 1, lexicon)
    capital = sentence.words[first].istitle()
    if capital or article < 0 or sentence.lowers[article] != "the" or after >= len(sentence.words):
        return 0
    gone = is_gone_to(sentence, article, lexicon)
    closed = not sentence.lowers[after][0].isalnum() or sentence.lowers[after] in {"in", "at", "on"}
    return after if happens(sentence, after, lexicon) or (gone and closed) else 0


def _is_of_this(sentence: Sentence, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the series is called by its noun: "the second edition *of this Forum*"."""
    of, this, noun = (*sentence.lowers[index : index + _OF_THIS], "", "", "")[:_OF_THIS]
    head = lexicon.heads.get(noun) if of == "of" and this in _THIS else None
    return head is not None and head.kind is Kind.MEETING


def _numbered_head(
    sentence: Sentence, first: int, lexicon: Lexicon, *, title: bool
) -> tuple[Head, int] | None:
    """Return the meeting's noun after an ordinal and where it ends; in titles the last one."""
    found = None
    for after in range(first + 2, min(first + 6, len(sentence.words) + 1)):
        lower = sentence.lowers[after - 1]
        if not lower[0].isalpha() or lower in lexicon.any_of("prepositions", "determiners"):
            break
        if lower == "time":
            break  # "their second *time* meeting in Oslo"
        head = lexicon.heads.get(lower)
        if head and head.kind is Kind.MEETING and (title or sentence.words[after - 1].islower()):
            found = head, after
            if not title and not _goes_on(sentence, after, lexicon):
                break
    return found


def _goes_on(sentence: Sentence, after: int, lexicon: Lexicon) -> bool:
    """Tell whether the next word is the real noun: "14th plenary *meeting*"."""
    head = lexicon.heads.get(sentence.lowers[after]) if after < len(sentence.words) else None
    return head is not None and head.kind is Kind.MEETING


def _owner_end(sentence: Sentence, after: int, lexicon: Lexicon) -> int:
    """Return where "of the General Assembly" ends, if it stands at an index."""
    step = after
    while (
        step < len(sentence.words) and step - after < 2 and sentence.lowers[step] in {"of", "the"}
    ):
        step += 1
    if step == after or step >= len(sentence.words) or not is_capital(sentence, step, lexicon):
        return after
    end = extend(sentence, run(sentence, step, lexicon), lexicon)
    noun = "".join(sentence.words[end : end + 1])
    return after if noun in lexicon.heads else end  # "of the United Nations *conference*"
