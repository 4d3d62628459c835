"""Find things by their names: the search page, and completion for it, the editor and drawings."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from govgraph import rdfio, vocab
from govgraph.folding import fold_name
from govgraph.page.wording import class_words
from govgraph.web import nearby
from govgraph.web.facts import Cell
from govgraph.web.frames import Reply
from govgraph.web.naming import labels_of, labels_of_terms, notes_on

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

    from govgraph.web.desk import Desk

    # The smaller, the better.
    _Rank: TypeAlias = tuple[int | str, ...]

_NAMES_SHOWN = 20
_CLOSE = 0.75  # closer than a suggestion has to be, since these words are searched for
_WORDS_MENDED = 12  # each takes a while, and hardly anybody types more of a name
_JSON = "application/json"
_NAMED = """SELECT DISTINCT ?x ?name {
  GRAPH ?g { ?x rdfs:label|skos:altLabel|dcterms:title ?name } FILTER(?g != %s) }"""
_MENTIONED = "SELECT DISTINCT ?x { GRAPH ?g { ?g gg:mentions ?x } }"
_KINDS = """SELECT DISTINCT ?x ?type { VALUES ?x { %s } GRAPH ?g { ?x a ?type }
  FILTER NOT EXISTS { GRAPH ?h { ?x a ?narrow } GRAPH %s { ?narrow rdfs:subClassOf+ ?type } } }"""
_POSTS = "SELECT ?x ?of { VALUES ?x { %s } GRAPH ?g { ?x org:postIn ?of } }"


def search(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Show what is named so."""
    asked: str = arguments["q"]
    found = _found(desk, asked)
    mended = "" if found or not asked.strip() else _mended(desk, asked)
    shown = found or _found(desk, mended)
    drawable = nearby.spoken_of(desk, [cell.iri for cell, _ in shown])
    meant = asked.strip() if found else mended
    values: dict[str, Any] = {"meant": meant, "shown": shown, "drawable": drawable}
    cut = len(shown) == _NAMES_SHOWN
    return desk.pages.page("search", asked=asked.strip(), cut=cut, **values)


def names(desk: Desk, arguments: Mapping[str, Any], _: bytes) -> Reply:
    """Return what is named so, as JSON."""
    found = [
        {"name": cell.words, "iri": cell.iri, "kind": kind, "short": desk.pages.short(cell.iri),
         "href": desk.pages.href(cell.iri)}
        for cell, kind in _found(desk, arguments["q"])
    ]  # fmt: skip
    return Reply(json.dumps(found, ensure_ascii=False).encode(), _JSON)


def _found(desk: Desk, asked: str) -> list[tuple[Cell, str]]:
    """Return the things with a name that holds the words, best first, each with its kind.

    Words that stand together are better than those apart; what statements mention comes before the
    many things that only the authority knows.
    """
    wanted = fold_name(asked)
    if not wanted:
        return []
    words = wanted.split()
    told: set[str] = desk.once("mentioned", lambda: _mentioned(desk))
    hits: dict[str, tuple[_Rank, str]] = {}
    for folded, name, iri in _names(desk):
        if all(word in folded for word in words):
            begins = folded.startswith(wanted) or f" {wanted}" in folded
            apart = wanted not in folded
            rank = (folded != wanted, apart, iri not in told, not begins, len(folded), iri)
            hits[iri] = min(hits.get(iri, (rank, name)), (rank, name))
    return _listed(desk, hits)


def _mended(desk: Desk, asked: str) -> str:
    """Return the words with each that no name holds put as the closest that one does."""
    words = fold_name(asked).split()
    if len(words) > _WORDS_MENDED:
        return ""
    known = sorted({word for folded, *_ in _names(desk) for word in folded.split()})
    mended = []
    for word in words:
        is_held = any(word in each for each in known)
        close = [word] if is_held else get_close_matches(word, known, n=1, cutoff=_CLOSE)
        if not close:
            return ""
        mended += close
    return " ".join(mended)


def _listed(desk: Desk, hits: Mapping[str, tuple[_Rank, str]]) -> list[tuple[Cell, str]]:
    """Return the best of some things, which have a rank and the name that was meant."""
    best = sorted((rank, name, iri) for iri, (rank, name) in hits.items())[:_NAMES_SHOWN]
    iris = [iri for *_, iri in best]
    kinds = _kinds(desk, iris) if best else {}
    labels, notes = labels_of(desk, iris), notes_on(desk, iris)
    return [
        (Cell(_said(labels.get(iri, name), name), iri),
         ", ".join(filter(None, (kinds.get(iri), notes.get(iri)))))
        for _, name, iri in best
    ]  # fmt: skip


def _names(desk: Desk) -> list[tuple[str, str, str]]:
    index: list[tuple[str, str, str]] = desk.shared("names", lambda: _index(desk))
    return index


def _said(label: str, name: str) -> str:
    return label if fold_name(label) == fold_name(name) else f"{label} ({name})"


def _index(desk: Desk) -> list[tuple[str, str, str]]:
    ontology = rdfio.iri(vocab.ontology_graph(desk.base))
    rows = desk.store.query(_NAMED % ontology).texts()
    return sorted((fold_name(name or ""), name or "", iri or "") for iri, name in rows)


def _mentioned(desk: Desk) -> set[str]:
    return {iri for (iri,) in desk.store.query(_MENTIONED).texts() if iri}


def _kinds(desk: Desk, iris: Sequence[str]) -> dict[str, str]:
    """Return the words for each thing's narrowest class; of a post also whose it is."""
    values = rdfio.listed(iris)
    ontology = rdfio.iri(vocab.ontology_graph(desk.base))
    rows = sorted(desk.store.query(_KINDS % (values, ontology)).texts(), reverse=True)
    terms = labels_of_terms(desk)
    kinds = {iri or "": class_words(kind or "", terms) for iri, kind in rows}
    posts = {post or "": of or "" for post, of in desk.store.query(_POSTS % values).texts()}
    names = labels_of(desk, posts.values()) if posts else {}
    return kinds | {post: f"Post, {names[of]}" for post, of in posts.items() if of in names}
