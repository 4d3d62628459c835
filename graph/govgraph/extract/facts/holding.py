"""Posts that a clause tells: "the Board, chaired by Ana Kos", "she was elected its Chair"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.clauses import slots
from govgraph.extract.clauses.officers import is_of_hearer
from govgraph.extract.clauses.phrases import phrases
from govgraph.extract.clauses.slots import EMPTY, Filler
from govgraph.extract.events.status.assertion import is_asserted
from govgraph.extract.events.status.timing import is_only_ahead
from govgraph.extract.facts.incumbents import led_no_more
from govgraph.extract.find.people.people import POLITE
from govgraph.extract.find.people.post_words import NOT_NOW, post_at
from govgraph.extract.find.refs import is_named
from govgraph.extract.find.words.function_words import INTRODUCING
from govgraph.extract.find.words.tokens import OWNERS
from govgraph.extract.resolve.bodies.owners import past_bracket
from govgraph.model import Kind, Post

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.clauses.clauses import Clause, Parsed
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.resolve.memory.context import Context
    from govgraph.lexicon import Lexicon
    from govgraph.model import Entity

# What a verb says of the person who does it: "the Board, chaired by Ana Kos".
_HOLDS = {
    "chair": "Chair",
    "co-chair": "Co-Chair",
    "lead": "Head",
    "head": "Head",
    "preside over": "President",
}
_NEAR = 12  # words after "chairs" in which the body's whole name stands
_AFTER_POST = frozenset({".", ",", ";", "and", "for", "until", "in", "at", "on", "from"})
_NOBODY: tuple[Ref, ...] = ()
_STARTING = frozenset({"appointing", "becoming", "takingOffice"})
_OWN = frozenset({"its", "our", "their", "my"})
_FIELDS = 2  # words of a minister's field: "foreign trade"


def done_posts(parsed: Parsed, index: int, context: Context) -> Iterator[Post]:
    """Read "the Board, chaired by Ana Kos" and "Ana Kos, who chairs the Board"."""
    clause = parsed.clauses[index]
    titles = [title for entry, _ in clause.verb.entries if (title := _HOLDS.get(entry.lemma))]
    if not titles or clause.verb.negated or clause.verb.modal or _is_intent(parsed, index):
        return  # "she will chair it"
    if clause.verb.passive or _by(parsed, clause):
        holders = _with_others(parsed, _by_whom(parsed, clause, context))
        body = _beside(parsed, clause)
        if not body and not _is_of_meeting(parsed, clause):
            body = context.subject(parsed, index, (Kind.ORGANISATION,))
    else:
        holders = context.subject(parsed, index, (Kind.PERSON,))
        if clause.mark == "which":  # "Ana Kos, Minister of Malta, *which* chairs the Board"
            holders = slots.own_subject(parsed, clause, (Kind.PERSON,), context)
        near = (clause.right[0], min(clause.right[1], clause.right[0] + _NEAR))
        barred = slots.BARRED | {"for"}  # "she chaired our debates for the Union"
        body = slots.after_verb(parsed, near, (Kind.ORGANISATION,), context.lexicon, barred)
        if not body and clause.relative and clause.mark in {"which", "that"}:
            # "the Board, *which* Ana Kos has chaired since May"
            body = slots.antecedent(parsed, clause, (Kind.ORGANISATION,), context.lexicon)
    spans = [holders.span, body.span, parsed.sentence.span_of(clause.verb.first, clause.verb.after)]
    whole = slots.joined_span(spans)
    if body and whole and not (_is_of_it(parsed, body, context) or led_no_more(parsed, clause)):
        for person in holders.entities:
            yield Post(titles[0], person, body.entities[0], (whole,))


def _is_of_it(parsed: Parsed, body: Filler, context: Context) -> bool:
    """Tell whether something of a body is led, and not the body: "a *seminar of* the Board".

    Also "the Malian *delegation*", "the *Board's* office".
    """
    first, after = parsed.sentence.range_of(body.span) if body.span else (0, 0)
    first -= parsed.before(first) in INTRODUCING
    noun = "".join(parsed.sentence.words[after : after + 1])
    sent = body.entities[0].type == "Government" or noun in context.lexicon.heads
    sent = sent or noun in OWNERS
    return parsed.before(first) == "of" or sent


def _by_whom(parsed: Parsed, clause: Clause, context: Context) -> Filler:
    """Return the person behind "by", also behind a title with its stop: "chaired by Mr. Kos"."""
    for phrase in phrases(parsed, *clause.right, context.lexicon):
        if phrase.preposition == "by" and phrase.kinds == {Kind.PERSON}:
            return slots.filler(parsed, phrase, (Kind.PERSON,))
    for ref in parsed.refs_in(*clause.right):
        before = parsed.sentence.lowers[clause.verb.after : ref.name.first]
        titled = before[:1] == ("by",) and set(before[1:]) <= POLITE
        if titled and ref.kind is Kind.PERSON and ref.entity:
            return Filler((ref.entity,), ref.span)
    return EMPTY


def _is_intent(parsed: Parsed, index: int) -> bool:
    """Tell whether one may only do it: "declined to chair it", not "was elected to chair it"."""
    before = parsed.clauses[:index][-1:]
    chosen = before and "appointing" in before[0].verb.classes
    return parsed.clauses[index].verb.infinitive and not chosen


def _with_others(parsed: Parsed, found: Filler) -> Filler:
    """Return people with those from whom only States part them: "by A of Mali and B of Peru"."""
    for group in joined_people(parsed):
        people = tuple(ref.entity for ref in group if ref.entity)
        if set(found.entities) & set(people):
            return Filler(people, slots.joined_span([group[0].span, group[-1].span]))
    return found


def _by(parsed: Parsed, clause: Clause) -> bool:
    return parsed.sentence.lowers[clause.verb.after : clause.verb.after + 1] == ("by",)


def _beside(parsed: Parsed, clause: Clause) -> Filler:
    """Return the body right before a participle: "the Board, chaired by …"."""
    before = [r for r in parsed.refs if r.name.after <= clause.verb.first]
    if clause.verb.first != clause.verb.main:
        return EMPTY  # "the delegation to the Forum of the Board, *was led* by …"
    if not before or before[-1].entity is None or before[-1].kind is not Kind.ORGANISATION:
        return EMPTY
    between = parsed.sentence.lowers[before[-1].name.after : clause.verb.first]
    acronym = len(between) == 4 and between[0] == "(" and between[2:] == (")", ",")
    if between in {(), (",",)} or acronym:
        return Filler((before[-1].entity,), before[-1].span)
    return EMPTY


def _is_of_meeting(parsed: Parsed, clause: Clause) -> bool:
    """Tell whether a participle tells of a meeting: "the Board of the Forum … *, chaired by* …"."""
    held = (Kind.ORGANISATION, Kind.MEETING)
    before = [r for r in parsed.refs if r.name.after <= clause.verb.first and r.kind in held]
    reduced = clause.verb.participle and clause.verb.first == clause.verb.main
    return reduced and bool(before) and before[-1].kind is Kind.MEETING


def chosen_posts(parsed: Parsed, index: int, context: Context) -> Iterator[Post]:
    """Read "the Board elected Ana Kos and Jan Novak *as co-chairs*": they are the Board's."""
    clause = parsed.clauses[index]
    (first, end), people = _chosen(parsed, index, context.lexicon)
    bodies = context.subject(parsed, index, (Kind.ORGANISATION,)) if people else EMPTY
    body = bodies.entities[0] if len(bodies.entities) == 1 else None
    if body is None or body.type in {"Government", "Office"}:
        return
    title = parsed.sentence.written(first, end)
    title = title.removesuffix("s") if len(people) > 1 else title
    post = parsed.sentence.span_of(clause.verb.first, end)
    for ref in people:
        if ref.entity and (whole := slots.joined_span([bodies.span, ref.span, post])):
            yield Post(title, ref.entity, body, (whole,))


