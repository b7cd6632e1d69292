"""Calls by names, for agents and tools: what the public executors have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..transport import AsyncTransport, SyncTransport
from ..transport.options import Options
from ..wire.call import Execution
from .base import AsyncCalling, SyncCalling
from .models import ExecutionConfig, ExecutionResult

if TYPE_CHECKING:
    import httpx

__all__ = ["SyncUntypedExecutor", "UntypedExecutor"]


def _config(
    config: ExecutionConfig | str, action: str | None, params: Mapping[str, Any] | None
) -> ExecutionConfig:
    if not isinstance(config, ExecutionConfig):
        if action is None:
            raise TypeError("execute() needs an action besides the entity")
        return ExecutionConfig(config, action, params=params)
    if action is not None or params is not None:
        raise TypeError("give an ExecutionConfig, or entity, action and params=, not both")
    return config


class UntypedExecutor(AsyncCalling):
    """Makes any call of one connector, by names. Use it with ``async with``, or ``await close()`` it."""

    def __init__(
        self,
        execution: Execution,
        *,
        timeout: float | None,
        deadline: float | None,
        max_retries: int,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        self.execution = execution
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        self._transport = AsyncTransport(http_client)

    async def execute(
        self,
        config_or_entity: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call: ``execute("customers", "list", {"limit": 10})``, or an :class:`ExecutionConfig`.

        Args:
            config_or_entity: The entity, such as ``customers``; or the call as a whole.
            action: Such as ``list``; not with an :class:`ExecutionConfig`.
            params: Values by the API's own names, sent as they are; not with an :class:`ExecutionConfig`.

        Raises:
            AirbyteError: Any of the errors of :mod:`airbyte_agent_sdk.errors`.
            TypeError: Both ways at once, or an entity without an action.
        """
        return await self._transport.run(self._calls.execute(_config(config_or_entity, action, params)))


class SyncUntypedExecutor(SyncCalling):
    """Makes any call of one connector, by names. Use it with ``with``, or ``close()`` it."""

    def __init__(
        self,
        execution: Execution,
        *,
        timeout: float | None,
        deadline: float | None,
        max_retries: int,
        http_client: httpx.Client | None,
    ) -> None:
        self.execution = execution
        self._options = Options(timeout=timeout, deadline=deadline, max_retries=max_retries)
        self._transport = SyncTransport(http_client)

    def execute(
        self,
        config_or_entity: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call; as :meth:`UntypedExecutor.execute`."""
        return self._transport.run(self._calls.execute(_config(config_or_entity, action, params)))
