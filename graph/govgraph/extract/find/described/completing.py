"""How far a body or a process is told that is brought about: "a task force *to fight poaching*"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.find.described.governed import is_brought_about
from govgraph.extract.find.described.stages import STAGES
from govgraph.extract.find.words.phrasing import Phrases, closed_words, is_theme, is_verb
from govgraph.extract.find.words.tokens import OWNERS, is_adverb
from govgraph.lexicon import Form
from govgraph.model import EventType, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_SET_UP = frozenset({Kind.ORGANISATION, Kind.PROCESS})
_GOING_ON = frozenset({"of", "in", "among", "from", "for", "at", "on", "and"})
_ACTS = frozenset(map(str, EventType))
_WHERE = frozenset({"in", "by", "at", "during", "since"})
_ADJECTIVAL = ("al", "ic", "ous", "ive", "ary", "ern", "ful", "ble", "ly", "s")
_STEPS = 3  # phrases of what something is to do: "to end | child labour | in cocoa | by …"


def completed_end(
    sentence: Sentence,
    name: Name,
    words: tuple[int, int],
    names: Sequence[Name],
    lexicon: Lexicon,
) -> int:
    """Return where a body or a process ends with what completes it, where ``words`` end else.

    By who or what it is of ("a network *of drillers*"), what it is to do ("*to fight poaching*"),
    looks into ("an inquiry *into nets*") and with whom it is ("a partnership *with Norway*"). All
    but the first only where somebody brings it about.
    """
    first, after = words
    if name.kind not in _SET_UP:
        return after
    telling = _Completion(sentence, names, lexicon, text=True, head=name)
    end = telling.members(after) if after == name.after else after
    more = telling.rest(end)
    made = more > end and is_brought_about(sentence, first, more, lexicon, name.kind)
    return more if made else end


@dataclass(frozen=True, slots=True)
class _Completion(Phrases):
    """The words behind the head of a body or a process."""

    head: Name

    def members(self, after: int) -> int:
        """Return where those end of whom a body is: "a network *of drillers*", or ``after``."""
        run = self.lexicon.words("runUndertakings") | {"mechanism"}  # no "round of cuts"
        told = self.head.kind is Kind.ORGANISATION or self.head.head in run
        return self._of(after) if told else after

    def rest(self, after: int) -> int:
        """Return where what else completes it ends, or ``after``."""
        joint, head = self.lower(after), self.head.head
        if joint == "to" and self._does(after + 1):
            return self._purpose(after)
        if joint == "of" and head not in STAGES and self.head.after == after:
            end = self._of(after)
            return end if end == after else self._going_on(end)
        if joint == "into":
            return self._phrases(after)
        shared = self.lexicon.words("jointUndertakings")
        together = not shared.isdisjoint({head, head.rpartition(" ")[2]})
        if joint == "with" and (together or self.lower(self.head.first - 1) == "joint"):
            return self._phrases(after)
        if joint == "between" and together:
            end = self._phrase(after + 1)
            other = self._phrase(end + 1) if self.lower(end) == "and" else end
            return other if end < other else after
        return after

    def _of(self, after: int) -> int:
        """Follow "of", but not where a name stands before it: "Rivers Watch, a network of members".

        Nor to a number ("a committee of fifteen"), nor to whose it is ("an office *of the Bank*").
        """
        lowers, comma = self.sentence.lowers, self.head.first - 2
        comma -= lowers[comma + 1 : comma + 2] not in {("a",), ("an",)}
        ends = {other.after for other in self.names}
        apposed = lowers[comma : comma + 1] == (",",) and bool({comma, comma - 1} & ends)
        counted = self.lower(after + 1) in self.lexicon.words("numberWords")
        if self.lower(after) != "of" or apposed or counted:
            return after
        named = next((n for n in self.names if n.first == after + 1 and is_theme(n)), None)
        return self._owned(named.after) if named else self.plain(after + 1, after)

    def _owned(self, end: int) -> int:
        """Return where a name ends with what is its own: "of *whistleblowers' advisers*"."""
        return self.past_nouns(end + (self.lower(end) in OWNERS))

    def _does(self, step: int) -> bool:
        """Tell whether a word behind "to" is a verb, also one of no list: "to *reward* us".

        Not one that tells what becomes of a text: "a committee *to draft* a treaty".
        """
        word, following = self.lower(step), self.lower(step + 1)
        plain = word.isalpha() and self.sentence.words[step].islower() and not self.named(step)
        plain = plain and step == self.head.after + 1 and not word.endswith(_ADJECTIVAL)
        small = word in closed_words(self.lexicon) or is_verb(word, self.lexicon)
        barred = self.lexicon.any_of("prepositions", "beForms", "haveForms", "modals")
        unknown = plain and not small and following.isalpha() and following not in barred
        frames = [entry.frame for entry in self.verbs(step) if entry.form & Form.BASE]
        acts = any(frame and frame.evokes in _ACTS for frame in frames)
        return (self.is_base(step) or unknown) and not acts

    def _purpose(self, after: int) -> int:
        """Follow what something is to do: "to *monitor and report* spills *at* sea*"."""
        step = after + 2
        if self.lower(step) == "and" and self.is_base(step + 1):
            step += 2
        step += self.lower(step) in {"up", "out", "down", "off"}
        step += self.lower(step) in {"for", "with", "to", "in", "on"} and not self.is_base(step + 1)
        end = self._phrase(step)
        return after if end == step else self._going_on(end)

    def _phrases(self, after: int) -> int:
        end = self._phrase(after + 1)
        return after if end == after + 1 else self._going_on(end)

    def _going_on(self, end: int) -> int:
        for _ in range(_STEPS):
            joint, step = self.lower(end), end + 1
            if joint not in _GOING_ON or (joint == "and" and self._opens(step)):
                break
            more = self._phrase(step)
            if more == step or self.is_aside(end, more) or self._places(joint, step):
                break
            end = more
        return end

    def _opens(self, step: int) -> bool:
        """Tell whether what "and" joins is another clause: "to fight X *and will meet*"."""
        word = self.lower(self.past_determiner(step))
        return is_verb(word, self.lexicon) or word in self.lexicon.words("pronouns")

    def _places(self, joint: str, step: int) -> bool:
        """Tell whether a phrase says where or when something is set up: "in *Oslo*"."""
        named = self.named(self.past_determiner(step))
        place = named is not None and joint in {"in", "at", "on"} and not is_theme(named)
        return place or self.lower(step)[:1].isdigit()

    def _phrase(self, step: int) -> int:
        """Return where a phrase ends that begins at an index, a name or plain words."""
        step_in = self.past_determiner(step)
        named = self.named(step_in)
        end = self._owned(named.after) if named else self.plain(step_in, step_in)
        if end > step_in + 1 and self.lower(end - 1).endswith("ed") and self.lower(end) in _WHERE:
            end -= 1  # "seed banks *damaged* in the war"
        return end if end > step_in and not is_adverb(self.lower(end)) else step
