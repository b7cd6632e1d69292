"""Limits of a workspace in a worker: concurrent calls and calls per minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from time import time

from ..configuration import Configuration
from .failures import BusyError
from .limiter import CallLimiter

__all__ = ["Allowances"]


class Allowances:
    """The limits of all workspaces.

    Args:
        configuration: The engine's settings.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._limiters: dict[str, CallLimiter] = {}
        self._minute, self._calls = 0, Counter[str]()

    @asynccontextmanager
    async def entered(self, workspace: str) -> AsyncGenerator[None]:
        """Count a call of a workspace and run it within the limit of concurrent calls.

        Args:
            workspace: Its id, or for a new workspace any text that identifies it.

        Raises:
            BusyError: The workspace has used its calls of this minute, or too many calls are waiting.
        """
        self._count(workspace)
        limiter = self._limiters.get(workspace)
        if limiter is None:
            most = self._configuration.workspace_concurrency
            limiter = self._limiters[workspace] = CallLimiter(
                most, None, "workspace", "WORKSPACE_CONCURRENCY"
            )
        try:
            async with limiter.entered():
                yield
        finally:
            if limiter.empty:
                self._limiters.pop(workspace, None)

    def calls_this_minute(self, workspace: str) -> int:
        """Calls of a workspace in this worker and minute, if they are counted."""
        return self._calls[workspace] if int(time() // 60) == self._minute else 0

    def _count(self, workspace: str) -> None:
        most = self._configuration.calls_per_minute
        if most is None:
            return
        minute, second = divmod(time(), 60)
        if minute != self._minute:
            self._minute = int(minute)
            self._calls.clear()
        if self._calls[workspace] >= most:
            raise BusyError(
                f"the workspace has used its {most} calls for this minute "
                "(the limit is AIRBYTE_ENGINE_CALLS_PER_MINUTE); try again in the next minute",
                retry_after=max(60 - second, 1.0),
            )
        self._calls[workspace] += 1
