"""Find statement files and give each a slug of its own."""

from __future__ import annotations

import hashlib
import os
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from govgraph.errors import UsageError
from govgraph.folding import plain_letters
from govgraph.reading.formats import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def find_files(paths: Iterable[str | Path]) -> list[Path]:
    """Return the statement files that the paths name, folders searched, each file once.

    Files keep the order of the paths; a folder gives its files sorted, hidden ones left out.

    Raises:
        UsageError: a path is empty or missing, has no known suffix, or is a folder without
            statements.

    """
    found: dict[Path, None] = {}
    for given in paths:
        if given == "":  # as a shell's variable that is not set; it would be the current folder
            raise UsageError("A path is empty; name a file, or . for the current folder.")
        path = Path(given)
        found.update(dict.fromkeys(_in_folder(path) if path.is_dir() else [_file(path)]))
    return list(found)


def _file(path: Path) -> Path:
    # A link to nothing is a bad file like others, of which a folder may hold some.
    if not path.exists() and not path.is_symlink():
        raise UsageError(f"There is no file or folder {path}; check the path.")
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(
            f"{path} has no suffix that govgraph reads; use one of {', '.join(SUFFIXES)}."
        )
    return path


def _in_folder(folder: Path) -> list[Path]:
    found: list[Path] = []
    for root, names, files in os.walk(folder, onerror=_refuse):
        names[:] = [name for name in names if not name.startswith(".")]
        found += [
            Path(root) / name
            for name in files
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES
        ]
    if not found:
        raise UsageError(
            f"The folder {folder} holds no statement; put files with one of the suffixes "
            f"{', '.join(SUFFIXES)} there."
        )
    return sorted(found, key=lambda path: path.as_posix())


def _refuse(error: OSError) -> NoReturn:
    raise UsageError(
        f"The folder {error.filename} cannot be listed ({error.strerror}); check its permissions."
    ) from error


def slug_of(name: str) -> str:
    """Return a name in lower-case ASCII letters, digits and hyphens.

    A name without any such character gets a slug made from its hash.
    """
    slug = re.sub(r"[^a-z0-9]+", "-", plain_letters(name)).strip("-")
    if slug:
        return slug
    return f"statement-{_hash(name)}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def slugs(paths: Sequence[Path]) -> dict[Path, str]:
    """Return a slug for each path, no two alike.

    A slug is made from the file's stem. Files that would share one take the names of their
    folders in front, as many as tell them apart; files of one folder that differ only by suffix
    take the suffix behind. Where that does not tell them apart, each takes a hash of its path: a
    number would be another's when a file is added.
    """
    unique = sorted(set(paths), key=lambda path: path.as_posix())
    depth = dict.fromkeys(unique, 0)
    limit = max((len(path.parts) for path in unique), default=0)
    for _ in range(limit + 2):
        names = {path: _slug_at(path, depth[path]) for path in unique}
        shared = {name for name, count in Counter(names.values()).items() if count > 1}
        if not shared:
            break
        for path in unique:
            depth[path] += names[path] in shared
    for path in unique:
        if names[path] in shared:
            names[path] += f"-{_hash(path.as_posix())}"
    return {path: names[path] for path in paths}


def _slug_at(path: Path, depth: int) -> str:
    folders = [part for part in path.parent.parts if part not in {path.anchor, ".", ".."}]
    taken = folders[-depth:] if depth else []
    suffix = [path.suffix] if depth > len(folders) else []
    return slug_of(" ".join([*taken, path.stem, *suffix]))
