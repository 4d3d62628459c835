"""The terms of the graph as plain strings: namespaces, prefixes, classes and properties.

``ontology/govgraph.ttl`` defines the terms; this module only spells the ones that code uses.
"""

from __future__ import annotations

BASE = "https://w3id.org/govgraph/id/"
"""Where data IRIs begin; one folder per kind follows."""


class Namespace(str):
    """An IRI prefix whose terms are had by subscript: ``GG["Event"]``."""

    __slots__ = ()

    def __getitem__(self, name: object) -> str:
        """Return the IRI of the named term."""
        return f"{self}{name}"


GG = Namespace("https://w3id.org/govgraph/ontology#")
ONTOLOGY = GG.removesuffix("#")
"""The IRI of the ontology itself."""

RDF = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS = Namespace("http://www.w3.org/2000/01/rdf-schema#")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
OWL = Namespace("http://www.w3.org/2002/07/owl#")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
DCTERMS = Namespace("http://purl.org/dc/terms/")
SCHEMA = Namespace("https://schema.org/")
ORG = Namespace("http://www.w3.org/ns/org#")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")
PROV = Namespace("http://www.w3.org/ns/prov#")
OA = Namespace("http://www.w3.org/ns/oa#")
EDTF_NAMESPACE = Namespace("http://id.loc.gov/datatypes/edtf/")
WIKIDATA = Namespace("http://www.wikidata.org/entity/")

_VOCABULARIES = {
    "dcterms": DCTERMS,
    "edtf": EDTF_NAMESPACE,
    "foaf": FOAF,
    "gg": GG,
    "oa": OA,
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "wd": WIKIDATA,
    "xsd": XSD,
}
_DATA_FOLDERS = (
    "event",
    "graph",
    "instrument",
    "meeting",
    "organisation",
    "person",
    "place",
    "position",
    "post",
    "process",
    "statement",
    "theme",
)


def prefixes(base: str = BASE) -> dict[str, str]:
    """Return prefix → IRI for the vocabularies and for every kind of data under the base."""
    folders = {name: f"{base}{name}/" for name in _DATA_FOLDERS}
    return {**{name: str(iri) for name, iri in _VOCABULARIES.items()}, **folders}


PREFIXES = prefixes()


def authority_graph(base: str = BASE) -> str:
    """Return the IRI of the graph that holds the facts of record."""
    return f"{base}graph/authority"


def ontology_graph(base: str = BASE) -> str:
    """Return the IRI of the graph that holds the ontology."""
    return f"{base}graph/ontology"


def local_name(iri: str) -> str:
    """Return what follows the last ``#`` or ``/`` of an IRI."""
    return iri.rsplit("#", 1)[-1].rsplit("/", 1)[-1]


def expand(name: str, base: str = BASE) -> str:
    """Return the IRI of a prefixed name such as ``instrument:cets-225``; an IRI stays as it is."""
    prefix, colon, rest = name.partition(":")
    known = prefixes(base).get(prefix)
    return f"{known}{rest}" if colon and known and not rest.startswith("//") else name


def compact(iri: str, base: str = BASE) -> str:
    """Return an IRI as a prefixed name where a prefix fits, else as it is."""
    for prefix, namespace in prefixes(base).items():
        rest = iri.removeprefix(namespace)
        if rest and rest != iri and not set(rest) & set("/ "):
            return f"{prefix}:{rest}"
    return iri


# Datatypes
EDTF = EDTF_NAMESPACE["EDTF"]
DATE = XSD["date"]
BOOLEAN = XSD["boolean"]
INTEGER = XSD["integer"]

# Terms of W3C and other vocabularies
TYPE = RDF["type"]
RDF_STATEMENT = RDF["Statement"]
RDF_SUBJECT = RDF["subject"]
RDF_PREDICATE = RDF["predicate"]
RDF_OBJECT = RDF["object"]
LABEL = RDFS["label"]
ALT_LABEL = SKOS["altLabel"]
PREF_LABEL = SKOS["prefLabel"]
EXACT_MATCH = SKOS["exactMatch"]
BROADER = SKOS["broader"]
IN_SCHEME = SKOS["inScheme"]
TOP_CONCEPT_OF = SKOS["topConceptOf"]
TITLE = DCTERMS["title"]
SOURCE = DCTERMS["source"]
IN_LANGUAGE = SCHEMA["inLanguage"]
TEXT = SCHEMA["text"]
SUPER_EVENT = SCHEMA["superEvent"]
POST = ORG["Post"]
HELD_BY = ORG["heldBy"]
POST_IN = ORG["postIn"]
HOLDS = ORG["holds"]
START = OA["start"]
END = OA["end"]
EXACT = OA["exact"]

# Classes
STATEMENT = GG["Statement"]
SPAN = GG["Span"]
TIME_EXPRESSION = GG["TimeExpression"]
EVENT = GG["Event"]
POSITION = GG["Position"]

# Properties of statements and spans
WHEN = GG["when"]
EARLIEST = GG["earliest"]
LATEST = GG["latest"]
DELIVERED_AT = GG["deliveredAt"]
SPEAKER = GG["speaker"]
SPEAKER_POST = GG["speakerPost"]
ON_BEHALF_OF = GG["onBehalfOf"]
MENTIONS = GG["mentions"]
SHA256 = GG["sha256"]
IN_STATEMENT = GG["inStatement"]
REFERS_TO = GG["refersTo"]
EVIDENCE = GG["evidence"]

# Properties of events and positions
OBJECT = GG["object"]
AGENT = GG["agent"]
PLACE = GG["place"]
AT_MEETING = GG["atMeeting"]
STATUS = GG["status"]
ABOUT = GG["about"]
QUOTED_TEXT = GG["quotedText"]
HOLDER = GG["holder"]

# Shortcuts from an event that occurred
ADOPTED_BY = GG["adoptedBy"]
ADOPTED_ON = GG["adoptedOn"]
OPENED_FOR_SIGNATURE_ON = GG["openedForSignatureOn"]
SIGNED_BY = GG["signedBy"]
RATIFIED_BY = GG["ratifiedBy"]
ENTERED_INTO_FORCE_ON = GG["enteredIntoForceOn"]
PARTICIPATED_IN = GG["participatedIn"]

# Links of the authority
REGISTER_LINK = GG["registerLink"]
