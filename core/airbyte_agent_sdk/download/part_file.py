"""A file that is written under another name until it is whole."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

__all__ = ["PartFile"]

#: ``report.pdf.3f9a0c52b1de.part``: what it is a part of, and of which content.
_MARK = re.compile(r"\.[0-9a-f]{12}\.part")


class PartFile:
    """The file beside its target. Closed before it is finished it goes away, or waits for the next attempt.

    Args:
        target: The file to be.
        overwrite: Whether there may be one already.
        identity: Twelve hexadecimal digits, the same whenever the content is the same: what an earlier
            attempt at it has left is kept. ``None`` where that cannot be told.
        size: Bytes of the content, where they are known.

    Raises:
        FileExistsError: There is one already.
        IsADirectoryError: It is a folder.
        OSError: It cannot be written.
    """

    def __init__(
        self,
        target: str | os.PathLike[str],
        *,
        overwrite: bool,
        identity: str | None = None,
        size: int | None = None,
    ) -> None:
        self._target = Path(target)
        self._overwrite = overwrite
        self._lasting = identity is not None
        self._finished = False
        self._refuse()
        self._path = self._target.with_name(f"{self._target.name}.{identity or secrets.token_hex(6)}.part")
        # Not cut short when opened: two attempts at the same content write the same bytes.
        self._file = self._path.open("r+b" if self._path.exists() else "w+b")
        #: Bytes in it.
        self.written = self._file.seek(0, os.SEEK_END)
        if size is not None and self.written > size:
            self.written = self._file.seek(0)

    def _refuse(self) -> None:
        if self._target.is_dir():
            raise IsADirectoryError(f"{self._target} is a folder; give the name of a file in it")
        if not self._overwrite and self._target.exists():
            raise FileExistsError(f"{self._target} is there already; pass overwrite=True to replace it")

    def write(self, pieces: Iterable[bytes]) -> None:
        """Append bytes."""
        self._file.writelines(pieces)
        self.written = self._file.tell()

    def finish(self) -> Path:
        """Give the file its name, and remove what earlier attempts at other content have left.

        Raises:
            FileExistsError: Another file has got the name meanwhile.
        """
        self._file.truncate()
        self._file.close()
        self._refuse()
        self._path.replace(self._target)
        self._finished = True
        name = self._target.name
        for other in self._target.parent.iterdir():
            if other.name.startswith(name) and _MARK.fullmatch(other.name.removeprefix(name)):
                other.unlink(missing_ok=True)
        return self._target

    def close(self) -> None:
        """Close the file; twice is fine."""
        with suppress(OSError):  # of bytes that it had no room for, which was said before
            self._file.close()
        if not self._finished and not (self._lasting and self.written):
            self._path.unlink(missing_ok=True)
