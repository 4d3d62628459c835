"""How far a description goes behind its head: "a report *on mercury in the rivers*"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.dates.words import MONTHS
from govgraph.extract.find.described.stages import STAGES, is_launched
from govgraph.extract.find.names.numerals import is_part_number, past_bracketed_years, past_years
from govgraph.extract.find.words.function_words import PARTICLES, POSSESSIVES, TOPICAL
from govgraph.extract.find.words.phrasing import (
    Phrases,
    agrees,
    is_land,
    is_pact,
    is_theme,
    is_verb,
)
from govgraph.lexicon import Form, is_a
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.names.names import Name
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

_OF, _WIDE = frozenset({"of", "to", "in"}), frozenset({"of", "for", "with", "between"})
_LEADING = frozenset({"guide", "handbook", "introduction", "approach"})
_FOUNDING = frozenset({"establishing", "creating", "setting", "amending", "repealing"})
_RULES = frozenset({"rules", "regulations", "resolution", "decision", "legislation"})
_COMPLETING = frozenset({"on", "for", "concerning", "regarding", "with"})
_SOURCES, _INSIDE = frozenset({"from", "against", "by"}), frozenset({"the", "in", "all"})
_FINITE = frozenset({"was", "is", "has", "will"})
_LINKS = 6  # joints of a name


def tail_end(sentence: Sentence, name: Name, names: Sequence[Name], lexicon: Lexicon) -> int:
    """Return where what completes a description ends, or where its head does.

    ``names`` are the other names of the sentence. Texts are told at length: by what they are on,
    for whom, and, where they are agreed, with whom.
    """
    text = name.kind is Kind.INSTRUMENT
    pact = text and is_pact(name, lexicon)
    tail = _Tail(sentence, names, lexicon, text=text, pact=pact, head=name.first)
    purpose = tail.purpose(name) if text else name.after
    dated = past_years(sentence, name.first, name.after, lexicon) if text else name.after
    end = purpose if purpose > name.after else tail.whole(dated)
    return past_bracketed_years(sentence, end) if text else end


def with_tail(sentence: Sentence, name: Name, names: Sequence[Name], lexicon: Lexicon) -> Name:
    """Return a text's name with what completes it in small letters: "River Plan *on noise*"."""
    new = name.kind is Kind.INSTRUMENT and name.how == "name" and not name.entities
    joint, following = (*sentence.lowers[name.after : name.after + 2], "", "")[:2]
    owned = _OF & {*sentence.lowers[max(0, name.first - 2) : name.first]}  # "changes to Decision 3"
    cited = name.how == "citation" and joint == "on" and not owned  # "Decision 3 *on noise*"
    between = joint == "between" and is_pact(name, lexicon)
    told = joint in _COMPLETING or between
    if not cited and (not new or not told or name.after == name.first + 1):
        return name
    doing = following.endswith("ing") and is_verb(following, lexicon)
    if following in POSSESSIVES or (joint == "for" and (doing or is_a(name.type, "Treaty"))):
        return name  # "praised the River Charter for its aims", "for saving birds"
    deposit_forms = lexicon.words("depositForms")
    if joint == "with" and not deposit_forms.isdisjoint(sentence.lowers[: name.first]):
        return name  # "deposited its instrument of accession to the River Charter with the Board"
    end = tail_end(sentence, name, [other for other in names if other is not name], lexicon)
    if end == name.after:
        return name
    return replace(name, span=sentence.span_of(name.first, end), short=name.span)


