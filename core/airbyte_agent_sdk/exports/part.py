"""An export on its way: the records so far, and where the list goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from pydantic_core import from_json, to_json

__all__ = ["Part", "private"]


def private(path: Path) -> TextIO:
    """A new file to write text to, which only its owner can read; what stands at ``path`` is removed."""
    path.unlink(missing_ok=True)
    return os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8", newline=""
    )


class Part:
    """Records as JSON Lines in ``<target>.part``, and the place to go on from in ``<target>.cursor``.

    Both are readable and writable by their owner alone, and are gone when the export is finished. They stay
    when it is interrupted and may be resumed.

    Args:
        target: The file to be.
        call: A text that is the same for the same list.
        resume: Whether to go on with what an interrupted export of the same list left.
        overwrite: Whether the target may exist already.

    Raises:
        FileExistsError: The target exists.
        OSError: The files cannot be written.
    """

    def __init__(self, target: str | os.PathLike[str], call: str, *, resume: bool, overwrite: bool) -> None:
        if not overwrite and os.path.lexists(target):
            raise FileExistsError(f"{target} exists; pass overwrite=True to replace it")
        self.target = Path(os.path.realpath(target))  # what a link points to is replaced, not the link
        if self.target.exists() and not self.target.is_file():
            raise FileExistsError(f"{target} is not a regular file, and cannot be replaced")
        self.path = self.target.with_name(f"{self.target.name}.part")
        self._place = self.target.with_name(f"{self.target.name}.cursor")
        self._call, self._resume = call, resume
        state = self._state() if resume else None
        #: Where the list goes on; ``None`` at its beginning.
        self.cursor: str | None = state["cursor"] if state else None
        #: Records written.
        self.count: int = state["records"] if state else 0
        #: Whether all records were written, and the file has only to be finished.
        self.complete = state is not None and self.cursor is None
        self.target.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | (0 if state else os.O_TRUNC) | getattr(os, "O_NOFOLLOW", 0)
        self._file: BinaryIO = os.fdopen(os.open(self.path, flags, 0o600), "r+b")
        size: int = state["bytes"] if state else 0
        self._file.truncate(size)
        self._file.seek(size)

    def _state(self) -> dict[str, Any] | None:
        """What an interrupted export of the same list left; ``None`` where there is nothing to go on from."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            found = json.loads(self._place.read_text("utf-8"))
            if found["call"] == self._call and self.path.stat().st_size >= found["bytes"]:
                return found  # type: ignore[no-any-return]
        return None

    def write(self, records: list[Any], cursor: str | None) -> None:
        """Add the records of a page, and note where the next one begins."""
        self._file.writelines(to_json(record, inf_nan_mode="constants") + b"\n" for record in records)
        self._file.flush()
        self.count += len(records)
        self.cursor = cursor
        if self._resume:
            state = {"call": self._call, "cursor": cursor, "bytes": self._file.tell(), "records": self.count}
            written = self._place.with_name(f"{self._place.name}.new")
            with private(written) as file:
                json.dump(state, file)
            written.replace(self._place)

    def records(self) -> Iterator[Any]:
        """The records written so far, one at a time."""
        self._file.flush()
        with self.path.open("rb") as lines:
            for line in lines:
                yield from_json(line)

    def finish(self, source: Path | None = None) -> None:
        """Put the records, or another file made of them, in the target's place."""
        self._file.close()
        (source or self.path).replace(self.target)
        for path in (self.path, self._place):
            path.unlink(missing_ok=True)

    def abandon(self) -> None:
        """Close the files, and remove them unless they are to be resumed."""
        self._file.close()
        if not self._resume:
            for path in (self.path, self._place):
                path.unlink(missing_ok=True)