def _chosen(parsed: Parsed, index: int, lexicon: Lexicon) -> tuple[tuple[int, int], Sequence[Ref]]:
    """Return the words of a post without a body to which people are elected, and who they are."""
    clause, nobody = parsed.clauses[index], ((0, 0), _NOBODY)
    verb, lowers = clause.verb, parsed.sentence.lowers
    unsure = verb.passive or verb.negated or verb.infinitive or verb.gerund or verb.modal
    if unsure or not _is(clause, "appointing") or not is_asserted(parsed, index, lexicon):
        return nobody
    first = _post_start(parsed, clause, as_needed=True) or _behind_people(parsed, clause)
    word = lowers[first] if 0 < first < len(lowers) else ""
    post = word if _is_post(word, lexicon) else word.removesuffix("s")
    end = post_at(parsed.sentence, first, lexicon) if word and post == word else first + 1
    bare = end == first + 1 or "of" not in lowers[first:end]
    alone = not first or (bare and set(lowers[end : end + 1]) <= _AFTER_POST)
    posted = end > first + 1 or _is_post(post, lexicon)
    if not (alone and posted) or lowers[first - 1] in _OWN:
        return nobody
    for group in joined_people(parsed):
        people = [r for r in group if verb.after <= r.name.first < first]
        if people and (len(people) == 1) == (post == word):
            return (first, end), people
    return nobody


