"""Score each category of one statement, and add up a whole corpus."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govgraph.evaluate.events import CORE, FULL, score_events
from govgraph.evaluate.found import find
from govgraph.evaluate.gold import FIELDS, load_gold
from govgraph.evaluate.judge import Judge
from govgraph.evaluate.matching import Cost, fold, overlaps
from govgraph.evaluate.report import Report, Score, Share, Slip
from govgraph.model import Kind
from govgraph.reading import slug_of
from govgraph.triples import statement_iri

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from govgraph.evaluate.found import FoundDetail, FoundRelation, FoundTime, Queryable
    from govgraph.evaluate.gold import GoldDate, GoldMeeting, GoldRelation

_SCORES = (
    "entities",
    *(f"entities/{kind}" for kind in Kind),
    "dates",
    CORE,
    FULL,
    "positions",
    "relations",
    "meetings",
)
_SHARES = ("document", *(f"document/{name}" for name in FIELDS), "evidence")


def score(store: Queryable, gold_dir: Path) -> Report:
    """Score the store's graphs against all gold files of a folder.

    The statement of gold id X is the graph of the slug X under the store's base.

    Raises:
        DataError: a gold file is wrong, or the store lacks one of the statements.

    """
    scores = dict.fromkeys(_SCORES, Score())
    shares = dict.fromkeys(_SHARES, Share())
    slips: list[Slip] = []
    false_occurred = 0
    gold_files = load_gold(gold_dir)
    for gold in gold_files:
        judge = Judge(gold, find(store, statement_iri(slug_of(gold.id), store.base)))
        false_occurred += _score_statement(judge)
        for name, one in judge.scores.items():
            scores[name] += one
        for name, part in judge.shares.items():
            shares[name] += part
        slips += judge.slips
    return Report(len(gold_files), scores, shares, false_occurred, tuple(slips))


def _score_statement(judge: Judge) -> int:
    _score_document(judge)
    _score_entities(judge)
    _score_dates(judge)
    false_occurred = score_events(judge)
    _score_relations(judge, "positions", judge.found.positions, judge.gold.positions)
    _score_relations(judge, "relations", judge.found.relations, judge.gold.relations)
    _score_meetings(judge)
    judge.shares["evidence"] += Share(judge.found.exact, judge.found.spans)
    if judge.found.exact < judge.found.spans:
        inexact = judge.found.spans - judge.found.exact
        judge.slip("evidence", "false positive", f"{inexact} spans do not quote their slice")
    return false_occurred


def _score_entities(judge: Judge) -> None:
    found, gold = judge.found.mentioned, tuple(judge.gold.entities.values())

    def cost(i: int, j: int) -> Cost | None:
        rank = judge.rank(found[i], gold[j])
        return None if rank is None else (rank, gold[j].optional)

    tally = judge.tally(
        "entities",
        range(len(found)),
        range(len(gold)),
        cost,
        optional=lambda j: gold[j].optional,
    )
    kinds = [judge.kind(iri) for iri in found]
    shown = [
        f"{kind or 'Thing'} {judge.label(iri)}" for kind, iri in zip(kinds, found, strict=True)
    ]
    judge.count(tally, shown, [f"{entity.kind} {entity.names[0]}" for entity in gold])
    for kind in Kind:
        judge.scores[f"entities/{kind}"] += Score(
            sum(gold[j].kind is kind for j in tally.hits.values()),
            sum(kinds[i] is kind for i in tally.wrong),
            sum(gold[j].kind is kind for j in tally.misses),
        )


def _score_dates(judge: Judge) -> None:
    gold = judge.gold.dates

    def cost(one: FoundTime, other: GoldDate) -> Cost | None:
        if one.when not in other.values or not overlaps(one.quote, other.quote):
            return None
        exact = fold(one.quote) == fold(other.quote)
        return (not exact, other.values.index(one.when), other.optional)

    found = judge.found.times
    tally = judge.tally("dates", found, gold, cost, optional=lambda date: date.optional)
    hits = {(fold(found[i].quote), found[i].when) for i in tally.hits}
    again = {i for i in tally.wrong if (fold(found[i].quote), found[i].when) in hits}
    tally = replace(tally, wrong=[i for i in tally.wrong if i not in again])
    judge.count(
        tally,
        [f"“{time.quote}” = {time.when}" for time in found],
        [f"“{date.quote}” = {date.values[0]}" for date in gold],
    )


def _score_relations(
    judge: Judge,
    category: str,
    found: Sequence[FoundRelation],
    gold: Sequence[GoldRelation],
) -> None:
    def cost(one: FoundRelation, other: GoldRelation) -> Cost | None:
        agrees = (
            one.type == other.type
            and (other.subjects[0] is None or judge.same((one.subject,), other.subjects))
            and (other.objects[0] is None or judge.same((one.object,), other.objects))
        )
        return (other.optional,) if agrees else None

    tally = judge.tally(category, found, gold, cost, optional=lambda relation: relation.optional)
    judge.count(
        tally,
        [f"{judge.label(r.subject)} {r.type} {judge.label(r.object)}" for r in found],
        [f"{judge.name(r.subjects[0])} {r.type} {judge.name(r.objects[0])}" for r in gold],
    )


@dataclass(frozen=True, slots=True)
class _Detail:
    """What the gold says of a meeting: the times, or the ids, of which one must be named."""

    meeting: str
    field: str
    whens: tuple[str, ...]
    ids: tuple[str, ...]
    optional: bool


def _score_meetings(judge: Judge) -> None:
    gold = [detail for meeting in judge.gold.meetings for detail in _gold_details(meeting)]

    def cost(one: FoundDetail, other: _Detail) -> Cost | None:
        agrees = (
            one.field == other.field
            and judge.same((one.meeting,), (other.meeting,))
            and (one.value in other.whens or judge.same((one.value,), other.ids))
        )
        return (other.optional,) if agrees else None

    found = judge.found.details
    tally = judge.tally("meetings", found, gold, cost, optional=lambda detail: detail.optional)
    hits = [gold[j] for j in tally.hits.values()]
    # One of several organisers is enough; the others are right as well.
    wrong = [i for i in tally.wrong if not any(cost(found[i], hit) for hit in hits if hit.ids[1:])]
    judge.count(
        replace(tally, wrong=wrong),
        [f"{judge.label(d.meeting)} {d.field} {judge.label(d.value)}" for d in found],
        [_detail_words(judge, detail) for detail in gold],
    )


def _gold_details(meeting: GoldMeeting) -> list[_Detail]:
    entity, optional = meeting.entity, meeting.optional
    details = (
        _Detail(entity, "when", meeting.whens, (), optional),
        _Detail(entity, "place", (), meeting.places, optional),
        _Detail(entity, "organiser", (), meeting.organisers, optional),
    )
    return [detail for detail in details if detail.whens or detail.ids]


def _detail_words(judge: Judge, detail: _Detail) -> str:
    value = " or ".join(detail.whens) or " or ".join(judge.name(id_) for id_ in detail.ids)
    return f"{judge.name(detail.meeting)} {detail.field} {value}"


def _score_document(judge: Judge) -> None:
    for name in FIELDS:
        accepted = judge.gold.document[name]
        found = judge.found.document[name]
        right = _is_right(judge, name, found, accepted)
        judge.shares["document"] += Share(right, 1)
        judge.shares[f"document/{name}"] += Share(right, 1)
        if not right:
            shown = " and ".join(judge.label(value) for value in found) or "nothing"
            kind = "false positive" if found else "miss"
            judge.slip("document", kind, f"{name}: {shown}, not {accepted[0] or 'nothing'}")


def _is_right(
    judge: Judge, name: str, found: Sequence[str], accepted: Sequence[str | None]
) -> bool:
    texts = [text for text in accepted if text is not None]
    if not found:
        return None in accepted
    if name == "date":
        return any(value in texts or _day(value) in texts for value in found)
    wanted = {known for text in texts for known in _known_as(judge, text)}
    names = {folded for iri in found for folded in judge.names(iri)}
    if name == "role":
        return any(_same_role(one, other) for one in names for other in wanted)
    return bool(wanted & names)


def _known_as(judge: Judge, text: str) -> set[str]:
    """Return the folded text with all names of the gold's entities that it names."""
    folded = fold(text)
    known = [{fold(name) for name in entity.names} for entity in judge.gold.entities.values()]
    return {folded}.union(*(names for names in known if folded in names))


def _same_role(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other} of ") or other.startswith(f"{one} of ")


def _day(edtf: str) -> str:
    """Return a time without its hours, where it lies within one day."""
    days = {part.split("T")[0] for part in edtf.split("/")}
    return days.pop() if len(days) == 1 else edtf
