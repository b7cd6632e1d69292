"""A connection to a file, as the store uses it. Types and errors of apsw end here."""

from __future__ import annotations

import json
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
from airbyte_agent_sdk.errors import ContextStoreError

from airbyte_agent_store.query import words

__all__ = ["Connection", "deadline", "explained"]

_BUSY_MS = 10_000
#: Instructions of SQLite's machine between two looks at the clock.
_STEPS = 1_000
#: What to do about an error of SQLite's, by its class.
_ADVICE: dict[type[Exception], str] = {
    apsw.NotADBError: "is not a context store; choose another file",
    apsw.CorruptError: "is damaged; delete it and sync again",
    apsw.FullError: "cannot grow: the disk is full",
    apsw.IOError: "cannot be read or written: the disk may be full",
    apsw.ReadOnlyError: "cannot be written: it, or its folder, is read-only",
    apsw.CantOpenError: "cannot be opened; check that it is a file, and that the folder can be written",
    apsw.BusyError: "is being written by another process; try again",
    apsw.ConnectionClosedError: "was closed",
    apsw.InterruptError: "did not answer in time; narrow the search",
}


class Connection:
    """One connection, for one thread at a time, with the functions that compiled conditions call.

    Args:
        path: The file. Without ``read_only`` it is made if it is missing.
        read_only: Whether nothing can be written.

    Raises:
        ContextStoreError: The file cannot be opened.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        with explained(path):
            self.raw: Any = apsw.Connection(
                str(path), flags=apsw.SQLITE_OPEN_READONLY if read_only else flags
            )
            self.raw.set_busy_timeout(_BUSY_MS)
            self.raw.create_scalar_function("has_words", _has_words, 2, deterministic=True)
            self.raw.create_scalar_function("exactly_compared", _exactly_compared, 2, deterministic=True)

    def rows(self, statement: str, bindings: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows.

        Raises:
            ContextStoreError: SQLite failed.
        """
        with explained(self._path):
            return list(self.raw.execute(statement, tuple(bindings)))

    def many(self, statement: str, bindings: Iterable[Sequence[Any]]) -> None:
        """Run a statement for each of the bindings; see :meth:`rows`."""
        with explained(self._path):
            self.raw.executemany(statement, bindings)

    @contextmanager
    def transaction(self, *, wait: bool = True) -> Generator[Connection, None, None]:
        """All of what is done within, or nothing of it.

        Args:
            wait: Whether to wait for another writer.
        """
        self.raw.set_busy_timeout(_BUSY_MS if wait else 0)
        self.rows("BEGIN IMMEDIATE")
        try:
            yield self
            self.rows("COMMIT")
        except BaseException:
            if self.raw.in_transaction:  # a full disk may have ended it
                self.rows("ROLLBACK")
            raise

    def close(self) -> None:
        """Close it. Can be called more than once."""
        self.raw.close()


@contextmanager
def explained(path: Path) -> Generator[None, None, None]:
    """Make errors of SQLite's the store's."""
    try:
        yield
    except apsw.Error as error:
        said = next((text for kind, text in _ADVICE.items() if isinstance(error, kind)), f"failed: {error}")
        raise ContextStoreError(f"{path} {said}") from None


@contextmanager
def deadline(connection: Any, seconds: float) -> Generator[None, None, None]:
    """End what a connection of apsw does after some seconds, with ``apsw.InterruptError``."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None)


def _has_words(*arguments: Any) -> bool:
    """Whether a text has all of the words in another one."""
    text, wanted = arguments
    return text is not None and {*wanted.split(" ")} <= {*words(text)}


def _exactly_compared(*arguments: Any) -> int:
    """-1, 0 or 1: a number in JSON beside an integer that SQLite does not have."""
    text, other = arguments
    number: int | float = json.loads(text)
    integer = int(other)
    return (number > integer) - (number < integer)