def named_as(parsed: Parsed, index: int, context: Context) -> tuple[Filler, tuple[int, int]]:
    """Return who is said to be what: "*Ana Kos* is *a member of the Board*", "… elected Chair".

    Also "Ana Kos succeeded Jan Novak as *Director*", "… spoke as *Chair of the Board*"; what
    somebody was or once served as is no post that they hold.
    """
    clause, nobody = parsed.clauses[index], (EMPTY, (0, 0))
    verb = clause.verb
    if verb.negated or verb.infinitive or verb.gerund or verb.modal:
        return nobody
    if clause.mark == "whose" or not is_asserted(parsed, index, context.lexicon):
        return nobody  # "Ana Kos, whose husband is Chair", "had she been elected Chair"
    if _chosen(parsed, index, context.lexicon)[1]:
        return nobody
    if _STARTING & verb.classes and is_only_ahead(parsed, clause, context.reference):
        return nobody
    first = _told_post(parsed, clause)
    end = post_at(parsed.sentence, first, context.lexicon) if first else 0
    if not end:
        return nobody
    if _is(clause, "appointing") and not verb.passive:
        people = slots.after_verb(parsed, (verb.after, first), (Kind.PERSON,), context.lexicon)
    else:
        people = context.subject(parsed, index, (Kind.PERSON,))
    return people, (first, end)


def _told_post(parsed: Parsed, clause: Clause) -> int:
    """Return where a post begins that a verb says somebody holds or comes to hold, or 0."""
    verb = clause.verb
    if _is(clause, "appointing") and not verb.passive:
        return _post_start(parsed, clause, as_needed=True) or _behind_people(parsed, clause)
    told = _is(clause, "appointing") or _is(clause, "becoming")
    if told or (verb.copula and verb.tense == "present"):
        return _post_start(parsed, clause, as_needed=False)
    first = _post_start(parsed, clause, as_needed=True)
    if _is(clause, "takingOffice") or (_is(clause, "serving") and verb.tense == "present"):
        return first
    called = verb.participle and parsed.before(verb.first) == ","  # "Ana Kos, *nominated as* Chair"
    past = verb.copula or verb.passive or called
    past = past or _is(clause, "serving") or _is(clause, "leavingOffice")
    people = any(r.kind is Kind.PERSON for r in parsed.refs_in(verb.after, first))
    others = people or is_of_hearer(parsed, clause, first)
    return 0 if past or others else first  # "She thanked Jan Novak as Chair of the Board"


