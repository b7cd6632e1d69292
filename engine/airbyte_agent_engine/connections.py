"""Limits on client connections before authentication: time, bytes, pipelined requests, and their number.

A client without a token uses a few dozen kilobytes at most, however slowly it sends or reads.
"""

from __future__ import annotations

import asyncio
import json
import resource
from asyncio import TimerHandle
from operator import attrgetter
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

__all__ = ["BoundedProtocol", "client_connections", "raise_descriptor_limit", "upstream_connections"]

#: Maximum bytes of a request's line and headers.
LONGEST_HEAD = 16 * 1024
#: Maximum number of headers of a request: each takes about 150 bytes besides its text.
MOST_HEADERS = 100
#: Seconds in which the headers must arrive, from the start of the connection or the first byte of the
#: headers.
HEAD_SECONDS = 10.0
#: Seconds in which a body must arrive.
BODY_SECONDS = 60.0
#: Seconds in which a client must read the transport's write buffer of 64 kB.
READ_SECONDS = 30.0
#: Maximum number of requests that a client may pipeline.
PIPELINED = 8
#: Bytes read from a connection at a time.
_CHUNK = 32 * 1024
#: Seconds between two checks of a connection.
_TICK = 1.0
#: File descriptors for the listener, the database, files, and the event loop.
_RESERVED = 64
_MOST_CLIENTS, _MOST_UPSTREAM = 1_000, 1_000

# Shared by all connections: the event loop passes on the data before it reads from another connection.
_buffer = bytearray(_CHUNK)
_view = memoryview(_buffer)


def raise_descriptor_limit() -> None:
    """Raise the limit of file descriptors to the hard limit, up to 65,536."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else min(hard, 65_536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _descriptors() -> int:
    """Number of file descriptors for connections."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 65_536 if soft == resource.RLIM_INFINITY else max(soft - _RESERVED, 30)


def client_connections() -> int:
    """Maximum number of client connections. Each may need a second descriptor, for its call."""
    return min(_MOST_CLIENTS, _descriptors() * 2 // 5)


def upstream_connections() -> int:
    """Maximum number of idle connections to services."""
    return min(_MOST_UPSTREAM, _descriptors() - 2 * client_connections())


class BoundedProtocol(HttpToolsProtocol, asyncio.BufferedProtocol):
    """One client's connection.

    ``limit_concurrency`` of uvicorn's settings is the maximum number of connections. Beyond it, the
    connection that has been idle or has been sending its headers for longest is closed; if all are busy, the
    new connection gets a 503.
    """

    def __init__(self, *args: Any, **facts: Any) -> None:
        """Like the base class; ``since`` is when the current state began, in the event loop's time."""
        super().__init__(*args, **facts)
        self._most = self.limit_concurrency
        self.limit_concurrency = None  # uvicorn's own check would reject new clients in favor of idle ones
        self.since = self.loop.time()
        self._reading: str | None = "head"
        self._head = 0
        self._unsent: float | None = None
        self._look_again: TimerHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether a request whose headers have arrived is in progress."""
        return self._reading != "head" and not self._answered

    @property
    def _answered(self) -> bool:
        """Whether there is no request to respond to."""
        # `None` before the first request, although the base class declares otherwise.
        cycle = cast("RequestResponseCycle | None", self.cycle)
        return cycle is None or cycle.response_complete

    # Called by the event loop.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Accept the connection if the limit permits it or another connection can be closed."""
        super().connection_made(transport)
        self.since = self.loop.time()
        self._look_again = self.loop.call_later(_TICK, self._look)
        if self._most is not None and len(self.connections) > self._most:
            self._make_room(self._most)

    def _make_room(self, most: int) -> None:
        known = cast("set[BoundedProtocol]", self.connections)
        staying = [other for other in known if not other.transport.is_closing()]
        waiting = [other for other in staying if other is not self and not other.busy]
        if len(staying) > most and waiting:
            min(waiting, key=attrgetter("since")).transport.abort()
        elif len(staying) > most:
            self._refuse(503, "too many clients are connected; try again")

    def connection_lost(self, exc: Exception | None) -> None:
        """Clean up after the connection."""
        if self._look_again is not None:
            self._look_again.cancel()
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002  the event loop's signature
        """The buffer for the next bytes."""
        return _view

    def buffer_updated(self, nbytes: int) -> None:
        """Process the bytes that have arrived."""
        self.data_received(bytes(_view[:nbytes]))

    def data_received(self, data: bytes) -> None:
        """Parse some bytes; headers that are too long close the connection."""
        if self._reading is None:  # the first bytes of the next request
            self._reading, self.since, self._head = "head", self.loop.time(), 0
        if self._reading == "head":
            self._head += len(data)
        super().data_received(data)
        if self._reading == "head" and (self._head > LONGEST_HEAD or len(self.headers or ()) > MOST_HEADERS):
            self.headers.clear()  # immediately: many such clients may connect at once
            self._refuse(
                431, f"a request may have at most {MOST_HEADERS} headers, of {LONGEST_HEAD} bytes in total"
            )

    def resume_writing(self) -> None:
        """The client has read the write buffer."""
        self._unsent = None
        super().resume_writing()

    # Called by the parser.

    def on_headers_complete(self) -> None:
        """The headers of a request are complete: start the request, or queue it."""
        if len(self.pipeline) >= PIPELINED:
            raise ValueError("too many pipelined requests")
        if len(self.headers) > MOST_HEADERS:
            self.headers.clear()
            raise ValueError("too many headers")
        # Headers that arrived together with the end of the headers are not counted yet.
        if len(self.url) + sum(len(name) + len(value) for name, value in self.headers) > LONGEST_HEAD:
            self.headers.clear()
            raise ValueError("headers that are too long")
        self._reading, self.since = "body", self.loop.time()
        super().on_headers_complete()

    def on_message_begin(self) -> None:
        """A request starts."""
        if self._reading != "head":  # after the end of another request, in the same bytes
            self._reading, self.since, self._head = "head", self.loop.time(), 1
        super().on_message_begin()

    def on_message_complete(self) -> None:
        """A request is complete."""
        self._reading, self.since = None, self.loop.time()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """A response is complete; start the next queued request, or wait for another."""
        if self._reading is None:
            self.since = self.loop.time()
        super().on_response_complete()

    def _look(self) -> None:
        """Close the connection if its client is too slow."""
        self._look_again = self.loop.call_later(_TICK, self._look)
        now = self.loop.time()
        if self.transport.get_write_buffer_size() == 0:
            self._unsent = None
        elif self._unsent is None:
            self._unsent = now
        elif now - self._unsent > READ_SECONDS:
            self.transport.abort()
            return
        if self.transport.is_closing():
            return
        if self._reading == "head" and now - self.since > HEAD_SECONDS:
            if self._head:
                self._refuse(408, f"the request's headers did not arrive within {HEAD_SECONDS:g} s")
            else:
                self.transport.close()
        elif self._reading == "body" and now - self.since > BODY_SECONDS:
            self._refuse(408, f"the request's body did not arrive within {BODY_SECONDS:g} s")

    def _refuse(self, status: int, message: str) -> None:
        """Send an error unless a response has started, and close the connection."""
        if self.transport.is_closing():
            return
        if self._answered or not self.cycle.response_started:
            content = json.dumps({"message": message, "errors": []}).encode()
            self.transport.write(
                STATUS_LINE[status]
                + b"content-type: application/json\r\ncontent-length: %d\r\nconnection: close\r\n"
                % len(content)
                + (b"retry-after: 1\r\n" if status == 503 else b"")
                + b"\r\n"
                + content
            )
        self.transport.close()
