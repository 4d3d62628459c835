"""Tell whose meeting an ordinal counts: "at its eighth session", "The third meeting took place"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govgraph.extract.capitals import is_ordinal
from govgraph.extract.refs import names_of
from govgraph.folding import fold_name
from govgraph.model import Entity, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govgraph.extract.discourse import Discourse
    from govgraph.extract.refs import Ref
    from govgraph.extract.resolve import Resolver
    from govgraph.extract.tokens import Sentence

_OWN = frozenset({"its", "their"})


def counted_meeting(
    resolver: Resolver,
    discourse: Discourse,
    sentence: Sentence,
    ref: Ref,
    refs: Sequence[Ref],
    number: int,
) -> Entity | None:
    """Return the meeting that a bare ordinal counts, named by the body whose meeting it is.

    The body is the one that "its" means, or "of this Committee" behind; otherwise the meeting goes
    on with a count that the text has begun. Where several can be meant, nothing is.
    """
    words = " ".join(sentence.words[ref.name.first : ref.name.after])
    if told := _told(discourse, words):
        return told
    bodies = _owners(discourse, sentence, ref, refs, number) or _counting(discourse, ref.name.head)
    if not bodies:
        return None
    labels = [f"{words} of the {name.removeprefix('the ')}" for name in bodies]
    known = {e for x in labels for e in resolver.authority.named(x) if e.kind is Kind.MEETING}
    if len(known) == 1:
        return known.pop()
    return resolver.make(Kind.MEETING, labels[0], ref.name.type, (words, *labels[1:]))


def _told(discourse: Discourse, words: str) -> Entity | None:
    """Return the one meeting that the text has named and that is called so."""
    wanted = fold_name(words)
    meetings = (entity for entity in discourse.last if entity.kind is Kind.MEETING)
    found = [m for m in meetings if wanted in map(fold_name, (m.label, *m.aliases))]
    return found[0] if len(found) == 1 else None


def _owners(
    discourse: Discourse, sentence: Sentence, ref: Ref, refs: Sequence[Ref], number: int
) -> tuple[str, ...]:
    """Return the names of the body of "its eighth session", "the eighth session of this Board".

    A statement made at the ninth session of a board calls that board so.
    """
    behind = [r for r in refs if r.name.first >= ref.name.after]
    beside = behind and sentence.lowers[ref.name.after : behind[0].name.first] == ("of",)
    if beside and behind[0].described:
        ours = _body_of(discourse.document.meeting)
        if behind[0].name.head in ours.lower().split():
            return (ours,)
        body = discourse.describe(behind[0], sentence, number)
        return names_of(body) if body else ()
    if sentence.lowers[ref.name.first - 1 : ref.name.first] not in {(own,) for own in _OWN}:
        return ()
    seen = [s.entity for s in discourse.lately(number, 0) if s.at < ref.span.start]
    bodies = [e for e in seen if e.kind is Kind.ORGANISATION and e.type != "Government"]
    return names_of(bodies[-1]) if bodies else ()


def _counting(discourse: Discourse, noun: str) -> tuple[str, ...]:
    """Return the one body of which the text has counted meetings of a kind before."""
    bodies = dict.fromkeys(_bodies(discourse, noun))
    return tuple(bodies) if len(bodies) == 1 else ()


def _bodies(discourse: Discourse, noun: str) -> Iterator[str]:
    for meeting in discourse.last:
        if f" {noun} of the " in meeting.label and (body := _body_of(meeting)):
            yield body


def _body_of(meeting: Entity | None) -> str:
    """Return whose meeting a name counts: "Third session of the *River Board*", or nothing."""
    label = meeting.label if meeting and meeting.kind is Kind.MEETING else ""
    count, _, body = label.partition(" of the ")
    return body if is_ordinal(count.split(" ")[0]) else ""
