"""Client connections, bounded before anyone is known: time, bytes, requests in line, and their number.

A client that has shown no token costs a few dozen kilobytes at most, however slowly it sends or reads.
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

#: Bytes of a request's line and headers.
LONGEST_HEAD = 16 * 1024
#: Headers of a request: each costs some 150 bytes beside its text.
MOST_HEADERS = 100
#: Seconds in which they have to arrive, from the connection's first moment or the head's first byte.
HEAD_SECONDS = 10.0
#: Seconds in which a body has to arrive.
BODY_SECONDS = 60.0
#: Seconds in which a client has to read what stands ready for it: the transport's buffer, of 64 kB.
READ_SECONDS = 30.0
#: Requests that a client may send before it has the answer to the first.
PIPELINED = 8
#: Bytes that are read from a connection at a time.
_CHUNK = 32 * 1024
#: Seconds between two looks at a connection.
_TICK = 1.0
#: Descriptors for the listener, the database, files, and the event loop.
_RESERVED = 64
_MOST_CLIENTS, _MOST_UPSTREAM = 1_000, 1_000

# One for all connections: the event loop hands over what it read before it reads from another.
_buffer = bytearray(_CHUNK)
_view = memoryview(_buffer)


def raise_descriptor_limit() -> None:
    """Allow this process as many descriptors as its hard limit does; at most 65,536."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else min(hard, 65_536)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _descriptors() -> int:
    """Descriptors that connections may have."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 65_536 if soft == resource.RLIM_INFINITY else max(soft - _RESERVED, 30)


def client_connections() -> int:
    """How many clients may be connected: each may cost a second descriptor, for the call that it makes."""
    return min(_MOST_CLIENTS, _descriptors() * 2 // 5)


def upstream_connections() -> int:
    """How many connections to services may be kept open for the next call."""
    return min(_MOST_UPSTREAM, _descriptors() - 2 * client_connections())


class BoundedProtocol(HttpToolsProtocol, asyncio.BufferedProtocol):
    """One client's connection.

    ``limit_concurrency`` of uvicorn's settings is the number of connections. Where there are more, the one
    that has been idle or has not finished its request's head for longest is closed; if all are busy, the
    new one gets a 503.
    """

    def __init__(self, *args: Any, **facts: Any) -> None:
        """As the base; ``since`` is when the present state began, in the event loop's time."""
        super().__init__(*args, **facts)
        self._most = self.limit_concurrency
        self.limit_concurrency = (
            None  # uvicorn's own check would refuse new clients for the sake of idle ones
        )
        self.since = self.loop.time()
        self._reading: str | None = "head"
        self._head = 0
        self._unsent: float | None = None
        self._look_again: TimerHandle | None = None

    @property
    def busy(self) -> bool:
        """Whether a request is in progress whose head has arrived."""
        return self._reading != "head" and not self._answered

    @property
    def _answered(self) -> bool:
        """Whether there is no request to answer."""
        # `None` before the first request, whatever the base declares.
        cycle = cast("RequestResponseCycle | None", self.cycle)
        return cycle is None or cycle.response_complete

    # What the event loop calls.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take the connection, where there is room for it or another gives way."""
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
        """End what belongs to the connection."""
        if self._look_again is not None:
            self._look_again.cancel()
        super().connection_lost(exc)

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002  the event loop's signature
        """Where the event loop puts the next bytes."""
        return _view

    def buffer_updated(self, nbytes: int) -> None:
        """Read the bytes that have arrived."""
        self.data_received(bytes(_view[:nbytes]))

    def data_received(self, data: bytes) -> None:
        """Read some bytes; a head that gets too long ends the connection."""
        if self._reading is None:  # the first bytes of another request
            self._reading, self.since, self._head = "head", self.loop.time(), 0
        if self._reading == "head":
            self._head += len(data)
        super().data_received(data)
        if self._reading == "head" and (self._head > LONGEST_HEAD or len(self.headers or ()) > MOST_HEADERS):
            self.headers.clear()  # at once: many such clients may come together
            self._refuse(
                431, f"a request has at most {MOST_HEADERS} headers, of {LONGEST_HEAD} bytes together"
            )

    def resume_writing(self) -> None:
        """The client has read what stood ready."""
        self._unsent = None
        super().resume_writing()

    # What the parser calls.

    def on_headers_complete(self) -> None:
        """A request's head is here: begin with it, or put it in line."""
        if len(self.pipeline) >= PIPELINED:
            raise ValueError("too many requests in line")
        if len(self.headers) > MOST_HEADERS:
            self.headers.clear()
            raise ValueError("too many headers")
        # Those that arrived together with the head's end were not counted yet.
        if len(self.url) + sum(len(name) + len(value) for name, value in self.headers) > LONGEST_HEAD:
            self.headers.clear()
            raise ValueError("a head that is too long")
        self._reading, self.since = "body", self.loop.time()
        super().on_headers_complete()

    def on_message_begin(self) -> None:
        """A request begins."""
        if self._reading != "head":  # behind the end of another, among the same bytes
            self._reading, self.since, self._head = "head", self.loop.time(), 1
        super().on_message_begin()

    def on_message_complete(self) -> None:
        """A request is here whole."""
        self._reading, self.since = None, self.loop.time()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """An answer was sent whole; the connection waits for another request, or has the next one in line."""
        if self._reading is None:
            self.since = self.loop.time()
        super().on_response_complete()

    def _look(self) -> None:
        """End the connection where its client is too slow."""
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
        """Say why, where no answer has begun, and close."""
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
