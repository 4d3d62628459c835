from govgraph.reading.pieces import Parsed
def parse(data: bytes, name: str) -> Parsed: raise NotImplementedError
