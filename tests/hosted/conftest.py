from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from importlib.metadata import entry_points
from typing import Any

import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, HostedExecutor
from airbyte_agent_sdk.calls import connect as connecting
from airbyte_agent_sdk.calls.executors import HostedBackend
from airbyte_agent_sdk.hosted import tokens
from airbyte_agent_sdk.transport import AsyncTransport, Flow, SyncTransport, retry

from .calls import CREDENTIALS
from .server import HostedServer
from .shop import ShopConnector, SyncShopConnector


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def server() -> Iterator[HostedServer]:
    with HostedServer() as running:
        yield running


@pytest.fixture(autouse=True)
def _first_of_its_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """No token of an earlier test, whose server may have had the same port; and no pause before a retry."""
    tokens._applications.clear()
    monkeypatch.setattr(retry.random, "uniform", lambda lowest, _: lowest)


@pytest.fixture(autouse=True)
def _one_package_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Airtable's, which stands for all that somebody has not installed."""
    found = {point.name: point for point in entry_points(group="airbyte_agent.connectors")}
    del found["airtable"]
    monkeypatch.setattr(connecting, "_found", {})
    monkeypatch.setattr(connecting, "entry_points", lambda *, group: list(found.values()))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tokens, "monotonic", lambda: clock.now)
    return clock


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0


@pytest.fixture(params=["async", "sync"])
async def run(
    request: pytest.FixtureRequest, anyio_backend: str
) -> AsyncIterator[Callable[[Flow[Any]], Any]]:
    """``await run(flow)``: the flow's result, by an async or a sync transport."""
    if request.param == "async":
        transport = AsyncTransport()
        yield transport.run
        await transport.aclose()
    else:
        blocking = SyncTransport()

        async def run(flow: Flow[Any]) -> Any:
            return blocking.run(flow)

        yield run
        blocking.close()


@pytest.fixture
def execution(server: HostedServer) -> HostedBackend:
    """An execution without tables, of the connector ``c-1``."""
    return HostedBackend(None, AirbyteAuthConfig(**CREDENTIALS, connector_id="c-1"), base_url=server.url)


@pytest.fixture
async def hosted(server: HostedServer, anyio_backend: str) -> AsyncIterator[Callable[..., HostedExecutor]]:
    """``hosted(**settings)``: an executor of the connector ``c-1`` if not said otherwise."""
    async with AsyncExitStack() as closing:

        def start(**settings: Any) -> HostedExecutor:
            given = CREDENTIALS | {"connector_id": "c-1", "base_url": server.url} | settings
            executor = HostedExecutor(**given)
            closing.push_async_callback(executor.close)
            return executor

        yield start


@pytest.fixture
async def shop(server: HostedServer, anyio_backend: str) -> AsyncIterator[ShopConnector]:
    async with ShopConnector(connector_id="c-1", **CREDENTIALS, base_url=server.url) as connector:
        yield connector


@pytest.fixture
def sync_shop(server: HostedServer) -> Iterator[SyncShopConnector]:
    with SyncShopConnector(connector_id="c-1", **CREDENTIALS, base_url=server.url) as connector:
        yield connector
