"""Closes httpx connections with surplus bytes after a response instead of reusing them.

HTTP/1.1 matches responses to requests by order alone: bytes after the end of a response would be read as the
next one. The parser keeps such bytes silently. So each stream holds back the last byte it has read until more
bytes are requested. At the end of a response, no more are requested: a byte that is still held is surplus.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

import httpcore

__all__ = ["HTTP", "READ", "Held", "LeftoverBackend", "decrypted", "watched"]

#: Bytes that httpcore requests when it parses HTTP. For a SOCKS proxy's reply it requests fewer, and treats
#: whatever it gets as the whole reply.
HTTP: Final = 64 * 1024

#: Bytes read at a time, same as asyncio. With fewer, anyio would keep the rest unnoticed.
READ: Final = 256 * 1024


class Held:
    """Bytes that were read but not passed to the parser yet."""

    def __init__(self) -> None:
        self._data = memoryview(b"")

    def __bool__(self) -> bool:
        return bool(self._data)

    def put(self, data: bytes | memoryview) -> None:
        """Hold ``data``; nothing else is held."""
        self._data = memoryview(data)

    def take(self, size: int) -> bytes:
        """Return up to ``size`` bytes, the last one separately, or nothing if none are held.

        A memory view, since each copy would slow down a download by a fifth.
        """
        data = self._data
        size = min(size, max(len(data) - 1, 1))
        self._data = data[size:]
        return cast("bytes", data[:size])


class LeftoverBackend(httpcore.AsyncNetworkBackend):
    """Opens async connections that detect surplus bytes after a response.

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
    """Data in TLS records that arrived together with the last one, which the socket no longer signals."""
    try:
        while data := tls.read(READ):
            yield data
    except ssl.SSLError:  # no further record is complete; any other failure is repeated by the next read
        return


def watched(transport: Any) -> Any:
    """An ``httpx.AsyncHTTPTransport`` with such connections."""
    pool = transport._pool  # noqa: SLF001  httpx has no argument for it
    pool._network_backend = LeftoverBackend(pool._network_backend)  # noqa: SLF001
    return transport