def _is(clause: Clause, name: str) -> bool:
    """Tell whether a verb is of a class."""
    return name in clause.verb.classes


def _post_start(parsed: Parsed, clause: Clause, *, as_needed: bool) -> int:
    """Return where the words of a post begin after a verb: "elected Ana Kos *as* its Chair"."""
    lowers, first = parsed.sentence.lowers, clause.verb.after
    if "as" in lowers[first : clause.right[1]]:
        first = lowers.index("as", first) + 1
    elif as_needed:
        return 0
    return first + (lowers[first : first + 1] != () and lowers[first] in INTRODUCING)


def _behind_people(parsed: Parsed, clause: Clause) -> int:
    """Return where a post stands without "as": "they elected Ana Kos (Mali) *Chair*", or 0."""
    for group in joined_people(parsed):
        people = [ref for ref in group if ref.name.first >= clause.verb.after]
        opens = parsed.sentence.lowers[clause.verb.after : people[0].name.first] if people else ()
        if people and set(opens) <= POLITE:
            first = past_sent(parsed, people[-1])
            return first + ("".join(parsed.sentence.lowers[first : first + 1]) in INTRODUCING)
    return 0


def joined_people(parsed: Parsed) -> Iterator[list[Ref]]:
    """Yield the people whom "and" joins, each with the State or body that sent them or without."""
    people = [ref for ref in parsed.refs if ref.kind is Kind.PERSON and ref.entity]
    group = people[:1]
    for ref in people[1:]:
        after = group[-1].name.after
        if (sent := state_of(parsed, after) or _body_of(parsed, after)) is not None:
            after = sent.name.after
        if not set(parsed.sentence.lowers[after : ref.name.first]) - POLITE <= {")", ",", "and"}:
            yield group
            group = []
        group.append(ref)
    if group:
        yield group


def past_sent(parsed: Parsed, ref: Ref) -> int:
    """Return where a name ends with who sent them: "Ana Kos *of Mali*", "Ana Kos *(Mali)*"."""
    after = ref.name.after
    sent = state_of(parsed, after) or _body_of(parsed, after)
    end = sent.name.after if sent is not None else after
    return end + (sent is not None and parsed.sentence.lowers[end : end + 1] == (")",))


def _body_of(parsed: Parsed, after: int) -> Ref | None:
    """Return the body that a person is of: "Ana Kos *of Deque Systems* and Jan Novak of Oracle"."""
    bodies = (r for r in parsed.refs if r.kind is Kind.ORGANISATION and r.name.first > after)
    lowers = parsed.sentence.lowers
    gaps = {("of",), ("of", "the"), ("(",)}
    return next((r for r in bodies if lowers[after : r.name.first] in gaps), None)


def state_of(parsed: Parsed, after: int) -> Ref | None:
    """Return the State that a person comes from: "Ana Kos *of Slovenia*", "(Slovenia)"."""
    for ref in parsed.refs:
        near = 0 < ref.name.first - after <= len(("of", "the"))
        gap = parsed.sentence.lowers[after : ref.name.first] if near else ()
        if gap in {("of",), ("of", "the"), ("(",)} and ref.entity:
            return ref if ref.entity.type in {"Government", "Country"} else None
    return None


def with_field(parsed: Parsed, first: int) -> int:
    """Return where a State's post begins with its field: "the Zambian *justice* minister" 1 before.

    Only behind a State: "they asked justice minister Ana Kos" tells no more than "minister".
    """
    for ref in parsed.refs:
        owner = _owner_end(parsed, ref)
        fields = parsed.sentence.lowers[owner:first]
        if owner and 0 < len(fields) <= _FIELDS and all(map(str.isalpha, fields)):
            return owner
    return first


