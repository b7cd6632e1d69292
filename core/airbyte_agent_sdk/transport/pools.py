"""Several small connection pools in place of a large one."""

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

    For every request and every answer, httpcore's pool looks at each of its connections once for each that is
    idle: with a hundred of them that costs several times what the call itself does. Requests take the first
    pool that has room, so that few connections serve few requests.

    Args:
        tls: For ``https`` URLs.
        limits: Of all pools together; a caller has no more requests under way than ``max_connections``.
    """

    def __init__(self, tls: ssl.SSLContext, limits: httpx.Limits) -> None:
        expiry = limits.keepalive_expiry
        lane = httpx.Limits(max_connections=_WIDTH, max_keepalive_connections=_WIDTH, keepalive_expiry=expiry)
        self._open = partial(httpx.AsyncHTTPTransport, verify=tls, limits=lane)
        self._lanes: list[httpx.AsyncHTTPTransport] = []
        self._busy: list[int] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request in the first lane with room."""
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
    """An answer's bytes, which hold a place in a lane until they are closed."""

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
