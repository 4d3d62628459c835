"""The benchmarks switch off and measure things that still exist, and say what keeps no limit."""

from __future__ import annotations

import ast
from pathlib import Path
from pkgutil import resolve_name

import pytest
from benchmarks import bench_start, limits
from benchmarks.ablation import MECHANISMS

SCRIPTS = sorted(Path(limits.__file__).parent.glob("bench_*.py"))

TARGETS = sorted({target for parts in MECHANISMS.values() for target in parts})


@pytest.mark.parametrize("target", TARGETS)
def test_what_the_ablation_switches_off_exists(target: str) -> None:
    holder, name = target.rsplit(".", 1)
    module, _, last = holder.rpartition(".")
    found = resolve_name(f"{module}:{last}" if last[0].isupper() else holder)
    assert callable(getattr(found, name))


@pytest.fixture(autouse=True)
def none_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin without a missed limit."""
    monkeypatch.setattr(limits, "_missed", [])


@pytest.mark.parametrize(
    ("measured", "most", "least", "words"),
    [
        (2.9, 3, 0, "promised at most 3: kept"),
        (3.0, 3, 0, "promised at most 3: kept"),
        (3.1, 3, 0, "promised at most 3: MISSED"),
        (float("inf"), 3, 0, "promised at most 3: MISSED"),
        (50.0, float("inf"), 50, "promised at least 50: kept"),
        (49.9, float("inf"), 50, "promised at least 50: MISSED"),
    ],
)
def test_a_missed_limit_ends_a_benchmark_with_a_sentence_and_exit_code_1(
    capsys: pytest.CaptureFixture[str], measured: float, most: float, least: float, words: str
) -> None:
    assert limits.verdict("the time", measured, most=most, least=least) == words
    if words.endswith("kept"):
        limits.finish()
        assert capsys.readouterr().out == ""
        return
    with pytest.raises(SystemExit) as ended:
        limits.finish()
    assert ended.value.code == 1
    said = capsys.readouterr().out
    assert said.startswith("Missed: the time is ")
    assert words.removesuffix(": MISSED").removeprefix("promised ") in said
    assert said.endswith(" is promised.\n")


@pytest.mark.parametrize("ratio", [1.0, 2.0, 9.0])
def test_a_whole_benchmark_misses_only_the_limits_that_it_has(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ratio: float
) -> None:
    """Starting has limits of 1.5 and 3, and none for the first run ever."""
    monkeypatch.setattr(bench_start, "ratio", lambda *_: (0.1, ratio))
    if ratio == 1.0:
        bench_start.main()
    else:
        with pytest.raises(SystemExit):
            bench_start.main()
    missed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("Missed")]
    assert len(missed) == {1.0: 0, 2.0: 1, 9.0: 4}[ratio]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_every_benchmark_ends_by_telling_what_it_missed(script: Path) -> None:
    calls = [
        node.func.id
        for node in ast.walk(ast.parse(script.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    assert "verdict" in calls
    assert "finish" in calls
