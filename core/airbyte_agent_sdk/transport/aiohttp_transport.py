"""The transport of the extra ``airbyte-agent-sdk[aiohttp]``: httpx over aiohttp, with fixes.

``httpx-aiohttp`` passes aiohttp the URL as text, which aiohttp rewrites (``%2C`` becomes a comma, which
changes lists). It also reports a connection that broke after the request as one that was never made, so that
a write would be sent twice. The session used here fixes both.
"""

from __future__ import annotations

import asyncio
import io
import select
import socket
import ssl
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeAlias

import aiohttp
import httpx
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler
from aiohttp.streams import StreamReader
from httpx_aiohttp import AiohttpTransport
from yarl import URL

__all__ = ["ExactAiohttpTransport", "LookUp", "SocketFactory"]

#: Size in bytes above which aiohttp warns about content that is not sent in chunks.
_LONG = 2**20
#: Bytes passed to the parser at a time: copying larger pieces is slower.
_PIECE = 64 * 1024
#: Takes family, type, protocol, canonical name and address.
SocketFactory: TypeAlias = Callable[[tuple[Any, ...]], socket.socket]

#: Takes a host name, a port and a family; returns what ``socket.getaddrinfo`` does.
LookUp: TypeAlias = Callable[[str, int, int], Awaitable[list[Any]]]


class _Resolver(AbstractResolver):
    """Wraps a lookup function as an aiohttp resolver."""

    def __init__(self, lookup: LookUp) -> None:
        self._lookup = lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host=address[0],
                port=address[1],
                family=kind,
                proto=protocol,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for kind, _, protocol, _, address in await self._lookup(host, port, family)
        ]

    async def close(self) -> None:
        pass


class _OneAnswer(ResponseHandler):
    """A connection that accepts exactly one response per request.

    HTTP/1.1 matches responses to requests by order alone: bytes after the end of a response would be read as
    the next one. A connection with such bytes is closed, not reused.
    """

    _asked = False
    _answer: StreamReader | None = None
    _held = b""

    def set_response_params(self, **given: Any) -> None:
        """A request is about to be sent."""
        self._asked, self._answer = True, None
        super().set_response_params(**given)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """The headers of a response have arrived."""
        message, content = data
        if self._answer is not None:  # a second response
            self._drop()
            return
        if message.code >= 200:  # informational responses precede the response
            self._answer = content
        super().feed_data(data, size)

    def data_received(self, data: bytes) -> None:
        """Parse some bytes, the last one separately: if the response is complete before it, it is surplus."""
        if not data:  # continue reading
            super().data_received(data)
            return
        if not self._asked or self._answered():
            self._drop()
            return
        data, self._held = self._held + data, b""
        for start in range(0, len(data) - 1, _PIECE):
            super().data_received(data[start : min(start + _PIECE, len(data) - 1)])
            if self._answered():
                break
        self._held = data[-1:]
        self._give_held()

    def resume_reading(self, *given: Any, **named: Any) -> None:
        """Resume after the parser paused for a slow caller."""
        held, self._held = self._held, b""  # the parser may call this too, at the end of a response
        super().resume_reading(*given, **named)
        self._held = held
        self._give_held()

    def connection_lost(self, exc: BaseException | None) -> None:
        """No more bytes will come."""
        if self._held and not self._answered():
            super().data_received(self._held)
        self._held = b""
        super().connection_lost(exc)

    def _give_held(self) -> None:
        if not self._held or self._reading_paused:  # the parser may still hold earlier data
            return
        held, self._held = self._held, b""
        if self._answered():
            self._drop()
        else:
            super().data_received(held)

    def is_connected(self) -> bool:
        """Whether the connection can be reused. Bytes that have already arrived are surplus."""
        return super().is_connected() and not (
            self._answered() and (self._held or self._should_close or self._readable())
        )

    def _answered(self) -> bool:
        return self._answer is not None and self._answer.is_eof()

    def _drop(self) -> None:
        """Unexpected bytes arrived: close the connection as soon as the current response is read."""
        self.force_close()
        read = not self._buffer and (self._answer is None or self._answer.at_eof())
        if read and self.transport is not None:
            self.transport.close()

    def _readable(self) -> bool:
        found: Any = self.transport.get_extra_info("socket") if self.transport is not None else None
        if found is None or found.fileno() < 0:
            return False
        if not hasattr(select, "poll"):  # Windows
            return bool(select.select([found.fileno()], [], [], 0)[0])
        poll = select.poll()
        poll.register(found.fileno(), select.POLLIN)
        return bool(poll.poll(0))


