"""Writes package folders atomically, without touching other files."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from .errors import ForeignFilesError
from .stamp import NAME, Stamp

__all__ = ["recover", "stray", "write"]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def write(package: Path, texts: Mapping[str, str]) -> None:
    """Replace the generated files in ``package``, and keep all others.

    The new folder is built next to the old one and replaces it in one step.

    Args:
        package: The folder; need not exist.
        texts: Path to text, the stamp included.

    Raises:
        ForeignFilesError: A path is used by a file that was not generated; nothing was changed.
    """
    foreign = list(_foreign(package))
    if taken := [path for path in foreign if path in texts]:
        raise ForeignFilesError(package, taken)
    fresh, old = _beside(package)
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        for path, text in texts.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for path in foreign:
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(package / path, target, follow_symlinks=False)
        if not package.exists():
            fresh.rename(package)
        elif not _exchange(fresh, package):  # two steps; `recover` handles an interruption between them
            package.rename(old)
            fresh.rename(package)
            shutil.rmtree(old)
    finally:  # the old folder, or the rest of an interrupted run
        shutil.rmtree(fresh, ignore_errors=True)


def recover(package: Path) -> None:
    """Recover from a killed run: restore the old package and remove temporary folders."""
    fresh, old = _beside(package)
    if old.exists() and not package.exists():
        old.rename(package)
    for leftover in (fresh, old):
        if leftover.exists():
            shutil.rmtree(leftover)


def stray(package: Path, module: str, expected: Mapping[str, str]) -> list[str]:
    """Files of the package that it should not have: listed in its stamp, or inside its module."""
    stamp = Stamp.read(package)
    listed = stamp.files if stamp else dict[str, str]()
    return sorted(
        path
        for path in _files(package)
        if path not in expected and (path in listed or path.startswith(f"{module}/"))
    )


def _foreign(package: Path) -> Iterator[str]:
    stamp = Stamp.read(package)
    ours = {NAME, *stamp.files} if stamp else set[str]()
    return (path for path in _files(package) if path not in ours)


def _files(package: Path) -> Iterator[str]:
    """Paths of the files below a folder; without the interpreter's caches."""
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        links = [name for name in folders if Path(folder, name).is_symlink()]
        for name in sorted((*names, *links)):
            yield PurePosixPath(Path(folder, name).relative_to(package)).as_posix()


def _beside(package: Path) -> tuple[Path, Path]:
    """Where a new package is built, and where the old one waits while the new one moves in."""
    return package.with_name(f".{package.name}.new"), package.with_name(f".{package.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders atomically; ``False`` if the system does not support it."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None)
    if renameat2 is None:
        return False
    failed = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return not failed
