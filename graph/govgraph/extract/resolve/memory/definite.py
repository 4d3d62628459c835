"""Which of the things named so far a definite description means: "the Convention", "the text".

The rule throughout: a sole candidate is taken; of several, one that clearly stands out; otherwise
the words stay without an entity and are reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govgraph.extract.clauses.states import is_any_ones, shared_state
from govgraph.extract.find.refs import is_cited_as, is_draft_of, is_named, is_organ_of
from govgraph.extract.find.words.function_words import ITS, SEVERAL_OF_US
from govgraph.extract.resolve.bodies.organs import (
    is_named_first,
    is_only_of_whole,
    means_ours,
    without_organs,
)
from govgraph.extract.resolve.bodies.owned import (
    is_not_us,
    is_of_another,
    is_own_organ,
    organ_of_owner,
    owner_of,
    possible_organs,
)
from govgraph.extract.resolve.memory.choosing import choose, latest, newest, pointed_at
from govgraph.extract.resolve.memory.unintroduced import (
    body_called,
    body_in_session,
    of_its_committee,
    organ_beside,
    rival_organ,
)
from govgraph.extract.resolve.texts.created import is_ours_new
from govgraph.extract.resolve.texts.vague import is_another_draft, is_consent
from govgraph.folding import plain_words
from govgraph.lexicon import is_a
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govgraph.extract.find.refs import Ref
    from govgraph.extract.find.words.tokens import Sentence
    from govgraph.extract.resolve.memory.discourse import Discourse, Seen
    from govgraph.extract.resolve.memory.passage import Passage

_GENERIC = {
    Kind.INSTRUMENT: "anyTexts", Kind.ORGANISATION: "anyBodies", Kind.MEETING: "anyMeetings"
}  # fmt: skip
# Nouns for what has another one in its name: "the accord" for an agreement, "the law" for an act.
_SAME = {"pact": "Treaty", "accord": "Treaty", "law": "Law"}
# What a text is called later: a bill the law that it becomes, a memorandum an agreement.
_LATER = {"law": ("bill",), "act": ("bill",), "agreement": ("memorandum", "accord", "pact")}
_LOOSE = frozenset({"text", "document", "instrument"})  # go on from the sentence before
_PART_OF_IT = {("member",), ("representative",), ("delegate",), ("spokesperson",), ("group",)}
_PART_OF_IT |= {("item",), ("items",)}
_NEAR = 2  # sentences within which another body of the kind has just been named
_NUMBERED = re.compile(r"(?!A/|Resolution)[A-Z]{2,}[A-Z/ -]* \d{3}")  # "ISO/TS 23860", "RFC 9420"
_OCCASIONS = frozenset({"event", "gathering"})  # what is called so, sooner than what it is at
_NO_WHOLE = frozenset({"Government", "Body", "Office"})  # no "organisation", as the text says it
_NO_WHOLES = {"organisation": _NO_WHOLE, "organization": _NO_WHOLE}
_PLAIN = 2  # words of "the meeting"
_FAR = 12  # sentences back within which a description finds what it means


def describe(passage: Passage, ref: Ref) -> Entity | None:
    """Return what a definite description means, or None: "the Faroese authority" is no other's."""
    discourse, sentence = passage.discourse, passage.sentence
    words = sentence.lowers[ref.name.first : ref.name.after]
    if sentence.lowers[ref.name.after : ref.name.after + 1] in _PART_OF_IT:
        return None  # "the *Government member* of Chad", "the *agenda items*"
    if told := discourse.defined.get((ref.name.kind, words)):
        return told
    if ref.name.head == "government" and (
        state := shared_state(sentence, passage.refs, ref.name.after)
    ):
        return state
    if words[0] in ITS and is_any_ones(sentence, passage.refs, ref.name.first, passage.lexicon):
        return None
    if words[0] in SEVERAL_OF_US and is_not_us(passage, ref):
        return None
    found, owner = _described(passage, ref), owner_of(passage, ref)
    if words[0] in ITS and found and owner and is_of_another(discourse, found, owner):
        found = organ_of_owner(passage, owner, ref)
    other = found and any(
        not any(is_named(found, name) for name in (state.label, word))
        for word in sentence.words[ref.name.first : ref.name.after]
        for state in discourse.authority.having("demonym", word)[:1]
    )
    if found and is_consent(passage, ref):
        return None
    if found and (_is_anothers(found, ref, sentence) or is_another_draft(passage, ref, found)):
        return None
    return None if other else found


def _is_anothers(found: Entity, ref: Ref, sentence: Sentence) -> bool:
    """Tell whether capitals before a meeting's noun are not in its name: "the *Board* meeting"."""
    if found.kind is not Kind.MEETING:
        return False
    own = sentence.words[ref.name.first + 1 : ref.name.after - len(ref.name.head.split())]
    return any(word[0].isupper() and not is_named(found, word) for word in own)


