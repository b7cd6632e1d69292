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

#: Connections of one worker. They stay open, since the driver cannot close them immediately.
_CONNECTIONS = 20
#: Timeouts in seconds for connecting, for a free connection, and for a statement.
_CONNECT, _FREE, _STATEMENT = 10.0, 10.0, 30.0
#: Seconds that a statement waits for another transaction's lock.
_LOCK = 1.0
#: Classes of SQLSTATE codes that mean an invalid statement or value, not a failure of the server.
_STATEMENT_CLASSES = frozenset({"0A", "21", "22", "23", "26", "42"})
#: Idle seconds after which a connection is tested before use.
_IDLE = 1.0


class Direct:
    """Single statements.

    Args:
        url: The database's; not used here.
        reading: Its engine for reading.
        writing: Its engine for writing.
    """

    def __init__(self, url: str, reading: AsyncEngine, writing: AsyncEngine) -> None:
        del url
        self._reading, self._writing = reading, writing

    async def row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The single row, or ``None``."""
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
        """Always ``False``: adding a row has to wait for the server."""
        del statement, row
        return False

    async def close(self) -> None:
        """The engines are closed by their owner."""


@asynccontextmanager
async def _driver(engine: AsyncEngine) -> AsyncGenerator[Any]:
    """The driver's own connection, without a transaction. It is discarded after a failure.

    Raises:
        OperationalError: The database failed, or is unavailable.
        ProgrammingError: The statement is wrong.
    """
    driver: Any = import_module("asyncpg")  # only installed for PostgreSQL
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
    """An engine that reads with autocommit and one that writes, sharing a pool.

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
    """Connect; an unreachable server is reported as a database error, not as an ``OSError``."""
    try:
        return dialect.connect(*args, **options)
    except OSError as error:  # TimeoutError is one
        raise OperationalError(None, None, error) from error


def _connected(connection: Any, _: Any) -> None:
    async def limit(driver: Any) -> None:
        # Not a connection parameter: PgBouncer rejects unknown ones.
        await driver.execute(f"SET lock_timeout = {round(_LOCK * 1000)}")

    connection.run_async(limit)


def _used(_: Any, record: ConnectionPoolEntry) -> None:
    record.info["used"] = time.monotonic()


def _ask(dialect: Dialect, connection: DBAPIConnection, record: ConnectionPoolEntry, _: Any) -> None:
    """Test a connection that was idle. Testing before every statement would double the round trips."""
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
