"""The document line while it is put together: the first answer for each field stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.delegations import sender
from govgraph.extract.document.bodies.longer import (
    INSIDE,
    JOINING,
    NAMED,
    branch_end,
    counts_before,
    first_of_two,
    is_some_of,
    opens_longer,
)
from govgraph.extract.document.bodies.quoted import quoted_body
from govgraph.extract.document.bodies.ranking import Sign, Told
from govgraph.extract.document.bodies.wholes import of_office
from govgraph.extract.find.names.spoken_on import is_on_law
from govgraph.extract.find.people.people import is_given
from govgraph.extract.find.people.post_words import HONOURS, post_at
from govgraph.extract.find.words.function_words import OTHERS_OWN
from govgraph.model import BlockRole, Entity, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govgraph.authority import Authority
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.lexicon import Lexicon


_WITH_ITS = {("and", "its"), ("and", "their"), ("and", "all")}
_WITHIN = frozenset({"Without", "Beyond", "Across", "Under", "Among", "Against", "Between"})
_OWNERS = frozenset({"'s", "’s"})
_JOINED = frozenset({"and", "of", "the", "&"})
_BELOW = 6  # words of a body's name below that of who speaks
_PLACED = 0.4  # how surely such words are a body's name
_SPEAKING = frozenset({"I", "we", "let", "allow"})
_OWNING = frozenset({"'", "’"})
_HEADS_SHORT = frozenset({"DG", "SG", "DDG", "DSG"})  # "Remarks by DG Ana Kos"
_SESSION = " session of "  # "General Debate of the 78th Session of the Assembly" is no body
_PLAIN = ("peopleNouns", "textGenres", "deliveryNouns", "organisationKeys", "speakerKeys")


@dataclass(slots=True)
class Draft:
    """The line as it is put together: the first answer for a field stays."""

    lexicon: Lexicon
    authority: Authority
    values: dict[str, object] = field(default_factory=dict)
    evidence: dict[str, Span] = field(default_factory=dict)
    bodies: list[Told] = field(default_factory=list)
    announces: bool = False
    shared: bool = False  # several take turns
    of_state: bool = False  # a line says of which State the minister is who speaks

    def put(self, name: str, value: object, span: Span | None) -> None:
        """Fill a field unless it is filled, with the words that say so."""
        if value and name not in self.values:
            self.values[name] = value
            if span is not None:
                self.evidence[name] = span

    def tell(
        self, sign: Sign, body: Entity | None, span: Span | None, strength: float = 1.0
    ) -> None:
        """Note a body that may be the statement's own, with the words that show it."""
        body = self.sent_by(body) if body else None
        if body and not (self.is_post(body) or self._is_of_press(body) or self._is_plain(body)):
            self.bodies.append(Told(sign, body, span, strength))

    def sent_by(self, body: Entity) -> Entity:
        """Return the body that speaks through one of its own: a State through its ministry."""
        whole = of_office(self._sender_of(self.without_post(body)), self.authority)
        return sender(whole, self.authority, self.lexicon)

    def _is_of_press(self, body: Entity) -> bool:
        """Tell whether a name is only of those who send texts out: "Press and Media Office"."""
        unit = body.label.lower().partition(" of the ")[0]  # "Press Service of the Ministry"
        words = [w for w in unit.split() if w not in _JOINED]
        units, press = self.lexicon.words("pressUnits"), self.lexicon.words("pressWords")
        whole = unit == body.label.lower() or bool(press & set(words))  # no "Office of the Mayor"
        return whole and bool(units & set(words)) and set(words) <= units | press

    def _sender_of(self, body: Entity) -> Entity:
        """Return the known body whose press unit a name tells: "*UNEP* Press Division"."""
        words = body.label.split() if body.iri is None else []
        units, press = self.lexicon.words("pressUnits"), self.lexicon.words("pressWords")
        end = len(words)
        while end and words[end - 1].lower() in units | press:
            end -= 1
        if not 0 < end < len(words) - 1 or words[-1].lower() not in units:
            return body
        known = self.authority.named(" ".join(words[:end]))
        return known[0] if len(known) == 1 and known[0].kind is body.kind else body

    def _is_plain(self, body: Entity) -> bool:
        """Tell whether words name no body: "Signatory", "Permanent Mission to the United Nations".

        A mission, an embassy or a delegation speaks for the State that stands beside it.
        """
        if body.iri is not None:
            return False
        words = body.label.lower().split()
        owner = words[0].replace("’", "'").removesuffix("'s")
        if (
            body.label in HONOURS | _HEADS_SHORT
            or (owner != words[0] and owner in self.lexicon.heads)  # "the Committee's Bureau"
            or words[0] == "for"
            or body.label.lower() in self.lexicon.words("announcing")
            or _SESSION in body.label.lower()
        ):
            return True
        plain = self.lexicon.any_of(*_PLAIN)
        if words[0] in plain | self.lexicon.heads.keys() and plain.issuperset(words[1:]):
            return True
        own = body.label.lower().removeprefix("the ").partition(" to ")[0]
        return own in self.lexicon.any_of("missions", "titles")

    def tells(self, sign: Sign) -> bool:
        """Tell whether a sign has shown a body."""
        return any(told.sign is sign for told in self.bodies)

    def led(self) -> frozenset[str]:
        """Return the names of bodies that the speaker serves: "General Secretary of the X".

        Such a conference is a body; of its chair it may be a meeting.
        """
        post, _, body = str(self.values.get("role", "")).partition(" of the ")
        if self.lexicon.words("staffPosts").isdisjoint(post.lower().split()):
            return frozenset()
        told = (one.body.label for one in self.bodies if one.sign is Sign.EMPLOYER)
        return frozenset((*told, body))

    def without_post(self, body: Entity) -> Entity:
        """Return the body of a name that a post opens: "Vice Chair, Transport Safety Board".

        Also several who are in one: "Co-Chairs of the Rivers Forum".
        """
        post, _, rest = body.label.partition(" of the ")
        posts = self.lexicon.words("posts")
        states = self.lexicon.words("statePosts")  # "Ministers of the Lake States" are a body's all
        ones = _ones(post.lower())
        several = post.lower() not in posts and bool(posts & ones) and not states & ones
        if several and rest and body.iri is None:
            return replace(body, label=rest)
        heads = (self.lexicon.heads.get(word) for word in rest.lower().split())
        headed = any(head is not None and head.kind is Kind.ORGANISATION for head in heads)
        if headed and body.iri is None and body.type == "Office" and post.lower() in posts:
            return replace(
                body, label=rest, type="Body"
            )  # "President of the Assembly of the Andes"
        code, _, text = body.label.partition(" ")
        given = text.lower() in self.lexicon.words("deliveryNouns")
        if body.iri is None and code.isupper() and given:
            return replace(body, label=code)  # "BEREC Response"
        post, comma, rest = body.label.partition(", ")
        if body.iri or not comma or not self.is_post(replace(body, label=post)):
            return body
        return replace(body, label=rest)

    def is_post(self, body: Entity) -> bool:
        """Tell whether a name is only that of an office, a post or a day, of no body known."""
        if body.iri is not None:
            return False
        posts = self.lexicon.words("posts")
        words = body.label.lower().replace(" for ", " of ").partition(" of ")[0].split()
        spans = self.lexicon.words("spansOfTime")
        if not words or not spans.isdisjoint((body.label.lower().split()[-1], words[-1])):
            return True  # "World Hearing Day", "Day of Education"; nothing before "of"
        told = (" ".join(words), " ".join(words[-2:]), words[-1])
        several = len(words) > 1 and not posts.isdisjoint(_ones(told[0]) - {told[0]})
        return body.type == "Office" or several or any(post in posts for post in told)

    def take(self, name: str, other: str) -> None:
        """Fill a field with what stands in another one."""
        if other in self.values:
            self.put(name, self.values[other], self.evidence.get(other))

    def has(self, name: str) -> bool:
        """Tell whether a field is filled."""
        return name in self.values

    def entity(self, name: str) -> Entity | None:
        """Return the entity in a field, if any."""
        value = self.values.get(name)
        return value if isinstance(value, Entity) else None


