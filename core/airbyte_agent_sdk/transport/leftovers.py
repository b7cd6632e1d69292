"""Connections of httpx that hold bytes after an answer are closed, not used for the next request.

HTTP/1.1 tells answers apart by their order alone: what a server sends after the end of one answer would be
read as the next one's. The parser keeps such bytes and says nothing, so each stream holds back the last byte
that it has read until it is asked for more. At the end of an answer nobody has asked: what is still held came
after it.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

import httpcore

__all__ = ["HTTP", "READ", "Held", "LeftoverBackend", "decrypted", "watched"]

#: Bytes that httpcore asks for to parse them as HTTP. For a SOCKS proxy's reply it asks for fewer, and takes
#: what it gets for the whole reply.
HTTP: Final = 64 * 1024

#: Bytes that are read at a time: as many as asyncio does. Asked for fewer, anyio would keep the rest, and
#: nothing would tell of it.
READ: Final = 256 * 1024


class Held:
    """Bytes that were read, and that the parser does not have yet."""

    def __init__(self) -> None:
        self._data = memoryview(b"")

    def __bool__(self) -> bool:
        return bool(self._data)

    def put(self, data: bytes | memoryview) -> None:
        """Hold ``data``; nothing else is held."""
        self._data = memoryview(data)

    def take(self, size: int) -> bytes:
        """At most ``size`` of them: the last one by itself, and nothing where none is held.

        It is a view: the parser takes it as it takes bytes, and each copy would cost a download a fifth.
        """
        data = self._data
        size = min(size, max(len(data) - 1, 1))
        self._data = data[size:]
        return cast("bytes", data[:size])


class LeftoverBackend(httpcore.AsyncNetworkBackend):
    """Opens asynchronous connections that tell of bytes after an answer.

    Args:
        backend: Opens the sockets.
    """

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a connection."""
        return _Stream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))

    async def sleep(self, seconds: float) -> None:
        """Pause."""
        await self._backend.sleep(seconds)


class _Stream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream, self._held = stream, Held()
        self._tls = stream.get_extra_info("ssl_object")

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if max_bytes < HTTP:
            return await self._stream.read(max_bytes, timeout)
        if not self._held:
            data = await self._stream.read(READ, timeout)
            if self._tls is not None:
                data = b"".join((data, *decrypted(self._tls)))
            self._held.put(data)
        return self._held.take(max_bytes)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _Stream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        # httpcore closes an idle connection that is readable.
        return (info == "is_readable" and bool(self._held)) or self._stream.get_extra_info(info)


def decrypted(tls: ssl.SSLObject) -> Iterator[bytes]:
    """What came in further TLS records together with the last; the socket does not tell of it any more."""
    try:
        while data := tls.read(READ):
            yield data
    except ssl.SSLError:  # no further record is whole; any other failure is the next read's too
        return


def watched(transport: Any) -> Any:
    """An ``httpx.AsyncHTTPTransport`` whose connections are such ones."""
    pool = transport._pool  # noqa: SLF001  httpx has no argument for it
    pool._network_backend = LeftoverBackend(pool._network_backend)  # noqa: SLF001
    return transport
