from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from .sync_async import Awaitable


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["httpx", "aiohttp"])
def stack(request: pytest.FixtureRequest, http_stack: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The HTTP stack of asynchronous connectors."""
    return _choose(request.param, monkeypatch)


@pytest.fixture(params=["httpx", "aiohttp", "blocking"])
def variant(request: pytest.FixtureRequest, http_stack: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Whether the scenario's connector is asynchronous, on which stack, or blocking."""
    return _choose(request.param, monkeypatch)


def _choose(stack: str, monkeypatch: pytest.MonkeyPatch) -> str:
    if stack == "aiohttp":  # which the suite hides from every other test
        monkeypatch.delitem(sys.modules, "httpx_aiohttp")
    return stack


@pytest.fixture
async def connect(variant: str, anyio_backend: str) -> AsyncIterator[Callable[..., Any]]:
    """``connect(url, **settings)``: a Stripe connector of the test's variant, closed when the test ends."""
    async with AsyncExitStack() as closing:

        def start(url: str, api_key: str = "sk_test_local", **settings: Any) -> Any:
            kind = SyncStripeConnector if variant == "blocking" else StripeConnector
            connector = kind(StripeAuthConfig(api_key=api_key), base_url=url, **settings)
            if isinstance(connector, SyncStripeConnector):
                connector = Awaitable(connector)
            closing.push_async_callback(connector.close)
            return connector

        yield start