def words_of(line: Line, first: int, after: int) -> str:
    """Return words of a line as they are written."""
    return line.found.sentence.written(first, after)


def put_first(name: str, kind: Kind, line: Line, after: int, draft: Draft) -> None:
    """Fill a field with the first name of a kind in a line, from an index on."""
    for ref in line.refs:
        if ref.kind is kind and ref.entity and ref.name.first >= after:
            draft.put(name, ref.entity, ref.span)
            return


def _ones(posts: str) -> set[str]:
    """Return what one of several is called: "secretary general" of "secretaries general"."""
    first, space, rest = posts.partition(" ")
    one = f"{first[:-3]}y" if first.endswith("ies") else first.removesuffix("s")
    return {posts.removesuffix("s"), f"{one}{space}{rest}"} - {posts}


def tell_first(
    sign: Sign,
    line: Line,
    after: int,
    draft: Draft,
    strength: Callable[[Ref], float] = lambda _: 1.0,
) -> None:
    """Note the first body that a line names, from an index on, as surely as it is one."""
    for ref in line.refs:
        aside = line.found.sentence.words[ref.name.first - 1] == "("  # "Ana Kos (Chad)"
        if ref.kind is Kind.ORGANISATION and ref.entity and ref.name.first >= after and not aside:
            draft.tell(sign, ref.entity, ref.span, strength(ref))
            return


