"""Which sentences of a statement are its header and footer, and where its text begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.document.speakers.addressees import greeted_behind
from govgraph.extract.document.speakers.headlines import is_whole_sentence
from govgraph.extract.find.names.foreign import OF_THE
from govgraph.extract.find.words.function_words import CLOSING_QUOTES
from govgraph.model import BlockRole, Kind
from govgraph.phrasing import openers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_LONG = 30  # words; a longer sentence belongs to the running text
_LEAD = 45  # words of a lead between a title and its date
_LONGEST = 70  # words of a line that no full stop ends, as of those who sign
_CAPTION = 16  # words of a line that says who speaks, or when
_BELOW_HEADER = 6  # sentences of a text below a header that a remark parts
_DATED = 8  # words of a dateline
_GREETING = 8  # words of a greeting that opens with a name
_REMARK = _PROSE = 2  # sentences of a remark within a header, of running text above a title
HEAD = 14  # sentences that may be header
_SHORT = 6  # words of a greeting that a full stop ends
_BANNER = 8  # sentences among which a page's title stands
_FOOT = 8  # sentences that may be footer
_RECORD = 2  # tabs in the row of a table that is no list of keys and values
_STOP = 10  # words of a line that a full stop ends: "Funded by the Fund."
_LABEL = 4  # words at the beginning of a line that label it
_NAMED = 3  # words of a label before which a name is none of those that it labels
_OPEN, _STOPPED = frozenset(",!:."), frozenset(".?!")
_QUOTED = 20  # words of a sentence in quotation marks that is no title
_SPEAKING = frozenset({"we", "i", "my", "me"})
_PLAIN = 3  # words in small letters of a sentence with which a text begins
QUOTES = frozenset({'"', "“", "«", "„", "‘"})
_BELOW = frozenset({("below", "is"), ("following", "is"), ("here", "is"), ("following", "are")})
_RESPONSIBLE = 6  # words of "Issued under the sole responsibility"
_BYLINE = 120  # words of a line that opens with whose words follow
_ARROWS = frozenset("»›>→")
_OF = frozenset({"of", "and", "for", "on", "the"})


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the header or footer with its names; ``foot`` counts from the end of text."""

    found: Found
    refs: tuple[Ref, ...]
    foot: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The lines of the header and the footer, and the sentences between which the text stands."""

    lines: tuple[Line, ...]
    begin: int
    end: int


def frame_of(sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], lexicon: Lexicon) -> Frame:
    """Return the lines before the running text and those after it."""
    first = _title(sentences, lexicon)
    head = first
    told = list(range(first))
    while head < min(len(sentences), first + HEAD):
        if _is_head(sentences, head, lexicon):
            head += 1
        elif resumed := _resumed(sentences, refs, head, lexicon) or _below_menu(
            sentences, first, head
        ):
            told, first, head = [*told, *range(first, resumed)], resumed, resumed
        else:
            break
    above = [n for n in told if _is_line(sentences[n], sentences[n + 1 : n + 2])]
    above = [n for n in above if not _is_tagged(sentences[n], lexicon)]
    own = [n for n in range(first, head) if not _is_tagged(sentences[n], lexicon)]
    above, own = ([n for n in some if not _is_path(sentences[n])] for some in (above, own))
    lines = [Line(sentences[n], tuple(refs[n]), foot=False) for n in (*above, *own)]
    end = _signed_off(sentences, head, lexicon)
    foot = end
    while foot > max(head, end - _FOOT) and _is_line(sentences[foot - 1], ()):
        foot -= 1
    below = end if lines else _header_at_foot(sentences, foot, end, lexicon)
    lines += [Line(sentences[n], tuple(refs[n]), foot=n < below) for n in range(foot, end)]
    while head < len(sentences) and _is_salutation(sentences, head, lexicon):
        head += 1
    return Frame(tuple(lines), head, end)


def _is_tagged(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line only lists what a page is filed under: "Tags: WHA77, trade"."""
    return ":" in found.sentence.words[:_LABEL] and _opens(found, lexicon, "elsewhereWords")


def _is_path(found: Found) -> bool:
    """Tell whether a line is the path of links to a page: "Home » News » 2024"."""
    marks = [i for i, word in enumerate(found.sentence.words) if word in _ARROWS]
    return len(marks) > 1 and marks[0] > 0


def _header_at_foot(sentences: Sequence[Found], foot: int, end: int, lexicon: Lexicon) -> int:
    """Return where a header begins that stands below its text: with "Statement by Egypt …"."""
    return next((n for n in range(foot, end) if _is_byline(sentences[n], lexicon)), end)


