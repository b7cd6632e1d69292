"""SQLite as a server needs it: readers beside one writer, and nothing acknowledged is lost."""

from __future__ import annotations

import logging
import os
import sqlite3
from asyncio import get_running_loop
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from time import monotonic
from typing import Any

from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import Connection, Engine, Executable, Insert, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, DisconnectionError, OperationalError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

from .prepared import prepared

__all__ = ["Direct", "engines"]

_LOGGER = logging.getLogger(__name__)

#: Seconds to wait for the writers of other processes.
_BUSY = 1.0
#: Milliseconds to wait for them after a wait that has just timed out.
_BRIEFLY = 10
#: Seconds to wait for the writers of this one, who queue here and not in SQLite.
_QUEUE = 30.0
#: Connections that read: more would only wait for each other's threads.
_READERS = 4
#: Threads of single statements: one may wait for another process' writer, and one reads.
_THREADS = 2
#: Rows appended on the event loop before one is in a thread, whose connection writes SQLite's log back.
_CHECKPOINT = 100


class _Waiting:
    """Begins transactions that write, and waits for other processes to end theirs.

    After a wait that timed out the next ones are brief: those that queue for the same connection would each
    wait for the whole time otherwise.
    """

    def __init__(self) -> None:
        self._timed_out_at = float("-inf")

    def begin(self, execute: Callable[[str], Any]) -> None:
        """Begin a transaction on a connection, whose statements ``execute`` runs."""
        briefly = monotonic() - self._timed_out_at < _BUSY
        if briefly:
            execute(f"PRAGMA busy_timeout={_BRIEFLY}")
        try:
            # A reader that becomes a writer fails where another wrote meanwhile; a writer waits.
            execute("BEGIN IMMEDIATE")
        except (DBAPIError, sqlite3.Error):
            self._timed_out_at = monotonic()
            raise
        finally:
            if briefly:
                execute(f"PRAGMA busy_timeout={round(_BUSY * 1000)}")
        self._timed_out_at = float("-inf")


