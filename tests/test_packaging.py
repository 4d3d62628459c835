"""What ships: a wheel that carries its data and does the main job away from the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
CI = ROOT / ".ci"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = dict(
    line.split("==")
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
)
NEEDED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel from what the checkout holds now."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
        capture_output=True,
    )
    [path] = folder.glob("*.whl")
    return path


def test_the_wheel_carries_data_and_licences_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    for kind in ("ontology", "queries", "seeds"):
        expected = {path.name for path in (ROOT / kind).rglob("*") if path.is_file()}
        carried = {Path(name).name for name in names if name.startswith(f"govgraph/_data/{kind}/")}
        assert carried == expected
    assert {name.partition("/")[0] for name in names} == {
        "govgraph",
        next(name for name in names if name.endswith("/METADATA")).partition("/")[0],
    }
    assert sum(name.endswith("LICENSE") for name in names if "dist-info" in name) == 2
    assert "govgraph/py.typed" in names


def test_constraints_are_names_and_versions_only() -> None:
    """No address of any package index is fixed; set-up honours the user's own."""
    assert PINNED
    for name, version in PINNED.items():
        assert re.fullmatch(r"[A-Za-z0-9._-]+", name)
        assert re.fullmatch(r"[0-9][0-9a-z.]*", version)
    for path in ("Makefile", "constraints.txt", *(f".ci/{path.name}" for path in CI.iterdir())):
        text = (ROOT / path).read_text(encoding="utf-8")
        assert not re.search(r"https?://|index-url|find-links|trusted-host", text), path


@pytest.mark.parametrize("line", NEEDED, ids=lambda line: str(Requirement(line).name))
def test_every_dependency_is_pinned_within_its_range(line: str) -> None:
    requirement = Requirement(line)
    pinned = {canonicalize_name(name): version for name, version in PINNED.items()}
    assert pinned[canonicalize_name(requirement.name)] in requirement.specifier


@pytest.mark.parametrize("line", PROJECT["project"]["dependencies"])
def test_what_runs_is_bounded_on_both_sides(line: str) -> None:
    operators = {part.operator for part in Requirement(line).specifier}
    assert operators == {">=", "<"}


def test_make_names_a_python_that_is_too_old(tmp_path: Path) -> None:
    """Set-up on a machine whose Python is too old ends with a sentence, not with a traceback."""
    old = tmp_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    old.chmod(0o755)
    process = subprocess.run(
        ["make", "graph", f"VENV={tmp_path / 'venv'}", f"PYTHON={old}"],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if not key.startswith("MAKE")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode != 0
    assert "is older than Python 3.11" in process.stderr
    assert not (tmp_path / "venv").exists()


# A package manager that has Virtuoso, and one that does not.
_HAS_IT = '#!/bin/sh\ncase "$*" in *virtuoso*) cp "$0" "${0%/*}/virtuoso-t" ;; esac\n'
_HAS_IT_NOT = "#!/bin/sh\nexit 100\n"


@pytest.mark.parametrize(
    ("manager", "script", "is_there"),
    [("apt-get", _HAS_IT, True), ("apt-get", _HAS_IT_NOT, False), ("none", _HAS_IT, False)],
)
def test_virtuoso_comes_from_the_system_where_it_can(
    tmp_path: Path, manager: str, script: str, is_there: bool
) -> None:
    """Where it cannot, the checks go on, and say that its tests are skipped."""
    for name in ("sh", "dirname", "env", "cp"):
        (tmp_path / name).symlink_to(shutil.which(name) or name)
    # The system's own is not touched, whoever runs the test.
    for name, text in ((manager, script), ("id", "#!/bin/sh\necho 0\n")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    process = subprocess.run(
        ["sh", CI / "virtuoso"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0
    assert (tmp_path / "virtuoso-t").exists() == is_there
    assert ("the tests on it are skipped" in process.stderr) == (not is_there)
