"""An open database, and how it is brought to this version's tables."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

__all__ = ["Database"]

#: Milliseconds that a writer of SQLite waits for another.
_BUSY = 10_000


class Database:
    """Sessions of one database.

    Args:
        url: SQLAlchemy URL with an asynchronous driver.
    """

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        options: dict[str, Any] = {"pool_pre_ping": True}
        if parsed.get_backend_name() == "sqlite":
            if parsed.database:
                Path(parsed.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            options = {"connect_args": {"timeout": _BUSY / 1000}}
        self.engine = create_async_engine(parsed, **options)
        if parsed.get_backend_name() == "sqlite":
            event.listen(self.engine.sync_engine, "connect", _prepare)
        self.sessions = async_sessionmaker(self.engine, expire_on_commit=False)

    def session(self) -> AsyncSession:
        """A session, to be used with ``async with``."""
        return self.sessions()

    async def migrate(self) -> None:
        """Bring the tables to this version; nothing happens where they are."""
        async with self.engine.begin() as connection:
            await connection.run_sync(_upgrade)

    async def pending(self) -> bool:
        """Whether the tables are not those of this version."""
        async with self.engine.connect() as connection:
            return await connection.run_sync(_pending)

    async def close(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


def _prepare(connection: Any, _: Any) -> None:
    """SQLite as a server needs it: readers beside a writer, foreign keys, nothing acknowledged is lost."""
    cursor: sqlite3.Cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_BUSY}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    return config


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _pending(connection: Connection) -> bool:
    current = MigrationContext.configure(connection).get_current_revision()
    return current != ScriptDirectory.from_config(_config()).get_current_head()
