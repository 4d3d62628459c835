"""Whose statement it is: the bodies of a header, and those who say "We, the members of …"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.behalf import is_body_named, selves
from govgraph.extract.document.bodies.contacts import contacts
from govgraph.extract.document.bodies.delegations import delegations
from govgraph.extract.document.bodies.letterheads import (
    LINKS,
    USED,
    heads_table,
    states_behind,
    titled_from,
    whole_names,
)
from govgraph.extract.document.bodies.opened import (
    about,
    acting_forum,
    described,
    does_to_us,
    enacting,
    issuing,
    opened,
)
from govgraph.extract.document.bodies.outcomes import outcomes
from govgraph.extract.document.bodies.partners import in_columns
from govgraph.extract.document.bodies.ranking import LOOSE, Sign, Told
from govgraph.extract.document.bodies.sites import sites
from govgraph.extract.document.bodies.spoken_of import (
    asks_them,
    describes,
    is_asked,
    is_host_or_sued,
    is_imprint,
    is_lettered,
    is_margin,
    is_spoken_of,
    is_unit,
    is_venue,
    lists_states,
    tells_seat,
    verb_of,
)
from govgraph.extract.document.dating.dating import is_dateline
from govgraph.extract.document.header import tells_of_others
from govgraph.extract.document.meetings.topical import is_of_agenda
from govgraph.extract.document.speakers.addressees import COPIED, addressees, is_addressed, sent_to
from govgraph.extract.document.speakers.headlines import is_news, parties_told
from govgraph.extract.find.refs import is_state
from govgraph.extract.resolve.meetings.convened import titled
from govgraph.folding import fold_name
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon
    from govgraph.model import Span

_OPENING = 16  # sentences in which those who speak name themselves
_SIGNED = frozenset({("signed", "by"), ("signed",), ("signatories",), ("the", "signatories")})
_ASIDE = frozenset({"(", "*", "|", "·", "•"})  # before the name in brackets, or another language
_OPENED = 2  # words before the name with which a sentence opens: "Today the"
_CODE = 3  # letters of an acronym that can name a body nobody knows
_PLACED = 0.5  # how surely a State in a header is more than a place
_TOPICAL = 0.4  # how surely a body is the text's own of which its title only speaks
_HOUSE = 0.8  # how surely a body before a place is more than where one meets
_LISTED = 0.25  # how surely the first of several States is whose text it is
_SPEAKING = {("on",), ("addresses",), ("reacts", "to"), ("responds", "to"), ("comments", "on")}
_GOVERNING = frozenset({"minister", "premier", "chancellor", "taoiseach"})
_VOICES = 4  # sentences that a body opens where it is surely the text's own


def goes_on(line: Line, ref: Ref) -> bool:
    """Tell whether "and" joins new words to a post: "Minister of Digitalisation and Public …"."""
    words, first = line.found.sentence.words, ref.name.first
    new = ref.entity is not None and ref.entity.iri is None
    joined = first > 1 and words[first - 1] == "and" and words[first - 2][0].isupper()
    return new and joined and not any(other.name.after == first - 1 for other in line.refs)


def signatories(sentences: Sequence[Found], lines: Sequence[Line]) -> Ref | None:
    """Return the first body that signs what "we, the undersigned" write, or under "Signed by:"."""
    foot = [line for line in lines if line.foot]
    sent = (n for n, line in enumerate(foot) if line.found.sentence.lowers[:1] in COPIED)
    foot = foot[: next(sent, len(foot))]
    if not any("undersigned" in f.sentence.lowers for f in sentences[:_OPENING]):
        # "(signed)" stands before the name of one who signs.
        rows = [line.found.sentence.lowers for line in foot]
        told = [tuple(w for w in row if w.isalpha() and row[0] != "(") for row in rows]
        foot = foot[next((n for n, words in enumerate(told) if words in _SIGNED), len(foot)) :]
    signed = (ref for line in foot for ref in line.refs if not _is_in_name(line, ref))
    return next((r for r in signed if r.kind is Kind.ORGANISATION and r.entity), None)


def _is_of_officer(own: Ref, lines: Sequence[Line]) -> bool:
    """Tell whether a body is only that of one who signs: "Ana Kos, Mayor of *Copacabana*"."""
    rows = (line.refs for line in lines if line.foot and own in line.refs)
    return any(
        r.kind is Kind.PERSON and r.name.after <= own.name.first for row in rows for r in row
    )


def _listed(page: Page) -> Ref | None:
    """Return the body that stands first in a list below "Signed by:"."""
    for number, found in enumerate(page.sentences[:-1]):
        told = tuple(word for word in found.sentence.lowers if word.isalpha())
        below = page.sentences[number + 1].sentence
        if told in _SIGNED and below.block.role is BlockRole.ITEM:
            row = page.refs[number + 1]
            return next((r for r in row if is_body_named(r) and r.name.first <= 1), None)
    return None


def _is_in_name(line: Line, ref: Ref) -> bool:
    """Tell whether a State only ends a longer name: "Cyber Peace *Kosovo*"."""
    before = line.found.sentence.words[ref.name.first - 1] if ref.name.first else ""
    return is_state(ref) and before[:1].isupper()


@dataclass(frozen=True, slots=True)
class Page:
    """What a statement's own body is read from."""

    sentences: Sequence[Found]
    refs: Sequence[Sequence[Ref]]
    frame: Frame
    site: Entity | None
    text: str


