"""Writes the audit log: each entry is stored before its answer is sent, with those that come meanwhile."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from ..database import Database
from ..stores import audit
from .failures import UnavailableError

__all__ = ["Journal"]

_LOGGER = logging.getLogger(__name__)


class Journal:
    """One writer for all calls of this worker.

    Args:
        database: Where entries are stored.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rows: list[dict[str, Any]] = []
        self._batch: asyncio.Task[None] | None = None
        self._following: asyncio.Task[None] | None = None

    async def add(self, row: dict[str, Any]) -> None:
        """Store an entry; returns when it is stored.

        Raises:
            UnavailableError: The database is away.
        """
        self._rows.append(row)
        if self._following is None:
            self._following = asyncio.create_task(self._store(self._batch))
            self._following.add_done_callback(lambda done: done.cancelled() or done.exception())
        # A caller that goes away leaves the others' entries alone.
        await asyncio.shield(self._following)

    async def _store(self, running: asyncio.Task[None] | None) -> None:
        """Store what has come together by the time that the batch before is stored."""
        if running is not None:
            with suppress(UnavailableError):
                await asyncio.shield(running)
        rows, self._rows = self._rows, []
        self._batch, self._following = self._following, None
        try:
            await audit.add(self._database, rows)
        except SQLAlchemyError as error:
            _LOGGER.error("%d entries of the audit log were not stored: %s", len(rows), type(error).__name__)  # noqa: TRY400  its text may repeat values
            raise UnavailableError(
                "the database is away, so that the audit log could not be written; the call itself was made"
            ) from None

    async def close(self) -> None:
        """Wait for what is under way."""
        for task in (self._batch, self._following):
            if task is not None:
                await asyncio.wait([task])
