"""Give each date, place and meeting of a sentence to one of its events.

The preferences, strongest first: the event word before it in the same clause, then the one after
it in the same clause. What stands in a clause without an event word belongs to none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govgraph.extract.clauses import sitting, wherein
from govgraph.extract.clauses.attributes import is_attribute
from govgraph.extract.clauses.clauses import is_inside
from govgraph.extract.clauses.cues import comes_about
from govgraph.extract.clauses.excepting import rejects
from govgraph.extract.clauses.governed import heads_subject
from govgraph.extract.clauses.phrases import governing
from govgraph.extract.clauses.reduced import REDUCED
from govgraph.extract.clauses.subjects import head_before
from govgraph.extract.clauses.undated import dates_no_act, of_another_act, of_stance
from govgraph.extract.find.refs import is_building
from govgraph.extract.find.words.function_words import AGAINST, LATER, TOPICAL
from govgraph.extract.find.words.tokens import is_adverb
from govgraph.lexicon import Part
from govgraph.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.clauses.clauses import Parsed, Timed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.model import Entity, Span, When

_VENUES = frozenset({"in", "at", "near"})
_OCCASIONS = frozenset({"at", "during", "in", "within", "alongside"})
_ASIDES = frozenset({"after", "before", "since", "following", "until", "despite", "ahead"})
_ONE_OF_THEM = frozenset({(",", "the", "last"), (",", "the", "latter"), (",", "the", "former")})
_KEPT = frozenset({"anniversary", "anniversaries", "birthday", "jubilee"})
_ANNIVERSARY = 4  # words from "anniversary" to the event that it is of
_POSTED = frozenset({("ambassador",), ("embassy",), ("seat",)})  # "has its seat in Bern"
_OWNED = frozenset({"the", "its", "their", "our", "'s", "this"})
_WHERE = 2  # words from a place to the "where" of "to Turin, where"
_BESIDE = frozenset({(",", "on"), (",", "in"), (",", "on", "the"), ("in",)})
FRINGES = frozenset({"margins", "sidelines", "occasion", "course", "opening"})
"""Nouns for what lies beside a meeting: "on the *margins* of the Forum"."""


class Attached(NamedTuple):
    """A place, a meeting or a time with its words; all None where nothing is attached."""

    entity: Entity | None = None
    time: When | None = None
    span: Span | None = None


NOTHING = Attached()


class Attachments:
    """The dates, places and meetings of a sentence, dealt out to its event words."""

    def __init__(
        self, parsed: Parsed, triggers: Sequence[tuple[int, int]], context: Context
    ) -> None:
        self._parsed = parsed
        self._triggers = sorted(triggers)
        self._context = context
        self._places: dict[int, Attached] = {}
        self._meetings: dict[int, Attached] = {}
        self._times: dict[int, Attached] = {}
        if not triggers:
            return
        for ref in parsed.refs:
            self._deal_ref(ref)
        self._deal_where()
        self._deal_here()
        self._deal_there()
        for time in parsed.times:
            if not any(is_inside(time, ref) for ref in parsed.refs):
                self._deal_time(time)
        shared = wherein.sharing_time(parsed, self._triggers, self._times, context.lexicon)
        for first, above in shared.items():
            self._times[first] = self._times[above]

    def of(self, first: int) -> tuple[Attached, Attached, Attached]:
        """Return place, meeting and time of the event whose words begin at an index."""
        return (
            self._places.get(first, NOTHING),
            self._meetings.get(first, NOTHING),
            self._times.get(first, NOTHING),
        )

    def _deal_ref(self, ref: Ref) -> None:
        if ref.entity is None or ref.kind not in {Kind.PLACE, Kind.MEETING}:
            return
        if is_attribute(self._parsed, ref, self._context.lexicon):
            return  # "at the *Lakes Summit* preparatory workshop"
        if AGAINST.intersection(self._parsed.sentence.lowers[ref.name.after : ref.name.after + 1]):
            return  # "in *Kos* v. Chad"
        if ref.kind is Kind.PLACE and wherein.is_told_with(ref, self._parsed.refs):
            return
        prepositions = _VENUES if ref.kind is Kind.PLACE else _OCCASIONS | self._sat_for(ref)
        opening = wherein.opening(self._parsed, ref, self._context.lexicon)
        word = governing(self._parsed, opening, 0, self._context.lexicon)
        lowers, after = self._parsed.sentence.lowers, ref.name.after
        before = lowers[max(0, ref.name.first - 4) : ref.name.first]
        moments = FRINGES | self._context.lexicon.words("momentsOfMeetings")
        # Who meets "on the margins of" another meeting does not meet at it.
        fringe = word == "of" and moments & set(before) and not self._sat_for(ref)
        fringe = fringe and _ASIDES.isdisjoint(lowers[max(0, ref.name.first - 5) : ref.name.first])
        where = word == "to" and "where" in lowers[after : after + _WHERE]
        if not (word in prepositions or where or (fringe and ref.kind is Kind.MEETING)):
            return
        lexicon = self._context.lexicon
        aimed = wherein.is_aimed_at(self._parsed, self._triggers, ref, lexicon)
        apart = before[-2:-1] in _POSTED or aimed
        owner = None if apart else self._owner(ref.name.first)
        if owner is not None and not (ref.entity.type == "Country" and self._is_theirs(ref, owner)):
            table = self._places if ref.kind is Kind.PLACE else self._meetings
            if owner in table and is_building(table[owner].entity) and ref.entity.type == "City":
                del table[owner]  # "at the Palais des Nations in Geneva"
            table.setdefault(owner, Attached(ref.entity, None, ref.span))

    def _sat_for(self, ref: Ref) -> frozenset[str]:
        """Return "for" where one meets "*for* its 100th session"."""
        parsed, at = self._parsed, ref.name.first
        within = (n for n, clause in enumerate(parsed.clauses) if at in range(*clause.right))
        return frozenset({"for"} if any(sitting.is_sitting(parsed, n) for n in within) else ())

    def _is_theirs(self, ref: Ref, owner: int) -> bool:
        """Tell whether a country is only where those are who act, or what an act is about.

        "*Companies in Japan* adopted the Code", "they adopted a plan on the *war in Sudan*"; but
        "in Japan they adopted it", "it was opened for *signature in Japan*".
        """
        lowers, at = self._parsed.sentence.lowers, ref.name.first - 1
        at -= lowers[at] in self._context.lexicon.words("determiners")
        noun, plain = lowers[at - 1] if at > 0 else "", at - 1 not in self._parsed.covered
        dated = any(t.first < at <= t.after for t in self._parsed.times)
        if dated or not (plain and noun.isalpha()):
            return False
        if at < owner:
            return "," not in lowers[at:owner] and not is_adverb(noun)
        within = [w for w in lowers[owner + 1 : at] if w in TOPICAL]
        return bool(within) and noun not in self._context.lexicon.words("signingOccasions")

    def _deal_where(self) -> None:
        """Give what "where" and "at which" stand for to the acts that they lead to."""
        for clause, ref in wherein.settings(self._parsed, self._context.lexicon):
            table = self._places if ref.kind is Kind.PLACE else self._meetings
            for first, _ in self._triggers:
                if clause.left[0] <= first < clause.right[1]:
                    table.setdefault(first, Attached(ref.entity, None, ref.span))

    def _deal_here(self) -> None:
        """Give "here" and "in this (very) hall" to an event: where the statement was made."""
        here, sentence = self._context.discourse.here, self._parsed.sentence
        told = enumerate(sentence.lowers if here else ())
        halls = self._context.lexicon.words("placesOfSpeaking")
        for index, city in [(i, w in halls) for i, w in told if w == "here" or w in halls]:
            before = sentence.lowers[max(0, index - 2) : index]
            if city and before[-1:] != ("this",) and before != ("this", "very"):
                continue
            owner = self._owner(index)
            if owner is not None:
                span = sentence.span_of(index - city, index + 1)
                self._places.setdefault(owner, Attached(here, None, span))

    def _deal_there(self) -> None:
        """Give "signed there", "there, Chad signed" the one place and meeting named last."""
        sentence = self._parsed.sentence
        for index in [i for i in range(len(sentence.lowers)) if wherein.is_there(sentence, i)]:
            acts = [pair for pair in self._triggers if pair[1] <= index]
            owner, exists = (
                self._owner(index),
                wherein.exists(sentence, index, self._context.lexicon),
            )
            if owner is None or (index and not acts) or (not index and exists):
                continue
            if acts and (owner != acts[-1][0] or (acts[-1][1] < index and exists)):
                continue
            span, at = sentence.span_of(index, index + 1), sentence.starts[index]
            discourse, number = self._context.discourse, self._context.number
            for table, kind in ((self._places, Kind.PLACE), (self._meetings, Kind.MEETING)):
                if (meant := discourse.there(kind, number, at)) is not None:
                    table.setdefault(owner, Attached(meant, None, span))

    def _deal_time(self, time: Timed) -> None:
        sentence = self._parsed.sentence
        before = sentence.lowers[time.first - 1] if time.first else ""
        if before in _OWNED and wherein.modifies(sentence, time.after, self._context.lexicon):
            return  # "the 2015 declaration"
        if any(rejects(sentence.lowers, time.first - step) for step in (1, 2)):
            return  # "adopted in 2021, not in 2020"
        if dates_no_act(self._parsed, time, self._context.lexicon):
            return
        if of_another_act(self._parsed, time, dict(self._triggers)):
            return
        if sentence.lowers[max(0, time.first - 4) : time.first - 1] in _ONE_OF_THEM:
            return  # "Chad, Fiji and Malta ratified it, *the last in 2021*"
        named = time.first - 2 in (self._parsed.named if before == "of" else self._parsed.covered)
        owner = None if before in {"of", "for"} and named else self._owner(time.first)
        if owner is None:
            return  # "the Principles of 1991", "the Budget for 2026"
        known = self._times.get(owner)
        if (
            known is None
            or wherein.narrows(time.time.when, known.time)
            or self._restates(known, time)
            or self._is_nearer(owner, known, time)
        ):
            self._times[owner] = Attached(None, time.time.when, time.time.span)

    def _restates(self, known: Attached, time: Timed) -> bool:
        """Tell whether a date says which day counted words mean: "two weeks earlier, on 3 May"."""
        sentence = self._parsed.sentence
        after = sentence.range_of(known.span)[1] if known.span else 0
        counted = sentence.lowers[after - 1] in LATER
        return counted and sentence.lowers[after : time.first] in _BESIDE

    def _is_nearer(self, owner: int, known: Attached, time: Timed) -> bool:
        """Tell whether a date beats a fronted one: "In 2026 the Pact, *signed in 2011*, …"."""
        sentence = self._parsed.sentence
        after = next(after for first, after in self._triggers if first == owner)
        fronted = known.span is not None and sentence.range_of(known.span)[0] < owner
        return fronted and sentence.lowers[after : time.first] in {("in",), ("on",)}

    def _owner(self, index: int) -> int | None:
        """Return where the event word begins that a date, place or meeting at an index goes to."""
        within = [first for first, after in self._triggers if first <= index < after]
        if within:
            # "Has *today* signed", not "has, as agreed *in May*, signed".
            return None if wherein.is_beside(self._parsed, within[0], index) else within[0]
        low, high = self._region(index)
        if self._describes(low, index):
            return None
        resumed = wherein.going_on(self._parsed, index)
        if resumed is not None and self._is_trigger(resumed):
            return self._parsed.clauses[resumed].verb.first
        acts = [first for first, after in self._triggers if low <= first and after <= index]
        acts = wherein.without_aside(self._parsed, acts, index)
        before = wherein.what_came_about(self._parsed, acts)
        if before and of_stance(self._parsed, before[-1], index):
            return None  # "was adopted, *condemning the attacks in Haiti*"
        if before:
            return before[-1] if self._reaches(before[-1], index) else None
        later = [first for first, _ in self._triggers if index < first < high]
        later = [first for first in later if not self._within_aside(first, index)]
        if later:
            told = self._takes(later[0], index) and not sitting.describes(self._parsed, index)
            return later[0] if told else None
        return self._beyond(index)

    def _describes(self, low: int, index: int) -> bool:
        """Tell whether an aside tells of somebody: "The Union, *based in Bern since 1874*, did"."""
        lowers = self._parsed.sentence.lowers
        verb = next((c.verb for c in self._parsed.clauses if c.left[0] == low), None)
        if verb is None or index > verb.first or "," not in lowers[index : verb.first]:
            return False
        commas = [k for k in range(low, index) if lowers[k] == ","]
        describing = self._context.lexicon.words("describing")
        if not commas or lowers[commas[-1] + 1] in describing:
            return bool(commas)  # also "GEC, *a charity based in Bern*, did"
        return not (describing - {"with"}).isdisjoint(lowers[commas[-1] + 1 : index])

    def _reaches(self, first: int, index: int) -> bool:
        """Tell whether an event noun is no aside before the verb behind which an index lies.

        "Ten years after its *adoption*, the Convention was discussed in *Oslo*"; nor does what an
        anniversary is of take the place and the day on which one keeps it.
        """
        clauses, lowers = self._parsed.clauses, self._parsed.sentence.lowers
        if any(clause.verb.first == first for clause in clauses):
            return True
        kept = _KEPT & set(lowers[max(0, first - _ANNIVERSARY) : first])
        if kept or wherein.ends_inner(self._parsed, first, index):
            return False
        for number, clause in enumerate(clauses):
            if clause.left[0] <= first < clause.left[1] and clause.verb.after <= index:
                if wherein.within_subject(self._parsed, number, first):
                    return False
                aside = bool(_ASIDES & set(lowers[clause.left[0] : first]))
                return not (aside and "," in lowers[first : clause.left[1]])
        return True

    def _within_aside(self, first: int, index: int) -> bool:
        """Tell whether a later event word is in an aside: "in 2020 Fiji, *which met*, signed"."""
        clauses, lowers = self._parsed.clauses, self._parsed.sentence.lowers
        before = [k for k in range(index, first) if lowers[k] in {"before", "after", "until"}]
        followed = any(c.is_main and c.verb.first > first for c in clauses)
        parted = bool(before) and followed and "," in lowers[index : before[-1]]
        if parted and "," not in lowers[before[-1] : first]:
            return True  # "in 2019, a year *before Chad signed it*, Fiji did"
        return any(
            clause.relative and index < clause.left[0] <= first < clause.right[1]
            for clause in clauses
        )

    def _takes(self, first: int, index: int) -> bool:
        """Tell whether a later event word takes what stands before it.

        "In May the Assembly *welcomed* Norway's ratification" and "in May, *after* the adoption of
        the Charter, Fiji left" tell when it was welcomed, and when Fiji left.
        """
        lowers = self._parsed.sentence.lowers
        if any(clause.verb.first == first for clause in self._parsed.clauses):
            own = wherein.is_of_verb(self._parsed, first, index, self._context.lexicon)
            another = not wherein.is_set_apart(self._parsed, index) and self._dates_another(index)
            return not (own or ("," in lowers[index:first] and another))
        kept = _KEPT & set(lowers[max(0, first - _ANNIVERSARY) : first])
        if kept or any(lowers[k] == "," and lowers[k + 1] in _ASIDES for k in range(index, first)):
            return False
        verbs = [c.verb for c in self._parsed.clauses if c.left[0] <= index <= first < c.right[1]]
        return not any("lookingBack" in verb.classes for verb in verbs)

    def _dates_another(self, index: int) -> bool:
        """Tell whether a fronted event has a date: "before its *adoption* in 2011, Fiji left"."""
        lowers, entries = self._parsed.sentence.lowers, self._parsed.entries
        opened = [k for k in range(index) if lowers[k] in _ASIDES]
        return bool(opened) and any(
            entry.frame is not None and entry.part is Part.NOUN
            for k in range(opened[-1], index)
            for entry, _ in entries[k]
        )

    def _beyond(self, index: int) -> int | None:
        """Return the event word of the clause that goes on from where an index lies.

        "It was on 5 May that Malta ratified it", "they met in Turin and signed the Charter", "in
        2021 we sat here and launched it", "they went to Turin, where they signed the Pact",
        "they gathered there in May *to sign* it", "in May the Council, sitting there, signed it",
        "its ratification, which followed in May", "the process began in March 2022, when the
        Assembly adopted it".
        """
        clauses = self._parsed.clauses
        for number, clause in enumerate(clauses):
            if not clause.left[0] <= index < clause.right[1]:
                continue
            if clause.relative and comes_about(clause.verb):
                last = head_before(self._parsed, clause.left[0])
                return next((first for first, after in self._triggers if after == last + 1), None)
            if number + 1 == len(clauses):
                break
            following = clauses[number + 1]
            cleft = clause.verb.copula and following.mark == "that"
            cleft = cleft or (following.mark == "when" and wherein.opens_when(self._parsed, index))
            met = "moving" in clause.verb.classes
            fronted = index < clause.verb.first and following.verb.tense == clause.verb.tense
            joined = (met or fronted) and following.mark == "and" and following.shares == number
            led = following.mark == "where" or (met and following.verb.infinitive)
            sat = sitting.is_sitting(self._parsed, number)
            led = led or (sat and not sitting.tells_of_text(self._parsed, number))
            led = led or sitting.is_speaking(self._parsed, number, self._context.lexicon)
            led = led or wherein.leads_to(clause, following)
            if (cleft or joined or led) and self._is_trigger(number + 1):
                return following.verb.first
        return wherein.nth(self._parsed, dict(self._triggers), index)

    def _region(self, index: int) -> tuple[int, int]:
        """Return the word range of the clause in which an index lies."""
        clauses = self._parsed.clauses
        low, high = 0, len(self._parsed.sentence.lowers)
        for number, clause in enumerate(clauses):
            if clause.left[0] <= index < clause.right[1]:
                low, high = clause.left[0], clause.right[1]
                topic = sitting.names_topic(self._parsed, number) and not self._is_trigger(number)
                high = clauses[number + 1].right[1] if index < clause.verb.first and topic else high
                if index < clause.verb.first and self._is_reduced(number):
                    low = clauses[number - 1].left[0]  # "signed *in Oslo* the Treaty adopted in …"
                # A gerund or an infinitive is part of the clause it hangs on.
                step = number
                while self._hangs(step, index):
                    step -= 1
                    low = min(low, clauses[step].left[0])
                break
        return low, high

    def _hangs(self, number: int, index: int) -> bool:
        """Tell whether what stands at an index belongs to the clause that another one hangs on.

        "Signed a treaty *based* on it in May"; but "signed it in a hall *built* in May".
        """
        clause = self._parsed.clauses[number]
        reduced = clause.mark == REDUCED and index - clause.verb.after > 1
        hangs = clause.verb.infinitive or clause.verb.gerund or reduced
        hangs = hangs or (bool(number) and heads_subject(self._parsed, number - 1))
        return bool(number) and hangs and not self._is_trigger(number)

    def _is_reduced(self, number: int) -> bool:
        """Tell whether a participle only describes a noun that follows another event word."""
        clause, above = self._parsed.clauses[number], self._parsed.clauses[number - 1]
        bare = clause.verb.participle and clause.verb.first == clause.verb.main
        beside = number and not clause.mark and clause.left[0] == above.verb.after
        following = "".join(self._parsed.sentence.lowers[clause.verb.after :][:1])
        described = following in self._context.lexicon.words("prepositions")
        return bool(beside) and bare and described and self._is_trigger(number - 1)

    def _is_trigger(self, number: int) -> bool:
        return self._parsed.clauses[number].verb.first in dict(self._triggers)