def own_bodies(page: Page, draft: Draft, *, spoken: bool) -> Iterator[Told]:
    """Yield what may be the statement's own body, with the sign that shows it.

    What the text itself speaks of most only where no person speaks, whose body it need not be; and
    never whom a title says that it is a letter to, nor the party of which another's news tells.
    """
    sent = f" {fold_name(' '.join(sent_to(page.frame.lines)))} "
    every = list(_all_told(page, draft, spoken=spoken))
    parties = set(parties_told(page.frame.lines, draft.lexicon))
    if not {one.body for one in every if one.sign is Sign.LETTERHEAD} - parties:
        parties = set()
    for told in every:
        if told.sign in LOOSE | {Sign.OPENING} and told.body in parties:
            continue
        if not any(f" {fold_name(n)} " in sent for n in (told.body.label, *told.body.aliases)):
            yield told


def _all_told(page: Page, draft: Draft, *, spoken: bool) -> Iterator[Told]:
    first, lines = _firsts(page.refs), page.frame.lines
    for own in (
        signatories(page.sentences, lines),
        selves(page.sentences, page.refs, draft.lexicon),
    ):
        if own and own.entity:
            posted = _is_of_officer(own, lines)
            sure = _LISTED if is_state(own) or posted else 1.0
            yield Told(Sign.SELF, own.entity, own.span, sure)
    if (first_of := _listed(page)) and first_of.entity:
        yield Told(Sign.SELF, first_of.entity, first_of.span, _LISTED)
    texts = draft.lexicon.any_of("textGenres", "deliveryNouns")
    for line in (line for line in lines if not line.foot):
        if group := titled(line.found.sentence, line.refs, texts, draft.lexicon):
            yield Told(Sign.BEHALF, *group)
    yield from delegations(lines, page.sentences, draft)
    yield from (*in_columns(lines), *_in_header(page, draft), *outcomes(lines, draft))
    yield from enacting(page.sentences, page.refs, page.frame.begin)
    for read in (issuing, opened, acting_forum, described):
        yield from read(page.sentences, page.refs, page.frame.begin, draft.lexicon)
    yield from about(page.sentences, page.refs, draft.lexicon)
    for site, strength in sites(page.site, _unlisted(page), first, draft):
        yield Told(Sign.SITE, site, first.get(site), strength)
    yield from contacts(page, draft.lexicon)
    shown = {told.body for told in draft.bodies}
    guests = _guests(page, draft.lexicon)
    for told in _in_text(page, draft.lexicon, spoken=spoken):
        if told.body not in guests and (not spoken or told.body in shown):
            yield told


def _unlisted(page: Page) -> str:
    """Return the text without the items of its lists, which name others: "5. Delta Union, Chad"."""
    blocks = {found.sentence.block for found in page.sentences}
    text, end = "", len(page.text)
    for block in sorted(blocks, key=lambda block: -block.span.start):
        if block.role is BlockRole.ITEM:
            text, end = page.text[block.span.end : end] + text, block.span.start
    return page.text[:end] + text


def _guests(page: Page, lexicon: Lexicon) -> set[Entity]:
    """Return who only came: "UNESCO and *the Forum attended* as observers"."""
    words = lexicon.words("guestWords")
    rows = [
        row
        for found, row in zip(page.sentences, page.refs, strict=True)
        if words & set(found.sentence.lowers)
    ]
    return {ref.entity for row in rows for ref in row if ref.entity}


