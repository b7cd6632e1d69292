from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from airbyte_agent_stripe import StripeAuthConfig, StripeConnector, SyncStripeConnector


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Lists:
    """Lists of customers of an async and of a sync connector behind one interface."""

    def __init__(self, connector: Any, *, blocking: bool) -> None:
        self._connector, self.blocking = connector, blocking

    async def export(self, method: str, *args: Any, **options: Any) -> Any:
        """What ``customers.list().<method>()`` returns."""
        found = getattr(self._connector.customers.list(limit=2), method)(*args, **options)
        return found if self.blocking else await found


@pytest.fixture(params=["async", "sync"])
async def lists(request: pytest.FixtureRequest, anyio_backend: str) -> AsyncIterator[Callable[..., Lists]]:
    """``lists(url)``: the lists of a connector, async and sync."""
    opened: list[Any] = []
    blocking = request.param == "sync"

    def make(url: str, key: str = "sk_test_export") -> Lists:
        kind = SyncStripeConnector if blocking else StripeConnector
        opened.append(kind(StripeAuthConfig(api_key=key), base_url=url, max_retries=0))
        return Lists(opened[-1], blocking=blocking)

    yield make
    for connector in opened:
        closed = connector.close()
        if closed is not None:
            await closed