def tell_named(sign: Sign, line: Line, draft: Draft) -> None:
    """Note the body that ends a line, also one that only its place shows to be one.

    "Peering coordinator, NAP Andino" below the name of who signs.
    """
    sentence = line.found.sentence
    ends = len(sentence.words) - (sentence.words[-1] == ".")
    for ref in line.refs:
        opens = ref.name.first == 0 or sentence.lowers[ref.name.first - 1] in {",", "at"}
        guessed = ref.kind is None or _is_behind_post(sentence, ref, draft.lexicon)
        plain = guessed and ref.name.how == "capitals" and ref.name.after == ends and opens
        words = sentence.lowers[ref.name.first : ref.name.after]
        post = draft.lexicon.any_of("posts", "titles", "neverNames") & set(words)
        if plain and not post and not line.found.times:
            name = words_of(line, ref.name.first, ref.name.after)
            draft.tell(sign, Entity(Kind.ORGANISATION, name, None, "Organisation"), ref.span)


def _is_behind_post(sentence: Sentence, ref: Ref, lexicon: Lexicon) -> bool:
    """Tell whether what only looks like a name stands behind a post: "President, *Tisza Klub*"."""
    first = ref.name.first
    given = ref.kind is not Kind.PERSON or is_given(sentence, first, lexicon)
    return not given and first > 1 and post_at(sentence, 0, lexicon) == first - 1


def tell_whole(below: Sequence[Line], draft: Draft) -> None:
    """Note the body, whatever its name, that the whole line below a name is: "Rivers Voices".

    Not a post, a meeting, a place or a day, nor what kind of text it is.
    """
    for line in (line for line in below if not (line.foot or line.found.times)):
        words, lowers = line.found.sentence.words, line.found.sentence.lowers
        mark = words.index(",") if "," in words else 0
        if mark and any(r.kind is Kind.PLACE and r.name.first == mark + 1 for r in line.refs):
            words, lowers = words[:mark], lowers[:mark]  # "Rivers Voices, Chad"
        plain = ("posts", "titles", "textGenres", "deliveryNouns", "neverNames", "prepositions")
        named = all(w[0].isupper() or w in NAMED for w in words) and len(words) > 1
        other = draft.lexicon.any_of(*plain) & {lowers[0], *(w for w in lowers if w not in NAMED)}
        named = named and not any(r.kind is Kind.PERSON for r in line.refs)
        guessed = {Kind.THEME, *([Kind.PLACE] if mark else [])}
        shown = any(r.name.first == 0 and r.kind not in guessed for r in line.refs)
        paragraph = line.found.sentence.block.role is BlockRole.PARAGRAPH
        if named and paragraph and len(words) <= _BELOW and not (other or shown):
            body = Entity(Kind.ORGANISATION, words_of(line, 0, len(words)), None, "Organisation")
            draft.tell(Sign.EMPLOYER, body, line.found.sentence.span, _PLACED)