def _described(passage: Passage, ref: Ref) -> Entity | None:
    discourse, sentence, number = passage.discourse, passage.sentence, passage.number
    words, ours = sentence.lowers[ref.name.first : ref.name.after], discourse.document.organisation
    if words[0] in SEVERAL_OF_US and ref.name.kind is Kind.ORGANISATION:
        if is_own_organ(passage, ref):
            return _organ_of_ours(passage, ref)
        return None if is_ours_new(passage, ref) else ours
    owned = words[0] in {"our", "their", "its", "my"} and ref.name.kind is Kind.MEETING
    if owned or set(words) & discourse.lexicon.words("otherWords"):
        return None  # "our next conference" is not the one spoken of
    candidates = _lately(passage, ref)
    if (
        ours
        and fits(discourse, ours, ref)
        and not _is_only_owned(discourse, ours, ref)
        and means_ours(passage, ref, ours, candidates)
    ):
        return ours
    if told := _needs_no_name(passage, ref, candidates):
        return told[0] if len(told) == 1 else None
    if not candidates:
        known = (discourse.last[entity] for entity in possible(passage, ref))
        candidates = sorted(known, key=lambda seen: seen.at)
    apart = discourse.lexicon.words("apartWords") & set(words)
    if ref.name.kind is Kind.MEETING and apart:
        candidates = [s for s in candidates if all(is_named(s.entity, w) for w in apart)]
    others = [s for s in candidates if not _is_wider(passage, s)]
    if not apart and (own := _own_meeting(passage, ref, others)):
        return own
    candidates = _narrowed(passage, ref, candidates)
    if not candidates:
        people = ref.name.head in discourse.lexicon.words("peopleHeads")
        if people and sentence.lowers[ref.name.after : ref.name.after + 1] == ("of",):
            return None  # "the *ministers* of 123 States"
        ours = _met_here(passage, ref) or _part_of_ours(discourse, ref)
        ours = ours or of_its_committee(discourse, ref) or organ_beside(passage, ref)
        return ours or body_called(passage, ref)
    chosen = newest(discourse, candidates, words)
    chosen = chosen or (latest(candidates, number) if ref.name.head in _LOOSE else None)
    chosen = chosen or pointed_at(candidates, words, number)
    chosen = chosen or _just_named(passage, ref, candidates)
    chosen = chosen or choose(discourse, candidates, number)
    chosen = chosen or _told_apart(passage, ref, candidates)
    if chosen is None:
        discourse.ambiguous.append(ref)
    return chosen


def _needs_no_name(passage: Passage, ref: Ref, candidates: Sequence[Seen]) -> tuple[Entity, ...]:
    """Return what a noun means that needs no name, and with it what has just been called so.

    Of two it may be either: at the Rivers Council, after "the Lakes Council met", is "the Council".
    """
    if body := body_in_session(passage, ref):
        near = {s.entity for s in candidates if passage.number - s.sentence <= _NEAR}
        told = (body, *(near - {body}))
    else:
        told = rival_organ(passage, ref, candidates)
    if len(told) > 1:
        passage.discourse.ambiguous.append(ref)
    return told


def _lately(passage: Passage, ref: Ref) -> list[Seen]:
    """Return what was lately spoken of and a description can mean, of the body that owns it."""
    discourse, head, ours = (
        passage.discourse,
        ref.name.head,
        passage.discourse.document.organisation,
    )
    lately = discourse.lately(passage.number, _FAR)
    candidates = [s for s in lately if fits(discourse, s.entity, ref)]
    own = possible_organs(discourse, [s.entity for s in candidates], owner_of(passage, ref))
    candidates = [s for s in candidates if s.entity in own]
    if ours and ref.name.kind is Kind.ORGANISATION and is_named_first(ours.label, head):
        candidates = [s for s in candidates if is_named_first(s.entity.label, head)]
    return candidates


def _is_over(ref: Ref, sentence: Sentence) -> bool:
    """Tell whether a sentence says how a meeting went: "*The meeting was* closed by Ana Kos"."""
    verb = "".join(sentence.lowers[ref.name.after : ref.name.after + 1])
    return ref.name.kind is Kind.MEETING and (verb in {"was", "were", "had"} or verb.endswith("ed"))


