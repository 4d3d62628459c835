"""What a whole line of a header names: the body whose letter it is.

Such a line is a name from its first word to its last, also where names that are known or words
of a topic part it: "Southeast Asia Tobacco Control Alliance".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.branches import CUTS, TITLES, branches
from govgraph.extract.document.bodies.forums import (
    forum_bodies,
    lettered_body,
    press_body,
    sitting_body,
)
from govgraph.extract.document.draft import words_of
from govgraph.extract.find.names.foreign import OF, OF_THE
from govgraph.extract.find.names.names import Name
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import Ref, is_state
from govgraph.extract.find.words.capitals import COMPANIES, is_ordinal
from govgraph.extract.resolve.bodies.governing import heads_letter
from govgraph.lexicon import Form
from govgraph.model import BlockRole, Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from govgraph.extract.document.header import Frame, Line
    from govgraph.extract.find.find import Found
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon

LINKS = frozenset(
    {"of", "for", "on", "to", "against", "between", "with", "and", "the", "in", "into", "&"}
)
JOINS = LINKS | OF | {"la", "las", "los", "le", "les", "el", "e", "without"}
"""What may join the parts of a body's name, also in other languages."""
GENITIVE = frozenset({"'", "’", "'s", "’s"})
"""Marks of an owner within a name."""
LETTERHEAD = "letterhead"
"""How a body was found whose whole line is its name."""
USED = "used"
"""How a name was found that only its use shows to be a body's."""
_OWNERS = frozenset({"of", "for", "on", "to", "against", "between", "with"})
_PARTED = frozenset({"(", "—", "–", "-", "|", "·", "\t"})
_PART = 8  # words of a body's name in a posting
_BODY = 16  # words of a body's name


def with_bodies(frame: Frame, sentences: Sequence[Found], lexicon: Lexicon) -> Frame:
    """Return the frame with the bodies that whole lines and whole parts of a posting name.

    What a line of its own names is the same body in other lines.
    """
    acting = _acting(sentences[frame.begin : frame.end], lexicon)
    wholes = [
        press_body(frame.lines, number, lexicon)
        or lettered_body(frame.lines, number, lexicon)
        or sitting_body(line, lexicon)
        or _letterhead(line, lexicon)
        or _actor(line, acting, lexicon)
        for number, line in enumerate(frame.lines)
    ]
    if wholes and not wholes[0] and heads_letter(sentences, lexicon):
        wholes[0] = _body(frame.lines[0], 0, len(frame.lines[0].found.sentence.words))
    names = {tuple(whole[0].label.lower().split()): whole[0] for whole in wholes if whole}
    lines = (_with_bodies(*x, names, lexicon) for x in zip(frame.lines, wholes, strict=True))
    return replace(frame, lines=tuple(lines))


