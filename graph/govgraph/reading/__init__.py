"""Read source files as statements: plain text as a reader sees it, with the blocks it is made of."""

from govgraph.reading.files import find_files, slug_of, slugs
from govgraph.reading.read import read, read_text

__all__ = ["find_files", "read", "read_text", "slug_of", "slugs"]
