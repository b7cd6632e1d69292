"""An open database, with sessions to read and write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from airbyte_agent_sdk.errors import ConfigurationError
from sqlalchemy import Engine, Executable, Insert, text
from sqlalchemy.exc import ArgumentError, InvalidRequestError, OperationalError, ProgrammingError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker
from sqlalchemy.orm import Session, SessionTransactionOrigin
from sqlalchemy.sql.dml import UpdateBase

from . import postgresql, sqlite

__all__ = ["HEAD", "Database"]

#: The newest migration: the schema of this version.
HEAD = "0002"
#: An arbitrary number that all engines share.
_LOCK = 0x61697262

_DRIVERS = {"sqlite": sqlite, "postgresql": postgresql, "postgres": postgresql}


class Database:
    """Sessions of one database.

    Args:
        url: SQLAlchemy URL: ``sqlite+aiosqlite:///...`` or ``postgresql+asyncpg://...``.

    Raises:
        ConfigurationError: The URL is invalid or for another kind of database.
    """

    def __init__(self, url: str) -> None:
        driver = _DRIVERS.get(url.partition(":")[0].partition("+")[0])
        if driver is None:
            raise ConfigurationError(
                "the database URL must be sqlite+aiosqlite:///FILE or "
                "postgresql+asyncpg://USER:PASSWORD@HOST/NAME"
            )
        try:
            engines: tuple[AsyncEngine, AsyncEngine] = driver.engines(url)
        except ConfigurationError:
            raise
        except (ArgumentError, ValueError):  # the error messages repeat the URL with its password
            raise ConfigurationError("the database URL cannot be parsed") from None
        self._reading, self._writing = engines
        self._direct: sqlite.Direct | postgresql.Direct = driver.Direct(url, *engines)
        self._sessions = async_sessionmaker(
            sync_session_class=_Session,
            expire_on_commit=False,
            reading=self._reading.sync_engine,
            writing=self._writing.sync_engine,
        )

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self._writing.dialect.name

    def session(self) -> AsyncSession:
        """A session, to be used with ``async with``.

        By default it only reads, one statement at a time; ``async with database.session() as session,
        session.begin()`` is a transaction that reads and writes. On SQLite only one transaction runs at a
        time, so make no requests within it.
        """
        return self._sessions()

    async def row(self, query: Executable, given: Mapping[str, Any]) -> Sequence[Any] | None:
        """The single row, or ``None``, by one statement with minimal overhead."""
        return await self._direct.row(query, given)

    async def append(self, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows to a log, in a transaction of its own."""
        await self._direct.append(statement, rows)

    def append_at_once(self, statement: Insert, row: Mapping[str, Any]) -> bool:
        """Add a row to a log without waiting; ``False`` if :meth:`append` must be used instead."""
        return self._direct.append_at_once(statement, row)

    async def alone(self, session: AsyncSession) -> None:
        """Take a lock shared by all engines until the end of the transaction."""
        if self.dialect == "postgresql":
            await session.execute(text("SET LOCAL lock_timeout = 0"))
            await session.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))

    async def migrate(self) -> None:
        """Migrate the schema to this version, if needed. Of several engines at once, one does it."""
        if not await self.pending():
            return
        from .migrating import upgrade

        async with self._sessions() as session, session.begin():
            await self.alone(session)
            await (await session.connection()).run_sync(upgrade)

    async def pending(self) -> bool:
        """Whether the schema is not at this version."""
        async with self._sessions() as session:
            try:
                revision: str | None = await session.scalar(text("SELECT version_num FROM alembic_version"))
            except (
                OperationalError,
                ProgrammingError,
            ):  # no such table, or no connection, which the next statement tells:
                await session.rollback()
                await session.execute(text("SELECT 1"))
                return True
        return revision != HEAD

    async def close(self) -> None:
        """Close all connections."""
        await self._reading.dispose()
        await self._writing.dispose()
        await self._direct.close()


class _Session(Session):
    """A session that writes only within ``begin()``. Reads need no transaction."""

    def __init__(self, *, reading: Engine, writing: Engine, **options: Any) -> None:
        super().__init__(**options)
        self._reading, self._writing = reading, writing

    def get_bind(self, *_: Any, clause: Any = None, **__: Any) -> Engine:
        transaction = self.get_transaction()
        if transaction is not None and transaction.origin is SessionTransactionOrigin.BEGIN:
            return self._writing
        if self._flushing or isinstance(clause, UpdateBase):
            raise InvalidRequestError("writes require `async with session.begin()`")
        return self._reading
