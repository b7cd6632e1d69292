"""Executors of one process that have the same client id, secret and base URL share one token."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from airbyte_agent_sdk import HostedExecutor, SyncHostedExecutor

from tests.engine.conftest import Start
from tests.engine.serving import RunningEngine
from tests.engine.shop import KEY, Shop

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
COUNT = 100


def issued(engine: RunningEngine) -> float:
    """How many token requests the engine answered."""
    import httpx
    from prometheus_client.parser import text_string_to_metric_families

    text = httpx.get(f"{engine.url}/metrics").text
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    return sum(
        item.value
        for item in samples
        if item.labels.get("outcome") == "issued" and item.name.endswith("_total")
    )


def test_a_hundred_connectors_cost_one_token_request(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url}, concurrency=200)
        made = engine.organization()
        with engine.client(made) as client:
            connector = engine.create(client, "stripe", credentials={"api_key": KEY})
        before = issued(engine)
        given = {
            "airbyte_client_id": made.client_id,
            "airbyte_client_secret": made.client_secret,
            "connector_id": connector,
            "base_url": engine.url,
        }

        async def call() -> bool:
            async with HostedExecutor(**given) as executor:
                return (await executor.execute("customers", "list", {"limit": 1})).success

        async def many() -> list[bool]:
            return await asyncio.gather(*(call() for _ in range(COUNT)))

        assert asyncio.run(many()) == [True] * COUNT
        assert issued(engine) == before + 1

        def blocking(_: int) -> bool:
            with SyncHostedExecutor(**given) as executor:
                return executor.execute("customers", "list", {"limit": 1}).success

        with ThreadPoolExecutor(20) as pool:
            assert [*pool.map(blocking, range(COUNT))] == [True] * COUNT
        assert issued(engine) == before + 1, "threads share it with event loops"
        assert asyncio.run(many()) == [True] * COUNT
        assert issued(engine) == before + 1, "and other event loops"


def test_threads_that_begin_together_cost_one_token_request(start: Start) -> None:
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url}, concurrency=200)
        made = engine.organization()
        with engine.client(made) as client:
            connector = engine.create(client, "stripe", credentials={"api_key": KEY})
        before = issued(engine)

        def blocking(_: int) -> bool:
            with SyncHostedExecutor(
                made.client_id, made.client_secret, connector, base_url=engine.url
            ) as one:
                return one.execute("customers", "list", {"limit": 1}).success

        with ThreadPoolExecutor(50) as pool:
            assert [*pool.map(blocking, range(50))] == [True] * 50
        assert issued(engine) == before + 1