def _is_foretold(discourse: Discourse, seen: Seen) -> bool:
    """Tell whether a meeting was last named as one to come: "the Lake Forum *will be* held"."""
    parsed = discourse.parsed.get(seen.sentence)
    clauses = parsed.clauses if parsed else ()
    starts = (*parsed.sentence.starts, parsed.sentence.span.end) if parsed else ()
    within = (c for c in clauses if starts[c.left[0]] <= seen.at < starts[c.right[1]])
    return any(c.verb.tense == "future" or c.verb.modal == "be to" for c in within)


def _is_only_owned(discourse: Discourse, ours: Entity, ref: Ref) -> bool:
    """Tell whether "the Union" is whose Board speaks, not that "Board of the Union"."""
    head = ref.name.head
    if ref.name.kind is not Kind.ORGANISATION or not is_named(ours, head):
        return False
    first = [e for e in fitting(discourse, ref) if is_named_first(e.label, head)]
    return bool(first) and not is_named_first(ours.label, head)


def _narrowed(passage: Passage, ref: Ref, candidates: list[Seen]) -> list[Seen]:
    """Return the candidates that a noun fits best: "the accord", "the draft", "the Fund".

    "The *Treaty*" with a capital is one that is called so, no agreement; so is "the Organisation".
    """
    discourse, sentence = passage.discourse, passage.sentence
    head, met = ref.name.head, discourse.document.meeting
    if not any(is_named(s.entity, head) for s in candidates) and body_called(passage, ref):
        return []  # "the *Pact* calls for it", in a text of the River Cities Pact
    plain = head in discourse.lexicon.words("anyTexts")
    called = plain and sentence.words[ref.name.after - 1].istitle()
    ours = ref.name.kind is Kind.MEETING and met is not None and is_named(met, head)
    told = set(sentence.lowers[ref.name.first + 1 : ref.name.after - 1]) - {"new"}
    for noun in _LATER.get(head, ()) if told else ():  # "the *host* agreement": no memorandum
        candidates = [s for s in candidates if not is_named(s.entity, noun)]
    called = called or head in _OCCASIONS
    called = called or (head in _NO_WHOLES and sentence.words[ref.name.after - 1].istitle())
    if ours or called or head in _SAME or head in _LATER:
        candidates = [s for s in candidates if is_named(s.entity, head)] or candidates
    if _is_over(ref, sentence):
        candidates = [s for s in candidates if not _is_foretold(discourse, s)]
    if head == "draft":
        candidates = _drafts(candidates)
    if head == "instrument":  # one that the text itself calls so, before any resolution
        candidates = [s for s in candidates if _is_only_called(s.entity, head)] or candidates
    if ref.name.kind is Kind.ORGANISATION:
        candidates = without_organs(candidates, head)
    return candidates


def _is_only_called(entity: Entity, head: str) -> bool:
    """Tell whether a noun is all that a thing is called by: "*a binding instrument* on plastic"."""
    return entity.iri is None and is_named(entity, head)


def _is_wider(passage: Passage, seen: Seen) -> bool:
    """Tell whether the statement's own meeting is called after another, not spoken of just now.

    "The Forum" at the Arab Forum on Rivers is that one, no Forum on Rivers.
    """
    own, label = passage.discourse.document.meeting, seen.entity.label
    called = own is not None and own != seen.entity and own.label.endswith(f" {label}")
    return called and passage.number - seen.sentence > _NEAR


def _own_meeting(passage: Passage, ref: Ref, candidates: Sequence[Seen]) -> Entity | None:
    """Return the statement's own meeting, if only its name has the noun: "the *meeting* endorsed".

    A conference of which it has spoken may be another, but not where it says "at *this Meeting*".
    """
    own, head = passage.discourse.document.meeting, ref.name.head
    if ref.name.kind is not Kind.MEETING or own is None or not is_named(own, head):
        return None
    words = passage.sentence.words[ref.name.first : ref.name.after]
    if words[0] == "this" and words[-1].istitle():
        return own
    return None if any(s.entity != own and is_named(s.entity, head) for s in candidates) else own


def _met_here(passage: Passage, ref: Ref) -> Entity | None:
    """Return the statement's own meeting for "the meeting", whatever its name calls it.

    Not where another has been spoken of, nor for "the meeting of ministers".
    """
    discourse, sentence = passage.discourse, passage.sentence
    own, words = discourse.document.meeting, sentence.lowers[ref.name.first : ref.name.after]
    if ref.name.kind is not Kind.MEETING or own is None or own.type == "MeetingSeries":
        return None
    plain = len(words) == _PLAIN and words[0] in {"the", "this"}
    plain = plain and words[1] in discourse.lexicon.words("anyMeetings")
    told = (s for e, s in discourse.last.items() if e.kind is Kind.MEETING and e != own)
    others = any(not (_is_over(ref, sentence) and _is_foretold(discourse, s)) for s in told)
    others = others or sentence.lowers[ref.name.after : ref.name.after + 1] == ("of",)
    return own if plain and not others else None


