"""A store on a SPARQL 1.1 server, written with the standard protocols only."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import groupby, islice
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pyoxigraph as ox

from govgraph import rdfio, vocab
from govgraph.errors import StoreError, UsageError
from govgraph.store.base import Store
from govgraph.store.http import Client, Request, split_credentials
from govgraph.store.mistakes import check_syntax
from govgraph.store.results import Results
from govgraph.store.text import form, with_prefixes
from govgraph.store.updates import content_mark, graph_of_files, insertion, moved, replacement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from rdflib import Dataset

    from govgraph.store.results import Answer

UPDATE_URL, GRAPHS_URL = "GOVGRAPH_STORE_UPDATE_URL", "GOVGRAPH_STORE_GRAPHS_URL"
"""The environment variables that name a server's addresses for updates and whole graphs."""

# Graphs that Virtuoso keeps for itself and shows to its administrator.
_OF_THE_SERVER = (
    "http://www.openlinksw.com/",
    "http://www.w3.org/ns/ldp#",
    "urn:activitystreams-owl:map",
    "urn:core:services:sparql",
)
_BATCH = 10_000
_JSON = (("Accept", "application/sparql-results+json"),)
_TRIPLES = (("Accept", "application/n-triples"),)
_SENT_TRIPLES = (("Content-Type", "application/n-triples"),)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a server takes queries, updates and, if it does, whole graphs."""

    query: str
    update: str
    graphs: str | None = None


def endpoints(url: str) -> Endpoints:
    """Return a server's addresses: from the environment, else by the habits of known servers."""
    path = urlsplit(url).path.rstrip("/")
    root = url.rstrip("/")
    if not path:  # Oxigraph's own server, named by its host alone
        found = Endpoints(f"{root}/query", f"{root}/update", f"{root}/store")
    elif path.endswith("/query"):  # Fuseki, Stardog
        found = Endpoints(root, f"{root.removesuffix('/query')}/update")
    elif path.endswith("/sparql-auth"):  # Virtuoso, as a user who may write
        found = Endpoints(root, root, f"{root.removesuffix('sparql-auth')}sparql-graph-crud-auth")
    elif path.split("/")[-2] == "repositories":  # GraphDB, RDF4J
        found = Endpoints(root, f"{root}/statements", f"{root}/rdf-graphs/service")
    else:  # Neptune and others that take both at one address
        found = Endpoints(root, root)
    return Endpoints(
        found.query,
        os.environ.get(UPDATE_URL) or found.update,
        os.environ.get(GRAPHS_URL) or found.graphs,
    )


