"""The benchmarks switch off and measure things that still exist."""

from __future__ import annotations

from pkgutil import resolve_name

import pytest
from benchmarks.ablation import MECHANISMS

TARGETS = sorted({target for parts in MECHANISMS.values() for target in parts})


@pytest.mark.parametrize("target", TARGETS)
def test_what_the_ablation_switches_off_exists(target: str) -> None:
    holder, name = target.rsplit(".", 1)
    module, _, last = holder.rpartition(".")
    found = resolve_name(f"{module}:{last}" if last[0].isupper() else holder)
    assert callable(getattr(found, name))