def _organ_of_ours(passage: Passage, ref: Ref) -> Entity | None:
    """Return the organ that the text has named so, or the only one that is known."""
    named = [e for e in possible(passage, ref) if e != passage.discourse.document.organisation]
    return named[0] if len(named) == 1 else None if named else _part_of_ours(passage.discourse, ref)


def _just_named(passage: Passage, ref: Ref, candidates: Sequence[Seen]) -> Entity | None:
    """Return the only body just named that is called so: "the Rivers Assembly met. The *Assembly*".

    "The Organisation" may be any.
    """
    generic = ref.name.head in passage.lexicon.words("anyBodies")
    just = {s.entity for s in candidates if passage.number - s.sentence <= _NEAR}
    named = ref.name.kind is Kind.ORGANISATION and not generic and len(just) == 1
    return just.pop() if named else None


def _told_apart(passage: Passage, ref: Ref, candidates: Sequence[Seen]) -> Entity | None:
    """Choose by the words beside the noun: "the convention on older persons"."""
    beside = passage.sentence.words[ref.name.first : ref.name.after + 5]
    plain = passage.lexicon.words("emptyTitleWords") | plain_words(ref.name.head)
    words = plain_words(" ".join(beside)) - plain
    ranked = sorted(
        ((len(words & plain_words(e.label)), e) for e in {s.entity for s in candidates}),
        key=lambda pair: (-pair[0], pair[1].label),
    )
    first, *others = ranked
    return first[1] if first[0] and all(other[0] < first[0] for other in others) else None


def _part_of_ours(discourse: Discourse, ref: Ref) -> Entity | None:
    """Return the one part of the speaking organisation that a bare noun can mean there.

    In a statement of the Council of Europe "the Secretary General" needs no introduction; but
    "the Ministers" are its Committee of Ministers only where the text has named that.
    """
    ours = discourse.document.organisation
    if ours is None or ours.iri is None or ref.name.kind is not Kind.ORGANISATION:
        return None
    parts = [e for e in discourse.authority.having("partOf", ours.iri) if fits(discourse, e, ref)]
    if ref.name.head in discourse.lexicon.words("peopleHeads"):
        told = [entity.label for entity in discourse.last]  # "134th Session of *the Committee*"
        parts = [part for part in parts if any(part.label in label for label in told)]
    return parts[0] if len(parts) == 1 else None


def fits(discourse: Discourse, entity: Entity, ref: Ref) -> bool:
    """Tell whether a description can mean an entity: its head is in one of its names."""
    head = ref.name.head
    if entity.kind is not ref.name.kind:
        return False
    if entity.kind in _GENERIC and head in discourse.lexicon.words(_GENERIC[entity.kind]):
        if entity.type in _NO_WHOLES.get(head, {"Government"}) and not is_named(entity, head):
            return False  # "the organisation" is no State, assembly, register or presidency
        return entity.kind is not Kind.INSTRUMENT or head != "treaty" or is_a(entity.type, "Treaty")
    if head in _SAME and is_a(entity.type, _SAME[head]):
        return True
    if any(is_named(entity, noun) for noun in _LATER.get(head, ())):
        return True
    if head in discourse.lexicon.words("measureTexts") and _NUMBERED.match(entity.label):
        return True  # "the standard" after "ISO 23860"
    if not is_named(entity, head) or is_draft_of(entity, head) or is_cited_as(entity, head):
        return False
    if is_only_of_whole(discourse.authority, entity, head):
        return False
    return head not in discourse.lexicon.words("peopleHeads") or not is_organ_of(entity, head)


def fitting(discourse: Discourse, ref: Ref) -> list[Entity]:
    """Return all that was spoken of and that a description can mean."""
    checked, found = discourse.fits_known.get((ref.name.kind, ref.name.head), (0, []))
    entities = list(discourse.last)[checked:] if checked < len(discourse.last) else []
    found += [entity for entity in entities if fits(discourse, entity, ref)]
    discourse.fits_known[ref.name.kind, ref.name.head] = (len(discourse.last), found)
    return found


def possible(passage: Passage, ref: Ref) -> list[Entity]:
    """Return all that was spoken of and that a description can mean, of the body that owns it."""
    bodies = fitting(passage.discourse, ref)
    return possible_organs(passage.discourse, bodies, owner_of(passage, ref))


def _drafts(candidates: list[Seen]) -> list[Seen]:
    """Return what "the draft" can mean: what was called one, sooner than what is long adopted."""
    called = [seen for seen in candidates if is_named(seen.entity, "draft")]
    return called or [seen for seen in candidates if seen.entity.iri is None] or candidates
