"""What stands over the items of a list: whether they are only asked for or to come, and of whom."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.clauses.cues import UNASSERTED, WISHED, cue_of
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.document.meetings.announcing import is_labelled
from govgraph.extract.events.roles.calls import called_before_list
from govgraph.extract.events.status.undone import become_of
from govgraph.extract.events.status.wishes import asks
from govgraph.extract.find.words.tokens import is_item, is_title, leads_items, opens_items
from govgraph.extract.positions.headings import asks_below, names_addressee
from govgraph.model import Status

if TYPE_CHECKING:
    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.clauses.verbs import VerbGroup
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.lexicon import Lexicon

_YEARLY = frozenset({"for", "in", "by", "until"})
_ASKED = frozenset({UNASSERTED, Status.PROPOSED})
_DIGITS = 4  # of a year
_TO_LIST = 8  # words of "invited, at its next session, to:"


def bids(parsed: Parsed) -> bool:
    """Tell whether the subject of a list is only asked for what it holds: "*is invited to*:".

    So with "the Assembly *may wish to*:"; "we are pleased to:" tells what they do.
    """
    verb = parsed.clauses[-1].verb if parsed.clauses else None
    asked = verb is not None and verb.passive and cue_of(verb) in _ASKED
    last = verb is not None and verb.main >= len(parsed.sentence.words) - _TO_LIST
    return (asked and last) or parsed.sentence.lowers[-4:] == ("may", "wish", "to", ":")


def wishes_that(sentence: Sentence, verb: VerbGroup, lexicon: Lexicon) -> bool:
    """Tell whether what stands below is only wished: "*We ask that*:", "we also hope that"."""
    lowers = sentence.lowers[:-1] if sentence.words[-1] == ":" else sentence.lowers
    if lowers[-1:] != ("that",) or verb.negated:
        return False
    hopes = verb.lemma in lexicon.words("hopingVerbs")
    return hopes or any(entry.cue in _ASKED for entry, _ in verb.entries) or asks(verb)


class OverList:
    """What a title or an introduction says of the items below it, as a statement is read.

    ``ahead`` is the status that it gives them, or nothing; ``called`` those who are called on, and
    ``intro`` the subject that the items share. An item may have a list of its own; what stood over
    the outer one comes back behind it.
    """

    def __init__(self, lexicon: Lexicon, *, coming: bool, year: int) -> None:
        self.ahead = ""
        self.called = EMPTY
        self.intro = EMPTY
        self._lexicon = lexicon
        self._coming = coming
        self._opens = False
        self._year = year
        self._outer: tuple[int, str, Filler, Filler] | None = None

    def begin(self, sentence: Sentence, following: Sentence | None) -> bool:
        """Take in a sentence before it is read; tell whether it leads a list, or stands in none."""
        level, leads = sentence.block.level, leads_items(sentence, following)
        self._opens = opens_items(sentence, following)
        if self._outer and not (is_item(sentence) and level > self._outer[0]):
            _, self.ahead, self.called, self.intro = self._outer
            self._outer = None
        if leads and self._outer is None:
            self._outer = level, self.ahead, self.called, self.intro
        self._look_ahead(sentence, following)
        return leads or not is_item(sentence)

    def _look_ahead(self, sentence: Sentence, following: Sentence | None) -> None:
        """Note whether a title or an introduction makes a list one of things to come."""
        if self._coming and is_labelled(sentence):
            self.ahead = str(Status.PLANNED)  # "What: Launch of the Rivers Fund"
            return
        if self.ahead == UNASSERTED and names_addressee(sentence):
            return
        if asks_below(sentence, self._lexicon):
            self.ahead = UNASSERTED
        elif is_title(sentence) or sentence.words[-1] == ":" or opens_items(sentence, following):
            text = " ".join(sentence.lowers)
            ahead = any(words in text for words in self._lexicon.words("aheadWords"))
            ahead = ahead or self._names_later_year(sentence)
            undone = become_of(sentence.lowers, self._lexicon)  # "Not achieved", "Postponed:"
            self.ahead = str(undone or (Status.PLANNED if ahead else ""))
        elif not is_item(sentence):
            self.ahead, self.called = "", EMPTY

    def _names_later_year(self, sentence: Sentence) -> bool:
        """Tell whether a title names a year to come: "Milestones *for 2030*"."""
        return any(
            one in _YEARLY and len(year) == _DIGITS and year.isdigit() and int(year) > self._year
            for one, year in pairwise(sentence.lowers)
        )

    def look_over(self, parsed: Parsed, discourse: Discourse) -> None:
        """Note whether an introduction only asks for what its list holds: "We call for:"."""
        clause = parsed.clauses[-1] if parsed.clauses else None
        asks = clause is not None and cue_of(clause.verb) in _ASKED
        wishes = clause is not None and wishes_that(parsed.sentence, clause.verb, self._lexicon)
        self.called = EMPTY
        if wishes and (parsed.sentence.words[-1] == ":" or self._opens):
            self.ahead = WISHED
        elif asks and parsed.sentence.words[-1] == ":":
            self.ahead = UNASSERTED
            self.called = called_before_list(parsed, discourse)
        elif self.ahead == UNASSERTED and names_addressee(parsed.sentence):
            self.called = called_before_list(parsed, discourse)
        elif self._binds(parsed, clause):
            self.ahead = str(Status.PLANNED)

    def _binds(self, parsed: Parsed, clause: Clause | None) -> bool:
        """Tell whether people say what they will do: "We agree:", "WE RESOLVE TO:"."""
        words = [word for word in parsed.sentence.lowers if word not in {":", "to"}]
        verb = clause.verb if clause else None
        if parsed.sentence.words[-1] != ":" or not words:
            return False
        if verb is None:  # a title in capitals has no verbs
            plain = words[:-1] in (["we"], [])
        else:
            open_ = verb.negated or verb.modal or verb.infinitive or verb.passive
            plain = not open_ and parsed.sentence.lowers[verb.main] == words[-1]
        told = self._lexicon.matches((words[-1], "to"))[0]
        return plain and any(e.cue == Status.PLANNED and after > 1 for e, after in told)
