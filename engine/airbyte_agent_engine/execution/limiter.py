"""Limits how many calls of a connector or workspace run and wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from airbyte_agent_sdk.spi import RateLimiter

from .failures import BusyError

__all__ = ["CallLimiter"]

#: Maximum waiting calls per running call.
_WAITING = 10
#: Maximum seconds that a request may have to wait for its turn.
_LONGEST = 10.0


class CallLimiter:
    """Limits how many calls of one connector or workspace run and wait.

    Args:
        count: Maximum concurrent calls.
        per_second: Maximum requests per second; ``None`` disables the limit.
        whose: ``connector`` or ``workspace``, for messages.
        setting: Name of the engine setting for ``count``.

    Attributes:
        pace: The rate limiter for requests.
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
        """Whether no call is running or waiting."""
        return not self._inside and not self._waiting

    @asynccontextmanager
    async def entered(self) -> AsyncGenerator[None]:
        """Wait for a slot and hold it.

        Raises:
            BusyError: Too many calls are waiting.
        """
        if self.pace is not None and self.pace.wait > _LONGEST:
            raise BusyError(
                "the connector's rate limit would delay this request too long; try again later",
                retry_after=self.pace.wait,
            )
        if self._waiting >= self._count * _WAITING:
            raise BusyError(
                f"{self._waiting} calls of this {self._whose} are waiting, and {self._count} run "
                "concurrently "
                f"(the limit is AIRBYTE_ENGINE_{self._setting}); try again later",
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