def tell_body(sign: Sign, line: Line, after: int, draft: Draft) -> None:
    """Note the body that words behind "by" or "on behalf of" name.

    "by Norway", "on behalf of the Central Asian Nuclear-Weapon-Free Zone States (…)", also such
    as are not known; not "Presentation of the report to the Committee".
    """
    lowers, words = line.found.sentence.lowers, line.found.sentence.words
    first = after + (lowers[after : after + 1] == ("the",))
    first += counts_before(line, first, draft.lexicon)
    if quoted := quoted_body(line, first, draft.lexicon):
        body = Entity(Kind.ORGANISATION, words_of(line, *quoted), None, "Organisation")
        draft.tell(sign, body, line.found.sentence.span_of(*quoted))
        return
    end = _phrase_end(line, first, draft.lexicon.words("prepositions") - INSIDE)
    end = before_receiver(line, first, end)
    on = next((k for k in range(first, end) if lowers[k : k + 2] == ("on", "the")), end)
    bare = first + 1 == on < end and is_on_law(line.found.sentence, on, end, draft.lexicon)
    if bare or draft.lexicon.words("bodiesOn").isdisjoint(lowers[first:on]):
        end = on  # "by the Seed Network *on* the Rivers Pact"
        small = (k for k in range(first, end - 1) if lowers[k] == "on" and words[k + 1].islower())
        end = next(small, end)  # "by the Seed Network *on* shared waters"
        owned = (k for k in range(first, end - 2) if lowers[k] == "on" and words[k + 2] in _OWNERS)
        end = next(owned, end)  # "by the Seed Network *on UNEP's* draft"
    end = first_of_two(line, first, end)
    inside = [r for r in line.refs if r.kind is Kind.ORGANISATION and first <= r.name.first < end]
    known = [r for r in inside if r.entity]
    groups = draft.lexicon.words("groupNouns") & set(lowers[max(first + 1, end - 1) : end])
    whole = bool(known) and known[0].name.first <= first
    whole = whole and lowers[known[0].name.after :][:2] in _WITH_ITS  # "*X* and its 40 members"
    whole = whole or bool(known and known[0].name.after >= end)
    if groups and words[first][0].isupper() and not whole:
        body = Entity(Kind.ORGANISATION, words_of(line, first, end), None, "Organisation")
        draft.tell(sign, body, line.found.sentence.span_of(first, end))
    elif known and (after := branch_end(line, first, known[0], draft.lexicon)):
        body = Entity(Kind.ORGANISATION, words_of(line, first, after), None, "Organisation")
        draft.tell(sign, body, line.found.sentence.span_of(first, after))
    elif known and (opens_longer(line, first, end, known, draft.lexicon)):
        body = Entity(Kind.ORGANISATION, words_of(line, first, end), None, "Organisation")
        draft.tell(sign, body, line.found.sentence.span_of(first, end))
    elif known and not (_is_tail(line, first, end, known[0]) or is_some_of(line, first, known[0])):
        draft.tell(sign, known[0].entity, known[0].span)
    elif first < end and not known and (state := _state_of(words_of(line, first, end), draft)):
        draft.tell(sign, state, line.found.sentence.span_of(first, end))
    elif _is_body(line, first, end, draft, posted=sign is Sign.EMPLOYER):
        body = Entity(Kind.ORGANISATION, words_of(line, first, end), None, "Organisation")
        draft.tell(sign, body, line.found.sentence.span_of(first, end))


def _state_of(name: str, draft: Draft) -> Entity | None:
    """Return the State that a text's title hides: "National Statement of *Bhutan* at COP29"."""
    named = (e for e in draft.authority.named(name) if e.type == "Government")
    return next(named, None)


