"""The two transports, which run flows: one with an asynchronous HTTP client, one with a blocking one."""

from __future__ import annotations

import importlib.util
import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Coroutine
from functools import cache
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.request import getproxies

import httpx

from ..errors import AirbyteError, ConfigurationError, ConnectorClosedError, ResponseError
from .content import unpacked
from .flow import Exclusive, Flow, Limited, Notify, Peek, Request, Response, Wait, Within
from .lanes import Lanes
from .secret_url import SecretUrl
from .slots import Slots
from .streams import AsyncStream, Closing, SyncStream, failure, read, read_blocking, reread

if TYPE_CHECKING:
    import asyncio
    import ssl

    import anyio

__all__ = ["AsyncTransport", "SyncTransport"]

T = TypeVar("T")

#: More calls than connections wait before the client's pool, whose queue is slow and counts as their timeout.
_CONNECTIONS = 100
_LIMITS = httpx.Limits(
    max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS, keepalive_expiry=30.0
)


@cache
def _tls() -> ssl.SSLContext:
    # Reading the certificate bundle costs 30 ms and most of a client's memory: once a process is enough.
    return httpx.create_ssl_context()


def _request(request: Request) -> httpx.Request:
    url = request.url
    if request.secret_query:
        url += ("&" if "?" in url else "?") + request.secret_query
    timeout = request.timeout
    outgoing = httpx.Request(
        request.method,
        url,
        headers={**request.headers, **request.credentials},
        content=request.content,
        extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}},
    )
    if request.secret_query:
        outgoing.url = SecretUrl(outgoing.url)
    return outgoing


def _response(answer: httpx.Response, packed: bytes, request: Request, limit: int | None = None) -> Response:
    """An answer that was read, unpacked. A failure whose body is unreadable is still that failure."""
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


def _closed() -> ConnectorClosedError:
    return ConnectorClosedError("the connector is closed; make a new one")


def _running_loop() -> object:
    import asyncio  # 10 ms that a blocking connector need not pay

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another framework's, whose loops do not end before the program
        return None


