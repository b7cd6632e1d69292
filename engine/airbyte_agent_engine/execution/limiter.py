"""How many calls of a connector or a workspace run at a time, and how many may wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from airbyte_agent_sdk.spi import RateLimiter

from .failures import BusyError

__all__ = ["CallLimiter"]

#: Calls that may wait, for each that may run.
_WAITING = 10
#: Seconds that a request may have to wait for its turn.
_LONGEST = 10.0


class CallLimiter:
    """Limits how many calls of one connector or workspace run at a time, and how many wait.

    Args:
        count: Calls at a time.
        per_second: Requests a second; ``None`` is no limit.
        whose: ``connector`` or ``workspace``, for messages.
        setting: What ``count`` is called among the engine's settings.

    Attributes:
        pace: The turns that requests take.
    """

    def __init__(
        self,
        count: int,
        per_second: float | None = None,
        whose: str = "connector",
        setting: str = "CONCURRENCY",
    ) -> None:
        self._count, self._whose, self._setting = count, whose, setting
        self._inside = 0
        self._free = asyncio.Semaphore(count)
        self._waiting = 0
        self.pace = RateLimiter(per_second) if per_second is not None else None

    @property
    def empty(self) -> bool:
        """Whether no call runs or waits."""
        return not self._inside and not self._waiting

    @asynccontextmanager
    async def entered(self) -> AsyncGenerator[None]:
        """Be among those that run.

        Raises:
            BusyError: Too many wait already.
        """
        if self.pace is not None and self.pace.wait > _LONGEST:
            raise BusyError(
                "the connector's requests wait for their turn too long; try later", retry_after=self.pace.wait
            )
        if self._waiting >= self._count * _WAITING:
            raise BusyError(
                f"{self._waiting} calls of this {self._whose} wait already, and {self._count} run at a time "
                f"(the limit is AIRBYTE_ENGINE_{self._setting}); try later",
                retry_after=1.0,
            )
        self._waiting += 1
        try:
            await self._free.acquire()
        finally:
            self._waiting -= 1
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1
            self._free.release()