def before_receiver(line: Line, first: int, end: int) -> int:
    """Return where a name ends before whom its text is sent to: "by the Fund *to UNEA-6*"."""
    words, starts = line.found.sentence.words, {r.name.first for r in line.refs}
    to = (k for k in range(first + 1, end - 1) if words[k] == "to")
    return next(
        (k for k in to if words[k + 1] == "the" or words[k + 1].isupper() or k + 1 in starts), end
    )


def _is_tail(line: Line, first: int, end: int, ref: Ref) -> bool:
    """Tell whether a name nobody knows only ends the words: "Code for *Villages*"."""
    new = ref.entity is not None and ref.entity.iri is None
    named = line.found.sentence.words[first][0].isupper() if first < end else False
    return new and named and ref.name.first > first and ref.name.after >= end


def _is_body(line: Line, first: int, end: int, draft: Draft, *, posted: bool = False) -> bool:
    """Tell whether words that are not known can only be a body's: "by the Deep Sea Coalition".

    Not a person's, nor those of one who is in a post: "Statement by the President". Where somebody
    is ``posted`` in it, a name that no given name opens is a body's: "Director of Saber Local".
    """
    words, lowers = line.found.sentence.words[first:end], line.found.sentence.lowers[first:end]
    closed = ("posts", "textGenres", "firstPerson", "peopleNouns", "deliveryNouns")
    counted = len(words) > 1 and words[-1].isdigit()  # "the Civil *7*", "Women *20*"
    words, lowers = words[: len(words) - counted], lowers[: len(lowers) - counted]
    if lowers[:1] and lowers[0] in OTHERS_OWN:
        return False  # "Speech of Her Excellency", above a name
    named = all(word[0].isupper() or word in NAMED or word in JOINING for word in words)
    told = [r for r in line.refs if r.entity and r.kind not in {Kind.THEME, Kind.PLACE}]
    told = [r for r in told if not _is_tail(line, first, end, r)]
    told += [r for r in line.refs if r.kind is Kind.PLACE and r.name.first <= first]
    if posted and not is_given(line.found.sentence, first, draft.lexicon):
        told = [r for r in told if r.kind is not Kind.PERSON or r.name.first > first]
    plain = not any(first <= r.name.first < end for r in told)
    small = len(words) + counted < 2 or not words[0][0].isupper() or not words[-1][0].isupper()
    head = draft.lexicon.heads.get(lowers[0]) if lowers[1:2] == ("on",) else None
    if head is not None and head.type == "Network":
        return False  # "Position of the Association on Fisheries"
    # "the *Workers'* Federation", "the *Executive* Council", not "the Leaders' Decisions"
    heads, texts = draft.lexicon.heads, draft.lexicon.words("outcomeTexts")
    inner = {w for w, after in pairwise(lowers) if after in _OWNING or after in heads}
    other = draft.lexicon.any_of(*closed) & set(lowers)
    other |= draft.lexicon.words("neverNames") & set(lowers[-1:])  # "of Initial *Findings*"
    other -= inner if lowers[-1:] and lowers[-1] not in texts else frozenset()
    other -= {lowers[-1]} if counted else set()  # a number makes people a body, too
    return named and plain and not small and not other


def _phrase_end(line: Line, first: int, ends: frozenset[str]) -> int:
    """Return where the words of a phrase end: at a preposition or a punctuation mark."""
    sentence = line.found.sentence
    for index in range(first, len(sentence.words)):
        word = sentence.words[index]
        if sentence.lowers[index : index + 2] in {("on", "behalf"), ("to", "the")}:
            return index  # "Letter from the Alliance to the Director"
        if index > first and sentence.words[index] in _SPEAKING:
            return index  # "On behalf of the Workers' group *I* thank you"
        within = index > first and word in _WITHIN  # "Doctors *Without* Borders"
        parts = sentence.lowers[index] in ends and not within
        if parts or not (word[0].isalnum() or word in JOINING or sentence.joins(index)):
            return index
    return len(sentence.words)
