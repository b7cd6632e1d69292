"""A file that is written under a temporary name until it is complete."""

from __future__ import annotations

import os
import re
import secrets
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["PartFile"]

#: ``report.pdf.3f9a0c52b1de.part`` is being written; an interrupted one also has a checksum.
_MARK = re.compile(r"\.[0-9a-f]{12}(?:-[0-9a-f]{8})?\.part")
#: A part is never opened through a symbolic link or inherited by a child process.
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_BLOCK = 2**20


class PartFile:
    """The temporary file next to its target.

    Each writer has its own part, accessible only by its owner and locked while it is open, so that writers of
    the same target do not interfere. If it is closed before it is finished, a part is removed, or kept for
    the next attempt under a name with a checksum of its bytes. A part is not resumed if another user owns it
    or can write it, if it is a link, or if it does not match its checksum. A checksum suffices: it detects
    damage, and anyone who can change the part can rename it too.

    Args:
        target: Path of the finished file. Missing directories are created.
        overwrite: Whether the target may exist.
        identity: Twelve hexadecimal digits that identify the content. ``None`` if unknown; the part is then
            never kept.
        size: Size of the content in bytes, if known.

    Raises:
        FileExistsError: The target exists.
        IsADirectoryError: The target is a directory.
        OSError: The part cannot be written.
    """

    def __init__(
        self,
        target: str | os.PathLike[str],
        *,
        overwrite: bool,
        identity: str | None = None,
        size: int | None = None,
    ) -> None:
        self._target = Path(target).absolute()
        self._overwrite = overwrite
        self._identity = identity
        self._finished = False
        self._checksum = 0
        #: Number of bytes written.
        self.written = 0
        self._refuse()
        self._target.parent.mkdir(parents=True, exist_ok=True)
        kept = self._kept(size) if identity else None
        self._path, self._file = kept or self._created()

    def _refuse(self) -> None:
        if self._target.is_dir():
            raise IsADirectoryError(f"{self._target} is a folder; pass the path of a file in it")
        # A dangling link also counts, although `exists` returns false for it.
        if not self._overwrite and os.path.lexists(self._target):
            raise _exists(self._target)

    def _created(self) -> tuple[Path, BinaryIO]:
        while True:
            path = self._target.with_name(f"{self._target.name}.{secrets.token_hex(6)}.part")
            file = _opened(path, os.O_CREAT | os.O_EXCL)
            # Another writer may have cleaned it up before it was locked.
            _lock(file)
            if _is_at(path, file):
                return path, file
            file.close()

    def _kept(self, size: int | None) -> tuple[Path, BinaryIO] | None:
        """The part of an earlier attempt at the same content, locked; its checksum is not verified yet."""
        for path in self._parts(f".{self._identity}-"):
            with suppress(OSError):
                file = _opened(path)
                length = os.fstat(file.fileno()).st_size
                fits = length > 0 and (size is None or length <= size)
                if fits and _is_ours(file) and _lock(file) and _is_at(path, file):
                    self.written = length
                    return path, file
                file.close()
        return None

    def _parts(self, prefix: str = ".") -> Iterator[Path]:
        name = self._target.name
        for other in self._target.parent.iterdir():
            mark = other.name.removeprefix(name)
            if other.name.startswith(name + prefix) and _MARK.fullmatch(mark):
                yield other

    def check(self) -> None:
        """Verify the checksum of an earlier part, and discard it if it differs."""
        if not self.written:
            return
        while block := self._file.read(_BLOCK):
            self._checksum = zlib.crc32(block, self._checksum)
        if f"-{self._checksum:08x}.part" not in self._path.name:
            self._checksum, self.written = 0, 0
            self._file.seek(0)
            self._file.truncate()

    def write(self, pieces: Iterable[bytes]) -> None:
        """Append bytes."""
        for piece in pieces:
            self._file.write(piece)
            if self._identity:
                self._checksum = zlib.crc32(piece, self._checksum)
        self.written = self._file.tell()

    def finish(self) -> Path:
        """Rename the part to its target, and remove earlier parts.

        Raises:
            FileExistsError: The target was created meanwhile.
        """
        self._file.flush()
        self._refuse()
        if sys.platform == "win32":  # on systems on systems on systems where an open file cannot be renamed
            self._file.close()
        if self._overwrite:
            self._path.replace(self._target)
        else:
            _move(self._path, self._target)
        self._finished = True
        self._file.close()
        for other in self._parts():
            with suppress(OSError):
                _remove(other)
        return self._target

    def close(self) -> None:
        """Close the file. Idempotent."""
        if self._file.closed:
            return
        whole = True
        try:
            self._file.flush()
        except OSError:  # already raised by the previous write
            whole = False
        if sys.platform == "win32":
            self._file.close()
        if not self._finished:
            if whole and self._identity and self.written:
                mark = f".{self._identity}-{self._checksum:08x}.part"
                self._path.replace(self._target.with_name(self._target.name + mark))
            else:
                self._path.unlink(missing_ok=True)
        with suppress(OSError):
            self._file.close()


def _exists(target: Path) -> FileExistsError:
    return FileExistsError(f"{target} already exists; pass overwrite=True to replace it")


def _opened(path: Path, flags: int = 0) -> BinaryIO:
    return os.fdopen(os.open(path, _FLAGS | flags, 0o600), "r+b")


def _is_ours(file: BinaryIO) -> bool:
    """Whether it is a regular file with one name, owned by this user and not accessible to others."""
    facts = os.fstat(file.fileno())
    if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
        return False
    if sys.platform == "win32":
        return True
    return facts.st_uid == os.geteuid() and not stat.S_IMODE(facts.st_mode) & 0o077


def _is_at(path: Path, file: BinaryIO) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _lock(file: BinaryIO) -> bool:
    """Lock the file until it is closed; ``False`` if another thread or process holds the lock."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(2**31 - 1)  # far beyond the end of the file
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _move(path: Path, target: Path) -> None:
    """Rename a file, unless the target exists."""
    try:
        os.link(path, target)
    except FileExistsError:
        raise _exists(target) from None
    except OSError:  # the file system does not support hard links
        try:
            os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            raise _exists(target) from None
        path.replace(target)
    else:
        path.unlink()


def _remove(path: Path) -> None:
    """Remove a part unless it is being written."""
    with _opened(path) as file:
        if _is_ours(file) and _lock(file) and _is_at(path, file):
            if sys.platform == "win32":
                file.close()
            path.unlink()