def _acting(text: Sequence[Found], lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    """Return the names, known or not, with which sentences open that tell what they do."""
    found = set()
    for sentence in (one.sentence for one in text):
        first = int(sentence.lowers[0] == "the")
        after = first
        while after < len(sentence.words) and _is_capital(sentence.words[after]):
            after += 1
        if not first < after <= _PART or sentence.block.role is BlockRole.HEADING:
            continue
        verb = "".join(sentence.lowers[after : after + 1])
        acts = any(entry.form & Form.THIRD for entry in lexicon.entries.get(verb, ()))
        acts = acts or sentence.lowers[after : after + 2] == ("brings", "together")
        if acts or verb in lexicon.words("greetingVerbs"):
            found.add(sentence.lowers[first:after])
    return frozenset(found)


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word in LINKS or word in GENITIVE


def _actor(
    line: Line, acting: Collection[tuple[str, ...]], lexicon: Lexicon
) -> tuple[Entity, int, int] | None:
    """Return the body that a line names whole and that acts in the text, whatever its name.

    "Womankind Sahel" above "Womankind Sahel welcomes the report"; not a person, a meeting, nor a
    single word that may be any: "Fisheries".
    """
    sentence = line.found.sentence
    lowers, first = sentence.lowers, int(sentence.lowers[0] == "the")
    after = _parted(lowers)
    whole = [r for r in line.refs if (r.name.first, r.name.after) == (first, after)]
    closed = ("posts", "textGenres", "deliveryNouns", "peopleNouns", "neverNames")
    bracketed = sentence.words[after : after + 1] == ("(",) and lowers[after + 2 :] == (")",)
    short = bracketed and lowers[after + 1 : after + 2] in acting
    whole = [r for r in whole if not (short and r.kind is Kind.MEETING)]
    acts = short or lowers[first:after] in acting
    if line.foot or not acts or any(r.entity for r in whole):
        return None
    code = after - first > 1 or sum(c.isupper() for c in sentence.words[first]) > 1
    other = any(r.kind is Kind.PERSON and r.name.first < after for r in line.refs)
    head = lexicon.heads.get(lowers[after - 1])
    met = head is not None and head.kind is Kind.MEETING
    texts = lexicon.any_of("textGenres", "deliveryNouns")
    if short and not texts.isdisjoint(lowers[first:after]):
        return None  # "Statement of the Pilots' Forum (PF)"
    met = met and not short  # "Pilots' Forum (PF)" above "The PF supports the plan"
    if other or met or not code or lexicon.any_of(*closed) & {*lowers[after - 1 : after]}:
        return None
    aliases = (sentence.words[after + 1],) if bracketed else ()
    body = Entity(Kind.ORGANISATION, words_of(line, first, after), None, "Organisation", aliases)
    return body, first, after


def _body(line: Line, first: int, after: int) -> tuple[Entity, int, int]:
    """Return words of a line as a body of its own."""
    return (
        Entity(Kind.ORGANISATION, words_of(line, first, after), None, "Organisation"),
        first,
        after,
    )


def _with_bodies(
    line: Line,
    whole: tuple[Entity, int, int] | None,
    names: Mapping[tuple[str, ...], Entity],
    lexicon: Lexicon,
) -> Line:
    told = [whole] if whole else []
    told += _posting_parts(line, lexicon)
    told += forum_bodies(line, lexicon)
    told += branches(line, lexicon)
    lowers = line.found.sentence.lowers
    for words, body in names.items():
        starts = (i for i in range(len(lowers)) if lowers[i : i + len(words)] == words)
        told += [(body, first, first + len(words)) for first in starts]
    for body, first, after in told:
        line = add_body(line, body, first, after)
    return line


def add_body(line: Line, body: Entity, first: int, after: int, how: str = LETTERHEAD) -> Line:
    """Return a line with a body's name, in place of the names that are parts of it."""
    inside = [r for r in line.refs if r.name.first < after and first < r.name.after]
    told = [r for r in inside if r.entity]
    met = [r for r in line.refs if r.kind is Kind.MEETING and r.entity]
    inside += [r for r in met if r.entity and r.entity.label == body.label and r not in inside]
    if any(r.name.first < first or r.name.after > after for r in told):
        return line
    span = line.found.sentence.span_of(first, after)
    name = Name(span, first, after, Kind.ORGANISATION, body.type, how=how)
    refs = [*(r for r in line.refs if r not in inside), Ref(name, body)]
    return replace(line, refs=tuple(sorted(refs, key=lambda r: r.span)))


def _letterhead(line: Line, lexicon: Lexicon) -> tuple[Entity, int, int] | None:
    """Return the body that a line names from its first word to its last.

    "Ministry of Digitalisation and Public Governance", "Joint secretariat for the Rhine"; not
    "Statement of the Ministry", nor a line that is the name of a body which is known.
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    after = _unseated(line, _parted(words))
    first = int(lowers[0] == "the")
    known = [r for r in line.refs if _is_known(r) and r.name.first < after]
    opened = _opened(lowers, first, lexicon)
    parts = (
        [r for r in known if r.entity and r.entity.iri]
        if opened > first or _ends_in_state(known, after)
        else known
    )
    if line.foot or not all(_is_within(line, r, first, after) for r in parts):
        return None
    texts = [r.name for r in line.refs if r.kind is Kind.INSTRUMENT and not r.described]
    if any((name.first, name.after) == (first, after) for name in texts):
        return None  # "League of Lake States Declaration"
    if lexicon.words("headlineVerbs") & set(lowers[first:after]):
        return None  # "RIVERS COUNCIL ADOPTS PLAN"
    head = head_of(lowers[opened:after], Kind.ORGANISATION, lexicon)
    head = None if head is None else head + opened - first
    if head is None and known and known[0].name.first == first:
        head = known[0].name.after - 1 - first
    if head is None and known and _ends_in_state(known, after):
        head = head_of(lowers[first : known[-1].name.first], Kind.ORGANISATION, lexicon)
    if head is None and OF_THE & set(lowers) and heads_body(lowers[first], lexicon):
        head = 0  # "Commission nationale des droits de l'homme du Togo"
    if head is None or not 2 <= after - first <= _BODY or is_ordinal(lowers[first]):
        return None
    if not is_name(line, first, after, first + head, lexicon):
        return None
    states = lexicon.words("missionWords")
    if states & set(lowers[: head + 1]) or (lexicon.words("posts") & set(lowers[:2])):
        return None
    short = words[after + 1 : after + 2] if words[after + 2 : after + 3] == (")",) else ()
    aliases = tuple(word for word in short if word.isupper())
    aliases += whole_names(line, first, after)
    headed = lexicon.heads.get(lowers[first + head])
    type_ = headed.type if headed else "Organisation"
    return replace(_body(line, first, after)[0], type=type_, aliases=aliases), first, after


def _opened(lowers: Sequence[str], first: int, lexicon: Lexicon) -> int:
    """Return where the part of a name with its head begins behind one that only looks like it.

    "Access to *Knowledge Coalition*", "Save Our Seas! *Alliance*".
    """
    noun, to = (*lowers[first : first + 2], "", "")[:2]
    if noun in lexicon.words("accessNouns") and to == "to":
        return first + 2
    return lowers.index("!") + 1 if "!" in lowers[first:-1] else first


def _parted(words: Sequence[str]) -> int:
    return next((i for i, word in enumerate(words) if i and word in _PARTED), len(words))


def _ends_in_state(known: Sequence[Ref], after: int) -> bool:
    """Tell whether a State is the last part of a name: "Free Knowledge Foundation *Chile*"."""
    return bool(known) and is_state(known[-1]) and known[-1].name.after == after


def states_behind(line: Line) -> dict[int, Name]:
    """Return the States that a comma sets behind something, by where the comma stands."""
    lowers = line.found.sentence.lowers
    states = ((titled_from(lowers, ref.name.first), ref.name) for ref in line.refs if is_state(ref))
    return {at - 1: n for at, n in states if at and lowers[at - 1 : at] == (",",)}


def titled_from(lowers: Sequence[str], first: int) -> int:
    """Return where the title of a State begins before its name: "*Republic of* Samoa"."""
    while first > 0 and lowers[first - 1] in TITLES:
        first -= 1
    return first


def _unseated(line: Line, after: int) -> int:
    """Return where a name ends before the State whose it is: "Ministry of Health, *Samoa*"."""
    ends = (at for at, state in states_behind(line).items() if at > 1 and state.after == after)
    return next(ends, after)


def whole_names(line: Line, first: int, after: int) -> tuple[str, ...]:
    """Return the names of a body with the State behind it: "Ministry of Health of Samoa"."""
    state = states_behind(line).get(after)
    if state is None:
        return ()
    name, owner = words_of(line, first, after), words_of(line, state.first, state.after)
    return f"{name}, {owner}", f"{name} of {owner}"


def _is_known(ref: Ref) -> bool:
    return ref.kind is Kind.ORGANISATION and ref.entity is not None


def _is_within(line: Line, ref: Ref, first: int, after: int) -> bool:
    """Tell whether a body is only a part of a longer name: "Court of Kenya", "UCLG of Africa".

    So is a State in the midst of one: "The Lake Chad Farmers' Network".
    """
    lowers, end = line.found.sentence.lowers, ref.name.after
    state = ref.entity is not None and ref.entity.type == "Government"
    owning = state and ref.name.first > first and lowers[end - 1] not in GENITIVE
    return owning or (ref.name.first == first and end < after and lowers[end] in _OWNERS)


def _posting_parts(line: Line, lexicon: Lexicon) -> Iterator[tuple[Entity, int, int]]:
    """Yield the bodies that whole parts behind a person are: "…, Governor, Bank Indonesia".

    Such a part opens with the noun of a body, holds one that is known and more, or stands in
    brackets right behind the name: "Ana Kos (Digital Rights Chad)".
    """
    sentence = line.found.sentence
    people = [r.name.after for r in line.refs if r.kind is Kind.PERSON]
    first = people[0] if people else len(sentence.words)
    while first < len(sentence.words):
        cuts = (i for i in range(first, len(sentence.words)) if sentence.words[i] in CUTS)
        after = next(cuts, len(sentence.words))
        aside = first == people[0] + 1 and sentence.words[first - 1] == "("
        if _is_part(line, first, after, lexicon, aside=aside and ")" in sentence.words[after:]):
            yield _body(line, first, after)
        first = after + 1


def _is_part(line: Line, first: int, after: int, lexicon: Lexicon, *, aside: bool) -> bool:
    sentence = line.found.sentence
    if not 2 <= after - first <= _PART or not sentence.words[first][0].isupper():
        return False  # "(with Ana Kos)"
    inside = [r for r in line.refs if r.entity and first <= r.name.first < after]
    opens = heads_body(sentence.lowers[first], lexicon)
    longer = bool(inside) and inside[0].name.first == first and _is_known(inside[0])
    whole = any(r.name.first == first and r.name.after == after for r in inside)
    named = all(word[0].isupper() or word in LINKS for word in sentence.words[first:after])
    other = lexicon.any_of("posts", "textGenres") & set(sentence.lowers[first:after])
    post = post_at(sentence, first, lexicon) == after
    return named and (opens or longer or aside) and not (whole or other or post)


def heads_body(word: str, lexicon: Lexicon) -> bool:
    """Tell whether a word is the noun of a body's name: "board", "alliance"."""
    head = lexicon.heads.get(word)
    return head is not None and head.kind is Kind.ORGANISATION


def head_of(lowers: Sequence[str], kind: Kind, lexicon: Lexicon) -> int | None:
    """Return where the head of a name stands: before "of" or "for", otherwise at its end.

    A head of two words is another's than its noun alone: "convention center" heads no body.
    """
    owners = (i for i, word in enumerate(lowers) if i and word in _OWNERS)
    last = next(owners, len(lowers)) - 1
    if last < 0 or lowers[last] in lexicon.words("peopleHeads"):
        return None
    heads = lowers[last], " ".join(lowers[max(0, last - 1) : last + 1])
    kinds = {lexicon.heads[head].kind for head in heads if head in lexicon.heads}
    return last if kinds == {kind} and lowers[last] in lexicon.heads else None


def is_name(
    line: Line, first: int, after: int, head: int, lexicon: Lexicon, *, small: bool = False
) -> bool:
    """Tell whether words of a line can be one name: capitals, joiners and its head.

    Before the head other words may be small too where a number opens the name.
    """
    sentence = line.found.sentence
    role = sentence.block.role
    if role is BlockRole.ITEM or (role is BlockRole.ROW and not heads_table(line, after, lexicon)):
        return False
    claims = sentence.lowers[first] in lexicon.words("accessNouns")
    before = set(sentence.lowers[first + 2 * claims : head])
    closed = lexicon.any_of("determiners", "prepositions", "coordinators", "firstPerson")
    if before & (closed - {"and", "&", "on", "all"}) or before & lexicon.any_of("textGenres"):
        return False
    if lexicon.words("headlineVerbs") & set(sentence.lowers[head + 1 : after]):
        return False  # "Council of Towns *Calls* for Lower Rents"
    listed = {","} if "and" in sentence.lowers[first:after] else set()
    return all(
        word[0].isupper()
        or word in listed
        or word[0].isdigit()
        or word in LINKS
        or word in GENITIVE
        or (word == "!" and index == head - 1)  # "Save Our Seas! Alliance"
        or index == head
        or (small and index < head)
        for index, word in enumerate(sentence.words[first:after], first)
    )


def heads_table(line: Line, after: int, lexicon: Lexicon) -> bool:
    """Tell whether a kind of text or a day stands in the cell behind: "*Ferry Board* | News"."""
    lowers = line.found.sentence.lowers[after:]
    if lowers[:1] != ("\t",):
        return False
    kinds = lexicon.any_of("textGenres", "newsGenres") & set(lowers)
    return bool(kinds or line.found.times) and lowers.count("\t") == 1


def run_of(sentence: Sentence, first: int, end: int) -> int:
    """Return where the capitals end that begin at a word, with what joins them."""
    after = index = first
    joins = JOINS | GENITIVE | COMPANIES
    while index < end and (sentence.words[index][0].isupper() or sentence.words[index] in joins):
        index += 1
        if sentence.words[index - 1][0].isupper() or sentence.words[index - 1] in COMPANIES:
            after = index
    return after
