"""What a server sends after an answer is no answer to the next request, which goes over a new connection."""

from __future__ import annotations

import inspect
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from airbyte_agent_sdk.errors import NetworkError
from airbyte_agent_sdk.transport import AsyncTransport, Request, SyncTransport
from airbyte_agent_sdk.transport.aiohttp_transport import ExactAiohttpTransport
from airbyte_agent_sdk.transport.pools import PoolGroup

from .server import answer, ok

EXTRA = {
    "an answer": ok({"planted": True}),
    "the beginning of one": b"HTTP/1.1 200 OK\r\nX-Planted: ",
    "a byte": b"H",
    "a line break": b"\r\n",
    "no HTTP": b"planted planted",
}
ANSWERS = {
    "length": ok({"own": 1}),
    "chunks": b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{"own":1}\r\n0\r\n\r\n',
    "nothing": answer(204),
    "interim": b"HTTP/1.1 103 Early Hints\r\n\r\n" + ok({"own": 1}),
}


class Chatty:
    """Answers each request, and sends something after its first answer on each connection.

    Attributes:
        extra: What it sends.
        connections: How many were made.
    """

    def __init__(self, first: bytes, extra: bytes, *, pause: bool) -> None:
        self._first, self.extra, self._pause = first, extra, pause
        self.connections = 0
        self.sent = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=(connection, self.connections), daemon=True).start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        count, read = 0, b""
        with connection, suppress(OSError):
            while True:
                while b"\r\n\r\n" not in read:
                    data = connection.recv(65536)
                    if not data:
                        return
                    read += data
                read, count = b"", count + 1
                if number > 1 or count > 1:
                    connection.sendall(ok({"connection": number, "request": count}))
                    continue
                if self._pause:
                    connection.sendall(self._first)
                    time.sleep(0.05)
                    connection.sendall(self.extra)
                else:
                    connection.sendall(self._first + self.extra)
                self.sent.set()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def chatty() -> Iterator[Callable[..., Chatty]]:
    made: list[Chatty] = []

    def make(*given: Any, **facts: Any) -> Chatty:
        made.append(Chatty(*given, **facts))
        return made[-1]

    yield make
    for server in made:
        server.close()


def flow(url: str) -> Any:
    response = yield Request("GET", url, {"Accept": "application/json"}, timeout=10.0)
    return response.status, response.content


@pytest.mark.anyio
@pytest.mark.parametrize("pause", [False, True], ids=["at once", "later"])
@pytest.mark.parametrize("extra", EXTRA)
@pytest.mark.parametrize("first", ANSWERS)
@pytest.mark.parametrize("transport", ["aiohttp", "lanes", "blocking"])
async def test_the_next_request_has_its_own_answer(
    chatty: Callable[..., Chatty], transport: str, first: str, extra: str, *, pause: bool
) -> None:
    server = chatty(ANSWERS[first], EXTRA[extra], pause=pause)
    if transport == "blocking":
        blocking: Any = SyncTransport()
        try:
            await check(server, lambda: blocking.run(flow(server.url)))
        finally:
            blocking.close()
        return
    limits, tls = httpx.Limits(max_connections=10, keepalive_expiry=30.0), httpx.create_ssl_context()
    sender: Any = (ExactAiohttpTransport if transport == "aiohttp" else PoolGroup)(tls, limits)
    try:
        running = AsyncTransport(sender)
        await check(server, lambda: running.run(flow(server.url)))
    finally:
        await sender.aclose()


async def check(server: Chatty, run: Callable[[], Any]) -> None:
    async def made() -> Any:
        result = run()
        return await result if inspect.isawaitable(result) else result

    try:
        assert await made() in {(200, b'{"own": 1}'), (200, b'{"own":1}'), (204, b"")}
    except NetworkError:
        assert server.extra == EXTRA["no HTTP"]  # aiohttp's parser refuses the answer with what follows it
    server.sent.wait(10)
    for number in (1, 2):
        assert await made() == (200, b'{"connection": 2, "request": %d}' % number)
    assert server.connections == 2, "a connection with nothing after its answer is used again"
