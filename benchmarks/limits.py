"""The limits that the documentation states: whether a measure keeps its own, and the exit code."""

from __future__ import annotations

import sys

_missed: list[str] = []


def verdict(what: str, measured: float, *, most: float = float("inf"), least: float = 0) -> str:
    """Return a limit and whether a measure keeps it, as words for the measure's line.

    A limit that is missed is told again by ``finish``.
    """
    kept = least <= measured <= most
    limit = f"at least {least:g}" if least else f"at most {most:g}"
    if not kept:
        _missed.append(f"{what} is {measured:.3g}, and {limit} is promised")
    return f"promised {limit}: {'kept' if kept else 'MISSED'}"


def finish() -> None:
    """End a benchmark: with a sentence for each missed limit and exit code 1 where there is one."""
    for sentence in _missed:
        print(f"Missed: {sentence}.")
    if _missed:
        sys.exit(1)
