"""SQLite for a server: concurrent readers and one writer; acknowledged writes are not lost."""

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

#: Seconds to wait for writers in other processes.
_BUSY = 1.0
#: Milliseconds to wait for them shortly after a timeout.
_BRIEFLY = 10
#: Seconds to wait for writers in this process, which queue here and not in SQLite.
_QUEUE = 30.0
#: Connections for reading: more would only wait for each other's threads.
_READERS = 4
#: Threads for single statements: one may wait for a writer in another process while one reads.
_THREADS = 2
#: Rows appended on the event loop before one is appended in a thread, whose connection checkpoints the WAL.
_CHECKPOINT = 100


class _Waiting:
    """Begins write transactions and waits for those of other processes.

    After a timeout, the next waits are short. Otherwise each task that queues for the same connection would
    wait for the full time.
    """

    def __init__(self) -> None:
        self._timed_out_at = float("-inf")

    def begin(self, execute: Callable[[str], Any]) -> None:
        """Begin a transaction on a connection, using ``execute`` to run statements."""
        briefly = monotonic() - self._timed_out_at < _BUSY
        if briefly:
            execute(f"PRAGMA busy_timeout={_BRIEFLY}")
        try:
            # A read transaction that starts to write fails if another wrote meanwhile; a write transaction
            # waits.
            execute("BEGIN IMMEDIATE")
        except (DBAPIError, sqlite3.Error):
            self._timed_out_at = monotonic()
            raise
        finally:
            if briefly:
                execute(f"PRAGMA busy_timeout={round(_BUSY * 1000)}")
        self._timed_out_at = float("-inf")


class Direct:
    """Single statements, without the overhead of the asynchronous driver.

    A row is read on the event loop: that takes about 20 microseconds, since its pages are in memory and
    readers wait for no writer. If it does not succeed immediately, a thread waits for it.

    A row is also appended on the event loop, unless another process is writing.

    Appending does not wait for the disk, which takes most of the time of a small write. Acknowledged rows
    survive a crash of the process, and all but the most recent ones survive a power failure.

    Args:
        url: The database's.
        asynchronous: Its engines; not used here.
    """

    def __init__(self, url: str, *asynchronous: AsyncEngine) -> None:
        del asynchronous
        self._engine = _single(url, _BUSY, _THREADS)
        self._reading = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._at_once = _single(url, 0, 1)
        # A checkpoint waits for the disk, so a thread does it.
        event.listen(self._at_once, "connect", _without_checkpoints)
        #: Checking it out of the pool for each row would take longer than reading.
        self._kept: PoolProxiedConnection | None = None
        self._file = Path(self._engine.url.database or "")
        self._threads = ThreadPoolExecutor(_THREADS, "sqlite")
        self._waiting = _Waiting()
        self._since_checkpoint = 0

    async def row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The single row, or ``None``."""
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
        """Add a row to a log on the event loop; ``False`` if that would block or fails."""
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
            # Fetch all rows, since an unfinished statement prevents a checkpoint.
            rows: list[Sequence[Any]] = [*cursor.fetchall()]
        return rows[0] if rows else None

    @contextmanager
    def _at_hand(self) -> Generator[Any]:
        """A cursor of the held connection, which is returned to the pool after a failure."""
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
        """Return the held connection to the pool, which checks it before it is used again."""
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
            raise DBAPIError.instance(  # the error that a session would raise
                wanted.text, None, error, sqlite3.Error, hide_parameters=True
            ) from error
        finally:
            connection.close()  # the pool rolls back what was not committed


def _single(url: str, wait: float, connections: int) -> Engine:
    """An engine for single statements that waits ``seconds`` for writers in other processes."""
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
    """An engine that reads and one that writes, for the same file.

    Raises:
        ConfigurationError: The URL is not that of a file, or its directory cannot be created.
    """
    parsed = make_url(url).set(drivername="sqlite+aiosqlite")
    if not parsed.database or parsed.database == ":memory:":
        raise ConfigurationError("the SQLite database must be a file: sqlite+aiosqlite:///FILE")
    folder = Path(parsed.database).parent
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ConfigurationError(f"{folder} cannot be created: {error.strerror}") from None
    _protect(Path(parsed.database))
    # The driver begins no transactions: readers use none, writers begin their own.
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
    """Restrict the database's files to their owner; files that SQLite creates later get the same mode.

    Raises:
        ConfigurationError: The file cannot be created.
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
    """Warn once if other users can access the directory. It may contain other files, so its mode stays."""
    if folder.stat().st_mode & 0o077:
        _LOGGER.warning("the database's directory is accessible to other users; run: chmod 700 %s", folder)


def _prepare(synchronous: str, connection: Any, _: Any) -> None:
    cursor: sqlite3.Cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", f"synchronous={synchronous}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _without_checkpoints(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA wal_autocheckpoint=0")


def _watch(engine: Engine) -> None:
    """Discard connections whose file was deleted, and create no new one: data in it would be lost."""
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
            raise DisconnectionError("the database's file was replaced")

    event.listen(engine, "do_connect", connecting)
    event.listen(engine, "connect", connected)
    event.listen(engine, "checkout", taken)


def _gone() -> OperationalError:
    return OperationalError(None, None, FileNotFoundError("the database's file was deleted"))


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _begin(waiting: _Waiting, connection: Connection) -> None:
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":  # read-only
        waiting.begin(connection.exec_driver_sql)