def _in_header(page: Page, draft: Draft) -> Iterator[Told]:
    lines = page.frame.lines
    sent = addressees(lines)
    head = [line for n, line in enumerate(lines) if not line.foot and n not in sent]
    text = page.sentences[page.frame.begin : page.frame.end]
    capitals = {word for found in text for word in found.sentence.words if word.isupper()}
    used = (r for n, line in enumerate(lines) if n not in sent for r in line.refs)
    for ref in (ref for ref in used if ref.name.how == USED):
        if ref.entity:
            yield Told(Sign.USED, ref.entity, ref.span)
    met = any(ref.kind is Kind.MEETING and ref.entity for line in head for ref in line.refs)
    # Below a line of its own a sentence on what others did names them: "Chad reported on it."
    lettered = any(
        _is_letterhead(line, draft.lexicon) and list(_named_in(line, draft.lexicon))
        for line in head
    )
    above = [line for line, below in pairwise(head) if is_dateline(below.found)]
    for line in head:
        if (met and is_lettered(line, draft.lexicon)) or asks_them(line):
            continue
        dated = line is not head[0] and line in above
        if is_of_agenda(line) or (met and is_venue(line, draft.lexicon, dated=dated)):
            continue
        heading = line.found.sentence.block.role is BlockRole.HEADING
        news = not heading and is_news(line, draft.lexicon)
        if news and len(page.sentences) == 1:
            continue
        cell = any(heads_table(line, r.name.after, draft.lexicon) for r in line.refs[:1])
        if not (heading or cell) and tells_of_others(line, draft.lexicon, "organisationKeys"):
            yield from _hosts(line, draft.lexicon)
            continue
        if titled := list(_of_title(line)):
            yield from titled
            continue  # the others are what it speaks on
        own = _is_letterhead(line, draft.lexicon)
        done = verb_of(line, draft.lexicon)
        for number, (body, span) in enumerate(_named_in(line, draft.lexicon)):
            beside = describes(line, span, draft.lexicon, body.type) or is_margin(line, span)
            beside = beside or is_asked(line, span)
            beside = beside or (body.type == "Government" and _is_told_of(line, span))
            beside = beside or (body.type == "Government" and lists_states(line))
            reports = news and (lettered or (met and body.type == "Government"))
            if beside or reports or span.start > done:
                continue
            if own and not number:
                yield Told(Sign.LETTERHEAD, body, span, _HOUSE if tells_seat(line) else 1.0)
            sure = _TOPICAL if is_spoken_of(line, span, draft.lexicon) else 1.0
            state = _TOPICAL if done < inf else _PLACED  # "*Chad* ratifies the Pact" is told of it
            yield Told(Sign.HEAD, body, span, state if body.type == "Government" else sure)
            if (_initials(body.label) | set(body.aliases)) & capitals:
                yield Told(Sign.CALLED, body, span)


def _is_told_of(line: Line, span: Span) -> bool:
    """Tell whether a whole sentence tells of a State with which it does not open.

    "The Tribunal orders *Chad* to release it."
    """
    sentence = line.found.sentence
    return sentence.words[-1] == "." and sentence.range_of(span)[0] > _OPENED


def _hosts(line: Line, lexicon: Lexicon) -> Iterator[Told]:
    """Yield who has held what a table or label tells of: "Organiser: Rivers Coalition"."""
    lowers = line.found.sentence.lowers
    at = next((i for i, word in enumerate(lowers) if word in {":", "\t"}), 0)
    host = next((r for r in line.refs if r.name.first == at + 1 and is_body_named(r)), None)
    if at and " ".join(lowers[:at]) in lexicon.words("hostLabels") and host and host.entity:
        yield Told(Sign.CONVENED, host.entity, host.span)


def _initials(name: str) -> set[str]:
    """Return the letters with which a text may call a body: "SGAC"."""
    letters = "".join(word[0].upper() for word in name.split() if word not in LINKS)
    return {letters} if len(letters) >= _CODE else set()


def _in_text(page: Page, lexicon: Lexicon, *, spoken: bool) -> Iterator[Told]:
    """Yield the bodies with which sentences open, and the one that is spoken of most."""
    named = [r for row in page.refs for r in row if is_body_named(r)]
    first = _firsts(page.refs)
    told = (
        r for row in page.refs[page.frame.begin : page.frame.end] for r in row if is_body_named(r)
    )
    opened = Counter(r.entity for r in told if r.entity and r.name.first <= 1)
    first_of = slice(page.frame.begin, page.frame.begin + 1)
    opening = zip(page.sentences[first_of], page.refs[first_of], strict=True)
    openers = [
        r for found, row in opening for r in row if not does_to_us(found.sentence, r, lexicon)
    ]
    openers = [r for r in openers if is_body_named(r) and r.name.first <= 1]
    opened.update(r.entity for r in openers if r.entity)  # the first sentence tells most
    for entity, count in opened.items():
        yield Told(Sign.VOICE, entity, first[entity], min(count, _VOICES) / _VOICES)
    counts = Counter(r.entity for r in named if r.entity)
    best = max(counts, key=lambda e: (counts[e], -first[e].start), default=None)
    second = max((n for e, n in counts.items() if e != best), default=0)
    head = [line for line in page.frame.lines if not line.foot]
    sent = {ref.entity for line in head for ref in line.refs if is_addressed(line, ref)}
    if best and counts[best] > max(1, second) and not spoken and best not in sent:
        yield Told(Sign.MOST, best, first[best])