class Direct:
    """Single statements, without the many steps that the asynchronous driver needs for one.

    A row is read on the event loop: that takes some 20 microseconds, since its pages are in memory, and
    readers wait for no writer. Where it does not succeed at once, a thread waits for it.

    A row is appended there too, unless another process is writing.

    What is appended does not wait for the disk, which is most of a small write's time: once acknowledged it
    outlives the process, and all but the last moments outlive a power cut.

    Args:
        url: The database's.
        asynchronous: Its engines, which are not needed here.
    """

    def __init__(self, url: str, *asynchronous: AsyncEngine) -> None:
        del asynchronous
        self._engine = _single(url, _BUSY, _THREADS)
        self._reading = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._at_once = _single(url, 0, 1)
        # Writing the log back waits for the disk: a thread does it.
        event.listen(self._at_once, "connect", _without_checkpoints)
        #: Taking it from the pool for each row would take longer than reading.
        self._kept: PoolProxiedConnection | None = None
        self._file = Path(self._engine.url.database or "")
        self._threads = ThreadPoolExecutor(_THREADS, "sqlite")
        self._waiting = _Waiting()
        self._since_checkpoint = 0

    async def row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The one row that there is, or ``None``."""
        try:
            return self._row_at_once(query, given)
        except (SQLAlchemyError, sqlite3.Error):
            return await get_running_loop().run_in_executor(self._threads, self._row, query, given)

    async def append(self, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows to a log."""
        self._since_checkpoint = 0
        await get_running_loop().run_in_executor(self._threads, self._append, statement, rows)

    async def close(self) -> None:
        """Close the connections."""
        self._threads.shutdown()
        self._leave()
        self._at_once.dispose()
        self._engine.dispose()

    def append_at_once(self, statement: Insert, row: Mapping[str, Any]) -> bool:
        """Add a row to a log on the event loop; ``False`` where that would take a while, or fails."""
        if self._since_checkpoint >= _CHECKPOINT:
            return False
        wanted = prepared(statement, self._at_once.dialect)
        try:
            with self._at_hand() as cursor:
                cursor.execute("BEGIN IMMEDIATE")
                cursor.execute(wanted.text, wanted.values(row))
                cursor.execute("COMMIT")
        except (SQLAlchemyError, sqlite3.Error):
            return False
        self._since_checkpoint += 1
        return True

    def _row_at_once(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        wanted = prepared(query, self._at_once.dialect)
        with self._at_hand() as cursor:
            cursor.execute(wanted.text, wanted.values(given))
            # All rows, since a statement that is not at its end keeps the log from being written back.
            rows: list[Sequence[Any]] = [*cursor.fetchall()]
        return rows[0] if rows else None

    @contextmanager
    def _at_hand(self) -> Generator[Any]:
        """A cursor of the kept connection, which is handed back to the pool after a failure."""
        kept = self._kept
        if kept is None or kept.info["file"] != _identity(self._file):
            self._leave()
            kept = self._kept = self._at_once.raw_connection()
        try:
            yield kept.cursor()
        except BaseException:
            self._leave()
            raise

    def _leave(self) -> None:
        """Hand the kept connection back to the pool, which looks at it before it is taken again."""
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        with self._reading.connect() as connection:
            return connection.execute(query, given).one_or_none()

    def _append(self, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
        wanted = prepared(statement, self._engine.dialect)
        values = [wanted.values(row) for row in rows]
        connection = self._engine.raw_connection()
        try:
            cursor = connection.cursor()
            self._waiting.begin(cursor.execute)
            cursor.executemany(wanted.text, values)
            cursor.execute("COMMIT")
        except sqlite3.Error as error:
            raise DBAPIError.instance(  # as a session would raise it
                wanted.text, None, error, sqlite3.Error, hide_parameters=True
            ) from error
        finally:
            connection.close()  # the pool rolls back what was not committed


def _single(url: str, wait: float, connections: int) -> Engine:
    """An engine for single statements, which waits so many seconds for the writers of other processes."""
    engine = create_engine(
        make_url(url).set(drivername="sqlite"),
        hide_parameters=True,
        connect_args={"timeout": wait, "isolation_level": None},
        pool_size=connections,
        max_overflow=0,
    )
    event.listen(engine, "connect", partial(_prepare, "NORMAL"))
    _watch(engine)
    return engine


def engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    """An engine that reads, and one that writes; both of one file.

    Raises:
        ConfigurationError: The database is no file, or its folder cannot be made.
    """
    parsed = make_url(url).set(drivername="sqlite+aiosqlite")
    if not parsed.database or parsed.database == ":memory:":
        raise ConfigurationError("an SQLite database is a file: sqlite+aiosqlite:///FILE")
    folder = Path(parsed.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigurationError(f"{folder} cannot be made: {error.strerror}") from None
    _protect(Path(parsed.database))
    # The driver begins nothing by itself: a reader has no transaction, a writer one of its own kind.
    options: dict[str, Any] = {
        "hide_parameters": True,
        "connect_args": {"timeout": _BUSY, "isolation_level": None},
    }
    one: dict[str, Any] = {"pool_size": 1, "max_overflow": 0, "pool_timeout": _QUEUE, **options}
    reading = create_async_engine(
        parsed,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        pool_use_lifo=True,
        **one | {"pool_size": _READERS},
    )
    writing = create_async_engine(parsed, **one)
    for engine in (reading, writing):
        event.listen(engine.sync_engine, "connect", partial(_prepare, "FULL"))
        _watch(engine.sync_engine)
    event.listen(writing.sync_engine, "begin", partial(_begin, _Waiting()))
    return reading, writing


def _protect(path: Path) -> None:
    """Make the database's files their owner's alone; those that SQLite makes later have the first one's mode.

    Raises:
        ConfigurationError: The file cannot be made.
    """
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise ConfigurationError(f"the database {path} cannot be opened: {error.strerror}") from None
    for file in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
        try:
            if file.stat().st_mode & 0o077:
                file.chmod(0o600)
        except FileNotFoundError:
            continue
        except OSError as error:
            _LOGGER.warning(
                "%s can be read by others, and its mode cannot be changed: %s", file, error.strerror
            )
    _look_at(path.parent.absolute())


@cache
def _look_at(folder: Path) -> None:
    """Warn, once a process, of a folder that others can enter: it may hold other things, and stays so."""
    if folder.stat().st_mode & 0o077:
        _LOGGER.warning("the database's folder is open to other users; run: chmod 700 %s", folder)


def _prepare(synchronous: str, connection: Any, _: Any) -> None:
    cursor: sqlite3.Cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _without_checkpoints(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA wal_autocheckpoint=0")


def _watch(engine: Engine) -> None:
    """Use no connection whose file is gone, and make no other: what is written there would be lost."""
    file = Path(engine.url.database or "")
    known = file.exists()

    def connecting(*_: Any) -> None:
        if known and _identity(file) is None:
            raise _gone()

    def connected(_: Any, record: ConnectionPoolEntry) -> None:
        nonlocal known
        known, record.info["file"] = True, _identity(file)

    def taken(_: Any, record: ConnectionPoolEntry, __: Any) -> None:
        found = _identity(file)
        if found is None:
            raise _gone()
        if found != record.info["file"]:
            raise DisconnectionError("the database's file is another one")

    event.listen(engine, "do_connect", connecting)
    event.listen(engine, "connect", connected)
    event.listen(engine, "checkout", taken)


def _gone() -> OperationalError:
    return OperationalError(None, None, FileNotFoundError("the database's file is gone"))


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _begin(waiting: _Waiting, connection: Connection) -> None:
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":  # which only reads
        waiting.begin(connection.exec_driver_sql)