def state_post(parsed: Parsed, first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return a State's post with its field: "Ana Kos, the Kenyan *trade minister*, said …"."""
    for ref in parsed.refs:
        owner = _owner_end(parsed, ref) if ref.name.first == first else 0
        ends = (post_at(parsed.sentence, i, lexicon) for i in range(owner, owner + _FIELDS + 1))
        if owner and (end := next((end for end in ends if end), 0)):
            return owner, end
    return None


def _owner_end(parsed: Parsed, ref: Ref) -> int:
    """Return where a State ends as whose a post is: "*Denmark's* digital minister", or 0."""
    state = ref.entity is not None and ref.entity.type == "Government"
    owns = parsed.sentence.lowers[ref.name.after : ref.name.after + 1] == ("'s",)
    return ref.name.after + owns if state and (owns or ref.name.how == "demonym") else 0


def before_body(
    parsed: Parsed, person: int, lexicon: Lexicon, low: int, *, shared: bool = False
) -> tuple[int, int] | None:
    """Return a post before the body in which somebody holds it: "the Head of the League, Ana Kos".

    ``low`` is the first word that can be one of it; a ``shared`` post is told in the plural.
    """
    lowers, end = parsed.sentence.lowers, person
    while end > low and lowers[end - 1] in POLITE | {",", "i"}:
        end -= 1
    if "," not in lowers[end:person]:
        return None
    bodies = (r for r in parsed.refs if r.kind is Kind.ORGANISATION and r.entity)
    for body in bodies:
        if body.name.first > low and past_bracket(parsed.sentence.words, body.name.after) == end:
            if body.entity and body.entity.type == "Office":
                return body.name.first, body.name.after
            after = body.name.first - (lowers[body.name.first - 1] == "the")
            first = _post_to(parsed, after - 1, lexicon, low, shared=shared)
            if first is None or NOT_NOW & set(lowers[max(0, first - 2) : first]):
                return None
            owned = lowers[after - 1] in {"of", "for"}
            return (first, after - 1) if owned else None
    return None


def _post_to(parsed: Parsed, end: int, lexicon: Lexicon, low: int, *, shared: bool) -> int | None:
    """Return where the words of a post begin that ends at an index: "*Deputy Head* of …"."""
    words, lowers = parsed.sentence.words, parsed.sentence.lowers
    first = end
    while first > low and (
        words[first - 1][0].isupper()
        or _is_post(lowers[first - 1], lexicon)
        or (shared and first == end and _is_post(lowers[first - 1].removesuffix("s"), lexicon))
    ):
        first -= 1
    first += lowers[first] in INTRODUCING
    last = lowers[end - 1 : end] if not shared else (lowers[end - 1].removesuffix("s"),)
    plural = not shared or lowers[end - 1].endswith("s")
    named = any(r.name.first < end and first < r.name.after for r in parsed.refs if r.entity)
    headed = first < end and _is_post(" ".join((*lowers[first : end - 1], *last)), lexicon)
    headed = headed or (first < end and _is_post(last[0], lexicon))
    return first if headed and plural and not named else None


def _is_post(words: str, lexicon: Lexicon) -> bool:
    return words in lexicon.words("posts")


def body_meant(title: str, context: Context) -> Entity | None:
    """Return the body that ends a title: "Secretary of *the Commission*", the only one named so.

    Of several it is the one whose text it is.
    """
    head = title.rpartition(" of the ")[2]
    if head == title or " " in head or head.lower() not in context.lexicon.heads:
        return None
    bodies = [e for e in context.discourse.last if e.kind is Kind.ORGANISATION]
    called = [e for e in bodies if is_named(e, head) and e.type != "Government"]
    ours = context.discourse.document.sender
    return ours if ours in called else called[0] if len(called) == 1 else None


def led_body(parsed: Parsed, after: int, context: Context) -> Entity | None:
    """Return the body that people are said to lead: "… *steered the Working Group*"."""
    for clause in parsed.clauses:
        leads = "leading" in clause.verb.classes
        if leads and clause.verb.first >= after and not clause.verb.negated:
            bodies = slots.after_verb(parsed, clause.right, (Kind.ORGANISATION,), context.lexicon)
            return bodies.entities[0] if bodies else None
    return None