def _firsts(refs: Sequence[Sequence[Ref]]) -> dict[Entity, Span]:
    first: dict[Entity, Span] = {}
    for ref in (ref for row in refs for ref in row):
        if ref.entity and is_body_named(ref):
            first.setdefault(ref.entity, ref.span)
    return first


def _named_in(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, Span]]:
    named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    bodies = [r for r in named if not is_addressed(line, r) and not is_nationality(line, r)]
    bodies = [r for r in bodies if not _is_code(r) and not is_seat(line, r)]
    bodies = [r for r in bodies if not is_host_or_sued(line, r)]
    for ref in [r for r in bodies if not is_unit(r, lexicon)] or bodies:
        if ref.entity:
            whole = () if ref.entity.iri else whole_names(line, ref.name.first, ref.name.after)
            yield replace(ref.entity, aliases=(*ref.entity.aliases, *whole)), ref.span


def _is_code(ref: Ref) -> bool:
    """Tell whether capitals are only a page's languages or a number's: "EN FR", "HC 550"."""
    words = ref.entity.label.split() if ref.entity and ref.entity.iri is None else ["-" * _CODE]
    return all(len(word) < _CODE for word in words)


def _of_title(line: Line) -> Iterator[Told]:
    """Yield who speaks in a title, more surely one that reacts than one that is on something."""
    titled = _titled(line)
    if titled and titled.entity:
        yield Told(Sign.LETTERHEAD, titled.entity, titled.span)
        if line.found.sentence.lowers[titled.name.after] != "on":
            yield Told(Sign.HEAD, titled.entity, titled.span)


def _titled(line: Line) -> Ref | None:
    """Return who speaks in a title: "*The Board* on the new Act", "*Chad* addresses it"."""
    words = line.found.sentence.lowers
    first = int(words[0] == "the")
    opened = (r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first == first)
    told = ((r, words[r.name.after : r.name.after + 2]) for r in opened)
    return next((r for r, near in told if not _SPEAKING.isdisjoint((near, near[:1]))), None)


def _is_letterhead(line: Line, lexicon: Lexicon) -> bool:
    """Tell whether a line is a body's name alone, or names it with the kind of its text."""
    bodies = [r for r in line.refs if r.kind is Kind.ORGANISATION]
    if not bodies:
        return False
    bodies, words = [r for r in bodies if r.entity] or bodies, line.found.sentence.lowers
    sent = " ".join(w for w in words[: bodies[0].name.first] if w not in {"of", "the"})
    rest = words[bodies[0].name.after :]
    sent = "mission" if rest[:1] == ("mission",) and is_state(bodies[0]) else sent
    if sent in lexicon.words("missions") - {"delegation"} and rest[:1] in {(), ("in",), (sent,)}:
        return True  # "Embassy of Finland", "Mission of Finland in Vienna", "Finland Mission to"
    alone = len(rest) < 2 or rest[0] in _ASIDE or is_imprint(line, bodies[0].name.after, lexicon)
    first = bodies[0].name.first
    first = titled_from(words, first) if is_state(bodies[0]) else first
    alone = alone and first <= (words[0] == "the")
    does = not lexicon.words("modals").isdisjoint(rest[:1])  # "Japan *shall* release the vessel"
    return alone or not (does or lexicon.any_of("textGenres", "newsGenres").isdisjoint(rest[:3]))


def is_seat(line: Line, ref: Ref) -> bool:
    """Tell whether a State only says whose a body is: "Ministry of Health, Apia, *Samoa*"."""
    ends = {r.name.after + n for r in line.refs if r.kind is Kind.ORGANISATION for n in (0, 2)}
    return any(at in ends and name == ref.name for at, name in states_behind(line).items())


def is_nationality(line: Line, ref: Ref) -> bool:
    """Tell whether a State only says where somebody comes from: "Ms Silva (Brazil)"."""
    state = ref.entity is not None and ref.entity.type == "Government"
    people = [r for r in line.refs if r.kind is Kind.PERSON and r.name.after <= ref.name.first]
    between = line.found.sentence.lowers[people[-1].name.after : ref.name.first] if people else ()
    governs = bool(people) and between != ("(",) and _governs(line, people[-1])
    return state and not governs and between in {("(",), ("of",), ("of", "the")}


def _governs(line: Line, person: Ref) -> bool:
    """Tell whether somebody has a post of a State: "*Prime Minister* Ana Kos of Estonia".

    "Conference President Ana Kos of Estonia" presides over a conference.
    """
    lowers, first = line.found.sentence.lowers, person.name.first
    title, before = (*reversed(lowers[max(0, first - 2) : first]), "", "")[:2]
    return title in _GOVERNING or (title == "president" and before in {"by", "from", ""})
