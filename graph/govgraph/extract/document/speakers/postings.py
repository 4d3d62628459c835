"""Whom a line names, in which post and for which body: "Ana Kos, Minister of Justice of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.document.bodies.bodies import goes_on, is_nationality
from govgraph.extract.document.bodies.delegations import mission_in
from govgraph.extract.document.bodies.ranking import Sign
from govgraph.extract.document.bodies.spoken_of import (
    is_employer,
    is_next,
    is_organ,
    is_unit,
    is_where,
)
from govgraph.extract.document.draft import tell_body, words_of
from govgraph.extract.document.speakers.addressees import is_addressed, is_sent_to
from govgraph.extract.document.speakers.headlines import said_at
from govgraph.extract.document.speakers.offices import (
    STOPS,
    addresses,
    as_signed,
    before_owner,
    greets,
    heads_group,
    tell_behind,
    tell_function,
    topic_at,
)
from govgraph.extract.find.people.people import POLITE, post_before
from govgraph.extract.find.people.post_words import post_at
from govgraph.extract.find.refs import is_state
from govgraph.extract.find.words.capitals import is_ordinal
from govgraph.extract.find.words.function_words import DASHES
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from govgraph.extract.document.draft import Draft
    from govgraph.extract.document.header import Line
    from govgraph.extract.find.refs import Ref
    from govgraph.lexicon import Lexicon

_GIVEN_TO = frozenset({("attributable",), ("attributed",), ("questions",)})
_LETTER = 4  # words at the beginning of a line that say that it is a letter
_COLUMN = 0.6  # how surely a body before "by" employs one: "X News, by Ana Kos, Director, Y"
_HEADS = frozenset({"president", "premier"})  # of a State, not of a field
_STATE = 3  # words of a State's name
_LETTERS = 3  # of an acronym that can name a body
_SMALL = 4  # words of a post in small letters
_OTHERS = frozenset({Kind.ORGANISATION, Kind.PERSON, Kind.PLACE, Kind.MEETING})
_WORDS = 6  # words of a function
_WITHIN = frozenset({"of", "the", "for", "at", ",", "to", "'s", "in"})
_BEFORE_POST = frozenset(
    {"the", "a", "an", "its", "their", "our", "acting", "interim", "honorary", "founding"}
)
_ACTING = frozenset({"acting", "interim"})
_OWNER = (("'s",), ("’s",))
_OPEN_END = _WITHIN | DASHES | {"and", "&"}


def put_speaker(line: Line, after: int, draft: Draft, *, answers: bool = False) -> bool:
    """Take the first person of a line with the post and the organisation beside the name.

    Who ``answers`` may be spoken to.
    """
    people = (r for r in line.refs if r.kind is Kind.PERSON and r.name.first >= after)
    others = (_is_served, _is_topic, is_employer, *(() if answers else (_is_addressee,)))
    person = next((r for r in people if not any(is_(line, r, draft) for is_ in others)), None)
    if person is None:
        return False
    if not draft.has("speaker"):
        draft.put("speaker", person.entity, person.span)
        put_posting(line, person, after, draft)
    return True


def put_posting(line: Line, person: Ref, after: int, draft: Draft) -> None:
    """Take the post beside a person's name, and the body in which it is held."""
    if not draft.has("role"):
        _put_role(line, person, draft)
    named = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.entity]
    stop = min(
        _told_apart(line, person.name.after), said_at(line, person.name.after, draft.lexicon)
    )
    beside = [r for r in named if after <= r.name.first < stop and not is_addressed(line, r)]
    bodies = [r for r in beside if not (is_nationality(line, r) or goes_on(line, r))]
    bodies = [r for r in bodies if not (is_where(line, r, person) or is_next(line, r, person))]
    held = (r for r in bodies if r.entity and not draft.is_post(draft.without_post(r.entity)))
    bodies = [r for r in held if not _is_portfolio(line, r, draft)]
    main = [r for r in bodies if not is_unit(r, draft.lexicon)] or bodies
    main = [r for r in main if not is_organ(r, draft.lexicon)] or main
    behind = any(r.name.first > person.name.first for r in main)
    at = person.name.after + (line.found.sentence.words[person.name.after :][:1] == (",",))
    if line.found.sentence.lowers[at : at + 1] == ("for",):
        tell_body(Sign.EMPLOYER, line, at + 1, draft)  # "Ana Kos, for Rivers Now"
    for body in main:
        code = body.entity is not None and body.entity.iri is None and body.entity.label.isupper()
        strength = 0.5 if code else whole(body, draft.lexicon)
        column = behind and "by" in line.found.sentence.lowers[body.name.after : person.name.first]
        draft.tell(Sign.EMPLOYER, body.entity, body.span, strength * (_COLUMN if column else 1.0))


