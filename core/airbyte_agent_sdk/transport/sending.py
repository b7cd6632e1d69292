"""Sends single requests with the HTTP client. Imported at the first request, as httpx is slow to import."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from ..errors import AirbyteError, ConnectorClosedError, ResponseError
from .clients import CONNECTIONS, checked_client, open_async, open_blocking
from .content import unpacked
from .deadline import current
from .flow import Request, Response
from .limiters import ConcurrencyLimit, acquire
from .streams import AsyncStream, Closing, SyncStream, failure, read, read_blocking, reread
from .urls import connectable, place

if TYPE_CHECKING:
    import anyio

    from .drivers import Offload

__all__ = ["AsyncSender", "SyncSender"]

_LOG = logging.getLogger("airbyte_agent_sdk.http")

#: Errors for URLs that cannot be requested: hosts that cannot be encoded, ports out of range.
_UNREQUESTABLE = (httpx.InvalidURL, ValueError, OverflowError)
#: Headers of a caller's client that are not sent: credentials belong to one server, and the SDK sets
#: encodings.
_WITHHELD = frozenset({"accept-encoding", "authorization", "connection", "cookie"})


#: Compressed bytes above which a response is decompressed in another thread.
_LONG_PACKED: Final = 8 * 1024


def _closed() -> ConnectorClosedError:
    return ConnectorClosedError("the connector is closed; create a new one")


def _client_closed() -> ConnectorClosedError:
    return ConnectorClosedError("this connector's http_client is closed; create a new one")


class AsyncSender:
    """Sends requests with the caller's client, or with one that it opens at the first request.

    Args:
        client: A client or transport to use. It is not closed.
        max_content: Maximum bytes of a response that is read completely; by default, 128 MiB.
        offload: Runs a function in another thread. Large responses are decompressed there.

    Attributes:
        owned: The client that it opened.
        closed: Whether no more requests are sent.
    """

    def __init__(self, client: Any, max_content: int | None, offload: Offload | None) -> None:
        self._given = checked_client(client, httpx.AsyncClient, httpx.AsyncBaseTransport)
        self._max_content = max_content
        self._offload = offload
        self.owned: httpx.AsyncBaseTransport | httpx.AsyncClient | None = None
        self.closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._room: anyio.Semaphore | None = None

    async def send(self, request: Request) -> Response:
        """See :meth:`AsyncTransport.send`."""
        client = self._given or self._ours()
        if self.closed or getattr(self._given, "is_closed", False):
            raise _closed() if self.closed else _client_closed()
        room = self._room
        if room is not None:
            if room.value:
                room.acquire_nowait()
            else:
                await room.acquire()
                if client is not self.owned:
                    room.release()
                    raise _closed()
        try:
            since = time.monotonic()
            try:
                sent = _outgoing(request, self._given)
                if isinstance(client, httpx.AsyncClient):
                    answer = await client.send(sent, stream=True, follow_redirects=False)
                else:
                    answer = await client.handle_async_request(sent)
            except (httpx.TransportError, *_UNREQUESTABLE) as error:
                _log_sent(request, since, f"no response ({type(error).__name__})")
                raise (_closed() if self.closed else _unsendable(error, request)) from None
            _log_sent(request, since, str(answer.status_code))
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = AsyncStream(answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = await read(answer, self._max_content)
            except httpx.TransportError as error:
                raise (_closed() if self.closed else failure(error, request, answered=True)) from None
            finally:
                await Closing(answer)
        finally:
            if room is not None:
                room.release()
        packed = len(content) > _LONG_PACKED and "content-encoding" in answer.headers
        if self._offload is not None and packed:
            read_whole = self._offload(received, answer, content, request, self._max_content)
            return cast("Response", await read_whole)
        return received(answer, content, request, self._max_content)

    def _ours(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        loop = asyncio.get_running_loop()
        if self.owned is None or self._loop is not loop:
            if self.closed:
                raise _closed()
            # Connections belong to the event loop that created them. Once it has ended, they cannot be
            # closed.
            self.owned, self._loop = open_async(), loop
            self._room = ConcurrencyLimit(CONNECTIONS).tasks
        return self.owned

    async def aclose(self) -> None:
        """Close the connections, unless the client is the caller's. Idempotent; safe from another loop."""
        self.closed = True
        owned, self.owned = self.owned, None
        loop, self._loop = self._loop, None
        if owned is None or loop is None:
            return
        if loop is asyncio.get_running_loop():
            await owned.aclose()
        elif loop.is_running():  # in another thread
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(owned.aclose(), loop))
        # Otherwise that loop has ended, and the connections are freed with the last reference.


