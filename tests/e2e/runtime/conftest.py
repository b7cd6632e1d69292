from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_format.compile import load_definition
from airbyte_agent_sdk import Connector, SyncConnector
from airbyte_agent_sdk.calls.entity import Entity, SyncEntity
from airbyte_agent_sdk.calls.local import LocalBackend
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.transport import AsyncTransport, SyncTransport
from airbyte_agent_sdk.transport.options import Options

HERE = Path(__file__).parent


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were asked for, in seconds, none of which is made."""
    asked: list[float] = []

    async def sleep(seconds: float) -> None:
        asked.append(seconds)

    monkeypatch.setattr("anyio.sleep", sleep)
    monkeypatch.setattr("time.sleep", asked.append)
    return asked


@pytest.fixture(params=["httpx", "blocking"])
def variant(request: pytest.FixtureRequest) -> str:
    """Whether the connector is asynchronous or blocking."""
    return request.param


@lru_cache
def _definition() -> Definition:
    return load_definition(HERE / "harbour.yaml")


class Harbour:
    """A connector made of the bare file, async or sync; its methods are awaited either way."""

    def __init__(self, connector: Any) -> None:
        self.connector = connector
        self.blocking = isinstance(connector, SyncConnector)

    def with_options(self, **options: Any) -> Harbour:
        return Harbour(self.connector.with_options(**options))

    async def page(self, entity: str, action: str = "list", **params: Any) -> Any:
        """The first page of a list, as a typed method returns it."""
        operation = self.connector.definition.operation(entity, action)
        if self.blocking:
            return await self._run(SyncEntity(self.connector)._page, operation, params, dict[str, Any])
        return await Entity(self.connector)._pager(operation, params, dict[str, Any])

    async def all(self, entity: str, action: str = "list", **params: Any) -> list[dict[str, Any]]:
        page = await self.page(entity, action, **params)
        records = list(page.data)
        while page.has_next_page:
            page = await self._run(page.next_page)
            records += page.data
        return records

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        method = getattr(self.connector, name)
        return lambda *args, **kwargs: self._run(method, *args, **kwargs)

    async def _run(self, method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self.blocking:  # in a thread, so that several run side by side
            return await asyncio.get_running_loop().run_in_executor(None, lambda: method(*args, **kwargs))
        return await method(*args, **kwargs)


@pytest.fixture
async def harbour(variant: str, anyio_backend: str) -> AsyncIterator[Callable[..., Harbour]]:
    """``harbour(url, **settings)``: the connector of ``harbour.yaml``; ``max_retries`` is 0 unless given."""
    async with AsyncExitStack() as closing:

        def start(url: str, *, max_retries: int = 0, timeout: float = 30.0, **settings: str) -> Harbour:
            kind = SyncConnector if variant == "blocking" else Connector
            connector = object.__new__(type("HarbourConnector", (kind,), {"definition": _definition()}))
            connector.execution = LocalBackend(
                _definition(), {"token": "t_planted"}, settings=settings, base_url=url
            )
            connector._options = Options(timeout=timeout, max_retries=max_retries)
            connector._transport = SyncTransport() if variant == "blocking" else AsyncTransport()
            harbour = Harbour(connector)
            closing.push_async_callback(harbour.close)
            return harbour

        yield start
