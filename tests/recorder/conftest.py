from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector

from tests.e2e.sync_async import Awaitable


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["httpx", "aiohttp", "blocking"])
def variant(request: pytest.FixtureRequest, http_stack: str, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "aiohttp":  # which the suite hides from every other test
        monkeypatch.delitem(sys.modules, "httpx_aiohttp")
    return request.param


@pytest.fixture
async def connect(variant: str, anyio_backend: str) -> AsyncIterator[Callable[..., Any]]:
    """``connect(url)``: a Stripe connector of the test's variant, closed when the test ends."""
    async with AsyncExitStack() as closing:

        def start(url: str, api_key: str = "sk_test_recorded", **settings: Any) -> Any:
            kind = SyncStripeConnector if variant == "blocking" else StripeConnector
            connector = kind(StripeAuthConfig(api_key=api_key), base_url=url, **settings)
            if isinstance(connector, SyncStripeConnector):
                connector = Awaitable(connector)
            closing.push_async_callback(connector.close)
            return connector

        yield start
