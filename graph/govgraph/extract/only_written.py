"""Sentences that nobody has said: those of drafts and stories, of lost motions, in brackets."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.events.listed.motions import is_undecided
from govgraph.extract.events.status.undone import become_of
from govgraph.extract.spans import Spans
from govgraph.model import BlockRole, EventType, Gap, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon
    from govgraph.model import Block, Event, Position, Post, When

_TOP = 3  # sentences in which a text tells what it is
_TITLE = 14  # words of its title
_LEADS = 4  # words of "the Chair's second draft"
_KIND = 4  # words of "joint political outcome document"
_LABEL = 7  # words of "elements for a draft decision:"
_SPOKEN = frozenset({"statement", "remarks", "speech", "address", "intervention", "explanation"})
_SPOKEN |= {"news", "release", "letter", "blog", "interview", "report", "comments", "position"}
_SPOKEN |= {"minutes", "summary", "record", "records", "notes", "proceedings"}
_MARKED = 2  # words of "PP1 Recalling"
_NAMED = 2  # words of "the scenario"
_SET_IN = frozenset({("it", "is"), ("year", "is")})
_YEAR = 4  # digits
_ENDED = frozenset({".", ";", "!"})
_QUOTES = frozenset({'"', "“", "«"})
_AGENDA = frozenset({"agenda"})
_OVER_ALL = 0  # the level of a title that the whole text stands under
_FOLLOWING = frozenset(
    {"(", ",", "[", "on", "of", "for", "to", "concerning", "regarding", "-", "–"}
)
_FOLLOWING |= {"submitted", "proposed", "tabled", "prepared", "by", "/", "|"}


class OnlyWritten(NamedTuple):
    """Where nothing is told, where nothing is told as done, and where no position is taken."""

    told: Spans
    done: Spans
    taken: Spans

    def takes(self, fact: Position | Post) -> bool:
        """Tell whether a position is taken, or a post held, as far as its sentence goes."""
        return not self.taken.overlap(fact.evidence[0])

    def tells(self, event: Event) -> bool:
        """Tell whether an event is told; who proposes a draft has done so."""
        over = self.done if event.status is Status.OCCURRED else self.told
        return event.type is EventType.PROPOSAL or not over.overlap(event.evidence[0])


def only_written(
    sentences: Sequence[Parsed], lexicon: Lexicon, when: When | None = None
) -> OnlyWritten:
    """Return the sentences that say nothing for true, in the order of the text.

    "*Motion 2:* The Board backs the Code. *Lost.*", "[Welcoming *[X]*'s ratification,]", and below
    "Draft resolution" all but what it recalls, on which nobody has taken a position yet either.
    Below "Indicators" nothing has been done, nor below "Upcoming" what is told in the present.
    """
    rows = [parsed.sentence for parsed in sentences]
    drafted = set(_drafted(rows, lexicon))
    motions = (k for k, row in enumerate(rows) if row.lowers[0] == "motion")
    told = {k for k in motions if is_undecided(sentences, k, lexicon)}
    told |= {k for k, row in enumerate(rows) if _is_bracketed(row)}
    recalling = {k for k in drafted if _recalls(rows[k], lexicon)}
    told |= drafted - recalling
    told |= {*_of_stories(rows, lexicon), *_listed(rows, lexicon, _puts)}
    told |= set(_set_ahead(sentences, when))
    titled = (k for k, row in enumerate(rows[:_TOP]) if _is_titled(row, lexicon, "feignedTitles"))
    told |= set(range(next(titled, len(rows)), len(rows)))
    done = told | set(_listed(rows, lexicon, _supposes))
    spans = [row.span for row in rows]
    taken = done | recalling
    done |= set(_announced(sentences, lexicon))
    return OnlyWritten(*(Spans(spans[k] for k in numbers) for numbers in (told, done, taken)))


def without_written(
    sentences: Sequence[Parsed], events: Sequence[Event], over: OnlyWritten
) -> tuple[list[Event], list[Gap]]:
    """Leave out the events that sentences which say nothing tell; each leaves a gap.

    What came of a motion is told by the sentence behind it, too, and stays.
    """
    within = [p.sentence.span for p in sentences if over.done.overlap(p.sentence.span)]
    kept: list[Event] = []
    gaps: list[Gap] = []
    for event in events:
        at = next((span for span in within if span.covers(event.evidence[0])), None)
        if at is None or over.tells(event):
            kept.append(event)
        else:
            gaps.append(Gap(at, event.evidence[0], Reason.UNTOLD))
    return kept, gaps


def _listed(
    rows: Sequence[Sentence],
    lexicon: Lexicon,
    heads: Callable[[Sequence[str], Lexicon], bool],
) -> Iterator[int]:
    """Yield the items below a line that heads such a list, and the quotation that it leads to."""
    below = False
    for number, row in enumerate(rows):
        quoted = row.words[0] in _QUOTES and rows[number - 1].words[-1] == ":"
        if below and (row.block.role is BlockRole.ITEM or quoted):
            yield number
            continue
        leads = row.words[-1] == ":" or row.block.role is BlockRole.HEADING
        below = leads and len(row.lowers) <= _TITLE and heads(row.lowers, lexicon)


def _announced(sentences: Sequence[Parsed], lexicon: Lexicon) -> Iterator[int]:
    """Yield what is told in the present below a title of what is to come: "*Upcoming*"."""
    below = False
    for number, parsed in enumerate(sentences):
        row = parsed.sentence
        heading = row.block.role is BlockRole.HEADING
        if heading or (len(row.words) <= _LABEL and row.words[-1] not in {*_ENDED, ":"}):
            on = below and not heading and bool(parsed.times)
            below = on or _is_titled(row, lexicon, "comingTitles")
            continue
        verbs = [c.verb for c in parsed.clauses if c.verb.finite]
        if below and all(verb.tense == "present" and not verb.perfect for verb in verbs):
            yield number


def _is_titled(row: Sentence, lexicon: Lexicon, titles: str) -> bool:
    """Tell whether a line is a title of some kind: "*Our wish list 2025*", "*Exercise 7*"."""
    words = [word for word in row.lowers if word[0].isalpha()]
    words = words[words[:1] in (["our"], ["the"], ["its"], ["a"]) :]
    return row.words[-1] not in _ENDED and " ".join(words) in lexicon.words(titles)


def _set_ahead(sentences: Sequence[Parsed], when: When | None) -> Iterator[int]:
    """Yield the sentences of a tale of years to come: "*It is 2040.* Fiji has signed it."."""
    tale: Block | None = None
    for number, parsed in enumerate(sentences):
        lowers = [word for word in parsed.sentence.lowers if word != "the"]
        for k in (k for k in range(2, len(lowers)) if lowers[k].isdecimal()):
            end = k - (lowers[k - 1] == "year")
            ahead = when is not None and int(lowers[k]) > when.latest.year
            if ahead and len(lowers[k]) == _YEAR and tuple(lowers[end - 2 : end]) in _SET_IN:
                tale = parsed.sentence.block
        if tale is not None and parsed.sentence.block is tale:
            yield number


def _puts(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a line heads texts that nobody has adopted: "*Draft decisions*".

    Also "*The following amendments were rejected:*", "*We propose the following text:*".
    """
    words = [word.removesuffix("s") for word in lowers]
    texts = lexicon.any_of("openLabels", "draftedTexts", "draftTexts").intersection(words)
    if texts <= _AGENDA or lexicon.words("metTerms") & set(lowers):
        return False
    if lowers[0] in lexicon.words("draftTitles") or become_of(lowers, lexicon):
        return True
    here = words.index("following") if "following" in words else len(words)
    following = lexicon.words("draftedTexts").intersection(words[here : here + _KIND])
    return bool(following) and not lexicon.words("biddenForms").isdisjoint(lowers)


