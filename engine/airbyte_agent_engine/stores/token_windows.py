"""Counts token requests per minute across all workers."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from ..database.tables import TokenWindow

__all__ = ["counted", "seconds_left"]

#: Minutes after which a count is deleted.
_KEPT = 5


def seconds_left() -> int:
    """Seconds until the next minute begins."""
    return 60 - int(time.time()) % 60


async def counted(session: AsyncSession, key: str) -> int:
    """Count a request for ``key``; returns the number in this minute, including it."""
    minute = int(time.time()) // 60
    backend = session.get_bind().dialect.name
    insert: Any = postgresql.insert if backend == "postgresql" else sqlite.insert
    window = insert(TokenWindow).values(key=key, minute=minute, requests=1)
    statement = window.on_conflict_do_update(
        index_elements=[TokenWindow.key, TokenWindow.minute],
        set_={"requests": TokenWindow.requests + 1},
    ).returning(TokenWindow.requests)
    requests: int = (await session.execute(statement)).scalar_one()
    if requests == 1:  # a new minute for a key, so there may be old ones
        await session.execute(delete(TokenWindow).where(TokenWindow.minute < minute - _KEPT))
    return requests