class _Opening:
    """A request to be sent; entered once."""

    def __init__(self, manager: Any) -> None:
        self._manager = manager

    async def __aenter__(self) -> aiohttp.ClientResponse:
        try:
            response: aiohttp.ClientResponse = await self._manager.__aenter__()
        except aiohttp.ConnectionTimeoutError as error:
            raise httpx.ConnectTimeout(str(error)) from error
        except aiohttp.ServerTimeoutError as error:
            raise httpx.ReadTimeout(str(error)) from error
        except aiohttp.ClientConnectorError as error:
            raise httpx.ConnectError(str(error)) from error
        except aiohttp.ServerDisconnectedError as error:  # its message may contain response headers
            raise httpx.RemoteProtocolError("the server closed the connection without a response") from error
        except aiohttp.ClientConnectionError as error:
            raise httpx.ReadError(str(error) or type(error).__name__) from error
        except aiohttp.ClientResponseError as error:  # its message contains the URL and line breaks
            raise httpx.RemoteProtocolError("the response is not HTTP") from error
        return response


class _ExactSession:
    """Used by the transport as session factory and as session."""

    def __init__(
        self,
        tls: ssl.SSLContext,
        limits: httpx.Limits,
        socket_factory: SocketFactory | None,
        lookup: LookUp | None,
    ) -> None:
        self._tls = tls
        self._lookup = lookup
        self._limits = limits
        self._socket_factory = socket_factory
        self._session: aiohttp.ClientSession | None = None

    def __call__(self) -> _ExactSession:
        return self

    def request(self, method: str, url: str, **given: Any) -> _Opening:
        if self._session is None:  # an event loop is certain to run only here
            # Older versions of aiohttp do not have this argument.
            made: dict[str, Any] = (
                {} if self._socket_factory is None else {"socket_factory": self._socket_factory}
            )
            connector = aiohttp.TCPConnector(
                ssl=self._tls,
                limit=self._limits.max_connections or 0,
                keepalive_timeout=self._limits.keepalive_expiry,
                resolver=None if self._lookup is None else _Resolver(self._lookup),
                **made,
            )
            # aiohttp has no argument for it.
            inner: Any = connector
            inner._factory = partial(_OneAnswer, loop=asyncio.get_running_loop())  # noqa: SLF001
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
            # Retries are handled elsewhere.
            self._session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        content = given.get("data")
        if isinstance(content, bytes) and len(content) > _LONG:
            given["data"] = io.BytesIO(content)
        # aiohttp adds a content type to requests without a body.
        return _Opening(
            self._session.request(
                method, URL(url, encoded=True), skip_auto_headers=("Content-Type",), **given
            )
        )

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


class ExactAiohttpTransport(AiohttpTransport):
    """Sends URLs unchanged, and distinguishes broken connections from failed connection attempts.

    Args:
        tls: For ``https`` URLs.
        limits: Limits of its connections.
        socket_factory: Creates each socket. It receives the address to connect to and may reject it with an
            :class:`OSError`.
        lookup: Resolves host names; by default, the system resolver in a thread of the event loop.
    """

    def __init__(
        self,
        tls: ssl.SSLContext,
        limits: httpx.Limits,
        socket_factory: SocketFactory | None = None,
        lookup: LookUp | None = None,
    ) -> None:
        self._session = _ExactSession(tls, limits, socket_factory, lookup)
        super().__init__(verify=tls, limits=limits, client=self._session)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    async def aclose(self) -> None:
        """Close the session."""
        await self._session.close()