def _supposes(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a line heads what need not be so: "*Key assumptions*", "*The options are:*"."""
    met = lexicon.words("metTerms") & set(lowers)
    return not (met or lexicon.words("suppositionNouns").isdisjoint(lowers[:_LEADS]))


def _drafted(rows: Sequence[Sentence], lexicon: Lexicon) -> Iterator[int]:
    """Yield the sentences below a title that calls its text a draft.

    That of the whole text, or of a part, which the next title of its rank ends.
    """
    level: int | None = None
    for number, row in enumerate(rows):
        heading = row.block.role is BlockRole.HEADING
        if heading and level is not None and row.block.level <= level:
            level = None
        whole = number < _TOP and (heading or row.words[-1] not in _ENDED)
        title = level is None and (whole or heading) and _calls_draft(row.lowers, lexicon)
        if title and (_is_alone(rows, lexicon) if whole else _decides(rows, number, lexicon)):
            level = _OVER_ALL if whole else row.block.level
            yield number
        elif level is not None and not heading:
            yield number


def _is_alone(rows: Sequence[Sentence], lexicon: Lexicon) -> bool:
    """Tell whether a text below such a title is the draft, and no speech or record about one.

    The lines at the top say so, and what speaks of a draft calls it one: "the *draft* law".
    """
    about = lexicon.words("draftTitles")
    return all(_SPOKEN.isdisjoint(row.lowers) for row in rows[:_TOP]) and all(
        about.isdisjoint(row.lowers) for row in rows[_TOP:]
    )


def _decides(rows: Sequence[Sentence], number: int, lexicon: Lexicon) -> bool:
    """Tell whether a part of a text is a decision: "*The Board,*", "*Recalling* its decision 5,".

    Under a title of the agenda the record tells what became of the draft.
    """
    below = rows[number + 1 : number + 1 + _TOP]
    return any(row.words[-1] == "," or _recalls(row, lexicon) for row in below)


def _calls_draft(lowers: Sequence[str], lexicon: Lexicon) -> bool:
    """Tell whether a title calls its text a draft: "Revised *draft resolution* on nets (5 May)".

    "Draft minutes" tell what was, and "Comments on the draft law" and "Draft law adopted" are none.
    """
    drafts, leads = lexicon.words("draftTitles"), lexicon.words("draftLeads")
    front = list(takewhile(lambda word: word in leads, lowers[:_LEADS]))
    at = len(front)
    met = "not" not in lowers and not lexicon.words("metTerms").isdisjoint(lowers)
    if len(lowers) > _TITLE or met:
        return False
    if lowers[at : at + 1] in {("amendment",), ("amendments",)}:
        return not lexicon.words("preparedWords").isdisjoint(lowers[at + 1 : at + 2])
    if drafts.isdisjoint(lowers[at : at + 1]):
        return at > 0 and lowers[0] == "zero"
    texts = lexicon.words("draftedTexts")
    kinds = (k for k in range(at + 1, min(at + 1 + _KIND, len(lowers))) if lowers[k] in texts)
    end = next(kinds, None)
    if end is None:
        return at + 1 == len(lowers)
    end += lowers[end + 1 : end + 2] in {(text,) for text in texts}  # "outcome document"
    following = "".join(lowers[end + 1 : end + 2])
    return not following or following in _FOLLOWING or any(map(str.isdigit, following))


def _recalls(row: Sentence, lexicon: Lexicon) -> bool:
    """Tell whether a sentence of a draft only recalls what is: "*Noting* that Fiji has signed"."""
    return not lexicon.words("preambleWords").isdisjoint(row.lowers[:_MARKED])


def _is_bracketed(row: Sentence) -> bool:
    """Tell whether a sentence stands in the brackets of a text in dispute: "[Urges States;]".

    So with brackets within: "[The Board adopted it on [4 May].]"; an editor's "[Laughter.]" is not.
    """
    if row.words[0] != "[":
        return False
    pairs = zip(row.words[1:], row.words[2:], strict=False)
    return "[" in row.words[1:] or any(one in {",", ";"} and two == "]" for one, two in pairs)


def _of_stories(rows: Sequence[Sentence], lexicon: Lexicon) -> Iterator[int]:
    """Yield what goes on below a label that opens a story: "Scenario 1: Fiji signs. *Chad left.*".

    A label of its own ends it: "Option A: … *In fact:* …".
    """
    labels = lexicon.any_of("fictions", "draftLabels")
    story: Block | None = None
    for number, row in enumerate(rows):
        if ":" in row.lowers[1:_LABEL]:
            told = row.lowers[: min(_NAMED, row.lowers.index(":"))]
            story = None if labels.isdisjoint(told) else row.block
        elif story is not None and row.block is story:
            yield number
