"""The command ``govgraph``: a thin shell over plain functions.

Nothing heavy is imported before a command runs, so that help appears at once.
"""

import gc
import os

from govgraph.cli.app import app

# Importing a group of commands registers them, in the order in which help shows them.
from govgraph.cli import making, asking, giving, serving, checking, keeping  # isort: skip

__all__ = ["app", "asking", "checking", "giving", "keeping", "main", "making", "serving"]


def main() -> None:
    """Run the command line."""
    # Layouts are of small matrices: threads wait for each other longer than they work, above all
    # where others use the machine too, and their number must not change what is drawn.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        app()
    finally:
        # The interpreter looks for garbage as it ends, which takes a tenth of a short run, and the
        # process gives all its memory back anyway.
        gc.freeze()