class RemoteStore(Store):
    """A store that a SPARQL server keeps.

    Each graph is replaced wholly or not at all if the server does so with one request. The server
    must let a query without GRAPH see the union of all graphs; Oxigraph is asked to do so.
    """

    def __init__(self, url: str, base: str = vocab.BASE, *, read_only: bool = False) -> None:
        bare, credentials = split_credentials(url)
        super().__init__(bare, base)
        self.read_only = read_only
        self.endpoints = endpoints(bare)
        self._client = Client(credentials)

    def __len__(self) -> int:
        sizes = self.query("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
        return sum(int(size or 0) for name, size in sizes.texts() if _is_ours(name))

    def close(self) -> None:
        """Do nothing: every request has its own connection."""

    def graphs(self) -> list[str]:
        """Return the IRIs of all named graphs, sorted."""
        rows = self.query("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }").texts()
        return sorted(text for (text,) in rows if text is not None and _is_ours(text))

    def has_graph(self, name: str) -> bool:
        """Tell whether the store has the named graph."""
        return bool(self._answer(f"ASK {{ GRAPH {rdfio.iri(name)} {{ ?s ?p ?o }} }}", union=False))

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield the quads of one named graph, or of all, in no particular order."""
        for name in [graph] if graph else self.graphs():
            node = rdfio.iri(name)
            pattern = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {node} {{ ?s ?p ?o }} }}"
            for quad in Results(self._answer(pattern, union=False)).quads():
                yield ox.Quad(quad.subject, quad.predicate, quad.object, node)

    def replace_graphs(self, graphs: Mapping[str, Iterable[ox.Quad]]) -> int:
        """Give the named graphs exactly these quads, one request per graph."""
        changed = 0
        for name, quads in graphs.items():
            before, after = set(self.quads(name)), moved(quads, name)
            if before != after:
                self._replace(name, sorted(after, key=rdfio.quad_key))
                changed += 1
        return changed

    def load_file(self, path: Path, graph: str | None = None) -> None:
        """Add the triples of an RDF file, in batches that may safely be sent again."""
        rdfio.expect_graph(path, graph)
        # Read it through once: a fault in the file must leave the server as it is.
        for _ in rdfio.parse_file(path):
            pass
        quads = rdfio.parse_file(path)
        while batch := list(islice(quads, _BATCH)):
            self._add([_placed(quad, graph) for quad in batch])

    def load_graph(self, name: str, paths: Sequence[Path]) -> bool:
        """Fill a graph from Turtle files, unless it holds the content of just these files."""
        mark = content_mark(name, paths)
        if self._answer(f"ASK {{ GRAPH {mark.graph_name} {{ {mark.triple} }} }}", union=False):
            return False
        self._replace(name, sorted(set(graph_of_files(name, paths)), key=rdfio.quad_key))
        return True

    def optimise(self) -> None:
        """Do nothing: the server sees to its own files."""

    def dataset(self) -> Dataset:
        """Return an rdflib Dataset over the server; give it queries as strings.

        rdflib cannot answer a server that asks for a digest.
        """
        from rdflib import Dataset
        from rdflib.plugins.stores.sparqlstore import SPARQLUpdateStore

        # Some servers' XML is more than rdflib can read.
        store = SPARQLUpdateStore(
            self.endpoints.query,
            self.endpoints.update,
            returnFormat="json",
            context_aware=True,
            headers=self._client.authorization(),
        )
        return self.with_names(Dataset(store=store, default_union=True))

    def _answer(self, sparql: str, *, union: bool, timeout: float | None = None) -> Answer:
        query = {"query": with_prefixes(sparql, self.prefixes)}
        # Oxigraph's name for it; other servers do so by configuration and ignore the parameter.
        fields = {**query, "union-default-graph": "true"} if union else query
        rows = form(sparql) in {"SELECT", "ASK"}
        request = Request(self.endpoints.query, form=fields, headers=_JSON if rows else _TRIPLES)
        data = self._client.send(request, timeout)
        if not rows:
            return ox.parse(data, ox.RdfFormat.N_TRIPLES)
        try:
            return _results(data, form(sparql))
        except SyntaxError as error:
            raise StoreError(f"The answer of {self.where} cannot be read: {error}.") from error

    def _update(self, sparql: str) -> None:
        # Servers word their complaints as they like; ours has line and column.
        check_syntax(sparql, self.prefixes, update=True)
        self._send_update(with_prefixes(sparql, self.prefixes), repeatable=False)

    def _send_update(self, sparql: str, *, repeatable: bool = True) -> None:
        self._check_writable()
        self._client.send(
            Request(self.endpoints.update, form={"update": sparql}, repeatable=repeatable)
        )

    def _replace(self, name: str, quads: list[ox.Quad]) -> None:
        if self.endpoints.graphs is not None:
            self._send_graph("PUT" if quads else "DELETE", name, quads)
        elif len(quads) <= _BATCH:
            self._send_update(replacement([name], quads))
        else:
            # Too large for one request: the graph stays empty or partial if the server dies now.
            self._send_update(replacement([name], []))
            self._add(quads)

    def _add(self, quads: list[ox.Quad]) -> None:
        for name, group in groupby(sorted(quads, key=rdfio.quad_key), lambda q: q.graph_name):
            rows = list(group)
            for first in range(0, len(rows), _BATCH):
                batch = rows[first : first + _BATCH]
                if self.endpoints.graphs is not None:
                    self._send_graph("POST", rdfio.plain(name), batch)
                else:
                    self._send_update(insertion(batch))

    def _send_graph(self, method: str, name: str, quads: list[ox.Quad]) -> None:
        self._check_writable()
        url = f"{self.endpoints.graphs}?graph={quote(name, safe='')}"
        body = rdfio.serialise(quads, "ntriples") if quads else None
        self._client.send(Request(url, method, body=body, headers=_SENT_TRIPLES))

    def _check_writable(self) -> None:
        if self.read_only:
            raise StoreError(f"The store {self.where} was opened to read only; open it to write.")


def _results(data: bytes, asked: str) -> Answer:
    answer = ox.parse_query_results(data, format=ox.QueryResultsFormat.JSON)
    if asked == "ASK" and isinstance(answer, ox.QuerySolutions):
        # Virtuoso answers yes or no with a row that holds 1 or 0.
        said = any(rdfio.plain(term) not in {"0", "false"} for row in answer for term in row)
        document = b'{"head":{},"boolean":%s}' % (b"true" if said else b"false")
        return ox.parse_query_results(document, format=ox.QueryResultsFormat.JSON)
    return answer


def _is_ours(graph: str | None) -> bool:
    return graph is not None and not graph.startswith(_OF_THE_SERVER)


def _placed(quad: ox.Quad, graph: str | None) -> ox.Quad:
    if not isinstance(quad.graph_name, ox.DefaultGraph):
        return quad
    if graph is None:
        raise UsageError("The file holds triples without a graph; name the graph to put them in.")
    return ox.Quad(quad.subject, quad.predicate, quad.object, rdfio.iri(graph))
