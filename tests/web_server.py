"""Servers for the tests: in this process by Starlette's client, or as the command itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from starlette.testclient import TestClient

from govgraph.web.app import create_app
from govgraph.web.settings import TOKEN, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "a-token-only-for-these-tests"  # noqa: S105 - of no other use
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
"""A query that no machine answers within the time of a test."""


@contextmanager
def client(store: str | Path, **settings: Any) -> Iterator[TestClient]:  # noqa: ANN401
    """Serve a store to a client in this process; redirects are not followed.

    One process answers unless a test asks for more, since each takes a while to start.
    """
    given = Settings(store=str(store), **{"workers": 1, **settings})
    with TestClient(create_app(given), follow_redirects=False) as browser:
        yield browser


@contextmanager
def command(
    *options: str | Path, token: str = "", nohup: bool = False
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run ``govgraph serve`` on a free port; give the process and the server's address.

    A process inherits whether it heeds a hang-up, also from whoever runs the tests with ``nohup``.
    """
    hang_up = (
        f"import signal; signal.signal(signal.SIGHUP, signal.{'SIG_IGN' if nohup else 'SIG_DFL'})"
    )
    code = f"{hang_up}; from govgraph.cli import main; main()"
    with tempfile.TemporaryDirectory() as folder:  # one that is killed leaves its own behind
        environment = {**os.environ, "TMPDIR": folder, **({TOKEN: token} if token else {})}
        process = subprocess.Popen(
            [sys.executable, "-c", code, "serve", "--port", "0", *map(str, options)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        try:
            assert process.stdout is not None
            found = re.search(r"http://[^/ ]+", process.stdout.readline())
            assert found is not None, process.communicate()
            yield process, found[0]
        finally:
            process.kill()
            process.communicate()
