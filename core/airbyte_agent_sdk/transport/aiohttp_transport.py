"""The transport of the extra ``airbyte-agent-sdk[aiohttp]``: httpx over aiohttp, made exact.

``httpx-aiohttp`` by itself hands aiohttp the URL as text, which aiohttp rewrites (``%2C`` becomes a comma,
and a list another list), and reports a connection that broke after the request as one that was never made,
so that a write would be sent twice. Both are mended at the session it is given.
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

#: Bytes from which on aiohttp warns of content that is not sent in pieces.
_LONG = 2**20
#: Bytes that the parser gets at a time: larger copies cost more than their parts.
_PIECE = 64 * 1024
#: Takes family, type, protocol, canonical name and address.
SocketFactory: TypeAlias = Callable[[tuple[Any, ...]], socket.socket]

#: Takes a host name, a port and a family; returns what ``socket.getaddrinfo`` does.
LookUp: TypeAlias = Callable[[str, int, int], Awaitable[list[Any]]]


class _Resolver(AbstractResolver):
    """A function that looks up host names, as aiohttp takes it."""

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
    """A connection, which takes one answer for each request.

    HTTP/1.1 tells answers apart by their order alone: what a server sends after the end of one would be read
    as the next one. A connection that holds such bytes is closed, not used again.
    """

    _asked = False
    _answer: StreamReader | None = None
    _held = b""

    def set_response_params(self, **given: Any) -> None:
        """A request is about to be sent."""
        self._asked, self._answer = True, None
        super().set_response_params(**given)

    def feed_data(self, data: Any, size: int = 0) -> None:
        """The head of an answer is here."""
        message, content = data
        if self._answer is not None:  # one was enough
            self._drop()
            return
        if message.code >= 200:  # others precede the answer
            self._answer = content
        super().feed_data(data, size)

    def data_received(self, data: bytes) -> None:
        """Read some bytes, the last one by itself: if the answer is whole before it, it is one too many."""
        if not data:  # reading goes on
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
        """Go on where the parser has stopped because the caller was slow."""
        held, self._held = self._held, b""  # the parser may call this too, at the end of an answer
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
        if not self._held or self._reading_paused:  # the parser may still have what came before it
            return
        held, self._held = self._held, b""
        if self._answered():
            self._drop()
        else:
            super().data_received(held)

    def is_connected(self) -> bool:
        """Whether it can be used; asked before each use, and what has come by then is no answer to it."""
        return super().is_connected() and not (
            self._answered() and (self._held or self._should_close or self._readable())
        )

    def _answered(self) -> bool:
        return self._answer is not None and self._answer.is_eof()

    def _drop(self) -> None:
        """Bytes came that nobody asked for: close, as soon as the answer before them is read."""
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
    """A request that is about to be sent; entered once."""

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
        except aiohttp.ServerDisconnectedError as error:  # its text may hold the headers that came
            raise httpx.RemoteProtocolError("the server closed the connection without a response") from error
        except aiohttp.ClientConnectionError as error:
            raise httpx.ReadError(str(error) or type(error).__name__) from error
        except aiohttp.ClientResponseError as error:  # its text holds the URL, and line breaks
            raise httpx.RemoteProtocolError("the response is not HTTP") from error
        return response


class _ExactSession:
    """What the transport takes for a factory of sessions, and then for the session."""

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
        if self._session is None:  # only now there is surely an event loop
            # Older versions of aiohttp do not know the name.
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
            # How often a call is sent is decided in one place, and that is not here.
            self._session._retry_connection = False  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        content = given.get("data")
        if isinstance(content, bytes) and len(content) > _LONG:
            given["data"] = io.BytesIO(content)
        # aiohttp gives a request without a body a content type of its own.
        return _Opening(
            self._session.request(
                method, URL(url, encoded=True), skip_auto_headers=("Content-Type",), **given
            )
        )

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


class ExactAiohttpTransport(AiohttpTransport):
    """Sends the very URL it is given, and tells a broken connection from one that was not made.

    Args:
        tls: For ``https`` URLs.
        limits: Of its connections.
        socket_factory: Makes each socket; it is told the address that will be connected to, and may refuse it
            with an :class:`OSError`.
        lookup: Looks up host names; by default the system does, in a thread of the event loop's.
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
