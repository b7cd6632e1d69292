"""PostgreSQL, for engines on several machines."""

from __future__ import annotations

import math
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from typing import Any

from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import Executable, Insert, event, make_url
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError, ProgrammingError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from .prepared import prepared

__all__ = ["Direct", "engines"]

#: Connections of one worker. None is closed after use, which the driver could not do at once.
_CONNECTIONS = 20
#: Seconds to wait for a connection, for one to be free, and for a statement.
_CONNECT, _FREE, _STATEMENT = 10.0, 10.0, 30.0
#: Seconds that a statement waits for a lock of somebody else.
_LOCK = 1.0
#: Classes of states that say that a statement or its values are wrong, and not that the server failed.
_STATEMENT_CLASSES = frozenset({"0A", "21", "22", "23", "26", "42"})
#: Seconds after which a kept connection is tested.
_IDLE = 1.0


class Direct:
    """Single statements.

    Args:
        url: The database's, which is not needed here.
        reading: Its engine that reads.
        writing: Its engine that writes.
    """

    def __init__(self, url: str, reading: AsyncEngine, writing: AsyncEngine) -> None:
        del url
        self._reading, self._writing = reading, writing

    async def row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The one row that there is, or ``None``."""
        wanted = prepared(query, self._reading.dialect)
        async with _driver(self._reading) as connection:
            row: Sequence[Any] | None = await connection.fetchrow(wanted.text, *wanted.values(given))
        return row

    async def append(self, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows to a log."""
        wanted = prepared(statement, self._writing.dialect)
        async with _driver(self._writing) as connection:  # all rows or none
            await connection.executemany(wanted.text, [wanted.values(row) for row in rows])

    def append_at_once(self, statement: Insert, row: Mapping[str, Any]) -> bool:
        """Nothing can be added without waiting for the server: ``False``."""
        del statement, row
        return False

    async def close(self) -> None:
        """The engines are closed by their owner."""


@asynccontextmanager
async def _driver(engine: AsyncEngine) -> AsyncGenerator[Any]:
    """A connection of the driver's own, with no transaction; it is not used again after a failure.

    Raises:
        OperationalError: The database failed, or is unavailable.
        ProgrammingError: The statement is wrong.
    """
    driver: Any = import_module("asyncpg")  # which only engines with such a database have
    connection = await engine.raw_connection()
    try:
        yield connection.driver_connection
    except (OSError, driver.InterfaceError, driver.PostgresError) as error:
        connection.invalidate()
        wrong = isinstance(error, ValueError) or str(getattr(error, "sqlstate", ""))[:2] in _STATEMENT_CLASSES
        raise (ProgrammingError if wrong else OperationalError)(None, None, error) from error
    except BaseException:
        connection.invalidate()
        raise
    connection.close()


def engines(url: str) -> tuple[AsyncEngine, AsyncEngine]:
    """An engine that reads, each statement by itself, and one that writes; both of one pool.

    Raises:
        ConfigurationError: The driver is not installed.
    """
    try:
        engine = create_async_engine(
            make_url(url).set(drivername="postgresql+asyncpg"),
            hide_parameters=True,
            pool_size=_CONNECTIONS,
            max_overflow=0,
            pool_timeout=_FREE,
            pool_use_lifo=True,
            skip_autocommit_rollback=True,
            connect_args={"timeout": _CONNECT, "command_timeout": _STATEMENT},
        )
    except ModuleNotFoundError:
        raise ConfigurationError(
            "PostgreSQL needs its driver: pip install 'airbyte-agent-engine[postgresql]'"
        ) from None
    event.listen(engine.sync_engine, "do_connect", _connect)
    event.listen(engine.sync_engine, "connect", _connected)
    event.listen(engine.sync_engine, "handle_error", _failed)
    event.listen(engine.sync_engine, "checkin", _used)
    event.listen(engine.sync_engine, "checkout", partial(_ask, engine.dialect))
    return engine.execution_options(isolation_level="AUTOCOMMIT"), engine


def _connect(dialect: Dialect, _: Any, args: tuple[Any, ...], options: dict[str, Any]) -> DBAPIConnection:
    """Connect; that nobody answers is the database's error too, not the system's."""
    try:
        return dialect.connect(*args, **options)
    except OSError as error:  # TimeoutError is one
        raise OperationalError(None, None, error) from error


def _connected(connection: Any, _: Any) -> None:
    async def limit(driver: Any) -> None:
        # Not a parameter of the connection: PgBouncer refuses those that it does not know.
        await driver.execute(f"SET lock_timeout = {round(_LOCK * 1000)}")

    connection.run_async(limit)


def _used(_: Any, record: ConnectionPoolEntry) -> None:
    record.info["used"] = time.monotonic()


def _ask(dialect: Dialect, connection: DBAPIConnection, record: ConnectionPoolEntry, _: Any) -> None:
    """Test a connection that was idle; testing before every statement would double its round trips."""
    driver: Any = record.driver_connection
    if driver.is_closed():
        raise InvalidatePoolError
    if time.monotonic() - record.info.get("used", math.inf) < _IDLE:
        return
    try:
        dialect.do_ping(connection)
    except (DBAPIError, dialect.loaded_dbapi.Error, OSError):
        raise InvalidatePoolError from None


def _failed(context: ExceptionContext) -> None:
    if isinstance(context.original_exception, OSError):
        raise OperationalError(context.statement, None, context.original_exception)