class SyncSender:
    """Like :class:`AsyncSender`, with a sync client. Thread-safe."""

    def __init__(self, client: Any) -> None:
        self._given = checked_client(client, httpx.Client, httpx.BaseTransport)
        self.owned: httpx.BaseTransport | httpx.Client | None = None
        self.closed = False
        self._opening = threading.Lock()
        self._room = threading.Semaphore(CONNECTIONS)

    def send(self, request: Request) -> Response:
        """See :meth:`SyncTransport.send`."""
        client = self._given or self.owned or self._open()
        if self.closed or getattr(self._given, "is_closed", False):
            raise _closed() if self.closed else _client_closed()
        room = None if self._given is not None else self._room
        if room is not None:
            acquire(room)
        try:
            since = time.monotonic()
            try:
                sent = _outgoing(request, self._given)
                if isinstance(client, httpx.Client):
                    answer = client.send(sent, stream=True, follow_redirects=False)
                else:
                    answer = client.handle_request(sent)
            except (httpx.TransportError, *_UNREQUESTABLE) as error:
                _log_sent(request, since, f"no response ({type(error).__name__})")
                raise (_closed() if self.closed else _unsendable(error, request)) from None
            _log_sent(request, since, str(answer.status_code))
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = SyncStream(answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = read_blocking(answer)
            except httpx.TransportError as error:
                raise (_closed() if self.closed else failure(error, request, answered=True)) from None
            finally:
                answer.close()
        finally:
            if room is not None:
                room.release()
        return received(answer, content, request)

    def _open(self) -> httpx.BaseTransport | httpx.Client:
        with self._opening:  # only one of several concurrent first calls opens the client
            if self.closed:
                raise _closed()
            if self.owned is None:
                self.owned = open_blocking()
            return self.owned

    def close(self) -> None:
        """Close the connections, unless the client belongs to the caller. Idempotent."""
        with self._opening:
            self.closed = True
            owned, self.owned = self.owned, None
        if owned is not None:
            owned.close()


class SecretUrl(httpx.URL):
    """A URL whose query httpx's client does not log."""


def _unlogged(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(
            item.copy_with(query=b"***") if isinstance(item, SecretUrl) else item for item in record.args
        )
    return True


logging.getLogger("httpx").addFilter(_unlogged)


def _outgoing(request: Request, client: object) -> httpx.Request:
    """The request for the HTTP client.

    Args:
        request: The request.
        client: The caller's client, whose headers and cookies are added unless the request has its own.

    Raises:
        TimeoutError: The deadline has passed.
        httpx.InvalidURL: The server's URL is invalid.
    """
    url = request.url
    if request.secret_query:
        url += ("&" if "?" in url else "?") + request.secret_query
    timeout, deadline = request.timeout, current()
    if deadline is not None:
        timeout = deadline.shorten(timeout)
    given = client if isinstance(client, httpx.AsyncClient | httpx.Client) else None
    headers = {**request.headers, **request.credentials}
    if given is not None:
        named = {name.lower() for name in headers}
        others = {name: value for name, value in given.headers.items() if name not in _WITHHELD | named}
        headers = {**others, **headers}
    made = httpx.Request(
        request.method,
        url,
        headers=headers,
        content=request.content,
        extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}},
    )
    if given is not None:
        given.cookies.set_cookie_header(made)  # unless a cookie contains credentials
    if not connectable(made.url):  # sockets raise their own errors, sometimes in groups
        raise httpx.InvalidURL("the host or port does not exist")
    if request.secret_query:
        made.url = SecretUrl(made.url)
    return made


def received(answer: httpx.Response, packed: bytes, request: Request, limit: int | None = None) -> Response:
    """A response, read and decompressed. An error status is kept even if the body is unreadable."""
    encoding = answer.headers.get("content-encoding")
    if encoding is not None:
        try:
            packed = unpacked(packed, encoding, limit)
        except ResponseError as error:
            if answer.status_code < 400:
                error.status_code = answer.status_code
                raise
            packed = b""
    return Response(answer.status_code, answer.headers, packed, request.url)


def _log_sent(request: Request, since: float, outcome: str) -> None:
    """Log a request and its outcome."""
    if not _LOG.isEnabledFor(logging.INFO):
        return
    milliseconds = (time.monotonic() - since) * 1000
    _LOG.info("%s %s in %.0f ms (attempt %d)", place(request), outcome, milliseconds, request.attempt)


def _unsendable(error: Exception, request: Request) -> Exception:
    """The SDK's error for a request without a response."""
    return error if isinstance(error, AirbyteError) else failure(error, request)