def whole(body: Ref, lexicon: Lexicon) -> float:
    """Return how surely a body is a whole one, of which "Head of the Nets Unit" tells none."""
    last = body.entity.label.lower().rpartition(" ")[2] if body.entity else ""
    return 0.7 if is_unit(body, lexicon) and last in lexicon.words("deskNouns") else 1.0


def _tell_acronym(line: Line, first: int, end: int, draft: Draft) -> None:
    """Note the body whose acronym opens a post: "ETSI Director Standards"."""
    word = line.found.sentence.words[first]
    named = [e for e in draft.authority.named(word) if e.kind is Kind.ORGANISATION]
    if end - first > 1 and len(word) >= _LETTERS and word.isalpha() and word.isupper():
        new = Entity(Kind.ORGANISATION, word, None, "Organisation")
        body = named[0] if len(named) == 1 else new
        draft.tell(Sign.EMPLOYER, body, line.found.sentence.span_of(first, first + 1))


def _is_portfolio(line: Line, ref: Ref, draft: Draft) -> bool:
    """Tell whether words are only what a post is for: "Spokesperson for Foreign Affairs"."""
    lowers = line.found.sentence.lowers
    new = ref.entity is not None and ref.entity.iri is None
    named = draft.lexicon.heads.keys() & set(lowers[ref.name.first : ref.name.after])
    return new and not named and lowers[ref.name.first - 1] in {"for", "of"}


def _told_apart(line: Line, after: int) -> int:
    """Return where a line goes on to its topic: "… by Mr Wee, Counsellor, on draft resolution"."""
    lowers = line.found.sentence.lowers
    if lowers[after : after + 1] == ("to",):
        return after  # "Letter from Ana Kos to the Chair of the Committee"
    topical = (
        i for i in range(after, len(lowers)) if lowers[i] in {"on", "regarding", "during", "at"}
    )
    held = (r.name.first for r in line.refs if r.kind is Kind.MEETING and r.name.first > after)
    ends = [i for i in topical if lowers[i - 1] in STOPS] + list(held)
    return min(ends, default=len(lowers))


