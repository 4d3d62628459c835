"""The description of the SPARQL service, in its own terms (W3C SPARQL 1.1 Service Description)."""

from __future__ import annotations

from govgraph import rdfio
from govgraph.vocab import RDF

SD = "http://www.w3.org/ns/sparql-service-description#"
_VOID = "http://rdfs.org/ns/void#"
_FORMATS = "http://www.w3.org/ns/formats/"
_RESULT_FORMATS = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads",
)  # fmt: skip


def describe(endpoint: str, base: str, *, writable: bool, format_name: str) -> bytes:
    """Return the description of the service at an address, in an RDF format.

    Raises:
        DataError: the address is not an IRI.

    """
    service = f"{endpoint}#service"
    rows = [
        (service, RDF["type"], f"{SD}Service"),
        (service, f"{SD}endpoint", endpoint),
        (service, f"{SD}supportedLanguage", f"{SD}SPARQL11Query"),
        (service, f"{SD}feature", f"{SD}UnionDefaultGraph"),
        (service, f"{SD}defaultDataset", f"{endpoint}#dataset"),
        (f"{endpoint}#dataset", RDF["type"], f"{SD}Dataset"),
        (f"{endpoint}#dataset", f"{SD}defaultGraph", f"{endpoint}#union"),
        (f"{endpoint}#union", RDF["type"], f"{SD}Graph"),
    ]
    rows += [(service, f"{SD}resultFormat", f"{_FORMATS}{name}") for name in _RESULT_FORMATS]
    if writable:
        rows.append((service, f"{SD}supportedLanguage", f"{SD}SPARQL11Update"))
    triples = [f"{rdfio.iri(s)} {rdfio.iri(p)} {rdfio.iri(o)} ." for s, p, o in rows]
    space = rdfio.literal(base)
    triples.append(f"<{endpoint}#dataset> <{_VOID}uriSpace> {space} .")
    quads = rdfio.parse_bytes("\n".join(triples).encode(), "ntriples")
    return rdfio.serialise(quads, format_name, {"sd": SD, "void": _VOID, "fmt": _FORMATS})
