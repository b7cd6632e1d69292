"""Connectors of a local Stripe, for tests that run in the environment of one framework."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import pytest
from airbyte_agent_sdk.tools.toolset import Framework
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector
from scenario import Confirming, Script, plain, story, verify
from shop import Shop

Drive: TypeAlias = Callable[[Any, Script], Awaitable[None]]
Told: TypeAlias = Callable[[Framework, Drive], Awaitable[tuple[Script, list[str]]]]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@asynccontextmanager
async def opened(shop: Shop, *, blocking: bool = False) -> AsyncIterator[Any]:
    """A connector of the shop."""
    auth = StripeAuthConfig(api_key="sk_test_1")
    if blocking:
        with SyncStripeConnector(auth, base_url=shop.url, max_retries=0) as stripe:
            yield stripe
    else:
        async with StripeConnector(auth, base_url=shop.url, max_retries=0) as stripe:
            yield stripe


@pytest.fixture
async def stripe(shop: Shop) -> AsyncIterator[StripeConnector]:
    async with opened(shop) as stripe:
        yield stripe


@pytest.fixture(params=["asynchronous", "blocking"])
def tell(request: pytest.FixtureRequest, shop: Shop) -> Told:
    """Let a framework's model go through the story; its script, and what tools of no framework show."""

    async def told(framework: Framework, drive: Drive) -> tuple[Script, list[str]]:
        options: dict[str, Any] = {"allow_writes": ["customers.create"], "run": "story"}
        script, expected, confirm = story(), story(), Confirming()
        async with opened(shop, blocking=request.param == "blocking") as stripe:
            await drive(stripe.tools(framework, confirm=confirm, **options), script)
        assert len(confirm.asked) == 2
        assert [form["email"] for form in shop.written] == [["ada@example.com"]]
        with Shop() as other:
            async with opened(other) as stripe:
                await plain(stripe.tools(confirm=Confirming(), **options), expected)
        verify(expected.shown)
        return script, expected.shown

    return told
