"""From governance statements to a knowledge graph in which every fact cites its words.

>>> import govgraph
>>> kg = govgraph.open("memory:")
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govgraph.build import understand
    from govgraph.knowledge import KnowledgeGraph
    from govgraph.knowledge import open_graph as open  # noqa: A004 - read as govgraph.open

__version__ = "0.1.0"
__all__ = ["KnowledgeGraph", "__version__", "open", "understand"]

_HOMES = {
    "KnowledgeGraph": ("govgraph.knowledge", "KnowledgeGraph"),
    "open": ("govgraph.knowledge", "open_graph"),
    "understand": ("govgraph.build", "understand"),
}


def __getattr__(name: str) -> object:
    """Import what is asked for on first use, so that ``import govgraph`` costs next to nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'govgraph' has no attribute '{name}'")
    from importlib import import_module

    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)