def _is_topic(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether a text is on somebody: "Statement on the passing of Sir Ana Kos"."""
    lowers, title = line.found.sentence.lowers, _title_of(line, person)
    on = max((i for i in range(title) if lowers[i] == "on"), default=0)
    about = (
        lowers[title - 1 : title] in {("of",), ("with",), ("on",)} and lowers[on + 1] != "behalf"
    )
    texts = draft.lexicon.words("deliveryNouns")
    return about and bool(texts & set(lowers[:on])) and not STOPS & set(lowers[on:title])


def _title_of(line: Line, person: Ref) -> int:
    """Return where the capitals before a name begin: "*Commissioner* Kos"."""
    title = person.name.first
    while title and line.found.sentence.words[title - 1][0].isupper():
        title -= 1
    return title


def _is_addressee(line: Line, person: Ref, _draft: Draft) -> bool:
    """Tell whether a line is addressed to a person: "Open letter to Commissioner Kos"."""
    title, lowers = _title_of(line, person), line.found.sentence.lowers
    if "letter" in lowers[:_LETTER] and "to" in lowers[:title]:
        return is_sent_to(lowers, title)
    before = lowers[max(0, title - 2) : title]
    return before[-1:] == ("to",) and before[:1] not in _GIVEN_TO


def _is_served(line: Line, person: Ref, draft: Draft) -> bool:
    """Tell whether another one speaks for a person: "the Spokesperson for President Kos"."""
    lowers, posts = line.found.sentence.lowers, draft.lexicon.words("posts")
    title = _title_of(line, person)
    own = line.found.sentence.lowers[title : person.name.first]
    title -= lowers[title - 1 : title] == ("the",)
    served = lowers[title - 1 : title] in {("for",), ("of",)} and lowers[title - 2] in posts
    return served and (not own or bool(posts & set(own)))  # not "Minister of Finance Ana Kos"


def _put_role(line: Line, person: Ref, draft: Draft) -> None:
    sentence = line.found.sentence
    first = person.name.after
    for state in line.refs:
        beside = sentence.words[first : first + 1] == (",",) and is_state(state)
        followed = sentence.words[state.name.after : state.name.after + 1] in ((")",), (",",))
        apart = followed and (beside or is_nationality(line, state))
        if state.name.first == first + 1 and apart:
            first = state.name.after + 1  # "Senator Arce (Uruguay), Chair of …"
    postnominals = draft.lexicon.words("postnominals") | {"the", "a", "an"}
    while first < len(sentence.words) and (
        (sentence.words[first] in STOPS and not greets(sentence.lowers, first, draft.lexicon))
        or sentence.lowers[first] in postnominals
    ):
        first += 1
    apart = first > person.name.after or line.foot
    apart = apart and sentence.lowers[first : first + 1] not in {("i",), ("i'm",)}
    end = post_at(sentence, first, draft.lexicon) if apart else 0
    opened = _opened(line, person, draft.lexicon.words("titles"))
    before = (0, 0) if end else post_before(sentence, opened, draft.lexicon)
    if before[1]:
        first, end = before
    elif not end and not apart and sentence.words[first : first + 1] != ():
        shown = sentence.words[first][0].isupper()  # "by Ana Kos Minister of Justice", on two lines
        end = post_at(sentence, first, draft.lexicon) if shown else 0
    elif not end and apart and first == person.name.after + 1:
        end = _function(line, first)
        if end and tell_function(line, person.name.first, (first, end), draft):
            return
        if not end and put_small_post(line, first, draft):
            return
    if end:
        end = _trimmed(line, first, _listed(line, first, end, draft), draft)
        end = before_owner(line, first, end, draft)
        for ref in line.refs:
            held = ref.entity is not None and not draft.is_post(ref.entity)
            body = ref.kind is Kind.ORGANISATION and held
            if body and ref.name.first <= first < ref.name.after < end:
                first = ref.name.after  # "Council of Europe Secretary General"
                first += sentence.words[first] in {"'s", "’s"}  # "Ireland's Minister of State"
        draft.put("role", words_of(line, first, end), sentence.span_of(first, end))
        _tell_acronym(line, first, end, draft)
        _tell_state(line, first, end, draft)
        if first > person.name.first:
            tell_behind(line, end, draft)


def _tell_state(line: Line, first: int, end: int, draft: Draft) -> None:
    """Note the State that closes a post, whatever its name: "Minister of Health of Dravonia".

    The "of" of a minister tells first the field, that of a president the State.
    """
    sentence = line.found.sentence
    owners = [i for i in range(first + 1, end - 1) if sentence.lowers[i] in {"of", "for"}]
    if not owners or sentence.lowers[owners[-1]] != "of":
        return
    headed = draft.lexicon.words("statePosts") & set(sentence.lowers[first : owners[0]])
    start = owners[-1] + 1 + (sentence.lowers[owners[-1] + 1] == "the")
    named = all(word[0].isupper() for word in sentence.words[start:end])
    told = any(r.entity and first < r.name.after and r.name.first < end for r in line.refs)
    first_minister = sentence.lowers[first : first + 2] == ("prime", "minister")
    fielded = len(owners) > 1 or headed & _HEADS or first_minister
    if headed and fielded and named and not told and 1 <= end - start <= _STATE:
        new = Entity(Kind.ORGANISATION, words_of(line, start, end), None, "Government")
        draft.tell(Sign.EMPLOYER, new, sentence.span_of(start, end))


def _opened(line: Line, person: Ref, titles: frozenset[str]) -> int:
    """Return where a person is named, with the bracket: "The Minister for Trade (Deputy Kos)"."""
    at = person.name.first
    while at and line.found.sentence.lowers[at - 1] in POLITE | titles:
        at -= 1
    return at - 1 if line.found.sentence.words[at - 1 : at] == ("(",) else person.name.first


def _function(line: Line, first: int) -> int:
    """Return where a function in other words ends: "Ana Kos, Food Systems Focal Point", or 0."""
    words = line.found.sentence.words
    end = first
    while end < len(words) and words[end] not in STOPS:
        end += 1
    named = any(r.entity and r.name.first < end and r.name.after > first for r in line.refs)
    plain = all(w[0].isupper() or w in _WITHIN | {"and", "&"} for w in words[first:end])
    return end if 1 < end - first <= _WORDS and plain and not named else 0


def put_small_post(line: Line, first: int, draft: Draft) -> bool:
    """Take a post in small letters: "Ana Kos is senior legal officer at the Alliance"."""
    sentence, posts = line.found.sentence, draft.lexicon.words("posts")
    first += sentence.lowers[first : first + 1] in {("a",), ("the",), ("an",)}
    last = first
    while last < min(first + _SMALL, len(sentence.words)) and sentence.words[last].islower():
        last += 1
    ends = [end for end in range(first + 1, last + 1) if sentence.lowers[end - 1] in posts]
    if ends:
        span = sentence.span_of(first, ends[-1])
        draft.put("role", sentence.written(first, ends[-1]), span)
        if sentence.lowers[ends[-1] : ends[-1] + 1] == ("of",):
            tell_body(Sign.EMPLOYER, line, ends[-1] + 1, draft)  # "representative of Rivers Now"
    return bool(ends)


def put_post(line: Line, first: int, draft: Draft, name: str = "role") -> bool:
    """Take a post without a person: "Address by the Norwegian Minister of Research"."""
    sentence = line.found.sentence
    while sentence.lowers[first : first + 1] and sentence.lowers[first] in _BEFORE_POST:
        first += 1
    first = as_signed(line, first, draft)
    if set(sentence.lowers[first : first + 1]) & addresses(draft.lexicon):
        return False
    bodies = [r for r in line.refs if r.kind is Kind.ORGANISATION and r.name.first >= first]
    if bodies and bodies[0].name.first == first and bodies[0].name.how == "demonym":
        draft.tell(Sign.POST, bodies[0].entity, bodies[0].span)
        first = bodies[0].name.after
    joint = [r for r in bodies if r.name.first == first and r.entity]
    if joint and sentence.lowers[joint[0].name.after :][:1] == ("and",):
        return False  # "the European Commission and the High Representative"
    end = post_at(sentence, first, draft.lexicon)
    office = sentence.lowers[first : first + 2] == ("office", "of")
    office = office or heads_group(sentence, first, end, draft)
    posts = draft.lexicon.words("posts")
    sent = (i for i in range(first, end) if sentence.lowers[i : i + 2] == ("to", "the"))
    held = sentence.lowers[first : next(sent, end)]  # not "the Group to the Director of the Fund"
    if office or not end or not set(held) & posts:
        return False
    end = _before_served(line, first, _listed(line, first, end, draft), draft)
    end = before_owner(line, first, _trimmed(line, first, end, draft), draft)
    begin = first - (first > 0 and sentence.lowers[first - 1] in _ACTING)
    draft.put(name, words_of(line, begin, end), sentence.span_of(begin, end))
    _tell_acronym(line, first, end, draft)
    _tell_state(line, first, end, draft)
    own = [r for r in bodies if r.entity and not is_addressed(line, r)]
    # "the High Representative *and the UN Special Envoy*" are two.
    own = [r for r in own if "and" not in sentence.lowers[end : r.name.first]]
    for body in own:
        draft.tell(Sign.POST, body.entity, body.span)
    if not own and begin == 0:
        tell_behind(line, end, draft)  # "Director of Programmes, Rivers Now" below a name
    _put_series(line, end, draft)
    return True


def _before_served(line: Line, first: int, end: int, draft: Draft) -> int:
    """End a post before whom it serves: "the Spokesperson for President Kos"."""
    people = (r for r in line.refs if r.kind is Kind.PERSON)
    served = [r.name.first for r in people if _is_served(line, r, draft)]
    if not served or not first < served[0] <= end + 1:
        return end
    lowers = line.found.sentence.lowers
    return max(i for i in range(first, served[0]) if lowers[i] in {"for", "of"})


def _put_series(line: Line, after: int, draft: Draft) -> None:
    """Take the body of the same name as the meetings it holds: "Secretary General, EuroDIG"."""
    words = line.found.sentence.words
    for ref in line.refs:
        beside = ref.name.first > after and set(words[after : ref.name.first]) <= {",", "of", "the"}
        known = draft.authority.named(" ".join(words[ref.name.first : ref.name.after]))
        bodies = [entity for entity in known if entity.kind is Kind.ORGANISATION]
        if ref.kind is Kind.MEETING and beside and len(bodies) == 1:
            draft.tell(Sign.POST, bodies[0], ref.span)


def _listed(line: Line, first: int, end: int, draft: Draft) -> int:
    """Return where a post for several things ends: "Minister of Trade, Industry and Energy".

    Not where a body, a place or another post follows: "Minister of Trade, Chair and Host".
    """
    words, lowers = line.found.sentence.words, line.found.sentence.lowers
    if words[end : end + 1] != (",",) or not {"of", "for"} & set(lowers[first:end]):
        return end
    last = next((i for i in range(end, len(words)) if words[i] == "and"), len(words))
    stops = STOPS | {"of"}  # "… and Competition of South Africa"
    stop = next((i for i in range(last, len(words)) if words[i] in stops), len(words))
    named = any(r.entity and end < r.name.first < stop and r.kind in _OTHERS for r in line.refs)
    other = draft.lexicon.any_of("posts", "prepositions") & set(lowers[end:stop])
    plain = all(w[0].isupper() or w in {",", "and"} for w in words[end:stop])
    head = draft.lexicon.heads.get(lowers[stop - 1])
    body = head is not None and head.kind is Kind.ORGANISATION  # "Director of Research, Data Lab"
    return stop if last + 1 < stop and plain and not (named or other or body) else end


def _trimmed(line: Line, first: int, end: int, draft: Draft) -> int:
    """End a post before the body it is held in; a unit or ministry is part of the post's name."""
    lowers = line.found.sentence.lowers
    at = (i for i in range(first + 1, end - 1) if lowers[i] == "at" and lowers[i + 1] != "large")
    end = min(next(at, end), topic_at(lowers, first, end, draft))
    if end - first > 2 and draft.authority.having("demonym", line.found.sentence.words[end - 1]):
        end -= 1  # "head of the Norwegian rivers team": the unit has no name
        while end > first + 1 and lowers[end - 1] in _WITHIN:
            end -= 1
    for ref in line.refs:
        office = ref.entity is not None and ref.entity.type == "Office"
        if office and ref.name.first <= first < ref.name.after and "of" in lowers[first:end]:
            of = lowers.index("of", first)  # "Director-General of UNESCO"
            topical = {"on", "for"} & set(lowers[first:of])  # "Rapporteur on Freedom of Expression"
            return max(end, ref.name.after) if topical else of
        before = [w for w in lowers[first : ref.name.first] if w != "the"][-1:]
        met = before == ["at"] or is_ordinal(lowers[ref.name.first])
        told = ref.kind is Kind.ORGANISATION or (ref.kind is Kind.MEETING and met)
        told = told or (before == ["in"] and lowers[ref.name.after : ref.name.after + 1] in _OWNER)
        inside = told and first < ref.name.first < end
        organ = is_organ(ref, draft.lexicon) and any(
            o.kind is ref.kind and o.name.first == ref.name.after + 1 for o in line.refs
        )
        if organ:
            continue  # "Chair of the *Board of Directors*, Rivers Network"
        own = is_unit(ref, draft.lexicon) and before not in (["at"], ["in"])  # "Minister of …"
        if inside and ref.entity and not own and not goes_on(line, ref):
            if sent := mission_in(lowers, ref, draft.lexicon):
                return sent
            end = ref.name.first
            while end > first + 1 and line.found.sentence.lowers[end - 1] in _OPEN_END:
                end -= 1
            break
    return end
