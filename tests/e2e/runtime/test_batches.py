"""Many calls by names: results in order, errors in place."""

from __future__ import annotations

import asyncio
import threading

import pytest
from airbyte_agent_sdk import ExecutionConfig, LocalExecutor
from airbyte_agent_sdk.errors import ConfigurationError, EntityNotFoundError, NotFoundError

from ..misbehaving.server import answer, ok
from .conftest import HERE

pytestmark = pytest.mark.anyio


def ship(request):
    name = request.target.rpartition("/")[2]
    return answer(404, '{"message": "sunk"}') if name == "4" else ok({"id": name, "flag": "free"})


class Counting:
    """A reply that waits for its turn and counts how many wait."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self._lock = threading.Lock()
        self._pause = threading.Event()

    def __call__(self, request):
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
        self._pause.wait(0.02)
        with self._lock:
            self.now -= 1
        return ship(request)


async def test_results_come_in_order_and_errors_in_place(harbour, serve):
    server = serve(ship, forever=True)
    calls = [("ships", "get", {"id": str(number)}) for number in range(8)]
    calls[6] = ExecutionConfig("ships", "get", params={"id": "6"})
    results = await harbour(server.url).execute_batch([*calls, ("shps", "list"), ("ships", "get")])
    assert [result.success for result in results] == [*[True] * 4, False, *[True] * 3, False, False]
    assert [result.data["id"].partition("/")[0] for result in results if result.success] == list("0123567")
    assert isinstance(results[4].exception, NotFoundError)
    assert results[4].error == "ships.get: 404: sunk"
    assert results[4].exception.__traceback__ is None
    assert isinstance(results[8].exception, EntityNotFoundError)
    assert results[9].error == 'ships.get: missing parameter "id"; required: id'


async def test_only_so_many_at_a_time(harbour, serve):
    counting = Counting()
    server = serve(counting, forever=True)
    calls = [("ships", "get", {"id": "1"})] * 20
    assert all(result.success for result in await harbour(server.url).execute_batch(calls, concurrency=3))
    assert counting.most <= 3
    assert len(server.requests) == 20


async def test_nothing_to_do(harbour, serve):
    assert await harbour(serve().url).execute_batch([]) == []


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True, None])
async def test_concurrency_out_of_bounds(harbour, serve, concurrency):
    server = serve()
    with pytest.raises(ConfigurationError, match="concurrency must be an integer above 0"):
        await harbour(server.url).execute_batch([("ships", "list")], concurrency=concurrency)
    assert server.requests == []


@pytest.mark.parametrize("call", ["ships", ("ships",), ("ships", "get", {}, 1), None])
async def test_what_is_no_call_is_an_error_before_any_call(harbour, serve, call):
    server = serve()
    with pytest.raises(TypeError, match="a call must be an ExecutionConfig or"):
        await harbour(server.url).execute_batch([("ships", "list"), call])
    assert server.requests == []


async def test_a_mistake_in_the_program_is_raised(harbour, serve, monkeypatch):
    def broken(_outcome):
        raise TypeError("a mistake")

    connector = harbour(serve(ship, forever=True).url)
    monkeypatch.setattr(type(connector.connector), "_result", staticmethod(broken))
    with pytest.raises(TypeError, match="a mistake"):
        await connector.execute_batch([("ships", "get", {"id": "1"})] * 20, concurrency=2)


async def test_a_cancelled_batch_leaves_nothing_behind(anyio_backend, serve):
    loop, started, before = asyncio.get_running_loop(), asyncio.Event(), asyncio.all_tasks()

    def slow(request):
        loop.call_soon_threadsafe(started.set)
        threading.Event().wait(0.2)
        return ship(request)

    server = serve(slow, forever=True)
    async with LocalExecutor(HERE / "harbour.yaml", {"token": "t"}, base_url=server.url) as executor:
        batch = asyncio.ensure_future(executor.execute_batch([("ships", "get", {"id": "1"})] * 50))
        await started.wait()
        batch.cancel()
        with pytest.raises(asyncio.CancelledError):
            await batch
        assert asyncio.all_tasks() == before
        assert (await executor.execute_batch([("ships", "get", {"id": "1"})]))[0].success
    assert len(server.requests) <= 11


async def test_an_executor_has_them_too(anyio_backend, serve):
    server = serve(
        lambda request: ok({"ships": []}) if request.target == "/ships" else ship(request), forever=True
    )
    async with LocalExecutor(HERE / "harbour.yaml", {"token": "t"}, base_url=server.url) as executor:
        results = await executor.execute_batch([("ships", "get", {"id": "1"}), ("ships", "get", {"id": "4"})])
        assert [result.success for result in results] == [True, False]
        assert (await executor.check_entities(["ships"]))["ships"].success