def _title(sentences: Sequence[Found], lexicon: Lexicon) -> int:
    """Return the heading that tops a page, below its banner and its path of links, or the start."""
    for number, found in enumerate(sentences[:_BANNER]):
        if _is_salutation(sentences, number, lexicon):
            return 0
        if found.sentence.block.role is BlockRole.HEADING:
            prose = [f for f in sentences[:number] if not _is_line(f, ()) and not _is_item(f)]
            part = found.sentence.words[1:2] == (".",)  # "2. Rivers" heads no page
            return number if len(prose) <= _PROSE * (not part) else 0
    return 0


def _resumed(
    sentences: Sequence[Found], refs: Sequence[Sequence[Ref]], head: int, lexicon: Lexicon
) -> int:
    """Return where a header goes on behind a remark in whole sentences, or 0.

    "Ordered to be printed on 19 March." above "Speaker: Ana Kos": a label or byline below shows it,
    or a short line that names a person or a day; unless an audience has been greeted.
    """
    for number in range(head, min(len(sentences), head + _REMARK + 1)):
        found = sentences[number]
        if _opens(found, lexicon, "elsewhereWords") or _is_salutation(sentences, number, lexicon):
            return 0
        line = len(found.sentence.words) <= _LONG and found.sentence.words[-1] != "?"
        told = _is_byline(found, lexicon) and not _is_item(found)
        told = told or is_labelled(found, lexicon)
        below = len(sentences) - number > _BELOW_HEADER
        told = told or (below and _tells_shortly(found, refs[number], sentences[head:number]))
        if line and number > head and told:
            return number
    return 0


def _tells_shortly(found: Found, row: Sequence[Ref], remark: Sequence[Found]) -> bool:
    """Tell whether a short line below a remark names a person or a day.

    Not below a long paragraph, which is the text, nor a quotation, whose speaker it names.
    """
    sentence = found.sentence
    said = [word for above in remark for word in above.sentence.words]
    aside = len(said) <= (_LEAD if found.times else _LONG) and not QUOTES & set(said[:1])
    short = len(sentence.words) <= _CAPTION and sentence.words[-1] not in _STOPPED | {":", ",", ";"}
    opens = sentence.words[0][0].isalnum() or sentence.words[0] in {"[", "("}
    plain = opens and ":" not in sentence.words[:_LABEL]
    plain = plain and sentence.block.role is BlockRole.PARAGRAPH
    apart = not any(above.sentence.block is sentence.block for above in remark)
    told = found.times and len(sentence.words) <= _DATED
    told = told or any(r.kind is Kind.PERSON for r in row if r.entity)
    return bool(aside and short and plain and apart and told)


def _below_menu(sentences: Sequence[Found], first: int, head: int) -> int:
    """Return the title below a list of links that follows only a page's name, or 0."""
    below = head
    while below < len(sentences) and _is_item(sentences[below]):
        below += 1
    links = all(len(found.sentence.words) <= _LABEL for found in sentences[head:below])
    titled = below < len(sentences) and sentences[below].sentence.block.role is BlockRole.HEADING
    return below if head - first <= 1 and head < below and links and titled else 0


