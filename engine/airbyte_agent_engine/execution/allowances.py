"""What a workspace may do in a worker: so many calls at a time, and so many a minute."""

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
    """The allowances of all workspaces.

    Args:
        configuration: The engine's settings.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._limiters: dict[str, CallLimiter] = {}
        self._minute, self._calls = 0, Counter[str]()

    @asynccontextmanager
    async def entered(self, workspace: str) -> AsyncGenerator[None]:
        """Count a call of a workspace, and let it be among those that run.

        Args:
            workspace: Its id; of one that is still to be made, any text that names it.

        Raises:
            BusyError: The workspace has made all its calls of this minute, or too many wait already.
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
        """How many calls a workspace has made in this worker and minute, where they are counted."""
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
                f"the workspace has made its {most} calls of this minute "
                "(the limit is AIRBYTE_ENGINE_CALLS_PER_MINUTE); try again in the next",
                retry_after=max(60 - second, 1.0),
            )
        self._calls[workspace] += 1
