"""Calls by names, for agents and tools: what the public executors have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from ..errors import ConfigurationError, HTTPClientError, ResponseError
from ..options import Options
from ..transport import AsyncTransport
from .models import ExecutionConfig, ExecutionResult
from .protocol import Call, Execution

if TYPE_CHECKING:
    import httpx

    from ..response import Outcome

__all__ = ["CHECK_FAILURES", "UntypedExecutor"]

#: What a check reports as its result: the answers to "do these credentials work?" that are no.
CHECK_FAILURES = (HTTPClientError, ResponseError, ConfigurationError)


class UntypedExecutor:
    """Makes any call of one connector, by names. Use it with ``async with``, or ``await close()`` it."""

    def __init__(
        self,
        execution: Execution,
        *,
        timeout: float | None,
        max_retries: int,
        http_client: httpx.AsyncClient | None,
    ) -> None:
        self._execution = execution
        self._options = Options(timeout=timeout, max_retries=max_retries)
        self._transport = AsyncTransport(http_client)

    async def execute(
        self,
        config: ExecutionConfig | str,
        action: str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> ExecutionResult:
        """Make one call: ``execute("customers", "list", {"limit": 10})``, or an :class:`ExecutionConfig`.

        Raises:
            AirbyteError: Any of the errors of :mod:`airbyte_agent_sdk.errors`.
            TypeError: Both ways at once, or an entity without an action.
        """
        if not isinstance(config, ExecutionConfig):
            if action is None:
                raise TypeError("execute() needs an action besides the entity")
            config = ExecutionConfig(config, action, params=params)
        elif action is not None or params is not None:
            raise TypeError("give an ExecutionConfig, or entity, action and params=, not both")
        operation = self._execution.operation(config.entity, config.action)
        call = Call(operation, config.params or {}, self._options)
        return self._result(await self._transport.run(self._execution.perform(call)))

    def _result(self, outcome: Outcome) -> ExecutionResult:
        return ExecutionResult(success=True, data=outcome.data, meta=outcome.meta)

    async def check(self) -> ExecutionResult:
        """Whether the credentials work: makes one cheap call. A failure is a result, not an error."""
        try:
            await self._transport.run(self._execution.check(self._options))
        except CHECK_FAILURES as error:
            return ExecutionResult(success=False, error=str(error))
        return ExecutionResult(success=True)

    async def close(self) -> None:
        """Close the connections; twice is fine."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._execution!r})"
