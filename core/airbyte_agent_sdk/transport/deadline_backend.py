"""Sockets of sync clients that enforce the deadline of the current call.

A read timeout restarts with every byte, and httpcore reads headers in a loop: a server that sends one byte
per second, or endless ``100 Continue`` responses, would block a call forever. Here each read gets the
remaining time.
"""

from __future__ import annotations

import builtins
import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from .deadline import current
from .leftovers import HTTP, READ, Held, decrypted

__all__ = ["DeadlineBackend"]

#: Size in bytes of a full TLS record.
_RECORD = 16 * 1024
#: Bytes written per timeout.
_PIECE = 16 * 1024


def _shortened(timeout: float | None, failure: type[Exception]) -> float | None:
    deadline = current()
    if deadline is None:
        return timeout
    remaining = deadline.remaining
    if not remaining:
        raise failure("the deadline has passed")
    return remaining if timeout is None else min(timeout, remaining)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens sockets that enforce deadlines."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a connection. The system resolves the host name, with its own timeout."""
        left = _shortened(timeout, httpcore.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, left, local_address, socket_options))

    def sleep(self, seconds: float) -> None:
        """Pause."""
        self._backend.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream, self._held = stream, Held()
        self._buffer = memoryview(bytearray(READ))
        #: Used for TLS within TLS, which httpcore handles itself.
        self._tls = stream.get_extra_info("ssl_object")
        inside = isinstance(self._tls, ssl.SSLObject)
        self._socket: socket.socket | None = None if inside else stream.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = _shortened(timeout, httpcore.ReadTimeout)
        if max_bytes < HTTP:
            return self._stream.read(max_bytes, left)
        if not self._held:
            self._held.put(self._received(left))
        return self._held.take(max_bytes)

    def _received(self, timeout: float | None) -> bytes | memoryview:
        if self._socket is None:
            return b"".join((self._stream.read(READ, timeout), *decrypted(self._tls)))
        try:
            self._socket.settimeout(timeout)
            size = self._socket.recv_into(self._buffer)
            if size == _RECORD and isinstance(self._socket, ssl.SSLSocket):
                size += self._further(self._socket, size)
        except builtins.TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error
        return self._buffer[:size]

    def _further(self, tls: ssl.SSLSocket, start: int) -> int:
        """Read the TLS records that have already arrived; returns their number of bytes."""
        tls.settimeout(0)
        size = start
        try:
            while size < READ and (more := tls.recv_into(self._buffer[size:])):
                size += more
        except OSError:  # no further record is complete; after any other failure, the next read finds the end
            pass
        return size - start

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if current() is None:
            return self._stream.write(buffer, timeout)
        for start in range(0, len(buffer), _PIECE):
            left = _shortened(timeout, httpcore.WriteTimeout)
            self._stream.write(buffer[start : start + _PIECE], left)
        return None

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _shortened(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return (info == "is_readable" and bool(self._held)) or self._stream.get_extra_info(info)
