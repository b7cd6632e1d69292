"""Many at once, and what is left when some of them are cancelled."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from airbyte_agent_sdk.errors import ConnectorClosedError
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport

from tests.e2e.misbehaving.server import Silence, answer, ok

from .shelf import Shelf, body

CONTENT = body(5_000_000)
ROOM = 3


@pytest.fixture(autouse=True)
def _little_room(monkeypatch):
    monkeypatch.setattr("airbyte_agent_sdk.transport.sending.CONNECTIONS", ROOM)
    limits = httpx.Limits(max_connections=ROOM, max_keepalive_connections=ROOM, keepalive_expiry=30)
    monkeypatch.setattr("airbyte_agent_sdk.transport.clients._LIMITS", limits)


def nothing_is_left(transport):
    """All room is free, and no pool of the client's knows of a request."""
    sender = transport._sender
    free = sender._room.value if isinstance(transport, AsyncTransport) else sender._room._value
    pools = [lane._pool for lane in getattr(sender.owned, "_lanes", ())]
    return free == ROOM and not any(pool._requests for pool in pools)


@pytest.fixture
async def transport(stack, anyio_backend):
    transport = AsyncTransport()
    yield transport
    await transport.aclose()


@pytest.mark.anyio
async def test_what_waits_for_room_is_not_out_of_time(transport, serve):
    release = threading.Event()

    def slow(request):
        if request.target == "/slow":
            release.wait(30)
        return ok({})

    server = serve(slow, forever=True)

    def send(path, timeout):
        return asyncio.create_task(transport.send(Request("GET", server.url + path, {}, timeout=timeout)))

    slow_calls = [send("/slow", None) for _ in range(ROOM)]
    await asyncio.sleep(0.1)
    quick_calls = [send("/quick", 2) for _ in range(20)]
    await asyncio.sleep(2.5)
    assert not any(call.done() for call in quick_calls)
    release.set()
    for call in (*slow_calls, *quick_calls):
        assert (await call).status == 200
    assert nothing_is_left(transport)
    assert server.connections <= ROOM


@pytest.mark.anyio
async def test_an_open_download_holds_its_room(connect, serve, stack):
    server = serve(Shelf(CONTENT), forever=True)
    library = connect(server.url)
    transport = library.connector._transport
    files = [await library() for _ in range(ROOM)]
    waiting = asyncio.create_task(library())
    await asyncio.sleep(0.1)
    assert not waiting.done()
    assert transport._sender._room.value == 0
    await files[0].close()
    async with await waiting as file:
        assert await file.read() == CONTENT
    for file in files:
        await file.close()
    assert nothing_is_left(transport)


@pytest.fixture
def variant(stack):
    return stack


@pytest.mark.anyio
@pytest.mark.parametrize("way", ["read", "save", "call"])
async def test_cancelled_calls_leave_nothing(connect, serve, tmp_path, way):
    """Some wait for room, some for an answer, some for the rest of it."""
    begun = answer(200, CONTENT[:100_000], ETag='"one"', content_length=str(len(CONTENT)))

    def stalling(request):
        return Silence() if request.target == "/files/silent" else begun

    server = serve(stalling, forever=True)
    library = connect(server.url)
    transport = library.connector._transport

    async def use(name):
        async with await library(name=name) as file:
            if way == "read":
                await file.read()
            elif way == "save":
                await file.save(tmp_path / name)
            else:
                await asyncio.sleep(60)

    before = asyncio.all_tasks()
    tasks = [asyncio.create_task(use(name)) for name in ("silent", "1", "2", "3", "4", "silent")]
    await asyncio.sleep(0.3)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(result) for result in results} == {asyncio.CancelledError}
    assert nothing_is_left(transport)
    assert all(path.suffix == ".part" for path in tmp_path.iterdir())
    assert asyncio.all_tasks() == before


@pytest.mark.anyio
@pytest.mark.parametrize("stream", [False, True])
async def test_cancelled_at_any_moment(transport, serve, stream):
    server = serve(Shelf(body(3000)), forever=True)

    async def use():
        response = await transport.send(Request("GET", server.url, {}, stream=stream))
        if response.stream is None:
            return
        try:
            async for _ in response.stream:
                await asyncio.sleep(0)
        finally:
            await response.stream.aclose()

    for steps in range(40):
        tasks = [asyncio.create_task(use()) for _ in range(2 * ROOM)]
        for _ in range(steps):
            await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert nothing_is_left(transport)
    assert (await transport.send(Request("GET", server.url, {}))).content == body(3000)


@pytest.mark.anyio
async def test_closing_while_calls_wait(transport, serve):
    server = serve(Silence(), forever=True)
    calls = [
        asyncio.create_task(transport.send(Request("GET", server.url, {}, timeout=None)))
        for _ in range(ROOM + 2)
    ]
    await asyncio.sleep(0.1)
    await transport.aclose()
    for call in calls[:ROOM]:
        call.cancel()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(result) for result in results[ROOM:]] == [ConnectorClosedError] * 2


def test_threads_wait_for_room(serve):
    server = serve(Shelf(CONTENT), forever=True)
    transport = SyncTransport()

    def use(number):
        response = transport.send(Request("GET", server.url, {}, stream=number % 2 == 0))
        if response.stream is None:
            return len(response.content)
        try:
            return len(next(iter(response.stream))) if number % 4 else sum(map(len, response.stream))
        finally:
            response.stream.close()

    with ThreadPoolExecutor(12) as threads:
        sizes = list(threads.map(use, range(48)))
    assert all(size > 0 for size in sizes)
    assert sizes[1::2] == [len(CONTENT)] * 24
    assert nothing_is_left(transport)
    transport.close()


@pytest.mark.anyio
async def test_a_download_that_nobody_closes_is_told_of(connect, serve, stack):
    library = connect(serve(Shelf(CONTENT)).url)
    files = [await library()]

    def forget():
        files.clear()
        gc.collect()  # what the client made of it, too

    with pytest.warns(ResourceWarning, match="was not closed"):
        forget()


@pytest.mark.anyio
async def test_a_download_closed_while_it_is_read(connect, serve):
    begun = answer(200, CONTENT[:100_000], ETag='"one"', content_length=str(len(CONTENT)))
    server = serve(begun, forever=True)
    file = await connect(server.url)()
    reading = asyncio.create_task(file.read())
    await asyncio.sleep(0.2)
    await file.close()
    with pytest.raises(Exception, match="closed"):
        await reading
    assert len(server.requests) == 1
