"""Writes the audit log in batches; each entry is stored before its response is sent."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from ..database import Database, trouble
from ..database.tables import new_id, now
from ..stores import audit
from ..stores.targets import Target
from ..tokens import Caller
from .failures import MadeError, NotRecordedError, UnavailableError, unexpected

__all__ = ["AuditWriter", "Entry"]

_LOGGER = logging.getLogger(__name__)
#: Seconds for which `ready` assumes, after a stored entry, that the next one can be stored too.
_FRESH = 1.0
#: Timeout of a probe in seconds.
_PATIENCE = 2.0
#: Outcome of a call that has started. It remains if the engine is killed during the call.
_BEGUN = "begun"


@dataclass(slots=True)
class Entry:
    """The entry of one call.

    Attributes:
        facts: What is known before the call completes.
        sent: Whether the call may have reached the service.
    """

    facts: dict[str, Any]
    sent: bool = False
    _started: float = field(default_factory=monotonic)

    @classmethod
    def of(cls, caller: Caller, target: Target, entity: str, action: str, request_id: str) -> Entry:
        """Create the entry of a call that starts now."""
        at: datetime = now()
        return cls(
            {
                "id": new_id(),
                "at": at,
                "organization_id": caller.organization_id,
                "workspace_id": target.workspace_id,
                "client_id": caller.client_id,
                "connector_id": target.id,
                "slug": target.slug,
                "entity": entity[:200],
                "action": action[:200],
                "request_id": request_id,
            }
        )

    @property
    def milliseconds(self) -> int:
        """Milliseconds since the call started."""
        return round((monotonic() - self._started) * 1000)

    def row(self, outcome: str) -> dict[str, Any]:
        """The row to store."""
        return {**self.facts, "outcome": outcome[:100], "duration_ms": self.milliseconds}


class AuditWriter:
    """The writer for all calls of this worker.

    Args:
        database: Where entries are stored.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rows: list[dict[str, Any]] = []
        self._batch: asyncio.Task[None] | None = None
        self._following: asyncio.Task[None] | None = None
        self._probe: asyncio.Task[None] | None = None
        self._stored_at = self._probed_at = float("-inf")
        self._running = 0  # calls in progress

    async def begin(self, entry: Entry) -> None:
        """Store a call's entry before the call is sent.

        Raises:
            NotRecordedError: The entry cannot be stored. Nothing was sent.
        """
        try:
            await self._add(entry.row(_BEGUN))
        except UnavailableError:
            raise NotRecordedError(
                "the audit log cannot be written, so the call was not made; try again later"
            ) from None
        entry.sent = True
        self._running += 1

    async def end(self, entry: Entry, outcome: str) -> None:
        """Store a call's outcome; returns when it is stored.

        Raises:
            UnavailableError: The outcome cannot be stored.
            UnexpectedError: The outcome cannot be stored, because of an engine error.
        """
        if entry.sent:
            self._running -= 1
        try:
            await self._add(entry.row(outcome))
        except UnavailableError:
            if not entry.sent:
                raise
            raise MadeError(
                "the audit log could not be written, so the result is withheld; the call was made: check "
                "its effect before you repeat it"
            ) from None
        except SQLAlchemyError as error:
            if not entry.sent:
                raise
            raise unexpected(error, entry.facts["request_id"]) from None

    def ended(self) -> None:
        """Mark a call as completed whose outcome was stored together with its changes, not by :meth:`end`."""
        self._running -= 1

    async def ready(self) -> bool:
        """Whether entries can be stored. Queries the database at most once per second."""
        if monotonic() - max(self._stored_at, self._probed_at) <= _FRESH:
            return True
        if self._probe is None or self._probe.done():
            self._probe = asyncio.create_task(self._tried())
            self._probe.add_done_callback(lambda done: done.cancelled() or done.exception())
        try:
            await asyncio.wait_for(asyncio.shield(self._probe), _PATIENCE)
        except (SQLAlchemyError, TimeoutError):
            return False
        return True

    async def _tried(self) -> None:
        await audit.probe(self._database)
        self._probed_at = monotonic()

    async def _add(self, row: dict[str, Any]) -> None:
        # Entries of concurrent calls are stored together.
        alone = not self._running and self._following is None and (self._batch is None or self._batch.done())
        if alone and audit.add_at_once(self._database, row):
            self._stored_at = monotonic()
            return
        self._rows.append(row)
        if self._following is None:
            self._following = asyncio.create_task(self._store(self._batch))
            self._following.add_done_callback(lambda done: done.cancelled() or done.exception())
        # A caller that disconnects does not affect the other entries.
        await asyncio.shield(self._following)

    async def _store(self, running: asyncio.Task[None] | None) -> None:
        """Store the entries that arrived while the previous batch was stored."""
        if running is not None:
            with suppress(UnavailableError, SQLAlchemyError):
                await asyncio.shield(running)
        rows, self._rows = self._rows, []
        self._batch, self._following = self._following, None
        await self._write(rows)

    async def _write(self, rows: list[dict[str, Any]]) -> None:
        try:
            await audit.add(self._database, rows)
        except SQLAlchemyError as error:
            self._stored_at = self._probed_at = float("-inf")
            if trouble(error) is None:
                raise
            _LOGGER.error("%d entries of the audit log were not stored: %s", len(rows), type(error).__name__)  # noqa: TRY400  its text may repeat values
            raise UnavailableError(
                "the database is unavailable, so the audit log cannot be written"
            ) from None
        self._stored_at = monotonic()

    async def close(self) -> None:
        """Wait for pending writes."""
        for task in (self._batch, self._following, self._probe):
            if task is not None:
                await asyncio.wait([task])
