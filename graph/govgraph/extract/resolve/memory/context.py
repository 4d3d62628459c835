"""What the rules of one sentence may ask of the whole statement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.reduced import before_gerund
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.clauses.states import acts_through
from govgraph.extract.clauses.subjects import stands_in
from govgraph.extract.find.words.function_words import ITS, OF_TWO
from govgraph.extract.find.words.tokens import is_plural
from govgraph.extract.resolve.memory.listed import opens_item, subject_above
from govgraph.extract.resolve.memory.people import told_of
from govgraph.extract.resolve.memory.series import main_treaty
from govgraph.extract.resolve.memory.untold import end_of_told
from govgraph.folding import plain_words
from govgraph.lexicon import is_a
from govgraph.model import EventType, Kind, When

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.clauses.clauses import Parsed
    from govgraph.extract.resolve.memory.discourse import Discourse
    from govgraph.extract.resolve.memory.listed import Item
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

_BY_STATES = frozenset({EventType.RATIFICATION, EventType.ACCESSION})
_LATELY = 14  # days
_FAR = 6  # sentences back, from where on only the treaty that a text is about is left out
_ALONE = frozenset({"i", "my", "me"})
_BODIES = frozenset({Kind.ORGANISATION, Kind.PROCESS})
_OBJECTS = frozenset({("it",), ("them",), ("this",)})
_PRONOUNS = frozenset({("it",), ("them",)})
_SEVERAL = frozenset({("them",), ("both",)})
# What States join that is no treaty by its name: "the Charter", "the Doha Arrangement".
_JOINED = frozenset({"Charter", "Declaration", "Instrument"})
_BESIDE = frozenset({"with", "alongside"})
_NEAR = (0, 1, 2)  # sentences back within which a treaty beats what the heading names
_REACHES = (*_NEAR, 3, _FAR)
_LEADING = frozenset({(":",), ("–",), ("—",), ("-",)})
_TOLD = 2  # sentences after an act within which a verb without an object goes on with it
_OTHER_MEETINGS = ("next ", "previous ", "preceding ", "following ")
# Verbs that may leave out the treaty when it is plain which one: "Tonga acceded on 25 June".
_MAY_IMPLY = frozenset(
    {EventType.SIGNATURE, EventType.RATIFICATION, EventType.ACCESSION, EventType.ENTRY_INTO_FORCE}
)


def _opens_noun(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word after "either" goes on with a noun: "either convention"."""
    closed = lexicon.any_of("prepositions", "coordinators", "subordinators")
    return word[0].isalpha() and word not in closed


def _shares(parsed: Parsed, index: int) -> int:
    """Return the clause whose subject a clause has, too; -1 for none."""
    shares = parsed.clauses[index].shares
    return -1 if shares is None else shares


def _only_changes(entity: Entity) -> bool:
    """Tell whether nobody accedes to a text: "the amendments to the Water Convention"."""
    return entity.label.lower().startswith("amendment")


def _is_joined_by_name(entity: Entity) -> bool:
    """Tell whether States join a text by its name: no "Our commitments"."""
    several = entity.type == "Instrument" and is_plural(entity.label.split()[-1].lower())
    return entity.type in _JOINED and not (several or _only_changes(entity))


def _goes_with(parsed: Parsed, first: int, found: Filler) -> bool:
    """Tell whether a name is an object beside the pronoun: "adopted it *and the Charter*".

    Also "adopted it in May, *and with it* the Charter"; not "it in May and the Charter in June".
    """
    start = parsed.sentence.index_of(found.span) or first
    between = parsed.sentence.lowers[first + 1 : start]
    dated = any(True for _ in parsed.times_in(first, start)) and "with" not in between
    return not dated and not {"and", "or"}.isdisjoint(between)


