"""Requests onto the wire and answers back: the one module that drives the HTTP client.

What a call does is written once, as a generator that yields a :class:`Request`, :class:`Wait` or
:class:`Exclusive` and is sent what comes of it. The transports run such flows.
"""

from __future__ import annotations

import importlib.util
import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from urllib.request import getproxies

import httpx

from ._version import __version__
from .errors import AirbyteError, ConnectorClosedError, NetworkError, TimeoutError, TransportError

if TYPE_CHECKING:
    import ssl

    import anyio

__all__ = [
    "USER_AGENT",
    "AsyncTransport",
    "Exclusive",
    "Flow",
    "Request",
    "Response",
    "SyncTransport",
    "Wait",
    "origin",
    "resolve",
]

T = TypeVar("T")

USER_AGENT = f"airbyte-agent-sdk/{__version__}"

#: Nothing of these reached the server, so that even a write may be tried again.
_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30.0)


@dataclass(slots=True)
class Request:
    """One request.

    ``credentials`` are the headers, and ``secret_query`` the query text, that only ``url``'s origin may see;
    they are kept apart so that a redirect elsewhere goes without them and no message repeats them. The
    content is not shown either: token requests hold credentials.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = field(default=None, repr=False)
    timeout: float | None = 60.0
    credentials: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    secret_query: str = field(default="", repr=False)


@dataclass(slots=True)
class Response:
    """An answer, read whole."""

    status: int
    headers: httpx.Headers
    content: bytes
    url: str


@dataclass(slots=True)
class Wait:
    """A pause asked for by a flow, in seconds."""

    seconds: float


@dataclass(slots=True)
class Exclusive:
    """A flow to run while no other of its name runs: a token is renewed once for all who need it."""

    name: str
    flow: Callable[[], Flow[Any]]


Step: TypeAlias = "Request | Wait | Exclusive"
Flow: TypeAlias = Generator[Step, Any, T]


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of a URL: what credentials are bound to."""
    parsed = httpx.URL(url)
    return parsed.scheme, parsed.host, parsed.port


def resolve(base: str, reference: str) -> str:
    """``reference`` as an absolute URL, where ``base`` is the URL it was found at.

    Raises:
        ValueError: It is no URL.
    """
    try:
        return str(httpx.URL(base).join(reference))
    except httpx.InvalidURL as error:
        raise ValueError(str(error)) from None


@cache
def _tls() -> ssl.SSLContext:
    # Reading the certificate bundle costs 30 ms and most of a client's memory: once a process is enough.
    return httpx.create_ssl_context()


def _request(request: Request) -> httpx.Request:
    url = request.url
    if request.secret_query:
        url += ("&" if "?" in url else "?") + request.secret_query
    timeout = request.timeout
    return httpx.Request(
        request.method,
        url,
        headers={**request.headers, **request.credentials},
        content=request.content,
        extensions={"timeout": {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}},
    )


def _failure(error: Exception, request: Request) -> TransportError:
    """The error of ours for one of the client's. Its text holds no URL: that may hold a secret."""
    sent = not isinstance(error, _UNSENT)
    where = httpx.URL(request.url)
    place = f"{request.method} {where.scheme}://{where.netloc.decode('ascii')}{where.path}"
    if isinstance(error, httpx.TimeoutException):
        limit = "in time" if request.timeout is None else f"within {request.timeout:g} s"
        return TimeoutError(f"no answer {limit} from {place}", sent=sent)
    detail = str(error) or type(error).__name__
    if request.secret_query:
        detail = type(error).__name__
    return NetworkError(f"{detail}, at {place}", sent=sent)


def _running_loop() -> object:
    import asyncio  # 10 ms that a blocking connector need not pay

    try:
        return asyncio.get_running_loop()
    except RuntimeError:  # another framework's, whose loops do not end before the program
        return None


class AsyncTransport:
    """Runs flows with an asynchronous client, opened at the first request and shared by all later ones."""

    def __init__(self, client: httpx.AsyncClient | None = None) -> None:
        self._given = client
        self._owned: httpx.AsyncBaseTransport | httpx.AsyncClient | None = None
        self._loop: object = None
        self._locks: dict[str, anyio.Lock] = {}
        self._closed = False

    async def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = await (self.send(step) if isinstance(step, Request) else self._arrange(step))
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    async def _arrange(self, step: Wait | Exclusive) -> Any:
        import anyio  # rarely needed, and httpx brings it

        if isinstance(step, Wait):
            return await anyio.sleep(step.seconds)
        async with self._locks.setdefault(step.name, anyio.Lock()):
            return await self.run(step.flow())

    async def send(self, request: Request) -> Response:
        """Send one request and read its answer.

        Raises:
            NetworkError, TimeoutError: There was no whole answer.
            ConnectorClosedError: The transport is closed.
        """
        client = self._given or self._ours()
        outgoing = _request(request)
        try:
            if isinstance(client, httpx.AsyncClient):
                answer = await client.send(outgoing, stream=True, follow_redirects=False)
            else:
                answer = await client.handle_async_request(outgoing)
            try:
                content = await answer.aread()
            finally:
                await answer.aclose()
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise _failure(error, request) from None
        return Response(answer.status_code, answer.headers, content, request.url)

    def _ours(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        loop = _running_loop()
        if self._owned is None or self._loop is not loop:
            if self._closed:
                raise ConnectorClosedError("the connector is closed; make a new one")
            # Connections belong to the event loop they were made in; once it has ended, none can be closed.
            self._owned, self._loop, self._locks = self._open(), loop, {}
        return self._owned

    def _open(self) -> httpx.AsyncBaseTransport | httpx.AsyncClient:
        if getproxies():  # only the full client knows the environment's proxies
            return httpx.AsyncClient(verify=_tls(), limits=_LIMITS)
        if importlib.util.find_spec("httpx_aiohttp") is not None:
            from .aiohttp_transport import ExactAiohttpTransport

            return ExactAiohttpTransport(_tls(), _LIMITS)
        # The bare transport spares a fifth of each call; redirects, cookies and auth are ours anyway.
        return httpx.AsyncHTTPTransport(verify=_tls(), limits=_LIMITS)

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
        self._closed = False

    def run(self, flow: Flow[T]) -> T:
        """Run ``flow`` to its end and return what it returns."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = self.send(step) if isinstance(step, Request) else self._arrange(step)
                except AirbyteError as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        finally:
            flow.close()

    def _arrange(self, step: Wait | Exclusive) -> Any:
        if isinstance(step, Wait):
            return time.sleep(step.seconds)
        with self._locks[step.name]:
            return self.run(step.flow())

    def send(self, request: Request) -> Response:
        """Send one request and read its answer; raises as :meth:`AsyncTransport.send`."""
        client = self._given or self._owned or self._open()
        outgoing = _request(request)
        try:
            if isinstance(client, httpx.Client):
                answer = client.send(outgoing, stream=True, follow_redirects=False)
            else:
                answer = client.handle_request(outgoing)
            try:
                content = answer.read()
            finally:
                answer.close()
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise _failure(error, request) from None
        return Response(answer.status_code, answer.headers, content, request.url)

    def _open(self) -> httpx.BaseTransport | httpx.Client:
        if self._closed:
            raise ConnectorClosedError("the connector is closed; make a new one")
        if getproxies():
            self._owned = httpx.Client(verify=_tls(), limits=_LIMITS)
        else:
            self._owned = httpx.HTTPTransport(verify=_tls(), limits=_LIMITS)
        return self._owned

    def close(self) -> None:
        """Close the connections, unless the client was the caller's. Twice is fine."""
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
