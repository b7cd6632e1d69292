"""``max_rps`` and ``max_concurrency``: what a connector holds itself back by."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from airbyte_agent_sdk import LocalExecutor
from airbyte_agent_sdk.errors import ConfigurationError, ServerError
from airbyte_agent_sdk.transport import limiters

from ..misbehaving.server import Cut, answer, ok
from .test_batches import Counting, ship

pytestmark = pytest.mark.anyio

HARBOUR = Path(__file__).with_name("harbour.yaml")


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands, so that the turns show as pauses."""
    monkeypatch.setattr(limiters, "monotonic", lambda: 1000.0)


async def several(harbour, count):
    calls = (harbour.execute("ships", "get", {"id": "1"}) for _ in range(count))
    return await asyncio.gather(*calls)


async def test_requests_are_spread_evenly(harbour, serve, pauses, clock):
    server = serve(ship, forever=True)
    paced = harbour(server.url).with_options(max_rps=4)
    await several(paced, 5)
    assert sorted(pauses) == [0.25, 0.5, 0.75, 1.0]
    assert len(server.requests) == 5


async def test_connectors_made_from_it_share_the_limit_and_the_first_has_none(harbour, serve, pauses, clock):
    server = serve(ship, forever=True)
    free = harbour(server.url)
    paced = free.with_options(max_rps=2)
    await several(paced, 1)
    await several(paced.with_options(timeout=5), 1)
    assert pauses == [0.5]
    await several(free, 3)
    await several(paced.with_options(max_rps=None), 3)
    await several(free.with_options(max_rps=2), 1)  # a limit of its own
    assert pauses == [0.5]


async def test_pages_retries_and_checks_take_their_turns(harbour, serve, pauses, clock):
    server = serve(
        answer(503, "{}", X_Come_Back="7000"),
        ok({"ships": [], "next": "b"}),
        ok({"ships": []}),
        ok({"docks": []}),
    )
    paced = harbour(server.url, max_retries=1).with_options(max_rps=10)
    await paced.all("ships")
    await paced.check()
    assert len(server.requests) == 4
    assert pauses == pytest.approx([7, 0.1, 0.2, 0.3])


async def test_only_so_many_calls_at_once(harbour, serve):
    counting = Counting()
    server = serve(counting, forever=True)
    held = harbour(server.url).with_options(max_concurrency=2)
    other = held.with_options(timeout=9)
    await asyncio.gather(several(held, 6), several(other, 6))
    assert counting.most <= 2
    assert len(server.requests) == 12


async def test_a_failed_call_makes_room(harbour, serve):
    server = serve(Cut(), answer(404, "{}"), ship, forever=True)
    held = harbour(server.url).with_options(max_concurrency=1)
    results = await held.execute_batch([("ships", "get", {"id": "1"})] * 4)
    assert sorted(result.success for result in results) == [False, False, True, True]


@pytest.mark.parametrize("limit", [0, -1, float("nan"), float("inf"), "3", True])
async def test_limits_out_of_bounds(harbour, serve, limit):
    server = serve()
    with pytest.raises(ConfigurationError, match="max_rps must be a number of requests per second above 0"):
        harbour(server.url).with_options(max_rps=limit)
    with pytest.raises(ConfigurationError, match="max_concurrency must be an integer above 0"):
        harbour(server.url).with_options(max_concurrency=limit)
    assert server.requests == []


def test_a_turn_not_taken_is_not_saved_up(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(limiters, "monotonic", lambda: now[0])
    pace = limiters.RateLimiter(2)
    assert pace.turn() == 0
    now[0] += 60
    assert [pace.turn(), pace.turn(), pace.turn()] == [0, 0.5, 1.0]


async def test_an_executor_of_a_bare_file_has_options_too(serve, pauses, clock):
    server = serve(ship, ship, answer(503, "{}"))
    async with LocalExecutor(HARBOUR, {"token": "t_planted"}, base_url=server.url) as executor:
        held = executor.with_options(max_rps=4, select_fields=["id"], max_retries=0)
        for _ in range(2):
            assert (await held.execute("ships", "get", {"id": "1"})).data == {"id": "1/"}
        with pytest.raises(ServerError):
            await held.execute("ships", "get", {"id": "1"})
    assert pauses == [0.25, 0.5]
