"""Read source files as statements: plain text as a reader sees it, in blocks."""

from govgraph.reading.files import find_files, slug_of, slugs
from govgraph.reading.language import ENGLISH
from govgraph.reading.statements import read, read_text

__all__ = ["ENGLISH", "find_files", "read", "read_text", "slug_of", "slugs"]