def _is_head(sentences: Sequence[Found], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence still belongs to the header: what greets the audience ends it."""
    found = sentences[number]
    rests = found.sentence.lowers[0] in lexicon.words("preambleWords")  # "Recalling the Pact,"
    rests = rests and found.sentence.words[-1] in ",;"
    thanks = found.sentence.lowers[:2] == ("thank", "you")
    if thanks or rests or _is_salutation(sentences, number, lexicon):
        return False
    line = _is_line(found, sentences[number + 1 : number + 2])
    line = line and not is_whole_sentence(found, lexicon)
    return line or _is_byline(found, lexicon) or is_labelled(found, lexicon)


def is_labelled(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a label opens a line that says by whom or when: "Speaker: Ana Kos (Chad)."."""
    lowers = found.sentence.lowers
    keys = lexicon.any_of("speakerKeys", "roleKeys", "organisationKeys")
    keys |= lexicon.any_of("deliveredKeys", "issuedKeys")
    return ":" in lowers[1:_LABEL] and " ".join(lowers[: lowers.index(":")]) in keys


def tells_of_others(line: Line, lexicon: Lexicon, *own: str) -> bool:
    """Tell whether a label says that a line names somebody else: "Moderator: Ana Kos".

    The labels of the classes ``own`` do not.
    """
    words = line.found.sentence.lowers
    if words[:1] == ("[",) and words[2:3] == ("]",):
        return words[1] in lexicon.any_of("publisherKeys", "placeLabels")  # "[Source] X"
    row = line.found.sentence.block.role is BlockRole.ROW and "\t" in words
    mark = "\t" if row else ":"
    label = " ".join(words[: words.index(mark)]) if row or ":" in words[:_LABEL] else ""
    if not OF_THE.isdisjoint(label.split()) if row else _heads_text(line, lexicon):
        return False  # "République du Tchad [tab] Republic of Chad"
    keys = lexicon.any_of("speakerKeys", "textGenres", *own)
    if any(ref.kind is Kind.PERSON and ref.name.first < _NAMED for ref in line.refs):
        return mark in words[:2] and label not in keys
    return bool(label) and label not in keys and not set(label.split()) & keys


def _heads_text(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a body's name labels a text of its own: "*Rivers Board*: our message on …"."""
    words = line.found.sentence.lowers
    texts = lexicon.any_of("textGenres", "deliveryNouns")
    ends = (r.name.after for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first <= 1)
    return any(
        words[end : end + 1] == (":",) and not texts.isdisjoint(words[end + 1 : end + 1 + _LABEL])
        for end in ends
    )


def is_listed(lines: Sequence[Line], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a row stands in a table of people: below "Name [tab] Organisation"."""
    keys = lexicon.any_of("speakerKeys", "roleKeys", "organisationKeys", "peopleNouns")
    rows = [line.found.sentence for line in lines[: number + 1]]
    rows = [row for row in rows if row.block.role is BlockRole.ROW]
    cells = [" ".join(row.lowers).split(" \t ") for row in rows]
    listed = any(len(names) > 1 and keys.issuperset(names) for names in cells)
    return listed and lines[number].found.sentence.block.role is BlockRole.ROW


def _is_salutation(sentences: Sequence[Found], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a line greets the audience: "Mr President," above a sentence.

    "Ms Ana Kos," above "Minister of Justice" only names her.
    """
    sentence = sentences[number].sentence
    greets = lexicon.words("salutations") & {sentence.lowers[0], " ".join(sentence.lowers[:2])}
    greets |= lexicon.words("salutations") & greeted_behind(sentence.words)
    if sentence.lowers[0] in lexicon.words("statePosts") and len(sentence.words) <= _GREETING:
        greets = lexicon.words("salutations") & {
            *sentence.lowers[-2:-1]
        }  # "Minister Kos, friends,"
    titled = sentence.block.role in {BlockRole.HEADING, BlockRole.ROW}
    long = len(sentence.words) > (_SHORT if sentence.words[-1] == "." else _LONG)
    if not greets or titled or long or sentence.words[-1] not in _OPEN:
        return False
    if number + 1 >= len(sentences):
        return False
    below = sentences[number + 1]
    goes_on = len(below.sentence.words) <= _LABEL and below.sentence.words[-1] == ","
    return (
        below.sentence.words[-1] in _STOPPED
        or (goes_on and sentence.words[-1] == ",")
        or not _is_line(below, ())
        or _is_salutation(sentences, number + 1, lexicon)
    )


def _signed_off(sentences: Sequence[Found], head: int, lexicon: Lexicon) -> int:
    """Return where the statement ends: before whom to ask, and before what else is on the page."""
    end = len(sentences)
    last = max(head, end // 2)
    titles = [n for n in range(last, end) if sentences[n].sentence.block.role is BlockRole.HEADING]
    end = next((n for n in titles if _opens(sentences[n], lexicon, "elsewhereWords")), end)
    end = next((n for n in range(last, end) if _heads_notes(sentences[n], lexicon)), end)
    end = next((n for n in range(last, end) if _quotes_mail(sentences[n])), end)
    while end > head:
        opening = _opening(sentences, end - 1)
        for first in (opening, end - 1):  # "Interview: Jan Novak. Translated from the Polish."
            asks = _opens(sentences[first], lexicon, "askingWords", "elsewhereWords")
            if asks or _is_note(sentences[first]):
                end = max(head, first)
                break
        else:
            break
    return end


def _quotes_mail(found: Found) -> bool:
    """Tell whether a line leads to the mail that is answered: "On 5 May 2022 Ana Kos wrote:"."""
    lowers = found.sentence.lowers
    return lowers[0] == "on" and lowers[-2:] == ("wrote", ":")


def _heads_notes(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a line by itself heads what is noted below a text: "Notes", "Background:".

    So does one that says whom to ask, with a colon: "For more information, please contact:".
    """
    if found.sentence.words[-1] == ":" and _opens(found, lexicon, "askingWords"):
        return True
    titles = lexicon.words("noteTitles")
    if openers(titles).isdisjoint(found.sentence.lowers):
        return False
    return " ".join(word for word in found.sentence.lowers if word != ":") in titles


def _is_note(found: Found) -> bool:
    """Tell whether a line is a note to the text: "[1] So our colleagues tell us"."""
    words = found.sentence.words
    return words[:1] == ("[",) and words[1].isdigit() and words[2:3] == ("]",)


def _opens(found: Found, lexicon: Lexicon, *classes: str) -> bool:
    """Tell whether words of a class open a line: "For more information", "Related news"."""
    words = [
        word for word in found.sentence.lowers[: _LABEL + 1] if word[0].isalnum() or word == ":"
    ]
    known = lexicon.any_of(*classes)
    return any(" ".join(words[:size]) in known for size in range(1, len(words) + 1))


def _is_line(found: Found, following: Sequence[Found]) -> bool:
    """Tell whether a sentence is a line by itself and not part of running text."""
    sentence = found.sentence
    if sentence.block.role in {BlockRole.HEADING, BlockRole.ROW}:
        return not is_record(found)
    long = _LONG if sentence.words[-1] in {".", "?", "!", ":", ";", ","} else _LONGEST
    runs_on = sentence.words[-1] == ";" or sentence.lowers[0] in _SPEAKING
    if _is_item(found) or len(sentence.words) > long or runs_on:
        return False
    quoted = len(sentence.words) > _QUOTED and sentence.words[-1] in CLOSING_QUOTES
    last = sentence.words[-3:-1] if quoted else sentence.words[-2:]
    stopped = last[-1] in {".", "?", "!"} and "." not in last[0]
    below = [f.sentence for f in following if f.sentence.block is sentence.block]
    told = [sentence, *(below if sum(map(str.islower, sentence.words)) >= _PLAIN else ())]
    spoken = any(not _SPEAKING.isdisjoint(one.lowers) for one in told)
    # "Lakes Board, Third Report *of* Session 2024, LB 7." says whose text it is.
    runs = len(sentence.words) > _STOP and any(w.islower() and w not in _OF for w in sentence.words)
    return not (stopped and (spoken or runs))


def _is_item(found: Found) -> bool:
    return found.sentence.block.role is BlockRole.ITEM


def titles_record(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line calls a text a record: "*Summary record* of the 4th meeting"."""
    return " ".join(line.found.sentence.lowers[:2]) in lexicon.words("recordTitles")


def is_record(found: Found) -> bool:
    """Tell whether a row of a table says of something when it happened, not of the statement."""
    sentence = found.sentence
    cells = [i for i, word in enumerate(sentence.words) if word == "\t"]
    return len(cells) >= _RECORD and any(
        time.span.start > sentence.starts[cells[0]] for time in found.times
    )


def _opening(sentences: Sequence[Found], number: int) -> int:
    """Return the sentence that opens the block of a sentence: it says what the block is for."""
    block = sentences[number].sentence.block
    while number and sentences[number - 1].sentence.block is block:
        number -= 1
    return number


def _is_byline(found: Found, lexicon: Lexicon) -> bool:
    """Tell whether a sentence only says whose words follow: "Speech by Ana Kos, Lomé, 3 May.".

    Also "The following statement was made by …"; not "Norway supports the statement by …".
    """
    lowers = found.sentence.lowers
    opens = lexicon.words("deliveryNouns") & set(lowers[:_LABEL])
    if len(lowers) > (_BYLINE if opens else _LONGEST):
        return False
    by = "by" in lowers[1 : _LABEL + 1] or "responsibility" in lowers[:_RESPONSIBLE]
    given = lowers[0] in lexicon.words("givenWords") and by
    told = " ".join(lowers[:2]) in lexicon.words("deliveries") and lowers[-1] not in _STOPPED
    if given or lowers[:2] == ("adopted", "by") or (told and len(lowers) <= _LONG):
        return True  # "Answer from Ana Kos, Minister of Justice" below what was asked
    said = lowers[lowers[0] == "the" :][:2]
    if said in _BELOW and (opens or lexicon.words("deliveryNouns") & set(lowers)):
        return True
    for at in (i for i, word in enumerate(lowers) if i and word == "by"):
        before = at - 1
        if lowers[before] == ")" and "(" in lowers[:before]:
            before = lowers.index("(") - 1  # "Keynote address (virtual) by Ana Kos"
        while before and lowers[before] in lexicon.any_of("givenWords", "beForms"):
            before -= 1
        if lowers[before] in lexicon.words("deliveryNouns"):
            told = lowers[0] not in lexicon.words("determiners")
            following = lowers[:2] == ("the", "following")
            return following or (told and _is_nominal(found, before, lexicon))
    return False


def _is_nominal(found: Found, after: int, lexicon: Lexicon) -> bool:
    """Tell whether the words up to an index are names and nouns of a title."""
    plain = lexicon.heads.keys() | _OF
    words = found.sentence.words[:after]
    few = after < _LABEL and not lexicon.words("determiners") & set(found.sentence.lowers[:after])
    return few or all(not w[0].isalpha() or w[0].isupper() or w in plain for w in words)
