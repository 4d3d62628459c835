from tests.analyses import SEED

from govgraph.triples import quads


def test_a():
    q = quads(SEED)
    from govgraph.rdfio import serialise

    open("/tmp/mh/seed.ttl", "wb").write(serialise(q, "turtle"))
