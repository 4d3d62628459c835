"""Read one statement from beginning to end and gather what it says."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import MAXYEAR
from itertools import chain
from typing import TYPE_CHECKING

from govgraph.extract.broader import broader_themes
from govgraph.extract.clauses.clauses import Parsed, parse
from govgraph.extract.clauses.cues import ASKED_FOR
from govgraph.extract.clauses.slots import AGENTS, EMPTY, Filler
from govgraph.extract.document.bodies.ministers import as_sent
from govgraph.extract.document.meetings.announcing import announces
from govgraph.extract.document.meetings.venue import opening_line, venue
from govgraph.extract.document.speakers.records import said_in_turns
from govgraph.extract.events.attendance.absences import find_absences
from govgraph.extract.events.attendance.attendance import find_attendance
from govgraph.extract.events.attendance.came import find_came
from govgraph.extract.events.attendance.gathered import find_gathered
from govgraph.extract.events.attendance.here import (
    at_own_meeting,
    at_this_meeting,
    of_itself,
    said_now,
)
from govgraph.extract.events.attendance.narrated import Occasion, at_occasion, occasion_told
from govgraph.extract.events.attendance.occasion import here_today, on_occasion
from govgraph.extract.events.attendance.speeches import find_speeches
from govgraph.extract.events.attendance.with_us import find_with_us
from govgraph.extract.events.events import find_events
from govgraph.extract.events.listed.notices import find_notified
from govgraph.extract.events.listed.outcomes import find_decided
from govgraph.extract.events.listed.tables import find_tables, is_log
from govgraph.extract.events.parties.unnamed import by_groups
from govgraph.extract.events.quoting.quotes import (
    find_quotations,
    quote_spans,
    speaks_in_person,
    uttered,
)
from govgraph.extract.events.quoting.reported import find_reported
from govgraph.extract.events.quoting.snippets import find_snippets
from govgraph.extract.events.status.cited import with_denials
from govgraph.extract.events.status.taking_back import denied_at_once, take_back, undo
from govgraph.extract.facts.agendas import row_meetings
from govgraph.extract.facts.incumbents import with_bodies
from govgraph.extract.facts.ministries import with_ministries
from govgraph.extract.facts.moving import called_off, without_plans
from govgraph.extract.facts.posts import find_posts
from govgraph.extract.facts.relations import find_facts
from govgraph.extract.facts.sittings import holders, own_meeting
from govgraph.extract.facts.stacked import stacked_posts
from govgraph.extract.facts.titles import title_relations
from govgraph.extract.facts.units import headed_units
from govgraph.extract.find.acronyms.inserted import without_initials
from govgraph.extract.find.refs import is_organisation
from govgraph.extract.find.words.function_words import FIRST_PERSON
from govgraph.extract.find.words.furniture import without_furniture
from govgraph.extract.find.words.rejoined import rejoined
from govgraph.extract.find.words.tokens import is_item, is_title, opens_declaration
from govgraph.extract.gaps import untold
from govgraph.extract.joining import (
    at_meetings,
    below_headlines,
    consistent,
    exactest,
    met_then,
    of_meetings,
    place_of,
    unique,
    unique_events,
    without_awaited,
)
from govgraph.extract.mentioned import mentions, used_by
from govgraph.extract.named import Named, read_named
from govgraph.extract.only_written import only_written, without_written
from govgraph.extract.over_lists import OverList, bids
from govgraph.extract.positions.holders.people_told import over_its_list, several_bodies
from govgraph.extract.positions.listed import all_positions
from govgraph.extract.positions.silent import silent
from govgraph.extract.resolve.described import resolve_descriptions
from govgraph.extract.resolve.memory.apart import said_by_others, spoken_apart
from govgraph.extract.resolve.memory.context import Context
from govgraph.extract.resolve.memory.discourse import Discourse
from govgraph.extract.resolve.memory.listed import (
    goes_on_item,
    heads_lines,
    parties_below,
    texts_below,
)
from govgraph.extract.resolve.memory.passage import Passage
from govgraph.extract.resolve.texts.itself import note_itself
from govgraph.extract.spans import Spans
from govgraph.model import (
    Analysis,
    BlockRole,
    Entity,
    Event,
    Fact,
    Gap,
    Kind,
    Position,
    Post,
    Span,
    Statement,
    TimeExpression,
    When,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon


def understand(statement: Statement, authority: Authority, lexicon: Lexicon) -> Analysis:
    """Return all that the rules find in a statement; every part cites its words."""
    statement = rejoined(without_furniture(statement, lexicon), authority, lexicon)
    read = without_initials(statement, authority, lexicon)
    named, dated = read_named(read, authority, lexicon)
    told = _Reading(read, named, authority, lexicon).analysis(named.refs, dated)
    return replace(told, statement=statement)


class _Reading:
    """One pass over the sentences of a statement, remembering what has been named."""

    def __init__(
        self,
        statement: Statement,
        named: Named,
        authority: Authority,
        lexicon: Lexicon,
    ) -> None:
        self.statement = statement
        self.findings = named.findings
        self.resolver = named.resolver
        self.document = named.document
        self.authority = authority
        self.lexicon = lexicon
        self.discourse = Discourse(named.document, lexicon, authority)
        self.parsed: list[Parsed] = []
        self.contexts: list[Context] = []
        self.events: list[Event] = []
        self.positions: list[Position] = []
        self.facts: list[Fact] = []
        self.posts: list[Post] = []
        self.gaps: list[Gap] = []
        self.opened = False
        self.occasion: Occasion | None = None
        lines = named.frame.lines
        self.venue = venue(lines, opening_line(named.told, named.frame))
        self.discourse.here = self.venue.entity if self.venue else None
        own = list(own_meeting(named.document, self.discourse.here, lines, lexicon))
        # The text knows better where it was: "Oslo, 5 May" may be where one writes of it.
        # So when: the day of a statement is only one of those on which its meeting sits.
        self.own_facts = [f for f in own if not isinstance(f.object, When) or f.object.is_day]
        self.facts += [fact for fact in own if fact not in self.own_facts]
        self.lists = OverList(
            lexicon,
            coming=announces(lines, lexicon),
            year=named.document.when.latest.year if named.document.when else MAXYEAR,
        )
        self.facts += headed_units(lines, authority, lexicon)

    def analysis(self, refs: Sequence[Sequence[Ref]], times: Sequence[TimeExpression]) -> Analysis:
        """Read every sentence and return what was found."""
        blocks = [b for b in self.statement.blocks if b.role is not BlockRole.FURNITURE]
        quotes = quote_spans(self.statement.text, blocks)
        told = (found.sentence for found in self.findings.sentences)
        self.discourse.in_person = speaks_in_person(told, quotes)
        note_itself(self.discourse, chain.from_iterable(refs), self.findings.itself)
        for number, found in enumerate(self.findings.sentences):
            passage = Passage(
                self.resolver, self.discourse, found.sentence, refs[number], number, found.times
            )
            row = resolve_descriptions(passage)
            self.facts += holders(self.resolver, row, found.sentence, self.document.meeting)
            self._place_in_outline(number, row)
            heads = self.lists.begin(found.sentence, self._following(number))
            parsed = parse(found, row, self.lexicon)
            self.discourse.parsed[number] = parsed
            self.opened = self.opened or opens_declaration(found.sentence)
            if self.opened and is_item(found.sentence) and self.lists.ahead not in ASKED_FOR:
                parsed = replace(parsed, ours=True)
                self.lists.intro = self.lists.intro or self._we()
            intro = self.lists.intro if is_item(found.sentence) else EMPTY
            context = self._context(number, intro, refs)
            self._read(parsed, context)
            self._go_on_after_list(number, context)
            if not is_item(found.sentence) or found.sentence.words[-1] == ":":
                self.lists.intro = self._intro(parsed, context)
            if heads:
                self.lists.look_over(parsed, self.discourse)
        self._read_whole(quotes)
        return self._gathered(times)

    def _following(self, number: int) -> Sentence | None:
        after = self.findings.sentences[number + 1 : number + 2]
        return after[0].sentence if after else None

    def _place_in_outline(self, number: int, row: Sequence[Ref]) -> None:
        """Note the topic of a heading, and where an item of a list begins."""
        block = self.findings.sentences[number].sentence.block
        before = self.findings.sentences[number - 1].sentence.block if number else None
        sentences = self.findings.sentences
        if is_title(sentences[number].sentence) or heads_lines(sentences, row, number):
            named = (r.entity for r in row if r.kind in {Kind.INSTRUMENT, Kind.MEETING})
            told = (e for e in named if e and e != self.discourse.itself)
            self.discourse.topics = tuple(dict.fromkeys(told))
        titled = before is not None and is_title(self.findings.sentences[number - 1].sentence)
        if block is before or goes_on_item(self.findings.sentences, number):
            return
        if block.role is BlockRole.ITEM or titled:
            self.discourse.barrier = number
        else:
            self.discourse.barrier = 0

    def _context(self, number: int, intro: Filler, refs: Sequence[Sequence[Ref]]) -> Context:
        sentences = self.findings.sentences
        lists = sentences[number].sentence.words[-1] == ":"
        return Context(
            self.lexicon,
            self.authority,
            self.discourse,
            self.document.when,
            number,
            intro,
            self.discourse.barrier,
            self.discourse.topics,
            self.lists.ahead,
            self.lists.called,
            parties_below(sentences, refs, number) if lists else (),
            texts_below(sentences, refs, number) if lists else (),
        )

    def _read(self, parsed: Parsed, context: Context) -> None:
        self.parsed.append(parsed)
        self.contexts.append(context)
        self.posts += find_posts(parsed, context)
        if parsed.sentence.block.role is BlockRole.ROW:
            self.facts += row_meetings(parsed)
            self.events += find_events(parsed, context)[0] if is_log(parsed) else ()
            return
        if len(self.parsed) > 1:
            take_back(self.events, self.parsed[-2], parsed, self.lexicon)
        events, gaps = find_events(parsed, context)
        events = denied_at_once(parsed, events, context)
        events = without_plans(events, called_off(parsed, context))
        previous = self.parsed[-2:][0].sentence.span
        events = on_occasion(parsed, events, self.events, previous)
        events = at_this_meeting(parsed, here_today(parsed, events, self.venue, context), context)
        events = at_occasion(parsed, events, self.occasion, context)
        self.occasion = occasion_told(parsed, self.occasion, context)
        undo(self.events, previous, events)
        self.events += [*events, *find_absences(parsed, context), *find_gathered(parsed, context)]
        self.events += [*find_came(parsed, context), *find_with_us(parsed, context)]
        self.events += find_speeches(parsed, context)
        self.gaps += gaps
        facts = list(find_facts(parsed, context))
        self.discourse.hold(facts)
        self.facts += facts

    def _go_on_after_list(self, number: int, context: Context) -> None:
        """Let what a list of parties is about be "it" behind the list: "… – Fiji. It is open"."""
        last = number + len(context.below)
        for event in self.events if context.below else ():
            intro = self.parsed[-1].sentence.span
            if event.object and intro.covers(event.evidence[0]):
                at = context.below[-1].span.start
                self.discourse.note(event.object, last, at)

    def _intro(self, parsed: Parsed, context: Context) -> Filler:
        """Return the subject that the items after "We therefore:" share."""
        size = len(parsed.sentence.words)
        if parsed.sentence.words[-1] in {",", ";"}:
            return _opening_body(parsed) or self.lists.intro
        if parsed.sentence.words[-1] != ":":
            # "The Council", and below it what it decided.
            whole = [r for r in parsed.refs if (r.name.first, r.name.after) == (0, size)]
            bodies = [r.entity for r in whole if r.entity and r.described and is_organisation(r)]
            ended = parsed.sentence.words[-1][-1].isalnum() and not is_title(parsed.sentence)
            return Filler(tuple(bodies)) or (over_its_list(parsed, context) if ended else EMPTY)
        if bids(parsed):
            return Filler((), parsed.sentence.span)  # nobody holds what one is invited to hold
        last = len(parsed.clauses) - 1  # "Noting that Fiji has signed; *the Board decides*:"
        leads = last > 0 and parsed.clauses[last].is_main and parsed.clauses[last].right[1] == size
        leads = leads and parsed.clauses[last].verb.after == size - 1
        for index in (last,) if leads else range(last + 1):
            found = context.subject(parsed, index, AGENTS)
            if found:
                return Filler(found.entities)
        if any(word in {"we", "i"} for word in parsed.sentence.lowers):
            return self._we()
        if several := several_bodies(parsed, self.lexicon):
            return several
        return over_its_list(parsed, context)

    def _we(self) -> Filler:
        we = self.discourse.we()
        return Filler((we,)) if we else EMPTY

    def _read_whole(self, quotes: Sequence[Span]) -> None:
        """Find what spans sentences: quotations, tables, and positions ("I" in a quotation)."""
        self.posts += stacked_posts(self.parsed, self.contexts)
        self.posts = with_bodies(self.posts, self.discourse)
        self.discourse.holders = {p.title.lower(): p.person for p in reversed(self.posts)}
        quotations = list(find_quotations(self.statement.text, quotes, self.parsed, self.contexts))
        quoted: list[tuple[Span, Entity | None]] = list(said_by_others(quotes, self.parsed))
        quoted = [one for one in quoted if not any(e.evidence[0] == one[0] for e in quotations)]
        quoted += [(e.evidence[0], e.agents[0]) for e in quotations if e.agents]
        quoted += spoken_apart(self.parsed, self.lexicon)
        self.discourse.bodies = {p.person: p.organisation for p in self.posts if p.organisation}
        rows = [parsed.refs for parsed in self.parsed]
        quoted += said_in_turns(self.findings.sentences, rows, self.discourse)
        self.discourse.quoted = sorted(quoted, key=lambda told: told[0].start)
        self.posts = with_ministries(self.posts, self.discourse)
        self._reread_quoted()
        self.positions += all_positions(self.parsed, self.contexts)
        for parsed, context in zip(self.parsed, self.contexts, strict=True):
            self.gaps += silent(parsed, context)
        self.events += said_now(uttered(quotations), self.discourse)
        self.events += find_snippets(self.statement.text, self.parsed, self.contexts, quotations)
        for parsed, context in zip(self.parsed, self.contexts, strict=True):
            self.events += find_reported(parsed, context, quotations)
        self.events += find_tables(self.statement.text, self.parsed, self.contexts)
        self.events += find_notified(self.parsed)
        self.events += find_decided(self.parsed, self.contexts, self.document.meeting)
        self.events += find_attendance(self.parsed, self.document.meeting, self.lexicon)

    def _reread_quoted(self) -> None:
        """Read again what others say in the first person, now that it is known who they are."""
        own = {self.document.speaker, self.document.organisation}
        spans = [
            span for span, speaker in self.discourse.quoted if not speaker or speaker not in own
        ]
        numbers = sorted({number for span in spans for number in self._in_first_person(span)})
        again = Spans(self.parsed[number].sentence.span for number in numbers)
        self.events = [event for event in self.events if not again.overlap(event.evidence[0])]
        for number in numbers:
            self.contexts[number].resume()
            self.events += find_events(self.parsed[number], self.contexts[number])[0]

    def _in_first_person(self, span: Span) -> Iterator[int]:
        """Yield the sentences of a quotation that say "we" or "I" within it."""
        first = bisect_left(self.parsed, span.start, key=lambda parsed: parsed.sentence.span.end)
        for number in range(first, len(self.parsed)):
            sentence = self.parsed[number].sentence
            if sentence.span.start >= span.end:
                return
            words = zip(sentence.lowers, sentence.starts, strict=True)
            if any(w in FIRST_PERSON and span.start <= at < span.end for w, at in words):
                yield number

    def _gathered(self, times: Sequence[TimeExpression]) -> Analysis:
        titled = title_relations(self.parsed)
        facts = unique([*self.resolver.facts, *self.facts, *self.own_facts, *titled])
        facts = exactest([*facts, *of_meetings(self.events, facts, self.lexicon)])
        facts = consistent(facts, self.discourse.moved)
        titles = [p.sentence.span for p in self.parsed if is_title(p.sentence)]
        over = only_written(self.parsed, self.lexicon, self.document.when)
        self.positions = [one for one in self.positions if over.takes(one)]
        self.posts = [post for post in self.posts if over.takes(post)]
        told, gaps = without_written(self.parsed, self.events, over)
        told = below_headlines(unique_events(told), titles)
        told = by_groups(met_then(without_awaited(told), facts), self.discourse)
        told = at_own_meeting(of_itself(told, self.discourse), facts, self.discourse, self.lexicon)
        events = at_meetings(told, facts, self.document.when)
        events = list(with_denials(events, self.parsed, self.lexicon))
        used = used_by(events, self.positions, facts)
        named = tuple(mentions(self.parsed, self.discourse, self.resolver, used))
        facts += unique(broader_themes(self.positions, named, self.statement.text))
        return Analysis(
            statement=self.statement,
            document=as_sent(self.document),
            sentences=tuple(p.sentence.span for p in self.parsed),
            mentions=named,
            times=tuple(times),
            events=tuple(sorted(events, key=place_of)),
            positions=tuple(sorted(unique(self.positions), key=place_of)),
            facts=tuple(sorted(facts, key=place_of)),
            posts=tuple(unique(self.posts)),
            gaps=tuple(untold([*self.gaps, *gaps], (*events, *self.positions))),
        )


def _opening_body(parsed: Parsed) -> Filler:
    """Return the body with which a resolution opens: "The Council, / Recalling …, / 1. Adopts"."""
    first = next(iter(parsed.refs), None)
    if first is None or first.entity is None or first.name.first > 1:
        return EMPTY
    alone = parsed.sentence.words[first.name.after : first.name.after + 1] == (",",)
    return Filler((first.entity,)) if alone and first.kind is Kind.ORGANISATION else EMPTY
