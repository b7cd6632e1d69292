"""Several small connection pools instead of one large pool."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from functools import partial

import httpx

from .leftovers import watched

__all__ = ["PoolGroup"]

_WIDTH = 10


class PoolGroup(httpx.AsyncBaseTransport):
    """A transport whose pools have ten connections each.

    For every request and response, httpcore's pool scans all connections once for each idle one. With a
    hundred connections, that takes several times as long as the call itself. Requests use the first pool with
    a free connection, so that few requests use few connections.

    Args:
        tls: For ``https`` URLs.
        limits: Limits of all pools together. Callers make no more concurrent requests than
            ``max_connections``.
    """

    def __init__(self, tls: ssl.SSLContext, limits: httpx.Limits) -> None:
        expiry = limits.keepalive_expiry
        lane = httpx.Limits(max_connections=_WIDTH, max_keepalive_connections=_WIDTH, keepalive_expiry=expiry)
        self._open = partial(httpx.AsyncHTTPTransport, verify=tls, limits=lane)
        self._lanes: list[httpx.AsyncHTTPTransport] = []
        self._busy: list[int] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request with the first pool that has a free connection."""
        number = next((index for index, busy in enumerate(self._busy) if busy < _WIDTH), len(self._lanes))
        if number == len(self._lanes):
            self._lanes.append(watched(self._open()))
            self._busy.append(0)
        self._busy[number] += 1
        try:
            response = await self._lanes[number].handle_async_request(request)
        except BaseException:
            self._leave(number)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101  the transport's own
        response.stream = _Stream(response.stream, partial(self._leave, number))
        return response

    def _leave(self, number: int) -> None:
        self._busy[number] -= 1

    async def aclose(self) -> None:
        """Close the connections."""
        for lane in self._lanes:
            await lane.aclose()


class _Stream(httpx.AsyncByteStream):
    """A response stream, which occupies a connection of its pool until it is closed."""

    def __init__(self, stream: httpx.AsyncByteStream, leave: Callable[[], None]) -> None:
        self._stream = stream
        self._leave: Callable[[], None] | None = leave

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    async def aclose(self) -> None:
        leave, self._leave = self._leave, None
        try:
            await self._stream.aclose()
        finally:
            if leave is not None:
                leave()