@dataclass(frozen=True, slots=True)
class Context:
    """Lexicon, authority and memory, with the number of the sentence being read.

    ``intro`` is who the items of a list go on to speak of: "We therefore: – condemn …";
    ``ahead`` tells that the list is one of things to come ("Next steps:") or only called for, and
    ``called`` who is to do them: "We urge Norway to: – ratify …"; ``below`` are the parties, and
    ``texts`` the texts, that a list below the sentence names.
    """

    lexicon: Lexicon
    authority: Authority
    discourse: Discourse
    reference: When | None
    number: int
    intro: Filler = EMPTY
    barrier: int = 0
    topics: tuple[Entity, ...] = ()
    ahead: str = ""
    called: Filler = EMPTY
    below: tuple[Item, ...] = ()
    texts: tuple[Item, ...] = ()

    def resume(self) -> None:
        """Set the memory back to where the sentence was read, to read it once more."""
        self.discourse.barrier, self.discourse.topics = self.barrier, self.topics

    def subject(self, parsed: Parsed, index: int, kinds: Collection[Kind]) -> Filler:
        """Return the subject of a clause, or that of the sentence which introduced the list."""
        whose = index  # "the Act amending it was tabled *and will be adopted*"
        while not range(*parsed.clauses[whose].left) and -1 < _shares(parsed, whose) < whose:
            whose = _shares(parsed, whose)
        if headed := before_gerund(parsed, whose, self.lexicon):
            ref = headed[0]
            known = ref is not None and ref.kind in kinds and ref.entity
            return Filler((known,), ref.span) if ref and known else EMPTY
        found = slots.subject(parsed, index, kinds, self)
        if found or not self.intro or parsed.clauses[index].relative:
            return found  # "– to urge States *which have not done so*": others than those
        opens = opens_item(parsed, index, self.lexicon)
        fits = any(entity.kind in set(kinds) for entity in self.intro.entities)
        return self.intro if opens and fits else EMPTY

    def speaker(self, parsed: Parsed, index: int) -> Filler:
        """Return who speaks, where "we", "our", "us", "I", "my" or "me" stands for them.

        "My delegation" is that of us all.
        """
        at, word = parsed.sentence.starts[index], parsed.sentence.lowers[index]
        alone = word in _ALONE and not acts_through(parsed.sentence.lowers, index, self.lexicon)
        me = self.discourse.i(at) if alone else None
        own = (me,) if me else self.discourse.ours(at) if not alone else ()
        return Filler(own, parsed.sentence.span_of(index, index + 1)) if own else EMPTY

    def pronoun(self, word: str, kinds: Collection[Kind], at: int) -> Filler:
        """Return what a pronoun at an offset means, as a filler without words of its own."""
        parsed = self.discourse.parsed.get(self.number)
        told = told_of(parsed, word, at, self.authority)
        meant = told if told and told.kind in kinds else None
        if self.intro and parsed and word == "it":
            meant = meant or subject_above(parsed, self.intro, kinds, at, self.lexicon)
        meant = meant or self.discourse.pronoun(word, kinds, self.number, at)
        return Filler((meant,)) if meant else EMPTY

    def object_after(
        self,
        parsed: Parsed,
        right: tuple[int, int],
        kinds: Collection[Kind],
        but: Sequence[Entity] = (),
    ) -> Filler:
        """Return the object after a verb: a name, or what "it" means there (never the subject)."""
        found = slots.after_verb(parsed, right, kinds, self.lexicon)
        first = right[0]
        words = parsed.sentence.lowers[first : first + 2]
        joined = words[:1] in _PRONOUNS and _goes_with(parsed, first, found)
        if found and (joined or words == ("neither", "it")):  # "signed it and the Protocol"
            word = "they" if words[0] == "them" else "it"
            other = self._meant(parsed, first + (not joined), word, kinds, (*but, *found.entities))
            return Filler((*other.entities, *found.entities), found.span)
        if found and words[:1] not in _PRONOUNS:
            return found
        if words in {("the", "former"), ("the", "latter")}:
            return self._meant(parsed, first, words[1], kinds)
        several, after = self.discourse.nth_of_them(parsed, first, kinds, self.number)
        if several:
            return Filler(several, parsed.sentence.span_of(first, after))
        if self._means_several(parsed, first):
            noun = words[0] == "either" and words[1:] != () and _opens_noun(words[1], self.lexicon)
            word = "they" if words[0] == "them" else "both"
            group = self.discourse.group(word, kinds, self.number, but=but)
            if noun and not all(self._is_called(entity, words[1]) for entity in group):
                group = ()
            if group or word == "both":
                span = parsed.sentence.span_of(first, first + 1 + noun)
                return Filler(group, span if group else None)
        if stands_in(parsed, first, self.lexicon) and words[0] not in ITS:
            return self._meant(parsed, first, "proposal", kinds, but)
        if words[:1] not in _OBJECTS or self._is_this_thing(parsed, first):
            return EMPTY
        # "Together with *the Union* we launched it": it is not "it".
        own = [r for c in parsed.clauses if c.right[0] == first for r in parsed.refs_in(*c.left)]
        beside = (r.entity for r in own if parsed.before(r.name.first) in _BESIDE)
        but = (*but, *(entity for entity in beside if entity))
        return self._meant(parsed, first, "they" if words[0] == "them" else "it", kinds, but)

    def _is_this_thing(self, parsed: Parsed, first: int) -> bool:
        """Tell whether "this" points to a body, a work, a plea or a time: "will sign *this year*".

        Not "signed *this text*", which is what is meant.
        """
        if any(time.first == first for time in parsed.times):
            return True
        this, *nouns = parsed.sentence.lowers[first : first + 3]
        heads = [self.lexicon.heads.get(noun) for noun in nouns]
        bodies = any(head and head.kind in _BODIES for head in heads)
        pleas = self.lexicon.words("pleaNouns")
        return this == "this" and (bodies or not pleas.isdisjoint(nouns))

    def _is_called(self, entity: Entity, noun: str) -> bool:
        """Tell whether a noun can mean a text: "treaty" any convention, "report" a report."""
        head = self.lexicon.heads.get(noun)
        kind = head is not None and head.type != "Instrument" and is_a(entity.type, head.type)
        return kind or noun in {"text", "instrument", *entity.label.lower().split()}

    def _means_several(self, parsed: Parsed, first: int) -> bool:
        """Tell whether an object is "them", "both", or, where it is denied, "either of them"."""
        words = parsed.sentence.lowers[first : first + 2]
        if words[:1] in _SEVERAL:
            return words[1:] != ("of",)
        negations = self.lexicon.words("negations")
        denied = any(w in negations or w.endswith("n't") for w in parsed.sentence.lowers[:first])
        alone = not words[1:] or words[1] == "of" or not _opens_noun(words[1], self.lexicon)
        head = self.lexicon.heads.get(words[1]) if words[1:] else None
        alone = alone or (head is not None and head.kind is Kind.INSTRUMENT)  # "either *treaty*"
        return alone and (words[:1] == ("neither",) or (words[:1] == ("either",) and denied))

    def _meant(
        self,
        parsed: Parsed,
        first: int,
        word: str,
        kinds: Collection[Kind],
        but: Sequence[Entity] = (),
    ) -> Filler:
        """Return what a pronoun in the place of an object means, and remember it."""
        at = parsed.sentence.starts[first]
        meant = self.discourse.pronoun(word, kinds, self.number, at, but)
        if not meant:
            return EMPTY
        self.discourse.note(meant, self.number, at)
        return Filler(
            (meant,), parsed.sentence.span_of(first, first + 1 + (word not in {"it", "they"}))
        )

    def implied_meeting(self, *, own: bool = True, past: bool = False) -> Filler:
        """Return the meeting that "they took part" leaves out: the one just named, or the text's.

        "We were there" is never said of the text's ``own``, where one says "here". Who was there in
        the ``past`` was at none that is to come, and nobody tells of "the previous session" alone.

        "The Annual Meeting" in minutes of "the 7th Annual Meeting of NADPA" is the text's own.
        """
        held = self.discourse.document.meeting
        near = {s.entity for s in self.discourse.lately(self.number, 1)}
        met = [e for e in near if _is_told_of(e)]
        met = [e for e in met if not (past and self._lies_ahead(e))]
        ours = held is not None and held.type != "MeetingSeries"
        if ours:  # "thanked Oman for hosting the Forum in May. *Chad did not attend*": not in May
            met = [e for e in met if not self._is_long_over(e)]
        words = plain_words(held.label) if held and ours else set()
        if len(met) == 1 and not (own and plain_words(met[0].label) <= words):
            return Filler((met[0],))
        if held and ours:
            return Filler((held,)) if own else EMPTY
        named = [e for e in self.discourse.last if _is_told_of(e)]
        named = [e for e in named if not (past and self._lies_ahead(e))]
        return Filler((named[0],)) if len(named) == 1 else EMPTY  # a press release on a meeting

    def _lies_ahead(self, meeting: Entity) -> bool:
        """Tell whether a meeting has been told to be held after the statement.

        Or that people will go to it: "in two weeks ministers *will land in Oslo for* the Forum".
        """
        if self._is_told_ahead(meeting):
            return True
        whens = [f.object for f in self.discourse.held.get(meeting, ()) if f.predicate == "when"]
        now = self.reference
        return now is not None and any(
            isinstance(when, When) and when.earliest > now.latest for when in whens
        )

    def _is_told_ahead(self, meeting: Entity) -> bool:
        seen = self.discourse.last.get(meeting)
        parsed = self.discourse.parsed.get(seen.sentence) if seen else None
        return parsed is not None and any(
            clause.verb.tense == "future" and any(r.entity == meeting for r in refs)
            for clause in parsed.clauses
            if (refs := parsed.refs_in(*clause.right))
        )

    def _is_long_over(self, meeting: Entity) -> bool:
        """Tell whether a sentence speaks only by the way of a meeting that was held long ago."""
        whens = [f.object for f in self.discourse.held.get(meeting, ()) if f.predicate == "when"]
        now = self.reference
        over = now is not None and any(
            isinstance(when, When) and (now.earliest - when.latest).days > _LATELY for when in whens
        )
        told = self.discourse.parsed.get(self.number - 1) if over else None
        return told is not None and any(
            clause.verb.gerund and any(r.entity == meeting for r in told.refs_in(*clause.right))
            for clause in told.clauses
        )

    def leading(self) -> Filler:
        """Return what a line is on, of which this is a later sentence: "*Chad* – Signed. Not …"."""
        here = self.discourse.parsed.get(self.number)
        back = self.number - 1
        while here and (opening := self.discourse.parsed.get(back)):
            if opening.sentence.block != here.sentence.block:
                break
            first = next(iter(opening.refs), None)
            after = first.name.after if first and not first.name.first else 0
            if first and first.entity and opening.sentence.lowers[after : after + 1] in _LEADING:
                return Filler((first.entity,), first.span)
            back -= 1
        return EMPTY

    def implied_object(
        self, kind: EventType, kinds: Collection[Kind], at: int | None = None
    ) -> Filler:
        """Return the treaty that a text is about, where the verb ``at`` an offset leaves it out."""
        if kind not in _MAY_IMPLY or Kind.INSTRUMENT not in set(kinds):
            return EMPTY
        if self._is_of_unknown():
            return EMPTY
        topic = self.discourse.topic((Kind.INSTRUMENT,))
        if topic and is_a(topic.type, "Treaty"):
            return self._told_apart(topic, at) or Filler((topic,))
        if topic and kind in _BY_STATES and not _is_joined_by_name(topic):
            topic = None  # nobody accedes to "Global rules for safe ships"
        told = self.number, end_of_told(self.discourse.parsed.get(self.number), at)
        for reach in _NEAR if topic else _REACHES:
            seen = self.discourse.lately(self.number, reach)
            near = {s.entity for s in seen if (s.sentence, s.at) < told}
            near = {e for e in near if is_a(e.type, "Treaty") or self.discourse.is_joined(e)}
            near = {e for e in near if kind is not EventType.ACCESSION or not _only_changes(e)}
            if len(near) == 1:
                return Filler((near.pop(),))
            if near and reach < _FAR:
                break
        else:
            near = set()
        if topic:
            return self._told_of(kind) or Filler((topic,))
        main = None if near else main_treaty(self.discourse, *told)
        return Filler((main,)) if main else self._told_of(kind)

    def _is_of_unknown(self) -> bool:
        """Tell whether a sentence goes on with a text that nobody knows: "signed *the latter*".

        So behind "*A second protocol*, on glaciers, was opened. Fiji has signed."
        """
        told, here = self.discourse.told[-1:], self.discourse.parsed.get(self.number)
        untold = told and told[0][0] == self.number and told[0][2] is None
        if untold and here and not OF_TWO.isdisjoint(here.sentence.lowers):
            return True
        before = self.discourse.parsed.get(self.number - 1)
        if not (here and before) or here.sentence.block != before.sentence.block:
            return False
        main = before.clauses[0].left if before.clauses else (0, len(before.sentence.words))
        opens = any(r.kind is Kind.INSTRUMENT for r in before.refs_in(*main))
        near = (*before.refs, *here.refs)
        return opens and not any(r.entity for r in near if r.kind is Kind.INSTRUMENT)

    def _told_apart(self, topic: Entity, at: int | None) -> Filler:
        """Return the one treaty that a paragraph goes on with, where it is none of the heading.

        "The Pact was opened for signature in May, and Fiji signed it. *Chad acceded* in June."
        """
        here = self.discourse.parsed.get(self.number)
        for back in range(_TOLD + 1) if here else ():
            parsed = self.discourse.parsed.get(self.number - back)
            if parsed is None or here is None or parsed.sentence.block != here.sentence.block:
                break
            seen = self.discourse.by_sentence.get(self.number - back, ())
            named = {s.entity for s in seen if is_a(s.entity.type, "Treaty")}
            before = {s.entity for s in seen if not back and at is not None and s.at < at}
            if topic not in named and len(named) == 1 and named <= before:
                return Filler(tuple(named))  # "bound by *the Pact* since 2019: it acceded then"
            told = {act.object for act in self.discourse.acts.get(self.number - back, ())}
            told = {e for e in told if e and is_a(e.type, "Treaty")}
            if topic in named | told or len(told) > 1 or len(named) > 1:
                break
            if told and named <= told:
                return Filler(tuple(e for e in told if e))
        return EMPTY

    def _told_of(self, kind: EventType) -> Filler:
        """Return what the act told last was done to: the Charter that "Fiji signed"."""
        told = [act for n, _, act in self.discourse.told[-1:] if act and self.number - n <= _TOLD]
        near = told and told[0].type in _MAY_IMPLY and kind is not EventType.ENTRY_INTO_FORCE
        meant = told[0].object if near else None
        joined = meant is not None and meant.label[:1].isupper() and meant.type in _JOINED
        return Filler((meant,)) if meant and joined else EMPTY


def _is_told_of(entity: Entity) -> bool:
    """Tell whether it is a meeting, and none by which another is told: "the *next* session"."""
    met = entity.kind is Kind.MEETING and entity.type != "MeetingSeries"
    return met and not entity.label.lower().startswith(_OTHER_MEETINGS)