@dataclass(frozen=True, slots=True)
class _Tail(Phrases):
    """The words behind one head; ``pact`` where others agree with one on it."""

    pact: bool
    head: int

    def whole(self, after: int) -> int:
        """Return where the completion of a head that ends at an index ends."""
        end, joint = self._first(after), self.lower(after)
        for _ in range(_LINKS if end > after else 0):
            more = self._further(end, joint)
            if more <= end:
                break
            end, joint = more, self.lower(end)
        return end

    def purpose(self, name: Name) -> int:
        """Follow a text to what it does: "a bill *to ban plastic*", "a law *setting up a fund*"."""
        after, step = name.after, self._past_verb(name)
        if step == after:
            return after
        end = self._phrase(step)
        while (more := self._further(end, "of")) > end > step:
            end = more
        return end if end > step else after

    def _past_verb(self, name: Name) -> int:
        """Return where the verb ends that says what a text does, or where its head does."""
        after, heads = name.after, {name.head, name.head.rpartition(" ")[2]}
        law = not self.lexicon.words("lawHeads").isdisjoint(heads)
        course = law or not self.lexicon.words("courseHeads").isdisjoint(heads)
        word, base = self.lower(after), self.is_base(after + 1)
        base = base or self.lower(after + 2) in PARTICLES  # "to *phase out*"
        ruling_forms = self.lexicon.words("rulingForms")
        rules = (law or self.pact or name.head in _RULES) and word in ruling_forms
        does = rules or (word.endswith("ing") and is_verb(word, self.lexicon) and law)
        if not (word in _FOUNDING or does or (course and word == "to" and base)):
            return after
        step = after + 1 + (word == "to")
        if word == "to" and self.lower(step) == "and" and self.is_base(step + 1):
            step += 2  # "to prevent and combat"
        return step + (self.lower(step) in {"up", "out"})

    # -- the first joint

    def _first(self, after: int) -> int:
        joint = self.lower(after)
        if joint in TOPICAL:
            judged = joint == "for" and self.judges(self.head, after + 1)
            return (
                after
                if judged or (joint == "on" and self.is_day(after + 1))
                else self._topic(after)
            )
        step = self.past_determiner(after + 1)
        if joint == "to" and (part := self._part(step)) > step:
            return part
        named = self.named(step)
        text = named is not None and named.kind is Kind.INSTRUMENT
        if named and joint in {"of", "to"} and text:
            return self.past_nouns(self.end_of(named))
        if joint == "of" and self.lower(after - 1) in STAGES:
            whole = named is not None and named.kind in {Kind.PROCESS, Kind.INSTRUMENT}
            return named.after if named and whole else self._stage(after, step, named)
        if joint == "of" and named and self._is_owned(after):
            end = self.past_nouns(named.after)
            return end + self.lower(end).isdigit()  # "of Working Group 4"
        if joint == "with" and self.pact and named and agrees(named):
            return self._past_apposed(self.past_nouns(named.after))
        if joint == "between" and self.pact:
            return self._between(after)
        return self._small(after, step, named)

    def _stage(self, after: int, step: int, named: Name | None) -> int:
        """Return where a stage ends that is launched: "a second round *of small grants*"."""
        end = self._theme(after)
        end = self.plain(step, after) if end == after and not named else end
        return end if is_launched(self.sentence, after, step, end, self.lexicon) else after

    def _small(self, after: int, step: int, named: Name | None) -> int:
        """Follow "of" and "to" to plain words: "a code *of practice*", "a guide *to grants*"."""
        joint = self.lower(after)
        if joint == "of" and step == after + 1 and self._is_of(after - 1):
            if named is None:
                return self.plain(step, after)
            return self.past_nouns(named.after) if is_theme(named) else after
        if joint == "to" and named and is_theme(named) and self.lower(after - 1) in _LEADING:
            return self.past_nouns(named.after)
        if joint == "to" and not named and self.lower(after - 1) in _LEADING:
            return after if self.is_base(step) else self.plain(step, after)
        return after

    def _part(self, step: int) -> int:
        """Return where a numbered part of a text ends, and the text: "to *Annex 1 of the Pact*"."""
        words = self.sentence.words
        end = step + 1
        numbered = is_part_number("".join(words[end : end + 1]))
        if not numbered or self.lower(step) not in self.lexicon.words("textParts"):
            return step
        end += 1
        if self.lower(end) == "and" and is_part_number("".join(words[end + 1 : end + 2])):
            end += 2
        named = self.named(self.past_determiner(end + 1)) if self.lower(end) in _OF else None
        return named.after if named and named.kind is Kind.INSTRUMENT else end

    def _past_apposed(self, end: int) -> int:
        """Take in the name of whom a noun tells: "with the agency *Rivers Watch*"."""
        small = self.sentence.words[end - 1].islower()
        return next((n.after for n in self.names if small and n.first == end), end)

    def _is_owned(self, after: int) -> bool:
        """Tell whether a text is told by whose it is: "the *terms of reference* of the Board"."""
        heads = (" ".join(self.sentence.lowers[after - size : after]) for size in (3, 2, 1))
        return self.text and not self.lexicon.words("ownedHeads").isdisjoint(heads)

    def _is_of(self, head: int) -> bool:
        """Tell whether a text is told by what "of" adds: "a *charter* of good practice"."""
        small = self.sentence.words[head + 2 : head + 3]
        told = self.lower(head) in self.lexicon.words("ofHeads")
        return self.text and told and bool(small) and small[0].islower()

    def _topic(self, after: int) -> int:
        if (self.lower(after + 1), self.lower(after + 2)) == ("how", "to"):  # "on how to report"
            return self.plain(after + 4, after) if self.is_base(after + 3) else after
        doing = self._past_doing(after + 1)
        if (part := self._part(doing)) > doing:
            return part  # "a comment on *article 11*", "guidelines on applying *article 11*"
        if self.is_deed(after + 1):
            return after
        step = self.past_determiner(doing)
        step += self.lower(step) == "draft" and any(n.first == step + 1 for n in self.names)
        if named := self.named(step):
            end = self.past_nouns(self._of_text(named))
            asides = {named.after, self.past_nouns(named.after)}  # "put it *on the agenda*"
            return after if any(self.is_aside(after, stop) for stop in asides) else end
        end = self.past_drafted(self.plain(step, after))
        if end == step + 1 and self.lower(end) == "and":  # "online and aided trafficking"
            other = self.plain(end + 1, end)
            end = other if self._is_topic(end + 1, other) else end
        return after if self.is_aside(after, end) else end

    def _past_doing(self, step: int) -> int:
        """Pass over what a text is about doing to something: "on *improving the* rivers".

        Also "for *drawing up and revising* technical rules", "on *using* DNA data".
        """
        if not (self.text and self.lower(step).endswith("ing")):
            return step
        after = step + 1 + (self.lower(step + 1) in PARTICLES)
        if self.lower(after) == "and" and self.lower(after + 1).endswith("ing"):
            return self._past_doing(after + 1)
        determined = self.lower(after) in self.lexicon.words("determiners")
        capital = "".join(self.sentence.words[after : after + 1])[:1].isupper()
        return after if determined or capital or after > step + 1 else step

    def _between(self, after: int) -> int:
        """Follow an agreement to those who have it: "between *Norway and the two banks*"."""
        first = self._phrase(after + 1)
        end = self.past_seat(first, {"and"})
        joined = self.lower(end) == "and" and not is_verb(self.lower(end + 1), self.lexicon)
        other = self._phrase(end + 1) if joined else end
        other = self.past_seat(other, _FINITE) if end > first else other
        return other if other > end + 1 else (end if end > after + 1 else after)

    # -- what goes on

    def _further(self, end: int, joint: str) -> int:
        """Follow a topic to what joins it: "the use *of rivers*", "ice *and snow*"."""
        link = self.lower(end)
        field_words = self.lexicon.words("fieldWords")
        fields = [i for i in (end + 3, end + 4) if self.lower(i) in field_words]
        if (link, self.lower(end + 1)) == ("in", "the") and fields:
            return fields[0] + 1
        if link == "of":
            return self._of(end)
        if link in {"and", "for"} and (theme := self._theme(end)) > end:
            return end if link == "and" and self._opens_clause(theme) else theme
        if link == "in" and self.lower(end - 1) in self.lexicon.words("inNouns"):
            return max(self._theme(end), self.plain(self.past_openers(end + 1), end))
        if self.text:
            return self._text_further(end, link, joint)
        if link == "in" and not self.named(self.past_determiner(end + 1)):
            found = self.plain(self.past_determiner(end + 1), end)
            return end if self.is_aside(end, found) else found
        return end

    def _text_further(self, end: int, link: str, joint: str) -> int:
        settings = self.lexicon.words("titleSettings")
        step = self.past_determiner(end + 1)
        if link == "on" and (joint in _WIDE or self.in_title(end)):
            found = self._topic(end)
        elif link == "with" and self.pact:
            named = self.named(step)
            found = named.after if named and agrees(named) else end
        elif link == "between" and (self.pact or joint == "on"):
            found = self._between(end)
        elif link == "in":
            found = self._inside(end, step)
        elif link == "for" and not self.named(step):
            found = self.plain(step, end)
        elif link in _SOURCES:
            found = self._source(end)
        elif link in self.lexicon.words("inflictedForms") and self.lower(end + 1) == "by":
            found = self._phrase(end + 2)
        elif link == "at" and not settings.isdisjoint(self.sentence.words[end + 1 : end + 2]):
            found = end + 2  # "safety *at sea*"
        elif link in {"and", ","}:
            found = self._listed(end)
        elif link == "to" and self.lower(end - 1) in {"right", "rights", "access"}:
            found = self._right(end)
        else:
            found = end
        return end if self.is_aside(end, found) else found

    def _inside(self, end: int, step: int) -> int:
        """Follow a topic to where it is so: "fishing *in the rivers*", "refugees *in Chad*"."""
        if (theme := self._theme(end)) > end:
            return theme
        if named := self.named(step):
            return named.after if is_land(named) else end
        return self.plain(step, end) if self.lower(step - 1) in _INSIDE else end

    def _source(self, end: int) -> int:
        """Follow a topic to what it is of: "noise *from ships*", "violence *against fishers*".

        Not to who acts: "a report on noise *from experts*", nor to "timber *by decree*".
        """
        found = self._theme(end)
        if found == end and not self.named(self.past_determiner(end + 1)):
            found = self.plain(end + 1, end)
        last, by = self.lower(found - 1), self.lower(end) == "by"
        people = last in self.lexicon.any_of("peopleNouns", "posts", "titleAgents")
        return end if people or (by and last not in self.lexicon.words("waysOfTravel")) else found

    def _right(self, end: int) -> int:
        """Follow a right to what one may do or have: "the right *to take part in the affairs*"."""
        step = end + 1 + self.is_base(end + 1)
        step += self.lower(step) in {"in", "on", "for", "from"}
        return found if (found := self._phrase(step)) > step else end

    def _of(self, end: int) -> int:
        step = self.past_openers(end + 1)
        if (theme := self._theme(end)) > end:
            return theme
        if not self.text:
            named = any(n.first == step and n.how != "indefinite" for n in self.names)
            return end if named else self.plain(step, end)
        word = self.lower(end + 1)
        if word[:1].isdigit() or word in MONTHS:
            return end
        found = self._phrase(end + 1)
        return found if found > end + 1 else end

    def _theme(self, end: int) -> int:
        step = self.past_openers(end + 1)
        themes = [name.after for name in self.names if name.first == step and is_theme(name)]
        return self.past_nouns(themes[0]) if themes else end

    def _listed(self, end: int) -> int:
        """Follow a topic to others of a list: "on rivers, lakes *and wetlands*"."""
        at, words = end, self.sentence.lowers
        while self.lower(at) == ",":
            stop = self._member(at)
            if stop == at or self.lower(stop) not in {",", "and"}:
                return end
            at = stop
        if self.lower(at) != "and":
            return end
        stop = self._member(at)
        if stop == at or not self._is_topic(at + 1, stop) or self._opens_clause(stop):
            return end
        times = self.lexicon.words("relativeTimes")
        timed = any(words[i] == "," and words[i + 1] in times for i in range(end, stop))
        return end if timed else stop

    def _member(self, at: int) -> int:
        return theme if (theme := self._theme(at)) > at else self.plain(at + 1, at)

    def _is_topic(self, first: int, after: int) -> bool:
        """Tell whether words behind "and" are a topic, too, and no text, people or act."""
        words = self.sentence.lowers[first:after]
        if not words:
            return False
        heads = self.lexicon.heads
        people = self.lexicon.any_of("peopleNouns", "pronouns")
        verb = is_verb(words[0], self.lexicon) and not words[0].endswith("ing")
        alone = len(words) == 1 and not self.lower(after)[:1].isalpha()
        base = any(entry.form & Form.BASE for entry in self.lexicon.entries.get(words[0], ()))
        verb = verb and not (base and alone)  # "privacy, safety and *trust*"
        inside = [n for n in self.names if n.how != "indefinite" and first <= n.first < after]
        if inside:
            told = self.is_third(first) and inside[0].first == first + 1
            return not told and all(map(is_theme, inside))  # "and *protects* human rights"
        ends = {words[-1], words[-1].removesuffix("s"), words[0]}
        head = any(heads[word].kind is Kind.INSTRUMENT for word in ends if word in heads)
        return not (verb or head or not people.isdisjoint(words))

    def _opens_clause(self, after: int) -> bool:
        """Tell whether what "and" joins is a subject: "on forests *and rivers rose*"."""
        helping = self.lexicon.any_of("beForms", "haveForms", "modals")
        if self.lower(after) in helping:
            return any(self.is_past(index) for index in range(self.head))
        done = [e.frame for e in self.verbs(after) if e.form & Form.PARTICIPLE and e.frame]
        told = any(Kind.INSTRUMENT in frame.kinds for frame in done)
        return self.is_past(after) and not told

    # -- phrases

    def _phrase(self, step: int) -> int:
        """Return where a phrase ends that begins at an index, a name or plain words."""
        step = self.past_determiner(step)
        if named := self.named(step):
            return self.past_nouns(self._of_text(named))
        return self.plain(step, step)

    def _of_text(self, named: Name) -> int:
        """Return where a name ends, a text with what it is on: "on *a Protocol on financing*"."""
        described = named.how in {"definite", "indefinite"} and named.kind is Kind.INSTRUMENT
        if not (self.text and described and self.lower(named.after) in TOPICAL):
            return named.after
        return self._topic(named.after)
