"""How a server is set up: its store, its limits, and who may ask and write."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from govgraph.errors import UsageError
from govgraph.store import MEMORY
from govgraph.vocab import BASE

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "GOVGRAPH_TOKEN"  # noqa: S105 - the variable's name
"""The environment variable that holds the token which permits writing."""

_SHORTEST_TOKEN = 16
_HOW_TO_MAKE_ONE = "python -c 'import secrets; print(secrets.token_urlsafe())'"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a server needs to know.

    ``store`` is a folder or a SPARQL server's address. Times are in seconds, sizes in bytes.
    ``workers`` processes answer quick requests; ``slow`` further ones may be busy with slow
    queries, which are those that run longer than ``slow_after``. ``patience`` is how long a request
    waits for a free process. ``origins`` may read from other sites' pages (``*`` is all of them);
    ``hosts`` are the names that the server answers to, none meaning all.
    """

    store: str
    writable: bool = False
    token: str = field(default="", repr=False)
    base: str = BASE
    authority: tuple[Path, ...] = ()
    time_limit: float = 30.0
    row_limit: int = 100_000
    upload_limit: int = 10_000_000
    memory_limit: int = 4_000_000_000
    workers: int = 3
    slow: int = 4
    slow_after: float = 0.5
    patience: float = 10.0
    origins: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.store == MEMORY:
            raise UsageError(
                "A server needs a store in a folder or at an address, which memory: is not."
            )
        if self.writable and len(self.token) < _SHORTEST_TOKEN:
            raise UsageError(
                f"A writable server needs a token of {_SHORTEST_TOKEN} characters or more in the "
                f"environment variable {TOKEN}; make one with {_HOW_TO_MAKE_ONE}."
            )

    @property
    def data_path(self) -> str:
        """Return the path under which entities are served: that of their IRIs, with its slash."""
        path = urlsplit(self.base).path
        return f"/{path.strip('/')}/" if path.strip("/") else "/id/"