class AsyncTransport:
    """Runs flows with an asynchronous client, opened at the first request and shared by all later ones.

    Args:
        client: A client or a bare transport to use and not to close.
        max_content: Bytes that an answer which is read whole may have; by default 128 MiB.
    """

    def __init__(
        self,
        client: httpx.AsyncClient | httpx.AsyncBaseTransport | None = None,
        *,
        max_content: int | None = None,
    ) -> None:
        self._given = client
        self._max_content = max_content
        self._owned: httpx.AsyncBaseTransport | httpx.AsyncClient | None = None
        self._loop: object = None
        self._locks: dict[str, tuple[object, anyio.Lock]] = {}
        self._kept: set[asyncio.Task[Any]] = set()
        self._room: anyio.Semaphore | None = None
        self._closed = False

    async def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns."""
        opened: Any = None
        try:
            step = next(flow)
            while True:
                try:
                    if isinstance(step, Request):
                        answer = await self.send(step)
                        opened = answer.stream
                    else:
                        answer = await self._arrange(step)
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except BaseException:
            if opened is not None:  # which nobody gets now
                await opened.aclose()
            raise
        finally:
            flow.close()

    async def _arrange(self, step: Peek | Wait | Exclusive | Limited | Notify | Within) -> Any:
        import anyio  # rarely needed, and httpx brings it

        if isinstance(step, Peek):
            return await cast("AsyncStream", step.stream).peek(step.size)

        if isinstance(step, Wait):
            return await anyio.sleep(step.seconds)
        if isinstance(step, Limited):
            async with step.room.tasks:
                return await self.run(step.flow)
        if isinstance(step, Within):
            async with step.context() as given:
                return await self.run(step.flow(given))
        if isinstance(step, Notify):
            try:
                told = step.callback(step.value)
                if isawaitable(told):
                    await told
            except Exception as error:
                return error
            return None
        if _running_loop() is None:
            with anyio.CancelScope(shield=True):
                return await self._alone(step)
        import asyncio

        # A caller that is cancelled leaves it to the others: its answer may hold what is given only once.
        task = asyncio.ensure_future(self._alone(step))
        self._kept.add(task)
        task.add_done_callback(self._kept.discard)
        task.add_done_callback(lambda done: done.cancelled() or done.exception())  # or asyncio complains
        return await asyncio.shield(task)

    async def _alone(self, step: Exclusive) -> Any:
        import anyio

        loop = _running_loop()
        known = self._locks.get(step.name)
        if known is None or known[0] is not loop:  # a lock belongs to the event loop it was made in
            known = self._locks[step.name] = (loop, anyio.Lock())
        async with known[1]:
            return await self.run(step.flow())

    async def send(self, request: Request) -> Response:
        """Send one request and read its answer.

        Raises:
            NetworkError, TimeoutError: There was no whole answer.
            ConnectorClosedError: The transport is closed.
        """
        outgoing = _request(request)
        client = self._given or self._ours()
        room = self._room
        if room is not None:
            if room.value:
                room.acquire_nowait()
            else:
                await room.acquire()
                if client is not self._owned:
                    room.release()
                    raise _closed()
        try:
            try:
                if isinstance(client, httpx.AsyncClient):
                    answer = await client.send(outgoing, stream=True, follow_redirects=False)
                else:
                    answer = await client.handle_async_request(outgoing)
            except httpx.TransportError as error:
                raise failure(error, request) from None
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = AsyncStream(self, answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = await read(answer, self._max_content)
            except httpx.TransportError as error:
                raise failure(error, request, answered=True) from None
            finally:
                await Closing(answer)
        finally:
            if room is not None:
                room.release()
        return _response(answer, content, request, self._max_content)

    def _ours(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        loop = _running_loop()
        if self._owned is None or self._loop is not loop:
            if self._closed:
                raise _closed()
            # Connections belong to the event loop they were made in; once it has ended, none can be closed.
            self._owned, self._loop = self._open(), loop
            self._room = Slots(_CONNECTIONS).tasks
        return self._owned

    def _open(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        if getproxies():  # only the full client knows the environment's proxies
            return httpx.AsyncClient(verify=_tls(), limits=_LIMITS)
        if importlib.util.find_spec("httpx_aiohttp") is not None:
            from .aiohttp_transport import ExactAiohttpTransport

            return ExactAiohttpTransport(_tls(), _LIMITS)
        # The bare transport spares a fifth of each call; redirects, cookies and auth are ours anyway.
        return Lanes(_tls(), _LIMITS)

    async def aclose(self) -> None:
        """Close the connections, unless the client was the caller's. Twice is fine."""
        self._closed = True
        owned, self._owned = self._owned, None
        if owned is not None:
            await owned.aclose()

    def __del__(self) -> None:
        if getattr(self, "_owned", None) is not None:
            warnings.warn(
                "a connector was not closed; use `async with` or `await connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )


class SyncTransport:
    """Runs flows with a blocking client; otherwise like :class:`AsyncTransport`. Threads may share it."""

    def __init__(self, client: httpx.Client | None = None) -> None:
        self._given = client
        self._owned: httpx.BaseTransport | httpx.Client | None = None
        self._locks: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self._opening = threading.Lock()
        self._room = Slots(_CONNECTIONS).threads
        self._closed = False

    def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns."""
        opened: Any = None
        try:
            step = next(flow)
            while True:
                try:
                    if isinstance(step, Request):
                        answer = self.send(step)
                        opened = answer.stream
                    else:
                        answer = self._arrange(step)
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        except BaseException:
            if opened is not None:
                opened.close()
            raise
        finally:
            flow.close()

    def _arrange(self, step: Peek | Wait | Exclusive | Limited | Notify | Within) -> Any:
        if isinstance(step, Peek):
            return cast("SyncStream", step.stream).peek(step.size)
        if isinstance(step, Wait):
            return time.sleep(step.seconds)
        if isinstance(step, Limited):
            with step.room.threads:
                return self.run(step.flow)
        if isinstance(step, Within):
            raise ConfigurationError("a blocking connector shares no tokens; use an asynchronous one")
        if isinstance(step, Notify):
            try:
                told = step.callback(step.value)
            except Exception as error:
                return error
            if isawaitable(told):
                if isinstance(told, Coroutine):
                    told.close()
                raise ConfigurationError("a blocking connector awaits no callback; give a plain function")
            return None
        with self._locks[step.name]:
            return self.run(step.flow())

    def send(self, request: Request) -> Response:
        """Send one request and read its answer; raises as :meth:`AsyncTransport.send`."""
        outgoing = _request(request)
        client = self._given or self._owned or self._open()
        room = None if self._given is not None else self._room
        if room is not None:
            room.acquire()
        try:
            try:
                if isinstance(client, httpx.Client):
                    answer = client.send(outgoing, stream=True, follow_redirects=False)
                else:
                    answer = client.handle_request(outgoing)
            except httpx.TransportError as error:
                raise failure(error, request) from None
            if answer.is_stream_consumed:
                reread(answer)
            if request.stream and 200 <= answer.status_code < 300:
                stream, room = SyncStream(self, answer, request, room), None
                return Response(answer.status_code, answer.headers, b"", request.url, stream)
            try:
                content = read_blocking(answer)
            except httpx.TransportError as error:
                raise failure(error, request, answered=True) from None
            finally:
                answer.close()
        finally:
            if room is not None:
                room.release()
        return _response(answer, content, request)

    def _open(self) -> httpx.BaseTransport | httpx.Client:
        with self._opening:  # of several first calls at once, one opens
            if self._closed:
                raise _closed()
            if self._owned is None:
                kind = httpx.Client if getproxies() else httpx.HTTPTransport
                self._owned = kind(verify=_tls(), limits=_LIMITS)
            return self._owned

    def close(self) -> None:
        """Close the connections, unless the client was the caller's. Twice is fine."""
        with self._opening:
            self._closed = True
            owned, self._owned = self._owned, None
        if owned is not None:
            owned.close()

    def __del__(self) -> None:
        if getattr(self, "_owned", None) is not None:
            warnings.warn(
                "a connector was not closed; use `with` or `connector.close()`",
                ResourceWarning,
                stacklevel=2,
                source=self,
            )
