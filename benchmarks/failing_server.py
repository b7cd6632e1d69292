"""A server on a free loopback port that fails one request in twenty, each time in another way.

Run as a program it prints its port; then, for each line it reads, how many connections are open. It serves
until its standard input closes.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
from collections.abc import Iterator

_CUSTOMER = {"id": "cus_1", "object": "customer", "created": 1_690_000_000, "livemode": False}


def _answer(status: str, body: str, *headers: str) -> bytes:
    lines = (f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers)
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


_OK = _answer("200 OK", json.dumps(_CUSTOMER))
#: An answer, and whether the connection is dropped after it; no answer and no drop is silence.
_FAILURES: tuple[tuple[bytes, bool], ...] = (
    (_answer("500 Internal Server Error", '{"error": {"message": "oops"}}'), False),
    (_answer("503 Service Unavailable", "", "Retry-After: 0"), False),
    (b"", True),
    (_OK[: len(_OK) // 2], True),
    (_OK[:-10], True),
    (_answer("200 OK", '{"id": "cus_1", <garbage>'), False),
    (b"\x00\x01 no HTTP at all\r\n\r\n", True),
    (b"", False),
)


def _replies() -> Iterator[tuple[bytes, bool]]:
    """Nineteen good ones, then a failure; of the failures each kind in its turn."""
    for failure in itertools.cycle(_FAILURES):
        yield from itertools.repeat((_OK, False), 19)
        yield failure


class _Connection(asyncio.Protocol):
    transport: asyncio.Transport

    def __init__(self, replies: Iterator[tuple[bytes, bool]], connections: set[asyncio.Protocol]) -> None:
        self._replies = replies
        self._connections = connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._connections.discard(self)

    def data_received(self, data: bytes) -> None:
        # Requests without a body come whole, in one piece, over loopback.
        for _ in range(data.count(b"\r\n\r\n")):
            content, drop = next(self._replies)
            self.transport.write(content)
            if drop:
                self.transport.close()


async def _serve() -> None:
    loop, replies = asyncio.get_running_loop(), _replies()
    connections: set[asyncio.Protocol] = set()
    server = await loop.create_server(lambda: _Connection(replies, connections), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(len(connections), flush=True)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
