from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from airbyte_agent_sdk import Tool, ToolResult
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

KEY = "sk_test_tools"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Tools:
    """The tools of a connector, called by their names without the prefix; results are parsed."""

    def __init__(self, tools: list[Tool], *, blocking: bool) -> None:
        self.tools = {tool.name.rpartition("_")[2]: tool for tool in tools}
        self.blocking = blocking

    async def result(self, name: str, /, **arguments: Any) -> ToolResult:
        tool = self.tools[name]
        return tool.call_blocking(arguments) if self.blocking else await tool.call(arguments)

    async def text(self, name: str, /, **arguments: Any) -> str:
        result = await self.result(name, **arguments)
        assert result.outcome == "ok", result.text
        return result.text

    async def read(self, operation: str, *, ok: bool = True, **arguments: Any) -> Any:
        """The object that ``read`` returns; ``ok`` is whether the call should succeed."""
        result = await self.result("read", operation=operation, **arguments)
        assert (result.outcome == "ok") == ok, result.text
        return json.loads(result.text)

    async def write(self, operation: str, *, ok: bool = True, **arguments: Any) -> Any:
        result = await self.result("write", operation=operation, **arguments)
        assert (result.outcome == "ok") == ok, result.text
        return json.loads(result.text)


@pytest.fixture(params=["async", "sync"])
def blocking(request: pytest.FixtureRequest) -> bool:
    return request.param == "sync"


@pytest.fixture
async def stripe_tools(anyio_backend: str, blocking: bool) -> AsyncIterator[Callable[..., Tools]]:
    """``stripe_tools(url, **options)``: the tools of a Stripe connector, asynchronous and blocking."""
    opened: list[Any] = []

    def make(url: str, *, retries: int = 0, **options: Any) -> Tools:
        kind = SyncStripeConnector if blocking else StripeConnector
        connector = kind(auth_config=StripeAuthConfig(api_key=KEY), base_url=url, max_retries=retries)
        opened.append(connector)
        return Tools(connector.tools(**options), blocking=blocking)

    yield make
    for connector in opened:
        closed = connector.close()
        if closed is not None:
            await closed
