"""Connections of httpx that hold bytes after an answer are closed, not used for the next request.

HTTP/1.1 tells answers apart by their order alone: what a server sends after the end of one answer would be
read as the next one's. The parser keeps such bytes and says nothing, so each stream holds back the last byte
that it has read until it is asked for more. At the end of an answer nobody has asked: a byte that is still
held came after it.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

__all__ = ["Held", "LeftoverBackend", "watched"]


class Held:
    """The last byte of what was read."""

    def __init__(self) -> None:
        self.byte = b""

    def take(self) -> bytes:
        """The byte, which is not held any more; empty where there is none."""
        byte, self.byte = self.byte, b""
        return byte

    def without(self, data: bytes) -> bytes:
        """``data`` without its last byte, which is held; a single byte is not."""
        if len(data) < 2:
            return data
        self.byte = data[-1:]
        return data[:-1]


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

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._held.take() or self._held.without(await self._stream.read(max_bytes, timeout))

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
        return (info == "is_readable" and bool(self._held.byte)) or self._stream.get_extra_info(info)


def watched(transport: Any) -> Any:
    """An ``httpx.AsyncHTTPTransport`` whose connections are such ones."""
    pool = transport._pool  # noqa: SLF001  httpx has no argument for it
    pool._network_backend = LeftoverBackend(pool._network_backend)  # noqa: SLF001
    return transport
